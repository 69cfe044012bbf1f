package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Branches}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class BranchesDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.BranchesDerivatives");
  }

  private BranchesDerivatives() {}

  /**
   * Forward mode: {@code Branches.oneSided} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual oneSidedJvp(double x, double xDot) {
    double y = x * x;
    double yDot = 2.0 * (xDot * x);
    double y1;
    if (x > 1.0) {
      y1 = y * x;
      yDot = yDot * x + y * xDot;
    } else {
      y1 = y;
    }
    return new Dual(y1 + x, yDot + xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneSidedJvp(double, double)
   */
  static Dual oneSidedJvp(double x, double xDot, Tape tape) {
    return oneSidedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Branches.oneSided}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OneSidedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Branches.oneSided}: filled by a derivative
   * and reused by its caller.
   */
  static final class OneSidedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OneSidedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Branches.oneSided} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OneSidedGradient oneSidedGradient(double x) {
    OneSidedAdjoint adjoint = new OneSidedAdjoint();
    double value = oneSidedGradient(x, adjoint);
    return new OneSidedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneSidedGradient(double)
   */
  static OneSidedGradient oneSidedGradient(double x, Tape tape) {
    return oneSidedGradient(x);
  }

  /**
   * Reverse mode: {@code Branches.oneSided} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double oneSidedGradient(double x, OneSidedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double y = x * x;
    boolean t = x > 1.0;
    double y1;
    if (t) {
      y1 = y * x;
    } else {
      y1 = y;
    }

    // reverse sweep
    double xBar;
    double yBar;
    if (t) {
      xBar = 1.0 + y;
      yBar = x;
    } else {
      yBar = 1.0;
      xBar = 1.0;
    }
    xBar += 2.0 * (yBar * x);
    adjoint.x = xBar;
    return y1 + x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneSidedGradient(double, OneSidedAdjoint)
   */
  static double oneSidedGradient(double x, OneSidedAdjoint adjoint, Tape tape) {
    return oneSidedGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Branches.oneSided}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OneSidedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Branches.oneSided}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OneSidedHvp oneSidedHvp(double x, double xDot) {
    double y = x * x;
    double yDot = 2.0 * (xDot * x);
    boolean t = x > 1.0;
    double y1;
    if (t) {
      y1 = y * x;
    } else {
      y1 = y;
    }

    // reverse sweep
    double xBar;
    double yBar;
    double yBarDot;
    double xBarDot;
    if (t) {
      xBar = 1.0 + y;
      yBar = x;
      yBarDot = xDot;
      xBarDot = yDot;
    } else {
      yBar = 1.0;
      xBar = 1.0;
      yBarDot = 0.0;
      xBarDot = 0.0;
    }
    xBar += 2.0 * (yBar * x);
    xBarDot += 2.0 * (yBarDot * x + yBar * xDot);
    return new OneSidedHvp(y1 + x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneSidedHvp(double, double)
   */
  static OneSidedHvp oneSidedHvp(double x, double xDot, Tape tape) {
    return oneSidedHvp(x, xDot);
  }

  /**
   * {@code Branches.oneSided} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction oneSidedFunction() {
    return new OneSidedFunction();
  }

  private static final class OneSidedFunction implements ScalarFunction {

    OneSidedFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Branches.oneSided(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      OneSidedAdjoint adjoint = new OneSidedAdjoint();
      double value = oneSidedGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return oneSidedJvp(x, xDot).tangent();
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
      OneSidedHvp hvp = oneSidedHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Branches.twoSided} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual twoSidedJvp(double x, double y, double xDot, double yDot) {
    double z;
    double zDot;
    if (x < y) {
      z = x * y;
      zDot = xDot * y + x * yDot;
      x = z;
      xDot = zDot;
    } else if (x > 2.0 * y) {
      z = x / y;
      zDot = xDot / y - yDot / y * z;
    } else {
      z = y;
      y = x;
      zDot = yDot;
      yDot = xDot;
    }
    return new Dual(z * x - y * y, zDot * x + z * xDot - 2.0 * (yDot * y));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSidedJvp(double, double, double, double)
   */
  static Dual twoSidedJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return twoSidedJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Branches.twoSided}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record TwoSidedGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Branches.twoSided}: filled by a derivative
   * and reused by its caller.
   */
  static final class TwoSidedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public TwoSidedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Branches.twoSided} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TwoSidedGradient twoSidedGradient(double x, double y) {
    TwoSidedAdjoint adjoint = new TwoSidedAdjoint();
    double value = twoSidedGradient(x, y, adjoint);
    return new TwoSidedGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSidedGradient(double, double)
   */
  static TwoSidedGradient twoSidedGradient(double x, double y, Tape tape) {
    return twoSidedGradient(x, y);
  }

  /**
   * Reverse mode: {@code Branches.twoSided} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double twoSidedGradient(double x, double y, TwoSidedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = x < y;
    double z;
    double x1;
    double y1;
    double z1;
    if (t) {
      z = x * y;
      x1 = z;
      y1 = y;
      z1 = 0.0;
    } else {
      if (x > 2.0 * y) {
        z = x / y;
        y1 = y;
        z1 = z;
      } else {
        y1 = x;
        z = y;
        z1 = 0.0;
      }
      x1 = x;
    }

    // reverse sweep
    double t1 = 2.0 * y1;
    double xBar;
    double yBar;
    if (t) {
      double zBar = z + x1;
      xBar = zBar * y;
      yBar = x * zBar - t1;
    } else if (x > 2.0 * y) {
      double t2 = x1 / y;
      xBar = z + t2;
      yBar = -(t1 + t2 * z1);
    } else {
      xBar = z - t1;
      yBar = x1;
    }
    adjoint.x = xBar;
    adjoint.y = yBar;
    return z * x1 - y1 * y1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSidedGradient(double, double, TwoSidedAdjoint)
   */
  static double twoSidedGradient(double x, double y, TwoSidedAdjoint adjoint, Tape tape) {
    return twoSidedGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Branches.twoSided}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record TwoSidedHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Branches.twoSided}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static TwoSidedHvp twoSidedHvp(double x, double y, double xDot, double yDot) {
    boolean t = x < y;
    double z;
    double zDot;
    double x1;
    double y1;
    double z1;
    double xDot1;
    double yDot1;
    double zDot1;
    if (t) {
      z = x * y;
      zDot = xDot * y + x * yDot;
      x1 = z;
      y1 = y;
      z1 = 0.0;
      xDot1 = zDot;
      yDot1 = yDot;
      zDot1 = 0.0;
    } else {
      if (x > 2.0 * y) {
        z = x / y;
        zDot = xDot / y - yDot / y * z;
        y1 = y;
        z1 = z;
        yDot1 = yDot;
        zDot1 = zDot;
      } else {
        y1 = x;
        z = y;
        z1 = 0.0;
        yDot1 = xDot;
        zDot = yDot;
        zDot1 = 0.0;
      }
      x1 = x;
      xDot1 = xDot;
    }

    // reverse sweep
    double t1 = 2.0 * y1;
    double t2 = 2.0 * yDot1;
    double xBar;
    double xBarDot;
    double yBar;
    double yBarDot;
    if (t) {
      double zBar = z + x1;
      double zBarDot = zDot + xDot1;
      xBar = zBar * y;
      xBarDot = zBarDot * y + zBar * yDot;
      yBar = x * zBar - t1;
      yBarDot = xDot * zBar + x * zBarDot - t2;
    } else if (x > 2.0 * y) {
      double t3 = x1 / y;
      double t4 = xDot1 / y - yDot / y * t3;
      xBar = z + t3;
      xBarDot = zDot + t4;
      yBar = -(t1 + t3 * z1);
      yBarDot = -(t2 + (t4 * z1 + t3 * zDot1));
    } else {
      xBar = z - t1;
      xBarDot = zDot - t2;
      yBar = x1;
      yBarDot = xDot1;
    }
    return new TwoSidedHvp(z * x1 - y1 * y1, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSidedHvp(double, double, double, double)
   */
  static TwoSidedHvp twoSidedHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return twoSidedHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Branches.twoSided} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction twoSidedFunction() {
    return new TwoSidedFunction();
  }

  private static final class TwoSidedFunction implements ScalarFunction {

    TwoSidedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Branches.twoSided(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      TwoSidedAdjoint adjoint = new TwoSidedAdjoint();
      double value = twoSidedGradient(x, y, adjoint);
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
      return twoSidedJvp(x, y, xDot, yDot).tangent();
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
      TwoSidedHvp hvp = twoSidedHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Branches.earlyReturns} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual earlyReturnsJvp(double x, double xDot) {
    if (x < 0.0) {
      return new Dual(-x * x, -(2.0 * (xDot * x)));
    }
    double y = Math.sqrt(x);
    double yDot = StrongZero.over(0.5 * xDot, y);
    if (y > 2.0) {
      return new Dual(y, yDot);
    }
    return new Dual(y * x, yDot * x + y * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #earlyReturnsJvp(double, double)
   */
  static Dual earlyReturnsJvp(double x, double xDot, Tape tape) {
    return earlyReturnsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Branches.earlyReturns}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record EarlyReturnsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Branches.earlyReturns}: filled by a
   * derivative and reused by its caller.
   */
  static final class EarlyReturnsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public EarlyReturnsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Branches.earlyReturns} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static EarlyReturnsGradient earlyReturnsGradient(double x) {
    EarlyReturnsAdjoint adjoint = new EarlyReturnsAdjoint();
    double value = earlyReturnsGradient(x, adjoint);
    return new EarlyReturnsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #earlyReturnsGradient(double)
   */
  static EarlyReturnsGradient earlyReturnsGradient(double x, Tape tape) {
    return earlyReturnsGradient(x);
  }

  /**
   * Reverse mode: {@code Branches.earlyReturns} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double earlyReturnsGradient(double x, EarlyReturnsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    if (x < 0.0) {
      double t = -x;
      // reverse sweep
      double xBar = 2.0 * t;
      adjoint.x = xBar;
      return t * x;
    }
    double y = Math.sqrt(x);
    if (y > 2.0) {
      // reverse sweep
      adjoint.x = 0.5 / y;
      return y;
    }

    // reverse sweep
    double xBar = y + StrongZero.over(0.5 * x, y);
    adjoint.x = xBar;
    return y * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #earlyReturnsGradient(double, EarlyReturnsAdjoint)
   */
  static double earlyReturnsGradient(double x, EarlyReturnsAdjoint adjoint, Tape tape) {
    return earlyReturnsGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Branches.earlyReturns}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record EarlyReturnsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Branches.earlyReturns}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static EarlyReturnsHvp earlyReturnsHvp(double x, double xDot) {
    if (x < 0.0) {
      double t = -x;
      // reverse sweep
      double xBar = 2.0 * t;
      double xBarDot = -(2.0 * xDot);
      return new EarlyReturnsHvp(t * x, xBar, xBarDot);
    }
    double y = Math.sqrt(x);
    double t = 0.5 / y;
    double yDot = StrongZero.times(xDot, t);
    if (y > 2.0) {
      // reverse sweep
      return new EarlyReturnsHvp(y, t, -(yDot / y * t));
    }

    // reverse sweep
    double xBar = y + StrongZero.times(x, t);
    double xBarDot = yDot + (yDot - StrongZero.times(x, yDot / y * t));
    return new EarlyReturnsHvp(y * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #earlyReturnsHvp(double, double)
   */
  static EarlyReturnsHvp earlyReturnsHvp(double x, double xDot, Tape tape) {
    return earlyReturnsHvp(x, xDot);
  }

  /**
   * {@code Branches.earlyReturns} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction earlyReturnsFunction() {
    return new EarlyReturnsFunction();
  }

  private static final class EarlyReturnsFunction implements ScalarFunction {

    EarlyReturnsFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Branches.earlyReturns(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      EarlyReturnsAdjoint adjoint = new EarlyReturnsAdjoint();
      double value = earlyReturnsGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return earlyReturnsJvp(x, xDot).tangent();
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
      EarlyReturnsHvp hvp = earlyReturnsHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Branches.nestedTernary} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual nestedTernaryJvp(double x, double y, double xDot, double yDot) {
    double t;
    double t1;
    if (x > 0.0) {
      if (y > 0.0) {
        t = x * y;
        t1 = xDot * y + x * yDot;
      } else {
        t = x - y * y;
        t1 = xDot - 2.0 * (yDot * y);
      }
    } else if (y > 0.0) {
      double t2 = y * y;
      t = t2 * x;
      t1 = 2.0 * (yDot * y) * x + t2 * xDot;
    } else {
      t = x * x;
      t1 = 2.0 * (xDot * x);
    }
    return new Dual(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedTernaryJvp(double, double, double, double)
   */
  static Dual nestedTernaryJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return nestedTernaryJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Branches.nestedTernary}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record NestedTernaryGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Branches.nestedTernary}: filled by a
   * derivative and reused by its caller.
   */
  static final class NestedTernaryAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public NestedTernaryAdjoint() {}
  }

  /**
   * Reverse mode: {@code Branches.nestedTernary} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NestedTernaryGradient nestedTernaryGradient(double x, double y) {
    NestedTernaryAdjoint adjoint = new NestedTernaryAdjoint();
    double value = nestedTernaryGradient(x, y, adjoint);
    return new NestedTernaryGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedTernaryGradient(double, double)
   */
  static NestedTernaryGradient nestedTernaryGradient(double x, double y, Tape tape) {
    return nestedTernaryGradient(x, y);
  }

  /**
   * Reverse mode: {@code Branches.nestedTernary} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double nestedTernaryGradient(double x, double y, NestedTernaryAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = x > 0.0;

    // reverse sweep
    double xBar;
    double yBar;
    if (t) {
      if (y > 0.0) {
        xBar = y;
        yBar = x;
      } else {
        yBar = -(2.0 * y);
        xBar = 1.0;
      }
    } else if (y > 0.0) {
      yBar = 2.0 * (x * y);
      xBar = y * y;
    } else {
      xBar = 2.0 * x;
      yBar = 0.0;
    }
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t ? y > 0.0 ? x * y : x - y * y : y > 0.0 ? y * y * x : x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedTernaryGradient(double, double, NestedTernaryAdjoint)
   */
  static double nestedTernaryGradient(double x, double y, NestedTernaryAdjoint adjoint, Tape tape) {
    return nestedTernaryGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Branches.nestedTernary}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record NestedTernaryHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Branches.nestedTernary}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static NestedTernaryHvp nestedTernaryHvp(double x, double y, double xDot, double yDot) {
    boolean t = x > 0.0;

    // reverse sweep
    double xBar;
    double yBar;
    double xBarDot;
    double yBarDot;
    if (t) {
      if (y > 0.0) {
        xBar = y;
        yBar = x;
        xBarDot = yDot;
        yBarDot = xDot;
      } else {
        yBar = -(2.0 * y);
        yBarDot = -(2.0 * yDot);
        xBar = 1.0;
        xBarDot = 0.0;
      }
    } else if (y > 0.0) {
      yBar = 2.0 * (x * y);
      yBarDot = 2.0 * (xDot * y + x * yDot);
      xBar = y * y;
      xBarDot = 2.0 * (yDot * y);
    } else {
      xBar = 2.0 * x;
      xBarDot = 2.0 * xDot;
      yBar = 0.0;
      yBarDot = 0.0;
    }
    return new NestedTernaryHvp(t ? y > 0.0 ? x * y : x - y * y : y > 0.0 ? y * y * x : x * x,
        xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedTernaryHvp(double, double, double, double)
   */
  static NestedTernaryHvp nestedTernaryHvp(double x, double y, double xDot, double yDot,
      Tape tape) {
    return nestedTernaryHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Branches.nestedTernary} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction nestedTernaryFunction() {
    return new NestedTernaryFunction();
  }

  private static final class NestedTernaryFunction implements ScalarFunction {

    NestedTernaryFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Branches.nestedTernary(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      NestedTernaryAdjoint adjoint = new NestedTernaryAdjoint();
      double value = nestedTernaryGradient(x, y, adjoint);
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
      return nestedTernaryJvp(x, y, xDot, yDot).tangent();
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
      NestedTernaryHvp hvp = nestedTernaryHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Branches.guarded} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual guardedJvp(double x, double xDot) {
    double t;
    double t1;
    if (x > 0.0) {
      t = Math.sqrt(x);
      t1 = StrongZero.over(0.5 * xDot, t);
    } else {
      t = 0.0;
      t1 = 0.0;
    }
    return new Dual(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedJvp(double, double)
   */
  static Dual guardedJvp(double x, double xDot, Tape tape) {
    return guardedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Branches.guarded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GuardedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Branches.guarded}: filled by a derivative
   * and reused by its caller.
   */
  static final class GuardedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public GuardedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Branches.guarded} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GuardedGradient guardedGradient(double x) {
    GuardedAdjoint adjoint = new GuardedAdjoint();
    double value = guardedGradient(x, adjoint);
    return new GuardedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(double)
   */
  static GuardedGradient guardedGradient(double x, Tape tape) {
    return guardedGradient(x);
  }

  /**
   * Reverse mode: {@code Branches.guarded} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double guardedGradient(double x, GuardedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = x > 0.0;
    double t1;
    double t2;
    if (t) {
      t1 = Math.sqrt(x);
      t2 = t1;
    } else {
      t1 = 0.0;
      t2 = 0.0;
    }

    // reverse sweep
    double xBar = t ? 0.5 / t2 : 0.0;
    adjoint.x = xBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(double, GuardedAdjoint)
   */
  static double guardedGradient(double x, GuardedAdjoint adjoint, Tape tape) {
    return guardedGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Branches.guarded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GuardedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Branches.guarded}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static GuardedHvp guardedHvp(double x, double xDot) {
    boolean t = x > 0.0;
    double t1;
    double t2;
    double t3;
    if (t) {
      t1 = Math.sqrt(x);
      t2 = t1;
      t3 = StrongZero.over(0.5 * xDot, t1);
    } else {
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = 0.5 / t2;
      xBarDot = -(t3 / t2 * xBar);
    } else {
      xBar = 0.0;
      xBarDot = 0.0;
    }
    return new GuardedHvp(t1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedHvp(double, double)
   */
  static GuardedHvp guardedHvp(double x, double xDot, Tape tape) {
    return guardedHvp(x, xDot);
  }

  /**
   * {@code Branches.guarded} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction guardedFunction() {
    return new GuardedFunction();
  }

  private static final class GuardedFunction implements ScalarFunction {

    GuardedFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Branches.guarded(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      GuardedAdjoint adjoint = new GuardedAdjoint();
      double value = guardedGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return guardedJvp(x, xDot).tangent();
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
      GuardedHvp hvp = guardedHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Branches.guardedQuotient} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual guardedQuotientJvp(double a, double b, double aDot, double bDot) {
    double t = a / b;
    double tDot = aDot / b - bDot / b * t;
    if (b == 0.0) {
      t = 0.0;
      tDot = 0.0;
    }
    return new Dual(t, tDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedQuotientJvp(double, double, double, double)
   */
  static Dual guardedQuotientJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return guardedQuotientJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code Branches.guardedQuotient}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record GuardedQuotientGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Branches.guardedQuotient}: filled by a
   * derivative and reused by its caller.
   */
  static final class GuardedQuotientAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public GuardedQuotientAdjoint() {}
  }

  /**
   * Reverse mode: {@code Branches.guardedQuotient} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GuardedQuotientGradient guardedQuotientGradient(double a, double b) {
    GuardedQuotientAdjoint adjoint = new GuardedQuotientAdjoint();
    double value = guardedQuotientGradient(a, b, adjoint);
    return new GuardedQuotientGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedQuotientGradient(double, double)
   */
  static GuardedQuotientGradient guardedQuotientGradient(double a, double b, Tape tape) {
    return guardedQuotientGradient(a, b);
  }

  /**
   * Reverse mode: {@code Branches.guardedQuotient} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double guardedQuotientGradient(double a, double b, GuardedQuotientAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = b != 0.0;
    double t1;
    double t2;
    if (t) {
      t1 = a / b;
      t2 = t1;
    } else {
      t2 = 0.0;
      t1 = 0.0;
    }

    // reverse sweep
    double aBar;
    double bBar;
    if (t) {
      aBar = 1.0 / b;
      bBar = -(aBar * t1);
    } else {
      aBar = 0.0;
      bBar = 0.0;
    }
    adjoint.a = aBar;
    adjoint.b = bBar;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedQuotientGradient(double, double, GuardedQuotientAdjoint)
   */
  static double guardedQuotientGradient(double a, double b, GuardedQuotientAdjoint adjoint,
      Tape tape) {
    return guardedQuotientGradient(a, b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Branches.guardedQuotient}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record GuardedQuotientHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code Branches.guardedQuotient}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static GuardedQuotientHvp guardedQuotientHvp(double a, double b, double aDot, double bDot) {
    boolean t = b != 0.0;
    double t1;
    double tDot;
    double t2;
    if (t) {
      t1 = a / b;
      tDot = aDot / b - bDot / b * t1;
      t2 = t1;
    } else {
      t2 = 0.0;
      t1 = 0.0;
      tDot = 0.0;
    }

    // reverse sweep
    double aBar;
    double aBarDot;
    double bBar;
    double bBarDot;
    if (t) {
      aBar = 1.0 / b;
      aBarDot = -(bDot * aBar * aBar);
      bBar = -(aBar * t1);
      bBarDot = -(aBarDot * t1 + aBar * tDot);
    } else {
      aBar = 0.0;
      bBar = 0.0;
      aBarDot = 0.0;
      bBarDot = 0.0;
    }
    return new GuardedQuotientHvp(t2, aBar, bBar, aBarDot, bBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedQuotientHvp(double, double, double, double)
   */
  static GuardedQuotientHvp guardedQuotientHvp(double a, double b, double aDot, double bDot,
      Tape tape) {
    return guardedQuotientHvp(a, b, aDot, bDot);
  }

  /**
   * {@code Branches.guardedQuotient} as a function of the vector that packs {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction guardedQuotientFunction() {
    return new GuardedQuotientFunction();
  }

  private static final class GuardedQuotientFunction implements ScalarFunction {

    GuardedQuotientFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return Branches.guardedQuotient(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      GuardedQuotientAdjoint adjoint = new GuardedQuotientAdjoint();
      double value = guardedQuotientGradient(a, b, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double b = packed[1];
      double aDot = direction[0];
      double bDot = direction[1];
      return guardedQuotientJvp(a, b, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double b = packed[1];
      double aDot = direction[0];
      double bDot = direction[1];
      GuardedQuotientHvp hvp = guardedQuotientHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Branches.shortCircuit} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual shortCircuitJvp(double x, double y, double xDot, double yDot) {
    double s;
    double sDot;
    boolean t;
    if (x > 0.0) {
      s = x * y;
      sDot = xDot * y + x * yDot;
      t = s > 1.0;
    } else {
      t = false;
      s = 0.0;
      sDot = 0.0;
    }
    boolean t1;
    if (t) {
      t1 = true;
    } else {
      s += y;
      sDot += yDot;
      t1 = s > 4.0;
    }
    double s1;
    if (t1) {
      s1 = s * x;
      sDot = sDot * x + s * xDot;
    } else {
      s1 = s;
    }
    return new Dual(s1 * s1 + y, 2.0 * (sDot * s1) + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shortCircuitJvp(double, double, double, double)
   */
  static Dual shortCircuitJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return shortCircuitJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Branches.shortCircuit}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ShortCircuitGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Branches.shortCircuit}: filled by a
   * derivative and reused by its caller.
   */
  static final class ShortCircuitAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ShortCircuitAdjoint() {}
  }

  /**
   * Reverse mode: {@code Branches.shortCircuit} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ShortCircuitGradient shortCircuitGradient(double x, double y) {
    ShortCircuitAdjoint adjoint = new ShortCircuitAdjoint();
    double value = shortCircuitGradient(x, y, adjoint);
    return new ShortCircuitGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shortCircuitGradient(double, double)
   */
  static ShortCircuitGradient shortCircuitGradient(double x, double y, Tape tape) {
    return shortCircuitGradient(x, y);
  }

  /**
   * Reverse mode: {@code Branches.shortCircuit} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double shortCircuitGradient(double x, double y, ShortCircuitAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = x > 0.0;
    double s;
    boolean t1;
    if (t) {
      s = x * y;
      t1 = s > 1.0;
    } else {
      t1 = false;
      s = 0.0;
    }
    boolean t2;
    if (t1) {
      t2 = true;
    } else {
      s += y;
      t2 = s > 4.0;
    }
    double s1;
    if (t2) {
      s1 = s * x;
    } else {
      s1 = s;
    }

    // reverse sweep
    double sBar = 2.0 * s1;
    double sBar1;
    double xBar;
    if (t2) {
      sBar1 = sBar * x;
      xBar = s * sBar;
    } else {
      sBar1 = sBar;
      xBar = 0.0;
    }
    double yBar;
    if (t1) {
      yBar = 1.0;
    } else {
      yBar = 1.0 + sBar1;
    }
    if (t) {
      xBar += sBar1 * y;
      yBar += x * sBar1;
    }
    adjoint.x = xBar;
    adjoint.y = yBar;
    return s1 * s1 + y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shortCircuitGradient(double, double, ShortCircuitAdjoint)
   */
  static double shortCircuitGradient(double x, double y, ShortCircuitAdjoint adjoint, Tape tape) {
    return shortCircuitGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Branches.shortCircuit}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ShortCircuitHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Branches.shortCircuit}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ShortCircuitHvp shortCircuitHvp(double x, double y, double xDot, double yDot) {
    boolean t = x > 0.0;
    double s;
    double sDot;
    boolean t1;
    if (t) {
      s = x * y;
      sDot = xDot * y + x * yDot;
      t1 = s > 1.0;
    } else {
      t1 = false;
      s = 0.0;
      sDot = 0.0;
    }
    boolean t2;
    if (t1) {
      t2 = true;
    } else {
      s += y;
      sDot += yDot;
      t2 = s > 4.0;
    }
    double s1;
    double sDot1;
    if (t2) {
      s1 = s * x;
      sDot1 = sDot * x + s * xDot;
    } else {
      s1 = s;
      sDot1 = sDot;
    }

    // reverse sweep
    double sBar = 2.0 * s1;
    double sBarDot = 2.0 * sDot1;
    double sBar1;
    double sBarDot1;
    double xBar;
    double xBarDot;
    if (t2) {
      sBar1 = sBar * x;
      sBarDot1 = sBarDot * x + sBar * xDot;
      xBar = s * sBar;
      xBarDot = sDot * sBar + s * sBarDot;
    } else {
      sBar1 = sBar;
      xBar = 0.0;
      sBarDot1 = sBarDot;
      xBarDot = 0.0;
    }
    double yBar;
    double yBarDot;
    if (t1) {
      yBar = 1.0;
      yBarDot = 0.0;
    } else {
      yBar = 1.0 + sBar1;
      yBarDot = sBarDot1;
    }
    if (t) {
      xBar += sBar1 * y;
      xBarDot += sBarDot1 * y + sBar1 * yDot;
      yBar += x * sBar1;
      yBarDot += xDot * sBar1 + x * sBarDot1;
    }
    return new ShortCircuitHvp(s1 * s1 + y, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shortCircuitHvp(double, double, double, double)
   */
  static ShortCircuitHvp shortCircuitHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return shortCircuitHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Branches.shortCircuit} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction shortCircuitFunction() {
    return new ShortCircuitFunction();
  }

  private static final class ShortCircuitFunction implements ScalarFunction {

    ShortCircuitFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Branches.shortCircuit(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      ShortCircuitAdjoint adjoint = new ShortCircuitAdjoint();
      double value = shortCircuitGradient(x, y, adjoint);
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
      return shortCircuitJvp(x, y, xDot, yDot).tangent();
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
      ShortCircuitHvp hvp = shortCircuitHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Branches.booleans} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param flag constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual booleansJvp(double x, boolean flag, int n, double xDot) {
    boolean big = x > 1.0;
    boolean odd = (n & 1) == 1;
    if (big ^ odd | flag) {
      x *= 3.0;
      xDot *= 3.0;
    }
    double x1;
    if (!(big & flag) == odd) {
      x1 = x * x;
      xDot = 2.0 * (xDot * x);
    } else {
      x1 = x;
    }
    return new Dual(x1, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #booleansJvp(double, boolean, int, double)
   */
  static Dual booleansJvp(double x, boolean flag, int n, double xDot, Tape tape) {
    return booleansJvp(x, flag, n, xDot);
  }

  /**
   * Value and gradient of {@code Branches.booleans}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BooleansGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Branches.booleans}: filled by a derivative
   * and reused by its caller.
   */
  static final class BooleansAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BooleansAdjoint() {}
  }

  /**
   * Reverse mode: {@code Branches.booleans} and its gradient.
   *
   * @param x as the method takes it
   * @param flag constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static BooleansGradient booleansGradient(double x, boolean flag, int n) {
    BooleansAdjoint adjoint = new BooleansAdjoint();
    double value = booleansGradient(x, flag, n, adjoint);
    return new BooleansGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #booleansGradient(double, boolean, int)
   */
  static BooleansGradient booleansGradient(double x, boolean flag, int n, Tape tape) {
    return booleansGradient(x, flag, n);
  }

  /**
   * Reverse mode: {@code Branches.booleans} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param flag constant
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double booleansGradient(double x, boolean flag, int n, BooleansAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean big = x > 1.0;
    boolean odd = (n & 1) == 1;
    boolean t = big ^ odd | flag;
    if (t) {
      x *= 3.0;
    }
    boolean t1 = !(big & flag) == odd;
    double x1;
    if (t1) {
      x1 = x * x;
    } else {
      x1 = x;
    }

    // reverse sweep
    double xBar;
    if (t1) {
      xBar = 2.0 * x;
    } else {
      xBar = 1.0;
    }
    if (t) {
      xBar *= 3.0;
    }
    adjoint.x = xBar;
    return x1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #booleansGradient(double, boolean, int, BooleansAdjoint)
   */
  static double booleansGradient(double x, boolean flag, int n, BooleansAdjoint adjoint,
      Tape tape) {
    return booleansGradient(x, flag, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Branches.booleans}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BooleansHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Branches.booleans}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param flag constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BooleansHvp booleansHvp(double x, boolean flag, int n, double xDot) {
    boolean big = x > 1.0;
    boolean odd = (n & 1) == 1;
    boolean t = big ^ odd | flag;
    if (t) {
      x *= 3.0;
      xDot *= 3.0;
    }
    boolean t1 = !(big & flag) == odd;
    double x1;
    if (t1) {
      x1 = x * x;
    } else {
      x1 = x;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t1) {
      xBar = 2.0 * x;
      xBarDot = 2.0 * xDot;
    } else {
      xBar = 1.0;
      xBarDot = 0.0;
    }
    if (t) {
      xBar *= 3.0;
      xBarDot *= 3.0;
    }
    return new BooleansHvp(x1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #booleansHvp(double, boolean, int, double)
   */
  static BooleansHvp booleansHvp(double x, boolean flag, int n, double xDot, Tape tape) {
    return booleansHvp(x, flag, n, xDot);
  }

  /**
   * {@code Branches.booleans} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param flag captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction booleansFunction(boolean flag, int n) {
    return new BooleansFunction(flag, n);
  }

  private static final class BooleansFunction implements ScalarFunction {

    private final boolean flag;

    private final int n;

    BooleansFunction(boolean flag, int n) {
      this.flag = flag;
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Branches.booleans(x, this.flag, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BooleansAdjoint adjoint = new BooleansAdjoint();
      double value = booleansGradient(x, this.flag, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return booleansJvp(x, this.flag, this.n, xDot).tangent();
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
      BooleansHvp hvp = booleansHvp(x, this.flag, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
