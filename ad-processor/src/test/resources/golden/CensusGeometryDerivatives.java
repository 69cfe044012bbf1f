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
 * Derivatives of methods of {@code CensusGeometry}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class CensusGeometryDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.CensusGeometryDerivatives");
  }

  private CensusGeometryDerivatives() {}

  /**
   * Forward mode: {@code CensusGeometry.kepler} and its derivative in the direction of the
   * tangents.
   *
   * @param m as the method takes it
   * @param e as the method takes it
   * @param mDot tangent of {@code m}
   * @param eDot tangent of {@code e}
   * @return the value and its tangent
   */
  static Dual keplerJvp(double m, double e, double mDot, double eDot) {
    if (e < 0.0 || e >= 1.0) {
      throw new IllegalArgumentException("e = " + e);
    }
    double anomaly;
    double anomalyDot;
    if (e < 0.8) {
      anomaly = m;
      anomalyDot = mDot;
    } else {
      anomaly = Math.PI;
      anomalyDot = 0.0;
    }
    double step;
    do {
      double t = Math.sin(anomaly);
      double t1 = Math.cos(anomaly);
      double t2 = 1.0 - e * t1;
      step = (anomaly - e * t - m) / t2;
      double t3 = (anomalyDot - (eDot * t + e * (anomalyDot * Math.cos(anomaly))) - mDot) / t2;
      anomaly -= step;
      anomalyDot += (e * (anomalyDot * t) - eDot * t1) / t2 * step - t3;
    } while (Math.abs(step) > 1e-9);
    return new Dual(anomaly, anomalyDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keplerJvp(double, double, double, double)
   */
  static Dual keplerJvp(double m, double e, double mDot, double eDot, Tape tape) {
    return keplerJvp(m, e, mDot, eDot);
  }

  /**
   * Value and gradient of {@code CensusGeometry.kepler}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param e the derivative with respect to {@code e}
   */
  record KeplerGradient(double value, double m, double e) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusGeometry.kepler}: filled by a
   * derivative and reused by its caller.
   */
  static final class KeplerAdjoint {

    /** The adjoint of {@code m}. */
    public double m;

    /** The adjoint of {@code e}. */
    public double e;

    /** A holder of zeros. */
    public KeplerAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusGeometry.kepler} and its gradient.
   *
   * @param m as the method takes it
   * @param e as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static KeplerGradient keplerGradient(double m, double e) {
    return keplerGradient(m, e, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keplerGradient(double, double)
   */
  static KeplerGradient keplerGradient(double m, double e, Tape tape) {
    KeplerAdjoint adjoint = new KeplerAdjoint();
    double value = keplerGradient(m, e, adjoint, tape);
    return new KeplerGradient(value, adjoint.m, adjoint.e);
  }

  /**
   * Reverse mode: {@code CensusGeometry.kepler} and its gradient, written into the caller's
   * memory.
   *
   * @param m as the method takes it
   * @param e as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code m}, {@code e}
   * @return the value
   */
  static double keplerGradient(double m, double e, KeplerAdjoint adjoint) {
    return keplerGradient(m, e, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keplerGradient(double, double, KeplerAdjoint)
   */
  static double keplerGradient(double m, double e, KeplerAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      if (e < 0.0 || e >= 1.0) {
        throw new IllegalArgumentException("e = " + e);
      }
      boolean t = e < 0.8;
      double anomaly = t ? m : Math.PI;
      double[] kept = tape.doubles(64);
      double[] stepKept = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      int trips = 0;
      double t1;
      double t2;
      double step;
      int exit;
      while (true) {
        t1 = Math.sin(anomaly);
        kept1[trips] = t1;
        t2 = Math.cos(anomaly);
        kept[trips] = t2;
        step = (anomaly - e * t1 - m) / (1.0 - e * t2);
        stepKept[trips] = step;
        anomaly -= step;
        if (Math.abs(step) > 1e-9) {
          trips++;
          kept = tape.grow(kept, trips);
          stepKept = tape.grow(stepKept, trips);
          kept1 = tape.grow(kept1, trips);
        } else {
          exit = 1;
          break;
        }
      }

      // reverse sweep
      double anomalyBar;
      double eBar;
      double mBar;
      switch (exit) {
        case 0 -> {
          anomalyBar = 0.0;
          eBar = 0.0;
          mBar = 0.0;
        }
        default -> {
          mBar = 1.0 / (1.0 - e * t2);
          double t3 = -(mBar * step);
          eBar = t3 * t2 + mBar * t1;
          anomalyBar = 1.0 - e * t3 * t1 - mBar + e * mBar * t2;
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        double t3 = kept[k];
        double t4 = anomalyBar / (1.0 - e * t3);
        step = stepKept[k];
        double t5 = -(t4 * step);
        eBar += t5 * t3;
        double t6 = kept1[k];
        anomalyBar -= e * t5 * t6;
        mBar += t4;
        anomalyBar -= t4;
        eBar += t4 * t6;
        anomalyBar += e * t4 * t3;
      }
      if (t) {
        mBar += anomalyBar;
      }
      adjoint.m = mBar;
      adjoint.e = eBar;
      return anomaly;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusGeometry.kepler}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param e the derivative with respect to {@code e}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param eHvp the Hessian-vector product for {@code e}
   */
  record KeplerHvp(double value, double m, double e, double mHvp, double eHvp) {}

  /**
   * Second order: {@code CensusGeometry.kepler}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param m as the method takes it
   * @param e as the method takes it
   * @param mDot tangent of {@code m}
   * @param eDot tangent of {@code e}
   * @return value, gradient and product, in new arrays
   */
  static KeplerHvp keplerHvp(double m, double e, double mDot, double eDot) {
    return keplerHvp(m, e, mDot, eDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keplerHvp(double, double, double, double)
   */
  static KeplerHvp keplerHvp(double m, double e, double mDot, double eDot, Tape tape) {
    int mark = tape.mark();
    try {
      if (e < 0.0 || e >= 1.0) {
        throw new IllegalArgumentException("e = " + e);
      }
      boolean t = e < 0.8;
      double anomaly;
      double anomalyDot;
      if (t) {
        anomaly = m;
        anomalyDot = mDot;
      } else {
        anomaly = Math.PI;
        anomalyDot = 0.0;
      }
      double[] kept = tape.doubles(64);
      double[] keptDot = tape.doubles(64);
      double[] stepKept = tape.doubles(64);
      double[] stepKeptDot = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      double[] keptDot1 = tape.doubles(64);
      int trips = 0;
      double t1;
      double t2;
      double t3;
      double t4;
      double step;
      double stepDot;
      int exit;
      while (true) {
        t1 = Math.sin(anomaly);
        t2 = anomalyDot * Math.cos(anomaly);
        kept1[trips] = t1;
        keptDot1[trips] = t2;
        t3 = Math.cos(anomaly);
        t4 = -(anomalyDot * t1);
        kept[trips] = t3;
        keptDot[trips] = t4;
        double t5 = 1.0 - e * t3;
        step = (anomaly - e * t1 - m) / t5;
        stepDot =
            (anomalyDot - (eDot * t1 + e * t2) - mDot) / t5 + (eDot * t3 + e * t4) / t5 * step;
        stepKept[trips] = step;
        stepKeptDot[trips] = stepDot;
        anomaly -= step;
        anomalyDot -= stepDot;
        if (Math.abs(step) > 1e-9) {
          trips++;
          kept = tape.grow(kept, trips);
          keptDot = tape.grow(keptDot, trips);
          stepKept = tape.grow(stepKept, trips);
          stepKeptDot = tape.grow(stepKeptDot, trips);
          kept1 = tape.grow(kept1, trips);
          keptDot1 = tape.grow(keptDot1, trips);
        } else {
          exit = 1;
          break;
        }
      }

      // reverse sweep
      double anomalyBar;
      double eBar;
      double mBar;
      double anomalyBarDot;
      double eBarDot;
      double mBarDot;
      switch (exit) {
        case 0 -> {
          anomalyBar = 0.0;
          eBar = 0.0;
          mBar = 0.0;
          anomalyBarDot = 0.0;
          eBarDot = 0.0;
          mBarDot = 0.0;
        }
        default -> {
          mBar = 1.0 / (1.0 - e * t3);
          mBarDot = (eDot * t3 + e * t4) * mBar * mBar;
          double t5 = -(mBar * step);
          double t6 = -(mBarDot * step + mBar * stepDot);
          double t7 = e * t5;
          eBar = t5 * t3 + mBar * t1;
          eBarDot = t6 * t3 + t5 * t4 + (mBarDot * t1 + mBar * t2);
          double t8 = e * mBar;
          anomalyBar = 1.0 - t7 * t1 - mBar + t8 * t3;
          anomalyBarDot = (eDot * mBar + e * mBarDot) * t3
              + t8 * t4 - ((eDot * t5 + e * t6) * t1 + t7 * t2 + mBarDot);
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        double t5 = kept[k];
        double t6 = keptDot[k];
        double t7 = 1.0 - e * t5;
        double t8 = anomalyBar / t7;
        double t9 = anomalyBarDot / t7 + (eDot * t5 + e * t6) / t7 * t8;
        step = stepKept[k];
        stepDot = stepKeptDot[k];
        double t10 = -(t8 * step);
        double t11 = -(t9 * step + t8 * stepDot);
        eBar += t10 * t5;
        eBarDot += t11 * t5 + t10 * t6;
        double t12 = e * t10;
        double t13 = kept1[k];
        double t14 = keptDot1[k];
        anomalyBar -= t12 * t13;
        anomalyBarDot -= (eDot * t10 + e * t11) * t13 + t12 * t14;
        mBar += t8;
        mBarDot += t9;
        anomalyBar -= t8;
        anomalyBarDot -= t9;
        eBar += t8 * t13;
        eBarDot += t9 * t13 + t8 * t14;
        double t15 = e * t8;
        anomalyBar += t15 * t5;
        anomalyBarDot += (eDot * t8 + e * t9) * t5 + t15 * t6;
      }
      if (t) {
        mBar += anomalyBar;
        mBarDot += anomalyBarDot;
      }
      return new KeplerHvp(anomaly, mBar, eBar, mBarDot, eBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusGeometry.kepler} as a function of the vector that packs {@code m}, {@code
   * e}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction keplerFunction() {
    return new KeplerFunction();
  }

  private static final class KeplerFunction implements ScalarFunction {

    KeplerFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double m = packed[0];
      double e = packed[1];
      return CensusGeometry.kepler(m, e);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double m = packed[0];
      double e = packed[1];
      KeplerAdjoint adjoint = new KeplerAdjoint();
      double value = keplerGradient(m, e, adjoint);
      gradient[0] = adjoint.m;
      gradient[1] = adjoint.e;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double m = packed[0];
      double e = packed[1];
      double mDot = direction[0];
      double eDot = direction[1];
      return keplerJvp(m, e, mDot, eDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double m = packed[0];
      double e = packed[1];
      double mDot = direction[0];
      double eDot = direction[1];
      KeplerHvp hvp = keplerHvp(m, e, mDot, eDot);
      double value = hvp.value();
      gradient[0] = hvp.m();
      gradient[1] = hvp.e();
      product[0] = hvp.mHvp();
      product[1] = hvp.eHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusGeometry.spline} and its derivative in the direction of the
   * tangents.
   *
   * @param x constant
   * @param y as the method takes it
   * @param at as the method takes it
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param atDot tangent of {@code at}
   * @return the value and its tangent
   */
  static Dual splineJvp(double[] x, double[] y, double at, double[] yDot, double atDot) {
    Arguments.sameShape("yDot", yDot, "y", y);
    int n = x.length;
    double[] second = new double[n];
    double[] secondDot = new double[n];
    double[] u = new double[n];
    double[] uDot = new double[n];
    double secondDot1 = 0.0;
    double uDot1 = 0.0;
    double x1 = 1 < n - 1 ? x[1] : 0.0;
    double x2 = 1 < n - 1 ? x[0] : 0.0;
    for (int i = 1; i < n - 1; i++) {
      double t = x[i + 1];
      double sig = (x1 - x2) / (t - x2);
      double p = sig * second[i - 1] + 2.0;
      double t1 = (sig - 1.0) / p;
      double t2 = sig * secondDot1 / p;
      secondDot1 = -(t2 * t1);
      second[i] = t1;
      secondDot[i] = secondDot1;
      double y1 = y[i + 1];
      double y2 = y[i];
      double yDot1 = yDot[i];
      double t3 = t - x1;
      double t4 = x1 - x2;
      double t5 = (y1 - y2) / t3 - (y2 - y[i - 1]) / t4;
      double t6 = (yDot[i + 1] - yDot1) / t3 - (yDot1 - yDot[i - 1]) / t4;
      u[i] = t5;
      uDot[i] = t6;
      double t7 = t - x2;
      double t8 = (6.0 * t5 / t7 - sig * u[i - 1]) / p;
      uDot1 = (6.0 * t6 / t7 - sig * uDot1) / p - t2 * t8;
      u[i] = t8;
      uDot[i] = uDot1;
      x2 = x1;
      x1 = t;
    }
    second[n - 1] = 0.0;
    secondDot[n - 1] = 0.0;
    for (int k = n - 2; k >= 0; k--) {
      double second1 = second[k];
      double second2 = second[k + 1];
      double t = secondDot[k] * second2 + second1 * secondDot[k + 1] + uDot[k];
      second[k] = second1 * second2 + u[k];
      secondDot[k] = t;
    }
    int hi = n - 1;
    int lo = 0;
    while (hi - lo > 1) {
      int mid = hi + lo >>> 1;
      if (x[mid] > at) {
        hi = mid;
      } else {
        lo = mid;
      }
    }
    double x3 = x[hi];
    double x4 = x[lo];
    double h = x3 - x4;
    double a = (x3 - at) / h;
    double t = atDot / h;
    double aDot = -t;
    double b = (at - x4) / h;
    double y1 = y[lo];
    double y2 = y[hi];
    double t1 = a * a;
    double t2 = t1 * a - a;
    double second1 = second[lo];
    double t3 = b * b;
    double t4 = t3 * b - b;
    double second2 = second[hi];
    return new Dual(a * y1 + b * y2 + (t2 * second1 + t4 * second2) * h * h / 6.0,
        aDot * y1 + a * yDot[lo] + (t * y2 + b * yDot[hi])
        + ((2.0 * (aDot * a) * a + t1 * aDot + t) * second1 + t2 * secondDot[lo]
        + ((2.0 * (t * b) * b + t3 * t - t) * second2 + t4 * secondDot[hi])) * h * h / 6.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splineJvp(double[], double[], double, double[], double)
   */
  static Dual splineJvp(double[] x, double[] y, double at, double[] yDot, double atDot, Tape tape) {
    return splineJvp(x, y, at, yDot, atDot);
  }

  /**
   * Value and gradient of {@code CensusGeometry.spline}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   * @param at the derivative with respect to {@code at}
   */
  record SplineGradient(double value, double[] y, double at) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusGeometry.spline}: filled by a
   * derivative and reused by its caller.
   */
  static final class SplineAdjoint {

    /** The adjoint of {@code at}. */
    public double at;

    /** A holder of zeros. */
    public SplineAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusGeometry.spline} and its gradient.
   *
   * @param x constant
   * @param y as the method takes it
   * @param at as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SplineGradient splineGradient(double[] x, double[] y, double at) {
    return splineGradient(x, y, at, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splineGradient(double[], double[], double)
   */
  static SplineGradient splineGradient(double[] x, double[] y, double at, Tape tape) {
    double[] yBar = Arguments.zerosLike(y);
    SplineAdjoint adjoint = new SplineAdjoint();
    double value = splineGradient(x, y, at, yBar, adjoint, tape);
    return new SplineGradient(value, yBar, adjoint.at);
  }

  /**
   * Reverse mode: {@code CensusGeometry.spline} and its gradient, written into the caller's
   * memory.
   *
   * @param x constant
   * @param y as the method takes it
   * @param at as the method takes it
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code at}
   * @return the value
   */
  static double splineGradient(double[] x, double[] y, double at, double[] yBar,
      SplineAdjoint adjoint) {
    return splineGradient(x, y, at, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splineGradient(double[], double[], double, double[], SplineAdjoint)
   */
  static double splineGradient(double[] x, double[] y, double at, double[] yBar,
      SplineAdjoint adjoint, Tape tape) {
    Arguments.sameShape("yBar", yBar, "y", y);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] second = tape.exactDoubles(n);
      double[] secondBar = tape.zeroDoubles(n);
      double[] u = tape.exactDoubles(n);
      double[] uBar = tape.zeroDoubles(n);
      double[] pKept = tape.doubles(n - 1);
      double[] kept = tape.doubles(n - 1);
      double[] sigKept = tape.doubles(n - 1);
      double x1 = 1 < n - 1 ? x[1] : 0.0;
      double x2 = 1 < n - 1 ? x[0] : 0.0;
      for (int i = 1; i < n - 1; i++) {
        double t = x[i + 1];
        double sig = (x1 - x2) / (t - x2);
        sigKept[i] = sig;
        double p = sig * second[i - 1] + 2.0;
        pKept[i] = p;
        second[i] = (sig - 1.0) / p;
        double y1 = y[i + 1];
        double y2 = y[i];
        double t1 = (y1 - y2) / (t - x1) - (y2 - y[i - 1]) / (x1 - x2);
        u[i] = t1;
        double t2 = (6.0 * t1 / (t - x2) - sig * u[i - 1]) / p;
        kept[i] = t2;
        u[i] = t2;
        x2 = x1;
        x1 = t;
      }
      second[n - 1] = 0.0;
      double[] secondKept = tape.doubles(n - 1);
      double[] secondKept1 = tape.doubles(n - 1);
      for (int k = n - 2; k >= 0; k--) {
        double second1 = second[k];
        secondKept1[k] = second1;
        double second2 = second[k + 1];
        secondKept[k] = second2;
        second[k] = second1 * second2 + u[k];
      }
      int hi = n - 1;
      int lo = 0;
      while (hi - lo > 1) {
        int mid = hi + lo >>> 1;
        if (x[mid] > at) {
          hi = mid;
        } else {
          lo = mid;
        }
      }
      double x3 = x[hi];
      double x4 = x[lo];
      double h = x3 - x4;
      double a = (x3 - at) / h;
      double b = (at - x4) / h;
      double y1 = y[lo];
      double y2 = y[hi];
      double t = a * a;
      double t1 = t * a - a;
      double second1 = second[lo];
      double t2 = b * b;
      double t3 = t2 * b - b;
      double second2 = second[hi];

      // reverse sweep
      double t4 = 0.16666666666666666 * h * h;
      double t5 = t4 * second2;
      secondBar[hi] += t3 * t4;
      double bBar = t2 * t5 - t5 + 2.0 * (t5 * b * b);
      double t6 = t4 * second1;
      secondBar[lo] += t1 * t4;
      double aBar = t * t6 - t6 + 2.0 * (t6 * a * a);
      bBar += y2;
      yBar[hi] += b;
      aBar += y1;
      yBar[lo] += a;
      double atBar = bBar / h - aBar / h;
      double secondBarCarried = 0 <= n - 2 ? secondBar[0] : 0.0;
      for (int k = 0; k <= n - 2; k++) {
        uBar[k] += secondBarCarried;
        double t7 = secondBar[k + 1] + secondKept1[k] * secondBarCarried;
        secondBar[k] = secondBarCarried * secondKept[k];
        secondBarCarried = t7;
      }
      if (0 <= n - 2) {
        secondBar[n - 1] = secondBarCarried;
      }
      secondBar[n - 1] = 0.0;
      double uBarCarried = n - 2 >= 1 ? uBar[n - 2] : 0.0;
      double yBarCarried = n - 2 >= 1 ? yBar[n - 1] : 0.0;
      double yBarCarried1 = n - 2 >= 1 ? yBar[n - 2] : 0.0;
      secondBarCarried = n - 2 >= 1 ? secondBar[n - 2] : 0.0;
      x2 = n - 2 >= 1 ? x[n - 1] : 0.0;
      x1 = n - 2 >= 1 ? x[n - 2] : 0.0;
      for (int i = n - 2; i >= 1; i--) {
        double p = pKept[i];
        double t7 = uBarCarried / p;
        double sig = sigKept[i];
        double t8 = x[i - 1];
        double t9 = 6.0 * (t7 / (x2 - t8));
        double t10 = t7 * kept[i];
        double t11 = uBar[i - 1] - sig * t7;
        uBar[i] = 0.0;
        double t12 = t9 / (x1 - t8);
        double t13 = t9 / (x2 - x1);
        double t14 = yBar[i - 1] + t12;
        yBar[i + 1] = yBarCarried + t13;
        secondBar[i] = 0.0;
        double t15 = secondBar[i - 1] - sig * (t10 + secondBarCarried / p * ((sig - 1.0) / p));
        uBarCarried = t11;
        yBarCarried = yBarCarried1 - (t12 + t13);
        yBarCarried1 = t14;
        secondBarCarried = t15;
        x2 = x1;
        x1 = t8;
      }
      if (n - 2 >= 1) {
        uBar[0] = uBarCarried;
        yBar[1] = yBarCarried;
        yBar[0] = yBarCarried1;
        secondBar[0] = secondBarCarried;
      }
      adjoint.at = atBar;
      return a * y1 + b * y2 + (t1 * second1 + t3 * second2) * h * h / 6.0;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusGeometry.spline}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   * @param at the derivative with respect to {@code at}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param atHvp the Hessian-vector product for {@code at}
   */
  record SplineHvp(double value, double[] y, double at, double[] yHvp, double atHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * CensusGeometry.spline}: filled by a derivative and reused by its caller.
   */
  static final class SplineHvpAdjoint {

    /** The adjoint of {@code at}. */
    public double at;

    /** The Hessian-vector product for {@code at}. */
    public double atHvp;

    /** A holder of zeros. */
    public SplineHvpAdjoint() {}
  }

  /**
   * Second order: {@code CensusGeometry.spline}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x constant
   * @param y as the method takes it
   * @param at as the method takes it
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param atDot tangent of {@code at}
   * @return value, gradient and product, in new arrays
   */
  static SplineHvp splineHvp(double[] x, double[] y, double at, double[] yDot, double atDot) {
    return splineHvp(x, y, at, yDot, atDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splineHvp(double[], double[], double, double[], double)
   */
  static SplineHvp splineHvp(double[] x, double[] y, double at, double[] yDot, double atDot,
      Tape tape) {
    double[] yBar = Arguments.zerosLike(y);
    double[] yHvp = Arguments.zerosLike(y);
    SplineHvpAdjoint adjoint = new SplineHvpAdjoint();
    double value = splineHvp(x, y, at, yDot, atDot, yBar, yHvp, adjoint, tape);
    return new SplineHvp(value, yBar, adjoint.at, yHvp, adjoint.atHvp);
  }

  /**
   * Second order: {@code CensusGeometry.spline}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x constant
   * @param y as the method takes it
   * @param at as the method takes it
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param atDot tangent of {@code at}
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code at}
   * @return the value
   */
  static double splineHvp(double[] x, double[] y, double at, double[] yDot, double atDot,
      double[] yBar, double[] yHvp, SplineHvpAdjoint adjoint) {
    return splineHvp(x, y, at, yDot, atDot, yBar, yHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #splineHvp(double[], double[], double, double[], double, double[], double[],
   *     SplineHvpAdjoint)
   */
  static double splineHvp(double[] x, double[] y, double at, double[] yDot, double atDot,
      double[] yBar, double[] yHvp, SplineHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar);
    Arguments.zero(yHvp);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] second = tape.exactDoubles(n);
      double[] secondDot = tape.exactDoubles(n);
      double[] secondBar = tape.zeroDoubles(n);
      double[] secondBarDot = tape.zeroDoubles(n);
      double[] u = tape.exactDoubles(n);
      double[] uDot = tape.exactDoubles(n);
      double[] uBar = tape.zeroDoubles(n);
      double[] uBarDot = tape.zeroDoubles(n);
      double[] pKept = tape.doubles(n - 1);
      double[] pKeptDot = tape.doubles(n - 1);
      double[] kept = tape.doubles(n - 1);
      double[] keptDot = tape.doubles(n - 1);
      double[] sigKept = tape.doubles(n - 1);
      double secondDot1 = 0.0;
      double uDot1 = 0.0;
      double x1 = 1 < n - 1 ? x[1] : 0.0;
      double x2 = 1 < n - 1 ? x[0] : 0.0;
      for (int i = 1; i < n - 1; i++) {
        double t = x[i + 1];
        double sig = (x1 - x2) / (t - x2);
        sigKept[i] = sig;
        double t1 = sig * secondDot1;
        double p = sig * second[i - 1] + 2.0;
        pKept[i] = p;
        pKeptDot[i] = t1;
        double t2 = (sig - 1.0) / p;
        double t3 = t1 / p;
        secondDot1 = -(t3 * t2);
        second[i] = t2;
        secondDot[i] = secondDot1;
        double y1 = y[i + 1];
        double y2 = y[i];
        double yDot1 = yDot[i];
        double t4 = t - x1;
        double t5 = x1 - x2;
        double t6 = (y1 - y2) / t4 - (y2 - y[i - 1]) / t5;
        double t7 = (yDot[i + 1] - yDot1) / t4 - (yDot1 - yDot[i - 1]) / t5;
        u[i] = t6;
        uDot[i] = t7;
        double t8 = t - x2;
        double t9 = (6.0 * t6 / t8 - sig * u[i - 1]) / p;
        uDot1 = (6.0 * t7 / t8 - sig * uDot1) / p - t3 * t9;
        kept[i] = t9;
        keptDot[i] = uDot1;
        u[i] = t9;
        uDot[i] = uDot1;
        x2 = x1;
        x1 = t;
      }
      second[n - 1] = 0.0;
      secondDot[n - 1] = 0.0;
      double[] secondKept = tape.doubles(n - 1);
      double[] secondKeptDot = tape.doubles(n - 1);
      double[] secondKept1 = tape.doubles(n - 1);
      double[] secondKeptDot1 = tape.doubles(n - 1);
      for (int k = n - 2; k >= 0; k--) {
        double second1 = second[k];
        double secondDot2 = secondDot[k];
        secondKept1[k] = second1;
        secondKeptDot1[k] = secondDot2;
        double second2 = second[k + 1];
        double secondDot3 = secondDot[k + 1];
        secondKept[k] = second2;
        secondKeptDot[k] = secondDot3;
        double t = secondDot2 * second2 + second1 * secondDot3 + uDot[k];
        second[k] = second1 * second2 + u[k];
        secondDot[k] = t;
      }
      int hi = n - 1;
      int lo = 0;
      while (hi - lo > 1) {
        int mid = hi + lo >>> 1;
        if (x[mid] > at) {
          hi = mid;
        } else {
          lo = mid;
        }
      }
      double x3 = x[hi];
      double x4 = x[lo];
      double h = x3 - x4;
      double a = (x3 - at) / h;
      double t = atDot / h;
      double aDot = -t;
      double b = (at - x4) / h;
      double y1 = y[lo];
      double y2 = y[hi];
      double t1 = a * a;
      double t2 = 2.0 * (aDot * a);
      double t3 = t1 * a - a;
      double second1 = second[lo];
      double t4 = b * b;
      double t5 = 2.0 * (t * b);
      double t6 = t4 * b - b;
      double second2 = second[hi];

      // reverse sweep
      double t7 = 0.16666666666666666 * h * h;
      double t8 = t7 * second2;
      double t9 = t7 * secondDot[hi];
      double yDot1 = yDot[lo];
      double yDot2 = yDot[hi];
      double secondDot2 = secondDot[lo];
      secondBar[hi] += t6 * t7;
      secondBarDot[hi] += (t5 * b + t4 * t - t) * t7;
      double t10 = t8 * b;
      double bBar = t4 * t8 - t8 + 2.0 * (t10 * b);
      double bBarDot = t5 * t8 + t4 * t9 - t9 + 2.0 * ((t9 * b + t8 * t) * b + t10 * t);
      double t11 = t7 * second1;
      double t12 = t7 * secondDot2;
      secondBar[lo] += t3 * t7;
      secondBarDot[lo] += (t2 * a + t1 * aDot + t) * t7;
      double t13 = t11 * a;
      double aBar = t1 * t11 - t11 + 2.0 * (t13 * a);
      double aBarDot = t2 * t11 + t1 * t12 - t12 + 2.0 * ((t12 * a + t11 * aDot) * a + t13 * aDot);
      bBar += y2;
      bBarDot += yDot2;
      yBar[hi] += b;
      yHvp[hi] += t;
      aBar += y1;
      aBarDot += yDot1;
      yBar[lo] += a;
      yHvp[lo] += aDot;
      double atBar = bBar / h - aBar / h;
      double atBarDot = bBarDot / h - aBarDot / h;
      double secondBarCarried = 0 <= n - 2 ? secondBar[0] : 0.0;
      double secondBarDotCarried = 0 <= n - 2 ? secondBarDot[0] : 0.0;
      for (int k = 0; k <= n - 2; k++) {
        uBar[k] += secondBarCarried;
        uBarDot[k] += secondBarDotCarried;
        double second3 = secondKept[k];
        double second4 = secondKept1[k];
        double secondBarDot1 = secondBarDotCarried * second3 + secondBarCarried * secondKeptDot[k];
        double t14 = secondBar[k + 1] + second4 * secondBarCarried;
        double t15 = secondBarDot[k + 1]
            + (secondKeptDot1[k] * secondBarCarried + second4 * secondBarDotCarried);
        secondBar[k] = secondBarCarried * second3;
        secondBarDot[k] = secondBarDot1;
        secondBarCarried = t14;
        secondBarDotCarried = t15;
      }
      if (0 <= n - 2) {
        secondBar[n - 1] = secondBarCarried;
        secondBarDot[n - 1] = secondBarDotCarried;
      }
      secondBar[n - 1] = 0.0;
      secondBarDot[n - 1] = 0.0;
      double uBarCarried = n - 2 >= 1 ? uBar[n - 2] : 0.0;
      double uBarDotCarried = n - 2 >= 1 ? uBarDot[n - 2] : 0.0;
      double yBarCarried = n - 2 >= 1 ? yBar[n - 1] : 0.0;
      double yBarCarried1 = n - 2 >= 1 ? yBar[n - 2] : 0.0;
      double yBarDotCarried = n - 2 >= 1 ? yHvp[n - 1] : 0.0;
      double yBarDotCarried1 = n - 2 >= 1 ? yHvp[n - 2] : 0.0;
      secondBarCarried = n - 2 >= 1 ? secondBar[n - 2] : 0.0;
      secondBarDotCarried = n - 2 >= 1 ? secondBarDot[n - 2] : 0.0;
      for (int i = n - 2; i >= 1; i--) {
        double p = pKept[i];
        double pDot = pKeptDot[i];
        double t14 = uBarCarried / p;
        double t15 = pDot / p;
        double t16 = uBarDotCarried / p - t15 * t14;
        double t17 = kept[i];
        double sig = sigKept[i];
        double t18 = x[i + 1] - x[i - 1];
        double t19 = 6.0 * (t14 / t18);
        double t20 = 6.0 * (t16 / t18);
        double t21 = t16 * t17 + t14 * keptDot[i];
        double t22 = uBar[i - 1] - sig * t14;
        double t23 = uBarDot[i - 1] - sig * t16;
        uBar[i] = 0.0;
        uBarDot[i] = 0.0;
        double x5 = x[i];
        double t24 = x5 - x[i - 1];
        double t25 = t19 / t24;
        double t26 = t20 / t24;
        double t27 = x[i + 1] - x5;
        double t28 = t19 / t27;
        double t29 = t20 / t27;
        double t30 = yBar[i - 1] + t25;
        double t31 = yHvp[i - 1] + t26;
        yBar[i + 1] = yBarCarried + t28;
        yHvp[i + 1] = yBarDotCarried + t29;
        secondBar[i] = 0.0;
        secondBarDot[i] = 0.0;
        double t32 = secondBarCarried / p;
        double t33 = (sig - 1.0) / p;
        double t34 = secondBar[i - 1] - sig * (t14 * t17 + t32 * t33);
        double t35 = secondBarDot[i - 1]
            - sig * (t21 + ((secondBarDotCarried / p - t15 * t32) * t33 - t32 * (t15 * t33)));
        uBarCarried = t22;
        uBarDotCarried = t23;
        yBarCarried = yBarCarried1 - (t25 + t28);
        yBarCarried1 = t30;
        yBarDotCarried = yBarDotCarried1 - (t26 + t29);
        yBarDotCarried1 = t31;
        secondBarCarried = t34;
        secondBarDotCarried = t35;
      }
      if (n - 2 >= 1) {
        uBar[0] = uBarCarried;
        uBarDot[0] = uBarDotCarried;
        yBar[1] = yBarCarried;
        yBar[0] = yBarCarried1;
        yHvp[1] = yBarDotCarried;
        yHvp[0] = yBarDotCarried1;
        secondBar[0] = secondBarCarried;
        secondBarDot[0] = secondBarDotCarried;
      }
      adjoint.at = atBar;
      adjoint.atHvp = atBarDot;
      return a * y1 + b * y2 + (t3 * second1 + t6 * second2) * h * h / 6.0;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusGeometry.spline} as a function of the vector that packs {@code y}, {@code
   * at}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction splineFunction(double[] x) {
    return new SplineFunction(x);
  }

  private static final class SplineFunction implements ScalarFunction {

    private final double[] x;

    SplineFunction(double[] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] y = Arguments.doubles(packed, 0, packed.length - 1);
      double at = packed[packed.length - 1];
      return CensusGeometry.spline(this.x, y, at);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] y = Arguments.doubles(packed, 0, packed.length - 1);
      double at = packed[packed.length - 1];
      double[] yBar = Arguments.zerosLike(y);
      SplineAdjoint adjoint = new SplineAdjoint();
      double value = splineGradient(this.x, y, at, yBar, adjoint);
      Arguments.pack(yBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.at;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] y = Arguments.doubles(packed, 0, packed.length - 1);
      double at = packed[packed.length - 1];
      double[] yDot = Arguments.doubles(direction, 0, direction.length - 1);
      double atDot = direction[direction.length - 1];
      return splineJvp(this.x, y, at, yDot, atDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] y = Arguments.doubles(packed, 0, packed.length - 1);
      double at = packed[packed.length - 1];
      double[] yDot = Arguments.doubles(direction, 0, direction.length - 1);
      double atDot = direction[direction.length - 1];
      double[] yBar = Arguments.zerosLike(y);
      double[] yHvp = Arguments.zerosLike(y);
      SplineHvpAdjoint adjoint = new SplineHvpAdjoint();
      double value = splineHvp(this.x, y, at, yDot, atDot, yBar, yHvp, adjoint);
      Arguments.pack(yBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.at;
      Arguments.pack(yHvp, product, 0);
      product[product.length - 1] = adjoint.atHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusGeometry.rungeKutta} and its derivative in the direction of
   * the tangents.
   *
   * @param start as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param h as the method takes it
   * @param steps constant
   * @param startDot tangent of {@code start}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @param hDot tangent of {@code h}
   * @return the value and its tangent
   */
  static Dual rungeKuttaJvp(double[] start, double a, double b, double h, int steps,
      double[] startDot, double aDot, double bDot, double hDot) {
    Arguments.sameShape("startDot", startDot, "start", start);
    double[] y = start.clone();
    double[] yDot = startDot.clone();
    for (int n = 0; n < steps; n++) {
      double[] k1 = new double[2];
      double[] k1Dot = new double[2];
      double y1 = y[0];
      double t = a - y[1];
      double t1 = yDot[0] * t + y1 * (aDot - yDot[1]);
      k1[0] = y1 * t;
      k1Dot[0] = t1;
      double y2 = y[1];
      double t2 = y[0] - b;
      double t3 = yDot[1] * t2 + y2 * (yDot[0] - bDot);
      k1[1] = y2 * t2;
      k1Dot[1] = t3;
      double[] t4 = new double[2];
      double[] tDot = new double[2];
      for (int i = 0; i < 2; i++) {
        double t5 = h / 2.0;
        double y3 = y[i];
        double k11 = k1[i];
        double t6 = yDot[i] + (hDot / 2.0 * k11 + t5 * k1Dot[i]);
        t4[i] = y3 + t5 * k11;
        tDot[i] = t6;
      }
      double[] k2 = new double[2];
      double[] k2Dot = new double[2];
      double y3 = t4[0];
      double t5 = a - t4[1];
      double t6 = tDot[0] * t5 + y3 * (aDot - tDot[1]);
      k2[0] = y3 * t5;
      k2Dot[0] = t6;
      double y4 = t4[1];
      double t7 = t4[0] - b;
      double t8 = tDot[1] * t7 + y4 * (tDot[0] - bDot);
      k2[1] = y4 * t7;
      k2Dot[1] = t8;
      for (int i = 0; i < 2; i++) {
        double t9 = h / 2.0;
        double y5 = y[i];
        double k21 = k2[i];
        double t10 = yDot[i] + (hDot / 2.0 * k21 + t9 * k2Dot[i]);
        t4[i] = y5 + t9 * k21;
        tDot[i] = t10;
      }
      double[] k3 = new double[2];
      double[] k3Dot = new double[2];
      double y5 = t4[0];
      double t9 = a - t4[1];
      double t10 = tDot[0] * t9 + y5 * (aDot - tDot[1]);
      k3[0] = y5 * t9;
      k3Dot[0] = t10;
      double y6 = t4[1];
      double t11 = t4[0] - b;
      double t12 = tDot[1] * t11 + y6 * (tDot[0] - bDot);
      k3[1] = y6 * t11;
      k3Dot[1] = t12;
      for (int i = 0; i < 2; i++) {
        double y7 = y[i];
        double k31 = k3[i];
        double t13 = yDot[i] + (hDot * k31 + h * k3Dot[i]);
        t4[i] = y7 + h * k31;
        tDot[i] = t13;
      }
      double[] k4 = new double[2];
      double[] k4Dot = new double[2];
      double y7 = t4[0];
      double t13 = a - t4[1];
      double t14 = tDot[0] * t13 + y7 * (aDot - tDot[1]);
      k4[0] = y7 * t13;
      k4Dot[0] = t14;
      double y8 = t4[1];
      double t15 = t4[0] - b;
      double t16 = tDot[1] * t15 + y8 * (tDot[0] - bDot);
      k4[1] = y8 * t15;
      k4Dot[1] = t16;
      for (int i = 0; i < 2; i++) {
        double t17 = h / 6.0;
        double y9 = y[i];
        double t18 = k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i];
        double t19 = yDot[i]
            + (hDot / 6.0 * t18 + t17 * (k1Dot[i] + 2.0 * k2Dot[i] + 2.0 * k3Dot[i] + k4Dot[i]));
        y[i] = y9 + t17 * t18;
        yDot[i] = t19;
      }
    }
    double y1 = y[0];
    return new Dual(y1 * y1 + y[1], 2.0 * (yDot[0] * y1) + yDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rungeKuttaJvp(double[], double, double, double, int, double[], double, double,
   *     double)
   */
  static Dual rungeKuttaJvp(double[] start, double a, double b, double h, int steps,
      double[] startDot, double aDot, double bDot, double hDot, Tape tape) {
    return rungeKuttaJvp(start, a, b, h, steps, startDot, aDot, bDot, hDot);
  }

  /**
   * Value and gradient of {@code CensusGeometry.rungeKutta}.
   *
   * @param value what the method returns
   * @param start the derivative with respect to {@code start}
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param h the derivative with respect to {@code h}
   */
  record RungeKuttaGradient(double value, double[] start, double a, double b, double h) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusGeometry.rungeKutta}: filled by a
   * derivative and reused by its caller.
   */
  static final class RungeKuttaAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** The adjoint of {@code h}. */
    public double h;

    /** A holder of zeros. */
    public RungeKuttaAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusGeometry.rungeKutta} and its gradient.
   *
   * @param start as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param h as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static RungeKuttaGradient rungeKuttaGradient(double[] start, double a, double b, double h,
      int steps) {
    return rungeKuttaGradient(start, a, b, h, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rungeKuttaGradient(double[], double, double, double, int)
   */
  static RungeKuttaGradient rungeKuttaGradient(double[] start, double a, double b, double h,
      int steps, Tape tape) {
    double[] startBar = Arguments.zerosLike(start);
    RungeKuttaAdjoint adjoint = new RungeKuttaAdjoint();
    double value = rungeKuttaGradient(start, a, b, h, steps, startBar, adjoint, tape);
    return new RungeKuttaGradient(value, startBar, adjoint.a, adjoint.b, adjoint.h);
  }

  /**
   * Reverse mode: {@code CensusGeometry.rungeKutta} and its gradient, written into the
   * caller's memory.
   *
   * @param start as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param h as the method takes it
   * @param steps constant
   * @param startBar overwritten with the gradient with respect to {@code start}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b},
   *     {@code h}
   * @return the value
   */
  static double rungeKuttaGradient(double[] start, double a, double b, double h, int steps,
      double[] startBar, RungeKuttaAdjoint adjoint) {
    return rungeKuttaGradient(start, a, b, h, steps, startBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rungeKuttaGradient(double[], double, double, double, int, double[],
   *     RungeKuttaAdjoint)
   */
  static double rungeKuttaGradient(double[] start, double a, double b, double h, int steps,
      double[] startBar, RungeKuttaAdjoint adjoint, Tape tape) {
    Arguments.sameShape("startBar", startBar, "start", start);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(startBar);
    int mark = tape.mark();
    try {
      double[] y = start.clone();
      double[] yBar = tape.zeroDoubles(y.length);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] k4BarKept = tape.table(double[].class, steps);
      double[][] k3BarKept = tape.table(double[].class, steps);
      double[][] k2BarKept = tape.table(double[].class, steps);
      double[][] k1BarKept = tape.table(double[].class, steps);
      double[][] tKept = tape.references(double[].class, steps);
      double[][] tBarKept = tape.table(double[].class, steps);
      double[][] k3Kept = tape.references(double[].class, steps);
      double[] kept = tape.doubles(steps);
      double[] yKept = tape.doubles(steps);
      double[] kept1 = tape.doubles(steps);
      double[] yKept1 = tape.doubles(steps);
      double[][] k2Kept = tape.references(double[].class, steps);
      double[] kept2 = tape.doubles(steps);
      double[] yKept2 = tape.doubles(steps);
      double[] kept3 = tape.doubles(steps);
      double[] yKept3 = tape.doubles(steps);
      double[][] k1Kept = tape.references(double[].class, steps);
      double[] kept4 = tape.doubles(steps);
      double[] yKept4 = tape.doubles(steps);
      double[] kept5 = tape.doubles(steps);
      double[] yKept5 = tape.doubles(steps);
      for (int n = 0; n < steps; n++) {
        double[] k1 = new double[2];
        k1Kept[n] = k1;
        double[] k1Bar = tape.row(k1BarKept, n, 2);
        Arrays.fill(k1Bar, 0, 2, 0.0);
        double y1 = y[0];
        yKept5[n] = y1;
        double t = a - y[1];
        kept5[n] = t;
        k1[0] = y1 * t;
        double y2 = y[1];
        yKept4[n] = y2;
        double t1 = y[0] - b;
        kept4[n] = t1;
        k1[1] = y2 * t1;
        double[] t2 = new double[2];
        tKept[n] = t2;
        double[] tBar = tape.row(tBarKept, n, 2);
        Arrays.fill(tBar, 0, 2, 0.0);
        for (int i = 0; i < 2; i++) {
          t2[i] = y[i] + h / 2.0 * k1[i];
        }
        double[] k2 = new double[2];
        k2Kept[n] = k2;
        double[] k2Bar = tape.row(k2BarKept, n, 2);
        Arrays.fill(k2Bar, 0, 2, 0.0);
        double y3 = t2[0];
        yKept3[n] = y3;
        double t3 = a - t2[1];
        kept3[n] = t3;
        k2[0] = y3 * t3;
        double y4 = t2[1];
        yKept2[n] = y4;
        double t4 = t2[0] - b;
        kept2[n] = t4;
        k2[1] = y4 * t4;
        for (int i = 0; i < 2; i++) {
          t2[i] = y[i] + h / 2.0 * k2[i];
        }
        double[] k3 = new double[2];
        k3Kept[n] = k3;
        double[] k3Bar = tape.row(k3BarKept, n, 2);
        Arrays.fill(k3Bar, 0, 2, 0.0);
        double y5 = t2[0];
        yKept1[n] = y5;
        double t5 = a - t2[1];
        kept1[n] = t5;
        k3[0] = y5 * t5;
        double y6 = t2[1];
        yKept[n] = y6;
        double t6 = t2[0] - b;
        kept[n] = t6;
        k3[1] = y6 * t6;
        for (int i = 0; i < 2; i++) {
          t2[i] = y[i] + h * k3[i];
        }
        double[] k4 = new double[2];
        double[] k4Bar = tape.row(k4BarKept, n, 2);
        Arrays.fill(k4Bar, 0, 2, 0.0);
        k4[0] = t2[0] * (a - t2[1]);
        k4[1] = t2[1] * (t2[0] - b);
        double[] kept6 = tape.row(keptKept, n, 2);
        for (int i = 0; i < 2; i++) {
          double y7 = y[i];
          double t7 = k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i];
          kept6[i] = t7;
          y[i] = y7 + h / 6.0 * t7;
        }
      }
      double y1 = y[0];

      // reverse sweep
      double t = y1 * y1 + y[1];
      yBar[1] += 1.0;
      yBar[0] += 2.0 * y1;
      double aBar = 0.0;
      double bBar = 0.0;
      double hBar = 0.0;
      for (int n = Math.max(steps, 0) - 1; n >= 0; n--) {
        double[] kept6 = keptKept[n];
        double[] k4Bar = k4BarKept[n];
        double[] k3Bar = k3BarKept[n];
        double[] k2Bar = k2BarKept[n];
        double[] k1Bar = k1BarKept[n];
        for (int i = 0; i < 2; i++) {
          double t1 = yBar[i];
          double t2 = h / 6.0 * t1;
          double t3 = t1 * kept6[i];
          k4Bar[i] += t2;
          double k3Bar1 = 2.0 * t2;
          k3Bar[i] += k3Bar1;
          k2Bar[i] += k3Bar1;
          k1Bar[i] += t2;
          hBar += t3 / 6.0;
        }
        double t1 = k4Bar[1];
        k4Bar[1] = 0.0;
        double[] t2 = tKept[n];
        double t3 = t2[1] * t1;
        bBar -= t3;
        double[] tBar = tBarKept[n];
        double yBar1 = t1 * (t2[0] - b);
        tBar[0] += t3;
        tBar[1] += yBar1;
        double t4 = k4Bar[0];
        k4Bar[0] = 0.0;
        double t5 = t2[0] * t4;
        aBar += t5;
        double yBar2 = t4 * (a - t2[1]);
        tBar[1] -= t5;
        tBar[0] += yBar2;
        double[] k3 = k3Kept[n];
        for (int i = 0; i < 2; i++) {
          double t6 = tBar[i];
          tBar[i] = 0.0;
          hBar += t6 * k3[i];
          k3Bar[i] += h * t6;
          yBar[i] += t6;
        }
        double t6 = k3Bar[1];
        k3Bar[1] = 0.0;
        double t7 = yKept[n] * t6;
        bBar -= t7;
        double yBar3 = t6 * kept[n];
        tBar[0] += t7;
        tBar[1] += yBar3;
        double t8 = k3Bar[0];
        k3Bar[0] = 0.0;
        double t9 = yKept1[n] * t8;
        aBar += t9;
        double yBar4 = t8 * kept1[n];
        tBar[1] -= t9;
        tBar[0] += yBar4;
        double[] k2 = k2Kept[n];
        for (int i = 0; i < 2; i++) {
          double t10 = tBar[i];
          tBar[i] = 0.0;
          double t11 = t10 * k2[i];
          k2Bar[i] += h / 2.0 * t10;
          hBar += t11 / 2.0;
          yBar[i] += t10;
        }
        double t10 = k2Bar[1];
        k2Bar[1] = 0.0;
        double t11 = yKept2[n] * t10;
        bBar -= t11;
        double yBar5 = t10 * kept2[n];
        tBar[0] += t11;
        tBar[1] += yBar5;
        double t12 = k2Bar[0];
        k2Bar[0] = 0.0;
        double t13 = yKept3[n] * t12;
        aBar += t13;
        double yBar6 = t12 * kept3[n];
        tBar[1] -= t13;
        tBar[0] += yBar6;
        double[] k1 = k1Kept[n];
        for (int i = 0; i < 2; i++) {
          double t14 = tBar[i];
          tBar[i] = 0.0;
          double t15 = t14 * k1[i];
          k1Bar[i] += h / 2.0 * t14;
          hBar += t15 / 2.0;
          yBar[i] += t14;
        }
        double t14 = k1Bar[1];
        k1Bar[1] = 0.0;
        double t15 = yKept4[n] * t14;
        bBar -= t15;
        double yBar7 = t14 * kept4[n];
        yBar[0] += t15;
        yBar[1] += yBar7;
        double t16 = k1Bar[0];
        k1Bar[0] = 0.0;
        double t17 = yKept5[n] * t16;
        aBar += t17;
        double yBar8 = t16 * kept5[n];
        yBar[1] -= t17;
        yBar[0] += yBar8;
      }
      for (int i = 0; i < start.length; i++) {
        startBar[i] += yBar[i];
      }
      adjoint.a = aBar;
      adjoint.b = bBar;
      adjoint.h = hBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusGeometry.rungeKutta} as a function of the vector that packs {@code start},
   * {@code a}, {@code b}, {@code h}, in this order and arrays row by row. It modifies
   * neither what it is given nor what it captures, and may be used by several threads at
   * once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction rungeKuttaFunction(int steps) {
    return new RungeKuttaFunction(steps);
  }

  private static final class RungeKuttaFunction implements ScalarFunction {

    private final int steps;

    RungeKuttaFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 3);
      double[] start = Arguments.doubles(packed, 0, packed.length - 3);
      double a = packed[packed.length - 3];
      double b = packed[packed.length - 2];
      double h = packed[packed.length - 1];
      return CensusGeometry.rungeKutta(start, a, b, h, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 3);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] start = Arguments.doubles(packed, 0, packed.length - 3);
      double a = packed[packed.length - 3];
      double b = packed[packed.length - 2];
      double h = packed[packed.length - 1];
      double[] startBar = Arguments.zerosLike(start);
      RungeKuttaAdjoint adjoint = new RungeKuttaAdjoint();
      double value = rungeKuttaGradient(start, a, b, h, this.steps, startBar, adjoint);
      Arguments.pack(startBar, gradient, 0);
      gradient[gradient.length - 3] = adjoint.a;
      gradient[gradient.length - 2] = adjoint.b;
      gradient[gradient.length - 1] = adjoint.h;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 3);
      Arguments.length("xDot", direction, packed.length);
      double[] start = Arguments.doubles(packed, 0, packed.length - 3);
      double a = packed[packed.length - 3];
      double b = packed[packed.length - 2];
      double h = packed[packed.length - 1];
      double[] startDot = Arguments.doubles(direction, 0, direction.length - 3);
      double aDot = direction[direction.length - 3];
      double bDot = direction[direction.length - 2];
      double hDot = direction[direction.length - 1];
      return rungeKuttaJvp(start, a, b, h, this.steps, startDot, aDot, bDot, hDot).tangent();
    }
  }

  /**
   * Forward mode: {@code CensusGeometry.bodies} and its derivative in the direction of the
   * tangents.
   *
   * @param position as the method takes it
   * @param velocity as the method takes it
   * @param mass as the method takes it
   * @param h as the method takes it
   * @param steps constant
   * @param positionDot tangent of {@code position}, of the same shape; not modified
   * @param velocityDot tangent of {@code velocity}, of the same shape; not modified
   * @param massDot tangent of {@code mass}, of the same shape; not modified
   * @param hDot tangent of {@code h}
   * @return the value and its tangent
   */
  static Dual bodiesJvp(double[] position, double[] velocity, double[] mass, double h, int steps,
      double[] positionDot, double[] velocityDot, double[] massDot, double hDot) {
    Arguments.sameShape("positionDot", positionDot, "position", position);
    Arguments.sameShape("velocityDot", velocityDot, "velocity", velocity);
    Arguments.sameShape("massDot", massDot, "mass", mass);
    Arguments.sameSharing("position", position, positionDot, "velocity", velocity, velocityDot);
    Arguments.sameSharing("position", position, positionDot, "mass", mass, massDot);
    Arguments.sameSharing("velocity", velocity, velocityDot, "mass", mass, massDot);
    int n = mass.length;
    double[] x = position.clone();
    double[] xDot = positionDot.clone();
    double[] v = velocity.clone();
    double[] vDot = velocityDot.clone();
    int t = 2 * n;
    double[] force = new double[t];
    double[] forceDot = new double[t];
    for (int step = 0; step <= steps; step++) {
      Arrays.fill(force, 0.0);
      Arrays.fill(forceDot, 0.0);
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          int t1 = 2 * j;
          int t2 = 2 * i;
          double dx = x[t1] - x[t2];
          double dxDot = xDot[t1] - xDot[t2];
          double dy = x[t1 + 1] - x[t2 + 1];
          double dyDot = xDot[t1 + 1] - xDot[t2 + 1];
          double t3 = 2.0 * (dxDot * dx + dyDot * dy);
          double d2 = dx * dx + dy * dy + 0.01;
          double t4 = Math.sqrt(d2);
          double f = 1.0 / (d2 * t4);
          double fDot = -((t3 * t4 + d2 * StrongZero.over(0.5 * t3, t4)) * f * f);
          double force1 = force[t2];
          double mass1 = mass[j];
          double t5 = mass1 * f;
          double t6 = forceDot[t2] + ((massDot[j] * f + mass1 * fDot) * dx + t5 * dxDot);
          force[t2] = force1 + t5 * dx;
          forceDot[t2] = t6;
          double force2 = force[t2 + 1];
          double mass2 = mass[j];
          double t7 = mass2 * f;
          double t8 = forceDot[t2 + 1] + ((massDot[j] * f + mass2 * fDot) * dy + t7 * dyDot);
          force[t2 + 1] = force2 + t7 * dy;
          forceDot[t2 + 1] = t8;
          double force3 = force[t1];
          double mass3 = mass[i];
          double t9 = mass3 * f;
          double t10 = forceDot[t1] - ((massDot[i] * f + mass3 * fDot) * dx + t9 * dxDot);
          force[t1] = force3 - t9 * dx;
          forceDot[t1] = t10;
          double force4 = force[t1 + 1];
          double mass4 = mass[i];
          double t11 = mass4 * f;
          double t12 = forceDot[t1 + 1] - ((massDot[i] * f + mass4 * fDot) * dy + t11 * dyDot);
          force[t1 + 1] = force4 - t11 * dy;
          forceDot[t1 + 1] = t12;
        }
      }
      double kick;
      double kickDot;
      if (step == 0 || step == steps) {
        kick = h / 2.0;
        kickDot = hDot / 2.0;
      } else {
        kick = h;
        kickDot = hDot;
      }
      for (int i = 0; i < t; i++) {
        double v1 = v[i];
        double force1 = force[i];
        double t1 = v1 + kick * force1;
        double t2 = vDot[i] + (kickDot * force1 + kick * forceDot[i]);
        v[i] = t1;
        vDot[i] = t2;
        if (step < steps) {
          double t3 = xDot[i] + (hDot * t1 + h * t2);
          x[i] += h * t1;
          xDot[i] = t3;
        }
      }
    }
    double t1 = x[0] - position[0];
    double t2 = x[1] - position[1];
    double t3 = Math.hypot(t1, t2);
    double t4 = xDot[0] - positionDot[0];
    double t5 = xDot[1] - positionDot[1];
    double t6;
    double t7;
    if (t3 == 0.0) {
      t6 = 0.0;
      t7 = 0.0;
    } else {
      t6 = StrongZero.times(t4, t1 / t3);
      t7 = StrongZero.times(t5, t2 / t3);
    }
    return new Dual(t3, t6 + t7);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bodiesJvp(double[], double[], double[], double, int, double[], double[], double[],
   *     double)
   */
  static Dual bodiesJvp(double[] position, double[] velocity, double[] mass, double h, int steps,
      double[] positionDot, double[] velocityDot, double[] massDot, double hDot, Tape tape) {
    return bodiesJvp(position, velocity, mass, h, steps, positionDot, velocityDot, massDot, hDot);
  }

  /**
   * Value and gradient of {@code CensusGeometry.bodies}.
   *
   * @param value what the method returns
   * @param position the derivative with respect to {@code position}
   * @param velocity the derivative with respect to {@code velocity}
   * @param mass the derivative with respect to {@code mass}
   * @param h the derivative with respect to {@code h}
   */
  record BodiesGradient(double value, double[] position, double[] velocity, double[] mass,
      double h) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusGeometry.bodies}: filled by a
   * derivative and reused by its caller.
   */
  static final class BodiesAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** A holder of zeros. */
    public BodiesAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusGeometry.bodies} and its gradient.
   *
   * @param position as the method takes it
   * @param velocity as the method takes it
   * @param mass as the method takes it
   * @param h as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static BodiesGradient bodiesGradient(double[] position, double[] velocity, double[] mass,
      double h, int steps) {
    return bodiesGradient(position, velocity, mass, h, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bodiesGradient(double[], double[], double[], double, int)
   */
  static BodiesGradient bodiesGradient(double[] position, double[] velocity, double[] mass,
      double h, int steps, Tape tape) {
    double[] positionBar = Arguments.zerosLike(position);
    double[] velocityBar = velocity == position ? positionBar : Arguments.zerosLike(velocity);
    double[] massBar = mass == position ? positionBar : mass == velocity
        ? velocityBar : Arguments.zerosLike(mass);
    BodiesAdjoint adjoint = new BodiesAdjoint();
    double value =
        bodiesGradient(position, velocity, mass, h, steps, positionBar, velocityBar, massBar,
        adjoint, tape);
    return new BodiesGradient(value, positionBar, velocityBar, massBar, adjoint.h);
  }

  /**
   * Reverse mode: {@code CensusGeometry.bodies} and its gradient, written into the caller's
   * memory.
   *
   * @param position as the method takes it
   * @param velocity as the method takes it
   * @param mass as the method takes it
   * @param h as the method takes it
   * @param steps constant
   * @param positionBar overwritten with the gradient with respect to {@code position}; of
   *     the same shape
   * @param velocityBar overwritten with the gradient with respect to {@code velocity}; of
   *     the same shape
   * @param massBar overwritten with the gradient with respect to {@code mass}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code h}
   * @return the value
   */
  static double bodiesGradient(double[] position, double[] velocity, double[] mass, double h,
      int steps, double[] positionBar, double[] velocityBar, double[] massBar,
      BodiesAdjoint adjoint) {
    return bodiesGradient(position, velocity, mass, h, steps, positionBar, velocityBar, massBar,
        adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bodiesGradient(double[], double[], double[], double, int, double[], double[],
   *     double[], BodiesAdjoint)
   */
  static double bodiesGradient(double[] position, double[] velocity, double[] mass, double h,
      int steps, double[] positionBar, double[] velocityBar, double[] massBar,
      BodiesAdjoint adjoint, Tape tape) {
    Arguments.sameShape("positionBar", positionBar, "position", position);
    Arguments.sameShape("velocityBar", velocityBar, "velocity", velocity);
    Arguments.sameShape("massBar", massBar, "mass", mass);
    Arguments.sameSharing("position", position, positionBar, "velocity", velocity, velocityBar);
    Arguments.sameSharing("position", position, positionBar, "mass", mass, massBar);
    Arguments.sameSharing("velocity", velocity, velocityBar, "mass", mass, massBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(positionBar);
    Arguments.zero(velocityBar);
    Arguments.zero(massBar);
    int mark = tape.mark();
    try {
      int n = mass.length;
      double[] x = position.clone();
      double[] xBar = tape.zeroDoubles(x.length);
      double[] v = velocity.clone();
      double[] vBar = tape.zeroDoubles(v.length);
      int t = 2 * n;
      double[] force = tape.exactDoubles(t);
      double[] forceBar = tape.zeroDoubles(t);
      double[][] xKeptKept = tape.table(double[].class, steps + 1);
      double[][] keptKept = tape.table(double[].class, steps + 1);
      double[][] forceKeptKept = tape.table(double[].class, steps + 1);
      double[] kickKept = tape.doubles(steps + 1);
      boolean[] kept = tape.booleans(steps + 1);
      double[][][] keptKeptKept = tape.table(double[][].class, steps + 1);
      for (int step = 0; step <= steps; step++) {
        Arrays.fill(force, 0.0);
        double[][] keptKept1 = tape.row(keptKeptKept, step, n);
        for (int i = 0; i < n; i++) {
          double[] kept1 = tape.row(keptKept1, i, n - (i + 1));
          for (int j = i + 1; j < n; j++) {
            int t1 = 2 * j;
            int t2 = 2 * i;
            double dx = x[t1] - x[t2];
            double dy = x[t1 + 1] - x[t2 + 1];
            double d2 = dx * dx + dy * dy + 0.01;
            double t3 = Math.sqrt(d2);
            kept1[j - (i + 1)] = t3;
            double f = 1.0 / (d2 * t3);
            force[t2] += mass[j] * f * dx;
            force[t2 + 1] += mass[j] * f * dy;
            force[t1] -= mass[i] * f * dx;
            force[t1 + 1] -= mass[i] * f * dy;
          }
        }
        boolean t1 = step == 0 || step == steps;
        kept[step] = t1;
        double kick = t1 ? h / 2.0 : h;
        kickKept[step] = kick;
        double[] xKept = tape.row(xKeptKept, step, t);
        double[] kept1 = tape.row(keptKept, step, t);
        double[] forceKept = tape.row(forceKeptKept, step, t);
        for (int i = 0; i < t; i++) {
          double v1 = v[i];
          double force1 = force[i];
          forceKept[i] = force1;
          double t2 = v1 + kick * force1;
          kept1[i] = t2;
          v[i] = t2;
          if (step < steps) {
            double x1 = x[i];
            xKept[i] = x1;
            x[i] = x1 + h * t2;
          }
        }
      }
      double t1 = x[0] - position[0];
      double t2 = x[1] - position[1];
      double t3 = Math.hypot(t1, t2);

      // reverse sweep
      double t4;
      double t5;
      if (t3 == 0.0) {
        t4 = 0.0;
        t5 = 0.0;
      } else {
        t4 = t1 / t3;
        t5 = t2 / t3;
      }
      positionBar[1] -= t5;
      xBar[1] += t5;
      positionBar[0] -= t4;
      xBar[0] += t4;
      double hBar = 0.0;
      for (int step = steps; step >= 0; step--) {
        double[] xKept = xKeptKept[step];
        double[] kept1 = keptKept[step];
        double[] forceKept = forceKeptKept[step];
        double kick = kickKept[step];
        double kickBar = 0.0;
        for (int i = 0; i < t; i++) {
          double t6 = kept1[i];
          double t7;
          if (step < steps) {
            x[i] = xKept[i];
            double t8 = xBar[i];
            hBar += t8 * t6;
            t7 = h * t8;
          } else {
            t7 = 0.0;
          }
          double t8 = t7 + vBar[i];
          kickBar += t8 * forceKept[i];
          forceBar[i] += kick * t8;
          vBar[i] = t8;
        }
        if (kept[step]) {
          hBar += kickBar / 2.0;
        } else {
          hBar += kickBar;
        }
        double[][] keptKept1 = keptKeptKept[step];
        for (int i = n - 1; i >= 0; i--) {
          int j = i + 1;
          double[] kept2 = keptKept1[i];
          for (int j1 = n - 1; j1 >= j; j1--) {
            int t6 = 2 * j1;
            double t7 = -forceBar[t6 + 1];
            int t8 = 2 * i;
            double dy = x[t6 + 1] - x[t8 + 1];
            double t9 = t7 * dy;
            double mass1 = mass[i];
            double dx = x[t6] - x[t8];
            double d2 = dx * dx + dy * dy + 0.01;
            double t10 = kept2[j1 - j];
            double f = 1.0 / (d2 * t10);
            double dyBar = mass1 * f * t7;
            double fBar = mass1 * t9;
            massBar[i] += t9 * f;
            double t11 = -forceBar[t6];
            double t12 = t11 * dx;
            double mass2 = mass[i];
            double dxBar = mass2 * f * t11;
            fBar += mass2 * t12;
            massBar[i] += t12 * f;
            double t13 = forceBar[t8 + 1];
            double t14 = t13 * dy;
            double mass3 = mass[j1];
            dyBar += mass3 * f * t13;
            fBar += mass3 * t14;
            massBar[j1] += t14 * f;
            double t15 = forceBar[t8];
            double t16 = t15 * dx;
            double mass4 = mass[j1];
            dxBar += mass4 * f * t15;
            fBar += mass4 * t16;
            massBar[j1] += t16 * f;
            double t17 = -(fBar * f * f);
            double d2Bar = t17 * t10 + StrongZero.over(0.5 * (d2 * t17), t10);
            dyBar += 2.0 * (d2Bar * dy);
            dxBar += 2.0 * (d2Bar * dx);
            xBar[t8 + 1] -= dyBar;
            xBar[t6 + 1] += dyBar;
            xBar[t8] -= dxBar;
            xBar[t6] += dxBar;
          }
        }
        Arrays.fill(forceBar, 0, force.length, 0.0);
      }
      for (int i = 0; i < velocity.length; i++) {
        velocityBar[i] += vBar[i];
      }
      for (int i = 0; i < position.length; i++) {
        positionBar[i] += xBar[i];
      }
      adjoint.h = hBar;
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusGeometry.bodies} as a function of the vector that packs {@code position},
   * {@code velocity}, {@code mass}, {@code h}, in this order and arrays row by row. It
   * modifies neither what it is given nor what it captures, and may be used by several
   * threads at once.
   *
   * @param position of the shape that the parameter is to have
   * @param velocity of the shape that the parameter is to have
   * @param mass of the shape that the parameter is to have
   * @param steps captured
   * @return the view
   */
  static ScalarFunction bodiesFunction(double[] position, double[] velocity, double[] mass,
      int steps) {
    return new BodiesFunction(position, velocity, mass, steps);
  }

  private static final class BodiesFunction implements ScalarFunction {

    private final double[] position;

    private final double[] velocity;

    private final double[] mass;

    private final int steps;

    private final int positionSize;

    private final int velocitySize;

    private final int massSize;

    BodiesFunction(double[] position, double[] velocity, double[] mass, int steps) {
      this.position = position;
      this.velocity = velocity;
      this.mass = mass;
      this.steps = steps;
      Objects.requireNonNull(position, "position");
      this.positionSize = Arguments.size(position);
      Objects.requireNonNull(velocity, "velocity");
      this.velocitySize = Arguments.size(velocity);
      Objects.requireNonNull(mass, "mass");
      this.massSize = Arguments.size(mass);
    }

    @Override
    public int inputs() {
      return 1 + positionSize + velocitySize + massSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] position = Arguments.unpackLike(this.position, packed, 0);
      double[] velocity = Arguments.unpackLike(this.velocity, packed, positionSize);
      double[] mass = Arguments.unpackLike(this.mass, packed, positionSize + velocitySize);
      double h = packed[positionSize + velocitySize + massSize];
      return CensusGeometry.bodies(position, velocity, mass, h, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] position = Arguments.unpackLike(this.position, packed, 0);
      double[] velocity = Arguments.unpackLike(this.velocity, packed, positionSize);
      double[] mass = Arguments.unpackLike(this.mass, packed, positionSize + velocitySize);
      double h = packed[positionSize + velocitySize + massSize];
      double[] positionBar = Arguments.zerosLike(position);
      double[] velocityBar = Arguments.zerosLike(velocity);
      double[] massBar = Arguments.zerosLike(mass);
      BodiesAdjoint adjoint = new BodiesAdjoint();
      double value =
          bodiesGradient(position, velocity, mass, h, this.steps, positionBar, velocityBar,
          massBar, adjoint);
      Arguments.pack(positionBar, gradient, 0);
      Arguments.pack(velocityBar, gradient, positionSize);
      Arguments.pack(massBar, gradient, positionSize + velocitySize);
      gradient[positionSize + velocitySize + massSize] = adjoint.h;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] position = Arguments.unpackLike(this.position, packed, 0);
      double[] velocity = Arguments.unpackLike(this.velocity, packed, positionSize);
      double[] mass = Arguments.unpackLike(this.mass, packed, positionSize + velocitySize);
      double h = packed[positionSize + velocitySize + massSize];
      double[] positionDot = Arguments.unpackLike(this.position, direction, 0);
      double[] velocityDot = Arguments.unpackLike(this.velocity, direction, positionSize);
      double[] massDot = Arguments.unpackLike(this.mass, direction, positionSize + velocitySize);
      double hDot = direction[positionSize + velocitySize + massSize];
      return bodiesJvp(position, velocity, mass, h, this.steps, positionDot, velocityDot, massDot,
          hDot).tangent();
    }
  }

  /**
   * Forward mode: {@code CensusGeometry.slerp} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param t as the method takes it
   * @param axis constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param qDot tangent of {@code q}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @return the value and its tangent
   */
  static Dual slerpJvp(double[] p, double[] q, double t, double[] axis, double[] pDot,
      double[] qDot, double tDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("qDot", qDot, "q", q);
    Arguments.sameSharing("p", p, pDot, "q", q, qDot);
    double p1 = p[0];
    double pDot1 = pDot[0];
    double p2 = p[1];
    double pDot2 = pDot[1];
    double p3 = p[2];
    double pDot3 = pDot[2];
    double p4 = p[3];
    double pDot4 = pDot[3];
    double q1 = q[0];
    double qDot1 = qDot[0];
    double q2 = q[1];
    double qDot2 = qDot[1];
    double q3 = q[2];
    double qDot3 = qDot[2];
    double q4 = q[3];
    double qDot4 = qDot[3];
    double t1 = Math.sqrt(p1 * p1 + p2 * p2 + p3 * p3 + p4 * p4);
    double t2 = 1.0 / t1;
    double t3 =
        -(StrongZero.over(0.5 * (2.0 * (pDot1 * p1 + pDot2 * p2 + pDot3 * p3 + pDot4 * p4)), t1)
        * t2 * t2);
    double aW = t2 * p1;
    double aWDot = t3 * p1 + t2 * pDot1;
    double aX = t2 * p2;
    double aXDot = t3 * p2 + t2 * pDot2;
    double aY = t2 * p3;
    double aYDot = t3 * p3 + t2 * pDot3;
    double aZ = t2 * p4;
    double aZDot = t3 * p4 + t2 * pDot4;
    double t4 = Math.sqrt(q1 * q1 + q2 * q2 + q3 * q3 + q4 * q4);
    double t5 = 1.0 / t4;
    double t6 =
        -(StrongZero.over(0.5 * (2.0 * (qDot1 * q1 + qDot2 * q2 + qDot3 * q3 + qDot4 * q4)), t4)
        * t5 * t5);
    double bW = t5 * q1;
    double bWDot = t6 * q1 + t5 * qDot1;
    double bX = t5 * q2;
    double bXDot = t6 * q2 + t5 * qDot2;
    double bY = t5 * q3;
    double bYDot = t6 * q3 + t5 * qDot3;
    double bZ = t5 * q4;
    double bZDot = t6 * q4 + t5 * qDot4;
    double cos = aW * bW + aX * bX + aY * bY + aZ * bZ;
    double cosDot = aWDot * bW + aW * bWDot + (aXDot * bX + aX * bXDot) + (aYDot * bY + aY * bYDot)
        + (aZDot * bZ + aZ * bZDot);
    if (cos < 0.0) {
      bW = -1.0 * bW;
      bWDot = -bWDot;
      bX = -1.0 * bX;
      bXDot = -bXDot;
      bY = -1.0 * bY;
      bYDot = -bYDot;
      bZ = -1.0 * bZ;
      bZDot = -bZDot;
      cos = -cos;
      cosDot = -cosDot;
    }
    double rW;
    double rWDot;
    double rX;
    double rXDot;
    double rY;
    double rYDot;
    double rZ;
    double rZDot;
    if (cos > 0.9995) {
      double t7 = bW + -1.0 * aW;
      double t8 = bX + -1.0 * aX;
      double t9 = bY + -1.0 * aY;
      double t10 = bZ + -1.0 * aZ;
      double rW1 = aW + t * t7;
      double rWDot1 = aWDot + (tDot * t7 + t * (bWDot - aWDot));
      double rX1 = aX + t * t8;
      double rXDot1 = aXDot + (tDot * t8 + t * (bXDot - aXDot));
      double rY1 = aY + t * t9;
      double rYDot1 = aYDot + (tDot * t9 + t * (bYDot - aYDot));
      double rZ1 = aZ + t * t10;
      double rZDot1 = aZDot + (tDot * t10 + t * (bZDot - aZDot));
      double t11 = Math.sqrt(rW1 * rW1 + rX1 * rX1 + rY1 * rY1 + rZ1 * rZ1);
      double t12 = 1.0 / t11;
      double t13 =
          -(StrongZero.over(0.5
          * (2.0 * (rWDot1 * rW1 + rXDot1 * rX1 + rYDot1 * rY1 + rZDot1 * rZ1)), t11) * t12 * t12);
      rW = t12 * rW1;
      rWDot = t13 * rW1 + t12 * rWDot1;
      rX = t12 * rX1;
      rXDot = t13 * rX1 + t12 * rXDot1;
      rY = t12 * rY1;
      rYDot = t13 * rY1 + t12 * rYDot1;
      rZ = t12 * rZ1;
      rZDot = t13 * rZ1 + t12 * rZDot1;
    } else {
      double angle = Math.acos(cos);
      double angleDot = -StrongZero.over(cosDot, Math.sqrt((1.0 - cos) * (1.0 + cos)));
      double sin = Math.sin(angle);
      double sinDot = angleDot * Math.cos(angle);
      double t7 = 1.0 - t;
      double t8 = t7 * angle;
      double t9 = tDot * angle;
      double t10 = Math.sin(t8) / sin;
      double t11 = sinDot / sin;
      double t12 = (t7 * angleDot - t9) * Math.cos(t8) / sin - t11 * t10;
      double t13 = t * angle;
      double t14 = Math.sin(t13) / sin;
      double t15 = (t9 + t * angleDot) * Math.cos(t13) / sin - t11 * t14;
      rW = t10 * aW + t14 * bW;
      rWDot = t12 * aW + t10 * aWDot + (t15 * bW + t14 * bWDot);
      rX = t10 * aX + t14 * bX;
      rXDot = t12 * aX + t10 * aXDot + (t15 * bX + t14 * bXDot);
      rY = t10 * aY + t14 * bY;
      rYDot = t12 * aY + t10 * aYDot + (t15 * bY + t14 * bYDot);
      rZ = t10 * aZ + t14 * bZ;
      rZDot = t12 * aZ + t10 * aZDot + (t15 * bZ + t14 * bZDot);
    }
    double axis1 = axis[0];
    double axis2 = axis[1];
    double axis3 = axis[2];
    double axis4 = axis[3];
    return new Dual(rW * axis1 + rX * axis2 + rY * axis3 + rZ * axis4,
        rWDot * axis1 + rXDot * axis2 + rYDot * axis3 + rZDot * axis4);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slerpJvp(double[], double[], double, double[], double[], double[], double)
   */
  static Dual slerpJvp(double[] p, double[] q, double t, double[] axis, double[] pDot,
      double[] qDot, double tDot, Tape tape) {
    return slerpJvp(p, q, t, axis, pDot, qDot, tDot);
  }

  /**
   * Value and gradient of {@code CensusGeometry.slerp}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   * @param t the derivative with respect to {@code t}
   */
  record SlerpGradient(double value, double[] p, double[] q, double t) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusGeometry.slerp}: filled by a
   * derivative and reused by its caller.
   */
  static final class SlerpAdjoint {

    /** The adjoint of {@code t}. */
    public double t;

    /** A holder of zeros. */
    public SlerpAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusGeometry.slerp} and its gradient.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param t as the method takes it
   * @param axis constant
   * @return the value and the gradient, in new arrays
   */
  static SlerpGradient slerpGradient(double[] p, double[] q, double t, double[] axis) {
    double[] pBar = Arguments.zerosLike(p);
    double[] qBar = q == p ? pBar : Arguments.zerosLike(q);
    SlerpAdjoint adjoint = new SlerpAdjoint();
    double value = slerpGradient(p, q, t, axis, pBar, qBar, adjoint);
    return new SlerpGradient(value, pBar, qBar, adjoint.t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slerpGradient(double[], double[], double, double[])
   */
  static SlerpGradient slerpGradient(double[] p, double[] q, double t, double[] axis, Tape tape) {
    return slerpGradient(p, q, t, axis);
  }

  /**
   * Reverse mode: {@code CensusGeometry.slerp} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param t as the method takes it
   * @param axis constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param qBar overwritten with the gradient with respect to {@code q}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code t}
   * @return the value
   */
  static double slerpGradient(double[] p, double[] q, double t, double[] axis, double[] pBar,
      double[] qBar, SlerpAdjoint adjoint) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("qBar", qBar, "q", q);
    Arguments.sameSharing("p", p, pBar, "q", q, qBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    Arguments.zero(qBar);
    double p1 = p[0];
    double p2 = p[1];
    double p3 = p[2];
    double p4 = p[3];
    double q1 = q[0];
    double q2 = q[1];
    double q3 = q[2];
    double q4 = q[3];
    double t1 = Math.sqrt(p1 * p1 + p2 * p2 + p3 * p3 + p4 * p4);
    double t2 = 1.0 / t1;
    double aW = t2 * p1;
    double aX = t2 * p2;
    double aY = t2 * p3;
    double aZ = t2 * p4;
    double t3 = Math.sqrt(q1 * q1 + q2 * q2 + q3 * q3 + q4 * q4);
    double t4 = 1.0 / t3;
    double bW = t4 * q1;
    double bX = t4 * q2;
    double bY = t4 * q3;
    double bZ = t4 * q4;
    double cos = aW * bW + aX * bX + aY * bY + aZ * bZ;
    boolean t5 = cos < 0.0;
    double bW1;
    double bX1;
    double bY1;
    double bZ1;
    if (t5) {
      bW1 = -1.0 * bW;
      bX1 = -1.0 * bX;
      bY1 = -1.0 * bY;
      bZ1 = -1.0 * bZ;
      cos = -cos;
    } else {
      bW1 = bW;
      bX1 = bX;
      bY1 = bY;
      bZ1 = bZ;
    }
    boolean t6 = cos > 0.9995;
    double t7;
    double t8;
    double rW;
    double rX;
    double rY;
    double rZ;
    double t9;
    double sin;
    double angle;
    double t10;
    if (t6) {
      double rW1 = aW + t * (bW1 + -1.0 * aW);
      double rX1 = aX + t * (bX1 + -1.0 * aX);
      double rY1 = aY + t * (bY1 + -1.0 * aY);
      double rZ1 = aZ + t * (bZ1 + -1.0 * aZ);
      t7 = Math.sqrt(rW1 * rW1 + rX1 * rX1 + rY1 * rY1 + rZ1 * rZ1);
      t8 = 1.0 / t7;
      rW = t8 * rW1;
      rX = t8 * rX1;
      rY = t8 * rY1;
      rZ = t8 * rZ1;
      t9 = 0.0;
      sin = 0.0;
      angle = 0.0;
      t10 = 0.0;
    } else {
      angle = Math.acos(cos);
      sin = Math.sin(angle);
      t10 = Math.sin((1.0 - t) * angle) / sin;
      t9 = Math.sin(t * angle) / sin;
      rW = t10 * aW + t9 * bW1;
      rX = t10 * aX + t9 * bX1;
      rY = t10 * aY + t9 * bY1;
      rZ = t10 * aZ + t9 * bZ1;
      t8 = 0.0;
      t7 = 0.0;
    }
    double axis1 = axis[0];
    double axis2 = axis[1];
    double axis3 = axis[2];
    double axis4 = axis[3];

    // reverse sweep
    double t11 = rW * axis1 + rX * axis2 + rY * axis3 + rZ * axis4;
    double bZBar;
    double bYBar;
    double bXBar;
    double tBar;
    double bWBar;
    double aZBar;
    double aYBar;
    double aXBar;
    double aWBar;
    double cosBar;
    if (t6) {
      double t12 = bZ1 + -1.0 * aZ;
      rZ = aZ + t * t12;
      double t13 = bY1 + -1.0 * aY;
      rY = aY + t * t13;
      double t14 = bX1 + -1.0 * aX;
      rX = aX + t * t14;
      double t15 = bW1 + -1.0 * aW;
      rW = aW + t * t15;
      double t16 =
          -StrongZero.over(0.5 * ((axis4 * rZ + axis3 * rY + axis2 * rX + axis1 * rW) * t8 * t8),
          t7);
      double rZBar = t8 * axis4 + 2.0 * (t16 * rZ);
      double rYBar = t8 * axis3 + 2.0 * (t16 * rY);
      double rXBar = t8 * axis2 + 2.0 * (t16 * rX);
      double rWBar = t8 * axis1 + 2.0 * (t16 * rW);
      bZBar = t * rZBar;
      bYBar = t * rYBar;
      bXBar = t * rXBar;
      tBar = rZBar * t12 + rYBar * t13 + rXBar * t14 + rWBar * t15;
      bWBar = t * rWBar;
      aZBar = rZBar - bZBar;
      aYBar = rYBar - bYBar;
      aXBar = rXBar - bXBar;
      aWBar = rWBar - bWBar;
      cosBar = 0.0;
    } else {
      bZBar = t9 * axis4;
      bYBar = t9 * axis3;
      bXBar = t9 * axis2;
      bWBar = t9 * axis1;
      double t12 = (axis4 * bZ1 + axis3 * bY1 + axis2 * bX1 + axis1 * bW1) / sin;
      double t13 = t12 * Math.cos(t * angle);
      aZBar = t10 * axis4;
      aYBar = t10 * axis3;
      aXBar = t10 * axis2;
      aWBar = t10 * axis1;
      double t14 = (axis4 * aZ + axis3 * aY + axis2 * aX + axis1 * aW) / sin;
      double t15 = 1.0 - t;
      double t16 = t14 * Math.cos(t15 * angle);
      tBar = t13 * angle - t16 * angle;
      double angleBar = t * t13 + t15 * t16 - (t12 * t9 + t14 * t10) * Math.cos(angle);
      cosBar = -StrongZero.over(angleBar, Math.sqrt((1.0 - cos) * (1.0 + cos)));
    }
    if (t5) {
      cosBar = -cosBar;
      bZBar = -bZBar;
      bYBar = -bYBar;
      bXBar = -bXBar;
      bWBar = -bWBar;
    }
    aZBar += cosBar * bZ;
    bZBar += aZ * cosBar;
    aYBar += cosBar * bY;
    bYBar += aY * cosBar;
    aXBar += cosBar * bX;
    bXBar += aX * cosBar;
    aWBar += cosBar * bW;
    bWBar += aW * cosBar;
    double t12 =
        -StrongZero.over(0.5 * ((bZBar * q4 + bYBar * q3 + bXBar * q2 + bWBar * q1) * t4 * t4), t3);
    double t13 =
        -StrongZero.over(0.5 * ((aZBar * p4 + aYBar * p3 + aXBar * p2 + aWBar * p1) * t2 * t2), t1);
    qBar[3] += t4 * bZBar + 2.0 * (t12 * q4);
    qBar[2] += t4 * bYBar + 2.0 * (t12 * q3);
    qBar[1] += t4 * bXBar + 2.0 * (t12 * q2);
    qBar[0] += t4 * bWBar + 2.0 * (t12 * q1);
    pBar[3] += t2 * aZBar + 2.0 * (t13 * p4);
    pBar[2] += t2 * aYBar + 2.0 * (t13 * p3);
    pBar[1] += t2 * aXBar + 2.0 * (t13 * p2);
    pBar[0] += t2 * aWBar + 2.0 * (t13 * p1);
    adjoint.t = tBar;
    return t11;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slerpGradient(double[], double[], double, double[], double[], double[],
   *     SlerpAdjoint)
   */
  static double slerpGradient(double[] p, double[] q, double t, double[] axis, double[] pBar,
      double[] qBar, SlerpAdjoint adjoint, Tape tape) {
    return slerpGradient(p, q, t, axis, pBar, qBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusGeometry.slerp}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   * @param t the derivative with respect to {@code t}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param qHvp the Hessian-vector product for {@code q}
   * @param tHvp the Hessian-vector product for {@code t}
   */
  record SlerpHvp(double value, double[] p, double[] q, double t, double[] pHvp, double[] qHvp,
      double tHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * CensusGeometry.slerp}: filled by a derivative and reused by its caller.
   */
  static final class SlerpHvpAdjoint {

    /** The adjoint of {@code t}. */
    public double t;

    /** The Hessian-vector product for {@code t}. */
    public double tHvp;

    /** A holder of zeros. */
    public SlerpHvpAdjoint() {}
  }

  /**
   * Second order: {@code CensusGeometry.slerp}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param t as the method takes it
   * @param axis constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param qDot tangent of {@code q}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @return value, gradient and product, in new arrays
   */
  static SlerpHvp slerpHvp(double[] p, double[] q, double t, double[] axis, double[] pDot,
      double[] qDot, double tDot) {
    return slerpHvp(p, q, t, axis, pDot, qDot, tDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slerpHvp(double[], double[], double, double[], double[], double[], double)
   */
  static SlerpHvp slerpHvp(double[] p, double[] q, double t, double[] axis, double[] pDot,
      double[] qDot, double tDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] qBar = q == p ? pBar : Arguments.zerosLike(q);
    double[] pHvp = Arguments.zerosLike(p);
    double[] qHvp = q == p ? pHvp : Arguments.zerosLike(q);
    SlerpHvpAdjoint adjoint = new SlerpHvpAdjoint();
    double value = slerpHvp(p, q, t, axis, pDot, qDot, tDot, pBar, qBar, pHvp, qHvp, adjoint, tape);
    return new SlerpHvp(value, pBar, qBar, adjoint.t, pHvp, qHvp, adjoint.tHvp);
  }

  /**
   * Second order: {@code CensusGeometry.slerp}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param t as the method takes it
   * @param axis constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param qDot tangent of {@code q}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param qBar overwritten with the gradient with respect to {@code q}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param qHvp overwritten with the Hessian-vector product for {@code q}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code t}
   * @return the value
   */
  static double slerpHvp(double[] p, double[] q, double t, double[] axis, double[] pDot,
      double[] qDot, double tDot, double[] pBar, double[] qBar, double[] pHvp, double[] qHvp,
      SlerpHvpAdjoint adjoint) {
    return slerpHvp(p, q, t, axis, pDot, qDot, tDot, pBar, qBar, pHvp, qHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slerpHvp(double[], double[], double, double[], double[], double[], double,
   *     double[], double[], double[], double[], SlerpHvpAdjoint)
   */
  static double slerpHvp(double[] p, double[] q, double t, double[] axis, double[] pDot,
      double[] qDot, double tDot, double[] pBar, double[] qBar, double[] pHvp, double[] qHvp,
      SlerpHvpAdjoint adjoint, Tape tape) {
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
      double[] kept = tape.doubles(101);
      boolean[] keptBooleans = tape.booleans(2);
      slerpHvpPart1(p, pDot, q, qDot, t, tDot, axis, kept, keptBooleans);
      slerpHvpPart2(keptBooleans, kept, t, tDot);
      slerpHvpPart3(kept, qBar, qHvp, pBar, pHvp);
      double tBar = kept[4];
      double tBarDot = kept[14];
      double t1 = kept[88];
      adjoint.t = tBar;
      adjoint.tHvp = tBarDot;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusGeometry.slerp} as a function of the vector that packs {@code p}, {@code
   * q}, {@code t}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param p of the shape that the parameter is to have
   * @param q of the shape that the parameter is to have
   * @param axis captured
   * @return the view
   */
  static ScalarFunction slerpFunction(double[] p, double[] q, double[] axis) {
    return new SlerpFunction(p, q, axis);
  }

  private static final class SlerpFunction implements ScalarFunction {

    private final double[] p;

    private final double[] q;

    private final double[] axis;

    private final int pSize;

    private final int qSize;

    SlerpFunction(double[] p, double[] q, double[] axis) {
      this.p = p;
      this.q = q;
      this.axis = axis;
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
      double t = packed[pSize + qSize];
      return CensusGeometry.slerp(p, q, t, this.axis);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] q = Arguments.unpackLike(this.q, packed, pSize);
      double t = packed[pSize + qSize];
      double[] pBar = Arguments.zerosLike(p);
      double[] qBar = Arguments.zerosLike(q);
      SlerpAdjoint adjoint = new SlerpAdjoint();
      double value = slerpGradient(p, q, t, this.axis, pBar, qBar, adjoint);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(qBar, gradient, pSize);
      gradient[pSize + qSize] = adjoint.t;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] q = Arguments.unpackLike(this.q, packed, pSize);
      double t = packed[pSize + qSize];
      double[] pDot = Arguments.unpackLike(this.p, direction, 0);
      double[] qDot = Arguments.unpackLike(this.q, direction, pSize);
      double tDot = direction[pSize + qSize];
      return slerpJvp(p, q, t, this.axis, pDot, qDot, tDot).tangent();
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
      double t = packed[pSize + qSize];
      double[] pDot = Arguments.unpackLike(this.p, direction, 0);
      double[] qDot = Arguments.unpackLike(this.q, direction, pSize);
      double tDot = direction[pSize + qSize];
      double[] pBar = Arguments.zerosLike(p);
      double[] qBar = Arguments.zerosLike(q);
      double[] pHvp = Arguments.zerosLike(p);
      double[] qHvp = Arguments.zerosLike(q);
      SlerpHvpAdjoint adjoint = new SlerpHvpAdjoint();
      double value =
          slerpHvp(p, q, t, this.axis, pDot, qDot, tDot, pBar, qBar, pHvp, qHvp, adjoint);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(qBar, gradient, pSize);
      gradient[pSize + qSize] = adjoint.t;
      Arguments.pack(pHvp, product, 0);
      Arguments.pack(qHvp, product, pSize);
      product[pSize + qSize] = adjoint.tHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusGeometry.northing} and its derivative in the direction of the
   * tangents.
   *
   * @param latitude as the method takes it
   * @param eccentricity as the method takes it
   * @param latitudeDot tangent of {@code latitude}
   * @param eccentricityDot tangent of {@code eccentricity}
   * @return the value and its tangent
   */
  static Dual northingJvp(double latitude, double eccentricity, double latitudeDot,
      double eccentricityDot) {
    double t = Math.sin(latitude);
    double s = eccentricity * t;
    double sDot = eccentricityDot * t + eccentricity * (latitudeDot * Math.cos(latitude));
    double t1 = 1.0 + s;
    double t2 = (1.0 - s) / t1;
    double t3 = sDot / t1;
    double t4 = eccentricity / 2.0;
    double conformal = Math.pow(t2, t4);
    double conformalDot =
        (t2 == 0.0 & t4 >= 0.0
        ? 0.0 : StrongZero.times(eccentricityDot / 2.0, conformal * Math.log(t2)))
        - StrongZero.times(t3 + t3 * t2, StrongZero.times(t4, Math.pow(t2, t4 - 1.0)));
    double t5 = Math.tan(Math.PI / 4.0 + latitude / 2.0);
    double t6 = t5 * conformal;
    return new Dual(Math.log(t6),
        StrongZero.over(latitudeDot / 2.0 * (1.0 + t5 * t5) * conformal + t5 * conformalDot, t6));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #northingJvp(double, double, double, double)
   */
  static Dual northingJvp(double latitude, double eccentricity, double latitudeDot,
      double eccentricityDot, Tape tape) {
    return northingJvp(latitude, eccentricity, latitudeDot, eccentricityDot);
  }

  /**
   * Value and gradient of {@code CensusGeometry.northing}.
   *
   * @param value what the method returns
   * @param latitude the derivative with respect to {@code latitude}
   * @param eccentricity the derivative with respect to {@code eccentricity}
   */
  record NorthingGradient(double value, double latitude, double eccentricity) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusGeometry.northing}: filled by a
   * derivative and reused by its caller.
   */
  static final class NorthingAdjoint {

    /** The adjoint of {@code latitude}. */
    public double latitude;

    /** The adjoint of {@code eccentricity}. */
    public double eccentricity;

    /** A holder of zeros. */
    public NorthingAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusGeometry.northing} and its gradient.
   *
   * @param latitude as the method takes it
   * @param eccentricity as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NorthingGradient northingGradient(double latitude, double eccentricity) {
    NorthingAdjoint adjoint = new NorthingAdjoint();
    double value = northingGradient(latitude, eccentricity, adjoint);
    return new NorthingGradient(value, adjoint.latitude, adjoint.eccentricity);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #northingGradient(double, double)
   */
  static NorthingGradient northingGradient(double latitude, double eccentricity, Tape tape) {
    return northingGradient(latitude, eccentricity);
  }

  /**
   * Reverse mode: {@code CensusGeometry.northing} and its gradient, written into the
   * caller's memory.
   *
   * @param latitude as the method takes it
   * @param eccentricity as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code latitude}, {@code
   *     eccentricity}
   * @return the value
   */
  static double northingGradient(double latitude, double eccentricity, NorthingAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.sin(latitude);
    double s = eccentricity * t;
    double t1 = 1.0 + s;
    double t2 = (1.0 - s) / t1;
    double t3 = eccentricity / 2.0;
    double conformal = Math.pow(t2, t3);
    double t4 = Math.tan(Math.PI / 4.0 + latitude / 2.0);
    double t5 = t4 * conformal;

    // reverse sweep
    double t6 = 1.0 / t5;
    double conformalBar = t4 * t6;
    double latitudeBar = t6 * conformal * (1.0 + t4 * t4) / 2.0;
    double t7 = StrongZero.times(conformalBar, StrongZero.times(t3, Math.pow(t2, t3 - 1.0))) / t1;
    double sBar = -(t7 * t2 + t7);
    double eccentricityBar =
        (t2 == 0.0 & t3 >= 0.0 ? 0.0 : StrongZero.times(conformalBar, conformal * Math.log(t2)))
        / 2.0 + sBar * t;
    latitudeBar += eccentricity * sBar * Math.cos(latitude);
    adjoint.latitude = latitudeBar;
    adjoint.eccentricity = eccentricityBar;
    return Math.log(t5);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #northingGradient(double, double, NorthingAdjoint)
   */
  static double northingGradient(double latitude, double eccentricity, NorthingAdjoint adjoint,
      Tape tape) {
    return northingGradient(latitude, eccentricity, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusGeometry.northing}.
   *
   * @param value what the method returns
   * @param latitude the derivative with respect to {@code latitude}
   * @param eccentricity the derivative with respect to {@code eccentricity}
   * @param latitudeHvp the Hessian-vector product for {@code latitude}
   * @param eccentricityHvp the Hessian-vector product for {@code eccentricity}
   */
  record NorthingHvp(double value, double latitude, double eccentricity, double latitudeHvp,
      double eccentricityHvp) {}

  /**
   * Second order: {@code CensusGeometry.northing}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param latitude as the method takes it
   * @param eccentricity as the method takes it
   * @param latitudeDot tangent of {@code latitude}
   * @param eccentricityDot tangent of {@code eccentricity}
   * @return value, gradient and product, in new arrays
   */
  static NorthingHvp northingHvp(double latitude, double eccentricity, double latitudeDot,
      double eccentricityDot) {
    double t = Math.sin(latitude);
    double t1 = Math.cos(latitude);
    double t2 = latitudeDot * t1;
    double s = eccentricity * t;
    double sDot = eccentricityDot * t + eccentricity * t2;
    double t3 = 1.0 + s;
    double t4 = (1.0 - s) / t3;
    double t5 = sDot / t3;
    double t6 = -(t5 + t5 * t4);
    double t7 = eccentricity / 2.0;
    double t8 = eccentricityDot / 2.0;
    double conformal = Math.pow(t4, t7);
    double t9 = t7 - 1.0;
    double t10 = Math.pow(t4, t9);
    double t11 = StrongZero.times(t7, t10);
    boolean t12 = t4 == 0.0;
    boolean t13 = t12 & t7 >= 0.0;
    double conformalDot =
        StrongZero.times(t6, t11) + (t13 ? 0.0 : StrongZero.times(t8, conformal * Math.log(t4)));
    double t14 = Math.tan(Math.PI / 4.0 + latitude / 2.0);
    double t15 = 1.0 + t14 * t14;
    double t16 = latitudeDot / 2.0 * t15;
    double t17 = t14 * conformal;

    // reverse sweep
    double t18 = 1.0 / t17;
    double t19 = -((t16 * conformal + t14 * conformalDot) * t18 * t18);
    double t20 = t18 * conformal;
    double conformalBar = t14 * t18;
    double conformalBarDot = t16 * t18 + t14 * t19;
    double latitudeBar = t20 * t15 / 2.0;
    double latitudeBarDot =
        ((t19 * conformal + t18 * conformalDot) * t15 + t20 * (2.0 * (t16 * t14))) / 2.0;
    double t21;
    double t22;
    if (t13) {
      t21 = 0.0;
      t22 = 0.0;
    } else {
      double t23 = Math.log(t4);
      double t24 = conformal * t23;
      t21 = StrongZero.times(conformalBar, t24);
      t22 = StrongZero.times(conformalBarDot, t24)
          + StrongZero.times(conformalBar,
          conformalDot * t23 + conformal * StrongZero.over(t6, t4));
    }
    double t23 = StrongZero.times(conformalBar, t11) / t3;
    double t24 =
        (StrongZero.times(conformalBarDot, t11)
        + StrongZero.times(conformalBar,
        StrongZero.times(t8, t10)
        + StrongZero.times(t7,
        StrongZero.times(t6, StrongZero.times(t9, Math.pow(t4, t9 - 1.0)))
        + (t12 & t9 >= 0.0 ? 0.0 : StrongZero.times(t8, t10 * Math.log(t4)))))) / t3 - t5 * t23;
    double sBar = -(t23 * t4 + t23);
    double sBarDot = -(t24 * t4 + t23 * t6 + t24);
    double eccentricityBar = t21 / 2.0 + sBar * t;
    double eccentricityBarDot = t22 / 2.0 + (sBarDot * t + sBar * t2);
    double t25 = eccentricity * sBar;
    latitudeBar += t25 * t1;
    latitudeBarDot += (eccentricityDot * sBar + eccentricity * sBarDot) * t1
        - t25 * (latitudeDot * t);
    return new NorthingHvp(Math.log(t17), latitudeBar, eccentricityBar, latitudeBarDot,
        eccentricityBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #northingHvp(double, double, double, double)
   */
  static NorthingHvp northingHvp(double latitude, double eccentricity, double latitudeDot,
      double eccentricityDot, Tape tape) {
    return northingHvp(latitude, eccentricity, latitudeDot, eccentricityDot);
  }

  /**
   * {@code CensusGeometry.northing} as a function of the vector that packs {@code latitude},
   * {@code eccentricity}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction northingFunction() {
    return new NorthingFunction();
  }

  private static final class NorthingFunction implements ScalarFunction {

    NorthingFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double latitude = packed[0];
      double eccentricity = packed[1];
      return CensusGeometry.northing(latitude, eccentricity);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double latitude = packed[0];
      double eccentricity = packed[1];
      NorthingAdjoint adjoint = new NorthingAdjoint();
      double value = northingGradient(latitude, eccentricity, adjoint);
      gradient[0] = adjoint.latitude;
      gradient[1] = adjoint.eccentricity;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double latitude = packed[0];
      double eccentricity = packed[1];
      double latitudeDot = direction[0];
      double eccentricityDot = direction[1];
      return northingJvp(latitude, eccentricity, latitudeDot, eccentricityDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double latitude = packed[0];
      double eccentricity = packed[1];
      double latitudeDot = direction[0];
      double eccentricityDot = direction[1];
      NorthingHvp hvp = northingHvp(latitude, eccentricity, latitudeDot, eccentricityDot);
      double value = hvp.value();
      gradient[0] = hvp.latitude();
      gradient[1] = hvp.eccentricity();
      product[0] = hvp.latitudeHvp();
      product[1] = hvp.eccentricityHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusGeometry.latitude} and its derivative in the direction of the
   * tangents.
   *
   * @param northing as the method takes it
   * @param eccentricity as the method takes it
   * @param northingDot tangent of {@code northing}
   * @param eccentricityDot tangent of {@code eccentricity}
   * @return the value and its tangent
   */
  static Dual latitudeJvp(double northing, double eccentricity, double northingDot,
      double eccentricityDot) {
    double t = Math.exp(-northing);
    double tDot = -(northingDot * t);
    double t1 = Math.PI / 2.0;
    double phi = t1 - 2.0 * Math.atan(t);
    double phiDot = -(2.0 * (tDot / (1.0 + t * t)));
    for (int i = 0; i < 60; i++) {
      double t2 = Math.sin(phi);
      double s = eccentricity * t2;
      double sDot = eccentricityDot * t2 + eccentricity * (phiDot * Math.cos(phi));
      double t3 = 1.0 + s;
      double t4 = (1.0 - s) / t3;
      double t5 = sDot / t3;
      double t6 = eccentricity / 2.0;
      double conformal = Math.pow(t4, t6);
      double conformalDot =
          (t4 == 0.0 & t6 >= 0.0
          ? 0.0 : StrongZero.times(eccentricityDot / 2.0, conformal * Math.log(t4)))
          - StrongZero.times(t5 + t5 * t4, StrongZero.times(t6, Math.pow(t4, t6 - 1.0)));
      double t7 = t * conformal;
      double next = t1 - 2.0 * Math.atan(t7);
      double nextDot = -(2.0 * ((tDot * conformal + t * conformalDot) / (1.0 + t7 * t7)));
      double change = Math.abs(next - phi);
      if (change < 1e-15 && i > 20) {
        phi = next;
        phiDot = nextDot;
        break;
      }
      phi = next;
      phiDot = nextDot;
    }
    return new Dual(phi, phiDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #latitudeJvp(double, double, double, double)
   */
  static Dual latitudeJvp(double northing, double eccentricity, double northingDot,
      double eccentricityDot, Tape tape) {
    return latitudeJvp(northing, eccentricity, northingDot, eccentricityDot);
  }

  /**
   * Value and gradient of {@code CensusGeometry.latitude}.
   *
   * @param value what the method returns
   * @param northing the derivative with respect to {@code northing}
   * @param eccentricity the derivative with respect to {@code eccentricity}
   */
  record LatitudeGradient(double value, double northing, double eccentricity) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusGeometry.latitude}: filled by a
   * derivative and reused by its caller.
   */
  static final class LatitudeAdjoint {

    /** The adjoint of {@code northing}. */
    public double northing;

    /** The adjoint of {@code eccentricity}. */
    public double eccentricity;

    /** A holder of zeros. */
    public LatitudeAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusGeometry.latitude} and its gradient.
   *
   * @param northing as the method takes it
   * @param eccentricity as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LatitudeGradient latitudeGradient(double northing, double eccentricity) {
    return latitudeGradient(northing, eccentricity, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #latitudeGradient(double, double)
   */
  static LatitudeGradient latitudeGradient(double northing, double eccentricity, Tape tape) {
    LatitudeAdjoint adjoint = new LatitudeAdjoint();
    double value = latitudeGradient(northing, eccentricity, adjoint, tape);
    return new LatitudeGradient(value, adjoint.northing, adjoint.eccentricity);
  }

  /**
   * Reverse mode: {@code CensusGeometry.latitude} and its gradient, written into the
   * caller's memory.
   *
   * @param northing as the method takes it
   * @param eccentricity as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code northing}, {@code
   *     eccentricity}
   * @return the value
   */
  static double latitudeGradient(double northing, double eccentricity, LatitudeAdjoint adjoint) {
    return latitudeGradient(northing, eccentricity, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #latitudeGradient(double, double, LatitudeAdjoint)
   */
  static double latitudeGradient(double northing, double eccentricity, LatitudeAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = Math.exp(-northing);
      double t1 = Math.PI / 2.0;
      double[] conformalKept = tape.doubles(60);
      double[] kept = tape.doubles(60);
      double[] kept1 = tape.doubles(60);
      double[] kept2 = tape.doubles(60);
      double[] phiKept = tape.doubles(60);
      double phi = t1 - 2.0 * Math.atan(t);
      int i = 0;
      int exit;
      double conformal;
      double t2;
      double t3;
      double t4;
      double phi1;
      while (true) {
        if (i >= 60) {
          exit = 0;
          conformal = 0.0;
          t2 = 0.0;
          t3 = 0.0;
          t4 = 0.0;
          phi1 = phi;
          break;
        }
        phiKept[i] = phi;
        t4 = Math.sin(phi);
        kept2[i] = t4;
        double s = eccentricity * t4;
        t2 = (1.0 - s) / (1.0 + s);
        kept[i] = t2;
        t3 = eccentricity / 2.0;
        kept1[i] = t3;
        conformal = Math.pow(t2, t3);
        conformalKept[i] = conformal;
        double next = t1 - 2.0 * Math.atan(t * conformal);
        double change = Math.abs(next - phi);
        if (change < 1e-15 && i > 20) {
          exit = 1;
          phi1 = phi;
          phi = next;
          break;
        }
        i++;
        phi = next;
      }

      // reverse sweep
      double phiBar;
      double tBar;
      double eccentricityBar;
      switch (exit) {
        case 0 -> {
          phiBar = 1.0;
          tBar = 0.0;
          eccentricityBar = 0.0;
        }
        default -> {
          double t5 = t * conformal;
          double t6 = -(2.0 / (1.0 + t5 * t5));
          tBar = t6 * conformal;
          double conformalBar = t * t6;
          double s = eccentricity * t4;
          double t7 = StrongZero.times(conformalBar, StrongZero.times(t3, Math.pow(t2, t3 - 1.0)))
              / (1.0 + s);
          double sBar = -(t7 * t2 + t7);
          eccentricityBar =
              (t2 == 0.0 & t3 >= 0.0
              ? 0.0 : StrongZero.times(conformalBar, conformal * Math.log(t2))) / 2.0 + sBar * t4;
          phiBar = eccentricity * sBar * Math.cos(phi1);
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        conformal = conformalKept[j];
        double t5 = t * conformal;
        double t6 = -(2.0 * phiBar / (1.0 + t5 * t5));
        tBar += t6 * conformal;
        double conformalBar = t * t6;
        double t7 = kept[j];
        double t8 = kept1[j];
        eccentricityBar += (t7 == 0.0 & t8 >= 0.0
            ? 0.0 : StrongZero.times(conformalBar, conformal * Math.log(t7))) / 2.0;
        double t9 = kept2[j];
        double s = eccentricity * t9;
        double t10 = StrongZero.times(conformalBar, StrongZero.times(t8, Math.pow(t7, t8 - 1.0)))
            / (1.0 + s);
        double sBar = -(t10 * t7 + t10);
        eccentricityBar += sBar * t9;
        phi1 = phiKept[j];
        phiBar = eccentricity * sBar * Math.cos(phi1);
      }
      tBar -= 2.0 * phiBar / (1.0 + t * t);
      double northingBar = -(tBar * t);
      adjoint.northing = northingBar;
      adjoint.eccentricity = eccentricityBar;
      return phi;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusGeometry.latitude}.
   *
   * @param value what the method returns
   * @param northing the derivative with respect to {@code northing}
   * @param eccentricity the derivative with respect to {@code eccentricity}
   * @param northingHvp the Hessian-vector product for {@code northing}
   * @param eccentricityHvp the Hessian-vector product for {@code eccentricity}
   */
  record LatitudeHvp(double value, double northing, double eccentricity, double northingHvp,
      double eccentricityHvp) {}

  /**
   * Second order: {@code CensusGeometry.latitude}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param northing as the method takes it
   * @param eccentricity as the method takes it
   * @param northingDot tangent of {@code northing}
   * @param eccentricityDot tangent of {@code eccentricity}
   * @return value, gradient and product, in new arrays
   */
  static LatitudeHvp latitudeHvp(double northing, double eccentricity, double northingDot,
      double eccentricityDot) {
    return latitudeHvp(northing, eccentricity, northingDot, eccentricityDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #latitudeHvp(double, double, double, double)
   */
  static LatitudeHvp latitudeHvp(double northing, double eccentricity, double northingDot,
      double eccentricityDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = Math.exp(-northing);
      double t1 = northingDot * t;
      double tDot = -t1;
      double t2 = Math.PI / 2.0;
      double t3 = 1.0 + t * t;
      double[] conformalKept = tape.doubles(60);
      double[] conformalKeptDot = tape.doubles(60);
      double[] kept = tape.doubles(60);
      double[] keptDot = tape.doubles(60);
      double[] kept1 = tape.doubles(60);
      double[] keptDot1 = tape.doubles(60);
      double[] kept2 = tape.doubles(60);
      double[] keptDot2 = tape.doubles(60);
      double[] phiKept = tape.doubles(60);
      double[] phiKeptDot = tape.doubles(60);
      double phi = t2 - 2.0 * Math.atan(t);
      double phiDot = -(2.0 * (tDot / t3));
      int i = 0;
      int exit;
      double conformal;
      double t4;
      double t5;
      double t6;
      double phi1;
      double conformalDot;
      double t7;
      double t8;
      double t9;
      while (true) {
        if (i >= 60) {
          exit = 0;
          conformal = 0.0;
          t4 = 0.0;
          t5 = 0.0;
          t6 = 0.0;
          phi1 = phi;
          conformalDot = 0.0;
          t7 = 0.0;
          t8 = 0.0;
          t9 = 0.0;
          break;
        }
        phiKept[i] = phi;
        phiKeptDot[i] = phiDot;
        t6 = Math.sin(phi);
        t9 = phiDot * Math.cos(phi);
        kept2[i] = t6;
        keptDot2[i] = t9;
        double s = eccentricity * t6;
        double sDot = eccentricityDot * t6 + eccentricity * t9;
        double t10 = 1.0 + s;
        t4 = (1.0 - s) / t10;
        double t11 = sDot / t10;
        t7 = -(t11 + t11 * t4);
        kept[i] = t4;
        keptDot[i] = t7;
        t5 = eccentricity / 2.0;
        t8 = eccentricityDot / 2.0;
        kept1[i] = t5;
        keptDot1[i] = t8;
        conformal = Math.pow(t4, t5);
        conformalDot = StrongZero.times(t7, StrongZero.times(t5, Math.pow(t4, t5 - 1.0)))
            + (t4 == 0.0 & t5 >= 0.0 ? 0.0 : StrongZero.times(t8, conformal * Math.log(t4)));
        conformalKept[i] = conformal;
        conformalKeptDot[i] = conformalDot;
        double t12 = t * conformal;
        double next = t2 - 2.0 * Math.atan(t12);
        double nextDot = -(2.0 * ((tDot * conformal + t * conformalDot) / (1.0 + t12 * t12)));
        double change = Math.abs(next - phi);
        if (change < 1e-15 && i > 20) {
          exit = 1;
          phi1 = phi;
          phi = next;
          break;
        }
        i++;
        phi = next;
        phiDot = nextDot;
      }

      // reverse sweep
      double phiBar;
      double tBar;
      double eccentricityBar;
      double phiBarDot;
      double tBarDot;
      double eccentricityBarDot;
      switch (exit) {
        case 0 -> {
          phiBar = 1.0;
          tBar = 0.0;
          eccentricityBar = 0.0;
          phiBarDot = 0.0;
          tBarDot = 0.0;
          eccentricityBarDot = 0.0;
        }
        default -> {
          double t10 = t * conformal;
          double t11 = 1.0 + t10 * t10;
          double t12 = 2.0 / t11;
          double t13 = 2.0 * ((tDot * conformal + t * conformalDot) * t10) / t11 * t12;
          double t14 = -t12;
          tBar = t14 * conformal;
          tBarDot = t13 * conformal + t14 * conformalDot;
          double conformalBar = t * t14;
          double conformalBarDot = t1 * t12 + t * t13;
          double t15 = t5 - 1.0;
          double t16 = Math.pow(t4, t15);
          boolean t17 = t4 == 0.0;
          double t18 = StrongZero.times(t5, t16);
          double t19;
          double t20;
          if (t17 & t5 >= 0.0) {
            t19 = 0.0;
            t20 = 0.0;
          } else {
            double t21 = Math.log(t4);
            double t22 = conformal * t21;
            t19 = StrongZero.times(conformalBar, t22);
            t20 = StrongZero.times(conformalBarDot, t22)
                + StrongZero.times(conformalBar,
                conformalDot * t21 + conformal * StrongZero.over(t7, t4));
          }
          double s = eccentricity * t6;
          double sDot = eccentricityDot * t6 + eccentricity * t9;
          double t21 = 1.0 + s;
          double t22 = StrongZero.times(conformalBar, t18) / t21;
          double t23 =
              (StrongZero.times(conformalBarDot, t18)
              + StrongZero.times(conformalBar,
              StrongZero.times(t8, t16)
              + StrongZero.times(t5,
              StrongZero.times(t7, StrongZero.times(t15, Math.pow(t4, t15 - 1.0)))
              + (t17 & t15 >= 0.0 ? 0.0 : StrongZero.times(t8, t16 * Math.log(t4)))))) / t21
              - sDot / t21 * t22;
          double sBar = -(t22 * t4 + t22);
          double sBarDot = -(t23 * t4 + t22 * t7 + t23);
          eccentricityBar = t19 / 2.0 + sBar * t6;
          eccentricityBarDot = t20 / 2.0 + (sBarDot * t6 + sBar * t9);
          double t24 = eccentricity * sBar;
          double t25 = Math.cos(phi1);
          phiBar = t24 * t25;
          phiBarDot = (eccentricityDot * sBar + eccentricity * sBarDot) * t25
              - t24 * (phiDot * Math.sin(phi1));
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        conformal = conformalKept[j];
        conformalDot = conformalKeptDot[j];
        double t10 = t * conformal;
        double t11 = 1.0 + t10 * t10;
        double t12 = 2.0 * phiBar / t11;
        double t13 = -t12;
        double t14 = 2.0 * ((tDot * conformal + t * conformalDot) * t10) / t11 * t12
            - 2.0 * phiBarDot / t11;
        tBar += t13 * conformal;
        tBarDot += t14 * conformal + t13 * conformalDot;
        double conformalBar = t * t13;
        double conformalBarDot = t1 * t12 + t * t14;
        double t15 = kept[j];
        double t16 = keptDot[j];
        double t17 = kept1[j];
        double t18 = keptDot1[j];
        double t19 = t17 - 1.0;
        double t20 = Math.pow(t15, t19);
        boolean t21 = t15 == 0.0;
        double t22 = StrongZero.times(t17, t20);
        double t23;
        double t24;
        if (t21 & t17 >= 0.0) {
          t23 = 0.0;
          t24 = 0.0;
        } else {
          double t25 = Math.log(t15);
          double t26 = conformal * t25;
          t23 = StrongZero.times(conformalBar, t26);
          t24 = StrongZero.times(conformalBarDot, t26)
              + StrongZero.times(conformalBar,
              conformalDot * t25 + conformal * StrongZero.over(t16, t15));
        }
        eccentricityBar += t23 / 2.0;
        eccentricityBarDot += t24 / 2.0;
        double t25 = kept2[j];
        double t26 = keptDot2[j];
        double s = eccentricity * t25;
        double sDot = eccentricityDot * t25 + eccentricity * t26;
        double t27 = 1.0 + s;
        double t28 = StrongZero.times(conformalBar, t22) / t27;
        double t29 =
            (StrongZero.times(conformalBarDot, t22)
            + StrongZero.times(conformalBar,
            StrongZero.times(t18, t20)
            + StrongZero.times(t17,
            StrongZero.times(t16, StrongZero.times(t19, Math.pow(t15, t19 - 1.0)))
            + (t21 & t19 >= 0.0 ? 0.0 : StrongZero.times(t18, t20 * Math.log(t15)))))) / t27
            - sDot / t27 * t28;
        double sBar = -(t28 * t15 + t28);
        double sBarDot = -(t29 * t15 + t28 * t16 + t29);
        eccentricityBar += sBar * t25;
        eccentricityBarDot += sBarDot * t25 + sBar * t26;
        double t30 = eccentricity * sBar;
        phi1 = phiKept[j];
        phiDot = phiKeptDot[j];
        double t31 = Math.cos(phi1);
        phiBar = t30 * t31;
        phiBarDot = (eccentricityDot * sBar + eccentricity * sBarDot) * t31
            - t30 * (phiDot * Math.sin(phi1));
      }
      double t10 = 2.0 * phiBar / t3;
      tBar -= t10;
      tBarDot += 2.0 * (tDot * t) / t3 * t10 - 2.0 * phiBarDot / t3;
      double northingBar = -(tBar * t);
      double northingBarDot = -(tBarDot * t + tBar * tDot);
      return new LatitudeHvp(phi, northingBar, eccentricityBar, northingBarDot, eccentricityBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusGeometry.latitude} as a function of the vector that packs {@code northing},
   * {@code eccentricity}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction latitudeFunction() {
    return new LatitudeFunction();
  }

  private static final class LatitudeFunction implements ScalarFunction {

    LatitudeFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double northing = packed[0];
      double eccentricity = packed[1];
      return CensusGeometry.latitude(northing, eccentricity);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double northing = packed[0];
      double eccentricity = packed[1];
      LatitudeAdjoint adjoint = new LatitudeAdjoint();
      double value = latitudeGradient(northing, eccentricity, adjoint);
      gradient[0] = adjoint.northing;
      gradient[1] = adjoint.eccentricity;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double northing = packed[0];
      double eccentricity = packed[1];
      double northingDot = direction[0];
      double eccentricityDot = direction[1];
      return latitudeJvp(northing, eccentricity, northingDot, eccentricityDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double northing = packed[0];
      double eccentricity = packed[1];
      double northingDot = direction[0];
      double eccentricityDot = direction[1];
      LatitudeHvp hvp = latitudeHvp(northing, eccentricity, northingDot, eccentricityDot);
      double value = hvp.value();
      gradient[0] = hvp.northing();
      gradient[1] = hvp.eccentricity();
      product[0] = hvp.northingHvp();
      product[1] = hvp.eccentricityHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusGeometry.gauss} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}
   * @param loDot tangent of {@code lo}
   * @param hiDot tangent of {@code hi}
   * @return the value and its tangent
   */
  static Dual gaussJvp(double a, double lo, double hi, int n, double aDot, double loDot,
      double hiDot) {
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 1; i <= n; i++) {
      double t = n;
      double slope = 1.0;
      double z = Math.cos(Math.PI * (i - 0.25) / (t + 0.5));
      for (int k = 0; k < 10; k++) {
        double p1 = 0.0;
        double p0 = 1.0;
        for (int j = 1; j <= n; j++) {
          double p01 = ((2 * j - 1) * z * p0 - (j - 1) * p1) / j;
          p1 = p0;
          p0 = p01;
        }
        slope = t * (z * p0 - p1) / (z * z - 1.0);
        double step = p0 / slope;
        z -= step;
        if (Math.abs(step) < 1e-15) {
          break;
        }
      }
      double t1 = hi - lo;
      double t2 = hiDot - loDot;
      double x = (lo + hi) / 2.0 + t1 / 2.0 * z;
      double xDot = (loDot + hiDot) / 2.0 + t2 / 2.0 * z;
      double t3 = (1.0 - z * z) * slope * slope;
      double weight = t1 / t3;
      double weightDot = t2 / t3;
      double t4 = -a;
      double t5 = t4 * x;
      double t6 = Math.exp(t5 * x);
      sum += weight * t6;
      sumDot += weightDot * t6 + weight * (((t4 * xDot - aDot * x) * x + t5 * xDot) * t6);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussJvp(double, double, double, int, double, double, double)
   */
  static Dual gaussJvp(double a, double lo, double hi, int n, double aDot, double loDot,
      double hiDot, Tape tape) {
    return gaussJvp(a, lo, hi, n, aDot, loDot, hiDot);
  }

  /**
   * Value and gradient of {@code CensusGeometry.gauss}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param lo the derivative with respect to {@code lo}
   * @param hi the derivative with respect to {@code hi}
   */
  record GaussGradient(double value, double a, double lo, double hi) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusGeometry.gauss}: filled by a
   * derivative and reused by its caller.
   */
  static final class GaussAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code lo}. */
    public double lo;

    /** The adjoint of {@code hi}. */
    public double hi;

    /** A holder of zeros. */
    public GaussAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusGeometry.gauss} and its gradient.
   *
   * @param a as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static GaussGradient gaussGradient(double a, double lo, double hi, int n) {
    GaussAdjoint adjoint = new GaussAdjoint();
    double value = gaussGradient(a, lo, hi, n, adjoint);
    return new GaussGradient(value, adjoint.a, adjoint.lo, adjoint.hi);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussGradient(double, double, double, int)
   */
  static GaussGradient gaussGradient(double a, double lo, double hi, int n, Tape tape) {
    return gaussGradient(a, lo, hi, n);
  }

  /**
   * Reverse mode: {@code CensusGeometry.gauss} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code lo},
   *     {@code hi}
   * @return the value
   */
  static double gaussGradient(double a, double lo, double hi, int n, GaussAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double sum = 0.0;
    double loBar = 0.0;
    double hiBar = 0.0;
    double aBar = 0.0;
    for (int i = 1; i <= n; i++) {
      double t = n;
      double slope = 1.0;
      double z = Math.cos(Math.PI * (i - 0.25) / (t + 0.5));
      for (int k = 0; k < 10; k++) {
        double p1 = 0.0;
        double p0 = 1.0;
        for (int j = 1; j <= n; j++) {
          double p01 = ((2 * j - 1) * z * p0 - (j - 1) * p1) / j;
          p1 = p0;
          p0 = p01;
        }
        slope = t * (z * p0 - p1) / (z * z - 1.0);
        double step = p0 / slope;
        z -= step;
        if (Math.abs(step) < 1e-15) {
          break;
        }
      }
      double t1 = hi - lo;
      double x = (lo + hi) / 2.0 + t1 / 2.0 * z;
      double t2 = (1.0 - z * z) * slope * slope;
      double weight = t1 / t2;
      double t3 = -a;
      double t4 = t3 * x;
      double t5 = Math.exp(t4 * x);
      double t6 = weight * t5;
      sum += t6;
      double t7 = t6 * x;
      double xBar = t4 * t6 + t3 * t7;
      aBar -= t7 * x;
      double t8 = t5 / t2 + xBar * z / 2.0;
      hiBar += t8;
      loBar -= t8;
      double t9 = xBar / 2.0;
      loBar += t9;
      hiBar += t9;
    }
    adjoint.a = aBar;
    adjoint.lo = loBar;
    adjoint.hi = hiBar;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussGradient(double, double, double, int, GaussAdjoint)
   */
  static double gaussGradient(double a, double lo, double hi, int n, GaussAdjoint adjoint,
      Tape tape) {
    return gaussGradient(a, lo, hi, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusGeometry.gauss}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param lo the derivative with respect to {@code lo}
   * @param hi the derivative with respect to {@code hi}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param loHvp the Hessian-vector product for {@code lo}
   * @param hiHvp the Hessian-vector product for {@code hi}
   */
  record GaussHvp(double value, double a, double lo, double hi, double aHvp, double loHvp,
      double hiHvp) {}

  /**
   * Second order: {@code CensusGeometry.gauss}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param lo as the method takes it
   * @param hi as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}
   * @param loDot tangent of {@code lo}
   * @param hiDot tangent of {@code hi}
   * @return value, gradient and product, in new arrays
   */
  static GaussHvp gaussHvp(double a, double lo, double hi, int n, double aDot, double loDot,
      double hiDot) {
    double sum = 0.0;
    double loBar = 0.0;
    double hiBar = 0.0;
    double aBar = 0.0;
    double loBarDot = 0.0;
    double hiBarDot = 0.0;
    double aBarDot = 0.0;
    for (int i = 1; i <= n; i++) {
      double t = n;
      double slope = 1.0;
      double z = Math.cos(Math.PI * (i - 0.25) / (t + 0.5));
      for (int k = 0; k < 10; k++) {
        double p1 = 0.0;
        double p0 = 1.0;
        for (int j = 1; j <= n; j++) {
          double p01 = ((2 * j - 1) * z * p0 - (j - 1) * p1) / j;
          p1 = p0;
          p0 = p01;
        }
        slope = t * (z * p0 - p1) / (z * z - 1.0);
        double step = p0 / slope;
        z -= step;
        if (Math.abs(step) < 1e-15) {
          break;
        }
      }
      double t1 = hi - lo;
      double t2 = hiDot - loDot;
      double x = (lo + hi) / 2.0 + t1 / 2.0 * z;
      double xDot = (loDot + hiDot) / 2.0 + t2 / 2.0 * z;
      double t3 = (1.0 - z * z) * slope * slope;
      double weight = t1 / t3;
      double weightDot = t2 / t3;
      double t4 = -a;
      double t5 = -aDot;
      double t6 = t4 * x;
      double t7 = t5 * x + t4 * xDot;
      double t8 = Math.exp(t6 * x);
      double t9 = (t7 * x + t6 * xDot) * t8;
      double t10 = weight * t8;
      double t11 = weightDot * t8 + weight * t9;
      sum += t10;
      double t12 = t10 * x;
      double t13 = t11 * x + t10 * xDot;
      double xBar = t6 * t10 + t4 * t12;
      double xBarDot = t7 * t10 + t6 * t11 + (t5 * t12 + t4 * t13);
      aBar -= t12 * x;
      aBarDot -= t13 * x + t12 * xDot;
      double t14 = t8 / t3 + xBar * z / 2.0;
      double t15 = t9 / t3 + xBarDot * z / 2.0;
      hiBar += t14;
      hiBarDot += t15;
      loBar -= t14;
      loBarDot -= t15;
      double t16 = xBar / 2.0;
      double t17 = xBarDot / 2.0;
      loBar += t16;
      loBarDot += t17;
      hiBar += t16;
      hiBarDot += t17;
    }
    return new GaussHvp(sum, aBar, loBar, hiBar, aBarDot, loBarDot, hiBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussHvp(double, double, double, int, double, double, double)
   */
  static GaussHvp gaussHvp(double a, double lo, double hi, int n, double aDot, double loDot,
      double hiDot, Tape tape) {
    return gaussHvp(a, lo, hi, n, aDot, loDot, hiDot);
  }

  /**
   * {@code CensusGeometry.gauss} as a function of the vector that packs {@code a}, {@code
   * lo}, {@code hi}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction gaussFunction(int n) {
    return new GaussFunction(n);
  }

  private static final class GaussFunction implements ScalarFunction {

    private final int n;

    GaussFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      return CensusGeometry.gauss(a, lo, hi, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      GaussAdjoint adjoint = new GaussAdjoint();
      double value = gaussGradient(a, lo, hi, this.n, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.lo;
      gradient[2] = adjoint.hi;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      double aDot = direction[0];
      double loDot = direction[1];
      double hiDot = direction[2];
      return gaussJvp(a, lo, hi, this.n, aDot, loDot, hiDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double lo = packed[1];
      double hi = packed[2];
      double aDot = direction[0];
      double loDot = direction[1];
      double hiDot = direction[2];
      GaussHvp hvp = gaussHvp(a, lo, hi, this.n, aDot, loDot, hiDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.lo();
      gradient[2] = hvp.hi();
      product[0] = hvp.aHvp();
      product[1] = hvp.loHvp();
      product[2] = hvp.hiHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusGeometry.simpson} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param hi as the method takes it
   * @param aDot tangent of {@code a}
   * @param hiDot tangent of {@code hi}
   * @return the value and its tangent
   */
  static Dual simpsonJvp(double a, double hi, double aDot, double hiDot) {
    return simpsonJvp(a, hi, aDot, hiDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simpsonJvp(double, double, double, double)
   */
  static Dual simpsonJvp(double a, double hi, double aDot, double hiDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = hi / 2.0;
      double t1 = hiDot / 2.0;
      double t2 = a * t;
      double t3 = Math.sin(t2);
      double t4 = a * hi;
      double t5 = Math.sin(t4);
      double t6 =
          adaptiveJvp(a, 0.0, hi, Math.sin(a * 0.0) * 0.0, t3 * t, t5 * hi, 1e-12, 20, aDot, hiDot,
          0.0, (aDot * t + a * t1) * Math.cos(t2) * t + t3 * t1,
          (aDot * hi + a * hiDot) * Math.cos(t4) * hi + t5 * hiDot, tape);
      double t7 = tape.doubleResult(1);
      return new Dual(t6, t7);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code CensusGeometry.simpson}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param hi the derivative with respect to {@code hi}
   */
  record SimpsonGradient(double value, double a, double hi) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusGeometry.simpson}: filled by a
   * derivative and reused by its caller.
   */
  static final class SimpsonAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code hi}. */
    public double hi;

    /** A holder of zeros. */
    public SimpsonAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusGeometry.simpson} and its gradient.
   *
   * @param a as the method takes it
   * @param hi as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SimpsonGradient simpsonGradient(double a, double hi) {
    return simpsonGradient(a, hi, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simpsonGradient(double, double)
   */
  static SimpsonGradient simpsonGradient(double a, double hi, Tape tape) {
    SimpsonAdjoint adjoint = new SimpsonAdjoint();
    double value = simpsonGradient(a, hi, adjoint, tape);
    return new SimpsonGradient(value, adjoint.a, adjoint.hi);
  }

  /**
   * Reverse mode: {@code CensusGeometry.simpson} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param hi as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code hi}
   * @return the value
   */
  static double simpsonGradient(double a, double hi, SimpsonAdjoint adjoint) {
    return simpsonGradient(a, hi, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simpsonGradient(double, double, SimpsonAdjoint)
   */
  static double simpsonGradient(double a, double hi, SimpsonAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = hi / 2.0;
      double t1 = a * t;
      double t2 = Math.sin(t1);
      double t3 = a * hi;
      double t4 = Math.sin(t3);
      double t5 =
          adaptiveVjp(a, 0.0, hi, Math.sin(a * 0.0) * 0.0, t2 * t, t4 * hi, 1e-12, 20, 1.0, tape);
      double aBar = tape.doubleResult(1);
      double hiBar = tape.doubleResult(2);
      double t6 = tape.doubleResult(4);
      double t7 = tape.doubleResult(5);

      // reverse sweep
      hiBar += t4 * t7;
      double t8 = t7 * hi * Math.cos(t3);
      aBar += t8 * hi;
      hiBar += a * t8;
      double t9 = t6 * t * Math.cos(t1);
      aBar += t9 * t;
      hiBar += (t2 * t6 + a * t9) / 2.0;
      adjoint.a = aBar;
      adjoint.hi = hiBar;
      return t5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusGeometry.simpson} as a function of the vector that packs {@code a}, {@code
   * hi}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction simpsonFunction() {
    return new SimpsonFunction();
  }

  private static final class SimpsonFunction implements ScalarFunction {

    SimpsonFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double hi = packed[1];
      return CensusGeometry.simpson(a, hi);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double hi = packed[1];
      SimpsonAdjoint adjoint = new SimpsonAdjoint();
      double value = simpsonGradient(a, hi, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.hi;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double hi = packed[1];
      double aDot = direction[0];
      double hiDot = direction[1];
      return simpsonJvp(a, hi, aDot, hiDot).tangent();
    }
  }

  /**
   * Value and tangent of {@code CensusGeometry.heat}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record HeatJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code CensusGeometry.heat} and its derivative in the direction of the
   * tangents.
   *
   * @param start as the method takes it
   * @param r as the method takes it
   * @param steps constant
   * @param startDot tangent of {@code start}, of the same shape; not modified
   * @param rDot tangent of {@code r}
   * @return the value and its tangent
   */
  static HeatJvp heatJvp(double[] start, double r, int steps, double[] startDot, double rDot) {
    Arguments.sameShape("startDot", startDot, "start", start);
    double[] u = start.clone();
    double[] uDot = startDot.clone();
    double[] next = new double[u.length];
    double[] nextDot = new double[u.length];
    for (int s = 0; s < steps; s++) {
      int t = u.length;
      for (int i = 0; i < t; i++) {
        double left;
        double leftDot;
        if (i == 0) {
          left = 0.0;
          leftDot = 0.0;
        } else {
          left = u[i - 1];
          leftDot = uDot[i - 1];
        }
        double right;
        double rightDot;
        if (i == t - 1) {
          right = 0.0;
          rightDot = 0.0;
        } else {
          right = u[i + 1];
          rightDot = uDot[i + 1];
        }
        double u1 = u[i];
        double uDot1 = uDot[i];
        double t1 = left - 2.0 * u1 + right;
        next[i] = u1 + r * t1;
        nextDot[i] = uDot1 + (rDot * t1 + r * (leftDot - 2.0 * uDot1 + rightDot));
      }
      double[] t1 = next;
      next = u;
      u = t1;
      double[] t2 = nextDot;
      nextDot = uDot;
      uDot = t2;
    }
    return new HeatJvp(u, uDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatJvp(double[], double, int, double[], double)
   */
  static HeatJvp heatJvp(double[] start, double r, int steps, double[] startDot, double rDot,
      Tape tape) {
    return heatJvp(start, r, steps, startDot, rDot);
  }

  /**
   * Value of {@code CensusGeometry.heat} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param start the derivative with respect to {@code start}
   * @param r the derivative with respect to {@code r}
   */
  record HeatVjp(double[] value, double[] start, double r) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusGeometry.heat}: filled by a derivative
   * and reused by its caller.
   */
  static final class HeatAdjoint {

    /** The adjoint of {@code r}. */
    public double r;

    /** A holder of zeros. */
    public HeatAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code CensusGeometry.heat} for an
   * adjoint of its result.
   *
   * @param start as the method takes it
   * @param r as the method takes it
   * @param steps constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static HeatVjp heatVjp(double[] start, double r, int steps, double[] resultBar) {
    return heatVjp(start, r, steps, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatVjp(double[], double, int, double[])
   */
  static HeatVjp heatVjp(double[] start, double r, int steps, double[] resultBar, Tape tape) {
    double[] startBar = Arguments.zerosLike(start);
    HeatAdjoint adjoint = new HeatAdjoint();
    double[] value = heatVjp(start, r, steps, resultBar, startBar, adjoint, tape);
    return new HeatVjp(value, startBar, adjoint.r);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code CensusGeometry.heat} for an
   * adjoint of its result.
   *
   * @param start as the method takes it
   * @param r as the method takes it
   * @param steps constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param startBar to which the adjoint of {@code start} is added; of the same shape
   * @param adjoint to which the adjoints of {@code r} are added
   * @return what the method returns
   */
  static double[] heatVjp(double[] start, double r, int steps, double[] resultBar,
      double[] startBar, HeatAdjoint adjoint) {
    return heatVjp(start, r, steps, resultBar, startBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatVjp(double[], double, int, double[], double[], HeatAdjoint)
   */
  static double[] heatVjp(double[] start, double r, int steps, double[] resultBar,
      double[] startBar, HeatAdjoint adjoint, Tape tape) {
    Arguments.sameShape("startBar", startBar, "start", start);
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "startBar", startBar);
    int mark = tape.mark();
    try {
      double[] u = start.clone();
      double[] uBar = tape.zeroDoubles(u.length);
      double[] next = new double[u.length];
      double[] nextBar = tape.zeroDoubles(u.length);
      double[][] uKept = tape.references(double[].class, steps);
      double[][] nextBarKept = tape.references(double[].class, steps);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] uBarKept = tape.references(double[].class, steps);
      double[] uBar1 = uBar;
      for (int s = 0; s < steps; s++) {
        uKept[s] = u;
        uBarKept[s] = uBar1;
        nextBarKept[s] = nextBar;
        int t = u.length;
        double[] kept = tape.row(keptKept, s, t);
        for (int i = 0; i < t; i++) {
          double left = i == 0 ? 0.0 : u[i - 1];
          double right = i == t - 1 ? 0.0 : u[i + 1];
          double u1 = u[i];
          double t1 = left - 2.0 * u1 + right;
          kept[i] = t1;
          next[i] = u1 + r * t1;
        }
        double[] t1 = next;
        next = u;
        u = t1;
        double[] t2 = nextBar;
        nextBar = uBar1;
        uBar1 = t2;
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, u.length);
      for (int i = 0; i < u.length; i++) {
        uBar1[i] += resultBar[i];
      }
      double rBar = 0.0;
      for (int s = Math.max(steps, 0) - 1; s >= 0; s--) {
        int t = uKept[s].length;
        double[] nextBar1 = nextBarKept[s];
        double[] kept = keptKept[s];
        double[] uBar2 = uBarKept[s];
        for (int i = t - 1; i >= 0; i--) {
          double t1 = nextBar1[i];
          nextBar1[i] = 0.0;
          rBar += t1 * kept[i];
          double t2 = r * t1;
          uBar2[i] += t1 - 2.0 * t2;
          if (i != t - 1) {
            uBar2[i + 1] += t2;
          }
          if (i != 0) {
            uBar2[i - 1] += t2;
          }
        }
      }
      for (int i = 0; i < start.length; i++) {
        startBar[i] += uBar[i];
      }
      adjoint.r += rBar;
      return u;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusGeometry.heat} as a function of the vector that packs {@code start}, {@code
   * r}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static VectorFunction heatFunction(int steps) {
    return new HeatFunction(steps);
  }

  private static final class HeatFunction implements VectorFunction {

    private final int steps;

    HeatFunction(int steps) {
      this.steps = steps;
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
      double[] start = Arguments.doubles(packed, 0, packed.length - 1);
      double r = packed[packed.length - 1];
      double[] value = CensusGeometry.heat(start, r, this.steps);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] start = Arguments.doubles(packed, 0, packed.length - 1);
      double r = packed[packed.length - 1];
      double[] value = CensusGeometry.heat(start, r, this.steps);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] start = Arguments.doubles(packed, 0, packed.length - 1);
      double r = packed[packed.length - 1];
      double[] startDot = Arguments.doubles(direction, 0, direction.length - 1);
      double rDot = direction[direction.length - 1];
      HeatJvp value = heatJvp(start, r, this.steps, startDot, rDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] start = Arguments.doubles(packed, 0, packed.length - 1);
      double r = packed[packed.length - 1];
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      double[] startBar = Arguments.zerosLike(start);
      HeatAdjoint adjoint = new HeatAdjoint();
      double[] value = heatVjp(start, r, this.steps, resultBar, startBar, adjoint);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(startBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.r;
    }
  }

  /**
   * Forward mode: {@code CensusGeometry.area} and its derivative in the direction of the
   * tangents.
   *
   * @param corners as the method takes it
   * @param cornersDot tangent of {@code corners}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual areaJvp(double[][] corners, double[][] cornersDot) {
    Arguments.sameShape("cornersDot", cornersDot, "corners", corners);
    int j = corners.length - 1;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < corners.length; i++) {
      double[] corners1 = corners[j];
      double[] cornersDot1 = cornersDot[j];
      double corners2 = corners1[0];
      double[] corners3 = corners[i];
      double[] cornersDot2 = cornersDot[i];
      double t = corners2 + corners3[0];
      double t1 = corners3[1] - corners1[1];
      sum += t * t1;
      sumDot += (cornersDot1[0] + cornersDot2[0]) * t1 + t * (cornersDot2[1] - cornersDot1[1]);
      j = i;
    }
    return new Dual(sum / 2.0, sumDot / 2.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaJvp(double[][], double[][])
   */
  static Dual areaJvp(double[][] corners, double[][] cornersDot, Tape tape) {
    return areaJvp(corners, cornersDot);
  }

  /**
   * Value and gradient of {@code CensusGeometry.area}.
   *
   * @param value what the method returns
   * @param corners the derivative with respect to {@code corners}
   */
  record AreaGradient(double value, double[][] corners) {}

  /**
   * Reverse mode: {@code CensusGeometry.area} and its gradient.
   *
   * @param corners as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AreaGradient areaGradient(double[][] corners) {
    double[][] cornersBar = Arguments.zerosLike(corners);
    double value = areaGradient(corners, cornersBar);
    return new AreaGradient(value, cornersBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double[][])
   */
  static AreaGradient areaGradient(double[][] corners, Tape tape) {
    return areaGradient(corners);
  }

  /**
   * Reverse mode: {@code CensusGeometry.area} and its gradient, written into the caller's
   * memory.
   *
   * @param corners as the method takes it
   * @param cornersBar overwritten with the gradient with respect to {@code corners}; of the
   *     same shape
   * @return the value
   */
  static double areaGradient(double[][] corners, double[][] cornersBar) {
    Arguments.sameShape("cornersBar", cornersBar, "corners", corners);
    Arguments.zero(cornersBar);
    int j = corners.length - 1;
    double sum = 0.0;
    for (int i = 0; i < corners.length; i++) {
      double[] corners1 = corners[j];
      double[] cornersBar1 = cornersBar[j];
      double corners2 = corners1[0];
      double[] corners3 = corners[i];
      double[] cornersBar2 = cornersBar[i];
      double t = corners2 + corners3[0];
      double t1 = corners3[1] - corners1[1];
      sum += t * t1;
      double t2 = 0.5 * t1;
      double t3 = t * 0.5;
      cornersBar1[1] -= t3;
      cornersBar2[1] += t3;
      cornersBar2[0] += t2;
      cornersBar1[0] += t2;
      j = i;
    }
    return sum / 2.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double[][], double[][])
   */
  static double areaGradient(double[][] corners, double[][] cornersBar, Tape tape) {
    return areaGradient(corners, cornersBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusGeometry.area}.
   *
   * @param value what the method returns
   * @param corners the derivative with respect to {@code corners}
   * @param cornersHvp the Hessian-vector product for {@code corners}
   */
  record AreaHvp(double value, double[][] corners, double[][] cornersHvp) {}

  /**
   * Second order: {@code CensusGeometry.area}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param corners as the method takes it
   * @param cornersDot tangent of {@code corners}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static AreaHvp areaHvp(double[][] corners, double[][] cornersDot) {
    double[][] cornersBar = Arguments.zerosLike(corners);
    double[][] cornersHvp = Arguments.zerosLike(corners);
    double value = areaHvp(corners, cornersDot, cornersBar, cornersHvp);
    return new AreaHvp(value, cornersBar, cornersHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaHvp(double[][], double[][])
   */
  static AreaHvp areaHvp(double[][] corners, double[][] cornersDot, Tape tape) {
    return areaHvp(corners, cornersDot);
  }

  /**
   * Second order: {@code CensusGeometry.area}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param corners as the method takes it
   * @param cornersDot tangent of {@code corners}, of the same shape; not modified
   * @param cornersBar overwritten with the gradient with respect to {@code corners}; of the
   *     same shape
   * @param cornersHvp overwritten with the Hessian-vector product for {@code corners}; of
   *     the same shape
   * @return the value
   */
  static double areaHvp(double[][] corners, double[][] cornersDot, double[][] cornersBar,
      double[][] cornersHvp) {
    Arguments.sameShape("cornersDot", cornersDot, "corners", corners);
    Arguments.sameShape("cornersBar", cornersBar, "corners", corners);
    Arguments.sameShape("cornersHvp", cornersHvp, "corners", corners);
    Arguments.distinct("cornersDot", cornersDot, "cornersBar", cornersBar);
    Arguments.distinct("cornersDot", cornersDot, "cornersHvp", cornersHvp);
    Arguments.distinct("cornersBar", cornersBar, "cornersHvp", cornersHvp);
    Arguments.zero(cornersBar);
    Arguments.zero(cornersHvp);
    int j = corners.length - 1;
    double sum = 0.0;
    for (int i = 0; i < corners.length; i++) {
      double[] corners1 = corners[j];
      double[] cornersDot1 = cornersDot[j];
      double[] cornersBar1 = cornersBar[j];
      double[] cornersBarDot = cornersHvp[j];
      double corners2 = corners1[0];
      double[] corners3 = corners[i];
      double[] cornersDot2 = cornersDot[i];
      double[] cornersBar2 = cornersBar[i];
      double[] cornersBarDot1 = cornersHvp[i];
      double t = corners2 + corners3[0];
      double t1 = corners3[1] - corners1[1];
      sum += t * t1;
      double t2 = 0.5 * t1;
      double t3 = 0.5 * (cornersDot2[1] - cornersDot1[1]);
      double t4 = t * 0.5;
      double t5 = (cornersDot1[0] + cornersDot2[0]) * 0.5;
      cornersBar1[1] -= t4;
      cornersBarDot[1] -= t5;
      cornersBar2[1] += t4;
      cornersBarDot1[1] += t5;
      cornersBar2[0] += t2;
      cornersBarDot1[0] += t3;
      cornersBar1[0] += t2;
      cornersBarDot[0] += t3;
      j = i;
    }
    return sum / 2.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaHvp(double[][], double[][], double[][], double[][])
   */
  static double areaHvp(double[][] corners, double[][] cornersDot, double[][] cornersBar,
      double[][] cornersHvp, Tape tape) {
    return areaHvp(corners, cornersDot, cornersBar, cornersHvp);
  }

  /**
   * {@code CensusGeometry.area} as a function of the vector that packs {@code corners}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param corners of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction areaFunction(double[][] corners) {
    return new AreaFunction(corners);
  }

  private static final class AreaFunction implements ScalarFunction {

    private final double[][] corners;

    private final int cornersSize;

    AreaFunction(double[][] corners) {
      this.corners = corners;
      Objects.requireNonNull(corners, "corners");
      this.cornersSize = Arguments.size(corners);
    }

    @Override
    public int inputs() {
      return cornersSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] corners = Arguments.unpackLike(this.corners, packed, 0);
      return CensusGeometry.area(corners);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] corners = Arguments.unpackLike(this.corners, packed, 0);
      double[][] cornersBar = Arguments.zerosLike(corners);
      double value = areaGradient(corners, cornersBar);
      Arguments.pack(cornersBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] corners = Arguments.unpackLike(this.corners, packed, 0);
      double[][] cornersDot = Arguments.unpackLike(this.corners, direction, 0);
      return areaJvp(corners, cornersDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] corners = Arguments.unpackLike(this.corners, packed, 0);
      double[][] cornersDot = Arguments.unpackLike(this.corners, direction, 0);
      double[][] cornersBar = Arguments.zerosLike(corners);
      double[][] cornersHvp = Arguments.zerosLike(corners);
      double value = areaHvp(corners, cornersDot, cornersBar, cornersHvp);
      Arguments.pack(cornersBar, gradient, 0);
      Arguments.pack(cornersHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusGeometry.haversine} and its derivative in the direction of
   * the tangents.
   *
   * @param lat1 as the method takes it
   * @param lon1 as the method takes it
   * @param lat2 as the method takes it
   * @param lon2 as the method takes it
   * @param lat1Dot tangent of {@code lat1}
   * @param lon1Dot tangent of {@code lon1}
   * @param lat2Dot tangent of {@code lat2}
   * @param lon2Dot tangent of {@code lon2}
   * @return the value and its tangent
   */
  static Dual haversineJvp(double lat1, double lon1, double lat2, double lon2, double lat1Dot,
      double lon1Dot, double lat2Dot, double lon2Dot) {
    double t = (lat2 - lat1) / 2.0;
    double u = Math.sin(t);
    double uDot = (lat2Dot - lat1Dot) / 2.0 * Math.cos(t);
    double t1 = (lon2 - lon1) / 2.0;
    double v = Math.sin(t1);
    double vDot = (lon2Dot - lon1Dot) / 2.0 * Math.cos(t1);
    double t2 = Math.cos(lat1);
    double t3 = Math.cos(lat2);
    double t4 = t2 * t3;
    double t5 = t4 * v;
    double h = u * u + t5 * v;
    double hDot = 2.0 * (uDot * u)
        + ((t4 * vDot - (lat1Dot * Math.sin(lat1) * t3 + t2 * (lat2Dot * Math.sin(lat2))) * v) * v
        + t5 * vDot);
    double t6 = Math.sqrt(h);
    return new Dual(2.0 * Math.asin(t6),
        2.0 * StrongZero.over(StrongZero.over(0.5 * hDot, t6), Math.sqrt((1.0 - t6) * (1.0 + t6))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #haversineJvp(double, double, double, double, double, double, double, double)
   */
  static Dual haversineJvp(double lat1, double lon1, double lat2, double lon2, double lat1Dot,
      double lon1Dot, double lat2Dot, double lon2Dot, Tape tape) {
    return haversineJvp(lat1, lon1, lat2, lon2, lat1Dot, lon1Dot, lat2Dot, lon2Dot);
  }

  /**
   * Value and gradient of {@code CensusGeometry.haversine}.
   *
   * @param value what the method returns
   * @param lat1 the derivative with respect to {@code lat1}
   * @param lon1 the derivative with respect to {@code lon1}
   * @param lat2 the derivative with respect to {@code lat2}
   * @param lon2 the derivative with respect to {@code lon2}
   */
  record HaversineGradient(double value, double lat1, double lon1, double lat2, double lon2) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusGeometry.haversine}: filled by a
   * derivative and reused by its caller.
   */
  static final class HaversineAdjoint {

    /** The adjoint of {@code lat1}. */
    public double lat1;

    /** The adjoint of {@code lon1}. */
    public double lon1;

    /** The adjoint of {@code lat2}. */
    public double lat2;

    /** The adjoint of {@code lon2}. */
    public double lon2;

    /** A holder of zeros. */
    public HaversineAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusGeometry.haversine} and its gradient.
   *
   * @param lat1 as the method takes it
   * @param lon1 as the method takes it
   * @param lat2 as the method takes it
   * @param lon2 as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HaversineGradient haversineGradient(double lat1, double lon1, double lat2, double lon2) {
    HaversineAdjoint adjoint = new HaversineAdjoint();
    double value = haversineGradient(lat1, lon1, lat2, lon2, adjoint);
    return new HaversineGradient(value, adjoint.lat1, adjoint.lon1, adjoint.lat2, adjoint.lon2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #haversineGradient(double, double, double, double)
   */
  static HaversineGradient haversineGradient(double lat1, double lon1, double lat2, double lon2,
      Tape tape) {
    return haversineGradient(lat1, lon1, lat2, lon2);
  }

  /**
   * Reverse mode: {@code CensusGeometry.haversine} and its gradient, written into the
   * caller's memory.
   *
   * @param lat1 as the method takes it
   * @param lon1 as the method takes it
   * @param lat2 as the method takes it
   * @param lon2 as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code lat1}, {@code
   *     lon1}, {@code lat2}, {@code lon2}
   * @return the value
   */
  static double haversineGradient(double lat1, double lon1, double lat2, double lon2,
      HaversineAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = (lat2 - lat1) / 2.0;
    double u = Math.sin(t);
    double t1 = (lon2 - lon1) / 2.0;
    double v = Math.sin(t1);
    double t2 = Math.cos(lat1);
    double t3 = Math.cos(lat2);
    double t4 = t2 * t3;
    double t5 = t4 * v;
    double h = u * u + t5 * v;
    double t6 = Math.sqrt(h);

    // reverse sweep
    double hBar = StrongZero.over(0.5 * (2.0 * (1.0 / Math.sqrt((1.0 - t6) * (1.0 + t6)))), t6);
    double t7 = hBar * v;
    double t8 = t7 * v;
    double vBar = t5 * hBar + t4 * t7;
    double uBar = 2.0 * (hBar * u);
    double t9 = vBar * Math.cos(t1) / 2.0;
    double lon1Bar = -t9;
    double t10 = uBar * Math.cos(t) / 2.0;
    double lat2Bar = t10 - t2 * t8 * Math.sin(lat2);
    double lat1Bar = -(t8 * t3 * Math.sin(lat1) + t10);
    adjoint.lat1 = lat1Bar;
    adjoint.lon1 = lon1Bar;
    adjoint.lat2 = lat2Bar;
    adjoint.lon2 = t9;
    return 2.0 * Math.asin(t6);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #haversineGradient(double, double, double, double, HaversineAdjoint)
   */
  static double haversineGradient(double lat1, double lon1, double lat2, double lon2,
      HaversineAdjoint adjoint, Tape tape) {
    return haversineGradient(lat1, lon1, lat2, lon2, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusGeometry.haversine}.
   *
   * @param value what the method returns
   * @param lat1 the derivative with respect to {@code lat1}
   * @param lon1 the derivative with respect to {@code lon1}
   * @param lat2 the derivative with respect to {@code lat2}
   * @param lon2 the derivative with respect to {@code lon2}
   * @param lat1Hvp the Hessian-vector product for {@code lat1}
   * @param lon1Hvp the Hessian-vector product for {@code lon1}
   * @param lat2Hvp the Hessian-vector product for {@code lat2}
   * @param lon2Hvp the Hessian-vector product for {@code lon2}
   */
  record HaversineHvp(double value, double lat1, double lon1, double lat2, double lon2,
      double lat1Hvp, double lon1Hvp, double lat2Hvp, double lon2Hvp) {}

  /**
   * Second order: {@code CensusGeometry.haversine}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param lat1 as the method takes it
   * @param lon1 as the method takes it
   * @param lat2 as the method takes it
   * @param lon2 as the method takes it
   * @param lat1Dot tangent of {@code lat1}
   * @param lon1Dot tangent of {@code lon1}
   * @param lat2Dot tangent of {@code lat2}
   * @param lon2Dot tangent of {@code lon2}
   * @return value, gradient and product, in new arrays
   */
  static HaversineHvp haversineHvp(double lat1, double lon1, double lat2, double lon2,
      double lat1Dot, double lon1Dot, double lat2Dot, double lon2Dot) {
    double t = (lat2 - lat1) / 2.0;
    double t1 = (lat2Dot - lat1Dot) / 2.0;
    double u = Math.sin(t);
    double t2 = Math.cos(t);
    double uDot = t1 * t2;
    double t3 = (lon2 - lon1) / 2.0;
    double t4 = (lon2Dot - lon1Dot) / 2.0;
    double v = Math.sin(t3);
    double t5 = Math.cos(t3);
    double vDot = t4 * t5;
    double t6 = Math.cos(lat1);
    double t7 = Math.sin(lat1);
    double t8 = -(lat1Dot * t7);
    double t9 = Math.cos(lat2);
    double t10 = Math.sin(lat2);
    double t11 = -(lat2Dot * t10);
    double t12 = t6 * t9;
    double t13 = t8 * t9 + t6 * t11;
    double t14 = t12 * v;
    double t15 = t13 * v + t12 * vDot;
    double h = u * u + t14 * v;
    double hDot = 2.0 * (uDot * u) + (t15 * v + t14 * vDot);
    double t16 = Math.sqrt(h);
    double t17 = 0.5 / t16;
    double t18 = StrongZero.times(hDot, t17);

    // reverse sweep
    double t19 = 1.0 - t16;
    double t20 = 1.0 + t16;
    double t21 = Math.sqrt(t19 * t20);
    double t22 = 1.0 / t21;
    double t23 = 2.0 * t22;
    double hBar = StrongZero.times(t23, t17);
    double hBarDot =
        -(StrongZero.times(2.0 * (StrongZero.over(0.5 * (t19 * t18 - t18 * t20), t21) * t22 * t22),
        t17) + StrongZero.times(t23, t18 / t16 * t17));
    double t24 = hBar * v;
    double t25 = hBarDot * v + hBar * vDot;
    double t26 = t24 * v;
    double t27 = t25 * v + t24 * vDot;
    double vBar = t14 * hBar + t12 * t24;
    double vBarDot = t15 * hBar + t14 * hBarDot + (t13 * t24 + t12 * t25);
    double t28 = t26 * t9;
    double t29 = t6 * t26;
    double uBar = 2.0 * (hBar * u);
    double uBarDot = 2.0 * (hBarDot * u + hBar * uDot);
    double t30 = vBar * t5 / 2.0;
    double t31 = (vBarDot * t5 - vBar * (t4 * v)) / 2.0;
    double lon1Bar = -t30;
    double lon1BarDot = -t31;
    double t32 = uBar * t2 / 2.0;
    double t33 = (uBarDot * t2 - uBar * (t1 * u)) / 2.0;
    double lat2Bar = t32 - t29 * t10;
    double lat2BarDot = t33 - ((t8 * t26 + t6 * t27) * t10 + t29 * (lat2Dot * t9));
    double lat1Bar = -(t28 * t7 + t32);
    double lat1BarDot = -((t27 * t9 + t26 * t11) * t7 + t28 * (lat1Dot * t6) + t33);
    return new HaversineHvp(2.0 * Math.asin(t16), lat1Bar, lon1Bar, lat2Bar, t30, lat1BarDot,
        lon1BarDot, lat2BarDot, t31);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #haversineHvp(double, double, double, double, double, double, double, double)
   */
  static HaversineHvp haversineHvp(double lat1, double lon1, double lat2, double lon2,
      double lat1Dot, double lon1Dot, double lat2Dot, double lon2Dot, Tape tape) {
    return haversineHvp(lat1, lon1, lat2, lon2, lat1Dot, lon1Dot, lat2Dot, lon2Dot);
  }

  /**
   * {@code CensusGeometry.haversine} as a function of the vector that packs {@code lat1},
   * {@code lon1}, {@code lat2}, {@code lon2}, in this order and arrays row by row. It
   * modifies neither what it is given nor what it captures, and may be used by several
   * threads at once.
   *
   * @return the view
   */
  static ScalarFunction haversineFunction() {
    return new HaversineFunction();
  }

  private static final class HaversineFunction implements ScalarFunction {

    HaversineFunction() {}

    @Override
    public int inputs() {
      return 4;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double lat1 = packed[0];
      double lon1 = packed[1];
      double lat2 = packed[2];
      double lon2 = packed[3];
      return CensusGeometry.haversine(lat1, lon1, lat2, lon2);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double lat1 = packed[0];
      double lon1 = packed[1];
      double lat2 = packed[2];
      double lon2 = packed[3];
      HaversineAdjoint adjoint = new HaversineAdjoint();
      double value = haversineGradient(lat1, lon1, lat2, lon2, adjoint);
      gradient[0] = adjoint.lat1;
      gradient[1] = adjoint.lon1;
      gradient[2] = adjoint.lat2;
      gradient[3] = adjoint.lon2;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double lat1 = packed[0];
      double lon1 = packed[1];
      double lat2 = packed[2];
      double lon2 = packed[3];
      double lat1Dot = direction[0];
      double lon1Dot = direction[1];
      double lat2Dot = direction[2];
      double lon2Dot = direction[3];
      return haversineJvp(lat1, lon1, lat2, lon2, lat1Dot, lon1Dot, lat2Dot, lon2Dot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double lat1 = packed[0];
      double lon1 = packed[1];
      double lat2 = packed[2];
      double lon2 = packed[3];
      double lat1Dot = direction[0];
      double lon1Dot = direction[1];
      double lat2Dot = direction[2];
      double lon2Dot = direction[3];
      HaversineHvp hvp = haversineHvp(lat1, lon1, lat2, lon2, lat1Dot, lon1Dot, lat2Dot, lon2Dot);
      double value = hvp.value();
      gradient[0] = hvp.lat1();
      gradient[1] = hvp.lon1();
      gradient[2] = hvp.lat2();
      gradient[3] = hvp.lon2();
      product[0] = hvp.lat1Hvp();
      product[1] = hvp.lon1Hvp();
      product[2] = hvp.lat2Hvp();
      product[3] = hvp.lon2Hvp();
      return value;
    }
  }

  private static void slerpHvpPart1(double[] p, double[] pDot, double[] q, double[] qDot, double t,
      double tDot, double[] axis, double[] kept, boolean[] keptBooleans) {
    double p1 = p[0];
    kept[20] = p1;
    double pDot1 = pDot[0];
    kept[21] = pDot1;
    double p2 = p[1];
    kept[22] = p2;
    double pDot2 = pDot[1];
    kept[23] = pDot2;
    double p3 = p[2];
    kept[24] = p3;
    double pDot3 = pDot[2];
    kept[25] = pDot3;
    double p4 = p[3];
    kept[26] = p4;
    double pDot4 = pDot[3];
    kept[27] = pDot4;
    double q1 = q[0];
    kept[28] = q1;
    double qDot1 = qDot[0];
    kept[29] = qDot1;
    double q2 = q[1];
    kept[30] = q2;
    double qDot2 = qDot[1];
    kept[31] = qDot2;
    double q3 = q[2];
    kept[32] = q3;
    double qDot3 = qDot[2];
    kept[33] = qDot3;
    double q4 = q[3];
    kept[34] = q4;
    double qDot4 = qDot[3];
    kept[35] = qDot4;
    double t1 = Math.sqrt(p1 * p1 + p2 * p2 + p3 * p3 + p4 * p4);
    kept[36] = t1;
    double t2 = 0.5 / t1;
    kept[37] = t2;
    double t3 = StrongZero.times(2.0 * (pDot1 * p1 + pDot2 * p2 + pDot3 * p3 + pDot4 * p4), t2);
    kept[38] = t3;
    double t4 = 1.0 / t1;
    kept[39] = t4;
    double t5 = -(t3 * t4 * t4);
    kept[40] = t5;
    double aW = t4 * p1;
    kept[41] = aW;
    double aWDot = t5 * p1 + t4 * pDot1;
    kept[42] = aWDot;
    double aX = t4 * p2;
    kept[43] = aX;
    double aXDot = t5 * p2 + t4 * pDot2;
    kept[44] = aXDot;
    double aY = t4 * p3;
    kept[45] = aY;
    double aYDot = t5 * p3 + t4 * pDot3;
    kept[46] = aYDot;
    double aZ = t4 * p4;
    kept[47] = aZ;
    double aZDot = t5 * p4 + t4 * pDot4;
    kept[48] = aZDot;
    double t6 = Math.sqrt(q1 * q1 + q2 * q2 + q3 * q3 + q4 * q4);
    kept[49] = t6;
    double t7 = 0.5 / t6;
    kept[50] = t7;
    double t8 = StrongZero.times(2.0 * (qDot1 * q1 + qDot2 * q2 + qDot3 * q3 + qDot4 * q4), t7);
    kept[51] = t8;
    double t9 = 1.0 / t6;
    kept[52] = t9;
    double t10 = -(t8 * t9 * t9);
    kept[53] = t10;
    double bW = t9 * q1;
    kept[54] = bW;
    double bWDot = t10 * q1 + t9 * qDot1;
    kept[55] = bWDot;
    double bX = t9 * q2;
    kept[56] = bX;
    double bXDot = t10 * q2 + t9 * qDot2;
    kept[57] = bXDot;
    double bY = t9 * q3;
    kept[58] = bY;
    double bYDot = t10 * q3 + t9 * qDot3;
    kept[59] = bYDot;
    double bZ = t9 * q4;
    kept[60] = bZ;
    double bZDot = t10 * q4 + t9 * qDot4;
    kept[61] = bZDot;
    double cos = aW * bW + aX * bX + aY * bY + aZ * bZ;
    double cosDot = aWDot * bW + aW * bWDot + (aXDot * bX + aX * bXDot) + (aYDot * bY + aY * bYDot)
        + (aZDot * bZ + aZ * bZDot);
    boolean t11 = cos < 0.0;
    keptBooleans[0] = t11;
    if (t11) {
      bW = -1.0 * bW;
      bWDot = -bWDot;
      bX = -1.0 * bX;
      bXDot = -bXDot;
      bY = -1.0 * bY;
      bYDot = -bYDot;
      bZ = -1.0 * bZ;
      bZDot = -bZDot;
      cos = -cos;
      cosDot = -cosDot;
    }
    kept[62] = bW;
    kept[63] = bX;
    kept[64] = bY;
    kept[65] = bZ;
    kept[66] = cos;
    kept[67] = bWDot;
    kept[68] = bXDot;
    kept[69] = bYDot;
    kept[70] = bZDot;
    kept[71] = cosDot;
    boolean t12 = cos > 0.9995;
    keptBooleans[1] = t12;
    double t13;
    double t14;
    double t15;
    double rW;
    double rX;
    double rY;
    double rZ;
    double t16;
    double sin;
    double angle;
    double t17;
    double t18;
    double t19;
    double sinDot;
    double angleDot;
    double t20;
    if (t12) {
      double t21 = bW + -1.0 * aW;
      double t22 = bX + -1.0 * aX;
      double t23 = bY + -1.0 * aY;
      double t24 = bZ + -1.0 * aZ;
      double rW1 = aW + t * t21;
      double rWDot = aWDot + (tDot * t21 + t * (bWDot - aWDot));
      double rX1 = aX + t * t22;
      double rXDot = aXDot + (tDot * t22 + t * (bXDot - aXDot));
      double rY1 = aY + t * t23;
      double rYDot = aYDot + (tDot * t23 + t * (bYDot - aYDot));
      double rZ1 = aZ + t * t24;
      double rZDot = aZDot + (tDot * t24 + t * (bZDot - aZDot));
      t13 = Math.sqrt(rW1 * rW1 + rX1 * rX1 + rY1 * rY1 + rZ1 * rZ1);
      t14 = StrongZero.over(0.5 * (2.0 * (rWDot * rW1 + rXDot * rX1 + rYDot * rY1 + rZDot * rZ1)),
          t13);
      t15 = 1.0 / t13;
      rW = t15 * rW1;
      rX = t15 * rX1;
      rY = t15 * rY1;
      rZ = t15 * rZ1;
      t16 = 0.0;
      sin = 0.0;
      angle = 0.0;
      t17 = 0.0;
      t18 = -(t14 * t15 * t15);
      t19 = 0.0;
      sinDot = 0.0;
      angleDot = 0.0;
      t20 = 0.0;
    } else {
      angle = Math.acos(cos);
      angleDot = -StrongZero.over(cosDot, Math.sqrt((1.0 - cos) * (1.0 + cos)));
      sin = Math.sin(angle);
      sinDot = angleDot * Math.cos(angle);
      double t21 = 1.0 - t;
      double t22 = t21 * angle;
      double t23 = tDot * angle;
      t17 = Math.sin(t22) / sin;
      double t24 = sinDot / sin;
      double t25 = t * angle;
      t16 = Math.sin(t25) / sin;
      rW = t17 * aW + t16 * bW;
      rX = t17 * aX + t16 * bX;
      rY = t17 * aY + t16 * bY;
      rZ = t17 * aZ + t16 * bZ;
      t15 = 0.0;
      t13 = 0.0;
      t18 = 0.0;
      t14 = 0.0;
      t19 = (t23 + t * angleDot) * Math.cos(t25) / sin - t24 * t16;
      t20 = (t21 * angleDot - t23) * Math.cos(t22) / sin - t24 * t17;
    }
    kept[72] = t15;
    kept[73] = t13;
    kept[74] = t16;
    kept[75] = sin;
    kept[76] = angle;
    kept[77] = t17;
    kept[78] = t18;
    kept[79] = t14;
    kept[80] = t19;
    kept[81] = sinDot;
    kept[82] = angleDot;
    kept[83] = t20;
    double axis1 = axis[0];
    kept[84] = axis1;
    double axis2 = axis[1];
    kept[85] = axis2;
    double axis3 = axis[2];
    kept[86] = axis3;
    double axis4 = axis[3];
    kept[87] = axis4;
    kept[88] = rW * axis1 + rX * axis2 + rY * axis3 + rZ * axis4;
  }

  private static void slerpHvpPart2(boolean[] keptBooleans, double[] kept, double t, double tDot) {
    // reverse sweep
    double aZ = kept[47];
    double bZ = kept[65];
    double bZDot = kept[70];
    double aZDot = kept[48];
    double axis = kept[87];
    double t1 = kept[72];
    double t2 = kept[78];
    double aY = kept[45];
    double bY = kept[64];
    double bYDot = kept[69];
    double aYDot = kept[46];
    double axis1 = kept[86];
    double aX = kept[43];
    double bX = kept[63];
    double bXDot = kept[68];
    double aXDot = kept[44];
    double axis2 = kept[85];
    double aW = kept[41];
    double bW = kept[62];
    double bWDot = kept[67];
    double aWDot = kept[42];
    double axis3 = kept[84];
    double t3 = kept[73];
    double t4 = kept[74];
    double t5 = kept[80];
    double sin = kept[75];
    double sinDot = kept[81];
    double angle = kept[76];
    double angleDot = kept[82];
    double t6 = kept[77];
    double t7 = kept[83];
    double cos = kept[66];
    double cosDot = kept[71];
    double t8 = kept[79];
    if (keptBooleans[1]) {
      double t9 = bZ + -1.0 * aZ;
      double t10 = bZDot - aZDot;
      double rZ = aZ + t * t9;
      double rZDot = aZDot + (tDot * t9 + t * t10);
      double t11 = bY + -1.0 * aY;
      double t12 = bYDot - aYDot;
      double rY = aY + t * t11;
      double rYDot = aYDot + (tDot * t11 + t * t12);
      double t13 = bX + -1.0 * aX;
      double t14 = bXDot - aXDot;
      double rX = aX + t * t13;
      double rXDot = aXDot + (tDot * t13 + t * t14);
      double t15 = bW + -1.0 * aW;
      double t16 = bWDot - aWDot;
      double rW = aW + t * t15;
      double rWDot = aWDot + (tDot * t15 + t * t16);
      double t17 = axis * rZ + axis1 * rY + axis2 * rX + axis3 * rW;
      double t18 = t17 * t1;
      double t19 = t18 * t1;
      double t20 = 0.5 / t3;
      double t21 = -StrongZero.times(t19, t20);
      double t22 = StrongZero.times(t19, t8 / t3 * t20)
          - StrongZero.times(
          ((axis * rZDot + axis1 * rYDot + axis2 * rXDot + axis3 * rWDot) * t1 + t17 * t2) * t1
          + t18 * t2, t20);
      double rZBar = t1 * axis + 2.0 * (t21 * rZ);
      double rZBarDot = t2 * axis + 2.0 * (t22 * rZ + t21 * rZDot);
      double rYBar = t1 * axis1 + 2.0 * (t21 * rY);
      double rYBarDot = t2 * axis1 + 2.0 * (t22 * rY + t21 * rYDot);
      double rXBar = t1 * axis2 + 2.0 * (t21 * rX);
      double rXBarDot = t2 * axis2 + 2.0 * (t22 * rX + t21 * rXDot);
      double rWBar = t1 * axis3 + 2.0 * (t21 * rW);
      double rWBarDot = t2 * axis3 + 2.0 * (t22 * rW + t21 * rWDot);
      double t23 = t * rZBar;
      double t24 = tDot * rZBar + t * rZBarDot;
      double t25 = t * rYBar;
      double t26 = tDot * rYBar + t * rYBarDot;
      double t27 = t * rXBar;
      double t28 = tDot * rXBar + t * rXBarDot;
      double t29 = t * rWBar;
      double t30 = tDot * rWBar + t * rWBarDot;
      kept[0] = rZBar - t23;
      kept[1] = rYBar - t25;
      kept[2] = rXBar - t27;
      kept[3] = rWBar - t29;
      kept[4] = rZBar * t9 + rYBar * t11 + rXBar * t13 + rWBar * t15;
      kept[5] = t23;
      kept[6] = t25;
      kept[7] = t27;
      kept[8] = t29;
      kept[9] = 0.0;
      kept[10] = rZBarDot - t24;
      kept[11] = rYBarDot - t26;
      kept[12] = rXBarDot - t28;
      kept[13] = rWBarDot - t30;
      kept[14] = rZBarDot * t9 + rZBar * t10 + (rYBarDot * t11 + rYBar * t12)
          + (rXBarDot * t13 + rXBar * t14) + (rWBarDot * t15 + rWBar * t16);
      kept[15] = t24;
      kept[16] = t26;
      kept[17] = t28;
      kept[18] = t30;
      kept[19] = 0.0;
    } else {
      double t9 = (axis * bZ + axis1 * bY + axis2 * bX + axis3 * bW) / sin;
      double t10 = sinDot / sin;
      double t11 = (axis * bZDot + axis1 * bYDot + axis2 * bXDot + axis3 * bWDot) / sin - t10 * t9;
      double t12 = t * angle;
      double t13 = Math.cos(t12);
      double t14 = t9 * t13;
      double t15 = t11 * t13 - t9 * ((tDot * angle + t * angleDot) * Math.sin(t12));
      double t16 = (axis * aZ + axis1 * aY + axis2 * aX + axis3 * aW) / sin;
      double t17 = (axis * aZDot + axis1 * aYDot + axis2 * aXDot + axis3 * aWDot) / sin - t10 * t16;
      double t18 = t9 * t4 + t16 * t6;
      double t19 = 1.0 - t;
      double t20 = -tDot;
      double t21 = t19 * angle;
      double t22 = Math.cos(t21);
      double t23 = t16 * t22;
      double t24 = t17 * t22 - t16 * ((t20 * angle + t19 * angleDot) * Math.sin(t21));
      double t25 = Math.cos(angle);
      double angleBar = t * t14 + t19 * t23 - t18 * t25;
      double angleBarDot = tDot * t14 + t * t15 + (t20 * t23 + t19 * t24)
          + (t18 * (angleDot * Math.sin(angle))
          - (t11 * t4 + t9 * t5 + (t17 * t6 + t16 * t7)) * t25);
      double t26 = 1.0 - cos;
      double t27 = 1.0 + cos;
      double t28 = Math.sqrt(t26 * t27);
      double t29 = 1.0 / t28;
      kept[0] = t6 * axis;
      kept[1] = t6 * axis1;
      kept[2] = t6 * axis2;
      kept[3] = t6 * axis3;
      kept[4] = t14 * angle - t23 * angle;
      kept[5] = t4 * axis;
      kept[6] = t4 * axis1;
      kept[7] = t4 * axis2;
      kept[8] = t4 * axis3;
      kept[9] = -StrongZero.times(angleBar, t29);
      kept[10] = t7 * axis;
      kept[11] = t7 * axis1;
      kept[12] = t7 * axis2;
      kept[13] = t7 * axis3;
      kept[14] = t15 * angle + t14 * angleDot - (t24 * angle + t23 * angleDot);
      kept[15] = t5 * axis;
      kept[16] = t5 * axis1;
      kept[17] = t5 * axis2;
      kept[18] = t5 * axis3;
      kept[19] =
          StrongZero.times(angleBar,
          StrongZero.over(0.5 * (t26 * cosDot - cosDot * t27), t28) * t29 * t29)
          - StrongZero.times(angleBarDot, t29);
    }
    double cosBar = kept[9];
    double cosBarDot = kept[19];
    double bZBar = kept[5];
    double bZBarDot = kept[15];
    double bYBar = kept[6];
    double bYBarDot = kept[16];
    double bXBar = kept[7];
    double bXBarDot = kept[17];
    double bWBar = kept[8];
    double bWBarDot = kept[18];
    if (keptBooleans[0]) {
      cosBar = -cosBar;
      cosBarDot = -cosBarDot;
      bZBar = -bZBar;
      bZBarDot = -bZBarDot;
      bYBar = -bYBar;
      bYBarDot = -bYBarDot;
      bXBar = -bXBar;
      bXBarDot = -bXBarDot;
      bWBar = -bWBar;
      bWBarDot = -bWBarDot;
    }
    kept[89] = cosBar;
    kept[90] = bYBar;
    kept[91] = bXBar;
    kept[92] = bWBar;
    kept[93] = cosBarDot;
    kept[94] = bYBarDot;
    kept[95] = bXBarDot;
    kept[96] = bWBarDot;
    bZ = kept[60];
    bZDot = kept[61];
    double aZBar = kept[0];
    kept[97] = aZBar + cosBar * bZ;
    double aZBarDot = kept[10];
    kept[98] = aZBarDot + (cosBarDot * bZ + cosBar * bZDot);
    kept[99] = bZBar + aZ * cosBar;
    kept[100] = bZBarDot + (aZDot * cosBar + aZ * cosBarDot);
  }

  private static void slerpHvpPart3(double[] kept, double[] qBar, double[] qBarDot, double[] pBar,
      double[] pBarDot) {
    double cosBar = kept[89];
    double bY = kept[58];
    double cosBarDot = kept[93];
    double bYDot = kept[59];
    double aYBar = kept[1];
    aYBar += cosBar * bY;
    double aYBarDot = kept[11];
    aYBarDot += cosBarDot * bY + cosBar * bYDot;
    double aY = kept[45];
    double aYDot = kept[46];
    double bYBar = kept[90];
    bYBar += aY * cosBar;
    double bYBarDot = kept[94];
    bYBarDot += aYDot * cosBar + aY * cosBarDot;
    double bX = kept[56];
    double bXDot = kept[57];
    double aXBar = kept[2];
    aXBar += cosBar * bX;
    double aXBarDot = kept[12];
    aXBarDot += cosBarDot * bX + cosBar * bXDot;
    double aX = kept[43];
    double aXDot = kept[44];
    double bXBar = kept[91];
    bXBar += aX * cosBar;
    double bXBarDot = kept[95];
    bXBarDot += aXDot * cosBar + aX * cosBarDot;
    double bW = kept[54];
    double bWDot = kept[55];
    double aWBar = kept[3];
    aWBar += cosBar * bW;
    double aWBarDot = kept[13];
    aWBarDot += cosBarDot * bW + cosBar * bWDot;
    double aW = kept[41];
    double aWDot = kept[42];
    double bWBar = kept[92];
    bWBar += aW * cosBar;
    double bWBarDot = kept[96];
    bWBarDot += aWDot * cosBar + aW * cosBarDot;
    double bZBar = kept[99];
    double q = kept[34];
    double bZBarDot = kept[100];
    double qDot = kept[35];
    double t = kept[52];
    double qBar1 = t * bZBar;
    double t1 = kept[53];
    double qBarDot1 = t1 * bZBar + t * bZBarDot;
    double q1 = kept[32];
    double qDot1 = kept[33];
    double qBar2 = t * bYBar;
    double qBarDot2 = t1 * bYBar + t * bYBarDot;
    double q2 = kept[30];
    double qDot2 = kept[31];
    double qBar3 = t * bXBar;
    double qBarDot3 = t1 * bXBar + t * bXBarDot;
    double q3 = kept[28];
    double qDot3 = kept[29];
    double t2 = bZBar * q + bYBar * q1 + bXBar * q2 + bWBar * q3;
    double qBar4 = t * bWBar;
    double qBarDot4 = t1 * bWBar + t * bWBarDot;
    double t3 = t2 * t;
    double t4 = t3 * t;
    double t5 = kept[50];
    double t6 = -StrongZero.times(t4, t5);
    double t7 = StrongZero.times(t4, kept[51] / kept[49] * t5)
        - StrongZero.times(
        ((bZBarDot * q + bZBar * qDot + (bYBarDot * q1 + bYBar * qDot1)
        + (bXBarDot * q2 + bXBar * qDot2) + (bWBarDot * q3 + bWBar * qDot3)) * t + t2 * t1) * t
        + t3 * t1, t5);
    double aZBar = kept[97];
    double p = kept[26];
    double aZBarDot = kept[98];
    double pDot = kept[27];
    double t8 = kept[39];
    double pBar1 = t8 * aZBar;
    double t9 = kept[40];
    double pBarDot1 = t9 * aZBar + t8 * aZBarDot;
    double p1 = kept[24];
    double pDot1 = kept[25];
    double pBar2 = t8 * aYBar;
    double pBarDot2 = t9 * aYBar + t8 * aYBarDot;
    double p2 = kept[22];
    double pDot2 = kept[23];
    double pBar3 = t8 * aXBar;
    double pBarDot3 = t9 * aXBar + t8 * aXBarDot;
    double p3 = kept[20];
    double pDot3 = kept[21];
    double t10 = aZBar * p + aYBar * p1 + aXBar * p2 + aWBar * p3;
    double pBar4 = t8 * aWBar;
    double pBarDot4 = t9 * aWBar + t8 * aWBarDot;
    double t11 = t10 * t8;
    double t12 = t11 * t8;
    double t13 = kept[37];
    double t14 = -StrongZero.times(t12, t13);
    double t15 = StrongZero.times(t12, kept[38] / kept[36] * t13)
        - StrongZero.times(
        ((aZBarDot * p + aZBar * pDot + (aYBarDot * p1 + aYBar * pDot1)
        + (aXBarDot * p2 + aXBar * pDot2) + (aWBarDot * p3 + aWBar * pDot3)) * t8 + t10 * t9) * t8
        + t11 * t9, t13);
    qBar[3] += qBar1 + 2.0 * (t6 * q);
    qBarDot[3] += qBarDot1 + 2.0 * (t7 * q + t6 * qDot);
    qBar[2] += qBar2 + 2.0 * (t6 * q1);
    qBarDot[2] += qBarDot2 + 2.0 * (t7 * q1 + t6 * qDot1);
    qBar[1] += qBar3 + 2.0 * (t6 * q2);
    qBarDot[1] += qBarDot3 + 2.0 * (t7 * q2 + t6 * qDot2);
    qBar[0] += qBar4 + 2.0 * (t6 * q3);
    qBarDot[0] += qBarDot4 + 2.0 * (t7 * q3 + t6 * qDot3);
    pBar[3] += pBar1 + 2.0 * (t14 * p);
    pBarDot[3] += pBarDot1 + 2.0 * (t15 * p + t14 * pDot);
    pBar[2] += pBar2 + 2.0 * (t14 * p1);
    pBarDot[2] += pBarDot2 + 2.0 * (t15 * p1 + t14 * pDot1);
    pBar[1] += pBar3 + 2.0 * (t14 * p2);
    pBarDot[1] += pBarDot3 + 2.0 * (t15 * p2 + t14 * pDot2);
    pBar[0] += pBar4 + 2.0 * (t14 * p3);
    pBarDot[0] += pBarDot4 + 2.0 * (t15 * p3 + t14 * pDot3);
  }

  private static double adaptiveJvp(double a, double lo, double hi, double flo, double fmid,
      double fhi, double tol, int depth, double aDot, double hiDot, double floDot, double fmidDot,
      double fhiDot, Tape tape) {
    double mid = (lo + hi) / 2.0;
    double midDot = hiDot / 2.0;
    double left = (lo + mid) / 2.0;
    double leftDot = midDot / 2.0;
    double right = (mid + hi) / 2.0;
    double rightDot = (midDot + hiDot) / 2.0;
    double t = a * left;
    double t1 = Math.sin(t);
    double fl = t1 * left;
    double flDot = (aDot * left + a * leftDot) * Math.cos(t) * left + t1 * leftDot;
    double t2 = a * right;
    double t3 = Math.sin(t2);
    double fr = t3 * right;
    double frDot = (aDot * right + a * rightDot) * Math.cos(t2) * right + t3 * rightDot;
    double t4 = hi - lo;
    double t5 = t4 / 6.0;
    double t6 = flo + 4.0 * fmid + fhi;
    double whole = t5 * t6;
    double wholeDot = hiDot / 6.0 * t6 + t5 * (floDot + 4.0 * fmidDot + fhiDot);
    double t7 = t4 / 12.0;
    double t8 = flo + 4.0 * fl + 2.0 * fmid + 4.0 * fr + fhi;
    double halves = t7 * t8;
    double halvesDot =
        hiDot / 12.0 * t8 + t7 * (floDot + 4.0 * flDot + 2.0 * fmidDot + 4.0 * frDot + fhiDot);
    if (depth == 0 || Math.abs(halves - whole) < 15.0 * tol) {
      tape.result(1, halvesDot + (halvesDot - wholeDot) / 15.0);
      return halves + (halves - whole) / 15.0;
    }
    double t9 = tol / 2.0;
    double t10 =
        adaptiveJvp(a, lo, mid, flo, fl, fmid, t9, depth - 1, aDot, midDot, floDot, flDot, fmidDot,
        tape);
    double t11 = tape.doubleResult(1);
    double t12 =
        adaptiveJvp2(a, mid, hi, fmid, fr, fhi, t9, depth - 1, aDot, midDot, hiDot, fmidDot, frDot,
        fhiDot, tape);
    double t13 = tape.doubleResult(1);
    tape.result(1, t11 + t13);
    return t10 + t12;
  }

  private static double adaptiveJvp2(double a, double lo, double hi, double flo, double fmid,
      double fhi, double tol, int depth, double aDot, double loDot, double hiDot, double floDot,
      double fmidDot, double fhiDot, Tape tape) {
    double mid = (lo + hi) / 2.0;
    double midDot = (loDot + hiDot) / 2.0;
    double left = (lo + mid) / 2.0;
    double leftDot = (loDot + midDot) / 2.0;
    double right = (mid + hi) / 2.0;
    double rightDot = (midDot + hiDot) / 2.0;
    double t = a * left;
    double t1 = Math.sin(t);
    double fl = t1 * left;
    double flDot = (aDot * left + a * leftDot) * Math.cos(t) * left + t1 * leftDot;
    double t2 = a * right;
    double t3 = Math.sin(t2);
    double fr = t3 * right;
    double frDot = (aDot * right + a * rightDot) * Math.cos(t2) * right + t3 * rightDot;
    double t4 = hi - lo;
    double t5 = hiDot - loDot;
    double t6 = t4 / 6.0;
    double t7 = flo + 4.0 * fmid + fhi;
    double whole = t6 * t7;
    double wholeDot = t5 / 6.0 * t7 + t6 * (floDot + 4.0 * fmidDot + fhiDot);
    double t8 = t4 / 12.0;
    double t9 = flo + 4.0 * fl + 2.0 * fmid + 4.0 * fr + fhi;
    double halves = t8 * t9;
    double halvesDot =
        t5 / 12.0 * t9 + t8 * (floDot + 4.0 * flDot + 2.0 * fmidDot + 4.0 * frDot + fhiDot);
    if (depth == 0 || Math.abs(halves - whole) < 15.0 * tol) {
      tape.result(1, halvesDot + (halvesDot - wholeDot) / 15.0);
      return halves + (halves - whole) / 15.0;
    }
    double t10 = tol / 2.0;
    double t11 =
        adaptiveJvp2(a, lo, mid, flo, fl, fmid, t10, depth - 1, aDot, loDot, midDot, floDot, flDot,
        fmidDot, tape);
    double t12 = tape.doubleResult(1);
    double t13 =
        adaptiveJvp2(a, mid, hi, fmid, fr, fhi, t10, depth - 1, aDot, midDot, hiDot, fmidDot,
        frDot, fhiDot, tape);
    double t14 = tape.doubleResult(1);
    tape.result(1, t12 + t14);
    return t11 + t13;
  }

  private static double adaptiveVjp(double a, double lo, double hi, double flo, double fmid,
      double fhi, double tol, int depth, double resultBar, Tape tape) {
    double mid = (lo + hi) / 2.0;
    double left = (lo + mid) / 2.0;
    double right = (mid + hi) / 2.0;
    double t = a * left;
    double t1 = Math.sin(t);
    double fl = t1 * left;
    double t2 = a * right;
    double t3 = Math.sin(t2);
    double fr = t3 * right;
    double t4 = hi - lo;
    double t5 = t4 / 6.0;
    double t6 = flo + 4.0 * fmid + fhi;
    double whole = t5 * t6;
    double t7 = t4 / 12.0;
    double t8 = flo + 4.0 * fl + 2.0 * fmid + 4.0 * fr + fhi;
    double halves = t7 * t8;
    boolean t9 = depth == 0 || Math.abs(halves - whole) < 15.0 * tol;
    double result;
    double aBar;
    double midBar;
    double hiBar;
    double fmidBar;
    double frBar;
    double fhiBar;
    double aBar1;
    double midBar1;
    double floBar;
    double flBar;
    double fmidBar1;
    if (t9) {
      result = halves + (halves - whole) / 15.0;
      aBar = 0.0;
      midBar = 0.0;
      hiBar = 0.0;
      fmidBar = 0.0;
      frBar = 0.0;
      fhiBar = 0.0;
      aBar1 = 0.0;
      midBar1 = 0.0;
      floBar = 0.0;
      flBar = 0.0;
      fmidBar1 = 0.0;
    } else {
      double t10 = tol / 2.0;
      double t11 = adaptiveVjp(a, lo, mid, flo, fl, fmid, t10, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      midBar1 = tape.doubleResult(2);
      floBar = tape.doubleResult(3);
      flBar = tape.doubleResult(4);
      fmidBar1 = tape.doubleResult(5);
      double t12 = adaptiveVjp2(a, mid, hi, fmid, fr, fhi, t10, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      midBar = tape.doubleResult(2);
      hiBar = tape.doubleResult(3);
      fmidBar = tape.doubleResult(4);
      frBar = tape.doubleResult(5);
      fhiBar = tape.doubleResult(6);
      result = t11 + t12;
    }

    // reverse sweep
    double halvesBar;
    double wholeBar;
    if (t9) {
      double t10 = resultBar / 15.0;
      halvesBar = resultBar + t10;
      wholeBar = -t10;
      aBar1 = 0.0;
      midBar1 = 0.0;
      hiBar = 0.0;
      fmidBar1 = 0.0;
      frBar = 0.0;
      fhiBar = 0.0;
      floBar = 0.0;
      flBar = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      midBar1 = midBar + midBar1;
      fmidBar1 = fmidBar + fmidBar1;
      halvesBar = 0.0;
      wholeBar = 0.0;
    }
    double t10 = t7 * halvesBar;
    fhiBar += t10;
    double t11 = 4.0 * t10;
    frBar += t11;
    fmidBar1 += 2.0 * t10;
    floBar += t10;
    flBar += t11;
    double t12 = t5 * wholeBar;
    fhiBar += t12;
    floBar += t12;
    fmidBar1 += 4.0 * t12;
    hiBar += halvesBar * t8 / 12.0 + wholeBar * t6 / 6.0;
    double t13 = frBar * right * Math.cos(t2);
    aBar1 += t13 * right;
    double rightBar = t3 * frBar + a * t13;
    double t14 = flBar * left * Math.cos(t);
    aBar1 += t14 * left;
    double leftBar = t1 * flBar + a * t14;
    double t15 = rightBar / 2.0;
    midBar1 += t15;
    hiBar += t15;
    midBar1 += leftBar / 2.0;
    hiBar += midBar1 / 2.0;
    tape.result(1, aBar1);
    tape.result(2, hiBar);
    tape.result(3, floBar);
    tape.result(4, fmidBar1);
    tape.result(5, fhiBar);
    return result;
  }

  private static double adaptiveVjp2(double a, double lo, double hi, double flo, double fmid,
      double fhi, double tol, int depth, double resultBar, Tape tape) {
    double mid = (lo + hi) / 2.0;
    double left = (lo + mid) / 2.0;
    double right = (mid + hi) / 2.0;
    double t = a * left;
    double t1 = Math.sin(t);
    double fl = t1 * left;
    double t2 = a * right;
    double t3 = Math.sin(t2);
    double fr = t3 * right;
    double t4 = hi - lo;
    double t5 = t4 / 6.0;
    double t6 = flo + 4.0 * fmid + fhi;
    double whole = t5 * t6;
    double t7 = t4 / 12.0;
    double t8 = flo + 4.0 * fl + 2.0 * fmid + 4.0 * fr + fhi;
    double halves = t7 * t8;
    boolean t9 = depth == 0 || Math.abs(halves - whole) < 15.0 * tol;
    double result;
    double aBar;
    double midBar;
    double hiBar;
    double fmidBar;
    double frBar;
    double fhiBar;
    double aBar1;
    double loBar;
    double midBar1;
    double floBar;
    double flBar;
    double fmidBar1;
    if (t9) {
      result = halves + (halves - whole) / 15.0;
      aBar = 0.0;
      midBar = 0.0;
      hiBar = 0.0;
      fmidBar = 0.0;
      frBar = 0.0;
      fhiBar = 0.0;
      aBar1 = 0.0;
      loBar = 0.0;
      midBar1 = 0.0;
      floBar = 0.0;
      flBar = 0.0;
      fmidBar1 = 0.0;
    } else {
      double t10 = tol / 2.0;
      double t11 = adaptiveVjp2(a, lo, mid, flo, fl, fmid, t10, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      loBar = tape.doubleResult(2);
      midBar1 = tape.doubleResult(3);
      floBar = tape.doubleResult(4);
      flBar = tape.doubleResult(5);
      fmidBar1 = tape.doubleResult(6);
      double t12 = adaptiveVjp2(a, mid, hi, fmid, fr, fhi, t10, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      midBar = tape.doubleResult(2);
      hiBar = tape.doubleResult(3);
      fmidBar = tape.doubleResult(4);
      frBar = tape.doubleResult(5);
      fhiBar = tape.doubleResult(6);
      result = t11 + t12;
    }

    // reverse sweep
    double halvesBar;
    double wholeBar;
    if (t9) {
      double t10 = resultBar / 15.0;
      halvesBar = resultBar + t10;
      wholeBar = -t10;
      aBar1 = 0.0;
      midBar1 = 0.0;
      hiBar = 0.0;
      fmidBar1 = 0.0;
      frBar = 0.0;
      fhiBar = 0.0;
      loBar = 0.0;
      floBar = 0.0;
      flBar = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      midBar1 = midBar + midBar1;
      fmidBar1 = fmidBar + fmidBar1;
      halvesBar = 0.0;
      wholeBar = 0.0;
    }
    double t10 = t7 * halvesBar;
    fhiBar += t10;
    double t11 = 4.0 * t10;
    frBar += t11;
    fmidBar1 += 2.0 * t10;
    floBar += t10;
    flBar += t11;
    double t12 = t5 * wholeBar;
    fhiBar += t12;
    floBar += t12;
    fmidBar1 += 4.0 * t12;
    double t13 = halvesBar * t8 / 12.0 + wholeBar * t6 / 6.0;
    hiBar += t13;
    loBar -= t13;
    double t14 = frBar * right * Math.cos(t2);
    aBar1 += t14 * right;
    double rightBar = t3 * frBar + a * t14;
    double t15 = flBar * left * Math.cos(t);
    aBar1 += t15 * left;
    double leftBar = t1 * flBar + a * t15;
    double t16 = rightBar / 2.0;
    midBar1 += t16;
    hiBar += t16;
    double t17 = leftBar / 2.0;
    loBar += t17;
    midBar1 += t17;
    double t18 = midBar1 / 2.0;
    loBar += t18;
    hiBar += t18;
    tape.result(1, aBar1);
    tape.result(2, loBar);
    tape.result(3, hiBar);
    tape.result(4, floBar);
    tape.result(5, fmidBar1);
    tape.result(6, fhiBar);
    return result;
  }
}
