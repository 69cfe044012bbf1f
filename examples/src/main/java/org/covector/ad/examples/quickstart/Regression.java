package org.covector.ad.examples.quickstart;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/** Mean squared error of the line {@code m x + c}. */
final class Regression {
  private Regression() {}

  @Differentiable(modes = {Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER})
  static double loss(double m, double c, @Constant double[] x, @Constant double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double r = m * x[i] + c - y[i];
      sum += r * r;
    }
    return sum / x.length;
  }
}
