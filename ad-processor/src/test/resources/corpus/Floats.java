package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Single precision, alone and mixed with double and int. */
@SuppressWarnings("lossy-conversions")
final class Floats {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float product(float x, float y) {
    return x * y + x / (1 + y * y);
  }

  static Object[][] productInputs() {
    return new Object[][] {{1.5f, 0.5f}, {-2f, 0.25f}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double widened(float x, double y) {
    double d = x;
    return d * y * x + y;
  }

  static Object[][] widenedInputs() {
    return new Object[][] {{1.5f, 0.5}, {-2f, 0.25}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float narrowed(double x, double y) {
    float f = (float) (x * y);
    return f * f;
  }

  static Object[][] narrowedInputs() {
    return new Object[][] {{1.5, 0.5}, {-2.0, 0.25}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double throughFloat(double x) {
    return (double) (float) (x * x) * 3;
  }

  static Object[][] throughFloatInputs() {
    return new Object[][] {{1.5}, {0.1}};
  }

  static double throughFloatTolerance() {
    return 1e5;
  }

  static double throughFloatStep() {
    return 0.5;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float compound(float x, double y, int n) {
    float f = x;
    f += y * 0.5;
    f *= n;
    f -= 1;
    f /= 2.0;
    return f * x;
  }

  static Object[][] compoundInputs() {
    return new Object[][] {{1.5f, 0.5, 3}, {-2f, 0.25, 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float sum(float[] x) {
    float s = 0;
    for (float v : x) s += v * v * 0.5f;
    return s;
  }

  static Object[][] sumInputs() {
    return new Object[][] {{new float[] {1.5f, -0.25f}}, {new float[0]}};
  }

  @Differentiable
  static float[] halves(float[] x, float[] y) {
    float[] out = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      out[i] = x[i] / 2 + y[i] * x[0];
    }
    return out;
  }

  static Object[][] halvesInputs() {
    return new Object[][] {
      {new float[] {1.5f, -0.25f}, new float[] {0.5f, 2}}, {new float[] {1, 2}, new float[] {1}}
    };
  }

  @Differentiable
  static void mixed(float[] x, double[] y, long n) {
    for (int i = 0; i < x.length; i++) {
      x[i] += y[i] * n;
      y[i] *= x[i];
    }
  }

  static Object[][] mixedInputs() {
    return new Object[][] {{new float[] {1.5f, -0.25f}, new double[] {0.5, 2}, 3L}};
  }

  static String mixedView() {
    return "x,y->x,y";
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float mathOnFloats(float x, float y) {
    return Math.max(x, y) * Math.min(x, 2f)
        + Math.abs(x - y)
        + (float) Math.sqrt(x * x + y * y)
        + Math.fma(x, y, x);
  }

  static Object[][] mathOnFloatsInputs() {
    return new Object[][] {{1.5f, 0.5f}, {-0.25f, 1.25f}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float ternaryPromotion(float x, int n) {
    return n > 0 ? x * x : n;
  }

  static Object[][] ternaryPromotionInputs() {
    return new Object[][] {{1.5f, 1}, {1.5f, -3}};
  }

  record Both(float single, double twice) {}

  @Differentiable
  static Both both(float x) {
    return new Both(x * x, 2.0 * x);
  }

  static Object[][] bothInputs() {
    return new Object[][] {{1.5f}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float whileLoop(float x) {
    float s = x;
    while (s < 10) {
      s = s * 1.5f + x;
    }
    return s;
  }

  static Object[][] whileLoopInputs() {
    return new Object[][] {{1.25f}, {11f}};
  }
}
