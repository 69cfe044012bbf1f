package corpus;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Bits}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class BitsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.BitsDerivatives");
  }

  private static final double[] Bits_TABLE =
      (double[]) staticField("corpus.Bits", "TABLE", double[].class);

  private static Object staticField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring = Class.forName(owner, true, BitsDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findStaticVarHandle(declaring, field, type).get();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private BitsDerivatives() {}

  /**
   * Forward mode: {@code Bits.split} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual splitJvp(double x, double y, double xDot, double yDot) {
    double t = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & -1073741824L);
    double xb = x - t;
    double xbDot = xDot - xDot;
    double t1 = Double.longBitsToDouble(Double.doubleToRawLongBits(y) & -1073741824L);
    double yb = y - t1;
    double ybDot = yDot - yDot;
    double product = t * t1;
    double productDot = xDot * t1 + t * yDot;
    double rest = product - product + t * yb + xb * t1 + xb * yb;
    double restDot = productDot - productDot + (xDot * yb + t * ybDot) + (xbDot * t1 + xb * yDot)
        + (xbDot * yb + xb * ybDot);
    return new Dual(product + rest, productDot + restDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splitJvp(double, double, double, double)
   */
  static Dual splitJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return splitJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Bits.split}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record SplitGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.split}: filled by a derivative and
   * reused by its caller.
   */
  static final class SplitAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public SplitAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.split} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SplitGradient splitGradient(double x, double y) {
    SplitAdjoint adjoint = new SplitAdjoint();
    double value = splitGradient(x, y, adjoint);
    return new SplitGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splitGradient(double, double)
   */
  static SplitGradient splitGradient(double x, double y, Tape tape) {
    return splitGradient(x, y);
  }

  /**
   * Reverse mode: {@code Bits.split} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double splitGradient(double x, double y, SplitAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & -1073741824L);
    double xb = x - t;
    double t1 = Double.longBitsToDouble(Double.doubleToRawLongBits(y) & -1073741824L);
    double yb = y - t1;
    double product = t * t1;
    double rest = product - product + t * yb + xb * t1 + xb * yb;

    // reverse sweep
    double xbBar = yb + t1;
    double ybBar = xb + t;
    double yaBar = ybBar - ybBar;
    double yBar = ybBar + yaBar;
    double xaBar = xbBar - xbBar;
    double xBar = xbBar + xaBar;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return product + rest;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splitGradient(double, double, SplitAdjoint)
   */
  static double splitGradient(double x, double y, SplitAdjoint adjoint, Tape tape) {
    return splitGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Bits.split}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record SplitHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Bits.split}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static SplitHvp splitHvp(double x, double y, double xDot, double yDot) {
    double t = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & -1073741824L);
    double xb = x - t;
    double xbDot = xDot - xDot;
    double t1 = Double.longBitsToDouble(Double.doubleToRawLongBits(y) & -1073741824L);
    double yb = y - t1;
    double ybDot = yDot - yDot;
    double product = t * t1;
    double rest = product - product + t * yb + xb * t1 + xb * yb;

    // reverse sweep
    double xbBar = yb + t1;
    double xbBarDot = ybDot + yDot;
    double ybBar = xb + t;
    double ybBarDot = xbDot + xDot;
    double yaBar = ybBar - ybBar;
    double yaBarDot = ybBarDot - ybBarDot;
    double yBar = ybBar + yaBar;
    double yBarDot = ybBarDot + yaBarDot;
    double xaBar = xbBar - xbBar;
    double xaBarDot = xbBarDot - xbBarDot;
    double xBar = xbBar + xaBar;
    double xBarDot = xbBarDot + xaBarDot;
    return new SplitHvp(product + rest, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splitHvp(double, double, double, double)
   */
  static SplitHvp splitHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return splitHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Bits.split} as a function of the vector that packs {@code x}, {@code y}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction splitFunction() {
    return new SplitFunction();
  }

  private static final class SplitFunction implements ScalarFunction {

    SplitFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Bits.split(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      SplitAdjoint adjoint = new SplitAdjoint();
      double value = splitGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      return splitJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      SplitHvp hvp = splitHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Bits.roundTrip} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual roundTripJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double y = Double.longBitsToDouble(Double.doubleToLongBits(x1 * x1));
      sum += y * x1;
      sumDot += 2.0 * (xDot1 * x1) * x1 + y * xDot1;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundTripJvp(double[], double[])
   */
  static Dual roundTripJvp(double[] x, double[] xDot, Tape tape) {
    return roundTripJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Bits.roundTrip}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RoundTripGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Bits.roundTrip} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RoundTripGradient roundTripGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = roundTripGradient(x, xBar);
    return new RoundTripGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundTripGradient(double[])
   */
  static RoundTripGradient roundTripGradient(double[] x, Tape tape) {
    return roundTripGradient(x);
  }

  /**
   * Reverse mode: {@code Bits.roundTrip} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double roundTripGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = x1 * x1;
      double y = Double.longBitsToDouble(Double.doubleToLongBits(t));
      sum += y * x1;
      xBar[i] += y + 2.0 * t;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundTripGradient(double[], double[])
   */
  static double roundTripGradient(double[] x, double[] xBar, Tape tape) {
    return roundTripGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Bits.roundTrip}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RoundTripHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Bits.roundTrip}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RoundTripHvp roundTripHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = roundTripHvp(x, xDot, xBar, xHvp);
    return new RoundTripHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundTripHvp(double[], double[])
   */
  static RoundTripHvp roundTripHvp(double[] x, double[] xDot, Tape tape) {
    return roundTripHvp(x, xDot);
  }

  /**
   * Second order: {@code Bits.roundTrip}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double roundTripHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = x1 * x1;
      double y = Double.longBitsToDouble(Double.doubleToLongBits(t));
      sum += y * x1;
      double xBarDot = 3.0 * (2.0 * (xDot[i] * x1));
      xBar[i] += y + 2.0 * t;
      xHvp[i] += xBarDot;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundTripHvp(double[], double[], double[], double[])
   */
  static double roundTripHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return roundTripHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code Bits.roundTrip} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction roundTripFunction() {
    return new RoundTripFunction();
  }

  private static final class RoundTripFunction implements ScalarFunction {

    RoundTripFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Bits.roundTrip(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = roundTripGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return roundTripJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = roundTripHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Bits.shortFloat} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual shortFloatJvp(float x, float y, float xDot, float yDot) {
    int bits = Float.floatToRawIntBits(x);
    float head = Float.intBitsToFloat(bits + 0x8000 & 0xffff0000);
    float t = x - head;
    return new Dual(head * y + t * y, xDot * y + head * yDot + ((xDot - xDot) * y + t * yDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shortFloatJvp(float, float, float, float)
   */
  static Dual shortFloatJvp(float x, float y, float xDot, float yDot, Tape tape) {
    return shortFloatJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Bits.shortFloat}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ShortFloatGradient(float value, float x, float y) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.shortFloat}: filled by a derivative and
   * reused by its caller.
   */
  static final class ShortFloatAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** The adjoint of {@code y}. */
    public float y;

    /** A holder of zeros. */
    public ShortFloatAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.shortFloat} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ShortFloatGradient shortFloatGradient(float x, float y) {
    ShortFloatAdjoint adjoint = new ShortFloatAdjoint();
    float value = shortFloatGradient(x, y, adjoint);
    return new ShortFloatGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shortFloatGradient(float, float)
   */
  static ShortFloatGradient shortFloatGradient(float x, float y, Tape tape) {
    return shortFloatGradient(x, y);
  }

  /**
   * Reverse mode: {@code Bits.shortFloat} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static float shortFloatGradient(float x, float y, ShortFloatAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int bits = Float.floatToRawIntBits(x);
    float head = Float.intBitsToFloat(bits + 0x8000 & 0xffff0000);
    float t = x - head;

    // reverse sweep
    float headBar = y - y;
    float yBar = t + head;
    float xBar = y + headBar;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return head * y + t * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shortFloatGradient(float, float, ShortFloatAdjoint)
   */
  static float shortFloatGradient(float x, float y, ShortFloatAdjoint adjoint, Tape tape) {
    return shortFloatGradient(x, y, adjoint);
  }

  /**
   * {@code Bits.shortFloat} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction shortFloatFunction() {
    return new ShortFloatFunction();
  }

  private static final class ShortFloatFunction implements ScalarFunction {

    ShortFloatFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      float y = (float) packed[1];
      return Bits.shortFloat(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      float y = (float) packed[1];
      ShortFloatAdjoint adjoint = new ShortFloatAdjoint();
      double value = shortFloatGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float x = (float) packed[0];
      float y = (float) packed[1];
      float xDot = (float) direction[0];
      float yDot = (float) direction[1];
      return shortFloatJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Bits.signs} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual signsJvp(double x, double y, double xDot, double yDot) {
    long t = Double.doubleToRawLongBits(x);
    double cleared = Double.longBitsToDouble(t & 9223372036854775807L);
    double clearedDot = StrongZero.times(Math.signum(x), xDot);
    double flipped = Double.longBitsToDouble(Double.doubleToRawLongBits(y * x) ^ Long.MIN_VALUE);
    double flippedDot = -(yDot * x + y * xDot);
    double set = Double.longBitsToDouble(t | Long.MIN_VALUE);
    double twice =
        Double.longBitsToDouble((Double.doubleToRawLongBits(y) | Long.MIN_VALUE) ^ Long.MIN_VALUE);
    double twiceDot = StrongZero.times(Math.signum(y), yDot);
    double summed = Double.longBitsToDouble(t + Long.MIN_VALUE);
    double summedDot = xDot
        * (Math.ulp(summed) * Math.copySign(1.0, summed) / (Math.ulp(x) * Math.copySign(1.0, x)));
    double t1 = flipped * flipped;
    double t2 = set * set;
    double t3 = summed * y;
    return new Dual(cleared * y + t1 * flipped + t2 * y + twice * x + t3 * y,
        clearedDot * y + cleared * yDot
        + (2.0 * (flippedDot * flipped) * flipped + t1 * flippedDot)
        + (t2 * yDot - 2.0 * (clearedDot * set) * y) + (twiceDot * x + twice * xDot)
        + ((summedDot * y + summed * yDot) * y + t3 * yDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #signsJvp(double, double, double, double)
   */
  static Dual signsJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return signsJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Bits.signs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record SignsGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.signs}: filled by a derivative and
   * reused by its caller.
   */
  static final class SignsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public SignsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.signs} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SignsGradient signsGradient(double x, double y) {
    SignsAdjoint adjoint = new SignsAdjoint();
    double value = signsGradient(x, y, adjoint);
    return new SignsGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #signsGradient(double, double)
   */
  static SignsGradient signsGradient(double x, double y, Tape tape) {
    return signsGradient(x, y);
  }

  /**
   * Reverse mode: {@code Bits.signs} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double signsGradient(double x, double y, SignsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    long t = Double.doubleToRawLongBits(x);
    double cleared = Double.longBitsToDouble(t & 9223372036854775807L);
    double flipped = Double.longBitsToDouble(Double.doubleToRawLongBits(y * x) ^ Long.MIN_VALUE);
    double set = Double.longBitsToDouble(t | Long.MIN_VALUE);
    double twice =
        Double.longBitsToDouble((Double.doubleToRawLongBits(y) | Long.MIN_VALUE) ^ Long.MIN_VALUE);
    double summed = Double.longBitsToDouble(t + Long.MIN_VALUE);
    double t1 = flipped * flipped;
    double t2 = set * set;
    double t3 = summed * y;

    // reverse sweep
    double summedBar = y * y;
    double setBar = 2.0 * (y * set);
    double flippedBar = 3.0 * t1;
    double t4 = Math.signum(x);
    double t5 = -flippedBar;
    double yBar = 2.0 * t3 + t2 + cleared + StrongZero.times(Math.signum(y), x) + t5 * x;
    double xBar = twice
        + summedBar
        * (Math.ulp(summed) * Math.copySign(1.0, summed) / (Math.ulp(x) * Math.copySign(1.0, x)))
        - StrongZero.times(t4, setBar) + y * t5 + StrongZero.times(t4, y);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return cleared * y + t1 * flipped + t2 * y + twice * x + t3 * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #signsGradient(double, double, SignsAdjoint)
   */
  static double signsGradient(double x, double y, SignsAdjoint adjoint, Tape tape) {
    return signsGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Bits.signs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record SignsHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Bits.signs}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static SignsHvp signsHvp(double x, double y, double xDot, double yDot) {
    long t = Double.doubleToRawLongBits(x);
    double cleared = Double.longBitsToDouble(t & 9223372036854775807L);
    double t1 = Math.signum(x);
    double clearedDot = StrongZero.times(t1, xDot);
    double flipped = Double.longBitsToDouble(Double.doubleToRawLongBits(y * x) ^ Long.MIN_VALUE);
    double set = Double.longBitsToDouble(t | Long.MIN_VALUE);
    double setDot = -clearedDot;
    double twice =
        Double.longBitsToDouble((Double.doubleToRawLongBits(y) | Long.MIN_VALUE) ^ Long.MIN_VALUE);
    double t2 = Math.signum(y);
    double twiceDot = StrongZero.times(t2, yDot);
    double summed = Double.longBitsToDouble(t + Long.MIN_VALUE);
    double t3 =
        Math.ulp(summed) * Math.copySign(1.0, summed) / (Math.ulp(x) * Math.copySign(1.0, x));
    double summedDot = xDot * t3;
    double t4 = flipped * flipped;
    double t5 = set * set;
    double t6 = summed * y;

    // reverse sweep
    double summedBar = y * y;
    double summedBarDot = 2.0 * (yDot * y);
    double setBar = 2.0 * (y * set);
    double setBarDot = 2.0 * (yDot * set + y * setDot);
    double flippedBar = 3.0 * t4;
    double flippedBarDot = 6.0 * -((yDot * x + y * xDot) * flipped);
    double t7 = -flippedBar;
    double t8 = -flippedBarDot;
    double yBar = 2.0 * t6 + t5 + cleared + StrongZero.times(t2, x) + t7 * x;
    double yBarDot = 2.0 * (summedDot * y + summed * yDot + setDot * set) + clearedDot
        + StrongZero.times(t2, xDot) + (t8 * x + t7 * xDot);
    double xBar =
        twice + summedBar * t3 - StrongZero.times(t1, setBar) + y * t7 + StrongZero.times(t1, y);
    double xBarDot = twiceDot + summedBarDot * t3 - StrongZero.times(t1, setBarDot)
        + (yDot * t7 + y * t8) + StrongZero.times(t1, yDot);
    return new SignsHvp(cleared * y + t4 * flipped + t5 * y + twice * x + t6 * y, xBar, yBar,
        xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #signsHvp(double, double, double, double)
   */
  static SignsHvp signsHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return signsHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Bits.signs} as a function of the vector that packs {@code x}, {@code y}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction signsFunction() {
    return new SignsFunction();
  }

  private static final class SignsFunction implements ScalarFunction {

    SignsFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Bits.signs(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      SignsAdjoint adjoint = new SignsAdjoint();
      double value = signsGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      return signsJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      SignsHvp hvp = signsHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Bits.absoluteKink} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual absoluteKinkJvp(double x, double xDot) {
    return new Dual(Double.longBitsToDouble(Double.doubleToRawLongBits(x) & Long.MAX_VALUE),
        StrongZero.times(Math.signum(x), xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absoluteKinkJvp(double, double)
   */
  static Dual absoluteKinkJvp(double x, double xDot, Tape tape) {
    return absoluteKinkJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Bits.absoluteKink}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AbsoluteKinkGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.absoluteKink}: filled by a derivative
   * and reused by its caller.
   */
  static final class AbsoluteKinkAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public AbsoluteKinkAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.absoluteKink} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AbsoluteKinkGradient absoluteKinkGradient(double x) {
    AbsoluteKinkAdjoint adjoint = new AbsoluteKinkAdjoint();
    double value = absoluteKinkGradient(x, adjoint);
    return new AbsoluteKinkGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absoluteKinkGradient(double)
   */
  static AbsoluteKinkGradient absoluteKinkGradient(double x, Tape tape) {
    return absoluteKinkGradient(x);
  }

  /**
   * Reverse mode: {@code Bits.absoluteKink} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double absoluteKinkGradient(double x, AbsoluteKinkAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    adjoint.x = Math.signum(x);
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & Long.MAX_VALUE);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absoluteKinkGradient(double, AbsoluteKinkAdjoint)
   */
  static double absoluteKinkGradient(double x, AbsoluteKinkAdjoint adjoint, Tape tape) {
    return absoluteKinkGradient(x, adjoint);
  }

  /**
   * {@code Bits.absoluteKink} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction absoluteKinkFunction() {
    return new AbsoluteKinkFunction();
  }

  private static final class AbsoluteKinkFunction implements ScalarFunction {

    AbsoluteKinkFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Bits.absoluteKink(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      AbsoluteKinkAdjoint adjoint = new AbsoluteKinkAdjoint();
      double value = absoluteKinkGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return absoluteKinkJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Bits.halfOfDigits} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual halfOfDigitsJvp(double x, float y, double xDot, float yDot) {
    double t = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & -1073741824L);
    double t1 = Float.intBitsToFloat(Float.floatToIntBits(y) & 0xfffff000);
    return new Dual(t * t1, xDot * t1 + t * yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halfOfDigitsJvp(double, float, double, float)
   */
  static Dual halfOfDigitsJvp(double x, float y, double xDot, float yDot, Tape tape) {
    return halfOfDigitsJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Bits.halfOfDigits}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record HalfOfDigitsGradient(double value, double x, float y) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.halfOfDigits}: filled by a derivative
   * and reused by its caller.
   */
  static final class HalfOfDigitsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public float y;

    /** A holder of zeros. */
    public HalfOfDigitsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.halfOfDigits} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HalfOfDigitsGradient halfOfDigitsGradient(double x, float y) {
    HalfOfDigitsAdjoint adjoint = new HalfOfDigitsAdjoint();
    double value = halfOfDigitsGradient(x, y, adjoint);
    return new HalfOfDigitsGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halfOfDigitsGradient(double, float)
   */
  static HalfOfDigitsGradient halfOfDigitsGradient(double x, float y, Tape tape) {
    return halfOfDigitsGradient(x, y);
  }

  /**
   * Reverse mode: {@code Bits.halfOfDigits} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double halfOfDigitsGradient(double x, float y, HalfOfDigitsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & -1073741824L);
    double t1 = Float.intBitsToFloat(Float.floatToIntBits(y) & 0xfffff000);

    // reverse sweep
    adjoint.x = t1;
    adjoint.y = (float) t;
    return t * t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halfOfDigitsGradient(double, float, HalfOfDigitsAdjoint)
   */
  static double halfOfDigitsGradient(double x, float y, HalfOfDigitsAdjoint adjoint, Tape tape) {
    return halfOfDigitsGradient(x, y, adjoint);
  }

  /**
   * {@code Bits.halfOfDigits} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction halfOfDigitsFunction() {
    return new HalfOfDigitsFunction();
  }

  private static final class HalfOfDigitsFunction implements ScalarFunction {

    HalfOfDigitsFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      float y = (float) packed[1];
      return Bits.halfOfDigits(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      float y = (float) packed[1];
      HalfOfDigitsAdjoint adjoint = new HalfOfDigitsAdjoint();
      double value = halfOfDigitsGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      float y = (float) packed[1];
      double xDot = direction[0];
      float yDot = (float) direction[1];
      return halfOfDigitsJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Bits.copied} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual copiedJvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    long magnitude = Double.doubleToRawLongBits(t) & 9223372036854775807L;
    long sign = Double.doubleToRawLongBits(y) & Long.MIN_VALUE;
    double t1 = Double.longBitsToDouble(magnitude | sign);
    return new Dual(t1,
        (xDot * y + x * yDot)
        * (Math.ulp(t1) * Math.copySign(1.0, t1) / (Math.ulp(t) * Math.copySign(1.0, t))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #copiedJvp(double, double, double, double)
   */
  static Dual copiedJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return copiedJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Bits.copied}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record CopiedGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.copied}: filled by a derivative and
   * reused by its caller.
   */
  static final class CopiedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public CopiedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.copied} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CopiedGradient copiedGradient(double x, double y) {
    CopiedAdjoint adjoint = new CopiedAdjoint();
    double value = copiedGradient(x, y, adjoint);
    return new CopiedGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #copiedGradient(double, double)
   */
  static CopiedGradient copiedGradient(double x, double y, Tape tape) {
    return copiedGradient(x, y);
  }

  /**
   * Reverse mode: {@code Bits.copied} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double copiedGradient(double x, double y, CopiedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    long magnitude = Double.doubleToRawLongBits(t) & 9223372036854775807L;
    long sign = Double.doubleToRawLongBits(y) & Long.MIN_VALUE;
    double t1 = Double.longBitsToDouble(magnitude | sign);

    // reverse sweep
    double t2 = Math.ulp(t1) * Math.copySign(1.0, t1) / (Math.ulp(t) * Math.copySign(1.0, t));
    double xBar = t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #copiedGradient(double, double, CopiedAdjoint)
   */
  static double copiedGradient(double x, double y, CopiedAdjoint adjoint, Tape tape) {
    return copiedGradient(x, y, adjoint);
  }

  /**
   * {@code Bits.copied} as a function of the vector that packs {@code x}, {@code y}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction copiedFunction() {
    return new CopiedFunction();
  }

  private static final class CopiedFunction implements ScalarFunction {

    CopiedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Bits.copied(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      CopiedAdjoint adjoint = new CopiedAdjoint();
      double value = copiedGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      return copiedJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Bits.scaled} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual scaledJvp(double x, int n, double xDot) {
    double t = x * x;
    double y = Double.longBitsToDouble(Double.doubleToRawLongBits(t) + ((long) n << 52));
    double yDot = 2.0 * (xDot * x)
        * (Math.ulp(y) * Math.copySign(1.0, y) / (Math.ulp(t) * Math.copySign(1.0, t)));
    return new Dual(y * x, yDot * x + y * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledJvp(double, int, double)
   */
  static Dual scaledJvp(double x, int n, double xDot, Tape tape) {
    return scaledJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Bits.scaled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ScaledGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.scaled}: filled by a derivative and
   * reused by its caller.
   */
  static final class ScaledAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ScaledAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.scaled} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ScaledGradient scaledGradient(double x, int n) {
    ScaledAdjoint adjoint = new ScaledAdjoint();
    double value = scaledGradient(x, n, adjoint);
    return new ScaledGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledGradient(double, int)
   */
  static ScaledGradient scaledGradient(double x, int n, Tape tape) {
    return scaledGradient(x, n);
  }

  /**
   * Reverse mode: {@code Bits.scaled} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double scaledGradient(double x, int n, ScaledAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double y = Double.longBitsToDouble(Double.doubleToRawLongBits(t) + ((long) n << 52));

    // reverse sweep
    double xBar = y
        + 2.0 * (x * (Math.ulp(y) * Math.copySign(1.0, y) / (Math.ulp(t) * Math.copySign(1.0, t)))
        * x);
    adjoint.x = xBar;
    return y * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledGradient(double, int, ScaledAdjoint)
   */
  static double scaledGradient(double x, int n, ScaledAdjoint adjoint, Tape tape) {
    return scaledGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Bits.scaled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ScaledHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Bits.scaled}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ScaledHvp scaledHvp(double x, int n, double xDot) {
    double t = x * x;
    double y = Double.longBitsToDouble(Double.doubleToRawLongBits(t) + ((long) n << 52));
    double t1 = Math.ulp(y) * Math.copySign(1.0, y) / (Math.ulp(t) * Math.copySign(1.0, t));
    double yDot = 2.0 * (xDot * x) * t1;

    // reverse sweep
    double t2 = x * t1;
    double xBar = y + 2.0 * (t2 * x);
    double xBarDot = yDot + 2.0 * (xDot * t1 * x + t2 * xDot);
    return new ScaledHvp(y * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledHvp(double, int, double)
   */
  static ScaledHvp scaledHvp(double x, int n, double xDot, Tape tape) {
    return scaledHvp(x, n, xDot);
  }

  /**
   * {@code Bits.scaled} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction scaledFunction(int n) {
    return new ScaledFunction(n);
  }

  private static final class ScaledFunction implements ScalarFunction {

    private final int n;

    ScaledFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Bits.scaled(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ScaledAdjoint adjoint = new ScaledAdjoint();
      double value = scaledGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return scaledJvp(x, this.n, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      ScaledHvp hvp = scaledHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Bits.logarithm} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual logarithmJvp(double x, double xDot) {
    long bits = Double.doubleToRawLongBits(x);
    int e = (int) (bits >> 52) - 1023;
    double m = Double.longBitsToDouble(bits & -9218868437227405313L | 0x3FF0000000000000L);
    double mDot =
        xDot * (Math.ulp(m) * Math.copySign(1.0, m) / (Math.ulp(x) * Math.copySign(1.0, x)));
    double t = m + 1.0;
    double s = (m - 1.0) / t;
    double t1 = mDot / t;
    double sDot = t1 - t1 * s;
    double square = s * s;
    double squareDot = 2.0 * (sDot * s);
    double sum = 0.0;
    double power = 2.0 * s;
    double sumDot = 0.0;
    double powerDot = 2.0 * sDot;
    for (int k = 1; k < 40; k += 2) {
      double t2 = k;
      sum += power / t2;
      sumDot += powerDot / t2;
      powerDot = powerDot * square + power * squareDot;
      power *= square;
    }
    return new Dual(e * 0.6931471805599453 + sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logarithmJvp(double, double)
   */
  static Dual logarithmJvp(double x, double xDot, Tape tape) {
    return logarithmJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Bits.logarithm}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LogarithmGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.logarithm}: filled by a derivative and
   * reused by its caller.
   */
  static final class LogarithmAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LogarithmAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.logarithm} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LogarithmGradient logarithmGradient(double x) {
    return logarithmGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logarithmGradient(double)
   */
  static LogarithmGradient logarithmGradient(double x, Tape tape) {
    LogarithmAdjoint adjoint = new LogarithmAdjoint();
    double value = logarithmGradient(x, adjoint, tape);
    return new LogarithmGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Bits.logarithm} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double logarithmGradient(double x, LogarithmAdjoint adjoint) {
    return logarithmGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logarithmGradient(double, LogarithmAdjoint)
   */
  static double logarithmGradient(double x, LogarithmAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      long bits = Double.doubleToRawLongBits(x);
      int e = (int) (bits >> 52) - 1023;
      double m = Double.longBitsToDouble(bits & -9218868437227405313L | 0x3FF0000000000000L);
      double t = m + 1.0;
      double s = (m - 1.0) / t;
      double square = s * s;
      double[] powerKept = tape.doubles(20);
      double sum = 0.0;
      double power = 2.0 * s;
      for (int k = 1; k < 40; k += 2) {
        powerKept[(k - 1) / 2] = power;
        sum += power / k;
        power *= square;
      }

      // reverse sweep
      double powerBar = 0.0;
      double squareBar = 0.0;
      for (int k = 39; k >= 1; k -= 2) {
        double powerBar1 = powerBar * square;
        double power1 = powerKept[(k - 1) / 2];
        squareBar += power1 * powerBar;
        powerBar = powerBar1 + 1.0 / k;
      }
      double sBar = 2.0 * (powerBar + squareBar * s);
      double t1 = sBar / t;
      double mBar = t1 - t1 * s;
      double xBar =
          mBar * (Math.ulp(m) * Math.copySign(1.0, m) / (Math.ulp(x) * Math.copySign(1.0, x)));
      adjoint.x = xBar;
      return e * 0.6931471805599453 + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Bits.logarithm}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LogarithmHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Bits.logarithm}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LogarithmHvp logarithmHvp(double x, double xDot) {
    return logarithmHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logarithmHvp(double, double)
   */
  static LogarithmHvp logarithmHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      long bits = Double.doubleToRawLongBits(x);
      int e = (int) (bits >> 52) - 1023;
      double m = Double.longBitsToDouble(bits & -9218868437227405313L | 0x3FF0000000000000L);
      double t = Math.ulp(m) * Math.copySign(1.0, m) / (Math.ulp(x) * Math.copySign(1.0, x));
      double mDot = xDot * t;
      double t1 = m + 1.0;
      double s = (m - 1.0) / t1;
      double t2 = mDot / t1;
      double sDot = t2 - t2 * s;
      double square = s * s;
      double squareDot = 2.0 * (sDot * s);
      double[] powerKept = tape.doubles(20);
      double[] powerKeptDot = tape.doubles(20);
      double sum = 0.0;
      double power = 2.0 * s;
      double powerDot = 2.0 * sDot;
      for (int k = 1; k < 40; k += 2) {
        int t3 = (k - 1) / 2;
        powerKept[t3] = power;
        powerKeptDot[t3] = powerDot;
        sum += power / k;
        powerDot = powerDot * square + power * squareDot;
        power *= square;
      }

      // reverse sweep
      double powerBar = 0.0;
      double squareBar = 0.0;
      double powerBarDot = 0.0;
      double squareBarDot = 0.0;
      for (int k = 39; k >= 1; k -= 2) {
        int t3 = (k - 1) / 2;
        double powerBar1 = powerBar * square;
        double power1 = powerKept[t3];
        double powerDot1 = powerKeptDot[t3];
        squareBar += power1 * powerBar;
        squareBarDot += powerDot1 * powerBar + power1 * powerBarDot;
        double powerBarDot1 = powerBarDot * square + powerBar * squareDot;
        powerBar = powerBar1 + 1.0 / k;
        powerBarDot = powerBarDot1;
      }
      double sBar = 2.0 * (powerBar + squareBar * s);
      double sBarDot = 2.0 * (powerBarDot + (squareBarDot * s + squareBar * sDot));
      double t3 = sBar / t1;
      double t4 = sBarDot / t1 - t2 * t3;
      double mBar = t3 - t3 * s;
      double mBarDot = t4 - (t4 * s + t3 * sDot);
      double xBar = mBar * t;
      double xBarDot = mBarDot * t;
      return new LogarithmHvp(e * 0.6931471805599453 + sum, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Bits.logarithm} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction logarithmFunction() {
    return new LogarithmFunction();
  }

  private static final class LogarithmFunction implements ScalarFunction {

    LogarithmFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Bits.logarithm(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LogarithmAdjoint adjoint = new LogarithmAdjoint();
      double value = logarithmGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return logarithmJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      LogarithmHvp hvp = logarithmHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Bits.inverseRoot} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual inverseRootJvp(double x, double xDot) {
    long half = Double.doubleToRawLongBits(x) >> 1;
    double y = Double.longBitsToDouble(0x5FE6EB50C7B537A9L - half);
    double yDot = xDot
        * (-0.5 * (Math.ulp(y) * Math.copySign(1.0, y) / (Math.ulp(x) * Math.copySign(1.0, x))));
    double t = 0.5 * x;
    double t1 = 0.5 * xDot;
    double t2 = t * y;
    double t3 = 1.5 - t2 * y;
    double y1 = y * t3;
    yDot = yDot * t3 - y * ((t1 * y + t * yDot) * y + t2 * yDot);
    double t4 = t * y1;
    double t5 = 1.5 - t4 * y1;
    return new Dual(y1 * t5, yDot * t5 - y1 * ((t1 * y1 + t * yDot) * y1 + t4 * yDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inverseRootJvp(double, double)
   */
  static Dual inverseRootJvp(double x, double xDot, Tape tape) {
    return inverseRootJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Bits.inverseRoot}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InverseRootGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.inverseRoot}: filled by a derivative
   * and reused by its caller.
   */
  static final class InverseRootAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InverseRootAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.inverseRoot} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InverseRootGradient inverseRootGradient(double x) {
    InverseRootAdjoint adjoint = new InverseRootAdjoint();
    double value = inverseRootGradient(x, adjoint);
    return new InverseRootGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inverseRootGradient(double)
   */
  static InverseRootGradient inverseRootGradient(double x, Tape tape) {
    return inverseRootGradient(x);
  }

  /**
   * Reverse mode: {@code Bits.inverseRoot} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double inverseRootGradient(double x, InverseRootAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    long half = Double.doubleToRawLongBits(x) >> 1;
    double y = Double.longBitsToDouble(0x5FE6EB50C7B537A9L - half);
    double t = 0.5 * x;
    double t1 = t * y;
    double t2 = 1.5 - t1 * y;
    double y1 = y * t2;
    double t3 = t * y1;
    double t4 = 1.5 - t3 * y1;

    // reverse sweep
    double t5 = -y1;
    double t6 = t5 * y1;
    double yBar = t4 + t3 * t5 + t * t6;
    double yBar1 = yBar * t2;
    double t7 = -(y * yBar);
    double t8 = t7 * y;
    yBar = yBar1 + t1 * t7;
    yBar += t * t8;
    double xBar = 0.5 * (t6 * y1 + t8 * y)
        + yBar * (-0.5
        * (Math.ulp(y) * Math.copySign(1.0, y) / (Math.ulp(x) * Math.copySign(1.0, x))));
    adjoint.x = xBar;
    return y1 * t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inverseRootGradient(double, InverseRootAdjoint)
   */
  static double inverseRootGradient(double x, InverseRootAdjoint adjoint, Tape tape) {
    return inverseRootGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Bits.inverseRoot}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InverseRootHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Bits.inverseRoot}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InverseRootHvp inverseRootHvp(double x, double xDot) {
    long half = Double.doubleToRawLongBits(x) >> 1;
    double y = Double.longBitsToDouble(0x5FE6EB50C7B537A9L - half);
    double t = -0.5 * (Math.ulp(y) * Math.copySign(1.0, y) / (Math.ulp(x) * Math.copySign(1.0, x)));
    double yDot = xDot * t;
    double t1 = 0.5 * x;
    double t2 = 0.5 * xDot;
    double t3 = t1 * y;
    double t4 = t2 * y + t1 * yDot;
    double t5 = 1.5 - t3 * y;
    double t6 = -(t4 * y + t3 * yDot);
    double y1 = y * t5;
    double yDot1 = yDot * t5 + y * t6;
    double t7 = t1 * y1;
    double t8 = t2 * y1 + t1 * yDot1;
    double t9 = 1.5 - t7 * y1;

    // reverse sweep
    double t10 = -y1;
    double t11 = -yDot1;
    double t12 = t10 * y1;
    double t13 = 2.0 * (t11 * y1);
    double yBar = t9 + t7 * t10 + t1 * t12;
    double yBarDot = t8 * t10 + t7 * t11 - (t8 * y1 + t7 * yDot1) + (t2 * t12 + t1 * t13);
    double yBar1 = yBar * t5;
    double t14 = -(y * yBar);
    double t15 = -(yDot * yBar + y * yBarDot);
    double t16 = t14 * y;
    double t17 = t15 * y + t14 * yDot;
    double yBarDot1 = yBarDot * t5 + yBar * t6;
    yBar = yBar1 + t3 * t14;
    yBar += t1 * t16;
    yBarDot = yBarDot1 + (t4 * t14 + t3 * t15) + (t2 * t16 + t1 * t17);
    double xBar = 0.5 * (t12 * y1 + t16 * y) + yBar * t;
    double xBarDot = 0.5 * (t13 * y1 + t12 * yDot1 + (t17 * y + t16 * yDot)) + yBarDot * t;
    return new InverseRootHvp(y1 * t9, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inverseRootHvp(double, double)
   */
  static InverseRootHvp inverseRootHvp(double x, double xDot, Tape tape) {
    return inverseRootHvp(x, xDot);
  }

  /**
   * {@code Bits.inverseRoot} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction inverseRootFunction() {
    return new InverseRootFunction();
  }

  private static final class InverseRootFunction implements ScalarFunction {

    InverseRootFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Bits.inverseRoot(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InverseRootAdjoint adjoint = new InverseRootAdjoint();
      double value = inverseRootGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return inverseRootJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      InverseRootHvp hvp = inverseRootHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Bits.pieces} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual piecesJvp(double x, double xDot) {
    return new Dual(Double.doubleToRawLongBits(x) * 0x1p-52 - 1023.0 + x,
        xDot * (1.0 / (Math.ulp(x) * Math.copySign(1.0, x))) * 0x1p-52 + xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #piecesJvp(double, double)
   */
  static Dual piecesJvp(double x, double xDot, Tape tape) {
    return piecesJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Bits.pieces}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PiecesGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.pieces}: filled by a derivative and
   * reused by its caller.
   */
  static final class PiecesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public PiecesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.pieces} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PiecesGradient piecesGradient(double x) {
    PiecesAdjoint adjoint = new PiecesAdjoint();
    double value = piecesGradient(x, adjoint);
    return new PiecesGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #piecesGradient(double)
   */
  static PiecesGradient piecesGradient(double x, Tape tape) {
    return piecesGradient(x);
  }

  /**
   * Reverse mode: {@code Bits.pieces} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double piecesGradient(double x, PiecesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = 1.0 + 2.220446049250313E-16 * (1.0 / (Math.ulp(x) * Math.copySign(1.0, x)));
    adjoint.x = xBar;
    return Double.doubleToRawLongBits(x) * 0x1p-52 - 1023.0 + x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #piecesGradient(double, PiecesAdjoint)
   */
  static double piecesGradient(double x, PiecesAdjoint adjoint, Tape tape) {
    return piecesGradient(x, adjoint);
  }

  /**
   * {@code Bits.pieces} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction piecesFunction() {
    return new PiecesFunction();
  }

  private static final class PiecesFunction implements ScalarFunction {

    PiecesFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Bits.pieces(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      PiecesAdjoint adjoint = new PiecesAdjoint();
      double value = piecesGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return piecesJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Bits.decides} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual decidesJvp(double x, double xDot) {
    long t = Double.doubleToRawLongBits(x);
    int high = (int) (t >> 32);
    int magnitude = high & 0x7fffffff;
    if (magnitude >= 0x40000000) {
      double t1;
      double t2;
      if (high < 0) {
        t1 = x * x;
        t2 = 2.0 * (xDot * x);
      } else {
        double t3 = x * x;
        t1 = t3 * x;
        t2 = 2.0 * (xDot * x) * x + t3 * xDot;
      }
      return new Dual(t1, t2);
    }
    if ((magnitude | (int) t) != 0) {
      x = 2.0 * x;
      xDot = 2.0 * xDot;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #decidesJvp(double, double)
   */
  static Dual decidesJvp(double x, double xDot, Tape tape) {
    return decidesJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Bits.decides}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DecidesGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.decides}: filled by a derivative and
   * reused by its caller.
   */
  static final class DecidesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public DecidesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.decides} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static DecidesGradient decidesGradient(double x) {
    DecidesAdjoint adjoint = new DecidesAdjoint();
    double value = decidesGradient(x, adjoint);
    return new DecidesGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #decidesGradient(double)
   */
  static DecidesGradient decidesGradient(double x, Tape tape) {
    return decidesGradient(x);
  }

  /**
   * Reverse mode: {@code Bits.decides} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double decidesGradient(double x, DecidesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    long t = Double.doubleToRawLongBits(x);
    int high = (int) (t >> 32);
    int magnitude = high & 0x7fffffff;
    if (magnitude >= 0x40000000) {
      boolean t1 = high < 0;
      // reverse sweep
      double xBar;
      if (t1) {
        xBar = 2.0 * x;
      } else {
        xBar = 3.0 * (x * x);
      }
      adjoint.x = xBar;
      return t1 ? x * x : x * x * x;
    }
    boolean t1 = (magnitude | (int) t) == 0;
    if (!t1) {
      x = 2.0 * x;
    }

    // reverse sweep
    double xBar = t1 ? 1.0 : 2.0;
    adjoint.x = xBar;
    return x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #decidesGradient(double, DecidesAdjoint)
   */
  static double decidesGradient(double x, DecidesAdjoint adjoint, Tape tape) {
    return decidesGradient(x, adjoint);
  }

  /**
   * {@code Bits.decides} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction decidesFunction() {
    return new DecidesFunction();
  }

  private static final class DecidesFunction implements ScalarFunction {

    DecidesFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Bits.decides(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      DecidesAdjoint adjoint = new DecidesAdjoint();
      double value = decidesGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return decidesJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Bits.looksUp} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual looksUpJvp(double x, double xDot) {
    int i = (int) (Double.doubleToRawLongBits(x) >> 50) & 3;
    double TABLE = Bits_TABLE[i];
    return new Dual(TABLE * x, TABLE * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #looksUpJvp(double, double)
   */
  static Dual looksUpJvp(double x, double xDot, Tape tape) {
    return looksUpJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Bits.looksUp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LooksUpGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.looksUp}: filled by a derivative and
   * reused by its caller.
   */
  static final class LooksUpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LooksUpAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.looksUp} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LooksUpGradient looksUpGradient(double x) {
    LooksUpAdjoint adjoint = new LooksUpAdjoint();
    double value = looksUpGradient(x, adjoint);
    return new LooksUpGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #looksUpGradient(double)
   */
  static LooksUpGradient looksUpGradient(double x, Tape tape) {
    return looksUpGradient(x);
  }

  /**
   * Reverse mode: {@code Bits.looksUp} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double looksUpGradient(double x, LooksUpAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int i = (int) (Double.doubleToRawLongBits(x) >> 50) & 3;
    double TABLE = Bits_TABLE[i];
    adjoint.x = TABLE;
    return TABLE * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #looksUpGradient(double, LooksUpAdjoint)
   */
  static double looksUpGradient(double x, LooksUpAdjoint adjoint, Tape tape) {
    return looksUpGradient(x, adjoint);
  }

  /**
   * {@code Bits.looksUp} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction looksUpFunction() {
    return new LooksUpFunction();
  }

  private static final class LooksUpFunction implements ScalarFunction {

    LooksUpFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Bits.looksUp(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LooksUpAdjoint adjoint = new LooksUpAdjoint();
      double value = looksUpGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return looksUpJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Bits.castIndex} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual castIndexJvp(double x, double xDot) {
    int i = (int) x;
    double TABLE = Bits_TABLE[i];
    double t = Bits_TABLE[i + 1] - Bits_TABLE[i];
    return new Dual(TABLE + (x - i) * t, xDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #castIndexJvp(double, double)
   */
  static Dual castIndexJvp(double x, double xDot, Tape tape) {
    return castIndexJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Bits.castIndex}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CastIndexGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.castIndex}: filled by a derivative and
   * reused by its caller.
   */
  static final class CastIndexAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CastIndexAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.castIndex} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CastIndexGradient castIndexGradient(double x) {
    CastIndexAdjoint adjoint = new CastIndexAdjoint();
    double value = castIndexGradient(x, adjoint);
    return new CastIndexGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #castIndexGradient(double)
   */
  static CastIndexGradient castIndexGradient(double x, Tape tape) {
    return castIndexGradient(x);
  }

  /**
   * Reverse mode: {@code Bits.castIndex} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double castIndexGradient(double x, CastIndexAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int i = (int) x;
    double TABLE = Bits_TABLE[i];
    double t = Bits_TABLE[i + 1] - Bits_TABLE[i];
    adjoint.x = t;
    return TABLE + (x - i) * t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #castIndexGradient(double, CastIndexAdjoint)
   */
  static double castIndexGradient(double x, CastIndexAdjoint adjoint, Tape tape) {
    return castIndexGradient(x, adjoint);
  }

  /**
   * {@code Bits.castIndex} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction castIndexFunction() {
    return new CastIndexFunction();
  }

  private static final class CastIndexFunction implements ScalarFunction {

    CastIndexFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Bits.castIndex(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CastIndexAdjoint adjoint = new CastIndexAdjoint();
      double value = castIndexGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return castIndexJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Bits.tells} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual tellsJvp(double x, double xDot) {
    long t = Double.doubleToRawLongBits(x);
    String text = Long.toHexString(t);
    if (text.isEmpty()) {
      throw new IllegalStateException(text + t);
    }
    return new Dual(x * x, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tellsJvp(double, double)
   */
  static Dual tellsJvp(double x, double xDot, Tape tape) {
    return tellsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Bits.tells}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TellsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Bits.tells}: filled by a derivative and
   * reused by its caller.
   */
  static final class TellsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TellsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Bits.tells} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TellsGradient tellsGradient(double x) {
    TellsAdjoint adjoint = new TellsAdjoint();
    double value = tellsGradient(x, adjoint);
    return new TellsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tellsGradient(double)
   */
  static TellsGradient tellsGradient(double x, Tape tape) {
    return tellsGradient(x);
  }

  /**
   * Reverse mode: {@code Bits.tells} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double tellsGradient(double x, TellsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    long t = Double.doubleToRawLongBits(x);
    String text = Long.toHexString(t);
    if (text.isEmpty()) {
      throw new IllegalStateException(text + t);
    }

    // reverse sweep
    double xBar = 2.0 * x;
    adjoint.x = xBar;
    return x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tellsGradient(double, TellsAdjoint)
   */
  static double tellsGradient(double x, TellsAdjoint adjoint, Tape tape) {
    return tellsGradient(x, adjoint);
  }

  /**
   * {@code Bits.tells} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction tellsFunction() {
    return new TellsFunction();
  }

  private static final class TellsFunction implements ScalarFunction {

    TellsFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Bits.tells(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TellsAdjoint adjoint = new TellsAdjoint();
      double value = tellsGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return tellsJvp(x, xDot).tangent();
    }
  }
}
