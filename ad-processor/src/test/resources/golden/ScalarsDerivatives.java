package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Scalars}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ScalarsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ScalarsDerivatives");
  }

  private ScalarsDerivatives() {}

  /**
   * Forward mode: {@code Scalars.product} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual productJvp(double x, double y, double xDot, double yDot) {
    return new Dual(x * y, xDot * y + x * yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productJvp(double, double, double, double)
   */
  static Dual productJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return productJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Scalars.product}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ProductGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Scalars.product}: filled by a derivative and
   * reused by its caller.
   */
  static final class ProductAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ProductAdjoint() {}
  }

  /**
   * Reverse mode: {@code Scalars.product} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ProductGradient productGradient(double x, double y) {
    ProductAdjoint adjoint = new ProductAdjoint();
    double value = productGradient(x, y, adjoint);
    return new ProductGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(double, double)
   */
  static ProductGradient productGradient(double x, double y, Tape tape) {
    return productGradient(x, y);
  }

  /**
   * Reverse mode: {@code Scalars.product} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double productGradient(double x, double y, ProductAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    adjoint.x = y;
    adjoint.y = x;
    return x * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(double, double, ProductAdjoint)
   */
  static double productGradient(double x, double y, ProductAdjoint adjoint, Tape tape) {
    return productGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Scalars.product}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ProductHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Scalars.product}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ProductHvp productHvp(double x, double y, double xDot, double yDot) {
    return new ProductHvp(x * y, y, x, yDot, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productHvp(double, double, double, double)
   */
  static ProductHvp productHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return productHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Scalars.product} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction productFunction() {
    return new ProductFunction();
  }

  private static final class ProductFunction implements ScalarFunction {

    ProductFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Scalars.product(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      ProductAdjoint adjoint = new ProductAdjoint();
      double value = productGradient(x, y, adjoint);
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
      return productJvp(x, y, xDot, yDot).tangent();
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
      ProductHvp hvp = productHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Scalars.rational} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual rationalJvp(double x, double y, double xDot, double yDot) {
    double a = x * x - 3.0 * y;
    double aDot = 2.0 * (xDot * x) - 3.0 * yDot;
    double b = 1.0 + y * y;
    double t = a / b;
    return new Dual(t - -x, aDot / b - 2.0 * (yDot * y) / b * t + xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rationalJvp(double, double, double, double)
   */
  static Dual rationalJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return rationalJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Scalars.rational}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record RationalGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Scalars.rational}: filled by a derivative
   * and reused by its caller.
   */
  static final class RationalAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public RationalAdjoint() {}
  }

  /**
   * Reverse mode: {@code Scalars.rational} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RationalGradient rationalGradient(double x, double y) {
    RationalAdjoint adjoint = new RationalAdjoint();
    double value = rationalGradient(x, y, adjoint);
    return new RationalGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rationalGradient(double, double)
   */
  static RationalGradient rationalGradient(double x, double y, Tape tape) {
    return rationalGradient(x, y);
  }

  /**
   * Reverse mode: {@code Scalars.rational} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double rationalGradient(double x, double y, RationalAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double a = x * x - 3.0 * y;
    double b = 1.0 + y * y;
    double t = a / b;

    // reverse sweep
    double aBar = 1.0 / b;
    double yBar = -(2.0 * (aBar * t * y) + 3.0 * aBar);
    double xBar = 1.0 + 2.0 * (aBar * x);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t - -x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rationalGradient(double, double, RationalAdjoint)
   */
  static double rationalGradient(double x, double y, RationalAdjoint adjoint, Tape tape) {
    return rationalGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Scalars.rational}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record RationalHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Scalars.rational}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static RationalHvp rationalHvp(double x, double y, double xDot, double yDot) {
    double a = x * x - 3.0 * y;
    double aDot = 2.0 * (xDot * x) - 3.0 * yDot;
    double t = 2.0 * (yDot * y);
    double b = 1.0 + y * y;
    double t1 = a / b;

    // reverse sweep
    double aBar = 1.0 / b;
    double aBarDot = -(t * aBar * aBar);
    double t2 = aBar * t1;
    double yBar = -(2.0 * (t2 * y) + 3.0 * aBar);
    double yBarDot =
        -(2.0 * ((aBarDot * t1 + aBar * (aDot / b - t / b * t1)) * y + t2 * yDot) + 3.0 * aBarDot);
    double xBar = 1.0 + 2.0 * (aBar * x);
    return new RationalHvp(t1 - -x, xBar, yBar, 2.0 * (aBarDot * x + aBar * xDot), yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rationalHvp(double, double, double, double)
   */
  static RationalHvp rationalHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return rationalHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Scalars.rational} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction rationalFunction() {
    return new RationalFunction();
  }

  private static final class RationalFunction implements ScalarFunction {

    RationalFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Scalars.rational(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      RationalAdjoint adjoint = new RationalAdjoint();
      double value = rationalGradient(x, y, adjoint);
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
      return rationalJvp(x, y, xDot, yDot).tangent();
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
      RationalHvp hvp = rationalHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Scalars.withConstant} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual withConstantJvp(double x, double c, int n, double xDot) {
    double t = n;
    double t1 = t * x;
    return new Dual(0.3333333333333333 * x * c + t1 * x / 7.0,
        0.3333333333333333 * xDot * c + (t * xDot * x + t1 * xDot) / 7.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withConstantJvp(double, double, int, double)
   */
  static Dual withConstantJvp(double x, double c, int n, double xDot, Tape tape) {
    return withConstantJvp(x, c, n, xDot);
  }

  /**
   * Value and gradient of {@code Scalars.withConstant}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WithConstantGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Scalars.withConstant}: filled by a
   * derivative and reused by its caller.
   */
  static final class WithConstantAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public WithConstantAdjoint() {}
  }

  /**
   * Reverse mode: {@code Scalars.withConstant} and its gradient.
   *
   * @param x as the method takes it
   * @param c constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static WithConstantGradient withConstantGradient(double x, double c, int n) {
    WithConstantAdjoint adjoint = new WithConstantAdjoint();
    double value = withConstantGradient(x, c, n, adjoint);
    return new WithConstantGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withConstantGradient(double, double, int)
   */
  static WithConstantGradient withConstantGradient(double x, double c, int n, Tape tape) {
    return withConstantGradient(x, c, n);
  }

  /**
   * Reverse mode: {@code Scalars.withConstant} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c constant
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double withConstantGradient(double x, double c, int n, WithConstantAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = n * x;

    // reverse sweep
    double xBar = 0.2857142857142857 * t + 0.3333333333333333 * c;
    adjoint.x = xBar;
    return 0.3333333333333333 * x * c + t * x / 7.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withConstantGradient(double, double, int, WithConstantAdjoint)
   */
  static double withConstantGradient(double x, double c, int n, WithConstantAdjoint adjoint,
      Tape tape) {
    return withConstantGradient(x, c, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Scalars.withConstant}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WithConstantHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Scalars.withConstant}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static WithConstantHvp withConstantHvp(double x, double c, int n, double xDot) {
    double t = n;
    double t1 = t * x;

    // reverse sweep
    double xBarDot = 0.2857142857142857 * (t * xDot);
    double xBar = 0.2857142857142857 * t1 + 0.3333333333333333 * c;
    return new WithConstantHvp(0.3333333333333333 * x * c + t1 * x / 7.0, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withConstantHvp(double, double, int, double)
   */
  static WithConstantHvp withConstantHvp(double x, double c, int n, double xDot, Tape tape) {
    return withConstantHvp(x, c, n, xDot);
  }

  /**
   * {@code Scalars.withConstant} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param c captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction withConstantFunction(double c, int n) {
    return new WithConstantFunction(c, n);
  }

  private static final class WithConstantFunction implements ScalarFunction {

    private final double c;

    private final int n;

    WithConstantFunction(double c, int n) {
      this.c = c;
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
      return Scalars.withConstant(x, this.c, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      WithConstantAdjoint adjoint = new WithConstantAdjoint();
      double value = withConstantGradient(x, this.c, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return withConstantJvp(x, this.c, this.n, xDot).tangent();
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
      WithConstantHvp hvp = withConstantHvp(x, this.c, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Scalars.reassigned} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual reassignedJvp(double x, double xDot) {
    double y = x * x;
    y += x;
    double yDot = 2.0 * (xDot * x) + xDot;
    double y1 = y * y;
    double t = yDot * y;
    y = y1 - 2.0 * x;
    y /= 3.0;
    yDot = 0.6666666666666666 * (t - xDot);
    double x1 = y * x;
    xDot = yDot * x + y * xDot;
    return new Dual(x1 + y, xDot + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reassignedJvp(double, double)
   */
  static Dual reassignedJvp(double x, double xDot, Tape tape) {
    return reassignedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Scalars.reassigned}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReassignedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Scalars.reassigned}: filled by a derivative
   * and reused by its caller.
   */
  static final class ReassignedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ReassignedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Scalars.reassigned} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReassignedGradient reassignedGradient(double x) {
    ReassignedAdjoint adjoint = new ReassignedAdjoint();
    double value = reassignedGradient(x, adjoint);
    return new ReassignedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reassignedGradient(double)
   */
  static ReassignedGradient reassignedGradient(double x, Tape tape) {
    return reassignedGradient(x);
  }

  /**
   * Reverse mode: {@code Scalars.reassigned} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double reassignedGradient(double x, ReassignedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double y = x * x;
    y += x;
    double y1 = y * y;
    y1 -= 2.0 * x;
    y1 /= 3.0;
    double x1 = y1 * x;

    // reverse sweep
    double yBar = (1.0 + x) / 3.0;
    double xBar = y1 - 2.0 * yBar;
    yBar = 2.0 * (yBar * y);
    double xBar1 = xBar + yBar + 2.0 * (yBar * x);
    adjoint.x = xBar1;
    return x1 + y1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reassignedGradient(double, ReassignedAdjoint)
   */
  static double reassignedGradient(double x, ReassignedAdjoint adjoint, Tape tape) {
    return reassignedGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Scalars.reassigned}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReassignedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Scalars.reassigned}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ReassignedHvp reassignedHvp(double x, double xDot) {
    double y = x * x;
    y += x;
    double yDot = 2.0 * (xDot * x) + xDot;
    double y1 = y * y;
    y1 -= 2.0 * x;
    y1 /= 3.0;
    double yDot1 = 0.6666666666666666 * (yDot * y - xDot);
    double x1 = y1 * x;

    // reverse sweep
    double yBar = (1.0 + x) / 3.0;
    double yBarDot = xDot / 3.0;
    double xBar = y1 - 2.0 * yBar;
    double t = yBarDot * y + yBar * yDot;
    yBar = 2.0 * (yBar * y);
    double xBarDot = yDot1 - 2.0 * yBarDot;
    yBarDot = 2.0 * t;
    double xBar1 = xBar + yBar + 2.0 * (yBar * x);
    double xBarDot1 = xBarDot + yBarDot + 2.0 * (yBarDot * x + yBar * xDot);
    return new ReassignedHvp(x1 + y1, xBar1, xBarDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reassignedHvp(double, double)
   */
  static ReassignedHvp reassignedHvp(double x, double xDot, Tape tape) {
    return reassignedHvp(x, xDot);
  }

  /**
   * {@code Scalars.reassigned} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction reassignedFunction() {
    return new ReassignedFunction();
  }

  private static final class ReassignedFunction implements ScalarFunction {

    ReassignedFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Scalars.reassigned(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ReassignedAdjoint adjoint = new ReassignedAdjoint();
      double value = reassignedGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return reassignedJvp(x, xDot).tangent();
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
      ReassignedHvp hvp = reassignedHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Scalars.increments} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual incrementsJvp(double x, double xDot) {
    double x1 = x + 1.0;
    double y = x * 2.0;
    double yDot = xDot * 2.0;
    x = x1 + 1.0;
    double y1 = y - 1.0;
    double z = x * y;
    double zDot = xDot * y + x * yDot;
    y = y1 - 1.0;
    x1 = x - 1.0;
    return new Dual(z * y + x - x1, zDot * y + z * yDot + xDot - xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #incrementsJvp(double, double)
   */
  static Dual incrementsJvp(double x, double xDot, Tape tape) {
    return incrementsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Scalars.increments}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record IncrementsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Scalars.increments}: filled by a derivative
   * and reused by its caller.
   */
  static final class IncrementsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public IncrementsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Scalars.increments} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static IncrementsGradient incrementsGradient(double x) {
    IncrementsAdjoint adjoint = new IncrementsAdjoint();
    double value = incrementsGradient(x, adjoint);
    return new IncrementsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #incrementsGradient(double)
   */
  static IncrementsGradient incrementsGradient(double x, Tape tape) {
    return incrementsGradient(x);
  }

  /**
   * Reverse mode: {@code Scalars.increments} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double incrementsGradient(double x, IncrementsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double x1 = x + 1.0;
    double y = x * 2.0;
    x = x1 + 1.0;
    double y1 = y - 1.0;
    double z = x * y;
    y1 -= 1.0;
    x1 = x - 1.0;

    // reverse sweep
    double yBar = x * y1 + z;
    double xBar = yBar * 2.0 + y1 * y;
    adjoint.x = xBar;
    return z * y1 + x - x1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #incrementsGradient(double, IncrementsAdjoint)
   */
  static double incrementsGradient(double x, IncrementsAdjoint adjoint, Tape tape) {
    return incrementsGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Scalars.increments}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record IncrementsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Scalars.increments}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static IncrementsHvp incrementsHvp(double x, double xDot) {
    double x1 = x + 1.0;
    double y = x * 2.0;
    double yDot = xDot * 2.0;
    x = x1 + 1.0;
    double y1 = y - 1.0;
    double z = x * y;
    double t = x * yDot;
    double zDot = xDot * y + t;
    y1 -= 1.0;
    x1 = x - 1.0;

    // reverse sweep
    double yBar = x * y1 + z;
    double yBarDot = xDot * y1 + t + zDot;
    double xBar = yBar * 2.0 + y1 * y;
    double xBarDot = yBarDot * 2.0 + (yDot * y + y1 * yDot);
    return new IncrementsHvp(z * y1 + x - x1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #incrementsHvp(double, double)
   */
  static IncrementsHvp incrementsHvp(double x, double xDot, Tape tape) {
    return incrementsHvp(x, xDot);
  }

  /**
   * {@code Scalars.increments} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction incrementsFunction() {
    return new IncrementsFunction();
  }

  private static final class IncrementsFunction implements ScalarFunction {

    IncrementsFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Scalars.increments(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      IncrementsAdjoint adjoint = new IncrementsAdjoint();
      double value = incrementsGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return incrementsJvp(x, xDot).tangent();
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
      IncrementsHvp hvp = incrementsHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Scalars.identity} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual identityJvp(double x, double xDot) {
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #identityJvp(double, double)
   */
  static Dual identityJvp(double x, double xDot, Tape tape) {
    return identityJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Scalars.identity}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record IdentityGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Scalars.identity}: filled by a derivative
   * and reused by its caller.
   */
  static final class IdentityAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public IdentityAdjoint() {}
  }

  /**
   * Reverse mode: {@code Scalars.identity} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static IdentityGradient identityGradient(double x) {
    IdentityAdjoint adjoint = new IdentityAdjoint();
    double value = identityGradient(x, adjoint);
    return new IdentityGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #identityGradient(double)
   */
  static IdentityGradient identityGradient(double x, Tape tape) {
    return identityGradient(x);
  }

  /**
   * Reverse mode: {@code Scalars.identity} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double identityGradient(double x, IdentityAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    adjoint.x = 1.0;
    return x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #identityGradient(double, IdentityAdjoint)
   */
  static double identityGradient(double x, IdentityAdjoint adjoint, Tape tape) {
    return identityGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Scalars.identity}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record IdentityHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Scalars.identity}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static IdentityHvp identityHvp(double x, double xDot) {
    return new IdentityHvp(x, 1.0, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #identityHvp(double, double)
   */
  static IdentityHvp identityHvp(double x, double xDot, Tape tape) {
    return identityHvp(x, xDot);
  }

  /**
   * {@code Scalars.identity} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction identityFunction() {
    return new IdentityFunction();
  }

  private static final class IdentityFunction implements ScalarFunction {

    IdentityFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Scalars.identity(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      IdentityAdjoint adjoint = new IdentityAdjoint();
      double value = identityGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return identityJvp(x, xDot).tangent();
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
      IdentityHvp hvp = identityHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Scalars.selfQuotient} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual selfQuotientJvp(double x, double xDot) {
    double t = x / x;
    double t1 = xDot / x;
    return new Dual(t + (x - x), t1 - t1 * t + (xDot - xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfQuotientJvp(double, double)
   */
  static Dual selfQuotientJvp(double x, double xDot, Tape tape) {
    return selfQuotientJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Scalars.selfQuotient}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SelfQuotientGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Scalars.selfQuotient}: filled by a
   * derivative and reused by its caller.
   */
  static final class SelfQuotientAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SelfQuotientAdjoint() {}
  }

  /**
   * Reverse mode: {@code Scalars.selfQuotient} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SelfQuotientGradient selfQuotientGradient(double x) {
    SelfQuotientAdjoint adjoint = new SelfQuotientAdjoint();
    double value = selfQuotientGradient(x, adjoint);
    return new SelfQuotientGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfQuotientGradient(double)
   */
  static SelfQuotientGradient selfQuotientGradient(double x, Tape tape) {
    return selfQuotientGradient(x);
  }

  /**
   * Reverse mode: {@code Scalars.selfQuotient} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double selfQuotientGradient(double x, SelfQuotientAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x / x;

    // reverse sweep
    double t1 = 1.0 / x;
    adjoint.x = t1 - t1 * t;
    return t + (x - x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfQuotientGradient(double, SelfQuotientAdjoint)
   */
  static double selfQuotientGradient(double x, SelfQuotientAdjoint adjoint, Tape tape) {
    return selfQuotientGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Scalars.selfQuotient}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SelfQuotientHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Scalars.selfQuotient}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SelfQuotientHvp selfQuotientHvp(double x, double xDot) {
    double t = x / x;
    double t1 = xDot / x;

    // reverse sweep
    double t2 = 1.0 / x;
    double t3 = -(xDot * t2 * t2);
    return new SelfQuotientHvp(t + (x - x), t2 - t2 * t, t3 - (t3 * t + t2 * (t1 - t1 * t)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfQuotientHvp(double, double)
   */
  static SelfQuotientHvp selfQuotientHvp(double x, double xDot, Tape tape) {
    return selfQuotientHvp(x, xDot);
  }

  /**
   * {@code Scalars.selfQuotient} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction selfQuotientFunction() {
    return new SelfQuotientFunction();
  }

  private static final class SelfQuotientFunction implements ScalarFunction {

    SelfQuotientFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Scalars.selfQuotient(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SelfQuotientAdjoint adjoint = new SelfQuotientAdjoint();
      double value = selfQuotientGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return selfQuotientJvp(x, xDot).tangent();
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
      SelfQuotientHvp hvp = selfQuotientHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Scalars.nestedAssignment} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual nestedAssignmentJvp(double x, double xDot) {
    double a = x * 2.0;
    double aDot = xDot * 2.0;
    double b = a * x;
    double bDot = 2.0 * (aDot * x);
    double c = a + b;
    double cDot = aDot + bDot;
    double a1 = a * b;
    aDot = aDot * b + a * bDot;
    return new Dual(a1 * c - c, aDot * c + a1 * cDot - cDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedAssignmentJvp(double, double)
   */
  static Dual nestedAssignmentJvp(double x, double xDot, Tape tape) {
    return nestedAssignmentJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Scalars.nestedAssignment}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NestedAssignmentGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Scalars.nestedAssignment}: filled by a
   * derivative and reused by its caller.
   */
  static final class NestedAssignmentAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NestedAssignmentAdjoint() {}
  }

  /**
   * Reverse mode: {@code Scalars.nestedAssignment} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NestedAssignmentGradient nestedAssignmentGradient(double x) {
    NestedAssignmentAdjoint adjoint = new NestedAssignmentAdjoint();
    double value = nestedAssignmentGradient(x, adjoint);
    return new NestedAssignmentGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedAssignmentGradient(double)
   */
  static NestedAssignmentGradient nestedAssignmentGradient(double x, Tape tape) {
    return nestedAssignmentGradient(x);
  }

  /**
   * Reverse mode: {@code Scalars.nestedAssignment} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double nestedAssignmentGradient(double x, NestedAssignmentAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double a = x * 2.0;
    double b = a * x;
    double c = a + b;
    double a1 = a * b;

    // reverse sweep
    double cBar = a1 - 1.0;
    double bBar = a * c + cBar;
    double aBar = c * b + cBar + bBar * x;
    double xBar = a * bBar + aBar * 2.0;
    adjoint.x = xBar;
    return a1 * c - c;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedAssignmentGradient(double, NestedAssignmentAdjoint)
   */
  static double nestedAssignmentGradient(double x, NestedAssignmentAdjoint adjoint, Tape tape) {
    return nestedAssignmentGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Scalars.nestedAssignment}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NestedAssignmentHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Scalars.nestedAssignment}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static NestedAssignmentHvp nestedAssignmentHvp(double x, double xDot) {
    double a = x * 2.0;
    double aDot = xDot * 2.0;
    double b = a * x;
    double bDot = 2.0 * (aDot * x);
    double c = a + b;
    double cDot = aDot + bDot;
    double a1 = a * b;
    double aDot1 = aDot * b + a * bDot;

    // reverse sweep
    double cBar = a1 - 1.0;
    double bBar = a * c + cBar;
    double bBarDot = aDot * c + a * cDot + aDot1;
    double aBar = c * b + cBar + bBar * x;
    double aBarDot = cDot * b + c * bDot + aDot1 + (bBarDot * x + bBar * xDot);
    double xBar = a * bBar + aBar * 2.0;
    double xBarDot = aDot * bBar + a * bBarDot + aBarDot * 2.0;
    return new NestedAssignmentHvp(a1 * c - c, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedAssignmentHvp(double, double)
   */
  static NestedAssignmentHvp nestedAssignmentHvp(double x, double xDot, Tape tape) {
    return nestedAssignmentHvp(x, xDot);
  }

  /**
   * {@code Scalars.nestedAssignment} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction nestedAssignmentFunction() {
    return new NestedAssignmentFunction();
  }

  private static final class NestedAssignmentFunction implements ScalarFunction {

    NestedAssignmentFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Scalars.nestedAssignment(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      NestedAssignmentAdjoint adjoint = new NestedAssignmentAdjoint();
      double value = nestedAssignmentGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return nestedAssignmentJvp(x, xDot).tangent();
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
      NestedAssignmentHvp hvp = nestedAssignmentHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Scalars.exponential} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual exponentialJvp(double x, double y, double xDot, double yDot) {
    double t = Math.exp(x);
    double t1 = Math.sin(y);
    double t2 = Math.exp(x * y);
    double t3 = Math.cos(x);
    double t4 = t2 / t3;
    return new Dual(t * t1 + t4,
        xDot * t * t1 + t * (yDot * Math.cos(y))
        + ((xDot * y + x * yDot) * t2 / t3 + xDot * Math.sin(x) / t3 * t4));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exponentialJvp(double, double, double, double)
   */
  static Dual exponentialJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return exponentialJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Scalars.exponential}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ExponentialGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Scalars.exponential}: filled by a derivative
   * and reused by its caller.
   */
  static final class ExponentialAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ExponentialAdjoint() {}
  }

  /**
   * Reverse mode: {@code Scalars.exponential} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ExponentialGradient exponentialGradient(double x, double y) {
    ExponentialAdjoint adjoint = new ExponentialAdjoint();
    double value = exponentialGradient(x, y, adjoint);
    return new ExponentialGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exponentialGradient(double, double)
   */
  static ExponentialGradient exponentialGradient(double x, double y, Tape tape) {
    return exponentialGradient(x, y);
  }

  /**
   * Reverse mode: {@code Scalars.exponential} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double exponentialGradient(double x, double y, ExponentialAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.exp(x);
    double t1 = t * Math.sin(y);
    double t2 = Math.exp(x * y);
    double t3 = Math.cos(x);
    double t4 = t2 / t3;

    // reverse sweep
    double t5 = 1.0 / t3;
    double t6 = t5 * t2;
    double yBar = x * t6 + t * Math.cos(y);
    double xBar = t5 * t4 * Math.sin(x) + t6 * y + t1;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 + t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exponentialGradient(double, double, ExponentialAdjoint)
   */
  static double exponentialGradient(double x, double y, ExponentialAdjoint adjoint, Tape tape) {
    return exponentialGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Scalars.exponential}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ExponentialHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Scalars.exponential}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ExponentialHvp exponentialHvp(double x, double y, double xDot, double yDot) {
    double t = Math.exp(x);
    double t1 = xDot * t;
    double t2 = Math.sin(y);
    double t3 = Math.cos(y);
    double t4 = t * t2;
    double t5 = Math.exp(x * y);
    double t6 = (xDot * y + x * yDot) * t5;
    double t7 = Math.cos(x);
    double t8 = Math.sin(x);
    double t9 = -(xDot * t8);
    double t10 = t5 / t7;

    // reverse sweep
    double t11 = 1.0 / t7;
    double t12 = -(t9 * t11 * t11);
    double t13 = t11 * t10;
    double t14 = t11 * t5;
    double t15 = t12 * t5 + t11 * t6;
    double yBar = x * t14 + t * t3;
    double yBarDot = xDot * t14 + x * t15 + (t1 * t3 - t * (yDot * t2));
    double xBar = t13 * t8 + t14 * y + t4;
    double xBarDot = (t12 * t10 + t11 * (t6 / t7 - t9 / t7 * t10)) * t8 + t13 * (xDot * t7)
        + (t15 * y + t14 * yDot) + (t1 * t2 + t * (yDot * t3));
    return new ExponentialHvp(t4 + t10, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exponentialHvp(double, double, double, double)
   */
  static ExponentialHvp exponentialHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return exponentialHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Scalars.exponential} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction exponentialFunction() {
    return new ExponentialFunction();
  }

  private static final class ExponentialFunction implements ScalarFunction {

    ExponentialFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Scalars.exponential(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      ExponentialAdjoint adjoint = new ExponentialAdjoint();
      double value = exponentialGradient(x, y, adjoint);
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
      return exponentialJvp(x, y, xDot, yDot).tangent();
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
      ExponentialHvp hvp = exponentialHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Scalars.remainder} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual remainderJvp(double x, double y, double xDot, double yDot) {
    double t = x % y;
    return new Dual(x * t, xDot * t + x * (xDot - yDot * Math.rint((x - t) / y)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #remainderJvp(double, double, double, double)
   */
  static Dual remainderJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return remainderJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Scalars.remainder}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record RemainderGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Scalars.remainder}: filled by a derivative
   * and reused by its caller.
   */
  static final class RemainderAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public RemainderAdjoint() {}
  }

  /**
   * Reverse mode: {@code Scalars.remainder} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RemainderGradient remainderGradient(double x, double y) {
    RemainderAdjoint adjoint = new RemainderAdjoint();
    double value = remainderGradient(x, y, adjoint);
    return new RemainderGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #remainderGradient(double, double)
   */
  static RemainderGradient remainderGradient(double x, double y, Tape tape) {
    return remainderGradient(x, y);
  }

  /**
   * Reverse mode: {@code Scalars.remainder} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double remainderGradient(double x, double y, RemainderAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x % y;

    // reverse sweep
    double xBar = t + x;
    double yBar = -(x * Math.rint((x - t) / y));
    adjoint.x = xBar;
    adjoint.y = yBar;
    return x * t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #remainderGradient(double, double, RemainderAdjoint)
   */
  static double remainderGradient(double x, double y, RemainderAdjoint adjoint, Tape tape) {
    return remainderGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Scalars.remainder}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record RemainderHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Scalars.remainder}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static RemainderHvp remainderHvp(double x, double y, double xDot, double yDot) {
    double t = x % y;
    double t1 = Math.rint((x - t) / y);

    // reverse sweep
    double xBar = t + x;
    double xBarDot = xDot - yDot * t1 + xDot;
    double yBar = -(x * t1);
    double yBarDot = -(xDot * t1);
    return new RemainderHvp(x * t, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #remainderHvp(double, double, double, double)
   */
  static RemainderHvp remainderHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return remainderHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Scalars.remainder} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction remainderFunction() {
    return new RemainderFunction();
  }

  private static final class RemainderFunction implements ScalarFunction {

    RemainderFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Scalars.remainder(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      RemainderAdjoint adjoint = new RemainderAdjoint();
      double value = remainderGradient(x, y, adjoint);
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
      return remainderJvp(x, y, xDot, yDot).tangent();
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
      RemainderHvp hvp = remainderHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }
}
