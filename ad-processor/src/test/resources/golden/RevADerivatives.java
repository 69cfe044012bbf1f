package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code RevA}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class RevADerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.RevADerivatives");
  }

  private RevADerivatives() {}

  /**
   * Forward mode: {@code RevA.inlinedCut} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual inlinedCutJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      s += x1 * x1;
      sDot += 2.0 * (xDot[i] * x1);
    }
    double t;
    double t1;
    if (s > 4.0) {
      t = 4.0 * c;
      t1 = 4.0 * cDot;
    } else {
      t = s * c;
      t1 = sDot * c + s * cDot;
    }
    double x1 = x[0];
    return new Dual(t + c * x1, t1 + (cDot * x1 + c * xDot[0]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedCutJvp(double[], double, double[], double)
   */
  static Dual inlinedCutJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return inlinedCutJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevA.inlinedCut}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record InlinedCutGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevA.inlinedCut}: filled by a derivative and
   * reused by its caller.
   */
  static final class InlinedCutAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public InlinedCutAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevA.inlinedCut} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InlinedCutGradient inlinedCutGradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    InlinedCutAdjoint adjoint = new InlinedCutAdjoint();
    double value = inlinedCutGradient(x, c, xBar, adjoint);
    return new InlinedCutGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedCutGradient(double[], double)
   */
  static InlinedCutGradient inlinedCutGradient(double[] x, double c, Tape tape) {
    return inlinedCutGradient(x, c);
  }

  /**
   * Reverse mode: {@code RevA.inlinedCut} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double inlinedCutGradient(double[] x, double c, double[] xBar, InlinedCutAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double s = 0.0;
    for (double x1 : x) {
      s += x1 * x1;
    }
    boolean t = s > 4.0;
    double x1 = x[0];

    // reverse sweep
    xBar[0] += c;
    double cBar;
    double sBar;
    if (t) {
      cBar = x1 + 4.0;
      sBar = 0.0;
    } else {
      cBar = x1 + s;
      sBar = c;
    }
    for (int i = 0; i < x.length; i++) {
      xBar[i] += 2.0 * (sBar * x[i]);
    }
    adjoint.c = cBar;
    return (t ? 4.0 * c : s * c) + c * x1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedCutGradient(double[], double, double[], InlinedCutAdjoint)
   */
  static double inlinedCutGradient(double[] x, double c, double[] xBar, InlinedCutAdjoint adjoint,
      Tape tape) {
    return inlinedCutGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevA.inlinedCut}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record InlinedCutHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevA.inlinedCut}: filled by a derivative and reused by its caller.
   */
  static final class InlinedCutHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public InlinedCutHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevA.inlinedCut}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static InlinedCutHvp inlinedCutHvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    InlinedCutHvpAdjoint adjoint = new InlinedCutHvpAdjoint();
    double value = inlinedCutHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new InlinedCutHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedCutHvp(double[], double, double[], double)
   */
  static InlinedCutHvp inlinedCutHvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return inlinedCutHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code RevA.inlinedCut}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
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
  static double inlinedCutHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, InlinedCutHvpAdjoint adjoint) {
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
      double x1 = x[i];
      s += x1 * x1;
      sDot += 2.0 * (xDot[i] * x1);
    }
    boolean t = s > 4.0;
    double x1 = x[0];
    double cBarDot = xDot[0];

    // reverse sweep
    xBar[0] += c;
    xHvp[0] += cDot;
    double cBar;
    double sBar;
    double sBarDot;
    if (t) {
      cBar = x1 + 4.0;
      sBar = 0.0;
      sBarDot = 0.0;
    } else {
      cBar = x1 + s;
      cBarDot += sDot;
      sBar = c;
      sBarDot = cDot;
    }
    for (int i = 0; i < x.length; i++) {
      double x2 = x[i];
      double xBarDot = 2.0 * (sBarDot * x2 + sBar * xDot[i]);
      xBar[i] += 2.0 * (sBar * x2);
      xHvp[i] += xBarDot;
    }
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return (t ? 4.0 * c : s * c) + c * x1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedCutHvp(double[], double, double[], double, double[], double[],
   *     InlinedCutHvpAdjoint)
   */
  static double inlinedCutHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, InlinedCutHvpAdjoint adjoint, Tape tape) {
    return inlinedCutHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevA.inlinedCut} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction inlinedCutFunction() {
    return new InlinedCutFunction();
  }

  private static final class InlinedCutFunction implements ScalarFunction {

    InlinedCutFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevA.inlinedCut(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      InlinedCutAdjoint adjoint = new InlinedCutAdjoint();
      double value = inlinedCutGradient(x, c, xBar, adjoint);
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
      return inlinedCutJvp(x, c, xDot, cDot).tangent();
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
      InlinedCutHvpAdjoint adjoint = new InlinedCutHvpAdjoint();
      double value = inlinedCutHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevA.inlinedCut2} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual inlinedCut2Jvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      s += x1 * x1;
      sDot += 2.0 * (xDot[i] * x1);
    }
    double t;
    double t1;
    if (s > 4.0) {
      double t2 = 4.0 * c;
      t = t2 * s;
      t1 = 4.0 * cDot * s + t2 * sDot;
    } else {
      t = s * c;
      t1 = sDot * c + s * cDot;
    }
    double x1 = x[0];
    return new Dual(3.0 * t + c * x1, 3.0 * t1 + (cDot * x1 + c * xDot[0]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedCut2Jvp(double[], double, double[], double)
   */
  static Dual inlinedCut2Jvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return inlinedCut2Jvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevA.inlinedCut2}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record InlinedCut2Gradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevA.inlinedCut2}: filled by a derivative
   * and reused by its caller.
   */
  static final class InlinedCut2Adjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public InlinedCut2Adjoint() {}
  }

  /**
   * Reverse mode: {@code RevA.inlinedCut2} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InlinedCut2Gradient inlinedCut2Gradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    InlinedCut2Adjoint adjoint = new InlinedCut2Adjoint();
    double value = inlinedCut2Gradient(x, c, xBar, adjoint);
    return new InlinedCut2Gradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedCut2Gradient(double[], double)
   */
  static InlinedCut2Gradient inlinedCut2Gradient(double[] x, double c, Tape tape) {
    return inlinedCut2Gradient(x, c);
  }

  /**
   * Reverse mode: {@code RevA.inlinedCut2} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double inlinedCut2Gradient(double[] x, double c, double[] xBar,
      InlinedCut2Adjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double s = 0.0;
    for (double x1 : x) {
      s += x1 * x1;
    }
    boolean t = s > 4.0;
    double x1 = x[0];

    // reverse sweep
    xBar[0] += c;
    double sBar;
    double cBar;
    if (t) {
      sBar = 4.0 * c * 3.0;
      cBar = x1 + 12.0 * s;
    } else {
      sBar = 3.0 * c;
      cBar = x1 + s * 3.0;
    }
    for (int i = 0; i < x.length; i++) {
      xBar[i] += 2.0 * (sBar * x[i]);
    }
    adjoint.c = cBar;
    return 3.0 * (t ? 4.0 * c * s : s * c) + c * x1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedCut2Gradient(double[], double, double[], InlinedCut2Adjoint)
   */
  static double inlinedCut2Gradient(double[] x, double c, double[] xBar,
      InlinedCut2Adjoint adjoint, Tape tape) {
    return inlinedCut2Gradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevA.inlinedCut2}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record InlinedCut2Hvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevA.inlinedCut2}: filled by a derivative and reused by its caller.
   */
  static final class InlinedCut2HvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public InlinedCut2HvpAdjoint() {}
  }

  /**
   * Second order: {@code RevA.inlinedCut2}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static InlinedCut2Hvp inlinedCut2Hvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    InlinedCut2HvpAdjoint adjoint = new InlinedCut2HvpAdjoint();
    double value = inlinedCut2Hvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new InlinedCut2Hvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedCut2Hvp(double[], double, double[], double)
   */
  static InlinedCut2Hvp inlinedCut2Hvp(double[] x, double c, double[] xDot, double cDot,
      Tape tape) {
    return inlinedCut2Hvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code RevA.inlinedCut2}, its gradient, and the product of its Hessian
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
  static double inlinedCut2Hvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, InlinedCut2HvpAdjoint adjoint) {
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
      double x1 = x[i];
      s += x1 * x1;
      sDot += 2.0 * (xDot[i] * x1);
    }
    boolean t = s > 4.0;
    double x1 = x[0];
    double xDot1 = xDot[0];

    // reverse sweep
    xBar[0] += c;
    xHvp[0] += cDot;
    double sBar;
    double sBarDot;
    double cBar;
    double cBarDot;
    if (t) {
      sBar = 4.0 * c * 3.0;
      sBarDot = 12.0 * cDot;
      cBar = x1 + 12.0 * s;
      cBarDot = xDot1 + 12.0 * sDot;
    } else {
      sBar = 3.0 * c;
      sBarDot = 3.0 * cDot;
      cBar = x1 + s * 3.0;
      cBarDot = xDot1 + sDot * 3.0;
    }
    for (int i = 0; i < x.length; i++) {
      double x2 = x[i];
      double xBarDot = 2.0 * (sBarDot * x2 + sBar * xDot[i]);
      xBar[i] += 2.0 * (sBar * x2);
      xHvp[i] += xBarDot;
    }
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return 3.0 * (t ? 4.0 * c * s : s * c) + c * x1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedCut2Hvp(double[], double, double[], double, double[], double[],
   *     InlinedCut2HvpAdjoint)
   */
  static double inlinedCut2Hvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, InlinedCut2HvpAdjoint adjoint, Tape tape) {
    return inlinedCut2Hvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevA.inlinedCut2} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction inlinedCut2Function() {
    return new InlinedCut2Function();
  }

  private static final class InlinedCut2Function implements ScalarFunction {

    InlinedCut2Function() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevA.inlinedCut2(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      InlinedCut2Adjoint adjoint = new InlinedCut2Adjoint();
      double value = inlinedCut2Gradient(x, c, xBar, adjoint);
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
      return inlinedCut2Jvp(x, c, xDot, cDot).tangent();
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
      InlinedCut2HvpAdjoint adjoint = new InlinedCut2HvpAdjoint();
      double value = inlinedCut2Hvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevA.block} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param d constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual blockJvp(double[] x, double c, double d, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      s += x1 * x1;
      sDot += 2.0 * (xDot[i] * x1);
    }
    double r;
    double rDot;
    if (d > 1.0) {
      r = c;
      rDot = cDot;
    } else {
      r = c + s;
      rDot = cDot + sDot;
    }
    return new Dual(r * 2.0, rDot * 2.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #blockJvp(double[], double, double, double[], double)
   */
  static Dual blockJvp(double[] x, double c, double d, double[] xDot, double cDot, Tape tape) {
    return blockJvp(x, c, d, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevA.block}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record BlockGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevA.block}: filled by a derivative and
   * reused by its caller.
   */
  static final class BlockAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public BlockAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevA.block} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param d constant
   * @return the value and the gradient, in new arrays
   */
  static BlockGradient blockGradient(double[] x, double c, double d) {
    double[] xBar = Arguments.zerosLike(x);
    BlockAdjoint adjoint = new BlockAdjoint();
    double value = blockGradient(x, c, d, xBar, adjoint);
    return new BlockGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #blockGradient(double[], double, double)
   */
  static BlockGradient blockGradient(double[] x, double c, double d, Tape tape) {
    return blockGradient(x, c, d);
  }

  /**
   * Reverse mode: {@code RevA.block} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param d constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double blockGradient(double[] x, double c, double d, double[] xBar, BlockAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double s = 0.0;
    for (double x1 : x) {
      s += x1 * x1;
    }
    boolean t = d > 1.0;
    double r;
    if (t) {
      r = c;
    } else {
      r = c + s;
    }

    // reverse sweep
    double sBar = t ? 0.0 : 2.0;
    for (int i = 0; i < x.length; i++) {
      xBar[i] += 2.0 * (sBar * x[i]);
    }
    adjoint.c = 2.0;
    return r * 2.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #blockGradient(double[], double, double, double[], BlockAdjoint)
   */
  static double blockGradient(double[] x, double c, double d, double[] xBar, BlockAdjoint adjoint,
      Tape tape) {
    return blockGradient(x, c, d, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevA.block}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record BlockHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code RevA.block}:
   * filled by a derivative and reused by its caller.
   */
  static final class BlockHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public BlockHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevA.block}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param d constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static BlockHvp blockHvp(double[] x, double c, double d, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    BlockHvpAdjoint adjoint = new BlockHvpAdjoint();
    double value = blockHvp(x, c, d, xDot, cDot, xBar, xHvp, adjoint);
    return new BlockHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #blockHvp(double[], double, double, double[], double)
   */
  static BlockHvp blockHvp(double[] x, double c, double d, double[] xDot, double cDot, Tape tape) {
    return blockHvp(x, c, d, xDot, cDot);
  }

  /**
   * Second order: {@code RevA.block}, its gradient, and the product of its Hessian with the
   * tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param d constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double blockHvp(double[] x, double c, double d, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, BlockHvpAdjoint adjoint) {
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
    for (double x1 : x) {
      s += x1 * x1;
    }
    boolean t = d > 1.0;
    double r;
    if (t) {
      r = c;
    } else {
      r = c + s;
    }

    // reverse sweep
    double sBar = t ? 0.0 : 2.0;
    for (int i = 0; i < x.length; i++) {
      double xBarDot = 2.0 * (sBar * xDot[i]);
      xBar[i] += 2.0 * (sBar * x[i]);
      xHvp[i] += xBarDot;
    }
    adjoint.c = 2.0;
    adjoint.cHvp = 0.0;
    return r * 2.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #blockHvp(double[], double, double, double[], double, double[], double[],
   *     BlockHvpAdjoint)
   */
  static double blockHvp(double[] x, double c, double d, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, BlockHvpAdjoint adjoint, Tape tape) {
    return blockHvp(x, c, d, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevA.block} as a function of the vector that packs {@code x}, {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param d captured
   * @return the view
   */
  static ScalarFunction blockFunction(double d) {
    return new BlockFunction(d);
  }

  private static final class BlockFunction implements ScalarFunction {

    private final double d;

    BlockFunction(double d) {
      this.d = d;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevA.block(x, c, this.d);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      BlockAdjoint adjoint = new BlockAdjoint();
      double value = blockGradient(x, c, this.d, xBar, adjoint);
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
      return blockJvp(x, c, this.d, xDot, cDot).tangent();
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
      BlockHvpAdjoint adjoint = new BlockHvpAdjoint();
      double value = blockHvp(x, c, this.d, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevA.endless} and its derivative in the direction of the tangents.
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
   * Value and gradient of {@code RevA.endless}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record EndlessGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevA.endless}: filled by a derivative and
   * reused by its caller.
   */
  static final class EndlessAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public EndlessAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevA.endless} and its gradient.
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
   * Reverse mode: {@code RevA.endless} and its gradient, written into the caller's memory.
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
   * Value, gradient and Hessian-vector product of {@code RevA.endless}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record EndlessHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code RevA.endless}:
   * filled by a derivative and reused by its caller.
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
   * Second order: {@code RevA.endless}, its gradient, and the product of its Hessian with
   * the tangents.
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
   * Second order: {@code RevA.endless}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
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
   * {@code RevA.endless} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
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
      return RevA.endless(x, c);
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
   * Forward mode: {@code RevA.midBreak} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual midBreakJvp(double[] x, double c, double[] xDot, double cDot) {
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
   * @see #midBreakJvp(double[], double, double[], double)
   */
  static Dual midBreakJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return midBreakJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevA.midBreak}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record MidBreakGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevA.midBreak}: filled by a derivative and
   * reused by its caller.
   */
  static final class MidBreakAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public MidBreakAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevA.midBreak} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MidBreakGradient midBreakGradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    MidBreakAdjoint adjoint = new MidBreakAdjoint();
    double value = midBreakGradient(x, c, xBar, adjoint);
    return new MidBreakGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #midBreakGradient(double[], double)
   */
  static MidBreakGradient midBreakGradient(double[] x, double c, Tape tape) {
    return midBreakGradient(x, c);
  }

  /**
   * Reverse mode: {@code RevA.midBreak} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double midBreakGradient(double[] x, double c, double[] xBar, MidBreakAdjoint adjoint) {
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
   * @see #midBreakGradient(double[], double, double[], MidBreakAdjoint)
   */
  static double midBreakGradient(double[] x, double c, double[] xBar, MidBreakAdjoint adjoint,
      Tape tape) {
    return midBreakGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevA.midBreak}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record MidBreakHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code RevA.midBreak}:
   * filled by a derivative and reused by its caller.
   */
  static final class MidBreakHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public MidBreakHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevA.midBreak}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static MidBreakHvp midBreakHvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    MidBreakHvpAdjoint adjoint = new MidBreakHvpAdjoint();
    double value = midBreakHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new MidBreakHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #midBreakHvp(double[], double, double[], double)
   */
  static MidBreakHvp midBreakHvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return midBreakHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code RevA.midBreak}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
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
  static double midBreakHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, MidBreakHvpAdjoint adjoint) {
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
   * @see #midBreakHvp(double[], double, double[], double, double[], double[],
   *     MidBreakHvpAdjoint)
   */
  static double midBreakHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, MidBreakHvpAdjoint adjoint, Tape tape) {
    return midBreakHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevA.midBreak} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction midBreakFunction() {
    return new MidBreakFunction();
  }

  private static final class MidBreakFunction implements ScalarFunction {

    MidBreakFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevA.midBreak(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      MidBreakAdjoint adjoint = new MidBreakAdjoint();
      double value = midBreakGradient(x, c, xBar, adjoint);
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
      return midBreakJvp(x, c, xDot, cDot).tangent();
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
      MidBreakHvpAdjoint adjoint = new MidBreakHvpAdjoint();
      double value = midBreakHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevA.leftFrames} and its derivative in the direction of the
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
   * Value and gradient of {@code RevA.leftFrames}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record LeftFramesGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code RevA.leftFrames}: filled by a derivative and
   * reused by its caller.
   */
  static final class LeftFramesAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public LeftFramesAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevA.leftFrames} and its gradient.
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
   * Reverse mode: {@code RevA.leftFrames} and its gradient, written into the caller's
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
   * Value, gradient and Hessian-vector product of {@code RevA.leftFrames}.
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
   * RevA.leftFrames}: filled by a derivative and reused by its caller.
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
   * Second order: {@code RevA.leftFrames}, its gradient, and the product of its Hessian with
   * the tangents.
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
   * Second order: {@code RevA.leftFrames}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
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
   * {@code RevA.leftFrames} as a function of the vector that packs {@code x}, {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
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
      return RevA.leftFrames(x, a);
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
   * Forward mode: {@code RevA.leftFrames2} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual leftFrames2Jvp(double[] x, double a, double[] xDot, double aDot) {
    return leftFrames2Jvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftFrames2Jvp(double[], double, double[], double)
   */
  static Dual leftFrames2Jvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
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
      double r;
      double rDot;
      if (s > 1.0) {
        r = first + s;
        rDot = firstDot + sDot;
      } else {
        r = first;
        rDot = firstDot;
      }
      return new Dual(r * first, rDot * first + r * firstDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RevA.leftFrames2}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record LeftFrames2Gradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code RevA.leftFrames2}: filled by a derivative
   * and reused by its caller.
   */
  static final class LeftFrames2Adjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public LeftFrames2Adjoint() {}
  }

  /**
   * Reverse mode: {@code RevA.leftFrames2} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LeftFrames2Gradient leftFrames2Gradient(double[] x, double a) {
    return leftFrames2Gradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftFrames2Gradient(double[], double)
   */
  static LeftFrames2Gradient leftFrames2Gradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    LeftFrames2Adjoint adjoint = new LeftFrames2Adjoint();
    double value = leftFrames2Gradient(x, a, xBar, adjoint, tape);
    return new LeftFrames2Gradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code RevA.leftFrames2} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double leftFrames2Gradient(double[] x, double a, double[] xBar,
      LeftFrames2Adjoint adjoint) {
    return leftFrames2Gradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftFrames2Gradient(double[], double, double[], LeftFrames2Adjoint)
   */
  static double leftFrames2Gradient(double[] x, double a, double[] xBar,
      LeftFrames2Adjoint adjoint, Tape tape) {
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
      boolean t = s > 1.0;
      double r;
      if (t) {
        r = first + s;
      } else {
        r = first;
      }

      // reverse sweep
      double firstBar;
      double sBar;
      if (t) {
        firstBar = r + first;
        sBar = first;
      } else {
        firstBar = r + first;
        sBar = 0.0;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = powerReverse(sBar, tape);
        xBar[i] += t1;
      }
      double t1 = powerReverse(firstBar, tape);
      adjoint.a = t1;
      return r * first;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevA.leftFrames2}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record LeftFrames2Hvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevA.leftFrames2}: filled by a derivative and reused by its caller.
   */
  static final class LeftFrames2HvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public LeftFrames2HvpAdjoint() {}
  }

  /**
   * Second order: {@code RevA.leftFrames2}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static LeftFrames2Hvp leftFrames2Hvp(double[] x, double a, double[] xDot, double aDot) {
    return leftFrames2Hvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftFrames2Hvp(double[], double, double[], double)
   */
  static LeftFrames2Hvp leftFrames2Hvp(double[] x, double a, double[] xDot, double aDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    LeftFrames2HvpAdjoint adjoint = new LeftFrames2HvpAdjoint();
    double value = leftFrames2Hvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new LeftFrames2Hvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code RevA.leftFrames2}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
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
  static double leftFrames2Hvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, LeftFrames2HvpAdjoint adjoint) {
    return leftFrames2Hvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftFrames2Hvp(double[], double, double[], double, double[], double[],
   *     LeftFrames2HvpAdjoint)
   */
  static double leftFrames2Hvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, LeftFrames2HvpAdjoint adjoint, Tape tape) {
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
      boolean t = s > 1.0;
      double r;
      double rDot;
      if (t) {
        r = first + s;
        rDot = firstDot + sDot;
      } else {
        r = first;
        rDot = firstDot;
      }

      // reverse sweep
      double firstBar;
      double firstBarDot;
      double sBar;
      double sBarDot;
      if (t) {
        firstBar = r + first;
        firstBarDot = rDot + firstDot;
        sBar = first;
        sBarDot = firstDot;
      } else {
        firstBar = r + first;
        firstBarDot = rDot + firstDot;
        sBar = 0.0;
        sBarDot = 0.0;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = powerReverseJvp(sBar, sBarDot, tape);
        double t2 = tape.doubleResult(1);
        xBar[i] += t1;
        xHvp[i] += t2;
      }
      double t1 = powerReverseJvp(firstBar, firstBarDot, tape);
      double t2 = tape.doubleResult(1);
      adjoint.a = t1;
      adjoint.aHvp = t2;
      return r * first;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevA.leftFrames2} as a function of the vector that packs {@code x}, {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction leftFrames2Function() {
    return new LeftFrames2Function();
  }

  private static final class LeftFrames2Function implements ScalarFunction {

    LeftFrames2Function() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return RevA.leftFrames2(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      LeftFrames2Adjoint adjoint = new LeftFrames2Adjoint();
      double value = leftFrames2Gradient(x, a, xBar, adjoint);
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
      return leftFrames2Jvp(x, a, xDot, aDot).tangent();
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
      LeftFrames2HvpAdjoint adjoint = new LeftFrames2HvpAdjoint();
      double value = leftFrames2Hvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevA.escaping} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual escapingJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] last = new double[2];
    double[] lastDot = new double[2];
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      last = new double[3];
      lastDot = new double[3];
      double x1 = x[i];
      double t = x1 * x1;
      s += t * a;
      sDot += 2.0 * (xDot[i] * x1) * a + t * aDot;
    }
    last[0] = s * a;
    lastDot[0] = sDot * a + s * aDot;
    last[1] = a;
    lastDot[1] = aDot;
    double last1 = last[0];
    double last2 = last[1];
    return new Dual(last1 * last2 + s, lastDot[0] * last2 + last1 * lastDot[1] + sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escapingJvp(double[], double, double[], double)
   */
  static Dual escapingJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return escapingJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code RevA.escaping}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record EscapingGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code RevA.escaping}: filled by a derivative and
   * reused by its caller.
   */
  static final class EscapingAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public EscapingAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevA.escaping} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static EscapingGradient escapingGradient(double[] x, double a) {
    return escapingGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escapingGradient(double[], double)
   */
  static EscapingGradient escapingGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    EscapingAdjoint adjoint = new EscapingAdjoint();
    double value = escapingGradient(x, a, xBar, adjoint, tape);
    return new EscapingGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code RevA.escaping} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double escapingGradient(double[] x, double a, double[] xBar, EscapingAdjoint adjoint) {
    return escapingGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escapingGradient(double[], double, double[], EscapingAdjoint)
   */
  static double escapingGradient(double[] x, double a, double[] xBar, EscapingAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] last = new double[2];
      double[] lastBar = tape.zeroDoubles(2);
      double s = 0.0;
      for (int i = 0; i < x.length; i++) {
        last = new double[3];
        lastBar = tape.zeroDoubles(3);
        double x1 = x[i];
        s += x1 * x1 * a;
      }
      last[0] = s * a;
      last[1] = a;
      double last1 = last[0];
      double last2 = last[1];

      // reverse sweep
      lastBar[1] += last1;
      lastBar[0] += last2;
      double t = lastBar[1];
      lastBar[1] = 0.0;
      double t1 = lastBar[0];
      lastBar[0] = 0.0;
      double sBar = 1.0 + t1 * a;
      double aBar = t + s * t1;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        aBar += x1 * x1 * sBar;
        xBar[i] += 2.0 * (sBar * a * x1);
      }
      adjoint.a = aBar;
      return last1 * last2 + s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevA.escaping}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record EscapingHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code RevA.escaping}:
   * filled by a derivative and reused by its caller.
   */
  static final class EscapingHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public EscapingHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevA.escaping}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static EscapingHvp escapingHvp(double[] x, double a, double[] xDot, double aDot) {
    return escapingHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escapingHvp(double[], double, double[], double)
   */
  static EscapingHvp escapingHvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    EscapingHvpAdjoint adjoint = new EscapingHvpAdjoint();
    double value = escapingHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new EscapingHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code RevA.escaping}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
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
  static double escapingHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, EscapingHvpAdjoint adjoint) {
    return escapingHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escapingHvp(double[], double, double[], double, double[], double[],
   *     EscapingHvpAdjoint)
   */
  static double escapingHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, EscapingHvpAdjoint adjoint, Tape tape) {
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
      double[] last = new double[2];
      double[] lastDot = new double[2];
      double[] lastBar = tape.zeroDoubles(2);
      double[] lastBarDot = tape.zeroDoubles(2);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        last = new double[3];
        lastDot = new double[3];
        lastBar = tape.zeroDoubles(3);
        lastBarDot = tape.zeroDoubles(3);
        double x1 = x[i];
        double t = x1 * x1;
        s += t * a;
        sDot += 2.0 * (xDot[i] * x1) * a + t * aDot;
      }
      last[0] = s * a;
      lastDot[0] = sDot * a + s * aDot;
      last[1] = a;
      lastDot[1] = aDot;
      double last1 = last[0];
      double last2 = last[1];

      // reverse sweep
      double lastDot1 = lastDot[0];
      double lastDot2 = lastDot[1];
      lastBar[1] += last1;
      lastBarDot[1] += lastDot1;
      lastBar[0] += last2;
      lastBarDot[0] += lastDot2;
      double t = lastBar[1];
      double t1 = lastBarDot[1];
      lastBar[1] = 0.0;
      lastBarDot[1] = 0.0;
      double t2 = lastBar[0];
      double t3 = lastBarDot[0];
      lastBar[0] = 0.0;
      lastBarDot[0] = 0.0;
      double t4 = t3 * a + t2 * aDot;
      double sBar = 1.0 + t2 * a;
      double aBar = t + s * t2;
      double aBarDot = t1 + (sDot * t2 + s * t3);
      for (int i = 0; i < x.length; i++) {
        double t5 = sBar * a;
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t6 = x1 * x1;
        aBar += t6 * sBar;
        aBarDot += 2.0 * (xDot1 * x1) * sBar + t6 * t4;
        xBar[i] += 2.0 * (t5 * x1);
        xHvp[i] += 2.0 * ((t4 * a + sBar * aDot) * x1 + t5 * xDot1);
      }
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return last1 * last2 + s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevA.escaping} as a function of the vector that packs {@code x}, {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction escapingFunction() {
    return new EscapingFunction();
  }

  private static final class EscapingFunction implements ScalarFunction {

    EscapingFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return RevA.escaping(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      EscapingAdjoint adjoint = new EscapingAdjoint();
      double value = escapingGradient(x, a, xBar, adjoint);
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
      return escapingJvp(x, a, xDot, aDot).tangent();
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
      EscapingHvpAdjoint adjoint = new EscapingHvpAdjoint();
      double value = escapingHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevA.escaping2} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual escaping2Jvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] last = new double[2];
    double[] lastDot = new double[2];
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      last = new double[3];
      lastDot = new double[3];
      double x1 = x[i];
      double t = x1 * x1;
      s += t * a;
      sDot += 2.0 * (xDot[i] * x1) * a + t * aDot;
    }
    last[0] = a * a;
    lastDot[0] = 2.0 * (aDot * a);
    last[1] = a;
    lastDot[1] = aDot;
    double last1 = last[0];
    double last2 = last[1];
    return new Dual(last1 * last2 + s, lastDot[0] * last2 + last1 * lastDot[1] + sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escaping2Jvp(double[], double, double[], double)
   */
  static Dual escaping2Jvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return escaping2Jvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code RevA.escaping2}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record Escaping2Gradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code RevA.escaping2}: filled by a derivative and
   * reused by its caller.
   */
  static final class Escaping2Adjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public Escaping2Adjoint() {}
  }

  /**
   * Reverse mode: {@code RevA.escaping2} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static Escaping2Gradient escaping2Gradient(double[] x, double a) {
    return escaping2Gradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escaping2Gradient(double[], double)
   */
  static Escaping2Gradient escaping2Gradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    Escaping2Adjoint adjoint = new Escaping2Adjoint();
    double value = escaping2Gradient(x, a, xBar, adjoint, tape);
    return new Escaping2Gradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code RevA.escaping2} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double escaping2Gradient(double[] x, double a, double[] xBar, Escaping2Adjoint adjoint) {
    return escaping2Gradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escaping2Gradient(double[], double, double[], Escaping2Adjoint)
   */
  static double escaping2Gradient(double[] x, double a, double[] xBar, Escaping2Adjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] last = new double[2];
      double[] lastBar = tape.zeroDoubles(2);
      double s = 0.0;
      double aBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        last = new double[3];
        lastBar = tape.zeroDoubles(3);
        double x1 = x[i];
        double t = x1 * x1;
        s += t * a;
        aBar += t;
        xBar[i] += 2.0 * (a * x1);
        tape.release(iteration);
      }
      last[0] = a * a;
      last[1] = a;
      double last1 = last[0];
      double last2 = last[1];

      // reverse sweep
      lastBar[1] += last1;
      lastBar[0] += last2;
      double t = lastBar[1];
      lastBar[1] = 0.0;
      double t1 = lastBar[0];
      lastBar[0] = 0.0;
      aBar = t + 2.0 * (t1 * a) + aBar;
      adjoint.a = aBar;
      return last1 * last2 + s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevA.escaping2}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record Escaping2Hvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code RevA.escaping2}:
   * filled by a derivative and reused by its caller.
   */
  static final class Escaping2HvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public Escaping2HvpAdjoint() {}
  }

  /**
   * Second order: {@code RevA.escaping2}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static Escaping2Hvp escaping2Hvp(double[] x, double a, double[] xDot, double aDot) {
    return escaping2Hvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escaping2Hvp(double[], double, double[], double)
   */
  static Escaping2Hvp escaping2Hvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    Escaping2HvpAdjoint adjoint = new Escaping2HvpAdjoint();
    double value = escaping2Hvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new Escaping2Hvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code RevA.escaping2}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
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
  static double escaping2Hvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, Escaping2HvpAdjoint adjoint) {
    return escaping2Hvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #escaping2Hvp(double[], double, double[], double, double[], double[],
   *     Escaping2HvpAdjoint)
   */
  static double escaping2Hvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, Escaping2HvpAdjoint adjoint, Tape tape) {
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
      double[] last = new double[2];
      double[] lastDot = new double[2];
      double[] lastBar = tape.zeroDoubles(2);
      double[] lastBarDot = tape.zeroDoubles(2);
      double s = 0.0;
      double aBar = 0.0;
      double aBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        last = new double[3];
        lastDot = new double[3];
        lastBar = tape.zeroDoubles(3);
        lastBarDot = tape.zeroDoubles(3);
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t = x1 * x1;
        s += t * a;
        aBar += t;
        aBarDot += 2.0 * (xDot1 * x1);
        xBar[i] += 2.0 * (a * x1);
        xHvp[i] += 2.0 * (aDot * x1 + a * xDot1);
        tape.release(iteration);
      }
      last[0] = a * a;
      lastDot[0] = 2.0 * (aDot * a);
      last[1] = a;
      lastDot[1] = aDot;
      double last1 = last[0];
      double last2 = last[1];

      // reverse sweep
      double lastDot1 = lastDot[0];
      double lastDot2 = lastDot[1];
      lastBar[1] += last1;
      lastBarDot[1] += lastDot1;
      lastBar[0] += last2;
      lastBarDot[0] += lastDot2;
      double t = lastBar[1];
      double t1 = lastBarDot[1];
      lastBar[1] = 0.0;
      lastBarDot[1] = 0.0;
      double t2 = lastBar[0];
      double t3 = lastBarDot[0];
      lastBar[0] = 0.0;
      lastBarDot[0] = 0.0;
      aBar = t + 2.0 * (t2 * a) + aBar;
      aBarDot = t1 + 2.0 * (t3 * a + t2 * aDot) + aBarDot;
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return last1 * last2 + s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevA.escaping2} as a function of the vector that packs {@code x}, {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction escaping2Function() {
    return new Escaping2Function();
  }

  private static final class Escaping2Function implements ScalarFunction {

    Escaping2Function() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return RevA.escaping2(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      Escaping2Adjoint adjoint = new Escaping2Adjoint();
      double value = escaping2Gradient(x, a, xBar, adjoint);
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
      return escaping2Jvp(x, a, xDot, aDot).tangent();
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
      Escaping2HvpAdjoint adjoint = new Escaping2HvpAdjoint();
      double value = escaping2Hvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevA.zeroDivisor} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual zeroDivisorJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = a;
    double sDot = aDot;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      s += a * x1;
      sDot += aDot * x1 + a * xDot[i];
    }
    double t = x.length;
    return new Dual(s / t + s * a, sDot / t + (sDot * a + s * aDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #zeroDivisorJvp(double[], double, double[], double)
   */
  static Dual zeroDivisorJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return zeroDivisorJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code RevA.zeroDivisor}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record ZeroDivisorGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code RevA.zeroDivisor}: filled by a derivative
   * and reused by its caller.
   */
  static final class ZeroDivisorAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public ZeroDivisorAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevA.zeroDivisor} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ZeroDivisorGradient zeroDivisorGradient(double[] x, double a) {
    double[] xBar = Arguments.zerosLike(x);
    ZeroDivisorAdjoint adjoint = new ZeroDivisorAdjoint();
    double value = zeroDivisorGradient(x, a, xBar, adjoint);
    return new ZeroDivisorGradient(value, xBar, adjoint.a);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #zeroDivisorGradient(double[], double)
   */
  static ZeroDivisorGradient zeroDivisorGradient(double[] x, double a, Tape tape) {
    return zeroDivisorGradient(x, a);
  }

  /**
   * Reverse mode: {@code RevA.zeroDivisor} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double zeroDivisorGradient(double[] x, double a, double[] xBar,
      ZeroDivisorAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double sBar = a + 1.0 / x.length;
    double s = a;
    double aBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      s += a * x1;
      aBar += sBar * x1;
      xBar[i] += a * sBar;
    }

    // reverse sweep
    aBar = s + aBar;
    aBar += sBar;
    adjoint.a = aBar;
    return s / x.length + s * a;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #zeroDivisorGradient(double[], double, double[], ZeroDivisorAdjoint)
   */
  static double zeroDivisorGradient(double[] x, double a, double[] xBar,
      ZeroDivisorAdjoint adjoint, Tape tape) {
    return zeroDivisorGradient(x, a, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevA.zeroDivisor}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record ZeroDivisorHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevA.zeroDivisor}: filled by a derivative and reused by its caller.
   */
  static final class ZeroDivisorHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public ZeroDivisorHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevA.zeroDivisor}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static ZeroDivisorHvp zeroDivisorHvp(double[] x, double a, double[] xDot, double aDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    ZeroDivisorHvpAdjoint adjoint = new ZeroDivisorHvpAdjoint();
    double value = zeroDivisorHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
    return new ZeroDivisorHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #zeroDivisorHvp(double[], double, double[], double)
   */
  static ZeroDivisorHvp zeroDivisorHvp(double[] x, double a, double[] xDot, double aDot,
      Tape tape) {
    return zeroDivisorHvp(x, a, xDot, aDot);
  }

  /**
   * Second order: {@code RevA.zeroDivisor}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
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
  static double zeroDivisorHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, ZeroDivisorHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sBar = a + 1.0 / x.length;
    double s = a;
    double aBar = 0.0;
    double sDot = aDot;
    double aBarDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = aDot * x1;
      s += a * x1;
      sDot += t + a * xDot1;
      aBar += sBar * x1;
      aBarDot += t + sBar * xDot1;
      xBar[i] += a * sBar;
      xHvp[i] += aDot * sBar + a * aDot;
    }

    // reverse sweep
    aBar = s + aBar;
    aBarDot = sDot + aBarDot;
    aBar += sBar;
    aBarDot += aDot;
    adjoint.a = aBar;
    adjoint.aHvp = aBarDot;
    return s / x.length + s * a;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #zeroDivisorHvp(double[], double, double[], double, double[], double[],
   *     ZeroDivisorHvpAdjoint)
   */
  static double zeroDivisorHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, ZeroDivisorHvpAdjoint adjoint, Tape tape) {
    return zeroDivisorHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevA.zeroDivisor} as a function of the vector that packs {@code x}, {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction zeroDivisorFunction() {
    return new ZeroDivisorFunction();
  }

  private static final class ZeroDivisorFunction implements ScalarFunction {

    ZeroDivisorFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return RevA.zeroDivisor(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      ZeroDivisorAdjoint adjoint = new ZeroDivisorAdjoint();
      double value = zeroDivisorGradient(x, a, xBar, adjoint);
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
      return zeroDivisorJvp(x, a, xDot, aDot).tangent();
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
      ZeroDivisorHvpAdjoint adjoint = new ZeroDivisorHvpAdjoint();
      double value = zeroDivisorHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevA.floatSum} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual floatSumJvp(float[] x, double a, float[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    float s = (float) a;
    double d = 0.0;
    float sDot = (float) aDot;
    double dDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      float x1 = x[i];
      float xDot1 = xDot[i];
      s += x1 * x1;
      sDot += 2.0f * (xDot1 * x1);
      double t = x1;
      d -= t * a;
      dDot -= xDot1 * a + t * aDot;
    }
    return new Dual((float) (s + d), (float) (sDot + dDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatSumJvp(float[], double, float[], double)
   */
  static Dual floatSumJvp(float[] x, double a, float[] xDot, double aDot, Tape tape) {
    return floatSumJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code RevA.floatSum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record FloatSumGradient(float value, float[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code RevA.floatSum}: filled by a derivative and
   * reused by its caller.
   */
  static final class FloatSumAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public FloatSumAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevA.floatSum} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FloatSumGradient floatSumGradient(float[] x, double a) {
    float[] xBar = Arguments.zerosLike(x);
    FloatSumAdjoint adjoint = new FloatSumAdjoint();
    float value = floatSumGradient(x, a, xBar, adjoint);
    return new FloatSumGradient(value, xBar, adjoint.a);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatSumGradient(float[], double)
   */
  static FloatSumGradient floatSumGradient(float[] x, double a, Tape tape) {
    return floatSumGradient(x, a);
  }

  /**
   * Reverse mode: {@code RevA.floatSum} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static float floatSumGradient(float[] x, double a, float[] xBar, FloatSumAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    float s = (float) a;
    double d = 0.0;
    double aBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      float x1 = x[i];
      s += x1 * x1;
      double t = x1;
      d -= t * a;
      aBar -= t;
      xBar[i] += (float) -a + 2.0f * x1;
    }

    // reverse sweep
    aBar += 1.0;
    adjoint.a = aBar;
    return (float) (s + d);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatSumGradient(float[], double, float[], FloatSumAdjoint)
   */
  static float floatSumGradient(float[] x, double a, float[] xBar, FloatSumAdjoint adjoint,
      Tape tape) {
    return floatSumGradient(x, a, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevA.floatSum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record FloatSumHvp(float value, float[] x, double a, float[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code RevA.floatSum}:
   * filled by a derivative and reused by its caller.
   */
  static final class FloatSumHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public FloatSumHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevA.floatSum}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static FloatSumHvp floatSumHvp(float[] x, double a, float[] xDot, double aDot) {
    float[] xBar = Arguments.zerosLike(x);
    float[] xHvp = Arguments.zerosLike(x);
    FloatSumHvpAdjoint adjoint = new FloatSumHvpAdjoint();
    float value = floatSumHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
    return new FloatSumHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatSumHvp(float[], double, float[], double)
   */
  static FloatSumHvp floatSumHvp(float[] x, double a, float[] xDot, double aDot, Tape tape) {
    return floatSumHvp(x, a, xDot, aDot);
  }

  /**
   * Second order: {@code RevA.floatSum}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
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
  static float floatSumHvp(float[] x, double a, float[] xDot, double aDot, float[] xBar,
      float[] xHvp, FloatSumHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    float s = (float) a;
    double d = 0.0;
    double aBar = 0.0;
    double aBarDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      float x1 = x[i];
      float xDot1 = xDot[i];
      s += x1 * x1;
      double t = x1;
      d -= t * a;
      aBar -= t;
      aBarDot -= xDot1;
      xBar[i] += (float) -a + 2.0f * x1;
      xHvp[i] += (float) -aDot + 2.0f * xDot1;
    }

    // reverse sweep
    aBar += 1.0;
    adjoint.a = aBar;
    adjoint.aHvp = aBarDot;
    return (float) (s + d);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatSumHvp(float[], double, float[], double, float[], float[],
   *     FloatSumHvpAdjoint)
   */
  static float floatSumHvp(float[] x, double a, float[] xDot, double aDot, float[] xBar,
      float[] xHvp, FloatSumHvpAdjoint adjoint, Tape tape) {
    return floatSumHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevA.floatSum} as a function of the vector that packs {@code x}, {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction floatSumFunction() {
    return new FloatSumFunction();
  }

  private static final class FloatSumFunction implements ScalarFunction {

    FloatSumFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return RevA.floatSum(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      FloatSumAdjoint adjoint = new FloatSumAdjoint();
      double value = floatSumGradient(x, a, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return floatSumJvp(x, a, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      float[] xHvp = Arguments.zerosLike(x);
      FloatSumHvpAdjoint adjoint = new FloatSumHvpAdjoint();
      double value = floatSumHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
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

  private static double powerForward(double base, int n, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t3 = powerForward(base, n - 1, tape);
      t2 = 1 + n;
      t1 = base * t3 + 0.01 * powerForward(base, n / 2, tape) / t2;
    }
    tape.push(t);
    tape.push(t2);
    tape.push(t3);
    tape.push(base);
    return t1;
  }

  private static double powerReverse(double resultBar, Tape tape) {
    double base = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double baseBar;
    if (t2) {
      baseBar = 0.0;
    } else {
      double baseBar1 = powerReverse(0.01 * (resultBar / t1), tape) + resultBar * t;
      baseBar = baseBar1 + powerReverse(base * resultBar, tape);
    }
    return baseBar;
  }

  private static double powerForwardJvp(double base, int n, double baseDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      t5 = 0.0;
    } else {
      t3 = powerForwardJvp(base, n - 1, baseDot, tape);
      t5 = tape.doubleResult(1);
      double t6 = powerForwardJvp(base, n / 2, baseDot, tape);
      double t7 = tape.doubleResult(1);
      t2 = 1 + n;
      t1 = base * t3 + 0.01 * t6 / t2;
      t4 = baseDot * t3 + base * t5 + 0.01 * t7 / t2;
    }
    tape.push(t);
    tape.push(t2);
    tape.push(t3);
    tape.push(base);
    tape.push(0.0);
    tape.push(t5);
    tape.push(baseDot);
    tape.result(1, t4);
    return t1;
  }

  private static double powerReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double baseDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double base = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    boolean t4 = tape.popBoolean();
    double baseBar;
    double baseBarDot;
    if (t4) {
      baseBar = 0.0;
      baseBarDot = 0.0;
    } else {
      double t5 = resultBar / t3;
      double t6 = powerReverseJvp(0.01 * t5, 0.01 * (resultBarDot / t3 - t1 / t3 * t5), tape);
      double t7 = tape.doubleResult(1);
      double baseBar1 = t6 + resultBar * t2;
      double baseBarDot1 = t7 + (resultBarDot * t2 + resultBar * t);
      double t8 =
          powerReverseJvp(base * resultBar, baseDot * resultBar + base * resultBarDot, tape);
      double t9 = tape.doubleResult(1);
      baseBar = baseBar1 + t8;
      baseBarDot = baseBarDot1 + t9;
    }
    tape.result(1, baseBarDot);
    return baseBar;
  }

  private static double powerReverseJvp2(double resultBar, Tape tape) {
    double baseDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double base = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    boolean t4 = tape.popBoolean();
    double baseBar;
    double baseBarDot;
    if (t4) {
      baseBar = 0.0;
      baseBarDot = 0.0;
    } else {
      double t5 = resultBar / t3;
      double t6 = powerReverseJvp(0.01 * t5, -(0.01 * (t1 / t3 * t5)), tape);
      double t7 = tape.doubleResult(1);
      double baseBar1 = t6 + resultBar * t2;
      double baseBarDot1 = t7 + resultBar * t;
      double t8 = powerReverseJvp(base * resultBar, baseDot * resultBar, tape);
      double t9 = tape.doubleResult(1);
      baseBar = baseBar1 + t8;
      baseBarDot = baseBarDot1 + t9;
    }
    tape.result(1, baseBarDot);
    return baseBar;
  }
}
