package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.HipparchusBaseline;
import org.hipparchus.analysis.differentiation.Gradient;

/** {@link Llsq#loss} with Hipparchus: the powers are constants. */
final class LlsqHipparchus extends HipparchusBaseline {

  private final int n;
  private final double[] powers;

  /** The loss at {@code n} points. */
  LlsqHipparchus(int n, int coefficients) {
    this.n = n;
    powers = new double[coefficients];
  }

  @Override
  protected Gradient value(Gradient[] x) {
    Gradient sum = x[0].newInstance(0);
    for (int i = 0; i < n; i++) {
      double t = -1 + 2.0 * i / (n - 1);
      double power = 1;
      for (int j = 0; j < powers.length; j++) {
        powers[j] = power;
        power *= t;
      }
      Gradient residual = dot(powers, x).subtract(Math.signum(t));
      sum = sum.add(residual.square());
    }
    return sum.multiply(0.5);
  }
}
