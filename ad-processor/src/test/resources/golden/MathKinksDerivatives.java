package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code MathKinks}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class MathKinksDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.MathKinksDerivatives");
  }

  private MathKinksDerivatives() {}

  /**
   * Forward mode: {@code MathKinks.abs} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual absJvp(double x, double xDot) {
    return new Dual(Math.abs(x), StrongZero.times(Math.signum(x), xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absJvp(double, double)
   */
  static Dual absJvp(double x, double xDot, Tape tape) {
    return absJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.abs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AbsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.abs}: filled by a derivative and
   * reused by its caller.
   */
  static final class AbsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public AbsAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.abs} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AbsGradient absGradient(double x) {
    AbsAdjoint adjoint = new AbsAdjoint();
    double value = absGradient(x, adjoint);
    return new AbsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absGradient(double)
   */
  static AbsGradient absGradient(double x, Tape tape) {
    return absGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.abs} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double absGradient(double x, AbsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    adjoint.x = Math.signum(x);
    return Math.abs(x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absGradient(double, AbsAdjoint)
   */
  static double absGradient(double x, AbsAdjoint adjoint, Tape tape) {
    return absGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.abs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AbsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathKinks.abs}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static AbsHvp absHvp(double x, double xDot) {
    // reverse sweep
    return new AbsHvp(Math.abs(x), Math.signum(x), 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absHvp(double, double)
   */
  static AbsHvp absHvp(double x, double xDot, Tape tape) {
    return absHvp(x, xDot);
  }

  /**
   * {@code MathKinks.abs} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction absFunction() {
    return new AbsFunction();
  }

  private static final class AbsFunction implements ScalarFunction {

    AbsFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return MathKinks.abs(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      AbsAdjoint adjoint = new AbsAdjoint();
      double value = absGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return absJvp(x, xDot).tangent();
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
      AbsHvp hvp = absHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.absFloat} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual absFloatJvp(float x, float xDot) {
    return new Dual(Math.abs(x), StrongZero.times(Math.signum(x), xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absFloatJvp(float, float)
   */
  static Dual absFloatJvp(float x, float xDot, Tape tape) {
    return absFloatJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.absFloat}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AbsFloatGradient(float value, float x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.absFloat}: filled by a derivative
   * and reused by its caller.
   */
  static final class AbsFloatAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** A holder of zeros. */
    public AbsFloatAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.absFloat} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AbsFloatGradient absFloatGradient(float x) {
    AbsFloatAdjoint adjoint = new AbsFloatAdjoint();
    float value = absFloatGradient(x, adjoint);
    return new AbsFloatGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absFloatGradient(float)
   */
  static AbsFloatGradient absFloatGradient(float x, Tape tape) {
    return absFloatGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.absFloat} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static float absFloatGradient(float x, AbsFloatAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    adjoint.x = Math.signum(x);
    return Math.abs(x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absFloatGradient(float, AbsFloatAdjoint)
   */
  static float absFloatGradient(float x, AbsFloatAdjoint adjoint, Tape tape) {
    return absFloatGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.absFloat}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AbsFloatHvp(float value, float x, float xHvp) {}

  /**
   * Second order: {@code MathKinks.absFloat}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static AbsFloatHvp absFloatHvp(float x, float xDot) {
    // reverse sweep
    return new AbsFloatHvp(Math.abs(x), Math.signum(x), 0.0f);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absFloatHvp(float, float)
   */
  static AbsFloatHvp absFloatHvp(float x, float xDot, Tape tape) {
    return absFloatHvp(x, xDot);
  }

  /**
   * {@code MathKinks.absFloat} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction absFloatFunction() {
    return new AbsFloatFunction();
  }

  private static final class AbsFloatFunction implements ScalarFunction {

    AbsFloatFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      return MathKinks.absFloat(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      AbsFloatAdjoint adjoint = new AbsFloatAdjoint();
      double value = absFloatGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float x = (float) packed[0];
      float xDot = (float) direction[0];
      return absFloatJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float x = (float) packed[0];
      float xDot = (float) direction[0];
      AbsFloatHvp hvp = absFloatHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.relu} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual reluJvp(double x, double xDot) {
    double t = Math.max(x, 0.0);
    return new Dual(t, x > 0.0 ? xDot : x <= 0.0 ? 0.0 : xDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reluJvp(double, double)
   */
  static Dual reluJvp(double x, double xDot, Tape tape) {
    return reluJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.relu}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReluGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.relu}: filled by a derivative and
   * reused by its caller.
   */
  static final class ReluAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ReluAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.relu} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReluGradient reluGradient(double x) {
    ReluAdjoint adjoint = new ReluAdjoint();
    double value = reluGradient(x, adjoint);
    return new ReluGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reluGradient(double)
   */
  static ReluGradient reluGradient(double x, Tape tape) {
    return reluGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.relu} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double reluGradient(double x, ReluAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.max(x, 0.0);

    // reverse sweep
    double xBar = x > 0.0 ? 1.0 : x <= 0.0 ? 0.0 : t;
    adjoint.x = xBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reluGradient(double, ReluAdjoint)
   */
  static double reluGradient(double x, ReluAdjoint adjoint, Tape tape) {
    return reluGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.relu}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReluHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathKinks.relu}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ReluHvp reluHvp(double x, double xDot) {
    double t = Math.max(x, 0.0);
    boolean t1 = x > 0.0;

    // reverse sweep
    double xBarDot = t1 ? xDot : x <= 0.0 ? 0.0 : xDot * t;
    double xBar;
    if (t1) {
      xBar = 1.0;
      xBarDot = 0.0;
    } else if (x <= 0.0) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      xBar = t;
    }
    return new ReluHvp(t, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reluHvp(double, double)
   */
  static ReluHvp reluHvp(double x, double xDot, Tape tape) {
    return reluHvp(x, xDot);
  }

  /**
   * {@code MathKinks.relu} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction reluFunction() {
    return new ReluFunction();
  }

  private static final class ReluFunction implements ScalarFunction {

    ReluFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return MathKinks.relu(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ReluAdjoint adjoint = new ReluAdjoint();
      double value = reluGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return reluJvp(x, xDot).tangent();
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
      ReluHvp hvp = reluHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.reluSwapped} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual reluSwappedJvp(double x, double xDot) {
    double t = Math.max(0.0, x);
    return new Dual(t, x > 0.0 ? xDot : x <= 0.0 ? 0.0 : xDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reluSwappedJvp(double, double)
   */
  static Dual reluSwappedJvp(double x, double xDot, Tape tape) {
    return reluSwappedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.reluSwapped}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReluSwappedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.reluSwapped}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReluSwappedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ReluSwappedAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.reluSwapped} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReluSwappedGradient reluSwappedGradient(double x) {
    ReluSwappedAdjoint adjoint = new ReluSwappedAdjoint();
    double value = reluSwappedGradient(x, adjoint);
    return new ReluSwappedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reluSwappedGradient(double)
   */
  static ReluSwappedGradient reluSwappedGradient(double x, Tape tape) {
    return reluSwappedGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.reluSwapped} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double reluSwappedGradient(double x, ReluSwappedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.max(0.0, x);

    // reverse sweep
    double xBar = x > 0.0 ? 1.0 : x <= 0.0 ? 0.0 : t;
    adjoint.x = xBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reluSwappedGradient(double, ReluSwappedAdjoint)
   */
  static double reluSwappedGradient(double x, ReluSwappedAdjoint adjoint, Tape tape) {
    return reluSwappedGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.reluSwapped}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReluSwappedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathKinks.reluSwapped}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ReluSwappedHvp reluSwappedHvp(double x, double xDot) {
    double t = Math.max(0.0, x);
    boolean t1 = x > 0.0;

    // reverse sweep
    double xBarDot = t1 ? xDot : x <= 0.0 ? 0.0 : xDot * t;
    double xBar;
    if (t1) {
      xBar = 1.0;
      xBarDot = 0.0;
    } else if (x <= 0.0) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      xBar = t;
    }
    return new ReluSwappedHvp(t, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reluSwappedHvp(double, double)
   */
  static ReluSwappedHvp reluSwappedHvp(double x, double xDot, Tape tape) {
    return reluSwappedHvp(x, xDot);
  }

  /**
   * {@code MathKinks.reluSwapped} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction reluSwappedFunction() {
    return new ReluSwappedFunction();
  }

  private static final class ReluSwappedFunction implements ScalarFunction {

    ReluSwappedFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return MathKinks.reluSwapped(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ReluSwappedAdjoint adjoint = new ReluSwappedAdjoint();
      double value = reluSwappedGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return reluSwappedJvp(x, xDot).tangent();
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
      ReluSwappedHvp hvp = reluSwappedHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.capped} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual cappedJvp(double x, double xDot) {
    double t = Math.min(MathKinks.CAP, x);
    return new Dual(t * x,
        (x < MathKinks.CAP ? xDot : x >= MathKinks.CAP ? 0.0 : xDot * t) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cappedJvp(double, double)
   */
  static Dual cappedJvp(double x, double xDot, Tape tape) {
    return cappedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.capped}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CappedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.capped}: filled by a derivative
   * and reused by its caller.
   */
  static final class CappedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CappedAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.capped} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CappedGradient cappedGradient(double x) {
    CappedAdjoint adjoint = new CappedAdjoint();
    double value = cappedGradient(x, adjoint);
    return new CappedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cappedGradient(double)
   */
  static CappedGradient cappedGradient(double x, Tape tape) {
    return cappedGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.capped} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double cappedGradient(double x, CappedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.min(MathKinks.CAP, x);
    double t1 = t * x;

    // reverse sweep
    if (!(x < MathKinks.CAP)) {
      x = x >= MathKinks.CAP ? 0.0 : t1;
    }
    double xBar = t + x;
    adjoint.x = xBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cappedGradient(double, CappedAdjoint)
   */
  static double cappedGradient(double x, CappedAdjoint adjoint, Tape tape) {
    return cappedGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.capped}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CappedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathKinks.capped}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CappedHvp cappedHvp(double x, double xDot) {
    double t = Math.min(MathKinks.CAP, x);
    boolean t1 = x < MathKinks.CAP;
    double t2 = t1 ? xDot : x >= MathKinks.CAP ? 0.0 : xDot * t;
    double t3 = t * x;

    // reverse sweep
    double t4 = t2 * x + t * xDot;
    if (!t1) {
      if (x >= MathKinks.CAP) {
        x = 0.0;
        xDot = 0.0;
      } else {
        x = t3;
        xDot = t4;
      }
    }
    double xBar = t + x;
    double xBarDot = t2 + xDot;
    return new CappedHvp(t3, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cappedHvp(double, double)
   */
  static CappedHvp cappedHvp(double x, double xDot, Tape tape) {
    return cappedHvp(x, xDot);
  }

  /**
   * {@code MathKinks.capped} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction cappedFunction() {
    return new CappedFunction();
  }

  private static final class CappedFunction implements ScalarFunction {

    CappedFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return MathKinks.capped(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CappedAdjoint adjoint = new CappedAdjoint();
      double value = cappedGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return cappedJvp(x, xDot).tangent();
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
      CappedHvp hvp = cappedHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.maxTie} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual maxTieJvp(double x, double y, double xDot, double yDot) {
    double t = Math.max(x, y);
    return new Dual(t,
        (x >= y ? xDot : x < y ? 0.0 : xDot * t) + (y > x ? yDot : y <= x ? 0.0 : yDot * t));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxTieJvp(double, double, double, double)
   */
  static Dual maxTieJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return maxTieJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.maxTie}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record MaxTieGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.maxTie}: filled by a derivative
   * and reused by its caller.
   */
  static final class MaxTieAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public MaxTieAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.maxTie} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MaxTieGradient maxTieGradient(double x, double y) {
    MaxTieAdjoint adjoint = new MaxTieAdjoint();
    double value = maxTieGradient(x, y, adjoint);
    return new MaxTieGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxTieGradient(double, double)
   */
  static MaxTieGradient maxTieGradient(double x, double y, Tape tape) {
    return maxTieGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.maxTie} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double maxTieGradient(double x, double y, MaxTieAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.max(x, y);

    // reverse sweep
    double xBar = x >= y ? 1.0 : x < y ? 0.0 : t;
    double yBar = y > x ? 1.0 : y <= x ? 0.0 : t;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxTieGradient(double, double, MaxTieAdjoint)
   */
  static double maxTieGradient(double x, double y, MaxTieAdjoint adjoint, Tape tape) {
    return maxTieGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.maxTie}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record MaxTieHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.maxTie}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static MaxTieHvp maxTieHvp(double x, double y, double xDot, double yDot) {
    double t = Math.max(x, y);
    boolean t1 = x >= y;
    boolean t2 = y > x;
    double yBarDot = (t1 ? xDot : x < y ? 0.0 : xDot * t) + (t2 ? yDot : y <= x ? 0.0 : yDot * t);

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t1) {
      xBar = 1.0;
      xBarDot = 0.0;
    } else if (x < y) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      xBar = t;
      xBarDot = yBarDot;
    }
    double yBar;
    if (t2) {
      yBar = 1.0;
      yBarDot = 0.0;
    } else if (y <= x) {
      yBar = 0.0;
      yBarDot = 0.0;
    } else {
      yBar = t;
    }
    return new MaxTieHvp(t, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxTieHvp(double, double, double, double)
   */
  static MaxTieHvp maxTieHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return maxTieHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.maxTie} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction maxTieFunction() {
    return new MaxTieFunction();
  }

  private static final class MaxTieFunction implements ScalarFunction {

    MaxTieFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.maxTie(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      MaxTieAdjoint adjoint = new MaxTieAdjoint();
      double value = maxTieGradient(x, y, adjoint);
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
      return maxTieJvp(x, y, xDot, yDot).tangent();
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
      MaxTieHvp hvp = maxTieHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.minTie} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual minTieJvp(double x, double y, double xDot, double yDot) {
    double t = Math.min(x, y);
    return new Dual(t,
        (x <= y ? xDot : x > y ? 0.0 : xDot * t) + (y < x ? yDot : y >= x ? 0.0 : yDot * t));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #minTieJvp(double, double, double, double)
   */
  static Dual minTieJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return minTieJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.minTie}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record MinTieGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.minTie}: filled by a derivative
   * and reused by its caller.
   */
  static final class MinTieAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public MinTieAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.minTie} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MinTieGradient minTieGradient(double x, double y) {
    MinTieAdjoint adjoint = new MinTieAdjoint();
    double value = minTieGradient(x, y, adjoint);
    return new MinTieGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #minTieGradient(double, double)
   */
  static MinTieGradient minTieGradient(double x, double y, Tape tape) {
    return minTieGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.minTie} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double minTieGradient(double x, double y, MinTieAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.min(x, y);

    // reverse sweep
    double xBar = x <= y ? 1.0 : x > y ? 0.0 : t;
    double yBar = y < x ? 1.0 : y >= x ? 0.0 : t;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #minTieGradient(double, double, MinTieAdjoint)
   */
  static double minTieGradient(double x, double y, MinTieAdjoint adjoint, Tape tape) {
    return minTieGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.minTie}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record MinTieHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.minTie}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static MinTieHvp minTieHvp(double x, double y, double xDot, double yDot) {
    double t = Math.min(x, y);
    boolean t1 = x <= y;
    boolean t2 = y < x;
    double yBarDot = (t1 ? xDot : x > y ? 0.0 : xDot * t) + (t2 ? yDot : y >= x ? 0.0 : yDot * t);

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t1) {
      xBar = 1.0;
      xBarDot = 0.0;
    } else if (x > y) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      xBar = t;
      xBarDot = yBarDot;
    }
    double yBar;
    if (t2) {
      yBar = 1.0;
      yBarDot = 0.0;
    } else if (y >= x) {
      yBar = 0.0;
      yBarDot = 0.0;
    } else {
      yBar = t;
    }
    return new MinTieHvp(t, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #minTieHvp(double, double, double, double)
   */
  static MinTieHvp minTieHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return minTieHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.minTie} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction minTieFunction() {
    return new MinTieFunction();
  }

  private static final class MinTieFunction implements ScalarFunction {

    MinTieFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.minTie(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      MinTieAdjoint adjoint = new MinTieAdjoint();
      double value = minTieGradient(x, y, adjoint);
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
      return minTieJvp(x, y, xDot, yDot).tangent();
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
      MinTieHvp hvp = minTieHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.reluOfNaN} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual reluOfNaNJvp(double x, double xDot) {
    double t = Math.max(x, 0.0);
    return new Dual(t, x > 0.0 ? xDot : x <= 0.0 ? 0.0 : xDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reluOfNaNJvp(double, double)
   */
  static Dual reluOfNaNJvp(double x, double xDot, Tape tape) {
    return reluOfNaNJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.reluOfNaN}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReluOfNaNGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.reluOfNaN}: filled by a derivative
   * and reused by its caller.
   */
  static final class ReluOfNaNAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ReluOfNaNAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.reluOfNaN} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReluOfNaNGradient reluOfNaNGradient(double x) {
    ReluOfNaNAdjoint adjoint = new ReluOfNaNAdjoint();
    double value = reluOfNaNGradient(x, adjoint);
    return new ReluOfNaNGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reluOfNaNGradient(double)
   */
  static ReluOfNaNGradient reluOfNaNGradient(double x, Tape tape) {
    return reluOfNaNGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.reluOfNaN} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double reluOfNaNGradient(double x, ReluOfNaNAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.max(x, 0.0);

    // reverse sweep
    double xBar = x > 0.0 ? 1.0 : x <= 0.0 ? 0.0 : t;
    adjoint.x = xBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reluOfNaNGradient(double, ReluOfNaNAdjoint)
   */
  static double reluOfNaNGradient(double x, ReluOfNaNAdjoint adjoint, Tape tape) {
    return reluOfNaNGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.reluOfNaN}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReluOfNaNHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathKinks.reluOfNaN}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ReluOfNaNHvp reluOfNaNHvp(double x, double xDot) {
    double t = Math.max(x, 0.0);
    boolean t1 = x > 0.0;

    // reverse sweep
    double xBarDot = t1 ? xDot : x <= 0.0 ? 0.0 : xDot * t;
    double xBar;
    if (t1) {
      xBar = 1.0;
      xBarDot = 0.0;
    } else if (x <= 0.0) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      xBar = t;
    }
    return new ReluOfNaNHvp(t, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reluOfNaNHvp(double, double)
   */
  static ReluOfNaNHvp reluOfNaNHvp(double x, double xDot, Tape tape) {
    return reluOfNaNHvp(x, xDot);
  }

  /**
   * {@code MathKinks.reluOfNaN} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction reluOfNaNFunction() {
    return new ReluOfNaNFunction();
  }

  private static final class ReluOfNaNFunction implements ScalarFunction {

    ReluOfNaNFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return MathKinks.reluOfNaN(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ReluOfNaNAdjoint adjoint = new ReluOfNaNAdjoint();
      double value = reluOfNaNGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return reluOfNaNJvp(x, xDot).tangent();
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
      ReluOfNaNHvp hvp = reluOfNaNHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.sqrt} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual sqrtJvp(double x, double y, double xDot, double yDot) {
    double t = Math.sqrt(x);
    return new Dual(t + y, StrongZero.over(0.5 * xDot, t) + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sqrtJvp(double, double, double, double)
   */
  static Dual sqrtJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return sqrtJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.sqrt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record SqrtGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.sqrt}: filled by a derivative and
   * reused by its caller.
   */
  static final class SqrtAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public SqrtAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.sqrt} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SqrtGradient sqrtGradient(double x, double y) {
    SqrtAdjoint adjoint = new SqrtAdjoint();
    double value = sqrtGradient(x, y, adjoint);
    return new SqrtGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sqrtGradient(double, double)
   */
  static SqrtGradient sqrtGradient(double x, double y, Tape tape) {
    return sqrtGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.sqrt} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double sqrtGradient(double x, double y, SqrtAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.sqrt(x);

    // reverse sweep
    adjoint.x = 0.5 / t;
    adjoint.y = 1.0;
    return t + y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sqrtGradient(double, double, SqrtAdjoint)
   */
  static double sqrtGradient(double x, double y, SqrtAdjoint adjoint, Tape tape) {
    return sqrtGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.sqrt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record SqrtHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.sqrt}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static SqrtHvp sqrtHvp(double x, double y, double xDot, double yDot) {
    double t = Math.sqrt(x);
    double t1 = 0.5 / t;

    // reverse sweep
    return new SqrtHvp(t + y, t1, 1.0, -(StrongZero.times(xDot, t1) / t * t1), 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sqrtHvp(double, double, double, double)
   */
  static SqrtHvp sqrtHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return sqrtHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.sqrt} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sqrtFunction() {
    return new SqrtFunction();
  }

  private static final class SqrtFunction implements ScalarFunction {

    SqrtFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.sqrt(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      SqrtAdjoint adjoint = new SqrtAdjoint();
      double value = sqrtGradient(x, y, adjoint);
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
      return sqrtJvp(x, y, xDot, yDot).tangent();
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
      SqrtHvp hvp = sqrtHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.cbrt} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual cbrtJvp(double x, double y, double xDot, double yDot) {
    double t = Math.cbrt(x);
    return new Dual(t + y, StrongZero.over(xDot, 3.0 * (t * t)) + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cbrtJvp(double, double, double, double)
   */
  static Dual cbrtJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return cbrtJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.cbrt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record CbrtGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.cbrt}: filled by a derivative and
   * reused by its caller.
   */
  static final class CbrtAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public CbrtAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.cbrt} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CbrtGradient cbrtGradient(double x, double y) {
    CbrtAdjoint adjoint = new CbrtAdjoint();
    double value = cbrtGradient(x, y, adjoint);
    return new CbrtGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cbrtGradient(double, double)
   */
  static CbrtGradient cbrtGradient(double x, double y, Tape tape) {
    return cbrtGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.cbrt} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double cbrtGradient(double x, double y, CbrtAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.cbrt(x);

    // reverse sweep
    adjoint.x = 1.0 / (3.0 * (t * t));
    adjoint.y = 1.0;
    return t + y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cbrtGradient(double, double, CbrtAdjoint)
   */
  static double cbrtGradient(double x, double y, CbrtAdjoint adjoint, Tape tape) {
    return cbrtGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.cbrt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record CbrtHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.cbrt}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static CbrtHvp cbrtHvp(double x, double y, double xDot, double yDot) {
    double t = Math.cbrt(x);
    double t1 = 1.0 / (3.0 * (t * t));

    // reverse sweep
    return new CbrtHvp(t + y, t1, 1.0, -(6.0 * (StrongZero.times(xDot, t1) * t) * t1 * t1), 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cbrtHvp(double, double, double, double)
   */
  static CbrtHvp cbrtHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return cbrtHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.cbrt} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction cbrtFunction() {
    return new CbrtFunction();
  }

  private static final class CbrtFunction implements ScalarFunction {

    CbrtFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.cbrt(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      CbrtAdjoint adjoint = new CbrtAdjoint();
      double value = cbrtGradient(x, y, adjoint);
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
      return cbrtJvp(x, y, xDot, yDot).tangent();
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
      CbrtHvp hvp = cbrtHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.log} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual logJvp(double x, double y, double xDot, double yDot) {
    return new Dual(Math.log(x) + y, StrongZero.over(xDot, x) + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logJvp(double, double, double, double)
   */
  static Dual logJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return logJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.log}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record LogGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.log}: filled by a derivative and
   * reused by its caller.
   */
  static final class LogAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public LogAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.log} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LogGradient logGradient(double x, double y) {
    LogAdjoint adjoint = new LogAdjoint();
    double value = logGradient(x, y, adjoint);
    return new LogGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGradient(double, double)
   */
  static LogGradient logGradient(double x, double y, Tape tape) {
    return logGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.log} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double logGradient(double x, double y, LogAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    adjoint.x = 1.0 / x;
    adjoint.y = 1.0;
    return Math.log(x) + y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGradient(double, double, LogAdjoint)
   */
  static double logGradient(double x, double y, LogAdjoint adjoint, Tape tape) {
    return logGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.log}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record LogHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.log}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static LogHvp logHvp(double x, double y, double xDot, double yDot) {
    // reverse sweep
    double t = 1.0 / x;
    return new LogHvp(Math.log(x) + y, t, 1.0, -(xDot * t * t), 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logHvp(double, double, double, double)
   */
  static LogHvp logHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return logHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.log} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction logFunction() {
    return new LogFunction();
  }

  private static final class LogFunction implements ScalarFunction {

    LogFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.log(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      LogAdjoint adjoint = new LogAdjoint();
      double value = logGradient(x, y, adjoint);
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
      return logJvp(x, y, xDot, yDot).tangent();
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
      LogHvp hvp = logHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.log10} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual log10Jvp(double x, double y, double xDot, double yDot) {
    return new Dual(Math.log10(x) + y, StrongZero.over(xDot, 2.302585092994046 * x) + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log10Jvp(double, double, double, double)
   */
  static Dual log10Jvp(double x, double y, double xDot, double yDot, Tape tape) {
    return log10Jvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.log10}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record Log10Gradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.log10}: filled by a derivative and
   * reused by its caller.
   */
  static final class Log10Adjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public Log10Adjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.log10} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static Log10Gradient log10Gradient(double x, double y) {
    Log10Adjoint adjoint = new Log10Adjoint();
    double value = log10Gradient(x, y, adjoint);
    return new Log10Gradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log10Gradient(double, double)
   */
  static Log10Gradient log10Gradient(double x, double y, Tape tape) {
    return log10Gradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.log10} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double log10Gradient(double x, double y, Log10Adjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    adjoint.x = 1.0 / (2.302585092994046 * x);
    adjoint.y = 1.0;
    return Math.log10(x) + y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log10Gradient(double, double, Log10Adjoint)
   */
  static double log10Gradient(double x, double y, Log10Adjoint adjoint, Tape tape) {
    return log10Gradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.log10}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record Log10Hvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.log10}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static Log10Hvp log10Hvp(double x, double y, double xDot, double yDot) {
    // reverse sweep
    double t = 1.0 / (2.302585092994046 * x);
    return new Log10Hvp(Math.log10(x) + y, t, 1.0, -(2.302585092994046 * xDot * t * t), 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log10Hvp(double, double, double, double)
   */
  static Log10Hvp log10Hvp(double x, double y, double xDot, double yDot, Tape tape) {
    return log10Hvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.log10} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction log10Function() {
    return new Log10Function();
  }

  private static final class Log10Function implements ScalarFunction {

    Log10Function() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.log10(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      Log10Adjoint adjoint = new Log10Adjoint();
      double value = log10Gradient(x, y, adjoint);
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
      return log10Jvp(x, y, xDot, yDot).tangent();
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
      Log10Hvp hvp = log10Hvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.log1p} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual log1pJvp(double x, double y, double xDot, double yDot) {
    return new Dual(Math.log1p(x) + y, StrongZero.over(xDot, 1.0 + x) + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log1pJvp(double, double, double, double)
   */
  static Dual log1pJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return log1pJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.log1p}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record Log1pGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.log1p}: filled by a derivative and
   * reused by its caller.
   */
  static final class Log1pAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public Log1pAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.log1p} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static Log1pGradient log1pGradient(double x, double y) {
    Log1pAdjoint adjoint = new Log1pAdjoint();
    double value = log1pGradient(x, y, adjoint);
    return new Log1pGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log1pGradient(double, double)
   */
  static Log1pGradient log1pGradient(double x, double y, Tape tape) {
    return log1pGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.log1p} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double log1pGradient(double x, double y, Log1pAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    adjoint.x = 1.0 / (1.0 + x);
    adjoint.y = 1.0;
    return Math.log1p(x) + y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log1pGradient(double, double, Log1pAdjoint)
   */
  static double log1pGradient(double x, double y, Log1pAdjoint adjoint, Tape tape) {
    return log1pGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.log1p}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record Log1pHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.log1p}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static Log1pHvp log1pHvp(double x, double y, double xDot, double yDot) {
    // reverse sweep
    double t = 1.0 / (1.0 + x);
    return new Log1pHvp(Math.log1p(x) + y, t, 1.0, -(xDot * t * t), 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log1pHvp(double, double, double, double)
   */
  static Log1pHvp log1pHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return log1pHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.log1p} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction log1pFunction() {
    return new Log1pFunction();
  }

  private static final class Log1pFunction implements ScalarFunction {

    Log1pFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.log1p(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      Log1pAdjoint adjoint = new Log1pAdjoint();
      double value = log1pGradient(x, y, adjoint);
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
      return log1pJvp(x, y, xDot, yDot).tangent();
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
      Log1pHvp hvp = log1pHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.asin} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual asinJvp(double x, double y, double xDot, double yDot) {
    return new Dual(Math.asin(x) + y,
        StrongZero.over(xDot, Math.sqrt((1.0 - x) * (1.0 + x))) + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #asinJvp(double, double, double, double)
   */
  static Dual asinJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return asinJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.asin}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record AsinGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.asin}: filled by a derivative and
   * reused by its caller.
   */
  static final class AsinAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public AsinAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.asin} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AsinGradient asinGradient(double x, double y) {
    AsinAdjoint adjoint = new AsinAdjoint();
    double value = asinGradient(x, y, adjoint);
    return new AsinGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #asinGradient(double, double)
   */
  static AsinGradient asinGradient(double x, double y, Tape tape) {
    return asinGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.asin} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double asinGradient(double x, double y, AsinAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    adjoint.x = 1.0 / Math.sqrt((1.0 - x) * (1.0 + x));
    adjoint.y = 1.0;
    return Math.asin(x) + y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #asinGradient(double, double, AsinAdjoint)
   */
  static double asinGradient(double x, double y, AsinAdjoint adjoint, Tape tape) {
    return asinGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.asin}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record AsinHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.asin}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static AsinHvp asinHvp(double x, double y, double xDot, double yDot) {
    // reverse sweep
    double t = 1.0 - x;
    double t1 = 1.0 + x;
    double t2 = Math.sqrt(t * t1);
    double t3 = 1.0 / t2;
    return new AsinHvp(Math.asin(x) + y, t3, 1.0,
        -(StrongZero.over(0.5 * (t * xDot - xDot * t1), t2) * t3 * t3), 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #asinHvp(double, double, double, double)
   */
  static AsinHvp asinHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return asinHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.asin} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction asinFunction() {
    return new AsinFunction();
  }

  private static final class AsinFunction implements ScalarFunction {

    AsinFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.asin(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      AsinAdjoint adjoint = new AsinAdjoint();
      double value = asinGradient(x, y, adjoint);
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
      return asinJvp(x, y, xDot, yDot).tangent();
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
      AsinHvp hvp = asinHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.acos} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual acosJvp(double x, double y, double xDot, double yDot) {
    return new Dual(Math.acos(x) + y,
        yDot - StrongZero.over(xDot, Math.sqrt((1.0 - x) * (1.0 + x))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #acosJvp(double, double, double, double)
   */
  static Dual acosJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return acosJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.acos}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record AcosGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.acos}: filled by a derivative and
   * reused by its caller.
   */
  static final class AcosAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public AcosAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.acos} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AcosGradient acosGradient(double x, double y) {
    AcosAdjoint adjoint = new AcosAdjoint();
    double value = acosGradient(x, y, adjoint);
    return new AcosGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #acosGradient(double, double)
   */
  static AcosGradient acosGradient(double x, double y, Tape tape) {
    return acosGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.acos} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double acosGradient(double x, double y, AcosAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = -(1.0 / Math.sqrt((1.0 - x) * (1.0 + x)));
    adjoint.x = xBar;
    adjoint.y = 1.0;
    return Math.acos(x) + y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #acosGradient(double, double, AcosAdjoint)
   */
  static double acosGradient(double x, double y, AcosAdjoint adjoint, Tape tape) {
    return acosGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.acos}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record AcosHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.acos}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static AcosHvp acosHvp(double x, double y, double xDot, double yDot) {
    // reverse sweep
    double t = 1.0 - x;
    double t1 = 1.0 + x;
    double t2 = Math.sqrt(t * t1);
    double t3 = 1.0 / t2;
    double xBar = -t3;
    return new AcosHvp(Math.acos(x) + y, xBar, 1.0,
        StrongZero.over(0.5 * (t * xDot - xDot * t1), t2) * t3 * t3, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #acosHvp(double, double, double, double)
   */
  static AcosHvp acosHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return acosHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.acos} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction acosFunction() {
    return new AcosFunction();
  }

  private static final class AcosFunction implements ScalarFunction {

    AcosFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.acos(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      AcosAdjoint adjoint = new AcosAdjoint();
      double value = acosGradient(x, y, adjoint);
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
      return acosJvp(x, y, xDot, yDot).tangent();
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
      AcosHvp hvp = acosHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.hypot} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual hypotJvp(double x, double y, double xDot, double yDot) {
    double t = Math.hypot(x, y);
    double t1;
    double t2;
    if (t == 0.0) {
      t1 = 0.0;
      t2 = 0.0;
    } else {
      t1 = StrongZero.times(xDot, x / t);
      t2 = StrongZero.times(yDot, y / t);
    }
    return new Dual(t, t1 + t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hypotJvp(double, double, double, double)
   */
  static Dual hypotJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return hypotJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.hypot}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record HypotGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.hypot}: filled by a derivative and
   * reused by its caller.
   */
  static final class HypotAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public HypotAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.hypot} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HypotGradient hypotGradient(double x, double y) {
    HypotAdjoint adjoint = new HypotAdjoint();
    double value = hypotGradient(x, y, adjoint);
    return new HypotGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hypotGradient(double, double)
   */
  static HypotGradient hypotGradient(double x, double y, Tape tape) {
    return hypotGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.hypot} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double hypotGradient(double x, double y, HypotAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.hypot(x, y);

    // reverse sweep
    double xBar;
    double yBar;
    if (t == 0.0) {
      xBar = 0.0;
      yBar = 0.0;
    } else {
      xBar = x / t;
      yBar = y / t;
    }
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hypotGradient(double, double, HypotAdjoint)
   */
  static double hypotGradient(double x, double y, HypotAdjoint adjoint, Tape tape) {
    return hypotGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.hypot}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record HypotHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.hypot}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static HypotHvp hypotHvp(double x, double y, double xDot, double yDot) {
    double t = Math.hypot(x, y);
    boolean t1 = t == 0.0;
    double t2;
    double t3;
    if (t1) {
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t2 = StrongZero.times(xDot, x / t);
      t3 = StrongZero.times(yDot, y / t);
    }

    // reverse sweep
    double xBar;
    double yBar;
    double xBarDot;
    double yBarDot;
    if (t1) {
      xBar = 0.0;
      yBar = 0.0;
      xBarDot = 0.0;
      yBarDot = 0.0;
    } else {
      xBar = x / t;
      double t4 = (t2 + t3) / t;
      yBar = y / t;
      xBarDot = xDot / t - t4 * xBar;
      yBarDot = yDot / t - t4 * yBar;
    }
    return new HypotHvp(t, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hypotHvp(double, double, double, double)
   */
  static HypotHvp hypotHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return hypotHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.hypot} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction hypotFunction() {
    return new HypotFunction();
  }

  private static final class HypotFunction implements ScalarFunction {

    HypotFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.hypot(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      HypotAdjoint adjoint = new HypotAdjoint();
      double value = hypotGradient(x, y, adjoint);
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
      return hypotJvp(x, y, xDot, yDot).tangent();
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
      HypotHvp hvp = hypotHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.atan2} and its derivative in the direction of the
   * tangents.
   *
   * @param y as the method takes it
   * @param x as the method takes it
   * @param yDot tangent of {@code y}
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual atan2Jvp(double y, double x, double yDot, double xDot) {
    double t = Math.hypot(y, x);
    double t1;
    double t2;
    if (t == 0.0) {
      t1 = 0.0;
      t2 = 0.0;
    } else {
      t1 = StrongZero.times(yDot, x / t / t);
      t2 = StrongZero.times(xDot, y / t / t);
    }
    return new Dual(Math.atan2(y, x), t1 - t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atan2Jvp(double, double, double, double)
   */
  static Dual atan2Jvp(double y, double x, double yDot, double xDot, Tape tape) {
    return atan2Jvp(y, x, yDot, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.atan2}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   * @param x the derivative with respect to {@code x}
   */
  record Atan2Gradient(double value, double y, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.atan2}: filled by a derivative and
   * reused by its caller.
   */
  static final class Atan2Adjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public Atan2Adjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.atan2} and its gradient.
   *
   * @param y as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static Atan2Gradient atan2Gradient(double y, double x) {
    Atan2Adjoint adjoint = new Atan2Adjoint();
    double value = atan2Gradient(y, x, adjoint);
    return new Atan2Gradient(value, adjoint.y, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atan2Gradient(double, double)
   */
  static Atan2Gradient atan2Gradient(double y, double x, Tape tape) {
    return atan2Gradient(y, x);
  }

  /**
   * Reverse mode: {@code MathKinks.atan2} and its gradient, written into the caller's
   * memory.
   *
   * @param y as the method takes it
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code y}, {@code x}
   * @return the value
   */
  static double atan2Gradient(double y, double x, Atan2Adjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double t = Math.hypot(y, x);
    double yBar;
    double t1;
    if (t == 0.0) {
      yBar = 0.0;
      t1 = 0.0;
    } else {
      yBar = x / t / t;
      t1 = y / t / t;
    }
    double xBar = -t1;
    adjoint.y = yBar;
    adjoint.x = xBar;
    return Math.atan2(y, x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atan2Gradient(double, double, Atan2Adjoint)
   */
  static double atan2Gradient(double y, double x, Atan2Adjoint adjoint, Tape tape) {
    return atan2Gradient(y, x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.atan2}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   * @param x the derivative with respect to {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record Atan2Hvp(double value, double y, double x, double yHvp, double xHvp) {}

  /**
   * Second order: {@code MathKinks.atan2}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param y as the method takes it
   * @param x as the method takes it
   * @param yDot tangent of {@code y}
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static Atan2Hvp atan2Hvp(double y, double x, double yDot, double xDot) {
    // reverse sweep
    double t = Math.hypot(y, x);
    boolean t1 = t == 0.0;
    double t2;
    double t3;
    if (t1) {
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t2 = StrongZero.times(yDot, y / t);
      t3 = StrongZero.times(xDot, x / t);
    }
    double yBar;
    double t4;
    double yBarDot;
    double t5;
    if (t1) {
      yBar = 0.0;
      t4 = 0.0;
      yBarDot = 0.0;
      t5 = 0.0;
    } else {
      double t6 = x / t;
      double t7 = (t2 + t3) / t;
      yBar = t6 / t;
      double t8 = y / t;
      t4 = t8 / t;
      yBarDot = (xDot / t - t7 * t6) / t - t7 * yBar;
      t5 = (yDot / t - t7 * t8) / t - t7 * t4;
    }
    double xBar = -t4;
    double xBarDot = -t5;
    return new Atan2Hvp(Math.atan2(y, x), yBar, xBar, yBarDot, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atan2Hvp(double, double, double, double)
   */
  static Atan2Hvp atan2Hvp(double y, double x, double yDot, double xDot, Tape tape) {
    return atan2Hvp(y, x, yDot, xDot);
  }

  /**
   * {@code MathKinks.atan2} as a function of the vector that packs {@code y}, {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction atan2Function() {
    return new Atan2Function();
  }

  private static final class Atan2Function implements ScalarFunction {

    Atan2Function() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double y = packed[0];
      double x = packed[1];
      return MathKinks.atan2(y, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double y = packed[0];
      double x = packed[1];
      Atan2Adjoint adjoint = new Atan2Adjoint();
      double value = atan2Gradient(y, x, adjoint);
      gradient[0] = adjoint.y;
      gradient[1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double y = packed[0];
      double x = packed[1];
      double yDot = direction[0];
      double xDot = direction[1];
      return atan2Jvp(y, x, yDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double y = packed[0];
      double x = packed[1];
      double yDot = direction[0];
      double xDot = direction[1];
      Atan2Hvp hvp = atan2Hvp(y, x, yDot, xDot);
      double value = hvp.value();
      gradient[0] = hvp.y();
      gradient[1] = hvp.x();
      product[0] = hvp.yHvp();
      product[1] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.pow} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual powJvp(double x, double y, double xDot, double yDot) {
    double t = Math.pow(x, y);
    return new Dual(t,
        StrongZero.times(xDot, StrongZero.times(y, Math.pow(x, y - 1.0)))
        + (x == 0.0 & y >= 0.0 ? 0.0 : StrongZero.times(yDot, t * Math.log(x))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powJvp(double, double, double, double)
   */
  static Dual powJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return powJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.pow}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record PowGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.pow}: filled by a derivative and
   * reused by its caller.
   */
  static final class PowAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public PowAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.pow} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PowGradient powGradient(double x, double y) {
    PowAdjoint adjoint = new PowAdjoint();
    double value = powGradient(x, y, adjoint);
    return new PowGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powGradient(double, double)
   */
  static PowGradient powGradient(double x, double y, Tape tape) {
    return powGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.pow} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double powGradient(double x, double y, PowAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.pow(x, y);

    // reverse sweep
    double yBar = x == 0.0 & y >= 0.0 ? 0.0 : t * Math.log(x);
    adjoint.x = StrongZero.times(y, Math.pow(x, y - 1.0));
    adjoint.y = yBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powGradient(double, double, PowAdjoint)
   */
  static double powGradient(double x, double y, PowAdjoint adjoint, Tape tape) {
    return powGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.pow}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record PowHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.pow}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static PowHvp powHvp(double x, double y, double xDot, double yDot) {
    double t = Math.pow(x, y);
    double t1 = y - 1.0;
    double t2 = Math.pow(x, t1);
    double t3 = StrongZero.times(y, t2);
    boolean t4 = x == 0.0;
    boolean t5 = t4 & y >= 0.0;

    // reverse sweep
    double yBar;
    double yBarDot;
    if (t5) {
      yBar = 0.0;
      yBarDot = 0.0;
    } else {
      double t6 = Math.log(x);
      yBar = t * t6;
      yBarDot = (StrongZero.times(xDot, t3) + (t5 ? 0.0 : StrongZero.times(yDot, t * Math.log(x))))
          * t6 + t * StrongZero.over(xDot, x);
    }
    return new PowHvp(t, t3, yBar,
        StrongZero.times(yDot, t2)
        + StrongZero.times(y,
        StrongZero.times(xDot, StrongZero.times(t1, Math.pow(x, t1 - 1.0)))
        + (t4 & t1 >= 0.0 ? 0.0 : StrongZero.times(yDot, t2 * Math.log(x)))), yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powHvp(double, double, double, double)
   */
  static PowHvp powHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return powHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.pow} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction powFunction() {
    return new PowFunction();
  }

  private static final class PowFunction implements ScalarFunction {

    PowFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.pow(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      PowAdjoint adjoint = new PowAdjoint();
      double value = powGradient(x, y, adjoint);
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
      return powJvp(x, y, xDot, yDot).tangent();
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
      PowHvp hvp = powHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.constantExponent} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual constantExponentJvp(double x, double c, double xDot) {
    return new Dual(Math.pow(x, c),
        StrongZero.times(xDot, StrongZero.times(c, Math.pow(x, c - 1.0))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantExponentJvp(double, double, double)
   */
  static Dual constantExponentJvp(double x, double c, double xDot, Tape tape) {
    return constantExponentJvp(x, c, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.constantExponent}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ConstantExponentGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.constantExponent}: filled by a
   * derivative and reused by its caller.
   */
  static final class ConstantExponentAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ConstantExponentAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.constantExponent} and its gradient.
   *
   * @param x as the method takes it
   * @param c constant
   * @return the value and the gradient, in new arrays
   */
  static ConstantExponentGradient constantExponentGradient(double x, double c) {
    ConstantExponentAdjoint adjoint = new ConstantExponentAdjoint();
    double value = constantExponentGradient(x, c, adjoint);
    return new ConstantExponentGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantExponentGradient(double, double)
   */
  static ConstantExponentGradient constantExponentGradient(double x, double c, Tape tape) {
    return constantExponentGradient(x, c);
  }

  /**
   * Reverse mode: {@code MathKinks.constantExponent} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param c constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double constantExponentGradient(double x, double c, ConstantExponentAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    adjoint.x = StrongZero.times(c, Math.pow(x, c - 1.0));
    return Math.pow(x, c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantExponentGradient(double, double, ConstantExponentAdjoint)
   */
  static double constantExponentGradient(double x, double c, ConstantExponentAdjoint adjoint,
      Tape tape) {
    return constantExponentGradient(x, c, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.constantExponent}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ConstantExponentHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathKinks.constantExponent}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ConstantExponentHvp constantExponentHvp(double x, double c, double xDot) {
    // reverse sweep
    double t = c - 1.0;
    return new ConstantExponentHvp(Math.pow(x, c), StrongZero.times(c, Math.pow(x, t)),
        StrongZero.times(c, StrongZero.times(xDot, StrongZero.times(t, Math.pow(x, t - 1.0)))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantExponentHvp(double, double, double)
   */
  static ConstantExponentHvp constantExponentHvp(double x, double c, double xDot, Tape tape) {
    return constantExponentHvp(x, c, xDot);
  }

  /**
   * {@code MathKinks.constantExponent} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param c captured
   * @return the view
   */
  static ScalarFunction constantExponentFunction(double c) {
    return new ConstantExponentFunction(c);
  }

  private static final class ConstantExponentFunction implements ScalarFunction {

    private final double c;

    ConstantExponentFunction(double c) {
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
      return MathKinks.constantExponent(x, this.c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ConstantExponentAdjoint adjoint = new ConstantExponentAdjoint();
      double value = constantExponentGradient(x, this.c, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return constantExponentJvp(x, this.c, xDot).tangent();
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
      ConstantExponentHvp hvp = constantExponentHvp(x, this.c, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.literalExponents} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual literalExponentsJvp(double x, double xDot) {
    return new Dual(Math.pow(x, 3.0) + Math.pow(x, 2.0) + Math.pow(x, 1.0) + Math.pow(x, 0.0),
        xDot * (3.0 * x * x) + xDot * (2.0 * x) + xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #literalExponentsJvp(double, double)
   */
  static Dual literalExponentsJvp(double x, double xDot, Tape tape) {
    return literalExponentsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.literalExponents}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LiteralExponentsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.literalExponents}: filled by a
   * derivative and reused by its caller.
   */
  static final class LiteralExponentsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LiteralExponentsAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.literalExponents} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LiteralExponentsGradient literalExponentsGradient(double x) {
    LiteralExponentsAdjoint adjoint = new LiteralExponentsAdjoint();
    double value = literalExponentsGradient(x, adjoint);
    return new LiteralExponentsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #literalExponentsGradient(double)
   */
  static LiteralExponentsGradient literalExponentsGradient(double x, Tape tape) {
    return literalExponentsGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.literalExponents} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double literalExponentsGradient(double x, LiteralExponentsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = 1.0 + 2.0 * x + 3.0 * x * x;
    adjoint.x = xBar;
    return Math.pow(x, 3.0) + Math.pow(x, 2.0) + Math.pow(x, 1.0) + Math.pow(x, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #literalExponentsGradient(double, LiteralExponentsAdjoint)
   */
  static double literalExponentsGradient(double x, LiteralExponentsAdjoint adjoint, Tape tape) {
    return literalExponentsGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.literalExponents}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LiteralExponentsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathKinks.literalExponents}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LiteralExponentsHvp literalExponentsHvp(double x, double xDot) {
    // reverse sweep
    double xBar = 1.0 + 2.0 * x + 3.0 * x * x;
    double xBarDot = 2.0 * xDot + 6.0 * (xDot * x);
    return new LiteralExponentsHvp(Math.pow(x, 3.0) + Math.pow(x, 2.0) + Math.pow(x, 1.0)
        + Math.pow(x, 0.0), xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #literalExponentsHvp(double, double)
   */
  static LiteralExponentsHvp literalExponentsHvp(double x, double xDot, Tape tape) {
    return literalExponentsHvp(x, xDot);
  }

  /**
   * {@code MathKinks.literalExponents} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction literalExponentsFunction() {
    return new LiteralExponentsFunction();
  }

  private static final class LiteralExponentsFunction implements ScalarFunction {

    LiteralExponentsFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return MathKinks.literalExponents(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LiteralExponentsAdjoint adjoint = new LiteralExponentsAdjoint();
      double value = literalExponentsGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return literalExponentsJvp(x, xDot).tangent();
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
      LiteralExponentsHvp hvp = literalExponentsHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.constantBase} and its derivative in the direction of the
   * tangents.
   *
   * @param y as the method takes it
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual constantBaseJvp(double y, double yDot) {
    double t = Math.pow(0.0, y);
    double t1 = Math.pow(2.0, y);
    return new Dual(t + t1,
        (y >= 0.0 ? 0.0 : StrongZero.times(yDot, t * Math.log(0.0)))
        + StrongZero.times(yDot, t1 * Math.log(2.0)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantBaseJvp(double, double)
   */
  static Dual constantBaseJvp(double y, double yDot, Tape tape) {
    return constantBaseJvp(y, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.constantBase}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   */
  record ConstantBaseGradient(double value, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.constantBase}: filled by a
   * derivative and reused by its caller.
   */
  static final class ConstantBaseAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ConstantBaseAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.constantBase} and its gradient.
   *
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ConstantBaseGradient constantBaseGradient(double y) {
    ConstantBaseAdjoint adjoint = new ConstantBaseAdjoint();
    double value = constantBaseGradient(y, adjoint);
    return new ConstantBaseGradient(value, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantBaseGradient(double)
   */
  static ConstantBaseGradient constantBaseGradient(double y, Tape tape) {
    return constantBaseGradient(y);
  }

  /**
   * Reverse mode: {@code MathKinks.constantBase} and its gradient, written into the caller's
   * memory.
   *
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double constantBaseGradient(double y, ConstantBaseAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.pow(0.0, y);
    double t1 = Math.pow(2.0, y);

    // reverse sweep
    double yBar = t1 * Math.log(2.0) + (y >= 0.0 ? 0.0 : t * Math.log(0.0));
    adjoint.y = yBar;
    return t + t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantBaseGradient(double, ConstantBaseAdjoint)
   */
  static double constantBaseGradient(double y, ConstantBaseAdjoint adjoint, Tape tape) {
    return constantBaseGradient(y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.constantBase}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ConstantBaseHvp(double value, double y, double yHvp) {}

  /**
   * Second order: {@code MathKinks.constantBase}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param y as the method takes it
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ConstantBaseHvp constantBaseHvp(double y, double yDot) {
    double t = Math.pow(0.0, y);
    boolean t1 = y >= 0.0;
    double t2 = Math.pow(2.0, y);
    double t3 = Math.log(2.0);
    double t4 = t2 * t3;

    // reverse sweep
    double t5;
    double t6;
    if (t1) {
      t5 = 0.0;
      t6 = 0.0;
    } else {
      double t7 = Math.log(0.0);
      t5 = t * t7;
      t6 = (t1 ? 0.0 : StrongZero.times(yDot, t * Math.log(0.0))) * t7;
    }
    double yBar = t4 + t5;
    double yBarDot = StrongZero.times(yDot, t4) * t3 + t6;
    return new ConstantBaseHvp(t + t2, yBar, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantBaseHvp(double, double)
   */
  static ConstantBaseHvp constantBaseHvp(double y, double yDot, Tape tape) {
    return constantBaseHvp(y, yDot);
  }

  /**
   * {@code MathKinks.constantBase} as a function of the vector that packs {@code y}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction constantBaseFunction() {
    return new ConstantBaseFunction();
  }

  private static final class ConstantBaseFunction implements ScalarFunction {

    ConstantBaseFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double y = packed[0];
      return MathKinks.constantBase(y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double y = packed[0];
      ConstantBaseAdjoint adjoint = new ConstantBaseAdjoint();
      double value = constantBaseGradient(y, adjoint);
      gradient[0] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double y = packed[0];
      double yDot = direction[0];
      return constantBaseJvp(y, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double y = packed[0];
      double yDot = direction[0];
      ConstantBaseHvp hvp = constantBaseHvp(y, yDot);
      double value = hvp.value();
      gradient[0] = hvp.y();
      product[0] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.scaledRoot} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual scaledRootJvp(double x, double y, double xDot, double yDot) {
    double t = Math.sqrt(x);
    return new Dual(y * t, yDot * t + y * StrongZero.over(0.5 * xDot, t));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledRootJvp(double, double, double, double)
   */
  static Dual scaledRootJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return scaledRootJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.scaledRoot}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ScaledRootGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.scaledRoot}: filled by a
   * derivative and reused by its caller.
   */
  static final class ScaledRootAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ScaledRootAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.scaledRoot} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ScaledRootGradient scaledRootGradient(double x, double y) {
    ScaledRootAdjoint adjoint = new ScaledRootAdjoint();
    double value = scaledRootGradient(x, y, adjoint);
    return new ScaledRootGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledRootGradient(double, double)
   */
  static ScaledRootGradient scaledRootGradient(double x, double y, Tape tape) {
    return scaledRootGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.scaledRoot} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double scaledRootGradient(double x, double y, ScaledRootAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.sqrt(x);

    // reverse sweep
    double xBar = StrongZero.over(0.5 * y, t);
    adjoint.x = xBar;
    adjoint.y = t;
    return y * t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledRootGradient(double, double, ScaledRootAdjoint)
   */
  static double scaledRootGradient(double x, double y, ScaledRootAdjoint adjoint, Tape tape) {
    return scaledRootGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.scaledRoot}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ScaledRootHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.scaledRoot}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ScaledRootHvp scaledRootHvp(double x, double y, double xDot, double yDot) {
    double t = Math.sqrt(x);
    double t1 = 0.5 / t;
    double t2 = StrongZero.times(xDot, t1);

    // reverse sweep
    double xBar = StrongZero.times(y, t1);
    double xBarDot = StrongZero.times(yDot, t1) - StrongZero.times(y, t2 / t * t1);
    return new ScaledRootHvp(y * t, xBar, t, xBarDot, t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledRootHvp(double, double, double, double)
   */
  static ScaledRootHvp scaledRootHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return scaledRootHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.scaledRoot} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction scaledRootFunction() {
    return new ScaledRootFunction();
  }

  private static final class ScaledRootFunction implements ScalarFunction {

    ScaledRootFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.scaledRoot(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      ScaledRootAdjoint adjoint = new ScaledRootAdjoint();
      double value = scaledRootGradient(x, y, adjoint);
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
      return scaledRootJvp(x, y, xDot, yDot).tangent();
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
      ScaledRootHvp hvp = scaledRootHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.unusedSingular} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual unusedSingularJvp(double x, double xDot) {
    return new Dual(x * x, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unusedSingularJvp(double, double)
   */
  static Dual unusedSingularJvp(double x, double xDot, Tape tape) {
    return unusedSingularJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.unusedSingular}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UnusedSingularGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.unusedSingular}: filled by a
   * derivative and reused by its caller.
   */
  static final class UnusedSingularAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public UnusedSingularAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.unusedSingular} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static UnusedSingularGradient unusedSingularGradient(double x) {
    UnusedSingularAdjoint adjoint = new UnusedSingularAdjoint();
    double value = unusedSingularGradient(x, adjoint);
    return new UnusedSingularGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unusedSingularGradient(double)
   */
  static UnusedSingularGradient unusedSingularGradient(double x, Tape tape) {
    return unusedSingularGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.unusedSingular} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double unusedSingularGradient(double x, UnusedSingularAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = 2.0 * x;
    adjoint.x = xBar;
    return x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unusedSingularGradient(double, UnusedSingularAdjoint)
   */
  static double unusedSingularGradient(double x, UnusedSingularAdjoint adjoint, Tape tape) {
    return unusedSingularGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.unusedSingular}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UnusedSingularHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathKinks.unusedSingular}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static UnusedSingularHvp unusedSingularHvp(double x, double xDot) {
    // reverse sweep
    double xBar = 2.0 * x;
    double xBarDot = 2.0 * xDot;
    return new UnusedSingularHvp(x * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unusedSingularHvp(double, double)
   */
  static UnusedSingularHvp unusedSingularHvp(double x, double xDot, Tape tape) {
    return unusedSingularHvp(x, xDot);
  }

  /**
   * {@code MathKinks.unusedSingular} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction unusedSingularFunction() {
    return new UnusedSingularFunction();
  }

  private static final class UnusedSingularFunction implements ScalarFunction {

    UnusedSingularFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return MathKinks.unusedSingular(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      UnusedSingularAdjoint adjoint = new UnusedSingularAdjoint();
      double value = unusedSingularGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return unusedSingularJvp(x, xDot).tangent();
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
      UnusedSingularHvp hvp = unusedSingularHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.untakenQuotient} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual untakenQuotientJvp(double x, double xDot) {
    double q = x / x;
    double t = xDot / x;
    double qDot = t - t * q;
    if (x == 0.0) {
      q = x;
      qDot = xDot;
    }
    return new Dual(q, qDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untakenQuotientJvp(double, double)
   */
  static Dual untakenQuotientJvp(double x, double xDot, Tape tape) {
    return untakenQuotientJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.untakenQuotient}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UntakenQuotientGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.untakenQuotient}: filled by a
   * derivative and reused by its caller.
   */
  static final class UntakenQuotientAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public UntakenQuotientAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.untakenQuotient} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static UntakenQuotientGradient untakenQuotientGradient(double x) {
    UntakenQuotientAdjoint adjoint = new UntakenQuotientAdjoint();
    double value = untakenQuotientGradient(x, adjoint);
    return new UntakenQuotientGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untakenQuotientGradient(double)
   */
  static UntakenQuotientGradient untakenQuotientGradient(double x, Tape tape) {
    return untakenQuotientGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.untakenQuotient} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double untakenQuotientGradient(double x, UntakenQuotientAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = x != 0.0;
    double q;
    double t1;
    if (t) {
      q = x / x;
      t1 = q;
    } else {
      t1 = x;
      q = 0.0;
    }

    // reverse sweep
    double xBar;
    if (t) {
      double t2 = 1.0 / x;
      xBar = t2 - t2 * q;
    } else {
      xBar = 1.0;
    }
    adjoint.x = xBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untakenQuotientGradient(double, UntakenQuotientAdjoint)
   */
  static double untakenQuotientGradient(double x, UntakenQuotientAdjoint adjoint, Tape tape) {
    return untakenQuotientGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.untakenQuotient}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UntakenQuotientHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathKinks.untakenQuotient}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static UntakenQuotientHvp untakenQuotientHvp(double x, double xDot) {
    boolean t = x != 0.0;
    double q;
    double qDot;
    double t1;
    if (t) {
      q = x / x;
      double t2 = xDot / x;
      qDot = t2 - t2 * q;
      t1 = q;
    } else {
      t1 = x;
      q = 0.0;
      qDot = 0.0;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      double t2 = 1.0 / x;
      double t3 = -(xDot * t2 * t2);
      xBar = t2 - t2 * q;
      xBarDot = t3 - (t3 * q + t2 * qDot);
    } else {
      xBar = 1.0;
      xBarDot = 0.0;
    }
    return new UntakenQuotientHvp(t1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untakenQuotientHvp(double, double)
   */
  static UntakenQuotientHvp untakenQuotientHvp(double x, double xDot, Tape tape) {
    return untakenQuotientHvp(x, xDot);
  }

  /**
   * {@code MathKinks.untakenQuotient} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction untakenQuotientFunction() {
    return new UntakenQuotientFunction();
  }

  private static final class UntakenQuotientFunction implements ScalarFunction {

    UntakenQuotientFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return MathKinks.untakenQuotient(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      UntakenQuotientAdjoint adjoint = new UntakenQuotientAdjoint();
      double value = untakenQuotientGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return untakenQuotientJvp(x, xDot).tangent();
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
      UntakenQuotientHvp hvp = untakenQuotientHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.untakenInLoop} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual untakenInLoopJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      double r = Math.sqrt(t);
      double rDot = StrongZero.over(0.5 * t1, r);
      double q = 1.0 / t;
      double t2 = t1 * q * q;
      if (t > 0.0) {
        t = r * q;
        t1 = rDot * q - r * t2;
      }
      s += t;
      sDot += t1;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untakenInLoopJvp(double[], double[])
   */
  static Dual untakenInLoopJvp(double[] x, double[] xDot, Tape tape) {
    return untakenInLoopJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.untakenInLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UntakenInLoopGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code MathKinks.untakenInLoop} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static UntakenInLoopGradient untakenInLoopGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = untakenInLoopGradient(x, xBar);
    return new UntakenInLoopGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untakenInLoopGradient(double[])
   */
  static UntakenInLoopGradient untakenInLoopGradient(double[] x, Tape tape) {
    return untakenInLoopGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.untakenInLoop} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double untakenInLoopGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      boolean t1 = t > 0.0;
      double r;
      double q;
      if (t1) {
        r = Math.sqrt(t);
        q = 1.0 / t;
        t = r * q;
      } else {
        q = 0.0;
        r = 0.0;
      }
      s += t;
      double xBar1;
      if (t1) {
        xBar1 = StrongZero.over(0.5 * q, r) - r * q * q;
      } else {
        xBar1 = 1.0;
      }
      xBar[i] += xBar1;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untakenInLoopGradient(double[], double[])
   */
  static double untakenInLoopGradient(double[] x, double[] xBar, Tape tape) {
    return untakenInLoopGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.untakenInLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UntakenInLoopHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code MathKinks.untakenInLoop}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static UntakenInLoopHvp untakenInLoopHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = untakenInLoopHvp(x, xDot, xBar, xHvp);
    return new UntakenInLoopHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untakenInLoopHvp(double[], double[])
   */
  static UntakenInLoopHvp untakenInLoopHvp(double[] x, double[] xDot, Tape tape) {
    return untakenInLoopHvp(x, xDot);
  }

  /**
   * Second order: {@code MathKinks.untakenInLoop}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double untakenInLoopHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double xDot1 = xDot[i];
      boolean t1 = t > 0.0;
      double r;
      double rDot;
      double q;
      double qDot;
      if (t1) {
        r = Math.sqrt(t);
        rDot = StrongZero.over(0.5 * xDot1, r);
        q = 1.0 / t;
        qDot = -(xDot1 * q * q);
        t = r * q;
      } else {
        q = 0.0;
        r = 0.0;
        qDot = 0.0;
        rDot = 0.0;
      }
      s += t;
      double xBar1;
      double xBarDot;
      if (t1) {
        double t2 = r * q;
        double t3 = 0.5 / r;
        xBar1 = StrongZero.times(q, t3) - t2 * q;
        xBarDot = StrongZero.times(qDot, t3) - StrongZero.times(q, rDot / r * t3)
            - ((rDot * q + r * qDot) * q + t2 * qDot);
      } else {
        xBar1 = 1.0;
        xBarDot = 0.0;
      }
      xBar[i] += xBar1;
      xHvp[i] += xBarDot;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untakenInLoopHvp(double[], double[], double[], double[])
   */
  static double untakenInLoopHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return untakenInLoopHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code MathKinks.untakenInLoop} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction untakenInLoopFunction() {
    return new UntakenInLoopFunction();
  }

  private static final class UntakenInLoopFunction implements ScalarFunction {

    UntakenInLoopFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return MathKinks.untakenInLoop(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = untakenInLoopGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return untakenInLoopJvp(x, xDot).tangent();
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
      double value = untakenInLoopHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.untouchedRoots} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual untouchedRootsJvp(double[] x, int k, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double r = Math.sqrt(x[i]);
      double rDot = StrongZero.over(0.5 * xDot[i], r);
      if (i == k) {
        s += r;
        sDot += rDot;
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untouchedRootsJvp(double[], int, double[])
   */
  static Dual untouchedRootsJvp(double[] x, int k, double[] xDot, Tape tape) {
    return untouchedRootsJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.untouchedRoots}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UntouchedRootsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code MathKinks.untouchedRoots} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static UntouchedRootsGradient untouchedRootsGradient(double[] x, int k) {
    double[] xBar = Arguments.zerosLike(x);
    double value = untouchedRootsGradient(x, k, xBar);
    return new UntouchedRootsGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untouchedRootsGradient(double[], int)
   */
  static UntouchedRootsGradient untouchedRootsGradient(double[] x, int k, Tape tape) {
    return untouchedRootsGradient(x, k);
  }

  /**
   * Reverse mode: {@code MathKinks.untouchedRoots} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double untouchedRootsGradient(double[] x, int k, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xBar1;
      if (i == k) {
        double r = Math.sqrt(x1);
        s += r;
        xBar1 = 0.5 / r;
      } else {
        xBar1 = 0.0;
      }
      xBar[i] += xBar1;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untouchedRootsGradient(double[], int, double[])
   */
  static double untouchedRootsGradient(double[] x, int k, double[] xBar, Tape tape) {
    return untouchedRootsGradient(x, k, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.untouchedRoots}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UntouchedRootsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code MathKinks.untouchedRoots}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static UntouchedRootsHvp untouchedRootsHvp(double[] x, int k, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = untouchedRootsHvp(x, k, xDot, xBar, xHvp);
    return new UntouchedRootsHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untouchedRootsHvp(double[], int, double[])
   */
  static UntouchedRootsHvp untouchedRootsHvp(double[] x, int k, double[] xDot, Tape tape) {
    return untouchedRootsHvp(x, k, xDot);
  }

  /**
   * Second order: {@code MathKinks.untouchedRoots}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double untouchedRootsHvp(double[] x, int k, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double xBar1;
      double xBarDot;
      if (i == k) {
        double r = Math.sqrt(x1);
        xBar1 = 0.5 / r;
        double rDot = StrongZero.times(xDot1, xBar1);
        s += r;
        xBarDot = -(rDot / r * xBar1);
      } else {
        xBar1 = 0.0;
        xBarDot = 0.0;
      }
      xBar[i] += xBar1;
      xHvp[i] += xBarDot;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untouchedRootsHvp(double[], int, double[], double[], double[])
   */
  static double untouchedRootsHvp(double[] x, int k, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return untouchedRootsHvp(x, k, xDot, xBar, xHvp);
  }

  /**
   * {@code MathKinks.untouchedRoots} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction untouchedRootsFunction(int k) {
    return new UntouchedRootsFunction(k);
  }

  private static final class UntouchedRootsFunction implements ScalarFunction {

    private final int k;

    UntouchedRootsFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return MathKinks.untouchedRoots(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = untouchedRootsGradient(x, this.k, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return untouchedRootsJvp(x, this.k, xDot).tangent();
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
      double value = untouchedRootsHvp(x, this.k, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.remainder} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual remainderJvp(double x, double y, double xDot, double yDot) {
    double t = x % y;
    return new Dual(t, xDot - yDot * Math.rint((x - t) / y));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #remainderJvp(double, double, double, double)
   */
  static Dual remainderJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return remainderJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.remainder}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record RemainderGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.remainder}: filled by a derivative
   * and reused by its caller.
   */
  static final class RemainderAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public RemainderAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.remainder} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RemainderGradient remainderGradient(double x, double y) {
    RemainderAdjoint adjoint = new RemainderAdjoint();
    double value = remainderGradient(x, y, adjoint);
    return new RemainderGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #remainderGradient(double, double)
   */
  static RemainderGradient remainderGradient(double x, double y, Tape tape) {
    return remainderGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.remainder} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double remainderGradient(double x, double y, RemainderAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x % y;

    // reverse sweep
    double yBar = -Math.rint((x - t) / y);
    adjoint.x = 1.0;
    adjoint.y = yBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #remainderGradient(double, double, RemainderAdjoint)
   */
  static double remainderGradient(double x, double y, RemainderAdjoint adjoint, Tape tape) {
    return remainderGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.remainder}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record RemainderHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.remainder}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static RemainderHvp remainderHvp(double x, double y, double xDot, double yDot) {
    double t = x % y;

    // reverse sweep
    double yBar = -Math.rint((x - t) / y);
    return new RemainderHvp(t, 1.0, yBar, 0.0, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #remainderHvp(double, double, double, double)
   */
  static RemainderHvp remainderHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return remainderHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.remainder} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction remainderFunction() {
    return new RemainderFunction();
  }

  private static final class RemainderFunction implements ScalarFunction {

    RemainderFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.remainder(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      RemainderAdjoint adjoint = new RemainderAdjoint();
      double value = remainderGradient(x, y, adjoint);
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
      return remainderJvp(x, y, xDot, yDot).tangent();
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
      RemainderHvp hvp = remainderHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.steps} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual stepsJvp(double x, double xDot) {
    return new Dual(Math.floor(x) + Math.ceil(x) + Math.rint(x) + Math.round(x) + Math.signum(x)
        + (int) x + (long) x + (byte) x + (char) x + x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stepsJvp(double, double)
   */
  static Dual stepsJvp(double x, double xDot, Tape tape) {
    return stepsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.steps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record StepsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.steps}: filled by a derivative and
   * reused by its caller.
   */
  static final class StepsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public StepsAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.steps} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static StepsGradient stepsGradient(double x) {
    StepsAdjoint adjoint = new StepsAdjoint();
    double value = stepsGradient(x, adjoint);
    return new StepsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stepsGradient(double)
   */
  static StepsGradient stepsGradient(double x, Tape tape) {
    return stepsGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.steps} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double stepsGradient(double x, StepsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    adjoint.x = 1.0;
    return Math.floor(x) + Math.ceil(x) + Math.rint(x) + Math.round(x) + Math.signum(x) + (int) x
        + (long) x + (byte) x + (char) x + x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stepsGradient(double, StepsAdjoint)
   */
  static double stepsGradient(double x, StepsAdjoint adjoint, Tape tape) {
    return stepsGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.steps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record StepsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathKinks.steps}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static StepsHvp stepsHvp(double x, double xDot) {
    return new StepsHvp(Math.floor(x) + Math.ceil(x) + Math.rint(x) + Math.round(x)
        + Math.signum(x) + (int) x + (long) x + (byte) x + (char) x + x, 1.0, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stepsHvp(double, double)
   */
  static StepsHvp stepsHvp(double x, double xDot, Tape tape) {
    return stepsHvp(x, xDot);
  }

  /**
   * {@code MathKinks.steps} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction stepsFunction() {
    return new StepsFunction();
  }

  private static final class StepsFunction implements ScalarFunction {

    StepsFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return MathKinks.steps(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      StepsAdjoint adjoint = new StepsAdjoint();
      double value = stepsGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return stepsJvp(x, xDot).tangent();
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
      StepsHvp hvp = stepsHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.comparison} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual comparisonJvp(double x, double y, double xDot, double yDot) {
    if (x >= y) {
      y = x * x;
      yDot = 2.0 * (xDot * x);
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #comparisonJvp(double, double, double, double)
   */
  static Dual comparisonJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return comparisonJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.comparison}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ComparisonGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.comparison}: filled by a
   * derivative and reused by its caller.
   */
  static final class ComparisonAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ComparisonAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.comparison} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ComparisonGradient comparisonGradient(double x, double y) {
    ComparisonAdjoint adjoint = new ComparisonAdjoint();
    double value = comparisonGradient(x, y, adjoint);
    return new ComparisonGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #comparisonGradient(double, double)
   */
  static ComparisonGradient comparisonGradient(double x, double y, Tape tape) {
    return comparisonGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.comparison} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double comparisonGradient(double x, double y, ComparisonAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = x >= y;

    // reverse sweep
    double xBar;
    double yBar;
    if (t) {
      xBar = 2.0 * x;
      yBar = 0.0;
    } else {
      xBar = 0.0;
      yBar = 1.0;
    }
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t ? x * x : y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #comparisonGradient(double, double, ComparisonAdjoint)
   */
  static double comparisonGradient(double x, double y, ComparisonAdjoint adjoint, Tape tape) {
    return comparisonGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.comparison}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ComparisonHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.comparison}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ComparisonHvp comparisonHvp(double x, double y, double xDot, double yDot) {
    boolean t = x >= y;

    // reverse sweep
    double xBar;
    double xBarDot;
    double yBar;
    if (t) {
      xBar = 2.0 * x;
      xBarDot = 2.0 * xDot;
      yBar = 0.0;
    } else {
      xBar = 0.0;
      yBar = 1.0;
      xBarDot = 0.0;
    }
    return new ComparisonHvp(t ? x * x : y, xBar, yBar, xBarDot, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #comparisonHvp(double, double, double, double)
   */
  static ComparisonHvp comparisonHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return comparisonHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.comparison} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction comparisonFunction() {
    return new ComparisonFunction();
  }

  private static final class ComparisonFunction implements ScalarFunction {

    ComparisonFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.comparison(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      ComparisonAdjoint adjoint = new ComparisonAdjoint();
      double value = comparisonGradient(x, y, adjoint);
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
      return comparisonJvp(x, y, xDot, yDot).tangent();
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
      ComparisonHvp hvp = comparisonHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.adjointVanishes} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual adjointVanishesJvp(double x, double y, double xDot, double yDot) {
    double a = x * x;
    double aDot = 2.0 * (xDot * x);
    double b = a * y;
    double bDot = aDot * y + a * yDot;
    return new Dual(b * b, 2.0 * (bDot * b));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #adjointVanishesJvp(double, double, double, double)
   */
  static Dual adjointVanishesJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return adjointVanishesJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.adjointVanishes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record AdjointVanishesGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.adjointVanishes}: filled by a
   * derivative and reused by its caller.
   */
  static final class AdjointVanishesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public AdjointVanishesAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.adjointVanishes} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AdjointVanishesGradient adjointVanishesGradient(double x, double y) {
    AdjointVanishesAdjoint adjoint = new AdjointVanishesAdjoint();
    double value = adjointVanishesGradient(x, y, adjoint);
    return new AdjointVanishesGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #adjointVanishesGradient(double, double)
   */
  static AdjointVanishesGradient adjointVanishesGradient(double x, double y, Tape tape) {
    return adjointVanishesGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.adjointVanishes} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double adjointVanishesGradient(double x, double y, AdjointVanishesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double a = x * x;
    double b = a * y;

    // reverse sweep
    double bBar = 2.0 * b;
    double aBar = bBar * y;
    double yBar = a * bBar;
    double xBar = 2.0 * (aBar * x);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return b * b;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #adjointVanishesGradient(double, double, AdjointVanishesAdjoint)
   */
  static double adjointVanishesGradient(double x, double y, AdjointVanishesAdjoint adjoint,
      Tape tape) {
    return adjointVanishesGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.adjointVanishes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record AdjointVanishesHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.adjointVanishes}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static AdjointVanishesHvp adjointVanishesHvp(double x, double y, double xDot, double yDot) {
    double a = x * x;
    double aDot = 2.0 * (xDot * x);
    double b = a * y;
    double bDot = aDot * y + a * yDot;

    // reverse sweep
    double bBar = 2.0 * b;
    double bBarDot = 2.0 * bDot;
    double aBar = bBar * y;
    double aBarDot = bBarDot * y + bBar * yDot;
    double yBar = a * bBar;
    double yBarDot = aDot * bBar + a * bBarDot;
    double xBar = 2.0 * (aBar * x);
    double xBarDot = 2.0 * (aBarDot * x + aBar * xDot);
    return new AdjointVanishesHvp(b * b, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #adjointVanishesHvp(double, double, double, double)
   */
  static AdjointVanishesHvp adjointVanishesHvp(double x, double y, double xDot, double yDot,
      Tape tape) {
    return adjointVanishesHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.adjointVanishes} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction adjointVanishesFunction() {
    return new AdjointVanishesFunction();
  }

  private static final class AdjointVanishesFunction implements ScalarFunction {

    AdjointVanishesFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.adjointVanishes(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      AdjointVanishesAdjoint adjoint = new AdjointVanishesAdjoint();
      double value = adjointVanishesGradient(x, y, adjoint);
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
      return adjointVanishesJvp(x, y, xDot, yDot).tangent();
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
      AdjointVanishesHvp hvp = adjointVanishesHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.strongZeroInLoop} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual strongZeroInLoopJvp(double[] x, double y, double[] xDot, double yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double t = Math.sqrt(v);
      s += t;
      sDot += StrongZero.over(0.5 * vDot, t);
    }
    return new Dual(s * y, sDot * y + s * yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strongZeroInLoopJvp(double[], double, double[], double)
   */
  static Dual strongZeroInLoopJvp(double[] x, double y, double[] xDot, double yDot, Tape tape) {
    return strongZeroInLoopJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.strongZeroInLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record StrongZeroInLoopGradient(double value, double[] x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.strongZeroInLoop}: filled by a
   * derivative and reused by its caller.
   */
  static final class StrongZeroInLoopAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public StrongZeroInLoopAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.strongZeroInLoop} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static StrongZeroInLoopGradient strongZeroInLoopGradient(double[] x, double y) {
    double[] xBar = Arguments.zerosLike(x);
    StrongZeroInLoopAdjoint adjoint = new StrongZeroInLoopAdjoint();
    double value = strongZeroInLoopGradient(x, y, xBar, adjoint);
    return new StrongZeroInLoopGradient(value, xBar, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strongZeroInLoopGradient(double[], double)
   */
  static StrongZeroInLoopGradient strongZeroInLoopGradient(double[] x, double y, Tape tape) {
    return strongZeroInLoopGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.strongZeroInLoop} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double strongZeroInLoopGradient(double[] x, double y, double[] xBar,
      StrongZeroInLoopAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double t = Math.sqrt(v);
      s += t;
      xBar[i] += StrongZero.over(0.5 * y, t);
    }
    adjoint.y = s;
    return s * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strongZeroInLoopGradient(double[], double, double[], StrongZeroInLoopAdjoint)
   */
  static double strongZeroInLoopGradient(double[] x, double y, double[] xBar,
      StrongZeroInLoopAdjoint adjoint, Tape tape) {
    return strongZeroInLoopGradient(x, y, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.strongZeroInLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record StrongZeroInLoopHvp(double value, double[] x, double y, double[] xHvp, double yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * MathKinks.strongZeroInLoop}: filled by a derivative and reused by its caller.
   */
  static final class StrongZeroInLoopHvpAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** The Hessian-vector product for {@code y}. */
    public double yHvp;

    /** A holder of zeros. */
    public StrongZeroInLoopHvpAdjoint() {}
  }

  /**
   * Second order: {@code MathKinks.strongZeroInLoop}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static StrongZeroInLoopHvp strongZeroInLoopHvp(double[] x, double y, double[] xDot, double yDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    StrongZeroInLoopHvpAdjoint adjoint = new StrongZeroInLoopHvpAdjoint();
    double value = strongZeroInLoopHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
    return new StrongZeroInLoopHvp(value, xBar, adjoint.y, xHvp, adjoint.yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strongZeroInLoopHvp(double[], double, double[], double)
   */
  static StrongZeroInLoopHvp strongZeroInLoopHvp(double[] x, double y, double[] xDot, double yDot,
      Tape tape) {
    return strongZeroInLoopHvp(x, y, xDot, yDot);
  }

  /**
   * Second order: {@code MathKinks.strongZeroInLoop}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
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
  static double strongZeroInLoopHvp(double[] x, double y, double[] xDot, double yDot,
      double[] xBar, double[] xHvp, StrongZeroInLoopHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double t = Math.sqrt(v);
      double t1 = 0.5 / t;
      double t2 = StrongZero.times(vDot, t1);
      s += t;
      sDot += t2;
      xBar[i] += StrongZero.times(y, t1);
      xHvp[i] += StrongZero.times(yDot, t1) - StrongZero.times(y, t2 / t * t1);
    }
    adjoint.y = s;
    adjoint.yHvp = sDot;
    return s * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strongZeroInLoopHvp(double[], double, double[], double, double[], double[],
   *     StrongZeroInLoopHvpAdjoint)
   */
  static double strongZeroInLoopHvp(double[] x, double y, double[] xDot, double yDot,
      double[] xBar, double[] xHvp, StrongZeroInLoopHvpAdjoint adjoint, Tape tape) {
    return strongZeroInLoopHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code MathKinks.strongZeroInLoop} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction strongZeroInLoopFunction() {
    return new StrongZeroInLoopFunction();
  }

  private static final class StrongZeroInLoopFunction implements ScalarFunction {

    StrongZeroInLoopFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      return MathKinks.strongZeroInLoop(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      StrongZeroInLoopAdjoint adjoint = new StrongZeroInLoopAdjoint();
      double value = strongZeroInLoopGradient(x, y, xBar, adjoint);
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
      return strongZeroInLoopJvp(x, y, xDot, yDot).tangent();
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
      StrongZeroInLoopHvpAdjoint adjoint = new StrongZeroInLoopHvpAdjoint();
      double value = strongZeroInLoopHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.yHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.arrayOfZeros} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual arrayOfZerosJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = Math.hypot(x1, 0.0);
      double t1 = Math.max(x1, 0.0);
      s += t + Math.abs(x1) + t1;
      sDot += (t == 0.0 ? 0.0 : StrongZero.times(xDot1, x1 / t))
          + StrongZero.times(Math.signum(x1), xDot1)
          + (x1 > 0.0 ? xDot1 : x1 <= 0.0 ? 0.0 : xDot1 * t1);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayOfZerosJvp(double[], double[])
   */
  static Dual arrayOfZerosJvp(double[] x, double[] xDot, Tape tape) {
    return arrayOfZerosJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.arrayOfZeros}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ArrayOfZerosGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code MathKinks.arrayOfZeros} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ArrayOfZerosGradient arrayOfZerosGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = arrayOfZerosGradient(x, xBar);
    return new ArrayOfZerosGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayOfZerosGradient(double[])
   */
  static ArrayOfZerosGradient arrayOfZerosGradient(double[] x, Tape tape) {
    return arrayOfZerosGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.arrayOfZeros} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double arrayOfZerosGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = Math.hypot(x1, 0.0);
      double t1 = Math.max(x1, 0.0);
      s += t + Math.abs(x1) + t1;
      double xBar1 = x1 > 0.0 ? 1.0 : x1 <= 0.0 ? 0.0 : t1;
      xBar1 += Math.signum(x1);
      xBar[i] += xBar1 + (t == 0.0 ? 0.0 : x1 / t);
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayOfZerosGradient(double[], double[])
   */
  static double arrayOfZerosGradient(double[] x, double[] xBar, Tape tape) {
    return arrayOfZerosGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.arrayOfZeros}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ArrayOfZerosHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code MathKinks.arrayOfZeros}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ArrayOfZerosHvp arrayOfZerosHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = arrayOfZerosHvp(x, xDot, xBar, xHvp);
    return new ArrayOfZerosHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayOfZerosHvp(double[], double[])
   */
  static ArrayOfZerosHvp arrayOfZerosHvp(double[] x, double[] xDot, Tape tape) {
    return arrayOfZerosHvp(x, xDot);
  }

  /**
   * Second order: {@code MathKinks.arrayOfZeros}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double arrayOfZerosHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = Math.hypot(x1, 0.0);
      boolean t1 = t == 0.0;
      double xBar1 = Math.max(x1, 0.0);
      boolean t2 = x1 > 0.0;
      s += t + Math.abs(x1) + xBar1;
      double xBarDot = t2 ? xDot1 : x1 <= 0.0 ? 0.0 : xDot1 * xBar1;
      if (t2) {
        xBar1 = 1.0;
        xBarDot = 0.0;
      } else if (x1 <= 0.0) {
        xBar1 = 0.0;
        xBarDot = 0.0;
      }
      xBar1 += Math.signum(x1);
      double t3;
      double t4;
      if (t1) {
        t3 = 0.0;
        t4 = 0.0;
      } else {
        t3 = x1 / t;
        t4 = xDot1 / t - (t1 ? 0.0 : StrongZero.times(xDot1, x1 / t)) / t * t3;
      }
      xBar[i] += xBar1 + t3;
      xHvp[i] += xBarDot + t4;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayOfZerosHvp(double[], double[], double[], double[])
   */
  static double arrayOfZerosHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return arrayOfZerosHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code MathKinks.arrayOfZeros} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction arrayOfZerosFunction() {
    return new ArrayOfZerosFunction();
  }

  private static final class ArrayOfZerosFunction implements ScalarFunction {

    ArrayOfZerosFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return MathKinks.arrayOfZeros(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = arrayOfZerosGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return arrayOfZerosJvp(x, xDot).tangent();
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
      double value = arrayOfZerosHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.strictSqrt} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual strictSqrtJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.sqrt(x);
    double t1 = StrictMath.pow(x, y);
    double t2 = StrictMath.max(x, 0.0);
    return new Dual(t + t1 + StrictMath.abs(x) + t2,
        StrongZero.over(0.5 * xDot, t)
        + (StrongZero.times(xDot, StrongZero.times(y, Math.pow(x, y - 1.0)))
        + (x == 0.0 & y >= 0.0 ? 0.0 : StrongZero.times(yDot, t1 * Math.log(x))))
        + StrongZero.times(Math.signum(x), xDot) + (x > 0.0 ? xDot : x <= 0.0 ? 0.0 : xDot * t2));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strictSqrtJvp(double, double, double, double)
   */
  static Dual strictSqrtJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return strictSqrtJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code MathKinks.strictSqrt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record StrictSqrtGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.strictSqrt}: filled by a
   * derivative and reused by its caller.
   */
  static final class StrictSqrtAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public StrictSqrtAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.strictSqrt} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static StrictSqrtGradient strictSqrtGradient(double x, double y) {
    StrictSqrtAdjoint adjoint = new StrictSqrtAdjoint();
    double value = strictSqrtGradient(x, y, adjoint);
    return new StrictSqrtGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strictSqrtGradient(double, double)
   */
  static StrictSqrtGradient strictSqrtGradient(double x, double y, Tape tape) {
    return strictSqrtGradient(x, y);
  }

  /**
   * Reverse mode: {@code MathKinks.strictSqrt} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double strictSqrtGradient(double x, double y, StrictSqrtAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.sqrt(x);
    double t1 = StrictMath.pow(x, y);
    double t2 = StrictMath.max(x, 0.0);

    // reverse sweep
    double xBar = x > 0.0 ? 1.0 : x <= 0.0 ? 0.0 : t2;
    xBar += Math.signum(x);
    xBar += StrongZero.times(y, Math.pow(x, y - 1.0));
    double yBar = x == 0.0 & y >= 0.0 ? 0.0 : t1 * Math.log(x);
    xBar += 0.5 / t;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t + t1 + StrictMath.abs(x) + t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strictSqrtGradient(double, double, StrictSqrtAdjoint)
   */
  static double strictSqrtGradient(double x, double y, StrictSqrtAdjoint adjoint, Tape tape) {
    return strictSqrtGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.strictSqrt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record StrictSqrtHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code MathKinks.strictSqrt}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static StrictSqrtHvp strictSqrtHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.sqrt(x);
    double t1 = 0.5 / t;
    double t2 = StrictMath.pow(x, y);
    double t3 = y - 1.0;
    double t4 = Math.pow(x, t3);
    double t5 = StrongZero.times(y, t4);
    boolean t6 = x == 0.0;
    boolean t7 = t6 & y >= 0.0;
    double xBar = StrictMath.max(x, 0.0);
    boolean t8 = x > 0.0;

    // reverse sweep
    double t9 = t + t2 + StrictMath.abs(x) + xBar;
    double xBarDot = t8 ? xDot : x <= 0.0 ? 0.0 : xDot * xBar;
    if (t8) {
      xBar = 1.0;
      xBarDot = 0.0;
    } else if (x <= 0.0) {
      xBar = 0.0;
      xBarDot = 0.0;
    }
    xBar += Math.signum(x);
    xBar += t5;
    xBarDot += StrongZero.times(yDot, t4)
        + StrongZero.times(y,
        StrongZero.times(xDot, StrongZero.times(t3, Math.pow(x, t3 - 1.0)))
        + (t6 & t3 >= 0.0 ? 0.0 : StrongZero.times(yDot, t4 * Math.log(x))));
    double yBar;
    double yBarDot;
    if (t7) {
      yBar = 0.0;
      yBarDot = 0.0;
    } else {
      double t10 = Math.log(x);
      yBar = t2 * t10;
      yBarDot =
          (StrongZero.times(xDot, t5) + (t7 ? 0.0 : StrongZero.times(yDot, t2 * Math.log(x))))
          * t10 + t2 * StrongZero.over(xDot, x);
    }
    xBar += t1;
    xBarDot -= StrongZero.times(xDot, t1) / t * t1;
    return new StrictSqrtHvp(t9, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #strictSqrtHvp(double, double, double, double)
   */
  static StrictSqrtHvp strictSqrtHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return strictSqrtHvp(x, y, xDot, yDot);
  }

  /**
   * {@code MathKinks.strictSqrt} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction strictSqrtFunction() {
    return new StrictSqrtFunction();
  }

  private static final class StrictSqrtFunction implements ScalarFunction {

    StrictSqrtFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return MathKinks.strictSqrt(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      StrictSqrtAdjoint adjoint = new StrictSqrtAdjoint();
      double value = strictSqrtGradient(x, y, adjoint);
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
      return strictSqrtJvp(x, y, xDot, yDot).tangent();
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
      StrictSqrtHvp hvp = strictSqrtHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code MathKinks.negativeReciprocal} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual negativeReciprocalJvp(double x, double xDot) {
    double t = -1.0 / x;
    return new Dual(t, xDot * t * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #negativeReciprocalJvp(double, double)
   */
  static Dual negativeReciprocalJvp(double x, double xDot, Tape tape) {
    return negativeReciprocalJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code MathKinks.negativeReciprocal}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NegativeReciprocalGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code MathKinks.negativeReciprocal}: filled by a
   * derivative and reused by its caller.
   */
  static final class NegativeReciprocalAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NegativeReciprocalAdjoint() {}
  }

  /**
   * Reverse mode: {@code MathKinks.negativeReciprocal} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NegativeReciprocalGradient negativeReciprocalGradient(double x) {
    NegativeReciprocalAdjoint adjoint = new NegativeReciprocalAdjoint();
    double value = negativeReciprocalGradient(x, adjoint);
    return new NegativeReciprocalGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #negativeReciprocalGradient(double)
   */
  static NegativeReciprocalGradient negativeReciprocalGradient(double x, Tape tape) {
    return negativeReciprocalGradient(x);
  }

  /**
   * Reverse mode: {@code MathKinks.negativeReciprocal} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double negativeReciprocalGradient(double x, NegativeReciprocalAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = -1.0 / x;

    // reverse sweep
    adjoint.x = t * t;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #negativeReciprocalGradient(double, NegativeReciprocalAdjoint)
   */
  static double negativeReciprocalGradient(double x, NegativeReciprocalAdjoint adjoint, Tape tape) {
    return negativeReciprocalGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code MathKinks.negativeReciprocal}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NegativeReciprocalHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code MathKinks.negativeReciprocal}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static NegativeReciprocalHvp negativeReciprocalHvp(double x, double xDot) {
    double t = -1.0 / x;

    // reverse sweep
    return new NegativeReciprocalHvp(t, t * t, 2.0 * (xDot * t * t * t));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #negativeReciprocalHvp(double, double)
   */
  static NegativeReciprocalHvp negativeReciprocalHvp(double x, double xDot, Tape tape) {
    return negativeReciprocalHvp(x, xDot);
  }

  /**
   * {@code MathKinks.negativeReciprocal} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction negativeReciprocalFunction() {
    return new NegativeReciprocalFunction();
  }

  private static final class NegativeReciprocalFunction implements ScalarFunction {

    NegativeReciprocalFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return MathKinks.negativeReciprocal(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      NegativeReciprocalAdjoint adjoint = new NegativeReciprocalAdjoint();
      double value = negativeReciprocalGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return negativeReciprocalJvp(x, xDot).tangent();
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
      NegativeReciprocalHvp hvp = negativeReciprocalHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
