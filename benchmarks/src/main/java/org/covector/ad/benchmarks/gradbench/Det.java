package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/** GradBench's {@code det}: a determinant by recursive cofactor expansion, as the suite asks. */
final class Det {

  private Det() {}

  /**
   * The determinant.
   *
   * @param a the elements of the matrix, row by row
   * @param size number of rows, which is that of columns; at most 31
   */
  @Differentiable(modes = Mode.REVERSE)
  static double determinant(double[] a, int size) {
    return minor(a, size, 0, 0);
  }

  /**
   * The determinant of the rows from {@code row} on without the columns in the set {@code used},
   * expanded along its first row.
   */
  private static double minor(double[] a, int size, int row, int used) {
    if (row == size) {
      return 1;
    }
    double sum = 0;
    double sign = 1;
    for (int column = 0; column < size; column++) {
      int bit = 1 << column;
      if ((used & bit) == 0) {
        sum += sign * a[row * size + column] * minor(a, size, row + 1, used | bit);
        sign = -sign;
      }
    }
    return sum;
  }
}
