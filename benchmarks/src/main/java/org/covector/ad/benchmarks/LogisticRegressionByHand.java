package org.covector.ad.benchmarks;

import java.util.Arrays;

/**
 * The gradient of {@link LogisticRegression#loss}, written by hand: one pass over the data, each
 * row's reverse right after its forward, while the row is still in the cache; the one exponential
 * serves the loss and its derivative.
 */
final class LogisticRegressionByHand {

  private LogisticRegressionByHand() {}

  /**
   * Loss and gradient.
   *
   * @param w the weights
   * @param x the rows of features
   * @param y the labels
   * @param ridge weight of the penalty
   * @param wBar one element for each weight, overwritten with the gradient
   * @return the loss, bit-identical to {@link LogisticRegression#loss}
   */
  static double gradient(double[] w, double[][] x, double[] y, double ridge, double[] wBar) {
    int n = w.length;
    Arrays.fill(wBar, 0);
    double seed = 1.0 / x.length;
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double[] features = x[i];
      double score = 0;
      for (int j = 0; j < n; j++) {
        score += w[j] * features[j];
      }
      double label = y[i];
      double t = -label * score;
      double e = Math.exp(-Math.abs(t));
      double log = Math.log1p(e);
      double sigmoid = (t > 0 ? 1 : e) / (1 + e);
      sum += t > 0 ? t + log : log;
      double scoreBar = -label * sigmoid * seed;
      for (int j = 0; j < n; j++) {
        wBar[j] += scoreBar * features[j];
      }
    }
    double penalty = 0;
    for (int j = 0; j < n; j++) {
      double wj = w[j];
      penalty += wj * wj;
      wBar[j] += ridge * wj;
    }
    return sum / x.length + 0.5 * ridge * penalty;
  }
}
