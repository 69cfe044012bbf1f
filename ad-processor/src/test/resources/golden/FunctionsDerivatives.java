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
    double t = Math.exp(-p * 0.0);
    double t1 = -p;
    double t2 = Math.exp(t1 * q);
    double s = t * q + t2 * q;
    double sDot = t * qDot + ((t1 * qDot - pDot * q) * t2 * q + t2 * qDot);
    for (int i = 1; i < 6; i++) {
      double t3 = i;
      double t4 = 0.0 + t3 * h;
      double t5 = -p;
      double t6 = Math.exp(t5 * t4);
      double t7 = i % 2 == 0 ? 2 : 4;
      s += t7 * (t6 * q);
      sDot += t7 * ((t5 * (t3 * hDot) - pDot * t4) * t6 * q + t6 * qDot);
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
    return areaGradient(p, q, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double, double)
   */
  static AreaGradient areaGradient(double p, double q, Tape tape) {
    AreaAdjoint adjoint = new AreaAdjoint();
    double value = areaGradient(p, q, adjoint, tape);
    return new AreaGradient(value, adjoint.p, adjoint.q);
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
    return areaGradient(p, q, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double, double, AreaAdjoint)
   */
  static double areaGradient(double p, double q, AreaAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double h = (q - 0.0) / 6.0;
      double t = Math.exp(-p * 0.0);
      double t1 = -p;
      double t2 = Math.exp(t1 * q);
      double[] kept = tape.doubles(6);
      double[] kept1 = tape.doubles(6);
      double s = t * q + t2 * q;
      for (int i = 1; i < 6; i++) {
        double t3 = Math.exp(-p * (0.0 + i * h));
        kept1[i] = t3;
        double t4 = i % 2 == 0 ? 2 : 4;
        kept[i] = t4;
        s += t4 * (t3 * q);
      }

      // reverse sweep
      double sBar = 0.3333333333333333 * h;
      double hBar = s * 0.3333333333333333;
      double pBar = 0.0;
      double qBar = 0.0;
      for (int i = 5; i >= 1; i--) {
        double t3 = kept[i] * sBar;
        double t4 = kept1[i];
        qBar += t4 * t3;
        double t5 = t3 * q * t4;
        double t6 = i;
        pBar -= t5 * (0.0 + t6 * h);
        hBar -= t6 * (p * t5);
      }
      qBar += t2 * sBar;
      double t3 = sBar * q * t2;
      qBar += t1 * t3;
      pBar -= t3 * q;
      qBar += t * sBar;
      qBar += hBar / 6.0;
      adjoint.p = pBar;
      adjoint.q = qBar;
      return s * h / 3.0;
    } finally {
      tape.release(mark);
    }
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
    return areaHvp(p, q, pDot, qDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaHvp(double, double, double, double)
   */
  static AreaHvp areaHvp(double p, double q, double pDot, double qDot, Tape tape) {
    int mark = tape.mark();
    try {
      double h = (q - 0.0) / 6.0;
      double hDot = qDot / 6.0;
      double t = -pDot;
      double t1 = Math.exp(-p * 0.0);
      double t2 = -p;
      double t3 = Math.exp(t2 * q);
      double t4 = (t * q + t2 * qDot) * t3;
      double[] kept = tape.doubles(6);
      double[] kept1 = tape.doubles(6);
      double[] keptDot = tape.doubles(6);
      double s = t1 * q + t3 * q;
      double sDot = t1 * qDot + (t4 * q + t3 * qDot);
      for (int i = 1; i < 6; i++) {
        double t5 = i;
        double t6 = 0.0 + t5 * h;
        double t7 = -p;
        double t8 = Math.exp(t7 * t6);
        double t9 = (t7 * (t5 * hDot) - pDot * t6) * t8;
        kept1[i] = t8;
        keptDot[i] = t9;
        double t10 = i % 2 == 0 ? 2 : 4;
        kept[i] = t10;
        s += t10 * (t8 * q);
        sDot += t10 * (t9 * q + t8 * qDot);
      }

      // reverse sweep
      double sBar = 0.3333333333333333 * h;
      double sBarDot = 0.3333333333333333 * hDot;
      double hBar = s * 0.3333333333333333;
      double pBar = 0.0;
      double qBar = 0.0;
      double hBarDot = sDot * 0.3333333333333333;
      double pBarDot = 0.0;
      double qBarDot = 0.0;
      for (int i = 5; i >= 1; i--) {
        double t5 = kept[i];
        double t6 = t5 * sBar;
        double t7 = t5 * sBarDot;
        double t8 = t6 * q;
        double t9 = kept1[i];
        double t10 = keptDot[i];
        qBar += t9 * t6;
        qBarDot += t10 * t6 + t9 * t7;
        double t11 = t8 * t9;
        double t12 = (t7 * q + t6 * qDot) * t9 + t8 * t10;
        double t13 = i;
        double t14 = 0.0 + t13 * h;
        pBar -= t11 * t14;
        pBarDot -= t12 * t14 + t11 * (t13 * hDot);
        hBar -= t13 * (p * t11);
        hBarDot -= t13 * (pDot * t11 + p * t12);
      }
      double t5 = sBar * q;
      qBar += t3 * sBar;
      qBarDot += t4 * sBar + t3 * sBarDot;
      double t6 = t5 * t3;
      double t7 = (sBarDot * q + sBar * qDot) * t3 + t5 * t4;
      qBar += t2 * t6;
      qBarDot += t * t6 + t2 * t7;
      pBar -= t6 * q;
      pBarDot -= t7 * q + t6 * qDot;
      qBar += t1 * sBar;
      qBarDot += t1 * sBarDot;
      qBar += hBar / 6.0;
      qBarDot += hBarDot / 6.0;
      return new AreaHvp(s * h / 3.0, pBar, qBar, pBarDot, qBarDot);
    } finally {
      tape.release(mark);
    }
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
    double h = (b - 0.0) / 4.0;
    double hDot = bDot / 4.0;
    double h1 = (0.0 - 0.0) / 2.0;
    double t = 0.0 * 0.0;
    double s = t * a + Math.sin(0.0 * b) + (0.0 * 0.0 * a + Math.sin(0.0 * b));
    double sDot = 2.0 * (t * aDot);
    for (int i = 1; i < 2; i++) {
      double t1 = 0.0 * (0.0 + i * h1);
      double t2 = i % 2 == 0 ? 2 : 4;
      s += t2 * (t1 * a + Math.sin(0.0 * b));
      sDot += t2 * (t1 * aDot);
    }
    double t1 = s * h1 / 3.0;
    double t2 = sDot * h1 / 3.0;
    h1 = (b - 0.0) / 2.0;
    double hDot1 = bDot / 2.0;
    double t3 = b * 0.0;
    double t4 = b * b;
    double t5 = 2.0 * (bDot * b);
    double t6 = t5 * Math.cos(t4);
    double t7 = b * b;
    s = t3 * a + Math.sin(t4) + (t7 * a + Math.sin(b * b));
    sDot = t3 * aDot + t6 + (t5 * a + t7 * aDot + t6);
    for (int i = 1; i < 2; i++) {
      double t8 = i;
      double t9 = 0.0 + t8 * h1;
      double t10 = b * t9;
      double t11 = i % 2 == 0 ? 2 : 4;
      s += t11 * (t10 * a + Math.sin(b * b));
      sDot += t11 * ((bDot * t9 + b * (t8 * hDot1)) * a + t10 * aDot + t6);
    }
    sDot = t2 + (sDot * h1 + s * hDot1) / 3.0;
    s = t1 + s * h1 / 3.0;
    for (int i = 1; i < 4; i++) {
      double t8 = i;
      double t9 = t8 * hDot;
      double t10 = 0.0 + t8 * h;
      h1 = (t10 - 0.0) / 2.0;
      hDot1 = t9 / 2.0;
      double t11 = t10 * 0.0;
      double t12 = t10 * b;
      double t13 = (t9 * b + t10 * bDot) * Math.cos(t12);
      double t14 = t10 * t10;
      double s1 = t11 * a + Math.sin(t12) + (t14 * a + Math.sin(t10 * b));
      double sDot1 = t11 * aDot + t13 + (2.0 * (t9 * t10) * a + t14 * aDot + t13);
      for (int j = 1; j < 2; j++) {
        double t15 = j;
        double t16 = 0.0 + t15 * h1;
        double t17 = t10 * t16;
        double t18 = j % 2 == 0 ? 2 : 4;
        s1 += t18 * (t17 * a + Math.sin(t10 * b));
        sDot1 += t18 * ((t9 * t16 + t10 * (t15 * hDot1)) * a + t17 * aDot + t13);
      }
      double t15 = i % 2 == 0 ? 2 : 4;
      s += t15 * (s1 * h1 / 3.0);
      sDot += t15 * ((sDot1 * h1 + s1 * hDot1) / 3.0);
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
    return volumeGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #volumeGradient(double, double)
   */
  static VolumeGradient volumeGradient(double a, double b, Tape tape) {
    VolumeAdjoint adjoint = new VolumeAdjoint();
    double value = volumeGradient(a, b, adjoint, tape);
    return new VolumeGradient(value, adjoint.a, adjoint.b);
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
    return volumeGradient(a, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #volumeGradient(double, double, VolumeAdjoint)
   */
  static double volumeGradient(double a, double b, VolumeAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double h = (b - 0.0) / 4.0;
      double h1 = (0.0 - 0.0) / 2.0;
      double t = 0.0 * 0.0;
      double[] kept = tape.doubles(2);
      double s = 0.0 * 0.0 * a + Math.sin(0.0 * b) + (t * a + Math.sin(0.0 * b));
      for (int i = 1; i < 2; i++) {
        double t1 = i % 2 == 0 ? 2 : 4;
        kept[i] = t1;
        s += t1 * (0.0 * (0.0 + i * h1) * a + Math.sin(0.0 * b));
      }
      double h2 = (b - 0.0) / 2.0;
      double t1 = b * 0.0;
      double t2 = b * b;
      double t3 = b * b;
      double t4 = b * b;
      double[] kept1 = tape.doubles(2);
      double t5 = s * h1 / 3.0;
      s = t1 * a + Math.sin(t2) + (t3 * a + Math.sin(t4));
      for (int i = 1; i < 2; i++) {
        double t6 = i % 2 == 0 ? 2 : 4;
        kept1[i] = t6;
        s += t6 * (b * (0.0 + i * h2) * a + Math.sin(b * b));
      }
      double[] kept2 = tape.doubles(4);
      double[] sKept = tape.doubles(4);
      double[][] keptKept = tape.references(double[].class, 4);
      double s1 = t5 + s * h2 / 3.0;
      for (int i = 1; i < 4; i++) {
        double t6 = 0.0 + i * h;
        double h3 = (t6 - 0.0) / 2.0;
        double[] kept3 = tape.doubles(2);
        keptKept[i] = kept3;
        double s2 = t6 * 0.0 * a + Math.sin(t6 * b) + (t6 * t6 * a + Math.sin(t6 * b));
        for (int j = 1; j < 2; j++) {
          double t7 = j % 2 == 0 ? 2 : 4;
          kept3[j] = t7;
          s2 += t7 * (t6 * (0.0 + j * h3) * a + Math.sin(t6 * b));
        }
        sKept[i] = s2;
        double t7 = i % 2 == 0 ? 2 : 4;
        kept2[i] = t7;
        s1 += t7 * (s2 * h3 / 3.0);
      }

      // reverse sweep
      double sBar = 0.3333333333333333 * h;
      double hBar = s1 * 0.3333333333333333;
      double aBar = 0.0;
      double bBar = 0.0;
      double t6 = s1 * h / 3.0;
      for (int i = 3; i >= 1; i--) {
        double t7 = kept2[i] * sBar / 3.0;
        double t8 = i;
        double t9 = 0.0 + t8 * h;
        double h3 = (t9 - 0.0) / 2.0;
        double sBar1 = t7 * h3;
        s1 = sKept[i];
        double[] kept3 = keptKept[i];
        double hBar1 = s1 * t7;
        double t10 = 0.0;
        for (int j = 1; j >= 1; j--) {
          double t11 = kept3[j] * sBar1;
          double t12 = t11 * Math.cos(t9 * b);
          bBar += t9 * t12;
          double t13 = t11 * a;
          double t14 = j;
          double t15 = 0.0 + t14 * h3;
          aBar += t9 * t15 * t11;
          hBar1 += t14 * (t9 * t13);
          t10 = t10 + t12 * b + t13 * t15;
        }
        double t11 = sBar1 * Math.cos(t9 * b);
        double t12 = t11 * b;
        double t13 = t9 * t11;
        bBar += t13;
        aBar += t9 * t9 * sBar1;
        bBar += t13;
        aBar += t9 * 0.0 * sBar1;
        hBar += t8 * (t10 + t12 + 2.0 * (sBar1 * a * t9) + t12 + hBar1 / 2.0);
      }
      double t7 = sBar / 3.0;
      sBar = t7 * h2;
      double hBar1 = s * t7;
      for (int i = 1; i >= 1; i--) {
        double t8 = kept1[i] * sBar;
        bBar += 2.0 * (t8 * Math.cos(t2) * b);
        double t9 = t8 * a;
        double t10 = i;
        double t11 = 0.0 + t10 * h2;
        aBar += b * t11 * t8;
        bBar += t9 * t11;
        hBar1 += t10 * (b * t9);
      }
      double t8 = 2.0 * (sBar * Math.cos(t4) * b);
      bBar += t8;
      aBar += t3 * sBar;
      bBar += 2.0 * (sBar * a * b);
      bBar += t8;
      bBar += hBar1 / 2.0;
      double aBar1 = aBar + t1 * sBar;
      sBar = t7 * h1;
      aBar = aBar1;
      for (int i = 1; i >= 1; i--) {
        aBar += 0.0 * (0.0 + i * h1) * (kept[i] * sBar);
      }
      double t9 = t * sBar;
      aBar += t9;
      aBar += t9;
      bBar += hBar / 4.0;
      adjoint.a = aBar;
      adjoint.b = bBar;
      return t6;
    } finally {
      tape.release(mark);
    }
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
    return volumeHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #volumeHvp(double, double, double, double)
   */
  static VolumeHvp volumeHvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double h = (b - 0.0) / 4.0;
      double hDot = bDot / 4.0;
      double h1 = (0.0 - 0.0) / 2.0;
      double t = 0.0 * 0.0;
      double t1 = 0.0 * 0.0;
      double[] kept = tape.doubles(2);
      double s = t * a + Math.sin(0.0 * b) + (t1 * a + Math.sin(0.0 * b));
      double sDot = 2.0 * (t * aDot);
      for (int i = 1; i < 2; i++) {
        double t2 = 0.0 * (0.0 + i * h1);
        double t3 = i % 2 == 0 ? 2 : 4;
        kept[i] = t3;
        s += t3 * (t2 * a + Math.sin(0.0 * b));
        sDot += t3 * (t2 * aDot);
      }
      double h2 = (b - 0.0) / 2.0;
      double hDot1 = bDot / 2.0;
      double t2 = b * 0.0;
      double t3 = b * b;
      double t4 = 2.0 * (bDot * b);
      double t5 = Math.sin(t3);
      double t6 = Math.cos(t3);
      double t7 = t4 * t6;
      double t8 = b * b;
      double[] kept1 = tape.doubles(2);
      double t9 = s * h1 / 3.0;
      s = t2 * a + t5 + (t8 * a + Math.sin(b * b));
      double t10 = sDot * h1 / 3.0;
      sDot = t2 * aDot + t7 + (t4 * a + t8 * aDot + t7);
      for (int i = 1; i < 2; i++) {
        double t11 = i;
        double t12 = 0.0 + t11 * h2;
        double t13 = b * t12;
        double t14 = i % 2 == 0 ? 2 : 4;
        kept1[i] = t14;
        s += t14 * (t13 * a + Math.sin(b * b));
        sDot += t14 * ((bDot * t12 + b * (t11 * hDot1)) * a + t13 * aDot + t7);
      }
      double[] kept2 = tape.doubles(4);
      double[] sKept = tape.doubles(4);
      double[] sKeptDot = tape.doubles(4);
      double[][] keptKept = tape.references(double[].class, 4);
      double s1 = t9 + s * h2 / 3.0;
      double sDot1 = t10 + (sDot * h2 + s * hDot1) / 3.0;
      for (int i = 1; i < 4; i++) {
        double t11 = i;
        double t12 = t11 * hDot;
        double t13 = 0.0 + t11 * h;
        double h3 = (t13 - 0.0) / 2.0;
        double hDot2 = t12 / 2.0;
        double t14 = t13 * 0.0;
        double t15 = t13 * b;
        double t16 = (t12 * b + t13 * bDot) * Math.cos(t15);
        double t17 = t13 * t13;
        double[] kept3 = tape.doubles(2);
        keptKept[i] = kept3;
        double s2 = t14 * a + Math.sin(t15) + (t17 * a + Math.sin(t13 * b));
        double sDot2 = t14 * aDot + t16 + (2.0 * (t12 * t13) * a + t17 * aDot + t16);
        for (int j = 1; j < 2; j++) {
          double t18 = j;
          double t19 = 0.0 + t18 * h3;
          double t20 = t13 * t19;
          double t21 = j % 2 == 0 ? 2 : 4;
          kept3[j] = t21;
          s2 += t21 * (t20 * a + Math.sin(t13 * b));
          sDot2 += t21 * ((t12 * t19 + t13 * (t18 * hDot2)) * a + t20 * aDot + t16);
        }
        sKept[i] = s2;
        sKeptDot[i] = sDot2;
        double t18 = i % 2 == 0 ? 2 : 4;
        kept2[i] = t18;
        s1 += t18 * (s2 * h3 / 3.0);
        sDot1 += t18 * ((sDot2 * h3 + s2 * hDot2) / 3.0);
      }

      // reverse sweep
      double sBar = 0.3333333333333333 * h;
      double sBarDot = 0.3333333333333333 * hDot;
      double hBar = s1 * 0.3333333333333333;
      double aBar = 0.0;
      double bBar = 0.0;
      double hBarDot = sDot1 * 0.3333333333333333;
      double aBarDot = 0.0;
      double bBarDot = 0.0;
      double t11 = s1 * h / 3.0;
      for (int i = 3; i >= 1; i--) {
        double t12 = kept2[i];
        double t13 = t12 * sBar / 3.0;
        double t14 = t12 * sBarDot / 3.0;
        double t15 = i;
        double t16 = t15 * hDot;
        double t17 = 0.0 + t15 * h;
        double h3 = (t17 - 0.0) / 2.0;
        double hDot2 = t16 / 2.0;
        double sBar1 = t13 * h3;
        double sBarDot1 = t14 * h3 + t13 * hDot2;
        s1 = sKept[i];
        sDot1 = sKeptDot[i];
        double[] kept3 = keptKept[i];
        double hBar1 = s1 * t13;
        double t18 = 0.0;
        double hBarDot1 = sDot1 * t13 + s1 * t14;
        double t19 = 0.0;
        for (int j = 1; j >= 1; j--) {
          double t20 = kept3[j];
          double t21 = t20 * sBar1;
          double t22 = t20 * sBarDot1;
          double t23 = t17 * b;
          double t24 = Math.cos(t23);
          double t25 = t21 * t24;
          double t26 = t22 * t24 - t21 * ((t16 * b + t17 * bDot) * Math.sin(t23));
          bBar += t17 * t25;
          bBarDot += t16 * t25 + t17 * t26;
          double t27 = t21 * a;
          double t28 = t22 * a + t21 * aDot;
          double t29 = j;
          double t30 = t29 * hDot2;
          double t31 = 0.0 + t29 * h3;
          double t32 = t17 * t31;
          aBar += t32 * t21;
          aBarDot += (t16 * t31 + t17 * t30) * t21 + t32 * t22;
          hBar1 += t29 * (t17 * t27);
          hBarDot1 += t29 * (t16 * t27 + t17 * t28);
          t18 = t18 + t25 * b + t27 * t31;
          t19 = t19 + (t26 * b + t25 * bDot) + (t28 * t31 + t27 * t30);
        }
        double t20 = t17 * b;
        double t21 = Math.cos(t20);
        double t22 = sBar1 * t21;
        double t23 = sBarDot1 * t21 - sBar1 * ((t16 * b + t17 * bDot) * Math.sin(t20));
        double t24 = t22 * b;
        double t25 = t23 * b + t22 * bDot;
        double t26 = t17 * t22;
        double t27 = t16 * t22 + t17 * t23;
        bBar += t26;
        bBarDot += t27;
        double t28 = sBar1 * a;
        double t29 = t17 * t17;
        aBar += t29 * sBar1;
        aBarDot += 2.0 * (t16 * t17) * sBar1 + t29 * sBarDot1;
        bBar += t26;
        bBarDot += t27;
        double t30 = t17 * 0.0;
        aBar += t30 * sBar1;
        aBarDot += t30 * sBarDot1;
        hBar += t15 * (t18 + t24 + 2.0 * (t28 * t17) + t24 + hBar1 / 2.0);
        hBarDot += t15
            * (t19 + t25 + 2.0 * ((sBarDot1 * a + sBar1 * aDot) * t17 + t28 * t16) + t25
            + hBarDot1 / 2.0);
      }
      double t12 = sBar / 3.0;
      double t13 = sBarDot / 3.0;
      sBar = t12 * h2;
      sBarDot = t13 * h2 + t12 * hDot1;
      double hBar1 = s * t12;
      double hBarDot1 = sDot * t12 + s * t13;
      for (int i = 1; i >= 1; i--) {
        double t14 = kept1[i];
        double t15 = t14 * sBar;
        double t16 = t14 * sBarDot;
        double t17 = t15 * t6;
        bBar += 2.0 * (t17 * b);
        bBarDot += 2.0 * ((t16 * t6 - t15 * (t4 * t5)) * b + t17 * bDot);
        double t18 = t15 * a;
        double t19 = t16 * a + t15 * aDot;
        double t20 = i;
        double t21 = t20 * hDot1;
        double t22 = 0.0 + t20 * h2;
        double t23 = b * t22;
        aBar += t23 * t15;
        aBarDot += (bDot * t22 + b * t21) * t15 + t23 * t16;
        bBar += t18 * t22;
        bBarDot += t19 * t22 + t18 * t21;
        hBar1 += t20 * (b * t18);
        hBarDot1 += t20 * (bDot * t18 + b * t19);
      }
      double t14 = sBar * t6;
      double t15 = 2.0 * (t14 * b);
      double t16 = 2.0 * ((sBarDot * t6 - sBar * (t4 * t5)) * b + t14 * bDot);
      bBar += t15;
      bBarDot += t16;
      double t17 = sBar * a;
      aBar += t8 * sBar;
      aBarDot += t4 * sBar + t8 * sBarDot;
      bBar += 2.0 * (t17 * b);
      bBarDot += 2.0 * ((sBarDot * a + sBar * aDot) * b + t17 * bDot);
      bBar += t15;
      bBarDot += t16;
      bBar += hBar1 / 2.0;
      bBarDot += hBarDot1 / 2.0;
      double aBar1 = aBar + t2 * sBar;
      sBar = t12 * h1;
      double aBarDot1 = aBarDot + t2 * sBarDot;
      sBarDot = t13 * h1;
      aBar = aBar1;
      aBarDot = aBarDot1;
      for (int i = 1; i >= 1; i--) {
        double t18 = kept[i];
        double t19 = 0.0 * (0.0 + i * h1);
        aBar += t19 * (t18 * sBar);
        aBarDot += t19 * (t18 * sBarDot);
      }
      double t18 = t1 * sBar;
      double t19 = t1 * sBarDot;
      aBar += t18;
      aBarDot += t19;
      aBar += t18;
      aBarDot += t19;
      bBar += hBar / 4.0;
      bBarDot += hBarDot / 4.0;
      return new VolumeHvp(t11, aBar, bBar, aBarDot, bBarDot);
    } finally {
      tape.release(mark);
    }
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
    return referencesGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesGradient(double, double)
   */
  static ReferencesGradient referencesGradient(double a, double b, Tape tape) {
    ReferencesAdjoint adjoint = new ReferencesAdjoint();
    double value = referencesGradient(a, b, adjoint, tape);
    return new ReferencesGradient(value, adjoint.a, adjoint.b);
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
    return referencesGradient(a, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesGradient(double, double, ReferencesAdjoint)
   */
  static double referencesGradient(double a, double b, ReferencesAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double h = (a - 0.0) / 2.0;
      double[] kept = tape.doubles(2);
      double s = Math.sin(0.0) + Math.sin(a);
      for (int i = 1; i < 2; i++) {
        double t = i % 2 == 0 ? 2 : 4;
        kept[i] = t;
        s += t * Math.sin(0.0 + i * h);
      }
      double t = Math.pow(b, a);
      double t1 = a * b;
      double t2 = t1 * t1;
      double t3 = b * b;
      double t4 = a * a;

      // reverse sweep
      double t5 = t2 + 2.0 * t2;
      double aBar = 1.0 + 2.0 * t1 + 1.0 + t5 * b;
      double bBar = t4 + t3 + 2.0 * t3 + a * t5 + StrongZero.times(a, Math.pow(b, a - 1.0));
      aBar += b == 0.0 & a >= 0.0 ? 0.0 : t * Math.log(b);
      double sBar = 0.3333333333333333 * h;
      double hBar = s * 0.3333333333333333;
      for (int i = 1; i >= 1; i--) {
        double t6 = i;
        hBar += t6 * (kept[i] * sBar * Math.cos(0.0 + t6 * h));
      }
      aBar += sBar * Math.cos(a);
      aBar += hBar / 2.0;
      adjoint.a = aBar;
      adjoint.b = bBar;
      return s * h / 3.0 + t + t2 * t1 + (a + t3 * b) + (a + t4 * b);
    } finally {
      tape.release(mark);
    }
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
    return referencesHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesHvp(double, double, double, double)
   */
  static ReferencesHvp referencesHvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double h = (a - 0.0) / 2.0;
      double hDot = aDot / 2.0;
      double t = Math.sin(a);
      double t1 = Math.cos(a);
      double[] kept = tape.doubles(2);
      double s = Math.sin(0.0) + t;
      double sDot = aDot * t1;
      for (int i = 1; i < 2; i++) {
        double t2 = i;
        double t3 = 0.0 + t2 * h;
        double t4 = i % 2 == 0 ? 2 : 4;
        kept[i] = t4;
        s += t4 * Math.sin(t3);
        sDot += t4 * (t2 * hDot * Math.cos(t3));
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
      double t11 = 2.0 * (t9 * t8);
      double t12 = b * b;
      double t13 = 2.0 * (bDot * b);
      double t14 = a * a;

      // reverse sweep
      double t15 = t10 + 2.0 * t10;
      double t16 = t11 + 2.0 * t11;
      double aBar = 1.0 + 2.0 * t8 + 1.0 + t15 * b;
      double aBarDot = 2.0 * t9 + (t16 * b + t15 * bDot);
      double bBar = t14 + t12 + 2.0 * t12 + a * t15;
      double bBarDot = 2.0 * (aDot * a) + t13 + 2.0 * t13 + (aDot * t15 + a * t16);
      bBar += t5;
      bBarDot += StrongZero.times(aDot, t4)
          + StrongZero.times(a,
          StrongZero.times(bDot, StrongZero.times(t3, Math.pow(b, t3 - 1.0)))
          + (t6 & t3 >= 0.0 ? 0.0 : StrongZero.times(aDot, t4 * Math.log(b))));
      double t17;
      double t18;
      if (t7) {
        t17 = 0.0;
        t18 = 0.0;
      } else {
        double t19 = Math.log(b);
        t17 = t2 * t19;
        t18 = (StrongZero.times(bDot, t5) + (t7 ? 0.0 : StrongZero.times(aDot, t2 * Math.log(b))))
            * t19 + t2 * StrongZero.times(bDot, 1.0 / b);
      }
      aBar += t17;
      aBarDot += t18;
      double sBar = 0.3333333333333333 * h;
      double sBarDot = 0.3333333333333333 * hDot;
      double hBar = s * 0.3333333333333333;
      double hBarDot = sDot * 0.3333333333333333;
      for (int i = 1; i >= 1; i--) {
        double t19 = kept[i];
        double t20 = t19 * sBar;
        double t21 = i;
        double t22 = 0.0 + t21 * h;
        double t23 = Math.cos(t22);
        hBar += t21 * (t20 * t23);
        hBarDot += t21 * (t19 * sBarDot * t23 - t20 * (t21 * hDot * Math.sin(t22)));
      }
      aBar += sBar * t1;
      aBarDot += sBarDot * t1 - sBar * (aDot * t);
      aBar += hBar / 2.0;
      aBarDot += hBarDot / 2.0;
      return new ReferencesHvp(s * h / 3.0 + t2 + t10 * t8 + (a + t12 * b) + (a + t14 * b), aBar,
          bBar, aBarDot, bBarDot);
    } finally {
      tape.release(mark);
    }
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
      double[] xKept;
      double[] kept2;
      double x;
      int i;
      double t;
      double t1;
      double t2;
      double step;
      double x1;
      block1: {
        kept = tape.doubles(50);
        stepKept = tape.doubles(50);
        kept1 = tape.doubles(50);
        xKept = tape.doubles(50);
        kept2 = tape.doubles(50);
        x = mean;
        i = 0;
        while (i < 50) {
          xKept[i] = x;
          t = Math.sin(x);
          kept2[i] = t;
          t1 = Math.cos(x);
          kept1[i] = t1;
          t2 = 1.0 - e * t1;
          kept[i] = t2;
          step = (x - e * t - mean) / t2;
          stepKept[i] = step;
          x1 = x - step;
          if (Math.abs(step) < 1e-14) {
            break block1;
          }
          i++;
          x = x1;
        }
        throw new ArithmeticException("no convergence from " + mean);
      }

      // reverse sweep
      double meanBar = 1.0 / t2;
      double t3 = -(meanBar * step);
      double xBar = 1.0 - e * t3 * Math.sin(x) - meanBar + e * meanBar * Math.cos(x);
      double eBar = t3 * t1 + meanBar * t;
      for (int j = i - 1; j >= 0; j--) {
        double t4 = xBar / kept[j];
        step = stepKept[j];
        double t5 = -(t4 * step);
        eBar += t5 * kept1[j];
        x = xKept[j];
        xBar -= e * t5 * Math.sin(x);
        meanBar += t4;
        xBar -= t4;
        eBar += t4 * kept2[j];
        xBar += e * t4 * Math.cos(x);
      }
      meanBar += xBar;
      adjoint.mean = meanBar;
      adjoint.e = eBar;
      return x1;
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
      double[] xKept;
      double[] xKeptDot;
      double[] kept2;
      double[] keptDot2;
      double x;
      double xDot;
      int i;
      double t;
      double t1;
      double t2;
      double t3;
      double t4;
      double t5;
      double step;
      double stepDot;
      double x1;
      block1: {
        kept = tape.doubles(50);
        keptDot = tape.doubles(50);
        stepKept = tape.doubles(50);
        stepKeptDot = tape.doubles(50);
        kept1 = tape.doubles(50);
        keptDot1 = tape.doubles(50);
        xKept = tape.doubles(50);
        xKeptDot = tape.doubles(50);
        kept2 = tape.doubles(50);
        keptDot2 = tape.doubles(50);
        x = mean;
        xDot = meanDot;
        i = 0;
        while (i < 50) {
          xKept[i] = x;
          xKeptDot[i] = xDot;
          t = Math.sin(x);
          t1 = xDot * Math.cos(x);
          kept2[i] = t;
          keptDot2[i] = t1;
          t2 = Math.cos(x);
          t3 = -(xDot * t);
          kept1[i] = t2;
          keptDot1[i] = t3;
          t4 = 1.0 - e * t2;
          t5 = -(eDot * t2 + e * t3);
          kept[i] = t4;
          keptDot[i] = t5;
          step = (x - e * t - mean) / t4;
          stepDot = (xDot - (eDot * t + e * t1) - meanDot) / t4 - t5 / t4 * step;
          stepKept[i] = step;
          stepKeptDot[i] = stepDot;
          x1 = x - step;
          if (Math.abs(step) < 1e-14) {
            break block1;
          }
          i++;
          x = x1;
          xDot -= stepDot;
        }
        throw new ArithmeticException("no convergence from " + mean);
      }

      // reverse sweep
      double meanBar = 1.0 / t4;
      double t6 = t5 / t4 * meanBar;
      double meanBarDot = -t6;
      double t7 = -(meanBar * step);
      double t8 = -(meanBarDot * step + meanBar * stepDot);
      double t9 = e * t7;
      double t10 = Math.sin(x);
      double t11 = Math.cos(x);
      double t12 = e * meanBar;
      double xBar = 1.0 - t9 * t10 - meanBar + t12 * t11;
      double eBar = t7 * t2 + meanBar * t;
      double xBarDot = t6 - ((eDot * t7 + e * t8) * t10 + t9 * (xDot * t11))
          + ((eDot * meanBar + e * meanBarDot) * t11 - t12 * (xDot * t10));
      double eBarDot = t8 * t2 + t7 * t3 + (meanBarDot * t + meanBar * t1);
      for (int j = i - 1; j >= 0; j--) {
        double t13 = kept[j];
        double t14 = xBar / t13;
        double t15 = xBarDot / t13 - keptDot[j] / t13 * t14;
        step = stepKept[j];
        stepDot = stepKeptDot[j];
        double t16 = -(t14 * step);
        double t17 = -(t15 * step + t14 * stepDot);
        double t18 = kept1[j];
        eBar += t16 * t18;
        eBarDot += t17 * t18 + t16 * keptDot1[j];
        double t19 = e * t16;
        x = xKept[j];
        xDot = xKeptDot[j];
        double t20 = Math.sin(x);
        double t21 = Math.cos(x);
        xBar -= t19 * t20;
        xBarDot -= (eDot * t16 + e * t17) * t20 + t19 * (xDot * t21);
        meanBar += t14;
        meanBarDot += t15;
        xBar -= t14;
        xBarDot -= t15;
        double t22 = kept2[j];
        eBar += t14 * t22;
        eBarDot += t15 * t22 + t14 * keptDot2[j];
        double t23 = e * t14;
        xBar += t23 * t21;
        xBarDot += (eDot * t14 + e * t15) * t21 - t23 * (xDot * t20);
      }
      meanBar += xBar;
      meanBarDot += xBarDot;
      return new KeplerHvp(x1, meanBar, eBar, meanBarDot, eBarDot);
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
        double t2 = yDot[i - 1] * x1 + y1 * xDot[i];
        y[i - 1] = y1 * x1;
        yDot[i - 1] = t2;
        double y2 = y[i - 1];
        double x2 = x[i];
        double xDot1 = xDot[i];
        double x3 = x[i];
        t = y2 + x2 * x3;
        t1 = yDot[i - 1] + (xDot1 * x3 + x2 * xDot1);
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
      double[] y = new double[x.length];
      double[] yBar = tape.zeroDoubles(x.length);
      double[] yKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double t;
        if (i == 0) {
          t = x[0] * s;
        } else {
          double y1 = y[i - 1];
          yKept[i] = y1;
          y[i - 1] = y1 * x[i];
          t = y[i - 1] + x[i] * x[i];
        }
        y[i] = t;
      }
      double t = 0.0;
      for (double d : y) {
        t += d * d;
      }

      // reverse sweep
      for (int i = y.length - 1; i >= 0; i--) {
        double d = y[i];
        yBar[i] += 2.0 * (s * d);
      }
      double sBar = t;
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = yBar[i];
        yBar[i] = 0.0;
        if (i == 0) {
          sBar += x[0] * t1;
          xBar[0] += t1 * s;
        } else {
          double xBar1 = t1 * x[i];
          xBar[i] += xBar1;
          xBar[i] += xBar1;
          yBar[i - 1] += t1;
          double t2 = yBar[i - 1];
          yBar[i - 1] = 0.0;
          double yBar1 = t2 * x[i];
          xBar[i] += yKept[i] * t2;
          yBar[i - 1] += yBar1;
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
      double[] y = new double[x.length];
      double[] yDot = new double[x.length];
      double[] yBar = tape.zeroDoubles(x.length);
      double[] yBarDot = tape.zeroDoubles(x.length);
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
          double t2 = yDot1 * x1 + y1 * xDot[i];
          y[i - 1] = y1 * x1;
          yDot[i - 1] = t2;
          double y2 = y[i - 1];
          double x2 = x[i];
          double xDot1 = xDot[i];
          double x3 = x[i];
          t = y2 + x2 * x3;
          t1 = yDot[i - 1] + (xDot1 * x3 + x2 * xDot1);
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

      // reverse sweep
      for (int i = y.length - 1; i >= 0; i--) {
        double d = y[i];
        double dDot = yDot[i];
        yBar[i] += 2.0 * (s * d);
        yBarDot[i] += 2.0 * (sDot * d + s * dDot);
      }
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
          double xBar1 = t1 * x1;
          double xBarDot = t2 * x1 + t1 * xDot[i];
          xBar[i] += xBar1;
          xHvp[i] += xBarDot;
          xBar[i] += xBar1;
          xHvp[i] += xBarDot;
          yBar[i - 1] += t1;
          yBarDot[i - 1] += t2;
          double t3 = yBar[i - 1];
          double t4 = yBarDot[i - 1];
          yBar[i - 1] = 0.0;
          yBarDot[i - 1] = 0.0;
          double x2 = x[i];
          double y1 = yKept[i];
          double yBarDot1 = t4 * x2 + t3 * xDot[i];
          double xBarDot1 = yKeptDot[i] * t3 + y1 * t4;
          xBar[i] += y1 * t3;
          xHvp[i] += xBarDot1;
          yBar[i - 1] += t3 * x2;
          yBarDot[i - 1] += yBarDot1;
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
    return composedGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #composedGradient(double, double)
   */
  static ComposedGradient composedGradient(double a, double b, Tape tape) {
    ComposedAdjoint adjoint = new ComposedAdjoint();
    double value = composedGradient(a, b, adjoint, tape);
    return new ComposedGradient(value, adjoint.a, adjoint.b);
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
    return composedGradient(a, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #composedGradient(double, double, ComposedAdjoint)
   */
  static double composedGradient(double a, double b, ComposedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double doubled = 2.0 * a;
      double[] kept = tape.doubles(3);
      double sum = 0.0;
      for (int i = 0; i < 3; i++) {
        double t = Math.exp(doubled * (i * b) + b);
        kept[i] = t;
        sum += doubled * t + b;
      }

      // reverse sweep
      double bBar = 0.0;
      double doubledBar = 0.0;
      for (int i = 2; i >= 0; i--) {
        bBar += 1.0;
        double t = kept[i];
        doubledBar += t;
        double t1 = doubled * t;
        bBar += t1;
        double t2 = i;
        doubledBar += t1 * (t2 * b);
        bBar += t2 * (doubled * t1);
      }
      double aBar = 2.0 * doubledBar;
      adjoint.a = aBar;
      adjoint.b = bBar;
      return sum;
    } finally {
      tape.release(mark);
    }
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
    return composedHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #composedHvp(double, double, double, double)
   */
  static ComposedHvp composedHvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double doubled = 2.0 * a;
      double doubledDot = 2.0 * aDot;
      double[] kept = tape.doubles(3);
      double[] keptDot = tape.doubles(3);
      double sum = 0.0;
      for (int i = 0; i < 3; i++) {
        double t = i;
        double t1 = t * b;
        double t2 = Math.exp(doubled * t1 + b);
        kept[i] = t2;
        keptDot[i] = (doubledDot * t1 + doubled * (t * bDot) + bDot) * t2;
        sum += doubled * t2 + b;
      }

      // reverse sweep
      double bBar = 0.0;
      double doubledBar = 0.0;
      double bBarDot = 0.0;
      double doubledBarDot = 0.0;
      for (int i = 2; i >= 0; i--) {
        bBar += 1.0;
        double t = kept[i];
        double t1 = keptDot[i];
        doubledBar += t;
        doubledBarDot += t1;
        double t2 = doubled * t;
        double t3 = doubledDot * t + doubled * t1;
        bBar += t2;
        bBarDot += t3;
        double t4 = i;
        double t5 = t4 * b;
        doubledBar += t2 * t5;
        doubledBarDot += t3 * t5 + t2 * (t4 * bDot);
        bBar += t4 * (doubled * t2);
        bBarDot += t4 * (doubledDot * t2 + doubled * t3);
      }
      double aBar = 2.0 * doubledBar;
      double aBarDot = 2.0 * doubledBarDot;
      return new ComposedHvp(sum, aBar, bBar, aBarDot, bBarDot);
    } finally {
      tape.release(mark);
    }
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
    double t4 = t3 + 1.0;
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
    double t5 = t4 + 1.0;
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
      double t2 = lengthDot / length * t1;
      s1 = y[0];
      sDot = yDot[0];
      double t3 = Math.sin(s1);
      double t4 = t1 * (sDot * Math.cos(s1)) - t2 * t3;
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
      s1 = z[1];
      sDot = zDot[1];
      k2[0] = s1;
      k2Dot[0] = sDot;
      double t6 = -9.81 / length;
      s1 = z[0];
      sDot = zDot[0];
      double t7 = Math.sin(s1);
      double t8 = t6 * (sDot * Math.cos(s1)) - t2 * t7;
      s1 = z[1];
      sDot = zDot[1];
      double t9 = Math.cos(t + 0.05 / 2.0);
      k2[1] = t6 * t7 - damping * s1 * t9;
      k2Dot[1] = t8 - (dampingDot * s1 + damping * sDot) * t9;
      for (int i = 0; i < n; i++) {
        double t10 = 0.05 / 2.0;
        double t11 = yDot[i] + t10 * k2Dot[i];
        z[i] = y[i] + t10 * k2[i];
        zDot[i] = t11;
      }
      s1 = z[1];
      sDot = zDot[1];
      k3[0] = s1;
      k3Dot[0] = sDot;
      double t10 = -9.81 / length;
      s1 = z[0];
      sDot = zDot[0];
      double t11 = Math.sin(s1);
      double t12 = t10 * (sDot * Math.cos(s1)) - t2 * t11;
      s1 = z[1];
      sDot = zDot[1];
      double t13 = Math.cos(t + 0.05 / 2.0);
      k3[1] = t10 * t11 - damping * s1 * t13;
      k3Dot[1] = t12 - (dampingDot * s1 + damping * sDot) * t13;
      for (int i = 0; i < n; i++) {
        double t14 = yDot[i] + 0.05 * k3Dot[i];
        z[i] = y[i] + 0.05 * k3[i];
        zDot[i] = t14;
      }
      s1 = z[1];
      sDot = zDot[1];
      k4[0] = s1;
      k4Dot[0] = sDot;
      double t14 = -9.81 / length;
      s1 = z[0];
      sDot = zDot[0];
      double t15 = Math.sin(s1);
      double t16 = t14 * (sDot * Math.cos(s1)) - t2 * t15;
      s1 = z[1];
      sDot = zDot[1];
      double t17 = Math.cos(t + 0.05);
      k4[1] = t14 * t15 - damping * s1 * t17;
      k4Dot[1] = t16 - (dampingDot * s1 + damping * sDot) * t17;
      for (int i = 0; i < n; i++) {
        double t18 = 0.05 / 6.0;
        double t19 = yDot[i] + t18 * (k1Dot[i] + 2.0 * k2Dot[i] + 2.0 * k3Dot[i] + k4Dot[i]);
        y[i] += t18 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        yDot[i] = t19;
      }
    }
    double y1 = y[0];
    double yDot1 = yDot[0];
    double y2 = y[0];
    double yDot2 = yDot[1];
    double t = 0.5 * y[1];
    double y3 = y[1];
    return new Dual(y1 * y2 + t * y3, yDot1 * y2 + y1 * yDot1 + (0.5 * yDot2 * y3 + t * yDot2));
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
      double[] k1 = new double[n];
      double[] k1Bar = tape.zeroDoubles(n);
      double[] k2 = new double[n];
      double[] k2Bar = tape.zeroDoubles(n);
      double[] k3 = new double[n];
      double[] k3Bar = tape.zeroDoubles(n);
      double[] k4 = new double[n];
      double[] k4Bar = tape.zeroDoubles(n);
      double[] z = new double[n];
      double[] zBar = tape.zeroDoubles(n);
      double[] kept = tape.doubles(4);
      double[] sKept = tape.doubles(4);
      double[] kept1 = tape.doubles(4);
      double[] sKept1 = tape.doubles(4);
      double[] kept2 = tape.doubles(4);
      double[] sKept2 = tape.doubles(4);
      double[] kept3 = tape.doubles(4);
      double[] sKept3 = tape.doubles(4);
      double[] kept4 = tape.doubles(4);
      double[] sKept4 = tape.doubles(4);
      double[] kept5 = tape.doubles(4);
      double[] sKept5 = tape.doubles(4);
      double[] kept6 = tape.doubles(4);
      double[] sKept6 = tape.doubles(4);
      double[] kept7 = tape.doubles(4);
      double[] sKept7 = tape.doubles(4);
      for (int s = 0; s < 4; s++) {
        double t = s * 0.05;
        double s1 = y[1];
        k1[0] = s1;
        s1 = y[0];
        sKept7[s] = s1;
        double t1 = Math.sin(s1);
        kept7[s] = t1;
        s1 = y[1];
        sKept6[s] = s1;
        double t2 = Math.cos(t);
        kept6[s] = t2;
        k1[1] = -9.81 / length * t1 - damping * s1 * t2;
        for (int i = 0; i < k1.length; i++) {
          double rate = k1[i];
          k1[i] = rate * 1.0;
        }
        for (int i = 0; i < n; i++) {
          z[i] = y[i] + 0.05 / 2.0 * k1[i];
        }
        s1 = z[1];
        k2[0] = s1;
        s1 = z[0];
        sKept5[s] = s1;
        double t3 = Math.sin(s1);
        kept5[s] = t3;
        s1 = z[1];
        sKept4[s] = s1;
        double t4 = Math.cos(t + 0.05 / 2.0);
        kept4[s] = t4;
        k2[1] = -9.81 / length * t3 - damping * s1 * t4;
        for (int i = 0; i < n; i++) {
          z[i] = y[i] + 0.05 / 2.0 * k2[i];
        }
        s1 = z[1];
        k3[0] = s1;
        s1 = z[0];
        sKept3[s] = s1;
        double t5 = Math.sin(s1);
        kept3[s] = t5;
        s1 = z[1];
        sKept2[s] = s1;
        double t6 = Math.cos(t + 0.05 / 2.0);
        kept2[s] = t6;
        k3[1] = -9.81 / length * t5 - damping * s1 * t6;
        for (int i = 0; i < n; i++) {
          z[i] = y[i] + 0.05 * k3[i];
        }
        s1 = z[1];
        k4[0] = s1;
        s1 = z[0];
        sKept1[s] = s1;
        double t7 = Math.sin(s1);
        kept1[s] = t7;
        s1 = z[1];
        sKept[s] = s1;
        double t8 = Math.cos(t + 0.05);
        kept[s] = t8;
        k4[1] = -9.81 / length * t7 - damping * s1 * t8;
        for (int i = 0; i < n; i++) {
          y[i] += 0.05 / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
      }
      double y1 = y[0];
      double y2 = y[0];
      double t = 0.5 * y[1];
      double y3 = y[1];

      // reverse sweep
      yBar[1] += t;
      yBar[1] += 0.5 * y3;
      yBar[0] += y1;
      yBar[0] += y2;
      double lengthBar = 0.0;
      double dampingBar = 0.0;
      for (int s = 3; s >= 0; s--) {
        for (int i = n - 1; i >= 0; i--) {
          double t1 = yBar[i];
          yBar[i] = 0.0;
          double t2 = 0.05 / 6.0 * t1;
          k4Bar[i] += t2;
          double k3Bar1 = 2.0 * t2;
          k3Bar[i] += k3Bar1;
          k2Bar[i] += k3Bar1;
          k1Bar[i] += t2;
          yBar[i] += t1;
        }
        double t1 = k4Bar[1];
        k4Bar[1] = 0.0;
        double t2 = -(t1 * kept[s]);
        double s1 = sKept[s];
        dampingBar += t2 * s1;
        zBar[1] += damping * t2;
        double t3 = -9.81 / length;
        s1 = sKept1[s];
        double t4 = t1 * kept1[s];
        zBar[0] += t3 * t1 * Math.cos(s1);
        lengthBar -= t4 / length * t3;
        double t5 = k4Bar[0];
        k4Bar[0] = 0.0;
        zBar[1] += t5;
        for (int i = n - 1; i >= 0; i--) {
          double t6 = zBar[i];
          zBar[i] = 0.0;
          k3Bar[i] += 0.05 * t6;
          yBar[i] += t6;
        }
        double t6 = k3Bar[1];
        k3Bar[1] = 0.0;
        double t7 = -(t6 * kept2[s]);
        s1 = sKept2[s];
        dampingBar += t7 * s1;
        zBar[1] += damping * t7;
        s1 = sKept3[s];
        double t8 = t6 * kept3[s];
        zBar[0] += t3 * t6 * Math.cos(s1);
        lengthBar -= t8 / length * t3;
        double t9 = k3Bar[0];
        k3Bar[0] = 0.0;
        zBar[1] += t9;
        for (int i = n - 1; i >= 0; i--) {
          double t10 = zBar[i];
          zBar[i] = 0.0;
          k2Bar[i] += 0.05 / 2.0 * t10;
          yBar[i] += t10;
        }
        double t10 = k2Bar[1];
        k2Bar[1] = 0.0;
        double t11 = -(t10 * kept4[s]);
        s1 = sKept4[s];
        dampingBar += t11 * s1;
        zBar[1] += damping * t11;
        s1 = sKept5[s];
        double t12 = t10 * kept5[s];
        zBar[0] += t3 * t10 * Math.cos(s1);
        lengthBar -= t12 / length * t3;
        double t13 = k2Bar[0];
        k2Bar[0] = 0.0;
        zBar[1] += t13;
        for (int i = n - 1; i >= 0; i--) {
          double t14 = zBar[i];
          zBar[i] = 0.0;
          k1Bar[i] += 0.05 / 2.0 * t14;
          yBar[i] += t14;
        }
        for (int i = k1.length - 1; i >= 0; i--) {
          k1Bar[i] = k1Bar[i];
        }
        double t14 = k1Bar[1];
        k1Bar[1] = 0.0;
        double t15 = -(t14 * kept6[s]);
        s1 = sKept6[s];
        dampingBar += t15 * s1;
        yBar[1] += damping * t15;
        s1 = sKept7[s];
        double t16 = t14 * kept7[s];
        yBar[0] += t3 * t14 * Math.cos(s1);
        lengthBar -= t16 / length * t3;
        double t17 = k1Bar[0];
        k1Bar[0] = 0.0;
        yBar[1] += t17;
      }
      for (int i = 0; i < start.length; i++) {
        startBar[i] += yBar[i];
      }
      adjoint.length = lengthBar;
      adjoint.damping = dampingBar;
      return y1 * y2 + t * y3;
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
      int[] keptInts = tape.ints(2);
      double[][] keptDoubleArrays = tape.references(double[].class, 41);
      double[] kept = tape.doubles(8);
      kept[4] = length;
      kept[2] = damping;
      kept[5] = lengthDot;
      kept[3] = dampingDot;
      double t = pendulumHvpPart2(start, startDot, kept, keptDoubleArrays, keptInts, tape);
      double lengthBar =
          pendulumHvpPart3(keptInts, keptDoubleArrays, kept, start, startBar, startHvp, tape);
      double dampingBar = tape.doubleResult(1);
      double lengthBarDot = tape.doubleResult(2);
      double dampingBarDot = tape.doubleResult(3);
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
    double product;
    double productDot;
    block1: {
      product = limit;
      productDot = limitDot;
      for (int i = 0; i < x.length; i++) {
        if (x[i] < 0.0) {
          double t = i;
          product *= t;
          productDot *= t;
          break block1;
        }
        for (int j = 0; j < x.length; j++) {
          double v = x[j];
          double vDot = xDot[j];
          if (v * product > limit) {
            productDot = vDot * product + v * productDot;
            product = v * product;
            break block1;
          }
        }
        double x1 = x[i];
        productDot = productDot * x1 + product * xDot[i];
        product *= x1;
      }
    }
    double product1;
    double productDot1;
    block2: {
      product1 = 0.1;
      productDot1 = 0.0;
      for (int i = 0; i < x.length; i++) {
        if (x[i] < 0.0) {
          double t = i;
          product1 *= t;
          productDot1 *= t;
          break block2;
        }
        for (int j = 0; j < x.length; j++) {
          double v = x[j];
          double vDot = xDot[j];
          if (v * product1 > limit) {
            productDot1 = vDot * product1 + v * productDot1;
            product1 = v * product1;
            break block2;
          }
        }
        double x1 = x[i];
        productDot1 = productDot1 * x1 + product1 * xDot[i];
        product1 *= x1;
      }
    }
    return new Dual(product + 2.0 * product1, productDot + 2.0 * productDot1);
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
      double productBar;
      double t;
      int exit;
      double v;
      int j;
      block1: {
        productKept = tape.doubles(x.length);
        product = limit;
        i = 0;
        while (i < x.length) {
          productKept[i] = product;
          if (x[i] < 0.0) {
            productBar = i;
            t = product * productBar;
            exit = 0;
            v = 0.0;
            j = 0;
            break block1;
          }
          j = 0;
          while (j < x.length) {
            v = x[j];
            if (v * product > limit) {
              t = v * product;
              exit = 1;
              productBar = 0.0;
              break block1;
            }
            j++;
          }
          product *= x[i];
          i++;
        }
        t = product;
        exit = 2;
        productBar = 0.0;
        i = 0;
        product = 0.0;
        v = 0.0;
        j = 0;
      }
      double[] productKept1;
      double product1;
      int k;
      double t1;
      double t2;
      int exit1;
      double v1;
      int i1;
      block2: {
        productKept1 = tape.doubles(x.length);
        product1 = 0.1;
        k = 0;
        while (k < x.length) {
          productKept1[k] = product1;
          if (x[k] < 0.0) {
            t1 = k;
            t2 = product1 * t1;
            exit1 = 0;
            v1 = 0.0;
            i1 = 0;
            break block2;
          }
          i1 = 0;
          while (i1 < x.length) {
            v1 = x[i1];
            if (v1 * product1 > limit) {
              t2 = v1 * product1;
              exit1 = 1;
              t1 = 0.0;
              break block2;
            }
            i1++;
          }
          product1 *= x[k];
          k++;
        }
        t2 = product1;
        exit1 = 2;
        t1 = 0.0;
        k = 0;
        product1 = 0.0;
        v1 = 0.0;
        i1 = 0;
      }

      // reverse sweep
      switch (exit1) {
        case 0 -> {
          double productBar1 = 2.0 * t1;
          for (int i2 = k - 1; i2 >= 0; i2--) {
            product1 = productKept1[i2];
            double productBar2 = productBar1 * x[i2];
            xBar[i2] += product1 * productBar1;
            productBar1 = productBar2;
          }
        }
        case 1 -> {
          xBar[i1] += 2.0 * product1;
          double productBar1 = v1 * 2.0;
          for (int i2 = k - 1; i2 >= 0; i2--) {
            product1 = productKept1[i2];
            double productBar2 = productBar1 * x[i2];
            xBar[i2] += product1 * productBar1;
            productBar1 = productBar2;
          }
        }
        default -> {
          double productBar1 = 2.0;
          for (int i2 = x.length - 1; i2 >= 0; i2--) {
            product1 = productKept1[i2];
            double productBar2 = productBar1 * x[i2];
            xBar[i2] += product1 * productBar1;
            productBar1 = productBar2;
          }
        }
      }
      double limitBar;
      switch (exit) {
        case 0 -> {
          for (int i2 = i - 1; i2 >= 0; i2--) {
            product = productKept[i2];
            double productBar1 = productBar * x[i2];
            xBar[i2] += product * productBar;
            productBar = productBar1;
          }
          limitBar = productBar;
        }
        case 1 -> {
          xBar[j] += product;
          productBar = v;
          for (int i2 = i - 1; i2 >= 0; i2--) {
            product = productKept[i2];
            double productBar1 = productBar * x[i2];
            xBar[i2] += product * productBar;
            productBar = productBar1;
          }
          limitBar = productBar;
        }
        default -> {
          productBar = 1.0;
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
      return t + 2.0 * t2;
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
      double productBar;
      double t;
      int exit;
      double v;
      int j;
      double vDot;
      block1: {
        productKept = tape.doubles(x.length);
        productKeptDot = tape.doubles(x.length);
        product = limit;
        productDot = limitDot;
        i = 0;
        while (i < x.length) {
          productKept[i] = product;
          productKeptDot[i] = productDot;
          if (x[i] < 0.0) {
            productBar = i;
            t = product * productBar;
            exit = 0;
            v = 0.0;
            j = 0;
            vDot = 0.0;
            break block1;
          }
          j = 0;
          while (j < x.length) {
            v = x[j];
            vDot = xDot[j];
            if (v * product > limit) {
              t = v * product;
              exit = 1;
              productBar = 0.0;
              break block1;
            }
            j++;
          }
          double x1 = x[i];
          productDot = productDot * x1 + product * xDot[i];
          i++;
          product *= x1;
        }
        t = product;
        exit = 2;
        productBar = 0.0;
        i = 0;
        product = 0.0;
        v = 0.0;
        j = 0;
        productDot = 0.0;
        vDot = 0.0;
      }
      double[] productKept1;
      double[] productKeptDot1;
      double product1;
      double productDot1;
      int k;
      double t1;
      double t2;
      int exit1;
      double v1;
      int i1;
      double vDot1;
      block2: {
        productKept1 = tape.doubles(x.length);
        productKeptDot1 = tape.doubles(x.length);
        product1 = 0.1;
        productDot1 = 0.0;
        k = 0;
        while (k < x.length) {
          productKept1[k] = product1;
          productKeptDot1[k] = productDot1;
          if (x[k] < 0.0) {
            t1 = k;
            t2 = product1 * t1;
            exit1 = 0;
            v1 = 0.0;
            i1 = 0;
            vDot1 = 0.0;
            break block2;
          }
          i1 = 0;
          while (i1 < x.length) {
            v1 = x[i1];
            vDot1 = xDot[i1];
            if (v1 * product1 > limit) {
              t2 = v1 * product1;
              exit1 = 1;
              t1 = 0.0;
              break block2;
            }
            i1++;
          }
          double x1 = x[k];
          productDot1 = productDot1 * x1 + product1 * xDot[k];
          k++;
          product1 *= x1;
        }
        t2 = product1;
        exit1 = 2;
        t1 = 0.0;
        k = 0;
        product1 = 0.0;
        v1 = 0.0;
        i1 = 0;
        productDot1 = 0.0;
        vDot1 = 0.0;
      }

      // reverse sweep
      switch (exit1) {
        case 0 -> {
          double productBar1 = 2.0 * t1;
          double productBarDot = 0.0;
          for (int i2 = k - 1; i2 >= 0; i2--) {
            double x1 = x[i2];
            product1 = productKept1[i2];
            productDot1 = productKeptDot1[i2];
            double productBarDot1 = productBarDot * x1 + productBar1 * xDot[i2];
            xBar[i2] += product1 * productBar1;
            xHvp[i2] += productDot1 * productBar1 + product1 * productBarDot;
            productBarDot = productBarDot1;
            productBar1 *= x1;
          }
        }
        case 1 -> {
          xBar[i1] += 2.0 * product1;
          xHvp[i1] += 2.0 * productDot1;
          double productBar1 = v1 * 2.0;
          double productBarDot = vDot1 * 2.0;
          for (int i2 = k - 1; i2 >= 0; i2--) {
            double x1 = x[i2];
            product1 = productKept1[i2];
            productDot1 = productKeptDot1[i2];
            double productBarDot1 = productBarDot * x1 + productBar1 * xDot[i2];
            xBar[i2] += product1 * productBar1;
            xHvp[i2] += productDot1 * productBar1 + product1 * productBarDot;
            productBarDot = productBarDot1;
            productBar1 *= x1;
          }
        }
        default -> {
          double productBar1 = 2.0;
          double productBarDot = 0.0;
          for (int i2 = x.length - 1; i2 >= 0; i2--) {
            double x1 = x[i2];
            product1 = productKept1[i2];
            productDot1 = productKeptDot1[i2];
            double productBarDot1 = productBarDot * x1 + productBar1 * xDot[i2];
            xBar[i2] += product1 * productBar1;
            xHvp[i2] += productDot1 * productBar1 + product1 * productBarDot;
            productBarDot = productBarDot1;
            productBar1 *= x1;
          }
        }
      }
      double limitBar;
      double limitBarDot;
      switch (exit) {
        case 0 -> {
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
          xBar[j] += product;
          xHvp[j] += productDot;
          productBar = v;
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
          productBar = 1.0;
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
      return t + 2.0 * t2;
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
      double[] kept = tape.doubles(x.length);
      double[] sKept = tape.doubles(x.length);
      double s = 0.0;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        double scale = x[i];
        double t = s * scale + i;
        kept[i] = t;
        s += t * x[x.length - 1 - i];
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        int t = x.length - 1 - i;
        double t1 = sBar * x[t];
        xBar[t] += kept[i] * sBar;
        double scale = x[i];
        sBar += t1 * scale;
        double s1 = sKept[i];
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
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double[] sKept = tape.doubles(x.length);
      double[] sKeptDot = tape.doubles(x.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double scale = x[i];
        double scaleDot = xDot[i];
        double t = sDot * scale + s * scaleDot;
        double t1 = s * scale + i;
        kept[i] = t1;
        keptDot[i] = t;
        int t2 = x.length - 1 - i;
        double x1 = x[t2];
        s += t1 * x1;
        sDot += t * x1 + t1 * xDot[t2];
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        int t = x.length - 1 - i;
        double x1 = x[t];
        double t1 = sBar * x1;
        double t2 = sBarDot * x1 + sBar * xDot[t];
        double t3 = kept[i];
        double xBarDot = keptDot[i] * sBar + t3 * sBarDot;
        xBar[t] += t3 * sBar;
        xHvp[t] += xBarDot;
        double scale = x[i];
        double scaleDot = xDot[i];
        sBar += t1 * scale;
        sBarDot += t2 * scale + t1 * scaleDot;
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
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

  private static double pendulumHvpPart2(double[] start, double[] startDot, double[] kept,
      double[][] keptDoubleArrays, int[] keptInts, Tape tape) {
    double[] y = start.clone();
    double[] yDot = startDot.clone();
    double[] yBar = tape.zeroDoubles(y.length);
    keptDoubleArrays[0] = yBar;
    double[] yBarDot = tape.zeroDoubles(y.length);
    keptDoubleArrays[1] = yBarDot;
    int n = y.length;
    keptInts[0] = n;
    double[] k1 = new double[n];
    keptDoubleArrays[33] = k1;
    double[] k1Dot = new double[n];
    double[] k1Bar = tape.zeroDoubles(n);
    keptDoubleArrays[8] = k1Bar;
    double[] k1BarDot = tape.zeroDoubles(n);
    keptDoubleArrays[9] = k1BarDot;
    double[] k2 = new double[n];
    double[] k2Dot = new double[n];
    double[] k2Bar = tape.zeroDoubles(n);
    keptDoubleArrays[6] = k2Bar;
    double[] k2BarDot = tape.zeroDoubles(n);
    keptDoubleArrays[7] = k2BarDot;
    double[] k3 = new double[n];
    double[] k3Dot = new double[n];
    double[] k3Bar = tape.zeroDoubles(n);
    keptDoubleArrays[4] = k3Bar;
    double[] k3BarDot = tape.zeroDoubles(n);
    keptDoubleArrays[5] = k3BarDot;
    double[] k4 = new double[n];
    double[] k4Dot = new double[n];
    double[] k4Bar = tape.zeroDoubles(n);
    keptDoubleArrays[2] = k4Bar;
    double[] k4BarDot = tape.zeroDoubles(n);
    keptDoubleArrays[3] = k4BarDot;
    double[] z = new double[n];
    double[] zDot = new double[n];
    double[] zBar = tape.zeroDoubles(n);
    keptDoubleArrays[13] = zBar;
    double[] zBarDot = tape.zeroDoubles(n);
    keptDoubleArrays[14] = zBarDot;
    double[] kept1 = tape.doubles(4);
    keptDoubleArrays[10] = kept1;
    double[] sKept = tape.doubles(4);
    keptDoubleArrays[11] = sKept;
    double[] sKeptDot = tape.doubles(4);
    keptDoubleArrays[12] = sKeptDot;
    double[] kept2 = tape.doubles(4);
    keptDoubleArrays[15] = kept2;
    double[] keptDot = tape.doubles(4);
    keptDoubleArrays[16] = keptDot;
    double[] sKept1 = tape.doubles(4);
    keptDoubleArrays[17] = sKept1;
    double[] sKeptDot1 = tape.doubles(4);
    keptDoubleArrays[18] = sKeptDot1;
    double[] kept3 = tape.doubles(4);
    keptDoubleArrays[19] = kept3;
    double[] sKept2 = tape.doubles(4);
    keptDoubleArrays[20] = sKept2;
    double[] sKeptDot2 = tape.doubles(4);
    keptDoubleArrays[21] = sKeptDot2;
    double[] kept4 = tape.doubles(4);
    keptDoubleArrays[22] = kept4;
    double[] keptDot1 = tape.doubles(4);
    keptDoubleArrays[23] = keptDot1;
    double[] sKept3 = tape.doubles(4);
    keptDoubleArrays[24] = sKept3;
    double[] sKeptDot3 = tape.doubles(4);
    keptDoubleArrays[25] = sKeptDot3;
    double[] kept5 = tape.doubles(4);
    keptDoubleArrays[26] = kept5;
    double[] sKept4 = tape.doubles(4);
    keptDoubleArrays[27] = sKept4;
    double[] sKeptDot4 = tape.doubles(4);
    keptDoubleArrays[28] = sKeptDot4;
    double[] kept6 = tape.doubles(4);
    keptDoubleArrays[29] = kept6;
    double[] keptDot2 = tape.doubles(4);
    keptDoubleArrays[30] = keptDot2;
    double[] sKept5 = tape.doubles(4);
    keptDoubleArrays[31] = sKept5;
    double[] sKeptDot5 = tape.doubles(4);
    keptDoubleArrays[32] = sKeptDot5;
    double[] kept7 = tape.doubles(4);
    keptDoubleArrays[34] = kept7;
    double[] sKept6 = tape.doubles(4);
    keptDoubleArrays[35] = sKept6;
    double[] sKeptDot6 = tape.doubles(4);
    keptDoubleArrays[36] = sKeptDot6;
    double[] kept8 = tape.doubles(4);
    keptDoubleArrays[37] = kept8;
    double[] keptDot3 = tape.doubles(4);
    keptDoubleArrays[38] = keptDot3;
    double[] sKept7 = tape.doubles(4);
    keptDoubleArrays[39] = sKept7;
    double[] sKeptDot7 = tape.doubles(4);
    keptDoubleArrays[40] = sKeptDot7;
    double length = kept[4];
    double lengthDot = kept[5];
    double damping = kept[2];
    double dampingDot = kept[3];
    for (int s = 0; s < 4; s++) {
      double t = s * 0.05;
      double s1 = y[1];
      double sDot = yDot[1];
      k1[0] = s1;
      k1Dot[0] = sDot;
      double t1 = -9.81 / length;
      double t2 = lengthDot / length * t1;
      s1 = y[0];
      sDot = yDot[0];
      sKept7[s] = s1;
      sKeptDot7[s] = sDot;
      double t3 = Math.sin(s1);
      double t4 = sDot * Math.cos(s1);
      kept8[s] = t3;
      keptDot3[s] = t4;
      s1 = y[1];
      sDot = yDot[1];
      sKept6[s] = s1;
      sKeptDot6[s] = sDot;
      double t5 = Math.cos(t);
      kept7[s] = t5;
      k1[1] = t1 * t3 - damping * s1 * t5;
      k1Dot[1] = t1 * t4 - t2 * t3 - (dampingDot * s1 + damping * sDot) * t5;
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
      s1 = z[1];
      sDot = zDot[1];
      k2[0] = s1;
      k2Dot[0] = sDot;
      double t6 = -9.81 / length;
      s1 = z[0];
      sDot = zDot[0];
      sKept5[s] = s1;
      sKeptDot5[s] = sDot;
      double t7 = Math.sin(s1);
      double t8 = sDot * Math.cos(s1);
      kept6[s] = t7;
      keptDot2[s] = t8;
      s1 = z[1];
      sDot = zDot[1];
      sKept4[s] = s1;
      sKeptDot4[s] = sDot;
      double t9 = Math.cos(t + 0.05 / 2.0);
      kept5[s] = t9;
      k2[1] = t6 * t7 - damping * s1 * t9;
      k2Dot[1] = t6 * t8 - t2 * t7 - (dampingDot * s1 + damping * sDot) * t9;
      for (int i = 0; i < n; i++) {
        double t10 = 0.05 / 2.0;
        double t11 = yDot[i] + t10 * k2Dot[i];
        z[i] = y[i] + t10 * k2[i];
        zDot[i] = t11;
      }
      s1 = z[1];
      sDot = zDot[1];
      k3[0] = s1;
      k3Dot[0] = sDot;
      double t10 = -9.81 / length;
      s1 = z[0];
      sDot = zDot[0];
      sKept3[s] = s1;
      sKeptDot3[s] = sDot;
      double t11 = Math.sin(s1);
      double t12 = sDot * Math.cos(s1);
      kept4[s] = t11;
      keptDot1[s] = t12;
      s1 = z[1];
      sDot = zDot[1];
      sKept2[s] = s1;
      sKeptDot2[s] = sDot;
      double t13 = Math.cos(t + 0.05 / 2.0);
      kept3[s] = t13;
      k3[1] = t10 * t11 - damping * s1 * t13;
      k3Dot[1] = t10 * t12 - t2 * t11 - (dampingDot * s1 + damping * sDot) * t13;
      for (int i = 0; i < n; i++) {
        double t14 = yDot[i] + 0.05 * k3Dot[i];
        z[i] = y[i] + 0.05 * k3[i];
        zDot[i] = t14;
      }
      s1 = z[1];
      sDot = zDot[1];
      k4[0] = s1;
      k4Dot[0] = sDot;
      double t14 = -9.81 / length;
      s1 = z[0];
      sDot = zDot[0];
      sKept1[s] = s1;
      sKeptDot1[s] = sDot;
      double t15 = Math.sin(s1);
      double t16 = sDot * Math.cos(s1);
      kept2[s] = t15;
      keptDot[s] = t16;
      s1 = z[1];
      sDot = zDot[1];
      sKept[s] = s1;
      sKeptDot[s] = sDot;
      double t17 = Math.cos(t + 0.05);
      kept1[s] = t17;
      k4[1] = t14 * t15 - damping * s1 * t17;
      k4Dot[1] = t14 * t16 - t2 * t15 - (dampingDot * s1 + damping * sDot) * t17;
      for (int i = 0; i < n; i++) {
        double t18 = 0.05 / 6.0;
        double t19 = yDot[i] + t18 * (k1Dot[i] + 2.0 * k2Dot[i] + 2.0 * k3Dot[i] + k4Dot[i]);
        y[i] += t18 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        yDot[i] = t19;
      }
    }
    double y1 = y[0];
    double yDot1 = yDot[0];
    double y2 = y[0];
    double t = 0.5 * y[1];
    double t1 = 0.5 * yDot[1];
    double y3 = y[1];

    // reverse sweep
    yBar[1] += t;
    yBarDot[1] += t1;
    yBar[1] += 0.5 * y3;
    yBarDot[1] += t1;
    yBar[0] += y1;
    yBarDot[0] += yDot1;
    yBar[0] += y2;
    yBarDot[0] += yDot1;
    return y1 * y2 + t * y3;
  }

  private static double pendulumHvpPart3(int[] keptInts, double[][] keptDoubleArrays,
      double[] kept, double[] start, double[] startBar, double[] startBarDot, Tape tape) {
    double lengthBar = 0.0;
    double dampingBar = 0.0;
    double lengthBarDot = 0.0;
    double dampingBarDot = 0.0;
    int s = 3;
    while (true) {
      keptInts[1] = s;
      kept[6] = lengthBar;
      kept[0] = dampingBar;
      kept[7] = lengthBarDot;
      kept[1] = dampingBarDot;
      if (s < 0) {
        break;
      }
      dampingBar = pendulumHvpPart1(keptInts, keptDoubleArrays, kept, tape);
      dampingBarDot = tape.doubleResult(1);
      lengthBar = tape.doubleResult(2);
      lengthBarDot = tape.doubleResult(3);
      s = tape.intResult(4);
    }
    double[] yBar = keptDoubleArrays[0];
    double[] yBarDot = keptDoubleArrays[1];
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

  private static double pendulumHvpPart1(int[] keptInts, double[][] keptDoubleArrays,
      double[] kept, Tape tape) {
    int n = keptInts[0];
    double[] yBar = keptDoubleArrays[0];
    double[] yBarDot = keptDoubleArrays[1];
    double[] k4Bar = keptDoubleArrays[2];
    double[] k4BarDot = keptDoubleArrays[3];
    double[] k3Bar = keptDoubleArrays[4];
    double[] k3BarDot = keptDoubleArrays[5];
    double[] k2Bar = keptDoubleArrays[6];
    double[] k2BarDot = keptDoubleArrays[7];
    double[] k1Bar = keptDoubleArrays[8];
    double[] k1BarDot = keptDoubleArrays[9];
    for (int i = n - 1; i >= 0; i--) {
      double t = yBar[i];
      double t1 = yBarDot[i];
      yBar[i] = 0.0;
      yBarDot[i] = 0.0;
      double t2 = 0.05 / 6.0;
      double t3 = t2 * t;
      double t4 = t2 * t1;
      k4Bar[i] += t3;
      k4BarDot[i] += t4;
      double k3Bar1 = 2.0 * t3;
      double k3BarDot1 = 2.0 * t4;
      k3Bar[i] += k3Bar1;
      k3BarDot[i] += k3BarDot1;
      k2Bar[i] += k3Bar1;
      k2BarDot[i] += k3BarDot1;
      k1Bar[i] += t3;
      k1BarDot[i] += t4;
      yBar[i] += t;
      yBarDot[i] += t1;
    }
    double t = k4Bar[1];
    double t1 = k4BarDot[1];
    k4Bar[1] = 0.0;
    k4BarDot[1] = 0.0;
    int s = keptInts[1];
    double t2 = keptDoubleArrays[10][s];
    double t3 = -(t * t2);
    double t4 = -(t1 * t2);
    double[] sKept = keptDoubleArrays[11];
    double s1 = sKept[s];
    double[] sKeptDot = keptDoubleArrays[12];
    double sDot = sKeptDot[s];
    double dampingBar = kept[0];
    dampingBar += t3 * s1;
    double dampingBarDot = kept[1];
    dampingBarDot += t4 * s1 + t3 * sDot;
    double damping = kept[2];
    double dampingDot = kept[3];
    double[] zBar = keptDoubleArrays[13];
    zBar[1] += damping * t3;
    double[] zBarDot = keptDoubleArrays[14];
    zBarDot[1] += dampingDot * t3 + damping * t4;
    double t5 = keptDoubleArrays[15][s];
    double[] keptDot = keptDoubleArrays[16];
    double length = kept[4];
    double t6 = -9.81 / length;
    double lengthDot = kept[5];
    double t7 = lengthDot / length;
    double t8 = -(t7 * t6);
    double t9 = t6 * t;
    sKept = keptDoubleArrays[17];
    s1 = sKept[s];
    sKeptDot = keptDoubleArrays[18];
    sDot = sKeptDot[s];
    double t10 = Math.cos(s1);
    double t11 = t1 * t5 + t * keptDot[s];
    zBar[0] += t9 * t10;
    zBarDot[0] += (t8 * t + t6 * t1) * t10 - t9 * (sDot * Math.sin(s1));
    double t12 = t * t5 / length;
    double lengthBar = kept[6];
    lengthBar -= t12 * t6;
    double lengthBarDot = kept[7];
    lengthBarDot -= (t11 / length - t7 * t12) * t6 + t12 * t8;
    double t13 = k4Bar[0];
    double t14 = k4BarDot[0];
    k4Bar[0] = 0.0;
    k4BarDot[0] = 0.0;
    zBar[1] += t13;
    zBarDot[1] += t14;
    for (int i = n - 1; i >= 0; i--) {
      double t15 = zBar[i];
      double t16 = zBarDot[i];
      zBar[i] = 0.0;
      zBarDot[i] = 0.0;
      k3Bar[i] += 0.05 * t15;
      k3BarDot[i] += 0.05 * t16;
      yBar[i] += t15;
      yBarDot[i] += t16;
    }
    double t15 = k3Bar[1];
    double t16 = k3BarDot[1];
    k3Bar[1] = 0.0;
    k3BarDot[1] = 0.0;
    double t17 = keptDoubleArrays[19][s];
    double t18 = -(t15 * t17);
    double t19 = -(t16 * t17);
    sKept = keptDoubleArrays[20];
    s1 = sKept[s];
    sKeptDot = keptDoubleArrays[21];
    sDot = sKeptDot[s];
    dampingBar += t18 * s1;
    dampingBarDot += t19 * s1 + t18 * sDot;
    zBar[1] += damping * t18;
    zBarDot[1] += dampingDot * t18 + damping * t19;
    double t20 = keptDoubleArrays[22][s];
    keptDot = keptDoubleArrays[23];
    double t21 = t6 * t15;
    sKept = keptDoubleArrays[24];
    s1 = sKept[s];
    sKeptDot = keptDoubleArrays[25];
    sDot = sKeptDot[s];
    double t22 = Math.cos(s1);
    double t23 = t16 * t20 + t15 * keptDot[s];
    zBar[0] += t21 * t22;
    zBarDot[0] += (t8 * t15 + t6 * t16) * t22 - t21 * (sDot * Math.sin(s1));
    double t24 = t15 * t20 / length;
    lengthBar -= t24 * t6;
    lengthBarDot -= (t23 / length - t7 * t24) * t6 + t24 * t8;
    double t25 = k3Bar[0];
    double t26 = k3BarDot[0];
    k3Bar[0] = 0.0;
    k3BarDot[0] = 0.0;
    zBar[1] += t25;
    zBarDot[1] += t26;
    for (int i = n - 1; i >= 0; i--) {
      double t27 = zBar[i];
      double t28 = zBarDot[i];
      zBar[i] = 0.0;
      zBarDot[i] = 0.0;
      double t29 = 0.05 / 2.0;
      k2Bar[i] += t29 * t27;
      k2BarDot[i] += t29 * t28;
      yBar[i] += t27;
      yBarDot[i] += t28;
    }
    double t27 = k2Bar[1];
    double t28 = k2BarDot[1];
    k2Bar[1] = 0.0;
    k2BarDot[1] = 0.0;
    double t29 = keptDoubleArrays[26][s];
    double t30 = -(t27 * t29);
    double t31 = -(t28 * t29);
    sKept = keptDoubleArrays[27];
    s1 = sKept[s];
    sKeptDot = keptDoubleArrays[28];
    sDot = sKeptDot[s];
    dampingBar += t30 * s1;
    dampingBarDot += t31 * s1 + t30 * sDot;
    zBar[1] += damping * t30;
    zBarDot[1] += dampingDot * t30 + damping * t31;
    double t32 = keptDoubleArrays[29][s];
    keptDot = keptDoubleArrays[30];
    double t33 = t6 * t27;
    sKept = keptDoubleArrays[31];
    s1 = sKept[s];
    sKeptDot = keptDoubleArrays[32];
    sDot = sKeptDot[s];
    double t34 = Math.cos(s1);
    double t35 = t28 * t32 + t27 * keptDot[s];
    zBar[0] += t33 * t34;
    zBarDot[0] += (t8 * t27 + t6 * t28) * t34 - t33 * (sDot * Math.sin(s1));
    double t36 = t27 * t32 / length;
    lengthBar -= t36 * t6;
    lengthBarDot -= (t35 / length - t7 * t36) * t6 + t36 * t8;
    double t37 = k2Bar[0];
    double t38 = k2BarDot[0];
    k2Bar[0] = 0.0;
    k2BarDot[0] = 0.0;
    zBar[1] += t37;
    zBarDot[1] += t38;
    for (int i = n - 1; i >= 0; i--) {
      double t39 = zBar[i];
      double t40 = zBarDot[i];
      zBar[i] = 0.0;
      zBarDot[i] = 0.0;
      double t41 = 0.05 / 2.0;
      k1Bar[i] += t41 * t39;
      k1BarDot[i] += t41 * t40;
      yBar[i] += t39;
      yBarDot[i] += t40;
    }
    double[] k1 = keptDoubleArrays[33];
    for (int i = k1.length - 1; i >= 0; i--) {
      double t39 = k1BarDot[i];
      k1Bar[i] = k1Bar[i];
      k1BarDot[i] = t39;
    }
    double t39 = k1Bar[1];
    double t40 = k1BarDot[1];
    k1Bar[1] = 0.0;
    k1BarDot[1] = 0.0;
    double t41 = keptDoubleArrays[34][s];
    double t42 = -(t39 * t41);
    double t43 = -(t40 * t41);
    sKept = keptDoubleArrays[35];
    s1 = sKept[s];
    sKeptDot = keptDoubleArrays[36];
    sDot = sKeptDot[s];
    dampingBar += t42 * s1;
    dampingBarDot += t43 * s1 + t42 * sDot;
    yBar[1] += damping * t42;
    yBarDot[1] += dampingDot * t42 + damping * t43;
    double t44 = keptDoubleArrays[37][s];
    keptDot = keptDoubleArrays[38];
    double t45 = t6 * t39;
    sKept = keptDoubleArrays[39];
    s1 = sKept[s];
    sKeptDot = keptDoubleArrays[40];
    sDot = sKeptDot[s];
    double t46 = Math.cos(s1);
    double t47 = t40 * t44 + t39 * keptDot[s];
    yBar[0] += t45 * t46;
    yBarDot[0] += (t8 * t39 + t6 * t40) * t46 - t45 * (sDot * Math.sin(s1));
    double t48 = t39 * t44 / length;
    lengthBar -= t48 * t6;
    lengthBarDot -= (t47 / length - t7 * t48) * t6 + t48 * t8;
    double t49 = k1Bar[0];
    double t50 = k1BarDot[0];
    k1Bar[0] = 0.0;
    k1BarDot[0] = 0.0;
    yBar[1] += t49;
    yBarDot[1] += t50;
    s--;
    tape.result(1, dampingBarDot);
    tape.result(2, lengthBar);
    tape.result(3, lengthBarDot);
    tape.result(4, s);
    return dampingBar;
  }
}
