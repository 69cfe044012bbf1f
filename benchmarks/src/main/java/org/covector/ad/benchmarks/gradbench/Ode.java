package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/**
 * GradBench's {@code ode}: {@code y[0]' = x[0]}, {@code y[i]' = x[i] y[i - 1]}, from {@code y = 0}
 * at time 0 to time 2.
 */
final class Ode {

  private static final double END = 2;

  private Ode() {}

  /**
   * The state at time 2, by the classic Runge-Kutta method.
   *
   * @param x the coefficients, at least one
   * @param steps number of steps
   */
  @Differentiable(modes = Mode.REVERSE)
  static double[] solve(double[] x, int steps) {
    int n = x.length;
    double h = END / steps;
    double[] y = new double[n];
    double[] stage = new double[n];
    double[] k1 = new double[n];
    double[] k2 = new double[n];
    double[] k3 = new double[n];
    double[] k4 = new double[n];
    for (int step = 0; step < steps; step++) {
      slope(x, y, k1);
      move(y, h / 2, k1, stage);
      slope(x, stage, k2);
      move(y, h / 2, k2, stage);
      slope(x, stage, k3);
      move(y, h, k3, stage);
      slope(x, stage, k4);
      for (int i = 0; i < n; i++) {
        y[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
      }
    }
    return y;
  }

  private static void slope(double[] x, double[] y, double[] slope) {
    slope[0] = x[0];
    for (int i = 1; i < x.length; i++) {
      slope[i] = x[i] * y[i - 1];
    }
  }

  private static void move(double[] y, double h, double[] slope, double[] moved) {
    for (int i = 0; i < y.length; i++) {
      moved[i] = y[i] + h * slope[i];
    }
  }
}
