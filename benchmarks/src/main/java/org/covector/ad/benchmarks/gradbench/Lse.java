package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/** GradBench's {@code lse}: the logarithm of a sum of exponentials. */
final class Lse {

  private Lse() {}

  /** {@code log(sum of exp(x[i]))}, without overflow. */
  @Differentiable(modes = Mode.REVERSE)
  static double logSumExp(double[] x) {
    double largest = largest(x);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(x[i] - largest);
    }
    return largest + Math.log(sum);
  }

  private static double largest(double[] x) {
    double largest = x[0];
    for (int i = 1; i < x.length; i++) {
      largest = Math.max(largest, x[i]);
    }
    return largest;
  }
}
