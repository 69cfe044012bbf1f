package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Choices: if, ternaries, short-circuit operators, early returns. */
final class Branches {

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double oneSided(double x) {
    double y = x * x;
    if (x > 1) {
      y = y * x;
    }
    return y + x;
  }

  static Object[][] oneSidedInputs() {
    return new Object[][] {{0.5}, {2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twoSided(double x, double y) {
    double z;
    if (x < y) {
      z = x * y;
      x = z;
    } else if (x > 2 * y) {
      z = x / y;
    } else {
      z = y;
      y = x;
    }
    return z * x - y * y;
  }

  static Object[][] twoSidedInputs() {
    return new Object[][] {{0.5, 2.0}, {5.0, 1.25}, {1.5, 1.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double earlyReturns(double x) {
    if (x < 0) {
      return -x * x;
    }
    double y = Math.sqrt(x);
    if (y > 2) {
      return y;
    }
    return y * x;
  }

  static Object[][] earlyReturnsInputs() {
    return new Object[][] {{-1.5}, {9.0}, {2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nestedTernary(double x, double y) {
    return x > 0 ? y > 0 ? x * y : x - y * y : y > 0 ? y * y * x : x * x;
  }

  static Object[][] nestedTernaryInputs() {
    return new Object[][] {{1.5, 2.0}, {1.5, -2.0}, {-1.5, 2.0}, {-1.5, -2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double guarded(double x) {
    return x > 0 ? Math.sqrt(x) : 0;
  }

  static Object[][] guardedInputs() {
    return new Object[][] {{4.0}, {-1.0}};
  }

  static Object[][] guardedKinks() {
    return new Object[][] {{0.0, new double[] {0}, new double[] {0}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double guardedQuotient(double a, double b) {
    double t = a / b;
    return b != 0 ? t : 0;
  }

  static Object[][] guardedQuotientInputs() {
    return new Object[][] {{4.0, 2.5}};
  }

  static Object[][] guardedQuotientKinks() {
    return new Object[][] {
      {0.0, 0.0, new double[] {0, 0}, new double[] {0, 0, 0, 0}},
      {1.0, 0.0, new double[] {0, 0}, new double[] {0, 0, 0, 0}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double shortCircuit(double x, double y) {
    double s = 0;
    if (x > 0 && (s = x * y) > 1 || (s += y) > 4) {
      s *= x;
    }
    return s * s + y;
  }

  static Object[][] shortCircuitInputs() {
    return new Object[][] {{2.0, 3.0}, {0.25, 2.0}, {-1.0, 5.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double booleans(double x, boolean flag, int n) {
    boolean big = x > 1;
    boolean odd = (n & 1) == 1;
    if (big ^ odd | flag) {
      x *= 3;
    }
    if (!(big & flag) == odd) {
      x = x * x;
    }
    return x;
  }

  static Object[][] booleansInputs() {
    return new Object[][] {
      {0.5, false, 0}, {0.5, false, 1}, {0.5, true, 0}, {2.5, false, 0}, {2.5, false, 1},
      {2.5, true, 0}, {2.5, true, 1}
    };
  }
}
