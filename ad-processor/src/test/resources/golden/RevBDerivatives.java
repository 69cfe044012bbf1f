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
 * Derivatives of methods of {@code RevB}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class RevBDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.RevBDerivatives");
  }

  private RevBDerivatives() {}

  /**
   * Forward mode: {@code RevB.inlinedSearch} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual inlinedSearchJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double t;
    double t1;
    search: {
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        s += x1 * x1;
        sDot += 2.0 * (xDot[i] * x1);
      }
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        if (x1 > 1.0) {
          double t2 = 4.0 * c;
          t = t2 * x1;
          t1 = 4.0 * cDot * x1 + t2 * xDot1;
          break search;
        }
      }
      t = s * c;
      t1 = sDot * c + s * cDot;
    }
    double x1 = x[0];
    return new Dual(t + c * x1, t1 + (cDot * x1 + c * xDot[0]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedSearchJvp(double[], double, double[], double)
   */
  static Dual inlinedSearchJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return inlinedSearchJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.inlinedSearch}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record InlinedSearchGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.inlinedSearch}: filled by a derivative
   * and reused by its caller.
   */
  static final class InlinedSearchAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public InlinedSearchAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.inlinedSearch} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InlinedSearchGradient inlinedSearchGradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    InlinedSearchAdjoint adjoint = new InlinedSearchAdjoint();
    double value = inlinedSearchGradient(x, c, xBar, adjoint);
    return new InlinedSearchGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedSearchGradient(double[], double)
   */
  static InlinedSearchGradient inlinedSearchGradient(double[] x, double c, Tape tape) {
    return inlinedSearchGradient(x, c);
  }

  /**
   * Reverse mode: {@code RevB.inlinedSearch} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double inlinedSearchGradient(double[] x, double c, double[] xBar,
      InlinedSearchAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double s;
    int i;
    double x1;
    double t;
    int exit;
    search: {
      s = 0.0;
      for (double x2 : x) {
        s += x2 * x2;
      }
      i = 0;
      while (i < x.length) {
        x1 = x[i];
        if (x1 > 1.0) {
          t = 4.0 * c * x1;
          exit = 0;
          break search;
        }
        i++;
      }
      t = s * c;
      exit = 1;
      x1 = 0.0;
      i = 0;
    }
    double x2 = x[0];

    // reverse sweep
    xBar[0] += c;
    double cBar;
    switch (exit) {
      case 0 -> {
        cBar = x2 + 4.0 * x1;
        xBar[i] += 4.0 * c;
      }
      default -> {
        cBar = x2 + s;
        for (int j = 0; j < x.length; j++) {
          xBar[j] += 2.0 * (c * x[j]);
        }
      }
    }
    adjoint.c = cBar;
    return t + c * x2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedSearchGradient(double[], double, double[], InlinedSearchAdjoint)
   */
  static double inlinedSearchGradient(double[] x, double c, double[] xBar,
      InlinedSearchAdjoint adjoint, Tape tape) {
    return inlinedSearchGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.inlinedSearch}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record InlinedSearchHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevB.inlinedSearch}: filled by a derivative and reused by its caller.
   */
  static final class InlinedSearchHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public InlinedSearchHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.inlinedSearch}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static InlinedSearchHvp inlinedSearchHvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    InlinedSearchHvpAdjoint adjoint = new InlinedSearchHvpAdjoint();
    double value = inlinedSearchHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new InlinedSearchHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedSearchHvp(double[], double, double[], double)
   */
  static InlinedSearchHvp inlinedSearchHvp(double[] x, double c, double[] xDot, double cDot,
      Tape tape) {
    return inlinedSearchHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code RevB.inlinedSearch}, its gradient, and the product of its Hessian
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
  static double inlinedSearchHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, InlinedSearchHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s;
    double sDot;
    int i;
    double x1;
    double xDot1;
    double t;
    int exit;
    search: {
      s = 0.0;
      sDot = 0.0;
      for (int j = 0; j < x.length; j++) {
        double x2 = x[j];
        s += x2 * x2;
        sDot += 2.0 * (xDot[j] * x2);
      }
      i = 0;
      while (i < x.length) {
        x1 = x[i];
        xDot1 = xDot[i];
        if (x1 > 1.0) {
          t = 4.0 * c * x1;
          exit = 0;
          break search;
        }
        i++;
      }
      t = s * c;
      exit = 1;
      x1 = 0.0;
      i = 0;
      xDot1 = 0.0;
    }
    double x2 = x[0];
    double xDot2 = xDot[0];

    // reverse sweep
    xBar[0] += c;
    xHvp[0] += cDot;
    double cBar;
    double cBarDot;
    switch (exit) {
      case 0 -> {
        cBar = x2 + 4.0 * x1;
        cBarDot = xDot2 + 4.0 * xDot1;
        xBar[i] += 4.0 * c;
        xHvp[i] += 4.0 * cDot;
      }
      default -> {
        cBar = x2 + s;
        cBarDot = xDot2 + sDot;
        for (int j = 0; j < x.length; j++) {
          double x3 = x[j];
          double xBarDot = 2.0 * (cDot * x3 + c * xDot[j]);
          xBar[j] += 2.0 * (c * x3);
          xHvp[j] += xBarDot;
        }
      }
    }
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return t + c * x2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inlinedSearchHvp(double[], double, double[], double, double[], double[],
   *     InlinedSearchHvpAdjoint)
   */
  static double inlinedSearchHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, InlinedSearchHvpAdjoint adjoint, Tape tape) {
    return inlinedSearchHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevB.inlinedSearch} as a function of the vector that packs {@code x}, {@code c},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction inlinedSearchFunction() {
    return new InlinedSearchFunction();
  }

  private static final class InlinedSearchFunction implements ScalarFunction {

    InlinedSearchFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevB.inlinedSearch(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      InlinedSearchAdjoint adjoint = new InlinedSearchAdjoint();
      double value = inlinedSearchGradient(x, c, xBar, adjoint);
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
      return inlinedSearchJvp(x, c, xDot, cDot).tangent();
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
      InlinedSearchHvpAdjoint adjoint = new InlinedSearchHvpAdjoint();
      double value = inlinedSearchHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.labelled} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual labelledJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double r;
    double rDot;
    out: {
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        s += x1 * x1;
        sDot += 2.0 * (xDot[i] * x1);
      }
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        if (x1 > 1.0) {
          r = c * x1;
          rDot = cDot * x1 + c * xDot1;
          break out;
        }
      }
      r = c + s;
      rDot = cDot + sDot;
    }
    return new Dual(r * 2.0, rDot * 2.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledJvp(double[], double, double[], double)
   */
  static Dual labelledJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return labelledJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.labelled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record LabelledGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.labelled}: filled by a derivative and
   * reused by its caller.
   */
  static final class LabelledAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public LabelledAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.labelled} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LabelledGradient labelledGradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    LabelledAdjoint adjoint = new LabelledAdjoint();
    double value = labelledGradient(x, c, xBar, adjoint);
    return new LabelledGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledGradient(double[], double)
   */
  static LabelledGradient labelledGradient(double[] x, double c, Tape tape) {
    return labelledGradient(x, c);
  }

  /**
   * Reverse mode: {@code RevB.labelled} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double labelledGradient(double[] x, double c, double[] xBar, LabelledAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int i;
    double x1;
    double r;
    int exit;
    out: {
      double s = 0.0;
      for (double x2 : x) {
        s += x2 * x2;
      }
      i = 0;
      while (i < x.length) {
        x1 = x[i];
        if (x1 > 1.0) {
          r = c * x1;
          exit = 0;
          break out;
        }
        i++;
      }
      r = c + s;
      exit = 1;
      x1 = 0.0;
      i = 0;
    }

    // reverse sweep
    double cBar;
    switch (exit) {
      case 0 -> {
        cBar = 2.0 * x1;
        xBar[i] += c * 2.0;
      }
      default -> {
        for (int j = 0; j < x.length; j++) {
          xBar[j] += 4.0 * x[j];
        }
        cBar = 2.0;
      }
    }
    adjoint.c = cBar;
    return r * 2.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledGradient(double[], double, double[], LabelledAdjoint)
   */
  static double labelledGradient(double[] x, double c, double[] xBar, LabelledAdjoint adjoint,
      Tape tape) {
    return labelledGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.labelled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record LabelledHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code RevB.labelled}:
   * filled by a derivative and reused by its caller.
   */
  static final class LabelledHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public LabelledHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.labelled}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static LabelledHvp labelledHvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    LabelledHvpAdjoint adjoint = new LabelledHvpAdjoint();
    double value = labelledHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new LabelledHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledHvp(double[], double, double[], double)
   */
  static LabelledHvp labelledHvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return labelledHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code RevB.labelled}, its gradient, and the product of its Hessian with
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
  static double labelledHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, LabelledHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int i;
    double x1;
    double xDot1;
    double r;
    int exit;
    out: {
      double s = 0.0;
      for (double x2 : x) {
        s += x2 * x2;
      }
      i = 0;
      while (i < x.length) {
        x1 = x[i];
        xDot1 = xDot[i];
        if (x1 > 1.0) {
          r = c * x1;
          exit = 0;
          break out;
        }
        i++;
      }
      r = c + s;
      exit = 1;
      x1 = 0.0;
      i = 0;
      xDot1 = 0.0;
    }

    // reverse sweep
    double cBar;
    double cBarDot;
    switch (exit) {
      case 0 -> {
        cBar = 2.0 * x1;
        cBarDot = 2.0 * xDot1;
        xBar[i] += c * 2.0;
        xHvp[i] += cDot * 2.0;
      }
      default -> {
        for (int j = 0; j < x.length; j++) {
          double xBarDot = 4.0 * xDot[j];
          xBar[j] += 4.0 * x[j];
          xHvp[j] += xBarDot;
        }
        cBar = 2.0;
        cBarDot = 0.0;
      }
    }
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return r * 2.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledHvp(double[], double, double[], double, double[], double[],
   *     LabelledHvpAdjoint)
   */
  static double labelledHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, LabelledHvpAdjoint adjoint, Tape tape) {
    return labelledHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevB.labelled} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction labelledFunction() {
    return new LabelledFunction();
  }

  private static final class LabelledFunction implements ScalarFunction {

    LabelledFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevB.labelled(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      LabelledAdjoint adjoint = new LabelledAdjoint();
      double value = labelledGradient(x, c, xBar, adjoint);
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
      return labelledJvp(x, c, xDot, cDot).tangent();
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
      LabelledHvpAdjoint adjoint = new LabelledHvpAdjoint();
      double value = labelledHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.switchBreak} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual switchBreakJvp(double[] x, double c, int k, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double r;
    double rDot;
    switch (k) {
      case 0 -> {
        double s = 0.0;
        double sDot = 0.0;
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          s += x1 * x1;
          sDot += 2.0 * (xDot[i] * x1);
        }
        if (s > 1.0) {
          r = c;
          rDot = cDot;
          break;
        }
        double r1 = c + s;
        r = r1 * 2.0;
        rDot = (cDot + sDot) * 2.0;
      }
      case 1 -> {
        r = c * 2.0;
        rDot = cDot * 2.0;
      }
      default -> {
        r = c * c;
        rDot = 2.0 * (cDot * c);
      }
    }
    return new Dual(r * 2.0, rDot * 2.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchBreakJvp(double[], double, int, double[], double)
   */
  static Dual switchBreakJvp(double[] x, double c, int k, double[] xDot, double cDot, Tape tape) {
    return switchBreakJvp(x, c, k, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.switchBreak}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record SwitchBreakGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.switchBreak}: filled by a derivative
   * and reused by its caller.
   */
  static final class SwitchBreakAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public SwitchBreakAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.switchBreak} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static SwitchBreakGradient switchBreakGradient(double[] x, double c, int k) {
    double[] xBar = Arguments.zerosLike(x);
    SwitchBreakAdjoint adjoint = new SwitchBreakAdjoint();
    double value = switchBreakGradient(x, c, k, xBar, adjoint);
    return new SwitchBreakGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchBreakGradient(double[], double, int)
   */
  static SwitchBreakGradient switchBreakGradient(double[] x, double c, int k, Tape tape) {
    return switchBreakGradient(x, c, k);
  }

  /**
   * Reverse mode: {@code RevB.switchBreak} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param k constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double switchBreakGradient(double[] x, double c, int k, double[] xBar,
      SwitchBreakAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double r;
    int exit;
    block1: {
      switch (k) {
        case 0 -> {
          double s = 0.0;
          for (double x1 : x) {
            s += x1 * x1;
          }
          if (s > 1.0) {
            r = c;
            exit = 0;
            break block1;
          }
          double r1 = c + s;
          r = r1 * 2.0;
        }
        case 1 -> r = c * 2.0;
        default -> r = c * c;
      }
      exit = 1;
    }

    // reverse sweep
    double cBar;
    switch (exit) {
      case 0 -> cBar = 2.0;
      default -> {
        switch (k) {
          case 0 -> {
            for (int i = 0; i < x.length; i++) {
              xBar[i] += 8.0 * x[i];
            }
            cBar = 4.0;
          }
          case 1 -> cBar = 4.0;
          default -> cBar = 4.0 * c;
        }
      }
    }
    adjoint.c = cBar;
    return r * 2.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchBreakGradient(double[], double, int, double[], SwitchBreakAdjoint)
   */
  static double switchBreakGradient(double[] x, double c, int k, double[] xBar,
      SwitchBreakAdjoint adjoint, Tape tape) {
    return switchBreakGradient(x, c, k, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.switchBreak}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record SwitchBreakHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevB.switchBreak}: filled by a derivative and reused by its caller.
   */
  static final class SwitchBreakHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public SwitchBreakHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.switchBreak}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static SwitchBreakHvp switchBreakHvp(double[] x, double c, int k, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    SwitchBreakHvpAdjoint adjoint = new SwitchBreakHvpAdjoint();
    double value = switchBreakHvp(x, c, k, xDot, cDot, xBar, xHvp, adjoint);
    return new SwitchBreakHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchBreakHvp(double[], double, int, double[], double)
   */
  static SwitchBreakHvp switchBreakHvp(double[] x, double c, int k, double[] xDot, double cDot,
      Tape tape) {
    return switchBreakHvp(x, c, k, xDot, cDot);
  }

  /**
   * Second order: {@code RevB.switchBreak}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double switchBreakHvp(double[] x, double c, int k, double[] xDot, double cDot,
      double[] xBar, double[] xHvp, SwitchBreakHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double r;
    int exit;
    block1: {
      switch (k) {
        case 0 -> {
          double s = 0.0;
          for (double x1 : x) {
            s += x1 * x1;
          }
          if (s > 1.0) {
            r = c;
            exit = 0;
            break block1;
          }
          double r1 = c + s;
          r = r1 * 2.0;
        }
        case 1 -> r = c * 2.0;
        default -> r = c * c;
      }
      exit = 1;
    }

    // reverse sweep
    double cBar;
    double cBarDot;
    switch (exit) {
      case 0 -> {
        cBar = 2.0;
        cBarDot = 0.0;
      }
      default -> {
        switch (k) {
          case 0 -> {
            for (int i = 0; i < x.length; i++) {
              double xBarDot = 8.0 * xDot[i];
              xBar[i] += 8.0 * x[i];
              xHvp[i] += xBarDot;
            }
            cBar = 4.0;
            cBarDot = 0.0;
          }
          case 1 -> {
            cBar = 4.0;
            cBarDot = 0.0;
          }
          default -> {
            cBar = 4.0 * c;
            cBarDot = 4.0 * cDot;
          }
        }
      }
    }
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return r * 2.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchBreakHvp(double[], double, int, double[], double, double[], double[],
   *     SwitchBreakHvpAdjoint)
   */
  static double switchBreakHvp(double[] x, double c, int k, double[] xDot, double cDot,
      double[] xBar, double[] xHvp, SwitchBreakHvpAdjoint adjoint, Tape tape) {
    return switchBreakHvp(x, c, k, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevB.switchBreak} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction switchBreakFunction(int k) {
    return new SwitchBreakFunction(k);
  }

  private static final class SwitchBreakFunction implements ScalarFunction {

    private final int k;

    SwitchBreakFunction(int k) {
      this.k = k;
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
      return RevB.switchBreak(x, c, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      SwitchBreakAdjoint adjoint = new SwitchBreakAdjoint();
      double value = switchBreakGradient(x, c, this.k, xBar, adjoint);
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
      return switchBreakJvp(x, c, this.k, xDot, cDot).tangent();
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
      SwitchBreakHvpAdjoint adjoint = new SwitchBreakHvpAdjoint();
      double value = switchBreakHvp(x, c, this.k, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.labelledContinue} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual labelledContinueJvp(double[][] a, double c, double[][] aDot, double cDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double total = 0.0;
    double totalDot = 0.0;
    outer: for (int i = 0; i < a.length; i++) {
      int t = a[i].length;
      double s = 0.0;
      double sDot = 0.0;
      for (int j = 0; j < t; j++) {
        double a1 = a[i][j];
        double t1 = a1 * a1;
        s += t1 * c;
        sDot += 2.0 * (aDot[i][j] * a1) * c + t1 * cDot;
      }
      int t1 = a[i].length;
      for (int j = 0; j < t1; j++) {
        if (a[i][j] > 1.0) {
          continue outer;
        }
      }
      total += s;
      totalDot += sDot;
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueJvp(double[][], double, double[][], double)
   */
  static Dual labelledContinueJvp(double[][] a, double c, double[][] aDot, double cDot, Tape tape) {
    return labelledContinueJvp(a, c, aDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.labelledContinue}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param c the derivative with respect to {@code c}
   */
  record LabelledContinueGradient(double value, double[][] a, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.labelledContinue}: filled by a
   * derivative and reused by its caller.
   */
  static final class LabelledContinueAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public LabelledContinueAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.labelledContinue} and its gradient.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LabelledContinueGradient labelledContinueGradient(double[][] a, double c) {
    double[][] aBar = Arguments.zerosLike(a);
    LabelledContinueAdjoint adjoint = new LabelledContinueAdjoint();
    double value = labelledContinueGradient(a, c, aBar, adjoint);
    return new LabelledContinueGradient(value, aBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueGradient(double[][], double)
   */
  static LabelledContinueGradient labelledContinueGradient(double[][] a, double c, Tape tape) {
    return labelledContinueGradient(a, c);
  }

  /**
   * Reverse mode: {@code RevB.labelledContinue} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double labelledContinueGradient(double[][] a, double c, double[][] aBar,
      LabelledContinueAdjoint adjoint) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    double total = 0.0;
    double cBar = 0.0;
    for (int i = 0; i < a.length; i++) {
      int exit;
      block1: {
        int t = a[i].length;
        double s = 0.0;
        for (int j = 0; j < t; j++) {
          double a1 = a[i][j];
          s += a1 * a1 * c;
        }
        int t1 = a[i].length;
        for (int j = 0; j < t1; j++) {
          if (a[i][j] > 1.0) {
            exit = 0;
            break block1;
          }
        }
        total += s;
        exit = 1;
      }
      switch (exit) {
        case 0 -> {}
        default -> {
          int t = a[i].length;
          for (int j = 0; j < t; j++) {
            double a1 = a[i][j];
            cBar += a1 * a1;
            aBar[i][j] += 2.0 * (c * a1);
          }
        }
      }
    }
    adjoint.c = cBar;
    return total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueGradient(double[][], double, double[][], LabelledContinueAdjoint)
   */
  static double labelledContinueGradient(double[][] a, double c, double[][] aBar,
      LabelledContinueAdjoint adjoint, Tape tape) {
    return labelledContinueGradient(a, c, aBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.labelledContinue}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param c the derivative with respect to {@code c}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record LabelledContinueHvp(double value, double[][] a, double c, double[][] aHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevB.labelledContinue}: filled by a derivative and reused by its caller.
   */
  static final class LabelledContinueHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public LabelledContinueHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.labelledContinue}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static LabelledContinueHvp labelledContinueHvp(double[][] a, double c, double[][] aDot,
      double cDot) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    LabelledContinueHvpAdjoint adjoint = new LabelledContinueHvpAdjoint();
    double value = labelledContinueHvp(a, c, aDot, cDot, aBar, aHvp, adjoint);
    return new LabelledContinueHvp(value, aBar, adjoint.c, aHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueHvp(double[][], double, double[][], double)
   */
  static LabelledContinueHvp labelledContinueHvp(double[][] a, double c, double[][] aDot,
      double cDot, Tape tape) {
    return labelledContinueHvp(a, c, aDot, cDot);
  }

  /**
   * Second order: {@code RevB.labelledContinue}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double labelledContinueHvp(double[][] a, double c, double[][] aDot, double cDot,
      double[][] aBar, double[][] aHvp, LabelledContinueHvpAdjoint adjoint) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double total = 0.0;
    double cBar = 0.0;
    double cBarDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      int exit;
      block1: {
        int t = a[i].length;
        double s = 0.0;
        for (int j = 0; j < t; j++) {
          double a1 = a[i][j];
          s += a1 * a1 * c;
        }
        int t1 = a[i].length;
        for (int j = 0; j < t1; j++) {
          if (a[i][j] > 1.0) {
            exit = 0;
            break block1;
          }
        }
        total += s;
        exit = 1;
      }
      switch (exit) {
        case 0 -> {}
        default -> {
          int t = a[i].length;
          for (int j = 0; j < t; j++) {
            double a1 = a[i][j];
            double aDot1 = aDot[i][j];
            cBar += a1 * a1;
            cBarDot += 2.0 * (aDot1 * a1);
            double[] aBarDot = aHvp[i];
            aBar[i][j] += 2.0 * (c * a1);
            aBarDot[j] += 2.0 * (cDot * a1 + c * aDot1);
          }
        }
      }
    }
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueHvp(double[][], double, double[][], double, double[][],
   *     double[][], LabelledContinueHvpAdjoint)
   */
  static double labelledContinueHvp(double[][] a, double c, double[][] aDot, double cDot,
      double[][] aBar, double[][] aHvp, LabelledContinueHvpAdjoint adjoint, Tape tape) {
    return labelledContinueHvp(a, c, aDot, cDot, aBar, aHvp, adjoint);
  }

  /**
   * {@code RevB.labelledContinue} as a function of the vector that packs {@code a}, {@code
   * c}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction labelledContinueFunction(double[][] a) {
    return new LabelledContinueFunction(a);
  }

  private static final class LabelledContinueFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    LabelledContinueFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return 1 + aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      return RevB.labelledContinue(a, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      LabelledContinueAdjoint adjoint = new LabelledContinueAdjoint();
      double value = labelledContinueGradient(a, c, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double cDot = direction[aSize];
      return labelledContinueJvp(a, c, aDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double cDot = direction[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      LabelledContinueHvpAdjoint adjoint = new LabelledContinueHvpAdjoint();
      double value = labelledContinueHvp(a, c, aDot, cDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.c;
      Arguments.pack(aHvp, product, 0);
      product[aSize] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.labelledContinueMax} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual labelledContinueMaxJvp(double[][] a, double c, double[][] aDot, double cDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double best = 0.0;
    double bestDot = 0.0;
    outer: for (int i = 0; i < a.length; i++) {
      int t = a[i].length;
      double s = 0.0;
      double sDot = 0.0;
      for (int j = 0; j < t; j++) {
        double a1 = a[i][j];
        double t1 = a1 * a1;
        s += t1 * c;
        sDot += 2.0 * (aDot[i][j] * a1) * c + t1 * cDot;
      }
      int t1 = a[i].length;
      for (int j = 0; j < t1; j++) {
        if (a[i][j] > 1.0) {
          continue outer;
        }
      }
      double best1 = Math.max(s, best);
      bestDot = (s >= best ? sDot : s < best ? 0.0 : sDot * best1)
          + (best > s ? bestDot : best <= s ? 0.0 : bestDot * best1);
      best = best1;
    }
    return new Dual(best * c, bestDot * c + best * cDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueMaxJvp(double[][], double, double[][], double)
   */
  static Dual labelledContinueMaxJvp(double[][] a, double c, double[][] aDot, double cDot,
      Tape tape) {
    return labelledContinueMaxJvp(a, c, aDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.labelledContinueMax}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param c the derivative with respect to {@code c}
   */
  record LabelledContinueMaxGradient(double value, double[][] a, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.labelledContinueMax}: filled by a
   * derivative and reused by its caller.
   */
  static final class LabelledContinueMaxAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public LabelledContinueMaxAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.labelledContinueMax} and its gradient.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LabelledContinueMaxGradient labelledContinueMaxGradient(double[][] a, double c) {
    return labelledContinueMaxGradient(a, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueMaxGradient(double[][], double)
   */
  static LabelledContinueMaxGradient labelledContinueMaxGradient(double[][] a, double c,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    LabelledContinueMaxAdjoint adjoint = new LabelledContinueMaxAdjoint();
    double value = labelledContinueMaxGradient(a, c, aBar, adjoint, tape);
    return new LabelledContinueMaxGradient(value, aBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code RevB.labelledContinueMax} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double labelledContinueMaxGradient(double[][] a, double c, double[][] aBar,
      LabelledContinueMaxAdjoint adjoint) {
    return labelledContinueMaxGradient(a, c, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueMaxGradient(double[][], double, double[][],
   *     LabelledContinueMaxAdjoint)
   */
  static double labelledContinueMaxGradient(double[][] a, double c, double[][] aBar,
      LabelledContinueMaxAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(a.length);
      double[] sKept = tape.doubles(a.length);
      double[] bestKept = tape.doubles(a.length);
      double best = 0.0;
      for (int i = 0; i < a.length; i++) {
        bestKept[i] = best;
        int exit;
        block1: {
          int t = a[i].length;
          double s = 0.0;
          for (int j = 0; j < t; j++) {
            double a1 = a[i][j];
            s += a1 * a1 * c;
          }
          sKept[i] = s;
          int t1 = a[i].length;
          for (int j = 0; j < t1; j++) {
            if (a[i][j] > 1.0) {
              exit = 0;
              break block1;
            }
          }
          best = Math.max(s, best);
          exit = 1;
        }
        exitKept[i] = exit;
      }

      // reverse sweep
      double bestBar = c;
      double cBar = best;
      double t = best * c;
      for (int i = a.length - 1; i >= 0; i--) {
        int exit = exitKept[i];
        best = bestKept[i];
        switch (exit) {
          case 0 -> {}
          default -> {
            double s = sKept[i];
            double best1 = Math.max(s, best);
            double sBar = s >= best ? bestBar : s < best ? 0.0 : bestBar * best1;
            if (!(best > s)) {
              bestBar = best <= s ? 0.0 : bestBar * best1;
            }
            int t1 = a[i].length;
            for (int j = 0; j < t1; j++) {
              double a1 = a[i][j];
              cBar += a1 * a1 * sBar;
              aBar[i][j] += 2.0 * (sBar * c * a1);
            }
          }
        }
      }
      adjoint.c = cBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.labelledContinueMax}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param c the derivative with respect to {@code c}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record LabelledContinueMaxHvp(double value, double[][] a, double c, double[][] aHvp,
      double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevB.labelledContinueMax}: filled by a derivative and reused by its caller.
   */
  static final class LabelledContinueMaxHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public LabelledContinueMaxHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.labelledContinueMax}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static LabelledContinueMaxHvp labelledContinueMaxHvp(double[][] a, double c, double[][] aDot,
      double cDot) {
    return labelledContinueMaxHvp(a, c, aDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueMaxHvp(double[][], double, double[][], double)
   */
  static LabelledContinueMaxHvp labelledContinueMaxHvp(double[][] a, double c, double[][] aDot,
      double cDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    LabelledContinueMaxHvpAdjoint adjoint = new LabelledContinueMaxHvpAdjoint();
    double value = labelledContinueMaxHvp(a, c, aDot, cDot, aBar, aHvp, adjoint, tape);
    return new LabelledContinueMaxHvp(value, aBar, adjoint.c, aHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code RevB.labelledContinueMax}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double labelledContinueMaxHvp(double[][] a, double c, double[][] aDot, double cDot,
      double[][] aBar, double[][] aHvp, LabelledContinueMaxHvpAdjoint adjoint) {
    return labelledContinueMaxHvp(a, c, aDot, cDot, aBar, aHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueMaxHvp(double[][], double, double[][], double, double[][],
   *     double[][], LabelledContinueMaxHvpAdjoint)
   */
  static double labelledContinueMaxHvp(double[][] a, double c, double[][] aDot, double cDot,
      double[][] aBar, double[][] aHvp, LabelledContinueMaxHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(a.length);
      double[] sKept = tape.doubles(a.length);
      double[] sKeptDot = tape.doubles(a.length);
      double[] bestKept = tape.doubles(a.length);
      double[] bestKeptDot = tape.doubles(a.length);
      double best = 0.0;
      double bestDot = 0.0;
      for (int i = 0; i < a.length; i++) {
        bestKept[i] = best;
        bestKeptDot[i] = bestDot;
        int exit;
        block1: {
          int t = a[i].length;
          double s = 0.0;
          double sDot = 0.0;
          for (int j = 0; j < t; j++) {
            double a1 = a[i][j];
            double t1 = a1 * a1;
            s += t1 * c;
            sDot += 2.0 * (aDot[i][j] * a1) * c + t1 * cDot;
          }
          sKept[i] = s;
          sKeptDot[i] = sDot;
          int t1 = a[i].length;
          for (int j = 0; j < t1; j++) {
            if (a[i][j] > 1.0) {
              exit = 0;
              break block1;
            }
          }
          double best1 = Math.max(s, best);
          bestDot = (s >= best ? sDot : s < best ? 0.0 : sDot * best1)
              + (best > s ? bestDot : best <= s ? 0.0 : bestDot * best1);
          best = best1;
          exit = 1;
        }
        exitKept[i] = exit;
      }

      // reverse sweep
      double bestBar = c;
      double cBar = best;
      double bestBarDot = cDot;
      double cBarDot = bestDot;
      double t = best * c;
      for (int i = a.length - 1; i >= 0; i--) {
        int exit = exitKept[i];
        best = bestKept[i];
        bestDot = bestKeptDot[i];
        switch (exit) {
          case 0 -> {}
          default -> {
            double s = sKept[i];
            double sDot = sKeptDot[i];
            double best1 = Math.max(s, best);
            boolean t1 = s >= best;
            boolean t2 = best > s;
            bestDot = (t1 ? sDot : s < best ? 0.0 : sDot * best1)
                + (t2 ? bestDot : best <= s ? 0.0 : bestDot * best1);
            double sBar;
            double sBarDot;
            if (t1) {
              sBar = bestBar;
              sBarDot = bestBarDot;
            } else if (s < best) {
              sBar = 0.0;
              sBarDot = 0.0;
            } else {
              sBar = bestBar * best1;
              sBarDot = bestBarDot * best1 + bestBar * bestDot;
            }
            if (!t2) {
              if (best <= s) {
                bestBar = 0.0;
                bestBarDot = 0.0;
              } else {
                bestBarDot = bestBarDot * best1 + bestBar * bestDot;
                bestBar *= best1;
              }
            }
            int t3 = a[i].length;
            for (int j = 0; j < t3; j++) {
              double t4 = sBar * c;
              double a1 = a[i][j];
              double aDot1 = aDot[i][j];
              double t5 = a1 * a1;
              cBar += t5 * sBar;
              cBarDot += 2.0 * (aDot1 * a1) * sBar + t5 * sBarDot;
              double[] aBarDot = aHvp[i];
              aBar[i][j] += 2.0 * (t4 * a1);
              aBarDot[j] += 2.0 * ((sBarDot * c + sBar * cDot) * a1 + t4 * aDot1);
            }
          }
        }
      }
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevB.labelledContinueMax} as a function of the vector that packs {@code a},
   * {@code c}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction labelledContinueMaxFunction(double[][] a) {
    return new LabelledContinueMaxFunction(a);
  }

  private static final class LabelledContinueMaxFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    LabelledContinueMaxFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return 1 + aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      return RevB.labelledContinueMax(a, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      LabelledContinueMaxAdjoint adjoint = new LabelledContinueMaxAdjoint();
      double value = labelledContinueMaxGradient(a, c, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double cDot = direction[aSize];
      return labelledContinueMaxJvp(a, c, aDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double cDot = direction[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      LabelledContinueMaxHvpAdjoint adjoint = new LabelledContinueMaxHvpAdjoint();
      double value = labelledContinueMaxHvp(a, c, aDot, cDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.c;
      Arguments.pack(aHvp, product, 0);
      product[aSize] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.maxInIf} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual maxInIfJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double best = c;
    double bestDot = cDot;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double best1;
      if (x1 > 0.4) {
        double t = x1 * x1;
        double t1 = 2.0 * (xDot1 * x1);
        best1 = Math.max(best, t);
        bestDot = (best >= t ? bestDot : best < t ? 0.0 : bestDot * best1)
            + (t > best ? t1 : t <= best ? 0.0 : t1 * best1);
      } else {
        best1 = best;
      }
      best = best1;
    }
    return new Dual(best * c, bestDot * c + best * cDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxInIfJvp(double[], double, double[], double)
   */
  static Dual maxInIfJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return maxInIfJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.maxInIf}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record MaxInIfGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.maxInIf}: filled by a derivative and
   * reused by its caller.
   */
  static final class MaxInIfAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public MaxInIfAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.maxInIf} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MaxInIfGradient maxInIfGradient(double[] x, double c) {
    return maxInIfGradient(x, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxInIfGradient(double[], double)
   */
  static MaxInIfGradient maxInIfGradient(double[] x, double c, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    MaxInIfAdjoint adjoint = new MaxInIfAdjoint();
    double value = maxInIfGradient(x, c, xBar, adjoint, tape);
    return new MaxInIfGradient(value, xBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code RevB.maxInIf} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double maxInIfGradient(double[] x, double c, double[] xBar, MaxInIfAdjoint adjoint) {
    return maxInIfGradient(x, c, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxInIfGradient(double[], double, double[], MaxInIfAdjoint)
   */
  static double maxInIfGradient(double[] x, double c, double[] xBar, MaxInIfAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] bestKept = tape.doubles(x.length);
      double best = c;
      for (int i = 0; i < x.length; i++) {
        bestKept[i] = best;
        double x1 = x[i];
        if (x1 > 0.4) {
          best = Math.max(best, x1 * x1);
        }
      }

      // reverse sweep
      double bestBar = c;
      for (int i = x.length - 1; i >= 0; i--) {
        double x1 = x[i];
        double best1 = bestKept[i];
        double bestBar1;
        double xBar1;
        if (x1 > 0.4) {
          double t = x1 * x1;
          double best2 = Math.max(best1, t);
          bestBar1 = best1 >= t ? bestBar : best1 < t ? 0.0 : bestBar * best2;
          xBar1 = 2.0 * ((t > best1 ? bestBar : t <= best1 ? 0.0 : bestBar * best2) * x1);
        } else {
          bestBar1 = bestBar;
          xBar1 = 0.0;
        }
        xBar[i] += xBar1;
        bestBar = bestBar1;
      }
      double cBar = best + bestBar;
      adjoint.c = cBar;
      return best * c;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.maxInIf}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record MaxInIfHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code RevB.maxInIf}:
   * filled by a derivative and reused by its caller.
   */
  static final class MaxInIfHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public MaxInIfHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.maxInIf}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static MaxInIfHvp maxInIfHvp(double[] x, double c, double[] xDot, double cDot) {
    return maxInIfHvp(x, c, xDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxInIfHvp(double[], double, double[], double)
   */
  static MaxInIfHvp maxInIfHvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    MaxInIfHvpAdjoint adjoint = new MaxInIfHvpAdjoint();
    double value = maxInIfHvp(x, c, xDot, cDot, xBar, xHvp, adjoint, tape);
    return new MaxInIfHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code RevB.maxInIf}, its gradient, and the product of its Hessian with
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
  static double maxInIfHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, MaxInIfHvpAdjoint adjoint) {
    return maxInIfHvp(x, c, xDot, cDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxInIfHvp(double[], double, double[], double, double[], double[],
   *     MaxInIfHvpAdjoint)
   */
  static double maxInIfHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, MaxInIfHvpAdjoint adjoint, Tape tape) {
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
      double[] bestKept = tape.doubles(x.length);
      double[] bestKeptDot = tape.doubles(x.length);
      double best = c;
      double bestDot = cDot;
      for (int i = 0; i < x.length; i++) {
        bestKept[i] = best;
        bestKeptDot[i] = bestDot;
        double x1 = x[i];
        double xDot1 = xDot[i];
        double best1;
        if (x1 > 0.4) {
          double t = x1 * x1;
          double t1 = 2.0 * (xDot1 * x1);
          best1 = Math.max(best, t);
          bestDot = (best >= t ? bestDot : best < t ? 0.0 : bestDot * best1)
              + (t > best ? t1 : t <= best ? 0.0 : t1 * best1);
        } else {
          best1 = best;
        }
        best = best1;
      }

      // reverse sweep
      double bestBar = c;
      double bestBarDot = cDot;
      for (int i = x.length - 1; i >= 0; i--) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double best1 = bestKept[i];
        double bestDot1 = bestKeptDot[i];
        double bestBar1;
        double bestBarDot1;
        double xBar1;
        double xBarDot;
        if (x1 > 0.4) {
          double t = x1 * x1;
          double t1 = 2.0 * (xDot1 * x1);
          double best2 = Math.max(best1, t);
          boolean t2 = best1 >= t;
          boolean t3 = t > best1;
          bestDot1 = (t2 ? bestDot1 : best1 < t ? 0.0 : bestDot1 * best2)
              + (t3 ? t1 : t <= best1 ? 0.0 : t1 * best2);
          if (t2) {
            bestBar1 = bestBar;
            bestBarDot1 = bestBarDot;
          } else if (best1 < t) {
            bestBar1 = 0.0;
            bestBarDot1 = 0.0;
          } else {
            bestBar1 = bestBar * best2;
            bestBarDot1 = bestBarDot * best2 + bestBar * bestDot1;
          }
          if (!t3) {
            if (t <= best1) {
              bestBar = 0.0;
              bestBarDot = 0.0;
            } else {
              bestBarDot = bestBarDot * best2 + bestBar * bestDot1;
              bestBar *= best2;
            }
          }
          xBar1 = 2.0 * (bestBar * x1);
          xBarDot = 2.0 * (bestBarDot * x1 + bestBar * xDot1);
        } else {
          bestBar1 = bestBar;
          xBar1 = 0.0;
          bestBarDot1 = bestBarDot;
          xBarDot = 0.0;
        }
        xBar[i] += xBar1;
        xHvp[i] += xBarDot;
        bestBar = bestBar1;
        bestBarDot = bestBarDot1;
      }
      double cBar = best + bestBar;
      double cBarDot = bestDot + bestBarDot;
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return best * c;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevB.maxInIf} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction maxInIfFunction() {
    return new MaxInIfFunction();
  }

  private static final class MaxInIfFunction implements ScalarFunction {

    MaxInIfFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevB.maxInIf(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      MaxInIfAdjoint adjoint = new MaxInIfAdjoint();
      double value = maxInIfGradient(x, c, xBar, adjoint);
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
      return maxInIfJvp(x, c, xDot, cDot).tangent();
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
      MaxInIfHvpAdjoint adjoint = new MaxInIfHvpAdjoint();
      double value = maxInIfHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.clampLiteral} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual clampLiteralJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double best = 10.0;
    double bestDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = x1 * c;
      double t1 = xDot[i] * c + x1 * cDot;
      double t2 = Math.min(best, t);
      bestDot = (best <= t ? bestDot : best > t ? 0.0 : bestDot * t2)
          + (t < best ? t1 : t >= best ? 0.0 : t1 * t2);
      best = Math.min(3.0, t2);
      if (!(t2 < 3.0)) {
        bestDot = t2 >= 3.0 ? 0.0 : bestDot * best;
      }
    }
    return new Dual(best * c, bestDot * c + best * cDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampLiteralJvp(double[], double, double[], double)
   */
  static Dual clampLiteralJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return clampLiteralJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.clampLiteral}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record ClampLiteralGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.clampLiteral}: filled by a derivative
   * and reused by its caller.
   */
  static final class ClampLiteralAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public ClampLiteralAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.clampLiteral} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ClampLiteralGradient clampLiteralGradient(double[] x, double c) {
    return clampLiteralGradient(x, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampLiteralGradient(double[], double)
   */
  static ClampLiteralGradient clampLiteralGradient(double[] x, double c, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    ClampLiteralAdjoint adjoint = new ClampLiteralAdjoint();
    double value = clampLiteralGradient(x, c, xBar, adjoint, tape);
    return new ClampLiteralGradient(value, xBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code RevB.clampLiteral} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double clampLiteralGradient(double[] x, double c, double[] xBar,
      ClampLiteralAdjoint adjoint) {
    return clampLiteralGradient(x, c, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampLiteralGradient(double[], double, double[], ClampLiteralAdjoint)
   */
  static double clampLiteralGradient(double[] x, double c, double[] xBar,
      ClampLiteralAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double[] bestKept = tape.doubles(x.length);
      double best = 10.0;
      for (int i = 0; i < x.length; i++) {
        bestKept[i] = best;
        double t = Math.min(best, x[i] * c);
        kept[i] = t;
        best = Math.min(3.0, t);
      }

      // reverse sweep
      double bestBar = c;
      double cBar = best;
      double t = best * c;
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = kept[i];
        best = Math.min(3.0, t1);
        double t2 = t1 < 3.0 ? bestBar : t1 >= 3.0 ? 0.0 : bestBar * best;
        best = bestKept[i];
        double x1 = x[i];
        double t3 = x1 * c;
        bestBar = best <= t3 ? t2 : best > t3 ? 0.0 : t2 * t1;
        double t4 = t3 < best ? t2 : t3 >= best ? 0.0 : t2 * t1;
        cBar += x1 * t4;
        xBar[i] += t4 * c;
      }
      adjoint.c = cBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.clampLiteral}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record ClampLiteralHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevB.clampLiteral}: filled by a derivative and reused by its caller.
   */
  static final class ClampLiteralHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public ClampLiteralHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.clampLiteral}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static ClampLiteralHvp clampLiteralHvp(double[] x, double c, double[] xDot, double cDot) {
    return clampLiteralHvp(x, c, xDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampLiteralHvp(double[], double, double[], double)
   */
  static ClampLiteralHvp clampLiteralHvp(double[] x, double c, double[] xDot, double cDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    ClampLiteralHvpAdjoint adjoint = new ClampLiteralHvpAdjoint();
    double value = clampLiteralHvp(x, c, xDot, cDot, xBar, xHvp, adjoint, tape);
    return new ClampLiteralHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code RevB.clampLiteral}, its gradient, and the product of its Hessian
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
  static double clampLiteralHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, ClampLiteralHvpAdjoint adjoint) {
    return clampLiteralHvp(x, c, xDot, cDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampLiteralHvp(double[], double, double[], double, double[], double[],
   *     ClampLiteralHvpAdjoint)
   */
  static double clampLiteralHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, ClampLiteralHvpAdjoint adjoint, Tape tape) {
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
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double[] bestKept = tape.doubles(x.length);
      double best = 10.0;
      double bestDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        bestKept[i] = best;
        double x1 = x[i];
        double t = x1 * c;
        double t1 = xDot[i] * c + x1 * cDot;
        double t2 = Math.min(best, t);
        bestDot = (best <= t ? bestDot : best > t ? 0.0 : bestDot * t2)
            + (t < best ? t1 : t >= best ? 0.0 : t1 * t2);
        kept[i] = t2;
        keptDot[i] = bestDot;
        best = Math.min(3.0, t2);
        if (!(t2 < 3.0)) {
          bestDot = t2 >= 3.0 ? 0.0 : bestDot * best;
        }
      }

      // reverse sweep
      double bestBar = c;
      double cBar = best;
      double bestBarDot = cDot;
      double cBarDot = bestDot;
      double t = best * c;
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = kept[i];
        double t2 = keptDot[i];
        best = Math.min(3.0, t1);
        double t3;
        double t4;
        if (t1 < 3.0) {
          t3 = bestBar;
          t4 = bestBarDot;
        } else if (t1 >= 3.0) {
          t3 = 0.0;
          t4 = 0.0;
        } else {
          t3 = bestBar * best;
          t4 = bestBarDot * best + bestBar * (t1 >= 3.0 ? 0.0 : t2 * best);
        }
        best = bestKept[i];
        double x1 = x[i];
        double t5 = x1 * c;
        if (best <= t5) {
          bestBar = t3;
          bestBarDot = t4;
        } else if (best > t5) {
          bestBar = 0.0;
          bestBarDot = 0.0;
        } else {
          bestBar = t3 * t1;
          bestBarDot = t4 * t1 + t3 * t2;
        }
        if (!(t5 < best)) {
          if (t5 >= best) {
            t3 = 0.0;
            t4 = 0.0;
          } else {
            t4 = t4 * t1 + t3 * t2;
            t3 *= t1;
          }
        }
        cBar += x1 * t3;
        cBarDot += xDot[i] * t3 + x1 * t4;
        xBar[i] += t3 * c;
        xHvp[i] += t4 * c + t3 * cDot;
      }
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevB.clampLiteral} as a function of the vector that packs {@code x}, {@code c},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction clampLiteralFunction() {
    return new ClampLiteralFunction();
  }

  private static final class ClampLiteralFunction implements ScalarFunction {

    ClampLiteralFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevB.clampLiteral(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      ClampLiteralAdjoint adjoint = new ClampLiteralAdjoint();
      double value = clampLiteralGradient(x, c, xBar, adjoint);
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
      return clampLiteralJvp(x, c, xDot, cDot).tangent();
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
      ClampLiteralHvpAdjoint adjoint = new ClampLiteralHvpAdjoint();
      double value = clampLiteralHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.maxLiteral} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual maxLiteralJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double x1 = x[0];
    double best = c * x1;
    double bestDot = cDot * x1 + c * xDot[0];
    for (int i = 0; i < x.length; i++) {
      double best1 = Math.max(best, 0.5);
      if (!(best > 0.5)) {
        bestDot = best <= 0.5 ? 0.0 : bestDot * best1;
      }
      best = best1;
    }
    return new Dual(best * c, bestDot * c + best * cDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxLiteralJvp(double[], double, double[], double)
   */
  static Dual maxLiteralJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return maxLiteralJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.maxLiteral}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record MaxLiteralGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.maxLiteral}: filled by a derivative and
   * reused by its caller.
   */
  static final class MaxLiteralAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public MaxLiteralAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.maxLiteral} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MaxLiteralGradient maxLiteralGradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    MaxLiteralAdjoint adjoint = new MaxLiteralAdjoint();
    double value = maxLiteralGradient(x, c, xBar, adjoint);
    return new MaxLiteralGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxLiteralGradient(double[], double)
   */
  static MaxLiteralGradient maxLiteralGradient(double[] x, double c, Tape tape) {
    return maxLiteralGradient(x, c);
  }

  /**
   * Reverse mode: {@code RevB.maxLiteral} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double maxLiteralGradient(double[] x, double c, double[] xBar, MaxLiteralAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double x1 = x[0];
    double best = c * x1;
    int chosen = Integer.MIN_VALUE;
    for (int i = 0; i < x.length; i++) {
      if (0.5 > best) {
        chosen = i;
      }
      best = Math.max(best, 0.5);
    }

    // reverse sweep
    double bestBar = chosen != Integer.MIN_VALUE ? 0.0 : best != best ? best : c;
    double cBar = best + bestBar * x1;
    xBar[0] += c * bestBar;
    adjoint.c = cBar;
    return best * c;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxLiteralGradient(double[], double, double[], MaxLiteralAdjoint)
   */
  static double maxLiteralGradient(double[] x, double c, double[] xBar, MaxLiteralAdjoint adjoint,
      Tape tape) {
    return maxLiteralGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.maxLiteral}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record MaxLiteralHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevB.maxLiteral}: filled by a derivative and reused by its caller.
   */
  static final class MaxLiteralHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public MaxLiteralHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.maxLiteral}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static MaxLiteralHvp maxLiteralHvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    MaxLiteralHvpAdjoint adjoint = new MaxLiteralHvpAdjoint();
    double value = maxLiteralHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new MaxLiteralHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxLiteralHvp(double[], double, double[], double)
   */
  static MaxLiteralHvp maxLiteralHvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return maxLiteralHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code RevB.maxLiteral}, its gradient, and the product of its Hessian with
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
  static double maxLiteralHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, MaxLiteralHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double x1 = x[0];
    double xDot1 = xDot[0];
    double best = c * x1;
    int chosen = Integer.MIN_VALUE;
    double bestDot = cDot * x1 + c * xDot1;
    for (int i = 0; i < x.length; i++) {
      double best1 = Math.max(best, 0.5);
      if (!(best > 0.5)) {
        bestDot = best <= 0.5 ? 0.0 : bestDot * best1;
      }
      if (0.5 > best) {
        chosen = i;
      }
      best = best1;
    }

    // reverse sweep
    double bestBar;
    double bestBarDot;
    if (best != best) {
      bestBar = best;
      bestBarDot = bestDot;
    } else {
      bestBar = c;
      bestBarDot = cDot;
    }
    if (chosen != Integer.MIN_VALUE) {
      bestBar = 0.0;
      bestBarDot = 0.0;
    }
    double cBar = best + bestBar * x1;
    double cBarDot = bestDot + (bestBarDot * x1 + bestBar * xDot1);
    xBar[0] += c * bestBar;
    xHvp[0] += cDot * bestBar + c * bestBarDot;
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return best * c;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxLiteralHvp(double[], double, double[], double, double[], double[],
   *     MaxLiteralHvpAdjoint)
   */
  static double maxLiteralHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, MaxLiteralHvpAdjoint adjoint, Tape tape) {
    return maxLiteralHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevB.maxLiteral} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction maxLiteralFunction() {
    return new MaxLiteralFunction();
  }

  private static final class MaxLiteralFunction implements ScalarFunction {

    MaxLiteralFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevB.maxLiteral(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      MaxLiteralAdjoint adjoint = new MaxLiteralAdjoint();
      double value = maxLiteralGradient(x, c, xBar, adjoint);
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
      return maxLiteralJvp(x, c, xDot, cDot).tangent();
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
      MaxLiteralHvpAdjoint adjoint = new MaxLiteralHvpAdjoint();
      double value = maxLiteralHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.choiceLiteral} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual choiceLiteralJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double x1 = x[0];
    double best = c * x1;
    double bestDot = cDot * x1 + c * xDot[0];
    for (int i = 0; i < x.length; i++) {
      if (x[i] > 1.0) {
        best = 0.25;
        bestDot = 0.0;
      }
    }
    return new Dual(best * c + best, bestDot * c + best * cDot + bestDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choiceLiteralJvp(double[], double, double[], double)
   */
  static Dual choiceLiteralJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return choiceLiteralJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.choiceLiteral}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record ChoiceLiteralGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.choiceLiteral}: filled by a derivative
   * and reused by its caller.
   */
  static final class ChoiceLiteralAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public ChoiceLiteralAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.choiceLiteral} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ChoiceLiteralGradient choiceLiteralGradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    ChoiceLiteralAdjoint adjoint = new ChoiceLiteralAdjoint();
    double value = choiceLiteralGradient(x, c, xBar, adjoint);
    return new ChoiceLiteralGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choiceLiteralGradient(double[], double)
   */
  static ChoiceLiteralGradient choiceLiteralGradient(double[] x, double c, Tape tape) {
    return choiceLiteralGradient(x, c);
  }

  /**
   * Reverse mode: {@code RevB.choiceLiteral} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double choiceLiteralGradient(double[] x, double c, double[] xBar,
      ChoiceLiteralAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double x1 = x[0];
    double best = c * x1;
    for (int i = 0; i < x.length; i++) {
      if (x[i] > 1.0) {
        best = 0.25;
      }
    }

    // reverse sweep
    double bestBar = 1.0 + c;
    for (int i = x.length - 1; i >= 0; i--) {
      if (x[i] > 1.0) {
        bestBar = 0.0;
      }
    }
    double cBar = best + bestBar * x1;
    xBar[0] += c * bestBar;
    adjoint.c = cBar;
    return best * c + best;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choiceLiteralGradient(double[], double, double[], ChoiceLiteralAdjoint)
   */
  static double choiceLiteralGradient(double[] x, double c, double[] xBar,
      ChoiceLiteralAdjoint adjoint, Tape tape) {
    return choiceLiteralGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.choiceLiteral}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record ChoiceLiteralHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevB.choiceLiteral}: filled by a derivative and reused by its caller.
   */
  static final class ChoiceLiteralHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public ChoiceLiteralHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.choiceLiteral}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static ChoiceLiteralHvp choiceLiteralHvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    ChoiceLiteralHvpAdjoint adjoint = new ChoiceLiteralHvpAdjoint();
    double value = choiceLiteralHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new ChoiceLiteralHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choiceLiteralHvp(double[], double, double[], double)
   */
  static ChoiceLiteralHvp choiceLiteralHvp(double[] x, double c, double[] xDot, double cDot,
      Tape tape) {
    return choiceLiteralHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code RevB.choiceLiteral}, its gradient, and the product of its Hessian
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
  static double choiceLiteralHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, ChoiceLiteralHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double x1 = x[0];
    double xDot1 = xDot[0];
    double best = c * x1;
    double bestDot = cDot * x1 + c * xDot1;
    for (int i = 0; i < x.length; i++) {
      if (x[i] > 1.0) {
        best = 0.25;
        bestDot = 0.0;
      }
    }

    // reverse sweep
    double bestBar = 1.0 + c;
    double bestBarDot = cDot;
    for (int i = x.length - 1; i >= 0; i--) {
      if (x[i] > 1.0) {
        bestBar = 0.0;
        bestBarDot = 0.0;
      }
    }
    double cBar = best + bestBar * x1;
    double cBarDot = bestDot + (bestBarDot * x1 + bestBar * xDot1);
    xBar[0] += c * bestBar;
    xHvp[0] += cDot * bestBar + c * bestBarDot;
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return best * c + best;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choiceLiteralHvp(double[], double, double[], double, double[], double[],
   *     ChoiceLiteralHvpAdjoint)
   */
  static double choiceLiteralHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, ChoiceLiteralHvpAdjoint adjoint, Tape tape) {
    return choiceLiteralHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevB.choiceLiteral} as a function of the vector that packs {@code x}, {@code c},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction choiceLiteralFunction() {
    return new ChoiceLiteralFunction();
  }

  private static final class ChoiceLiteralFunction implements ScalarFunction {

    ChoiceLiteralFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevB.choiceLiteral(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      ChoiceLiteralAdjoint adjoint = new ChoiceLiteralAdjoint();
      double value = choiceLiteralGradient(x, c, xBar, adjoint);
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
      return choiceLiteralJvp(x, c, xDot, cDot).tangent();
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
      ChoiceLiteralHvpAdjoint adjoint = new ChoiceLiteralHvpAdjoint();
      double value = choiceLiteralHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.outsideCandidate} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual outsideCandidateJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double d = c * c;
    double dDot = 2.0 * (cDot * c);
    double x1 = x[0];
    double best = c * x1;
    double bestDot = cDot * x1 + c * xDot[0];
    for (int i = 0; i < x.length; i++) {
      if (x[i] > 1.0) {
        best = d;
        bestDot = dDot;
      }
    }
    return new Dual(best * c + best + d, bestDot * c + best * cDot + bestDot + dDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outsideCandidateJvp(double[], double, double[], double)
   */
  static Dual outsideCandidateJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return outsideCandidateJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.outsideCandidate}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record OutsideCandidateGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.outsideCandidate}: filled by a
   * derivative and reused by its caller.
   */
  static final class OutsideCandidateAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public OutsideCandidateAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.outsideCandidate} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OutsideCandidateGradient outsideCandidateGradient(double[] x, double c) {
    double[] xBar = Arguments.zerosLike(x);
    OutsideCandidateAdjoint adjoint = new OutsideCandidateAdjoint();
    double value = outsideCandidateGradient(x, c, xBar, adjoint);
    return new OutsideCandidateGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outsideCandidateGradient(double[], double)
   */
  static OutsideCandidateGradient outsideCandidateGradient(double[] x, double c, Tape tape) {
    return outsideCandidateGradient(x, c);
  }

  /**
   * Reverse mode: {@code RevB.outsideCandidate} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double outsideCandidateGradient(double[] x, double c, double[] xBar,
      OutsideCandidateAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double d = c * c;
    double x1 = x[0];
    double best = c * x1;
    int chosen = Integer.MIN_VALUE;
    for (int i = 0; i < x.length; i++) {
      if (x[i] > 1.0) {
        best = d;
        chosen = i;
      }
    }

    // reverse sweep
    double bestBar = 1.0 + c;
    double dBar;
    if (chosen != Integer.MIN_VALUE) {
      dBar = 1.0 + bestBar;
      bestBar = 0.0;
    } else {
      dBar = 1.0;
    }
    double cBar = best + bestBar * x1;
    xBar[0] += c * bestBar;
    cBar += 2.0 * (dBar * c);
    adjoint.c = cBar;
    return best * c + best + d;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outsideCandidateGradient(double[], double, double[], OutsideCandidateAdjoint)
   */
  static double outsideCandidateGradient(double[] x, double c, double[] xBar,
      OutsideCandidateAdjoint adjoint, Tape tape) {
    return outsideCandidateGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.outsideCandidate}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record OutsideCandidateHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevB.outsideCandidate}: filled by a derivative and reused by its caller.
   */
  static final class OutsideCandidateHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public OutsideCandidateHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.outsideCandidate}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static OutsideCandidateHvp outsideCandidateHvp(double[] x, double c, double[] xDot, double cDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    OutsideCandidateHvpAdjoint adjoint = new OutsideCandidateHvpAdjoint();
    double value = outsideCandidateHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new OutsideCandidateHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outsideCandidateHvp(double[], double, double[], double)
   */
  static OutsideCandidateHvp outsideCandidateHvp(double[] x, double c, double[] xDot, double cDot,
      Tape tape) {
    return outsideCandidateHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code RevB.outsideCandidate}, its gradient, and the product of its
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
  static double outsideCandidateHvp(double[] x, double c, double[] xDot, double cDot,
      double[] xBar, double[] xHvp, OutsideCandidateHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double d = c * c;
    double dDot = 2.0 * (cDot * c);
    double x1 = x[0];
    double xDot1 = xDot[0];
    double best = c * x1;
    int chosen = Integer.MIN_VALUE;
    double bestDot = cDot * x1 + c * xDot1;
    for (int i = 0; i < x.length; i++) {
      if (x[i] > 1.0) {
        best = d;
        chosen = i;
        bestDot = dDot;
      }
    }

    // reverse sweep
    double bestBar = 1.0 + c;
    double dBar;
    double dBarDot;
    double bestBarDot;
    if (chosen != Integer.MIN_VALUE) {
      dBar = 1.0 + bestBar;
      bestBar = 0.0;
      dBarDot = cDot;
      bestBarDot = 0.0;
    } else {
      dBar = 1.0;
      dBarDot = 0.0;
      bestBarDot = cDot;
    }
    double cBar = best + bestBar * x1;
    double cBarDot = bestDot + (bestBarDot * x1 + bestBar * xDot1);
    xBar[0] += c * bestBar;
    xHvp[0] += cDot * bestBar + c * bestBarDot;
    cBar += 2.0 * (dBar * c);
    cBarDot += 2.0 * (dBarDot * c + dBar * cDot);
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return best * c + best + d;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outsideCandidateHvp(double[], double, double[], double, double[], double[],
   *     OutsideCandidateHvpAdjoint)
   */
  static double outsideCandidateHvp(double[] x, double c, double[] xDot, double cDot,
      double[] xBar, double[] xHvp, OutsideCandidateHvpAdjoint adjoint, Tape tape) {
    return outsideCandidateHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevB.outsideCandidate} as a function of the vector that packs {@code x}, {@code
   * c}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction outsideCandidateFunction() {
    return new OutsideCandidateFunction();
  }

  private static final class OutsideCandidateFunction implements ScalarFunction {

    OutsideCandidateFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevB.outsideCandidate(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OutsideCandidateAdjoint adjoint = new OutsideCandidateAdjoint();
      double value = outsideCandidateGradient(x, c, xBar, adjoint);
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
      return outsideCandidateJvp(x, c, xDot, cDot).tangent();
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
      OutsideCandidateHvpAdjoint adjoint = new OutsideCandidateHvpAdjoint();
      double value = outsideCandidateHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.floatMax} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual floatMaxJvp(float[] x, double c, float[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    float best = 0.0f;
    float bestDot = 0.0f;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      float t1 = (float) (t * c);
      float t2 = (float) (xDot[i] * c + t * cDot);
      float best1 = Math.max(best, t1);
      bestDot = (best >= t1 ? bestDot : best < t1 ? 0.0f : bestDot * best1)
          + (t1 > best ? t2 : t1 <= best ? 0.0f : t2 * best1);
      best = best1;
    }
    return new Dual(best * best, 2.0f * (bestDot * best));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatMaxJvp(float[], double, float[], double)
   */
  static Dual floatMaxJvp(float[] x, double c, float[] xDot, double cDot, Tape tape) {
    return floatMaxJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.floatMax}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record FloatMaxGradient(float value, float[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.floatMax}: filled by a derivative and
   * reused by its caller.
   */
  static final class FloatMaxAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public FloatMaxAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.floatMax} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FloatMaxGradient floatMaxGradient(float[] x, double c) {
    float[] xBar = Arguments.zerosLike(x);
    FloatMaxAdjoint adjoint = new FloatMaxAdjoint();
    float value = floatMaxGradient(x, c, xBar, adjoint);
    return new FloatMaxGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatMaxGradient(float[], double)
   */
  static FloatMaxGradient floatMaxGradient(float[] x, double c, Tape tape) {
    return floatMaxGradient(x, c);
  }

  /**
   * Reverse mode: {@code RevB.floatMax} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static float floatMaxGradient(float[] x, double c, float[] xBar, FloatMaxAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    float best = 0.0f;
    int chosen = Integer.MIN_VALUE;
    for (int i = 0; i < x.length; i++) {
      float t = (float) (x[i] * c);
      if (t > best | t != t) {
        chosen = i;
      }
      best = Math.max(best, t);
    }

    // reverse sweep
    float bestBar = 2.0f * best;
    double cBar;
    if (chosen != Integer.MIN_VALUE) {
      double t = best != best ? best : bestBar;
      cBar = x[chosen] * t;
      xBar[chosen] += (float) (t * c);
    } else {
      cBar = 0.0;
    }
    adjoint.c = cBar;
    return best * best;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatMaxGradient(float[], double, float[], FloatMaxAdjoint)
   */
  static float floatMaxGradient(float[] x, double c, float[] xBar, FloatMaxAdjoint adjoint,
      Tape tape) {
    return floatMaxGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.floatMax}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record FloatMaxHvp(float value, float[] x, double c, float[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code RevB.floatMax}:
   * filled by a derivative and reused by its caller.
   */
  static final class FloatMaxHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public FloatMaxHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.floatMax}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static FloatMaxHvp floatMaxHvp(float[] x, double c, float[] xDot, double cDot) {
    float[] xBar = Arguments.zerosLike(x);
    float[] xHvp = Arguments.zerosLike(x);
    FloatMaxHvpAdjoint adjoint = new FloatMaxHvpAdjoint();
    float value = floatMaxHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new FloatMaxHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatMaxHvp(float[], double, float[], double)
   */
  static FloatMaxHvp floatMaxHvp(float[] x, double c, float[] xDot, double cDot, Tape tape) {
    return floatMaxHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code RevB.floatMax}, its gradient, and the product of its Hessian with
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
  static float floatMaxHvp(float[] x, double c, float[] xDot, double cDot, float[] xBar,
      float[] xHvp, FloatMaxHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    float best = 0.0f;
    int chosen = Integer.MIN_VALUE;
    float bestDot = 0.0f;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      float t1 = (float) (t * c);
      float t2 = (float) (xDot[i] * c + t * cDot);
      float best1 = Math.max(best, t1);
      boolean t3 = t1 > best;
      bestDot = (best >= t1 ? bestDot : best < t1 ? 0.0f : bestDot * best1)
          + (t3 ? t2 : t1 <= best ? 0.0f : t2 * best1);
      if (t3 | t1 != t1) {
        chosen = i;
      }
      best = best1;
    }

    // reverse sweep
    float bestBar = 2.0f * best;
    float bestBarDot = 2.0f * bestDot;
    float t = best * best;
    if (best == best) {
      best = bestBar;
      bestDot = bestBarDot;
    }
    double cBar;
    double cBarDot;
    if (chosen != Integer.MIN_VALUE) {
      double t1 = best;
      double t2 = bestDot;
      double t3 = x[chosen];
      cBar = t3 * t1;
      cBarDot = xDot[chosen] * t1 + t3 * t2;
      xBar[chosen] += (float) (t1 * c);
      xHvp[chosen] += (float) (t2 * c + t1 * cDot);
    } else {
      cBar = 0.0;
      cBarDot = 0.0;
    }
    adjoint.c = cBar;
    adjoint.cHvp = cBarDot;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatMaxHvp(float[], double, float[], double, float[], float[],
   *     FloatMaxHvpAdjoint)
   */
  static float floatMaxHvp(float[] x, double c, float[] xDot, double cDot, float[] xBar,
      float[] xHvp, FloatMaxHvpAdjoint adjoint, Tape tape) {
    return floatMaxHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevB.floatMax} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction floatMaxFunction() {
    return new FloatMaxFunction();
  }

  private static final class FloatMaxFunction implements ScalarFunction {

    FloatMaxFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevB.floatMax(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      FloatMaxAdjoint adjoint = new FloatMaxAdjoint();
      double value = floatMaxGradient(x, c, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return floatMaxJvp(x, c, xDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      float[] xHvp = Arguments.zerosLike(x);
      FloatMaxHvpAdjoint adjoint = new FloatMaxHvpAdjoint();
      double value = floatMaxHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.floatMixed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual floatMixedJvp(float[] x, double c, float[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double best = 0.0;
    double bestDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      double best1 = Math.max(best, t);
      bestDot = (best >= t ? bestDot : best < t ? 0.0 : bestDot * best1)
          + (t > best ? t1 : t <= best ? 0.0 : t1 * best1);
      best = best1;
    }
    double t = best * best;
    return new Dual(t * c, 2.0 * (bestDot * best) * c + t * cDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatMixedJvp(float[], double, float[], double)
   */
  static Dual floatMixedJvp(float[] x, double c, float[] xDot, double cDot, Tape tape) {
    return floatMixedJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.floatMixed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record FloatMixedGradient(double value, float[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.floatMixed}: filled by a derivative and
   * reused by its caller.
   */
  static final class FloatMixedAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public FloatMixedAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.floatMixed} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FloatMixedGradient floatMixedGradient(float[] x, double c) {
    float[] xBar = Arguments.zerosLike(x);
    FloatMixedAdjoint adjoint = new FloatMixedAdjoint();
    double value = floatMixedGradient(x, c, xBar, adjoint);
    return new FloatMixedGradient(value, xBar, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatMixedGradient(float[], double)
   */
  static FloatMixedGradient floatMixedGradient(float[] x, double c, Tape tape) {
    return floatMixedGradient(x, c);
  }

  /**
   * Reverse mode: {@code RevB.floatMixed} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double floatMixedGradient(float[] x, double c, float[] xBar, FloatMixedAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double best = 0.0;
    int chosen = Integer.MIN_VALUE;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      if (t > best | t != t) {
        chosen = i;
      }
      best = Math.max(best, t);
    }
    double t = best * best;

    // reverse sweep
    double bestBar = 2.0 * (c * best);
    if (chosen != Integer.MIN_VALUE) {
      xBar[chosen] += (float) (best != best ? best : bestBar);
    }
    adjoint.c = t;
    return t * c;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatMixedGradient(float[], double, float[], FloatMixedAdjoint)
   */
  static double floatMixedGradient(float[] x, double c, float[] xBar, FloatMixedAdjoint adjoint,
      Tape tape) {
    return floatMixedGradient(x, c, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.floatMixed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record FloatMixedHvp(double value, float[] x, double c, float[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevB.floatMixed}: filled by a derivative and reused by its caller.
   */
  static final class FloatMixedHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public FloatMixedHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.floatMixed}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static FloatMixedHvp floatMixedHvp(float[] x, double c, float[] xDot, double cDot) {
    float[] xBar = Arguments.zerosLike(x);
    float[] xHvp = Arguments.zerosLike(x);
    FloatMixedHvpAdjoint adjoint = new FloatMixedHvpAdjoint();
    double value = floatMixedHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
    return new FloatMixedHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatMixedHvp(float[], double, float[], double)
   */
  static FloatMixedHvp floatMixedHvp(float[] x, double c, float[] xDot, double cDot, Tape tape) {
    return floatMixedHvp(x, c, xDot, cDot);
  }

  /**
   * Second order: {@code RevB.floatMixed}, its gradient, and the product of its Hessian with
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
  static double floatMixedHvp(float[] x, double c, float[] xDot, double cDot, float[] xBar,
      float[] xHvp, FloatMixedHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double best = 0.0;
    int chosen = Integer.MIN_VALUE;
    double bestDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      double best1 = Math.max(best, t);
      boolean t2 = t > best;
      bestDot = (best >= t ? bestDot : best < t ? 0.0 : bestDot * best1)
          + (t2 ? t1 : t <= best ? 0.0 : t1 * best1);
      if (t2 | t != t) {
        chosen = i;
      }
      best = best1;
    }
    double t = best * best;

    // reverse sweep
    double bestBar = 2.0 * (c * best);
    double bestBarDot = 2.0 * (cDot * best + c * bestDot);
    double t1 = 2.0 * (bestDot * best);
    if (best == best) {
      best = bestBar;
      bestDot = bestBarDot;
    }
    if (chosen != Integer.MIN_VALUE) {
      xBar[chosen] += (float) best;
      xHvp[chosen] += (float) bestDot;
    }
    adjoint.c = t;
    adjoint.cHvp = t1;
    return t * c;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatMixedHvp(float[], double, float[], double, float[], float[],
   *     FloatMixedHvpAdjoint)
   */
  static double floatMixedHvp(float[] x, double c, float[] xDot, double cDot, float[] xBar,
      float[] xHvp, FloatMixedHvpAdjoint adjoint, Tape tape) {
    return floatMixedHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code RevB.floatMixed} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction floatMixedFunction() {
    return new FloatMixedFunction();
  }

  private static final class FloatMixedFunction implements ScalarFunction {

    FloatMixedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevB.floatMixed(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      FloatMixedAdjoint adjoint = new FloatMixedAdjoint();
      double value = floatMixedGradient(x, c, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return floatMixedJvp(x, c, xDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      float[] xHvp = Arguments.zerosLike(x);
      FloatMixedHvpAdjoint adjoint = new FloatMixedHvpAdjoint();
      double value = floatMixedHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.maxInOuter} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual maxInOuterJvp(double[][] a, double c, double[][] aDot, double cDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double best = c;
    double total = 1.0;
    double bestDot = cDot;
    double totalDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      int t = a[i].length;
      for (int j = 0; j < t; j++) {
        double a1 = a[i][j];
        double t1 = a1 * c;
        double t2 = aDot[i][j] * c + a1 * cDot;
        double best1 = Math.max(best, t1);
        bestDot = (best >= t1 ? bestDot : best < t1 ? 0.0 : bestDot * best1)
            + (t1 > best ? t2 : t1 <= best ? 0.0 : t2 * best1);
        best = best1;
      }
      total += best * c;
      totalDot += bestDot * c + best * cDot;
      best *= 0.5;
      bestDot *= 0.5;
    }
    return new Dual(total * best, totalDot * best + total * bestDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxInOuterJvp(double[][], double, double[][], double)
   */
  static Dual maxInOuterJvp(double[][] a, double c, double[][] aDot, double cDot, Tape tape) {
    return maxInOuterJvp(a, c, aDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.maxInOuter}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param c the derivative with respect to {@code c}
   */
  record MaxInOuterGradient(double value, double[][] a, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.maxInOuter}: filled by a derivative and
   * reused by its caller.
   */
  static final class MaxInOuterAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public MaxInOuterAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.maxInOuter} and its gradient.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MaxInOuterGradient maxInOuterGradient(double[][] a, double c) {
    return maxInOuterGradient(a, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxInOuterGradient(double[][], double)
   */
  static MaxInOuterGradient maxInOuterGradient(double[][] a, double c, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    MaxInOuterAdjoint adjoint = new MaxInOuterAdjoint();
    double value = maxInOuterGradient(a, c, aBar, adjoint, tape);
    return new MaxInOuterGradient(value, aBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code RevB.maxInOuter} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double maxInOuterGradient(double[][] a, double c, double[][] aBar,
      MaxInOuterAdjoint adjoint) {
    return maxInOuterGradient(a, c, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxInOuterGradient(double[][], double, double[][], MaxInOuterAdjoint)
   */
  static double maxInOuterGradient(double[][] a, double c, double[][] aBar,
      MaxInOuterAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] bestKept = tape.doubles(a.length);
      int[] chosenKept = tape.ints(a.length);
      double best = c;
      double total = 1.0;
      for (int i = 0; i < a.length; i++) {
        int t = a[i].length;
        int chosen = Integer.MIN_VALUE;
        for (int j = 0; j < t; j++) {
          double t1 = a[i][j] * c;
          if (t1 > best | t1 != t1) {
            chosen = j;
          }
          best = Math.max(best, t1);
        }
        bestKept[i] = best;
        chosenKept[i] = chosen;
        total += best * c;
        best *= 0.5;
      }

      // reverse sweep
      double bestBar = total;
      double cBar = 0.0;
      for (int i = a.length - 1; i >= 0; i--) {
        bestBar *= 0.5;
        bestBar += best * c;
        double best1 = bestKept[i];
        cBar += best1 * best;
        if (best1 != best1) {
          bestBar = best1;
        }
        int chosen = chosenKept[i];
        if (chosen != Integer.MIN_VALUE) {
          cBar += a[i][chosen] * bestBar;
          aBar[i][chosen] += bestBar * c;
          bestBar = 0.0;
        }
      }
      cBar += bestBar;
      adjoint.c = cBar;
      return total * best;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.maxInOuter}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param c the derivative with respect to {@code c}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record MaxInOuterHvp(double value, double[][] a, double c, double[][] aHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevB.maxInOuter}: filled by a derivative and reused by its caller.
   */
  static final class MaxInOuterHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public MaxInOuterHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.maxInOuter}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static MaxInOuterHvp maxInOuterHvp(double[][] a, double c, double[][] aDot, double cDot) {
    return maxInOuterHvp(a, c, aDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxInOuterHvp(double[][], double, double[][], double)
   */
  static MaxInOuterHvp maxInOuterHvp(double[][] a, double c, double[][] aDot, double cDot,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    MaxInOuterHvpAdjoint adjoint = new MaxInOuterHvpAdjoint();
    double value = maxInOuterHvp(a, c, aDot, cDot, aBar, aHvp, adjoint, tape);
    return new MaxInOuterHvp(value, aBar, adjoint.c, aHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code RevB.maxInOuter}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double maxInOuterHvp(double[][] a, double c, double[][] aDot, double cDot,
      double[][] aBar, double[][] aHvp, MaxInOuterHvpAdjoint adjoint) {
    return maxInOuterHvp(a, c, aDot, cDot, aBar, aHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maxInOuterHvp(double[][], double, double[][], double, double[][], double[][],
   *     MaxInOuterHvpAdjoint)
   */
  static double maxInOuterHvp(double[][] a, double c, double[][] aDot, double cDot,
      double[][] aBar, double[][] aHvp, MaxInOuterHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[] bestKept = tape.doubles(a.length);
      double[] bestKeptDot = tape.doubles(a.length);
      int[] chosenKept = tape.ints(a.length);
      double best = c;
      double total = 1.0;
      double bestDot = cDot;
      double totalDot = 0.0;
      for (int i = 0; i < a.length; i++) {
        int t = a[i].length;
        int chosen = Integer.MIN_VALUE;
        for (int j = 0; j < t; j++) {
          double a1 = a[i][j];
          double t1 = a1 * c;
          double t2 = aDot[i][j] * c + a1 * cDot;
          double best1 = Math.max(best, t1);
          boolean t3 = t1 > best;
          bestDot = (best >= t1 ? bestDot : best < t1 ? 0.0 : bestDot * best1)
              + (t3 ? t2 : t1 <= best ? 0.0 : t2 * best1);
          if (t3 | t1 != t1) {
            chosen = j;
          }
          best = best1;
        }
        bestKept[i] = best;
        bestKeptDot[i] = bestDot;
        chosenKept[i] = chosen;
        total += best * c;
        totalDot += bestDot * c + best * cDot;
        best *= 0.5;
        bestDot *= 0.5;
      }

      // reverse sweep
      double bestBar = total;
      double cBar = 0.0;
      double bestBarDot = totalDot;
      double cBarDot = 0.0;
      for (int i = a.length - 1; i >= 0; i--) {
        bestBar *= 0.5;
        bestBarDot *= 0.5;
        bestBar += best * c;
        bestBarDot += bestDot * c + best * cDot;
        double best1 = bestKept[i];
        double bestDot1 = bestKeptDot[i];
        cBar += best1 * best;
        cBarDot += bestDot1 * best + best1 * bestDot;
        if (best1 == best1) {
          best1 = bestBar;
          bestDot1 = bestBarDot;
        }
        int chosen = chosenKept[i];
        if (chosen != Integer.MIN_VALUE) {
          double a1 = a[i][chosen];
          cBar += a1 * best1;
          cBarDot += aDot[i][chosen] * best1 + a1 * bestDot1;
          double[] aBarDot = aHvp[i];
          aBar[i][chosen] += best1 * c;
          aBarDot[chosen] += bestDot1 * c + best1 * cDot;
          bestBar = 0.0;
          bestBarDot = 0.0;
        } else {
          bestBar = best1;
          bestBarDot = bestDot1;
        }
      }
      cBar += bestBar;
      cBarDot += bestBarDot;
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return total * best;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevB.maxInOuter} as a function of the vector that packs {@code a}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction maxInOuterFunction(double[][] a) {
    return new MaxInOuterFunction(a);
  }

  private static final class MaxInOuterFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    MaxInOuterFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return 1 + aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      return RevB.maxInOuter(a, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      MaxInOuterAdjoint adjoint = new MaxInOuterAdjoint();
      double value = maxInOuterGradient(a, c, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double cDot = direction[aSize];
      return maxInOuterJvp(a, c, aDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double cDot = direction[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      MaxInOuterHvpAdjoint adjoint = new MaxInOuterHvpAdjoint();
      double value = maxInOuterHvp(a, c, aDot, cDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.c;
      Arguments.pack(aHvp, product, 0);
      product[aSize] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.argmaxAfter} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual argmaxAfterJvp(double[] x, double[] w, double[] xDot, double[] wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameSharing("x", x, xDot, "w", w, wDot);
    double best = Double.NEGATIVE_INFINITY;
    int at = -1;
    double bestDot = 0.0;
    for (int i = x.length - 1; i >= 0; i--) {
      double x1 = x[i];
      double w1 = w[i];
      double v = x1 * w1;
      double vDot = xDot[i] * w1 + x1 * wDot[i];
      if (v > best) {
        best = v;
        at = i;
        bestDot = vDot;
      }
    }
    double r = 0.0;
    double rDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t;
      double t1;
      if (i == at) {
        t = best * best;
        t1 = 2.0 * (bestDot * best);
      } else {
        double x1 = x[i];
        t = x1 * best;
        t1 = xDot[i] * best + x1 * bestDot;
      }
      r += t;
      rDot += t1;
    }
    return new Dual(r, rDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #argmaxAfterJvp(double[], double[], double[], double[])
   */
  static Dual argmaxAfterJvp(double[] x, double[] w, double[] xDot, double[] wDot, Tape tape) {
    return argmaxAfterJvp(x, w, xDot, wDot);
  }

  /**
   * Value and gradient of {@code RevB.argmaxAfter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record ArgmaxAfterGradient(double value, double[] x, double[] w) {}

  /**
   * Reverse mode: {@code RevB.argmaxAfter} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ArgmaxAfterGradient argmaxAfterGradient(double[] x, double[] w) {
    double[] xBar = Arguments.zerosLike(x);
    double[] wBar = w == x ? xBar : Arguments.zerosLike(w);
    double value = argmaxAfterGradient(x, w, xBar, wBar);
    return new ArgmaxAfterGradient(value, xBar, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #argmaxAfterGradient(double[], double[])
   */
  static ArgmaxAfterGradient argmaxAfterGradient(double[] x, double[] w, Tape tape) {
    return argmaxAfterGradient(x, w);
  }

  /**
   * Reverse mode: {@code RevB.argmaxAfter} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double argmaxAfterGradient(double[] x, double[] w, double[] xBar, double[] wBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameSharing("x", x, xBar, "w", w, wBar);
    Arguments.zero(xBar);
    Arguments.zero(wBar);
    double best = Double.NEGATIVE_INFINITY;
    int at = -1;
    int chosen = Integer.MIN_VALUE;
    for (int i = x.length - 1; i >= 0; i--) {
      double v = x[i] * w[i];
      if (v > best) {
        best = v;
        at = i;
        chosen = i;
      }
    }
    double r = 0.0;
    double bestBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      boolean t = i == at;
      r += t ? best * best : x[i] * best;
      if (t) {
        bestBar += 2.0 * best;
      } else {
        bestBar += x[i];
        xBar[i] += best;
      }
    }

    // reverse sweep
    if (chosen != Integer.MIN_VALUE) {
      double xBar1 = bestBar * w[chosen];
      wBar[chosen] += x[chosen] * bestBar;
      xBar[chosen] += xBar1;
    }
    return r;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #argmaxAfterGradient(double[], double[], double[], double[])
   */
  static double argmaxAfterGradient(double[] x, double[] w, double[] xBar, double[] wBar,
      Tape tape) {
    return argmaxAfterGradient(x, w, xBar, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.argmaxAfter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record ArgmaxAfterHvp(double value, double[] x, double[] w, double[] xHvp, double[] wHvp) {}

  /**
   * Second order: {@code RevB.argmaxAfter}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ArgmaxAfterHvp argmaxAfterHvp(double[] x, double[] w, double[] xDot, double[] wDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] wBar = w == x ? xBar : Arguments.zerosLike(w);
    double[] xHvp = Arguments.zerosLike(x);
    double[] wHvp = w == x ? xHvp : Arguments.zerosLike(w);
    double value = argmaxAfterHvp(x, w, xDot, wDot, xBar, wBar, xHvp, wHvp);
    return new ArgmaxAfterHvp(value, xBar, wBar, xHvp, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #argmaxAfterHvp(double[], double[], double[], double[])
   */
  static ArgmaxAfterHvp argmaxAfterHvp(double[] x, double[] w, double[] xDot, double[] wDot,
      Tape tape) {
    return argmaxAfterHvp(x, w, xDot, wDot);
  }

  /**
   * Second order: {@code RevB.argmaxAfter}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double argmaxAfterHvp(double[] x, double[] w, double[] xDot, double[] wDot, double[] xBar,
      double[] wBar, double[] xHvp, double[] wHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameSharing("x", x, xDot, "w", w, wDot);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameSharing("x", x, xBar, "w", w, wBar);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.sameSharing("x", x, xHvp, "w", w, wHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(xBar);
    Arguments.zero(wBar);
    Arguments.zero(xHvp);
    Arguments.zero(wHvp);
    double best = Double.NEGATIVE_INFINITY;
    int at = -1;
    int chosen = Integer.MIN_VALUE;
    double bestDot = 0.0;
    for (int i = x.length - 1; i >= 0; i--) {
      double x1 = x[i];
      double w1 = w[i];
      double v = x1 * w1;
      double vDot = xDot[i] * w1 + x1 * wDot[i];
      if (v > best) {
        best = v;
        at = i;
        chosen = i;
        bestDot = vDot;
      }
    }
    double r = 0.0;
    double bestBar = 0.0;
    double bestBarDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      boolean t = i == at;
      r += t ? best * best : x[i] * best;
      if (t) {
        bestBar += 2.0 * best;
        bestBarDot += 2.0 * bestDot;
      } else {
        bestBar += x[i];
        bestBarDot += xDot[i];
        xBar[i] += best;
        xHvp[i] += bestDot;
      }
    }

    // reverse sweep
    if (chosen != Integer.MIN_VALUE) {
      double w1 = w[chosen];
      double x1 = x[chosen];
      double xBarDot = bestBarDot * w1 + bestBar * wDot[chosen];
      double wBarDot = xDot[chosen] * bestBar + x1 * bestBarDot;
      wBar[chosen] += x1 * bestBar;
      wHvp[chosen] += wBarDot;
      xBar[chosen] += bestBar * w1;
      xHvp[chosen] += xBarDot;
    }
    return r;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #argmaxAfterHvp(double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double argmaxAfterHvp(double[] x, double[] w, double[] xDot, double[] wDot, double[] xBar,
      double[] wBar, double[] xHvp, double[] wHvp, Tape tape) {
    return argmaxAfterHvp(x, w, xDot, wDot, xBar, wBar, xHvp, wHvp);
  }

  /**
   * {@code RevB.argmaxAfter} as a function of the vector that packs {@code x}, {@code w}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param w of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction argmaxAfterFunction(double[] x, double[] w) {
    return new ArgmaxAfterFunction(x, w);
  }

  private static final class ArgmaxAfterFunction implements ScalarFunction {

    private final double[] x;

    private final double[] w;

    private final int xSize;

    private final int wSize;

    ArgmaxAfterFunction(double[] x, double[] w) {
      this.x = x;
      this.w = w;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
    }

    @Override
    public int inputs() {
      return xSize + wSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] w = Arguments.unpackLike(this.w, packed, xSize);
      return RevB.argmaxAfter(x, w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] w = Arguments.unpackLike(this.w, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] wBar = Arguments.zerosLike(w);
      double value = argmaxAfterGradient(x, w, xBar, wBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(wBar, gradient, xSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] w = Arguments.unpackLike(this.w, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] wDot = Arguments.unpackLike(this.w, direction, xSize);
      return argmaxAfterJvp(x, w, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] w = Arguments.unpackLike(this.w, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] wDot = Arguments.unpackLike(this.w, direction, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] wBar = Arguments.zerosLike(w);
      double[] xHvp = Arguments.zerosLike(x);
      double[] wHvp = Arguments.zerosLike(w);
      double value = argmaxAfterHvp(x, w, xDot, wDot, xBar, wBar, xHvp, wHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(wBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(wHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.twoSelections} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual twoSelectionsJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double hi = x[0];
    double hiDot = xDot[0];
    double lo = hi;
    double loDot = hiDot;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double hi1 = Math.max(hi, v);
      hiDot = (hi >= v ? hiDot : hi < v ? 0.0 : hiDot * hi1)
          + (v > hi ? vDot : v <= hi ? 0.0 : vDot * hi1);
      double lo1 = Math.min(lo, v);
      loDot = (lo <= v ? loDot : lo > v ? 0.0 : loDot * lo1)
          + (v < lo ? vDot : v >= lo ? 0.0 : vDot * lo1);
      hi = hi1;
      lo = lo1;
    }
    double t = hi - lo;
    return new Dual(t * hi, (hiDot - loDot) * hi + t * hiDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSelectionsJvp(double[], double[])
   */
  static Dual twoSelectionsJvp(double[] x, double[] xDot, Tape tape) {
    return twoSelectionsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code RevB.twoSelections}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TwoSelectionsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RevB.twoSelections} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TwoSelectionsGradient twoSelectionsGradient(double[] x) {
    return twoSelectionsGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSelectionsGradient(double[])
   */
  static TwoSelectionsGradient twoSelectionsGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = twoSelectionsGradient(x, xBar, tape);
    return new TwoSelectionsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RevB.twoSelections} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double twoSelectionsGradient(double[] x, double[] xBar) {
    return twoSelectionsGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSelectionsGradient(double[], double[])
   */
  static double twoSelectionsGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double hi = x[0];
      double[] loKept = tape.doubles(x.length);
      double[] hiKept = tape.doubles(x.length);
      double lo = hi;
      for (int i = 0; i < x.length; i++) {
        hiKept[i] = hi;
        loKept[i] = lo;
        double v = x[i];
        hi = Math.max(hi, v);
        lo = Math.min(lo, v);
      }
      double t = hi - lo;

      // reverse sweep
      double hiBar = t + hi;
      double loBar = -hi;
      double t1 = t * hi;
      for (int i = x.length - 1; i >= 0; i--) {
        lo = loKept[i];
        double v = x[i];
        double lo1 = Math.min(lo, v);
        double vBar = v < lo ? loBar : v >= lo ? 0.0 : loBar * lo1;
        hi = hiKept[i];
        double hi1 = Math.max(hi, v);
        xBar[i] += vBar + (v > hi ? hiBar : v <= hi ? 0.0 : hiBar * hi1);
        hiBar = hi >= v ? hiBar : hi < v ? 0.0 : hiBar * hi1;
        loBar = lo <= v ? loBar : lo > v ? 0.0 : loBar * lo1;
      }
      xBar[0] += hiBar + loBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.twoSelections}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TwoSelectionsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RevB.twoSelections}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TwoSelectionsHvp twoSelectionsHvp(double[] x, double[] xDot) {
    return twoSelectionsHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSelectionsHvp(double[], double[])
   */
  static TwoSelectionsHvp twoSelectionsHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = twoSelectionsHvp(x, xDot, xBar, xHvp, tape);
    return new TwoSelectionsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RevB.twoSelections}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double twoSelectionsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return twoSelectionsHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSelectionsHvp(double[], double[], double[], double[])
   */
  static double twoSelectionsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double hi = x[0];
      double hiDot = xDot[0];
      double[] loKept = tape.doubles(x.length);
      double[] loKeptDot = tape.doubles(x.length);
      double[] hiKept = tape.doubles(x.length);
      double[] hiKeptDot = tape.doubles(x.length);
      double lo = hi;
      double loDot = hiDot;
      for (int i = 0; i < x.length; i++) {
        hiKept[i] = hi;
        hiKeptDot[i] = hiDot;
        loKept[i] = lo;
        loKeptDot[i] = loDot;
        double v = x[i];
        double vDot = xDot[i];
        double hi1 = Math.max(hi, v);
        hiDot = (hi >= v ? hiDot : hi < v ? 0.0 : hiDot * hi1)
            + (v > hi ? vDot : v <= hi ? 0.0 : vDot * hi1);
        double lo1 = Math.min(lo, v);
        loDot = (lo <= v ? loDot : lo > v ? 0.0 : loDot * lo1)
            + (v < lo ? vDot : v >= lo ? 0.0 : vDot * lo1);
        hi = hi1;
        lo = lo1;
      }
      double t = hi - lo;

      // reverse sweep
      double hiBar = t + hi;
      double loBar = -hi;
      double hiBarDot = hiDot - loDot + hiDot;
      double loBarDot = -hiDot;
      double t1 = t * hi;
      for (int i = x.length - 1; i >= 0; i--) {
        lo = loKept[i];
        loDot = loKeptDot[i];
        double v = x[i];
        double vDot = xDot[i];
        double lo1 = Math.min(lo, v);
        boolean t2 = lo <= v;
        boolean t3 = v < lo;
        loDot = (t2 ? loDot : lo > v ? 0.0 : loDot * lo1)
            + (t3 ? vDot : v >= lo ? 0.0 : vDot * lo1);
        double loBar1;
        double loBarDot1;
        if (t2) {
          loBar1 = loBar;
          loBarDot1 = loBarDot;
        } else if (lo > v) {
          loBar1 = 0.0;
          loBarDot1 = 0.0;
        } else {
          loBar1 = loBar * lo1;
          loBarDot1 = loBarDot * lo1 + loBar * loDot;
        }
        double vBar;
        double vBarDot;
        if (t3) {
          vBar = loBar;
          vBarDot = loBarDot;
        } else if (v >= lo) {
          vBar = 0.0;
          vBarDot = 0.0;
        } else {
          vBar = loBar * lo1;
          vBarDot = loBarDot * lo1 + loBar * loDot;
        }
        hi = hiKept[i];
        hiDot = hiKeptDot[i];
        double hi1 = Math.max(hi, v);
        boolean t4 = hi >= v;
        boolean t5 = v > hi;
        hiDot = (t4 ? hiDot : hi < v ? 0.0 : hiDot * hi1)
            + (t5 ? vDot : v <= hi ? 0.0 : vDot * hi1);
        double hiBar1;
        double hiBarDot1;
        if (t4) {
          hiBar1 = hiBar;
          hiBarDot1 = hiBarDot;
        } else if (hi < v) {
          hiBar1 = 0.0;
          hiBarDot1 = 0.0;
        } else {
          hiBar1 = hiBar * hi1;
          hiBarDot1 = hiBarDot * hi1 + hiBar * hiDot;
        }
        if (!t5) {
          if (v <= hi) {
            hiBar = 0.0;
            hiBarDot = 0.0;
          } else {
            hiBarDot = hiBarDot * hi1 + hiBar * hiDot;
            hiBar *= hi1;
          }
        }
        xBar[i] += vBar + hiBar;
        xHvp[i] += vBarDot + hiBarDot;
        hiBar = hiBar1;
        loBar = loBar1;
        hiBarDot = hiBarDot1;
        loBarDot = loBarDot1;
      }
      xBar[0] += hiBar + loBar;
      xHvp[0] += hiBarDot + loBarDot;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevB.twoSelections} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction twoSelectionsFunction() {
    return new TwoSelectionsFunction();
  }

  private static final class TwoSelectionsFunction implements ScalarFunction {

    TwoSelectionsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return RevB.twoSelections(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = twoSelectionsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return twoSelectionsJvp(x, xDot).tangent();
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
      double value = twoSelectionsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.overwrittenAfterMax} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual overwrittenAfterMaxJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double hi = 0.0;
    double hiDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = x1 * x1;
      double t1 = 2.0 * (xDot[i] * x1);
      double hi1 = Math.max(hi, t);
      hiDot = (hi >= t ? hiDot : hi < t ? 0.0 : hiDot * hi1)
          + (t > hi ? t1 : t <= hi ? 0.0 : t1 * hi1);
      hi = hi1;
    }
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = xDot[i] * hi + x1 * hiDot;
      x[i] = x1 * hi;
      xDot[i] = t;
    }
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      s += x[i];
      sDot += xDot[i];
    }
    return new Dual(s * hi, sDot * hi + s * hiDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenAfterMaxJvp(double[], double[])
   */
  static Dual overwrittenAfterMaxJvp(double[] x, double[] xDot, Tape tape) {
    return overwrittenAfterMaxJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code RevB.overwrittenAfterMax}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OverwrittenAfterMaxGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RevB.overwrittenAfterMax} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static OverwrittenAfterMaxGradient overwrittenAfterMaxGradient(double[] x) {
    return overwrittenAfterMaxGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenAfterMaxGradient(double[])
   */
  static OverwrittenAfterMaxGradient overwrittenAfterMaxGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = overwrittenAfterMaxGradient(x, xBar, tape);
    return new OverwrittenAfterMaxGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RevB.overwrittenAfterMax} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double overwrittenAfterMaxGradient(double[] x, double[] xBar) {
    return overwrittenAfterMaxGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenAfterMaxGradient(double[], double[])
   */
  static double overwrittenAfterMaxGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] hiKept = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double hi = 0.0;
      for (int i = 0; i < x.length; i++) {
        hiKept[i] = hi;
        double x1 = x[i];
        xKept[i] = x1;
        double t = x1 * x1;
        kept[i] = t;
        hi = Math.max(hi, t);
      }
      double[] xKept1 = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        xKept1[i] = x1;
        x[i] = x1 * hi;
      }
      double s = 0.0;
      for (int i = 0; i < x.length; i++) {
        s += x[i];
        xBar[i] += hi;
      }

      // reverse sweep
      double hiBar = s;
      for (int i = 0; i < x.length; i++) {
        double t = xBar[i];
        double xBar1 = t * hi;
        hiBar += xKept1[i] * t;
        xBar[i] = xBar1;
      }
      double t = s * hi;
      for (int i = x.length - 1; i >= 0; i--) {
        hi = hiKept[i];
        double t1 = kept[i];
        double hi1 = Math.max(hi, t1);
        xBar[i] += 2.0 * ((t1 > hi ? hiBar : t1 <= hi ? 0.0 : hiBar * hi1) * xKept[i]);
        hiBar = hi >= t1 ? hiBar : hi < t1 ? 0.0 : hiBar * hi1;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.overwrittenAfterMax}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OverwrittenAfterMaxHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RevB.overwrittenAfterMax}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static OverwrittenAfterMaxHvp overwrittenAfterMaxHvp(double[] x, double[] xDot) {
    return overwrittenAfterMaxHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenAfterMaxHvp(double[], double[])
   */
  static OverwrittenAfterMaxHvp overwrittenAfterMaxHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = overwrittenAfterMaxHvp(x, xDot, xBar, xHvp, tape);
    return new OverwrittenAfterMaxHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RevB.overwrittenAfterMax}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double overwrittenAfterMaxHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return overwrittenAfterMaxHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenAfterMaxHvp(double[], double[], double[], double[])
   */
  static double overwrittenAfterMaxHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] hiKept = tape.doubles(x.length);
      double[] hiKeptDot = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double[] xKeptDot = tape.doubles(x.length);
      double hi = 0.0;
      double hiDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        hiKept[i] = hi;
        hiKeptDot[i] = hiDot;
        double x1 = x[i];
        double xDot1 = xDot[i];
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        double t = x1 * x1;
        double t1 = 2.0 * (xDot1 * x1);
        kept[i] = t;
        keptDot[i] = t1;
        double hi1 = Math.max(hi, t);
        hiDot = (hi >= t ? hiDot : hi < t ? 0.0 : hiDot * hi1)
            + (t > hi ? t1 : t <= hi ? 0.0 : t1 * hi1);
        hi = hi1;
      }
      double[] xKept1 = tape.doubles(x.length);
      double[] xKeptDot1 = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        xKept1[i] = x1;
        xKeptDot1[i] = xDot1;
        x[i] = x1 * hi;
        xDot[i] = xDot1 * hi + x1 * hiDot;
      }
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        s += x[i];
        sDot += xDot[i];
        xBar[i] += hi;
        xHvp[i] += hiDot;
      }

      // reverse sweep
      double hiBar = s;
      double hiBarDot = sDot;
      for (int i = 0; i < x.length; i++) {
        double t = xBar[i];
        double t1 = xHvp[i];
        double xBar1 = t * hi;
        double xBarDot = t1 * hi + t * hiDot;
        double x1 = xKept1[i];
        hiBar += x1 * t;
        hiBarDot += xKeptDot1[i] * t + x1 * t1;
        xBar[i] = xBar1;
        xHvp[i] = xBarDot;
      }
      double t = s * hi;
      for (int i = x.length - 1; i >= 0; i--) {
        hi = hiKept[i];
        hiDot = hiKeptDot[i];
        double t1 = kept[i];
        double t2 = keptDot[i];
        double hi1 = Math.max(hi, t1);
        boolean t3 = hi >= t1;
        boolean t4 = t1 > hi;
        hiDot = (t3 ? hiDot : hi < t1 ? 0.0 : hiDot * hi1) + (t4 ? t2 : t1 <= hi ? 0.0 : t2 * hi1);
        double hiBar1;
        double hiBarDot1;
        if (t3) {
          hiBar1 = hiBar;
          hiBarDot1 = hiBarDot;
        } else if (hi < t1) {
          hiBar1 = 0.0;
          hiBarDot1 = 0.0;
        } else {
          hiBar1 = hiBar * hi1;
          hiBarDot1 = hiBarDot * hi1 + hiBar * hiDot;
        }
        if (!t4) {
          if (t1 <= hi) {
            hiBar = 0.0;
            hiBarDot = 0.0;
          } else {
            hiBarDot = hiBarDot * hi1 + hiBar * hiDot;
            hiBar *= hi1;
          }
        }
        double x1 = xKept[i];
        double xBarDot = 2.0 * (hiBarDot * x1 + hiBar * xKeptDot[i]);
        xBar[i] += 2.0 * (hiBar * x1);
        xHvp[i] += xBarDot;
        hiBar = hiBar1;
        hiBarDot = hiBarDot1;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevB.overwrittenAfterMax} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction overwrittenAfterMaxFunction() {
    return new OverwrittenAfterMaxFunction();
  }

  private static final class OverwrittenAfterMaxFunction implements ScalarFunction {

    OverwrittenAfterMaxFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return RevB.overwrittenAfterMax(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = overwrittenAfterMaxGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return overwrittenAfterMaxJvp(x, xDot).tangent();
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
      double value = overwrittenAfterMaxHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.elementwise} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   */
  static void elementwiseJvp(double[] x, double[] y, double c, double[] xDot, double[] yDot,
      double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double y1 = y[i];
      double t = x1 * y1;
      double tDot = xDot[i] * y1 + x1 * yDot[i];
      double t1 = Math.sin(t);
      x[i] = t1 * c;
      xDot[i] = tDot * Math.cos(t) * c + t1 * cDot;
      double x2 = x[i];
      double t2 = xDot[i] * t + x2 * tDot;
      y[i] = x2 * t;
      yDot[i] = t2;
      double x3 = x[i];
      double y2 = y[i];
      double t3 = xDot[i] + 2.0 * (yDot[i] * y2);
      x[i] = x3 + y2 * y2;
      xDot[i] = t3;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #elementwiseJvp(double[], double[], double, double[], double[], double)
   */
  static void elementwiseJvp(double[] x, double[] y, double c, double[] xDot, double[] yDot,
      double cDot, Tape tape) {
    elementwiseJvp(x, y, c, xDot, yDot, cDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code RevB.elementwise}: filled by a derivative
   * and reused by its caller.
   */
  static final class ElementwiseAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public ElementwiseAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RevB.elementwise} for those of
   * what it writes.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code c} are added
   */
  static void elementwiseVjp(double[] x, double[] y, double c, double[] xBar, double[] yBar,
      ElementwiseAdjoint adjoint) {
    elementwiseVjp(x, y, c, xBar, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #elementwiseVjp(double[], double[], double, double[], double[], ElementwiseAdjoint)
   */
  static void elementwiseVjp(double[] x, double[] y, double c, double[] xBar, double[] yBar,
      ElementwiseAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(x.length);
      double[] tKept = tape.doubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] yKept1 = tape.doubles(x.length);
      double[] xKept1 = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        xKept1[i] = x1;
        double y1 = y[i];
        yKept1[i] = y1;
        double t = x1 * y1;
        tKept[i] = t;
        double t1 = Math.sin(t);
        kept[i] = t1;
        x[i] = t1 * c;
        double x2 = x[i];
        xKept[i] = x2;
        y[i] = x2 * t;
        double x3 = x[i];
        double y2 = y[i];
        yKept[i] = y2;
        x[i] = x3 + y2 * y2;
      }

      // reverse sweep
      double cBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        yBar[i] += 2.0 * (xBar[i] * yKept[i]);
        double t = yBar[i];
        yBar[i] = 0.0;
        double t1 = tKept[i];
        double tBar = xKept[i] * t;
        xBar[i] += t * t1;
        double t2 = xBar[i];
        xBar[i] = 0.0;
        cBar += kept[i] * t2;
        tBar += t2 * c * Math.cos(t1);
        double xBar1 = tBar * yKept1[i];
        yBar[i] += xKept1[i] * tBar;
        xBar[i] += xBar1;
      }
      adjoint.c += cBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevB.elementwise} as a function of the vector that packs {@code x}, {@code y},
   * {@code c}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
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
      double c = packed[xSize + ySize];
      RevB.elementwise(x, y, c);
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
      double c = packed[xSize + ySize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double cDot = direction[xSize + ySize];
      elementwiseJvp(x, y, c, xDot, yDot, cDot);
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
      double c = packed[xSize + ySize];
      double[] xBar = Arguments.unpackLike(this.x, weights, 0);
      double[] yBar = Arguments.unpackLike(this.y, weights, xSize);
      ElementwiseAdjoint adjoint = new ElementwiseAdjoint();
      elementwiseVjp(x, y, c, xBar, yBar, adjoint);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(xBar, adjoints, 0);
      Arguments.pack(yBar, adjoints, xSize);
      adjoints[xSize + ySize] = adjoint.c;
    }
  }

  /**
   * Forward mode: {@code RevB.rowsElementwise} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual rowsElementwiseJvp(double[][] a, double c, double[][] aDot, double cDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < a.length - 1; i++) {
      double[] r = a[i];
      double[] rDot = aDot[i];
      double[] q = a[i + 1];
      double[] qDot = aDot[i + 1];
      int t = r.length;
      for (int j = 0; j < t; j++) {
        double q1 = q[j];
        double r1 = r[j];
        double t1 = qDot[j] * r1 + q1 * rDot[j] + cDot;
        q[j] = q1 * r1 + c;
        qDot[j] = t1;
        double r2 = r[j];
        double q2 = q[j];
        double t2 = rDot[j] * q2 + r2 * qDot[j];
        r[j] = r2 * q2;
        rDot[j] = t2;
        double q3 = q[j];
        total += q3 * c;
        totalDot += qDot[j] * c + q3 * cDot;
      }
    }
    for (int i = 0; i < a.length; i++) {
      double[] row = a[i];
      double[] rowDot = aDot[i];
      int t = row.length;
      for (int k = 0; k < t; k++) {
        double v = row[k];
        double vDot = rowDot[k];
        total += v * c;
        totalDot += vDot * c + v * cDot;
      }
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsElementwiseJvp(double[][], double, double[][], double)
   */
  static Dual rowsElementwiseJvp(double[][] a, double c, double[][] aDot, double cDot, Tape tape) {
    return rowsElementwiseJvp(a, c, aDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.rowsElementwise}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param c the derivative with respect to {@code c}
   */
  record RowsElementwiseGradient(double value, double[][] a, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.rowsElementwise}: filled by a
   * derivative and reused by its caller.
   */
  static final class RowsElementwiseAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public RowsElementwiseAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.rowsElementwise} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RowsElementwiseGradient rowsElementwiseGradient(double[][] a, double c) {
    return rowsElementwiseGradient(a, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsElementwiseGradient(double[][], double)
   */
  static RowsElementwiseGradient rowsElementwiseGradient(double[][] a, double c, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    RowsElementwiseAdjoint adjoint = new RowsElementwiseAdjoint();
    double value = rowsElementwiseGradient(a, c, aBar, adjoint, tape);
    return new RowsElementwiseGradient(value, aBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code RevB.rowsElementwise} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double rowsElementwiseGradient(double[][] a, double c, double[][] aBar,
      RowsElementwiseAdjoint adjoint) {
    return rowsElementwiseGradient(a, c, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsElementwiseGradient(double[][], double, double[][], RowsElementwiseAdjoint)
   */
  static double rowsElementwiseGradient(double[][] a, double c, double[][] aBar,
      RowsElementwiseAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[][] qKeptKept = tape.references(double[].class, a.length - 1);
      double[][] qKeptKept1 = tape.references(double[].class, a.length - 1);
      double[][] rKeptKept = tape.references(double[].class, a.length - 1);
      double[][] rKeptKept1 = tape.references(double[].class, a.length - 1);
      double[][] qKeptKept2 = tape.references(double[].class, a.length - 1);
      double total = 0.0;
      for (int i = 0; i < a.length - 1; i++) {
        double[] r = a[i];
        double[] q = a[i + 1];
        int t = r.length;
        double[] qKept = tape.doubles(t);
        qKeptKept[i] = qKept;
        double[] qKept1 = tape.doubles(t);
        qKeptKept1[i] = qKept1;
        double[] rKept = tape.doubles(t);
        rKeptKept[i] = rKept;
        double[] rKept1 = tape.doubles(t);
        rKeptKept1[i] = rKept1;
        double[] qKept2 = tape.doubles(t);
        qKeptKept2[i] = qKept2;
        for (int j = 0; j < t; j++) {
          double q1 = q[j];
          qKept2[j] = q1;
          double r1 = r[j];
          rKept1[j] = r1;
          q[j] = q1 * r1 + c;
          double r2 = r[j];
          rKept[j] = r2;
          double q2 = q[j];
          qKept1[j] = q2;
          r[j] = r2 * q2;
          double q3 = q[j];
          qKept[j] = q3;
          total += q3 * c;
        }
      }
      double cBar = 0.0;
      for (int i = 0; i < a.length; i++) {
        double[] row = a[i];
        double[] rowBar = aBar[i];
        int t = row.length;
        double cBar1 = 0.0;
        for (int k = 0; k < t; k++) {
          double v = row[k];
          total += v * c;
          cBar1 += v;
          rowBar[k] += c;
        }
        cBar += cBar1;
      }

      // reverse sweep
      for (int i = a.length - 2; i >= 0; i--) {
        double[] r = a[i];
        double[] qKept = qKeptKept[i];
        double[] qBar = aBar[i + 1];
        double[] rBar = aBar[i];
        double[] qKept1 = qKeptKept1[i];
        double[] rKept = rKeptKept[i];
        double[] rKept1 = rKeptKept1[i];
        double[] qKept2 = qKeptKept2[i];
        for (int j = 0; j < r.length; j++) {
          double q = qKept[j];
          cBar += q;
          qBar[j] += c;
          double t = rBar[j];
          rBar[j] = 0.0;
          q = qKept1[j];
          double r1 = rKept[j];
          qBar[j] += r1 * t;
          rBar[j] += t * q;
          double t1 = qBar[j];
          qBar[j] = 0.0;
          cBar += t1;
          r1 = rKept1[j];
          q = qKept2[j];
          rBar[j] += q * t1;
          qBar[j] += t1 * r1;
        }
      }
      adjoint.c = cBar;
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.rowsElementwise}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param c the derivative with respect to {@code c}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record RowsElementwiseHvp(double value, double[][] a, double c, double[][] aHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevB.rowsElementwise}: filled by a derivative and reused by its caller.
   */
  static final class RowsElementwiseHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public RowsElementwiseHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.rowsElementwise}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static RowsElementwiseHvp rowsElementwiseHvp(double[][] a, double c, double[][] aDot,
      double cDot) {
    return rowsElementwiseHvp(a, c, aDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsElementwiseHvp(double[][], double, double[][], double)
   */
  static RowsElementwiseHvp rowsElementwiseHvp(double[][] a, double c, double[][] aDot,
      double cDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    RowsElementwiseHvpAdjoint adjoint = new RowsElementwiseHvpAdjoint();
    double value = rowsElementwiseHvp(a, c, aDot, cDot, aBar, aHvp, adjoint, tape);
    return new RowsElementwiseHvp(value, aBar, adjoint.c, aHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code RevB.rowsElementwise}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double rowsElementwiseHvp(double[][] a, double c, double[][] aDot, double cDot,
      double[][] aBar, double[][] aHvp, RowsElementwiseHvpAdjoint adjoint) {
    return rowsElementwiseHvp(a, c, aDot, cDot, aBar, aHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsElementwiseHvp(double[][], double, double[][], double, double[][], double[][],
   *     RowsElementwiseHvpAdjoint)
   */
  static double rowsElementwiseHvp(double[][] a, double c, double[][] aDot, double cDot,
      double[][] aBar, double[][] aHvp, RowsElementwiseHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[][] qKeptKept = tape.references(double[].class, a.length - 1);
      double[][] qKeptKeptDot = tape.references(double[].class, a.length - 1);
      double[][] qKeptKept1 = tape.references(double[].class, a.length - 1);
      double[][] qKeptKeptDot1 = tape.references(double[].class, a.length - 1);
      double[][] rKeptKept = tape.references(double[].class, a.length - 1);
      double[][] rKeptKeptDot = tape.references(double[].class, a.length - 1);
      double[][] rKeptKept1 = tape.references(double[].class, a.length - 1);
      double[][] rKeptKeptDot1 = tape.references(double[].class, a.length - 1);
      double[][] qKeptKept2 = tape.references(double[].class, a.length - 1);
      double[][] qKeptKeptDot2 = tape.references(double[].class, a.length - 1);
      double total = 0.0;
      for (int i = 0; i < a.length - 1; i++) {
        double[] r = a[i];
        double[] rDot = aDot[i];
        double[] q = a[i + 1];
        double[] qDot = aDot[i + 1];
        int t = r.length;
        double[] qKept = tape.doubles(t);
        double[] qKeptDot = tape.doubles(t);
        qKeptKept[i] = qKept;
        qKeptKeptDot[i] = qKeptDot;
        double[] qKept1 = tape.doubles(t);
        double[] qKeptDot1 = tape.doubles(t);
        qKeptKept1[i] = qKept1;
        qKeptKeptDot1[i] = qKeptDot1;
        double[] rKept = tape.doubles(t);
        double[] rKeptDot = tape.doubles(t);
        rKeptKept[i] = rKept;
        rKeptKeptDot[i] = rKeptDot;
        double[] rKept1 = tape.doubles(t);
        double[] rKeptDot1 = tape.doubles(t);
        rKeptKept1[i] = rKept1;
        rKeptKeptDot1[i] = rKeptDot1;
        double[] qKept2 = tape.doubles(t);
        double[] qKeptDot2 = tape.doubles(t);
        qKeptKept2[i] = qKept2;
        qKeptKeptDot2[i] = qKeptDot2;
        for (int j = 0; j < t; j++) {
          double q1 = q[j];
          double qDot1 = qDot[j];
          qKept2[j] = q1;
          qKeptDot2[j] = qDot1;
          double r1 = r[j];
          double rDot1 = rDot[j];
          rKept1[j] = r1;
          rKeptDot1[j] = rDot1;
          q[j] = q1 * r1 + c;
          qDot[j] = qDot1 * r1 + q1 * rDot1 + cDot;
          double r2 = r[j];
          double rDot2 = rDot[j];
          rKept[j] = r2;
          rKeptDot[j] = rDot2;
          double q2 = q[j];
          double qDot2 = qDot[j];
          qKept1[j] = q2;
          qKeptDot1[j] = qDot2;
          r[j] = r2 * q2;
          rDot[j] = rDot2 * q2 + r2 * qDot2;
          double q3 = q[j];
          double qDot3 = qDot[j];
          qKept[j] = q3;
          qKeptDot[j] = qDot3;
          total += q3 * c;
        }
      }
      double cBar = 0.0;
      double cBarDot = 0.0;
      for (int i = 0; i < a.length; i++) {
        double[] row = a[i];
        double[] rowDot = aDot[i];
        double[] rowBar = aBar[i];
        double[] rowBarDot = aHvp[i];
        int t = row.length;
        double cBar1 = 0.0;
        double cBarDot1 = 0.0;
        for (int k = 0; k < t; k++) {
          double v = row[k];
          double vDot = rowDot[k];
          total += v * c;
          cBar1 += v;
          cBarDot1 += vDot;
          rowBar[k] += c;
          rowBarDot[k] += cDot;
        }
        cBar += cBar1;
        cBarDot += cBarDot1;
      }

      // reverse sweep
      for (int i = a.length - 2; i >= 0; i--) {
        double[] r = a[i];
        double[] qKept = qKeptKept[i];
        double[] qKeptDot = qKeptKeptDot[i];
        double[] qBar = aBar[i + 1];
        double[] qBarDot = aHvp[i + 1];
        double[] rBar = aBar[i];
        double[] rBarDot = aHvp[i];
        double[] qKept1 = qKeptKept1[i];
        double[] qKeptDot1 = qKeptKeptDot1[i];
        double[] rKept = rKeptKept[i];
        double[] rKeptDot = rKeptKeptDot[i];
        double[] rKept1 = rKeptKept1[i];
        double[] rKeptDot1 = rKeptKeptDot1[i];
        double[] qKept2 = qKeptKept2[i];
        double[] qKeptDot2 = qKeptKeptDot2[i];
        for (int j = 0; j < r.length; j++) {
          double q = qKept[j];
          double qDot = qKeptDot[j];
          cBar += q;
          cBarDot += qDot;
          qBar[j] += c;
          qBarDot[j] += cDot;
          double t = rBar[j];
          double t1 = rBarDot[j];
          rBar[j] = 0.0;
          rBarDot[j] = 0.0;
          q = qKept1[j];
          qDot = qKeptDot1[j];
          double r1 = rKept[j];
          double rDot = rKeptDot[j];
          qBar[j] += r1 * t;
          qBarDot[j] += rDot * t + r1 * t1;
          rBar[j] += t * q;
          rBarDot[j] += t1 * q + t * qDot;
          double t2 = qBar[j];
          double t3 = qBarDot[j];
          qBar[j] = 0.0;
          qBarDot[j] = 0.0;
          cBar += t2;
          cBarDot += t3;
          r1 = rKept1[j];
          rDot = rKeptDot1[j];
          q = qKept2[j];
          qDot = qKeptDot2[j];
          rBar[j] += q * t2;
          rBarDot[j] += qDot * t2 + q * t3;
          qBar[j] += t2 * r1;
          qBarDot[j] += t3 * r1 + t2 * rDot;
        }
      }
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevB.rowsElementwise} as a function of the vector that packs {@code a}, {@code
   * c}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction rowsElementwiseFunction(double[][] a) {
    return new RowsElementwiseFunction(a);
  }

  private static final class RowsElementwiseFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    RowsElementwiseFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return 1 + aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      return RevB.rowsElementwise(a, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      RowsElementwiseAdjoint adjoint = new RowsElementwiseAdjoint();
      double value = rowsElementwiseGradient(a, c, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double cDot = direction[aSize];
      return rowsElementwiseJvp(a, c, aDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double cDot = direction[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      RowsElementwiseHvpAdjoint adjoint = new RowsElementwiseHvpAdjoint();
      double value = rowsElementwiseHvp(a, c, aDot, cDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.c;
      Arguments.pack(aHvp, product, 0);
      product[aSize] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.rowsAliased} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual rowsAliasedJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[][] a = new double[4][];
    double[][] aDot = new double[4][];
    a[0] = x;
    aDot[0] = xDot;
    a[1] = x;
    aDot[1] = xDot;
    double[] t = new double[2];
    double[] t1 = new double[2];
    t[0] = c;
    t1[0] = cDot;
    t[1] = c;
    t1[1] = cDot;
    a[2] = t;
    aDot[2] = t1;
    a[3] = x;
    aDot[3] = xDot;
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < a.length - 1; i++) {
      double[] r = a[i];
      double[] rDot = aDot[i];
      double[] q = a[i + 1];
      double[] qDot = aDot[i + 1];
      int t2 = r.length;
      for (int j = 0; j < t2; j++) {
        double q1 = q[j];
        double r1 = r[j];
        double t3 = qDot[j] * r1 + q1 * rDot[j] + cDot;
        q[j] = q1 * r1 + c;
        qDot[j] = t3;
        double r2 = r[j];
        double q2 = q[j];
        double t4 = rDot[j] * q2 + r2 * qDot[j];
        r[j] = r2 * q2;
        rDot[j] = t4;
        double q3 = q[j];
        total += q3 * c;
        totalDot += qDot[j] * c + q3 * cDot;
      }
    }
    double x1 = x[0];
    return new Dual(total * x1, totalDot * x1 + total * xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsAliasedJvp(double[], double, double[], double)
   */
  static Dual rowsAliasedJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return rowsAliasedJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.rowsAliased}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record RowsAliasedGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.rowsAliased}: filled by a derivative
   * and reused by its caller.
   */
  static final class RowsAliasedAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public RowsAliasedAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.rowsAliased} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RowsAliasedGradient rowsAliasedGradient(double[] x, double c) {
    return rowsAliasedGradient(x, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsAliasedGradient(double[], double)
   */
  static RowsAliasedGradient rowsAliasedGradient(double[] x, double c, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    RowsAliasedAdjoint adjoint = new RowsAliasedAdjoint();
    double value = rowsAliasedGradient(x, c, xBar, adjoint, tape);
    return new RowsAliasedGradient(value, xBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code RevB.rowsAliased} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double rowsAliasedGradient(double[] x, double c, double[] xBar,
      RowsAliasedAdjoint adjoint) {
    return rowsAliasedGradient(x, c, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsAliasedGradient(double[], double, double[], RowsAliasedAdjoint)
   */
  static double rowsAliasedGradient(double[] x, double c, double[] xBar,
      RowsAliasedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] a = new double[4][];
      double[][] aBar = new double[4][];
      a[0] = x;
      aBar[0] = xBar;
      a[1] = x;
      aBar[1] = xBar;
      double[] t = new double[2];
      double[] t1 = tape.zeroDoubles(2);
      t[0] = c;
      t[1] = c;
      a[2] = t;
      aBar[2] = t1;
      a[3] = x;
      aBar[3] = xBar;
      double[][] qKeptKept = tape.references(double[].class, a.length - 1);
      double[][] qKeptKept1 = tape.references(double[].class, a.length - 1);
      double[][] rKeptKept = tape.references(double[].class, a.length - 1);
      double[][] rKeptKept1 = tape.references(double[].class, a.length - 1);
      double[][] qKeptKept2 = tape.references(double[].class, a.length - 1);
      double total = 0.0;
      for (int i = 0; i < a.length - 1; i++) {
        double[] r = a[i];
        double[] q = a[i + 1];
        int t2 = r.length;
        double[] qKept = tape.doubles(t2);
        qKeptKept[i] = qKept;
        double[] qKept1 = tape.doubles(t2);
        qKeptKept1[i] = qKept1;
        double[] rKept = tape.doubles(t2);
        rKeptKept[i] = rKept;
        double[] rKept1 = tape.doubles(t2);
        rKeptKept1[i] = rKept1;
        double[] qKept2 = tape.doubles(t2);
        qKeptKept2[i] = qKept2;
        for (int j = 0; j < t2; j++) {
          double q1 = q[j];
          qKept2[j] = q1;
          double r1 = r[j];
          rKept1[j] = r1;
          q[j] = q1 * r1 + c;
          double r2 = r[j];
          rKept[j] = r2;
          double q2 = q[j];
          qKept1[j] = q2;
          r[j] = r2 * q2;
          double q3 = q[j];
          qKept[j] = q3;
          total += q3 * c;
        }
      }
      double x1 = x[0];

      // reverse sweep
      xBar[0] += total;
      double cBar = 0.0;
      for (int i = a.length - 2; i >= 0; i--) {
        double[] r = a[i];
        double[] qKept = qKeptKept[i];
        double[] qBar = aBar[i + 1];
        double[] rBar = aBar[i];
        double[] qKept1 = qKeptKept1[i];
        double[] rKept = rKeptKept[i];
        double[] rKept1 = rKeptKept1[i];
        double[] qKept2 = qKeptKept2[i];
        for (int j = 0; j < r.length; j++) {
          double q = qKept[j];
          cBar += q * x1;
          qBar[j] += x1 * c;
          double t2 = rBar[j];
          rBar[j] = 0.0;
          q = qKept1[j];
          double r1 = rKept[j];
          qBar[j] += r1 * t2;
          rBar[j] += t2 * q;
          double t3 = qBar[j];
          qBar[j] = 0.0;
          cBar += t3;
          r1 = rKept1[j];
          q = qKept2[j];
          rBar[j] += q * t3;
          qBar[j] += t3 * r1;
        }
      }
      double t2 = t1[1];
      t1[1] = 0.0;
      cBar += t2;
      double t3 = t1[0];
      t1[0] = 0.0;
      cBar += t3;
      adjoint.c = cBar;
      return total * x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.rowsAliased}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record RowsAliasedHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RevB.rowsAliased}: filled by a derivative and reused by its caller.
   */
  static final class RowsAliasedHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public RowsAliasedHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.rowsAliased}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static RowsAliasedHvp rowsAliasedHvp(double[] x, double c, double[] xDot, double cDot) {
    return rowsAliasedHvp(x, c, xDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsAliasedHvp(double[], double, double[], double)
   */
  static RowsAliasedHvp rowsAliasedHvp(double[] x, double c, double[] xDot, double cDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    RowsAliasedHvpAdjoint adjoint = new RowsAliasedHvpAdjoint();
    double value = rowsAliasedHvp(x, c, xDot, cDot, xBar, xHvp, adjoint, tape);
    return new RowsAliasedHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code RevB.rowsAliased}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double rowsAliasedHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, RowsAliasedHvpAdjoint adjoint) {
    return rowsAliasedHvp(x, c, xDot, cDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsAliasedHvp(double[], double, double[], double, double[], double[],
   *     RowsAliasedHvpAdjoint)
   */
  static double rowsAliasedHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, RowsAliasedHvpAdjoint adjoint, Tape tape) {
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
      double[][] a = new double[4][];
      double[][] aDot = new double[4][];
      double[][] aBar = new double[4][];
      double[][] aBarDot = new double[4][];
      a[0] = x;
      aDot[0] = xDot;
      aBar[0] = xBar;
      aBarDot[0] = xHvp;
      a[1] = x;
      aDot[1] = xDot;
      aBar[1] = xBar;
      aBarDot[1] = xHvp;
      double[] t = new double[2];
      double[] t1 = new double[2];
      double[] t2 = tape.zeroDoubles(2);
      double[] t3 = tape.zeroDoubles(2);
      t[0] = c;
      t1[0] = cDot;
      t[1] = c;
      t1[1] = cDot;
      a[2] = t;
      aDot[2] = t1;
      aBar[2] = t2;
      aBarDot[2] = t3;
      a[3] = x;
      aDot[3] = xDot;
      aBar[3] = xBar;
      aBarDot[3] = xHvp;
      double[][] qKeptKept = tape.references(double[].class, a.length - 1);
      double[][] qKeptKeptDot = tape.references(double[].class, a.length - 1);
      double[][] qKeptKept1 = tape.references(double[].class, a.length - 1);
      double[][] qKeptKeptDot1 = tape.references(double[].class, a.length - 1);
      double[][] rKeptKept = tape.references(double[].class, a.length - 1);
      double[][] rKeptKeptDot = tape.references(double[].class, a.length - 1);
      double[][] rKeptKept1 = tape.references(double[].class, a.length - 1);
      double[][] rKeptKeptDot1 = tape.references(double[].class, a.length - 1);
      double[][] qKeptKept2 = tape.references(double[].class, a.length - 1);
      double[][] qKeptKeptDot2 = tape.references(double[].class, a.length - 1);
      double total = 0.0;
      double totalDot = 0.0;
      for (int i = 0; i < a.length - 1; i++) {
        double[] r = a[i];
        double[] rDot = aDot[i];
        double[] q = a[i + 1];
        double[] qDot = aDot[i + 1];
        int t4 = r.length;
        double[] qKept = tape.doubles(t4);
        double[] qKeptDot = tape.doubles(t4);
        qKeptKept[i] = qKept;
        qKeptKeptDot[i] = qKeptDot;
        double[] qKept1 = tape.doubles(t4);
        double[] qKeptDot1 = tape.doubles(t4);
        qKeptKept1[i] = qKept1;
        qKeptKeptDot1[i] = qKeptDot1;
        double[] rKept = tape.doubles(t4);
        double[] rKeptDot = tape.doubles(t4);
        rKeptKept[i] = rKept;
        rKeptKeptDot[i] = rKeptDot;
        double[] rKept1 = tape.doubles(t4);
        double[] rKeptDot1 = tape.doubles(t4);
        rKeptKept1[i] = rKept1;
        rKeptKeptDot1[i] = rKeptDot1;
        double[] qKept2 = tape.doubles(t4);
        double[] qKeptDot2 = tape.doubles(t4);
        qKeptKept2[i] = qKept2;
        qKeptKeptDot2[i] = qKeptDot2;
        for (int j = 0; j < t4; j++) {
          double q1 = q[j];
          double qDot1 = qDot[j];
          qKept2[j] = q1;
          qKeptDot2[j] = qDot1;
          double r1 = r[j];
          double rDot1 = rDot[j];
          rKept1[j] = r1;
          rKeptDot1[j] = rDot1;
          q[j] = q1 * r1 + c;
          qDot[j] = qDot1 * r1 + q1 * rDot1 + cDot;
          double r2 = r[j];
          double rDot2 = rDot[j];
          rKept[j] = r2;
          rKeptDot[j] = rDot2;
          double q2 = q[j];
          double qDot2 = qDot[j];
          qKept1[j] = q2;
          qKeptDot1[j] = qDot2;
          r[j] = r2 * q2;
          rDot[j] = rDot2 * q2 + r2 * qDot2;
          double q3 = q[j];
          double qDot3 = qDot[j];
          qKept[j] = q3;
          qKeptDot[j] = qDot3;
          total += q3 * c;
          totalDot += qDot3 * c + q3 * cDot;
        }
      }
      double x1 = x[0];
      double xDot1 = xDot[0];

      // reverse sweep
      xBar[0] += total;
      xHvp[0] += totalDot;
      double cBar = 0.0;
      double cBarDot = 0.0;
      for (int i = a.length - 2; i >= 0; i--) {
        double[] r = a[i];
        double[] qKept = qKeptKept[i];
        double[] qKeptDot = qKeptKeptDot[i];
        double[] qBar = aBar[i + 1];
        double[] qBarDot = aBarDot[i + 1];
        double[] rBar = aBar[i];
        double[] rBarDot = aBarDot[i];
        double[] qKept1 = qKeptKept1[i];
        double[] qKeptDot1 = qKeptKeptDot1[i];
        double[] rKept = rKeptKept[i];
        double[] rKeptDot = rKeptKeptDot[i];
        double[] rKept1 = rKeptKept1[i];
        double[] rKeptDot1 = rKeptKeptDot1[i];
        double[] qKept2 = qKeptKept2[i];
        double[] qKeptDot2 = qKeptKeptDot2[i];
        for (int j = 0; j < r.length; j++) {
          double q = qKept[j];
          double qDot = qKeptDot[j];
          cBar += q * x1;
          cBarDot += qDot * x1 + q * xDot1;
          qBar[j] += x1 * c;
          qBarDot[j] += xDot1 * c + x1 * cDot;
          double t4 = rBar[j];
          double t5 = rBarDot[j];
          rBar[j] = 0.0;
          rBarDot[j] = 0.0;
          q = qKept1[j];
          qDot = qKeptDot1[j];
          double r1 = rKept[j];
          double rDot = rKeptDot[j];
          qBar[j] += r1 * t4;
          qBarDot[j] += rDot * t4 + r1 * t5;
          rBar[j] += t4 * q;
          rBarDot[j] += t5 * q + t4 * qDot;
          double t6 = qBar[j];
          double t7 = qBarDot[j];
          qBar[j] = 0.0;
          qBarDot[j] = 0.0;
          cBar += t6;
          cBarDot += t7;
          r1 = rKept1[j];
          rDot = rKeptDot1[j];
          q = qKept2[j];
          qDot = qKeptDot2[j];
          rBar[j] += q * t6;
          rBarDot[j] += qDot * t6 + q * t7;
          qBar[j] += t6 * r1;
          qBarDot[j] += t7 * r1 + t6 * rDot;
        }
      }
      double t4 = t2[1];
      double t5 = t3[1];
      t2[1] = 0.0;
      t3[1] = 0.0;
      cBar += t4;
      cBarDot += t5;
      double t6 = t2[0];
      double t7 = t3[0];
      t2[0] = 0.0;
      t3[0] = 0.0;
      cBar += t6;
      cBarDot += t7;
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return total * x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevB.rowsAliased} as a function of the vector that packs {@code x}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction rowsAliasedFunction() {
    return new RowsAliasedFunction();
  }

  private static final class RowsAliasedFunction implements ScalarFunction {

    RowsAliasedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RevB.rowsAliased(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      RowsAliasedAdjoint adjoint = new RowsAliasedAdjoint();
      double value = rowsAliasedGradient(x, c, xBar, adjoint);
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
      return rowsAliasedJvp(x, c, xDot, cDot).tangent();
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
      RowsAliasedHvpAdjoint adjoint = new RowsAliasedHvpAdjoint();
      double value = rowsAliasedHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RevB.rowSwap} and its derivative in the direction of the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual rowSwapJvp(double[][] a, double c, double[][] aDot, double cDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double total = 0.0;
    double totalDot = 0.0;
    for (int k = 0; k < a.length; k++) {
      double best = 0.0;
      int p = k;
      double bestDot = 0.0;
      for (int i = k; i < a.length; i++) {
        double a1 = a[i][k];
        double v = Math.abs(a1);
        double vDot = StrongZero.times(Math.signum(a1), aDot[i][k]);
        if (v > best) {
          p = i;
          best = v;
          bestDot = vDot;
        }
      }
      double[] t = a[p];
      double[] tDot = aDot[p];
      double[] aDot1 = aDot[k];
      a[p] = a[k];
      aDot[p] = aDot1;
      a[k] = t;
      aDot[k] = tDot;
      for (int i = k + 1; i < a.length; i++) {
        double a1 = a[i][k];
        double a2 = a[k][k];
        double m = a1 / a2;
        double mDot = aDot[i][k] / a2 - aDot[k][k] / a2 * m;
        for (int j = k; j < a.length; j++) {
          double[] a3 = a[i];
          double a4 = a3[j];
          double a5 = a[k][j];
          double[] aDot2 = aDot[i];
          double t1 = aDot2[j] - (mDot * a5 + m * aDot[k][j]);
          a3[j] = a4 - m * a5;
          aDot2[j] = t1;
        }
      }
      double t1 = Math.log(best);
      total += t1 * c;
      totalDot += StrongZero.times(bestDot, 1.0 / best) * c + t1 * cDot;
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowSwapJvp(double[][], double, double[][], double)
   */
  static Dual rowSwapJvp(double[][] a, double c, double[][] aDot, double cDot, Tape tape) {
    return rowSwapJvp(a, c, aDot, cDot);
  }

  /**
   * Value and gradient of {@code RevB.rowSwap}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param c the derivative with respect to {@code c}
   */
  record RowSwapGradient(double value, double[][] a, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RevB.rowSwap}: filled by a derivative and
   * reused by its caller.
   */
  static final class RowSwapAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public RowSwapAdjoint() {}
  }

  /**
   * Reverse mode: {@code RevB.rowSwap} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RowSwapGradient rowSwapGradient(double[][] a, double c) {
    return rowSwapGradient(a, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowSwapGradient(double[][], double)
   */
  static RowSwapGradient rowSwapGradient(double[][] a, double c, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    RowSwapAdjoint adjoint = new RowSwapAdjoint();
    double value = rowSwapGradient(a, c, aBar, adjoint, tape);
    return new RowSwapGradient(value, aBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code RevB.rowSwap} and its gradient, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double rowSwapGradient(double[][] a, double c, double[][] aBar, RowSwapAdjoint adjoint) {
    return rowSwapGradient(a, c, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowSwapGradient(double[][], double, double[][], RowSwapAdjoint)
   */
  static double rowSwapGradient(double[][] a, double c, double[][] aBar, RowSwapAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      double[] kept = tape.doubles(a.length);
      double[] bestKept = tape.doubles(a.length);
      double[][][][] aBarKeptKeptKept = tape.references(double[][][].class, a.length);
      double[][][] aKeptKeptKept = tape.references(double[][].class, a.length);
      double[][] mKeptKept = tape.references(double[].class, a.length);
      double[][][][] aBarKeptKeptKept1 = tape.references(double[][][].class, a.length);
      double[][] aKeptKept = tape.references(double[].class, a.length);
      double[][][] aBarKeptKept = tape.references(double[][].class, a.length);
      double[][][] aBarKeptKept1 = tape.references(double[][].class, a.length);
      boolean[][] keptKept = tape.references(boolean[].class, a.length);
      double[][] aKeptKept1 = tape.references(double[].class, a.length);
      double[][][] aBarKeptKept2 = tape.references(double[][].class, a.length);
      double total = 0.0;
      for (int k = 0; k < a.length; k++) {
        int t = a.length - k;
        boolean[] kept1 = tape.booleans(t);
        keptKept[k] = kept1;
        double[] aKept = tape.doubles(t);
        aKeptKept1[k] = aKept;
        double[][] aBarKept = tape.references(double[].class, t);
        aBarKeptKept2[k] = aBarKept;
        double best = 0.0;
        int p = k;
        for (int i = k; i < a.length; i++) {
          int t1 = i - k;
          double[] a1 = a[i];
          aBarKept[t1] = aBar1[i];
          double a2 = a1[k];
          aKept[t1] = a2;
          double v = Math.abs(a2);
          boolean t2 = v > best;
          kept1[t1] = t2;
          if (t2) {
            p = i;
            best = v;
          }
        }
        bestKept[k] = best;
        double[] t1 = a[p];
        double[] tBar = aBar1[p];
        double[] aBar2 = aBar1[k];
        a[p] = a[k];
        aBar1[p] = aBar2;
        a[k] = t1;
        aBar1[k] = tBar;
        int t2 = a.length - (k + 1);
        double[][][] aBarKeptKept3 = tape.references(double[][].class, t2);
        aBarKeptKeptKept[k] = aBarKeptKept3;
        double[][] aKeptKept2 = tape.references(double[].class, t2);
        aKeptKeptKept[k] = aKeptKept2;
        double[] mKept = tape.doubles(t2);
        mKeptKept[k] = mKept;
        double[][][] aBarKeptKept4 = tape.references(double[][].class, t2);
        aBarKeptKeptKept1[k] = aBarKeptKept4;
        aKept = tape.doubles(t2);
        aKeptKept[k] = aKept;
        aBarKept = tape.references(double[].class, t2);
        aBarKeptKept[k] = aBarKept;
        double[][] aBarKept1 = tape.references(double[].class, t2);
        aBarKeptKept1[k] = aBarKept1;
        for (int i = k + 1; i < a.length; i++) {
          int t3 = i - (k + 1);
          double[] a1 = a[i];
          aBarKept1[t3] = aBar1[i];
          double a2 = a1[k];
          double[] a3 = a[k];
          aBarKept[t3] = aBar1[k];
          double a4 = a3[k];
          aKept[t3] = a4;
          double m = a2 / a4;
          mKept[t3] = m;
          double[][] aBarKept2 = tape.references(double[].class, t);
          aBarKeptKept3[t3] = aBarKept2;
          double[] aKept1 = tape.doubles(t);
          aKeptKept2[t3] = aKept1;
          double[][] aBarKept3 = tape.references(double[].class, t);
          aBarKeptKept4[t3] = aBarKept3;
          for (int j = k; j < a.length; j++) {
            int t4 = j - k;
            double[] a5 = a[i];
            aBarKept2[t4] = aBar1[i];
            double a6 = a5[j];
            double[] a7 = a[k];
            aBarKept3[t4] = aBar1[k];
            double a8 = a7[j];
            aKept1[t4] = a8;
            a5[j] = a6 - m * a8;
          }
        }
        double t3 = Math.log(best);
        kept[k] = t3;
        total += t3 * c;
      }

      // reverse sweep
      double cBar = 0.0;
      for (int k = a.length - 1; k >= 0; k--) {
        cBar += kept[k];
        double best = bestKept[k];
        int i = k + 1;
        double[][][] aBarKeptKept3 = aBarKeptKeptKept[k];
        double[][] aKeptKept2 = aKeptKeptKept[k];
        double[] mKept = mKeptKept[k];
        double[][][] aBarKeptKept4 = aBarKeptKeptKept1[k];
        double[] aKept = aKeptKept[k];
        double[][] aBarKept = aBarKeptKept[k];
        double[][] aBarKept1 = aBarKeptKept1[k];
        for (int i1 = a.length - 1; i1 >= i; i1--) {
          int t = i1 - i;
          double[][] aBarKept2 = aBarKeptKept3[t];
          double[] aKept1 = aKeptKept2[t];
          double m = mKept[t];
          double[][] aBarKept3 = aBarKeptKept4[t];
          double mBar = 0.0;
          for (int j = k; j < a.length; j++) {
            int t1 = j - k;
            double t2 = -aBarKept2[t1][j];
            mBar += t2 * aKept1[t1];
            aBarKept3[t1][j] += m * t2;
          }
          double aBar2 = mBar / aKept[t];
          aBarKept[t][k] -= aBar2 * m;
          aBarKept1[t][k] += aBar2;
        }
        boolean[] kept1 = keptKept[k];
        double[] aKept1 = aKeptKept1[k];
        double[][] aBarKept2 = aBarKeptKept2[k];
        double bestBar = StrongZero.times(c, 1.0 / best);
        for (int i1 = a.length - 1; i1 >= k; i1--) {
          int t = i1 - k;
          double vBar;
          if (kept1[t]) {
            vBar = bestBar;
            bestBar = 0.0;
          } else {
            vBar = 0.0;
          }
          aBarKept2[t][k] += StrongZero.times(Math.signum(aKept1[t]), vBar);
        }
      }
      adjoint.c = cBar;
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RevB.rowSwap}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param c the derivative with respect to {@code c}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record RowSwapHvp(double value, double[][] a, double c, double[][] aHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code RevB.rowSwap}:
   * filled by a derivative and reused by its caller.
   */
  static final class RowSwapHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public RowSwapHvpAdjoint() {}
  }

  /**
   * Second order: {@code RevB.rowSwap}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static RowSwapHvp rowSwapHvp(double[][] a, double c, double[][] aDot, double cDot) {
    return rowSwapHvp(a, c, aDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowSwapHvp(double[][], double, double[][], double)
   */
  static RowSwapHvp rowSwapHvp(double[][] a, double c, double[][] aDot, double cDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    RowSwapHvpAdjoint adjoint = new RowSwapHvpAdjoint();
    double value = rowSwapHvp(a, c, aDot, cDot, aBar, aHvp, adjoint, tape);
    return new RowSwapHvp(value, aBar, adjoint.c, aHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code RevB.rowSwap}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double rowSwapHvp(double[][] a, double c, double[][] aDot, double cDot, double[][] aBar,
      double[][] aHvp, RowSwapHvpAdjoint adjoint) {
    return rowSwapHvp(a, c, aDot, cDot, aBar, aHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowSwapHvp(double[][], double, double[][], double, double[][], double[][],
   *     RowSwapHvpAdjoint)
   */
  static double rowSwapHvp(double[][] a, double c, double[][] aDot, double cDot, double[][] aBar,
      double[][] aHvp, RowSwapHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      double[][] aBarDot = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      System.arraycopy(aHvp, 0, aBarDot, 0, a.length);
      double[] kept = tape.doubles(a.length);
      double[] keptDot = tape.doubles(a.length);
      double[] bestKept = tape.doubles(a.length);
      double[] bestKeptDot = tape.doubles(a.length);
      double[][][][] aBarKeptKeptKept = tape.references(double[][][].class, a.length);
      double[][][][] aBarKeptKeptKeptDot = tape.references(double[][][].class, a.length);
      double[][][] aKeptKeptKept = tape.references(double[][].class, a.length);
      double[][][] aKeptKeptKeptDot = tape.references(double[][].class, a.length);
      double[][] mKeptKept = tape.references(double[].class, a.length);
      double[][] mKeptKeptDot = tape.references(double[].class, a.length);
      double[][][][] aBarKeptKeptKept1 = tape.references(double[][][].class, a.length);
      double[][][][] aBarKeptKeptKeptDot1 = tape.references(double[][][].class, a.length);
      double[][] aKeptKept = tape.references(double[].class, a.length);
      double[][] aKeptKeptDot = tape.references(double[].class, a.length);
      double[][][] aBarKeptKept = tape.references(double[][].class, a.length);
      double[][][] aBarKeptKeptDot = tape.references(double[][].class, a.length);
      double[][][] aBarKeptKept1 = tape.references(double[][].class, a.length);
      double[][][] aBarKeptKeptDot1 = tape.references(double[][].class, a.length);
      boolean[][] keptKept = tape.references(boolean[].class, a.length);
      double[][] aKeptKept1 = tape.references(double[].class, a.length);
      double[][][] aBarKeptKept2 = tape.references(double[][].class, a.length);
      double[][][] aBarKeptKeptDot2 = tape.references(double[][].class, a.length);
      double total = 0.0;
      for (int k = 0; k < a.length; k++) {
        int t = a.length - k;
        boolean[] kept1 = tape.booleans(t);
        keptKept[k] = kept1;
        double[] aKept = tape.doubles(t);
        aKeptKept1[k] = aKept;
        double[][] aBarKept = tape.references(double[].class, t);
        double[][] aBarKeptDot = tape.references(double[].class, t);
        aBarKeptKept2[k] = aBarKept;
        aBarKeptKeptDot2[k] = aBarKeptDot;
        double best = 0.0;
        int p = k;
        double bestDot = 0.0;
        for (int i = k; i < a.length; i++) {
          int t1 = i - k;
          double[] a1 = a[i];
          double[] aDot1 = aDot[i];
          double[] aBarDot1 = aBarDot[i];
          aBarKept[t1] = aBar1[i];
          aBarKeptDot[t1] = aBarDot1;
          double a2 = a1[k];
          double aDot2 = aDot1[k];
          aKept[t1] = a2;
          double v = Math.abs(a2);
          double vDot = StrongZero.times(Math.signum(a2), aDot2);
          boolean t2 = v > best;
          kept1[t1] = t2;
          if (t2) {
            p = i;
            best = v;
            bestDot = vDot;
          }
        }
        bestKept[k] = best;
        bestKeptDot[k] = bestDot;
        double[] t1 = a[p];
        double[] tDot = aDot[p];
        double[] tBar = aBar1[p];
        double[] tBarDot = aBarDot[p];
        double[] aDot1 = aDot[k];
        double[] aBar2 = aBar1[k];
        double[] aBarDot1 = aBarDot[k];
        a[p] = a[k];
        aDot[p] = aDot1;
        aBar1[p] = aBar2;
        aBarDot[p] = aBarDot1;
        a[k] = t1;
        aDot[k] = tDot;
        aBar1[k] = tBar;
        aBarDot[k] = tBarDot;
        int t2 = a.length - (k + 1);
        double[][][] aBarKeptKept3 = tape.references(double[][].class, t2);
        double[][][] aBarKeptKeptDot3 = tape.references(double[][].class, t2);
        aBarKeptKeptKept[k] = aBarKeptKept3;
        aBarKeptKeptKeptDot[k] = aBarKeptKeptDot3;
        double[][] aKeptKept2 = tape.references(double[].class, t2);
        double[][] aKeptKeptDot1 = tape.references(double[].class, t2);
        aKeptKeptKept[k] = aKeptKept2;
        aKeptKeptKeptDot[k] = aKeptKeptDot1;
        double[] mKept = tape.doubles(t2);
        double[] mKeptDot = tape.doubles(t2);
        mKeptKept[k] = mKept;
        mKeptKeptDot[k] = mKeptDot;
        double[][][] aBarKeptKept4 = tape.references(double[][].class, t2);
        double[][][] aBarKeptKeptDot4 = tape.references(double[][].class, t2);
        aBarKeptKeptKept1[k] = aBarKeptKept4;
        aBarKeptKeptKeptDot1[k] = aBarKeptKeptDot4;
        aKept = tape.doubles(t2);
        double[] aKeptDot = tape.doubles(t2);
        aKeptKept[k] = aKept;
        aKeptKeptDot[k] = aKeptDot;
        aBarKept = tape.references(double[].class, t2);
        aBarKeptDot = tape.references(double[].class, t2);
        aBarKeptKept[k] = aBarKept;
        aBarKeptKeptDot[k] = aBarKeptDot;
        double[][] aBarKept1 = tape.references(double[].class, t2);
        double[][] aBarKeptDot1 = tape.references(double[].class, t2);
        aBarKeptKept1[k] = aBarKept1;
        aBarKeptKeptDot1[k] = aBarKeptDot1;
        for (int i = k + 1; i < a.length; i++) {
          int t3 = i - (k + 1);
          double[] a1 = a[i];
          double[] aDot2 = aDot[i];
          double[] aBarDot2 = aBarDot[i];
          aBarKept1[t3] = aBar1[i];
          aBarKeptDot1[t3] = aBarDot2;
          double a2 = a1[k];
          double aDot3 = aDot2[k];
          double[] a3 = a[k];
          double[] aDot4 = aDot[k];
          double[] aBarDot3 = aBarDot[k];
          aBarKept[t3] = aBar1[k];
          aBarKeptDot[t3] = aBarDot3;
          double a4 = a3[k];
          double aDot5 = aDot4[k];
          aKept[t3] = a4;
          aKeptDot[t3] = aDot5;
          double m = a2 / a4;
          double mDot = aDot3 / a4 - aDot5 / a4 * m;
          mKept[t3] = m;
          mKeptDot[t3] = mDot;
          double[][] aBarKept2 = tape.references(double[].class, t);
          double[][] aBarKeptDot2 = tape.references(double[].class, t);
          aBarKeptKept3[t3] = aBarKept2;
          aBarKeptKeptDot3[t3] = aBarKeptDot2;
          double[] aKept1 = tape.doubles(t);
          double[] aKeptDot1 = tape.doubles(t);
          aKeptKept2[t3] = aKept1;
          aKeptKeptDot1[t3] = aKeptDot1;
          double[][] aBarKept3 = tape.references(double[].class, t);
          double[][] aBarKeptDot3 = tape.references(double[].class, t);
          aBarKeptKept4[t3] = aBarKept3;
          aBarKeptKeptDot4[t3] = aBarKeptDot3;
          for (int j = k; j < a.length; j++) {
            int t4 = j - k;
            double[] a5 = a[i];
            double[] aDot6 = aDot[i];
            double[] aBarDot4 = aBarDot[i];
            aBarKept2[t4] = aBar1[i];
            aBarKeptDot2[t4] = aBarDot4;
            double a6 = a5[j];
            double aDot7 = aDot6[j];
            double[] a7 = a[k];
            double[] aDot8 = aDot[k];
            double[] aBarDot5 = aBarDot[k];
            aBarKept3[t4] = aBar1[k];
            aBarKeptDot3[t4] = aBarDot5;
            double a8 = a7[j];
            double aDot9 = aDot8[j];
            aKept1[t4] = a8;
            aKeptDot1[t4] = aDot9;
            a5[j] = a6 - m * a8;
            aDot6[j] = aDot7 - (mDot * a8 + m * aDot9);
          }
        }
        double t3 = Math.log(best);
        kept[k] = t3;
        keptDot[k] = StrongZero.times(bestDot, 1.0 / best);
        total += t3 * c;
      }

      // reverse sweep
      double cBar = 0.0;
      double cBarDot = 0.0;
      for (int k = a.length - 1; k >= 0; k--) {
        cBar += kept[k];
        cBarDot += keptDot[k];
        double best = bestKept[k];
        double bestDot = bestKeptDot[k];
        double t = 1.0 / best;
        int i = k + 1;
        double[][][] aBarKeptKept3 = aBarKeptKeptKept[k];
        double[][][] aBarKeptKeptDot3 = aBarKeptKeptKeptDot[k];
        double[][] aKeptKept2 = aKeptKeptKept[k];
        double[][] aKeptKeptDot1 = aKeptKeptKeptDot[k];
        double[] mKept = mKeptKept[k];
        double[] mKeptDot = mKeptKeptDot[k];
        double[][][] aBarKeptKept4 = aBarKeptKeptKept1[k];
        double[][][] aBarKeptKeptDot4 = aBarKeptKeptKeptDot1[k];
        double[] aKept = aKeptKept[k];
        double[] aKeptDot = aKeptKeptDot[k];
        double[][] aBarKept = aBarKeptKept[k];
        double[][] aBarKeptDot = aBarKeptKeptDot[k];
        double[][] aBarKept1 = aBarKeptKept1[k];
        double[][] aBarKeptDot1 = aBarKeptKeptDot1[k];
        for (int i1 = a.length - 1; i1 >= i; i1--) {
          int t1 = i1 - i;
          double[][] aBarKept2 = aBarKeptKept3[t1];
          double[][] aBarKeptDot2 = aBarKeptKeptDot3[t1];
          double[] aKept1 = aKeptKept2[t1];
          double[] aKeptDot1 = aKeptKeptDot1[t1];
          double m = mKept[t1];
          double mDot = mKeptDot[t1];
          double[][] aBarKept3 = aBarKeptKept4[t1];
          double[][] aBarKeptDot3 = aBarKeptKeptDot4[t1];
          double mBar = 0.0;
          double mBarDot = 0.0;
          for (int j = k; j < a.length; j++) {
            int t2 = j - k;
            double t3 = -aBarKept2[t2][j];
            double t4 = -aBarKeptDot2[t2][j];
            double a1 = aKept1[t2];
            mBar += t3 * a1;
            mBarDot += t4 * a1 + t3 * aKeptDot1[t2];
            double[] aBarDot1 = aBarKeptDot3[t2];
            aBarKept3[t2][j] += m * t3;
            aBarDot1[j] += mDot * t3 + m * t4;
          }
          double a1 = aKept[t1];
          double aBar2 = mBar / a1;
          double aBarDot1 = mBarDot / a1 - aKeptDot[t1] / a1 * aBar2;
          double[] aBarDot2 = aBarKeptDot[t1];
          aBarKept[t1][k] -= aBar2 * m;
          aBarDot2[k] -= aBarDot1 * m + aBar2 * mDot;
          double[] aBarDot3 = aBarKeptDot1[t1];
          aBarKept1[t1][k] += aBar2;
          aBarDot3[k] += aBarDot1;
        }
        boolean[] kept1 = keptKept[k];
        double[] aKept1 = aKeptKept1[k];
        double[][] aBarKept2 = aBarKeptKept2[k];
        double[][] aBarKeptDot2 = aBarKeptKeptDot2[k];
        double bestBar = StrongZero.times(c, t);
        double bestBarDot = StrongZero.times(cDot, t) - StrongZero.times(c, bestDot * t * t);
        for (int i1 = a.length - 1; i1 >= k; i1--) {
          int t1 = i1 - k;
          double vBar;
          double vBarDot;
          if (kept1[t1]) {
            vBar = bestBar;
            bestBar = 0.0;
            vBarDot = bestBarDot;
            bestBarDot = 0.0;
          } else {
            vBar = 0.0;
            vBarDot = 0.0;
          }
          double t2 = Math.signum(aKept1[t1]);
          double[] aBarDot1 = aBarKeptDot2[t1];
          aBarKept2[t1][k] += StrongZero.times(t2, vBar);
          aBarDot1[k] += StrongZero.times(t2, vBarDot);
        }
      }
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RevB.rowSwap} as a function of the vector that packs {@code a}, {@code c}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction rowSwapFunction(double[][] a) {
    return new RowSwapFunction(a);
  }

  private static final class RowSwapFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    RowSwapFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return 1 + aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      return RevB.rowSwap(a, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      RowSwapAdjoint adjoint = new RowSwapAdjoint();
      double value = rowSwapGradient(a, c, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double cDot = direction[aSize];
      return rowSwapJvp(a, c, aDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double c = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double cDot = direction[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      RowSwapHvpAdjoint adjoint = new RowSwapHvpAdjoint();
      double value = rowSwapHvp(a, c, aDot, cDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.c;
      Arguments.pack(aHvp, product, 0);
      product[aSize] = adjoint.cHvp;
      return value;
    }
  }
}
