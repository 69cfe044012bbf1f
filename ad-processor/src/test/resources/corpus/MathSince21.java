// requires 21
package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Methods of Math that JDK 19 and 21 brought. */
final class MathSince21 {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double clamp(double x, double lo, double hi) {
    return Math.clamp(x * x, lo, hi) * x;
  }

  static Object[][] clampInputs() {
    return new Object[][] {{1.5, 1.0, 4.0}, {0.5, 1.0, 4.0}, {3.0, 1.0, 4.0}, {1.5, 4.0, 1.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double clampConstant(double x) {
    return Math.clamp(x, 0.0, 1.0);
  }

  static Object[][] clampConstantInputs() {
    return new Object[][] {{0.5}, {-1.0}, {2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float clampFloat(float x, float lo) {
    return Math.clamp(x, lo, 4f) * x + StrictMath.clamp(x, lo, 4f);
  }

  static Object[][] clampFloatInputs() {
    return new Object[][] {{1.5f, 1f}, {0.5f, 1f}, {5f, 1f}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double strictClamp(double x, double lo, double hi) {
    return StrictMath.clamp(x * x, lo, hi) * x;
  }

  static Object[][] strictClampInputs() {
    return clampInputs();
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double clampIntegers(double x, long a) {
    return x * Math.clamp(a, -3, 5)
        + x * x * Math.clamp(a, -3L, 5L)
        + StrictMath.clamp(a, 1, 2)
        + StrictMath.clamp(a, 1L, 2L)
        + Math.TAU * x
        + StrictMath.TAU;
  }

  static Object[][] clampIntegersInputs() {
    return new Object[][] {{0.5, 7L}, {0.5, -7L}};
  }
}
