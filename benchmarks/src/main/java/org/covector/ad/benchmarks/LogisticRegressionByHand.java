package org.covector.ad.benchmarks;

import java.util.Arrays;

/**
 * The gradient of {@link LogisticRegression#loss}, written by hand: one pass over the data in
 * blocks of rows, each block's reverse right after its forward, while its rows are in the cache;
 * the one exponential serves the loss and its derivative. The scores of four rows at a time are
 * four independent sums, each in the primal's order, that hide each other's latency. Exponentials
 * and logarithms have a loop each that does little else, which is faster than calls amid other
 * work.
 *
 * <p>An instance holds a block: it serves one thread and allocates nothing after its creation.
 */
final class LogisticRegressionByHand {

  /** A multiple of four. */
  private static final int BLOCK = 64;

  /** The scores of a block's rows, then their adjoints. */
  private final double[] block = new double[BLOCK];

  /** For each row of a block what its loss is the {@code softplus} of. */
  private final double[] arguments = new double[BLOCK];

  /** The exponentials of the arguments' negated absolute values. */
  private final double[] exponentials = new double[BLOCK];

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
    for (int first = 0; first < x.length; first += BLOCK) {
      int rows = Math.min(BLOCK, x.length - first);
      scores(w, x, first, rows);
      sum = losses(rows, first, y, sum);
      reverse(x, first, rows, wBar);
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

  private void scores(double[] w, double[][] x, int first, int rows) {
    for (int k = 0; k < rows; k += 4) {
      double[] x0 = row(x, first + k);
      double[] x1 = row(x, first + k + 1);
      double[] x2 = row(x, first + k + 2);
      double[] x3 = row(x, first + k + 3);
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
      block[k] = score0;
      block[k + 1] = score1;
      block[k + 2] = score2;
      block[k + 3] = score3;
    }
  }

  /** A row of features; beyond the last, where a block is not full, the last once more. */
  private static double[] row(double[][] x, int i) {
    return x[Math.min(i, x.length - 1)];
  }

  /** Adds the losses of a block's rows, and replaces their scores by the scores' adjoints. */
  private double losses(int rows, int first, double[] y, double sum) {
    for (int k = 0; k < rows; k++) {
      double t = -y[first + k] * block[k];
      arguments[k] = t;
      exponentials[k] = -Math.abs(t);
    }
    for (int k = 0; k < rows; k++) {
      exponentials[k] = Math.exp(exponentials[k]);
    }
    for (int k = 0; k < rows; k++) {
      double t = arguments[k];
      double log = Math.log1p(exponentials[k]);
      sum += t > 0 ? t + log : log;
    }
    for (int k = 0; k < rows; k++) {
      double e = exponentials[k];
      block[k] = -y[first + k] * (arguments[k] > 0 ? 1 : e) / (1 + e);
    }
    Arrays.fill(block, rows, BLOCK, 0);
    return sum;
  }

  private void reverse(double[][] x, int first, int rows, double[] wBar) {
    for (int k = 0; k < rows; k += 4) {
      Axpy.add(
          wBar,
          block[k],
          row(x, first + k),
          block[k + 1],
          row(x, first + k + 1),
          block[k + 2],
          row(x, first + k + 2),
          block[k + 3],
          row(x, first + k + 3));
    }
  }
}
