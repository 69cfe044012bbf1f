package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;

/**
 * The gradient of {@link Det#determinant} by hand: a determinant is a sum of minors times known
 * factors, so that the adjoint of a minor is known before the minor is. One recursion carries it
 * down and brings the value back, and keeps nothing.
 */
final class DetByHand {

  private DetByHand() {}

  /** Value, bit-identical to {@link Det#determinant}, and gradient, into {@code aBar}. */
  static double gradient(double[] a, int size, double[] aBar) {
    Arrays.fill(aBar, 0);
    return minor(a, size, 0, 0, 1, aBar);
  }

  private static double minor(
      double[] a, int size, int row, int used, double minorBar, double[] aBar) {
    if (row == size) {
      return 1;
    }
    double sum = 0;
    double sign = 1;
    for (int column = 0; column < size; column++) {
      int bit = 1 << column;
      if ((used & bit) == 0) {
        double factor = sign * a[row * size + column];
        double minor = minor(a, size, row + 1, used | bit, minorBar * factor, aBar);
        sum += factor * minor;
        aBar[row * size + column] += sign * minorBar * minor;
        sign = -sign;
      }
    }
    return sum;
  }
}
