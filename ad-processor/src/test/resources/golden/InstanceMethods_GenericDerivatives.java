package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.OverrideCheck;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code InstanceMethods.Generic}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
@SuppressWarnings({ "rawtypes", "unchecked" })
final class InstanceMethods_GenericDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.InstanceMethods_GenericDerivatives");
  }

  private static final VarHandle Generic_map =
      instanceField("corpus.InstanceMethods$Generic", "map", Map.class);

  private static final VarHandle Generic_scale =
      instanceField("corpus.InstanceMethods$Generic", "scale", Number.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, InstanceMethods_GenericDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private InstanceMethods_GenericDerivatives() {}

  private static final OverrideCheck genericReceiver =
      new OverrideCheck(InstanceMethods.Generic.class).method("generic", double.class);

  /**
   * Forward mode: {@code Generic.generic} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual genericJvp(InstanceMethods.Generic<? extends Number, ?> self, double x, double xDot) {
    genericReceiver.check(self);
    Map<String, ? extends Number> map = (Map<String, ? extends Number>) Generic_map.get(self);
    Number scale = (Number) Generic_scale.get(self);
    double known = map.get("scale").doubleValue() * self.items.size();
    double t = scale.doubleValue();
    double t1 = scale.intValue();
    return new Dual(x * t + known * x + x * x * t1,
        xDot * t + known * xDot + 2.0 * (xDot * x) * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericJvp(corpus.InstanceMethods.Generic<? extends java.lang.Number, ?>, double,
   *     double)
   */
  static Dual genericJvp(InstanceMethods.Generic<? extends Number, ?> self, double x, double xDot,
      Tape tape) {
    return genericJvp(self, x, xDot);
  }

  /**
   * Value and gradient of {@code Generic.generic}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GenericGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Generic.generic}: filled by a derivative and
   * reused by its caller.
   */
  static final class GenericAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public GenericAdjoint() {}
  }

  /**
   * Reverse mode: {@code Generic.generic} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GenericGradient genericGradient(InstanceMethods.Generic<? extends Number, ?> self,
      double x) {
    GenericAdjoint adjoint = new GenericAdjoint();
    double value = genericGradient(self, x, adjoint);
    return new GenericGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericGradient(corpus.InstanceMethods.Generic<? extends java.lang.Number, ?>,
   *     double)
   */
  static GenericGradient genericGradient(InstanceMethods.Generic<? extends Number, ?> self,
      double x, Tape tape) {
    return genericGradient(self, x);
  }

  /**
   * Reverse mode: {@code Generic.generic} and its gradient, written into the caller's
   * memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double genericGradient(InstanceMethods.Generic<? extends Number, ?> self, double x,
      GenericAdjoint adjoint) {
    genericReceiver.check(self);
    Objects.requireNonNull(adjoint, "adjoint");
    Map<String, ? extends Number> map = (Map<String, ? extends Number>) Generic_map.get(self);
    Number scale = (Number) Generic_scale.get(self);
    double known = map.get("scale").doubleValue() * self.items.size();
    double t = scale.doubleValue();
    double t1 = scale.intValue();

    // reverse sweep
    double xBar = 2.0 * (t1 * x) + known + t;
    adjoint.x = xBar;
    return x * t + known * x + x * x * t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericGradient(corpus.InstanceMethods.Generic<? extends java.lang.Number, ?>,
   *     double, GenericAdjoint)
   */
  static double genericGradient(InstanceMethods.Generic<? extends Number, ?> self, double x,
      GenericAdjoint adjoint, Tape tape) {
    return genericGradient(self, x, adjoint);
  }

  /**
   * {@code Generic.generic} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction genericFunction(InstanceMethods.Generic<? extends Number, ?> self) {
    return new GenericFunction(self);
  }

  private static final class GenericFunction implements ScalarFunction {

    private final InstanceMethods.Generic<? extends Number, ?> self;

    GenericFunction(InstanceMethods.Generic<? extends Number, ?> self) {
      genericReceiver.check(self);
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
      return this.self.generic(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      GenericAdjoint adjoint = new GenericAdjoint();
      double value = genericGradient(this.self, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return genericJvp(this.self, x, xDot).tangent();
    }
  }
}
