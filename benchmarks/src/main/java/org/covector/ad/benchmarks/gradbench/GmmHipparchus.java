package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.HipparchusBaseline;
import org.hipparchus.analysis.differentiation.Gradient;

/**
 * {@link Gmm#objective} with Hipparchus. What does not depend on the observation is computed before
 * the loop over them.
 */
final class GmmHipparchus extends HipparchusBaseline {

  private final int k;
  private final int d;
  private final double[][] x;
  private final double gamma;
  private final int m;

  /** The objective of {@code k} components on some data. */
  GmmHipparchus(int k, double[][] x, double gamma, int m) {
    this.k = k;
    d = x[0].length;
    this.x = x;
    this.gamma = gamma;
    this.m = m;
  }

  @Override
  protected Gradient value(Gradient[] packed) {
    Gradient zero = packed[0].newInstance(0);
    Gradient[] alpha = new Gradient[k];
    Gradient[] weight = new Gradient[k];
    Gradient[][] mu = new Gradient[k][d];
    Gradient[][][] roots = new Gradient[k][d][d];
    Gradient prior = zero;
    for (int j = 0; j < k; j++) {
      alpha[j] = packed[j];
      System.arraycopy(packed, k + j * d, mu[j], 0, d);
      Gradient squares = zero;
      Gradient logDeterminant = zero;
      int below = k + 2 * k * d + j * d * (d - 1) / 2;
      for (int c = 0; c < d; c++) {
        Gradient q = packed[k + k * d + j * d + c];
        logDeterminant = logDeterminant.add(q);
        roots[j][c][c] = q.exp();
        squares = squares.add(roots[j][c][c].square());
        for (int r = c + 1; r < d; r++) {
          roots[j][c][r] = packed[below++];
          squares = squares.add(roots[j][c][r].square());
        }
      }
      weight[j] = alpha[j].add(logDeterminant);
      prior = prior.add(squares.multiply(-0.5 * gamma * gamma)).add(logDeterminant.multiply(m));
    }
    Gradient sum = zero;
    Gradient[] beta = new Gradient[k];
    for (double[] observation : x) {
      for (int j = 0; j < k; j++) {
        Gradient distance = squaredDistance(roots[j], observation, mu[j]);
        beta[j] = weight[j].subtract(distance.multiply(0.5));
      }
      sum = sum.add(LseHipparchus.logSumExp(beta));
    }
    return sum.subtract(LseHipparchus.logSumExp(alpha).multiply(x.length))
        .add(prior)
        .add(-0.5 * x.length * d * Math.log(2 * Math.PI) + k * Gmm.logNormalisation(d, gamma, m));
  }

  /** The squared norm of the triangular matrix times {@code mu - x}. */
  private Gradient squaredDistance(Gradient[][] root, double[] observation, Gradient[] mu) {
    Gradient[] difference = new Gradient[d];
    Gradient sum = mu[0].newInstance(0);
    for (int r = 0; r < d; r++) {
      difference[r] = mu[r].subtract(observation[r]);
      Gradient product = root[0][r].multiply(difference[0]);
      for (int c = 1; c <= r; c++) {
        product = product.add(root[c][r].multiply(difference[c]));
      }
      sum = sum.add(product.square());
    }
    return sum;
  }
}
