package org.covector.ad.benchmarks;

/**
 * The gradient of {@link HeatEquation#misfit}, written by hand. The scheme is linear in the
 * temperatures, so its reverse is a stencil that needs nothing of the forward sweep; only the
 * derivative by the diffusion does, and for it each step keeps its curvatures in a row of its own.
 * Both stencils carry the overwritten neighbour in a scalar and load each cell once.
 *
 * <p>An instance holds the rows: it serves one thread and allocates nothing after its creation.
 */
final class HeatEquationByHand {

  private final double[][] curvatures;

  /** The last value of the derivative by the diffusion, which has no array of its own. */
  double diffusionBar;

  HeatEquationByHand(int cells, int steps) {
    curvatures = new double[steps][cells];
  }

  /**
   * Misfit and gradient, for as many cells and steps as the rows were made for.
   *
   * @param temperature the temperatures at the start; on return, those at the end
   * @param temperatureBar overwritten with the derivatives by the temperatures at the start
   * @return the misfit, bit-identical to {@link HeatEquation#misfit}
   */
  double gradient(
      double[] temperature, double diffusion, double[] observed, double[] temperatureBar) {
    for (double[] row : curvatures) {
      forward(temperature, diffusion, row);
    }
    int last = temperature.length - 1;
    double sum = 0;
    for (int i = 0; i <= last; i++) {
      double difference = temperature[i] - observed[i];
      sum += difference * difference;
      temperatureBar[i] = difference;
    }
    reverse(temperatureBar, diffusion);
    return 0.5 * sum;
  }

  private static void forward(double[] temperature, double diffusion, double[] row) {
    double left = temperature[0];
    double centre = temperature[1];
    for (int i = 1; i < temperature.length - 1; i++) {
      double right = temperature[i + 1];
      double curvature = left - 2 * centre + right;
      row[i] = curvature;
      temperature[i] = centre + diffusion * curvature;
      left = centre;
      centre = right;
    }
  }

  /** The ends are fixed: they take adjoint but give none, so they are 0 while the stencil runs. */
  private void reverse(double[] bar, double diffusion) {
    int last = bar.length - 1;
    double first = bar[0];
    double end = bar[last];
    bar[0] = 0;
    bar[last] = 0;
    double sum = 0;
    for (int step = curvatures.length - 1; step >= 0; step--) {
      first += diffusion * bar[1];
      end += diffusion * bar[last - 1];
      sum += reverseStep(bar, diffusion, curvatures[step]);
    }
    bar[0] = first;
    bar[last] = end;
    diffusionBar = sum;
  }

  private static double reverseStep(double[] bar, double diffusion, double[] row) {
    double sum = 0;
    double left = 0;
    double centre = bar[1];
    for (int i = 1; i < bar.length - 1; i++) {
      double right = bar[i + 1];
      sum += centre * row[i];
      bar[i] = centre + diffusion * (left - 2 * centre + right);
      left = centre;
      centre = right;
    }
    return sum;
  }
}
