package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/** GradBench's {@code llsq}: a polynomial fitted to the sign function by least squares. */
final class Llsq {

  private Llsq() {}

  /**
   * Half the sum of squared residuals at equidistant points of [-1, 1].
   *
   * @param x the coefficients of the polynomial, that of the constant first
   * @param n number of points, at least 2
   */
  @Differentiable(modes = Mode.REVERSE)
  static double loss(double[] x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double t = -1 + 2.0 * i / (n - 1);
      double residual = Math.signum(t);
      double power = 1;
      for (int j = 0; j < x.length; j++) {
        residual -= x[j] * power;
        power *= t;
      }
      sum += residual * residual;
    }
    return 0.5 * sum;
  }
}
