import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code DefaultPackage}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class DefaultPackageDerivatives {

  static {
    RuntimeVersion.require(1, 0, "DefaultPackageDerivatives");
  }

  private DefaultPackageDerivatives() {}

  /**
   * Forward mode: {@code DefaultPackage.unpackaged} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual unpackagedJvp(double x, double[] y, double xDot, double[] yDot) {
    Arguments.sameShape("yDot", yDot, "y", y);
    double y1 = y[0];
    return new Dual(x * y1 + x * x, xDot * y1 + x * yDot[0] + 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unpackagedJvp(double, double[], double, double[])
   */
  static Dual unpackagedJvp(double x, double[] y, double xDot, double[] yDot, Tape tape) {
    return unpackagedJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code DefaultPackage.unpackaged}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record UnpackagedGradient(double value, double x, double[] y) {}

  /**
   * Adjoints of the scalar parameters of {@code DefaultPackage.unpackaged}: filled by a
   * derivative and reused by its caller.
   */
  static final class UnpackagedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public UnpackagedAdjoint() {}
  }

  /**
   * Reverse mode: {@code DefaultPackage.unpackaged} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static UnpackagedGradient unpackagedGradient(double x, double[] y) {
    double[] yBar = Arguments.zerosLike(y);
    UnpackagedAdjoint adjoint = new UnpackagedAdjoint();
    double value = unpackagedGradient(x, y, yBar, adjoint);
    return new UnpackagedGradient(value, adjoint.x, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unpackagedGradient(double, double[])
   */
  static UnpackagedGradient unpackagedGradient(double x, double[] y, Tape tape) {
    return unpackagedGradient(x, y);
  }

  /**
   * Reverse mode: {@code DefaultPackage.unpackaged} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double unpackagedGradient(double x, double[] y, double[] yBar, UnpackagedAdjoint adjoint) {
    Arguments.sameShape("yBar", yBar, "y", y);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar);
    double y1 = y[0];

    // reverse sweep
    double xBar = 2.0 * x + y1;
    yBar[0] += x;
    adjoint.x = xBar;
    return x * y1 + x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unpackagedGradient(double, double[], double[], UnpackagedAdjoint)
   */
  static double unpackagedGradient(double x, double[] y, double[] yBar, UnpackagedAdjoint adjoint,
      Tape tape) {
    return unpackagedGradient(x, y, yBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code DefaultPackage.unpackaged}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record UnpackagedHvp(double value, double x, double[] y, double xHvp, double[] yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * DefaultPackage.unpackaged}: filled by a derivative and reused by its caller.
   */
  static final class UnpackagedHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public UnpackagedHvpAdjoint() {}
  }

  /**
   * Second order: {@code DefaultPackage.unpackaged}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static UnpackagedHvp unpackagedHvp(double x, double[] y, double xDot, double[] yDot) {
    double[] yBar = Arguments.zerosLike(y);
    double[] yHvp = Arguments.zerosLike(y);
    UnpackagedHvpAdjoint adjoint = new UnpackagedHvpAdjoint();
    double value = unpackagedHvp(x, y, xDot, yDot, yBar, yHvp, adjoint);
    return new UnpackagedHvp(value, adjoint.x, yBar, adjoint.xHvp, yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unpackagedHvp(double, double[], double, double[])
   */
  static UnpackagedHvp unpackagedHvp(double x, double[] y, double xDot, double[] yDot, Tape tape) {
    return unpackagedHvp(x, y, xDot, yDot);
  }

  /**
   * Second order: {@code DefaultPackage.unpackaged}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double unpackagedHvp(double x, double[] y, double xDot, double[] yDot, double[] yBar,
      double[] yHvp, UnpackagedHvpAdjoint adjoint) {
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar);
    Arguments.zero(yHvp);
    double y1 = y[0];

    // reverse sweep
    double xBar = 2.0 * x + y1;
    double xBarDot = 2.0 * xDot + yDot[0];
    yBar[0] += x;
    yHvp[0] += xDot;
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return x * y1 + x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unpackagedHvp(double, double[], double, double[], double[], double[],
   *     UnpackagedHvpAdjoint)
   */
  static double unpackagedHvp(double x, double[] y, double xDot, double[] yDot, double[] yBar,
      double[] yHvp, UnpackagedHvpAdjoint adjoint, Tape tape) {
    return unpackagedHvp(x, y, xDot, yDot, yBar, yHvp, adjoint);
  }

  /**
   * {@code DefaultPackage.unpackaged} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction unpackagedFunction() {
    return new UnpackagedFunction();
  }

  private static final class UnpackagedFunction implements ScalarFunction {

    UnpackagedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      return DefaultPackage.unpackaged(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double[] yBar = Arguments.zerosLike(y);
      UnpackagedAdjoint adjoint = new UnpackagedAdjoint();
      double value = unpackagedGradient(x, y, yBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(yBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] yDot = Arguments.doubles(direction, 1, direction.length - 1);
      return unpackagedJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] yDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] yBar = Arguments.zerosLike(y);
      double[] yHvp = Arguments.zerosLike(y);
      UnpackagedHvpAdjoint adjoint = new UnpackagedHvpAdjoint();
      double value = unpackagedHvp(x, y, xDot, yDot, yBar, yHvp, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(yBar, gradient, 1);
      product[0] = adjoint.xHvp;
      Arguments.pack(yHvp, product, 1);
      return value;
    }
  }
}
