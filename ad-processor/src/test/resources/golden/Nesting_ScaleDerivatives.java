package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Nesting.Scale}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class Nesting_ScaleDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.Nesting_ScaleDerivatives");
  }

  private Nesting_ScaleDerivatives() {}

  /**
   * Forward mode: {@code Scale.apply} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param scale constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual applyJvp(double x, Nesting.Scale scale, double xDot) {
    double t;
    double t1;
    if (scale == Nesting.Scale.LARGE) {
      t = x * x * Nesting.Scale.BASE;
      t1 = 2.0 * (xDot * x) * Nesting.Scale.BASE;
    } else {
      double t2 = Nesting.Scale.SMALL.ordinal() + 1;
      t = x / t2;
      t1 = xDot / t2;
    }
    return new Dual(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #applyJvp(double, corpus.Nesting.Scale, double)
   */
  static Dual applyJvp(double x, Nesting.Scale scale, double xDot, Tape tape) {
    return applyJvp(x, scale, xDot);
  }

  /**
   * Value and gradient of {@code Scale.apply}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ApplyGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Scale.apply}: filled by a derivative and
   * reused by its caller.
   */
  static final class ApplyAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ApplyAdjoint() {}
  }

  /**
   * Reverse mode: {@code Scale.apply} and its gradient.
   *
   * @param x as the method takes it
   * @param scale constant
   * @return the value and the gradient, in new arrays
   */
  static ApplyGradient applyGradient(double x, Nesting.Scale scale) {
    ApplyAdjoint adjoint = new ApplyAdjoint();
    double value = applyGradient(x, scale, adjoint);
    return new ApplyGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #applyGradient(double, corpus.Nesting.Scale)
   */
  static ApplyGradient applyGradient(double x, Nesting.Scale scale, Tape tape) {
    return applyGradient(x, scale);
  }

  /**
   * Reverse mode: {@code Scale.apply} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param scale constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double applyGradient(double x, Nesting.Scale scale, ApplyAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = scale == Nesting.Scale.LARGE;
    double t1;
    double t2;
    if (t) {
      t1 = x * x * Nesting.Scale.BASE;
      t2 = 0.0;
    } else {
      t2 = Nesting.Scale.SMALL.ordinal() + 1;
      t1 = x / t2;
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = 2.0 * (Nesting.Scale.BASE * x);
    } else {
      xBar = 1.0 / t2;
    }
    adjoint.x = xBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #applyGradient(double, corpus.Nesting.Scale, ApplyAdjoint)
   */
  static double applyGradient(double x, Nesting.Scale scale, ApplyAdjoint adjoint, Tape tape) {
    return applyGradient(x, scale, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Scale.apply}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ApplyHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Scale.apply}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param scale constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ApplyHvp applyHvp(double x, Nesting.Scale scale, double xDot) {
    boolean t = scale == Nesting.Scale.LARGE;
    double t1;
    double t2;
    if (t) {
      t1 = x * x * Nesting.Scale.BASE;
      t2 = 0.0;
    } else {
      t2 = Nesting.Scale.SMALL.ordinal() + 1;
      t1 = x / t2;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = 2.0 * (Nesting.Scale.BASE * x);
      xBarDot = 2.0 * (Nesting.Scale.BASE * xDot);
    } else {
      xBar = 1.0 / t2;
      xBarDot = 0.0;
    }
    return new ApplyHvp(t1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #applyHvp(double, corpus.Nesting.Scale, double)
   */
  static ApplyHvp applyHvp(double x, Nesting.Scale scale, double xDot, Tape tape) {
    return applyHvp(x, scale, xDot);
  }

  /**
   * {@code Scale.apply} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param scale captured
   * @return the view
   */
  static ScalarFunction applyFunction(Nesting.Scale scale) {
    return new ApplyFunction(scale);
  }

  private static final class ApplyFunction implements ScalarFunction {

    private final Nesting.Scale scale;

    ApplyFunction(Nesting.Scale scale) {
      this.scale = scale;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Nesting.Scale.apply(x, this.scale);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ApplyAdjoint adjoint = new ApplyAdjoint();
      double value = applyGradient(x, this.scale, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return applyJvp(x, this.scale, xDot).tangent();
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
      ApplyHvp hvp = applyHvp(x, this.scale, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
