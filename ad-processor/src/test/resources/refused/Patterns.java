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
    return java.util.Arrays.stream(x).sum(); // ERROR[AD112]
  }
}
