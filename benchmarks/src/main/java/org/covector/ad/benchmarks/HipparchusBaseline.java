package org.covector.ad.benchmarks;

import org.hipparchus.analysis.differentiation.Gradient;

/**
 * The gradient of an objective that is written with Hipparchus' {@link Gradient}: forward mode, in
 * which each number carries the derivatives by all inputs, and each operation makes a new one.
 */
public abstract class HipparchusBaseline implements Baseline {

  /** The objective. */
  protected abstract Gradient value(Gradient[] x);

  /**
   * The sum of products with constants, by plain operations. Hipparchus' {@code linearCombination}
   * compensates the rounding errors of the value and of each derivative, and takes longer.
   */
  protected static Gradient dot(double[] a, Gradient[] b) {
    Gradient sum = b[0].multiply(a[0]);
    for (int j = 1; j < b.length; j++) {
      sum = sum.add(b[j].multiply(a[j]));
    }
    return sum;
  }

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
