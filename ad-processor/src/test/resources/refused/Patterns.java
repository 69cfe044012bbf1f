package refused;

import org.covector.ad.Differentiable;

final class Patterns {

  @Differentiable
  static double variable(double x, Object o) {
    return o instanceof Integer n ? x * n : x; // ERROR[AD109]
    //     ^
  }

  @Differentiable
  static double other(double[] x) {
    java.util.Arrays.sort(x); // ERROR[AD123]
    return x[0] * x[0];
  }
}
