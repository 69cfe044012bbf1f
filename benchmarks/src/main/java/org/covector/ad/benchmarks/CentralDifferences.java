package org.covector.ad.benchmarks;

import java.util.function.ToDoubleFunction;

/**
 * Central differences, as an optimiser takes them that knows nothing but the objective: it is
 * evaluated twice for each input, and once for the value. The step is the cube root of the unit
 * roundoff, relative to inputs above 1, which balances the errors of truncation and rounding (P. E.
 * Gill, W. Murray and M. H. Wright, "Practical Optimization", 1981, section 8.6).
 *
 * <p>An instance holds a copy of the point: it serves one thread.
 */
public final class CentralDifferences implements Baseline {

  private static final double STEP = Math.cbrt(0x1p-53);

  private final ToDoubleFunction<double[]> objective;
  private final double[] moved;

  /**
   * Differences of an objective.
   *
   * @param objective takes the active inputs, and does not keep or modify the array
   * @param inputs how many they are
   */
  public CentralDifferences(ToDoubleFunction<double[]> objective, int inputs) {
    this.objective = objective;
    moved = new double[inputs];
  }

  @Override
  public double gradient(double[] point, double[] gradient) {
    System.arraycopy(point, 0, moved, 0, moved.length);
    for (int i = 0; i < moved.length; i++) {
      double centre = point[i];
      double step = STEP * Math.max(1, Math.abs(centre));
      double high = centre + step;
      double low = centre - step;
      moved[i] = high;
      double above = objective.applyAsDouble(moved);
      moved[i] = low;
      double below = objective.applyAsDouble(moved);
      moved[i] = centre;
      gradient[i] = (above - below) / (high - low);
    }
    return objective.applyAsDouble(moved);
  }
}
