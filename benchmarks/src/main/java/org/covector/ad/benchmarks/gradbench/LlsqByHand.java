package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;

/**
 * The gradient of {@link Llsq#loss} by hand: each point's reverse right after its forward, with one
 * row for the powers of all points.
 *
 * <p>An instance serves one thread.
 */
final class LlsqByHand {

  private final double[] powers;

  LlsqByHand(int coefficients) {
    powers = new double[coefficients];
  }

  /** Value, bit-identical to {@link Llsq#loss}, and gradient, into {@code xBar}. */
  double gradient(double[] x, int n, double[] xBar) {
    Arrays.fill(xBar, 0);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double residual = residual(x, -1 + 2.0 * i / (n - 1));
      sum += residual * residual;
      subtract(residual, xBar);
    }
    return 0.5 * sum;
  }

  private double residual(double[] x, double t) {
    double[] row = powers;
    double residual = Math.signum(t);
    double power = 1;
    for (int j = 0; j < x.length; j++) {
      row[j] = power;
      residual -= x[j] * power;
      power *= t;
    }
    return residual;
  }

  private void subtract(double factor, double[] sum) {
    double[] row = powers;
    for (int j = 0; j < sum.length; j++) {
      sum[j] -= factor * row[j];
    }
  }
}
