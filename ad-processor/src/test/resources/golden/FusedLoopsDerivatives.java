package corpus;

import java.util.Arrays;
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
 * Derivatives of methods of {@code FusedLoops}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class FusedLoopsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.FusedLoopsDerivatives");
  }

  private FusedLoopsDerivatives() {}

  /**
   * Forward mode: {@code FusedLoops.rosenbrock} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual rosenbrockJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i + 1];
      double x2 = x[i];
      double xDot1 = xDot[i];
      double a = x1 - x2 * x2;
      double aDot = xDot[i + 1] - 2.0 * (xDot1 * x2);
      double b = 1.0 - x2;
      sum += 100.0 * a * a + b * b;
      sumDot += 200.0 * (aDot * a) - 2.0 * (xDot1 * b);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rosenbrockJvp(double[], double[])
   */
  static Dual rosenbrockJvp(double[] x, double[] xDot, Tape tape) {
    return rosenbrockJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.rosenbrock}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RosenbrockGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedLoops.rosenbrock} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RosenbrockGradient rosenbrockGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = rosenbrockGradient(x, xBar);
    return new RosenbrockGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rosenbrockGradient(double[])
   */
  static RosenbrockGradient rosenbrockGradient(double[] x, Tape tape) {
    return rosenbrockGradient(x);
  }

  /**
   * Reverse mode: {@code FusedLoops.rosenbrock} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double rosenbrockGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    double xBarCarried = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i + 1];
      double x2 = x[i];
      double a = x1 - x2 * x2;
      double b = 1.0 - x2;
      double t = 100.0 * a;
      sum += t * a + b * b;
      double aBar = 2.0 * t;
      xBar[i] = xBarCarried - 2.0 * (aBar * x2 + b);
      xBarCarried = aBar;
    }
    if (0 < x.length - 1) {
      xBar[x.length - 1] = xBarCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rosenbrockGradient(double[], double[])
   */
  static double rosenbrockGradient(double[] x, double[] xBar, Tape tape) {
    return rosenbrockGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.rosenbrock}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RosenbrockHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedLoops.rosenbrock}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RosenbrockHvp rosenbrockHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = rosenbrockHvp(x, xDot, xBar, xHvp);
    return new RosenbrockHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rosenbrockHvp(double[], double[])
   */
  static RosenbrockHvp rosenbrockHvp(double[] x, double[] xDot, Tape tape) {
    return rosenbrockHvp(x, xDot);
  }

  /**
   * Second order: {@code FusedLoops.rosenbrock}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double rosenbrockHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    double xBarCarried = 0.0;
    double xBarDotCarried = 0.0;
    for (int i = 0; i < x.length - 1; i++) {
      double x1 = x[i + 1];
      double x2 = x[i];
      double xDot1 = xDot[i];
      double a = x1 - x2 * x2;
      double aDot = xDot[i + 1] - 2.0 * (xDot1 * x2);
      double b = 1.0 - x2;
      double t = 100.0 * a;
      sum += t * a + b * b;
      double aBar = 2.0 * t;
      double aBarDot = 200.0 * aDot;
      xBar[i] = xBarCarried - 2.0 * (aBar * x2 + b);
      xHvp[i] = xBarDotCarried - 2.0 * (aBarDot * x2 + aBar * xDot1 - xDot1);
      xBarCarried = aBar;
      xBarDotCarried = aBarDot;
    }
    if (0 < x.length - 1) {
      xBar[x.length - 1] = xBarCarried;
      xHvp[x.length - 1] = xBarDotCarried;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rosenbrockHvp(double[], double[], double[], double[])
   */
  static double rosenbrockHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return rosenbrockHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code FusedLoops.rosenbrock} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction rosenbrockFunction() {
    return new RosenbrockFunction();
  }

  private static final class RosenbrockFunction implements ScalarFunction {

    RosenbrockFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedLoops.rosenbrock(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = rosenbrockGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return rosenbrockJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = rosenbrockHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.scaled} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual scaledJvp(double[] x, double a, double b, double[] xDot, double aDot, double bDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 1.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = a * x1;
      sum -= Math.sin(t);
      sumDot -= (aDot * x1 + a * xDot[i]) * Math.cos(t);
    }
    double t = -sum;
    double t1 = x.length;
    return new Dual(t * b / t1, (t * bDot - sumDot * b) / t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledJvp(double[], double, double, double[], double, double)
   */
  static Dual scaledJvp(double[] x, double a, double b, double[] xDot, double aDot, double bDot,
      Tape tape) {
    return scaledJvp(x, a, b, xDot, aDot, bDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.scaled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ScaledGradient(double value, double[] x, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.scaled}: filled by a derivative
   * and reused by its caller.
   */
  static final class ScaledAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public ScaledAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.scaled} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ScaledGradient scaledGradient(double[] x, double a, double b) {
    double[] xBar = Arguments.zerosLike(x);
    ScaledAdjoint adjoint = new ScaledAdjoint();
    double value = scaledGradient(x, a, b, xBar, adjoint);
    return new ScaledGradient(value, xBar, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledGradient(double[], double, double)
   */
  static ScaledGradient scaledGradient(double[] x, double a, double b, Tape tape) {
    return scaledGradient(x, a, b);
  }

  /**
   * Reverse mode: {@code FusedLoops.scaled} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double scaledGradient(double[] x, double a, double b, double[] xBar,
      ScaledAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double t = 1.0 / x.length;
    double t1 = t * b;
    double sum = 1.0;
    double aBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t2 = a * x1;
      sum -= Math.sin(t2);
      double t3 = t1 * Math.cos(t2);
      aBar += t3 * x1;
      xBar[i] += a * t3;
    }
    double t2 = -sum;

    // reverse sweep
    double bBar = t2 * t;
    adjoint.a = aBar;
    adjoint.b = bBar;
    return t2 * b / x.length;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledGradient(double[], double, double, double[], ScaledAdjoint)
   */
  static double scaledGradient(double[] x, double a, double b, double[] xBar,
      ScaledAdjoint adjoint, Tape tape) {
    return scaledGradient(x, a, b, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.scaled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ScaledHvp(double value, double[] x, double a, double b, double[] xHvp, double aHvp,
      double bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.scaled}: filled by a derivative and reused by its caller.
   */
  static final class ScaledHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** The Hessian-vector product for {@code b}. */
    public double bHvp;

    /** A holder of zeros. */
    public ScaledHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.scaled}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static ScaledHvp scaledHvp(double[] x, double a, double b, double[] xDot, double aDot,
      double bDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    ScaledHvpAdjoint adjoint = new ScaledHvpAdjoint();
    double value = scaledHvp(x, a, b, xDot, aDot, bDot, xBar, xHvp, adjoint);
    return new ScaledHvp(value, xBar, adjoint.a, adjoint.b, xHvp, adjoint.aHvp, adjoint.bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledHvp(double[], double, double, double[], double, double)
   */
  static ScaledHvp scaledHvp(double[] x, double a, double b, double[] xDot, double aDot,
      double bDot, Tape tape) {
    return scaledHvp(x, a, b, xDot, aDot, bDot);
  }

  /**
   * Second order: {@code FusedLoops.scaled}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}, {@code b}
   * @return the value
   */
  static double scaledHvp(double[] x, double a, double b, double[] xDot, double aDot, double bDot,
      double[] xBar, double[] xHvp, ScaledHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double t = 1.0 / x.length;
    double t1 = t * b;
    double t2 = t * bDot;
    double sum = 1.0;
    double aBar = 0.0;
    double sumDot = 0.0;
    double aBarDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t3 = a * x1;
      double t4 = aDot * x1 + a * xDot1;
      double t5 = Math.sin(t3);
      double t6 = Math.cos(t3);
      sum -= t5;
      sumDot -= t4 * t6;
      double t7 = t1 * t6;
      double t8 = t2 * t6 - t1 * (t4 * t5);
      aBar += t7 * x1;
      aBarDot += t8 * x1 + t7 * xDot1;
      xBar[i] += a * t7;
      xHvp[i] += aDot * t7 + a * t8;
    }
    double t3 = -sum;

    // reverse sweep
    double bBar = t3 * t;
    double bBarDot = -(sumDot * t);
    adjoint.a = aBar;
    adjoint.b = bBar;
    adjoint.aHvp = aBarDot;
    adjoint.bHvp = bBarDot;
    return t3 * b / x.length;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledHvp(double[], double, double, double[], double, double, double[], double[],
   *     ScaledHvpAdjoint)
   */
  static double scaledHvp(double[] x, double a, double b, double[] xDot, double aDot, double bDot,
      double[] xBar, double[] xHvp, ScaledHvpAdjoint adjoint, Tape tape) {
    return scaledHvp(x, a, b, xDot, aDot, bDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code FusedLoops.scaled} as a function of the vector that packs {@code x}, {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction scaledFunction() {
    return new ScaledFunction();
  }

  private static final class ScaledFunction implements ScalarFunction {

    ScaledFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      return FusedLoops.scaled(x, a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      ScaledAdjoint adjoint = new ScaledAdjoint();
      double value = scaledGradient(x, a, b, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.a;
      gradient[gradient.length - 1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 2);
      double aDot = direction[direction.length - 2];
      double bDot = direction[direction.length - 1];
      return scaledJvp(x, a, b, xDot, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 2);
      double aDot = direction[direction.length - 2];
      double bDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      ScaledHvpAdjoint adjoint = new ScaledHvpAdjoint();
      double value = scaledHvp(x, a, b, xDot, aDot, bDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.a;
      gradient[gradient.length - 1] = adjoint.b;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 2] = adjoint.aHvp;
      product[product.length - 1] = adjoint.bHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.product} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual productJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double squares = 0.0;
    double sumDot = 0.0;
    double squaresDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      sum += x1;
      sumDot += xDot1;
      squares += x1 * x1;
      squaresDot += 2.0 * (xDot1 * x1);
    }
    return new Dual(sum * squares + Math.log(squares),
        sumDot * squares + sum * squaresDot + StrongZero.over(squaresDot, squares));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productJvp(double[], double[])
   */
  static Dual productJvp(double[] x, double[] xDot, Tape tape) {
    return productJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.product}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ProductGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedLoops.product} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ProductGradient productGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = productGradient(x, xBar);
    return new ProductGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(double[])
   */
  static ProductGradient productGradient(double[] x, Tape tape) {
    return productGradient(x);
  }

  /**
   * Reverse mode: {@code FusedLoops.product} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double productGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    double squares = 0.0;
    for (double x1 : x) {
      sum += x1;
      squares += x1 * x1;
    }

    // reverse sweep
    double squaresBar = 1.0 / squares + sum;
    for (int i = 0; i < x.length; i++) {
      xBar[i] += 2.0 * (squaresBar * x[i]) + squares;
    }
    return sum * squares + Math.log(squares);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(double[], double[])
   */
  static double productGradient(double[] x, double[] xBar, Tape tape) {
    return productGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.product}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ProductHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedLoops.product}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ProductHvp productHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = productHvp(x, xDot, xBar, xHvp);
    return new ProductHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productHvp(double[], double[])
   */
  static ProductHvp productHvp(double[] x, double[] xDot, Tape tape) {
    return productHvp(x, xDot);
  }

  /**
   * Second order: {@code FusedLoops.product}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double productHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    double squares = 0.0;
    double sumDot = 0.0;
    double squaresDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      sum += x1;
      sumDot += xDot1;
      squares += x1 * x1;
      squaresDot += 2.0 * (xDot1 * x1);
    }

    // reverse sweep
    double t = 1.0 / squares;
    double squaresBar = t + sum;
    double squaresBarDot = sumDot - squaresDot * t * t;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xBarDot = 2.0 * (squaresBarDot * x1 + squaresBar * xDot[i]) + squaresDot;
      xBar[i] += 2.0 * (squaresBar * x1) + squares;
      xHvp[i] += xBarDot;
    }
    return sum * squares + Math.log(squares);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productHvp(double[], double[], double[], double[])
   */
  static double productHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return productHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code FusedLoops.product} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
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
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedLoops.product(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = productGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return productJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = productHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.cutOff} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @return the value and its tangent
   */
  static Dual cutOffJvp(double[] x, double limit, double[] xDot, double limitDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      sum += x1 * x1;
      sumDot += 2.0 * (xDot[i] * x1);
    }
    if (sum > 4.0) {
      return new Dual(4.0 * limit, 4.0 * limitDot);
    }
    return new Dual(sum * limit, sumDot * limit + sum * limitDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cutOffJvp(double[], double, double[], double)
   */
  static Dual cutOffJvp(double[] x, double limit, double[] xDot, double limitDot, Tape tape) {
    return cutOffJvp(x, limit, xDot, limitDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.cutOff}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param limit the derivative with respect to {@code limit}
   */
  record CutOffGradient(double value, double[] x, double limit) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.cutOff}: filled by a derivative
   * and reused by its caller.
   */
  static final class CutOffAdjoint {

    /** The adjoint of {@code limit}. */
    public double limit;

    /** A holder of zeros. */
    public CutOffAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.cutOff} and its gradient.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CutOffGradient cutOffGradient(double[] x, double limit) {
    double[] xBar = Arguments.zerosLike(x);
    CutOffAdjoint adjoint = new CutOffAdjoint();
    double value = cutOffGradient(x, limit, xBar, adjoint);
    return new CutOffGradient(value, xBar, adjoint.limit);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cutOffGradient(double[], double)
   */
  static CutOffGradient cutOffGradient(double[] x, double limit, Tape tape) {
    return cutOffGradient(x, limit);
  }

  /**
   * Reverse mode: {@code FusedLoops.cutOff} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code limit}
   * @return the value
   */
  static double cutOffGradient(double[] x, double limit, double[] xBar, CutOffAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double sum = 0.0;
    for (double x1 : x) {
      sum += x1 * x1;
    }
    if (sum > 4.0) {
      // reverse sweep
      adjoint.limit = 4.0;
      return 4.0 * limit;
    }

    // reverse sweep
    for (int i = 0; i < x.length; i++) {
      xBar[i] += 2.0 * (limit * x[i]);
    }
    adjoint.limit = sum;
    return sum * limit;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cutOffGradient(double[], double, double[], CutOffAdjoint)
   */
  static double cutOffGradient(double[] x, double limit, double[] xBar, CutOffAdjoint adjoint,
      Tape tape) {
    return cutOffGradient(x, limit, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.cutOff}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param limit the derivative with respect to {@code limit}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param limitHvp the Hessian-vector product for {@code limit}
   */
  record CutOffHvp(double value, double[] x, double limit, double[] xHvp, double limitHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.cutOff}: filled by a derivative and reused by its caller.
   */
  static final class CutOffHvpAdjoint {

    /** The adjoint of {@code limit}. */
    public double limit;

    /** The Hessian-vector product for {@code limit}. */
    public double limitHvp;

    /** A holder of zeros. */
    public CutOffHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.cutOff}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @return value, gradient and product, in new arrays
   */
  static CutOffHvp cutOffHvp(double[] x, double limit, double[] xDot, double limitDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    CutOffHvpAdjoint adjoint = new CutOffHvpAdjoint();
    double value = cutOffHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint);
    return new CutOffHvp(value, xBar, adjoint.limit, xHvp, adjoint.limitHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cutOffHvp(double[], double, double[], double)
   */
  static CutOffHvp cutOffHvp(double[] x, double limit, double[] xDot, double limitDot, Tape tape) {
    return cutOffHvp(x, limit, xDot, limitDot);
  }

  /**
   * Second order: {@code FusedLoops.cutOff}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code limit}
   * @return the value
   */
  static double cutOffHvp(double[] x, double limit, double[] xDot, double limitDot, double[] xBar,
      double[] xHvp, CutOffHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      sum += x1 * x1;
      sumDot += 2.0 * (xDot[i] * x1);
    }
    if (sum > 4.0) {
      // reverse sweep
      adjoint.limit = 4.0;
      adjoint.limitHvp = 0.0;
      return 4.0 * limit;
    }

    // reverse sweep
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xBarDot = 2.0 * (limitDot * x1 + limit * xDot[i]);
      xBar[i] += 2.0 * (limit * x1);
      xHvp[i] += xBarDot;
    }
    adjoint.limit = sum;
    adjoint.limitHvp = sumDot;
    return sum * limit;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cutOffHvp(double[], double, double[], double, double[], double[],
   *     CutOffHvpAdjoint)
   */
  static double cutOffHvp(double[] x, double limit, double[] xDot, double limitDot, double[] xBar,
      double[] xHvp, CutOffHvpAdjoint adjoint, Tape tape) {
    return cutOffHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code FusedLoops.cutOff} as a function of the vector that packs {@code x}, {@code
   * limit}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction cutOffFunction() {
    return new CutOffFunction();
  }

  private static final class CutOffFunction implements ScalarFunction {

    CutOffFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      return FusedLoops.cutOff(x, limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      CutOffAdjoint adjoint = new CutOffAdjoint();
      double value = cutOffGradient(x, limit, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.limit;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double limitDot = direction[direction.length - 1];
      return cutOffJvp(x, limit, xDot, limitDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double limitDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      CutOffHvpAdjoint adjoint = new CutOffHvpAdjoint();
      double value = cutOffHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.limit;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.limitHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.oneBranch} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param squares constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual oneBranchJvp(double[] x, boolean squares, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    if (x.length == 0) {
      return new Dual(7.0, 0.0);
    }
    double sum;
    double sumDot;
    if (squares) {
      sum = 0.0;
      sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double each = x[i];
        double eachDot = xDot[i];
        sum += each * each;
        sumDot += 2.0 * (eachDot * each);
      }
    } else {
      double sum1 = 0.0;
      sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double each = x[i];
        double eachDot = xDot[i];
        double t = Math.exp(each);
        sum1 += t;
        sumDot += eachDot * t;
      }
      double x1 = x[0];
      sum = sum1 * x1;
      sumDot = sumDot * x1 + sum1 * xDot[0];
    }
    return new Dual(2.0 * sum + x[0], 2.0 * sumDot + xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneBranchJvp(double[], boolean, double[])
   */
  static Dual oneBranchJvp(double[] x, boolean squares, double[] xDot, Tape tape) {
    return oneBranchJvp(x, squares, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.oneBranch}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OneBranchGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedLoops.oneBranch} and its gradient.
   *
   * @param x as the method takes it
   * @param squares constant
   * @return the value and the gradient, in new arrays
   */
  static OneBranchGradient oneBranchGradient(double[] x, boolean squares) {
    return oneBranchGradient(x, squares, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneBranchGradient(double[], boolean)
   */
  static OneBranchGradient oneBranchGradient(double[] x, boolean squares, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = oneBranchGradient(x, squares, xBar, tape);
    return new OneBranchGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code FusedLoops.oneBranch} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param squares constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double oneBranchGradient(double[] x, boolean squares, double[] xBar) {
    return oneBranchGradient(x, squares, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneBranchGradient(double[], boolean, double[])
   */
  static double oneBranchGradient(double[] x, boolean squares, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      if (x.length == 0) {
        return 7.0;
      }
      double sum;
      double sum1;
      double[] kept;
      if (squares) {
        sum = 0.0;
        for (int i = 0; i < x.length; i++) {
          double each = x[i];
          sum += each * each;
          xBar[i] += 4.0 * each;
        }
        sum1 = 0.0;
        kept = null;
      } else {
        kept = tape.doubles(x.length);
        sum1 = 0.0;
        for (int i = 0; i < x.length; i++) {
          double each = x[i];
          double t = Math.exp(each);
          kept[i] = t;
          sum1 += t;
        }
        sum = sum1 * x[0];
      }

      // reverse sweep
      double t = 2.0 * sum + x[0];
      xBar[0] += 1.0;
      if (!squares) {
        double sumBar = 2.0 * x[0];
        xBar[0] += sum1 * 2.0;
        for (int i = 0; i < x.length; i++) {
          xBar[i] += sumBar * kept[i];
        }
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.oneBranch}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OneBranchHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedLoops.oneBranch}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param squares constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static OneBranchHvp oneBranchHvp(double[] x, boolean squares, double[] xDot) {
    return oneBranchHvp(x, squares, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneBranchHvp(double[], boolean, double[])
   */
  static OneBranchHvp oneBranchHvp(double[] x, boolean squares, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = oneBranchHvp(x, squares, xDot, xBar, xHvp, tape);
    return new OneBranchHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code FusedLoops.oneBranch}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param squares constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double oneBranchHvp(double[] x, boolean squares, double[] xDot, double[] xBar,
      double[] xHvp) {
    return oneBranchHvp(x, squares, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneBranchHvp(double[], boolean, double[], double[], double[])
   */
  static double oneBranchHvp(double[] x, boolean squares, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      if (x.length == 0) {
        return 7.0;
      }
      double sum;
      double sum1;
      double[] kept;
      double sumDot;
      double[] keptDot;
      if (squares) {
        sum = 0.0;
        for (int i = 0; i < x.length; i++) {
          double each = x[i];
          double eachDot = xDot[i];
          sum += each * each;
          xBar[i] += 4.0 * each;
          xHvp[i] += 4.0 * eachDot;
        }
        sum1 = 0.0;
        kept = null;
        sumDot = 0.0;
        keptDot = null;
      } else {
        kept = tape.doubles(x.length);
        keptDot = tape.doubles(x.length);
        sum1 = 0.0;
        sumDot = 0.0;
        for (int i = 0; i < x.length; i++) {
          double each = x[i];
          double eachDot = xDot[i];
          double t = Math.exp(each);
          double t1 = eachDot * t;
          kept[i] = t;
          keptDot[i] = t1;
          sum1 += t;
          sumDot += t1;
        }
        sum = sum1 * x[0];
      }

      // reverse sweep
      double t = 2.0 * sum + x[0];
      xBar[0] += 1.0;
      if (!squares) {
        double sumBar = 2.0 * x[0];
        double sumBarDot = 2.0 * xDot[0];
        xBar[0] += sum1 * 2.0;
        xHvp[0] += sumDot * 2.0;
        for (int i = 0; i < x.length; i++) {
          double t1 = kept[i];
          double eachBarDot = sumBarDot * t1 + sumBar * keptDot[i];
          xBar[i] += sumBar * t1;
          xHvp[i] += eachBarDot;
        }
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.oneBranch} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param squares captured
   * @return the view
   */
  static ScalarFunction oneBranchFunction(boolean squares) {
    return new OneBranchFunction(squares);
  }

  private static final class OneBranchFunction implements ScalarFunction {

    private final boolean squares;

    OneBranchFunction(boolean squares) {
      this.squares = squares;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedLoops.oneBranch(x, this.squares);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = oneBranchGradient(x, this.squares, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return oneBranchJvp(x, this.squares, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = oneBranchHvp(x, this.squares, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.overwritten} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual overwrittenJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      sum += x1 * x1;
      sumDot += 2.0 * (xDot[i] * x1);
    }
    double x1 = x[1];
    double t = sum * x1;
    double t1 = sumDot * x1 + sum * xDot[1];
    x[0] = t;
    xDot[0] = t1;
    return new Dual(sum + t, sumDot + t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenJvp(double[], double[])
   */
  static Dual overwrittenJvp(double[] x, double[] xDot, Tape tape) {
    return overwrittenJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.overwritten}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OverwrittenGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedLoops.overwritten} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static OverwrittenGradient overwrittenGradient(double[] x) {
    return overwrittenGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenGradient(double[])
   */
  static OverwrittenGradient overwrittenGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = overwrittenGradient(x, xBar, tape);
    return new OverwrittenGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code FusedLoops.overwritten} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double overwrittenGradient(double[] x, double[] xBar) {
    return overwrittenGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenGradient(double[], double[])
   */
  static double overwrittenGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        xKept[i] = x1;
        sum += x1 * x1;
      }
      double x1 = x[1];
      double t = sum * x1;
      x[0] = t;

      // reverse sweep
      double t1 = xBar[0];
      xBar[0] = 0.0;
      double t2 = 1.0 + t1;
      double sumBar = 1.0 + t2 * x1;
      xBar[1] += sum * t2;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += 2.0 * (sumBar * xKept[i]);
      }
      return sum + t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.overwritten}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OverwrittenHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedLoops.overwritten}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static OverwrittenHvp overwrittenHvp(double[] x, double[] xDot) {
    return overwrittenHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenHvp(double[], double[])
   */
  static OverwrittenHvp overwrittenHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = overwrittenHvp(x, xDot, xBar, xHvp, tape);
    return new OverwrittenHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code FusedLoops.overwritten}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double overwrittenHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return overwrittenHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenHvp(double[], double[], double[], double[])
   */
  static double overwrittenHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      double[] xKeptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        sum += x1 * x1;
        sumDot += 2.0 * (xDot1 * x1);
      }
      double x1 = x[1];
      double xDot1 = xDot[1];
      double t = sum * x1;
      x[0] = t;
      xDot[0] = sumDot * x1 + sum * xDot1;

      // reverse sweep
      double t1 = xHvp[0];
      double t2 = xBar[0];
      xBar[0] = 0.0;
      xHvp[0] = 0.0;
      double t3 = 1.0 + t2;
      double t4 = t1 * x1 + t3 * xDot1;
      double sumBar = 1.0 + t3 * x1;
      xBar[1] += sum * t3;
      xHvp[1] += sumDot * t3 + sum * t1;
      for (int i = 0; i < x.length; i++) {
        double x2 = xKept[i];
        double xBarDot = 2.0 * (t4 * x2 + sumBar * xKeptDot[i]);
        xBar[i] += 2.0 * (sumBar * x2);
        xHvp[i] += xBarDot;
      }
      return sum + t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.overwritten} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction overwrittenFunction() {
    return new OverwrittenFunction();
  }

  private static final class OverwrittenFunction implements ScalarFunction {

    OverwrittenFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedLoops.overwritten(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = overwrittenGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return overwrittenJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = overwrittenHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.other} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual otherJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      sum += x1 * x1;
      sumDot += 2.0 * (xDot[i] * x1);
    }
    double t = 2.0 * y[0];
    double x1 = x[1];
    double t1 = t * x1;
    double t2 = 2.0 * yDot[0] * x1 + t * xDot[1];
    y[0] = t1;
    yDot[0] = t2;
    return new Dual(3.0 * sum + t1, 3.0 * sumDot + t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherJvp(double[], double[], double[], double[])
   */
  static Dual otherJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    return otherJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.other}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record OtherGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code FusedLoops.other} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static OtherGradient otherGradient(double[] x, double[] y) {
    return otherGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherGradient(double[], double[])
   */
  static OtherGradient otherGradient(double[] x, double[] y, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = otherGradient(x, y, xBar, yBar, tape);
    return new OtherGradient(value, xBar, yBar);
  }

  /**
   * Reverse mode: {@code FusedLoops.other} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double otherGradient(double[] x, double[] y, double[] xBar, double[] yBar) {
    return otherGradient(x, y, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherGradient(double[], double[], double[], double[])
   */
  static double otherGradient(double[] x, double[] y, double[] xBar, double[] yBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        xKept[i] = x1;
        sum += x1 * x1;
      }
      double t = 2.0 * y[0];
      double x1 = x[1];
      double t1 = t * x1;
      y[0] = t1;

      // reverse sweep
      double t2 = yBar[0];
      yBar[0] = 0.0;
      double t3 = 1.0 + t2;
      xBar[1] += t * t3;
      yBar[0] += 2.0 * (t3 * x1);
      for (int i = 0; i < x.length; i++) {
        xBar[i] += 6.0 * xKept[i];
      }
      return 3.0 * sum + t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.other}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record OtherHvp(double value, double[] x, double[] y, double[] xHvp, double[] yHvp) {}

  /**
   * Second order: {@code FusedLoops.other}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static OtherHvp otherHvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    return otherHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherHvp(double[], double[], double[], double[])
   */
  static OtherHvp otherHvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = otherHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp, tape);
    return new OtherHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Second order: {@code FusedLoops.other}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double otherHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp) {
    return otherHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double otherHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.sameSharing("x", x, xHvp, "y", y, yHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(xHvp);
    Arguments.zero(yHvp);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      double[] xKeptDot = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        sum += x1 * x1;
      }
      double t = 2.0 * y[0];
      double t1 = 2.0 * yDot[0];
      double x1 = x[1];
      double xDot1 = xDot[1];
      double t2 = t * x1;
      y[0] = t2;
      yDot[0] = t1 * x1 + t * xDot1;

      // reverse sweep
      double t3 = yHvp[0];
      double t4 = yBar[0];
      yBar[0] = 0.0;
      yHvp[0] = 0.0;
      double t5 = 1.0 + t4;
      xBar[1] += t * t5;
      xHvp[1] += t1 * t5 + t * t3;
      yBar[0] += 2.0 * (t5 * x1);
      yHvp[0] += 2.0 * (t3 * x1 + t5 * xDot1);
      for (int i = 0; i < x.length; i++) {
        double xBarDot = 6.0 * xKeptDot[i];
        xBar[i] += 6.0 * xKept[i];
        xHvp[i] += xBarDot;
      }
      return 3.0 * sum + t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.other} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction otherFunction(double[] x, double[] y) {
    return new OtherFunction(x, y);
  }

  private static final class OtherFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    OtherFunction(double[] x, double[] y) {
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
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      return FusedLoops.other(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double value = otherGradient(x, y, xBar, yBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      return otherJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] xHvp = Arguments.zerosLike(x);
      double[] yHvp = Arguments.zerosLike(y);
      double value = otherHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.mixture} and its derivative in the direction of the
   * tangents.
   *
   * @param alpha as the method takes it
   * @param mu as the method takes it
   * @param x constant
   * @param alphaDot tangent of {@code alpha}, of the same shape; not modified
   * @param muDot tangent of {@code mu}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual mixtureJvp(double[] alpha, double[][] mu, double[][] x, double[] alphaDot,
      double[][] muDot) {
    Arguments.sameShape("alphaDot", alphaDot, "alpha", alpha);
    Arguments.sameShape("muDot", muDot, "mu", mu);
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double[] beta = new double[alpha.length];
      double[] betaDot = new double[alpha.length];
      for (int k = 0; k < alpha.length; k++) {
        int t = x[i].length;
        double q = 0.0;
        double qDot = 0.0;
        for (int d = 0; d < t; d++) {
          double r = x[i][d] - mu[k][d];
          q += r * r;
          qDot -= 2.0 * (muDot[k][d] * r);
        }
        double t1 = alphaDot[k] - 0.5 * qDot;
        beta[k] = alpha[k] - 0.5 * q;
        betaDot[k] = t1;
      }
      double largest = beta[0];
      double largestDot = betaDot[0];
      for (int j = 0; j < beta.length; j++) {
        double b = beta[j];
        double bDot = betaDot[j];
        double largest1 = Math.max(largest, b);
        largestDot = (largest >= b ? largestDot : largest < b ? 0.0 : largestDot * largest1)
            + (b > largest ? bDot : b <= largest ? 0.0 : bDot * largest1);
        largest = largest1;
      }
      double sum = 0.0;
      double sumDot = 0.0;
      for (int k = 0; k < beta.length; k++) {
        double t = Math.exp(beta[k] - largest);
        double t1 = (betaDot[k] - largestDot) * t;
        beta[k] = t;
        betaDot[k] = t1;
        sum += t;
        sumDot += t1;
      }
      total += largest + Math.log(sum);
      totalDot += largestDot + StrongZero.over(sumDot, sum);
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixtureJvp(double[], double[][], double[][], double[], double[][])
   */
  static Dual mixtureJvp(double[] alpha, double[][] mu, double[][] x, double[] alphaDot,
      double[][] muDot, Tape tape) {
    return mixtureJvp(alpha, mu, x, alphaDot, muDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.mixture}.
   *
   * @param value what the method returns
   * @param alpha the derivative with respect to {@code alpha}
   * @param mu the derivative with respect to {@code mu}
   */
  record MixtureGradient(double value, double[] alpha, double[][] mu) {}

  /**
   * Reverse mode: {@code FusedLoops.mixture} and its gradient.
   *
   * @param alpha as the method takes it
   * @param mu as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static MixtureGradient mixtureGradient(double[] alpha, double[][] mu, double[][] x) {
    return mixtureGradient(alpha, mu, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixtureGradient(double[], double[][], double[][])
   */
  static MixtureGradient mixtureGradient(double[] alpha, double[][] mu, double[][] x, Tape tape) {
    double[] alphaBar = Arguments.zerosLike(alpha);
    double[][] muBar = Arguments.zerosLike(mu);
    double value = mixtureGradient(alpha, mu, x, alphaBar, muBar, tape);
    return new MixtureGradient(value, alphaBar, muBar);
  }

  /**
   * Reverse mode: {@code FusedLoops.mixture} and its gradient, written into the caller's
   * memory.
   *
   * @param alpha as the method takes it
   * @param mu as the method takes it
   * @param x constant
   * @param alphaBar overwritten with the gradient with respect to {@code alpha}; of the same
   *     shape
   * @param muBar overwritten with the gradient with respect to {@code mu}; of the same shape
   * @return the value
   */
  static double mixtureGradient(double[] alpha, double[][] mu, double[][] x, double[] alphaBar,
      double[][] muBar) {
    return mixtureGradient(alpha, mu, x, alphaBar, muBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixtureGradient(double[], double[][], double[][], double[], double[][])
   */
  static double mixtureGradient(double[] alpha, double[][] mu, double[][] x, double[] alphaBar,
      double[][] muBar, Tape tape) {
    Arguments.sameShape("alphaBar", alphaBar, "alpha", alpha);
    Arguments.sameShape("muBar", muBar, "mu", mu);
    Arguments.zero(alphaBar);
    Arguments.zero(muBar);
    int mark = tape.mark();
    try {
      double[] beta = tape.exactDoubles(alpha.length);
      double[] betaBar = tape.doubles(alpha.length);
      double[] kept = tape.doubles(beta.length);
      double total = 0.0;
      for (int i = 0; i < x.length; i++) {
        Arrays.fill(beta, 0.0);
        Arrays.fill(betaBar, 0, alpha.length, 0.0);
        for (int k = 0; k < alpha.length; k++) {
          int t = x[i].length;
          double q = 0.0;
          for (int d = 0; d < t; d++) {
            double r = x[i][d] - mu[k][d];
            q += r * r;
          }
          beta[k] = alpha[k] - 0.5 * q;
        }
        double largest = beta[0];
        int chosen = Integer.MAX_VALUE;
        for (int j = 0; j < beta.length; j++) {
          double b = beta[j];
          if (b > largest | b != b) {
            chosen = j;
          }
          largest = Math.max(largest, b);
        }
        double sum = 0.0;
        for (int k = 0; k < beta.length; k++) {
          double t = Math.exp(beta[k] - largest);
          kept[k] = t;
          beta[k] = t;
          sum += t;
        }
        total += largest + Math.log(sum);
        double t = 1.0 / sum;
        double largestBar = 1.0;
        for (int k = 0; k < beta.length; k++) {
          double t1 = (t + betaBar[k]) * kept[k];
          largestBar -= t1;
          betaBar[k] = t1;
        }
        if (largest != largest) {
          largestBar = largest;
        }
        if (chosen != Integer.MAX_VALUE) {
          betaBar[chosen] += largestBar;
          largestBar = 0.0;
        }
        betaBar[0] += largestBar;
        for (int k = 0; k < alpha.length; k++) {
          double t1 = betaBar[k];
          alphaBar[k] += t1;
          int t2 = x[i].length;
          for (int d = 0; d < t2; d++) {
            double r = x[i][d] - mu[k][d];
            muBar[k][d] += t1 * r;
          }
        }
      }
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.mixture}.
   *
   * @param value what the method returns
   * @param alpha the derivative with respect to {@code alpha}
   * @param mu the derivative with respect to {@code mu}
   * @param alphaHvp the Hessian-vector product for {@code alpha}
   * @param muHvp the Hessian-vector product for {@code mu}
   */
  record MixtureHvp(double value, double[] alpha, double[][] mu, double[] alphaHvp,
      double[][] muHvp) {}

  /**
   * Second order: {@code FusedLoops.mixture}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param alpha as the method takes it
   * @param mu as the method takes it
   * @param x constant
   * @param alphaDot tangent of {@code alpha}, of the same shape; not modified
   * @param muDot tangent of {@code mu}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MixtureHvp mixtureHvp(double[] alpha, double[][] mu, double[][] x, double[] alphaDot,
      double[][] muDot) {
    return mixtureHvp(alpha, mu, x, alphaDot, muDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixtureHvp(double[], double[][], double[][], double[], double[][])
   */
  static MixtureHvp mixtureHvp(double[] alpha, double[][] mu, double[][] x, double[] alphaDot,
      double[][] muDot, Tape tape) {
    double[] alphaBar = Arguments.zerosLike(alpha);
    double[][] muBar = Arguments.zerosLike(mu);
    double[] alphaHvp = Arguments.zerosLike(alpha);
    double[][] muHvp = Arguments.zerosLike(mu);
    double value =
        mixtureHvp(alpha, mu, x, alphaDot, muDot, alphaBar, muBar, alphaHvp, muHvp, tape);
    return new MixtureHvp(value, alphaBar, muBar, alphaHvp, muHvp);
  }

  /**
   * Second order: {@code FusedLoops.mixture}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param alpha as the method takes it
   * @param mu as the method takes it
   * @param x constant
   * @param alphaDot tangent of {@code alpha}, of the same shape; not modified
   * @param muDot tangent of {@code mu}, of the same shape; not modified
   * @param alphaBar overwritten with the gradient with respect to {@code alpha}; of the same
   *     shape
   * @param muBar overwritten with the gradient with respect to {@code mu}; of the same shape
   * @param alphaHvp overwritten with the Hessian-vector product for {@code alpha}; of the
   *     same shape
   * @param muHvp overwritten with the Hessian-vector product for {@code mu}; of the same
   *     shape
   * @return the value
   */
  static double mixtureHvp(double[] alpha, double[][] mu, double[][] x, double[] alphaDot,
      double[][] muDot, double[] alphaBar, double[][] muBar, double[] alphaHvp, double[][] muHvp) {
    return mixtureHvp(alpha, mu, x, alphaDot, muDot, alphaBar, muBar, alphaHvp, muHvp,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixtureHvp(double[], double[][], double[][], double[], double[][], double[],
   *     double[][], double[], double[][])
   */
  static double mixtureHvp(double[] alpha, double[][] mu, double[][] x, double[] alphaDot,
      double[][] muDot, double[] alphaBar, double[][] muBar, double[] alphaHvp, double[][] muHvp,
      Tape tape) {
    Arguments.sameShape("alphaDot", alphaDot, "alpha", alpha);
    Arguments.sameShape("muDot", muDot, "mu", mu);
    Arguments.sameShape("alphaBar", alphaBar, "alpha", alpha);
    Arguments.sameShape("muBar", muBar, "mu", mu);
    Arguments.sameShape("alphaHvp", alphaHvp, "alpha", alpha);
    Arguments.sameShape("muHvp", muHvp, "mu", mu);
    Arguments.distinct("alphaDot", alphaDot, "alphaBar", alphaBar);
    Arguments.distinct("alphaDot", alphaDot, "alphaHvp", alphaHvp);
    Arguments.distinct("alphaBar", alphaBar, "alphaHvp", alphaHvp);
    Arguments.distinct("muDot", muDot, "muBar", muBar);
    Arguments.distinct("muDot", muDot, "muHvp", muHvp);
    Arguments.distinct("muBar", muBar, "muHvp", muHvp);
    Arguments.zero(alphaBar);
    Arguments.zero(muBar);
    Arguments.zero(alphaHvp);
    Arguments.zero(muHvp);
    int mark = tape.mark();
    try {
      double[] beta = tape.exactDoubles(alpha.length);
      double[] betaDot = tape.exactDoubles(alpha.length);
      double[] betaBar = tape.doubles(alpha.length);
      double[] betaBarDot = tape.doubles(alpha.length);
      double[] kept = tape.doubles(beta.length);
      double[] keptDot = tape.doubles(beta.length);
      double total = 0.0;
      for (int i = 0; i < x.length; i++) {
        Arrays.fill(beta, 0.0);
        Arrays.fill(betaDot, 0.0);
        Arrays.fill(betaBar, 0, alpha.length, 0.0);
        Arrays.fill(betaBarDot, 0, alpha.length, 0.0);
        for (int k = 0; k < alpha.length; k++) {
          int t = x[i].length;
          double q = 0.0;
          double qDot = 0.0;
          for (int d = 0; d < t; d++) {
            double r = x[i][d] - mu[k][d];
            q += r * r;
            qDot -= 2.0 * (muDot[k][d] * r);
          }
          double t1 = alphaDot[k] - 0.5 * qDot;
          beta[k] = alpha[k] - 0.5 * q;
          betaDot[k] = t1;
        }
        double largest = beta[0];
        double largestDot = betaDot[0];
        int chosen = Integer.MAX_VALUE;
        for (int j = 0; j < beta.length; j++) {
          double b = beta[j];
          double bDot = betaDot[j];
          double largest1 = Math.max(largest, b);
          boolean t = b > largest;
          largestDot = (largest >= b ? largestDot : largest < b ? 0.0 : largestDot * largest1)
              + (t ? bDot : b <= largest ? 0.0 : bDot * largest1);
          if (t | b != b) {
            chosen = j;
          }
          largest = largest1;
        }
        double sum = 0.0;
        double sumDot = 0.0;
        for (int k = 0; k < beta.length; k++) {
          double t = Math.exp(beta[k] - largest);
          double t1 = (betaDot[k] - largestDot) * t;
          kept[k] = t;
          keptDot[k] = t1;
          beta[k] = t;
          betaDot[k] = t1;
          sum += t;
          sumDot += t1;
        }
        total += largest + Math.log(sum);
        double t = 1.0 / sum;
        double t1 = sumDot * t * t;
        double largestBar = 1.0;
        double largestBarDot = 0.0;
        for (int k = 0; k < beta.length; k++) {
          double t2 = t + betaBar[k];
          double t3 = kept[k];
          double t4 = t2 * t3;
          double t5 = (betaBarDot[k] - t1) * t3 + t2 * keptDot[k];
          largestBar -= t4;
          largestBarDot -= t5;
          betaBar[k] = t4;
          betaBarDot[k] = t5;
        }
        if (largest == largest) {
          largest = largestBar;
          largestDot = largestBarDot;
        }
        if (chosen != Integer.MAX_VALUE) {
          betaBar[chosen] += largest;
          betaBarDot[chosen] += largestDot;
          largestBar = 0.0;
          largestBarDot = 0.0;
        } else {
          largestBar = largest;
          largestBarDot = largestDot;
        }
        betaBar[0] += largestBar;
        betaBarDot[0] += largestBarDot;
        for (int k = 0; k < alpha.length; k++) {
          double t2 = betaBar[k];
          double t3 = betaBarDot[k];
          alphaBar[k] += t2;
          alphaHvp[k] += t3;
          int t4 = x[i].length;
          for (int d = 0; d < t4; d++) {
            double r = x[i][d] - mu[k][d];
            double t5 = t3 * r - t2 * muDot[k][d];
            double[] muBarDot = muHvp[k];
            muBar[k][d] += t2 * r;
            muBarDot[d] += t5;
          }
        }
      }
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.mixture} as a function of the vector that packs {@code alpha}, {@code
   * mu}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param alpha of the shape that the parameter is to have
   * @param mu of the shape that the parameter is to have
   * @param x captured
   * @return the view
   */
  static ScalarFunction mixtureFunction(double[] alpha, double[][] mu, double[][] x) {
    return new MixtureFunction(alpha, mu, x);
  }

  private static final class MixtureFunction implements ScalarFunction {

    private final double[] alpha;

    private final double[][] mu;

    private final double[][] x;

    private final int alphaSize;

    private final int muSize;

    MixtureFunction(double[] alpha, double[][] mu, double[][] x) {
      this.alpha = alpha;
      this.mu = mu;
      this.x = x;
      Objects.requireNonNull(alpha, "alpha");
      this.alphaSize = Arguments.size(alpha);
      Objects.requireNonNull(mu, "mu");
      this.muSize = Arguments.size(mu);
    }

    @Override
    public int inputs() {
      return alphaSize + muSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] alpha = Arguments.unpackLike(this.alpha, packed, 0);
      double[][] mu = Arguments.unpackLike(this.mu, packed, alphaSize);
      return FusedLoops.mixture(alpha, mu, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] alpha = Arguments.unpackLike(this.alpha, packed, 0);
      double[][] mu = Arguments.unpackLike(this.mu, packed, alphaSize);
      double[] alphaBar = Arguments.zerosLike(alpha);
      double[][] muBar = Arguments.zerosLike(mu);
      double value = mixtureGradient(alpha, mu, this.x, alphaBar, muBar);
      Arguments.pack(alphaBar, gradient, 0);
      Arguments.pack(muBar, gradient, alphaSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] alpha = Arguments.unpackLike(this.alpha, packed, 0);
      double[][] mu = Arguments.unpackLike(this.mu, packed, alphaSize);
      double[] alphaDot = Arguments.unpackLike(this.alpha, direction, 0);
      double[][] muDot = Arguments.unpackLike(this.mu, direction, alphaSize);
      return mixtureJvp(alpha, mu, this.x, alphaDot, muDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] alpha = Arguments.unpackLike(this.alpha, packed, 0);
      double[][] mu = Arguments.unpackLike(this.mu, packed, alphaSize);
      double[] alphaDot = Arguments.unpackLike(this.alpha, direction, 0);
      double[][] muDot = Arguments.unpackLike(this.mu, direction, alphaSize);
      double[] alphaBar = Arguments.zerosLike(alpha);
      double[][] muBar = Arguments.zerosLike(mu);
      double[] alphaHvp = Arguments.zerosLike(alpha);
      double[][] muHvp = Arguments.zerosLike(mu);
      double value =
          mixtureHvp(alpha, mu, this.x, alphaDot, muDot, alphaBar, muBar, alphaHvp, muHvp);
      Arguments.pack(alphaBar, gradient, 0);
      Arguments.pack(muBar, gradient, alphaSize);
      Arguments.pack(alphaHvp, product, 0);
      Arguments.pack(muHvp, product, alphaSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.escapes} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual escapesJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] last = new double[1];
    double[] lastDot = new double[1];
    last[0] = 1.0;
    lastDot[0] = 0.0;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double[] fresh = new double[1];
      double[] freshDot = new double[1];
      double x1 = x[i];
      double t = 2.0 * (xDot[i] * x1);
      fresh[0] = x1 * x1;
      freshDot[0] = t;
      double fresh1 = fresh[0];
      double last1 = last[0];
      double t1 = fresh1 * last1;
      double t2 = freshDot[0] * last1 + fresh1 * lastDot[0];
      fresh[0] = t1;
      freshDot[0] = t2;
      sum += t1;
      sumDot += t2;
      last = fresh;
      lastDot = freshDot;
    }
    return new Dual(sum + last[0], sumDot + lastDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escapesJvp(double[], double[])
   */
  static Dual escapesJvp(double[] x, double[] xDot, Tape tape) {
    return escapesJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.escapes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record EscapesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedLoops.escapes} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static EscapesGradient escapesGradient(double[] x) {
    return escapesGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escapesGradient(double[])
   */
  static EscapesGradient escapesGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = escapesGradient(x, xBar, tape);
    return new EscapesGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code FusedLoops.escapes} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double escapesGradient(double[] x, double[] xBar) {
    return escapesGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escapesGradient(double[], double[])
   */
  static double escapesGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] last = new double[1];
      double[] lastBar = tape.zeroDoubles(1);
      last[0] = 1.0;
      double[][] freshBarKept = tape.references(double[].class, x.length);
      double[] lastKept = tape.doubles(x.length);
      double[] freshKept = tape.doubles(x.length);
      double[][] lastBarKept = tape.references(double[].class, x.length);
      double sum = 0.0;
      double[] lastBar1 = lastBar;
      for (int i = 0; i < x.length; i++) {
        lastBarKept[i] = lastBar1;
        double[] fresh = new double[1];
        double[] freshBar = tape.zeroDoubles(1);
        freshBarKept[i] = freshBar;
        double x1 = x[i];
        fresh[0] = x1 * x1;
        double fresh1 = fresh[0];
        freshKept[i] = fresh1;
        double last1 = last[0];
        lastKept[i] = last1;
        double t = fresh1 * last1;
        fresh[0] = t;
        sum += t;
        last = fresh;
        lastBar1 = freshBar;
      }

      // reverse sweep
      double t = sum + last[0];
      lastBar1[0] += 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double[] freshBar = freshBarKept[i];
        double t1 = freshBar[0];
        freshBar[0] = 0.0;
        double t2 = 1.0 + t1;
        double freshBar1 = t2 * lastKept[i];
        lastBarKept[i][0] += freshKept[i] * t2;
        freshBar[0] += freshBar1;
        double t3 = freshBar[0];
        freshBar[0] = 0.0;
        xBar[i] += 2.0 * (t3 * x[i]);
      }
      lastBar[0] = 0.0;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.escapes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record EscapesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedLoops.escapes}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static EscapesHvp escapesHvp(double[] x, double[] xDot) {
    return escapesHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escapesHvp(double[], double[])
   */
  static EscapesHvp escapesHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = escapesHvp(x, xDot, xBar, xHvp, tape);
    return new EscapesHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code FusedLoops.escapes}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double escapesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return escapesHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escapesHvp(double[], double[], double[], double[])
   */
  static double escapesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] last = new double[1];
      double[] lastDot = new double[1];
      double[] lastBar = tape.zeroDoubles(1);
      double[] lastBarDot = tape.zeroDoubles(1);
      last[0] = 1.0;
      lastDot[0] = 0.0;
      double[][] freshBarKept = tape.references(double[].class, x.length);
      double[][] freshBarKeptDot = tape.references(double[].class, x.length);
      double[] lastKept = tape.doubles(x.length);
      double[] lastKeptDot = tape.doubles(x.length);
      double[] freshKept = tape.doubles(x.length);
      double[] freshKeptDot = tape.doubles(x.length);
      double[][] lastBarKept = tape.references(double[].class, x.length);
      double[][] lastBarKeptDot = tape.references(double[].class, x.length);
      double sum = 0.0;
      double[] lastBar1 = lastBar;
      double[] lastBarDot1 = lastBarDot;
      for (int i = 0; i < x.length; i++) {
        lastBarKept[i] = lastBar1;
        lastBarKeptDot[i] = lastBarDot1;
        double[] fresh = new double[1];
        double[] freshDot = new double[1];
        double[] freshBar = tape.zeroDoubles(1);
        double[] freshBarDot = tape.zeroDoubles(1);
        freshBarKept[i] = freshBar;
        freshBarKeptDot[i] = freshBarDot;
        double x1 = x[i];
        double t = 2.0 * (xDot[i] * x1);
        fresh[0] = x1 * x1;
        freshDot[0] = t;
        double fresh1 = fresh[0];
        double freshDot1 = freshDot[0];
        freshKept[i] = fresh1;
        freshKeptDot[i] = freshDot1;
        double last1 = last[0];
        double lastDot1 = lastDot[0];
        lastKept[i] = last1;
        lastKeptDot[i] = lastDot1;
        double t1 = fresh1 * last1;
        fresh[0] = t1;
        freshDot[0] = freshDot1 * last1 + fresh1 * lastDot1;
        sum += t1;
        last = fresh;
        lastBar1 = freshBar;
        lastDot = freshDot;
        lastBarDot1 = freshBarDot;
      }

      // reverse sweep
      double t = sum + last[0];
      lastBar1[0] += 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double[] freshBar = freshBarKept[i];
        double[] freshBarDot = freshBarKeptDot[i];
        double t1 = freshBarDot[0];
        double t2 = freshBar[0];
        freshBar[0] = 0.0;
        freshBarDot[0] = 0.0;
        double t3 = 1.0 + t2;
        double last1 = lastKept[i];
        double fresh = freshKept[i];
        double freshBarDot1 = t1 * last1 + t3 * lastKeptDot[i];
        double lastBarDot2 = freshKeptDot[i] * t3 + fresh * t1;
        double[] lastBarDot3 = lastBarKeptDot[i];
        lastBarKept[i][0] += fresh * t3;
        lastBarDot3[0] += lastBarDot2;
        freshBar[0] += t3 * last1;
        freshBarDot[0] += freshBarDot1;
        double t4 = freshBar[0];
        double t5 = freshBarDot[0];
        freshBar[0] = 0.0;
        freshBarDot[0] = 0.0;
        double x1 = x[i];
        double xBarDot = 2.0 * (t5 * x1 + t4 * xDot[i]);
        xBar[i] += 2.0 * (t4 * x1);
        xHvp[i] += xBarDot;
      }
      lastBar[0] = 0.0;
      lastBarDot[0] = 0.0;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.escapes} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction escapesFunction() {
    return new EscapesFunction();
  }

  private static final class EscapesFunction implements ScalarFunction {

    EscapesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedLoops.escapes(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = escapesGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return escapesJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = escapesHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.rowsEscape} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual rowsEscapeJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[][] rows = new double[x.length][];
    double[][] rowsDot = new double[x.length][];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double[] row = new double[2];
      double[] rowDot = new double[2];
      double xDot1 = xDot[i];
      row[0] = x[i];
      rowDot[0] = xDot1;
      double x1 = x[i];
      double t = 2.0 * (xDot[i] * x1);
      row[1] = x1 * x1;
      rowDot[1] = t;
      rows[i] = row;
      rowsDot[i] = rowDot;
      double row1 = row[0];
      double row2 = row[1];
      double t1 = row1 * row2;
      double t2 = Math.sin(t1);
      double t3 = (rowDot[0] * row2 + row1 * rowDot[1]) * Math.cos(t1);
      row[1] = t2;
      rowDot[1] = t3;
      sum += t2;
      sumDot += t3;
    }
    double[] rows1 = rows[0];
    double[] rowsDot1 = rowsDot[0];
    double rows2 = rows1[1];
    double rows3 = rows[x.length - 1][0];
    double t = rows2 * rows3;
    double t1 = rowsDot1[1] * rows3 + rows2 * rowsDot[x.length - 1][0];
    rows1[1] = t;
    rowsDot1[1] = t1;
    return new Dual(sum + t, sumDot + t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsEscapeJvp(double[], double[])
   */
  static Dual rowsEscapeJvp(double[] x, double[] xDot, Tape tape) {
    return rowsEscapeJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.rowsEscape}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RowsEscapeGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedLoops.rowsEscape} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RowsEscapeGradient rowsEscapeGradient(double[] x) {
    return rowsEscapeGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsEscapeGradient(double[])
   */
  static RowsEscapeGradient rowsEscapeGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = rowsEscapeGradient(x, xBar, tape);
    return new RowsEscapeGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code FusedLoops.rowsEscape} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double rowsEscapeGradient(double[] x, double[] xBar) {
    return rowsEscapeGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsEscapeGradient(double[], double[])
   */
  static double rowsEscapeGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] rows = new double[x.length][];
      double[][] rowsBar = new double[x.length][];
      double[][] rowBarKept = tape.references(double[].class, x.length);
      double[] rowKept = tape.doubles(x.length);
      double[] rowKept1 = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double[] row = new double[2];
        double[] rowBar = tape.zeroDoubles(2);
        rowBarKept[i] = rowBar;
        row[0] = x[i];
        double x1 = x[i];
        row[1] = x1 * x1;
        rows[i] = row;
        rowsBar[i] = rowBar;
        double row1 = row[0];
        rowKept[i] = row1;
        double row2 = row[1];
        rowKept1[i] = row2;
        double t = Math.sin(row1 * row2);
        row[1] = t;
        sum += t;
      }
      double[] rows1 = rows[0];
      double[] rowsBar1 = rowsBar[0];
      double rows2 = rows1[1];
      double rows3 = rows[x.length - 1][0];
      double t = rows2 * rows3;
      double[] rowsBar2 = rowsBar[x.length - 1];
      rows1[1] = t;

      // reverse sweep
      double t1 = rowsBar1[1];
      rowsBar1[1] = 0.0;
      double t2 = 1.0 + t1;
      rowsBar2[0] += rows2 * t2;
      rowsBar1[1] += t2 * rows3;
      for (int i = x.length - 1; i >= 0; i--) {
        double[] rowBar = rowBarKept[i];
        double t3 = rowBar[1];
        rowBar[1] = 0.0;
        double row = rowKept[i];
        double row1 = rowKept1[i];
        double t4 = (1.0 + t3) * Math.cos(row * row1);
        rowBar[1] += row * t4;
        rowBar[0] += t4 * row1;
        double t5 = rowBar[1];
        rowBar[1] = 0.0;
        xBar[i] += 2.0 * (t5 * x[i]);
        double t6 = rowBar[0];
        rowBar[0] = 0.0;
        xBar[i] += t6;
      }
      return sum + t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.rowsEscape}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RowsEscapeHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedLoops.rowsEscape}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RowsEscapeHvp rowsEscapeHvp(double[] x, double[] xDot) {
    return rowsEscapeHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsEscapeHvp(double[], double[])
   */
  static RowsEscapeHvp rowsEscapeHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = rowsEscapeHvp(x, xDot, xBar, xHvp, tape);
    return new RowsEscapeHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code FusedLoops.rowsEscape}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double rowsEscapeHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return rowsEscapeHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsEscapeHvp(double[], double[], double[], double[])
   */
  static double rowsEscapeHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[][] rows = new double[x.length][];
      double[][] rowsDot = new double[x.length][];
      double[][] rowsBar = new double[x.length][];
      double[][] rowsBarDot = new double[x.length][];
      double[][] rowBarKept = tape.references(double[].class, x.length);
      double[][] rowBarKeptDot = tape.references(double[].class, x.length);
      double[] rowKept = tape.doubles(x.length);
      double[] rowKeptDot = tape.doubles(x.length);
      double[] rowKept1 = tape.doubles(x.length);
      double[] rowKeptDot1 = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double[] row = new double[2];
        double[] rowDot = new double[2];
        double[] rowBar = tape.zeroDoubles(2);
        double[] rowBarDot = tape.zeroDoubles(2);
        rowBarKept[i] = rowBar;
        rowBarKeptDot[i] = rowBarDot;
        double xDot1 = xDot[i];
        row[0] = x[i];
        rowDot[0] = xDot1;
        double x1 = x[i];
        double t = 2.0 * (xDot[i] * x1);
        row[1] = x1 * x1;
        rowDot[1] = t;
        rows[i] = row;
        rowsDot[i] = rowDot;
        rowsBar[i] = rowBar;
        rowsBarDot[i] = rowBarDot;
        double row1 = row[0];
        double rowDot1 = rowDot[0];
        rowKept[i] = row1;
        rowKeptDot[i] = rowDot1;
        double row2 = row[1];
        double rowDot2 = rowDot[1];
        rowKept1[i] = row2;
        rowKeptDot1[i] = rowDot2;
        double t1 = row1 * row2;
        double t2 = Math.sin(t1);
        row[1] = t2;
        rowDot[1] = (rowDot1 * row2 + row1 * rowDot2) * Math.cos(t1);
        sum += t2;
      }
      double[] rows1 = rows[0];
      double[] rowsDot1 = rowsDot[0];
      double[] rowsBar1 = rowsBar[0];
      double[] rowsBarDot1 = rowsBarDot[0];
      double rows2 = rows1[1];
      double rowsDot2 = rowsDot1[1];
      double rows3 = rows[x.length - 1][0];
      double rowsDot3 = rowsDot[x.length - 1][0];
      double t = rows2 * rows3;
      double[] rowsBar2 = rowsBar[x.length - 1];
      double[] rowsBarDot2 = rowsBarDot[x.length - 1];
      rows1[1] = t;
      rowsDot1[1] = rowsDot2 * rows3 + rows2 * rowsDot3;

      // reverse sweep
      double t1 = rowsBarDot1[1];
      double t2 = rowsBar1[1];
      rowsBar1[1] = 0.0;
      rowsBarDot1[1] = 0.0;
      double t3 = 1.0 + t2;
      rowsBar2[0] += rows2 * t3;
      rowsBarDot2[0] += rowsDot2 * t3 + rows2 * t1;
      rowsBar1[1] += t3 * rows3;
      rowsBarDot1[1] += t1 * rows3 + t3 * rowsDot3;
      for (int i = x.length - 1; i >= 0; i--) {
        double[] rowBar = rowBarKept[i];
        double[] rowBarDot = rowBarKeptDot[i];
        double t4 = rowBar[1];
        double t5 = rowBarDot[1];
        rowBar[1] = 0.0;
        rowBarDot[1] = 0.0;
        double t6 = 1.0 + t4;
        double row = rowKept[i];
        double rowDot = rowKeptDot[i];
        double row1 = rowKept1[i];
        double rowDot1 = rowKeptDot1[i];
        double t7 = row * row1;
        double t8 = Math.cos(t7);
        double t9 = t6 * t8;
        double t10 = t5 * t8 - t6 * ((rowDot * row1 + row * rowDot1) * Math.sin(t7));
        rowBar[1] += row * t9;
        rowBarDot[1] += rowDot * t9 + row * t10;
        rowBar[0] += t9 * row1;
        rowBarDot[0] += t10 * row1 + t9 * rowDot1;
        double t11 = rowBar[1];
        double t12 = rowBarDot[1];
        rowBar[1] = 0.0;
        rowBarDot[1] = 0.0;
        double x1 = x[i];
        double xBarDot = 2.0 * (t12 * x1 + t11 * xDot[i]);
        xBar[i] += 2.0 * (t11 * x1);
        xHvp[i] += xBarDot;
        double t13 = rowBar[0];
        double t14 = rowBarDot[0];
        rowBar[0] = 0.0;
        rowBarDot[0] = 0.0;
        xBar[i] += t13;
        xHvp[i] += t14;
      }
      return sum + t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.rowsEscape} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction rowsEscapeFunction() {
    return new RowsEscapeFunction();
  }

  private static final class RowsEscapeFunction implements ScalarFunction {

    RowsEscapeFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedLoops.rowsEscape(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = rowsEscapeGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return rowsEscapeJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = rowsEscapeHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.workspace} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual workspaceJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] work = new double[2];
    double[] workDot = new double[2];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = x1 * x1;
      double t1 = 2.0 * (xDot[i] * x1);
      work[0] = t;
      workDot[0] = t1;
      double work1 = work[1];
      sum += t * work1;
      sumDot += t1 * work1 + t * workDot[1];
      double xDot1 = xDot[i];
      work[1] = x[i];
      workDot[1] = xDot1;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #workspaceJvp(double[], double[])
   */
  static Dual workspaceJvp(double[] x, double[] xDot, Tape tape) {
    return workspaceJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.workspace}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WorkspaceGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedLoops.workspace} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WorkspaceGradient workspaceGradient(double[] x) {
    return workspaceGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #workspaceGradient(double[])
   */
  static WorkspaceGradient workspaceGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = workspaceGradient(x, xBar, tape);
    return new WorkspaceGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code FusedLoops.workspace} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double workspaceGradient(double[] x, double[] xBar) {
    return workspaceGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #workspaceGradient(double[], double[])
   */
  static double workspaceGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] work = new double[2];
      double[] workBar = tape.zeroDoubles(2);
      double[] workKept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double t = x1 * x1;
        work[0] = t;
        double work1 = work[1];
        workKept[i] = work1;
        sum += t * work1;
        work[1] = x[i];
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double t = workBar[1];
        workBar[1] = 0.0;
        xBar[i] += t;
        double x1 = x[i];
        double work1 = workKept[i];
        workBar[1] += x1 * x1;
        double t1 = workBar[0];
        workBar[0] = 0.0;
        xBar[i] += 2.0 * ((work1 + t1) * x1);
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.workspace}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WorkspaceHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedLoops.workspace}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static WorkspaceHvp workspaceHvp(double[] x, double[] xDot) {
    return workspaceHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #workspaceHvp(double[], double[])
   */
  static WorkspaceHvp workspaceHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = workspaceHvp(x, xDot, xBar, xHvp, tape);
    return new WorkspaceHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code FusedLoops.workspace}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double workspaceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return workspaceHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #workspaceHvp(double[], double[], double[], double[])
   */
  static double workspaceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] work = new double[2];
      double[] workDot = new double[2];
      double[] workBar = tape.zeroDoubles(2);
      double[] workBarDot = tape.zeroDoubles(2);
      double[] workKept = tape.doubles(x.length);
      double[] workKeptDot = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double t = x1 * x1;
        double t1 = 2.0 * (xDot[i] * x1);
        work[0] = t;
        workDot[0] = t1;
        double work1 = work[1];
        double workDot1 = workDot[1];
        workKept[i] = work1;
        workKeptDot[i] = workDot1;
        sum += t * work1;
        double xDot1 = xDot[i];
        work[1] = x[i];
        workDot[1] = xDot1;
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double t = workBar[1];
        double t1 = workBarDot[1];
        workBar[1] = 0.0;
        workBarDot[1] = 0.0;
        xBar[i] += t;
        xHvp[i] += t1;
        double x1 = x[i];
        double xDot1 = xDot[i];
        double work1 = workKept[i];
        double workDot1 = workKeptDot[i];
        workBar[1] += x1 * x1;
        workBarDot[1] += 2.0 * (xDot1 * x1);
        double t2 = workBar[0];
        double t3 = workBarDot[0];
        workBar[0] = 0.0;
        workBarDot[0] = 0.0;
        double t4 = work1 + t2;
        xBar[i] += 2.0 * (t4 * x1);
        xHvp[i] += 2.0 * ((workDot1 + t3) * x1 + t4 * xDot1);
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.workspace} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction workspaceFunction() {
    return new WorkspaceFunction();
  }

  private static final class WorkspaceFunction implements ScalarFunction {

    WorkspaceFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedLoops.workspace(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = workspaceGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return workspaceJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = workspaceHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.paths} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual pathsJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double rest = 0.0;
    double sumDot = 0.0;
    double restDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      if (x1 < -2.0) {
        continue;
      }
      if (x1 > 0.5) {
        double t = c * x1;
        sum += t * x1;
        sumDot += (cDot * x1 + c * xDot1) * x1 + t * xDot1;
        rest -= x1;
        restDot -= xDot1;
      } else if (x1 > 0.0) {
        double t = c * x1;
        rest = Math.sin(t) + rest;
        restDot = (cDot * x1 + c * xDot1) * Math.cos(t) + restDot;
      }
      for (int k = 0; k < 3; k++) {
        double t = k;
        double t1 = Math.exp(t * x[i]);
        sum += t1;
        sumDot += t * xDot[i] * t1;
        if (k == 1) {
          sum -= c;
          sumDot -= cDot;
        }
      }
    }
    return new Dual(2.0 * sum - rest / 3.0, 2.0 * sumDot - restDot / 3.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathsJvp(double[], double, double[], double)
   */
  static Dual pathsJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return pathsJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.paths}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record PathsGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.paths}: filled by a derivative
   * and reused by its caller.
   */
  static final class PathsAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public PathsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.paths} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PathsGradient pathsGradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    PathsAdjoint adjoint = new PathsAdjoint();
    double value = pathsGradient(x, c, xBar, adjoint);
    return new PathsGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathsGradient(double[], double)
   */
  static PathsGradient pathsGradient(double[] x, double c, Tape tape) {
    return pathsGradient(x, c);
  }

  /**
   * Reverse mode: {@code FusedLoops.paths} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double pathsGradient(double[] x, double c, double[] xBar, PathsAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double sum = 0.0;
    double rest = 0.0;
    double cBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xBar1;
      if (x1 < -2.0) {
        xBar1 = 0.0;
      } else {
        boolean t = x1 > 0.5;
        if (t) {
          sum += c * x1 * x1;
          rest -= x1;
        } else if (x1 > 0.0) {
          rest = Math.sin(c * x1) + rest;
        }
        double cBar1 = 0.0;
        for (int k = 0; k < 3; k++) {
          double t1 = k;
          double t2 = Math.exp(t1 * x[i]);
          sum += t2;
          if (k == 1) {
            sum -= c;
            cBar1 -= 2.0;
          }
          xBar[i] += t1 * (2.0 * t2);
        }
        cBar += cBar1;
        if (t) {
          double t1 = 2.0 * x1;
          cBar += t1 * x1;
          xBar1 = 0.3333333333333333 + c * x1 * 2.0 + c * t1;
        } else if (x1 > 0.0) {
          double t1 = -(0.3333333333333333 * Math.cos(c * x1));
          cBar += t1 * x1;
          xBar1 = c * t1;
        } else {
          xBar1 = 0.0;
        }
      }
      xBar[i] += xBar1;
    }
    adjoint.c = cBar;
    return 2.0 * sum - rest / 3.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathsGradient(double[], double, double[], PathsAdjoint)
   */
  static double pathsGradient(double[] x, double c, double[] xBar, PathsAdjoint adjoint,
      Tape tape) {
    return pathsGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.paths}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record PathsHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.paths}: filled by a derivative and reused by its caller.
   */
  static final class PathsHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public PathsHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.paths}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static PathsHvp pathsHvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    PathsHvpAdjoint adjoint = new PathsHvpAdjoint();
    double value = pathsHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new PathsHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathsHvp(double[], double, double[], double)
   */
  static PathsHvp pathsHvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return pathsHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code FusedLoops.paths}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double pathsHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, PathsHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    double rest = 0.0;
    double cBar = 0.0;
    double cBarDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double xBar1;
      double xBarDot;
      if (x1 < -2.0) {
        xBar1 = 0.0;
        xBarDot = 0.0;
      } else {
        boolean t = x1 > 0.5;
        if (t) {
          sum += c * x1 * x1;
          rest -= x1;
        } else if (x1 > 0.0) {
          rest = Math.sin(c * x1) + rest;
        }
        double cBar1 = 0.0;
        for (int k = 0; k < 3; k++) {
          double t1 = k;
          double t2 = Math.exp(t1 * x[i]);
          sum += t2;
          if (k == 1) {
            sum -= c;
            cBar1 -= 2.0;
          }
          double xBarDot1 = t1 * (2.0 * (t1 * xDot[i] * t2));
          xBar[i] += t1 * (2.0 * t2);
          xHvp[i] += xBarDot1;
        }
        cBar += cBar1;
        if (t) {
          double t1 = 2.0 * x1;
          double t2 = 2.0 * xDot1;
          cBar += t1 * x1;
          cBarDot += 2.0 * (t2 * x1);
          xBar1 = 0.3333333333333333 + c * x1 * 2.0 + c * t1;
          xBarDot = (cDot * x1 + c * xDot1) * 2.0 + (cDot * t1 + c * t2);
        } else if (x1 > 0.0) {
          double t1 = c * x1;
          double t2 = 0.3333333333333333 * ((cDot * x1 + c * xDot1) * Math.sin(t1));
          double t3 = -(0.3333333333333333 * Math.cos(t1));
          cBar += t3 * x1;
          cBarDot += t2 * x1 + t3 * xDot1;
          xBar1 = c * t3;
          xBarDot = cDot * t3 + c * t2;
        } else {
          xBar1 = 0.0;
          xBarDot = 0.0;
        }
      }
      xBar[i] += xBar1;
      xHvp[i] += xBarDot;
    }
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return 2.0 * sum - rest / 3.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathsHvp(double[], double, double[], double, double[], double[], PathsHvpAdjoint)
   */
  static double pathsHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, PathsHvpAdjoint adjoint, Tape tape) {
    return pathsHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code FusedLoops.paths} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction pathsFunction() {
    return new PathsFunction();
  }

  private static final class PathsFunction implements ScalarFunction {

    PathsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return FusedLoops.paths(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      PathsAdjoint adjoint = new PathsAdjoint();
      double value = pathsGradient(x, c, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return pathsJvp(x, c, xDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      PathsHvpAdjoint adjoint = new PathsHvpAdjoint();
      double value = pathsHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.notSums} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual notSumsJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double alternating = 0.0;
    double doubling = 0.1;
    double scaling = 1.0;
    double watched = 0.0;
    double alternatingDot = 0.0;
    double doublingDot = 0.0;
    double scalingDot = 0.0;
    double watchedDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = x1 * x1;
      double t1 = 2.0 * (xDot1 * x1);
      alternating = t - alternating;
      alternatingDot = t1 - alternatingDot;
      doubling = doubling + x1 + doubling;
      doublingDot = doublingDot + xDot1 + doublingDot;
      scaling = scaling * 1.5 + t;
      scalingDot = scalingDot * 1.5 + t1;
      double watched1 = watched + t;
      double watchedDot1 = watchedDot + t1;
      double t2 = watchedDot * x1 + watched * xDot1;
      watched = watched1 + watched * x1;
      watchedDot = watchedDot1 + t2;
    }
    return new Dual(alternating + doubling + scaling + watched,
        alternatingDot + doublingDot + scalingDot + watchedDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notSumsJvp(double[], double[])
   */
  static Dual notSumsJvp(double[] x, double[] xDot, Tape tape) {
    return notSumsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.notSums}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NotSumsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedLoops.notSums} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NotSumsGradient notSumsGradient(double[] x) {
    return notSumsGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notSumsGradient(double[])
   */
  static NotSumsGradient notSumsGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = notSumsGradient(x, xBar, tape);
    return new NotSumsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code FusedLoops.notSums} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double notSumsGradient(double[] x, double[] xBar) {
    return notSumsGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notSumsGradient(double[], double[])
   */
  static double notSumsGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] watchedKept = tape.doubles(x.length);
      double alternating = 0.0;
      double doubling = 0.1;
      double scaling = 1.0;
      double watched = 0.0;
      for (int i = 0; i < x.length; i++) {
        watchedKept[i] = watched;
        double x1 = x[i];
        double t = x1 * x1;
        alternating = t - alternating;
        doubling = doubling + x1 + doubling;
        scaling = scaling * 1.5 + t;
        double watched1 = watched + t;
        watched = watched1 + watched * x1;
      }

      // reverse sweep
      double alternatingBar = 1.0;
      double doublingBar = 1.0;
      double scalingBar = 1.0;
      double watchedBar = 1.0;
      double t = alternating + doubling + scaling + watched;
      for (int i = x.length - 1; i >= 0; i--) {
        double x1 = x[i];
        double watchedBar1 = watchedBar * x1;
        watched = watchedKept[i];
        double t1 = watchedBar + scalingBar;
        scalingBar *= 1.5;
        double t2 = t1 + alternatingBar;
        alternatingBar = -alternatingBar;
        xBar[i] += watched * watchedBar + doublingBar + 2.0 * (t2 * x1);
        doublingBar = 2.0 * doublingBar;
        watchedBar = watchedBar1 + watchedBar;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.notSums}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NotSumsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedLoops.notSums}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NotSumsHvp notSumsHvp(double[] x, double[] xDot) {
    return notSumsHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notSumsHvp(double[], double[])
   */
  static NotSumsHvp notSumsHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = notSumsHvp(x, xDot, xBar, xHvp, tape);
    return new NotSumsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code FusedLoops.notSums}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double notSumsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return notSumsHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notSumsHvp(double[], double[], double[], double[])
   */
  static double notSumsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] watchedKept = tape.doubles(x.length);
      double[] watchedKeptDot = tape.doubles(x.length);
      double alternating = 0.0;
      double doubling = 0.1;
      double scaling = 1.0;
      double watched = 0.0;
      double watchedDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        watchedKept[i] = watched;
        watchedKeptDot[i] = watchedDot;
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t = x1 * x1;
        alternating = t - alternating;
        doubling = doubling + x1 + doubling;
        scaling = scaling * 1.5 + t;
        double watched1 = watched + t;
        double watchedDot1 = watchedDot + 2.0 * (xDot1 * x1);
        double t1 = watchedDot * x1 + watched * xDot1;
        watched = watched1 + watched * x1;
        watchedDot = watchedDot1 + t1;
      }

      // reverse sweep
      double alternatingBar = 1.0;
      double doublingBar = 1.0;
      double scalingBar = 1.0;
      double watchedBar = 1.0;
      double watchedBarDot = 0.0;
      double t = alternating + doubling + scaling + watched;
      for (int i = x.length - 1; i >= 0; i--) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double watchedBar1 = watchedBar * x1;
        double t1 = watchedBarDot * x1;
        double watchedBarDot1 = t1 + watchedBar * xDot1;
        watched = watchedKept[i];
        double watchedDot1 = watchedKeptDot[i];
        double xBarDot = watchedDot1 * watchedBar + watched * watchedBarDot;
        watchedBarDot = watchedBarDot1 + watchedBarDot;
        double t2 = watchedBar + scalingBar;
        scalingBar *= 1.5;
        double t3 = t2 + alternatingBar;
        alternatingBar = -alternatingBar;
        xBar[i] += watched * watchedBar + doublingBar + 2.0 * (t3 * x1);
        xHvp[i] += xBarDot + 2.0 * (t1 + t3 * xDot1);
        doublingBar = 2.0 * doublingBar;
        watchedBar = watchedBar1 + watchedBar;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.notSums} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction notSumsFunction() {
    return new NotSumsFunction();
  }

  private static final class NotSumsFunction implements ScalarFunction {

    NotSumsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedLoops.notSums(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = notSumsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return notSumsJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = notSumsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.watched} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual watchedJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    int count = 0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      sum += x1 * x1;
      sumDot += 2.0 * (xDot[i] * x1);
      if (sum > 1.0) {
        count++;
      }
    }
    double t = count;
    return new Dual(sum * t, sumDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #watchedJvp(double[], double[])
   */
  static Dual watchedJvp(double[] x, double[] xDot, Tape tape) {
    return watchedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.watched}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WatchedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedLoops.watched} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WatchedGradient watchedGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = watchedGradient(x, xBar);
    return new WatchedGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #watchedGradient(double[])
   */
  static WatchedGradient watchedGradient(double[] x, Tape tape) {
    return watchedGradient(x);
  }

  /**
   * Reverse mode: {@code FusedLoops.watched} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double watchedGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum = 0.0;
    int count = 0;
    for (double x1 : x) {
      sum += x1 * x1;
      if (sum > 1.0) {
        count++;
      }
    }
    double t = count;

    // reverse sweep
    for (int i = x.length - 1; i >= 0; i--) {
      xBar[i] += 2.0 * (t * x[i]);
    }
    return sum * t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #watchedGradient(double[], double[])
   */
  static double watchedGradient(double[] x, double[] xBar, Tape tape) {
    return watchedGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.watched}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WatchedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedLoops.watched}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static WatchedHvp watchedHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = watchedHvp(x, xDot, xBar, xHvp);
    return new WatchedHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #watchedHvp(double[], double[])
   */
  static WatchedHvp watchedHvp(double[] x, double[] xDot, Tape tape) {
    return watchedHvp(x, xDot);
  }

  /**
   * Second order: {@code FusedLoops.watched}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double watchedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    int count = 0;
    for (double x1 : x) {
      sum += x1 * x1;
      if (sum > 1.0) {
        count++;
      }
    }
    double t = count;

    // reverse sweep
    for (int i = x.length - 1; i >= 0; i--) {
      double xBarDot = 2.0 * (t * xDot[i]);
      xBar[i] += 2.0 * (t * x[i]);
      xHvp[i] += xBarDot;
    }
    return sum * t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #watchedHvp(double[], double[], double[], double[])
   */
  static double watchedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return watchedHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code FusedLoops.watched} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction watchedFunction() {
    return new WatchedFunction();
  }

  private static final class WatchedFunction implements ScalarFunction {

    WatchedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedLoops.watched(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = watchedGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return watchedJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = watchedHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.left} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual leftJvp(double[] x, double limit, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double inner = 0.0;
      double innerDot = 0.0;
      for (int k = 0; k <= i; k++) {
        double x1 = x[k];
        double x2 = x[i];
        inner += x1 * x2;
        innerDot += xDot[k] * x2 + x1 * xDot[i];
        if (inner > 3.0 * limit) {
          return new Dual(inner, innerDot);
        }
      }
      double x1 = x[i];
      sum += inner * x1;
      sumDot += innerDot * x1 + inner * xDot[i];
      if (sum > limit) {
        break;
      }
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftJvp(double[], double, double[])
   */
  static Dual leftJvp(double[] x, double limit, double[] xDot, Tape tape) {
    return leftJvp(x, limit, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.left}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LeftGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedLoops.left} and its gradient.
   *
   * @param x as the method takes it
   * @param limit constant
   * @return the value and the gradient, in new arrays
   */
  static LeftGradient leftGradient(double[] x, double limit) {
    return leftGradient(x, limit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftGradient(double[], double)
   */
  static LeftGradient leftGradient(double[] x, double limit, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = leftGradient(x, limit, xBar, tape);
    return new LeftGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code FusedLoops.left} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double leftGradient(double[] x, double limit, double[] xBar) {
    return leftGradient(x, limit, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftGradient(double[], double, double[])
   */
  static double leftGradient(double[] x, double limit, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] innerKept = tape.doubles(x.length);
      double sum = 0.0;
      int i = 0;
      int exit;
      double inner;
      while (true) {
        if (i >= x.length) {
          exit = 0;
          inner = 0.0;
          break;
        }
        inner = 0.0;
        for (int k = 0; k <= i; k++) {
          double x1 = x[k];
          double x2 = x[i];
          inner += x1 * x2;
          if (inner > 3.0 * limit) {
            // reverse sweep
            xBar[i] += x1;
            xBar[k] += x2;
            for (int k1 = k - 1; k1 >= 0; k1--) {
              double x3 = x[i];
              xBar[i] += x[k1];
              xBar[k1] += x3;
            }
            return inner;
          }
        }
        innerKept[i] = inner;
        sum += inner * x[i];
        if (sum > limit) {
          exit = 1;
          break;
        }
        i++;
      }

      // reverse sweep
      switch (exit) {
        case 0 -> {}
        default -> {
          double x1 = x[i];
          xBar[i] += inner;
          for (int k = i; k >= 0; k--) {
            double xBar1 = x1 * x[i];
            xBar[i] += x[k] * x1;
            xBar[k] += xBar1;
          }
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        double x1 = x[j];
        inner = innerKept[j];
        xBar[j] += inner;
        for (int k = j; k >= 0; k--) {
          double xBar1 = x1 * x[j];
          xBar[j] += x[k] * x1;
          xBar[k] += xBar1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.left}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LeftHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedLoops.left}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LeftHvp leftHvp(double[] x, double limit, double[] xDot) {
    return leftHvp(x, limit, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftHvp(double[], double, double[])
   */
  static LeftHvp leftHvp(double[] x, double limit, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = leftHvp(x, limit, xDot, xBar, xHvp, tape);
    return new LeftHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code FusedLoops.left}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double leftHvp(double[] x, double limit, double[] xDot, double[] xBar, double[] xHvp) {
    return leftHvp(x, limit, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftHvp(double[], double, double[], double[], double[])
   */
  static double leftHvp(double[] x, double limit, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] innerKept = tape.doubles(x.length);
      double[] innerKeptDot = tape.doubles(x.length);
      double sum = 0.0;
      int i = 0;
      int exit;
      double inner;
      double innerDot;
      while (true) {
        if (i >= x.length) {
          exit = 0;
          inner = 0.0;
          innerDot = 0.0;
          break;
        }
        inner = 0.0;
        innerDot = 0.0;
        for (int k = 0; k <= i; k++) {
          double x1 = x[k];
          double xDot1 = xDot[k];
          double x2 = x[i];
          double xDot2 = xDot[i];
          inner += x1 * x2;
          innerDot += xDot1 * x2 + x1 * xDot2;
          if (inner > 3.0 * limit) {
            // reverse sweep
            xBar[i] += x1;
            xHvp[i] += xDot1;
            xBar[k] += x2;
            xHvp[k] += xDot2;
            for (int k1 = k - 1; k1 >= 0; k1--) {
              double x3 = x[i];
              double xDot3 = xDot[i];
              double xDot4 = xDot[k1];
              xBar[i] += x[k1];
              xHvp[i] += xDot4;
              xBar[k1] += x3;
              xHvp[k1] += xDot3;
            }
            return inner;
          }
        }
        innerKept[i] = inner;
        innerKeptDot[i] = innerDot;
        sum += inner * x[i];
        if (sum > limit) {
          exit = 1;
          break;
        }
        i++;
      }

      // reverse sweep
      switch (exit) {
        case 0 -> {}
        default -> {
          double x1 = x[i];
          double xDot1 = xDot[i];
          xBar[i] += inner;
          xHvp[i] += innerDot;
          for (int k = i; k >= 0; k--) {
            double x2 = x[i];
            double x3 = x[k];
            double xBarDot = xDot1 * x2 + x1 * xDot[i];
            double xBarDot1 = xDot[k] * x1 + x3 * xDot1;
            xBar[i] += x3 * x1;
            xHvp[i] += xBarDot1;
            xBar[k] += x1 * x2;
            xHvp[k] += xBarDot;
          }
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        double x1 = x[j];
        double xDot1 = xDot[j];
        inner = innerKept[j];
        innerDot = innerKeptDot[j];
        xBar[j] += inner;
        xHvp[j] += innerDot;
        for (int k = j; k >= 0; k--) {
          double x2 = x[j];
          double x3 = x[k];
          double xBarDot = xDot1 * x2 + x1 * xDot[j];
          double xBarDot1 = xDot[k] * x1 + x3 * xDot1;
          xBar[j] += x3 * x1;
          xHvp[j] += xBarDot1;
          xBar[k] += x1 * x2;
          xHvp[k] += xBarDot;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.left} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param limit captured
   * @return the view
   */
  static ScalarFunction leftFunction(double limit) {
    return new LeftFunction(limit);
  }

  private static final class LeftFunction implements ScalarFunction {

    private final double limit;

    LeftFunction(double limit) {
      this.limit = limit;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedLoops.left(x, this.limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = leftGradient(x, this.limit, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return leftJvp(x, this.limit, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = leftHvp(x, this.limit, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.unknownTrips} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param hDot tangent of {@code h}
   * @return the value and its tangent
   */
  static Dual unknownTripsJvp(double[] x, double h, double[] xDot, double hDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (double t = 0.0; t < 1.0; t += 0.3) {
      double[] both = new double[2];
      double[] bothDot = new double[2];
      double t1 = xDot[0] * t;
      both[0] = x[0] * t;
      bothDot[0] = t1;
      double xDot1 = xDot[1];
      both[1] = x[1];
      bothDot[1] = xDot1;
      double both1 = both[0];
      double t2 = Math.sin(both1);
      double both2 = both[1];
      sum += t2 * both2;
      sumDot += bothDot[0] * Math.cos(both1) * both2 + t2 * bothDot[1];
    }
    return new Dual(sum * h, sumDot * h + sum * hDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsJvp(double[], double, double[], double)
   */
  static Dual unknownTripsJvp(double[] x, double h, double[] xDot, double hDot, Tape tape) {
    return unknownTripsJvp(x, h, xDot, hDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.unknownTrips}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param h the derivative with respect to {@code h}
   */
  record UnknownTripsGradient(double value, double[] x, double h) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.unknownTrips}: filled by a
   * derivative and reused by its caller.
   */
  static final class UnknownTripsAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** A holder of zeros. */
    public UnknownTripsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.unknownTrips} and its gradient.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static UnknownTripsGradient unknownTripsGradient(double[] x, double h) {
    return unknownTripsGradient(x, h, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsGradient(double[], double)
   */
  static UnknownTripsGradient unknownTripsGradient(double[] x, double h, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    UnknownTripsAdjoint adjoint = new UnknownTripsAdjoint();
    double value = unknownTripsGradient(x, h, xBar, adjoint, tape);
    return new UnknownTripsGradient(value, xBar, adjoint.h);
  }

  /**
   * Reverse mode: {@code FusedLoops.unknownTrips} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code h}
   * @return the value
   */
  static double unknownTripsGradient(double[] x, double h, double[] xBar,
      UnknownTripsAdjoint adjoint) {
    return unknownTripsGradient(x, h, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsGradient(double[], double, double[], UnknownTripsAdjoint)
   */
  static double unknownTripsGradient(double[] x, double h, double[] xBar,
      UnknownTripsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      for (double t = 0.0; t < 1.0; t += 0.3) {
        int iteration = tape.mark();
        double[] both = new double[2];
        double[] bothBar = tape.zeroDoubles(2);
        both[0] = x[0] * t;
        both[1] = x[1];
        double both1 = both[0];
        double t1 = Math.sin(both1);
        double both2 = both[1];
        sum += t1 * both2;
        bothBar[1] += t1 * h;
        bothBar[0] += h * both2 * Math.cos(both1);
        xBar[1] += bothBar[1];
        xBar[0] += bothBar[0] * t;
        tape.release(iteration);
      }
      adjoint.h = sum;
      return sum * h;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.unknownTrips}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param h the derivative with respect to {@code h}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param hHvp the Hessian-vector product for {@code h}
   */
  record UnknownTripsHvp(double value, double[] x, double h, double[] xHvp, double hHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.unknownTrips}: filled by a derivative and reused by its caller.
   */
  static final class UnknownTripsHvpAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** The Hessian-vector product for {@code h}. */
    public double hHvp;

    /** A holder of zeros. */
    public UnknownTripsHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.unknownTrips}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param hDot tangent of {@code h}
   * @return value, gradient and product, in new arrays
   */
  static UnknownTripsHvp unknownTripsHvp(double[] x, double h, double[] xDot, double hDot) {
    return unknownTripsHvp(x, h, xDot, hDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsHvp(double[], double, double[], double)
   */
  static UnknownTripsHvp unknownTripsHvp(double[] x, double h, double[] xDot, double hDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    UnknownTripsHvpAdjoint adjoint = new UnknownTripsHvpAdjoint();
    double value = unknownTripsHvp(x, h, xDot, hDot, xBar, xHvp, adjoint, tape);
    return new UnknownTripsHvp(value, xBar, adjoint.h, xHvp, adjoint.hHvp);
  }

  /**
   * Second order: {@code FusedLoops.unknownTrips}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param hDot tangent of {@code h}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code h}
   * @return the value
   */
  static double unknownTripsHvp(double[] x, double h, double[] xDot, double hDot, double[] xBar,
      double[] xHvp, UnknownTripsHvpAdjoint adjoint) {
    return unknownTripsHvp(x, h, xDot, hDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsHvp(double[], double, double[], double, double[], double[],
   *     UnknownTripsHvpAdjoint)
   */
  static double unknownTripsHvp(double[] x, double h, double[] xDot, double hDot, double[] xBar,
      double[] xHvp, UnknownTripsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double sumDot = 0.0;
      for (double t = 0.0; t < 1.0; t += 0.3) {
        int iteration = tape.mark();
        double[] both = new double[2];
        double[] bothDot = new double[2];
        double[] bothBar = tape.zeroDoubles(2);
        double[] bothBarDot = tape.zeroDoubles(2);
        double t1 = xDot[0] * t;
        both[0] = x[0] * t;
        bothDot[0] = t1;
        double xDot1 = xDot[1];
        both[1] = x[1];
        bothDot[1] = xDot1;
        double both1 = both[0];
        double bothDot1 = bothDot[0];
        double t2 = Math.sin(both1);
        double t3 = Math.cos(both1);
        double t4 = bothDot1 * t3;
        double both2 = both[1];
        double bothDot2 = bothDot[1];
        sum += t2 * both2;
        sumDot += t4 * both2 + t2 * bothDot2;
        double t5 = h * both2;
        bothBar[1] += t2 * h;
        bothBarDot[1] += t4 * h + t2 * hDot;
        bothBar[0] += t5 * t3;
        bothBarDot[0] += (hDot * both2 + h * bothDot2) * t3 - t5 * (bothDot1 * t2);
        double t6 = bothBarDot[1];
        xBar[1] += bothBar[1];
        xHvp[1] += t6;
        double xBarDot = bothBarDot[0] * t;
        xBar[0] += bothBar[0] * t;
        xHvp[0] += xBarDot;
        tape.release(iteration);
      }
      adjoint.h = sum;
      adjoint.hHvp = sumDot;
      return sum * h;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.unknownTrips} as a function of the vector that packs {@code x}, {@code
   * h}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction unknownTripsFunction() {
    return new UnknownTripsFunction();
  }

  private static final class UnknownTripsFunction implements ScalarFunction {

    UnknownTripsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double h = packed[packed.length - 1];
      return FusedLoops.unknownTrips(x, h);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double h = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      UnknownTripsAdjoint adjoint = new UnknownTripsAdjoint();
      double value = unknownTripsGradient(x, h, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.h;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double h = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double hDot = direction[direction.length - 1];
      return unknownTripsJvp(x, h, xDot, hDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double h = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double hDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      UnknownTripsHvpAdjoint adjoint = new UnknownTripsHvpAdjoint();
      double value = unknownTripsHvp(x, h, xDot, hDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.h;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.hHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.downBySteps} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual downByStepsJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = x.length - 1; i >= 1; i -= 2) {
      double x1 = x[i];
      double t = a * x1;
      double t1 = Math.cos(t);
      double x2 = x[i - 1];
      sum += t1 * x2;
      sumDot += t1 * xDot[i - 1] - (aDot * x1 + a * xDot[i]) * Math.sin(t) * x2;
    }
    for (int i = 1; i <= x.length; i += 3) {
      double x1 = x[i - 1];
      double xDot1 = xDot[i - 1];
      double t = a * x1;
      sum += t * x1;
      sumDot += (aDot * x1 + a * xDot1) * x1 + t * xDot1;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downByStepsJvp(double[], double, double[], double)
   */
  static Dual downByStepsJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return downByStepsJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.downBySteps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record DownByStepsGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.downBySteps}: filled by a
   * derivative and reused by its caller.
   */
  static final class DownByStepsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public DownByStepsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.downBySteps} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static DownByStepsGradient downByStepsGradient(double[] x, double a) {
    double[] xBar = Arguments.zerosLike(x);
    DownByStepsAdjoint adjoint = new DownByStepsAdjoint();
    double value = downByStepsGradient(x, a, xBar, adjoint);
    return new DownByStepsGradient(value, xBar, adjoint.a);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downByStepsGradient(double[], double)
   */
  static DownByStepsGradient downByStepsGradient(double[] x, double a, Tape tape) {
    return downByStepsGradient(x, a);
  }

  /**
   * Reverse mode: {@code FusedLoops.downBySteps} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double downByStepsGradient(double[] x, double a, double[] xBar,
      DownByStepsAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double sum = 0.0;
    double aBar = 0.0;
    for (int i = x.length - 1; i >= 1; i -= 2) {
      double x1 = x[i];
      double t = a * x1;
      double t1 = Math.cos(t);
      double x2 = x[i - 1];
      sum += t1 * x2;
      xBar[i - 1] += t1;
      double t2 = -(x2 * Math.sin(t));
      aBar += t2 * x1;
      xBar[i] += a * t2;
    }
    double aBar1 = 0.0;
    for (int i = 1; i <= x.length; i += 3) {
      double x1 = x[i - 1];
      double t = a * x1;
      sum += t * x1;
      aBar1 += x1 * x1;
      xBar[i - 1] += 2.0 * t;
    }

    // reverse sweep
    aBar = aBar1 + aBar;
    adjoint.a = aBar;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downByStepsGradient(double[], double, double[], DownByStepsAdjoint)
   */
  static double downByStepsGradient(double[] x, double a, double[] xBar,
      DownByStepsAdjoint adjoint, Tape tape) {
    return downByStepsGradient(x, a, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.downBySteps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record DownByStepsHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.downBySteps}: filled by a derivative and reused by its caller.
   */
  static final class DownByStepsHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public DownByStepsHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.downBySteps}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static DownByStepsHvp downByStepsHvp(double[] x, double a, double[] xDot, double aDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    DownByStepsHvpAdjoint adjoint = new DownByStepsHvpAdjoint();
    double value = downByStepsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
    return new DownByStepsHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downByStepsHvp(double[], double, double[], double)
   */
  static DownByStepsHvp downByStepsHvp(double[] x, double a, double[] xDot, double aDot,
      Tape tape) {
    return downByStepsHvp(x, a, xDot, aDot);
  }

  /**
   * Second order: {@code FusedLoops.downBySteps}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double downByStepsHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, DownByStepsHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    double aBar = 0.0;
    double aBarDot = 0.0;
    for (int i = x.length - 1; i >= 1; i -= 2) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = a * x1;
      double t1 = aDot * x1 + a * xDot1;
      double t2 = Math.cos(t);
      double t3 = Math.sin(t);
      double x2 = x[i - 1];
      sum += t2 * x2;
      double xDot2 = xDot[i - 1];
      xBar[i - 1] += t2;
      xHvp[i - 1] -= t1 * t3;
      double t4 = -(x2 * t3);
      double t5 = -(xDot2 * t3 + x2 * (t1 * t2));
      aBar += t4 * x1;
      aBarDot += t5 * x1 + t4 * xDot1;
      xBar[i] += a * t4;
      xHvp[i] += aDot * t4 + a * t5;
    }
    double aBar1 = 0.0;
    double aBarDot1 = 0.0;
    for (int i = 1; i <= x.length; i += 3) {
      double x1 = x[i - 1];
      double xDot1 = xDot[i - 1];
      double t = a * x1;
      sum += t * x1;
      aBar1 += x1 * x1;
      aBarDot1 += 2.0 * (xDot1 * x1);
      xBar[i - 1] += 2.0 * t;
      xHvp[i - 1] += 2.0 * (aDot * x1 + a * xDot1);
    }

    // reverse sweep
    aBar = aBar1 + aBar;
    aBarDot = aBarDot1 + aBarDot;
    adjoint.a = aBar;
    adjoint.aHvp = aBarDot;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #downByStepsHvp(double[], double, double[], double, double[], double[],
   *     DownByStepsHvpAdjoint)
   */
  static double downByStepsHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, DownByStepsHvpAdjoint adjoint, Tape tape) {
    return downByStepsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code FusedLoops.downBySteps} as a function of the vector that packs {@code x}, {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction downByStepsFunction() {
    return new DownByStepsFunction();
  }

  private static final class DownByStepsFunction implements ScalarFunction {

    DownByStepsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return FusedLoops.downBySteps(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      DownByStepsAdjoint adjoint = new DownByStepsAdjoint();
      double value = downByStepsGradient(x, a, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return downByStepsJvp(x, a, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      DownByStepsHvpAdjoint adjoint = new DownByStepsHvpAdjoint();
      double value = downByStepsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.calls} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual callsJvp(double[] x, double w, double[] xDot, double wDot) {
    return callsJvp(x, w, xDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsJvp(double[], double, double[], double)
   */
  static Dual callsJvp(double[] x, double w, double[] xDot, double wDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = powerJvp(x[i], i, xDot[i], tape);
        double t1 = tape.doubleResult(1);
        sum += t * w;
        sumDot += t1 * w + t * wDot;
      }
      double product = 1.0;
      double productDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double inner = 0.0;
        double innerDot = 0.0;
        for (int k = 0; k < x.length; k++) {
          double t = powerJvp(x[k], 2, xDot[k], tape);
          double t1 = tape.doubleResult(1);
          double x1 = x[i];
          inner += t * x1;
          innerDot += t1 * x1 + t * xDot[i];
        }
        productDot = productDot * inner + product * innerDot;
        product *= inner;
      }
      return new Dual(sum + product, sumDot + productDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedLoops.calls}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record CallsGradient(double value, double[] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.calls}: filled by a derivative
   * and reused by its caller.
   */
  static final class CallsAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public CallsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.calls} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CallsGradient callsGradient(double[] x, double w) {
    return callsGradient(x, w, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsGradient(double[], double)
   */
  static CallsGradient callsGradient(double[] x, double w, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    CallsAdjoint adjoint = new CallsAdjoint();
    double value = callsGradient(x, w, xBar, adjoint, tape);
    return new CallsGradient(value, xBar, adjoint.w);
  }

  /**
   * Reverse mode: {@code FusedLoops.calls} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static double callsGradient(double[] x, double w, double[] xBar, CallsAdjoint adjoint) {
    return callsGradient(x, w, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsGradient(double[], double, double[], CallsAdjoint)
   */
  static double callsGradient(double[] x, double w, double[] xBar, CallsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double wBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = powerVjp(x[i], i, w, tape);
        double xBar1 = tape.doubleResult(1);
        sum += t * w;
        wBar += t;
        xBar[i] += xBar1;
      }
      double[] innerKept = tape.doubles(x.length);
      double[] productKept = tape.doubles(x.length);
      double[][] keptKept = tape.table(double[].class, x.length);
      double product = 1.0;
      for (int i = 0; i < x.length; i++) {
        productKept[i] = product;
        double[] kept = tape.row(keptKept, i, x.length);
        double inner = 0.0;
        for (int k = 0; k < x.length; k++) {
          double t = powerForward(x[k], 2, tape);
          kept[k] = t;
          inner += t * x[i];
        }
        innerKept[i] = inner;
        product *= inner;
      }

      // reverse sweep
      double productBar = 1.0;
      double t = sum + product;
      for (int i = x.length - 1; i >= 0; i--) {
        double inner = innerKept[i];
        product = productKept[i];
        double innerBar = product * productBar;
        double[] kept = keptKept[i];
        for (int k = x.length - 1; k >= 0; k--) {
          double t1 = innerBar * x[i];
          xBar[i] += kept[k] * innerBar;
          double t2 = powerReverse(t1, tape);
          xBar[k] += t2;
        }
        productBar *= inner;
      }
      adjoint.w = wBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.calls}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record CallsHvp(double value, double[] x, double w, double[] xHvp, double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.calls}: filled by a derivative and reused by its caller.
   */
  static final class CallsHvpAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public CallsHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.calls}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static CallsHvp callsHvp(double[] x, double w, double[] xDot, double wDot) {
    return callsHvp(x, w, xDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsHvp(double[], double, double[], double)
   */
  static CallsHvp callsHvp(double[] x, double w, double[] xDot, double wDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    CallsHvpAdjoint adjoint = new CallsHvpAdjoint();
    double value = callsHvp(x, w, xDot, wDot, xBar, xHvp, adjoint, tape);
    return new CallsHvp(value, xBar, adjoint.w, xHvp, adjoint.wHvp);
  }

  /**
   * Second order: {@code FusedLoops.calls}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code w}
   * @return the value
   */
  static double callsHvp(double[] x, double w, double[] xDot, double wDot, double[] xBar,
      double[] xHvp, CallsHvpAdjoint adjoint) {
    return callsHvp(x, w, xDot, wDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsHvp(double[], double, double[], double, double[], double[], CallsHvpAdjoint)
   */
  static double callsHvp(double[] x, double w, double[] xDot, double wDot, double[] xBar,
      double[] xHvp, CallsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double wBar = 0.0;
      double wBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = powerVjpJvp(x[i], i, w, xDot[i], wDot, tape);
        double xBar1 = tape.doubleResult(1);
        double t1 = tape.doubleResult(2);
        double xBarDot = tape.doubleResult(3);
        sum += t * w;
        wBar += t;
        wBarDot += t1;
        xBar[i] += xBar1;
        xHvp[i] += xBarDot;
      }
      double[] innerKept = tape.doubles(x.length);
      double[] innerKeptDot = tape.doubles(x.length);
      double[] productKept = tape.doubles(x.length);
      double[] productKeptDot = tape.doubles(x.length);
      double[][] keptKept = tape.table(double[].class, x.length);
      double[][] keptKeptDot = tape.table(double[].class, x.length);
      double product = 1.0;
      double productDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        productKept[i] = product;
        productKeptDot[i] = productDot;
        double[] kept = tape.row(keptKept, i, x.length);
        double[] keptDot = tape.row(keptKeptDot, i, x.length);
        double inner = 0.0;
        double innerDot = 0.0;
        for (int k = 0; k < x.length; k++) {
          double t = powerForwardJvp(x[k], 2, xDot[k], tape);
          double t1 = tape.doubleResult(1);
          kept[k] = t;
          keptDot[k] = t1;
          double x1 = x[i];
          inner += t * x1;
          innerDot += t1 * x1 + t * xDot[i];
        }
        innerKept[i] = inner;
        innerKeptDot[i] = innerDot;
        productDot = productDot * inner + product * innerDot;
        product *= inner;
      }

      // reverse sweep
      double productBar = 1.0;
      double productBarDot = 0.0;
      double t = sum + product;
      for (int i = x.length - 1; i >= 0; i--) {
        double inner = innerKept[i];
        double innerDot = innerKeptDot[i];
        product = productKept[i];
        double productDot1 = productKeptDot[i];
        double innerBar = product * productBar;
        double innerBarDot = productDot1 * productBar + product * productBarDot;
        double[] kept = keptKept[i];
        double[] keptDot = keptKeptDot[i];
        for (int k = x.length - 1; k >= 0; k--) {
          double x1 = x[i];
          double t1 = kept[k];
          double t2 = innerBarDot * x1 + innerBar * xDot[i];
          double xBarDot = keptDot[k] * innerBar + t1 * innerBarDot;
          xBar[i] += t1 * innerBar;
          xHvp[i] += xBarDot;
          double t3 = powerReverseJvp(innerBar * x1, t2, tape);
          double t4 = tape.doubleResult(1);
          xBar[k] += t3;
          xHvp[k] += t4;
        }
        productBarDot = productBarDot * inner + productBar * innerDot;
        productBar *= inner;
      }
      adjoint.w = wBar;
      adjoint.wHvp = wBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.calls} as a function of the vector that packs {@code x}, {@code w}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction callsFunction() {
    return new CallsFunction();
  }

  private static final class CallsFunction implements ScalarFunction {

    CallsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      return FusedLoops.calls(x, w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      CallsAdjoint adjoint = new CallsAdjoint();
      double value = callsGradient(x, w, xBar, adjoint);
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
      return callsJvp(x, w, xDot, wDot).tangent();
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
      CallsHvpAdjoint adjoint = new CallsHvpAdjoint();
      double value = callsHvp(x, w, xDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.mean} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param weights constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual meanJvp(double[] x, double[] weights, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      if (x1 < 0.0) {
        throw new IllegalArgumentException("negative: " + i);
      }
      double t = Math.sqrt(x1);
      sum += t;
      sumDot += StrongZero.over(0.5 * xDot[i], t);
    }
    double t = weights.length;
    return new Dual(sum / t, sumDot / t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanJvp(double[], double[], double[])
   */
  static Dual meanJvp(double[] x, double[] weights, double[] xDot, Tape tape) {
    return meanJvp(x, weights, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.mean}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record MeanGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedLoops.mean} and its gradient.
   *
   * @param x as the method takes it
   * @param weights constant
   * @return the value and the gradient, in new arrays
   */
  static MeanGradient meanGradient(double[] x, double[] weights) {
    return meanGradient(x, weights, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanGradient(double[], double[])
   */
  static MeanGradient meanGradient(double[] x, double[] weights, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = meanGradient(x, weights, xBar, tape);
    return new MeanGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code FusedLoops.mean} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param weights constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double meanGradient(double[] x, double[] weights, double[] xBar) {
    return meanGradient(x, weights, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanGradient(double[], double[], double[])
   */
  static double meanGradient(double[] x, double[] weights, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        if (x1 < 0.0) {
          throw new IllegalArgumentException("negative: " + i);
        }
        double t = Math.sqrt(x1);
        kept[i] = t;
        sum += t;
      }
      double t = weights.length;

      // reverse sweep
      double sumBar = 1.0 / t;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += StrongZero.over(0.5 * sumBar, kept[i]);
      }
      return sum / t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.mean}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record MeanHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedLoops.mean}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param weights constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MeanHvp meanHvp(double[] x, double[] weights, double[] xDot) {
    return meanHvp(x, weights, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanHvp(double[], double[], double[])
   */
  static MeanHvp meanHvp(double[] x, double[] weights, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = meanHvp(x, weights, xDot, xBar, xHvp, tape);
    return new MeanHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code FusedLoops.mean}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param weights constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double meanHvp(double[] x, double[] weights, double[] xDot, double[] xBar, double[] xHvp) {
    return meanHvp(x, weights, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanHvp(double[], double[], double[], double[], double[])
   */
  static double meanHvp(double[] x, double[] weights, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        if (x1 < 0.0) {
          throw new IllegalArgumentException("negative: " + i);
        }
        double t = Math.sqrt(x1);
        double t1 = StrongZero.over(0.5 * xDot[i], t);
        kept[i] = t;
        keptDot[i] = t1;
        sum += t;
      }
      double t = weights.length;

      // reverse sweep
      double sumBar = 1.0 / t;
      for (int i = 0; i < x.length; i++) {
        double t1 = kept[i];
        double t2 = 0.5 / t1;
        double xBarDot = -StrongZero.times(sumBar, keptDot[i] / t1 * t2);
        xBar[i] += StrongZero.times(sumBar, t2);
        xHvp[i] += xBarDot;
      }
      return sum / t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.mean} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param weights captured
   * @return the view
   */
  static ScalarFunction meanFunction(double[] weights) {
    return new MeanFunction(weights);
  }

  private static final class MeanFunction implements ScalarFunction {

    private final double[] weights;

    MeanFunction(double[] weights) {
      this.weights = weights;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedLoops.mean(x, this.weights);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = meanGradient(x, this.weights, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return meanJvp(x, this.weights, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = meanHvp(x, this.weights, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.elementwise} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   */
  static void elementwiseJvp(double[] x, double[] y, double a, double[] xDot, double[] yDot,
      double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = Math.sin(x1);
      double t1 = a * t + y[i];
      double t2 = aDot * t + a * (xDot[i] * Math.cos(x1)) + yDot[i];
      y[i] = t1;
      yDot[i] = t2;
      double x2 = x[i];
      double t3 = xDot[i] * t1 + x2 * t2;
      x[i] = x2 * t1;
      xDot[i] = t3;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #elementwiseJvp(double[], double[], double, double[], double[], double)
   */
  static void elementwiseJvp(double[] x, double[] y, double a, double[] xDot, double[] yDot,
      double aDot, Tape tape) {
    elementwiseJvp(x, y, a, xDot, yDot, aDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.elementwise}: filled by a
   * derivative and reused by its caller.
   */
  static final class ElementwiseAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public ElementwiseAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code FusedLoops.elementwise} for those
   * of what it writes.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code a} are added
   */
  static void elementwiseVjp(double[] x, double[] y, double a, double[] xBar, double[] yBar,
      ElementwiseAdjoint adjoint) {
    elementwiseVjp(x, y, a, xBar, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #elementwiseVjp(double[], double[], double, double[], double[], ElementwiseAdjoint)
   */
  static void elementwiseVjp(double[] x, double[] y, double a, double[] xBar, double[] yBar,
      ElementwiseAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double[] kept1 = tape.doubles(x.length);
      double[] xKept1 = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        xKept1[i] = x1;
        double t = Math.sin(x1);
        kept1[i] = t;
        double t1 = a * t + y[i];
        kept[i] = t1;
        y[i] = t1;
        double x2 = x[i];
        xKept[i] = x2;
        x[i] = x2 * t1;
      }

      // reverse sweep
      double aBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = xBar[i];
        double t1 = xKept[i] * t;
        xBar[i] = t * kept[i];
        double t2 = t1 + yBar[i];
        yBar[i] = t2;
        aBar += t2 * kept1[i];
        xBar[i] += a * t2 * Math.cos(xKept1[i]);
      }
      adjoint.a += aBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.elementwise} as a function of the vector that packs {@code x}, {@code
   * y}, {@code a}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction elementwiseFunction(double[] x, double[] y) {
    return new ElementwiseFunction(x, y);
  }

  private static final class ElementwiseFunction implements VectorFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    ElementwiseFunction(double[] x, double[] y) {
      this.x = x;
      this.y = y;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return 1 + xSize + ySize;
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double a = packed[xSize + ySize];
      FusedLoops.elementwise(x, y, a);
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double a = packed[xSize + ySize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double aDot = direction[xSize + ySize];
      elementwiseJvp(x, y, a, xDot, yDot, aDot);
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double a = packed[xSize + ySize];
      double[] xBar = Arguments.unpackLike(this.x, weights, 0);
      double[] yBar = Arguments.unpackLike(this.y, weights, xSize);
      ElementwiseAdjoint adjoint = new ElementwiseAdjoint();
      elementwiseVjp(x, y, a, xBar, yBar, adjoint);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(xBar, adjoints, 0);
      Arguments.pack(yBar, adjoints, xSize);
      adjoints[xSize + ySize] = adjoint.a;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.neighbours} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   */
  static void neighboursJvp(double[] x, double[] y, int[] index, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double x1 = 1 < x.length ? x[0] : 0.0;
    double xDot1 = 1 < x.length ? xDot[0] : 0.0;
    for (int i = 1; i < x.length; i++) {
      double y1 = y[i];
      double t = x1 * y1;
      xDot1 = xDot1 * y1 + x1 * yDot[i];
      x[i] = t;
      xDot[i] = xDot1;
      x1 = t;
    }
    for (int i = 0; i < x.length; i++) {
      int index1 = index[i];
      double y1 = y[index1];
      double x2 = x[i];
      double y2 = y[i];
      double t = yDot[index1] + (xDot[i] * y2 + x2 * yDot[i]);
      y[index1] = y1 + x2 * y2;
      yDot[index1] = t;
    }
    for (int i = 0; i < x.length - 1; i++) {
      double y1 = y[i + 1];
      double x2 = x[i];
      double t = yDot[i + 1] * x2 + y1 * xDot[i];
      y[i] = y1 * x2;
      yDot[i] = t;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursJvp(double[], double[], int[], double[], double[])
   */
  static void neighboursJvp(double[] x, double[] y, int[] index, double[] xDot, double[] yDot,
      Tape tape) {
    neighboursJvp(x, y, index, xDot, yDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code FusedLoops.neighbours} for those
   * of what it writes.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param index constant
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void neighboursVjp(double[] x, double[] y, int[] index, double[] xBar, double[] yBar) {
    neighboursVjp(x, y, index, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursVjp(double[], double[], int[], double[], double[])
   */
  static void neighboursVjp(double[] x, double[] y, int[] index, double[] xBar, double[] yBar,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double x1 = 1 < x.length ? x[0] : 0.0;
      for (int i = 1; i < x.length; i++) {
        xKept[i] = x1;
        double y1 = y[i];
        yKept[i] = y1;
        x1 *= y1;
        x[i] = x1;
      }
      double[] yKept1 = tape.doubles(x.length);
      double[] xKept1 = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        int index1 = index[i];
        double y1 = y[index1];
        double x2 = x[i];
        xKept1[i] = x2;
        double y2 = y[i];
        yKept1[i] = y2;
        y[index1] = y1 + x2 * y2;
      }
      double[] xKept2 = tape.doubles(x.length - 1);
      double[] yKept2 = tape.doubles(x.length - 1);
      for (int i = 0; i < x.length - 1; i++) {
        double y1 = y[i + 1];
        yKept2[i] = y1;
        double x2 = x[i];
        xKept2[i] = x2;
        y[i] = y1 * x2;
      }

      // reverse sweep
      for (int i = x.length - 2; i >= 0; i--) {
        double t = yBar[i];
        yBar[i] = 0.0;
        double yBar1 = t * xKept2[i];
        xBar[i] += yKept2[i] * t;
        yBar[i + 1] += yBar1;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        double t = yBar[index[i]];
        double xBar1 = t * yKept1[i];
        yBar[i] += xKept1[i] * t;
        xBar[i] += xBar1;
      }
      for (int i = x.length - 1; i >= 1; i--) {
        double t = xBar[i];
        xBar[i] = 0.0;
        double xBar1 = t * yKept[i];
        yBar[i] += xKept[i] * t;
        xBar[i - 1] += xBar1;
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.neighbours} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @param index captured
   * @return the view
   */
  static VectorFunction neighboursFunction(double[] x, double[] y, int[] index) {
    return new NeighboursFunction(x, y, index);
  }

  private static final class NeighboursFunction implements VectorFunction {

    private final double[] x;

    private final double[] y;

    private final int[] index;

    private final int xSize;

    private final int ySize;

    NeighboursFunction(double[] x, double[] y, int[] index) {
      this.x = x;
      this.y = y;
      this.index = index;
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      FusedLoops.neighbours(x, y, this.index);
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      neighboursJvp(x, y, this.index, xDot, yDot);
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xBar = Arguments.unpackLike(this.x, weights, 0);
      double[] yBar = Arguments.unpackLike(this.y, weights, xSize);
      neighboursVjp(x, y, this.index, xBar, yBar);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(xBar, adjoints, 0);
      Arguments.pack(yBar, adjoints, xSize);
    }
  }

  /**
   * Forward mode: {@code FusedLoops.rows} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual rowsJvp(double[][] a, double[] b, double[][] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    for (int i = 0; i < a.length; i++) {
      double[] row = a[i];
      double[] rowDot = aDot[i];
      int t = row.length;
      for (int j = 0; j < t; j++) {
        double row1 = row[j];
        double rowDot1 = rowDot[j];
        double b1 = b[j];
        double t1 = row1 * b1;
        double t2 = t1 * row1;
        double t3 = (rowDot1 * b1 + row1 * bDot[j]) * row1 + t1 * rowDot1;
        row[j] = t2;
        rowDot[j] = t3;
        double t4 = bDot[j] + t3;
        b[j] += t2;
        bDot[j] = t4;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double[] row = a[i];
      double[] rowDot = aDot[i];
      int t = row.length;
      for (int k = 0; k < t; k++) {
        double each = row[k];
        double eachDot = rowDot[k];
        sum += each * each;
        sumDot += 2.0 * (eachDot * each);
      }
    }
    double b1 = b[0];
    return new Dual(sum * b1, sumDot * b1 + sum * bDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsJvp(double[][], double[], double[][], double[])
   */
  static Dual rowsJvp(double[][] a, double[] b, double[][] aDot, double[] bDot, Tape tape) {
    return rowsJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.rows}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record RowsGradient(double value, double[][] a, double[] b) {}

  /**
   * Reverse mode: {@code FusedLoops.rows} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static RowsGradient rowsGradient(double[][] a, double[] b) {
    return rowsGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsGradient(double[][], double[])
   */
  static RowsGradient rowsGradient(double[][] a, double[] b, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] bBar = Arguments.zerosLike(b);
    double value = rowsGradient(a, b, aBar, bBar, tape);
    return new RowsGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code FusedLoops.rows} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double rowsGradient(double[][] a, double[] b, double[][] aBar, double[] bBar) {
    return rowsGradient(a, b, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsGradient(double[][], double[], double[][], double[])
   */
  static double rowsGradient(double[][] a, double[] b, double[][] aBar, double[] bBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[][] rowKeptKept = tape.table(double[].class, a.length);
      double[][] bKeptKept = tape.table(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[] row = a[i];
        int t = row.length;
        double[] rowKept = tape.row(rowKeptKept, i, t);
        double[] bKept = tape.row(bKeptKept, i, t);
        for (int j = 0; j < t; j++) {
          double row1 = row[j];
          rowKept[j] = row1;
          double b1 = b[j];
          bKept[j] = b1;
          double t1 = row1 * b1 * row1;
          row[j] = t1;
          b[j] += t1;
        }
      }
      double sum = 0.0;
      for (double[] row : a) {
        int t = row.length;
        for (int i = 0; i < t; i++) {
          double each = row[i];
          sum += each * each;
        }
      }
      double b1 = b[0];

      // reverse sweep
      bBar[0] += sum;
      for (int i = 0; i < a.length; i++) {
        double[] row = a[i];
        double[] rowBar = aBar[i];
        for (int k = 0; k < row.length; k++) {
          double each = row[k];
          rowBar[k] += 2.0 * (b1 * each);
        }
      }
      for (int i = a.length - 1; i >= 0; i--) {
        double[] row = a[i];
        double[] rowBar = aBar[i];
        double[] rowKept = rowKeptKept[i];
        double[] bKept = bKeptKept[i];
        for (int j = 0; j < row.length; j++) {
          double t = bBar[j];
          double t1 = rowBar[j];
          rowBar[j] = 0.0;
          double t2 = t + t1;
          double row1 = rowKept[j];
          double t3 = t2 * row1;
          double b2 = bKept[j];
          bBar[j] += row1 * t3;
          rowBar[j] += row1 * b2 * t2 + t3 * b2;
        }
      }
      return sum * b1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.rows}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record RowsHvp(double value, double[][] a, double[] b, double[][] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code FusedLoops.rows}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RowsHvp rowsHvp(double[][] a, double[] b, double[][] aDot, double[] bDot) {
    return rowsHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsHvp(double[][], double[], double[][], double[])
   */
  static RowsHvp rowsHvp(double[][] a, double[] b, double[][] aDot, double[] bDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] bBar = Arguments.zerosLike(b);
    double[][] aHvp = Arguments.zerosLike(a);
    double[] bHvp = Arguments.zerosLike(b);
    double value = rowsHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, tape);
    return new RowsHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Second order: {@code FusedLoops.rows}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double rowsHvp(double[][] a, double[] b, double[][] aDot, double[] bDot, double[][] aBar,
      double[] bBar, double[][] aHvp, double[] bHvp) {
    return rowsHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsHvp(double[][], double[], double[][], double[], double[][], double[],
   *     double[][], double[])
   */
  static double rowsHvp(double[][] a, double[] b, double[][] aDot, double[] bDot, double[][] aBar,
      double[] bBar, double[][] aHvp, double[] bHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      double[][] rowKeptKept = tape.table(double[].class, a.length);
      double[][] rowKeptKeptDot = tape.table(double[].class, a.length);
      double[][] bKeptKept = tape.table(double[].class, a.length);
      double[][] bKeptKeptDot = tape.table(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[] row = a[i];
        double[] rowDot = aDot[i];
        int t = row.length;
        double[] rowKept = tape.row(rowKeptKept, i, t);
        double[] rowKeptDot = tape.row(rowKeptKeptDot, i, t);
        double[] bKept = tape.row(bKeptKept, i, t);
        double[] bKeptDot = tape.row(bKeptKeptDot, i, t);
        for (int j = 0; j < t; j++) {
          double row1 = row[j];
          double rowDot1 = rowDot[j];
          rowKept[j] = row1;
          rowKeptDot[j] = rowDot1;
          double b1 = b[j];
          double bDot1 = bDot[j];
          bKept[j] = b1;
          bKeptDot[j] = bDot1;
          double t1 = row1 * b1;
          double t2 = t1 * row1;
          double t3 = (rowDot1 * b1 + row1 * bDot1) * row1 + t1 * rowDot1;
          row[j] = t2;
          rowDot[j] = t3;
          double t4 = bDot[j] + t3;
          b[j] += t2;
          bDot[j] = t4;
        }
      }
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < a.length; i++) {
        double[] row = a[i];
        double[] rowDot = aDot[i];
        int t = row.length;
        for (int k = 0; k < t; k++) {
          double each = row[k];
          double eachDot = rowDot[k];
          sum += each * each;
          sumDot += 2.0 * (eachDot * each);
        }
      }
      double b1 = b[0];
      double bDot1 = bDot[0];

      // reverse sweep
      bBar[0] += sum;
      bHvp[0] += sumDot;
      for (int i = 0; i < a.length; i++) {
        double[] row = a[i];
        double[] rowDot = aDot[i];
        double[] rowBar = aBar[i];
        double[] rowBarDot = aHvp[i];
        for (int k = 0; k < row.length; k++) {
          double each = row[k];
          double eachDot = rowDot[k];
          rowBar[k] += 2.0 * (b1 * each);
          rowBarDot[k] += 2.0 * (bDot1 * each + b1 * eachDot);
        }
      }
      for (int i = a.length - 1; i >= 0; i--) {
        double[] row = a[i];
        double[] rowBar = aBar[i];
        double[] rowBarDot = aHvp[i];
        double[] rowKept = rowKeptKept[i];
        double[] rowKeptDot = rowKeptKeptDot[i];
        double[] bKept = bKeptKept[i];
        double[] bKeptDot = bKeptKeptDot[i];
        for (int j = 0; j < row.length; j++) {
          double t = bBar[j];
          double t1 = bHvp[j];
          double t2 = rowBar[j];
          double t3 = rowBarDot[j];
          rowBar[j] = 0.0;
          rowBarDot[j] = 0.0;
          double t4 = t + t2;
          double t5 = t1 + t3;
          double row1 = rowKept[j];
          double rowDot = rowKeptDot[j];
          double t6 = t4 * row1;
          double t7 = t5 * row1 + t4 * rowDot;
          double b2 = bKept[j];
          double bDot2 = bKeptDot[j];
          double t8 = row1 * b2;
          bBar[j] += row1 * t6;
          bHvp[j] += rowDot * t6 + row1 * t7;
          rowBar[j] += t8 * t4 + t6 * b2;
          rowBarDot[j] += (rowDot * b2 + row1 * bDot2) * t4 + t8 * t5 + (t7 * b2 + t6 * bDot2);
        }
      }
      return sum * b1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.rows} as a function of the vector that packs {@code a}, {@code b}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction rowsFunction(double[][] a, double[] b) {
    return new RowsFunction(a, b);
  }

  private static final class RowsFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    RowsFunction(double[][] a, double[] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      return FusedLoops.rows(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double value = rowsGradient(a, b, aBar, bBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      return rowsJvp(a, b, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[][] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      double value = rowsHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.stencil} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual stencilJvp(double[] u, double c, int steps, double[] uDot, double cDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int step = 0; step < steps; step++) {
      double left = u[0];
      double leftDot = uDot[0];
      double centre = 1 < u.length - 1 ? u[1] : 0.0;
      double centreDot = 1 < u.length - 1 ? uDot[1] : 0.0;
      for (int i = 1; i < u.length - 1; i++) {
        double t = u[i + 1];
        double t1 = uDot[i + 1];
        double t2 = left - 2.0 * centre + t;
        double t3 = Math.sin(t2);
        u[i] = centre + c * t3;
        uDot[i] = centreDot + (cDot * t3 + c * ((leftDot - 2.0 * centreDot + t1) * Math.cos(t2)));
        left = centre;
        leftDot = centreDot;
        centre = t;
        centreDot = t1;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < u.length; i++) {
      double each = u[i];
      double eachDot = uDot[i];
      sum += each * each;
      sumDot += 2.0 * (eachDot * each);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilJvp(double[], double, int, double[], double)
   */
  static Dual stencilJvp(double[] u, double c, int steps, double[] uDot, double cDot, Tape tape) {
    return stencilJvp(u, c, steps, uDot, cDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.stencil}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param c the derivative with respect to {@code c}
   */
  record StencilGradient(double value, double[] u, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.stencil}: filled by a derivative
   * and reused by its caller.
   */
  static final class StencilAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public StencilAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.stencil} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static StencilGradient stencilGradient(double[] u, double c, int steps) {
    return stencilGradient(u, c, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilGradient(double[], double, int)
   */
  static StencilGradient stencilGradient(double[] u, double c, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    StencilAdjoint adjoint = new StencilAdjoint();
    double value = stencilGradient(u, c, steps, uBar, adjoint, tape);
    return new StencilGradient(value, uBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code FusedLoops.stencil} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double stencilGradient(double[] u, double c, int steps, double[] uBar,
      StencilAdjoint adjoint) {
    return stencilGradient(u, c, steps, uBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilGradient(double[], double, int, double[], StencilAdjoint)
   */
  static double stencilGradient(double[] u, double c, int steps, double[] uBar,
      StencilAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKept1 = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double left = u[0];
        double[] kept = tape.row(keptKept, step, u.length - 1);
        double[] kept1 = tape.row(keptKept1, step, u.length - 1);
        double centre = 1 < u.length - 1 ? u[1] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          double t = u[i + 1];
          double t1 = left - 2.0 * centre + t;
          kept1[i] = t1;
          double t2 = Math.sin(t1);
          kept[i] = t2;
          u[i] = centre + c * t2;
          left = centre;
          centre = t;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < u.length; i++) {
        double each = u[i];
        sum += each * each;
        uBar[i] += 2.0 * each;
      }

      // reverse sweep
      double cBar = 0.0;
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        double[] kept = keptKept[step];
        double[] kept1 = keptKept1[step];
        double leftBar = 0.0;
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        for (int i = u.length - 2; i >= 1; i--) {
          double t = uBar[i];
          double centreBar = leftBar + t;
          cBar += t * kept[i];
          leftBar = c * t * Math.cos(kept1[i]);
          uBar[i + 1] = uBarCarried + leftBar;
          centreBar -= 2.0 * leftBar;
          uBarCarried = centreBar;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
        }
        uBar[0] += leftBar;
      }
      adjoint.c = cBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.stencil}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param c the derivative with respect to {@code c}
   * @param uHvp the Hessian-vector product for {@code u}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record StencilHvp(double value, double[] u, double c, double[] uHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.stencil}: filled by a derivative and reused by its caller.
   */
  static final class StencilHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public StencilHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.stencil}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static StencilHvp stencilHvp(double[] u, double c, int steps, double[] uDot, double cDot) {
    return stencilHvp(u, c, steps, uDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilHvp(double[], double, int, double[], double)
   */
  static StencilHvp stencilHvp(double[] u, double c, int steps, double[] uDot, double cDot,
      Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    StencilHvpAdjoint adjoint = new StencilHvpAdjoint();
    double value = stencilHvp(u, c, steps, uDot, cDot, uBar, uHvp, adjoint, tape);
    return new StencilHvp(value, uBar, adjoint.c, uHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code FusedLoops.stencil}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double stencilHvp(double[] u, double c, int steps, double[] uDot, double cDot,
      double[] uBar, double[] uHvp, StencilHvpAdjoint adjoint) {
    return stencilHvp(u, c, steps, uDot, cDot, uBar, uHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilHvp(double[], double, int, double[], double, double[], double[],
   *     StencilHvpAdjoint)
   */
  static double stencilHvp(double[] u, double c, int steps, double[] uDot, double cDot,
      double[] uBar, double[] uHvp, StencilHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKeptDot = tape.table(double[].class, steps);
      double[][] keptKept1 = tape.table(double[].class, steps);
      double[][] keptKeptDot1 = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double left = u[0];
        double leftDot = uDot[0];
        double[] kept = tape.row(keptKept, step, u.length - 1);
        double[] keptDot = tape.row(keptKeptDot, step, u.length - 1);
        double[] kept1 = tape.row(keptKept1, step, u.length - 1);
        double[] keptDot1 = tape.row(keptKeptDot1, step, u.length - 1);
        double centre = 1 < u.length - 1 ? u[1] : 0.0;
        double centreDot = 1 < u.length - 1 ? uDot[1] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          double t = u[i + 1];
          double t1 = uDot[i + 1];
          double t2 = left - 2.0 * centre + t;
          double t3 = leftDot - 2.0 * centreDot + t1;
          kept1[i] = t2;
          keptDot1[i] = t3;
          double t4 = Math.sin(t2);
          double t5 = t3 * Math.cos(t2);
          kept[i] = t4;
          keptDot[i] = t5;
          u[i] = centre + c * t4;
          uDot[i] = centreDot + (cDot * t4 + c * t5);
          left = centre;
          leftDot = centreDot;
          centre = t;
          centreDot = t1;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < u.length; i++) {
        double each = u[i];
        double eachDot = uDot[i];
        sum += each * each;
        uBar[i] += 2.0 * each;
        uHvp[i] += 2.0 * eachDot;
      }

      // reverse sweep
      double cBar = 0.0;
      double cBarDot = 0.0;
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        double[] kept = keptKept[step];
        double[] keptDot = keptKeptDot[step];
        double[] kept1 = keptKept1[step];
        double[] keptDot1 = keptKeptDot1[step];
        double leftBar = 0.0;
        double leftBarDot = 0.0;
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarDotCarried = u.length - 2 >= 1 ? uHvp[u.length - 1] : 0.0;
        for (int i = u.length - 2; i >= 1; i--) {
          double t = uBar[i];
          double t1 = uHvp[i];
          double centreBar = leftBar + t;
          double centreBarDot = leftBarDot + t1;
          double t2 = kept[i];
          cBar += t * t2;
          cBarDot += t1 * t2 + t * keptDot[i];
          double t3 = c * t;
          double t4 = kept1[i];
          double t5 = Math.cos(t4);
          leftBar = t3 * t5;
          leftBarDot = (cDot * t + c * t1) * t5 - t3 * (keptDot1[i] * Math.sin(t4));
          uBar[i + 1] = uBarCarried + leftBar;
          uHvp[i + 1] = uBarDotCarried + leftBarDot;
          centreBar -= 2.0 * leftBar;
          centreBarDot -= 2.0 * leftBarDot;
          uBarCarried = centreBar;
          uBarDotCarried = centreBarDot;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uHvp[1] = uBarDotCarried;
        }
        uBar[0] += leftBar;
        uHvp[0] += leftBarDot;
      }
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.stencil} as a function of the vector that packs {@code u}, {@code c},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction stencilFunction(int steps) {
    return new StencilFunction(steps);
  }

  private static final class StencilFunction implements ScalarFunction {

    private final int steps;

    StencilFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return FusedLoops.stencil(u, c, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      StencilAdjoint adjoint = new StencilAdjoint();
      double value = stencilGradient(u, c, this.steps, uBar, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return stencilJvp(u, c, this.steps, uDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      StencilHvpAdjoint adjoint = new StencilHvpAdjoint();
      double value = stencilHvp(u, c, this.steps, uDot, cDot, uBar, uHvp, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(uHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.pairs} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual pairsJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double energy = 0.0;
    double energyDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double local = 0.0;
      double localDot = 0.0;
      for (int j = i + 1; j < x.length; j++) {
        double d = x[i] - x[j];
        double dDot = xDot[i] - xDot[j];
        double t = 1.0 / (c + d * d);
        local += t;
        localDot -= (cDot + 2.0 * (dDot * d)) * t * t;
      }
      double t = 0.5 * c;
      energy += t * local;
      energyDot += 0.5 * cDot * local + t * localDot;
    }
    return new Dual(energy / 2.0, energyDot / 2.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsJvp(double[], double, double[], double)
   */
  static Dual pairsJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return pairsJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.pairs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record PairsGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.pairs}: filled by a derivative
   * and reused by its caller.
   */
  static final class PairsAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public PairsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.pairs} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PairsGradient pairsGradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    PairsAdjoint adjoint = new PairsAdjoint();
    double value = pairsGradient(x, c, xBar, adjoint);
    return new PairsGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsGradient(double[], double)
   */
  static PairsGradient pairsGradient(double[] x, double c, Tape tape) {
    return pairsGradient(x, c);
  }

  /**
   * Reverse mode: {@code FusedLoops.pairs} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double pairsGradient(double[] x, double c, double[] xBar, PairsAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double energy = 0.0;
    double cBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      double localBar = 0.5 * c * 0.5;
      double local = 0.0;
      double cBar1 = 0.0;
      for (int j = i + 1; j < x.length; j++) {
        double d = x[i] - x[j];
        double t = 1.0 / (c + d * d);
        local += t;
        double t1 = localBar * t * t;
        cBar1 -= t1;
        double t2 = 2.0 * (t1 * d);
        xBar[j] += t2;
        xBar[i] -= t2;
      }
      energy += 0.5 * c * local;
      cBar += 0.25 * local;
      cBar += cBar1;
    }
    adjoint.c = cBar;
    return energy / 2.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsGradient(double[], double, double[], PairsAdjoint)
   */
  static double pairsGradient(double[] x, double c, double[] xBar, PairsAdjoint adjoint,
      Tape tape) {
    return pairsGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.pairs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record PairsHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.pairs}: filled by a derivative and reused by its caller.
   */
  static final class PairsHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public PairsHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.pairs}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static PairsHvp pairsHvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    PairsHvpAdjoint adjoint = new PairsHvpAdjoint();
    double value = pairsHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new PairsHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsHvp(double[], double, double[], double)
   */
  static PairsHvp pairsHvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return pairsHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code FusedLoops.pairs}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double pairsHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, PairsHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double energy = 0.0;
    double cBar = 0.0;
    double cBarDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double localBar = 0.5 * c * 0.5;
      double localBarDot = 0.25 * cDot;
      double local = 0.0;
      double cBar1 = 0.0;
      double localDot = 0.0;
      double cBarDot1 = 0.0;
      for (int j = i + 1; j < x.length; j++) {
        double d = x[i] - x[j];
        double dDot = xDot[i] - xDot[j];
        double t = 1.0 / (c + d * d);
        double t1 = (cDot + 2.0 * (dDot * d)) * t * t;
        double t2 = -t1;
        local += t;
        localDot -= t1;
        double t3 = localBar * t;
        double t4 = t3 * t;
        double t5 = (localBarDot * t + localBar * t2) * t + t3 * t2;
        cBar1 -= t4;
        cBarDot1 -= t5;
        double t6 = 2.0 * (t4 * d);
        double t7 = 2.0 * (t5 * d + t4 * dDot);
        xBar[j] += t6;
        xHvp[j] += t7;
        xBar[i] -= t6;
        xHvp[i] -= t7;
      }
      energy += 0.5 * c * local;
      cBar += 0.25 * local;
      cBarDot += 0.25 * localDot;
      cBar += cBar1;
      cBarDot += cBarDot1;
    }
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return energy / 2.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsHvp(double[], double, double[], double, double[], double[], PairsHvpAdjoint)
   */
  static double pairsHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, PairsHvpAdjoint adjoint, Tape tape) {
    return pairsHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code FusedLoops.pairs} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction pairsFunction() {
    return new PairsFunction();
  }

  private static final class PairsFunction implements ScalarFunction {

    PairsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return FusedLoops.pairs(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      PairsAdjoint adjoint = new PairsAdjoint();
      double value = pairsGradient(x, c, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return pairsJvp(x, c, xDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      PairsHvpAdjoint adjoint = new PairsHvpAdjoint();
      double value = pairsHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.guarded} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual guardedJvp(double[] x, int[] index, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum;
    double sumDot;
    block2: {
      double t;
      double t1;
      block1: {
        try {
          sum = 0.0;
          sumDot = 0.0;
          for (int index1 : index) {
            double x1 = x[index1];
            double x2 = x[0];
            sum += x1 * x2;
            sumDot += xDot[index1] * x2 + x1 * xDot[0];
          }
        } catch (ArrayIndexOutOfBoundsException e) {
          double x1 = x[0];
          double x2 = x[1];
          t = x1 * x2;
          t1 = xDot[0] * x2 + x1 * xDot[1];
          break block1;
        }
        break block2;
      }
      return new Dual(t, t1);
    }
    return new Dual(3.0 * sum, 3.0 * sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedJvp(double[], int[], double[])
   */
  static Dual guardedJvp(double[] x, int[] index, double[] xDot, Tape tape) {
    return guardedJvp(x, index, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.guarded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GuardedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedLoops.guarded} and its gradient.
   *
   * @param x as the method takes it
   * @param index constant
   * @return the value and the gradient, in new arrays
   */
  static GuardedGradient guardedGradient(double[] x, int[] index) {
    double[] xBar = Arguments.zerosLike(x);
    double value = guardedGradient(x, index, xBar);
    return new GuardedGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(double[], int[])
   */
  static GuardedGradient guardedGradient(double[] x, int[] index, Tape tape) {
    return guardedGradient(x, index);
  }

  /**
   * Reverse mode: {@code FusedLoops.guarded} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param index constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double guardedGradient(double[] x, int[] index, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double sum;
    block2: {
      double t;
      block1: {
        try {
          sum = 0.0;
          for (int i = 0; i < index.length; i++) {
            sum += x[index[i]] * x[0];
          }
        } catch (ArrayIndexOutOfBoundsException e) {
          t = x[0] * x[1];
          break block1;
        }
        break block2;
      }
      // reverse sweep
      double x1 = x[1];
      xBar[1] += x[0];
      xBar[0] += x1;
      return t;
    }

    // reverse sweep
    for (int index1 : index) {
      double xBar1 = 3.0 * x[0];
      xBar[0] += x[index1] * 3.0;
      xBar[index1] += xBar1;
    }
    return 3.0 * sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(double[], int[], double[])
   */
  static double guardedGradient(double[] x, int[] index, double[] xBar, Tape tape) {
    return guardedGradient(x, index, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.guarded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GuardedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedLoops.guarded}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static GuardedHvp guardedHvp(double[] x, int[] index, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = guardedHvp(x, index, xDot, xBar, xHvp);
    return new GuardedHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedHvp(double[], int[], double[])
   */
  static GuardedHvp guardedHvp(double[] x, int[] index, double[] xDot, Tape tape) {
    return guardedHvp(x, index, xDot);
  }

  /**
   * Second order: {@code FusedLoops.guarded}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double guardedHvp(double[] x, int[] index, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum;
    block2: {
      double t;
      block1: {
        try {
          sum = 0.0;
          for (int i = 0; i < index.length; i++) {
            sum += x[index[i]] * x[0];
          }
        } catch (ArrayIndexOutOfBoundsException e) {
          t = x[0] * x[1];
          break block1;
        }
        break block2;
      }
      // reverse sweep
      double x1 = x[1];
      double xDot1 = xDot[1];
      double xDot2 = xDot[0];
      xBar[1] += x[0];
      xHvp[1] += xDot2;
      xBar[0] += x1;
      xHvp[0] += xDot1;
      return t;
    }

    // reverse sweep
    for (int index1 : index) {
      double xBar1 = 3.0 * x[0];
      double xBarDot = 3.0 * xDot[0];
      double xBarDot1 = xDot[index1] * 3.0;
      xBar[0] += x[index1] * 3.0;
      xHvp[0] += xBarDot1;
      xBar[index1] += xBar1;
      xHvp[index1] += xBarDot;
    }
    return 3.0 * sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedHvp(double[], int[], double[], double[], double[])
   */
  static double guardedHvp(double[] x, int[] index, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return guardedHvp(x, index, xDot, xBar, xHvp);
  }

  /**
   * {@code FusedLoops.guarded} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param index captured
   * @return the view
   */
  static ScalarFunction guardedFunction(int[] index) {
    return new GuardedFunction(index);
  }

  private static final class GuardedFunction implements ScalarFunction {

    private final int[] index;

    GuardedFunction(int[] index) {
      this.index = index;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedLoops.guarded(x, this.index);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = guardedGradient(x, this.index, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return guardedJvp(x, this.index, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = guardedHvp(x, this.index, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.endless} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual endlessJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double total = 0.0;
    int k = 0;
    double totalDot = 0.0;
    while (true) {
      double s = 0.0;
      double sDot = 0.0;
      for (int j = 0; j < x.length; j++) {
        double x1 = x[j];
        double t = x1 * x1;
        s += t * c;
        sDot += 2.0 * (xDot[j] * x1) * c + t * cDot;
      }
      total += s;
      totalDot += sDot;
      k++;
      if (k == 3) {
        break;
      }
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endlessJvp(double[], double, double[], double)
   */
  static Dual endlessJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return endlessJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.endless}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record EndlessGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.endless}: filled by a derivative
   * and reused by its caller.
   */
  static final class EndlessAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public EndlessAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.endless} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static EndlessGradient endlessGradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    EndlessAdjoint adjoint = new EndlessAdjoint();
    double value = endlessGradient(x, c, xBar, adjoint);
    return new EndlessGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endlessGradient(double[], double)
   */
  static EndlessGradient endlessGradient(double[] x, double c, Tape tape) {
    return endlessGradient(x, c);
  }

  /**
   * Reverse mode: {@code FusedLoops.endless} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double endlessGradient(double[] x, double c, double[] xBar, EndlessAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double total = 0.0;
    int k = 0;
    int trips = 0;
    int exit;
    while (true) {
      double s = 0.0;
      for (double x1 : x) {
        s += x1 * x1 * c;
      }
      total += s;
      k++;
      if (k == 3) {
        exit = 1;
        break;
      }
      trips++;
    }

    // reverse sweep
    double totalBar;
    double cBar;
    switch (exit) {
      case 0 -> {
        totalBar = 0.0;
        cBar = 0.0;
      }
      default -> {
        cBar = 0.0;
        for (int j = 0; j < x.length; j++) {
          double x1 = x[j];
          cBar += x1 * x1;
          xBar[j] += 2.0 * (c * x1);
        }
        totalBar = 1.0;
      }
    }
    for (int k1 = trips - 1; k1 >= 0; k1--) {
      for (int j = 0; j < x.length; j++) {
        double x1 = x[j];
        cBar += x1 * x1 * totalBar;
        xBar[j] += 2.0 * (totalBar * c * x1);
      }
    }
    adjoint.c = cBar;
    return total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endlessGradient(double[], double, double[], EndlessAdjoint)
   */
  static double endlessGradient(double[] x, double c, double[] xBar, EndlessAdjoint adjoint,
      Tape tape) {
    return endlessGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.endless}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record EndlessHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.endless}: filled by a derivative and reused by its caller.
   */
  static final class EndlessHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public EndlessHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.endless}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static EndlessHvp endlessHvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    EndlessHvpAdjoint adjoint = new EndlessHvpAdjoint();
    double value = endlessHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new EndlessHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endlessHvp(double[], double, double[], double)
   */
  static EndlessHvp endlessHvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return endlessHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code FusedLoops.endless}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double endlessHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, EndlessHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double total = 0.0;
    int k = 0;
    int trips = 0;
    int exit;
    while (true) {
      double s = 0.0;
      for (double x1 : x) {
        s += x1 * x1 * c;
      }
      total += s;
      k++;
      if (k == 3) {
        exit = 1;
        break;
      }
      trips++;
    }

    // reverse sweep
    double totalBar;
    double cBar;
    double cBarDot;
    switch (exit) {
      case 0 -> {
        totalBar = 0.0;
        cBar = 0.0;
        cBarDot = 0.0;
      }
      default -> {
        cBar = 0.0;
        cBarDot = 0.0;
        for (int j = 0; j < x.length; j++) {
          double x1 = x[j];
          double xDot1 = xDot[j];
          cBar += x1 * x1;
          cBarDot += 2.0 * (xDot1 * x1);
          xBar[j] += 2.0 * (c * x1);
          xHvp[j] += 2.0 * (cDot * x1 + c * xDot1);
        }
        totalBar = 1.0;
      }
    }
    for (int k1 = trips - 1; k1 >= 0; k1--) {
      for (int j = 0; j < x.length; j++) {
        double t = totalBar * c;
        double x1 = x[j];
        double xDot1 = xDot[j];
        cBar += x1 * x1 * totalBar;
        cBarDot += 2.0 * (xDot1 * x1) * totalBar;
        xBar[j] += 2.0 * (t * x1);
        xHvp[j] += 2.0 * (totalBar * cDot * x1 + t * xDot1);
      }
    }
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endlessHvp(double[], double, double[], double, double[], double[],
   *     EndlessHvpAdjoint)
   */
  static double endlessHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, EndlessHvpAdjoint adjoint, Tape tape) {
    return endlessHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code FusedLoops.endless} as a function of the vector that packs {@code x}, {@code c},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction endlessFunction() {
    return new EndlessFunction();
  }

  private static final class EndlessFunction implements ScalarFunction {

    EndlessFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return FusedLoops.endless(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      EndlessAdjoint adjoint = new EndlessAdjoint();
      double value = endlessGradient(x, c, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return endlessJvp(x, c, xDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      EndlessHvpAdjoint adjoint = new EndlessHvpAdjoint();
      double value = endlessHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.leftInTheMiddle} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual leftInTheMiddleJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double total = 0.0;
    double totalDot = 0.0;
    for (int k = 0; k < 5; k++) {
      double s = 0.0;
      double sDot = 0.0;
      for (int j = 0; j < x.length; j++) {
        double x1 = x[j];
        double t = x1 * x1;
        s += t * c;
        sDot += 2.0 * (xDot[j] * x1) * c + t * cDot;
      }
      total += s;
      totalDot += sDot;
      if (total > 8.0) {
        break;
      }
      total += c * c;
      totalDot += 2.0 * (cDot * c);
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftInTheMiddleJvp(double[], double, double[], double)
   */
  static Dual leftInTheMiddleJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return leftInTheMiddleJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.leftInTheMiddle}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record LeftInTheMiddleGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.leftInTheMiddle}: filled by a
   * derivative and reused by its caller.
   */
  static final class LeftInTheMiddleAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public LeftInTheMiddleAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.leftInTheMiddle} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LeftInTheMiddleGradient leftInTheMiddleGradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    LeftInTheMiddleAdjoint adjoint = new LeftInTheMiddleAdjoint();
    double value = leftInTheMiddleGradient(x, c, xBar, adjoint);
    return new LeftInTheMiddleGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftInTheMiddleGradient(double[], double)
   */
  static LeftInTheMiddleGradient leftInTheMiddleGradient(double[] x, double c, Tape tape) {
    return leftInTheMiddleGradient(x, c);
  }

  /**
   * Reverse mode: {@code FusedLoops.leftInTheMiddle} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double leftInTheMiddleGradient(double[] x, double c, double[] xBar,
      LeftInTheMiddleAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double total = 0.0;
    int k = 0;
    int exit;
    while (true) {
      if (k >= 5) {
        exit = 0;
        break;
      }
      double s = 0.0;
      for (double x1 : x) {
        s += x1 * x1 * c;
      }
      total += s;
      if (total > 8.0) {
        exit = 1;
        break;
      }
      total += c * c;
      k++;
    }

    // reverse sweep
    double cBar;
    switch (exit) {
      case 0 -> cBar = 0.0;
      default -> {
        cBar = 0.0;
        for (int j = 0; j < x.length; j++) {
          double x1 = x[j];
          cBar += x1 * x1;
          xBar[j] += 2.0 * (c * x1);
        }
      }
    }
    for (int k1 = k - 1; k1 >= 0; k1--) {
      cBar += 2.0 * c;
      for (int j = 0; j < x.length; j++) {
        double x1 = x[j];
        cBar += x1 * x1;
        xBar[j] += 2.0 * (c * x1);
      }
    }
    adjoint.c = cBar;
    return total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftInTheMiddleGradient(double[], double, double[], LeftInTheMiddleAdjoint)
   */
  static double leftInTheMiddleGradient(double[] x, double c, double[] xBar,
      LeftInTheMiddleAdjoint adjoint, Tape tape) {
    return leftInTheMiddleGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.leftInTheMiddle}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record LeftInTheMiddleHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.leftInTheMiddle}: filled by a derivative and reused by its caller.
   */
  static final class LeftInTheMiddleHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public LeftInTheMiddleHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.leftInTheMiddle}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static LeftInTheMiddleHvp leftInTheMiddleHvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    LeftInTheMiddleHvpAdjoint adjoint = new LeftInTheMiddleHvpAdjoint();
    double value = leftInTheMiddleHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new LeftInTheMiddleHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftInTheMiddleHvp(double[], double, double[], double)
   */
  static LeftInTheMiddleHvp leftInTheMiddleHvp(double[] x, double c, double[] xDot, double cDot,
      Tape tape) {
    return leftInTheMiddleHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code FusedLoops.leftInTheMiddle}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double leftInTheMiddleHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, LeftInTheMiddleHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double total = 0.0;
    int k = 0;
    int exit;
    while (true) {
      if (k >= 5) {
        exit = 0;
        break;
      }
      double s = 0.0;
      for (double x1 : x) {
        s += x1 * x1 * c;
      }
      total += s;
      if (total > 8.0) {
        exit = 1;
        break;
      }
      total += c * c;
      k++;
    }

    // reverse sweep
    double cBar;
    double cBarDot;
    switch (exit) {
      case 0 -> {
        cBar = 0.0;
        cBarDot = 0.0;
      }
      default -> {
        cBar = 0.0;
        cBarDot = 0.0;
        for (int j = 0; j < x.length; j++) {
          double x1 = x[j];
          double xDot1 = xDot[j];
          cBar += x1 * x1;
          cBarDot += 2.0 * (xDot1 * x1);
          xBar[j] += 2.0 * (c * x1);
          xHvp[j] += 2.0 * (cDot * x1 + c * xDot1);
        }
      }
    }
    for (int k1 = k - 1; k1 >= 0; k1--) {
      cBar += 2.0 * c;
      cBarDot += 2.0 * cDot;
      for (int j = 0; j < x.length; j++) {
        double x1 = x[j];
        double xDot1 = xDot[j];
        cBar += x1 * x1;
        cBarDot += 2.0 * (xDot1 * x1);
        xBar[j] += 2.0 * (c * x1);
        xHvp[j] += 2.0 * (cDot * x1 + c * xDot1);
      }
    }
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftInTheMiddleHvp(double[], double, double[], double, double[], double[],
   *     LeftInTheMiddleHvpAdjoint)
   */
  static double leftInTheMiddleHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, LeftInTheMiddleHvpAdjoint adjoint, Tape tape) {
    return leftInTheMiddleHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code FusedLoops.leftInTheMiddle} as a function of the vector that packs {@code x},
   * {@code c}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction leftInTheMiddleFunction() {
    return new LeftInTheMiddleFunction();
  }

  private static final class LeftInTheMiddleFunction implements ScalarFunction {

    LeftInTheMiddleFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return FusedLoops.leftInTheMiddle(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      LeftInTheMiddleAdjoint adjoint = new LeftInTheMiddleAdjoint();
      double value = leftInTheMiddleGradient(x, c, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return leftInTheMiddleJvp(x, c, xDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      LeftInTheMiddleHvpAdjoint adjoint = new LeftInTheMiddleHvpAdjoint();
      double value = leftInTheMiddleHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.twoWays} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual twoWaysJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double each = x[i];
      double eachDot = xDot[i];
      s += each * each;
      sDot += 2.0 * (eachDot * each);
    }
    double result = 3.0 * s;
    double resultDot = 3.0 * sDot;
    if (!(s > 1.0)) {
      result = s * c;
      resultDot = sDot * c + s * cDot;
    }
    return new Dual(result, resultDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoWaysJvp(double[], double, double[], double)
   */
  static Dual twoWaysJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return twoWaysJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.twoWays}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record TwoWaysGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.twoWays}: filled by a derivative
   * and reused by its caller.
   */
  static final class TwoWaysAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public TwoWaysAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.twoWays} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TwoWaysGradient twoWaysGradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    TwoWaysAdjoint adjoint = new TwoWaysAdjoint();
    double value = twoWaysGradient(x, c, xBar, adjoint);
    return new TwoWaysGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoWaysGradient(double[], double)
   */
  static TwoWaysGradient twoWaysGradient(double[] x, double c, Tape tape) {
    return twoWaysGradient(x, c);
  }

  /**
   * Reverse mode: {@code FusedLoops.twoWays} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double twoWaysGradient(double[] x, double c, double[] xBar, TwoWaysAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double s = 0.0;
    for (double each : x) {
      s += each * each;
    }
    boolean t = s > 1.0;
    double result;
    if (t) {
      result = 3.0 * s;
    } else {
      result = s * c;
    }

    // reverse sweep
    double sBar;
    double cBar;
    if (t) {
      sBar = 3.0;
      cBar = 0.0;
    } else {
      sBar = c;
      cBar = s;
    }
    for (int i = 0; i < x.length; i++) {
      double each = x[i];
      xBar[i] += 2.0 * (sBar * each);
    }
    adjoint.c = cBar;
    return result;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoWaysGradient(double[], double, double[], TwoWaysAdjoint)
   */
  static double twoWaysGradient(double[] x, double c, double[] xBar, TwoWaysAdjoint adjoint,
      Tape tape) {
    return twoWaysGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.twoWays}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record TwoWaysHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.twoWays}: filled by a derivative and reused by its caller.
   */
  static final class TwoWaysHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public TwoWaysHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.twoWays}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static TwoWaysHvp twoWaysHvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    TwoWaysHvpAdjoint adjoint = new TwoWaysHvpAdjoint();
    double value = twoWaysHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new TwoWaysHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoWaysHvp(double[], double, double[], double)
   */
  static TwoWaysHvp twoWaysHvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return twoWaysHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code FusedLoops.twoWays}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double twoWaysHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, TwoWaysHvpAdjoint adjoint) {
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
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double each = x[i];
      double eachDot = xDot[i];
      s += each * each;
      sDot += 2.0 * (eachDot * each);
    }
    boolean t = s > 1.0;
    double result;
    if (t) {
      result = 3.0 * s;
    } else {
      result = s * c;
    }

    // reverse sweep
    double sBar;
    double cBar;
    double sBarDot;
    double cBarDot;
    if (t) {
      sBar = 3.0;
      cBar = 0.0;
      sBarDot = 0.0;
      cBarDot = 0.0;
    } else {
      sBar = c;
      cBar = s;
      sBarDot = cDot;
      cBarDot = sDot;
    }
    for (int i = 0; i < x.length; i++) {
      double each = x[i];
      double eachDot = xDot[i];
      xBar[i] += 2.0 * (sBar * each);
      xHvp[i] += 2.0 * (sBarDot * each + sBar * eachDot);
    }
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return result;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoWaysHvp(double[], double, double[], double, double[], double[],
   *     TwoWaysHvpAdjoint)
   */
  static double twoWaysHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, TwoWaysHvpAdjoint adjoint, Tape tape) {
    return twoWaysHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code FusedLoops.twoWays} as a function of the vector that packs {@code x}, {@code c},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction twoWaysFunction() {
    return new TwoWaysFunction();
  }

  private static final class TwoWaysFunction implements ScalarFunction {

    TwoWaysFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return FusedLoops.twoWays(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      TwoWaysAdjoint adjoint = new TwoWaysAdjoint();
      double value = twoWaysGradient(x, c, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return twoWaysJvp(x, c, xDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      TwoWaysHvpAdjoint adjoint = new TwoWaysHvpAdjoint();
      double value = twoWaysHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.leftFrames} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual leftFramesJvp(double[] x, double a, double[] xDot, double aDot) {
    return leftFramesJvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftFramesJvp(double[], double, double[], double)
   */
  static Dual leftFramesJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double first = powerJvp(a, 3, aDot, tape);
      double firstDot = tape.doubleResult(1);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = powerJvp(x[i], 2, xDot[i], tape);
        double t1 = tape.doubleResult(1);
        s += t;
        sDot += t1;
      }
      if (s > 1.0) {
        return new Dual(first * s, firstDot * s + first * sDot);
      }
      return new Dual(first, firstDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedLoops.leftFrames}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record LeftFramesGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.leftFrames}: filled by a
   * derivative and reused by its caller.
   */
  static final class LeftFramesAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public LeftFramesAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.leftFrames} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LeftFramesGradient leftFramesGradient(double[] x, double a) {
    return leftFramesGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftFramesGradient(double[], double)
   */
  static LeftFramesGradient leftFramesGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    LeftFramesAdjoint adjoint = new LeftFramesAdjoint();
    double value = leftFramesGradient(x, a, xBar, adjoint, tape);
    return new LeftFramesGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code FusedLoops.leftFrames} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double leftFramesGradient(double[] x, double a, double[] xBar, LeftFramesAdjoint adjoint) {
    return leftFramesGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftFramesGradient(double[], double, double[], LeftFramesAdjoint)
   */
  static double leftFramesGradient(double[] x, double a, double[] xBar, LeftFramesAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double first = powerForward(a, 3, tape);
      double s = 0.0;
      for (int i = 0; i < x.length; i++) {
        s += powerForward(x[i], 2, tape);
      }
      if (s > 1.0) {
        // reverse sweep
        for (int i = x.length - 1; i >= 0; i--) {
          double t = powerReverse(first, tape);
          xBar[i] += t;
        }
        double t = powerReverse(s, tape);
        adjoint.a = t;
        return first * s;
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double t = powerReverse(0.0, tape);
        xBar[i] += t;
      }
      double t = powerReverse(1.0, tape);
      adjoint.a = t;
      return first;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.leftFrames}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record LeftFramesHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.leftFrames}: filled by a derivative and reused by its caller.
   */
  static final class LeftFramesHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public LeftFramesHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.leftFrames}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static LeftFramesHvp leftFramesHvp(double[] x, double a, double[] xDot, double aDot) {
    return leftFramesHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftFramesHvp(double[], double, double[], double)
   */
  static LeftFramesHvp leftFramesHvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    LeftFramesHvpAdjoint adjoint = new LeftFramesHvpAdjoint();
    double value = leftFramesHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new LeftFramesHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code FusedLoops.leftFrames}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double leftFramesHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, LeftFramesHvpAdjoint adjoint) {
    return leftFramesHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftFramesHvp(double[], double, double[], double, double[], double[],
   *     LeftFramesHvpAdjoint)
   */
  static double leftFramesHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, LeftFramesHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double first = powerForwardJvp(a, 3, aDot, tape);
      double firstDot = tape.doubleResult(1);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = powerForwardJvp(x[i], 2, xDot[i], tape);
        double t1 = tape.doubleResult(1);
        s += t;
        sDot += t1;
      }
      if (s > 1.0) {
        // reverse sweep
        for (int i = x.length - 1; i >= 0; i--) {
          double t = powerReverseJvp(first, firstDot, tape);
          double t1 = tape.doubleResult(1);
          xBar[i] += t;
          xHvp[i] += t1;
        }
        double t = powerReverseJvp(s, sDot, tape);
        double t1 = tape.doubleResult(1);
        adjoint.a = t;
        adjoint.aHvp = t1;
        return first * s;
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double t = powerReverseJvp2(0.0, tape);
        double t1 = tape.doubleResult(1);
        xBar[i] += t;
        xHvp[i] += t1;
      }
      double t = powerReverseJvp2(1.0, tape);
      double t1 = tape.doubleResult(1);
      adjoint.a = t;
      adjoint.aHvp = t1;
      return first;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.leftFrames} as a function of the vector that packs {@code x}, {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction leftFramesFunction() {
    return new LeftFramesFunction();
  }

  private static final class LeftFramesFunction implements ScalarFunction {

    LeftFramesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return FusedLoops.leftFrames(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      LeftFramesAdjoint adjoint = new LeftFramesAdjoint();
      double value = leftFramesGradient(x, a, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return leftFramesJvp(x, a, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      LeftFramesHvpAdjoint adjoint = new LeftFramesHvpAdjoint();
      double value = leftFramesHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.handedOn} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual handedOnJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] a = new double[2];
    double[] aDot = new double[2];
    a[0] = c;
    aDot[0] = cDot;
    a[1] = 0.0;
    aDot[1] = 0.0;
    double[] b = a;
    double s = 0.0;
    double[] bDot = aDot;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double z = x[i];
      double zDot = xDot[i];
      while (z < 4.0) {
        double t = 2.0 * (zDot * z);
        z = z * z + 1.0;
        zDot = t;
      }
      s += z * c;
      sDot += zDot * c + z * cDot;
      b = a;
      a = new double[2];
      bDot = aDot;
      aDot = new double[2];
    }
    double t = aDot[0] + 2.0 * cDot;
    a[0] += 2.0 * c;
    aDot[0] = t;
    a[1] = c * c;
    aDot[1] = 2.0 * (cDot * c);
    double t1 = b[1] + 3.0 * c;
    double t2 = bDot[1] + 3.0 * cDot;
    b[1] = t1;
    bDot[1] = t2;
    double a1 = a[0];
    double a2 = a[1];
    double t3 = a1 * a2;
    return new Dual(s + t3 * t1 + b[0],
        sDot + ((aDot[0] * a2 + a1 * aDot[1]) * t1 + t3 * t2) + bDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnJvp(double[], double, double[], double)
   */
  static Dual handedOnJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return handedOnJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.handedOn}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record HandedOnGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.handedOn}: filled by a derivative
   * and reused by its caller.
   */
  static final class HandedOnAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public HandedOnAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.handedOn} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HandedOnGradient handedOnGradient(double[] x, double c) {
    return handedOnGradient(x, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnGradient(double[], double)
   */
  static HandedOnGradient handedOnGradient(double[] x, double c, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    HandedOnAdjoint adjoint = new HandedOnAdjoint();
    double value = handedOnGradient(x, c, xBar, adjoint, tape);
    return new HandedOnGradient(value, xBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code FusedLoops.handedOn} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double handedOnGradient(double[] x, double c, double[] xBar, HandedOnAdjoint adjoint) {
    return handedOnGradient(x, c, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnGradient(double[], double, double[], HandedOnAdjoint)
   */
  static double handedOnGradient(double[] x, double c, double[] xBar, HandedOnAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] a = new double[2];
      double[] aBar = tape.zeroDoubles(2);
      a[0] = c;
      a[1] = 0.0;
      double[] zKept = tape.doubles(x.length);
      int[] tripsKept = tape.ints(x.length);
      double[][] zKeptKept = tape.references(double[].class, x.length);
      double[] b = a;
      double s = 0.0;
      double[] bBar = aBar;
      double[] aBar1 = aBar;
      for (int i = 0; i < x.length; i++) {
        double z = x[i];
        double[] zKept1 = tape.doubles(64);
        int trips = 0;
        while (z < 4.0) {
          zKept1[trips] = z;
          z = z * z + 1.0;
          trips++;
          zKept1 = tape.grow(zKept1, trips);
        }
        zKept[i] = z;
        tripsKept[i] = trips;
        zKeptKept[i] = zKept1;
        double[] a1 = new double[2];
        double[] aBar2 = tape.zeroDoubles(2);
        s += z * c;
        b = a;
        a = a1;
        bBar = aBar1;
        aBar1 = aBar2;
      }
      a[0] += 2.0 * c;
      a[1] = c * c;
      double t = b[1] + 3.0 * c;
      b[1] = t;
      double a1 = a[0];
      double a2 = a[1];
      double t1 = a1 * a2;

      // reverse sweep
      double t2 = s + t1 * t + b[0];
      bBar[0] += 1.0;
      aBar1[1] += a1 * t;
      aBar1[0] += t * a2;
      double t3 = t1 + bBar[1];
      double cBar = 3.0 * t3;
      bBar[1] = t3;
      double t4 = aBar1[1];
      aBar1[1] = 0.0;
      cBar += 2.0 * (t4 * c);
      int i = x.length - 1;
      cBar += 2.0 * aBar1[0];
      while (i >= 0) {
        double z = zKept[i];
        cBar += z;
        int trips = tripsKept[i];
        double[] zKept1 = zKeptKept[i];
        double zBar = c;
        for (int k = trips - 1; k >= 0; k--) {
          z = zKept1[k];
          zBar = 2.0 * (zBar * z);
        }
        xBar[i] += zBar;
        i--;
      }
      aBar[1] = 0.0;
      double t5 = aBar[0];
      aBar[0] = 0.0;
      cBar += t5;
      adjoint.c = cBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.handedOn}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record HandedOnHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.handedOn}: filled by a derivative and reused by its caller.
   */
  static final class HandedOnHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public HandedOnHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.handedOn}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static HandedOnHvp handedOnHvp(double[] x, double c, double[] xDot, double cDot) {
    return handedOnHvp(x, c, xDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnHvp(double[], double, double[], double)
   */
  static HandedOnHvp handedOnHvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    HandedOnHvpAdjoint adjoint = new HandedOnHvpAdjoint();
    double value = handedOnHvp(x, c, xDot, cDot, xBar, xHvp, adjoint, tape);
    return new HandedOnHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code FusedLoops.handedOn}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double handedOnHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, HandedOnHvpAdjoint adjoint) {
    return handedOnHvp(x, c, xDot, cDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnHvp(double[], double, double[], double, double[], double[],
   *     HandedOnHvpAdjoint)
   */
  static double handedOnHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, HandedOnHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] a = new double[2];
      double[] aDot = new double[2];
      double[] aBar = tape.zeroDoubles(2);
      double[] aBarDot = tape.zeroDoubles(2);
      a[0] = c;
      aDot[0] = cDot;
      a[1] = 0.0;
      aDot[1] = 0.0;
      double[] zKept = tape.doubles(x.length);
      double[] zKeptDot = tape.doubles(x.length);
      int[] tripsKept = tape.ints(x.length);
      double[][] zKeptKept = tape.references(double[].class, x.length);
      double[][] zKeptKeptDot = tape.references(double[].class, x.length);
      double[] b = a;
      double s = 0.0;
      double[] bBar = aBar;
      double[] aBar1 = aBar;
      double[] bDot = aDot;
      double[] bBarDot = aBarDot;
      double[] aBarDot1 = aBarDot;
      for (int i = 0; i < x.length; i++) {
        double z = x[i];
        double zDot = xDot[i];
        double[] zKept1 = tape.doubles(64);
        double[] zKeptDot1 = tape.doubles(64);
        int trips = 0;
        while (z < 4.0) {
          zKept1[trips] = z;
          zKeptDot1[trips] = zDot;
          double t = 2.0 * (zDot * z);
          z = z * z + 1.0;
          trips++;
          zKept1 = tape.grow(zKept1, trips);
          zKeptDot1 = tape.grow(zKeptDot1, trips);
          zDot = t;
        }
        zKept[i] = z;
        zKeptDot[i] = zDot;
        tripsKept[i] = trips;
        zKeptKept[i] = zKept1;
        zKeptKeptDot[i] = zKeptDot1;
        double[] a1 = new double[2];
        double[] aBar2 = tape.zeroDoubles(2);
        double[] aBarDot2 = tape.zeroDoubles(2);
        s += z * c;
        b = a;
        a = a1;
        bBar = aBar1;
        aBar1 = aBar2;
        bDot = aDot;
        aDot = new double[2];
        bBarDot = aBarDot1;
        aBarDot1 = aBarDot2;
      }
      double t = aDot[0] + 2.0 * cDot;
      a[0] += 2.0 * c;
      aDot[0] = t;
      a[1] = c * c;
      aDot[1] = 2.0 * (cDot * c);
      double t1 = b[1] + 3.0 * c;
      double t2 = bDot[1] + 3.0 * cDot;
      b[1] = t1;
      bDot[1] = t2;
      double a1 = a[0];
      double aDot1 = aDot[0];
      double a2 = a[1];
      double aDot2 = aDot[1];
      double t3 = a1 * a2;

      // reverse sweep
      double t4 = s + t3 * t1 + b[0];
      bBar[0] += 1.0;
      aBar1[1] += a1 * t1;
      aBarDot1[1] += aDot1 * t1 + a1 * t2;
      aBar1[0] += t1 * a2;
      aBarDot1[0] += t2 * a2 + t1 * aDot2;
      double t5 = t3 + bBar[1];
      double t6 = aDot1 * a2 + a1 * aDot2 + bBarDot[1];
      double cBar = 3.0 * t5;
      double cBarDot = 3.0 * t6;
      bBar[1] = t5;
      bBarDot[1] = t6;
      double t7 = aBar1[1];
      double t8 = aBarDot1[1];
      aBar1[1] = 0.0;
      aBarDot1[1] = 0.0;
      cBar += 2.0 * (t7 * c);
      cBarDot += 2.0 * (t8 * c + t7 * cDot);
      int i = x.length - 1;
      cBar += 2.0 * aBar1[0];
      cBarDot += 2.0 * aBarDot1[0];
      while (i >= 0) {
        double z = zKept[i];
        double zDot = zKeptDot[i];
        cBar += z;
        cBarDot += zDot;
        int trips = tripsKept[i];
        double[] zKept1 = zKeptKept[i];
        double[] zKeptDot1 = zKeptKeptDot[i];
        double zBar = c;
        double zBarDot = cDot;
        for (int k = trips - 1; k >= 0; k--) {
          z = zKept1[k];
          zDot = zKeptDot1[k];
          double t9 = zBarDot * z + zBar * zDot;
          zBar = 2.0 * (zBar * z);
          zBarDot = 2.0 * t9;
        }
        xBar[i] += zBar;
        xHvp[i] += zBarDot;
        i--;
      }
      aBar[1] = 0.0;
      aBarDot[1] = 0.0;
      double t9 = aBar[0];
      double t10 = aBarDot[0];
      aBar[0] = 0.0;
      aBarDot[0] = 0.0;
      cBar += t9;
      cBarDot += t10;
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return t4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedLoops.handedOn} as a function of the vector that packs {@code x}, {@code c},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction handedOnFunction() {
    return new HandedOnFunction();
  }

  private static final class HandedOnFunction implements ScalarFunction {

    HandedOnFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return FusedLoops.handedOn(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      HandedOnAdjoint adjoint = new HandedOnAdjoint();
      double value = handedOnGradient(x, c, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return handedOnJvp(x, c, xDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      HandedOnHvpAdjoint adjoint = new HandedOnHvpAdjoint();
      double value = handedOnHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedLoops.factor} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual factorJvp(double[] a, double x, int n, double[] aDot, double xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double total;
    double factor;
    double totalDot;
    double factorDot;
    switch (n) {
      case 1 -> {
        double s = 0.0;
        double sDot = 0.0;
        for (int i = 1; i < a.length; i++) {
          double a1 = a[i];
          s -= a1 * x;
          sDot -= aDot[i] * x + a1 * xDot;
        }
        total = 0.0 + s;
        factor = x;
        totalDot = sDot;
        factorDot = xDot;
      }
      case 2 -> {
        factor = x * 0.5;
        factorDot = xDot * 0.5;
        total = 0.0;
        totalDot = 0.0;
      }
      default -> {
        total = 0.0;
        factor = 0.5;
        totalDot = 0.0;
        factorDot = 0.0;
      }
    }
    return new Dual(total * factor, totalDot * factor + total * factorDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factorJvp(double[], double, int, double[], double)
   */
  static Dual factorJvp(double[] a, double x, int n, double[] aDot, double xDot, Tape tape) {
    return factorJvp(a, x, n, aDot, xDot);
  }

  /**
   * Value and gradient of {@code FusedLoops.factor}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record FactorGradient(double value, double[] a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedLoops.factor}: filled by a derivative
   * and reused by its caller.
   */
  static final class FactorAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public FactorAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedLoops.factor} and its gradient.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static FactorGradient factorGradient(double[] a, double x, int n) {
    double[] aBar = Arguments.zerosLike(a);
    FactorAdjoint adjoint = new FactorAdjoint();
    double value = factorGradient(a, x, n, aBar, adjoint);
    return new FactorGradient(value, aBar, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factorGradient(double[], double, int)
   */
  static FactorGradient factorGradient(double[] a, double x, int n, Tape tape) {
    return factorGradient(a, x, n);
  }

  /**
   * Reverse mode: {@code FusedLoops.factor} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param n constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double factorGradient(double[] a, double x, int n, double[] aBar, FactorAdjoint adjoint) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    double total;
    double factor;
    switch (n) {
      case 1 -> {
        double s = 0.0;
        for (int i = 1; i < a.length; i++) {
          s -= a[i] * x;
        }
        total = 0.0 + s;
        factor = x;
      }
      case 2 -> {
        factor = x * 0.5;
        total = 0.0;
      }
      default -> {
        total = 0.0;
        factor = 0.5;
      }
    }

    // reverse sweep
    double xBar;
    switch (n) {
      case 1 -> {
        xBar = total;
        for (int i = 1; i < a.length; i++) {
          double t = -factor;
          xBar += a[i] * t;
          aBar[i] += t * x;
        }
      }
      case 2 -> xBar = total * 0.5;
      default -> xBar = 0.0;
    }
    adjoint.x = xBar;
    return total * factor;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factorGradient(double[], double, int, double[], FactorAdjoint)
   */
  static double factorGradient(double[] a, double x, int n, double[] aBar, FactorAdjoint adjoint,
      Tape tape) {
    return factorGradient(a, x, n, aBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedLoops.factor}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FactorHvp(double value, double[] a, double x, double[] aHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedLoops.factor}: filled by a derivative and reused by its caller.
   */
  static final class FactorHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public FactorHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedLoops.factor}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static FactorHvp factorHvp(double[] a, double x, int n, double[] aDot, double xDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    FactorHvpAdjoint adjoint = new FactorHvpAdjoint();
    double value = factorHvp(a, x, n, aDot, xDot, aBar, aHvp, adjoint);
    return new FactorHvp(value, aBar, adjoint.x, aHvp, adjoint.xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factorHvp(double[], double, int, double[], double)
   */
  static FactorHvp factorHvp(double[] a, double x, int n, double[] aDot, double xDot, Tape tape) {
    return factorHvp(a, x, n, aDot, xDot);
  }

  /**
   * Second order: {@code FusedLoops.factor}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double factorHvp(double[] a, double x, int n, double[] aDot, double xDot, double[] aBar,
      double[] aHvp, FactorHvpAdjoint adjoint) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double total;
    double factor;
    double totalDot;
    double factorDot;
    switch (n) {
      case 1 -> {
        double s = 0.0;
        double sDot = 0.0;
        for (int i = 1; i < a.length; i++) {
          double a1 = a[i];
          s -= a1 * x;
          sDot -= aDot[i] * x + a1 * xDot;
        }
        total = 0.0 + s;
        factor = x;
        totalDot = sDot;
        factorDot = xDot;
      }
      case 2 -> {
        factor = x * 0.5;
        factorDot = xDot * 0.5;
        total = 0.0;
        totalDot = 0.0;
      }
      default -> {
        total = 0.0;
        factor = 0.5;
        totalDot = 0.0;
        factorDot = 0.0;
      }
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    switch (n) {
      case 1 -> {
        xBar = total;
        xBarDot = totalDot;
        for (int i = 1; i < a.length; i++) {
          double t = -factor;
          double t1 = -factorDot;
          double a1 = a[i];
          xBar += a1 * t;
          xBarDot += aDot[i] * t + a1 * t1;
          aBar[i] += t * x;
          aHvp[i] += t1 * x + t * xDot;
        }
      }
      case 2 -> {
        xBar = total * 0.5;
        xBarDot = totalDot * 0.5;
      }
      default -> {
        xBar = 0.0;
        xBarDot = 0.0;
      }
    }
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return total * factor;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factorHvp(double[], double, int, double[], double, double[], double[],
   *     FactorHvpAdjoint)
   */
  static double factorHvp(double[] a, double x, int n, double[] aDot, double xDot, double[] aBar,
      double[] aHvp, FactorHvpAdjoint adjoint, Tape tape) {
    return factorHvp(a, x, n, aDot, xDot, aBar, aHvp, adjoint);
  }

  /**
   * {@code FusedLoops.factor} as a function of the vector that packs {@code a}, {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction factorFunction(int n) {
    return new FactorFunction(n);
  }

  private static final class FactorFunction implements ScalarFunction {

    private final int n;

    FactorFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      return FusedLoops.factor(a, x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      FactorAdjoint adjoint = new FactorAdjoint();
      double value = factorGradient(a, x, this.n, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      return factorJvp(a, x, this.n, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      FactorHvpAdjoint adjoint = new FactorHvpAdjoint();
      double value = factorHvp(a, x, this.n, aDot, xDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      Arguments.pack(aHvp, product, 0);
      product[product.length - 1] = adjoint.xHvp;
      return value;
    }
  }

  private static double powerJvp(double base, int n, double baseDot, Tape tape) {
    double t;
    double t1;
    if (n == 0) {
      t = 1.0;
      t1 = 0.0;
    } else {
      double t2 = powerJvp(base, n - 1, baseDot, tape);
      double t3 = tape.doubleResult(1);
      double t4 = powerJvp(base, n / 2, baseDot, tape);
      double t5 = tape.doubleResult(1);
      double t6 = 1 + n;
      t = base * t2 + 0.01 * t4 / t6;
      t1 = baseDot * t2 + base * t3 + 0.01 * t5 / t6;
    }
    tape.result(1, t1);
    return t;
  }

  private static double powerVjp(double base, int n, double resultBar, Tape tape) {
    boolean t = n == 0;
    double t1;
    double baseBar;
    double t2;
    double baseBar1;
    if (t) {
      t1 = 1.0;
      baseBar = 0.0;
      t2 = 0.0;
      baseBar1 = 0.0;
    } else {
      t2 = powerVjp(base, n - 1, base * resultBar, tape);
      baseBar1 = tape.doubleResult(1);
      double t3 = powerVjp(base, n / 2, 0.01 * (resultBar / (1 + n)), tape);
      baseBar = tape.doubleResult(1);
      t1 = base * t2 + 0.01 * t3 / (1 + n);
    }

    // reverse sweep
    if (t) {
      baseBar1 = 0.0;
    } else {
      baseBar += resultBar * t2;
      baseBar1 = baseBar + baseBar1;
    }
    tape.result(1, baseBar1);
    return t1;
  }

  private static double powerForward(double base, int n, Tape tape) {
    double t;
    double t1;
    if (n == 0) {
      t = 1.0;
      t1 = 0.0;
    } else {
      t1 = powerForward(base, n - 1, tape);
      t = base * t1 + 0.01 * powerForward(base, n / 2, tape) / (1 + n);
    }
    tape.push(n);
    tape.push(t1);
    tape.push(base);
    return t;
  }

  private static double powerReverse(double resultBar, Tape tape) {
    double base = tape.popDouble();
    double t = tape.popDouble();
    int n = tape.popInt();
    double baseBar;
    if (n == 0) {
      baseBar = 0.0;
    } else {
      double baseBar1 = powerReverse(0.01 * (resultBar / (1 + n)), tape) + resultBar * t;
      baseBar = baseBar1 + powerReverse(base * resultBar, tape);
    }
    return baseBar;
  }

  private static double powerVjpJvp(double base, int n, double resultBar, double baseDot,
      double resultBarDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double baseBar;
    double t2;
    double baseBar1;
    double t3;
    double baseBarDot;
    double t4;
    double baseBarDot1;
    if (t) {
      t1 = 1.0;
      baseBar = 0.0;
      t2 = 0.0;
      baseBar1 = 0.0;
      t3 = 0.0;
      baseBarDot = 0.0;
      t4 = 0.0;
      baseBarDot1 = 0.0;
    } else {
      t2 = powerVjpJvp(base, n - 1, base * resultBar, baseDot,
          baseDot * resultBar + base * resultBarDot, tape);
      baseBar1 = tape.doubleResult(1);
      t4 = tape.doubleResult(2);
      baseBarDot1 = tape.doubleResult(3);
      double t5 = 1 + n;
      double t6 =
          powerVjpJvp(base, n / 2, 0.01 * (resultBar / t5), baseDot, 0.01 * (resultBarDot / t5),
          tape);
      baseBar = tape.doubleResult(1);
      double t7 = tape.doubleResult(2);
      baseBarDot = tape.doubleResult(3);
      double t8 = 1 + n;
      t1 = base * t2 + 0.01 * t6 / t8;
      t3 = baseDot * t2 + base * t4 + 0.01 * t7 / t8;
    }

    // reverse sweep
    if (t) {
      baseBar1 = 0.0;
      baseBarDot1 = 0.0;
    } else {
      baseBar += resultBar * t2;
      baseBarDot += resultBarDot * t2 + resultBar * t4;
      baseBar1 = baseBar + baseBar1;
      baseBarDot1 = baseBarDot + baseBarDot1;
    }
    tape.result(1, baseBar1);
    tape.result(2, t3);
    tape.result(3, baseBarDot1);
    return t1;
  }

  private static double powerForwardJvp(double base, int n, double baseDot, Tape tape) {
    double t;
    double t1;
    double t2;
    double t3;
    if (n == 0) {
      t = 1.0;
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t1 = powerForwardJvp(base, n - 1, baseDot, tape);
      t3 = tape.doubleResult(1);
      double t4 = powerForwardJvp(base, n / 2, baseDot, tape);
      double t5 = tape.doubleResult(1);
      double t6 = 1 + n;
      t = base * t1 + 0.01 * t4 / t6;
      t2 = baseDot * t1 + base * t3 + 0.01 * t5 / t6;
    }
    tape.push(n);
    tape.push(t1);
    tape.push(base);
    tape.push(t3);
    tape.push(baseDot);
    tape.result(1, t2);
    return t;
  }

  private static double powerReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double baseDot = tape.popDouble();
    double t = tape.popDouble();
    double base = tape.popDouble();
    double t1 = tape.popDouble();
    int n = tape.popInt();
    double baseBar;
    double baseBarDot;
    if (n == 0) {
      baseBar = 0.0;
      baseBarDot = 0.0;
    } else {
      double t2 = 1 + n;
      double t3 = powerReverseJvp(0.01 * (resultBar / t2), 0.01 * (resultBarDot / t2), tape);
      double t4 = tape.doubleResult(1);
      double baseBar1 = t3 + resultBar * t1;
      double baseBarDot1 = t4 + (resultBarDot * t1 + resultBar * t);
      double t5 =
          powerReverseJvp(base * resultBar, baseDot * resultBar + base * resultBarDot, tape);
      double t6 = tape.doubleResult(1);
      baseBar = baseBar1 + t5;
      baseBarDot = baseBarDot1 + t6;
    }
    tape.result(1, baseBarDot);
    return baseBar;
  }

  private static double powerReverseJvp2(double resultBar, Tape tape) {
    double baseDot = tape.popDouble();
    double t = tape.popDouble();
    double base = tape.popDouble();
    double t1 = tape.popDouble();
    int n = tape.popInt();
    double baseBar;
    double baseBarDot;
    if (n == 0) {
      baseBar = 0.0;
      baseBarDot = 0.0;
    } else {
      double t2 = powerReverseJvp2(0.01 * (resultBar / (1 + n)), tape);
      double t3 = tape.doubleResult(1);
      double baseBar1 = t2 + resultBar * t1;
      double baseBarDot1 = t3 + resultBar * t;
      double t4 = powerReverseJvp(base * resultBar, baseDot * resultBar, tape);
      double t5 = tape.doubleResult(1);
      baseBar = baseBar1 + t4;
      baseBarDot = baseBarDot1 + t5;
    }
    tape.result(1, baseBarDot);
    return baseBar;
  }
}
