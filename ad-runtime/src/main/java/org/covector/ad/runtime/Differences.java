package org.covector.ad.runtime;

import java.util.Arrays;

/**
 * Derivatives of all outputs of a function with respect to one input, by extrapolated differences.
 *
 * <p>Central quotients are tried with steps of several magnitudes. Where none of them gives a
 * usable result, as at the border of a domain, one-sided quotients are tried on both sides. A point
 * at which the function throws or is not finite is passed over.
 */
final class Differences {

  private static final int LEVELS = 16;
  private static final double CENTRAL = 4;
  private static final double ONE_SIDED = 2;

  /** How many units of rounding the value of a function is taken to be wrong by. */
  private static final double ROUNDINGS = 4;

  /** The magnitudes of steps, relative to the input. */
  private static final double[] MAGNITUDES = {1, 0x1p5, 0x1p-14};

  /** Beneath this magnitude of an input, steps of magnitude 1 are tried too. */
  private static final double SMALL = 0x1p-4;

  private final VectorFunction f;
  private final double[] x;
  private final double roundoff;
  private final double wanted;
  private final double[] above;
  private final double[] below;
  private final double[] size;
  private final Tableau[] tableaus;

  /**
   * Prepares differences at a point.
   *
   * @param roundoff the unit roundoff of the function's arithmetic
   * @param wanted the relative uncertainty at which no other magnitude of steps is tried
   */
  Differences(VectorFunction f, double[] x, double roundoff, double wanted) {
    this.f = f;
    this.x = x.clone();
    this.roundoff = roundoff;
    this.wanted = wanted;
    above = new double[f.outputs()];
    below = new double[f.outputs()];
    size = new double[f.outputs()];
    tableaus = new Tableau[f.outputs()];
    for (int i = 0; i < tableaus.length; i++) {
      tableaus[i] = new Tableau(LEVELS);
    }
  }

  /** The derivative of an output with respect to the input of the last {@link #column}. */
  double derivative(int output) {
    return tableaus[output].derivative();
  }

  /** The estimated error of that derivative; infinite where there is none. */
  double uncertainty(int output) {
    return tableaus[output].uncertainty();
  }

  /** A natural size for that derivative: the output's magnitude over the input's. */
  double naturalSize(int output, int input) {
    return size[output] / magnitude(input);
  }

  /** Whether that derivative is known well enough to be compared with. */
  boolean resolved(int output, int input, double derivative) {
    double compared = Math.max(Math.abs(derivative(output)), Math.abs(derivative));
    double scale = Math.max(Double.isFinite(compared) ? compared : 0, naturalSize(output, input));
    return uncertainty(output) <= Math.cbrt(roundoff) * scale;
  }

  /** Differentiates all outputs with respect to one input. */
  void column(int input) {
    for (int i = 0; i < tableaus.length; i++) {
      tableaus[i].clear();
      size[i] = 0;
    }
    double magnitude = magnitude(input);
    for (double relative : MAGNITUDES) {
      steps(input, relative * magnitude, CENTRAL, 1, 1);
      if (settled()) {
        return;
      }
    }
    if (magnitude < SMALL) {
      steps(input, 1, CENTRAL, 1, 1);
    }
    if (!allResolved(input)) {
      steps(input, magnitude, ONE_SIDED, 1, 0);
      steps(input, magnitude, ONE_SIDED, 0, 1);
    }
  }

  private double magnitude(int input) {
    double magnitude = Math.abs(x[input]);
    return magnitude == 0 ? 1 : magnitude;
  }

  private boolean settled() {
    for (Tableau tableau : tableaus) {
      if (!(tableau.uncertainty() <= wanted * Math.abs(tableau.derivative()))) {
        return false;
      }
    }
    return true;
  }

  private boolean allResolved(int input) {
    for (int i = 0; i < tableaus.length; i++) {
      if (!resolved(i, input, 0)) {
        return false;
      }
    }
    return true;
  }

  /** Adds quotients of halved steps to all tableaus until rounding leaves nothing to gain. */
  private void steps(int input, double magnitude, double ratio, int up, int down) {
    for (Tableau tableau : tableaus) {
      tableau.start(ratio);
    }
    double center = x[input];
    double h = magnitude / 2;
    boolean gaining = true;
    for (int level = 0; level < LEVELS && gaining; level++) {
      double high = center + up * h;
      double low = center - down * h;
      evaluate(input, high, above);
      evaluate(input, low, below);
      gaining = high > low && addQuotients(high - low, center);
      h /= 2;
    }
    x[input] = center;
  }

  private boolean addQuotients(double width, double center) {
    boolean gaining = false;
    for (int i = 0; i < tableaus.length; i++) {
      double quotient = (above[i] - below[i]) / width;
      if (Double.isFinite(quotient)) {
        size[i] = Math.max(size[i], Math.max(Math.abs(above[i]), Math.abs(below[i])));
      }
      double larger = Math.max(Math.abs(above[i]), Math.abs(below[i]));
      double noise =
          2 * ROUNDINGS * roundoff * (larger + Math.abs(center) * Math.abs(quotient)) / width;
      tableaus[i].add(quotient, noise);
      gaining |= !(noise > tableaus[i].uncertainty());
    }
    return gaining;
  }

  private void evaluate(int input, double at, double[] y) {
    x[input] = at;
    try {
      f.value(x, y);
    } catch (RuntimeException outsideDomain) {
      Arrays.fill(y, Double.NaN);
    }
  }
}
