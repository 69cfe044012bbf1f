package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Every method of Math at points where it is smooth. */
final class MathFunctions {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sin(double x, double y) {
    return Math.sin(x * y) * x;
  }

  static Object[][] sinInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double cos(double x, double y) {
    return Math.cos(x * y) * x;
  }

  static Object[][] cosInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double tan(double x, double y) {
    return Math.tan(x * y) * x;
  }

  static Object[][] tanInputs() {
    return new Object[][] {{0.35, 2.0}, {-0.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double asin(double x, double y) {
    return Math.asin(x * y) * x;
  }

  static Object[][] asinInputs() {
    return new Object[][] {{0.2, 2.0}, {-0.3, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double acos(double x, double y) {
    return Math.acos(x * y) * x;
  }

  static Object[][] acosInputs() {
    return new Object[][] {{0.2, 2.0}, {-0.3, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double atan(double x, double y) {
    return Math.atan(x * y) * x;
  }

  static Object[][] atanInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double exp(double x, double y) {
    return Math.exp(x * y) * x;
  }

  static Object[][] expInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double expm1(double x, double y) {
    return Math.expm1(x * y) * x;
  }

  static Object[][] expm1Inputs() {
    return new Object[][] {{0.35, 2.0}, {-0.0005, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double log(double x, double y) {
    return Math.log(x * y) * x;
  }

  static Object[][] logInputs() {
    return new Object[][] {{0.35, 2.0}, {2.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double log10(double x, double y) {
    return Math.log10(x * y) * x;
  }

  static Object[][] log10Inputs() {
    return new Object[][] {{0.35, 2.0}, {2.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double log1p(double x, double y) {
    return Math.log1p(x * y) * x;
  }

  static Object[][] log1pInputs() {
    return new Object[][] {{0.35, 2.0}, {-0.25, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sqrt(double x, double y) {
    return Math.sqrt(x * y) * x;
  }

  static Object[][] sqrtInputs() {
    return new Object[][] {{0.35, 2.0}, {4.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double cbrt(double x, double y) {
    return Math.cbrt(x * y) * x;
  }

  static Object[][] cbrtInputs() {
    return new Object[][] {{0.35, 2.0}, {-4.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sinh(double x, double y) {
    return Math.sinh(x * y) * x;
  }

  static Object[][] sinhInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double cosh(double x, double y) {
    return Math.cosh(x * y) * x;
  }

  static Object[][] coshInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double tanh(double x, double y) {
    return Math.tanh(x * y) * x;
  }

  static Object[][] tanhInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}, {12.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double abs(double x, double y) {
    return Math.abs(x * y) * x;
  }

  static Object[][] absInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double toRadians(double x, double y) {
    return Math.toRadians(x * y) * x;
  }

  static Object[][] toRadiansInputs() {
    return new Object[][] {{0.35, 2.0}, {-100.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double toDegrees(double x, double y) {
    return Math.toDegrees(x * y) * x;
  }

  static Object[][] toDegreesInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nextUp(double x, double y) {
    return Math.nextUp(x * y) * x;
  }

  static Object[][] nextUpInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nextDown(double x, double y) {
    return Math.nextDown(x * y) * x;
  }

  static Object[][] nextDownInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double floor(double x) {
    return Math.floor(x) * x;
  }

  static Object[][] floorInputs() {
    return new Object[][] {{0.7}, {-2.5}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ceil(double x) {
    return Math.ceil(x) * x;
  }

  static Object[][] ceilInputs() {
    return new Object[][] {{0.7}, {-2.5}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rint(double x) {
    return Math.rint(x) * x;
  }

  static Object[][] rintInputs() {
    return new Object[][] {{0.7}, {-2.25}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double signum(double x) {
    return Math.signum(x) * x;
  }

  static Object[][] signumInputs() {
    return new Object[][] {{0.7}, {-2.5}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ulp(double x) {
    return Math.ulp(x) * x;
  }

  static Object[][] ulpInputs() {
    return new Object[][] {{0.7}, {-2.5}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double round(double x, float y) {
    return Math.round(x) * x + Math.round(y) * y;
  }

  static Object[][] roundInputs() {
    return new Object[][] {{2.3, -1.75f}, {-0.2, 3.25f}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double getExponent(double x) {
    return Math.getExponent(x) * x;
  }

  static Object[][] getExponentInputs() {
    return new Object[][] {{2.3}, {-0.2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double pow(double x, double y) {
    return Math.pow(x, y) * x;
  }

  static Object[][] powInputs() {
    return new Object[][] {{0.7, 1.3}, {2.0, -1.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double hypot(double x, double y) {
    return Math.hypot(x, y) * x;
  }

  static Object[][] hypotInputs() {
    return new Object[][] {{0.7, 1.3}, {-3.0, 4.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double atan2(double x, double y) {
    return Math.atan2(x, y) * x;
  }

  static Object[][] atan2Inputs() {
    return new Object[][] {{0.7, 1.3}, {-3.0, -4.0}, {0.5, 0.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double max(double x, double y) {
    return Math.max(x, y) * x;
  }

  static Object[][] maxInputs() {
    return new Object[][] {{0.7, 1.3}, {2.0, -1.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double min(double x, double y) {
    return Math.min(x, y) * x;
  }

  static Object[][] minInputs() {
    return new Object[][] {{0.7, 1.3}, {2.0, -1.0}};
  }

  @SuppressWarnings({"ad.zero-derivative", "ad.unused-parameter"})
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double copySign(double x, double y) {
    return Math.copySign(x, y) * x;
  }

  static Object[][] copySignInputs() {
    return new Object[][] {{0.7, 1.3}, {0.7, -2.0}, {-0.7, 2.0}, {-0.7, -2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double IEEEremainder(double x, double y) {
    return Math.IEEEremainder(x, y) * x;
  }

  static Object[][] IEEEremainderInputs() {
    return new Object[][] {{7.2, 2.0}, {7.2, -3.1}, {-5.5, 2.4}};
  }

  @SuppressWarnings({"ad.zero-derivative", "ad.unused-parameter"})
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nextAfter(double x, double y) {
    return Math.nextAfter(x, y) * x;
  }

  static Object[][] nextAfterInputs() {
    return new Object[][] {{0.7, 1.3}, {0.7, -1.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double fma(double x, double y, double z) {
    return Math.fma(x, y, z) * y;
  }

  static Object[][] fmaInputs() {
    return new Object[][] {{0.7, 1.3, -2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double scalb(double x, int n) {
    return Math.scalb(x * x, n);
  }

  static Object[][] scalbInputs() {
    return new Object[][] {{0.7, 3}, {0.7, -2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double powers(double x, int n, @Constant double c) {
    return Math.pow(x, 2)
        + Math.pow(x, 3) * Math.pow(2, x)
        + Math.pow(x, -1)
        + Math.pow(x, 0.5)
        + Math.pow(x, n)
        + Math.pow(x, c)
        + Math.pow(x, 0)
        + Math.pow(x, 1);
  }

  static Object[][] powersInputs() {
    return new Object[][] {{0.7, 3, 1.7}, {1.4, -2, 0.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double random(double x) {
    return Math.random() < 2 ? x * x : x;
  }

  static Object[][] randomInputs() {
    return new Object[][] {{0.7}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double constants(double x) {
    return x * Math.PI + Math.sin(Math.E) * x * x + Math.max(3, 2) * x;
  }

  static Object[][] constantsInputs() {
    return new Object[][] {{0.7}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float floats(float x, float y) {
    return Math.max(x, y) * Math.min(x, y)
        + Math.abs(x) * Math.copySign(x, y)
        + Math.fma(x, y, x)
        + Math.scalb(x, 2) * y
        + Math.nextUp(x) * Math.nextDown(y)
        + Math.nextAfter(x, 3.0);
  }

  static Object[][] floatsInputs() {
    return new Object[][] {{0.75f, -1.25f}, {-0.5f, -1.5f}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float floatSteps(float x) {
    return Math.signum(x) * x + Math.ulp(x) + Math.getExponent(x) * x + Math.round(x) * x;
  }

  static Object[][] floatStepsInputs() {
    return new Object[][] {{2.75f}, {-1.25f}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double integers(double x, int a, int b, long c) {
    double s = x * Math.abs(a) + x * Math.abs(c) + Math.absExact(a) + Math.absExact(c) * x;
    s =
        s * x
            + Math.addExact(a, b)
            + Math.addExact(c, 3L)
            + Math.subtractExact(a, b)
            + Math.subtractExact(c, 2L);
    s =
        s * x
            + Math.multiplyExact(a, b)
            + Math.multiplyExact(c, 3)
            + Math.multiplyExact(c, c)
            + Math.multiplyFull(a, b)
            + Math.multiplyHigh(c, c << 40);
    s =
        s * x
            + Math.incrementExact(a)
            + Math.incrementExact(c)
            + Math.decrementExact(a)
            + Math.decrementExact(c)
            + Math.negateExact(a)
            + Math.negateExact(c)
            + Math.toIntExact(c);
    s =
        s * x
            + Math.floorDiv(a, b)
            + Math.floorDiv(c, b)
            + Math.floorDiv(c, c)
            + Math.floorMod(a, b)
            + Math.floorMod(c, b)
            + Math.floorMod(c, c + 1);
    return s * x + Math.max(a, b) + Math.min(a, b) + Math.max(c, 1L) * x + Math.min(c, a);
  }

  static Object[][] integersInputs() {
    return new Object[][] {
      {0.5, 7, -3, 5L}, {0.5, 7, 0, 5L}, {0.5, 7, 2, 1L << 40}, {0.5, -7, 2, -9L}
    };
  }
}
