package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.FourRows;
import org.covector.ad.runtime.LinearSystem;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code ImplicitSolvers}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ImplicitSolversDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ImplicitSolversDerivatives");
  }

  private ImplicitSolversDerivatives() {}

  /**
   * Forward mode: {@code ImplicitSolvers.anomaly} and its derivative in the direction of the
   * tangents.
   *
   * @param m as the method takes it
   * @param e as the method takes it
   * @param mDot tangent of {@code m}
   * @param eDot tangent of {@code e}
   * @return the value and its tangent
   */
  static Dual anomalyJvp(double m, double e, double mDot, double eDot) {
    double x = ImplicitSolvers.kepler(m, e, m + e, 1e-14);
    double t = eDot * Math.sin(x);
    double t1 = Math.cos(x);
    double t2 = (t + mDot) / (1.0 - e * t1);
    return new Dual(Math.sin(x) * e + x * x, t2 * t1 * e + t + 2.0 * (t2 * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anomalyJvp(double, double, double, double)
   */
  static Dual anomalyJvp(double m, double e, double mDot, double eDot, Tape tape) {
    return anomalyJvp(m, e, mDot, eDot);
  }

  /**
   * Value and gradient of {@code ImplicitSolvers.anomaly}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param e the derivative with respect to {@code e}
   */
  record AnomalyGradient(double value, double m, double e) {}

  /**
   * Adjoints of the scalar parameters of {@code ImplicitSolvers.anomaly}: filled by a
   * derivative and reused by its caller.
   */
  static final class AnomalyAdjoint {

    /** The adjoint of {@code m}. */
    public double m;

    /** The adjoint of {@code e}. */
    public double e;

    /** A holder of zeros. */
    public AnomalyAdjoint() {}
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.anomaly} and its gradient.
   *
   * @param m as the method takes it
   * @param e as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AnomalyGradient anomalyGradient(double m, double e) {
    AnomalyAdjoint adjoint = new AnomalyAdjoint();
    double value = anomalyGradient(m, e, adjoint);
    return new AnomalyGradient(value, adjoint.m, adjoint.e);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anomalyGradient(double, double)
   */
  static AnomalyGradient anomalyGradient(double m, double e, Tape tape) {
    return anomalyGradient(m, e);
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.anomaly} and its gradient, written into the
   * caller's memory.
   *
   * @param m as the method takes it
   * @param e as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code m}, {@code e}
   * @return the value
   */
  static double anomalyGradient(double m, double e, AnomalyAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double x = ImplicitSolvers.kepler(m, e, m + e, 1e-14);
    double t = Math.sin(x);

    // reverse sweep
    double t1 = e * Math.cos(x);
    double xBar = 2.0 * x + t1;
    double t2 = xBar / (1.0 - t1);
    double eBar = t + t2 * Math.sin(x);
    adjoint.m = t2;
    adjoint.e = eBar;
    return t * e + x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anomalyGradient(double, double, AnomalyAdjoint)
   */
  static double anomalyGradient(double m, double e, AnomalyAdjoint adjoint, Tape tape) {
    return anomalyGradient(m, e, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ImplicitSolvers.anomaly}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param e the derivative with respect to {@code e}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param eHvp the Hessian-vector product for {@code e}
   */
  record AnomalyHvp(double value, double m, double e, double mHvp, double eHvp) {}

  /**
   * Second order: {@code ImplicitSolvers.anomaly}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param m as the method takes it
   * @param e as the method takes it
   * @param mDot tangent of {@code m}
   * @param eDot tangent of {@code e}
   * @return value, gradient and product, in new arrays
   */
  static AnomalyHvp anomalyHvp(double m, double e, double mDot, double eDot) {
    double x = ImplicitSolvers.kepler(m, e, m + e, 1e-14);
    double t = Math.sin(x);
    double t1 = Math.cos(x);
    double t2 = e * t1;
    double t3 = 1.0 - t2;
    double t4 = (eDot * t + mDot) / t3;
    double t5 = Math.sin(x);
    double t6 = t4 * t1;

    // reverse sweep
    double t7 = eDot * t1 - e * (t4 * t);
    double xBar = 2.0 * x + t2;
    double xBarDot = 2.0 * t4 + t7;
    double t8 = xBar / t3;
    double t9 = xBarDot / t3 + t7 / t3 * t8;
    double t10 = Math.sin(x);
    double eBar = t5 + t8 * t10;
    double eBarDot = t6 + (t9 * t10 + t8 * t6);
    return new AnomalyHvp(t5 * e + x * x, t8, eBar, t9, eBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anomalyHvp(double, double, double, double)
   */
  static AnomalyHvp anomalyHvp(double m, double e, double mDot, double eDot, Tape tape) {
    return anomalyHvp(m, e, mDot, eDot);
  }

  /**
   * {@code ImplicitSolvers.anomaly} as a function of the vector that packs {@code m}, {@code
   * e}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction anomalyFunction() {
    return new AnomalyFunction();
  }

  private static final class AnomalyFunction implements ScalarFunction {

    AnomalyFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double m = packed[0];
      double e = packed[1];
      return ImplicitSolvers.anomaly(m, e);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double m = packed[0];
      double e = packed[1];
      AnomalyAdjoint adjoint = new AnomalyAdjoint();
      double value = anomalyGradient(m, e, adjoint);
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
      return anomalyJvp(m, e, mDot, eDot).tangent();
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
      AnomalyHvp hvp = anomalyHvp(m, e, mDot, eDot);
      double value = hvp.value();
      gradient[0] = hvp.m();
      gradient[1] = hvp.e();
      product[0] = hvp.mHvp();
      product[1] = hvp.eHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ImplicitSolvers.orbitFit} and its derivative in the direction of
   * the tangents.
   *
   * @param t as the method takes it; written as the method writes it
   * @param y as the method takes it
   * @param period as the method takes it
   * @param e as the method takes it
   * @param tDot tangent of {@code t}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param periodDot tangent of {@code period}
   * @param eDot tangent of {@code e}
   * @return the value and its tangent
   */
  static Dual orbitFitJvp(double[] t, double[] y, double period, double e, double[] tDot,
      double[] yDot, double periodDot, double eDot) {
    Arguments.sameShape("tDot", tDot, "t", t);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("t", t, tDot, "y", y, yDot);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < t.length; i++) {
      double t1 = t[i];
      if (t1 < 0.0) {
        continue;
      }
      double t2 = 2.0 * Math.PI;
      double t3 = t2 * t1 / period;
      double t4 = t2 * tDot[i] / period - periodDot / period * t3;
      double x = ImplicitSolvers.kepler(t3, e, t1, 1e-14);
      double t5 = Math.sin(x);
      double r = y[i] - Math.cos(x);
      double rDot = yDot[i] + (eDot * t5 + t4) / (1.0 - e * Math.cos(x)) * t5;
      t[i] = r;
      tDot[i] = rDot;
      sum += r * r;
      sumDot += 2.0 * (rDot * r);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitFitJvp(double[], double[], double, double, double[], double[], double,
   *     double)
   */
  static Dual orbitFitJvp(double[] t, double[] y, double period, double e, double[] tDot,
      double[] yDot, double periodDot, double eDot, Tape tape) {
    return orbitFitJvp(t, y, period, e, tDot, yDot, periodDot, eDot);
  }

  /**
   * Value and gradient of {@code ImplicitSolvers.orbitFit}.
   *
   * @param value what the method returns
   * @param t the derivative with respect to {@code t}
   * @param y the derivative with respect to {@code y}
   * @param period the derivative with respect to {@code period}
   * @param e the derivative with respect to {@code e}
   */
  record OrbitFitGradient(double value, double[] t, double[] y, double period, double e) {}

  /**
   * Adjoints of the scalar parameters of {@code ImplicitSolvers.orbitFit}: filled by a
   * derivative and reused by its caller.
   */
  static final class OrbitFitAdjoint {

    /** The adjoint of {@code period}. */
    public double period;

    /** The adjoint of {@code e}. */
    public double e;

    /** A holder of zeros. */
    public OrbitFitAdjoint() {}
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.orbitFit} and its gradient.
   *
   * @param t as the method takes it; written as the method writes it
   * @param y as the method takes it
   * @param period as the method takes it
   * @param e as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OrbitFitGradient orbitFitGradient(double[] t, double[] y, double period, double e) {
    return orbitFitGradient(t, y, period, e, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitFitGradient(double[], double[], double, double)
   */
  static OrbitFitGradient orbitFitGradient(double[] t, double[] y, double period, double e,
      Tape tape) {
    double[] tBar = Arguments.zerosLike(t);
    double[] yBar = y == t ? tBar : Arguments.zerosLike(y);
    OrbitFitAdjoint adjoint = new OrbitFitAdjoint();
    double value = orbitFitGradient(t, y, period, e, tBar, yBar, adjoint, tape);
    return new OrbitFitGradient(value, tBar, yBar, adjoint.period, adjoint.e);
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.orbitFit} and its gradient, written into the
   * caller's memory.
   *
   * @param t as the method takes it; written as the method writes it
   * @param y as the method takes it
   * @param period as the method takes it
   * @param e as the method takes it
   * @param tBar overwritten with the gradient with respect to {@code t}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code period}, {@code
   *     e}
   * @return the value
   */
  static double orbitFitGradient(double[] t, double[] y, double period, double e, double[] tBar,
      double[] yBar, OrbitFitAdjoint adjoint) {
    return orbitFitGradient(t, y, period, e, tBar, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitFitGradient(double[], double[], double, double, double[], double[],
   *     OrbitFitAdjoint)
   */
  static double orbitFitGradient(double[] t, double[] y, double period, double e, double[] tBar,
      double[] yBar, OrbitFitAdjoint adjoint, Tape tape) {
    Arguments.sameShape("tBar", tBar, "t", t);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("t", t, tBar, "y", y, yBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(tBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double[] tKept = tape.doubles(t.length);
      double[] rKept = tape.doubles(t.length);
      double[] xKept = tape.doubles(t.length);
      double sum = 0.0;
      for (int i = 0; i < t.length; i++) {
        double t1 = t[i];
        tKept[i] = t1;
        if (!(t1 < 0.0)) {
          double x = ImplicitSolvers.kepler(2.0 * Math.PI * t1 / period, e, t1, 1e-14);
          xKept[i] = x;
          double r = y[i] - Math.cos(x);
          rKept[i] = r;
          t[i] = r;
          sum += r * r;
        }
      }

      // reverse sweep
      double periodBar = 0.0;
      double eBar = 0.0;
      for (int i = 0; i < t.length; i++) {
        double t1 = tKept[i];
        double tBar1;
        if (t1 < 0.0) {
          tBar1 = 0.0;
        } else {
          double r = rKept[i];
          double rBar = 2.0 * r;
          double t2 = tBar[i];
          tBar[i] = 0.0;
          rBar += t2;
          double x = xKept[i];
          yBar[i] += rBar;
          double t3 = 2.0 * Math.PI;
          double t4 = rBar * Math.sin(x) / (1.0 - e * Math.cos(x));
          eBar += t4 * Math.sin(x);
          double t5 = t4 / period;
          periodBar -= t5 * (t3 * t1 / period);
          tBar1 = t3 * t5;
        }
        tBar[i] += tBar1;
      }
      adjoint.period = periodBar;
      adjoint.e = eBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ImplicitSolvers.orbitFit}.
   *
   * @param value what the method returns
   * @param t the derivative with respect to {@code t}
   * @param y the derivative with respect to {@code y}
   * @param period the derivative with respect to {@code period}
   * @param e the derivative with respect to {@code e}
   * @param tHvp the Hessian-vector product for {@code t}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param periodHvp the Hessian-vector product for {@code period}
   * @param eHvp the Hessian-vector product for {@code e}
   */
  record OrbitFitHvp(double value, double[] t, double[] y, double period, double e, double[] tHvp,
      double[] yHvp, double periodHvp, double eHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ImplicitSolvers.orbitFit}: filled by a derivative and reused by its caller.
   */
  static final class OrbitFitHvpAdjoint {

    /** The adjoint of {@code period}. */
    public double period;

    /** The adjoint of {@code e}. */
    public double e;

    /** The Hessian-vector product for {@code period}. */
    public double periodHvp;

    /** The Hessian-vector product for {@code e}. */
    public double eHvp;

    /** A holder of zeros. */
    public OrbitFitHvpAdjoint() {}
  }

  /**
   * Second order: {@code ImplicitSolvers.orbitFit}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param t as the method takes it; written as the method writes it
   * @param y as the method takes it
   * @param period as the method takes it
   * @param e as the method takes it
   * @param tDot tangent of {@code t}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param periodDot tangent of {@code period}
   * @param eDot tangent of {@code e}
   * @return value, gradient and product, in new arrays
   */
  static OrbitFitHvp orbitFitHvp(double[] t, double[] y, double period, double e, double[] tDot,
      double[] yDot, double periodDot, double eDot) {
    return orbitFitHvp(t, y, period, e, tDot, yDot, periodDot, eDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitFitHvp(double[], double[], double, double, double[], double[], double,
   *     double)
   */
  static OrbitFitHvp orbitFitHvp(double[] t, double[] y, double period, double e, double[] tDot,
      double[] yDot, double periodDot, double eDot, Tape tape) {
    double[] tBar = Arguments.zerosLike(t);
    double[] yBar = y == t ? tBar : Arguments.zerosLike(y);
    double[] tHvp = Arguments.zerosLike(t);
    double[] yHvp = y == t ? tHvp : Arguments.zerosLike(y);
    OrbitFitHvpAdjoint adjoint = new OrbitFitHvpAdjoint();
    double value =
        orbitFitHvp(t, y, period, e, tDot, yDot, periodDot, eDot, tBar, yBar, tHvp, yHvp, adjoint,
        tape);
    return new OrbitFitHvp(value, tBar, yBar, adjoint.period, adjoint.e, tHvp, yHvp,
        adjoint.periodHvp, adjoint.eHvp);
  }

  /**
   * Second order: {@code ImplicitSolvers.orbitFit}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param t as the method takes it; written as the method writes it
   * @param y as the method takes it
   * @param period as the method takes it
   * @param e as the method takes it
   * @param tDot tangent of {@code t}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param periodDot tangent of {@code period}
   * @param eDot tangent of {@code e}
   * @param tBar overwritten with the gradient with respect to {@code t}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param tHvp overwritten with the Hessian-vector product for {@code t}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code period}, {@code e}
   * @return the value
   */
  static double orbitFitHvp(double[] t, double[] y, double period, double e, double[] tDot,
      double[] yDot, double periodDot, double eDot, double[] tBar, double[] yBar, double[] tHvp,
      double[] yHvp, OrbitFitHvpAdjoint adjoint) {
    return orbitFitHvp(t, y, period, e, tDot, yDot, periodDot, eDot, tBar, yBar, tHvp, yHvp,
        adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitFitHvp(double[], double[], double, double, double[], double[], double,
   *     double, double[], double[], double[], double[], OrbitFitHvpAdjoint)
   */
  static double orbitFitHvp(double[] t, double[] y, double period, double e, double[] tDot,
      double[] yDot, double periodDot, double eDot, double[] tBar, double[] yBar, double[] tHvp,
      double[] yHvp, OrbitFitHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("tDot", tDot, "t", t);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("t", t, tDot, "y", y, yDot);
    Arguments.sameShape("tBar", tBar, "t", t);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("t", t, tBar, "y", y, yBar);
    Arguments.sameShape("tHvp", tHvp, "t", t);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.sameSharing("t", t, tHvp, "y", y, yHvp);
    Arguments.distinct("tDot", tDot, "tBar", tBar);
    Arguments.distinct("tDot", tDot, "tHvp", tHvp);
    Arguments.distinct("tBar", tBar, "tHvp", tHvp);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(tBar);
    Arguments.zero(yBar);
    Arguments.zero(tHvp);
    Arguments.zero(yHvp);
    int mark = tape.mark();
    try {
      double[] tKept = tape.doubles(t.length);
      double[] tKeptDot = tape.doubles(t.length);
      double[] rKept = tape.doubles(t.length);
      double[] rKeptDot = tape.doubles(t.length);
      double[] xKept = tape.doubles(t.length);
      double[] xKeptDot = tape.doubles(t.length);
      double sum = 0.0;
      for (int i = 0; i < t.length; i++) {
        double t1 = t[i];
        double tDot1 = tDot[i];
        tKept[i] = t1;
        tKeptDot[i] = tDot1;
        if (!(t1 < 0.0)) {
          double t2 = 2.0 * Math.PI;
          double t3 = t2 * t1 / period;
          double x = ImplicitSolvers.kepler(t3, e, t1, 1e-14);
          double t4 = Math.sin(x);
          double t5 = (eDot * t4 + (t2 * tDot1 / period - periodDot / period * t3))
              / (1.0 - e * Math.cos(x));
          xKept[i] = x;
          xKeptDot[i] = t5;
          double r = y[i] - Math.cos(x);
          double rDot = yDot[i] + t5 * t4;
          rKept[i] = r;
          rKeptDot[i] = rDot;
          t[i] = r;
          tDot[i] = rDot;
          sum += r * r;
        }
      }

      // reverse sweep
      double periodBar = 0.0;
      double eBar = 0.0;
      double periodBarDot = 0.0;
      double eBarDot = 0.0;
      for (int i = 0; i < t.length; i++) {
        double t1 = tKept[i];
        double tDot1 = tKeptDot[i];
        double tBar1;
        double tBarDot;
        if (t1 < 0.0) {
          tBar1 = 0.0;
          tBarDot = 0.0;
        } else {
          double r = rKept[i];
          double rDot = rKeptDot[i];
          double rBar = 2.0 * r;
          double rBarDot = 2.0 * rDot;
          double t2 = tBar[i];
          double t3 = tHvp[i];
          tBar[i] = 0.0;
          tHvp[i] = 0.0;
          rBar += t2;
          rBarDot += t3;
          double x = xKept[i];
          double xDot = xKeptDot[i];
          double t4 = Math.sin(x);
          double t5 = Math.cos(x);
          double t6 = xDot * t5;
          yBar[i] += rBar;
          yHvp[i] += rBarDot;
          double t7 = 2.0 * Math.PI;
          double t8 = t7 * t1 / period;
          double t9 = periodDot / period;
          double t10 = 1.0 - e * t5;
          double t11 = rBar * t4 / t10;
          double t12 = (rBarDot * t4 + rBar * t6) / t10 - (e * (xDot * t4) - eDot * t5) / t10 * t11;
          double t13 = Math.sin(x);
          eBar += t11 * t13;
          eBarDot += t12 * t13 + t11 * t6;
          double t14 = t11 / period;
          double t15 = t12 / period - t9 * t14;
          periodBar -= t14 * t8;
          periodBarDot -= t15 * t8 + t14 * (t7 * tDot1 / period - t9 * t8);
          tBar1 = t7 * t14;
          tBarDot = t7 * t15;
        }
        tBar[i] += tBar1;
        tHvp[i] += tBarDot;
      }
      adjoint.period = periodBar;
      adjoint.e = eBar;
      adjoint.periodHvp = periodBarDot;
      adjoint.eHvp = eBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ImplicitSolvers.orbitFit} as a function of the vector that packs {@code t},
   * {@code y}, {@code period}, {@code e}, in this order and arrays row by row. It modifies
   * neither what it is given nor what it captures, and may be used by several threads at
   * once.
   *
   * @param t of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction orbitFitFunction(double[] t, double[] y) {
    return new OrbitFitFunction(t, y);
  }

  private static final class OrbitFitFunction implements ScalarFunction {

    private final double[] t;

    private final double[] y;

    private final int tSize;

    private final int ySize;

    OrbitFitFunction(double[] t, double[] y) {
      this.t = t;
      this.y = y;
      Objects.requireNonNull(t, "t");
      this.tSize = Arguments.size(t);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return 2 + tSize + ySize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] t = Arguments.unpackLike(this.t, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, tSize);
      double period = packed[tSize + ySize];
      double e = packed[1 + tSize + ySize];
      return ImplicitSolvers.orbitFit(t, y, period, e);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] t = Arguments.unpackLike(this.t, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, tSize);
      double period = packed[tSize + ySize];
      double e = packed[1 + tSize + ySize];
      double[] tBar = Arguments.zerosLike(t);
      double[] yBar = Arguments.zerosLike(y);
      OrbitFitAdjoint adjoint = new OrbitFitAdjoint();
      double value = orbitFitGradient(t, y, period, e, tBar, yBar, adjoint);
      Arguments.pack(tBar, gradient, 0);
      Arguments.pack(yBar, gradient, tSize);
      gradient[tSize + ySize] = adjoint.period;
      gradient[1 + tSize + ySize] = adjoint.e;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] t = Arguments.unpackLike(this.t, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, tSize);
      double period = packed[tSize + ySize];
      double e = packed[1 + tSize + ySize];
      double[] tDot = Arguments.unpackLike(this.t, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, tSize);
      double periodDot = direction[tSize + ySize];
      double eDot = direction[1 + tSize + ySize];
      return orbitFitJvp(t, y, period, e, tDot, yDot, periodDot, eDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] t = Arguments.unpackLike(this.t, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, tSize);
      double period = packed[tSize + ySize];
      double e = packed[1 + tSize + ySize];
      double[] tDot = Arguments.unpackLike(this.t, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, tSize);
      double periodDot = direction[tSize + ySize];
      double eDot = direction[1 + tSize + ySize];
      double[] tBar = Arguments.zerosLike(t);
      double[] yBar = Arguments.zerosLike(y);
      double[] tHvp = Arguments.zerosLike(t);
      double[] yHvp = Arguments.zerosLike(y);
      OrbitFitHvpAdjoint adjoint = new OrbitFitHvpAdjoint();
      double value =
          orbitFitHvp(t, y, period, e, tDot, yDot, periodDot, eDot, tBar, yBar, tHvp, yHvp,
          adjoint);
      Arguments.pack(tBar, gradient, 0);
      Arguments.pack(yBar, gradient, tSize);
      gradient[tSize + ySize] = adjoint.period;
      gradient[1 + tSize + ySize] = adjoint.e;
      Arguments.pack(tHvp, product, 0);
      Arguments.pack(yHvp, product, tSize);
      product[tSize + ySize] = adjoint.periodHvp;
      product[1 + tSize + ySize] = adjoint.eHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ImplicitSolvers.inCallee} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual inCalleeJvp(double x, int n, double xDot) {
    return inCalleeJvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeJvp(double, int, double)
   */
  static Dual inCalleeJvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = recursiveJvp(x, n, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ImplicitSolvers.inCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InCalleeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ImplicitSolvers.inCallee}: filled by a
   * derivative and reused by its caller.
   */
  static final class InCalleeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InCalleeAdjoint() {}
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.inCallee} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static InCalleeGradient inCalleeGradient(double x, int n) {
    return inCalleeGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeGradient(double, int)
   */
  static InCalleeGradient inCalleeGradient(double x, int n, Tape tape) {
    InCalleeAdjoint adjoint = new InCalleeAdjoint();
    double value = inCalleeGradient(x, n, adjoint, tape);
    return new InCalleeGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.inCallee} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double inCalleeGradient(double x, int n, InCalleeAdjoint adjoint) {
    return inCalleeGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeGradient(double, int, InCalleeAdjoint)
   */
  static double inCalleeGradient(double x, int n, InCalleeAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = recursiveVjp(x, n, 1.0, tape);
      double xBar = tape.doubleResult(1);
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ImplicitSolvers.inCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InCalleeHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code ImplicitSolvers.inCallee}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InCalleeHvp inCalleeHvp(double x, int n, double xDot) {
    return inCalleeHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeHvp(double, int, double)
   */
  static InCalleeHvp inCalleeHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = recursiveVjpJvp(x, n, 1.0, xDot, tape);
      double xBar = tape.doubleResult(1);
      double xBarDot = tape.doubleResult(2);
      return new InCalleeHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ImplicitSolvers.inCallee} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction inCalleeFunction(int n) {
    return new InCalleeFunction(n);
  }

  private static final class InCalleeFunction implements ScalarFunction {

    private final int n;

    InCalleeFunction(int n) {
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
      return ImplicitSolvers.inCallee(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InCalleeAdjoint adjoint = new InCalleeAdjoint();
      double value = inCalleeGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return inCalleeJvp(x, this.n, xDot).tangent();
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
      InCalleeHvp hvp = inCalleeHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ImplicitSolvers.cosine} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param pDot tangent of {@code p}
   * @return the value and its tangent
   */
  static Dual cosineJvp(double p, double pDot) {
    double t = ImplicitSolvers.cosine(p);
    double t1 = Math.sin(p * t);
    return new Dual(t, -(pDot * t * t1 / (1.0 + p * t1)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cosineJvp(double, double)
   */
  static Dual cosineJvp(double p, double pDot, Tape tape) {
    return cosineJvp(p, pDot);
  }

  /**
   * Value and gradient of {@code ImplicitSolvers.cosine}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record CosineGradient(double value, double p) {}

  /**
   * Adjoints of the scalar parameters of {@code ImplicitSolvers.cosine}: filled by a
   * derivative and reused by its caller.
   */
  static final class CosineAdjoint {

    /** The adjoint of {@code p}. */
    public double p;

    /** A holder of zeros. */
    public CosineAdjoint() {}
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.cosine} and its gradient.
   *
   * @param p as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CosineGradient cosineGradient(double p) {
    CosineAdjoint adjoint = new CosineAdjoint();
    double value = cosineGradient(p, adjoint);
    return new CosineGradient(value, adjoint.p);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cosineGradient(double)
   */
  static CosineGradient cosineGradient(double p, Tape tape) {
    return cosineGradient(p);
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.cosine} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code p}
   * @return the value
   */
  static double cosineGradient(double p, CosineAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = ImplicitSolvers.cosine(p);

    // reverse sweep
    double t1 = Math.sin(p * t);
    double pBar = -(1.0 / (1.0 + p * t1) * t1 * t);
    adjoint.p = pBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cosineGradient(double, CosineAdjoint)
   */
  static double cosineGradient(double p, CosineAdjoint adjoint, Tape tape) {
    return cosineGradient(p, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ImplicitSolvers.cosine}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record CosineHvp(double value, double p, double pHvp) {}

  /**
   * Second order: {@code ImplicitSolvers.cosine}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it
   * @param pDot tangent of {@code p}
   * @return value, gradient and product, in new arrays
   */
  static CosineHvp cosineHvp(double p, double pDot) {
    double t = ImplicitSolvers.cosine(p);
    double t1 = p * t;
    double t2 = pDot * t;
    double t3 = Math.sin(t1);
    double t4 = 1.0 + p * t3;
    double t5 = -(t2 * t3 / t4);

    // reverse sweep
    double t6 = (t2 + p * t5) * Math.cos(t1);
    double t7 = 1.0 / t4;
    double t8 = t7 * t3;
    double pBar = -(t8 * t);
    double pBarDot = -((t7 * t6 - (pDot * t3 + p * t6) * t7 * t7 * t3) * t + t8 * t5);
    return new CosineHvp(t, pBar, pBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cosineHvp(double, double)
   */
  static CosineHvp cosineHvp(double p, double pDot, Tape tape) {
    return cosineHvp(p, pDot);
  }

  /**
   * {@code ImplicitSolvers.cosine} as a function of the vector that packs {@code p}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction cosineFunction() {
    return new CosineFunction();
  }

  private static final class CosineFunction implements ScalarFunction {

    CosineFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double p = packed[0];
      return ImplicitSolvers.cosine(p);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double p = packed[0];
      CosineAdjoint adjoint = new CosineAdjoint();
      double value = cosineGradient(p, adjoint);
      gradient[0] = adjoint.p;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double p = packed[0];
      double pDot = direction[0];
      return cosineJvp(p, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double p = packed[0];
      double pDot = direction[0];
      CosineHvp hvp = cosineHvp(p, pDot);
      double value = hvp.value();
      gradient[0] = hvp.p();
      product[0] = hvp.pHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ImplicitSolvers.implied} and its derivative in the direction of the
   * tangents.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param price as the method takes it
   * @param sDot tangent of {@code s}
   * @param kDot tangent of {@code k}
   * @param priceDot tangent of {@code price}
   * @return the value and its tangent
   */
  static Dual impliedJvp(double s, double k, double price, double sDot, double kDot,
      double priceDot) {
    return impliedJvp(s, k, price, sDot, kDot, priceDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #impliedJvp(double, double, double, double, double, double)
   */
  static Dual impliedJvp(double s, double k, double price, double sDot, double kDot,
      double priceDot, Tape tape) {
    int mark = tape.mark();
    try {
      double v = ImplicitSolvers.volatility(s, k, price);
      volatilityResidualJvp(v, s, k, price, sDot, kDot, priceDot, tape);
      double t = tape.doubleResult(1);
      volatilityResidualJvp2(v, s, k, price, 1.0, tape);
      double t1 = tape.doubleResult(1);
      double t2 = v * v;
      return new Dual(t2 * s, t2 * sDot - 2.0 * (t / t1 * v) * s);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ImplicitSolvers.implied}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param price the derivative with respect to {@code price}
   */
  record ImpliedGradient(double value, double s, double k, double price) {}

  /**
   * Adjoints of the scalar parameters of {@code ImplicitSolvers.implied}: filled by a
   * derivative and reused by its caller.
   */
  static final class ImpliedAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The adjoint of {@code k}. */
    public double k;

    /** The adjoint of {@code price}. */
    public double price;

    /** A holder of zeros. */
    public ImpliedAdjoint() {}
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.implied} and its gradient.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param price as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ImpliedGradient impliedGradient(double s, double k, double price) {
    return impliedGradient(s, k, price, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #impliedGradient(double, double, double)
   */
  static ImpliedGradient impliedGradient(double s, double k, double price, Tape tape) {
    ImpliedAdjoint adjoint = new ImpliedAdjoint();
    double value = impliedGradient(s, k, price, adjoint, tape);
    return new ImpliedGradient(value, adjoint.s, adjoint.k, adjoint.price);
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.implied} and its gradient, written into the
   * caller's memory.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param price as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code s}, {@code k},
   *     {@code price}
   * @return the value
   */
  static double impliedGradient(double s, double k, double price, ImpliedAdjoint adjoint) {
    return impliedGradient(s, k, price, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #impliedGradient(double, double, double, ImpliedAdjoint)
   */
  static double impliedGradient(double s, double k, double price, ImpliedAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double v = ImplicitSolvers.volatility(s, k, price);
      double t = v * v;

      // reverse sweep
      double vBar = 2.0 * (s * v);
      volatilityResidualJvp2(v, s, k, price, 1.0, tape);
      double t1 = tape.doubleResult(1);
      volatilityResidualVjp(v, s, k, price, -(vBar / t1), tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      double sBar = t + t2;
      adjoint.s = sBar;
      adjoint.k = t3;
      adjoint.price = t4;
      return t * s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ImplicitSolvers.implied}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param price the derivative with respect to {@code price}
   * @param sHvp the Hessian-vector product for {@code s}
   * @param kHvp the Hessian-vector product for {@code k}
   * @param priceHvp the Hessian-vector product for {@code price}
   */
  record ImpliedHvp(double value, double s, double k, double price, double sHvp, double kHvp,
      double priceHvp) {}

  /**
   * Second order: {@code ImplicitSolvers.implied}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param s as the method takes it
   * @param k as the method takes it
   * @param price as the method takes it
   * @param sDot tangent of {@code s}
   * @param kDot tangent of {@code k}
   * @param priceDot tangent of {@code price}
   * @return value, gradient and product, in new arrays
   */
  static ImpliedHvp impliedHvp(double s, double k, double price, double sDot, double kDot,
      double priceDot) {
    return impliedHvp(s, k, price, sDot, kDot, priceDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #impliedHvp(double, double, double, double, double, double)
   */
  static ImpliedHvp impliedHvp(double s, double k, double price, double sDot, double kDot,
      double priceDot, Tape tape) {
    int mark = tape.mark();
    try {
      double v = ImplicitSolvers.volatility(s, k, price);
      volatilityResidualJvp(v, s, k, price, sDot, kDot, priceDot, tape);
      double t = tape.doubleResult(1);
      volatilityResidualJvp2(v, s, k, price, 1.0, tape);
      double t1 = tape.doubleResult(1);
      double vDot = -(t / t1);
      double t2 = v * v;

      // reverse sweep
      double vBar = 2.0 * (s * v);
      double vBarDot = 2.0 * (sDot * v + s * vDot);
      volatilityResidualJvpJvp(v, s, k, price, 1.0, vDot, sDot, kDot, priceDot, tape);
      double t3 = tape.doubleResult(1);
      double t4 = tape.doubleResult(2);
      double t5 = vBar / t3;
      volatilityResidualVjpJvp(v, s, k, price, -t5, vDot, sDot, kDot, priceDot,
          t4 / t3 * t5 - vBarDot / t3, tape);
      double t6 = tape.doubleResult(1);
      double t7 = tape.doubleResult(2);
      double t8 = tape.doubleResult(3);
      double t9 = tape.doubleResult(4);
      double t10 = tape.doubleResult(5);
      double t11 = tape.doubleResult(6);
      double sBar = t2 + t6;
      double sBarDot = 2.0 * (vDot * v) + t9;
      return new ImpliedHvp(t2 * s, sBar, t7, t8, sBarDot, t10, t11);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ImplicitSolvers.implied} as a function of the vector that packs {@code s}, {@code
   * k}, {@code price}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction impliedFunction() {
    return new ImpliedFunction();
  }

  private static final class ImpliedFunction implements ScalarFunction {

    ImpliedFunction() {}

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double s = packed[0];
      double k = packed[1];
      double price = packed[2];
      return ImplicitSolvers.implied(s, k, price);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double s = packed[0];
      double k = packed[1];
      double price = packed[2];
      ImpliedAdjoint adjoint = new ImpliedAdjoint();
      double value = impliedGradient(s, k, price, adjoint);
      gradient[0] = adjoint.s;
      gradient[1] = adjoint.k;
      gradient[2] = adjoint.price;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double s = packed[0];
      double k = packed[1];
      double price = packed[2];
      double sDot = direction[0];
      double kDot = direction[1];
      double priceDot = direction[2];
      return impliedJvp(s, k, price, sDot, kDot, priceDot).tangent();
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
      double price = packed[2];
      double sDot = direction[0];
      double kDot = direction[1];
      double priceDot = direction[2];
      ImpliedHvp hvp = impliedHvp(s, k, price, sDot, kDot, priceDot);
      double value = hvp.value();
      gradient[0] = hvp.s();
      gradient[1] = hvp.k();
      gradient[2] = hvp.price();
      product[0] = hvp.sHvp();
      product[1] = hvp.kHvp();
      product[2] = hvp.priceHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ImplicitSolvers.roots} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it; written as the method writes it
   * @param cDot tangent of {@code c}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual rootsJvp(double[] c, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double[] products = new double[3];
    double[] productsDot = new double[3];
    products[0] = 1.0;
    productsDot[0] = 0.0;
    products[1] = 0.0;
    productsDot[1] = 0.0;
    products[2] = 0.0;
    productsDot[2] = 0.0;
    for (int i = 0; i < 2; i++) {
      double x = ImplicitSolvers.root(c, 60);
      double valueDot = 0.0;
      for (int k = c.length - 1; k >= 0; k--) {
        double c1 = c[k];
        valueDot = valueDot * x + cDot[k];
      }
      double value = 0.0;
      double valueDot1 = 0.0;
      for (int k = c.length - 1; k >= 0; k--) {
        double t = valueDot1 * x + value;
        value = value * x + c[k];
        valueDot1 = t;
      }
      double xDot = -(valueDot / valueDot1);
      double products1 = products[i];
      double t = productsDot[i] * x + products1 * xDot;
      products[i + 1] = products1 * x;
      productsDot[i + 1] = t;
      double t1 = cDot[i] - 0.5 * xDot;
      c[i] -= 0.5 * x;
      cDot[i] = t1;
    }
    return new Dual(products[2], productsDot[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootsJvp(double[], double[])
   */
  static Dual rootsJvp(double[] c, double[] cDot, Tape tape) {
    return rootsJvp(c, cDot);
  }

  /**
   * Value and gradient of {@code ImplicitSolvers.roots}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record RootsGradient(double value, double[] c) {}

  /**
   * Reverse mode: {@code ImplicitSolvers.roots} and its gradient.
   *
   * @param c as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static RootsGradient rootsGradient(double[] c) {
    return rootsGradient(c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootsGradient(double[])
   */
  static RootsGradient rootsGradient(double[] c, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double value = rootsGradient(c, cBar, tape);
    return new RootsGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.roots} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it; written as the method writes it
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static double rootsGradient(double[] c, double[] cBar) {
    return rootsGradient(c, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootsGradient(double[], double[])
   */
  static double rootsGradient(double[] c, double[] cBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] products = new double[3];
      double[] productsBar = new double[3];
      products[0] = 1.0;
      products[1] = 0.0;
      products[2] = 0.0;
      double[] xKept = tape.doubles(2);
      double[] productsKept = tape.doubles(2);
      double[][] cKept = tape.references(double[].class, 2);
      for (int i = 0; i < 2; i++) {
        double[] c1 = c.clone();
        cKept[i] = c1;
        double x = ImplicitSolvers.root(c, 60);
        xKept[i] = x;
        double products1 = products[i];
        productsKept[i] = products1;
        products[i + 1] = products1 * x;
        c[i] -= 0.5 * x;
      }

      // reverse sweep
      double products1 = products[2];
      productsBar[2] += 1.0;
      double productsBarCarried = productsBar[2];
      for (int i = 1; i >= 0; i--) {
        double t = 0.5 * cBar[i];
        productsBar[i + 1] = 0.0;
        double x = xKept[i];
        double xBar = productsKept[i] * productsBarCarried - t;
        double[] c1 = cKept[i];
        double value = 0.0;
        double valueDot = 0.0;
        for (int k = c1.length - 1; k >= 0; k--) {
          double t1 = valueDot * x + value;
          value = value * x + c1[k];
          valueDot = t1;
        }
        int k = c1.length - 1;
        for (int k1 = k; k1 >= 0; k1--) {
          double c2 = c1[k1];
        }
        double valueBar = -(xBar / valueDot);
        double t1 = productsBar[i] + productsBarCarried * x;
        for (int k1 = 0; k1 <= k; k1++) {
          cBar[k1] += valueBar;
          valueBar *= x;
        }
        productsBarCarried = t1;
      }
      productsBar[0] = productsBarCarried;
      productsBar[2] = 0.0;
      productsBar[1] = 0.0;
      productsBar[0] = 0.0;
      return products1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ImplicitSolvers.roots}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record RootsHvp(double value, double[] c, double[] cHvp) {}

  /**
   * Second order: {@code ImplicitSolvers.roots}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param c as the method takes it; written as the method writes it
   * @param cDot tangent of {@code c}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RootsHvp rootsHvp(double[] c, double[] cDot) {
    return rootsHvp(c, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootsHvp(double[], double[])
   */
  static RootsHvp rootsHvp(double[] c, double[] cDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    double value = rootsHvp(c, cDot, cBar, cHvp, tape);
    return new RootsHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code ImplicitSolvers.roots}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it; written as the method writes it
   * @param cDot tangent of {@code c}, of the same shape; receives that of what the array
   *     then holds
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static double rootsHvp(double[] c, double[] cDot, double[] cBar, double[] cHvp) {
    return rootsHvp(c, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootsHvp(double[], double[], double[], double[])
   */
  static double rootsHvp(double[] c, double[] cDot, double[] cBar, double[] cHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] products = new double[3];
      double[] productsDot = new double[3];
      double[] productsBar = new double[3];
      double[] productsBarDot = new double[3];
      products[0] = 1.0;
      productsDot[0] = 0.0;
      products[1] = 0.0;
      productsDot[1] = 0.0;
      products[2] = 0.0;
      productsDot[2] = 0.0;
      double[] xKept = tape.doubles(2);
      double[] xKeptDot = tape.doubles(2);
      double[] productsKept = tape.doubles(2);
      double[] productsKeptDot = tape.doubles(2);
      double[][] cKept = tape.references(double[].class, 2);
      double[][] cKeptDot = tape.references(double[].class, 2);
      for (int i = 0; i < 2; i++) {
        double[] c1 = c.clone();
        double[] cDot1 = cDot.clone();
        cKept[i] = c1;
        cKeptDot[i] = cDot1;
        double x = ImplicitSolvers.root(c, 60);
        double valueDot = 0.0;
        for (int k = c.length - 1; k >= 0; k--) {
          double c2 = c[k];
          valueDot = valueDot * x + cDot[k];
        }
        double value = 0.0;
        double valueDot1 = 0.0;
        for (int k = c.length - 1; k >= 0; k--) {
          double t = valueDot1 * x + value;
          value = value * x + c[k];
          valueDot1 = t;
        }
        double xDot = -(valueDot / valueDot1);
        xKept[i] = x;
        xKeptDot[i] = xDot;
        double products1 = products[i];
        double productsDot1 = productsDot[i];
        productsKept[i] = products1;
        productsKeptDot[i] = productsDot1;
        products[i + 1] = products1 * x;
        productsDot[i + 1] = productsDot1 * x + products1 * xDot;
        double t = cDot[i] - 0.5 * xDot;
        c[i] -= 0.5 * x;
        cDot[i] = t;
      }

      // reverse sweep
      double products1 = products[2];
      productsBar[2] += 1.0;
      double productsBarCarried = productsBar[2];
      double productsBarDotCarried = productsBarDot[2];
      for (int i = 1; i >= 0; i--) {
        double t = 0.5 * cBar[i];
        double t1 = 0.5 * cHvp[i];
        productsBar[i + 1] = 0.0;
        productsBarDot[i + 1] = 0.0;
        double x = xKept[i];
        double xDot = xKeptDot[i];
        double products2 = productsKept[i];
        double xBar = products2 * productsBarCarried - t;
        double xBarDot =
            productsKeptDot[i] * productsBarCarried + products2 * productsBarDotCarried - t1;
        double[] c1 = cKept[i];
        double[] cDot1 = cKeptDot[i];
        double value = 0.0;
        double valueDot = 0.0;
        double valueDot1 = 0.0;
        double valueDotDot = 0.0;
        for (int k = c1.length - 1; k >= 0; k--) {
          double t2 = valueDot1 * x + value * xDot;
          double t3 = valueDot * x + value;
          value = value * x + c1[k];
          double t4 = valueDotDot * x + valueDot * xDot + valueDot1;
          valueDot1 = t2 + cDot1[k];
          valueDot = t3;
          valueDotDot = t4;
        }
        double t2 = xBar / valueDot;
        int k = c1.length - 1;
        for (int k1 = k; k1 >= 0; k1--) {
          double c2 = c1[k1];
        }
        double valueBar = -t2;
        double valueBarDot = valueDotDot / valueDot * t2 - xBarDot / valueDot;
        double t3 = productsBar[i] + productsBarCarried * x;
        double t4 = productsBarDot[i] + (productsBarDotCarried * x + productsBarCarried * xDot);
        for (int k1 = 0; k1 <= k; k1++) {
          cBar[k1] += valueBar;
          cHvp[k1] += valueBarDot;
          valueBarDot = valueBarDot * x + valueBar * xDot;
          valueBar *= x;
        }
        productsBarCarried = t3;
        productsBarDotCarried = t4;
      }
      productsBar[0] = productsBarCarried;
      productsBarDot[0] = productsBarDotCarried;
      productsBar[2] = 0.0;
      productsBarDot[2] = 0.0;
      productsBar[1] = 0.0;
      productsBarDot[1] = 0.0;
      productsBar[0] = 0.0;
      productsBarDot[0] = 0.0;
      return products1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ImplicitSolvers.roots} as a function of the vector that packs {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction rootsFunction() {
    return new RootsFunction();
  }

  private static final class RootsFunction implements ScalarFunction {

    RootsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] c = Arguments.doubles(packed, 0, packed.length);
      return ImplicitSolvers.roots(c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cBar = Arguments.zerosLike(c);
      double value = rootsGradient(c, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      return rootsJvp(c, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      double value = rootsHvp(c, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ImplicitSolvers.intersection} and its derivative in the direction
   * of the tangents.
   *
   * @param p as the method takes it; written as the method writes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}, of the same shape; receives that of what the array
   *     then holds
   * @param qDot tangent of {@code q}
   * @return the value and its tangent
   */
  static Dual intersectionJvp(double[] p, double q, double[] pDot, double qDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    double y = q;
    double yDot = qDot;
    for (int i = 0; i < 2; i++) {
      double t = q * y;
      double[] x = ImplicitSolvers.circle(p, t);
      double[] xDot = circleImplicitJvp(p, t, x, pDot, qDot * y + q * yDot);
      double x1 = x[0];
      double x2 = x[1];
      y += x1 * x2;
      yDot += xDot[0] * x2 + x1 * xDot[1];
      x[0] = y;
      xDot[0] = yDot;
      double t1 = pDot[i] + (yDot * q + y * qDot);
      p[i] += y * q;
      pDot[i] = t1;
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intersectionJvp(double[], double, double[], double)
   */
  static Dual intersectionJvp(double[] p, double q, double[] pDot, double qDot, Tape tape) {
    return intersectionJvp(p, q, pDot, qDot);
  }

  /**
   * Value and gradient of {@code ImplicitSolvers.intersection}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   */
  record IntersectionGradient(double value, double[] p, double q) {}

  /**
   * Adjoints of the scalar parameters of {@code ImplicitSolvers.intersection}: filled by a
   * derivative and reused by its caller.
   */
  static final class IntersectionAdjoint {

    /** The adjoint of {@code q}. */
    public double q;

    /** A holder of zeros. */
    public IntersectionAdjoint() {}
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.intersection} and its gradient.
   *
   * @param p as the method takes it; written as the method writes it
   * @param q as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static IntersectionGradient intersectionGradient(double[] p, double q) {
    return intersectionGradient(p, q, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intersectionGradient(double[], double)
   */
  static IntersectionGradient intersectionGradient(double[] p, double q, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    IntersectionAdjoint adjoint = new IntersectionAdjoint();
    double value = intersectionGradient(p, q, pBar, adjoint, tape);
    return new IntersectionGradient(value, pBar, adjoint.q);
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.intersection} and its gradient, written into the
   * caller's memory.
   *
   * @param p as the method takes it; written as the method writes it
   * @param q as the method takes it
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code q}
   * @return the value
   */
  static double intersectionGradient(double[] p, double q, double[] pBar,
      IntersectionAdjoint adjoint) {
    return intersectionGradient(p, q, pBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intersectionGradient(double[], double, double[], IntersectionAdjoint)
   */
  static double intersectionGradient(double[] p, double q, double[] pBar,
      IntersectionAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(2);
      double[] xKept = tape.doubles(2);
      double[] xKept1 = tape.doubles(2);
      double[][] xBarKept = tape.references(double[].class, 2);
      double[][] pKept = tape.references(double[].class, 2);
      double[][] xKept2 = tape.references(double[].class, 2);
      double y = q;
      for (int i = 0; i < 2; i++) {
        yKept[i] = y;
        double[] p1 = p.clone();
        pKept[i] = p1;
        double[] x = ImplicitSolvers.circle(p, q * y);
        double[] xBar = new double[x.length];
        xBarKept[i] = xBar;
        double[] x1 = x.clone();
        xKept2[i] = x1;
        double x2 = x[0];
        xKept[i] = x2;
        double x3 = x[1];
        xKept1[i] = x3;
        y += x2 * x3;
        x[0] = y;
        p[i] += y * q;
      }

      // reverse sweep
      double yBar = 1.0;
      double qBar = 0.0;
      for (int i = 1; i >= 0; i--) {
        double t = pBar[i];
        yBar += t * q;
        double y1 = yKept[i];
        double x = xKept[i];
        double x1 = xKept1[i];
        double y2 = y1 + x * x1;
        qBar += y2 * t;
        double[] xBar = xBarKept[i];
        double t1 = xBar[0];
        xBar[0] = 0.0;
        yBar += t1;
        xBar[1] += x * yBar;
        xBar[0] += yBar * x1;
        double t2 = circleImplicitVjp(pKept[i], q * y1, xKept2[i], xBar, pBar);
        qBar += t2 * y1;
        yBar += q * t2;
      }
      qBar += yBar;
      adjoint.q = qBar;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ImplicitSolvers.intersection}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param qHvp the Hessian-vector product for {@code q}
   */
  record IntersectionHvp(double value, double[] p, double q, double[] pHvp, double qHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ImplicitSolvers.intersection}: filled by a derivative and reused by its caller.
   */
  static final class IntersectionHvpAdjoint {

    /** The adjoint of {@code q}. */
    public double q;

    /** The Hessian-vector product for {@code q}. */
    public double qHvp;

    /** A holder of zeros. */
    public IntersectionHvpAdjoint() {}
  }

  /**
   * Second order: {@code ImplicitSolvers.intersection}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it; written as the method writes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}, of the same shape; receives that of what the array
   *     then holds
   * @param qDot tangent of {@code q}
   * @return value, gradient and product, in new arrays
   */
  static IntersectionHvp intersectionHvp(double[] p, double q, double[] pDot, double qDot) {
    return intersectionHvp(p, q, pDot, qDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intersectionHvp(double[], double, double[], double)
   */
  static IntersectionHvp intersectionHvp(double[] p, double q, double[] pDot, double qDot,
      Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    IntersectionHvpAdjoint adjoint = new IntersectionHvpAdjoint();
    double value = intersectionHvp(p, q, pDot, qDot, pBar, pHvp, adjoint, tape);
    return new IntersectionHvp(value, pBar, adjoint.q, pHvp, adjoint.qHvp);
  }

  /**
   * Second order: {@code ImplicitSolvers.intersection}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it; written as the method writes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}, of the same shape; receives that of what the array
   *     then holds
   * @param qDot tangent of {@code q}
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code q}
   * @return the value
   */
  static double intersectionHvp(double[] p, double q, double[] pDot, double qDot, double[] pBar,
      double[] pHvp, IntersectionHvpAdjoint adjoint) {
    return intersectionHvp(p, q, pDot, qDot, pBar, pHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intersectionHvp(double[], double, double[], double, double[], double[],
   *     IntersectionHvpAdjoint)
   */
  static double intersectionHvp(double[] p, double q, double[] pDot, double qDot, double[] pBar,
      double[] pHvp, IntersectionHvpAdjoint adjoint, Tape tape) {
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
      double[] yKept = tape.doubles(2);
      double[] yKeptDot = tape.doubles(2);
      double[] xKept = tape.doubles(2);
      double[] xKeptDot = tape.doubles(2);
      double[] xKept1 = tape.doubles(2);
      double[] xKeptDot1 = tape.doubles(2);
      double[][] xBarKept = tape.references(double[].class, 2);
      double[][] xBarKeptDot = tape.references(double[].class, 2);
      double[][] pKept = tape.references(double[].class, 2);
      double[][] pKeptDot = tape.references(double[].class, 2);
      double[][] xKept2 = tape.references(double[].class, 2);
      double[][] xKeptDot2 = tape.references(double[].class, 2);
      double y = q;
      double yDot = qDot;
      for (int i = 0; i < 2; i++) {
        yKept[i] = y;
        yKeptDot[i] = yDot;
        double t = q * y;
        double[] p1 = p.clone();
        double[] pDot1 = pDot.clone();
        pKept[i] = p1;
        pKeptDot[i] = pDot1;
        double[] x = ImplicitSolvers.circle(p, t);
        double[] xDot = circleImplicitJvp(p, t, x, pDot, qDot * y + q * yDot);
        double[] xBar = new double[x.length];
        double[] xBarDot = new double[x.length];
        xBarKept[i] = xBar;
        xBarKeptDot[i] = xBarDot;
        double[] x1 = x.clone();
        double[] xDot1 = xDot.clone();
        xKept2[i] = x1;
        xKeptDot2[i] = xDot1;
        double x2 = x[0];
        double xDot2 = xDot[0];
        xKept[i] = x2;
        xKeptDot[i] = xDot2;
        double x3 = x[1];
        double xDot3 = xDot[1];
        xKept1[i] = x3;
        xKeptDot1[i] = xDot3;
        y += x2 * x3;
        yDot += xDot2 * x3 + x2 * xDot3;
        x[0] = y;
        xDot[0] = yDot;
        double t1 = pDot[i] + (yDot * q + y * qDot);
        p[i] += y * q;
        pDot[i] = t1;
      }

      // reverse sweep
      double yBar = 1.0;
      double qBar = 0.0;
      double yBarDot = 0.0;
      double qBarDot = 0.0;
      for (int i = 1; i >= 0; i--) {
        double t = pBar[i];
        double t1 = pHvp[i];
        yBar += t * q;
        yBarDot += t1 * q + t * qDot;
        double y1 = yKept[i];
        double yDot1 = yKeptDot[i];
        double x = xKept[i];
        double xDot = xKeptDot[i];
        double x1 = xKept1[i];
        double xDot1 = xKeptDot1[i];
        double y2 = y1 + x * x1;
        double yDot2 = yDot1 + (xDot * x1 + x * xDot1);
        qBar += y2 * t;
        qBarDot += yDot2 * t + y2 * t1;
        double[] xBar = xBarKept[i];
        double[] xBarDot = xBarKeptDot[i];
        double t2 = xBar[0];
        double t3 = xBarDot[0];
        xBar[0] = 0.0;
        xBarDot[0] = 0.0;
        yBar += t2;
        yBarDot += t3;
        xBar[1] += x * yBar;
        xBarDot[1] += xDot * yBar + x * yBarDot;
        xBar[0] += yBar * x1;
        xBarDot[0] += yBarDot * x1 + yBar * xDot1;
        double t4 =
            circleImplicitVjpJvp(pKept[i], q * y1, xKept2[i], xBar, pBar, pKeptDot[i],
            qDot * y1 + q * yDot1, xKeptDot2[i], xBarDot, pHvp, tape);
        double t5 = tape.doubleResult(1);
        qBar += t4 * y1;
        qBarDot += t5 * y1 + t4 * yDot1;
        yBar += q * t4;
        yBarDot += qDot * t4 + q * t5;
      }
      qBar += yBar;
      qBarDot += yBarDot;
      adjoint.q = qBar;
      adjoint.qHvp = qBarDot;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ImplicitSolvers.intersection} as a function of the vector that packs {@code p},
   * {@code q}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction intersectionFunction() {
    return new IntersectionFunction();
  }

  private static final class IntersectionFunction implements ScalarFunction {

    IntersectionFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double q = packed[packed.length - 1];
      return ImplicitSolvers.intersection(p, q);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double q = packed[packed.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      IntersectionAdjoint adjoint = new IntersectionAdjoint();
      double value = intersectionGradient(p, q, pBar, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.q;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double q = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double qDot = direction[direction.length - 1];
      return intersectionJvp(p, q, pDot, qDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double q = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double qDot = direction[direction.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      IntersectionHvpAdjoint adjoint = new IntersectionHvpAdjoint();
      double value = intersectionHvp(p, q, pDot, qDot, pBar, pHvp, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.q;
      Arguments.pack(pHvp, product, 0);
      product[product.length - 1] = adjoint.qHvp;
      return value;
    }
  }

  /**
   * Value and tangent of {@code ImplicitSolvers.point}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record PointJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code ImplicitSolvers.point} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param qDot tangent of {@code q}
   * @return the value and its tangent
   */
  static PointJvp pointJvp(double[] p, double q, double[] pDot, double qDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    double[] t = ImplicitSolvers.circle(p, q);
    return new PointJvp(t, circleImplicitJvp(p, q, t, pDot, qDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pointJvp(double[], double, double[], double)
   */
  static PointJvp pointJvp(double[] p, double q, double[] pDot, double qDot, Tape tape) {
    return pointJvp(p, q, pDot, qDot);
  }

  /**
   * Value of {@code ImplicitSolvers.point} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   */
  record PointVjp(double[] value, double[] p, double q) {}

  /**
   * Adjoints of the scalar parameters of {@code ImplicitSolvers.point}: filled by a
   * derivative and reused by its caller.
   */
  static final class PointAdjoint {

    /** The adjoint of {@code q}. */
    public double q;

    /** A holder of zeros. */
    public PointAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ImplicitSolvers.point} for an
   * adjoint of its result.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static PointVjp pointVjp(double[] p, double q, double[] resultBar) {
    double[] pBar = Arguments.zerosLike(p);
    PointAdjoint adjoint = new PointAdjoint();
    double[] value = pointVjp(p, q, resultBar, pBar, adjoint);
    return new PointVjp(value, pBar, adjoint.q);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pointVjp(double[], double, double[])
   */
  static PointVjp pointVjp(double[] p, double q, double[] resultBar, Tape tape) {
    return pointVjp(p, q, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ImplicitSolvers.point} for an
   * adjoint of its result.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param pBar to which the adjoint of {@code p} is added; of the same shape
   * @param adjoint to which the adjoints of {@code q} are added
   * @return what the method returns
   */
  static double[] pointVjp(double[] p, double q, double[] resultBar, double[] pBar,
      PointAdjoint adjoint) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "pBar", pBar);
    double[] t = ImplicitSolvers.circle(p, q);
    double[] t1 = new double[t.length];

    // reverse sweep
    Arguments.length("resultBar", resultBar.length, t.length);
    for (int i = 0; i < t.length; i++) {
      t1[i] += resultBar[i];
    }
    double t2 = circleImplicitVjp(p, q, t, t1, pBar);
    adjoint.q += t2;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pointVjp(double[], double, double[], double[], PointAdjoint)
   */
  static double[] pointVjp(double[] p, double q, double[] resultBar, double[] pBar,
      PointAdjoint adjoint, Tape tape) {
    return pointVjp(p, q, resultBar, pBar, adjoint);
  }

  /**
   * {@code ImplicitSolvers.point} as a function of the vector that packs {@code p}, {@code
   * q}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction pointFunction() {
    return new PointFunction();
  }

  private static final class PointFunction implements VectorFunction {

    PointFunction() {}

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
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double q = packed[packed.length - 1];
      double[] value = ImplicitSolvers.point(p, q);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double q = packed[packed.length - 1];
      double[] value = ImplicitSolvers.point(p, q);
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
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double q = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double qDot = direction[direction.length - 1];
      PointJvp value = pointJvp(p, q, pDot, qDot);
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
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double q = packed[packed.length - 1];
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      double[] pBar = Arguments.zerosLike(p);
      PointAdjoint adjoint = new PointAdjoint();
      double[] value = pointVjp(p, q, resultBar, pBar, adjoint);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(pBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.q;
    }
  }

  /**
   * Forward mode: {@code ImplicitSolvers.energy} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual energyJvp(double[][] w, double[] b, double[][] wDot, double[] bDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("bDot", bDot, "b", b);
    double[] x = ImplicitSolvers.equilibrium(w, b);
    double[] xDot = equilibriumImplicitJvp(w, b, x, wDot, bDot);
    double[] wDot1 = wDot[0];
    w[0][1] = 0.0;
    wDot1[1] = 0.0;
    int t = x.length;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < t; i++) {
      double v = x[i];
      double vDot = xDot[i];
      sum += v * v;
      sumDot += 2.0 * (vDot * v);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyJvp(double[][], double[], double[][], double[])
   */
  static Dual energyJvp(double[][] w, double[] b, double[][] wDot, double[] bDot, Tape tape) {
    return energyJvp(w, b, wDot, bDot);
  }

  /**
   * Value and gradient of {@code ImplicitSolvers.energy}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param b the derivative with respect to {@code b}
   */
  record EnergyGradient(double value, double[][] w, double[] b) {}

  /**
   * Reverse mode: {@code ImplicitSolvers.energy} and its gradient.
   *
   * @param w as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static EnergyGradient energyGradient(double[][] w, double[] b) {
    return energyGradient(w, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyGradient(double[][], double[])
   */
  static EnergyGradient energyGradient(double[][] w, double[] b, Tape tape) {
    double[][] wBar = Arguments.zerosLike(w);
    double[] bBar = Arguments.zerosLike(b);
    double value = energyGradient(w, b, wBar, bBar, tape);
    return new EnergyGradient(value, wBar, bBar);
  }

  /**
   * Reverse mode: {@code ImplicitSolvers.energy} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double energyGradient(double[][] w, double[] b, double[][] wBar, double[] bBar) {
    return energyGradient(w, b, wBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyGradient(double[][], double[], double[][], double[])
   */
  static double energyGradient(double[][] w, double[] b, double[][] wBar, double[] bBar,
      Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.zero(wBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[][] w1 = w.clone();
      for (int i = 0; i < w.length; i++) {
        w1[i] = w[i].clone();
      }
      double[] b1 = b.clone();
      double[] x = ImplicitSolvers.equilibrium(w, b);
      double[] xBar = new double[x.length];
      double[][] wBar1 = wBar.clone();
      double[] wBar2 = wBar[0];
      w[0][1] = 0.0;
      int t = x.length;
      double sum = 0.0;
      for (int i = 0; i < t; i++) {
        double v = x[i];
        sum += v * v;
        xBar[i] += 2.0 * v;
      }

      // reverse sweep
      wBar2[1] = 0.0;
      equilibriumImplicitVjp(w1, b1, x, xBar, wBar1, bBar, tape);
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ImplicitSolvers.energy}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param b the derivative with respect to {@code b}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record EnergyHvp(double value, double[][] w, double[] b, double[][] wHvp, double[] bHvp) {}

  /**
   * Second order: {@code ImplicitSolvers.energy}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static EnergyHvp energyHvp(double[][] w, double[] b, double[][] wDot, double[] bDot) {
    return energyHvp(w, b, wDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyHvp(double[][], double[], double[][], double[])
   */
  static EnergyHvp energyHvp(double[][] w, double[] b, double[][] wDot, double[] bDot, Tape tape) {
    double[][] wBar = Arguments.zerosLike(w);
    double[] bBar = Arguments.zerosLike(b);
    double[][] wHvp = Arguments.zerosLike(w);
    double[] bHvp = Arguments.zerosLike(b);
    double value = energyHvp(w, b, wDot, bDot, wBar, bBar, wHvp, bHvp, tape);
    return new EnergyHvp(value, wBar, bBar, wHvp, bHvp);
  }

  /**
   * Second order: {@code ImplicitSolvers.energy}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double energyHvp(double[][] w, double[] b, double[][] wDot, double[] bDot,
      double[][] wBar, double[] bBar, double[][] wHvp, double[] bHvp) {
    return energyHvp(w, b, wDot, bDot, wBar, bBar, wHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyHvp(double[][], double[], double[][], double[], double[][], double[],
   *     double[][], double[])
   */
  static double energyHvp(double[][] w, double[] b, double[][] wDot, double[] bDot,
      double[][] wBar, double[] bBar, double[][] wHvp, double[] bHvp, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.zero(wBar);
    Arguments.zero(bBar);
    Arguments.zero(wHvp);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      double[][] w1 = w.clone();
      double[][] wDot1 = wDot.clone();
      for (int i = 0; i < w.length; i++) {
        double[] t = wDot[i];
        double[] t1 = w[i].clone();
        double[] t2 = t.clone();
        w1[i] = t1;
        wDot1[i] = t2;
      }
      double[] b1 = b.clone();
      double[] bDot1 = bDot.clone();
      double[] x = ImplicitSolvers.equilibrium(w, b);
      double[] xDot = equilibriumImplicitJvp(w, b, x, wDot, bDot);
      double[] xBar = new double[x.length];
      double[] xBarDot = new double[x.length];
      double[][] wBar1 = wBar.clone();
      double[][] wBarDot = wHvp.clone();
      double[] wDot2 = wDot[0];
      double[] wBar2 = wBar[0];
      double[] wBarDot1 = wHvp[0];
      w[0][1] = 0.0;
      wDot2[1] = 0.0;
      int t = x.length;
      double sum = 0.0;
      for (int i = 0; i < t; i++) {
        double v = x[i];
        double vDot = xDot[i];
        sum += v * v;
        xBar[i] += 2.0 * v;
        xBarDot[i] += 2.0 * vDot;
      }

      // reverse sweep
      wBar2[1] = 0.0;
      wBarDot1[1] = 0.0;
      equilibriumImplicitVjpJvp(w1, b1, x, xBar, wBar1, bBar, wDot1, bDot1, xDot, xBarDot, wBarDot,
          bHvp, tape);
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ImplicitSolvers.energy} as a function of the vector that packs {@code w}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param w of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction energyFunction(double[][] w, double[] b) {
    return new EnergyFunction(w, b);
  }

  private static final class EnergyFunction implements ScalarFunction {

    private final double[][] w;

    private final double[] b;

    private final int wSize;

    private final int bSize;

    EnergyFunction(double[][] w, double[] b) {
      this.w = w;
      this.b = b;
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return wSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, wSize);
      return ImplicitSolvers.energy(w, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, wSize);
      double[][] wBar = Arguments.zerosLike(w);
      double[] bBar = Arguments.zerosLike(b);
      double value = energyGradient(w, b, wBar, bBar);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(bBar, gradient, wSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, wSize);
      double[][] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, wSize);
      return energyJvp(w, b, wDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, wSize);
      double[][] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, wSize);
      double[][] wBar = Arguments.zerosLike(w);
      double[] bBar = Arguments.zerosLike(b);
      double[][] wHvp = Arguments.zerosLike(w);
      double[] bHvp = Arguments.zerosLike(b);
      double value = energyHvp(w, b, wDot, bDot, wBar, bBar, wHvp, bHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(bBar, gradient, wSize);
      Arguments.pack(wHvp, product, 0);
      Arguments.pack(bHvp, product, wSize);
      return value;
    }
  }

  private static double recursiveJvp(double x, int n, double xDot, Tape tape) {
    if (n != 0) {
      double t = 0.3 * x;
      double t1 = ImplicitSolvers.kepler(x, t, x, 1e-14);
      double t2 =
          recursiveJvp(t1, n - 1, (0.3 * xDot * Math.sin(t1) + xDot) / (1.0 - t * Math.cos(t1)),
          tape);
      double t3 = tape.doubleResult(1);
      xDot = t3 * x + t2 * xDot;
      x = t2 * x;
    }
    tape.result(1, xDot);
    return x;
  }

  private static double recursiveVjp(double x, int n, double resultBar, Tape tape) {
    boolean t = n == 0;
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
      t4 = ImplicitSolvers.kepler(x, 0.3 * x, x, 1e-14);
      t2 = recursiveVjp(t4, n - 1, resultBar * x, tape);
      t3 = tape.doubleResult(1);
      t1 = t2 * x;
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = resultBar;
    } else {
      double t5 = t3 / (1.0 - 0.3 * x * Math.cos(t4));
      xBar = t2 * resultBar + t5 + 0.3 * (t5 * Math.sin(t4));
    }
    tape.result(1, xBar);
    return t1;
  }

  private static double recursiveVjpJvp(double x, int n, double resultBar, double xDot, Tape tape) {
    boolean t = n == 0;
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
      double t8 = 0.3 * x;
      t4 = ImplicitSolvers.kepler(x, t8, x, 1e-14);
      t7 = (0.3 * xDot * Math.sin(t4) + xDot) / (1.0 - t8 * Math.cos(t4));
      t2 = recursiveVjpJvp2(t4, n - 1, resultBar * x, t7, resultBar * xDot, tape);
      t3 = tape.doubleResult(1);
      t5 = tape.doubleResult(2);
      t6 = tape.doubleResult(3);
      t1 = t2 * x;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar;
      xBarDot = 0.0;
    } else {
      double t8 = 0.3 * x;
      double t9 = Math.cos(t4);
      double t10 = 1.0 - t8 * t9;
      double t11 = t3 / t10;
      double t12 = t6 / t10 - (t8 * (t7 * Math.sin(t4)) - 0.3 * xDot * t9) / t10 * t11;
      double t13 = Math.sin(t4);
      xBar = t2 * resultBar + t11 + 0.3 * (t11 * t13);
      xBarDot = t5 * resultBar + t12 + 0.3 * (t12 * t13 + t11 * (t7 * t9));
    }
    tape.result(1, xBar);
    tape.result(2, xBarDot);
    return t1;
  }

  private static double recursiveVjpJvp2(double x, int n, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    boolean t = n == 0;
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
      double t9 = 0.3 * x;
      t4 = ImplicitSolvers.kepler(x, t9, x, 1e-14);
      t8 = (0.3 * xDot * Math.sin(t4) + xDot) / (1.0 - t9 * Math.cos(t4));
      t2 = recursiveVjpJvp2(t4, n - 1, resultBar * x, t8, resultBarDot * x + resultBar * xDot,
          tape);
      t3 = tape.doubleResult(1);
      t6 = tape.doubleResult(2);
      t7 = tape.doubleResult(3);
      t1 = t2 * x;
      t5 = t6 * x + t2 * xDot;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar;
      xBarDot = resultBarDot;
    } else {
      double t9 = 0.3 * x;
      double t10 = Math.cos(t4);
      double t11 = 1.0 - t9 * t10;
      double t12 = t3 / t11;
      double t13 = t7 / t11 - (t9 * (t8 * Math.sin(t4)) - 0.3 * xDot * t10) / t11 * t12;
      double t14 = Math.sin(t4);
      xBar = t2 * resultBar + t12 + 0.3 * (t12 * t14);
      xBarDot = t6 * resultBar + t2 * resultBarDot + t13 + 0.3 * (t13 * t14 + t12 * (t8 * t10));
    }
    tape.result(1, xBar);
    tape.result(2, t5);
    tape.result(3, xBarDot);
    return t1;
  }

  private static double volatilityResidualJvp(double v, double s, double k, double price,
      double sDot, double kDot, double priceDot, Tape tape) {
    double t = s / k;
    double t1 = StrongZero.over(sDot / k - kDot / k * t, t) / v;
    double d = Math.log(t) / v + v / 2.0;
    double t2 = Math.sqrt(2.0 / Math.PI);
    double t3 = 0.044715 * t1;
    double t4 = 0.044715 * d * d;
    double t5 = Math.tanh(t2 * (d + t4 * d));
    double t6 = 0.5 * (1.0 + t5);
    double t7 = d - v;
    double t8 = 0.044715 * t7 * t7;
    double t9 = Math.tanh(t2 * (t7 + t8 * t7));
    double t10 = 0.5 * (1.0 + t9);
    tape.result(1,
        sDot * t6
        + s * (0.5 * (t2 * (t1 + (2.0 * (t3 * d) * d + t4 * t1)) * ((1.0 - t5) * (1.0 + t5))))
        - (kDot * t10
        + k * (0.5 * (t2 * (t1 + (2.0 * (t3 * t7) * t7 + t8 * t1)) * ((1.0 - t9) * (1.0 + t9)))))
        - priceDot);
    return s * t6 - k * t10 - price;
  }

  private static double volatilityResidualJvp2(double v, double s, double k, double price,
      double vDot, Tape tape) {
    double t = Math.log(s / k) / v;
    double d = t + v / 2.0;
    double dDot = vDot / 2.0 - vDot / v * t;
    double t1 = Math.sqrt(2.0 / Math.PI);
    double t2 = 0.044715 * d * d;
    double t3 = Math.tanh(t1 * (d + t2 * d));
    double t4 = d - v;
    double t5 = dDot - vDot;
    double t6 = 0.044715 * t4 * t4;
    double t7 = Math.tanh(t1 * (t4 + t6 * t4));
    tape.result(1,
        s * (0.5
        * (t1 * (dDot + (2.0 * (0.044715 * dDot * d) * d + t2 * dDot))
        * ((1.0 - t3) * (1.0 + t3))))
        - k * (0.5
        * (t1 * (t5 + (2.0 * (0.044715 * t5 * t4) * t4 + t6 * t5)) * ((1.0 - t7) * (1.0 + t7)))));
    return s * (0.5 * (1.0 + t3)) - k * (0.5 * (1.0 + t7)) - price;
  }

  private static double volatilityResidualVjp(double v, double s, double k, double price,
      double resultBar, Tape tape) {
    double t = s / k;
    double d = Math.log(t) / v + v / 2.0;
    double t1 = Math.sqrt(2.0 / Math.PI);
    double t2 = 0.044715 * d;
    double t3 = t2 * d;
    double t4 = Math.tanh(t1 * (d + t3 * d));
    double t5 = 1.0 + t4;
    double t6 = 0.5 * t5;
    double t7 = d - v;
    double t8 = 0.044715 * t7;
    double t9 = t8 * t7;
    double t10 = Math.tanh(t1 * (t7 + t9 * t7));
    double t11 = 1.0 + t10;
    double t12 = 0.5 * t11;

    // reverse sweep
    double priceBar = -resultBar;
    double t13 = t1 * (0.5 * (k * priceBar) * ((1.0 - t10) * t11));
    double t14 = t13 * t7;
    double t15 = t1 * (0.5 * (s * resultBar) * ((1.0 - t4) * t5));
    double t16 = t15 * d;
    double dBar = t13 + t9 * t13 + t8 * t14 + 0.044715 * (t14 * t7) + t15 + t3 * t15 + t2 * t16
        + 0.044715 * (t16 * d);
    double t17 = StrongZero.over(dBar / v, t) / k;
    double sBar = resultBar * t6 + t17;
    double kBar = priceBar * t12 - t17 * t;
    tape.result(1, sBar);
    tape.result(2, kBar);
    tape.result(3, priceBar);
    return s * t6 - k * t12 - price;
  }

  private static double volatilityResidualJvpJvp(double v, double s, double k, double price,
      double vDot, double vDot_, double sDot, double kDot, double priceDot, Tape tape) {
    double t = s / k;
    double t1 = Math.log(t) / v;
    double t2 = vDot_ / v;
    double t3 = StrongZero.over(sDot / k - kDot / k * t, t) / v - t2 * t1;
    double t4 = vDot / v;
    double d = t1 + v / 2.0;
    double dDot = t3 + vDot_ / 2.0;
    double dDot1 = vDot / 2.0 - t4 * t1;
    double dDotDot = t2 * t4 * t1 - t4 * t3;
    double t5 = Math.sqrt(2.0 / Math.PI);
    double t6 = 0.044715 * dDot1;
    double t7 = 0.044715 * dDotDot;
    double t8 = 0.044715 * d * d;
    double t9 = 2.0 * (0.044715 * dDot * d);
    double t10 = 2.0 * (t6 * d);
    double t11 = t5 * (dDot1 + (t10 * d + t8 * dDot1));
    double t12 = Math.tanh(t5 * (d + t8 * d));
    double t13 = 1.0 - t12;
    double t14 = 1.0 + t12;
    double t15 = t13 * t14;
    double t16 = t5 * (dDot + (t9 * d + t8 * dDot)) * t15;
    double t17 = 0.5 * (t11 * t15);
    double t18 = d - v;
    double t19 = dDot - vDot_;
    double t20 = dDot1 - vDot;
    double t21 = 0.044715 * t20;
    double t22 = 0.044715 * t18 * t18;
    double t23 = 2.0 * (0.044715 * t19 * t18);
    double t24 = 2.0 * (t21 * t18);
    double t25 = t5 * (t20 + (t24 * t18 + t22 * t20));
    double t26 = Math.tanh(t5 * (t18 + t22 * t18));
    double t27 = 1.0 - t26;
    double t28 = 1.0 + t26;
    double t29 = t27 * t28;
    double t30 = t5 * (t19 + (t23 * t18 + t22 * t19)) * t29;
    double t31 = 0.5 * (t25 * t29);
    tape.result(1, s * t17 - k * t31);
    tape.result(2,
        sDot * t17
        + s * (0.5
        * (t5 * (dDotDot
        + (2.0 * (t7 * d + t6 * dDot) * d + t10 * dDot + (t9 * dDot1 + t8 * dDotDot))) * t15
        + t11 * (t13 * t16 - t16 * t14)))
        - (kDot * t31
        + k * (0.5
        * (t5 * (dDotDot
        + (2.0 * (t7 * t18 + t21 * t19) * t18 + t24 * t19 + (t23 * t20 + t22 * dDotDot))) * t29
        + t25 * (t27 * t30 - t30 * t28)))));
    return s * (0.5 * (1.0 + t12)) - k * (0.5 * (1.0 + t26)) - price;
  }

  private static double volatilityResidualVjpJvp(double v, double s, double k, double price,
      double resultBar, double vDot, double sDot, double kDot, double priceDot,
      double resultBarDot, Tape tape) {
    double t = s / k;
    double t1 = kDot / k;
    double t2 = sDot / k - t1 * t;
    double t3 = 1.0 / t;
    double t4 = Math.log(t) / v;
    double t5 = vDot / v;
    double d = t4 + v / 2.0;
    double dDot = StrongZero.times(t2, t3) / v - t5 * t4 + vDot / 2.0;
    double t6 = Math.sqrt(2.0 / Math.PI);
    double t7 = 0.044715 * d;
    double t8 = 0.044715 * dDot;
    double t9 = t7 * d;
    double t10 = 2.0 * (t8 * d);
    double t11 = Math.tanh(t6 * (d + t9 * d));
    double t12 = 1.0 - t11;
    double t13 = t12 * (1.0 + t11);
    double t14 = t6 * (dDot + (t10 * d + t9 * dDot)) * t13;
    double t15 = 1.0 + t11;
    double t16 = 0.5 * t15;
    double t17 = d - v;
    double t18 = dDot - vDot;
    double t19 = 0.044715 * t17;
    double t20 = 0.044715 * t18;
    double t21 = t19 * t17;
    double t22 = 2.0 * (t20 * t17);
    double t23 = Math.tanh(t6 * (t17 + t21 * t17));
    double t24 = 1.0 - t23;
    double t25 = t24 * (1.0 + t23);
    double t26 = t6 * (t18 + (t22 * t17 + t21 * t18)) * t25;
    double t27 = 1.0 + t23;
    double t28 = 0.5 * t27;

    // reverse sweep
    double priceBar = -resultBar;
    double priceBarDot = -resultBarDot;
    double t29 = 0.5 * (k * priceBar);
    double t30 = t6 * (t29 * t25);
    double t31 =
        t6 * (0.5 * (kDot * priceBar + k * priceBarDot) * t25 + t29 * (t24 * t26 - t26 * t27));
    double t32 = t30 * t17;
    double t33 = t31 * t17 + t30 * t18;
    double t34 = 0.5 * (s * resultBar);
    double t35 = t6 * (t34 * t13);
    double t36 =
        t6 * (0.5 * (sDot * resultBar + s * resultBarDot) * t13 + t34 * (t12 * t14 - t14 * t15));
    double t37 = t35 * d;
    double t38 = t36 * d + t35 * dDot;
    double dBar = t30 + t21 * t30 + t19 * t32 + 0.044715 * (t32 * t17) + t35 + t9 * t35 + t7 * t37
        + 0.044715 * (t37 * d);
    double dBarDot = t31 + (t22 * t30 + t21 * t31) + (t20 * t32 + t19 * t33)
        + 0.044715 * (t33 * t17 + t32 * t18) + t36 + (t10 * t35 + t9 * t36) + (t8 * t37 + t7 * t38)
        + 0.044715 * (t38 * d + t37 * dDot);
    double t39 = dBar / v;
    double t40 = StrongZero.times(t39, t3) / k;
    double t41 =
        (StrongZero.times(dBarDot / v - t5 * t39, t3) - StrongZero.times(t39, t2 * t3 * t3)) / k
        - t1 * t40;
    double sBar = resultBar * t16 + t40;
    double sBarDot = resultBarDot * t16 + resultBar * (0.5 * t14) + t41;
    double kBar = priceBar * t28 - t40 * t;
    double kBarDot = priceBarDot * t28 + priceBar * (0.5 * t26) - (t41 * t + t40 * t2);
    tape.result(1, sBar);
    tape.result(2, kBar);
    tape.result(3, priceBar);
    tape.result(4, sBarDot);
    tape.result(5, kBarDot);
    tape.result(6, priceBarDot);
    return s * t16 - k * t28 - price;
  }

  private static double[] circleImplicitJvp(double[] p, double q, double[] solution, double[] pDot,
      double qDot) {
    double[] t = new double[solution.length];
    double x = solution[0];
    x = solution[1];
    double p1 = p[0];
    t[0] = -pDot[0];
    x = solution[0];
    double t1 = x * qDot;
    x = solution[1];
    double p2 = p[1];
    t[1] = t1 - x * pDot[1];
    double[][] columns = new double[solution.length][];
    double[] unit = new double[solution.length];
    for (int i = 0; i < solution.length; i++) {
      unit[i] = 1.0;
      double[] t2 = new double[solution.length];
      x = solution[0];
      double xDot = unit[0];
      double t3 = xDot * x;
      x = solution[1];
      xDot = unit[1];
      double p3 = p[0];
      t2[0] = 2.0 * (t3 + xDot * x);
      x = solution[0];
      xDot = unit[0];
      x = solution[1];
      double t4 = xDot * q;
      xDot = unit[1];
      t2[1] = t4 - xDot * p[1];
      columns[i] = t2;
      unit[i] = 0.0;
    }
    double[] t2 = LinearSystem.solveTransposed(columns, t);
    double[] t3 = new double[t2.length];
    for (int i = 0; i < t2.length; i++) {
      t3[i] = -t2[i];
    }
    return t3;
  }

  private static double circleImplicitVjp(double[] p, double q, double[] solution,
      double[] solutionBar, double[] pBar) {
    double[][] columns = new double[solution.length][];
    double[] unit = new double[solution.length];
    for (int i = 0; i < solution.length; i++) {
      unit[i] = 1.0;
      double[] t = new double[solution.length];
      double x = solution[0];
      double xDot = unit[0];
      double t1 = xDot * x;
      x = solution[1];
      xDot = unit[1];
      double p1 = p[0];
      t[0] = 2.0 * (t1 + xDot * x);
      x = solution[0];
      xDot = unit[0];
      x = solution[1];
      double t2 = xDot * q;
      xDot = unit[1];
      t[1] = t2 - xDot * p[1];
      columns[i] = t;
      unit[i] = 0.0;
    }
    double[] t = LinearSystem.solve(columns, solutionBar);
    double[] t1 = new double[t.length];
    for (int i = 0; i < t.length; i++) {
      t1[i] = -t[i];
    }
    double x = solution[0];
    x = solution[1];
    double p1 = p[0];
    x = solution[0];
    double x1 = solution[1];
    double p2 = p[1];
    double t2 = t1[1];
    t1[1] = 0.0;
    pBar[1] -= x1 * t2;
    double qBar = x * t2;
    double t3 = t1[0];
    t1[0] = 0.0;
    pBar[0] -= t3;
    return qBar;
  }

  private static double circleImplicitVjpJvp(double[] p, double q, double[] solution,
      double[] solutionBar, double[] pBar, double[] pDot, double qDot, double[] solutionDot,
      double[] solutionBarDot, double[] pBarDot, Tape tape) {
    double[][] columns = new double[solution.length][];
    double[][] columnsDot = new double[solution.length][];
    double[] unit = new double[solution.length];
    for (int i = 0; i < solution.length; i++) {
      unit[i] = 1.0;
      double[] t = new double[solution.length];
      double[] t1 = new double[solution.length];
      double x = solution[0];
      double xDot = solutionDot[0];
      double xDot1 = unit[0];
      double t2 = xDot1 * x;
      x = solution[1];
      double t3 = xDot1 * xDot;
      xDot = solutionDot[1];
      xDot1 = unit[1];
      double p1 = p[0];
      t[0] = 2.0 * (t2 + xDot1 * x);
      t1[0] = 2.0 * (t3 + xDot1 * xDot);
      x = solution[0];
      xDot = unit[0];
      x = solution[1];
      double t4 = xDot * q;
      double t5 = xDot * qDot;
      xDot = unit[1];
      double t6 = t5 - xDot * pDot[1];
      t[1] = t4 - xDot * p[1];
      t1[1] = t6;
      columns[i] = t;
      columnsDot[i] = t1;
      unit[i] = 0.0;
    }
    double[] t = LinearSystem.solve(columns, solutionBar);
    double[] t1 = LinearSystem.solveTangent(columns, t, columnsDot, solutionBarDot);
    double[] t2 = new double[t.length];
    double[] t3 = new double[t.length];
    for (int i = 0; i < t.length; i++) {
      double t4 = -t1[i];
      t2[i] = -t[i];
      t3[i] = t4;
    }
    double x = solution[0];
    x = solution[1];
    double p1 = p[0];
    x = solution[0];
    double xDot = solutionDot[0];
    double x1 = solution[1];
    double xDot1 = solutionDot[1];
    double p2 = p[1];
    double t4 = t2[1];
    double t5 = t3[1];
    t2[1] = 0.0;
    t3[1] = 0.0;
    pBar[1] -= x1 * t4;
    pBarDot[1] -= xDot1 * t4 + x1 * t5;
    double qBar = x * t4;
    double qBarDot = xDot * t4 + x * t5;
    double t6 = t2[0];
    double t7 = t3[0];
    t2[0] = 0.0;
    t3[0] = 0.0;
    pBar[0] -= t6;
    pBarDot[0] -= t7;
    tape.result(1, qBarDot);
    return qBar;
  }

  private static double[] equilibriumImplicitJvp(double[][] w, double[] b, double[] solution,
      double[][] wDot, double[] bDot) {
    double[] r = new double[solution.length];
    double[] rDot = new double[solution.length];
    int i = 0;
    while (i < solution.length - 3 && b != null && bDot != null && w != null && wDot != null
        && i < b.length - 3 && i < bDot.length - 3 && i < w.length - 3 && i < wDot.length - 3
        && FourRows.hold(w, i, solution.length) && FourRows.hold(wDot, i, solution.length)
        && FourRows.areNot(w, i, rDot) && FourRows.areNot(wDot, i, rDot) && rDot != solution) {
      double sum = b[i];
      double sumDot = bDot[i];
      double sum1 = b[i + 1];
      double sumDot1 = bDot[i + 1];
      double sum2 = b[i + 2];
      double sumDot2 = bDot[i + 2];
      double sum3 = b[i + 3];
      double sumDot3 = bDot[i + 3];
      for (int j = 0; j < solution.length; j++) {
        double w1 = w[i][j];
        double x = solution[j];
        sum += w1 * x;
        sumDot += wDot[i][j] * x;
        sum1 += w[i + 1][j] * x;
        sumDot1 += wDot[i + 1][j] * x;
        sum2 += w[i + 2][j] * x;
        sumDot2 += wDot[i + 2][j] * x;
        sum3 += w[i + 3][j] * x;
        sumDot3 += wDot[i + 3][j] * x;
      }
      double x = solution[i];
      double t = Math.tanh(sum);
      r[i] = x - t;
      rDot[i] = -(sumDot * ((1.0 - t) * (1.0 + t)));
      double x1 = solution[i + 1];
      double t1 = Math.tanh(sum1);
      r[i + 1] = x1 - t1;
      rDot[i + 1] = -(sumDot1 * ((1.0 - t1) * (1.0 + t1)));
      double x2 = solution[i + 2];
      double t2 = Math.tanh(sum2);
      r[i + 2] = x2 - t2;
      rDot[i + 2] = -(sumDot2 * ((1.0 - t2) * (1.0 + t2)));
      double x3 = solution[i + 3];
      double t3 = Math.tanh(sum3);
      r[i + 3] = x3 - t3;
      rDot[i + 3] = -(sumDot3 * ((1.0 - t3) * (1.0 + t3)));
      i += 4;
    }
    while (i < solution.length) {
      double sum = b[i];
      double sumDot = bDot[i];
      for (int j = 0; j < solution.length; j++) {
        double w1 = w[i][j];
        double x = solution[j];
        sum += w1 * x;
        sumDot += wDot[i][j] * x;
      }
      double x = solution[i];
      double t = Math.tanh(sum);
      r[i] = x - t;
      rDot[i] = -(sumDot * ((1.0 - t) * (1.0 + t)));
      i++;
    }
    double[][] columns = new double[solution.length][];
    double[] unit = new double[solution.length];
    for (int k = 0; k < solution.length; k++) {
      unit[k] = 1.0;
      r = new double[solution.length];
      double[] rDot1 = new double[solution.length];
      i = 0;
      while (i < solution.length - 3 && b != null && w != null && i < b.length - 3
          && i < w.length - 3 && FourRows.hold(w, i, solution.length)
          && FourRows.areNot(w, i, rDot1) && rDot1 != solution) {
        double sum = b[i];
        double sum1 = b[i + 1];
        double sum2 = b[i + 2];
        double sum3 = b[i + 3];
        double sumDot = 0.0;
        double sumDot1 = 0.0;
        double sumDot2 = 0.0;
        double sumDot3 = 0.0;
        for (int j = 0; j < solution.length; j++) {
          double w1 = w[i][j];
          double x = solution[j];
          double xDot = unit[j];
          sum += w1 * x;
          sumDot += w1 * xDot;
          double w2 = w[i + 1][j];
          sum1 += w2 * x;
          sumDot1 += w2 * xDot;
          double w3 = w[i + 2][j];
          sum2 += w3 * x;
          sumDot2 += w3 * xDot;
          double w4 = w[i + 3][j];
          sum3 += w4 * x;
          sumDot3 += w4 * xDot;
        }
        double x = solution[i];
        double xDot = unit[i];
        double t = Math.tanh(sum);
        r[i] = x - t;
        rDot1[i] = xDot - sumDot * ((1.0 - t) * (1.0 + t));
        double x1 = solution[i + 1];
        double xDot1 = unit[i + 1];
        double t1 = Math.tanh(sum1);
        r[i + 1] = x1 - t1;
        rDot1[i + 1] = xDot1 - sumDot1 * ((1.0 - t1) * (1.0 + t1));
        double x2 = solution[i + 2];
        double xDot2 = unit[i + 2];
        double t2 = Math.tanh(sum2);
        r[i + 2] = x2 - t2;
        rDot1[i + 2] = xDot2 - sumDot2 * ((1.0 - t2) * (1.0 + t2));
        double x3 = solution[i + 3];
        double xDot3 = unit[i + 3];
        double t3 = Math.tanh(sum3);
        r[i + 3] = x3 - t3;
        rDot1[i + 3] = xDot3 - sumDot3 * ((1.0 - t3) * (1.0 + t3));
        i += 4;
      }
      while (i < solution.length) {
        double sum = b[i];
        double sumDot = 0.0;
        for (int j = 0; j < solution.length; j++) {
          double w1 = w[i][j];
          double x = solution[j];
          double xDot = unit[j];
          sum += w1 * x;
          sumDot += w1 * xDot;
        }
        double x = solution[i];
        double xDot = unit[i];
        double t = Math.tanh(sum);
        r[i] = x - t;
        rDot1[i] = xDot - sumDot * ((1.0 - t) * (1.0 + t));
        i++;
      }
      columns[k] = rDot1;
      unit[k] = 0.0;
    }
    double[] t = LinearSystem.solveTransposed(columns, rDot);
    double[] t1 = new double[t.length];
    for (int k = 0; k < t.length; k++) {
      t1[k] = -t[k];
    }
    return t1;
  }

  private static void equilibriumImplicitVjp(double[][] w, double[] b, double[] solution,
      double[] solutionBar, double[][] wBar, double[] bBar, Tape tape) {
    double[][] columns = new double[solution.length][];
    double[] unit = new double[solution.length];
    for (int i = 0; i < solution.length; i++) {
      unit[i] = 1.0;
      double[] r = new double[solution.length];
      double[] rDot = new double[solution.length];
      int k = 0;
      while (k < solution.length - 3 && b != null && w != null && k < b.length - 3
          && k < w.length - 3 && FourRows.hold(w, k, solution.length)
          && FourRows.areNot(w, k, rDot) && rDot != solution) {
        double sum = b[k];
        double sum1 = b[k + 1];
        double sum2 = b[k + 2];
        double sum3 = b[k + 3];
        double sumDot = 0.0;
        double sumDot1 = 0.0;
        double sumDot2 = 0.0;
        double sumDot3 = 0.0;
        for (int j = 0; j < solution.length; j++) {
          double w1 = w[k][j];
          double x = solution[j];
          double xDot = unit[j];
          sum += w1 * x;
          sumDot += w1 * xDot;
          double w2 = w[k + 1][j];
          sum1 += w2 * x;
          sumDot1 += w2 * xDot;
          double w3 = w[k + 2][j];
          sum2 += w3 * x;
          sumDot2 += w3 * xDot;
          double w4 = w[k + 3][j];
          sum3 += w4 * x;
          sumDot3 += w4 * xDot;
        }
        double x = solution[k];
        double xDot = unit[k];
        double t = Math.tanh(sum);
        r[k] = x - t;
        rDot[k] = xDot - sumDot * ((1.0 - t) * (1.0 + t));
        double x1 = solution[k + 1];
        double xDot1 = unit[k + 1];
        double t1 = Math.tanh(sum1);
        r[k + 1] = x1 - t1;
        rDot[k + 1] = xDot1 - sumDot1 * ((1.0 - t1) * (1.0 + t1));
        double x2 = solution[k + 2];
        double xDot2 = unit[k + 2];
        double t2 = Math.tanh(sum2);
        r[k + 2] = x2 - t2;
        rDot[k + 2] = xDot2 - sumDot2 * ((1.0 - t2) * (1.0 + t2));
        double x3 = solution[k + 3];
        double xDot3 = unit[k + 3];
        double t3 = Math.tanh(sum3);
        r[k + 3] = x3 - t3;
        rDot[k + 3] = xDot3 - sumDot3 * ((1.0 - t3) * (1.0 + t3));
        k += 4;
      }
      while (k < solution.length) {
        double sum = b[k];
        double sumDot = 0.0;
        for (int j = 0; j < solution.length; j++) {
          double w1 = w[k][j];
          double x = solution[j];
          double xDot = unit[j];
          sum += w1 * x;
          sumDot += w1 * xDot;
        }
        double x = solution[k];
        double xDot = unit[k];
        double t = Math.tanh(sum);
        r[k] = x - t;
        rDot[k] = xDot - sumDot * ((1.0 - t) * (1.0 + t));
        k++;
      }
      columns[i] = rDot;
      unit[i] = 0.0;
    }
    double[] t = LinearSystem.solve(columns, solutionBar);
    double[] t1 = new double[t.length];
    for (int i = 0; i < t.length; i++) {
      t1[i] = -t[i];
    }
    double[] r = new double[solution.length];
    double[] rBar = new double[solution.length];
    double[] kept = tape.doubles(solution.length);
    int i = 0;
    while (i < solution.length - 3 && b != null && w != null && i < b.length - 3
        && i < w.length - 3 && FourRows.hold(w, i, solution.length)) {
      double sum = b[i];
      double sum1 = b[i + 1];
      double sum2 = b[i + 2];
      double sum3 = b[i + 3];
      for (int j = 0; j < solution.length; j++) {
        double w1 = w[i][j];
        double x = solution[j];
        sum += w1 * x;
        sum1 += w[i + 1][j] * x;
        sum2 += w[i + 2][j] * x;
        sum3 += w[i + 3][j] * x;
      }
      double x = solution[i];
      double t2 = Math.tanh(sum);
      kept[i] = t2;
      r[i] = x - t2;
      double x1 = solution[i + 1];
      double t3 = Math.tanh(sum1);
      kept[i + 1] = t3;
      r[i + 1] = x1 - t3;
      double x2 = solution[i + 2];
      double t4 = Math.tanh(sum2);
      kept[i + 2] = t4;
      r[i + 2] = x2 - t4;
      double x3 = solution[i + 3];
      double t5 = Math.tanh(sum3);
      kept[i + 3] = t5;
      r[i + 3] = x3 - t5;
      i += 4;
    }
    while (i < solution.length) {
      double sum = b[i];
      for (int j = 0; j < solution.length; j++) {
        double w1 = w[i][j];
        double x = solution[j];
        sum += w1 * x;
      }
      double x = solution[i];
      double t2 = Math.tanh(sum);
      kept[i] = t2;
      r[i] = x - t2;
      i++;
    }
    Arguments.length("resultBar", t1.length, r.length);
    for (int k = 0; k < r.length; k++) {
      rBar[k] += t1[k];
    }
    for (int k = 0; k < solution.length; k++) {
      double t2 = rBar[k];
      rBar[k] = 0.0;
      double t3 = kept[k];
      double sumBar = -(t2 * ((1.0 - t3) * (1.0 + t3)));
      for (int j = 0; j < solution.length; j++) {
        double x = solution[j];
        wBar[k][j] += sumBar * x;
      }
      bBar[k] += sumBar;
    }
  }

  private static void equilibriumImplicitVjpJvp(double[][] w, double[] b, double[] solution,
      double[] solutionBar, double[][] wBar, double[] bBar, double[][] wDot, double[] bDot,
      double[] solutionDot, double[] solutionBarDot, double[][] wBarDot, double[] bBarDot,
      Tape tape) {
    double[][] columns = new double[solution.length][];
    double[][] columnsDot = new double[solution.length][];
    double[] unit = new double[solution.length];
    for (int i = 0; i < solution.length; i++) {
      unit[i] = 1.0;
      double[] r = new double[solution.length];
      double[] rDot = new double[solution.length];
      double[] rDotDot = new double[solution.length];
      for (int k = 0; k < solution.length; k++) {
        double sum = b[k];
        double sumDot = bDot[k];
        double sumDot1 = 0.0;
        double sumDotDot = 0.0;
        for (int j = 0; j < solution.length; j++) {
          double w1 = w[k][j];
          double wDot1 = wDot[k][j];
          double x = solution[j];
          double xDot = solutionDot[j];
          double xDot1 = unit[j];
          sum += w1 * x;
          sumDot += wDot1 * x + w1 * xDot;
          sumDot1 += w1 * xDot1;
          sumDotDot += wDot1 * xDot1;
        }
        double x = solution[k];
        double xDot = unit[k];
        double t = Math.tanh(sum);
        double t1 = 1.0 - t;
        double t2 = 1.0 + t;
        double t3 = t1 * t2;
        double t4 = sumDot * t3;
        r[k] = x - t;
        rDot[k] = xDot - sumDot1 * t3;
        rDotDot[k] = -(sumDotDot * t3 + sumDot1 * (t1 * t4 - t4 * t2));
      }
      columns[i] = rDot;
      columnsDot[i] = rDotDot;
      unit[i] = 0.0;
    }
    double[] t = LinearSystem.solve(columns, solutionBar);
    double[] t1 = LinearSystem.solveTangent(columns, t, columnsDot, solutionBarDot);
    double[] t2 = new double[t.length];
    double[] t3 = new double[t.length];
    for (int i = 0; i < t.length; i++) {
      double t4 = -t1[i];
      t2[i] = -t[i];
      t3[i] = t4;
    }
    double[] r = new double[solution.length];
    double[] rBar = new double[solution.length];
    double[] rBarDot = new double[solution.length];
    double[] kept = tape.doubles(solution.length);
    double[] keptDot = tape.doubles(solution.length);
    for (int i = 0; i < solution.length; i++) {
      double sum = b[i];
      double sumDot = bDot[i];
      for (int j = 0; j < solution.length; j++) {
        double w1 = w[i][j];
        double x = solution[j];
        double xDot = solutionDot[j];
        sum += w1 * x;
        sumDot += wDot[i][j] * x + w1 * xDot;
      }
      double x = solution[i];
      double t4 = Math.tanh(sum);
      kept[i] = t4;
      keptDot[i] = sumDot * ((1.0 - t4) * (1.0 + t4));
      r[i] = x - t4;
    }
    Arguments.length("resultBar", t2.length, r.length);
    for (int i = 0; i < r.length; i++) {
      double t4 = t3[i];
      rBar[i] += t2[i];
      rBarDot[i] += t4;
    }
    for (int i = 0; i < solution.length; i++) {
      double t4 = rBar[i];
      double t5 = rBarDot[i];
      rBar[i] = 0.0;
      rBarDot[i] = 0.0;
      double t6 = kept[i];
      double t7 = keptDot[i];
      double t8 = 1.0 - t6;
      double t9 = 1.0 + t6;
      double t10 = t8 * t9;
      double sumBar = -(t4 * t10);
      double sumBarDot = -(t5 * t10 + t4 * (t8 * t7 - t7 * t9));
      for (int j = 0; j < solution.length; j++) {
        double x = solution[j];
        double xDot = solutionDot[j];
        double[] wBarDot1 = wBarDot[i];
        wBar[i][j] += sumBar * x;
        wBarDot1[j] += sumBarDot * x + sumBar * xDot;
      }
      bBar[i] += sumBar;
      bBarDot[i] += sumBarDot;
    }
  }
}
