package org.covector.ad.benchmarks.gradbench;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * The descent of GradBench's {@code particle} and {@code saddle}, whose steps grow after ten good
 * ones and shrink after a bad one. It runs in differentiated code too.
 */
final class Descent {

  private static final double TOLERANCE = 1e-5;

  private Descent() {}

  /**
   * A local minimum of a function.
   *
   * @param f the function
   * @param gradient its gradient, in a new array
   * @param start where the descent starts; not modified
   */
  static double[] minimum(
      ToDoubleFunction<double[]> f, UnaryOperator<double[]> gradient, double[] start) {
    double[] x = start.clone();
    double fx = f.applyAsDouble(x);
    double[] g = gradient.apply(x);
    double eta = 1e-5;
    int good = 0;
    while (length(g) > TOLERANCE) {
      if (good == 10) {
        eta *= 2;
        good = 0;
        continue;
      }
      double[] next = new double[x.length];
      double[] step = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        step[i] = eta * g[i];
        next[i] = x[i] - step[i];
      }
      if (length(step) <= TOLERANCE) {
        return x;
      }
      double fNext = f.applyAsDouble(next);
      if (fNext < fx) {
        x = next;
        fx = fNext;
        g = gradient.apply(x);
        good++;
      } else {
        eta /= 2;
        good = 0;
      }
    }
    return x;
  }

  private static double length(double[] x) {
    double squares = 0;
    for (double each : x) {
      squares += each * each;
    }
    return Math.sqrt(squares);
  }
}
