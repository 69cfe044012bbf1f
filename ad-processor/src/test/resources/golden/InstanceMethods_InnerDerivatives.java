package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.OverrideCheck;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code InstanceMethods.Inner}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class InstanceMethods_InnerDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.InstanceMethods_InnerDerivatives");
  }

  private static final VarHandle Inner_own =
      instanceField("corpus.InstanceMethods$Inner", "own", double.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, InstanceMethods_InnerDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private InstanceMethods_InnerDerivatives() {}

  private static final OverrideCheck innerReceiver =
      new OverrideCheck(InstanceMethods.Inner.class).method("inner", double.class);

  /**
   * Forward mode: {@code Inner.inner} and its derivative in the direction of the tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual innerJvp(InstanceMethods.Inner self, double x, double xDot) {
    innerReceiver.check(self);
    double own = (double) Inner_own.get(self);
    return new Dual(x * x * own, 2.0 * (xDot * x) * own);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #innerJvp(corpus.InstanceMethods.Inner, double, double)
   */
  static Dual innerJvp(InstanceMethods.Inner self, double x, double xDot, Tape tape) {
    return innerJvp(self, x, xDot);
  }

  /**
   * Value and gradient of {@code Inner.inner}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InnerGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Inner.inner}: filled by a derivative and
   * reused by its caller.
   */
  static final class InnerAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InnerAdjoint() {}
  }

  /**
   * Reverse mode: {@code Inner.inner} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InnerGradient innerGradient(InstanceMethods.Inner self, double x) {
    InnerAdjoint adjoint = new InnerAdjoint();
    double value = innerGradient(self, x, adjoint);
    return new InnerGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #innerGradient(corpus.InstanceMethods.Inner, double)
   */
  static InnerGradient innerGradient(InstanceMethods.Inner self, double x, Tape tape) {
    return innerGradient(self, x);
  }

  /**
   * Reverse mode: {@code Inner.inner} and its gradient, written into the caller's memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double innerGradient(InstanceMethods.Inner self, double x, InnerAdjoint adjoint) {
    innerReceiver.check(self);
    Objects.requireNonNull(adjoint, "adjoint");
    double own = (double) Inner_own.get(self);

    // reverse sweep
    double xBar = 2.0 * (own * x);
    adjoint.x = xBar;
    return x * x * own;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #innerGradient(corpus.InstanceMethods.Inner, double, InnerAdjoint)
   */
  static double innerGradient(InstanceMethods.Inner self, double x, InnerAdjoint adjoint,
      Tape tape) {
    return innerGradient(self, x, adjoint);
  }

  /**
   * {@code Inner.inner} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction innerFunction(InstanceMethods.Inner self) {
    return new InnerFunction(self);
  }

  private static final class InnerFunction implements ScalarFunction {

    private final InstanceMethods.Inner self;

    InnerFunction(InstanceMethods.Inner self) {
      innerReceiver.check(self);
      this.self = self;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return this.self.inner(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InnerAdjoint adjoint = new InnerAdjoint();
      double value = innerGradient(this.self, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return innerJvp(this.self, x, xDot).tangent();
    }
  }
}
