package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Warned}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class WarnedDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.WarnedDerivatives");
  }

  private WarnedDerivatives() {}

  /**
   * Forward mode: {@code Warned.casts} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param f as the method takes it
   * @param xDot tangent of {@code x}
   * @param fDot tangent of {@code f}
   * @return the value and its tangent
   */
  static Dual castsJvp(double x, float f, double xDot, float fDot) {
    int n = (int) (x * x);
    long l = (long) x;
    double t = n;
    float t1 = l;
    return new Dual(x * t + t1 * f + (short) f, xDot * t + t1 * fDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #castsJvp(double, float, double, float)
   */
  static Dual castsJvp(double x, float f, double xDot, float fDot, Tape tape) {
    return castsJvp(x, f, xDot, fDot);
  }

  /**
   * Value and gradient of {@code Warned.casts}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param f the derivative with respect to {@code f}
   */
  record CastsGradient(double value, double x, float f) {}

  /**
   * Adjoints of the scalar parameters of {@code Warned.casts}: filled by a derivative and
   * reused by its caller.
   */
  static final class CastsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code f}. */
    public float f;

    /** A holder of zeros. */
    public CastsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Warned.casts} and its gradient.
   *
   * @param x as the method takes it
   * @param f as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CastsGradient castsGradient(double x, float f) {
    CastsAdjoint adjoint = new CastsAdjoint();
    double value = castsGradient(x, f, adjoint);
    return new CastsGradient(value, adjoint.x, adjoint.f);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #castsGradient(double, float)
   */
  static CastsGradient castsGradient(double x, float f, Tape tape) {
    return castsGradient(x, f);
  }

  /**
   * Reverse mode: {@code Warned.casts} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param f as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code f}
   * @return the value
   */
  static double castsGradient(double x, float f, CastsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int n = (int) (x * x);
    long l = (long) x;
    double t = n;
    float t1 = l;
    adjoint.x = t;
    adjoint.f = t1;
    return x * t + t1 * f + (short) f;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #castsGradient(double, float, CastsAdjoint)
   */
  static double castsGradient(double x, float f, CastsAdjoint adjoint, Tape tape) {
    return castsGradient(x, f, adjoint);
  }

  /**
   * {@code Warned.casts} as a function of the vector that packs {@code x}, {@code f}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction castsFunction() {
    return new CastsFunction();
  }

  private static final class CastsFunction implements ScalarFunction {

    CastsFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      float f = (float) packed[1];
      return Warned.casts(x, f);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      float f = (float) packed[1];
      CastsAdjoint adjoint = new CastsAdjoint();
      double value = castsGradient(x, f, adjoint);
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
      return castsJvp(x, f, xDot, fDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Warned.steps} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual stepsJvp(double x, double xDot) {
    double a = Math.floor(x);
    double b = Math.ceil(x * x) + StrictMath.rint(x);
    double t = Math.signum(x);
    return new Dual(x * a + b * Math.round(x) - t * x, xDot * a - t * xDot);
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
   * Value and gradient of {@code Warned.steps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record StepsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Warned.steps}: filled by a derivative and
   * reused by its caller.
   */
  static final class StepsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public StepsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Warned.steps} and its gradient.
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
   * Reverse mode: {@code Warned.steps} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double stepsGradient(double x, StepsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double a = Math.floor(x);
    double b = Math.ceil(x * x) + StrictMath.rint(x);
    double t = Math.signum(x);

    // reverse sweep
    double xBar = a - t;
    adjoint.x = xBar;
    return x * a + b * Math.round(x) - t * x;
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
   * {@code Warned.steps} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
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
      return Warned.steps(x);
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
  }

  /**
   * Forward mode: {@code Warned.suppressed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual suppressedJvp(double x, double xDot) {
    double t = (int) x;
    return new Dual(x * t + Math.floor(x), xDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #suppressedJvp(double, double)
   */
  static Dual suppressedJvp(double x, double xDot, Tape tape) {
    return suppressedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Warned.suppressed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SuppressedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Warned.suppressed}: filled by a derivative
   * and reused by its caller.
   */
  static final class SuppressedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SuppressedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Warned.suppressed} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SuppressedGradient suppressedGradient(double x) {
    SuppressedAdjoint adjoint = new SuppressedAdjoint();
    double value = suppressedGradient(x, adjoint);
    return new SuppressedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #suppressedGradient(double)
   */
  static SuppressedGradient suppressedGradient(double x, Tape tape) {
    return suppressedGradient(x);
  }

  /**
   * Reverse mode: {@code Warned.suppressed} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double suppressedGradient(double x, SuppressedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = (int) x;
    adjoint.x = t;
    return x * t + Math.floor(x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #suppressedGradient(double, SuppressedAdjoint)
   */
  static double suppressedGradient(double x, SuppressedAdjoint adjoint, Tape tape) {
    return suppressedGradient(x, adjoint);
  }

  /**
   * {@code Warned.suppressed} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction suppressedFunction() {
    return new SuppressedFunction();
  }

  private static final class SuppressedFunction implements ScalarFunction {

    SuppressedFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Warned.suppressed(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SuppressedAdjoint adjoint = new SuppressedAdjoint();
      double value = suppressedGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return suppressedJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Warned.suppressedAtVariable} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual suppressedAtVariableJvp(double x, double xDot) {
    int n = (int) x;
    double t = n;
    return new Dual(x * t, xDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #suppressedAtVariableJvp(double, double)
   */
  static Dual suppressedAtVariableJvp(double x, double xDot, Tape tape) {
    return suppressedAtVariableJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Warned.suppressedAtVariable}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SuppressedAtVariableGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Warned.suppressedAtVariable}: filled by a
   * derivative and reused by its caller.
   */
  static final class SuppressedAtVariableAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SuppressedAtVariableAdjoint() {}
  }

  /**
   * Reverse mode: {@code Warned.suppressedAtVariable} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SuppressedAtVariableGradient suppressedAtVariableGradient(double x) {
    SuppressedAtVariableAdjoint adjoint = new SuppressedAtVariableAdjoint();
    double value = suppressedAtVariableGradient(x, adjoint);
    return new SuppressedAtVariableGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #suppressedAtVariableGradient(double)
   */
  static SuppressedAtVariableGradient suppressedAtVariableGradient(double x, Tape tape) {
    return suppressedAtVariableGradient(x);
  }

  /**
   * Reverse mode: {@code Warned.suppressedAtVariable} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double suppressedAtVariableGradient(double x, SuppressedAtVariableAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int n = (int) x;
    double t = n;
    adjoint.x = t;
    return x * t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #suppressedAtVariableGradient(double, SuppressedAtVariableAdjoint)
   */
  static double suppressedAtVariableGradient(double x, SuppressedAtVariableAdjoint adjoint,
      Tape tape) {
    return suppressedAtVariableGradient(x, adjoint);
  }

  /**
   * {@code Warned.suppressedAtVariable} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction suppressedAtVariableFunction() {
    return new SuppressedAtVariableFunction();
  }

  private static final class SuppressedAtVariableFunction implements ScalarFunction {

    SuppressedAtVariableFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Warned.suppressedAtVariable(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SuppressedAtVariableAdjoint adjoint = new SuppressedAtVariableAdjoint();
      double value = suppressedAtVariableGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return suppressedAtVariableJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Warned.inactiveSteps} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual inactiveStepsJvp(double x, double c, int n, double xDot) {
    double t = Math.floor(c);
    return new Dual(x * t + (int) c + Math.rint(n / 3.0), xDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveStepsJvp(double, double, int, double)
   */
  static Dual inactiveStepsJvp(double x, double c, int n, double xDot, Tape tape) {
    return inactiveStepsJvp(x, c, n, xDot);
  }

  /**
   * Value and gradient of {@code Warned.inactiveSteps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InactiveStepsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Warned.inactiveSteps}: filled by a
   * derivative and reused by its caller.
   */
  static final class InactiveStepsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InactiveStepsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Warned.inactiveSteps} and its gradient.
   *
   * @param x as the method takes it
   * @param c constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static InactiveStepsGradient inactiveStepsGradient(double x, double c, int n) {
    InactiveStepsAdjoint adjoint = new InactiveStepsAdjoint();
    double value = inactiveStepsGradient(x, c, n, adjoint);
    return new InactiveStepsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveStepsGradient(double, double, int)
   */
  static InactiveStepsGradient inactiveStepsGradient(double x, double c, int n, Tape tape) {
    return inactiveStepsGradient(x, c, n);
  }

  /**
   * Reverse mode: {@code Warned.inactiveSteps} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c constant
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double inactiveStepsGradient(double x, double c, int n, InactiveStepsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.floor(c);
    adjoint.x = t;
    return x * t + (int) c + Math.rint(n / 3.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveStepsGradient(double, double, int, InactiveStepsAdjoint)
   */
  static double inactiveStepsGradient(double x, double c, int n, InactiveStepsAdjoint adjoint,
      Tape tape) {
    return inactiveStepsGradient(x, c, n, adjoint);
  }

  /**
   * {@code Warned.inactiveSteps} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param c captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction inactiveStepsFunction(double c, int n) {
    return new InactiveStepsFunction(c, n);
  }

  private static final class InactiveStepsFunction implements ScalarFunction {

    private final double c;

    private final int n;

    InactiveStepsFunction(double c, int n) {
      this.c = c;
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
      return Warned.inactiveSteps(x, this.c, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InactiveStepsAdjoint adjoint = new InactiveStepsAdjoint();
      double value = inactiveStepsGradient(x, this.c, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return inactiveStepsJvp(x, this.c, this.n, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Warned.unused} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param ignored as the method takes it
   * @param xDot tangent of {@code x}
   * @param ignoredDot tangent of {@code ignored}
   * @return the value and its tangent
   */
  static Dual unusedJvp(double x, double ignored, double xDot, double ignoredDot) {
    return new Dual(x * x, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unusedJvp(double, double, double, double)
   */
  static Dual unusedJvp(double x, double ignored, double xDot, double ignoredDot, Tape tape) {
    return unusedJvp(x, ignored, xDot, ignoredDot);
  }

  /**
   * Value and gradient of {@code Warned.unused}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param ignored the derivative with respect to {@code ignored}
   */
  record UnusedGradient(double value, double x, double ignored) {}

  /**
   * Adjoints of the scalar parameters of {@code Warned.unused}: filled by a derivative and
   * reused by its caller.
   */
  static final class UnusedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code ignored}. */
    public double ignored;

    /** A holder of zeros. */
    public UnusedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Warned.unused} and its gradient.
   *
   * @param x as the method takes it
   * @param ignored as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static UnusedGradient unusedGradient(double x, double ignored) {
    UnusedAdjoint adjoint = new UnusedAdjoint();
    double value = unusedGradient(x, ignored, adjoint);
    return new UnusedGradient(value, adjoint.x, adjoint.ignored);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unusedGradient(double, double)
   */
  static UnusedGradient unusedGradient(double x, double ignored, Tape tape) {
    return unusedGradient(x, ignored);
  }

  /**
   * Reverse mode: {@code Warned.unused} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param ignored as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code
   *     ignored}
   * @return the value
   */
  static double unusedGradient(double x, double ignored, UnusedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = 2.0 * x;
    adjoint.x = xBar;
    adjoint.ignored = 0.0;
    return x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unusedGradient(double, double, UnusedAdjoint)
   */
  static double unusedGradient(double x, double ignored, UnusedAdjoint adjoint, Tape tape) {
    return unusedGradient(x, ignored, adjoint);
  }

  /**
   * {@code Warned.unused} as a function of the vector that packs {@code x}, {@code ignored},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction unusedFunction() {
    return new UnusedFunction();
  }

  private static final class UnusedFunction implements ScalarFunction {

    UnusedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double ignored = packed[1];
      return Warned.unused(x, ignored);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double ignored = packed[1];
      UnusedAdjoint adjoint = new UnusedAdjoint();
      double value = unusedGradient(x, ignored, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.ignored;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double ignored = packed[1];
      double xDot = direction[0];
      double ignoredDot = direction[1];
      return unusedJvp(x, ignored, xDot, ignoredDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Warned.constant} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual constantJvp(double x, double[] y, double xDot, double[] yDot) {
    Arguments.sameShape("yDot", yDot, "y", y);
    return new Dual(3.0, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantJvp(double, double[], double, double[])
   */
  static Dual constantJvp(double x, double[] y, double xDot, double[] yDot, Tape tape) {
    return constantJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Warned.constant}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ConstantGradient(double value, double x, double[] y) {}

  /**
   * Adjoints of the scalar parameters of {@code Warned.constant}: filled by a derivative and
   * reused by its caller.
   */
  static final class ConstantAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ConstantAdjoint() {}
  }

  /**
   * Reverse mode: {@code Warned.constant} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ConstantGradient constantGradient(double x, double[] y) {
    double[] yBar = Arguments.zerosLike(y);
    ConstantAdjoint adjoint = new ConstantAdjoint();
    double value = constantGradient(x, y, yBar, adjoint);
    return new ConstantGradient(value, adjoint.x, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantGradient(double, double[])
   */
  static ConstantGradient constantGradient(double x, double[] y, Tape tape) {
    return constantGradient(x, y);
  }

  /**
   * Reverse mode: {@code Warned.constant} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double constantGradient(double x, double[] y, double[] yBar, ConstantAdjoint adjoint) {
    Arguments.sameShape("yBar", yBar, "y", y);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar);

    // reverse sweep
    adjoint.x = 0.0;
    return 3.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantGradient(double, double[], double[], ConstantAdjoint)
   */
  static double constantGradient(double x, double[] y, double[] yBar, ConstantAdjoint adjoint,
      Tape tape) {
    return constantGradient(x, y, yBar, adjoint);
  }

  /**
   * {@code Warned.constant} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction constantFunction() {
    return new ConstantFunction();
  }

  private static final class ConstantFunction implements ScalarFunction {

    ConstantFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      return Warned.constant(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double[] yBar = Arguments.zerosLike(y);
      ConstantAdjoint adjoint = new ConstantAdjoint();
      double value = constantGradient(x, y, yBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(yBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] yDot = Arguments.doubles(direction, 1, direction.length - 1);
      return constantJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Warned.usedForBranchOnly} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual usedForBranchOnlyJvp(double x, double y, double xDot, double yDot) {
    if (!(y > 0.0)) {
      xDot = 2.0 * (xDot * x);
      x *= x;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedForBranchOnlyJvp(double, double, double, double)
   */
  static Dual usedForBranchOnlyJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return usedForBranchOnlyJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Warned.usedForBranchOnly}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record UsedForBranchOnlyGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Warned.usedForBranchOnly}: filled by a
   * derivative and reused by its caller.
   */
  static final class UsedForBranchOnlyAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public UsedForBranchOnlyAdjoint() {}
  }

  /**
   * Reverse mode: {@code Warned.usedForBranchOnly} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static UsedForBranchOnlyGradient usedForBranchOnlyGradient(double x, double y) {
    UsedForBranchOnlyAdjoint adjoint = new UsedForBranchOnlyAdjoint();
    double value = usedForBranchOnlyGradient(x, y, adjoint);
    return new UsedForBranchOnlyGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedForBranchOnlyGradient(double, double)
   */
  static UsedForBranchOnlyGradient usedForBranchOnlyGradient(double x, double y, Tape tape) {
    return usedForBranchOnlyGradient(x, y);
  }

  /**
   * Reverse mode: {@code Warned.usedForBranchOnly} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double usedForBranchOnlyGradient(double x, double y, UsedForBranchOnlyAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = y > 0.0;

    // reverse sweep
    double xBar;
    if (t) {
      xBar = 1.0;
    } else {
      xBar = 2.0 * x;
    }
    adjoint.x = xBar;
    adjoint.y = 0.0;
    return t ? x : x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedForBranchOnlyGradient(double, double, UsedForBranchOnlyAdjoint)
   */
  static double usedForBranchOnlyGradient(double x, double y, UsedForBranchOnlyAdjoint adjoint,
      Tape tape) {
    return usedForBranchOnlyGradient(x, y, adjoint);
  }

  /**
   * {@code Warned.usedForBranchOnly} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction usedForBranchOnlyFunction() {
    return new UsedForBranchOnlyFunction();
  }

  private static final class UsedForBranchOnlyFunction implements ScalarFunction {

    UsedForBranchOnlyFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Warned.usedForBranchOnly(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      UsedForBranchOnlyAdjoint adjoint = new UsedForBranchOnlyAdjoint();
      double value = usedForBranchOnlyGradient(x, y, adjoint);
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
      return usedForBranchOnlyJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Warned.inCallee} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual inCalleeJvp(double x, double xDot) {
    double t = Math.floor(x);
    double t1 = x * x;
    double t2 = Math.floor(t1);
    return new Dual(x * t + t1 * t2, xDot * t + 2.0 * (xDot * x) * t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeJvp(double, double)
   */
  static Dual inCalleeJvp(double x, double xDot, Tape tape) {
    return inCalleeJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Warned.inCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InCalleeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Warned.inCallee}: filled by a derivative and
   * reused by its caller.
   */
  static final class InCalleeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InCalleeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Warned.inCallee} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InCalleeGradient inCalleeGradient(double x) {
    InCalleeAdjoint adjoint = new InCalleeAdjoint();
    double value = inCalleeGradient(x, adjoint);
    return new InCalleeGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeGradient(double)
   */
  static InCalleeGradient inCalleeGradient(double x, Tape tape) {
    return inCalleeGradient(x);
  }

  /**
   * Reverse mode: {@code Warned.inCallee} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double inCalleeGradient(double x, InCalleeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.floor(x);
    double t1 = x * x;
    double t2 = Math.floor(t1);

    // reverse sweep
    double xBar = 2.0 * (t2 * x) + t;
    adjoint.x = xBar;
    return x * t + t1 * t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeGradient(double, InCalleeAdjoint)
   */
  static double inCalleeGradient(double x, InCalleeAdjoint adjoint, Tape tape) {
    return inCalleeGradient(x, adjoint);
  }

  /**
   * {@code Warned.inCallee} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction inCalleeFunction() {
    return new InCalleeFunction();
  }

  private static final class InCalleeFunction implements ScalarFunction {

    InCalleeFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Warned.inCallee(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InCalleeAdjoint adjoint = new InCalleeAdjoint();
      double value = inCalleeGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return inCalleeJvp(x, xDot).tangent();
    }
  }
}
