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
 * Derivatives of methods of {@code CensusModels}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class CensusModelsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.CensusModelsDerivatives");
  }

  private CensusModelsDerivatives() {}

  /**
   * Forward mode: {@code CensusModels.call} and its derivative in the direction of the
   * tangents.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param v as the method takes it
   * @param t as the method takes it
   * @param sDot tangent of {@code s}
   * @param kDot tangent of {@code k}
   * @param rDot tangent of {@code r}
   * @param vDot tangent of {@code v}
   * @param tDot tangent of {@code t}
   * @return the value and its tangent
   */
  static Dual callJvp(double s, double k, double r, double v, double t, double sDot, double kDot,
      double rDot, double vDot, double tDot) {
    double t1 = Math.sqrt(t);
    double sd = v * t1;
    double sdDot = vDot * t1 + v * StrongZero.over(0.5 * tDot, t1);
    double t2 = s / k;
    double t3 = r + v * v / 2.0;
    double d1 = (Math.log(t2) + t3 * t) / sd;
    double d1Dot =
        (StrongZero.over(sDot / k - kDot / k * t2, t2) + ((rDot + vDot * v) * t + t3 * tDot)) / sd
        - sdDot / sd * d1;
    double t4 = Math.sqrt(2.0);
    double z = Math.abs(d1) / t4;
    double zDot = StrongZero.times(Math.signum(d1), d1Dot) / t4;
    double p;
    double pDot;
    if (z < 3.0) {
      double term = z;
      double sum = z;
      double termDot = zDot;
      double sumDot = zDot;
      for (int n = 1; n < 80; n++) {
        double t5 = n;
        double t6 = -z * z / t5;
        double term1 = term * t6;
        termDot = termDot * t6 - term * (2.0 * (zDot * z) / t5);
        double t7 = 2 * n + 1;
        sum += term1 / t7;
        sumDot += termDot / t7;
        term = term1;
      }
      double t5 = Math.sqrt(Math.PI);
      p = 0.5 - sum / t5;
      pDot = -(sumDot / t5);
    } else {
      double f = z;
      double fDot = zDot;
      for (int k1 = 60; k1 > 0; k1--) {
        double t5 = k1 / 2.0 / f;
        double t6 = fDot / f * t5;
        f = z + t5;
        fDot = zDot - t6;
      }
      double t5 = Math.exp(-z * z);
      double t6 = Math.sqrt(Math.PI);
      double t7 = 2.0 * f * t6;
      p = t5 / t7;
      pDot = -(2.0 * (zDot * z) * t5 / t7 + 2.0 * fDot * t6 / t7 * p);
    }
    if (d1 > 0.0) {
      p = 1.0 - p;
      pDot = -pDot;
    }
    double t5 = -r;
    double t6 = Math.exp(t5 * t);
    double t7 = k * t6;
    double t8 = d1 - sd;
    z = Math.abs(t8) / t4;
    zDot = StrongZero.times(Math.signum(t8), d1Dot - sdDot) / t4;
    double t9 = s * p;
    double t10 = sDot * p + s * pDot;
    if (z < 3.0) {
      double term = z;
      double sum = z;
      double termDot = zDot;
      double sumDot = zDot;
      for (int n = 1; n < 80; n++) {
        double t11 = n;
        double t12 = -z * z / t11;
        double term1 = term * t12;
        termDot = termDot * t12 - term * (2.0 * (zDot * z) / t11);
        double t13 = 2 * n + 1;
        sum += term1 / t13;
        sumDot += termDot / t13;
        term = term1;
      }
      double t11 = Math.sqrt(Math.PI);
      p = 0.5 - sum / t11;
      pDot = -(sumDot / t11);
    } else {
      double f = z;
      double fDot = zDot;
      for (int k1 = 60; k1 > 0; k1--) {
        double t11 = k1 / 2.0 / f;
        double t12 = fDot / f * t11;
        f = z + t11;
        fDot = zDot - t12;
      }
      double t11 = Math.exp(-z * z);
      double t12 = Math.sqrt(Math.PI);
      double t13 = 2.0 * f * t12;
      p = t11 / t13;
      pDot = -(2.0 * (zDot * z) * t11 / t13 + 2.0 * fDot * t12 / t13 * p);
    }
    if (t8 > 0.0) {
      p = 1.0 - p;
      pDot = -pDot;
    }
    return new Dual(t9 - t7 * p,
        t10 - ((kDot * t6 + k * ((t5 * tDot - rDot * t) * t6)) * p + t7 * pDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callJvp(double, double, double, double, double, double, double, double, double,
   *     double)
   */
  static Dual callJvp(double s, double k, double r, double v, double t, double sDot, double kDot,
      double rDot, double vDot, double tDot, Tape tape) {
    return callJvp(s, k, r, v, t, sDot, kDot, rDot, vDot, tDot);
  }

  /**
   * Value and gradient of {@code CensusModels.call}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param r the derivative with respect to {@code r}
   * @param v the derivative with respect to {@code v}
   * @param t the derivative with respect to {@code t}
   */
  record CallGradient(double value, double s, double k, double r, double v, double t) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusModels.call}: filled by a derivative
   * and reused by its caller.
   */
  static final class CallAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The adjoint of {@code k}. */
    public double k;

    /** The adjoint of {@code r}. */
    public double r;

    /** The adjoint of {@code v}. */
    public double v;

    /** The adjoint of {@code t}. */
    public double t;

    /** A holder of zeros. */
    public CallAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusModels.call} and its gradient.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param v as the method takes it
   * @param t as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CallGradient callGradient(double s, double k, double r, double v, double t) {
    return callGradient(s, k, r, v, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callGradient(double, double, double, double, double)
   */
  static CallGradient callGradient(double s, double k, double r, double v, double t, Tape tape) {
    CallAdjoint adjoint = new CallAdjoint();
    double value = callGradient(s, k, r, v, t, adjoint, tape);
    return new CallGradient(value, adjoint.s, adjoint.k, adjoint.r, adjoint.v, adjoint.t);
  }

  /**
   * Reverse mode: {@code CensusModels.call} and its gradient, written into the caller's
   * memory.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param v as the method takes it
   * @param t as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code s}, {@code k},
   *     {@code r}, {@code v}, {@code t}
   * @return the value
   */
  static double callGradient(double s, double k, double r, double v, double t,
      CallAdjoint adjoint) {
    return callGradient(s, k, r, v, t, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callGradient(double, double, double, double, double, CallAdjoint)
   */
  static double callGradient(double s, double k, double r, double v, double t, CallAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t1 = Math.sqrt(t);
      double sd = v * t1;
      double t2 = s / k;
      double t3 = r + v * v / 2.0;
      double d1 = (Math.log(t2) + t3 * t) / sd;
      double t4 = Math.sqrt(2.0);
      double z = Math.abs(d1) / t4;
      boolean t5 = z < 3.0;
      double[] termKept;
      double t6;
      double p;
      double t7;
      double p1;
      double t8;
      double t9;
      double[] fKept;
      double[] kept;
      if (t5) {
        termKept = tape.doubles(80);
        double term = z;
        double sum = z;
        for (int n = 1; n < 80; n++) {
          termKept[n] = term;
          term *= -z * z / n;
          sum += term / (2 * n + 1);
        }
        t6 = Math.sqrt(Math.PI);
        p = 0.5 - sum / t6;
        t7 = 0.0;
        p1 = 0.0;
        t8 = 0.0;
        t9 = 0.0;
        fKept = null;
        kept = null;
      } else {
        fKept = tape.doubles(61);
        kept = tape.doubles(61);
        double f = z;
        for (int k1 = 60; k1 > 0; k1--) {
          fKept[k1] = f;
          double t10 = k1 / 2.0 / f;
          kept[k1] = t10;
          f = z + t10;
        }
        t9 = Math.exp(-z * z);
        t8 = Math.sqrt(Math.PI);
        t7 = 2.0 * f * t8;
        p = t9 / t7;
        t6 = 0.0;
        termKept = null;
        p1 = p;
      }
      boolean t10 = d1 > 0.0;
      if (t10) {
        p = 1.0 - p;
      }
      double t11 = -r;
      double t12 = Math.exp(t11 * t);
      double pBar = k * t12;
      double t13 = d1 - sd;
      double z1 = Math.abs(t13) / t4;
      boolean t14 = z1 < 3.0;
      double[] termKept1;
      double t15;
      double p2;
      double t16;
      double p3;
      double t17;
      double t18;
      double[] fKept1;
      double[] kept1;
      if (t14) {
        termKept1 = tape.doubles(80);
        double term = z1;
        double sum = z1;
        for (int n = 1; n < 80; n++) {
          termKept1[n] = term;
          term *= -z1 * z1 / n;
          sum += term / (2 * n + 1);
        }
        t15 = Math.sqrt(Math.PI);
        p2 = 0.5 - sum / t15;
        t16 = 0.0;
        p3 = 0.0;
        t17 = 0.0;
        t18 = 0.0;
        fKept1 = null;
        kept1 = null;
      } else {
        fKept1 = tape.doubles(61);
        kept1 = tape.doubles(61);
        double f = z1;
        for (int k1 = 60; k1 > 0; k1--) {
          fKept1[k1] = f;
          double t19 = k1 / 2.0 / f;
          kept1[k1] = t19;
          f = z1 + t19;
        }
        t18 = Math.exp(-z1 * z1);
        t17 = Math.sqrt(Math.PI);
        t16 = 2.0 * f * t17;
        p2 = t18 / t16;
        t15 = 0.0;
        termKept1 = null;
        p3 = p2;
      }
      boolean t19 = t13 > 0.0;
      if (t19) {
        p2 = 1.0 - p2;
      }

      // reverse sweep
      double t20 = -p2;
      double t21 = s * p - pBar * p2;
      double t22 = -pBar;
      if (!t19) {
        pBar = t22;
      }
      double zBar;
      if (t14) {
        double t23 = pBar / t15;
        double termBar = 0.0;
        double zBar1 = 0.0;
        for (int n = 79; n >= 1; n--) {
          double termBar1 = termBar - t23 / (2 * n + 1);
          double t24 = -z1;
          double t25 = n;
          termBar = termBar1 * (t24 * z1 / t25);
          double term = termKept1[n];
          double t26 = term * termBar1 / t25;
          zBar1 += t24 * t26;
          zBar1 -= t26 * z1;
        }
        zBar1 += termBar;
        zBar = zBar1 - t23;
      } else {
        double t23 = pBar / t16;
        double fBar = -(2.0 * (t23 * p3 * t17));
        zBar = -(2.0 * (t23 * t18 * z1));
        for (int k1 = 1; k1 <= 60; k1++) {
          zBar += fBar;
          double f = fKept1[k1];
          fBar = -(fBar / f * kept1[k1]);
        }
        zBar += fBar;
      }
      double t23 = StrongZero.times(Math.signum(t13), zBar / t4);
      double kBar = t20 * t12;
      double t24 = k * t20 * t12;
      double tBar = t11 * t24;
      if (t10) {
        pBar = -s;
      } else {
        pBar = s;
      }
      if (t5) {
        double t25 = pBar / t6;
        double termBar = 0.0;
        zBar = 0.0;
        for (int n = 79; n >= 1; n--) {
          double termBar1 = termBar - t25 / (2 * n + 1);
          double t26 = -z;
          double t27 = n;
          termBar = termBar1 * (t26 * z / t27);
          double term = termKept[n];
          double t28 = term * termBar1 / t27;
          zBar += t26 * t28;
          zBar -= t28 * z;
        }
        zBar += termBar;
        zBar -= t25;
      } else {
        double t25 = pBar / t7;
        double fBar = -(2.0 * (t25 * p1 * t8));
        zBar = -(2.0 * (t25 * t9 * z));
        for (int k1 = 1; k1 <= 60; k1++) {
          zBar += fBar;
          double f = fKept[k1];
          fBar = -(fBar / f * kept[k1]);
        }
        zBar += fBar;
      }
      double d1Bar = t23 + StrongZero.times(Math.signum(d1), zBar / t4);
      double t25 = d1Bar / sd;
      double sdBar = -(t23 + t25 * d1);
      double t26 = t25 * t;
      tBar += t3 * t25;
      double rBar = t26 - t24 * t;
      double t27 = StrongZero.over(t25, t2) / k;
      double sBar = p + t27;
      kBar -= t27 * t2;
      double vBar = 2.0 * (t26 / 2.0 * v) + sdBar * t1;
      tBar += StrongZero.over(0.5 * (v * sdBar), t1);
      adjoint.s = sBar;
      adjoint.k = kBar;
      adjoint.r = rBar;
      adjoint.v = vBar;
      adjoint.t = tBar;
      return t21;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusModels.call}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param r the derivative with respect to {@code r}
   * @param v the derivative with respect to {@code v}
   * @param t the derivative with respect to {@code t}
   * @param sHvp the Hessian-vector product for {@code s}
   * @param kHvp the Hessian-vector product for {@code k}
   * @param rHvp the Hessian-vector product for {@code r}
   * @param vHvp the Hessian-vector product for {@code v}
   * @param tHvp the Hessian-vector product for {@code t}
   */
  record CallHvp(double value, double s, double k, double r, double v, double t, double sHvp,
      double kHvp, double rHvp, double vHvp, double tHvp) {}

  /**
   * Second order: {@code CensusModels.call}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param v as the method takes it
   * @param t as the method takes it
   * @param sDot tangent of {@code s}
   * @param kDot tangent of {@code k}
   * @param rDot tangent of {@code r}
   * @param vDot tangent of {@code v}
   * @param tDot tangent of {@code t}
   * @return value, gradient and product, in new arrays
   */
  static CallHvp callHvp(double s, double k, double r, double v, double t, double sDot,
      double kDot, double rDot, double vDot, double tDot) {
    return callHvp(s, k, r, v, t, sDot, kDot, rDot, vDot, tDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callHvp(double, double, double, double, double, double, double, double, double,
   *     double)
   */
  static CallHvp callHvp(double s, double k, double r, double v, double t, double sDot,
      double kDot, double rDot, double vDot, double tDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t1 = Math.sqrt(t);
      double t2 = 0.5 / t1;
      double t3 = StrongZero.times(tDot, t2);
      double sd = v * t1;
      double sdDot = vDot * t1 + v * t3;
      double t4 = s / k;
      double t5 = kDot / k;
      double t6 = sDot / k - t5 * t4;
      double t7 = 1.0 / t4;
      double t8 = r + v * v / 2.0;
      double t9 = rDot + vDot * v;
      double d1 = (Math.log(t4) + t8 * t) / sd;
      double t10 = sdDot / sd;
      double d1Dot = (StrongZero.times(t6, t7) + (t9 * t + t8 * tDot)) / sd - t10 * d1;
      double t11 = Math.signum(d1);
      double t12 = Math.sqrt(2.0);
      double z = Math.abs(d1) / t12;
      double zDot = StrongZero.times(t11, d1Dot) / t12;
      boolean t13 = z < 3.0;
      double[] termKept;
      double[] termKeptDot;
      double t14;
      double p;
      double pDot;
      double t15;
      double p1;
      double t16;
      double t17;
      double[] fKept;
      double[] kept;
      double t18;
      double pDot1;
      double t19;
      double[] fKeptDot;
      double[] keptDot;
      if (t13) {
        termKept = tape.doubles(80);
        termKeptDot = tape.doubles(80);
        double term = z;
        double sum = z;
        double termDot = zDot;
        double sumDot = zDot;
        for (int n = 1; n < 80; n++) {
          termKept[n] = term;
          termKeptDot[n] = termDot;
          double t20 = n;
          double t21 = -z * z / t20;
          double term1 = term * t21;
          termDot = termDot * t21 - term * (2.0 * (zDot * z) / t20);
          double t22 = 2 * n + 1;
          sum += term1 / t22;
          sumDot += termDot / t22;
          term = term1;
        }
        t14 = Math.sqrt(Math.PI);
        p = 0.5 - sum / t14;
        pDot = -(sumDot / t14);
        t15 = 0.0;
        p1 = 0.0;
        t16 = 0.0;
        t17 = 0.0;
        fKept = null;
        kept = null;
        t18 = 0.0;
        pDot1 = 0.0;
        t19 = 0.0;
        fKeptDot = null;
        keptDot = null;
      } else {
        fKept = tape.doubles(61);
        fKeptDot = tape.doubles(61);
        kept = tape.doubles(61);
        keptDot = tape.doubles(61);
        double f = z;
        double fDot = zDot;
        for (int k1 = 60; k1 > 0; k1--) {
          fKept[k1] = f;
          fKeptDot[k1] = fDot;
          double t20 = k1 / 2.0 / f;
          double t21 = fDot / f * t20;
          kept[k1] = t20;
          keptDot[k1] = -t21;
          f = z + t20;
          fDot = zDot - t21;
        }
        t17 = Math.exp(-z * z);
        t19 = -(2.0 * (zDot * z) * t17);
        t16 = Math.sqrt(Math.PI);
        t15 = 2.0 * f * t16;
        t18 = 2.0 * fDot * t16;
        p = t17 / t15;
        pDot = t19 / t15 - t18 / t15 * p;
        t14 = 0.0;
        termKept = null;
        p1 = p;
        termKeptDot = null;
        pDot1 = pDot;
      }
      boolean t20 = d1 > 0.0;
      if (t20) {
        p = 1.0 - p;
        pDot = -pDot;
      }
      double t21 = -r;
      double t22 = -rDot;
      double t23 = Math.exp(t21 * t);
      double t24 = (t22 * t + t21 * tDot) * t23;
      double pBar = k * t23;
      double pBarDot = kDot * t23 + k * t24;
      double t25 = d1 - sd;
      double t26 = Math.signum(t25);
      double z1 = Math.abs(t25) / t12;
      double zDot1 = StrongZero.times(t26, d1Dot - sdDot) / t12;
      boolean t27 = z1 < 3.0;
      double[] termKept1;
      double[] termKeptDot1;
      double t28;
      double p2;
      double pDot2;
      double t29;
      double p3;
      double t30;
      double t31;
      double[] fKept1;
      double[] kept1;
      double t32;
      double pDot3;
      double t33;
      double[] fKeptDot1;
      double[] keptDot1;
      if (t27) {
        termKept1 = tape.doubles(80);
        termKeptDot1 = tape.doubles(80);
        double term = z1;
        double sum = z1;
        double termDot = zDot1;
        double sumDot = zDot1;
        for (int n = 1; n < 80; n++) {
          termKept1[n] = term;
          termKeptDot1[n] = termDot;
          double t34 = n;
          double t35 = -z1 * z1 / t34;
          double term1 = term * t35;
          termDot = termDot * t35 - term * (2.0 * (zDot1 * z1) / t34);
          double t36 = 2 * n + 1;
          sum += term1 / t36;
          sumDot += termDot / t36;
          term = term1;
        }
        t28 = Math.sqrt(Math.PI);
        p2 = 0.5 - sum / t28;
        pDot2 = -(sumDot / t28);
        t29 = 0.0;
        p3 = 0.0;
        t30 = 0.0;
        t31 = 0.0;
        fKept1 = null;
        kept1 = null;
        t32 = 0.0;
        pDot3 = 0.0;
        t33 = 0.0;
        fKeptDot1 = null;
        keptDot1 = null;
      } else {
        fKept1 = tape.doubles(61);
        fKeptDot1 = tape.doubles(61);
        kept1 = tape.doubles(61);
        keptDot1 = tape.doubles(61);
        double f = z1;
        double fDot = zDot1;
        for (int k1 = 60; k1 > 0; k1--) {
          fKept1[k1] = f;
          fKeptDot1[k1] = fDot;
          double t34 = k1 / 2.0 / f;
          double t35 = fDot / f * t34;
          kept1[k1] = t34;
          keptDot1[k1] = -t35;
          f = z1 + t34;
          fDot = zDot1 - t35;
        }
        t31 = Math.exp(-z1 * z1);
        t33 = -(2.0 * (zDot1 * z1) * t31);
        t30 = Math.sqrt(Math.PI);
        t29 = 2.0 * f * t30;
        t32 = 2.0 * fDot * t30;
        p2 = t31 / t29;
        pDot2 = t33 / t29 - t32 / t29 * p2;
        t28 = 0.0;
        termKept1 = null;
        p3 = p2;
        termKeptDot1 = null;
        pDot3 = pDot2;
      }
      boolean t34 = t25 > 0.0;
      if (t34) {
        p2 = 1.0 - p2;
        pDot2 = -pDot2;
      }

      // reverse sweep
      double t35 = -p2;
      double t36 = -pDot2;
      double t37 = s * p - pBar * p2;
      double t38 = -pBar;
      double t39 = -pBarDot;
      if (!t34) {
        pBar = t38;
        pBarDot = t39;
      }
      double zBar;
      double zBarDot;
      if (t27) {
        double t40 = pBar / t28;
        double t41 = pBarDot / t28;
        double termBar = 0.0;
        double zBar1 = 0.0;
        double termBarDot = 0.0;
        double zBarDot1 = 0.0;
        for (int n = 79; n >= 1; n--) {
          double t42 = 2 * n + 1;
          double termBar1 = termBar - t40 / t42;
          double termBarDot1 = termBarDot - t41 / t42;
          double t43 = -z1;
          double t44 = -zDot1;
          double t45 = n;
          double t46 = t43 * z1 / t45;
          termBar = termBar1 * t46;
          termBarDot = termBarDot1 * t46 + termBar1 * (2.0 * (t44 * z1) / t45);
          double term = termKept1[n];
          double termDot = termKeptDot1[n];
          double t47 = term * termBar1 / t45;
          double t48 = (termDot * termBar1 + term * termBarDot1) / t45;
          zBar1 += t43 * t47;
          zBarDot1 += t44 * t47 + t43 * t48;
          zBar1 -= t47 * z1;
          zBarDot1 -= t48 * z1 + t47 * zDot1;
        }
        zBar1 += termBar;
        zBarDot1 += termBarDot;
        zBar = zBar1 - t40;
        zBarDot = zBarDot1 - t41;
      } else {
        double t40 = pBar / t29;
        double t41 = pBarDot / t29 - t32 / t29 * t40;
        double t42 = t40 * t31;
        double fBar = -(2.0 * (t40 * p3 * t30));
        zBar = -(2.0 * (t42 * z1));
        double fBarDot = -(2.0 * ((t41 * p3 + t40 * pDot3) * t30));
        zBarDot = -(2.0 * ((t41 * t31 + t40 * t33) * z1 + t42 * zDot1));
        for (int k1 = 1; k1 <= 60; k1++) {
          zBar += fBar;
          zBarDot += fBarDot;
          double f = fKept1[k1];
          double fDot = fKeptDot1[k1];
          double t43 = fBar / f;
          double t44 = kept1[k1];
          fBar = -(t43 * t44);
          fBarDot = -((fBarDot / f - fDot / f * t43) * t44 + t43 * keptDot1[k1]);
        }
        zBar += fBar;
        zBarDot += fBarDot;
      }
      double t40 = StrongZero.times(t26, zBar / t12);
      double t41 = StrongZero.times(t26, zBarDot / t12);
      double kBar = t35 * t23;
      double kBarDot = t36 * t23 + t35 * t24;
      double t42 = k * t35;
      double t43 = t42 * t23;
      double t44 = (kDot * t35 + k * t36) * t23 + t42 * t24;
      double tBar = t21 * t43;
      double tBarDot = t22 * t43 + t21 * t44;
      if (t20) {
        pBar = -s;
        pBarDot = -sDot;
      } else {
        pBar = s;
        pBarDot = sDot;
      }
      if (t13) {
        double t45 = pBar / t14;
        double t46 = pBarDot / t14;
        double termBar = 0.0;
        zBar = 0.0;
        double termBarDot = 0.0;
        zBarDot = 0.0;
        for (int n = 79; n >= 1; n--) {
          double t47 = 2 * n + 1;
          double termBar1 = termBar - t45 / t47;
          double termBarDot1 = termBarDot - t46 / t47;
          double t48 = -z;
          double t49 = -zDot;
          double t50 = n;
          double t51 = t48 * z / t50;
          termBar = termBar1 * t51;
          termBarDot = termBarDot1 * t51 + termBar1 * (2.0 * (t49 * z) / t50);
          double term = termKept[n];
          double termDot = termKeptDot[n];
          double t52 = term * termBar1 / t50;
          double t53 = (termDot * termBar1 + term * termBarDot1) / t50;
          zBar += t48 * t52;
          zBarDot += t49 * t52 + t48 * t53;
          zBar -= t52 * z;
          zBarDot -= t53 * z + t52 * zDot;
        }
        zBar += termBar;
        zBarDot += termBarDot;
        zBar -= t45;
        zBarDot -= t46;
      } else {
        double t45 = pBar / t15;
        double t46 = pBarDot / t15 - t18 / t15 * t45;
        double t47 = t45 * t17;
        double fBar = -(2.0 * (t45 * p1 * t16));
        zBar = -(2.0 * (t47 * z));
        double fBarDot = -(2.0 * ((t46 * p1 + t45 * pDot1) * t16));
        zBarDot = -(2.0 * ((t46 * t17 + t45 * t19) * z + t47 * zDot));
        for (int k1 = 1; k1 <= 60; k1++) {
          zBar += fBar;
          zBarDot += fBarDot;
          double f = fKept[k1];
          double fDot = fKeptDot[k1];
          double t48 = fBar / f;
          double t49 = kept[k1];
          fBar = -(t48 * t49);
          fBarDot = -((fBarDot / f - fDot / f * t48) * t49 + t48 * keptDot[k1]);
        }
        zBar += fBar;
        zBarDot += fBarDot;
      }
      double d1Bar = t40 + StrongZero.times(t11, zBar / t12);
      double d1BarDot = t41 + StrongZero.times(t11, zBarDot / t12);
      double t45 = d1Bar / sd;
      double t46 = d1BarDot / sd - t10 * t45;
      double sdBar = -(t40 + t45 * d1);
      double sdBarDot = -(t41 + (t46 * d1 + t45 * d1Dot));
      double t47 = t45 * t;
      double t48 = t46 * t + t45 * tDot;
      tBar += t8 * t45;
      tBarDot += t9 * t45 + t8 * t46;
      double rBar = t47 - t43 * t;
      double rBarDot = t48 - (t44 * t + t43 * tDot);
      double t49 = t47 / 2.0;
      double t50 = StrongZero.times(t45, t7) / k;
      double t51 = (StrongZero.times(t46, t7) - StrongZero.times(t45, t6 * t7 * t7)) / k - t5 * t50;
      double sBar = p + t50;
      double sBarDot = pDot + t51;
      kBar -= t50 * t4;
      kBarDot -= t51 * t4 + t50 * t6;
      double vBar = 2.0 * (t49 * v) + sdBar * t1;
      double vBarDot = 2.0 * (t48 / 2.0 * v + t49 * vDot) + (sdBarDot * t1 + sdBar * t3);
      double t52 = v * sdBar;
      tBar += StrongZero.times(t52, t2);
      tBarDot += StrongZero.times(vDot * sdBar + v * sdBarDot, t2)
          - StrongZero.times(t52, t3 / t1 * t2);
      return new CallHvp(t37, sBar, kBar, rBar, vBar, tBar, sBarDot, kBarDot, rBarDot, vBarDot,
          tBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusModels.call} as a function of the vector that packs {@code s}, {@code k},
   * {@code r}, {@code v}, {@code t}, in this order and arrays row by row. It modifies
   * neither what it is given nor what it captures, and may be used by several threads at
   * once.
   *
   * @return the view
   */
  static ScalarFunction callFunction() {
    return new CallFunction();
  }

  private static final class CallFunction implements ScalarFunction {

    CallFunction() {}

    @Override
    public int inputs() {
      return 5;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double v = packed[3];
      double t = packed[4];
      return CensusModels.call(s, k, r, v, t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double v = packed[3];
      double t = packed[4];
      CallAdjoint adjoint = new CallAdjoint();
      double value = callGradient(s, k, r, v, t, adjoint);
      gradient[0] = adjoint.s;
      gradient[1] = adjoint.k;
      gradient[2] = adjoint.r;
      gradient[3] = adjoint.v;
      gradient[4] = adjoint.t;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double v = packed[3];
      double t = packed[4];
      double sDot = direction[0];
      double kDot = direction[1];
      double rDot = direction[2];
      double vDot = direction[3];
      double tDot = direction[4];
      return callJvp(s, k, r, v, t, sDot, kDot, rDot, vDot, tDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double v = packed[3];
      double t = packed[4];
      double sDot = direction[0];
      double kDot = direction[1];
      double rDot = direction[2];
      double vDot = direction[3];
      double tDot = direction[4];
      CallHvp hvp = callHvp(s, k, r, v, t, sDot, kDot, rDot, vDot, tDot);
      double value = hvp.value();
      gradient[0] = hvp.s();
      gradient[1] = hvp.k();
      gradient[2] = hvp.r();
      gradient[3] = hvp.v();
      gradient[4] = hvp.t();
      product[0] = hvp.sHvp();
      product[1] = hvp.kHvp();
      product[2] = hvp.rHvp();
      product[3] = hvp.vHvp();
      product[4] = hvp.tHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusModels.impliedVolatility} and its derivative in the direction
   * of the tangents.
   *
   * @param price as the method takes it
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param t as the method takes it
   * @param priceDot tangent of {@code price}
   * @param sDot tangent of {@code s}
   * @param kDot tangent of {@code k}
   * @param rDot tangent of {@code r}
   * @param tDot tangent of {@code t}
   * @return the value and its tangent
   */
  static Dual impliedVolatilityJvp(double price, double s, double k, double r, double t,
      double priceDot, double sDot, double kDot, double rDot, double tDot) {
    double v = 0.3;
    double vDot = 0.0;
    for (int i = 0; i < 50; i++) {
      double t1 = Math.sqrt(t);
      double t2 = StrongZero.over(0.5 * tDot, t1);
      double sd = v * t1;
      double sdDot = vDot * t1 + v * t2;
      double t3 = s / k;
      double t4 = r + v * v / 2.0;
      double d1 = (Math.log(t3) + t4 * t) / sd;
      double d1Dot =
          (StrongZero.over(sDot / k - kDot / k * t3, t3) + ((rDot + vDot * v) * t + t4 * tDot))
          / sd - sdDot / sd * d1;
      double t5 = Math.sqrt(2.0);
      double z = Math.abs(d1) / t5;
      double zDot = StrongZero.times(Math.signum(d1), d1Dot) / t5;
      double p;
      double pDot;
      if (z < 3.0) {
        double term = z;
        double sum = z;
        double termDot = zDot;
        double sumDot = zDot;
        for (int n = 1; n < 80; n++) {
          double t6 = n;
          double t7 = -z * z / t6;
          double term1 = term * t7;
          termDot = termDot * t7 - term * (2.0 * (zDot * z) / t6);
          double t8 = 2 * n + 1;
          sum += term1 / t8;
          sumDot += termDot / t8;
          term = term1;
        }
        double t6 = Math.sqrt(Math.PI);
        p = 0.5 - sum / t6;
        pDot = -(sumDot / t6);
      } else {
        double f = z;
        double fDot = zDot;
        for (int k1 = 60; k1 > 0; k1--) {
          double t6 = k1 / 2.0 / f;
          double t7 = fDot / f * t6;
          f = z + t6;
          fDot = zDot - t7;
        }
        double t6 = Math.exp(-z * z);
        double t7 = Math.sqrt(Math.PI);
        double t8 = 2.0 * f * t7;
        p = t6 / t8;
        pDot = -(2.0 * (zDot * z) * t6 / t8 + 2.0 * fDot * t7 / t8 * p);
      }
      if (d1 > 0.0) {
        p = 1.0 - p;
        pDot = -pDot;
      }
      double t6 = -r;
      double t7 = Math.exp(t6 * t);
      double t8 = k * t7;
      double t9 = d1 - sd;
      z = Math.abs(t9) / t5;
      zDot = StrongZero.times(Math.signum(t9), d1Dot - sdDot) / t5;
      double t10 = s * p;
      double t11 = sDot * p + s * pDot;
      if (z < 3.0) {
        double term = z;
        double sum = z;
        double termDot = zDot;
        double sumDot = zDot;
        for (int n = 1; n < 80; n++) {
          double t12 = n;
          double t13 = -z * z / t12;
          double term1 = term * t13;
          termDot = termDot * t13 - term * (2.0 * (zDot * z) / t12);
          double t14 = 2 * n + 1;
          sum += term1 / t14;
          sumDot += termDot / t14;
          term = term1;
        }
        double t12 = Math.sqrt(Math.PI);
        p = 0.5 - sum / t12;
        pDot = -(sumDot / t12);
      } else {
        double f = z;
        double fDot = zDot;
        for (int k1 = 60; k1 > 0; k1--) {
          double t12 = k1 / 2.0 / f;
          double t13 = fDot / f * t12;
          f = z + t12;
          fDot = zDot - t13;
        }
        double t12 = Math.exp(-z * z);
        double t13 = Math.sqrt(Math.PI);
        double t14 = 2.0 * f * t13;
        p = t12 / t14;
        pDot = -(2.0 * (zDot * z) * t12 / t14 + 2.0 * fDot * t13 / t14 * p);
      }
      if (t9 > 0.0) {
        p = 1.0 - p;
        pDot = -pDot;
      }
      double error = t10 - t8 * p - price;
      double errorDot =
          t11 - ((kDot * t7 + k * ((t6 * tDot - rDot * t) * t7)) * p + t8 * pDot) - priceDot;
      double t12 = s * t1;
      double t13 = Math.exp(-d1 * d1 / 2.0);
      double t14 = Math.sqrt(2.0 * Math.PI);
      double vega = t12 * t13 / t14;
      double vegaDot = ((sDot * t1 + s * t2) * t13 - t12 * (d1Dot * d1 * t13)) / t14;
      double t15 = error / vega;
      v -= t15;
      vDot += vegaDot / vega * t15 - errorDot / vega;
      if (Math.abs(error) < 1e-10) {
        return new Dual(v, vDot);
      }
    }
    throw new ArithmeticException("no convergence");
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #impliedVolatilityJvp(double, double, double, double, double, double, double,
   *     double, double, double)
   */
  static Dual impliedVolatilityJvp(double price, double s, double k, double r, double t,
      double priceDot, double sDot, double kDot, double rDot, double tDot, Tape tape) {
    return impliedVolatilityJvp(price, s, k, r, t, priceDot, sDot, kDot, rDot, tDot);
  }

  /**
   * Value and gradient of {@code CensusModels.impliedVolatility}.
   *
   * @param value what the method returns
   * @param price the derivative with respect to {@code price}
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param r the derivative with respect to {@code r}
   * @param t the derivative with respect to {@code t}
   */
  record ImpliedVolatilityGradient(double value, double price, double s, double k, double r,
      double t) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusModels.impliedVolatility}: filled by a
   * derivative and reused by its caller.
   */
  static final class ImpliedVolatilityAdjoint {

    /** The adjoint of {@code price}. */
    public double price;

    /** The adjoint of {@code s}. */
    public double s;

    /** The adjoint of {@code k}. */
    public double k;

    /** The adjoint of {@code r}. */
    public double r;

    /** The adjoint of {@code t}. */
    public double t;

    /** A holder of zeros. */
    public ImpliedVolatilityAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusModels.impliedVolatility} and its gradient.
   *
   * @param price as the method takes it
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param t as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ImpliedVolatilityGradient impliedVolatilityGradient(double price, double s, double k,
      double r, double t) {
    return impliedVolatilityGradient(price, s, k, r, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #impliedVolatilityGradient(double, double, double, double, double)
   */
  static ImpliedVolatilityGradient impliedVolatilityGradient(double price, double s, double k,
      double r, double t, Tape tape) {
    ImpliedVolatilityAdjoint adjoint = new ImpliedVolatilityAdjoint();
    double value = impliedVolatilityGradient(price, s, k, r, t, adjoint, tape);
    return new ImpliedVolatilityGradient(value, adjoint.price, adjoint.s, adjoint.k, adjoint.r,
        adjoint.t);
  }

  /**
   * Reverse mode: {@code CensusModels.impliedVolatility} and its gradient, written into the
   * caller's memory.
   *
   * @param price as the method takes it
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param t as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code price}, {@code
   *     s}, {@code k}, {@code r}, {@code t}
   * @return the value
   */
  static double impliedVolatilityGradient(double price, double s, double k, double r, double t,
      ImpliedVolatilityAdjoint adjoint) {
    return impliedVolatilityGradient(price, s, k, r, t, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #impliedVolatilityGradient(double, double, double, double, double,
   *     ImpliedVolatilityAdjoint)
   */
  static double impliedVolatilityGradient(double price, double s, double k, double r, double t,
      ImpliedVolatilityAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[][] keptDoubleArrays = tape.references(double[].class, 25);
      double[][][] keptDoubleArrayArrays = tape.references(double[][].class, 6);
      double[] kept = tape.doubles(31);
      boolean[] keptBooleans = tape.booleans(5);
      impliedVolatilityGradientPart1(keptDoubleArrays, keptDoubleArrayArrays, tape);
      double v = 0.3;
      for (int i = 0; i < 50; i++) {
        impliedVolatilityGradientPart2(keptDoubleArrays, i, v, t, s, k, r, keptDoubleArrayArrays,
            price, kept, keptBooleans, tape);
        double v1 = kept[30];
        if (keptBooleans[4]) {
          double tBar =
              impliedVolatilityGradientPart3(kept, s, keptBooleans, keptDoubleArrays, k, t, v, i,
              keptDoubleArrayArrays, price, r, tape);
          double sBar = tape.doubleResult(1);
          double kBar = tape.doubleResult(2);
          double rBar = tape.doubleResult(3);
          double priceBar = tape.doubleResult(4);
          adjoint.price = priceBar;
          adjoint.s = sBar;
          adjoint.k = kBar;
          adjoint.r = rBar;
          adjoint.t = tBar;
          return v1;
        }
        v = v1;
      }
      throw new ArithmeticException("no convergence");
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusModels.impliedVolatility} as a function of the vector that packs {@code
   * price}, {@code s}, {@code k}, {@code r}, {@code t}, in this order and arrays row by row.
   * It modifies neither what it is given nor what it captures, and may be used by several
   * threads at once.
   *
   * @return the view
   */
  static ScalarFunction impliedVolatilityFunction() {
    return new ImpliedVolatilityFunction();
  }

  private static final class ImpliedVolatilityFunction implements ScalarFunction {

    ImpliedVolatilityFunction() {}

    @Override
    public int inputs() {
      return 5;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double price = packed[0];
      double s = packed[1];
      double k = packed[2];
      double r = packed[3];
      double t = packed[4];
      return CensusModels.impliedVolatility(price, s, k, r, t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double price = packed[0];
      double s = packed[1];
      double k = packed[2];
      double r = packed[3];
      double t = packed[4];
      ImpliedVolatilityAdjoint adjoint = new ImpliedVolatilityAdjoint();
      double value = impliedVolatilityGradient(price, s, k, r, t, adjoint);
      gradient[0] = adjoint.price;
      gradient[1] = adjoint.s;
      gradient[2] = adjoint.k;
      gradient[3] = adjoint.r;
      gradient[4] = adjoint.t;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double price = packed[0];
      double s = packed[1];
      double k = packed[2];
      double r = packed[3];
      double t = packed[4];
      double priceDot = direction[0];
      double sDot = direction[1];
      double kDot = direction[2];
      double rDot = direction[3];
      double tDot = direction[4];
      return impliedVolatilityJvp(price, s, k, r, t, priceDot, sDot, kDot, rDot, tDot).tangent();
    }
  }

  /**
   * Forward mode: {@code CensusModels.sabr} and its derivative in the direction of the
   * tangents.
   *
   * @param f as the method takes it
   * @param k as the method takes it
   * @param t as the method takes it
   * @param alpha as the method takes it
   * @param beta as the method takes it
   * @param rho as the method takes it
   * @param nu as the method takes it
   * @param fDot tangent of {@code f}
   * @param kDot tangent of {@code k}
   * @param tDot tangent of {@code t}
   * @param alphaDot tangent of {@code alpha}
   * @param betaDot tangent of {@code beta}
   * @param rhoDot tangent of {@code rho}
   * @param nuDot tangent of {@code nu}
   * @return the value and its tangent
   */
  static Dual sabrJvp(double f, double k, double t, double alpha, double beta, double rho,
      double nu, double fDot, double kDot, double tDot, double alphaDot, double betaDot,
      double rhoDot, double nuDot) {
    double one = 1.0 - beta;
    double oneDot = -betaDot;
    double t1 = f * k;
    double t2 = one / 2.0;
    double fk = Math.pow(t1, t2);
    double fkDot =
        StrongZero.times(fDot * k + f * kDot, StrongZero.times(t2, Math.pow(t1, t2 - 1.0)))
        + (t1 == 0.0 & t2 >= 0.0 ? 0.0 : StrongZero.times(oneDot / 2.0, fk * Math.log(t1)));
    double t3 = f / k;
    double log = Math.log(t3);
    double logDot = StrongZero.over(fDot / k - kDot / k * t3, t3);
    double t4 = nu / alpha;
    double t5 = t4 * fk;
    double z = t5 * log;
    double zDot = ((nuDot / alpha - alphaDot / alpha * t4) * fk + t4 * fkDot) * log + t5 * logDot;
    double ratio;
    double ratioDot;
    if (Math.abs(z) < 1e-7) {
      ratio = 1.0 - rho * z / 2.0;
      ratioDot = -((rhoDot * z + rho * zDot) / 2.0);
    } else {
      double t6 = 2.0 * rho;
      double t7 = Math.sqrt(1.0 - t6 * z + z * z);
      double t8 = 1.0 - rho;
      double t9 = (t7 + z - rho) / t8;
      double x = Math.log(t9);
      double xDot =
          StrongZero.over(
          (StrongZero.over(0.5 * (2.0 * (zDot * z) - (2.0 * rhoDot * z + t6 * zDot)), t7)
          + zDot - rhoDot) / t8 + rhoDot / t8 * t9, t9);
      ratio = z / x;
      ratioDot = zDot / x - xDot / x * ratio;
    }
    double t6 = one * one;
    double t7 = 2.0 * (oneDot * one);
    double t8 = t6 * log;
    double one2 = t8 * log;
    double one2Dot = (t7 * log + t6 * logDot) * log + t8 * logDot;
    double t9 = 1.0 + one2 / 24.0 + one2 * one2 / 1920.0;
    double t10 = fk * t9;
    double head = alpha / t10;
    double headDot = alphaDot / t10
        - (fkDot * t9 + fk * (one2Dot / 24.0 + 0.0010416666666666667 * (one2Dot * one2))) / t10
        * head;
    double t11 = t6 / 24.0;
    double t12 = t11 * alpha;
    double t13 = fk * fk;
    double t14 = t12 * alpha / t13;
    double t15 = rho * beta;
    double t16 = t15 * nu;
    double t17 = 4.0 * fk;
    double t18 = t16 * alpha / t17;
    double t19 = (2.0 - 3.0 * rho * rho) / 24.0;
    double t20 = t19 * nu;
    double tail = t14 + t18 + t20 * nu;
    double tailDot = ((t7 / 24.0 * alpha + t11 * alphaDot) * alpha + t12 * alphaDot) / t13
        - 2.0 * (fkDot * fk) / t13 * t14
        + ((((rhoDot * beta + rho * betaDot) * nu + t15 * nuDot) * alpha + t16 * alphaDot) / t17
        - 4.0 * fkDot / t17 * t18)
        + ((t19 * nuDot - 0.25 * (rhoDot * rho) * nu) * nu + t20 * nuDot);
    double t21 = head * ratio;
    double t22 = 1.0 + tail * t;
    return new Dual(t21 * t22,
        (headDot * ratio + head * ratioDot) * t22 + t21 * (tailDot * t + tail * tDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sabrJvp(double, double, double, double, double, double, double, double, double,
   *     double, double, double, double, double)
   */
  static Dual sabrJvp(double f, double k, double t, double alpha, double beta, double rho,
      double nu, double fDot, double kDot, double tDot, double alphaDot, double betaDot,
      double rhoDot, double nuDot, Tape tape) {
    return sabrJvp(f, k, t, alpha, beta, rho, nu, fDot, kDot, tDot, alphaDot, betaDot, rhoDot,
        nuDot);
  }

  /**
   * Value and gradient of {@code CensusModels.sabr}.
   *
   * @param value what the method returns
   * @param f the derivative with respect to {@code f}
   * @param k the derivative with respect to {@code k}
   * @param t the derivative with respect to {@code t}
   * @param alpha the derivative with respect to {@code alpha}
   * @param beta the derivative with respect to {@code beta}
   * @param rho the derivative with respect to {@code rho}
   * @param nu the derivative with respect to {@code nu}
   */
  record SabrGradient(double value, double f, double k, double t, double alpha, double beta,
      double rho, double nu) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusModels.sabr}: filled by a derivative
   * and reused by its caller.
   */
  static final class SabrAdjoint {

    /** The adjoint of {@code f}. */
    public double f;

    /** The adjoint of {@code k}. */
    public double k;

    /** The adjoint of {@code t}. */
    public double t;

    /** The adjoint of {@code alpha}. */
    public double alpha;

    /** The adjoint of {@code beta}. */
    public double beta;

    /** The adjoint of {@code rho}. */
    public double rho;

    /** The adjoint of {@code nu}. */
    public double nu;

    /** A holder of zeros. */
    public SabrAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusModels.sabr} and its gradient.
   *
   * @param f as the method takes it
   * @param k as the method takes it
   * @param t as the method takes it
   * @param alpha as the method takes it
   * @param beta as the method takes it
   * @param rho as the method takes it
   * @param nu as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SabrGradient sabrGradient(double f, double k, double t, double alpha, double beta,
      double rho, double nu) {
    SabrAdjoint adjoint = new SabrAdjoint();
    double value = sabrGradient(f, k, t, alpha, beta, rho, nu, adjoint);
    return new SabrGradient(value, adjoint.f, adjoint.k, adjoint.t, adjoint.alpha, adjoint.beta,
        adjoint.rho, adjoint.nu);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sabrGradient(double, double, double, double, double, double, double)
   */
  static SabrGradient sabrGradient(double f, double k, double t, double alpha, double beta,
      double rho, double nu, Tape tape) {
    return sabrGradient(f, k, t, alpha, beta, rho, nu);
  }

  /**
   * Reverse mode: {@code CensusModels.sabr} and its gradient, written into the caller's
   * memory.
   *
   * @param f as the method takes it
   * @param k as the method takes it
   * @param t as the method takes it
   * @param alpha as the method takes it
   * @param beta as the method takes it
   * @param rho as the method takes it
   * @param nu as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code f}, {@code k},
   *     {@code t}, {@code alpha}, {@code beta}, {@code rho}, {@code nu}
   * @return the value
   */
  static double sabrGradient(double f, double k, double t, double alpha, double beta, double rho,
      double nu, SabrAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double one = 1.0 - beta;
    double t1 = f * k;
    double t2 = one / 2.0;
    double fk = Math.pow(t1, t2);
    double t3 = f / k;
    double log = Math.log(t3);
    double t4 = nu / alpha;
    double t5 = t4 * fk;
    double z = t5 * log;
    boolean t6 = Math.abs(z) < 1e-7;
    double ratio;
    double x;
    double ratio1;
    double t7;
    double t8;
    if (t6) {
      ratio = 1.0 - rho * z / 2.0;
      x = 0.0;
      ratio1 = 0.0;
      t7 = 0.0;
      t8 = 0.0;
    } else {
      t8 = Math.sqrt(1.0 - 2.0 * rho * z + z * z);
      t7 = (t8 + z - rho) / (1.0 - rho);
      x = Math.log(t7);
      ratio = z / x;
      ratio1 = ratio;
    }
    double t9 = one * one;
    double t10 = t9 * log;
    double one2 = t10 * log;
    double t11 = 1.0 + one2 / 24.0 + one2 * one2 / 1920.0;
    double t12 = fk * t11;
    double head = alpha / t12;
    double t13 = t9 / 24.0;
    double t14 = t13 * alpha;
    double t15 = fk * fk;
    double t16 = t14 * alpha / t15;
    double t17 = rho * beta;
    double t18 = t17 * nu;
    double t19 = 4.0 * fk;
    double t20 = t18 * alpha / t19;
    double t21 = 3.0 * rho;
    double t22 = (2.0 - t21 * rho) / 24.0;
    double t23 = t22 * nu;
    double tail = t16 + t20 + t23 * nu;
    double t24 = head * ratio;
    double t25 = 1.0 + tail * t;

    // reverse sweep
    double tailBar = t24 * t;
    double tBar = tail * t24;
    double headBar = t25 * ratio;
    double ratioBar = head * t25;
    double t26 = tailBar * nu;
    double t27 = tailBar / t19;
    double t28 = t27 * alpha;
    double t29 = t28 * nu;
    double nuBar = t23 * tailBar + t22 * t26 + t17 * t28;
    double rhoBar = t29 * beta - 2.0 * (t21 * (t26 * nu / 24.0));
    double betaBar = rho * t29;
    double t30 = tailBar / t15;
    double t31 = t30 * alpha;
    double t32 = headBar / t12;
    double alphaBar = t18 * t27 + t14 * t30 + t13 * t31 + t32;
    double t33 = -(t32 * head);
    double fkBar = t33 * t11 - (2.0 * (t30 * t16 * fk) + 4.0 * (t27 * t20));
    double t34 = fk * t33;
    double one2Bar = 2.0 * (t34 / 1920.0 * one2) + t34 / 24.0;
    double t35 = one2Bar * log;
    double logBar = t10 * one2Bar + t9 * t35;
    double oneBar = 2.0 * ((t31 * alpha / 24.0 + t35 * log) * one);
    double zBar;
    if (t6) {
      double t36 = -(ratioBar / 2.0);
      rhoBar += t36 * z;
      zBar = rho * t36;
    } else {
      zBar = ratioBar / x;
      double t36 = StrongZero.over(zBar * ratio1, t7) / (1.0 - rho);
      double t37 = -t36;
      rhoBar += t37 * t7;
      rhoBar += t36;
      zBar -= t36;
      double t38 = StrongZero.over(0.5 * t37, t8);
      zBar += 2.0 * (t38 * z);
      double t39 = -t38;
      zBar += 2.0 * rho * t39;
      rhoBar += 2.0 * (t39 * z);
    }
    double t36 = zBar * log;
    logBar += t5 * zBar;
    fkBar += t4 * t36;
    double t37 = t36 * fk / alpha;
    nuBar += t37;
    alphaBar -= t37 * t4;
    double fBar = StrongZero.over(logBar, t3) / k;
    double t38 = StrongZero.times(fkBar, StrongZero.times(t2, Math.pow(t1, t2 - 1.0)));
    oneBar += (t1 == 0.0 & t2 >= 0.0 ? 0.0 : StrongZero.times(fkBar, fk * Math.log(t1))) / 2.0;
    double t39 = fBar * t3;
    fBar += t38 * k;
    double kBar = f * t38 - t39;
    betaBar -= oneBar;
    adjoint.f = fBar;
    adjoint.k = kBar;
    adjoint.t = tBar;
    adjoint.alpha = alphaBar;
    adjoint.beta = betaBar;
    adjoint.rho = rhoBar;
    adjoint.nu = nuBar;
    return t24 * t25;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sabrGradient(double, double, double, double, double, double, double, SabrAdjoint)
   */
  static double sabrGradient(double f, double k, double t, double alpha, double beta, double rho,
      double nu, SabrAdjoint adjoint, Tape tape) {
    return sabrGradient(f, k, t, alpha, beta, rho, nu, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusModels.sabr}.
   *
   * @param value what the method returns
   * @param f the derivative with respect to {@code f}
   * @param k the derivative with respect to {@code k}
   * @param t the derivative with respect to {@code t}
   * @param alpha the derivative with respect to {@code alpha}
   * @param beta the derivative with respect to {@code beta}
   * @param rho the derivative with respect to {@code rho}
   * @param nu the derivative with respect to {@code nu}
   * @param fHvp the Hessian-vector product for {@code f}
   * @param kHvp the Hessian-vector product for {@code k}
   * @param tHvp the Hessian-vector product for {@code t}
   * @param alphaHvp the Hessian-vector product for {@code alpha}
   * @param betaHvp the Hessian-vector product for {@code beta}
   * @param rhoHvp the Hessian-vector product for {@code rho}
   * @param nuHvp the Hessian-vector product for {@code nu}
   */
  record SabrHvp(double value, double f, double k, double t, double alpha, double beta, double rho,
      double nu, double fHvp, double kHvp, double tHvp, double alphaHvp, double betaHvp,
      double rhoHvp, double nuHvp) {}

  /**
   * Second order: {@code CensusModels.sabr}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param f as the method takes it
   * @param k as the method takes it
   * @param t as the method takes it
   * @param alpha as the method takes it
   * @param beta as the method takes it
   * @param rho as the method takes it
   * @param nu as the method takes it
   * @param fDot tangent of {@code f}
   * @param kDot tangent of {@code k}
   * @param tDot tangent of {@code t}
   * @param alphaDot tangent of {@code alpha}
   * @param betaDot tangent of {@code beta}
   * @param rhoDot tangent of {@code rho}
   * @param nuDot tangent of {@code nu}
   * @return value, gradient and product, in new arrays
   */
  static SabrHvp sabrHvp(double f, double k, double t, double alpha, double beta, double rho,
      double nu, double fDot, double kDot, double tDot, double alphaDot, double betaDot,
      double rhoDot, double nuDot) {
    double one = 1.0 - beta;
    double oneDot = -betaDot;
    double t1 = f * k;
    double t2 = fDot * k + f * kDot;
    double t3 = one / 2.0;
    double t4 = oneDot / 2.0;
    double fk = Math.pow(t1, t3);
    double t5 = t3 - 1.0;
    double t6 = Math.pow(t1, t5);
    double t7 = StrongZero.times(t3, t6);
    boolean t8 = t1 == 0.0;
    boolean t9 = t8 & t3 >= 0.0;
    double fkDot = StrongZero.times(t2, t7) + (t9 ? 0.0 : StrongZero.times(t4, fk * Math.log(t1)));
    double t10 = f / k;
    double t11 = kDot / k;
    double t12 = fDot / k - t11 * t10;
    double log = Math.log(t10);
    double t13 = 1.0 / t10;
    double logDot = StrongZero.times(t12, t13);
    double t14 = nu / alpha;
    double t15 = alphaDot / alpha;
    double t16 = nuDot / alpha - t15 * t14;
    double t17 = t14 * fk;
    double t18 = t16 * fk + t14 * fkDot;
    double z = t17 * log;
    double zDot = t18 * log + t17 * logDot;
    boolean t19 = Math.abs(z) < 1e-7;
    double ratio;
    double ratioDot;
    double x;
    double ratio1;
    double t20;
    double t21;
    double xDot;
    double ratioDot1;
    double t22;
    double t23;
    if (t19) {
      ratio = 1.0 - rho * z / 2.0;
      ratioDot = -((rhoDot * z + rho * zDot) / 2.0);
      x = 0.0;
      ratio1 = 0.0;
      t20 = 0.0;
      t21 = 0.0;
      xDot = 0.0;
      ratioDot1 = 0.0;
      t22 = 0.0;
      t23 = 0.0;
    } else {
      double t24 = 2.0 * rho;
      t21 = Math.sqrt(1.0 - t24 * z + z * z);
      t23 = StrongZero.over(0.5 * (2.0 * (zDot * z) - (2.0 * rhoDot * z + t24 * zDot)), t21);
      double t25 = 1.0 - rho;
      t20 = (t21 + z - rho) / t25;
      t22 = (t23 + zDot - rhoDot) / t25 + rhoDot / t25 * t20;
      x = Math.log(t20);
      xDot = StrongZero.over(t22, t20);
      ratio = z / x;
      ratioDot = zDot / x - xDot / x * ratio;
      ratio1 = ratio;
      ratioDot1 = ratioDot;
    }
    double t24 = one * one;
    double t25 = 2.0 * (oneDot * one);
    double t26 = t24 * log;
    double t27 = t25 * log + t24 * logDot;
    double one2 = t26 * log;
    double one2Dot = t27 * log + t26 * logDot;
    double t28 = 1.0 + one2 / 24.0 + one2 * one2 / 1920.0;
    double t29 = one2Dot / 24.0 + 0.0010416666666666667 * (one2Dot * one2);
    double t30 = fk * t28;
    double head = alpha / t30;
    double t31 = (fkDot * t28 + fk * t29) / t30;
    double headDot = alphaDot / t30 - t31 * head;
    double t32 = t24 / 24.0;
    double t33 = t25 / 24.0;
    double t34 = t32 * alpha;
    double t35 = t33 * alpha + t32 * alphaDot;
    double t36 = fk * fk;
    double t37 = t34 * alpha / t36;
    double t38 = 2.0 * (fkDot * fk) / t36;
    double t39 = (t35 * alpha + t34 * alphaDot) / t36 - t38 * t37;
    double t40 = rho * beta;
    double t41 = rhoDot * beta + rho * betaDot;
    double t42 = t40 * nu;
    double t43 = t41 * nu + t40 * nuDot;
    double t44 = 4.0 * fk;
    double t45 = t42 * alpha / t44;
    double t46 = 4.0 * fkDot / t44;
    double t47 = (t43 * alpha + t42 * alphaDot) / t44 - t46 * t45;
    double t48 = 3.0 * rho;
    double t49 = 3.0 * rhoDot;
    double t50 = (2.0 - t48 * rho) / 24.0;
    double t51 = -(0.08333333333333333 * (t49 * rho));
    double t52 = t50 * nu;
    double t53 = t51 * nu + t50 * nuDot;
    double tail = t37 + t45 + t52 * nu;
    double tailDot = t39 + t47 + (t53 * nu + t52 * nuDot);
    double t54 = head * ratio;
    double t55 = headDot * ratio + head * ratioDot;
    double t56 = tailDot * t + tail * tDot;
    double t57 = 1.0 + tail * t;

    // reverse sweep
    double tailBar = t54 * t;
    double tailBarDot = t55 * t + t54 * tDot;
    double tBar = tail * t54;
    double tBarDot = tailDot * t54 + tail * t55;
    double headBar = t57 * ratio;
    double headBarDot = t56 * ratio + t57 * ratioDot;
    double ratioBar = head * t57;
    double ratioBarDot = headDot * t57 + head * t56;
    double t58 = tailBar * nu;
    double t59 = tailBarDot * nu + tailBar * nuDot;
    double t60 = t58 * nu / 24.0;
    double t61 = tailBar / t44;
    double t62 = tailBarDot / t44 - t46 * t61;
    double t63 = t61 * alpha;
    double t64 = t62 * alpha + t61 * alphaDot;
    double t65 = t63 * nu;
    double t66 = t64 * nu + t63 * nuDot;
    double nuBar = t52 * tailBar + t50 * t58 + t40 * t63;
    double nuBarDot =
        t53 * tailBar + t52 * tailBarDot + (t51 * t58 + t50 * t59) + (t41 * t63 + t40 * t64);
    double rhoBar = t65 * beta - 2.0 * (t48 * t60);
    double rhoBarDot =
        t66 * beta + t65 * betaDot - 2.0 * (t49 * t60 + t48 * ((t59 * nu + t58 * nuDot) / 24.0));
    double betaBar = rho * t65;
    double betaBarDot = rhoDot * t65 + rho * t66;
    double t67 = tailBar / t36;
    double t68 = tailBarDot / t36 - t38 * t67;
    double t69 = t67 * t37;
    double t70 = t67 * alpha;
    double t71 = t68 * alpha + t67 * alphaDot;
    double t72 = headBar / t30;
    double t73 = headBarDot / t30 - t31 * t72;
    double alphaBar = t42 * t61 + t34 * t67 + t32 * t70 + t72;
    double alphaBarDot =
        t43 * t61 + t42 * t62 + (t35 * t67 + t34 * t68) + (t33 * t70 + t32 * t71) + t73;
    double t74 = -(t72 * head);
    double t75 = -(t73 * head + t72 * headDot);
    double fkBar = t74 * t28 - (2.0 * (t69 * fk) + 4.0 * (t61 * t45));
    double fkBarDot = t75 * t28
        + t74 * t29
        - (2.0 * ((t68 * t37 + t67 * t39) * fk + t69 * fkDot) + 4.0 * (t62 * t45 + t61 * t47));
    double t76 = fk * t74;
    double t77 = fkDot * t74 + fk * t75;
    double t78 = t76 / 1920.0;
    double one2Bar = 2.0 * (t78 * one2) + t76 / 24.0;
    double one2BarDot = 2.0 * (t77 / 1920.0 * one2 + t78 * one2Dot) + t77 / 24.0;
    double t79 = one2Bar * log;
    double t80 = one2BarDot * log + one2Bar * logDot;
    double t81 = t70 * alpha / 24.0 + t79 * log;
    double logBar = t26 * one2Bar + t24 * t79;
    double logBarDot = t27 * one2Bar + t26 * one2BarDot + (t25 * t79 + t24 * t80);
    double oneBar = 2.0 * (t81 * one);
    double oneBarDot = 2.0
        * (((t71 * alpha + t70 * alphaDot) / 24.0 + (t80 * log + t79 * logDot)) * one
        + t81 * oneDot);
    double zBar;
    double zBarDot;
    if (t19) {
      double t82 = -(ratioBar / 2.0);
      double t83 = -(ratioBarDot / 2.0);
      rhoBar += t82 * z;
      rhoBarDot += t83 * z + t82 * zDot;
      zBar = rho * t82;
      zBarDot = rhoDot * t82 + rho * t83;
    } else {
      zBar = ratioBar / x;
      zBarDot = ratioBarDot / x - xDot / x * zBar;
      double t82 = zBar * ratio1;
      double t83 = 1.0 / t20;
      double t84 = 1.0 - rho;
      double t85 = StrongZero.times(t82, t83) / t84;
      double t86 =
          (StrongZero.times(zBarDot * ratio1 + zBar * ratioDot1, t83)
          - StrongZero.times(t82, t22 * t83 * t83)) / t84 + rhoDot / t84 * t85;
      double t87 = -t85;
      double t88 = -t86;
      rhoBar += t87 * t20;
      rhoBarDot += t88 * t20 + t87 * t22;
      rhoBar += t85;
      rhoBarDot += t86;
      zBar -= t85;
      zBarDot -= t86;
      double t89 = 0.5 / t21;
      double t90 = StrongZero.times(t87, t89);
      double t91 = StrongZero.times(t88, t89) + StrongZero.times(t85, t23 / t21 * t89);
      zBar += 2.0 * (t90 * z);
      zBarDot += 2.0 * (t91 * z + t90 * zDot);
      double t92 = -t90;
      double t93 = -t91;
      double t94 = 2.0 * rho;
      zBar += t94 * t92;
      zBarDot += 2.0 * rhoDot * t92 + t94 * t93;
      rhoBar += 2.0 * (t92 * z);
      rhoBarDot += 2.0 * (t93 * z + t92 * zDot);
    }
    double t82 = zBar * log;
    double t83 = zBarDot * log + zBar * logDot;
    logBar += t17 * zBar;
    logBarDot += t18 * zBar + t17 * zBarDot;
    fkBar += t14 * t82;
    fkBarDot += t16 * t82 + t14 * t83;
    double t84 = t82 * fk / alpha;
    double t85 = (t83 * fk + t82 * fkDot) / alpha - t15 * t84;
    nuBar += t84;
    nuBarDot += t85;
    alphaBar -= t84 * t14;
    alphaBarDot -= t85 * t14 + t84 * t16;
    double fBar = StrongZero.times(logBar, t13) / k;
    double fBarDot = (StrongZero.times(logBarDot, t13) - StrongZero.times(logBar, t12 * t13 * t13))
        / k - t11 * fBar;
    double t86 = StrongZero.times(fkBar, t7);
    double t87 = StrongZero.times(fkBarDot, t7)
        + StrongZero.times(fkBar,
        StrongZero.times(t4, t6)
        + StrongZero.times(t3,
        StrongZero.times(t2, StrongZero.times(t5, Math.pow(t1, t5 - 1.0)))
        + (t8 & t5 >= 0.0 ? 0.0 : StrongZero.times(t4, t6 * Math.log(t1)))));
    double t88;
    double t89;
    if (t9) {
      t88 = 0.0;
      t89 = 0.0;
    } else {
      double t90 = Math.log(t1);
      double t91 = fk * t90;
      t88 = StrongZero.times(fkBar, t91);
      t89 = StrongZero.times(fkBarDot, t91)
          + StrongZero.times(fkBar, fkDot * t90 + fk * StrongZero.over(t2, t1));
    }
    oneBar += t88 / 2.0;
    oneBarDot += t89 / 2.0;
    double t90 = fBar * t10;
    double t91 = fBarDot * t10 + fBar * t12;
    fBar += t86 * k;
    fBarDot += t87 * k + t86 * kDot;
    double kBar = f * t86 - t90;
    double kBarDot = fDot * t86 + f * t87 - t91;
    betaBar -= oneBar;
    betaBarDot -= oneBarDot;
    return new SabrHvp(t54 * t57, fBar, kBar, tBar, alphaBar, betaBar, rhoBar, nuBar, fBarDot,
        kBarDot, tBarDot, alphaBarDot, betaBarDot, rhoBarDot, nuBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sabrHvp(double, double, double, double, double, double, double, double, double,
   *     double, double, double, double, double)
   */
  static SabrHvp sabrHvp(double f, double k, double t, double alpha, double beta, double rho,
      double nu, double fDot, double kDot, double tDot, double alphaDot, double betaDot,
      double rhoDot, double nuDot, Tape tape) {
    return sabrHvp(f, k, t, alpha, beta, rho, nu, fDot, kDot, tDot, alphaDot, betaDot, rhoDot,
        nuDot);
  }

  /**
   * {@code CensusModels.sabr} as a function of the vector that packs {@code f}, {@code k},
   * {@code t}, {@code alpha}, {@code beta}, {@code rho}, {@code nu}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sabrFunction() {
    return new SabrFunction();
  }

  private static final class SabrFunction implements ScalarFunction {

    SabrFunction() {}

    @Override
    public int inputs() {
      return 7;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double f = packed[0];
      double k = packed[1];
      double t = packed[2];
      double alpha = packed[3];
      double beta = packed[4];
      double rho = packed[5];
      double nu = packed[6];
      return CensusModels.sabr(f, k, t, alpha, beta, rho, nu);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double f = packed[0];
      double k = packed[1];
      double t = packed[2];
      double alpha = packed[3];
      double beta = packed[4];
      double rho = packed[5];
      double nu = packed[6];
      SabrAdjoint adjoint = new SabrAdjoint();
      double value = sabrGradient(f, k, t, alpha, beta, rho, nu, adjoint);
      gradient[0] = adjoint.f;
      gradient[1] = adjoint.k;
      gradient[2] = adjoint.t;
      gradient[3] = adjoint.alpha;
      gradient[4] = adjoint.beta;
      gradient[5] = adjoint.rho;
      gradient[6] = adjoint.nu;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double f = packed[0];
      double k = packed[1];
      double t = packed[2];
      double alpha = packed[3];
      double beta = packed[4];
      double rho = packed[5];
      double nu = packed[6];
      double fDot = direction[0];
      double kDot = direction[1];
      double tDot = direction[2];
      double alphaDot = direction[3];
      double betaDot = direction[4];
      double rhoDot = direction[5];
      double nuDot = direction[6];
      return sabrJvp(f, k, t, alpha, beta, rho, nu, fDot, kDot, tDot, alphaDot, betaDot, rhoDot,
          nuDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double f = packed[0];
      double k = packed[1];
      double t = packed[2];
      double alpha = packed[3];
      double beta = packed[4];
      double rho = packed[5];
      double nu = packed[6];
      double fDot = direction[0];
      double kDot = direction[1];
      double tDot = direction[2];
      double alphaDot = direction[3];
      double betaDot = direction[4];
      double rhoDot = direction[5];
      double nuDot = direction[6];
      SabrHvp hvp =
          sabrHvp(f, k, t, alpha, beta, rho, nu, fDot, kDot, tDot, alphaDot, betaDot, rhoDot,
          nuDot);
      double value = hvp.value();
      gradient[0] = hvp.f();
      gradient[1] = hvp.k();
      gradient[2] = hvp.t();
      gradient[3] = hvp.alpha();
      gradient[4] = hvp.beta();
      gradient[5] = hvp.rho();
      gradient[6] = hvp.nu();
      product[0] = hvp.fHvp();
      product[1] = hvp.kHvp();
      product[2] = hvp.tHvp();
      product[3] = hvp.alphaHvp();
      product[4] = hvp.betaHvp();
      product[5] = hvp.rhoHvp();
      product[6] = hvp.nuHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusModels.binomialPut} and its derivative in the direction of
   * the tangents.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param v as the method takes it
   * @param t as the method takes it
   * @param n constant
   * @param sDot tangent of {@code s}
   * @param kDot tangent of {@code k}
   * @param rDot tangent of {@code r}
   * @param vDot tangent of {@code v}
   * @param tDot tangent of {@code t}
   * @return the value and its tangent
   */
  static Dual binomialPutJvp(double s, double k, double r, double v, double t, int n, double sDot,
      double kDot, double rDot, double vDot, double tDot) {
    double t1 = n;
    double dt = t / t1;
    double dtDot = tDot / t1;
    double t2 = Math.sqrt(dt);
    double up = Math.exp(v * t2);
    double upDot = (vDot * t2 + v * StrongZero.over(0.5 * dtDot, t2)) * up;
    double t3 = rDot * dt;
    double t4 = Math.exp(r * dt);
    double t5 = 1.0 / up;
    double t6 = upDot * t5 * t5;
    double t7 = up - t5;
    double p = (t4 - t5) / t7;
    double pDot = ((t3 + r * dtDot) * t4 + t6) / t7 - (upDot + t6) / t7 * p;
    double t8 = -r;
    double discount = Math.exp(t8 * dt);
    double discountDot = (t8 * dtDot - t3) * discount;
    double[] value = new double[n + 1];
    double[] valueDot = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      double t9 = 2 * i - n;
      double t10 = Math.pow(up, t9);
      double t11 = k - s * t10;
      double t12 = kDot
          - (sDot * t10
          + s * StrongZero.times(upDot, StrongZero.times(t9, Math.pow(up, t9 - 1.0))));
      double t13 = Math.max(t11, 0.0);
      value[i] = t13;
      valueDot[i] = t11 > 0.0 ? t12 : t11 <= 0.0 ? 0.0 : t12 * t13;
    }
    for (int step = n - 1; step >= 0; step--) {
      for (int i = 0; i <= step; i++) {
        double value1 = value[i + 1];
        double t9 = 1.0 - p;
        double value2 = value[i];
        double t10 = p * value1 + t9 * value2;
        double hold = discount * t10;
        double holdDot = discountDot * t10
            + discount * (pDot * value1 + p * valueDot[i + 1] + (t9 * valueDot[i] - pDot * value2));
        double t11 = 2 * i - step;
        double t12 = Math.pow(up, t11);
        double exercise = k - s * t12;
        double exerciseDot = kDot
            - (sDot * t12
            + s * StrongZero.times(upDot, StrongZero.times(t11, Math.pow(up, t11 - 1.0))));
        if (!(hold > exercise)) {
          hold = exercise;
          holdDot = exerciseDot;
        }
        value[i] = hold;
        valueDot[i] = holdDot;
      }
    }
    return new Dual(value[0], valueDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #binomialPutJvp(double, double, double, double, double, int, double, double,
   *     double, double, double)
   */
  static Dual binomialPutJvp(double s, double k, double r, double v, double t, int n, double sDot,
      double kDot, double rDot, double vDot, double tDot, Tape tape) {
    return binomialPutJvp(s, k, r, v, t, n, sDot, kDot, rDot, vDot, tDot);
  }

  /**
   * Value and gradient of {@code CensusModels.binomialPut}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param r the derivative with respect to {@code r}
   * @param v the derivative with respect to {@code v}
   * @param t the derivative with respect to {@code t}
   */
  record BinomialPutGradient(double value, double s, double k, double r, double v, double t) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusModels.binomialPut}: filled by a
   * derivative and reused by its caller.
   */
  static final class BinomialPutAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The adjoint of {@code k}. */
    public double k;

    /** The adjoint of {@code r}. */
    public double r;

    /** The adjoint of {@code v}. */
    public double v;

    /** The adjoint of {@code t}. */
    public double t;

    /** A holder of zeros. */
    public BinomialPutAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusModels.binomialPut} and its gradient.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param v as the method takes it
   * @param t as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static BinomialPutGradient binomialPutGradient(double s, double k, double r, double v, double t,
      int n) {
    return binomialPutGradient(s, k, r, v, t, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #binomialPutGradient(double, double, double, double, double, int)
   */
  static BinomialPutGradient binomialPutGradient(double s, double k, double r, double v, double t,
      int n, Tape tape) {
    BinomialPutAdjoint adjoint = new BinomialPutAdjoint();
    double value = binomialPutGradient(s, k, r, v, t, n, adjoint, tape);
    return new BinomialPutGradient(value, adjoint.s, adjoint.k, adjoint.r, adjoint.v, adjoint.t);
  }

  /**
   * Reverse mode: {@code CensusModels.binomialPut} and its gradient, written into the
   * caller's memory.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param r as the method takes it
   * @param v as the method takes it
   * @param t as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code s}, {@code k},
   *     {@code r}, {@code v}, {@code t}
   * @return the value
   */
  static double binomialPutGradient(double s, double k, double r, double v, double t, int n,
      BinomialPutAdjoint adjoint) {
    return binomialPutGradient(s, k, r, v, t, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #binomialPutGradient(double, double, double, double, double, int,
   *     BinomialPutAdjoint)
   */
  static double binomialPutGradient(double s, double k, double r, double v, double t, int n,
      BinomialPutAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t1 = n;
      double dt = t / t1;
      double t2 = Math.sqrt(dt);
      double up = Math.exp(v * t2);
      double t3 = Math.exp(r * dt);
      double t4 = 1.0 / up;
      double t5 = up - t4;
      double p = (t3 - t4) / t5;
      double t6 = -r;
      double discount = Math.exp(t6 * dt);
      double[] value = tape.exactDoubles(n + 1);
      double[] valueBar = tape.zeroDoubles(n + 1);
      double[] kept = tape.doubles(n + 1);
      for (int i = 0; i <= n; i++) {
        double t7 = Math.pow(up, (double) (2 * i - n));
        kept[i] = t7;
        value[i] = Math.max(k - s * t7, 0.0);
      }
      double[][] valueKeptKept = tape.table(double[].class, n);
      double[][] keptKept = tape.table(double[].class, n);
      for (int step = n - 1; step >= 0; step--) {
        double[] valueKept = tape.row(valueKeptKept, step, step + 1);
        double[] kept1 = tape.row(keptKept, step, step + 1);
        for (int i = 0; i <= step; i++) {
          double t7 = p * value[i + 1];
          double value1 = value[i];
          valueKept[i] = value1;
          double hold = discount * (t7 + (1.0 - p) * value1);
          double t8 = Math.pow(up, (double) (2 * i - step));
          kept1[i] = t8;
          double exercise = k - s * t8;
          value[i] = hold > exercise ? hold : exercise;
        }
      }

      // reverse sweep
      double value1 = value[0];
      valueBar[0] += 1.0;
      double pBar = 0.0;
      double discountBar = 0.0;
      double upBar = 0.0;
      double sBar = 0.0;
      double kBar = 0.0;
      for (int step = 0; step <= n - 1; step++) {
        double[] valueKept = valueKeptKept[step];
        double[] kept1 = keptKept[step];
        double value2 = step >= 0 ? value[step + 1] : 0.0;
        double valueBarCarried = step >= 0 ? valueBar[step + 1] : 0.0;
        for (int i = step; i >= 0; i--) {
          double t7 = valueKept[i];
          value[i] = t7;
          double holdBar = valueBar[i];
          double t8 = 1.0 - p;
          double t9 = p * value2 + t8 * t7;
          double hold = discount * t9;
          double t10 = kept1[i];
          double exercise = k - s * t10;
          double exerciseBar;
          if (hold > exercise) {
            exerciseBar = 0.0;
          } else {
            exerciseBar = holdBar;
            holdBar = 0.0;
          }
          kBar += exerciseBar;
          double t11 = -exerciseBar;
          sBar += t11 * t10;
          double t12 = 2 * i - step;
          upBar += StrongZero.times(s * t11, StrongZero.times(t12, Math.pow(up, t12 - 1.0)));
          discountBar += holdBar * t9;
          double t13 = discount * holdBar;
          pBar -= t13 * t7;
          pBar += t13 * value2;
          valueBar[i + 1] = valueBarCarried + p * t13;
          value2 = t7;
          valueBarCarried = t8 * t13;
        }
        if (step >= 0) {
          valueBar[0] = valueBarCarried;
        }
      }
      for (int i = 0; i <= n; i++) {
        double t7 = valueBar[i];
        double t8 = kept[i];
        double t9 = k - s * t8;
        double t10 = t9 > 0.0 ? t7 : t9 <= 0.0 ? 0.0 : t7 * Math.max(t9, 0.0);
        kBar += t10;
        double t11 = -t10;
        sBar += t11 * t8;
        double t12 = 2 * i - n;
        upBar += StrongZero.times(s * t11, StrongZero.times(t12, Math.pow(up, t12 - 1.0)));
      }
      double t7 = discountBar * discount;
      double t8 = pBar / t5;
      double t9 = t8 * p;
      upBar -= t9;
      upBar -= (t9 - t8) * t4 * t4;
      double t10 = t8 * t3;
      double rBar = t10 * dt - t7 * dt;
      double t11 = upBar * up;
      double vBar = t11 * t2;
      double dtBar = t6 * t7 + r * t10 + StrongZero.over(0.5 * (v * t11), t2);
      double tBar = dtBar / t1;
      adjoint.s = sBar;
      adjoint.k = kBar;
      adjoint.r = rBar;
      adjoint.v = vBar;
      adjoint.t = tBar;
      return value1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusModels.binomialPut} as a function of the vector that packs {@code s},
   * {@code k}, {@code r}, {@code v}, {@code t}, in this order and arrays row by row. It
   * modifies neither what it is given nor what it captures, and may be used by several
   * threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction binomialPutFunction(int n) {
    return new BinomialPutFunction(n);
  }

  private static final class BinomialPutFunction implements ScalarFunction {

    private final int n;

    BinomialPutFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 5;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double v = packed[3];
      double t = packed[4];
      return CensusModels.binomialPut(s, k, r, v, t, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double v = packed[3];
      double t = packed[4];
      BinomialPutAdjoint adjoint = new BinomialPutAdjoint();
      double value = binomialPutGradient(s, k, r, v, t, this.n, adjoint);
      gradient[0] = adjoint.s;
      gradient[1] = adjoint.k;
      gradient[2] = adjoint.r;
      gradient[3] = adjoint.v;
      gradient[4] = adjoint.t;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double s = packed[0];
      double k = packed[1];
      double r = packed[2];
      double v = packed[3];
      double t = packed[4];
      double sDot = direction[0];
      double kDot = direction[1];
      double rDot = direction[2];
      double vDot = direction[3];
      double tDot = direction[4];
      return binomialPutJvp(s, k, r, v, t, this.n, sDot, kDot, rDot, vDot, tDot).tangent();
    }
  }

  /**
   * Forward mode: {@code CensusModels.bondYield} and its derivative in the direction of the
   * tangents.
   *
   * @param price as the method takes it
   * @param coupon as the method takes it
   * @param years constant
   * @param priceDot tangent of {@code price}
   * @param couponDot tangent of {@code coupon}
   * @return the value and its tangent
   */
  static Dual bondYieldJvp(double price, double coupon, int years, double priceDot,
      double couponDot) {
    double y = 0.05;
    int count = 0;
    double yDot = 0.0;
    boolean t;
    do {
      double discount = 1.0;
      double value = 0.0;
      double slope = 0.0;
      double discountDot = 0.0;
      double valueDot = 0.0;
      double slopeDot = 0.0;
      for (int i = 1; i <= years; i++) {
        double t1 = 1.0 + y;
        discount /= t1;
        double t2 = yDot / t1;
        discountDot = discountDot / t1 - t2 * discount;
        double cash = i == years ? coupon + 100.0 : coupon;
        value += cash * discount;
        valueDot += couponDot * discount + cash * discountDot;
        double t3 = i;
        double t4 = t3 * cash;
        double t5 = t4 * discount / t1;
        slope -= t5;
        slopeDot += t2 * t5 - (t3 * couponDot * discount + t4 * discountDot) / t1;
      }
      double step = (value - price) / slope;
      y -= step;
      yDot += slopeDot / slope * step - (valueDot - priceDot) / slope;
      if (Math.abs(step) > 1e-9) {
        count++;
        t = count < 40;
      } else {
        t = false;
      }
    } while (t);
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bondYieldJvp(double, double, int, double, double)
   */
  static Dual bondYieldJvp(double price, double coupon, int years, double priceDot,
      double couponDot, Tape tape) {
    return bondYieldJvp(price, coupon, years, priceDot, couponDot);
  }

  /**
   * Value and gradient of {@code CensusModels.bondYield}.
   *
   * @param value what the method returns
   * @param price the derivative with respect to {@code price}
   * @param coupon the derivative with respect to {@code coupon}
   */
  record BondYieldGradient(double value, double price, double coupon) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusModels.bondYield}: filled by a
   * derivative and reused by its caller.
   */
  static final class BondYieldAdjoint {

    /** The adjoint of {@code price}. */
    public double price;

    /** The adjoint of {@code coupon}. */
    public double coupon;

    /** A holder of zeros. */
    public BondYieldAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusModels.bondYield} and its gradient.
   *
   * @param price as the method takes it
   * @param coupon as the method takes it
   * @param years constant
   * @return the value and the gradient, in new arrays
   */
  static BondYieldGradient bondYieldGradient(double price, double coupon, int years) {
    return bondYieldGradient(price, coupon, years, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bondYieldGradient(double, double, int)
   */
  static BondYieldGradient bondYieldGradient(double price, double coupon, int years, Tape tape) {
    BondYieldAdjoint adjoint = new BondYieldAdjoint();
    double value = bondYieldGradient(price, coupon, years, adjoint, tape);
    return new BondYieldGradient(value, adjoint.price, adjoint.coupon);
  }

  /**
   * Reverse mode: {@code CensusModels.bondYield} and its gradient, written into the caller's
   * memory.
   *
   * @param price as the method takes it
   * @param coupon as the method takes it
   * @param years constant
   * @param adjoint overwritten with the derivatives with respect to {@code price}, {@code
   *     coupon}
   * @return the value
   */
  static double bondYieldGradient(double price, double coupon, int years,
      BondYieldAdjoint adjoint) {
    return bondYieldGradient(price, coupon, years, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bondYieldGradient(double, double, int, BondYieldAdjoint)
   */
  static double bondYieldGradient(double price, double coupon, int years, BondYieldAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] slopeKept = tape.doubles(64);
      double[] stepKept = tape.doubles(64);
      double[] yKept = tape.doubles(64);
      double[][] cashKeptKept = tape.references(double[].class, 64);
      double[][] discountKeptKept = tape.references(double[].class, 64);
      double y = 0.05;
      int count = 0;
      int trips = 0;
      double[] cashKept;
      double[] discountKept;
      double slope;
      double step;
      double y1;
      int exit;
      while (true) {
        yKept[trips] = y;
        cashKept = tape.doubles(years + 1);
        cashKeptKept[trips] = cashKept;
        discountKept = tape.doubles(years + 1);
        discountKeptKept[trips] = discountKept;
        double discount = 1.0;
        double value = 0.0;
        slope = 0.0;
        for (int i = 1; i <= years; i++) {
          double t = 1.0 + y;
          discount /= t;
          discountKept[i] = discount;
          double cash = i == years ? coupon + 100.0 : coupon;
          cashKept[i] = cash;
          value += cash * discount;
          slope -= i * cash * discount / t;
        }
        slopeKept[trips] = slope;
        step = (value - price) / slope;
        stepKept[trips] = step;
        y1 = y - step;
        boolean t;
        if (Math.abs(step) > 1e-9) {
          count++;
          t = count < 40;
        } else {
          t = false;
        }
        if (t) {
          trips++;
          slopeKept = tape.grow(slopeKept, trips);
          stepKept = tape.grow(stepKept, trips);
          yKept = tape.grow(yKept, trips);
          cashKeptKept = tape.grow(cashKeptKept, trips);
          discountKeptKept = tape.grow(discountKeptKept, trips);
          y = y1;
        } else {
          exit = 1;
          break;
        }
      }

      // reverse sweep
      double yBar;
      double priceBar;
      double couponBar;
      switch (exit) {
        case 0 -> {
          yBar = 0.0;
          priceBar = 0.0;
          couponBar = 0.0;
        }
        default -> {
          priceBar = 1.0 / slope;
          double t = -priceBar;
          double t1 = t * step;
          double discountBar = 0.0;
          yBar = 1.0;
          couponBar = 0.0;
          for (int i = years; i >= 1; i--) {
            double t2 = 1.0 + y;
            double t3 = t1 / t2;
            double t4 = i;
            double cash = cashKept[i];
            double t5 = t4 * cash;
            double discount = discountKept[i];
            discountBar += t5 * t3;
            double cashBar = t4 * (t3 * discount) + t * discount;
            discountBar += cash * t;
            if (i == years) {
              couponBar += cashBar;
            } else {
              couponBar += cashBar;
            }
            discountBar /= t2;
            yBar -= t3 * (t5 * discount / t2) + discountBar * discount;
          }
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        slope = slopeKept[k];
        double t = yBar / slope;
        double t1 = -t;
        step = stepKept[k];
        double t2 = t1 * step;
        priceBar += t;
        y = yKept[k];
        double[] cashKept1 = cashKeptKept[k];
        double[] discountKept1 = discountKeptKept[k];
        double discountBar = 0.0;
        for (int i = years; i >= 1; i--) {
          double t3 = 1.0 + y;
          double t4 = t2 / t3;
          double t5 = i;
          double cash = cashKept1[i];
          double t6 = t5 * cash;
          double discount = discountKept1[i];
          discountBar += t6 * t4;
          double cashBar = t5 * (t4 * discount) + t1 * discount;
          discountBar += cash * t1;
          if (i == years) {
            couponBar += cashBar;
          } else {
            couponBar += cashBar;
          }
          discountBar /= t3;
          yBar -= t4 * (t6 * discount / t3) + discountBar * discount;
        }
      }
      adjoint.price = priceBar;
      adjoint.coupon = couponBar;
      return y1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusModels.bondYield}.
   *
   * @param value what the method returns
   * @param price the derivative with respect to {@code price}
   * @param coupon the derivative with respect to {@code coupon}
   * @param priceHvp the Hessian-vector product for {@code price}
   * @param couponHvp the Hessian-vector product for {@code coupon}
   */
  record BondYieldHvp(double value, double price, double coupon, double priceHvp,
      double couponHvp) {}

  /**
   * Second order: {@code CensusModels.bondYield}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param price as the method takes it
   * @param coupon as the method takes it
   * @param years constant
   * @param priceDot tangent of {@code price}
   * @param couponDot tangent of {@code coupon}
   * @return value, gradient and product, in new arrays
   */
  static BondYieldHvp bondYieldHvp(double price, double coupon, int years, double priceDot,
      double couponDot) {
    return bondYieldHvp(price, coupon, years, priceDot, couponDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bondYieldHvp(double, double, int, double, double)
   */
  static BondYieldHvp bondYieldHvp(double price, double coupon, int years, double priceDot,
      double couponDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] slopeKept = tape.doubles(64);
      double[] slopeKeptDot = tape.doubles(64);
      double[] stepKept = tape.doubles(64);
      double[] stepKeptDot = tape.doubles(64);
      double[] yKept = tape.doubles(64);
      double[] yKeptDot = tape.doubles(64);
      double[][] cashKeptKept = tape.references(double[].class, 64);
      double[][] cashKeptKeptDot = tape.references(double[].class, 64);
      double[][] discountKeptKept = tape.references(double[].class, 64);
      double[][] discountKeptKeptDot = tape.references(double[].class, 64);
      double y = 0.05;
      int count = 0;
      int trips = 0;
      double yDot = 0.0;
      double[] cashKept;
      double[] cashKeptDot;
      double[] discountKept;
      double[] discountKeptDot;
      double slope;
      double slopeDot;
      double step;
      double stepDot;
      double y1;
      int exit;
      while (true) {
        yKept[trips] = y;
        yKeptDot[trips] = yDot;
        cashKept = tape.doubles(years + 1);
        cashKeptDot = tape.doubles(years + 1);
        cashKeptKept[trips] = cashKept;
        cashKeptKeptDot[trips] = cashKeptDot;
        discountKept = tape.doubles(years + 1);
        discountKeptDot = tape.doubles(years + 1);
        discountKeptKept[trips] = discountKept;
        discountKeptKeptDot[trips] = discountKeptDot;
        double discount = 1.0;
        double value = 0.0;
        slope = 0.0;
        double discountDot = 0.0;
        double valueDot = 0.0;
        slopeDot = 0.0;
        for (int i = 1; i <= years; i++) {
          double t = 1.0 + y;
          discount /= t;
          double t1 = yDot / t;
          discountDot = discountDot / t - t1 * discount;
          discountKept[i] = discount;
          discountKeptDot[i] = discountDot;
          double cash = i == years ? coupon + 100.0 : coupon;
          cashKept[i] = cash;
          cashKeptDot[i] = couponDot;
          value += cash * discount;
          valueDot += couponDot * discount + cash * discountDot;
          double t2 = i;
          double t3 = t2 * cash;
          double t4 = t3 * discount / t;
          slope -= t4;
          slopeDot += t1 * t4 - (t2 * couponDot * discount + t3 * discountDot) / t;
        }
        slopeKept[trips] = slope;
        slopeKeptDot[trips] = slopeDot;
        step = (value - price) / slope;
        stepDot = (valueDot - priceDot) / slope - slopeDot / slope * step;
        stepKept[trips] = step;
        stepKeptDot[trips] = stepDot;
        y1 = y - step;
        boolean t;
        if (Math.abs(step) > 1e-9) {
          count++;
          t = count < 40;
        } else {
          t = false;
        }
        if (t) {
          trips++;
          slopeKept = tape.grow(slopeKept, trips);
          slopeKeptDot = tape.grow(slopeKeptDot, trips);
          stepKept = tape.grow(stepKept, trips);
          stepKeptDot = tape.grow(stepKeptDot, trips);
          yKept = tape.grow(yKept, trips);
          yKeptDot = tape.grow(yKeptDot, trips);
          cashKeptKept = tape.grow(cashKeptKept, trips);
          cashKeptKeptDot = tape.grow(cashKeptKeptDot, trips);
          discountKeptKept = tape.grow(discountKeptKept, trips);
          discountKeptKeptDot = tape.grow(discountKeptKeptDot, trips);
          y = y1;
          yDot -= stepDot;
        } else {
          exit = 1;
          break;
        }
      }

      // reverse sweep
      double yBar;
      double priceBar;
      double couponBar;
      double yBarDot;
      double priceBarDot;
      double couponBarDot;
      switch (exit) {
        case 0 -> {
          yBar = 0.0;
          priceBar = 0.0;
          couponBar = 0.0;
          yBarDot = 0.0;
          priceBarDot = 0.0;
          couponBarDot = 0.0;
        }
        default -> {
          priceBar = 1.0 / slope;
          double t = slopeDot * priceBar * priceBar;
          double t1 = -priceBar;
          double t2 = t1 * step;
          double t3 = t * step + t1 * stepDot;
          double discountBar = 0.0;
          yBar = 1.0;
          couponBar = 0.0;
          double discountBarDot = 0.0;
          yBarDot = 0.0;
          couponBarDot = 0.0;
          for (int i = years; i >= 1; i--) {
            double t4 = 1.0 + y;
            double t5 = t2 / t4;
            double t6 = yDot / t4;
            double t7 = t3 / t4 - t6 * t5;
            double t8 = i;
            double cash = cashKept[i];
            double cashDot = cashKeptDot[i];
            double t9 = t8 * cash;
            double t10 = t8 * cashDot;
            double discount = discountKept[i];
            double discountDot = discountKeptDot[i];
            double t11 = t9 * discount / t4;
            discountBar += t9 * t5;
            discountBarDot += t10 * t5 + t9 * t7;
            double cashBar = t8 * (t5 * discount) + t1 * discount;
            double cashBarDot =
                t8 * (t7 * discount + t5 * discountDot) + (t * discount + t1 * discountDot);
            discountBar += cash * t1;
            discountBarDot += cashDot * t1 + cash * t;
            if (i == years) {
              couponBar += cashBar;
              couponBarDot += cashBarDot;
            } else {
              couponBar += cashBar;
              couponBarDot += cashBarDot;
            }
            discountBar /= t4;
            discountBarDot = discountBarDot / t4 - t6 * discountBar;
            yBar -= t5 * t11 + discountBar * discount;
            yBarDot -= t7 * t11 + t5 * ((t10 * discount + t9 * discountDot) / t4 - t6 * t11)
                + (discountBarDot * discount + discountBar * discountDot);
          }
          priceBarDot = -t;
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        slope = slopeKept[k];
        slopeDot = slopeKeptDot[k];
        double t = yBar / slope;
        double t1 = yBarDot / slope - slopeDot / slope * t;
        double t2 = -t;
        double t3 = -t1;
        step = stepKept[k];
        stepDot = stepKeptDot[k];
        double t4 = t2 * step;
        double t5 = t3 * step + t2 * stepDot;
        priceBar += t;
        priceBarDot += t1;
        y = yKept[k];
        yDot = yKeptDot[k];
        double[] cashKept1 = cashKeptKept[k];
        double[] cashKeptDot1 = cashKeptKeptDot[k];
        double[] discountKept1 = discountKeptKept[k];
        double[] discountKeptDot1 = discountKeptKeptDot[k];
        double discountBar = 0.0;
        double discountBarDot = 0.0;
        for (int i = years; i >= 1; i--) {
          double t6 = 1.0 + y;
          double t7 = t4 / t6;
          double t8 = yDot / t6;
          double t9 = t5 / t6 - t8 * t7;
          double t10 = i;
          double cash = cashKept1[i];
          double cashDot = cashKeptDot1[i];
          double t11 = t10 * cash;
          double t12 = t10 * cashDot;
          double discount = discountKept1[i];
          double discountDot = discountKeptDot1[i];
          double t13 = t11 * discount / t6;
          discountBar += t11 * t7;
          discountBarDot += t12 * t7 + t11 * t9;
          double cashBar = t10 * (t7 * discount) + t2 * discount;
          double cashBarDot =
              t10 * (t9 * discount + t7 * discountDot) + (t3 * discount + t2 * discountDot);
          discountBar += cash * t2;
          discountBarDot += cashDot * t2 + cash * t3;
          if (i == years) {
            couponBar += cashBar;
            couponBarDot += cashBarDot;
          } else {
            couponBar += cashBar;
            couponBarDot += cashBarDot;
          }
          discountBar /= t6;
          discountBarDot = discountBarDot / t6 - t8 * discountBar;
          yBar -= t7 * t13 + discountBar * discount;
          yBarDot -= t9 * t13 + t7 * ((t12 * discount + t11 * discountDot) / t6 - t8 * t13)
              + (discountBarDot * discount + discountBar * discountDot);
        }
      }
      return new BondYieldHvp(y1, priceBar, couponBar, priceBarDot, couponBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusModels.bondYield} as a function of the vector that packs {@code price},
   * {@code coupon}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @param years captured
   * @return the view
   */
  static ScalarFunction bondYieldFunction(int years) {
    return new BondYieldFunction(years);
  }

  private static final class BondYieldFunction implements ScalarFunction {

    private final int years;

    BondYieldFunction(int years) {
      this.years = years;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double price = packed[0];
      double coupon = packed[1];
      return CensusModels.bondYield(price, coupon, this.years);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double price = packed[0];
      double coupon = packed[1];
      BondYieldAdjoint adjoint = new BondYieldAdjoint();
      double value = bondYieldGradient(price, coupon, this.years, adjoint);
      gradient[0] = adjoint.price;
      gradient[1] = adjoint.coupon;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double price = packed[0];
      double coupon = packed[1];
      double priceDot = direction[0];
      double couponDot = direction[1];
      return bondYieldJvp(price, coupon, this.years, priceDot, couponDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double price = packed[0];
      double coupon = packed[1];
      double priceDot = direction[0];
      double couponDot = direction[1];
      BondYieldHvp hvp = bondYieldHvp(price, coupon, this.years, priceDot, couponDot);
      double value = hvp.value();
      gradient[0] = hvp.price();
      gradient[1] = hvp.coupon();
      product[0] = hvp.priceHvp();
      product[1] = hvp.couponHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusModels.asian} and its derivative in the direction of the
   * tangents.
   *
   * @param s0 as the method takes it
   * @param r as the method takes it
   * @param v as the method takes it
   * @param seed constant
   * @param paths constant
   * @param steps constant
   * @param s0Dot tangent of {@code s0}
   * @param rDot tangent of {@code r}
   * @param vDot tangent of {@code v}
   * @return the value and its tangent
   */
  static Dual asianJvp(double s0, double r, double v, long seed, int paths, int steps,
      double s0Dot, double rDot, double vDot) {
    double t = steps;
    double dt = 1.0 / t;
    long state = seed;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int path = 0; path < paths; path++) {
      double s = s0;
      double mean = 0.0;
      double sDot = s0Dot;
      double meanDot = 0.0;
      for (int i = 0; i < steps; i++) {
        double z = -6.0;
        for (int k = 0; k < 12; k++) {
          state = state * 6364136223846793005L + 1442695040888963407L;
          z += (state >>> 11) * 0x1p-53;
        }
        double t1 = Math.sqrt(dt);
        double t2 = Math.exp((r - v * v / 2.0) * dt + v * t1 * z);
        double s1 = s * t2;
        sDot = sDot * t2 + s * (((rDot - vDot * v) * dt + vDot * t1 * z) * t2);
        mean += s1 / t;
        meanDot += sDot / t;
        s = s1;
      }
      if (mean > 100.0) {
        sum += mean - 100.0;
        sumDot += meanDot;
      }
    }
    double t1 = Math.exp(-r);
    double t2 = paths;
    return new Dual(t1 * sum / t2, (t1 * sumDot - rDot * t1 * sum) / t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #asianJvp(double, double, double, long, int, int, double, double, double)
   */
  static Dual asianJvp(double s0, double r, double v, long seed, int paths, int steps,
      double s0Dot, double rDot, double vDot, Tape tape) {
    return asianJvp(s0, r, v, seed, paths, steps, s0Dot, rDot, vDot);
  }

  /**
   * Value and gradient of {@code CensusModels.asian}.
   *
   * @param value what the method returns
   * @param s0 the derivative with respect to {@code s0}
   * @param r the derivative with respect to {@code r}
   * @param v the derivative with respect to {@code v}
   */
  record AsianGradient(double value, double s0, double r, double v) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusModels.asian}: filled by a derivative
   * and reused by its caller.
   */
  static final class AsianAdjoint {

    /** The adjoint of {@code s0}. */
    public double s0;

    /** The adjoint of {@code r}. */
    public double r;

    /** The adjoint of {@code v}. */
    public double v;

    /** A holder of zeros. */
    public AsianAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusModels.asian} and its gradient.
   *
   * @param s0 as the method takes it
   * @param r as the method takes it
   * @param v as the method takes it
   * @param seed constant
   * @param paths constant
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static AsianGradient asianGradient(double s0, double r, double v, long seed, int paths,
      int steps) {
    return asianGradient(s0, r, v, seed, paths, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #asianGradient(double, double, double, long, int, int)
   */
  static AsianGradient asianGradient(double s0, double r, double v, long seed, int paths,
      int steps, Tape tape) {
    AsianAdjoint adjoint = new AsianAdjoint();
    double value = asianGradient(s0, r, v, seed, paths, steps, adjoint, tape);
    return new AsianGradient(value, adjoint.s0, adjoint.r, adjoint.v);
  }

  /**
   * Reverse mode: {@code CensusModels.asian} and its gradient, written into the caller's
   * memory.
   *
   * @param s0 as the method takes it
   * @param r as the method takes it
   * @param v as the method takes it
   * @param seed constant
   * @param paths constant
   * @param steps constant
   * @param adjoint overwritten with the derivatives with respect to {@code s0}, {@code r},
   *     {@code v}
   * @return the value
   */
  static double asianGradient(double s0, double r, double v, long seed, int paths, int steps,
      AsianAdjoint adjoint) {
    return asianGradient(s0, r, v, seed, paths, steps, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #asianGradient(double, double, double, long, int, int, AsianAdjoint)
   */
  static double asianGradient(double s0, double r, double v, long seed, int paths, int steps,
      AsianAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = steps;
      double dt = 1.0 / t;
      double t1 = 1.0 / paths;
      double sumBar = Math.exp(-r) * t1;
      long state = seed;
      double sum = 0.0;
      double s0Bar = 0.0;
      double vBar = 0.0;
      double rBar = 0.0;
      for (int path = 0; path < paths; path++) {
        int iteration = tape.mark();
        double[] kept = tape.doubles(steps);
        double[] sKept = tape.doubles(steps);
        double[] zKept = tape.doubles(steps);
        double[] kept1 = tape.doubles(steps);
        double s = s0;
        double mean = 0.0;
        for (int i = 0; i < steps; i++) {
          sKept[i] = s;
          double z = -6.0;
          for (int k = 0; k < 12; k++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            z += (state >>> 11) * 0x1p-53;
          }
          zKept[i] = z;
          double t2 = Math.sqrt(dt);
          kept1[i] = t2;
          double t3 = Math.exp((r - v * v / 2.0) * dt + v * t2 * z);
          kept[i] = t3;
          s *= t3;
          mean += s / t;
        }
        double meanBar;
        if (mean > 100.0) {
          sum += mean - 100.0;
          meanBar = sumBar;
        } else {
          meanBar = 0.0;
        }
        double sBar = 0.0;
        for (int i = Math.max(steps, 0) - 1; i >= 0; i--) {
          double sBar1 = sBar + meanBar / t;
          double t2 = kept[i];
          sBar = sBar1 * t2;
          double s1 = sKept[i];
          double t3 = s1 * sBar1 * t2;
          double z = zKept[i];
          vBar += t3 * z * kept1[i];
          double t4 = t3 * dt;
          rBar += t4;
          vBar -= 2.0 * (t4 / 2.0 * v);
        }
        s0Bar += sBar;
        tape.release(iteration);
      }
      double t2 = Math.exp(-r);

      // reverse sweep
      rBar -= t1 * sum * t2;
      adjoint.s0 = s0Bar;
      adjoint.r = rBar;
      adjoint.v = vBar;
      return t2 * sum / paths;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusModels.asian} as a function of the vector that packs {@code s0}, {@code r},
   * {@code v}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param seed captured
   * @param paths captured
   * @param steps captured
   * @return the view
   */
  static ScalarFunction asianFunction(long seed, int paths, int steps) {
    return new AsianFunction(seed, paths, steps);
  }

  private static final class AsianFunction implements ScalarFunction {

    private final long seed;

    private final int paths;

    private final int steps;

    AsianFunction(long seed, int paths, int steps) {
      this.seed = seed;
      this.paths = paths;
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double s0 = packed[0];
      double r = packed[1];
      double v = packed[2];
      return CensusModels.asian(s0, r, v, this.seed, this.paths, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double s0 = packed[0];
      double r = packed[1];
      double v = packed[2];
      AsianAdjoint adjoint = new AsianAdjoint();
      double value = asianGradient(s0, r, v, this.seed, this.paths, this.steps, adjoint);
      gradient[0] = adjoint.s0;
      gradient[1] = adjoint.r;
      gradient[2] = adjoint.v;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double s0 = packed[0];
      double r = packed[1];
      double v = packed[2];
      double s0Dot = direction[0];
      double rDot = direction[1];
      double vDot = direction[2];
      return asianJvp(s0, r, v, this.seed, this.paths, this.steps, s0Dot, rDot, vDot).tangent();
    }
  }

  /**
   * Forward mode: {@code CensusModels.sparseLogistic} and its derivative in the direction of
   * the tangents.
   *
   * @param w as the method takes it
   * @param values constant
   * @param columns constant
   * @param starts constant
   * @param labels constant
   * @param l2 as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param l2Dot tangent of {@code l2}
   * @return the value and its tangent
   */
  static Dual sparseLogisticJvp(double[] w, double[] values, int[] columns, int[] starts,
      int[] labels, double l2, double[] wDot, double l2Dot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double loss = 0.0;
    double lossDot = 0.0;
    for (int i = 0; i < labels.length; i++) {
      int k = starts[i];
      double z = 0.0;
      double zDot = 0.0;
      while (k < starts[i + 1]) {
        double values1 = values[k];
        int columns1 = columns[k];
        z += values1 * w[columns1];
        zDot += values1 * wDot[columns1];
        k++;
      }
      double t = labels[i];
      double m = t * z;
      double mDot = t * zDot;
      double t1;
      double t2;
      if (m > 0.0) {
        double t3 = Math.exp(-m);
        t1 = Math.log1p(t3);
        t2 = -StrongZero.over(mDot * t3, 1.0 + t3);
      } else {
        double t3 = Math.exp(m);
        t1 = Math.log1p(t3) - m;
        t2 = StrongZero.over(mDot * t3, 1.0 + t3) - mDot;
      }
      loss += t1;
      lossDot += t2;
    }
    double norm = 0.0;
    double normDot = 0.0;
    for (int i = 0; i < w.length; i++) {
      double v = w[i];
      double vDot = wDot[i];
      norm += v * v;
      normDot += 2.0 * (vDot * v);
    }
    return new Dual(loss + l2 * norm / 2.0, lossDot + (l2Dot * norm + l2 * normDot) / 2.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sparseLogisticJvp(double[], double[], int[], int[], int[], double, double[],
   *     double)
   */
  static Dual sparseLogisticJvp(double[] w, double[] values, int[] columns, int[] starts,
      int[] labels, double l2, double[] wDot, double l2Dot, Tape tape) {
    return sparseLogisticJvp(w, values, columns, starts, labels, l2, wDot, l2Dot);
  }

  /**
   * Value and gradient of {@code CensusModels.sparseLogistic}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param l2 the derivative with respect to {@code l2}
   */
  record SparseLogisticGradient(double value, double[] w, double l2) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusModels.sparseLogistic}: filled by a
   * derivative and reused by its caller.
   */
  static final class SparseLogisticAdjoint {

    /** The adjoint of {@code l2}. */
    public double l2;

    /** A holder of zeros. */
    public SparseLogisticAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusModels.sparseLogistic} and its gradient.
   *
   * @param w as the method takes it
   * @param values constant
   * @param columns constant
   * @param starts constant
   * @param labels constant
   * @param l2 as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SparseLogisticGradient sparseLogisticGradient(double[] w, double[] values, int[] columns,
      int[] starts, int[] labels, double l2) {
    return sparseLogisticGradient(w, values, columns, starts, labels, l2, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sparseLogisticGradient(double[], double[], int[], int[], int[], double)
   */
  static SparseLogisticGradient sparseLogisticGradient(double[] w, double[] values, int[] columns,
      int[] starts, int[] labels, double l2, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    SparseLogisticAdjoint adjoint = new SparseLogisticAdjoint();
    double value =
        sparseLogisticGradient(w, values, columns, starts, labels, l2, wBar, adjoint, tape);
    return new SparseLogisticGradient(value, wBar, adjoint.l2);
  }

  /**
   * Reverse mode: {@code CensusModels.sparseLogistic} and its gradient, written into the
   * caller's memory.
   *
   * @param w as the method takes it
   * @param values constant
   * @param columns constant
   * @param starts constant
   * @param labels constant
   * @param l2 as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code l2}
   * @return the value
   */
  static double sparseLogisticGradient(double[] w, double[] values, int[] columns, int[] starts,
      int[] labels, double l2, double[] wBar, SparseLogisticAdjoint adjoint) {
    return sparseLogisticGradient(w, values, columns, starts, labels, l2, wBar, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sparseLogisticGradient(double[], double[], int[], int[], int[], double, double[],
   *     SparseLogisticAdjoint)
   */
  static double sparseLogisticGradient(double[] w, double[] values, int[] columns, int[] starts,
      int[] labels, double l2, double[] wBar, SparseLogisticAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double loss = 0.0;
      for (int i = 0; i < labels.length; i++) {
        int iteration = tape.mark();
        int k = starts[i];
        int[] kKept = tape.ints(64);
        double z = 0.0;
        int trips = 0;
        while (k < starts[i + 1]) {
          kKept[trips] = k;
          z += values[k] * w[columns[k]];
          k++;
          trips++;
          kKept = tape.grow(kKept, trips);
        }
        double t = labels[i];
        double m = t * z;
        boolean t1 = m > 0.0;
        double t2;
        double t3;
        double t4;
        if (t1) {
          t2 = Math.exp(-m);
          t3 = Math.log1p(t2);
          t4 = 0.0;
        } else {
          t4 = Math.exp(m);
          t3 = Math.log1p(t4) - m;
          t2 = 0.0;
        }
        loss += t3;
        double mBar;
        if (t1) {
          mBar = -(1.0 / (1.0 + t2) * t2);
        } else {
          mBar = 1.0 / (1.0 + t4) * t4 - 1.0;
        }
        double zBar = t * mBar;
        for (int k1 = trips - 1; k1 >= 0; k1--) {
          k = kKept[k1];
          wBar[columns[k]] += values[k] * zBar;
        }
        tape.release(iteration);
      }
      double norm = 0.0;
      for (int i = 0; i < w.length; i++) {
        double v = w[i];
        norm += v * v;
        wBar[i] += l2 * v;
      }

      // reverse sweep
      double l2Bar = 0.5 * norm;
      adjoint.l2 = l2Bar;
      return loss + l2 * norm / 2.0;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusModels.sparseLogistic}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param l2 the derivative with respect to {@code l2}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param l2Hvp the Hessian-vector product for {@code l2}
   */
  record SparseLogisticHvp(double value, double[] w, double l2, double[] wHvp, double l2Hvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * CensusModels.sparseLogistic}: filled by a derivative and reused by its caller.
   */
  static final class SparseLogisticHvpAdjoint {

    /** The adjoint of {@code l2}. */
    public double l2;

    /** The Hessian-vector product for {@code l2}. */
    public double l2Hvp;

    /** A holder of zeros. */
    public SparseLogisticHvpAdjoint() {}
  }

  /**
   * Second order: {@code CensusModels.sparseLogistic}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param values constant
   * @param columns constant
   * @param starts constant
   * @param labels constant
   * @param l2 as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param l2Dot tangent of {@code l2}
   * @return value, gradient and product, in new arrays
   */
  static SparseLogisticHvp sparseLogisticHvp(double[] w, double[] values, int[] columns,
      int[] starts, int[] labels, double l2, double[] wDot, double l2Dot) {
    return sparseLogisticHvp(w, values, columns, starts, labels, l2, wDot, l2Dot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sparseLogisticHvp(double[], double[], int[], int[], int[], double, double[],
   *     double)
   */
  static SparseLogisticHvp sparseLogisticHvp(double[] w, double[] values, int[] columns,
      int[] starts, int[] labels, double l2, double[] wDot, double l2Dot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    SparseLogisticHvpAdjoint adjoint = new SparseLogisticHvpAdjoint();
    double value =
        sparseLogisticHvp(w, values, columns, starts, labels, l2, wDot, l2Dot, wBar, wHvp, adjoint,
        tape);
    return new SparseLogisticHvp(value, wBar, adjoint.l2, wHvp, adjoint.l2Hvp);
  }

  /**
   * Second order: {@code CensusModels.sparseLogistic}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param values constant
   * @param columns constant
   * @param starts constant
   * @param labels constant
   * @param l2 as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param l2Dot tangent of {@code l2}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code l2}
   * @return the value
   */
  static double sparseLogisticHvp(double[] w, double[] values, int[] columns, int[] starts,
      int[] labels, double l2, double[] wDot, double l2Dot, double[] wBar, double[] wHvp,
      SparseLogisticHvpAdjoint adjoint) {
    return sparseLogisticHvp(w, values, columns, starts, labels, l2, wDot, l2Dot, wBar, wHvp,
        adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sparseLogisticHvp(double[], double[], int[], int[], int[], double, double[],
   *     double, double[], double[], SparseLogisticHvpAdjoint)
   */
  static double sparseLogisticHvp(double[] w, double[] values, int[] columns, int[] starts,
      int[] labels, double l2, double[] wDot, double l2Dot, double[] wBar, double[] wHvp,
      SparseLogisticHvpAdjoint adjoint, Tape tape) {
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
      double loss = 0.0;
      for (int i = 0; i < labels.length; i++) {
        int iteration = tape.mark();
        int k = starts[i];
        int[] kKept = tape.ints(64);
        double z = 0.0;
        int trips = 0;
        double zDot = 0.0;
        while (k < starts[i + 1]) {
          kKept[trips] = k;
          double values1 = values[k];
          int columns1 = columns[k];
          z += values1 * w[columns1];
          zDot += values1 * wDot[columns1];
          k++;
          trips++;
          kKept = tape.grow(kKept, trips);
        }
        double t = labels[i];
        double m = t * z;
        double mDot = t * zDot;
        boolean t1 = m > 0.0;
        double t2;
        double t3;
        double t4;
        double t5;
        double t6;
        if (t1) {
          t2 = Math.exp(-m);
          t3 = Math.log1p(t2);
          t4 = 0.0;
          t5 = -(mDot * t2);
          t6 = 0.0;
        } else {
          t4 = Math.exp(m);
          t3 = Math.log1p(t4) - m;
          t2 = 0.0;
          t5 = 0.0;
          t6 = mDot * t4;
        }
        loss += t3;
        double mBar;
        double mBarDot;
        if (t1) {
          double t7 = 1.0 / (1.0 + t2);
          double t8 = t5 * t7;
          mBar = -(t7 * t2);
          mBarDot = t8 * t7 * t2 - t8;
        } else {
          double t7 = 1.0 / (1.0 + t4);
          double t8 = t6 * t7;
          mBar = t7 * t4 - 1.0;
          mBarDot = t8 - t8 * t7 * t4;
        }
        double zBar = t * mBar;
        double zBarDot = t * mBarDot;
        for (int k1 = trips - 1; k1 >= 0; k1--) {
          k = kKept[k1];
          double values1 = values[k];
          int columns1 = columns[k];
          wBar[columns1] += values1 * zBar;
          wHvp[columns1] += values1 * zBarDot;
        }
        tape.release(iteration);
      }
      double norm = 0.0;
      double normDot = 0.0;
      for (int i = 0; i < w.length; i++) {
        double v = w[i];
        double vDot = wDot[i];
        norm += v * v;
        normDot += 2.0 * (vDot * v);
        wBar[i] += l2 * v;
        wHvp[i] += l2Dot * v + l2 * vDot;
      }

      // reverse sweep
      double l2Bar = 0.5 * norm;
      double l2BarDot = 0.5 * normDot;
      adjoint.l2 = l2Bar;
      adjoint.l2Hvp = l2BarDot;
      return loss + l2 * norm / 2.0;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusModels.sparseLogistic} as a function of the vector that packs {@code w},
   * {@code l2}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param values captured
   * @param columns captured
   * @param starts captured
   * @param labels captured
   * @return the view
   */
  static ScalarFunction sparseLogisticFunction(double[] values, int[] columns, int[] starts,
      int[] labels) {
    return new SparseLogisticFunction(values, columns, starts, labels);
  }

  private static final class SparseLogisticFunction implements ScalarFunction {

    private final double[] values;

    private final int[] columns;

    private final int[] starts;

    private final int[] labels;

    SparseLogisticFunction(double[] values, int[] columns, int[] starts, int[] labels) {
      this.values = values;
      this.columns = columns;
      this.starts = starts;
      this.labels = labels;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double l2 = packed[packed.length - 1];
      return CensusModels.sparseLogistic(w, this.values, this.columns, this.starts, this.labels,
          l2);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double l2 = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      SparseLogisticAdjoint adjoint = new SparseLogisticAdjoint();
      double value =
          sparseLogisticGradient(w, this.values, this.columns, this.starts, this.labels, l2, wBar,
          adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.l2;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double l2 = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double l2Dot = direction[direction.length - 1];
      return sparseLogisticJvp(w, this.values, this.columns, this.starts, this.labels, l2, wDot,
          l2Dot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double l2 = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double l2Dot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      SparseLogisticHvpAdjoint adjoint = new SparseLogisticHvpAdjoint();
      double value =
          sparseLogisticHvp(w, this.values, this.columns, this.starts, this.labels, l2, wDot,
          l2Dot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.l2;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.l2Hvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusModels.crossEntropy} and its derivative in the direction of
   * the tangents.
   *
   * @param z as the method takes it
   * @param target constant
   * @param zDot tangent of {@code z}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual crossEntropyJvp(double[] z, int target, double[] zDot) {
    Arguments.sameShape("zDot", zDot, "z", z);
    double max = Double.NEGATIVE_INFINITY;
    double maxDot = 0.0;
    for (int i = 0; i < z.length; i++) {
      double v = z[i];
      double vDot = zDot[i];
      if (v > max) {
        max = v;
        maxDot = vDot;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < z.length; i++) {
      double v = z[i];
      double vDot = zDot[i];
      double t = Math.exp(v - max);
      sum += t;
      sumDot += (vDot - maxDot) * t;
    }
    return new Dual(Math.log(sum) + max - z[target],
        StrongZero.over(sumDot, sum) + maxDot - zDot[target]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #crossEntropyJvp(double[], int, double[])
   */
  static Dual crossEntropyJvp(double[] z, int target, double[] zDot, Tape tape) {
    return crossEntropyJvp(z, target, zDot);
  }

  /**
   * Value and gradient of {@code CensusModels.crossEntropy}.
   *
   * @param value what the method returns
   * @param z the derivative with respect to {@code z}
   */
  record CrossEntropyGradient(double value, double[] z) {}

  /**
   * Reverse mode: {@code CensusModels.crossEntropy} and its gradient.
   *
   * @param z as the method takes it
   * @param target constant
   * @return the value and the gradient, in new arrays
   */
  static CrossEntropyGradient crossEntropyGradient(double[] z, int target) {
    return crossEntropyGradient(z, target, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #crossEntropyGradient(double[], int)
   */
  static CrossEntropyGradient crossEntropyGradient(double[] z, int target, Tape tape) {
    double[] zBar = Arguments.zerosLike(z);
    double value = crossEntropyGradient(z, target, zBar, tape);
    return new CrossEntropyGradient(value, zBar);
  }

  /**
   * Reverse mode: {@code CensusModels.crossEntropy} and its gradient, written into the
   * caller's memory.
   *
   * @param z as the method takes it
   * @param target constant
   * @param zBar overwritten with the gradient with respect to {@code z}; of the same shape
   * @return the value
   */
  static double crossEntropyGradient(double[] z, int target, double[] zBar) {
    return crossEntropyGradient(z, target, zBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #crossEntropyGradient(double[], int, double[])
   */
  static double crossEntropyGradient(double[] z, int target, double[] zBar, Tape tape) {
    Arguments.sameShape("zBar", zBar, "z", z);
    Arguments.zero(zBar);
    int mark = tape.mark();
    try {
      double max = Double.NEGATIVE_INFINITY;
      for (double v : z) {
        if (v > max) {
          max = v;
        }
      }
      double[] kept = tape.doubles(z.length);
      double sum = 0.0;
      for (int i = 0; i < z.length; i++) {
        double v = z[i];
        double t = Math.exp(v - max);
        kept[i] = t;
        sum += t;
      }

      // reverse sweep
      double t = Math.log(sum) + max - z[target];
      zBar[target] -= 1.0;
      double t1 = 1.0 / sum;
      for (int i = 0; i < z.length; i++) {
        zBar[i] += t1 * kept[i];
      }
      if (sum == 0.0 | !Double.isFinite(sum)) {
        max = Double.NEGATIVE_INFINITY;
        int chosen = Integer.MAX_VALUE;
        for (int i = 0; i < z.length; i++) {
          double v = z[i];
          if (v > max) {
            max = v;
            chosen = i;
          }
        }
        // one by one: their sum is 0, infinite or NaN
        double maxBar = 1.0;
        for (int i = 0; i < z.length; i++) {
          maxBar -= t1 * kept[i];
        }
        if (chosen != Integer.MAX_VALUE) {
          zBar[chosen] += maxBar;
        }
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusModels.crossEntropy}.
   *
   * @param value what the method returns
   * @param z the derivative with respect to {@code z}
   * @param zHvp the Hessian-vector product for {@code z}
   */
  record CrossEntropyHvp(double value, double[] z, double[] zHvp) {}

  /**
   * Second order: {@code CensusModels.crossEntropy}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param z as the method takes it
   * @param target constant
   * @param zDot tangent of {@code z}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CrossEntropyHvp crossEntropyHvp(double[] z, int target, double[] zDot) {
    return crossEntropyHvp(z, target, zDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #crossEntropyHvp(double[], int, double[])
   */
  static CrossEntropyHvp crossEntropyHvp(double[] z, int target, double[] zDot, Tape tape) {
    double[] zBar = Arguments.zerosLike(z);
    double[] zHvp = Arguments.zerosLike(z);
    double value = crossEntropyHvp(z, target, zDot, zBar, zHvp, tape);
    return new CrossEntropyHvp(value, zBar, zHvp);
  }

  /**
   * Second order: {@code CensusModels.crossEntropy}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param z as the method takes it
   * @param target constant
   * @param zDot tangent of {@code z}, of the same shape; not modified
   * @param zBar overwritten with the gradient with respect to {@code z}; of the same shape
   * @param zHvp overwritten with the Hessian-vector product for {@code z}; of the same shape
   * @return the value
   */
  static double crossEntropyHvp(double[] z, int target, double[] zDot, double[] zBar,
      double[] zHvp) {
    return crossEntropyHvp(z, target, zDot, zBar, zHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #crossEntropyHvp(double[], int, double[], double[], double[])
   */
  static double crossEntropyHvp(double[] z, int target, double[] zDot, double[] zBar,
      double[] zHvp, Tape tape) {
    Arguments.sameShape("zDot", zDot, "z", z);
    Arguments.sameShape("zBar", zBar, "z", z);
    Arguments.sameShape("zHvp", zHvp, "z", z);
    Arguments.distinct("zDot", zDot, "zBar", zBar);
    Arguments.distinct("zDot", zDot, "zHvp", zHvp);
    Arguments.distinct("zBar", zBar, "zHvp", zHvp);
    Arguments.zero(zBar);
    Arguments.zero(zHvp);
    int mark = tape.mark();
    try {
      double max = Double.NEGATIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      double maxDot = 0.0;
      for (int i = 0; i < z.length; i++) {
        double v = z[i];
        double vDot = zDot[i];
        if (v > max) {
          max = v;
          chosen = i;
          maxDot = vDot;
        }
      }
      double[] kept = tape.doubles(z.length);
      double[] keptDot = tape.doubles(z.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < z.length; i++) {
        double v = z[i];
        double vDot = zDot[i];
        double t = Math.exp(v - max);
        double t1 = (vDot - maxDot) * t;
        kept[i] = t;
        keptDot[i] = t1;
        sum += t;
        sumDot += t1;
      }

      // reverse sweep
      double t = Math.log(sum) + max - z[target];
      zBar[target] -= 1.0;
      double t1 = 1.0 / sum;
      double t2 = sumDot * t1 * t1;
      double maxBar = 1.0;
      double maxBarDot = 0.0;
      for (int i = 0; i < z.length; i++) {
        double t3 = kept[i];
        double t4 = t1 * t3;
        double t5 = t1 * keptDot[i] - t2 * t3;
        maxBar -= t4;
        maxBarDot -= t5;
        zBar[i] += t4;
        zHvp[i] += t5;
      }
      if (chosen != Integer.MAX_VALUE) {
        zBar[chosen] += maxBar;
        zHvp[chosen] += maxBarDot;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusModels.crossEntropy} as a function of the vector that packs {@code z}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param target captured
   * @return the view
   */
  static ScalarFunction crossEntropyFunction(int target) {
    return new CrossEntropyFunction(target);
  }

  private static final class CrossEntropyFunction implements ScalarFunction {

    private final int target;

    CrossEntropyFunction(int target) {
      this.target = target;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] z = Arguments.doubles(packed, 0, packed.length);
      return CensusModels.crossEntropy(z, this.target);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] z = Arguments.doubles(packed, 0, packed.length);
      double[] zBar = Arguments.zerosLike(z);
      double value = crossEntropyGradient(z, this.target, zBar);
      Arguments.pack(zBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] z = Arguments.doubles(packed, 0, packed.length);
      double[] zDot = Arguments.doubles(direction, 0, direction.length);
      return crossEntropyJvp(z, this.target, zDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] z = Arguments.doubles(packed, 0, packed.length);
      double[] zDot = Arguments.doubles(direction, 0, direction.length);
      double[] zBar = Arguments.zerosLike(z);
      double[] zHvp = Arguments.zerosLike(z);
      double value = crossEntropyHvp(z, this.target, zDot, zBar, zHvp);
      Arguments.pack(zBar, gradient, 0);
      Arguments.pack(zHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusModels.chain} and its derivative in the direction of the
   * tangents.
   *
   * @param unary as the method takes it
   * @param pair as the method takes it
   * @param unaryDot tangent of {@code unary}, of the same shape; not modified
   * @param pairDot tangent of {@code pair}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual chainJvp(double[][] unary, double[][] pair, double[][] unaryDot, double[][] pairDot) {
    Arguments.sameShape("unaryDot", unaryDot, "unary", unary);
    Arguments.sameShape("pairDot", pairDot, "pair", pair);
    Arguments.sameSharing("unary", unary, unaryDot, "pair", pair, pairDot);
    int labels = pair.length;
    double[] unaryDot1 = unaryDot[0];
    double[] alpha = unary[0].clone();
    double[] alphaDot = unaryDot1.clone();
    for (int t = 1; t < unary.length; t++) {
      double[] next = new double[labels];
      double[] nextDot = new double[labels];
      for (int j = 0; j < labels; j++) {
        double max = alpha[0] + pair[0][j];
        double maxDot = alphaDot[0] + pairDot[0][j];
        for (int i = 1; i < labels; i++) {
          double t1 = alpha[i] + pair[i][j];
          double t2 = alphaDot[i] + pairDot[i][j];
          double max1 = Math.max(max, t1);
          maxDot = (max >= t1 ? maxDot : max < t1 ? 0.0 : maxDot * max1)
              + (t1 > max ? t2 : t1 <= max ? 0.0 : t2 * max1);
          max = max1;
        }
        double sum = 0.0;
        double sumDot = 0.0;
        for (int i = 0; i < labels; i++) {
          double t1 = Math.exp(alpha[i] + pair[i][j] - max);
          sum += t1;
          sumDot += (alphaDot[i] + pairDot[i][j] - maxDot) * t1;
        }
        double t1 = StrongZero.over(sumDot, sum) + maxDot + unaryDot[t][j];
        next[j] = Math.log(sum) + max + unary[t][j];
        nextDot[j] = t1;
      }
      alpha = next;
      alphaDot = nextDot;
    }
    int t = alpha.length;
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < t; i++) {
      double a = alpha[i];
      double aDot = alphaDot[i];
      double t1 = Math.exp(a);
      total += t1;
      totalDot += aDot * t1;
    }
    return new Dual(Math.log(total), StrongZero.over(totalDot, total));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainJvp(double[][], double[][], double[][], double[][])
   */
  static Dual chainJvp(double[][] unary, double[][] pair, double[][] unaryDot, double[][] pairDot,
      Tape tape) {
    return chainJvp(unary, pair, unaryDot, pairDot);
  }

  /**
   * Value and gradient of {@code CensusModels.chain}.
   *
   * @param value what the method returns
   * @param unary the derivative with respect to {@code unary}
   * @param pair the derivative with respect to {@code pair}
   */
  record ChainGradient(double value, double[][] unary, double[][] pair) {}

  /**
   * Reverse mode: {@code CensusModels.chain} and its gradient.
   *
   * @param unary as the method takes it
   * @param pair as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ChainGradient chainGradient(double[][] unary, double[][] pair) {
    return chainGradient(unary, pair, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainGradient(double[][], double[][])
   */
  static ChainGradient chainGradient(double[][] unary, double[][] pair, Tape tape) {
    double[][] unaryBar = Arguments.zerosLike(unary);
    double[][] pairBar = pair == unary ? unaryBar : Arguments.zerosLike(pair);
    double value = chainGradient(unary, pair, unaryBar, pairBar, tape);
    return new ChainGradient(value, unaryBar, pairBar);
  }

  /**
   * Reverse mode: {@code CensusModels.chain} and its gradient, written into the caller's
   * memory.
   *
   * @param unary as the method takes it
   * @param pair as the method takes it
   * @param unaryBar overwritten with the gradient with respect to {@code unary}; of the same
   *     shape
   * @param pairBar overwritten with the gradient with respect to {@code pair}; of the same
   *     shape
   * @return the value
   */
  static double chainGradient(double[][] unary, double[][] pair, double[][] unaryBar,
      double[][] pairBar) {
    return chainGradient(unary, pair, unaryBar, pairBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainGradient(double[][], double[][], double[][], double[][])
   */
  static double chainGradient(double[][] unary, double[][] pair, double[][] unaryBar,
      double[][] pairBar, Tape tape) {
    Arguments.sameShape("unaryBar", unaryBar, "unary", unary);
    Arguments.sameShape("pairBar", pairBar, "pair", pair);
    Arguments.sameSharing("unary", unary, unaryBar, "pair", pair, pairBar);
    Arguments.zero(unaryBar);
    Arguments.zero(pairBar);
    int mark = tape.mark();
    try {
      int labels = pair.length;
      double[] unary1 = unary[0];
      double[] unaryBar1 = unaryBar[0];
      double[] alpha = unary1.clone();
      double[] alphaBar = tape.zeroDoubles(alpha.length);
      double[][] nextBarKept = tape.references(double[].class, unary.length);
      double[][] sumKeptKept = tape.table(double[].class, unary.length);
      double[][][] keptKeptKept = tape.table(double[][].class, unary.length);
      double[][] alphaBarKept = tape.references(double[].class, unary.length);
      double[][] maxKeptKept = tape.table(double[].class, unary.length);
      int[][] chosenKeptKept = tape.table(int[].class, unary.length);
      double[] alphaBar1 = alphaBar;
      for (int t = 1; t < unary.length; t++) {
        alphaBarKept[t] = alphaBar1;
        double[] next = new double[labels];
        double[] nextBar = tape.zeroDoubles(labels);
        nextBarKept[t] = nextBar;
        double[] sumKept = tape.row(sumKeptKept, t, labels);
        double[][] keptKept = tape.row(keptKeptKept, t, labels);
        double[] maxKept = tape.row(maxKeptKept, t, labels);
        int[] chosenKept = tape.row(chosenKeptKept, t, labels);
        for (int j = 0; j < labels; j++) {
          double max = alpha[0] + pair[0][j];
          int chosen = Integer.MAX_VALUE;
          for (int i = 1; i < labels; i++) {
            double t1 = alpha[i] + pair[i][j];
            if (t1 > max | t1 != t1) {
              chosen = i;
            }
            max = Math.max(max, t1);
          }
          maxKept[j] = max;
          chosenKept[j] = chosen;
          double[] kept = tape.row(keptKept, j, labels);
          double sum = 0.0;
          for (int i = 0; i < labels; i++) {
            double t1 = Math.exp(alpha[i] + pair[i][j] - max);
            kept[i] = t1;
            sum += t1;
          }
          sumKept[j] = sum;
          next[j] = Math.log(sum) + max + unary[t][j];
        }
        alpha = next;
        alphaBar1 = nextBar;
      }
      int t = alpha.length;
      double[] kept = tape.doubles(t);
      double total = 0.0;
      for (int i = 0; i < t; i++) {
        double a = alpha[i];
        double t1 = Math.exp(a);
        kept[i] = t1;
        total += t1;
      }

      // reverse sweep
      double t1 = 1.0 / total;
      for (int i = 0; i < t; i++) {
        alphaBar1[i] += t1 * kept[i];
      }
      for (int t2 = unary.length - 1; t2 >= 1; t2--) {
        double[] nextBar = nextBarKept[t2];
        double[] sumKept = sumKeptKept[t2];
        double[][] keptKept = keptKeptKept[t2];
        double[] alphaBar2 = alphaBarKept[t2];
        double[] maxKept = maxKeptKept[t2];
        int[] chosenKept = chosenKeptKept[t2];
        for (int j = labels - 1; j >= 0; j--) {
          double maxBar = nextBar[j];
          nextBar[j] = 0.0;
          unaryBar[t2][j] += maxBar;
          double sum = sumKept[j];
          double sumBar = StrongZero.over(maxBar, sum);
          double[] kept1 = keptKept[j];
          for (int i = 0; i < labels; i++) {
            double t3 = sumBar * kept1[i];
            maxBar -= t3;
            pairBar[i][j] += t3;
            alphaBar2[i] += t3;
          }
          double max = maxKept[j];
          if (max != max) {
            maxBar = max;
          }
          int chosen = chosenKept[j];
          if (chosen != Integer.MAX_VALUE) {
            pairBar[chosen][j] += maxBar;
            alphaBar2[chosen] += maxBar;
            maxBar = 0.0;
          }
          pairBar[0][j] += maxBar;
          alphaBar2[0] += maxBar;
        }
      }
      for (int i = 0; i < unary1.length; i++) {
        unaryBar1[i] += alphaBar[i];
      }
      return Math.log(total);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusModels.chain}.
   *
   * @param value what the method returns
   * @param unary the derivative with respect to {@code unary}
   * @param pair the derivative with respect to {@code pair}
   * @param unaryHvp the Hessian-vector product for {@code unary}
   * @param pairHvp the Hessian-vector product for {@code pair}
   */
  record ChainHvp(double value, double[][] unary, double[][] pair, double[][] unaryHvp,
      double[][] pairHvp) {}

  /**
   * Second order: {@code CensusModels.chain}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param unary as the method takes it
   * @param pair as the method takes it
   * @param unaryDot tangent of {@code unary}, of the same shape; not modified
   * @param pairDot tangent of {@code pair}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ChainHvp chainHvp(double[][] unary, double[][] pair, double[][] unaryDot,
      double[][] pairDot) {
    return chainHvp(unary, pair, unaryDot, pairDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainHvp(double[][], double[][], double[][], double[][])
   */
  static ChainHvp chainHvp(double[][] unary, double[][] pair, double[][] unaryDot,
      double[][] pairDot, Tape tape) {
    double[][] unaryBar = Arguments.zerosLike(unary);
    double[][] pairBar = pair == unary ? unaryBar : Arguments.zerosLike(pair);
    double[][] unaryHvp = Arguments.zerosLike(unary);
    double[][] pairHvp = pair == unary ? unaryHvp : Arguments.zerosLike(pair);
    double value =
        chainHvp(unary, pair, unaryDot, pairDot, unaryBar, pairBar, unaryHvp, pairHvp, tape);
    return new ChainHvp(value, unaryBar, pairBar, unaryHvp, pairHvp);
  }

  /**
   * Second order: {@code CensusModels.chain}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param unary as the method takes it
   * @param pair as the method takes it
   * @param unaryDot tangent of {@code unary}, of the same shape; not modified
   * @param pairDot tangent of {@code pair}, of the same shape; not modified
   * @param unaryBar overwritten with the gradient with respect to {@code unary}; of the same
   *     shape
   * @param pairBar overwritten with the gradient with respect to {@code pair}; of the same
   *     shape
   * @param unaryHvp overwritten with the Hessian-vector product for {@code unary}; of the
   *     same shape
   * @param pairHvp overwritten with the Hessian-vector product for {@code pair}; of the same
   *     shape
   * @return the value
   */
  static double chainHvp(double[][] unary, double[][] pair, double[][] unaryDot,
      double[][] pairDot, double[][] unaryBar, double[][] pairBar, double[][] unaryHvp,
      double[][] pairHvp) {
    return chainHvp(unary, pair, unaryDot, pairDot, unaryBar, pairBar, unaryHvp, pairHvp,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainHvp(double[][], double[][], double[][], double[][], double[][], double[][],
   *     double[][], double[][])
   */
  static double chainHvp(double[][] unary, double[][] pair, double[][] unaryDot,
      double[][] pairDot, double[][] unaryBar, double[][] pairBar, double[][] unaryHvp,
      double[][] pairHvp, Tape tape) {
    Arguments.sameShape("unaryDot", unaryDot, "unary", unary);
    Arguments.sameShape("pairDot", pairDot, "pair", pair);
    Arguments.sameSharing("unary", unary, unaryDot, "pair", pair, pairDot);
    Arguments.sameShape("unaryBar", unaryBar, "unary", unary);
    Arguments.sameShape("pairBar", pairBar, "pair", pair);
    Arguments.sameSharing("unary", unary, unaryBar, "pair", pair, pairBar);
    Arguments.sameShape("unaryHvp", unaryHvp, "unary", unary);
    Arguments.sameShape("pairHvp", pairHvp, "pair", pair);
    Arguments.sameSharing("unary", unary, unaryHvp, "pair", pair, pairHvp);
    Arguments.distinct("unaryDot", unaryDot, "unaryBar", unaryBar);
    Arguments.distinct("unaryDot", unaryDot, "unaryHvp", unaryHvp);
    Arguments.distinct("unaryBar", unaryBar, "unaryHvp", unaryHvp);
    Arguments.distinct("pairDot", pairDot, "pairBar", pairBar);
    Arguments.distinct("pairDot", pairDot, "pairHvp", pairHvp);
    Arguments.distinct("pairBar", pairBar, "pairHvp", pairHvp);
    Arguments.zero(unaryBar);
    Arguments.zero(pairBar);
    Arguments.zero(unaryHvp);
    Arguments.zero(pairHvp);
    int mark = tape.mark();
    try {
      int labels = pair.length;
      double[] unary1 = unary[0];
      double[] unaryBar1 = unaryBar[0];
      double[] unaryBarDot = unaryHvp[0];
      double[] unaryDot1 = unaryDot[0];
      double[] alpha = unary1.clone();
      double[] alphaDot = unaryDot1.clone();
      double[] alphaBar = tape.zeroDoubles(alpha.length);
      double[] alphaBarDot = tape.zeroDoubles(alpha.length);
      double[][] nextBarKept = tape.references(double[].class, unary.length);
      double[][] nextBarKeptDot = tape.references(double[].class, unary.length);
      double[][] sumKeptKept = tape.table(double[].class, unary.length);
      double[][] sumKeptKeptDot = tape.table(double[].class, unary.length);
      double[][][] keptKeptKept = tape.table(double[][].class, unary.length);
      double[][][] keptKeptKeptDot = tape.table(double[][].class, unary.length);
      double[][] alphaBarKept = tape.references(double[].class, unary.length);
      double[][] alphaBarKeptDot = tape.references(double[].class, unary.length);
      double[][] maxKeptKept = tape.table(double[].class, unary.length);
      double[][] maxKeptKeptDot = tape.table(double[].class, unary.length);
      int[][] chosenKeptKept = tape.table(int[].class, unary.length);
      double[] alphaBar1 = alphaBar;
      double[] alphaBarDot1 = alphaBarDot;
      for (int t = 1; t < unary.length; t++) {
        alphaBarKept[t] = alphaBar1;
        alphaBarKeptDot[t] = alphaBarDot1;
        double[] next = new double[labels];
        double[] nextDot = new double[labels];
        double[] nextBar = tape.zeroDoubles(labels);
        double[] nextBarDot = tape.zeroDoubles(labels);
        nextBarKept[t] = nextBar;
        nextBarKeptDot[t] = nextBarDot;
        double[] sumKept = tape.row(sumKeptKept, t, labels);
        double[] sumKeptDot = tape.row(sumKeptKeptDot, t, labels);
        double[][] keptKept = tape.row(keptKeptKept, t, labels);
        double[][] keptKeptDot = tape.row(keptKeptKeptDot, t, labels);
        double[] maxKept = tape.row(maxKeptKept, t, labels);
        double[] maxKeptDot = tape.row(maxKeptKeptDot, t, labels);
        int[] chosenKept = tape.row(chosenKeptKept, t, labels);
        for (int j = 0; j < labels; j++) {
          double max = alpha[0] + pair[0][j];
          int chosen = Integer.MAX_VALUE;
          double maxDot = alphaDot[0] + pairDot[0][j];
          for (int i = 1; i < labels; i++) {
            double t1 = alpha[i] + pair[i][j];
            double t2 = alphaDot[i] + pairDot[i][j];
            double max1 = Math.max(max, t1);
            boolean t3 = t1 > max;
            maxDot = (max >= t1 ? maxDot : max < t1 ? 0.0 : maxDot * max1)
                + (t3 ? t2 : t1 <= max ? 0.0 : t2 * max1);
            if (t3 | t1 != t1) {
              chosen = i;
            }
            max = max1;
          }
          maxKept[j] = max;
          maxKeptDot[j] = maxDot;
          chosenKept[j] = chosen;
          double[] kept = tape.row(keptKept, j, labels);
          double[] keptDot = tape.row(keptKeptDot, j, labels);
          double sum = 0.0;
          double sumDot = 0.0;
          for (int i = 0; i < labels; i++) {
            double t1 = Math.exp(alpha[i] + pair[i][j] - max);
            double t2 = (alphaDot[i] + pairDot[i][j] - maxDot) * t1;
            kept[i] = t1;
            keptDot[i] = t2;
            sum += t1;
            sumDot += t2;
          }
          sumKept[j] = sum;
          sumKeptDot[j] = sumDot;
          double t1 = StrongZero.over(sumDot, sum) + maxDot + unaryDot[t][j];
          next[j] = Math.log(sum) + max + unary[t][j];
          nextDot[j] = t1;
        }
        alpha = next;
        alphaBar1 = nextBar;
        alphaDot = nextDot;
        alphaBarDot1 = nextBarDot;
      }
      int t = alpha.length;
      double[] kept = tape.doubles(t);
      double[] keptDot = tape.doubles(t);
      double total = 0.0;
      double totalDot = 0.0;
      for (int i = 0; i < t; i++) {
        double a = alpha[i];
        double aDot = alphaDot[i];
        double t1 = Math.exp(a);
        double t2 = aDot * t1;
        kept[i] = t1;
        keptDot[i] = t2;
        total += t1;
        totalDot += t2;
      }

      // reverse sweep
      double t1 = 1.0 / total;
      double t2 = totalDot * t1 * t1;
      for (int i = 0; i < t; i++) {
        double t3 = kept[i];
        double aBarDot = t1 * keptDot[i] - t2 * t3;
        alphaBar1[i] += t1 * t3;
        alphaBarDot1[i] += aBarDot;
      }
      for (int t3 = unary.length - 1; t3 >= 1; t3--) {
        double[] nextBar = nextBarKept[t3];
        double[] nextBarDot = nextBarKeptDot[t3];
        double[] sumKept = sumKeptKept[t3];
        double[] sumKeptDot = sumKeptKeptDot[t3];
        double[][] keptKept = keptKeptKept[t3];
        double[][] keptKeptDot = keptKeptKeptDot[t3];
        double[] alphaBar2 = alphaBarKept[t3];
        double[] alphaBarDot2 = alphaBarKeptDot[t3];
        double[] maxKept = maxKeptKept[t3];
        double[] maxKeptDot = maxKeptKeptDot[t3];
        int[] chosenKept = chosenKeptKept[t3];
        for (int j = labels - 1; j >= 0; j--) {
          double maxBar = nextBar[j];
          double maxBarDot = nextBarDot[j];
          nextBar[j] = 0.0;
          nextBarDot[j] = 0.0;
          double[] unaryBarDot1 = unaryHvp[t3];
          unaryBar[t3][j] += maxBar;
          unaryBarDot1[j] += maxBarDot;
          double sum = sumKept[j];
          double sumDot = sumKeptDot[j];
          double t4 = 1.0 / sum;
          double sumBar = StrongZero.times(maxBar, t4);
          double sumBarDot =
              StrongZero.times(maxBarDot, t4) - StrongZero.times(maxBar, sumDot * t4 * t4);
          double[] kept1 = keptKept[j];
          double[] keptDot1 = keptKeptDot[j];
          for (int i = 0; i < labels; i++) {
            double t5 = kept1[i];
            double t6 = sumBar * t5;
            double t7 = sumBarDot * t5 + sumBar * keptDot1[i];
            maxBar -= t6;
            maxBarDot -= t7;
            double[] pairBarDot = pairHvp[i];
            pairBar[i][j] += t6;
            pairBarDot[j] += t7;
            alphaBar2[i] += t6;
            alphaBarDot2[i] += t7;
          }
          double max = maxKept[j];
          double maxDot = maxKeptDot[j];
          if (max == max) {
            max = maxBar;
            maxDot = maxBarDot;
          }
          int chosen = chosenKept[j];
          if (chosen != Integer.MAX_VALUE) {
            double[] pairBarDot = pairHvp[chosen];
            pairBar[chosen][j] += max;
            pairBarDot[j] += maxDot;
            alphaBar2[chosen] += max;
            alphaBarDot2[chosen] += maxDot;
            maxBar = 0.0;
            maxBarDot = 0.0;
          } else {
            maxBar = max;
            maxBarDot = maxDot;
          }
          double[] pairBarDot = pairHvp[0];
          pairBar[0][j] += maxBar;
          pairBarDot[j] += maxBarDot;
          alphaBar2[0] += maxBar;
          alphaBarDot2[0] += maxBarDot;
        }
      }
      for (int i = 0; i < unary1.length; i++) {
        double t3 = alphaBarDot[i];
        unaryBar1[i] += alphaBar[i];
        unaryBarDot[i] += t3;
      }
      return Math.log(total);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusModels.chain} as a function of the vector that packs {@code unary}, {@code
   * pair}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param unary of the shape that the parameter is to have
   * @param pair of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction chainFunction(double[][] unary, double[][] pair) {
    return new ChainFunction(unary, pair);
  }

  private static final class ChainFunction implements ScalarFunction {

    private final double[][] unary;

    private final double[][] pair;

    private final int unarySize;

    private final int pairSize;

    ChainFunction(double[][] unary, double[][] pair) {
      this.unary = unary;
      this.pair = pair;
      Objects.requireNonNull(unary, "unary");
      this.unarySize = Arguments.size(unary);
      Objects.requireNonNull(pair, "pair");
      this.pairSize = Arguments.size(pair);
    }

    @Override
    public int inputs() {
      return unarySize + pairSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] unary = Arguments.unpackLike(this.unary, packed, 0);
      double[][] pair = Arguments.unpackLike(this.pair, packed, unarySize);
      return CensusModels.chain(unary, pair);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] unary = Arguments.unpackLike(this.unary, packed, 0);
      double[][] pair = Arguments.unpackLike(this.pair, packed, unarySize);
      double[][] unaryBar = Arguments.zerosLike(unary);
      double[][] pairBar = Arguments.zerosLike(pair);
      double value = chainGradient(unary, pair, unaryBar, pairBar);
      Arguments.pack(unaryBar, gradient, 0);
      Arguments.pack(pairBar, gradient, unarySize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] unary = Arguments.unpackLike(this.unary, packed, 0);
      double[][] pair = Arguments.unpackLike(this.pair, packed, unarySize);
      double[][] unaryDot = Arguments.unpackLike(this.unary, direction, 0);
      double[][] pairDot = Arguments.unpackLike(this.pair, direction, unarySize);
      return chainJvp(unary, pair, unaryDot, pairDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] unary = Arguments.unpackLike(this.unary, packed, 0);
      double[][] pair = Arguments.unpackLike(this.pair, packed, unarySize);
      double[][] unaryDot = Arguments.unpackLike(this.unary, direction, 0);
      double[][] pairDot = Arguments.unpackLike(this.pair, direction, unarySize);
      double[][] unaryBar = Arguments.zerosLike(unary);
      double[][] pairBar = Arguments.zerosLike(pair);
      double[][] unaryHvp = Arguments.zerosLike(unary);
      double[][] pairHvp = Arguments.zerosLike(pair);
      double value = chainHvp(unary, pair, unaryDot, pairDot, unaryBar, pairBar, unaryHvp, pairHvp);
      Arguments.pack(unaryBar, gradient, 0);
      Arguments.pack(pairBar, gradient, unarySize);
      Arguments.pack(unaryHvp, product, 0);
      Arguments.pack(pairHvp, product, unarySize);
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusModels.kalman} and its derivative in the direction of the
   * tangents.
   *
   * @param q as the method takes it
   * @param r as the method takes it
   * @param y constant
   * @param qDot tangent of {@code q}
   * @param rDot tangent of {@code r}
   * @return the value and its tangent
   */
  static Dual kalmanJvp(double q, double r, double[] y, double qDot, double rDot) {
    double level = y[0];
    double p = r;
    double sum = 0.0;
    double pDot = rDot;
    double sumDot = 0.0;
    double levelDot = 0.0;
    for (int t = 1; t < y.length; t++) {
      double p1 = p + q;
      pDot += qDot;
      double f = p1 + r;
      double fDot = pDot + rDot;
      double e = y[t] - level;
      double eDot = -levelDot;
      double t1 = 2.0 * Math.PI;
      double t2 = t1 * f;
      double t3 = e * e / f;
      double t4 = fDot / f;
      sum -= 0.5 * (Math.log(t2) + t3);
      sumDot -= 0.5 * (StrongZero.over(t1 * fDot, t2) + (2.0 * (eDot * e) / f - t4 * t3));
      double gain = p1 / f;
      double gainDot = pDot / f - t4 * gain;
      level += gain * e;
      levelDot += gainDot * e + gain * eDot;
      double t5 = 1.0 - gain;
      p = p1 * t5;
      pDot = pDot * t5 - p1 * gainDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kalmanJvp(double, double, double[], double, double)
   */
  static Dual kalmanJvp(double q, double r, double[] y, double qDot, double rDot, Tape tape) {
    return kalmanJvp(q, r, y, qDot, rDot);
  }

  /**
   * Value and gradient of {@code CensusModels.kalman}.
   *
   * @param value what the method returns
   * @param q the derivative with respect to {@code q}
   * @param r the derivative with respect to {@code r}
   */
  record KalmanGradient(double value, double q, double r) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusModels.kalman}: filled by a derivative
   * and reused by its caller.
   */
  static final class KalmanAdjoint {

    /** The adjoint of {@code q}. */
    public double q;

    /** The adjoint of {@code r}. */
    public double r;

    /** A holder of zeros. */
    public KalmanAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusModels.kalman} and its gradient.
   *
   * @param q as the method takes it
   * @param r as the method takes it
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static KalmanGradient kalmanGradient(double q, double r, double[] y) {
    return kalmanGradient(q, r, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kalmanGradient(double, double, double[])
   */
  static KalmanGradient kalmanGradient(double q, double r, double[] y, Tape tape) {
    KalmanAdjoint adjoint = new KalmanAdjoint();
    double value = kalmanGradient(q, r, y, adjoint, tape);
    return new KalmanGradient(value, adjoint.q, adjoint.r);
  }

  /**
   * Reverse mode: {@code CensusModels.kalman} and its gradient, written into the caller's
   * memory.
   *
   * @param q as the method takes it
   * @param r as the method takes it
   * @param y constant
   * @param adjoint overwritten with the derivatives with respect to {@code q}, {@code r}
   * @return the value
   */
  static double kalmanGradient(double q, double r, double[] y, KalmanAdjoint adjoint) {
    return kalmanGradient(q, r, y, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kalmanGradient(double, double, double[], KalmanAdjoint)
   */
  static double kalmanGradient(double q, double r, double[] y, KalmanAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double level = y[0];
      double[] pKept = tape.doubles(y.length);
      double[] eKept = tape.doubles(y.length);
      double p = r;
      double sum = 0.0;
      for (int t = 1; t < y.length; t++) {
        p += q;
        pKept[t] = p;
        double f = p + r;
        double e = y[t] - level;
        eKept[t] = e;
        sum -= 0.5 * (Math.log(2.0 * Math.PI * f) + e * e / f);
        double gain = p / f;
        level += gain * e;
        p *= 1.0 - gain;
      }

      // reverse sweep
      double pBar = 0.0;
      double levelBar = 0.0;
      double qBar = 0.0;
      double rBar = 0.0;
      for (int t = y.length - 1; t >= 1; t--) {
        double p1 = pKept[t];
        double f = p1 + r;
        double gain = p1 / f;
        double pBar1 = pBar * (1.0 - gain);
        double e = eKept[t];
        double gainBar = levelBar * e - p1 * pBar;
        double t1 = gainBar / f;
        pBar = pBar1 + t1;
        double t2 = -0.5 / f;
        double eBar = gain * levelBar + 2.0 * (t2 * e);
        double t3 = 2.0 * Math.PI;
        double fBar = t3 * (-0.5 * (1.0 / (t3 * f))) - (t1 * gain + t2 * (e * e / f));
        levelBar -= eBar;
        pBar += fBar;
        rBar += fBar;
        qBar += pBar;
      }
      rBar += pBar;
      adjoint.q = qBar;
      adjoint.r = rBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusModels.kalman}.
   *
   * @param value what the method returns
   * @param q the derivative with respect to {@code q}
   * @param r the derivative with respect to {@code r}
   * @param qHvp the Hessian-vector product for {@code q}
   * @param rHvp the Hessian-vector product for {@code r}
   */
  record KalmanHvp(double value, double q, double r, double qHvp, double rHvp) {}

  /**
   * Second order: {@code CensusModels.kalman}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param q as the method takes it
   * @param r as the method takes it
   * @param y constant
   * @param qDot tangent of {@code q}
   * @param rDot tangent of {@code r}
   * @return value, gradient and product, in new arrays
   */
  static KalmanHvp kalmanHvp(double q, double r, double[] y, double qDot, double rDot) {
    return kalmanHvp(q, r, y, qDot, rDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kalmanHvp(double, double, double[], double, double)
   */
  static KalmanHvp kalmanHvp(double q, double r, double[] y, double qDot, double rDot, Tape tape) {
    int mark = tape.mark();
    try {
      double level = y[0];
      double[] pKept = tape.doubles(y.length);
      double[] pKeptDot = tape.doubles(y.length);
      double[] eKept = tape.doubles(y.length);
      double[] eKeptDot = tape.doubles(y.length);
      double p = r;
      double sum = 0.0;
      double pDot = rDot;
      double levelDot = 0.0;
      for (int t = 1; t < y.length; t++) {
        double p1 = p + q;
        pDot += qDot;
        pKept[t] = p1;
        pKeptDot[t] = pDot;
        double f = p1 + r;
        double fDot = pDot + rDot;
        double e = y[t] - level;
        double eDot = -levelDot;
        eKept[t] = e;
        eKeptDot[t] = eDot;
        sum -= 0.5 * (Math.log(2.0 * Math.PI * f) + e * e / f);
        double gain = p1 / f;
        double gainDot = pDot / f - fDot / f * gain;
        level += gain * e;
        levelDot += gainDot * e + gain * eDot;
        double t1 = 1.0 - gain;
        p = p1 * t1;
        pDot = pDot * t1 - p1 * gainDot;
      }

      // reverse sweep
      double pBar = 0.0;
      double levelBar = 0.0;
      double qBar = 0.0;
      double rBar = 0.0;
      double pBarDot = 0.0;
      double levelBarDot = 0.0;
      double qBarDot = 0.0;
      double rBarDot = 0.0;
      for (int t = y.length - 1; t >= 1; t--) {
        double p1 = pKept[t];
        double pDot1 = pKeptDot[t];
        double f = p1 + r;
        double fDot = pDot1 + rDot;
        double gain = p1 / f;
        double t1 = fDot / f;
        double gainDot = pDot1 / f - t1 * gain;
        double t2 = 1.0 - gain;
        double pBar1 = pBar * t2;
        double pBarDot1 = pBarDot * t2 - pBar * gainDot;
        double e = eKept[t];
        double eDot = eKeptDot[t];
        double gainBar = levelBar * e - p1 * pBar;
        double gainBarDot = levelBarDot * e + levelBar * eDot - (pDot1 * pBar + p1 * pBarDot);
        double t3 = gainBar / f;
        double t4 = gainBarDot / f - t1 * t3;
        pBar = pBar1 + t3;
        pBarDot = pBarDot1 + t4;
        double t5 = -0.5 / f;
        double t6 = -(t1 * t5);
        double t7 = e * e / f;
        double eBar = gain * levelBar + 2.0 * (t5 * e);
        double eBarDot = gainDot * levelBar + gain * levelBarDot + 2.0 * (t6 * e + t5 * eDot);
        double t8 = 2.0 * Math.PI;
        double t9 = 1.0 / (t8 * f);
        double fBar = t8 * (-0.5 * t9) - (t3 * gain + t5 * t7);
        double t10 = t8 * (-0.5 * (t8 * fDot * t9 * t9))
            + (t4 * gain + t3 * gainDot + (t6 * t7 + t5 * (2.0 * (eDot * e) / f - t1 * t7)));
        levelBar -= eBar;
        levelBarDot -= eBarDot;
        pBar += fBar;
        pBarDot -= t10;
        rBar += fBar;
        rBarDot -= t10;
        qBar += pBar;
        qBarDot += pBarDot;
      }
      rBar += pBar;
      rBarDot += pBarDot;
      return new KalmanHvp(sum, qBar, rBar, qBarDot, rBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusModels.kalman} as a function of the vector that packs {@code q}, {@code r},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param y captured
   * @return the view
   */
  static ScalarFunction kalmanFunction(double[] y) {
    return new KalmanFunction(y);
  }

  private static final class KalmanFunction implements ScalarFunction {

    private final double[] y;

    KalmanFunction(double[] y) {
      this.y = y;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double q = packed[0];
      double r = packed[1];
      return CensusModels.kalman(q, r, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double q = packed[0];
      double r = packed[1];
      KalmanAdjoint adjoint = new KalmanAdjoint();
      double value = kalmanGradient(q, r, this.y, adjoint);
      gradient[0] = adjoint.q;
      gradient[1] = adjoint.r;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double q = packed[0];
      double r = packed[1];
      double qDot = direction[0];
      double rDot = direction[1];
      return kalmanJvp(q, r, this.y, qDot, rDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double q = packed[0];
      double r = packed[1];
      double qDot = direction[0];
      double rDot = direction[1];
      KalmanHvp hvp = kalmanHvp(q, r, this.y, qDot, rDot);
      double value = hvp.value();
      gradient[0] = hvp.q();
      gradient[1] = hvp.r();
      product[0] = hvp.qHvp();
      product[1] = hvp.rHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusModels.huber} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y constant
   * @param delta as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param deltaDot tangent of {@code delta}
   * @return the value and its tangent
   */
  static Dual huberJvp(double[] x, double[] y, double delta, double[] xDot, double deltaDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i] - y[i];
      double r = Math.abs(t);
      double rDot = StrongZero.times(Math.signum(t), xDot[i]);
      double t1;
      double t2;
      if (r <= delta) {
        t1 = r * r / 2.0;
        t2 = rDot * r;
      } else {
        double t3 = r - delta / 2.0;
        t1 = delta * t3;
        t2 = deltaDot * t3 + delta * (rDot - deltaDot / 2.0);
      }
      sum += t1;
      sumDot += t2;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #huberJvp(double[], double[], double, double[], double)
   */
  static Dual huberJvp(double[] x, double[] y, double delta, double[] xDot, double deltaDot,
      Tape tape) {
    return huberJvp(x, y, delta, xDot, deltaDot);
  }

  /**
   * Value and gradient of {@code CensusModels.huber}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param delta the derivative with respect to {@code delta}
   */
  record HuberGradient(double value, double[] x, double delta) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusModels.huber}: filled by a derivative
   * and reused by its caller.
   */
  static final class HuberAdjoint {

    /** The adjoint of {@code delta}. */
    public double delta;

    /** A holder of zeros. */
    public HuberAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusModels.huber} and its gradient.
   *
   * @param x as the method takes it
   * @param y constant
   * @param delta as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HuberGradient huberGradient(double[] x, double[] y, double delta) {
    double[] xBar = Arguments.zerosLike(x);
    HuberAdjoint adjoint = new HuberAdjoint();
    double value = huberGradient(x, y, delta, xBar, adjoint);
    return new HuberGradient(value, xBar, adjoint.delta);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #huberGradient(double[], double[], double)
   */
  static HuberGradient huberGradient(double[] x, double[] y, double delta, Tape tape) {
    return huberGradient(x, y, delta);
  }

  /**
   * Reverse mode: {@code CensusModels.huber} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y constant
   * @param delta as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code delta}
   * @return the value
   */
  static double huberGradient(double[] x, double[] y, double delta, double[] xBar,
      HuberAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double sum = 0.0;
    double deltaBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i] - y[i];
      double r = Math.abs(t);
      boolean t1 = r <= delta;
      double t2;
      double t3;
      if (t1) {
        t2 = r * r / 2.0;
        t3 = 0.0;
      } else {
        t3 = r - delta / 2.0;
        t2 = delta * t3;
      }
      sum += t2;
      double rBar;
      if (t1) {
        rBar = r;
      } else {
        deltaBar += t3;
        deltaBar -= delta / 2.0;
        rBar = delta;
      }
      xBar[i] += StrongZero.times(Math.signum(t), rBar);
    }
    adjoint.delta = deltaBar;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #huberGradient(double[], double[], double, double[], HuberAdjoint)
   */
  static double huberGradient(double[] x, double[] y, double delta, double[] xBar,
      HuberAdjoint adjoint, Tape tape) {
    return huberGradient(x, y, delta, xBar, adjoint);
  }

  /**
   * {@code CensusModels.huber} as a function of the vector that packs {@code x}, {@code
   * delta}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param y captured
   * @return the view
   */
  static ScalarFunction huberFunction(double[] y) {
    return new HuberFunction(y);
  }

  private static final class HuberFunction implements ScalarFunction {

    private final double[] y;

    HuberFunction(double[] y) {
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
      double delta = packed[packed.length - 1];
      return CensusModels.huber(x, this.y, delta);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double delta = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      HuberAdjoint adjoint = new HuberAdjoint();
      double value = huberGradient(x, this.y, delta, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.delta;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double delta = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double deltaDot = direction[direction.length - 1];
      return huberJvp(x, this.y, delta, xDot, deltaDot).tangent();
    }
  }

  private static void impliedVolatilityGradientPart1(double[][] keptDoubleArrays,
      double[][][] keptDoubleArrayArrays, Tape tape) {
    double[] kept = tape.doubles(50);
    keptDoubleArrays[0] = kept;
    kept = tape.doubles(50);
    keptDoubleArrays[1] = kept;
    kept = tape.doubles(50);
    keptDoubleArrays[2] = kept;
    kept = tape.doubles(50);
    keptDoubleArrays[3] = kept;
    kept = tape.doubles(50);
    keptDoubleArrays[4] = kept;
    kept = tape.doubles(50);
    keptDoubleArrays[5] = kept;
    double[] d1Kept = tape.doubles(50);
    keptDoubleArrays[6] = d1Kept;
    double[] vKept = tape.doubles(50);
    keptDoubleArrays[7] = vKept;
    kept = tape.doubles(50);
    keptDoubleArrays[8] = kept;
    kept = tape.doubles(50);
    keptDoubleArrays[9] = kept;
    double[][] termKeptKept = tape.references(double[].class, 50);
    keptDoubleArrayArrays[0] = termKeptKept;
    kept = tape.doubles(50);
    keptDoubleArrays[10] = kept;
    double[] pKept = tape.doubles(50);
    keptDoubleArrays[11] = pKept;
    kept = tape.doubles(50);
    keptDoubleArrays[12] = kept;
    kept = tape.doubles(50);
    keptDoubleArrays[13] = kept;
    double[][] fKeptKept = tape.references(double[].class, 50);
    keptDoubleArrayArrays[1] = fKeptKept;
    double[][] keptKept = tape.references(double[].class, 50);
    keptDoubleArrayArrays[2] = keptKept;
    kept = tape.doubles(50);
    keptDoubleArrays[14] = kept;
    termKeptKept = tape.references(double[].class, 50);
    keptDoubleArrayArrays[3] = termKeptKept;
    kept = tape.doubles(50);
    keptDoubleArrays[15] = kept;
    pKept = tape.doubles(50);
    keptDoubleArrays[16] = pKept;
    kept = tape.doubles(50);
    keptDoubleArrays[17] = kept;
    kept = tape.doubles(50);
    keptDoubleArrays[18] = kept;
    fKeptKept = tape.references(double[].class, 50);
    keptDoubleArrayArrays[4] = fKeptKept;
    keptKept = tape.references(double[].class, 50);
    keptDoubleArrayArrays[5] = keptKept;
  }

  private static void impliedVolatilityGradientPart2(double[][] keptDoubleArrays, int i, double v,
      double t, double s, double k, double r, double[][][] keptDoubleArrayArrays, double price,
      double[] kept, boolean[] keptBooleans, Tape tape) {
    double[] vKept = keptDoubleArrays[7];
    vKept[i] = v;
    double t1 = Math.sqrt(t);
    kept[0] = t1;
    keptDoubleArrays[0][i] = t1;
    double sd = v * t1;
    kept[1] = sd;
    double t2 = s / k;
    kept[2] = t2;
    double t3 = r + v * v / 2.0;
    kept[3] = t3;
    double d1 = (Math.log(t2) + t3 * t) / sd;
    kept[4] = d1;
    double[] d1Kept = keptDoubleArrays[6];
    d1Kept[i] = d1;
    double t4 = Math.sqrt(2.0);
    kept[5] = t4;
    keptDoubleArrays[8][i] = t4;
    double z = Math.abs(d1) / t4;
    kept[6] = z;
    boolean t5 = z < 3.0;
    keptBooleans[0] = t5;
    double[][] termKeptKept = keptDoubleArrayArrays[3];
    double[][] fKeptKept = keptDoubleArrayArrays[4];
    double[][] keptKept = keptDoubleArrayArrays[5];
    double[] pKept = keptDoubleArrays[16];
    double[] kept1 = keptDoubleArrays[14];
    double[] kept2 = keptDoubleArrays[18];
    double[] kept3 = keptDoubleArrays[17];
    double[] kept4 = keptDoubleArrays[15];
    double[] termKept;
    double t6;
    double p;
    double t7;
    double p1;
    double t8;
    double t9;
    double[] fKept;
    double[] kept5;
    if (t5) {
      termKept = tape.doubles(80);
      termKeptKept[i] = termKept;
      double term = z;
      double sum = z;
      for (int n = 1; n < 80; n++) {
        termKept[n] = term;
        term *= -z * z / n;
        sum += term / (2 * n + 1);
      }
      t6 = Math.sqrt(Math.PI);
      kept1[i] = t6;
      p = 0.5 - sum / t6;
      t7 = 0.0;
      p1 = 0.0;
      t8 = 0.0;
      t9 = 0.0;
      fKept = null;
      kept5 = null;
    } else {
      fKept = tape.doubles(61);
      fKeptKept[i] = fKept;
      kept5 = tape.doubles(61);
      keptKept[i] = kept5;
      double f = z;
      for (int k1 = 60; k1 > 0; k1--) {
        fKept[k1] = f;
        double t10 = k1 / 2.0 / f;
        kept5[k1] = t10;
        f = z + t10;
      }
      t9 = Math.exp(-z * z);
      kept2[i] = t9;
      t8 = Math.sqrt(Math.PI);
      kept3[i] = t8;
      t7 = 2.0 * f * t8;
      kept4[i] = t7;
      p = t9 / t7;
      pKept[i] = p;
      t6 = 0.0;
      termKept = null;
      p1 = p;
    }
    kept[7] = t6;
    keptDoubleArrays[19] = termKept;
    kept[8] = t7;
    kept[9] = p1;
    kept[10] = t8;
    kept[11] = t9;
    keptDoubleArrays[20] = fKept;
    keptDoubleArrays[21] = kept5;
    boolean t10 = d1 > 0.0;
    keptBooleans[1] = t10;
    if (t10) {
      p = 1.0 - p;
    }
    kept[12] = p;
    keptDoubleArrays[3][i] = p;
    double t11 = -r;
    kept[13] = t11;
    double t12 = Math.exp(t11 * t);
    kept[14] = t12;
    keptDoubleArrays[4][i] = t12;
    double t13 = k * t12;
    kept[15] = t13;
    double t14 = d1 - sd;
    kept[16] = t14;
    z = Math.abs(t14) / t4;
    kept[17] = z;
    boolean t15 = z < 3.0;
    keptBooleans[2] = t15;
    termKeptKept = keptDoubleArrayArrays[0];
    fKeptKept = keptDoubleArrayArrays[1];
    keptKept = keptDoubleArrayArrays[2];
    pKept = keptDoubleArrays[11];
    double[] kept6 = keptDoubleArrays[9];
    double[] kept7 = keptDoubleArrays[13];
    double[] kept8 = keptDoubleArrays[12];
    double[] kept9 = keptDoubleArrays[10];
    double t16 = s * p;
    double t17;
    double t18;
    double t19;
    double t20;
    if (t15) {
      termKept = tape.doubles(80);
      termKeptKept[i] = termKept;
      double term = z;
      double sum = z;
      for (int n = 1; n < 80; n++) {
        termKept[n] = term;
        term *= -z * z / n;
        sum += term / (2 * n + 1);
      }
      t17 = Math.sqrt(Math.PI);
      kept6[i] = t17;
      p = 0.5 - sum / t17;
      t18 = 0.0;
      p1 = 0.0;
      t19 = 0.0;
      t20 = 0.0;
      fKept = null;
      kept5 = null;
    } else {
      fKept = tape.doubles(61);
      fKeptKept[i] = fKept;
      kept5 = tape.doubles(61);
      keptKept[i] = kept5;
      double f = z;
      for (int k1 = 60; k1 > 0; k1--) {
        fKept[k1] = f;
        double t21 = k1 / 2.0 / f;
        kept5[k1] = t21;
        f = z + t21;
      }
      t20 = Math.exp(-z * z);
      kept7[i] = t20;
      t19 = Math.sqrt(Math.PI);
      kept8[i] = t19;
      t18 = 2.0 * f * t19;
      kept9[i] = t18;
      p = t20 / t18;
      pKept[i] = p;
      t17 = 0.0;
      termKept = null;
      p1 = p;
    }
    kept[18] = t17;
    keptDoubleArrays[22] = termKept;
    kept[19] = t18;
    kept[20] = p1;
    kept[21] = t19;
    kept[22] = t20;
    keptDoubleArrays[23] = fKept;
    keptDoubleArrays[24] = kept5;
    boolean t21 = t14 > 0.0;
    keptBooleans[3] = t21;
    if (t21) {
      p = 1.0 - p;
    }
    kept[23] = p;
    keptDoubleArrays[5][i] = p;
    double error = t16 - t13 * p - price;
    double t22 = s * t1;
    kept[24] = t22;
    double t23 = -d1;
    kept[25] = t23;
    double t24 = Math.exp(t23 * d1 / 2.0);
    kept[26] = t24;
    keptDoubleArrays[1][i] = t24;
    double t25 = Math.sqrt(2.0 * Math.PI);
    kept[27] = t25;
    keptDoubleArrays[2][i] = t25;
    double vega = t22 * t24 / t25;
    kept[28] = vega;
    double t26 = error / vega;
    kept[29] = t26;
    kept[30] = v - t26;
    keptBooleans[4] = Math.abs(error) < 1e-10;
  }

  private static double impliedVolatilityGradientPart3(double[] kept, double s,
      boolean[] keptBooleans, double[][] keptDoubleArrays, double k, double t, double v, int i,
      double[][][] keptDoubleArrayArrays, double price, double r, Tape tape) {
    // reverse sweep
    double vega = kept[28];
    double priceBar = 1.0 / vega;
    double errorBar = -priceBar;
    double t1 = -(errorBar * kept[29] / kept[27]);
    double t2 = kept[26];
    double t3 = t1 * t2;
    double d1Bar = 2.0 * (kept[25] * (kept[24] * t1 * t2 / 2.0));
    double t4 = kept[0];
    double sBar = t3 * t4;
    double t5 = priceBar * kept[23];
    double pBar = kept[15] * priceBar;
    if (keptBooleans[3]) {
      pBar = -pBar;
    }
    double z = kept[17];
    double[] termKept = keptDoubleArrays[22];
    double p = kept[20];
    double[] fKept = keptDoubleArrays[23];
    double[] kept1 = keptDoubleArrays[24];
    double t6 = kept[18];
    double t7 = kept[19];
    double t8 = kept[21];
    double t9 = kept[22];
    double zBar;
    if (keptBooleans[2]) {
      double t10 = pBar / t6;
      double termBar = 0.0;
      double zBar1 = 0.0;
      for (int n = 79; n >= 1; n--) {
        double termBar1 = termBar - t10 / (2 * n + 1);
        double t11 = -z;
        double t12 = n;
        termBar = termBar1 * (t11 * z / t12);
        double term = termKept[n];
        double t13 = term * termBar1 / t12;
        zBar1 += t11 * t13;
        zBar1 -= t13 * z;
      }
      zBar1 += termBar;
      zBar = zBar1 - t10;
    } else {
      double t10 = pBar / t7;
      double fBar = -(2.0 * (t10 * p * t8));
      zBar = -(2.0 * (t10 * t9 * z));
      for (int k1 = 1; k1 <= 60; k1++) {
        zBar += fBar;
        double f = fKept[k1];
        fBar = -(fBar / f * kept1[k1]);
      }
      zBar += fBar;
    }
    double t10 = kept[5];
    double t11 = StrongZero.times(Math.signum(kept[16]), zBar / t10);
    d1Bar += t11;
    double t12 = kept[14];
    double kBar = t5 * t12;
    double t13 = k * t5 * t12;
    double tBar = kept[13] * t13;
    sBar += errorBar * kept[12];
    pBar = s * errorBar;
    if (keptBooleans[1]) {
      pBar = -pBar;
    }
    z = kept[6];
    termKept = keptDoubleArrays[19];
    p = kept[9];
    fKept = keptDoubleArrays[20];
    double[] kept2 = keptDoubleArrays[21];
    double t14 = kept[7];
    double t15 = kept[8];
    double t16 = kept[10];
    double t17 = kept[11];
    if (keptBooleans[0]) {
      double t18 = pBar / t14;
      double termBar = 0.0;
      zBar = 0.0;
      for (int n = 79; n >= 1; n--) {
        double termBar1 = termBar - t18 / (2 * n + 1);
        double t19 = -z;
        double t20 = n;
        termBar = termBar1 * (t19 * z / t20);
        double term = termKept[n];
        double t21 = term * termBar1 / t20;
        zBar += t19 * t21;
        zBar -= t21 * z;
      }
      zBar += termBar;
      zBar -= t18;
    } else {
      double t18 = pBar / t15;
      double fBar = -(2.0 * (t18 * p * t16));
      zBar = -(2.0 * (t18 * t17 * z));
      for (int k1 = 1; k1 <= 60; k1++) {
        zBar += fBar;
        double f = fKept[k1];
        fBar = -(fBar / f * kept2[k1]);
      }
      zBar += fBar;
    }
    double d1 = kept[4];
    d1Bar += StrongZero.times(Math.signum(d1), zBar / t10);
    double sd = kept[1];
    double t18 = d1Bar / sd;
    double sdBar = -(t11 + t18 * d1);
    double t19 = t18 * t;
    tBar += kept[3] * t18;
    double vBar = 1.0 + 2.0 * (t19 / 2.0 * v);
    double t20 = kept[2];
    double t21 = 1.0 / t20;
    double t22 = StrongZero.times(t18, t21) / k;
    double[] kept3 = keptDoubleArrays[0];
    double[] kept4 = keptDoubleArrays[1];
    double[] kept5 = keptDoubleArrays[2];
    double[] kept6 = keptDoubleArrays[3];
    double[] kept7 = keptDoubleArrays[4];
    double[] kept8 = keptDoubleArrays[5];
    double[] d1Kept = keptDoubleArrays[6];
    double[] vKept = keptDoubleArrays[7];
    double[] kept9 = keptDoubleArrays[8];
    double[] kept10 = keptDoubleArrays[9];
    double[][] termKeptKept = keptDoubleArrayArrays[0];
    double[] kept11 = keptDoubleArrays[10];
    double[] pKept = keptDoubleArrays[11];
    double[] kept12 = keptDoubleArrays[12];
    double[] kept13 = keptDoubleArrays[13];
    double[][] fKeptKept = keptDoubleArrayArrays[1];
    double[][] keptKept = keptDoubleArrayArrays[2];
    double[] kept14 = keptDoubleArrays[14];
    double[][] termKeptKept1 = keptDoubleArrayArrays[3];
    double[] kept15 = keptDoubleArrays[15];
    double[] pKept1 = keptDoubleArrays[16];
    double[] kept16 = keptDoubleArrays[17];
    double[] kept17 = keptDoubleArrays[18];
    double[][] fKeptKept1 = keptDoubleArrayArrays[4];
    double[][] keptKept1 = keptDoubleArrayArrays[5];
    double rBar = t19 - t13 * t;
    int j = i - 1;
    vBar += sdBar * t4;
    tBar += StrongZero.over(0.5 * (s * t3 + v * sdBar), t4);
    sBar += t22;
    kBar -= t22 * t20;
    while (j >= 0) {
      double t23 = kept3[j];
      double t24 = s * t23;
      double t25 = kept4[j];
      double t26 = kept5[j];
      vega = t24 * t25 / t26;
      double t27 = vBar / vega;
      errorBar = -t27;
      double t28 = kept6[j];
      double t29 = kept7[j];
      double t30 = k * t29;
      double t31 = kept8[j];
      double error = s * t28 - t30 * t31 - price;
      double t32 = -(errorBar * (error / vega) / t26);
      double t33 = t32 * t25;
      d1 = d1Kept[j];
      sBar += t33 * t23;
      priceBar += t27;
      double t34 = t27 * t31;
      pBar = t30 * t27;
      v = vKept[j];
      sd = v * t23;
      double t35 = d1 - sd;
      if (t35 > 0.0) {
        pBar = -pBar;
      }
      double t36 = kept9[j];
      z = Math.abs(t35) / t36;
      if (z < 3.0) {
        double t37 = pBar / kept10[j];
        termKept = termKeptKept[j];
        double termBar = 0.0;
        zBar = 0.0;
        for (int n = 79; n >= 1; n--) {
          double termBar1 = termBar - t37 / (2 * n + 1);
          double t38 = -z;
          double t39 = n;
          termBar = termBar1 * (t38 * z / t39);
          double term = termKept[n];
          double t40 = term * termBar1 / t39;
          zBar += t38 * t40;
          zBar -= t40 * z;
        }
        zBar += termBar;
        zBar -= t37;
      } else {
        double t37 = pBar / kept11[j];
        p = pKept[j];
        fKept = fKeptKept[j];
        double[] kept18 = keptKept[j];
        double fBar = -(2.0 * (t37 * p * kept12[j]));
        zBar = -(2.0 * (t37 * kept13[j] * z));
        for (int k1 = 1; k1 <= 60; k1++) {
          zBar += fBar;
          double f = fKept[k1];
          fBar = -(fBar / f * kept18[k1]);
        }
        zBar += fBar;
      }
      double t37 = StrongZero.times(Math.signum(t35), zBar / t36);
      d1Bar = t37 - 2.0 * (t24 * t32 * t25 / 2.0 * d1);
      kBar += t34 * t29;
      double t38 = k * t34 * t29;
      tBar -= r * t38;
      rBar -= t38 * t;
      sBar += errorBar * t28;
      pBar = s * errorBar;
      if (d1 > 0.0) {
        pBar = -pBar;
      }
      z = Math.abs(d1) / t36;
      if (z < 3.0) {
        double t39 = pBar / kept14[j];
        termKept = termKeptKept1[j];
        double termBar = 0.0;
        zBar = 0.0;
        for (int n = 79; n >= 1; n--) {
          double termBar1 = termBar - t39 / (2 * n + 1);
          double t40 = -z;
          double t41 = n;
          termBar = termBar1 * (t40 * z / t41);
          double term = termKept[n];
          double t42 = term * termBar1 / t41;
          zBar += t40 * t42;
          zBar -= t42 * z;
        }
        zBar += termBar;
        zBar -= t39;
      } else {
        double t39 = pBar / kept15[j];
        p = pKept1[j];
        fKept = fKeptKept1[j];
        double[] kept18 = keptKept1[j];
        double fBar = -(2.0 * (t39 * p * kept16[j]));
        zBar = -(2.0 * (t39 * kept17[j] * z));
        for (int k1 = 1; k1 <= 60; k1++) {
          zBar += fBar;
          double f = fKept[k1];
          fBar = -(fBar / f * kept18[k1]);
        }
        zBar += fBar;
      }
      d1Bar += StrongZero.times(Math.signum(d1), zBar / t36);
      double t39 = d1Bar / sd;
      sdBar = -(t37 + t39 * d1);
      double t40 = t39 * t;
      tBar += (r + v * v / 2.0) * t39;
      rBar += t40;
      vBar += 2.0 * (t40 / 2.0 * v);
      double t41 = StrongZero.times(t39, t21) / k;
      sBar += t41;
      kBar -= t41 * t20;
      vBar += sdBar * t23;
      tBar += StrongZero.over(0.5 * (s * t33 + v * sdBar), t23);
      j--;
    }
    tape.result(1, sBar);
    tape.result(2, kBar);
    tape.result(3, rBar);
    tape.result(4, priceBar);
    return tBar;
  }
}
