package org.covector.ad.benchmarks;

import org.hipparchus.analysis.differentiation.Gradient;

/** {@link Rosenbrock#height} with Hipparchus. */
final class RosenbrockHipparchus extends HipparchusBaseline {

  @Override
  protected Gradient value(Gradient[] x) {
    Gradient sum = x[0].newInstance(0);
    for (int i = 0; i < x.length - 1; i++) {
      Gradient offset = x[i + 1].subtract(x[i].square());
      Gradient slack = x[i].subtract(1);
      sum = sum.add(offset.square().multiply(100)).add(slack.square());
    }
    return sum;
  }
}
