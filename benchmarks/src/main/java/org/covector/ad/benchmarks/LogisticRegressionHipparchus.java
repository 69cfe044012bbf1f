package org.covector.ad.benchmarks;

import org.hipparchus.analysis.differentiation.Gradient;

/** {@link LogisticRegression#loss} with Hipparchus. */
final class LogisticRegressionHipparchus extends HipparchusBaseline {

  private final double[][] x;
  private final double[] y;
  private final double ridge;

  /** The loss on some data. */
  LogisticRegressionHipparchus(double[][] x, double[] y, double ridge) {
    this.x = x;
    this.y = y;
    this.ridge = ridge;
  }

  @Override
  protected Gradient value(Gradient[] w) {
    Gradient sum = w[0].newInstance(0);
    for (int i = 0; i < x.length; i++) {
      sum = sum.add(softplus(dot(x[i], w).multiply(-y[i])));
    }
    Gradient penalty = w[0].square();
    for (int j = 1; j < w.length; j++) {
      penalty = penalty.add(w[j].square());
    }
    return sum.divide(x.length).add(penalty.multiply(0.5 * ridge));
  }

  private static Gradient softplus(Gradient t) {
    return t.getValue() > 0 ? t.add(t.negate().exp().log1p()) : t.exp().log1p();
  }
}
