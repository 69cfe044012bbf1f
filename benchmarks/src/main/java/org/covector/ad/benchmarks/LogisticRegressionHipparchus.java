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
    Gradient zero = w[0].newInstance(0);
    Gradient sum = zero;
    for (int i = 0; i < x.length; i++) {
      Gradient score = zero.linearCombination(x[i], w);
      sum = sum.add(softplus(score.multiply(-y[i])));
    }
    Gradient penalty = zero.linearCombination(w, w);
    return sum.divide(x.length).add(penalty.multiply(0.5 * ridge));
  }

  private static Gradient softplus(Gradient t) {
    return t.getValue() > 0 ? t.add(t.negate().exp().log1p()) : t.exp().log1p();
  }
}
