package org.covector.ad.benchmarks;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/**
 * An in-place time-stepping loop: the one-dimensional heat equation by the explicit scheme, with
 * fixed temperatures at both ends. The one array of temperatures is overwritten in every step.
 *
 * <p>Stateless and thread-safe.
 */
public final class HeatEquation {

  private HeatEquation() {}

  /**
   * Heats a rod for some steps and compares it with observed temperatures.
   *
   * @param temperature at least two cells: the temperatures at the start; on return, those at the
   *     end
   * @param diffusion diffusivity times the time step over the squared cell width; stable up to 0.5
   * @param steps number of time steps
   * @param observed as long as {@code temperature}: the observed temperatures at the end
   * @return half the sum of squared differences at the end
   */
  @Differentiable(modes = {Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER})
  public static double misfit(
      double[] temperature, double diffusion, int steps, @Constant double[] observed) {
    int last = temperature.length - 1;
    for (int step = 0; step < steps; step++) {
      double left = temperature[0];
      for (int i = 1; i < last; i++) {
        double centre = temperature[i];
        double curvature = left - 2 * centre + temperature[i + 1];
        temperature[i] = centre + diffusion * curvature;
        left = centre;
      }
    }
    double sum = 0;
    for (int i = 0; i <= last; i++) {
      double difference = temperature[i] - observed[i];
      sum += difference * difference;
    }
    return 0.5 * sum;
  }
}
