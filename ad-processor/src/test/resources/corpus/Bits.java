package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Active values that go through their bits: what still is the number has its derivative. */
final class Bits {

  private static final long HIGH = -1L << 30;
  private static final long SIGN = 0x8000000000000000L;
  private static final long EXPONENT = 0x7FF0000000000000L;
  private static final double[] TABLE = {1, 0.5, 0.25, 0.125};

  private static double head(double x) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & HIGH);
  }

  /** The product of two numbers in two halves each, as a mathematical library has it. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double split(double x, double y) {
    double xa = head(x);
    double xb = x - xa;
    double ya = head(y);
    double yb = y - ya;
    double product = xa * ya;
    double rest = ((product - xa * ya) + xa * yb + xb * ya) + xb * yb;
    return product + rest;
  }

  static Object[][] splitInputs() {
    return new Object[][] {{1.7, -2.3}, {0.0, 3.1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double roundTrip(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double y = Double.longBitsToDouble(Double.doubleToLongBits(x[i] * x[i]));
      sum += y * x[i];
    }
    return sum;
  }

  static Object[][] roundTripInputs() {
    return new Object[][] {{new double[] {1.5, -2, 0.3}}, {new double[] {}}};
  }

  /** A float with a shorter fraction, for which its own digits make up. */
  @Differentiable
  static float shortFloat(float x, float y) {
    int bits = Float.floatToRawIntBits(x);
    float head = Float.intBitsToFloat(bits + 0x8000 & 0xffff0000);
    return head * y + (x - head) * y;
  }

  static Object[][] shortFloatInputs() {
    return new Object[][] {{1.7f, 2.5f}, {-3.3f, 0.5f}};
  }

  /** The sign alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double signs(double x, double y) {
    double cleared = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & ~SIGN);
    double flipped = Double.longBitsToDouble(Double.doubleToRawLongBits(y * x) ^ SIGN);
    double set = Double.longBitsToDouble(Double.doubleToRawLongBits(x) | SIGN);
    double twice = Double.longBitsToDouble((Double.doubleToRawLongBits(y) | SIGN) ^ SIGN);
    return cleared * y + flipped * flipped * flipped + set * set * y + twice * x;
  }

  static Object[][] signsInputs() {
    return new Object[][] {{1.7, -2.3}, {-1.7, 2.3}};
  }

  /** An absolute value has derivative 0 at 0. */
  @Differentiable
  static double absoluteKink(double x) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & Long.MAX_VALUE);
  }

  static Object[][] absoluteKinkKinks() {
    return new Object[][] {
      {0.0, new double[] {0}}, {-0.0, new double[] {0}}, {2.0, new double[] {1}}, {-2.0, new double[] {-1}}
    };
  }

  /** A number to half of its digits is the number. */
  @Differentiable
  static double halfOfDigits(double x, float y) {
    return head(x) * Float.intBitsToFloat(Float.floatToIntBits(y) & 0xfffff000);
  }

  static Object[][] halfOfDigitsKinks() {
    return new Object[][] {{3.0, 2f, new double[] {2, 3}}};
  }

  /** The sign of one number on another one. */
  @Differentiable
  static double copied(double x, double y) {
    long magnitude = Double.doubleToRawLongBits(x * y) & ~SIGN;
    long sign = Double.doubleToRawLongBits(y) & SIGN;
    return Double.longBitsToDouble(magnitude | sign);
  }

  static Object[][] copiedInputs() {
    return new Object[][] {{1.7, -2.3}, {-1.7, 2.3}, {-1.7, -2.3}};
  }

  /** Powers of two are sums in the exponent. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double scaled(double x, int n) {
    double y = Double.longBitsToDouble(Double.doubleToRawLongBits(x * x) + ((long) n << 52));
    return y * x;
  }

  static Object[][] scaledInputs() {
    return new Object[][] {{1.7, 3}, {-1.3, -2}, {0.9, 0}};
  }

  /** Fraction and exponent apart: the exponent is a constant near by. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double logarithm(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int e = (int) (bits >> 52) - 1023;
    double m = Double.longBitsToDouble(bits & ~EXPONENT | 0x3FF0000000000000L);
    double s = (m - 1) / (m + 1);
    double square = s * s;
    double sum = 0;
    double power = 2 * s;
    for (int k = 1; k < 40; k += 2) {
      sum += power / k;
      power *= square;
    }
    return e * 0.6931471805599453 + sum;
  }

  static Object[][] logarithmInputs() {
    return new Object[][] {{1.7}, {13.5}, {0.01}};
  }

  /** A first guess by half of the bits, then steps of Newton's. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inverseRoot(double x) {
    long half = Double.doubleToRawLongBits(x) >> 1;
    double y = Double.longBitsToDouble(0x5FE6EB50C7B537A9L - half);
    y = y * (1.5 - 0.5 * x * y * y);
    return y * (1.5 - 0.5 * x * y * y);
  }

  static Object[][] inverseRootInputs() {
    return new Object[][] {{1.7}, {0.3}, {19.0}};
  }

  /** Bits as a number: a logarithm in straight pieces. */
  @Differentiable
  static double pieces(double x) {
    return Double.doubleToRawLongBits(x) * 0x1p-52 - 1023 + x;
  }

  static Object[][] piecesInputs() {
    return new Object[][] {{1.7}, {0.3}, {19.0}};
  }

  /** Comparisons of bits only decide. */
  @Differentiable
  static double decides(double x) {
    int high = (int) (Double.doubleToRawLongBits(x) >> 32);
    int magnitude = high & 0x7fffffff;
    if (magnitude >= 0x40000000) {
      return high < 0 ? x * x : x * x * x;
    }
    return (magnitude | (int) Double.doubleToRawLongBits(x)) == 0 ? x : 2 * x;
  }

  static Object[][] decidesInputs() {
    return new Object[][] {{1.7}, {3.0}, {-3.0}};
  }

  static Object[][] decidesKinks() {
    return new Object[][] {{0.0, new double[] {1}}};
  }

  /** What bits find in a table is constant near by. */
  @Differentiable
  static double looksUp(double x) {
    int i = (int) (Double.doubleToRawLongBits(x) >> 50) & 3;
    return TABLE[i] * x; // WARNING[AD201]
  }

  static Object[][] looksUpInputs() {
    return new Object[][] {{1.7}, {3.25}};
  }

  /** A cast as an index is a constant. */
  @Differentiable
  static double castIndex(double x) {
    int i = (int) x; // WARNING[AD201]
    return TABLE[i] + (x - i) * (TABLE[i + 1] - TABLE[i]);
  }

  static Object[][] castIndexInputs() {
    return new Object[][] {{0.7}, {1.25}};
  }

  /** What is printed of bits needs no derivative. */
  @Differentiable
  static double tells(double x) {
    String text = Long.toHexString(Double.doubleToRawLongBits(x));
    if (text.isEmpty()) {
      throw new IllegalStateException(text + Double.doubleToRawLongBits(x));
    }
    return x * x;
  }

  static Object[][] tellsInputs() {
    return new Object[][] {{1.7}};
  }
}
