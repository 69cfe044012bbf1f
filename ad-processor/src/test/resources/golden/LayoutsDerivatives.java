package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Layouts}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class LayoutsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.LayoutsDerivatives");
  }

  private LayoutsDerivatives() {}

  /**
   * Forward mode: {@code Layouts.odd} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual oddJvp(double x, double y, double xDot, double yDot) {
    double sum = x * y;
    double sumDot = xDot * y + x * yDot;
    if (x > 0.0) {
      if (y > 0.0) {
        sum += Math.sin(x);
        sumDot += xDot * Math.cos(x);
      } else {
        sum -= Math.cos(y) * Math.PI;
        sumDot += yDot * Math.sin(y) * Math.PI;
      }
    }
    sum *= 2.0;
    sumDot *= 2.0;
    return new Dual(sum * x + "\tA".length() - 65.0 * x, sumDot * x + sum * xDot - 65.0 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oddJvp(double, double, double, double)
   */
  static Dual oddJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return oddJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Layouts.odd}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record OddGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Layouts.odd}: filled by a derivative and
   * reused by its caller.
   */
  static final class OddAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public OddAdjoint() {}
  }

  /**
   * Reverse mode: {@code Layouts.odd} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OddGradient oddGradient(double x, double y) {
    OddAdjoint adjoint = new OddAdjoint();
    double value = oddGradient(x, y, adjoint);
    return new OddGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oddGradient(double, double)
   */
  static OddGradient oddGradient(double x, double y, Tape tape) {
    return oddGradient(x, y);
  }

  /**
   * Reverse mode: {@code Layouts.odd} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double oddGradient(double x, double y, OddAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double sum = x * y;
    boolean t = x > 0.0;
    if (t) {
      if (y > 0.0) {
        sum += Math.sin(x);
      } else {
        sum -= Math.cos(y) * Math.PI;
      }
    }
    sum *= 2.0;

    // reverse sweep
    double xBar = sum - 65.0;
    double sumBar = x * 2.0;
    double yBar;
    if (t) {
      if (y > 0.0) {
        xBar += sumBar * Math.cos(x);
        yBar = 0.0;
      } else {
        yBar = sumBar * Math.PI * Math.sin(y);
      }
    } else {
      yBar = 0.0;
    }
    xBar += sumBar * y;
    yBar += x * sumBar;
    double t1 = sum * x + "\tA".length() - 65.0 * x;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oddGradient(double, double, OddAdjoint)
   */
  static double oddGradient(double x, double y, OddAdjoint adjoint, Tape tape) {
    return oddGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Layouts.odd}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record OddHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Layouts.odd}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static OddHvp oddHvp(double x, double y, double xDot, double yDot) {
    double sum = x * y;
    double sumDot = xDot * y + x * yDot;
    boolean t = x > 0.0;
    if (t) {
      if (y > 0.0) {
        sum += Math.sin(x);
        sumDot += xDot * Math.cos(x);
      } else {
        sum -= Math.cos(y) * Math.PI;
        sumDot += yDot * Math.sin(y) * Math.PI;
      }
    }
    sum *= 2.0;
    sumDot *= 2.0;

    // reverse sweep
    double xBar = sum - 65.0;
    double sumBar = x * 2.0;
    double sumBarDot = xDot * 2.0;
    double xBarDot;
    double yBar;
    double yBarDot;
    if (t) {
      if (y > 0.0) {
        double t1 = Math.cos(x);
        xBar += sumBar * t1;
        xBarDot = sumDot + (sumBarDot * t1 - sumBar * (xDot * Math.sin(x)));
        yBar = 0.0;
        yBarDot = 0.0;
      } else {
        double t1 = sumBar * Math.PI;
        double t2 = Math.sin(y);
        yBar = t1 * t2;
        xBarDot = sumDot;
        yBarDot = sumBarDot * Math.PI * t2 + t1 * (yDot * Math.cos(y));
      }
    } else {
      yBar = 0.0;
      xBarDot = sumDot;
      yBarDot = 0.0;
    }
    xBar += sumBar * y;
    xBarDot += sumBarDot * y + sumBar * yDot;
    yBar += x * sumBar;
    yBarDot += 2.0 * (xDot * sumBar);
    return new OddHvp(sum * x + "\tA".length() - 65.0 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oddHvp(double, double, double, double)
   */
  static OddHvp oddHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return oddHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Layouts.odd} as a function of the vector that packs {@code x}, {@code y}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction oddFunction() {
    return new OddFunction();
  }

  private static final class OddFunction implements ScalarFunction {

    OddFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Layouts.odd(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      OddAdjoint adjoint = new OddAdjoint();
      double value = oddGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      return oddJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      OddHvp hvp = oddHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }
}
