package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code Floats}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class FloatsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.FloatsDerivatives");
  }

  private FloatsDerivatives() {}

  /**
   * Forward mode: {@code Floats.product} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual productJvp(float x, float y, float xDot, float yDot) {
    float t = 1.0f + y * y;
    float t1 = x / t;
    return new Dual(x * y + t1, xDot * y + x * yDot + (xDot / t - 2.0f * (yDot * y) / t * t1));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productJvp(float, float, float, float)
   */
  static Dual productJvp(float x, float y, float xDot, float yDot, Tape tape) {
    return productJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Floats.product}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ProductGradient(float value, float x, float y) {}

  /**
   * Adjoints of the scalar parameters of {@code Floats.product}: filled by a derivative and
   * reused by its caller.
   */
  static final class ProductAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** The adjoint of {@code y}. */
    public float y;

    /** A holder of zeros. */
    public ProductAdjoint() {}
  }

  /**
   * Reverse mode: {@code Floats.product} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ProductGradient productGradient(float x, float y) {
    ProductAdjoint adjoint = new ProductAdjoint();
    float value = productGradient(x, y, adjoint);
    return new ProductGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(float, float)
   */
  static ProductGradient productGradient(float x, float y, Tape tape) {
    return productGradient(x, y);
  }

  /**
   * Reverse mode: {@code Floats.product} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static float productGradient(float x, float y, ProductAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    float t = 1.0f + y * y;
    float t1 = x / t;

    // reverse sweep
    float xBar = 1.0f / t;
    float t2 = 2.0f * (xBar * t1 * y);
    xBar += y;
    float yBar = x - t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return x * y + t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(float, float, ProductAdjoint)
   */
  static float productGradient(float x, float y, ProductAdjoint adjoint, Tape tape) {
    return productGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Floats.product}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ProductHvp(float value, float x, float y, float xHvp, float yHvp) {}

  /**
   * Second order: {@code Floats.product}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ProductHvp productHvp(float x, float y, float xDot, float yDot) {
    float t = 2.0f * (yDot * y);
    float t1 = 1.0f + y * y;
    float t2 = x / t1;

    // reverse sweep
    float xBar = 1.0f / t1;
    float t3 = t * xBar * xBar;
    float t4 = xBar * t2;
    float t5 = 2.0f * ((xBar * (xDot / t1 - t / t1 * t2) - t3 * t2) * y + t4 * yDot);
    xBar += y;
    float xBarDot = yDot - t3;
    float yBar = x - 2.0f * (t4 * y);
    float yBarDot = xDot - t5;
    return new ProductHvp(x * y + t2, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productHvp(float, float, float, float)
   */
  static ProductHvp productHvp(float x, float y, float xDot, float yDot, Tape tape) {
    return productHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Floats.product} as a function of the vector that packs {@code x}, {@code y}, in
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
      float x = (float) packed[0];
      float y = (float) packed[1];
      return Floats.product(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      float y = (float) packed[1];
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
      float x = (float) packed[0];
      float y = (float) packed[1];
      float xDot = (float) direction[0];
      float yDot = (float) direction[1];
      return productJvp(x, y, xDot, yDot).tangent();
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
   * Forward mode: {@code Floats.widened} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual widenedJvp(float x, double y, float xDot, double yDot) {
    double d = x;
    double dDot = xDot;
    double t = d * y;
    return new Dual(t * d + y, (dDot * y + d * yDot) * d + t * dDot + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #widenedJvp(float, double, float, double)
   */
  static Dual widenedJvp(float x, double y, float xDot, double yDot, Tape tape) {
    return widenedJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Floats.widened}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record WidenedGradient(double value, float x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Floats.widened}: filled by a derivative and
   * reused by its caller.
   */
  static final class WidenedAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public WidenedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Floats.widened} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WidenedGradient widenedGradient(float x, double y) {
    WidenedAdjoint adjoint = new WidenedAdjoint();
    double value = widenedGradient(x, y, adjoint);
    return new WidenedGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #widenedGradient(float, double)
   */
  static WidenedGradient widenedGradient(float x, double y, Tape tape) {
    return widenedGradient(x, y);
  }

  /**
   * Reverse mode: {@code Floats.widened} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double widenedGradient(float x, double y, WidenedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double d = x;
    double t = d * y;

    // reverse sweep
    double dBar = 2.0 * t;
    double yBar = 1.0 + d * d;
    float xBar = (float) dBar;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * d + y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #widenedGradient(float, double, WidenedAdjoint)
   */
  static double widenedGradient(float x, double y, WidenedAdjoint adjoint, Tape tape) {
    return widenedGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Floats.widened}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record WidenedHvp(double value, float x, double y, float xHvp, double yHvp) {}

  /**
   * Second order: {@code Floats.widened}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static WidenedHvp widenedHvp(float x, double y, float xDot, double yDot) {
    double d = x;
    double dDot = xDot;
    double t = d * y;

    // reverse sweep
    double dBar = 2.0 * t;
    double dBarDot = 2.0 * (dDot * y + d * yDot);
    double yBar = 1.0 + d * d;
    float xBar = (float) dBar;
    float xBarDot = (float) dBarDot;
    return new WidenedHvp(t * d + y, xBar, yBar, xBarDot, 2.0 * (dDot * d));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #widenedHvp(float, double, float, double)
   */
  static WidenedHvp widenedHvp(float x, double y, float xDot, double yDot, Tape tape) {
    return widenedHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Floats.widened} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction widenedFunction() {
    return new WidenedFunction();
  }

  private static final class WidenedFunction implements ScalarFunction {

    WidenedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      double y = packed[1];
      return Floats.widened(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      double y = packed[1];
      WidenedAdjoint adjoint = new WidenedAdjoint();
      double value = widenedGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float x = (float) packed[0];
      double y = packed[1];
      float xDot = (float) direction[0];
      double yDot = direction[1];
      return widenedJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float x = (float) packed[0];
      double y = packed[1];
      float xDot = (float) direction[0];
      double yDot = direction[1];
      WidenedHvp hvp = widenedHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Floats.narrowed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual narrowedJvp(double x, double y, double xDot, double yDot) {
    float f = (float) (x * y);
    float fDot = (float) (xDot * y + x * yDot);
    return new Dual(f * f, 2.0f * (fDot * f));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #narrowedJvp(double, double, double, double)
   */
  static Dual narrowedJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return narrowedJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Floats.narrowed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record NarrowedGradient(float value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Floats.narrowed}: filled by a derivative and
   * reused by its caller.
   */
  static final class NarrowedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public NarrowedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Floats.narrowed} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NarrowedGradient narrowedGradient(double x, double y) {
    NarrowedAdjoint adjoint = new NarrowedAdjoint();
    float value = narrowedGradient(x, y, adjoint);
    return new NarrowedGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #narrowedGradient(double, double)
   */
  static NarrowedGradient narrowedGradient(double x, double y, Tape tape) {
    return narrowedGradient(x, y);
  }

  /**
   * Reverse mode: {@code Floats.narrowed} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static float narrowedGradient(double x, double y, NarrowedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    float f = (float) (x * y);

    // reverse sweep
    float fBar = 2.0f * f;
    double t = fBar;
    double xBar = t * y;
    double yBar = x * t;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return f * f;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #narrowedGradient(double, double, NarrowedAdjoint)
   */
  static float narrowedGradient(double x, double y, NarrowedAdjoint adjoint, Tape tape) {
    return narrowedGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Floats.narrowed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record NarrowedHvp(float value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Floats.narrowed}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static NarrowedHvp narrowedHvp(double x, double y, double xDot, double yDot) {
    float f = (float) (x * y);
    float fDot = (float) (xDot * y + x * yDot);

    // reverse sweep
    float fBar = 2.0f * f;
    float fBarDot = 2.0f * fDot;
    double t = fBar;
    double t1 = fBarDot;
    double xBar = t * y;
    double xBarDot = t1 * y + t * yDot;
    double yBar = x * t;
    double yBarDot = xDot * t + x * t1;
    return new NarrowedHvp(f * f, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #narrowedHvp(double, double, double, double)
   */
  static NarrowedHvp narrowedHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return narrowedHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Floats.narrowed} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction narrowedFunction() {
    return new NarrowedFunction();
  }

  private static final class NarrowedFunction implements ScalarFunction {

    NarrowedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Floats.narrowed(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      NarrowedAdjoint adjoint = new NarrowedAdjoint();
      double value = narrowedGradient(x, y, adjoint);
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
      return narrowedJvp(x, y, xDot, yDot).tangent();
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
      NarrowedHvp hvp = narrowedHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Floats.throughFloat} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual throughFloatJvp(double x, double xDot) {
    return new Dual((float) (x * x) * 3.0, (float) (2.0 * (xDot * x)) * 3.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughFloatJvp(double, double)
   */
  static Dual throughFloatJvp(double x, double xDot, Tape tape) {
    return throughFloatJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Floats.throughFloat}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ThroughFloatGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Floats.throughFloat}: filled by a derivative
   * and reused by its caller.
   */
  static final class ThroughFloatAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ThroughFloatAdjoint() {}
  }

  /**
   * Reverse mode: {@code Floats.throughFloat} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ThroughFloatGradient throughFloatGradient(double x) {
    ThroughFloatAdjoint adjoint = new ThroughFloatAdjoint();
    double value = throughFloatGradient(x, adjoint);
    return new ThroughFloatGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughFloatGradient(double)
   */
  static ThroughFloatGradient throughFloatGradient(double x, Tape tape) {
    return throughFloatGradient(x);
  }

  /**
   * Reverse mode: {@code Floats.throughFloat} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double throughFloatGradient(double x, ThroughFloatAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = 6.0 * x;
    adjoint.x = xBar;
    return (float) (x * x) * 3.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughFloatGradient(double, ThroughFloatAdjoint)
   */
  static double throughFloatGradient(double x, ThroughFloatAdjoint adjoint, Tape tape) {
    return throughFloatGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Floats.throughFloat}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ThroughFloatHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Floats.throughFloat}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ThroughFloatHvp throughFloatHvp(double x, double xDot) {
    // reverse sweep
    double xBar = 6.0 * x;
    double xBarDot = 6.0 * xDot;
    return new ThroughFloatHvp((float) (x * x) * 3.0, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughFloatHvp(double, double)
   */
  static ThroughFloatHvp throughFloatHvp(double x, double xDot, Tape tape) {
    return throughFloatHvp(x, xDot);
  }

  /**
   * {@code Floats.throughFloat} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction throughFloatFunction() {
    return new ThroughFloatFunction();
  }

  private static final class ThroughFloatFunction implements ScalarFunction {

    ThroughFloatFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Floats.throughFloat(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ThroughFloatAdjoint adjoint = new ThroughFloatAdjoint();
      double value = throughFloatGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return throughFloatJvp(x, xDot).tangent();
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
      ThroughFloatHvp hvp = throughFloatHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Floats.compound} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual compoundJvp(float x, double y, int n, float xDot, double yDot) {
    float f = (float) (x + y * 0.5);
    float t = n;
    f *= t;
    float fDot = (float) (xDot + yDot * 0.5) * t;
    f -= 1.0f;
    f = (float) (f / 2.0);
    fDot = (float) (fDot / 2.0);
    return new Dual(f * x, fDot * x + f * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundJvp(float, double, int, float, double)
   */
  static Dual compoundJvp(float x, double y, int n, float xDot, double yDot, Tape tape) {
    return compoundJvp(x, y, n, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Floats.compound}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record CompoundGradient(float value, float x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Floats.compound}: filled by a derivative and
   * reused by its caller.
   */
  static final class CompoundAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public CompoundAdjoint() {}
  }

  /**
   * Reverse mode: {@code Floats.compound} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CompoundGradient compoundGradient(float x, double y, int n) {
    CompoundAdjoint adjoint = new CompoundAdjoint();
    float value = compoundGradient(x, y, n, adjoint);
    return new CompoundGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundGradient(float, double, int)
   */
  static CompoundGradient compoundGradient(float x, double y, int n, Tape tape) {
    return compoundGradient(x, y, n);
  }

  /**
   * Reverse mode: {@code Floats.compound} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static float compoundGradient(float x, double y, int n, CompoundAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x;
    float f = (float) (t + y * 0.5);
    float t1 = n;
    f *= t1;
    f -= 1.0f;
    f = (float) (f / 2.0);

    // reverse sweep
    double fBar = (float) (t / 2.0) * t1;
    float xBar = f + (float) fBar;
    double yBar = fBar * 0.5;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return f * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundGradient(float, double, int, CompoundAdjoint)
   */
  static float compoundGradient(float x, double y, int n, CompoundAdjoint adjoint, Tape tape) {
    return compoundGradient(x, y, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Floats.compound}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record CompoundHvp(float value, float x, double y, float xHvp, double yHvp) {}

  /**
   * Second order: {@code Floats.compound}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static CompoundHvp compoundHvp(float x, double y, int n, float xDot, double yDot) {
    double t = x;
    double t1 = xDot;
    float f = (float) (t + y * 0.5);
    float t2 = n;
    f *= t2;
    float fDot = (float) (t1 + yDot * 0.5) * t2;
    f -= 1.0f;
    f = (float) (f / 2.0);
    fDot = (float) (fDot / 2.0);

    // reverse sweep
    double fBar = (float) (t / 2.0) * t2;
    double fBarDot = (float) (t1 / 2.0) * t2;
    float xBar = f + (float) fBar;
    float xBarDot = fDot + (float) fBarDot;
    double yBar = fBar * 0.5;
    double yBarDot = fBarDot * 0.5;
    return new CompoundHvp(f * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundHvp(float, double, int, float, double)
   */
  static CompoundHvp compoundHvp(float x, double y, int n, float xDot, double yDot, Tape tape) {
    return compoundHvp(x, y, n, xDot, yDot);
  }

  /**
   * {@code Floats.compound} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction compoundFunction(int n) {
    return new CompoundFunction(n);
  }

  private static final class CompoundFunction implements ScalarFunction {

    private final int n;

    CompoundFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      double y = packed[1];
      return Floats.compound(x, y, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      double y = packed[1];
      CompoundAdjoint adjoint = new CompoundAdjoint();
      double value = compoundGradient(x, y, this.n, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float x = (float) packed[0];
      double y = packed[1];
      float xDot = (float) direction[0];
      double yDot = direction[1];
      return compoundJvp(x, y, this.n, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float x = (float) packed[0];
      double y = packed[1];
      float xDot = (float) direction[0];
      double yDot = direction[1];
      CompoundHvp hvp = compoundHvp(x, y, this.n, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Floats.sum} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual sumJvp(float[] x, float[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    float s = 0.0f;
    float sDot = 0.0f;
    for (int i = 0; i < x.length; i++) {
      float v = x[i];
      float vDot = xDot[i];
      s += v * v * 0.5f;
      sDot += 2.0f * (vDot * v) * 0.5f;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumJvp(float[], float[])
   */
  static Dual sumJvp(float[] x, float[] xDot, Tape tape) {
    return sumJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Floats.sum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SumGradient(float value, float[] x) {}

  /**
   * Reverse mode: {@code Floats.sum} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SumGradient sumGradient(float[] x) {
    float[] xBar = Arguments.zerosLike(x);
    float value = sumGradient(x, xBar);
    return new SumGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumGradient(float[])
   */
  static SumGradient sumGradient(float[] x, Tape tape) {
    return sumGradient(x);
  }

  /**
   * Reverse mode: {@code Floats.sum} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static float sumGradient(float[] x, float[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    float s = 0.0f;
    for (int i = 0; i < x.length; i++) {
      float v = x[i];
      s += v * v * 0.5f;
      xBar[i] += 2.0f * (0.5f * v);
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumGradient(float[], float[])
   */
  static float sumGradient(float[] x, float[] xBar, Tape tape) {
    return sumGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Floats.sum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SumHvp(float value, float[] x, float[] xHvp) {}

  /**
   * Second order: {@code Floats.sum}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SumHvp sumHvp(float[] x, float[] xDot) {
    float[] xBar = Arguments.zerosLike(x);
    float[] xHvp = Arguments.zerosLike(x);
    float value = sumHvp(x, xDot, xBar, xHvp);
    return new SumHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumHvp(float[], float[])
   */
  static SumHvp sumHvp(float[] x, float[] xDot, Tape tape) {
    return sumHvp(x, xDot);
  }

  /**
   * Second order: {@code Floats.sum}, its gradient, and the product of its Hessian with the
   * tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static float sumHvp(float[] x, float[] xDot, float[] xBar, float[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    float s = 0.0f;
    for (int i = 0; i < x.length; i++) {
      float v = x[i];
      float vDot = xDot[i];
      s += v * v * 0.5f;
      xBar[i] += 2.0f * (0.5f * v);
      xHvp[i] += 2.0f * (0.5f * vDot);
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumHvp(float[], float[], float[], float[])
   */
  static float sumHvp(float[] x, float[] xDot, float[] xBar, float[] xHvp, Tape tape) {
    return sumHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code Floats.sum} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sumFunction() {
    return new SumFunction();
  }

  private static final class SumFunction implements ScalarFunction {

    SumFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      float[] x = Arguments.floats(packed, 0, packed.length);
      return Floats.sum(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length);
      float[] xBar = Arguments.zerosLike(x);
      double value = sumGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length);
      float[] xDot = Arguments.floats(direction, 0, direction.length);
      return sumJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] x = Arguments.floats(packed, 0, packed.length);
      float[] xDot = Arguments.floats(direction, 0, direction.length);
      float[] xBar = Arguments.zerosLike(x);
      float[] xHvp = Arguments.zerosLike(x);
      double value = sumHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Value and tangent of {@code Floats.halves}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record HalvesJvp(float[] value, float[] tangent) {}

  /**
   * Forward mode: {@code Floats.halves} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static HalvesJvp halvesJvp(float[] x, float[] y, float[] xDot, float[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    float[] out = new float[x.length];
    float[] outDot = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      float t = x[i] / 2.0f;
      float y1 = y[i];
      float x1 = x[0];
      float t1 = xDot[i] / 2.0f + (yDot[i] * x1 + y1 * xDot[0]);
      out[i] = t + y1 * x1;
      outDot[i] = t1;
    }
    return new HalvesJvp(out, outDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvesJvp(float[], float[], float[], float[])
   */
  static HalvesJvp halvesJvp(float[] x, float[] y, float[] xDot, float[] yDot, Tape tape) {
    return halvesJvp(x, y, xDot, yDot);
  }

  /**
   * Value of {@code Floats.halves} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record HalvesVjp(float[] value, float[] x, float[] y) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code Floats.halves} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static HalvesVjp halvesVjp(float[] x, float[] y, float[] resultBar) {
    return halvesVjp(x, y, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvesVjp(float[], float[], float[])
   */
  static HalvesVjp halvesVjp(float[] x, float[] y, float[] resultBar, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    float[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    float[] value = halvesVjp(x, y, resultBar, xBar, yBar, tape);
    return new HalvesVjp(value, xBar, yBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Floats.halves} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param yBar to which the adjoint of {@code y} is added; of the same shape
   * @return what the method returns
   */
  static float[] halvesVjp(float[] x, float[] y, float[] resultBar, float[] xBar, float[] yBar) {
    return halvesVjp(x, y, resultBar, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvesVjp(float[], float[], float[], float[], float[])
   */
  static float[] halvesVjp(float[] x, float[] y, float[] resultBar, float[] xBar, float[] yBar,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "xBar", xBar);
    Arguments.distinct("resultBar", resultBar, "yBar", yBar);
    int mark = tape.mark();
    try {
      float[] out = new float[x.length];
      float[] outBar = tape.floats(x.length);
      for (int i = 0; i < x.length; i++) {
        out[i] = x[i] / 2.0f + y[i] * x[0];
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, out.length);
      for (int i = 0; i < out.length; i++) {
        outBar[i] = resultBar[i];
      }
      for (int i = 0; i < x.length; i++) {
        float t = outBar[i];
        float yBar1 = t * x[0];
        xBar[0] += y[i] * t;
        yBar[i] += yBar1;
        xBar[i] += t / 2.0f;
      }
      return out;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Floats.halves} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction halvesFunction(float[] x, float[] y) {
    return new HalvesFunction(x, y);
  }

  private static final class HalvesFunction implements VectorFunction {

    private final float[] x;

    private final float[] y;

    private final int xSize;

    private final int ySize;

    HalvesFunction(float[] x, float[] y) {
      this.x = x;
      this.y = y;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize + ySize;
    }

    @Override
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.length("x", packed, inputs());
      float[] x = Arguments.unpackLike(this.x, packed, 0);
      float[] y = Arguments.unpackLike(this.y, packed, xSize);
      float[] value = Floats.halves(x, y);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      float[] x = Arguments.unpackLike(this.x, packed, 0);
      float[] y = Arguments.unpackLike(this.y, packed, xSize);
      float[] value = Floats.halves(x, y);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      float[] x = Arguments.unpackLike(this.x, packed, 0);
      float[] y = Arguments.unpackLike(this.y, packed, xSize);
      float[] xDot = Arguments.unpackLike(this.x, direction, 0);
      float[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      HalvesJvp value = halvesJvp(x, y, xDot, yDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      float[] x = Arguments.unpackLike(this.x, packed, 0);
      float[] y = Arguments.unpackLike(this.y, packed, xSize);
      float[] resultBar = Arguments.floats(weights, 0, weights.length);
      float[] xBar = Arguments.zerosLike(x);
      float[] yBar = Arguments.zerosLike(y);
      float[] value = halvesVjp(x, y, resultBar, xBar, yBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(xBar, adjoints, 0);
      Arguments.pack(yBar, adjoints, xSize);
    }
  }

  /**
   * Forward mode: {@code Floats.mixed} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   */
  static void mixedJvp(float[] x, double[] y, long n, float[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    for (int i = 0; i < x.length; i++) {
      float x1 = x[i];
      double y1 = y[i];
      double yDot1 = yDot[i];
      double t = n;
      float t1 = (float) (x1 + y1 * t);
      float t2 = (float) (xDot[i] + yDot1 * t);
      x[i] = t1;
      xDot[i] = t2;
      double t3 = t1;
      y[i] = y1 * t3;
      yDot[i] = yDot1 * t3 + y1 * t2;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedJvp(float[], double[], long, float[], double[])
   */
  static void mixedJvp(float[] x, double[] y, long n, float[] xDot, double[] yDot, Tape tape) {
    mixedJvp(x, y, n, xDot, yDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Floats.mixed} for those of what
   * it writes.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param n constant
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void mixedVjp(float[] x, double[] y, long n, float[] xBar, double[] yBar) {
    mixedVjp(x, y, n, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedVjp(float[], double[], long, float[], double[])
   */
  static void mixedVjp(float[] x, double[] y, long n, float[] xBar, double[] yBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double[] yKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        float x1 = x[i];
        double y1 = y[i];
        yKept[i] = y1;
        float t = (float) (x1 + y1 * n);
        x[i] = t;
        double t1 = t;
        kept[i] = t1;
        y[i] = y1 * t1;
      }

      // reverse sweep
      for (int i = 0; i < x.length; i++) {
        double t = yBar[i];
        double yBar1 = t * kept[i];
        double t1 = (float) (yKept[i] * t) + xBar[i];
        yBar[i] = yBar1 + t1 * n;
        xBar[i] = (float) t1;
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Floats.mixed} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static VectorFunction mixedFunction(float[] x, double[] y, long n) {
    return new MixedFunction(x, y, n);
  }

  private static final class MixedFunction implements VectorFunction {

    private final float[] x;

    private final double[] y;

    private final long n;

    private final int xSize;

    private final int ySize;

    MixedFunction(float[] x, double[] y, long n) {
      this.x = x;
      this.y = y;
      this.n = n;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize + ySize;
    }

    @Override
    public int outputs() {
      return xSize + ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      float[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      Floats.mixed(x, y, this.n);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      float[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      float[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      mixedJvp(x, y, this.n, xDot, yDot);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(yDot, tangents, Arguments.pack(xDot, tangents, 0));
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      float[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      float[] xBar = Arguments.unpackLike(this.x, weights, 0);
      double[] yBar = Arguments.unpackLike(this.y, weights, xSize);
      mixedVjp(x, y, this.n, xBar, yBar);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(xBar, adjoints, 0);
      Arguments.pack(yBar, adjoints, xSize);
    }
  }

  /**
   * Forward mode: {@code Floats.mathOnFloats} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual mathOnFloatsJvp(float x, float y, float xDot, float yDot) {
    float t = Math.max(x, y);
    float t1 = Math.min(x, 2f);
    float t2 = x - y;
    double t3 = Math.sqrt((double) (x * x + y * y));
    return new Dual(t * t1 + Math.abs(t2) + (float) t3 + Math.fma(x, y, x),
        ((x >= y ? xDot : x < y ? 0.0f : xDot * t) + (y > x ? yDot : y <= x ? 0.0f : yDot * t))
        * t1 + t * (x < 2f ? xDot : x >= 2f ? 0.0f : xDot * t1)
        + StrongZero.times(Math.signum(t2), xDot - yDot)
        + (float) StrongZero.over(0.5 * (2.0f * (xDot * x) + 2.0f * (yDot * y)), t3)
        + (xDot * y + x * yDot + xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mathOnFloatsJvp(float, float, float, float)
   */
  static Dual mathOnFloatsJvp(float x, float y, float xDot, float yDot, Tape tape) {
    return mathOnFloatsJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Floats.mathOnFloats}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record MathOnFloatsGradient(float value, float x, float y) {}

  /**
   * Adjoints of the scalar parameters of {@code Floats.mathOnFloats}: filled by a derivative
   * and reused by its caller.
   */
  static final class MathOnFloatsAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** The adjoint of {@code y}. */
    public float y;

    /** A holder of zeros. */
    public MathOnFloatsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Floats.mathOnFloats} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MathOnFloatsGradient mathOnFloatsGradient(float x, float y) {
    MathOnFloatsAdjoint adjoint = new MathOnFloatsAdjoint();
    float value = mathOnFloatsGradient(x, y, adjoint);
    return new MathOnFloatsGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mathOnFloatsGradient(float, float)
   */
  static MathOnFloatsGradient mathOnFloatsGradient(float x, float y, Tape tape) {
    return mathOnFloatsGradient(x, y);
  }

  /**
   * Reverse mode: {@code Floats.mathOnFloats} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static float mathOnFloatsGradient(float x, float y, MathOnFloatsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    float t = Math.max(x, y);
    float t1 = Math.min(x, 2f);
    float t2 = t * t1;
    float t3 = x - y;
    double t4 = Math.sqrt((double) (x * x + y * y));

    // reverse sweep
    float t5 = (float) (0.5 / t4);
    float t6 = Math.signum(t3);
    float xBar = y + 1.0f + 2.0f * (t5 * x) + t6;
    float yBar = x + 2.0f * (t5 * y) - t6;
    xBar += x < 2f ? t : x >= 2f ? 0.0f : t2;
    xBar += x >= y ? t1 : x < y ? 0.0f : t2;
    yBar += y > x ? t1 : y <= x ? 0.0f : t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t2 + Math.abs(t3) + (float) t4 + Math.fma(x, y, x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mathOnFloatsGradient(float, float, MathOnFloatsAdjoint)
   */
  static float mathOnFloatsGradient(float x, float y, MathOnFloatsAdjoint adjoint, Tape tape) {
    return mathOnFloatsGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Floats.mathOnFloats}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record MathOnFloatsHvp(float value, float x, float y, float xHvp, float yHvp) {}

  /**
   * Second order: {@code Floats.mathOnFloats}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static MathOnFloatsHvp mathOnFloatsHvp(float x, float y, float xDot, float yDot) {
    float t = Math.max(x, y);
    boolean t1 = x >= y;
    boolean t2 = y > x;
    float t3 = (t1 ? xDot : x < y ? 0.0f : xDot * t) + (t2 ? yDot : y <= x ? 0.0f : yDot * t);
    float t4 = Math.min(x, 2f);
    boolean t5 = x < 2f;
    float t6 = t5 ? xDot : x >= 2f ? 0.0f : xDot * t4;
    float t7 = t * t4;
    float t8 = t3 * t4 + t * t6;
    float t9 = x - y;
    double t10 = Math.sqrt((double) (x * x + y * y));
    double t11 = 0.5 / t10;

    // reverse sweep
    float t12 = (float) t11;
    float t13 =
        (float) -(StrongZero.times((double) (2.0f * (xDot * x) + 2.0f * (yDot * y)), t11) / t10
        * t11);
    float yBarDot = xDot + 2.0f * (t13 * y + t12 * yDot);
    float xBarDot = yDot + 2.0f * (t13 * x + t12 * xDot);
    float t14 = Math.signum(t9);
    float xBar = y + 1.0f + 2.0f * (t12 * x) + t14;
    float yBar = x + 2.0f * (t12 * y) - t14;
    if (!t5) {
      if (x >= 2f) {
        t = 0.0f;
        t3 = 0.0f;
      } else {
        t = t7;
        t3 = t8;
      }
    }
    xBar += t;
    xBarDot += t3;
    float t15;
    float t16;
    if (t1) {
      t15 = t4;
      t16 = t6;
    } else if (x < y) {
      t15 = 0.0f;
      t16 = 0.0f;
    } else {
      t15 = t7;
      t16 = t8;
    }
    xBar += t15;
    xBarDot += t16;
    float t17 = t7 + Math.abs(t9) + (float) t10 + Math.fma(x, y, x);
    if (!t2) {
      if (y <= x) {
        t7 = 0.0f;
        t8 = 0.0f;
      }
      t4 = t7;
      t6 = t8;
    }
    yBar += t4;
    yBarDot += t6;
    return new MathOnFloatsHvp(t17, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mathOnFloatsHvp(float, float, float, float)
   */
  static MathOnFloatsHvp mathOnFloatsHvp(float x, float y, float xDot, float yDot, Tape tape) {
    return mathOnFloatsHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Floats.mathOnFloats} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction mathOnFloatsFunction() {
    return new MathOnFloatsFunction();
  }

  private static final class MathOnFloatsFunction implements ScalarFunction {

    MathOnFloatsFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      float y = (float) packed[1];
      return Floats.mathOnFloats(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      float y = (float) packed[1];
      MathOnFloatsAdjoint adjoint = new MathOnFloatsAdjoint();
      double value = mathOnFloatsGradient(x, y, adjoint);
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
      return mathOnFloatsJvp(x, y, xDot, yDot).tangent();
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
      MathOnFloatsHvp hvp = mathOnFloatsHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Floats.ternaryPromotion} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual ternaryPromotionJvp(float x, int n, float xDot) {
    float t;
    float t1;
    if (n > 0) {
      t = x * x;
      t1 = 2.0f * (xDot * x);
    } else {
      t = n;
      t1 = 0.0f;
    }
    return new Dual(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ternaryPromotionJvp(float, int, float)
   */
  static Dual ternaryPromotionJvp(float x, int n, float xDot, Tape tape) {
    return ternaryPromotionJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Floats.ternaryPromotion}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TernaryPromotionGradient(float value, float x) {}

  /**
   * Adjoints of the scalar parameters of {@code Floats.ternaryPromotion}: filled by a
   * derivative and reused by its caller.
   */
  static final class TernaryPromotionAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** A holder of zeros. */
    public TernaryPromotionAdjoint() {}
  }

  /**
   * Reverse mode: {@code Floats.ternaryPromotion} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static TernaryPromotionGradient ternaryPromotionGradient(float x, int n) {
    TernaryPromotionAdjoint adjoint = new TernaryPromotionAdjoint();
    float value = ternaryPromotionGradient(x, n, adjoint);
    return new TernaryPromotionGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ternaryPromotionGradient(float, int)
   */
  static TernaryPromotionGradient ternaryPromotionGradient(float x, int n, Tape tape) {
    return ternaryPromotionGradient(x, n);
  }

  /**
   * Reverse mode: {@code Floats.ternaryPromotion} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static float ternaryPromotionGradient(float x, int n, TernaryPromotionAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = n > 0;

    // reverse sweep
    float xBar;
    if (t) {
      xBar = 2.0f * x;
    } else {
      xBar = 0.0f;
    }
    adjoint.x = xBar;
    return t ? x * x : (float) n;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ternaryPromotionGradient(float, int, TernaryPromotionAdjoint)
   */
  static float ternaryPromotionGradient(float x, int n, TernaryPromotionAdjoint adjoint,
      Tape tape) {
    return ternaryPromotionGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Floats.ternaryPromotion}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TernaryPromotionHvp(float value, float x, float xHvp) {}

  /**
   * Second order: {@code Floats.ternaryPromotion}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static TernaryPromotionHvp ternaryPromotionHvp(float x, int n, float xDot) {
    boolean t = n > 0;

    // reverse sweep
    float xBar;
    float xBarDot;
    if (t) {
      xBar = 2.0f * x;
      xBarDot = 2.0f * xDot;
    } else {
      xBar = 0.0f;
      xBarDot = 0.0f;
    }
    return new TernaryPromotionHvp(t ? x * x : (float) n, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ternaryPromotionHvp(float, int, float)
   */
  static TernaryPromotionHvp ternaryPromotionHvp(float x, int n, float xDot, Tape tape) {
    return ternaryPromotionHvp(x, n, xDot);
  }

  /**
   * {@code Floats.ternaryPromotion} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction ternaryPromotionFunction(int n) {
    return new TernaryPromotionFunction(n);
  }

  private static final class TernaryPromotionFunction implements ScalarFunction {

    private final int n;

    TernaryPromotionFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      return Floats.ternaryPromotion(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      TernaryPromotionAdjoint adjoint = new TernaryPromotionAdjoint();
      double value = ternaryPromotionGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float x = (float) packed[0];
      float xDot = (float) direction[0];
      return ternaryPromotionJvp(x, this.n, xDot).tangent();
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
      TernaryPromotionHvp hvp = ternaryPromotionHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Value and tangent of {@code Floats.both}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record BothJvp(Floats.Both value, Floats.Both tangent) {}

  /**
   * Forward mode: {@code Floats.both} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static BothJvp bothJvp(float x, float xDot) {
    return new BothJvp(new Floats.Both(x * x, 2.0 * x),
        new Floats.Both(2.0f * (xDot * x), 2.0 * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothJvp(float, float)
   */
  static BothJvp bothJvp(float x, float xDot, Tape tape) {
    return bothJvp(x, xDot);
  }

  /**
   * Value of {@code Floats.both} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BothVjp(Floats.Both value, float x) {}

  /**
   * Adjoints of the scalar parameters of {@code Floats.both}: filled by a derivative and
   * reused by its caller.
   */
  static final class BothAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** A holder of zeros. */
    public BothAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Floats.both} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static BothVjp bothVjp(float x, Floats.Both resultBar) {
    BothAdjoint adjoint = new BothAdjoint();
    Floats.Both value = bothVjp(x, resultBar, adjoint);
    return new BothVjp(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothVjp(float, corpus.Floats.Both)
   */
  static BothVjp bothVjp(float x, Floats.Both resultBar, Tape tape) {
    return bothVjp(x, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Floats.both} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static Floats.Both bothVjp(float x, Floats.Both resultBar, BothAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return bothVjpSweeps(x, resultBar.single(), resultBar.twice(), adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothVjp(float, corpus.Floats.Both, BothAdjoint)
   */
  static Floats.Both bothVjp(float x, Floats.Both resultBar, BothAdjoint adjoint, Tape tape) {
    return bothVjp(x, resultBar, adjoint);
  }

  private static Floats.Both bothVjpSweeps(float x, float resultBar0, double resultBar1,
      BothAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    float xBar = (float) (2.0 * resultBar1) + 2.0f * (resultBar0 * x);
    adjoint.x += xBar;
    return new Floats.Both(x * x, 2.0 * x);
  }

  /**
   * Reverse mode: {@code Floats.both} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code single}, {@code twice}, with columns for {@code x},
   * arrays element by element.
   *
   * @param x as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Floats.Both bothJacobian(float x, double[] jacobian, int offset) {
    Arguments.block("jacobian", jacobian, offset, 2, 1);

    // reverse sweeps, one for each row
    float xBar = 2.0f * x;
    jacobian[offset] = xBar;
    jacobian[offset + 1] = 2.0;
    return new Floats.Both(x * x, 2.0 * x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothJacobian(float, double[], int)
   */
  static Floats.Both bothJacobian(float x, double[] jacobian, int offset, Tape tape) {
    return bothJacobian(x, jacobian, offset);
  }

  /**
   * {@code Floats.both} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction bothFunction() {
    return new BothFunction();
  }

  private static final class BothFunction implements VectorFunction {

    BothFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      float x = (float) packed[0];
      Floats.Both value = Floats.both(x);
      values[0] = value.single();
      values[1] = value.twice();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      float x = (float) packed[0];
      float xDot = (float) direction[0];
      BothJvp value = bothJvp(x, xDot);
      values[0] = value.value().single();
      values[1] = value.value().twice();
      tangents[0] = value.tangent().single();
      tangents[1] = value.tangent().twice();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      float x = (float) packed[0];
      Floats.Both resultBar = new Floats.Both((float) weights[0], weights[1]);
      BothAdjoint adjoint = new BothAdjoint();
      Floats.Both value = bothVjp(x, resultBar, adjoint);
      values[0] = value.single();
      values[1] = value.twice();
      adjoints[0] = adjoint.x;
    }
  }

  /**
   * Forward mode: {@code Floats.whileLoop} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual whileLoopJvp(float x, float xDot) {
    float sDot = xDot;
    float s = x;
    while (s < 10.0f) {
      s = s * 1.5f + x;
      sDot = sDot * 1.5f + xDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileLoopJvp(float, float)
   */
  static Dual whileLoopJvp(float x, float xDot, Tape tape) {
    return whileLoopJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Floats.whileLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WhileLoopGradient(float value, float x) {}

  /**
   * Adjoints of the scalar parameters of {@code Floats.whileLoop}: filled by a derivative
   * and reused by its caller.
   */
  static final class WhileLoopAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** A holder of zeros. */
    public WhileLoopAdjoint() {}
  }

  /**
   * Reverse mode: {@code Floats.whileLoop} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WhileLoopGradient whileLoopGradient(float x) {
    WhileLoopAdjoint adjoint = new WhileLoopAdjoint();
    float value = whileLoopGradient(x, adjoint);
    return new WhileLoopGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileLoopGradient(float)
   */
  static WhileLoopGradient whileLoopGradient(float x, Tape tape) {
    return whileLoopGradient(x);
  }

  /**
   * Reverse mode: {@code Floats.whileLoop} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static float whileLoopGradient(float x, WhileLoopAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int trips = 0;
    float s = x;
    while (s < 10.0f) {
      s = s * 1.5f + x;
      trips++;
    }

    // reverse sweep
    float sBar = 1.0f;
    float xBar = 0.0f;
    for (int k = trips - 1; k >= 0; k--) {
      xBar += sBar;
      sBar *= 1.5f;
    }
    xBar += sBar;
    adjoint.x = xBar;
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileLoopGradient(float, WhileLoopAdjoint)
   */
  static float whileLoopGradient(float x, WhileLoopAdjoint adjoint, Tape tape) {
    return whileLoopGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Floats.whileLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WhileLoopHvp(float value, float x, float xHvp) {}

  /**
   * Second order: {@code Floats.whileLoop}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static WhileLoopHvp whileLoopHvp(float x, float xDot) {
    int trips = 0;
    float s = x;
    while (s < 10.0f) {
      s = s * 1.5f + x;
      trips++;
    }

    // reverse sweep
    float sBar = 1.0f;
    float xBar = 0.0f;
    for (int k = trips - 1; k >= 0; k--) {
      xBar += sBar;
      sBar *= 1.5f;
    }
    xBar += sBar;
    return new WhileLoopHvp(s, xBar, 0.0f);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileLoopHvp(float, float)
   */
  static WhileLoopHvp whileLoopHvp(float x, float xDot, Tape tape) {
    return whileLoopHvp(x, xDot);
  }

  /**
   * {@code Floats.whileLoop} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction whileLoopFunction() {
    return new WhileLoopFunction();
  }

  private static final class WhileLoopFunction implements ScalarFunction {

    WhileLoopFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      return Floats.whileLoop(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      WhileLoopAdjoint adjoint = new WhileLoopAdjoint();
      double value = whileLoopGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float x = (float) packed[0];
      float xDot = (float) direction[0];
      return whileLoopJvp(x, xDot).tangent();
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
      WhileLoopHvp hvp = whileLoopHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
