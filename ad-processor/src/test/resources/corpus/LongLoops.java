package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Loops of a million trips. */
final class LongLoops {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double counted(double x, int n) {
    double s = x;
    for (int i = 0; i < n; i++) s = 0.5 * s * s + x / (1 + i);
    return s;
  }

  static Object[][] countedInputs() {
    return new Object[][] {{0.75, 1_000_000}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double unknownTrips(double x, @Constant double h) {
    double t = 0;
    double y = x;
    while (t < 1) {
      y -= h * y * y;
      t += h;
    }
    return y;
  }

  static Object[][] unknownTripsInputs() {
    return new Object[][] {{0.75, 1e-6}};
  }

  static double unknownTripsTolerance() {
    return 1e3;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inPlace(double[] u, double x, int n) {
    for (int t = 0; t < n; t++) {
      int i = t % u.length;
      u[i] = 0.5 * u[i] + 0.25 * u[(i + 1) % u.length] * u[i] + x;
    }
    double s = 0;
    for (double v : u) s += v;
    return s;
  }

  static Object[][] inPlaceInputs() {
    return new Object[][] {{new double[] {0.5, 0.75, 1.25}, 0.125, 300_000}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double returnsLate(double x, int n) {
    double s = x;
    for (int i = 0; i < n; i++) {
      s = 0.5 * s + 0.25 * x * s + x;
      if (i == 900_000) return s + x * x;
    }
    return s;
  }

  static Object[][] returnsLateInputs() {
    return new Object[][] {{0.75, 1_000_000}, {0.75, 1_000}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recursion(double x, int depth) {
    return depth == 0 ? x : 0.5 * recursion(x, depth - 1) + 0.25 * x * x;
  }

  static Object[][] recursionInputs() {
    return new Object[][] {{0.75, 500}};
  }
}
