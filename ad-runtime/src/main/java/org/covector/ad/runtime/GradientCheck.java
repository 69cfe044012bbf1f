package org.covector.ad.runtime;

/**
 * Compares derivatives with extrapolated differences, and the two modes with each other.
 *
 * <pre>{@code
 * new GradientCheck().check(function, x).assertPassed();
 * }</pre>
 *
 * <p>Each entry of the Jacobian, by jvp and by gradient or vjp, is compared with a central
 * difference that is extrapolated to step 0 and comes with an estimate of its own error (C. J. F.
 * Ridders, "Accurate computation of F'(x) and F'(x) F''(x)", Advances in Engineering Software 4(2),
 * 1982). At the border of the domain, where the function throws or is not finite on one side, the
 * difference is one-sided. Two figures agree if they differ by no more than the relative
 * {@linkplain #withTolerance tolerance} and ten times the estimated error; a difference that is too
 * uncertain to say anything is reported as {@link GradientReport.Verdict#UNRESOLVED} and does not
 * pass. Where both modes were generated, the dot-product test checks for some fixed pseudo-random
 * directions that <i>yBar&middot;(J&middot;xDot) = (J<sup>T</sup>&middot;yBar)&middot;xDot</i> up
 * to rounding. The values that come with the derivatives must be the function's own, bit by bit.
 *
 * <p>Choose points away from kinks: at a kink the difference is a mean of both sides, or
 * unresolved, and the derivative follows a convention. A step is at first of the magnitude of the
 * input (1 at 0), and shrinks from there. For each input the function is called some tens of times.
 * Exceptions of the function at the point itself pass through; at the points beside it they mark
 * the border of the domain.
 *
 * <p>A check does not modify {@code x} and fails with an {@link IllegalStateException} if the
 * function does. A mode that was not generated is left out; if there is none, its {@link
 * UnsupportedOperationException} is thrown. Checks are immutable and safe for use by several
 * threads if the function is; the result depends on nothing but the function, the point and the
 * settings.
 */
public final class GradientCheck {

  /** How many times its estimated error a difference may be wrong by. */
  static final double SAFETY = 10;

  private static final long SEED = 1982;
  private static final int DIRECTIONS = 3;

  private final double tolerance;
  private final double dotTolerance;
  private final double roundoff;
  private final int directions;
  private final long seed;

  /**
   * A check for functions that compute in {@code double}: tolerance 1e-9, dot-product tolerance
   * 1e-10, three directions.
   */
  public GradientCheck() {
    this(1e-9, 1e-10, 0x1p-53, DIRECTIONS, SEED);
  }

  private GradientCheck(
      double tolerance, double dotTolerance, double roundoff, int directions, long seed) {
    this.tolerance = tolerance;
    this.dotTolerance = dotTolerance;
    this.roundoff = roundoff;
    this.directions = directions;
    this.seed = seed;
  }

  /**
   * A check for functions that compute in {@code float}, or whose inputs or outputs are {@code
   * float}: both tolerances 1e-4, three directions, and differences that know of the coarser
   * rounding.
   *
   * @return the check
   */
  public static GradientCheck forFloats() {
    return new GradientCheck(1e-4, 1e-4, 0x1p-24, DIRECTIONS, SEED);
  }

  /**
   * The same check with another tolerance for comparisons with differences.
   *
   * @param relative the error that is allowed besides the uncertainty of the difference, relative
   *     to the larger of the two figures
   * @return a new check
   * @throws IllegalArgumentException if the tolerance is negative or not finite
   */
  public GradientCheck withTolerance(double relative) {
    requireTolerance(relative);
    return new GradientCheck(relative, dotTolerance, roundoff, directions, seed);
  }

  /**
   * The same check with another tolerance for the dot-product test.
   *
   * @param relative the error that is allowed, relative to the sum of the absolute values of all
   *     terms <i>yBar<sub>i</sub>&middot;J<sub>ij</sub>&middot;xDot<sub>j</sub></i>
   * @return a new check
   * @throws IllegalArgumentException if the tolerance is negative or not finite
   */
  public GradientCheck withDotTolerance(double relative) {
    requireTolerance(relative);
    return new GradientCheck(tolerance, relative, roundoff, directions, seed);
  }

  /**
   * The same check with other directions for the dot-product test.
   *
   * @param count how many directions, 0 to leave the test out
   * @param newSeed from which they follow
   * @return a new check
   * @throws IllegalArgumentException if the count is negative
   */
  public GradientCheck withDirections(int count, long newSeed) {
    if (count < 0) {
      throw new IllegalArgumentException("the number of directions is negative: " + count);
    }
    return new GradientCheck(tolerance, dotTolerance, roundoff, count, newSeed);
  }

  /**
   * Checks gradient and jvp of a scalar function.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @return what was found
   */
  public GradientReport check(ScalarFunction f, double[] x) {
    Lengths.check("x", x, f.inputs());
    return new CheckRun(this, x).ofFunction(new PackedViews.OfValue(f), "jvp", "gradient");
  }

  /**
   * Checks jvp and vjp of a vector function.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @return what was found
   */
  public GradientReport check(VectorFunction f, double[] x) {
    Lengths.check("x", x, f.inputs());
    return new CheckRun(this, x).ofFunction(f, "jvp", "vjp");
  }

  /**
   * Checks the Hessian-vector product of a scalar function: its gradient against differences of the
   * value, its products with the unit vectors against differences of that gradient, and the
   * symmetry of the Hessian by the dot-product test.
   *
   * @param f the function
   * @param x where, as the function takes it
   * @return what was found
   * @throws UnsupportedOperationException if the function was not generated in second order
   */
  public GradientReport checkHvp(ScalarFunction f, double[] x) {
    Lengths.check("x", x, f.inputs());
    return new CheckRun(this, x).ofHvp(f);
  }

  double tolerance() {
    return tolerance;
  }

  double dotTolerance() {
    return dotTolerance;
  }

  /** The unit roundoff of the function's arithmetic. */
  double roundoff() {
    return roundoff;
  }

  int directions() {
    return directions;
  }

  long seed() {
    return seed;
  }

  private static void requireTolerance(double tolerance) {
    if (!(tolerance >= 0 && tolerance < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("not a tolerance: " + tolerance);
    }
  }
}
