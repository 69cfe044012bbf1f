package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Nesting.Shape}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class Nesting_ShapeDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.Nesting_ShapeDerivatives");
  }

  private Nesting_ShapeDerivatives() {}

  /**
   * Forward mode: {@code Shape.area} and its derivative in the direction of the tangents.
   *
   * @param r as the method takes it
   * @param rDot tangent of {@code r}
   * @return the value and its tangent
   */
  static Dual areaJvp(double r, double rDot) {
    return new Dual(r * r * Nesting.Shape.UNIT, 2.0 * (rDot * r) * Nesting.Shape.UNIT);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaJvp(double, double)
   */
  static Dual areaJvp(double r, double rDot, Tape tape) {
    return areaJvp(r, rDot);
  }

  /**
   * Value and gradient of {@code Shape.area}.
   *
   * @param value what the method returns
   * @param r the derivative with respect to {@code r}
   */
  record AreaGradient(double value, double r) {}

  /**
   * Adjoints of the scalar parameters of {@code Shape.area}: filled by a derivative and
   * reused by its caller.
   */
  static final class AreaAdjoint {

    /** The adjoint of {@code r}. */
    public double r;

    /** A holder of zeros. */
    public AreaAdjoint() {}
  }

  /**
   * Reverse mode: {@code Shape.area} and its gradient.
   *
   * @param r as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AreaGradient areaGradient(double r) {
    AreaAdjoint adjoint = new AreaAdjoint();
    double value = areaGradient(r, adjoint);
    return new AreaGradient(value, adjoint.r);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double)
   */
  static AreaGradient areaGradient(double r, Tape tape) {
    return areaGradient(r);
  }

  /**
   * Reverse mode: {@code Shape.area} and its gradient, written into the caller's memory.
   *
   * @param r as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code r}
   * @return the value
   */
  static double areaGradient(double r, AreaAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double rBar = 2.0 * (Nesting.Shape.UNIT * r);
    adjoint.r = rBar;
    return r * r * Nesting.Shape.UNIT;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double, AreaAdjoint)
   */
  static double areaGradient(double r, AreaAdjoint adjoint, Tape tape) {
    return areaGradient(r, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Shape.area}.
   *
   * @param value what the method returns
   * @param r the derivative with respect to {@code r}
   * @param rHvp the Hessian-vector product for {@code r}
   */
  record AreaHvp(double value, double r, double rHvp) {}

  /**
   * Second order: {@code Shape.area}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param r as the method takes it
   * @param rDot tangent of {@code r}
   * @return value, gradient and product, in new arrays
   */
  static AreaHvp areaHvp(double r, double rDot) {
    // reverse sweep
    double rBar = 2.0 * (Nesting.Shape.UNIT * r);
    double rBarDot = 2.0 * (Nesting.Shape.UNIT * rDot);
    return new AreaHvp(r * r * Nesting.Shape.UNIT, rBar, rBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaHvp(double, double)
   */
  static AreaHvp areaHvp(double r, double rDot, Tape tape) {
    return areaHvp(r, rDot);
  }

  /**
   * {@code Shape.area} as a function of the vector that packs {@code r}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction areaFunction() {
    return new AreaFunction();
  }

  private static final class AreaFunction implements ScalarFunction {

    AreaFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double r = packed[0];
      return Nesting.Shape.area(r);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double r = packed[0];
      AreaAdjoint adjoint = new AreaAdjoint();
      double value = areaGradient(r, adjoint);
      gradient[0] = adjoint.r;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double r = packed[0];
      double rDot = direction[0];
      return areaJvp(r, rDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double r = packed[0];
      double rDot = direction[0];
      AreaHvp hvp = areaHvp(r, rDot);
      double value = hvp.value();
      gradient[0] = hvp.r();
      product[0] = hvp.rHvp();
      return value;
    }
  }
}
