package refused;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

final class BitPatterns {

  @Differentiable
  static double tail(double x) {
    long bits = Double.doubleToRawLongBits(x);
    return Double.longBitsToDouble(bits & 0xffffffL) * x; // ERROR[AD113]
    //     ^
  }

  @Differentiable
  static double oneDigit(double x) {
    return x
        * Double.longBitsToDouble(Double.doubleToLongBits(x) & 0xfff8000000000000L) // ERROR[AD113]
        * x;
  }

  @Differentiable
  static double multiplied(double x) {
    long bits = 3 * Double.doubleToLongBits(x);
    return x * bits; // ERROR[AD113]
  }

  @Differentiable
  static double exchanged(double x, double y) {
    long low = Double.doubleToLongBits(x) & 0xffffffffL;
    long high = Double.doubleToLongBits(y) & 0xffffffff00000000L;
    return Double.longBitsToDouble(high | low); // ERROR[AD113]
  }

  @Differentiable
  static double kept(double x, @Constant long[] out) {
    out[0] = Double.doubleToRawLongBits(x); // ERROR[AD113]
    return x * x;
  }

  private static double read(long bits) {
    return Double.longBitsToDouble(bits);
  }

  private static long written(double x) {
    return Double.doubleToRawLongBits(x);
  }

  @Differentiable
  static double passed(double x) {
    return read(Double.doubleToRawLongBits(x)) * x; // ERROR[AD113]
  }

  @Differentiable
  static double oneOfTwo(double x, boolean b) {
    long bits = Double.doubleToRawLongBits(x);
    if (b) {
      bits += 1;
    }
    return Double.longBitsToDouble(bits); // ERROR[AD113]
  }

  @Differentiable
  static double unknownMask(double x, long mask) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & mask); // ERROR[AD113]
  }

  @Differentiable
  static float halved(double x) {
    return Float.intBitsToFloat((int) (Double.doubleToRawLongBits(x) >> 32)) // ERROR[AD113]
        + (float) x;
  }
}
