package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Integers}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class IntegersDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.IntegersDerivatives");
  }

  private IntegersDerivatives() {}

  /**
   * Forward mode: {@code Integers.overflow} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual overflowJvp(double x, int n, double xDot) {
    int k = n * n;
    long m = n;
    m *= m;
    double t = k;
    double t1 = m;
    return new Dual(x * t + x * x * t1 / 1e9, xDot * t + 2.0 * (xDot * x) * t1 / 1e9);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overflowJvp(double, int, double)
   */
  static Dual overflowJvp(double x, int n, double xDot, Tape tape) {
    return overflowJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Integers.overflow}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OverflowGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.overflow}: filled by a derivative
   * and reused by its caller.
   */
  static final class OverflowAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OverflowAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.overflow} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static OverflowGradient overflowGradient(double x, int n) {
    OverflowAdjoint adjoint = new OverflowAdjoint();
    double value = overflowGradient(x, n, adjoint);
    return new OverflowGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overflowGradient(double, int)
   */
  static OverflowGradient overflowGradient(double x, int n, Tape tape) {
    return overflowGradient(x, n);
  }

  /**
   * Reverse mode: {@code Integers.overflow} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double overflowGradient(double x, int n, OverflowAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int k = n * n;
    long m = n;
    m *= m;
    double t = k;
    double t1 = m;

    // reverse sweep
    double xBar = 2.0 * (1.0E-9 * t1 * x) + t;
    adjoint.x = xBar;
    return x * t + x * x * t1 / 1e9;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overflowGradient(double, int, OverflowAdjoint)
   */
  static double overflowGradient(double x, int n, OverflowAdjoint adjoint, Tape tape) {
    return overflowGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.overflow}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OverflowHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.overflow}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OverflowHvp overflowHvp(double x, int n, double xDot) {
    int k = n * n;
    long m = n;
    m *= m;
    double t = k;
    double t1 = m;

    // reverse sweep
    double t2 = 1.0E-9 * t1;
    double xBarDot = 2.0 * (t2 * xDot);
    double xBar = 2.0 * (t2 * x) + t;
    return new OverflowHvp(x * t + x * x * t1 / 1e9, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overflowHvp(double, int, double)
   */
  static OverflowHvp overflowHvp(double x, int n, double xDot, Tape tape) {
    return overflowHvp(x, n, xDot);
  }

  /**
   * {@code Integers.overflow} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction overflowFunction(int n) {
    return new OverflowFunction(n);
  }

  private static final class OverflowFunction implements ScalarFunction {

    private final int n;

    OverflowFunction(int n) {
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
      return Integers.overflow(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      OverflowAdjoint adjoint = new OverflowAdjoint();
      double value = overflowGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return overflowJvp(x, this.n, xDot).tangent();
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
      OverflowHvp hvp = overflowHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.divisions} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual divisionsJvp(double x, int a, int b, long c, double xDot) {
    double t = a / b;
    double t1 = a % b;
    long t2 = b;
    double t3 = c / t2;
    double t4 = a;
    double t5 = b;
    return new Dual(x * t + x * x * t1 + t3 * x * t4 / t5 + c % t2,
        xDot * t + 2.0 * (xDot * x) * t1 + t3 * xDot * t4 / t5);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #divisionsJvp(double, int, int, long, double)
   */
  static Dual divisionsJvp(double x, int a, int b, long c, double xDot, Tape tape) {
    return divisionsJvp(x, a, b, c, xDot);
  }

  /**
   * Value and gradient of {@code Integers.divisions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DivisionsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.divisions}: filled by a derivative
   * and reused by its caller.
   */
  static final class DivisionsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public DivisionsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.divisions} and its gradient.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @return the value and the gradient, in new arrays
   */
  static DivisionsGradient divisionsGradient(double x, int a, int b, long c) {
    DivisionsAdjoint adjoint = new DivisionsAdjoint();
    double value = divisionsGradient(x, a, b, c, adjoint);
    return new DivisionsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #divisionsGradient(double, int, int, long)
   */
  static DivisionsGradient divisionsGradient(double x, int a, int b, long c, Tape tape) {
    return divisionsGradient(x, a, b, c);
  }

  /**
   * Reverse mode: {@code Integers.divisions} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double divisionsGradient(double x, int a, int b, long c, DivisionsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = a / b;
    double t1 = a % b;
    long t2 = b;
    double t3 = c / t2;
    double t4 = a;
    double t5 = b;

    // reverse sweep
    double xBar = t3 * (1.0 / t5 * t4) + 2.0 * (t1 * x) + t;
    double t6 = x * t + x * x * t1 + t3 * x * t4 / t5 + c % t2;
    adjoint.x = xBar;
    return t6;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #divisionsGradient(double, int, int, long, DivisionsAdjoint)
   */
  static double divisionsGradient(double x, int a, int b, long c, DivisionsAdjoint adjoint,
      Tape tape) {
    return divisionsGradient(x, a, b, c, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.divisions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DivisionsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.divisions}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static DivisionsHvp divisionsHvp(double x, int a, int b, long c, double xDot) {
    double t = a / b;
    double t1 = a % b;
    long t2 = b;
    double t3 = c / t2;
    double t4 = a;
    double t5 = b;

    // reverse sweep
    double xBar = t3 * (1.0 / t5 * t4) + 2.0 * (t1 * x) + t;
    return new DivisionsHvp(x * t + x * x * t1 + t3 * x * t4 / t5 + c % t2, xBar,
        2.0 * (t1 * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #divisionsHvp(double, int, int, long, double)
   */
  static DivisionsHvp divisionsHvp(double x, int a, int b, long c, double xDot, Tape tape) {
    return divisionsHvp(x, a, b, c, xDot);
  }

  /**
   * {@code Integers.divisions} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a captured
   * @param b captured
   * @param c captured
   * @return the view
   */
  static ScalarFunction divisionsFunction(int a, int b, long c) {
    return new DivisionsFunction(a, b, c);
  }

  private static final class DivisionsFunction implements ScalarFunction {

    private final int a;

    private final int b;

    private final long c;

    DivisionsFunction(int a, int b, long c) {
      this.a = a;
      this.b = b;
      this.c = c;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Integers.divisions(x, this.a, this.b, this.c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      DivisionsAdjoint adjoint = new DivisionsAdjoint();
      double value = divisionsGradient(x, this.a, this.b, this.c, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return divisionsJvp(x, this.a, this.b, this.c, xDot).tangent();
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
      DivisionsHvp hvp = divisionsHvp(x, this.a, this.b, this.c, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.shifts} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual shiftsJvp(double x, int a, long b, double xDot) {
    double t = a << 3;
    double t1 = a >> 1;
    double t2 = a >>> 28;
    double t3 = b << 33;
    double t4 = b >> 2;
    double t5 = b >>> 60;
    return new Dual(x * t + x * x * t1 + x * t2 + x * t3 * 1e-10 + x * t4 + t5 * x + (a << 33),
        xDot * t + 2.0 * (xDot * x) * t1 + xDot * t2 + xDot * t3 * 1e-10 + xDot * t4 + t5 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shiftsJvp(double, int, long, double)
   */
  static Dual shiftsJvp(double x, int a, long b, double xDot, Tape tape) {
    return shiftsJvp(x, a, b, xDot);
  }

  /**
   * Value and gradient of {@code Integers.shifts}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ShiftsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.shifts}: filled by a derivative and
   * reused by its caller.
   */
  static final class ShiftsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ShiftsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.shifts} and its gradient.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @return the value and the gradient, in new arrays
   */
  static ShiftsGradient shiftsGradient(double x, int a, long b) {
    ShiftsAdjoint adjoint = new ShiftsAdjoint();
    double value = shiftsGradient(x, a, b, adjoint);
    return new ShiftsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shiftsGradient(double, int, long)
   */
  static ShiftsGradient shiftsGradient(double x, int a, long b, Tape tape) {
    return shiftsGradient(x, a, b);
  }

  /**
   * Reverse mode: {@code Integers.shifts} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double shiftsGradient(double x, int a, long b, ShiftsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = a << 3;
    double t1 = a >> 1;
    double t2 = a >>> 28;
    double t3 = b << 33;
    double t4 = b >> 2;
    double t5 = b >>> 60;

    // reverse sweep
    double xBar = t5 + t4 + 1.0E-10 * t3 + t2 + 2.0 * (t1 * x) + t;
    adjoint.x = xBar;
    return x * t + x * x * t1 + x * t2 + x * t3 * 1e-10 + x * t4 + t5 * x + (a << 33);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shiftsGradient(double, int, long, ShiftsAdjoint)
   */
  static double shiftsGradient(double x, int a, long b, ShiftsAdjoint adjoint, Tape tape) {
    return shiftsGradient(x, a, b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.shifts}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ShiftsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.shifts}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ShiftsHvp shiftsHvp(double x, int a, long b, double xDot) {
    double t = a << 3;
    double t1 = a >> 1;
    double t2 = a >>> 28;
    double t3 = b << 33;
    double t4 = b >> 2;
    double t5 = b >>> 60;

    // reverse sweep
    double xBar = t5 + t4 + 1.0E-10 * t3 + t2 + 2.0 * (t1 * x) + t;
    return new ShiftsHvp(x * t + x * x * t1 + x * t2 + x * t3 * 1e-10 + x * t4 + t5 * x
        + (a << 33), xBar, 2.0 * (t1 * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shiftsHvp(double, int, long, double)
   */
  static ShiftsHvp shiftsHvp(double x, int a, long b, double xDot, Tape tape) {
    return shiftsHvp(x, a, b, xDot);
  }

  /**
   * {@code Integers.shifts} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param a captured
   * @param b captured
   * @return the view
   */
  static ScalarFunction shiftsFunction(int a, long b) {
    return new ShiftsFunction(a, b);
  }

  private static final class ShiftsFunction implements ScalarFunction {

    private final int a;

    private final long b;

    ShiftsFunction(int a, long b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Integers.shifts(x, this.a, this.b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ShiftsAdjoint adjoint = new ShiftsAdjoint();
      double value = shiftsGradient(x, this.a, this.b, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return shiftsJvp(x, this.a, this.b, xDot).tangent();
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
      ShiftsHvp hvp = shiftsHvp(x, this.a, this.b, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.bits} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual bitsJvp(double x, int a, int b, double xDot) {
    int c = a & b | a ^ ~b;
    c ^= a;
    c |= 0x10;
    c &= 0b1111_0111;
    c <<= 2;
    c >>= 1;
    c >>>= 1;
    double t = c;
    double t1 = x * t;
    return new Dual(t1 * x, xDot * t * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bitsJvp(double, int, int, double)
   */
  static Dual bitsJvp(double x, int a, int b, double xDot, Tape tape) {
    return bitsJvp(x, a, b, xDot);
  }

  /**
   * Value and gradient of {@code Integers.bits}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BitsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.bits}: filled by a derivative and
   * reused by its caller.
   */
  static final class BitsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BitsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.bits} and its gradient.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @return the value and the gradient, in new arrays
   */
  static BitsGradient bitsGradient(double x, int a, int b) {
    BitsAdjoint adjoint = new BitsAdjoint();
    double value = bitsGradient(x, a, b, adjoint);
    return new BitsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bitsGradient(double, int, int)
   */
  static BitsGradient bitsGradient(double x, int a, int b, Tape tape) {
    return bitsGradient(x, a, b);
  }

  /**
   * Reverse mode: {@code Integers.bits} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double bitsGradient(double x, int a, int b, BitsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int c = a & b | a ^ ~b;
    c ^= a;
    c |= 0x10;
    c &= 0b1111_0111;
    c <<= 2;
    c >>= 1;
    c >>>= 1;
    double t = x * c;

    // reverse sweep
    double xBar = 2.0 * t;
    adjoint.x = xBar;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bitsGradient(double, int, int, BitsAdjoint)
   */
  static double bitsGradient(double x, int a, int b, BitsAdjoint adjoint, Tape tape) {
    return bitsGradient(x, a, b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.bits}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BitsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.bits}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BitsHvp bitsHvp(double x, int a, int b, double xDot) {
    int c = a & b | a ^ ~b;
    c ^= a;
    c |= 0x10;
    c &= 0b1111_0111;
    c <<= 2;
    c >>= 1;
    c >>>= 1;
    double t = c;
    double t1 = x * t;

    // reverse sweep
    double xBar = 2.0 * t1;
    double xBarDot = 2.0 * (xDot * t);
    return new BitsHvp(t1 * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bitsHvp(double, int, int, double)
   */
  static BitsHvp bitsHvp(double x, int a, int b, double xDot, Tape tape) {
    return bitsHvp(x, a, b, xDot);
  }

  /**
   * {@code Integers.bits} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param a captured
   * @param b captured
   * @return the view
   */
  static ScalarFunction bitsFunction(int a, int b) {
    return new BitsFunction(a, b);
  }

  private static final class BitsFunction implements ScalarFunction {

    private final int a;

    private final int b;

    BitsFunction(int a, int b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Integers.bits(x, this.a, this.b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BitsAdjoint adjoint = new BitsAdjoint();
      double value = bitsGradient(x, this.a, this.b, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return bitsJvp(x, this.a, this.b, xDot).tangent();
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
      BitsHvp hvp = bitsHvp(x, this.a, this.b, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.narrowing} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual narrowingJvp(double x, int a, double xDot) {
    byte b = (byte) a;
    short s = (short) (a * 3);
    char c = (char) a;
    b = (byte) (b + 200);
    s = (short) (s * 2.5);
    c++;
    int i = c;
    i = (int) (i * 1.5);
    double t = b;
    double t1 = s;
    double t2 = i;
    return new Dual(x * t + x * x * t1 + x * t2, xDot * t + 2.0 * (xDot * x) * t1 + xDot * t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #narrowingJvp(double, int, double)
   */
  static Dual narrowingJvp(double x, int a, double xDot, Tape tape) {
    return narrowingJvp(x, a, xDot);
  }

  /**
   * Value and gradient of {@code Integers.narrowing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NarrowingGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.narrowing}: filled by a derivative
   * and reused by its caller.
   */
  static final class NarrowingAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NarrowingAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.narrowing} and its gradient.
   *
   * @param x as the method takes it
   * @param a constant
   * @return the value and the gradient, in new arrays
   */
  static NarrowingGradient narrowingGradient(double x, int a) {
    NarrowingAdjoint adjoint = new NarrowingAdjoint();
    double value = narrowingGradient(x, a, adjoint);
    return new NarrowingGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #narrowingGradient(double, int)
   */
  static NarrowingGradient narrowingGradient(double x, int a, Tape tape) {
    return narrowingGradient(x, a);
  }

  /**
   * Reverse mode: {@code Integers.narrowing} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double narrowingGradient(double x, int a, NarrowingAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    byte b = (byte) a;
    short s = (short) (a * 3);
    char c = (char) a;
    b = (byte) (b + 200);
    s = (short) (s * 2.5);
    c++;
    int i = c;
    i = (int) (i * 1.5);
    double t = b;
    double t1 = s;
    double t2 = i;

    // reverse sweep
    double xBar = t2 + 2.0 * (t1 * x) + t;
    adjoint.x = xBar;
    return x * t + x * x * t1 + x * t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #narrowingGradient(double, int, NarrowingAdjoint)
   */
  static double narrowingGradient(double x, int a, NarrowingAdjoint adjoint, Tape tape) {
    return narrowingGradient(x, a, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.narrowing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NarrowingHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.narrowing}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static NarrowingHvp narrowingHvp(double x, int a, double xDot) {
    byte b = (byte) a;
    short s = (short) (a * 3);
    char c = (char) a;
    b = (byte) (b + 200);
    s = (short) (s * 2.5);
    c++;
    int i = c;
    i = (int) (i * 1.5);
    double t = b;
    double t1 = s;
    double t2 = i;

    // reverse sweep
    double xBar = t2 + 2.0 * (t1 * x) + t;
    return new NarrowingHvp(x * t + x * x * t1 + x * t2, xBar, 2.0 * (t1 * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #narrowingHvp(double, int, double)
   */
  static NarrowingHvp narrowingHvp(double x, int a, double xDot, Tape tape) {
    return narrowingHvp(x, a, xDot);
  }

  /**
   * {@code Integers.narrowing} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a captured
   * @return the view
   */
  static ScalarFunction narrowingFunction(int a) {
    return new NarrowingFunction(a);
  }

  private static final class NarrowingFunction implements ScalarFunction {

    private final int a;

    NarrowingFunction(int a) {
      this.a = a;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Integers.narrowing(x, this.a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      NarrowingAdjoint adjoint = new NarrowingAdjoint();
      double value = narrowingGradient(x, this.a, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return narrowingJvp(x, this.a, xDot).tangent();
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
      NarrowingHvp hvp = narrowingHvp(x, this.a, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.promotion} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param b constant
   * @param s constant
   * @param c constant
   * @param l constant
   * @param f as the method takes it
   * @param xDot tangent of {@code x}
   * @param fDot tangent of {@code f}
   * @return the value and its tangent
   */
  static Dual promotionJvp(double x, byte b, short s, char c, long l, float f, double xDot,
      float fDot) {
    int t = b;
    int t1 = s;
    double t2 = t + t1;
    double t3 = c;
    double t4 = l;
    int t5 = c;
    double t6 = t5 + 1;
    double t7 = b * l;
    double t8 = t1 / 2;
    float t9 = l;
    double t10 = -t;
    double t11 = ~t1;
    double t12 = t5;
    return new Dual(x * t2 + x * t3 + x * t4 + x * t6 + t7 * x + t8 * x + f * t9 + x * t10
        + x * t11 + x * t12,
        xDot * t2 + xDot * t3 + xDot * t4 + xDot * t6 + t7 * xDot + t8 * xDot + fDot * t9
        + xDot * t10 + xDot * t11 + xDot * t12);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #promotionJvp(double, byte, short, char, long, float, double, float)
   */
  static Dual promotionJvp(double x, byte b, short s, char c, long l, float f, double xDot,
      float fDot, Tape tape) {
    return promotionJvp(x, b, s, c, l, f, xDot, fDot);
  }

  /**
   * Value and gradient of {@code Integers.promotion}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param f the derivative with respect to {@code f}
   */
  record PromotionGradient(double value, double x, float f) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.promotion}: filled by a derivative
   * and reused by its caller.
   */
  static final class PromotionAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code f}. */
    public float f;

    /** A holder of zeros. */
    public PromotionAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.promotion} and its gradient.
   *
   * @param x as the method takes it
   * @param b constant
   * @param s constant
   * @param c constant
   * @param l constant
   * @param f as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PromotionGradient promotionGradient(double x, byte b, short s, char c, long l, float f) {
    PromotionAdjoint adjoint = new PromotionAdjoint();
    double value = promotionGradient(x, b, s, c, l, f, adjoint);
    return new PromotionGradient(value, adjoint.x, adjoint.f);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #promotionGradient(double, byte, short, char, long, float)
   */
  static PromotionGradient promotionGradient(double x, byte b, short s, char c, long l, float f,
      Tape tape) {
    return promotionGradient(x, b, s, c, l, f);
  }

  /**
   * Reverse mode: {@code Integers.promotion} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param b constant
   * @param s constant
   * @param c constant
   * @param l constant
   * @param f as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code f}
   * @return the value
   */
  static double promotionGradient(double x, byte b, short s, char c, long l, float f,
      PromotionAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int t = b;
    int t1 = s;
    double t2 = t + t1;
    double t3 = c;
    double t4 = l;
    int t5 = c;
    double t6 = t5 + 1;
    double t7 = b * l;
    double t8 = t1 / 2;
    float t9 = l;
    double t10 = -t;
    double t11 = ~t1;
    double t12 = t5;

    // reverse sweep
    double xBar = t12 + t11 + t10 + t8 + t7 + t6 + t4 + t3 + t2;
    adjoint.x = xBar;
    adjoint.f = t9;
    return x * t2 + x * t3 + x * t4 + x * t6 + t7 * x + t8 * x + f * t9 + x * t10 + x * t11
        + x * t12;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #promotionGradient(double, byte, short, char, long, float, PromotionAdjoint)
   */
  static double promotionGradient(double x, byte b, short s, char c, long l, float f,
      PromotionAdjoint adjoint, Tape tape) {
    return promotionGradient(x, b, s, c, l, f, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.promotion}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param f the derivative with respect to {@code f}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param fHvp the Hessian-vector product for {@code f}
   */
  record PromotionHvp(double value, double x, float f, double xHvp, float fHvp) {}

  /**
   * Second order: {@code Integers.promotion}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param b constant
   * @param s constant
   * @param c constant
   * @param l constant
   * @param f as the method takes it
   * @param xDot tangent of {@code x}
   * @param fDot tangent of {@code f}
   * @return value, gradient and product, in new arrays
   */
  static PromotionHvp promotionHvp(double x, byte b, short s, char c, long l, float f, double xDot,
      float fDot) {
    int t = b;
    int t1 = s;
    double t2 = t + t1;
    double t3 = c;
    double t4 = l;
    int t5 = c;
    double t6 = t5 + 1;
    double t7 = b * l;
    double t8 = t1 / 2;
    float t9 = l;
    double t10 = -t;
    double t11 = ~t1;
    double t12 = t5;

    // reverse sweep
    double xBar = t12 + t11 + t10 + t8 + t7 + t6 + t4 + t3 + t2;
    return new PromotionHvp(x * t2 + x * t3 + x * t4 + x * t6 + t7 * x + t8 * x + f * t9 + x * t10
        + x * t11 + x * t12, xBar, t9, 0.0, 0.0f);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #promotionHvp(double, byte, short, char, long, float, double, float)
   */
  static PromotionHvp promotionHvp(double x, byte b, short s, char c, long l, float f, double xDot,
      float fDot, Tape tape) {
    return promotionHvp(x, b, s, c, l, f, xDot, fDot);
  }

  /**
   * {@code Integers.promotion} as a function of the vector that packs {@code x}, {@code f},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param b captured
   * @param s captured
   * @param c captured
   * @param l captured
   * @return the view
   */
  static ScalarFunction promotionFunction(byte b, short s, char c, long l) {
    return new PromotionFunction(b, s, c, l);
  }

  private static final class PromotionFunction implements ScalarFunction {

    private final byte b;

    private final short s;

    private final char c;

    private final long l;

    PromotionFunction(byte b, short s, char c, long l) {
      this.b = b;
      this.s = s;
      this.c = c;
      this.l = l;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      float f = (float) packed[1];
      return Integers.promotion(x, this.b, this.s, this.c, this.l, f);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      float f = (float) packed[1];
      PromotionAdjoint adjoint = new PromotionAdjoint();
      double value = promotionGradient(x, this.b, this.s, this.c, this.l, f, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.f;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      float f = (float) packed[1];
      double xDot = direction[0];
      float fDot = (float) direction[1];
      return promotionJvp(x, this.b, this.s, this.c, this.l, f, xDot, fDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      float f = (float) packed[1];
      double xDot = direction[0];
      float fDot = (float) direction[1];
      PromotionHvp hvp = promotionHvp(x, this.b, this.s, this.c, this.l, f, xDot, fDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.f();
      product[0] = hvp.xHvp();
      product[1] = hvp.fHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.toDouble} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param l constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual toDoubleJvp(double x, int n, long l, double xDot) {
    double d = n;
    double d1 = d + l;
    d1 /= d;
    double t = d / 3.0;
    double t1 = n / 3;
    return new Dual(d1 * x + t * x + t1 * x, d1 * xDot + t * xDot + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #toDoubleJvp(double, int, long, double)
   */
  static Dual toDoubleJvp(double x, int n, long l, double xDot, Tape tape) {
    return toDoubleJvp(x, n, l, xDot);
  }

  /**
   * Value and gradient of {@code Integers.toDouble}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ToDoubleGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.toDouble}: filled by a derivative
   * and reused by its caller.
   */
  static final class ToDoubleAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ToDoubleAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.toDouble} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @param l constant
   * @return the value and the gradient, in new arrays
   */
  static ToDoubleGradient toDoubleGradient(double x, int n, long l) {
    ToDoubleAdjoint adjoint = new ToDoubleAdjoint();
    double value = toDoubleGradient(x, n, l, adjoint);
    return new ToDoubleGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #toDoubleGradient(double, int, long)
   */
  static ToDoubleGradient toDoubleGradient(double x, int n, long l, Tape tape) {
    return toDoubleGradient(x, n, l);
  }

  /**
   * Reverse mode: {@code Integers.toDouble} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param l constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double toDoubleGradient(double x, int n, long l, ToDoubleAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double d = n;
    double d1 = d + l;
    d1 /= d;
    double t = d / 3.0;
    double t1 = n / 3;

    // reverse sweep
    double xBar = t1 + t + d1;
    adjoint.x = xBar;
    return d1 * x + t * x + t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #toDoubleGradient(double, int, long, ToDoubleAdjoint)
   */
  static double toDoubleGradient(double x, int n, long l, ToDoubleAdjoint adjoint, Tape tape) {
    return toDoubleGradient(x, n, l, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.toDouble}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ToDoubleHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.toDouble}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param l constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ToDoubleHvp toDoubleHvp(double x, int n, long l, double xDot) {
    double d = n;
    double d1 = d + l;
    d1 /= d;
    double t = d / 3.0;
    double t1 = n / 3;

    // reverse sweep
    double xBar = t1 + t + d1;
    return new ToDoubleHvp(d1 * x + t * x + t1 * x, xBar, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #toDoubleHvp(double, int, long, double)
   */
  static ToDoubleHvp toDoubleHvp(double x, int n, long l, double xDot, Tape tape) {
    return toDoubleHvp(x, n, l, xDot);
  }

  /**
   * {@code Integers.toDouble} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @param l captured
   * @return the view
   */
  static ScalarFunction toDoubleFunction(int n, long l) {
    return new ToDoubleFunction(n, l);
  }

  private static final class ToDoubleFunction implements ScalarFunction {

    private final int n;

    private final long l;

    ToDoubleFunction(int n, long l) {
      this.n = n;
      this.l = l;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Integers.toDouble(x, this.n, this.l);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ToDoubleAdjoint adjoint = new ToDoubleAdjoint();
      double value = toDoubleGradient(x, this.n, this.l, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return toDoubleJvp(x, this.n, this.l, xDot).tangent();
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
      ToDoubleHvp hvp = toDoubleHvp(x, this.n, this.l, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.indices} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual indicesJvp(double[] x, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int k = 7;
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < n; i++) {
      k = k * 31 + i & 0x7fffffff;
      int t = k % x.length;
      double x1 = x[t];
      int t1 = i % x.length;
      double x2 = x[t1];
      s = s * 0.5 + x1 * x2;
      sDot = sDot * 0.5 + (xDot[t] * x2 + x1 * xDot[t1]);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indicesJvp(double[], int, double[])
   */
  static Dual indicesJvp(double[] x, int n, double[] xDot, Tape tape) {
    return indicesJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Integers.indices}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record IndicesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Integers.indices} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static IndicesGradient indicesGradient(double[] x, int n) {
    return indicesGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indicesGradient(double[], int)
   */
  static IndicesGradient indicesGradient(double[] x, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = indicesGradient(x, n, xBar, tape);
    return new IndicesGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Integers.indices} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double indicesGradient(double[] x, int n, double[] xBar) {
    return indicesGradient(x, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indicesGradient(double[], int, double[])
   */
  static double indicesGradient(double[] x, int n, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] kept = tape.ints(n);
      int k = 7;
      double s = 0.0;
      for (int i = 0; i < n; i++) {
        k = k * 31 + i & 0x7fffffff;
        int t = k % x.length;
        kept[i] = t;
        s = s * 0.5 + x[t] * x[i % x.length];
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        int t = i % x.length;
        int t1 = kept[i];
        double xBar1 = sBar * x[t];
        xBar[t] += x[t1] * sBar;
        xBar[t1] += xBar1;
        sBar *= 0.5;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.indices}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record IndicesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Integers.indices}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static IndicesHvp indicesHvp(double[] x, int n, double[] xDot) {
    return indicesHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indicesHvp(double[], int, double[])
   */
  static IndicesHvp indicesHvp(double[] x, int n, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = indicesHvp(x, n, xDot, xBar, xHvp, tape);
    return new IndicesHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Integers.indices}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double indicesHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp) {
    return indicesHvp(x, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indicesHvp(double[], int, double[], double[], double[])
   */
  static double indicesHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      int[] kept = tape.ints(n);
      int k = 7;
      double s = 0.0;
      for (int i = 0; i < n; i++) {
        k = k * 31 + i & 0x7fffffff;
        int t = k % x.length;
        kept[i] = t;
        s = s * 0.5 + x[t] * x[i % x.length];
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        int t = i % x.length;
        int t1 = kept[i];
        double xBar1 = sBar * x[t];
        double xBarDot = sBar * xDot[t];
        double xBarDot1 = xDot[t1] * sBar;
        xBar[t] += x[t1] * sBar;
        xHvp[t] += xBarDot1;
        xBar[t1] += xBar1;
        xHvp[t1] += xBarDot;
        sBar *= 0.5;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Integers.indices} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction indicesFunction(int n) {
    return new IndicesFunction(n);
  }

  private static final class IndicesFunction implements ScalarFunction {

    private final int n;

    IndicesFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Integers.indices(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = indicesGradient(x, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return indicesJvp(x, this.n, xDot).tangent();
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
      double value = indicesHvp(x, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.fromActive} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual fromActiveJvp(double[] x, double y, double[] xDot, double yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = 0;
    for (double v : x) {
      if (v > y) {
        n++;
      }
    }
    boolean many = n > 1;
    double t;
    double t1;
    if (many) {
      double t2 = n;
      t = y * t2;
      t1 = yDot * t2;
    } else {
      double t2 = n;
      t = y * y * t2 + x[n];
      t1 = 2.0 * (yDot * y) * t2 + xDot[n];
    }
    return new Dual(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fromActiveJvp(double[], double, double[], double)
   */
  static Dual fromActiveJvp(double[] x, double y, double[] xDot, double yDot, Tape tape) {
    return fromActiveJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Integers.fromActive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record FromActiveGradient(double value, double[] x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.fromActive}: filled by a derivative
   * and reused by its caller.
   */
  static final class FromActiveAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public FromActiveAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.fromActive} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FromActiveGradient fromActiveGradient(double[] x, double y) {
    double[] xBar = Arguments.zerosLike(x);
    FromActiveAdjoint adjoint = new FromActiveAdjoint();
    double value = fromActiveGradient(x, y, xBar, adjoint);
    return new FromActiveGradient(value, xBar, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fromActiveGradient(double[], double)
   */
  static FromActiveGradient fromActiveGradient(double[] x, double y, Tape tape) {
    return fromActiveGradient(x, y);
  }

  /**
   * Reverse mode: {@code Integers.fromActive} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double fromActiveGradient(double[] x, double y, double[] xBar, FromActiveAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int n = 0;
    for (double v : x) {
      if (v > y) {
        n++;
      }
    }
    boolean many = n > 1;

    // reverse sweep
    double t = many ? y * n : y * y * n + x[n];
    double yBar;
    if (many) {
      yBar = n;
    } else {
      xBar[n] += 1.0;
      yBar = 2.0 * (n * y);
    }
    adjoint.y = yBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fromActiveGradient(double[], double, double[], FromActiveAdjoint)
   */
  static double fromActiveGradient(double[] x, double y, double[] xBar, FromActiveAdjoint adjoint,
      Tape tape) {
    return fromActiveGradient(x, y, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.fromActive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record FromActiveHvp(double value, double[] x, double y, double[] xHvp, double yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Integers.fromActive}: filled by a derivative and reused by its caller.
   */
  static final class FromActiveHvpAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** The Hessian-vector product for {@code y}. */
    public double yHvp;

    /** A holder of zeros. */
    public FromActiveHvpAdjoint() {}
  }

  /**
   * Second order: {@code Integers.fromActive}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static FromActiveHvp fromActiveHvp(double[] x, double y, double[] xDot, double yDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    FromActiveHvpAdjoint adjoint = new FromActiveHvpAdjoint();
    double value = fromActiveHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
    return new FromActiveHvp(value, xBar, adjoint.y, xHvp, adjoint.yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fromActiveHvp(double[], double, double[], double)
   */
  static FromActiveHvp fromActiveHvp(double[] x, double y, double[] xDot, double yDot, Tape tape) {
    return fromActiveHvp(x, y, xDot, yDot);
  }

  /**
   * Second order: {@code Integers.fromActive}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code y}
   * @return the value
   */
  static double fromActiveHvp(double[] x, double y, double[] xDot, double yDot, double[] xBar,
      double[] xHvp, FromActiveHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int n = 0;
    for (double v : x) {
      if (v > y) {
        n++;
      }
    }
    boolean many = n > 1;

    // reverse sweep
    double t = many ? y * n : y * y * n + x[n];
    double yBar;
    double yBarDot;
    if (many) {
      yBar = n;
      yBarDot = 0.0;
    } else {
      xBar[n] += 1.0;
      double t1 = n;
      yBar = 2.0 * (t1 * y);
      yBarDot = 2.0 * (t1 * yDot);
    }
    adjoint.y = yBar;
    adjoint.yHvp = yBarDot;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fromActiveHvp(double[], double, double[], double, double[], double[],
   *     FromActiveHvpAdjoint)
   */
  static double fromActiveHvp(double[] x, double y, double[] xDot, double yDot, double[] xBar,
      double[] xHvp, FromActiveHvpAdjoint adjoint, Tape tape) {
    return fromActiveHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code Integers.fromActive} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction fromActiveFunction() {
    return new FromActiveFunction();
  }

  private static final class FromActiveFunction implements ScalarFunction {

    FromActiveFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      return Integers.fromActive(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      FromActiveAdjoint adjoint = new FromActiveAdjoint();
      double value = fromActiveGradient(x, y, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      return fromActiveJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      FromActiveHvpAdjoint adjoint = new FromActiveHvpAdjoint();
      double value = fromActiveHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.yHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.literals} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual literalsJvp(double x, double xDot) {
    return new Dual(x * 0x1.8p1 + x * 1_000.5e-3 + x * 63.0 + x * 5.0 + x * 255.0 + x * 65.0
        + x * 1.0 + x * .5 + x * 1e0d + x * 2.147483647E9 * 1e-9 + x * Math.PI
        + x * Double.MIN_VALUE,
        396.64798364700005 * xDot + xDot * Math.PI + xDot * Double.MIN_VALUE);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #literalsJvp(double, double)
   */
  static Dual literalsJvp(double x, double xDot, Tape tape) {
    return literalsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Integers.literals}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LiteralsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.literals}: filled by a derivative
   * and reused by its caller.
   */
  static final class LiteralsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LiteralsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.literals} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LiteralsGradient literalsGradient(double x) {
    LiteralsAdjoint adjoint = new LiteralsAdjoint();
    double value = literalsGradient(x, adjoint);
    return new LiteralsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #literalsGradient(double)
   */
  static LiteralsGradient literalsGradient(double x, Tape tape) {
    return literalsGradient(x);
  }

  /**
   * Reverse mode: {@code Integers.literals} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double literalsGradient(double x, LiteralsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = Double.MIN_VALUE + Math.PI + 2.147483647 + 1.0 + 0.5 + 1.0 + 65.0 + 255.0 + 5.0
        + 63.0 + 1.0005 + 3.0;
    adjoint.x = xBar;
    return x * 0x1.8p1 + x * 1_000.5e-3 + x * 63.0 + x * 5.0 + x * 255.0 + x * 65.0 + x * 1.0
        + x * .5 + x * 1e0d + x * 2.147483647E9 * 1e-9 + x * Math.PI + x * Double.MIN_VALUE;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #literalsGradient(double, LiteralsAdjoint)
   */
  static double literalsGradient(double x, LiteralsAdjoint adjoint, Tape tape) {
    return literalsGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.literals}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LiteralsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.literals}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LiteralsHvp literalsHvp(double x, double xDot) {
    // reverse sweep
    double xBar = Double.MIN_VALUE + Math.PI + 2.147483647 + 1.0 + 0.5 + 1.0 + 65.0 + 255.0 + 5.0
        + 63.0 + 1.0005 + 3.0;
    return new LiteralsHvp(x * 0x1.8p1 + x * 1_000.5e-3 + x * 63.0 + x * 5.0 + x * 255.0 + x * 65.0
        + x * 1.0 + x * .5 + x * 1e0d + x * 2.147483647E9 * 1e-9 + x * Math.PI
        + x * Double.MIN_VALUE, xBar, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #literalsHvp(double, double)
   */
  static LiteralsHvp literalsHvp(double x, double xDot, Tape tape) {
    return literalsHvp(x, xDot);
  }

  /**
   * {@code Integers.literals} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction literalsFunction() {
    return new LiteralsFunction();
  }

  private static final class LiteralsFunction implements ScalarFunction {

    LiteralsFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Integers.literals(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LiteralsAdjoint adjoint = new LiteralsAdjoint();
      double value = literalsGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return literalsJvp(x, xDot).tangent();
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
      LiteralsHvp hvp = literalsHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.increments} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual incrementsJvp(double x, int n, double xDot) {
    int n1 = n + 1;
    n1++;
    int i = n + n1;
    n = n1 - 1;
    long l = n1;
    n--;
    l += n;
    double t = i;
    double t1 = l;
    return new Dual(x * t * t1 * (short) 4 + n, xDot * t * t1 * (short) 4);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #incrementsJvp(double, int, double)
   */
  static Dual incrementsJvp(double x, int n, double xDot, Tape tape) {
    return incrementsJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Integers.increments}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record IncrementsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.increments}: filled by a derivative
   * and reused by its caller.
   */
  static final class IncrementsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public IncrementsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.increments} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static IncrementsGradient incrementsGradient(double x, int n) {
    IncrementsAdjoint adjoint = new IncrementsAdjoint();
    double value = incrementsGradient(x, n, adjoint);
    return new IncrementsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #incrementsGradient(double, int)
   */
  static IncrementsGradient incrementsGradient(double x, int n, Tape tape) {
    return incrementsGradient(x, n);
  }

  /**
   * Reverse mode: {@code Integers.increments} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double incrementsGradient(double x, int n, IncrementsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int n1 = n + 1;
    n1++;
    int i = n + n1;
    n = n1 - 1;
    long l = n1;
    n--;
    l += n;
    double t = i;
    double t1 = l;

    // reverse sweep
    double xBar = (short) 4 * t1 * t;
    adjoint.x = xBar;
    return x * t * t1 * (short) 4 + n;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #incrementsGradient(double, int, IncrementsAdjoint)
   */
  static double incrementsGradient(double x, int n, IncrementsAdjoint adjoint, Tape tape) {
    return incrementsGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.increments}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record IncrementsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.increments}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static IncrementsHvp incrementsHvp(double x, int n, double xDot) {
    int n1 = n + 1;
    n1++;
    int i = n + n1;
    n = n1 - 1;
    long l = n1;
    n--;
    l += n;
    double t = i;
    double t1 = l;

    // reverse sweep
    double xBar = (short) 4 * t1 * t;
    return new IncrementsHvp(x * t * t1 * (short) 4 + n, xBar, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #incrementsHvp(double, int, double)
   */
  static IncrementsHvp incrementsHvp(double x, int n, double xDot, Tape tape) {
    return incrementsHvp(x, n, xDot);
  }

  /**
   * {@code Integers.increments} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction incrementsFunction(int n) {
    return new IncrementsFunction(n);
  }

  private static final class IncrementsFunction implements ScalarFunction {

    private final int n;

    IncrementsFunction(int n) {
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
      return Integers.increments(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      IncrementsAdjoint adjoint = new IncrementsAdjoint();
      double value = incrementsGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return incrementsJvp(x, this.n, xDot).tangent();
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
      IncrementsHvp hvp = incrementsHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.chainedAssignment} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual chainedAssignmentJvp(double x, int n, double xDot) {
    int b = n + 1;
    int b1 = b - 2;
    int a = b + b1;
    double t = a;
    double d = x * t;
    double dDot = xDot * t;
    double t1 = b1;
    double d1 = d * t1;
    double dDot1 = dDot * t1;
    double c = d + d1;
    double cDot = dDot + dDot1;
    return new Dual(c * d1, cDot * d1 + c * dDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedAssignmentJvp(double, int, double)
   */
  static Dual chainedAssignmentJvp(double x, int n, double xDot, Tape tape) {
    return chainedAssignmentJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Integers.chainedAssignment}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChainedAssignmentGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.chainedAssignment}: filled by a
   * derivative and reused by its caller.
   */
  static final class ChainedAssignmentAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ChainedAssignmentAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.chainedAssignment} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ChainedAssignmentGradient chainedAssignmentGradient(double x, int n) {
    ChainedAssignmentAdjoint adjoint = new ChainedAssignmentAdjoint();
    double value = chainedAssignmentGradient(x, n, adjoint);
    return new ChainedAssignmentGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedAssignmentGradient(double, int)
   */
  static ChainedAssignmentGradient chainedAssignmentGradient(double x, int n, Tape tape) {
    return chainedAssignmentGradient(x, n);
  }

  /**
   * Reverse mode: {@code Integers.chainedAssignment} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double chainedAssignmentGradient(double x, int n, ChainedAssignmentAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int b = n + 1;
    int b1 = b - 2;
    int a = b + b1;
    double t = a;
    double d = x * t;
    double t1 = b1;
    double d1 = d * t1;
    double c = d + d1;

    // reverse sweep
    double dBar = c + d1;
    dBar = d1 + dBar * t1;
    double xBar = dBar * t;
    adjoint.x = xBar;
    return c * d1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedAssignmentGradient(double, int, ChainedAssignmentAdjoint)
   */
  static double chainedAssignmentGradient(double x, int n, ChainedAssignmentAdjoint adjoint,
      Tape tape) {
    return chainedAssignmentGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.chainedAssignment}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChainedAssignmentHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.chainedAssignment}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ChainedAssignmentHvp chainedAssignmentHvp(double x, int n, double xDot) {
    int b = n + 1;
    int b1 = b - 2;
    int a = b + b1;
    double t = a;
    double d = x * t;
    double dDot = xDot * t;
    double t1 = b1;
    double d1 = d * t1;
    double dDot1 = dDot * t1;
    double c = d + d1;
    double cDot = dDot + dDot1;

    // reverse sweep
    double dBar = c + d1;
    double dBarDot = cDot + dDot1;
    dBar = d1 + dBar * t1;
    dBarDot = dDot1 + dBarDot * t1;
    double xBar = dBar * t;
    double xBarDot = dBarDot * t;
    return new ChainedAssignmentHvp(c * d1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedAssignmentHvp(double, int, double)
   */
  static ChainedAssignmentHvp chainedAssignmentHvp(double x, int n, double xDot, Tape tape) {
    return chainedAssignmentHvp(x, n, xDot);
  }

  /**
   * {@code Integers.chainedAssignment} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction chainedAssignmentFunction(int n) {
    return new ChainedAssignmentFunction(n);
  }

  private static final class ChainedAssignmentFunction implements ScalarFunction {

    private final int n;

    ChainedAssignmentFunction(int n) {
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
      return Integers.chainedAssignment(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ChainedAssignmentAdjoint adjoint = new ChainedAssignmentAdjoint();
      double value = chainedAssignmentGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return chainedAssignmentJvp(x, this.n, xDot).tangent();
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
      ChainedAssignmentHvp hvp = chainedAssignmentHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.booleanLogic} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual booleanLogicJvp(double x, int n, double xDot) {
    boolean a = n > 2;
    boolean b = (n & 1) == 0;
    a &= b;
    b |= a;
    b ^= true;
    a = !a;
    boolean t;
    int k;
    if (a) {
      t = true;
      k = 1;
    } else {
      t = false;
      k = 0;
    }
    boolean t1;
    if (t) {
      t1 = true;
    } else if (b) {
      k++;
      t1 = k > 5;
    } else {
      t1 = false;
    }
    if (t1) {
      k += 10;
    }
    if (!a) {
      xDot = 2.0 * (xDot * x);
      x *= x;
    }
    double t2 = a != b ? 2 : 3;
    double t3 = k + 1;
    return new Dual(x * t2 * t3, xDot * t2 * t3);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #booleanLogicJvp(double, int, double)
   */
  static Dual booleanLogicJvp(double x, int n, double xDot, Tape tape) {
    return booleanLogicJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Integers.booleanLogic}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BooleanLogicGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.booleanLogic}: filled by a
   * derivative and reused by its caller.
   */
  static final class BooleanLogicAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BooleanLogicAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.booleanLogic} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static BooleanLogicGradient booleanLogicGradient(double x, int n) {
    BooleanLogicAdjoint adjoint = new BooleanLogicAdjoint();
    double value = booleanLogicGradient(x, n, adjoint);
    return new BooleanLogicGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #booleanLogicGradient(double, int)
   */
  static BooleanLogicGradient booleanLogicGradient(double x, int n, Tape tape) {
    return booleanLogicGradient(x, n);
  }

  /**
   * Reverse mode: {@code Integers.booleanLogic} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double booleanLogicGradient(double x, int n, BooleanLogicAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean a = n > 2;
    boolean b = (n & 1) == 0;
    a &= b;
    b |= a;
    b ^= true;
    a = !a;
    boolean t;
    int k;
    if (a) {
      t = true;
      k = 1;
    } else {
      t = false;
      k = 0;
    }
    boolean t1;
    if (t) {
      t1 = true;
    } else if (b) {
      k++;
      t1 = k > 5;
    } else {
      t1 = false;
    }
    if (t1) {
      k += 10;
    }
    double t2 = a != b ? 2 : 3;
    double t3 = k + 1;

    // reverse sweep
    double xBar = t3 * t2;
    if (!a) {
      xBar = 2.0 * (xBar * x);
    }
    adjoint.x = xBar;
    return (a ? x : x * x) * t2 * t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #booleanLogicGradient(double, int, BooleanLogicAdjoint)
   */
  static double booleanLogicGradient(double x, int n, BooleanLogicAdjoint adjoint, Tape tape) {
    return booleanLogicGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.booleanLogic}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BooleanLogicHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.booleanLogic}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BooleanLogicHvp booleanLogicHvp(double x, int n, double xDot) {
    boolean a = n > 2;
    boolean b = (n & 1) == 0;
    a &= b;
    b |= a;
    b ^= true;
    a = !a;
    boolean t;
    int k;
    if (a) {
      t = true;
      k = 1;
    } else {
      t = false;
      k = 0;
    }
    boolean t1;
    if (t) {
      t1 = true;
    } else if (b) {
      k++;
      t1 = k > 5;
    } else {
      t1 = false;
    }
    if (t1) {
      k += 10;
    }
    double t2 = a != b ? 2 : 3;
    double t3 = k + 1;

    // reverse sweep
    double xBar = t3 * t2;
    double xBarDot;
    if (a) {
      xBarDot = 0.0;
    } else {
      double t4 = xBar * xDot;
      xBar = 2.0 * (xBar * x);
      xBarDot = 2.0 * t4;
    }
    return new BooleanLogicHvp((a ? x : x * x) * t2 * t3, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #booleanLogicHvp(double, int, double)
   */
  static BooleanLogicHvp booleanLogicHvp(double x, int n, double xDot, Tape tape) {
    return booleanLogicHvp(x, n, xDot);
  }

  /**
   * {@code Integers.booleanLogic} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction booleanLogicFunction(int n) {
    return new BooleanLogicFunction(n);
  }

  private static final class BooleanLogicFunction implements ScalarFunction {

    private final int n;

    BooleanLogicFunction(int n) {
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
      return Integers.booleanLogic(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BooleanLogicAdjoint adjoint = new BooleanLogicAdjoint();
      double value = booleanLogicGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return booleanLogicJvp(x, this.n, xDot).tangent();
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
      BooleanLogicHvp hvp = booleanLogicHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.longResult} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param seed constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual longResultJvp(double x, long seed, double xDot) {
    for (int i = 0; i < 3; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      double t = 2.0 * (xDot * x);
      x = x * x + (seed >>> 33) / 2.147483648E9;
      xDot = t;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #longResultJvp(double, long, double)
   */
  static Dual longResultJvp(double x, long seed, double xDot, Tape tape) {
    return longResultJvp(x, seed, xDot);
  }

  /**
   * Value and gradient of {@code Integers.longResult}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LongResultGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.longResult}: filled by a derivative
   * and reused by its caller.
   */
  static final class LongResultAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LongResultAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.longResult} and its gradient.
   *
   * @param x as the method takes it
   * @param seed constant
   * @return the value and the gradient, in new arrays
   */
  static LongResultGradient longResultGradient(double x, long seed) {
    return longResultGradient(x, seed, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #longResultGradient(double, long)
   */
  static LongResultGradient longResultGradient(double x, long seed, Tape tape) {
    LongResultAdjoint adjoint = new LongResultAdjoint();
    double value = longResultGradient(x, seed, adjoint, tape);
    return new LongResultGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Integers.longResult} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param seed constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double longResultGradient(double x, long seed, LongResultAdjoint adjoint) {
    return longResultGradient(x, seed, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #longResultGradient(double, long, LongResultAdjoint)
   */
  static double longResultGradient(double x, long seed, LongResultAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(3);
      for (int i = 0; i < 3; i++) {
        xKept[i] = x;
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        x = x * x + (seed >>> 33) / 2.147483648E9;
      }

      // reverse sweep
      double xBar = 1.0;
      for (int i = 2; i >= 0; i--) {
        double x1 = xKept[i];
        xBar = 2.0 * (xBar * x1);
      }
      adjoint.x = xBar;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.longResult}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LongResultHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.longResult}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param seed constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LongResultHvp longResultHvp(double x, long seed, double xDot) {
    return longResultHvp(x, seed, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #longResultHvp(double, long, double)
   */
  static LongResultHvp longResultHvp(double x, long seed, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(3);
      double[] xKeptDot = tape.doubles(3);
      for (int i = 0; i < 3; i++) {
        xKept[i] = x;
        xKeptDot[i] = xDot;
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        double t = 2.0 * (xDot * x);
        x = x * x + (seed >>> 33) / 2.147483648E9;
        xDot = t;
      }

      // reverse sweep
      double xBar = 1.0;
      double xBarDot = 0.0;
      for (int i = 2; i >= 0; i--) {
        double x1 = xKept[i];
        xDot = xKeptDot[i];
        double t = xBarDot * x1 + xBar * xDot;
        xBar = 2.0 * (xBar * x1);
        xBarDot = 2.0 * t;
      }
      return new LongResultHvp(x, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Integers.longResult} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param seed captured
   * @return the view
   */
  static ScalarFunction longResultFunction(long seed) {
    return new LongResultFunction(seed);
  }

  private static final class LongResultFunction implements ScalarFunction {

    private final long seed;

    LongResultFunction(long seed) {
      this.seed = seed;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Integers.longResult(x, this.seed);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LongResultAdjoint adjoint = new LongResultAdjoint();
      double value = longResultGradient(x, this.seed, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return longResultJvp(x, this.seed, xDot).tangent();
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
      LongResultHvp hvp = longResultHvp(x, this.seed, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.wrappers} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual wrappersJvp(double x, int n, double xDot) {
    double t = Integer.bitCount(n);
    double t1 = Long.numberOfTrailingZeros(8L);
    double t2 = Character.getNumericValue('7');
    double t3;
    double t4;
    if (Double.isNaN(x) || Double.isInfinite(x) || !Double.isFinite(x) || Float.isNaN((float) n)) {
      t3 = 0.0;
      t4 = 0.0;
    } else {
      t3 = x * x;
      t4 = 2.0 * (xDot * x);
    }
    double t5 = Integer.signum(n);
    return new Dual(x * t + x * t1 + x * t2 + t3 * t5, xDot * t + xDot * t1 + xDot * t2 + t4 * t5);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappersJvp(double, int, double)
   */
  static Dual wrappersJvp(double x, int n, double xDot, Tape tape) {
    return wrappersJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Integers.wrappers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WrappersGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.wrappers}: filled by a derivative
   * and reused by its caller.
   */
  static final class WrappersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public WrappersAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.wrappers} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static WrappersGradient wrappersGradient(double x, int n) {
    WrappersAdjoint adjoint = new WrappersAdjoint();
    double value = wrappersGradient(x, n, adjoint);
    return new WrappersGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappersGradient(double, int)
   */
  static WrappersGradient wrappersGradient(double x, int n, Tape tape) {
    return wrappersGradient(x, n);
  }

  /**
   * Reverse mode: {@code Integers.wrappers} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double wrappersGradient(double x, int n, WrappersAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Integer.bitCount(n);
    double t1 = Long.numberOfTrailingZeros(8L);
    double t2 = Character.getNumericValue('7');
    boolean t3 =
        Double.isNaN(x) || Double.isInfinite(x) || !Double.isFinite(x) || Float.isNaN((float) n);
    double t4 = Integer.signum(n);

    // reverse sweep
    double xBar;
    if (t3) {
      xBar = 0.0;
    } else {
      xBar = 2.0 * (t4 * x);
    }
    xBar += t2;
    xBar += t1;
    xBar += t;
    adjoint.x = xBar;
    return x * t + x * t1 + x * t2 + (t3 ? 0.0 : x * x) * t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappersGradient(double, int, WrappersAdjoint)
   */
  static double wrappersGradient(double x, int n, WrappersAdjoint adjoint, Tape tape) {
    return wrappersGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.wrappers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WrappersHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.wrappers}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static WrappersHvp wrappersHvp(double x, int n, double xDot) {
    double t = Integer.bitCount(n);
    double t1 = Long.numberOfTrailingZeros(8L);
    double t2 = Character.getNumericValue('7');
    boolean t3 =
        Double.isNaN(x) || Double.isInfinite(x) || !Double.isFinite(x) || Float.isNaN((float) n);
    double t4 = Integer.signum(n);

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t3) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      xBar = 2.0 * (t4 * x);
      xBarDot = 2.0 * (t4 * xDot);
    }
    xBar += t2;
    xBar += t1;
    xBar += t;
    return new WrappersHvp(x * t + x * t1 + x * t2 + (t3 ? 0.0 : x * x) * t4, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappersHvp(double, int, double)
   */
  static WrappersHvp wrappersHvp(double x, int n, double xDot, Tape tape) {
    return wrappersHvp(x, n, xDot);
  }

  /**
   * {@code Integers.wrappers} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction wrappersFunction(int n) {
    return new WrappersFunction(n);
  }

  private static final class WrappersFunction implements ScalarFunction {

    private final int n;

    WrappersFunction(int n) {
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
      return Integers.wrappers(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      WrappersAdjoint adjoint = new WrappersAdjoint();
      double value = wrappersGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return wrappersJvp(x, this.n, xDot).tangent();
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
      WrappersHvp hvp = wrappersHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.compare} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual compareJvp(double x, double y, double xDot, double yDot) {
    if (Double.compare(x, y) > 0) {
      xDot = xDot * y + x * yDot;
      x *= y;
    } else if (x != y) {
      if (x != y && !(x >= y)) {
        x = y * y;
        xDot = 2.0 * (yDot * y);
      } else {
        x = 0.0;
        xDot = 0.0;
      }
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compareJvp(double, double, double, double)
   */
  static Dual compareJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return compareJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Integers.compare}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record CompareGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.compare}: filled by a derivative
   * and reused by its caller.
   */
  static final class CompareAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public CompareAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.compare} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CompareGradient compareGradient(double x, double y) {
    CompareAdjoint adjoint = new CompareAdjoint();
    double value = compareGradient(x, y, adjoint);
    return new CompareGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compareGradient(double, double)
   */
  static CompareGradient compareGradient(double x, double y, Tape tape) {
    return compareGradient(x, y);
  }

  /**
   * Reverse mode: {@code Integers.compare} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double compareGradient(double x, double y, CompareAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = Double.compare(x, y) > 0;
    double t1;
    boolean t2;
    if (t) {
      t1 = x * y;
      t2 = false;
    } else if (x == y) {
      t1 = x;
      t2 = false;
    } else {
      t2 = x != y && !(x >= y);
      t1 = t2 ? y * y : 0.0;
    }

    // reverse sweep
    double xBar;
    double yBar;
    if (t) {
      xBar = y;
      yBar = x;
    } else if (x == y) {
      xBar = 1.0;
      yBar = 0.0;
    } else {
      if (t2) {
        yBar = 2.0 * y;
      } else {
        yBar = 0.0;
      }
      xBar = 0.0;
    }
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compareGradient(double, double, CompareAdjoint)
   */
  static double compareGradient(double x, double y, CompareAdjoint adjoint, Tape tape) {
    return compareGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.compare}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record CompareHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Integers.compare}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static CompareHvp compareHvp(double x, double y, double xDot, double yDot) {
    boolean t = Double.compare(x, y) > 0;
    double t1;
    boolean t2;
    if (t) {
      t1 = x * y;
      t2 = false;
    } else if (x == y) {
      t1 = x;
      t2 = false;
    } else {
      t2 = x != y && !(x >= y);
      t1 = t2 ? y * y : 0.0;
    }

    // reverse sweep
    double xBar;
    double yBar;
    double xBarDot;
    double yBarDot;
    if (t) {
      xBar = y;
      yBar = x;
      xBarDot = yDot;
      yBarDot = xDot;
    } else {
      if (x == y) {
        xBar = 1.0;
        yBar = 0.0;
        yBarDot = 0.0;
      } else {
        if (t2) {
          yBar = 2.0 * y;
          yBarDot = 2.0 * yDot;
        } else {
          yBar = 0.0;
          yBarDot = 0.0;
        }
        xBar = 0.0;
      }
      xBarDot = 0.0;
    }
    return new CompareHvp(t1, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compareHvp(double, double, double, double)
   */
  static CompareHvp compareHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return compareHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Integers.compare} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction compareFunction() {
    return new CompareFunction();
  }

  private static final class CompareFunction implements ScalarFunction {

    CompareFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Integers.compare(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      CompareAdjoint adjoint = new CompareAdjoint();
      double value = compareGradient(x, y, adjoint);
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
      return compareJvp(x, y, xDot, yDot).tangent();
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
      CompareHvp hvp = compareHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.ternaryTypes} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param b constant
   * @param n constant
   * @param none constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual ternaryTypesJvp(double x, boolean b, int n, Integer none, double xDot) {
    double y;
    double yDot;
    long l;
    char c;
    if (b) {
      y = n;
      yDot = 0.0;
      l = n;
      c = 'x';
    } else {
      y = x;
      yDot = xDot;
      l = 5L;
      c = 'y';
    }
    double t = l;
    double t1 = b ? 1.0 : 2.5;
    return new Dual(y * x + t * x + c + t1 * x, yDot * x + y * xDot + t * xDot + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ternaryTypesJvp(double, boolean, int, java.lang.Integer, double)
   */
  static Dual ternaryTypesJvp(double x, boolean b, int n, Integer none, double xDot, Tape tape) {
    return ternaryTypesJvp(x, b, n, none, xDot);
  }

  /**
   * Value and gradient of {@code Integers.ternaryTypes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TernaryTypesGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.ternaryTypes}: filled by a
   * derivative and reused by its caller.
   */
  static final class TernaryTypesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TernaryTypesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.ternaryTypes} and its gradient.
   *
   * @param x as the method takes it
   * @param b constant
   * @param n constant
   * @param none constant
   * @return the value and the gradient, in new arrays
   */
  static TernaryTypesGradient ternaryTypesGradient(double x, boolean b, int n, Integer none) {
    TernaryTypesAdjoint adjoint = new TernaryTypesAdjoint();
    double value = ternaryTypesGradient(x, b, n, none, adjoint);
    return new TernaryTypesGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ternaryTypesGradient(double, boolean, int, java.lang.Integer)
   */
  static TernaryTypesGradient ternaryTypesGradient(double x, boolean b, int n, Integer none,
      Tape tape) {
    return ternaryTypesGradient(x, b, n, none);
  }

  /**
   * Reverse mode: {@code Integers.ternaryTypes} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param b constant
   * @param n constant
   * @param none constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double ternaryTypesGradient(double x, boolean b, int n, Integer none,
      TernaryTypesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double y;
    long l;
    char c;
    if (b) {
      y = n;
      l = n;
      c = 'x';
    } else {
      y = x;
      l = 5L;
      c = 'y';
    }
    double t = l;
    double t1 = b ? 1.0 : 2.5;

    // reverse sweep
    double xBar = t1 + t + y;
    if (!b) {
      xBar += x;
    }
    adjoint.x = xBar;
    return y * x + t * x + c + t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ternaryTypesGradient(double, boolean, int, java.lang.Integer, TernaryTypesAdjoint)
   */
  static double ternaryTypesGradient(double x, boolean b, int n, Integer none,
      TernaryTypesAdjoint adjoint, Tape tape) {
    return ternaryTypesGradient(x, b, n, none, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.ternaryTypes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TernaryTypesHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.ternaryTypes}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param b constant
   * @param n constant
   * @param none constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static TernaryTypesHvp ternaryTypesHvp(double x, boolean b, int n, Integer none, double xDot) {
    double y;
    long l;
    char c;
    double yDot;
    if (b) {
      y = n;
      l = n;
      c = 'x';
      yDot = 0.0;
    } else {
      y = x;
      l = 5L;
      c = 'y';
      yDot = xDot;
    }
    double t = l;
    double t1 = b ? 1.0 : 2.5;

    // reverse sweep
    double xBar = t1 + t + y;
    double xBarDot;
    if (b) {
      xBarDot = yDot;
    } else {
      xBar += x;
      xBarDot = yDot + xDot;
    }
    return new TernaryTypesHvp(y * x + t * x + c + t1 * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ternaryTypesHvp(double, boolean, int, java.lang.Integer, double)
   */
  static TernaryTypesHvp ternaryTypesHvp(double x, boolean b, int n, Integer none, double xDot,
      Tape tape) {
    return ternaryTypesHvp(x, b, n, none, xDot);
  }

  /**
   * {@code Integers.ternaryTypes} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param b captured
   * @param n captured
   * @param none captured
   * @return the view
   */
  static ScalarFunction ternaryTypesFunction(boolean b, int n, Integer none) {
    return new TernaryTypesFunction(b, n, none);
  }

  private static final class TernaryTypesFunction implements ScalarFunction {

    private final boolean b;

    private final int n;

    private final Integer none;

    TernaryTypesFunction(boolean b, int n, Integer none) {
      this.b = b;
      this.n = n;
      this.none = none;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Integers.ternaryTypes(x, this.b, this.n, this.none);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TernaryTypesAdjoint adjoint = new TernaryTypesAdjoint();
      double value = ternaryTypesGradient(x, this.b, this.n, this.none, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return ternaryTypesJvp(x, this.b, this.n, this.none, xDot).tangent();
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
      TernaryTypesHvp hvp = ternaryTypesHvp(x, this.b, this.n, this.none, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Integers.finalLocals} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual finalLocalsJvp(double x, int n, double xDot) {
    int k = n * 2;
    double y;
    double yDot;
    if (n > 0) {
      double t = k;
      y = x * t;
      yDot = xDot * t;
    } else {
      y = x;
      yDot = xDot;
    }
    double z = y * y;
    double zDot = 2.0 * (yDot * y);
    return new Dual(z + k, zDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #finalLocalsJvp(double, int, double)
   */
  static Dual finalLocalsJvp(double x, int n, double xDot, Tape tape) {
    return finalLocalsJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Integers.finalLocals}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FinalLocalsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Integers.finalLocals}: filled by a
   * derivative and reused by its caller.
   */
  static final class FinalLocalsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public FinalLocalsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Integers.finalLocals} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static FinalLocalsGradient finalLocalsGradient(double x, int n) {
    FinalLocalsAdjoint adjoint = new FinalLocalsAdjoint();
    double value = finalLocalsGradient(x, n, adjoint);
    return new FinalLocalsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #finalLocalsGradient(double, int)
   */
  static FinalLocalsGradient finalLocalsGradient(double x, int n, Tape tape) {
    return finalLocalsGradient(x, n);
  }

  /**
   * Reverse mode: {@code Integers.finalLocals} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double finalLocalsGradient(double x, int n, FinalLocalsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int k = n * 2;
    boolean t = n > 0;
    double y;
    if (t) {
      y = x * k;
    } else {
      y = x;
    }
    double z = y * y;
    double t1 = k;

    // reverse sweep
    double yBar = 2.0 * y;
    double xBar;
    if (t) {
      xBar = yBar * t1;
    } else {
      xBar = yBar;
    }
    adjoint.x = xBar;
    return z + t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #finalLocalsGradient(double, int, FinalLocalsAdjoint)
   */
  static double finalLocalsGradient(double x, int n, FinalLocalsAdjoint adjoint, Tape tape) {
    return finalLocalsGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Integers.finalLocals}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FinalLocalsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Integers.finalLocals}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static FinalLocalsHvp finalLocalsHvp(double x, int n, double xDot) {
    int k = n * 2;
    boolean t = n > 0;
    double y;
    double yDot;
    if (t) {
      double t1 = k;
      y = x * t1;
      yDot = xDot * t1;
    } else {
      y = x;
      yDot = xDot;
    }
    double z = y * y;
    double t1 = k;

    // reverse sweep
    double yBar = 2.0 * y;
    double yBarDot = 2.0 * yDot;
    double xBar;
    double xBarDot;
    if (t) {
      xBar = yBar * t1;
      xBarDot = yBarDot * t1;
    } else {
      xBar = yBar;
      xBarDot = yBarDot;
    }
    return new FinalLocalsHvp(z + t1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #finalLocalsHvp(double, int, double)
   */
  static FinalLocalsHvp finalLocalsHvp(double x, int n, double xDot, Tape tape) {
    return finalLocalsHvp(x, n, xDot);
  }

  /**
   * {@code Integers.finalLocals} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction finalLocalsFunction(int n) {
    return new FinalLocalsFunction(n);
  }

  private static final class FinalLocalsFunction implements ScalarFunction {

    private final int n;

    FinalLocalsFunction(int n) {
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
      return Integers.finalLocals(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      FinalLocalsAdjoint adjoint = new FinalLocalsAdjoint();
      double value = finalLocalsGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return finalLocalsJvp(x, this.n, xDot).tangent();
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
      FinalLocalsHvp hvp = finalLocalsHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
