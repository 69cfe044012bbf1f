package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Helpers}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
public final class HelpersDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.HelpersDerivatives");
  }

  private HelpersDerivatives() {}

  /**
   * Forward mode: {@code Helpers.annotated} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual annotatedJvp(double x, double xDot) {
    return new Dual(x * x + Helpers.LIMIT, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #annotatedJvp(double, double)
   */
  static Dual annotatedJvp(double x, double xDot, Tape tape) {
    return annotatedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Helpers.annotated}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AnnotatedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Helpers.annotated}: filled by a derivative
   * and reused by its caller.
   */
  static final class AnnotatedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public AnnotatedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Helpers.annotated} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AnnotatedGradient annotatedGradient(double x) {
    AnnotatedAdjoint adjoint = new AnnotatedAdjoint();
    double value = annotatedGradient(x, adjoint);
    return new AnnotatedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #annotatedGradient(double)
   */
  static AnnotatedGradient annotatedGradient(double x, Tape tape) {
    return annotatedGradient(x);
  }

  /**
   * Reverse mode: {@code Helpers.annotated} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double annotatedGradient(double x, AnnotatedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = 2.0 * x;
    adjoint.x = xBar;
    return x * x + Helpers.LIMIT;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #annotatedGradient(double, AnnotatedAdjoint)
   */
  static double annotatedGradient(double x, AnnotatedAdjoint adjoint, Tape tape) {
    return annotatedGradient(x, adjoint);
  }

  /**
   * {@code Helpers.annotated} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction annotatedFunction() {
    return new AnnotatedFunction();
  }

  private static final class AnnotatedFunction implements ScalarFunction {

    AnnotatedFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Helpers.annotated(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      AnnotatedAdjoint adjoint = new AnnotatedAdjoint();
      double value = annotatedGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return annotatedJvp(x, xDot).tangent();
    }
  }
}
