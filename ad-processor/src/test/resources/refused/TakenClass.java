package refused;

import org.covector.ad.Differentiable;

final class TakenClass { // ERROR[AD018]

  @Differentiable
  static double f(double x) {
    return x * x;
  }
}

final class TakenClassDerivatives {}
