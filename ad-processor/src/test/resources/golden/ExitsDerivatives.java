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
 * Derivatives of methods of {@code Exits}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ExitsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ExitsDerivatives");
  }

  private ExitsDerivatives() {}

  /**
   * Forward mode: {@code Exits.breakFirst} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual breakFirstJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      double s1 = s * x;
      sDot = sDot * x + s * xDot;
      if (s1 > 0.0) {
        s = s1;
        break;
      }
      s = s1 + 1.0;
    }
    return new Dual(s * x, sDot * x + s * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakFirstJvp(double, int, double)
   */
  static Dual breakFirstJvp(double x, int n, double xDot, Tape tape) {
    return breakFirstJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Exits.breakFirst}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BreakFirstGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exits.breakFirst}: filled by a derivative
   * and reused by its caller.
   */
  static final class BreakFirstAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BreakFirstAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exits.breakFirst} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static BreakFirstGradient breakFirstGradient(double x, int n) {
    return breakFirstGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakFirstGradient(double, int)
   */
  static BreakFirstGradient breakFirstGradient(double x, int n, Tape tape) {
    BreakFirstAdjoint adjoint = new BreakFirstAdjoint();
    double value = breakFirstGradient(x, n, adjoint, tape);
    return new BreakFirstGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exits.breakFirst} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double breakFirstGradient(double x, int n, BreakFirstAdjoint adjoint) {
    return breakFirstGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakFirstGradient(double, int, BreakFirstAdjoint)
   */
  static double breakFirstGradient(double x, int n, BreakFirstAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double s = x;
      int i = 0;
      int exit;
      double s1;
      while (true) {
        if (i >= n) {
          exit = 0;
          s1 = s;
          break;
        }
        sKept[i] = s;
        double s2 = s * x;
        if (s2 > 0.0) {
          exit = 1;
          s1 = s;
          s = s2;
          break;
        }
        s = s2 + 1.0;
        i++;
      }

      // reverse sweep
      double sBar;
      double xBar;
      switch (exit) {
        case 0 -> {
          sBar = x;
          xBar = s;
        }
        default -> {
          sBar = x * x;
          xBar = s + s1 * x;
        }
      }
      double t = s * x;
      for (int j = i - 1; j >= 0; j--) {
        s = sKept[j];
        xBar += s * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.breakFirst}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BreakFirstHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exits.breakFirst}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BreakFirstHvp breakFirstHvp(double x, int n, double xDot) {
    return breakFirstHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakFirstHvp(double, int, double)
   */
  static BreakFirstHvp breakFirstHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = x;
      double sDot = xDot;
      int i = 0;
      int exit;
      double s1;
      double sDot1;
      while (true) {
        if (i >= n) {
          exit = 0;
          s1 = s;
          sDot1 = sDot;
          break;
        }
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double s2 = s * x;
        double sDot2 = sDot * x + s * xDot;
        if (s2 > 0.0) {
          exit = 1;
          s1 = s;
          s = s2;
          sDot1 = sDot;
          sDot = sDot2;
          break;
        }
        s = s2 + 1.0;
        i++;
        sDot = sDot2;
      }

      // reverse sweep
      double sBar;
      double xBar;
      double sBarDot;
      double xBarDot;
      switch (exit) {
        case 0 -> {
          sBar = x;
          xBar = s;
          sBarDot = xDot;
          xBarDot = sDot;
        }
        default -> {
          sBar = x * x;
          sBarDot = 2.0 * (xDot * x);
          xBar = s + s1 * x;
          xBarDot = sDot + (sDot1 * x + s1 * xDot);
        }
      }
      double t = s * x;
      for (int j = i - 1; j >= 0; j--) {
        s = sKept[j];
        sDot = sKeptDot[j];
        xBar += s * sBar;
        xBarDot += sDot * sBar + s * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new BreakFirstHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.breakFirst} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction breakFirstFunction(int n) {
    return new BreakFirstFunction(n);
  }

  private static final class BreakFirstFunction implements ScalarFunction {

    private final int n;

    BreakFirstFunction(int n) {
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
      return Exits.breakFirst(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BreakFirstAdjoint adjoint = new BreakFirstAdjoint();
      double value = breakFirstGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return breakFirstJvp(x, this.n, xDot).tangent();
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
      BreakFirstHvp hvp = breakFirstHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.breakMiddle} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @return the value and its tangent
   */
  static Dual breakMiddleJvp(double[] x, double limit, double[] xDot, double limitDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = x1 * x1;
      double tDot = 2.0 * (xDot[i] * x1);
      double t1 = s + t;
      double t2 = sDot + tDot;
      if (t1 > limit) {
        double t3 = 0.5 * t;
        s += t3 * limit;
        sDot += 0.5 * tDot * limit + t3 * limitDot;
        break;
      }
      s = t1;
      sDot = t2;
    }
    return new Dual(s * s, 2.0 * (sDot * s));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakMiddleJvp(double[], double, double[], double)
   */
  static Dual breakMiddleJvp(double[] x, double limit, double[] xDot, double limitDot, Tape tape) {
    return breakMiddleJvp(x, limit, xDot, limitDot);
  }

  /**
   * Value and gradient of {@code Exits.breakMiddle}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param limit the derivative with respect to {@code limit}
   */
  record BreakMiddleGradient(double value, double[] x, double limit) {}

  /**
   * Adjoints of the scalar parameters of {@code Exits.breakMiddle}: filled by a derivative
   * and reused by its caller.
   */
  static final class BreakMiddleAdjoint {

    /** The adjoint of {@code limit}. */
    public double limit;

    /** A holder of zeros. */
    public BreakMiddleAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exits.breakMiddle} and its gradient.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BreakMiddleGradient breakMiddleGradient(double[] x, double limit) {
    double[] xBar = Arguments.zerosLike(x);
    BreakMiddleAdjoint adjoint = new BreakMiddleAdjoint();
    double value = breakMiddleGradient(x, limit, xBar, adjoint);
    return new BreakMiddleGradient(value, xBar, adjoint.limit);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakMiddleGradient(double[], double)
   */
  static BreakMiddleGradient breakMiddleGradient(double[] x, double limit, Tape tape) {
    return breakMiddleGradient(x, limit);
  }

  /**
   * Reverse mode: {@code Exits.breakMiddle} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code limit}
   * @return the value
   */
  static double breakMiddleGradient(double[] x, double limit, double[] xBar,
      BreakMiddleAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double s = 0.0;
    int i = 0;
    int exit;
    while (true) {
      if (i >= x.length) {
        exit = 0;
        break;
      }
      double x1 = x[i];
      double t = x1 * x1;
      double t1 = s + t;
      if (t1 > limit) {
        s += 0.5 * t * limit;
        exit = 1;
        break;
      }
      i++;
      s = t1;
    }

    // reverse sweep
    double sBar = 2.0 * s;
    double limitBar;
    switch (exit) {
      case 0 -> limitBar = 0.0;
      default -> {
        double x1 = x[i];
        double t = x1 * x1;
        limitBar = 0.5 * t * sBar;
        double tBar = s * limit;
        xBar[i] += 2.0 * (tBar * x1);
      }
    }
    for (int j = i - 1; j >= 0; j--) {
      xBar[j] += 2.0 * (sBar * x[j]);
    }
    adjoint.limit = limitBar;
    return s * s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakMiddleGradient(double[], double, double[], BreakMiddleAdjoint)
   */
  static double breakMiddleGradient(double[] x, double limit, double[] xBar,
      BreakMiddleAdjoint adjoint, Tape tape) {
    return breakMiddleGradient(x, limit, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.breakMiddle}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param limit the derivative with respect to {@code limit}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param limitHvp the Hessian-vector product for {@code limit}
   */
  record BreakMiddleHvp(double value, double[] x, double limit, double[] xHvp, double limitHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Exits.breakMiddle}: filled by a derivative and reused by its caller.
   */
  static final class BreakMiddleHvpAdjoint {

    /** The adjoint of {@code limit}. */
    public double limit;

    /** The Hessian-vector product for {@code limit}. */
    public double limitHvp;

    /** A holder of zeros. */
    public BreakMiddleHvpAdjoint() {}
  }

  /**
   * Second order: {@code Exits.breakMiddle}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @return value, gradient and product, in new arrays
   */
  static BreakMiddleHvp breakMiddleHvp(double[] x, double limit, double[] xDot, double limitDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    BreakMiddleHvpAdjoint adjoint = new BreakMiddleHvpAdjoint();
    double value = breakMiddleHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint);
    return new BreakMiddleHvp(value, xBar, adjoint.limit, xHvp, adjoint.limitHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakMiddleHvp(double[], double, double[], double)
   */
  static BreakMiddleHvp breakMiddleHvp(double[] x, double limit, double[] xDot, double limitDot,
      Tape tape) {
    return breakMiddleHvp(x, limit, xDot, limitDot);
  }

  /**
   * Second order: {@code Exits.breakMiddle}, its gradient, and the product of its Hessian
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
  static double breakMiddleHvp(double[] x, double limit, double[] xDot, double limitDot,
      double[] xBar, double[] xHvp, BreakMiddleHvpAdjoint adjoint) {
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
    int i = 0;
    int exit;
    while (true) {
      if (i >= x.length) {
        exit = 0;
        break;
      }
      double x1 = x[i];
      double t = x1 * x1;
      double tDot = 2.0 * (xDot[i] * x1);
      double t1 = s + t;
      double t2 = sDot + tDot;
      if (t1 > limit) {
        double t3 = 0.5 * t;
        s += t3 * limit;
        sDot += 0.5 * tDot * limit + t3 * limitDot;
        exit = 1;
        break;
      }
      i++;
      s = t1;
      sDot = t2;
    }

    // reverse sweep
    double sBar = 2.0 * s;
    double sBarDot = 2.0 * sDot;
    double limitBar;
    double limitBarDot;
    switch (exit) {
      case 0 -> {
        limitBar = 0.0;
        limitBarDot = 0.0;
      }
      default -> {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t = x1 * x1;
        double t1 = 0.5 * t;
        limitBar = t1 * sBar;
        limitBarDot = xDot1 * x1 * sBar + t1 * sBarDot;
        double tBar = s * limit;
        double tBarDot = sDot * limit + s * limitDot;
        xBar[i] += 2.0 * (tBar * x1);
        xHvp[i] += 2.0 * (tBarDot * x1 + tBar * xDot1);
      }
    }
    for (int j = i - 1; j >= 0; j--) {
      double x1 = x[j];
      double xBarDot = 2.0 * (sBarDot * x1 + sBar * xDot[j]);
      xBar[j] += 2.0 * (sBar * x1);
      xHvp[j] += xBarDot;
    }
    adjoint.limit = limitBar;
    adjoint.limitHvp = limitBarDot;
    return s * s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakMiddleHvp(double[], double, double[], double, double[], double[],
   *     BreakMiddleHvpAdjoint)
   */
  static double breakMiddleHvp(double[] x, double limit, double[] xDot, double limitDot,
      double[] xBar, double[] xHvp, BreakMiddleHvpAdjoint adjoint, Tape tape) {
    return breakMiddleHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code Exits.breakMiddle} as a function of the vector that packs {@code x}, {@code
   * limit}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction breakMiddleFunction() {
    return new BreakMiddleFunction();
  }

  private static final class BreakMiddleFunction implements ScalarFunction {

    BreakMiddleFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      return Exits.breakMiddle(x, limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      BreakMiddleAdjoint adjoint = new BreakMiddleAdjoint();
      double value = breakMiddleGradient(x, limit, xBar, adjoint);
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
      return breakMiddleJvp(x, limit, xDot, limitDot).tangent();
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
      BreakMiddleHvpAdjoint adjoint = new BreakMiddleHvpAdjoint();
      double value = breakMiddleHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.limit;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.limitHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.continues} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual continuesJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      if (x1 < 0.0) {
        continue;
      }
      double t = sDot * x1 + s * xDot1;
      s = s * x1 + i;
      if (s > 5.0) {
        s /= 2.0;
        sDot = t / 2.0;
        continue;
      }
      s += x1 * x1;
      sDot = t + 2.0 * (xDot1 * x1);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #continuesJvp(double[], double[])
   */
  static Dual continuesJvp(double[] x, double[] xDot, Tape tape) {
    return continuesJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Exits.continues}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ContinuesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Exits.continues} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ContinuesGradient continuesGradient(double[] x) {
    return continuesGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #continuesGradient(double[])
   */
  static ContinuesGradient continuesGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = continuesGradient(x, xBar, tape);
    return new ContinuesGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Exits.continues} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double continuesGradient(double[] x, double[] xBar) {
    return continuesGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #continuesGradient(double[], double[])
   */
  static double continuesGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(x.length);
      double s = 1.0;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        double x1 = x[i];
        if (!(x1 < 0.0)) {
          s = s * x1 + i;
          if (s > 5.0) {
            s /= 2.0;
          } else {
            s += x1 * x1;
          }
        }
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double x1 = x[i];
        double s1 = sKept[i];
        double xBar1;
        if (x1 < 0.0) {
          xBar1 = 0.0;
        } else {
          double s2 = s1 * x1 + i;
          double xBar2;
          if (s2 > 5.0) {
            sBar /= 2.0;
            xBar2 = 0.0;
          } else {
            xBar2 = 2.0 * (sBar * x1);
          }
          xBar1 = xBar2 + s1 * sBar;
          sBar *= x1;
        }
        xBar[i] += xBar1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.continues}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ContinuesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Exits.continues}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ContinuesHvp continuesHvp(double[] x, double[] xDot) {
    return continuesHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #continuesHvp(double[], double[])
   */
  static ContinuesHvp continuesHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = continuesHvp(x, xDot, xBar, xHvp, tape);
    return new ContinuesHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Exits.continues}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double continuesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return continuesHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #continuesHvp(double[], double[], double[], double[])
   */
  static double continuesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] sKept = tape.doubles(x.length);
      double[] sKeptDot = tape.doubles(x.length);
      double s = 1.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double x1 = x[i];
        double xDot1 = xDot[i];
        if (!(x1 < 0.0)) {
          double t = sDot * x1 + s * xDot1;
          s = s * x1 + i;
          if (s > 5.0) {
            s /= 2.0;
            sDot = t / 2.0;
          } else {
            s += x1 * x1;
            sDot = t + 2.0 * (xDot1 * x1);
          }
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        double xBar1;
        double xBarDot;
        if (x1 < 0.0) {
          xBar1 = 0.0;
          xBarDot = 0.0;
        } else {
          double s2 = s1 * x1 + i;
          double xBar2;
          double xBarDot1;
          if (s2 > 5.0) {
            sBar /= 2.0;
            sBarDot /= 2.0;
            xBar2 = 0.0;
            xBarDot1 = 0.0;
          } else {
            xBar2 = 2.0 * (sBar * x1);
            xBarDot1 = 2.0 * (sBarDot * x1 + sBar * xDot1);
          }
          xBar1 = xBar2 + s1 * sBar;
          xBarDot = xBarDot1 + (sDot1 * sBar + s1 * sBarDot);
          sBarDot = sBarDot * x1 + sBar * xDot1;
          sBar *= x1;
        }
        xBar[i] += xBar1;
        xHvp[i] += xBarDot;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.continues} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction continuesFunction() {
    return new ContinuesFunction();
  }

  private static final class ContinuesFunction implements ScalarFunction {

    ContinuesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Exits.continues(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = continuesGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return continuesJvp(x, xDot).tangent();
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
      double value = continuesHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.whileContinue} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual whileContinueJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    int i = 0;
    while (i < n) {
      i++;
      if (i % 3 == 0) {
        continue;
      }
      double t = sDot * x + s * xDot;
      s = s * x + i;
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileContinueJvp(double, int, double)
   */
  static Dual whileContinueJvp(double x, int n, double xDot, Tape tape) {
    return whileContinueJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Exits.whileContinue}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WhileContinueGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exits.whileContinue}: filled by a derivative
   * and reused by its caller.
   */
  static final class WhileContinueAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public WhileContinueAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exits.whileContinue} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static WhileContinueGradient whileContinueGradient(double x, int n) {
    return whileContinueGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileContinueGradient(double, int)
   */
  static WhileContinueGradient whileContinueGradient(double x, int n, Tape tape) {
    WhileContinueAdjoint adjoint = new WhileContinueAdjoint();
    double value = whileContinueGradient(x, n, adjoint, tape);
    return new WhileContinueGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exits.whileContinue} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double whileContinueGradient(double x, int n, WhileContinueAdjoint adjoint) {
    return whileContinueGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileContinueGradient(double, int, WhileContinueAdjoint)
   */
  static double whileContinueGradient(double x, int n, WhileContinueAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(64);
      double[] sKept = tape.doubles(64);
      double s = x;
      int trips = 0;
      int i = 0;
      while (i < n) {
        sKept[trips] = s;
        i++;
        boolean t = i % 3 == 0;
        kept[trips] = t;
        if (!t) {
          s = s * x + i;
        }
        trips++;
        kept = tape.grow(kept, trips);
        sKept = tape.grow(sKept, trips);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double s1 = sKept[k];
        if (!kept[k]) {
          xBar += s1 * sBar;
          sBar *= x;
        }
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.whileContinue}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WhileContinueHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exits.whileContinue}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static WhileContinueHvp whileContinueHvp(double x, int n, double xDot) {
    return whileContinueHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileContinueHvp(double, int, double)
   */
  static WhileContinueHvp whileContinueHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = x;
      int trips = 0;
      double sDot = xDot;
      int i = 0;
      while (i < n) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        i++;
        boolean t = i % 3 == 0;
        kept[trips] = t;
        if (!t) {
          double t1 = sDot * x + s * xDot;
          s = s * x + i;
          sDot = t1;
        }
        trips++;
        kept = tape.grow(kept, trips);
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double s1 = sKept[k];
        double sDot1 = sKeptDot[k];
        if (!kept[k]) {
          xBar += s1 * sBar;
          xBarDot += sDot1 * sBar + s1 * sBarDot;
          sBarDot = sBarDot * x + sBar * xDot;
          sBar *= x;
        }
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new WhileContinueHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.whileContinue} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction whileContinueFunction(int n) {
    return new WhileContinueFunction(n);
  }

  private static final class WhileContinueFunction implements ScalarFunction {

    private final int n;

    WhileContinueFunction(int n) {
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
      return Exits.whileContinue(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      WhileContinueAdjoint adjoint = new WhileContinueAdjoint();
      double value = whileContinueGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return whileContinueJvp(x, this.n, xDot).tangent();
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
      WhileContinueHvp hvp = whileContinueHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.doContinue} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual doContinueJvp(double x, int n, double xDot) {
    double s = x;
    int i = 0;
    double sDot = xDot;
    double s1;
    while (true) {
      if (i % 2 == 1) {
        s1 = s + x;
        sDot += xDot;
      } else {
        s1 = s * x;
        sDot = sDot * x + s * xDot;
      }
      i++;
      if (i < n) {
        s = s1;
      } else {
        break;
      }
    }
    return new Dual(s1, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #doContinueJvp(double, int, double)
   */
  static Dual doContinueJvp(double x, int n, double xDot, Tape tape) {
    return doContinueJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Exits.doContinue}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DoContinueGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exits.doContinue}: filled by a derivative
   * and reused by its caller.
   */
  static final class DoContinueAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public DoContinueAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exits.doContinue} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static DoContinueGradient doContinueGradient(double x, int n) {
    return doContinueGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #doContinueGradient(double, int)
   */
  static DoContinueGradient doContinueGradient(double x, int n, Tape tape) {
    DoContinueAdjoint adjoint = new DoContinueAdjoint();
    double value = doContinueGradient(x, n, adjoint, tape);
    return new DoContinueGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exits.doContinue} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double doContinueGradient(double x, int n, DoContinueAdjoint adjoint) {
    return doContinueGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #doContinueGradient(double, int, DoContinueAdjoint)
   */
  static double doContinueGradient(double x, int n, DoContinueAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(64);
      double[] sKept = tape.doubles(64);
      double s = x;
      int i = 0;
      int trips = 0;
      boolean t;
      double s1;
      int exit;
      while (true) {
        sKept[trips] = s;
        t = i % 2 == 1;
        kept[trips] = t;
        if (t) {
          s1 = s + x;
        } else {
          s1 = s * x;
        }
        i++;
        if (i < n) {
          trips++;
          kept = tape.grow(kept, trips);
          sKept = tape.grow(sKept, trips);
          s = s1;
        } else {
          exit = 1;
          break;
        }
      }

      // reverse sweep
      double sBar;
      double xBar;
      switch (exit) {
        case 0 -> {
          sBar = 0.0;
          xBar = 0.0;
        }
        default -> {
          if (t) {
            sBar = 1.0;
            xBar = 1.0;
          } else {
            sBar = x;
            xBar = s;
          }
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        if (kept[k]) {
          xBar += sBar;
        } else {
          xBar += s * sBar;
          sBar *= x;
        }
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.doContinue}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DoContinueHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exits.doContinue}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static DoContinueHvp doContinueHvp(double x, int n, double xDot) {
    return doContinueHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #doContinueHvp(double, int, double)
   */
  static DoContinueHvp doContinueHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = x;
      int i = 0;
      int trips = 0;
      double sDot = xDot;
      boolean t;
      double s1;
      int exit;
      while (true) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        t = i % 2 == 1;
        kept[trips] = t;
        double sDot1;
        if (t) {
          s1 = s + x;
          sDot1 = sDot + xDot;
        } else {
          s1 = s * x;
          sDot1 = sDot * x + s * xDot;
        }
        i++;
        if (i < n) {
          trips++;
          kept = tape.grow(kept, trips);
          sKept = tape.grow(sKept, trips);
          sKeptDot = tape.grow(sKeptDot, trips);
          s = s1;
          sDot = sDot1;
        } else {
          exit = 1;
          break;
        }
      }

      // reverse sweep
      double sBar;
      double xBar;
      double sBarDot;
      double xBarDot;
      switch (exit) {
        case 0 -> {
          sBar = 0.0;
          xBar = 0.0;
          sBarDot = 0.0;
          xBarDot = 0.0;
        }
        default -> {
          if (t) {
            sBar = 1.0;
            xBar = 1.0;
            sBarDot = 0.0;
            xBarDot = 0.0;
          } else {
            sBar = x;
            xBar = s;
            sBarDot = xDot;
            xBarDot = sDot;
          }
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        sDot = sKeptDot[k];
        if (kept[k]) {
          xBar += sBar;
          xBarDot += sBarDot;
        } else {
          xBar += s * sBar;
          xBarDot += sDot * sBar + s * sBarDot;
          sBarDot = sBarDot * x + sBar * xDot;
          sBar *= x;
        }
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new DoContinueHvp(s1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.doContinue} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction doContinueFunction(int n) {
    return new DoContinueFunction(n);
  }

  private static final class DoContinueFunction implements ScalarFunction {

    private final int n;

    DoContinueFunction(int n) {
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
      return Exits.doContinue(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      DoContinueAdjoint adjoint = new DoContinueAdjoint();
      double value = doContinueGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return doContinueJvp(x, this.n, xDot).tangent();
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
      DoContinueHvp hvp = doContinueHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.labelledBreak} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param target constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual labelledBreakJvp(double[][] a, double target, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double s = 1.0;
    double sDot = 0.0;
    outer: for (int i = 0; i < a.length; i++) {
      int t = a[i].length;
      double s1 = s;
      for (int j = 0; j < t; j++) {
        double a1 = a[i][j];
        s = s1 * a1;
        sDot = sDot * a1 + s1 * aDot[i][j];
        if (s > target) {
          break outer;
        }
        s1 = s + 0.25;
      }
      s = s1 * s1;
      sDot = 2.0 * (sDot * s1);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledBreakJvp(double[][], double, double[][])
   */
  static Dual labelledBreakJvp(double[][] a, double target, double[][] aDot, Tape tape) {
    return labelledBreakJvp(a, target, aDot);
  }

  /**
   * Value and gradient of {@code Exits.labelledBreak}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record LabelledBreakGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code Exits.labelledBreak} and its gradient.
   *
   * @param a as the method takes it
   * @param target constant
   * @return the value and the gradient, in new arrays
   */
  static LabelledBreakGradient labelledBreakGradient(double[][] a, double target) {
    return labelledBreakGradient(a, target, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledBreakGradient(double[][], double)
   */
  static LabelledBreakGradient labelledBreakGradient(double[][] a, double target, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = labelledBreakGradient(a, target, aBar, tape);
    return new LabelledBreakGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code Exits.labelledBreak} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param target constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double labelledBreakGradient(double[][] a, double target, double[][] aBar) {
    return labelledBreakGradient(a, target, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledBreakGradient(double[][], double, double[][])
   */
  static double labelledBreakGradient(double[][] a, double target, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(a.length);
      double[][] sKeptKept = tape.references(double[].class, a.length);
      double s = 1.0;
      int i = 0;
      int exit;
      int j;
      double s1;
      double[] sKept1;
      outer: while (true) {
        if (i >= a.length) {
          exit = 0;
          j = 0;
          s1 = 0.0;
          sKept1 = null;
          break;
        }
        int t = a[i].length;
        sKept1 = tape.doubles(t);
        sKeptKept[i] = sKept1;
        s1 = s;
        j = 0;
        while (j < t) {
          sKept1[j] = s1;
          s = s1 * a[i][j];
          if (s > target) {
            exit = 1;
            break outer;
          }
          s1 = s + 0.25;
          j++;
        }
        sKept[i] = s1;
        s = s1 * s1;
        i++;
      }

      // reverse sweep
      double sBar;
      switch (exit) {
        case 0 -> sBar = 1.0;
        default -> {
          sBar = a[i][j];
          aBar[i][j] += s1;
          for (int j1 = j - 1; j1 >= 0; j1--) {
            s1 = sKept1[j1];
            double sBar1 = sBar * a[i][j1];
            aBar[i][j1] += s1 * sBar;
            sBar = sBar1;
          }
        }
      }
      for (int k = i - 1; k >= 0; k--) {
        s1 = sKept[k];
        double[] sKept2 = sKeptKept[k];
        int j1 = a[k].length - 1;
        sBar = 2.0 * (sBar * s1);
        while (j1 >= 0) {
          s1 = sKept2[j1];
          double sBar1 = sBar * a[k][j1];
          aBar[k][j1] += s1 * sBar;
          j1--;
          sBar = sBar1;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.labelledBreak}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record LabelledBreakHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code Exits.labelledBreak}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param target constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LabelledBreakHvp labelledBreakHvp(double[][] a, double target, double[][] aDot) {
    return labelledBreakHvp(a, target, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledBreakHvp(double[][], double, double[][])
   */
  static LabelledBreakHvp labelledBreakHvp(double[][] a, double target, double[][] aDot,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = labelledBreakHvp(a, target, aDot, aBar, aHvp, tape);
    return new LabelledBreakHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code Exits.labelledBreak}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param target constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double labelledBreakHvp(double[][] a, double target, double[][] aDot, double[][] aBar,
      double[][] aHvp) {
    return labelledBreakHvp(a, target, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledBreakHvp(double[][], double, double[][], double[][], double[][])
   */
  static double labelledBreakHvp(double[][] a, double target, double[][] aDot, double[][] aBar,
      double[][] aHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(a.length);
      double[] sKeptDot = tape.doubles(a.length);
      double[][] sKeptKept = tape.references(double[].class, a.length);
      double[][] sKeptKeptDot = tape.references(double[].class, a.length);
      double s = 1.0;
      double sDot = 0.0;
      int i = 0;
      int exit;
      int j;
      double s1;
      double[] sKept1;
      double[] sKeptDot1;
      outer: while (true) {
        if (i >= a.length) {
          exit = 0;
          j = 0;
          s1 = 0.0;
          sKept1 = null;
          sDot = 0.0;
          sKeptDot1 = null;
          break;
        }
        int t = a[i].length;
        sKept1 = tape.doubles(t);
        sKeptDot1 = tape.doubles(t);
        sKeptKept[i] = sKept1;
        sKeptKeptDot[i] = sKeptDot1;
        s1 = s;
        j = 0;
        while (j < t) {
          sKept1[j] = s1;
          sKeptDot1[j] = sDot;
          double a1 = a[i][j];
          s = s1 * a1;
          if (s > target) {
            exit = 1;
            break outer;
          }
          double sDot1 = sDot * a1 + s1 * aDot[i][j];
          s1 = s + 0.25;
          j++;
          sDot = sDot1;
        }
        sKept[i] = s1;
        sKeptDot[i] = sDot;
        s = s1 * s1;
        sDot = 2.0 * (sDot * s1);
        i++;
      }

      // reverse sweep
      double sBar;
      double sBarDot;
      switch (exit) {
        case 0 -> {
          sBar = 1.0;
          sBarDot = 0.0;
        }
        default -> {
          sBar = a[i][j];
          sBarDot = aDot[i][j];
          double[] aBarDot = aHvp[i];
          aBar[i][j] += s1;
          aBarDot[j] += sDot;
          for (int j1 = j - 1; j1 >= 0; j1--) {
            double a1 = a[i][j1];
            s1 = sKept1[j1];
            sDot = sKeptDot1[j1];
            double sBarDot1 = sBarDot * a1 + sBar * aDot[i][j1];
            double[] aBarDot1 = aHvp[i];
            aBar[i][j1] += s1 * sBar;
            aBarDot1[j1] += sDot * sBar + s1 * sBarDot;
            sBarDot = sBarDot1;
            sBar *= a1;
          }
        }
      }
      for (int k = i - 1; k >= 0; k--) {
        s1 = sKept[k];
        sDot = sKeptDot[k];
        double[] sKept2 = sKeptKept[k];
        double[] sKeptDot2 = sKeptKeptDot[k];
        int j1 = a[k].length - 1;
        sBarDot = 2.0 * (sBarDot * s1 + sBar * sDot);
        sBar = 2.0 * (sBar * s1);
        while (j1 >= 0) {
          double a1 = a[k][j1];
          s1 = sKept2[j1];
          sDot = sKeptDot2[j1];
          double sBarDot1 = sBarDot * a1 + sBar * aDot[k][j1];
          double[] aBarDot = aHvp[k];
          aBar[k][j1] += s1 * sBar;
          aBarDot[j1] += sDot * sBar + s1 * sBarDot;
          j1--;
          sBarDot = sBarDot1;
          sBar *= a1;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.labelledBreak} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param target captured
   * @return the view
   */
  static ScalarFunction labelledBreakFunction(double[][] a, double target) {
    return new LabelledBreakFunction(a, target);
  }

  private static final class LabelledBreakFunction implements ScalarFunction {

    private final double[][] a;

    private final double target;

    private final int aSize;

    LabelledBreakFunction(double[][] a, double target) {
      this.a = a;
      this.target = target;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return Exits.labelledBreak(a, this.target);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = labelledBreakGradient(a, this.target, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return labelledBreakJvp(a, this.target, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = labelledBreakHvp(a, this.target, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.labelledContinue} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual labelledContinueJvp(double[][] a, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double s = 1.0;
    double sDot = 0.0;
    rows: for (int i = 0; i < a.length; i++) {
      double r = a[i][0];
      double rDot = aDot[i][0];
      int t = a[i].length;
      for (int j = 1; j < t; j++) {
        double a1 = a[i][j];
        if (a1 < 0.0) {
          continue rows;
        }
        double t1 = rDot * a1 + r * aDot[i][j];
        r = r * a1 + s;
        rDot = t1 + sDot;
      }
      s += r * r;
      sDot += 2.0 * (rDot * r);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueJvp(double[][], double[][])
   */
  static Dual labelledContinueJvp(double[][] a, double[][] aDot, Tape tape) {
    return labelledContinueJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code Exits.labelledContinue}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record LabelledContinueGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code Exits.labelledContinue} and its gradient.
   *
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LabelledContinueGradient labelledContinueGradient(double[][] a) {
    return labelledContinueGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueGradient(double[][])
   */
  static LabelledContinueGradient labelledContinueGradient(double[][] a, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = labelledContinueGradient(a, aBar, tape);
    return new LabelledContinueGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code Exits.labelledContinue} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double labelledContinueGradient(double[][] a, double[][] aBar) {
    return labelledContinueGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueGradient(double[][], double[][])
   */
  static double labelledContinueGradient(double[][] a, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(a.length);
      double[] rKept = tape.doubles(a.length);
      double[][] rKeptKept = tape.table(double[].class, a.length);
      double s = 1.0;
      for (int i = 0; i < a.length; i++) {
        int exit;
        block1: {
          double r = a[i][0];
          int t = a[i].length;
          double[] rKept1 = tape.row(rKeptKept, i, t);
          for (int j = 1; j < t; j++) {
            rKept1[j] = r;
            double a1 = a[i][j];
            if (a1 < 0.0) {
              exit = 0;
              break block1;
            }
            r = r * a1 + s;
          }
          rKept[i] = r;
          s += r * r;
          exit = 1;
        }
        exitKept[i] = exit;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = a.length - 1; i >= 0; i--) {
        int exit = exitKept[i];
        switch (exit) {
          case 0 -> {}
          default -> {
            double r = rKept[i];
            double[] rKept1 = rKeptKept[i];
            double rBar = 2.0 * (sBar * r);
            for (int j = a[i].length - 1; j >= 1; j--) {
              sBar += rBar;
              r = rKept1[j];
              double rBar1 = rBar * a[i][j];
              aBar[i][j] += r * rBar;
              rBar = rBar1;
            }
            aBar[i][0] += rBar;
          }
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.labelledContinue}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record LabelledContinueHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code Exits.labelledContinue}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LabelledContinueHvp labelledContinueHvp(double[][] a, double[][] aDot) {
    return labelledContinueHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueHvp(double[][], double[][])
   */
  static LabelledContinueHvp labelledContinueHvp(double[][] a, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = labelledContinueHvp(a, aDot, aBar, aHvp, tape);
    return new LabelledContinueHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code Exits.labelledContinue}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double labelledContinueHvp(double[][] a, double[][] aDot, double[][] aBar,
      double[][] aHvp) {
    return labelledContinueHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledContinueHvp(double[][], double[][], double[][], double[][])
   */
  static double labelledContinueHvp(double[][] a, double[][] aDot, double[][] aBar,
      double[][] aHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(a.length);
      double[] rKept = tape.doubles(a.length);
      double[] rKeptDot = tape.doubles(a.length);
      double[][] rKeptKept = tape.table(double[].class, a.length);
      double[][] rKeptKeptDot = tape.table(double[].class, a.length);
      double s = 1.0;
      double sDot = 0.0;
      for (int i = 0; i < a.length; i++) {
        int exit;
        block1: {
          double r = a[i][0];
          double rDot = aDot[i][0];
          int t = a[i].length;
          double[] rKept1 = tape.row(rKeptKept, i, t);
          double[] rKeptDot1 = tape.row(rKeptKeptDot, i, t);
          for (int j = 1; j < t; j++) {
            rKept1[j] = r;
            rKeptDot1[j] = rDot;
            double a1 = a[i][j];
            if (a1 < 0.0) {
              exit = 0;
              break block1;
            }
            double t1 = rDot * a1 + r * aDot[i][j];
            r = r * a1 + s;
            rDot = t1 + sDot;
          }
          rKept[i] = r;
          rKeptDot[i] = rDot;
          s += r * r;
          sDot += 2.0 * (rDot * r);
          exit = 1;
        }
        exitKept[i] = exit;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = a.length - 1; i >= 0; i--) {
        int exit = exitKept[i];
        switch (exit) {
          case 0 -> {}
          default -> {
            double r = rKept[i];
            double rDot = rKeptDot[i];
            double[] rKept1 = rKeptKept[i];
            double[] rKeptDot1 = rKeptKeptDot[i];
            double rBar = 2.0 * (sBar * r);
            double rBarDot = 2.0 * (sBarDot * r + sBar * rDot);
            for (int j = a[i].length - 1; j >= 1; j--) {
              sBar += rBar;
              sBarDot += rBarDot;
              double a1 = a[i][j];
              r = rKept1[j];
              rDot = rKeptDot1[j];
              double rBarDot1 = rBarDot * a1 + rBar * aDot[i][j];
              double[] aBarDot = aHvp[i];
              aBar[i][j] += r * rBar;
              aBarDot[j] += rDot * rBar + r * rBarDot;
              rBarDot = rBarDot1;
              rBar *= a1;
            }
            double[] aBarDot = aHvp[i];
            aBar[i][0] += rBar;
            aBarDot[0] += rBarDot;
          }
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.labelledContinue} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
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
      return aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return Exits.labelledContinue(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = labelledContinueGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return labelledContinueJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = labelledContinueHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.labelledBlock} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual labelledBlockJvp(double x, double xDot) {
    double y = x * x;
    double yDot = 2.0 * (xDot * x);
    double y1;
    if (x > 2.0) {
      y1 = y * x;
      yDot = yDot * x + y * xDot;
    } else {
      y1 = y + 3.0 * x;
      yDot += 3.0 * xDot;
      if (!(x < 0.0)) {
        yDot = 2.0 * (yDot * y1);
        y1 *= y1;
      }
    }
    return new Dual(y1 + x, yDot + xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledBlockJvp(double, double)
   */
  static Dual labelledBlockJvp(double x, double xDot, Tape tape) {
    return labelledBlockJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Exits.labelledBlock}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LabelledBlockGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exits.labelledBlock}: filled by a derivative
   * and reused by its caller.
   */
  static final class LabelledBlockAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LabelledBlockAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exits.labelledBlock} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LabelledBlockGradient labelledBlockGradient(double x) {
    LabelledBlockAdjoint adjoint = new LabelledBlockAdjoint();
    double value = labelledBlockGradient(x, adjoint);
    return new LabelledBlockGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledBlockGradient(double)
   */
  static LabelledBlockGradient labelledBlockGradient(double x, Tape tape) {
    return labelledBlockGradient(x);
  }

  /**
   * Reverse mode: {@code Exits.labelledBlock} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double labelledBlockGradient(double x, LabelledBlockAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double y = x * x;
    boolean t = x > 2.0;
    double y1;
    if (t) {
      y1 = y * x;
    } else {
      y1 = y + 3.0 * x;
      if (!(x < 0.0)) {
        y1 *= y1;
      }
    }

    // reverse sweep
    double xBar;
    double yBar;
    if (t) {
      xBar = 1.0 + y;
      yBar = x;
    } else {
      y += 3.0 * x;
      if (x < 0.0) {
        yBar = 1.0;
      } else {
        yBar = 2.0 * y;
      }
      xBar = 1.0 + 3.0 * yBar;
    }
    xBar += 2.0 * (yBar * x);
    adjoint.x = xBar;
    return y1 + x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledBlockGradient(double, LabelledBlockAdjoint)
   */
  static double labelledBlockGradient(double x, LabelledBlockAdjoint adjoint, Tape tape) {
    return labelledBlockGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.labelledBlock}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LabelledBlockHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exits.labelledBlock}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LabelledBlockHvp labelledBlockHvp(double x, double xDot) {
    double y = x * x;
    double yDot = 2.0 * (xDot * x);
    boolean t = x > 2.0;
    double y1;
    if (t) {
      y1 = y * x;
    } else {
      y1 = y + 3.0 * x;
      if (!(x < 0.0)) {
        y1 *= y1;
      }
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
      y += 3.0 * x;
      yDot += 3.0 * xDot;
      if (x < 0.0) {
        yBar = 1.0;
        yBarDot = 0.0;
      } else {
        yBar = 2.0 * y;
        yBarDot = 2.0 * yDot;
      }
      xBar = 1.0 + 3.0 * yBar;
      xBarDot = 3.0 * yBarDot;
    }
    xBar += 2.0 * (yBar * x);
    xBarDot += 2.0 * (yBarDot * x + yBar * xDot);
    return new LabelledBlockHvp(y1 + x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledBlockHvp(double, double)
   */
  static LabelledBlockHvp labelledBlockHvp(double x, double xDot, Tape tape) {
    return labelledBlockHvp(x, xDot);
  }

  /**
   * {@code Exits.labelledBlock} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction labelledBlockFunction() {
    return new LabelledBlockFunction();
  }

  private static final class LabelledBlockFunction implements ScalarFunction {

    LabelledBlockFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Exits.labelledBlock(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LabelledBlockAdjoint adjoint = new LabelledBlockAdjoint();
      double value = labelledBlockGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return labelledBlockJvp(x, xDot).tangent();
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
      LabelledBlockHvp hvp = labelledBlockHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.returnInFor} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual returnInForJvp(double[] x, double limit, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      s += x1 * x1;
      sDot += 2.0 * (xDot1 * x1);
      if (s > limit) {
        return new Dual(s * x1, sDot * x1 + s * xDot1);
      }
      s *= 1.5;
      sDot *= 1.5;
    }
    return new Dual(-s, -sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInForJvp(double[], double, double[])
   */
  static Dual returnInForJvp(double[] x, double limit, double[] xDot, Tape tape) {
    return returnInForJvp(x, limit, xDot);
  }

  /**
   * Value and gradient of {@code Exits.returnInFor}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReturnInForGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Exits.returnInFor} and its gradient.
   *
   * @param x as the method takes it
   * @param limit constant
   * @return the value and the gradient, in new arrays
   */
  static ReturnInForGradient returnInForGradient(double[] x, double limit) {
    double[] xBar = Arguments.zerosLike(x);
    double value = returnInForGradient(x, limit, xBar);
    return new ReturnInForGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInForGradient(double[], double)
   */
  static ReturnInForGradient returnInForGradient(double[] x, double limit, Tape tape) {
    return returnInForGradient(x, limit);
  }

  /**
   * Reverse mode: {@code Exits.returnInFor} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double returnInForGradient(double[] x, double limit, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double sBar = x[i];
      double t = sBar * sBar;
      s += t;
      if (s > limit) {
        // reverse sweep
        xBar[i] += s + 2.0 * t;
        double t1 = s * sBar;
        for (int j = i - 1; j >= 0; j--) {
          sBar *= 1.5;
          xBar[j] += 2.0 * (sBar * x[j]);
        }
        return t1;
      }
      s *= 1.5;
    }

    // reverse sweep
    double sBar = -1.0;
    for (int i = x.length - 1; i >= 0; i--) {
      sBar *= 1.5;
      xBar[i] += 2.0 * (sBar * x[i]);
    }
    return -s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInForGradient(double[], double, double[])
   */
  static double returnInForGradient(double[] x, double limit, double[] xBar, Tape tape) {
    return returnInForGradient(x, limit, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.returnInFor}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReturnInForHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Exits.returnInFor}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ReturnInForHvp returnInForHvp(double[] x, double limit, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = returnInForHvp(x, limit, xDot, xBar, xHvp);
    return new ReturnInForHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInForHvp(double[], double, double[])
   */
  static ReturnInForHvp returnInForHvp(double[] x, double limit, double[] xDot, Tape tape) {
    return returnInForHvp(x, limit, xDot);
  }

  /**
   * Second order: {@code Exits.returnInFor}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double returnInForHvp(double[] x, double limit, double[] xDot, double[] xBar,
      double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double sBar = x[i];
      double sBarDot = xDot[i];
      double t = sBar * sBar;
      double t1 = 2.0 * (sBarDot * sBar);
      s += t;
      sDot += t1;
      if (s > limit) {
        // reverse sweep
        xBar[i] += s + 2.0 * t;
        xHvp[i] += sDot + 2.0 * t1;
        double t2 = s * sBar;
        for (int j = i - 1; j >= 0; j--) {
          sBar *= 1.5;
          sBarDot *= 1.5;
          double x1 = x[j];
          double xBarDot = 2.0 * (sBarDot * x1 + sBar * xDot[j]);
          xBar[j] += 2.0 * (sBar * x1);
          xHvp[j] += xBarDot;
        }
        return t2;
      }
      s *= 1.5;
      sDot *= 1.5;
    }

    // reverse sweep
    double sBar = -1.0;
    for (int i = x.length - 1; i >= 0; i--) {
      sBar *= 1.5;
      double xBarDot = 2.0 * (sBar * xDot[i]);
      xBar[i] += 2.0 * (sBar * x[i]);
      xHvp[i] += xBarDot;
    }
    return -s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInForHvp(double[], double, double[], double[], double[])
   */
  static double returnInForHvp(double[] x, double limit, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
    return returnInForHvp(x, limit, xDot, xBar, xHvp);
  }

  /**
   * {@code Exits.returnInFor} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param limit captured
   * @return the view
   */
  static ScalarFunction returnInForFunction(double limit) {
    return new ReturnInForFunction(limit);
  }

  private static final class ReturnInForFunction implements ScalarFunction {

    private final double limit;

    ReturnInForFunction(double limit) {
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
      return Exits.returnInFor(x, this.limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = returnInForGradient(x, this.limit, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return returnInForJvp(x, this.limit, xDot).tangent();
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
      double value = returnInForHvp(x, this.limit, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.returnInWhile} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual returnInWhileJvp(double x, double xDot) {
    double s = x;
    double sDot = xDot;
    int i = 0;
    while (i < 20) {
      sDot = sDot * x + s * xDot;
      s = s * x + 0.5;
      if (s > 8.0) {
        double t = s / x;
        return new Dual(t, sDot / x - xDot / x * t);
      }
      i++;
      if (i > 10) {
        return new Dual(s + x, sDot + xDot);
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInWhileJvp(double, double)
   */
  static Dual returnInWhileJvp(double x, double xDot, Tape tape) {
    return returnInWhileJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Exits.returnInWhile}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReturnInWhileGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exits.returnInWhile}: filled by a derivative
   * and reused by its caller.
   */
  static final class ReturnInWhileAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ReturnInWhileAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exits.returnInWhile} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReturnInWhileGradient returnInWhileGradient(double x) {
    return returnInWhileGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInWhileGradient(double)
   */
  static ReturnInWhileGradient returnInWhileGradient(double x, Tape tape) {
    ReturnInWhileAdjoint adjoint = new ReturnInWhileAdjoint();
    double value = returnInWhileGradient(x, adjoint, tape);
    return new ReturnInWhileGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exits.returnInWhile} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double returnInWhileGradient(double x, ReturnInWhileAdjoint adjoint) {
    return returnInWhileGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInWhileGradient(double, ReturnInWhileAdjoint)
   */
  static double returnInWhileGradient(double x, ReturnInWhileAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(20);
      double s = x;
      int i = 0;
      while (i < 20) {
        sKept[i] = s;
        double s1 = s * x + 0.5;
        if (s1 > 8.0) {
          double t = s1 / x;
          // reverse sweep
          double sBar = 1.0 / x;
          double xBar = s * sBar - sBar * t;
          sBar *= x;
          for (int j = i - 1; j >= 0; j--) {
            s = sKept[j];
            xBar += s * sBar;
            sBar *= x;
          }
          xBar += sBar;
          adjoint.x = xBar;
          return t;
        }
        int j = i + 1;
        if (j > 10) {
          // reverse sweep
          double sBar = x;
          double xBar = 1.0 + s;
          for (int k = i - 1; k >= 0; k--) {
            s = sKept[k];
            xBar += s * sBar;
            sBar *= x;
          }
          xBar += sBar;
          adjoint.x = xBar;
          return s1 + x;
        }
        s = s1;
        i = j;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int j = 19; j >= 0; j--) {
        double s1 = sKept[j];
        xBar += s1 * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.returnInWhile}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReturnInWhileHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exits.returnInWhile}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ReturnInWhileHvp returnInWhileHvp(double x, double xDot) {
    return returnInWhileHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInWhileHvp(double, double)
   */
  static ReturnInWhileHvp returnInWhileHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(20);
      double[] sKeptDot = tape.doubles(20);
      double s = x;
      double sDot = xDot;
      int i = 0;
      while (i < 20) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double t = sDot * x + s * xDot;
        double s1 = s * x + 0.5;
        if (s1 > 8.0) {
          double t1 = s1 / x;
          // reverse sweep
          double sBar = 1.0 / x;
          double t2 = xDot * sBar;
          double sBarDot = -(t2 * sBar);
          double xBar = s * sBar - sBar * t1;
          double xBarDot =
              sDot * sBar + s * sBarDot - (sBarDot * t1 + sBar * (t / x - xDot / x * t1));
          sBar *= x;
          sBarDot = sBarDot * x + t2;
          for (int j = i - 1; j >= 0; j--) {
            s = sKept[j];
            sDot = sKeptDot[j];
            xBar += s * sBar;
            xBarDot += sDot * sBar + s * sBarDot;
            sBarDot = sBarDot * x + sBar * xDot;
            sBar *= x;
          }
          xBar += sBar;
          xBarDot += sBarDot;
          return new ReturnInWhileHvp(t1, xBar, xBarDot);
        }
        int j = i + 1;
        if (j > 10) {
          // reverse sweep
          double sBar = x;
          double xBar = 1.0 + s;
          double sBarDot = xDot;
          double xBarDot = sDot;
          for (int k = i - 1; k >= 0; k--) {
            s = sKept[k];
            sDot = sKeptDot[k];
            xBar += s * sBar;
            xBarDot += sDot * sBar + s * sBarDot;
            sBarDot = sBarDot * x + sBar * xDot;
            sBar *= x;
          }
          xBar += sBar;
          xBarDot += sBarDot;
          return new ReturnInWhileHvp(s1 + x, xBar, xBarDot);
        }
        s = s1;
        i = j;
        sDot = t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int j = 19; j >= 0; j--) {
        double s1 = sKept[j];
        double sDot1 = sKeptDot[j];
        xBar += s1 * sBar;
        xBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new ReturnInWhileHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.returnInWhile} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction returnInWhileFunction() {
    return new ReturnInWhileFunction();
  }

  private static final class ReturnInWhileFunction implements ScalarFunction {

    ReturnInWhileFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Exits.returnInWhile(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ReturnInWhileAdjoint adjoint = new ReturnInWhileAdjoint();
      double value = returnInWhileGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return returnInWhileJvp(x, xDot).tangent();
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
      ReturnInWhileHvp hvp = returnInWhileHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.returnFromInner} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param limit constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual returnFromInnerJvp(double[][] a, double limit, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double s = 0.5;
    double sDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double[] row = a[i];
      double[] rowDot = aDot[i];
      int t = row.length;
      for (int j = 0; j < t; j++) {
        double v = row[j];
        double vDot = rowDot[j];
        if (v > limit) {
          return new Dual(s * v, sDot * v + s * vDot);
        }
        double t1 = sDot * v + s * vDot;
        s = s * v + v;
        sDot = t1 + vDot;
      }
      if (s > 50.0) {
        return new Dual(s * s, 2.0 * (sDot * s));
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnFromInnerJvp(double[][], double, double[][])
   */
  static Dual returnFromInnerJvp(double[][] a, double limit, double[][] aDot, Tape tape) {
    return returnFromInnerJvp(a, limit, aDot);
  }

  /**
   * Value and gradient of {@code Exits.returnFromInner}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record ReturnFromInnerGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code Exits.returnFromInner} and its gradient.
   *
   * @param a as the method takes it
   * @param limit constant
   * @return the value and the gradient, in new arrays
   */
  static ReturnFromInnerGradient returnFromInnerGradient(double[][] a, double limit) {
    return returnFromInnerGradient(a, limit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnFromInnerGradient(double[][], double)
   */
  static ReturnFromInnerGradient returnFromInnerGradient(double[][] a, double limit, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = returnFromInnerGradient(a, limit, aBar, tape);
    return new ReturnFromInnerGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code Exits.returnFromInner} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param limit constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double returnFromInnerGradient(double[][] a, double limit, double[][] aBar) {
    return returnFromInnerGradient(a, limit, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnFromInnerGradient(double[][], double, double[][])
   */
  static double returnFromInnerGradient(double[][] a, double limit, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[][] sKeptKept = tape.references(double[].class, a.length);
      double s = 0.5;
      for (int i = 0; i < a.length; i++) {
        double[] row = a[i];
        double[] rowBar = aBar[i];
        int t = row.length;
        double[] sKept = tape.doubles(t);
        sKeptKept[i] = sKept;
        for (int j = 0; j < t; j++) {
          sKept[j] = s;
          double v = row[j];
          if (v > limit) {
            // reverse sweep
            rowBar[j] += s;
            double sBar = v;
            double t1 = s * v;
            for (int k = j - 1; k >= 0; k--) {
              v = row[k];
              s = sKept[k];
              rowBar[k] += sBar + s * sBar;
              sBar *= v;
            }
            for (int k = i - 1; k >= 0; k--) {
              row = a[k];
              double[] sKept1 = sKeptKept[k];
              rowBar = aBar[k];
              for (int i1 = row.length - 1; i1 >= 0; i1--) {
                v = row[i1];
                s = sKept1[i1];
                rowBar[i1] += sBar + s * sBar;
                sBar *= v;
              }
            }
            return t1;
          }
          s = s * v + v;
        }
        if (s > 50.0) {
          // reverse sweep
          double sBar = 2.0 * s;
          double t1 = s * s;
          for (int j = t - 1; j >= 0; j--) {
            double v = row[j];
            s = sKept[j];
            rowBar[j] += sBar + s * sBar;
            sBar *= v;
          }
          for (int j = i - 1; j >= 0; j--) {
            row = a[j];
            double[] sKept1 = sKeptKept[j];
            rowBar = aBar[j];
            for (int k = row.length - 1; k >= 0; k--) {
              double v = row[k];
              s = sKept1[k];
              rowBar[k] += sBar + s * sBar;
              sBar *= v;
            }
          }
          return t1;
        }
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = a.length - 1; i >= 0; i--) {
        double[] row = a[i];
        double[] sKept = sKeptKept[i];
        double[] rowBar = aBar[i];
        for (int j = row.length - 1; j >= 0; j--) {
          double v = row[j];
          double s1 = sKept[j];
          rowBar[j] += sBar + s1 * sBar;
          sBar *= v;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.returnFromInner}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record ReturnFromInnerHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code Exits.returnFromInner}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param limit constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ReturnFromInnerHvp returnFromInnerHvp(double[][] a, double limit, double[][] aDot) {
    return returnFromInnerHvp(a, limit, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnFromInnerHvp(double[][], double, double[][])
   */
  static ReturnFromInnerHvp returnFromInnerHvp(double[][] a, double limit, double[][] aDot,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = returnFromInnerHvp(a, limit, aDot, aBar, aHvp, tape);
    return new ReturnFromInnerHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code Exits.returnFromInner}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param limit constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double returnFromInnerHvp(double[][] a, double limit, double[][] aDot, double[][] aBar,
      double[][] aHvp) {
    return returnFromInnerHvp(a, limit, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnFromInnerHvp(double[][], double, double[][], double[][], double[][])
   */
  static double returnFromInnerHvp(double[][] a, double limit, double[][] aDot, double[][] aBar,
      double[][] aHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[][] sKeptKept = tape.references(double[].class, a.length);
      double[][] sKeptKeptDot = tape.references(double[].class, a.length);
      double s = 0.5;
      double sDot = 0.0;
      for (int i = 0; i < a.length; i++) {
        double[] row = a[i];
        double[] rowDot = aDot[i];
        double[] rowBar = aBar[i];
        double[] rowBarDot = aHvp[i];
        int t = row.length;
        double[] sKept = tape.doubles(t);
        double[] sKeptDot = tape.doubles(t);
        sKeptKept[i] = sKept;
        sKeptKeptDot[i] = sKeptDot;
        for (int j = 0; j < t; j++) {
          sKept[j] = s;
          sKeptDot[j] = sDot;
          double v = row[j];
          double vDot = rowDot[j];
          if (v > limit) {
            // reverse sweep
            rowBar[j] += s;
            rowBarDot[j] += sDot;
            double sBar = v;
            double sBarDot = vDot;
            double t1 = s * v;
            for (int k = j - 1; k >= 0; k--) {
              v = row[k];
              vDot = rowDot[k];
              s = sKept[k];
              sDot = sKeptDot[k];
              rowBar[k] += sBar + s * sBar;
              rowBarDot[k] += sBarDot + (sDot * sBar + s * sBarDot);
              sBarDot = sBarDot * v + sBar * vDot;
              sBar *= v;
            }
            for (int k = i - 1; k >= 0; k--) {
              row = a[k];
              rowDot = aDot[k];
              double[] sKept1 = sKeptKept[k];
              double[] sKeptDot1 = sKeptKeptDot[k];
              rowBar = aBar[k];
              rowBarDot = aHvp[k];
              for (int i1 = row.length - 1; i1 >= 0; i1--) {
                v = row[i1];
                vDot = rowDot[i1];
                s = sKept1[i1];
                sDot = sKeptDot1[i1];
                rowBar[i1] += sBar + s * sBar;
                rowBarDot[i1] += sBarDot + (sDot * sBar + s * sBarDot);
                sBarDot = sBarDot * v + sBar * vDot;
                sBar *= v;
              }
            }
            return t1;
          }
          double t1 = sDot * v + s * vDot;
          s = s * v + v;
          sDot = t1 + vDot;
        }
        if (s > 50.0) {
          // reverse sweep
          double sBar = 2.0 * s;
          double sBarDot = 2.0 * sDot;
          double t1 = s * s;
          for (int j = t - 1; j >= 0; j--) {
            double v = row[j];
            double vDot = rowDot[j];
            s = sKept[j];
            sDot = sKeptDot[j];
            rowBar[j] += sBar + s * sBar;
            rowBarDot[j] += sBarDot + (sDot * sBar + s * sBarDot);
            sBarDot = sBarDot * v + sBar * vDot;
            sBar *= v;
          }
          for (int j = i - 1; j >= 0; j--) {
            row = a[j];
            rowDot = aDot[j];
            double[] sKept1 = sKeptKept[j];
            double[] sKeptDot1 = sKeptKeptDot[j];
            rowBar = aBar[j];
            rowBarDot = aHvp[j];
            for (int k = row.length - 1; k >= 0; k--) {
              double v = row[k];
              double vDot = rowDot[k];
              s = sKept1[k];
              sDot = sKeptDot1[k];
              rowBar[k] += sBar + s * sBar;
              rowBarDot[k] += sBarDot + (sDot * sBar + s * sBarDot);
              sBarDot = sBarDot * v + sBar * vDot;
              sBar *= v;
            }
          }
          return t1;
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = a.length - 1; i >= 0; i--) {
        double[] row = a[i];
        double[] rowDot = aDot[i];
        double[] sKept = sKeptKept[i];
        double[] sKeptDot = sKeptKeptDot[i];
        double[] rowBar = aBar[i];
        double[] rowBarDot = aHvp[i];
        for (int j = row.length - 1; j >= 0; j--) {
          double v = row[j];
          double vDot = rowDot[j];
          double s1 = sKept[j];
          double sDot1 = sKeptDot[j];
          rowBar[j] += sBar + s1 * sBar;
          rowBarDot[j] += sBarDot + (sDot1 * sBar + s1 * sBarDot);
          sBarDot = sBarDot * v + sBar * vDot;
          sBar *= v;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.returnFromInner} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param limit captured
   * @return the view
   */
  static ScalarFunction returnFromInnerFunction(double[][] a, double limit) {
    return new ReturnFromInnerFunction(a, limit);
  }

  private static final class ReturnFromInnerFunction implements ScalarFunction {

    private final double[][] a;

    private final double limit;

    private final int aSize;

    ReturnFromInnerFunction(double[][] a, double limit) {
      this.a = a;
      this.limit = limit;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return Exits.returnFromInner(a, this.limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = returnFromInnerGradient(a, this.limit, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return returnFromInnerJvp(a, this.limit, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = returnFromInnerHvp(a, this.limit, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.returnBeforeLoop} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual returnBeforeLoopJvp(double x, int n, double xDot) {
    double s = x * x;
    double sDot = 2.0 * (xDot * x);
    if (s > 4.0) {
      return new Dual(s, sDot);
    }
    for (int i = 0; i < n; i++) {
      double t = sDot * x + s * xDot;
      s = s * x + 1.0;
      sDot = t;
    }
    if (s > 3.0) {
      return new Dual(s * s, 2.0 * (sDot * s));
    }
    while (s < 10.0) {
      s = s * 2.0 + x;
      sDot = sDot * 2.0 + xDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnBeforeLoopJvp(double, int, double)
   */
  static Dual returnBeforeLoopJvp(double x, int n, double xDot, Tape tape) {
    return returnBeforeLoopJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Exits.returnBeforeLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReturnBeforeLoopGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exits.returnBeforeLoop}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReturnBeforeLoopAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ReturnBeforeLoopAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exits.returnBeforeLoop} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ReturnBeforeLoopGradient returnBeforeLoopGradient(double x, int n) {
    return returnBeforeLoopGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnBeforeLoopGradient(double, int)
   */
  static ReturnBeforeLoopGradient returnBeforeLoopGradient(double x, int n, Tape tape) {
    ReturnBeforeLoopAdjoint adjoint = new ReturnBeforeLoopAdjoint();
    double value = returnBeforeLoopGradient(x, n, adjoint, tape);
    return new ReturnBeforeLoopGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exits.returnBeforeLoop} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double returnBeforeLoopGradient(double x, int n, ReturnBeforeLoopAdjoint adjoint) {
    return returnBeforeLoopGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnBeforeLoopGradient(double, int, ReturnBeforeLoopAdjoint)
   */
  static double returnBeforeLoopGradient(double x, int n, ReturnBeforeLoopAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double s = x * x;
      if (s > 4.0) {
        // reverse sweep
        double xBar = 2.0 * x;
        adjoint.x = xBar;
        return s;
      }
      double[] sKept = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        s = s * x + 1.0;
      }
      if (s > 3.0) {
        // reverse sweep
        double sBar = 2.0 * s;
        double xBar = 0.0;
        int i = Math.max(n, 0) - 1;
        double t = s * s;
        while (i >= 0) {
          s = sKept[i];
          xBar += s * sBar;
          i--;
          sBar *= x;
        }
        xBar += 2.0 * (sBar * x);
        adjoint.x = xBar;
        return t;
      }
      int trips = 0;
      while (s < 10.0) {
        s = s * 2.0 + x;
        trips++;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        xBar += sBar;
        sBar *= 2.0;
      }
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double s1 = sKept[i];
        xBar += s1 * sBar;
        sBar *= x;
      }
      xBar += 2.0 * (sBar * x);
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.returnBeforeLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReturnBeforeLoopHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exits.returnBeforeLoop}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ReturnBeforeLoopHvp returnBeforeLoopHvp(double x, int n, double xDot) {
    return returnBeforeLoopHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnBeforeLoopHvp(double, int, double)
   */
  static ReturnBeforeLoopHvp returnBeforeLoopHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double s = x * x;
      if (s > 4.0) {
        // reverse sweep
        double xBar = 2.0 * x;
        double xBarDot = 2.0 * xDot;
        return new ReturnBeforeLoopHvp(s, xBar, xBarDot);
      }
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double sDot = 2.0 * (xDot * x);
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double t = sDot * x + s * xDot;
        s = s * x + 1.0;
        sDot = t;
      }
      if (s > 3.0) {
        // reverse sweep
        double sBar = 2.0 * s;
        double xBar = 0.0;
        double sBarDot = 2.0 * sDot;
        double xBarDot = 0.0;
        int i = Math.max(n, 0) - 1;
        double t = s * s;
        while (i >= 0) {
          s = sKept[i];
          sDot = sKeptDot[i];
          xBar += s * sBar;
          xBarDot += sDot * sBar + s * sBarDot;
          i--;
          sBarDot = sBarDot * x + sBar * xDot;
          sBar *= x;
        }
        xBar += 2.0 * (sBar * x);
        xBarDot += 2.0 * (sBarDot * x + sBar * xDot);
        return new ReturnBeforeLoopHvp(t, xBar, xBarDot);
      }
      int trips = 0;
      while (s < 10.0) {
        s = s * 2.0 + x;
        trips++;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        xBar += sBar;
        sBar *= 2.0;
      }
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double s1 = sKept[i];
        sDot = sKeptDot[i];
        xBar += s1 * sBar;
        xBarDot += sDot * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += 2.0 * (sBar * x);
      xBarDot += 2.0 * (sBarDot * x + sBar * xDot);
      return new ReturnBeforeLoopHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.returnBeforeLoop} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction returnBeforeLoopFunction(int n) {
    return new ReturnBeforeLoopFunction(n);
  }

  private static final class ReturnBeforeLoopFunction implements ScalarFunction {

    private final int n;

    ReturnBeforeLoopFunction(int n) {
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
      return Exits.returnBeforeLoop(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ReturnBeforeLoopAdjoint adjoint = new ReturnBeforeLoopAdjoint();
      double value = returnBeforeLoopGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return returnBeforeLoopJvp(x, this.n, xDot).tangent();
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
      ReturnBeforeLoopHvp hvp = returnBeforeLoopHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.forever} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual foreverJvp(double x, double xDot) {
    double s = x;
    double sDot = xDot;
    while (true) {
      if (s > 20.0) {
        break;
      }
      double t = 2.0 * (sDot * s);
      s = s * s + x;
      sDot = t + xDot;
    }
    while (true) {
      s /= 2.0;
      sDot /= 2.0;
      if (s < 1.0) {
        return new Dual(s * x, sDot * x + s * xDot);
      }
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #foreverJvp(double, double)
   */
  static Dual foreverJvp(double x, double xDot, Tape tape) {
    return foreverJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Exits.forever}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ForeverGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exits.forever}: filled by a derivative and
   * reused by its caller.
   */
  static final class ForeverAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ForeverAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exits.forever} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ForeverGradient foreverGradient(double x) {
    return foreverGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #foreverGradient(double)
   */
  static ForeverGradient foreverGradient(double x, Tape tape) {
    ForeverAdjoint adjoint = new ForeverAdjoint();
    double value = foreverGradient(x, adjoint, tape);
    return new ForeverGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exits.forever} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double foreverGradient(double x, ForeverAdjoint adjoint) {
    return foreverGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #foreverGradient(double, ForeverAdjoint)
   */
  static double foreverGradient(double x, ForeverAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double s = x;
      int trips = 0;
      int exit;
      while (true) {
        sKept[trips] = s;
        if (s > 20.0) {
          exit = 1;
          break;
        }
        s = s * s + x;
        trips++;
        sKept = tape.grow(sKept, trips);
      }
      int trips1 = 0;
      while (true) {
        s /= 2.0;
        if (s < 1.0) {
          // reverse sweep
          double sBar = x / 2.0;
          for (int k = trips1 - 1; k >= 0; k--) {
            sBar /= 2.0;
          }
          switch (exit) {
            case 0 -> sBar = 0.0;
            default -> {}
          }
          double xBar = s;
          double t = s * x;
          for (int k = trips - 1; k >= 0; k--) {
            xBar += sBar;
            s = sKept[k];
            sBar = 2.0 * (sBar * s);
          }
          xBar += sBar;
          adjoint.x = xBar;
          return t;
        }
        trips1++;
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.forever}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ForeverHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exits.forever}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ForeverHvp foreverHvp(double x, double xDot) {
    return foreverHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #foreverHvp(double, double)
   */
  static ForeverHvp foreverHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = x;
      int trips = 0;
      double sDot = xDot;
      int exit;
      while (true) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        if (s > 20.0) {
          exit = 1;
          break;
        }
        double t = 2.0 * (sDot * s);
        s = s * s + x;
        sDot = t + xDot;
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
      }
      int trips1 = 0;
      while (true) {
        s /= 2.0;
        sDot /= 2.0;
        if (s < 1.0) {
          // reverse sweep
          double sBar = x / 2.0;
          double sBarDot = xDot / 2.0;
          for (int k = trips1 - 1; k >= 0; k--) {
            sBar /= 2.0;
            sBarDot /= 2.0;
          }
          switch (exit) {
            case 0 -> {
              sBar = 0.0;
              sBarDot = 0.0;
            }
            default -> {}
          }
          double xBar = s;
          double xBarDot = sDot;
          double t = s * x;
          for (int k = trips - 1; k >= 0; k--) {
            xBar += sBar;
            xBarDot += sBarDot;
            s = sKept[k];
            sDot = sKeptDot[k];
            double t1 = sBarDot * s + sBar * sDot;
            sBar = 2.0 * (sBar * s);
            sBarDot = 2.0 * t1;
          }
          xBar += sBar;
          xBarDot += sBarDot;
          return new ForeverHvp(t, xBar, xBarDot);
        }
        trips1++;
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.forever} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction foreverFunction() {
    return new ForeverFunction();
  }

  private static final class ForeverFunction implements ScalarFunction {

    ForeverFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Exits.forever(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ForeverAdjoint adjoint = new ForeverAdjoint();
      double value = foreverGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return foreverJvp(x, xDot).tangent();
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
      ForeverHvp hvp = foreverHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.severalExits} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual severalExitsJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    int i = 0;
    double sDot = 0.0;
    search: while (true) {
      int j;
      block1: {
        if (i == x.length) {
          break;
        }
        j = i + 1;
        double v = x[i];
        double vDot = xDot[i];
        if (v == 0.0) {
          return new Dual(s, sDot);
        }
        if (v < 0.0) {
          for (int k = 0; k < 3; k++) {
            sDot = sDot * v + s * vDot;
            s = s * v + k;
            if (s > 10.0) {
              break search;
            }
            if (s < -10.0) {
              break block1;
            }
          }
        }
        s += v;
        sDot += vDot;
      }
      i = j;
    }
    return new Dual(s * s, 2.0 * (sDot * s));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalExitsJvp(double[], double[])
   */
  static Dual severalExitsJvp(double[] x, double[] xDot, Tape tape) {
    return severalExitsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Exits.severalExits}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SeveralExitsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Exits.severalExits} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SeveralExitsGradient severalExitsGradient(double[] x) {
    return severalExitsGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalExitsGradient(double[])
   */
  static SeveralExitsGradient severalExitsGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = severalExitsGradient(x, xBar, tape);
    return new SeveralExitsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Exits.severalExits} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double severalExitsGradient(double[] x, double[] xBar) {
    return severalExitsGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalExitsGradient(double[], double[])
   */
  static double severalExitsGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(64);
      int[] iKept = tape.ints(64);
      double[] sKept = tape.doubles(64);
      int[] kKept = tape.ints(64);
      double[][] sKeptKept = tape.references(double[].class, 64);
      double s = 1.0;
      int i = 0;
      int trips = 0;
      int exit;
      double s1;
      int k;
      double[] sKept1;
      search: while (true) {
        iKept[trips] = i;
        int j;
        int exit1;
        block1: {
          if (i == x.length) {
            exit = 1;
            s1 = 0.0;
            k = 0;
            sKept1 = null;
            break;
          }
          j = i + 1;
          double v = x[i];
          if (v == 0.0) {
            // reverse sweep
            double sBar = 1.0;
            for (int k1 = trips - 1; k1 >= 0; k1--) {
              int exit2 = exitKept[k1];
              i = iKept[k1];
              double s2 = sKept[k1];
              int k2 = kKept[k1];
              switch (exit2) {
                case 0 -> {
                  v = x[i];
                  double[] sKept2 = sKeptKept[k1];
                  double vBar = s2 * sBar;
                  sBar *= v;
                  for (int k3 = k2 - 1; k3 >= 0; k3--) {
                    s2 = sKept2[k3];
                    vBar += s2 * sBar;
                    sBar *= v;
                  }
                  xBar[i] += vBar;
                }
                default -> {
                  v = x[i];
                  double vBar;
                  if (v < 0.0) {
                    double[] sKept2 = sKeptKept[k1];
                    vBar = sBar;
                    for (int k3 = 2; k3 >= 0; k3--) {
                      s2 = sKept2[k3];
                      vBar += s2 * sBar;
                      sBar *= v;
                    }
                  } else {
                    vBar = sBar;
                  }
                  xBar[i] += vBar;
                }
              }
            }
            return s;
          }
          if (v < 0.0) {
            sKept1 = tape.doubles(3);
            sKeptKept[trips] = sKept1;
            s1 = s;
            k = 0;
            while (k < 3) {
              sKept1[k] = s1;
              s = s1 * v + k;
              if (s > 10.0) {
                exit = 2;
                break search;
              }
              if (s < -10.0) {
                exit1 = 0;
                break block1;
              }
              k++;
              s1 = s;
            }
          } else {
            s1 = s;
          }
          s = s1 + v;
          exit1 = 1;
          s1 = 0.0;
          k = 0;
        }
        exitKept[trips] = exit1;
        sKept[trips] = s1;
        kKept[trips] = k;
        trips++;
        exitKept = tape.grow(exitKept, trips);
        iKept = tape.grow(iKept, trips);
        sKept = tape.grow(sKept, trips);
        kKept = tape.grow(kKept, trips);
        sKeptKept = tape.grow(sKeptKept, trips);
        i = j;
      }

      // reverse sweep
      double sBar = 2.0 * s;
      double t = s * s;
      switch (exit) {
        case 0 -> sBar = 0.0;
        case 1 -> {}
        default -> {
          double v = x[i];
          double vBar = s1 * sBar;
          sBar *= v;
          for (int k1 = k - 1; k1 >= 0; k1--) {
            s = sKept1[k1];
            vBar += s * sBar;
            sBar *= v;
          }
          xBar[i] += vBar;
        }
      }
      for (int k1 = trips - 1; k1 >= 0; k1--) {
        exit = exitKept[k1];
        i = iKept[k1];
        s = sKept[k1];
        k = kKept[k1];
        switch (exit) {
          case 0 -> {
            double v = x[i];
            double[] sKept2 = sKeptKept[k1];
            double vBar = s * sBar;
            sBar *= v;
            for (int k2 = k - 1; k2 >= 0; k2--) {
              s = sKept2[k2];
              vBar += s * sBar;
              sBar *= v;
            }
            xBar[i] += vBar;
          }
          default -> {
            double v = x[i];
            double vBar;
            if (v < 0.0) {
              double[] sKept2 = sKeptKept[k1];
              vBar = sBar;
              for (int k2 = 2; k2 >= 0; k2--) {
                s = sKept2[k2];
                vBar += s * sBar;
                sBar *= v;
              }
            } else {
              vBar = sBar;
            }
            xBar[i] += vBar;
          }
        }
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.severalExits}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SeveralExitsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Exits.severalExits}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SeveralExitsHvp severalExitsHvp(double[] x, double[] xDot) {
    return severalExitsHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalExitsHvp(double[], double[])
   */
  static SeveralExitsHvp severalExitsHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = severalExitsHvp(x, xDot, xBar, xHvp, tape);
    return new SeveralExitsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Exits.severalExits}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double severalExitsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return severalExitsHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalExitsHvp(double[], double[], double[], double[])
   */
  static double severalExitsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      int[] exitKept = tape.ints(64);
      int[] iKept = tape.ints(64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      int[] kKept = tape.ints(64);
      double[][] sKeptKept = tape.references(double[].class, 64);
      double[][] sKeptKeptDot = tape.references(double[].class, 64);
      double s = 1.0;
      int i = 0;
      int trips = 0;
      double sDot = 0.0;
      int exit;
      double s1;
      int k;
      double[] sKept1;
      double sDot1;
      double[] sKeptDot1;
      search: while (true) {
        iKept[trips] = i;
        int j;
        int exit1;
        block1: {
          if (i == x.length) {
            exit = 1;
            s1 = 0.0;
            k = 0;
            sKept1 = null;
            sDot1 = 0.0;
            sKeptDot1 = null;
            break;
          }
          j = i + 1;
          double v = x[i];
          double vDot = xDot[i];
          if (v == 0.0) {
            // reverse sweep
            double sBar = 1.0;
            double sBarDot = 0.0;
            for (int k1 = trips - 1; k1 >= 0; k1--) {
              int exit2 = exitKept[k1];
              i = iKept[k1];
              double s2 = sKept[k1];
              sDot = sKeptDot[k1];
              int k2 = kKept[k1];
              switch (exit2) {
                case 0 -> {
                  v = x[i];
                  vDot = xDot[i];
                  double[] sKept2 = sKeptKept[k1];
                  double[] sKeptDot2 = sKeptKeptDot[k1];
                  double vBar = s2 * sBar;
                  double vBarDot = sDot * sBar + s2 * sBarDot;
                  sBarDot = sBarDot * v + sBar * vDot;
                  sBar *= v;
                  for (int k3 = k2 - 1; k3 >= 0; k3--) {
                    s2 = sKept2[k3];
                    sDot = sKeptDot2[k3];
                    vBar += s2 * sBar;
                    vBarDot += sDot * sBar + s2 * sBarDot;
                    sBarDot = sBarDot * v + sBar * vDot;
                    sBar *= v;
                  }
                  xBar[i] += vBar;
                  xHvp[i] += vBarDot;
                }
                default -> {
                  v = x[i];
                  vDot = xDot[i];
                  double vBar;
                  double vBarDot;
                  if (v < 0.0) {
                    double[] sKept2 = sKeptKept[k1];
                    double[] sKeptDot2 = sKeptKeptDot[k1];
                    vBar = sBar;
                    vBarDot = sBarDot;
                    for (int k3 = 2; k3 >= 0; k3--) {
                      s2 = sKept2[k3];
                      sDot = sKeptDot2[k3];
                      vBar += s2 * sBar;
                      vBarDot += sDot * sBar + s2 * sBarDot;
                      sBarDot = sBarDot * v + sBar * vDot;
                      sBar *= v;
                    }
                  } else {
                    vBar = sBar;
                    vBarDot = sBarDot;
                  }
                  xBar[i] += vBar;
                  xHvp[i] += vBarDot;
                }
              }
            }
            return s;
          }
          if (v < 0.0) {
            sKept1 = tape.doubles(3);
            sKeptDot1 = tape.doubles(3);
            sKeptKept[trips] = sKept1;
            sKeptKeptDot[trips] = sKeptDot1;
            s1 = s;
            sDot1 = sDot;
            k = 0;
            while (k < 3) {
              sKept1[k] = s1;
              sKeptDot1[k] = sDot1;
              sDot = sDot1 * v + s1 * vDot;
              s = s1 * v + k;
              if (s > 10.0) {
                exit = 2;
                break search;
              }
              if (s < -10.0) {
                exit1 = 0;
                break block1;
              }
              k++;
              s1 = s;
              sDot1 = sDot;
            }
          } else {
            s1 = s;
            sDot1 = sDot;
          }
          s = s1 + v;
          sDot = sDot1 + vDot;
          exit1 = 1;
          s1 = 0.0;
          k = 0;
          sDot1 = 0.0;
        }
        exitKept[trips] = exit1;
        sKept[trips] = s1;
        sKeptDot[trips] = sDot1;
        kKept[trips] = k;
        trips++;
        exitKept = tape.grow(exitKept, trips);
        iKept = tape.grow(iKept, trips);
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        kKept = tape.grow(kKept, trips);
        sKeptKept = tape.grow(sKeptKept, trips);
        sKeptKeptDot = tape.grow(sKeptKeptDot, trips);
        i = j;
      }

      // reverse sweep
      double sBar = 2.0 * s;
      double sBarDot = 2.0 * sDot;
      double t = s * s;
      switch (exit) {
        case 0 -> {
          sBar = 0.0;
          sBarDot = 0.0;
        }
        case 1 -> {}
        default -> {
          double v = x[i];
          double vDot = xDot[i];
          double vBar = s1 * sBar;
          double vBarDot = sDot1 * sBar + s1 * sBarDot;
          sBarDot = sBarDot * v + sBar * vDot;
          sBar *= v;
          for (int k1 = k - 1; k1 >= 0; k1--) {
            s = sKept1[k1];
            sDot = sKeptDot1[k1];
            vBar += s * sBar;
            vBarDot += sDot * sBar + s * sBarDot;
            sBarDot = sBarDot * v + sBar * vDot;
            sBar *= v;
          }
          xBar[i] += vBar;
          xHvp[i] += vBarDot;
        }
      }
      for (int k1 = trips - 1; k1 >= 0; k1--) {
        exit = exitKept[k1];
        i = iKept[k1];
        s = sKept[k1];
        sDot = sKeptDot[k1];
        k = kKept[k1];
        switch (exit) {
          case 0 -> {
            double v = x[i];
            double vDot = xDot[i];
            double[] sKept2 = sKeptKept[k1];
            double[] sKeptDot2 = sKeptKeptDot[k1];
            double vBar = s * sBar;
            double vBarDot = sDot * sBar + s * sBarDot;
            sBarDot = sBarDot * v + sBar * vDot;
            sBar *= v;
            for (int k2 = k - 1; k2 >= 0; k2--) {
              s = sKept2[k2];
              sDot = sKeptDot2[k2];
              vBar += s * sBar;
              vBarDot += sDot * sBar + s * sBarDot;
              sBarDot = sBarDot * v + sBar * vDot;
              sBar *= v;
            }
            xBar[i] += vBar;
            xHvp[i] += vBarDot;
          }
          default -> {
            double v = x[i];
            double vDot = xDot[i];
            double vBar;
            double vBarDot;
            if (v < 0.0) {
              double[] sKept2 = sKeptKept[k1];
              double[] sKeptDot2 = sKeptKeptDot[k1];
              vBar = sBar;
              vBarDot = sBarDot;
              for (int k2 = 2; k2 >= 0; k2--) {
                s = sKept2[k2];
                sDot = sKeptDot2[k2];
                vBar += s * sBar;
                vBarDot += sDot * sBar + s * sBarDot;
                sBarDot = sBarDot * v + sBar * vDot;
                sBar *= v;
              }
            } else {
              vBar = sBar;
              vBarDot = sBarDot;
            }
            xBar[i] += vBar;
            xHvp[i] += vBarDot;
          }
        }
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.severalExits} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction severalExitsFunction() {
    return new SeveralExitsFunction();
  }

  private static final class SeveralExitsFunction implements ScalarFunction {

    SeveralExitsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Exits.severalExits(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = severalExitsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return severalExitsJvp(x, xDot).tangent();
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
      double value = severalExitsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Exits.earlyVoid} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   */
  static void earlyVoidJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    for (int i = 0; i < x.length; i++) {
      double y1 = y[i];
      double x1 = x[i];
      double t = y1 * x1;
      double t1 = yDot[i] * x1 + y1 * xDot[i];
      y[i] = t;
      yDot[i] = t1;
      if (t > 4.0) {
        return;
      }
      double t2 = xDot[i] + t1;
      x[i] += t;
      xDot[i] = t2;
    }
    double t = yDot[0] + xDot[0];
    y[0] += x[0];
    yDot[0] = t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #earlyVoidJvp(double[], double[], double[], double[])
   */
  static void earlyVoidJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    earlyVoidJvp(x, y, xDot, yDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Exits.earlyVoid} for those of
   * what it writes.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void earlyVoidVjp(double[] x, double[] y, double[] xBar, double[] yBar) {
    earlyVoidVjp(x, y, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #earlyVoidVjp(double[], double[], double[], double[])
   */
  static void earlyVoidVjp(double[] x, double[] y, double[] xBar, double[] yBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      double[] yKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double y1 = y[i];
        yKept[i] = y1;
        double x1 = x[i];
        xKept[i] = x1;
        double t = y1 * x1;
        y[i] = t;
        if (t > 4.0) {
          // reverse sweep
          double t1 = yBar[i];
          yBar[i] = 0.0;
          xBar[i] += y1 * t1;
          yBar[i] += t1 * x1;
          for (int j = i - 1; j >= 0; j--) {
            double t2 = xBar[j];
            double t3 = yBar[j];
            yBar[j] = 0.0;
            double t4 = t2 + t3;
            double yBar1 = t4 * xKept[j];
            xBar[j] += yKept[j] * t4;
            yBar[j] += yBar1;
          }
          return;
        }
        x[i] += t;
      }
      y[0] += x[0];

      // reverse sweep
      xBar[0] += yBar[0];
      for (int i = x.length - 1; i >= 0; i--) {
        double t = xBar[i];
        double t1 = yBar[i];
        yBar[i] = 0.0;
        double t2 = t + t1;
        double yBar1 = t2 * xKept[i];
        xBar[i] += yKept[i] * t2;
        yBar[i] += yBar1;
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.earlyVoid} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction earlyVoidFunction(double[] x, double[] y) {
    return new EarlyVoidFunction(x, y);
  }

  private static final class EarlyVoidFunction implements VectorFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    EarlyVoidFunction(double[] x, double[] y) {
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
      return xSize + ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      Exits.earlyVoid(x, y);
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
      earlyVoidJvp(x, y, xDot, yDot);
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
      earlyVoidVjp(x, y, xBar, yBar);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(xBar, adjoints, 0);
      Arguments.pack(yBar, adjoints, xSize);
    }
  }

  /**
   * Forward mode: {@code Exits.breakInLastLoop} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual breakInLastLoopJvp(double x, int n, double xDot) {
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = x;
      double tDot = xDot;
      for (int j = 0; j < n; j++) {
        double t1 = t * x;
        tDot = tDot * x + t * xDot;
        if (j == i) {
          t = t1;
          break;
        }
        t = t1 + s;
        tDot += sDot;
      }
      s += t;
      sDot += tDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakInLastLoopJvp(double, int, double)
   */
  static Dual breakInLastLoopJvp(double x, int n, double xDot, Tape tape) {
    return breakInLastLoopJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Exits.breakInLastLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BreakInLastLoopGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exits.breakInLastLoop}: filled by a
   * derivative and reused by its caller.
   */
  static final class BreakInLastLoopAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BreakInLastLoopAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exits.breakInLastLoop} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static BreakInLastLoopGradient breakInLastLoopGradient(double x, int n) {
    return breakInLastLoopGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakInLastLoopGradient(double, int)
   */
  static BreakInLastLoopGradient breakInLastLoopGradient(double x, int n, Tape tape) {
    BreakInLastLoopAdjoint adjoint = new BreakInLastLoopAdjoint();
    double value = breakInLastLoopGradient(x, n, adjoint, tape);
    return new BreakInLastLoopGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exits.breakInLastLoop} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double breakInLastLoopGradient(double x, int n, BreakInLastLoopAdjoint adjoint) {
    return breakInLastLoopGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakInLastLoopGradient(double, int, BreakInLastLoopAdjoint)
   */
  static double breakInLastLoopGradient(double x, int n, BreakInLastLoopAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(n);
      double[] tKept = tape.doubles(n);
      int[] jKept = tape.ints(n);
      double[][] tKeptKept = tape.table(double[].class, n);
      double s = 0.0;
      for (int i = 0; i < n; i++) {
        double[] tKept1 = tape.row(tKeptKept, i, n);
        double t = x;
        int j = 0;
        int exit;
        double t1;
        while (true) {
          if (j >= n) {
            exit = 0;
            t1 = t;
            break;
          }
          tKept1[j] = t;
          double t2 = t * x;
          if (j == i) {
            exit = 1;
            t1 = t;
            t = t2;
            break;
          }
          t = t2 + s;
          j++;
        }
        exitKept[i] = exit;
        tKept[i] = t1;
        jKept[i] = j;
        s += t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        int exit = exitKept[i];
        double t = tKept[i];
        double tBar;
        switch (exit) {
          case 0 -> tBar = sBar;
          default -> {
            tBar = sBar * x;
            xBar += t * sBar;
          }
        }
        int j = jKept[i];
        double[] tKept1 = tKeptKept[i];
        for (int j1 = j - 1; j1 >= 0; j1--) {
          sBar += tBar;
          t = tKept1[j1];
          xBar += t * tBar;
          tBar *= x;
        }
        xBar += tBar;
      }
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exits.breakInLastLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BreakInLastLoopHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exits.breakInLastLoop}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BreakInLastLoopHvp breakInLastLoopHvp(double x, int n, double xDot) {
    return breakInLastLoopHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #breakInLastLoopHvp(double, int, double)
   */
  static BreakInLastLoopHvp breakInLastLoopHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(n);
      double[] tKept = tape.doubles(n);
      double[] tKeptDot = tape.doubles(n);
      int[] jKept = tape.ints(n);
      double[][] tKeptKept = tape.table(double[].class, n);
      double[][] tKeptKeptDot = tape.table(double[].class, n);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < n; i++) {
        double[] tKept1 = tape.row(tKeptKept, i, n);
        double[] tKeptDot1 = tape.row(tKeptKeptDot, i, n);
        double t = x;
        double tDot = xDot;
        int j = 0;
        int exit;
        double t1;
        double tDot1;
        while (true) {
          if (j >= n) {
            exit = 0;
            t1 = t;
            tDot1 = tDot;
            break;
          }
          tKept1[j] = t;
          tKeptDot1[j] = tDot;
          double t2 = t * x;
          double tDot2 = tDot * x + t * xDot;
          if (j == i) {
            exit = 1;
            t1 = t;
            t = t2;
            tDot1 = tDot;
            tDot = tDot2;
            break;
          }
          t = t2 + s;
          tDot = tDot2 + sDot;
          j++;
        }
        exitKept[i] = exit;
        tKept[i] = t1;
        tKeptDot[i] = tDot1;
        jKept[i] = j;
        s += t;
        sDot += tDot;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        int exit = exitKept[i];
        double t = tKept[i];
        double tDot = tKeptDot[i];
        double tBar;
        double tBarDot;
        switch (exit) {
          case 0 -> {
            tBar = sBar;
            tBarDot = sBarDot;
          }
          default -> {
            tBar = sBar * x;
            tBarDot = sBarDot * x + sBar * xDot;
            xBar += t * sBar;
            xBarDot += tDot * sBar + t * sBarDot;
          }
        }
        int j = jKept[i];
        double[] tKept1 = tKeptKept[i];
        double[] tKeptDot1 = tKeptKeptDot[i];
        for (int j1 = j - 1; j1 >= 0; j1--) {
          sBar += tBar;
          sBarDot += tBarDot;
          t = tKept1[j1];
          tDot = tKeptDot1[j1];
          xBar += t * tBar;
          xBarDot += tDot * tBar + t * tBarDot;
          tBarDot = tBarDot * x + tBar * xDot;
          tBar *= x;
        }
        xBar += tBar;
        xBarDot += tBarDot;
      }
      return new BreakInLastLoopHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exits.breakInLastLoop} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction breakInLastLoopFunction(int n) {
    return new BreakInLastLoopFunction(n);
  }

  private static final class BreakInLastLoopFunction implements ScalarFunction {

    private final int n;

    BreakInLastLoopFunction(int n) {
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
      return Exits.breakInLastLoop(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BreakInLastLoopAdjoint adjoint = new BreakInLastLoopAdjoint();
      double value = breakInLastLoopGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return breakInLastLoopJvp(x, this.n, xDot).tangent();
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
      BreakInLastLoopHvp hvp = breakInLastLoopHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
