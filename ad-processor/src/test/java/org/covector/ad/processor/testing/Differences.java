package org.covector.ad.processor.testing;

import java.util.Arrays;
import java.util.function.DoubleFunction;

/**
 * Derivatives of vector functions of one variable at 0 by central differences, extrapolated with
 * Ridders' tableau (C. J. F. Ridders, "Accurate computation of F′(x) and F′(x)F″(x)", Advances in
 * Engineering Software 4, 1982): the steps shrink geometrically, each column removes one even power
 * of the step, and the entry with the smallest estimated error is taken, component by component.
 */
final class Differences {

  private static final int ROWS = 10;

  /**
   * A derivative and an estimate of its error.
   *
   * @param value the derivative, component by component
   * @param error the estimated absolute errors
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Estimate(double[] value, double[] error) {}

  private Differences() {}

  /**
   * Differentiates at 0.
   *
   * @param function gives a fresh array for each argument
   * @param step the first step
   * @param shrink the ratio of one step to the next
   * @param precision the relative rounding error of the function's values
   */
  static Estimate derivative(
      DoubleFunction<double[]> function, double step, double shrink, double precision) {
    double[][] previous = new double[ROWS][];
    double[] best = null;
    double[] error = null;
    double h = step;
    for (int row = 0; row < ROWS; row++, h /= shrink) {
      double[] plus = function.apply(h);
      double[] minus = function.apply(-h);
      double[][] current = new double[ROWS][];
      current[0] = quotient(plus, minus, h);
      if (best == null) {
        best = current[0].clone();
        error = new double[best.length];
        Arrays.fill(error, Double.POSITIVE_INFINITY);
      }
      double factor = 1;
      for (int column = 1; column <= row; column++) {
        factor *= shrink * shrink;
        current[column] = new double[best.length];
        for (int i = 0; i < best.length; i++) {
          double finer = current[column - 1][i];
          double coarser = previous[column - 1][i];
          double value = finer + (finer - coarser) / (factor - 1);
          current[column][i] = value;
          double estimate =
              Math.max(Math.abs(value - finer), Math.abs(value - coarser))
                  + 2 * precision * (Math.abs(plus[i]) + Math.abs(minus[i])) / h;
          if (estimate < error[i]) {
            error[i] = estimate;
            best[i] = value;
          }
        }
      }
      previous = current;
    }
    return new Estimate(best, error);
  }

  private static double[] quotient(double[] plus, double[] minus, double h) {
    if (plus.length != minus.length) {
      throw new AssertionError("the number of outputs changes with the input");
    }
    double[] out = new double[plus.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (plus[i] - minus[i]) / (2 * h);
    }
    return out;
  }
}
