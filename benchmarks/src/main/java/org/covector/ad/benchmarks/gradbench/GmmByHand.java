package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;

/**
 * The gradient of {@link Gmm#objective} by hand: the reverse of each observation right after its
 * forward, with one row for each component's product. The adjoint of a mean is a matrix times the
 * sum of the products' adjoints, so that the products are summed, and the matrix applied in the
 * end.
 *
 * <p>An instance serves one thread.
 */
final class GmmByHand {

  private final int d;
  private final double[] logDeterminant;
  private final double[][][] roots;
  private final double[][][] rootsBar;
  private final double[][] products;
  private final double[][] productsBar;
  private final double[] difference;
  private final double[] beta;
  private final double[] weights;

  GmmByHand(int d, int k) {
    this.d = d;
    logDeterminant = new double[k];
    roots = new double[k][d][d];
    rootsBar = new double[k][d][d];
    products = new double[k][d];
    productsBar = new double[k][d];
    difference = new double[d];
    beta = new double[k];
    weights = new double[k];
  }

  /** Value, bit-identical to {@link Gmm#objective}, and gradient, into the last four arrays. */
  double gradient(
      double[] alpha,
      double[][] mu,
      double[][] q,
      double[][] l,
      double[][] x,
      double gamma,
      int m,
      double[] alphaBar,
      double[][] muBar,
      double[][] qBar,
      double[][] lBar) {
    int k = alpha.length;
    int n = x.length;
    prepare(q, l);
    double alphas = LseByHand.gradient(alpha, alphaBar);
    for (int j = 0; j < k; j++) {
      alphaBar[j] *= -n;
      Arrays.fill(muBar[j], 0);
    }
    Arrays.fill(weights, 0);
    double sum = 0;
    for (double[] observation : x) {
      sum += observe(alpha, mu, observation);
    }
    double value = -0.5 * n * d * Math.log(2 * Math.PI) - n * alphas + sum;
    double prior = k * Gmm.logNormalisation(d, gamma, m);
    for (int j = 0; j < k; j++) {
      alphaBar[j] += weights[j];
      prior += -0.5 * gamma * gamma * finish(j, gamma, m, muBar[j], qBar[j], lBar[j]);
      prior += m * logDeterminant[j];
    }
    return value + prior;
  }

  private void prepare(double[][] q, double[][] l) {
    for (int j = 0; j < roots.length; j++) {
      double sum = 0;
      for (int r = 0; r < d; r++) {
        sum += q[j][r];
        Arrays.fill(rootsBar[j][r], 0);
      }
      logDeterminant[j] = sum;
      Gmm.fill(roots[j], q[j], l[j]);
      Arrays.fill(productsBar[j], 0);
    }
  }

  /** Forward and reverse of an observation; returns its log-likelihood. */
  private double observe(double[] alpha, double[][] mu, double[] observation) {
    for (int j = 0; j < beta.length; j++) {
      double[] product = products[j];
      multiply(roots[j], observation, mu[j], difference, product);
      beta[j] = alpha[j] + logDeterminant[j] - 0.5 * Gmm.squaredNorm(product);
    }
    double value = LseByHand.gradient(beta, beta);
    for (int j = 0; j < beta.length; j++) {
      double weight = beta[j];
      weights[j] += weight;
      reverse(weight, products[j], productsBar[j], rootsBar[j], observation, mu[j]);
    }
    return value;
  }

  private void reverse(
      double weight,
      double[] product,
      double[] productBar,
      double[][] rootBar,
      double[] x,
      double[] mu) {
    for (int r = 0; r < product.length; r++) {
      double scaled = weight * product[r];
      product[r] = scaled;
      productBar[r] += scaled;
    }
    for (int c = 0; c < product.length; c++) {
      double[] columnBar = rootBar[c];
      double factor = x[c] - mu[c];
      for (int r = c; r < product.length; r++) {
        columnBar[r] -= factor * product[r];
      }
    }
  }

  /** Sets the gradient of a component, and returns the sum of squares of its matrix. */
  private double finish(int j, double gamma, int m, double[] muBar, double[] qBar, double[] lBar) {
    double squares = 0;
    int position = 0;
    for (int c = 0; c < d; c++) {
      double[] column = roots[j][c];
      double[] columnBar = rootsBar[j][c];
      squares += Gmm.squaredNorm(column);
      double sum = 0;
      for (int r = c; r < d; r++) {
        sum += column[r] * productsBar[j][r];
        columnBar[r] -= gamma * gamma * column[r];
      }
      muBar[c] = sum;
      qBar[c] = columnBar[c] * column[c] + weights[j] + m;
      for (int r = c + 1; r < d; r++) {
        lBar[position] = columnBar[r];
        position++;
      }
    }
    return squares;
  }

  /** The triangular matrix times {@code x - mu}. */
  private static void multiply(
      double[][] root, double[] x, double[] mu, double[] difference, double[] product) {
    int d = x.length;
    for (int r = 0; r < d; r++) {
      difference[r] = x[r] - mu[r];
      product[r] = 0;
    }
    for (int c = 0; c < d; c++) {
      double[] column = root[c];
      for (int r = c; r < d; r++) {
        product[r] += column[r] * difference[c];
      }
    }
  }
}
