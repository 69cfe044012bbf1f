package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code InstanceMethods.Kind}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class InstanceMethods_KindDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.InstanceMethods_KindDerivatives");
  }

  private static final VarHandle Kind_size =
      instanceField("corpus.InstanceMethods$Kind", "size", double.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, InstanceMethods_KindDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private InstanceMethods_KindDerivatives() {}

  /**
   * Forward mode: {@code Kind.sized} and its derivative in the direction of the tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual sizedJvp(InstanceMethods.Kind self, double x, double xDot) {
    Objects.requireNonNull(self, "self");
    double size = (double) Kind_size.get(self);
    double t;
    double t1;
    if (self == InstanceMethods.Kind.LARGE) {
      t = x * size;
      t1 = xDot * size;
    } else {
      t = x * x * size;
      t1 = 2.0 * (xDot * x) * size;
    }
    return new Dual(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sizedJvp(corpus.InstanceMethods.Kind, double, double)
   */
  static Dual sizedJvp(InstanceMethods.Kind self, double x, double xDot, Tape tape) {
    return sizedJvp(self, x, xDot);
  }

  /**
   * Value and gradient of {@code Kind.sized}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SizedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Kind.sized}: filled by a derivative and
   * reused by its caller.
   */
  static final class SizedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SizedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Kind.sized} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SizedGradient sizedGradient(InstanceMethods.Kind self, double x) {
    SizedAdjoint adjoint = new SizedAdjoint();
    double value = sizedGradient(self, x, adjoint);
    return new SizedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sizedGradient(corpus.InstanceMethods.Kind, double)
   */
  static SizedGradient sizedGradient(InstanceMethods.Kind self, double x, Tape tape) {
    return sizedGradient(self, x);
  }

  /**
   * Reverse mode: {@code Kind.sized} and its gradient, written into the caller's memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sizedGradient(InstanceMethods.Kind self, double x, SizedAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Objects.requireNonNull(adjoint, "adjoint");
    double size = (double) Kind_size.get(self);
    boolean t = self == InstanceMethods.Kind.LARGE;

    // reverse sweep
    double xBar;
    if (t) {
      xBar = size;
    } else {
      xBar = 2.0 * (size * x);
    }
    adjoint.x = xBar;
    return t ? x * size : x * x * size;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sizedGradient(corpus.InstanceMethods.Kind, double, SizedAdjoint)
   */
  static double sizedGradient(InstanceMethods.Kind self, double x, SizedAdjoint adjoint,
      Tape tape) {
    return sizedGradient(self, x, adjoint);
  }

  /**
   * {@code Kind.sized} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction sizedFunction(InstanceMethods.Kind self) {
    return new SizedFunction(self);
  }

  private static final class SizedFunction implements ScalarFunction {

    private final InstanceMethods.Kind self;

    SizedFunction(InstanceMethods.Kind self) {
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
      return this.self.sized(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SizedAdjoint adjoint = new SizedAdjoint();
      double value = sizedGradient(this.self, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return sizedJvp(this.self, x, xDot).tangent();
    }
  }
}
