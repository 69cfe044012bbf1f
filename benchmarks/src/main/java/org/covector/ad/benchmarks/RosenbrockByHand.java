package org.covector.ad.benchmarks;

/**
 * The gradient of {@link Rosenbrock#height}, written by hand: one pass, in which the part that a
 * term contributes to its right neighbour is carried in a scalar, so that each element is stored
 * once.
 */
final class RosenbrockByHand {

  private RosenbrockByHand() {}

  /**
   * Height and gradient.
   *
   * @param x the point, with at least one element
   * @param xBar of the same length, overwritten with the gradient
   * @return the height, bit-identical to {@link Rosenbrock#height}
   */
  static double gradient(double[] x, double[] xBar) {
    int last = x.length - 1;
    double sum = 0;
    double carry = 0;
    double xi = x[0];
    for (int i = 0; i < last; i++) {
      double next = x[i + 1];
      double offset = next - xi * xi;
      double slack = 1 - xi;
      double scaled = 100 * offset;
      sum += scaled * offset + slack * slack;
      xBar[i] = 2 * (carry - slack - (scaled + scaled) * xi);
      carry = scaled;
      xi = next;
    }
    xBar[last] = 2 * carry;
    return sum;
  }
}
