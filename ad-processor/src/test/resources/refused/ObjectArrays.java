package refused;

import org.covector.ad.Differentiable;

final class ObjectArrays {

  @Differentiable
  static double boxes(double x) {
    Double[] a = {x, 2.0}; // ERROR[AD117]
    return x * x;
  }
}
