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
 * Derivatives of methods of {@code StrictMathFunctions}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class StrictMathFunctionsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.StrictMathFunctionsDerivatives");
  }

  private StrictMathFunctionsDerivatives() {}

  /**
   * Forward mode: {@code StrictMathFunctions.sin} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual sinJvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.sin(t);
    return new Dual(t1 * x, (xDot * y + x * yDot) * Math.cos(t) * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sinJvp(double, double, double, double)
   */
  static Dual sinJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return sinJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.sin}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record SinGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.sin}: filled by a
   * derivative and reused by its caller.
   */
  static final class SinAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public SinAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.sin} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SinGradient sinGradient(double x, double y) {
    SinAdjoint adjoint = new SinAdjoint();
    double value = sinGradient(x, y, adjoint);
    return new SinGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sinGradient(double, double)
   */
  static SinGradient sinGradient(double x, double y, Tape tape) {
    return sinGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.sin} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double sinGradient(double x, double y, SinAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.sin(t);

    // reverse sweep
    double t2 = x * Math.cos(t);
    double xBar = t1 + t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sinGradient(double, double, SinAdjoint)
   */
  static double sinGradient(double x, double y, SinAdjoint adjoint, Tape tape) {
    return sinGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.sin}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record SinHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.sin}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static SinHvp sinHvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double t2 = StrictMath.sin(t);
    double t3 = Math.cos(t);

    // reverse sweep
    double t4 = x * t3;
    double t5 = xDot * t3 - x * (t1 * Math.sin(t));
    double xBar = t2 + t4 * y;
    double xBarDot = t1 * t3 + (t5 * y + t4 * yDot);
    double yBar = x * t4;
    double yBarDot = xDot * t4 + x * t5;
    return new SinHvp(t2 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sinHvp(double, double, double, double)
   */
  static SinHvp sinHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return sinHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.sin} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sinFunction() {
    return new SinFunction();
  }

  private static final class SinFunction implements ScalarFunction {

    SinFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.sin(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      SinAdjoint adjoint = new SinAdjoint();
      double value = sinGradient(x, y, adjoint);
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
      return sinJvp(x, y, xDot, yDot).tangent();
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
      SinHvp hvp = sinHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.cos} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual cosJvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.cos(t);
    return new Dual(t1 * x, t1 * xDot - (xDot * y + x * yDot) * Math.sin(t) * x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cosJvp(double, double, double, double)
   */
  static Dual cosJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return cosJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.cos}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record CosGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.cos}: filled by a
   * derivative and reused by its caller.
   */
  static final class CosAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public CosAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.cos} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CosGradient cosGradient(double x, double y) {
    CosAdjoint adjoint = new CosAdjoint();
    double value = cosGradient(x, y, adjoint);
    return new CosGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cosGradient(double, double)
   */
  static CosGradient cosGradient(double x, double y, Tape tape) {
    return cosGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.cos} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double cosGradient(double x, double y, CosAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.cos(t);

    // reverse sweep
    double t2 = -(x * Math.sin(t));
    double xBar = t1 + t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cosGradient(double, double, CosAdjoint)
   */
  static double cosGradient(double x, double y, CosAdjoint adjoint, Tape tape) {
    return cosGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.cos}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record CosHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.cos}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static CosHvp cosHvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double t2 = StrictMath.cos(t);
    double t3 = Math.sin(t);

    // reverse sweep
    double t4 = -(x * t3);
    double t5 = -(xDot * t3 + x * (t1 * Math.cos(t)));
    double xBar = t2 + t4 * y;
    double xBarDot = t5 * y + t4 * yDot - t1 * t3;
    double yBar = x * t4;
    double yBarDot = xDot * t4 + x * t5;
    return new CosHvp(t2 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cosHvp(double, double, double, double)
   */
  static CosHvp cosHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return cosHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.cos} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction cosFunction() {
    return new CosFunction();
  }

  private static final class CosFunction implements ScalarFunction {

    CosFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.cos(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      CosAdjoint adjoint = new CosAdjoint();
      double value = cosGradient(x, y, adjoint);
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
      return cosJvp(x, y, xDot, yDot).tangent();
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
      CosHvp hvp = cosHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.tan} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual tanJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.tan(x * y);
    return new Dual(t * x, (xDot * y + x * yDot) * (1.0 + t * t) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tanJvp(double, double, double, double)
   */
  static Dual tanJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return tanJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.tan}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record TanGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.tan}: filled by a
   * derivative and reused by its caller.
   */
  static final class TanAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public TanAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.tan} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TanGradient tanGradient(double x, double y) {
    TanAdjoint adjoint = new TanAdjoint();
    double value = tanGradient(x, y, adjoint);
    return new TanGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tanGradient(double, double)
   */
  static TanGradient tanGradient(double x, double y, Tape tape) {
    return tanGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.tan} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double tanGradient(double x, double y, TanAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.tan(x * y);

    // reverse sweep
    double t1 = x * (1.0 + t * t);
    double xBar = t + t1 * y;
    double yBar = x * t1;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tanGradient(double, double, TanAdjoint)
   */
  static double tanGradient(double x, double y, TanAdjoint adjoint, Tape tape) {
    return tanGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.tan}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record TanHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.tan}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static TanHvp tanHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.tan(x * y);
    double t1 = 1.0 + t * t;
    double t2 = (xDot * y + x * yDot) * t1;

    // reverse sweep
    double t3 = x * t1;
    double t4 = xDot * t1 + x * (2.0 * (t2 * t));
    double xBar = t + t3 * y;
    double xBarDot = t2 + (t4 * y + t3 * yDot);
    double yBar = x * t3;
    double yBarDot = xDot * t3 + x * t4;
    return new TanHvp(t * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tanHvp(double, double, double, double)
   */
  static TanHvp tanHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return tanHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.tan} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction tanFunction() {
    return new TanFunction();
  }

  private static final class TanFunction implements ScalarFunction {

    TanFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.tan(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      TanAdjoint adjoint = new TanAdjoint();
      double value = tanGradient(x, y, adjoint);
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
      return tanJvp(x, y, xDot, yDot).tangent();
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
      TanHvp hvp = tanHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.asin} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual asinJvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.asin(t);
    return new Dual(t1 * x,
        StrongZero.over(xDot * y + x * yDot, Math.sqrt((1.0 - t) * (1.0 + t))) * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #asinJvp(double, double, double, double)
   */
  static Dual asinJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return asinJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.asin}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record AsinGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.asin}: filled by a
   * derivative and reused by its caller.
   */
  static final class AsinAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public AsinAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.asin} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AsinGradient asinGradient(double x, double y) {
    AsinAdjoint adjoint = new AsinAdjoint();
    double value = asinGradient(x, y, adjoint);
    return new AsinGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #asinGradient(double, double)
   */
  static AsinGradient asinGradient(double x, double y, Tape tape) {
    return asinGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.asin} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double asinGradient(double x, double y, AsinAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.asin(t);

    // reverse sweep
    double t2 = StrongZero.over(x, Math.sqrt((1.0 - t) * (1.0 + t)));
    double xBar = t1 + t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #asinGradient(double, double, AsinAdjoint)
   */
  static double asinGradient(double x, double y, AsinAdjoint adjoint, Tape tape) {
    return asinGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.asin}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record AsinHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.asin}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static AsinHvp asinHvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double t2 = StrictMath.asin(t);
    double t3 = 1.0 - t;
    double t4 = 1.0 + t;
    double t5 = Math.sqrt(t3 * t4);
    double t6 = 1.0 / t5;

    // reverse sweep
    double t7 = StrongZero.times(x, t6);
    double t8 = StrongZero.times(xDot, t6)
        - StrongZero.times(x, StrongZero.over(0.5 * (t3 * t1 - t1 * t4), t5) * t6 * t6);
    double xBar = t2 + t7 * y;
    double xBarDot = StrongZero.times(t1, t6) + (t8 * y + t7 * yDot);
    double yBar = x * t7;
    double yBarDot = xDot * t7 + x * t8;
    return new AsinHvp(t2 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #asinHvp(double, double, double, double)
   */
  static AsinHvp asinHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return asinHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.asin} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction asinFunction() {
    return new AsinFunction();
  }

  private static final class AsinFunction implements ScalarFunction {

    AsinFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.asin(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      AsinAdjoint adjoint = new AsinAdjoint();
      double value = asinGradient(x, y, adjoint);
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
      return asinJvp(x, y, xDot, yDot).tangent();
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
      AsinHvp hvp = asinHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.acos} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual acosJvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.acos(t);
    return new Dual(t1 * x,
        t1 * xDot - StrongZero.over(xDot * y + x * yDot, Math.sqrt((1.0 - t) * (1.0 + t))) * x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #acosJvp(double, double, double, double)
   */
  static Dual acosJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return acosJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.acos}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record AcosGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.acos}: filled by a
   * derivative and reused by its caller.
   */
  static final class AcosAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public AcosAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.acos} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AcosGradient acosGradient(double x, double y) {
    AcosAdjoint adjoint = new AcosAdjoint();
    double value = acosGradient(x, y, adjoint);
    return new AcosGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #acosGradient(double, double)
   */
  static AcosGradient acosGradient(double x, double y, Tape tape) {
    return acosGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.acos} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double acosGradient(double x, double y, AcosAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.acos(t);

    // reverse sweep
    double t2 = -StrongZero.over(x, Math.sqrt((1.0 - t) * (1.0 + t)));
    double xBar = t1 + t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #acosGradient(double, double, AcosAdjoint)
   */
  static double acosGradient(double x, double y, AcosAdjoint adjoint, Tape tape) {
    return acosGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.acos}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record AcosHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.acos}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static AcosHvp acosHvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double t2 = StrictMath.acos(t);
    double t3 = 1.0 - t;
    double t4 = 1.0 + t;
    double t5 = Math.sqrt(t3 * t4);
    double t6 = 1.0 / t5;

    // reverse sweep
    double t7 = -StrongZero.times(x, t6);
    double t8 = StrongZero.times(x, StrongZero.over(0.5 * (t3 * t1 - t1 * t4), t5) * t6 * t6)
        - StrongZero.times(xDot, t6);
    double xBar = t2 + t7 * y;
    double xBarDot = t8 * y + t7 * yDot - StrongZero.times(t1, t6);
    double yBar = x * t7;
    double yBarDot = xDot * t7 + x * t8;
    return new AcosHvp(t2 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #acosHvp(double, double, double, double)
   */
  static AcosHvp acosHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return acosHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.acos} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction acosFunction() {
    return new AcosFunction();
  }

  private static final class AcosFunction implements ScalarFunction {

    AcosFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.acos(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      AcosAdjoint adjoint = new AcosAdjoint();
      double value = acosGradient(x, y, adjoint);
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
      return acosJvp(x, y, xDot, yDot).tangent();
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
      AcosHvp hvp = acosHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.atan} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual atanJvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.atan(t);
    return new Dual(t1 * x, (xDot * y + x * yDot) / (1.0 + t * t) * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atanJvp(double, double, double, double)
   */
  static Dual atanJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return atanJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.atan}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record AtanGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.atan}: filled by a
   * derivative and reused by its caller.
   */
  static final class AtanAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public AtanAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.atan} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AtanGradient atanGradient(double x, double y) {
    AtanAdjoint adjoint = new AtanAdjoint();
    double value = atanGradient(x, y, adjoint);
    return new AtanGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atanGradient(double, double)
   */
  static AtanGradient atanGradient(double x, double y, Tape tape) {
    return atanGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.atan} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double atanGradient(double x, double y, AtanAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.atan(t);

    // reverse sweep
    double t2 = x / (1.0 + t * t);
    double xBar = t1 + t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atanGradient(double, double, AtanAdjoint)
   */
  static double atanGradient(double x, double y, AtanAdjoint adjoint, Tape tape) {
    return atanGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.atan}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record AtanHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.atan}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static AtanHvp atanHvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double t2 = StrictMath.atan(t);
    double t3 = 1.0 + t * t;

    // reverse sweep
    double t4 = x / t3;
    double t5 = xDot / t3 - 2.0 * (t1 * t) / t3 * t4;
    double xBar = t2 + t4 * y;
    double xBarDot = t1 / t3 + (t5 * y + t4 * yDot);
    double yBar = x * t4;
    double yBarDot = xDot * t4 + x * t5;
    return new AtanHvp(t2 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atanHvp(double, double, double, double)
   */
  static AtanHvp atanHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return atanHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.atan} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction atanFunction() {
    return new AtanFunction();
  }

  private static final class AtanFunction implements ScalarFunction {

    AtanFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.atan(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      AtanAdjoint adjoint = new AtanAdjoint();
      double value = atanGradient(x, y, adjoint);
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
      return atanJvp(x, y, xDot, yDot).tangent();
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
      AtanHvp hvp = atanHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.exp} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual expJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.exp(x * y);
    return new Dual(t * x, (xDot * y + x * yDot) * t * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expJvp(double, double, double, double)
   */
  static Dual expJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return expJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.exp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ExpGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.exp}: filled by a
   * derivative and reused by its caller.
   */
  static final class ExpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ExpAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.exp} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ExpGradient expGradient(double x, double y) {
    ExpAdjoint adjoint = new ExpAdjoint();
    double value = expGradient(x, y, adjoint);
    return new ExpGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expGradient(double, double)
   */
  static ExpGradient expGradient(double x, double y, Tape tape) {
    return expGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.exp} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double expGradient(double x, double y, ExpAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.exp(x * y);
    double t1 = t * x;

    // reverse sweep
    double xBar = t + t1 * y;
    double yBar = x * t1;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expGradient(double, double, ExpAdjoint)
   */
  static double expGradient(double x, double y, ExpAdjoint adjoint, Tape tape) {
    return expGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.exp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ExpHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.exp}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ExpHvp expHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.exp(x * y);
    double t1 = (xDot * y + x * yDot) * t;
    double t2 = t * x;
    double t3 = t1 * x + t * xDot;

    // reverse sweep
    double xBar = t + t2 * y;
    double xBarDot = t1 + (t3 * y + t2 * yDot);
    double yBar = x * t2;
    double yBarDot = xDot * t2 + x * t3;
    return new ExpHvp(t2, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expHvp(double, double, double, double)
   */
  static ExpHvp expHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return expHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.exp} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction expFunction() {
    return new ExpFunction();
  }

  private static final class ExpFunction implements ScalarFunction {

    ExpFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.exp(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      ExpAdjoint adjoint = new ExpAdjoint();
      double value = expGradient(x, y, adjoint);
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
      return expJvp(x, y, xDot, yDot).tangent();
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
      ExpHvp hvp = expHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.expm1} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual expm1Jvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.expm1(t);
    return new Dual(t1 * x, (xDot * y + x * yDot) * Math.exp(t) * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expm1Jvp(double, double, double, double)
   */
  static Dual expm1Jvp(double x, double y, double xDot, double yDot, Tape tape) {
    return expm1Jvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.expm1}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record Expm1Gradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.expm1}: filled by a
   * derivative and reused by its caller.
   */
  static final class Expm1Adjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public Expm1Adjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.expm1} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static Expm1Gradient expm1Gradient(double x, double y) {
    Expm1Adjoint adjoint = new Expm1Adjoint();
    double value = expm1Gradient(x, y, adjoint);
    return new Expm1Gradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expm1Gradient(double, double)
   */
  static Expm1Gradient expm1Gradient(double x, double y, Tape tape) {
    return expm1Gradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.expm1} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double expm1Gradient(double x, double y, Expm1Adjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.expm1(t);

    // reverse sweep
    double t2 = x * Math.exp(t);
    double xBar = t1 + t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expm1Gradient(double, double, Expm1Adjoint)
   */
  static double expm1Gradient(double x, double y, Expm1Adjoint adjoint, Tape tape) {
    return expm1Gradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.expm1}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record Expm1Hvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.expm1}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static Expm1Hvp expm1Hvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.expm1(t);
    double t2 = Math.exp(t);
    double t3 = (xDot * y + x * yDot) * t2;

    // reverse sweep
    double t4 = x * t2;
    double t5 = xDot * t2 + x * t3;
    double xBar = t1 + t4 * y;
    double xBarDot = t3 + (t5 * y + t4 * yDot);
    double yBar = x * t4;
    double yBarDot = xDot * t4 + x * t5;
    return new Expm1Hvp(t1 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expm1Hvp(double, double, double, double)
   */
  static Expm1Hvp expm1Hvp(double x, double y, double xDot, double yDot, Tape tape) {
    return expm1Hvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.expm1} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction expm1Function() {
    return new Expm1Function();
  }

  private static final class Expm1Function implements ScalarFunction {

    Expm1Function() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.expm1(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      Expm1Adjoint adjoint = new Expm1Adjoint();
      double value = expm1Gradient(x, y, adjoint);
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
      return expm1Jvp(x, y, xDot, yDot).tangent();
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
      Expm1Hvp hvp = expm1Hvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.log} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual logJvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.log(t);
    return new Dual(t1 * x, StrongZero.over(xDot * y + x * yDot, t) * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logJvp(double, double, double, double)
   */
  static Dual logJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return logJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.log}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record LogGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.log}: filled by a
   * derivative and reused by its caller.
   */
  static final class LogAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public LogAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.log} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LogGradient logGradient(double x, double y) {
    LogAdjoint adjoint = new LogAdjoint();
    double value = logGradient(x, y, adjoint);
    return new LogGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGradient(double, double)
   */
  static LogGradient logGradient(double x, double y, Tape tape) {
    return logGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.log} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double logGradient(double x, double y, LogAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.log(t);

    // reverse sweep
    double t2 = StrongZero.over(x, t);
    double xBar = t1 + t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGradient(double, double, LogAdjoint)
   */
  static double logGradient(double x, double y, LogAdjoint adjoint, Tape tape) {
    return logGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.log}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record LogHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.log}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static LogHvp logHvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double t2 = StrictMath.log(t);
    double t3 = 1.0 / t;

    // reverse sweep
    double t4 = StrongZero.times(x, t3);
    double t5 = StrongZero.times(xDot, t3) - StrongZero.times(x, t1 * t3 * t3);
    double xBar = t2 + t4 * y;
    double xBarDot = StrongZero.times(t1, t3) + (t5 * y + t4 * yDot);
    double yBar = x * t4;
    double yBarDot = xDot * t4 + x * t5;
    return new LogHvp(t2 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logHvp(double, double, double, double)
   */
  static LogHvp logHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return logHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.log} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction logFunction() {
    return new LogFunction();
  }

  private static final class LogFunction implements ScalarFunction {

    LogFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.log(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      LogAdjoint adjoint = new LogAdjoint();
      double value = logGradient(x, y, adjoint);
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
      return logJvp(x, y, xDot, yDot).tangent();
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
      LogHvp hvp = logHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.log10} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual log10Jvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.log10(t);
    return new Dual(t1 * x,
        StrongZero.over(xDot * y + x * yDot, 2.302585092994046 * t) * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log10Jvp(double, double, double, double)
   */
  static Dual log10Jvp(double x, double y, double xDot, double yDot, Tape tape) {
    return log10Jvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.log10}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record Log10Gradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.log10}: filled by a
   * derivative and reused by its caller.
   */
  static final class Log10Adjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public Log10Adjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.log10} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static Log10Gradient log10Gradient(double x, double y) {
    Log10Adjoint adjoint = new Log10Adjoint();
    double value = log10Gradient(x, y, adjoint);
    return new Log10Gradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log10Gradient(double, double)
   */
  static Log10Gradient log10Gradient(double x, double y, Tape tape) {
    return log10Gradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.log10} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double log10Gradient(double x, double y, Log10Adjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.log10(t);

    // reverse sweep
    double t2 = StrongZero.over(x, 2.302585092994046 * t);
    double xBar = t1 + t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log10Gradient(double, double, Log10Adjoint)
   */
  static double log10Gradient(double x, double y, Log10Adjoint adjoint, Tape tape) {
    return log10Gradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.log10}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record Log10Hvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.log10}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static Log10Hvp log10Hvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double t2 = StrictMath.log10(t);
    double t3 = 1.0 / (2.302585092994046 * t);

    // reverse sweep
    double t4 = StrongZero.times(x, t3);
    double t5 = StrongZero.times(xDot, t3) - StrongZero.times(x, 2.302585092994046 * t1 * t3 * t3);
    double xBar = t2 + t4 * y;
    double xBarDot = StrongZero.times(t1, t3) + (t5 * y + t4 * yDot);
    double yBar = x * t4;
    double yBarDot = xDot * t4 + x * t5;
    return new Log10Hvp(t2 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log10Hvp(double, double, double, double)
   */
  static Log10Hvp log10Hvp(double x, double y, double xDot, double yDot, Tape tape) {
    return log10Hvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.log10} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction log10Function() {
    return new Log10Function();
  }

  private static final class Log10Function implements ScalarFunction {

    Log10Function() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.log10(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      Log10Adjoint adjoint = new Log10Adjoint();
      double value = log10Gradient(x, y, adjoint);
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
      return log10Jvp(x, y, xDot, yDot).tangent();
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
      Log10Hvp hvp = log10Hvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.log1p} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual log1pJvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.log1p(t);
    return new Dual(t1 * x, StrongZero.over(xDot * y + x * yDot, 1.0 + t) * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log1pJvp(double, double, double, double)
   */
  static Dual log1pJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return log1pJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.log1p}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record Log1pGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.log1p}: filled by a
   * derivative and reused by its caller.
   */
  static final class Log1pAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public Log1pAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.log1p} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static Log1pGradient log1pGradient(double x, double y) {
    Log1pAdjoint adjoint = new Log1pAdjoint();
    double value = log1pGradient(x, y, adjoint);
    return new Log1pGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log1pGradient(double, double)
   */
  static Log1pGradient log1pGradient(double x, double y, Tape tape) {
    return log1pGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.log1p} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double log1pGradient(double x, double y, Log1pAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.log1p(t);

    // reverse sweep
    double t2 = StrongZero.over(x, 1.0 + t);
    double xBar = t1 + t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log1pGradient(double, double, Log1pAdjoint)
   */
  static double log1pGradient(double x, double y, Log1pAdjoint adjoint, Tape tape) {
    return log1pGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.log1p}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record Log1pHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.log1p}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static Log1pHvp log1pHvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double t2 = StrictMath.log1p(t);
    double t3 = 1.0 / (1.0 + t);

    // reverse sweep
    double t4 = StrongZero.times(x, t3);
    double t5 = StrongZero.times(xDot, t3) - StrongZero.times(x, t1 * t3 * t3);
    double xBar = t2 + t4 * y;
    double xBarDot = StrongZero.times(t1, t3) + (t5 * y + t4 * yDot);
    double yBar = x * t4;
    double yBarDot = xDot * t4 + x * t5;
    return new Log1pHvp(t2 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #log1pHvp(double, double, double, double)
   */
  static Log1pHvp log1pHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return log1pHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.log1p} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction log1pFunction() {
    return new Log1pFunction();
  }

  private static final class Log1pFunction implements ScalarFunction {

    Log1pFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.log1p(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      Log1pAdjoint adjoint = new Log1pAdjoint();
      double value = log1pGradient(x, y, adjoint);
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
      return log1pJvp(x, y, xDot, yDot).tangent();
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
      Log1pHvp hvp = log1pHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.sqrt} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual sqrtJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.sqrt(x * y);
    return new Dual(t * x, StrongZero.over(0.5 * (xDot * y + x * yDot), t) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sqrtJvp(double, double, double, double)
   */
  static Dual sqrtJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return sqrtJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.sqrt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record SqrtGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.sqrt}: filled by a
   * derivative and reused by its caller.
   */
  static final class SqrtAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public SqrtAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.sqrt} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SqrtGradient sqrtGradient(double x, double y) {
    SqrtAdjoint adjoint = new SqrtAdjoint();
    double value = sqrtGradient(x, y, adjoint);
    return new SqrtGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sqrtGradient(double, double)
   */
  static SqrtGradient sqrtGradient(double x, double y, Tape tape) {
    return sqrtGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.sqrt} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double sqrtGradient(double x, double y, SqrtAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.sqrt(x * y);

    // reverse sweep
    double t1 = StrongZero.over(0.5 * x, t);
    double xBar = t + t1 * y;
    double yBar = x * t1;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sqrtGradient(double, double, SqrtAdjoint)
   */
  static double sqrtGradient(double x, double y, SqrtAdjoint adjoint, Tape tape) {
    return sqrtGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.sqrt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record SqrtHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.sqrt}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static SqrtHvp sqrtHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.sqrt(x * y);
    double t1 = 0.5 / t;
    double t2 = StrongZero.times(xDot * y + x * yDot, t1);

    // reverse sweep
    double t3 = StrongZero.times(x, t1);
    double t4 = StrongZero.times(xDot, t1) - StrongZero.times(x, t2 / t * t1);
    double xBar = t + t3 * y;
    double xBarDot = t2 + (t4 * y + t3 * yDot);
    double yBar = x * t3;
    double yBarDot = xDot * t3 + x * t4;
    return new SqrtHvp(t * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sqrtHvp(double, double, double, double)
   */
  static SqrtHvp sqrtHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return sqrtHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.sqrt} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sqrtFunction() {
    return new SqrtFunction();
  }

  private static final class SqrtFunction implements ScalarFunction {

    SqrtFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.sqrt(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      SqrtAdjoint adjoint = new SqrtAdjoint();
      double value = sqrtGradient(x, y, adjoint);
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
      return sqrtJvp(x, y, xDot, yDot).tangent();
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
      SqrtHvp hvp = sqrtHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.cbrt} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual cbrtJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.cbrt(x * y);
    return new Dual(t * x, StrongZero.over(xDot * y + x * yDot, 3.0 * (t * t)) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cbrtJvp(double, double, double, double)
   */
  static Dual cbrtJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return cbrtJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.cbrt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record CbrtGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.cbrt}: filled by a
   * derivative and reused by its caller.
   */
  static final class CbrtAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public CbrtAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.cbrt} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CbrtGradient cbrtGradient(double x, double y) {
    CbrtAdjoint adjoint = new CbrtAdjoint();
    double value = cbrtGradient(x, y, adjoint);
    return new CbrtGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cbrtGradient(double, double)
   */
  static CbrtGradient cbrtGradient(double x, double y, Tape tape) {
    return cbrtGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.cbrt} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double cbrtGradient(double x, double y, CbrtAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.cbrt(x * y);

    // reverse sweep
    double t1 = StrongZero.over(x, 3.0 * (t * t));
    double xBar = t + t1 * y;
    double yBar = x * t1;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cbrtGradient(double, double, CbrtAdjoint)
   */
  static double cbrtGradient(double x, double y, CbrtAdjoint adjoint, Tape tape) {
    return cbrtGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.cbrt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record CbrtHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.cbrt}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static CbrtHvp cbrtHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.cbrt(x * y);
    double t1 = 1.0 / (3.0 * (t * t));
    double t2 = StrongZero.times(xDot * y + x * yDot, t1);

    // reverse sweep
    double t3 = StrongZero.times(x, t1);
    double t4 = StrongZero.times(xDot, t1) - StrongZero.times(x, 6.0 * (t2 * t) * t1 * t1);
    double xBar = t + t3 * y;
    double xBarDot = t2 + (t4 * y + t3 * yDot);
    double yBar = x * t3;
    double yBarDot = xDot * t3 + x * t4;
    return new CbrtHvp(t * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cbrtHvp(double, double, double, double)
   */
  static CbrtHvp cbrtHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return cbrtHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.cbrt} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction cbrtFunction() {
    return new CbrtFunction();
  }

  private static final class CbrtFunction implements ScalarFunction {

    CbrtFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.cbrt(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      CbrtAdjoint adjoint = new CbrtAdjoint();
      double value = cbrtGradient(x, y, adjoint);
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
      return cbrtJvp(x, y, xDot, yDot).tangent();
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
      CbrtHvp hvp = cbrtHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.sinh} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual sinhJvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.sinh(t);
    return new Dual(t1 * x, (xDot * y + x * yDot) * Math.cosh(t) * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sinhJvp(double, double, double, double)
   */
  static Dual sinhJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return sinhJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.sinh}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record SinhGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.sinh}: filled by a
   * derivative and reused by its caller.
   */
  static final class SinhAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public SinhAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.sinh} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SinhGradient sinhGradient(double x, double y) {
    SinhAdjoint adjoint = new SinhAdjoint();
    double value = sinhGradient(x, y, adjoint);
    return new SinhGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sinhGradient(double, double)
   */
  static SinhGradient sinhGradient(double x, double y, Tape tape) {
    return sinhGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.sinh} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double sinhGradient(double x, double y, SinhAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.sinh(t);

    // reverse sweep
    double t2 = x * Math.cosh(t);
    double xBar = t1 + t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sinhGradient(double, double, SinhAdjoint)
   */
  static double sinhGradient(double x, double y, SinhAdjoint adjoint, Tape tape) {
    return sinhGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.sinh}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record SinhHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.sinh}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static SinhHvp sinhHvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double t2 = StrictMath.sinh(t);
    double t3 = Math.cosh(t);

    // reverse sweep
    double t4 = x * t3;
    double t5 = xDot * t3 + x * (t1 * Math.sinh(t));
    double xBar = t2 + t4 * y;
    double xBarDot = t1 * t3 + (t5 * y + t4 * yDot);
    double yBar = x * t4;
    double yBarDot = xDot * t4 + x * t5;
    return new SinhHvp(t2 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sinhHvp(double, double, double, double)
   */
  static SinhHvp sinhHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return sinhHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.sinh} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sinhFunction() {
    return new SinhFunction();
  }

  private static final class SinhFunction implements ScalarFunction {

    SinhFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.sinh(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      SinhAdjoint adjoint = new SinhAdjoint();
      double value = sinhGradient(x, y, adjoint);
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
      return sinhJvp(x, y, xDot, yDot).tangent();
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
      SinhHvp hvp = sinhHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.cosh} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual coshJvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.cosh(t);
    return new Dual(t1 * x, (xDot * y + x * yDot) * Math.sinh(t) * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #coshJvp(double, double, double, double)
   */
  static Dual coshJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return coshJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.cosh}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record CoshGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.cosh}: filled by a
   * derivative and reused by its caller.
   */
  static final class CoshAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public CoshAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.cosh} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CoshGradient coshGradient(double x, double y) {
    CoshAdjoint adjoint = new CoshAdjoint();
    double value = coshGradient(x, y, adjoint);
    return new CoshGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #coshGradient(double, double)
   */
  static CoshGradient coshGradient(double x, double y, Tape tape) {
    return coshGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.cosh} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double coshGradient(double x, double y, CoshAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.cosh(t);

    // reverse sweep
    double t2 = x * Math.sinh(t);
    double xBar = t1 + t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #coshGradient(double, double, CoshAdjoint)
   */
  static double coshGradient(double x, double y, CoshAdjoint adjoint, Tape tape) {
    return coshGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.cosh}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record CoshHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.cosh}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static CoshHvp coshHvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double t2 = StrictMath.cosh(t);
    double t3 = Math.sinh(t);

    // reverse sweep
    double t4 = x * t3;
    double t5 = xDot * t3 + x * (t1 * Math.cosh(t));
    double xBar = t2 + t4 * y;
    double xBarDot = t1 * t3 + (t5 * y + t4 * yDot);
    double yBar = x * t4;
    double yBarDot = xDot * t4 + x * t5;
    return new CoshHvp(t2 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #coshHvp(double, double, double, double)
   */
  static CoshHvp coshHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return coshHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.cosh} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction coshFunction() {
    return new CoshFunction();
  }

  private static final class CoshFunction implements ScalarFunction {

    CoshFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.cosh(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      CoshAdjoint adjoint = new CoshAdjoint();
      double value = coshGradient(x, y, adjoint);
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
      return coshJvp(x, y, xDot, yDot).tangent();
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
      CoshHvp hvp = coshHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.tanh} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual tanhJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.tanh(x * y);
    return new Dual(t * x, (xDot * y + x * yDot) * ((1.0 - t) * (1.0 + t)) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tanhJvp(double, double, double, double)
   */
  static Dual tanhJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return tanhJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.tanh}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record TanhGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.tanh}: filled by a
   * derivative and reused by its caller.
   */
  static final class TanhAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public TanhAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.tanh} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TanhGradient tanhGradient(double x, double y) {
    TanhAdjoint adjoint = new TanhAdjoint();
    double value = tanhGradient(x, y, adjoint);
    return new TanhGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tanhGradient(double, double)
   */
  static TanhGradient tanhGradient(double x, double y, Tape tape) {
    return tanhGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.tanh} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double tanhGradient(double x, double y, TanhAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.tanh(x * y);

    // reverse sweep
    double t1 = x * ((1.0 - t) * (1.0 + t));
    double xBar = t + t1 * y;
    double yBar = x * t1;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tanhGradient(double, double, TanhAdjoint)
   */
  static double tanhGradient(double x, double y, TanhAdjoint adjoint, Tape tape) {
    return tanhGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.tanh}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record TanhHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.tanh}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static TanhHvp tanhHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.tanh(x * y);
    double t1 = 1.0 - t;
    double t2 = 1.0 + t;
    double t3 = t1 * t2;
    double t4 = (xDot * y + x * yDot) * t3;

    // reverse sweep
    double t5 = x * t3;
    double t6 = xDot * t3 + x * (t1 * t4 - t4 * t2);
    double xBar = t + t5 * y;
    double xBarDot = t4 + (t6 * y + t5 * yDot);
    double yBar = x * t5;
    double yBarDot = xDot * t5 + x * t6;
    return new TanhHvp(t * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tanhHvp(double, double, double, double)
   */
  static TanhHvp tanhHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return tanhHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.tanh} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction tanhFunction() {
    return new TanhFunction();
  }

  private static final class TanhFunction implements ScalarFunction {

    TanhFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.tanh(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      TanhAdjoint adjoint = new TanhAdjoint();
      double value = tanhGradient(x, y, adjoint);
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
      return tanhJvp(x, y, xDot, yDot).tangent();
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
      TanhHvp hvp = tanhHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.abs} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual absJvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.abs(t);
    return new Dual(t1 * x, StrongZero.times(Math.signum(t), xDot * y + x * yDot) * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absJvp(double, double, double, double)
   */
  static Dual absJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return absJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.abs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record AbsGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.abs}: filled by a
   * derivative and reused by its caller.
   */
  static final class AbsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public AbsAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.abs} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AbsGradient absGradient(double x, double y) {
    AbsAdjoint adjoint = new AbsAdjoint();
    double value = absGradient(x, y, adjoint);
    return new AbsGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absGradient(double, double)
   */
  static AbsGradient absGradient(double x, double y, Tape tape) {
    return absGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.abs} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double absGradient(double x, double y, AbsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.abs(t);

    // reverse sweep
    double t2 = StrongZero.times(Math.signum(t), x);
    double xBar = t1 + t2 * y;
    double yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absGradient(double, double, AbsAdjoint)
   */
  static double absGradient(double x, double y, AbsAdjoint adjoint, Tape tape) {
    return absGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.abs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record AbsHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.abs}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static AbsHvp absHvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.abs(t);
    double t2 = Math.signum(t);

    // reverse sweep
    double t3 = StrongZero.times(t2, x);
    double t4 = StrongZero.times(t2, xDot);
    double xBar = t1 + t3 * y;
    double xBarDot = StrongZero.times(t2, xDot * y + x * yDot) + (t4 * y + t3 * yDot);
    double yBar = x * t3;
    double yBarDot = xDot * t3 + x * t4;
    return new AbsHvp(t1 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absHvp(double, double, double, double)
   */
  static AbsHvp absHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return absHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.abs} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction absFunction() {
    return new AbsFunction();
  }

  private static final class AbsFunction implements ScalarFunction {

    AbsFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.abs(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      AbsAdjoint adjoint = new AbsAdjoint();
      double value = absGradient(x, y, adjoint);
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
      return absJvp(x, y, xDot, yDot).tangent();
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
      AbsHvp hvp = absHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.toRadians} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual toRadiansJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.toRadians(x * y);
    return new Dual(t * x, (xDot * y + x * yDot) * 0.017453292519943295 * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #toRadiansJvp(double, double, double, double)
   */
  static Dual toRadiansJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return toRadiansJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.toRadians}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ToRadiansGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.toRadians}: filled by a
   * derivative and reused by its caller.
   */
  static final class ToRadiansAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ToRadiansAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.toRadians} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ToRadiansGradient toRadiansGradient(double x, double y) {
    ToRadiansAdjoint adjoint = new ToRadiansAdjoint();
    double value = toRadiansGradient(x, y, adjoint);
    return new ToRadiansGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #toRadiansGradient(double, double)
   */
  static ToRadiansGradient toRadiansGradient(double x, double y, Tape tape) {
    return toRadiansGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.toRadians} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double toRadiansGradient(double x, double y, ToRadiansAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.toRadians(x * y);

    // reverse sweep
    double t1 = x * 0.017453292519943295;
    double xBar = t + t1 * y;
    double yBar = x * t1;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #toRadiansGradient(double, double, ToRadiansAdjoint)
   */
  static double toRadiansGradient(double x, double y, ToRadiansAdjoint adjoint, Tape tape) {
    return toRadiansGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.toRadians}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ToRadiansHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.toRadians}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ToRadiansHvp toRadiansHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.toRadians(x * y);

    // reverse sweep
    double t1 = x * 0.017453292519943295;
    double xBar = t + t1 * y;
    double xBarDot = (xDot * y + x * yDot) * 0.017453292519943295
        + (xDot * 0.017453292519943295 * y + t1 * yDot);
    double yBar = x * t1;
    double yBarDot = 2.0 * (xDot * t1);
    return new ToRadiansHvp(t * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #toRadiansHvp(double, double, double, double)
   */
  static ToRadiansHvp toRadiansHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return toRadiansHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.toRadians} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction toRadiansFunction() {
    return new ToRadiansFunction();
  }

  private static final class ToRadiansFunction implements ScalarFunction {

    ToRadiansFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.toRadians(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      ToRadiansAdjoint adjoint = new ToRadiansAdjoint();
      double value = toRadiansGradient(x, y, adjoint);
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
      return toRadiansJvp(x, y, xDot, yDot).tangent();
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
      ToRadiansHvp hvp = toRadiansHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.toDegrees} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual toDegreesJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.toDegrees(x * y);
    return new Dual(t * x, (xDot * y + x * yDot) * 57.29577951308232 * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #toDegreesJvp(double, double, double, double)
   */
  static Dual toDegreesJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return toDegreesJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.toDegrees}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ToDegreesGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.toDegrees}: filled by a
   * derivative and reused by its caller.
   */
  static final class ToDegreesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ToDegreesAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.toDegrees} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ToDegreesGradient toDegreesGradient(double x, double y) {
    ToDegreesAdjoint adjoint = new ToDegreesAdjoint();
    double value = toDegreesGradient(x, y, adjoint);
    return new ToDegreesGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #toDegreesGradient(double, double)
   */
  static ToDegreesGradient toDegreesGradient(double x, double y, Tape tape) {
    return toDegreesGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.toDegrees} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double toDegreesGradient(double x, double y, ToDegreesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.toDegrees(x * y);

    // reverse sweep
    double t1 = x * 57.29577951308232;
    double xBar = t + t1 * y;
    double yBar = x * t1;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #toDegreesGradient(double, double, ToDegreesAdjoint)
   */
  static double toDegreesGradient(double x, double y, ToDegreesAdjoint adjoint, Tape tape) {
    return toDegreesGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.toDegrees}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ToDegreesHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.toDegrees}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ToDegreesHvp toDegreesHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.toDegrees(x * y);

    // reverse sweep
    double t1 = x * 57.29577951308232;
    double xBar = t + t1 * y;
    double xBarDot =
        (xDot * y + x * yDot) * 57.29577951308232 + (xDot * 57.29577951308232 * y + t1 * yDot);
    double yBar = x * t1;
    double yBarDot = 2.0 * (xDot * t1);
    return new ToDegreesHvp(t * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #toDegreesHvp(double, double, double, double)
   */
  static ToDegreesHvp toDegreesHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return toDegreesHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.toDegrees} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction toDegreesFunction() {
    return new ToDegreesFunction();
  }

  private static final class ToDegreesFunction implements ScalarFunction {

    ToDegreesFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.toDegrees(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      ToDegreesAdjoint adjoint = new ToDegreesAdjoint();
      double value = toDegreesGradient(x, y, adjoint);
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
      return toDegreesJvp(x, y, xDot, yDot).tangent();
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
      ToDegreesHvp hvp = toDegreesHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.nextUp} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual nextUpJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.nextUp(x * y);
    return new Dual(t * x, (xDot * y + x * yDot) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextUpJvp(double, double, double, double)
   */
  static Dual nextUpJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return nextUpJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.nextUp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record NextUpGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.nextUp}: filled by a
   * derivative and reused by its caller.
   */
  static final class NextUpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public NextUpAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.nextUp} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NextUpGradient nextUpGradient(double x, double y) {
    NextUpAdjoint adjoint = new NextUpAdjoint();
    double value = nextUpGradient(x, y, adjoint);
    return new NextUpGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextUpGradient(double, double)
   */
  static NextUpGradient nextUpGradient(double x, double y, Tape tape) {
    return nextUpGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.nextUp} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double nextUpGradient(double x, double y, NextUpAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.nextUp(t);

    // reverse sweep
    double xBar = t1 + t;
    double yBar = x * x;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextUpGradient(double, double, NextUpAdjoint)
   */
  static double nextUpGradient(double x, double y, NextUpAdjoint adjoint, Tape tape) {
    return nextUpGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.nextUp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record NextUpHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.nextUp}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static NextUpHvp nextUpHvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.nextUp(t);

    // reverse sweep
    double xBar = t1 + t;
    double xBarDot = 2.0 * (xDot * y + x * yDot);
    double yBar = x * x;
    double yBarDot = 2.0 * (xDot * x);
    return new NextUpHvp(t1 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextUpHvp(double, double, double, double)
   */
  static NextUpHvp nextUpHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return nextUpHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.nextUp} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction nextUpFunction() {
    return new NextUpFunction();
  }

  private static final class NextUpFunction implements ScalarFunction {

    NextUpFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.nextUp(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      NextUpAdjoint adjoint = new NextUpAdjoint();
      double value = nextUpGradient(x, y, adjoint);
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
      return nextUpJvp(x, y, xDot, yDot).tangent();
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
      NextUpHvp hvp = nextUpHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.nextDown} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual nextDownJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.nextDown(x * y);
    return new Dual(t * x, (xDot * y + x * yDot) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextDownJvp(double, double, double, double)
   */
  static Dual nextDownJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return nextDownJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.nextDown}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record NextDownGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.nextDown}: filled by a
   * derivative and reused by its caller.
   */
  static final class NextDownAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public NextDownAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.nextDown} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NextDownGradient nextDownGradient(double x, double y) {
    NextDownAdjoint adjoint = new NextDownAdjoint();
    double value = nextDownGradient(x, y, adjoint);
    return new NextDownGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextDownGradient(double, double)
   */
  static NextDownGradient nextDownGradient(double x, double y, Tape tape) {
    return nextDownGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.nextDown} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double nextDownGradient(double x, double y, NextDownAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * y;
    double t1 = StrictMath.nextDown(t);

    // reverse sweep
    double xBar = t1 + t;
    double yBar = x * x;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextDownGradient(double, double, NextDownAdjoint)
   */
  static double nextDownGradient(double x, double y, NextDownAdjoint adjoint, Tape tape) {
    return nextDownGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.nextDown}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record NextDownHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.nextDown}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static NextDownHvp nextDownHvp(double x, double y, double xDot, double yDot) {
    double t = x * y;
    double t1 = StrictMath.nextDown(t);

    // reverse sweep
    double xBar = t1 + t;
    double xBarDot = 2.0 * (xDot * y + x * yDot);
    double yBar = x * x;
    double yBarDot = 2.0 * (xDot * x);
    return new NextDownHvp(t1 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextDownHvp(double, double, double, double)
   */
  static NextDownHvp nextDownHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return nextDownHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.nextDown} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction nextDownFunction() {
    return new NextDownFunction();
  }

  private static final class NextDownFunction implements ScalarFunction {

    NextDownFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.nextDown(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      NextDownAdjoint adjoint = new NextDownAdjoint();
      double value = nextDownGradient(x, y, adjoint);
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
      return nextDownJvp(x, y, xDot, yDot).tangent();
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
      NextDownHvp hvp = nextDownHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.floor} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual floorJvp(double x, double xDot) {
    double t = StrictMath.floor(x);
    return new Dual(t * x, t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floorJvp(double, double)
   */
  static Dual floorJvp(double x, double xDot, Tape tape) {
    return floorJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.floor}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FloorGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.floor}: filled by a
   * derivative and reused by its caller.
   */
  static final class FloorAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public FloorAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.floor} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FloorGradient floorGradient(double x) {
    FloorAdjoint adjoint = new FloorAdjoint();
    double value = floorGradient(x, adjoint);
    return new FloorGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floorGradient(double)
   */
  static FloorGradient floorGradient(double x, Tape tape) {
    return floorGradient(x);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.floor} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double floorGradient(double x, FloorAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.floor(x);
    adjoint.x = t;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floorGradient(double, FloorAdjoint)
   */
  static double floorGradient(double x, FloorAdjoint adjoint, Tape tape) {
    return floorGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.floor}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FloorHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.floor}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static FloorHvp floorHvp(double x, double xDot) {
    double t = StrictMath.floor(x);
    return new FloorHvp(t * x, t, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floorHvp(double, double)
   */
  static FloorHvp floorHvp(double x, double xDot, Tape tape) {
    return floorHvp(x, xDot);
  }

  /**
   * {@code StrictMathFunctions.floor} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction floorFunction() {
    return new FloorFunction();
  }

  private static final class FloorFunction implements ScalarFunction {

    FloorFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StrictMathFunctions.floor(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      FloorAdjoint adjoint = new FloorAdjoint();
      double value = floorGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return floorJvp(x, xDot).tangent();
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
      FloorHvp hvp = floorHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.ceil} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual ceilJvp(double x, double xDot) {
    double t = StrictMath.ceil(x);
    return new Dual(t * x, t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ceilJvp(double, double)
   */
  static Dual ceilJvp(double x, double xDot, Tape tape) {
    return ceilJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.ceil}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CeilGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.ceil}: filled by a
   * derivative and reused by its caller.
   */
  static final class CeilAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CeilAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.ceil} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CeilGradient ceilGradient(double x) {
    CeilAdjoint adjoint = new CeilAdjoint();
    double value = ceilGradient(x, adjoint);
    return new CeilGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ceilGradient(double)
   */
  static CeilGradient ceilGradient(double x, Tape tape) {
    return ceilGradient(x);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.ceil} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double ceilGradient(double x, CeilAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.ceil(x);
    adjoint.x = t;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ceilGradient(double, CeilAdjoint)
   */
  static double ceilGradient(double x, CeilAdjoint adjoint, Tape tape) {
    return ceilGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.ceil}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CeilHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.ceil}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CeilHvp ceilHvp(double x, double xDot) {
    double t = StrictMath.ceil(x);
    return new CeilHvp(t * x, t, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ceilHvp(double, double)
   */
  static CeilHvp ceilHvp(double x, double xDot, Tape tape) {
    return ceilHvp(x, xDot);
  }

  /**
   * {@code StrictMathFunctions.ceil} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction ceilFunction() {
    return new CeilFunction();
  }

  private static final class CeilFunction implements ScalarFunction {

    CeilFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StrictMathFunctions.ceil(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CeilAdjoint adjoint = new CeilAdjoint();
      double value = ceilGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return ceilJvp(x, xDot).tangent();
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
      CeilHvp hvp = ceilHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.rint} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual rintJvp(double x, double xDot) {
    double t = StrictMath.rint(x);
    return new Dual(t * x, t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rintJvp(double, double)
   */
  static Dual rintJvp(double x, double xDot, Tape tape) {
    return rintJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.rint}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RintGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.rint}: filled by a
   * derivative and reused by its caller.
   */
  static final class RintAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RintAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.rint} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RintGradient rintGradient(double x) {
    RintAdjoint adjoint = new RintAdjoint();
    double value = rintGradient(x, adjoint);
    return new RintGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rintGradient(double)
   */
  static RintGradient rintGradient(double x, Tape tape) {
    return rintGradient(x);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.rint} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double rintGradient(double x, RintAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.rint(x);
    adjoint.x = t;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rintGradient(double, RintAdjoint)
   */
  static double rintGradient(double x, RintAdjoint adjoint, Tape tape) {
    return rintGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.rint}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RintHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.rint}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static RintHvp rintHvp(double x, double xDot) {
    double t = StrictMath.rint(x);
    return new RintHvp(t * x, t, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rintHvp(double, double)
   */
  static RintHvp rintHvp(double x, double xDot, Tape tape) {
    return rintHvp(x, xDot);
  }

  /**
   * {@code StrictMathFunctions.rint} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction rintFunction() {
    return new RintFunction();
  }

  private static final class RintFunction implements ScalarFunction {

    RintFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StrictMathFunctions.rint(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      RintAdjoint adjoint = new RintAdjoint();
      double value = rintGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return rintJvp(x, xDot).tangent();
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
      RintHvp hvp = rintHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.signum} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual signumJvp(double x, double xDot) {
    double t = StrictMath.signum(x);
    return new Dual(t * x, t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #signumJvp(double, double)
   */
  static Dual signumJvp(double x, double xDot, Tape tape) {
    return signumJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.signum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SignumGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.signum}: filled by a
   * derivative and reused by its caller.
   */
  static final class SignumAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SignumAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.signum} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SignumGradient signumGradient(double x) {
    SignumAdjoint adjoint = new SignumAdjoint();
    double value = signumGradient(x, adjoint);
    return new SignumGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #signumGradient(double)
   */
  static SignumGradient signumGradient(double x, Tape tape) {
    return signumGradient(x);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.signum} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double signumGradient(double x, SignumAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.signum(x);
    adjoint.x = t;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #signumGradient(double, SignumAdjoint)
   */
  static double signumGradient(double x, SignumAdjoint adjoint, Tape tape) {
    return signumGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.signum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SignumHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.signum}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SignumHvp signumHvp(double x, double xDot) {
    double t = StrictMath.signum(x);
    return new SignumHvp(t * x, t, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #signumHvp(double, double)
   */
  static SignumHvp signumHvp(double x, double xDot, Tape tape) {
    return signumHvp(x, xDot);
  }

  /**
   * {@code StrictMathFunctions.signum} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction signumFunction() {
    return new SignumFunction();
  }

  private static final class SignumFunction implements ScalarFunction {

    SignumFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StrictMathFunctions.signum(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SignumAdjoint adjoint = new SignumAdjoint();
      double value = signumGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return signumJvp(x, xDot).tangent();
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
      SignumHvp hvp = signumHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.ulp} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual ulpJvp(double x, double xDot) {
    double t = StrictMath.ulp(x);
    return new Dual(t * x, t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ulpJvp(double, double)
   */
  static Dual ulpJvp(double x, double xDot, Tape tape) {
    return ulpJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.ulp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UlpGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.ulp}: filled by a
   * derivative and reused by its caller.
   */
  static final class UlpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public UlpAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.ulp} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static UlpGradient ulpGradient(double x) {
    UlpAdjoint adjoint = new UlpAdjoint();
    double value = ulpGradient(x, adjoint);
    return new UlpGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ulpGradient(double)
   */
  static UlpGradient ulpGradient(double x, Tape tape) {
    return ulpGradient(x);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.ulp} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double ulpGradient(double x, UlpAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.ulp(x);
    adjoint.x = t;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ulpGradient(double, UlpAdjoint)
   */
  static double ulpGradient(double x, UlpAdjoint adjoint, Tape tape) {
    return ulpGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.ulp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UlpHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.ulp}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static UlpHvp ulpHvp(double x, double xDot) {
    double t = StrictMath.ulp(x);
    return new UlpHvp(t * x, t, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ulpHvp(double, double)
   */
  static UlpHvp ulpHvp(double x, double xDot, Tape tape) {
    return ulpHvp(x, xDot);
  }

  /**
   * {@code StrictMathFunctions.ulp} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction ulpFunction() {
    return new UlpFunction();
  }

  private static final class UlpFunction implements ScalarFunction {

    UlpFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StrictMathFunctions.ulp(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      UlpAdjoint adjoint = new UlpAdjoint();
      double value = ulpGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return ulpJvp(x, xDot).tangent();
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
      UlpHvp hvp = ulpHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.round} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual roundJvp(double x, float y, double xDot, float yDot) {
    double t = StrictMath.round(x);
    float t1 = StrictMath.round(y);
    return new Dual(t * x + t1 * y, t * xDot + t1 * yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundJvp(double, float, double, float)
   */
  static Dual roundJvp(double x, float y, double xDot, float yDot, Tape tape) {
    return roundJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.round}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record RoundGradient(double value, double x, float y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.round}: filled by a
   * derivative and reused by its caller.
   */
  static final class RoundAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public float y;

    /** A holder of zeros. */
    public RoundAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.round} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RoundGradient roundGradient(double x, float y) {
    RoundAdjoint adjoint = new RoundAdjoint();
    double value = roundGradient(x, y, adjoint);
    return new RoundGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundGradient(double, float)
   */
  static RoundGradient roundGradient(double x, float y, Tape tape) {
    return roundGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.round} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double roundGradient(double x, float y, RoundAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.round(x);
    float t1 = StrictMath.round(y);
    adjoint.x = t;
    adjoint.y = t1;
    return t * x + t1 * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundGradient(double, float, RoundAdjoint)
   */
  static double roundGradient(double x, float y, RoundAdjoint adjoint, Tape tape) {
    return roundGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.round}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record RoundHvp(double value, double x, float y, double xHvp, float yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.round}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static RoundHvp roundHvp(double x, float y, double xDot, float yDot) {
    double t = StrictMath.round(x);
    float t1 = StrictMath.round(y);
    return new RoundHvp(t * x + t1 * y, t, t1, 0.0, 0.0f);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundHvp(double, float, double, float)
   */
  static RoundHvp roundHvp(double x, float y, double xDot, float yDot, Tape tape) {
    return roundHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.round} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction roundFunction() {
    return new RoundFunction();
  }

  private static final class RoundFunction implements ScalarFunction {

    RoundFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      float y = (float) packed[1];
      return StrictMathFunctions.round(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      float y = (float) packed[1];
      RoundAdjoint adjoint = new RoundAdjoint();
      double value = roundGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      float y = (float) packed[1];
      double xDot = direction[0];
      float yDot = (float) direction[1];
      return roundJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      float y = (float) packed[1];
      double xDot = direction[0];
      float yDot = (float) direction[1];
      RoundHvp hvp = roundHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.getExponent} and its derivative in the
   * direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual getExponentJvp(double x, double xDot) {
    double t = StrictMath.getExponent(x);
    return new Dual(t * x, t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #getExponentJvp(double, double)
   */
  static Dual getExponentJvp(double x, double xDot, Tape tape) {
    return getExponentJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.getExponent}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GetExponentGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.getExponent}: filled by
   * a derivative and reused by its caller.
   */
  static final class GetExponentAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public GetExponentAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.getExponent} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GetExponentGradient getExponentGradient(double x) {
    GetExponentAdjoint adjoint = new GetExponentAdjoint();
    double value = getExponentGradient(x, adjoint);
    return new GetExponentGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #getExponentGradient(double)
   */
  static GetExponentGradient getExponentGradient(double x, Tape tape) {
    return getExponentGradient(x);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.getExponent} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double getExponentGradient(double x, GetExponentAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.getExponent(x);
    adjoint.x = t;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #getExponentGradient(double, GetExponentAdjoint)
   */
  static double getExponentGradient(double x, GetExponentAdjoint adjoint, Tape tape) {
    return getExponentGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.getExponent}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GetExponentHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.getExponent}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static GetExponentHvp getExponentHvp(double x, double xDot) {
    double t = StrictMath.getExponent(x);
    return new GetExponentHvp(t * x, t, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #getExponentHvp(double, double)
   */
  static GetExponentHvp getExponentHvp(double x, double xDot, Tape tape) {
    return getExponentHvp(x, xDot);
  }

  /**
   * {@code StrictMathFunctions.getExponent} as a function of the vector that packs {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction getExponentFunction() {
    return new GetExponentFunction();
  }

  private static final class GetExponentFunction implements ScalarFunction {

    GetExponentFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StrictMathFunctions.getExponent(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      GetExponentAdjoint adjoint = new GetExponentAdjoint();
      double value = getExponentGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return getExponentJvp(x, xDot).tangent();
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
      GetExponentHvp hvp = getExponentHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.pow} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual powJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.pow(x, y);
    return new Dual(t * x,
        (StrongZero.times(xDot, StrongZero.times(y, Math.pow(x, y - 1.0)))
        + (x == 0.0 & y >= 0.0 ? 0.0 : StrongZero.times(yDot, t * Math.log(x)))) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powJvp(double, double, double, double)
   */
  static Dual powJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return powJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.pow}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record PowGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.pow}: filled by a
   * derivative and reused by its caller.
   */
  static final class PowAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public PowAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.pow} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PowGradient powGradient(double x, double y) {
    PowAdjoint adjoint = new PowAdjoint();
    double value = powGradient(x, y, adjoint);
    return new PowGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powGradient(double, double)
   */
  static PowGradient powGradient(double x, double y, Tape tape) {
    return powGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.pow} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double powGradient(double x, double y, PowAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.pow(x, y);

    // reverse sweep
    double xBar = t + StrongZero.times(x, StrongZero.times(y, Math.pow(x, y - 1.0)));
    double yBar = x == 0.0 & y >= 0.0 ? 0.0 : StrongZero.times(x, t * Math.log(x));
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powGradient(double, double, PowAdjoint)
   */
  static double powGradient(double x, double y, PowAdjoint adjoint, Tape tape) {
    return powGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.pow}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record PowHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.pow}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static PowHvp powHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.pow(x, y);
    double t1 = y - 1.0;
    double t2 = Math.pow(x, t1);
    double t3 = StrongZero.times(y, t2);
    double t4 = StrongZero.times(xDot, t3);
    boolean t5 = x == 0.0;
    boolean t6 = t5 & y >= 0.0;
    double t7 = t4 + (t6 ? 0.0 : StrongZero.times(yDot, t * Math.log(x)));

    // reverse sweep
    double xBar = t + StrongZero.times(x, t3);
    double xBarDot = t7
        + (t4 + StrongZero.times(x,
        StrongZero.times(yDot, t2)
        + StrongZero.times(y,
        StrongZero.times(xDot, StrongZero.times(t1, Math.pow(x, t1 - 1.0)))
        + (t5 & t1 >= 0.0 ? 0.0 : StrongZero.times(yDot, t2 * Math.log(x))))));
    double yBar;
    double yBarDot;
    if (t6) {
      yBar = 0.0;
      yBarDot = 0.0;
    } else {
      double t8 = Math.log(x);
      double t9 = t * t8;
      yBar = StrongZero.times(x, t9);
      yBarDot =
          StrongZero.times(xDot, t9) + StrongZero.times(x, t7 * t8 + t * StrongZero.over(xDot, x));
    }
    return new PowHvp(t * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powHvp(double, double, double, double)
   */
  static PowHvp powHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return powHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.pow} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction powFunction() {
    return new PowFunction();
  }

  private static final class PowFunction implements ScalarFunction {

    PowFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.pow(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      PowAdjoint adjoint = new PowAdjoint();
      double value = powGradient(x, y, adjoint);
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
      return powJvp(x, y, xDot, yDot).tangent();
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
      PowHvp hvp = powHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.hypot} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual hypotJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.hypot(x, y);
    double t1;
    double t2;
    if (t == 0.0) {
      t1 = 0.0;
      t2 = 0.0;
    } else {
      t1 = StrongZero.times(xDot, x / t);
      t2 = StrongZero.times(yDot, y / t);
    }
    return new Dual(t * x, (t1 + t2) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hypotJvp(double, double, double, double)
   */
  static Dual hypotJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return hypotJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.hypot}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record HypotGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.hypot}: filled by a
   * derivative and reused by its caller.
   */
  static final class HypotAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public HypotAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.hypot} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HypotGradient hypotGradient(double x, double y) {
    HypotAdjoint adjoint = new HypotAdjoint();
    double value = hypotGradient(x, y, adjoint);
    return new HypotGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hypotGradient(double, double)
   */
  static HypotGradient hypotGradient(double x, double y, Tape tape) {
    return hypotGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.hypot} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double hypotGradient(double x, double y, HypotAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.hypot(x, y);

    // reverse sweep
    boolean t1 = t == 0.0;
    double xBar = t + (t1 ? 0.0 : StrongZero.times(x, x / t));
    double yBar = t1 ? 0.0 : StrongZero.times(x, y / t);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hypotGradient(double, double, HypotAdjoint)
   */
  static double hypotGradient(double x, double y, HypotAdjoint adjoint, Tape tape) {
    return hypotGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.hypot}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record HypotHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.hypot}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static HypotHvp hypotHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.hypot(x, y);
    boolean t1 = t == 0.0;
    double t2;
    double t3;
    if (t1) {
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t2 = StrongZero.times(xDot, x / t);
      t3 = StrongZero.times(yDot, y / t);
    }
    double t4 = t2 + t3;

    // reverse sweep
    double t5;
    double t6;
    if (t1) {
      t5 = 0.0;
      t6 = 0.0;
    } else {
      double t7 = x / t;
      t5 = StrongZero.times(x, t7);
      t6 = StrongZero.times(xDot, t7) + StrongZero.times(x, xDot / t - t4 / t * t7);
    }
    double xBar = t + t5;
    double xBarDot = t4 + t6;
    double yBar;
    double yBarDot;
    if (t1) {
      yBar = 0.0;
      yBarDot = 0.0;
    } else {
      double t7 = y / t;
      yBar = StrongZero.times(x, t7);
      yBarDot = StrongZero.times(xDot, t7) + StrongZero.times(x, yDot / t - t4 / t * t7);
    }
    return new HypotHvp(t * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hypotHvp(double, double, double, double)
   */
  static HypotHvp hypotHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return hypotHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.hypot} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction hypotFunction() {
    return new HypotFunction();
  }

  private static final class HypotFunction implements ScalarFunction {

    HypotFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.hypot(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      HypotAdjoint adjoint = new HypotAdjoint();
      double value = hypotGradient(x, y, adjoint);
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
      return hypotJvp(x, y, xDot, yDot).tangent();
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
      HypotHvp hvp = hypotHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.atan2} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual atan2Jvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.atan2(x, y);
    double t1 = Math.hypot(x, y);
    double t2;
    double t3;
    if (t1 == 0.0) {
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t2 = StrongZero.times(xDot, y / t1 / t1);
      t3 = StrongZero.times(yDot, x / t1 / t1);
    }
    return new Dual(t * x, (t2 - t3) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atan2Jvp(double, double, double, double)
   */
  static Dual atan2Jvp(double x, double y, double xDot, double yDot, Tape tape) {
    return atan2Jvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.atan2}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record Atan2Gradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.atan2}: filled by a
   * derivative and reused by its caller.
   */
  static final class Atan2Adjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public Atan2Adjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.atan2} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static Atan2Gradient atan2Gradient(double x, double y) {
    Atan2Adjoint adjoint = new Atan2Adjoint();
    double value = atan2Gradient(x, y, adjoint);
    return new Atan2Gradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atan2Gradient(double, double)
   */
  static Atan2Gradient atan2Gradient(double x, double y, Tape tape) {
    return atan2Gradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.atan2} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double atan2Gradient(double x, double y, Atan2Adjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.atan2(x, y);

    // reverse sweep
    double t1 = Math.hypot(x, y);
    boolean t2 = t1 == 0.0;
    double xBar = t + (t2 ? 0.0 : StrongZero.times(x, y / t1 / t1));
    double yBar = -(t2 ? 0.0 : StrongZero.times(x, x / t1 / t1));
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atan2Gradient(double, double, Atan2Adjoint)
   */
  static double atan2Gradient(double x, double y, Atan2Adjoint adjoint, Tape tape) {
    return atan2Gradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.atan2}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record Atan2Hvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.atan2}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static Atan2Hvp atan2Hvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.atan2(x, y);
    double t1 = Math.hypot(x, y);
    boolean t2 = t1 == 0.0;
    double t3;
    double t4;
    if (t2) {
      t3 = 0.0;
      t4 = 0.0;
    } else {
      t3 = StrongZero.times(xDot, y / t1 / t1);
      t4 = StrongZero.times(yDot, x / t1 / t1);
    }

    // reverse sweep
    double t5;
    double t6;
    if (t2) {
      t5 = 0.0;
      t6 = 0.0;
    } else {
      t5 = StrongZero.times(xDot, x / t1);
      t6 = StrongZero.times(yDot, y / t1);
    }
    double t7 = t5 + t6;
    double t8;
    double t9;
    if (t2) {
      t8 = 0.0;
      t9 = 0.0;
    } else {
      double t10 = y / t1;
      double t11 = t7 / t1;
      double t12 = t10 / t1;
      t8 = StrongZero.times(x, t12);
      t9 = StrongZero.times(xDot, t12)
          + StrongZero.times(x, (yDot / t1 - t11 * t10) / t1 - t11 * t12);
    }
    double xBar = t + t8;
    double xBarDot = t3 - t4 + t9;
    double t10;
    double t11;
    if (t2) {
      t10 = 0.0;
      t11 = 0.0;
    } else {
      double t12 = x / t1;
      double t13 = t7 / t1;
      double t14 = t12 / t1;
      t10 = StrongZero.times(x, t14);
      t11 = StrongZero.times(xDot, t14)
          + StrongZero.times(x, (xDot / t1 - t13 * t12) / t1 - t13 * t14);
    }
    double yBar = -t10;
    double yBarDot = -t11;
    return new Atan2Hvp(t * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atan2Hvp(double, double, double, double)
   */
  static Atan2Hvp atan2Hvp(double x, double y, double xDot, double yDot, Tape tape) {
    return atan2Hvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.atan2} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction atan2Function() {
    return new Atan2Function();
  }

  private static final class Atan2Function implements ScalarFunction {

    Atan2Function() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.atan2(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      Atan2Adjoint adjoint = new Atan2Adjoint();
      double value = atan2Gradient(x, y, adjoint);
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
      return atan2Jvp(x, y, xDot, yDot).tangent();
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
      Atan2Hvp hvp = atan2Hvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.max} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual maxJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.max(x, y);
    return new Dual(t * x,
        ((x >= y ? xDot : x < y ? 0.0 : xDot * t) + (y > x ? yDot : y <= x ? 0.0 : yDot * t)) * x
        + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxJvp(double, double, double, double)
   */
  static Dual maxJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return maxJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.max}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record MaxGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.max}: filled by a
   * derivative and reused by its caller.
   */
  static final class MaxAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public MaxAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.max} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MaxGradient maxGradient(double x, double y) {
    MaxAdjoint adjoint = new MaxAdjoint();
    double value = maxGradient(x, y, adjoint);
    return new MaxGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxGradient(double, double)
   */
  static MaxGradient maxGradient(double x, double y, Tape tape) {
    return maxGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.max} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double maxGradient(double x, double y, MaxAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.max(x, y);
    double t1 = t * x;

    // reverse sweep
    double xBar = t + (x >= y ? x : x < y ? 0.0 : t1);
    double yBar = y > x ? x : y <= x ? 0.0 : t1;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxGradient(double, double, MaxAdjoint)
   */
  static double maxGradient(double x, double y, MaxAdjoint adjoint, Tape tape) {
    return maxGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.max}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record MaxHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.max}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static MaxHvp maxHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.max(x, y);
    boolean t1 = x >= y;
    boolean t2 = y > x;
    double t3 = (t1 ? xDot : x < y ? 0.0 : xDot * t) + (t2 ? yDot : y <= x ? 0.0 : yDot * t);
    double t4 = t * x;
    double yBarDot = t3 * x + t * xDot;

    // reverse sweep
    double t5;
    double t6;
    if (t1) {
      t5 = x;
      t6 = xDot;
    } else if (x < y) {
      t5 = 0.0;
      t6 = 0.0;
    } else {
      t5 = t4;
      t6 = yBarDot;
    }
    double xBar = t + t5;
    double xBarDot = t3 + t6;
    double yBar;
    if (t2) {
      yBar = x;
      yBarDot = xDot;
    } else if (y <= x) {
      yBar = 0.0;
      yBarDot = 0.0;
    } else {
      yBar = t4;
    }
    return new MaxHvp(t4, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxHvp(double, double, double, double)
   */
  static MaxHvp maxHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return maxHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.max} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction maxFunction() {
    return new MaxFunction();
  }

  private static final class MaxFunction implements ScalarFunction {

    MaxFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.max(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      MaxAdjoint adjoint = new MaxAdjoint();
      double value = maxGradient(x, y, adjoint);
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
      return maxJvp(x, y, xDot, yDot).tangent();
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
      MaxHvp hvp = maxHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.min} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual minJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.min(x, y);
    return new Dual(t * x,
        ((x <= y ? xDot : x > y ? 0.0 : xDot * t) + (y < x ? yDot : y >= x ? 0.0 : yDot * t)) * x
        + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #minJvp(double, double, double, double)
   */
  static Dual minJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return minJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.min}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record MinGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.min}: filled by a
   * derivative and reused by its caller.
   */
  static final class MinAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public MinAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.min} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MinGradient minGradient(double x, double y) {
    MinAdjoint adjoint = new MinAdjoint();
    double value = minGradient(x, y, adjoint);
    return new MinGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #minGradient(double, double)
   */
  static MinGradient minGradient(double x, double y, Tape tape) {
    return minGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.min} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double minGradient(double x, double y, MinAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.min(x, y);
    double t1 = t * x;

    // reverse sweep
    double xBar = t + (x <= y ? x : x > y ? 0.0 : t1);
    double yBar = y < x ? x : y >= x ? 0.0 : t1;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #minGradient(double, double, MinAdjoint)
   */
  static double minGradient(double x, double y, MinAdjoint adjoint, Tape tape) {
    return minGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.min}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record MinHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.min}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static MinHvp minHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.min(x, y);
    boolean t1 = x <= y;
    boolean t2 = y < x;
    double t3 = (t1 ? xDot : x > y ? 0.0 : xDot * t) + (t2 ? yDot : y >= x ? 0.0 : yDot * t);
    double t4 = t * x;
    double yBarDot = t3 * x + t * xDot;

    // reverse sweep
    double t5;
    double t6;
    if (t1) {
      t5 = x;
      t6 = xDot;
    } else if (x > y) {
      t5 = 0.0;
      t6 = 0.0;
    } else {
      t5 = t4;
      t6 = yBarDot;
    }
    double xBar = t + t5;
    double xBarDot = t3 + t6;
    double yBar;
    if (t2) {
      yBar = x;
      yBarDot = xDot;
    } else if (y >= x) {
      yBar = 0.0;
      yBarDot = 0.0;
    } else {
      yBar = t4;
    }
    return new MinHvp(t4, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #minHvp(double, double, double, double)
   */
  static MinHvp minHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return minHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.min} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction minFunction() {
    return new MinFunction();
  }

  private static final class MinFunction implements ScalarFunction {

    MinFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.min(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      MinAdjoint adjoint = new MinAdjoint();
      double value = minGradient(x, y, adjoint);
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
      return minJvp(x, y, xDot, yDot).tangent();
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
      MinHvp hvp = minHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.copySign} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual copySignJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.copySign(x, y);
    return new Dual(t * x, xDot * (Math.copySign(1.0, x) * Math.copySign(1.0, y)) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #copySignJvp(double, double, double, double)
   */
  static Dual copySignJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return copySignJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.copySign}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record CopySignGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.copySign}: filled by a
   * derivative and reused by its caller.
   */
  static final class CopySignAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public CopySignAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.copySign} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CopySignGradient copySignGradient(double x, double y) {
    CopySignAdjoint adjoint = new CopySignAdjoint();
    double value = copySignGradient(x, y, adjoint);
    return new CopySignGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #copySignGradient(double, double)
   */
  static CopySignGradient copySignGradient(double x, double y, Tape tape) {
    return copySignGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.copySign} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double copySignGradient(double x, double y, CopySignAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.copySign(x, y);

    // reverse sweep
    double xBar = t + x * (Math.copySign(1.0, x) * Math.copySign(1.0, y));
    adjoint.x = xBar;
    adjoint.y = 0.0;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #copySignGradient(double, double, CopySignAdjoint)
   */
  static double copySignGradient(double x, double y, CopySignAdjoint adjoint, Tape tape) {
    return copySignGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.copySign}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record CopySignHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.copySign}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static CopySignHvp copySignHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.copySign(x, y);
    double t1 = Math.copySign(1.0, x) * Math.copySign(1.0, y);

    // reverse sweep
    double xBar = t + x * t1;
    double xBarDot = 2.0 * (xDot * t1);
    return new CopySignHvp(t * x, xBar, 0.0, xBarDot, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #copySignHvp(double, double, double, double)
   */
  static CopySignHvp copySignHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return copySignHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.copySign} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction copySignFunction() {
    return new CopySignFunction();
  }

  private static final class CopySignFunction implements ScalarFunction {

    CopySignFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.copySign(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      CopySignAdjoint adjoint = new CopySignAdjoint();
      double value = copySignGradient(x, y, adjoint);
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
      return copySignJvp(x, y, xDot, yDot).tangent();
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
      CopySignHvp hvp = copySignHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.IEEEremainder} and its derivative in the
   * direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual IEEEremainderJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.IEEEremainder(x, y);
    return new Dual(t * x, (xDot - yDot * Math.rint((x - t) / y)) * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #IEEEremainderJvp(double, double, double, double)
   */
  static Dual IEEEremainderJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return IEEEremainderJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.IEEEremainder}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record IEEEremainderGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.IEEEremainder}: filled
   * by a derivative and reused by its caller.
   */
  static final class IEEEremainderAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public IEEEremainderAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.IEEEremainder} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static IEEEremainderGradient IEEEremainderGradient(double x, double y) {
    IEEEremainderAdjoint adjoint = new IEEEremainderAdjoint();
    double value = IEEEremainderGradient(x, y, adjoint);
    return new IEEEremainderGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #IEEEremainderGradient(double, double)
   */
  static IEEEremainderGradient IEEEremainderGradient(double x, double y, Tape tape) {
    return IEEEremainderGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.IEEEremainder} and its gradient, written into
   * the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double IEEEremainderGradient(double x, double y, IEEEremainderAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.IEEEremainder(x, y);

    // reverse sweep
    double xBar = t + x;
    double yBar = -(x * Math.rint((x - t) / y));
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #IEEEremainderGradient(double, double, IEEEremainderAdjoint)
   */
  static double IEEEremainderGradient(double x, double y, IEEEremainderAdjoint adjoint, Tape tape) {
    return IEEEremainderGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.IEEEremainder}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record IEEEremainderHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.IEEEremainder}, its gradient, and the product
   * of its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static IEEEremainderHvp IEEEremainderHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.IEEEremainder(x, y);
    double t1 = Math.rint((x - t) / y);

    // reverse sweep
    double xBar = t + x;
    double xBarDot = xDot - yDot * t1 + xDot;
    double yBar = -(x * t1);
    double yBarDot = -(xDot * t1);
    return new IEEEremainderHvp(t * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #IEEEremainderHvp(double, double, double, double)
   */
  static IEEEremainderHvp IEEEremainderHvp(double x, double y, double xDot, double yDot,
      Tape tape) {
    return IEEEremainderHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.IEEEremainder} as a function of the vector that packs {@code
   * x}, {@code y}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction IEEEremainderFunction() {
    return new IEEEremainderFunction();
  }

  private static final class IEEEremainderFunction implements ScalarFunction {

    IEEEremainderFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.IEEEremainder(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      IEEEremainderAdjoint adjoint = new IEEEremainderAdjoint();
      double value = IEEEremainderGradient(x, y, adjoint);
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
      return IEEEremainderJvp(x, y, xDot, yDot).tangent();
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
      IEEEremainderHvp hvp = IEEEremainderHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.nextAfter} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual nextAfterJvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.nextAfter(x, y);
    return new Dual(t * x, xDot * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextAfterJvp(double, double, double, double)
   */
  static Dual nextAfterJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return nextAfterJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.nextAfter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record NextAfterGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.nextAfter}: filled by a
   * derivative and reused by its caller.
   */
  static final class NextAfterAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public NextAfterAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.nextAfter} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NextAfterGradient nextAfterGradient(double x, double y) {
    NextAfterAdjoint adjoint = new NextAfterAdjoint();
    double value = nextAfterGradient(x, y, adjoint);
    return new NextAfterGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextAfterGradient(double, double)
   */
  static NextAfterGradient nextAfterGradient(double x, double y, Tape tape) {
    return nextAfterGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.nextAfter} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double nextAfterGradient(double x, double y, NextAfterAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.nextAfter(x, y);

    // reverse sweep
    double xBar = t + x;
    adjoint.x = xBar;
    adjoint.y = 0.0;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextAfterGradient(double, double, NextAfterAdjoint)
   */
  static double nextAfterGradient(double x, double y, NextAfterAdjoint adjoint, Tape tape) {
    return nextAfterGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.nextAfter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record NextAfterHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.nextAfter}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static NextAfterHvp nextAfterHvp(double x, double y, double xDot, double yDot) {
    double t = StrictMath.nextAfter(x, y);

    // reverse sweep
    double xBar = t + x;
    double xBarDot = 2.0 * xDot;
    return new NextAfterHvp(t * x, xBar, 0.0, xBarDot, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextAfterHvp(double, double, double, double)
   */
  static NextAfterHvp nextAfterHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return nextAfterHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.nextAfter} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction nextAfterFunction() {
    return new NextAfterFunction();
  }

  private static final class NextAfterFunction implements ScalarFunction {

    NextAfterFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return StrictMathFunctions.nextAfter(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      NextAfterAdjoint adjoint = new NextAfterAdjoint();
      double value = nextAfterGradient(x, y, adjoint);
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
      return nextAfterJvp(x, y, xDot, yDot).tangent();
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
      NextAfterHvp hvp = nextAfterHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.fma} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param z as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @param zDot tangent of {@code z}
   * @return the value and its tangent
   */
  static Dual fmaJvp(double x, double y, double z, double xDot, double yDot, double zDot) {
    double t = StrictMath.fma(x, y, z);
    return new Dual(t * y, (xDot * y + x * yDot + zDot) * y + t * yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fmaJvp(double, double, double, double, double, double)
   */
  static Dual fmaJvp(double x, double y, double z, double xDot, double yDot, double zDot,
      Tape tape) {
    return fmaJvp(x, y, z, xDot, yDot, zDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.fma}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param z the derivative with respect to {@code z}
   */
  record FmaGradient(double value, double x, double y, double z) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.fma}: filled by a
   * derivative and reused by its caller.
   */
  static final class FmaAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** The adjoint of {@code z}. */
    public double z;

    /** A holder of zeros. */
    public FmaAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.fma} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param z as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FmaGradient fmaGradient(double x, double y, double z) {
    FmaAdjoint adjoint = new FmaAdjoint();
    double value = fmaGradient(x, y, z, adjoint);
    return new FmaGradient(value, adjoint.x, adjoint.y, adjoint.z);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fmaGradient(double, double, double)
   */
  static FmaGradient fmaGradient(double x, double y, double z, Tape tape) {
    return fmaGradient(x, y, z);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.fma} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param z as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y},
   *     {@code z}
   * @return the value
   */
  static double fmaGradient(double x, double y, double z, FmaAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.fma(x, y, z);

    // reverse sweep
    double xBar = y * y;
    double yBar = t + x * y;
    adjoint.x = xBar;
    adjoint.y = yBar;
    adjoint.z = y;
    return t * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fmaGradient(double, double, double, FmaAdjoint)
   */
  static double fmaGradient(double x, double y, double z, FmaAdjoint adjoint, Tape tape) {
    return fmaGradient(x, y, z, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.fma}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param z the derivative with respect to {@code z}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param zHvp the Hessian-vector product for {@code z}
   */
  record FmaHvp(double value, double x, double y, double z, double xHvp, double yHvp, double zHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.fma}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param z as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @param zDot tangent of {@code z}
   * @return value, gradient and product, in new arrays
   */
  static FmaHvp fmaHvp(double x, double y, double z, double xDot, double yDot, double zDot) {
    double t = StrictMath.fma(x, y, z);
    double t1 = xDot * y + x * yDot;

    // reverse sweep
    double xBar = y * y;
    double xBarDot = 2.0 * (yDot * y);
    double yBar = t + x * y;
    double yBarDot = t1 + zDot + t1;
    return new FmaHvp(t * y, xBar, yBar, y, xBarDot, yBarDot, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fmaHvp(double, double, double, double, double, double)
   */
  static FmaHvp fmaHvp(double x, double y, double z, double xDot, double yDot, double zDot,
      Tape tape) {
    return fmaHvp(x, y, z, xDot, yDot, zDot);
  }

  /**
   * {@code StrictMathFunctions.fma} as a function of the vector that packs {@code x}, {@code
   * y}, {@code z}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction fmaFunction() {
    return new FmaFunction();
  }

  private static final class FmaFunction implements ScalarFunction {

    FmaFunction() {}

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      double z = packed[2];
      return StrictMathFunctions.fma(x, y, z);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      double z = packed[2];
      FmaAdjoint adjoint = new FmaAdjoint();
      double value = fmaGradient(x, y, z, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      gradient[2] = adjoint.z;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double z = packed[2];
      double xDot = direction[0];
      double yDot = direction[1];
      double zDot = direction[2];
      return fmaJvp(x, y, z, xDot, yDot, zDot).tangent();
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
      double z = packed[2];
      double xDot = direction[0];
      double yDot = direction[1];
      double zDot = direction[2];
      FmaHvp hvp = fmaHvp(x, y, z, xDot, yDot, zDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      gradient[2] = hvp.z();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      product[2] = hvp.zHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.scalb} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual scalbJvp(double x, int n, double xDot) {
    return new Dual(StrictMath.scalb(x * x, n), Math.scalb(2.0 * (xDot * x), n));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scalbJvp(double, int, double)
   */
  static Dual scalbJvp(double x, int n, double xDot, Tape tape) {
    return scalbJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.scalb}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ScalbGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.scalb}: filled by a
   * derivative and reused by its caller.
   */
  static final class ScalbAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ScalbAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.scalb} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ScalbGradient scalbGradient(double x, int n) {
    ScalbAdjoint adjoint = new ScalbAdjoint();
    double value = scalbGradient(x, n, adjoint);
    return new ScalbGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scalbGradient(double, int)
   */
  static ScalbGradient scalbGradient(double x, int n, Tape tape) {
    return scalbGradient(x, n);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.scalb} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double scalbGradient(double x, int n, ScalbAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = 2.0 * (Math.scalb(1.0, n) * x);
    adjoint.x = xBar;
    return StrictMath.scalb(x * x, n);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scalbGradient(double, int, ScalbAdjoint)
   */
  static double scalbGradient(double x, int n, ScalbAdjoint adjoint, Tape tape) {
    return scalbGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.scalb}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ScalbHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.scalb}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ScalbHvp scalbHvp(double x, int n, double xDot) {
    // reverse sweep
    double t = Math.scalb(1.0, n);
    double xBar = 2.0 * (t * x);
    double xBarDot = 2.0 * (t * xDot);
    return new ScalbHvp(StrictMath.scalb(x * x, n), xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scalbHvp(double, int, double)
   */
  static ScalbHvp scalbHvp(double x, int n, double xDot, Tape tape) {
    return scalbHvp(x, n, xDot);
  }

  /**
   * {@code StrictMathFunctions.scalb} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction scalbFunction(int n) {
    return new ScalbFunction(n);
  }

  private static final class ScalbFunction implements ScalarFunction {

    private final int n;

    ScalbFunction(int n) {
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
      return StrictMathFunctions.scalb(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ScalbAdjoint adjoint = new ScalbAdjoint();
      double value = scalbGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return scalbJvp(x, this.n, xDot).tangent();
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
      ScalbHvp hvp = scalbHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.powers} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual powersJvp(double x, int n, double c, double xDot) {
    double t = StrictMath.pow(x, 3.0);
    double t1 = StrictMath.pow(2.0, x);
    double t2 = n;
    return new Dual(StrictMath.pow(x, 2.0) + t * t1 + StrictMath.pow(x, -1.0)
        + StrictMath.pow(x, 0.5) + StrictMath.pow(x, t2) + StrictMath.pow(x, c)
        + StrictMath.pow(x, 0.0) + StrictMath.pow(x, 1.0),
        xDot * (2.0 * x)
        + (xDot * (3.0 * x * x) * t1 + t * StrongZero.times(xDot, t1 * Math.log(2.0)))
        - StrongZero.times(xDot, Math.pow(x, -2.0))
        + StrongZero.times(xDot, 0.5 * Math.pow(x, -0.5))
        + StrongZero.times(xDot, StrongZero.times(t2, Math.pow(x, t2 - 1.0)))
        + StrongZero.times(xDot, StrongZero.times(c, Math.pow(x, c - 1.0))) + xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersJvp(double, int, double, double)
   */
  static Dual powersJvp(double x, int n, double c, double xDot, Tape tape) {
    return powersJvp(x, n, c, xDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.powers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PowersGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.powers}: filled by a
   * derivative and reused by its caller.
   */
  static final class PowersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public PowersAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.powers} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @param c constant
   * @return the value and the gradient, in new arrays
   */
  static PowersGradient powersGradient(double x, int n, double c) {
    PowersAdjoint adjoint = new PowersAdjoint();
    double value = powersGradient(x, n, c, adjoint);
    return new PowersGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersGradient(double, int, double)
   */
  static PowersGradient powersGradient(double x, int n, double c, Tape tape) {
    return powersGradient(x, n, c);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.powers} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param c constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double powersGradient(double x, int n, double c, PowersAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.pow(x, 3.0);
    double t1 = StrictMath.pow(2.0, x);
    double t2 = n;

    // reverse sweep
    double xBar = 1.0 + StrongZero.times(c, Math.pow(x, c - 1.0))
        + StrongZero.times(t2, Math.pow(x, t2 - 1.0)) + 0.5 * Math.pow(x, -0.5) - Math.pow(x, -2.0)
        + StrongZero.times(t, t1 * Math.log(2.0)) + t1 * (3.0 * x * x) + 2.0 * x;
    adjoint.x = xBar;
    return StrictMath.pow(x, 2.0) + t * t1 + StrictMath.pow(x, -1.0) + StrictMath.pow(x, 0.5)
        + StrictMath.pow(x, t2) + StrictMath.pow(x, c) + StrictMath.pow(x, 0.0)
        + StrictMath.pow(x, 1.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersGradient(double, int, double, PowersAdjoint)
   */
  static double powersGradient(double x, int n, double c, PowersAdjoint adjoint, Tape tape) {
    return powersGradient(x, n, c, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.powers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record PowersHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.powers}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static PowersHvp powersHvp(double x, int n, double c, double xDot) {
    double t = StrictMath.pow(x, 3.0);
    double t1 = 3.0 * x * x;
    double t2 = StrictMath.pow(2.0, x);
    double t3 = Math.log(2.0);
    double t4 = t2 * t3;
    double t5 = StrongZero.times(xDot, t4);
    double t6 = n;

    // reverse sweep
    double t7 = c - 1.0;
    double t8 = t6 - 1.0;
    double xBar = 1.0 + StrongZero.times(c, Math.pow(x, t7))
        + StrongZero.times(t6, Math.pow(x, t8)) + 0.5 * Math.pow(x, -0.5) - Math.pow(x, -2.0)
        + StrongZero.times(t, t4) + t2 * t1 + 2.0 * x;
    double xBarDot =
        StrongZero.times(c, StrongZero.times(xDot, StrongZero.times(t7, Math.pow(x, t7 - 1.0))))
        + StrongZero.times(t6, StrongZero.times(xDot, StrongZero.times(t8, Math.pow(x, t8 - 1.0))))
        + 0.5 * StrongZero.times(xDot, -0.5 * Math.pow(x, -1.5))
        - StrongZero.times(xDot, -2.0 * Math.pow(x, -3.0))
        + (StrongZero.times(xDot * t1, t4) + StrongZero.times(t, t5 * t3))
        + (t5 * t1 + t2 * (6.0 * (xDot * x))) + 2.0 * xDot;
    return new PowersHvp(StrictMath.pow(x, 2.0) + t * t2 + StrictMath.pow(x, -1.0)
        + StrictMath.pow(x, 0.5) + StrictMath.pow(x, t6) + StrictMath.pow(x, c)
        + StrictMath.pow(x, 0.0) + StrictMath.pow(x, 1.0), xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersHvp(double, int, double, double)
   */
  static PowersHvp powersHvp(double x, int n, double c, double xDot, Tape tape) {
    return powersHvp(x, n, c, xDot);
  }

  /**
   * {@code StrictMathFunctions.powers} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @param c captured
   * @return the view
   */
  static ScalarFunction powersFunction(int n, double c) {
    return new PowersFunction(n, c);
  }

  private static final class PowersFunction implements ScalarFunction {

    private final int n;

    private final double c;

    PowersFunction(int n, double c) {
      this.n = n;
      this.c = c;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StrictMathFunctions.powers(x, this.n, this.c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      PowersAdjoint adjoint = new PowersAdjoint();
      double value = powersGradient(x, this.n, this.c, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return powersJvp(x, this.n, this.c, xDot).tangent();
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
      PowersHvp hvp = powersHvp(x, this.n, this.c, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.random} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual randomJvp(double x, double xDot) {
    if (StrictMath.random() < 2.0) {
      xDot = 2.0 * (xDot * x);
      x *= x;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #randomJvp(double, double)
   */
  static Dual randomJvp(double x, double xDot, Tape tape) {
    return randomJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.random}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RandomGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.random}: filled by a
   * derivative and reused by its caller.
   */
  static final class RandomAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RandomAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.random} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RandomGradient randomGradient(double x) {
    RandomAdjoint adjoint = new RandomAdjoint();
    double value = randomGradient(x, adjoint);
    return new RandomGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #randomGradient(double)
   */
  static RandomGradient randomGradient(double x, Tape tape) {
    return randomGradient(x);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.random} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double randomGradient(double x, RandomAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = StrictMath.random() < 2.0;

    // reverse sweep
    double xBar;
    if (t) {
      xBar = 2.0 * x;
    } else {
      xBar = 1.0;
    }
    adjoint.x = xBar;
    return t ? x * x : x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #randomGradient(double, RandomAdjoint)
   */
  static double randomGradient(double x, RandomAdjoint adjoint, Tape tape) {
    return randomGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.random}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RandomHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.random}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static RandomHvp randomHvp(double x, double xDot) {
    boolean t = StrictMath.random() < 2.0;

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = 2.0 * x;
      xBarDot = 2.0 * xDot;
    } else {
      xBar = 1.0;
      xBarDot = 0.0;
    }
    return new RandomHvp(t ? x * x : x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #randomHvp(double, double)
   */
  static RandomHvp randomHvp(double x, double xDot, Tape tape) {
    return randomHvp(x, xDot);
  }

  /**
   * {@code StrictMathFunctions.random} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction randomFunction() {
    return new RandomFunction();
  }

  private static final class RandomFunction implements ScalarFunction {

    RandomFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StrictMathFunctions.random(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      RandomAdjoint adjoint = new RandomAdjoint();
      double value = randomGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return randomJvp(x, xDot).tangent();
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
      RandomHvp hvp = randomHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.constants} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual constantsJvp(double x, double xDot) {
    double t = StrictMath.sin(StrictMath.E);
    double t1 = t * x;
    double t2 = StrictMath.max(3, 2);
    return new Dual(x * StrictMath.PI + t1 * x + t2 * x,
        xDot * StrictMath.PI + (t * xDot * x + t1 * xDot) + t2 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantsJvp(double, double)
   */
  static Dual constantsJvp(double x, double xDot, Tape tape) {
    return constantsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.constants}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ConstantsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.constants}: filled by a
   * derivative and reused by its caller.
   */
  static final class ConstantsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ConstantsAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.constants} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ConstantsGradient constantsGradient(double x) {
    ConstantsAdjoint adjoint = new ConstantsAdjoint();
    double value = constantsGradient(x, adjoint);
    return new ConstantsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantsGradient(double)
   */
  static ConstantsGradient constantsGradient(double x, Tape tape) {
    return constantsGradient(x);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.constants} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double constantsGradient(double x, ConstantsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.sin(StrictMath.E) * x;
    double t1 = StrictMath.max(3, 2);

    // reverse sweep
    double xBar = t1 + t + t + StrictMath.PI;
    adjoint.x = xBar;
    return x * StrictMath.PI + t * x + t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantsGradient(double, ConstantsAdjoint)
   */
  static double constantsGradient(double x, ConstantsAdjoint adjoint, Tape tape) {
    return constantsGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.constants}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ConstantsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.constants}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ConstantsHvp constantsHvp(double x, double xDot) {
    double t = StrictMath.sin(StrictMath.E);
    double t1 = t * x;
    double t2 = StrictMath.max(3, 2);

    // reverse sweep
    double xBarDot = 2.0 * (t * xDot);
    double xBar = t2 + t1 + t1 + StrictMath.PI;
    return new ConstantsHvp(x * StrictMath.PI + t1 * x + t2 * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantsHvp(double, double)
   */
  static ConstantsHvp constantsHvp(double x, double xDot, Tape tape) {
    return constantsHvp(x, xDot);
  }

  /**
   * {@code StrictMathFunctions.constants} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction constantsFunction() {
    return new ConstantsFunction();
  }

  private static final class ConstantsFunction implements ScalarFunction {

    ConstantsFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StrictMathFunctions.constants(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ConstantsAdjoint adjoint = new ConstantsAdjoint();
      double value = constantsGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return constantsJvp(x, xDot).tangent();
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
      ConstantsHvp hvp = constantsHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.floats} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual floatsJvp(float x, float y, float xDot, float yDot) {
    float t = StrictMath.max(x, y);
    float t1 = StrictMath.min(x, y);
    float t2 = StrictMath.abs(x);
    float t3 = StrictMath.copySign(x, y);
    float t4 = StrictMath.scalb(x, 2);
    float t5 = StrictMath.nextUp(x);
    float t6 = StrictMath.nextDown(y);
    float t7 =
        ((x >= y ? xDot : x < y ? 0.0f : xDot * t) + (y > x ? yDot : y <= x ? 0.0f : yDot * t))
        * t1 + t
        * ((x <= y ? xDot : x > y ? 0.0f : xDot * t1) + (y < x ? yDot : y >= x ? 0.0f : yDot * t1))
        + (StrongZero.times(Math.signum(x), xDot) * t3
        + t2 * (xDot * (Math.copySign(1.0f, x) * Math.copySign(1.0f, y))))
        + (xDot * y + x * yDot + xDot) + (Math.scalb(xDot, 2) * y + t4 * yDot)
        + (xDot * t6 + t5 * yDot);
    return new Dual(t * t1 + t2 * t3 + StrictMath.fma(x, y, x) + t4 * y + t5 * t6
        + StrictMath.nextAfter(x, 3.0), t7 + xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsJvp(float, float, float, float)
   */
  static Dual floatsJvp(float x, float y, float xDot, float yDot, Tape tape) {
    return floatsJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.floats}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record FloatsGradient(float value, float x, float y) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.floats}: filled by a
   * derivative and reused by its caller.
   */
  static final class FloatsAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** The adjoint of {@code y}. */
    public float y;

    /** A holder of zeros. */
    public FloatsAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.floats} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FloatsGradient floatsGradient(float x, float y) {
    FloatsAdjoint adjoint = new FloatsAdjoint();
    float value = floatsGradient(x, y, adjoint);
    return new FloatsGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsGradient(float, float)
   */
  static FloatsGradient floatsGradient(float x, float y, Tape tape) {
    return floatsGradient(x, y);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.floats} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static float floatsGradient(float x, float y, FloatsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    float t = StrictMath.max(x, y);
    float t1 = StrictMath.min(x, y);
    float t2 = t * t1;
    float t3 = StrictMath.abs(x);
    float t4 = StrictMath.copySign(x, y);
    float t5 = StrictMath.scalb(x, 2);
    float t6 = StrictMath.nextUp(x);
    float t7 = StrictMath.nextDown(y);

    // reverse sweep
    float yBar = t6 + t5 + x;
    float xBar = 1.0f + t7 + Math.scalb(y, 2) + (y + 1.0f)
        + t3 * (Math.copySign(1.0f, x) * Math.copySign(1.0f, y))
        + StrongZero.times(Math.signum(x), t4);
    xBar += x <= y ? t : x > y ? 0.0f : t2;
    yBar += y < x ? t : y >= x ? 0.0f : t2;
    xBar += x >= y ? t1 : x < y ? 0.0f : t2;
    yBar += y > x ? t1 : y <= x ? 0.0f : t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t2 + t3 * t4 + StrictMath.fma(x, y, x) + t5 * y + t6 * t7 + StrictMath.nextAfter(x, 3.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsGradient(float, float, FloatsAdjoint)
   */
  static float floatsGradient(float x, float y, FloatsAdjoint adjoint, Tape tape) {
    return floatsGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.floats}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record FloatsHvp(float value, float x, float y, float xHvp, float yHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.floats}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static FloatsHvp floatsHvp(float x, float y, float xDot, float yDot) {
    float t = StrictMath.max(x, y);
    boolean t1 = x >= y;
    boolean t2 = y > x;
    float t3 = (t1 ? xDot : x < y ? 0.0f : xDot * t) + (t2 ? yDot : y <= x ? 0.0f : yDot * t);
    float t4 = StrictMath.min(x, y);
    boolean t5 = x <= y;
    boolean t6 = y < x;
    float t7 = (t5 ? xDot : x > y ? 0.0f : xDot * t4) + (t6 ? yDot : y >= x ? 0.0f : yDot * t4);
    float t8 = t * t4;
    float t9 = t3 * t4 + t * t7;
    float t10 = StrictMath.abs(x);
    float t11 = Math.signum(x);
    float t12 = StrictMath.copySign(x, y);
    float t13 = Math.copySign(1.0f, x) * Math.copySign(1.0f, y);
    float t14 = StrictMath.scalb(x, 2);
    float t15 = StrictMath.nextUp(x);
    float t16 = StrictMath.nextDown(y);

    // reverse sweep
    float yBar = t15 + t14 + x;
    float yBarDot = xDot + Math.scalb(xDot, 2) + xDot;
    float xBar =
        1.0f + t16 + Math.scalb(y, 2) + (y + 1.0f) + t10 * t13 + StrongZero.times(t11, t12);
    float xBarDot = yDot + Math.scalb(yDot, 2) + yDot + StrongZero.times(t11, xDot) * t13
        + StrongZero.times(t11, xDot * t13);
    float t17;
    float t18;
    if (t5) {
      t17 = t;
      t18 = t3;
    } else if (x > y) {
      t17 = 0.0f;
      t18 = 0.0f;
    } else {
      t17 = t8;
      t18 = t9;
    }
    xBar += t17;
    xBarDot += t18;
    if (!t6) {
      if (y >= x) {
        t = 0.0f;
        t3 = 0.0f;
      } else {
        t = t8;
        t3 = t9;
      }
    }
    yBar += t;
    yBarDot += t3;
    float t19;
    float t20;
    if (t1) {
      t19 = t4;
      t20 = t7;
    } else if (x < y) {
      t19 = 0.0f;
      t20 = 0.0f;
    } else {
      t19 = t8;
      t20 = t9;
    }
    xBar += t19;
    xBarDot += t20;
    float t21 = t8 + t10 * t12 + StrictMath.fma(x, y, x) + t14 * y + t15 * t16
        + StrictMath.nextAfter(x, 3.0);
    if (!t2) {
      if (y <= x) {
        t8 = 0.0f;
        t9 = 0.0f;
      }
      t4 = t8;
      t7 = t9;
    }
    yBar += t4;
    yBarDot += t7;
    return new FloatsHvp(t21, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsHvp(float, float, float, float)
   */
  static FloatsHvp floatsHvp(float x, float y, float xDot, float yDot, Tape tape) {
    return floatsHvp(x, y, xDot, yDot);
  }

  /**
   * {@code StrictMathFunctions.floats} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction floatsFunction() {
    return new FloatsFunction();
  }

  private static final class FloatsFunction implements ScalarFunction {

    FloatsFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      float y = (float) packed[1];
      return StrictMathFunctions.floats(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      float y = (float) packed[1];
      FloatsAdjoint adjoint = new FloatsAdjoint();
      double value = floatsGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float x = (float) packed[0];
      float y = (float) packed[1];
      float xDot = (float) direction[0];
      float yDot = (float) direction[1];
      return floatsJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float x = (float) packed[0];
      float y = (float) packed[1];
      float xDot = (float) direction[0];
      float yDot = (float) direction[1];
      FloatsHvp hvp = floatsHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.floatSteps} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual floatStepsJvp(float x, float xDot) {
    float t = StrictMath.signum(x);
    float t1 = StrictMath.getExponent(x);
    float t2 = StrictMath.round(x);
    return new Dual(t * x + StrictMath.ulp(x) + t1 * x + t2 * x, t * xDot + t1 * xDot + t2 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatStepsJvp(float, float)
   */
  static Dual floatStepsJvp(float x, float xDot, Tape tape) {
    return floatStepsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.floatSteps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FloatStepsGradient(float value, float x) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.floatSteps}: filled by a
   * derivative and reused by its caller.
   */
  static final class FloatStepsAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** A holder of zeros. */
    public FloatStepsAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.floatSteps} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FloatStepsGradient floatStepsGradient(float x) {
    FloatStepsAdjoint adjoint = new FloatStepsAdjoint();
    float value = floatStepsGradient(x, adjoint);
    return new FloatStepsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatStepsGradient(float)
   */
  static FloatStepsGradient floatStepsGradient(float x, Tape tape) {
    return floatStepsGradient(x);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.floatSteps} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static float floatStepsGradient(float x, FloatStepsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    float t = StrictMath.signum(x);
    float t1 = StrictMath.getExponent(x);
    float t2 = StrictMath.round(x);

    // reverse sweep
    float xBar = t2 + t1 + t;
    adjoint.x = xBar;
    return t * x + StrictMath.ulp(x) + t1 * x + t2 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatStepsGradient(float, FloatStepsAdjoint)
   */
  static float floatStepsGradient(float x, FloatStepsAdjoint adjoint, Tape tape) {
    return floatStepsGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.floatSteps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FloatStepsHvp(float value, float x, float xHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.floatSteps}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static FloatStepsHvp floatStepsHvp(float x, float xDot) {
    float t = StrictMath.signum(x);
    float t1 = StrictMath.getExponent(x);
    float t2 = StrictMath.round(x);

    // reverse sweep
    float xBar = t2 + t1 + t;
    return new FloatStepsHvp(t * x + StrictMath.ulp(x) + t1 * x + t2 * x, xBar, 0.0f);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatStepsHvp(float, float)
   */
  static FloatStepsHvp floatStepsHvp(float x, float xDot, Tape tape) {
    return floatStepsHvp(x, xDot);
  }

  /**
   * {@code StrictMathFunctions.floatSteps} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction floatStepsFunction() {
    return new FloatStepsFunction();
  }

  private static final class FloatStepsFunction implements ScalarFunction {

    FloatStepsFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      return StrictMathFunctions.floatSteps(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      FloatStepsAdjoint adjoint = new FloatStepsAdjoint();
      double value = floatStepsGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float x = (float) packed[0];
      float xDot = (float) direction[0];
      return floatStepsJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float x = (float) packed[0];
      float xDot = (float) direction[0];
      FloatStepsHvp hvp = floatStepsHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StrictMathFunctions.integers} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual integersJvp(double x, int a, int b, long c, double xDot) {
    double t = StrictMath.abs(a);
    double t1 = StrictMath.abs(c);
    double t2 = x * t + x * t1 + StrictMath.absExact(a);
    double t3 = StrictMath.absExact(c);
    double s = t2 + t3 * x;
    double sDot = xDot * t + xDot * t1 + t3 * xDot;
    double t4 = sDot * x + s * xDot;
    s = s * x + StrictMath.addExact(a, b) + StrictMath.addExact(c, 3L)
        + StrictMath.subtractExact(a, b) + StrictMath.subtractExact(c, 2L);
    double t5 = t4 * x + s * xDot;
    s = s * x + StrictMath.multiplyExact(a, b) + StrictMath.multiplyExact(c, 3)
        + StrictMath.multiplyExact(c, c) + StrictMath.multiplyFull(a, b)
        + StrictMath.multiplyHigh(c, c << 40);
    double t6 = t5 * x + s * xDot;
    s = s * x + StrictMath.incrementExact(a) + StrictMath.incrementExact(c)
        + StrictMath.decrementExact(a) + StrictMath.decrementExact(c) + StrictMath.negateExact(a)
        + StrictMath.negateExact(c) + StrictMath.toIntExact(c);
    double t7 = t6 * x + s * xDot;
    s = s * x + StrictMath.floorDiv(a, b) + StrictMath.floorDiv(c, b) + StrictMath.floorDiv(c, c)
        + StrictMath.floorMod(a, b) + StrictMath.floorMod(c, b) + StrictMath.floorMod(c, c + 1L);
    double t8 = StrictMath.max(c, 1L);
    return new Dual(s * x + StrictMath.max(a, b) + StrictMath.min(a, b) + t8 * x
        + StrictMath.min(c, (long) a), t7 * x + s * xDot + t8 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersJvp(double, int, int, long, double)
   */
  static Dual integersJvp(double x, int a, int b, long c, double xDot, Tape tape) {
    return integersJvp(x, a, b, c, xDot);
  }

  /**
   * Value and gradient of {@code StrictMathFunctions.integers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record IntegersGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StrictMathFunctions.integers}: filled by a
   * derivative and reused by its caller.
   */
  static final class IntegersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public IntegersAdjoint() {}
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.integers} and its gradient.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @return the value and the gradient, in new arrays
   */
  static IntegersGradient integersGradient(double x, int a, int b, long c) {
    IntegersAdjoint adjoint = new IntegersAdjoint();
    double value = integersGradient(x, a, b, c, adjoint);
    return new IntegersGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersGradient(double, int, int, long)
   */
  static IntegersGradient integersGradient(double x, int a, int b, long c, Tape tape) {
    return integersGradient(x, a, b, c);
  }

  /**
   * Reverse mode: {@code StrictMathFunctions.integers} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double integersGradient(double x, int a, int b, long c, IntegersAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = StrictMath.abs(a);
    double t1 = StrictMath.abs(c);
    double t2 = x * t + x * t1 + StrictMath.absExact(a);
    double t3 = StrictMath.absExact(c);
    double s = t2 + t3 * x;
    double s1 = s * x + StrictMath.addExact(a, b) + StrictMath.addExact(c, 3L)
        + StrictMath.subtractExact(a, b) + StrictMath.subtractExact(c, 2L);
    double s2 = s1 * x + StrictMath.multiplyExact(a, b) + StrictMath.multiplyExact(c, 3)
        + StrictMath.multiplyExact(c, c) + StrictMath.multiplyFull(a, b)
        + StrictMath.multiplyHigh(c, c << 40);
    double s3 = s2 * x + StrictMath.incrementExact(a) + StrictMath.incrementExact(c)
        + StrictMath.decrementExact(a) + StrictMath.decrementExact(c) + StrictMath.negateExact(a)
        + StrictMath.negateExact(c) + StrictMath.toIntExact(c);
    double t4 = s3 * x;
    s3 = t4 + StrictMath.floorDiv(a, b) + StrictMath.floorDiv(c, b) + StrictMath.floorDiv(c, c)
        + StrictMath.floorMod(a, b) + StrictMath.floorMod(c, b) + StrictMath.floorMod(c, c + 1L);
    double t5 = StrictMath.max(c, 1L);

    // reverse sweep
    double sBar = x * x;
    double sBar1 = sBar * x;
    double xBar = t5 + s3 + t4 + s2 * sBar;
    sBar = sBar1 * x;
    double xBar1 = xBar + s1 * sBar1;
    sBar1 = sBar * x;
    double xBar2 = xBar1 + s * sBar + t3 * sBar1 + sBar1 * t1 + sBar1 * t;
    adjoint.x = xBar2;
    return s3 * x + StrictMath.max(a, b) + StrictMath.min(a, b) + t5 * x
        + StrictMath.min(c, (long) a);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersGradient(double, int, int, long, IntegersAdjoint)
   */
  static double integersGradient(double x, int a, int b, long c, IntegersAdjoint adjoint,
      Tape tape) {
    return integersGradient(x, a, b, c, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StrictMathFunctions.integers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record IntegersHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StrictMathFunctions.integers}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param b constant
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static IntegersHvp integersHvp(double x, int a, int b, long c, double xDot) {
    double t = StrictMath.abs(a);
    double t1 = StrictMath.abs(c);
    double t2 = x * t + x * t1 + StrictMath.absExact(a);
    double t3 = StrictMath.absExact(c);
    double s = t2 + t3 * x;
    double sDot = xDot * t + xDot * t1 + t3 * xDot;
    double t4 = sDot * x + s * xDot;
    double s1 = s * x + StrictMath.addExact(a, b) + StrictMath.addExact(c, 3L)
        + StrictMath.subtractExact(a, b) + StrictMath.subtractExact(c, 2L);
    double t5 = t4 * x + s1 * xDot;
    double s2 = s1 * x + StrictMath.multiplyExact(a, b) + StrictMath.multiplyExact(c, 3)
        + StrictMath.multiplyExact(c, c) + StrictMath.multiplyFull(a, b)
        + StrictMath.multiplyHigh(c, c << 40);
    double s3 = s2 * x + StrictMath.incrementExact(a) + StrictMath.incrementExact(c)
        + StrictMath.decrementExact(a) + StrictMath.decrementExact(c) + StrictMath.negateExact(a)
        + StrictMath.negateExact(c) + StrictMath.toIntExact(c);
    double t6 = s3 * x;
    double t7 = (t5 * x + s2 * xDot) * x + s3 * xDot;
    s3 = t6 + StrictMath.floorDiv(a, b) + StrictMath.floorDiv(c, b) + StrictMath.floorDiv(c, c)
        + StrictMath.floorMod(a, b) + StrictMath.floorMod(c, b) + StrictMath.floorMod(c, c + 1L);
    double t8 = StrictMath.max(c, 1L);

    // reverse sweep
    double sBar = x * x;
    double sBarDot = 2.0 * (xDot * x);
    double sBar1 = sBar * x;
    double sBarDot1 = sBarDot * x + sBar * xDot;
    double xBar = t8 + s3 + t6 + s2 * sBar;
    double xBarDot = 2.0 * t7 + (t5 * sBar + s2 * sBarDot);
    sBar = sBar1 * x;
    sBarDot = sBarDot1 * x + sBar1 * xDot;
    double xBar1 = xBar + s1 * sBar1;
    double xBarDot1 = xBarDot + (t4 * sBar1 + s1 * sBarDot1);
    sBar1 = sBar * x;
    sBarDot1 = sBarDot * x + sBar * xDot;
    double xBar2 = xBar1 + s * sBar + t3 * sBar1 + sBar1 * t1 + sBar1 * t;
    double xBarDot2 =
        xBarDot1 + (sDot * sBar + s * sBarDot) + t3 * sBarDot1 + sBarDot1 * t1 + sBarDot1 * t;
    return new IntegersHvp(s3 * x + StrictMath.max(a, b) + StrictMath.min(a, b) + t8 * x
        + StrictMath.min(c, (long) a), xBar2, xBarDot2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersHvp(double, int, int, long, double)
   */
  static IntegersHvp integersHvp(double x, int a, int b, long c, double xDot, Tape tape) {
    return integersHvp(x, a, b, c, xDot);
  }

  /**
   * {@code StrictMathFunctions.integers} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a captured
   * @param b captured
   * @param c captured
   * @return the view
   */
  static ScalarFunction integersFunction(int a, int b, long c) {
    return new IntegersFunction(a, b, c);
  }

  private static final class IntegersFunction implements ScalarFunction {

    private final int a;

    private final int b;

    private final long c;

    IntegersFunction(int a, int b, long c) {
      this.a = a;
      this.b = b;
      this.c = c;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StrictMathFunctions.integers(x, this.a, this.b, this.c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      IntegersAdjoint adjoint = new IntegersAdjoint();
      double value = integersGradient(x, this.a, this.b, this.c, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return integersJvp(x, this.a, this.b, this.c, xDot).tangent();
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
      IntegersHvp hvp = integersHvp(x, this.a, this.b, this.c, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
