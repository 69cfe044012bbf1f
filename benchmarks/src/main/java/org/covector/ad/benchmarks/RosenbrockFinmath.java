package org.covector.ad.benchmarks;

import net.finmath.stochastic.RandomVariable;
import net.finmath.stochastic.Scalar;

/** {@link Rosenbrock#height} with finmath. */
final class RosenbrockFinmath extends FinmathBaseline {

  @Override
  protected RandomVariable value(RandomVariable[] x) {
    RandomVariable sum = new Scalar(0);
    for (int i = 0; i < x.length - 1; i++) {
      RandomVariable offset = x[i + 1].sub(x[i].squared());
      RandomVariable slack = x[i].sub(1);
      sum = sum.addProduct(offset.squared(), 100).add(slack.squared());
    }
    return sum;
  }
}
