package org.covector.ad.benchmarks;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/**
 * Logistic regression: the mean negative log-likelihood of labels, with a ridge penalty. The
 * weights are active, the data are constants.
 *
 * <p>Stateless and thread-safe.
 */
public final class LogisticRegression {

  private LogisticRegression() {}

  /**
   * The loss.
   *
   * @param w one weight for each feature
   * @param x one row of features for each observation
   * @param y the label of each observation, -1 or 1
   * @param ridge weight of the penalty
   * @return the mean of the observations' losses, plus {@code ridge |w|² / 2}
   */
  @Differentiable(modes = {Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER})
  public static double loss(
      double[] w, @Constant double[][] x, @Constant double[] y, @Constant double ridge) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double[] features = x[i];
      double score = 0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * features[j];
      }
      sum += softplus(-y[i] * score);
    }
    double penalty = 0;
    for (int j = 0; j < w.length; j++) {
      penalty += w[j] * w[j];
    }
    return sum / x.length + 0.5 * ridge * penalty;
  }

  /** {@code log(1 + exp(t))}, without overflow. */
  static double softplus(double t) {
    return t > 0 ? t + Math.log1p(Math.exp(-t)) : Math.log1p(Math.exp(t));
  }
}
