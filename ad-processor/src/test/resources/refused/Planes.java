package refused;

import org.covector.ad.Differentiable;

final class Planes {

  @Differentiable
  static double moved(double[][][] a) {
    double[][] t = a[0];
    a[0] = a[1]; // ERROR[AD120]
    a[1] = t; // ERROR[AD120]
    return a[0][0][0] * a[1][0][0];
  }
}
