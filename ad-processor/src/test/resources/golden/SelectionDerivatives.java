package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code Selection}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class SelectionDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.SelectionDerivatives");
  }

  private SelectionDerivatives() {}

  /**
   * Forward mode: {@code Selection.one} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual oneJvp(double x, double y, double xDot) {
    return new Dual(x * y * y, xDot * y * y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneJvp(double, double, double)
   */
  static Dual oneJvp(double x, double y, double xDot, Tape tape) {
    return oneJvp(x, y, xDot);
  }

  /**
   * Value and gradient of {@code Selection.one}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OneGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Selection.one}: filled by a derivative and
   * reused by its caller.
   */
  static final class OneAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OneAdjoint() {}
  }

  /**
   * Reverse mode: {@code Selection.one} and its gradient.
   *
   * @param x as the method takes it
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static OneGradient oneGradient(double x, double y) {
    OneAdjoint adjoint = new OneAdjoint();
    double value = oneGradient(x, y, adjoint);
    return new OneGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneGradient(double, double)
   */
  static OneGradient oneGradient(double x, double y, Tape tape) {
    return oneGradient(x, y);
  }

  /**
   * Reverse mode: {@code Selection.one} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double oneGradient(double x, double y, OneAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = y * y;
    adjoint.x = xBar;
    return x * y * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneGradient(double, double, OneAdjoint)
   */
  static double oneGradient(double x, double y, OneAdjoint adjoint, Tape tape) {
    return oneGradient(x, y, adjoint);
  }

  /**
   * {@code Selection.one} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param y captured
   * @return the view
   */
  static ScalarFunction oneFunction(double y) {
    return new OneFunction(y);
  }

  private static final class OneFunction implements ScalarFunction {

    private final double y;

    OneFunction(double y) {
      this.y = y;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Selection.one(x, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      OneAdjoint adjoint = new OneAdjoint();
      double value = oneGradient(x, this.y, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return oneJvp(x, this.y, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Selection.two} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y constant
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual twoJvp(double[] x, double[] y, double w, double[] xDot, double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double y1 = y[i];
      double t = x1 * x1 * y1;
      s += t * w;
      sDot += 2.0 * (xDot[i] * x1) * y1 * w + t * wDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoJvp(double[], double[], double, double[], double)
   */
  static Dual twoJvp(double[] x, double[] y, double w, double[] xDot, double wDot, Tape tape) {
    return twoJvp(x, y, w, xDot, wDot);
  }

  /**
   * Value and gradient of {@code Selection.two}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record TwoGradient(double value, double[] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code Selection.two}: filled by a derivative and
   * reused by its caller.
   */
  static final class TwoAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public TwoAdjoint() {}
  }

  /**
   * Reverse mode: {@code Selection.two} and its gradient.
   *
   * @param x as the method takes it
   * @param y constant
   * @param w as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TwoGradient twoGradient(double[] x, double[] y, double w) {
    double[] xBar = Arguments.zerosLike(x);
    TwoAdjoint adjoint = new TwoAdjoint();
    double value = twoGradient(x, y, w, xBar, adjoint);
    return new TwoGradient(value, xBar, adjoint.w);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoGradient(double[], double[], double)
   */
  static TwoGradient twoGradient(double[] x, double[] y, double w, Tape tape) {
    return twoGradient(x, y, w);
  }

  /**
   * Reverse mode: {@code Selection.two} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y constant
   * @param w as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static double twoGradient(double[] x, double[] y, double w, double[] xBar, TwoAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double s = 0.0;
    double wBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double y1 = y[i];
      double t = x1 * x1 * y1;
      s += t * w;
      wBar += t;
      xBar[i] += 2.0 * (w * y1 * x1);
    }
    adjoint.w = wBar;
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoGradient(double[], double[], double, double[], TwoAdjoint)
   */
  static double twoGradient(double[] x, double[] y, double w, double[] xBar, TwoAdjoint adjoint,
      Tape tape) {
    return twoGradient(x, y, w, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Selection.two}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record TwoHvp(double value, double[] x, double w, double[] xHvp, double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Selection.two}:
   * filled by a derivative and reused by its caller.
   */
  static final class TwoHvpAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public TwoHvpAdjoint() {}
  }

  /**
   * Second order: {@code Selection.two}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y constant
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static TwoHvp twoHvp(double[] x, double[] y, double w, double[] xDot, double wDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    TwoHvpAdjoint adjoint = new TwoHvpAdjoint();
    double value = twoHvp(x, y, w, xDot, wDot, xBar, xHvp, adjoint);
    return new TwoHvp(value, xBar, adjoint.w, xHvp, adjoint.wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoHvp(double[], double[], double, double[], double)
   */
  static TwoHvp twoHvp(double[] x, double[] y, double w, double[] xDot, double wDot, Tape tape) {
    return twoHvp(x, y, w, xDot, wDot);
  }

  /**
   * Second order: {@code Selection.two}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y constant
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code w}
   * @return the value
   */
  static double twoHvp(double[] x, double[] y, double w, double[] xDot, double wDot, double[] xBar,
      double[] xHvp, TwoHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = 0.0;
    double wBar = 0.0;
    double wBarDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double y1 = y[i];
      double t = x1 * x1 * y1;
      s += t * w;
      wBar += t;
      wBarDot += 2.0 * (xDot1 * x1) * y1;
      double t1 = w * y1;
      xBar[i] += 2.0 * (t1 * x1);
      xHvp[i] += 2.0 * (wDot * y1 * x1 + t1 * xDot1);
    }
    adjoint.w = wBar;
    adjoint.wHvp = wBarDot;
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoHvp(double[], double[], double, double[], double, double[], double[],
   *     TwoHvpAdjoint)
   */
  static double twoHvp(double[] x, double[] y, double w, double[] xDot, double wDot, double[] xBar,
      double[] xHvp, TwoHvpAdjoint adjoint, Tape tape) {
    return twoHvp(x, y, w, xDot, wDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code Selection.two} as a function of the vector that packs {@code x}, {@code w}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param y captured
   * @return the view
   */
  static ScalarFunction twoFunction(double[] y) {
    return new TwoFunction(y);
  }

  private static final class TwoFunction implements ScalarFunction {

    private final double[] y;

    TwoFunction(double[] y) {
      this.y = y;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      return Selection.two(x, this.y, w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      TwoAdjoint adjoint = new TwoAdjoint();
      double value = twoGradient(x, this.y, w, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      return twoJvp(x, this.y, w, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      TwoHvpAdjoint adjoint = new TwoHvpAdjoint();
      double value = twoHvp(x, this.y, w, xDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Selection.forwardOnly} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual forwardOnlyJvp(double x, double xDot) {
    return new Dual(x * x, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #forwardOnlyJvp(double, double)
   */
  static Dual forwardOnlyJvp(double x, double xDot, Tape tape) {
    return forwardOnlyJvp(x, xDot);
  }

  /**
   * {@code Selection.forwardOnly} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction forwardOnlyFunction() {
    return new ForwardOnlyFunction();
  }

  private static final class ForwardOnlyFunction implements ScalarFunction {

    ForwardOnlyFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Selection.forwardOnly(x);
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return forwardOnlyJvp(x, xDot).tangent();
    }
  }

  /**
   * Value and gradient of {@code Selection.reverseOnly}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ReverseOnlyGradient(double value, double x, double[] y) {}

  /**
   * Adjoints of the scalar parameters of {@code Selection.reverseOnly}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReverseOnlyAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ReverseOnlyAdjoint() {}
  }

  /**
   * Reverse mode: {@code Selection.reverseOnly} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ReverseOnlyGradient reverseOnlyGradient(double x, double[] y) {
    double[] yBar = Arguments.zerosLike(y);
    ReverseOnlyAdjoint adjoint = new ReverseOnlyAdjoint();
    double value = reverseOnlyGradient(x, y, yBar, adjoint);
    return new ReverseOnlyGradient(value, adjoint.x, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reverseOnlyGradient(double, double[])
   */
  static ReverseOnlyGradient reverseOnlyGradient(double x, double[] y, Tape tape) {
    return reverseOnlyGradient(x, y);
  }

  /**
   * Reverse mode: {@code Selection.reverseOnly} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double reverseOnlyGradient(double x, double[] y, double[] yBar,
      ReverseOnlyAdjoint adjoint) {
    Arguments.sameShape("yBar", yBar, "y", y);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar);
    double y1 = y[0];
    double t = y1 * x;
    y[0] = t;

    // reverse sweep
    double t1 = x + yBar[0];
    double xBar = t + y1 * t1;
    yBar[0] = t1 * x;
    adjoint.x = xBar;
    return x * t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reverseOnlyGradient(double, double[], double[], ReverseOnlyAdjoint)
   */
  static double reverseOnlyGradient(double x, double[] y, double[] yBar,
      ReverseOnlyAdjoint adjoint, Tape tape) {
    return reverseOnlyGradient(x, y, yBar, adjoint);
  }

  /**
   * {@code Selection.reverseOnly} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction reverseOnlyFunction() {
    return new ReverseOnlyFunction();
  }

  private static final class ReverseOnlyFunction implements ScalarFunction {

    ReverseOnlyFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      return Selection.reverseOnly(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double[] yBar = Arguments.zerosLike(y);
      ReverseOnlyAdjoint adjoint = new ReverseOnlyAdjoint();
      double value = reverseOnlyGradient(x, y, yBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(yBar, gradient, 1);
      return value;
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Selection.secondOrderOnly}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SecondOrderOnlyHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Selection.secondOrderOnly}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SecondOrderOnlyHvp secondOrderOnlyHvp(double x, double xDot) {
    double t = x * x;

    // reverse sweep
    double xBar = 3.0 * t;
    double xBarDot = 6.0 * (xDot * x);
    return new SecondOrderOnlyHvp(t * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #secondOrderOnlyHvp(double, double)
   */
  static SecondOrderOnlyHvp secondOrderOnlyHvp(double x, double xDot, Tape tape) {
    return secondOrderOnlyHvp(x, xDot);
  }

  /**
   * {@code Selection.secondOrderOnly} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction secondOrderOnlyFunction() {
    return new SecondOrderOnlyFunction();
  }

  private static final class SecondOrderOnlyFunction implements ScalarFunction {

    SecondOrderOnlyFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Selection.secondOrderOnly(x);
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
      SecondOrderOnlyHvp hvp = secondOrderOnlyHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Selection.several} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual byXJvp(double x, double y, double xDot) {
    return new Dual(x * x * y + y * y, 2.0 * (xDot * x) * y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #byXJvp(double, double, double)
   */
  static Dual byXJvp(double x, double y, double xDot, Tape tape) {
    return byXJvp(x, y, xDot);
  }

  /**
   * Value and gradient of {@code Selection.several}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ByXGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Selection.several}: filled by a derivative
   * and reused by its caller.
   */
  static final class ByXAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ByXAdjoint() {}
  }

  /**
   * Reverse mode: {@code Selection.several} and its gradient.
   *
   * @param x as the method takes it
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static ByXGradient byXGradient(double x, double y) {
    ByXAdjoint adjoint = new ByXAdjoint();
    double value = byXGradient(x, y, adjoint);
    return new ByXGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #byXGradient(double, double)
   */
  static ByXGradient byXGradient(double x, double y, Tape tape) {
    return byXGradient(x, y);
  }

  /**
   * Reverse mode: {@code Selection.several} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double byXGradient(double x, double y, ByXAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = 2.0 * (y * x);
    adjoint.x = xBar;
    return x * x * y + y * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #byXGradient(double, double, ByXAdjoint)
   */
  static double byXGradient(double x, double y, ByXAdjoint adjoint, Tape tape) {
    return byXGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Selection.several}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ByXHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Selection.several}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ByXHvp byXHvp(double x, double y, double xDot) {
    // reverse sweep
    double xBar = 2.0 * (y * x);
    double xBarDot = 2.0 * (y * xDot);
    return new ByXHvp(x * x * y + y * y, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #byXHvp(double, double, double)
   */
  static ByXHvp byXHvp(double x, double y, double xDot, Tape tape) {
    return byXHvp(x, y, xDot);
  }

  /**
   * {@code Selection.several} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param y captured
   * @return the view
   */
  static ScalarFunction byXFunction(double y) {
    return new ByXFunction(y);
  }

  private static final class ByXFunction implements ScalarFunction {

    private final double y;

    ByXFunction(double y) {
      this.y = y;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Selection.several(x, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ByXAdjoint adjoint = new ByXAdjoint();
      double value = byXGradient(x, this.y, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return byXJvp(x, this.y, xDot).tangent();
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
      ByXHvp hvp = byXHvp(x, this.y, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Selection.several} and its derivative in the direction of the
   * tangents.
   *
   * @param x constant
   * @param y as the method takes it
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual byYJvp(double x, double y, double yDot) {
    double t = x * x;
    return new Dual(t * y + y * y, t * yDot + 2.0 * (yDot * y));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #byYJvp(double, double, double)
   */
  static Dual byYJvp(double x, double y, double yDot, Tape tape) {
    return byYJvp(x, y, yDot);
  }

  /**
   * Value and gradient of {@code Selection.several}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   */
  record ByYGradient(double value, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Selection.several}: filled by a derivative
   * and reused by its caller.
   */
  static final class ByYAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ByYAdjoint() {}
  }

  /**
   * Reverse mode: {@code Selection.several} and its gradient.
   *
   * @param x constant
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ByYGradient byYGradient(double x, double y) {
    ByYAdjoint adjoint = new ByYAdjoint();
    double value = byYGradient(x, y, adjoint);
    return new ByYGradient(value, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #byYGradient(double, double)
   */
  static ByYGradient byYGradient(double x, double y, Tape tape) {
    return byYGradient(x, y);
  }

  /**
   * Reverse mode: {@code Selection.several} and its gradient, written into the caller's
   * memory.
   *
   * @param x constant
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double byYGradient(double x, double y, ByYAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;

    // reverse sweep
    double yBar = 2.0 * y + t;
    adjoint.y = yBar;
    return t * y + y * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #byYGradient(double, double, ByYAdjoint)
   */
  static double byYGradient(double x, double y, ByYAdjoint adjoint, Tape tape) {
    return byYGradient(x, y, adjoint);
  }

  /**
   * {@code Selection.several} as a function of the vector that packs {@code y}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction byYFunction(double x) {
    return new ByYFunction(x);
  }

  private static final class ByYFunction implements ScalarFunction {

    private final double x;

    ByYFunction(double x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double y = packed[0];
      return Selection.several(this.x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double y = packed[0];
      ByYAdjoint adjoint = new ByYAdjoint();
      double value = byYGradient(this.x, y, adjoint);
      gradient[0] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double y = packed[0];
      double yDot = direction[0];
      return byYJvp(this.x, y, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Selection.several} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual severalJvp(double x, double y, double xDot, double yDot) {
    double t = x * x;
    return new Dual(t * y + y * y, 2.0 * (xDot * x) * y + t * yDot + 2.0 * (yDot * y));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalJvp(double, double, double, double)
   */
  static Dual severalJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return severalJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Selection.several}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record SeveralGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Selection.several}: filled by a derivative
   * and reused by its caller.
   */
  static final class SeveralAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public SeveralAdjoint() {}
  }

  /**
   * Reverse mode: {@code Selection.several} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SeveralGradient severalGradient(double x, double y) {
    SeveralAdjoint adjoint = new SeveralAdjoint();
    double value = severalGradient(x, y, adjoint);
    return new SeveralGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalGradient(double, double)
   */
  static SeveralGradient severalGradient(double x, double y, Tape tape) {
    return severalGradient(x, y);
  }

  /**
   * Reverse mode: {@code Selection.several} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double severalGradient(double x, double y, SeveralAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;

    // reverse sweep
    double yBar = 2.0 * y + t;
    double xBar = 2.0 * (y * x);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t * y + y * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalGradient(double, double, SeveralAdjoint)
   */
  static double severalGradient(double x, double y, SeveralAdjoint adjoint, Tape tape) {
    return severalGradient(x, y, adjoint);
  }

  /**
   * {@code Selection.several} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction severalFunction() {
    return new SeveralFunction();
  }

  private static final class SeveralFunction implements ScalarFunction {

    SeveralFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Selection.several(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      SeveralAdjoint adjoint = new SeveralAdjoint();
      double value = severalGradient(x, y, adjoint);
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
      return severalJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Selection.overloaded} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual ofDoubleJvp(double x, double xDot) {
    return new Dual(x * x, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofDoubleJvp(double, double)
   */
  static Dual ofDoubleJvp(double x, double xDot, Tape tape) {
    return ofDoubleJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Selection.overloaded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OfDoubleGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Selection.overloaded}: filled by a
   * derivative and reused by its caller.
   */
  static final class OfDoubleAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OfDoubleAdjoint() {}
  }

  /**
   * Reverse mode: {@code Selection.overloaded} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OfDoubleGradient ofDoubleGradient(double x) {
    OfDoubleAdjoint adjoint = new OfDoubleAdjoint();
    double value = ofDoubleGradient(x, adjoint);
    return new OfDoubleGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofDoubleGradient(double)
   */
  static OfDoubleGradient ofDoubleGradient(double x, Tape tape) {
    return ofDoubleGradient(x);
  }

  /**
   * Reverse mode: {@code Selection.overloaded} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double ofDoubleGradient(double x, OfDoubleAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = 2.0 * x;
    adjoint.x = xBar;
    return x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofDoubleGradient(double, OfDoubleAdjoint)
   */
  static double ofDoubleGradient(double x, OfDoubleAdjoint adjoint, Tape tape) {
    return ofDoubleGradient(x, adjoint);
  }

  /**
   * {@code Selection.overloaded} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction ofDoubleFunction() {
    return new OfDoubleFunction();
  }

  private static final class OfDoubleFunction implements ScalarFunction {

    OfDoubleFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Selection.overloaded(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      OfDoubleAdjoint adjoint = new OfDoubleAdjoint();
      double value = ofDoubleGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return ofDoubleJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Selection.overloaded} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual ofArrayJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double x1 = x[0];
    double x2 = x[1];
    return new Dual(x1 * x2, xDot[0] * x2 + x1 * xDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofArrayJvp(double[], double[])
   */
  static Dual ofArrayJvp(double[] x, double[] xDot, Tape tape) {
    return ofArrayJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Selection.overloaded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OfArrayGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Selection.overloaded} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OfArrayGradient ofArrayGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = ofArrayGradient(x, xBar);
    return new OfArrayGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofArrayGradient(double[])
   */
  static OfArrayGradient ofArrayGradient(double[] x, Tape tape) {
    return ofArrayGradient(x);
  }

  /**
   * Reverse mode: {@code Selection.overloaded} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double ofArrayGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double x1 = x[0];
    double x2 = x[1];

    // reverse sweep
    xBar[1] += x1;
    xBar[0] += x2;
    return x1 * x2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ofArrayGradient(double[], double[])
   */
  static double ofArrayGradient(double[] x, double[] xBar, Tape tape) {
    return ofArrayGradient(x, xBar);
  }

  /**
   * {@code Selection.overloaded} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction ofArrayFunction() {
    return new OfArrayFunction();
  }

  private static final class OfArrayFunction implements ScalarFunction {

    OfArrayFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Selection.overloaded(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = ofArrayGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return ofArrayJvp(x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Selection.overloaded} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual overloadedJvp(double x, double y, double xDot, double yDot) {
    return new Dual(x * y, xDot * y + x * yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overloadedJvp(double, double, double, double)
   */
  static Dual overloadedJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return overloadedJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Selection.overloaded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record OverloadedGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Selection.overloaded}: filled by a
   * derivative and reused by its caller.
   */
  static final class OverloadedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public OverloadedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Selection.overloaded} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OverloadedGradient overloadedGradient(double x, double y) {
    OverloadedAdjoint adjoint = new OverloadedAdjoint();
    double value = overloadedGradient(x, y, adjoint);
    return new OverloadedGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overloadedGradient(double, double)
   */
  static OverloadedGradient overloadedGradient(double x, double y, Tape tape) {
    return overloadedGradient(x, y);
  }

  /**
   * Reverse mode: {@code Selection.overloaded} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double overloadedGradient(double x, double y, OverloadedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    adjoint.x = y;
    adjoint.y = x;
    return x * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overloadedGradient(double, double, OverloadedAdjoint)
   */
  static double overloadedGradient(double x, double y, OverloadedAdjoint adjoint, Tape tape) {
    return overloadedGradient(x, y, adjoint);
  }

  /**
   * {@code Selection.overloaded} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction overloadedFunction() {
    return new OverloadedFunction();
  }

  private static final class OverloadedFunction implements ScalarFunction {

    OverloadedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Selection.overloaded(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      OverloadedAdjoint adjoint = new OverloadedAdjoint();
      double value = overloadedGradient(x, y, adjoint);
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
      return overloadedJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Selection.output} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot receives the tangent of what {@code y} then holds; of the same shape
   */
  static void outputJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.notShared("x", x, "y", y);
    Arguments.zero(yDot);
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = 2.0 * (xDot[i] * x1);
      y[i] = x1 * x1;
      yDot[i] = t;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outputJvp(double[], double[], double[], double[])
   */
  static void outputJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    outputJvp(x, y, xDot, yDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Selection.output} for those of
   * what it writes.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void outputVjp(double[] x, double[] y, double[] xBar, double[] yBar) {
    outputVjp(x, y, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outputVjp(double[], double[], double[], double[])
   */
  static void outputVjp(double[] x, double[] y, double[] xBar, double[] yBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.notShared("x", x, "y", y);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        xKept[i] = x1;
        y[i] = x1 * x1;
      }

      // reverse sweep
      for (int i = 0; i < x.length; i++) {
        double t = yBar[i];
        yBar[i] = 0.0;
        xBar[i] += 2.0 * (t * xKept[i]);
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Selection.output} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction outputFunction(double[] y) {
    return new OutputFunction(y);
  }

  private static final class OutputFunction implements VectorFunction {

    private final double[] y;

    private final int ySize;

    OutputFunction(double[] y) {
      this.y = y;
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] y = Arguments.copy(this.y);
      Selection.output(x, y);
      Arguments.pack(y, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] y = Arguments.copy(this.y);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] yDot = Arguments.zerosLike(y);
      outputJvp(x, y, xDot, yDot);
      Arguments.pack(y, values, 0);
      Arguments.pack(yDot, tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] y = Arguments.copy(this.y);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.unpackLike(this.y, weights, 0);
      outputVjp(x, y, xBar, yBar);
      Arguments.pack(y, values, 0);
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Forward mode: {@code Selection.updated} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}
   * @param yDot receives the tangent of what {@code y} then holds; of the same shape
   */
  static void updatedJvp(double a, double[] y, double aDot, double[] yDot) {
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.zero(yDot);
    double y1 = y[0];
    double t = y1 * a + y[1];
    double t1 = yDot[0] * a + y1 * aDot + yDot[1];
    y[0] = t;
    yDot[0] = t1;
    double y2 = y[1];
    double t2 = yDot[1] * t + y2 * t1;
    y[1] = y2 * t;
    yDot[1] = t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #updatedJvp(double, double[], double, double[])
   */
  static void updatedJvp(double a, double[] y, double aDot, double[] yDot, Tape tape) {
    updatedJvp(a, y, aDot, yDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code Selection.updated}: filled by a derivative
   * and reused by its caller.
   */
  static final class UpdatedAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public UpdatedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Selection.updated} for those of
   * what it writes.
   *
   * @param a as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code a} are added
   */
  static void updatedVjp(double a, double[] y, double[] yBar, UpdatedAdjoint adjoint) {
    Arguments.sameShape("yBar", yBar, "y", y);
    Objects.requireNonNull(adjoint, "adjoint");
    double y1 = y[0];
    double t = y1 * a + y[1];
    y[0] = t;
    double y2 = y[1];
    y[1] = y2 * t;

    // reverse sweep
    double t1 = yBar[1];
    yBar[1] = t1 * t;
    double t2 = yBar[0];
    yBar[0] = 0.0;
    double t3 = y2 * t1 + t2;
    yBar[1] += t3;
    double aBar = y1 * t3;
    yBar[0] += t3 * a;
    adjoint.a += aBar;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #updatedVjp(double, double[], double[], UpdatedAdjoint)
   */
  static void updatedVjp(double a, double[] y, double[] yBar, UpdatedAdjoint adjoint, Tape tape) {
    updatedVjp(a, y, yBar, adjoint);
  }

  /**
   * {@code Selection.updated} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction updatedFunction(double[] y) {
    return new UpdatedFunction(y);
  }

  private static final class UpdatedFunction implements VectorFunction {

    private final double[] y;

    private final int ySize;

    UpdatedFunction(double[] y) {
      this.y = y;
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public int outputs() {
      return ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double a = packed[0];
      double[] y = Arguments.copy(this.y);
      Selection.updated(a, y);
      Arguments.pack(y, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double a = packed[0];
      double[] y = Arguments.copy(this.y);
      double aDot = direction[0];
      double[] yDot = Arguments.zerosLike(y);
      updatedJvp(a, y, aDot, yDot);
      Arguments.pack(y, values, 0);
      Arguments.pack(yDot, tangents, 0);
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
      double a = packed[0];
      double[] y = Arguments.copy(this.y);
      double[] yBar = Arguments.unpackLike(this.y, weights, 0);
      UpdatedAdjoint adjoint = new UpdatedAdjoint();
      updatedVjp(a, y, yBar, adjoint);
      Arguments.pack(y, values, 0);
      adjoints[0] = adjoint.a;
    }
  }

  /**
   * Forward mode: {@code Selection.outputBesideInput} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot receives the tangent of what {@code y} then holds; of the same shape
   * @param kDot tangent of {@code k}
   */
  static void outputBesideInputJvp(double[] x, double[] y, double k, double[] xDot, double[] yDot,
      double kDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.notShared("x", x, "y", y);
    Arguments.zero(yDot);
    for (int i = 0; i < x.length; i++) {
      double t = y[i] * 2.0;
      double x1 = x[i];
      int t1 = (i + 1) % x.length;
      double x2 = x[t1];
      double t2 = x1 * x2;
      double t3 = t + t2 * k;
      double t4 = yDot[i] * 2.0 + ((xDot[i] * x2 + x1 * xDot[t1]) * k + t2 * kDot);
      y[i] = t3;
      yDot[i] = t4;
      double y1 = y[0];
      double t5 = t4 * y1 + t3 * yDot[0];
      x[i] = t3 * y1;
      xDot[i] = t5;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outputBesideInputJvp(double[], double[], double, double[], double[], double)
   */
  static void outputBesideInputJvp(double[] x, double[] y, double k, double[] xDot, double[] yDot,
      double kDot, Tape tape) {
    outputBesideInputJvp(x, y, k, xDot, yDot, kDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code Selection.outputBesideInput}: filled by a
   * derivative and reused by its caller.
   */
  static final class OutputBesideInputAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public OutputBesideInputAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Selection.outputBesideInput} for
   * those of what it writes.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code k} are added
   */
  static void outputBesideInputVjp(double[] x, double[] y, double k, double[] xBar, double[] yBar,
      OutputBesideInputAdjoint adjoint) {
    outputBesideInputVjp(x, y, k, xBar, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outputBesideInputVjp(double[], double[], double, double[], double[],
   *     OutputBesideInputAdjoint)
   */
  static void outputBesideInputVjp(double[] x, double[] y, double k, double[] xBar, double[] yBar,
      OutputBesideInputAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.notShared("x", x, "y", y);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double[] xKept1 = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double t = y[i] * 2.0;
        double x1 = x[i];
        xKept[i] = x1;
        double x2 = x[(i + 1) % x.length];
        xKept1[i] = x2;
        double t1 = t + x1 * x2 * k;
        kept[i] = t1;
        y[i] = t1;
        double y1 = y[0];
        yKept[i] = y1;
        x[i] = t1 * y1;
      }

      // reverse sweep
      double kBar = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = xBar[i];
        xBar[i] = 0.0;
        double t1 = t * yKept[i];
        yBar[0] += kept[i] * t;
        double t2 = yBar[i];
        yBar[i] = 0.0;
        double t3 = t1 + t2;
        double t4 = t3 * k;
        double x1 = xKept[i];
        double x2 = xKept1[i];
        kBar += x1 * x2 * t3;
        xBar[(i + 1) % x.length] += x1 * t4;
        xBar[i] += t4 * x2;
        yBar[i] += t3 * 2.0;
      }
      adjoint.k += kBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Selection.outputBesideInput} as a function of the vector that packs {@code x},
   * {@code k}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction outputBesideInputFunction(double[] y) {
    return new OutputBesideInputFunction(y);
  }

  private static final class OutputBesideInputFunction implements VectorFunction {

    private final double[] y;

    private final int ySize;

    OutputBesideInputFunction(double[] y) {
      this.y = y;
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      return packed.length - 1 + ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double[] y = Arguments.copy(this.y);
      double k = packed[packed.length - 1];
      Selection.outputBesideInput(x, y, k);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double[] y = Arguments.copy(this.y);
      double k = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double[] yDot = Arguments.zerosLike(y);
      double kDot = direction[direction.length - 1];
      outputBesideInputJvp(x, y, k, xDot, yDot, kDot);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(yDot, tangents, Arguments.pack(xDot, tangents, 0));
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double[] y = Arguments.copy(this.y);
      double k = packed[packed.length - 1];
      double[] xBar = Arguments.doubles(weights, 0, weights.length - ySize);
      double[] yBar = Arguments.unpackLike(this.y, weights, weights.length - ySize);
      OutputBesideInputAdjoint adjoint = new OutputBesideInputAdjoint();
      outputBesideInputVjp(x, y, k, xBar, yBar, adjoint);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(xBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.k;
    }
  }

  /**
   * Forward mode: {@code Selection.powers} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   */
  static void powersJvp(double a, double[] y, double aDot, double[] yDot) {
    Arguments.sameShape("yDot", yDot, "y", y);
    double power = 1.0;
    double powerDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double power1 = power * a;
      powerDot = powerDot * a + power * aDot;
      y[i] = power1;
      yDot[i] = powerDot;
      power = power1;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersJvp(double, double[], double, double[])
   */
  static void powersJvp(double a, double[] y, double aDot, double[] yDot, Tape tape) {
    powersJvp(a, y, aDot, yDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code Selection.powers}: filled by a derivative
   * and reused by its caller.
   */
  static final class PowersAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public PowersAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Selection.powers} for those of
   * what it writes.
   *
   * @param a as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code a} are added
   */
  static void powersVjp(double a, double[] y, double[] yBar, PowersAdjoint adjoint) {
    powersVjp(a, y, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersVjp(double, double[], double[], PowersAdjoint)
   */
  static void powersVjp(double a, double[] y, double[] yBar, PowersAdjoint adjoint, Tape tape) {
    Arguments.sameShape("yBar", yBar, "y", y);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(y.length);
      double power = 1.0;
      for (int i = 0; i < y.length; i++) {
        powerKept[i] = power;
        power *= a;
        y[i] = power;
      }

      // reverse sweep
      double powerBar = 0.0;
      double aBar = 0.0;
      for (int i = y.length - 1; i >= 0; i--) {
        double t = yBar[i];
        yBar[i] = 0.0;
        double powerBar1 = powerBar + t;
        powerBar = powerBar1 * a;
        double power1 = powerKept[i];
        aBar += power1 * powerBar1;
      }
      adjoint.a += aBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Selection.powers} as a function of the vector that packs {@code a}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction powersFunction(double[] y) {
    return new PowersFunction(y);
  }

  private static final class PowersFunction implements VectorFunction {

    private final double[] y;

    private final int ySize;

    PowersFunction(double[] y) {
      this.y = y;
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public int outputs() {
      return ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double a = packed[0];
      double[] y = Arguments.copy(this.y);
      Selection.powers(a, y);
      Arguments.pack(y, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double a = packed[0];
      double[] y = Arguments.copy(this.y);
      double aDot = direction[0];
      double[] yDot = Arguments.zerosLike(y);
      powersJvp(a, y, aDot, yDot);
      Arguments.pack(y, values, 0);
      Arguments.pack(yDot, tangents, 0);
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
      double a = packed[0];
      double[] y = Arguments.copy(this.y);
      double[] yBar = Arguments.unpackLike(this.y, weights, 0);
      PowersAdjoint adjoint = new PowersAdjoint();
      powersVjp(a, y, yBar, adjoint);
      Arguments.pack(y, values, 0);
      adjoints[0] = adjoint.a;
    }
  }

  /**
   * Forward mode: {@code Selection.writeOnly} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w constant
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   */
  static void writeOnlyJvp(double[] x, double[] w, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    Arguments.notShared("y", y, "w", w);
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double w1 = w[i];
      double t = xDot[i] * w1;
      y[i] = x1 * w1;
      yDot[i] = t;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writeOnlyJvp(double[], double[], double[], double[], double[])
   */
  static void writeOnlyJvp(double[] x, double[] w, double[] y, double[] xDot, double[] yDot,
      Tape tape) {
    writeOnlyJvp(x, w, y, xDot, yDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Selection.writeOnly} for those of
   * what it writes.
   *
   * @param x as the method takes it
   * @param w constant
   * @param y as the method takes it; written as the method writes it
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void writeOnlyVjp(double[] x, double[] w, double[] y, double[] xBar, double[] yBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.notShared("y", y, "w", w);
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] * w[i];
    }

    // reverse sweep
    for (int i = 0; i < x.length; i++) {
      double t = yBar[i];
      yBar[i] = 0.0;
      xBar[i] += t * w[i];
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writeOnlyVjp(double[], double[], double[], double[], double[])
   */
  static void writeOnlyVjp(double[] x, double[] w, double[] y, double[] xBar, double[] yBar,
      Tape tape) {
    writeOnlyVjp(x, w, y, xBar, yBar);
  }

  /**
   * {@code Selection.writeOnly} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param w captured
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction writeOnlyFunction(double[] x, double[] w, double[] y) {
    return new WriteOnlyFunction(x, w, y);
  }

  private static final class WriteOnlyFunction implements VectorFunction {

    private final double[] x;

    private final double[] w;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    WriteOnlyFunction(double[] x, double[] w, double[] y) {
      this.x = x;
      this.w = w;
      this.y = y;
      Arguments.distinct("w", w, "y", y);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize;
    }

    @Override
    public int outputs() {
      return ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.copy(this.y);
      Selection.writeOnly(x, this.w, y);
      Arguments.pack(y, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.copy(this.y);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.zerosLike(y);
      writeOnlyJvp(x, this.w, y, xDot, yDot);
      Arguments.pack(y, values, 0);
      Arguments.pack(yDot, tangents, 0);
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.copy(this.y);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.unpackLike(this.y, weights, 0);
      writeOnlyVjp(x, this.w, y, xBar, yBar);
      Arguments.pack(y, values, 0);
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Forward mode: {@code Selection.constantWritten} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param work constant; written as the method writes it
   * @param table constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual constantWrittenJvp(double x, double[] work, double[] table, double xDot) {
    for (int i = 0; i < work.length; i++) {
      double t = i * table[0] + work[i];
      work[i] = t;
      double t1 = 2.0 * (xDot * x);
      x = x * t + x * x;
      xDot = xDot * t + t1;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantWrittenJvp(double, double[], double[], double)
   */
  static Dual constantWrittenJvp(double x, double[] work, double[] table, double xDot, Tape tape) {
    return constantWrittenJvp(x, work, table, xDot);
  }

  /**
   * Value and gradient of {@code Selection.constantWritten}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ConstantWrittenGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Selection.constantWritten}: filled by a
   * derivative and reused by its caller.
   */
  static final class ConstantWrittenAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ConstantWrittenAdjoint() {}
  }

  /**
   * Reverse mode: {@code Selection.constantWritten} and its gradient.
   *
   * @param x as the method takes it
   * @param work constant; written as the method writes it
   * @param table constant
   * @return the value and the gradient, in new arrays
   */
  static ConstantWrittenGradient constantWrittenGradient(double x, double[] work, double[] table) {
    return constantWrittenGradient(x, work, table, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantWrittenGradient(double, double[], double[])
   */
  static ConstantWrittenGradient constantWrittenGradient(double x, double[] work, double[] table,
      Tape tape) {
    ConstantWrittenAdjoint adjoint = new ConstantWrittenAdjoint();
    double value = constantWrittenGradient(x, work, table, adjoint, tape);
    return new ConstantWrittenGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Selection.constantWritten} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param work constant; written as the method writes it
   * @param table constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double constantWrittenGradient(double x, double[] work, double[] table,
      ConstantWrittenAdjoint adjoint) {
    return constantWrittenGradient(x, work, table, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantWrittenGradient(double, double[], double[], ConstantWrittenAdjoint)
   */
  static double constantWrittenGradient(double x, double[] work, double[] table,
      ConstantWrittenAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(work.length);
      double[] kept = tape.doubles(work.length);
      for (int i = 0; i < work.length; i++) {
        xKept[i] = x;
        double t = i * table[0] + work[i];
        kept[i] = t;
        work[i] = t;
        x = x * t + x * x;
      }

      // reverse sweep
      double xBar = 1.0;
      for (int i = work.length - 1; i >= 0; i--) {
        double x1 = xKept[i];
        double xBar1 = 2.0 * (xBar * x1);
        xBar = xBar1 + xBar * kept[i];
      }
      adjoint.x = xBar;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Selection.constantWritten}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ConstantWrittenHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Selection.constantWritten}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param work constant; written as the method writes it
   * @param table constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ConstantWrittenHvp constantWrittenHvp(double x, double[] work, double[] table,
      double xDot) {
    return constantWrittenHvp(x, work, table, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantWrittenHvp(double, double[], double[], double)
   */
  static ConstantWrittenHvp constantWrittenHvp(double x, double[] work, double[] table,
      double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(work.length);
      double[] xKeptDot = tape.doubles(work.length);
      double[] kept = tape.doubles(work.length);
      for (int i = 0; i < work.length; i++) {
        xKept[i] = x;
        xKeptDot[i] = xDot;
        double t = i * table[0] + work[i];
        kept[i] = t;
        work[i] = t;
        double t1 = 2.0 * (xDot * x);
        x = x * t + x * x;
        xDot = xDot * t + t1;
      }

      // reverse sweep
      double xBar = 1.0;
      double xBarDot = 0.0;
      for (int i = work.length - 1; i >= 0; i--) {
        double x1 = xKept[i];
        xDot = xKeptDot[i];
        double xBar1 = 2.0 * (xBar * x1);
        double xBarDot1 = 2.0 * (xBarDot * x1 + xBar * xDot);
        double t = kept[i];
        xBar = xBar1 + xBar * t;
        xBarDot = xBarDot1 + xBarDot * t;
      }
      return new ConstantWrittenHvp(x, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Selection.constantWritten} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param work captured
   * @param table captured
   * @return the view
   */
  static ScalarFunction constantWrittenFunction(double[] work, double[] table) {
    return new ConstantWrittenFunction(work, table);
  }

  private static final class ConstantWrittenFunction implements ScalarFunction {

    private final double[] work;

    private final double[] table;

    ConstantWrittenFunction(double[] work, double[] table) {
      this.work = work;
      this.table = table;
      Arguments.distinct("work", work, "table", table);
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Selection.constantWritten(x, Arguments.copy(this.work), this.table);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ConstantWrittenAdjoint adjoint = new ConstantWrittenAdjoint();
      double value = constantWrittenGradient(x, Arguments.copy(this.work), this.table, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return constantWrittenJvp(x, Arguments.copy(this.work), this.table, xDot).tangent();
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
      ConstantWrittenHvp hvp = constantWrittenHvp(x, Arguments.copy(this.work), this.table, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Selection.inactiveReadThenWritten} and its derivative in the
   * direction of the tangents.
   *
   * @param x as the method takes it
   * @param c constant; written as the method writes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual inactiveReadThenWrittenJvp(double x, double[] c, double xDot) {
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < c.length; i++) {
      double c1 = c[i];
      s += x * x * c1;
      sDot += 2.0 * (xDot * x) * c1;
      double t = s > 0.0 ? 2 : 3;
      c[i] = t;
      s *= t;
      sDot *= t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveReadThenWrittenJvp(double, double[], double)
   */
  static Dual inactiveReadThenWrittenJvp(double x, double[] c, double xDot, Tape tape) {
    return inactiveReadThenWrittenJvp(x, c, xDot);
  }

  /**
   * Value and gradient of {@code Selection.inactiveReadThenWritten}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InactiveReadThenWrittenGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Selection.inactiveReadThenWritten}: filled
   * by a derivative and reused by its caller.
   */
  static final class InactiveReadThenWrittenAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InactiveReadThenWrittenAdjoint() {}
  }

  /**
   * Reverse mode: {@code Selection.inactiveReadThenWritten} and its gradient.
   *
   * @param x as the method takes it
   * @param c constant; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static InactiveReadThenWrittenGradient inactiveReadThenWrittenGradient(double x, double[] c) {
    return inactiveReadThenWrittenGradient(x, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveReadThenWrittenGradient(double, double[])
   */
  static InactiveReadThenWrittenGradient inactiveReadThenWrittenGradient(double x, double[] c,
      Tape tape) {
    InactiveReadThenWrittenAdjoint adjoint = new InactiveReadThenWrittenAdjoint();
    double value = inactiveReadThenWrittenGradient(x, c, adjoint, tape);
    return new InactiveReadThenWrittenGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Selection.inactiveReadThenWritten} and its gradient, written into
   * the caller's memory.
   *
   * @param x as the method takes it
   * @param c constant; written as the method writes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double inactiveReadThenWrittenGradient(double x, double[] c,
      InactiveReadThenWrittenAdjoint adjoint) {
    return inactiveReadThenWrittenGradient(x, c, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveReadThenWrittenGradient(double, double[], InactiveReadThenWrittenAdjoint)
   */
  static double inactiveReadThenWrittenGradient(double x, double[] c,
      InactiveReadThenWrittenAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(c.length);
      double[] cKept = tape.doubles(c.length);
      double s = 0.0;
      for (int i = 0; i < c.length; i++) {
        double c1 = c[i];
        cKept[i] = c1;
        s += x * x * c1;
        double t = s > 0.0 ? 2 : 3;
        kept[i] = t;
        c[i] = t;
        s *= t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = c.length - 1; i >= 0; i--) {
        sBar *= kept[i];
        xBar += 2.0 * (sBar * cKept[i] * x);
      }
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Selection.inactiveReadThenWritten}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InactiveReadThenWrittenHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Selection.inactiveReadThenWritten}, its gradient, and the product
   * of its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param c constant; written as the method writes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InactiveReadThenWrittenHvp inactiveReadThenWrittenHvp(double x, double[] c, double xDot) {
    return inactiveReadThenWrittenHvp(x, c, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveReadThenWrittenHvp(double, double[], double)
   */
  static InactiveReadThenWrittenHvp inactiveReadThenWrittenHvp(double x, double[] c, double xDot,
      Tape tape) {
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(c.length);
      double[] cKept = tape.doubles(c.length);
      double s = 0.0;
      for (int i = 0; i < c.length; i++) {
        double c1 = c[i];
        cKept[i] = c1;
        s += x * x * c1;
        double t = s > 0.0 ? 2 : 3;
        kept[i] = t;
        c[i] = t;
        s *= t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double xBarDot = 0.0;
      for (int i = c.length - 1; i >= 0; i--) {
        sBar *= kept[i];
        double t = sBar * cKept[i];
        xBar += 2.0 * (t * x);
        xBarDot += 2.0 * (t * xDot);
      }
      return new InactiveReadThenWrittenHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Selection.inactiveReadThenWritten} as a function of the vector that packs {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param c captured
   * @return the view
   */
  static ScalarFunction inactiveReadThenWrittenFunction(double[] c) {
    return new InactiveReadThenWrittenFunction(c);
  }

  private static final class InactiveReadThenWrittenFunction implements ScalarFunction {

    private final double[] c;

    InactiveReadThenWrittenFunction(double[] c) {
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
      return Selection.inactiveReadThenWritten(x, Arguments.copy(this.c));
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InactiveReadThenWrittenAdjoint adjoint = new InactiveReadThenWrittenAdjoint();
      double value = inactiveReadThenWrittenGradient(x, Arguments.copy(this.c), adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return inactiveReadThenWrittenJvp(x, Arguments.copy(this.c), xDot).tangent();
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
      InactiveReadThenWrittenHvp hvp = inactiveReadThenWrittenHvp(x, Arguments.copy(this.c), xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Selection.matrixActive} and its derivative in the direction of the
   * tangents.
   *
   * @param a constant
   * @param b as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual matrixActiveJvp(double[][] a, double[][] b, double[][] bDot) {
    Arguments.sameShape("bDot", bDot, "b", b);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      int t = a[i].length;
      for (int j = 0; j < t; j++) {
        double a1 = a[i][j];
        double b1 = b[j][i];
        double bDot1 = bDot[j][i];
        double t1 = a1 * b1;
        s += t1 * b1;
        sDot += a1 * bDot1 * b1 + t1 * bDot1;
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matrixActiveJvp(double[][], double[][], double[][])
   */
  static Dual matrixActiveJvp(double[][] a, double[][] b, double[][] bDot, Tape tape) {
    return matrixActiveJvp(a, b, bDot);
  }

  /**
   * Value and gradient of {@code Selection.matrixActive}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   */
  record MatrixActiveGradient(double value, double[][] b) {}

  /**
   * Reverse mode: {@code Selection.matrixActive} and its gradient.
   *
   * @param a constant
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MatrixActiveGradient matrixActiveGradient(double[][] a, double[][] b) {
    double[][] bBar = Arguments.zerosLike(b);
    double value = matrixActiveGradient(a, b, bBar);
    return new MatrixActiveGradient(value, bBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matrixActiveGradient(double[][], double[][])
   */
  static MatrixActiveGradient matrixActiveGradient(double[][] a, double[][] b, Tape tape) {
    return matrixActiveGradient(a, b);
  }

  /**
   * Reverse mode: {@code Selection.matrixActive} and its gradient, written into the caller's
   * memory.
   *
   * @param a constant
   * @param b as the method takes it
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double matrixActiveGradient(double[][] a, double[][] b, double[][] bBar) {
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.zero(bBar);
    double s = 0.0;
    for (int i = 0; i < a.length; i++) {
      int t = a[i].length;
      for (int j = 0; j < t; j++) {
        double a1 = a[i][j];
        double b1 = b[j][i];
        double t1 = a1 * b1;
        s += t1 * b1;
        bBar[j][i] += 2.0 * t1;
      }
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matrixActiveGradient(double[][], double[][], double[][])
   */
  static double matrixActiveGradient(double[][] a, double[][] b, double[][] bBar, Tape tape) {
    return matrixActiveGradient(a, b, bBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Selection.matrixActive}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record MatrixActiveHvp(double value, double[][] b, double[][] bHvp) {}

  /**
   * Second order: {@code Selection.matrixActive}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a constant
   * @param b as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MatrixActiveHvp matrixActiveHvp(double[][] a, double[][] b, double[][] bDot) {
    double[][] bBar = Arguments.zerosLike(b);
    double[][] bHvp = Arguments.zerosLike(b);
    double value = matrixActiveHvp(a, b, bDot, bBar, bHvp);
    return new MatrixActiveHvp(value, bBar, bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matrixActiveHvp(double[][], double[][], double[][])
   */
  static MatrixActiveHvp matrixActiveHvp(double[][] a, double[][] b, double[][] bDot, Tape tape) {
    return matrixActiveHvp(a, b, bDot);
  }

  /**
   * Second order: {@code Selection.matrixActive}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a constant
   * @param b as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double matrixActiveHvp(double[][] a, double[][] b, double[][] bDot, double[][] bBar,
      double[][] bHvp) {
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.zero(bBar);
    Arguments.zero(bHvp);
    double s = 0.0;
    for (int i = 0; i < a.length; i++) {
      int t = a[i].length;
      for (int j = 0; j < t; j++) {
        double a1 = a[i][j];
        double b1 = b[j][i];
        double t1 = a1 * b1;
        s += t1 * b1;
        double[] bBarDot = bHvp[j];
        double bBarDot1 = 2.0 * (a1 * bDot[j][i]);
        bBar[j][i] += 2.0 * t1;
        bBarDot[i] += bBarDot1;
      }
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matrixActiveHvp(double[][], double[][], double[][], double[][], double[][])
   */
  static double matrixActiveHvp(double[][] a, double[][] b, double[][] bDot, double[][] bBar,
      double[][] bHvp, Tape tape) {
    return matrixActiveHvp(a, b, bDot, bBar, bHvp);
  }

  /**
   * {@code Selection.matrixActive} as a function of the vector that packs {@code b}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a captured
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction matrixActiveFunction(double[][] a, double[][] b) {
    return new MatrixActiveFunction(a, b);
  }

  private static final class MatrixActiveFunction implements ScalarFunction {

    private final double[][] a;

    private final double[][] b;

    private final int bSize;

    MatrixActiveFunction(double[][] a, double[][] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] b = Arguments.unpackLike(this.b, packed, 0);
      return Selection.matrixActive(this.a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] b = Arguments.unpackLike(this.b, packed, 0);
      double[][] bBar = Arguments.zerosLike(b);
      double value = matrixActiveGradient(this.a, b, bBar);
      Arguments.pack(bBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] b = Arguments.unpackLike(this.b, packed, 0);
      double[][] bDot = Arguments.unpackLike(this.b, direction, 0);
      return matrixActiveJvp(this.a, b, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] b = Arguments.unpackLike(this.b, packed, 0);
      double[][] bDot = Arguments.unpackLike(this.b, direction, 0);
      double[][] bBar = Arguments.zerosLike(b);
      double[][] bHvp = Arguments.zerosLike(b);
      double value = matrixActiveHvp(this.a, b, bDot, bBar, bHvp);
      Arguments.pack(bBar, gradient, 0);
      Arguments.pack(bHvp, product, 0);
      return value;
    }
  }
}
