package org.covector.ad.benchmarks;

import java.util.Arrays;

/**
 * The gradient of {@link LogisticRegression#loss}, written by hand: one pass over the data, each
 * row's reverse right after its forward, while the row is in the cache; the one exponential serves
 * the loss and its derivative. Rows are taken four at a time: their scores are four independent
 * sums, each in the primal's order, that hide each other's latency.
 *
 * <p>An instance holds four scores: it serves one thread and allocates nothing after its creation.
 */
final class LogisticRegressionByHand {

  private static final int BLOCK = 4;

  /** The scores of a block's rows, then their adjoints. */
  private final double[] block = new double[BLOCK];

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
  double gradient(double[] w, double[][] x, double[] y, double ridge, double[] wBar) {
    Arrays.fill(wBar, 0);
    double sum = 0;
    int i = 0;
    for (; i + BLOCK <= x.length; i += BLOCK) {
      double[] x0 = x[i];
      double[] x1 = x[i + 1];
      double[] x2 = x[i + 2];
      double[] x3 = x[i + 3];
      scores(w, x0, x1, x2, x3);
      sum = losses(BLOCK, i, y, sum);
      Axpy.add(wBar, block[0], x0, block[1], x1, block[2], x2, block[3], x3);
    }
    for (; i < x.length; i++) {
      block[0] = score(w, x[i]);
      sum = losses(1, i, y, sum);
      Axpy.add(wBar, block[0], x[i]);
    }
    double seed = 1.0 / x.length;
    double penalty = 0;
    for (int j = 0; j < w.length; j++) {
      double wj = w[j];
      penalty += wj * wj;
      wBar[j] = wBar[j] * seed + ridge * wj;
    }
    return sum / x.length + 0.5 * ridge * penalty;
  }

  private static double score(double[] w, double[] row) {
    double score = 0;
    for (int j = 0; j < w.length; j++) {
      score += w[j] * row[j];
    }
    return score;
  }

  private void scores(double[] w, double[] x0, double[] x1, double[] x2, double[] x3) {
    double score0 = 0;
    double score1 = 0;
    double score2 = 0;
    double score3 = 0;
    for (int j = 0; j < w.length; j++) {
      double wj = w[j];
      score0 += wj * x0[j];
      score1 += wj * x1[j];
      score2 += wj * x2[j];
      score3 += wj * x3[j];
    }
    block[0] = score0;
    block[1] = score1;
    block[2] = score2;
    block[3] = score3;
  }

  /** Adds the losses of a block's rows, and replaces their scores by the scores' adjoints. */
  private double losses(int rows, int first, double[] y, double sum) {
    for (int k = 0; k < rows; k++) {
      double label = y[first + k];
      double t = -label * block[k];
      double e = Math.exp(-Math.abs(t));
      double log = Math.log1p(e);
      sum += t > 0 ? t + log : log;
      block[k] = -label * (t > 0 ? 1 : e) / (1 + e);
    }
    return sum;
  }
}
