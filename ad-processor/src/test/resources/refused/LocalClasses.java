package refused;

import org.covector.ad.Differentiable;

final class LocalClasses {

  @Differentiable
  static double local(double x) {
    record Pair(double a, double b) {} // ERROR[AD108]
    return x * x;
  }

  @Differentiable
  static double anonymous(double x) {
    Object[] all = {new Object() {}}; // ERROR[AD108]
    return all[0] == null ? x : x * x;
  }
}
