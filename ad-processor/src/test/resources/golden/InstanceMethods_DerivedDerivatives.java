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
 * Derivatives of methods of {@code InstanceMethods.Derived}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class InstanceMethods_DerivedDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.InstanceMethods_DerivedDerivatives");
  }

  private static final VarHandle Base_own =
      instanceField("corpus.InstanceMethods$Base", "own", double.class);

  private static final VarHandle Base_hiding =
      instanceField("corpus.InstanceMethods$Base", "hiding", double.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, InstanceMethods_DerivedDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private InstanceMethods_DerivedDerivatives() {}

  private static final OverrideCheck inheritedReceiver =
      new OverrideCheck(InstanceMethods.Derived.class).method("inherited",
      double.class).method("apply", double.class).method("factor", double.class);

  /**
   * Forward mode: {@code Derived.inherited} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual inheritedJvp(InstanceMethods.Derived self, double x, double xDot) {
    inheritedReceiver.check(self);
    double own = (double) Base_own.get(self);
    double t = self.scale;
    double t1 = x * x;
    double t2 = 2.0 * (xDot * x);
    double t3 = self.hiding;
    double t4 = t * x + t1 * t3;
    double t5 = x * t4 * own + (double) Base_hiding.get(self);
    double t6 = self.scale;
    double t7 = self.hiding;
    double t8 = t6 * x + t1 * t7;
    double t9 = x * t8 * own + (double) Base_hiding.get(self);
    double t10 = self.scale;
    double t11 = self.hiding;
    double t12 = t10 * x + t1 * t11;
    double t13 = self.scale;
    return new Dual(t5 + t9 * t12 * t13,
        (xDot * t4 + x * (t * xDot + t2 * t3)) * own
        + ((xDot * t8 + x * (t6 * xDot + t2 * t7)) * own * t12 + t9 * (t10 * xDot + t2 * t11))
        * t13);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inheritedJvp(corpus.InstanceMethods.Derived, double, double)
   */
  static Dual inheritedJvp(InstanceMethods.Derived self, double x, double xDot, Tape tape) {
    return inheritedJvp(self, x, xDot);
  }

  /**
   * Value and gradient of {@code Derived.inherited}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InheritedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Derived.inherited}: filled by a derivative
   * and reused by its caller.
   */
  static final class InheritedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InheritedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Derived.inherited} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InheritedGradient inheritedGradient(InstanceMethods.Derived self, double x) {
    InheritedAdjoint adjoint = new InheritedAdjoint();
    double value = inheritedGradient(self, x, adjoint);
    return new InheritedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inheritedGradient(corpus.InstanceMethods.Derived, double)
   */
  static InheritedGradient inheritedGradient(InstanceMethods.Derived self, double x, Tape tape) {
    return inheritedGradient(self, x);
  }

  /**
   * Reverse mode: {@code Derived.inherited} and its gradient, written into the caller's
   * memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double inheritedGradient(InstanceMethods.Derived self, double x,
      InheritedAdjoint adjoint) {
    inheritedReceiver.check(self);
    Objects.requireNonNull(adjoint, "adjoint");
    double own = (double) Base_own.get(self);
    double t = self.scale;
    double t1 = x * x;
    double t2 = self.hiding;
    double t3 = t * x + t1 * t2;
    double t4 = x * t3 * own + (double) Base_hiding.get(self);
    double t5 = self.scale;
    double t6 = self.hiding;
    double t7 = t5 * x + t1 * t6;
    double t8 = x * t7 * own + (double) Base_hiding.get(self);
    double t9 = self.scale;
    double t10 = self.hiding;
    double t11 = t9 * x + t1 * t10;
    double t12 = self.scale;

    // reverse sweep
    double t13 = t8 * t12;
    double t14 = t12 * t11 * own;
    double t15 = x * t14;
    double t16 = x * own;
    double xBar = t9 * t13 + t14 * t7 + t5 * t15 + own * t3
        + 2.0 * ((t13 * t10 + t15 * t6 + t16 * t2) * x) + t * t16;
    adjoint.x = xBar;
    return t4 + t8 * t11 * t12;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inheritedGradient(corpus.InstanceMethods.Derived, double, InheritedAdjoint)
   */
  static double inheritedGradient(InstanceMethods.Derived self, double x, InheritedAdjoint adjoint,
      Tape tape) {
    return inheritedGradient(self, x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Derived.inherited}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InheritedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Derived.inherited}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InheritedHvp inheritedHvp(InstanceMethods.Derived self, double x, double xDot) {
    inheritedReceiver.check(self);
    double own = (double) Base_own.get(self);
    double t = self.scale;
    double t1 = x * x;
    double t2 = 2.0 * (xDot * x);
    double t3 = self.hiding;
    double t4 = t * x + t1 * t3;
    double t5 = x * t4 * own + (double) Base_hiding.get(self);
    double t6 = self.scale;
    double t7 = self.hiding;
    double t8 = t6 * x + t1 * t7;
    double t9 = t6 * xDot + t2 * t7;
    double t10 = x * t8 * own + (double) Base_hiding.get(self);
    double t11 = self.scale;
    double t12 = self.hiding;
    double t13 = t11 * x + t1 * t12;
    double t14 = self.scale;

    // reverse sweep
    double t15 = t10 * t14;
    double t16 = (xDot * t8 + x * t9) * own * t14;
    double t17 = t14 * t13 * own;
    double t18 = t14 * (t11 * xDot + t2 * t12) * own;
    double t19 = x * t17;
    double t20 = xDot * t17 + x * t18;
    double t21 = x * own;
    double t22 = xDot * own;
    double t23 = t15 * t12 + t19 * t7 + t21 * t3;
    double xBar = t11 * t15 + t17 * t8 + t6 * t19 + own * t4 + 2.0 * (t23 * x) + t * t21;
    double xBarDot = t11 * t16 + (t18 * t8 + t17 * t9) + t6 * t20 + own * (t * xDot + t2 * t3)
        + 2.0 * ((t16 * t12 + t20 * t7 + t22 * t3) * x + t23 * xDot) + t * t22;
    return new InheritedHvp(t5 + t10 * t13 * t14, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inheritedHvp(corpus.InstanceMethods.Derived, double, double)
   */
  static InheritedHvp inheritedHvp(InstanceMethods.Derived self, double x, double xDot, Tape tape) {
    return inheritedHvp(self, x, xDot);
  }

  /**
   * {@code Derived.inherited} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction inheritedFunction(InstanceMethods.Derived self) {
    return new InheritedFunction(self);
  }

  private static final class InheritedFunction implements ScalarFunction {

    private final InstanceMethods.Derived self;

    InheritedFunction(InstanceMethods.Derived self) {
      inheritedReceiver.check(self);
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
      return this.self.inherited(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InheritedAdjoint adjoint = new InheritedAdjoint();
      double value = inheritedGradient(this.self, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return inheritedJvp(this.self, x, xDot).tangent();
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
      InheritedHvp hvp = inheritedHvp(this.self, x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
