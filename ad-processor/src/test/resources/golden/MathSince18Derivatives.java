package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code MathSince18}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class MathSince18Derivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.MathSince18Derivatives");
  }

  private MathSince18Derivatives() {}

  /**
   * Forward mode: {@code MathSince18.divisions} and its derivative in the direction of the
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
    double t = Math.ceilDiv(a, b);
    double t1 = x * t + Math.ceilDiv(c, b);
    double t2 = Math.ceilDiv(c, c + 1L);
    double t3 = t2 * x;
    double s = t1 + t3 * x;
    double sDot = xDot * t + (t2 * xDot * x + t3 * xDot);
    double t4 = sDot * x + s * xDot;
    s = s * x + Math.ceilMod(a, b) + Math.ceilMod(c, b) + Math.ceilMod(c, c + 2L);
    double t5 = t4 * x + s * xDot;
    s = s * x + Math.ceilDivExact(a, b) + Math.ceilDivExact(c, 3L) + Math.floorDivExact(a, b)
        + Math.floorDivExact(c, 4L) + Math.divideExact(a, b) + Math.divideExact(c, 5L);
    return new Dual(s * x + Math.unsignedMultiplyHigh(c, c << 40), t5 * x + s * xDot);
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
   * Value and gradient of {@code MathSince18.divisions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DivisionsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathSince18.divisions}: filled by a
   * derivative and reused by its caller.
   */
  static final class DivisionsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public DivisionsAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathSince18.divisions} and its gradient.
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
   * Reverse mode: {@code MathSince18.divisions} and its gradient, written into the caller's
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
    double t = Math.ceilDiv(a, b);
    double t1 = x * t + Math.ceilDiv(c, b);
    double t2 = Math.ceilDiv(c, c + 1L);
    double t3 = t2 * x;
    double s = t1 + t3 * x;
    double s1 = s * x + Math.ceilMod(a, b) + Math.ceilMod(c, b) + Math.ceilMod(c, c + 2L);
    double t4 = s1 * x;
    s1 = t4 + Math.ceilDivExact(a, b) + Math.ceilDivExact(c, 3L) + Math.floorDivExact(a, b)
        + Math.floorDivExact(c, 4L) + Math.divideExact(a, b) + Math.divideExact(c, 5L);

    // reverse sweep
    double sBar = x * x;
    double sBar1 = sBar * x;
    double xBar = s1 + t4 + s * sBar + t3 * sBar1 + t2 * (sBar1 * x) + sBar1 * t;
    adjoint.x = xBar;
    return s1 * x + Math.unsignedMultiplyHigh(c, c << 40);
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
   * Value, gradient and Hessian-vector product of {@code MathSince18.divisions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DivisionsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathSince18.divisions}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static DivisionsHvp divisionsHvp(double x, int a, int b, long c, double xDot) {
    double t = Math.ceilDiv(a, b);
    double t1 = x * t + Math.ceilDiv(c, b);
    double t2 = Math.ceilDiv(c, c + 1L);
    double t3 = t2 * x;
    double t4 = t2 * xDot;
    double s = t1 + t3 * x;
    double sDot = xDot * t + (t4 * x + t3 * xDot);
    double s1 = s * x + Math.ceilMod(a, b) + Math.ceilMod(c, b) + Math.ceilMod(c, c + 2L);
    double t5 = s1 * x;
    double t6 = (sDot * x + s * xDot) * x + s1 * xDot;
    s1 = t5 + Math.ceilDivExact(a, b) + Math.ceilDivExact(c, 3L) + Math.floorDivExact(a, b)
        + Math.floorDivExact(c, 4L) + Math.divideExact(a, b) + Math.divideExact(c, 5L);

    // reverse sweep
    double sBar = x * x;
    double sBarDot = 2.0 * (xDot * x);
    double sBar1 = sBar * x;
    double sBarDot1 = sBarDot * x + sBar * xDot;
    double xBar = s1 + t5 + s * sBar + t3 * sBar1 + t2 * (sBar1 * x) + sBar1 * t;
    double xBarDot = 2.0 * t6 + (sDot * sBar + s * sBarDot) + (t4 * sBar1 + t3 * sBarDot1)
        + t2 * (sBarDot1 * x + sBar1 * xDot) + sBarDot1 * t;
    return new DivisionsHvp(s1 * x + Math.unsignedMultiplyHigh(c, c << 40), xBar, xBarDot);
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
   * {@code MathSince18.divisions} as a function of the vector that packs {@code x}, in this
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
      return MathSince18.divisions(x, this.a, this.b, this.c);
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
   * Forward mode: {@code MathSince18.strictDivisions} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual strictDivisionsJvp(double x, int a, int b, long c, double xDot) {
    double t = StrictMath.ceilDiv(a, b);
    double t1 = x * t + StrictMath.ceilDiv(c, b);
    double t2 = StrictMath.ceilDiv(c, c + 1L);
    double t3 = t2 * x;
    double s = t1 + t3 * x;
    double sDot = xDot * t + (t2 * xDot * x + t3 * xDot);
    double t4 = sDot * x + s * xDot;
    s = s * x + StrictMath.ceilMod(a, b) + StrictMath.ceilMod(c, b) + StrictMath.ceilMod(c, c + 2L);
    double t5 = t4 * x + s * xDot;
    s = s * x + StrictMath.ceilDivExact(a, b) + StrictMath.ceilDivExact(c, 3L)
        + StrictMath.floorDivExact(a, b) + StrictMath.floorDivExact(c, 4L)
        + StrictMath.divideExact(a, b) + StrictMath.divideExact(c, 5L);
    return new Dual(s * x + StrictMath.unsignedMultiplyHigh(c, c << 40), t5 * x + s * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strictDivisionsJvp(double, int, int, long, double)
   */
  static Dual strictDivisionsJvp(double x, int a, int b, long c, double xDot, Tape tape) {
    return strictDivisionsJvp(x, a, b, c, xDot);
  }

  /**
   * Value and gradient of {@code MathSince18.strictDivisions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record StrictDivisionsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathSince18.strictDivisions}: filled by a
   * derivative and reused by its caller.
   */
  static final class StrictDivisionsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public StrictDivisionsAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathSince18.strictDivisions} and its gradient.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @return the value and the gradient, in new arrays
   */
  static StrictDivisionsGradient strictDivisionsGradient(double x, int a, int b, long c) {
    StrictDivisionsAdjoint adjoint = new StrictDivisionsAdjoint();
    double value = strictDivisionsGradient(x, a, b, c, adjoint);
    return new StrictDivisionsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strictDivisionsGradient(double, int, int, long)
   */
  static StrictDivisionsGradient strictDivisionsGradient(double x, int a, int b, long c,
      Tape tape) {
    return strictDivisionsGradient(x, a, b, c);
  }

  /**
   * Reverse mode: {@code MathSince18.strictDivisions} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double strictDivisionsGradient(double x, int a, int b, long c,
      StrictDivisionsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.ceilDiv(a, b);
    double t1 = x * t + StrictMath.ceilDiv(c, b);
    double t2 = StrictMath.ceilDiv(c, c + 1L);
    double t3 = t2 * x;
    double s = t1 + t3 * x;
    double s1 = s * x + StrictMath.ceilMod(a, b) + StrictMath.ceilMod(c, b)
        + StrictMath.ceilMod(c, c + 2L);
    double t4 = s1 * x;
    s1 = t4 + StrictMath.ceilDivExact(a, b) + StrictMath.ceilDivExact(c, 3L)
        + StrictMath.floorDivExact(a, b) + StrictMath.floorDivExact(c, 4L)
        + StrictMath.divideExact(a, b) + StrictMath.divideExact(c, 5L);

    // reverse sweep
    double sBar = x * x;
    double sBar1 = sBar * x;
    double xBar = s1 + t4 + s * sBar + t3 * sBar1 + t2 * (sBar1 * x) + sBar1 * t;
    adjoint.x = xBar;
    return s1 * x + StrictMath.unsignedMultiplyHigh(c, c << 40);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strictDivisionsGradient(double, int, int, long, StrictDivisionsAdjoint)
   */
  static double strictDivisionsGradient(double x, int a, int b, long c,
      StrictDivisionsAdjoint adjoint, Tape tape) {
    return strictDivisionsGradient(x, a, b, c, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathSince18.strictDivisions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record StrictDivisionsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathSince18.strictDivisions}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static StrictDivisionsHvp strictDivisionsHvp(double x, int a, int b, long c, double xDot) {
    double t = StrictMath.ceilDiv(a, b);
    double t1 = x * t + StrictMath.ceilDiv(c, b);
    double t2 = StrictMath.ceilDiv(c, c + 1L);
    double t3 = t2 * x;
    double t4 = t2 * xDot;
    double s = t1 + t3 * x;
    double sDot = xDot * t + (t4 * x + t3 * xDot);
    double s1 = s * x + StrictMath.ceilMod(a, b) + StrictMath.ceilMod(c, b)
        + StrictMath.ceilMod(c, c + 2L);
    double t5 = s1 * x;
    double t6 = (sDot * x + s * xDot) * x + s1 * xDot;
    s1 = t5 + StrictMath.ceilDivExact(a, b) + StrictMath.ceilDivExact(c, 3L)
        + StrictMath.floorDivExact(a, b) + StrictMath.floorDivExact(c, 4L)
        + StrictMath.divideExact(a, b) + StrictMath.divideExact(c, 5L);

    // reverse sweep
    double sBar = x * x;
    double sBarDot = 2.0 * (xDot * x);
    double sBar1 = sBar * x;
    double sBarDot1 = sBarDot * x + sBar * xDot;
    double xBar = s1 + t5 + s * sBar + t3 * sBar1 + t2 * (sBar1 * x) + sBar1 * t;
    double xBarDot = 2.0 * t6 + (sDot * sBar + s * sBarDot) + (t4 * sBar1 + t3 * sBarDot1)
        + t2 * (sBarDot1 * x + sBar1 * xDot) + sBarDot1 * t;
    return new StrictDivisionsHvp(s1 * x + StrictMath.unsignedMultiplyHigh(c, c << 40), xBar,
        xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strictDivisionsHvp(double, int, int, long, double)
   */
  static StrictDivisionsHvp strictDivisionsHvp(double x, int a, int b, long c, double xDot,
      Tape tape) {
    return strictDivisionsHvp(x, a, b, c, xDot);
  }

  /**
   * {@code MathSince18.strictDivisions} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a captured
   * @param b captured
   * @param c captured
   * @return the view
   */
  static ScalarFunction strictDivisionsFunction(int a, int b, long c) {
    return new StrictDivisionsFunction(a, b, c);
  }

  private static final class StrictDivisionsFunction implements ScalarFunction {

    private final int a;

    private final int b;

    private final long c;

    StrictDivisionsFunction(int a, int b, long c) {
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
      return MathSince18.strictDivisions(x, this.a, this.b, this.c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      StrictDivisionsAdjoint adjoint = new StrictDivisionsAdjoint();
      double value = strictDivisionsGradient(x, this.a, this.b, this.c, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return strictDivisionsJvp(x, this.a, this.b, this.c, xDot).tangent();
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
      StrictDivisionsHvp hvp = strictDivisionsHvp(x, this.a, this.b, this.c, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
