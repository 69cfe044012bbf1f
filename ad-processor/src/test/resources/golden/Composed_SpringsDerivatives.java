package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Composed.Springs}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class Composed_SpringsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.Composed_SpringsDerivatives");
  }

  private Composed_SpringsDerivatives() {}

  /**
   * Forward mode: {@code Springs.energy} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param stiffness as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param stiffnessDot tangent of {@code stiffness}
   * @return the value and its tangent
   */
  static Dual energyJvp(double[] x, double stiffness, double[] xDot, double stiffnessDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double e = 0.0;
    double eDot = 0.0;
    for (int i = 1; i < x.length; i++) {
      double t = xDot[i] - xDot[i - 1];
      double d = x[i] - x[i - 1] - 1.0;
      double t1 = stiffness * d;
      double t2 = 0.1 * d * d;
      double t3 = t2 * d;
      e += t1 * d + t3 * d;
      eDot += (stiffnessDot * d + stiffness * t) * d + t1 * t
          + ((2.0 * (0.1 * t * d) * d + t2 * t) * d + t3 * t);
    }
    return new Dual(e, eDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyJvp(double[], double, double[], double)
   */
  static Dual energyJvp(double[] x, double stiffness, double[] xDot, double stiffnessDot,
      Tape tape) {
    return energyJvp(x, stiffness, xDot, stiffnessDot);
  }

  /**
   * Value and gradient of {@code Springs.energy}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param stiffness the derivative with respect to {@code stiffness}
   */
  record EnergyGradient(double value, double[] x, double stiffness) {}

  /**
   * Adjoints of the scalar parameters of {@code Springs.energy}: filled by a derivative and
   * reused by its caller.
   */
  static final class EnergyAdjoint {

    /** The adjoint of {@code stiffness}. */
    public double stiffness;

    /** A holder of zeros. */
    public EnergyAdjoint() {}
  }

  /**
   * Reverse mode: {@code Springs.energy} and its gradient.
   *
   * @param x as the method takes it
   * @param stiffness as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static EnergyGradient energyGradient(double[] x, double stiffness) {
    double[] xBar = Arguments.zerosLike(x);
    EnergyAdjoint adjoint = new EnergyAdjoint();
    double value = energyGradient(x, stiffness, xBar, adjoint);
    return new EnergyGradient(value, xBar, adjoint.stiffness);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyGradient(double[], double)
   */
  static EnergyGradient energyGradient(double[] x, double stiffness, Tape tape) {
    return energyGradient(x, stiffness);
  }

  /**
   * Reverse mode: {@code Springs.energy} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param stiffness as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code stiffness}
   * @return the value
   */
  static double energyGradient(double[] x, double stiffness, double[] xBar, EnergyAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double e = 0.0;
    double stiffnessBar = 0.0;
    double xBarCarried = 0.0;
    for (int i = 1; i < x.length; i++) {
      double d = x[i] - x[i - 1] - 1.0;
      double t = stiffness * d;
      double t1 = 0.1 * d;
      double t2 = t1 * d * d;
      e += t * d + t2 * d;
      double t3 = d * d;
      stiffnessBar += t3;
      double dBar = 2.0 * t2 + t1 * t3 + 0.1 * (t3 * d) + t + t;
      xBar[i - 1] = xBarCarried - dBar;
      xBarCarried = dBar;
    }
    if (1 < x.length) {
      xBar[x.length - 1] = xBarCarried;
    }
    adjoint.stiffness = stiffnessBar;
    return e;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyGradient(double[], double, double[], EnergyAdjoint)
   */
  static double energyGradient(double[] x, double stiffness, double[] xBar, EnergyAdjoint adjoint,
      Tape tape) {
    return energyGradient(x, stiffness, xBar, adjoint);
  }

  /**
   * {@code Springs.energy} as a function of the vector that packs {@code x}, {@code
   * stiffness}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction energyFunction() {
    return new EnergyFunction();
  }

  private static final class EnergyFunction implements ScalarFunction {

    EnergyFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double stiffness = packed[packed.length - 1];
      return Composed.Springs.energy(x, stiffness);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double stiffness = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      EnergyAdjoint adjoint = new EnergyAdjoint();
      double value = energyGradient(x, stiffness, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.stiffness;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double stiffness = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double stiffnessDot = direction[direction.length - 1];
      return energyJvp(x, stiffness, xDot, stiffnessDot).tangent();
    }
  }
}
