package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code TopInterface}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class TopInterfaceDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.TopInterfaceDerivatives");
  }

  private TopInterfaceDerivatives() {}

  /**
   * Forward mode: {@code TopInterface.tripled} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual tripledJvp(double x, double xDot) {
    double t = 3.0 * x * x;
    double t1 = x / 2.0;
    return new Dual(t * t1, 6.0 * (xDot * x) * t1 + t * (xDot / 2.0));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tripledJvp(double, double)
   */
  static Dual tripledJvp(double x, double xDot, Tape tape) {
    return tripledJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code TopInterface.tripled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TripledGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code TopInterface.tripled}: filled by a
   * derivative and reused by its caller.
   */
  static final class TripledAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TripledAdjoint() {}
  }

  /**
   * Reverse mode: {@code TopInterface.tripled} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TripledGradient tripledGradient(double x) {
    TripledAdjoint adjoint = new TripledAdjoint();
    double value = tripledGradient(x, adjoint);
    return new TripledGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tripledGradient(double)
   */
  static TripledGradient tripledGradient(double x, Tape tape) {
    return tripledGradient(x);
  }

  /**
   * Reverse mode: {@code TopInterface.tripled} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double tripledGradient(double x, TripledAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = 3.0 * x;
    double t1 = t * x;
    double t2 = x / 2.0;

    // reverse sweep
    double xBar = t1 / 2.0 + t * t2 + 3.0 * (t2 * x);
    adjoint.x = xBar;
    return t1 * t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tripledGradient(double, TripledAdjoint)
   */
  static double tripledGradient(double x, TripledAdjoint adjoint, Tape tape) {
    return tripledGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code TopInterface.tripled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TripledHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code TopInterface.tripled}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static TripledHvp tripledHvp(double x, double xDot) {
    double t = 3.0 * x;
    double t1 = 3.0 * xDot;
    double t2 = t * x;
    double t3 = x / 2.0;
    double t4 = xDot / 2.0;

    // reverse sweep
    double xBar = t2 / 2.0 + t * t3 + 3.0 * (t3 * x);
    double xBarDot = t1 * x + (t1 * t3 + t * t4) + 3.0 * (t4 * x + t3 * xDot);
    return new TripledHvp(t2 * t3, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tripledHvp(double, double)
   */
  static TripledHvp tripledHvp(double x, double xDot, Tape tape) {
    return tripledHvp(x, xDot);
  }

  /**
   * {@code TopInterface.tripled} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction tripledFunction() {
    return new TripledFunction();
  }

  private static final class TripledFunction implements ScalarFunction {

    TripledFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return TopInterface.tripled(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TripledAdjoint adjoint = new TripledAdjoint();
      double value = tripledGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return tripledJvp(x, xDot).tangent();
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
      TripledHvp hvp = tripledHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
