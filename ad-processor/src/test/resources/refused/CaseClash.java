package refused;

import org.covector.ad.Differentiable;

final class CaseClash {

  @Differentiable
  static double loss(double x, double y) {
    return x * y;
  }

  @Differentiable
  static double Loss(double x, double y) { // ERROR[AD013]
    return x + y * y;
  }
}
