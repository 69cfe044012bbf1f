package refused;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

final class Wrt {

  @Differentiable(wrt = "z") // ERROR[AD008]
  static double unknown(double x) {
    return x;
  }

  @Differentiable(wrt = {"x", "n"}) // ERROR[AD009]
  static double wholeNumber(double x, int n) {
    return x * n;
  }

  @Differentiable(wrt = {"x", "x"}) // ERROR[AD010]
  static double twice(double x) {
    return x;
  }

  @Differentiable(wrt = "x")
  static double constant(@Constant double x) { // ERROR[AD011]
    return x;
  }
}
