package corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Functions}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class FunctionsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.FunctionsDerivatives");
  }

  private FunctionsDerivatives() {}

  /**
   * Forward mode: {@code Functions.area} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}
   * @param qDot tangent of {@code q}
   * @return the value and its tangent
   */
  static Dual areaJvp(double p, double q, double pDot, double qDot) {
    double h = (q - 0.0) / 6.0;
    double hDot = qDot / 6.0;
    double t = -p;
    double t1 = -pDot;
    double t2 = Math.exp(t * 0.0);
    double t3 = Math.exp(t * q);
    double s = t2 * q + t3 * q;
    double sDot = t2 * qDot + ((t1 * q + t * qDot) * t3 * q + t3 * qDot);
    for (int i = 1; i < 6; i++) {
      double t4 = i;
      double t5 = 0.0 + t4 * h;
      double t6 = Math.exp(t * t5);
      double t7 = i % 2 == 0 ? 2 : 4;
      s += t7 * (t6 * q);
      sDot += t7 * ((t1 * t5 + t * (t4 * hDot)) * t6 * q + t6 * qDot);
    }
    return new Dual(s * h / 3.0, (sDot * h + s * hDot) / 3.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaJvp(double, double, double, double)
   */
  static Dual areaJvp(double p, double q, double pDot, double qDot, Tape tape) {
    return areaJvp(p, q, pDot, qDot);
  }

  /**
   * Value and gradient of {@code Functions.area}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   */
  record AreaGradient(double value, double p, double q) {}

  /**
   * Adjoints of the scalar parameters of {@code Functions.area}: filled by a derivative and
   * reused by its caller.
   */
  static final class AreaAdjoint {

    /** The adjoint of {@code p}. */
    public double p;

    /** The adjoint of {@code q}. */
    public double q;

    /** A holder of zeros. */
    public AreaAdjoint() {}
  }

  /**
   * Reverse mode: {@code Functions.area} and its gradient.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AreaGradient areaGradient(double p, double q) {
    AreaAdjoint adjoint = new AreaAdjoint();
    double value = areaGradient(p, q, adjoint);
    return new AreaGradient(value, adjoint.p, adjoint.q);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double, double)
   */
  static AreaGradient areaGradient(double p, double q, Tape tape) {
    return areaGradient(p, q);
  }

  /**
   * Reverse mode: {@code Functions.area} and its gradient, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code p}, {@code q}
   * @return the value
   */
  static double areaGradient(double p, double q, AreaAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double h = (q - 0.0) / 6.0;
    double t = -p;
    double t1 = Math.exp(t * 0.0);
    double t2 = Math.exp(t * q);
    double sBar = 0.3333333333333333 * h;
    double s = t1 * q + t2 * q;
    double hBar = 0.0;
    double t3 = 0.0;
    double qBar = 0.0;
    for (int i = 1; i < 6; i++) {
      double t4 = i;
      double t5 = 0.0 + t4 * h;
      double t6 = Math.exp(t * t5);
      double t7 = i % 2 == 0 ? 2 : 4;
      s += t7 * (t6 * q);
      double t8 = t7 * sBar;
      qBar += t6 * t8;
      double t9 = t8 * q * t6;
      hBar += t4 * (t * t9);
      t3 += t9 * t5;
    }

    // reverse sweep
    hBar = s * 0.3333333333333333 + hBar;
    qBar += t2 * sBar;
    double t4 = sBar * q * t2;
    qBar += t * t4;
    qBar += t1 * sBar;
    double pBar = -(t3 + t4 * q);
    qBar += hBar / 6.0;
    adjoint.p = pBar;
    adjoint.q = qBar;
    return s * h / 3.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double, double, AreaAdjoint)
   */
  static double areaGradient(double p, double q, AreaAdjoint adjoint, Tape tape) {
    return areaGradient(p, q, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.area}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param qHvp the Hessian-vector product for {@code q}
   */
  record AreaHvp(double value, double p, double q, double pHvp, double qHvp) {}

  /**
   * Second order: {@code Functions.area}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}
   * @param qDot tangent of {@code q}
   * @return value, gradient and product, in new arrays
   */
  static AreaHvp areaHvp(double p, double q, double pDot, double qDot) {
    double h = (q - 0.0) / 6.0;
    double hDot = qDot / 6.0;
    double t = -p;
    double t1 = -pDot;
    double t2 = Math.exp(t * 0.0);
    double t3 = Math.exp(t * q);
    double t4 = (t1 * q + t * qDot) * t3;
    double sBar = 0.3333333333333333 * h;
    double sBarDot = 0.3333333333333333 * hDot;
    double s = t2 * q + t3 * q;
    double hBar = 0.0;
    double t5 = 0.0;
    double qBar = 0.0;
    double sDot = t2 * qDot + (t4 * q + t3 * qDot);
    double hBarDot = 0.0;
    double t6 = 0.0;
    double qBarDot = 0.0;
    for (int i = 1; i < 6; i++) {
      double t7 = i;
      double t8 = t7 * hDot;
      double t9 = 0.0 + t7 * h;
      double t10 = Math.exp(t * t9);
      double t11 = (t1 * t9 + t * t8) * t10;
      double t12 = i % 2 == 0 ? 2 : 4;
      s += t12 * (t10 * q);
      sDot += t12 * (t11 * q + t10 * qDot);
      double t13 = t12 * sBar;
      double t14 = t12 * sBarDot;
      double t15 = t13 * q;
      qBar += t10 * t13;
      qBarDot += t11 * t13 + t10 * t14;
      double t16 = t15 * t10;
      double t17 = (t14 * q + t13 * qDot) * t10 + t15 * t11;
      hBar += t7 * (t * t16);
      hBarDot += t7 * (t1 * t16 + t * t17);
      t5 += t16 * t9;
      t6 += t17 * t9 + t16 * t8;
    }

    // reverse sweep
    hBar = s * 0.3333333333333333 + hBar;
    hBarDot = sDot * 0.3333333333333333 + hBarDot;
    double t7 = sBar * q;
    qBar += t3 * sBar;
    qBarDot += t4 * sBar + t3 * sBarDot;
    double t8 = t7 * t3;
    double t9 = (sBarDot * q + sBar * qDot) * t3 + t7 * t4;
    qBar += t * t8;
    qBarDot += t1 * t8 + t * t9;
    qBar += t2 * sBar;
    qBarDot += t2 * sBarDot;
    double pBar = -(t5 + t8 * q);
    double pBarDot = -(t6 + (t9 * q + t8 * qDot));
    qBar += hBar / 6.0;
    qBarDot += hBarDot / 6.0;
    return new AreaHvp(s * h / 3.0, pBar, qBar, pBarDot, qBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaHvp(double, double, double, double)
   */
  static AreaHvp areaHvp(double p, double q, double pDot, double qDot, Tape tape) {
    return areaHvp(p, q, pDot, qDot);
  }

  /**
   * {@code Functions.area} as a function of the vector that packs {@code p}, {@code q}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction areaFunction() {
    return new AreaFunction();
  }

  private static final class AreaFunction implements ScalarFunction {

    AreaFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double p = packed[0];
      double q = packed[1];
      return Functions.area(p, q);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double p = packed[0];
      double q = packed[1];
      AreaAdjoint adjoint = new AreaAdjoint();
      double value = areaGradient(p, q, adjoint);
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
      return areaJvp(p, q, pDot, qDot).tangent();
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
      AreaHvp hvp = areaHvp(p, q, pDot, qDot);
      double value = hvp.value();
      gradient[0] = hvp.p();
      gradient[1] = hvp.q();
      product[0] = hvp.pHvp();
      product[1] = hvp.qHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Functions.volume} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual volumeJvp(double a, double b, double aDot, double bDot) {
    double t = b - 0.0;
    double h = t / 4.0;
    double hDot = bDot / 4.0;
    double h1 = (0.0 - 0.0) / 2.0;
    double t1 = 0.0 * 0.0;
    double t2 = 0.0 * b;
    double t3 = Math.sin(t2);
    double t4 = t1 * a + t3;
    double s = t4 + t4;
    double sDot = 2.0 * (t1 * aDot);
    for (int i = 1; i < 2; i++) {
      double t5 = 0.0 * (0.0 + i * h1);
      double t6 = i % 2 == 0 ? 2 : 4;
      s += t6 * (t5 * a + t3);
      sDot += t6 * (t5 * aDot);
    }
    double t5 = s * h1 / 3.0;
    double t6 = sDot * h1 / 3.0;
    h1 = t / 2.0;
    double hDot1 = bDot / 2.0;
    double t7 = b * b;
    double t8 = 2.0 * (bDot * b);
    double t9 = Math.sin(t7);
    double t10 = t8 * Math.cos(t7);
    s = t2 * a + t9 + (t7 * a + t9);
    sDot = t2 * aDot + t10 + (t8 * a + t7 * aDot + t10);
    for (int i = 1; i < 2; i++) {
      double t11 = i;
      double t12 = 0.0 + t11 * h1;
      double t13 = b * t12;
      double t14 = i % 2 == 0 ? 2 : 4;
      s += t14 * (t13 * a + t9);
      sDot += t14 * ((bDot * t12 + b * (t11 * hDot1)) * a + t13 * aDot + t10);
    }
    sDot = t6 + (sDot * h1 + s * hDot1) / 3.0;
    s = t5 + s * h1 / 3.0;
    for (int i = 1; i < 4; i++) {
      double t11 = i;
      double t12 = t11 * hDot;
      double t13 = 0.0 + t11 * h;
      h1 = (t13 - 0.0) / 2.0;
      hDot1 = t12 / 2.0;
      double t14 = t13 * 0.0;
      double t15 = t13 * b;
      double t16 = Math.sin(t15);
      double t17 = (t12 * b + t13 * bDot) * Math.cos(t15);
      double t18 = t13 * t13;
      double s1 = t14 * a + t16 + (t18 * a + t16);
      double sDot1 = t14 * aDot + t17 + (2.0 * (t12 * t13) * a + t18 * aDot + t17);
      for (int j = 1; j < 2; j++) {
        double t19 = j;
        double t20 = 0.0 + t19 * h1;
        double t21 = t13 * t20;
        double t22 = j % 2 == 0 ? 2 : 4;
        s1 += t22 * (t21 * a + t16);
        sDot1 += t22 * ((t12 * t20 + t13 * (t19 * hDot1)) * a + t21 * aDot + t17);
      }
      double t19 = i % 2 == 0 ? 2 : 4;
      s += t19 * (s1 * h1 / 3.0);
      sDot += t19 * ((sDot1 * h1 + s1 * hDot1) / 3.0);
    }
    return new Dual(s * h / 3.0, (sDot * h + s * hDot) / 3.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #volumeJvp(double, double, double, double)
   */
  static Dual volumeJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return volumeJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code Functions.volume}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record VolumeGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Functions.volume}: filled by a derivative
   * and reused by its caller.
   */
  static final class VolumeAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public VolumeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Functions.volume} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static VolumeGradient volumeGradient(double a, double b) {
    VolumeAdjoint adjoint = new VolumeAdjoint();
    double value = volumeGradient(a, b, adjoint);
    return new VolumeGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #volumeGradient(double, double)
   */
  static VolumeGradient volumeGradient(double a, double b, Tape tape) {
    return volumeGradient(a, b);
  }

  /**
   * Reverse mode: {@code Functions.volume} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double volumeGradient(double a, double b, VolumeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = b - 0.0;
    double h = t / 4.0;
    double h1 = (0.0 - 0.0) / 2.0;
    double t1 = 0.0 * 0.0;
    double t2 = 0.0 * b;
    double t3 = Math.sin(t2);
    double t4 = t1 * a + t3;
    double sBar = 0.3333333333333333 * h;
    double t5 = sBar / 3.0;
    double sBar1 = t5 * h1;
    double s = t4 + t4;
    double aBar = 0.0;
    for (int i = 1; i < 2; i++) {
      double t6 = 0.0 * (0.0 + i * h1);
      double t7 = i % 2 == 0 ? 2 : 4;
      s += t7 * (t6 * a + t3);
      aBar += t6 * (t7 * sBar1);
    }
    double t6 = s * h1 / 3.0;
    h1 = t / 2.0;
    double t7 = b * b;
    double t8 = Math.sin(t7);
    double sBar2 = t5 * h1;
    s = t2 * a + t8 + (t7 * a + t8);
    double hBar = 0.0;
    double bBar = 0.0;
    double aBar1 = 0.0;
    double t9 = 0.0;
    for (int i = 1; i < 2; i++) {
      double t10 = i;
      double t11 = 0.0 + t10 * h1;
      double t12 = b * t11;
      double t13 = i % 2 == 0 ? 2 : 4;
      s += t13 * (t12 * a + t8);
      double t14 = t13 * sBar2;
      double t15 = t14 * a;
      aBar1 += t12 * t14;
      bBar += t15 * t11;
      hBar += t10 * (b * t15);
      t9 += t14;
    }
    double s1 = t6 + s * h1 / 3.0;
    double hBar1 = 0.0;
    double aBar2 = 0.0;
    double bBar1 = 0.0;
    for (int i = 1; i < 4; i++) {
      int t10 = i % 2 == 0 ? 2 : 4;
      double t11 = i;
      double t12 = 0.0 + t11 * h;
      h1 = (t12 - 0.0) / 2.0;
      double t13 = t12 * 0.0;
      double t14 = t12 * b;
      double t15 = Math.sin(t14);
      double t16 = t12 * t12;
      double t17 = t10 * sBar / 3.0;
      double sBar3 = t17 * h1;
      double s2 = t13 * a + t15 + (t16 * a + t15);
      double hBar2 = 0.0;
      double t18 = 0.0;
      double aBar3 = 0.0;
      double t19 = 0.0;
      for (int j = 1; j < 2; j++) {
        double t20 = j;
        double t21 = 0.0 + t20 * h1;
        double t22 = t12 * t21;
        double t23 = j % 2 == 0 ? 2 : 4;
        s2 += t23 * (t22 * a + t15);
        double t24 = t23 * sBar3;
        double t25 = t24 * a;
        aBar3 += t22 * t24;
        hBar2 += t20 * (t12 * t25);
        t18 += t25 * t21;
        t19 += t24;
      }
      s1 += t10 * (s2 * h1 / 3.0);
      hBar2 = s2 * t17 + hBar2;
      aBar2 += aBar3;
      aBar2 += t16 * sBar3;
      double t20 = (t19 + sBar3 + sBar3) * Math.cos(t14);
      bBar1 += t12 * t20;
      aBar2 += t13 * sBar3;
      hBar1 += t11 * (t18 + 2.0 * (sBar3 * a * t12) + t20 * b + hBar2 / 2.0);
    }

    // reverse sweep
    hBar1 = s1 * 0.3333333333333333 + hBar1;
    hBar = s * t5 + hBar;
    bBar = bBar1 + bBar;
    aBar1 = aBar2 + aBar1;
    aBar1 += t7 * sBar2;
    bBar += 2.0 * ((sBar2 * a + (t9 + sBar2 + sBar2) * Math.cos(t7)) * b);
    aBar1 += t2 * sBar2;
    aBar = aBar1 + aBar;
    aBar += t1 * (2.0 * sBar1);
    bBar += hBar / 2.0 + hBar1 / 4.0;
    adjoint.a = aBar;
    adjoint.b = bBar;
    return s1 * h / 3.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #volumeGradient(double, double, VolumeAdjoint)
   */
  static double volumeGradient(double a, double b, VolumeAdjoint adjoint, Tape tape) {
    return volumeGradient(a, b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.volume}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record VolumeHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code Functions.volume}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static VolumeHvp volumeHvp(double a, double b, double aDot, double bDot) {
    double t = b - 0.0;
    double h = t / 4.0;
    double hDot = bDot / 4.0;
    double h1 = (0.0 - 0.0) / 2.0;
    double t1 = 0.0 * 0.0;
    double t2 = 0.0 * b;
    double t3 = Math.sin(t2);
    double t4 = t1 * a + t3;
    double sBar = 0.3333333333333333 * h;
    double sBarDot = 0.3333333333333333 * hDot;
    double t5 = sBar / 3.0;
    double t6 = sBarDot / 3.0;
    double sBar1 = t5 * h1;
    double sBarDot1 = t6 * h1;
    double s = t4 + t4;
    double aBar = 0.0;
    double sDot = 2.0 * (t1 * aDot);
    double aBarDot = 0.0;
    for (int i = 1; i < 2; i++) {
      double t7 = 0.0 * (0.0 + i * h1);
      double t8 = i % 2 == 0 ? 2 : 4;
      s += t8 * (t7 * a + t3);
      sDot += t8 * (t7 * aDot);
      aBar += t7 * (t8 * sBar1);
      aBarDot += t7 * (t8 * sBarDot1);
    }
    double t7 = s * h1 / 3.0;
    double t8 = sDot * h1 / 3.0;
    h1 = t / 2.0;
    double hDot1 = bDot / 2.0;
    double t9 = b * b;
    double t10 = 2.0 * (bDot * b);
    double t11 = Math.sin(t9);
    double t12 = Math.cos(t9);
    double t13 = t10 * t12;
    double sBar2 = t5 * h1;
    double sBarDot2 = t6 * h1 + t5 * hDot1;
    s = t2 * a + t11 + (t9 * a + t11);
    double hBar = 0.0;
    double bBar = 0.0;
    double aBar1 = 0.0;
    double t14 = 0.0;
    sDot = t2 * aDot + t13 + (t10 * a + t9 * aDot + t13);
    double hBarDot = 0.0;
    double bBarDot = 0.0;
    double aBarDot1 = 0.0;
    double t15 = 0.0;
    for (int i = 1; i < 2; i++) {
      double t16 = i;
      double t17 = t16 * hDot1;
      double t18 = 0.0 + t16 * h1;
      double t19 = b * t18;
      double t20 = bDot * t18 + b * t17;
      double t21 = i % 2 == 0 ? 2 : 4;
      s += t21 * (t19 * a + t11);
      sDot += t21 * (t20 * a + t19 * aDot + t13);
      double t22 = t21 * sBar2;
      double t23 = t21 * sBarDot2;
      double t24 = t22 * a;
      double t25 = t23 * a + t22 * aDot;
      aBar1 += t19 * t22;
      aBarDot1 += t20 * t22 + t19 * t23;
      bBar += t24 * t18;
      bBarDot += t25 * t18 + t24 * t17;
      hBar += t16 * (b * t24);
      hBarDot += t16 * (bDot * t24 + b * t25);
      t14 += t22;
      t15 += t23;
    }
    double s1 = t7 + s * h1 / 3.0;
    double hBar1 = 0.0;
    double aBar2 = 0.0;
    double bBar1 = 0.0;
    double sDot1 = t8 + (sDot * h1 + s * hDot1) / 3.0;
    double hBarDot1 = 0.0;
    double aBarDot2 = 0.0;
    double bBarDot1 = 0.0;
    for (int i = 1; i < 4; i++) {
      int t16 = i % 2 == 0 ? 2 : 4;
      double t17 = i;
      double t18 = t17 * hDot;
      double t19 = 0.0 + t17 * h;
      h1 = (t19 - 0.0) / 2.0;
      hDot1 = t18 / 2.0;
      double t20 = t19 * 0.0;
      double t21 = t19 * b;
      double t22 = t18 * b + t19 * bDot;
      double t23 = Math.sin(t21);
      double t24 = Math.cos(t21);
      double t25 = t22 * t24;
      double t26 = t19 * t19;
      double t27 = 2.0 * (t18 * t19);
      double t28 = t16;
      double t29 = t28 * sBar / 3.0;
      double t30 = t28 * sBarDot / 3.0;
      double sBar3 = t29 * h1;
      double sBarDot3 = t30 * h1 + t29 * hDot1;
      double s2 = t20 * a + t23 + (t26 * a + t23);
      double hBar2 = 0.0;
      double t31 = 0.0;
      double aBar3 = 0.0;
      double t32 = 0.0;
      double sDot2 = t20 * aDot + t25 + (t27 * a + t26 * aDot + t25);
      double hBarDot2 = 0.0;
      double t33 = 0.0;
      double aBarDot3 = 0.0;
      double t34 = 0.0;
      for (int j = 1; j < 2; j++) {
        double t35 = j;
        double t36 = t35 * hDot1;
        double t37 = 0.0 + t35 * h1;
        double t38 = t19 * t37;
        double t39 = t18 * t37 + t19 * t36;
        double t40 = j % 2 == 0 ? 2 : 4;
        s2 += t40 * (t38 * a + t23);
        sDot2 += t40 * (t39 * a + t38 * aDot + t25);
        double t41 = t40 * sBar3;
        double t42 = t40 * sBarDot3;
        double t43 = t41 * a;
        double t44 = t42 * a + t41 * aDot;
        aBar3 += t38 * t41;
        aBarDot3 += t39 * t41 + t38 * t42;
        hBar2 += t35 * (t19 * t43);
        hBarDot2 += t35 * (t18 * t43 + t19 * t44);
        t31 += t43 * t37;
        t32 += t41;
        t33 += t44 * t37 + t43 * t36;
        t34 += t42;
      }
      double t35 = t16;
      s1 += t35 * (s2 * h1 / 3.0);
      sDot1 += t35 * ((sDot2 * h1 + s2 * hDot1) / 3.0);
      hBar2 = s2 * t29 + hBar2;
      hBarDot2 = sDot2 * t29 + s2 * t30 + hBarDot2;
      aBar2 += aBar3;
      aBarDot2 += aBarDot3;
      double t36 = sBar3 * a;
      aBar2 += t26 * sBar3;
      aBarDot2 += t27 * sBar3 + t26 * sBarDot3;
      double t37 = t32 + sBar3 + sBar3;
      double t38 = t37 * t24;
      double t39 = (t34 + sBarDot3 + sBarDot3) * t24 - t37 * (t22 * t23);
      bBar1 += t19 * t38;
      bBarDot1 += t18 * t38 + t19 * t39;
      aBar2 += t20 * sBar3;
      aBarDot2 += t20 * sBarDot3;
      hBar1 += t17 * (t31 + 2.0 * (t36 * t19) + t38 * b + hBar2 / 2.0);
      hBarDot1 += t17
          * (t33 + 2.0 * ((sBarDot3 * a + sBar3 * aDot) * t19 + t36 * t18) + (t39 * b + t38 * bDot)
          + hBarDot2 / 2.0);
    }

    // reverse sweep
    hBar1 = s1 * 0.3333333333333333 + hBar1;
    hBarDot1 = sDot1 * 0.3333333333333333 + hBarDot1;
    hBar = s * t5 + hBar;
    hBarDot = sDot * t5 + s * t6 + hBarDot;
    bBar = bBar1 + bBar;
    bBarDot = bBarDot1 + bBarDot;
    aBar1 = aBar2 + aBar1;
    aBarDot1 = aBarDot2 + aBarDot1;
    aBar1 += t9 * sBar2;
    aBarDot1 += t10 * sBar2 + t9 * sBarDot2;
    double t16 = t14 + sBar2 + sBar2;
    double t17 = sBar2 * a + t16 * t12;
    bBar += 2.0 * (t17 * b);
    bBarDot += 2.0
        * ((sBarDot2 * a + sBar2 * aDot + ((t15 + sBarDot2 + sBarDot2) * t12 - t16 * (t10 * t11)))
        * b + t17 * bDot);
    aBar1 += t2 * sBar2;
    aBarDot1 += t2 * sBarDot2;
    aBar = aBar1 + aBar;
    aBarDot = aBarDot1 + aBarDot;
    aBar += t1 * (2.0 * sBar1);
    aBarDot += t1 * (2.0 * sBarDot1);
    bBar += hBar / 2.0 + hBar1 / 4.0;
    bBarDot += hBarDot / 2.0 + hBarDot1 / 4.0;
    return new VolumeHvp(s1 * h / 3.0, aBar, bBar, aBarDot, bBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #volumeHvp(double, double, double, double)
   */
  static VolumeHvp volumeHvp(double a, double b, double aDot, double bDot, Tape tape) {
    return volumeHvp(a, b, aDot, bDot);
  }

  /**
   * {@code Functions.volume} as a function of the vector that packs {@code a}, {@code b}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction volumeFunction() {
    return new VolumeFunction();
  }

  private static final class VolumeFunction implements ScalarFunction {

    VolumeFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return Functions.volume(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      VolumeAdjoint adjoint = new VolumeAdjoint();
      double value = volumeGradient(a, b, adjoint);
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
      return volumeJvp(a, b, aDot, bDot).tangent();
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
      VolumeHvp hvp = volumeHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Functions.references} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual referencesJvp(double a, double b, double aDot, double bDot) {
    double h = (a - 0.0) / 2.0;
    double hDot = aDot / 2.0;
    double s = Math.sin(0.0) + Math.sin(a);
    double sDot = aDot * Math.cos(a);
    for (int i = 1; i < 2; i++) {
      double t = i;
      double t1 = 0.0 + t * h;
      double t2 = i % 2 == 0 ? 2 : 4;
      s += t2 * Math.sin(t1);
      sDot += t2 * (t * hDot * Math.cos(t1));
    }
    double t = Math.pow(b, a);
    double t1 = a * b;
    double t2 = aDot * b + a * bDot;
    double t3 = t1 * t1;
    double t4 = b * b;
    double t5 = a * a;
    return new Dual(s * h / 3.0 + t + t3 * t1 + (a + t4 * b) + (a + t5 * b),
        (sDot * h + s * hDot) / 3.0
        + (StrongZero.times(bDot, StrongZero.times(a, Math.pow(b, a - 1.0)))
        + (b == 0.0 & a >= 0.0 ? 0.0 : StrongZero.times(aDot, t * Math.log(b))))
        + (2.0 * (t2 * t1) * t1 + t3 * t2) + (aDot + (2.0 * (bDot * b) * b + t4 * bDot))
        + (aDot + (2.0 * (aDot * a) * b + t5 * bDot)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesJvp(double, double, double, double)
   */
  static Dual referencesJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return referencesJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code Functions.references}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ReferencesGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Functions.references}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReferencesAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public ReferencesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Functions.references} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReferencesGradient referencesGradient(double a, double b) {
    ReferencesAdjoint adjoint = new ReferencesAdjoint();
    double value = referencesGradient(a, b, adjoint);
    return new ReferencesGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesGradient(double, double)
   */
  static ReferencesGradient referencesGradient(double a, double b, Tape tape) {
    return referencesGradient(a, b);
  }

  /**
   * Reverse mode: {@code Functions.references} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double referencesGradient(double a, double b, ReferencesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double h = (a - 0.0) / 2.0;
    double sBar = 0.3333333333333333 * h;
    double s = Math.sin(0.0) + Math.sin(a);
    double hBar = 0.0;
    for (int i = 1; i < 2; i++) {
      double t = i;
      double t1 = 0.0 + t * h;
      double t2 = i % 2 == 0 ? 2 : 4;
      s += t2 * Math.sin(t1);
      hBar += t * (t2 * sBar * Math.cos(t1));
    }
    double t = Math.pow(b, a);
    double t1 = a * b;
    double t2 = t1 * t1;
    double t3 = b * b;
    double t4 = a * a;

    // reverse sweep
    double t5 = 3.0 * t2;
    double aBar = 1.0 + 2.0 * t1 + 1.0 + t5 * b;
    double bBar = t4 + t3 + 2.0 * t3 + a * t5 + StrongZero.times(a, Math.pow(b, a - 1.0));
    aBar += b == 0.0 & a >= 0.0 ? 0.0 : t * Math.log(b);
    hBar = s * 0.3333333333333333 + hBar;
    aBar += sBar * Math.cos(a);
    aBar += hBar / 2.0;
    adjoint.a = aBar;
    adjoint.b = bBar;
    return s * h / 3.0 + t + t2 * t1 + (a + t3 * b) + (a + t4 * b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesGradient(double, double, ReferencesAdjoint)
   */
  static double referencesGradient(double a, double b, ReferencesAdjoint adjoint, Tape tape) {
    return referencesGradient(a, b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.references}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ReferencesHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code Functions.references}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static ReferencesHvp referencesHvp(double a, double b, double aDot, double bDot) {
    double h = (a - 0.0) / 2.0;
    double hDot = aDot / 2.0;
    double t = Math.sin(a);
    double t1 = Math.cos(a);
    double sBar = 0.3333333333333333 * h;
    double sBarDot = 0.3333333333333333 * hDot;
    double s = Math.sin(0.0) + t;
    double hBar = 0.0;
    double sDot = aDot * t1;
    double hBarDot = 0.0;
    for (int i = 1; i < 2; i++) {
      double t2 = i;
      double t3 = t2 * hDot;
      double t4 = 0.0 + t2 * h;
      double t5 = Math.sin(t4);
      double t6 = Math.cos(t4);
      double t7 = i % 2 == 0 ? 2 : 4;
      s += t7 * t5;
      sDot += t7 * (t3 * t6);
      double t8 = t7 * sBar;
      hBar += t2 * (t8 * t6);
      hBarDot += t2 * (t7 * sBarDot * t6 - t8 * (t3 * t5));
    }
    double t2 = Math.pow(b, a);
    double t3 = a - 1.0;
    double t4 = Math.pow(b, t3);
    double t5 = StrongZero.times(a, t4);
    boolean t6 = b == 0.0;
    boolean t7 = t6 & a >= 0.0;
    double t8 = a * b;
    double t9 = aDot * b + a * bDot;
    double t10 = t8 * t8;
    double t11 = b * b;
    double t12 = 2.0 * (bDot * b);
    double t13 = a * a;

    // reverse sweep
    double t14 = 3.0 * t10;
    double t15 = 6.0 * (t9 * t8);
    double aBar = 1.0 + 2.0 * t8 + 1.0 + t14 * b;
    double aBarDot = 2.0 * t9 + (t15 * b + t14 * bDot);
    double bBar = t13 + t11 + 2.0 * t11 + a * t14;
    double bBarDot = 2.0 * (aDot * a) + t12 + 2.0 * t12 + (aDot * t14 + a * t15);
    bBar += t5;
    bBarDot += StrongZero.times(aDot, t4)
        + StrongZero.times(a,
        StrongZero.times(bDot, StrongZero.times(t3, Math.pow(b, t3 - 1.0)))
        + (t6 & t3 >= 0.0 ? 0.0 : StrongZero.times(aDot, t4 * Math.log(b))));
    double t16;
    double t17;
    if (t7) {
      t16 = 0.0;
      t17 = 0.0;
    } else {
      double t18 = Math.log(b);
      t16 = t2 * t18;
      t17 = (StrongZero.times(bDot, t5) + (t7 ? 0.0 : StrongZero.times(aDot, t2 * Math.log(b))))
          * t18 + t2 * StrongZero.over(bDot, b);
    }
    aBar += t16;
    aBarDot += t17;
    hBar = s * 0.3333333333333333 + hBar;
    hBarDot = sDot * 0.3333333333333333 + hBarDot;
    aBar += sBar * t1;
    aBarDot += sBarDot * t1 - sBar * (aDot * t);
    aBar += hBar / 2.0;
    aBarDot += hBarDot / 2.0;
    return new ReferencesHvp(s * h / 3.0 + t2 + t10 * t8 + (a + t11 * b) + (a + t13 * b), aBar,
        bBar, aBarDot, bBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesHvp(double, double, double, double)
   */
  static ReferencesHvp referencesHvp(double a, double b, double aDot, double bDot, Tape tape) {
    return referencesHvp(a, b, aDot, bDot);
  }

  /**
   * {@code Functions.references} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction referencesFunction() {
    return new ReferencesFunction();
  }

  private static final class ReferencesFunction implements ScalarFunction {

    ReferencesFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return Functions.references(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      ReferencesAdjoint adjoint = new ReferencesAdjoint();
      double value = referencesGradient(a, b, adjoint);
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
      return referencesJvp(a, b, aDot, bDot).tangent();
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
      ReferencesHvp hvp = referencesHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Functions.kepler} and its derivative in the direction of the
   * tangents.
   *
   * @param mean as the method takes it
   * @param e as the method takes it
   * @param meanDot tangent of {@code mean}
   * @param eDot tangent of {@code e}
   * @return the value and its tangent
   */
  static Dual keplerJvp(double mean, double e, double meanDot, double eDot) {
    double x;
    double xDot;
    block1: {
      x = mean;
      xDot = meanDot;
      for (int i = 0; i < 50; i++) {
        double t = Math.sin(x);
        double t1 = Math.cos(x);
        double t2 = 1.0 - e * t1;
        double step = (x - e * t - mean) / t2;
        double t3 = (xDot - (eDot * t + e * (xDot * Math.cos(x))) - meanDot) / t2;
        x -= step;
        xDot += (e * (xDot * t) - eDot * t1) / t2 * step - t3;
        if (Math.abs(step) < 1e-14) {
          break block1;
        }
      }
      throw new ArithmeticException("no convergence from " + mean);
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keplerJvp(double, double, double, double)
   */
  static Dual keplerJvp(double mean, double e, double meanDot, double eDot, Tape tape) {
    return keplerJvp(mean, e, meanDot, eDot);
  }

  /**
   * Value and gradient of {@code Functions.kepler}.
   *
   * @param value what the method returns
   * @param mean the derivative with respect to {@code mean}
   * @param e the derivative with respect to {@code e}
   */
  record KeplerGradient(double value, double mean, double e) {}

  /**
   * Adjoints of the scalar parameters of {@code Functions.kepler}: filled by a derivative
   * and reused by its caller.
   */
  static final class KeplerAdjoint {

    /** The adjoint of {@code mean}. */
    public double mean;

    /** The adjoint of {@code e}. */
    public double e;

    /** A holder of zeros. */
    public KeplerAdjoint() {}
  }

  /**
   * Reverse mode: {@code Functions.kepler} and its gradient.
   *
   * @param mean as the method takes it
   * @param e as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static KeplerGradient keplerGradient(double mean, double e) {
    return keplerGradient(mean, e, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keplerGradient(double, double)
   */
  static KeplerGradient keplerGradient(double mean, double e, Tape tape) {
    KeplerAdjoint adjoint = new KeplerAdjoint();
    double value = keplerGradient(mean, e, adjoint, tape);
    return new KeplerGradient(value, adjoint.mean, adjoint.e);
  }

  /**
   * Reverse mode: {@code Functions.kepler} and its gradient, written into the caller's
   * memory.
   *
   * @param mean as the method takes it
   * @param e as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code mean}, {@code e}
   * @return the value
   */
  static double keplerGradient(double mean, double e, KeplerAdjoint adjoint) {
    return keplerGradient(mean, e, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keplerGradient(double, double, KeplerAdjoint)
   */
  static double keplerGradient(double mean, double e, KeplerAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept;
      double[] stepKept;
      double[] kept1;
      double x;
      int i;
      double t;
      double t1;
      double step;
      block1: {
        kept = tape.doubles(50);
        stepKept = tape.doubles(50);
        kept1 = tape.doubles(50);
        x = mean;
        i = 0;
        while (i < 50) {
          t = Math.sin(x);
          kept1[i] = t;
          t1 = Math.cos(x);
          kept[i] = t1;
          step = (x - e * t - mean) / (1.0 - e * t1);
          stepKept[i] = step;
          x -= step;
          if (Math.abs(step) < 1e-14) {
            break block1;
          }
          i++;
        }
        throw new ArithmeticException("no convergence from " + mean);
      }

      // reverse sweep
      double meanBar = 1.0 / (1.0 - e * t1);
      double t2 = -(meanBar * step);
      double xBar = 1.0 - e * t2 * t - meanBar + e * meanBar * t1;
      double eBar = t2 * t1 + meanBar * t;
      for (int j = i - 1; j >= 0; j--) {
        double t3 = kept[j];
        double t4 = xBar / (1.0 - e * t3);
        step = stepKept[j];
        double t5 = -(t4 * step);
        eBar += t5 * t3;
        double t6 = kept1[j];
        xBar -= e * t5 * t6;
        meanBar += t4;
        xBar -= t4;
        eBar += t4 * t6;
        xBar += e * t4 * t3;
      }
      meanBar += xBar;
      adjoint.mean = meanBar;
      adjoint.e = eBar;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.kepler}.
   *
   * @param value what the method returns
   * @param mean the derivative with respect to {@code mean}
   * @param e the derivative with respect to {@code e}
   * @param meanHvp the Hessian-vector product for {@code mean}
   * @param eHvp the Hessian-vector product for {@code e}
   */
  record KeplerHvp(double value, double mean, double e, double meanHvp, double eHvp) {}

  /**
   * Second order: {@code Functions.kepler}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param mean as the method takes it
   * @param e as the method takes it
   * @param meanDot tangent of {@code mean}
   * @param eDot tangent of {@code e}
   * @return value, gradient and product, in new arrays
   */
  static KeplerHvp keplerHvp(double mean, double e, double meanDot, double eDot) {
    return keplerHvp(mean, e, meanDot, eDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keplerHvp(double, double, double, double)
   */
  static KeplerHvp keplerHvp(double mean, double e, double meanDot, double eDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] kept;
      double[] keptDot;
      double[] stepKept;
      double[] stepKeptDot;
      double[] kept1;
      double[] keptDot1;
      double x;
      int i;
      double t;
      double t1;
      double t2;
      double t3;
      double step;
      double stepDot;
      block1: {
        kept = tape.doubles(50);
        keptDot = tape.doubles(50);
        stepKept = tape.doubles(50);
        stepKeptDot = tape.doubles(50);
        kept1 = tape.doubles(50);
        keptDot1 = tape.doubles(50);
        x = mean;
        double xDot = meanDot;
        i = 0;
        while (i < 50) {
          t = Math.sin(x);
          t1 = xDot * Math.cos(x);
          kept1[i] = t;
          keptDot1[i] = t1;
          t2 = Math.cos(x);
          t3 = -(xDot * t);
          kept[i] = t2;
          keptDot[i] = t3;
          double t4 = 1.0 - e * t2;
          step = (x - e * t - mean) / t4;
          stepDot = (xDot - (eDot * t + e * t1) - meanDot) / t4 + (eDot * t2 + e * t3) / t4 * step;
          stepKept[i] = step;
          stepKeptDot[i] = stepDot;
          x -= step;
          xDot -= stepDot;
          if (Math.abs(step) < 1e-14) {
            break block1;
          }
          i++;
        }
        throw new ArithmeticException("no convergence from " + mean);
      }

      // reverse sweep
      double meanBar = 1.0 / (1.0 - e * t2);
      double meanBarDot = (eDot * t2 + e * t3) * meanBar * meanBar;
      double t4 = -(meanBar * step);
      double t5 = -(meanBarDot * step + meanBar * stepDot);
      double t6 = e * t4;
      double t7 = e * meanBar;
      double xBar = 1.0 - t6 * t - meanBar + t7 * t2;
      double eBar = t4 * t2 + meanBar * t;
      double xBarDot = (eDot * meanBar + e * meanBarDot) * t2
          + t7 * t3 - ((eDot * t4 + e * t5) * t + t6 * t1 + meanBarDot);
      double eBarDot = t5 * t2 + t4 * t3 + (meanBarDot * t + meanBar * t1);
      for (int j = i - 1; j >= 0; j--) {
        double t8 = kept[j];
        double t9 = keptDot[j];
        double t10 = 1.0 - e * t8;
        double t11 = xBar / t10;
        double t12 = xBarDot / t10 + (eDot * t8 + e * t9) / t10 * t11;
        step = stepKept[j];
        stepDot = stepKeptDot[j];
        double t13 = -(t11 * step);
        double t14 = -(t12 * step + t11 * stepDot);
        eBar += t13 * t8;
        eBarDot += t14 * t8 + t13 * t9;
        double t15 = e * t13;
        double t16 = kept1[j];
        double t17 = keptDot1[j];
        xBar -= t15 * t16;
        xBarDot -= (eDot * t13 + e * t14) * t16 + t15 * t17;
        meanBar += t11;
        meanBarDot += t12;
        xBar -= t11;
        xBarDot -= t12;
        eBar += t11 * t16;
        eBarDot += t12 * t16 + t11 * t17;
        double t18 = e * t11;
        xBar += t18 * t8;
        xBarDot += (eDot * t11 + e * t12) * t8 + t18 * t9;
      }
      meanBar += xBar;
      meanBarDot += xBarDot;
      return new KeplerHvp(x, meanBar, eBar, meanBarDot, eBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Functions.kepler} as a function of the vector that packs {@code mean}, {@code e},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
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
      double mean = packed[0];
      double e = packed[1];
      return Functions.kepler(mean, e);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double mean = packed[0];
      double e = packed[1];
      KeplerAdjoint adjoint = new KeplerAdjoint();
      double value = keplerGradient(mean, e, adjoint);
      gradient[0] = adjoint.mean;
      gradient[1] = adjoint.e;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double mean = packed[0];
      double e = packed[1];
      double meanDot = direction[0];
      double eDot = direction[1];
      return keplerJvp(mean, e, meanDot, eDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double mean = packed[0];
      double e = packed[1];
      double meanDot = direction[0];
      double eDot = direction[1];
      KeplerHvp hvp = keplerHvp(mean, e, meanDot, eDot);
      double value = hvp.value();
      gradient[0] = hvp.mean();
      gradient[1] = hvp.e();
      product[0] = hvp.meanHvp();
      product[1] = hvp.eHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Functions.arrays} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return the value and its tangent
   */
  static Dual arraysJvp(double[] x, double s, double[] xDot, double sDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] y = new double[x.length];
    double[] yDot = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double t;
      double t1;
      if (i == 0) {
        double x1 = x[0];
        t = x1 * s;
        t1 = xDot[0] * s + x1 * sDot;
      } else {
        double y1 = y[i - 1];
        double x1 = x[i];
        double t2 = y1 * x1;
        double t3 = yDot[i - 1] * x1 + y1 * xDot[i];
        y[i - 1] = t2;
        yDot[i - 1] = t3;
        double x2 = x[i];
        t = t2 + x2 * x2;
        t1 = t3 + 2.0 * (xDot[i] * x2);
      }
      y[i] = t;
      yDot[i] = t1;
    }
    double t = 0.0;
    double tDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double d = y[i];
      double dDot = yDot[i];
      t += d * d;
      tDot += 2.0 * (dDot * d);
    }
    return new Dual(t * s, tDot * s + t * sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraysJvp(double[], double, double[], double)
   */
  static Dual arraysJvp(double[] x, double s, double[] xDot, double sDot, Tape tape) {
    return arraysJvp(x, s, xDot, sDot);
  }

  /**
   * Value and gradient of {@code Functions.arrays}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param s the derivative with respect to {@code s}
   */
  record ArraysGradient(double value, double[] x, double s) {}

  /**
   * Adjoints of the scalar parameters of {@code Functions.arrays}: filled by a derivative
   * and reused by its caller.
   */
  static final class ArraysAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public ArraysAdjoint() {}
  }

  /**
   * Reverse mode: {@code Functions.arrays} and its gradient.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ArraysGradient arraysGradient(double[] x, double s) {
    return arraysGradient(x, s, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraysGradient(double[], double)
   */
  static ArraysGradient arraysGradient(double[] x, double s, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    ArraysAdjoint adjoint = new ArraysAdjoint();
    double value = arraysGradient(x, s, xBar, adjoint, tape);
    return new ArraysGradient(value, xBar, adjoint.s);
  }

  /**
   * Reverse mode: {@code Functions.arrays} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code s}
   * @return the value
   */
  static double arraysGradient(double[] x, double s, double[] xBar, ArraysAdjoint adjoint) {
    return arraysGradient(x, s, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraysGradient(double[], double, double[], ArraysAdjoint)
   */
  static double arraysGradient(double[] x, double s, double[] xBar, ArraysAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] y = tape.exactDoubles(x.length);
      double[] yBar = tape.doubles(x.length);
      double[] yKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double t;
        if (i == 0) {
          t = x[0] * s;
        } else {
          double y1 = y[i - 1];
          yKept[i] = y1;
          double t1 = y1 * x[i];
          y[i - 1] = t1;
          double x1 = x[i];
          t = t1 + x1 * x1;
        }
        y[i] = t;
      }
      double t = 0.0;
      for (int i = 0; i < y.length; i++) {
        double d = y[i];
        t += d * d;
        yBar[i] = 2.0 * (s * d);
      }

      // reverse sweep
      double sBar = t;
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = yBar[i];
        yBar[i] = 0.0;
        if (i == 0) {
          sBar += x[0] * t1;
          xBar[0] += t1 * s;
        } else {
          xBar[i] += 2.0 * (t1 * x[i]);
          double t2 = t1 + yBar[i - 1];
          double yBar1 = t2 * x[i];
          xBar[i] += yKept[i] * t2;
          yBar[i - 1] = yBar1;
        }
      }
      adjoint.s = sBar;
      return t * s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.arrays}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param s the derivative with respect to {@code s}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param sHvp the Hessian-vector product for {@code s}
   */
  record ArraysHvp(double value, double[] x, double s, double[] xHvp, double sHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Functions.arrays}: filled by a derivative and reused by its caller.
   */
  static final class ArraysHvpAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The Hessian-vector product for {@code s}. */
    public double sHvp;

    /** A holder of zeros. */
    public ArraysHvpAdjoint() {}
  }

  /**
   * Second order: {@code Functions.arrays}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return value, gradient and product, in new arrays
   */
  static ArraysHvp arraysHvp(double[] x, double s, double[] xDot, double sDot) {
    return arraysHvp(x, s, xDot, sDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraysHvp(double[], double, double[], double)
   */
  static ArraysHvp arraysHvp(double[] x, double s, double[] xDot, double sDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    ArraysHvpAdjoint adjoint = new ArraysHvpAdjoint();
    double value = arraysHvp(x, s, xDot, sDot, xBar, xHvp, adjoint, tape);
    return new ArraysHvp(value, xBar, adjoint.s, xHvp, adjoint.sHvp);
  }

  /**
   * Second order: {@code Functions.arrays}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code s}
   * @return the value
   */
  static double arraysHvp(double[] x, double s, double[] xDot, double sDot, double[] xBar,
      double[] xHvp, ArraysHvpAdjoint adjoint) {
    return arraysHvp(x, s, xDot, sDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraysHvp(double[], double, double[], double, double[], double[],
   *     ArraysHvpAdjoint)
   */
  static double arraysHvp(double[] x, double s, double[] xDot, double sDot, double[] xBar,
      double[] xHvp, ArraysHvpAdjoint adjoint, Tape tape) {
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
      double[] y = tape.exactDoubles(x.length);
      double[] yDot = tape.exactDoubles(x.length);
      double[] yBar = tape.doubles(x.length);
      double[] yBarDot = tape.doubles(x.length);
      double[] yKept = tape.doubles(x.length);
      double[] yKeptDot = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double t;
        double t1;
        if (i == 0) {
          double x1 = x[0];
          t = x1 * s;
          t1 = xDot[0] * s + x1 * sDot;
        } else {
          double y1 = y[i - 1];
          double yDot1 = yDot[i - 1];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          double x1 = x[i];
          double t2 = y1 * x1;
          double t3 = yDot1 * x1 + y1 * xDot[i];
          y[i - 1] = t2;
          yDot[i - 1] = t3;
          double x2 = x[i];
          t = t2 + x2 * x2;
          t1 = t3 + 2.0 * (xDot[i] * x2);
        }
        y[i] = t;
        yDot[i] = t1;
      }
      double t = 0.0;
      double tDot = 0.0;
      for (int i = 0; i < y.length; i++) {
        double d = y[i];
        double dDot = yDot[i];
        t += d * d;
        tDot += 2.0 * (dDot * d);
        yBar[i] = 2.0 * (s * d);
        yBarDot[i] = 2.0 * (sDot * d + s * dDot);
      }

      // reverse sweep
      double sBar = t;
      double sBarDot = tDot;
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = yBar[i];
        double t2 = yBarDot[i];
        yBar[i] = 0.0;
        yBarDot[i] = 0.0;
        if (i == 0) {
          double x1 = x[0];
          sBar += x1 * t1;
          sBarDot += xDot[0] * t1 + x1 * t2;
          xBar[0] += t1 * s;
          xHvp[0] += t2 * s + t1 * sDot;
        } else {
          double x1 = x[i];
          double xBarDot = 2.0 * (t2 * x1 + t1 * xDot[i]);
          xBar[i] += 2.0 * (t1 * x1);
          xHvp[i] += xBarDot;
          double t3 = t1 + yBar[i - 1];
          double t4 = t2 + yBarDot[i - 1];
          double x2 = x[i];
          double y1 = yKept[i];
          double yBarDot1 = t4 * x2 + t3 * xDot[i];
          double xBarDot1 = yKeptDot[i] * t3 + y1 * t4;
          xBar[i] += y1 * t3;
          xHvp[i] += xBarDot1;
          yBar[i - 1] = t3 * x2;
          yBarDot[i - 1] = yBarDot1;
        }
      }
      adjoint.s = sBar;
      adjoint.sHvp = sBarDot;
      return t * s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Functions.arrays} as a function of the vector that packs {@code x}, {@code s}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction arraysFunction() {
    return new ArraysFunction();
  }

  private static final class ArraysFunction implements ScalarFunction {

    ArraysFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      return Functions.arrays(x, s);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      ArraysAdjoint adjoint = new ArraysAdjoint();
      double value = arraysGradient(x, s, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      return arraysJvp(x, s, xDot, sDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      ArraysHvpAdjoint adjoint = new ArraysHvpAdjoint();
      double value = arraysHvp(x, s, xDot, sDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.sHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Functions.composed} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual composedJvp(double a, double b, double aDot, double bDot) {
    double doubled = 2.0 * a;
    double doubledDot = 2.0 * aDot;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < 3; i++) {
      double t = i;
      double t1 = t * b;
      double t2 = Math.exp(doubled * t1 + b);
      sum += doubled * t2 + b;
      sumDot += doubledDot * t2 + doubled * ((doubledDot * t1 + doubled * (t * bDot) + bDot) * t2)
          + bDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #composedJvp(double, double, double, double)
   */
  static Dual composedJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return composedJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code Functions.composed}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ComposedGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Functions.composed}: filled by a derivative
   * and reused by its caller.
   */
  static final class ComposedAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public ComposedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Functions.composed} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ComposedGradient composedGradient(double a, double b) {
    ComposedAdjoint adjoint = new ComposedAdjoint();
    double value = composedGradient(a, b, adjoint);
    return new ComposedGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #composedGradient(double, double)
   */
  static ComposedGradient composedGradient(double a, double b, Tape tape) {
    return composedGradient(a, b);
  }

  /**
   * Reverse mode: {@code Functions.composed} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double composedGradient(double a, double b, ComposedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double doubled = 2.0 * a;
    double sum = 0.0;
    double bBar = 0.0;
    double doubledBar = 0.0;
    for (int i = 0; i < 3; i++) {
      double t = i;
      double t1 = t * b;
      double t2 = Math.exp(doubled * t1 + b);
      double t3 = doubled * t2;
      sum += t3 + b;
      bBar += 1.0;
      doubledBar += t2;
      bBar += t3;
      doubledBar += t3 * t1;
      bBar += t * (doubled * t3);
    }

    // reverse sweep
    double aBar = 2.0 * doubledBar;
    adjoint.a = aBar;
    adjoint.b = bBar;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #composedGradient(double, double, ComposedAdjoint)
   */
  static double composedGradient(double a, double b, ComposedAdjoint adjoint, Tape tape) {
    return composedGradient(a, b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.composed}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ComposedHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code Functions.composed}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static ComposedHvp composedHvp(double a, double b, double aDot, double bDot) {
    double doubled = 2.0 * a;
    double doubledDot = 2.0 * aDot;
    double sum = 0.0;
    double bBar = 0.0;
    double doubledBar = 0.0;
    double bBarDot = 0.0;
    double doubledBarDot = 0.0;
    for (int i = 0; i < 3; i++) {
      double t = i;
      double t1 = t * b;
      double t2 = t * bDot;
      double t3 = Math.exp(doubled * t1 + b);
      double t4 = (doubledDot * t1 + doubled * t2 + bDot) * t3;
      double t5 = doubled * t3;
      double t6 = doubledDot * t3 + doubled * t4;
      sum += t5 + b;
      bBar += 1.0;
      doubledBar += t3;
      doubledBarDot += t4;
      bBar += t5;
      bBarDot += t6;
      doubledBar += t5 * t1;
      doubledBarDot += t6 * t1 + t5 * t2;
      bBar += t * (doubled * t5);
      bBarDot += t * (doubledDot * t5 + doubled * t6);
    }

    // reverse sweep
    double aBar = 2.0 * doubledBar;
    double aBarDot = 2.0 * doubledBarDot;
    return new ComposedHvp(sum, aBar, bBar, aBarDot, bBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #composedHvp(double, double, double, double)
   */
  static ComposedHvp composedHvp(double a, double b, double aDot, double bDot, Tape tape) {
    return composedHvp(a, b, aDot, bDot);
  }

  /**
   * {@code Functions.composed} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction composedFunction() {
    return new ComposedFunction();
  }

  private static final class ComposedFunction implements ScalarFunction {

    ComposedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return Functions.composed(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      ComposedAdjoint adjoint = new ComposedAdjoint();
      double value = composedGradient(a, b, adjoint);
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
      return composedJvp(a, b, aDot, bDot).tangent();
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
      ComposedHvp hvp = composedHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Functions.generic} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual genericJvp(double a, double b, double aDot, double bDot) {
    double t = a * a;
    double t1 = t * b;
    double t2 = t1 * a;
    double t3 = (2.0 * (aDot * a) * b + t * bDot) * a + t1 * aDot;
    double t4 = 2.0 * 2.0;
    return new Dual(t2 + (a * b + b) + (b + t4 * t2),
        t3 + (aDot * b + a * bDot + bDot) + (bDot + t4 * t3));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericJvp(double, double, double, double)
   */
  static Dual genericJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return genericJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code Functions.generic}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record GenericGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Functions.generic}: filled by a derivative
   * and reused by its caller.
   */
  static final class GenericAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public GenericAdjoint() {}
  }

  /**
   * Reverse mode: {@code Functions.generic} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GenericGradient genericGradient(double a, double b) {
    GenericAdjoint adjoint = new GenericAdjoint();
    double value = genericGradient(a, b, adjoint);
    return new GenericGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericGradient(double, double)
   */
  static GenericGradient genericGradient(double a, double b, Tape tape) {
    return genericGradient(a, b);
  }

  /**
   * Reverse mode: {@code Functions.generic} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double genericGradient(double a, double b, GenericAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = a * a;
    double t1 = t * b;
    double t2 = t1 * a;
    double t3 = 2.0 * 2.0;

    // reverse sweep
    double t4 = 1.25 * t3;
    double bBar = 2.0 + a;
    double t5 = t4 * a;
    bBar += t * t5;
    double aBar = b + t1 * t4 + 2.0 * (t5 * b * a);
    adjoint.a = aBar;
    adjoint.b = bBar;
    return t2 + (a * b + b) + (b + t3 * t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericGradient(double, double, GenericAdjoint)
   */
  static double genericGradient(double a, double b, GenericAdjoint adjoint, Tape tape) {
    return genericGradient(a, b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.generic}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record GenericHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code Functions.generic}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static GenericHvp genericHvp(double a, double b, double aDot, double bDot) {
    double t = a * a;
    double t1 = 2.0 * (aDot * a);
    double t2 = t * b;
    double t3 = t2 * a;
    double t4 = 2.0 * 2.0;

    // reverse sweep
    double t5 = 1.25 * t4;
    double bBar = 2.0 + a;
    double t6 = t5 * a;
    double t7 = t5 * aDot;
    double t8 = t6 * b;
    bBar += t * t6;
    double bBarDot = aDot + (t1 * t6 + t * t7);
    double aBar = b + t2 * t5 + 2.0 * (t8 * a);
    double aBarDot = bDot + (t1 * b + t * bDot) * t5 + 2.0 * ((t7 * b + t6 * bDot) * a + t8 * aDot);
    return new GenericHvp(t3 + (a * b + b) + (b + t4 * t3), aBar, bBar, aBarDot, bBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericHvp(double, double, double, double)
   */
  static GenericHvp genericHvp(double a, double b, double aDot, double bDot, Tape tape) {
    return genericHvp(a, b, aDot, bDot);
  }

  /**
   * {@code Functions.generic} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction genericFunction() {
    return new GenericFunction();
  }

  private static final class GenericFunction implements ScalarFunction {

    GenericFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return Functions.generic(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      GenericAdjoint adjoint = new GenericAdjoint();
      double value = genericGradient(a, b, adjoint);
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
      return genericJvp(a, b, aDot, bDot).tangent();
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
      GenericHvp hvp = genericHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Functions.pendulum} and its derivative in the direction of the
   * tangents.
   *
   * @param start as the method takes it
   * @param length as the method takes it
   * @param damping as the method takes it
   * @param startDot tangent of {@code start}, of the same shape; not modified
   * @param lengthDot tangent of {@code length}
   * @param dampingDot tangent of {@code damping}
   * @return the value and its tangent
   */
  static Dual pendulumJvp(double[] start, double length, double damping, double[] startDot,
      double lengthDot, double dampingDot) {
    Arguments.sameShape("startDot", startDot, "start", start);
    double[] y = start.clone();
    double[] yDot = startDot.clone();
    int n = y.length;
    double[] k1 = new double[n];
    double[] k1Dot = new double[n];
    double[] k2 = new double[n];
    double[] k2Dot = new double[n];
    double[] k3 = new double[n];
    double[] k3Dot = new double[n];
    double[] k4 = new double[n];
    double[] k4Dot = new double[n];
    double[] z = new double[n];
    double[] zDot = new double[n];
    for (int s = 0; s < 4; s++) {
      double t = s * 0.05;
      double s1 = y[1];
      double sDot = yDot[1];
      k1[0] = s1;
      k1Dot[0] = sDot;
      double t1 = -9.81 / length;
      double t2 = -(lengthDot / length * t1);
      s1 = y[0];
      sDot = yDot[0];
      double t3 = Math.sin(s1);
      double t4 = t2 * t3 + t1 * (sDot * Math.cos(s1));
      s1 = y[1];
      sDot = yDot[1];
      double t5 = Math.cos(t);
      k1[1] = t1 * t3 - damping * s1 * t5;
      k1Dot[1] = t4 - (dampingDot * s1 + damping * sDot) * t5;
      for (int i = 0; i < k1.length; i++) {
        double rate = k1[i];
        double rateDot = k1Dot[i];
        k1[i] = rate * 1.0;
        k1Dot[i] = rateDot;
      }
      for (int i = 0; i < n; i++) {
        double t6 = 0.05 / 2.0;
        double t7 = yDot[i] + t6 * k1Dot[i];
        z[i] = y[i] + t6 * k1[i];
        zDot[i] = t7;
      }
      double t6 = 0.05 / 2.0;
      s1 = z[1];
      sDot = zDot[1];
      k2[0] = s1;
      k2Dot[0] = sDot;
      s1 = z[0];
      sDot = zDot[0];
      double t7 = Math.sin(s1);
      double t8 = t2 * t7 + t1 * (sDot * Math.cos(s1));
      s1 = z[1];
      sDot = zDot[1];
      double t9 = Math.cos(t + t6);
      k2[1] = t1 * t7 - damping * s1 * t9;
      k2Dot[1] = t8 - (dampingDot * s1 + damping * sDot) * t9;
      for (int i = 0; i < n; i++) {
        double t10 = yDot[i] + t6 * k2Dot[i];
        z[i] = y[i] + t6 * k2[i];
        zDot[i] = t10;
      }
      s1 = z[1];
      sDot = zDot[1];
      k3[0] = s1;
      k3Dot[0] = sDot;
      s1 = z[0];
      sDot = zDot[0];
      double t10 = Math.sin(s1);
      double t11 = t2 * t10 + t1 * (sDot * Math.cos(s1));
      s1 = z[1];
      sDot = zDot[1];
      k3[1] = t1 * t10 - damping * s1 * t9;
      k3Dot[1] = t11 - (dampingDot * s1 + damping * sDot) * t9;
      for (int i = 0; i < n; i++) {
        double t12 = yDot[i] + 0.05 * k3Dot[i];
        z[i] = y[i] + 0.05 * k3[i];
        zDot[i] = t12;
      }
      s1 = z[1];
      sDot = zDot[1];
      k4[0] = s1;
      k4Dot[0] = sDot;
      s1 = z[0];
      sDot = zDot[0];
      double t12 = Math.sin(s1);
      double t13 = t2 * t12 + t1 * (sDot * Math.cos(s1));
      s1 = z[1];
      sDot = zDot[1];
      double t14 = Math.cos(t + 0.05);
      k4[1] = t1 * t12 - damping * s1 * t14;
      k4Dot[1] = t13 - (dampingDot * s1 + damping * sDot) * t14;
      for (int i = 0; i < n; i++) {
        double t15 = 0.05 / 6.0;
        double t16 = yDot[i] + t15 * (k1Dot[i] + 2.0 * k2Dot[i] + 2.0 * k3Dot[i] + k4Dot[i]);
        y[i] += t15 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        yDot[i] = t16;
      }
    }
    double y1 = y[0];
    double y2 = y[1];
    return new Dual(y1 * y1 + 0.5 * y2 * y2, 2.0 * (yDot[0] * y1) + yDot[1] * y2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pendulumJvp(double[], double, double, double[], double, double)
   */
  static Dual pendulumJvp(double[] start, double length, double damping, double[] startDot,
      double lengthDot, double dampingDot, Tape tape) {
    return pendulumJvp(start, length, damping, startDot, lengthDot, dampingDot);
  }

  /**
   * Value and gradient of {@code Functions.pendulum}.
   *
   * @param value what the method returns
   * @param start the derivative with respect to {@code start}
   * @param length the derivative with respect to {@code length}
   * @param damping the derivative with respect to {@code damping}
   */
  record PendulumGradient(double value, double[] start, double length, double damping) {}

  /**
   * Adjoints of the scalar parameters of {@code Functions.pendulum}: filled by a derivative
   * and reused by its caller.
   */
  static final class PendulumAdjoint {

    /** The adjoint of {@code length}. */
    public double length;

    /** The adjoint of {@code damping}. */
    public double damping;

    /** A holder of zeros. */
    public PendulumAdjoint() {}
  }

  /**
   * Reverse mode: {@code Functions.pendulum} and its gradient.
   *
   * @param start as the method takes it
   * @param length as the method takes it
   * @param damping as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PendulumGradient pendulumGradient(double[] start, double length, double damping) {
    return pendulumGradient(start, length, damping, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pendulumGradient(double[], double, double)
   */
  static PendulumGradient pendulumGradient(double[] start, double length, double damping,
      Tape tape) {
    double[] startBar = Arguments.zerosLike(start);
    PendulumAdjoint adjoint = new PendulumAdjoint();
    double value = pendulumGradient(start, length, damping, startBar, adjoint, tape);
    return new PendulumGradient(value, startBar, adjoint.length, adjoint.damping);
  }

  /**
   * Reverse mode: {@code Functions.pendulum} and its gradient, written into the caller's
   * memory.
   *
   * @param start as the method takes it
   * @param length as the method takes it
   * @param damping as the method takes it
   * @param startBar overwritten with the gradient with respect to {@code start}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code length}, {@code
   *     damping}
   * @return the value
   */
  static double pendulumGradient(double[] start, double length, double damping, double[] startBar,
      PendulumAdjoint adjoint) {
    return pendulumGradient(start, length, damping, startBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pendulumGradient(double[], double, double, double[], PendulumAdjoint)
   */
  static double pendulumGradient(double[] start, double length, double damping, double[] startBar,
      PendulumAdjoint adjoint, Tape tape) {
    Arguments.sameShape("startBar", startBar, "start", start);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(startBar);
    int mark = tape.mark();
    try {
      double[] y = start.clone();
      double[] yBar = tape.zeroDoubles(y.length);
      int n = y.length;
      double[] k1 = tape.exactDoubles(n);
      double[] k1Bar = tape.zeroDoubles(n);
      double[] k2 = tape.exactDoubles(n);
      double[] k2Bar = tape.zeroDoubles(n);
      double[] k3 = tape.exactDoubles(n);
      double[] k3Bar = tape.zeroDoubles(n);
      double[] k4 = tape.exactDoubles(n);
      double[] k4Bar = tape.zeroDoubles(n);
      double[] z = tape.exactDoubles(n);
      double[] zBar = tape.zeroDoubles(n);
      double[] kept = tape.doubles(4);
      double[] sKept = tape.doubles(4);
      double[] kept1 = tape.doubles(4);
      double[] sKept1 = tape.doubles(4);
      double[] kept2 = tape.doubles(4);
      double[] sKept2 = tape.doubles(4);
      double[] kept3 = tape.doubles(4);
      double[] sKept3 = tape.doubles(4);
      double[] sKept4 = tape.doubles(4);
      double[] kept4 = tape.doubles(4);
      double[] sKept5 = tape.doubles(4);
      double[] kept5 = tape.doubles(4);
      double[] sKept6 = tape.doubles(4);
      double[] kept6 = tape.doubles(4);
      double[] sKept7 = tape.doubles(4);
      for (int s = 0; s < 4; s++) {
        double t = s * 0.05;
        double s1 = y[1];
        k1[0] = s1;
        double t1 = -9.81 / length;
        s1 = y[0];
        sKept7[s] = s1;
        double t2 = Math.sin(s1);
        kept6[s] = t2;
        s1 = y[1];
        sKept6[s] = s1;
        double t3 = Math.cos(t);
        kept5[s] = t3;
        k1[1] = t1 * t2 - damping * s1 * t3;
        for (int i = 0; i < k1.length; i++) {
          double rate = k1[i];
          k1[i] = rate * 1.0;
        }
        for (int i = 0; i < n; i++) {
          z[i] = y[i] + 0.05 / 2.0 * k1[i];
        }
        double t4 = 0.05 / 2.0;
        s1 = z[1];
        k2[0] = s1;
        s1 = z[0];
        sKept5[s] = s1;
        double t5 = Math.sin(s1);
        kept4[s] = t5;
        s1 = z[1];
        sKept4[s] = s1;
        double t6 = Math.cos(t + t4);
        kept2[s] = t6;
        k2[1] = t1 * t5 - damping * s1 * t6;
        for (int i = 0; i < n; i++) {
          z[i] = y[i] + t4 * k2[i];
        }
        s1 = z[1];
        k3[0] = s1;
        s1 = z[0];
        sKept3[s] = s1;
        double t7 = Math.sin(s1);
        kept3[s] = t7;
        s1 = z[1];
        sKept2[s] = s1;
        k3[1] = t1 * t7 - damping * s1 * t6;
        for (int i = 0; i < n; i++) {
          z[i] = y[i] + 0.05 * k3[i];
        }
        s1 = z[1];
        k4[0] = s1;
        s1 = z[0];
        sKept1[s] = s1;
        double t8 = Math.sin(s1);
        kept1[s] = t8;
        s1 = z[1];
        sKept[s] = s1;
        double t9 = Math.cos(t + 0.05);
        kept[s] = t9;
        k4[1] = t1 * t8 - damping * s1 * t9;
        for (int i = 0; i < n; i++) {
          y[i] += 0.05 / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
      }
      double y1 = y[0];
      double y2 = y[1];

      // reverse sweep
      yBar[1] += y2;
      yBar[0] += 2.0 * y1;
      double lengthBar = 0.0;
      double dampingBar = 0.0;
      for (int s = 3; s >= 0; s--) {
        for (int i = 0; i < n; i++) {
          double t = 0.05 / 6.0 * yBar[i];
          k4Bar[i] += t;
          double k3Bar1 = 2.0 * t;
          k3Bar[i] += k3Bar1;
          k2Bar[i] += k3Bar1;
          k1Bar[i] += t;
        }
        double t = k4Bar[1];
        k4Bar[1] = 0.0;
        double t1 = -(t * kept[s]);
        double s1 = sKept[s];
        dampingBar += t1 * s1;
        zBar[1] += damping * t1;
        double t2 = -9.81 / length;
        s1 = sKept1[s];
        double t3 = t * kept1[s];
        zBar[0] += t2 * t * Math.cos(s1);
        double t4 = k4Bar[0];
        k4Bar[0] = 0.0;
        zBar[1] += t4;
        for (int i = 0; i < n; i++) {
          double t5 = zBar[i];
          zBar[i] = 0.0;
          k3Bar[i] += 0.05 * t5;
          yBar[i] += t5;
        }
        double t5 = k3Bar[1];
        k3Bar[1] = 0.0;
        double t6 = kept2[s];
        double t7 = -(t5 * t6);
        s1 = sKept2[s];
        dampingBar += t7 * s1;
        zBar[1] += damping * t7;
        s1 = sKept3[s];
        double t8 = t3 + t5 * kept3[s];
        zBar[0] += t2 * t5 * Math.cos(s1);
        double t9 = k3Bar[0];
        k3Bar[0] = 0.0;
        zBar[1] += t9;
        double t10 = 0.05 / 2.0;
        for (int i = 0; i < n; i++) {
          double t11 = zBar[i];
          zBar[i] = 0.0;
          k2Bar[i] += t10 * t11;
          yBar[i] += t11;
        }
        double t11 = k2Bar[1];
        k2Bar[1] = 0.0;
        double t12 = -(t11 * t6);
        s1 = sKept4[s];
        dampingBar += t12 * s1;
        zBar[1] += damping * t12;
        s1 = sKept5[s];
        double t13 = t8 + t11 * kept4[s];
        zBar[0] += t2 * t11 * Math.cos(s1);
        double t14 = k2Bar[0];
        k2Bar[0] = 0.0;
        zBar[1] += t14;
        for (int i = 0; i < n; i++) {
          double t15 = zBar[i];
          zBar[i] = 0.0;
          k1Bar[i] += t10 * t15;
          yBar[i] += t15;
        }
        for (int i = 0; i < k1.length; i++) {
          k1Bar[i] = k1Bar[i];
        }
        double t15 = k1Bar[1];
        k1Bar[1] = 0.0;
        double t16 = -(t15 * kept5[s]);
        s1 = sKept6[s];
        dampingBar += t16 * s1;
        yBar[1] += damping * t16;
        s1 = sKept7[s];
        double t17 = t13 + t15 * kept6[s];
        yBar[0] += t2 * t15 * Math.cos(s1);
        lengthBar -= t17 / length * t2;
        double t18 = k1Bar[0];
        k1Bar[0] = 0.0;
        yBar[1] += t18;
      }
      for (int i = 0; i < start.length; i++) {
        startBar[i] += yBar[i];
      }
      adjoint.length = lengthBar;
      adjoint.damping = dampingBar;
      return y1 * y1 + 0.5 * y2 * y2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.pendulum}.
   *
   * @param value what the method returns
   * @param start the derivative with respect to {@code start}
   * @param length the derivative with respect to {@code length}
   * @param damping the derivative with respect to {@code damping}
   * @param startHvp the Hessian-vector product for {@code start}
   * @param lengthHvp the Hessian-vector product for {@code length}
   * @param dampingHvp the Hessian-vector product for {@code damping}
   */
  record PendulumHvp(double value, double[] start, double length, double damping,
      double[] startHvp, double lengthHvp, double dampingHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Functions.pendulum}: filled by a derivative and reused by its caller.
   */
  static final class PendulumHvpAdjoint {

    /** The adjoint of {@code length}. */
    public double length;

    /** The adjoint of {@code damping}. */
    public double damping;

    /** The Hessian-vector product for {@code length}. */
    public double lengthHvp;

    /** The Hessian-vector product for {@code damping}. */
    public double dampingHvp;

    /** A holder of zeros. */
    public PendulumHvpAdjoint() {}
  }

  /**
   * Second order: {@code Functions.pendulum}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param start as the method takes it
   * @param length as the method takes it
   * @param damping as the method takes it
   * @param startDot tangent of {@code start}, of the same shape; not modified
   * @param lengthDot tangent of {@code length}
   * @param dampingDot tangent of {@code damping}
   * @return value, gradient and product, in new arrays
   */
  static PendulumHvp pendulumHvp(double[] start, double length, double damping, double[] startDot,
      double lengthDot, double dampingDot) {
    return pendulumHvp(start, length, damping, startDot, lengthDot, dampingDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pendulumHvp(double[], double, double, double[], double, double)
   */
  static PendulumHvp pendulumHvp(double[] start, double length, double damping, double[] startDot,
      double lengthDot, double dampingDot, Tape tape) {
    double[] startBar = Arguments.zerosLike(start);
    double[] startHvp = Arguments.zerosLike(start);
    PendulumHvpAdjoint adjoint = new PendulumHvpAdjoint();
    double value =
        pendulumHvp(start, length, damping, startDot, lengthDot, dampingDot, startBar, startHvp,
        adjoint, tape);
    return new PendulumHvp(value, startBar, adjoint.length, adjoint.damping, startHvp,
        adjoint.lengthHvp, adjoint.dampingHvp);
  }

  /**
   * Second order: {@code Functions.pendulum}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param start as the method takes it
   * @param length as the method takes it
   * @param damping as the method takes it
   * @param startDot tangent of {@code start}, of the same shape; not modified
   * @param lengthDot tangent of {@code length}
   * @param dampingDot tangent of {@code damping}
   * @param startBar overwritten with the gradient with respect to {@code start}; of the same
   *     shape
   * @param startHvp overwritten with the Hessian-vector product for {@code start}; of the
   *     same shape
   * @param adjoint overwritten with gradient and product for {@code length}, {@code damping}
   * @return the value
   */
  static double pendulumHvp(double[] start, double length, double damping, double[] startDot,
      double lengthDot, double dampingDot, double[] startBar, double[] startHvp,
      PendulumHvpAdjoint adjoint) {
    return pendulumHvp(start, length, damping, startDot, lengthDot, dampingDot, startBar, startHvp,
        adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pendulumHvp(double[], double, double, double[], double, double, double[],
   *     double[], PendulumHvpAdjoint)
   */
  static double pendulumHvp(double[] start, double length, double damping, double[] startDot,
      double lengthDot, double dampingDot, double[] startBar, double[] startHvp,
      PendulumHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("startDot", startDot, "start", start);
    Arguments.sameShape("startBar", startBar, "start", start);
    Arguments.sameShape("startHvp", startHvp, "start", start);
    Arguments.distinct("startDot", startDot, "startBar", startBar);
    Arguments.distinct("startDot", startDot, "startHvp", startHvp);
    Arguments.distinct("startBar", startBar, "startHvp", startHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(startBar);
    Arguments.zero(startHvp);
    int mark = tape.mark();
    try {
      double[][] keptDoubleArrays = tape.references(double[].class, 40);
      int[] keptInts = tape.ints(1);
      double[] kept = tape.doubles(1);
      pendulumHvpPart1(start, startDot, length, lengthDot, damping, dampingDot, keptDoubleArrays,
          keptInts, kept, tape);
      double lengthBar =
          pendulumHvpPart2(keptInts, keptDoubleArrays, damping, dampingDot, length, lengthDot,
          start, startBar, startHvp, tape);
      double dampingBar = tape.doubleResult(1);
      double lengthBarDot = tape.doubleResult(2);
      double dampingBarDot = tape.doubleResult(3);
      double t = kept[0];
      adjoint.length = lengthBar;
      adjoint.damping = dampingBar;
      adjoint.lengthHvp = lengthBarDot;
      adjoint.dampingHvp = dampingBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Functions.pendulum} as a function of the vector that packs {@code start}, {@code
   * length}, {@code damping}, in this order and arrays row by row. It modifies neither what
   * it is given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction pendulumFunction() {
    return new PendulumFunction();
  }

  private static final class PendulumFunction implements ScalarFunction {

    PendulumFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double[] start = Arguments.doubles(packed, 0, packed.length - 2);
      double length = packed[packed.length - 2];
      double damping = packed[packed.length - 1];
      return Functions.pendulum(start, length, damping);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] start = Arguments.doubles(packed, 0, packed.length - 2);
      double length = packed[packed.length - 2];
      double damping = packed[packed.length - 1];
      double[] startBar = Arguments.zerosLike(start);
      PendulumAdjoint adjoint = new PendulumAdjoint();
      double value = pendulumGradient(start, length, damping, startBar, adjoint);
      Arguments.pack(startBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.length;
      gradient[gradient.length - 1] = adjoint.damping;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double[] start = Arguments.doubles(packed, 0, packed.length - 2);
      double length = packed[packed.length - 2];
      double damping = packed[packed.length - 1];
      double[] startDot = Arguments.doubles(direction, 0, direction.length - 2);
      double lengthDot = direction[direction.length - 2];
      double dampingDot = direction[direction.length - 1];
      return pendulumJvp(start, length, damping, startDot, lengthDot, dampingDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] start = Arguments.doubles(packed, 0, packed.length - 2);
      double length = packed[packed.length - 2];
      double damping = packed[packed.length - 1];
      double[] startDot = Arguments.doubles(direction, 0, direction.length - 2);
      double lengthDot = direction[direction.length - 2];
      double dampingDot = direction[direction.length - 1];
      double[] startBar = Arguments.zerosLike(start);
      double[] startHvp = Arguments.zerosLike(start);
      PendulumHvpAdjoint adjoint = new PendulumHvpAdjoint();
      double value =
          pendulumHvp(start, length, damping, startDot, lengthDot, dampingDot, startBar, startHvp,
          adjoint);
      Arguments.pack(startBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.length;
      gradient[gradient.length - 1] = adjoint.damping;
      Arguments.pack(startHvp, product, 0);
      product[product.length - 2] = adjoint.lengthHvp;
      product[product.length - 1] = adjoint.dampingHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Functions.exits} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @return the value and its tangent
   */
  static Dual exitsJvp(double[] x, double limit, double[] xDot, double limitDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double productDot;
    double t;
    block1: {
      double product = limit;
      productDot = limitDot;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        if (x1 < 0.0) {
          double t1 = i;
          t = product * t1;
          productDot *= t1;
          break block1;
        }
        for (int j = 0; j < x.length; j++) {
          double v = x[j];
          double vDot = xDot[j];
          t = v * product;
          if (t > limit) {
            productDot = vDot * product + v * productDot;
            break block1;
          }
        }
        productDot = productDot * x1 + product * xDot[i];
        product *= x1;
      }
      t = product;
    }
    double productDot1;
    double t1;
    block2: {
      double product = 0.1;
      productDot1 = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        if (x1 < 0.0) {
          double t2 = i;
          t1 = product * t2;
          productDot1 *= t2;
          break block2;
        }
        for (int j = 0; j < x.length; j++) {
          double v = x[j];
          double vDot = xDot[j];
          t1 = v * product;
          if (t1 > limit) {
            productDot1 = vDot * product + v * productDot1;
            break block2;
          }
        }
        productDot1 = productDot1 * x1 + product * xDot[i];
        product *= x1;
      }
      t1 = product;
    }
    return new Dual(t + 2.0 * t1, productDot + 2.0 * productDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsJvp(double[], double, double[], double)
   */
  static Dual exitsJvp(double[] x, double limit, double[] xDot, double limitDot, Tape tape) {
    return exitsJvp(x, limit, xDot, limitDot);
  }

  /**
   * Value and gradient of {@code Functions.exits}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param limit the derivative with respect to {@code limit}
   */
  record ExitsGradient(double value, double[] x, double limit) {}

  /**
   * Adjoints of the scalar parameters of {@code Functions.exits}: filled by a derivative and
   * reused by its caller.
   */
  static final class ExitsAdjoint {

    /** The adjoint of {@code limit}. */
    public double limit;

    /** A holder of zeros. */
    public ExitsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Functions.exits} and its gradient.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ExitsGradient exitsGradient(double[] x, double limit) {
    return exitsGradient(x, limit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsGradient(double[], double)
   */
  static ExitsGradient exitsGradient(double[] x, double limit, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    ExitsAdjoint adjoint = new ExitsAdjoint();
    double value = exitsGradient(x, limit, xBar, adjoint, tape);
    return new ExitsGradient(value, xBar, adjoint.limit);
  }

  /**
   * Reverse mode: {@code Functions.exits} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code limit}
   * @return the value
   */
  static double exitsGradient(double[] x, double limit, double[] xBar, ExitsAdjoint adjoint) {
    return exitsGradient(x, limit, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsGradient(double[], double, double[], ExitsAdjoint)
   */
  static double exitsGradient(double[] x, double limit, double[] xBar, ExitsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] productKept;
      double product;
      int i;
      double t;
      int exit;
      int j;
      block1: {
        productKept = tape.doubles(x.length);
        product = limit;
        i = 0;
        while (i < x.length) {
          productKept[i] = product;
          double x1 = x[i];
          if (x1 < 0.0) {
            t = product * i;
            exit = 0;
            j = 0;
            break block1;
          }
          j = 0;
          while (j < x.length) {
            double v = x[j];
            t = v * product;
            if (t > limit) {
              exit = 1;
              break block1;
            }
            j++;
          }
          product *= x1;
          i++;
        }
        t = product;
        exit = 2;
        i = 0;
        product = 0.0;
        j = 0;
      }
      double[] productKept1;
      double product1;
      int k;
      double t1;
      int exit1;
      int i1;
      block2: {
        productKept1 = tape.doubles(x.length);
        product1 = 0.1;
        k = 0;
        while (k < x.length) {
          productKept1[k] = product1;
          double x1 = x[k];
          if (x1 < 0.0) {
            t1 = product1 * k;
            exit1 = 0;
            i1 = 0;
            break block2;
          }
          i1 = 0;
          while (i1 < x.length) {
            double v = x[i1];
            t1 = v * product1;
            if (t1 > limit) {
              exit1 = 1;
              break block2;
            }
            i1++;
          }
          product1 *= x1;
          k++;
        }
        t1 = product1;
        exit1 = 2;
        k = 0;
        product1 = 0.0;
        i1 = 0;
      }

      // reverse sweep
      switch (exit1) {
        case 0 -> {
          double productBar = 2.0 * k;
          for (int i2 = k - 1; i2 >= 0; i2--) {
            product1 = productKept1[i2];
            double productBar1 = productBar * x[i2];
            xBar[i2] += product1 * productBar;
            productBar = productBar1;
          }
        }
        case 1 -> {
          double v = x[i1];
          xBar[i1] += 2.0 * product1;
          double productBar = v * 2.0;
          for (int i2 = k - 1; i2 >= 0; i2--) {
            product1 = productKept1[i2];
            double productBar1 = productBar * x[i2];
            xBar[i2] += product1 * productBar;
            productBar = productBar1;
          }
        }
        default -> {
          double productBar = 2.0;
          for (int i2 = x.length - 1; i2 >= 0; i2--) {
            product1 = productKept1[i2];
            double productBar1 = productBar * x[i2];
            xBar[i2] += product1 * productBar;
            productBar = productBar1;
          }
        }
      }
      double limitBar;
      switch (exit) {
        case 0 -> {
          double productBar = i;
          for (int i2 = i - 1; i2 >= 0; i2--) {
            product = productKept[i2];
            double productBar1 = productBar * x[i2];
            xBar[i2] += product * productBar;
            productBar = productBar1;
          }
          limitBar = productBar;
        }
        case 1 -> {
          double v = x[j];
          xBar[j] += product;
          double productBar = v;
          for (int i2 = i - 1; i2 >= 0; i2--) {
            product = productKept[i2];
            double productBar1 = productBar * x[i2];
            xBar[i2] += product * productBar;
            productBar = productBar1;
          }
          limitBar = productBar;
        }
        default -> {
          double productBar = 1.0;
          for (int i2 = x.length - 1; i2 >= 0; i2--) {
            product = productKept[i2];
            double productBar1 = productBar * x[i2];
            xBar[i2] += product * productBar;
            productBar = productBar1;
          }
          limitBar = productBar;
        }
      }
      adjoint.limit = limitBar;
      return t + 2.0 * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.exits}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param limit the derivative with respect to {@code limit}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param limitHvp the Hessian-vector product for {@code limit}
   */
  record ExitsHvp(double value, double[] x, double limit, double[] xHvp, double limitHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Functions.exits}: filled by a derivative and reused by its caller.
   */
  static final class ExitsHvpAdjoint {

    /** The adjoint of {@code limit}. */
    public double limit;

    /** The Hessian-vector product for {@code limit}. */
    public double limitHvp;

    /** A holder of zeros. */
    public ExitsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Functions.exits}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @return value, gradient and product, in new arrays
   */
  static ExitsHvp exitsHvp(double[] x, double limit, double[] xDot, double limitDot) {
    return exitsHvp(x, limit, xDot, limitDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsHvp(double[], double, double[], double)
   */
  static ExitsHvp exitsHvp(double[] x, double limit, double[] xDot, double limitDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    ExitsHvpAdjoint adjoint = new ExitsHvpAdjoint();
    double value = exitsHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint, tape);
    return new ExitsHvp(value, xBar, adjoint.limit, xHvp, adjoint.limitHvp);
  }

  /**
   * Second order: {@code Functions.exits}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
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
  static double exitsHvp(double[] x, double limit, double[] xDot, double limitDot, double[] xBar,
      double[] xHvp, ExitsHvpAdjoint adjoint) {
    return exitsHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsHvp(double[], double, double[], double, double[], double[], ExitsHvpAdjoint)
   */
  static double exitsHvp(double[] x, double limit, double[] xDot, double limitDot, double[] xBar,
      double[] xHvp, ExitsHvpAdjoint adjoint, Tape tape) {
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
      double[] productKept;
      double[] productKeptDot;
      double product;
      double productDot;
      int i;
      double t;
      int exit;
      int j;
      block1: {
        productKept = tape.doubles(x.length);
        productKeptDot = tape.doubles(x.length);
        product = limit;
        productDot = limitDot;
        i = 0;
        while (i < x.length) {
          productKept[i] = product;
          productKeptDot[i] = productDot;
          double x1 = x[i];
          if (x1 < 0.0) {
            t = product * i;
            exit = 0;
            j = 0;
            break block1;
          }
          j = 0;
          while (j < x.length) {
            double v = x[j];
            t = v * product;
            if (t > limit) {
              exit = 1;
              break block1;
            }
            j++;
          }
          productDot = productDot * x1 + product * xDot[i];
          i++;
          product *= x1;
        }
        t = product;
        exit = 2;
        i = 0;
        product = 0.0;
        j = 0;
        productDot = 0.0;
      }
      double[] productKept1;
      double[] productKeptDot1;
      double product1;
      double productDot1;
      int k;
      double t1;
      int exit1;
      int i1;
      block2: {
        productKept1 = tape.doubles(x.length);
        productKeptDot1 = tape.doubles(x.length);
        product1 = 0.1;
        productDot1 = 0.0;
        k = 0;
        while (k < x.length) {
          productKept1[k] = product1;
          productKeptDot1[k] = productDot1;
          double x1 = x[k];
          if (x1 < 0.0) {
            t1 = product1 * k;
            exit1 = 0;
            i1 = 0;
            break block2;
          }
          i1 = 0;
          while (i1 < x.length) {
            double v = x[i1];
            t1 = v * product1;
            if (t1 > limit) {
              exit1 = 1;
              break block2;
            }
            i1++;
          }
          productDot1 = productDot1 * x1 + product1 * xDot[k];
          k++;
          product1 *= x1;
        }
        t1 = product1;
        exit1 = 2;
        k = 0;
        product1 = 0.0;
        i1 = 0;
        productDot1 = 0.0;
      }

      // reverse sweep
      switch (exit1) {
        case 0 -> {
          double productBar = 2.0 * k;
          double productBarDot = 0.0;
          for (int i2 = k - 1; i2 >= 0; i2--) {
            double x1 = x[i2];
            product1 = productKept1[i2];
            productDot1 = productKeptDot1[i2];
            double productBarDot1 = productBarDot * x1 + productBar * xDot[i2];
            xBar[i2] += product1 * productBar;
            xHvp[i2] += productDot1 * productBar + product1 * productBarDot;
            productBarDot = productBarDot1;
            productBar *= x1;
          }
        }
        case 1 -> {
          double v = x[i1];
          double vDot = xDot[i1];
          xBar[i1] += 2.0 * product1;
          xHvp[i1] += 2.0 * productDot1;
          double productBar = v * 2.0;
          double productBarDot = vDot * 2.0;
          for (int i2 = k - 1; i2 >= 0; i2--) {
            double x1 = x[i2];
            product1 = productKept1[i2];
            productDot1 = productKeptDot1[i2];
            double productBarDot1 = productBarDot * x1 + productBar * xDot[i2];
            xBar[i2] += product1 * productBar;
            xHvp[i2] += productDot1 * productBar + product1 * productBarDot;
            productBarDot = productBarDot1;
            productBar *= x1;
          }
        }
        default -> {
          double productBar = 2.0;
          double productBarDot = 0.0;
          for (int i2 = x.length - 1; i2 >= 0; i2--) {
            double x1 = x[i2];
            product1 = productKept1[i2];
            productDot1 = productKeptDot1[i2];
            double productBarDot1 = productBarDot * x1 + productBar * xDot[i2];
            xBar[i2] += product1 * productBar;
            xHvp[i2] += productDot1 * productBar + product1 * productBarDot;
            productBarDot = productBarDot1;
            productBar *= x1;
          }
        }
      }
      double limitBar;
      double limitBarDot;
      switch (exit) {
        case 0 -> {
          double productBar = i;
          double productBarDot = 0.0;
          for (int i2 = i - 1; i2 >= 0; i2--) {
            double x1 = x[i2];
            product = productKept[i2];
            productDot = productKeptDot[i2];
            double productBarDot1 = productBarDot * x1 + productBar * xDot[i2];
            xBar[i2] += product * productBar;
            xHvp[i2] += productDot * productBar + product * productBarDot;
            productBarDot = productBarDot1;
            productBar *= x1;
          }
          limitBar = productBar;
          limitBarDot = productBarDot;
        }
        case 1 -> {
          double v = x[j];
          double vDot = xDot[j];
          xBar[j] += product;
          xHvp[j] += productDot;
          double productBar = v;
          double productBarDot = vDot;
          for (int i2 = i - 1; i2 >= 0; i2--) {
            double x1 = x[i2];
            product = productKept[i2];
            productDot = productKeptDot[i2];
            double productBarDot1 = productBarDot * x1 + productBar * xDot[i2];
            xBar[i2] += product * productBar;
            xHvp[i2] += productDot * productBar + product * productBarDot;
            productBarDot = productBarDot1;
            productBar *= x1;
          }
          limitBar = productBar;
          limitBarDot = productBarDot;
        }
        default -> {
          double productBar = 1.0;
          double productBarDot = 0.0;
          for (int i2 = x.length - 1; i2 >= 0; i2--) {
            double x1 = x[i2];
            product = productKept[i2];
            productDot = productKeptDot[i2];
            double productBarDot1 = productBarDot * x1 + productBar * xDot[i2];
            xBar[i2] += product * productBar;
            xHvp[i2] += productDot * productBar + product * productBarDot;
            productBarDot = productBarDot1;
            productBar *= x1;
          }
          limitBar = productBar;
          limitBarDot = productBarDot;
        }
      }
      adjoint.limit = limitBar;
      adjoint.limitHvp = limitBarDot;
      return t + 2.0 * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Functions.exits} as a function of the vector that packs {@code x}, {@code limit},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction exitsFunction() {
    return new ExitsFunction();
  }

  private static final class ExitsFunction implements ScalarFunction {

    ExitsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      return Functions.exits(x, limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      ExitsAdjoint adjoint = new ExitsAdjoint();
      double value = exitsGradient(x, limit, xBar, adjoint);
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
      return exitsJvp(x, limit, xDot, limitDot).tangent();
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
      ExitsHvpAdjoint adjoint = new ExitsHvpAdjoint();
      double value = exitsHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.limit;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.limitHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Functions.reassigned} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual reassignedJvp(double a, double b, double aDot, double bDot) {
    double t = a * a;
    double x = b * a + t * b;
    double xDot = bDot * a + b * aDot + (2.0 * (aDot * a) * b + t * bDot);
    if (null != null) {
      x = 0.0;
      xDot = 0.0;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reassignedJvp(double, double, double, double)
   */
  static Dual reassignedJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return reassignedJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code Functions.reassigned}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ReassignedGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Functions.reassigned}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReassignedAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public ReassignedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Functions.reassigned} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReassignedGradient reassignedGradient(double a, double b) {
    ReassignedAdjoint adjoint = new ReassignedAdjoint();
    double value = reassignedGradient(a, b, adjoint);
    return new ReassignedGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reassignedGradient(double, double)
   */
  static ReassignedGradient reassignedGradient(double a, double b, Tape tape) {
    return reassignedGradient(a, b);
  }

  /**
   * Reverse mode: {@code Functions.reassigned} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double reassignedGradient(double a, double b, ReassignedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = null != null;
    double x;
    if (t) {
      x = 0.0;
    } else {
      x = b * a + a * a * b;
    }

    // reverse sweep
    double bBar;
    double aBar;
    if (t) {
      bBar = 0.0;
      aBar = 0.0;
    } else {
      bBar = a * a + a;
      aBar = 2.0 * (b * a) + b;
    }
    adjoint.a = aBar;
    adjoint.b = bBar;
    return x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reassignedGradient(double, double, ReassignedAdjoint)
   */
  static double reassignedGradient(double a, double b, ReassignedAdjoint adjoint, Tape tape) {
    return reassignedGradient(a, b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.reassigned}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ReassignedHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code Functions.reassigned}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static ReassignedHvp reassignedHvp(double a, double b, double aDot, double bDot) {
    boolean t = null != null;
    double x;
    if (t) {
      x = 0.0;
    } else {
      x = b * a + a * a * b;
    }

    // reverse sweep
    double bBar;
    double aBar;
    double bBarDot;
    double aBarDot;
    if (t) {
      bBar = 0.0;
      aBar = 0.0;
      bBarDot = 0.0;
      aBarDot = 0.0;
    } else {
      bBar = a * a + a;
      bBarDot = 2.0 * (aDot * a) + aDot;
      aBar = 2.0 * (b * a) + b;
      aBarDot = 2.0 * (bDot * a + b * aDot) + bDot;
    }
    return new ReassignedHvp(x, aBar, bBar, aBarDot, bBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reassignedHvp(double, double, double, double)
   */
  static ReassignedHvp reassignedHvp(double a, double b, double aDot, double bDot, Tape tape) {
    return reassignedHvp(a, b, aDot, bDot);
  }

  /**
   * {@code Functions.reassigned} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction reassignedFunction() {
    return new ReassignedFunction();
  }

  private static final class ReassignedFunction implements ScalarFunction {

    ReassignedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return Functions.reassigned(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      ReassignedAdjoint adjoint = new ReassignedAdjoint();
      double value = reassignedGradient(a, b, adjoint);
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
      return reassignedJvp(a, b, aDot, bDot).tangent();
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
      ReassignedHvp hvp = reassignedHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Functions.inLoop} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual inLoopJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double scale = x[i];
      double scaleDot = xDot[i];
      double t = s * scale + i;
      int t1 = x.length - 1 - i;
      double x1 = x[t1];
      double t2 = (sDot * scale + s * scaleDot) * x1 + t * xDot[t1];
      s += t * x1;
      sDot += t2;
    }
    return new Dual(s, sDot);
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
   * Value and gradient of {@code Functions.inLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InLoopGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Functions.inLoop} and its gradient.
   *
   * @param x as the method takes it
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
   * Reverse mode: {@code Functions.inLoop} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
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
      double[] sKept = tape.doubles(x.length);
      double s = 0.0;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        double scale = x[i];
        s += (s * scale + i) * x[x.length - 1 - i];
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        int t = x.length - 1 - i;
        double t1 = sBar * x[t];
        double s1 = sKept[i];
        double scale = x[i];
        xBar[t] += (s1 * scale + i) * sBar;
        sBar += t1 * scale;
        xBar[i] += s1 * t1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.inLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InLoopHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Functions.inLoop}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
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
   * Second order: {@code Functions.inLoop}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
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
      double[] sKept = tape.doubles(x.length);
      double[] sKeptDot = tape.doubles(x.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double scale = x[i];
        double scaleDot = xDot[i];
        double t = s * scale + i;
        int t1 = x.length - 1 - i;
        double x1 = x[t1];
        double t2 = (sDot * scale + s * scaleDot) * x1 + t * xDot[t1];
        s += t * x1;
        sDot += t2;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        int t = x.length - 1 - i;
        double x1 = x[t];
        double t1 = sBar * x1;
        double t2 = sBarDot * x1 + sBar * xDot[t];
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        double scale = x[i];
        double scaleDot = xDot[i];
        double t3 = s1 * scale + i;
        xBar[t] += t3 * sBar;
        xHvp[t] += (sDot1 * scale + s1 * scaleDot) * sBar + t3 * sBarDot;
        sBar += t1 * scale;
        sBarDot += t2 * scale + t1 * scaleDot;
        xBar[i] += s1 * t1;
        xHvp[i] += sDot1 * t1 + s1 * t2;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Functions.inLoop} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
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
      return Functions.inLoop(x);
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
   * Forward mode: {@code Functions.factories} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual factoriesJvp(double x, double y, double xDot, double yDot) {
    List<String> names = new ArrayList<>(List.of("three", "a"));
    names.sort(Functions.byLength());
    double t = x * y;
    double t1 = t * y;
    double t2 = t1 * y;
    double t3 = names.get(0).length();
    return new Dual(t2 * y + (y + x + x) * t3,
        (((xDot * y + x * yDot) * y + t * yDot) * y + t1 * yDot) * y + t2 * yDot
        + (yDot + xDot + xDot) * t3);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factoriesJvp(double, double, double, double)
   */
  static Dual factoriesJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return factoriesJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Functions.factories}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record FactoriesGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Functions.factories}: filled by a derivative
   * and reused by its caller.
   */
  static final class FactoriesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public FactoriesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Functions.factories} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FactoriesGradient factoriesGradient(double x, double y) {
    FactoriesAdjoint adjoint = new FactoriesAdjoint();
    double value = factoriesGradient(x, y, adjoint);
    return new FactoriesGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factoriesGradient(double, double)
   */
  static FactoriesGradient factoriesGradient(double x, double y, Tape tape) {
    return factoriesGradient(x, y);
  }

  /**
   * Reverse mode: {@code Functions.factories} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double factoriesGradient(double x, double y, FactoriesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    List<String> names = new ArrayList<>(List.of("three", "a"));
    names.sort(Functions.byLength());
    double t = x * y;
    double t1 = t * y * y;
    double t2 = names.get(0).length();

    // reverse sweep
    double t3 = y * y;
    double t4 = t3 * y;
    double xBar = 2.0 * t2 + t4 * y;
    double yBar = t2 + t1 + t1 + t * t3 + x * t4;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * y + (y + x + x) * t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factoriesGradient(double, double, FactoriesAdjoint)
   */
  static double factoriesGradient(double x, double y, FactoriesAdjoint adjoint, Tape tape) {
    return factoriesGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.factories}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record FactoriesHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Functions.factories}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static FactoriesHvp factoriesHvp(double x, double y, double xDot, double yDot) {
    List<String> names = new ArrayList<>(List.of("three", "a"));
    names.sort(Functions.byLength());
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double t2 = t * y;
    double t3 = t2 * y;
    double t4 = names.get(0).length();

    // reverse sweep
    double t5 = y * y;
    double t6 = 2.0 * (yDot * y);
    double t7 = t5 * y;
    double t8 = t6 * y + t5 * yDot;
    double xBar = 2.0 * t4 + t7 * y;
    double yBar = t4 + t3 + t3 + t * t5 + x * t7;
    double yBarDot =
        2.0 * ((t1 * y + t * yDot) * y + t2 * yDot) + (t1 * t5 + t * t6) + (xDot * t7 + x * t8);
    return new FactoriesHvp(t3 * y + (y + x + x) * t4, xBar, yBar, t8 * y + t7 * yDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factoriesHvp(double, double, double, double)
   */
  static FactoriesHvp factoriesHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return factoriesHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Functions.factories} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction factoriesFunction() {
    return new FactoriesFunction();
  }

  private static final class FactoriesFunction implements ScalarFunction {

    FactoriesFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Functions.factories(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      FactoriesAdjoint adjoint = new FactoriesAdjoint();
      double value = factoriesGradient(x, y, adjoint);
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
      return factoriesJvp(x, y, xDot, yDot).tangent();
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
      FactoriesHvp hvp = factoriesHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Functions.variableArity} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual variableArityJvp(double a, double x, double aDot, double xDot) {
    int[] t = new int[1];
    double[] a1 = new double[1];
    double[] aDot1 = new double[1];
    t[0] = 0;
    a1[0] = a;
    aDot1[0] = aDot;
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < t.length; i++) {
      int f = t[i];
      double a2 = a1[i];
      double t1 = x * a2;
      double t2 = s + 1.0;
      s += t1 * t2;
      sDot += (xDot * a2 + x * aDot1[i]) * t2 + t1 * sDot;
    }
    int[] t1 = new int[3];
    double[] x1 = new double[3];
    double[] xDot1 = new double[3];
    t1[0] = 0;
    x1[0] = 0.0;
    xDot1[0] = 0.0;
    t1[1] = 1;
    x1[1] = 0.0;
    xDot1[1] = 0.0;
    t1[2] = 2;
    x1[2] = x;
    xDot1[2] = xDot;
    double t2 = a * s;
    double t3 = aDot * s + a * sDot;
    s = 0.0;
    sDot = 0.0;
    for (int i = 0; i < t1.length; i++) {
      int f = t1[i];
      double x2 = x1[i];
      double xDot2 = xDot1[i];
      double t4;
      double t5;
      switch (f) {
        case 0 -> {
          t4 = Math.sin(a);
          t5 = aDot * Math.cos(a);
        }
        case 1 -> {
          t4 = a * a;
          t5 = 2.0 * (aDot * a);
        }
        default -> {
          t4 = a * x2;
          t5 = aDot * x2 + a * xDot2;
        }
      }
      double t6 = s + 1.0;
      s += t4 * t6;
      sDot += t5 * t6 + t4 * sDot;
    }
    double t4 = x * x;
    return new Dual(t2 + s + t4 * a, t3 + sDot + (2.0 * (xDot * x) * a + t4 * aDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableArityJvp(double, double, double, double)
   */
  static Dual variableArityJvp(double a, double x, double aDot, double xDot, Tape tape) {
    return variableArityJvp(a, x, aDot, xDot);
  }

  /**
   * Value and gradient of {@code Functions.variableArity}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record VariableArityGradient(double value, double a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Functions.variableArity}: filled by a
   * derivative and reused by its caller.
   */
  static final class VariableArityAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public VariableArityAdjoint() {}
  }

  /**
   * Reverse mode: {@code Functions.variableArity} and its gradient.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static VariableArityGradient variableArityGradient(double a, double x) {
    return variableArityGradient(a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableArityGradient(double, double)
   */
  static VariableArityGradient variableArityGradient(double a, double x, Tape tape) {
    VariableArityAdjoint adjoint = new VariableArityAdjoint();
    double value = variableArityGradient(a, x, adjoint, tape);
    return new VariableArityGradient(value, adjoint.a, adjoint.x);
  }

  /**
   * Reverse mode: {@code Functions.variableArity} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code x}
   * @return the value
   */
  static double variableArityGradient(double a, double x, VariableArityAdjoint adjoint) {
    return variableArityGradient(a, x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableArityGradient(double, double, VariableArityAdjoint)
   */
  static double variableArityGradient(double a, double x, VariableArityAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int[] t = new int[1];
      double[] a1 = new double[1];
      double[] aBar = tape.zeroDoubles(1);
      t[0] = 0;
      a1[0] = a;
      double[] kept = tape.doubles(t.length);
      double s = 0.0;
      for (int i = 0; i < t.length; i++) {
        int f = t[i];
        double t1 = s + 1.0;
        double t2 = x * a1[i];
        kept[i] = t1;
        s += t2 * t1;
      }
      int[] t1 = new int[3];
      double[] x1 = new double[3];
      double[] xBar = tape.zeroDoubles(3);
      t1[0] = 0;
      x1[0] = 0.0;
      t1[1] = 1;
      x1[1] = 0.0;
      t1[2] = 2;
      x1[2] = x;
      double[] kept1 = tape.doubles(t1.length);
      double[] kept2 = tape.doubles(t1.length);
      double s1 = 0.0;
      for (int i = 0; i < t1.length; i++) {
        int f = t1[i];
        double x2 = x1[i];
        double t2 = switch (f) {
          case 0 -> Math.sin(a);
          case 1 -> a * a;
          default -> a * x2;
        };
        kept2[i] = t2;
        double t3 = s1 + 1.0;
        kept1[i] = t3;
        s1 += t2 * t3;
      }
      double aBar1 = x * x;

      // reverse sweep
      double xBar1 = 2.0 * (a * x);
      double sBar = 1.0;
      double t2 = a * s + s1 + aBar1 * a;
      for (int i = t1.length - 1; i >= 0; i--) {
        double t3 = sBar * kept1[i];
        sBar += kept2[i] * sBar;
        int f = t1[i];
        double x2 = x1[i];
        double xBar2;
        switch (f) {
          case 0 -> {
            aBar1 += t3 * Math.cos(a);
            xBar2 = 0.0;
          }
          case 1 -> {
            aBar1 += 2.0 * (t3 * a);
            xBar2 = 0.0;
          }
          default -> {
            aBar1 += t3 * x2;
            xBar2 = a * t3;
          }
        }
        xBar[i] += xBar2;
      }
      aBar1 += s;
      double sBar1 = a;
      int i = t.length - 1;
      xBar1 += xBar[2];
      while (i >= 0) {
        double t3 = sBar1 * kept[i];
        double a2 = a1[i];
        sBar1 += x * a2 * sBar1;
        xBar1 += t3 * a2;
        aBar[i] += x * t3;
        i--;
      }
      aBar1 += aBar[0];
      adjoint.a = aBar1;
      adjoint.x = xBar1;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Functions.variableArity}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record VariableArityHvp(double value, double a, double x, double aHvp, double xHvp) {}

  /**
   * Second order: {@code Functions.variableArity}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static VariableArityHvp variableArityHvp(double a, double x, double aDot, double xDot) {
    return variableArityHvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableArityHvp(double, double, double, double)
   */
  static VariableArityHvp variableArityHvp(double a, double x, double aDot, double xDot,
      Tape tape) {
    int mark = tape.mark();
    try {
      int[] t = new int[1];
      double[] a1 = new double[1];
      double[] aDot1 = new double[1];
      double[] aBar = tape.zeroDoubles(1);
      double[] aBarDot = tape.zeroDoubles(1);
      t[0] = 0;
      a1[0] = a;
      aDot1[0] = aDot;
      double[] kept = tape.doubles(t.length);
      double[] keptDot = tape.doubles(t.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < t.length; i++) {
        int f = t[i];
        double a2 = a1[i];
        double t1 = x * a2;
        double t2 = s + 1.0;
        double t3 = xDot * a2 + x * aDot1[i];
        kept[i] = t2;
        keptDot[i] = sDot;
        s += t1 * t2;
        sDot += t3 * t2 + t1 * sDot;
      }
      int[] t1 = new int[3];
      double[] x1 = new double[3];
      double[] xDot1 = new double[3];
      double[] xBar = tape.zeroDoubles(3);
      double[] xBarDot = tape.zeroDoubles(3);
      t1[0] = 0;
      x1[0] = 0.0;
      xDot1[0] = 0.0;
      t1[1] = 1;
      x1[1] = 0.0;
      xDot1[1] = 0.0;
      t1[2] = 2;
      x1[2] = x;
      xDot1[2] = xDot;
      double[] kept1 = tape.doubles(t1.length);
      double[] keptDot1 = tape.doubles(t1.length);
      double[] kept2 = tape.doubles(t1.length);
      double[] keptDot2 = tape.doubles(t1.length);
      double s1 = 0.0;
      double sDot1 = 0.0;
      for (int i = 0; i < t1.length; i++) {
        int f = t1[i];
        double x2 = x1[i];
        double xDot2 = xDot1[i];
        double t2;
        double t3;
        switch (f) {
          case 0 -> {
            t2 = Math.sin(a);
            t3 = aDot * Math.cos(a);
          }
          case 1 -> {
            t2 = a * a;
            t3 = 2.0 * (aDot * a);
          }
          default -> {
            t2 = a * x2;
            t3 = aDot * x2 + a * xDot2;
          }
        }
        kept2[i] = t2;
        keptDot2[i] = t3;
        double t4 = s1 + 1.0;
        kept1[i] = t4;
        keptDot1[i] = sDot1;
        s1 += t2 * t4;
        sDot1 += t3 * t4 + t2 * sDot1;
      }
      double aBar1 = x * x;

      // reverse sweep
      double xBar1 = 2.0 * (a * x);
      double xBarDot1 = 2.0 * (aDot * x + a * xDot);
      double sBar = 1.0;
      double sBarDot = 0.0;
      double aBarDot1 = 2.0 * (xDot * x);
      double t2 = a * s + s1 + aBar1 * a;
      for (int i = t1.length - 1; i >= 0; i--) {
        double t3 = kept1[i];
        double t4 = sBar * t3;
        double t5 = sBarDot * t3 + sBar * keptDot1[i];
        double t6 = kept2[i];
        double t7 = keptDot2[i] * sBar + t6 * sBarDot;
        sBar += t6 * sBar;
        sBarDot += t7;
        int f = t1[i];
        double x2 = x1[i];
        double xDot2 = xDot1[i];
        double xBar2;
        double xBarDot2;
        switch (f) {
          case 0 -> {
            double t8 = Math.cos(a);
            aBar1 += t4 * t8;
            aBarDot1 += t5 * t8 - t4 * (aDot * Math.sin(a));
            xBar2 = 0.0;
            xBarDot2 = 0.0;
          }
          case 1 -> {
            aBar1 += 2.0 * (t4 * a);
            aBarDot1 += 2.0 * (t5 * a + t4 * aDot);
            xBar2 = 0.0;
            xBarDot2 = 0.0;
          }
          default -> {
            aBar1 += t4 * x2;
            aBarDot1 += t5 * x2 + t4 * xDot2;
            xBar2 = a * t4;
            xBarDot2 = aDot * t4 + a * t5;
          }
        }
        xBar[i] += xBar2;
        xBarDot[i] += xBarDot2;
      }
      aBar1 += s;
      aBarDot1 += sDot;
      double sBar1 = a;
      double sBarDot1 = aDot;
      int i = t.length - 1;
      xBar1 += xBar[2];
      xBarDot1 += xBarDot[2];
      while (i >= 0) {
        double t3 = kept[i];
        double t4 = sBar1 * t3;
        double t5 = sBarDot1 * t3 + sBar1 * keptDot[i];
        double a2 = a1[i];
        double aDot2 = aDot1[i];
        double t6 = x * a2;
        double t7 = (xDot * a2 + x * aDot2) * sBar1 + t6 * sBarDot1;
        sBar1 += t6 * sBar1;
        sBarDot1 += t7;
        xBar1 += t4 * a2;
        xBarDot1 += t5 * a2 + t4 * aDot2;
        aBar[i] += x * t4;
        aBarDot[i] += xDot * t4 + x * t5;
        i--;
      }
      aBar1 += aBar[0];
      aBarDot1 += aBarDot[0];
      return new VariableArityHvp(t2, aBar1, xBar1, aBarDot1, xBarDot1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Functions.variableArity} as a function of the vector that packs {@code a}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction variableArityFunction() {
    return new VariableArityFunction();
  }

  private static final class VariableArityFunction implements ScalarFunction {

    VariableArityFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double x = packed[1];
      return Functions.variableArity(a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double x = packed[1];
      VariableArityAdjoint adjoint = new VariableArityAdjoint();
      double value = variableArityGradient(a, x, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double x = packed[1];
      double aDot = direction[0];
      double xDot = direction[1];
      return variableArityJvp(a, x, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double x = packed[1];
      double aDot = direction[0];
      double xDot = direction[1];
      VariableArityHvp hvp = variableArityHvp(a, x, aDot, xDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.x();
      product[0] = hvp.aHvp();
      product[1] = hvp.xHvp();
      return value;
    }
  }

  private static void pendulumHvpPart1(double[] start, double[] startDot, double length,
      double lengthDot, double damping, double dampingDot, double[][] keptDoubleArrays,
      int[] keptInts, double[] kept, Tape tape) {
    double[] y = start.clone();
    double[] yDot = startDot.clone();
    double[] yBar = tape.zeroDoubles(y.length);
    keptDoubleArrays[0] = yBar;
    double[] yBarDot = tape.zeroDoubles(y.length);
    keptDoubleArrays[1] = yBarDot;
    int n = y.length;
    keptInts[0] = n;
    double[] k1 = tape.exactDoubles(n);
    keptDoubleArrays[2] = k1;
    double[] k1Dot = tape.exactDoubles(n);
    double[] k1Bar = tape.zeroDoubles(n);
    keptDoubleArrays[3] = k1Bar;
    double[] k1BarDot = tape.zeroDoubles(n);
    keptDoubleArrays[4] = k1BarDot;
    double[] k2 = tape.exactDoubles(n);
    double[] k2Dot = tape.exactDoubles(n);
    double[] k2Bar = tape.zeroDoubles(n);
    keptDoubleArrays[5] = k2Bar;
    double[] k2BarDot = tape.zeroDoubles(n);
    keptDoubleArrays[6] = k2BarDot;
    double[] k3 = tape.exactDoubles(n);
    double[] k3Dot = tape.exactDoubles(n);
    double[] k3Bar = tape.zeroDoubles(n);
    keptDoubleArrays[7] = k3Bar;
    double[] k3BarDot = tape.zeroDoubles(n);
    keptDoubleArrays[8] = k3BarDot;
    double[] k4 = tape.exactDoubles(n);
    double[] k4Dot = tape.exactDoubles(n);
    double[] k4Bar = tape.zeroDoubles(n);
    keptDoubleArrays[9] = k4Bar;
    double[] k4BarDot = tape.zeroDoubles(n);
    keptDoubleArrays[10] = k4BarDot;
    double[] z = tape.exactDoubles(n);
    double[] zDot = tape.exactDoubles(n);
    double[] zBar = tape.zeroDoubles(n);
    keptDoubleArrays[11] = zBar;
    double[] zBarDot = tape.zeroDoubles(n);
    keptDoubleArrays[12] = zBarDot;
    double[] kept1 = tape.doubles(4);
    keptDoubleArrays[13] = kept1;
    double[] sKept = tape.doubles(4);
    keptDoubleArrays[14] = sKept;
    double[] sKeptDot = tape.doubles(4);
    keptDoubleArrays[15] = sKeptDot;
    double[] kept2 = tape.doubles(4);
    keptDoubleArrays[16] = kept2;
    double[] keptDot = tape.doubles(4);
    keptDoubleArrays[17] = keptDot;
    double[] sKept1 = tape.doubles(4);
    keptDoubleArrays[18] = sKept1;
    double[] sKeptDot1 = tape.doubles(4);
    keptDoubleArrays[19] = sKeptDot1;
    double[] kept3 = tape.doubles(4);
    keptDoubleArrays[20] = kept3;
    double[] sKept2 = tape.doubles(4);
    keptDoubleArrays[21] = sKept2;
    double[] sKeptDot2 = tape.doubles(4);
    keptDoubleArrays[22] = sKeptDot2;
    double[] kept4 = tape.doubles(4);
    keptDoubleArrays[23] = kept4;
    double[] keptDot1 = tape.doubles(4);
    keptDoubleArrays[24] = keptDot1;
    double[] sKept3 = tape.doubles(4);
    keptDoubleArrays[25] = sKept3;
    double[] sKeptDot3 = tape.doubles(4);
    keptDoubleArrays[26] = sKeptDot3;
    double[] sKept4 = tape.doubles(4);
    keptDoubleArrays[27] = sKept4;
    double[] sKeptDot4 = tape.doubles(4);
    keptDoubleArrays[28] = sKeptDot4;
    double[] kept5 = tape.doubles(4);
    keptDoubleArrays[29] = kept5;
    double[] keptDot2 = tape.doubles(4);
    keptDoubleArrays[30] = keptDot2;
    double[] sKept5 = tape.doubles(4);
    keptDoubleArrays[31] = sKept5;
    double[] sKeptDot5 = tape.doubles(4);
    keptDoubleArrays[32] = sKeptDot5;
    double[] kept6 = tape.doubles(4);
    keptDoubleArrays[33] = kept6;
    double[] sKept6 = tape.doubles(4);
    keptDoubleArrays[34] = sKept6;
    double[] sKeptDot6 = tape.doubles(4);
    keptDoubleArrays[35] = sKeptDot6;
    double[] kept7 = tape.doubles(4);
    keptDoubleArrays[36] = kept7;
    double[] keptDot3 = tape.doubles(4);
    keptDoubleArrays[37] = keptDot3;
    double[] sKept7 = tape.doubles(4);
    keptDoubleArrays[38] = sKept7;
    double[] sKeptDot7 = tape.doubles(4);
    keptDoubleArrays[39] = sKeptDot7;
    for (int s = 0; s < 4; s++) {
      double t = s * 0.05;
      double s1 = y[1];
      double sDot = yDot[1];
      k1[0] = s1;
      k1Dot[0] = sDot;
      double t1 = -9.81 / length;
      double t2 = -(lengthDot / length * t1);
      s1 = y[0];
      sDot = yDot[0];
      sKept7[s] = s1;
      sKeptDot7[s] = sDot;
      double t3 = Math.sin(s1);
      double t4 = sDot * Math.cos(s1);
      kept7[s] = t3;
      keptDot3[s] = t4;
      s1 = y[1];
      sDot = yDot[1];
      sKept6[s] = s1;
      sKeptDot6[s] = sDot;
      double t5 = Math.cos(t);
      kept6[s] = t5;
      k1[1] = t1 * t3 - damping * s1 * t5;
      k1Dot[1] = t2 * t3 + t1 * t4 - (dampingDot * s1 + damping * sDot) * t5;
      for (int i = 0; i < k1.length; i++) {
        double rate = k1[i];
        double rateDot = k1Dot[i];
        k1[i] = rate * 1.0;
        k1Dot[i] = rateDot;
      }
      for (int i = 0; i < n; i++) {
        double t6 = 0.05 / 2.0;
        double t7 = yDot[i] + t6 * k1Dot[i];
        z[i] = y[i] + t6 * k1[i];
        zDot[i] = t7;
      }
      double t6 = 0.05 / 2.0;
      s1 = z[1];
      sDot = zDot[1];
      k2[0] = s1;
      k2Dot[0] = sDot;
      s1 = z[0];
      sDot = zDot[0];
      sKept5[s] = s1;
      sKeptDot5[s] = sDot;
      double t7 = Math.sin(s1);
      double t8 = sDot * Math.cos(s1);
      kept5[s] = t7;
      keptDot2[s] = t8;
      s1 = z[1];
      sDot = zDot[1];
      sKept4[s] = s1;
      sKeptDot4[s] = sDot;
      double t9 = Math.cos(t + t6);
      kept3[s] = t9;
      k2[1] = t1 * t7 - damping * s1 * t9;
      k2Dot[1] = t2 * t7 + t1 * t8 - (dampingDot * s1 + damping * sDot) * t9;
      for (int i = 0; i < n; i++) {
        double t10 = yDot[i] + t6 * k2Dot[i];
        z[i] = y[i] + t6 * k2[i];
        zDot[i] = t10;
      }
      s1 = z[1];
      sDot = zDot[1];
      k3[0] = s1;
      k3Dot[0] = sDot;
      s1 = z[0];
      sDot = zDot[0];
      sKept3[s] = s1;
      sKeptDot3[s] = sDot;
      double t10 = Math.sin(s1);
      double t11 = sDot * Math.cos(s1);
      kept4[s] = t10;
      keptDot1[s] = t11;
      s1 = z[1];
      sDot = zDot[1];
      sKept2[s] = s1;
      sKeptDot2[s] = sDot;
      k3[1] = t1 * t10 - damping * s1 * t9;
      k3Dot[1] = t2 * t10 + t1 * t11 - (dampingDot * s1 + damping * sDot) * t9;
      for (int i = 0; i < n; i++) {
        double t12 = yDot[i] + 0.05 * k3Dot[i];
        z[i] = y[i] + 0.05 * k3[i];
        zDot[i] = t12;
      }
      s1 = z[1];
      sDot = zDot[1];
      k4[0] = s1;
      k4Dot[0] = sDot;
      s1 = z[0];
      sDot = zDot[0];
      sKept1[s] = s1;
      sKeptDot1[s] = sDot;
      double t12 = Math.sin(s1);
      double t13 = sDot * Math.cos(s1);
      kept2[s] = t12;
      keptDot[s] = t13;
      s1 = z[1];
      sDot = zDot[1];
      sKept[s] = s1;
      sKeptDot[s] = sDot;
      double t14 = Math.cos(t + 0.05);
      kept1[s] = t14;
      k4[1] = t1 * t12 - damping * s1 * t14;
      k4Dot[1] = t2 * t12 + t1 * t13 - (dampingDot * s1 + damping * sDot) * t14;
      for (int i = 0; i < n; i++) {
        double t15 = 0.05 / 6.0;
        double t16 = yDot[i] + t15 * (k1Dot[i] + 2.0 * k2Dot[i] + 2.0 * k3Dot[i] + k4Dot[i]);
        y[i] += t15 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        yDot[i] = t16;
      }
    }
    double y1 = y[0];
    double y2 = y[1];
    double yDot1 = yDot[0];
    double yDot2 = yDot[1];
    kept[0] = y1 * y1 + 0.5 * y2 * y2;

    // reverse sweep
    yBar[1] += y2;
    yBarDot[1] += yDot2;
    yBar[0] += 2.0 * y1;
    yBarDot[0] += 2.0 * yDot1;
  }

  private static double pendulumHvpPart2(int[] keptInts, double[][] keptDoubleArrays,
      double damping, double dampingDot, double length, double lengthDot, double[] start,
      double[] startBar, double[] startBarDot, Tape tape) {
    int n = keptInts[0];
    double[] yBar = keptDoubleArrays[0];
    double[] yBarDot = keptDoubleArrays[1];
    double[] k4Bar = keptDoubleArrays[9];
    double[] k4BarDot = keptDoubleArrays[10];
    double[] k3Bar = keptDoubleArrays[7];
    double[] k3BarDot = keptDoubleArrays[8];
    double[] k2Bar = keptDoubleArrays[5];
    double[] k2BarDot = keptDoubleArrays[6];
    double[] k1Bar = keptDoubleArrays[3];
    double[] k1BarDot = keptDoubleArrays[4];
    double[] kept = keptDoubleArrays[13];
    double[] sKept = keptDoubleArrays[14];
    double[] sKeptDot = keptDoubleArrays[15];
    double[] zBar = keptDoubleArrays[11];
    double[] zBarDot = keptDoubleArrays[12];
    double[] kept1 = keptDoubleArrays[16];
    double[] keptDot = keptDoubleArrays[17];
    double[] sKept1 = keptDoubleArrays[18];
    double[] sKeptDot1 = keptDoubleArrays[19];
    double[] kept2 = keptDoubleArrays[20];
    double[] sKept2 = keptDoubleArrays[21];
    double[] sKeptDot2 = keptDoubleArrays[22];
    double[] kept3 = keptDoubleArrays[23];
    double[] keptDot1 = keptDoubleArrays[24];
    double[] sKept3 = keptDoubleArrays[25];
    double[] sKeptDot3 = keptDoubleArrays[26];
    double[] sKept4 = keptDoubleArrays[27];
    double[] sKeptDot4 = keptDoubleArrays[28];
    double[] kept4 = keptDoubleArrays[29];
    double[] keptDot2 = keptDoubleArrays[30];
    double[] sKept5 = keptDoubleArrays[31];
    double[] sKeptDot5 = keptDoubleArrays[32];
    double[] k1 = keptDoubleArrays[2];
    double[] kept5 = keptDoubleArrays[33];
    double[] sKept6 = keptDoubleArrays[34];
    double[] sKeptDot6 = keptDoubleArrays[35];
    double[] kept6 = keptDoubleArrays[36];
    double[] keptDot3 = keptDoubleArrays[37];
    double[] sKept7 = keptDoubleArrays[38];
    double[] sKeptDot7 = keptDoubleArrays[39];
    double lengthBar = 0.0;
    double dampingBar = 0.0;
    double lengthBarDot = 0.0;
    double dampingBarDot = 0.0;
    for (int s = 3; s >= 0; s--) {
      for (int i = 0; i < n; i++) {
        double t = 0.05 / 6.0;
        double t1 = t * yBar[i];
        double t2 = t * yBarDot[i];
        k4Bar[i] += t1;
        k4BarDot[i] += t2;
        double k3Bar1 = 2.0 * t1;
        double k3BarDot1 = 2.0 * t2;
        k3Bar[i] += k3Bar1;
        k3BarDot[i] += k3BarDot1;
        k2Bar[i] += k3Bar1;
        k2BarDot[i] += k3BarDot1;
        k1Bar[i] += t1;
        k1BarDot[i] += t2;
      }
      double t = k4Bar[1];
      double t1 = k4BarDot[1];
      k4Bar[1] = 0.0;
      k4BarDot[1] = 0.0;
      double t2 = kept[s];
      double t3 = -(t * t2);
      double t4 = -(t1 * t2);
      double s1 = sKept[s];
      double sDot = sKeptDot[s];
      dampingBar += t3 * s1;
      dampingBarDot += t4 * s1 + t3 * sDot;
      zBar[1] += damping * t3;
      zBarDot[1] += dampingDot * t3 + damping * t4;
      double t5 = kept1[s];
      double t6 = -9.81 / length;
      double t7 = lengthDot / length;
      double t8 = -(t7 * t6);
      double t9 = t6 * t;
      s1 = sKept1[s];
      sDot = sKeptDot1[s];
      double t10 = Math.cos(s1);
      double t11 = t1 * t5 + t * keptDot[s];
      zBar[0] += t9 * t10;
      zBarDot[0] += (t8 * t + t6 * t1) * t10 - t9 * (sDot * Math.sin(s1));
      double t12 = k4Bar[0];
      double t13 = k4BarDot[0];
      k4Bar[0] = 0.0;
      k4BarDot[0] = 0.0;
      zBar[1] += t12;
      zBarDot[1] += t13;
      for (int i = 0; i < n; i++) {
        double t14 = zBar[i];
        double t15 = zBarDot[i];
        zBar[i] = 0.0;
        zBarDot[i] = 0.0;
        k3Bar[i] += 0.05 * t14;
        k3BarDot[i] += 0.05 * t15;
        yBar[i] += t14;
        yBarDot[i] += t15;
      }
      double t14 = k3Bar[1];
      double t15 = k3BarDot[1];
      k3Bar[1] = 0.0;
      k3BarDot[1] = 0.0;
      double t16 = kept2[s];
      double t17 = -(t14 * t16);
      double t18 = -(t15 * t16);
      s1 = sKept2[s];
      sDot = sKeptDot2[s];
      dampingBar += t17 * s1;
      dampingBarDot += t18 * s1 + t17 * sDot;
      zBar[1] += damping * t17;
      zBarDot[1] += dampingDot * t17 + damping * t18;
      double t19 = kept3[s];
      double t20 = t6 * t14;
      s1 = sKept3[s];
      sDot = sKeptDot3[s];
      double t21 = Math.cos(s1);
      double t22 = t11 + (t15 * t19 + t14 * keptDot1[s]);
      zBar[0] += t20 * t21;
      zBarDot[0] += (t8 * t14 + t6 * t15) * t21 - t20 * (sDot * Math.sin(s1));
      double t23 = k3Bar[0];
      double t24 = k3BarDot[0];
      k3Bar[0] = 0.0;
      k3BarDot[0] = 0.0;
      zBar[1] += t23;
      zBarDot[1] += t24;
      double t25 = 0.05 / 2.0;
      for (int i = 0; i < n; i++) {
        double t26 = zBar[i];
        double t27 = zBarDot[i];
        zBar[i] = 0.0;
        zBarDot[i] = 0.0;
        k2Bar[i] += t25 * t26;
        k2BarDot[i] += t25 * t27;
        yBar[i] += t26;
        yBarDot[i] += t27;
      }
      double t26 = k2Bar[1];
      double t27 = k2BarDot[1];
      k2Bar[1] = 0.0;
      k2BarDot[1] = 0.0;
      double t28 = -(t26 * t16);
      double t29 = -(t27 * t16);
      s1 = sKept4[s];
      sDot = sKeptDot4[s];
      dampingBar += t28 * s1;
      dampingBarDot += t29 * s1 + t28 * sDot;
      zBar[1] += damping * t28;
      zBarDot[1] += dampingDot * t28 + damping * t29;
      double t30 = kept4[s];
      double t31 = t6 * t26;
      s1 = sKept5[s];
      sDot = sKeptDot5[s];
      double t32 = Math.cos(s1);
      double t33 = t22 + (t27 * t30 + t26 * keptDot2[s]);
      zBar[0] += t31 * t32;
      zBarDot[0] += (t8 * t26 + t6 * t27) * t32 - t31 * (sDot * Math.sin(s1));
      double t34 = k2Bar[0];
      double t35 = k2BarDot[0];
      k2Bar[0] = 0.0;
      k2BarDot[0] = 0.0;
      zBar[1] += t34;
      zBarDot[1] += t35;
      for (int i = 0; i < n; i++) {
        double t36 = zBar[i];
        double t37 = zBarDot[i];
        zBar[i] = 0.0;
        zBarDot[i] = 0.0;
        k1Bar[i] += t25 * t36;
        k1BarDot[i] += t25 * t37;
        yBar[i] += t36;
        yBarDot[i] += t37;
      }
      for (int i = 0; i < k1.length; i++) {
        double t36 = k1BarDot[i];
        k1Bar[i] = k1Bar[i];
        k1BarDot[i] = t36;
      }
      double t36 = k1Bar[1];
      double t37 = k1BarDot[1];
      k1Bar[1] = 0.0;
      k1BarDot[1] = 0.0;
      double t38 = kept5[s];
      double t39 = -(t36 * t38);
      double t40 = -(t37 * t38);
      s1 = sKept6[s];
      sDot = sKeptDot6[s];
      dampingBar += t39 * s1;
      dampingBarDot += t40 * s1 + t39 * sDot;
      yBar[1] += damping * t39;
      yBarDot[1] += dampingDot * t39 + damping * t40;
      double t41 = kept6[s];
      double t42 = t6 * t36;
      s1 = sKept7[s];
      sDot = sKeptDot7[s];
      double t43 = Math.cos(s1);
      double t44 = t33 + (t37 * t41 + t36 * keptDot3[s]);
      yBar[0] += t42 * t43;
      yBarDot[0] += (t8 * t36 + t6 * t37) * t43 - t42 * (sDot * Math.sin(s1));
      double t45 = (t * t5 + t14 * t19 + t26 * t30 + t36 * t41) / length;
      lengthBar -= t45 * t6;
      lengthBarDot -= (t44 / length - t7 * t45) * t6 + t45 * t8;
      double t46 = k1Bar[0];
      double t47 = k1BarDot[0];
      k1Bar[0] = 0.0;
      k1BarDot[0] = 0.0;
      yBar[1] += t46;
      yBarDot[1] += t47;
    }
    for (int i = 0; i < start.length; i++) {
      double t = yBarDot[i];
      startBar[i] += yBar[i];
      startBarDot[i] += t;
    }
    tape.result(1, dampingBar);
    tape.result(2, lengthBarDot);
    tape.result(3, dampingBarDot);
    return lengthBar;
  }
}
