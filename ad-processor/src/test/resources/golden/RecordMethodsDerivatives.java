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
 * Derivatives of methods of {@code RecordMethods}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class RecordMethodsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.RecordMethodsDerivatives");
  }

  private RecordMethodsDerivatives() {}

  /**
   * Forward mode: {@code RecordMethods.orbit} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param v as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @param hDot tangent of {@code h}
   * @return the value and its tangent
   */
  static Dual orbitJvp(double[] p, double[] v, double h, int n, double[] pDot, double[] vDot,
      double hDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameSharing("p", p, pDot, "v", v, vDot);
    double a = p[0];
    double aDot = pDot[0];
    double a1 = p[1];
    double aDot1 = pDot[1];
    double a2 = p[2];
    double aDot2 = pDot[2];
    double a3 = v[0];
    double aDot3 = vDot[0];
    double a4 = v[1];
    double aDot4 = vDot[1];
    double a5 = v[2];
    double aDot5 = vDot[2];
    double sPositionX = a;
    double sPositionY = a1;
    double sPositionZ = a2;
    double sVelocityX = a3;
    double sVelocityY = a4;
    double sVelocityZ = a5;
    double sPositionXDot = aDot;
    double sPositionYDot = aDot1;
    double sPositionZDot = aDot2;
    double sVelocityXDot = aDot3;
    double sVelocityYDot = aDot4;
    double sVelocityZDot = aDot5;
    for (int i = 0; i < n; i++) {
      double r =
          Math.sqrt(sPositionX * sPositionX + sPositionY * sPositionY + sPositionZ * sPositionZ);
      double rDot =
          StrongZero.over(0.5
          * (2.0 * (sPositionXDot * sPositionX + sPositionYDot * sPositionY
          + sPositionZDot * sPositionZ)), r);
      double t = r * r;
      double t1 = -1.0 / (t * r);
      double t2 = (2.0 * (rDot * r) * r + t * rDot) * t1 * t1;
      double t3 = t1 * sPositionX;
      double t4 = t1 * sPositionY;
      double t5 = t1 * sPositionZ;
      double vX = sVelocityX + h * t3;
      double vXDot = sVelocityXDot + (hDot * t3 + h * (t2 * sPositionX + t1 * sPositionXDot));
      double vY = sVelocityY + h * t4;
      double vYDot = sVelocityYDot + (hDot * t4 + h * (t2 * sPositionY + t1 * sPositionYDot));
      double vZ = sVelocityZ + h * t5;
      double vZDot = sVelocityZDot + (hDot * t5 + h * (t2 * sPositionZ + t1 * sPositionZDot));
      sPositionX += h * vX;
      sPositionXDot += hDot * vX + h * vXDot;
      sPositionY += h * vY;
      sPositionYDot += hDot * vY + h * vYDot;
      sPositionZ += h * vZ;
      sPositionZDot += hDot * vZ + h * vZDot;
      if (Math.sqrt(sPositionX * sPositionX + sPositionY * sPositionY + sPositionZ * sPositionZ)
          > 10.0) {
        sVelocityX = vX;
        sVelocityY = vY;
        sVelocityZ = vZ;
        sVelocityXDot = vXDot;
        sVelocityYDot = vYDot;
        sVelocityZDot = vZDot;
        break;
      }
      sVelocityX = vX;
      sVelocityY = vY;
      sVelocityZ = vZ;
      sVelocityXDot = vXDot;
      sVelocityYDot = vYDot;
      sVelocityZDot = vZDot;
    }
    double t =
        Math.sqrt(sPositionX * sPositionX + sPositionY * sPositionY + sPositionZ * sPositionZ);
    double t1 = 1.0 / t;
    double t2 =
        StrongZero.over(0.5
        * (2.0 * (sPositionXDot * sPositionX + sPositionYDot * sPositionY
        + sPositionZDot * sPositionZ)), t) * t1 * t1;
    double t3 = -t2;
    double x;
    double y;
    double z;
    double t4;
    double t5;
    double t6;
    if (t == 0.0) {
      x = RecordMethods.Vec.ZERO.x();
      y = RecordMethods.Vec.ZERO.y();
      z = RecordMethods.Vec.ZERO.z();
      t4 = 0.0;
      t5 = 0.0;
      t6 = 0.0;
    } else {
      x = t1 * sPositionX;
      y = t1 * sPositionY;
      z = t1 * sPositionZ;
      t4 = t3 * sPositionX + t1 * sPositionXDot;
      t5 = t3 * sPositionY + t1 * sPositionYDot;
      t6 = t3 * sPositionZ + t1 * sPositionZDot;
    }
    return new Dual((sVelocityX * sVelocityX + sVelocityY * sVelocityY + sVelocityZ * sVelocityZ)
        / 2.0 - t1 + (x * sVelocityX + y * sVelocityY + z * sVelocityZ),
        sVelocityXDot * sVelocityX + sVelocityYDot * sVelocityY + sVelocityZDot * sVelocityZ + t2
        + (t4 * sVelocityX + x * sVelocityXDot + (t5 * sVelocityY + y * sVelocityYDot)
        + (t6 * sVelocityZ + z * sVelocityZDot)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitJvp(double[], double[], double, int, double[], double[], double)
   */
  static Dual orbitJvp(double[] p, double[] v, double h, int n, double[] pDot, double[] vDot,
      double hDot, Tape tape) {
    return orbitJvp(p, v, h, n, pDot, vDot, hDot);
  }

  /**
   * Value and gradient of {@code RecordMethods.orbit}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param v the derivative with respect to {@code v}
   * @param h the derivative with respect to {@code h}
   */
  record OrbitGradient(double value, double[] p, double[] v, double h) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordMethods.orbit}: filled by a derivative
   * and reused by its caller.
   */
  static final class OrbitAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** A holder of zeros. */
    public OrbitAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordMethods.orbit} and its gradient.
   *
   * @param p as the method takes it
   * @param v as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static OrbitGradient orbitGradient(double[] p, double[] v, double h, int n) {
    return orbitGradient(p, v, h, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitGradient(double[], double[], double, int)
   */
  static OrbitGradient orbitGradient(double[] p, double[] v, double h, int n, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] vBar = v == p ? pBar : Arguments.zerosLike(v);
    OrbitAdjoint adjoint = new OrbitAdjoint();
    double value = orbitGradient(p, v, h, n, pBar, vBar, adjoint, tape);
    return new OrbitGradient(value, pBar, vBar, adjoint.h);
  }

  /**
   * Reverse mode: {@code RecordMethods.orbit} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param v as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code h}
   * @return the value
   */
  static double orbitGradient(double[] p, double[] v, double h, int n, double[] pBar,
      double[] vBar, OrbitAdjoint adjoint) {
    return orbitGradient(p, v, h, n, pBar, vBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitGradient(double[], double[], double, int, double[], double[], OrbitAdjoint)
   */
  static double orbitGradient(double[] p, double[] v, double h, int n, double[] pBar,
      double[] vBar, OrbitAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameSharing("p", p, pBar, "v", v, vBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    Arguments.zero(vBar);
    int mark = tape.mark();
    try {
      double a = p[0];
      double a1 = p[1];
      double a2 = p[2];
      double a3 = v[0];
      double a4 = v[1];
      double a5 = v[2];
      double[] vZKept = tape.doubles(n);
      double[] vYKept = tape.doubles(n);
      double[] vXKept = tape.doubles(n);
      double[] kept = tape.doubles(n);
      double[] sPositionZKept = tape.doubles(n);
      double[] sPositionYKept = tape.doubles(n);
      double[] sPositionXKept = tape.doubles(n);
      double[] rKept = tape.doubles(n);
      double sPositionX = a;
      double sPositionY = a1;
      double sPositionZ = a2;
      double sVelocityX = a3;
      double sVelocityY = a4;
      double sVelocityZ = a5;
      int i = 0;
      int exit;
      double vZ;
      double vY;
      double vX;
      double t;
      double sPositionZ1;
      double sPositionY1;
      double sPositionX1;
      double r;
      while (true) {
        if (i >= n) {
          exit = 0;
          vZ = 0.0;
          vY = 0.0;
          vX = 0.0;
          t = 0.0;
          sPositionZ1 = sPositionZ;
          sPositionY1 = sPositionY;
          sPositionX1 = sPositionX;
          r = 0.0;
          break;
        }
        sPositionXKept[i] = sPositionX;
        sPositionYKept[i] = sPositionY;
        sPositionZKept[i] = sPositionZ;
        r = Math.sqrt(sPositionX * sPositionX + sPositionY * sPositionY + sPositionZ * sPositionZ);
        rKept[i] = r;
        t = -1.0 / (r * r * r);
        kept[i] = t;
        vX = sVelocityX + h * (t * sPositionX);
        vXKept[i] = vX;
        vY = sVelocityY + h * (t * sPositionY);
        vYKept[i] = vY;
        vZ = sVelocityZ + h * (t * sPositionZ);
        vZKept[i] = vZ;
        double sPositionX2 = sPositionX + h * vX;
        double sPositionY2 = sPositionY + h * vY;
        double sPositionZ2 = sPositionZ + h * vZ;
        if (Math.sqrt(sPositionX2 * sPositionX2 + sPositionY2 * sPositionY2
            + sPositionZ2 * sPositionZ2) > 10.0) {
          sVelocityX = vX;
          sVelocityY = vY;
          sVelocityZ = vZ;
          exit = 1;
          sPositionZ1 = sPositionZ;
          sPositionZ = sPositionZ2;
          sPositionY1 = sPositionY;
          sPositionY = sPositionY2;
          sPositionX1 = sPositionX;
          sPositionX = sPositionX2;
          break;
        }
        i++;
        sPositionX = sPositionX2;
        sPositionY = sPositionY2;
        sPositionZ = sPositionZ2;
        sVelocityX = vX;
        sVelocityY = vY;
        sVelocityZ = vZ;
      }
      double t1 =
          Math.sqrt(sPositionX * sPositionX + sPositionY * sPositionY + sPositionZ * sPositionZ);
      double t2 = 1.0 / t1;
      boolean t3 = t1 == 0.0;
      double x;
      double y;
      double z;
      if (t3) {
        x = RecordMethods.Vec.ZERO.x();
        y = RecordMethods.Vec.ZERO.y();
        z = RecordMethods.Vec.ZERO.z();
      } else {
        x = t2 * sPositionX;
        y = t2 * sPositionY;
        z = t2 * sPositionZ;
      }

      // reverse sweep
      double t4;
      double sPositionZBar;
      double sPositionYBar;
      double sPositionXBar;
      if (t3) {
        t4 = 0.0;
        sPositionZBar = 0.0;
        sPositionYBar = 0.0;
        sPositionXBar = 0.0;
      } else {
        sPositionZBar = t2 * sVelocityZ;
        sPositionYBar = t2 * sVelocityY;
        sPositionXBar = t2 * sVelocityX;
        t4 = sVelocityZ * sPositionZ + sVelocityY * sPositionY + sVelocityX * sPositionX;
      }
      double t5 = -StrongZero.over(0.5 * ((t4 - 1.0) * t2 * t2), t1);
      sPositionZBar += 2.0 * (t5 * sPositionZ);
      sPositionYBar += 2.0 * (t5 * sPositionY);
      sPositionXBar += 2.0 * (t5 * sPositionX);
      double sVelocityZBar = z + sVelocityZ;
      double sVelocityYBar = y + sVelocityY;
      double sVelocityXBar = x + sVelocityX;
      double hBar;
      switch (exit) {
        case 0 -> hBar = 0.0;
        default -> {
          double vZBar = sVelocityZBar + h * sPositionZBar;
          double vYBar = sVelocityYBar + h * sPositionYBar;
          double vXBar = sVelocityXBar + h * sPositionXBar;
          double t6 = h * vZBar;
          double t7 = h * vYBar;
          hBar = sPositionZBar * vZ + sPositionYBar * vY + sPositionXBar * vX
              + vZBar * (t * sPositionZ1) + vYBar * (t * sPositionY1) + vXBar * (t * sPositionX1);
          double t8 = h * vXBar;
          sPositionZBar += t * t6;
          sPositionYBar += t * t7;
          sPositionXBar += t * t8;
          double t9 = (t6 * sPositionZ1 + t7 * sPositionY1 + t8 * sPositionX1) * t * t;
          double rBar = r * r * t9 + 2.0 * (t9 * r * r);
          double t10 = StrongZero.over(0.5 * rBar, r);
          sPositionZBar += 2.0 * (t10 * sPositionZ1);
          sPositionYBar += 2.0 * (t10 * sPositionY1);
          sPositionXBar += 2.0 * (t10 * sPositionX1);
          sVelocityXBar = vXBar;
          sVelocityYBar = vYBar;
          sVelocityZBar = vZBar;
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        vZ = vZKept[j];
        hBar += sPositionZBar * vZ;
        double vZBar = sVelocityZBar + h * sPositionZBar;
        vY = vYKept[j];
        hBar += sPositionYBar * vY;
        double vYBar = sVelocityYBar + h * sPositionYBar;
        vX = vXKept[j];
        hBar += sPositionXBar * vX;
        double vXBar = sVelocityXBar + h * sPositionXBar;
        double t6 = kept[j];
        sPositionZ = sPositionZKept[j];
        hBar += vZBar * (t6 * sPositionZ);
        double t7 = h * vZBar;
        sPositionY = sPositionYKept[j];
        hBar += vYBar * (t6 * sPositionY);
        double t8 = h * vYBar;
        sPositionX = sPositionXKept[j];
        hBar += vXBar * (t6 * sPositionX);
        double t9 = h * vXBar;
        sPositionZBar += t6 * t7;
        sPositionYBar += t6 * t8;
        sPositionXBar += t6 * t9;
        double t10 = (t7 * sPositionZ + t8 * sPositionY + t9 * sPositionX) * t6 * t6;
        r = rKept[j];
        double rBar = r * r * t10 + 2.0 * (t10 * r * r);
        double t11 = StrongZero.over(0.5 * rBar, r);
        sPositionZBar += 2.0 * (t11 * sPositionZ);
        sPositionYBar += 2.0 * (t11 * sPositionY);
        sPositionXBar += 2.0 * (t11 * sPositionX);
        sVelocityXBar = vXBar;
        sVelocityYBar = vYBar;
        sVelocityZBar = vZBar;
      }
      vBar[2] += sVelocityZBar;
      vBar[1] += sVelocityYBar;
      vBar[0] += sVelocityXBar;
      pBar[2] += sPositionZBar;
      pBar[1] += sPositionYBar;
      pBar[0] += sPositionXBar;
      adjoint.h = hBar;
      return (sVelocityX * sVelocityX + sVelocityY * sVelocityY + sVelocityZ * sVelocityZ) / 2.0
          - t2 + (x * sVelocityX + y * sVelocityY + z * sVelocityZ);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordMethods.orbit}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param v the derivative with respect to {@code v}
   * @param h the derivative with respect to {@code h}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param vHvp the Hessian-vector product for {@code v}
   * @param hHvp the Hessian-vector product for {@code h}
   */
  record OrbitHvp(double value, double[] p, double[] v, double h, double[] pHvp, double[] vHvp,
      double hHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RecordMethods.orbit}: filled by a derivative and reused by its caller.
   */
  static final class OrbitHvpAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** The Hessian-vector product for {@code h}. */
    public double hHvp;

    /** A holder of zeros. */
    public OrbitHvpAdjoint() {}
  }

  /**
   * Second order: {@code RecordMethods.orbit}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param v as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @param hDot tangent of {@code h}
   * @return value, gradient and product, in new arrays
   */
  static OrbitHvp orbitHvp(double[] p, double[] v, double h, int n, double[] pDot, double[] vDot,
      double hDot) {
    return orbitHvp(p, v, h, n, pDot, vDot, hDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitHvp(double[], double[], double, int, double[], double[], double)
   */
  static OrbitHvp orbitHvp(double[] p, double[] v, double h, int n, double[] pDot, double[] vDot,
      double hDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] vBar = v == p ? pBar : Arguments.zerosLike(v);
    double[] pHvp = Arguments.zerosLike(p);
    double[] vHvp = v == p ? pHvp : Arguments.zerosLike(v);
    OrbitHvpAdjoint adjoint = new OrbitHvpAdjoint();
    double value = orbitHvp(p, v, h, n, pDot, vDot, hDot, pBar, vBar, pHvp, vHvp, adjoint, tape);
    return new OrbitHvp(value, pBar, vBar, adjoint.h, pHvp, vHvp, adjoint.hHvp);
  }

  /**
   * Second order: {@code RecordMethods.orbit}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param v as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @param hDot tangent of {@code h}
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param vHvp overwritten with the Hessian-vector product for {@code v}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code h}
   * @return the value
   */
  static double orbitHvp(double[] p, double[] v, double h, int n, double[] pDot, double[] vDot,
      double hDot, double[] pBar, double[] vBar, double[] pHvp, double[] vHvp,
      OrbitHvpAdjoint adjoint) {
    return orbitHvp(p, v, h, n, pDot, vDot, hDot, pBar, vBar, pHvp, vHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitHvp(double[], double[], double, int, double[], double[], double, double[],
   *     double[], double[], double[], OrbitHvpAdjoint)
   */
  static double orbitHvp(double[] p, double[] v, double h, int n, double[] pDot, double[] vDot,
      double hDot, double[] pBar, double[] vBar, double[] pHvp, double[] vHvp,
      OrbitHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameSharing("p", p, pDot, "v", v, vDot);
    Arguments.sameShape("pBar", pBar, "p", p);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameSharing("p", p, pBar, "v", v, vBar);
    Arguments.sameShape("pHvp", pHvp, "p", p);
    Arguments.sameShape("vHvp", vHvp, "v", v);
    Arguments.sameSharing("p", p, pHvp, "v", v, vHvp);
    Arguments.distinct("pDot", pDot, "pBar", pBar);
    Arguments.distinct("pDot", pDot, "pHvp", pHvp);
    Arguments.distinct("pBar", pBar, "pHvp", pHvp);
    Arguments.distinct("vDot", vDot, "vBar", vBar);
    Arguments.distinct("vDot", vDot, "vHvp", vHvp);
    Arguments.distinct("vBar", vBar, "vHvp", vHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    Arguments.zero(vBar);
    Arguments.zero(pHvp);
    Arguments.zero(vHvp);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(41);
      double[][] keptDoubleArrays = tape.references(double[].class, 16);
      int[] keptInts = tape.ints(2);
      orbitHvpPart1(p, pDot, v, vDot, n, kept, h, hDot, keptDoubleArrays, keptInts, tape);
      double hBar =
          orbitHvpPart2(keptInts, kept, h, hDot, keptDoubleArrays, vBar, vHvp, pBar, pHvp, tape);
      double hBarDot = tape.doubleResult(1);
      double t = kept[28];
      adjoint.h = hBar;
      adjoint.hHvp = hBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordMethods.orbit} as a function of the vector that packs {@code p}, {@code v},
   * {@code h}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param p of the shape that the parameter is to have
   * @param v of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction orbitFunction(double[] p, double[] v, int n) {
    return new OrbitFunction(p, v, n);
  }

  private static final class OrbitFunction implements ScalarFunction {

    private final double[] p;

    private final double[] v;

    private final int n;

    private final int pSize;

    private final int vSize;

    OrbitFunction(double[] p, double[] v, int n) {
      this.p = p;
      this.v = v;
      this.n = n;
      Objects.requireNonNull(p, "p");
      this.pSize = Arguments.size(p);
      Objects.requireNonNull(v, "v");
      this.vSize = Arguments.size(v);
    }

    @Override
    public int inputs() {
      return 1 + pSize + vSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, pSize);
      double h = packed[pSize + vSize];
      return RecordMethods.orbit(p, v, h, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, pSize);
      double h = packed[pSize + vSize];
      double[] pBar = Arguments.zerosLike(p);
      double[] vBar = Arguments.zerosLike(v);
      OrbitAdjoint adjoint = new OrbitAdjoint();
      double value = orbitGradient(p, v, h, this.n, pBar, vBar, adjoint);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(vBar, gradient, pSize);
      gradient[pSize + vSize] = adjoint.h;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, pSize);
      double h = packed[pSize + vSize];
      double[] pDot = Arguments.unpackLike(this.p, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, pSize);
      double hDot = direction[pSize + vSize];
      return orbitJvp(p, v, h, this.n, pDot, vDot, hDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.unpackLike(this.p, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, pSize);
      double h = packed[pSize + vSize];
      double[] pDot = Arguments.unpackLike(this.p, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, pSize);
      double hDot = direction[pSize + vSize];
      double[] pBar = Arguments.zerosLike(p);
      double[] vBar = Arguments.zerosLike(v);
      double[] pHvp = Arguments.zerosLike(p);
      double[] vHvp = Arguments.zerosLike(v);
      OrbitHvpAdjoint adjoint = new OrbitHvpAdjoint();
      double value = orbitHvp(p, v, h, this.n, pDot, vDot, hDot, pBar, vBar, pHvp, vHvp, adjoint);
      Arguments.pack(pBar, gradient, 0);
      Arguments.pack(vBar, gradient, pSize);
      gradient[pSize + vSize] = adjoint.h;
      Arguments.pack(pHvp, product, 0);
      Arguments.pack(vHvp, product, pSize);
      product[pSize + vSize] = adjoint.hHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordMethods.area} and its derivative in the direction of the
   * tangents.
   *
   * @param points as the method takes it
   * @param pointsDot tangent of {@code points}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual areaJvp(double[] points, double[] pointsDot) {
    Arguments.sameShape("pointsDot", pointsDot, "points", points);
    double x = RecordMethods.Vec.ZERO.x();
    double y = RecordMethods.Vec.ZERO.y();
    double z = RecordMethods.Vec.ZERO.z();
    int n = points.length / 3;
    double sumX = x;
    double sumY = y;
    double sumZ = z;
    double sumXDot = 0.0;
    double sumYDot = 0.0;
    double sumZDot = 0.0;
    for (int i = 0; i < n; i++) {
      int t = 3 * i;
      double a = points[t];
      double aDot = pointsDot[t];
      double a1 = points[t + 1];
      double aDot1 = pointsDot[t + 1];
      double a2 = points[t + 2];
      double aDot2 = pointsDot[t + 2];
      int t1 = 3 * ((i + 1) % n);
      double a3 = points[t1];
      double aDot3 = pointsDot[t1];
      double a4 = points[t1 + 1];
      double aDot4 = pointsDot[t1 + 1];
      double a5 = points[t1 + 2];
      double aDot5 = pointsDot[t1 + 2];
      sumX += a1 * a5 - a2 * a4;
      sumXDot += aDot1 * a5 + a1 * aDot5 - (aDot2 * a4 + a2 * aDot4);
      sumY += a2 * a3 - a * a5;
      sumYDot += aDot2 * a3 + a2 * aDot3 - (aDot * a5 + a * aDot5);
      sumZ += a * a4 - a1 * a3;
      sumZDot += aDot * a4 + a * aDot4 - (aDot1 * a3 + a1 * aDot3);
    }
    double t = Math.sqrt(sumX * sumX + sumY * sumY + sumZ * sumZ);
    return new Dual(t / 2.0,
        StrongZero.over(0.5 * (2.0 * (sumXDot * sumX + sumYDot * sumY + sumZDot * sumZ)), t) / 2.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaJvp(double[], double[])
   */
  static Dual areaJvp(double[] points, double[] pointsDot, Tape tape) {
    return areaJvp(points, pointsDot);
  }

  /**
   * Value and gradient of {@code RecordMethods.area}.
   *
   * @param value what the method returns
   * @param points the derivative with respect to {@code points}
   */
  record AreaGradient(double value, double[] points) {}

  /**
   * Reverse mode: {@code RecordMethods.area} and its gradient.
   *
   * @param points as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AreaGradient areaGradient(double[] points) {
    double[] pointsBar = Arguments.zerosLike(points);
    double value = areaGradient(points, pointsBar);
    return new AreaGradient(value, pointsBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double[])
   */
  static AreaGradient areaGradient(double[] points, Tape tape) {
    return areaGradient(points);
  }

  /**
   * Reverse mode: {@code RecordMethods.area} and its gradient, written into the caller's
   * memory.
   *
   * @param points as the method takes it
   * @param pointsBar overwritten with the gradient with respect to {@code points}; of the
   *     same shape
   * @return the value
   */
  static double areaGradient(double[] points, double[] pointsBar) {
    Arguments.sameShape("pointsBar", pointsBar, "points", points);
    Arguments.zero(pointsBar);
    double x = RecordMethods.Vec.ZERO.x();
    double y = RecordMethods.Vec.ZERO.y();
    double z = RecordMethods.Vec.ZERO.z();
    int n = points.length / 3;
    double sumX = x;
    double sumY = y;
    double sumZ = z;
    for (int i = 0; i < n; i++) {
      int t = 3 * i;
      double a = points[t];
      double a1 = points[t + 1];
      double a2 = points[t + 2];
      int t1 = 3 * ((i + 1) % n);
      double a3 = points[t1];
      double a4 = points[t1 + 1];
      double a5 = points[t1 + 2];
      sumX += a1 * a5 - a2 * a4;
      sumY += a2 * a3 - a * a5;
      sumZ += a * a4 - a1 * a3;
    }
    double t = Math.sqrt(sumX * sumX + sumY * sumY + sumZ * sumZ);

    // reverse sweep
    double t1 = 0.5 / t;
    double sumZBar = t1 * sumZ;
    double sumYBar = t1 * sumY;
    double sumXBar = t1 * sumX;
    for (int i = 0; i < n; i++) {
      double t2 = -sumZBar;
      int t3 = 3 * ((i + 1) % n);
      double a = points[t3];
      double aBar = t2 * a;
      int t4 = 3 * i;
      double a1 = points[t4 + 1];
      double aBar1 = a1 * t2;
      double a2 = points[t3 + 1];
      double aBar2 = sumZBar * a2;
      double a3 = points[t4];
      double aBar3 = a3 * sumZBar;
      double t5 = -sumYBar;
      double a4 = points[t3 + 2];
      double aBar4 = aBar2 + t5 * a4;
      aBar2 = a3 * t5;
      double aBar5 = sumYBar * a;
      a = points[t4 + 2];
      double t6 = -sumXBar;
      pointsBar[t3 + 2] += aBar2 + a1 * sumXBar;
      pointsBar[t3 + 1] += aBar3 + a * t6;
      pointsBar[t3] += aBar1 + a * sumYBar;
      pointsBar[t4 + 2] += aBar5 + t6 * a2;
      pointsBar[t4 + 1] += aBar + sumXBar * a4;
      pointsBar[t4] += aBar4;
    }
    return t / 2.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double[], double[])
   */
  static double areaGradient(double[] points, double[] pointsBar, Tape tape) {
    return areaGradient(points, pointsBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordMethods.area}.
   *
   * @param value what the method returns
   * @param points the derivative with respect to {@code points}
   * @param pointsHvp the Hessian-vector product for {@code points}
   */
  record AreaHvp(double value, double[] points, double[] pointsHvp) {}

  /**
   * Second order: {@code RecordMethods.area}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param points as the method takes it
   * @param pointsDot tangent of {@code points}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static AreaHvp areaHvp(double[] points, double[] pointsDot) {
    double[] pointsBar = Arguments.zerosLike(points);
    double[] pointsHvp = Arguments.zerosLike(points);
    double value = areaHvp(points, pointsDot, pointsBar, pointsHvp);
    return new AreaHvp(value, pointsBar, pointsHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaHvp(double[], double[])
   */
  static AreaHvp areaHvp(double[] points, double[] pointsDot, Tape tape) {
    return areaHvp(points, pointsDot);
  }

  /**
   * Second order: {@code RecordMethods.area}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param points as the method takes it
   * @param pointsDot tangent of {@code points}, of the same shape; not modified
   * @param pointsBar overwritten with the gradient with respect to {@code points}; of the
   *     same shape
   * @param pointsHvp overwritten with the Hessian-vector product for {@code points}; of the
   *     same shape
   * @return the value
   */
  static double areaHvp(double[] points, double[] pointsDot, double[] pointsBar,
      double[] pointsHvp) {
    Arguments.sameShape("pointsDot", pointsDot, "points", points);
    Arguments.sameShape("pointsBar", pointsBar, "points", points);
    Arguments.sameShape("pointsHvp", pointsHvp, "points", points);
    Arguments.distinct("pointsDot", pointsDot, "pointsBar", pointsBar);
    Arguments.distinct("pointsDot", pointsDot, "pointsHvp", pointsHvp);
    Arguments.distinct("pointsBar", pointsBar, "pointsHvp", pointsHvp);
    Arguments.zero(pointsBar);
    Arguments.zero(pointsHvp);
    double x = RecordMethods.Vec.ZERO.x();
    double y = RecordMethods.Vec.ZERO.y();
    double z = RecordMethods.Vec.ZERO.z();
    int n = points.length / 3;
    double sumX = x;
    double sumY = y;
    double sumZ = z;
    double sumXDot = 0.0;
    double sumYDot = 0.0;
    double sumZDot = 0.0;
    for (int i = 0; i < n; i++) {
      int t = 3 * i;
      double a = points[t];
      double aDot = pointsDot[t];
      double a1 = points[t + 1];
      double aDot1 = pointsDot[t + 1];
      double a2 = points[t + 2];
      double aDot2 = pointsDot[t + 2];
      int t1 = 3 * ((i + 1) % n);
      double a3 = points[t1];
      double aDot3 = pointsDot[t1];
      double a4 = points[t1 + 1];
      double aDot4 = pointsDot[t1 + 1];
      double a5 = points[t1 + 2];
      double aDot5 = pointsDot[t1 + 2];
      sumX += a1 * a5 - a2 * a4;
      sumXDot += aDot1 * a5 + a1 * aDot5 - (aDot2 * a4 + a2 * aDot4);
      sumY += a2 * a3 - a * a5;
      sumYDot += aDot2 * a3 + a2 * aDot3 - (aDot * a5 + a * aDot5);
      sumZ += a * a4 - a1 * a3;
      sumZDot += aDot * a4 + a * aDot4 - (aDot1 * a3 + a1 * aDot3);
    }
    double t = Math.sqrt(sumX * sumX + sumY * sumY + sumZ * sumZ);
    double t1 = 0.5 / t;

    // reverse sweep
    double t2 =
        -(StrongZero.times(2.0 * (sumXDot * sumX + sumYDot * sumY + sumZDot * sumZ), t1) / t * t1);
    double sumZBar = t1 * sumZ;
    double sumZBarDot = t2 * sumZ + t1 * sumZDot;
    double sumYBar = t1 * sumY;
    double sumYBarDot = t2 * sumY + t1 * sumYDot;
    double sumXBar = t1 * sumX;
    double sumXBarDot = t2 * sumX + t1 * sumXDot;
    for (int i = 0; i < n; i++) {
      double t3 = -sumZBar;
      double t4 = -sumZBarDot;
      int t5 = 3 * ((i + 1) % n);
      double a = points[t5];
      double aDot = pointsDot[t5];
      double aBar = t3 * a;
      double aBarDot = t4 * a + t3 * aDot;
      int t6 = 3 * i;
      double a1 = points[t6 + 1];
      double aDot1 = pointsDot[t6 + 1];
      double aBar1 = a1 * t3;
      double aBarDot1 = aDot1 * t3 + a1 * t4;
      double a2 = points[t5 + 1];
      double aDot2 = pointsDot[t5 + 1];
      double aBar2 = sumZBar * a2;
      double aBarDot2 = sumZBarDot * a2 + sumZBar * aDot2;
      double a3 = points[t6];
      double aDot3 = pointsDot[t6];
      double aBar3 = a3 * sumZBar;
      double aBarDot3 = aDot3 * sumZBar + a3 * sumZBarDot;
      double t7 = -sumYBar;
      double t8 = -sumYBarDot;
      double a4 = points[t5 + 2];
      double aDot4 = pointsDot[t5 + 2];
      double aBar4 = aBar2 + t7 * a4;
      aBar2 = a3 * t7;
      double aBarDot4 = aBarDot2 + (t8 * a4 + t7 * aDot4);
      aBarDot2 = aDot3 * t7 + a3 * t8;
      double aBar5 = sumYBar * a;
      double aBarDot5 = sumYBarDot * a + sumYBar * aDot;
      a = points[t6 + 2];
      aDot = pointsDot[t6 + 2];
      double t9 = -sumXBar;
      double t10 = -sumXBarDot;
      pointsBar[t5 + 2] += aBar2 + a1 * sumXBar;
      pointsHvp[t5 + 2] += aBarDot2 + (aDot1 * sumXBar + a1 * sumXBarDot);
      pointsBar[t5 + 1] += aBar3 + a * t9;
      pointsHvp[t5 + 1] += aBarDot3 + (aDot * t9 + a * t10);
      pointsBar[t5] += aBar1 + a * sumYBar;
      pointsHvp[t5] += aBarDot1 + (aDot * sumYBar + a * sumYBarDot);
      pointsBar[t6 + 2] += aBar5 + t9 * a2;
      pointsHvp[t6 + 2] += aBarDot5 + (t10 * a2 + t9 * aDot2);
      pointsBar[t6 + 1] += aBar + sumXBar * a4;
      pointsHvp[t6 + 1] += aBarDot + (sumXBarDot * a4 + sumXBar * aDot4);
      pointsBar[t6] += aBar4;
      pointsHvp[t6] += aBarDot4;
    }
    return t / 2.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaHvp(double[], double[], double[], double[])
   */
  static double areaHvp(double[] points, double[] pointsDot, double[] pointsBar,
      double[] pointsHvp, Tape tape) {
    return areaHvp(points, pointsDot, pointsBar, pointsHvp);
  }

  /**
   * {@code RecordMethods.area} as a function of the vector that packs {@code points}, in
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
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] points = Arguments.doubles(packed, 0, packed.length);
      return RecordMethods.area(points);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] points = Arguments.doubles(packed, 0, packed.length);
      double[] pointsBar = Arguments.zerosLike(points);
      double value = areaGradient(points, pointsBar);
      Arguments.pack(pointsBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] points = Arguments.doubles(packed, 0, packed.length);
      double[] pointsDot = Arguments.doubles(direction, 0, direction.length);
      return areaJvp(points, pointsDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] points = Arguments.doubles(packed, 0, packed.length);
      double[] pointsDot = Arguments.doubles(direction, 0, direction.length);
      double[] pointsBar = Arguments.zerosLike(points);
      double[] pointsHvp = Arguments.zerosLike(points);
      double value = areaHvp(points, pointsDot, pointsBar, pointsHvp);
      Arguments.pack(pointsBar, gradient, 0);
      Arguments.pack(pointsHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordMethods.mandelbrot} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual mandelbrotJvp(double a, double b, int n, double aDot, double bDot) {
    return mandelbrotJvp(a, b, n, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mandelbrotJvp(double, double, int, double, double)
   */
  static Dual mandelbrotJvp(double a, double b, int n, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double zRe = a;
      double zIm = b;
      double zReDot = aDot;
      double zImDot = bDot;
      for (int i = 0; i < n && Math.hypot(zRe, zIm) < 2.0; i++) {
        double t = zRe * zIm;
        double t1 = 2.0 * (zReDot * zRe - zImDot * zIm);
        double t2 = 2.0 * (zReDot * zIm + zRe * zImDot);
        zRe = zRe * zRe - zIm * zIm + a;
        zReDot = t1 + aDot;
        zIm = t + t + b;
        zImDot = t2 + bDot;
      }
      double t = Math.hypot(zRe, zIm);
      double t1;
      double t2;
      if (t == 0.0) {
        t1 = 0.0;
        t2 = 0.0;
      } else {
        t1 = StrongZero.times(zReDot, zRe / t);
        t2 = StrongZero.times(zImDot, zIm / t);
      }
      double t3 = powerJvp(a, b, 3, aDot, bDot, tape);
      double t4 = tape.doubleResult(2);
      return new Dual(t + t3, t1 + t2 + t4);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecordMethods.mandelbrot}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record MandelbrotGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordMethods.mandelbrot}: filled by a
   * derivative and reused by its caller.
   */
  static final class MandelbrotAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public MandelbrotAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordMethods.mandelbrot} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static MandelbrotGradient mandelbrotGradient(double a, double b, int n) {
    return mandelbrotGradient(a, b, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mandelbrotGradient(double, double, int)
   */
  static MandelbrotGradient mandelbrotGradient(double a, double b, int n, Tape tape) {
    MandelbrotAdjoint adjoint = new MandelbrotAdjoint();
    double value = mandelbrotGradient(a, b, n, adjoint, tape);
    return new MandelbrotGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code RecordMethods.mandelbrot} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double mandelbrotGradient(double a, double b, int n, MandelbrotAdjoint adjoint) {
    return mandelbrotGradient(a, b, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mandelbrotGradient(double, double, int, MandelbrotAdjoint)
   */
  static double mandelbrotGradient(double a, double b, int n, MandelbrotAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] zImKept = tape.doubles(64);
      double[] zReKept = tape.doubles(64);
      double zRe = a;
      double zIm = b;
      int trips = 0;
      for (int i = 0; i < n && Math.hypot(zRe, zIm) < 2.0; i++) {
        zReKept[trips] = zRe;
        zImKept[trips] = zIm;
        double t = zRe * zIm;
        zRe = zRe * zRe - zIm * zIm + a;
        zIm = t + t + b;
        trips++;
        zImKept = tape.grow(zImKept, trips);
        zReKept = tape.grow(zReKept, trips);
      }
      double t = Math.hypot(zRe, zIm);
      int frame = tape.mark();
      double t1 = powerVjp(a, b, 3, 1.0, tape);
      double aBar = tape.doubleResult(2);
      double bBar = tape.doubleResult(3);
      tape.release(frame);

      // reverse sweep
      double zReBar;
      double zImBar;
      if (t == 0.0) {
        zReBar = 0.0;
        zImBar = 0.0;
      } else {
        zReBar = zRe / t;
        zImBar = zIm / t;
      }
      for (int k = trips - 1; k >= 0; k--) {
        bBar += zImBar;
        aBar += zReBar;
        double t2 = 2.0 * zImBar;
        zIm = zImKept[k];
        double zReBar1 = t2 * zIm;
        zRe = zReKept[k];
        zImBar = zRe * t2 - 2.0 * (zReBar * zIm);
        zReBar = zReBar1 + 2.0 * (zReBar * zRe);
      }
      aBar += zReBar;
      bBar += zImBar;
      adjoint.a = aBar;
      adjoint.b = bBar;
      return t + t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordMethods.mandelbrot}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record MandelbrotHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code RecordMethods.mandelbrot}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static MandelbrotHvp mandelbrotHvp(double a, double b, int n, double aDot, double bDot) {
    return mandelbrotHvp(a, b, n, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mandelbrotHvp(double, double, int, double, double)
   */
  static MandelbrotHvp mandelbrotHvp(double a, double b, int n, double aDot, double bDot,
      Tape tape) {
    int mark = tape.mark();
    try {
      double[] zImKept = tape.doubles(64);
      double[] zImKeptDot = tape.doubles(64);
      double[] zReKept = tape.doubles(64);
      double[] zReKeptDot = tape.doubles(64);
      double zRe = a;
      double zIm = b;
      int trips = 0;
      double zReDot = aDot;
      double zImDot = bDot;
      for (int i = 0; i < n && Math.hypot(zRe, zIm) < 2.0; i++) {
        zReKept[trips] = zRe;
        zReKeptDot[trips] = zReDot;
        zImKept[trips] = zIm;
        zImKeptDot[trips] = zImDot;
        double t = zRe * zIm;
        double t1 = 2.0 * (zReDot * zRe - zImDot * zIm);
        double t2 = 2.0 * (zReDot * zIm + zRe * zImDot);
        zRe = zRe * zRe - zIm * zIm + a;
        zReDot = t1 + aDot;
        zIm = t + t + b;
        zImDot = t2 + bDot;
        trips++;
        zImKept = tape.grow(zImKept, trips);
        zImKeptDot = tape.grow(zImKeptDot, trips);
        zReKept = tape.grow(zReKept, trips);
        zReKeptDot = tape.grow(zReKeptDot, trips);
      }
      double t = Math.hypot(zRe, zIm);
      boolean t1 = t == 0.0;
      double t2;
      double t3;
      if (t1) {
        t2 = 0.0;
        t3 = 0.0;
      } else {
        t2 = StrongZero.times(zReDot, zRe / t);
        t3 = StrongZero.times(zImDot, zIm / t);
      }
      int frame = tape.mark();
      double t4 = powerVjpJvp(a, b, 3, 1.0, aDot, bDot, tape);
      double aBar = tape.doubleResult(2);
      double bBar = tape.doubleResult(3);
      double aBarDot = tape.doubleResult(4);
      double bBarDot = tape.doubleResult(5);
      tape.release(frame);

      // reverse sweep
      double zReBar;
      double zImBar;
      double zReBarDot;
      double zImBarDot;
      if (t1) {
        zReBar = 0.0;
        zImBar = 0.0;
        zReBarDot = 0.0;
        zImBarDot = 0.0;
      } else {
        zReBar = zRe / t;
        double t5 = (t2 + t3) / t;
        zImBar = zIm / t;
        zReBarDot = zReDot / t - t5 * zReBar;
        zImBarDot = zImDot / t - t5 * zImBar;
      }
      for (int k = trips - 1; k >= 0; k--) {
        bBar += zImBar;
        bBarDot += zImBarDot;
        aBar += zReBar;
        aBarDot += zReBarDot;
        double t5 = 2.0 * zImBar;
        double t6 = 2.0 * zImBarDot;
        zIm = zImKept[k];
        zImDot = zImKeptDot[k];
        double zReBar1 = t5 * zIm;
        double zReBarDot1 = t6 * zIm + t5 * zImDot;
        zRe = zReKept[k];
        zReDot = zReKeptDot[k];
        zImBar = zRe * t5 - 2.0 * (zReBar * zIm);
        zImBarDot = zReDot * t5 + zRe * t6 - 2.0 * (zReBarDot * zIm + zReBar * zImDot);
        double t7 = 2.0 * (zReBarDot * zRe + zReBar * zReDot);
        zReBar = zReBar1 + 2.0 * (zReBar * zRe);
        zReBarDot = zReBarDot1 + t7;
      }
      aBar += zReBar;
      aBarDot += zReBarDot;
      bBar += zImBar;
      bBarDot += zImBarDot;
      return new MandelbrotHvp(t + t4, aBar, bBar, aBarDot, bBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordMethods.mandelbrot} as a function of the vector that packs {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction mandelbrotFunction(int n) {
    return new MandelbrotFunction(n);
  }

  private static final class MandelbrotFunction implements ScalarFunction {

    private final int n;

    MandelbrotFunction(int n) {
      this.n = n;
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
      return RecordMethods.mandelbrot(a, b, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      MandelbrotAdjoint adjoint = new MandelbrotAdjoint();
      double value = mandelbrotGradient(a, b, this.n, adjoint);
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
      return mandelbrotJvp(a, b, this.n, aDot, bDot).tangent();
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
      MandelbrotHvp hvp = mandelbrotHvp(a, b, this.n, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordMethods.interval} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual intervalJvp(double a, double b, double aDot, double bDot) {
    double low = b * b;
    double lowDot = 2.0 * (bDot * b);
    if (Double.isNaN(a)) {
      throw new IllegalArgumentException("low");
    }
    double high;
    double highDot;
    if (a > low) {
      high = a;
      highDot = aDot;
    } else {
      high = low;
      low = a;
      highDot = lowDot;
      lowDot = aDot;
    }
    double high1 = b - 1.0;
    double low1 = b + 2.0 * b;
    double lowDot1 = 3.0 * bDot;
    if (Double.isNaN(high1)) {
      throw new IllegalArgumentException("low");
    }
    double highDot1;
    if (high1 > low1) {
      highDot1 = bDot;
    } else {
      highDot1 = lowDot1;
      lowDot1 = bDot;
      double t = high1;
      high1 = low1;
      low1 = t;
    }
    a = low * low1;
    aDot = lowDot * low1 + low * lowDot1;
    b = low * high1;
    bDot = lowDot * high1 + low * highDot1;
    double c = high * low1;
    double cDot = highDot * low1 + high * lowDot1;
    double d = high * high1;
    double dDot = highDot * high1 + high * highDot1;
    double t = Math.min(a, b);
    double t1 = (a <= b ? aDot : a > b ? 0.0 : aDot * t) + (b < a ? bDot : b >= a ? 0.0 : bDot * t);
    double t2 = Math.min(c, d);
    double t3 =
        (c <= d ? cDot : c > d ? 0.0 : cDot * t2) + (d < c ? dDot : d >= c ? 0.0 : dDot * t2);
    high = Math.min(t, t2);
    highDot = (t <= t2 ? t1 : t > t2 ? 0.0 : t1 * high) + (t2 < t ? t3 : t2 >= t ? 0.0 : t3 * high);
    double t4 = Math.max(a, b);
    double t5 =
        (a >= b ? aDot : a < b ? 0.0 : aDot * t4) + (b > a ? bDot : b <= a ? 0.0 : bDot * t4);
    double t6 = Math.max(c, d);
    double t7 =
        (c >= d ? cDot : c < d ? 0.0 : cDot * t6) + (d > c ? dDot : d <= c ? 0.0 : dDot * t6);
    low1 = Math.max(t4, t6);
    lowDot1 =
        (t4 >= t6 ? t5 : t4 < t6 ? 0.0 : t5 * low1) + (t6 > t4 ? t7 : t6 <= t4 ? 0.0 : t7 * low1);
    if (Double.isNaN(high)) {
      throw new IllegalArgumentException("low");
    }
    if (!(high > low1)) {
      double t8 = high;
      high = low1;
      low1 = t8;
      double t9 = highDot;
      highDot = lowDot1;
      lowDot1 = t9;
    }
    double t8 = high - low1;
    return new Dual(t8 * low, (highDot - lowDot1) * low + t8 * lowDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intervalJvp(double, double, double, double)
   */
  static Dual intervalJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return intervalJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code RecordMethods.interval}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record IntervalGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordMethods.interval}: filled by a
   * derivative and reused by its caller.
   */
  static final class IntervalAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public IntervalAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordMethods.interval} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static IntervalGradient intervalGradient(double a, double b) {
    IntervalAdjoint adjoint = new IntervalAdjoint();
    double value = intervalGradient(a, b, adjoint);
    return new IntervalGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intervalGradient(double, double)
   */
  static IntervalGradient intervalGradient(double a, double b, Tape tape) {
    return intervalGradient(a, b);
  }

  /**
   * Reverse mode: {@code RecordMethods.interval} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double intervalGradient(double a, double b, IntervalAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double low = b * b;
    if (Double.isNaN(a)) {
      throw new IllegalArgumentException("low");
    }
    boolean t = a > low;
    double high;
    if (t) {
      high = a;
    } else {
      high = low;
      low = a;
    }
    double high1 = b - 1.0;
    double low1 = b + 2.0 * b;
    if (Double.isNaN(high1)) {
      throw new IllegalArgumentException("low");
    }
    boolean t1 = high1 > low1;
    if (!t1) {
      double t2 = high1;
      high1 = low1;
      low1 = t2;
    }
    a = low * low1;
    double b1 = low * high1;
    double c = high * low1;
    double d = high * high1;
    double t2 = Math.min(a, b1);
    double t3 = Math.min(c, d);
    double t4 = Math.min(t2, t3);
    double t5 = Math.max(a, b1);
    double t6 = Math.max(c, d);
    double t7 = Math.max(t5, t6);
    if (Double.isNaN(t4)) {
      throw new IllegalArgumentException("low");
    }
    boolean t8 = t4 > t7;
    double low2;
    double high2;
    if (t8) {
      low2 = t7;
      high2 = t4;
    } else {
      low2 = t4;
      high2 = t7;
    }
    double t9 = high2 - low2;

    // reverse sweep
    double lowBar = -low;
    double t10;
    if (t8) {
      t10 = low;
    } else {
      t10 = lowBar;
      lowBar = low;
    }
    double bBar = t5 >= t6 ? lowBar : t5 < t6 ? 0.0 : lowBar * t7;
    double dBar = t6 > t5 ? lowBar : t6 <= t5 ? 0.0 : lowBar * t7;
    double cBar = c >= d ? dBar : c < d ? 0.0 : dBar * t6;
    if (!(d > c)) {
      dBar = d <= c ? 0.0 : dBar * t6;
    }
    double aBar = a >= b1 ? bBar : a < b1 ? 0.0 : bBar * t5;
    if (!(b1 > a)) {
      bBar = b1 <= a ? 0.0 : bBar * t5;
    }
    double t11 = t2 <= t3 ? t10 : t2 > t3 ? 0.0 : t10 * t4;
    double t12 = t3 < t2 ? t10 : t3 >= t2 ? 0.0 : t10 * t4;
    cBar += c <= d ? t12 : c > d ? 0.0 : t12 * t3;
    dBar += d < c ? t12 : d >= c ? 0.0 : t12 * t3;
    aBar += a <= b1 ? t11 : a > b1 ? 0.0 : t11 * t2;
    bBar += b1 < a ? t11 : b1 >= a ? 0.0 : t11 * t2;
    double highBar = dBar * high1 + cBar * low1;
    double highBar1 = high * dBar + low * bBar;
    lowBar = t9 + bBar * high1 + aBar * low1;
    double lowBar1 = high * cBar + low * aBar;
    if (!t1) {
      double t13 = highBar1;
      highBar1 = lowBar1;
      lowBar1 = t13;
    }
    bBar = 3.0 * lowBar1 + highBar1;
    if (t) {
      aBar = highBar;
    } else {
      aBar = lowBar;
      lowBar = highBar;
    }
    bBar += 2.0 * (lowBar * b);
    adjoint.a = aBar;
    adjoint.b = bBar;
    return t9 * low;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intervalGradient(double, double, IntervalAdjoint)
   */
  static double intervalGradient(double a, double b, IntervalAdjoint adjoint, Tape tape) {
    return intervalGradient(a, b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordMethods.interval}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record IntervalHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code RecordMethods.interval}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static IntervalHvp intervalHvp(double a, double b, double aDot, double bDot) {
    double low = b * b;
    double lowDot = 2.0 * (bDot * b);
    if (Double.isNaN(a)) {
      throw new IllegalArgumentException("low");
    }
    boolean t = a > low;
    double high;
    double highDot;
    if (t) {
      high = a;
      highDot = aDot;
    } else {
      high = low;
      low = a;
      highDot = lowDot;
      lowDot = aDot;
    }
    double high1 = b - 1.0;
    double low1 = b + 2.0 * b;
    double lowDot1 = 3.0 * bDot;
    if (Double.isNaN(high1)) {
      throw new IllegalArgumentException("low");
    }
    boolean t1 = high1 > low1;
    double highDot1;
    if (t1) {
      highDot1 = bDot;
    } else {
      highDot1 = lowDot1;
      lowDot1 = bDot;
      double t2 = high1;
      high1 = low1;
      low1 = t2;
    }
    a = low * low1;
    aDot = lowDot * low1 + low * lowDot1;
    double b1 = low * high1;
    double bDot1 = lowDot * high1 + low * highDot1;
    double c = high * low1;
    double cDot = highDot * low1 + high * lowDot1;
    double d = high * high1;
    double dDot = highDot * high1 + high * highDot1;
    double t2 = Math.min(a, b1);
    boolean t3 = a <= b1;
    boolean t4 = b1 < a;
    double t5 = (t3 ? aDot : a > b1 ? 0.0 : aDot * t2) + (t4 ? bDot1 : b1 >= a ? 0.0 : bDot1 * t2);
    double t6 = Math.min(c, d);
    boolean t7 = c <= d;
    boolean t8 = d < c;
    double t9 = (t7 ? cDot : c > d ? 0.0 : cDot * t6) + (t8 ? dDot : d >= c ? 0.0 : dDot * t6);
    double t10 = Math.min(t2, t6);
    boolean t11 = t2 <= t6;
    boolean t12 = t6 < t2;
    double t13 = (t11 ? t5 : t2 > t6 ? 0.0 : t5 * t10) + (t12 ? t9 : t6 >= t2 ? 0.0 : t9 * t10);
    double t14 = Math.max(a, b1);
    boolean t15 = a >= b1;
    boolean t16 = b1 > a;
    double t17 =
        (t15 ? aDot : a < b1 ? 0.0 : aDot * t14) + (t16 ? bDot1 : b1 <= a ? 0.0 : bDot1 * t14);
    double t18 = Math.max(c, d);
    boolean t19 = c >= d;
    boolean t20 = d > c;
    double t21 = (t19 ? cDot : c < d ? 0.0 : cDot * t18) + (t20 ? dDot : d <= c ? 0.0 : dDot * t18);
    double t22 = Math.max(t14, t18);
    boolean t23 = t14 >= t18;
    boolean t24 = t18 > t14;
    double t25 =
        (t23 ? t17 : t14 < t18 ? 0.0 : t17 * t22) + (t24 ? t21 : t18 <= t14 ? 0.0 : t21 * t22);
    if (Double.isNaN(t10)) {
      throw new IllegalArgumentException("low");
    }
    boolean t26 = t10 > t22;
    double low2;
    double high2;
    double lowDot2;
    double highDot2;
    if (t26) {
      low2 = t22;
      high2 = t10;
      lowDot2 = t25;
      highDot2 = t13;
    } else {
      low2 = t10;
      high2 = t22;
      lowDot2 = t13;
      highDot2 = t25;
    }
    double t27 = high2 - low2;

    // reverse sweep
    double lowBar = -low;
    double lowBarDot = -lowDot;
    double t28;
    double t29;
    if (t26) {
      t28 = low;
      t29 = lowDot;
    } else {
      t28 = lowBar;
      lowBar = low;
      t29 = lowBarDot;
      lowBarDot = lowDot;
    }
    double bBar;
    double bBarDot;
    if (t23) {
      bBar = lowBar;
      bBarDot = lowBarDot;
    } else if (t14 < t18) {
      bBar = 0.0;
      bBarDot = 0.0;
    } else {
      bBar = lowBar * t22;
      bBarDot = lowBarDot * t22 + lowBar * t25;
    }
    if (!t24) {
      if (t18 <= t14) {
        lowBar = 0.0;
        lowBarDot = 0.0;
      } else {
        lowBarDot = lowBarDot * t22 + lowBar * t25;
        lowBar *= t22;
      }
    }
    double cBar;
    double cBarDot;
    if (t19) {
      cBar = lowBar;
      cBarDot = lowBarDot;
    } else if (c < d) {
      cBar = 0.0;
      cBarDot = 0.0;
    } else {
      cBar = lowBar * t18;
      cBarDot = lowBarDot * t18 + lowBar * t21;
    }
    double dBar;
    double dBarDot;
    if (t20) {
      dBar = lowBar;
      dBarDot = lowBarDot;
    } else if (d <= c) {
      dBar = 0.0;
      dBarDot = 0.0;
    } else {
      dBar = lowBar * t18;
      dBarDot = lowBarDot * t18 + lowBar * t21;
    }
    double aBar;
    double aBarDot;
    if (t15) {
      aBar = bBar;
      aBarDot = bBarDot;
    } else if (a < b1) {
      aBar = 0.0;
      aBarDot = 0.0;
    } else {
      aBar = bBar * t14;
      aBarDot = bBarDot * t14 + bBar * t17;
    }
    if (!t16) {
      if (b1 <= a) {
        bBar = 0.0;
        bBarDot = 0.0;
      } else {
        bBarDot = bBarDot * t14 + bBar * t17;
        bBar *= t14;
      }
    }
    double t30;
    double t31;
    if (t11) {
      t30 = t28;
      t31 = t29;
    } else if (t2 > t6) {
      t30 = 0.0;
      t31 = 0.0;
    } else {
      t30 = t28 * t10;
      t31 = t29 * t10 + t28 * t13;
    }
    if (!t12) {
      if (t6 >= t2) {
        t28 = 0.0;
        t29 = 0.0;
      } else {
        t29 = t29 * t10 + t28 * t13;
        t28 *= t10;
      }
    }
    double t32;
    double t33;
    if (t7) {
      t32 = t28;
      t33 = t29;
    } else if (c > d) {
      t32 = 0.0;
      t33 = 0.0;
    } else {
      t32 = t28 * t6;
      t33 = t29 * t6 + t28 * t9;
    }
    cBar += t32;
    cBarDot += t33;
    if (!t8) {
      if (d >= c) {
        t28 = 0.0;
        t29 = 0.0;
      } else {
        t29 = t29 * t6 + t28 * t9;
        t28 *= t6;
      }
    }
    dBar += t28;
    dBarDot += t29;
    double t34;
    double t35;
    if (t3) {
      t34 = t30;
      t35 = t31;
    } else if (a > b1) {
      t34 = 0.0;
      t35 = 0.0;
    } else {
      t34 = t30 * t2;
      t35 = t31 * t2 + t30 * t5;
    }
    aBar += t34;
    aBarDot += t35;
    if (!t4) {
      if (b1 >= a) {
        t30 = 0.0;
        t31 = 0.0;
      } else {
        t31 = t31 * t2 + t30 * t5;
        t30 *= t2;
      }
    }
    bBar += t30;
    bBarDot += t31;
    double highBar = dBar * high1 + cBar * low1;
    double highBarDot = dBarDot * high1 + dBar * highDot1 + (cBarDot * low1 + cBar * lowDot1);
    double highBar1 = high * dBar + low * bBar;
    double highBarDot1 = highDot * dBar + high * dBarDot + (lowDot * bBar + low * bBarDot);
    lowBar = t27 + bBar * high1 + aBar * low1;
    lowBarDot = highDot2 - lowDot2 + (bBarDot * high1 + bBar * highDot1)
        + (aBarDot * low1 + aBar * lowDot1);
    double lowBar1 = high * cBar + low * aBar;
    double lowBarDot1 = highDot * cBar + high * cBarDot + (lowDot * aBar + low * aBarDot);
    if (!t1) {
      double t36 = highBar1;
      highBar1 = lowBar1;
      lowBar1 = t36;
      double t37 = highBarDot1;
      highBarDot1 = lowBarDot1;
      lowBarDot1 = t37;
    }
    bBar = 3.0 * lowBar1 + highBar1;
    bBarDot = 3.0 * lowBarDot1 + highBarDot1;
    if (t) {
      aBar = highBar;
      aBarDot = highBarDot;
    } else {
      aBar = lowBar;
      lowBar = highBar;
      aBarDot = lowBarDot;
      lowBarDot = highBarDot;
    }
    bBar += 2.0 * (lowBar * b);
    bBarDot += 2.0 * (lowBarDot * b + lowBar * bDot);
    return new IntervalHvp(t27 * low, aBar, bBar, aBarDot, bBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intervalHvp(double, double, double, double)
   */
  static IntervalHvp intervalHvp(double a, double b, double aDot, double bDot, Tape tape) {
    return intervalHvp(a, b, aDot, bDot);
  }

  /**
   * {@code RecordMethods.interval} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction intervalFunction() {
    return new IntervalFunction();
  }

  private static final class IntervalFunction implements ScalarFunction {

    IntervalFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return RecordMethods.interval(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      IntervalAdjoint adjoint = new IntervalAdjoint();
      double value = intervalGradient(a, b, adjoint);
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
      return intervalJvp(a, b, aDot, bDot).tangent();
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
      IntervalHvp hvp = intervalHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordMethods.polar} and its derivative in the direction of the
   * tangents.
   *
   * @param r as the method takes it
   * @param angle as the method takes it
   * @param rDot tangent of {@code r}
   * @param angleDot tangent of {@code angle}
   * @return the value and its tangent
   */
  static Dual polarJvp(double r, double angle, double rDot, double angleDot) {
    double t = r * angle;
    double r1 = Math.abs(r);
    double t1 = rDot * angle + r * angleDot;
    rDot = StrongZero.times(Math.signum(r), rDot);
    if (r < 0.0) {
      angle += Math.PI;
    }
    double turns = t * r1;
    double turnsDot = t1 * r1 + t * rDot;
    double t2 = 2.0 * Math.PI;
    double t3 = angle - t2 * Math.floor(angle / t2);
    double t4 = Math.cos(t3);
    double t5 = r1 * t4;
    return new Dual(t5 * turns + t3,
        (rDot * t4 - r1 * (angleDot * Math.sin(t3))) * turns + t5 * turnsDot + angleDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polarJvp(double, double, double, double)
   */
  static Dual polarJvp(double r, double angle, double rDot, double angleDot, Tape tape) {
    return polarJvp(r, angle, rDot, angleDot);
  }

  /**
   * Value and gradient of {@code RecordMethods.polar}.
   *
   * @param value what the method returns
   * @param r the derivative with respect to {@code r}
   * @param angle the derivative with respect to {@code angle}
   */
  record PolarGradient(double value, double r, double angle) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordMethods.polar}: filled by a derivative
   * and reused by its caller.
   */
  static final class PolarAdjoint {

    /** The adjoint of {@code r}. */
    public double r;

    /** The adjoint of {@code angle}. */
    public double angle;

    /** A holder of zeros. */
    public PolarAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordMethods.polar} and its gradient.
   *
   * @param r as the method takes it
   * @param angle as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PolarGradient polarGradient(double r, double angle) {
    PolarAdjoint adjoint = new PolarAdjoint();
    double value = polarGradient(r, angle, adjoint);
    return new PolarGradient(value, adjoint.r, adjoint.angle);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polarGradient(double, double)
   */
  static PolarGradient polarGradient(double r, double angle, Tape tape) {
    return polarGradient(r, angle);
  }

  /**
   * Reverse mode: {@code RecordMethods.polar} and its gradient, written into the caller's
   * memory.
   *
   * @param r as the method takes it
   * @param angle as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code r}, {@code angle}
   * @return the value
   */
  static double polarGradient(double r, double angle, PolarAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = r * angle;
    double r1 = Math.abs(r);
    double angle1;
    if (r < 0.0) {
      angle1 = angle + Math.PI;
    } else {
      angle1 = angle;
    }
    double turns = t * r1;
    double t1 = 2.0 * Math.PI;
    double t2 = angle1 - t1 * Math.floor(angle1 / t1);
    double t3 = Math.cos(t2);
    double t4 = r1 * t3;

    // reverse sweep
    double t5 = t4 * r1;
    double rBar = StrongZero.times(Math.signum(r), turns * t3 + t * t4) + t5 * angle;
    double angleBar = 1.0 - r1 * turns * Math.sin(t2) + r * t5;
    adjoint.r = rBar;
    adjoint.angle = angleBar;
    return t4 * turns + t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polarGradient(double, double, PolarAdjoint)
   */
  static double polarGradient(double r, double angle, PolarAdjoint adjoint, Tape tape) {
    return polarGradient(r, angle, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordMethods.polar}.
   *
   * @param value what the method returns
   * @param r the derivative with respect to {@code r}
   * @param angle the derivative with respect to {@code angle}
   * @param rHvp the Hessian-vector product for {@code r}
   * @param angleHvp the Hessian-vector product for {@code angle}
   */
  record PolarHvp(double value, double r, double angle, double rHvp, double angleHvp) {}

  /**
   * Second order: {@code RecordMethods.polar}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param r as the method takes it
   * @param angle as the method takes it
   * @param rDot tangent of {@code r}
   * @param angleDot tangent of {@code angle}
   * @return value, gradient and product, in new arrays
   */
  static PolarHvp polarHvp(double r, double angle, double rDot, double angleDot) {
    double t = r * angle;
    double t1 = rDot * angle + r * angleDot;
    double r1 = Math.abs(r);
    double t2 = Math.signum(r);
    double rDot1 = StrongZero.times(t2, rDot);
    double angle1;
    if (r < 0.0) {
      angle1 = angle + Math.PI;
    } else {
      angle1 = angle;
    }
    double turns = t * r1;
    double turnsDot = t1 * r1 + t * rDot1;
    double t3 = 2.0 * Math.PI;
    double t4 = angle1 - t3 * Math.floor(angle1 / t3);
    double t5 = Math.cos(t4);
    double t6 = Math.sin(t4);
    double t7 = -(angleDot * t6);
    double t8 = r1 * t5;
    double t9 = rDot1 * t5 + r1 * t7;

    // reverse sweep
    double t10 = r1 * turns;
    double t11 = t8 * r1;
    double t12 = t9 * r1 + t8 * rDot1;
    double rBar = StrongZero.times(t2, turns * t5 + t * t8) + t11 * angle;
    double rBarDot = StrongZero.times(t2, turnsDot * t5 + turns * t7 + (t1 * t8 + t * t9))
        + (t12 * angle + t11 * angleDot);
    double angleBar = 1.0 - t10 * t6 + r * t11;
    double angleBarDot =
        rDot * t11 + r * t12 - ((rDot1 * turns + r1 * turnsDot) * t6 + t10 * (angleDot * t5));
    return new PolarHvp(t8 * turns + t4, rBar, angleBar, rBarDot, angleBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polarHvp(double, double, double, double)
   */
  static PolarHvp polarHvp(double r, double angle, double rDot, double angleDot, Tape tape) {
    return polarHvp(r, angle, rDot, angleDot);
  }

  /**
   * {@code RecordMethods.polar} as a function of the vector that packs {@code r}, {@code
   * angle}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction polarFunction() {
    return new PolarFunction();
  }

  private static final class PolarFunction implements ScalarFunction {

    PolarFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double r = packed[0];
      double angle = packed[1];
      return RecordMethods.polar(r, angle);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double r = packed[0];
      double angle = packed[1];
      PolarAdjoint adjoint = new PolarAdjoint();
      double value = polarGradient(r, angle, adjoint);
      gradient[0] = adjoint.r;
      gradient[1] = adjoint.angle;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double r = packed[0];
      double angle = packed[1];
      double rDot = direction[0];
      double angleDot = direction[1];
      return polarJvp(r, angle, rDot, angleDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double r = packed[0];
      double angle = packed[1];
      double rDot = direction[0];
      double angleDot = direction[1];
      PolarHvp hvp = polarHvp(r, angle, rDot, angleDot);
      double value = hvp.value();
      gradient[0] = hvp.r();
      gradient[1] = hvp.angle();
      product[0] = hvp.rHvp();
      product[1] = hvp.angleHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordMethods.trace} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param k as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param kDot tangent of {@code k}
   * @return the value and its tangent
   */
  static Dual traceJvp(double[] a, double[] b, double k, double[] aDot, double[] bDot,
      double kDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    for (int j = 0; j < 2; j++) {
      int t = 2 + j;
      double a1 = a[t];
      double t1 = aDot[t] * k + a1 * kDot;
      a[t] = a1 * k;
      aDot[t] = t1;
    }
    double[] c = new double[4];
    double[] cDot = new double[4];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        double s = 0.0;
        double sDot = 0.0;
        for (int k1 = 0; k1 < 2; k1++) {
          int t = i * 2 + k1;
          double a1 = a[t];
          int t1 = k1 * 2 + j;
          double a2 = b[t1];
          s += a1 * a2;
          sDot += aDot[t] * a2 + a1 * bDot[t1];
        }
        int t = i * 2 + j;
        c[t] = s;
        cDot[t] = sDot;
      }
    }
    double[] c1 = new double[4];
    double[] cDot1 = new double[4];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        double s = 0.0;
        double sDot = 0.0;
        for (int k1 = 0; k1 < 2; k1++) {
          int t = i * 2 + k1;
          double a1 = c[t];
          int t1 = k1 * 2 + j;
          double a2 = a[t1];
          s += a1 * a2;
          sDot += cDot[t] * a2 + a1 * aDot[t1];
        }
        int t = i * 2 + j;
        c1[t] = s;
        cDot1[t] = sDot;
      }
    }
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < 2; i++) {
      int t = i * 2 + i;
      s += c1[t];
      sDot += cDot1[t];
    }
    return new Dual(s + a[2], sDot + aDot[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #traceJvp(double[], double[], double, double[], double[], double)
   */
  static Dual traceJvp(double[] a, double[] b, double k, double[] aDot, double[] bDot, double kDot,
      Tape tape) {
    return traceJvp(a, b, k, aDot, bDot, kDot);
  }

  /**
   * Value and gradient of {@code RecordMethods.trace}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param k the derivative with respect to {@code k}
   */
  record TraceGradient(double value, double[] a, double[] b, double k) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordMethods.trace}: filled by a derivative
   * and reused by its caller.
   */
  static final class TraceAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public TraceAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordMethods.trace} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param k as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TraceGradient traceGradient(double[] a, double[] b, double k) {
    return traceGradient(a, b, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #traceGradient(double[], double[], double)
   */
  static TraceGradient traceGradient(double[] a, double[] b, double k, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    TraceAdjoint adjoint = new TraceAdjoint();
    double value = traceGradient(a, b, k, aBar, bBar, adjoint, tape);
    return new TraceGradient(value, aBar, bBar, adjoint.k);
  }

  /**
   * Reverse mode: {@code RecordMethods.trace} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param k as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code k}
   * @return the value
   */
  static double traceGradient(double[] a, double[] b, double k, double[] aBar, double[] bBar,
      TraceAdjoint adjoint) {
    return traceGradient(a, b, k, aBar, bBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #traceGradient(double[], double[], double, double[], double[], TraceAdjoint)
   */
  static double traceGradient(double[] a, double[] b, double k, double[] aBar, double[] bBar,
      TraceAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[] aKept = tape.doubles(2);
      for (int j = 0; j < 2; j++) {
        int t = 2 + j;
        double a1 = a[t];
        aKept[j] = a1;
        a[t] = a1 * k;
      }
      double[] c = new double[4];
      double[] cBar = tape.zeroDoubles(4);
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 2; j++) {
          double s = 0.0;
          for (int k1 = 0; k1 < 2; k1++) {
            s += a[i * 2 + k1] * b[k1 * 2 + j];
          }
          c[i * 2 + j] = s;
        }
      }
      double[] c1 = new double[4];
      double[] cBar1 = tape.zeroDoubles(4);
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 2; j++) {
          double s = 0.0;
          for (int k1 = 0; k1 < 2; k1++) {
            s += c[i * 2 + k1] * a[k1 * 2 + j];
          }
          c1[i * 2 + j] = s;
        }
      }
      double s = 0.0;
      for (int i = 0; i < 2; i++) {
        int t = i * 2 + i;
        s += c1[t];
        cBar1[t] += 1.0;
      }

      // reverse sweep
      double t = s + a[2];
      aBar[2] += 1.0;
      for (int i = 1; i >= 0; i--) {
        for (int j = 1; j >= 0; j--) {
          int t1 = i * 2;
          int t2 = t1 + j;
          double t3 = cBar1[t2];
          cBar1[t2] = 0.0;
          for (int k1 = 0; k1 < 2; k1++) {
            int t4 = k1 * 2 + j;
            int t5 = t1 + k1;
            double aBar1 = t3 * a[t4];
            aBar[t4] += c[t5] * t3;
            cBar[t5] += aBar1;
          }
        }
      }
      for (int i = 1; i >= 0; i--) {
        for (int j = 1; j >= 0; j--) {
          int t1 = i * 2;
          int t2 = t1 + j;
          double t3 = cBar[t2];
          cBar[t2] = 0.0;
          for (int k1 = 0; k1 < 2; k1++) {
            int t4 = k1 * 2 + j;
            int t5 = t1 + k1;
            double aBar1 = t3 * b[t4];
            bBar[t4] += a[t5] * t3;
            aBar[t5] += aBar1;
          }
        }
      }
      double kBar = 0.0;
      for (int j = 1; j >= 0; j--) {
        int t1 = 2 + j;
        double t2 = aBar[t1];
        kBar += aKept[j] * t2;
        aBar[t1] = t2 * k;
      }
      adjoint.k = kBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordMethods.trace}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param k the derivative with respect to {@code k}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   * @param kHvp the Hessian-vector product for {@code k}
   */
  record TraceHvp(double value, double[] a, double[] b, double k, double[] aHvp, double[] bHvp,
      double kHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RecordMethods.trace}: filled by a derivative and reused by its caller.
   */
  static final class TraceHvpAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** The Hessian-vector product for {@code k}. */
    public double kHvp;

    /** A holder of zeros. */
    public TraceHvpAdjoint() {}
  }

  /**
   * Second order: {@code RecordMethods.trace}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param k as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param kDot tangent of {@code k}
   * @return value, gradient and product, in new arrays
   */
  static TraceHvp traceHvp(double[] a, double[] b, double k, double[] aDot, double[] bDot,
      double kDot) {
    return traceHvp(a, b, k, aDot, bDot, kDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #traceHvp(double[], double[], double, double[], double[], double)
   */
  static TraceHvp traceHvp(double[] a, double[] b, double k, double[] aDot, double[] bDot,
      double kDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    TraceHvpAdjoint adjoint = new TraceHvpAdjoint();
    double value = traceHvp(a, b, k, aDot, bDot, kDot, aBar, bBar, aHvp, bHvp, adjoint, tape);
    return new TraceHvp(value, aBar, bBar, adjoint.k, aHvp, bHvp, adjoint.kHvp);
  }

  /**
   * Second order: {@code RecordMethods.trace}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param k as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param kDot tangent of {@code k}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code k}
   * @return the value
   */
  static double traceHvp(double[] a, double[] b, double k, double[] aDot, double[] bDot,
      double kDot, double[] aBar, double[] bBar, double[] aHvp, double[] bHvp,
      TraceHvpAdjoint adjoint) {
    return traceHvp(a, b, k, aDot, bDot, kDot, aBar, bBar, aHvp, bHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #traceHvp(double[], double[], double, double[], double[], double, double[],
   *     double[], double[], double[], TraceHvpAdjoint)
   */
  static double traceHvp(double[] a, double[] b, double k, double[] aDot, double[] bDot,
      double kDot, double[] aBar, double[] bBar, double[] aHvp, double[] bHvp,
      TraceHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.sameSharing("a", a, aHvp, "b", b, bHvp);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      double[] aKept = tape.doubles(2);
      double[] aKeptDot = tape.doubles(2);
      for (int j = 0; j < 2; j++) {
        int t = 2 + j;
        double a1 = a[t];
        double aDot1 = aDot[t];
        aKept[j] = a1;
        aKeptDot[j] = aDot1;
        a[t] = a1 * k;
        aDot[t] = aDot1 * k + a1 * kDot;
      }
      double[] c = new double[4];
      double[] cDot = new double[4];
      double[] cBar = tape.zeroDoubles(4);
      double[] cBarDot = tape.zeroDoubles(4);
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 2; j++) {
          double s = 0.0;
          double sDot = 0.0;
          for (int k1 = 0; k1 < 2; k1++) {
            int t = i * 2 + k1;
            double a1 = a[t];
            int t1 = k1 * 2 + j;
            double a2 = b[t1];
            s += a1 * a2;
            sDot += aDot[t] * a2 + a1 * bDot[t1];
          }
          int t = i * 2 + j;
          c[t] = s;
          cDot[t] = sDot;
        }
      }
      double[] c1 = new double[4];
      double[] cBar1 = tape.zeroDoubles(4);
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 2; j++) {
          double s = 0.0;
          for (int k1 = 0; k1 < 2; k1++) {
            s += c[i * 2 + k1] * a[k1 * 2 + j];
          }
          c1[i * 2 + j] = s;
        }
      }
      double s = 0.0;
      for (int i = 0; i < 2; i++) {
        int t = i * 2 + i;
        s += c1[t];
        cBar1[t] += 1.0;
      }

      // reverse sweep
      double t = s + a[2];
      aBar[2] += 1.0;
      for (int i = 1; i >= 0; i--) {
        for (int j = 1; j >= 0; j--) {
          int t1 = i * 2;
          int t2 = t1 + j;
          double t3 = cBar1[t2];
          cBar1[t2] = 0.0;
          for (int k1 = 0; k1 < 2; k1++) {
            int t4 = k1 * 2 + j;
            int t5 = t1 + k1;
            double aBar1 = t3 * a[t4];
            double aBarDot = t3 * aDot[t4];
            double aBarDot1 = cDot[t5] * t3;
            aBar[t4] += c[t5] * t3;
            aHvp[t4] += aBarDot1;
            cBar[t5] += aBar1;
            cBarDot[t5] += aBarDot;
          }
        }
      }
      for (int i = 1; i >= 0; i--) {
        for (int j = 1; j >= 0; j--) {
          int t1 = i * 2;
          int t2 = t1 + j;
          double t3 = cBar[t2];
          double t4 = cBarDot[t2];
          cBar[t2] = 0.0;
          cBarDot[t2] = 0.0;
          for (int k1 = 0; k1 < 2; k1++) {
            int t5 = k1 * 2 + j;
            double a1 = b[t5];
            int t6 = t1 + k1;
            double a2 = a[t6];
            double aBarDot = t4 * a1 + t3 * bDot[t5];
            double aBarDot1 = aDot[t6] * t3 + a2 * t4;
            bBar[t5] += a2 * t3;
            bHvp[t5] += aBarDot1;
            aBar[t6] += t3 * a1;
            aHvp[t6] += aBarDot;
          }
        }
      }
      double kBar = 0.0;
      double kBarDot = 0.0;
      for (int j = 1; j >= 0; j--) {
        int t1 = 2 + j;
        double t2 = aBar[t1];
        double t3 = aHvp[t1];
        double a1 = aKept[j];
        kBar += a1 * t2;
        kBarDot += aKeptDot[j] * t2 + a1 * t3;
        aBar[t1] = t2 * k;
        aHvp[t1] = t3 * k + t2 * kDot;
      }
      adjoint.k = kBar;
      adjoint.kHvp = kBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordMethods.trace} as a function of the vector that packs {@code a}, {@code b},
   * {@code k}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction traceFunction(double[] a, double[] b) {
    return new TraceFunction(a, b);
  }

  private static final class TraceFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    TraceFunction(double[] a, double[] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return 1 + aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double k = packed[aSize + bSize];
      return RecordMethods.trace(a, b, k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double k = packed[aSize + bSize];
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      TraceAdjoint adjoint = new TraceAdjoint();
      double value = traceGradient(a, b, k, aBar, bBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      gradient[aSize + bSize] = adjoint.k;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double k = packed[aSize + bSize];
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double kDot = direction[aSize + bSize];
      return traceJvp(a, b, k, aDot, bDot, kDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double k = packed[aSize + bSize];
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double kDot = direction[aSize + bSize];
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      TraceHvpAdjoint adjoint = new TraceHvpAdjoint();
      double value = traceHvp(a, b, k, aDot, bDot, kDot, aBar, bBar, aHvp, bHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      gradient[aSize + bSize] = adjoint.k;
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      product[aSize + bSize] = adjoint.kHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordMethods.generic} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param name constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual genericJvp(double x, String name, double xDot) {
    double t = name.length();
    return new Dual(t * (2.0 * (x * x)), t * (4.0 * (xDot * x)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericJvp(double, java.lang.String, double)
   */
  static Dual genericJvp(double x, String name, double xDot, Tape tape) {
    return genericJvp(x, name, xDot);
  }

  /**
   * Value and gradient of {@code RecordMethods.generic}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GenericGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordMethods.generic}: filled by a
   * derivative and reused by its caller.
   */
  static final class GenericAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public GenericAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordMethods.generic} and its gradient.
   *
   * @param x as the method takes it
   * @param name constant
   * @return the value and the gradient, in new arrays
   */
  static GenericGradient genericGradient(double x, String name) {
    GenericAdjoint adjoint = new GenericAdjoint();
    double value = genericGradient(x, name, adjoint);
    return new GenericGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericGradient(double, java.lang.String)
   */
  static GenericGradient genericGradient(double x, String name, Tape tape) {
    return genericGradient(x, name);
  }

  /**
   * Reverse mode: {@code RecordMethods.generic} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param name constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double genericGradient(double x, String name, GenericAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = name.length();

    // reverse sweep
    double xBar = 4.0 * (t * x);
    adjoint.x = xBar;
    return t * (2.0 * (x * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericGradient(double, java.lang.String, GenericAdjoint)
   */
  static double genericGradient(double x, String name, GenericAdjoint adjoint, Tape tape) {
    return genericGradient(x, name, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordMethods.generic}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GenericHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code RecordMethods.generic}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param name constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static GenericHvp genericHvp(double x, String name, double xDot) {
    double t = name.length();

    // reverse sweep
    double xBar = 4.0 * (t * x);
    double xBarDot = 4.0 * (t * xDot);
    return new GenericHvp(t * (2.0 * (x * x)), xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericHvp(double, java.lang.String, double)
   */
  static GenericHvp genericHvp(double x, String name, double xDot, Tape tape) {
    return genericHvp(x, name, xDot);
  }

  /**
   * {@code RecordMethods.generic} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param name captured
   * @return the view
   */
  static ScalarFunction genericFunction(String name) {
    return new GenericFunction(name);
  }

  private static final class GenericFunction implements ScalarFunction {

    private final String name;

    GenericFunction(String name) {
      this.name = name;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return RecordMethods.generic(x, this.name);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      GenericAdjoint adjoint = new GenericAdjoint();
      double value = genericGradient(x, this.name, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return genericJvp(x, this.name, xDot).tangent();
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
      GenericHvp hvp = genericHvp(x, this.name, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordMethods.lenses} and its derivative in the direction of the
   * tangents.
   *
   * @param f as the method takes it
   * @param g as the method takes it
   * @param mode constant
   * @param fDot tangent of {@code f}
   * @param gDot tangent of {@code g}
   * @return the value and its tangent
   */
  static Dual lensesJvp(float f, float g, int mode, float fDot, float gDot) {
    float lFocus = g * g;
    float lFocusDot = 2.0f * (gDot * g);
    boolean lThick = f > g;
    int lSurfaces;
    switch (mode) {
      case 0 -> {
        lFocus = f;
        lSurfaces = 2;
        lThick = false;
        lFocusDot = fDot;
      }
      case 1 -> lSurfaces = 3;
      default -> {
        if (lThick) {
          lSurfaces = 3;
          lThick = true;
          lFocus = f + lFocus;
          lFocusDot = fDot + lFocusDot;
        } else {
          lSurfaces = 2;
          lThick = false;
          lFocus = f - lFocus;
          lFocusDot = fDot - lFocusDot;
        }
      }
    }
    float t;
    float t1;
    if (lThick) {
      float t2 = lSurfaces;
      t = lFocus * t2;
      t1 = lFocusDot * t2;
    } else {
      t = lFocus * f;
      t1 = lFocusDot * f + lFocus * fDot;
    }
    return new Dual(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lensesJvp(float, float, int, float, float)
   */
  static Dual lensesJvp(float f, float g, int mode, float fDot, float gDot, Tape tape) {
    return lensesJvp(f, g, mode, fDot, gDot);
  }

  /**
   * Value and gradient of {@code RecordMethods.lenses}.
   *
   * @param value what the method returns
   * @param f the derivative with respect to {@code f}
   * @param g the derivative with respect to {@code g}
   */
  record LensesGradient(float value, float f, float g) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordMethods.lenses}: filled by a
   * derivative and reused by its caller.
   */
  static final class LensesAdjoint {

    /** The adjoint of {@code f}. */
    public float f;

    /** The adjoint of {@code g}. */
    public float g;

    /** A holder of zeros. */
    public LensesAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordMethods.lenses} and its gradient.
   *
   * @param f as the method takes it
   * @param g as the method takes it
   * @param mode constant
   * @return the value and the gradient, in new arrays
   */
  static LensesGradient lensesGradient(float f, float g, int mode) {
    LensesAdjoint adjoint = new LensesAdjoint();
    float value = lensesGradient(f, g, mode, adjoint);
    return new LensesGradient(value, adjoint.f, adjoint.g);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lensesGradient(float, float, int)
   */
  static LensesGradient lensesGradient(float f, float g, int mode, Tape tape) {
    return lensesGradient(f, g, mode);
  }

  /**
   * Reverse mode: {@code RecordMethods.lenses} and its gradient, written into the caller's
   * memory.
   *
   * @param f as the method takes it
   * @param g as the method takes it
   * @param mode constant
   * @param adjoint overwritten with the derivatives with respect to {@code f}, {@code g}
   * @return the value
   */
  static float lensesGradient(float f, float g, int mode, LensesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    float lFocus = g * g;
    boolean t = f > g;
    int lSurfaces;
    boolean lThick;
    switch (mode) {
      case 0 -> {
        lFocus = f;
        lSurfaces = 2;
        lThick = false;
      }
      case 1 -> {
        lSurfaces = 3;
        lThick = t;
      }
      default -> {
        if (t) {
          lSurfaces = 3;
          lThick = true;
          lFocus = f + lFocus;
        } else {
          lSurfaces = 2;
          lThick = false;
          lFocus = f - lFocus;
        }
      }
    }

    // reverse sweep
    float lFocusBar;
    float fBar;
    if (lThick) {
      lFocusBar = lSurfaces;
      fBar = 0.0f;
    } else {
      lFocusBar = f;
      fBar = lFocus;
    }
    switch (mode) {
      case 0 -> {
        fBar += lFocusBar;
        lFocusBar = 0.0f;
      }
      case 1 -> {}
      default -> {
        if (t) {
          fBar += lFocusBar;
        } else {
          fBar += lFocusBar;
          lFocusBar = -lFocusBar;
        }
      }
    }
    float gBar = 2.0f * (lFocusBar * g);
    adjoint.f = fBar;
    adjoint.g = gBar;
    return lThick ? lFocus * lSurfaces : lFocus * f;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lensesGradient(float, float, int, LensesAdjoint)
   */
  static float lensesGradient(float f, float g, int mode, LensesAdjoint adjoint, Tape tape) {
    return lensesGradient(f, g, mode, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordMethods.lenses}.
   *
   * @param value what the method returns
   * @param f the derivative with respect to {@code f}
   * @param g the derivative with respect to {@code g}
   * @param fHvp the Hessian-vector product for {@code f}
   * @param gHvp the Hessian-vector product for {@code g}
   */
  record LensesHvp(float value, float f, float g, float fHvp, float gHvp) {}

  /**
   * Second order: {@code RecordMethods.lenses}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param f as the method takes it
   * @param g as the method takes it
   * @param mode constant
   * @param fDot tangent of {@code f}
   * @param gDot tangent of {@code g}
   * @return value, gradient and product, in new arrays
   */
  static LensesHvp lensesHvp(float f, float g, int mode, float fDot, float gDot) {
    float lFocus = g * g;
    float lFocusDot = 2.0f * (gDot * g);
    boolean t = f > g;
    int lSurfaces;
    boolean lThick;
    switch (mode) {
      case 0 -> {
        lFocus = f;
        lSurfaces = 2;
        lThick = false;
        lFocusDot = fDot;
      }
      case 1 -> {
        lSurfaces = 3;
        lThick = t;
      }
      default -> {
        if (t) {
          lSurfaces = 3;
          lThick = true;
          lFocus = f + lFocus;
          lFocusDot = fDot + lFocusDot;
        } else {
          lSurfaces = 2;
          lThick = false;
          lFocus = f - lFocus;
          lFocusDot = fDot - lFocusDot;
        }
      }
    }

    // reverse sweep
    float lFocusBar;
    float fBar;
    float lFocusBarDot;
    float fBarDot;
    if (lThick) {
      lFocusBar = lSurfaces;
      fBar = 0.0f;
      lFocusBarDot = 0.0f;
      fBarDot = 0.0f;
    } else {
      lFocusBar = f;
      fBar = lFocus;
      lFocusBarDot = fDot;
      fBarDot = lFocusDot;
    }
    switch (mode) {
      case 0 -> {
        fBar += lFocusBar;
        fBarDot += lFocusBarDot;
        lFocusBar = 0.0f;
        lFocusBarDot = 0.0f;
      }
      case 1 -> {}
      default -> {
        if (t) {
          fBar += lFocusBar;
          fBarDot += lFocusBarDot;
        } else {
          fBar += lFocusBar;
          fBarDot += lFocusBarDot;
          lFocusBar = -lFocusBar;
          lFocusBarDot = -lFocusBarDot;
        }
      }
    }
    float gBar = 2.0f * (lFocusBar * g);
    float gBarDot = 2.0f * (lFocusBarDot * g + lFocusBar * gDot);
    return new LensesHvp(lThick ? lFocus * lSurfaces : lFocus * f, fBar, gBar, fBarDot, gBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lensesHvp(float, float, int, float, float)
   */
  static LensesHvp lensesHvp(float f, float g, int mode, float fDot, float gDot, Tape tape) {
    return lensesHvp(f, g, mode, fDot, gDot);
  }

  /**
   * {@code RecordMethods.lenses} as a function of the vector that packs {@code f}, {@code
   * g}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param mode captured
   * @return the view
   */
  static ScalarFunction lensesFunction(int mode) {
    return new LensesFunction(mode);
  }

  private static final class LensesFunction implements ScalarFunction {

    private final int mode;

    LensesFunction(int mode) {
      this.mode = mode;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float f = (float) packed[0];
      float g = (float) packed[1];
      return RecordMethods.lenses(f, g, this.mode);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float f = (float) packed[0];
      float g = (float) packed[1];
      LensesAdjoint adjoint = new LensesAdjoint();
      double value = lensesGradient(f, g, this.mode, adjoint);
      gradient[0] = adjoint.f;
      gradient[1] = adjoint.g;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float f = (float) packed[0];
      float g = (float) packed[1];
      float fDot = (float) direction[0];
      float gDot = (float) direction[1];
      return lensesJvp(f, g, this.mode, fDot, gDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float f = (float) packed[0];
      float g = (float) packed[1];
      float fDot = (float) direction[0];
      float gDot = (float) direction[1];
      LensesHvp hvp = lensesHvp(f, g, this.mode, fDot, gDot);
      double value = hvp.value();
      gradient[0] = hvp.f();
      gradient[1] = hvp.g();
      product[0] = hvp.fHvp();
      product[1] = hvp.gHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordMethods.root} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param target as the method takes it
   * @param xDot tangent of {@code x}
   * @param targetDot tangent of {@code target}
   * @return the value and its tangent
   */
  static Dual rootJvp(double x, double target, double xDot, double targetDot) {
    return rootJvp(x, target, xDot, targetDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootJvp(double, double, double, double)
   */
  static Dual rootJvp(double x, double target, double xDot, double targetDot, Tape tape) {
    int mark = tape.mark();
    try {
      double sValue = newtonJvp(x, 0, target * x, xDot, targetDot * x + target * xDot, tape);
      int sTrips = tape.intResult(1);
      double sValueDot = tape.doubleResult(2);
      double t = sTrips;
      return new Dual(sValue * t, sValueDot * t);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecordMethods.root}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param target the derivative with respect to {@code target}
   */
  record RootGradient(double value, double x, double target) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordMethods.root}: filled by a derivative
   * and reused by its caller.
   */
  static final class RootAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code target}. */
    public double target;

    /** A holder of zeros. */
    public RootAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordMethods.root} and its gradient.
   *
   * @param x as the method takes it
   * @param target as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RootGradient rootGradient(double x, double target) {
    return rootGradient(x, target, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootGradient(double, double)
   */
  static RootGradient rootGradient(double x, double target, Tape tape) {
    RootAdjoint adjoint = new RootAdjoint();
    double value = rootGradient(x, target, adjoint, tape);
    return new RootGradient(value, adjoint.x, adjoint.target);
  }

  /**
   * Reverse mode: {@code RecordMethods.root} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param target as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code
   *     target}
   * @return the value
   */
  static double rootGradient(double x, double target, RootAdjoint adjoint) {
    return rootGradient(x, target, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootGradient(double, double, RootAdjoint)
   */
  static double rootGradient(double x, double target, RootAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double sValue = newtonForward(x, 0, target * x, tape);
      int sTrips = tape.intResult(1);
      double t = sTrips;

      // reverse sweep
      double t1 = newtonReverse(t, tape);
      double t2 = tape.doubleResult(1);
      double targetBar = t2 * x;
      double xBar = t1 + target * t2;
      adjoint.x = xBar;
      adjoint.target = targetBar;
      return sValue * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordMethods.root}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param target the derivative with respect to {@code target}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param targetHvp the Hessian-vector product for {@code target}
   */
  record RootHvp(double value, double x, double target, double xHvp, double targetHvp) {}

  /**
   * Second order: {@code RecordMethods.root}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param target as the method takes it
   * @param xDot tangent of {@code x}
   * @param targetDot tangent of {@code target}
   * @return value, gradient and product, in new arrays
   */
  static RootHvp rootHvp(double x, double target, double xDot, double targetDot) {
    return rootHvp(x, target, xDot, targetDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootHvp(double, double, double, double)
   */
  static RootHvp rootHvp(double x, double target, double xDot, double targetDot, Tape tape) {
    int mark = tape.mark();
    try {
      double sValue = newtonForwardJvp(x, 0, target * x, xDot, targetDot * x + target * xDot, tape);
      int sTrips = tape.intResult(1);
      double t = sTrips;

      // reverse sweep
      double t1 = newtonReverseJvp(t, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      double targetBar = t2 * x;
      double targetBarDot = t4 * x + t2 * xDot;
      double xBar = t1 + target * t2;
      double xBarDot = t3 + (targetDot * t2 + target * t4);
      return new RootHvp(sValue * t, xBar, targetBar, xBarDot, targetBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordMethods.root} as a function of the vector that packs {@code x}, {@code
   * target}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction rootFunction() {
    return new RootFunction();
  }

  private static final class RootFunction implements ScalarFunction {

    RootFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double target = packed[1];
      return RecordMethods.root(x, target);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double target = packed[1];
      RootAdjoint adjoint = new RootAdjoint();
      double value = rootGradient(x, target, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.target;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double target = packed[1];
      double xDot = direction[0];
      double targetDot = direction[1];
      return rootJvp(x, target, xDot, targetDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double target = packed[1];
      double xDot = direction[0];
      double targetDot = direction[1];
      RootHvp hvp = rootHvp(x, target, xDot, targetDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.target();
      product[0] = hvp.xHvp();
      product[1] = hvp.targetHvp();
      return value;
    }
  }

  /**
   * Value and tangent of {@code RecordMethods.result}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record ResultJvp(RecordMethods.Complex value, RecordMethods.Complex tangent) {}

  /**
   * Forward mode: {@code RecordMethods.result} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static ResultJvp resultJvp(double a, double b, double aDot, double bDot) {
    return resultJvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resultJvp(double, double, double, double)
   */
  static ResultJvp resultJvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = powerJvp2(a, b, 2, aDot, bDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      return new ResultJvp(new RecordMethods.Complex(t + b, t1 + a),
          new RecordMethods.Complex(t2 + bDot, t3 + aDot));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value of {@code RecordMethods.result} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ResultVjp(RecordMethods.Complex value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordMethods.result}: filled by a
   * derivative and reused by its caller.
   */
  static final class ResultAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public ResultAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RecordMethods.result} for an
   * adjoint of its result.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static ResultVjp resultVjp(double a, double b, RecordMethods.Complex resultBar) {
    return resultVjp(a, b, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resultVjp(double, double, corpus.RecordMethods.Complex)
   */
  static ResultVjp resultVjp(double a, double b, RecordMethods.Complex resultBar, Tape tape) {
    ResultAdjoint adjoint = new ResultAdjoint();
    RecordMethods.Complex value = resultVjp(a, b, resultBar, adjoint, tape);
    return new ResultVjp(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RecordMethods.result} for an
   * adjoint of its result.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code a}, {@code b} are added
   * @return what the method returns
   */
  static RecordMethods.Complex resultVjp(double a, double b, RecordMethods.Complex resultBar,
      ResultAdjoint adjoint) {
    return resultVjp(a, b, resultBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resultVjp(double, double, corpus.RecordMethods.Complex, ResultAdjoint)
   */
  static RecordMethods.Complex resultVjp(double a, double b, RecordMethods.Complex resultBar,
      ResultAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return resultVjpSweeps(a, b, resultBar.re(), resultBar.im(), adjoint, tape);
  }

  private static RecordMethods.Complex resultVjpSweeps(double a, double b, double resultBar0,
      double resultBar1, ResultAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = powerVjp2(a, b, 2, resultBar0, resultBar1, tape);
      double t1 = tape.doubleResult(1);
      double aBar = tape.doubleResult(2);
      double bBar = tape.doubleResult(3);

      // reverse sweep
      aBar = resultBar1 + aBar;
      bBar = resultBar0 + bBar;
      adjoint.a += aBar;
      adjoint.b += bBar;
      return new RecordMethods.Complex(t + b, t1 + a);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Reverse mode: {@code RecordMethods.result} and its Jacobian, which overwrites a block of
   * an array, row by row: rows for {@code re}, {@code im}, with columns for {@code a},
   * {@code b}, arrays element by element.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static RecordMethods.Complex resultJacobian(double a, double b, double[] jacobian, int offset) {
    return resultJacobian(a, b, jacobian, offset, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resultJacobian(double, double, double[], int)
   */
  static RecordMethods.Complex resultJacobian(double a, double b, double[] jacobian, int offset,
      Tape tape) {
    Arguments.block("jacobian", jacobian, offset, 2, 2);
    int mark = tape.mark();
    try {
      resultVjp_(a, b, 1.0, 0.0, tape);
      double aBar = tape.doubleResult(2);
      double bBar = tape.doubleResult(3);
      jacobian[offset] = aBar;
      jacobian[offset + 1] = bBar;
      double value = resultVjp_(a, b, 0.0, 1.0, tape);
      double value1 = tape.doubleResult(1);
      aBar = tape.doubleResult(2);
      bBar = tape.doubleResult(3);
      jacobian[offset + 2] = aBar;
      jacobian[offset + 3] = bBar;
      return new RecordMethods.Complex(value, value1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordMethods.result} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction resultFunction() {
    return new ResultFunction();
  }

  private static final class ResultFunction implements VectorFunction {

    ResultFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double a = packed[0];
      double b = packed[1];
      RecordMethods.Complex value = RecordMethods.result(a, b);
      values[0] = value.re();
      values[1] = value.im();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double a = packed[0];
      double b = packed[1];
      double aDot = direction[0];
      double bDot = direction[1];
      ResultJvp value = resultJvp(a, b, aDot, bDot);
      values[0] = value.value().re();
      values[1] = value.value().im();
      tangents[0] = value.tangent().re();
      tangents[1] = value.tangent().im();
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
      double a = packed[0];
      double b = packed[1];
      RecordMethods.Complex resultBar = new RecordMethods.Complex(weights[0], weights[1]);
      ResultAdjoint adjoint = new ResultAdjoint();
      RecordMethods.Complex value = resultVjp(a, b, resultBar, adjoint);
      values[0] = value.re();
      values[1] = value.im();
      adjoints[0] = adjoint.a;
      adjoints[1] = adjoint.b;
    }
  }

  /**
   * Forward mode: {@code RecordMethods.nodes} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual nodesJvp(double x, int depth, double xDot) {
    return nodesJvp(x, depth, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nodesJvp(double, int, double)
   */
  static Dual nodesJvp(double x, int depth, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = 1.0 + x;
      double value = x * x / t;
      double valueDot = 2.0 * (xDot * x) / t - xDot / t * value;
      double nValue = deeperJvp(value, depth, valueDot, tape);
      double nValueDot = tape.doubleResult(2);
      double t1 = 1.0 + nValue;
      value = nValue * nValue / t1;
      valueDot = 2.0 * (nValueDot * nValue) / t1 - nValueDot / t1 * value;
      return new Dual(nValue * x + value, nValueDot * x + nValue * xDot + valueDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecordMethods.nodes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NodesGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordMethods.nodes}: filled by a derivative
   * and reused by its caller.
   */
  static final class NodesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NodesAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordMethods.nodes} and its gradient.
   *
   * @param x as the method takes it
   * @param depth constant
   * @return the value and the gradient, in new arrays
   */
  static NodesGradient nodesGradient(double x, int depth) {
    return nodesGradient(x, depth, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nodesGradient(double, int)
   */
  static NodesGradient nodesGradient(double x, int depth, Tape tape) {
    NodesAdjoint adjoint = new NodesAdjoint();
    double value = nodesGradient(x, depth, adjoint, tape);
    return new NodesGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code RecordMethods.nodes} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double nodesGradient(double x, int depth, NodesAdjoint adjoint) {
    return nodesGradient(x, depth, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nodesGradient(double, int, NodesAdjoint)
   */
  static double nodesGradient(double x, int depth, NodesAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = 1.0 + x;
      double value = x * x / t;
      double nValue = deeperForward(value, depth, tape);
      double t1 = 1.0 + nValue;
      double value1 = nValue * nValue / t1;

      // reverse sweep
      double t2 = 1.0 / t1;
      double nValueBar = 2.0 * (t2 * nValue) - t2 * value1 + x;
      double t3 = deeperReverse(nValueBar, tape) / t;
      double xBar = nValue - t3 * value + 2.0 * (t3 * x);
      adjoint.x = xBar;
      return nValue * x + value1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordMethods.nodes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NodesHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code RecordMethods.nodes}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static NodesHvp nodesHvp(double x, int depth, double xDot) {
    return nodesHvp(x, depth, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nodesHvp(double, int, double)
   */
  static NodesHvp nodesHvp(double x, int depth, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = 1.0 + x;
      double value = x * x / t;
      double t1 = xDot / t;
      double valueDot = 2.0 * (xDot * x) / t - t1 * value;
      double nValue = deeperForwardJvp(value, depth, valueDot, tape);
      double nValueDot = tape.doubleResult(2);
      double t2 = 1.0 + nValue;
      double value1 = nValue * nValue / t2;
      double valueDot1 = 2.0 * (nValueDot * nValue) / t2 - nValueDot / t2 * value1;

      // reverse sweep
      double t3 = 1.0 / t2;
      double t4 = nValueDot * t3;
      double t5 = -(t4 * t3);
      double nValueBar = 2.0 * (t3 * nValue) - t3 * value1 + x;
      double nValueBarDot = 2.0 * (t5 * nValue + t4) - (t5 * value1 + t3 * valueDot1) + xDot;
      double t6 = deeperReverseJvp(nValueBar, nValueBarDot, tape);
      double t7 = tape.doubleResult(1);
      double t8 = t6 / t;
      double t9 = t7 / t - t1 * t8;
      double xBar = nValue - t8 * value + 2.0 * (t8 * x);
      double xBarDot = nValueDot - (t9 * value + t8 * valueDot) + 2.0 * (t9 * x + t8 * xDot);
      return new NodesHvp(nValue * x + value1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordMethods.nodes} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param depth captured
   * @return the view
   */
  static ScalarFunction nodesFunction(int depth) {
    return new NodesFunction(depth);
  }

  private static final class NodesFunction implements ScalarFunction {

    private final int depth;

    NodesFunction(int depth) {
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
      return RecordMethods.nodes(x, this.depth);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      NodesAdjoint adjoint = new NodesAdjoint();
      double value = nodesGradient(x, this.depth, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return nodesJvp(x, this.depth, xDot).tangent();
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
      NodesHvp hvp = nodesHvp(x, this.depth, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordMethods.angles} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual anglesJvp(double x, double k, double xDot) {
    double aRadians = wrapped(k);
    double t = aRadians * x;
    double t1 = half(aRadians, 3);
    return new Dual(Math.sin(t) * t1, aRadians * xDot * Math.cos(t) * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anglesJvp(double, double, double)
   */
  static Dual anglesJvp(double x, double k, double xDot, Tape tape) {
    return anglesJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code RecordMethods.angles}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AnglesGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordMethods.angles}: filled by a
   * derivative and reused by its caller.
   */
  static final class AnglesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public AnglesAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordMethods.angles} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static AnglesGradient anglesGradient(double x, double k) {
    AnglesAdjoint adjoint = new AnglesAdjoint();
    double value = anglesGradient(x, k, adjoint);
    return new AnglesGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anglesGradient(double, double)
   */
  static AnglesGradient anglesGradient(double x, double k, Tape tape) {
    return anglesGradient(x, k);
  }

  /**
   * Reverse mode: {@code RecordMethods.angles} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double anglesGradient(double x, double k, AnglesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double aRadians = wrapped(k);
    double t = aRadians * x;
    double t1 = half(aRadians, 3);

    // reverse sweep
    double xBar = aRadians * (t1 * Math.cos(t));
    adjoint.x = xBar;
    return Math.sin(t) * t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anglesGradient(double, double, AnglesAdjoint)
   */
  static double anglesGradient(double x, double k, AnglesAdjoint adjoint, Tape tape) {
    return anglesGradient(x, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordMethods.angles}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AnglesHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code RecordMethods.angles}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static AnglesHvp anglesHvp(double x, double k, double xDot) {
    double aRadians = wrapped(k);
    double t = aRadians * x;
    double t1 = Math.sin(t);
    double t2 = half(aRadians, 3);

    // reverse sweep
    double xBar = aRadians * (t2 * Math.cos(t));
    double xBarDot = -(aRadians * (t2 * (aRadians * xDot * t1)));
    return new AnglesHvp(t1 * t2, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anglesHvp(double, double, double)
   */
  static AnglesHvp anglesHvp(double x, double k, double xDot, Tape tape) {
    return anglesHvp(x, k, xDot);
  }

  /**
   * {@code RecordMethods.angles} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction anglesFunction(double k) {
    return new AnglesFunction(k);
  }

  private static final class AnglesFunction implements ScalarFunction {

    private final double k;

    AnglesFunction(double k) {
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
      return RecordMethods.angles(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      AnglesAdjoint adjoint = new AnglesAdjoint();
      double value = anglesGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return anglesJvp(x, this.k, xDot).tangent();
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
      AnglesHvp hvp = anglesHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  private static void orbitHvpPart1(double[] p, double[] pDot, double[] v, double[] vDot, int n,
      double[] kept, double h, double hDot, double[][] keptDoubleArrays, int[] keptInts,
      Tape tape) {
    double a = p[0];
    double aDot = pDot[0];
    double a1 = p[1];
    double aDot1 = pDot[1];
    double a2 = p[2];
    double aDot2 = pDot[2];
    double a3 = v[0];
    double aDot3 = vDot[0];
    double a4 = v[1];
    double aDot4 = vDot[1];
    double a5 = v[2];
    double aDot5 = vDot[2];
    double[] vZKept = tape.doubles(n);
    keptDoubleArrays[0] = vZKept;
    double[] vZKeptDot = tape.doubles(n);
    keptDoubleArrays[1] = vZKeptDot;
    double[] vYKept = tape.doubles(n);
    keptDoubleArrays[2] = vYKept;
    double[] vYKeptDot = tape.doubles(n);
    keptDoubleArrays[3] = vYKeptDot;
    double[] vXKept = tape.doubles(n);
    keptDoubleArrays[4] = vXKept;
    double[] vXKeptDot = tape.doubles(n);
    keptDoubleArrays[5] = vXKeptDot;
    double[] kept1 = tape.doubles(n);
    keptDoubleArrays[6] = kept1;
    double[] keptDot = tape.doubles(n);
    keptDoubleArrays[7] = keptDot;
    double[] sPositionZKept = tape.doubles(n);
    keptDoubleArrays[8] = sPositionZKept;
    double[] sPositionZKeptDot = tape.doubles(n);
    keptDoubleArrays[9] = sPositionZKeptDot;
    double[] sPositionYKept = tape.doubles(n);
    keptDoubleArrays[10] = sPositionYKept;
    double[] sPositionYKeptDot = tape.doubles(n);
    keptDoubleArrays[11] = sPositionYKeptDot;
    double[] sPositionXKept = tape.doubles(n);
    keptDoubleArrays[12] = sPositionXKept;
    double[] sPositionXKeptDot = tape.doubles(n);
    keptDoubleArrays[13] = sPositionXKeptDot;
    double[] rKept = tape.doubles(n);
    keptDoubleArrays[14] = rKept;
    double[] rKeptDot = tape.doubles(n);
    keptDoubleArrays[15] = rKeptDot;
    kept[0] = a;
    kept[1] = a1;
    kept[2] = a2;
    kept[3] = a3;
    kept[4] = a4;
    kept[5] = a5;
    kept[6] = aDot;
    kept[7] = aDot1;
    kept[8] = aDot2;
    kept[9] = aDot3;
    kept[10] = aDot4;
    kept[11] = aDot5;
    kept[12] = 0.0;
    kept[13] = 0.0;
    kept[14] = 0.0;
    kept[15] = 0.0;
    kept[16] = 0.0;
    kept[17] = 0.0;
    kept[18] = 0.0;
    kept[19] = 0.0;
    kept[20] = 0.0;
    kept[21] = 0.0;
    int i = 0;
    double sPositionX;
    double sPositionY;
    double sPositionZ;
    double sPositionXDot;
    double sPositionYDot;
    double sPositionZDot;
    int exit;
    while (true) {
      sPositionX = kept[0];
      sPositionY = kept[1];
      sPositionZ = kept[2];
      double sVelocityX = kept[3];
      double sVelocityY = kept[4];
      double sVelocityZ = kept[5];
      sPositionXDot = kept[6];
      sPositionYDot = kept[7];
      sPositionZDot = kept[8];
      double sVelocityXDot = kept[9];
      double sVelocityYDot = kept[10];
      double sVelocityZDot = kept[11];
      if (i >= n) {
        exit = 0;
        break;
      }
      sPositionXKept[i] = sPositionX;
      sPositionXKeptDot[i] = sPositionXDot;
      sPositionYKept[i] = sPositionY;
      sPositionYKeptDot[i] = sPositionYDot;
      sPositionZKept[i] = sPositionZ;
      sPositionZKeptDot[i] = sPositionZDot;
      double r =
          Math.sqrt(sPositionX * sPositionX + sPositionY * sPositionY + sPositionZ * sPositionZ);
      double rDot =
          StrongZero.over(0.5
          * (2.0 * (sPositionXDot * sPositionX + sPositionYDot * sPositionY
          + sPositionZDot * sPositionZ)), r);
      rKept[i] = r;
      rKeptDot[i] = rDot;
      double t = r * r;
      double t1 = -1.0 / (t * r);
      double t2 = (2.0 * (rDot * r) * r + t * rDot) * t1 * t1;
      kept1[i] = t1;
      keptDot[i] = t2;
      double t3 = t1 * sPositionX;
      double t4 = t1 * sPositionY;
      double t5 = t1 * sPositionZ;
      double vX = sVelocityX + h * t3;
      double vXDot = sVelocityXDot + (hDot * t3 + h * (t2 * sPositionX + t1 * sPositionXDot));
      vXKept[i] = vX;
      vXKeptDot[i] = vXDot;
      double vY = sVelocityY + h * t4;
      double vYDot = sVelocityYDot + (hDot * t4 + h * (t2 * sPositionY + t1 * sPositionYDot));
      vYKept[i] = vY;
      vYKeptDot[i] = vYDot;
      double vZ = sVelocityZ + h * t5;
      double vZDot = sVelocityZDot + (hDot * t5 + h * (t2 * sPositionZ + t1 * sPositionZDot));
      vZKept[i] = vZ;
      vZKeptDot[i] = vZDot;
      double sPositionX1 = sPositionX + h * vX;
      double sPositionXDot1 = sPositionXDot + (hDot * vX + h * vXDot);
      double sPositionY1 = sPositionY + h * vY;
      double sPositionYDot1 = sPositionYDot + (hDot * vY + h * vYDot);
      double sPositionZ1 = sPositionZ + h * vZ;
      double sPositionZDot1 = sPositionZDot + (hDot * vZ + h * vZDot);
      if (Math.sqrt(sPositionX1 * sPositionX1 + sPositionY1 * sPositionY1
          + sPositionZ1 * sPositionZ1) > 10.0) {
        kept[0] = sPositionX1;
        kept[1] = sPositionY1;
        kept[2] = sPositionZ1;
        kept[3] = vX;
        kept[4] = vY;
        kept[5] = vZ;
        kept[12] = vZ;
        kept[13] = vY;
        kept[14] = vX;
        kept[15] = t1;
        kept[16] = r;
        kept[6] = sPositionXDot1;
        kept[7] = sPositionYDot1;
        kept[8] = sPositionZDot1;
        kept[9] = vXDot;
        kept[10] = vYDot;
        kept[11] = vZDot;
        kept[17] = vZDot;
        kept[18] = vYDot;
        kept[19] = vXDot;
        kept[20] = t2;
        kept[21] = rDot;
        exit = 1;
        break;
      }
      i++;
      kept[0] = sPositionX1;
      kept[1] = sPositionY1;
      kept[2] = sPositionZ1;
      kept[3] = vX;
      kept[4] = vY;
      kept[5] = vZ;
      kept[6] = sPositionXDot1;
      kept[7] = sPositionYDot1;
      kept[8] = sPositionZDot1;
      kept[9] = vXDot;
      kept[10] = vYDot;
      kept[11] = vZDot;
    }
    keptInts[0] = exit;
    kept[22] = sPositionZ;
    kept[23] = sPositionY;
    kept[24] = sPositionX;
    keptInts[1] = i;
    kept[25] = sPositionZDot;
    kept[26] = sPositionYDot;
    kept[27] = sPositionXDot;
    double sVelocityX = kept[3];
    double sVelocityY = kept[4];
    double sVelocityZ = kept[5];
    sPositionX = kept[0];
    sPositionXDot = kept[6];
    sPositionY = kept[1];
    sPositionYDot = kept[7];
    sPositionZ = kept[2];
    sPositionZDot = kept[8];
    double t =
        Math.sqrt(sPositionX * sPositionX + sPositionY * sPositionY + sPositionZ * sPositionZ);
    double t1 = 0.5 / t;
    double t2 =
        StrongZero.times(2.0
        * (sPositionXDot * sPositionX + sPositionYDot * sPositionY + sPositionZDot * sPositionZ),
        t1);
    double t3 = 1.0 / t;
    double t4 = -(t2 * t3 * t3);
    boolean t5 = t == 0.0;
    double x;
    double y;
    double z;
    double t6;
    double t7;
    double t8;
    if (t5) {
      x = RecordMethods.Vec.ZERO.x();
      y = RecordMethods.Vec.ZERO.y();
      z = RecordMethods.Vec.ZERO.z();
      t6 = 0.0;
      t7 = 0.0;
      t8 = 0.0;
    } else {
      x = t3 * sPositionX;
      y = t3 * sPositionY;
      z = t3 * sPositionZ;
      t6 = t4 * sPositionX + t3 * sPositionXDot;
      t7 = t4 * sPositionY + t3 * sPositionYDot;
      t8 = t4 * sPositionZ + t3 * sPositionZDot;
    }
    kept[28] = (sVelocityX * sVelocityX + sVelocityY * sVelocityY + sVelocityZ * sVelocityZ) / 2.0
        - t3 + (x * sVelocityX + y * sVelocityY + z * sVelocityZ);

    // reverse sweep
    double sVelocityZDot = kept[11];
    double sVelocityYDot = kept[10];
    double sVelocityXDot = kept[9];
    double t9;
    double sPositionZBar;
    double sPositionYBar;
    double sPositionXBar;
    double t10;
    double sPositionZBarDot;
    double sPositionYBarDot;
    double sPositionXBarDot;
    if (t5) {
      t9 = 0.0;
      sPositionZBar = 0.0;
      sPositionYBar = 0.0;
      sPositionXBar = 0.0;
      t10 = 0.0;
      sPositionZBarDot = 0.0;
      sPositionYBarDot = 0.0;
      sPositionXBarDot = 0.0;
    } else {
      sPositionZBar = t3 * sVelocityZ;
      sPositionZBarDot = t4 * sVelocityZ + t3 * sVelocityZDot;
      sPositionYBar = t3 * sVelocityY;
      sPositionYBarDot = t4 * sVelocityY + t3 * sVelocityYDot;
      sPositionXBar = t3 * sVelocityX;
      sPositionXBarDot = t4 * sVelocityX + t3 * sVelocityXDot;
      t9 = sVelocityZ * sPositionZ + sVelocityY * sPositionY + sVelocityX * sPositionX;
      t10 = sVelocityZDot * sPositionZ + sVelocityZ * sPositionZDot
          + (sVelocityYDot * sPositionY + sVelocityY * sPositionYDot)
          + (sVelocityXDot * sPositionX + sVelocityX * sPositionXDot);
    }
    double t11 = t9 - 1.0;
    double t12 = t11 * t3;
    double t13 = t12 * t3;
    double t14 = -StrongZero.times(t13, t1);
    double t15 = StrongZero.times(t13, t2 / t * t1)
        - StrongZero.times((t10 * t3 + t11 * t4) * t3 + t12 * t4, t1);
    kept[29] = sPositionZBar + 2.0 * (t14 * sPositionZ);
    kept[30] = sPositionZBarDot + 2.0 * (t15 * sPositionZ + t14 * sPositionZDot);
    kept[31] = sPositionYBar + 2.0 * (t14 * sPositionY);
    kept[32] = sPositionYBarDot + 2.0 * (t15 * sPositionY + t14 * sPositionYDot);
    kept[33] = sPositionXBar + 2.0 * (t14 * sPositionX);
    kept[34] = sPositionXBarDot + 2.0 * (t15 * sPositionX + t14 * sPositionXDot);
    kept[35] = z + sVelocityZ;
    kept[36] = t8 + sVelocityZDot;
    kept[37] = y + sVelocityY;
    kept[38] = t7 + sVelocityYDot;
    kept[39] = x + sVelocityX;
    kept[40] = t6 + sVelocityXDot;
  }

  private static double orbitHvpPart2(int[] keptInts, double[] kept, double h, double hDot,
      double[][] keptDoubleArrays, double[] vBar, double[] vBarDot, double[] pBar,
      double[] pBarDot, Tape tape) {
    int exit = keptInts[0];
    double sPositionXBar = kept[33];
    double sPositionYBar = kept[31];
    double sPositionZBar = kept[29];
    double sVelocityXBar = kept[39];
    double sVelocityYBar = kept[37];
    double sVelocityZBar = kept[35];
    double sPositionXBarDot = kept[34];
    double sPositionYBarDot = kept[32];
    double sPositionZBarDot = kept[30];
    double sVelocityXBarDot = kept[40];
    double sVelocityYBarDot = kept[38];
    double sVelocityZBarDot = kept[36];
    double vZ = kept[12];
    double vZDot = kept[17];
    double vY = kept[13];
    double vYDot = kept[18];
    double vX = kept[14];
    double vXDot = kept[19];
    double t = kept[15];
    double sPositionZ = kept[22];
    double t1 = kept[20];
    double sPositionZDot = kept[25];
    double sPositionY = kept[23];
    double sPositionYDot = kept[26];
    double sPositionX = kept[24];
    double sPositionXDot = kept[27];
    double r = kept[16];
    double rDot = kept[21];
    double hBar;
    double hBarDot;
    switch (exit) {
      case 0 -> {
        hBar = 0.0;
        hBarDot = 0.0;
      }
      default -> {
        double vZBar = sVelocityZBar + h * sPositionZBar;
        double vZBarDot = sVelocityZBarDot + (hDot * sPositionZBar + h * sPositionZBarDot);
        double vYBar = sVelocityYBar + h * sPositionYBar;
        double vYBarDot = sVelocityYBarDot + (hDot * sPositionYBar + h * sPositionYBarDot);
        double vXBar = sVelocityXBar + h * sPositionXBar;
        double vXBarDot = sVelocityXBarDot + (hDot * sPositionXBar + h * sPositionXBarDot);
        double t2 = t * sPositionZ;
        double t3 = h * vZBar;
        double t4 = hDot * vZBar + h * vZBarDot;
        double t5 = t * sPositionY;
        double t6 = h * vYBar;
        double t7 = hDot * vYBar + h * vYBarDot;
        double t8 = t * sPositionX;
        hBar = sPositionZBar * vZ + sPositionYBar * vY + sPositionXBar * vX + vZBar * t2
            + vYBar * t5 + vXBar * t8;
        hBarDot = sPositionZBarDot * vZ + sPositionZBar * vZDot
            + (sPositionYBarDot * vY + sPositionYBar * vYDot)
            + (sPositionXBarDot * vX + sPositionXBar * vXDot)
            + (vZBarDot * t2 + vZBar * (t1 * sPositionZ + t * sPositionZDot))
            + (vYBarDot * t5 + vYBar * (t1 * sPositionY + t * sPositionYDot))
            + (vXBarDot * t8 + vXBar * (t1 * sPositionX + t * sPositionXDot));
        double t9 = h * vXBar;
        double t10 = hDot * vXBar + h * vXBarDot;
        sPositionZBar += t * t3;
        sPositionZBarDot += t1 * t3 + t * t4;
        sPositionYBar += t * t6;
        sPositionYBarDot += t1 * t6 + t * t7;
        double t11 = t3 * sPositionZ + t6 * sPositionY + t9 * sPositionX;
        sPositionXBar += t * t9;
        sPositionXBarDot += t1 * t9 + t * t10;
        double t12 = t11 * t;
        double t13 = t12 * t;
        double t14 =
            ((t4 * sPositionZ + t3 * sPositionZDot + (t7 * sPositionY + t6 * sPositionYDot)
            + (t10 * sPositionX + t9 * sPositionXDot)) * t + t11 * t1) * t + t12 * t1;
        double t15 = t13 * r;
        double t16 = r * r;
        double rBar = t16 * t13 + 2.0 * (t15 * r);
        double rBarDot =
            2.0 * (rDot * r) * t13 + t16 * t14 + 2.0 * ((t14 * r + t13 * rDot) * r + t15 * rDot);
        double t17 = 0.5 / r;
        double t18 = StrongZero.times(rBar, t17);
        double t19 = StrongZero.times(rBarDot, t17) - StrongZero.times(rBar, rDot / r * t17);
        sPositionZBar += 2.0 * (t18 * sPositionZ);
        sPositionZBarDot += 2.0 * (t19 * sPositionZ + t18 * sPositionZDot);
        sPositionYBar += 2.0 * (t18 * sPositionY);
        sPositionYBarDot += 2.0 * (t19 * sPositionY + t18 * sPositionYDot);
        sPositionXBar += 2.0 * (t18 * sPositionX);
        sPositionXBarDot += 2.0 * (t19 * sPositionX + t18 * sPositionXDot);
        sVelocityXBar = vXBar;
        sVelocityYBar = vYBar;
        sVelocityZBar = vZBar;
        sVelocityXBarDot = vXBarDot;
        sVelocityYBarDot = vYBarDot;
        sVelocityZBarDot = vZBarDot;
      }
    }
    int i = keptInts[1];
    double[] vZKept = keptDoubleArrays[0];
    double[] vZKeptDot = keptDoubleArrays[1];
    double[] vYKept = keptDoubleArrays[2];
    double[] vYKeptDot = keptDoubleArrays[3];
    double[] vXKept = keptDoubleArrays[4];
    double[] vXKeptDot = keptDoubleArrays[5];
    double[] kept1 = keptDoubleArrays[6];
    double[] keptDot = keptDoubleArrays[7];
    double[] sPositionZKept = keptDoubleArrays[8];
    double[] sPositionZKeptDot = keptDoubleArrays[9];
    double[] sPositionYKept = keptDoubleArrays[10];
    double[] sPositionYKeptDot = keptDoubleArrays[11];
    double[] sPositionXKept = keptDoubleArrays[12];
    double[] sPositionXKeptDot = keptDoubleArrays[13];
    double[] rKept = keptDoubleArrays[14];
    double[] rKeptDot = keptDoubleArrays[15];
    for (int j = i - 1; j >= 0; j--) {
      vZ = vZKept[j];
      vZDot = vZKeptDot[j];
      hBar += sPositionZBar * vZ;
      hBarDot += sPositionZBarDot * vZ + sPositionZBar * vZDot;
      double vZBar = sVelocityZBar + h * sPositionZBar;
      double vZBarDot = sVelocityZBarDot + (hDot * sPositionZBar + h * sPositionZBarDot);
      vY = vYKept[j];
      vYDot = vYKeptDot[j];
      hBar += sPositionYBar * vY;
      hBarDot += sPositionYBarDot * vY + sPositionYBar * vYDot;
      double vYBar = sVelocityYBar + h * sPositionYBar;
      double vYBarDot = sVelocityYBarDot + (hDot * sPositionYBar + h * sPositionYBarDot);
      vX = vXKept[j];
      vXDot = vXKeptDot[j];
      hBar += sPositionXBar * vX;
      hBarDot += sPositionXBarDot * vX + sPositionXBar * vXDot;
      double vXBar = sVelocityXBar + h * sPositionXBar;
      double vXBarDot = sVelocityXBarDot + (hDot * sPositionXBar + h * sPositionXBarDot);
      double t2 = kept1[j];
      double t3 = keptDot[j];
      sPositionZ = sPositionZKept[j];
      sPositionZDot = sPositionZKeptDot[j];
      double t4 = t2 * sPositionZ;
      hBar += vZBar * t4;
      hBarDot += vZBarDot * t4 + vZBar * (t3 * sPositionZ + t2 * sPositionZDot);
      double t5 = h * vZBar;
      double t6 = hDot * vZBar + h * vZBarDot;
      sPositionY = sPositionYKept[j];
      sPositionYDot = sPositionYKeptDot[j];
      double t7 = t2 * sPositionY;
      hBar += vYBar * t7;
      hBarDot += vYBarDot * t7 + vYBar * (t3 * sPositionY + t2 * sPositionYDot);
      double t8 = h * vYBar;
      double t9 = hDot * vYBar + h * vYBarDot;
      sPositionX = sPositionXKept[j];
      sPositionXDot = sPositionXKeptDot[j];
      double t10 = t2 * sPositionX;
      hBar += vXBar * t10;
      hBarDot += vXBarDot * t10 + vXBar * (t3 * sPositionX + t2 * sPositionXDot);
      double t11 = h * vXBar;
      double t12 = hDot * vXBar + h * vXBarDot;
      sPositionZBar += t2 * t5;
      sPositionZBarDot += t3 * t5 + t2 * t6;
      sPositionYBar += t2 * t8;
      sPositionYBarDot += t3 * t8 + t2 * t9;
      double t13 = t5 * sPositionZ + t8 * sPositionY + t11 * sPositionX;
      sPositionXBar += t2 * t11;
      sPositionXBarDot += t3 * t11 + t2 * t12;
      double t14 = t13 * t2;
      double t15 = t14 * t2;
      double t16 =
          ((t6 * sPositionZ + t5 * sPositionZDot + (t9 * sPositionY + t8 * sPositionYDot)
          + (t12 * sPositionX + t11 * sPositionXDot)) * t2 + t13 * t3) * t2 + t14 * t3;
      r = rKept[j];
      rDot = rKeptDot[j];
      double t17 = t15 * r;
      double t18 = r * r;
      double rBar = t18 * t15 + 2.0 * (t17 * r);
      double rBarDot =
          2.0 * (rDot * r) * t15 + t18 * t16 + 2.0 * ((t16 * r + t15 * rDot) * r + t17 * rDot);
      double t19 = 0.5 / r;
      double t20 = StrongZero.times(rBar, t19);
      double t21 = StrongZero.times(rBarDot, t19) - StrongZero.times(rBar, rDot / r * t19);
      sPositionZBar += 2.0 * (t20 * sPositionZ);
      sPositionZBarDot += 2.0 * (t21 * sPositionZ + t20 * sPositionZDot);
      sPositionYBar += 2.0 * (t20 * sPositionY);
      sPositionYBarDot += 2.0 * (t21 * sPositionY + t20 * sPositionYDot);
      sPositionXBar += 2.0 * (t20 * sPositionX);
      sPositionXBarDot += 2.0 * (t21 * sPositionX + t20 * sPositionXDot);
      sVelocityXBar = vXBar;
      sVelocityYBar = vYBar;
      sVelocityZBar = vZBar;
      sVelocityXBarDot = vXBarDot;
      sVelocityYBarDot = vYBarDot;
      sVelocityZBarDot = vZBarDot;
    }
    vBar[2] += sVelocityZBar;
    vBarDot[2] += sVelocityZBarDot;
    vBar[1] += sVelocityYBar;
    vBarDot[1] += sVelocityYBarDot;
    vBar[0] += sVelocityXBar;
    vBarDot[0] += sVelocityXBarDot;
    pBar[2] += sPositionZBar;
    pBarDot[2] += sPositionZBarDot;
    pBar[1] += sPositionYBar;
    pBarDot[1] += sPositionYBarDot;
    pBar[0] += sPositionXBar;
    pBarDot[0] += sPositionXBarDot;
    tape.result(1, hBarDot);
    return hBar;
  }

  private static double powerJvp(double re, double im, int n, double reDot, double imDot,
      Tape tape) {
    double t;
    double t1;
    double t2;
    if (n == 0) {
      t = 1.0;
      t1 = 0.0;
      t2 = 0.0;
    } else {
      double t3 = powerJvp2(re, im, n - 1, reDot, imDot, tape);
      double t4 = tape.doubleResult(1);
      double t5 = tape.doubleResult(2);
      double t6 = tape.doubleResult(3);
      t = re * t3 - im * t4;
      t1 = re * t4 + im * t3;
      t2 = reDot * t3 + re * t5 - (imDot * t4 + im * t6);
    }
    tape.result(1, t1);
    tape.result(2, t2);
    return t;
  }

  private static double powerJvp2(double re, double im, int n, double reDot, double imDot,
      Tape tape) {
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
      double t4 = powerJvp2(re, im, n - 1, reDot, imDot, tape);
      double t5 = tape.doubleResult(1);
      double t6 = tape.doubleResult(2);
      double t7 = tape.doubleResult(3);
      t = re * t4 - im * t5;
      t1 = re * t5 + im * t4;
      t2 = reDot * t4 + re * t6 - (imDot * t5 + im * t7);
      t3 = reDot * t5 + re * t7 + (imDot * t4 + im * t6);
    }
    tape.result(1, t1);
    tape.result(2, t2);
    tape.result(3, t3);
    return t;
  }

  private static double powerVjp(double re, double im, int n, double result0Bar, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double reBar;
    double imBar;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      reBar = 0.0;
      imBar = 0.0;
    } else {
      t4 = powerVjp2(re, im, n - 1, re * result0Bar, -(im * result0Bar), tape);
      t3 = tape.doubleResult(1);
      reBar = tape.doubleResult(2);
      imBar = tape.doubleResult(3);
      t1 = re * t4 - im * t3;
      t2 = re * t3 + im * t4;
    }

    // reverse sweep
    if (t) {
      imBar = 0.0;
      reBar = 0.0;
    } else {
      reBar = result0Bar * t4 + reBar;
      imBar = -result0Bar * t3 + imBar;
    }
    tape.result(1, t2);
    tape.result(2, reBar);
    tape.result(3, imBar);
    return t1;
  }

  private static double powerVjp2(double re, double im, int n, double result0Bar,
      double result1Bar, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double reBar;
    double imBar;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      reBar = 0.0;
      imBar = 0.0;
    } else {
      t3 = powerVjp2(re, im, n - 1, im * result1Bar + re * result0Bar,
          re * result1Bar - im * result0Bar, tape);
      t4 = tape.doubleResult(1);
      reBar = tape.doubleResult(2);
      imBar = tape.doubleResult(3);
      t1 = re * t3 - im * t4;
      t2 = re * t4 + im * t3;
    }

    // reverse sweep
    if (t) {
      imBar = 0.0;
      reBar = 0.0;
    } else {
      reBar = result1Bar * t4 + result0Bar * t3 + reBar;
      imBar = result1Bar * t3 + -result0Bar * t4 + imBar;
    }
    tape.result(1, t2);
    tape.result(2, reBar);
    tape.result(3, imBar);
    return t1;
  }

  private static double powerVjpJvp(double re, double im, int n, double result0Bar, double reDot,
      double imDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double reBar;
    double imBar;
    double t5;
    double t6;
    double reBarDot;
    double imBarDot;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      reBar = 0.0;
      imBar = 0.0;
      t5 = 0.0;
      t6 = 0.0;
      reBarDot = 0.0;
      imBarDot = 0.0;
    } else {
      t4 = powerVjpJvp2(re, im, n - 1, re * result0Bar, -(im * result0Bar), reDot, imDot,
          reDot * result0Bar, -(imDot * result0Bar), tape);
      t3 = tape.doubleResult(1);
      reBar = tape.doubleResult(2);
      imBar = tape.doubleResult(3);
      t6 = tape.doubleResult(4);
      t5 = tape.doubleResult(5);
      reBarDot = tape.doubleResult(6);
      imBarDot = tape.doubleResult(7);
      t1 = re * t4 - im * t3;
      t2 = re * t3 + im * t4;
    }

    // reverse sweep
    if (t) {
      imBar = 0.0;
      reBar = 0.0;
      imBarDot = 0.0;
      reBarDot = 0.0;
    } else {
      double t7 = -result0Bar;
      reBar = result0Bar * t4 + reBar;
      reBarDot = result0Bar * t6 + reBarDot;
      imBar = t7 * t3 + imBar;
      imBarDot = t7 * t5 + imBarDot;
    }
    tape.result(1, t2);
    tape.result(2, reBar);
    tape.result(3, imBar);
    tape.result(4, reBarDot);
    tape.result(5, imBarDot);
    return t1;
  }

  private static double powerVjpJvp2(double re, double im, int n, double result0Bar,
      double result1Bar, double reDot, double imDot, double result0BarDot, double result1BarDot,
      Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double reBar;
    double imBar;
    double t5;
    double t6;
    double t7;
    double t8;
    double reBarDot;
    double imBarDot;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      reBar = 0.0;
      imBar = 0.0;
      t5 = 0.0;
      t6 = 0.0;
      t7 = 0.0;
      t8 = 0.0;
      reBarDot = 0.0;
      imBarDot = 0.0;
    } else {
      t3 = powerVjpJvp2(re, im, n - 1, im * result1Bar + re * result0Bar,
          re * result1Bar - im * result0Bar, reDot, imDot,
          imDot * result1Bar + im * result1BarDot + (reDot * result0Bar + re * result0BarDot),
          reDot * result1Bar + re * result1BarDot - (imDot * result0Bar + im * result0BarDot),
          tape);
      t4 = tape.doubleResult(1);
      reBar = tape.doubleResult(2);
      imBar = tape.doubleResult(3);
      t7 = tape.doubleResult(4);
      t8 = tape.doubleResult(5);
      reBarDot = tape.doubleResult(6);
      imBarDot = tape.doubleResult(7);
      t1 = re * t3 - im * t4;
      t2 = re * t4 + im * t3;
      t5 = reDot * t3 + re * t7 - (imDot * t4 + im * t8);
      t6 = reDot * t4 + re * t8 + (imDot * t3 + im * t7);
    }

    // reverse sweep
    if (t) {
      imBar = 0.0;
      reBar = 0.0;
      imBarDot = 0.0;
      reBarDot = 0.0;
    } else {
      double t9 = -result0Bar;
      reBar = result1Bar * t4 + result0Bar * t3 + reBar;
      reBarDot =
          result1BarDot * t4 + result1Bar * t8 + (result0BarDot * t3 + result0Bar * t7) + reBarDot;
      imBar = result1Bar * t3 + t9 * t4 + imBar;
      imBarDot = result1BarDot * t3 + result1Bar * t7 + (t9 * t8 - result0BarDot * t4) + imBarDot;
    }
    tape.result(1, t2);
    tape.result(2, reBar);
    tape.result(3, imBar);
    tape.result(4, t5);
    tape.result(5, t6);
    tape.result(6, reBarDot);
    tape.result(7, imBarDot);
    return t1;
  }

  private static double newtonJvp(double sValue, int sTrips, double target, double sValueDot,
      double targetDot, Tape tape) {
    if (Math.abs(sValue * sValue - target) < 1e-12 || sTrips > 50) {
      tape.result(1, sTrips);
      tape.result(2, sValueDot);
      return sValue;
    }
    double t = target / sValue;
    double t1 =
        newtonJvp((sValue + t) / 2.0, sTrips + 1, target,
        (sValueDot + (targetDot / sValue - sValueDot / sValue * t)) / 2.0, targetDot, tape);
    int t2 = tape.intResult(1);
    double t3 = tape.doubleResult(2);
    tape.result(1, t2);
    tape.result(2, t3);
    return t1;
  }

  private static double newtonForward(double sValue, int sTrips, double target, Tape tape) {
    boolean t = Math.abs(sValue * sValue - target) < 1e-12 || sTrips > 50;
    double result;
    int result1;
    double t1;
    if (t) {
      result = sValue;
      result1 = sTrips;
      t1 = 0.0;
    } else {
      t1 = target / sValue;
      result = newtonForward((sValue + t1) / 2.0, sTrips + 1, target, tape);
      result1 = tape.intResult(1);
    }
    tape.push(t);
    tape.push(sValue);
    tape.push(t1);
    tape.result(1, result1);
    return result;
  }

  private static double newtonReverse(double result0Bar, Tape tape) {
    double t = tape.popDouble();
    double sValue = tape.popDouble();
    boolean t1 = tape.popBoolean();
    double sValueBar;
    double targetBar;
    if (t1) {
      sValueBar = result0Bar;
      targetBar = 0.0;
    } else {
      double t2 = newtonReverse(result0Bar, tape);
      double t3 = tape.doubleResult(1);
      double t4 = t2 / 2.0;
      double t5 = t4 / sValue;
      targetBar = t3 + t5;
      sValueBar = t4 - t5 * t;
    }
    tape.result(1, targetBar);
    return sValueBar;
  }

  private static double newtonForwardJvp(double sValue, int sTrips, double target,
      double sValueDot, double targetDot, Tape tape) {
    boolean t = Math.abs(sValue * sValue - target) < 1e-12 || sTrips > 50;
    double result;
    int result1;
    double t1;
    double t2;
    if (t) {
      result = sValue;
      result1 = sTrips;
      t1 = 0.0;
      t2 = 0.0;
    } else {
      t1 = target / sValue;
      t2 = targetDot / sValue - sValueDot / sValue * t1;
      result =
          newtonForwardJvp((sValue + t1) / 2.0, sTrips + 1, target, (sValueDot + t2) / 2.0,
          targetDot, tape);
      result1 = tape.intResult(1);
    }
    tape.push(t);
    tape.push(sValue);
    tape.push(t1);
    tape.push(sValueDot);
    tape.push(t2);
    tape.result(1, result1);
    return result;
  }

  private static double newtonReverseJvp(double result0Bar, Tape tape) {
    double t = tape.popDouble();
    double sValueDot = tape.popDouble();
    double t1 = tape.popDouble();
    double sValue = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double sValueBar;
    double targetBar;
    double sValueBarDot;
    double targetBarDot;
    if (t2) {
      sValueBar = result0Bar;
      targetBar = 0.0;
      sValueBarDot = 0.0;
      targetBarDot = 0.0;
    } else {
      double t3 = newtonReverseJvp(result0Bar, tape);
      double t4 = tape.doubleResult(1);
      double t5 = tape.doubleResult(2);
      double t6 = tape.doubleResult(3);
      double t7 = t3 / 2.0;
      double t8 = t5 / 2.0;
      double t9 = t7 / sValue;
      double t10 = t8 / sValue - sValueDot / sValue * t9;
      targetBar = t4 + t9;
      targetBarDot = t6 + t10;
      sValueBar = t7 - t9 * t1;
      sValueBarDot = t8 - (t10 * t1 + t9 * t);
    }
    tape.result(1, targetBar);
    tape.result(2, sValueBarDot);
    tape.result(3, targetBarDot);
    return sValueBar;
  }

  private static double resultVjp_(double a, double b, double result0Bar, double result1Bar,
      Tape tape) {
    double t = powerVjp2(a, b, 2, result0Bar, result1Bar, tape);
    double t1 = tape.doubleResult(1);
    double aBar = tape.doubleResult(2);
    double bBar = tape.doubleResult(3);

    // reverse sweep
    aBar = result1Bar + aBar;
    bBar = result0Bar + bBar;
    tape.result(1, t1 + a);
    tape.result(2, aBar);
    tape.result(3, bBar);
    return t + b;
  }

  private static double deeperJvp(double value, int depth, double valueDot, Tape tape) {
    if (depth != 0) {
      double t = depth;
      double t1 = valueDot * t;
      double t2 = value * t + 1.0;
      double t3 = 1.0 + t2;
      value = t2 * t2 / t3;
      valueDot = 2.0 * (t1 * t2) / t3 - t1 / t3 * value;
      value = deeperJvp(value, depth - 1, valueDot, tape);
      depth = tape.intResult(1);
      valueDot = tape.doubleResult(2);
    }
    tape.result(1, depth);
    tape.result(2, valueDot);
    return value;
  }

  private static double deeperForward(double value, int depth, Tape tape) {
    int t;
    double t1;
    double value1;
    if (depth == 0) {
      t = depth;
      t1 = 0.0;
      value1 = 0.0;
    } else {
      t1 = value * depth + 1.0;
      value1 = t1 * t1 / (1.0 + t1);
      value = deeperForward(value1, depth - 1, tape);
      t = tape.intResult(1);
    }
    tape.push(depth);
    tape.push(t1);
    tape.push(value1);
    tape.result(1, t);
    return value;
  }

  private static double deeperReverse(double result0Bar, Tape tape) {
    double value = tape.popDouble();
    double t = tape.popDouble();
    int depth = tape.popInt();
    double valueBar;
    if (depth == 0) {
      valueBar = result0Bar;
    } else {
      double t1 = deeperReverse(result0Bar, tape) / (1.0 + t);
      valueBar = (2.0 * (t1 * t) - t1 * value) * depth;
    }
    return valueBar;
  }

  private static double deeperForwardJvp(double value, int depth, double valueDot, Tape tape) {
    int t;
    double t1;
    double value1;
    double t2;
    double valueDot1;
    if (depth == 0) {
      t = depth;
      t1 = 0.0;
      value1 = 0.0;
      t2 = 0.0;
      valueDot1 = 0.0;
    } else {
      double t3 = depth;
      t2 = valueDot * t3;
      t1 = value * t3 + 1.0;
      double t4 = 1.0 + t1;
      value1 = t1 * t1 / t4;
      valueDot1 = 2.0 * (t2 * t1) / t4 - t2 / t4 * value1;
      value = deeperForwardJvp(value1, depth - 1, valueDot1, tape);
      t = tape.intResult(1);
      valueDot = tape.doubleResult(2);
    }
    tape.push(depth);
    tape.push(t1);
    tape.push(value1);
    tape.push(t2);
    tape.push(valueDot1);
    tape.result(1, t);
    tape.result(2, valueDot);
    return value;
  }

  private static double deeperReverseJvp(double result0Bar, double result0BarDot, Tape tape) {
    double valueDot = tape.popDouble();
    double t = tape.popDouble();
    double value = tape.popDouble();
    double t1 = tape.popDouble();
    int depth = tape.popInt();
    double valueBar;
    double valueBarDot;
    if (depth == 0) {
      valueBar = result0Bar;
      valueBarDot = result0BarDot;
    } else {
      double t2 = deeperReverseJvp(result0Bar, result0BarDot, tape);
      double t3 = tape.doubleResult(1);
      double t4 = 1.0 + t1;
      double t5 = t2 / t4;
      double t6 = t3 / t4 - t / t4 * t5;
      double t7 = depth;
      valueBar = (2.0 * (t5 * t1) - t5 * value) * t7;
      valueBarDot = (2.0 * (t6 * t1 + t5 * t) - (t6 * value + t5 * valueDot)) * t7;
    }
    tape.result(1, valueBarDot);
    return valueBar;
  }

  private static double wrapped(double r) {
    if (r > 3.0) {
      r = wrapped(r - 3.0);
    }
    return r;
  }

  private static double half(double radians, int times) {
    if (times != 0) {
      radians = half(radians / 2.0, times - 1);
    }
    return radians;
  }
}
