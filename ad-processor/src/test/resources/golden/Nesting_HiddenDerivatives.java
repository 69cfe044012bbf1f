package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Nesting.Hidden}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class Nesting_HiddenDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.Nesting_HiddenDerivatives");
  }

  private Nesting_HiddenDerivatives() {}

  /**
   * Forward mode: {@code Hidden.inside} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual insideJvp(double x, double xDot) {
    return new Dual(x * x, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #insideJvp(double, double)
   */
  static Dual insideJvp(double x, double xDot, Tape tape) {
    return insideJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Hidden.inside}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InsideGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Hidden.inside}: filled by a derivative and
   * reused by its caller.
   */
  static final class InsideAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InsideAdjoint() {}
  }

  /**
   * Reverse mode: {@code Hidden.inside} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InsideGradient insideGradient(double x) {
    InsideAdjoint adjoint = new InsideAdjoint();
    double value = insideGradient(x, adjoint);
    return new InsideGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #insideGradient(double)
   */
  static InsideGradient insideGradient(double x, Tape tape) {
    return insideGradient(x);
  }

  /**
   * Reverse mode: {@code Hidden.inside} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double insideGradient(double x, InsideAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = 2.0 * x;
    adjoint.x = xBar;
    return x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #insideGradient(double, InsideAdjoint)
   */
  static double insideGradient(double x, InsideAdjoint adjoint, Tape tape) {
    return insideGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Hidden.inside}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InsideHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Hidden.inside}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InsideHvp insideHvp(double x, double xDot) {
    // reverse sweep
    double xBar = 2.0 * x;
    double xBarDot = 2.0 * xDot;
    return new InsideHvp(x * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #insideHvp(double, double)
   */
  static InsideHvp insideHvp(double x, double xDot, Tape tape) {
    return insideHvp(x, xDot);
  }

  private static double insidePrimal(double x) {
    return x * x;
  }

  /**
   * {@code Hidden.inside} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction insideFunction() {
    return new InsideFunction();
  }

  private static final class InsideFunction implements ScalarFunction {

    InsideFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return insidePrimal(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InsideAdjoint adjoint = new InsideAdjoint();
      double value = insideGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return insideJvp(x, xDot).tangent();
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
      InsideHvp hvp = insideHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
