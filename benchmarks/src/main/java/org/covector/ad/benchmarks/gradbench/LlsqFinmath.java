package org.covector.ad.benchmarks.gradbench;

import net.finmath.stochastic.RandomVariable;
import net.finmath.stochastic.Scalar;
import org.covector.ad.benchmarks.FinmathBaseline;

/** {@link Llsq#loss} with finmath: the points are the paths, and their powers constants. */
final class LlsqFinmath extends FinmathBaseline {

  private final int n;
  private final RandomVariable points;
  private final RandomVariable signs;

  /** The loss at {@code n} points. */
  LlsqFinmath(int n) {
    this.n = n;
    double[] t = new double[n];
    double[] sign = new double[n];
    for (int i = 0; i < n; i++) {
      t[i] = -1 + 2.0 * i / (n - 1);
      sign[i] = Math.signum(t[i]);
    }
    points = data(t);
    signs = data(sign);
  }

  @Override
  protected RandomVariable value(RandomVariable[] x) {
    RandomVariable polynomial = new Scalar(0);
    RandomVariable power = new Scalar(1);
    for (RandomVariable coefficient : x) {
      polynomial = polynomial.addProduct(coefficient, power);
      power = power.mult(points);
    }
    return polynomial.sub(signs).squared().average().mult(0.5 * n);
  }
}
