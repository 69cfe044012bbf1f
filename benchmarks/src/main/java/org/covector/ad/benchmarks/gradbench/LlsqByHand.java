package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;

/**
 * The gradient of {@link Llsq#loss} by hand, with two rows for the powers of all points. The powers
 * of a point are a chain of multiplications that leaves a processor idle: the reverse of the point
 * before runs beside it.
 *
 * <p>An instance serves one thread.
 */
final class LlsqByHand {

  private double[] powers;
  private double[] powersBefore;

  LlsqByHand(int coefficients) {
    powers = new double[coefficients];
    powersBefore = new double[coefficients];
  }

  /** Value, bit-identical to {@link Llsq#loss}, and gradient, into {@code xBar}. */
  double gradient(double[] x, int n, double[] xBar) {
    Arrays.fill(xBar, 0);
    double sum = 0;
    double residual = 0;
    for (int i = 0; i < n; i++) {
      residual = advance(x, -1 + 2.0 * i / (n - 1), residual, xBar);
      sum += residual * residual;
    }
    for (int j = 0; j < xBar.length; j++) {
      xBar[j] -= residual * powersBefore[j];
    }
    return 0.5 * sum;
  }

  /** The forward of the point {@code t}, which returns its residual, and the reverse of another. */
  private double advance(double[] x, double t, double residualBefore, double[] xBar) {
    double[] row = powers;
    double[] before = powersBefore;
    double residual = Math.signum(t);
    double power = 1;
    for (int j = 0; j < x.length; j++) {
      xBar[j] -= residualBefore * before[j];
      row[j] = power;
      residual -= x[j] * power;
      power *= t;
    }
    powers = before;
    powersBefore = row;
    return residual;
  }
}
