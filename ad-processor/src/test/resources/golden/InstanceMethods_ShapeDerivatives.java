package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.OverrideCheck;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code InstanceMethods.Shape}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class InstanceMethods_ShapeDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.InstanceMethods_ShapeDerivatives");
  }

  private InstanceMethods_ShapeDerivatives() {}

  private static final OverrideCheck areaReceiver =
      new OverrideCheck(InstanceMethods.Shape.class).method("area", double.class).method("grown",
      double.class);

  /**
   * Forward mode: {@code Shape.area} and its derivative in the direction of the tangents.
   *
   * @param self constant
   * @param r as the method takes it
   * @param rDot tangent of {@code r}
   * @return the value and its tangent
   */
  static Dual areaJvp(InstanceMethods.Shape self, double r, double rDot) {
    areaReceiver.check(self);
    double t = r * r * 3.0;
    return new Dual(t * r, 6.0 * (rDot * r) * r + t * rDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaJvp(corpus.InstanceMethods.Shape, double, double)
   */
  static Dual areaJvp(InstanceMethods.Shape self, double r, double rDot, Tape tape) {
    return areaJvp(self, r, rDot);
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
   * @param self constant
   * @param r as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AreaGradient areaGradient(InstanceMethods.Shape self, double r) {
    AreaAdjoint adjoint = new AreaAdjoint();
    double value = areaGradient(self, r, adjoint);
    return new AreaGradient(value, adjoint.r);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(corpus.InstanceMethods.Shape, double)
   */
  static AreaGradient areaGradient(InstanceMethods.Shape self, double r, Tape tape) {
    return areaGradient(self, r);
  }

  /**
   * Reverse mode: {@code Shape.area} and its gradient, written into the caller's memory.
   *
   * @param self constant
   * @param r as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code r}
   * @return the value
   */
  static double areaGradient(InstanceMethods.Shape self, double r, AreaAdjoint adjoint) {
    areaReceiver.check(self);
    Objects.requireNonNull(adjoint, "adjoint");
    double t = r * r;

    // reverse sweep
    double rBar = 9.0 * t;
    adjoint.r = rBar;
    return t * 3.0 * r;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(corpus.InstanceMethods.Shape, double, AreaAdjoint)
   */
  static double areaGradient(InstanceMethods.Shape self, double r, AreaAdjoint adjoint, Tape tape) {
    return areaGradient(self, r, adjoint);
  }

  /**
   * {@code Shape.area} as a function of the vector that packs {@code r}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction areaFunction(InstanceMethods.Shape self) {
    return new AreaFunction(self);
  }

  private static final class AreaFunction implements ScalarFunction {

    private final InstanceMethods.Shape self;

    AreaFunction(InstanceMethods.Shape self) {
      areaReceiver.check(self);
      this.self = self;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double r = packed[0];
      return this.self.area(r);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double r = packed[0];
      AreaAdjoint adjoint = new AreaAdjoint();
      double value = areaGradient(this.self, r, adjoint);
      gradient[0] = adjoint.r;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double r = packed[0];
      double rDot = direction[0];
      return areaJvp(this.self, r, rDot).tangent();
    }
  }
}
