package corpus;

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

/**
 * Derivatives of methods of {@code ScaledLoops}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ScaledLoopsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ScaledLoopsDerivatives");
  }

  private ScaledLoopsDerivatives() {}

  /**
   * Forward mode: {@code ScaledLoops.deviation} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual deviationJvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int i = 0;
    double s = 0.0;
    double sDot = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      double q = b;
      double qDot = bDot;
      double q1 = b;
      double qDot1 = bDot;
      double q2 = b;
      double qDot2 = bDot;
      double q3 = b;
      double qDot3 = bDot;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double x1 = x[i][j];
        q += w1 * x1;
        qDot += wDot1 * x1;
        double x2 = x[i + 1][j];
        q1 += w1 * x2;
        qDot1 += wDot1 * x2;
        double x3 = x[i + 2][j];
        q2 += w1 * x3;
        qDot2 += wDot1 * x3;
        double x4 = x[i + 3][j];
        q3 += w1 * x4;
        qDot3 += wDot1 * x4;
      }
      double t = Math.tanh(q);
      double r = t - y[i];
      s += r * r;
      sDot += 2.0 * (qDot * ((1.0 - t) * (1.0 + t)) * r);
      double t1 = Math.tanh(q1);
      double r1 = t1 - y[i + 1];
      s += r1 * r1;
      sDot += 2.0 * (qDot1 * ((1.0 - t1) * (1.0 + t1)) * r1);
      double t2 = Math.tanh(q2);
      double r2 = t2 - y[i + 2];
      s += r2 * r2;
      sDot += 2.0 * (qDot2 * ((1.0 - t2) * (1.0 + t2)) * r2);
      double t3 = Math.tanh(q3);
      double r3 = t3 - y[i + 3];
      s += r3 * r3;
      sDot += 2.0 * (qDot3 * ((1.0 - t3) * (1.0 + t3)) * r3);
      i += 4;
    }
    while (i < x.length) {
      double q = b;
      double qDot = bDot;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        q += w1 * x1;
        qDot += wDot[j] * x1;
      }
      double t = Math.tanh(q);
      double r = t - y[i];
      s += r * r;
      sDot += 2.0 * (qDot * ((1.0 - t) * (1.0 + t)) * r);
      i++;
    }
    double t = x.length;
    double t1 = Math.sqrt(s / t);
    return new Dual(t1, StrongZero.over(0.5 * (sDot / t), t1));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deviationJvp(double[], double, double[][], double[], double[], double)
   */
  static Dual deviationJvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot, Tape tape) {
    return deviationJvp(w, b, x, y, wDot, bDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.deviation}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param b the derivative with respect to {@code b}
   */
  record DeviationGradient(double value, double[] w, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.deviation}: filled by a
   * derivative and reused by its caller.
   */
  static final class DeviationAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public DeviationAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.deviation} and its gradient.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static DeviationGradient deviationGradient(double[] w, double b, double[][] x, double[] y) {
    return deviationGradient(w, b, x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deviationGradient(double[], double, double[][], double[])
   */
  static DeviationGradient deviationGradient(double[] w, double b, double[][] x, double[] y,
      Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    DeviationAdjoint adjoint = new DeviationAdjoint();
    double value = deviationGradient(w, b, x, y, wBar, adjoint, tape);
    return new DeviationGradient(value, wBar, adjoint.b);
  }

  /**
   * Reverse mode: {@code ScaledLoops.deviation} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code b}
   * @return the value
   */
  static double deviationGradient(double[] w, double b, double[][] x, double[] y, double[] wBar,
      DeviationAdjoint adjoint) {
    return deviationGradient(w, b, x, y, wBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deviationGradient(double[], double, double[][], double[], double[],
   *     DeviationAdjoint)
   */
  static double deviationGradient(double[] w, double b, double[][] x, double[] y, double[] wBar,
      DeviationAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double[] wPartials = tape.zeroDoubles(w.length);
      int i = 0;
      double s = 0.0;
      double bBar = 0.0;
      while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
        double q = b;
        double q1 = b;
        double q2 = b;
        double q3 = b;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          q += w1 * x[i][j];
          q1 += w1 * x[i + 1][j];
          q2 += w1 * x[i + 2][j];
          q3 += w1 * x[i + 3][j];
        }
        double t = Math.tanh(q);
        double r = t - y[i];
        s += r * r;
        double rBar = 2.0 * r;
        double qBar = rBar * ((1.0 - t) * (1.0 + t));
        double t1 = Math.tanh(q1);
        double r1 = t1 - y[i + 1];
        s += r1 * r1;
        double rBar1 = 2.0 * r1;
        double qBar1 = rBar1 * ((1.0 - t1) * (1.0 + t1));
        double t2 = Math.tanh(q2);
        double r2 = t2 - y[i + 2];
        s += r2 * r2;
        double rBar2 = 2.0 * r2;
        double qBar2 = rBar2 * ((1.0 - t2) * (1.0 + t2));
        double t3 = Math.tanh(q3);
        double r3 = t3 - y[i + 3];
        s += r3 * r3;
        double rBar3 = 2.0 * r3;
        double qBar3 = rBar3 * ((1.0 - t3) * (1.0 + t3));
        for (int j = 0; j < w.length; j++) {
          wPartials[j] = wPartials[j] + qBar * x[i][j] + qBar1 * x[i + 1][j] + qBar2 * x[i + 2][j]
              + qBar3 * x[i + 3][j];
        }
        bBar += qBar;
        bBar += qBar1;
        bBar += qBar2;
        bBar += qBar3;
        i += 4;
      }
      while (i < x.length) {
        double q = b;
        for (int j = 0; j < w.length; j++) {
          q += w[j] * x[i][j];
        }
        double t = Math.tanh(q);
        double r = t - y[i];
        s += r * r;
        double rBar = 2.0 * r;
        double qBar = rBar * ((1.0 - t) * (1.0 + t));
        for (int j = 0; j < w.length; j++) {
          wPartials[j] += qBar * x[i][j];
        }
        bBar += qBar;
        i++;
      }
      double t = x.length;
      double t1 = Math.sqrt(s / t);

      // reverse sweep
      double sBar = 0.5 / t1 / t;
      bBar = StrongZero.product(sBar, bBar);
      for (int k = 0; k < w.length; k++) {
        wBar[k] += StrongZero.product(sBar, wPartials[k]);
      }
      adjoint.b = bBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.deviation}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param b the derivative with respect to {@code b}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record DeviationHvp(double value, double[] w, double b, double[] wHvp, double bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ScaledLoops.deviation}: filled by a derivative and reused by its caller.
   */
  static final class DeviationHvpAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** The Hessian-vector product for {@code b}. */
    public double bHvp;

    /** A holder of zeros. */
    public DeviationHvpAdjoint() {}
  }

  /**
   * Second order: {@code ScaledLoops.deviation}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static DeviationHvp deviationHvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot) {
    return deviationHvp(w, b, x, y, wDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deviationHvp(double[], double, double[][], double[], double[], double)
   */
  static DeviationHvp deviationHvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    DeviationHvpAdjoint adjoint = new DeviationHvpAdjoint();
    double value = deviationHvp(w, b, x, y, wDot, bDot, wBar, wHvp, adjoint, tape);
    return new DeviationHvp(value, wBar, adjoint.b, wHvp, adjoint.bHvp);
  }

  /**
   * Second order: {@code ScaledLoops.deviation}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code b}
   * @return the value
   */
  static double deviationHvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot, double[] wBar, double[] wHvp, DeviationHvpAdjoint adjoint) {
    return deviationHvp(w, b, x, y, wDot, bDot, wBar, wHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deviationHvp(double[], double, double[][], double[], double[], double, double[],
   *     double[], DeviationHvpAdjoint)
   */
  static double deviationHvp(double[] w, double b, double[][] x, double[] y, double[] wDot,
      double bDot, double[] wBar, double[] wHvp, DeviationHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      double[] wPartials = tape.zeroDoubles(w.length);
      double[] wPartialsDot = tape.zeroDoubles(w.length);
      int i = 0;
      double s = 0.0;
      double bBar = 0.0;
      double sDot = 0.0;
      double bBarDot = 0.0;
      while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
        double q = b;
        double qDot = bDot;
        double q1 = b;
        double qDot1 = bDot;
        double q2 = b;
        double qDot2 = bDot;
        double q3 = b;
        double qDot3 = bDot;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double wDot1 = wDot[j];
          double x1 = x[i][j];
          q += w1 * x1;
          qDot += wDot1 * x1;
          double x2 = x[i + 1][j];
          q1 += w1 * x2;
          qDot1 += wDot1 * x2;
          double x3 = x[i + 2][j];
          q2 += w1 * x3;
          qDot2 += wDot1 * x3;
          double x4 = x[i + 3][j];
          q3 += w1 * x4;
          qDot3 += wDot1 * x4;
        }
        double t = Math.tanh(q);
        double t1 = 1.0 - t;
        double t2 = 1.0 + t;
        double t3 = t1 * t2;
        double t4 = qDot * t3;
        double r = t - y[i];
        s += r * r;
        sDot += 2.0 * (t4 * r);
        double rBar = 2.0 * r;
        double rBarDot = 2.0 * t4;
        double qBar = rBar * t3;
        double qBarDot = rBarDot * t3 + rBar * (t1 * t4 - t4 * t2);
        double t5 = Math.tanh(q1);
        double t6 = 1.0 - t5;
        double t7 = 1.0 + t5;
        double t8 = t6 * t7;
        double t9 = qDot1 * t8;
        double r1 = t5 - y[i + 1];
        s += r1 * r1;
        sDot += 2.0 * (t9 * r1);
        double rBar1 = 2.0 * r1;
        double rBarDot1 = 2.0 * t9;
        double qBar1 = rBar1 * t8;
        double qBarDot1 = rBarDot1 * t8 + rBar1 * (t6 * t9 - t9 * t7);
        double t10 = Math.tanh(q2);
        double t11 = 1.0 - t10;
        double t12 = 1.0 + t10;
        double t13 = t11 * t12;
        double t14 = qDot2 * t13;
        double r2 = t10 - y[i + 2];
        s += r2 * r2;
        sDot += 2.0 * (t14 * r2);
        double rBar2 = 2.0 * r2;
        double rBarDot2 = 2.0 * t14;
        double qBar2 = rBar2 * t13;
        double qBarDot2 = rBarDot2 * t13 + rBar2 * (t11 * t14 - t14 * t12);
        double t15 = Math.tanh(q3);
        double t16 = 1.0 - t15;
        double t17 = 1.0 + t15;
        double t18 = t16 * t17;
        double t19 = qDot3 * t18;
        double r3 = t15 - y[i + 3];
        s += r3 * r3;
        sDot += 2.0 * (t19 * r3);
        double rBar3 = 2.0 * r3;
        double rBarDot3 = 2.0 * t19;
        double qBar3 = rBar3 * t18;
        double qBarDot3 = rBarDot3 * t18 + rBar3 * (t16 * t19 - t19 * t17);
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          double x2 = x[i + 1][j];
          double x3 = x[i + 2][j];
          double x4 = x[i + 3][j];
          wPartials[j] = wPartials[j] + qBar * x1 + qBar1 * x2 + qBar2 * x3 + qBar3 * x4;
          wPartialsDot[j] =
              wPartialsDot[j] + qBarDot * x1 + qBarDot1 * x2 + qBarDot2 * x3 + qBarDot3 * x4;
        }
        bBar += qBar;
        bBarDot += qBarDot;
        bBar += qBar1;
        bBarDot += qBarDot1;
        bBar += qBar2;
        bBarDot += qBarDot2;
        bBar += qBar3;
        bBarDot += qBarDot3;
        i += 4;
      }
      while (i < x.length) {
        double q = b;
        double qDot = bDot;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          q += w1 * x1;
          qDot += wDot[j] * x1;
        }
        double t = Math.tanh(q);
        double t1 = 1.0 - t;
        double t2 = 1.0 + t;
        double t3 = t1 * t2;
        double t4 = qDot * t3;
        double r = t - y[i];
        s += r * r;
        sDot += 2.0 * (t4 * r);
        double rBar = 2.0 * r;
        double rBarDot = 2.0 * t4;
        double qBar = rBar * t3;
        double qBarDot = rBarDot * t3 + rBar * (t1 * t4 - t4 * t2);
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          wPartials[j] += qBar * x1;
          wPartialsDot[j] += qBarDot * x1;
        }
        bBar += qBar;
        bBarDot += qBarDot;
        i++;
      }
      double t = x.length;
      double t1 = Math.sqrt(s / t);
      double t2 = 0.5 / t1;

      // reverse sweep
      double sBar = t2 / t;
      double sBarDot = -(StrongZero.times(sDot / t, t2) / t1 * t2 / t);
      double bBar1 = StrongZero.product(sBar, bBar);
      bBarDot = StrongZero.product(sBarDot, bBar) + StrongZero.product(sBar, bBarDot);
      for (int k = 0; k < w.length; k++) {
        double t3 = wPartials[k];
        double t4 = StrongZero.product(sBarDot, t3) + StrongZero.product(sBar, wPartialsDot[k]);
        wBar[k] += StrongZero.product(sBar, t3);
        wHvp[k] += t4;
      }
      adjoint.b = bBar1;
      adjoint.bHvp = bBarDot;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.deviation} as a function of the vector that packs {@code w}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x captured
   * @param y captured
   * @return the view
   */
  static ScalarFunction deviationFunction(double[][] x, double[] y) {
    return new DeviationFunction(x, y);
  }

  private static final class DeviationFunction implements ScalarFunction {

    private final double[][] x;

    private final double[] y;

    DeviationFunction(double[][] x, double[] y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      return ScaledLoops.deviation(w, b, this.x, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      DeviationAdjoint adjoint = new DeviationAdjoint();
      double value = deviationGradient(w, b, this.x, this.y, wBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double bDot = direction[direction.length - 1];
      return deviationJvp(w, b, this.x, this.y, wDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double bDot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      DeviationHvpAdjoint adjoint = new DeviationHvpAdjoint();
      double value = deviationHvp(w, b, this.x, this.y, wDot, bDot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.b;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.bHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.likelihood} and its derivative in the direction of the
   * tangents.
   *
   * @param rate as the method takes it
   * @param shape as the method takes it
   * @param t constant
   * @param rateDot tangent of {@code rate}
   * @param shapeDot tangent of {@code shape}
   * @return the value and its tangent
   */
  static Dual likelihoodJvp(double rate, double shape, double[] t, double rateDot,
      double shapeDot) {
    double sum = 0.1;
    double sumDot = 0.0;
    for (int i = 0; i < t.length && t[i] >= 0.0; i++) {
      double t1 = t[i];
      if (t1 < 2.0) {
        double t2 = Math.exp(-rate * t1);
        double t3 = t1 + 1.0;
        double t4 = Math.pow(t3, shape);
        sum += t2 * t4;
        sumDot += t2
            * (t3 == 0.0 & shape >= 0.0 ? 0.0 : StrongZero.times(shapeDot, t4 * Math.log(t3)))
            - rateDot * t1 * t2 * t4;
      } else {
        sum -= rate / t1;
        sumDot -= rateDot / t1;
      }
    }
    double t1 = Math.log(sum);
    return new Dual(t1 * shape, StrongZero.over(sumDot, sum) * shape + t1 * shapeDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #likelihoodJvp(double, double, double[], double, double)
   */
  static Dual likelihoodJvp(double rate, double shape, double[] t, double rateDot, double shapeDot,
      Tape tape) {
    return likelihoodJvp(rate, shape, t, rateDot, shapeDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.likelihood}.
   *
   * @param value what the method returns
   * @param rate the derivative with respect to {@code rate}
   * @param shape the derivative with respect to {@code shape}
   */
  record LikelihoodGradient(double value, double rate, double shape) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.likelihood}: filled by a
   * derivative and reused by its caller.
   */
  static final class LikelihoodAdjoint {

    /** The adjoint of {@code rate}. */
    public double rate;

    /** The adjoint of {@code shape}. */
    public double shape;

    /** A holder of zeros. */
    public LikelihoodAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.likelihood} and its gradient.
   *
   * @param rate as the method takes it
   * @param shape as the method takes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static LikelihoodGradient likelihoodGradient(double rate, double shape, double[] t) {
    LikelihoodAdjoint adjoint = new LikelihoodAdjoint();
    double value = likelihoodGradient(rate, shape, t, adjoint);
    return new LikelihoodGradient(value, adjoint.rate, adjoint.shape);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #likelihoodGradient(double, double, double[])
   */
  static LikelihoodGradient likelihoodGradient(double rate, double shape, double[] t, Tape tape) {
    return likelihoodGradient(rate, shape, t);
  }

  /**
   * Reverse mode: {@code ScaledLoops.likelihood} and its gradient, written into the caller's
   * memory.
   *
   * @param rate as the method takes it
   * @param shape as the method takes it
   * @param t constant
   * @param adjoint overwritten with the derivatives with respect to {@code rate}, {@code
   *     shape}
   * @return the value
   */
  static double likelihoodGradient(double rate, double shape, double[] t,
      LikelihoodAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double sum = 0.1;
    double rateBar = 0.0;
    double shapeBar = 0.0;
    for (int i = 0; i < t.length && t[i] >= 0.0; i++) {
      double t1 = t[i];
      if (t1 < 2.0) {
        double t2 = Math.exp(-rate * t1);
        double t3 = t1 + 1.0;
        double t4 = Math.pow(t3, shape);
        double t5 = t2 * t4;
        sum += t5;
        shapeBar += t3 == 0.0 & shape >= 0.0 ? 0.0 : StrongZero.times(t2, t4 * Math.log(t3));
        rateBar -= t5 * t1;
      } else {
        sum -= rate / t1;
        rateBar += -1.0 / t1;
      }
    }
    double t1 = Math.log(sum);

    // reverse sweep
    double sumBar = StrongZero.over(shape, sum);
    rateBar = StrongZero.product(sumBar, rateBar);
    shapeBar = t1 + StrongZero.product(sumBar, shapeBar);
    adjoint.rate = rateBar;
    adjoint.shape = shapeBar;
    return t1 * shape;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #likelihoodGradient(double, double, double[], LikelihoodAdjoint)
   */
  static double likelihoodGradient(double rate, double shape, double[] t,
      LikelihoodAdjoint adjoint, Tape tape) {
    return likelihoodGradient(rate, shape, t, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.likelihood}.
   *
   * @param value what the method returns
   * @param rate the derivative with respect to {@code rate}
   * @param shape the derivative with respect to {@code shape}
   * @param rateHvp the Hessian-vector product for {@code rate}
   * @param shapeHvp the Hessian-vector product for {@code shape}
   */
  record LikelihoodHvp(double value, double rate, double shape, double rateHvp, double shapeHvp) {}

  /**
   * Second order: {@code ScaledLoops.likelihood}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param rate as the method takes it
   * @param shape as the method takes it
   * @param t constant
   * @param rateDot tangent of {@code rate}
   * @param shapeDot tangent of {@code shape}
   * @return value, gradient and product, in new arrays
   */
  static LikelihoodHvp likelihoodHvp(double rate, double shape, double[] t, double rateDot,
      double shapeDot) {
    double sum = 0.1;
    double rateBar = 0.0;
    double shapeBar = 0.0;
    double sumDot = 0.0;
    double rateBarDot = 0.0;
    double shapeBarDot = 0.0;
    for (int i = 0; i < t.length && t[i] >= 0.0; i++) {
      double t1 = t[i];
      if (t1 < 2.0) {
        double t2 = Math.exp(-rate * t1);
        double t3 = -(rateDot * t1 * t2);
        double t4 = t1 + 1.0;
        double t5 = Math.pow(t4, shape);
        boolean t6 = t4 == 0.0 & shape >= 0.0;
        double t7 = t6 ? 0.0 : StrongZero.times(shapeDot, t5 * Math.log(t4));
        double t8 = t2 * t5;
        double t9 = t3 * t5 + t2 * t7;
        sum += t8;
        sumDot += t9;
        double t10;
        double t11;
        if (t6) {
          t10 = 0.0;
          t11 = 0.0;
        } else {
          double t12 = Math.log(t4);
          double t13 = t5 * t12;
          t10 = StrongZero.times(t2, t13);
          t11 = StrongZero.times(t3, t13) + StrongZero.times(t2, t7 * t12);
        }
        shapeBar += t10;
        shapeBarDot += t11;
        rateBar -= t8 * t1;
        rateBarDot -= t9 * t1;
      } else {
        sum -= rate / t1;
        sumDot -= rateDot / t1;
        rateBar += -1.0 / t1;
      }
    }
    double t1 = Math.log(sum);
    double t2 = 1.0 / sum;

    // reverse sweep
    double sumBar = StrongZero.times(shape, t2);
    double sumBarDot = StrongZero.times(shapeDot, t2) - StrongZero.times(shape, sumDot * t2 * t2);
    double rateBar1 = StrongZero.product(sumBar, rateBar);
    rateBarDot = StrongZero.product(sumBarDot, rateBar) + StrongZero.product(sumBar, rateBarDot);
    double t3 = StrongZero.product(sumBarDot, shapeBar) + StrongZero.product(sumBar, shapeBarDot);
    shapeBar = t1 + StrongZero.product(sumBar, shapeBar);
    shapeBarDot = StrongZero.times(sumDot, t2) + t3;
    return new LikelihoodHvp(t1 * shape, rateBar1, shapeBar, rateBarDot, shapeBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #likelihoodHvp(double, double, double[], double, double)
   */
  static LikelihoodHvp likelihoodHvp(double rate, double shape, double[] t, double rateDot,
      double shapeDot, Tape tape) {
    return likelihoodHvp(rate, shape, t, rateDot, shapeDot);
  }

  /**
   * {@code ScaledLoops.likelihood} as a function of the vector that packs {@code rate},
   * {@code shape}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param t captured
   * @return the view
   */
  static ScalarFunction likelihoodFunction(double[] t) {
    return new LikelihoodFunction(t);
  }

  private static final class LikelihoodFunction implements ScalarFunction {

    private final double[] t;

    LikelihoodFunction(double[] t) {
      this.t = t;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double rate = packed[0];
      double shape = packed[1];
      return ScaledLoops.likelihood(rate, shape, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double rate = packed[0];
      double shape = packed[1];
      LikelihoodAdjoint adjoint = new LikelihoodAdjoint();
      double value = likelihoodGradient(rate, shape, this.t, adjoint);
      gradient[0] = adjoint.rate;
      gradient[1] = adjoint.shape;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double rate = packed[0];
      double shape = packed[1];
      double rateDot = direction[0];
      double shapeDot = direction[1];
      return likelihoodJvp(rate, shape, this.t, rateDot, shapeDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double rate = packed[0];
      double shape = packed[1];
      double rateDot = direction[0];
      double shapeDot = direction[1];
      LikelihoodHvp hvp = likelihoodHvp(rate, shape, this.t, rateDot, shapeDot);
      double value = hvp.value();
      gradient[0] = hvp.rate();
      gradient[1] = hvp.shape();
      product[0] = hvp.rateHvp();
      product[1] = hvp.shapeHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.product} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual productJvp(double a, double b, double[] t, double aDot, double bDot) {
    double first = 0.0;
    double firstDot = 0.0;
    for (double each : t) {
      double t1 = a * each;
      double t2 = Math.sin(t1);
      first += t2 * b;
      firstDot += aDot * each * Math.cos(t1) * b + t2 * bDot;
    }
    double second = 0.0;
    double secondDot = 0.0;
    for (double each : t) {
      double t1 = Math.exp(b * each);
      double t2 = t1 / a;
      second += t2;
      secondDot += bDot * each * t1 / a - aDot / a * t2;
    }
    return new Dual(first * second, firstDot * second + first * secondDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productJvp(double, double, double[], double, double)
   */
  static Dual productJvp(double a, double b, double[] t, double aDot, double bDot, Tape tape) {
    return productJvp(a, b, t, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.product}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ProductGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.product}: filled by a derivative
   * and reused by its caller.
   */
  static final class ProductAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public ProductAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.product} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static ProductGradient productGradient(double a, double b, double[] t) {
    ProductAdjoint adjoint = new ProductAdjoint();
    double value = productGradient(a, b, t, adjoint);
    return new ProductGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(double, double, double[])
   */
  static ProductGradient productGradient(double a, double b, double[] t, Tape tape) {
    return productGradient(a, b, t);
  }

  /**
   * Reverse mode: {@code ScaledLoops.product} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double productGradient(double a, double b, double[] t, ProductAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double first = 0.0;
    double aBar = 0.0;
    double bBar = 0.0;
    for (double each : t) {
      double t1 = a * each;
      double t2 = Math.sin(t1);
      first += t2 * b;
      bBar += t2;
      aBar += b * Math.cos(t1) * each;
    }
    double second = 0.0;
    double bBar1 = 0.0;
    double aBar1 = 0.0;
    for (double each : t) {
      double t1 = Math.exp(b * each);
      double t2 = t1 / a;
      second += t2;
      double t3 = first / a;
      aBar1 -= t3 * t2;
      bBar1 += t3 * t1 * each;
    }

    // reverse sweep
    aBar = aBar1 + StrongZero.product(second, aBar);
    bBar = bBar1 + StrongZero.product(second, bBar);
    adjoint.a = aBar;
    adjoint.b = bBar;
    return first * second;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(double, double, double[], ProductAdjoint)
   */
  static double productGradient(double a, double b, double[] t, ProductAdjoint adjoint, Tape tape) {
    return productGradient(a, b, t, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.product}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ProductHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code ScaledLoops.product}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static ProductHvp productHvp(double a, double b, double[] t, double aDot, double bDot) {
    double first = 0.0;
    double aBar = 0.0;
    double bBar = 0.0;
    double firstDot = 0.0;
    double aBarDot = 0.0;
    double bBarDot = 0.0;
    for (double each : t) {
      double t1 = a * each;
      double t2 = aDot * each;
      double t3 = Math.sin(t1);
      double t4 = Math.cos(t1);
      double t5 = t2 * t4;
      first += t3 * b;
      firstDot += t5 * b + t3 * bDot;
      bBar += t3;
      bBarDot += t5;
      aBar += b * t4 * each;
      aBarDot += (bDot * t4 - b * (t2 * t3)) * each;
    }
    double second = 0.0;
    double bBar1 = 0.0;
    double aBar1 = 0.0;
    double secondDot = 0.0;
    double bBarDot1 = 0.0;
    double aBarDot1 = 0.0;
    for (double each : t) {
      double t1 = Math.exp(b * each);
      double t2 = bDot * each * t1;
      double t3 = t1 / a;
      double t4 = aDot / a;
      double t5 = t2 / a - t4 * t3;
      second += t3;
      secondDot += t5;
      double t6 = first / a;
      double t7 = firstDot / a - t4 * t6;
      aBar1 -= t6 * t3;
      aBarDot1 -= t7 * t3 + t6 * t5;
      bBar1 += t6 * t1 * each;
      bBarDot1 += (t7 * t1 + t6 * t2) * each;
    }

    // reverse sweep
    double t1 = StrongZero.product(secondDot, aBar) + StrongZero.product(second, aBarDot);
    aBar = aBar1 + StrongZero.product(second, aBar);
    aBarDot = aBarDot1 + t1;
    double t2 = StrongZero.product(secondDot, bBar) + StrongZero.product(second, bBarDot);
    bBar = bBar1 + StrongZero.product(second, bBar);
    bBarDot = bBarDot1 + t2;
    return new ProductHvp(first * second, aBar, bBar, aBarDot, bBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productHvp(double, double, double[], double, double)
   */
  static ProductHvp productHvp(double a, double b, double[] t, double aDot, double bDot,
      Tape tape) {
    return productHvp(a, b, t, aDot, bDot);
  }

  /**
   * {@code ScaledLoops.product} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param t captured
   * @return the view
   */
  static ScalarFunction productFunction(double[] t) {
    return new ProductFunction(t);
  }

  private static final class ProductFunction implements ScalarFunction {

    private final double[] t;

    ProductFunction(double[] t) {
      this.t = t;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return ScaledLoops.product(a, b, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      ProductAdjoint adjoint = new ProductAdjoint();
      double value = productGradient(a, b, this.t, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double b = packed[1];
      double aDot = direction[0];
      double bDot = direction[1];
      return productJvp(a, b, this.t, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double b = packed[1];
      double aDot = direction[0];
      double bDot = direction[1];
      ProductHvp hvp = productHvp(a, b, this.t, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.clipped} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual clippedJvp(double[] p, double a, double[] t, double[] pDot, double aDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < t.length; i++) {
      double p1 = p[0];
      double t1 = t[i];
      double t2 = Math.sqrt(p1 * t1);
      s += t2 - p[1] + Math.log(a) * t1;
      sDot += StrongZero.over(0.5 * (pDot[0] * t1), t2) - pDot[1] + StrongZero.over(aDot, a) * t1;
    }
    double t1 = Math.max(0.0, s);
    return new Dual(t1, s > 0.0 ? sDot : s <= 0.0 ? 0.0 : sDot * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clippedJvp(double[], double, double[], double[], double)
   */
  static Dual clippedJvp(double[] p, double a, double[] t, double[] pDot, double aDot, Tape tape) {
    return clippedJvp(p, a, t, pDot, aDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.clipped}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param a the derivative with respect to {@code a}
   */
  record ClippedGradient(double value, double[] p, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.clipped}: filled by a derivative
   * and reused by its caller.
   */
  static final class ClippedAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public ClippedAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.clipped} and its gradient.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static ClippedGradient clippedGradient(double[] p, double a, double[] t) {
    return clippedGradient(p, a, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clippedGradient(double[], double, double[])
   */
  static ClippedGradient clippedGradient(double[] p, double a, double[] t, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    ClippedAdjoint adjoint = new ClippedAdjoint();
    double value = clippedGradient(p, a, t, pBar, adjoint, tape);
    return new ClippedGradient(value, pBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code ScaledLoops.clipped} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param t constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double clippedGradient(double[] p, double a, double[] t, double[] pBar,
      ClippedAdjoint adjoint) {
    return clippedGradient(p, a, t, pBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clippedGradient(double[], double, double[], double[], ClippedAdjoint)
   */
  static double clippedGradient(double[] p, double a, double[] t, double[] pBar,
      ClippedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      int t1 = Math.min(p.length, 2);
      double[] pPartials = tape.zeroDoubles(t1);
      double s = 0.0;
      double aBar = 0.0;
      for (int i = 0; i < t.length; i++) {
        double p1 = p[0];
        double t2 = t[i];
        double t3 = Math.sqrt(p1 * t2);
        s += t3 - p[1] + Math.log(a) * t2;
        aBar += StrongZero.over(t2, a);
        pPartials[1] -= 1.0;
        pPartials[0] += 0.5 / t3 * t2;
      }
      double t2 = Math.max(0.0, s);

      // reverse sweep
      double sBar = s > 0.0 ? 1.0 : s <= 0.0 ? 0.0 : t2;
      aBar = StrongZero.product(sBar, aBar);
      for (int i = 0; i < t1; i++) {
        pBar[i] += StrongZero.product(sBar, pPartials[i]);
      }
      adjoint.a = aBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.clipped}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param a the derivative with respect to {@code a}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record ClippedHvp(double value, double[] p, double a, double[] pHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ScaledLoops.clipped}: filled by a derivative and reused by its caller.
   */
  static final class ClippedHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public ClippedHvpAdjoint() {}
  }

  /**
   * Second order: {@code ScaledLoops.clipped}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static ClippedHvp clippedHvp(double[] p, double a, double[] t, double[] pDot, double aDot) {
    return clippedHvp(p, a, t, pDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clippedHvp(double[], double, double[], double[], double)
   */
  static ClippedHvp clippedHvp(double[] p, double a, double[] t, double[] pDot, double aDot,
      Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    ClippedHvpAdjoint adjoint = new ClippedHvpAdjoint();
    double value = clippedHvp(p, a, t, pDot, aDot, pBar, pHvp, adjoint, tape);
    return new ClippedHvp(value, pBar, adjoint.a, pHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code ScaledLoops.clipped}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double clippedHvp(double[] p, double a, double[] t, double[] pDot, double aDot,
      double[] pBar, double[] pHvp, ClippedHvpAdjoint adjoint) {
    return clippedHvp(p, a, t, pDot, aDot, pBar, pHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clippedHvp(double[], double, double[], double[], double, double[], double[],
   *     ClippedHvpAdjoint)
   */
  static double clippedHvp(double[] p, double a, double[] t, double[] pDot, double aDot,
      double[] pBar, double[] pHvp, ClippedHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      int t1 = Math.min(p.length, 2);
      double[] pPartials = tape.zeroDoubles(t1);
      double[] pPartialsDot = tape.zeroDoubles(t1);
      double s = 0.0;
      double aBar = 0.0;
      double sDot = 0.0;
      double aBarDot = 0.0;
      for (int i = 0; i < t.length; i++) {
        double p1 = p[0];
        double t2 = t[i];
        double t3 = Math.sqrt(p1 * t2);
        double t4 = 0.5 / t3;
        double t5 = StrongZero.times(pDot[0] * t2, t4);
        double t6 = 1.0 / a;
        s += t3 - p[1] + Math.log(a) * t2;
        sDot += t5 - pDot[1] + StrongZero.times(aDot, t6) * t2;
        aBar += StrongZero.times(t2, t6);
        aBarDot -= StrongZero.times(t2, aDot * t6 * t6);
        pPartials[1] -= 1.0;
        pPartials[0] += t4 * t2;
        pPartialsDot[0] -= t5 / t3 * t4 * t2;
      }
      double t2 = Math.max(0.0, s);
      boolean t3 = s > 0.0;

      // reverse sweep
      double sBarDot = t3 ? sDot : s <= 0.0 ? 0.0 : sDot * t2;
      double sBar;
      if (t3) {
        sBar = 1.0;
        sBarDot = 0.0;
      } else if (s <= 0.0) {
        sBar = 0.0;
        sBarDot = 0.0;
      } else {
        sBar = t2;
      }
      double aBar1 = StrongZero.product(sBar, aBar);
      aBarDot = StrongZero.product(sBarDot, aBar) + StrongZero.product(sBar, aBarDot);
      for (int i = 0; i < t1; i++) {
        double t4 = pPartials[i];
        double t5 = StrongZero.product(sBarDot, t4) + StrongZero.product(sBar, pPartialsDot[i]);
        pBar[i] += StrongZero.product(sBar, t4);
        pHvp[i] += t5;
      }
      adjoint.a = aBar1;
      adjoint.aHvp = aBarDot;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.clipped} as a function of the vector that packs {@code p}, {@code a},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param t captured
   * @return the view
   */
  static ScalarFunction clippedFunction(double[] t) {
    return new ClippedFunction(t);
  }

  private static final class ClippedFunction implements ScalarFunction {

    private final double[] t;

    ClippedFunction(double[] t) {
      this.t = t;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return ScaledLoops.clipped(p, a, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      ClippedAdjoint adjoint = new ClippedAdjoint();
      double value = clippedGradient(p, a, this.t, pBar, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return clippedJvp(p, a, this.t, pDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      ClippedHvpAdjoint adjoint = new ClippedHvpAdjoint();
      double value = clippedHvp(p, a, this.t, pDot, aDot, pBar, pHvp, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(pHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.distance} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual distanceJvp(double[] p, double a, double b, double[] t, double[] pDot, double aDot,
      double bDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    double s = 0.0;
    double sDot = 0.0;
    for (double t1 : t) {
      if (t1 > 9.0) {
        s += b;
        sDot += bDot;
      }
      s += p[0] * t1 + a;
      sDot += pDot[0] * t1 + aDot;
    }
    double t1 = Math.sqrt(s);
    double p1 = p[1];
    return new Dual(t1 + p1 * b, StrongZero.over(0.5 * sDot, t1) + (pDot[1] * b + p1 * bDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #distanceJvp(double[], double, double, double[], double[], double, double)
   */
  static Dual distanceJvp(double[] p, double a, double b, double[] t, double[] pDot, double aDot,
      double bDot, Tape tape) {
    return distanceJvp(p, a, b, t, pDot, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.distance}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record DistanceGradient(double value, double[] p, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.distance}: filled by a
   * derivative and reused by its caller.
   */
  static final class DistanceAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public DistanceAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.distance} and its gradient.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static DistanceGradient distanceGradient(double[] p, double a, double b, double[] t) {
    return distanceGradient(p, a, b, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #distanceGradient(double[], double, double, double[])
   */
  static DistanceGradient distanceGradient(double[] p, double a, double b, double[] t, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    DistanceAdjoint adjoint = new DistanceAdjoint();
    double value = distanceGradient(p, a, b, t, pBar, adjoint, tape);
    return new DistanceGradient(value, pBar, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code ScaledLoops.distance} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double distanceGradient(double[] p, double a, double b, double[] t, double[] pBar,
      DistanceAdjoint adjoint) {
    return distanceGradient(p, a, b, t, pBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #distanceGradient(double[], double, double, double[], double[], DistanceAdjoint)
   */
  static double distanceGradient(double[] p, double a, double b, double[] t, double[] pBar,
      DistanceAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      int t1 = Math.min(p.length, 1);
      double[] pPartials = tape.zeroDoubles(t1);
      double s = 0.0;
      double bBar = 0.0;
      double aBar = 0.0;
      for (double t2 : t) {
        boolean t3 = t2 > 9.0;
        if (t3) {
          s += b;
        }
        s += p[0] * t2 + a;
        aBar += 1.0;
        pPartials[0] += t2;
        if (t3) {
          bBar += 1.0;
        }
      }
      double t2 = Math.sqrt(s);
      double p1 = p[1];

      // reverse sweep
      pBar[1] += b;
      double t3 = 0.5 / t2;
      bBar = p1 + StrongZero.product(t3, bBar);
      aBar = StrongZero.product(t3, aBar);
      for (int i = 0; i < t1; i++) {
        pBar[i] += StrongZero.product(t3, pPartials[i]);
      }
      adjoint.a = aBar;
      adjoint.b = bBar;
      return t2 + p1 * b;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.distance}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record DistanceHvp(double value, double[] p, double a, double b, double[] pHvp, double aHvp,
      double bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ScaledLoops.distance}: filled by a derivative and reused by its caller.
   */
  static final class DistanceHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** The Hessian-vector product for {@code b}. */
    public double bHvp;

    /** A holder of zeros. */
    public DistanceHvpAdjoint() {}
  }

  /**
   * Second order: {@code ScaledLoops.distance}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static DistanceHvp distanceHvp(double[] p, double a, double b, double[] t, double[] pDot,
      double aDot, double bDot) {
    return distanceHvp(p, a, b, t, pDot, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #distanceHvp(double[], double, double, double[], double[], double, double)
   */
  static DistanceHvp distanceHvp(double[] p, double a, double b, double[] t, double[] pDot,
      double aDot, double bDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    DistanceHvpAdjoint adjoint = new DistanceHvpAdjoint();
    double value = distanceHvp(p, a, b, t, pDot, aDot, bDot, pBar, pHvp, adjoint, tape);
    return new DistanceHvp(value, pBar, adjoint.a, adjoint.b, pHvp, adjoint.aHvp, adjoint.bHvp);
  }

  /**
   * Second order: {@code ScaledLoops.distance}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}, {@code b}
   * @return the value
   */
  static double distanceHvp(double[] p, double a, double b, double[] t, double[] pDot, double aDot,
      double bDot, double[] pBar, double[] pHvp, DistanceHvpAdjoint adjoint) {
    return distanceHvp(p, a, b, t, pDot, aDot, bDot, pBar, pHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #distanceHvp(double[], double, double, double[], double[], double, double,
   *     double[], double[], DistanceHvpAdjoint)
   */
  static double distanceHvp(double[] p, double a, double b, double[] t, double[] pDot, double aDot,
      double bDot, double[] pBar, double[] pHvp, DistanceHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      int t1 = Math.min(p.length, 1);
      double[] pPartials = tape.zeroDoubles(t1);
      double s = 0.0;
      double bBar = 0.0;
      double aBar = 0.0;
      double sDot = 0.0;
      for (double t2 : t) {
        boolean t3 = t2 > 9.0;
        if (t3) {
          s += b;
          sDot += bDot;
        }
        s += p[0] * t2 + a;
        sDot += pDot[0] * t2 + aDot;
        aBar += 1.0;
        pPartials[0] += t2;
        if (t3) {
          bBar += 1.0;
        }
      }
      double t2 = Math.sqrt(s);
      double t3 = 0.5 / t2;
      double p1 = p[1];

      // reverse sweep
      double pDot1 = pDot[1];
      pBar[1] += b;
      pHvp[1] += bDot;
      double t4 = -(StrongZero.times(sDot, t3) / t2 * t3);
      double t5 = StrongZero.product(t4, bBar);
      bBar = p1 + StrongZero.product(t3, bBar);
      double bBarDot = pDot1 + t5;
      double aBar1 = StrongZero.product(t3, aBar);
      double aBarDot = StrongZero.product(t4, aBar);
      for (int i = 0; i < t1; i++) {
        double t6 = pPartials[i];
        pBar[i] += StrongZero.product(t3, t6);
        pHvp[i] += StrongZero.product(t4, t6);
      }
      adjoint.a = aBar1;
      adjoint.b = bBar;
      adjoint.aHvp = aBarDot;
      adjoint.bHvp = bBarDot;
      return t2 + p1 * b;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.distance} as a function of the vector that packs {@code p}, {@code
   * a}, {@code b}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param t captured
   * @return the view
   */
  static ScalarFunction distanceFunction(double[] t) {
    return new DistanceFunction(t);
  }

  private static final class DistanceFunction implements ScalarFunction {

    private final double[] t;

    DistanceFunction(double[] t) {
      this.t = t;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double[] p = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      return ScaledLoops.distance(p, a, b, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      DistanceAdjoint adjoint = new DistanceAdjoint();
      double value = distanceGradient(p, a, b, this.t, pBar, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.a;
      gradient[gradient.length - 1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 2);
      double aDot = direction[direction.length - 2];
      double bDot = direction[direction.length - 1];
      return distanceJvp(p, a, b, this.t, pDot, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 2);
      double aDot = direction[direction.length - 2];
      double bDot = direction[direction.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      DistanceHvpAdjoint adjoint = new DistanceHvpAdjoint();
      double value = distanceHvp(p, a, b, this.t, pDot, aDot, bDot, pBar, pHvp, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.a;
      gradient[gradient.length - 1] = adjoint.b;
      Arguments.pack(pHvp, product, 0);
      product[product.length - 2] = adjoint.aHvp;
      product[product.length - 1] = adjoint.bHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.rootOrZero} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual rootOrZeroJvp(double[] p, double[] t, double[] pDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    double s = -1.0;
    double sDot = 0.0;
    for (int i = 0; i < t.length; i++) {
      double p1 = p[0];
      double t1 = t[i];
      s += Math.pow(p1, t1) + p[1] * t1;
      sDot += StrongZero.times(pDot[0], StrongZero.times(t1, Math.pow(p1, t1 - 1.0)))
          + pDot[1] * t1;
    }
    double t1;
    double t2;
    if (s > 0.0) {
      t1 = Math.sqrt(s);
      t2 = StrongZero.over(0.5 * sDot, t1);
    } else {
      t1 = 0.0;
      t2 = 0.0;
    }
    return new Dual(t1, t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootOrZeroJvp(double[], double[], double[])
   */
  static Dual rootOrZeroJvp(double[] p, double[] t, double[] pDot, Tape tape) {
    return rootOrZeroJvp(p, t, pDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.rootOrZero}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record RootOrZeroGradient(double value, double[] p) {}

  /**
   * Reverse mode: {@code ScaledLoops.rootOrZero} and its gradient.
   *
   * @param p as the method takes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static RootOrZeroGradient rootOrZeroGradient(double[] p, double[] t) {
    return rootOrZeroGradient(p, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootOrZeroGradient(double[], double[])
   */
  static RootOrZeroGradient rootOrZeroGradient(double[] p, double[] t, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double value = rootOrZeroGradient(p, t, pBar, tape);
    return new RootOrZeroGradient(value, pBar);
  }

  /**
   * Reverse mode: {@code ScaledLoops.rootOrZero} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @return the value
   */
  static double rootOrZeroGradient(double[] p, double[] t, double[] pBar) {
    return rootOrZeroGradient(p, t, pBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootOrZeroGradient(double[], double[], double[])
   */
  static double rootOrZeroGradient(double[] p, double[] t, double[] pBar, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      int t1 = Math.min(p.length, 2);
      double[] pPartials = tape.zeroDoubles(t1);
      double s = -1.0;
      for (int i = 0; i < t.length; i++) {
        double p1 = p[0];
        double t2 = t[i];
        s += Math.pow(p1, t2) + p[1] * t2;
        pPartials[1] += t2;
        pPartials[0] += StrongZero.times(t2, Math.pow(p1, t2 - 1.0));
      }
      boolean t2 = s > 0.0;
      double t3;
      double t4;
      if (t2) {
        t3 = Math.sqrt(s);
        t4 = t3;
      } else {
        t3 = 0.0;
        t4 = 0.0;
      }

      // reverse sweep
      double sBar = t2 ? 0.5 / t4 : 0.0;
      for (int i = 0; i < t1; i++) {
        pBar[i] += StrongZero.product(sBar, pPartials[i]);
      }
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.rootOrZero}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record RootOrZeroHvp(double value, double[] p, double[] pHvp) {}

  /**
   * Second order: {@code ScaledLoops.rootOrZero}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RootOrZeroHvp rootOrZeroHvp(double[] p, double[] t, double[] pDot) {
    return rootOrZeroHvp(p, t, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootOrZeroHvp(double[], double[], double[])
   */
  static RootOrZeroHvp rootOrZeroHvp(double[] p, double[] t, double[] pDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    double value = rootOrZeroHvp(p, t, pDot, pBar, pHvp, tape);
    return new RootOrZeroHvp(value, pBar, pHvp);
  }

  /**
   * Second order: {@code ScaledLoops.rootOrZero}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @return the value
   */
  static double rootOrZeroHvp(double[] p, double[] t, double[] pDot, double[] pBar, double[] pHvp) {
    return rootOrZeroHvp(p, t, pDot, pBar, pHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootOrZeroHvp(double[], double[], double[], double[], double[])
   */
  static double rootOrZeroHvp(double[] p, double[] t, double[] pDot, double[] pBar, double[] pHvp,
      Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      int t1 = Math.min(p.length, 2);
      double[] pPartials = tape.zeroDoubles(t1);
      double[] pPartialsDot = tape.zeroDoubles(t1);
      double s = -1.0;
      double sDot = 0.0;
      for (int i = 0; i < t.length; i++) {
        double p1 = p[0];
        double pDot1 = pDot[0];
        double t2 = t[i];
        double t3 = t2 - 1.0;
        double t4 = StrongZero.times(t2, Math.pow(p1, t3));
        s += Math.pow(p1, t2) + p[1] * t2;
        sDot += StrongZero.times(pDot1, t4) + pDot[1] * t2;
        pPartials[1] += t2;
        pPartials[0] += t4;
        pPartialsDot[0] += StrongZero.times(t2,
            StrongZero.times(pDot1, StrongZero.times(t3, Math.pow(p1, t3 - 1.0))));
      }
      boolean t2 = s > 0.0;
      double t3;
      double t4;
      double t5;
      if (t2) {
        t3 = Math.sqrt(s);
        t4 = t3;
        t5 = StrongZero.over(0.5 * sDot, t3);
      } else {
        t3 = 0.0;
        t4 = 0.0;
        t5 = 0.0;
      }

      // reverse sweep
      double sBar;
      double sBarDot;
      if (t2) {
        sBar = 0.5 / t4;
        sBarDot = -(t5 / t4 * sBar);
      } else {
        sBar = 0.0;
        sBarDot = 0.0;
      }
      for (int i = 0; i < t1; i++) {
        double t6 = pPartials[i];
        double t7 = StrongZero.product(sBarDot, t6) + StrongZero.product(sBar, pPartialsDot[i]);
        pBar[i] += StrongZero.product(sBar, t6);
        pHvp[i] += t7;
      }
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.rootOrZero} as a function of the vector that packs {@code p}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param t captured
   * @return the view
   */
  static ScalarFunction rootOrZeroFunction(double[] t) {
    return new RootOrZeroFunction(t);
  }

  private static final class RootOrZeroFunction implements ScalarFunction {

    private final double[] t;

    RootOrZeroFunction(double[] t) {
      this.t = t;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] p = Arguments.doubles(packed, 0, packed.length);
      return ScaledLoops.rootOrZero(p, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pBar = Arguments.zerosLike(p);
      double value = rootOrZeroGradient(p, this.t, pBar);
      Arguments.pack(pBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      return rootOrZeroJvp(p, this.t, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      double value = rootOrZeroHvp(p, this.t, pDot, pBar, pHvp);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(pHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.layer} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param v as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual layerJvp(double[][] w, double[] v, double[][] x, double[][] wDot, double[] vDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("vDot", vDot, "v", v);
    double s = 0.0;
    double sDot = 0.0;
    for (double[] row : x) {
      int k = 0;
      double out = 0.0;
      double outDot = 0.0;
      while (k < w.length - 3 && row != null && k < v.length - 3
          && FourRows.hold(w, k, row.length)) {
        int t = row.length;
        double q = 0.0;
        double qDot = 0.0;
        double q1 = 0.0;
        double qDot1 = 0.0;
        double q2 = 0.0;
        double qDot2 = 0.0;
        double q3 = 0.0;
        double qDot3 = 0.0;
        for (int j = 0; j < t; j++) {
          double w1 = w[k][j];
          double row1 = row[j];
          q += w1 * row1;
          qDot += wDot[k][j] * row1;
          q1 += w[k + 1][j] * row1;
          qDot1 += wDot[k + 1][j] * row1;
          q2 += w[k + 2][j] * row1;
          qDot2 += wDot[k + 2][j] * row1;
          q3 += w[k + 3][j] * row1;
          qDot3 += wDot[k + 3][j] * row1;
        }
        double v1 = v[k];
        double t1 = Math.tanh(q);
        out += v1 * t1;
        outDot += vDot[k] * t1 + v1 * (qDot * ((1.0 - t1) * (1.0 + t1)));
        double v2 = v[k + 1];
        double t2 = Math.tanh(q1);
        out += v2 * t2;
        outDot += vDot[k + 1] * t2 + v2 * (qDot1 * ((1.0 - t2) * (1.0 + t2)));
        double v3 = v[k + 2];
        double t3 = Math.tanh(q2);
        out += v3 * t3;
        outDot += vDot[k + 2] * t3 + v3 * (qDot2 * ((1.0 - t3) * (1.0 + t3)));
        double v4 = v[k + 3];
        double t4 = Math.tanh(q3);
        out += v4 * t4;
        outDot += vDot[k + 3] * t4 + v4 * (qDot3 * ((1.0 - t4) * (1.0 + t4)));
        k += 4;
      }
      while (k < w.length) {
        int t = row.length;
        double q = 0.0;
        double qDot = 0.0;
        for (int j = 0; j < t; j++) {
          double w1 = w[k][j];
          double row1 = row[j];
          q += w1 * row1;
          qDot += wDot[k][j] * row1;
        }
        double v1 = v[k];
        double t1 = Math.tanh(q);
        out += v1 * t1;
        outDot += vDot[k] * t1 + v1 * (qDot * ((1.0 - t1) * (1.0 + t1)));
        k++;
      }
      s += out * out;
      sDot += 2.0 * (outDot * out);
    }
    double t = 1.0 + s;
    return new Dual(Math.log(t), StrongZero.over(sDot, t));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layerJvp(double[][], double[], double[][], double[][], double[])
   */
  static Dual layerJvp(double[][] w, double[] v, double[][] x, double[][] wDot, double[] vDot,
      Tape tape) {
    return layerJvp(w, v, x, wDot, vDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.layer}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param v the derivative with respect to {@code v}
   */
  record LayerGradient(double value, double[][] w, double[] v) {}

  /**
   * Reverse mode: {@code ScaledLoops.layer} and its gradient.
   *
   * @param w as the method takes it
   * @param v as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static LayerGradient layerGradient(double[][] w, double[] v, double[][] x) {
    return layerGradient(w, v, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layerGradient(double[][], double[], double[][])
   */
  static LayerGradient layerGradient(double[][] w, double[] v, double[][] x, Tape tape) {
    double[][] wBar = Arguments.zerosLike(w);
    double[] vBar = Arguments.zerosLike(v);
    double value = layerGradient(w, v, x, wBar, vBar, tape);
    return new LayerGradient(value, wBar, vBar);
  }

  /**
   * Reverse mode: {@code ScaledLoops.layer} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param v as the method takes it
   * @param x constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @return the value
   */
  static double layerGradient(double[][] w, double[] v, double[][] x, double[][] wBar,
      double[] vBar) {
    return layerGradient(w, v, x, wBar, vBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layerGradient(double[][], double[], double[][], double[][], double[])
   */
  static double layerGradient(double[][] w, double[] v, double[][] x, double[][] wBar,
      double[] vBar, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.zero(wBar);
    Arguments.zero(vBar);
    int mark = tape.mark();
    try {
      double[] outKept = tape.doubles(x.length);
      double[][] keptKept = tape.table(double[].class, x.length);
      double s = 0.0;
      for (int i = 0; i < x.length; i++) {
        double[] row = x[i];
        double[] kept = tape.row(keptKept, i, w.length);
        int k = 0;
        double out = 0.0;
        while (k < w.length - 3 && row != null && k < v.length - 3
            && FourRows.hold(w, k, row.length)) {
          int t = row.length;
          double q = 0.0;
          double q1 = 0.0;
          double q2 = 0.0;
          double q3 = 0.0;
          for (int j = 0; j < t; j++) {
            double w1 = w[k][j];
            double row1 = row[j];
            q += w1 * row1;
            q1 += w[k + 1][j] * row1;
            q2 += w[k + 2][j] * row1;
            q3 += w[k + 3][j] * row1;
          }
          double t1 = Math.tanh(q);
          double v1 = v[k];
          kept[k] = t1;
          out += v1 * t1;
          double t2 = Math.tanh(q1);
          double v2 = v[k + 1];
          kept[k + 1] = t2;
          out += v2 * t2;
          double t3 = Math.tanh(q2);
          double v3 = v[k + 2];
          kept[k + 2] = t3;
          out += v3 * t3;
          double t4 = Math.tanh(q3);
          double v4 = v[k + 3];
          kept[k + 3] = t4;
          out += v4 * t4;
          k += 4;
        }
        while (k < w.length) {
          int t = row.length;
          double q = 0.0;
          for (int j = 0; j < t; j++) {
            q += w[k][j] * row[j];
          }
          double t1 = Math.tanh(q);
          double v1 = v[k];
          kept[k] = t1;
          out += v1 * t1;
          k++;
        }
        outKept[i] = out;
        s += out * out;
      }
      double t = 1.0 + s;

      // reverse sweep
      double t1 = 1.0 / t;
      for (int i = 0; i < x.length; i++) {
        double out = outKept[i];
        double outBar = 2.0 * (t1 * out);
        double[] kept = keptKept[i];
        double[] row = x[i];
        int k = 0;
        while (k < w.length - 3 && kept != null && row != null && k < kept.length - 3
            && k < v.length - 3 && FourRows.hold(w, k, row.length)
            && FourRows.areNot(wBar, k, vBar)) {
          double t2 = kept[k];
          double qBar = v[k] * outBar * ((1.0 - t2) * (1.0 + t2));
          vBar[k] += outBar * t2;
          double t3 = kept[k + 1];
          double qBar1 = v[k + 1] * outBar * ((1.0 - t3) * (1.0 + t3));
          vBar[k + 1] += outBar * t3;
          double t4 = kept[k + 2];
          double qBar2 = v[k + 2] * outBar * ((1.0 - t4) * (1.0 + t4));
          vBar[k + 2] += outBar * t4;
          double t5 = kept[k + 3];
          double qBar3 = v[k + 3] * outBar * ((1.0 - t5) * (1.0 + t5));
          vBar[k + 3] += outBar * t5;
          for (int j = 0; j < row.length; j++) {
            double row1 = row[j];
            double[] wBar1 = wBar[k + 1];
            double[] wBar2 = wBar[k + 2];
            double[] wBar3 = wBar[k + 3];
            wBar[k][j] += qBar * row1;
            wBar1[j] += qBar1 * row1;
            wBar2[j] += qBar2 * row1;
            wBar3[j] += qBar3 * row1;
          }
          k += 4;
        }
        while (k < w.length) {
          double t2 = kept[k];
          double qBar = v[k] * outBar * ((1.0 - t2) * (1.0 + t2));
          vBar[k] += outBar * t2;
          for (int j = 0; j < row.length; j++) {
            wBar[k][j] += qBar * row[j];
          }
          k++;
        }
      }
      return Math.log(t);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.layer}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param v the derivative with respect to {@code v}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param vHvp the Hessian-vector product for {@code v}
   */
  record LayerHvp(double value, double[][] w, double[] v, double[][] wHvp, double[] vHvp) {}

  /**
   * Second order: {@code ScaledLoops.layer}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param v as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LayerHvp layerHvp(double[][] w, double[] v, double[][] x, double[][] wDot, double[] vDot) {
    return layerHvp(w, v, x, wDot, vDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layerHvp(double[][], double[], double[][], double[][], double[])
   */
  static LayerHvp layerHvp(double[][] w, double[] v, double[][] x, double[][] wDot, double[] vDot,
      Tape tape) {
    double[][] wBar = Arguments.zerosLike(w);
    double[] vBar = Arguments.zerosLike(v);
    double[][] wHvp = Arguments.zerosLike(w);
    double[] vHvp = Arguments.zerosLike(v);
    double value = layerHvp(w, v, x, wDot, vDot, wBar, vBar, wHvp, vHvp, tape);
    return new LayerHvp(value, wBar, vBar, wHvp, vHvp);
  }

  /**
   * Second order: {@code ScaledLoops.layer}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param v as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param vHvp overwritten with the Hessian-vector product for {@code v}; of the same shape
   * @return the value
   */
  static double layerHvp(double[][] w, double[] v, double[][] x, double[][] wDot, double[] vDot,
      double[][] wBar, double[] vBar, double[][] wHvp, double[] vHvp) {
    return layerHvp(w, v, x, wDot, vDot, wBar, vBar, wHvp, vHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layerHvp(double[][], double[], double[][], double[][], double[], double[][],
   *     double[], double[][], double[])
   */
  static double layerHvp(double[][] w, double[] v, double[][] x, double[][] wDot, double[] vDot,
      double[][] wBar, double[] vBar, double[][] wHvp, double[] vHvp, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.sameShape("vHvp", vHvp, "v", v);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.distinct("vDot", vDot, "vBar", vBar);
    Arguments.distinct("vDot", vDot, "vHvp", vHvp);
    Arguments.distinct("vBar", vBar, "vHvp", vHvp);
    Arguments.zero(wBar);
    Arguments.zero(vBar);
    Arguments.zero(wHvp);
    Arguments.zero(vHvp);
    int mark = tape.mark();
    try {
      double[] outKept = tape.doubles(x.length);
      double[] outKeptDot = tape.doubles(x.length);
      double[][] keptKept = tape.table(double[].class, x.length);
      double[][] keptKeptDot = tape.table(double[].class, x.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double[] row = x[i];
        double[] kept = tape.row(keptKept, i, w.length);
        double[] keptDot = tape.row(keptKeptDot, i, w.length);
        int k = 0;
        double out = 0.0;
        double outDot = 0.0;
        while (k < w.length - 3 && row != null && k < v.length - 3
            && FourRows.hold(w, k, row.length)) {
          int t = row.length;
          double q = 0.0;
          double qDot = 0.0;
          double q1 = 0.0;
          double qDot1 = 0.0;
          double q2 = 0.0;
          double qDot2 = 0.0;
          double q3 = 0.0;
          double qDot3 = 0.0;
          for (int j = 0; j < t; j++) {
            double w1 = w[k][j];
            double row1 = row[j];
            q += w1 * row1;
            qDot += wDot[k][j] * row1;
            q1 += w[k + 1][j] * row1;
            qDot1 += wDot[k + 1][j] * row1;
            q2 += w[k + 2][j] * row1;
            qDot2 += wDot[k + 2][j] * row1;
            q3 += w[k + 3][j] * row1;
            qDot3 += wDot[k + 3][j] * row1;
          }
          double v1 = v[k];
          double t1 = Math.tanh(q);
          double t2 = qDot * ((1.0 - t1) * (1.0 + t1));
          double vDot1 = vDot[k];
          kept[k] = t1;
          keptDot[k] = t2;
          out += v1 * t1;
          outDot += vDot1 * t1 + v1 * t2;
          double v2 = v[k + 1];
          double t3 = Math.tanh(q1);
          double t4 = qDot1 * ((1.0 - t3) * (1.0 + t3));
          double vDot2 = vDot[k + 1];
          kept[k + 1] = t3;
          keptDot[k + 1] = t4;
          out += v2 * t3;
          outDot += vDot2 * t3 + v2 * t4;
          double v3 = v[k + 2];
          double t5 = Math.tanh(q2);
          double t6 = qDot2 * ((1.0 - t5) * (1.0 + t5));
          double vDot3 = vDot[k + 2];
          kept[k + 2] = t5;
          keptDot[k + 2] = t6;
          out += v3 * t5;
          outDot += vDot3 * t5 + v3 * t6;
          double v4 = v[k + 3];
          double t7 = Math.tanh(q3);
          double t8 = qDot3 * ((1.0 - t7) * (1.0 + t7));
          double vDot4 = vDot[k + 3];
          kept[k + 3] = t7;
          keptDot[k + 3] = t8;
          out += v4 * t7;
          outDot += vDot4 * t7 + v4 * t8;
          k += 4;
        }
        while (k < w.length) {
          int t = row.length;
          double q = 0.0;
          double qDot = 0.0;
          for (int j = 0; j < t; j++) {
            double w1 = w[k][j];
            double row1 = row[j];
            q += w1 * row1;
            qDot += wDot[k][j] * row1;
          }
          double v1 = v[k];
          double t1 = Math.tanh(q);
          double t2 = qDot * ((1.0 - t1) * (1.0 + t1));
          double vDot1 = vDot[k];
          kept[k] = t1;
          keptDot[k] = t2;
          out += v1 * t1;
          outDot += vDot1 * t1 + v1 * t2;
          k++;
        }
        outKept[i] = out;
        outKeptDot[i] = outDot;
        s += out * out;
        sDot += 2.0 * (outDot * out);
      }
      double t = 1.0 + s;

      // reverse sweep
      double t1 = 1.0 / t;
      double t2 = sDot * t1 * t1;
      for (int i = 0; i < x.length; i++) {
        double out = outKept[i];
        double outDot = outKeptDot[i];
        double outBar = 2.0 * (t1 * out);
        double outBarDot = 2.0 * (t1 * outDot - t2 * out);
        double[] kept = keptKept[i];
        double[] keptDot = keptKeptDot[i];
        double[] row = x[i];
        int k = 0;
        while (k < w.length - 3 && kept != null && keptDot != null && row != null
            && k < kept.length - 3 && k < keptDot.length - 3 && k < v.length - 3
            && FourRows.hold(w, k, row.length) && FourRows.areNot(wBar, k, vBar)
            && FourRows.areNot(wHvp, k, vHvp)) {
          double t3 = kept[k];
          double t4 = keptDot[k];
          double v1 = v[k];
          double t5 = v1 * outBar;
          double t6 = 1.0 - t3;
          double t7 = 1.0 + t3;
          double t8 = t6 * t7;
          double qBar = t5 * t8;
          double qBarDot = (vDot[k] * outBar + v1 * outBarDot) * t8 + t5 * (t6 * t4 - t4 * t7);
          vBar[k] += outBar * t3;
          vHvp[k] += outBarDot * t3 + outBar * t4;
          double t9 = kept[k + 1];
          double t10 = keptDot[k + 1];
          double v2 = v[k + 1];
          double t11 = v2 * outBar;
          double t12 = 1.0 - t9;
          double t13 = 1.0 + t9;
          double t14 = t12 * t13;
          double qBar1 = t11 * t14;
          double qBarDot1 =
              (vDot[k + 1] * outBar + v2 * outBarDot) * t14 + t11 * (t12 * t10 - t10 * t13);
          vBar[k + 1] += outBar * t9;
          vHvp[k + 1] += outBarDot * t9 + outBar * t10;
          double t15 = kept[k + 2];
          double t16 = keptDot[k + 2];
          double v3 = v[k + 2];
          double t17 = v3 * outBar;
          double t18 = 1.0 - t15;
          double t19 = 1.0 + t15;
          double t20 = t18 * t19;
          double qBar2 = t17 * t20;
          double qBarDot2 =
              (vDot[k + 2] * outBar + v3 * outBarDot) * t20 + t17 * (t18 * t16 - t16 * t19);
          vBar[k + 2] += outBar * t15;
          vHvp[k + 2] += outBarDot * t15 + outBar * t16;
          double t21 = kept[k + 3];
          double t22 = keptDot[k + 3];
          double v4 = v[k + 3];
          double t23 = v4 * outBar;
          double t24 = 1.0 - t21;
          double t25 = 1.0 + t21;
          double t26 = t24 * t25;
          double qBar3 = t23 * t26;
          double qBarDot3 =
              (vDot[k + 3] * outBar + v4 * outBarDot) * t26 + t23 * (t24 * t22 - t22 * t25);
          vBar[k + 3] += outBar * t21;
          vHvp[k + 3] += outBarDot * t21 + outBar * t22;
          for (int j = 0; j < row.length; j++) {
            double row1 = row[j];
            double[] wBarDot = wHvp[k];
            double[] wBar1 = wBar[k + 1];
            double[] wBarDot1 = wHvp[k + 1];
            double[] wBar2 = wBar[k + 2];
            double[] wBarDot2 = wHvp[k + 2];
            double[] wBar3 = wBar[k + 3];
            double[] wBarDot3 = wHvp[k + 3];
            wBar[k][j] += qBar * row1;
            wBar1[j] += qBar1 * row1;
            wBar2[j] += qBar2 * row1;
            wBar3[j] += qBar3 * row1;
            wBarDot[j] += qBarDot * row1;
            wBarDot1[j] += qBarDot1 * row1;
            wBarDot2[j] += qBarDot2 * row1;
            wBarDot3[j] += qBarDot3 * row1;
          }
          k += 4;
        }
        while (k < w.length) {
          double t3 = kept[k];
          double t4 = keptDot[k];
          double v1 = v[k];
          double t5 = v1 * outBar;
          double t6 = 1.0 - t3;
          double t7 = 1.0 + t3;
          double t8 = t6 * t7;
          double qBar = t5 * t8;
          double qBarDot = (vDot[k] * outBar + v1 * outBarDot) * t8 + t5 * (t6 * t4 - t4 * t7);
          vBar[k] += outBar * t3;
          vHvp[k] += outBarDot * t3 + outBar * t4;
          for (int j = 0; j < row.length; j++) {
            double row1 = row[j];
            double[] wBarDot = wHvp[k];
            wBar[k][j] += qBar * row1;
            wBarDot[j] += qBarDot * row1;
          }
          k++;
        }
      }
      return Math.log(t);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.layer} as a function of the vector that packs {@code w}, {@code v},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param w of the shape that the parameter is to have
   * @param v of the shape that the parameter is to have
   * @param x captured
   * @return the view
   */
  static ScalarFunction layerFunction(double[][] w, double[] v, double[][] x) {
    return new LayerFunction(w, v, x);
  }

  private static final class LayerFunction implements ScalarFunction {

    private final double[][] w;

    private final double[] v;

    private final double[][] x;

    private final int wSize;

    private final int vSize;

    LayerFunction(double[][] w, double[] v, double[][] x) {
      this.w = w;
      this.v = v;
      this.x = x;
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
      Objects.requireNonNull(v, "v");
      this.vSize = Arguments.size(v);
    }

    @Override
    public int inputs() {
      return wSize + vSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, wSize);
      return ScaledLoops.layer(w, v, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, wSize);
      double[][] wBar = Arguments.zerosLike(w);
      double[] vBar = Arguments.zerosLike(v);
      double value = layerGradient(w, v, this.x, wBar, vBar);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(vBar, gradient, wSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, wSize);
      double[][] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, wSize);
      return layerJvp(w, v, this.x, wDot, vDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, wSize);
      double[][] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, wSize);
      double[][] wBar = Arguments.zerosLike(w);
      double[] vBar = Arguments.zerosLike(v);
      double[][] wHvp = Arguments.zerosLike(w);
      double[] vHvp = Arguments.zerosLike(v);
      double value = layerHvp(w, v, this.x, wDot, vDot, wBar, vBar, wHvp, vHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(vBar, gradient, wSize);
      Arguments.pack(wHvp, product, 0);
      Arguments.pack(vHvp, product, wSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.oneRow} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual oneRowJvp(double[][] w, double[][] x, double[][] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double[] row = w[1];
    double[] rowDot = wDot[1];
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      int t = x[i].length;
      for (int j = 0; j < t; j++) {
        double row1 = row[j];
        double x1 = x[i][j];
        double t1 = row1 * x1;
        s += Math.sin(t1);
        sDot += rowDot[j] * x1 * Math.cos(t1);
      }
    }
    return new Dual(s * s + row[0], 2.0 * (sDot * s) + rowDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneRowJvp(double[][], double[][], double[][])
   */
  static Dual oneRowJvp(double[][] w, double[][] x, double[][] wDot, Tape tape) {
    return oneRowJvp(w, x, wDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.oneRow}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record OneRowGradient(double value, double[][] w) {}

  /**
   * Reverse mode: {@code ScaledLoops.oneRow} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static OneRowGradient oneRowGradient(double[][] w, double[][] x) {
    double[][] wBar = Arguments.zerosLike(w);
    double value = oneRowGradient(w, x, wBar);
    return new OneRowGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneRowGradient(double[][], double[][])
   */
  static OneRowGradient oneRowGradient(double[][] w, double[][] x, Tape tape) {
    return oneRowGradient(w, x);
  }

  /**
   * Reverse mode: {@code ScaledLoops.oneRow} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double oneRowGradient(double[][] w, double[][] x, double[][] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    double[] row = w[1];
    double[] rowBar = wBar[1];
    double s = 1.0;
    for (int i = 0; i < x.length; i++) {
      int t = x[i].length;
      for (int j = 0; j < t; j++) {
        s += Math.sin(row[j] * x[i][j]);
      }
    }

    // reverse sweep
    double t = s * s + row[0];
    rowBar[0] += 1.0;
    double sBar = 2.0 * s;
    for (int i = 0; i < x.length; i++) {
      int t1 = x[i].length;
      for (int j = 0; j < t1; j++) {
        double x1 = x[i][j];
        rowBar[j] += sBar * Math.cos(row[j] * x1) * x1;
      }
    }
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneRowGradient(double[][], double[][], double[][])
   */
  static double oneRowGradient(double[][] w, double[][] x, double[][] wBar, Tape tape) {
    return oneRowGradient(w, x, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.oneRow}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record OneRowHvp(double value, double[][] w, double[][] wHvp) {}

  /**
   * Second order: {@code ScaledLoops.oneRow}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static OneRowHvp oneRowHvp(double[][] w, double[][] x, double[][] wDot) {
    double[][] wBar = Arguments.zerosLike(w);
    double[][] wHvp = Arguments.zerosLike(w);
    double value = oneRowHvp(w, x, wDot, wBar, wHvp);
    return new OneRowHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneRowHvp(double[][], double[][], double[][])
   */
  static OneRowHvp oneRowHvp(double[][] w, double[][] x, double[][] wDot, Tape tape) {
    return oneRowHvp(w, x, wDot);
  }

  /**
   * Second order: {@code ScaledLoops.oneRow}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double oneRowHvp(double[][] w, double[][] x, double[][] wDot, double[][] wBar,
      double[][] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double[] row = w[1];
    double[] rowDot = wDot[1];
    double[] rowBar = wBar[1];
    double[] rowBarDot = wHvp[1];
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      int t = x[i].length;
      for (int j = 0; j < t; j++) {
        double row1 = row[j];
        double x1 = x[i][j];
        double t1 = row1 * x1;
        s += Math.sin(t1);
        sDot += rowDot[j] * x1 * Math.cos(t1);
      }
    }

    // reverse sweep
    double t = s * s + row[0];
    rowBar[0] += 1.0;
    double sBar = 2.0 * s;
    double sBarDot = 2.0 * sDot;
    for (int i = 0; i < x.length; i++) {
      int t1 = x[i].length;
      for (int j = 0; j < t1; j++) {
        double x1 = x[i][j];
        double t2 = row[j] * x1;
        double t3 = Math.cos(t2);
        double rowBarDot1 = (sBarDot * t3 - sBar * (rowDot[j] * x1 * Math.sin(t2))) * x1;
        rowBar[j] += sBar * t3 * x1;
        rowBarDot[j] += rowBarDot1;
      }
    }
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneRowHvp(double[][], double[][], double[][], double[][], double[][])
   */
  static double oneRowHvp(double[][] w, double[][] x, double[][] wDot, double[][] wBar,
      double[][] wHvp, Tape tape) {
    return oneRowHvp(w, x, wDot, wBar, wHvp);
  }

  /**
   * {@code ScaledLoops.oneRow} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param w of the shape that the parameter is to have
   * @param x captured
   * @return the view
   */
  static ScalarFunction oneRowFunction(double[][] w, double[][] x) {
    return new OneRowFunction(w, x);
  }

  private static final class OneRowFunction implements ScalarFunction {

    private final double[][] w;

    private final double[][] x;

    private final int wSize;

    OneRowFunction(double[][] w, double[][] x) {
      this.w = w;
      this.x = x;
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
    }

    @Override
    public int inputs() {
      return wSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      return ScaledLoops.oneRow(w, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[][] wBar = Arguments.zerosLike(w);
      double value = oneRowGradient(w, this.x, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[][] wDot = Arguments.unpackLike(this.w, direction, 0);
      return oneRowJvp(w, this.x, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[][] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[][] wBar = Arguments.zerosLike(w);
      double[][] wHvp = Arguments.zerosLike(w);
      double value = oneRowHvp(w, this.x, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.twice} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param qDot tangent of {@code q}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual twiceJvp(double[] p, double[] q, double[] t, double[] pDot, double[] qDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("qDot", qDot, "q", q);
    Arguments.sameSharing("p", p, pDot, "q", q, qDot);
    double p1 = p[1];
    double q1 = q[1];
    double s = p1 * q1;
    double sDot = pDot[1] * q1 + p1 * qDot[1];
    for (double each : t) {
      double t1 = Math.exp(p[0] * each);
      double q2 = q[1];
      double p2 = p[1];
      double q3 = q[0];
      s += t1 * q2 + p2 * q3;
      sDot += pDot[0] * each * t1 * q2 + t1 * qDot[1] + (pDot[1] * q3 + p2 * qDot[0]);
    }
    return new Dual(s * s, 2.0 * (sDot * s));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceJvp(double[], double[], double[], double[], double[])
   */
  static Dual twiceJvp(double[] p, double[] q, double[] t, double[] pDot, double[] qDot,
      Tape tape) {
    return twiceJvp(p, q, t, pDot, qDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.twice}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   */
  record TwiceGradient(double value, double[] p, double[] q) {}

  /**
   * Reverse mode: {@code ScaledLoops.twice} and its gradient.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static TwiceGradient twiceGradient(double[] p, double[] q, double[] t) {
    return twiceGradient(p, q, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(double[], double[], double[])
   */
  static TwiceGradient twiceGradient(double[] p, double[] q, double[] t, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] qBar = q == p ? pBar : Arguments.zerosLike(q);
    double value = twiceGradient(p, q, t, pBar, qBar, tape);
    return new TwiceGradient(value, pBar, qBar);
  }

  /**
   * Reverse mode: {@code ScaledLoops.twice} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param t constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param qBar overwritten with the gradient with respect to {@code q}; of the same shape
   * @return the value
   */
  static double twiceGradient(double[] p, double[] q, double[] t, double[] pBar, double[] qBar) {
    return twiceGradient(p, q, t, pBar, qBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(double[], double[], double[], double[], double[])
   */
  static double twiceGradient(double[] p, double[] q, double[] t, double[] pBar, double[] qBar,
      Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("qBar", qBar, "q", q);
    Arguments.sameSharing("p", p, pBar, "q", q, qBar);
    Arguments.zero(pBar);
    Arguments.zero(qBar);
    int mark = tape.mark();
    try {
      double p1 = p[1];
      double q1 = q[1];
      int t1 = Math.min(p.length, 2);
      double[] pPartials = tape.zeroDoubles(t1);
      int t2 = Math.min(q.length, 2);
      double[] qPartials = tape.zeroDoubles(t2);
      double s = p1 * q1;
      for (double each : t) {
        double t3 = Math.exp(p[0] * each);
        double t4 = t3 * q[1];
        double p2 = p[1];
        double q2 = q[0];
        s += t4 + p2 * q2;
        qPartials[0] += p2;
        pPartials[1] += q2;
        qPartials[1] += t3;
        pPartials[0] += t4 * each;
      }

      // reverse sweep
      double sBar = 2.0 * s;
      for (int i = 0; i < t1; i++) {
        pBar[i] += StrongZero.product(sBar, pPartials[i]);
      }
      for (int i = 0; i < t2; i++) {
        qBar[i] += StrongZero.product(sBar, qPartials[i]);
      }
      qBar[1] += p1 * sBar;
      pBar[1] += sBar * q1;
      return s * s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.twice}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param qHvp the Hessian-vector product for {@code q}
   */
  record TwiceHvp(double value, double[] p, double[] q, double[] pHvp, double[] qHvp) {}

  /**
   * Second order: {@code ScaledLoops.twice}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param qDot tangent of {@code q}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TwiceHvp twiceHvp(double[] p, double[] q, double[] t, double[] pDot, double[] qDot) {
    return twiceHvp(p, q, t, pDot, qDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(double[], double[], double[], double[], double[])
   */
  static TwiceHvp twiceHvp(double[] p, double[] q, double[] t, double[] pDot, double[] qDot,
      Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] qBar = q == p ? pBar : Arguments.zerosLike(q);
    double[] pHvp = Arguments.zerosLike(p);
    double[] qHvp = q == p ? pHvp : Arguments.zerosLike(q);
    double value = twiceHvp(p, q, t, pDot, qDot, pBar, qBar, pHvp, qHvp, tape);
    return new TwiceHvp(value, pBar, qBar, pHvp, qHvp);
  }

  /**
   * Second order: {@code ScaledLoops.twice}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param qDot tangent of {@code q}, of the same shape; not modified
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param qBar overwritten with the gradient with respect to {@code q}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param qHvp overwritten with the Hessian-vector product for {@code q}; of the same shape
   * @return the value
   */
  static double twiceHvp(double[] p, double[] q, double[] t, double[] pDot, double[] qDot,
      double[] pBar, double[] qBar, double[] pHvp, double[] qHvp) {
    return twiceHvp(p, q, t, pDot, qDot, pBar, qBar, pHvp, qHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double twiceHvp(double[] p, double[] q, double[] t, double[] pDot, double[] qDot,
      double[] pBar, double[] qBar, double[] pHvp, double[] qHvp, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("qDot", qDot, "q", q);
    Arguments.sameSharing("p", p, pDot, "q", q, qDot);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("qBar", qBar, "q", q);
    Arguments.sameSharing("p", p, pBar, "q", q, qBar);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.sameShape("qHvp", qHvp, "q", q);
    Arguments.sameSharing("p", p, pHvp, "q", q, qHvp);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Arguments.distinct("qDot", qDot, "qBar", qBar);
    Arguments.distinct("qDot", qDot, "qHvp", qHvp);
    Arguments.distinct("qBar", qBar, "qHvp", qHvp);
    Arguments.zero(pBar);
    Arguments.zero(qBar);
    Arguments.zero(pHvp);
    Arguments.zero(qHvp);
    int mark = tape.mark();
    try {
      double p1 = p[1];
      double pDot1 = pDot[1];
      double q1 = q[1];
      double qDot1 = qDot[1];
      int t1 = Math.min(p.length, 2);
      double[] pPartials = tape.zeroDoubles(t1);
      double[] pPartialsDot = tape.zeroDoubles(t1);
      int t2 = Math.min(q.length, 2);
      double[] qPartials = tape.zeroDoubles(t2);
      double[] qPartialsDot = tape.zeroDoubles(t2);
      double s = p1 * q1;
      double sDot = pDot1 * q1 + p1 * qDot1;
      for (double each : t) {
        double t3 = Math.exp(p[0] * each);
        double t4 = pDot[0] * each * t3;
        double q2 = q[1];
        double t5 = t3 * q2;
        double t6 = t4 * q2 + t3 * qDot[1];
        double p2 = p[1];
        double pDot2 = pDot[1];
        double q3 = q[0];
        double qDot2 = qDot[0];
        s += t5 + p2 * q3;
        sDot += t6 + (pDot2 * q3 + p2 * qDot2);
        qPartials[0] += p2;
        qPartialsDot[0] += pDot2;
        pPartials[1] += q3;
        pPartialsDot[1] += qDot2;
        qPartials[1] += t3;
        qPartialsDot[1] += t4;
        pPartials[0] += t5 * each;
        pPartialsDot[0] += t6 * each;
      }

      // reverse sweep
      double sBar = 2.0 * s;
      double sBarDot = 2.0 * sDot;
      for (int i = 0; i < t1; i++) {
        double t3 = pPartials[i];
        double t4 = StrongZero.product(sBarDot, t3) + StrongZero.product(sBar, pPartialsDot[i]);
        pBar[i] += StrongZero.product(sBar, t3);
        pHvp[i] += t4;
      }
      for (int i = 0; i < t2; i++) {
        double t3 = qPartials[i];
        double t4 = StrongZero.product(sBarDot, t3) + StrongZero.product(sBar, qPartialsDot[i]);
        qBar[i] += StrongZero.product(sBar, t3);
        qHvp[i] += t4;
      }
      qBar[1] += p1 * sBar;
      qHvp[1] += pDot1 * sBar + p1 * sBarDot;
      pBar[1] += sBar * q1;
      pHvp[1] += sBarDot * q1 + sBar * qDot1;
      return s * s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.twice} as a function of the vector that packs {@code p}, {@code q},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param p of the shape that the parameter is to have
   * @param q of the shape that the parameter is to have
   * @param t captured
   * @return the view
   */
  static ScalarFunction twiceFunction(double[] p, double[] q, double[] t) {
    return new TwiceFunction(p, q, t);
  }

  private static final class TwiceFunction implements ScalarFunction {

    private final double[] p;

    private final double[] q;

    private final double[] t;

    private final int pSize;

    private final int qSize;

    TwiceFunction(double[] p, double[] q, double[] t) {
      this.p = p;
      this.q = q;
      this.t = t;
      Objects.requireNonNull(p, "p");
      this.pSize = Arguments.size(p);
      Objects.requireNonNull(q, "q");
      this.qSize = Arguments.size(q);
    }

    @Override
    public int inputs() {
      return pSize + qSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] q = Arguments.unpackLike(this.q, packed, pSize);
      return ScaledLoops.twice(p, q, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] q = Arguments.unpackLike(this.q, packed, pSize);
      double[] pBar = Arguments.zerosLike(p);
      double[] qBar = Arguments.zerosLike(q);
      double value = twiceGradient(p, q, this.t, pBar, qBar);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(qBar, gradient, pSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] q = Arguments.unpackLike(this.q, packed, pSize);
      double[] pDot = Arguments.unpackLike(this.p, direction, 0);
      double[] qDot = Arguments.unpackLike(this.q, direction, pSize);
      return twiceJvp(p, q, this.t, pDot, qDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] q = Arguments.unpackLike(this.q, packed, pSize);
      double[] pDot = Arguments.unpackLike(this.p, direction, 0);
      double[] qDot = Arguments.unpackLike(this.q, direction, pSize);
      double[] pBar = Arguments.zerosLike(p);
      double[] qBar = Arguments.zerosLike(q);
      double[] pHvp = Arguments.zerosLike(p);
      double[] qHvp = Arguments.zerosLike(q);
      double value = twiceHvp(p, q, this.t, pDot, qDot, pBar, qBar, pHvp, qHvp);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(qBar, gradient, pSize);
      Arguments.pack(pHvp, product, 0);
      Arguments.pack(qHvp, product, pSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.written} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual writtenJvp(double[] p, double a, double[] t, double[] pDot, double aDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.notShared("p", p, "t", t);
    double[] own = new double[2];
    double[] ownDot = new double[2];
    own[0] = a * a;
    ownDot[0] = 2.0 * (aDot * a);
    double p1 = p[0];
    double t1 = pDot[0] * a + p1 * aDot;
    own[1] = p1 * a;
    ownDot[1] = t1;
    double p2 = p[0];
    double p3 = p[1];
    double t2 = pDot[0] * p3 + p2 * pDot[1];
    p[1] = p2 * p3;
    pDot[1] = t2;
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < t.length; i++) {
      double[] each = new double[2];
      double[] eachDot = new double[2];
      double own1 = own[0];
      double t3 = t[i];
      double t4 = ownDot[0] * t3;
      each[0] = own1 * t3;
      eachDot[0] = t4;
      double own2 = own[1];
      double t5 = Math.cos(own2);
      double p4 = p[1];
      double t6 = t5 * pDot[1] - ownDot[1] * Math.sin(own2) * p4;
      each[1] = t5 * p4;
      eachDot[1] = t6;
      double each1 = each[0];
      double each2 = each[1];
      double t7 = each1 * each2;
      double t8 = eachDot[0] * each2 + each1 * eachDot[1];
      each[0] = t7;
      eachDot[0] = t8;
      double p5 = p[0];
      s += t7 * p5;
      sDot += t8 * p5 + t7 * pDot[0];
    }
    double t3 = Math.cbrt(s);
    return new Dual(t3 + own[1], StrongZero.over(sDot, 3.0 * (t3 * t3)) + ownDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenJvp(double[], double, double[], double[], double)
   */
  static Dual writtenJvp(double[] p, double a, double[] t, double[] pDot, double aDot, Tape tape) {
    return writtenJvp(p, a, t, pDot, aDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.written}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param a the derivative with respect to {@code a}
   */
  record WrittenGradient(double value, double[] p, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.written}: filled by a derivative
   * and reused by its caller.
   */
  static final class WrittenAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public WrittenAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.written} and its gradient.
   *
   * @param p as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static WrittenGradient writtenGradient(double[] p, double a, double[] t) {
    return writtenGradient(p, a, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenGradient(double[], double, double[])
   */
  static WrittenGradient writtenGradient(double[] p, double a, double[] t, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    WrittenAdjoint adjoint = new WrittenAdjoint();
    double value = writtenGradient(p, a, t, pBar, adjoint, tape);
    return new WrittenGradient(value, pBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code ScaledLoops.written} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param t constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double writtenGradient(double[] p, double a, double[] t, double[] pBar,
      WrittenAdjoint adjoint) {
    return writtenGradient(p, a, t, pBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenGradient(double[], double, double[], double[], WrittenAdjoint)
   */
  static double writtenGradient(double[] p, double a, double[] t, double[] pBar,
      WrittenAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.notShared("p", p, "t", t);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      double[] own = new double[2];
      double[] ownBar = tape.zeroDoubles(2);
      own[0] = a * a;
      double p1 = p[0];
      own[1] = p1 * a;
      double p2 = p[0];
      double p3 = p[1];
      p[1] = p2 * p3;
      int t1 = Math.min(own.length, 2);
      double[] ownPartials = tape.zeroDoubles(t1);
      int t2 = Math.min(p.length, 2);
      double[] pPartials = tape.zeroDoubles(t2);
      double s = 0.0;
      for (int i = 0; i < t.length; i++) {
        int iteration = tape.mark();
        double[] each = new double[2];
        double[] eachBar = tape.zeroDoubles(2);
        double own1 = own[0];
        double t3 = t[i];
        each[0] = own1 * t3;
        double own2 = own[1];
        double t4 = Math.cos(own2);
        double p4 = p[1];
        each[1] = t4 * p4;
        double each1 = each[0];
        double each2 = each[1];
        double t5 = each1 * each2;
        each[0] = t5;
        double p5 = p[0];
        s += t5 * p5;
        pPartials[0] += t5;
        double t6 = eachBar[0];
        eachBar[0] = 0.0;
        double t7 = p5 + t6;
        eachBar[1] += each1 * t7;
        eachBar[0] += t7 * each2;
        double t8 = eachBar[1];
        pPartials[1] += t4 * t8;
        ownPartials[1] -= t8 * p4 * Math.sin(own2);
        ownPartials[0] += eachBar[0] * t3;
        tape.release(iteration);
      }
      double t3 = Math.cbrt(s);

      // reverse sweep
      double t4 = t3 + own[1];
      ownBar[1] += 1.0;
      double t5 = 1.0 / (3.0 * (t3 * t3));
      for (int i = 0; i < t1; i++) {
        ownBar[i] += StrongZero.product(t5, ownPartials[i]);
      }
      for (int i = 0; i < t2; i++) {
        pBar[i] += StrongZero.product(t5, pPartials[i]);
      }
      double t6 = pBar[1];
      pBar[1] = p2 * t6;
      pBar[0] += t6 * p3;
      double t7 = ownBar[1];
      double aBar = p1 * t7;
      pBar[0] += t7 * a;
      aBar += 2.0 * (ownBar[0] * a);
      adjoint.a = aBar;
      return t4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.written}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param a the derivative with respect to {@code a}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record WrittenHvp(double value, double[] p, double a, double[] pHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ScaledLoops.written}: filled by a derivative and reused by its caller.
   */
  static final class WrittenHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public WrittenHvpAdjoint() {}
  }

  /**
   * Second order: {@code ScaledLoops.written}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static WrittenHvp writtenHvp(double[] p, double a, double[] t, double[] pDot, double aDot) {
    return writtenHvp(p, a, t, pDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenHvp(double[], double, double[], double[], double)
   */
  static WrittenHvp writtenHvp(double[] p, double a, double[] t, double[] pDot, double aDot,
      Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    WrittenHvpAdjoint adjoint = new WrittenHvpAdjoint();
    double value = writtenHvp(p, a, t, pDot, aDot, pBar, pHvp, adjoint, tape);
    return new WrittenHvp(value, pBar, adjoint.a, pHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code ScaledLoops.written}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it; written as the method writes it
   * @param a as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; receives that of what the array
   *     then holds
   * @param aDot tangent of {@code a}
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double writtenHvp(double[] p, double a, double[] t, double[] pDot, double aDot,
      double[] pBar, double[] pHvp, WrittenHvpAdjoint adjoint) {
    return writtenHvp(p, a, t, pDot, aDot, pBar, pHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenHvp(double[], double, double[], double[], double, double[], double[],
   *     WrittenHvpAdjoint)
   */
  static double writtenHvp(double[] p, double a, double[] t, double[] pDot, double aDot,
      double[] pBar, double[] pHvp, WrittenHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.notShared("p", p, "t", t);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      double[] own = new double[2];
      double[] ownDot = new double[2];
      double[] ownBar = tape.zeroDoubles(2);
      double[] ownBarDot = tape.zeroDoubles(2);
      own[0] = a * a;
      ownDot[0] = 2.0 * (aDot * a);
      double p1 = p[0];
      double pDot1 = pDot[0];
      own[1] = p1 * a;
      ownDot[1] = pDot1 * a + p1 * aDot;
      double p2 = p[0];
      double pDot2 = pDot[0];
      double p3 = p[1];
      double pDot3 = pDot[1];
      p[1] = p2 * p3;
      pDot[1] = pDot2 * p3 + p2 * pDot3;
      int t1 = Math.min(own.length, 2);
      double[] ownPartials = tape.zeroDoubles(t1);
      double[] ownPartialsDot = tape.zeroDoubles(t1);
      int t2 = Math.min(p.length, 2);
      double[] pPartials = tape.zeroDoubles(t2);
      double[] pPartialsDot = tape.zeroDoubles(t2);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < t.length; i++) {
        int iteration = tape.mark();
        double[] each = new double[2];
        double[] eachDot = new double[2];
        double[] eachBar = tape.zeroDoubles(2);
        double[] eachBarDot = tape.zeroDoubles(2);
        double own1 = own[0];
        double t3 = t[i];
        double t4 = ownDot[0] * t3;
        each[0] = own1 * t3;
        eachDot[0] = t4;
        double own2 = own[1];
        double ownDot1 = ownDot[1];
        double t5 = Math.cos(own2);
        double t6 = Math.sin(own2);
        double t7 = -(ownDot1 * t6);
        double p4 = p[1];
        double pDot4 = pDot[1];
        each[1] = t5 * p4;
        eachDot[1] = t7 * p4 + t5 * pDot4;
        double each1 = each[0];
        double eachDot1 = eachDot[0];
        double each2 = each[1];
        double eachDot2 = eachDot[1];
        double t8 = each1 * each2;
        double t9 = eachDot1 * each2 + each1 * eachDot2;
        each[0] = t8;
        eachDot[0] = t9;
        double p5 = p[0];
        double pDot5 = pDot[0];
        s += t8 * p5;
        sDot += t9 * p5 + t8 * pDot5;
        pPartials[0] += t8;
        pPartialsDot[0] += t9;
        double t10 = eachBar[0];
        double t11 = eachBarDot[0];
        eachBar[0] = 0.0;
        eachBarDot[0] = 0.0;
        double t12 = p5 + t10;
        double t13 = pDot5 + t11;
        eachBar[1] += each1 * t12;
        eachBarDot[1] += eachDot1 * t12 + each1 * t13;
        eachBar[0] += t12 * each2;
        eachBarDot[0] += t13 * each2 + t12 * eachDot2;
        double t14 = eachBar[1];
        double t15 = eachBarDot[1];
        double t16 = t14 * p4;
        pPartials[1] += t5 * t14;
        pPartialsDot[1] += t7 * t14 + t5 * t15;
        ownPartials[1] -= t16 * t6;
        ownPartialsDot[1] -= (t15 * p4 + t14 * pDot4) * t6 + t16 * (ownDot1 * t5);
        double ownBarDot1 = eachBarDot[0] * t3;
        ownPartials[0] += eachBar[0] * t3;
        ownPartialsDot[0] += ownBarDot1;
        tape.release(iteration);
      }
      double t3 = Math.cbrt(s);
      double t4 = 1.0 / (3.0 * (t3 * t3));

      // reverse sweep
      double t5 = t3 + own[1];
      ownBar[1] += 1.0;
      double t6 = -(6.0 * (StrongZero.times(sDot, t4) * t3) * t4 * t4);
      for (int i = 0; i < t1; i++) {
        double t7 = ownPartials[i];
        double t8 = StrongZero.product(t6, t7) + StrongZero.product(t4, ownPartialsDot[i]);
        ownBar[i] += StrongZero.product(t4, t7);
        ownBarDot[i] += t8;
      }
      for (int i = 0; i < t2; i++) {
        double t7 = pPartials[i];
        double t8 = StrongZero.product(t6, t7) + StrongZero.product(t4, pPartialsDot[i]);
        pBar[i] += StrongZero.product(t4, t7);
        pHvp[i] += t8;
      }
      double t7 = pBar[1];
      double t8 = pHvp[1];
      pBar[1] = p2 * t7;
      pHvp[1] = pDot2 * t7 + p2 * t8;
      pBar[0] += t7 * p3;
      pHvp[0] += t8 * p3 + t7 * pDot3;
      double t9 = ownBar[1];
      double t10 = ownBarDot[1];
      double aBar = p1 * t9;
      double aBarDot = pDot1 * t9 + p1 * t10;
      pBar[0] += t9 * a;
      pHvp[0] += t10 * a + t9 * aDot;
      double t11 = ownBar[0];
      aBar += 2.0 * (t11 * a);
      aBarDot += 2.0 * (ownBarDot[0] * a + t11 * aDot);
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return t5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.written} as a function of the vector that packs {@code p}, {@code a},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param t captured
   * @return the view
   */
  static ScalarFunction writtenFunction(double[] t) {
    return new WrittenFunction(t);
  }

  private static final class WrittenFunction implements ScalarFunction {

    private final double[] t;

    WrittenFunction(double[] t) {
      this.t = t;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return ScaledLoops.written(p, a, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      WrittenAdjoint adjoint = new WrittenAdjoint();
      double value = writtenGradient(p, a, this.t, pBar, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return writtenJvp(p, a, this.t, pDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      WrittenHvpAdjoint adjoint = new WrittenHvpAdjoint();
      double value = writtenHvp(p, a, this.t, pDot, aDot, pBar, pHvp, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(pHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.overwritten} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it; written as the method writes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual overwrittenJvp(double[] p, double[] t, double[] pDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.notShared("p", p, "t", t);
    double s = 0.0;
    double sDot = 0.0;
    for (double each : t) {
      double t1 = Math.exp(p[0] * each);
      s += t1;
      sDot += pDot[0] * each * t1;
    }
    double p1 = p[1];
    double t1 = s * p1;
    double t2 = sDot * p1 + s * pDot[1];
    p[0] = t1;
    pDot[0] = t2;
    return new Dual(s * t1, sDot * t1 + s * t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenJvp(double[], double[], double[])
   */
  static Dual overwrittenJvp(double[] p, double[] t, double[] pDot, Tape tape) {
    return overwrittenJvp(p, t, pDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.overwritten}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record OverwrittenGradient(double value, double[] p) {}

  /**
   * Reverse mode: {@code ScaledLoops.overwritten} and its gradient.
   *
   * @param p as the method takes it; written as the method writes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static OverwrittenGradient overwrittenGradient(double[] p, double[] t) {
    return overwrittenGradient(p, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenGradient(double[], double[])
   */
  static OverwrittenGradient overwrittenGradient(double[] p, double[] t, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double value = overwrittenGradient(p, t, pBar, tape);
    return new OverwrittenGradient(value, pBar);
  }

  /**
   * Reverse mode: {@code ScaledLoops.overwritten} and its gradient, written into the
   * caller's memory.
   *
   * @param p as the method takes it; written as the method writes it
   * @param t constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @return the value
   */
  static double overwrittenGradient(double[] p, double[] t, double[] pBar) {
    return overwrittenGradient(p, t, pBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenGradient(double[], double[], double[])
   */
  static double overwrittenGradient(double[] p, double[] t, double[] pBar, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.notShared("p", p, "t", t);
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(t.length);
      double s = 0.0;
      for (int i = 0; i < t.length; i++) {
        double each = t[i];
        double t1 = Math.exp(p[0] * each);
        kept[i] = t1;
        s += t1;
      }
      double p1 = p[1];
      double t1 = s * p1;
      p[0] = t1;

      // reverse sweep
      double t2 = pBar[0];
      pBar[0] = 0.0;
      double t3 = s + t2;
      double sBar = t1 + t3 * p1;
      pBar[1] += s * t3;
      for (int i = 0; i < t.length; i++) {
        double each = t[i];
        pBar[0] += sBar * kept[i] * each;
      }
      return s * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.overwritten}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record OverwrittenHvp(double value, double[] p, double[] pHvp) {}

  /**
   * Second order: {@code ScaledLoops.overwritten}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it; written as the method writes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static OverwrittenHvp overwrittenHvp(double[] p, double[] t, double[] pDot) {
    return overwrittenHvp(p, t, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenHvp(double[], double[], double[])
   */
  static OverwrittenHvp overwrittenHvp(double[] p, double[] t, double[] pDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    double value = overwrittenHvp(p, t, pDot, pBar, pHvp, tape);
    return new OverwrittenHvp(value, pBar, pHvp);
  }

  /**
   * Second order: {@code ScaledLoops.overwritten}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it; written as the method writes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; receives that of what the array
   *     then holds
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @return the value
   */
  static double overwrittenHvp(double[] p, double[] t, double[] pDot, double[] pBar,
      double[] pHvp) {
    return overwrittenHvp(p, t, pDot, pBar, pHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenHvp(double[], double[], double[], double[], double[])
   */
  static double overwrittenHvp(double[] p, double[] t, double[] pDot, double[] pBar, double[] pHvp,
      Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.notShared("p", p, "t", t);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(t.length);
      double[] keptDot = tape.doubles(t.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < t.length; i++) {
        double each = t[i];
        double t1 = Math.exp(p[0] * each);
        double t2 = pDot[0] * each * t1;
        kept[i] = t1;
        keptDot[i] = t2;
        s += t1;
        sDot += t2;
      }
      double p1 = p[1];
      double pDot1 = pDot[1];
      double t1 = s * p1;
      double t2 = sDot * p1 + s * pDot1;
      p[0] = t1;
      pDot[0] = t2;

      // reverse sweep
      double t3 = pBar[0];
      double t4 = pHvp[0];
      pBar[0] = 0.0;
      pHvp[0] = 0.0;
      double t5 = s + t3;
      double t6 = sDot + t4;
      double sBar = t1 + t5 * p1;
      double sBarDot = t2 + (t6 * p1 + t5 * pDot1);
      pBar[1] += s * t5;
      pHvp[1] += sDot * t5 + s * t6;
      for (int i = 0; i < t.length; i++) {
        double t7 = kept[i];
        double each = t[i];
        double pBarDot = (sBarDot * t7 + sBar * keptDot[i]) * each;
        pBar[0] += sBar * t7 * each;
        pHvp[0] += pBarDot;
      }
      return s * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.overwritten} as a function of the vector that packs {@code p}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param t captured
   * @return the view
   */
  static ScalarFunction overwrittenFunction(double[] t) {
    return new OverwrittenFunction(t);
  }

  private static final class OverwrittenFunction implements ScalarFunction {

    private final double[] t;

    OverwrittenFunction(double[] t) {
      this.t = t;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] p = Arguments.doubles(packed, 0, packed.length);
      return ScaledLoops.overwritten(p, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pBar = Arguments.zerosLike(p);
      double value = overwrittenGradient(p, this.t, pBar);
      Arguments.pack(pBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      return overwrittenJvp(p, this.t, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      double value = overwrittenHvp(p, this.t, pDot, pBar, pHvp);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(pHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.moved} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual movedJvp(double[] p, double[] t, double[] pDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    double[][] table = new double[2][];
    double[][] tableDot = new double[2][];
    double[] t1 = new double[2];
    double[] t2 = new double[2];
    double pDot1 = pDot[0];
    t1[0] = p[0];
    t2[0] = pDot1;
    double pDot2 = pDot[1];
    t1[1] = p[1];
    t2[1] = pDot2;
    table[0] = t1;
    tableDot[0] = t2;
    double[] t3 = new double[2];
    double[] t4 = new double[2];
    double p1 = p[1];
    double t5 = 2.0 * (pDot[1] * p1);
    t3[0] = p1 * p1;
    t4[0] = t5;
    double pDot3 = pDot[0];
    t3[1] = p[0];
    t4[1] = pDot3;
    table[1] = t3;
    tableDot[1] = t4;
    double s = 0.0;
    double sDot = 0.0;
    for (double each : t) {
      for (int k = 0; k < 2; k++) {
        double t6 = Math.exp(table[0][k] * each);
        double table1 = table[1][k];
        s += t6 * table1;
        sDot += tableDot[0][k] * each * t6 * table1 + t6 * tableDot[1][k];
      }
    }
    double[] table1 = table[1];
    double[] tableDot1 = tableDot[1];
    table[0] = table1;
    tableDot[0] = tableDot1;
    double t6 = table1[1] * 3.0;
    double t7 = tableDot1[1] * 3.0;
    table1[1] = t6;
    tableDot1[1] = t7;
    double t8 = s * s;
    return new Dual(t8 * t6, 2.0 * (sDot * s) * t6 + t8 * t7);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedJvp(double[], double[], double[])
   */
  static Dual movedJvp(double[] p, double[] t, double[] pDot, Tape tape) {
    return movedJvp(p, t, pDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.moved}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record MovedGradient(double value, double[] p) {}

  /**
   * Reverse mode: {@code ScaledLoops.moved} and its gradient.
   *
   * @param p as the method takes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static MovedGradient movedGradient(double[] p, double[] t) {
    return movedGradient(p, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedGradient(double[], double[])
   */
  static MovedGradient movedGradient(double[] p, double[] t, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double value = movedGradient(p, t, pBar, tape);
    return new MovedGradient(value, pBar);
  }

  /**
   * Reverse mode: {@code ScaledLoops.moved} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @return the value
   */
  static double movedGradient(double[] p, double[] t, double[] pBar) {
    return movedGradient(p, t, pBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedGradient(double[], double[], double[])
   */
  static double movedGradient(double[] p, double[] t, double[] pBar, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      double[][] table = new double[2][];
      double[][] tableBar = new double[2][];
      double[] t1 = new double[2];
      double[] t2 = tape.zeroDoubles(2);
      t1[0] = p[0];
      t1[1] = p[1];
      table[0] = t1;
      tableBar[0] = t2;
      double[] t3 = new double[2];
      double[] t4 = tape.zeroDoubles(2);
      double p1 = p[1];
      t3[0] = p1 * p1;
      t3[1] = p[0];
      table[1] = t3;
      tableBar[1] = t4;
      double[][] tableKeptKept = tape.table(double[].class, t.length);
      double[][] keptKept = tape.table(double[].class, t.length);
      double[][][] tableBarKeptKept = tape.references(double[][].class, t.length);
      double[][][] tableBarKeptKept1 = tape.references(double[][].class, t.length);
      double s = 0.0;
      for (int i = 0; i < t.length; i++) {
        double each = t[i];
        double[] tableKept = tape.row(tableKeptKept, i, 2);
        double[] kept = tape.row(keptKept, i, 2);
        double[][] tableBarKept = tape.references(double[].class, 2);
        tableBarKeptKept[i] = tableBarKept;
        double[][] tableBarKept1 = tape.references(double[].class, 2);
        tableBarKeptKept1[i] = tableBarKept1;
        for (int k = 0; k < 2; k++) {
          double[] table1 = table[0];
          tableBarKept1[k] = tableBar[0];
          double t5 = Math.exp(table1[k] * each);
          kept[k] = t5;
          double[] table2 = table[1];
          tableBarKept[k] = tableBar[1];
          double table3 = table2[k];
          tableKept[k] = table3;
          s += t5 * table3;
        }
      }
      double[] table1 = table[1];
      double[] tableBar1 = tableBar[1];
      table[0] = table1;
      tableBar[0] = tableBar1;
      double t5 = table1[1] * 3.0;
      table1[1] = t5;
      double t6 = s * s;

      // reverse sweep
      double sBar = 2.0 * (t5 * s);
      tableBar1[1] = (t6 + tableBar1[1]) * 3.0;
      for (int i = 0; i < t.length; i++) {
        double[] tableKept = tableKeptKept[i];
        double[] kept = keptKept[i];
        double[][] tableBarKept = tableBarKeptKept[i];
        double each = t[i];
        double[][] tableBarKept1 = tableBarKeptKept1[i];
        for (int k = 0; k < 2; k++) {
          double t7 = kept[k];
          double t8 = sBar * tableKept[k];
          tableBarKept[k][k] += t7 * sBar;
          tableBarKept1[k][k] += t8 * t7 * each;
        }
      }
      double t7 = t4[1];
      t4[1] = 0.0;
      pBar[0] += t7;
      double t8 = t4[0];
      t4[0] = 0.0;
      pBar[1] += 2.0 * (t8 * p1);
      double t9 = t2[1];
      t2[1] = 0.0;
      pBar[1] += t9;
      double t10 = t2[0];
      t2[0] = 0.0;
      pBar[0] += t10;
      return t6 * t5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.moved}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record MovedHvp(double value, double[] p, double[] pHvp) {}

  /**
   * Second order: {@code ScaledLoops.moved}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MovedHvp movedHvp(double[] p, double[] t, double[] pDot) {
    return movedHvp(p, t, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedHvp(double[], double[], double[])
   */
  static MovedHvp movedHvp(double[] p, double[] t, double[] pDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    double value = movedHvp(p, t, pDot, pBar, pHvp, tape);
    return new MovedHvp(value, pBar, pHvp);
  }

  /**
   * Second order: {@code ScaledLoops.moved}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @return the value
   */
  static double movedHvp(double[] p, double[] t, double[] pDot, double[] pBar, double[] pHvp) {
    return movedHvp(p, t, pDot, pBar, pHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedHvp(double[], double[], double[], double[], double[])
   */
  static double movedHvp(double[] p, double[] t, double[] pDot, double[] pBar, double[] pHvp,
      Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      double[][] table = new double[2][];
      double[][] tableDot = new double[2][];
      double[][] tableBar = new double[2][];
      double[][] tableBarDot = new double[2][];
      double[] t1 = new double[2];
      double[] t2 = new double[2];
      double[] t3 = tape.zeroDoubles(2);
      double[] t4 = tape.zeroDoubles(2);
      double pDot1 = pDot[0];
      t1[0] = p[0];
      t2[0] = pDot1;
      double pDot2 = pDot[1];
      t1[1] = p[1];
      t2[1] = pDot2;
      table[0] = t1;
      tableDot[0] = t2;
      tableBar[0] = t3;
      tableBarDot[0] = t4;
      double[] t5 = new double[2];
      double[] t6 = new double[2];
      double[] t7 = tape.zeroDoubles(2);
      double[] t8 = tape.zeroDoubles(2);
      double p1 = p[1];
      double pDot3 = pDot[1];
      t5[0] = p1 * p1;
      t6[0] = 2.0 * (pDot3 * p1);
      double pDot4 = pDot[0];
      t5[1] = p[0];
      t6[1] = pDot4;
      table[1] = t5;
      tableDot[1] = t6;
      tableBar[1] = t7;
      tableBarDot[1] = t8;
      double[][] tableKeptKept = tape.table(double[].class, t.length);
      double[][] tableKeptKeptDot = tape.table(double[].class, t.length);
      double[][] keptKept = tape.table(double[].class, t.length);
      double[][] keptKeptDot = tape.table(double[].class, t.length);
      double[][][] tableBarKeptKept = tape.references(double[][].class, t.length);
      double[][][] tableBarKeptKeptDot = tape.references(double[][].class, t.length);
      double[][][] tableBarKeptKept1 = tape.references(double[][].class, t.length);
      double[][][] tableBarKeptKeptDot1 = tape.references(double[][].class, t.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < t.length; i++) {
        double each = t[i];
        double[] tableKept = tape.row(tableKeptKept, i, 2);
        double[] tableKeptDot = tape.row(tableKeptKeptDot, i, 2);
        double[] kept = tape.row(keptKept, i, 2);
        double[] keptDot = tape.row(keptKeptDot, i, 2);
        double[][] tableBarKept = tape.references(double[].class, 2);
        double[][] tableBarKeptDot = tape.references(double[].class, 2);
        tableBarKeptKept[i] = tableBarKept;
        tableBarKeptKeptDot[i] = tableBarKeptDot;
        double[][] tableBarKept1 = tape.references(double[].class, 2);
        double[][] tableBarKeptDot1 = tape.references(double[].class, 2);
        tableBarKeptKept1[i] = tableBarKept1;
        tableBarKeptKeptDot1[i] = tableBarKeptDot1;
        for (int k = 0; k < 2; k++) {
          double[] table1 = table[0];
          double[] tableDot1 = tableDot[0];
          double[] tableBarDot1 = tableBarDot[0];
          tableBarKept1[k] = tableBar[0];
          tableBarKeptDot1[k] = tableBarDot1;
          double t9 = Math.exp(table1[k] * each);
          double t10 = tableDot1[k] * each * t9;
          kept[k] = t9;
          keptDot[k] = t10;
          double[] table2 = table[1];
          double[] tableDot2 = tableDot[1];
          double[] tableBarDot2 = tableBarDot[1];
          tableBarKept[k] = tableBar[1];
          tableBarKeptDot[k] = tableBarDot2;
          double table3 = table2[k];
          double tableDot3 = tableDot2[k];
          tableKept[k] = table3;
          tableKeptDot[k] = tableDot3;
          s += t9 * table3;
          sDot += t10 * table3 + t9 * tableDot3;
        }
      }
      double[] table1 = table[1];
      double[] tableDot1 = tableDot[1];
      double[] tableBar1 = tableBar[1];
      double[] tableBarDot1 = tableBarDot[1];
      table[0] = table1;
      tableDot[0] = tableDot1;
      tableBar[0] = tableBar1;
      tableBarDot[0] = tableBarDot1;
      double t9 = table1[1] * 3.0;
      double t10 = tableDot1[1] * 3.0;
      table1[1] = t9;
      tableDot1[1] = t10;
      double t11 = s * s;

      // reverse sweep
      double sBar = 2.0 * (t9 * s);
      double sBarDot = 2.0 * (t10 * s + t9 * sDot);
      double tableBarDot2 = (2.0 * (sDot * s) + tableBarDot1[1]) * 3.0;
      tableBar1[1] = (t11 + tableBar1[1]) * 3.0;
      tableBarDot1[1] = tableBarDot2;
      for (int i = 0; i < t.length; i++) {
        double[] tableKept = tableKeptKept[i];
        double[] tableKeptDot = tableKeptKeptDot[i];
        double[] kept = keptKept[i];
        double[] keptDot = keptKeptDot[i];
        double[][] tableBarKept = tableBarKeptKept[i];
        double[][] tableBarKeptDot = tableBarKeptKeptDot[i];
        double each = t[i];
        double[][] tableBarKept1 = tableBarKeptKept1[i];
        double[][] tableBarKeptDot1 = tableBarKeptKeptDot1[i];
        for (int k = 0; k < 2; k++) {
          double table2 = tableKept[k];
          double t12 = sBar * table2;
          double t13 = kept[k];
          double t14 = keptDot[k];
          double t15 = sBarDot * table2 + sBar * tableKeptDot[k];
          double[] tableBarDot3 = tableBarKeptDot[k];
          tableBarKept[k][k] += t13 * sBar;
          tableBarDot3[k] += t14 * sBar + t13 * sBarDot;
          double[] tableBarDot4 = tableBarKeptDot1[k];
          tableBarKept1[k][k] += t12 * t13 * each;
          tableBarDot4[k] += (t15 * t13 + t12 * t14) * each;
        }
      }
      double t12 = t7[1];
      double t13 = t8[1];
      t7[1] = 0.0;
      t8[1] = 0.0;
      pBar[0] += t12;
      pHvp[0] += t13;
      double t14 = t7[0];
      double t15 = t8[0];
      t7[0] = 0.0;
      t8[0] = 0.0;
      pBar[1] += 2.0 * (t14 * p1);
      pHvp[1] += 2.0 * (t15 * p1 + t14 * pDot3);
      double t16 = t3[1];
      double t17 = t4[1];
      t3[1] = 0.0;
      t4[1] = 0.0;
      pBar[1] += t16;
      pHvp[1] += t17;
      double t18 = t3[0];
      double t19 = t4[0];
      t3[0] = 0.0;
      t4[0] = 0.0;
      pBar[0] += t18;
      pHvp[0] += t19;
      return t11 * t9;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.moved} as a function of the vector that packs {@code p}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param t captured
   * @return the view
   */
  static ScalarFunction movedFunction(double[] t) {
    return new MovedFunction(t);
  }

  private static final class MovedFunction implements ScalarFunction {

    private final double[] t;

    MovedFunction(double[] t) {
      this.t = t;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] p = Arguments.doubles(packed, 0, packed.length);
      return ScaledLoops.moved(p, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pBar = Arguments.zerosLike(p);
      double value = movedGradient(p, this.t, pBar);
      Arguments.pack(pBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      return movedJvp(p, this.t, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      double value = movedHvp(p, this.t, pDot, pBar, pHvp);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(pHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.evidence} and its derivative in the direction of the
   * tangents.
   *
   * @param centre as the method takes it
   * @param width as the method takes it
   * @param x constant
   * @param centreDot tangent of {@code centre}
   * @param widthDot tangent of {@code width}
   * @return the value and its tangent
   */
  static Dual evidenceJvp(double centre, double width, double[][] x, double centreDot,
      double widthDot) {
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      int t = x[i].length;
      double s = 0.0;
      double sDot = 0.0;
      for (int k = 0; k < t; k++) {
        double d = x[i][k] - centre;
        double t1 = -d * d;
        double t2 = Math.exp(t1 * width);
        double t3 = t2 / width;
        s += t3;
        sDot += (2.0 * (centreDot * d) * width + t1 * widthDot) * t2 / width
            - widthDot / width * t3;
      }
      total += Math.log(s);
      totalDot += StrongZero.over(sDot, s);
    }
    return new Dual(-total, -totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #evidenceJvp(double, double, double[][], double, double)
   */
  static Dual evidenceJvp(double centre, double width, double[][] x, double centreDot,
      double widthDot, Tape tape) {
    return evidenceJvp(centre, width, x, centreDot, widthDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.evidence}.
   *
   * @param value what the method returns
   * @param centre the derivative with respect to {@code centre}
   * @param width the derivative with respect to {@code width}
   */
  record EvidenceGradient(double value, double centre, double width) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.evidence}: filled by a
   * derivative and reused by its caller.
   */
  static final class EvidenceAdjoint {

    /** The adjoint of {@code centre}. */
    public double centre;

    /** The adjoint of {@code width}. */
    public double width;

    /** A holder of zeros. */
    public EvidenceAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.evidence} and its gradient.
   *
   * @param centre as the method takes it
   * @param width as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static EvidenceGradient evidenceGradient(double centre, double width, double[][] x) {
    EvidenceAdjoint adjoint = new EvidenceAdjoint();
    double value = evidenceGradient(centre, width, x, adjoint);
    return new EvidenceGradient(value, adjoint.centre, adjoint.width);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #evidenceGradient(double, double, double[][])
   */
  static EvidenceGradient evidenceGradient(double centre, double width, double[][] x, Tape tape) {
    return evidenceGradient(centre, width, x);
  }

  /**
   * Reverse mode: {@code ScaledLoops.evidence} and its gradient, written into the caller's
   * memory.
   *
   * @param centre as the method takes it
   * @param width as the method takes it
   * @param x constant
   * @param adjoint overwritten with the derivatives with respect to {@code centre}, {@code
   *     width}
   * @return the value
   */
  static double evidenceGradient(double centre, double width, double[][] x,
      EvidenceAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double total = 0.0;
    double centreBar = 0.0;
    double widthBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      int t = x[i].length;
      double s = 0.0;
      double centreBar1 = 0.0;
      double widthBar1 = 0.0;
      for (int k = 0; k < t; k++) {
        double d = x[i][k] - centre;
        double t1 = -d;
        double t2 = t1 * d;
        double t3 = Math.exp(t2 * width);
        double t4 = t3 / width;
        s += t4;
        double t5 = 1.0 / width;
        widthBar1 -= t5 * t4;
        double t6 = t5 * t3;
        widthBar1 += t2 * t6;
        double dBar = 2.0 * (t1 * (t6 * width));
        centreBar1 -= dBar;
      }
      total += Math.log(s);
      double sBar = -(1.0 / s);
      centreBar += StrongZero.product(sBar, centreBar1);
      widthBar += StrongZero.product(sBar, widthBar1);
    }
    adjoint.centre = centreBar;
    adjoint.width = widthBar;
    return -total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #evidenceGradient(double, double, double[][], EvidenceAdjoint)
   */
  static double evidenceGradient(double centre, double width, double[][] x,
      EvidenceAdjoint adjoint, Tape tape) {
    return evidenceGradient(centre, width, x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.evidence}.
   *
   * @param value what the method returns
   * @param centre the derivative with respect to {@code centre}
   * @param width the derivative with respect to {@code width}
   * @param centreHvp the Hessian-vector product for {@code centre}
   * @param widthHvp the Hessian-vector product for {@code width}
   */
  record EvidenceHvp(double value, double centre, double width, double centreHvp, double widthHvp) {}

  /**
   * Second order: {@code ScaledLoops.evidence}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param centre as the method takes it
   * @param width as the method takes it
   * @param x constant
   * @param centreDot tangent of {@code centre}
   * @param widthDot tangent of {@code width}
   * @return value, gradient and product, in new arrays
   */
  static EvidenceHvp evidenceHvp(double centre, double width, double[][] x, double centreDot,
      double widthDot) {
    double total = 0.0;
    double centreBar = 0.0;
    double widthBar = 0.0;
    double centreBarDot = 0.0;
    double widthBarDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      int t = x[i].length;
      double s = 0.0;
      double centreBar1 = 0.0;
      double widthBar1 = 0.0;
      double sDot = 0.0;
      double centreBarDot1 = 0.0;
      double widthBarDot1 = 0.0;
      for (int k = 0; k < t; k++) {
        double d = x[i][k] - centre;
        double t1 = -d;
        double t2 = t1 * d;
        double t3 = 2.0 * (centreDot * d);
        double t4 = Math.exp(t2 * width);
        double t5 = (t3 * width + t2 * widthDot) * t4;
        double t6 = t4 / width;
        double t7 = t5 / width - widthDot / width * t6;
        s += t6;
        sDot += t7;
        double t8 = 1.0 / width;
        double t9 = -(widthDot * t8 * t8);
        widthBar1 -= t8 * t6;
        widthBarDot1 -= t9 * t6 + t8 * t7;
        double t10 = t8 * t4;
        double t11 = t9 * t4 + t8 * t5;
        double t12 = t10 * width;
        widthBar1 += t2 * t10;
        widthBarDot1 += t3 * t10 + t2 * t11;
        double dBar = 2.0 * (t1 * t12);
        double dBarDot = 2.0 * (centreDot * t12 + t1 * (t11 * width + t10 * widthDot));
        centreBar1 -= dBar;
        centreBarDot1 -= dBarDot;
      }
      total += Math.log(s);
      double t1 = 1.0 / s;
      double t2 = sDot * t1 * t1;
      double sBar = -t1;
      centreBar += StrongZero.product(sBar, centreBar1);
      centreBarDot += StrongZero.product(t2, centreBar1) + StrongZero.product(sBar, centreBarDot1);
      widthBar += StrongZero.product(sBar, widthBar1);
      widthBarDot += StrongZero.product(t2, widthBar1) + StrongZero.product(sBar, widthBarDot1);
    }
    return new EvidenceHvp(-total, centreBar, widthBar, centreBarDot, widthBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #evidenceHvp(double, double, double[][], double, double)
   */
  static EvidenceHvp evidenceHvp(double centre, double width, double[][] x, double centreDot,
      double widthDot, Tape tape) {
    return evidenceHvp(centre, width, x, centreDot, widthDot);
  }

  /**
   * {@code ScaledLoops.evidence} as a function of the vector that packs {@code centre},
   * {@code width}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction evidenceFunction(double[][] x) {
    return new EvidenceFunction(x);
  }

  private static final class EvidenceFunction implements ScalarFunction {

    private final double[][] x;

    EvidenceFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double centre = packed[0];
      double width = packed[1];
      return ScaledLoops.evidence(centre, width, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double centre = packed[0];
      double width = packed[1];
      EvidenceAdjoint adjoint = new EvidenceAdjoint();
      double value = evidenceGradient(centre, width, this.x, adjoint);
      gradient[0] = adjoint.centre;
      gradient[1] = adjoint.width;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double centre = packed[0];
      double width = packed[1];
      double centreDot = direction[0];
      double widthDot = direction[1];
      return evidenceJvp(centre, width, this.x, centreDot, widthDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double centre = packed[0];
      double width = packed[1];
      double centreDot = direction[0];
      double widthDot = direction[1];
      EvidenceHvp hvp = evidenceHvp(centre, width, this.x, centreDot, widthDot);
      double value = hvp.value();
      gradient[0] = hvp.centre();
      gradient[1] = hvp.width();
      product[0] = hvp.centreHvp();
      product[1] = hvp.widthHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.shortLoops} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param x constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual shortLoopsJvp(double[] p, double[][] x, double[] pDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      int t = x[i].length;
      double s = 0.0;
      double sDot = 0.0;
      for (int k = 0; k < t; k++) {
        double p1 = p[1];
        double t1 = -x[i][k];
        double t2 = Math.exp(t1 * p[0]);
        s += p1 * t2;
        sDot += pDot[1] * t2 + p1 * (t1 * pDot[0] * t2);
      }
      total += Math.log(s);
      totalDot += StrongZero.over(sDot, s);
    }
    return new Dual(-total, -totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shortLoopsJvp(double[], double[][], double[])
   */
  static Dual shortLoopsJvp(double[] p, double[][] x, double[] pDot, Tape tape) {
    return shortLoopsJvp(p, x, pDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.shortLoops}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record ShortLoopsGradient(double value, double[] p) {}

  /**
   * Reverse mode: {@code ScaledLoops.shortLoops} and its gradient.
   *
   * @param p as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static ShortLoopsGradient shortLoopsGradient(double[] p, double[][] x) {
    return shortLoopsGradient(p, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shortLoopsGradient(double[], double[][])
   */
  static ShortLoopsGradient shortLoopsGradient(double[] p, double[][] x, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double value = shortLoopsGradient(p, x, pBar, tape);
    return new ShortLoopsGradient(value, pBar);
  }

  /**
   * Reverse mode: {@code ScaledLoops.shortLoops} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param x constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @return the value
   */
  static double shortLoopsGradient(double[] p, double[][] x, double[] pBar) {
    return shortLoopsGradient(p, x, pBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shortLoopsGradient(double[], double[][], double[])
   */
  static double shortLoopsGradient(double[] p, double[][] x, double[] pBar, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      double total = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        int t = x[i].length;
        double[] kept = tape.doubles(t);
        double s = 0.0;
        for (int k = 0; k < t; k++) {
          double p1 = p[1];
          double t1 = Math.exp(-x[i][k] * p[0]);
          kept[k] = t1;
          s += p1 * t1;
        }
        total += Math.log(s);
        double sBar = -(1.0 / s);
        for (int k = 0; k < t; k++) {
          double t1 = kept[k];
          pBar[0] -= x[i][k] * (p[1] * sBar * t1);
          pBar[1] += sBar * t1;
        }
        tape.release(iteration);
      }
      return -total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.shortLoops}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record ShortLoopsHvp(double value, double[] p, double[] pHvp) {}

  /**
   * Second order: {@code ScaledLoops.shortLoops}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it
   * @param x constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ShortLoopsHvp shortLoopsHvp(double[] p, double[][] x, double[] pDot) {
    return shortLoopsHvp(p, x, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shortLoopsHvp(double[], double[][], double[])
   */
  static ShortLoopsHvp shortLoopsHvp(double[] p, double[][] x, double[] pDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    double value = shortLoopsHvp(p, x, pDot, pBar, pHvp, tape);
    return new ShortLoopsHvp(value, pBar, pHvp);
  }

  /**
   * Second order: {@code ScaledLoops.shortLoops}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param x constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @return the value
   */
  static double shortLoopsHvp(double[] p, double[][] x, double[] pDot, double[] pBar,
      double[] pHvp) {
    return shortLoopsHvp(p, x, pDot, pBar, pHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shortLoopsHvp(double[], double[][], double[], double[], double[])
   */
  static double shortLoopsHvp(double[] p, double[][] x, double[] pDot, double[] pBar,
      double[] pHvp, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      double total = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        int t = x[i].length;
        double[] kept = tape.doubles(t);
        double[] keptDot = tape.doubles(t);
        double s = 0.0;
        double sDot = 0.0;
        for (int k = 0; k < t; k++) {
          double p1 = p[1];
          double t1 = -x[i][k];
          double t2 = Math.exp(t1 * p[0]);
          double t3 = t1 * pDot[0] * t2;
          double pDot1 = pDot[1];
          kept[k] = t2;
          keptDot[k] = t3;
          s += p1 * t2;
          sDot += pDot1 * t2 + p1 * t3;
        }
        total += Math.log(s);
        double t1 = 1.0 / s;
        double t2 = sDot * t1 * t1;
        double sBar = -t1;
        for (int k = 0; k < t; k++) {
          double t3 = kept[k];
          double t4 = keptDot[k];
          double p1 = p[1];
          double t5 = p1 * sBar;
          double x1 = x[i][k];
          double pBarDot = -(x1 * ((pDot[1] * sBar + p1 * t2) * t3 + t5 * t4));
          pBar[0] -= x1 * (t5 * t3);
          pHvp[0] += pBarDot;
          pBar[1] += sBar * t3;
          pHvp[1] += t2 * t3 + sBar * t4;
        }
        tape.release(iteration);
      }
      return -total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.shortLoops} as a function of the vector that packs {@code p}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction shortLoopsFunction(double[][] x) {
    return new ShortLoopsFunction(x);
  }

  private static final class ShortLoopsFunction implements ScalarFunction {

    private final double[][] x;

    ShortLoopsFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] p = Arguments.doubles(packed, 0, packed.length);
      return ScaledLoops.shortLoops(p, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pBar = Arguments.zerosLike(p);
      double value = shortLoopsGradient(p, this.x, pBar);
      Arguments.pack(pBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      return shortLoopsJvp(p, this.x, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      double value = shortLoopsHvp(p, this.x, pDot, pBar, pHvp);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(pHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.rootOfLogs} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param width as the method takes it
   * @param x constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param qDot tangent of {@code q}, of the same shape; not modified
   * @param widthDot tangent of {@code width}
   * @return the value and its tangent
   */
  static Dual rootOfLogsJvp(double[] p, double[] q, double width, double[][] x, double[] pDot,
      double[] qDot, double widthDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("qDot", qDot, "q", q);
    Arguments.sameSharing("p", p, pDot, "q", q, qDot);
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double[] own = new double[2];
      double[] ownDot = new double[2];
      double x1 = x[i][0];
      own[0] = width * x1;
      ownDot[0] = widthDot * x1;
      double pDot1 = pDot[1];
      own[1] = p[1];
      ownDot[1] = pDot1;
      double centre = p[0];
      double centreDot = pDot[0];
      int t = x[i].length;
      double s = 0.0;
      double sDot = 0.0;
      for (int k = 0; k < t; k++) {
        for (int j = 0; j < q.length; j++) {
          double x2 = x[i][k];
          double q1 = q[j];
          double qDot1 = qDot[j];
          double d = x2 - centre * q1;
          double own1 = own[1];
          double t1 = -d * d;
          double own2 = own[0];
          double t2 = t1 * own2;
          double t3 = Math.exp(t2 * q1);
          s += own1 * t3;
          sDot += ownDot[1] * t3
              + own1 * (
              ((2.0 * ((centreDot * q1 + centre * qDot1) * d) * own2 + t1 * ownDot[0]) * q1
              + t2 * qDot1) * t3);
        }
      }
      double t1 = Math.log(s);
      double q1 = q[0];
      total += t1 * q1;
      totalDot += StrongZero.over(sDot, s) * q1 + t1 * qDot[0];
    }
    double t = Math.sqrt(2.0 + total);
    return new Dual(t, StrongZero.over(0.5 * totalDot, t));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootOfLogsJvp(double[], double[], double, double[][], double[], double[], double)
   */
  static Dual rootOfLogsJvp(double[] p, double[] q, double width, double[][] x, double[] pDot,
      double[] qDot, double widthDot, Tape tape) {
    return rootOfLogsJvp(p, q, width, x, pDot, qDot, widthDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.rootOfLogs}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   * @param width the derivative with respect to {@code width}
   */
  record RootOfLogsGradient(double value, double[] p, double[] q, double width) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.rootOfLogs}: filled by a
   * derivative and reused by its caller.
   */
  static final class RootOfLogsAdjoint {

    /** The adjoint of {@code width}. */
    public double width;

    /** A holder of zeros. */
    public RootOfLogsAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.rootOfLogs} and its gradient.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param width as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static RootOfLogsGradient rootOfLogsGradient(double[] p, double[] q, double width, double[][] x) {
    return rootOfLogsGradient(p, q, width, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootOfLogsGradient(double[], double[], double, double[][])
   */
  static RootOfLogsGradient rootOfLogsGradient(double[] p, double[] q, double width, double[][] x,
      Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] qBar = q == p ? pBar : Arguments.zerosLike(q);
    RootOfLogsAdjoint adjoint = new RootOfLogsAdjoint();
    double value = rootOfLogsGradient(p, q, width, x, pBar, qBar, adjoint, tape);
    return new RootOfLogsGradient(value, pBar, qBar, adjoint.width);
  }

  /**
   * Reverse mode: {@code ScaledLoops.rootOfLogs} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param width as the method takes it
   * @param x constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param qBar overwritten with the gradient with respect to {@code q}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code width}
   * @return the value
   */
  static double rootOfLogsGradient(double[] p, double[] q, double width, double[][] x,
      double[] pBar, double[] qBar, RootOfLogsAdjoint adjoint) {
    return rootOfLogsGradient(p, q, width, x, pBar, qBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootOfLogsGradient(double[], double[], double, double[][], double[], double[],
   *     RootOfLogsAdjoint)
   */
  static double rootOfLogsGradient(double[] p, double[] q, double width, double[][] x,
      double[] pBar, double[] qBar, RootOfLogsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("qBar", qBar, "q", q);
    Arguments.sameSharing("p", p, pBar, "q", q, qBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    Arguments.zero(qBar);
    int mark = tape.mark();
    try {
      int t = Math.min(p.length, 2);
      double[] pPartials = tape.zeroDoubles(t);
      double[] qPartials = tape.zeroDoubles(q.length);
      double[] qPartials1 = tape.doubles(q.length);
      double total = 0.0;
      double widthBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        double[] own = new double[2];
        double[] ownBar = tape.zeroDoubles(2);
        double x1 = x[i][0];
        own[0] = width * x1;
        own[1] = p[1];
        double centre = p[0];
        int t1 = x[i].length;
        Arrays.fill(qPartials1, 0, q.length, 0.0);
        int t2 = Math.min(own.length, 2);
        double[] ownPartials = tape.zeroDoubles(t2);
        double s = 0.0;
        double centreBar = 0.0;
        for (int k = 0; k < t1; k++) {
          double centreBar1 = 0.0;
          for (int j = 0; j < q.length; j++) {
            double x2 = x[i][k];
            double q1 = q[j];
            double d = x2 - centre * q1;
            double t3 = -d;
            double t4 = t3 * d;
            double own1 = own[1];
            double own2 = own[0];
            double t5 = t4 * own2;
            double t6 = Math.exp(t5 * q1);
            double t7 = own1 * t6;
            s += t7;
            double t8 = t7 * q1;
            double qBar1 = t5 * t7;
            ownPartials[0] += t4 * t8;
            double dBar = 2.0 * (t3 * (t8 * own2));
            ownPartials[1] += t6;
            double t9 = -dBar;
            centreBar1 += t9 * q1;
            qPartials1[j] += qBar1 + centre * t9;
          }
          centreBar += centreBar1;
        }
        double t3 = Math.log(s);
        double q1 = q[0];
        total += t3 * q1;
        qPartials[0] += t3;
        double sBar = StrongZero.over(q1, s);
        for (int i1 = 0; i1 < q.length; i1++) {
          qPartials[i1] += StrongZero.product(sBar, qPartials1[i1]);
        }
        for (int i1 = 0; i1 < t2; i1++) {
          ownBar[i1] += StrongZero.product(sBar, ownPartials[i1]);
        }
        pPartials[0] += StrongZero.product(sBar, centreBar);
        pPartials[1] += ownBar[1];
        widthBar += ownBar[0] * x1;
        tape.release(iteration);
      }
      double t1 = Math.sqrt(2.0 + total);

      // reverse sweep
      double t2 = 0.5 / t1;
      widthBar = StrongZero.product(t2, widthBar);
      for (int i = 0; i < t; i++) {
        pBar[i] += StrongZero.product(t2, pPartials[i]);
      }
      for (int i = 0; i < q.length; i++) {
        qBar[i] += StrongZero.product(t2, qPartials[i]);
      }
      adjoint.width = widthBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.rootOfLogs}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   * @param width the derivative with respect to {@code width}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param qHvp the Hessian-vector product for {@code q}
   * @param widthHvp the Hessian-vector product for {@code width}
   */
  record RootOfLogsHvp(double value, double[] p, double[] q, double width, double[] pHvp,
      double[] qHvp, double widthHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ScaledLoops.rootOfLogs}: filled by a derivative and reused by its caller.
   */
  static final class RootOfLogsHvpAdjoint {

    /** The adjoint of {@code width}. */
    public double width;

    /** The Hessian-vector product for {@code width}. */
    public double widthHvp;

    /** A holder of zeros. */
    public RootOfLogsHvpAdjoint() {}
  }

  /**
   * Second order: {@code ScaledLoops.rootOfLogs}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param width as the method takes it
   * @param x constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param qDot tangent of {@code q}, of the same shape; not modified
   * @param widthDot tangent of {@code width}
   * @return value, gradient and product, in new arrays
   */
  static RootOfLogsHvp rootOfLogsHvp(double[] p, double[] q, double width, double[][] x,
      double[] pDot, double[] qDot, double widthDot) {
    return rootOfLogsHvp(p, q, width, x, pDot, qDot, widthDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootOfLogsHvp(double[], double[], double, double[][], double[], double[], double)
   */
  static RootOfLogsHvp rootOfLogsHvp(double[] p, double[] q, double width, double[][] x,
      double[] pDot, double[] qDot, double widthDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] qBar = q == p ? pBar : Arguments.zerosLike(q);
    double[] pHvp = Arguments.zerosLike(p);
    double[] qHvp = q == p ? pHvp : Arguments.zerosLike(q);
    RootOfLogsHvpAdjoint adjoint = new RootOfLogsHvpAdjoint();
    double value =
        rootOfLogsHvp(p, q, width, x, pDot, qDot, widthDot, pBar, qBar, pHvp, qHvp, adjoint, tape);
    return new RootOfLogsHvp(value, pBar, qBar, adjoint.width, pHvp, qHvp, adjoint.widthHvp);
  }

  /**
   * Second order: {@code ScaledLoops.rootOfLogs}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param width as the method takes it
   * @param x constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param qDot tangent of {@code q}, of the same shape; not modified
   * @param widthDot tangent of {@code width}
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param qBar overwritten with the gradient with respect to {@code q}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param qHvp overwritten with the Hessian-vector product for {@code q}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code width}
   * @return the value
   */
  static double rootOfLogsHvp(double[] p, double[] q, double width, double[][] x, double[] pDot,
      double[] qDot, double widthDot, double[] pBar, double[] qBar, double[] pHvp, double[] qHvp,
      RootOfLogsHvpAdjoint adjoint) {
    return rootOfLogsHvp(p, q, width, x, pDot, qDot, widthDot, pBar, qBar, pHvp, qHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootOfLogsHvp(double[], double[], double, double[][], double[], double[], double,
   *     double[], double[], double[], double[], RootOfLogsHvpAdjoint)
   */
  static double rootOfLogsHvp(double[] p, double[] q, double width, double[][] x, double[] pDot,
      double[] qDot, double widthDot, double[] pBar, double[] qBar, double[] pHvp, double[] qHvp,
      RootOfLogsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("qDot", qDot, "q", q);
    Arguments.sameSharing("p", p, pDot, "q", q, qDot);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("qBar", qBar, "q", q);
    Arguments.sameSharing("p", p, pBar, "q", q, qBar);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.sameShape("qHvp", qHvp, "q", q);
    Arguments.sameSharing("p", p, pHvp, "q", q, qHvp);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Arguments.distinct("qDot", qDot, "qBar", qBar);
    Arguments.distinct("qDot", qDot, "qHvp", qHvp);
    Arguments.distinct("qBar", qBar, "qHvp", qHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    Arguments.zero(qBar);
    Arguments.zero(pHvp);
    Arguments.zero(qHvp);
    int mark = tape.mark();
    try {
      int t = Math.min(p.length, 2);
      double[] pPartials = tape.zeroDoubles(t);
      double[] pPartialsDot = tape.zeroDoubles(t);
      double[] qPartials = tape.zeroDoubles(q.length);
      double[] qPartialsDot = tape.zeroDoubles(q.length);
      double[] qPartials1 = tape.doubles(q.length);
      double[] qPartialsDot1 = tape.doubles(q.length);
      double total = 0.0;
      double widthBar = 0.0;
      double totalDot = 0.0;
      double widthBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        double[] own = new double[2];
        double[] ownDot = new double[2];
        double[] ownBar = tape.zeroDoubles(2);
        double[] ownBarDot = tape.zeroDoubles(2);
        double x1 = x[i][0];
        own[0] = width * x1;
        ownDot[0] = widthDot * x1;
        double pDot1 = pDot[1];
        own[1] = p[1];
        ownDot[1] = pDot1;
        double centre = p[0];
        double centreDot = pDot[0];
        int t1 = x[i].length;
        Arrays.fill(qPartials1, 0, q.length, 0.0);
        Arrays.fill(qPartialsDot1, 0, q.length, 0.0);
        int t2 = Math.min(own.length, 2);
        double[] ownPartials = tape.zeroDoubles(t2);
        double[] ownPartialsDot = tape.zeroDoubles(t2);
        double s = 0.0;
        double centreBar = 0.0;
        double sDot = 0.0;
        double centreBarDot = 0.0;
        for (int k = 0; k < t1; k++) {
          double centreBar1 = 0.0;
          double centreBarDot1 = 0.0;
          for (int j = 0; j < q.length; j++) {
            double x2 = x[i][k];
            double q1 = q[j];
            double qDot1 = qDot[j];
            double t3 = centreDot * q1 + centre * qDot1;
            double d = x2 - centre * q1;
            double own1 = own[1];
            double t4 = -d;
            double t5 = t4 * d;
            double t6 = 2.0 * (t3 * d);
            double own2 = own[0];
            double ownDot1 = ownDot[0];
            double t7 = t5 * own2;
            double t8 = t6 * own2 + t5 * ownDot1;
            double t9 = Math.exp(t7 * q1);
            double t10 = (t8 * q1 + t7 * qDot1) * t9;
            double t11 = own1 * t9;
            double t12 = ownDot[1] * t9 + own1 * t10;
            s += t11;
            sDot += t12;
            double t13 = t11 * q1;
            double t14 = t12 * q1 + t11 * qDot1;
            double qBar1 = t7 * t11;
            double qBarDot = t8 * t11 + t7 * t12;
            double t15 = t13 * own2;
            ownPartials[0] += t5 * t13;
            ownPartialsDot[0] += t6 * t13 + t5 * t14;
            double dBar = 2.0 * (t4 * t15);
            double dBarDot = 2.0 * (t3 * t15 + t4 * (t14 * own2 + t13 * ownDot1));
            ownPartials[1] += t9;
            ownPartialsDot[1] += t10;
            double t16 = -dBar;
            double t17 = -dBarDot;
            centreBar1 += t16 * q1;
            centreBarDot1 += t17 * q1 + t16 * qDot1;
            qPartials1[j] += qBar1 + centre * t16;
            qPartialsDot1[j] += qBarDot + (centreDot * t16 + centre * t17);
          }
          centreBar += centreBar1;
          centreBarDot += centreBarDot1;
        }
        double t3 = Math.log(s);
        double t4 = 1.0 / s;
        double t5 = StrongZero.times(sDot, t4);
        double q1 = q[0];
        double qDot1 = qDot[0];
        total += t3 * q1;
        totalDot += t5 * q1 + t3 * qDot1;
        qPartials[0] += t3;
        qPartialsDot[0] += t5;
        double sBar = StrongZero.times(q1, t4);
        double sBarDot = StrongZero.times(qDot1, t4) - StrongZero.times(q1, sDot * t4 * t4);
        for (int i1 = 0; i1 < q.length; i1++) {
          double t6 = qPartials1[i1];
          double t7 = StrongZero.product(sBarDot, t6) + StrongZero.product(sBar, qPartialsDot1[i1]);
          qPartials[i1] += StrongZero.product(sBar, t6);
          qPartialsDot[i1] += t7;
        }
        for (int i1 = 0; i1 < t2; i1++) {
          double t6 = ownPartials[i1];
          double t7 =
              StrongZero.product(sBarDot, t6) + StrongZero.product(sBar, ownPartialsDot[i1]);
          ownBar[i1] += StrongZero.product(sBar, t6);
          ownBarDot[i1] += t7;
        }
        pPartials[0] += StrongZero.product(sBar, centreBar);
        pPartialsDot[0] += StrongZero.product(sBarDot, centreBar)
            + StrongZero.product(sBar, centreBarDot);
        double t6 = ownBarDot[1];
        pPartials[1] += ownBar[1];
        pPartialsDot[1] += t6;
        widthBar += ownBar[0] * x1;
        widthBarDot += ownBarDot[0] * x1;
        tape.release(iteration);
      }
      double t1 = Math.sqrt(2.0 + total);
      double t2 = 0.5 / t1;

      // reverse sweep
      double t3 = -(StrongZero.times(totalDot, t2) / t1 * t2);
      double widthBar1 = StrongZero.product(t2, widthBar);
      widthBarDot = StrongZero.product(t3, widthBar) + StrongZero.product(t2, widthBarDot);
      for (int i = 0; i < t; i++) {
        double t4 = pPartials[i];
        double t5 = StrongZero.product(t3, t4) + StrongZero.product(t2, pPartialsDot[i]);
        pBar[i] += StrongZero.product(t2, t4);
        pHvp[i] += t5;
      }
      for (int i = 0; i < q.length; i++) {
        double t4 = qPartials[i];
        double t5 = StrongZero.product(t3, t4) + StrongZero.product(t2, qPartialsDot[i]);
        qBar[i] += StrongZero.product(t2, t4);
        qHvp[i] += t5;
      }
      adjoint.width = widthBar1;
      adjoint.widthHvp = widthBarDot;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.rootOfLogs} as a function of the vector that packs {@code p}, {@code
   * q}, {@code width}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @param p of the shape that the parameter is to have
   * @param q of the shape that the parameter is to have
   * @param x captured
   * @return the view
   */
  static ScalarFunction rootOfLogsFunction(double[] p, double[] q, double[][] x) {
    return new RootOfLogsFunction(p, q, x);
  }

  private static final class RootOfLogsFunction implements ScalarFunction {

    private final double[] p;

    private final double[] q;

    private final double[][] x;

    private final int pSize;

    private final int qSize;

    RootOfLogsFunction(double[] p, double[] q, double[][] x) {
      this.p = p;
      this.q = q;
      this.x = x;
      Objects.requireNonNull(p, "p");
      this.pSize = Arguments.size(p);
      Objects.requireNonNull(q, "q");
      this.qSize = Arguments.size(q);
    }

    @Override
    public int inputs() {
      return 1 + pSize + qSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] q = Arguments.unpackLike(this.q, packed, pSize);
      double width = packed[pSize + qSize];
      return ScaledLoops.rootOfLogs(p, q, width, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] q = Arguments.unpackLike(this.q, packed, pSize);
      double width = packed[pSize + qSize];
      double[] pBar = Arguments.zerosLike(p);
      double[] qBar = Arguments.zerosLike(q);
      RootOfLogsAdjoint adjoint = new RootOfLogsAdjoint();
      double value = rootOfLogsGradient(p, q, width, this.x, pBar, qBar, adjoint);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(qBar, gradient, pSize);
      gradient[pSize + qSize] = adjoint.width;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] q = Arguments.unpackLike(this.q, packed, pSize);
      double width = packed[pSize + qSize];
      double[] pDot = Arguments.unpackLike(this.p, direction, 0);
      double[] qDot = Arguments.unpackLike(this.q, direction, pSize);
      double widthDot = direction[pSize + qSize];
      return rootOfLogsJvp(p, q, width, this.x, pDot, qDot, widthDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] q = Arguments.unpackLike(this.q, packed, pSize);
      double width = packed[pSize + qSize];
      double[] pDot = Arguments.unpackLike(this.p, direction, 0);
      double[] qDot = Arguments.unpackLike(this.q, direction, pSize);
      double widthDot = direction[pSize + qSize];
      double[] pBar = Arguments.zerosLike(p);
      double[] qBar = Arguments.zerosLike(q);
      double[] pHvp = Arguments.zerosLike(p);
      double[] qHvp = Arguments.zerosLike(q);
      RootOfLogsHvpAdjoint adjoint = new RootOfLogsHvpAdjoint();
      double value =
          rootOfLogsHvp(p, q, width, this.x, pDot, qDot, widthDot, pBar, qBar, pHvp, qHvp, adjoint);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(qBar, gradient, pSize);
      gradient[pSize + qSize] = adjoint.width;
      Arguments.pack(pHvp, product, 0);
      Arguments.pack(qHvp, product, pSize);
      product[pSize + qSize] = adjoint.widthHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.coupled} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual coupledJvp(double[] p, double[] t, double[] pDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    double state = p[1];
    double stateDot = pDot[1];
    for (int step = 0; step < 3; step++) {
      double s = 1.0;
      double sDot = 0.0;
      for (double each : t) {
        double t1 = Math.exp(p[0] * each);
        s += t1 * state;
        sDot += pDot[0] * each * t1 * state + t1 * stateDot;
      }
      state = Math.log(s);
      stateDot = StrongZero.over(sDot, s);
    }
    return new Dual(state, stateDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #coupledJvp(double[], double[], double[])
   */
  static Dual coupledJvp(double[] p, double[] t, double[] pDot, Tape tape) {
    return coupledJvp(p, t, pDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.coupled}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record CoupledGradient(double value, double[] p) {}

  /**
   * Reverse mode: {@code ScaledLoops.coupled} and its gradient.
   *
   * @param p as the method takes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static CoupledGradient coupledGradient(double[] p, double[] t) {
    return coupledGradient(p, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #coupledGradient(double[], double[])
   */
  static CoupledGradient coupledGradient(double[] p, double[] t, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double value = coupledGradient(p, t, pBar, tape);
    return new CoupledGradient(value, pBar);
  }

  /**
   * Reverse mode: {@code ScaledLoops.coupled} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @return the value
   */
  static double coupledGradient(double[] p, double[] t, double[] pBar) {
    return coupledGradient(p, t, pBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #coupledGradient(double[], double[], double[])
   */
  static double coupledGradient(double[] p, double[] t, double[] pBar, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      double state = p[1];
      double[] sKept = tape.doubles(3);
      double[] stateKept = tape.doubles(3);
      double[][] keptKept = tape.table(double[].class, 3);
      for (int step = 0; step < 3; step++) {
        stateKept[step] = state;
        double[] kept = tape.row(keptKept, step, t.length);
        double s = 1.0;
        for (int i = 0; i < t.length; i++) {
          double each = t[i];
          double t1 = Math.exp(p[0] * each);
          kept[i] = t1;
          s += t1 * state;
        }
        sKept[step] = s;
        state = Math.log(s);
      }

      // reverse sweep
      double stateBar = 1.0;
      for (int step = 2; step >= 0; step--) {
        double s = sKept[step];
        double sBar = StrongZero.over(stateBar, s);
        double state1 = stateKept[step];
        double[] kept = keptKept[step];
        stateBar = 0.0;
        for (int i = 0; i < t.length; i++) {
          double t1 = kept[i];
          stateBar += t1 * sBar;
          double each = t[i];
          pBar[0] += sBar * state1 * t1 * each;
        }
      }
      pBar[1] += stateBar;
      return state;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.coupled}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record CoupledHvp(double value, double[] p, double[] pHvp) {}

  /**
   * Second order: {@code ScaledLoops.coupled}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CoupledHvp coupledHvp(double[] p, double[] t, double[] pDot) {
    return coupledHvp(p, t, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #coupledHvp(double[], double[], double[])
   */
  static CoupledHvp coupledHvp(double[] p, double[] t, double[] pDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    double value = coupledHvp(p, t, pDot, pBar, pHvp, tape);
    return new CoupledHvp(value, pBar, pHvp);
  }

  /**
   * Second order: {@code ScaledLoops.coupled}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @return the value
   */
  static double coupledHvp(double[] p, double[] t, double[] pDot, double[] pBar, double[] pHvp) {
    return coupledHvp(p, t, pDot, pBar, pHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #coupledHvp(double[], double[], double[], double[], double[])
   */
  static double coupledHvp(double[] p, double[] t, double[] pDot, double[] pBar, double[] pHvp,
      Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      double state = p[1];
      double stateDot = pDot[1];
      double[] sKept = tape.doubles(3);
      double[] sKeptDot = tape.doubles(3);
      double[] stateKept = tape.doubles(3);
      double[] stateKeptDot = tape.doubles(3);
      double[][] keptKept = tape.table(double[].class, 3);
      double[][] keptKeptDot = tape.table(double[].class, 3);
      for (int step = 0; step < 3; step++) {
        stateKept[step] = state;
        stateKeptDot[step] = stateDot;
        double[] kept = tape.row(keptKept, step, t.length);
        double[] keptDot = tape.row(keptKeptDot, step, t.length);
        double s = 1.0;
        double sDot = 0.0;
        for (int i = 0; i < t.length; i++) {
          double each = t[i];
          double t1 = Math.exp(p[0] * each);
          double t2 = pDot[0] * each * t1;
          kept[i] = t1;
          keptDot[i] = t2;
          s += t1 * state;
          sDot += t2 * state + t1 * stateDot;
        }
        sKept[step] = s;
        sKeptDot[step] = sDot;
        state = Math.log(s);
        stateDot = StrongZero.over(sDot, s);
      }

      // reverse sweep
      double stateBar = 1.0;
      double stateBarDot = 0.0;
      for (int step = 2; step >= 0; step--) {
        double s = sKept[step];
        double sDot = sKeptDot[step];
        double t1 = 1.0 / s;
        double sBar = StrongZero.times(stateBar, t1);
        double sBarDot =
            StrongZero.times(stateBarDot, t1) - StrongZero.times(stateBar, sDot * t1 * t1);
        double state1 = stateKept[step];
        stateDot = stateKeptDot[step];
        double[] kept = keptKept[step];
        double[] keptDot = keptKeptDot[step];
        stateBar = 0.0;
        stateBarDot = 0.0;
        for (int i = 0; i < t.length; i++) {
          double t2 = sBar * state1;
          double t3 = kept[i];
          double t4 = keptDot[i];
          stateBar += t3 * sBar;
          stateBarDot += t4 * sBar + t3 * sBarDot;
          double each = t[i];
          pBar[0] += t2 * t3 * each;
          pHvp[0] += ((sBarDot * state1 + sBar * stateDot) * t3 + t2 * t4) * each;
        }
      }
      pBar[1] += stateBar;
      pHvp[1] += stateBarDot;
      return state;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.coupled} as a function of the vector that packs {@code p}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param t captured
   * @return the view
   */
  static ScalarFunction coupledFunction(double[] t) {
    return new CoupledFunction(t);
  }

  private static final class CoupledFunction implements ScalarFunction {

    private final double[] t;

    CoupledFunction(double[] t) {
      this.t = t;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] p = Arguments.doubles(packed, 0, packed.length);
      return ScaledLoops.coupled(p, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pBar = Arguments.zerosLike(p);
      double value = coupledGradient(p, this.t, pBar);
      Arguments.pack(pBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      return coupledJvp(p, this.t, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      double value = coupledHvp(p, this.t, pDot, pBar, pHvp);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(pHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.perhaps} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param t constant
   * @param whole constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual perhapsJvp(double[] p, double a, double[] t, boolean whole, double[] pDot,
      double aDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    if (t == null) {
      return new Dual(a, aDot);
    }
    double result;
    double resultDot;
    if (whole) {
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < t.length; i++) {
        double p1 = p[0];
        double t1 = t[i];
        double t2 = p1 * t1;
        double t3 = Math.sin(t2);
        s += t3 * a;
        sDot += pDot[0] * t1 * Math.cos(t2) * a + t3 * aDot;
      }
      result = a + s * s;
      resultDot = aDot + 2.0 * (sDot * s);
    } else {
      double p1 = p[1];
      result = a * p1;
      resultDot = aDot * p1 + a * pDot[1];
    }
    double p1 = p[1];
    return new Dual(result * p1, resultDot * p1 + result * pDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsJvp(double[], double, double[], boolean, double[], double)
   */
  static Dual perhapsJvp(double[] p, double a, double[] t, boolean whole, double[] pDot,
      double aDot, Tape tape) {
    return perhapsJvp(p, a, t, whole, pDot, aDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.perhaps}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param a the derivative with respect to {@code a}
   */
  record PerhapsGradient(double value, double[] p, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.perhaps}: filled by a derivative
   * and reused by its caller.
   */
  static final class PerhapsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public PerhapsAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.perhaps} and its gradient.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param t constant
   * @param whole constant
   * @return the value and the gradient, in new arrays
   */
  static PerhapsGradient perhapsGradient(double[] p, double a, double[] t, boolean whole) {
    return perhapsGradient(p, a, t, whole, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsGradient(double[], double, double[], boolean)
   */
  static PerhapsGradient perhapsGradient(double[] p, double a, double[] t, boolean whole,
      Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    PerhapsAdjoint adjoint = new PerhapsAdjoint();
    double value = perhapsGradient(p, a, t, whole, pBar, adjoint, tape);
    return new PerhapsGradient(value, pBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code ScaledLoops.perhaps} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param t constant
   * @param whole constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double perhapsGradient(double[] p, double a, double[] t, boolean whole, double[] pBar,
      PerhapsAdjoint adjoint) {
    return perhapsGradient(p, a, t, whole, pBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsGradient(double[], double, double[], boolean, double[], PerhapsAdjoint)
   */
  static double perhapsGradient(double[] p, double a, double[] t, boolean whole, double[] pBar,
      PerhapsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      if (t == null) {
        adjoint.a = 1.0;
        return a;
      }
      int t1;
      double[] pPartials;
      double s;
      double aBar;
      double result;
      if (whole) {
        t1 = Math.min(p.length, 1);
        pPartials = tape.zeroDoubles(t1);
        s = 0.0;
        aBar = 0.0;
        for (int i = 0; i < t.length; i++) {
          double p1 = p[0];
          double t2 = t[i];
          double t3 = p1 * t2;
          double t4 = Math.sin(t3);
          s += t4 * a;
          aBar += t4;
          pPartials[0] += a * Math.cos(t3) * t2;
        }
        result = a + s * s;
      } else {
        result = a * p[1];
        s = 0.0;
        aBar = 0.0;
        pPartials = null;
        t1 = 0;
      }
      double p1 = p[1];

      // reverse sweep
      pBar[1] += result;
      if (whole) {
        double sBar = 2.0 * (p1 * s);
        aBar = p1 + StrongZero.product(sBar, aBar);
        for (int i = 0; i < t1; i++) {
          pBar[i] += StrongZero.product(sBar, pPartials[i]);
        }
      } else {
        aBar = p1 * p[1];
        pBar[1] += a * p1;
      }
      adjoint.a = aBar;
      return result * p1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.perhaps}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param a the derivative with respect to {@code a}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record PerhapsHvp(double value, double[] p, double a, double[] pHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ScaledLoops.perhaps}: filled by a derivative and reused by its caller.
   */
  static final class PerhapsHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public PerhapsHvpAdjoint() {}
  }

  /**
   * Second order: {@code ScaledLoops.perhaps}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param t constant
   * @param whole constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static PerhapsHvp perhapsHvp(double[] p, double a, double[] t, boolean whole, double[] pDot,
      double aDot) {
    return perhapsHvp(p, a, t, whole, pDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsHvp(double[], double, double[], boolean, double[], double)
   */
  static PerhapsHvp perhapsHvp(double[] p, double a, double[] t, boolean whole, double[] pDot,
      double aDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    PerhapsHvpAdjoint adjoint = new PerhapsHvpAdjoint();
    double value = perhapsHvp(p, a, t, whole, pDot, aDot, pBar, pHvp, adjoint, tape);
    return new PerhapsHvp(value, pBar, adjoint.a, pHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code ScaledLoops.perhaps}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param t constant
   * @param whole constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double perhapsHvp(double[] p, double a, double[] t, boolean whole, double[] pDot,
      double aDot, double[] pBar, double[] pHvp, PerhapsHvpAdjoint adjoint) {
    return perhapsHvp(p, a, t, whole, pDot, aDot, pBar, pHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsHvp(double[], double, double[], boolean, double[], double, double[],
   *     double[], PerhapsHvpAdjoint)
   */
  static double perhapsHvp(double[] p, double a, double[] t, boolean whole, double[] pDot,
      double aDot, double[] pBar, double[] pHvp, PerhapsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      if (t == null) {
        adjoint.a = 1.0;
        adjoint.aHvp = 0.0;
        return a;
      }
      int t1;
      double[] pPartials;
      double[] pPartialsDot;
      double s;
      double aBar;
      double sDot;
      double aBarDot;
      double result;
      double resultDot;
      if (whole) {
        t1 = Math.min(p.length, 1);
        pPartials = tape.zeroDoubles(t1);
        pPartialsDot = tape.zeroDoubles(t1);
        s = 0.0;
        aBar = 0.0;
        sDot = 0.0;
        aBarDot = 0.0;
        for (int i = 0; i < t.length; i++) {
          double p1 = p[0];
          double t2 = t[i];
          double t3 = p1 * t2;
          double t4 = pDot[0] * t2;
          double t5 = Math.sin(t3);
          double t6 = Math.cos(t3);
          double t7 = t4 * t6;
          s += t5 * a;
          sDot += t7 * a + t5 * aDot;
          aBar += t5;
          aBarDot += t7;
          pPartials[0] += a * t6 * t2;
          pPartialsDot[0] += (aDot * t6 - a * (t4 * t5)) * t2;
        }
        result = a + s * s;
        resultDot = aDot + 2.0 * (sDot * s);
      } else {
        double p1 = p[1];
        result = a * p1;
        resultDot = aDot * p1 + a * pDot[1];
        s = 0.0;
        aBar = 0.0;
        pPartials = null;
        t1 = 0;
        sDot = 0.0;
        aBarDot = 0.0;
        pPartialsDot = null;
      }
      double p1 = p[1];
      double pDot1 = pDot[1];

      // reverse sweep
      pBar[1] += result;
      pHvp[1] += resultDot;
      if (whole) {
        double sBar = 2.0 * (p1 * s);
        double sBarDot = 2.0 * (pDot1 * s + p1 * sDot);
        double t2 = StrongZero.product(sBarDot, aBar) + StrongZero.product(sBar, aBarDot);
        aBar = p1 + StrongZero.product(sBar, aBar);
        aBarDot = pDot1 + t2;
        for (int i = 0; i < t1; i++) {
          double t3 = pPartials[i];
          double t4 = StrongZero.product(sBarDot, t3) + StrongZero.product(sBar, pPartialsDot[i]);
          pBar[i] += StrongZero.product(sBar, t3);
          pHvp[i] += t4;
        }
      } else {
        double p2 = p[1];
        aBar = p1 * p2;
        aBarDot = pDot1 * p2 + p1 * pDot[1];
        pBar[1] += a * p1;
        pHvp[1] += aDot * p1 + a * pDot1;
      }
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return result * p1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.perhaps} as a function of the vector that packs {@code p}, {@code a},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param t captured
   * @param whole captured
   * @return the view
   */
  static ScalarFunction perhapsFunction(double[] t, boolean whole) {
    return new PerhapsFunction(t, whole);
  }

  private static final class PerhapsFunction implements ScalarFunction {

    private final double[] t;

    private final boolean whole;

    PerhapsFunction(double[] t, boolean whole) {
      this.t = t;
      this.whole = whole;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return ScaledLoops.perhaps(p, a, this.t, this.whole);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      PerhapsAdjoint adjoint = new PerhapsAdjoint();
      double value = perhapsGradient(p, a, this.t, this.whole, pBar, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return perhapsJvp(p, a, this.t, this.whole, pDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      PerhapsHvpAdjoint adjoint = new PerhapsHvpAdjoint();
      double value = perhapsHvp(p, a, this.t, this.whole, pDot, aDot, pBar, pHvp, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(pHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.left} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual leftJvp(double[] p, double[] t, double[] pDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    double s = 0.0;
    double sDot = 0.0;
    for (double each : t) {
      double t1 = Math.exp(p[0] * each);
      s += t1;
      sDot += pDot[0] * each * t1;
      if (s > 5.0) {
        break;
      }
    }
    double r = s * s;
    double rDot = 2.0 * (sDot * s);
    for (double each : t) {
      double t1 = Math.exp(p[1] * each);
      r += t1;
      rDot += pDot[1] * each * t1;
    }
    if (r > 40.0) {
      return new Dual(p[0], pDot[0]);
    }
    return new Dual(r * r, 2.0 * (rDot * r));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftJvp(double[], double[], double[])
   */
  static Dual leftJvp(double[] p, double[] t, double[] pDot, Tape tape) {
    return leftJvp(p, t, pDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.left}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record LeftGradient(double value, double[] p) {}

  /**
   * Reverse mode: {@code ScaledLoops.left} and its gradient.
   *
   * @param p as the method takes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static LeftGradient leftGradient(double[] p, double[] t) {
    return leftGradient(p, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftGradient(double[], double[])
   */
  static LeftGradient leftGradient(double[] p, double[] t, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double value = leftGradient(p, t, pBar, tape);
    return new LeftGradient(value, pBar);
  }

  /**
   * Reverse mode: {@code ScaledLoops.left} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @return the value
   */
  static double leftGradient(double[] p, double[] t, double[] pBar) {
    return leftGradient(p, t, pBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftGradient(double[], double[], double[])
   */
  static double leftGradient(double[] p, double[] t, double[] pBar, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(t.length);
      double s = 0.0;
      int i = 0;
      int exit;
      double t1;
      while (true) {
        if (i >= t.length) {
          exit = 0;
          t1 = 0.0;
          break;
        }
        double each = t[i];
        t1 = Math.exp(p[0] * each);
        kept[i] = t1;
        s += t1;
        if (s > 5.0) {
          exit = 1;
          break;
        }
        i++;
      }
      double[] kept1 = tape.doubles(t.length);
      double r = s * s;
      for (int j = 0; j < t.length; j++) {
        double each = t[j];
        double t2 = Math.exp(p[1] * each);
        kept1[j] = t2;
        r += t2;
      }
      if (r > 40.0) {
        // reverse sweep
        double p1 = p[0];
        pBar[0] += 1.0;
        return p1;
      }

      // reverse sweep
      double rBar = 2.0 * r;
      for (int j = 0; j < t.length; j++) {
        double each = t[j];
        pBar[1] += rBar * kept1[j] * each;
      }
      double sBar = 2.0 * (rBar * s);
      switch (exit) {
        case 0 -> {}
        default -> {
          double each = t[i];
          pBar[0] += sBar * t1 * each;
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        double each = t[j];
        pBar[0] += sBar * kept[j] * each;
      }
      return r * r;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.left}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record LeftHvp(double value, double[] p, double[] pHvp) {}

  /**
   * Second order: {@code ScaledLoops.left}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LeftHvp leftHvp(double[] p, double[] t, double[] pDot) {
    return leftHvp(p, t, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftHvp(double[], double[], double[])
   */
  static LeftHvp leftHvp(double[] p, double[] t, double[] pDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    double value = leftHvp(p, t, pDot, pBar, pHvp, tape);
    return new LeftHvp(value, pBar, pHvp);
  }

  /**
   * Second order: {@code ScaledLoops.left}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @return the value
   */
  static double leftHvp(double[] p, double[] t, double[] pDot, double[] pBar, double[] pHvp) {
    return leftHvp(p, t, pDot, pBar, pHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftHvp(double[], double[], double[], double[], double[])
   */
  static double leftHvp(double[] p, double[] t, double[] pDot, double[] pBar, double[] pHvp,
      Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(t.length);
      double[] keptDot = tape.doubles(t.length);
      double s = 0.0;
      double sDot = 0.0;
      int i = 0;
      int exit;
      double t1;
      double t2;
      while (true) {
        if (i >= t.length) {
          exit = 0;
          t1 = 0.0;
          t2 = 0.0;
          break;
        }
        double each = t[i];
        t1 = Math.exp(p[0] * each);
        t2 = pDot[0] * each * t1;
        kept[i] = t1;
        keptDot[i] = t2;
        s += t1;
        sDot += t2;
        if (s > 5.0) {
          exit = 1;
          break;
        }
        i++;
      }
      double[] kept1 = tape.doubles(t.length);
      double[] keptDot1 = tape.doubles(t.length);
      double r = s * s;
      double rDot = 2.0 * (sDot * s);
      for (int j = 0; j < t.length; j++) {
        double each = t[j];
        double t3 = Math.exp(p[1] * each);
        double t4 = pDot[1] * each * t3;
        kept1[j] = t3;
        keptDot1[j] = t4;
        r += t3;
        rDot += t4;
      }
      if (r > 40.0) {
        // reverse sweep
        double p1 = p[0];
        pBar[0] += 1.0;
        return p1;
      }

      // reverse sweep
      double rBar = 2.0 * r;
      double rBarDot = 2.0 * rDot;
      for (int j = 0; j < t.length; j++) {
        double t3 = kept1[j];
        double each = t[j];
        double pBarDot = (rBarDot * t3 + rBar * keptDot1[j]) * each;
        pBar[1] += rBar * t3 * each;
        pHvp[1] += pBarDot;
      }
      double sBar = 2.0 * (rBar * s);
      double sBarDot = 2.0 * (rBarDot * s + rBar * sDot);
      switch (exit) {
        case 0 -> {}
        default -> {
          double each = t[i];
          pBar[0] += sBar * t1 * each;
          pHvp[0] += (sBarDot * t1 + sBar * t2) * each;
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        double t3 = kept[j];
        double each = t[j];
        double pBarDot = (sBarDot * t3 + sBar * keptDot[j]) * each;
        pBar[0] += sBar * t3 * each;
        pHvp[0] += pBarDot;
      }
      return r * r;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.left} as a function of the vector that packs {@code p}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param t captured
   * @return the view
   */
  static ScalarFunction leftFunction(double[] t) {
    return new LeftFunction(t);
  }

  private static final class LeftFunction implements ScalarFunction {

    private final double[] t;

    LeftFunction(double[] t) {
      this.t = t;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] p = Arguments.doubles(packed, 0, packed.length);
      return ScaledLoops.left(p, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pBar = Arguments.zerosLike(p);
      double value = leftGradient(p, this.t, pBar);
      Arguments.pack(pBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      return leftJvp(p, this.t, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      double value = leftHvp(p, this.t, pDot, pBar, pHvp);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(pHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.single} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual singleJvp(float[] p, double a, float b, float[] t, float[] pDot, double aDot,
      float bDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    float s = 0.0f;
    float sDot = 0.0f;
    for (int i = 0; i < t.length; i++) {
      float p1 = p[0];
      float t1 = t[i];
      double t2 = Math.exp((double) (p1 * t1));
      float t3 = (float) (t2 * a);
      s += t3 * b;
      sDot += (float) (pDot[0] * t1 * t2 * a + t2 * aDot) * b + t3 * bDot;
    }
    double d = 0.0;
    double dDot = 0.0;
    for (int i = 0; i < t.length; i++) {
      float p1 = p[1];
      float t1 = t[i];
      float t2 = p1 * t1;
      d += t2 * b + a;
      dDot += pDot[1] * t1 * b + t2 * bDot + aDot;
    }
    float t1 = s * s;
    float t2 = (float) (d * d);
    return new Dual(t1 * t2, 2.0f * (sDot * s) * t2 + t1 * (float) (2.0 * (dDot * d)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleJvp(float[], double, float, float[], float[], double, float)
   */
  static Dual singleJvp(float[] p, double a, float b, float[] t, float[] pDot, double aDot,
      float bDot, Tape tape) {
    return singleJvp(p, a, b, t, pDot, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.single}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record SingleGradient(float value, float[] p, double a, float b) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.single}: filled by a derivative
   * and reused by its caller.
   */
  static final class SingleAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public float b;

    /** A holder of zeros. */
    public SingleAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.single} and its gradient.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static SingleGradient singleGradient(float[] p, double a, float b, float[] t) {
    return singleGradient(p, a, b, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleGradient(float[], double, float, float[])
   */
  static SingleGradient singleGradient(float[] p, double a, float b, float[] t, Tape tape) {
    float[] pBar = Arguments.zerosLike(p);
    SingleAdjoint adjoint = new SingleAdjoint();
    float value = singleGradient(p, a, b, t, pBar, adjoint, tape);
    return new SingleGradient(value, pBar, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code ScaledLoops.single} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static float singleGradient(float[] p, double a, float b, float[] t, float[] pBar,
      SingleAdjoint adjoint) {
    return singleGradient(p, a, b, t, pBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleGradient(float[], double, float, float[], float[], SingleAdjoint)
   */
  static float singleGradient(float[] p, double a, float b, float[] t, float[] pBar,
      SingleAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(t.length);
      float s = 0.0f;
      for (int i = 0; i < t.length; i++) {
        double t1 = Math.exp((double) (p[0] * t[i]));
        kept[i] = t1;
        s += (float) (t1 * a) * b;
      }
      double d = 0.0;
      for (int i = 0; i < t.length; i++) {
        d += p[1] * t[i] * b + a;
      }
      float t1 = s * s;
      float t2 = (float) (d * d);

      // reverse sweep
      double dBar = 2.0 * (t1 * d);
      float sBar = 2.0f * (t2 * s);
      float bBar = 0.0f;
      double aBar = 0.0;
      for (int i = 0; i < t.length; i++) {
        aBar += dBar;
        float t3 = (float) dBar;
        float t4 = t[i];
        bBar += p[1] * t4 * t3;
        pBar[1] += t3 * b * t4;
      }
      for (int i = 0; i < t.length; i++) {
        double t3 = kept[i];
        bBar += (float) (t3 * a) * sBar;
        double t4 = sBar * b;
        aBar += t3 * t4;
        pBar[0] += (float) (t4 * a * t3) * t[i];
      }
      adjoint.a = aBar;
      adjoint.b = bBar;
      return t1 * t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.single}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record SingleHvp(float value, float[] p, double a, float b, float[] pHvp, double aHvp,
      float bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ScaledLoops.single}: filled by a derivative and reused by its caller.
   */
  static final class SingleHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public float b;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** The Hessian-vector product for {@code b}. */
    public float bHvp;

    /** A holder of zeros. */
    public SingleHvpAdjoint() {}
  }

  /**
   * Second order: {@code ScaledLoops.single}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static SingleHvp singleHvp(float[] p, double a, float b, float[] t, float[] pDot, double aDot,
      float bDot) {
    return singleHvp(p, a, b, t, pDot, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleHvp(float[], double, float, float[], float[], double, float)
   */
  static SingleHvp singleHvp(float[] p, double a, float b, float[] t, float[] pDot, double aDot,
      float bDot, Tape tape) {
    float[] pBar = Arguments.zerosLike(p);
    float[] pHvp = Arguments.zerosLike(p);
    SingleHvpAdjoint adjoint = new SingleHvpAdjoint();
    float value = singleHvp(p, a, b, t, pDot, aDot, bDot, pBar, pHvp, adjoint, tape);
    return new SingleHvp(value, pBar, adjoint.a, adjoint.b, pHvp, adjoint.aHvp, adjoint.bHvp);
  }

  /**
   * Second order: {@code ScaledLoops.single}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}, {@code b}
   * @return the value
   */
  static float singleHvp(float[] p, double a, float b, float[] t, float[] pDot, double aDot,
      float bDot, float[] pBar, float[] pHvp, SingleHvpAdjoint adjoint) {
    return singleHvp(p, a, b, t, pDot, aDot, bDot, pBar, pHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleHvp(float[], double, float, float[], float[], double, float, float[],
   *     float[], SingleHvpAdjoint)
   */
  static float singleHvp(float[] p, double a, float b, float[] t, float[] pDot, double aDot,
      float bDot, float[] pBar, float[] pHvp, SingleHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(t.length);
      double[] keptDot = tape.doubles(t.length);
      float s = 0.0f;
      float sDot = 0.0f;
      for (int i = 0; i < t.length; i++) {
        float p1 = p[0];
        float t1 = t[i];
        double t2 = Math.exp((double) (p1 * t1));
        double t3 = pDot[0] * t1 * t2;
        kept[i] = t2;
        keptDot[i] = t3;
        float t4 = (float) (t2 * a);
        s += t4 * b;
        sDot += (float) (t3 * a + t2 * aDot) * b + t4 * bDot;
      }
      double d = 0.0;
      double dDot = 0.0;
      for (int i = 0; i < t.length; i++) {
        float p1 = p[1];
        float t1 = t[i];
        float t2 = p1 * t1;
        d += t2 * b + a;
        dDot += pDot[1] * t1 * b + t2 * bDot + aDot;
      }
      float t1 = s * s;
      float t2 = (float) (d * d);

      // reverse sweep
      double t3 = t1;
      double dBar = 2.0 * (t3 * d);
      double dBarDot = 2.0 * (2.0f * (sDot * s) * d + t3 * dDot);
      float sBar = 2.0f * (t2 * s);
      float sBarDot = 2.0f * ((float) (2.0 * (dDot * d)) * s + t2 * sDot);
      float bBar = 0.0f;
      double aBar = 0.0;
      float bBarDot = 0.0f;
      double aBarDot = 0.0;
      for (int i = 0; i < t.length; i++) {
        aBar += dBar;
        aBarDot += dBarDot;
        float t4 = (float) dBar;
        float t5 = (float) dBarDot;
        float t6 = t[i];
        float t7 = p[1] * t6;
        bBar += t7 * t4;
        bBarDot += pDot[1] * t6 * t4 + t7 * t5;
        pBar[1] += t4 * b * t6;
        pHvp[1] += (t5 * b + t4 * bDot) * t6;
      }
      for (int i = 0; i < t.length; i++) {
        double t4 = kept[i];
        double t5 = keptDot[i];
        float t6 = (float) (t4 * a);
        bBar += t6 * sBar;
        bBarDot += (float) (t5 * a + t4 * aDot) * sBar + t6 * sBarDot;
        double t7 = sBar * b;
        double t8 = sBarDot * b + sBar * bDot;
        double t9 = t7 * a;
        aBar += t4 * t7;
        aBarDot += t5 * t7 + t4 * t8;
        float t10 = t[i];
        pBar[0] += (float) (t9 * t4) * t10;
        pHvp[0] += (float) ((t8 * a + t7 * aDot) * t4 + t9 * t5) * t10;
      }
      adjoint.a = aBar;
      adjoint.b = bBar;
      adjoint.aHvp = aBarDot;
      adjoint.bHvp = bBarDot;
      return t1 * t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.single} as a function of the vector that packs {@code p}, {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param t captured
   * @return the view
   */
  static ScalarFunction singleFunction(float[] t) {
    return new SingleFunction(t);
  }

  private static final class SingleFunction implements ScalarFunction {

    private final float[] t;

    SingleFunction(float[] t) {
      this.t = t;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      float[] p = Arguments.floats(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      float b = (float) packed[packed.length - 1];
      return ScaledLoops.single(p, a, b, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] p = Arguments.floats(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      float b = (float) packed[packed.length - 1];
      float[] pBar = Arguments.zerosLike(p);
      SingleAdjoint adjoint = new SingleAdjoint();
      double value = singleGradient(p, a, b, this.t, pBar, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.a;
      gradient[gradient.length - 1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      float[] p = Arguments.floats(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      float b = (float) packed[packed.length - 1];
      float[] pDot = Arguments.floats(direction, 0, direction.length - 2);
      double aDot = direction[direction.length - 2];
      float bDot = (float) direction[direction.length - 1];
      return singleJvp(p, a, b, this.t, pDot, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] p = Arguments.floats(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      float b = (float) packed[packed.length - 1];
      float[] pDot = Arguments.floats(direction, 0, direction.length - 2);
      double aDot = direction[direction.length - 2];
      float bDot = (float) direction[direction.length - 1];
      float[] pBar = Arguments.zerosLike(p);
      float[] pHvp = Arguments.zerosLike(p);
      SingleHvpAdjoint adjoint = new SingleHvpAdjoint();
      double value = singleHvp(p, a, b, this.t, pDot, aDot, bDot, pBar, pHvp, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.a;
      gradient[gradient.length - 1] = adjoint.b;
      Arguments.pack(pHvp, product, 0);
      product[product.length - 2] = adjoint.aHvp;
      product[product.length - 1] = adjoint.bHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.norm} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual normJvp(double[] x, double[][] a, int[] index, double[] xDot, double[][] aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("aDot", aDot, "a", a);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double each = x[i];
      double eachDot = xDot[i];
      s += each * each;
      sDot += 2.0 * (eachDot * each);
    }
    double t = 0.0;
    double tDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      int t1 = a[i].length;
      for (int j = 0; j < t1; j++) {
        double a1 = a[i][j];
        t += a1 * a1;
        tDot += 2.0 * (aDot[i][j] * a1);
      }
    }
    double u = 0.0;
    double uDot = 0.0;
    for (int index1 : index) {
      double t1 = Math.exp(x[index1]);
      u += t1;
      uDot += xDot[index1] * t1;
    }
    double t1 = Math.sqrt(s);
    double t2 = Math.sqrt(t);
    double t3 = Math.sqrt(u);
    return new Dual(t1 + t2 + t3,
        StrongZero.over(0.5 * sDot, t1) + StrongZero.over(0.5 * tDot, t2)
        + StrongZero.over(0.5 * uDot, t3));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normJvp(double[], double[][], int[], double[], double[][])
   */
  static Dual normJvp(double[] x, double[][] a, int[] index, double[] xDot, double[][] aDot,
      Tape tape) {
    return normJvp(x, a, index, xDot, aDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.norm}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record NormGradient(double value, double[] x, double[][] a) {}

  /**
   * Reverse mode: {@code ScaledLoops.norm} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param index constant
   * @return the value and the gradient, in new arrays
   */
  static NormGradient normGradient(double[] x, double[][] a, int[] index) {
    return normGradient(x, a, index, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normGradient(double[], double[][], int[])
   */
  static NormGradient normGradient(double[] x, double[][] a, int[] index, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[][] aBar = Arguments.zerosLike(a);
    double value = normGradient(x, a, index, xBar, aBar, tape);
    return new NormGradient(value, xBar, aBar);
  }

  /**
   * Reverse mode: {@code ScaledLoops.norm} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param index constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double normGradient(double[] x, double[][] a, int[] index, double[] xBar,
      double[][] aBar) {
    return normGradient(x, a, index, xBar, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normGradient(double[], double[][], int[], double[], double[][])
   */
  static double normGradient(double[] x, double[][] a, int[] index, double[] xBar, double[][] aBar,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(xBar);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double s = 0.0;
      for (double each : x) {
        s += each * each;
      }
      double t = 0.0;
      for (int i = 0; i < a.length; i++) {
        int t1 = a[i].length;
        for (int j = 0; j < t1; j++) {
          double a1 = a[i][j];
          t += a1 * a1;
        }
      }
      double[] kept = tape.doubles(index.length);
      double u = 0.0;
      for (int i = 0; i < index.length; i++) {
        double t1 = Math.exp(x[index[i]]);
        kept[i] = t1;
        u += t1;
      }
      double t1 = Math.sqrt(s);
      double t2 = Math.sqrt(t);
      double t3 = Math.sqrt(u);

      // reverse sweep
      double t4 = 0.5 / t3;
      double t5 = 0.5 / t2;
      double t6 = 0.5 / t1;
      for (int i = 0; i < index.length; i++) {
        xBar[index[i]] += t4 * kept[i];
      }
      for (int i = 0; i < a.length; i++) {
        int t7 = a[i].length;
        for (int j = 0; j < t7; j++) {
          aBar[i][j] += 2.0 * (t5 * a[i][j]);
        }
      }
      for (int i = 0; i < x.length; i++) {
        double each = x[i];
        xBar[i] += 2.0 * (t6 * each);
      }
      return t1 + t2 + t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.norm}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record NormHvp(double value, double[] x, double[][] a, double[] xHvp, double[][] aHvp) {}

  /**
   * Second order: {@code ScaledLoops.norm}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NormHvp normHvp(double[] x, double[][] a, int[] index, double[] xDot, double[][] aDot) {
    return normHvp(x, a, index, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normHvp(double[], double[][], int[], double[], double[][])
   */
  static NormHvp normHvp(double[] x, double[][] a, int[] index, double[] xDot, double[][] aDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[][] aBar = Arguments.zerosLike(a);
    double[] xHvp = Arguments.zerosLike(x);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = normHvp(x, a, index, xDot, aDot, xBar, aBar, xHvp, aHvp, tape);
    return new NormHvp(value, xBar, aBar, xHvp, aHvp);
  }

  /**
   * Second order: {@code ScaledLoops.norm}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double normHvp(double[] x, double[][] a, int[] index, double[] xDot, double[][] aDot,
      double[] xBar, double[][] aBar, double[] xHvp, double[][] aHvp) {
    return normHvp(x, a, index, xDot, aDot, xBar, aBar, xHvp, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normHvp(double[], double[][], int[], double[], double[][], double[], double[][],
   *     double[], double[][])
   */
  static double normHvp(double[] x, double[][] a, int[] index, double[] xDot, double[][] aDot,
      double[] xBar, double[][] aBar, double[] xHvp, double[][] aHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(xBar);
    Arguments.zero(aBar);
    Arguments.zero(xHvp);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double each = x[i];
        double eachDot = xDot[i];
        s += each * each;
        sDot += 2.0 * (eachDot * each);
      }
      double t = 0.0;
      double tDot = 0.0;
      for (int i = 0; i < a.length; i++) {
        int t1 = a[i].length;
        for (int j = 0; j < t1; j++) {
          double a1 = a[i][j];
          t += a1 * a1;
          tDot += 2.0 * (aDot[i][j] * a1);
        }
      }
      double[] kept = tape.doubles(index.length);
      double[] keptDot = tape.doubles(index.length);
      double u = 0.0;
      double uDot = 0.0;
      for (int i = 0; i < index.length; i++) {
        int index1 = index[i];
        double t1 = Math.exp(x[index1]);
        double t2 = xDot[index1] * t1;
        kept[i] = t1;
        keptDot[i] = t2;
        u += t1;
        uDot += t2;
      }
      double t1 = Math.sqrt(s);
      double t2 = 0.5 / t1;
      double t3 = Math.sqrt(t);
      double t4 = 0.5 / t3;
      double t5 = Math.sqrt(u);
      double t6 = 0.5 / t5;

      // reverse sweep
      double t7 = StrongZero.times(uDot, t6) / t5 * t6;
      double t8 = StrongZero.times(tDot, t4) / t3 * t4;
      double t9 = StrongZero.times(sDot, t2) / t1 * t2;
      for (int i = 0; i < index.length; i++) {
        double t10 = kept[i];
        int index1 = index[i];
        double xBarDot = t6 * keptDot[i] - t7 * t10;
        xBar[index1] += t6 * t10;
        xHvp[index1] += xBarDot;
      }
      for (int i = 0; i < a.length; i++) {
        int t10 = a[i].length;
        for (int j = 0; j < t10; j++) {
          double a1 = a[i][j];
          double aBarDot = 2.0 * (t4 * aDot[i][j] - t8 * a1);
          double[] aBarDot1 = aHvp[i];
          aBar[i][j] += 2.0 * (t4 * a1);
          aBarDot1[j] += aBarDot;
        }
      }
      for (int i = 0; i < x.length; i++) {
        double each = x[i];
        double eachDot = xDot[i];
        xBar[i] += 2.0 * (t2 * each);
        xHvp[i] += 2.0 * (t2 * eachDot - t9 * each);
      }
      return t1 + t3 + t5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.norm} as a function of the vector that packs {@code x}, {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param a of the shape that the parameter is to have
   * @param index captured
   * @return the view
   */
  static ScalarFunction normFunction(double[] x, double[][] a, int[] index) {
    return new NormFunction(x, a, index);
  }

  private static final class NormFunction implements ScalarFunction {

    private final double[] x;

    private final double[][] a;

    private final int[] index;

    private final int xSize;

    private final int aSize;

    NormFunction(double[] x, double[][] a, int[] index) {
      this.x = x;
      this.a = a;
      this.index = index;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return xSize + aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[][] a = Arguments.unpackLike(this.a, packed, xSize);
      return ScaledLoops.norm(x, a, this.index);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[][] a = Arguments.unpackLike(this.a, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[][] aBar = Arguments.zerosLike(a);
      double value = normGradient(x, a, this.index, xBar, aBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(aBar, gradient, xSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[][] a = Arguments.unpackLike(this.a, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, xSize);
      return normJvp(x, a, this.index, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[][] a = Arguments.unpackLike(this.a, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[][] aBar = Arguments.zerosLike(a);
      double[] xHvp = Arguments.zerosLike(x);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = normHvp(x, a, this.index, xDot, aDot, xBar, aBar, xHvp, aHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(aBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(aHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.quotient} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual quotientJvp(double[] p, double[] t, double[] pDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    double above = 0.0;
    double below = 0.0;
    double aboveDot = 0.0;
    double belowDot = 0.0;
    for (double each : t) {
      double weight = Math.exp(p[0] * each);
      double weightDot = pDot[0] * each * weight;
      double p1 = p[1];
      above += weight * p1;
      aboveDot += weightDot * p1 + weight * pDot[1];
      below += weight;
      belowDot += weightDot;
    }
    double t1 = above / below;
    return new Dual(t1, aboveDot / below - belowDot / below * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #quotientJvp(double[], double[], double[])
   */
  static Dual quotientJvp(double[] p, double[] t, double[] pDot, Tape tape) {
    return quotientJvp(p, t, pDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.quotient}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record QuotientGradient(double value, double[] p) {}

  /**
   * Reverse mode: {@code ScaledLoops.quotient} and its gradient.
   *
   * @param p as the method takes it
   * @param t constant
   * @return the value and the gradient, in new arrays
   */
  static QuotientGradient quotientGradient(double[] p, double[] t) {
    return quotientGradient(p, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #quotientGradient(double[], double[])
   */
  static QuotientGradient quotientGradient(double[] p, double[] t, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double value = quotientGradient(p, t, pBar, tape);
    return new QuotientGradient(value, pBar);
  }

  /**
   * Reverse mode: {@code ScaledLoops.quotient} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @return the value
   */
  static double quotientGradient(double[] p, double[] t, double[] pBar) {
    return quotientGradient(p, t, pBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #quotientGradient(double[], double[], double[])
   */
  static double quotientGradient(double[] p, double[] t, double[] pBar, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      double[] weightKept = tape.doubles(t.length);
      double above = 0.0;
      double below = 0.0;
      for (int i = 0; i < t.length; i++) {
        double each = t[i];
        double weight = Math.exp(p[0] * each);
        weightKept[i] = weight;
        above += weight * p[1];
        below += weight;
      }
      double t1 = above / below;

      // reverse sweep
      double aboveBar = 1.0 / below;
      double t2 = aboveBar * t1;
      for (int i = 0; i < t.length; i++) {
        double weightBar = aboveBar * p[1] - t2;
        double weight = weightKept[i];
        pBar[1] += weight * aboveBar;
        double each = t[i];
        pBar[0] += weightBar * weight * each;
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.quotient}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record QuotientHvp(double value, double[] p, double[] pHvp) {}

  /**
   * Second order: {@code ScaledLoops.quotient}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static QuotientHvp quotientHvp(double[] p, double[] t, double[] pDot) {
    return quotientHvp(p, t, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #quotientHvp(double[], double[], double[])
   */
  static QuotientHvp quotientHvp(double[] p, double[] t, double[] pDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    double value = quotientHvp(p, t, pDot, pBar, pHvp, tape);
    return new QuotientHvp(value, pBar, pHvp);
  }

  /**
   * Second order: {@code ScaledLoops.quotient}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param t constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @return the value
   */
  static double quotientHvp(double[] p, double[] t, double[] pDot, double[] pBar, double[] pHvp) {
    return quotientHvp(p, t, pDot, pBar, pHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #quotientHvp(double[], double[], double[], double[], double[])
   */
  static double quotientHvp(double[] p, double[] t, double[] pDot, double[] pBar, double[] pHvp,
      Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      double[] weightKept = tape.doubles(t.length);
      double[] weightKeptDot = tape.doubles(t.length);
      double above = 0.0;
      double below = 0.0;
      double aboveDot = 0.0;
      double belowDot = 0.0;
      for (int i = 0; i < t.length; i++) {
        double each = t[i];
        double weight = Math.exp(p[0] * each);
        double weightDot = pDot[0] * each * weight;
        weightKept[i] = weight;
        weightKeptDot[i] = weightDot;
        double p1 = p[1];
        above += weight * p1;
        aboveDot += weightDot * p1 + weight * pDot[1];
        below += weight;
        belowDot += weightDot;
      }
      double t1 = above / below;

      // reverse sweep
      double aboveBar = 1.0 / below;
      double aboveBarDot = -(belowDot * aboveBar * aboveBar);
      double t2 = aboveBar * t1;
      double t3 = aboveBarDot * t1 + aboveBar * (aboveDot / below - belowDot / below * t1);
      for (int i = 0; i < t.length; i++) {
        double p1 = p[1];
        double weightBar = aboveBar * p1 - t2;
        double weightBarDot = aboveBarDot * p1 + aboveBar * pDot[1] - t3;
        double weight = weightKept[i];
        double weightDot = weightKeptDot[i];
        pBar[1] += weight * aboveBar;
        pHvp[1] += weightDot * aboveBar + weight * aboveBarDot;
        double each = t[i];
        pBar[0] += weightBar * weight * each;
        pHvp[0] += (weightBarDot * weight + weightBar * weightDot) * each;
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.quotient} as a function of the vector that packs {@code p}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param t captured
   * @return the view
   */
  static ScalarFunction quotientFunction(double[] t) {
    return new QuotientFunction(t);
  }

  private static final class QuotientFunction implements ScalarFunction {

    private final double[] t;

    QuotientFunction(double[] t) {
      this.t = t;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] p = Arguments.doubles(packed, 0, packed.length);
      return ScaledLoops.quotient(p, this.t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pBar = Arguments.zerosLike(p);
      double value = quotientGradient(p, this.t, pBar);
      Arguments.pack(pBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      return quotientJvp(p, this.t, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      double value = quotientHvp(p, this.t, pDot, pBar, pHvp);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(pHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.calls} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual callsJvp(double[] p, double a, int n, double[] pDot, double aDot) {
    return callsJvp(p, a, n, pDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsJvp(double[], double, int, double[], double)
   */
  static Dual callsJvp(double[] p, double a, int n, double[] pDot, double aDot, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    int mark = tape.mark();
    try {
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < n; i++) {
        double t = powerJvp(p[0], i, pDot[0], tape);
        double t1 = tape.doubleResult(1);
        double t2 = powerJvp(a, 2, aDot, tape);
        double t3 = tape.doubleResult(1);
        s += t * t2;
        sDot += t1 * t2 + t * t3;
      }
      double t = 0.0;
      double tDot = 0.0;
      for (int i = 0; i < n; i++) {
        double t1 = entryJvp(p, i, pDot, tape);
        double t2 = tape.doubleResult(1);
        t += t1;
        tDot += t2;
      }
      return new Dual(s * s + t * t, 2.0 * (sDot * s + tDot * t));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ScaledLoops.calls}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param a the derivative with respect to {@code a}
   */
  record CallsGradient(double value, double[] p, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.calls}: filled by a derivative
   * and reused by its caller.
   */
  static final class CallsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public CallsAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.calls} and its gradient.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CallsGradient callsGradient(double[] p, double a, int n) {
    return callsGradient(p, a, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsGradient(double[], double, int)
   */
  static CallsGradient callsGradient(double[] p, double a, int n, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    CallsAdjoint adjoint = new CallsAdjoint();
    double value = callsGradient(p, a, n, pBar, adjoint, tape);
    return new CallsGradient(value, pBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code ScaledLoops.calls} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double callsGradient(double[] p, double a, int n, double[] pBar, CallsAdjoint adjoint) {
    return callsGradient(p, a, n, pBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsGradient(double[], double, int, double[], CallsAdjoint)
   */
  static double callsGradient(double[] p, double a, int n, double[] pBar, CallsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      int t = Math.min(p.length, 1);
      double[] pPartials = tape.zeroDoubles(t);
      double s = 0.0;
      double aBar = 0.0;
      for (int i = 0; i < n; i++) {
        int iteration = tape.mark();
        double t1 = powerForward(p[0], i, tape);
        int frame = tape.mark();
        double t2 = powerVjp(a, 2, t1, tape);
        double aBar1 = tape.doubleResult(1);
        tape.release(frame);
        s += t1 * t2;
        aBar += aBar1;
        double t3 = powerReverse(t2, tape);
        pPartials[0] += t3;
        tape.release(iteration);
      }
      double t1 = 0.0;
      for (int i = 0; i < n; i++) {
        t1 += entryForward(p, i, pBar, tape);
      }

      // reverse sweep
      double tBar = 2.0 * t1;
      double sBar = 2.0 * s;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        entryReverse(tBar, tape);
      }
      aBar = StrongZero.product(sBar, aBar);
      for (int i = 0; i < t; i++) {
        pBar[i] += StrongZero.product(sBar, pPartials[i]);
      }
      adjoint.a = aBar;
      return s * s + t1 * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.calls}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param a the derivative with respect to {@code a}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record CallsHvp(double value, double[] p, double a, double[] pHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ScaledLoops.calls}: filled by a derivative and reused by its caller.
   */
  static final class CallsHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public CallsHvpAdjoint() {}
  }

  /**
   * Second order: {@code ScaledLoops.calls}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static CallsHvp callsHvp(double[] p, double a, int n, double[] pDot, double aDot) {
    return callsHvp(p, a, n, pDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsHvp(double[], double, int, double[], double)
   */
  static CallsHvp callsHvp(double[] p, double a, int n, double[] pDot, double aDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    CallsHvpAdjoint adjoint = new CallsHvpAdjoint();
    double value = callsHvp(p, a, n, pDot, aDot, pBar, pHvp, adjoint, tape);
    return new CallsHvp(value, pBar, adjoint.a, pHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code ScaledLoops.calls}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double callsHvp(double[] p, double a, int n, double[] pDot, double aDot, double[] pBar,
      double[] pHvp, CallsHvpAdjoint adjoint) {
    return callsHvp(p, a, n, pDot, aDot, pBar, pHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsHvp(double[], double, int, double[], double, double[], double[],
   *     CallsHvpAdjoint)
   */
  static double callsHvp(double[] p, double a, int n, double[] pDot, double aDot, double[] pBar,
      double[] pHvp, CallsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      int t = Math.min(p.length, 1);
      double[] pPartials = tape.zeroDoubles(t);
      double[] pPartialsDot = tape.zeroDoubles(t);
      double s = 0.0;
      double aBar = 0.0;
      double sDot = 0.0;
      double aBarDot = 0.0;
      for (int i = 0; i < n; i++) {
        int iteration = tape.mark();
        double t1 = powerForwardJvp(p[0], i, pDot[0], tape);
        double t2 = tape.doubleResult(1);
        int frame = tape.mark();
        double t3 = powerVjpJvp(a, 2, t1, aDot, t2, tape);
        double aBar1 = tape.doubleResult(1);
        double t4 = tape.doubleResult(2);
        double aBarDot1 = tape.doubleResult(3);
        tape.release(frame);
        s += t1 * t3;
        sDot += t2 * t3 + t1 * t4;
        aBar += aBar1;
        aBarDot += aBarDot1;
        double t5 = powerReverseJvp(t3, t4, tape);
        double t6 = tape.doubleResult(1);
        pPartials[0] += t5;
        pPartialsDot[0] += t6;
        tape.release(iteration);
      }
      double t1 = 0.0;
      double tDot = 0.0;
      for (int i = 0; i < n; i++) {
        double t2 = entryForwardJvp(p, i, pBar, pDot, pHvp, tape);
        double t3 = tape.doubleResult(1);
        t1 += t2;
        tDot += t3;
      }

      // reverse sweep
      double tBar = 2.0 * t1;
      double tBarDot = 2.0 * tDot;
      double sBar = 2.0 * s;
      double sBarDot = 2.0 * sDot;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        entryReverseJvp(tBar, tBarDot, tape);
      }
      double aBar1 = StrongZero.product(sBar, aBar);
      aBarDot = StrongZero.product(sBarDot, aBar) + StrongZero.product(sBar, aBarDot);
      for (int i = 0; i < t; i++) {
        double t2 = pPartials[i];
        double t3 = StrongZero.product(sBarDot, t2) + StrongZero.product(sBar, pPartialsDot[i]);
        pBar[i] += StrongZero.product(sBar, t2);
        pHvp[i] += t3;
      }
      adjoint.a = aBar1;
      adjoint.aHvp = aBarDot;
      return s * s + t1 * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.calls} as a function of the vector that packs {@code p}, {@code a},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction callsFunction(int n) {
    return new CallsFunction(n);
  }

  private static final class CallsFunction implements ScalarFunction {

    private final int n;

    CallsFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return ScaledLoops.calls(p, a, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      CallsAdjoint adjoint = new CallsAdjoint();
      double value = callsGradient(p, a, this.n, pBar, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return callsJvp(p, a, this.n, pDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      CallsHvpAdjoint adjoint = new CallsHvpAdjoint();
      double value = callsHvp(p, a, this.n, pDot, aDot, pBar, pHvp, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(pHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.pairs} and its derivative in the direction of the
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
    double energy = 1.0;
    double energyDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double d = x[i] - x[j];
        double dDot = xDot[i] - xDot[j];
        double t = -c;
        double t1 = t * d;
        double t2 = Math.exp(t1 * d);
        energy += t2;
        energyDot += ((t * dDot - cDot * d) * d + t1 * dDot) * t2;
      }
    }
    return new Dual(Math.log(energy), StrongZero.over(energyDot, energy));
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
   * Value and gradient of {@code ScaledLoops.pairs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record PairsGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.pairs}: filled by a derivative
   * and reused by its caller.
   */
  static final class PairsAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public PairsAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.pairs} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PairsGradient pairsGradient(double[] x, double c) {
    return pairsGradient(x, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsGradient(double[], double)
   */
  static PairsGradient pairsGradient(double[] x, double c, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    PairsAdjoint adjoint = new PairsAdjoint();
    double value = pairsGradient(x, c, xBar, adjoint, tape);
    return new PairsGradient(value, xBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code ScaledLoops.pairs} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double pairsGradient(double[] x, double c, double[] xBar, PairsAdjoint adjoint) {
    return pairsGradient(x, c, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsGradient(double[], double, double[], PairsAdjoint)
   */
  static double pairsGradient(double[] x, double c, double[] xBar, PairsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xPartials = tape.zeroDoubles(x.length);
      double energy = 1.0;
      double cBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double cBar1 = 0.0;
        for (int j = i + 1; j < x.length; j++) {
          double d = x[i] - x[j];
          double t = -c;
          double t1 = t * d;
          double t2 = Math.exp(t1 * d);
          energy += t2;
          double t3 = t2 * d;
          double dBar = t1 * t2 + t * t3;
          cBar1 -= t3 * d;
          xPartials[j] -= dBar;
          xPartials[i] += dBar;
        }
        cBar += cBar1;
      }

      // reverse sweep
      double t = 1.0 / energy;
      cBar = StrongZero.product(t, cBar);
      for (int i = 0; i < x.length; i++) {
        xBar[i] += StrongZero.product(t, xPartials[i]);
      }
      adjoint.c = cBar;
      return Math.log(energy);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.pairs}.
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
   * ScaledLoops.pairs}: filled by a derivative and reused by its caller.
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
   * Second order: {@code ScaledLoops.pairs}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static PairsHvp pairsHvp(double[] x, double c, double[] xDot, double cDot) {
    return pairsHvp(x, c, xDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsHvp(double[], double, double[], double)
   */
  static PairsHvp pairsHvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    PairsHvpAdjoint adjoint = new PairsHvpAdjoint();
    double value = pairsHvp(x, c, xDot, cDot, xBar, xHvp, adjoint, tape);
    return new PairsHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code ScaledLoops.pairs}, its gradient, and the product of its Hessian
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
    return pairsHvp(x, c, xDot, cDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsHvp(double[], double, double[], double, double[], double[], PairsHvpAdjoint)
   */
  static double pairsHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, PairsHvpAdjoint adjoint, Tape tape) {
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
      double[] xPartials = tape.zeroDoubles(x.length);
      double[] xPartialsDot = tape.zeroDoubles(x.length);
      double energy = 1.0;
      double cBar = 0.0;
      double energyDot = 0.0;
      double cBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double cBar1 = 0.0;
        double cBarDot1 = 0.0;
        for (int j = i + 1; j < x.length; j++) {
          double d = x[i] - x[j];
          double dDot = xDot[i] - xDot[j];
          double t = -c;
          double t1 = -cDot;
          double t2 = t * d;
          double t3 = t1 * d + t * dDot;
          double t4 = Math.exp(t2 * d);
          double t5 = (t3 * d + t2 * dDot) * t4;
          energy += t4;
          energyDot += t5;
          double t6 = t4 * d;
          double t7 = t5 * d + t4 * dDot;
          double dBar = t2 * t4 + t * t6;
          double dBarDot = t3 * t4 + t2 * t5 + (t1 * t6 + t * t7);
          cBar1 -= t6 * d;
          cBarDot1 -= t7 * d + t6 * dDot;
          xPartials[j] -= dBar;
          xPartialsDot[j] -= dBarDot;
          xPartials[i] += dBar;
          xPartialsDot[i] += dBarDot;
        }
        cBar += cBar1;
        cBarDot += cBarDot1;
      }

      // reverse sweep
      double t = 1.0 / energy;
      double t1 = -(energyDot * t * t);
      double cBar1 = StrongZero.product(t, cBar);
      cBarDot = StrongZero.product(t1, cBar) + StrongZero.product(t, cBarDot);
      for (int i = 0; i < x.length; i++) {
        double t2 = xPartials[i];
        double t3 = StrongZero.product(t1, t2) + StrongZero.product(t, xPartialsDot[i]);
        xBar[i] += StrongZero.product(t, t2);
        xHvp[i] += t3;
      }
      adjoint.c = cBar1;
      adjoint.cHvp = cBarDot;
      return Math.log(energy);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.pairs} as a function of the vector that packs {@code x}, {@code c},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
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
      return ScaledLoops.pairs(x, c);
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
   * Forward mode: {@code ScaledLoops.callee} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param t constant
   * @param n constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual calleeJvp(double[] p, double[] t, int n, double[] pDot) {
    return calleeJvp(p, t, n, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeJvp(double[], double[], int, double[])
   */
  static Dual calleeJvp(double[] p, double[] t, int n, double[] pDot, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    int mark = tape.mark();
    try {
      double[] q;
      double[] qDot;
      if (t.length == 0) {
        q = null;
        qDot = null;
      } else {
        q = p;
        qDot = pDot;
      }
      double t1 = spreadJvp(q, t, n, qDot, tape);
      double t2 = tape.doubleResult(1);
      return new Dual(3.0 * t1 + p[0], 3.0 * t2 + pDot[0]);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ScaledLoops.callee}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record CalleeGradient(double value, double[] p) {}

  /**
   * Reverse mode: {@code ScaledLoops.callee} and its gradient.
   *
   * @param p as the method takes it
   * @param t constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CalleeGradient calleeGradient(double[] p, double[] t, int n) {
    return calleeGradient(p, t, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeGradient(double[], double[], int)
   */
  static CalleeGradient calleeGradient(double[] p, double[] t, int n, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double value = calleeGradient(p, t, n, pBar, tape);
    return new CalleeGradient(value, pBar);
  }

  /**
   * Reverse mode: {@code ScaledLoops.callee} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param t constant
   * @param n constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @return the value
   */
  static double calleeGradient(double[] p, double[] t, int n, double[] pBar) {
    return calleeGradient(p, t, n, pBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeGradient(double[], double[], int, double[])
   */
  static double calleeGradient(double[] p, double[] t, int n, double[] pBar, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      double[] q;
      double[] qBar;
      if (t.length == 0) {
        q = null;
        qBar = null;
      } else {
        q = p;
        qBar = pBar;
      }
      int frame = tape.mark();
      double t1 = spreadVjp(q, t, n, 3.0, qBar, tape);
      tape.release(frame);

      // reverse sweep
      double t2 = 3.0 * t1 + p[0];
      pBar[0] += 1.0;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.callee}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record CalleeHvp(double value, double[] p, double[] pHvp) {}

  /**
   * Second order: {@code ScaledLoops.callee}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param t constant
   * @param n constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CalleeHvp calleeHvp(double[] p, double[] t, int n, double[] pDot) {
    return calleeHvp(p, t, n, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeHvp(double[], double[], int, double[])
   */
  static CalleeHvp calleeHvp(double[] p, double[] t, int n, double[] pDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    double value = calleeHvp(p, t, n, pDot, pBar, pHvp, tape);
    return new CalleeHvp(value, pBar, pHvp);
  }

  /**
   * Second order: {@code ScaledLoops.callee}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param t constant
   * @param n constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @return the value
   */
  static double calleeHvp(double[] p, double[] t, int n, double[] pDot, double[] pBar,
      double[] pHvp) {
    return calleeHvp(p, t, n, pDot, pBar, pHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeHvp(double[], double[], int, double[], double[], double[])
   */
  static double calleeHvp(double[] p, double[] t, int n, double[] pDot, double[] pBar,
      double[] pHvp, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Arguments.zero(pBar);
    Arguments.zero(pHvp);
    int mark = tape.mark();
    try {
      double[] q;
      double[] qBar;
      double[] qDot;
      double[] qBarDot;
      if (t.length == 0) {
        q = null;
        qBar = null;
        qDot = null;
        qBarDot = null;
      } else {
        q = p;
        qBar = pBar;
        qDot = pDot;
        qBarDot = pHvp;
      }
      int frame = tape.mark();
      double t1 = spreadVjpJvp(q, t, n, 3.0, qBar, qDot, qBarDot, tape);
      tape.release(frame);

      // reverse sweep
      double t2 = 3.0 * t1 + p[0];
      pBar[0] += 1.0;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.callee} as a function of the vector that packs {@code p}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param t captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction calleeFunction(double[] t, int n) {
    return new CalleeFunction(t, n);
  }

  private static final class CalleeFunction implements ScalarFunction {

    private final double[] t;

    private final int n;

    CalleeFunction(double[] t, int n) {
      this.t = t;
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] p = Arguments.doubles(packed, 0, packed.length);
      return ScaledLoops.callee(p, this.t, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pBar = Arguments.zerosLike(p);
      double value = calleeGradient(p, this.t, this.n, pBar);
      Arguments.pack(pBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      return calleeJvp(p, this.t, this.n, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length);
      double[] pDot = Arguments.doubles(direction, 0, direction.length);
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      double value = calleeHvp(p, this.t, this.n, pDot, pBar, pHvp);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(pHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.greatForFloats} and its derivative in the direction of
   * the tangents.
   *
   * @param b as the method takes it
   * @param x constant
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual greatForFloatsJvp(float b, double[] x, float bDot) {
    double sum = 0.0;
    double sumDot = 0.0;
    for (double x1 : x) {
      double t = Math.exp(b * x1);
      sum += t;
      sumDot += bDot * x1 * t;
    }
    return new Dual(Math.log(sum), StrongZero.over(sumDot, sum));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #greatForFloatsJvp(float, double[], float)
   */
  static Dual greatForFloatsJvp(float b, double[] x, float bDot, Tape tape) {
    return greatForFloatsJvp(b, x, bDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.greatForFloats}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   */
  record GreatForFloatsGradient(double value, float b) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.greatForFloats}: filled by a
   * derivative and reused by its caller.
   */
  static final class GreatForFloatsAdjoint {

    /** The adjoint of {@code b}. */
    public float b;

    /** A holder of zeros. */
    public GreatForFloatsAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.greatForFloats} and its gradient.
   *
   * @param b as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static GreatForFloatsGradient greatForFloatsGradient(float b, double[] x) {
    return greatForFloatsGradient(b, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #greatForFloatsGradient(float, double[])
   */
  static GreatForFloatsGradient greatForFloatsGradient(float b, double[] x, Tape tape) {
    GreatForFloatsAdjoint adjoint = new GreatForFloatsAdjoint();
    double value = greatForFloatsGradient(b, x, adjoint, tape);
    return new GreatForFloatsGradient(value, adjoint.b);
  }

  /**
   * Reverse mode: {@code ScaledLoops.greatForFloats} and its gradient, written into the
   * caller's memory.
   *
   * @param b as the method takes it
   * @param x constant
   * @param adjoint overwritten with the derivatives with respect to {@code b}
   * @return the value
   */
  static double greatForFloatsGradient(float b, double[] x, GreatForFloatsAdjoint adjoint) {
    return greatForFloatsGradient(b, x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #greatForFloatsGradient(float, double[], GreatForFloatsAdjoint)
   */
  static double greatForFloatsGradient(float b, double[] x, GreatForFloatsAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(b * x[i]);
        kept[i] = t;
        sum += t;
      }

      // reverse sweep
      double t = 1.0 / sum;
      float bBar = 0.0f;
      for (int i = 0; i < x.length; i++) {
        bBar += (float) (t * kept[i] * x[i]);
      }
      adjoint.b = bBar;
      return Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.greatForFloats}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record GreatForFloatsHvp(double value, float b, float bHvp) {}

  /**
   * Second order: {@code ScaledLoops.greatForFloats}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param b as the method takes it
   * @param x constant
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static GreatForFloatsHvp greatForFloatsHvp(float b, double[] x, float bDot) {
    return greatForFloatsHvp(b, x, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #greatForFloatsHvp(float, double[], float)
   */
  static GreatForFloatsHvp greatForFloatsHvp(float b, double[] x, float bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double t = Math.exp(b * x1);
        double t1 = bDot * x1 * t;
        kept[i] = t;
        keptDot[i] = t1;
        sum += t;
        sumDot += t1;
      }

      // reverse sweep
      double t = 1.0 / sum;
      double t1 = sumDot * t * t;
      float bBar = 0.0f;
      float bBarDot = 0.0f;
      for (int i = 0; i < x.length; i++) {
        double t2 = kept[i];
        double x1 = x[i];
        bBar += (float) (t * t2 * x1);
        bBarDot += (float) ((t * keptDot[i] - t1 * t2) * x1);
      }
      return new GreatForFloatsHvp(Math.log(sum), bBar, bBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ScaledLoops.greatForFloats} as a function of the vector that packs {@code b}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction greatForFloatsFunction(double[] x) {
    return new GreatForFloatsFunction(x);
  }

  private static final class GreatForFloatsFunction implements ScalarFunction {

    private final double[] x;

    GreatForFloatsFunction(double[] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float b = (float) packed[0];
      return ScaledLoops.greatForFloats(b, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float b = (float) packed[0];
      GreatForFloatsAdjoint adjoint = new GreatForFloatsAdjoint();
      double value = greatForFloatsGradient(b, this.x, adjoint);
      gradient[0] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float b = (float) packed[0];
      float bDot = (float) direction[0];
      return greatForFloatsJvp(b, this.x, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float b = (float) packed[0];
      float bDot = (float) direction[0];
      GreatForFloatsHvp hvp = greatForFloatsHvp(b, this.x, bDot);
      double value = hvp.value();
      gradient[0] = hvp.b();
      product[0] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ScaledLoops.leftBehind} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param k constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual leftBehindJvp(double[] w, double b, int k, double[] wDot, double bDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double r = b * b;
    double rDot = 2.0 * (bDot * b);
    double e;
    double e1;
    try {
      if (k > -5) {
        double s = 0.0;
        double sDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          s += w1 * w1;
          sDot += 2.0 * (wDot[j] * w1);
        }
        e = s + w[k + 1];
        e1 = sDot + wDot[k + 1];
      } else {
        e = r + w[0];
        e1 = rDot + wDot[0];
      }
    } catch (ArrayIndexOutOfBoundsException e2) {
      e = 2.0 * r;
      e1 = 2.0 * rDot;
    }
    return new Dual(e, e1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftBehindJvp(double[], double, int, double[], double)
   */
  static Dual leftBehindJvp(double[] w, double b, int k, double[] wDot, double bDot, Tape tape) {
    return leftBehindJvp(w, b, k, wDot, bDot);
  }

  /**
   * Value and gradient of {@code ScaledLoops.leftBehind}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param b the derivative with respect to {@code b}
   */
  record LeftBehindGradient(double value, double[] w, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code ScaledLoops.leftBehind}: filled by a
   * derivative and reused by its caller.
   */
  static final class LeftBehindAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public LeftBehindAdjoint() {}
  }

  /**
   * Reverse mode: {@code ScaledLoops.leftBehind} and its gradient.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static LeftBehindGradient leftBehindGradient(double[] w, double b, int k) {
    double[] wBar = Arguments.zerosLike(w);
    LeftBehindAdjoint adjoint = new LeftBehindAdjoint();
    double value = leftBehindGradient(w, b, k, wBar, adjoint);
    return new LeftBehindGradient(value, wBar, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftBehindGradient(double[], double, int)
   */
  static LeftBehindGradient leftBehindGradient(double[] w, double b, int k, Tape tape) {
    return leftBehindGradient(w, b, k);
  }

  /**
   * Reverse mode: {@code ScaledLoops.leftBehind} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param k constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code b}
   * @return the value
   */
  static double leftBehindGradient(double[] w, double b, int k, double[] wBar,
      LeftBehindAdjoint adjoint) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    double r = b * b;
    double e;
    int exit;
    try {
      if (k > -5) {
        double s = 0.0;
        for (double w1 : w) {
          s += w1 * w1;
        }
        e = s + w[k + 1];
        exit = 0;
      } else {
        e = r + w[0];
        exit = 1;
      }
    } catch (ArrayIndexOutOfBoundsException e1) {
      e = 2.0 * r;
      exit = 2;
    }

    // reverse sweep
    double rBar;
    switch (exit) {
      case 0 -> {
        wBar[k + 1] += 1.0;
        for (int j = 0; j < w.length; j++) {
          wBar[j] += 2.0 * w[j];
        }
        rBar = 0.0;
      }
      case 1 -> {
        wBar[0] += 1.0;
        rBar = 1.0;
      }
      default -> rBar = 2.0;
    }
    double bBar = 2.0 * (rBar * b);
    adjoint.b = bBar;
    return e;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftBehindGradient(double[], double, int, double[], LeftBehindAdjoint)
   */
  static double leftBehindGradient(double[] w, double b, int k, double[] wBar,
      LeftBehindAdjoint adjoint, Tape tape) {
    return leftBehindGradient(w, b, k, wBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ScaledLoops.leftBehind}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param b the derivative with respect to {@code b}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record LeftBehindHvp(double value, double[] w, double b, double[] wHvp, double bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ScaledLoops.leftBehind}: filled by a derivative and reused by its caller.
   */
  static final class LeftBehindHvpAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** The Hessian-vector product for {@code b}. */
    public double bHvp;

    /** A holder of zeros. */
    public LeftBehindHvpAdjoint() {}
  }

  /**
   * Second order: {@code ScaledLoops.leftBehind}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param k constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static LeftBehindHvp leftBehindHvp(double[] w, double b, int k, double[] wDot, double bDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    LeftBehindHvpAdjoint adjoint = new LeftBehindHvpAdjoint();
    double value = leftBehindHvp(w, b, k, wDot, bDot, wBar, wHvp, adjoint);
    return new LeftBehindHvp(value, wBar, adjoint.b, wHvp, adjoint.bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftBehindHvp(double[], double, int, double[], double)
   */
  static LeftBehindHvp leftBehindHvp(double[] w, double b, int k, double[] wDot, double bDot,
      Tape tape) {
    return leftBehindHvp(w, b, k, wDot, bDot);
  }

  /**
   * Second order: {@code ScaledLoops.leftBehind}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param k constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code b}
   * @return the value
   */
  static double leftBehindHvp(double[] w, double b, int k, double[] wDot, double bDot,
      double[] wBar, double[] wHvp, LeftBehindHvpAdjoint adjoint) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double r = b * b;
    double e;
    int exit;
    try {
      if (k > -5) {
        double s = 0.0;
        for (double w1 : w) {
          s += w1 * w1;
        }
        e = s + w[k + 1];
        exit = 0;
      } else {
        e = r + w[0];
        exit = 1;
      }
    } catch (ArrayIndexOutOfBoundsException e1) {
      e = 2.0 * r;
      exit = 2;
    }

    // reverse sweep
    double rBar;
    switch (exit) {
      case 0 -> {
        wBar[k + 1] += 1.0;
        for (int j = 0; j < w.length; j++) {
          double wBarDot = 2.0 * wDot[j];
          wBar[j] += 2.0 * w[j];
          wHvp[j] += wBarDot;
        }
        rBar = 0.0;
      }
      case 1 -> {
        wBar[0] += 1.0;
        rBar = 1.0;
      }
      default -> rBar = 2.0;
    }
    double bBar = 2.0 * (rBar * b);
    double bBarDot = 2.0 * (rBar * bDot);
    adjoint.b = bBar;
    adjoint.bHvp = bBarDot;
    return e;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftBehindHvp(double[], double, int, double[], double, double[], double[],
   *     LeftBehindHvpAdjoint)
   */
  static double leftBehindHvp(double[] w, double b, int k, double[] wDot, double bDot,
      double[] wBar, double[] wHvp, LeftBehindHvpAdjoint adjoint, Tape tape) {
    return leftBehindHvp(w, b, k, wDot, bDot, wBar, wHvp, adjoint);
  }

  /**
   * {@code ScaledLoops.leftBehind} as a function of the vector that packs {@code w}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction leftBehindFunction(int k) {
    return new LeftBehindFunction(k);
  }

  private static final class LeftBehindFunction implements ScalarFunction {

    private final int k;

    LeftBehindFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      return ScaledLoops.leftBehind(w, b, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      LeftBehindAdjoint adjoint = new LeftBehindAdjoint();
      double value = leftBehindGradient(w, b, this.k, wBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double bDot = direction[direction.length - 1];
      return leftBehindJvp(w, b, this.k, wDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double bDot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      LeftBehindHvpAdjoint adjoint = new LeftBehindHvpAdjoint();
      double value = leftBehindHvp(w, b, this.k, wDot, bDot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.b;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.bHvp;
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

  private static double entryJvp(double[] p, int n, double[] pDot, Tape tape) {
    double t;
    double t1;
    if (n == 0) {
      t = p[0];
      t1 = pDot[0];
    } else {
      double p1 = p[1];
      double pDot1 = pDot[1];
      double t2 = entryJvp(p, n - 1, pDot, tape);
      double t3 = tape.doubleResult(1);
      double t4 = entryJvp(p, n / 2, pDot, tape);
      double t5 = tape.doubleResult(1);
      t = p1 * t2 + 0.01 * t4;
      t1 = pDot1 * t2 + p1 * t3 + 0.01 * t5;
    }
    tape.result(1, t1);
    return t;
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

  private static double entryForward(double[] p, int n, double[] pBar, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double p1;
    if (t) {
      t1 = p[0];
      t2 = 0.0;
      p1 = 0.0;
    } else {
      p1 = p[1];
      t2 = entryForward(p, n - 1, pBar, tape);
      t1 = p1 * t2 + 0.01 * entryForward(p, n / 2, pBar, tape);
    }
    tape.push(t);
    tape.push(pBar);
    tape.push(t2);
    tape.push(p1);
    return t1;
  }

  private static void entryReverse(double resultBar, Tape tape) {
    double p = tape.popDouble();
    double t = tape.popDouble();
    double[] pBar = tape.popReference();
    boolean t1 = tape.popBoolean();
    if (t1) {
      pBar[0] += resultBar;
    } else {
      entryReverse(0.01 * resultBar, tape);
      entryReverse(p * resultBar, tape);
      pBar[1] += resultBar * t;
    }
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

  private static double entryForwardJvp(double[] p, int n, double[] pBar, double[] pDot,
      double[] pBarDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double p1;
    double t3;
    double t4;
    double pDot1;
    if (t) {
      t1 = p[0];
      t2 = 0.0;
      p1 = 0.0;
      t3 = pDot[0];
      t4 = 0.0;
      pDot1 = 0.0;
    } else {
      p1 = p[1];
      pDot1 = pDot[1];
      t2 = entryForwardJvp(p, n - 1, pBar, pDot, pBarDot, tape);
      t4 = tape.doubleResult(1);
      double t5 = entryForwardJvp(p, n / 2, pBar, pDot, pBarDot, tape);
      double t6 = tape.doubleResult(1);
      t1 = p1 * t2 + 0.01 * t5;
      t3 = pDot1 * t2 + p1 * t4 + 0.01 * t6;
    }
    tape.push(t);
    tape.push(pBar);
    tape.push(t2);
    tape.push(p1);
    tape.push(pBarDot);
    tape.push(t4);
    tape.push(pDot1);
    tape.result(1, t3);
    return t1;
  }

  private static void entryReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double pDot = tape.popDouble();
    double t = tape.popDouble();
    double[] pBarDot = tape.popReference();
    double p = tape.popDouble();
    double t1 = tape.popDouble();
    double[] pBar = tape.popReference();
    boolean t2 = tape.popBoolean();
    if (t2) {
      pBar[0] += resultBar;
      pBarDot[0] += resultBarDot;
    } else {
      entryReverseJvp(0.01 * resultBar, 0.01 * resultBarDot, tape);
      entryReverseJvp(p * resultBar, pDot * resultBar + p * resultBarDot, tape);
      pBar[1] += resultBar * t1;
      pBarDot[1] += resultBarDot * t1 + resultBar * t;
    }
  }

  private static double spreadJvp(double[] p, double[] t, int n, double[] pDot, Tape tape) {
    if (n > 0) {
      double t1 = spreadJvp(p, t, n - 1, pDot, tape);
      double t2 = tape.doubleResult(1);
      double t3 = n;
      tape.result(1, t2 / t3);
      return t1 / t3;
    }
    double s = 1.0;
    double sDot = 0.0;
    for (double each : t) {
      for (int j = 0; j < p.length; j++) {
        double t1 = Math.exp(p[j] * each);
        s += t1;
        sDot += pDot[j] * each * t1;
      }
    }
    double r = 1.0;
    double rDot = 0.0;
    for (double each : t) {
      double t1 = Math.exp(p[0] * each);
      r += t1;
      rDot += pDot[0] * each * t1;
    }
    double t1 = Math.sqrt(s);
    tape.result(1, StrongZero.over(0.5 * sDot, t1) * r + t1 * rDot);
    return t1 * r;
  }

  private static double spreadVjp(double[] p, double[] t, int n, double resultBar, double[] pBar,
      Tape tape) {
    boolean t1 = n > 0;
    double result;
    double r;
    double t2;
    double[] kept;
    double[] pPartials;
    int t3;
    if (t1) {
      int frame = tape.mark();
      double t4 = spreadVjp(p, t, n - 1, resultBar / n, pBar, tape);
      tape.release(frame);
      result = t4 / n;
      r = 0.0;
      t2 = 0.0;
      kept = null;
      pPartials = null;
      t3 = 0;
    } else {
      t3 = p == null ? 0 : p.length;
      pPartials = tape.zeroDoubles(t3);
      double s = 1.0;
      for (double each : t) {
        for (int j = 0; j < p.length; j++) {
          double t4 = Math.exp(p[j] * each);
          s += t4;
          pPartials[j] += t4 * each;
        }
      }
      kept = tape.doubles(t.length);
      r = 1.0;
      for (int i = 0; i < t.length; i++) {
        double each = t[i];
        double t4 = Math.exp(p[0] * each);
        kept[i] = t4;
        r += t4;
      }
      t2 = Math.sqrt(s);
      result = t2 * r;
    }

    // reverse sweep
    if (!t1) {
      double rBar = t2 * resultBar;
      double sBar = StrongZero.over(0.5 * (resultBar * r), t2);
      for (int i = 0; i < t.length; i++) {
        double each = t[i];
        pBar[0] += rBar * kept[i] * each;
      }
      for (int i = 0; i < t3; i++) {
        pBar[i] += StrongZero.product(sBar, pPartials[i]);
      }
    }
    return result;
  }

  private static double spreadVjpJvp(double[] p, double[] t, int n, double resultBar,
      double[] pBar, double[] pDot, double[] pBarDot, Tape tape) {
    boolean t1 = n > 0;
    double result;
    double r;
    double t2;
    double[] kept;
    double[] pPartials;
    int t3;
    double rDot;
    double t4;
    double[] keptDot;
    double[] pPartialsDot;
    if (t1) {
      int frame = tape.mark();
      double t5 = spreadVjpJvp(p, t, n - 1, resultBar / n, pBar, pDot, pBarDot, tape);
      tape.release(frame);
      result = t5 / n;
      r = 0.0;
      t2 = 0.0;
      kept = null;
      pPartials = null;
      t3 = 0;
      rDot = 0.0;
      t4 = 0.0;
      keptDot = null;
      pPartialsDot = null;
    } else {
      t3 = p == null ? 0 : p.length;
      pPartials = tape.zeroDoubles(t3);
      pPartialsDot = tape.zeroDoubles(t3);
      double s = 1.0;
      double sDot = 0.0;
      for (double each : t) {
        for (int j = 0; j < p.length; j++) {
          double t5 = Math.exp(p[j] * each);
          double t6 = pDot[j] * each * t5;
          s += t5;
          sDot += t6;
          pPartials[j] += t5 * each;
          pPartialsDot[j] += t6 * each;
        }
      }
      kept = tape.doubles(t.length);
      keptDot = tape.doubles(t.length);
      r = 1.0;
      rDot = 0.0;
      for (int i = 0; i < t.length; i++) {
        double each = t[i];
        double t5 = Math.exp(p[0] * each);
        double t6 = pDot[0] * each * t5;
        kept[i] = t5;
        keptDot[i] = t6;
        r += t5;
        rDot += t6;
      }
      t2 = Math.sqrt(s);
      result = t2 * r;
      t4 = StrongZero.over(0.5 * sDot, t2);
    }

    // reverse sweep
    if (!t1) {
      double t5 = resultBar * r;
      double rBar = t2 * resultBar;
      double rBarDot = t4 * resultBar;
      double t6 = 0.5 / t2;
      double sBar = StrongZero.times(t5, t6);
      double sBarDot = StrongZero.times(resultBar * rDot, t6) - StrongZero.times(t5, t4 / t2 * t6);
      for (int i = 0; i < t.length; i++) {
        double t7 = kept[i];
        double each = t[i];
        double pBarDot1 = (rBarDot * t7 + rBar * keptDot[i]) * each;
        pBar[0] += rBar * t7 * each;
        pBarDot[0] += pBarDot1;
      }
      for (int i = 0; i < t3; i++) {
        double t7 = pPartials[i];
        double t8 = StrongZero.product(sBarDot, t7) + StrongZero.product(sBar, pPartialsDot[i]);
        pBar[i] += StrongZero.product(sBar, t7);
        pBarDot[i] += t8;
      }
    }
    return result;
  }
}
