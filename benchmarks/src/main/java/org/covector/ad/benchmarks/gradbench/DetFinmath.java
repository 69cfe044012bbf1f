package org.covector.ad.benchmarks.gradbench;

import net.finmath.stochastic.RandomVariable;
import net.finmath.stochastic.Scalar;
import org.covector.ad.benchmarks.FinmathBaseline;

/** {@link Det#determinant} with finmath. */
final class DetFinmath extends FinmathBaseline {

  private final int size;

  /** The determinant of a matrix of some rows. */
  DetFinmath(int size) {
    this.size = size;
  }

  @Override
  protected RandomVariable value(RandomVariable[] a) {
    return minor(a, 0, 0);
  }

  private RandomVariable minor(RandomVariable[] a, int row, int used) {
    RandomVariable sum = new Scalar(row == size ? 1 : 0);
    boolean plus = true;
    for (int column = 0; row < size && column < size; column++) {
      int bit = 1 << column;
      if ((used & bit) == 0) {
        RandomVariable term = a[row * size + column].mult(minor(a, row + 1, used | bit));
        sum = plus ? sum.add(term) : sum.sub(term);
        plus = !plus;
      }
    }
    return sum;
  }
}
