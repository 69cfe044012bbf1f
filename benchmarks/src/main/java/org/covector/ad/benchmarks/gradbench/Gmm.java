package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/**
 * GradBench's {@code gmm}: the log-posterior of a mixture of Gaussians, with a Wishart prior on
 * their precisions. The root of component j's precision is a lower triangular matrix: its diagonal
 * is {@code exp(q[j])}, what is below comes from {@code l[j]}, column by column.
 */
final class Gmm {

  private static final double LOG_PI = Math.log(Math.PI);

  private Gmm() {}

  /**
   * The log-posterior.
   *
   * @param alpha logarithms of the components' weights, up to a common constant
   * @param mu their means
   * @param q the logarithms of the diagonals
   * @param l the elements below the diagonals
   * @param x one row for each observation
   * @param gamma scale of the prior
   * @param m degrees of freedom of the prior beyond the dimension
   */
  @Differentiable(modes = Mode.REVERSE)
  static double objective(
      double[] alpha,
      double[][] mu,
      double[][] q,
      double[][] l,
      @Constant double[][] x,
      @Constant double gamma,
      int m) {
    int k = alpha.length;
    int d = mu[0].length;
    double[] logDeterminant = new double[k];
    double[][][] roots = new double[k][d][d];
    for (int j = 0; j < k; j++) {
      for (int r = 0; r < d; r++) {
        logDeterminant[j] += q[j][r];
      }
      fill(roots[j], q[j], l[j]);
    }
    double sum = 0;
    for (double[] observation : x) {
      double[] beta = new double[k];
      for (int j = 0; j < k; j++) {
        double[] scaled = scaled(roots[j], observation, mu[j]);
        beta[j] = alpha[j] + logDeterminant[j] - 0.5 * squaredNorm(scaled);
      }
      sum += Lse.logSumExp(beta);
    }
    double likelihood =
        -0.5 * x.length * d * Math.log(2 * Math.PI) - x.length * Lse.logSumExp(alpha) + sum;
    double prior = k * logNormalisation(d, gamma, m);
    for (int j = 0; j < k; j++) {
      double squares = 0;
      for (int c = 0; c < d; c++) {
        squares += squaredNorm(roots[j][c]);
      }
      prior += -0.5 * gamma * gamma * squares + m * logDeterminant[j];
    }
    return likelihood + prior;
  }

  /** Fills a triangular matrix, which has a row for each column, so that they can be added. */
  static void fill(double[][] root, double[] q, double[] l) {
    int position = 0;
    for (int c = 0; c < q.length; c++) {
      root[c][c] = Math.exp(q[c]);
      for (int r = c + 1; r < q.length; r++) {
        root[c][r] = l[position];
        position++;
      }
    }
  }

  /** The triangular matrix times {@code x - mu}. */
  static double[] scaled(double[][] root, double[] x, double[] mu) {
    double[] product = new double[x.length];
    for (int c = 0; c < x.length; c++) {
      double[] column = root[c];
      double difference = x[c] - mu[c];
      for (int r = c; r < x.length; r++) {
        product[r] += column[r] * difference;
      }
    }
    return product;
  }

  static double squaredNorm(double[] v) {
    double sum = 0;
    for (int i = 0; i < v.length; i++) {
      sum += v[i] * v[i];
    }
    return sum;
  }

  /** The logarithm of what normalises the prior of one component. */
  static double logNormalisation(int d, double gamma, int m) {
    int nu = d + m + 1;
    double logGamma = d * (d - 1) / 4.0 * LOG_PI;
    for (int j = 1; j <= d; j++) {
      logGamma += logGammaOfHalf(nu + 1 - j);
    }
    return nu * d * (Math.log(gamma) - 0.5 * Math.log(2)) - logGamma;
  }

  /** The logarithm of the gamma function at half of a positive whole number. */
  private static double logGammaOfHalf(int twice) {
    double sum = twice % 2 == 0 ? 0 : 0.5 * LOG_PI;
    for (int i = twice - 2; i > 0; i -= 2) {
      sum += Math.log(i / 2.0);
    }
    return sum;
  }
}
