package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code MathSince21}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class MathSince21Derivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.MathSince21Derivatives");
  }

  private MathSince21Derivatives() {}

  /**
   * Forward mode: {@code MathSince21.clamp} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param xDot tangent of {@code x}
   * @param loDot tangent of {@code lo}
   * @param hiDot tangent of {@code hi}
   * @return the value and its tangent
   */
  static Dual clampJvp(double x, double lo, double hi, double xDot, double loDot, double hiDot) {
    double t = x * x;
    double t1 = Math.clamp(t, lo, hi);
    boolean t2 = t < lo;
    boolean t3 = t > hi;
    return new Dual(t1 * x,
        ((t2 | t3 ? 0.0 : 2.0 * (xDot * x)) + (t2 ? loDot : 0.0) + (t3 ? hiDot : 0.0)) * x
        + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampJvp(double, double, double, double, double, double)
   */
  static Dual clampJvp(double x, double lo, double hi, double xDot, double loDot, double hiDot,
      Tape tape) {
    return clampJvp(x, lo, hi, xDot, loDot, hiDot);
  }

  /**
   * Value and gradient of {@code MathSince21.clamp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param lo the derivative with respect to {@code lo}
   * @param hi the derivative with respect to {@code hi}
   */
  record ClampGradient(double value, double x, double lo, double hi) {}

  /**
   * Adjoints of the scalar parameters of {@code MathSince21.clamp}: filled by a derivative
   * and reused by its caller.
   */
  static final class ClampAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code lo}. */
    public double lo;

    /** The adjoint of {@code hi}. */
    public double hi;

    /** A holder of zeros. */
    public ClampAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathSince21.clamp} and its gradient.
   *
   * @param x as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ClampGradient clampGradient(double x, double lo, double hi) {
    ClampAdjoint adjoint = new ClampAdjoint();
    double value = clampGradient(x, lo, hi, adjoint);
    return new ClampGradient(value, adjoint.x, adjoint.lo, adjoint.hi);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampGradient(double, double, double)
   */
  static ClampGradient clampGradient(double x, double lo, double hi, Tape tape) {
    return clampGradient(x, lo, hi);
  }

  /**
   * Reverse mode: {@code MathSince21.clamp} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code lo},
   *     {@code hi}
   * @return the value
   */
  static double clampGradient(double x, double lo, double hi, ClampAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double t1 = Math.clamp(t, lo, hi);

    // reverse sweep
    boolean t2 = t < lo;
    boolean t3 = t > hi;
    double loBar = t2 ? x : 0.0;
    double hiBar = t3 ? x : 0.0;
    double xBar = t1 + 2.0 * ((t2 | t3 ? 0.0 : x) * x);
    adjoint.x = xBar;
    adjoint.lo = loBar;
    adjoint.hi = hiBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampGradient(double, double, double, ClampAdjoint)
   */
  static double clampGradient(double x, double lo, double hi, ClampAdjoint adjoint, Tape tape) {
    return clampGradient(x, lo, hi, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathSince21.clamp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param lo the derivative with respect to {@code lo}
   * @param hi the derivative with respect to {@code hi}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param loHvp the Hessian-vector product for {@code lo}
   * @param hiHvp the Hessian-vector product for {@code hi}
   */
  record ClampHvp(double value, double x, double lo, double hi, double xHvp, double loHvp,
      double hiHvp) {}

  /**
   * Second order: {@code MathSince21.clamp}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param xDot tangent of {@code x}
   * @param loDot tangent of {@code lo}
   * @param hiDot tangent of {@code hi}
   * @return value, gradient and product, in new arrays
   */
  static ClampHvp clampHvp(double x, double lo, double hi, double xDot, double loDot,
      double hiDot) {
    double t = x * x;
    double t1 = Math.clamp(t, lo, hi);
    boolean t2 = t < lo;
    boolean t3 = t > hi;
    boolean t4 = t2 | t3;

    // reverse sweep
    double t5;
    double t6;
    if (t4) {
      t5 = 0.0;
      t6 = 0.0;
    } else {
      t5 = x;
      t6 = xDot;
    }
    double loBar;
    double loBarDot;
    if (t2) {
      loBar = x;
      loBarDot = xDot;
    } else {
      loBar = 0.0;
      loBarDot = 0.0;
    }
    double hiBar;
    double hiBarDot;
    if (t3) {
      hiBar = x;
      hiBarDot = xDot;
    } else {
      hiBar = 0.0;
      hiBarDot = 0.0;
    }
    double xBar = t1 + 2.0 * (t5 * x);
    double xBarDot = (t4 ? 0.0 : 2.0 * (xDot * x)) + (t2 ? loDot : 0.0) + (t3 ? hiDot : 0.0)
        + 2.0 * (t6 * x + t5 * xDot);
    return new ClampHvp(t1 * x, xBar, loBar, hiBar, xBarDot, loBarDot, hiBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampHvp(double, double, double, double, double, double)
   */
  static ClampHvp clampHvp(double x, double lo, double hi, double xDot, double loDot, double hiDot,
      Tape tape) {
    return clampHvp(x, lo, hi, xDot, loDot, hiDot);
  }

  /**
   * {@code MathSince21.clamp} as a function of the vector that packs {@code x}, {@code lo},
   * {@code hi}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction clampFunction() {
    return new ClampFunction();
  }

  private static final class ClampFunction implements ScalarFunction {

    ClampFunction() {}

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      return MathSince21.clamp(x, lo, hi);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      ClampAdjoint adjoint = new ClampAdjoint();
      double value = clampGradient(x, lo, hi, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.lo;
      gradient[2] = adjoint.hi;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      double xDot = direction[0];
      double loDot = direction[1];
      double hiDot = direction[2];
      return clampJvp(x, lo, hi, xDot, loDot, hiDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      double xDot = direction[0];
      double loDot = direction[1];
      double hiDot = direction[2];
      ClampHvp hvp = clampHvp(x, lo, hi, xDot, loDot, hiDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.lo();
      gradient[2] = hvp.hi();
      product[0] = hvp.xHvp();
      product[1] = hvp.loHvp();
      product[2] = hvp.hiHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathSince21.clampConstant} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual clampConstantJvp(double x, double xDot) {
    return new Dual(Math.clamp(x, 0.0, 1.0), x <= 0.0 | x >= 1.0 ? 0.0 : xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampConstantJvp(double, double)
   */
  static Dual clampConstantJvp(double x, double xDot, Tape tape) {
    return clampConstantJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathSince21.clampConstant}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ClampConstantGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathSince21.clampConstant}: filled by a
   * derivative and reused by its caller.
   */
  static final class ClampConstantAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ClampConstantAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathSince21.clampConstant} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ClampConstantGradient clampConstantGradient(double x) {
    ClampConstantAdjoint adjoint = new ClampConstantAdjoint();
    double value = clampConstantGradient(x, adjoint);
    return new ClampConstantGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampConstantGradient(double)
   */
  static ClampConstantGradient clampConstantGradient(double x, Tape tape) {
    return clampConstantGradient(x);
  }

  /**
   * Reverse mode: {@code MathSince21.clampConstant} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double clampConstantGradient(double x, ClampConstantAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = x <= 0.0 | x >= 1.0 ? 0.0 : 1.0;
    adjoint.x = xBar;
    return Math.clamp(x, 0.0, 1.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampConstantGradient(double, ClampConstantAdjoint)
   */
  static double clampConstantGradient(double x, ClampConstantAdjoint adjoint, Tape tape) {
    return clampConstantGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathSince21.clampConstant}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ClampConstantHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathSince21.clampConstant}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ClampConstantHvp clampConstantHvp(double x, double xDot) {
    // reverse sweep
    double xBar = x <= 0.0 | x >= 1.0 ? 0.0 : 1.0;
    return new ClampConstantHvp(Math.clamp(x, 0.0, 1.0), xBar, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampConstantHvp(double, double)
   */
  static ClampConstantHvp clampConstantHvp(double x, double xDot, Tape tape) {
    return clampConstantHvp(x, xDot);
  }

  /**
   * {@code MathSince21.clampConstant} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction clampConstantFunction() {
    return new ClampConstantFunction();
  }

  private static final class ClampConstantFunction implements ScalarFunction {

    ClampConstantFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return MathSince21.clampConstant(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ClampConstantAdjoint adjoint = new ClampConstantAdjoint();
      double value = clampConstantGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return clampConstantJvp(x, xDot).tangent();
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
      ClampConstantHvp hvp = clampConstantHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathSince21.clampFloat} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param lo as the method takes it
   * @param xDot tangent of {@code x}
   * @param loDot tangent of {@code lo}
   * @return the value and its tangent
   */
  static Dual clampFloatJvp(float x, float lo, float xDot, float loDot) {
    float t = Math.clamp(x, lo, 4f);
    boolean t1 = x < lo;
    boolean t2 = t1 | x >= 4f;
    return new Dual(t * x + StrictMath.clamp(x, lo, 4f),
        ((t2 ? 0.0f : xDot) + (t1 ? loDot : 0.0f)) * x + t * xDot
        + ((t2 ? 0.0f : xDot) + (t1 ? loDot : 0.0f)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampFloatJvp(float, float, float, float)
   */
  static Dual clampFloatJvp(float x, float lo, float xDot, float loDot, Tape tape) {
    return clampFloatJvp(x, lo, xDot, loDot);
  }

  /**
   * Value and gradient of {@code MathSince21.clampFloat}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param lo the derivative with respect to {@code lo}
   */
  record ClampFloatGradient(float value, float x, float lo) {}

  /**
   * Adjoints of the scalar parameters of {@code MathSince21.clampFloat}: filled by a
   * derivative and reused by its caller.
   */
  static final class ClampFloatAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** The adjoint of {@code lo}. */
    public float lo;

    /** A holder of zeros. */
    public ClampFloatAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathSince21.clampFloat} and its gradient.
   *
   * @param x as the method takes it
   * @param lo as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ClampFloatGradient clampFloatGradient(float x, float lo) {
    ClampFloatAdjoint adjoint = new ClampFloatAdjoint();
    float value = clampFloatGradient(x, lo, adjoint);
    return new ClampFloatGradient(value, adjoint.x, adjoint.lo);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampFloatGradient(float, float)
   */
  static ClampFloatGradient clampFloatGradient(float x, float lo, Tape tape) {
    return clampFloatGradient(x, lo);
  }

  /**
   * Reverse mode: {@code MathSince21.clampFloat} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param lo as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code lo}
   * @return the value
   */
  static float clampFloatGradient(float x, float lo, ClampFloatAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    float t = Math.clamp(x, lo, 4f);

    // reverse sweep
    boolean t1 = x < lo;
    boolean t2 = t1 | x >= 4f;
    float xBar = t2 ? 0.0f : 1.0f;
    float loBar = t1 ? 1.0f : 0.0f;
    xBar += t;
    xBar += t2 ? 0.0f : x;
    loBar += t1 ? x : 0.0f;
    adjoint.x = xBar;
    adjoint.lo = loBar;
    return t * x + StrictMath.clamp(x, lo, 4f);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampFloatGradient(float, float, ClampFloatAdjoint)
   */
  static float clampFloatGradient(float x, float lo, ClampFloatAdjoint adjoint, Tape tape) {
    return clampFloatGradient(x, lo, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathSince21.clampFloat}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param lo the derivative with respect to {@code lo}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param loHvp the Hessian-vector product for {@code lo}
   */
  record ClampFloatHvp(float value, float x, float lo, float xHvp, float loHvp) {}

  /**
   * Second order: {@code MathSince21.clampFloat}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param lo as the method takes it
   * @param xDot tangent of {@code x}
   * @param loDot tangent of {@code lo}
   * @return value, gradient and product, in new arrays
   */
  static ClampFloatHvp clampFloatHvp(float x, float lo, float xDot, float loDot) {
    float t = Math.clamp(x, lo, 4f);
    boolean t1 = x < lo;
    boolean t2 = t1 | x >= 4f;

    // reverse sweep
    float xBar = t2 ? 0.0f : 1.0f;
    float loBar = t1 ? 1.0f : 0.0f;
    xBar += t;
    float t3;
    float t4;
    if (t2) {
      t3 = 0.0f;
      t4 = 0.0f;
    } else {
      t3 = x;
      t4 = xDot;
    }
    xBar += t3;
    float xBarDot = (t2 ? 0.0f : xDot) + (t1 ? loDot : 0.0f) + t4;
    float t5 = t * x + StrictMath.clamp(x, lo, 4f);
    if (!t1) {
      x = 0.0f;
      xDot = 0.0f;
    }
    loBar += x;
    return new ClampFloatHvp(t5, xBar, loBar, xBarDot, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampFloatHvp(float, float, float, float)
   */
  static ClampFloatHvp clampFloatHvp(float x, float lo, float xDot, float loDot, Tape tape) {
    return clampFloatHvp(x, lo, xDot, loDot);
  }

  /**
   * {@code MathSince21.clampFloat} as a function of the vector that packs {@code x}, {@code
   * lo}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction clampFloatFunction() {
    return new ClampFloatFunction();
  }

  private static final class ClampFloatFunction implements ScalarFunction {

    ClampFloatFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      float lo = (float) packed[1];
      return MathSince21.clampFloat(x, lo);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      float lo = (float) packed[1];
      ClampFloatAdjoint adjoint = new ClampFloatAdjoint();
      double value = clampFloatGradient(x, lo, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.lo;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float x = (float) packed[0];
      float lo = (float) packed[1];
      float xDot = (float) direction[0];
      float loDot = (float) direction[1];
      return clampFloatJvp(x, lo, xDot, loDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float x = (float) packed[0];
      float lo = (float) packed[1];
      float xDot = (float) direction[0];
      float loDot = (float) direction[1];
      ClampFloatHvp hvp = clampFloatHvp(x, lo, xDot, loDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.lo();
      product[0] = hvp.xHvp();
      product[1] = hvp.loHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathSince21.strictClamp} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param xDot tangent of {@code x}
   * @param loDot tangent of {@code lo}
   * @param hiDot tangent of {@code hi}
   * @return the value and its tangent
   */
  static Dual strictClampJvp(double x, double lo, double hi, double xDot, double loDot,
      double hiDot) {
    double t = x * x;
    double t1 = StrictMath.clamp(t, lo, hi);
    boolean t2 = t < lo;
    boolean t3 = t > hi;
    return new Dual(t1 * x,
        ((t2 | t3 ? 0.0 : 2.0 * (xDot * x)) + (t2 ? loDot : 0.0) + (t3 ? hiDot : 0.0)) * x
        + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strictClampJvp(double, double, double, double, double, double)
   */
  static Dual strictClampJvp(double x, double lo, double hi, double xDot, double loDot,
      double hiDot, Tape tape) {
    return strictClampJvp(x, lo, hi, xDot, loDot, hiDot);
  }

  /**
   * Value and gradient of {@code MathSince21.strictClamp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param lo the derivative with respect to {@code lo}
   * @param hi the derivative with respect to {@code hi}
   */
  record StrictClampGradient(double value, double x, double lo, double hi) {}

  /**
   * Adjoints of the scalar parameters of {@code MathSince21.strictClamp}: filled by a
   * derivative and reused by its caller.
   */
  static final class StrictClampAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code lo}. */
    public double lo;

    /** The adjoint of {@code hi}. */
    public double hi;

    /** A holder of zeros. */
    public StrictClampAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathSince21.strictClamp} and its gradient.
   *
   * @param x as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static StrictClampGradient strictClampGradient(double x, double lo, double hi) {
    StrictClampAdjoint adjoint = new StrictClampAdjoint();
    double value = strictClampGradient(x, lo, hi, adjoint);
    return new StrictClampGradient(value, adjoint.x, adjoint.lo, adjoint.hi);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strictClampGradient(double, double, double)
   */
  static StrictClampGradient strictClampGradient(double x, double lo, double hi, Tape tape) {
    return strictClampGradient(x, lo, hi);
  }

  /**
   * Reverse mode: {@code MathSince21.strictClamp} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code lo},
   *     {@code hi}
   * @return the value
   */
  static double strictClampGradient(double x, double lo, double hi, StrictClampAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double t1 = StrictMath.clamp(t, lo, hi);

    // reverse sweep
    boolean t2 = t < lo;
    boolean t3 = t > hi;
    double loBar = t2 ? x : 0.0;
    double hiBar = t3 ? x : 0.0;
    double xBar = t1 + 2.0 * ((t2 | t3 ? 0.0 : x) * x);
    adjoint.x = xBar;
    adjoint.lo = loBar;
    adjoint.hi = hiBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strictClampGradient(double, double, double, StrictClampAdjoint)
   */
  static double strictClampGradient(double x, double lo, double hi, StrictClampAdjoint adjoint,
      Tape tape) {
    return strictClampGradient(x, lo, hi, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathSince21.strictClamp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param lo the derivative with respect to {@code lo}
   * @param hi the derivative with respect to {@code hi}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param loHvp the Hessian-vector product for {@code lo}
   * @param hiHvp the Hessian-vector product for {@code hi}
   */
  record StrictClampHvp(double value, double x, double lo, double hi, double xHvp, double loHvp,
      double hiHvp) {}

  /**
   * Second order: {@code MathSince21.strictClamp}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param xDot tangent of {@code x}
   * @param loDot tangent of {@code lo}
   * @param hiDot tangent of {@code hi}
   * @return value, gradient and product, in new arrays
   */
  static StrictClampHvp strictClampHvp(double x, double lo, double hi, double xDot, double loDot,
      double hiDot) {
    double t = x * x;
    double t1 = StrictMath.clamp(t, lo, hi);
    boolean t2 = t < lo;
    boolean t3 = t > hi;
    boolean t4 = t2 | t3;

    // reverse sweep
    double t5;
    double t6;
    if (t4) {
      t5 = 0.0;
      t6 = 0.0;
    } else {
      t5 = x;
      t6 = xDot;
    }
    double loBar;
    double loBarDot;
    if (t2) {
      loBar = x;
      loBarDot = xDot;
    } else {
      loBar = 0.0;
      loBarDot = 0.0;
    }
    double hiBar;
    double hiBarDot;
    if (t3) {
      hiBar = x;
      hiBarDot = xDot;
    } else {
      hiBar = 0.0;
      hiBarDot = 0.0;
    }
    double xBar = t1 + 2.0 * (t5 * x);
    double xBarDot = (t4 ? 0.0 : 2.0 * (xDot * x)) + (t2 ? loDot : 0.0) + (t3 ? hiDot : 0.0)
        + 2.0 * (t6 * x + t5 * xDot);
    return new StrictClampHvp(t1 * x, xBar, loBar, hiBar, xBarDot, loBarDot, hiBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strictClampHvp(double, double, double, double, double, double)
   */
  static StrictClampHvp strictClampHvp(double x, double lo, double hi, double xDot, double loDot,
      double hiDot, Tape tape) {
    return strictClampHvp(x, lo, hi, xDot, loDot, hiDot);
  }

  /**
   * {@code MathSince21.strictClamp} as a function of the vector that packs {@code x}, {@code
   * lo}, {@code hi}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction strictClampFunction() {
    return new StrictClampFunction();
  }

  private static final class StrictClampFunction implements ScalarFunction {

    StrictClampFunction() {}

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      return MathSince21.strictClamp(x, lo, hi);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      StrictClampAdjoint adjoint = new StrictClampAdjoint();
      double value = strictClampGradient(x, lo, hi, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.lo;
      gradient[2] = adjoint.hi;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      double xDot = direction[0];
      double loDot = direction[1];
      double hiDot = direction[2];
      return strictClampJvp(x, lo, hi, xDot, loDot, hiDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      double xDot = direction[0];
      double loDot = direction[1];
      double hiDot = direction[2];
      StrictClampHvp hvp = strictClampHvp(x, lo, hi, xDot, loDot, hiDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.lo();
      gradient[2] = hvp.hi();
      product[0] = hvp.xHvp();
      product[1] = hvp.loHvp();
      product[2] = hvp.hiHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathSince21.clampIntegers} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual clampIntegersJvp(double x, long a, double xDot) {
    double t = Math.clamp(a, -3, 5);
    double t1 = Math.clamp(a, -3L, 5L);
    return new Dual(x * t + x * x * t1 + StrictMath.clamp(a, 1, 2) + StrictMath.clamp(a, 1L, 2L)
        + Math.TAU * x + StrictMath.TAU, xDot * t + 2.0 * (xDot * x) * t1 + Math.TAU * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampIntegersJvp(double, long, double)
   */
  static Dual clampIntegersJvp(double x, long a, double xDot, Tape tape) {
    return clampIntegersJvp(x, a, xDot);
  }

  /**
   * Value and gradient of {@code MathSince21.clampIntegers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ClampIntegersGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathSince21.clampIntegers}: filled by a
   * derivative and reused by its caller.
   */
  static final class ClampIntegersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ClampIntegersAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathSince21.clampIntegers} and its gradient.
   *
   * @param x as the method takes it
   * @param a constant
   * @return the value and the gradient, in new arrays
   */
  static ClampIntegersGradient clampIntegersGradient(double x, long a) {
    ClampIntegersAdjoint adjoint = new ClampIntegersAdjoint();
    double value = clampIntegersGradient(x, a, adjoint);
    return new ClampIntegersGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampIntegersGradient(double, long)
   */
  static ClampIntegersGradient clampIntegersGradient(double x, long a, Tape tape) {
    return clampIntegersGradient(x, a);
  }

  /**
   * Reverse mode: {@code MathSince21.clampIntegers} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param a constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double clampIntegersGradient(double x, long a, ClampIntegersAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.clamp(a, -3, 5);
    double t1 = Math.clamp(a, -3L, 5L);

    // reverse sweep
    double xBar = Math.TAU + 2.0 * (t1 * x) + t;
    double t2 = x * t + x * x * t1 + StrictMath.clamp(a, 1, 2) + StrictMath.clamp(a, 1L, 2L)
        + Math.TAU * x + StrictMath.TAU;
    adjoint.x = xBar;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampIntegersGradient(double, long, ClampIntegersAdjoint)
   */
  static double clampIntegersGradient(double x, long a, ClampIntegersAdjoint adjoint, Tape tape) {
    return clampIntegersGradient(x, a, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathSince21.clampIntegers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ClampIntegersHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathSince21.clampIntegers}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ClampIntegersHvp clampIntegersHvp(double x, long a, double xDot) {
    double t = Math.clamp(a, -3, 5);
    double t1 = Math.clamp(a, -3L, 5L);

    // reverse sweep
    double xBar = Math.TAU + 2.0 * (t1 * x) + t;
    return new ClampIntegersHvp(x * t + x * x * t1 + StrictMath.clamp(a, 1, 2)
        + StrictMath.clamp(a, 1L, 2L) + Math.TAU * x + StrictMath.TAU, xBar, 2.0 * (t1 * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampIntegersHvp(double, long, double)
   */
  static ClampIntegersHvp clampIntegersHvp(double x, long a, double xDot, Tape tape) {
    return clampIntegersHvp(x, a, xDot);
  }

  /**
   * {@code MathSince21.clampIntegers} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a captured
   * @return the view
   */
  static ScalarFunction clampIntegersFunction(long a) {
    return new ClampIntegersFunction(a);
  }

  private static final class ClampIntegersFunction implements ScalarFunction {

    private final long a;

    ClampIntegersFunction(long a) {
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
      return MathSince21.clampIntegers(x, this.a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ClampIntegersAdjoint adjoint = new ClampIntegersAdjoint();
      double value = clampIntegersGradient(x, this.a, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return clampIntegersJvp(x, this.a, xDot).tangent();
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
      ClampIntegersHvp hvp = clampIntegersHvp(x, this.a, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
