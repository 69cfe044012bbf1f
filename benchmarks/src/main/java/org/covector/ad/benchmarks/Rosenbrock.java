package org.covector.ad.benchmarks;

import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/**
 * The chained form of Rosenbrock's banana-shaped valley (H. H. Rosenbrock, "An Automatic Method for
 * Finding the Greatest or Least Value of a Function", 1960), the usual first test of an optimiser.
 *
 * <p>Stateless and thread-safe.
 */
public final class Rosenbrock {

  private Rosenbrock() {}

  /**
   * Height of the valley.
   *
   * @param x the point, of any length; not modified
   * @return the sum of {@code 100 (x[i+1] - x[i]²)² + (1 - x[i])²}, 0 at its minimum (1, ..., 1)
   */
  @Differentiable(modes = {Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER})
  public static double height(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length - 1; i++) {
      double offset = x[i + 1] - x[i] * x[i];
      double slack = 1 - x[i];
      sum += 100 * offset * offset + slack * slack;
    }
    return sum;
  }
}
