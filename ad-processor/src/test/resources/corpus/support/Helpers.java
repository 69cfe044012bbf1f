package corpus;

import org.covector.ad.Differentiable;

/** Callees in a file of their own. */
public final class Helpers {

  static final double LIMIT = 2.5;

  private Helpers() {}

  static double hypotenuse(double x, double y) {
    return Math.sqrt(norm(x, y));
  }

  private static double norm(double x, double y) {
    return x * x + y * y;
  }

  @Differentiable
  static double annotated(double x) {
    return x * x + LIMIT;
  }

  static Object[][] annotatedInputs() {
    return new Object[][] {{0.75}};
  }
}
