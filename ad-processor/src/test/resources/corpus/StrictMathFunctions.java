package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Every method of StrictMath at points where it is smooth. */
final class StrictMathFunctions {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sin(double x, double y) {
    return StrictMath.sin(x * y) * x;
  }

  static Object[][] sinInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double cos(double x, double y) {
    return StrictMath.cos(x * y) * x;
  }

  static Object[][] cosInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double tan(double x, double y) {
    return StrictMath.tan(x * y) * x;
  }

  static Object[][] tanInputs() {
    return new Object[][] {{0.35, 2.0}, {-0.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double asin(double x, double y) {
    return StrictMath.asin(x * y) * x;
  }

  static Object[][] asinInputs() {
    return new Object[][] {{0.2, 2.0}, {-0.3, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double acos(double x, double y) {
    return StrictMath.acos(x * y) * x;
  }

  static Object[][] acosInputs() {
    return new Object[][] {{0.2, 2.0}, {-0.3, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double atan(double x, double y) {
    return StrictMath.atan(x * y) * x;
  }

  static Object[][] atanInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double exp(double x, double y) {
    return StrictMath.exp(x * y) * x;
  }

  static Object[][] expInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double expm1(double x, double y) {
    return StrictMath.expm1(x * y) * x;
  }

  static Object[][] expm1Inputs() {
    return new Object[][] {{0.35, 2.0}, {-0.0005, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double log(double x, double y) {
    return StrictMath.log(x * y) * x;
  }

  static Object[][] logInputs() {
    return new Object[][] {{0.35, 2.0}, {2.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double log10(double x, double y) {
    return StrictMath.log10(x * y) * x;
  }

  static Object[][] log10Inputs() {
    return new Object[][] {{0.35, 2.0}, {2.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double log1p(double x, double y) {
    return StrictMath.log1p(x * y) * x;
  }

  static Object[][] log1pInputs() {
    return new Object[][] {{0.35, 2.0}, {-0.25, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sqrt(double x, double y) {
    return StrictMath.sqrt(x * y) * x;
  }

  static Object[][] sqrtInputs() {
    return new Object[][] {{0.35, 2.0}, {4.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double cbrt(double x, double y) {
    return StrictMath.cbrt(x * y) * x;
  }

  static Object[][] cbrtInputs() {
    return new Object[][] {{0.35, 2.0}, {-4.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sinh(double x, double y) {
    return StrictMath.sinh(x * y) * x;
  }

  static Object[][] sinhInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double cosh(double x, double y) {
    return StrictMath.cosh(x * y) * x;
  }

  static Object[][] coshInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double tanh(double x, double y) {
    return StrictMath.tanh(x * y) * x;
  }

  static Object[][] tanhInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}, {12.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double abs(double x, double y) {
    return StrictMath.abs(x * y) * x;
  }

  static Object[][] absInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double toRadians(double x, double y) {
    return StrictMath.toRadians(x * y) * x;
  }

  static Object[][] toRadiansInputs() {
    return new Object[][] {{0.35, 2.0}, {-100.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double toDegrees(double x, double y) {
    return StrictMath.toDegrees(x * y) * x;
  }

  static Object[][] toDegreesInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nextUp(double x, double y) {
    return StrictMath.nextUp(x * y) * x;
  }

  static Object[][] nextUpInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nextDown(double x, double y) {
    return StrictMath.nextDown(x * y) * x;
  }

  static Object[][] nextDownInputs() {
    return new Object[][] {{0.35, 2.0}, {-1.0, 2.0}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double floor(double x) {
    return StrictMath.floor(x) * x;
  }

  static Object[][] floorInputs() {
    return new Object[][] {{0.7}, {-2.5}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ceil(double x) {
    return StrictMath.ceil(x) * x;
  }

  static Object[][] ceilInputs() {
    return new Object[][] {{0.7}, {-2.5}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rint(double x) {
    return StrictMath.rint(x) * x;
  }

  static Object[][] rintInputs() {
    return new Object[][] {{0.7}, {-2.25}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double signum(double x) {
    return StrictMath.signum(x) * x;
  }

  static Object[][] signumInputs() {
    return new Object[][] {{0.7}, {-2.5}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ulp(double x) {
    return StrictMath.ulp(x) * x;
  }

  static Object[][] ulpInputs() {
    return new Object[][] {{0.7}, {-2.5}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double round(double x, float y) {
    return StrictMath.round(x) * x + StrictMath.round(y) * y;
  }

  static Object[][] roundInputs() {
    return new Object[][] {{2.3, -1.75f}, {-0.2, 3.25f}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double getExponent(double x) {
    return StrictMath.getExponent(x) * x;
  }

  static Object[][] getExponentInputs() {
    return new Object[][] {{2.3}, {-0.2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double pow(double x, double y) {
    return StrictMath.pow(x, y) * x;
  }

  static Object[][] powInputs() {
    return new Object[][] {{0.7, 1.3}, {2.0, -1.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double hypot(double x, double y) {
    return StrictMath.hypot(x, y) * x;
  }

  static Object[][] hypotInputs() {
    return new Object[][] {{0.7, 1.3}, {-3.0, 4.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double atan2(double x, double y) {
    return StrictMath.atan2(x, y) * x;
  }

  static Object[][] atan2Inputs() {
    return new Object[][] {{0.7, 1.3}, {-3.0, -4.0}, {0.5, 0.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double max(double x, double y) {
    return StrictMath.max(x, y) * x;
  }

  static Object[][] maxInputs() {
    return new Object[][] {{0.7, 1.3}, {2.0, -1.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double min(double x, double y) {
    return StrictMath.min(x, y) * x;
  }

  static Object[][] minInputs() {
    return new Object[][] {{0.7, 1.3}, {2.0, -1.0}};
  }

  @SuppressWarnings({"ad.zero-derivative", "ad.unused-parameter"})
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double copySign(double x, double y) {
    return StrictMath.copySign(x, y) * x;
  }

  static Object[][] copySignInputs() {
    return new Object[][] {{0.7, 1.3}, {0.7, -2.0}, {-0.7, 2.0}, {-0.7, -2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double IEEEremainder(double x, double y) {
    return StrictMath.IEEEremainder(x, y) * x;
  }

  static Object[][] IEEEremainderInputs() {
    return new Object[][] {{7.2, 2.0}, {7.2, -3.1}, {-5.5, 2.4}};
  }

  @SuppressWarnings({"ad.zero-derivative", "ad.unused-parameter"})
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nextAfter(double x, double y) {
    return StrictMath.nextAfter(x, y) * x;
  }

  static Object[][] nextAfterInputs() {
    return new Object[][] {{0.7, 1.3}, {0.7, -1.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double fma(double x, double y, double z) {
    return StrictMath.fma(x, y, z) * y;
  }

  static Object[][] fmaInputs() {
    return new Object[][] {{0.7, 1.3, -2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double scalb(double x, int n) {
    return StrictMath.scalb(x * x, n);
  }

  static Object[][] scalbInputs() {
    return new Object[][] {{0.7, 3}, {0.7, -2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double powers(double x, int n, @Constant double c) {
    return StrictMath.pow(x, 2)
        + StrictMath.pow(x, 3) * StrictMath.pow(2, x)
        + StrictMath.pow(x, -1)
        + StrictMath.pow(x, 0.5)
        + StrictMath.pow(x, n)
        + StrictMath.pow(x, c)
        + StrictMath.pow(x, 0)
        + StrictMath.pow(x, 1);
  }

  static Object[][] powersInputs() {
    return new Object[][] {{0.7, 3, 1.7}, {1.4, -2, 0.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double random(double x) {
    return StrictMath.random() < 2 ? x * x : x;
  }

  static Object[][] randomInputs() {
    return new Object[][] {{0.7}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double constants(double x) {
    return x * StrictMath.PI + StrictMath.sin(StrictMath.E) * x * x + StrictMath.max(3, 2) * x;
  }

  static Object[][] constantsInputs() {
    return new Object[][] {{0.7}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float floats(float x, float y) {
    return StrictMath.max(x, y) * StrictMath.min(x, y)
        + StrictMath.abs(x) * StrictMath.copySign(x, y)
        + StrictMath.fma(x, y, x)
        + StrictMath.scalb(x, 2) * y
        + StrictMath.nextUp(x) * StrictMath.nextDown(y)
        + StrictMath.nextAfter(x, 3.0);
  }

  static Object[][] floatsInputs() {
    return new Object[][] {{0.75f, -1.25f}, {-0.5f, -1.5f}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float floatSteps(float x) {
    return StrictMath.signum(x) * x
        + StrictMath.ulp(x)
        + StrictMath.getExponent(x) * x
        + StrictMath.round(x) * x;
  }

  static Object[][] floatStepsInputs() {
    return new Object[][] {{2.75f}, {-1.25f}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double integers(double x, int a, int b, long c) {
    double s =
        x * StrictMath.abs(a)
            + x * StrictMath.abs(c)
            + StrictMath.absExact(a)
            + StrictMath.absExact(c) * x;
    s =
        s * x
            + StrictMath.addExact(a, b)
            + StrictMath.addExact(c, 3L)
            + StrictMath.subtractExact(a, b)
            + StrictMath.subtractExact(c, 2L);
    s =
        s * x
            + StrictMath.multiplyExact(a, b)
            + StrictMath.multiplyExact(c, 3)
            + StrictMath.multiplyExact(c, c)
            + StrictMath.multiplyFull(a, b)
            + StrictMath.multiplyHigh(c, c << 40);
    s =
        s * x
            + StrictMath.incrementExact(a)
            + StrictMath.incrementExact(c)
            + StrictMath.decrementExact(a)
            + StrictMath.decrementExact(c)
            + StrictMath.negateExact(a)
            + StrictMath.negateExact(c)
            + StrictMath.toIntExact(c);
    s =
        s * x
            + StrictMath.floorDiv(a, b)
            + StrictMath.floorDiv(c, b)
            + StrictMath.floorDiv(c, c)
            + StrictMath.floorMod(a, b)
            + StrictMath.floorMod(c, b)
            + StrictMath.floorMod(c, c + 1);
    return s * x
        + StrictMath.max(a, b)
        + StrictMath.min(a, b)
        + StrictMath.max(c, 1L) * x
        + StrictMath.min(c, a);
  }

  static Object[][] integersInputs() {
    return new Object[][] {
      {0.5, 7, -3, 5L}, {0.5, 7, 0, 5L}, {0.5, 7, 2, 1L << 40}, {0.5, -7, 2, -9L}
    };
  }
}
