package refused;

import org.covector.ad.Differentiable;

final class Clashes {

  @Differentiable
  static double f(double x) {
    return x;
  }

  @Differentiable
  static double f(double x, double y) { // ERROR[AD012]
    return x * y;
  }

  @Differentiable
  @Differentiable(wrt = "x")
  static double g(double x, double y) { // ERROR[AD012]
    return x * y;
  }

  @Differentiable(name = "1st") // ERROR[AD015]
  //                     ^
  static double h(double x) {
    return x;
  }
}
