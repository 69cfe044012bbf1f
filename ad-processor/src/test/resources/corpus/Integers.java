package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Arithmetic of the inactive primitives, which feeds indices, factors and choices. */
@SuppressWarnings("lossy-conversions")
final class Integers {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double overflow(double x, int n) {
    int k = n * n;
    long m = n;
    m *= n;
    return x * k + x * x * m / 1e9;
  }

  static Object[][] overflowInputs() {
    return new Object[][] {{0.75, 70000}, {0.75, -3}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double divisions(double x, int a, int b, long c) {
    return x * (a / b) + x * x * (a % b) + (c / b) * x * (double) a / b + c % b;
  }

  static Object[][] divisionsInputs() {
    return new Object[][] {{0.75, 7, 2, 9L}, {0.75, -7, 2, -9L}, {0.75, Integer.MIN_VALUE, -1, 5L}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double shifts(double x, int a, long b) {
    return x * (a << 3)
        + x * x * (a >> 1)
        + x * (a >>> 28)
        + x * (b << 33) * 1e-10
        + x * (b >> 2)
        + (b >>> 60) * x
        + (a << 33);
  }

  static Object[][] shiftsInputs() {
    return new Object[][] {{0.75, 7, 5L}, {0.75, -7, -5L}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double bits(double x, int a, int b) {
    int c = a & b | a ^ ~b;
    c ^= a;
    c |= 0x10;
    c &= 0b1111_0111;
    c <<= 2;
    c >>= 1;
    c >>>= 1;
    return x * c * x;
  }

  static Object[][] bitsInputs() {
    return new Object[][] {{0.75, 13, 6}, {0.75, -13, 6}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double narrowing(double x, int a) {
    byte b = (byte) a;
    short s = (short) (a * 3);
    char c = (char) a;
    b += 200;
    s *= 2.5;
    c++;
    int i = c;
    i *= 1.5;
    return x * b + x * x * s + x * i;
  }

  static Object[][] narrowingInputs() {
    return new Object[][] {{0.75, 300}, {0.75, -1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double promotion(double x, byte b, short s, char c, long l, float f) {
    return x * (b + s)
        + x * c
        + x * l
        + x * (c + 1)
        + (b * l) * x
        + (s / 2) * x
        + f * l
        + x * -b
        + x * ~s
        + x * +c;
  }

  static Object[][] promotionInputs() {
    return new Object[][] {{0.75, (byte) -3, (short) 5, 'c', 1L << 40, 0.5f}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double toDouble(double x, int n, long l) {
    double d = n;
    d += l;
    d = d / n;
    return d * x + (double) n / 3 * x + n / 3 * x;
  }

  static Object[][] toDoubleInputs() {
    return new Object[][] {{0.75, 7, (1L << 53) + 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double indices(double[] x, int n) {
    double s = 0;
    int k = 7;
    for (int i = 0; i < n; i++) {
      k = (k * 31 + i) & 0x7fffffff;
      s = s * 0.5 + x[k % x.length] * x[i % x.length];
    }
    return s;
  }

  static Object[][] indicesInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.5}, 6}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double fromActive(double[] x, double y) {
    int n = 0;
    for (double v : x) if (v > y) n++;
    boolean many = n > 1;
    return many ? y * n : y * y * n + x[n];
  }

  static Object[][] fromActiveInputs() {
    return new Object[][] {{new double[] {1.5, 3, 0.5}, 1.0}, {new double[] {1.5, 3, 0.5}, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double literals(double x) {
    return x * 0x1.8p1
        + x * 1_000.5e-3
        + x * 077
        + x * 0b101
        + x * 0xFFL
        + x * 'A'
        + x * 1f
        + x * .5
        + x * 1e0d
        + x * Integer.MAX_VALUE * 1e-9
        + x * Math.PI
        + x * Double.MIN_VALUE;
  }

  static Object[][] literalsInputs() {
    return new Object[][] {{0.75}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double increments(double x, int n) {
    int i = n++ + ++n;
    long l = n--;
    l += --n;
    short s = 3;
    s++;
    return x * i * l * s + n;
  }

  static Object[][] incrementsInputs() {
    return new Object[][] {{0.75, 4}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chainedAssignment(double x, int n) {
    int a, b;
    a = b = n + 1;
    a += b -= 2;
    double c, d;
    c = d = x * a;
    c += d *= b;
    return c * d;
  }

  static Object[][] chainedAssignmentInputs() {
    return new Object[][] {{0.75, 4}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double booleanLogic(double x, int n) {
    boolean a = n > 2, b = (n & 1) == 0;
    a &= b;
    b |= a;
    b ^= true;
    a = !a;
    int k = 0;
    if (a && ++k > 0 || b && ++k > 5) k += 10;
    return (a ? x : x * x) * (a != b ? 2 : 3) * (k + 1);
  }

  static Object[][] booleanLogicInputs() {
    return new Object[][] {{0.75, 1}, {0.75, 2}, {0.75, 3}, {0.75, 4}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double longResult(double x, long seed) {
    for (int i = 0; i < 3; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      x = x * x + (seed >>> 33) / (double) (1L << 31);
    }
    return x;
  }

  static Object[][] longResultInputs() {
    return new Object[][] {{0.75, 42L}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double wrappers(double x, int n) {
    return x * Integer.bitCount(n)
        + x * Long.numberOfTrailingZeros(8)
        + x * Character.getNumericValue('7')
        + (Double.isNaN(x) || Double.isInfinite(x) || !Double.isFinite(x) || Float.isNaN((float) n)
                ? 0
                : x * x)
            * Integer.signum(n);
  }

  static Object[][] wrappersInputs() {
    return new Object[][] {{0.75, 13}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double compare(double x, double y) {
    return Double.compare(x, y) > 0 ? x * y : x == y ? x : x != y && !(x >= y) ? y * y : 0;
  }

  static Object[][] compareInputs() {
    return new Object[][] {{1.5, 0.5}, {0.5, 1.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ternaryTypes(double x, boolean b, int n, Integer none) {
    double y = b ? n : x;
    long l = b ? n : 5L;
    char c = b ? 'x' : 'y';
    return y * x + l * x + c + (b ? 1 : 2.5) * x;
  }

  static Object[][] ternaryTypesInputs() {
    return new Object[][] {{1.5, true, 3, 1}, {1.5, false, 3, 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double finalLocals(final double x, final int n) {
    final double y;
    final int k = n * 2;
    if (n > 0) {
      y = x * k;
    } else {
      y = x;
    }
    final var z = y * y;
    return z + k;
  }

  static Object[][] finalLocalsInputs() {
    return new Object[][] {{1.5, 1}, {1.5, 0}};
  }
}
