package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Nesting.Inner}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class Nesting_InnerDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.Nesting_InnerDerivatives");
  }

  private Nesting_InnerDerivatives() {}

  /**
   * Forward mode: {@code Inner.square} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual squareJvp(double x, double xDot) {
    return new Dual(x * x * 1.5, 3.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareJvp(double, double)
   */
  static Dual squareJvp(double x, double xDot, Tape tape) {
    return squareJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Inner.square}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SquareGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Inner.square}: filled by a derivative and
   * reused by its caller.
   */
  static final class SquareAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SquareAdjoint() {}
  }

  /**
   * Reverse mode: {@code Inner.square} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SquareGradient squareGradient(double x) {
    SquareAdjoint adjoint = new SquareAdjoint();
    double value = squareGradient(x, adjoint);
    return new SquareGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareGradient(double)
   */
  static SquareGradient squareGradient(double x, Tape tape) {
    return squareGradient(x);
  }

  /**
   * Reverse mode: {@code Inner.square} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double squareGradient(double x, SquareAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = 3.0 * x;
    adjoint.x = xBar;
    return x * x * 1.5;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareGradient(double, SquareAdjoint)
   */
  static double squareGradient(double x, SquareAdjoint adjoint, Tape tape) {
    return squareGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Inner.square}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SquareHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Inner.square}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SquareHvp squareHvp(double x, double xDot) {
    // reverse sweep
    double xBar = 3.0 * x;
    double xBarDot = 3.0 * xDot;
    return new SquareHvp(x * x * 1.5, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareHvp(double, double)
   */
  static SquareHvp squareHvp(double x, double xDot, Tape tape) {
    return squareHvp(x, xDot);
  }

  /**
   * {@code Inner.square} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction squareFunction() {
    return new SquareFunction();
  }

  private static final class SquareFunction implements ScalarFunction {

    SquareFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Nesting.Inner.square(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SquareAdjoint adjoint = new SquareAdjoint();
      double value = squareGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return squareJvp(x, xDot).tangent();
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
      SquareHvp hvp = squareHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
