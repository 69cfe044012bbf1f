package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Nesting.Inner.Deeper}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class Nesting_Inner_DeeperDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.Nesting_Inner_DeeperDerivatives");
  }

  private Nesting_Inner_DeeperDerivatives() {}

  /**
   * Forward mode: {@code Deeper.cube} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual cubeJvp(double x, double xDot) {
    double t = x * x * 1.5;
    return new Dual(t * x + 0.5, 3.0 * (xDot * x) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeJvp(double, double)
   */
  static Dual cubeJvp(double x, double xDot, Tape tape) {
    return cubeJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Deeper.cube}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CubeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Deeper.cube}: filled by a derivative and
   * reused by its caller.
   */
  static final class CubeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CubeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Deeper.cube} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CubeGradient cubeGradient(double x) {
    CubeAdjoint adjoint = new CubeAdjoint();
    double value = cubeGradient(x, adjoint);
    return new CubeGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeGradient(double)
   */
  static CubeGradient cubeGradient(double x, Tape tape) {
    return cubeGradient(x);
  }

  /**
   * Reverse mode: {@code Deeper.cube} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double cubeGradient(double x, CubeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;

    // reverse sweep
    double xBar = 4.5 * t;
    adjoint.x = xBar;
    return t * 1.5 * x + 0.5;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeGradient(double, CubeAdjoint)
   */
  static double cubeGradient(double x, CubeAdjoint adjoint, Tape tape) {
    return cubeGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Deeper.cube}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CubeHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Deeper.cube}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CubeHvp cubeHvp(double x, double xDot) {
    double t = x * x;

    // reverse sweep
    double xBar = 4.5 * t;
    double xBarDot = 9.0 * (xDot * x);
    return new CubeHvp(t * 1.5 * x + 0.5, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cubeHvp(double, double)
   */
  static CubeHvp cubeHvp(double x, double xDot, Tape tape) {
    return cubeHvp(x, xDot);
  }

  /**
   * {@code Deeper.cube} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction cubeFunction() {
    return new CubeFunction();
  }

  private static final class CubeFunction implements ScalarFunction {

    CubeFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Nesting.Inner.Deeper.cube(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CubeAdjoint adjoint = new CubeAdjoint();
      double value = cubeGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return cubeJvp(x, xDot).tangent();
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
      CubeHvp hvp = cubeHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
