package org.covector.ad.benchmarks.gradbench;

import net.finmath.stochastic.RandomVariable;
import net.finmath.stochastic.Scalar;
import org.covector.ad.benchmarks.FinmathBaseline;

/** {@link Gmm#objective} with finmath: the observations are the paths. */
final class GmmFinmath extends FinmathBaseline {

  private final int k;
  private final int d;
  private final int n;
  private final RandomVariable[] x;
  private final double gamma;
  private final int m;

  /** The objective of {@code k} components on some data. */
  GmmFinmath(int k, double[][] x, double gamma, int m) {
    this.k = k;
    d = x[0].length;
    n = x.length;
    this.x = columns(x);
    this.gamma = gamma;
    this.m = m;
  }

  @Override
  protected RandomVariable value(RandomVariable[] packed) {
    RandomVariable[] alpha = new RandomVariable[k];
    RandomVariable[] beta = new RandomVariable[k];
    RandomVariable prior = new Scalar(k * Gmm.logNormalisation(d, gamma, m));
    for (int j = 0; j < k; j++) {
      alpha[j] = packed[j];
      RandomVariable[][] root = new RandomVariable[d][d];
      RandomVariable squares = new Scalar(0);
      RandomVariable logDeterminant = new Scalar(0);
      int below = k + 2 * k * d + j * d * (d - 1) / 2;
      for (int c = 0; c < d; c++) {
        RandomVariable q = packed[k + k * d + j * d + c];
        logDeterminant = logDeterminant.add(q);
        root[c][c] = q.exp();
        squares = squares.add(root[c][c].squared());
        for (int r = c + 1; r < d; r++) {
          root[c][r] = packed[below++];
          squares = squares.add(root[c][r].squared());
        }
      }
      RandomVariable distance = squaredDistance(root, packed, k + j * d);
      beta[j] = alpha[j].add(logDeterminant).addProduct(distance, -0.5);
      prior = prior.addProduct(squares, -0.5 * gamma * gamma).addProduct(logDeterminant, m);
    }
    return LseFinmath.logSumExp(beta)
        .average()
        .sub(LseFinmath.logSumExp(alpha))
        .sub(0.5 * d * Math.log(2 * Math.PI))
        .mult(n)
        .add(prior);
  }

  /** The squared norm of the triangular matrix times {@code x - mu}. */
  private RandomVariable squaredDistance(RandomVariable[][] root, RandomVariable[] packed, int mu) {
    RandomVariable[] difference = new RandomVariable[d];
    RandomVariable sum = new Scalar(0);
    for (int r = 0; r < d; r++) {
      difference[r] = x[r].sub(packed[mu + r]);
      RandomVariable product = root[0][r].mult(difference[0]);
      for (int c = 1; c <= r; c++) {
        product = product.addProduct(root[c][r], difference[c]);
      }
      sum = sum.add(product.squared());
    }
    return sum;
  }
}
