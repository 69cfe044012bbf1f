package corpus;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.FourRows;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code Rules}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class RulesDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.RulesDerivatives");
  }

  private RulesDerivatives() {}

  /**
   * Forward mode: {@code Rules.straight} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @param xDot tangent of {@code x}
   * @param sDot tangent of {@code s}
   * @return the value and its tangent
   */
  static Dual straightJvp(double x, double s, double xDot, double sDot) {
    double t = x * s;
    double t1 = Rules.erf(t);
    double t2 = sDot * t1 + s * (Rules.erfSlope(t) * (xDot * s + x * sDot));
    double t3 = Rules.erf(x);
    double t4 = Rules.erfSlope(x) * xDot;
    double t5 = Rules.erf(t3);
    return new Dual(s * t1 + t5 * x, t2 + (Rules.erfSlope(t3) * t4 * x + t5 * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #straightJvp(double, double, double, double)
   */
  static Dual straightJvp(double x, double s, double xDot, double sDot, Tape tape) {
    return straightJvp(x, s, xDot, sDot);
  }

  /**
   * Value and gradient of {@code Rules.straight}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param s the derivative with respect to {@code s}
   */
  record StraightGradient(double value, double x, double s) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.straight}: filled by a derivative and
   * reused by its caller.
   */
  static final class StraightAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public StraightAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.straight} and its gradient.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static StraightGradient straightGradient(double x, double s) {
    StraightAdjoint adjoint = new StraightAdjoint();
    double value = straightGradient(x, s, adjoint);
    return new StraightGradient(value, adjoint.x, adjoint.s);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #straightGradient(double, double)
   */
  static StraightGradient straightGradient(double x, double s, Tape tape) {
    return straightGradient(x, s);
  }

  /**
   * Reverse mode: {@code Rules.straight} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code s}
   * @return the value
   */
  static double straightGradient(double x, double s, StraightAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * s;
    double t1 = Rules.erf(t);
    double t2 = Rules.erf(x);
    double t3 = Rules.erf(t2);

    // reverse sweep
    double t4 = Rules.erfSlope(t2) * x;
    double xBar = t3 + Rules.erfSlope(x) * t4;
    double t5 = Rules.erfSlope(t) * s;
    xBar += t5 * s;
    double sBar = t1 + x * t5;
    adjoint.x = xBar;
    adjoint.s = sBar;
    return s * t1 + t3 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #straightGradient(double, double, StraightAdjoint)
   */
  static double straightGradient(double x, double s, StraightAdjoint adjoint, Tape tape) {
    return straightGradient(x, s, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.straight}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param s the derivative with respect to {@code s}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param sHvp the Hessian-vector product for {@code s}
   */
  record StraightHvp(double value, double x, double s, double xHvp, double sHvp) {}

  /**
   * Second order: {@code Rules.straight}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @param xDot tangent of {@code x}
   * @param sDot tangent of {@code s}
   * @return value, gradient and product, in new arrays
   */
  static StraightHvp straightHvp(double x, double s, double xDot, double sDot) {
    double t = x * s;
    double t1 = xDot * s + x * sDot;
    double t2 = Rules.erf(t);
    double t3 = Rules.erfSlope(t) * t1;
    double t4 = Rules.erf(x);
    double t5 = Rules.erfSlope(x) * xDot;
    double t6 = Rules.erf(t4);

    // reverse sweep
    double t7 = Rules.erfSlope(t4) * t5;
    double t8 = Rules.erfSlope(t4);
    double t9 = t8 * x;
    double t10 = Rules.erfCurvature(t4, t8) * t5 * x + t8 * xDot;
    double t11 = Rules.erfSlope(x);
    double xBar = t6 + t11 * t9;
    double xBarDot = t7 + (Rules.erfCurvature(x, t11) * xDot * t9 + t11 * t10);
    double t12 = Rules.erfSlope(t);
    double t13 = t12 * s;
    double t14 = Rules.erfCurvature(t, t12) * t1 * s + t12 * sDot;
    xBar += t13 * s;
    xBarDot += t14 * s + t13 * sDot;
    double sBar = t2 + x * t13;
    double sBarDot = t3 + (xDot * t13 + x * t14);
    return new StraightHvp(s * t2 + t6 * x, xBar, sBar, xBarDot, sBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #straightHvp(double, double, double, double)
   */
  static StraightHvp straightHvp(double x, double s, double xDot, double sDot, Tape tape) {
    return straightHvp(x, s, xDot, sDot);
  }

  /**
   * {@code Rules.straight} as a function of the vector that packs {@code x}, {@code s}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction straightFunction() {
    return new StraightFunction();
  }

  private static final class StraightFunction implements ScalarFunction {

    StraightFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double s = packed[1];
      return Rules.straight(x, s);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double s = packed[1];
      StraightAdjoint adjoint = new StraightAdjoint();
      double value = straightGradient(x, s, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.s;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double s = packed[1];
      double xDot = direction[0];
      double sDot = direction[1];
      return straightJvp(x, s, xDot, sDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double s = packed[1];
      double xDot = direction[0];
      double sDot = direction[1];
      StraightHvp hvp = straightHvp(x, s, xDot, sDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.s();
      product[0] = hvp.xHvp();
      product[1] = hvp.sHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.inLoop} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual inLoopJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double y = 1.0;
    double yDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double y1;
      if (x1 > 0.0) {
        double t = y * x1;
        double t1 = 1.0 + Rules.erf(t);
        y1 = y * t1;
        yDot = yDot * t1 + y * (Rules.erfSlope(t) * (yDot * x1 + y * xDot1));
      } else {
        if (x1 < -2.0) {
          double t = Rules.erf(x1);
          return new Dual(y * t, yDot * t + y * (Rules.erfSlope(x1) * xDot1));
        }
        y1 = y;
      }
      x[i] = y1;
      xDot[i] = yDot;
      y = y1;
    }
    return new Dual(y + x[0], yDot + xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inLoopJvp(double[], double[])
   */
  static Dual inLoopJvp(double[] x, double[] xDot, Tape tape) {
    return inLoopJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Rules.inLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InLoopGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Rules.inLoop} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static InLoopGradient inLoopGradient(double[] x) {
    return inLoopGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inLoopGradient(double[])
   */
  static InLoopGradient inLoopGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = inLoopGradient(x, xBar, tape);
    return new InLoopGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Rules.inLoop} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double inLoopGradient(double[] x, double[] xBar) {
    return inLoopGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inLoopGradient(double[], double[])
   */
  static double inLoopGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] yKept = tape.doubles(x.length);
      double y = 1.0;
      for (int i = 0; i < x.length; i++) {
        yKept[i] = y;
        double x1 = x[i];
        xKept[i] = x1;
        if (x1 > 0.0) {
          double t = 1.0 + Rules.erf(y * x1);
          kept[i] = t;
          y *= t;
        } else if (x1 < -2.0) {
          double yBar = Rules.erf(x1);
          // reverse sweep
          double t = Rules.erfSlope(x1) * y;
          xBar[i] += t;
          double t1 = y * yBar;
          for (int j = i - 1; j >= 0; j--) {
            double t2 = xBar[j];
            xBar[j] = 0.0;
            yBar += t2;
            double x2 = xKept[j];
            y = yKept[j];
            double xBar1;
            if (x2 > 0.0) {
              double yBar1 = yBar * kept[j];
              double t3 = Rules.erfSlope(y * x2) * (y * yBar);
              yBar = yBar1 + t3 * x2;
              xBar1 = y * t3;
            } else {
              xBar1 = 0.0;
            }
            xBar[j] += xBar1;
          }
          return t1;
        }
        x[i] = y;
      }

      // reverse sweep
      double t = y + x[0];
      xBar[0] += 1.0;
      double yBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = xBar[i];
        xBar[i] = 0.0;
        yBar += t1;
        double x1 = xKept[i];
        y = yKept[i];
        double xBar1;
        if (x1 > 0.0) {
          double yBar1 = yBar * kept[i];
          double t2 = Rules.erfSlope(y * x1) * (y * yBar);
          yBar = yBar1 + t2 * x1;
          xBar1 = y * t2;
        } else {
          xBar1 = 0.0;
        }
        xBar[i] += xBar1;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.inLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InLoopHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Rules.inLoop}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static InLoopHvp inLoopHvp(double[] x, double[] xDot) {
    return inLoopHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inLoopHvp(double[], double[])
   */
  static InLoopHvp inLoopHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = inLoopHvp(x, xDot, xBar, xHvp, tape);
    return new InLoopHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Rules.inLoop}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double inLoopHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return inLoopHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inLoopHvp(double[], double[], double[], double[])
   */
  static double inLoopHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double[] yKept = tape.doubles(x.length);
      double[] yKeptDot = tape.doubles(x.length);
      double y = 1.0;
      double yDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        yKept[i] = y;
        yKeptDot[i] = yDot;
        double x1 = x[i];
        double xDot1 = xDot[i];
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        double y1;
        if (x1 > 0.0) {
          double t = y * x1;
          double t1 = Rules.erf(t);
          double t2 = Rules.erfSlope(t) * (yDot * x1 + y * xDot1);
          double t3 = 1.0 + t1;
          kept[i] = t3;
          keptDot[i] = t2;
          y1 = y * t3;
          yDot = yDot * t3 + y * t2;
        } else {
          if (x1 < -2.0) {
            double yBar = Rules.erf(x1);
            // reverse sweep
            double t = Rules.erfSlope(x1) * xDot1;
            double t1 = Rules.erfSlope(x1);
            double t2 = Rules.erfCurvature(x1, t1) * xDot1 * y + t1 * yDot;
            xBar[i] += t1 * y;
            xHvp[i] += t2;
            double yBarDot = t;
            double t3 = y * yBar;
            for (int j = i - 1; j >= 0; j--) {
              double t4 = xBar[j];
              double t5 = xHvp[j];
              xBar[j] = 0.0;
              xHvp[j] = 0.0;
              yBar += t4;
              yBarDot += t5;
              double x2 = xKept[j];
              double xDot2 = xKeptDot[j];
              y = yKept[j];
              yDot = yKeptDot[j];
              double xBar1;
              double xBarDot;
              if (x2 > 0.0) {
                double t6 = kept[j];
                double yBar1 = yBar * t6;
                double yBarDot1 = yBarDot * t6 + yBar * keptDot[j];
                double t7 = y * yBar;
                double t8 = y * x2;
                double t9 = Rules.erfSlope(t8);
                double t10 = t9 * t7;
                double t11 = Rules.erfCurvature(t8, t9) * (yDot * x2 + y * xDot2) * t7
                    + t9 * (yDot * yBar + y * yBarDot);
                yBar = yBar1 + t10 * x2;
                yBarDot = yBarDot1 + (t11 * x2 + t10 * xDot2);
                xBar1 = y * t10;
                xBarDot = yDot * t10 + y * t11;
              } else {
                xBar1 = 0.0;
                xBarDot = 0.0;
              }
              xBar[j] += xBar1;
              xHvp[j] += xBarDot;
            }
            return t3;
          }
          y1 = y;
        }
        x[i] = y1;
        xDot[i] = yDot;
        y = y1;
      }

      // reverse sweep
      double t = y + x[0];
      xBar[0] += 1.0;
      double yBar = 1.0;
      double yBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = xBar[i];
        double t2 = xHvp[i];
        xBar[i] = 0.0;
        xHvp[i] = 0.0;
        yBar += t1;
        yBarDot += t2;
        double x1 = xKept[i];
        double xDot1 = xKeptDot[i];
        y = yKept[i];
        double yDot1 = yKeptDot[i];
        double xBar1;
        double xBarDot;
        if (x1 > 0.0) {
          double t3 = kept[i];
          double yBar1 = yBar * t3;
          double yBarDot1 = yBarDot * t3 + yBar * keptDot[i];
          double t4 = y * yBar;
          double t5 = y * x1;
          double t6 = Rules.erfSlope(t5);
          double t7 = t6 * t4;
          double t8 = Rules.erfCurvature(t5, t6) * (yDot1 * x1 + y * xDot1) * t4
              + t6 * (yDot1 * yBar + y * yBarDot);
          yBar = yBar1 + t7 * x1;
          yBarDot = yBarDot1 + (t8 * x1 + t7 * xDot1);
          xBar1 = y * t7;
          xBarDot = yDot1 * t7 + y * t8;
        } else {
          xBar1 = 0.0;
          xBarDot = 0.0;
        }
        xBar[i] += xBar1;
        xHvp[i] += xBarDot;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Rules.inLoop} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction inLoopFunction() {
    return new InLoopFunction();
  }

  private static final class InLoopFunction implements ScalarFunction {

    InLoopFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Rules.inLoop(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = inLoopGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return inLoopJvp(x, xDot).tangent();
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
      double value = inLoopHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.inCallee} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual inCalleeJvp(double x, int depth, double xDot) {
    return inCalleeJvp(x, depth, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeJvp(double, int, double)
   */
  static Dual inCalleeJvp(double x, int depth, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = nestedJvp(x, depth, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Rules.inCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InCalleeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.inCallee}: filled by a derivative and
   * reused by its caller.
   */
  static final class InCalleeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InCalleeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.inCallee} and its gradient.
   *
   * @param x as the method takes it
   * @param depth constant
   * @return the value and the gradient, in new arrays
   */
  static InCalleeGradient inCalleeGradient(double x, int depth) {
    return inCalleeGradient(x, depth, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeGradient(double, int)
   */
  static InCalleeGradient inCalleeGradient(double x, int depth, Tape tape) {
    InCalleeAdjoint adjoint = new InCalleeAdjoint();
    double value = inCalleeGradient(x, depth, adjoint, tape);
    return new InCalleeGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Rules.inCallee} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double inCalleeGradient(double x, int depth, InCalleeAdjoint adjoint) {
    return inCalleeGradient(x, depth, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeGradient(double, int, InCalleeAdjoint)
   */
  static double inCalleeGradient(double x, int depth, InCalleeAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = nestedVjp(x, depth, 1.0, tape);
      double xBar = tape.doubleResult(1);
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.inCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InCalleeHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Rules.inCallee}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InCalleeHvp inCalleeHvp(double x, int depth, double xDot) {
    return inCalleeHvp(x, depth, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeHvp(double, int, double)
   */
  static InCalleeHvp inCalleeHvp(double x, int depth, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = nestedVjpJvp(x, depth, 1.0, xDot, tape);
      double xBar = tape.doubleResult(1);
      double xBarDot = tape.doubleResult(2);
      return new InCalleeHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Rules.inCallee} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param depth captured
   * @return the view
   */
  static ScalarFunction inCalleeFunction(int depth) {
    return new InCalleeFunction(depth);
  }

  private static final class InCalleeFunction implements ScalarFunction {

    private final int depth;

    InCalleeFunction(int depth) {
      this.depth = depth;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Rules.inCallee(x, this.depth);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InCalleeAdjoint adjoint = new InCalleeAdjoint();
      double value = inCalleeGradient(x, this.depth, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return inCalleeJvp(x, this.depth, xDot).tangent();
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
      InCalleeHvp hvp = inCalleeHvp(x, this.depth, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.bump} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param width as the method takes it
   * @param xDot tangent of {@code x}
   * @param widthDot tangent of {@code width}
   * @return the value and its tangent
   */
  static Dual bumpJvp(double x, double width, double xDot, double widthDot) {
    double t = Rules.bump(x, width);
    return new Dual(t, Rules.bumpX(x, width, t) * xDot + Rules.bumpWidth(x, width, t) * widthDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bumpJvp(double, double, double, double)
   */
  static Dual bumpJvp(double x, double width, double xDot, double widthDot, Tape tape) {
    return bumpJvp(x, width, xDot, widthDot);
  }

  /**
   * Value and gradient of {@code Rules.bump}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param width the derivative with respect to {@code width}
   */
  record BumpGradient(double value, double x, double width) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.bump}: filled by a derivative and
   * reused by its caller.
   */
  static final class BumpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code width}. */
    public double width;

    /** A holder of zeros. */
    public BumpAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.bump} and its gradient.
   *
   * @param x as the method takes it
   * @param width as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BumpGradient bumpGradient(double x, double width) {
    BumpAdjoint adjoint = new BumpAdjoint();
    double value = bumpGradient(x, width, adjoint);
    return new BumpGradient(value, adjoint.x, adjoint.width);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bumpGradient(double, double)
   */
  static BumpGradient bumpGradient(double x, double width, Tape tape) {
    return bumpGradient(x, width);
  }

  /**
   * Reverse mode: {@code Rules.bump} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param width as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code width}
   * @return the value
   */
  static double bumpGradient(double x, double width, BumpAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Rules.bump(x, width);

    // reverse sweep
    double t1 = Rules.bumpX(x, width, t);
    double t2 = Rules.bumpWidth(x, width, t);
    adjoint.x = t1;
    adjoint.width = t2;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bumpGradient(double, double, BumpAdjoint)
   */
  static double bumpGradient(double x, double width, BumpAdjoint adjoint, Tape tape) {
    return bumpGradient(x, width, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.bump}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param width the derivative with respect to {@code width}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param widthHvp the Hessian-vector product for {@code width}
   */
  record BumpHvp(double value, double x, double width, double xHvp, double widthHvp) {}

  /**
   * Second order: {@code Rules.bump}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param width as the method takes it
   * @param xDot tangent of {@code x}
   * @param widthDot tangent of {@code width}
   * @return value, gradient and product, in new arrays
   */
  static BumpHvp bumpHvp(double x, double width, double xDot, double widthDot) {
    double t = Rules.bump(x, width);
    double t1 = Rules.bumpX(x, width, t) * xDot + Rules.bumpWidth(x, width, t) * widthDot;

    // reverse sweep
    double t2 = width * width;
    double t3 = 2.0 * (widthDot * width);
    double t4 = -2.0 * x / t2;
    double t5 = width * width;
    double t6 = t5 * width;
    double t7 = 2.0 * x * x / t6;
    return new BumpHvp(t, t4 * t, t7 * t, (-2.0 * xDot / t2 - t3 / t2 * t4) * t + t4 * t1,
        (4.0 * (xDot * x) / t6 - (t3 * width + t5 * widthDot) / t6 * t7) * t + t7 * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bumpHvp(double, double, double, double)
   */
  static BumpHvp bumpHvp(double x, double width, double xDot, double widthDot, Tape tape) {
    return bumpHvp(x, width, xDot, widthDot);
  }

  /**
   * {@code Rules.bump} as a function of the vector that packs {@code x}, {@code width}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction bumpFunction() {
    return new BumpFunction();
  }

  private static final class BumpFunction implements ScalarFunction {

    BumpFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double width = packed[1];
      return Rules.bump(x, width);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double width = packed[1];
      BumpAdjoint adjoint = new BumpAdjoint();
      double value = bumpGradient(x, width, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.width;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double width = packed[1];
      double xDot = direction[0];
      double widthDot = direction[1];
      return bumpJvp(x, width, xDot, widthDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double width = packed[1];
      double xDot = direction[0];
      double widthDot = direction[1];
      BumpHvp hvp = bumpHvp(x, width, xDot, widthDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.width();
      product[0] = hvp.xHvp();
      product[1] = hvp.widthHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.series} and its derivative in the direction of the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual seriesJvp(double[] c, double x, double[] cDot, double xDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int n = 0; n < c.length; n++) {
      double c1 = c[n];
      double cDot1 = cDot[n];
      double t = Rules.chebyshev(n, x);
      sum += c1 * t;
      sumDot += cDot1 * t + c1 * (Rules.chebyshevSlope(n, x) * xDot);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #seriesJvp(double[], double, double[], double)
   */
  static Dual seriesJvp(double[] c, double x, double[] cDot, double xDot, Tape tape) {
    return seriesJvp(c, x, cDot, xDot);
  }

  /**
   * Value and gradient of {@code Rules.series}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   */
  record SeriesGradient(double value, double[] c, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.series}: filled by a derivative and
   * reused by its caller.
   */
  static final class SeriesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SeriesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.series} and its gradient.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SeriesGradient seriesGradient(double[] c, double x) {
    double[] cBar = Arguments.zerosLike(c);
    SeriesAdjoint adjoint = new SeriesAdjoint();
    double value = seriesGradient(c, x, cBar, adjoint);
    return new SeriesGradient(value, cBar, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #seriesGradient(double[], double)
   */
  static SeriesGradient seriesGradient(double[] c, double x, Tape tape) {
    return seriesGradient(c, x);
  }

  /**
   * Reverse mode: {@code Rules.series} and its gradient, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double seriesGradient(double[] c, double x, double[] cBar, SeriesAdjoint adjoint) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cBar);
    double sum = 0.0;
    double xBar = 0.0;
    for (int n = 0; n < c.length; n++) {
      double c1 = c[n];
      double t = Rules.chebyshev(n, x);
      sum += c1 * t;
      xBar += Rules.chebyshevSlope(n, x) * c1;
      cBar[n] += t;
    }
    adjoint.x = xBar;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #seriesGradient(double[], double, double[], SeriesAdjoint)
   */
  static double seriesGradient(double[] c, double x, double[] cBar, SeriesAdjoint adjoint,
      Tape tape) {
    return seriesGradient(c, x, cBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.series}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SeriesHvp(double value, double[] c, double x, double[] cHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Rules.series}:
   * filled by a derivative and reused by its caller.
   */
  static final class SeriesHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public SeriesHvpAdjoint() {}
  }

  /**
   * Second order: {@code Rules.series}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SeriesHvp seriesHvp(double[] c, double x, double[] cDot, double xDot) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    SeriesHvpAdjoint adjoint = new SeriesHvpAdjoint();
    double value = seriesHvp(c, x, cDot, xDot, cBar, cHvp, adjoint);
    return new SeriesHvp(value, cBar, adjoint.x, cHvp, adjoint.xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #seriesHvp(double[], double, double[], double)
   */
  static SeriesHvp seriesHvp(double[] c, double x, double[] cDot, double xDot, Tape tape) {
    return seriesHvp(c, x, cDot, xDot);
  }

  /**
   * Second order: {@code Rules.series}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double seriesHvp(double[] c, double x, double[] cDot, double xDot, double[] cBar,
      double[] cHvp, SeriesHvpAdjoint adjoint) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    double sum = 0.0;
    double xBar = 0.0;
    double xBarDot = 0.0;
    for (int n = 0; n < c.length; n++) {
      double c1 = c[n];
      double cDot1 = cDot[n];
      double t = Rules.chebyshev(n, x);
      sum += c1 * t;
      double t1;
      double t2;
      if (n == 0) {
        t1 = 0.0;
        t2 = 0.0;
      } else {
        double t3 = n;
        double t4 = t3 * Math.acos(x);
        double t5 = Math.sqrt(1.0 - x * x);
        t1 = t3 * Math.sin(t4) / t5;
        t2 = StrongZero.over(0.5 * (2.0 * (xDot * x)), t5) / t5 * t1
            - t3 * (t3 * StrongZero.over(xDot, Math.sqrt((1.0 - x) * (1.0 + x))) * Math.cos(t4))
            / t5;
      }
      xBar += t1 * c1;
      xBarDot += t2 * c1 + t1 * cDot1;
      double t3 = Rules.chebyshevSlope(n, x) * xDot;
      cBar[n] += t;
      cHvp[n] += t3;
    }
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #seriesHvp(double[], double, double[], double, double[], double[],
   *     SeriesHvpAdjoint)
   */
  static double seriesHvp(double[] c, double x, double[] cDot, double xDot, double[] cBar,
      double[] cHvp, SeriesHvpAdjoint adjoint, Tape tape) {
    return seriesHvp(c, x, cDot, xDot, cBar, cHvp, adjoint);
  }

  /**
   * {@code Rules.series} as a function of the vector that packs {@code c}, {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction seriesFunction() {
    return new SeriesFunction();
  }

  private static final class SeriesFunction implements ScalarFunction {

    SeriesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      return Rules.series(c, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] cBar = Arguments.zerosLike(c);
      SeriesAdjoint adjoint = new SeriesAdjoint();
      double value = seriesGradient(c, x, cBar, adjoint);
      Arguments.pack(cBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] cDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      return seriesJvp(c, x, cDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] cDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      SeriesHvpAdjoint adjoint = new SeriesHvpAdjoint();
      double value = seriesHvp(c, x, cDot, xDot, cBar, cHvp, adjoint);
      Arguments.pack(cBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      Arguments.pack(cHvp, product, 0);
      product[product.length - 1] = adjoint.xHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.overwritten} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual overwrittenJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] sums = new double[x.length];
    double[] sumsDot = new double[x.length];
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double l = Rules.logSumExp(x);
      double[] t = new double[x.length];
      Rules.logSumExpVjp(x, l, 1.0, t);
      double sum = 0.0;
      for (int j = 0; j < t.length; j++) {
        sum += t[j] * xDot[j];
      }
      double t1 = l * l;
      double t2 = t1 * a;
      double t3 = 2.0 * (sum * l) * a + t1 * aDot;
      sums[i] = t2;
      sumsDot[i] = t3;
      s += t2;
      sDot += t3;
      double x1 = x[i];
      double t4 = xDot[i] * a + x1 * aDot + sum;
      x[i] = x1 * a + l;
      xDot[i] = t4;
    }
    double sums1 = sums[0];
    return new Dual(s * sums1, sDot * sums1 + s * sumsDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenJvp(double[], double, double[], double)
   */
  static Dual overwrittenJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return overwrittenJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code Rules.overwritten}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record OverwrittenGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.overwritten}: filled by a derivative
   * and reused by its caller.
   */
  static final class OverwrittenAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public OverwrittenAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.overwritten} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OverwrittenGradient overwrittenGradient(double[] x, double a) {
    return overwrittenGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenGradient(double[], double)
   */
  static OverwrittenGradient overwrittenGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    OverwrittenAdjoint adjoint = new OverwrittenAdjoint();
    double value = overwrittenGradient(x, a, xBar, adjoint, tape);
    return new OverwrittenGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code Rules.overwritten} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double overwrittenGradient(double[] x, double a, double[] xBar,
      OverwrittenAdjoint adjoint) {
    return overwrittenGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenGradient(double[], double, double[], OverwrittenAdjoint)
   */
  static double overwrittenGradient(double[] x, double a, double[] xBar,
      OverwrittenAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] sums = tape.exactDoubles(x.length);
      double[] sumsBar = tape.exactDoubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double[] lKept = tape.doubles(x.length);
      double[][] xKept1 = tape.references(double[].class, x.length);
      double s = 0.0;
      for (int i = 0; i < x.length; i++) {
        double[] x1 = x.clone();
        xKept1[i] = x1;
        double l = Rules.logSumExp(x);
        lKept[i] = l;
        double t = l * l * a;
        sums[i] = t;
        s += t;
        double x2 = x[i];
        xKept[i] = x2;
        x[i] = x2 * a + l;
      }
      double sums1 = sums[0];

      // reverse sweep
      sumsBar[0] += s;
      double aBar = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = xBar[i];
        aBar += xKept[i] * t;
        xBar[i] = t * a;
        double t1 = sums1 + sumsBar[i];
        double l = lKept[i];
        aBar += l * l * t1;
        double lBar = t + 2.0 * (t1 * a * l);
        Rules.logSumExpVjp(xKept1[i], l, lBar, xBar);
      }
      adjoint.a = aBar;
      return s * sums1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.overwritten}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record OverwrittenHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Rules.overwritten}: filled by a derivative and reused by its caller.
   */
  static final class OverwrittenHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public OverwrittenHvpAdjoint() {}
  }

  /**
   * Second order: {@code Rules.overwritten}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static OverwrittenHvp overwrittenHvp(double[] x, double a, double[] xDot, double aDot) {
    return overwrittenHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenHvp(double[], double, double[], double)
   */
  static OverwrittenHvp overwrittenHvp(double[] x, double a, double[] xDot, double aDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    OverwrittenHvpAdjoint adjoint = new OverwrittenHvpAdjoint();
    double value = overwrittenHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new OverwrittenHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code Rules.overwritten}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double overwrittenHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, OverwrittenHvpAdjoint adjoint) {
    return overwrittenHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenHvp(double[], double, double[], double, double[], double[],
   *     OverwrittenHvpAdjoint)
   */
  static double overwrittenHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, OverwrittenHvpAdjoint adjoint, Tape tape) {
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
      double[] sums = tape.exactDoubles(x.length);
      double[] sumsDot = tape.exactDoubles(x.length);
      double[] sumsBar = tape.exactDoubles(x.length);
      double[] sumsBarDot = tape.exactDoubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double[] xKeptDot = tape.doubles(x.length);
      double[] lKept = tape.doubles(x.length);
      double[] lKeptDot = tape.doubles(x.length);
      double[][] xKept1 = tape.references(double[].class, x.length);
      double[][] xKeptDot1 = tape.references(double[].class, x.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double[] x1 = x.clone();
        double[] xDot1 = xDot.clone();
        xKept1[i] = x1;
        xKeptDot1[i] = xDot1;
        double l = Rules.logSumExp(x);
        double[] t = new double[x.length];
        Rules.logSumExpVjp(x, l, 1.0, t);
        double sum = 0.0;
        for (int j = 0; j < t.length; j++) {
          sum += t[j] * xDot[j];
        }
        lKept[i] = l;
        lKeptDot[i] = sum;
        double t1 = l * l;
        double t2 = t1 * a;
        double t3 = 2.0 * (sum * l) * a + t1 * aDot;
        sums[i] = t2;
        sumsDot[i] = t3;
        s += t2;
        sDot += t3;
        double x2 = x[i];
        double xDot2 = xDot[i];
        xKept[i] = x2;
        xKeptDot[i] = xDot2;
        x[i] = x2 * a + l;
        xDot[i] = xDot2 * a + x2 * aDot + sum;
      }
      double sums1 = sums[0];
      double sumsDot1 = sumsDot[0];

      // reverse sweep
      sumsBar[0] += s;
      sumsBarDot[0] += sDot;
      double aBar = 0.0;
      double aBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = xBar[i];
        double t1 = xHvp[i];
        double x1 = xKept[i];
        aBar += x1 * t;
        aBarDot += xKeptDot[i] * t + x1 * t1;
        xBar[i] = t * a;
        xHvp[i] = t1 * a + t * aDot;
        double t2 = sums1 + sumsBar[i];
        double t3 = sumsDot1 + sumsBarDot[i];
        double t4 = t2 * a;
        double l = lKept[i];
        double lDot = lKeptDot[i];
        double t5 = l * l;
        aBar += t5 * t2;
        aBarDot += 2.0 * (lDot * l) * t2 + t5 * t3;
        double lBar = t + 2.0 * (t4 * l);
        double lBarDot = t1 + 2.0 * ((t3 * a + t2 * aDot) * l + t4 * lDot);
        double[] x2 = xKept1[i];
        double[] xDot1 = xKeptDot1[i];
        int t6 = x2.length;
        for (int j = 0; j < t6; j++) {
          double xBar1 = xBar[j];
          double t7 = Math.exp(x2[j] - l);
          double t8 = xHvp[j] + (lBarDot * t7 + lBar * ((xDot1[j] - lDot) * t7));
          xBar[j] = xBar1 + lBar * t7;
          xHvp[j] = t8;
        }
      }
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return s * sums1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Rules.overwritten} as a function of the vector that packs {@code x}, {@code a},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
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
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return Rules.overwritten(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OverwrittenAdjoint adjoint = new OverwrittenAdjoint();
      double value = overwrittenGradient(x, a, xBar, adjoint);
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
      return overwrittenJvp(x, a, xDot, aDot).tangent();
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
      OverwrittenHvpAdjoint adjoint = new OverwrittenHvpAdjoint();
      double value = overwrittenHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.local} and its derivative in the direction of the tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}
   * @param qDot tangent of {@code q}
   * @return the value and its tangent
   */
  static Dual localJvp(double p, double q, double pDot, double qDot) {
    double[] t = new double[3];
    double[] tDot = new double[3];
    for (int i = 0; i < t.length; i++) {
      double t1 = i;
      t[i] = p * t1 + q * q;
      tDot[i] = pDot * t1 + 2.0 * (qDot * q);
    }
    double l = Rules.logSumExp(t);
    double[] t1 = new double[t.length];
    Rules.logSumExpVjp(t, l, 1.0, t1);
    double sum = 0.0;
    for (int i = 0; i < t1.length; i++) {
      sum += t1[i] * tDot[i];
    }
    t[1] = l;
    tDot[1] = sum;
    double t2 = Rules.logSumExp(t);
    double[] t3 = new double[t.length];
    Rules.logSumExpVjp(t, t2, 1.0, t3);
    double sum1 = 0.0;
    for (int i = 0; i < t3.length; i++) {
      sum1 += t3[i] * tDot[i];
    }
    return new Dual(l * t2 + t[1], sum * t2 + l * sum1 + tDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localJvp(double, double, double, double)
   */
  static Dual localJvp(double p, double q, double pDot, double qDot, Tape tape) {
    return localJvp(p, q, pDot, qDot);
  }

  /**
   * Value and gradient of {@code Rules.local}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   */
  record LocalGradient(double value, double p, double q) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.local}: filled by a derivative and
   * reused by its caller.
   */
  static final class LocalAdjoint {

    /** The adjoint of {@code p}. */
    public double p;

    /** The adjoint of {@code q}. */
    public double q;

    /** A holder of zeros. */
    public LocalAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.local} and its gradient.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LocalGradient localGradient(double p, double q) {
    LocalAdjoint adjoint = new LocalAdjoint();
    double value = localGradient(p, q, adjoint);
    return new LocalGradient(value, adjoint.p, adjoint.q);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localGradient(double, double)
   */
  static LocalGradient localGradient(double p, double q, Tape tape) {
    return localGradient(p, q);
  }

  /**
   * Reverse mode: {@code Rules.local} and its gradient, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code p}, {@code q}
   * @return the value
   */
  static double localGradient(double p, double q, LocalAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double[] t = new double[3];
    double[] tBar = new double[3];
    for (int i = 0; i < t.length; i++) {
      t[i] = p * i + q * q;
    }
    double[] t1 = t.clone();
    double l = Rules.logSumExp(t);
    t[1] = l;
    double t2 = Rules.logSumExp(t);

    // reverse sweep
    double t3 = l * t2 + t[1];
    tBar[1] += 1.0;
    Rules.logSumExpVjp(t, t2, l, tBar);
    double t4 = tBar[1];
    tBar[1] = 0.0;
    double lBar = t2 + t4;
    Rules.logSumExpVjp(t1, l, lBar, tBar);
    double pBar = 0.0;
    double qBar = 0.0;
    for (int i = 0; i < t.length; i++) {
      double t5 = tBar[i];
      tBar[i] = 0.0;
      qBar += 2.0 * (t5 * q);
      pBar += t5 * i;
    }
    adjoint.p = pBar;
    adjoint.q = qBar;
    return t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localGradient(double, double, LocalAdjoint)
   */
  static double localGradient(double p, double q, LocalAdjoint adjoint, Tape tape) {
    return localGradient(p, q, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.local}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param qHvp the Hessian-vector product for {@code q}
   */
  record LocalHvp(double value, double p, double q, double pHvp, double qHvp) {}

  /**
   * Second order: {@code Rules.local}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}
   * @param qDot tangent of {@code q}
   * @return value, gradient and product, in new arrays
   */
  static LocalHvp localHvp(double p, double q, double pDot, double qDot) {
    double[] t = new double[3];
    double[] tDot = new double[3];
    double[] tBar = new double[3];
    double[] tBarDot = new double[3];
    for (int i = 0; i < t.length; i++) {
      double t1 = i;
      t[i] = p * t1 + q * q;
      tDot[i] = pDot * t1 + 2.0 * (qDot * q);
    }
    double[] t1 = t.clone();
    double[] tDot1 = tDot.clone();
    double l = Rules.logSumExp(t);
    double[] t2 = new double[t.length];
    Rules.logSumExpVjp(t, l, 1.0, t2);
    double sum = 0.0;
    for (int i = 0; i < t2.length; i++) {
      sum += t2[i] * tDot[i];
    }
    t[1] = l;
    tDot[1] = sum;
    double t3 = Rules.logSumExp(t);
    double[] t4 = new double[t.length];
    Rules.logSumExpVjp(t, t3, 1.0, t4);
    double sum1 = 0.0;
    for (int i = 0; i < t4.length; i++) {
      sum1 += t4[i] * tDot[i];
    }

    // reverse sweep
    double t5 = l * t3 + t[1];
    tBar[1] += 1.0;
    for (int i = 0; i < t.length; i++) {
      double xBar = tBar[i];
      double xBarDot = tBarDot[i];
      double x = t[i];
      double xDot = tDot[i];
      double t6 = Math.exp(x - t3);
      tBar[i] = xBar + l * t6;
      tBarDot[i] = xBarDot + (sum * t6 + l * ((xDot - sum1) * t6));
    }
    double t6 = tBar[1];
    double t7 = tBarDot[1];
    tBar[1] = 0.0;
    tBarDot[1] = 0.0;
    double lBar = t3 + t6;
    double lBarDot = sum1 + t7;
    for (int i = 0; i < t1.length; i++) {
      double xBar = tBar[i];
      double xBarDot = tBarDot[i];
      double x = t1[i];
      double xDot = tDot1[i];
      double t8 = Math.exp(x - l);
      tBar[i] = xBar + lBar * t8;
      tBarDot[i] = xBarDot + (lBarDot * t8 + lBar * ((xDot - sum) * t8));
    }
    double pBar = 0.0;
    double qBar = 0.0;
    double pBarDot = 0.0;
    double qBarDot = 0.0;
    for (int i = 0; i < t.length; i++) {
      double t8 = tBar[i];
      double t9 = tBarDot[i];
      tBar[i] = 0.0;
      tBarDot[i] = 0.0;
      qBar += 2.0 * (t8 * q);
      qBarDot += 2.0 * (t9 * q + t8 * qDot);
      double t10 = i;
      pBar += t8 * t10;
      pBarDot += t9 * t10;
    }
    return new LocalHvp(t5, pBar, qBar, pBarDot, qBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localHvp(double, double, double, double)
   */
  static LocalHvp localHvp(double p, double q, double pDot, double qDot, Tape tape) {
    return localHvp(p, q, pDot, qDot);
  }

  /**
   * {@code Rules.local} as a function of the vector that packs {@code p}, {@code q}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction localFunction() {
    return new LocalFunction();
  }

  private static final class LocalFunction implements ScalarFunction {

    LocalFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double p = packed[0];
      double q = packed[1];
      return Rules.local(p, q);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double p = packed[0];
      double q = packed[1];
      LocalAdjoint adjoint = new LocalAdjoint();
      double value = localGradient(p, q, adjoint);
      gradient[0] = adjoint.p;
      gradient[1] = adjoint.q;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double p = packed[0];
      double q = packed[1];
      double pDot = direction[0];
      double qDot = direction[1];
      return localJvp(p, q, pDot, qDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double p = packed[0];
      double q = packed[1];
      double pDot = direction[0];
      double qDot = direction[1];
      LocalHvp hvp = localHvp(p, q, pDot, qDot);
      double value = hvp.value();
      gradient[0] = hvp.p();
      gradient[1] = hvp.q();
      product[0] = hvp.pHvp();
      product[1] = hvp.qHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.attention} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param beta as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @param betaDot tangent of {@code beta}
   * @return the value and its tangent
   */
  static Dual attentionJvp(double[] x, double[] v, double beta, double[] xDot, double[] vDot,
      double betaDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameSharing("x", x, xDot, "v", v, vDot);
    double s = 0.0;
    double sDot = 0.0;
    for (int k = 0; k < 2; k++) {
      double t = k + 1;
      double t1 = beta * t;
      double[] w = Rules.softmax(x, t1);
      double[] wDot = Rules.softmaxJvp(x, t1, w, xDot, betaDot * t);
      for (int i = 0; i < v.length; i++) {
        double w1 = w[i];
        double wDot1 = wDot[i];
        double v1 = v[i];
        s += w1 * v1;
        sDot += wDot1 * v1 + w1 * vDot[i];
        w[i] = w1 * s;
        wDot[i] = wDot1 * s + w1 * sDot;
      }
      double x1 = x[0];
      double w1 = w[1];
      double t2 = xDot[0] * w1 + x1 * wDot[1];
      x[0] = x1 * w1;
      xDot[0] = t2;
      s += w[0];
      sDot += wDot[0];
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #attentionJvp(double[], double[], double, double[], double[], double)
   */
  static Dual attentionJvp(double[] x, double[] v, double beta, double[] xDot, double[] vDot,
      double betaDot, Tape tape) {
    return attentionJvp(x, v, beta, xDot, vDot, betaDot);
  }

  /**
   * Value and gradient of {@code Rules.attention}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param v the derivative with respect to {@code v}
   * @param beta the derivative with respect to {@code beta}
   */
  record AttentionGradient(double value, double[] x, double[] v, double beta) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.attention}: filled by a derivative and
   * reused by its caller.
   */
  static final class AttentionAdjoint {

    /** The adjoint of {@code beta}. */
    public double beta;

    /** A holder of zeros. */
    public AttentionAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.attention} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param beta as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AttentionGradient attentionGradient(double[] x, double[] v, double beta) {
    return attentionGradient(x, v, beta, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #attentionGradient(double[], double[], double)
   */
  static AttentionGradient attentionGradient(double[] x, double[] v, double beta, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] vBar = v == x ? xBar : Arguments.zerosLike(v);
    AttentionAdjoint adjoint = new AttentionAdjoint();
    double value = attentionGradient(x, v, beta, xBar, vBar, adjoint, tape);
    return new AttentionGradient(value, xBar, vBar, adjoint.beta);
  }

  /**
   * Reverse mode: {@code Rules.attention} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param beta as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code beta}
   * @return the value
   */
  static double attentionGradient(double[] x, double[] v, double beta, double[] xBar,
      double[] vBar, AttentionAdjoint adjoint) {
    return attentionGradient(x, v, beta, xBar, vBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #attentionGradient(double[], double[], double, double[], double[],
   *     AttentionAdjoint)
   */
  static double attentionGradient(double[] x, double[] v, double beta, double[] xBar,
      double[] vBar, AttentionAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameSharing("x", x, xBar, "v", v, vBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(vBar);
    int mark = tape.mark();
    try {
      double[][] wBarKept = tape.references(double[].class, 2);
      double[] wKept = tape.doubles(2);
      double[] xKept = tape.doubles(2);
      double[][] sKeptKept = tape.table(double[].class, 2);
      double[][] wKeptKept = tape.table(double[].class, 2);
      double[][] vKeptKept = tape.table(double[].class, 2);
      double[][] xKept1 = tape.references(double[].class, 2);
      double[][] wKept1 = tape.references(double[].class, 2);
      double s = 0.0;
      for (int k = 0; k < 2; k++) {
        double[] x1 = x.clone();
        xKept1[k] = x1;
        double[] w = Rules.softmax(x, beta * (k + 1));
        double[] wBar = new double[w.length];
        wBarKept[k] = wBar;
        double[] w1 = w.clone();
        wKept1[k] = w1;
        double[] sKept = tape.row(sKeptKept, k, v.length);
        double[] wKept2 = tape.row(wKeptKept, k, v.length);
        double[] vKept = tape.row(vKeptKept, k, v.length);
        for (int i = 0; i < v.length; i++) {
          double w2 = w[i];
          wKept2[i] = w2;
          double v1 = v[i];
          vKept[i] = v1;
          s += w2 * v1;
          sKept[i] = s;
          w[i] = w2 * s;
        }
        double x2 = x[0];
        xKept[k] = x2;
        double w2 = w[1];
        wKept[k] = w2;
        x[0] = x2 * w2;
        s += w[0];
      }

      // reverse sweep
      double sBar = 1.0;
      double betaBar = 0.0;
      for (int k = 1; k >= 0; k--) {
        double[] wBar = wBarKept[k];
        wBar[0] += sBar;
        double t = xBar[0];
        xBar[0] = 0.0;
        double xBar1 = t * wKept[k];
        wBar[1] += xKept[k] * t;
        xBar[0] += xBar1;
        double[] sKept = sKeptKept[k];
        double[] wKept2 = wKeptKept[k];
        double[] vKept = vKeptKept[k];
        for (int i = v.length - 1; i >= 0; i--) {
          double t1 = wBar[i];
          wBar[i] = 0.0;
          double s1 = sKept[i];
          double wBar1 = t1 * s1;
          double w = wKept2[i];
          sBar += w * t1;
          double wBar2 = wBar1 + sBar * vKept[i];
          vBar[i] += w * sBar;
          wBar[i] += wBar2;
        }
        double t1 = k + 1;
        betaBar += Rules.softmaxVjp(xKept1[k], beta * t1, wKept1[k], wBar, xBar) * t1;
      }
      adjoint.beta = betaBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.attention}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param v the derivative with respect to {@code v}
   * @param beta the derivative with respect to {@code beta}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param vHvp the Hessian-vector product for {@code v}
   * @param betaHvp the Hessian-vector product for {@code beta}
   */
  record AttentionHvp(double value, double[] x, double[] v, double beta, double[] xHvp,
      double[] vHvp, double betaHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Rules.attention}: filled by a derivative and reused by its caller.
   */
  static final class AttentionHvpAdjoint {

    /** The adjoint of {@code beta}. */
    public double beta;

    /** The Hessian-vector product for {@code beta}. */
    public double betaHvp;

    /** A holder of zeros. */
    public AttentionHvpAdjoint() {}
  }

  /**
   * Second order: {@code Rules.attention}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param beta as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @param betaDot tangent of {@code beta}
   * @return value, gradient and product, in new arrays
   */
  static AttentionHvp attentionHvp(double[] x, double[] v, double beta, double[] xDot,
      double[] vDot, double betaDot) {
    return attentionHvp(x, v, beta, xDot, vDot, betaDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #attentionHvp(double[], double[], double, double[], double[], double)
   */
  static AttentionHvp attentionHvp(double[] x, double[] v, double beta, double[] xDot,
      double[] vDot, double betaDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] vBar = v == x ? xBar : Arguments.zerosLike(v);
    double[] xHvp = Arguments.zerosLike(x);
    double[] vHvp = v == x ? xHvp : Arguments.zerosLike(v);
    AttentionHvpAdjoint adjoint = new AttentionHvpAdjoint();
    double value =
        attentionHvp(x, v, beta, xDot, vDot, betaDot, xBar, vBar, xHvp, vHvp, adjoint, tape);
    return new AttentionHvp(value, xBar, vBar, adjoint.beta, xHvp, vHvp, adjoint.betaHvp);
  }

  /**
   * Second order: {@code Rules.attention}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param beta as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @param betaDot tangent of {@code beta}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param vHvp overwritten with the Hessian-vector product for {@code v}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code beta}
   * @return the value
   */
  static double attentionHvp(double[] x, double[] v, double beta, double[] xDot, double[] vDot,
      double betaDot, double[] xBar, double[] vBar, double[] xHvp, double[] vHvp,
      AttentionHvpAdjoint adjoint) {
    return attentionHvp(x, v, beta, xDot, vDot, betaDot, xBar, vBar, xHvp, vHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #attentionHvp(double[], double[], double, double[], double[], double, double[],
   *     double[], double[], double[], AttentionHvpAdjoint)
   */
  static double attentionHvp(double[] x, double[] v, double beta, double[] xDot, double[] vDot,
      double betaDot, double[] xBar, double[] vBar, double[] xHvp, double[] vHvp,
      AttentionHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameSharing("x", x, xDot, "v", v, vDot);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameSharing("x", x, xBar, "v", v, vBar);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("vHvp", vHvp, "v", v);
    Arguments.sameSharing("x", x, xHvp, "v", v, vHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("vDot", vDot, "vBar", vBar);
    Arguments.distinct("vDot", vDot, "vHvp", vHvp);
    Arguments.distinct("vBar", vBar, "vHvp", vHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(vBar);
    Arguments.zero(xHvp);
    Arguments.zero(vHvp);
    int mark = tape.mark();
    try {
      double[][] wBarKept = tape.table(double[].class, 2);
      double[][] wBarKeptDot = tape.table(double[].class, 2);
      double[] wKept = tape.doubles(2);
      double[] wKeptDot = tape.doubles(2);
      double[] xKept = tape.doubles(2);
      double[] xKeptDot = tape.doubles(2);
      double[][] sKeptKept = tape.table(double[].class, 2);
      double[][] sKeptKeptDot = tape.table(double[].class, 2);
      double[][] wKeptKept = tape.table(double[].class, 2);
      double[][] wKeptKeptDot = tape.table(double[].class, 2);
      double[][] vKeptKept = tape.table(double[].class, 2);
      double[][] vKeptKeptDot = tape.table(double[].class, 2);
      double[][] xKept1 = tape.references(double[].class, 2);
      double[][] xKeptDot1 = tape.references(double[].class, 2);
      double[][] wKept1 = tape.references(double[].class, 2);
      double[][] wKeptDot1 = tape.references(double[].class, 2);
      double s = 0.0;
      double sDot = 0.0;
      for (int k = 0; k < 2; k++) {
        double t = k + 1;
        double t1 = beta * t;
        double[] x1 = x.clone();
        double[] xDot1 = xDot.clone();
        xKept1[k] = x1;
        xKeptDot1[k] = xDot1;
        double[] w = Rules.softmax(x, t1);
        double[] wDot = Rules.softmaxJvp(x, t1, w, xDot, betaDot * t);
        double[] wBar = tape.exactRow(wBarKept, k, w.length);
        Arrays.fill(wBar, 0.0);
        double[] wBarDot = tape.exactRow(wBarKeptDot, k, w.length);
        Arrays.fill(wBarDot, 0.0);
        double[] w1 = w.clone();
        double[] wDot1 = wDot.clone();
        wKept1[k] = w1;
        wKeptDot1[k] = wDot1;
        double[] sKept = tape.row(sKeptKept, k, v.length);
        double[] sKeptDot = tape.row(sKeptKeptDot, k, v.length);
        double[] wKept2 = tape.row(wKeptKept, k, v.length);
        double[] wKeptDot2 = tape.row(wKeptKeptDot, k, v.length);
        double[] vKept = tape.row(vKeptKept, k, v.length);
        double[] vKeptDot = tape.row(vKeptKeptDot, k, v.length);
        for (int i = 0; i < v.length; i++) {
          double w2 = w[i];
          double wDot2 = wDot[i];
          wKept2[i] = w2;
          wKeptDot2[i] = wDot2;
          double v1 = v[i];
          double vDot1 = vDot[i];
          vKept[i] = v1;
          vKeptDot[i] = vDot1;
          s += w2 * v1;
          sDot += wDot2 * v1 + w2 * vDot1;
          sKept[i] = s;
          sKeptDot[i] = sDot;
          w[i] = w2 * s;
          wDot[i] = wDot2 * s + w2 * sDot;
        }
        double x2 = x[0];
        double xDot2 = xDot[0];
        xKept[k] = x2;
        xKeptDot[k] = xDot2;
        double w2 = w[1];
        double wDot2 = wDot[1];
        wKept[k] = w2;
        wKeptDot[k] = wDot2;
        x[0] = x2 * w2;
        xDot[0] = xDot2 * w2 + x2 * wDot2;
        s += w[0];
        sDot += wDot[0];
      }

      // reverse sweep
      double sBar = 1.0;
      double betaBar = 0.0;
      double sBarDot = 0.0;
      double betaBarDot = 0.0;
      for (int k = 1; k >= 0; k--) {
        double[] wBar = wBarKept[k];
        double[] wBarDot = wBarKeptDot[k];
        wBar[0] += sBar;
        wBarDot[0] += sBarDot;
        double t = xBar[0];
        double t1 = xHvp[0];
        xBar[0] = 0.0;
        xHvp[0] = 0.0;
        double w = wKept[k];
        double x1 = xKept[k];
        double xBarDot = t1 * w + t * wKeptDot[k];
        double wBarDot1 = xKeptDot[k] * t + x1 * t1;
        wBar[1] += x1 * t;
        wBarDot[1] += wBarDot1;
        xBar[0] += t * w;
        xHvp[0] += xBarDot;
        double[] sKept = sKeptKept[k];
        double[] sKeptDot = sKeptKeptDot[k];
        double[] wKept2 = wKeptKept[k];
        double[] wKeptDot2 = wKeptKeptDot[k];
        double[] vKept = vKeptKept[k];
        double[] vKeptDot = vKeptKeptDot[k];
        for (int i = v.length - 1; i >= 0; i--) {
          double t2 = wBar[i];
          double t3 = wBarDot[i];
          wBar[i] = 0.0;
          wBarDot[i] = 0.0;
          double s1 = sKept[i];
          double sDot1 = sKeptDot[i];
          double wBar1 = t2 * s1;
          double wBarDot2 = t3 * s1 + t2 * sDot1;
          double w1 = wKept2[i];
          double wDot = wKeptDot2[i];
          sBar += w1 * t2;
          sBarDot += wDot * t2 + w1 * t3;
          double v1 = vKept[i];
          double wBarDot3 = wBarDot2 + (sBarDot * v1 + sBar * vKeptDot[i]);
          vBar[i] += w1 * sBar;
          vHvp[i] += wDot * sBar + w1 * sBarDot;
          wBar[i] += wBar1 + sBar * v1;
          wBarDot[i] += wBarDot3;
        }
        double[] x2 = xKept1[k];
        double[] xDot1 = xKeptDot1[k];
        double t2 = k + 1;
        double t3 = beta * t2;
        double t4 = betaDot * t2;
        double[] w1 = wKept1[k];
        double[] wDot = wKeptDot1[k];
        int t5 = x2.length;
        double mean = 0.0;
        double meanDot = 0.0;
        for (int i = 0; i < t5; i++) {
          double y = w1[i];
          double yDot = wDot[i];
          double yBar = wBar[i];
          double yBarDot = wBarDot[i];
          mean += y * yBar;
          meanDot += yDot * yBar + y * yBarDot;
        }
        int t6 = x2.length;
        double betaBar1 = 0.0;
        double betaBarDot1 = 0.0;
        for (int i = 0; i < t6; i++) {
          double y = w1[i];
          double yDot = wDot[i];
          double yBar = wBar[i];
          double yBarDot = wBarDot[i];
          double t7 = yBar - mean;
          double t8 = y * t7;
          double tDot = yDot * t7 + y * (yBarDot - meanDot);
          double t9 = xHvp[i] + (t4 * t8 + t3 * tDot);
          xBar[i] += t3 * t8;
          xHvp[i] = t9;
          double x3 = x2[i];
          betaBar1 += x3 * t8;
          betaBarDot1 += xDot1[i] * t8 + x3 * tDot;
        }
        betaBar += betaBar1 * t2;
        betaBarDot += betaBarDot1 * t2;
      }
      adjoint.beta = betaBar;
      adjoint.betaHvp = betaBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Rules.attention} as a function of the vector that packs {@code x}, {@code v},
   * {@code beta}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param v of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction attentionFunction(double[] x, double[] v) {
    return new AttentionFunction(x, v);
  }

  private static final class AttentionFunction implements ScalarFunction {

    private final double[] x;

    private final double[] v;

    private final int xSize;

    private final int vSize;

    AttentionFunction(double[] x, double[] v) {
      this.x = x;
      this.v = v;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(v, "v");
      this.vSize = Arguments.size(v);
    }

    @Override
    public int inputs() {
      return 1 + xSize + vSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, xSize);
      double beta = packed[xSize + vSize];
      return Rules.attention(x, v, beta);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, xSize);
      double beta = packed[xSize + vSize];
      double[] xBar = Arguments.zerosLike(x);
      double[] vBar = Arguments.zerosLike(v);
      AttentionAdjoint adjoint = new AttentionAdjoint();
      double value = attentionGradient(x, v, beta, xBar, vBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(vBar, gradient, xSize);
      gradient[xSize + vSize] = adjoint.beta;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, xSize);
      double beta = packed[xSize + vSize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, xSize);
      double betaDot = direction[xSize + vSize];
      return attentionJvp(x, v, beta, xDot, vDot, betaDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, xSize);
      double beta = packed[xSize + vSize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, xSize);
      double betaDot = direction[xSize + vSize];
      double[] xBar = Arguments.zerosLike(x);
      double[] vBar = Arguments.zerosLike(v);
      double[] xHvp = Arguments.zerosLike(x);
      double[] vHvp = Arguments.zerosLike(v);
      AttentionHvpAdjoint adjoint = new AttentionHvpAdjoint();
      double value = attentionHvp(x, v, beta, xDot, vDot, betaDot, xBar, vBar, xHvp, vHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(vBar, gradient, xSize);
      gradient[xSize + vSize] = adjoint.beta;
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(vHvp, product, xSize);
      product[xSize + vSize] = adjoint.betaHvp;
      return value;
    }
  }

  /**
   * Value and tangent of {@code Rules.weights}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record WeightsJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code Rules.weights} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param beta constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static WeightsJvp weightsJvp(double[] x, double beta, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] t = Rules.softmax(x, beta);
    return new WeightsJvp(t, Rules.softmaxJvp(x, beta, t, xDot, 0.0));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightsJvp(double[], double, double[])
   */
  static WeightsJvp weightsJvp(double[] x, double beta, double[] xDot, Tape tape) {
    return weightsJvp(x, beta, xDot);
  }

  /**
   * Value of {@code Rules.weights} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WeightsVjp(double[] value, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code Rules.weights} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param beta constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static WeightsVjp weightsVjp(double[] x, double beta, double[] resultBar) {
    double[] xBar = Arguments.zerosLike(x);
    double[] value = weightsVjp(x, beta, resultBar, xBar);
    return new WeightsVjp(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightsVjp(double[], double, double[])
   */
  static WeightsVjp weightsVjp(double[] x, double beta, double[] resultBar, Tape tape) {
    return weightsVjp(x, beta, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Rules.weights} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param beta constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @return what the method returns
   */
  static double[] weightsVjp(double[] x, double beta, double[] resultBar, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "xBar", xBar);
    double[] t = Rules.softmax(x, beta);
    double[] t1 = new double[t.length];

    // reverse sweep
    Arguments.length("resultBar", resultBar.length, t.length);
    for (int i = 0; i < t.length; i++) {
      t1[i] += resultBar[i];
    }
    Rules.softmaxVjp(x, beta, t, t1, xBar);
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightsVjp(double[], double, double[], double[])
   */
  static double[] weightsVjp(double[] x, double beta, double[] resultBar, double[] xBar,
      Tape tape) {
    return weightsVjp(x, beta, resultBar, xBar);
  }

  /**
   * {@code Rules.weights} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param beta captured
   * @return the view
   */
  static VectorFunction weightsFunction(double beta) {
    return new WeightsFunction(beta);
  }

  private static final class WeightsFunction implements VectorFunction {

    private final double beta;

    WeightsFunction(double beta) {
      this.beta = beta;
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
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] value = Rules.weights(x, this.beta);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] value = Rules.weights(x, this.beta);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      WeightsJvp value = weightsJvp(x, this.beta, xDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] value = weightsVjp(x, this.beta, resultBar, xBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Forward mode: {@code Rules.forms} and its derivative in the direction of the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param s as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param sDot tangent of {@code s}
   * @return the value and its tangent
   */
  static Dual formsJvp(double[][] a, double[] x, double s, double[][] aDot, double[] xDot,
      double sDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    double t = s * s;
    double y = Rules.quadratic(a, x, s, t);
    double[][] t1 = Arguments.zerosLike(a);
    double[] t2 = new double[x.length];
    double[] t3 = Rules.quadraticVjp(a, x, s, t, 1.0, t1, t2);
    int i = 0;
    double sum = 0.0;
    while (i < t1.length - 3 && i < a.length - 3 && FourRows.equallyLong(t1, i)
        && FourRows.hold(aDot, i, t1[i].length)) {
      double[] t4 = t1[i];
      double[] t5 = aDot[i];
      double[] t6 = t1[i + 1];
      double[] t7 = aDot[i + 1];
      double[] t8 = t1[i + 2];
      double[] t9 = aDot[i + 2];
      double[] t10 = t1[i + 3];
      double[] t11 = aDot[i + 3];
      double sum1 = 0.0;
      double sum2 = 0.0;
      double sum3 = 0.0;
      double sum4 = 0.0;
      for (int j = 0; j < t4.length; j++) {
        sum1 += t4[j] * t5[j];
        sum2 += t6[j] * t7[j];
        sum3 += t8[j] * t9[j];
        sum4 += t10[j] * t11[j];
      }
      sum += sum1;
      sum += sum2;
      sum += sum3;
      sum += sum4;
      i += 4;
    }
    while (i < t1.length) {
      double[] t4 = t1[i];
      double[] t5 = aDot[i];
      double sum1 = 0.0;
      for (int j = 0; j < t4.length; j++) {
        sum1 += t4[j] * t5[j];
      }
      sum += sum1;
      i++;
    }
    double sum1 = 0.0;
    for (int j = 0; j < t2.length; j++) {
      sum1 += t2[j] * xDot[j];
    }
    double yDot = sum + sum1 + t3[0] * sDot + t3[1] * (2.0 * (sDot * s));
    double[] aDot1 = aDot[0];
    a[0][1] = y;
    aDot1[1] = yDot;
    x[0] = 2.0;
    xDot[0] = 0.0;
    double[] t4 = { 1.0, 2.0 };
    double t5 = Rules.quadratic(a, t4, 3.0, s);
    double[][] t6 = Arguments.zerosLike(a);
    i = 0;
    sum = 0.0;
    double t7 = Rules.quadraticVjp(a, t4, 3.0, s, 1.0, t6, new double[t4.length])[1];
    while (i < t6.length - 3 && i < a.length - 3 && FourRows.equallyLong(t6, i)
        && FourRows.hold(aDot, i, t6[i].length)) {
      double[] t8 = t6[i];
      double[] t9 = aDot[i];
      double[] t10 = t6[i + 1];
      double[] t11 = aDot[i + 1];
      double[] t12 = t6[i + 2];
      double[] t13 = aDot[i + 2];
      double[] t14 = t6[i + 3];
      double[] t15 = aDot[i + 3];
      sum1 = 0.0;
      double sum2 = 0.0;
      double sum3 = 0.0;
      double sum4 = 0.0;
      for (int j = 0; j < t8.length; j++) {
        sum1 += t8[j] * t9[j];
        sum2 += t10[j] * t11[j];
        sum3 += t12[j] * t13[j];
        sum4 += t14[j] * t15[j];
      }
      sum += sum1;
      sum += sum2;
      sum += sum3;
      sum += sum4;
      i += 4;
    }
    while (i < t6.length) {
      double[] t8 = t6[i];
      double[] t9 = aDot[i];
      sum1 = 0.0;
      for (int j = 0; j < t8.length; j++) {
        sum1 += t8[j] * t9[j];
      }
      sum += sum1;
      i++;
    }
    return new Dual(y + t5, yDot + (sum + t7 * sDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #formsJvp(double[][], double[], double, double[][], double[], double)
   */
  static Dual formsJvp(double[][] a, double[] x, double s, double[][] aDot, double[] xDot,
      double sDot, Tape tape) {
    return formsJvp(a, x, s, aDot, xDot, sDot);
  }

  /**
   * Value and gradient of {@code Rules.forms}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param s the derivative with respect to {@code s}
   */
  record FormsGradient(double value, double[][] a, double[] x, double s) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.forms}: filled by a derivative and
   * reused by its caller.
   */
  static final class FormsAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public FormsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.forms} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param s as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FormsGradient formsGradient(double[][] a, double[] x, double s) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] xBar = Arguments.zerosLike(x);
    FormsAdjoint adjoint = new FormsAdjoint();
    double value = formsGradient(a, x, s, aBar, xBar, adjoint);
    return new FormsGradient(value, aBar, xBar, adjoint.s);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #formsGradient(double[][], double[], double)
   */
  static FormsGradient formsGradient(double[][] a, double[] x, double s, Tape tape) {
    return formsGradient(a, x, s);
  }

  /**
   * Reverse mode: {@code Rules.forms} and its gradient, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param s as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code s}
   * @return the value
   */
  static double formsGradient(double[][] a, double[] x, double s, double[][] aBar, double[] xBar,
      FormsAdjoint adjoint) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(xBar);
    double t = s * s;
    double[][] a1 = a.clone();
    for (int i = 0; i < a.length; i++) {
      a1[i] = a[i].clone();
    }
    double[] x1 = x.clone();
    double y = Rules.quadratic(a, x, s, t);
    double[][] aBar1 = aBar.clone();
    double[] aBar2 = aBar[0];
    a[0][1] = y;
    x[0] = 2.0;
    double[] t1 = { 1.0, 2.0 };

    // reverse sweep
    double t2 = y + Rules.quadratic(a, t1, 3.0, s);
    double t3 = Rules.quadraticVjp(a, t1, 3.0, s, 1.0, aBar, new double[t1.length])[1];
    xBar[0] = 0.0;
    double t4 = aBar2[1];
    aBar2[1] = 0.0;
    double yBar = 1.0 + t4;
    double[] t5 = Rules.quadraticVjp(a1, x1, s, t, yBar, aBar1, xBar);
    double sBar = t3 + t5[0] + 2.0 * (t5[1] * s);
    adjoint.s = sBar;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #formsGradient(double[][], double[], double, double[][], double[], FormsAdjoint)
   */
  static double formsGradient(double[][] a, double[] x, double s, double[][] aBar, double[] xBar,
      FormsAdjoint adjoint, Tape tape) {
    return formsGradient(a, x, s, aBar, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.forms}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param s the derivative with respect to {@code s}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param sHvp the Hessian-vector product for {@code s}
   */
  record FormsHvp(double value, double[][] a, double[] x, double s, double[][] aHvp, double[] xHvp,
      double sHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Rules.forms}:
   * filled by a derivative and reused by its caller.
   */
  static final class FormsHvpAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The Hessian-vector product for {@code s}. */
    public double sHvp;

    /** A holder of zeros. */
    public FormsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Rules.forms}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param s as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param sDot tangent of {@code s}
   * @return value, gradient and product, in new arrays
   */
  static FormsHvp formsHvp(double[][] a, double[] x, double s, double[][] aDot, double[] xDot,
      double sDot) {
    return formsHvp(a, x, s, aDot, xDot, sDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #formsHvp(double[][], double[], double, double[][], double[], double)
   */
  static FormsHvp formsHvp(double[][] a, double[] x, double s, double[][] aDot, double[] xDot,
      double sDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] xBar = Arguments.zerosLike(x);
    double[][] aHvp = Arguments.zerosLike(a);
    double[] xHvp = Arguments.zerosLike(x);
    FormsHvpAdjoint adjoint = new FormsHvpAdjoint();
    double value = formsHvp(a, x, s, aDot, xDot, sDot, aBar, xBar, aHvp, xHvp, adjoint, tape);
    return new FormsHvp(value, aBar, xBar, adjoint.s, aHvp, xHvp, adjoint.sHvp);
  }

  /**
   * Second order: {@code Rules.forms}, its gradient, and the product of its Hessian with the
   * tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param s as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param sDot tangent of {@code s}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code s}
   * @return the value
   */
  static double formsHvp(double[][] a, double[] x, double s, double[][] aDot, double[] xDot,
      double sDot, double[][] aBar, double[] xBar, double[][] aHvp, double[] xHvp,
      FormsHvpAdjoint adjoint) {
    return formsHvp(a, x, s, aDot, xDot, sDot, aBar, xBar, aHvp, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #formsHvp(double[][], double[], double, double[][], double[], double, double[][],
   *     double[], double[][], double[], FormsHvpAdjoint)
   */
  static double formsHvp(double[][] a, double[] x, double s, double[][] aDot, double[] xDot,
      double sDot, double[][] aBar, double[] xBar, double[][] aHvp, double[] xHvp,
      FormsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(xBar);
    Arguments.zero(aHvp);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double t = s * s;
      double t1 = 2.0 * (sDot * s);
      double[][] a1 = a.clone();
      double[][] aDot1 = aDot.clone();
      for (int i = 0; i < a.length; i++) {
        double[] t2 = aDot[i];
        double[] t3 = a[i].clone();
        double[] t4 = t2.clone();
        a1[i] = t3;
        aDot1[i] = t4;
      }
      double[] x1 = x.clone();
      double[] xDot1 = xDot.clone();
      double y = Rules.quadratic(a, x, s, t);
      double[][] t2 = Arguments.zerosLike(a);
      double[] t3 = new double[x.length];
      double[] t4 = Rules.quadraticVjp(a, x, s, t, 1.0, t2, t3);
      int i = 0;
      double sum = 0.0;
      while (i < t2.length - 3 && i < a.length - 3 && FourRows.equallyLong(t2, i)
          && FourRows.hold(aDot, i, t2[i].length)) {
        double[] t5 = t2[i];
        double[] t6 = aDot[i];
        double[] t7 = t2[i + 1];
        double[] t8 = aDot[i + 1];
        double[] t9 = t2[i + 2];
        double[] t10 = aDot[i + 2];
        double[] t11 = t2[i + 3];
        double[] t12 = aDot[i + 3];
        double sum1 = 0.0;
        double sum2 = 0.0;
        double sum3 = 0.0;
        double sum4 = 0.0;
        for (int j = 0; j < t5.length; j++) {
          sum1 += t5[j] * t6[j];
          sum2 += t7[j] * t8[j];
          sum3 += t9[j] * t10[j];
          sum4 += t11[j] * t12[j];
        }
        sum += sum1;
        sum += sum2;
        sum += sum3;
        sum += sum4;
        i += 4;
      }
      while (i < t2.length) {
        double[] t5 = t2[i];
        double[] t6 = aDot[i];
        double sum1 = 0.0;
        for (int j = 0; j < t5.length; j++) {
          sum1 += t5[j] * t6[j];
        }
        sum += sum1;
        i++;
      }
      double sum1 = 0.0;
      for (int j = 0; j < t3.length; j++) {
        sum1 += t3[j] * xDot[j];
      }
      double yDot = sum + sum1 + t4[0] * sDot + t4[1] * t1;
      double[][] aBar1 = aBar.clone();
      double[][] aBarDot = aHvp.clone();
      double[] aBar2 = aBar[0];
      double[] aBarDot1 = aHvp[0];
      double[] aDot2 = aDot[0];
      a[0][1] = y;
      aDot2[1] = yDot;
      x[0] = 2.0;
      xDot[0] = 0.0;
      double[] t5 = { 1.0, 2.0 };

      // reverse sweep
      double t6 = y + Rules.quadratic(a, t5, 3.0, s);
      double[] t7 =
          quadraticVjpJvp(a, t5, 3.0, s, 1.0, aBar, new double[t5.length], aDot, sDot, aHvp,
          new double[t5.length], tape);
      double[] t8 = tape.referenceResult(1);
      double t9 = t7[1];
      double t10 = t8[1];
      xBar[0] = 0.0;
      xHvp[0] = 0.0;
      double t11 = aBar2[1];
      double t12 = aBarDot1[1];
      aBar2[1] = 0.0;
      aBarDot1[1] = 0.0;
      double yBar = 1.0 + t11;
      double[] t13 =
          quadraticVjpJvp2(a1, x1, s, t, yBar, aBar1, xBar, aDot1, xDot1, sDot, t1, t12, aBarDot,
          xHvp, tape);
      double[] t14 = tape.referenceResult(1);
      double t15 = t13[1];
      double sBar = t9 + t13[0] + 2.0 * (t15 * s);
      double sBarDot = t10 + t14[0] + 2.0 * (t14[1] * s + t15 * sDot);
      adjoint.s = sBar;
      adjoint.sHvp = sBarDot;
      return t6;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Rules.forms} as a function of the vector that packs {@code a}, {@code x}, {@code
   * s}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction formsFunction(double[][] a, double[] x) {
    return new FormsFunction(a, x);
  }

  private static final class FormsFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] x;

    private final int aSize;

    private final int xSize;

    FormsFunction(double[][] a, double[] x) {
      this.a = a;
      this.x = x;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return 1 + aSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double s = packed[aSize + xSize];
      return Rules.forms(a, x, s);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double s = packed[aSize + xSize];
      double[][] aBar = Arguments.zerosLike(a);
      double[] xBar = Arguments.zerosLike(x);
      FormsAdjoint adjoint = new FormsAdjoint();
      double value = formsGradient(a, x, s, aBar, xBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      gradient[aSize + xSize] = adjoint.s;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double s = packed[aSize + xSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, aSize);
      double sDot = direction[aSize + xSize];
      return formsJvp(a, x, s, aDot, xDot, sDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double s = packed[aSize + xSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, aSize);
      double sDot = direction[aSize + xSize];
      double[][] aBar = Arguments.zerosLike(a);
      double[] xBar = Arguments.zerosLike(x);
      double[][] aHvp = Arguments.zerosLike(a);
      double[] xHvp = Arguments.zerosLike(x);
      FormsHvpAdjoint adjoint = new FormsHvpAdjoint();
      double value = formsHvp(a, x, s, aDot, xDot, sDot, aBar, xBar, aHvp, xHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      gradient[aSize + xSize] = adjoint.s;
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(xHvp, product, aSize);
      product[aSize + xSize] = adjoint.sHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.lookUp} and its derivative in the direction of the tangents.
   *
   * @param table constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual lookUpJvp(double[] table, double x, double xDot) {
    double t = Rules.interpolate(table, x);
    double t1 = x * x;
    double t2 = Rules.interpolateSlope(table, x) * xDot;
    double t3 = Rules.interpolate(table, t1);
    return new Dual(t * t3, t2 * t3 + t * (Rules.interpolateSlope(table, t1) * (2.0 * (xDot * x))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lookUpJvp(double[], double, double)
   */
  static Dual lookUpJvp(double[] table, double x, double xDot, Tape tape) {
    return lookUpJvp(table, x, xDot);
  }

  /**
   * Value and gradient of {@code Rules.lookUp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LookUpGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.lookUp}: filled by a derivative and
   * reused by its caller.
   */
  static final class LookUpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LookUpAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.lookUp} and its gradient.
   *
   * @param table constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LookUpGradient lookUpGradient(double[] table, double x) {
    LookUpAdjoint adjoint = new LookUpAdjoint();
    double value = lookUpGradient(table, x, adjoint);
    return new LookUpGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lookUpGradient(double[], double)
   */
  static LookUpGradient lookUpGradient(double[] table, double x, Tape tape) {
    return lookUpGradient(table, x);
  }

  /**
   * Reverse mode: {@code Rules.lookUp} and its gradient, written into the caller's memory.
   *
   * @param table constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double lookUpGradient(double[] table, double x, LookUpAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Rules.interpolate(table, x);
    double t1 = x * x;
    double t2 = Rules.interpolate(table, t1);

    // reverse sweep
    double xBar = 2.0 * (Rules.interpolateSlope(table, t1) * t * x);
    xBar += Rules.interpolateSlope(table, x) * t2;
    adjoint.x = xBar;
    return t * t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lookUpGradient(double[], double, LookUpAdjoint)
   */
  static double lookUpGradient(double[] table, double x, LookUpAdjoint adjoint, Tape tape) {
    return lookUpGradient(table, x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.lookUp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LookUpHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Rules.lookUp}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param table constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LookUpHvp lookUpHvp(double[] table, double x, double xDot) {
    double t = Rules.interpolate(table, x);
    double t1 = x * x;
    double t2 = Rules.interpolateSlope(table, x) * xDot;
    double t3 = Rules.interpolate(table, t1);

    // reverse sweep
    int i = Math.min((int) t1, table.length - 2);
    double t4 = Rules.interpolateSlope(table, t1) * (2.0 * (xDot * x));
    double t5 = table[i + 1] - table[i];
    double t6 = t5 * t;
    double xBar = 2.0 * (t6 * x);
    double xBarDot = 2.0 * (t5 * t2 * x + t6 * xDot);
    i = Math.min((int) x, table.length - 2);
    double t7 = table[i + 1] - table[i];
    xBar += t7 * t3;
    xBarDot += t7 * t4;
    return new LookUpHvp(t * t3, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lookUpHvp(double[], double, double)
   */
  static LookUpHvp lookUpHvp(double[] table, double x, double xDot, Tape tape) {
    return lookUpHvp(table, x, xDot);
  }

  /**
   * {@code Rules.lookUp} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param table captured
   * @return the view
   */
  static ScalarFunction lookUpFunction(double[] table) {
    return new LookUpFunction(table);
  }

  private static final class LookUpFunction implements ScalarFunction {

    private final double[] table;

    LookUpFunction(double[] table) {
      this.table = table;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Rules.lookUp(this.table, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LookUpAdjoint adjoint = new LookUpAdjoint();
      double value = lookUpGradient(this.table, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return lookUpJvp(this.table, x, xDot).tangent();
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
      LookUpHvp hvp = lookUpHvp(this.table, x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.single} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual singleJvp(float x, float y, float xDot, float yDot) {
    float t = x * y;
    float t1 = Rules.damp(t);
    return new Dual(t1 * x, Rules.dampSlope(t, t1) * (xDot * y + x * yDot) * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleJvp(float, float, float, float)
   */
  static Dual singleJvp(float x, float y, float xDot, float yDot, Tape tape) {
    return singleJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Rules.single}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record SingleGradient(float value, float x, float y) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.single}: filled by a derivative and
   * reused by its caller.
   */
  static final class SingleAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** The adjoint of {@code y}. */
    public float y;

    /** A holder of zeros. */
    public SingleAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.single} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SingleGradient singleGradient(float x, float y) {
    SingleAdjoint adjoint = new SingleAdjoint();
    float value = singleGradient(x, y, adjoint);
    return new SingleGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleGradient(float, float)
   */
  static SingleGradient singleGradient(float x, float y, Tape tape) {
    return singleGradient(x, y);
  }

  /**
   * Reverse mode: {@code Rules.single} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static float singleGradient(float x, float y, SingleAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    float t = x * y;
    float t1 = Rules.damp(t);

    // reverse sweep
    float t2 = Rules.dampSlope(t, t1) * x;
    float xBar = t1 + t2 * y;
    float yBar = x * t2;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleGradient(float, float, SingleAdjoint)
   */
  static float singleGradient(float x, float y, SingleAdjoint adjoint, Tape tape) {
    return singleGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.single}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record SingleHvp(float value, float x, float y, float xHvp, float yHvp) {}

  /**
   * Second order: {@code Rules.single}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static SingleHvp singleHvp(float x, float y, float xDot, float yDot) {
    float t = x * y;
    float t1 = Rules.damp(t);
    float t2 = Rules.dampSlope(t, t1) * (xDot * y + x * yDot);

    // reverse sweep
    float t3 = 1.0f - t1 * t1;
    float t4 = t3 * x;
    float t5 = t3 * xDot - 2.0f * (t2 * t1) * x;
    float xBar = t1 + t4 * y;
    float xBarDot = t2 + (t5 * y + t4 * yDot);
    float yBar = x * t4;
    float yBarDot = xDot * t4 + x * t5;
    return new SingleHvp(t1 * x, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleHvp(float, float, float, float)
   */
  static SingleHvp singleHvp(float x, float y, float xDot, float yDot, Tape tape) {
    return singleHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Rules.single} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction singleFunction() {
    return new SingleFunction();
  }

  private static final class SingleFunction implements ScalarFunction {

    SingleFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float x = (float) packed[0];
      float y = (float) packed[1];
      return Rules.single(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float x = (float) packed[0];
      float y = (float) packed[1];
      SingleAdjoint adjoint = new SingleAdjoint();
      double value = singleGradient(x, y, adjoint);
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
      return singleJvp(x, y, xDot, yDot).tangent();
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
      SingleHvp hvp = singleHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.length} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param hDot tangent of {@code h}
   * @return the value and its tangent
   */
  static Dual lengthJvp(double[] x, double h, double[] xDot, double hDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] lengths = new double[x.length];
    double[] lengthsDot = new double[x.length];
    for (int i = 1; i < x.length; i++) {
      double lengths1 = lengths[i - 1];
      double x1 = x[i - 1];
      double t = i;
      double t1 = h * t;
      double t2 = hDot * t;
      double t3 = t1 - h;
      double x2 = x[i];
      double lengthsDot1 = lengthsDot[i - 1];
      double xDot1 = xDot[i - 1];
      double xDot2 = xDot[i];
      double t4 = Point2D.distance(x1, t3, x2, t1);
      double[] t5 = Rules.PointRules.distanceVjp(x1, t3, x2, t1, t4, 1.0);
      double t6 = lengthsDot1 + (t5[0] * xDot1 + t5[1] * (t2 - hDot) + t5[2] * xDot2 + t5[3] * t2);
      lengths[i] = lengths1 + t4;
      lengthsDot[i] = t6;
    }
    return new Dual(lengths[x.length - 1], lengthsDot[x.length - 1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthJvp(double[], double, double[], double)
   */
  static Dual lengthJvp(double[] x, double h, double[] xDot, double hDot, Tape tape) {
    return lengthJvp(x, h, xDot, hDot);
  }

  /**
   * Value and gradient of {@code Rules.length}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param h the derivative with respect to {@code h}
   */
  record LengthGradient(double value, double[] x, double h) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.length}: filled by a derivative and
   * reused by its caller.
   */
  static final class LengthAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** A holder of zeros. */
    public LengthAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.length} and its gradient.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LengthGradient lengthGradient(double[] x, double h) {
    return lengthGradient(x, h, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthGradient(double[], double)
   */
  static LengthGradient lengthGradient(double[] x, double h, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    LengthAdjoint adjoint = new LengthAdjoint();
    double value = lengthGradient(x, h, xBar, adjoint, tape);
    return new LengthGradient(value, xBar, adjoint.h);
  }

  /**
   * Reverse mode: {@code Rules.length} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code h}
   * @return the value
   */
  static double lengthGradient(double[] x, double h, double[] xBar, LengthAdjoint adjoint) {
    return lengthGradient(x, h, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthGradient(double[], double, double[], LengthAdjoint)
   */
  static double lengthGradient(double[] x, double h, double[] xBar, LengthAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] lengths = tape.exactDoubles(x.length);
      double[] lengthsBar = tape.exactDoubles(x.length);
      double[] kept = tape.doubles(x.length);
      for (int i = 1; i < x.length; i++) {
        double t = h * i;
        double lengths1 = lengths[i - 1];
        double t1 = Point2D.distance(x[i - 1], t - h, x[i], t);
        kept[i] = t1;
        lengths[i] = lengths1 + t1;
      }

      // reverse sweep
      double lengths1 = lengths[x.length - 1];
      lengthsBar[x.length - 1] += 1.0;
      double hBar = 0.0;
      for (int i = x.length - 1; i >= 1; i--) {
        double t = lengthsBar[i];
        lengthsBar[i] = 0.0;
        double t1 = i;
        double t2 = h * t1;
        double[] t3 = Rules.PointRules.distanceVjp(x[i - 1], t2 - h, x[i], t2, kept[i], t);
        double t4 = t3[1];
        double t5 = t3[0];
        double t6 = t3[3];
        xBar[i] += t3[2];
        hBar -= t4;
        hBar += (t6 + t4) * t1;
        xBar[i - 1] += t5;
        lengthsBar[i - 1] += t;
      }
      adjoint.h = hBar;
      return lengths1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.length}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param h the derivative with respect to {@code h}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param hHvp the Hessian-vector product for {@code h}
   */
  record LengthHvp(double value, double[] x, double h, double[] xHvp, double hHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Rules.length}:
   * filled by a derivative and reused by its caller.
   */
  static final class LengthHvpAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** The Hessian-vector product for {@code h}. */
    public double hHvp;

    /** A holder of zeros. */
    public LengthHvpAdjoint() {}
  }

  /**
   * Second order: {@code Rules.length}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param hDot tangent of {@code h}
   * @return value, gradient and product, in new arrays
   */
  static LengthHvp lengthHvp(double[] x, double h, double[] xDot, double hDot) {
    return lengthHvp(x, h, xDot, hDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthHvp(double[], double, double[], double)
   */
  static LengthHvp lengthHvp(double[] x, double h, double[] xDot, double hDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    LengthHvpAdjoint adjoint = new LengthHvpAdjoint();
    double value = lengthHvp(x, h, xDot, hDot, xBar, xHvp, adjoint, tape);
    return new LengthHvp(value, xBar, adjoint.h, xHvp, adjoint.hHvp);
  }

  /**
   * Second order: {@code Rules.length}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
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
  static double lengthHvp(double[] x, double h, double[] xDot, double hDot, double[] xBar,
      double[] xHvp, LengthHvpAdjoint adjoint) {
    return lengthHvp(x, h, xDot, hDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthHvp(double[], double, double[], double, double[], double[],
   *     LengthHvpAdjoint)
   */
  static double lengthHvp(double[] x, double h, double[] xDot, double hDot, double[] xBar,
      double[] xHvp, LengthHvpAdjoint adjoint, Tape tape) {
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
      double[] lengths = tape.exactDoubles(x.length);
      double[] lengthsBar = tape.exactDoubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      for (int i = 1; i < x.length; i++) {
        double lengths1 = lengths[i - 1];
        double x1 = x[i - 1];
        double t = i;
        double t1 = h * t;
        double t2 = hDot * t;
        double t3 = t1 - h;
        double x2 = x[i];
        double xDot1 = xDot[i - 1];
        double xDot2 = xDot[i];
        double t4 = Point2D.distance(x1, t3, x2, t1);
        double[] t5 = Rules.PointRules.distanceVjp(x1, t3, x2, t1, t4, 1.0);
        double t6 = t5[0] * xDot1 + t5[1] * (t2 - hDot) + t5[2] * xDot2 + t5[3] * t2;
        kept[i] = t4;
        keptDot[i] = t6;
        lengths[i] = lengths1 + t4;
      }

      // reverse sweep
      double lengths1 = lengths[x.length - 1];
      lengthsBar[x.length - 1] += 1.0;
      double hBar = 0.0;
      double hBarDot = 0.0;
      double lengthsBarCarried = x.length - 1 >= 1 ? lengthsBar[x.length - 1] : 0.0;
      double xBarCarried = 0.0;
      double xBarDotCarried = 0.0;
      double x1 = x.length - 1 >= 1 ? x[x.length - 1] : 0.0;
      double xDot1 = x.length - 1 >= 1 ? xDot[x.length - 1] : 0.0;
      for (int i = x.length - 1; i >= 1; i--) {
        lengthsBar[i] = 0.0;
        double t = x[i - 1];
        double t1 = xDot[i - 1];
        double t2 = i;
        double t3 = h * t2;
        double t4 = hDot * t2;
        double t5 = kept[i];
        double t6 = (x1 - t) / t5;
        double t7 = keptDot[i] / t5;
        double dx = t6 * lengthsBarCarried;
        double dxDot = ((xDot1 - t1) / t5 - t7 * t6) * lengthsBarCarried;
        double t8 = (t3 - (t3 - h)) / t5;
        double dy = t8 * lengthsBarCarried;
        double dyDot = ((t4 - (t4 - hDot)) / t5 - t7 * t8) * lengthsBarCarried;
        double[] t9 = new double[4];
        double[] t10 = new double[4];
        t9[0] = -dx;
        t10[0] = -dxDot;
        t9[1] = -dy;
        t10[1] = -dyDot;
        t9[2] = dx;
        t10[2] = dxDot;
        t9[3] = dy;
        t10[3] = dyDot;
        double t11 = t9[1];
        double t12 = t10[1];
        double t13 = t9[0];
        double t14 = t10[0];
        double t15 = t10[2];
        double t16 = t9[3];
        xBar[i] = xBarCarried + t9[2];
        xHvp[i] = xBarDotCarried + t15;
        hBar -= t11;
        hBarDot -= t12;
        hBar += (t16 + t11) * t2;
        hBarDot += (dyDot + t12) * t2;
        double t17 = lengthsBar[i - 1] + lengthsBarCarried;
        lengthsBarCarried = t17;
        xBarCarried = t13;
        xBarDotCarried = t14;
        x1 = t;
        xDot1 = t1;
      }
      if (x.length - 1 >= 1) {
        lengthsBar[0] = lengthsBarCarried;
        xBar[0] = xBarCarried;
        xHvp[0] = xBarDotCarried;
      }
      adjoint.h = hBar;
      adjoint.hHvp = hBarDot;
      return lengths1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Rules.length} as a function of the vector that packs {@code x}, {@code h}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction lengthFunction() {
    return new LengthFunction();
  }

  private static final class LengthFunction implements ScalarFunction {

    LengthFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double h = packed[packed.length - 1];
      return Rules.length(x, h);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double h = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      LengthAdjoint adjoint = new LengthAdjoint();
      double value = lengthGradient(x, h, xBar, adjoint);
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
      return lengthJvp(x, h, xDot, hDot).tangent();
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
      LengthHvpAdjoint adjoint = new LengthHvpAdjoint();
      double value = lengthHvp(x, h, xDot, hDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.h;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.hHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.perRow} and its derivative in the direction of the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param t as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param tDot tangent of {@code t}
   * @return the value and its tangent
   */
  static Dual perRowJvp(double[][] a, double t, double[][] aDot, double tDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double[] l = new double[a.length];
    double[] lDot = new double[a.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double[] a1 = a[i];
      double[] aDot1 = aDot[i];
      double t1 = Rules.logSumExp(a1);
      double[] t2 = new double[a1.length];
      Rules.logSumExpVjp(a1, t1, 1.0, t2);
      double sum1 = 0.0;
      for (int j = 0; j < t2.length; j++) {
        sum1 += t2[j] * aDot1[j];
      }
      double t3 = t1 * t;
      double t4 = sum1 * t + t1 * tDot;
      l[i] = t3;
      lDot[i] = t4;
      double[] aDot2 = aDot[i];
      a[i][0] = t3;
      aDot2[0] = t4;
      double l1 = l[i];
      double[] a2 = a[0];
      double[] aDot3 = aDot[0];
      double lDot1 = lDot[i];
      double t5 = Rules.logSumExp(a2);
      double[] t6 = new double[a2.length];
      Rules.logSumExpVjp(a2, t5, 1.0, t6);
      sum1 = 0.0;
      for (int j = 0; j < t6.length; j++) {
        sum1 += t6[j] * aDot3[j];
      }
      sum += l1 * t5;
      sumDot += lDot1 * t5 + l1 * sum1;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perRowJvp(double[][], double, double[][], double)
   */
  static Dual perRowJvp(double[][] a, double t, double[][] aDot, double tDot, Tape tape) {
    return perRowJvp(a, t, aDot, tDot);
  }

  /**
   * Value and gradient of {@code Rules.perRow}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param t the derivative with respect to {@code t}
   */
  record PerRowGradient(double value, double[][] a, double t) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.perRow}: filled by a derivative and
   * reused by its caller.
   */
  static final class PerRowAdjoint {

    /** The adjoint of {@code t}. */
    public double t;

    /** A holder of zeros. */
    public PerRowAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.perRow} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param t as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PerRowGradient perRowGradient(double[][] a, double t) {
    return perRowGradient(a, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perRowGradient(double[][], double)
   */
  static PerRowGradient perRowGradient(double[][] a, double t, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    PerRowAdjoint adjoint = new PerRowAdjoint();
    double value = perRowGradient(a, t, aBar, adjoint, tape);
    return new PerRowGradient(value, aBar, adjoint.t);
  }

  /**
   * Reverse mode: {@code Rules.perRow} and its gradient, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param t as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code t}
   * @return the value
   */
  static double perRowGradient(double[][] a, double t, double[][] aBar, PerRowAdjoint adjoint) {
    return perRowGradient(a, t, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perRowGradient(double[][], double, double[][], PerRowAdjoint)
   */
  static double perRowGradient(double[][] a, double t, double[][] aBar, PerRowAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] l = tape.exactDoubles(a.length);
      double[] lBar = tape.exactDoubles(a.length);
      double[] kept = tape.doubles(a.length);
      double[] lKept = tape.doubles(a.length);
      double[][] aKept = tape.references(double[].class, a.length);
      double[] kept1 = tape.doubles(a.length);
      double[][] aKept1 = tape.references(double[].class, a.length);
      double sum = 0.0;
      for (int i = 0; i < a.length; i++) {
        double[] a1 = a[i];
        double[] a2 = a1.clone();
        aKept1[i] = a2;
        double t1 = Rules.logSumExp(a1);
        kept1[i] = t1;
        double t2 = t1 * t;
        l[i] = t2;
        a[i][0] = t2;
        double l1 = l[i];
        lKept[i] = l1;
        double[] a3 = a[0];
        a2 = a3.clone();
        aKept[i] = a2;
        double t3 = Rules.logSumExp(a3);
        kept[i] = t3;
        sum += l1 * t3;
      }

      // reverse sweep
      double tBar = 0.0;
      for (int i = a.length - 1; i >= 0; i--) {
        double t1 = kept[i];
        Rules.logSumExpVjp(aKept[i], t1, lKept[i], aBar[0]);
        lBar[i] += t1;
        double[] aBar1 = aBar[i];
        double t2 = aBar1[0];
        aBar1[0] = 0.0;
        double t3 = t2 + lBar[i];
        double t4 = kept1[i];
        tBar += t4 * t3;
        Rules.logSumExpVjp(aKept1[i], t4, t3 * t, aBar1);
      }
      adjoint.t = tBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Rules.perRow} as a function of the vector that packs {@code a}, {@code t}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction perRowFunction(double[][] a) {
    return new PerRowFunction(a);
  }

  private static final class PerRowFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    PerRowFunction(double[][] a) {
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
      double t = packed[aSize];
      return Rules.perRow(a, t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double t = packed[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      PerRowAdjoint adjoint = new PerRowAdjoint();
      double value = perRowGradient(a, t, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.t;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double t = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double tDot = direction[aSize];
      return perRowJvp(a, t, aDot, tDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Rules.recursive} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param depth constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual recursiveJvp(double[] x, int depth, double[] xDot) {
    return recursiveJvp(x, depth, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveJvp(double[], int, double[])
   */
  static Dual recursiveJvp(double[] x, int depth, double[] xDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double y = descendJvp(x, depth, xDot, tape);
      double yDot = tape.doubleResult(1);
      x[0] = y;
      xDot[0] = yDot;
      double x1 = x[1];
      return new Dual(y * x1, yDot * x1 + y * xDot[1]);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Rules.recursive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RecursiveGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Rules.recursive} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param depth constant
   * @return the value and the gradient, in new arrays
   */
  static RecursiveGradient recursiveGradient(double[] x, int depth) {
    return recursiveGradient(x, depth, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(double[], int)
   */
  static RecursiveGradient recursiveGradient(double[] x, int depth, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = recursiveGradient(x, depth, xBar, tape);
    return new RecursiveGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Rules.recursive} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param depth constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double recursiveGradient(double[] x, int depth, double[] xBar) {
    return recursiveGradient(x, depth, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(double[], int, double[])
   */
  static double recursiveGradient(double[] x, int depth, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double y = descendForward(x, depth, xBar, tape);
      x[0] = y;
      double x1 = x[1];

      // reverse sweep
      xBar[1] += y;
      double t = xBar[0];
      xBar[0] = 0.0;
      double yBar = x1 + t;
      descendReverse(yBar, tape);
      return y * x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.recursive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RecursiveHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Rules.recursive}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param depth constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RecursiveHvp recursiveHvp(double[] x, int depth, double[] xDot) {
    return recursiveHvp(x, depth, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHvp(double[], int, double[])
   */
  static RecursiveHvp recursiveHvp(double[] x, int depth, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = recursiveHvp(x, depth, xDot, xBar, xHvp, tape);
    return new RecursiveHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Rules.recursive}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param depth constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double recursiveHvp(double[] x, int depth, double[] xDot, double[] xBar, double[] xHvp) {
    return recursiveHvp(x, depth, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHvp(double[], int, double[], double[], double[])
   */
  static double recursiveHvp(double[] x, int depth, double[] xDot, double[] xBar, double[] xHvp,
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
      double y = descendForwardJvp(x, depth, xBar, xDot, xHvp, tape);
      double yDot = tape.doubleResult(1);
      x[0] = y;
      xDot[0] = yDot;
      double x1 = x[1];

      // reverse sweep
      double xDot1 = xDot[1];
      xBar[1] += y;
      xHvp[1] += yDot;
      double t = xBar[0];
      double t1 = xHvp[0];
      xBar[0] = 0.0;
      xHvp[0] = 0.0;
      double yBar = x1 + t;
      double yBarDot = xDot1 + t1;
      descendReverseJvp(yBar, yBarDot, tape);
      return y * x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Rules.recursive} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param depth captured
   * @return the view
   */
  static ScalarFunction recursiveFunction(int depth) {
    return new RecursiveFunction(depth);
  }

  private static final class RecursiveFunction implements ScalarFunction {

    private final int depth;

    RecursiveFunction(int depth) {
      this.depth = depth;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Rules.recursive(x, this.depth);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = recursiveGradient(x, this.depth, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return recursiveJvp(x, this.depth, xDot).tangent();
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
      double value = recursiveHvp(x, this.depth, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.variable} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual variableJvp(double x, double y, double xDot, double yDot) {
    double[] t = new double[3];
    double[] t1 = new double[3];
    t[0] = x;
    t1[0] = xDot;
    t[1] = y * y;
    t1[1] = 2.0 * (yDot * y);
    t[2] = 1.0;
    t1[2] = 0.0;
    double t2 = Rules.mean(t);
    double[] t3 = new double[t.length];
    Rules.meanVjp(t, 1.0, t3);
    double sum = 0.0;
    for (int i = 0; i < t3.length; i++) {
      sum += t3[i] * t1[i];
    }
    double[] t4 = new double[1];
    double[] t5 = new double[1];
    t4[0] = x * y;
    t5[0] = xDot * y + x * yDot;
    double t6 = Rules.mean(t4);
    double[] t7 = new double[t4.length];
    Rules.meanVjp(t4, 1.0, t7);
    double sum1 = 0.0;
    for (int i = 0; i < t7.length; i++) {
      sum1 += t7[i] * t5[i];
    }
    double[] t8 = new double[2];
    double[] t9 = new double[2];
    t8[0] = y;
    t9[0] = yDot;
    t8[1] = y;
    t9[1] = yDot;
    double[] t10 = new double[t8.length];
    double t11 = Rules.mean(t8);
    Rules.meanVjp(t8, 1.0, t10);
    double t12 = sum * t6 + t2 * sum1;
    sum = 0.0;
    for (int i = 0; i < t10.length; i++) {
      sum += t10[i] * t9[i];
    }
    return new Dual(t2 * t6 + t11, t12 + sum);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableJvp(double, double, double, double)
   */
  static Dual variableJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return variableJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Rules.variable}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record VariableGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Rules.variable}: filled by a derivative and
   * reused by its caller.
   */
  static final class VariableAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public VariableAdjoint() {}
  }

  /**
   * Reverse mode: {@code Rules.variable} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static VariableGradient variableGradient(double x, double y) {
    VariableAdjoint adjoint = new VariableAdjoint();
    double value = variableGradient(x, y, adjoint);
    return new VariableGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableGradient(double, double)
   */
  static VariableGradient variableGradient(double x, double y, Tape tape) {
    return variableGradient(x, y);
  }

  /**
   * Reverse mode: {@code Rules.variable} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double variableGradient(double x, double y, VariableAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double[] t = new double[3];
    double[] t1 = new double[3];
    t[0] = x;
    t[1] = y * y;
    t[2] = 1.0;
    double t2 = Rules.mean(t);
    double[] t3 = new double[1];
    double[] t4 = new double[1];
    t3[0] = x * y;
    double t5 = Rules.mean(t3);
    double[] t6 = new double[2];
    double[] t7 = new double[2];
    t6[0] = y;
    t6[1] = y;

    // reverse sweep
    double t8 = t2 * t5 + Rules.mean(t6);
    Rules.meanVjp(t6, 1.0, t7);
    double t9 = t7[1];
    t7[1] = 0.0;
    double t10 = t7[0];
    t7[0] = 0.0;
    double yBar = t9 + t10;
    Rules.meanVjp(t3, t2, t4);
    double t11 = t4[0];
    t4[0] = 0.0;
    double xBar = t11 * y;
    yBar += x * t11;
    Rules.meanVjp(t, t5, t1);
    t1[2] = 0.0;
    double t12 = t1[1];
    t1[1] = 0.0;
    double t13 = t1[0];
    t1[0] = 0.0;
    xBar += t13;
    yBar += 2.0 * (t12 * y);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t8;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableGradient(double, double, VariableAdjoint)
   */
  static double variableGradient(double x, double y, VariableAdjoint adjoint, Tape tape) {
    return variableGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.variable}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record VariableHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Rules.variable}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static VariableHvp variableHvp(double x, double y, double xDot, double yDot) {
    double[] t = new double[3];
    double[] t1 = new double[3];
    double[] t2 = new double[3];
    double[] t3 = new double[3];
    t[0] = x;
    t1[0] = xDot;
    t[1] = y * y;
    t1[1] = 2.0 * (yDot * y);
    t[2] = 1.0;
    t1[2] = 0.0;
    double t4 = Rules.mean(t);
    double[] t5 = new double[t.length];
    Rules.meanVjp(t, 1.0, t5);
    double sum = 0.0;
    for (int i = 0; i < t5.length; i++) {
      sum += t5[i] * t1[i];
    }
    double[] t6 = new double[1];
    double[] t7 = new double[1];
    double[] t8 = new double[1];
    double[] t9 = new double[1];
    t6[0] = x * y;
    t7[0] = xDot * y + x * yDot;
    double t10 = Rules.mean(t6);
    double[] t11 = new double[t6.length];
    Rules.meanVjp(t6, 1.0, t11);
    double sum1 = 0.0;
    for (int i = 0; i < t11.length; i++) {
      sum1 += t11[i] * t7[i];
    }
    double[] t12 = new double[2];
    double[] t13 = new double[2];
    t12[0] = y;
    t12[1] = y;

    // reverse sweep
    double t14 = t4 * t10 + Rules.mean(t12);
    for (int i = 0; i < t12.length; i++) {
      double valuesBar = t13[i];
      t13[i] = valuesBar + 1.0 / t12.length;
    }
    double t15 = t13[1];
    t13[1] = 0.0;
    double t16 = t13[0];
    t13[0] = 0.0;
    double yBar = t15 + t16;
    for (int i = 0; i < t6.length; i++) {
      double valuesBar = t8[i];
      double valuesBarDot = t9[i];
      double t17 = t6.length;
      t8[i] = valuesBar + t4 / t17;
      t9[i] = valuesBarDot + sum / t17;
    }
    double t17 = t8[0];
    double t18 = t9[0];
    t8[0] = 0.0;
    t9[0] = 0.0;
    double xBar = t17 * y;
    double xBarDot = t18 * y + t17 * yDot;
    yBar += x * t17;
    for (int i = 0; i < t.length; i++) {
      double valuesBar = t2[i];
      double valuesBarDot = t3[i];
      double t19 = t.length;
      t2[i] = valuesBar + t10 / t19;
      t3[i] = valuesBarDot + sum1 / t19;
    }
    t2[2] = 0.0;
    t3[2] = 0.0;
    double t19 = t2[1];
    double t20 = t3[1];
    t2[1] = 0.0;
    t3[1] = 0.0;
    double t21 = t2[0];
    double t22 = t3[0];
    t2[0] = 0.0;
    t3[0] = 0.0;
    xBar += t21;
    xBarDot += t22;
    yBar += 2.0 * (t19 * y);
    double yBarDot = xDot * t17 + x * t18 + 2.0 * (t20 * y + t19 * yDot);
    return new VariableHvp(t14, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableHvp(double, double, double, double)
   */
  static VariableHvp variableHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return variableHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Rules.variable} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction variableFunction() {
    return new VariableFunction();
  }

  private static final class VariableFunction implements ScalarFunction {

    VariableFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Rules.variable(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      VariableAdjoint adjoint = new VariableAdjoint();
      double value = variableGradient(x, y, adjoint);
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
      return variableJvp(x, y, xDot, yDot).tangent();
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
      VariableHvp hvp = variableHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Rules.selfForm} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual selfFormJvp(double[][] a, double[] x, int n, double[][] aDot, double[] xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] squares = new double[n];
    int i = 0;
    double sum = 0.0;
    double sumDot = 0.0;
    while (true) {
      if (i == n) {
        break;
      }
      double[] a1 = a[0];
      double[] aDot1 = aDot[0];
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = Rules.quadratic(a, a1, sum, x1);
      double[][] t1 = Arguments.zerosLike(a);
      double[] t2 = new double[a1.length];
      double[] t3 = Rules.quadraticVjp(a, a1, sum, x1, 1.0, t1, t2);
      int j = 0;
      double sum1 = 0.0;
      while (j < t1.length - 3 && j < a.length - 3 && FourRows.equallyLong(t1, j)
          && FourRows.hold(aDot, j, t1[j].length)) {
        double[] t4 = t1[j];
        double[] t5 = aDot[j];
        double[] t6 = t1[j + 1];
        double[] t7 = aDot[j + 1];
        double[] t8 = t1[j + 2];
        double[] t9 = aDot[j + 2];
        double[] t10 = t1[j + 3];
        double[] t11 = aDot[j + 3];
        double sum2 = 0.0;
        double sum3 = 0.0;
        double sum4 = 0.0;
        double sum5 = 0.0;
        for (int k = 0; k < t4.length; k++) {
          sum2 += t4[k] * t5[k];
          sum3 += t6[k] * t7[k];
          sum4 += t8[k] * t9[k];
          sum5 += t10[k] * t11[k];
        }
        sum1 += sum2;
        sum1 += sum3;
        sum1 += sum4;
        sum1 += sum5;
        j += 4;
      }
      while (j < t1.length) {
        double[] t4 = t1[j];
        double[] t5 = aDot[j];
        double sum2 = 0.0;
        for (int k = 0; k < t4.length; k++) {
          sum2 += t4[k] * t5[k];
        }
        sum1 += sum2;
        j++;
      }
      double sum2 = 0.0;
      for (int k = 0; k < t2.length; k++) {
        sum2 += t2[k] * aDot1[k];
      }
      double t4 = sum1 + sum2 + t3[0] * sumDot + t3[1] * xDot1;
      squares[i] = t;
      sum += t;
      sumDot += t4;
      if (sum > 40.0) {
        double x2 = x[0];
        return new Dual(sum * x2, sumDot * x2 + sum * xDot[0]);
      }
      double[] aDot2 = aDot[0];
      a[0][i] = sum;
      aDot2[i] = sumDot;
      i++;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfFormJvp(double[][], double[], int, double[][], double[])
   */
  static Dual selfFormJvp(double[][] a, double[] x, int n, double[][] aDot, double[] xDot,
      Tape tape) {
    return selfFormJvp(a, x, n, aDot, xDot);
  }

  /**
   * Value and gradient of {@code Rules.selfForm}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record SelfFormGradient(double value, double[][] a, double[] x) {}

  /**
   * Reverse mode: {@code Rules.selfForm} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SelfFormGradient selfFormGradient(double[][] a, double[] x, int n) {
    return selfFormGradient(a, x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfFormGradient(double[][], double[], int)
   */
  static SelfFormGradient selfFormGradient(double[][] a, double[] x, int n, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] xBar = Arguments.zerosLike(x);
    double value = selfFormGradient(a, x, n, aBar, xBar, tape);
    return new SelfFormGradient(value, aBar, xBar);
  }

  /**
   * Reverse mode: {@code Rules.selfForm} and its gradient, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double selfFormGradient(double[][] a, double[] x, int n, double[][] aBar, double[] xBar) {
    return selfFormGradient(a, x, n, aBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfFormGradient(double[][], double[], int, double[][], double[])
   */
  static double selfFormGradient(double[][] a, double[] x, int n, double[][] aBar, double[] xBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(aBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] squares = tape.exactDoubles(n);
      int[] iKept = tape.ints(64);
      double[][][] aBarKept = tape.references(double[][].class, 64);
      double[][][] aKept = tape.references(double[][].class, 64);
      double[][] aKept1 = tape.references(double[].class, 64);
      double[] sumKept = tape.doubles(64);
      double[] xKept = tape.doubles(64);
      int i = 0;
      double sum = 0.0;
      int trips = 0;
      int exit;
      while (true) {
        iKept[trips] = i;
        sumKept[trips] = sum;
        if (i == n) {
          exit = 1;
          break;
        }
        double[] a1 = a[0];
        double x1 = x[i];
        double[] aBar1 = aBar[0];
        xKept[trips] = x1;
        double[][] a2 = a.clone();
        aKept[trips] = a2;
        for (int j = 0; j < a.length; j++) {
          a2[j] = a[j].clone();
        }
        double[] a3 = a1.clone();
        aKept1[trips] = a3;
        double t = Rules.quadratic(a, a1, sum, x1);
        double[][] aBar2 = aBar.clone();
        aBarKept[trips] = aBar2;
        squares[i] = t;
        double sum1 = sum + t;
        if (sum1 > 40.0) {
          double x2 = x[0];
          // reverse sweep
          xBar[0] += sum1;
          double[] t1 = Rules.quadraticVjp(a2, a3, sum, x1, x2, aBar2, aBar1);
          double sumBar = x2 + t1[0];
          xBar[i] += t1[1];
          double sumBar1 = sumBar;
          for (int k = trips - 1; k >= 0; k--) {
            double[] aBar3 = aBar[0];
            i = iKept[k];
            double t2 = aBar3[i];
            aBar3[i] = 0.0;
            sumBar1 += t2;
            sum = sumKept[k];
            double[] t3 =
                Rules.quadraticVjp(aKept[k], aKept1[k], sum, xKept[k], sumBar1, aBarKept[k], aBar3);
            sumBar1 += t3[0];
            xBar[i] += t3[1];
          }
          return sum1 * x2;
        }
        a[0][i] = sum1;
        i++;
        trips++;
        iKept = tape.grow(iKept, trips);
        aBarKept = tape.grow(aBarKept, trips);
        aKept = tape.grow(aKept, trips);
        aKept1 = tape.grow(aKept1, trips);
        sumKept = tape.grow(sumKept, trips);
        xKept = tape.grow(xKept, trips);
        sum = sum1;
      }

      // reverse sweep
      double sumBar = switch (exit) {
        case 0 -> 0.0;
        default -> 1.0;
      };
      for (int k = trips - 1; k >= 0; k--) {
        double[] aBar1 = aBar[0];
        int j = iKept[k];
        double t = aBar1[j];
        aBar1[j] = 0.0;
        sumBar += t;
        double sum1 = sumKept[k];
        double[] t1 =
            Rules.quadraticVjp(aKept[k], aKept1[k], sum1, xKept[k], sumBar, aBarKept[k], aBar1);
        sumBar += t1[0];
        xBar[j] += t1[1];
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Rules.selfForm}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SelfFormHvp(double value, double[][] a, double[] x, double[][] aHvp, double[] xHvp) {}

  /**
   * Second order: {@code Rules.selfForm}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SelfFormHvp selfFormHvp(double[][] a, double[] x, int n, double[][] aDot, double[] xDot) {
    return selfFormHvp(a, x, n, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfFormHvp(double[][], double[], int, double[][], double[])
   */
  static SelfFormHvp selfFormHvp(double[][] a, double[] x, int n, double[][] aDot, double[] xDot,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] xBar = Arguments.zerosLike(x);
    double[][] aHvp = Arguments.zerosLike(a);
    double[] xHvp = Arguments.zerosLike(x);
    double value = selfFormHvp(a, x, n, aDot, xDot, aBar, xBar, aHvp, xHvp, tape);
    return new SelfFormHvp(value, aBar, xBar, aHvp, xHvp);
  }

  /**
   * Second order: {@code Rules.selfForm}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double selfFormHvp(double[][] a, double[] x, int n, double[][] aDot, double[] xDot,
      double[][] aBar, double[] xBar, double[][] aHvp, double[] xHvp) {
    return selfFormHvp(a, x, n, aDot, xDot, aBar, xBar, aHvp, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfFormHvp(double[][], double[], int, double[][], double[], double[][], double[],
   *     double[][], double[])
   */
  static double selfFormHvp(double[][] a, double[] x, int n, double[][] aDot, double[] xDot,
      double[][] aBar, double[] xBar, double[][] aHvp, double[] xHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(aBar);
    Arguments.zero(xBar);
    Arguments.zero(aHvp);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] squares = tape.exactDoubles(n);
      int[] iKept = tape.ints(64);
      double[][][] aBarKept = tape.references(double[][].class, 64);
      double[][][] aBarKeptDot = tape.references(double[][].class, 64);
      double[][][] aKept = tape.references(double[][].class, 64);
      double[][][] aKeptDot = tape.references(double[][].class, 64);
      double[][] aKept1 = tape.references(double[].class, 64);
      double[][] aKeptDot1 = tape.references(double[].class, 64);
      double[] sumKept = tape.doubles(64);
      double[] sumKeptDot = tape.doubles(64);
      double[] xKept = tape.doubles(64);
      double[] xKeptDot = tape.doubles(64);
      int i = 0;
      double sum = 0.0;
      int trips = 0;
      double sumDot = 0.0;
      int exit;
      while (true) {
        iKept[trips] = i;
        sumKept[trips] = sum;
        sumKeptDot[trips] = sumDot;
        if (i == n) {
          exit = 1;
          break;
        }
        double[] a1 = a[0];
        double[] aDot1 = aDot[0];
        double x1 = x[i];
        double xDot1 = xDot[i];
        double[] aBar1 = aBar[0];
        double[] aBarDot = aHvp[0];
        xKept[trips] = x1;
        xKeptDot[trips] = xDot1;
        double[][] a2 = a.clone();
        double[][] aDot2 = aDot.clone();
        aKept[trips] = a2;
        aKeptDot[trips] = aDot2;
        for (int j = 0; j < a.length; j++) {
          double[] t = aDot[j];
          double[] t1 = a[j].clone();
          double[] t2 = t.clone();
          a2[j] = t1;
          aDot2[j] = t2;
        }
        double[] a3 = a1.clone();
        double[] aDot3 = aDot1.clone();
        aKept1[trips] = a3;
        aKeptDot1[trips] = aDot3;
        double t = Rules.quadratic(a, a1, sum, x1);
        double[][] t1 = Arguments.zerosLike(a);
        double[] t2 = new double[a1.length];
        double[] t3 = Rules.quadraticVjp(a, a1, sum, x1, 1.0, t1, t2);
        int j = 0;
        double sum1 = 0.0;
        while (j < t1.length - 3 && j < a.length - 3 && FourRows.equallyLong(t1, j)
            && FourRows.hold(aDot, j, t1[j].length)) {
          double[] t4 = t1[j];
          double[] t5 = aDot[j];
          double[] t6 = t1[j + 1];
          double[] t7 = aDot[j + 1];
          double[] t8 = t1[j + 2];
          double[] t9 = aDot[j + 2];
          double[] t10 = t1[j + 3];
          double[] t11 = aDot[j + 3];
          double sum2 = 0.0;
          double sum3 = 0.0;
          double sum4 = 0.0;
          double sum5 = 0.0;
          for (int i1 = 0; i1 < t4.length; i1++) {
            sum2 += t4[i1] * t5[i1];
            sum3 += t6[i1] * t7[i1];
            sum4 += t8[i1] * t9[i1];
            sum5 += t10[i1] * t11[i1];
          }
          sum1 += sum2;
          sum1 += sum3;
          sum1 += sum4;
          sum1 += sum5;
          j += 4;
        }
        while (j < t1.length) {
          double[] t4 = t1[j];
          double[] t5 = aDot[j];
          double sum2 = 0.0;
          for (int i1 = 0; i1 < t4.length; i1++) {
            sum2 += t4[i1] * t5[i1];
          }
          sum1 += sum2;
          j++;
        }
        double sum2 = 0.0;
        for (int i1 = 0; i1 < t2.length; i1++) {
          sum2 += t2[i1] * aDot1[i1];
        }
        double t4 = sum1 + sum2 + t3[0] * sumDot + t3[1] * xDot1;
        double[][] aBar2 = aBar.clone();
        double[][] aBarDot1 = aHvp.clone();
        aBarKept[trips] = aBar2;
        aBarKeptDot[trips] = aBarDot1;
        squares[i] = t;
        sum1 = sum + t;
        double sumDot1 = sumDot + t4;
        if (sum1 > 40.0) {
          double x2 = x[0];
          double xDot2 = xDot[0];
          // reverse sweep
          xBar[0] += sum1;
          xHvp[0] += sumDot1;
          double[] t5 =
              quadraticVjpJvp2(a2, a3, sum, x1, x2, aBar2, aBar1, aDot2, aDot3, sumDot, xDot1,
              xDot2, aBarDot1, aBarDot, tape);
          double[] t6 = tape.referenceResult(1);
          double sumBar = x2 + t5[0];
          double sumBarDot = xDot2 + t6[0];
          double t7 = t6[1];
          xBar[i] += t5[1];
          xHvp[i] += t7;
          double sumBar1 = sumBar;
          double sumBarDot1 = sumBarDot;
          for (int k = trips - 1; k >= 0; k--) {
            double[] aBar3 = aBar[0];
            double[] aBarDot2 = aHvp[0];
            i = iKept[k];
            double t8 = aBar3[i];
            double t9 = aBarDot2[i];
            aBar3[i] = 0.0;
            aBarDot2[i] = 0.0;
            sumBar1 += t8;
            sumBarDot1 += t9;
            sum = sumKept[k];
            sumDot = sumKeptDot[k];
            double[] t10 =
                quadraticVjpJvp2(aKept[k], aKept1[k], sum, xKept[k], sumBar1, aBarKept[k], aBar3,
                aKeptDot[k], aKeptDot1[k], sumDot, xKeptDot[k], sumBarDot1, aBarKeptDot[k],
                aBarDot2, tape);
            double[] t11 = tape.referenceResult(1);
            sumBar1 += t10[0];
            sumBarDot1 += t11[0];
            double t12 = t11[1];
            xBar[i] += t10[1];
            xHvp[i] += t12;
          }
          return sum1 * x2;
        }
        double[] aDot4 = aDot[0];
        a[0][i] = sum1;
        aDot4[i] = sumDot1;
        i++;
        trips++;
        iKept = tape.grow(iKept, trips);
        aBarKept = tape.grow(aBarKept, trips);
        aBarKeptDot = tape.grow(aBarKeptDot, trips);
        aKept = tape.grow(aKept, trips);
        aKeptDot = tape.grow(aKeptDot, trips);
        aKept1 = tape.grow(aKept1, trips);
        aKeptDot1 = tape.grow(aKeptDot1, trips);
        sumKept = tape.grow(sumKept, trips);
        sumKeptDot = tape.grow(sumKeptDot, trips);
        xKept = tape.grow(xKept, trips);
        xKeptDot = tape.grow(xKeptDot, trips);
        sum = sum1;
        sumDot = sumDot1;
      }

      // reverse sweep
      double sumBar = switch (exit) {
        case 0 -> 0.0;
        default -> 1.0;
      };
      double sumBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double[] aBar1 = aBar[0];
        double[] aBarDot = aHvp[0];
        int j = iKept[k];
        double t = aBar1[j];
        double t1 = aBarDot[j];
        aBar1[j] = 0.0;
        aBarDot[j] = 0.0;
        sumBar += t;
        sumBarDot += t1;
        double sum1 = sumKept[k];
        double sumDot1 = sumKeptDot[k];
        double[] t2 =
            quadraticVjpJvp2(aKept[k], aKept1[k], sum1, xKept[k], sumBar, aBarKept[k], aBar1,
            aKeptDot[k], aKeptDot1[k], sumDot1, xKeptDot[k], sumBarDot, aBarKeptDot[k], aBarDot,
            tape);
        double[] t3 = tape.referenceResult(1);
        sumBar += t2[0];
        sumBarDot += t3[0];
        double t4 = t3[1];
        xBar[j] += t2[1];
        xHvp[j] += t4;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Rules.selfForm} as a function of the vector that packs {@code a}, {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction selfFormFunction(double[][] a, double[] x, int n) {
    return new SelfFormFunction(a, x, n);
  }

  private static final class SelfFormFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] x;

    private final int n;

    private final int aSize;

    private final int xSize;

    SelfFormFunction(double[][] a, double[] x, int n) {
      this.a = a;
      this.x = x;
      this.n = n;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return aSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      return Rules.selfForm(a, x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] xBar = Arguments.zerosLike(x);
      double value = selfFormGradient(a, x, this.n, aBar, xBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, aSize);
      return selfFormJvp(a, x, this.n, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] xBar = Arguments.zerosLike(x);
      double[][] aHvp = Arguments.zerosLike(a);
      double[] xHvp = Arguments.zerosLike(x);
      double value = selfFormHvp(a, x, this.n, aDot, xDot, aBar, xBar, aHvp, xHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(xHvp, product, aSize);
      return value;
    }
  }

  private static double nestedJvp(double x, int depth, double xDot, Tape tape) {
    if (depth != 0) {
      double t = Rules.erf(x);
      double t1 = Rules.erfSlope(x) * xDot;
      double t2 = Rules.erf(x);
      double t3 = nestedJvp(x * t2, depth - 1, xDot * t2 + x * (Rules.erfSlope(x) * xDot), tape);
      double t4 = tape.doubleResult(1);
      x = t * t3 + x;
      xDot = t1 * t3 + t * t4 + xDot;
    }
    tape.result(1, xDot);
    return x;
  }

  private static double nestedVjp(double x, int depth, double resultBar, Tape tape) {
    boolean t = depth == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    if (t) {
      t1 = x;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    } else {
      double t5 = Rules.erf(x);
      t4 = Rules.erf(x);
      t2 = nestedVjp(x * t4, depth - 1, t5 * resultBar, tape);
      t3 = tape.doubleResult(1);
      t1 = t5 * t2 + x;
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = resultBar;
    } else {
      double xBar1 = resultBar + t3 * t4;
      xBar1 += Rules.erfSlope(x) * (x * t3);
      xBar = xBar1 + Rules.erfSlope(x) * (resultBar * t2);
    }
    tape.result(1, xBar);
    return t1;
  }

  private static double nestedVjpJvp(double x, int depth, double resultBar, double xDot,
      Tape tape) {
    boolean t = depth == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double t6;
    double t7;
    if (t) {
      t1 = x;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      t5 = 0.0;
      t6 = 0.0;
      t7 = 0.0;
    } else {
      double t8 = Rules.erf(x);
      double t9 = Rules.erfSlope(x) * xDot;
      t4 = Rules.erf(x);
      t7 = Rules.erfSlope(x) * xDot;
      t2 = nestedVjpJvp2(x * t4, depth - 1, t8 * resultBar, xDot * t4 + x * t7, t9 * resultBar,
          tape);
      t3 = tape.doubleResult(1);
      t5 = tape.doubleResult(2);
      t6 = tape.doubleResult(3);
      t1 = t8 * t2 + x;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar;
      xBarDot = 0.0;
    } else {
      double t8 = resultBar * t2;
      double xBar1 = resultBar + t3 * t4;
      double t9 = x * t3;
      double t10 = Rules.erfSlope(x);
      xBar1 += t10 * t9;
      double xBarDot1 = t6 * t4 + t3 * t7
          + (Rules.erfCurvature(x, t10) * xDot * t9 + t10 * (xDot * t3 + x * t6));
      double t11 = Rules.erfSlope(x);
      xBar = xBar1 + t11 * t8;
      xBarDot = xBarDot1 + (Rules.erfCurvature(x, t11) * xDot * t8 + t11 * (resultBar * t5));
    }
    tape.result(1, xBar);
    tape.result(2, xBarDot);
    return t1;
  }

  private static double nestedVjpJvp2(double x, int depth, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    boolean t = depth == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double t6;
    double t7;
    double t8;
    if (t) {
      t1 = x;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      t5 = xDot;
      t6 = 0.0;
      t7 = 0.0;
      t8 = 0.0;
    } else {
      double t9 = Rules.erf(x);
      double t10 = Rules.erfSlope(x) * xDot;
      t4 = Rules.erf(x);
      t8 = Rules.erfSlope(x) * xDot;
      t2 = nestedVjpJvp2(x * t4, depth - 1, t9 * resultBar, xDot * t4 + x * t8,
          t10 * resultBar + t9 * resultBarDot, tape);
      t3 = tape.doubleResult(1);
      t6 = tape.doubleResult(2);
      t7 = tape.doubleResult(3);
      t1 = t9 * t2 + x;
      t5 = t10 * t2 + t9 * t6 + xDot;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar;
      xBarDot = resultBarDot;
    } else {
      double t9 = resultBar * t2;
      double xBar1 = resultBar + t3 * t4;
      double xBarDot1 = resultBarDot + (t7 * t4 + t3 * t8);
      double t10 = x * t3;
      double t11 = Rules.erfSlope(x);
      xBar1 += t11 * t10;
      xBarDot1 += Rules.erfCurvature(x, t11) * xDot * t10 + t11 * (xDot * t3 + x * t7);
      double t12 = Rules.erfSlope(x);
      xBar = xBar1 + t12 * t9;
      xBarDot = xBarDot1
          + (Rules.erfCurvature(x, t12) * xDot * t9 + t12 * (resultBarDot * t2 + resultBar * t6));
    }
    tape.result(1, xBar);
    tape.result(2, t5);
    tape.result(3, xBarDot);
    return t1;
  }

  private static double[] quadraticVjpJvp(double[][] a, double[] x, double s, double t,
      double yBar, double[][] aBar, double[] xBar, double[][] aDot, double tDot,
      double[][] aBarDot, double[] xBarDot, Tape tape) {
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      int t1 = a[i].length;
      for (int j = 0; j < t1; j++) {
        double[] a1 = a[i];
        double[] aDot1 = aDot[i];
        double a2 = a1[j];
        double x1 = x[i];
        double x2 = x[j];
        sum += a2 * x1 * x2;
        sumDot += aDot1[j] * x1 * x2;
        double[] aBarDot1 = aBarDot[i];
        double t2 = yBar * s;
        double aBarDot2 = aBarDot1[j];
        aBar[i][j] += t2 * x1 * x2;
        aBarDot1[j] = aBarDot2;
        double xBar1 = xBar[i];
        double t3 = t2 * a1[j];
        double x3 = x[j];
        double t4 = xBarDot[i] + t2 * aDot1[j] * x3;
        xBar[i] = xBar1 + t3 * x3;
        xBarDot[i] = t4;
        double xBar2 = xBar[j];
        double t5 = t2 * a1[j];
        double x4 = x[i];
        double t6 = xBarDot[j] + t2 * aDot1[j] * x4;
        xBar[j] = xBar2 + t5 * x4;
        xBarDot[j] = t6;
      }
    }
    double[] t1 = new double[2];
    double[] t2 = new double[2];
    t1[0] = sum * yBar;
    t2[0] = sumDot * yBar;
    t1[1] = 2.0 * t * yBar;
    t2[1] = 2.0 * tDot * yBar;
    tape.result(1, t2);
    return t1;
  }

  private static double[] quadraticVjpJvp2(double[][] a, double[] x, double s, double t,
      double yBar, double[][] aBar, double[] xBar, double[][] aDot, double[] xDot, double sDot,
      double tDot, double yBarDot, double[][] aBarDot, double[] xBarDot, Tape tape) {
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      int t1 = a[i].length;
      for (int j = 0; j < t1; j++) {
        double[] a1 = a[i];
        double[] aDot1 = aDot[i];
        double a2 = a1[j];
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t2 = a2 * x1;
        double x2 = x[j];
        double xDot2 = xDot[j];
        sum += t2 * x2;
        sumDot += (aDot1[j] * x1 + a2 * xDot1) * x2 + t2 * xDot2;
        double t3 = yBar * s;
        double t4 = yBarDot * s + yBar * sDot;
        double t5 = t3 * x1;
        double[] aBarDot1 = aBarDot[i];
        double t6 = aBarDot1[j] + ((t4 * x1 + t3 * xDot1) * x2 + t5 * xDot2);
        aBar[i][j] += t5 * x2;
        aBarDot1[j] = t6;
        double xBar1 = xBar[i];
        double a3 = a1[j];
        double t7 = t3 * a3;
        double x3 = x[j];
        double t8 = xBarDot[i] + ((t4 * a3 + t3 * aDot1[j]) * x3 + t7 * xDot[j]);
        xBar[i] = xBar1 + t7 * x3;
        xBarDot[i] = t8;
        double xBar2 = xBar[j];
        double a4 = a1[j];
        double t9 = t3 * a4;
        double x4 = x[i];
        double t10 = xBarDot[j] + ((t4 * a4 + t3 * aDot1[j]) * x4 + t9 * xDot[i]);
        xBar[j] = xBar2 + t9 * x4;
        xBarDot[j] = t10;
      }
    }
    double[] t1 = new double[2];
    double[] t2 = new double[2];
    t1[0] = sum * yBar;
    t2[0] = sumDot * yBar + sum * yBarDot;
    double t3 = 2.0 * t;
    t1[1] = t3 * yBar;
    t2[1] = 2.0 * tDot * yBar + t3 * yBarDot;
    tape.result(1, t2);
    return t1;
  }

  private static double descendJvp(double[] x, int depth, double[] xDot, Tape tape) {
    if (depth == 0) {
      double x1 = x[0];
      double xDot1 = xDot[0];
      tape.result(1, xDot1);
      return x1;
    }
    double l = Rules.logSumExp(x);
    double[] t = new double[x.length];
    Rules.logSumExpVjp(x, l, 1.0, t);
    double sum = 0.0;
    for (int i = 0; i < t.length; i++) {
      sum += t[i] * xDot[i];
    }
    double below = descendJvp(x, depth - 1, xDot, tape);
    double belowDot = tape.doubleResult(1);
    int t1 = depth % x.length;
    double x1 = x[t1];
    double t2 = xDot[t1] * l + x1 * sum;
    x[t1] = x1 * l;
    xDot[t1] = t2;
    double[] t3 = Rules.softmax(x, l);
    double[] t4 = Rules.softmaxJvp(x, l, t3, xDot, sum);
    double t5 = t3[0];
    double t6 = belowDot + (sum * t5 + l * t4[0]);
    tape.result(1, t6);
    return below + l * t5;
  }

  private static double descendForward(double[] x, int depth, double[] xBar, Tape tape) {
    boolean t = depth == 0;
    double result;
    double[] t1;
    double l;
    double[] t2;
    double[] x1;
    int t3;
    double x2;
    double[] x3;
    if (t) {
      result = x[0];
      t1 = null;
      l = 0.0;
      t2 = null;
      x1 = null;
      t3 = 0;
      x2 = 0.0;
      x3 = null;
    } else {
      x3 = x.clone();
      l = Rules.logSumExp(x);
      double below = descendForward(x, depth - 1, xBar, tape);
      t3 = depth % x.length;
      x2 = x[t3];
      x[t3] = x2 * l;
      x1 = x.clone();
      t1 = Rules.softmax(x, l);
      result = below + l * t1[0];
      t2 = new double[t1.length];
    }
    tape.push(t);
    tape.push(xBar);
    tape.push(t1);
    tape.push(l);
    tape.push(t2);
    tape.push(x1);
    tape.push(t3);
    tape.push(x2);
    tape.push(x3);
    return result;
  }

  private static void descendReverse(double resultBar, Tape tape) {
    double[] x = tape.popReference();
    double x1 = tape.popDouble();
    int t = tape.popInt();
    double[] x2 = tape.popReference();
    double[] t1 = tape.popReference();
    double l = tape.popDouble();
    double[] t2 = tape.popReference();
    double[] xBar = tape.popReference();
    boolean t3 = tape.popBoolean();
    if (t3) {
      xBar[0] += resultBar;
    } else {
      double lBar = resultBar * t2[0];
      t1[0] += l * resultBar;
      lBar += Rules.softmaxVjp(x2, l, t2, t1, xBar);
      double t4 = xBar[t];
      lBar += x1 * t4;
      xBar[t] = t4 * l;
      descendReverse(resultBar, tape);
      Rules.logSumExpVjp(x, l, lBar, xBar);
    }
  }

  private static double descendForwardJvp(double[] x, int depth, double[] xBar, double[] xDot,
      double[] xBarDot, Tape tape) {
    boolean t = depth == 0;
    double result;
    double[] t1;
    double l;
    double[] t2;
    double[] x1;
    int t3;
    double x2;
    double[] x3;
    double resultDot;
    double[] t4;
    double lDot;
    double[] t5;
    double[] xDot1;
    double xDot2;
    double[] xDot3;
    if (t) {
      result = x[0];
      t1 = null;
      l = 0.0;
      t2 = null;
      x1 = null;
      t3 = 0;
      x2 = 0.0;
      x3 = null;
      resultDot = xDot[0];
      t4 = null;
      lDot = 0.0;
      t5 = null;
      xDot1 = null;
      xDot2 = 0.0;
      xDot3 = null;
    } else {
      x3 = x.clone();
      xDot3 = xDot.clone();
      l = Rules.logSumExp(x);
      double[] t6 = new double[x.length];
      Rules.logSumExpVjp(x, l, 1.0, t6);
      double sum = 0.0;
      for (int i = 0; i < t6.length; i++) {
        sum += t6[i] * xDot[i];
      }
      double below = descendForwardJvp(x, depth - 1, xBar, xDot, xBarDot, tape);
      double belowDot = tape.doubleResult(1);
      t3 = depth % x.length;
      x2 = x[t3];
      xDot2 = xDot[t3];
      x[t3] = x2 * l;
      xDot[t3] = xDot2 * l + x2 * sum;
      x1 = x.clone();
      xDot1 = xDot.clone();
      t1 = Rules.softmax(x, l);
      t4 = Rules.softmaxJvp(x, l, t1, xDot, sum);
      double t7 = t1[0];
      result = below + l * t7;
      t2 = new double[t1.length];
      resultDot = belowDot + (sum * t7 + l * t4[0]);
      lDot = sum;
      t5 = new double[t1.length];
    }
    tape.push(t);
    tape.push(xBar);
    tape.push(t1);
    tape.push(l);
    tape.push(t2);
    tape.push(x1);
    tape.push(t3);
    tape.push(x2);
    tape.push(x3);
    tape.push(xBarDot);
    tape.push(t4);
    tape.push(lDot);
    tape.push(t5);
    tape.push(xDot1);
    tape.push(xDot2);
    tape.push(xDot3);
    tape.result(1, resultDot);
    return result;
  }

  private static void descendReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double[] xDot = tape.popReference();
    double xDot1 = tape.popDouble();
    double[] xDot2 = tape.popReference();
    double[] t = tape.popReference();
    double lDot = tape.popDouble();
    double[] t1 = tape.popReference();
    double[] xBarDot = tape.popReference();
    double[] x = tape.popReference();
    double x1 = tape.popDouble();
    int t2 = tape.popInt();
    double[] x2 = tape.popReference();
    double[] t3 = tape.popReference();
    double l = tape.popDouble();
    double[] t4 = tape.popReference();
    double[] xBar = tape.popReference();
    boolean t5 = tape.popBoolean();
    if (t5) {
      xBar[0] += resultBar;
      xBarDot[0] += resultBarDot;
    } else {
      double t6 = t4[0];
      double lBar = resultBar * t6;
      double lBarDot = resultBarDot * t6 + resultBar * t1[0];
      t3[0] += l * resultBar;
      t[0] += lDot * resultBar + l * resultBarDot;
      int t7 = x2.length;
      double mean = 0.0;
      double meanDot = 0.0;
      for (int i = 0; i < t7; i++) {
        double y = t4[i];
        double yDot = t1[i];
        double yBar = t3[i];
        double yBarDot = t[i];
        mean += y * yBar;
        meanDot += yDot * yBar + y * yBarDot;
      }
      int t8 = x2.length;
      double betaBar = 0.0;
      double betaBarDot = 0.0;
      for (int i = 0; i < t8; i++) {
        double y = t4[i];
        double yDot = t1[i];
        double yBar = t3[i];
        double yBarDot = t[i];
        double t9 = yBar - mean;
        double t10 = y * t9;
        double tDot = yDot * t9 + y * (yBarDot - meanDot);
        double t11 = xBarDot[i] + (lDot * t10 + l * tDot);
        xBar[i] += l * t10;
        xBarDot[i] = t11;
        double x3 = x2[i];
        betaBar += x3 * t10;
        betaBarDot += xDot2[i] * t10 + x3 * tDot;
      }
      lBar += betaBar;
      lBarDot += betaBarDot;
      double t9 = xBar[t2];
      double t10 = xBarDot[t2];
      lBar += x1 * t9;
      lBarDot += xDot1 * t9 + x1 * t10;
      xBar[t2] = t9 * l;
      xBarDot[t2] = t10 * l + t9 * lDot;
      descendReverseJvp(resultBar, resultBarDot, tape);
      int t11 = x.length;
      for (int i = 0; i < t11; i++) {
        double xBar1 = xBar[i];
        double t12 = Math.exp(x[i] - l);
        double t13 = xBarDot[i] + (lBarDot * t12 + lBar * ((xDot[i] - lDot) * t12));
        xBar[i] = xBar1 + lBar * t12;
        xBarDot[i] = t13;
      }
    }
  }
}
