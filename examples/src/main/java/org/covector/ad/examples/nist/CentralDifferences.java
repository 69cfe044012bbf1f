package org.covector.ad.examples.nist;

import org.covector.ad.runtime.VectorFunction;

/**
 * Jacobians by central differences: what a program does that has no derivatives.
 *
 * <p>Steps are the cube root of the machine precision, relative to each input, which balances the
 * truncation of the series against cancellation (Nocedal and Wright, Numerical Optimization, 8.1).
 */
final class CentralDifferences {
  private static final double RELATIVE_STEP = Math.cbrt(Math.ulp(1.0));

  private CentralDifferences() {}

  /**
   * Writes the Jacobian of {@code f} at {@code x}.
   *
   * @param jacobian overwritten; a row for each output, a column for each input
   */
  static void jacobian(VectorFunction f, double[] x, double[][] jacobian) {
    double[] point = x.clone();
    double[] above = new double[jacobian.length];
    double[] below = new double[jacobian.length];
    for (int j = 0; j < x.length; j++) {
      double step = x[j] == 0 ? RELATIVE_STEP : RELATIVE_STEP * Math.abs(x[j]);
      point[j] = x[j] + step;
      f.value(point, above);
      double upper = point[j];
      point[j] = x[j] - step;
      f.value(point, below);
      double width = upper - point[j];
      point[j] = x[j];
      for (int i = 0; i < jacobian.length; i++) {
        jacobian[i][j] = (above[i] - below[i]) / width;
      }
    }
  }
}
