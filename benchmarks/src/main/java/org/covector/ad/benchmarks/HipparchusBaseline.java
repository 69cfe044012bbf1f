package org.covector.ad.benchmarks;

import org.hipparchus.analysis.differentiation.Gradient;

/**
 * The gradient of an objective that is written with Hipparchus' {@link Gradient}: forward mode, in
 * which each number carries the derivatives by all inputs, and each operation makes a new one.
 */
public abstract class HipparchusBaseline implements Baseline {

  /** The objective. */
  protected abstract Gradient value(Gradient[] x);

  @Override
  public final double gradient(double[] point, double[] gradient) {
    int inputs = point.length;
    Gradient[] x = new Gradient[inputs];
    for (int i = 0; i < inputs; i++) {
      x[i] = Gradient.variable(inputs, i, point[i]);
    }
    Gradient value = value(x);
    for (int i = 0; i < inputs; i++) {
      gradient[i] = value.getPartialDerivative(i);
    }
    return value.getValue();
  }
}
