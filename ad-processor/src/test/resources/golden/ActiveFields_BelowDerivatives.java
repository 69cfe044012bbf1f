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
 * Derivatives of methods of {@code ActiveFields.Below}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ActiveFields_BelowDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ActiveFields_BelowDerivatives");
  }

  private static final VarHandle Below_own =
      instanceField("corpus.ActiveFields$Below", "own", double.class);

  private static final VarHandle ActiveFields_rate =
      instanceField("corpus.ActiveFields", "rate", double.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, ActiveFields_BelowDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private ActiveFields_BelowDerivatives() {}

  /**
   * Tangent or adjoint of a {@code Below}: its components with derivatives.
   *
   * @param shared for {@code shared}
   * @param own for {@code own}
   */
  record BelowTangent(double shared, double own) {}

  /**
   * Forward mode: {@code Below.inherited} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it
   * @param x constant
   * @param selfDot tangent of {@code self}
   * @return the value and its tangent
   */
  static Dual inheritedJvp(ActiveFields.Below self, double x, BelowTangent selfDot) {
    Objects.requireNonNull(self, "self");
    double selfShared = self.shared;
    double selfOwn = (double) Below_own.get(self);
    Objects.requireNonNull(selfDot, "selfDot");
    double selfSharedDot = selfDot.shared();
    double selfOwnDot = selfDot.own();
    double t = x * selfShared;
    double t1 = (double) ActiveFields_rate.get(self);
    double t2 = t * selfShared * t1;
    double t3 = selfShared * selfOwn;
    return new Dual(t2 * selfOwn + t3 * selfShared,
        (x * selfSharedDot * selfShared + t * selfSharedDot) * t1 * selfOwn + t2 * selfOwnDot
        + ((selfSharedDot * selfOwn + selfShared * selfOwnDot) * selfShared + t3 * selfSharedDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inheritedJvp(corpus.ActiveFields.Below, double, BelowTangent)
   */
  static Dual inheritedJvp(ActiveFields.Below self, double x, BelowTangent selfDot, Tape tape) {
    return inheritedJvp(self, x, selfDot);
  }

  /**
   * Value and gradient of {@code Below.inherited}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   */
  record InheritedGradient(double value, BelowTangent self) {}

  /**
   * Adjoints of the scalar parameters of {@code Below.inherited}: filled by a derivative and
   * reused by its caller.
   */
  static final class InheritedAdjoint {

    /** The adjoint of {@code self.shared}. */
    public double selfShared;

    /** The adjoint of {@code self.own}. */
    public double selfOwn;

    /** A holder of zeros. */
    public InheritedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Below.inherited} and its gradient.
   *
   * @param self as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static InheritedGradient inheritedGradient(ActiveFields.Below self, double x) {
    InheritedAdjoint adjoint = new InheritedAdjoint();
    double value = inheritedGradient(self, x, adjoint);
    return new InheritedGradient(value, new BelowTangent(adjoint.selfShared, adjoint.selfOwn));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inheritedGradient(corpus.ActiveFields.Below, double)
   */
  static InheritedGradient inheritedGradient(ActiveFields.Below self, double x, Tape tape) {
    return inheritedGradient(self, x);
  }

  /**
   * Reverse mode: {@code Below.inherited} and its gradient, written into the caller's
   * memory.
   *
   * @param self as the method takes it
   * @param x constant
   * @param adjoint overwritten with the derivatives with respect to {@code self.shared},
   *     {@code self.own}
   * @return the value
   */
  static double inheritedGradient(ActiveFields.Below self, double x, InheritedAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    double selfShared = self.shared;
    double selfOwn = (double) Below_own.get(self);
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * selfShared;
    double t1 = (double) ActiveFields_rate.get(self);
    double t2 = t * selfShared * t1;
    double t3 = selfShared * selfOwn;

    // reverse sweep
    double ownBar = selfShared * selfShared + t2;
    double t4 = selfOwn * t1;
    double sharedBar = 2.0 * t3 + t * t4 + x * (t4 * selfShared);
    adjoint.selfShared = sharedBar;
    adjoint.selfOwn = ownBar;
    return t2 * selfOwn + t3 * selfShared;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inheritedGradient(corpus.ActiveFields.Below, double, InheritedAdjoint)
   */
  static double inheritedGradient(ActiveFields.Below self, double x, InheritedAdjoint adjoint,
      Tape tape) {
    return inheritedGradient(self, x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Below.inherited}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param selfHvp the Hessian-vector product for {@code self}
   */
  record InheritedHvp(double value, BelowTangent self, BelowTangent selfHvp) {}

  /**
   * Second order: {@code Below.inherited}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param self as the method takes it
   * @param x constant
   * @param selfDot tangent of {@code self}
   * @return value, gradient and product, in new arrays
   */
  static InheritedHvp inheritedHvp(ActiveFields.Below self, double x, BelowTangent selfDot) {
    Objects.requireNonNull(self, "self");
    double selfShared = self.shared;
    double selfOwn = (double) Below_own.get(self);
    Objects.requireNonNull(selfDot, "selfDot");
    double selfSharedDot = selfDot.shared();
    double selfOwnDot = selfDot.own();
    double t = x * selfShared;
    double t1 = x * selfSharedDot;
    double t2 = (double) ActiveFields_rate.get(self);
    double t3 = t * selfShared * t2;
    double t4 = selfShared * selfOwn;

    // reverse sweep
    double ownBar = selfShared * selfShared + t3;
    double ownBarDot =
        2.0 * (selfSharedDot * selfShared) + (t1 * selfShared + t * selfSharedDot) * t2;
    double t5 = selfOwn * t2;
    double t6 = selfOwnDot * t2;
    double sharedBar = 2.0 * t4 + t * t5 + x * (t5 * selfShared);
    double sharedBarDot = 2.0 * (selfSharedDot * selfOwn + selfShared * selfOwnDot)
        + (t1 * t5 + t * t6) + x * (t6 * selfShared + t5 * selfSharedDot);
    return new InheritedHvp(t3 * selfOwn + t4 * selfShared, new BelowTangent(sharedBar, ownBar),
        new BelowTangent(sharedBarDot, ownBarDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inheritedHvp(corpus.ActiveFields.Below, double, BelowTangent)
   */
  static InheritedHvp inheritedHvp(ActiveFields.Below self, double x, BelowTangent selfDot,
      Tape tape) {
    return inheritedHvp(self, x, selfDot);
  }

  private static double inheritedPrimal(ActiveFields.Below self, double selfShared, double selfOwn,
      double x) {
    return only(self, selfShared, selfOwn, x) * selfOwn
        + only_(self, selfShared, selfOwn, selfShared) * selfShared;
  }

  /**
   * {@code Below.inherited} as a function of the vector that packs {@code self.shared},
   * {@code self.own}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @param self gives the shapes of arrays and what is constant in it
   * @param x captured
   * @return the view
   */
  static ScalarFunction inheritedFunction(ActiveFields.Below self, double x) {
    return new InheritedFunction(self, x);
  }

  private static final class InheritedFunction implements ScalarFunction {

    private final ActiveFields.Below self;

    private final double x;

    InheritedFunction(ActiveFields.Below self, double x) {
      this.self = self;
      this.x = x;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double selfShared = packed[0];
      double selfOwn = packed[1];
      return inheritedPrimal(this.self, selfShared, selfOwn, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double selfShared = packed[0];
      double selfOwn = packed[1];
      double[] numbers = { selfShared, selfOwn };
      double[] numberBars = new double[2];
      double value = inheritedPackedGradient(numbers, this.self, this.x, numberBars);
      gradient[0] = numberBars[0];
      gradient[1] = numberBars[1];
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double selfShared = packed[0];
      double selfOwn = packed[1];
      double selfSharedDot = direction[0];
      double selfOwnDot = direction[1];
      double[] numbers = { selfShared, selfOwn };
      double[] numberDots = { selfSharedDot, selfOwnDot };
      return inheritedPackedJvp(numbers, numberDots, this.self, this.x);
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double selfShared = packed[0];
      double selfOwn = packed[1];
      double selfSharedDot = direction[0];
      double selfOwnDot = direction[1];
      double[] numbers = { selfShared, selfOwn };
      double[] numberDots = { selfSharedDot, selfOwnDot };
      double[] numberBars = new double[2];
      double[] numberProducts = new double[2];
      double value =
          inheritedPackedHvp(numbers, numberDots, this.self, this.x, numberBars, numberProducts);
      gradient[0] = numberBars[0];
      gradient[1] = numberBars[1];
      product[0] = numberProducts[0];
      product[1] = numberProducts[1];
      return value;
    }
  }

  private static double inheritedPackedGradient(double[] numbers, ActiveFields.Below self,
      double x, double[] numberBars) {
    double shared = numbers[0];
    double own = numbers[1];
    double t = x * shared;
    double t1 = (double) ActiveFields_rate.get(self);
    double t2 = t * shared * t1;
    double t3 = shared * own;

    // reverse sweep
    double ownBar = shared * shared + t2;
    double t4 = own * t1;
    double sharedBar = 2.0 * t3 + t * t4 + x * (t4 * shared);
    numberBars[0] = sharedBar;
    numberBars[1] = ownBar;
    return t2 * own + t3 * shared;
  }

  private static double inheritedPackedJvp(double[] numbers, double[] numberDots,
      ActiveFields.Below self, double x) {
    double shared = numbers[0];
    double own = numbers[1];
    double sharedDot = numberDots[0];
    double ownDot = numberDots[1];
    double t = x * shared;
    double t1 = (double) ActiveFields_rate.get(self);
    double t2 = t * shared * t1;
    double t3 = shared * own;
    return (x * sharedDot * shared + t * sharedDot) * t1 * own + t2 * ownDot
        + ((sharedDot * own + shared * ownDot) * shared + t3 * sharedDot);
  }

  private static double inheritedPackedHvp(double[] numbers, double[] numberDots,
      ActiveFields.Below self, double x, double[] numberBars, double[] numberProducts) {
    double shared = numbers[0];
    double own = numbers[1];
    double sharedDot = numberDots[0];
    double ownDot = numberDots[1];
    double t = x * shared;
    double t1 = x * sharedDot;
    double t2 = (double) ActiveFields_rate.get(self);
    double t3 = t * shared * t2;
    double t4 = shared * own;

    // reverse sweep
    double ownBar = shared * shared + t3;
    double ownBarDot = 2.0 * (sharedDot * shared) + (t1 * shared + t * sharedDot) * t2;
    double t5 = own * t2;
    double t6 = ownDot * t2;
    double sharedBar = 2.0 * t4 + t * t5 + x * (t5 * shared);
    double sharedBarDot = 2.0 * (sharedDot * own + shared * ownDot) + (t1 * t5 + t * t6)
        + x * (t6 * shared + t5 * sharedDot);
    numberBars[0] = sharedBar;
    numberBars[1] = ownBar;
    numberProducts[0] = sharedBarDot;
    numberProducts[1] = ownBarDot;
    return t3 * own + t4 * shared;
  }

  private static double only(ActiveFields.Below self, double shared, double own, double x) {
    return x * shared * shared * (double) ActiveFields_rate.get(self);
  }

  private static double only_(ActiveFields.Below self, double shared, double own, double x) {
    return x * own;
  }
}
