package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code TopEnum}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class TopEnumDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.TopEnumDerivatives");
  }

  private TopEnumDerivatives() {}

  /**
   * Forward mode: {@code TopEnum.weighted} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param e constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual weightedJvp(double x, TopEnum e, double xDot) {
    if (e == TopEnum.ONE) {
      xDot *= x;
      x = x * x * 0.5;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedJvp(double, corpus.TopEnum, double)
   */
  static Dual weightedJvp(double x, TopEnum e, double xDot, Tape tape) {
    return weightedJvp(x, e, xDot);
  }

  /**
   * Value and gradient of {@code TopEnum.weighted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WeightedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code TopEnum.weighted}: filled by a derivative
   * and reused by its caller.
   */
  static final class WeightedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public WeightedAdjoint() {}
  }

  /**
   * Reverse mode: {@code TopEnum.weighted} and its gradient.
   *
   * @param x as the method takes it
   * @param e constant
   * @return the value and the gradient, in new arrays
   */
  static WeightedGradient weightedGradient(double x, TopEnum e) {
    WeightedAdjoint adjoint = new WeightedAdjoint();
    double value = weightedGradient(x, e, adjoint);
    return new WeightedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedGradient(double, corpus.TopEnum)
   */
  static WeightedGradient weightedGradient(double x, TopEnum e, Tape tape) {
    return weightedGradient(x, e);
  }

  /**
   * Reverse mode: {@code TopEnum.weighted} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param e constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double weightedGradient(double x, TopEnum e, WeightedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = e == TopEnum.ONE;

    // reverse sweep
    double xBar = t ? x : 1.0;
    adjoint.x = xBar;
    return t ? x * x * 0.5 : x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedGradient(double, corpus.TopEnum, WeightedAdjoint)
   */
  static double weightedGradient(double x, TopEnum e, WeightedAdjoint adjoint, Tape tape) {
    return weightedGradient(x, e, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code TopEnum.weighted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WeightedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code TopEnum.weighted}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param e constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static WeightedHvp weightedHvp(double x, TopEnum e, double xDot) {
    boolean t = e == TopEnum.ONE;

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = x;
      xBarDot = xDot;
    } else {
      xBar = 1.0;
      xBarDot = 0.0;
    }
    return new WeightedHvp(t ? x * x * 0.5 : x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedHvp(double, corpus.TopEnum, double)
   */
  static WeightedHvp weightedHvp(double x, TopEnum e, double xDot, Tape tape) {
    return weightedHvp(x, e, xDot);
  }

  /**
   * {@code TopEnum.weighted} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param e captured
   * @return the view
   */
  static ScalarFunction weightedFunction(TopEnum e) {
    return new WeightedFunction(e);
  }

  private static final class WeightedFunction implements ScalarFunction {

    private final TopEnum e;

    WeightedFunction(TopEnum e) {
      this.e = e;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return TopEnum.weighted(x, this.e);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      WeightedAdjoint adjoint = new WeightedAdjoint();
      double value = weightedGradient(x, this.e, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return weightedJvp(x, this.e, xDot).tangent();
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
      WeightedHvp hvp = weightedHvp(x, this.e, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
