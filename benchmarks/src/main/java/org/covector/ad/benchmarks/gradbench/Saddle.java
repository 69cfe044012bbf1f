package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/**
 * GradBench's {@code saddle}: the minimum over {@code a} of the maximum over {@code b} of {@code
 * |a|² - |b|²}. Derivatives of the maximum go through the descent that finds it, which computes
 * gradients itself.
 */
final class Saddle {

  private Saddle() {}

  /** What {@code b} makes small: {@code |b|² - |a|²}. */
  @Differentiable
  static double loss(double[] b, @Constant double[] a) {
    return squares(b) - squares(a);
  }

  /** The maximum over {@code b}, found by a descent with gradients by reverse mode. */
  @Differentiable
  static double maximumByReverse(double[] a, @Constant double[] start) {
    return -loss(bestByReverse(a, start), a);
  }

  /** The maximum over {@code b}, found by a descent with gradients by forward mode. */
  @Differentiable
  static double maximumByForward(double[] a, @Constant double[] start) {
    return -loss(bestByForward(a, start), a);
  }

  /** Where that maximum is. */
  static double[] bestByReverse(double[] a, double[] start) {
    return Descent.minimum(b -> loss(b, a), b -> SaddleDerivatives.lossGradient(b, a).b(), start);
  }

  /** Where that maximum is. */
  static double[] bestByForward(double[] a, double[] start) {
    return Descent.minimum(b -> loss(b, a), b -> lossSlopes(b, a), start);
  }

  private static double[] lossSlopes(double[] b, double[] a) {
    double[] slopes = new double[b.length];
    for (int i = 0; i < b.length; i++) {
      double[] direction = new double[b.length];
      direction[i] = 1;
      slopes[i] = SaddleDerivatives.lossJvp(b, a, direction).tangent();
    }
    return slopes;
  }

  private static double squares(double[] x) {
    double sum = 0;
    for (double each : x) {
      sum += each * each;
    }
    return sum;
  }
}
