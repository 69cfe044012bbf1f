package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Nesting.Other}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class Nesting_OtherDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.Nesting_OtherDerivatives");
  }

  private Nesting_OtherDerivatives() {}

  /**
   * Forward mode: {@code Other.shared} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param s constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual sharedJvp(double x, Nesting.Scale s, double xDot) {
    double t;
    double t1;
    if (s == Nesting.Scale.LARGE) {
      t = x * x * Nesting.Scale.BASE;
      t1 = 2.0 * (xDot * x) * Nesting.Scale.BASE;
    } else {
      double t2 = Nesting.Scale.SMALL.ordinal() + 1;
      t = x / t2;
      t1 = xDot / t2;
    }
    double t2 = x * x * Nesting.Shape.UNIT;
    return new Dual(t * t2, t1 * t2 + t * (2.0 * (xDot * x) * Nesting.Shape.UNIT));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedJvp(double, corpus.Nesting.Scale, double)
   */
  static Dual sharedJvp(double x, Nesting.Scale s, double xDot, Tape tape) {
    return sharedJvp(x, s, xDot);
  }

  /**
   * Value and gradient of {@code Other.shared}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SharedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Other.shared}: filled by a derivative and
   * reused by its caller.
   */
  static final class SharedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SharedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Other.shared} and its gradient.
   *
   * @param x as the method takes it
   * @param s constant
   * @return the value and the gradient, in new arrays
   */
  static SharedGradient sharedGradient(double x, Nesting.Scale s) {
    SharedAdjoint adjoint = new SharedAdjoint();
    double value = sharedGradient(x, s, adjoint);
    return new SharedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedGradient(double, corpus.Nesting.Scale)
   */
  static SharedGradient sharedGradient(double x, Nesting.Scale s, Tape tape) {
    return sharedGradient(x, s);
  }

  /**
   * Reverse mode: {@code Other.shared} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param s constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sharedGradient(double x, Nesting.Scale s, SharedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = s == Nesting.Scale.LARGE;
    double t1;
    double t2;
    if (t) {
      t1 = x * x * Nesting.Scale.BASE;
      t2 = 0.0;
    } else {
      t2 = Nesting.Scale.SMALL.ordinal() + 1;
      t1 = x / t2;
    }
    double t3 = x * x * Nesting.Shape.UNIT;

    // reverse sweep
    double xBar = 2.0 * (t1 * Nesting.Shape.UNIT * x);
    if (t) {
      xBar += 2.0 * (t3 * Nesting.Scale.BASE * x);
    } else {
      xBar += t3 / t2;
    }
    adjoint.x = xBar;
    return t1 * t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedGradient(double, corpus.Nesting.Scale, SharedAdjoint)
   */
  static double sharedGradient(double x, Nesting.Scale s, SharedAdjoint adjoint, Tape tape) {
    return sharedGradient(x, s, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Other.shared}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SharedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Other.shared}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param s constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SharedHvp sharedHvp(double x, Nesting.Scale s, double xDot) {
    boolean t = s == Nesting.Scale.LARGE;
    double t1;
    double t2;
    double t3;
    if (t) {
      t1 = x * x * Nesting.Scale.BASE;
      t2 = 0.0;
      t3 = 2.0 * (xDot * x) * Nesting.Scale.BASE;
    } else {
      t2 = Nesting.Scale.SMALL.ordinal() + 1;
      t1 = x / t2;
      t3 = xDot / t2;
    }
    double t4 = x * x * Nesting.Shape.UNIT;
    double t5 = 2.0 * (xDot * x) * Nesting.Shape.UNIT;

    // reverse sweep
    double t6 = t1 * Nesting.Shape.UNIT;
    double xBar = 2.0 * (t6 * x);
    double xBarDot = 2.0 * (t3 * Nesting.Shape.UNIT * x + t6 * xDot);
    if (t) {
      double t7 = t4 * Nesting.Scale.BASE;
      xBar += 2.0 * (t7 * x);
      xBarDot += 2.0 * (t5 * Nesting.Scale.BASE * x + t7 * xDot);
    } else {
      xBar += t4 / t2;
      xBarDot += t5 / t2;
    }
    return new SharedHvp(t1 * t4, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedHvp(double, corpus.Nesting.Scale, double)
   */
  static SharedHvp sharedHvp(double x, Nesting.Scale s, double xDot, Tape tape) {
    return sharedHvp(x, s, xDot);
  }

  /**
   * {@code Other.shared} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param s captured
   * @return the view
   */
  static ScalarFunction sharedFunction(Nesting.Scale s) {
    return new SharedFunction(s);
  }

  private static final class SharedFunction implements ScalarFunction {

    private final Nesting.Scale s;

    SharedFunction(Nesting.Scale s) {
      this.s = s;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Nesting.Other.shared(x, this.s);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SharedAdjoint adjoint = new SharedAdjoint();
      double value = sharedGradient(x, this.s, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return sharedJvp(x, this.s, xDot).tangent();
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
      SharedHvp hvp = sharedHvp(x, this.s, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
