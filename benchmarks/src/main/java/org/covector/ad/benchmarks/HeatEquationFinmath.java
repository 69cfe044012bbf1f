package org.covector.ad.benchmarks;

import net.finmath.stochastic.RandomVariable;
import net.finmath.stochastic.Scalar;

/** {@link HeatEquation#misfit} with finmath. */
final class HeatEquationFinmath extends FinmathBaseline {

  private final int steps;
  private final double[] observed;
  private final RandomVariable[] temperature;

  /** The misfit after some steps. */
  HeatEquationFinmath(int steps, double[] observed) {
    this.steps = steps;
    this.observed = observed;
    temperature = new RandomVariable[observed.length];
  }

  @Override
  protected RandomVariable value(RandomVariable[] x) {
    int last = temperature.length - 1;
    System.arraycopy(x, 0, temperature, 0, temperature.length);
    RandomVariable diffusion = x[temperature.length];
    for (int step = 0; step < steps; step++) {
      RandomVariable left = temperature[0];
      for (int i = 1; i < last; i++) {
        RandomVariable centre = temperature[i];
        RandomVariable curvature = left.add(temperature[i + 1]).addProduct(centre, -2);
        temperature[i] = centre.addProduct(diffusion, curvature);
        left = centre;
      }
    }
    RandomVariable sum = new Scalar(0);
    for (int i = 0; i <= last; i++) {
      sum = sum.add(temperature[i].sub(observed[i]).squared());
    }
    return sum.mult(0.5);
  }
}
