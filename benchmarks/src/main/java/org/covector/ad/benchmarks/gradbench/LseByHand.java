package org.covector.ad.benchmarks.gradbench;

/**
 * The gradient of {@link Lse#logSumExp} by hand: the exponentials are kept in the gradient's array,
 * and become the gradient when their sum is known.
 */
final class LseByHand {

  private LseByHand() {}

  /** Value, bit-identical to {@link Lse#logSumExp}, and gradient, into {@code xBar}. */
  static double gradient(double[] x, double[] xBar) {
    double largest = x[0];
    for (int i = 1; i < x.length; i++) {
      largest = Math.max(largest, x[i]);
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double e = Math.exp(x[i] - largest);
      xBar[i] = e;
      sum += e;
    }
    double scale = 1 / sum;
    for (int i = 0; i < xBar.length; i++) {
      xBar[i] *= scale;
    }
    return largest + Math.log(sum);
  }
}
