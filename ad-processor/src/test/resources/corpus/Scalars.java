package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Straight-line scalar code. */
final class Scalars {

  private static final double SCALE = 1.0 / 3;

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double product(double x, double y) {
    return x * y;
  }

  static Object[][] productInputs() {
    return new Object[][] {{2.0, 3.0}, {0.0, 1.5}, {-0.0, -2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rational(double x, double y) {
    double a = x * x - 3 * y;
    double b = 1 + y * y;
    return a / b - -x;
  }

  static Object[][] rationalInputs() {
    return new Object[][] {{1.5, 0.5}, {-2.0, 3.0}, {0.0, 0.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double withConstant(double x, @Constant double c, int n) {
    return SCALE * x * c + n * x * x / 7;
  }

  static Object[][] withConstantInputs() {
    return new Object[][] {{1.25, 4.0, 3}, {-0.5, 0.0, -2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double reassigned(double x) {
    double y = x;
    y = y * x;
    y += x;
    y *= y;
    y -= 2 * x;
    y /= 3;
    x = y * x;
    return x + y;
  }

  static Object[][] reassignedInputs() {
    return new Object[][] {{0.75}, {-1.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double increments(double x) {
    double y = x++ * 2;
    double z = ++x * y--;
    return z * --y + x-- - x;
  }

  static Object[][] incrementsInputs() {
    return new Object[][] {{0.75}, {-1.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double identity(double x) {
    return x;
  }

  static Object[][] identityInputs() {
    return new Object[][] {{0.75}, {-0.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double selfQuotient(double x) {
    return x / x + (x - x);
  }

  static Object[][] selfQuotientInputs() {
    return new Object[][] {{0.7}, {-3.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nestedAssignment(double x) {
    double a;
    double b;
    double c = (a = x * 2) + (b = a * x);
    return (a *= b) * c - (b = c);
  }

  static Object[][] nestedAssignmentInputs() {
    return new Object[][] {{0.75}, {1.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double exponential(double x, double y) {
    return Math.exp(x) * Math.sin(y) + Math.exp(x * y) / Math.cos(x);
  }

  static Object[][] exponentialInputs() {
    return new Object[][] {{0.3, 0.4}, {-0.7, 1.1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double remainder(double x, double y) {
    return x * (x % y);
  }

  static Object[][] remainderInputs() {
    return new Object[][] {{7.5, 2.0}, {-7.5, 2.0}, {7.5, -3.2}, {1.0, 3.0}};
  }
}
