import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code DefaultPackage.Nested}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class DefaultPackage_NestedDerivatives {

  static {
    RuntimeVersion.require(1, 0, "DefaultPackage_NestedDerivatives");
  }

  private DefaultPackage_NestedDerivatives() {}

  /**
   * Forward mode: {@code Nested.f} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual fJvp(double x, double xDot) {
    return new Dual(x * x, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fJvp(double, double)
   */
  static Dual fJvp(double x, double xDot, Tape tape) {
    return fJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Nested.f}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Nested.f}: filled by a derivative and reused
   * by its caller.
   */
  static final class FAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public FAdjoint() {}
  }

  /**
   * Reverse mode: {@code Nested.f} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FGradient fGradient(double x) {
    FAdjoint adjoint = new FAdjoint();
    double value = fGradient(x, adjoint);
    return new FGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fGradient(double)
   */
  static FGradient fGradient(double x, Tape tape) {
    return fGradient(x);
  }

  /**
   * Reverse mode: {@code Nested.f} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double fGradient(double x, FAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = 2.0 * x;
    adjoint.x = xBar;
    return x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fGradient(double, FAdjoint)
   */
  static double fGradient(double x, FAdjoint adjoint, Tape tape) {
    return fGradient(x, adjoint);
  }

  /**
   * {@code Nested.f} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction fFunction() {
    return new FFunction();
  }

  private static final class FFunction implements ScalarFunction {

    FFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return DefaultPackage.Nested.f(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      FAdjoint adjoint = new FAdjoint();
      double value = fGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return fJvp(x, xDot).tangent();
    }
  }
}
