package org.covector.ad.benchmarks;

import org.hipparchus.analysis.differentiation.Gradient;

/** {@link HeatEquation#misfit} with Hipparchus. */
final class HeatEquationHipparchus extends HipparchusBaseline {

  private final int steps;
  private final double[] observed;
  private final Gradient[] temperature;

  /** The misfit after some steps. */
  HeatEquationHipparchus(int steps, double[] observed) {
    this.steps = steps;
    this.observed = observed;
    temperature = new Gradient[observed.length];
  }

  @Override
  protected Gradient value(Gradient[] x) {
    int last = temperature.length - 1;
    System.arraycopy(x, 0, temperature, 0, temperature.length);
    Gradient diffusion = x[temperature.length];
    for (int step = 0; step < steps; step++) {
      Gradient left = temperature[0];
      for (int i = 1; i < last; i++) {
        Gradient centre = temperature[i];
        Gradient curvature = left.add(temperature[i + 1]).subtract(centre.multiply(2));
        temperature[i] = centre.add(diffusion.multiply(curvature));
        left = centre;
      }
    }
    Gradient sum = diffusion.newInstance(0);
    for (int i = 0; i <= last; i++) {
      sum = sum.add(temperature[i].subtract(observed[i]).square());
    }
    return sum.multiply(0.5);
  }
}
