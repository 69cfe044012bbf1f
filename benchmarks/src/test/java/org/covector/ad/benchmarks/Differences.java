package org.covector.ad.benchmarks;

import java.util.function.Function;

/**
 * Central differences, extrapolated to step 0 by Richardson's scheme (L. F. Richardson, "The
 * Deferred Approach to the Limit", 1927): an oracle that shares nothing with what it checks.
 */
final class Differences {

  private static final double FIRST_STEP = 0.01;
  private static final int HALVINGS = 3;

  private Differences() {}

  /** The derivative of a vector-valued function at a point, in a direction. */
  static double[] directional(
      Function<double[], double[]> function, double[] point, double[] direction) {
    double[][] table = new double[HALVINGS + 1][];
    double step = FIRST_STEP;
    for (int row = 0; row <= HALVINGS; row++, step /= 2) {
      table[row] = central(function, point, direction, step);
    }
    double factor = 4;
    for (int order = 1; order <= HALVINGS; order++, factor *= 4) {
      for (int row = HALVINGS; row >= order; row--) {
        for (int k = 0; k < table[row].length; k++) {
          table[row][k] += (table[row][k] - table[row - 1][k]) / (factor - 1);
        }
      }
    }
    return table[HALVINGS];
  }

  /** The gradient of a scalar function at a point, one coordinate after the other. */
  static double[] gradient(Function<double[], Double> function, double[] point) {
    double[] gradient = new double[point.length];
    double[] direction = new double[point.length];
    for (int i = 0; i < point.length; i++) {
      direction[i] = Math.max(1, Math.abs(point[i]));
      gradient[i] =
          directional(x -> new double[] {function.apply(x)}, point, direction)[0] / direction[i];
      direction[i] = 0;
    }
    return gradient;
  }

  private static double[] central(
      Function<double[], double[]> function, double[] point, double[] direction, double step) {
    double[] above = function.apply(shifted(point, direction, step));
    double[] below = function.apply(shifted(point, direction, -step));
    double[] slope = new double[above.length];
    for (int k = 0; k < slope.length; k++) {
      slope[k] = (above[k] - below[k]) / (2 * step);
    }
    return slope;
  }

  private static double[] shifted(double[] point, double[] direction, double step) {
    double[] shifted = new double[point.length];
    for (int i = 0; i < point.length; i++) {
      shifted[i] = point[i] + step * direction[i];
    }
    return shifted;
  }
}
