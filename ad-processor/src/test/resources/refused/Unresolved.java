package refused;

import org.covector.ad.Differentiable;

final class Unresolved {

  @Differentiable
  static double unknownName(double x) {
    return x * missing; // ERROR[]
  }
}
