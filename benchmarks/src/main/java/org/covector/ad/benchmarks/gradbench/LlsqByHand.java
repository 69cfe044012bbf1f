package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;
import org.covector.ad.benchmarks.Axpy;

/**
 * The gradient of {@link Llsq#loss} by hand: each point's reverse right after its forward, which
 * keeps its powers in a row. A point's powers and its residual are two chains of operations that
 * wait for each other and leave a processor idle: points are taken four at a time, whose chains,
 * each in the primal's order, run side by side, and whose powers are added to the gradient at once.
 *
 * <p>An instance serves one thread and allocates nothing after its creation.
 */
final class LlsqByHand {

  private static final int BLOCK = 4;

  /** The powers of each point of a block. */
  private final double[][] powers;

  /** The residual of each point of a block. */
  private final double[] residuals = new double[BLOCK];

  LlsqByHand(int coefficients) {
    powers = new double[BLOCK][coefficients];
  }

  /** Value, bit-identical to {@link Llsq#loss}, and gradient, into {@code xBar}. */
  double gradient(double[] x, int n, double[] xBar) {
    Arrays.fill(xBar, 0);
    double sum = 0;
    for (int first = 0; first < n; first += BLOCK) {
      forward(x, point(first, n), point(first + 1, n), point(first + 2, n), point(first + 3, n));
      Arrays.fill(residuals, Math.min(BLOCK, n - first), BLOCK, 0);
      for (double residual : residuals) {
        sum += residual * residual;
      }
      reverse(xBar);
    }
    return 0.5 * sum;
  }

  /** A point; beyond the last, where a block is not full, the last once more. */
  private static double point(int i, int n) {
    return -1 + 2.0 * Math.min(i, n - 1) / (n - 1);
  }

  /** The powers and the residuals of four points. */
  private void forward(double[] x, double t0, double t1, double t2, double t3) {
    double[] row0 = powers[0];
    double[] row1 = powers[1];
    double[] row2 = powers[2];
    double[] row3 = powers[3];
    double residual0 = Math.signum(t0);
    double residual1 = Math.signum(t1);
    double residual2 = Math.signum(t2);
    double residual3 = Math.signum(t3);
    double power0 = 1;
    double power1 = 1;
    double power2 = 1;
    double power3 = 1;
    for (int j = 0; j < x.length; j++) {
      double xj = x[j];
      row0[j] = power0;
      row1[j] = power1;
      row2[j] = power2;
      row3[j] = power3;
      residual0 -= xj * power0;
      residual1 -= xj * power1;
      residual2 -= xj * power2;
      residual3 -= xj * power3;
      power0 *= t0;
      power1 *= t1;
      power2 *= t2;
      power3 *= t3;
    }
    residuals[0] = residual0;
    residuals[1] = residual1;
    residuals[2] = residual2;
    residuals[3] = residual3;
  }

  private void reverse(double[] xBar) {
    Axpy.add(
        xBar,
        -residuals[0],
        powers[0],
        -residuals[1],
        powers[1],
        -residuals[2],
        powers[2],
        -residuals[3],
        powers[3]);
  }
}
