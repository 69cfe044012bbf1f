package refused;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

final class Wrt {

  @Differentiable(wrt = "z")
  static double unknown(double x) { // ERROR[AD008]
    return x;
  }

  @Differentiable(wrt = {"x", "n"})
  static double wholeNumber(double x, int n) { // ERROR[AD009]
    return x * n;
  }

  @Differentiable(wrt = {"x", "x"})
  static double twice(double x) { // ERROR[AD010]
    return x;
  }

  @Differentiable(wrt = "x")
  static double constant(@Constant double x) { // ERROR[AD011]
    return x;
  }
}
