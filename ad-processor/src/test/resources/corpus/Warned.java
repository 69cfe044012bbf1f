package corpus;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** What is accepted with a warning. */
final class Warned {
  @Differentiable
  static double casts(double x, float f) {
    int n = (int) (x * x); // WARNING[AD201]
    long l = (long) x; // WARNING[AD201]
    return x * n + l * f + (short) f; // WARNING[AD201]
  }

  static Object[][] castsInputs() {
    return new Object[][] {{2.25, 1.5f}};
  }

  @Differentiable
  static double steps(double x) {
    double a = Math.floor(x); // WARNING[AD201]
    double b =
        Math.ceil(x * x) // WARNING[AD201]
            + StrictMath.rint(x); // WARNING[AD201]
    return x * a
        + b * Math.round(x) // WARNING[AD201]
        - Math.signum(x) * x; // WARNING[AD201]
  }

  static Object[][] stepsInputs() {
    return new Object[][] {{2.25}};
  }

  @Differentiable
  @SuppressWarnings("ad.zero-derivative")
  static double suppressed(double x) {
    return x * (int) x + Math.floor(x);
  }

  static Object[][] suppressedInputs() {
    return new Object[][] {{2.25}};
  }

  @Differentiable
  static double suppressedAtVariable(double x) {
    @SuppressWarnings("ad.zero-derivative")
    int n = (int) x;
    return x * n;
  }

  static Object[][] suppressedAtVariableInputs() {
    return new Object[][] {{2.25}};
  }

  @Differentiable
  static double inactiveSteps(double x, @Constant double c, int n) {
    return x * Math.floor(c) + (int) c + Math.rint(n / 3.0);
  }

  static Object[][] inactiveStepsInputs() {
    return new Object[][] {{2.25, 1.5, 4}};
  }

  @Differentiable
  static double unused(double x, double ignored) { // WARNING[AD202]
    return x * x;
  }

  static Object[][] unusedInputs() {
    return new Object[][] {{2.25, 1.5}};
  }

  @Differentiable
  static double constant(double x, double[] y) { // WARNING[AD203]
    return 3;
  }

  static Object[][] constantInputs() {
    return new Object[][] {{2.25, new double[] {1}}};
  }

  @Differentiable
  static double usedForBranchOnly(double x, double y) { // WARNING[AD202]
    return y > 0 ? x : x * x;
  }

  static Object[][] usedForBranchOnlyInputs() {
    return new Object[][] {{2.25, 1.5}, {2.25, -1.5}};
  }

  private static double helper(double x) {
    return x * Math.floor(x); // WARNING[AD201]
  }

  @Differentiable
  static double inCallee(double x) {
    return helper(x) + helper(x * x);
  }

  static Object[][] inCalleeInputs() {
    return new Object[][] {{2.25}};
  }
}
