package org.covector.ad.benchmarks;

import net.finmath.stochastic.RandomVariable;
import net.finmath.stochastic.Scalar;

/** {@link LogisticRegression#loss} with finmath: the observations are the paths. */
final class LogisticRegressionFinmath extends FinmathBaseline {

  private final RandomVariable[] x;
  private final RandomVariable y;
  private final double ridge;

  /** The loss on some data. */
  LogisticRegressionFinmath(double[][] x, double[] y, double ridge) {
    this.x = columns(x);
    this.y = data(y);
    this.ridge = ridge;
  }

  @Override
  protected RandomVariable value(RandomVariable[] w) {
    RandomVariable score = new Scalar(0);
    RandomVariable penalty = new Scalar(0);
    for (int j = 0; j < w.length; j++) {
      score = score.addProduct(w[j], x[j]);
      penalty = penalty.add(w[j].squared());
    }
    RandomVariable losses = softplus(score.mult(y).mult(-1));
    return losses.average().addProduct(penalty, 0.5 * ridge);
  }

  /** {@code max(t, 0) + log(1 + exp(-|t|))}, which needs no branch. */
  private static RandomVariable softplus(RandomVariable t) {
    return t.floor(0).add(t.abs().mult(-1).exp().add(1).log());
  }
}
