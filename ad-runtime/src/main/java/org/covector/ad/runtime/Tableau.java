package org.covector.ad.runtime;

/**
 * Extrapolates difference quotients of one function to step 0, with an estimate of the error.
 *
 * <p>Each step is half of the one before. Neville's scheme removes one power of the step after the
 * other from the error of the quotients; an entry's own error is estimated by its distance from the
 * two entries that it was made from, and the entry with the least estimate is the result (C. J. F.
 * Ridders, "Accurate computation of F'(x) and F'(x) F''(x)", Advances in Engineering Software 4(2),
 * 1982). Unlike there, the estimate also counts what rounding may have done to the latest quotient,
 * so that an accidental agreement of entries in the noise does not win, and quotients that are not
 * finite are passed over. The quotients of a smooth function come nearer to the result the smaller
 * the step; where one departs from it by far more than the estimate, the function only looked
 * smooth to the larger steps, and the scheme starts again from there.
 */
final class Tableau {

  /** How many times their estimated errors two results must be apart to contradict each other. */
  static final double CONTRADICTION = 100;

  private double[] previous;
  private double[] latest;
  private int levels;
  private double ratio;

  private double derivative = Double.NaN;
  private double uncertainty = Double.POSITIVE_INFINITY;

  Tableau(int maxLevels) {
    previous = new double[maxLevels];
    latest = new double[maxLevels];
  }

  /** The best extrapolated value of the sequence; NaN where there is none. */
  double derivative() {
    return derivative;
  }

  /** The estimated error of that value; infinite where there is none. */
  double uncertainty() {
    return uncertainty;
  }

  /**
   * Starts a sequence of steps.
   *
   * @param newRatio by how much halving the step divides the first term of the error: 4 for central
   *     quotients, whose error has even powers only, 2 for one-sided ones
   */
  void start(double newRatio) {
    ratio = newRatio;
    levels = 0;
    derivative = Double.NaN;
    uncertainty = Double.POSITIVE_INFINITY;
  }

  /**
   * Adds the quotient for the next step.
   *
   * @param noise how much of it may be rounding
   */
  void add(double quotient, double noise) {
    if (contradicts(quotient, noise)) {
      start(ratio);
    }
    double[] row = previous;
    previous = latest;
    latest = row;
    row[0] = quotient;
    double factor = ratio;
    for (int k = 1; k <= levels; k++) {
      row[k] = row[k - 1] + (row[k - 1] - previous[k - 1]) / (factor - 1);
      double error =
          Math.max(Math.abs(row[k] - row[k - 1]), Math.abs(row[k] - previous[k - 1])) + noise;
      if (error < uncertainty) {
        uncertainty = error;
        derivative = row[k];
      }
      factor *= ratio;
    }
    levels++;
  }

  private boolean contradicts(double quotient, double noise) {
    double departure = Math.abs(quotient - derivative);
    return departure > CONTRADICTION * (uncertainty + noise)
        && departure > Math.abs(latest[0] - derivative)
        && departure > Math.abs(previous[0] - derivative);
  }
}
