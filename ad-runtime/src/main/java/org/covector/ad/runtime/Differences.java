package org.covector.ad.runtime;

import java.util.Arrays;

/**
 * Derivatives of all outputs of a function with respect to one input, by extrapolated differences.
 *
 * <p>Central quotients are taken with sequences of steps of several magnitudes, the finest first. A
 * coarser sequence is less disturbed by rounding, but may see a function that only looks smooth
 * from afar, such as samples of a fast oscillation or a narrow peak between two of them: its result
 * is taken where it is the more certain one and neither the finer sequence nor its own later
 * quotients contradict it. It therefore goes on down to where the finer sequence begins, even when
 * rounding leaves it nothing to gain there. Where no sequence gives a usable result, as at the
 * border of a domain, one-sided quotients are tried on both sides. A point at which the function
 * throws or is not finite is passed over.
 */
final class Differences {

  private static final int LEVELS = 16;
  private static final double CENTRAL = 4;
  private static final double ONE_SIDED = 2;

  /** How many units of rounding the value of a function is taken to be wrong by. */
  private static final double ROUNDINGS = 4;

  /** The magnitudes of steps, relative to the input, as powers of 2. */
  private static final int FINE = -14;

  private static final int COARSE = 5;

  /** Beneath this magnitude of an input, steps of magnitude 1 are tried too. */
  private static final double SMALL = 0x1p-4;

  private final VectorFunction f;
  private final double[] x;
  private final double roundoff;
  private final double wanted;
  private final int outputs;

  private final double[] above;
  private final double[] below;
  private final Tableau[] tableaus;
  private final double[] derivative;
  private final double[] uncertainty;
  private final double[] size;

  /**
   * Prepares differences at a point.
   *
   * @param outputs how many outputs the function has there
   * @param roundoff the unit roundoff of the function's arithmetic
   * @param wanted the relative uncertainty at which no further magnitude of steps is tried
   */
  Differences(VectorFunction f, double[] x, int outputs, double roundoff, double wanted) {
    this.f = f;
    this.x = x.clone();
    this.roundoff = roundoff;
    this.wanted = wanted;
    this.outputs = outputs;
    above = new double[outputs];
    below = new double[outputs];
    derivative = new double[outputs];
    uncertainty = new double[outputs];
    size = new double[outputs];
    tableaus = new Tableau[outputs];
    for (int i = 0; i < outputs; i++) {
      tableaus[i] = new Tableau(LEVELS);
    }
  }

  /** The derivative of an output with respect to the input of the last {@link #column}. */
  double derivative(int output) {
    return derivative[output];
  }

  /** The estimated error of that derivative; infinite where there is none. */
  double uncertainty(int output) {
    return uncertainty[output];
  }

  /** Whether that derivative is known well enough to compare another figure for it with. */
  boolean resolved(int output, int input, double figure) {
    double scale = Math.max(size[output] / magnitude(input), Math.abs(derivative[output]));
    if (Double.isFinite(figure)) {
      scale = Math.max(scale, Math.abs(figure));
    }
    return uncertainty[output] <= Math.cbrt(roundoff) * scale;
  }

  /** Differentiates all outputs with respect to one input. */
  void column(int input) {
    Arrays.fill(derivative, Double.NaN);
    Arrays.fill(uncertainty, Double.POSITIVE_INFINITY);
    double magnitude = magnitude(input);
    central(input, Math.scalb(magnitude, FINE), 0);
    measure();
    merge();
    central(input, magnitude, -FINE);
    merge();
    if (!settled()) {
      central(input, Math.scalb(magnitude, COARSE), COARSE);
      merge();
    }
    if (magnitude < SMALL && !settled()) {
      central(input, 1, LEVELS);
      merge();
    }
    if (!allResolved(input)) {
      oneSided(input, magnitude, 1, 0);
      merge();
      oneSided(input, magnitude, 0, 1);
      merge();
    }
  }

  /**
   * Whether an output has a kink or a jump at the point and the figure lies between the one-sided
   * derivatives.
   */
  boolean atKink(int output, int input, double figure) {
    Tableau tableau = tableaus[output];
    double magnitude = Math.scalb(magnitude(input), FINE);
    oneSided(input, magnitude, 1, 0);
    double right = tableau.derivative();
    double slack = tableau.uncertainty();
    oneSided(input, magnitude, 0, 1);
    double left = tableau.derivative();
    slack = Tableau.CONTRADICTION * (slack + tableau.uncertainty());
    return Math.abs(right - left) > slack
        && figure >= Math.min(left, right) - slack
        && figure <= Math.max(left, right) + slack;
  }

  private double magnitude(int input) {
    double magnitude = Math.abs(x[input]);
    return magnitude == 0 ? 1 : magnitude;
  }

  /** Notes the size of the outputs near the point. */
  private void measure() {
    for (int i = 0; i < outputs; i++) {
      double larger = Math.max(Math.abs(above[i]), Math.abs(below[i]));
      size[i] = Double.isFinite(larger) ? larger : 0;
    }
  }

  /** Takes the results of the last sequence where they are better than those of finer ones. */
  private void merge() {
    for (int i = 0; i < outputs; i++) {
      double newDerivative = tableaus[i].derivative();
      double newUncertainty = tableaus[i].uncertainty();
      double slack = Tableau.CONTRADICTION * (uncertainty[i] + newUncertainty);
      boolean contradicted = Math.abs(newDerivative - derivative[i]) > slack;
      if (newUncertainty < uncertainty[i] && !contradicted) {
        derivative[i] = newDerivative;
        uncertainty[i] = newUncertainty;
      }
    }
  }

  private boolean settled() {
    for (int i = 0; i < outputs; i++) {
      if (!(uncertainty[i] <= wanted * Math.abs(derivative[i]))) {
        return false;
      }
    }
    return true;
  }

  private boolean allResolved(int input) {
    for (int i = 0; i < outputs; i++) {
      if (!resolved(i, input, 0)) {
        return false;
      }
    }
    return true;
  }

  /** Runs a sequence of central quotients. */
  private void central(int input, double magnitude, int leastLevels) {
    for (Tableau tableau : tableaus) {
      tableau.start(CENTRAL);
    }
    steps(input, magnitude, leastLevels, 1, 1);
  }

  /** Runs a sequence of quotients with steps up or down. */
  private void oneSided(int input, double magnitude, int up, int down) {
    for (Tableau tableau : tableaus) {
      tableau.start(ONE_SIDED);
    }
    steps(input, magnitude, 0, up, down);
  }

  /** Halves the step until rounding leaves nothing to gain, but at least some times. */
  private void steps(int input, double magnitude, int leastLevels, int up, int down) {
    double center = x[input];
    double h = magnitude / 2;
    boolean gaining = true;
    for (int level = 0; level < LEVELS && (gaining || level < leastLevels); level++) {
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
    for (int i = 0; i < outputs; i++) {
      double quotient = (above[i] - below[i]) / width;
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
