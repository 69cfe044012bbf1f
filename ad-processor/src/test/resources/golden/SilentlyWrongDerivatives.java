package corpus;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code SilentlyWrong}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class SilentlyWrongDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.SilentlyWrongDerivatives");
  }

  private SilentlyWrongDerivatives() {}

  /**
   * Forward mode: {@code SilentlyWrong.returnInsideFor} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual returnInsideForJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      sDot = sDot * x + s * xDot;
      s = s * x + 1.0;
      if (s > 3.0) {
        return new Dual(s, sDot);
      }
      s += 0.25;
    }
    return new Dual(s * 2.0, sDot * 2.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideForJvp(double, int, double)
   */
  static Dual returnInsideForJvp(double x, int n, double xDot, Tape tape) {
    return returnInsideForJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.returnInsideFor}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReturnInsideForGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code SilentlyWrong.returnInsideFor}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReturnInsideForAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ReturnInsideForAdjoint() {}
  }

  /**
   * Reverse mode: {@code SilentlyWrong.returnInsideFor} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ReturnInsideForGradient returnInsideForGradient(double x, int n) {
    return returnInsideForGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideForGradient(double, int)
   */
  static ReturnInsideForGradient returnInsideForGradient(double x, int n, Tape tape) {
    ReturnInsideForAdjoint adjoint = new ReturnInsideForAdjoint();
    double value = returnInsideForGradient(x, n, adjoint, tape);
    return new ReturnInsideForGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.returnInsideFor} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double returnInsideForGradient(double x, int n, ReturnInsideForAdjoint adjoint) {
    return returnInsideForGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideForGradient(double, int, ReturnInsideForAdjoint)
   */
  static double returnInsideForGradient(double x, int n, ReturnInsideForAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        double s1 = s * x + 1.0;
        if (s1 > 3.0) {
          // reverse sweep
          double sBar = x;
          double xBar = s;
          for (int j = i - 1; j >= 0; j--) {
            s = sKept[j];
            xBar += s * sBar;
            sBar *= x;
          }
          xBar += sBar;
          adjoint.x = xBar;
          return s1;
        }
        s = s1 + 0.25;
      }

      // reverse sweep
      double sBar = 2.0;
      double xBar = 0.0;
      int i = Math.max(n, 0) - 1;
      double t = s * 2.0;
      while (i >= 0) {
        s = sKept[i];
        xBar += s * sBar;
        i--;
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
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.returnInsideFor}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReturnInsideForHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code SilentlyWrong.returnInsideFor}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ReturnInsideForHvp returnInsideForHvp(double x, int n, double xDot) {
    return returnInsideForHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideForHvp(double, int, double)
   */
  static ReturnInsideForHvp returnInsideForHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double s1 = s * x + 1.0;
        double t = sDot * x + s * xDot;
        if (s1 > 3.0) {
          // reverse sweep
          double sBar = x;
          double xBar = s;
          double sBarDot = xDot;
          double xBarDot = sDot;
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
          return new ReturnInsideForHvp(s1, xBar, xBarDot);
        }
        s = s1 + 0.25;
        sDot = t;
      }

      // reverse sweep
      double sBar = 2.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      int i = Math.max(n, 0) - 1;
      double t = s * 2.0;
      while (i >= 0) {
        s = sKept[i];
        double sDot1 = sKeptDot[i];
        xBar += s * sBar;
        xBarDot += sDot1 * sBar + s * sBarDot;
        i--;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new ReturnInsideForHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.returnInsideFor} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction returnInsideForFunction(int n) {
    return new ReturnInsideForFunction(n);
  }

  private static final class ReturnInsideForFunction implements ScalarFunction {

    private final int n;

    ReturnInsideForFunction(int n) {
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
      return SilentlyWrong.returnInsideFor(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ReturnInsideForAdjoint adjoint = new ReturnInsideForAdjoint();
      double value = returnInsideForGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return returnInsideForJvp(x, this.n, xDot).tangent();
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
      ReturnInsideForHvp hvp = returnInsideForHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.returnInsideWhile} and its derivative in the
   * direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual returnInsideWhileJvp(double x, double xDot) {
    double sDot = xDot;
    double s = x;
    while (s < 100.0) {
      double t = 2.0 * (sDot * s);
      s = s * s + x;
      sDot = t + xDot;
      if (s > 5.0) {
        return new Dual(s * x, sDot * x + s * xDot);
      }
      s += 1.0;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideWhileJvp(double, double)
   */
  static Dual returnInsideWhileJvp(double x, double xDot, Tape tape) {
    return returnInsideWhileJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.returnInsideWhile}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReturnInsideWhileGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code SilentlyWrong.returnInsideWhile}: filled by
   * a derivative and reused by its caller.
   */
  static final class ReturnInsideWhileAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ReturnInsideWhileAdjoint() {}
  }

  /**
   * Reverse mode: {@code SilentlyWrong.returnInsideWhile} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReturnInsideWhileGradient returnInsideWhileGradient(double x) {
    return returnInsideWhileGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideWhileGradient(double)
   */
  static ReturnInsideWhileGradient returnInsideWhileGradient(double x, Tape tape) {
    ReturnInsideWhileAdjoint adjoint = new ReturnInsideWhileAdjoint();
    double value = returnInsideWhileGradient(x, adjoint, tape);
    return new ReturnInsideWhileGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.returnInsideWhile} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double returnInsideWhileGradient(double x, ReturnInsideWhileAdjoint adjoint) {
    return returnInsideWhileGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideWhileGradient(double, ReturnInsideWhileAdjoint)
   */
  static double returnInsideWhileGradient(double x, ReturnInsideWhileAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      int trips = 0;
      double s = x;
      while (s < 100.0) {
        sKept[trips] = s;
        double s1 = s * s + x;
        if (s1 > 5.0) {
          // reverse sweep
          double sBar = 2.0 * (x * s);
          double xBar = s1 + x;
          for (int k = trips - 1; k >= 0; k--) {
            xBar += sBar;
            s = sKept[k];
            sBar = 2.0 * (sBar * s);
          }
          xBar += sBar;
          adjoint.x = xBar;
          return s1 * x;
        }
        s = s1 + 1.0;
        trips++;
        sKept = tape.grow(sKept, trips);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        xBar += sBar;
        double s1 = sKept[k];
        sBar = 2.0 * (sBar * s1);
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.returnInsideWhile}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReturnInsideWhileHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code SilentlyWrong.returnInsideWhile}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ReturnInsideWhileHvp returnInsideWhileHvp(double x, double xDot) {
    return returnInsideWhileHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideWhileHvp(double, double)
   */
  static ReturnInsideWhileHvp returnInsideWhileHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      int trips = 0;
      double sDot = xDot;
      double s = x;
      while (s < 100.0) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double s1 = s * s + x;
        double sDot1 = 2.0 * (sDot * s) + xDot;
        if (s1 > 5.0) {
          // reverse sweep
          double sBar = 2.0 * (x * s);
          double xBar = s1 + x;
          double sBarDot = 2.0 * (xDot * s + x * sDot);
          double xBarDot = sDot1 + xDot;
          for (int k = trips - 1; k >= 0; k--) {
            xBar += sBar;
            xBarDot += sBarDot;
            s = sKept[k];
            sDot = sKeptDot[k];
            double t = sBarDot * s + sBar * sDot;
            sBar = 2.0 * (sBar * s);
            sBarDot = 2.0 * t;
          }
          xBar += sBar;
          xBarDot += sBarDot;
          return new ReturnInsideWhileHvp(s1 * x, xBar, xBarDot);
        }
        s = s1 + 1.0;
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        sDot = sDot1;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        xBar += sBar;
        xBarDot += sBarDot;
        double s1 = sKept[k];
        double sDot1 = sKeptDot[k];
        double t = sBarDot * s1 + sBar * sDot1;
        sBar = 2.0 * (sBar * s1);
        sBarDot = 2.0 * t;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new ReturnInsideWhileHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.returnInsideWhile} as a function of the vector that packs {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction returnInsideWhileFunction() {
    return new ReturnInsideWhileFunction();
  }

  private static final class ReturnInsideWhileFunction implements ScalarFunction {

    ReturnInsideWhileFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return SilentlyWrong.returnInsideWhile(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ReturnInsideWhileAdjoint adjoint = new ReturnInsideWhileAdjoint();
      double value = returnInsideWhileGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return returnInsideWhileJvp(x, xDot).tangent();
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
      ReturnInsideWhileHvp hvp = returnInsideWhileHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.returnInsideHelper} and its derivative in the
   * direction of the tangents.
   *
   * @param x as the method takes it
   * @param target as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param targetDot tangent of {@code target}
   * @return the value and its tangent
   */
  static Dual returnInsideHelperJvp(double[] x, double target, double[] xDot, double targetDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int k = 1; k < 4; k++) {
      double t = k;
      double t1 = t * target;
      double t2 = t * targetDot;
      double s1;
      double sDot1;
      search: {
        s1 = 0.0;
        sDot1 = 0.0;
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          double xDot1 = xDot[i];
          s1 += x1 * x1;
          sDot1 += 2.0 * (xDot1 * x1);
          if (s1 > t1) {
            s1 -= t1 * x1;
            sDot1 -= t2 * x1 + t1 * xDot1;
            break search;
          }
          s1 *= 0.5;
          sDot1 *= 0.5;
        }
      }
      sDot = sDot * s1 + s * sDot1;
      s *= s1;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideHelperJvp(double[], double, double[], double)
   */
  static Dual returnInsideHelperJvp(double[] x, double target, double[] xDot, double targetDot,
      Tape tape) {
    return returnInsideHelperJvp(x, target, xDot, targetDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.returnInsideHelper}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param target the derivative with respect to {@code target}
   */
  record ReturnInsideHelperGradient(double value, double[] x, double target) {}

  /**
   * Adjoints of the scalar parameters of {@code SilentlyWrong.returnInsideHelper}: filled by
   * a derivative and reused by its caller.
   */
  static final class ReturnInsideHelperAdjoint {

    /** The adjoint of {@code target}. */
    public double target;

    /** A holder of zeros. */
    public ReturnInsideHelperAdjoint() {}
  }

  /**
   * Reverse mode: {@code SilentlyWrong.returnInsideHelper} and its gradient.
   *
   * @param x as the method takes it
   * @param target as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReturnInsideHelperGradient returnInsideHelperGradient(double[] x, double target) {
    return returnInsideHelperGradient(x, target, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideHelperGradient(double[], double)
   */
  static ReturnInsideHelperGradient returnInsideHelperGradient(double[] x, double target,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    ReturnInsideHelperAdjoint adjoint = new ReturnInsideHelperAdjoint();
    double value = returnInsideHelperGradient(x, target, xBar, adjoint, tape);
    return new ReturnInsideHelperGradient(value, xBar, adjoint.target);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.returnInsideHelper} and its gradient, written into
   * the caller's memory.
   *
   * @param x as the method takes it
   * @param target as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code target}
   * @return the value
   */
  static double returnInsideHelperGradient(double[] x, double target, double[] xBar,
      ReturnInsideHelperAdjoint adjoint) {
    return returnInsideHelperGradient(x, target, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideHelperGradient(double[], double, double[], ReturnInsideHelperAdjoint)
   */
  static double returnInsideHelperGradient(double[] x, double target, double[] xBar,
      ReturnInsideHelperAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(4);
      double[] sKept = tape.doubles(4);
      int[] exitKept = tape.ints(4);
      int[] iKept = tape.ints(4);
      double s = 1.0;
      for (int k = 1; k < 4; k++) {
        sKept[k] = s;
        double t = k * target;
        double s1;
        int i;
        int exit;
        search: {
          s1 = 0.0;
          i = 0;
          while (i < x.length) {
            double x1 = x[i];
            s1 += x1 * x1;
            if (s1 > t) {
              exit = 0;
              s1 -= t * x1;
              break search;
            }
            s1 *= 0.5;
            i++;
          }
          exit = 1;
          i = 0;
        }
        kept[k] = s1;
        exitKept[k] = exit;
        iKept[k] = i;
        s *= s1;
      }

      // reverse sweep
      double sBar = 1.0;
      double targetBar = 0.0;
      for (int k = 3; k >= 1; k--) {
        double s1 = sKept[k];
        double sBar1 = sBar * kept[k];
        sBar = s1 * sBar;
        int exit = exitKept[k];
        int i = iKept[k];
        double t = k;
        double t1;
        switch (exit) {
          case 0 -> {
            double t2 = -sBar;
            double x1 = x[i];
            xBar[i] += t * target * t2 + 2.0 * (sBar * x1);
            for (int j = i - 1; j >= 0; j--) {
              xBar[j] += sBar * x[j];
              sBar *= 0.5;
            }
            t1 = t2 * x1;
          }
          default -> {
            for (int j = x.length - 1; j >= 0; j--) {
              xBar[j] += sBar * x[j];
              sBar *= 0.5;
            }
            t1 = 0.0;
          }
        }
        targetBar += t * t1;
        sBar = sBar1;
      }
      adjoint.target = targetBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.returnInsideHelper}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param target the derivative with respect to {@code target}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param targetHvp the Hessian-vector product for {@code target}
   */
  record ReturnInsideHelperHvp(double value, double[] x, double target, double[] xHvp,
      double targetHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * SilentlyWrong.returnInsideHelper}: filled by a derivative and reused by its caller.
   */
  static final class ReturnInsideHelperHvpAdjoint {

    /** The adjoint of {@code target}. */
    public double target;

    /** The Hessian-vector product for {@code target}. */
    public double targetHvp;

    /** A holder of zeros. */
    public ReturnInsideHelperHvpAdjoint() {}
  }

  /**
   * Second order: {@code SilentlyWrong.returnInsideHelper}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param target as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param targetDot tangent of {@code target}
   * @return value, gradient and product, in new arrays
   */
  static ReturnInsideHelperHvp returnInsideHelperHvp(double[] x, double target, double[] xDot,
      double targetDot) {
    return returnInsideHelperHvp(x, target, xDot, targetDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideHelperHvp(double[], double, double[], double)
   */
  static ReturnInsideHelperHvp returnInsideHelperHvp(double[] x, double target, double[] xDot,
      double targetDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    ReturnInsideHelperHvpAdjoint adjoint = new ReturnInsideHelperHvpAdjoint();
    double value = returnInsideHelperHvp(x, target, xDot, targetDot, xBar, xHvp, adjoint, tape);
    return new ReturnInsideHelperHvp(value, xBar, adjoint.target, xHvp, adjoint.targetHvp);
  }

  /**
   * Second order: {@code SilentlyWrong.returnInsideHelper}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param target as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param targetDot tangent of {@code target}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code target}
   * @return the value
   */
  static double returnInsideHelperHvp(double[] x, double target, double[] xDot, double targetDot,
      double[] xBar, double[] xHvp, ReturnInsideHelperHvpAdjoint adjoint) {
    return returnInsideHelperHvp(x, target, xDot, targetDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnInsideHelperHvp(double[], double, double[], double, double[], double[],
   *     ReturnInsideHelperHvpAdjoint)
   */
  static double returnInsideHelperHvp(double[] x, double target, double[] xDot, double targetDot,
      double[] xBar, double[] xHvp, ReturnInsideHelperHvpAdjoint adjoint, Tape tape) {
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
      double[] kept = tape.doubles(4);
      double[] keptDot = tape.doubles(4);
      double[] sKept = tape.doubles(4);
      double[] sKeptDot = tape.doubles(4);
      int[] exitKept = tape.ints(4);
      int[] iKept = tape.ints(4);
      double s = 1.0;
      double sDot = 0.0;
      for (int k = 1; k < 4; k++) {
        sKept[k] = s;
        sKeptDot[k] = sDot;
        double t = k;
        double t1 = t * target;
        double t2 = t * targetDot;
        double s1;
        double sDot1;
        int i;
        int exit;
        search: {
          s1 = 0.0;
          sDot1 = 0.0;
          i = 0;
          while (i < x.length) {
            double x1 = x[i];
            double xDot1 = xDot[i];
            s1 += x1 * x1;
            sDot1 += 2.0 * (xDot1 * x1);
            if (s1 > t1) {
              exit = 0;
              s1 -= t1 * x1;
              sDot1 -= t2 * x1 + t1 * xDot1;
              break search;
            }
            s1 *= 0.5;
            sDot1 *= 0.5;
            i++;
          }
          exit = 1;
          i = 0;
        }
        kept[k] = s1;
        keptDot[k] = sDot1;
        exitKept[k] = exit;
        iKept[k] = i;
        sDot = sDot * s1 + s * sDot1;
        s *= s1;
      }

      // reverse sweep
      double sBar = 1.0;
      double targetBar = 0.0;
      double sBarDot = 0.0;
      double targetBarDot = 0.0;
      for (int k = 3; k >= 1; k--) {
        double t = kept[k];
        double s1 = sKept[k];
        double sDot1 = sKeptDot[k];
        double sBar1 = s1 * sBar;
        double sBarDot1 = sBarDot * t + sBar * keptDot[k];
        sBarDot = sDot1 * sBar + s1 * sBarDot;
        int exit = exitKept[k];
        int i = iKept[k];
        double t1 = k;
        double t2 = t1 * target;
        double sBar2 = sBar * t;
        double t3;
        double t4;
        switch (exit) {
          case 0 -> {
            double t5 = -sBar1;
            double t6 = -sBarDot;
            double x1 = x[i];
            double xDot1 = xDot[i];
            xBar[i] += t2 * t5 + 2.0 * (sBar1 * x1);
            xHvp[i] += t1 * targetDot * t5 + t2 * t6 + 2.0 * (sBarDot * x1 + sBar1 * xDot1);
            for (int j = i - 1; j >= 0; j--) {
              double x2 = x[j];
              double xBarDot = sBarDot * x2 + sBar1 * xDot[j];
              xBar[j] += sBar1 * x2;
              xHvp[j] += xBarDot;
              sBar1 *= 0.5;
              sBarDot *= 0.5;
            }
            t3 = t5 * x1;
            t4 = t6 * x1 + t5 * xDot1;
          }
          default -> {
            for (int j = x.length - 1; j >= 0; j--) {
              double x1 = x[j];
              double xBarDot = sBarDot * x1 + sBar1 * xDot[j];
              xBar[j] += sBar1 * x1;
              xHvp[j] += xBarDot;
              sBar1 *= 0.5;
              sBarDot *= 0.5;
            }
            t3 = 0.0;
            t4 = 0.0;
          }
        }
        targetBar += t1 * t3;
        targetBarDot += t1 * t4;
        sBar = sBar2;
        sBarDot = sBarDot1;
      }
      adjoint.target = targetBar;
      adjoint.targetHvp = targetBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.returnInsideHelper} as a function of the vector that packs {@code
   * x}, {@code target}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction returnInsideHelperFunction() {
    return new ReturnInsideHelperFunction();
  }

  private static final class ReturnInsideHelperFunction implements ScalarFunction {

    ReturnInsideHelperFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double target = packed[packed.length - 1];
      return SilentlyWrong.returnInsideHelper(x, target);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double target = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      ReturnInsideHelperAdjoint adjoint = new ReturnInsideHelperAdjoint();
      double value = returnInsideHelperGradient(x, target, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.target;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double target = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double targetDot = direction[direction.length - 1];
      return returnInsideHelperJvp(x, target, xDot, targetDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double target = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double targetDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      ReturnInsideHelperHvpAdjoint adjoint = new ReturnInsideHelperHvpAdjoint();
      double value = returnInsideHelperHvp(x, target, xDot, targetDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.target;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.targetHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.switchMultiplies} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual switchMultipliesJvp(double x, int k, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < 4; i++) {
      double s1;
      switch ((i + k) % 3) {
        case 0 -> {
          s1 = s * x;
          sDot = sDot * x + s * xDot;
        }
        case 1 -> {
          s1 = s * s;
          s1 += x;
          sDot = 2.0 * (sDot * s) + xDot;
        }
        default -> {
          s1 = s + x;
          sDot += xDot;
        }
      }
      s = s1;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchMultipliesJvp(double, int, double)
   */
  static Dual switchMultipliesJvp(double x, int k, double xDot, Tape tape) {
    return switchMultipliesJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.switchMultiplies}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SwitchMultipliesGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code SilentlyWrong.switchMultiplies}: filled by a
   * derivative and reused by its caller.
   */
  static final class SwitchMultipliesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SwitchMultipliesAdjoint() {}
  }

  /**
   * Reverse mode: {@code SilentlyWrong.switchMultiplies} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static SwitchMultipliesGradient switchMultipliesGradient(double x, int k) {
    return switchMultipliesGradient(x, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchMultipliesGradient(double, int)
   */
  static SwitchMultipliesGradient switchMultipliesGradient(double x, int k, Tape tape) {
    SwitchMultipliesAdjoint adjoint = new SwitchMultipliesAdjoint();
    double value = switchMultipliesGradient(x, k, adjoint, tape);
    return new SwitchMultipliesGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.switchMultiplies} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double switchMultipliesGradient(double x, int k, SwitchMultipliesAdjoint adjoint) {
    return switchMultipliesGradient(x, k, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchMultipliesGradient(double, int, SwitchMultipliesAdjoint)
   */
  static double switchMultipliesGradient(double x, int k, SwitchMultipliesAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(4);
      double s = x;
      for (int i = 0; i < 4; i++) {
        sKept[i] = s;
        switch ((i + k) % 3) {
          case 0 -> s *= x;
          case 1 -> {
            s *= s;
            s += x;
          }
          default -> s += x;
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = 3; i >= 0; i--) {
        double s1 = sKept[i];
        double sBar1;
        switch ((i + k) % 3) {
          case 0 -> {
            sBar1 = sBar * x;
            xBar += s1 * sBar;
          }
          case 1 -> {
            xBar += sBar;
            sBar1 = 2.0 * (sBar * s1);
          }
          default -> {
            xBar += sBar;
            sBar1 = sBar;
          }
        }
        sBar = sBar1;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.switchMultiplies}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SwitchMultipliesHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code SilentlyWrong.switchMultiplies}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SwitchMultipliesHvp switchMultipliesHvp(double x, int k, double xDot) {
    return switchMultipliesHvp(x, k, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchMultipliesHvp(double, int, double)
   */
  static SwitchMultipliesHvp switchMultipliesHvp(double x, int k, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(4);
      double[] sKeptDot = tape.doubles(4);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < 4; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double s1;
        switch ((i + k) % 3) {
          case 0 -> {
            s1 = s * x;
            sDot = sDot * x + s * xDot;
          }
          case 1 -> {
            s1 = s * s;
            s1 += x;
            sDot = 2.0 * (sDot * s) + xDot;
          }
          default -> {
            s1 = s + x;
            sDot += xDot;
          }
        }
        s = s1;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = 3; i >= 0; i--) {
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        double sBar1;
        double sBarDot1;
        switch ((i + k) % 3) {
          case 0 -> {
            sBar1 = sBar * x;
            sBarDot1 = sBarDot * x + sBar * xDot;
            xBar += s1 * sBar;
            xBarDot += sDot1 * sBar + s1 * sBarDot;
          }
          case 1 -> {
            xBar += sBar;
            xBarDot += sBarDot;
            sBar1 = 2.0 * (sBar * s1);
            sBarDot1 = 2.0 * (sBarDot * s1 + sBar * sDot1);
          }
          default -> {
            xBar += sBar;
            xBarDot += sBarDot;
            sBar1 = sBar;
            sBarDot1 = sBarDot;
          }
        }
        sBar = sBar1;
        sBarDot = sBarDot1;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new SwitchMultipliesHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.switchMultiplies} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction switchMultipliesFunction(int k) {
    return new SwitchMultipliesFunction(k);
  }

  private static final class SwitchMultipliesFunction implements ScalarFunction {

    private final int k;

    SwitchMultipliesFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return SilentlyWrong.switchMultiplies(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SwitchMultipliesAdjoint adjoint = new SwitchMultipliesAdjoint();
      double value = switchMultipliesGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return switchMultipliesJvp(x, this.k, xDot).tangent();
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
      SwitchMultipliesHvp hvp = switchMultipliesHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.whilePostIncrement} and its derivative in the
   * direction of the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual whilePostIncrementJvp(double x, int n, double xDot) {
    double s = 1.0;
    double sDot = 0.0;
    int i = 0;
    int j;
    while (true) {
      j = i + 1;
      if (i >= n) {
        break;
      }
      double t = x + j;
      sDot = sDot * t + s * xDot;
      i = j;
      s *= t;
    }
    double t = j;
    return new Dual(s * t, sDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whilePostIncrementJvp(double, int, double)
   */
  static Dual whilePostIncrementJvp(double x, int n, double xDot, Tape tape) {
    return whilePostIncrementJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.whilePostIncrement}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WhilePostIncrementGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code SilentlyWrong.whilePostIncrement}: filled by
   * a derivative and reused by its caller.
   */
  static final class WhilePostIncrementAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public WhilePostIncrementAdjoint() {}
  }

  /**
   * Reverse mode: {@code SilentlyWrong.whilePostIncrement} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static WhilePostIncrementGradient whilePostIncrementGradient(double x, int n) {
    return whilePostIncrementGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whilePostIncrementGradient(double, int)
   */
  static WhilePostIncrementGradient whilePostIncrementGradient(double x, int n, Tape tape) {
    WhilePostIncrementAdjoint adjoint = new WhilePostIncrementAdjoint();
    double value = whilePostIncrementGradient(x, n, adjoint, tape);
    return new WhilePostIncrementGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.whilePostIncrement} and its gradient, written into
   * the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double whilePostIncrementGradient(double x, int n, WhilePostIncrementAdjoint adjoint) {
    return whilePostIncrementGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whilePostIncrementGradient(double, int, WhilePostIncrementAdjoint)
   */
  static double whilePostIncrementGradient(double x, int n, WhilePostIncrementAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(64);
      double[] sKept = tape.doubles(64);
      double s = 1.0;
      int i = 0;
      int trips = 0;
      int j;
      while (true) {
        sKept[trips] = s;
        j = i + 1;
        if (i >= n) {
          break;
        }
        double t = x + j;
        kept[trips] = t;
        s *= t;
        trips++;
        kept = tape.grow(kept, trips);
        sKept = tape.grow(sKept, trips);
        i = j;
      }
      double sBar = j;

      // reverse sweep
      double xBar = 0.0;
      double t = s * sBar;
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        xBar += s * sBar;
        double sBar1 = sBar * kept[k];
        sBar = sBar1;
      }
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.whilePostIncrement}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WhilePostIncrementHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code SilentlyWrong.whilePostIncrement}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static WhilePostIncrementHvp whilePostIncrementHvp(double x, int n, double xDot) {
    return whilePostIncrementHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whilePostIncrementHvp(double, int, double)
   */
  static WhilePostIncrementHvp whilePostIncrementHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(64);
      double[] keptDot = tape.doubles(64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = 1.0;
      int i = 0;
      int trips = 0;
      double sDot = 0.0;
      int j;
      while (true) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        j = i + 1;
        if (i >= n) {
          break;
        }
        double t = x + j;
        kept[trips] = t;
        keptDot[trips] = xDot;
        sDot = sDot * t + s * xDot;
        trips++;
        kept = tape.grow(kept, trips);
        keptDot = tape.grow(keptDot, trips);
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        i = j;
        s *= t;
      }
      double sBar = j;

      // reverse sweep
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      double t = s * sBar;
      for (int k = trips - 1; k >= 0; k--) {
        double t1 = kept[k];
        s = sKept[k];
        double sDot1 = sKeptDot[k];
        xBar += s * sBar;
        xBarDot += sDot1 * sBar + s * sBarDot;
        double sBarDot1 = sBarDot * t1 + sBar * keptDot[k];
        sBarDot = sBarDot1;
        sBar *= t1;
      }
      return new WhilePostIncrementHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.whilePostIncrement} as a function of the vector that packs {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction whilePostIncrementFunction(int n) {
    return new WhilePostIncrementFunction(n);
  }

  private static final class WhilePostIncrementFunction implements ScalarFunction {

    private final int n;

    WhilePostIncrementFunction(int n) {
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
      return SilentlyWrong.whilePostIncrement(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      WhilePostIncrementAdjoint adjoint = new WhilePostIncrementAdjoint();
      double value = whilePostIncrementGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return whilePostIncrementJvp(x, this.n, xDot).tangent();
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
      WhilePostIncrementHvp hvp = whilePostIncrementHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.pushesAndPops} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual pushesAndPopsJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int t = x.length * 2;
    double[] t1 = new double[t];
    double[] tDot = new double[t];
    int p = 0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      int p1 = p + 1;
      t1[p] = v * v;
      tDot[p] = 2.0 * (vDot * v);
      if (v > 1.0) {
        p = p1 + 1;
        t1[p1] = v;
        tDot[p1] = vDot;
      } else {
        p = p1;
      }
    }
    double s = 1.0;
    double sDot = 0.0;
    while (p > 0) {
      p--;
      double t2 = t1[p];
      double t3 = sDot * t2 + s * tDot[p];
      s = s * t2 + 0.5;
      sDot = t3;
    }
    int q = 0;
    for (int i = 0; i < x.length; i++) {
      int q1 = q + 1;
      double t2 = t1[q];
      double t3 = tDot[q] * s + t2 * sDot;
      s += t2 * s;
      sDot += t3;
      if (q1 == 2) {
        q1 = 0;
      }
      q = q1;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pushesAndPopsJvp(double[], double[])
   */
  static Dual pushesAndPopsJvp(double[] x, double[] xDot, Tape tape) {
    return pushesAndPopsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.pushesAndPops}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PushesAndPopsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code SilentlyWrong.pushesAndPops} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PushesAndPopsGradient pushesAndPopsGradient(double[] x) {
    return pushesAndPopsGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pushesAndPopsGradient(double[])
   */
  static PushesAndPopsGradient pushesAndPopsGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = pushesAndPopsGradient(x, xBar, tape);
    return new PushesAndPopsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.pushesAndPops} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double pushesAndPopsGradient(double[] x, double[] xBar) {
    return pushesAndPopsGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pushesAndPopsGradient(double[], double[])
   */
  static double pushesAndPopsGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int t = x.length * 2;
      double[] t1 = tape.exactDoubles(t);
      double[] tBar = tape.zeroDoubles(t);
      int[] pKept = tape.ints(x.length);
      int p = 0;
      for (int i = 0; i < x.length; i++) {
        pKept[i] = p;
        double v = x[i];
        int p1 = p + 1;
        t1[p] = v * v;
        if (v > 1.0) {
          p = p1 + 1;
          t1[p1] = v;
        } else {
          p = p1;
        }
      }
      double[] sKept = tape.doubles(p + 1);
      double s = 1.0;
      int p1 = p;
      while (p1 > 0) {
        sKept[p1] = s;
        p1--;
        s = s * t1[p1] + 0.5;
      }
      double[] sKept1 = tape.doubles(x.length);
      int[] qKept = tape.ints(x.length);
      int q = 0;
      for (int i = 0; i < x.length; i++) {
        sKept1[i] = s;
        qKept[i] = q;
        int q1 = q + 1;
        s += t1[q] * s;
        if (q1 == 2) {
          q1 = 0;
        }
        q = q1;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double s1 = sKept1[i];
        int q1 = qKept[i];
        double tBar1 = sBar * s1;
        sBar += t1[q1] * sBar;
        tBar[q1] += tBar1;
      }
      for (int p2 = 1; p2 <= p; p2++) {
        int p3 = p2 - 1;
        double s1 = sKept[p2];
        double sBar1 = sBar * t1[p3];
        tBar[p3] += s1 * sBar;
        sBar = sBar1;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        double v = x[i];
        p = pKept[i];
        int p2 = p + 1;
        double vBar;
        if (v > 1.0) {
          vBar = tBar[p2];
          tBar[p2] = 0.0;
        } else {
          vBar = 0.0;
        }
        double t2 = tBar[p];
        tBar[p] = 0.0;
        xBar[i] += vBar + 2.0 * (t2 * v);
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.pushesAndPops}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record PushesAndPopsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code SilentlyWrong.pushesAndPops}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PushesAndPopsHvp pushesAndPopsHvp(double[] x, double[] xDot) {
    return pushesAndPopsHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pushesAndPopsHvp(double[], double[])
   */
  static PushesAndPopsHvp pushesAndPopsHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = pushesAndPopsHvp(x, xDot, xBar, xHvp, tape);
    return new PushesAndPopsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code SilentlyWrong.pushesAndPops}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double pushesAndPopsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return pushesAndPopsHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pushesAndPopsHvp(double[], double[], double[], double[])
   */
  static double pushesAndPopsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      int t = x.length * 2;
      double[] t1 = tape.exactDoubles(t);
      double[] tDot = tape.exactDoubles(t);
      double[] tBar = tape.zeroDoubles(t);
      double[] tBarDot = tape.zeroDoubles(t);
      int[] pKept = tape.ints(x.length);
      int p = 0;
      for (int i = 0; i < x.length; i++) {
        pKept[i] = p;
        double v = x[i];
        double vDot = xDot[i];
        int p1 = p + 1;
        t1[p] = v * v;
        tDot[p] = 2.0 * (vDot * v);
        if (v > 1.0) {
          p = p1 + 1;
          t1[p1] = v;
          tDot[p1] = vDot;
        } else {
          p = p1;
        }
      }
      double[] sKept = tape.doubles(p + 1);
      double[] sKeptDot = tape.doubles(p + 1);
      double s = 1.0;
      double sDot = 0.0;
      int p1 = p;
      while (p1 > 0) {
        sKept[p1] = s;
        sKeptDot[p1] = sDot;
        p1--;
        double t2 = t1[p1];
        double t3 = sDot * t2 + s * tDot[p1];
        s = s * t2 + 0.5;
        sDot = t3;
      }
      double[] sKept1 = tape.doubles(x.length);
      double[] sKeptDot1 = tape.doubles(x.length);
      int[] qKept = tape.ints(x.length);
      int q = 0;
      for (int i = 0; i < x.length; i++) {
        sKept1[i] = s;
        sKeptDot1[i] = sDot;
        qKept[i] = q;
        int q1 = q + 1;
        double t2 = t1[q];
        double t3 = tDot[q] * s + t2 * sDot;
        s += t2 * s;
        sDot += t3;
        if (q1 == 2) {
          q1 = 0;
        }
        q = q1;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double s1 = sKept1[i];
        sDot = sKeptDot1[i];
        int q1 = qKept[i];
        double t2 = t1[q1];
        double tBar1 = sBar * s1;
        double tBarDot1 = sBarDot * s1 + sBar * sDot;
        double t3 = tDot[q1] * sBar + t2 * sBarDot;
        sBar += t2 * sBar;
        sBarDot += t3;
        tBar[q1] += tBar1;
        tBarDot[q1] += tBarDot1;
      }
      for (int p2 = 1; p2 <= p; p2++) {
        int p3 = p2 - 1;
        double t2 = t1[p3];
        double s1 = sKept[p2];
        sDot = sKeptDot[p2];
        double sBarDot1 = sBarDot * t2 + sBar * tDot[p3];
        tBar[p3] += s1 * sBar;
        tBarDot[p3] += sDot * sBar + s1 * sBarDot;
        sBarDot = sBarDot1;
        sBar *= t2;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        double v = x[i];
        double vDot = xDot[i];
        p = pKept[i];
        int p2 = p + 1;
        double vBar;
        double vBarDot;
        if (v > 1.0) {
          vBar = tBar[p2];
          vBarDot = tBarDot[p2];
          tBar[p2] = 0.0;
          tBarDot[p2] = 0.0;
        } else {
          vBar = 0.0;
          vBarDot = 0.0;
        }
        double t2 = tBar[p];
        double t3 = tBarDot[p];
        tBar[p] = 0.0;
        tBarDot[p] = 0.0;
        xBar[i] += vBar + 2.0 * (t2 * v);
        xHvp[i] += vBarDot + 2.0 * (t3 * v + t2 * vDot);
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.pushesAndPops} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction pushesAndPopsFunction() {
    return new PushesAndPopsFunction();
  }

  private static final class PushesAndPopsFunction implements ScalarFunction {

    PushesAndPopsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return SilentlyWrong.pushesAndPops(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = pushesAndPopsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return pushesAndPopsJvp(x, xDot).tangent();
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
      double value = pushesAndPopsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.swaps} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual swapsJvp(double[] a, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    for (int i = 0; i < a.length - 1; i++) {
      double a1 = a[i];
      double a2 = a[i + 1];
      double aDot1 = aDot[i];
      double aDot2 = aDot[i + 1];
      if (a1 < a2) {
        a[i] = a2;
        aDot[i] = aDot2;
        a[i + 1] = a1;
        aDot[i + 1] = aDot1;
      }
      double a3 = a[i];
      double a4 = a[i + 1];
      double t = aDot[i] * a4 + a3 * aDot[i + 1];
      a[i] = a3 * a4;
      aDot[i] = t;
    }
    double a1 = a[0];
    double a2 = a[a.length - 1];
    return new Dual(a1 * a2, aDot[0] * a2 + a1 * aDot[a.length - 1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swapsJvp(double[], double[])
   */
  static Dual swapsJvp(double[] a, double[] aDot, Tape tape) {
    return swapsJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.swaps}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record SwapsGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code SilentlyWrong.swaps} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static SwapsGradient swapsGradient(double[] a) {
    return swapsGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swapsGradient(double[])
   */
  static SwapsGradient swapsGradient(double[] a, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double value = swapsGradient(a, aBar, tape);
    return new SwapsGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.swaps} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double swapsGradient(double[] a, double[] aBar) {
    return swapsGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swapsGradient(double[], double[])
   */
  static double swapsGradient(double[] a, double[] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] aKept = tape.doubles(a.length - 1);
      double[] aKept1 = tape.doubles(a.length - 1);
      boolean[] kept = tape.booleans(a.length - 1);
      for (int i = 0; i < a.length - 1; i++) {
        double a1 = a[i];
        double a2 = a[i + 1];
        boolean t = a1 < a2;
        kept[i] = t;
        if (t) {
          a[i] = a2;
          a[i + 1] = a1;
        }
        double a3 = a[i];
        aKept1[i] = a3;
        double a4 = a[i + 1];
        aKept[i] = a4;
        a[i] = a3 * a4;
      }
      double a1 = a[0];
      double a2 = a[a.length - 1];

      // reverse sweep
      aBar[a.length - 1] += a1;
      aBar[0] += a2;
      for (int i = a.length - 2; i >= 0; i--) {
        double t = aBar[i];
        double aBar1 = t * aKept[i];
        aBar[i + 1] += aKept1[i] * t;
        aBar[i] = aBar1;
        double aBar2;
        double aBar3;
        if (kept[i]) {
          aBar2 = aBar[i + 1];
          aBar[i + 1] = 0.0;
          aBar3 = aBar[i];
          aBar[i] = 0.0;
        } else {
          aBar2 = 0.0;
          aBar3 = 0.0;
        }
        aBar[i + 1] += aBar3;
        aBar[i] += aBar2;
      }
      return a1 * a2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.swaps}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record SwapsHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code SilentlyWrong.swaps}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static SwapsHvp swapsHvp(double[] a, double[] aDot) {
    return swapsHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swapsHvp(double[], double[])
   */
  static SwapsHvp swapsHvp(double[] a, double[] aDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = swapsHvp(a, aDot, aBar, aHvp, tape);
    return new SwapsHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code SilentlyWrong.swaps}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double swapsHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp) {
    return swapsHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swapsHvp(double[], double[], double[], double[])
   */
  static double swapsHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp, Tape tape) {
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
      double[] aKept = tape.doubles(a.length - 1);
      double[] aKeptDot = tape.doubles(a.length - 1);
      double[] aKept1 = tape.doubles(a.length - 1);
      double[] aKeptDot1 = tape.doubles(a.length - 1);
      boolean[] kept = tape.booleans(a.length - 1);
      for (int i = 0; i < a.length - 1; i++) {
        double a1 = a[i];
        double a2 = a[i + 1];
        boolean t = a1 < a2;
        double aDot1 = aDot[i];
        double aDot2 = aDot[i + 1];
        kept[i] = t;
        if (t) {
          a[i] = a2;
          aDot[i] = aDot2;
          a[i + 1] = a1;
          aDot[i + 1] = aDot1;
        }
        double a3 = a[i];
        double aDot3 = aDot[i];
        aKept1[i] = a3;
        aKeptDot1[i] = aDot3;
        double a4 = a[i + 1];
        double aDot4 = aDot[i + 1];
        aKept[i] = a4;
        aKeptDot[i] = aDot4;
        a[i] = a3 * a4;
        aDot[i] = aDot3 * a4 + a3 * aDot4;
      }
      double a1 = a[0];
      double a2 = a[a.length - 1];

      // reverse sweep
      double aDot1 = aDot[0];
      double aDot2 = aDot[a.length - 1];
      aBar[a.length - 1] += a1;
      aHvp[a.length - 1] += aDot1;
      aBar[0] += a2;
      aHvp[0] += aDot2;
      for (int i = a.length - 2; i >= 0; i--) {
        double t = aBar[i];
        double t1 = aHvp[i];
        double a3 = aKept[i];
        double a4 = aKept1[i];
        double aBarDot = t1 * a3 + t * aKeptDot[i];
        double aBarDot1 = aKeptDot1[i] * t + a4 * t1;
        aBar[i + 1] += a4 * t;
        aHvp[i + 1] += aBarDot1;
        aBar[i] = t * a3;
        aHvp[i] = aBarDot;
        double aBar1;
        double aBarDot2;
        double aBar2;
        double aBarDot3;
        if (kept[i]) {
          aBar1 = aBar[i + 1];
          aBarDot2 = aHvp[i + 1];
          aBar[i + 1] = 0.0;
          aHvp[i + 1] = 0.0;
          aBar2 = aBar[i];
          aBarDot3 = aHvp[i];
          aBar[i] = 0.0;
          aHvp[i] = 0.0;
        } else {
          aBar1 = 0.0;
          aBar2 = 0.0;
          aBarDot2 = 0.0;
          aBarDot3 = 0.0;
        }
        aBar[i + 1] += aBar2;
        aHvp[i + 1] += aBarDot3;
        aBar[i] += aBar1;
        aHvp[i] += aBarDot2;
      }
      return a1 * a2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.swaps} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction swapsFunction() {
    return new SwapsFunction();
  }

  private static final class SwapsFunction implements ScalarFunction {

    SwapsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return SilentlyWrong.swaps(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = swapsGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return swapsJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = swapsHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.inOutAliasing} and its derivative in the direction of
   * the tangents.
   *
   * @param t as the method takes it; written as the method writes it
   * @param tDot tangent of {@code t}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual inOutAliasingJvp(double[] t, double[] tDot) {
    Arguments.sameShape("tDot", tDot, "t", t);
    double in = t[0];
    double inDot = tDot[0];
    double in1 = t[1];
    double inDot1 = tDot[1];
    double t1 = in * in1;
    double t2 = inDot * in1 + in * inDot1;
    t[0] = t1;
    tDot[0] = t2;
    in = t[1];
    inDot = tDot[1];
    double t3 = t1 + in;
    double t4 = t2 + inDot;
    t[1] = t3;
    tDot[1] = t4;
    in = t[0];
    inDot = tDot[0];
    double t5 = in * t3;
    double t6 = inDot * t3 + in * t4;
    t[0] = t5;
    tDot[0] = t6;
    in = t[1];
    inDot = tDot[1];
    double t7 = t5 + in;
    double t8 = t6 + inDot;
    t[1] = t7;
    tDot[1] = t8;
    double t9 = t[0];
    return new Dual(t9 * t7, tDot[0] * t7 + t9 * t8);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inOutAliasingJvp(double[], double[])
   */
  static Dual inOutAliasingJvp(double[] t, double[] tDot, Tape tape) {
    return inOutAliasingJvp(t, tDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.inOutAliasing}.
   *
   * @param value what the method returns
   * @param t the derivative with respect to {@code t}
   */
  record InOutAliasingGradient(double value, double[] t) {}

  /**
   * Reverse mode: {@code SilentlyWrong.inOutAliasing} and its gradient.
   *
   * @param t as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static InOutAliasingGradient inOutAliasingGradient(double[] t) {
    double[] tBar = Arguments.zerosLike(t);
    double value = inOutAliasingGradient(t, tBar);
    return new InOutAliasingGradient(value, tBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inOutAliasingGradient(double[])
   */
  static InOutAliasingGradient inOutAliasingGradient(double[] t, Tape tape) {
    return inOutAliasingGradient(t);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.inOutAliasing} and its gradient, written into the
   * caller's memory.
   *
   * @param t as the method takes it; written as the method writes it
   * @param tBar overwritten with the gradient with respect to {@code t}; of the same shape
   * @return the value
   */
  static double inOutAliasingGradient(double[] t, double[] tBar) {
    Arguments.sameShape("tBar", tBar, "t", t);
    Arguments.zero(tBar);
    double in = t[0];
    double in1 = t[1];
    double t1 = in * in1;
    t[0] = t1;
    double in2 = t[1];
    double t2 = t1 + in2;
    t[1] = t2;
    in2 = t[0];
    double t3 = in2 * t2;
    t[0] = t3;
    double in3 = t[1];
    double t4 = t3 + in3;
    t[1] = t4;
    double t5 = t[0];

    // reverse sweep
    tBar[0] += t4;
    double t6 = t5 + tBar[1];
    tBar[1] = t6;
    double t7 = t6 + tBar[0];
    tBar[0] = t7 * t2;
    double t8 = in2 * t7 + tBar[1];
    tBar[1] = t8;
    double t9 = tBar[0];
    tBar[0] = 0.0;
    double t10 = t8 + t9;
    tBar[1] += in * t10;
    tBar[0] += t10 * in1;
    return t5 * t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inOutAliasingGradient(double[], double[])
   */
  static double inOutAliasingGradient(double[] t, double[] tBar, Tape tape) {
    return inOutAliasingGradient(t, tBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.inOutAliasing}.
   *
   * @param value what the method returns
   * @param t the derivative with respect to {@code t}
   * @param tHvp the Hessian-vector product for {@code t}
   */
  record InOutAliasingHvp(double value, double[] t, double[] tHvp) {}

  /**
   * Second order: {@code SilentlyWrong.inOutAliasing}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param t as the method takes it; written as the method writes it
   * @param tDot tangent of {@code t}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static InOutAliasingHvp inOutAliasingHvp(double[] t, double[] tDot) {
    double[] tBar = Arguments.zerosLike(t);
    double[] tHvp = Arguments.zerosLike(t);
    double value = inOutAliasingHvp(t, tDot, tBar, tHvp);
    return new InOutAliasingHvp(value, tBar, tHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inOutAliasingHvp(double[], double[])
   */
  static InOutAliasingHvp inOutAliasingHvp(double[] t, double[] tDot, Tape tape) {
    return inOutAliasingHvp(t, tDot);
  }

  /**
   * Second order: {@code SilentlyWrong.inOutAliasing}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param t as the method takes it; written as the method writes it
   * @param tDot tangent of {@code t}, of the same shape; receives that of what the array
   *     then holds
   * @param tBar overwritten with the gradient with respect to {@code t}; of the same shape
   * @param tHvp overwritten with the Hessian-vector product for {@code t}; of the same shape
   * @return the value
   */
  static double inOutAliasingHvp(double[] t, double[] tDot, double[] tBar, double[] tHvp) {
    Arguments.sameShape("tDot", tDot, "t", t);
    Arguments.sameShape("tBar", tBar, "t", t);
    Arguments.sameShape("tHvp", tHvp, "t", t);
    Arguments.distinct("tDot", tDot, "tBar", tBar);
    Arguments.distinct("tDot", tDot, "tHvp", tHvp);
    Arguments.distinct("tBar", tBar, "tHvp", tHvp);
    Arguments.zero(tBar);
    Arguments.zero(tHvp);
    double in = t[0];
    double inDot = tDot[0];
    double in1 = t[1];
    double inDot1 = tDot[1];
    double t1 = in * in1;
    double t2 = inDot * in1 + in * inDot1;
    t[0] = t1;
    tDot[0] = t2;
    double in2 = t[1];
    double inDot2 = tDot[1];
    double t3 = t1 + in2;
    double t4 = t2 + inDot2;
    t[1] = t3;
    tDot[1] = t4;
    in2 = t[0];
    inDot2 = tDot[0];
    double t5 = in2 * t3;
    double t6 = inDot2 * t3 + in2 * t4;
    t[0] = t5;
    tDot[0] = t6;
    double in3 = t[1];
    double inDot3 = tDot[1];
    double t7 = t5 + in3;
    double t8 = t6 + inDot3;
    t[1] = t7;
    tDot[1] = t8;
    double t9 = t[0];

    // reverse sweep
    double tDot1 = tDot[0];
    tBar[0] += t7;
    tHvp[0] += t8;
    double t10 = t9 + tBar[1];
    double t11 = tDot1 + tHvp[1];
    tBar[1] = t10;
    tHvp[1] = t11;
    double t12 = t10 + tBar[0];
    double t13 = t11 + tHvp[0];
    tBar[0] = t12 * t3;
    tHvp[0] = t13 * t3 + t12 * t4;
    double t14 = in2 * t12 + tBar[1];
    double t15 = inDot2 * t12 + in2 * t13 + tHvp[1];
    tBar[1] = t14;
    tHvp[1] = t15;
    double t16 = tBar[0];
    double t17 = tHvp[0];
    tBar[0] = 0.0;
    tHvp[0] = 0.0;
    double t18 = t14 + t16;
    double t19 = t15 + t17;
    tBar[1] += in * t18;
    tHvp[1] += inDot * t18 + in * t19;
    tBar[0] += t18 * in1;
    tHvp[0] += t19 * in1 + t18 * inDot1;
    return t9 * t7;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inOutAliasingHvp(double[], double[], double[], double[])
   */
  static double inOutAliasingHvp(double[] t, double[] tDot, double[] tBar, double[] tHvp,
      Tape tape) {
    return inOutAliasingHvp(t, tDot, tBar, tHvp);
  }

  /**
   * {@code SilentlyWrong.inOutAliasing} as a function of the vector that packs {@code t}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction inOutAliasingFunction() {
    return new InOutAliasingFunction();
  }

  private static final class InOutAliasingFunction implements ScalarFunction {

    InOutAliasingFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] t = Arguments.doubles(packed, 0, packed.length);
      return SilentlyWrong.inOutAliasing(t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] t = Arguments.doubles(packed, 0, packed.length);
      double[] tBar = Arguments.zerosLike(t);
      double value = inOutAliasingGradient(t, tBar);
      Arguments.pack(tBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] t = Arguments.doubles(packed, 0, packed.length);
      double[] tDot = Arguments.doubles(direction, 0, direction.length);
      return inOutAliasingJvp(t, tDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] t = Arguments.doubles(packed, 0, packed.length);
      double[] tDot = Arguments.doubles(direction, 0, direction.length);
      double[] tBar = Arguments.zerosLike(t);
      double[] tHvp = Arguments.zerosLike(t);
      double value = inOutAliasingHvp(t, tDot, tBar, tHvp);
      Arguments.pack(tBar, gradient, 0);
      Arguments.pack(tHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.computedIndex} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual computedIndexJvp(double[] x, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int j = 1;
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < n; i++) {
      j = (j * 2 + i) % x.length;
      double x1 = x[j];
      double xDot1 = xDot[j];
      double t = sDot * x1 + s * xDot1;
      s = s * x1 + x1;
      sDot = t + xDot1;
      x[j] = x1 * 0.5;
      xDot[j] = xDot1 * 0.5;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #computedIndexJvp(double[], int, double[])
   */
  static Dual computedIndexJvp(double[] x, int n, double[] xDot, Tape tape) {
    return computedIndexJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.computedIndex}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ComputedIndexGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code SilentlyWrong.computedIndex} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ComputedIndexGradient computedIndexGradient(double[] x, int n) {
    return computedIndexGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #computedIndexGradient(double[], int)
   */
  static ComputedIndexGradient computedIndexGradient(double[] x, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = computedIndexGradient(x, n, xBar, tape);
    return new ComputedIndexGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.computedIndex} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double computedIndexGradient(double[] x, int n, double[] xBar) {
    return computedIndexGradient(x, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #computedIndexGradient(double[], int, double[])
   */
  static double computedIndexGradient(double[] x, int n, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] jKept = tape.ints(n);
      double[] xKept = tape.doubles(n);
      double[] sKept = tape.doubles(n);
      int j = 1;
      double s = 0.0;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        j = (j * 2 + i) % x.length;
        jKept[i] = j;
        double x1 = x[j];
        xKept[i] = x1;
        s = s * x1 + x1;
        x[j] = x1 * 0.5;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        int j1 = jKept[i];
        double xBar1 = xBar[j1] * 0.5 + sBar;
        double s1 = sKept[i];
        double sBar1 = sBar * xKept[i];
        xBar[j1] = xBar1 + s1 * sBar;
        sBar = sBar1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.computedIndex}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ComputedIndexHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code SilentlyWrong.computedIndex}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ComputedIndexHvp computedIndexHvp(double[] x, int n, double[] xDot) {
    return computedIndexHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #computedIndexHvp(double[], int, double[])
   */
  static ComputedIndexHvp computedIndexHvp(double[] x, int n, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = computedIndexHvp(x, n, xDot, xBar, xHvp, tape);
    return new ComputedIndexHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code SilentlyWrong.computedIndex}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double computedIndexHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp) {
    return computedIndexHvp(x, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #computedIndexHvp(double[], int, double[], double[], double[])
   */
  static double computedIndexHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp,
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
      int[] jKept = tape.ints(n);
      double[] xKept = tape.doubles(n);
      double[] xKeptDot = tape.doubles(n);
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      int j = 1;
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        j = (j * 2 + i) % x.length;
        jKept[i] = j;
        double x1 = x[j];
        double xDot1 = xDot[j];
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        double t = sDot * x1 + s * xDot1;
        s = s * x1 + x1;
        sDot = t + xDot1;
        x[j] = x1 * 0.5;
        xDot[j] = xDot1 * 0.5;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        int j1 = jKept[i];
        double xBar1 = xBar[j1] * 0.5 + sBar;
        double xBarDot = xHvp[j1] * 0.5 + sBarDot;
        double x1 = xKept[i];
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        double sBarDot1 = sBarDot * x1 + sBar * xKeptDot[i];
        xBar[j1] = xBar1 + s1 * sBar;
        xHvp[j1] = xBarDot + (sDot1 * sBar + s1 * sBarDot);
        sBarDot = sBarDot1;
        sBar *= x1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.computedIndex} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction computedIndexFunction(int n) {
    return new ComputedIndexFunction(n);
  }

  private static final class ComputedIndexFunction implements ScalarFunction {

    private final int n;

    ComputedIndexFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return SilentlyWrong.computedIndex(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = computedIndexGradient(x, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return computedIndexJvp(x, this.n, xDot).tangent();
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
      double value = computedIndexHvp(x, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.cofactors} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual cofactorsJvp(double[][] a, double[][] aDot) {
    return cofactorsJvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cofactorsJvp(double[][], double[][])
   */
  static Dual cofactorsJvp(double[][] a, double[][] aDot, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    int mark = tape.mark();
    try {
      int[] columns = new int[a.length];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = i;
      }
      double t = minorsJvp(a, 0, columns, a.length, aDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code SilentlyWrong.cofactors}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record CofactorsGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code SilentlyWrong.cofactors} and its gradient.
   *
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CofactorsGradient cofactorsGradient(double[][] a) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = cofactorsGradient(a, aBar);
    return new CofactorsGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cofactorsGradient(double[][])
   */
  static CofactorsGradient cofactorsGradient(double[][] a, Tape tape) {
    return cofactorsGradient(a);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.cofactors} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double cofactorsGradient(double[][] a, double[][] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int[] columns = new int[a.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = i;
    }
    return minorsVjp(a, 0, columns, a.length, 1.0, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cofactorsGradient(double[][], double[][])
   */
  static double cofactorsGradient(double[][] a, double[][] aBar, Tape tape) {
    return cofactorsGradient(a, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.cofactors}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record CofactorsHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code SilentlyWrong.cofactors}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CofactorsHvp cofactorsHvp(double[][] a, double[][] aDot) {
    return cofactorsHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cofactorsHvp(double[][], double[][])
   */
  static CofactorsHvp cofactorsHvp(double[][] a, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = cofactorsHvp(a, aDot, aBar, aHvp, tape);
    return new CofactorsHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code SilentlyWrong.cofactors}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double cofactorsHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp) {
    return cofactorsHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cofactorsHvp(double[][], double[][], double[][], double[][])
   */
  static double cofactorsHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp,
      Tape tape) {
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
      int[] columns = new int[a.length];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = i;
      }
      return minorsVjpJvp(a, 0, columns, a.length, 1.0, aBar, aDot, aHvp, tape);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.cofactors} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction cofactorsFunction(double[][] a) {
    return new CofactorsFunction(a);
  }

  private static final class CofactorsFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    CofactorsFunction(double[][] a) {
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
      return SilentlyWrong.cofactors(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = cofactorsGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return cofactorsJvp(a, aDot).tangent();
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
      double value = cofactorsHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.helperInLoop} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param h as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param hDot tangent of {@code h}
   * @return the value and its tangent
   */
  static Dual helperInLoopJvp(double[] x, double h, int n, double[] xDot, double hDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < x.length; i++) {
        double y1 = y[i];
        double yDot1 = yDot[i];
        int t = (i + 1) % x.length;
        double x1 = x[t];
        double f = y1 * x1;
        double fDot = yDot1 * x1 + y1 * xDot[t];
        y[i] = y1 + h * f;
        yDot[i] = yDot1 + (hDot * f + h * fDot);
      }
      for (int i = 0; i < x.length; i++) {
        double yDot1 = yDot[i];
        x[i] = y[i];
        xDot[i] = yDot1;
      }
    }
    double x1 = x[0];
    double y1 = y[1];
    return new Dual(x1 * y1, xDot[0] * y1 + x1 * yDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #helperInLoopJvp(double[], double, int, double[], double)
   */
  static Dual helperInLoopJvp(double[] x, double h, int n, double[] xDot, double hDot, Tape tape) {
    return helperInLoopJvp(x, h, n, xDot, hDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.helperInLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param h the derivative with respect to {@code h}
   */
  record HelperInLoopGradient(double value, double[] x, double h) {}

  /**
   * Adjoints of the scalar parameters of {@code SilentlyWrong.helperInLoop}: filled by a
   * derivative and reused by its caller.
   */
  static final class HelperInLoopAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** A holder of zeros. */
    public HelperInLoopAdjoint() {}
  }

  /**
   * Reverse mode: {@code SilentlyWrong.helperInLoop} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param h as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static HelperInLoopGradient helperInLoopGradient(double[] x, double h, int n) {
    return helperInLoopGradient(x, h, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #helperInLoopGradient(double[], double, int)
   */
  static HelperInLoopGradient helperInLoopGradient(double[] x, double h, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    HelperInLoopAdjoint adjoint = new HelperInLoopAdjoint();
    double value = helperInLoopGradient(x, h, n, xBar, adjoint, tape);
    return new HelperInLoopGradient(value, xBar, adjoint.h);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.helperInLoop} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param h as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code h}
   * @return the value
   */
  static double helperInLoopGradient(double[] x, double h, int n, double[] xBar,
      HelperInLoopAdjoint adjoint) {
    return helperInLoopGradient(x, h, n, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #helperInLoopGradient(double[], double, int, double[], HelperInLoopAdjoint)
   */
  static double helperInLoopGradient(double[] x, double h, int n, double[] xBar,
      HelperInLoopAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] y = x.clone();
      double[] yBar = tape.zeroDoubles(y.length);
      double[][] yKeptKept = tape.table(double[].class, n);
      double[][] xKeptKept = tape.table(double[].class, n);
      for (int k = 0; k < n; k++) {
        double[] yKept = tape.row(yKeptKept, k, x.length);
        double[] xKept = tape.row(xKeptKept, k, x.length);
        for (int i = 0; i < x.length; i++) {
          double y1 = y[i];
          yKept[i] = y1;
          double x1 = x[(i + 1) % x.length];
          xKept[i] = x1;
          double f = y1 * x1;
          y[i] = y1 + h * f;
        }
        for (int i = 0; i < x.length; i++) {
          x[i] = y[i];
        }
      }
      double x1 = x[0];
      double y1 = y[1];

      // reverse sweep
      yBar[1] += x1;
      xBar[0] += y1;
      double hBar = 0.0;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        for (int i = 0; i < x.length; i++) {
          double t = xBar[i];
          xBar[i] = 0.0;
          yBar[i] += t;
        }
        double[] yKept = yKeptKept[k];
        double[] xKept = xKeptKept[k];
        for (int i = 0; i < x.length; i++) {
          double t = yBar[i];
          double y2 = yKept[i];
          double x2 = xKept[i];
          double f = y2 * x2;
          hBar += t * f;
          double fBar = h * t;
          xBar[(i + 1) % x.length] += y2 * fBar;
          yBar[i] = t + fBar * x2;
        }
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += yBar[i];
      }
      adjoint.h = hBar;
      return x1 * y1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.helperInLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param h the derivative with respect to {@code h}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param hHvp the Hessian-vector product for {@code h}
   */
  record HelperInLoopHvp(double value, double[] x, double h, double[] xHvp, double hHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * SilentlyWrong.helperInLoop}: filled by a derivative and reused by its caller.
   */
  static final class HelperInLoopHvpAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** The Hessian-vector product for {@code h}. */
    public double hHvp;

    /** A holder of zeros. */
    public HelperInLoopHvpAdjoint() {}
  }

  /**
   * Second order: {@code SilentlyWrong.helperInLoop}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param h as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param hDot tangent of {@code h}
   * @return value, gradient and product, in new arrays
   */
  static HelperInLoopHvp helperInLoopHvp(double[] x, double h, int n, double[] xDot, double hDot) {
    return helperInLoopHvp(x, h, n, xDot, hDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #helperInLoopHvp(double[], double, int, double[], double)
   */
  static HelperInLoopHvp helperInLoopHvp(double[] x, double h, int n, double[] xDot, double hDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    HelperInLoopHvpAdjoint adjoint = new HelperInLoopHvpAdjoint();
    double value = helperInLoopHvp(x, h, n, xDot, hDot, xBar, xHvp, adjoint, tape);
    return new HelperInLoopHvp(value, xBar, adjoint.h, xHvp, adjoint.hHvp);
  }

  /**
   * Second order: {@code SilentlyWrong.helperInLoop}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param h as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param hDot tangent of {@code h}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code h}
   * @return the value
   */
  static double helperInLoopHvp(double[] x, double h, int n, double[] xDot, double hDot,
      double[] xBar, double[] xHvp, HelperInLoopHvpAdjoint adjoint) {
    return helperInLoopHvp(x, h, n, xDot, hDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #helperInLoopHvp(double[], double, int, double[], double, double[], double[],
   *     HelperInLoopHvpAdjoint)
   */
  static double helperInLoopHvp(double[] x, double h, int n, double[] xDot, double hDot,
      double[] xBar, double[] xHvp, HelperInLoopHvpAdjoint adjoint, Tape tape) {
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
      double[] y = x.clone();
      double[] yDot = xDot.clone();
      double[] yBar = tape.zeroDoubles(y.length);
      double[] yBarDot = tape.zeroDoubles(y.length);
      double[][] yKeptKept = tape.table(double[].class, n);
      double[][] yKeptKeptDot = tape.table(double[].class, n);
      double[][] xKeptKept = tape.table(double[].class, n);
      double[][] xKeptKeptDot = tape.table(double[].class, n);
      for (int k = 0; k < n; k++) {
        double[] yKept = tape.row(yKeptKept, k, x.length);
        double[] yKeptDot = tape.row(yKeptKeptDot, k, x.length);
        double[] xKept = tape.row(xKeptKept, k, x.length);
        double[] xKeptDot = tape.row(xKeptKeptDot, k, x.length);
        for (int i = 0; i < x.length; i++) {
          double y1 = y[i];
          double yDot1 = yDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          int t = (i + 1) % x.length;
          double x1 = x[t];
          double xDot1 = xDot[t];
          xKept[i] = x1;
          xKeptDot[i] = xDot1;
          double f = y1 * x1;
          double fDot = yDot1 * x1 + y1 * xDot1;
          y[i] = y1 + h * f;
          yDot[i] = yDot1 + (hDot * f + h * fDot);
        }
        for (int i = 0; i < x.length; i++) {
          double yDot1 = yDot[i];
          x[i] = y[i];
          xDot[i] = yDot1;
        }
      }
      double x1 = x[0];
      double y1 = y[1];

      // reverse sweep
      double xDot1 = xDot[0];
      double yDot1 = yDot[1];
      yBar[1] += x1;
      yBarDot[1] += xDot1;
      xBar[0] += y1;
      xHvp[0] += yDot1;
      double hBar = 0.0;
      double hBarDot = 0.0;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        for (int i = 0; i < x.length; i++) {
          double t = xBar[i];
          double t1 = xHvp[i];
          xBar[i] = 0.0;
          xHvp[i] = 0.0;
          yBar[i] += t;
          yBarDot[i] += t1;
        }
        double[] yKept = yKeptKept[k];
        double[] yKeptDot = yKeptKeptDot[k];
        double[] xKept = xKeptKept[k];
        double[] xKeptDot = xKeptKeptDot[k];
        for (int i = 0; i < x.length; i++) {
          double t = yBar[i];
          double t1 = yBarDot[i];
          double y2 = yKept[i];
          double yDot2 = yKeptDot[i];
          double x2 = xKept[i];
          double xDot2 = xKeptDot[i];
          double f = y2 * x2;
          double fDot = yDot2 * x2 + y2 * xDot2;
          hBar += t * f;
          hBarDot += t1 * f + t * fDot;
          double fBar = h * t;
          double fBarDot = hDot * t + h * t1;
          int t2 = (i + 1) % x.length;
          xBar[t2] += y2 * fBar;
          xHvp[t2] += yDot2 * fBar + y2 * fBarDot;
          yBar[i] = t + fBar * x2;
          yBarDot[i] = t1 + (fBarDot * x2 + fBar * xDot2);
        }
      }
      for (int i = 0; i < x.length; i++) {
        double t = yBarDot[i];
        xBar[i] += yBar[i];
        xHvp[i] += t;
      }
      adjoint.h = hBar;
      adjoint.hHvp = hBarDot;
      return x1 * y1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.helperInLoop} as a function of the vector that packs {@code x},
   * {@code h}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction helperInLoopFunction(int n) {
    return new HelperInLoopFunction(n);
  }

  private static final class HelperInLoopFunction implements ScalarFunction {

    private final int n;

    HelperInLoopFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double h = packed[packed.length - 1];
      return SilentlyWrong.helperInLoop(x, h, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double h = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      HelperInLoopAdjoint adjoint = new HelperInLoopAdjoint();
      double value = helperInLoopGradient(x, h, this.n, xBar, adjoint);
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
      return helperInLoopJvp(x, h, this.n, xDot, hDot).tangent();
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
      HelperInLoopHvpAdjoint adjoint = new HelperInLoopHvpAdjoint();
      double value = helperInLoopHvp(x, h, this.n, xDot, hDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.h;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.hHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.tableOfRows} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual tableOfRowsJvp(double[] x, int k, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int[][] table = new int[x.length][];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      int[] row = new int[k];
      row[0] = i + 1;
      table[i] = row;
      double p = x[i];
      double pDot = xDot[i];
      for (int j = 0; j < k; j++) {
        pDot *= Math.cos(p);
        p = Math.sin(p);
      }
      sum += p;
      sumDot += pDot;
    }
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = table[i][0];
      sum += x1 * t;
      sumDot += xDot[i] * t;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tableOfRowsJvp(double[], int, double[])
   */
  static Dual tableOfRowsJvp(double[] x, int k, double[] xDot, Tape tape) {
    return tableOfRowsJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.tableOfRows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TableOfRowsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code SilentlyWrong.tableOfRows} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static TableOfRowsGradient tableOfRowsGradient(double[] x, int k) {
    return tableOfRowsGradient(x, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tableOfRowsGradient(double[], int)
   */
  static TableOfRowsGradient tableOfRowsGradient(double[] x, int k, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = tableOfRowsGradient(x, k, xBar, tape);
    return new TableOfRowsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.tableOfRows} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double tableOfRowsGradient(double[] x, int k, double[] xBar) {
    return tableOfRowsGradient(x, k, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tableOfRowsGradient(double[], int, double[])
   */
  static double tableOfRowsGradient(double[] x, int k, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[][] table = new int[x.length][];
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        int[] row = new int[k];
        row[0] = i + 1;
        table[i] = row;
        double p = x[i];
        double[] pKept = tape.doubles(k);
        for (int j = 0; j < k; j++) {
          pKept[j] = p;
          p = Math.sin(p);
        }
        sum += p;
        double pBar = 1.0;
        for (int j = Math.max(k, 0) - 1; j >= 0; j--) {
          p = pKept[j];
          pBar *= Math.cos(p);
        }
        xBar[i] += pBar;
        tape.release(iteration);
      }
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double t = table[i][0];
        sum += x1 * t;
        xBar[i] += t;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.tableOfRows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TableOfRowsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code SilentlyWrong.tableOfRows}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TableOfRowsHvp tableOfRowsHvp(double[] x, int k, double[] xDot) {
    return tableOfRowsHvp(x, k, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tableOfRowsHvp(double[], int, double[])
   */
  static TableOfRowsHvp tableOfRowsHvp(double[] x, int k, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = tableOfRowsHvp(x, k, xDot, xBar, xHvp, tape);
    return new TableOfRowsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code SilentlyWrong.tableOfRows}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double tableOfRowsHvp(double[] x, int k, double[] xDot, double[] xBar, double[] xHvp) {
    return tableOfRowsHvp(x, k, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tableOfRowsHvp(double[], int, double[], double[], double[])
   */
  static double tableOfRowsHvp(double[] x, int k, double[] xDot, double[] xBar, double[] xHvp,
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
      int[][] table = new int[x.length][];
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        int[] row = new int[k];
        row[0] = i + 1;
        table[i] = row;
        double p = x[i];
        double pDot = xDot[i];
        double[] pKept = tape.doubles(k);
        double[] pKeptDot = tape.doubles(k);
        for (int j = 0; j < k; j++) {
          pKept[j] = p;
          pKeptDot[j] = pDot;
          pDot *= Math.cos(p);
          p = Math.sin(p);
        }
        sum += p;
        double pBar = 1.0;
        double pBarDot = 0.0;
        for (int j = Math.max(k, 0) - 1; j >= 0; j--) {
          p = pKept[j];
          pDot = pKeptDot[j];
          double t = Math.cos(p);
          pBarDot = pBarDot * t - pBar * (pDot * Math.sin(p));
          pBar *= t;
        }
        xBar[i] += pBar;
        xHvp[i] += pBarDot;
        tape.release(iteration);
      }
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double t = table[i][0];
        sum += x1 * t;
        xBar[i] += t;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.tableOfRows} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction tableOfRowsFunction(int k) {
    return new TableOfRowsFunction(k);
  }

  private static final class TableOfRowsFunction implements ScalarFunction {

    private final int k;

    TableOfRowsFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return SilentlyWrong.tableOfRows(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = tableOfRowsGradient(x, this.k, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return tableOfRowsJvp(x, this.k, xDot).tangent();
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
      double value = tableOfRowsHvp(x, this.k, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.resumed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param d constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual resumedJvp(double[] x, int k, int d, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int[][] rows = new int[x.length][];
    double s = x[0];
    double sDot = xDot[0];
    for (int i = 0; i < k; i++) {
      double x1 = x[0];
      double t = s * x1;
      double t1 = sDot * x1 + s * xDot[0];
      s = Math.sin(t);
      sDot = t1 * Math.cos(t);
    }
    double s1;
    double sDot1;
    try {
      int[] w = new int[k];
      w[0] = 7;
      rows[0] = w;
      double t = 12 / d;
      s1 = s * t;
      sDot1 = sDot * t;
    } catch (ArithmeticException e) {
      double x1 = x[0];
      s1 = s * x1;
      sDot1 = sDot * x1 + s * xDot[0];
    }
    int[] v = new int[k];
    v[0] = 5;
    int rows1 = rows[0][0];
    double x1 = x[0];
    double xDot1 = xDot[0];
    double t = rows1;
    double t1 = t * x1 + 5 * x1;
    return new Dual(s1 * t1, sDot1 * t1 + s1 * (t * xDot1 + 5 * xDot1));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedJvp(double[], int, int, double[])
   */
  static Dual resumedJvp(double[] x, int k, int d, double[] xDot, Tape tape) {
    return resumedJvp(x, k, d, xDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.resumed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ResumedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code SilentlyWrong.resumed} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @param d constant
   * @return the value and the gradient, in new arrays
   */
  static ResumedGradient resumedGradient(double[] x, int k, int d) {
    return resumedGradient(x, k, d, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedGradient(double[], int, int)
   */
  static ResumedGradient resumedGradient(double[] x, int k, int d, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = resumedGradient(x, k, d, xBar, tape);
    return new ResumedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.resumed} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param d constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double resumedGradient(double[] x, int k, int d, double[] xBar) {
    return resumedGradient(x, k, d, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedGradient(double[], int, int, double[])
   */
  static double resumedGradient(double[] x, int k, int d, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[][] rows = new int[x.length][];
      double s = x[0];
      double[] sKept = tape.doubles(k);
      for (int i = 0; i < k; i++) {
        sKept[i] = s;
        s = Math.sin(s * x[0]);
      }
      double e;
      double s1;
      int exit;
      try {
        int[] w = new int[k];
        w[0] = 7;
        rows[0] = w;
        e = 12 / d;
        s1 = s * e;
        exit = 0;
      } catch (ArithmeticException e1) {
        s1 = s * x[0];
        exit = 1;
        e = 0.0;
      }
      int[] v = tape.exactInts(k);
      v[0] = 5;
      int rows1 = rows[0][0];
      double x1 = x[0];
      double t = rows1;
      double t1 = t * x1 + 5 * x1;

      // reverse sweep
      xBar[0] += 5 * s1 + t * s1;
      double sBar;
      switch (exit) {
        case 0 -> sBar = t1 * e;
        default -> {
          sBar = t1 * x[0];
          xBar[0] += s * t1;
        }
      }
      for (int i = Math.max(k, 0) - 1; i >= 0; i--) {
        s = sKept[i];
        double x2 = x[0];
        double t2 = sBar * Math.cos(s * x2);
        sBar = t2 * x2;
        xBar[0] += s * t2;
      }
      xBar[0] += sBar;
      return s1 * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.resumed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ResumedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code SilentlyWrong.resumed}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param d constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ResumedHvp resumedHvp(double[] x, int k, int d, double[] xDot) {
    return resumedHvp(x, k, d, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedHvp(double[], int, int, double[])
   */
  static ResumedHvp resumedHvp(double[] x, int k, int d, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = resumedHvp(x, k, d, xDot, xBar, xHvp, tape);
    return new ResumedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code SilentlyWrong.resumed}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param d constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double resumedHvp(double[] x, int k, int d, double[] xDot, double[] xBar, double[] xHvp) {
    return resumedHvp(x, k, d, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedHvp(double[], int, int, double[], double[], double[])
   */
  static double resumedHvp(double[] x, int k, int d, double[] xDot, double[] xBar, double[] xHvp,
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
      int[][] rows = new int[x.length][];
      double s = x[0];
      double sDot = xDot[0];
      double[] sKept = tape.doubles(k);
      double[] sKeptDot = tape.doubles(k);
      for (int i = 0; i < k; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double x1 = x[0];
        double t = s * x1;
        double t1 = sDot * x1 + s * xDot[0];
        s = Math.sin(t);
        sDot = t1 * Math.cos(t);
      }
      double e;
      double s1;
      double sDot1;
      int exit;
      try {
        int[] w = new int[k];
        w[0] = 7;
        rows[0] = w;
        e = 12 / d;
        s1 = s * e;
        sDot1 = sDot * e;
        exit = 0;
      } catch (ArithmeticException e1) {
        double x1 = x[0];
        s1 = s * x1;
        sDot1 = sDot * x1 + s * xDot[0];
        exit = 1;
        e = 0.0;
      }
      int[] v = tape.exactInts(k);
      v[0] = 5;
      int rows1 = rows[0][0];
      double x1 = x[0];
      double xDot1 = xDot[0];
      double t = rows1;
      double t1 = t * x1 + 5 * x1;
      double t2 = t * xDot1 + 5 * xDot1;

      // reverse sweep
      xBar[0] += 5 * s1 + t * s1;
      xHvp[0] += 5 * sDot1 + t * sDot1;
      double sBar;
      double sBarDot;
      switch (exit) {
        case 0 -> {
          sBar = t1 * e;
          sBarDot = t2 * e;
        }
        default -> {
          double x2 = x[0];
          sBar = t1 * x2;
          sBarDot = t2 * x2 + t1 * xDot[0];
          xBar[0] += s * t1;
          xHvp[0] += sDot * t1 + s * t2;
        }
      }
      for (int i = Math.max(k, 0) - 1; i >= 0; i--) {
        s = sKept[i];
        sDot = sKeptDot[i];
        double x2 = x[0];
        double xDot2 = xDot[0];
        double t3 = s * x2;
        double t4 = Math.cos(t3);
        double t5 = sBar * t4;
        double t6 = sBarDot * t4 - sBar * ((sDot * x2 + s * xDot2) * Math.sin(t3));
        sBar = t5 * x2;
        sBarDot = t6 * x2 + t5 * xDot2;
        xBar[0] += s * t5;
        xHvp[0] += sDot * t5 + s * t6;
      }
      xBar[0] += sBar;
      xHvp[0] += sBarDot;
      return s1 * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.resumed} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param k captured
   * @param d captured
   * @return the view
   */
  static ScalarFunction resumedFunction(int k, int d) {
    return new ResumedFunction(k, d);
  }

  private static final class ResumedFunction implements ScalarFunction {

    private final int k;

    private final int d;

    ResumedFunction(int k, int d) {
      this.k = k;
      this.d = d;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return SilentlyWrong.resumed(x, this.k, this.d);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = resumedGradient(x, this.k, this.d, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return resumedJvp(x, this.k, this.d, xDot).tangent();
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
      double value = resumedHvp(x, this.k, this.d, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.wrapped} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual wrappedJvp(double x, double xDot) {
    int[] c = { 1, 2 };
    IntBuffer buffer = IntBuffer.wrap(c);
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < 2; i++) {
      double t = c[i];
      double t1 = Math.sin(s) * t;
      sDot = sDot * t1 + s * (sDot * Math.cos(s) * t);
      s *= t1;
    }
    buffer.put(0, 9);
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappedJvp(double, double)
   */
  static Dual wrappedJvp(double x, double xDot, Tape tape) {
    return wrappedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.wrapped}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WrappedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code SilentlyWrong.wrapped}: filled by a
   * derivative and reused by its caller.
   */
  static final class WrappedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public WrappedAdjoint() {}
  }

  /**
   * Reverse mode: {@code SilentlyWrong.wrapped} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WrappedGradient wrappedGradient(double x) {
    return wrappedGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappedGradient(double)
   */
  static WrappedGradient wrappedGradient(double x, Tape tape) {
    WrappedAdjoint adjoint = new WrappedAdjoint();
    double value = wrappedGradient(x, adjoint, tape);
    return new WrappedGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.wrapped} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double wrappedGradient(double x, WrappedAdjoint adjoint) {
    return wrappedGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappedGradient(double, WrappedAdjoint)
   */
  static double wrappedGradient(double x, WrappedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int[] c = { 1, 2 };
      IntBuffer buffer = IntBuffer.wrap(c);
      double[] kept = tape.doubles(2);
      double[] sKept = tape.doubles(2);
      double[] kept1 = tape.doubles(2);
      double s = x;
      for (int i = 0; i < 2; i++) {
        sKept[i] = s;
        double t = c[i];
        kept1[i] = t;
        double t1 = Math.sin(s) * t;
        kept[i] = t1;
        s *= t1;
      }
      buffer.put(0, 9);

      // reverse sweep
      double sBar = 1.0;
      for (int i = 1; i >= 0; i--) {
        double sBar1 = sBar * kept[i];
        double s1 = sKept[i];
        sBar = sBar1 + s1 * sBar * kept1[i] * Math.cos(s1);
      }
      adjoint.x = sBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.wrapped}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WrappedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code SilentlyWrong.wrapped}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static WrappedHvp wrappedHvp(double x, double xDot) {
    return wrappedHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappedHvp(double, double)
   */
  static WrappedHvp wrappedHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int[] c = { 1, 2 };
      IntBuffer buffer = IntBuffer.wrap(c);
      double[] kept = tape.doubles(2);
      double[] keptDot = tape.doubles(2);
      double[] sKept = tape.doubles(2);
      double[] sKeptDot = tape.doubles(2);
      double[] kept1 = tape.doubles(2);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < 2; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double t = c[i];
        kept1[i] = t;
        double t1 = Math.sin(s) * t;
        double t2 = sDot * Math.cos(s) * t;
        kept[i] = t1;
        keptDot[i] = t2;
        sDot = sDot * t1 + s * t2;
        s *= t1;
      }
      buffer.put(0, 9);

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = 1; i >= 0; i--) {
        double t = kept[i];
        double sBar1 = sBar * t;
        double sBarDot1 = sBarDot * t + sBar * keptDot[i];
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        double t1 = kept1[i];
        double t2 = s1 * sBar * t1;
        double t3 = Math.cos(s1);
        double t4 = (sDot1 * sBar + s1 * sBarDot) * t1 * t3 - t2 * (sDot1 * Math.sin(s1));
        sBar = sBar1 + t2 * t3;
        sBarDot = sBarDot1 + t4;
      }
      return new WrappedHvp(s, sBar, sBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.wrapped} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction wrappedFunction() {
    return new WrappedFunction();
  }

  private static final class WrappedFunction implements ScalarFunction {

    WrappedFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return SilentlyWrong.wrapped(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      WrappedAdjoint adjoint = new WrappedAdjoint();
      double value = wrappedGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return wrappedJvp(x, xDot).tangent();
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
      WrappedHvp hvp = wrappedHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.given} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual givenJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    List<int[]> list = new ArrayList<>();
    int[] t = { 2, 0, 1 };
    list.add(t);
    int[] p = list.get(0);
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < 3; i++) {
      int p1 = p[i];
      double x1 = x[p1];
      double t1 = p1 + 1;
      double t2 = Math.sin(x1) * t1 * 0.1;
      double t3 = xDot[p1] * Math.cos(x1) * t1 * 0.1 * s + t2 * sDot;
      s += t2 * s;
      sDot += t3;
    }
    Arrays.sort(list.get(0));
    for (int i = 0; i < 3; i++) {
      int p1 = p[i];
      double x1 = x[p1];
      double t1 = p1 + 1;
      double t2 = Math.cos(x1) * t1 * 0.1;
      double t3 = t2 * sDot - xDot[p1] * Math.sin(x1) * t1 * 0.1 * s;
      s += t2 * s;
      sDot += t3;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenJvp(double[], double[])
   */
  static Dual givenJvp(double[] x, double[] xDot, Tape tape) {
    return givenJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.given}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GivenGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code SilentlyWrong.given} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GivenGradient givenGradient(double[] x) {
    return givenGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenGradient(double[])
   */
  static GivenGradient givenGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = givenGradient(x, xBar, tape);
    return new GivenGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.given} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double givenGradient(double[] x, double[] xBar) {
    return givenGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenGradient(double[], double[])
   */
  static double givenGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      List<int[]> list = new ArrayList<>();
      int[] t = { 2, 0, 1 };
      list.add(t);
      int[] p = list.get(0);
      double[] sKept = tape.doubles(3);
      double[] kept = tape.doubles(3);
      int[] pKept = tape.ints(3);
      double s = 1.0;
      for (int i = 0; i < 3; i++) {
        sKept[i] = s;
        int p1 = p[i];
        pKept[i] = p1;
        double t1 = Math.sin(x[p1]) * (p1 + 1) * 0.1;
        kept[i] = t1;
        s += t1 * s;
      }
      Arrays.sort(list.get(0));
      double[] sKept1 = tape.doubles(3);
      double[] kept1 = tape.doubles(3);
      for (int i = 0; i < 3; i++) {
        sKept1[i] = s;
        int p1 = p[i];
        double t1 = Math.cos(x[p1]) * (p1 + 1) * 0.1;
        kept1[i] = t1;
        s += t1 * s;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = 2; i >= 0; i--) {
        double s1 = sKept1[i];
        double t1 = sBar * s1;
        sBar += kept1[i] * sBar;
        int p1 = p[i];
        xBar[p1] -= t1 * 0.1 * (p1 + 1) * Math.sin(x[p1]);
      }
      for (int i = 2; i >= 0; i--) {
        double s1 = sKept[i];
        double t1 = sBar * s1;
        sBar += kept[i] * sBar;
        int p1 = pKept[i];
        xBar[p1] += t1 * 0.1 * (p1 + 1) * Math.cos(x[p1]);
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.given}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GivenHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code SilentlyWrong.given}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static GivenHvp givenHvp(double[] x, double[] xDot) {
    return givenHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenHvp(double[], double[])
   */
  static GivenHvp givenHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = givenHvp(x, xDot, xBar, xHvp, tape);
    return new GivenHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code SilentlyWrong.given}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double givenHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return givenHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenHvp(double[], double[], double[], double[])
   */
  static double givenHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      List<int[]> list = new ArrayList<>();
      int[] t = { 2, 0, 1 };
      list.add(t);
      int[] p = list.get(0);
      double[] sKept = tape.doubles(3);
      double[] sKeptDot = tape.doubles(3);
      double[] kept = tape.doubles(3);
      double[] keptDot = tape.doubles(3);
      int[] pKept = tape.ints(3);
      double s = 1.0;
      double sDot = 0.0;
      for (int i = 0; i < 3; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        int p1 = p[i];
        pKept[i] = p1;
        double x1 = x[p1];
        double t1 = p1 + 1;
        double t2 = Math.sin(x1) * t1 * 0.1;
        double t3 = xDot[p1] * Math.cos(x1) * t1 * 0.1;
        kept[i] = t2;
        keptDot[i] = t3;
        double t4 = t3 * s + t2 * sDot;
        s += t2 * s;
        sDot += t4;
      }
      Arrays.sort(list.get(0));
      double[] sKept1 = tape.doubles(3);
      double[] sKeptDot1 = tape.doubles(3);
      double[] kept1 = tape.doubles(3);
      double[] keptDot1 = tape.doubles(3);
      for (int i = 0; i < 3; i++) {
        sKept1[i] = s;
        sKeptDot1[i] = sDot;
        int p1 = p[i];
        double x1 = x[p1];
        double t1 = p1 + 1;
        double t2 = Math.cos(x1) * t1 * 0.1;
        double t3 = -(xDot[p1] * Math.sin(x1) * t1 * 0.1);
        kept1[i] = t2;
        keptDot1[i] = t3;
        double t4 = t3 * s + t2 * sDot;
        s += t2 * s;
        sDot += t4;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = 2; i >= 0; i--) {
        double s1 = sKept1[i];
        sDot = sKeptDot1[i];
        double t1 = kept1[i];
        double t2 = sBar * s1;
        double t3 = sBarDot * s1 + sBar * sDot;
        double t4 = keptDot1[i] * sBar + t1 * sBarDot;
        sBar += t1 * sBar;
        sBarDot += t4;
        int p1 = p[i];
        double t5 = p1 + 1;
        double t6 = t2 * 0.1 * t5;
        double x1 = x[p1];
        double t7 = Math.sin(x1);
        double xBarDot = -(t3 * 0.1 * t5 * t7 + t6 * (xDot[p1] * Math.cos(x1)));
        xBar[p1] -= t6 * t7;
        xHvp[p1] += xBarDot;
      }
      for (int i = 2; i >= 0; i--) {
        double s1 = sKept[i];
        sDot = sKeptDot[i];
        double t1 = kept[i];
        double t2 = sBar * s1;
        double t3 = sBarDot * s1 + sBar * sDot;
        double t4 = keptDot[i] * sBar + t1 * sBarDot;
        sBar += t1 * sBar;
        sBarDot += t4;
        int p1 = pKept[i];
        double t5 = p1 + 1;
        double t6 = t2 * 0.1 * t5;
        double x1 = x[p1];
        double t7 = Math.cos(x1);
        double xBarDot = t3 * 0.1 * t5 * t7 - t6 * (xDot[p1] * Math.sin(x1));
        xBar[p1] += t6 * t7;
        xHvp[p1] += xBarDot;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.given} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction givenFunction() {
    return new GivenFunction();
  }

  private static final class GivenFunction implements ScalarFunction {

    GivenFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return SilentlyWrong.given(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = givenGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return givenJvp(x, xDot).tangent();
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
      double value = givenHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code SilentlyWrong.charsOf} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param text constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual charsOfJvp(double x, String text, double xDot) {
    char[] c = new char[2];
    text.getChars(0, 2, c, 0);
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < 2; i++) {
      double t = c[i] - 48;
      double t1 = Math.sin(s) * t;
      sDot = sDot * t1 + s * (sDot * Math.cos(s) * t);
      s *= t1;
    }
    text.getChars(2, 4, c, 0);
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #charsOfJvp(double, java.lang.String, double)
   */
  static Dual charsOfJvp(double x, String text, double xDot, Tape tape) {
    return charsOfJvp(x, text, xDot);
  }

  /**
   * Value and gradient of {@code SilentlyWrong.charsOf}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CharsOfGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code SilentlyWrong.charsOf}: filled by a
   * derivative and reused by its caller.
   */
  static final class CharsOfAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CharsOfAdjoint() {}
  }

  /**
   * Reverse mode: {@code SilentlyWrong.charsOf} and its gradient.
   *
   * @param x as the method takes it
   * @param text constant
   * @return the value and the gradient, in new arrays
   */
  static CharsOfGradient charsOfGradient(double x, String text) {
    return charsOfGradient(x, text, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #charsOfGradient(double, java.lang.String)
   */
  static CharsOfGradient charsOfGradient(double x, String text, Tape tape) {
    CharsOfAdjoint adjoint = new CharsOfAdjoint();
    double value = charsOfGradient(x, text, adjoint, tape);
    return new CharsOfGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code SilentlyWrong.charsOf} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param text constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double charsOfGradient(double x, String text, CharsOfAdjoint adjoint) {
    return charsOfGradient(x, text, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #charsOfGradient(double, java.lang.String, CharsOfAdjoint)
   */
  static double charsOfGradient(double x, String text, CharsOfAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      char[] c = new char[2];
      text.getChars(0, 2, c, 0);
      double[] kept = tape.doubles(2);
      double[] sKept = tape.doubles(2);
      double[] kept1 = tape.doubles(2);
      double s = x;
      for (int i = 0; i < 2; i++) {
        sKept[i] = s;
        double t = c[i] - 48;
        kept1[i] = t;
        double t1 = Math.sin(s) * t;
        kept[i] = t1;
        s *= t1;
      }
      text.getChars(2, 4, c, 0);

      // reverse sweep
      double sBar = 1.0;
      for (int i = 1; i >= 0; i--) {
        double sBar1 = sBar * kept[i];
        double s1 = sKept[i];
        sBar = sBar1 + s1 * sBar * kept1[i] * Math.cos(s1);
      }
      adjoint.x = sBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SilentlyWrong.charsOf}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CharsOfHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code SilentlyWrong.charsOf}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param text constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CharsOfHvp charsOfHvp(double x, String text, double xDot) {
    return charsOfHvp(x, text, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #charsOfHvp(double, java.lang.String, double)
   */
  static CharsOfHvp charsOfHvp(double x, String text, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      char[] c = new char[2];
      text.getChars(0, 2, c, 0);
      double[] kept = tape.doubles(2);
      double[] keptDot = tape.doubles(2);
      double[] sKept = tape.doubles(2);
      double[] sKeptDot = tape.doubles(2);
      double[] kept1 = tape.doubles(2);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < 2; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double t = c[i] - 48;
        kept1[i] = t;
        double t1 = Math.sin(s) * t;
        double t2 = sDot * Math.cos(s) * t;
        kept[i] = t1;
        keptDot[i] = t2;
        sDot = sDot * t1 + s * t2;
        s *= t1;
      }
      text.getChars(2, 4, c, 0);

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = 1; i >= 0; i--) {
        double t = kept[i];
        double sBar1 = sBar * t;
        double sBarDot1 = sBarDot * t + sBar * keptDot[i];
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        double t1 = kept1[i];
        double t2 = s1 * sBar * t1;
        double t3 = Math.cos(s1);
        double t4 = (sDot1 * sBar + s1 * sBarDot) * t1 * t3 - t2 * (sDot1 * Math.sin(s1));
        sBar = sBar1 + t2 * t3;
        sBarDot = sBarDot1 + t4;
      }
      return new CharsOfHvp(s, sBar, sBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SilentlyWrong.charsOf} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param text captured
   * @return the view
   */
  static ScalarFunction charsOfFunction(String text) {
    return new CharsOfFunction(text);
  }

  private static final class CharsOfFunction implements ScalarFunction {

    private final String text;

    CharsOfFunction(String text) {
      this.text = text;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return SilentlyWrong.charsOf(x, this.text);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CharsOfAdjoint adjoint = new CharsOfAdjoint();
      double value = charsOfGradient(x, this.text, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return charsOfJvp(x, this.text, xDot).tangent();
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
      CharsOfHvp hvp = charsOfHvp(x, this.text, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  private static double minorsJvp(double[][] a, int row, int[] columns, int n, double[][] aDot,
      Tape tape) {
    if (n == 0) {
      tape.result(1, 0.0);
      return 1.0;
    }
    if (n == 1) {
      double[] a1 = a[row];
      int columns1 = columns[0];
      double a2 = a1[columns1];
      double aDot1 = aDot[row][columns1];
      tape.result(1, aDot1);
      return a2;
    }
    double sign = 1.0;
    double s = 0.0;
    double sDot = 0.0;
    for (int k = 0; k < n; k++) {
      int chosen = columns[k];
      if (a[row][chosen] == 0.0) {
        sign = -sign;
        continue;
      }
      for (int m = k; m < n - 1; m++) {
        columns[m] = columns[m + 1];
      }
      double t = sign * a[row][chosen];
      double t1 = sign * aDot[row][chosen];
      double t2 = minorsJvp(a, row + 1, columns, n - 1, aDot, tape);
      double t3 = tape.doubleResult(1);
      s += t * t2;
      sDot += t1 * t2 + t * t3;
      for (int m = n - 1; m > k; m--) {
        columns[m] = columns[m - 1];
      }
      columns[k] = chosen;
      sign = -sign;
    }
    tape.result(1, sDot);
    return s;
  }

  private static double minorsVjp(double[][] a, int row, int[] columns, int n, double resultBar,
      double[][] aBar) {
    boolean t = n == 0;
    double result;
    int columns1;
    if (t) {
      result = 1.0;
      columns1 = 0;
    } else if (n == 1) {
      double[] a1 = a[row];
      columns1 = columns[0];
      result = a1[columns1];
    } else {
      double sign = 1.0;
      double s = 0.0;
      for (int k = 0; k < n; k++) {
        int chosen = columns[k];
        double sign1;
        if (a[row][chosen] == 0.0) {
          sign1 = -sign;
        } else {
          for (int m = k; m < n - 1; m++) {
            columns[m] = columns[m + 1];
          }
          double t1 = sign * a[row][chosen];
          double t2 = minorsVjp(a, row + 1, columns, n - 1, t1 * resultBar, aBar);
          s += t1 * t2;
          for (int m = n - 1; m > k; m--) {
            columns[m] = columns[m - 1];
          }
          columns[k] = chosen;
          sign1 = -sign;
          aBar[row][chosen] += sign * (resultBar * t2);
        }
        sign = sign1;
      }
      result = s;
      columns1 = 0;
    }

    // reverse sweep
    if (!t) {
      if (n == 1) {
        aBar[row][columns1] += resultBar;
      }
    }
    return result;
  }

  private static double minorsVjpJvp(double[][] a, int row, int[] columns, int n, double resultBar,
      double[][] aBar, double[][] aDot, double[][] aBarDot, Tape tape) {
    boolean t = n == 0;
    double result;
    int columns1;
    if (t) {
      result = 1.0;
      columns1 = 0;
    } else if (n == 1) {
      double[] a1 = a[row];
      columns1 = columns[0];
      result = a1[columns1];
    } else {
      double sign = 1.0;
      double s = 0.0;
      for (int k = 0; k < n; k++) {
        int chosen = columns[k];
        double sign1;
        if (a[row][chosen] == 0.0) {
          sign1 = -sign;
        } else {
          for (int m = k; m < n - 1; m++) {
            columns[m] = columns[m + 1];
          }
          double t1 = sign * a[row][chosen];
          double t2 =
              minorsVjpJvp2(a, row + 1, columns, n - 1, t1 * resultBar, aBar, aDot,
              sign * aDot[row][chosen] * resultBar, aBarDot, tape);
          double t3 = tape.doubleResult(1);
          s += t1 * t2;
          for (int m = n - 1; m > k; m--) {
            columns[m] = columns[m - 1];
          }
          columns[k] = chosen;
          sign1 = -sign;
          double[] aBarDot1 = aBarDot[row];
          aBar[row][chosen] += sign * (resultBar * t2);
          aBarDot1[chosen] += sign * (resultBar * t3);
        }
        sign = sign1;
      }
      result = s;
      columns1 = 0;
    }

    // reverse sweep
    if (!t) {
      if (n == 1) {
        aBar[row][columns1] += resultBar;
      }
    }
    return result;
  }

  private static double minorsVjpJvp2(double[][] a, int row, int[] columns, int n,
      double resultBar, double[][] aBar, double[][] aDot, double resultBarDot, double[][] aBarDot,
      Tape tape) {
    boolean t = n == 0;
    double result;
    int columns1;
    double resultDot;
    if (t) {
      result = 1.0;
      columns1 = 0;
      resultDot = 0.0;
    } else if (n == 1) {
      double[] a1 = a[row];
      columns1 = columns[0];
      result = a1[columns1];
      resultDot = aDot[row][columns1];
    } else {
      double sign = 1.0;
      double s = 0.0;
      double sDot = 0.0;
      for (int k = 0; k < n; k++) {
        int chosen = columns[k];
        double sign1;
        if (a[row][chosen] == 0.0) {
          sign1 = -sign;
        } else {
          for (int m = k; m < n - 1; m++) {
            columns[m] = columns[m + 1];
          }
          double t1 = sign * a[row][chosen];
          double t2 = sign * aDot[row][chosen];
          double t3 =
              minorsVjpJvp2(a, row + 1, columns, n - 1, t1 * resultBar, aBar, aDot,
              t2 * resultBar + t1 * resultBarDot, aBarDot, tape);
          double t4 = tape.doubleResult(1);
          s += t1 * t3;
          sDot += t2 * t3 + t1 * t4;
          for (int m = n - 1; m > k; m--) {
            columns[m] = columns[m - 1];
          }
          columns[k] = chosen;
          sign1 = -sign;
          double[] aBarDot1 = aBarDot[row];
          aBar[row][chosen] += sign * (resultBar * t3);
          aBarDot1[chosen] += sign * (resultBarDot * t3 + resultBar * t4);
        }
        sign = sign1;
      }
      result = s;
      columns1 = 0;
      resultDot = sDot;
    }

    // reverse sweep
    if (!t) {
      if (n == 1) {
        double[] aBarDot1 = aBarDot[row];
        aBar[row][columns1] += resultBar;
        aBarDot1[columns1] += resultBarDot;
      }
    }
    tape.result(1, resultDot);
    return result;
  }
}
