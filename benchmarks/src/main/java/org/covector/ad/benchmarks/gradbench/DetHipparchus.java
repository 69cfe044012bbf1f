package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.HipparchusBaseline;
import org.hipparchus.analysis.differentiation.Gradient;

/** {@link Det#determinant} with Hipparchus. */
final class DetHipparchus extends HipparchusBaseline {

  private final int size;

  /** The determinant of a matrix of some rows. */
  DetHipparchus(int size) {
    this.size = size;
  }

  @Override
  protected Gradient value(Gradient[] a) {
    return minor(a, 0, 0);
  }

  private Gradient minor(Gradient[] a, int row, int used) {
    Gradient sum = a[0].newInstance(row == size ? 1 : 0);
    boolean plus = true;
    for (int column = 0; row < size && column < size; column++) {
      int bit = 1 << column;
      if ((used & bit) == 0) {
        Gradient term = a[row * size + column].multiply(minor(a, row + 1, used | bit));
        sum = plus ? sum.add(term) : sum.subtract(term);
        plus = !plus;
      }
    }
    return sum;
  }
}
