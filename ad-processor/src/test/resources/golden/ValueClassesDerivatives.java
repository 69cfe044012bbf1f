package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code ValueClasses}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ValueClassesDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ValueClassesDerivatives");
  }

  private static final VarHandle Vec_x =
      instanceField("corpus.ValueClasses$Vec", "x", double.class);

  private static final VarHandle Vec_y =
      instanceField("corpus.ValueClasses$Vec", "y", double.class);

  private static final VarHandle Vec_z =
      instanceField("corpus.ValueClasses$Vec", "z", double.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, ValueClassesDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private ValueClassesDerivatives() {}

  /**
   * Forward mode: {@code ValueClasses.path} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @param n constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return the value and its tangent
   */
  static Dual pathJvp(double[] p, double s, int n, double[] pDot, double sDot) {
    Arguments.sameShape("pDot", pDot, "p", p);
    double a = p[0];
    double aDot = pDot[0];
    double a1 = p[1];
    double aDot1 = pDot[1];
    double a2 = p[2];
    double aDot2 = pDot[2];
    double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
    double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
    double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
    double sumX = x;
    double sumY = y;
    double sumZ = z;
    double vX = a;
    double vY = a1;
    double vZ = a2;
    double sumXDot = 0.0;
    double sumYDot = 0.0;
    double sumZDot = 0.0;
    double vXDot = aDot;
    double vYDot = aDot1;
    double vZDot = aDot2;
    for (int i = 0; i < n; i++) {
      double wX = vX * s + (vY * sumZ - vZ * sumY);
      double wXDot =
          vXDot * s + vX * sDot + (vYDot * sumZ + vY * sumZDot - (vZDot * sumY + vZ * sumYDot));
      double wY = vY * s + (vZ * sumX - vX * sumZ);
      double wYDot =
          vYDot * s + vY * sDot + (vZDot * sumX + vZ * sumXDot - (vXDot * sumZ + vX * sumZDot));
      double wZ = vZ * s + (vX * sumY - vY * sumX);
      double wZDot =
          vZDot * s + vZ * sDot + (vXDot * sumY + vX * sumYDot - (vYDot * sumX + vY * sumXDot));
      if (Math.sqrt(wX * wX + wY * wY + wZ * wZ) > 10.0) {
        continue;
      }
      sumX += wX;
      sumXDot += wXDot;
      sumY += wY;
      sumYDot += wYDot;
      sumZ += wZ;
      sumZDot += wZDot;
      double v;
      double v1;
      double v2;
      double vDot;
      double vDot1;
      double vDot2;
      if (i % 2 == 0) {
        v = vX + wX;
        v1 = vY + wY;
        v2 = vZ + wZ;
        vDot = vXDot + wXDot;
        vDot1 = vYDot + wYDot;
        vDot2 = vZDot + wZDot;
      } else {
        v = wX;
        v1 = wY;
        v2 = wZ;
        vDot = wXDot;
        vDot1 = wYDot;
        vDot2 = wZDot;
      }
      vX = v;
      vY = v1;
      vZ = v2;
      vXDot = vDot;
      vYDot = vDot1;
      vZDot = vDot2;
    }
    double t = Math.sqrt(sumX * sumX + sumY * sumY + sumZ * sumZ);
    return new Dual(t + vX,
        StrongZero.over(0.5 * (2.0 * (sumXDot * sumX + sumYDot * sumY + sumZDot * sumZ)), t)
        + vXDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathJvp(double[], double, int, double[], double)
   */
  static Dual pathJvp(double[] p, double s, int n, double[] pDot, double sDot, Tape tape) {
    return pathJvp(p, s, n, pDot, sDot);
  }

  /**
   * Value and gradient of {@code ValueClasses.path}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param s the derivative with respect to {@code s}
   */
  record PathGradient(double value, double[] p, double s) {}

  /**
   * Adjoints of the scalar parameters of {@code ValueClasses.path}: filled by a derivative
   * and reused by its caller.
   */
  static final class PathAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public PathAdjoint() {}
  }

  /**
   * Reverse mode: {@code ValueClasses.path} and its gradient.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static PathGradient pathGradient(double[] p, double s, int n) {
    return pathGradient(p, s, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathGradient(double[], double, int)
   */
  static PathGradient pathGradient(double[] p, double s, int n, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    PathAdjoint adjoint = new PathAdjoint();
    double value = pathGradient(p, s, n, pBar, adjoint, tape);
    return new PathGradient(value, pBar, adjoint.s);
  }

  /**
   * Reverse mode: {@code ValueClasses.path} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @param n constant
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code s}
   * @return the value
   */
  static double pathGradient(double[] p, double s, int n, double[] pBar, PathAdjoint adjoint) {
    return pathGradient(p, s, n, pBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathGradient(double[], double, int, double[], PathAdjoint)
   */
  static double pathGradient(double[] p, double s, int n, double[] pBar, PathAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      double a = p[0];
      double a1 = p[1];
      double a2 = p[2];
      double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
      double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
      double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
      boolean[] kept = tape.booleans(n);
      double[] sumXKept = tape.doubles(n);
      double[] vYKept = tape.doubles(n);
      double[] sumYKept = tape.doubles(n);
      double[] vXKept = tape.doubles(n);
      double[] sumZKept = tape.doubles(n);
      double[] vZKept = tape.doubles(n);
      double sumX = x;
      double sumY = y;
      double sumZ = z;
      double vX = a;
      double vY = a1;
      double vZ = a2;
      for (int i = 0; i < n; i++) {
        sumXKept[i] = sumX;
        sumYKept[i] = sumY;
        sumZKept[i] = sumZ;
        vXKept[i] = vX;
        vYKept[i] = vY;
        vZKept[i] = vZ;
        double wX = vX * s + (vY * sumZ - vZ * sumY);
        double wY = vY * s + (vZ * sumX - vX * sumZ);
        double wZ = vZ * s + (vX * sumY - vY * sumX);
        boolean t = Math.sqrt(wX * wX + wY * wY + wZ * wZ) > 10.0;
        kept[i] = t;
        if (!t) {
          sumX += wX;
          sumY += wY;
          sumZ += wZ;
          double v;
          double v1;
          double v2;
          if (i % 2 == 0) {
            v = vX + wX;
            v1 = vY + wY;
            v2 = vZ + wZ;
          } else {
            v = wX;
            v1 = wY;
            v2 = wZ;
          }
          vX = v;
          vY = v1;
          vZ = v2;
        }
      }
      double t = Math.sqrt(sumX * sumX + sumY * sumY + sumZ * sumZ);

      // reverse sweep
      double t1 = 0.5 / t;
      double sumXBar = 2.0 * (t1 * sumX);
      double sumYBar = 2.0 * (t1 * sumY);
      double sumZBar = 2.0 * (t1 * sumZ);
      double vXBar = 1.0;
      double vYBar = 0.0;
      double vZBar = 0.0;
      double sBar = 0.0;
      int i = Math.max(n, 0) - 1;
      double t2 = t + vX;
      while (i >= 0) {
        double wZBar;
        double wYBar;
        double wXBar;
        if (kept[i]) {
          wZBar = 0.0;
          wYBar = 0.0;
          wXBar = 0.0;
        } else {
          double vZBar1;
          double vYBar1;
          double vXBar1;
          if (i % 2 == 0) {
            vZBar1 = vZBar;
            vYBar1 = vYBar;
            vXBar1 = vXBar;
          } else {
            vZBar1 = 0.0;
            vYBar1 = 0.0;
            vXBar1 = 0.0;
          }
          wZBar = vZBar + sumZBar;
          wYBar = vYBar + sumYBar;
          wXBar = vXBar + sumXBar;
          vXBar = vXBar1;
          vYBar = vYBar1;
          vZBar = vZBar1;
        }
        double t3 = -wZBar;
        sumX = sumXKept[i];
        vYBar += t3 * sumX;
        double vY1 = vYKept[i];
        sumXBar += vY1 * t3;
        sumY = sumYKept[i];
        vXBar += wZBar * sumY;
        vX = vXKept[i];
        sumYBar += vX * wZBar;
        double t4 = -wYBar;
        sumZ = sumZKept[i];
        vXBar += t4 * sumZ;
        sumZBar += vX * t4;
        vZBar += wYBar * sumX;
        double vZ1 = vZKept[i];
        sumXBar += vZ1 * wYBar;
        double t5 = -wXBar;
        vZBar += t5 * sumY;
        sumYBar += vZ1 * t5;
        vYBar += wXBar * sumZ;
        sumZBar += vY1 * wXBar;
        vZBar += wZBar * s;
        sBar += vZ1 * wZBar;
        vYBar += wYBar * s;
        sBar += vY1 * wYBar;
        vXBar += wXBar * s;
        sBar += vX * wXBar;
        i--;
      }
      pBar[2] += vZBar;
      pBar[1] += vYBar;
      pBar[0] += vXBar;
      adjoint.s = sBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ValueClasses.path}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param s the derivative with respect to {@code s}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param sHvp the Hessian-vector product for {@code s}
   */
  record PathHvp(double value, double[] p, double s, double[] pHvp, double sHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ValueClasses.path}: filled by a derivative and reused by its caller.
   */
  static final class PathHvpAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The Hessian-vector product for {@code s}. */
    public double sHvp;

    /** A holder of zeros. */
    public PathHvpAdjoint() {}
  }

  /**
   * Second order: {@code ValueClasses.path}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @param n constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return value, gradient and product, in new arrays
   */
  static PathHvp pathHvp(double[] p, double s, int n, double[] pDot, double sDot) {
    return pathHvp(p, s, n, pDot, sDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathHvp(double[], double, int, double[], double)
   */
  static PathHvp pathHvp(double[] p, double s, int n, double[] pDot, double sDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    PathHvpAdjoint adjoint = new PathHvpAdjoint();
    double value = pathHvp(p, s, n, pDot, sDot, pBar, pHvp, adjoint, tape);
    return new PathHvp(value, pBar, adjoint.s, pHvp, adjoint.sHvp);
  }

  /**
   * Second order: {@code ValueClasses.path}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @param n constant
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code s}
   * @return the value
   */
  static double pathHvp(double[] p, double s, int n, double[] pDot, double sDot, double[] pBar,
      double[] pHvp, PathHvpAdjoint adjoint) {
    return pathHvp(p, s, n, pDot, sDot, pBar, pHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathHvp(double[], double, int, double[], double, double[], double[],
   *     PathHvpAdjoint)
   */
  static double pathHvp(double[] p, double s, int n, double[] pDot, double sDot, double[] pBar,
      double[] pHvp, PathHvpAdjoint adjoint, Tape tape) {
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
      double a = p[0];
      double aDot = pDot[0];
      double a1 = p[1];
      double aDot1 = pDot[1];
      double a2 = p[2];
      double aDot2 = pDot[2];
      double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
      double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
      double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
      boolean[] kept = tape.booleans(n);
      double[] sumXKept = tape.doubles(n);
      double[] sumXKeptDot = tape.doubles(n);
      double[] vYKept = tape.doubles(n);
      double[] vYKeptDot = tape.doubles(n);
      double[] sumYKept = tape.doubles(n);
      double[] sumYKeptDot = tape.doubles(n);
      double[] vXKept = tape.doubles(n);
      double[] vXKeptDot = tape.doubles(n);
      double[] sumZKept = tape.doubles(n);
      double[] sumZKeptDot = tape.doubles(n);
      double[] vZKept = tape.doubles(n);
      double[] vZKeptDot = tape.doubles(n);
      double sumX = x;
      double sumY = y;
      double sumZ = z;
      double vX = a;
      double vY = a1;
      double vZ = a2;
      double sumXDot = 0.0;
      double sumYDot = 0.0;
      double sumZDot = 0.0;
      double vXDot = aDot;
      double vYDot = aDot1;
      double vZDot = aDot2;
      for (int i = 0; i < n; i++) {
        sumXKept[i] = sumX;
        sumXKeptDot[i] = sumXDot;
        sumYKept[i] = sumY;
        sumYKeptDot[i] = sumYDot;
        sumZKept[i] = sumZ;
        sumZKeptDot[i] = sumZDot;
        vXKept[i] = vX;
        vXKeptDot[i] = vXDot;
        vYKept[i] = vY;
        vYKeptDot[i] = vYDot;
        vZKept[i] = vZ;
        vZKeptDot[i] = vZDot;
        double wX = vX * s + (vY * sumZ - vZ * sumY);
        double wXDot =
            vXDot * s + vX * sDot + (vYDot * sumZ + vY * sumZDot - (vZDot * sumY + vZ * sumYDot));
        double wY = vY * s + (vZ * sumX - vX * sumZ);
        double wYDot =
            vYDot * s + vY * sDot + (vZDot * sumX + vZ * sumXDot - (vXDot * sumZ + vX * sumZDot));
        double wZ = vZ * s + (vX * sumY - vY * sumX);
        double wZDot =
            vZDot * s + vZ * sDot + (vXDot * sumY + vX * sumYDot - (vYDot * sumX + vY * sumXDot));
        boolean t = Math.sqrt(wX * wX + wY * wY + wZ * wZ) > 10.0;
        kept[i] = t;
        if (!t) {
          sumX += wX;
          sumXDot += wXDot;
          sumY += wY;
          sumYDot += wYDot;
          sumZ += wZ;
          sumZDot += wZDot;
          double v;
          double v1;
          double v2;
          double vDot;
          double vDot1;
          double vDot2;
          if (i % 2 == 0) {
            v = vX + wX;
            v1 = vY + wY;
            v2 = vZ + wZ;
            vDot = vXDot + wXDot;
            vDot1 = vYDot + wYDot;
            vDot2 = vZDot + wZDot;
          } else {
            v = wX;
            v1 = wY;
            v2 = wZ;
            vDot = wXDot;
            vDot1 = wYDot;
            vDot2 = wZDot;
          }
          vX = v;
          vY = v1;
          vZ = v2;
          vXDot = vDot;
          vYDot = vDot1;
          vZDot = vDot2;
        }
      }
      double t = Math.sqrt(sumX * sumX + sumY * sumY + sumZ * sumZ);
      double t1 = 0.5 / t;

      // reverse sweep
      double t2 =
          -(StrongZero.times(2.0 * (sumXDot * sumX + sumYDot * sumY + sumZDot * sumZ), t1) / t
          * t1);
      double sumXBar = 2.0 * (t1 * sumX);
      double sumYBar = 2.0 * (t1 * sumY);
      double sumZBar = 2.0 * (t1 * sumZ);
      double vXBar = 1.0;
      double vYBar = 0.0;
      double vZBar = 0.0;
      double sBar = 0.0;
      double sumXBarDot = 2.0 * (t2 * sumX + t1 * sumXDot);
      double sumYBarDot = 2.0 * (t2 * sumY + t1 * sumYDot);
      double sumZBarDot = 2.0 * (t2 * sumZ + t1 * sumZDot);
      double vXBarDot = 0.0;
      double vYBarDot = 0.0;
      double vZBarDot = 0.0;
      double sBarDot = 0.0;
      int i = Math.max(n, 0) - 1;
      double t3 = t + vX;
      while (i >= 0) {
        double wZBar;
        double wYBar;
        double wXBar;
        double wZBarDot;
        double wYBarDot;
        double wXBarDot;
        if (kept[i]) {
          wZBar = 0.0;
          wYBar = 0.0;
          wXBar = 0.0;
          wZBarDot = 0.0;
          wYBarDot = 0.0;
          wXBarDot = 0.0;
        } else {
          double vZBar1;
          double vYBar1;
          double vXBar1;
          double vZBarDot1;
          double vYBarDot1;
          double vXBarDot1;
          if (i % 2 == 0) {
            vZBar1 = vZBar;
            vYBar1 = vYBar;
            vXBar1 = vXBar;
            vZBarDot1 = vZBarDot;
            vYBarDot1 = vYBarDot;
            vXBarDot1 = vXBarDot;
          } else {
            vZBar1 = 0.0;
            vYBar1 = 0.0;
            vXBar1 = 0.0;
            vZBarDot1 = 0.0;
            vYBarDot1 = 0.0;
            vXBarDot1 = 0.0;
          }
          wZBar = vZBar + sumZBar;
          wZBarDot = vZBarDot + sumZBarDot;
          wYBar = vYBar + sumYBar;
          wYBarDot = vYBarDot + sumYBarDot;
          wXBar = vXBar + sumXBar;
          wXBarDot = vXBarDot + sumXBarDot;
          vXBar = vXBar1;
          vYBar = vYBar1;
          vZBar = vZBar1;
          vXBarDot = vXBarDot1;
          vYBarDot = vYBarDot1;
          vZBarDot = vZBarDot1;
        }
        double t4 = -wZBar;
        double t5 = -wZBarDot;
        sumX = sumXKept[i];
        sumXDot = sumXKeptDot[i];
        vYBar += t4 * sumX;
        vYBarDot += t5 * sumX + t4 * sumXDot;
        double vY1 = vYKept[i];
        double vYDot1 = vYKeptDot[i];
        sumXBar += vY1 * t4;
        sumXBarDot += vYDot1 * t4 + vY1 * t5;
        sumY = sumYKept[i];
        sumYDot = sumYKeptDot[i];
        vXBar += wZBar * sumY;
        vXBarDot += wZBarDot * sumY + wZBar * sumYDot;
        vX = vXKept[i];
        double vXDot1 = vXKeptDot[i];
        sumYBar += vX * wZBar;
        sumYBarDot += vXDot1 * wZBar + vX * wZBarDot;
        double t6 = -wYBar;
        double t7 = -wYBarDot;
        sumZ = sumZKept[i];
        sumZDot = sumZKeptDot[i];
        vXBar += t6 * sumZ;
        vXBarDot += t7 * sumZ + t6 * sumZDot;
        sumZBar += vX * t6;
        sumZBarDot += vXDot1 * t6 + vX * t7;
        vZBar += wYBar * sumX;
        vZBarDot += wYBarDot * sumX + wYBar * sumXDot;
        double vZ1 = vZKept[i];
        double vZDot1 = vZKeptDot[i];
        sumXBar += vZ1 * wYBar;
        sumXBarDot += vZDot1 * wYBar + vZ1 * wYBarDot;
        double t8 = -wXBar;
        double t9 = -wXBarDot;
        vZBar += t8 * sumY;
        vZBarDot += t9 * sumY + t8 * sumYDot;
        sumYBar += vZ1 * t8;
        sumYBarDot += vZDot1 * t8 + vZ1 * t9;
        vYBar += wXBar * sumZ;
        vYBarDot += wXBarDot * sumZ + wXBar * sumZDot;
        sumZBar += vY1 * wXBar;
        sumZBarDot += vYDot1 * wXBar + vY1 * wXBarDot;
        vZBar += wZBar * s;
        vZBarDot += wZBarDot * s + wZBar * sDot;
        sBar += vZ1 * wZBar;
        sBarDot += vZDot1 * wZBar + vZ1 * wZBarDot;
        vYBar += wYBar * s;
        vYBarDot += wYBarDot * s + wYBar * sDot;
        sBar += vY1 * wYBar;
        sBarDot += vYDot1 * wYBar + vY1 * wYBarDot;
        vXBar += wXBar * s;
        vXBarDot += wXBarDot * s + wXBar * sDot;
        sBar += vX * wXBar;
        sBarDot += vXDot1 * wXBar + vX * wXBarDot;
        i--;
      }
      pBar[2] += vZBar;
      pHvp[2] += vZBarDot;
      pBar[1] += vYBar;
      pHvp[1] += vYBarDot;
      pBar[0] += vXBar;
      pHvp[0] += vXBarDot;
      adjoint.s = sBar;
      adjoint.sHvp = sBarDot;
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ValueClasses.path} as a function of the vector that packs {@code p}, {@code s},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction pathFunction(int n) {
    return new PathFunction(n);
  }

  private static final class PathFunction implements ScalarFunction {

    private final int n;

    PathFunction(int n) {
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
      double s = packed[packed.length - 1];
      return ValueClasses.path(p, s, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      PathAdjoint adjoint = new PathAdjoint();
      double value = pathGradient(p, s, this.n, pBar, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      return pathJvp(p, s, this.n, pDot, sDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] p = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] pDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      PathHvpAdjoint adjoint = new PathHvpAdjoint();
      double value = pathHvp(p, s, this.n, pDot, sDot, pBar, pHvp, adjoint);
      Arguments.pack(pBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      Arguments.pack(pHvp, product, 0);
      product[product.length - 1] = adjoint.sHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ValueClasses.power} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual powerJvp(double a, double b, int n, double aDot, double bDot) {
    return powerJvp(a, b, n, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powerJvp(double, double, int, double, double)
   */
  static Dual powerJvp(double a, double b, int n, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = powJvp(a, b, n, aDot, bDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      double r = Math.exp(1.0);
      double t4 = t + r * Math.cos(2.0);
      double t5 = t1 + r * Math.sin(2.0);
      return new Dual(t4 * t4 + t5 * t5, 2.0 * (t2 * t4 + t3 * t5));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ValueClasses.power}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record PowerGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code ValueClasses.power}: filled by a derivative
   * and reused by its caller.
   */
  static final class PowerAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public PowerAdjoint() {}
  }

  /**
   * Reverse mode: {@code ValueClasses.power} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static PowerGradient powerGradient(double a, double b, int n) {
    return powerGradient(a, b, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powerGradient(double, double, int)
   */
  static PowerGradient powerGradient(double a, double b, int n, Tape tape) {
    PowerAdjoint adjoint = new PowerAdjoint();
    double value = powerGradient(a, b, n, adjoint, tape);
    return new PowerGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code ValueClasses.power} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double powerGradient(double a, double b, int n, PowerAdjoint adjoint) {
    return powerGradient(a, b, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powerGradient(double, double, int, PowerAdjoint)
   */
  static double powerGradient(double a, double b, int n, PowerAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = powForward(a, b, n, tape);
      double t1 = tape.doubleResult(1);
      double r = Math.exp(1.0);
      double t2 = t + r * Math.cos(2.0);
      double t3 = t1 + r * Math.sin(2.0);

      // reverse sweep
      double t4 = powReverse(2.0 * t2, 2.0 * t3, tape);
      double t5 = tape.doubleResult(1);
      adjoint.a = t4;
      adjoint.b = t5;
      return t2 * t2 + t3 * t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ValueClasses.power}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record PowerHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code ValueClasses.power}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static PowerHvp powerHvp(double a, double b, int n, double aDot, double bDot) {
    return powerHvp(a, b, n, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powerHvp(double, double, int, double, double)
   */
  static PowerHvp powerHvp(double a, double b, int n, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = powForwardJvp(a, b, n, aDot, bDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      double r = Math.exp(1.0);
      double t4 = t + r * Math.cos(2.0);
      double t5 = t1 + r * Math.sin(2.0);

      // reverse sweep
      double t6 = powReverseJvp(2.0 * t4, 2.0 * t5, 2.0 * t2, 2.0 * t3, tape);
      double t7 = tape.doubleResult(1);
      double t8 = tape.doubleResult(2);
      double t9 = tape.doubleResult(3);
      return new PowerHvp(t4 * t4 + t5 * t5, t6, t7, t8, t9);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ValueClasses.power} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction powerFunction(int n) {
    return new PowerFunction(n);
  }

  private static final class PowerFunction implements ScalarFunction {

    private final int n;

    PowerFunction(int n) {
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
      return ValueClasses.power(a, b, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      PowerAdjoint adjoint = new PowerAdjoint();
      double value = powerGradient(a, b, this.n, adjoint);
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
      return powerJvp(a, b, this.n, aDot, bDot).tangent();
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
      PowerHvp hvp = powerHvp(a, b, this.n, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ValueClasses.rotation} and its derivative in the direction of the
   * tangents.
   *
   * @param angle as the method takes it
   * @param axis as the method takes it
   * @param point as the method takes it
   * @param angleDot tangent of {@code angle}
   * @param axisDot tangent of {@code axis}, of the same shape; not modified
   * @param pointDot tangent of {@code point}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual rotationJvp(double angle, double[] axis, double[] point, double angleDot,
      double[] axisDot, double[] pointDot) {
    Arguments.sameShape("axisDot", axisDot, "axis", axis);
    Arguments.sameShape("pointDot", pointDot, "point", point);
    Arguments.sameSharing("axis", axis, axisDot, "point", point, pointDot);
    double a = axis[0];
    double aDot = axisDot[0];
    double a1 = axis[1];
    double aDot1 = axisDot[1];
    double a2 = axis[2];
    double aDot2 = axisDot[2];
    double t = angle / 2.0;
    double t1 = Math.cos(t);
    double t2 = -(angleDot / 2.0 * Math.sin(t));
    double[] v = new double[3];
    double[] vDot = new double[3];
    v[2] = 0.5;
    vDot[2] = 0.0;
    if (t1 < 0.0) {
      throw new IllegalArgumentException("w = " + t1);
    }
    v[0] = a;
    vDot[0] = aDot;
    v[1] = a1;
    vDot[1] = aDot1;
    double t3 = v[2] + a2;
    double t4 = vDot[2] + aDot2;
    v[2] = t3;
    vDot[2] = t4;
    double sum = t1 * t1;
    double sumDot = 2.0 * (t2 * t1);
    double sum1 = sum;
    double sumDot1 = sumDot;
    for (int i = 0; i < v.length; i++) {
      double c = v[i];
      double cDot = vDot[i];
      sum1 += c * c;
      sumDot1 += 2.0 * (cDot * c);
    }
    double norm = Math.sqrt(sum1);
    double normDot = StrongZero.over(0.5 * sumDot1, norm);
    int kind = a > 0.0 ? 1 : 2;
    a = point[0];
    aDot = pointDot[0];
    a1 = point[1];
    aDot1 = pointDot[1];
    a2 = point[2];
    aDot2 = pointDot[2];
    double v1 = v[0];
    double vDot1 = vDot[0];
    double v2 = v[1];
    double vDot2 = vDot[1];
    double t5 = 2.0 * (v1 * a + v2 * a1 + t3 * a2);
    double t6 = 2.0 * (vDot1 * a + v1 * aDot + (vDot2 * a1 + v2 * aDot1) + (t4 * a2 + t3 * aDot2));
    double t7 = sum - (v1 * v1 + v2 * v2 + t3 * t3);
    double t8 = sumDot - 2.0 * (vDot1 * v1 + vDot2 * v2 + t4 * t3);
    double t9 = v2 * a2 - t3 * a1;
    double t10 = t3 * a - v1 * a2;
    double t11 = 2.0 * t1;
    double t12 = 2.0 * t2;
    double rX = v1 * t5 + a * t7 + t9 * t11;
    double rXDot = vDot1 * t5 + v1 * t6 + (aDot * t7 + a * t8)
        + ((vDot2 * a2 + v2 * aDot2 - (t4 * a1 + t3 * aDot1)) * t11 + t9 * t12);
    double rY = v2 * t5 + a1 * t7 + t10 * t11;
    double rYDot = vDot2 * t5 + v2 * t6 + (aDot1 * t7 + a1 * t8)
        + ((t4 * a + t3 * aDot - (vDot1 * a2 + v1 * aDot2)) * t11 + t10 * t12);
    double t13 = kind;
    return new Dual(rX * rY + norm * t13, rXDot * rY + rX * rYDot + normDot * t13);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rotationJvp(double, double[], double[], double, double[], double[])
   */
  static Dual rotationJvp(double angle, double[] axis, double[] point, double angleDot,
      double[] axisDot, double[] pointDot, Tape tape) {
    return rotationJvp(angle, axis, point, angleDot, axisDot, pointDot);
  }

  /**
   * Value and gradient of {@code ValueClasses.rotation}.
   *
   * @param value what the method returns
   * @param angle the derivative with respect to {@code angle}
   * @param axis the derivative with respect to {@code axis}
   * @param point the derivative with respect to {@code point}
   */
  record RotationGradient(double value, double angle, double[] axis, double[] point) {}

  /**
   * Adjoints of the scalar parameters of {@code ValueClasses.rotation}: filled by a
   * derivative and reused by its caller.
   */
  static final class RotationAdjoint {

    /** The adjoint of {@code angle}. */
    public double angle;

    /** A holder of zeros. */
    public RotationAdjoint() {}
  }

  /**
   * Reverse mode: {@code ValueClasses.rotation} and its gradient.
   *
   * @param angle as the method takes it
   * @param axis as the method takes it
   * @param point as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RotationGradient rotationGradient(double angle, double[] axis, double[] point) {
    return rotationGradient(angle, axis, point, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rotationGradient(double, double[], double[])
   */
  static RotationGradient rotationGradient(double angle, double[] axis, double[] point, Tape tape) {
    double[] axisBar = Arguments.zerosLike(axis);
    double[] pointBar = point == axis ? axisBar : Arguments.zerosLike(point);
    RotationAdjoint adjoint = new RotationAdjoint();
    double value = rotationGradient(angle, axis, point, axisBar, pointBar, adjoint, tape);
    return new RotationGradient(value, adjoint.angle, axisBar, pointBar);
  }

  /**
   * Reverse mode: {@code ValueClasses.rotation} and its gradient, written into the caller's
   * memory.
   *
   * @param angle as the method takes it
   * @param axis as the method takes it
   * @param point as the method takes it
   * @param axisBar overwritten with the gradient with respect to {@code axis}; of the same
   *     shape
   * @param pointBar overwritten with the gradient with respect to {@code point}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code angle}
   * @return the value
   */
  static double rotationGradient(double angle, double[] axis, double[] point, double[] axisBar,
      double[] pointBar, RotationAdjoint adjoint) {
    return rotationGradient(angle, axis, point, axisBar, pointBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rotationGradient(double, double[], double[], double[], double[], RotationAdjoint)
   */
  static double rotationGradient(double angle, double[] axis, double[] point, double[] axisBar,
      double[] pointBar, RotationAdjoint adjoint, Tape tape) {
    Arguments.sameShape("axisBar", axisBar, "axis", axis);
    Arguments.sameShape("pointBar", pointBar, "point", point);
    Arguments.sameSharing("axis", axis, axisBar, "point", point, pointBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(axisBar);
    Arguments.zero(pointBar);
    int mark = tape.mark();
    try {
      double a = axis[0];
      double a1 = axis[1];
      double a2 = axis[2];
      double t = angle / 2.0;
      double t1 = Math.cos(t);
      double[] v = new double[3];
      double[] vBar = tape.zeroDoubles(3);
      v[2] = 0.5;
      if (t1 < 0.0) {
        throw new IllegalArgumentException("w = " + t1);
      }
      v[0] = a;
      v[1] = a1;
      double t2 = v[2] + a2;
      v[2] = t2;
      double sum = t1 * t1;
      double sum1 = sum;
      for (double c : v) {
        sum1 += c * c;
      }
      double norm = Math.sqrt(sum1);
      int kind = a > 0.0 ? 1 : 2;
      a = point[0];
      a1 = point[1];
      a2 = point[2];
      double v1 = v[0];
      double v2 = v[1];
      double t3 = 2.0 * (v1 * a + v2 * a1 + t2 * a2);
      double t4 = sum - (v1 * v1 + v2 * v2 + t2 * t2);
      double t5 = v2 * a2 - t2 * a1;
      double t6 = t2 * a - v1 * a2;
      double t7 = 2.0 * t1;
      double rX = v1 * t3 + a * t4 + t5 * t7;
      double rY = v2 * t3 + a1 * t4 + t6 * t7;
      double t8 = kind;

      // reverse sweep
      double t9 = rX * t7;
      double t10 = rY * t7;
      double t11 = -t9;
      double t12 = -t10;
      double t13 = a1 * rX + a * rY;
      double t14 = -t13;
      double t15 = 2.0 * (v2 * rX + v1 * rY);
      vBar[1] += t10 * a2 + 2.0 * (t14 * v2) + rX * t3 + t15 * a1;
      vBar[0] += t11 * a2 + 2.0 * (t14 * v1) + rY * t3 + t15 * a;
      pointBar[2] += v1 * t11 + v2 * t10 + t2 * t15;
      pointBar[1] += t2 * t12 + rX * t4 + v2 * t15;
      pointBar[0] += t2 * t9 + rY * t4 + v1 * t15;
      double sumBar = StrongZero.over(0.5 * t8, norm);
      for (int i = 0; i < v.length; i++) {
        double c = v[i];
        vBar[i] += 2.0 * (sumBar * c);
      }
      sumBar = t13 + sumBar;
      double t16 = t9 * a + t12 * a1 + 2.0 * (t14 * t2) + t15 * a2 + vBar[2];
      vBar[2] = t16;
      double angleBar = -(2.0 * (t6 * rX + t5 * rY + sumBar * t1) * Math.sin(t) / 2.0);
      double t17 = vBar[1];
      double t18 = vBar[0];
      axisBar[2] += t16;
      axisBar[1] += t17;
      axisBar[0] += t18;
      adjoint.angle = angleBar;
      return rX * rY + norm * t8;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ValueClasses.rotation}.
   *
   * @param value what the method returns
   * @param angle the derivative with respect to {@code angle}
   * @param axis the derivative with respect to {@code axis}
   * @param point the derivative with respect to {@code point}
   * @param angleHvp the Hessian-vector product for {@code angle}
   * @param axisHvp the Hessian-vector product for {@code axis}
   * @param pointHvp the Hessian-vector product for {@code point}
   */
  record RotationHvp(double value, double angle, double[] axis, double[] point, double angleHvp,
      double[] axisHvp, double[] pointHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ValueClasses.rotation}: filled by a derivative and reused by its caller.
   */
  static final class RotationHvpAdjoint {

    /** The adjoint of {@code angle}. */
    public double angle;

    /** The Hessian-vector product for {@code angle}. */
    public double angleHvp;

    /** A holder of zeros. */
    public RotationHvpAdjoint() {}
  }

  /**
   * Second order: {@code ValueClasses.rotation}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param angle as the method takes it
   * @param axis as the method takes it
   * @param point as the method takes it
   * @param angleDot tangent of {@code angle}
   * @param axisDot tangent of {@code axis}, of the same shape; not modified
   * @param pointDot tangent of {@code point}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RotationHvp rotationHvp(double angle, double[] axis, double[] point, double angleDot,
      double[] axisDot, double[] pointDot) {
    return rotationHvp(angle, axis, point, angleDot, axisDot, pointDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rotationHvp(double, double[], double[], double, double[], double[])
   */
  static RotationHvp rotationHvp(double angle, double[] axis, double[] point, double angleDot,
      double[] axisDot, double[] pointDot, Tape tape) {
    double[] axisBar = Arguments.zerosLike(axis);
    double[] pointBar = point == axis ? axisBar : Arguments.zerosLike(point);
    double[] axisHvp = Arguments.zerosLike(axis);
    double[] pointHvp = point == axis ? axisHvp : Arguments.zerosLike(point);
    RotationHvpAdjoint adjoint = new RotationHvpAdjoint();
    double value =
        rotationHvp(angle, axis, point, angleDot, axisDot, pointDot, axisBar, pointBar, axisHvp,
        pointHvp, adjoint, tape);
    return new RotationHvp(value, adjoint.angle, axisBar, pointBar, adjoint.angleHvp, axisHvp,
        pointHvp);
  }

  /**
   * Second order: {@code ValueClasses.rotation}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param angle as the method takes it
   * @param axis as the method takes it
   * @param point as the method takes it
   * @param angleDot tangent of {@code angle}
   * @param axisDot tangent of {@code axis}, of the same shape; not modified
   * @param pointDot tangent of {@code point}, of the same shape; not modified
   * @param axisBar overwritten with the gradient with respect to {@code axis}; of the same
   *     shape
   * @param pointBar overwritten with the gradient with respect to {@code point}; of the same
   *     shape
   * @param axisHvp overwritten with the Hessian-vector product for {@code axis}; of the same
   *     shape
   * @param pointHvp overwritten with the Hessian-vector product for {@code point}; of the
   *     same shape
   * @param adjoint overwritten with gradient and product for {@code angle}
   * @return the value
   */
  static double rotationHvp(double angle, double[] axis, double[] point, double angleDot,
      double[] axisDot, double[] pointDot, double[] axisBar, double[] pointBar, double[] axisHvp,
      double[] pointHvp, RotationHvpAdjoint adjoint) {
    return rotationHvp(angle, axis, point, angleDot, axisDot, pointDot, axisBar, pointBar, axisHvp,
        pointHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rotationHvp(double, double[], double[], double, double[], double[], double[],
   *     double[], double[], double[], RotationHvpAdjoint)
   */
  static double rotationHvp(double angle, double[] axis, double[] point, double angleDot,
      double[] axisDot, double[] pointDot, double[] axisBar, double[] pointBar, double[] axisHvp,
      double[] pointHvp, RotationHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("axisDot", axisDot, "axis", axis);
    Arguments.sameShape("pointDot", pointDot, "point", point);
    Arguments.sameSharing("axis", axis, axisDot, "point", point, pointDot);
    Arguments.sameShape("axisBar", axisBar, "axis", axis);
    Arguments.sameShape("pointBar", pointBar, "point", point);
    Arguments.sameSharing("axis", axis, axisBar, "point", point, pointBar);
    Arguments.sameShape("axisHvp", axisHvp, "axis", axis);
    Arguments.sameShape("pointHvp", pointHvp, "point", point);
    Arguments.sameSharing("axis", axis, axisHvp, "point", point, pointHvp);
    Arguments.distinct("axisDot", axisDot, "axisBar", axisBar);
    Arguments.distinct("axisDot", axisDot, "axisHvp", axisHvp);
    Arguments.distinct("axisBar", axisBar, "axisHvp", axisHvp);
    Arguments.distinct("pointDot", pointDot, "pointBar", pointBar);
    Arguments.distinct("pointDot", pointDot, "pointHvp", pointHvp);
    Arguments.distinct("pointBar", pointBar, "pointHvp", pointHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(axisBar);
    Arguments.zero(pointBar);
    Arguments.zero(axisHvp);
    Arguments.zero(pointHvp);
    int mark = tape.mark();
    try {
      double a = axis[0];
      double aDot = axisDot[0];
      double a1 = axis[1];
      double aDot1 = axisDot[1];
      double a2 = axis[2];
      double aDot2 = axisDot[2];
      double t = angle / 2.0;
      double t1 = angleDot / 2.0;
      double t2 = Math.cos(t);
      double t3 = Math.sin(t);
      double t4 = -(t1 * t3);
      double[] v = new double[3];
      double[] vDot = new double[3];
      double[] vBar = tape.zeroDoubles(3);
      double[] vBarDot = tape.zeroDoubles(3);
      v[2] = 0.5;
      vDot[2] = 0.0;
      if (t2 < 0.0) {
        throw new IllegalArgumentException("w = " + t2);
      }
      v[0] = a;
      vDot[0] = aDot;
      v[1] = a1;
      vDot[1] = aDot1;
      double t5 = v[2] + a2;
      double t6 = vDot[2] + aDot2;
      v[2] = t5;
      vDot[2] = t6;
      double sum = t2 * t2;
      double sumDot = 2.0 * (t4 * t2);
      double sum1 = sum;
      double sumDot1 = sumDot;
      for (int i = 0; i < v.length; i++) {
        double c = v[i];
        double cDot = vDot[i];
        sum1 += c * c;
        sumDot1 += 2.0 * (cDot * c);
      }
      double norm = Math.sqrt(sum1);
      double t7 = 0.5 / norm;
      double normDot = StrongZero.times(sumDot1, t7);
      int kind = a > 0.0 ? 1 : 2;
      a = point[0];
      aDot = pointDot[0];
      a1 = point[1];
      aDot1 = pointDot[1];
      a2 = point[2];
      aDot2 = pointDot[2];
      double v1 = v[0];
      double vDot1 = vDot[0];
      double v2 = v[1];
      double vDot2 = vDot[1];
      double t8 = 2.0 * (v1 * a + v2 * a1 + t5 * a2);
      double t9 =
          2.0 * (vDot1 * a + v1 * aDot + (vDot2 * a1 + v2 * aDot1) + (t6 * a2 + t5 * aDot2));
      double t10 = sum - (v1 * v1 + v2 * v2 + t5 * t5);
      double t11 = sumDot - 2.0 * (vDot1 * v1 + vDot2 * v2 + t6 * t5);
      double t12 = v2 * a2 - t5 * a1;
      double t13 = vDot2 * a2 + v2 * aDot2 - (t6 * a1 + t5 * aDot1);
      double t14 = t5 * a - v1 * a2;
      double t15 = t6 * a + t5 * aDot - (vDot1 * a2 + v1 * aDot2);
      double t16 = 2.0 * t2;
      double t17 = 2.0 * t4;
      double rX = v1 * t8 + a * t10 + t12 * t16;
      double rXDot = vDot1 * t8 + v1 * t9 + (aDot * t10 + a * t11) + (t13 * t16 + t12 * t17);
      double rY = v2 * t8 + a1 * t10 + t14 * t16;
      double rYDot = vDot2 * t8 + v2 * t9 + (aDot1 * t10 + a1 * t11) + (t15 * t16 + t14 * t17);
      double t18 = kind;

      // reverse sweep
      double t19 = rX * t16;
      double t20 = rXDot * t16 + rX * t17;
      double t21 = rY * t16;
      double t22 = rYDot * t16 + rY * t17;
      double t23 = -t19;
      double t24 = -t20;
      double t25 = -t21;
      double t26 = -t22;
      double t27 = a1 * rX + a * rY;
      double t28 = aDot1 * rX + a1 * rXDot + (aDot * rY + a * rYDot);
      double t29 = -t27;
      double t30 = -t28;
      double t31 = 2.0 * (v2 * rX + v1 * rY);
      double t32 = 2.0 * (vDot2 * rX + v2 * rXDot + (vDot1 * rY + v1 * rYDot));
      vBar[1] += t21 * a2 + 2.0 * (t29 * v2) + rX * t8 + t31 * a1;
      vBarDot[1] += t22 * a2 + t21 * aDot2 + 2.0 * (t30 * v2 + t29 * vDot2)
          + (rXDot * t8 + rX * t9) + (t32 * a1 + t31 * aDot1);
      vBar[0] += t23 * a2 + 2.0 * (t29 * v1) + rY * t8 + t31 * a;
      vBarDot[0] += t24 * a2 + t23 * aDot2 + 2.0 * (t30 * v1 + t29 * vDot1)
          + (rYDot * t8 + rY * t9) + (t32 * a + t31 * aDot);
      pointBar[2] += v1 * t23 + v2 * t21 + t5 * t31;
      pointHvp[2] += vDot1 * t23 + v1 * t24 + (vDot2 * t21 + v2 * t22) + (t6 * t31 + t5 * t32);
      pointBar[1] += t5 * t25 + rX * t10 + v2 * t31;
      pointHvp[1] += t6 * t25 + t5 * t26 + (rXDot * t10 + rX * t11) + (vDot2 * t31 + v2 * t32);
      pointBar[0] += t5 * t19 + rY * t10 + v1 * t31;
      pointHvp[0] += t6 * t19 + t5 * t20 + (rYDot * t10 + rY * t11) + (vDot1 * t31 + v1 * t32);
      double sumBar = StrongZero.times(t18, t7);
      double t33 = StrongZero.times(t18, normDot / norm * t7);
      for (int i = 0; i < v.length; i++) {
        double c = v[i];
        double cDot = vDot[i];
        vBar[i] += 2.0 * (sumBar * c);
        vBarDot[i] += 2.0 * (sumBar * cDot - t33 * c);
      }
      sumBar = t27 + sumBar;
      double sumBarDot = t28 - t33;
      double t34 = 2.0 * (t14 * rX + t12 * rY + sumBar * t2);
      double t35 = t19 * a + t25 * a1 + 2.0 * (t29 * t5) + t31 * a2 + vBar[2];
      double t36 = t20 * a + t19 * aDot + (t26 * a1 + t25 * aDot1) + 2.0 * (t30 * t5 + t29 * t6)
          + (t32 * a2 + t31 * aDot2) + vBarDot[2];
      vBar[2] = t35;
      vBarDot[2] = t36;
      double angleBar = -(t34 * t3 / 2.0);
      double angleBarDot =
          -((2.0 * (t15 * rX + t14 * rXDot + (t13 * rY + t12 * rYDot)
          + (sumBarDot * t2 + sumBar * t4)) * t3 + t34 * (t1 * t2)) / 2.0);
      double t37 = vBar[1];
      double t38 = vBarDot[1];
      double t39 = vBar[0];
      double t40 = vBarDot[0];
      axisBar[2] += t35;
      axisHvp[2] += t36;
      axisBar[1] += t37;
      axisHvp[1] += t38;
      axisBar[0] += t39;
      axisHvp[0] += t40;
      adjoint.angle = angleBar;
      adjoint.angleHvp = angleBarDot;
      return rX * rY + norm * t18;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ValueClasses.rotation} as a function of the vector that packs {@code angle},
   * {@code axis}, {@code point}, in this order and arrays row by row. It modifies neither
   * what it is given nor what it captures, and may be used by several threads at once.
   *
   * @param axis of the shape that the parameter is to have
   * @param point of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction rotationFunction(double[] axis, double[] point) {
    return new RotationFunction(axis, point);
  }

  private static final class RotationFunction implements ScalarFunction {

    private final double[] axis;

    private final double[] point;

    private final int axisSize;

    private final int pointSize;

    RotationFunction(double[] axis, double[] point) {
      this.axis = axis;
      this.point = point;
      Objects.requireNonNull(axis, "axis");
      this.axisSize = Arguments.size(axis);
      Objects.requireNonNull(point, "point");
      this.pointSize = Arguments.size(point);
    }

    @Override
    public int inputs() {
      return 1 + axisSize + pointSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double angle = packed[0];
      double[] axis = Arguments.unpackLike(this.axis, packed, 1);
      double[] point = Arguments.unpackLike(this.point, packed, 1 + axisSize);
      return ValueClasses.rotation(angle, axis, point);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double angle = packed[0];
      double[] axis = Arguments.unpackLike(this.axis, packed, 1);
      double[] point = Arguments.unpackLike(this.point, packed, 1 + axisSize);
      double[] axisBar = Arguments.zerosLike(axis);
      double[] pointBar = Arguments.zerosLike(point);
      RotationAdjoint adjoint = new RotationAdjoint();
      double value = rotationGradient(angle, axis, point, axisBar, pointBar, adjoint);
      gradient[0] = adjoint.angle;
      Arguments.pack(axisBar, gradient, 1);
      Arguments.pack(pointBar, gradient, 1 + axisSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double angle = packed[0];
      double[] axis = Arguments.unpackLike(this.axis, packed, 1);
      double[] point = Arguments.unpackLike(this.point, packed, 1 + axisSize);
      double angleDot = direction[0];
      double[] axisDot = Arguments.unpackLike(this.axis, direction, 1);
      double[] pointDot = Arguments.unpackLike(this.point, direction, 1 + axisSize);
      return rotationJvp(angle, axis, point, angleDot, axisDot, pointDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double angle = packed[0];
      double[] axis = Arguments.unpackLike(this.axis, packed, 1);
      double[] point = Arguments.unpackLike(this.point, packed, 1 + axisSize);
      double angleDot = direction[0];
      double[] axisDot = Arguments.unpackLike(this.axis, direction, 1);
      double[] pointDot = Arguments.unpackLike(this.point, direction, 1 + axisSize);
      double[] axisBar = Arguments.zerosLike(axis);
      double[] pointBar = Arguments.zerosLike(point);
      double[] axisHvp = Arguments.zerosLike(axis);
      double[] pointHvp = Arguments.zerosLike(point);
      RotationHvpAdjoint adjoint = new RotationHvpAdjoint();
      double value =
          rotationHvp(angle, axis, point, angleDot, axisDot, pointDot, axisBar, pointBar, axisHvp,
          pointHvp, adjoint);
      gradient[0] = adjoint.angle;
      Arguments.pack(axisBar, gradient, 1);
      Arguments.pack(pointBar, gradient, 1 + axisSize);
      product[0] = adjoint.angleHvp;
      Arguments.pack(axisHvp, product, 1);
      Arguments.pack(pointHvp, product, 1 + axisSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code ValueClasses.constant} and its derivative in the direction of the
   * tangents.
   *
   * @param s as the method takes it
   * @param c constant
   * @param p as the method takes it
   * @param sDot tangent of {@code s}
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual constantJvp(double s, ValueClasses.Vec c, double[] p, double sDot, double[] pDot) {
    return constantJvp(s, c, p, sDot, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantJvp(double, corpus.ValueClasses.Vec, double[], double, double[])
   */
  static Dual constantJvp(double s, ValueClasses.Vec c, double[] p, double sDot, double[] pDot,
      Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    int mark = tape.mark();
    try {
      double again;
      double againDot;
      if (c.getX() > 0.0) {
        double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
        double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
        double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
        double x1 = (double) Vec_x.get(c);
        double y1 = (double) Vec_y.get(c);
        double z1 = (double) Vec_z.get(c);
        again = constantJvp_(s * s, (x + x1) * -1.0, (y + y1) * -1.0, (z + z1) * -1.0, p,
            2.0 * (sDot * s), pDot, tape);
        againDot = tape.doubleResult(1);
      } else {
        again = 1.0;
        againDot = 0.0;
      }
      double a = p[0];
      double aDot = pDot[0];
      double a1 = p[1];
      double aDot1 = pDot[1];
      double a2 = p[2];
      double aDot2 = pDot[2];
      double x = (double) Vec_x.get(c);
      double y = (double) Vec_y.get(c);
      double z = (double) Vec_z.get(c);
      double t = x * s + a;
      double t1 = y * s + a1;
      double t2 = z * s + a2;
      double t3 = Math.sqrt(x * x + y * y + z * z);
      double t4 = t * a + t1 * a1 + t2 * a2 + t3 * s;
      double t5 = againDot * t4
          + again * ((x * sDot + aDot) * a + t * aDot + ((y * sDot + aDot1) * a1 + t1 * aDot1)
          + ((z * sDot + aDot2) * a2 + t2 * aDot2) + t3 * sDot);
      x = (double) Vec_x.get(c);
      y = (double) Vec_y.get(c);
      z = (double) Vec_z.get(c);
      double t6 = c.getZ();
      return new Dual(again * t4 + y * s * t6 + c.norm(), t5 + y * sDot * t6);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ValueClasses.constant}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param p the derivative with respect to {@code p}
   */
  record ConstantGradient(double value, double s, double[] p) {}

  /**
   * Adjoints of the scalar parameters of {@code ValueClasses.constant}: filled by a
   * derivative and reused by its caller.
   */
  static final class ConstantAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public ConstantAdjoint() {}
  }

  /**
   * Reverse mode: {@code ValueClasses.constant} and its gradient.
   *
   * @param s as the method takes it
   * @param c constant
   * @param p as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ConstantGradient constantGradient(double s, ValueClasses.Vec c, double[] p) {
    return constantGradient(s, c, p, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantGradient(double, corpus.ValueClasses.Vec, double[])
   */
  static ConstantGradient constantGradient(double s, ValueClasses.Vec c, double[] p, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    ConstantAdjoint adjoint = new ConstantAdjoint();
    double value = constantGradient(s, c, p, pBar, adjoint, tape);
    return new ConstantGradient(value, adjoint.s, pBar);
  }

  /**
   * Reverse mode: {@code ValueClasses.constant} and its gradient, written into the caller's
   * memory.
   *
   * @param s as the method takes it
   * @param c constant
   * @param p as the method takes it
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code s}
   * @return the value
   */
  static double constantGradient(double s, ValueClasses.Vec c, double[] p, double[] pBar,
      ConstantAdjoint adjoint) {
    return constantGradient(s, c, p, pBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantGradient(double, corpus.ValueClasses.Vec, double[], double[],
   *     ConstantAdjoint)
   */
  static double constantGradient(double s, ValueClasses.Vec c, double[] p, double[] pBar,
      ConstantAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      boolean t = c.getX() > 0.0;
      double again;
      if (t) {
        double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
        double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
        double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
        double x1 = (double) Vec_x.get(c);
        double y1 = (double) Vec_y.get(c);
        double z1 = (double) Vec_z.get(c);
        again = constantForward(s * s, (x + x1) * -1.0, (y + y1) * -1.0, (z + z1) * -1.0, p, pBar,
            tape);
      } else {
        again = 1.0;
      }
      double a = p[0];
      double a1 = p[1];
      double a2 = p[2];
      double x = (double) Vec_x.get(c);
      double y = (double) Vec_y.get(c);
      double z = (double) Vec_z.get(c);
      double t1 = x * s + a;
      double t2 = y * s + a1;
      double t3 = z * s + a2;
      double t4 = Math.sqrt(x * x + y * y + z * z);
      double t5 = t1 * a + t2 * a1 + t3 * a2 + t4 * s;
      double x1 = (double) Vec_x.get(c);
      double y1 = (double) Vec_y.get(c);
      double z1 = (double) Vec_z.get(c);
      double t6 = c.getZ();

      // reverse sweep
      double t7 = again * a2;
      double t8 = again * a1;
      double t9 = again * a;
      double sBar = y1 * t6 + t4 * again + z * t7 + y * t8 + x * t9;
      double t10 = again * t5 + y1 * s * t6 + c.norm();
      pBar[2] += t3 * again + t7;
      pBar[1] += t2 * again + t8;
      pBar[0] += t1 * again + t9;
      if (t) {
        sBar += 2.0 * (constantReverse(t5, tape) * s);
      }
      adjoint.s = sBar;
      return t10;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ValueClasses.constant}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param p the derivative with respect to {@code p}
   * @param sHvp the Hessian-vector product for {@code s}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record ConstantHvp(double value, double s, double[] p, double sHvp, double[] pHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ValueClasses.constant}: filled by a derivative and reused by its caller.
   */
  static final class ConstantHvpAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The Hessian-vector product for {@code s}. */
    public double sHvp;

    /** A holder of zeros. */
    public ConstantHvpAdjoint() {}
  }

  /**
   * Second order: {@code ValueClasses.constant}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param s as the method takes it
   * @param c constant
   * @param p as the method takes it
   * @param sDot tangent of {@code s}
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ConstantHvp constantHvp(double s, ValueClasses.Vec c, double[] p, double sDot,
      double[] pDot) {
    return constantHvp(s, c, p, sDot, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantHvp(double, corpus.ValueClasses.Vec, double[], double, double[])
   */
  static ConstantHvp constantHvp(double s, ValueClasses.Vec c, double[] p, double sDot,
      double[] pDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    ConstantHvpAdjoint adjoint = new ConstantHvpAdjoint();
    double value = constantHvp(s, c, p, sDot, pDot, pBar, pHvp, adjoint, tape);
    return new ConstantHvp(value, adjoint.s, pBar, adjoint.sHvp, pHvp);
  }

  /**
   * Second order: {@code ValueClasses.constant}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param s as the method takes it
   * @param c constant
   * @param p as the method takes it
   * @param sDot tangent of {@code s}
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code s}
   * @return the value
   */
  static double constantHvp(double s, ValueClasses.Vec c, double[] p, double sDot, double[] pDot,
      double[] pBar, double[] pHvp, ConstantHvpAdjoint adjoint) {
    return constantHvp(s, c, p, sDot, pDot, pBar, pHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantHvp(double, corpus.ValueClasses.Vec, double[], double, double[], double[],
   *     double[], ConstantHvpAdjoint)
   */
  static double constantHvp(double s, ValueClasses.Vec c, double[] p, double sDot, double[] pDot,
      double[] pBar, double[] pHvp, ConstantHvpAdjoint adjoint, Tape tape) {
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
      boolean t = c.getX() > 0.0;
      double again;
      double againDot;
      if (t) {
        double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
        double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
        double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
        double x1 = (double) Vec_x.get(c);
        double y1 = (double) Vec_y.get(c);
        double z1 = (double) Vec_z.get(c);
        again = constantForwardJvp(s * s, (x + x1) * -1.0, (y + y1) * -1.0, (z + z1) * -1.0, p,
            pBar, 2.0 * (sDot * s), pDot, pHvp, tape);
        againDot = tape.doubleResult(1);
      } else {
        again = 1.0;
        againDot = 0.0;
      }
      double a = p[0];
      double aDot = pDot[0];
      double a1 = p[1];
      double aDot1 = pDot[1];
      double a2 = p[2];
      double aDot2 = pDot[2];
      double x = (double) Vec_x.get(c);
      double y = (double) Vec_y.get(c);
      double z = (double) Vec_z.get(c);
      double t1 = x * s + a;
      double t2 = x * sDot + aDot;
      double t3 = y * s + a1;
      double t4 = y * sDot + aDot1;
      double t5 = z * s + a2;
      double t6 = z * sDot + aDot2;
      double t7 = Math.sqrt(x * x + y * y + z * z);
      double t8 = t1 * a + t3 * a1 + t5 * a2 + t7 * s;
      double x1 = (double) Vec_x.get(c);
      double y1 = (double) Vec_y.get(c);
      double z1 = (double) Vec_z.get(c);
      double t9 = c.getZ();

      // reverse sweep
      double t10 = again * a2;
      double t11 = againDot * a2 + again * aDot2;
      double t12 = again * a1;
      double t13 = againDot * a1 + again * aDot1;
      double t14 = again * a;
      double t15 = againDot * a + again * aDot;
      double sBar = y1 * t9 + t7 * again + z * t10 + y * t12 + x * t14;
      double sBarDot = t7 * againDot + z * t11 + y * t13 + x * t15;
      double t16 = again * t8 + y1 * s * t9 + c.norm();
      pBar[2] += t5 * again + t10;
      pHvp[2] += t6 * again + t5 * againDot + t11;
      pBar[1] += t3 * again + t12;
      pHvp[1] += t4 * again + t3 * againDot + t13;
      pBar[0] += t1 * again + t14;
      pHvp[0] += t2 * again + t1 * againDot + t15;
      if (t) {
        double t17 =
            constantReverseJvp(t8,
            t2 * a + t1 * aDot + (t4 * a1 + t3 * aDot1) + (t6 * a2 + t5 * aDot2) + t7 * sDot, tape);
        double t18 = tape.doubleResult(1);
        sBar += 2.0 * (t17 * s);
        sBarDot += 2.0 * (t18 * s + t17 * sDot);
      }
      adjoint.s = sBar;
      adjoint.sHvp = sBarDot;
      return t16;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ValueClasses.constant} as a function of the vector that packs {@code s}, {@code
   * p}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param c captured
   * @return the view
   */
  static ScalarFunction constantFunction(ValueClasses.Vec c) {
    return new ConstantFunction(c);
  }

  private static final class ConstantFunction implements ScalarFunction {

    private final ValueClasses.Vec c;

    ConstantFunction(ValueClasses.Vec c) {
      this.c = c;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double s = packed[0];
      double[] p = Arguments.doubles(packed, 1, packed.length - 1);
      return ValueClasses.constant(s, this.c, p);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double s = packed[0];
      double[] p = Arguments.doubles(packed, 1, packed.length - 1);
      double[] pBar = Arguments.zerosLike(p);
      ConstantAdjoint adjoint = new ConstantAdjoint();
      double value = constantGradient(s, this.c, p, pBar, adjoint);
      gradient[0] = adjoint.s;
      Arguments.pack(pBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double s = packed[0];
      double[] p = Arguments.doubles(packed, 1, packed.length - 1);
      double sDot = direction[0];
      double[] pDot = Arguments.doubles(direction, 1, direction.length - 1);
      return constantJvp(s, this.c, p, sDot, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double s = packed[0];
      double[] p = Arguments.doubles(packed, 1, packed.length - 1);
      double sDot = direction[0];
      double[] pDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      ConstantHvpAdjoint adjoint = new ConstantHvpAdjoint();
      double value = constantHvp(s, this.c, p, sDot, pDot, pBar, pHvp, adjoint);
      gradient[0] = adjoint.s;
      Arguments.pack(pBar, gradient, 1);
      product[0] = adjoint.sHvp;
      Arguments.pack(pHvp, product, 1);
      return value;
    }
  }

  /**
   * Forward mode: {@code ValueClasses.made} and its derivative in the direction of the
   * tangents.
   *
   * @param s as the method takes it
   * @param p as the method takes it
   * @param sDot tangent of {@code s}
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual madeJvp(double s, double[] p, double sDot, double[] pDot) {
    return madeJvp(s, p, sDot, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #madeJvp(double, double[], double, double[])
   */
  static Dual madeJvp(double s, double[] p, double sDot, double[] pDot, Tape tape) {
    Arguments.sameShape("pDot", pDot, "p", p);
    int mark = tape.mark();
    try {
      double t = constantJvp2(s, s, 2.0, 3.0, p, sDot, sDot, pDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ValueClasses.made}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param p the derivative with respect to {@code p}
   */
  record MadeGradient(double value, double s, double[] p) {}

  /**
   * Adjoints of the scalar parameters of {@code ValueClasses.made}: filled by a derivative
   * and reused by its caller.
   */
  static final class MadeAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public MadeAdjoint() {}
  }

  /**
   * Reverse mode: {@code ValueClasses.made} and its gradient.
   *
   * @param s as the method takes it
   * @param p as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MadeGradient madeGradient(double s, double[] p) {
    return madeGradient(s, p, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #madeGradient(double, double[])
   */
  static MadeGradient madeGradient(double s, double[] p, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    MadeAdjoint adjoint = new MadeAdjoint();
    double value = madeGradient(s, p, pBar, adjoint, tape);
    return new MadeGradient(value, adjoint.s, pBar);
  }

  /**
   * Reverse mode: {@code ValueClasses.made} and its gradient, written into the caller's
   * memory.
   *
   * @param s as the method takes it
   * @param p as the method takes it
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code s}
   * @return the value
   */
  static double madeGradient(double s, double[] p, double[] pBar, MadeAdjoint adjoint) {
    return madeGradient(s, p, pBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #madeGradient(double, double[], double[], MadeAdjoint)
   */
  static double madeGradient(double s, double[] p, double[] pBar, MadeAdjoint adjoint, Tape tape) {
    Arguments.sameShape("pBar", pBar, "p", p);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(pBar);
    int mark = tape.mark();
    try {
      int frame = tape.mark();
      double t = constantVjp_(s, s, 2.0, 3.0, p, 1.0, pBar, tape);
      double sBar = tape.doubleResult(1);
      double sBar1 = tape.doubleResult(2);
      tape.release(frame);

      // reverse sweep
      sBar += sBar1;
      adjoint.s = sBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ValueClasses.made}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param p the derivative with respect to {@code p}
   * @param sHvp the Hessian-vector product for {@code s}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record MadeHvp(double value, double s, double[] p, double sHvp, double[] pHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ValueClasses.made}: filled by a derivative and reused by its caller.
   */
  static final class MadeHvpAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The Hessian-vector product for {@code s}. */
    public double sHvp;

    /** A holder of zeros. */
    public MadeHvpAdjoint() {}
  }

  /**
   * Second order: {@code ValueClasses.made}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param s as the method takes it
   * @param p as the method takes it
   * @param sDot tangent of {@code s}
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MadeHvp madeHvp(double s, double[] p, double sDot, double[] pDot) {
    return madeHvp(s, p, sDot, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #madeHvp(double, double[], double, double[])
   */
  static MadeHvp madeHvp(double s, double[] p, double sDot, double[] pDot, Tape tape) {
    double[] pBar = Arguments.zerosLike(p);
    double[] pHvp = Arguments.zerosLike(p);
    MadeHvpAdjoint adjoint = new MadeHvpAdjoint();
    double value = madeHvp(s, p, sDot, pDot, pBar, pHvp, adjoint, tape);
    return new MadeHvp(value, adjoint.s, pBar, adjoint.sHvp, pHvp);
  }

  /**
   * Second order: {@code ValueClasses.made}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param s as the method takes it
   * @param p as the method takes it
   * @param sDot tangent of {@code s}
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code s}
   * @return the value
   */
  static double madeHvp(double s, double[] p, double sDot, double[] pDot, double[] pBar,
      double[] pHvp, MadeHvpAdjoint adjoint) {
    return madeHvp(s, p, sDot, pDot, pBar, pHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #madeHvp(double, double[], double, double[], double[], double[], MadeHvpAdjoint)
   */
  static double madeHvp(double s, double[] p, double sDot, double[] pDot, double[] pBar,
      double[] pHvp, MadeHvpAdjoint adjoint, Tape tape) {
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
      int frame = tape.mark();
      double t = constantVjpJvp(s, s, 2.0, 3.0, p, 1.0, pBar, sDot, sDot, pDot, pHvp, tape);
      double sBar = tape.doubleResult(1);
      double sBar1 = tape.doubleResult(2);
      double sBarDot = tape.doubleResult(3);
      double sBarDot1 = tape.doubleResult(4);
      tape.release(frame);

      // reverse sweep
      sBar += sBar1;
      sBarDot += sBarDot1;
      adjoint.s = sBar;
      adjoint.sHvp = sBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ValueClasses.made} as a function of the vector that packs {@code s}, {@code p},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction madeFunction() {
    return new MadeFunction();
  }

  private static final class MadeFunction implements ScalarFunction {

    MadeFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double s = packed[0];
      double[] p = Arguments.doubles(packed, 1, packed.length - 1);
      return ValueClasses.made(s, p);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double s = packed[0];
      double[] p = Arguments.doubles(packed, 1, packed.length - 1);
      double[] pBar = Arguments.zerosLike(p);
      MadeAdjoint adjoint = new MadeAdjoint();
      double value = madeGradient(s, p, pBar, adjoint);
      gradient[0] = adjoint.s;
      Arguments.pack(pBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double s = packed[0];
      double[] p = Arguments.doubles(packed, 1, packed.length - 1);
      double sDot = direction[0];
      double[] pDot = Arguments.doubles(direction, 1, direction.length - 1);
      return madeJvp(s, p, sDot, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double s = packed[0];
      double[] p = Arguments.doubles(packed, 1, packed.length - 1);
      double sDot = direction[0];
      double[] pDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] pBar = Arguments.zerosLike(p);
      double[] pHvp = Arguments.zerosLike(p);
      MadeHvpAdjoint adjoint = new MadeHvpAdjoint();
      double value = madeHvp(s, p, sDot, pDot, pBar, pHvp, adjoint);
      gradient[0] = adjoint.s;
      Arguments.pack(pBar, gradient, 1);
      product[0] = adjoint.sHvp;
      Arguments.pack(pHvp, product, 1);
      return value;
    }
  }

  /**
   * Forward mode: {@code ValueClasses.assigned} and its derivative in the direction of the
   * tangents.
   *
   * @param s as the method takes it
   * @param c constant
   * @param all constant
   * @param sDot tangent of {@code s}
   * @return the value and its tangent
   */
  static Dual assignedJvp(double s, ValueClasses.Vec c, ValueClasses.Vec[] all, double sDot) {
    double x = (double) Vec_x.get(c);
    double y = (double) Vec_y.get(c);
    double z = (double) Vec_z.get(c);
    double t = all[0].getX();
    double cX = x;
    double cY = y;
    double cZ = z;
    double sum = t * s + all.length;
    double cXDot = 0.0;
    double cYDot = 0.0;
    double cZDot = 0.0;
    double sumDot = t * sDot;
    for (ValueClasses.Vec v : all) {
      x = (double) Vec_x.get(v);
      y = (double) Vec_y.get(v);
      z = (double) Vec_z.get(v);
      cX += x * s;
      cXDot += x * sDot;
      cY += y * s;
      cYDot += y * sDot;
      cZ += z * s;
      cZDot += z * sDot;
      sum += x * cX + y * cY + z * cZ;
      sumDot += x * cXDot + y * cYDot + z * cZDot;
    }
    double t1 = Math.sqrt(cX * cX + cY * cY + cZ * cZ);
    return new Dual(sum + t1,
        sumDot + StrongZero.over(0.5 * (2.0 * (cXDot * cX + cYDot * cY + cZDot * cZ)), t1));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assignedJvp(double, corpus.ValueClasses.Vec, corpus.ValueClasses.Vec[], double)
   */
  static Dual assignedJvp(double s, ValueClasses.Vec c, ValueClasses.Vec[] all, double sDot,
      Tape tape) {
    return assignedJvp(s, c, all, sDot);
  }

  /**
   * Value and gradient of {@code ValueClasses.assigned}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   */
  record AssignedGradient(double value, double s) {}

  /**
   * Adjoints of the scalar parameters of {@code ValueClasses.assigned}: filled by a
   * derivative and reused by its caller.
   */
  static final class AssignedAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public AssignedAdjoint() {}
  }

  /**
   * Reverse mode: {@code ValueClasses.assigned} and its gradient.
   *
   * @param s as the method takes it
   * @param c constant
   * @param all constant
   * @return the value and the gradient, in new arrays
   */
  static AssignedGradient assignedGradient(double s, ValueClasses.Vec c, ValueClasses.Vec[] all) {
    return assignedGradient(s, c, all, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assignedGradient(double, corpus.ValueClasses.Vec, corpus.ValueClasses.Vec[])
   */
  static AssignedGradient assignedGradient(double s, ValueClasses.Vec c, ValueClasses.Vec[] all,
      Tape tape) {
    AssignedAdjoint adjoint = new AssignedAdjoint();
    double value = assignedGradient(s, c, all, adjoint, tape);
    return new AssignedGradient(value, adjoint.s);
  }

  /**
   * Reverse mode: {@code ValueClasses.assigned} and its gradient, written into the caller's
   * memory.
   *
   * @param s as the method takes it
   * @param c constant
   * @param all constant
   * @param adjoint overwritten with the derivatives with respect to {@code s}
   * @return the value
   */
  static double assignedGradient(double s, ValueClasses.Vec c, ValueClasses.Vec[] all,
      AssignedAdjoint adjoint) {
    return assignedGradient(s, c, all, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assignedGradient(double, corpus.ValueClasses.Vec, corpus.ValueClasses.Vec[],
   *     AssignedAdjoint)
   */
  static double assignedGradient(double s, ValueClasses.Vec c, ValueClasses.Vec[] all,
      AssignedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double x = (double) Vec_x.get(c);
      double y = (double) Vec_y.get(c);
      double z = (double) Vec_z.get(c);
      double t = all[0].getX();
      double[] zKept = tape.doubles(all.length);
      double[] yKept = tape.doubles(all.length);
      double[] xKept = tape.doubles(all.length);
      double cX = x;
      double cY = y;
      double cZ = z;
      double sum = t * s + all.length;
      for (int i = 0; i < all.length; i++) {
        ValueClasses.Vec v = all[i];
        x = (double) Vec_x.get(v);
        xKept[i] = x;
        y = (double) Vec_y.get(v);
        yKept[i] = y;
        z = (double) Vec_z.get(v);
        zKept[i] = z;
        cX += x * s;
        cY += y * s;
        cZ += z * s;
        sum += x * cX + y * cY + z * cZ;
      }
      double t1 = Math.sqrt(cX * cX + cY * cY + cZ * cZ);

      // reverse sweep
      double t2 = 0.5 / t1;
      double cXBar = 2.0 * (t2 * cX);
      double cYBar = 2.0 * (t2 * cY);
      double cZBar = 2.0 * (t2 * cZ);
      double sBar = 0.0;
      for (int i = all.length - 1; i >= 0; i--) {
        z = zKept[i];
        cZBar += z;
        y = yKept[i];
        cYBar += y;
        x = xKept[i];
        cXBar += x;
        sBar += z * cZBar;
        sBar += y * cYBar;
        sBar += x * cXBar;
      }
      sBar += t;
      adjoint.s = sBar;
      return sum + t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ValueClasses.assigned}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param sHvp the Hessian-vector product for {@code s}
   */
  record AssignedHvp(double value, double s, double sHvp) {}

  /**
   * Second order: {@code ValueClasses.assigned}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param s as the method takes it
   * @param c constant
   * @param all constant
   * @param sDot tangent of {@code s}
   * @return value, gradient and product, in new arrays
   */
  static AssignedHvp assignedHvp(double s, ValueClasses.Vec c, ValueClasses.Vec[] all,
      double sDot) {
    return assignedHvp(s, c, all, sDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assignedHvp(double, corpus.ValueClasses.Vec, corpus.ValueClasses.Vec[], double)
   */
  static AssignedHvp assignedHvp(double s, ValueClasses.Vec c, ValueClasses.Vec[] all, double sDot,
      Tape tape) {
    int mark = tape.mark();
    try {
      double x = (double) Vec_x.get(c);
      double y = (double) Vec_y.get(c);
      double z = (double) Vec_z.get(c);
      double t = all[0].getX();
      double[] zKept = tape.doubles(all.length);
      double[] yKept = tape.doubles(all.length);
      double[] xKept = tape.doubles(all.length);
      double cX = x;
      double cY = y;
      double cZ = z;
      double sum = t * s + all.length;
      double cXDot = 0.0;
      double cYDot = 0.0;
      double cZDot = 0.0;
      for (int i = 0; i < all.length; i++) {
        ValueClasses.Vec v = all[i];
        x = (double) Vec_x.get(v);
        xKept[i] = x;
        y = (double) Vec_y.get(v);
        yKept[i] = y;
        z = (double) Vec_z.get(v);
        zKept[i] = z;
        cX += x * s;
        cXDot += x * sDot;
        cY += y * s;
        cYDot += y * sDot;
        cZ += z * s;
        cZDot += z * sDot;
        sum += x * cX + y * cY + z * cZ;
      }
      double t1 = Math.sqrt(cX * cX + cY * cY + cZ * cZ);
      double t2 = 0.5 / t1;

      // reverse sweep
      double t3 = -(StrongZero.times(2.0 * (cXDot * cX + cYDot * cY + cZDot * cZ), t2) / t1 * t2);
      double cZBarDot = 2.0 * (t3 * cZ + t2 * cZDot);
      double cYBarDot = 2.0 * (t3 * cY + t2 * cYDot);
      double cXBarDot = 2.0 * (t3 * cX + t2 * cXDot);
      double cXBar = 2.0 * (t2 * cX);
      double cYBar = 2.0 * (t2 * cY);
      double cZBar = 2.0 * (t2 * cZ);
      double sBar = 0.0;
      double sBarDot = 0.0;
      for (int i = all.length - 1; i >= 0; i--) {
        z = zKept[i];
        cZBar += z;
        y = yKept[i];
        cYBar += y;
        x = xKept[i];
        cXBar += x;
        sBar += z * cZBar;
        sBarDot += z * cZBarDot;
        sBar += y * cYBar;
        sBarDot += y * cYBarDot;
        sBar += x * cXBar;
        sBarDot += x * cXBarDot;
      }
      sBar += t;
      return new AssignedHvp(sum + t1, sBar, sBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ValueClasses.assigned} as a function of the vector that packs {@code s}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param c captured
   * @param all captured
   * @return the view
   */
  static ScalarFunction assignedFunction(ValueClasses.Vec c, ValueClasses.Vec[] all) {
    return new AssignedFunction(c, all);
  }

  private static final class AssignedFunction implements ScalarFunction {

    private final ValueClasses.Vec c;

    private final ValueClasses.Vec[] all;

    AssignedFunction(ValueClasses.Vec c, ValueClasses.Vec[] all) {
      this.c = c;
      this.all = all;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double s = packed[0];
      return ValueClasses.assigned(s, this.c, this.all);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double s = packed[0];
      AssignedAdjoint adjoint = new AssignedAdjoint();
      double value = assignedGradient(s, this.c, this.all, adjoint);
      gradient[0] = adjoint.s;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double s = packed[0];
      double sDot = direction[0];
      return assignedJvp(s, this.c, this.all, sDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double s = packed[0];
      double sDot = direction[0];
      AssignedHvp hvp = assignedHvp(s, this.c, this.all, sDot);
      double value = hvp.value();
      gradient[0] = hvp.s();
      product[0] = hvp.sHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ValueClasses.shapes} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual shapesJvp(double a, double b, double aDot, double bDot) {
    double t = Math.PI * a;
    double t1 = t * a;
    double t2 = Math.PI * aDot * a + t * aDot;
    double t3 = 2.0 * b;
    double t4 = a * b;
    double t5 = aDot * b + a * bDot;
    double sum = b * t1 + t1 + (t3 * t4 + 1.0 + t4);
    double sumDot = bDot * t1 + b * t2 + t2 + (2.0 * bDot * t4 + t3 * t5 + t5);
    double t6 = Math.PI * b;
    double t7 = 3.0 * (t6 * b);
    return new Dual(sum + b * t7,
        sumDot + (bDot * t7 + b * (3.0 * (Math.PI * bDot * b + t6 * bDot))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shapesJvp(double, double, double, double)
   */
  static Dual shapesJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return shapesJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ValueClasses.shapes}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ShapesGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code ValueClasses.shapes}: filled by a derivative
   * and reused by its caller.
   */
  static final class ShapesAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public ShapesAdjoint() {}
  }

  /**
   * Reverse mode: {@code ValueClasses.shapes} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ShapesGradient shapesGradient(double a, double b) {
    ShapesAdjoint adjoint = new ShapesAdjoint();
    double value = shapesGradient(a, b, adjoint);
    return new ShapesGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shapesGradient(double, double)
   */
  static ShapesGradient shapesGradient(double a, double b, Tape tape) {
    return shapesGradient(a, b);
  }

  /**
   * Reverse mode: {@code ValueClasses.shapes} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double shapesGradient(double a, double b, ShapesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.PI * a;
    double t1 = t * a;
    double t2 = 2.0 * b;
    double t3 = a * b;
    double sum = b * t1 + t1 + (t2 * t3 + 1.0 + t3);
    double t4 = 3.0 * (Math.PI * b * b);

    // reverse sweep
    double t5 = 1.0 + t2;
    double bBar = 2.0 * t4 + Math.PI * (3.0 * b * b) + a * t5 + 2.0 * t3 + t1;
    double t6 = 1.0 + b;
    double aBar = t5 * b + t * t6 + Math.PI * (t6 * a);
    adjoint.a = aBar;
    adjoint.b = bBar;
    return sum + b * t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shapesGradient(double, double, ShapesAdjoint)
   */
  static double shapesGradient(double a, double b, ShapesAdjoint adjoint, Tape tape) {
    return shapesGradient(a, b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ValueClasses.shapes}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ShapesHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code ValueClasses.shapes}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static ShapesHvp shapesHvp(double a, double b, double aDot, double bDot) {
    double t = Math.PI * a;
    double t1 = Math.PI * aDot;
    double t2 = t * a;
    double t3 = 2.0 * b;
    double t4 = 2.0 * bDot;
    double t5 = a * b;
    double t6 = a * bDot;
    double sum = b * t2 + t2 + (t3 * t5 + 1.0 + t5);
    double t7 = Math.PI * b;
    double t8 = 3.0 * (t7 * b);

    // reverse sweep
    double t9 = 1.0 + t3;
    double bBar = 2.0 * t8 + Math.PI * (3.0 * b * b) + a * t9 + 2.0 * t5 + t2;
    double bBarDot = 6.0 * (Math.PI * bDot * b + t7 * bDot) + Math.PI * (6.0 * (bDot * b))
        + (aDot * t9 + a * t4) + 2.0 * (aDot * b + t6) + (t1 * a + t * aDot);
    double t10 = 1.0 + b;
    double aBar = t9 * b + t * t10 + Math.PI * (t10 * a);
    double aBarDot = t4 * b + t9 * bDot + (t1 * t10 + t * bDot) + Math.PI * (t6 + t10 * aDot);
    return new ShapesHvp(sum + b * t8, aBar, bBar, aBarDot, bBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shapesHvp(double, double, double, double)
   */
  static ShapesHvp shapesHvp(double a, double b, double aDot, double bDot, Tape tape) {
    return shapesHvp(a, b, aDot, bDot);
  }

  /**
   * {@code ValueClasses.shapes} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction shapesFunction() {
    return new ShapesFunction();
  }

  private static final class ShapesFunction implements ScalarFunction {

    ShapesFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return ValueClasses.shapes(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      ShapesAdjoint adjoint = new ShapesAdjoint();
      double value = shapesGradient(a, b, adjoint);
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
      return shapesJvp(a, b, aDot, bDot).tangent();
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
      ShapesHvp hvp = shapesHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  private static double powJvp(double re, double im, int n, double reDot, double imDot, Tape tape) {
    if (n == 0) {
      tape.result(1, 0.0);
      tape.result(2, 0.0);
      tape.result(3, 0.0);
      return 1.0;
    }
    double halfRe = powJvp(re, im, n / 2, reDot, imDot, tape);
    double halfIm = tape.doubleResult(1);
    double halfReDot = tape.doubleResult(2);
    double halfImDot = tape.doubleResult(3);
    double t;
    double t1;
    double t2;
    double t3;
    if (n % 2 == 0) {
      double t4 = halfRe * halfIm;
      t = halfRe * halfRe - halfIm * halfIm;
      t1 = t4 + t4;
      t2 = 2.0 * (halfReDot * halfRe - halfImDot * halfIm);
      t3 = 2.0 * (halfReDot * halfIm + halfRe * halfImDot);
    } else {
      double t4 = halfRe * halfRe - halfIm * halfIm;
      double t5 = 2.0 * (halfReDot * halfRe - halfImDot * halfIm);
      double t6 = halfRe * halfIm;
      double t7 = t6 + t6;
      double t8 = 2.0 * (halfReDot * halfIm + halfRe * halfImDot);
      t = t4 * re - t7 * im;
      t1 = t4 * im + t7 * re;
      t2 = t5 * re + t4 * reDot - (t8 * im + t7 * imDot);
      t3 = t5 * im + t4 * imDot + (t8 * re + t7 * reDot);
    }
    tape.result(1, t1);
    tape.result(2, t2);
    tape.result(3, t3);
    return t;
  }

  private static double powForward(double re, double im, int n, Tape tape) {
    boolean t = n == 0;
    double result;
    double result1;
    boolean t1;
    double halfIm;
    double halfRe;
    if (t) {
      result = 1.0;
      result1 = 0.0;
      t1 = false;
      halfIm = 0.0;
      halfRe = 0.0;
    } else {
      halfRe = powForward(re, im, n / 2, tape);
      halfIm = tape.doubleResult(1);
      t1 = n % 2 == 0;
      if (t1) {
        double t2 = halfRe * halfIm;
        result = halfRe * halfRe - halfIm * halfIm;
        result1 = t2 + t2;
      } else {
        double t2 = halfRe * halfRe - halfIm * halfIm;
        double t3 = halfRe * halfIm;
        double t4 = t3 + t3;
        result = t2 * re - t4 * im;
        result1 = t2 * im + t4 * re;
      }
    }
    tape.push(t);
    tape.push(t1);
    tape.push(halfIm);
    tape.push(halfRe);
    tape.push(re);
    tape.push(im);
    tape.result(1, result1);
    return result;
  }

  private static double powReverse(double result0Bar, double result1Bar, Tape tape) {
    double im = tape.popDouble();
    double re = tape.popDouble();
    double halfRe = tape.popDouble();
    double halfIm = tape.popDouble();
    boolean t = tape.popBoolean();
    boolean t1 = tape.popBoolean();
    double reBar;
    double imBar;
    if (t1) {
      reBar = 0.0;
      imBar = 0.0;
    } else {
      double halfImBar;
      double halfReBar;
      double reBar1;
      double imBar1;
      if (t) {
        double t2 = 2.0 * result1Bar;
        halfImBar = halfRe * t2 - 2.0 * (result0Bar * halfIm);
        halfReBar = t2 * halfIm + 2.0 * (result0Bar * halfRe);
        reBar1 = 0.0;
        imBar1 = 0.0;
      } else {
        double t2 = halfRe * halfIm;
        double t3 = t2 + t2;
        double t4 = halfRe * halfRe - halfIm * halfIm;
        double t5 = -result0Bar;
        imBar1 = t4 * result1Bar + t3 * t5;
        double t6 = result1Bar * im + result0Bar * re;
        reBar1 = t3 * result1Bar + t4 * result0Bar;
        double t7 = 2.0 * (result1Bar * re + t5 * im);
        halfImBar = halfRe * t7 - 2.0 * (t6 * halfIm);
        halfReBar = t7 * halfIm + 2.0 * (t6 * halfRe);
      }
      double t2 = powReverse(halfReBar, halfImBar, tape);
      double t3 = tape.doubleResult(1);
      reBar = reBar1 + t2;
      imBar = imBar1 + t3;
    }
    tape.result(1, imBar);
    return reBar;
  }

  private static double powForwardJvp(double re, double im, int n, double reDot, double imDot,
      Tape tape) {
    boolean t = n == 0;
    double result;
    double result1;
    boolean t1;
    double halfIm;
    double halfRe;
    double resultDot;
    double resultDot1;
    double halfImDot;
    double halfReDot;
    if (t) {
      result = 1.0;
      result1 = 0.0;
      t1 = false;
      halfIm = 0.0;
      halfRe = 0.0;
      resultDot = 0.0;
      resultDot1 = 0.0;
      halfImDot = 0.0;
      halfReDot = 0.0;
    } else {
      halfRe = powForwardJvp(re, im, n / 2, reDot, imDot, tape);
      halfIm = tape.doubleResult(1);
      halfReDot = tape.doubleResult(2);
      halfImDot = tape.doubleResult(3);
      t1 = n % 2 == 0;
      if (t1) {
        double t2 = halfRe * halfIm;
        result = halfRe * halfRe - halfIm * halfIm;
        result1 = t2 + t2;
        resultDot = 2.0 * (halfReDot * halfRe - halfImDot * halfIm);
        resultDot1 = 2.0 * (halfReDot * halfIm + halfRe * halfImDot);
      } else {
        double t2 = halfRe * halfRe - halfIm * halfIm;
        double t3 = 2.0 * (halfReDot * halfRe - halfImDot * halfIm);
        double t4 = halfRe * halfIm;
        double t5 = t4 + t4;
        double t6 = 2.0 * (halfReDot * halfIm + halfRe * halfImDot);
        result = t2 * re - t5 * im;
        result1 = t2 * im + t5 * re;
        resultDot = t3 * re + t2 * reDot - (t6 * im + t5 * imDot);
        resultDot1 = t3 * im + t2 * imDot + (t6 * re + t5 * reDot);
      }
    }
    tape.push(t);
    tape.push(t1);
    tape.push(halfIm);
    tape.push(halfRe);
    tape.push(re);
    tape.push(im);
    tape.push(halfImDot);
    tape.push(halfReDot);
    tape.push(reDot);
    tape.push(imDot);
    tape.result(1, result1);
    tape.result(2, resultDot);
    tape.result(3, resultDot1);
    return result;
  }

  private static double powReverseJvp(double result0Bar, double result1Bar, double result0BarDot,
      double result1BarDot, Tape tape) {
    double imDot = tape.popDouble();
    double reDot = tape.popDouble();
    double halfReDot = tape.popDouble();
    double halfImDot = tape.popDouble();
    double im = tape.popDouble();
    double re = tape.popDouble();
    double halfRe = tape.popDouble();
    double halfIm = tape.popDouble();
    boolean t = tape.popBoolean();
    boolean t1 = tape.popBoolean();
    double reBar;
    double imBar;
    double reBarDot;
    double imBarDot;
    if (t1) {
      reBar = 0.0;
      imBar = 0.0;
      reBarDot = 0.0;
      imBarDot = 0.0;
    } else {
      double halfImBar;
      double halfImBarDot;
      double halfReBar;
      double halfReBarDot;
      double reBar1;
      double imBar1;
      double reBarDot1;
      double imBarDot1;
      if (t) {
        double t2 = 2.0 * result1Bar;
        double t3 = 2.0 * result1BarDot;
        halfImBar = halfRe * t2 - 2.0 * (result0Bar * halfIm);
        halfImBarDot =
            halfReDot * t2 + halfRe * t3 - 2.0 * (result0BarDot * halfIm + result0Bar * halfImDot);
        halfReBar = t2 * halfIm + 2.0 * (result0Bar * halfRe);
        halfReBarDot =
            t3 * halfIm + t2 * halfImDot + 2.0 * (result0BarDot * halfRe + result0Bar * halfReDot);
        reBar1 = 0.0;
        imBar1 = 0.0;
        reBarDot1 = 0.0;
        imBarDot1 = 0.0;
      } else {
        double t2 = halfRe * halfIm;
        double t3 = t2 + t2;
        double t4 = 2.0 * (halfReDot * halfIm + halfRe * halfImDot);
        double t5 = halfRe * halfRe - halfIm * halfIm;
        double t6 = 2.0 * (halfReDot * halfRe - halfImDot * halfIm);
        double t7 = -result0Bar;
        double t8 = -result0BarDot;
        imBar1 = t5 * result1Bar + t3 * t7;
        imBarDot1 = t6 * result1Bar + t5 * result1BarDot + (t4 * t7 + t3 * t8);
        double t9 = result1Bar * im + result0Bar * re;
        double t10 =
            result1BarDot * im + result1Bar * imDot + (result0BarDot * re + result0Bar * reDot);
        reBar1 = t3 * result1Bar + t5 * result0Bar;
        reBarDot1 = t4 * result1Bar + t3 * result1BarDot + (t6 * result0Bar + t5 * result0BarDot);
        double t11 = 2.0 * (result1Bar * re + t7 * im);
        double t12 = 2.0 * (result1BarDot * re + result1Bar * reDot + (t8 * im + t7 * imDot));
        halfImBar = halfRe * t11 - 2.0 * (t9 * halfIm);
        halfImBarDot = halfReDot * t11 + halfRe * t12 - 2.0 * (t10 * halfIm + t9 * halfImDot);
        halfReBar = t11 * halfIm + 2.0 * (t9 * halfRe);
        halfReBarDot = t12 * halfIm + t11 * halfImDot + 2.0 * (t10 * halfRe + t9 * halfReDot);
      }
      double t2 = powReverseJvp(halfReBar, halfImBar, halfReBarDot, halfImBarDot, tape);
      double t3 = tape.doubleResult(1);
      double t4 = tape.doubleResult(2);
      double t5 = tape.doubleResult(3);
      reBar = reBar1 + t2;
      reBarDot = reBarDot1 + t4;
      imBar = imBar1 + t3;
      imBarDot = imBarDot1 + t5;
    }
    tape.result(1, imBar);
    tape.result(2, reBarDot);
    tape.result(3, imBarDot);
    return reBar;
  }

  private static double constantJvp_(double s, double cX, double cY, double cZ, double[] p,
      double sDot, double[] pDot, Tape tape) {
    double again;
    double againDot;
    if (cX > 0.0) {
      double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
      double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
      double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
      again = constantJvp_(s * s, (x + cX) * -1.0, (y + cY) * -1.0, (z + cZ) * -1.0, p,
          2.0 * (sDot * s), pDot, tape);
      againDot = tape.doubleResult(1);
    } else {
      again = 1.0;
      againDot = 0.0;
    }
    double a = p[0];
    double aDot = pDot[0];
    double a1 = p[1];
    double aDot1 = pDot[1];
    double a2 = p[2];
    double aDot2 = pDot[2];
    double t = cY * s;
    double t1 = cY * sDot;
    double t2 = cX * s + a;
    double t3 = t + a1;
    double t4 = cZ * s + a2;
    double t5 = Math.sqrt(cX * cX + cY * cY + cZ * cZ);
    double t6 = t2 * a + t3 * a1 + t4 * a2 + t5 * s;
    tape.result(1,
        againDot * t6
        + again * ((cX * sDot + aDot) * a + t2 * aDot + ((t1 + aDot1) * a1 + t3 * aDot1)
        + ((cZ * sDot + aDot2) * a2 + t4 * aDot2) + t5 * sDot) + t1 * cZ);
    return again * t6 + t * cZ + t5;
  }

  private static double constantForward(double s, double cX, double cY, double cZ, double[] p,
      double[] pBar, Tape tape) {
    double again;
    if (cX > 0.0) {
      double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
      double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
      double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
      again = constantForward(s * s, (x + cX) * -1.0, (y + cY) * -1.0, (z + cZ) * -1.0, p, pBar,
          tape);
    } else {
      again = 1.0;
    }
    double a = p[0];
    double a1 = p[1];
    double a2 = p[2];
    double t = cY * s;
    double t1 = Math.sqrt(cX * cX + cY * cY + cZ * cZ);
    double t2 = (cX * s + a) * a + (t + a1) * a1 + (cZ * s + a2) * a2 + t1 * s;
    tape.push(cZ);
    tape.push(t2);
    tape.push(again);
    tape.push(t1);
    tape.push(p);
    tape.push(s);
    tape.push(cY);
    tape.push(cX);
    tape.push(pBar);
    return again * t2 + t * cZ + t1;
  }

  private static double constantReverse(double resultBar, Tape tape) {
    double[] pBar = tape.popReference();
    double cX = tape.popDouble();
    double cY = tape.popDouble();
    double s = tape.popDouble();
    double[] p = tape.popReference();
    double t = tape.popDouble();
    double again = tape.popDouble();
    double t1 = tape.popDouble();
    double cZ = tape.popDouble();
    double againBar = resultBar * t1;
    double t2 = again * resultBar;
    double sBar = t * t2;
    double a = p[2];
    double t3 = t2 * a;
    double aBar = (cZ * s + a) * t2;
    a = p[1];
    double t4 = t2 * a;
    double aBar1 = (cY * s + a) * t2;
    a = p[0];
    double t5 = t2 * a;
    sBar += cZ * t3;
    sBar += cY * (resultBar * cZ + t4);
    sBar += cX * t5;
    pBar[2] += aBar + t3;
    pBar[1] += aBar1 + t4;
    pBar[0] += (cX * s + a) * t2 + t5;
    if (cX > 0.0) {
      sBar += 2.0 * (constantReverse(againBar, tape) * s);
    }
    return sBar;
  }

  private static double constantForwardJvp(double s, double cX, double cY, double cZ, double[] p,
      double[] pBar, double sDot, double[] pDot, double[] pBarDot, Tape tape) {
    double again;
    double againDot;
    if (cX > 0.0) {
      double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
      double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
      double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
      again = constantForwardJvp(s * s, (x + cX) * -1.0, (y + cY) * -1.0, (z + cZ) * -1.0, p, pBar,
          2.0 * (sDot * s), pDot, pBarDot, tape);
      againDot = tape.doubleResult(1);
    } else {
      again = 1.0;
      againDot = 0.0;
    }
    double a = p[0];
    double aDot = pDot[0];
    double a1 = p[1];
    double aDot1 = pDot[1];
    double a2 = p[2];
    double aDot2 = pDot[2];
    double t = cY * s;
    double t1 = cY * sDot;
    double t2 = cX * s + a;
    double t3 = t + a1;
    double t4 = cZ * s + a2;
    double t5 = Math.sqrt(cX * cX + cY * cY + cZ * cZ);
    double t6 = t2 * a + t3 * a1 + t4 * a2 + t5 * s;
    double t7 = (cX * sDot + aDot) * a + t2 * aDot + ((t1 + aDot1) * a1 + t3 * aDot1)
        + ((cZ * sDot + aDot2) * a2 + t4 * aDot2) + t5 * sDot;
    tape.push(cZ);
    tape.push(t6);
    tape.push(again);
    tape.push(t5);
    tape.push(p);
    tape.push(s);
    tape.push(cY);
    tape.push(cX);
    tape.push(pBar);
    tape.push(0.0);
    tape.push(t7);
    tape.push(againDot);
    tape.push(0.0);
    tape.push(pDot);
    tape.push(sDot);
    tape.push(0.0);
    tape.push(0.0);
    tape.push(pBarDot);
    tape.result(1, againDot * t6 + again * t7 + t1 * cZ);
    return again * t6 + t * cZ + t5;
  }

  private static double constantReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double[] pBarDot = tape.popReference();
    double cXDot = tape.popDouble();
    double cYDot = tape.popDouble();
    double sDot = tape.popDouble();
    double[] pDot = tape.popReference();
    double t = tape.popDouble();
    double againDot = tape.popDouble();
    double t1 = tape.popDouble();
    double cZDot = tape.popDouble();
    double[] pBar = tape.popReference();
    double cX = tape.popDouble();
    double cY = tape.popDouble();
    double s = tape.popDouble();
    double[] p = tape.popReference();
    double t2 = tape.popDouble();
    double again = tape.popDouble();
    double t3 = tape.popDouble();
    double cZ = tape.popDouble();
    double againBar = resultBar * t3;
    double againBarDot = resultBarDot * t3 + resultBar * t1;
    double t4 = again * resultBar;
    double t5 = againDot * resultBar + again * resultBarDot;
    double sBar = t2 * t4;
    double sBarDot = t * t4 + t2 * t5;
    double a = p[2];
    double aDot = pDot[2];
    double t6 = t4 * a;
    double t7 = t5 * a + t4 * aDot;
    double t8 = cZ * s + a;
    double aBar = t8 * t4;
    double aBarDot = (cZDot * s + cZ * sDot + aDot) * t4 + t8 * t5;
    a = p[1];
    aDot = pDot[1];
    double t9 = t4 * a;
    double t10 = t5 * a + t4 * aDot;
    double t11 = cY * s + a;
    double aBar1 = t11 * t4;
    double aBarDot1 = (cYDot * s + cY * sDot + aDot) * t4 + t11 * t5;
    a = p[0];
    aDot = pDot[0];
    double t12 = t4 * a;
    double t13 = t5 * a + t4 * aDot;
    double t14 = cX * s + a;
    double t15 = resultBar * cZ + t9;
    sBar += cZ * t6;
    sBarDot += cZDot * t6 + cZ * t7;
    sBar += cY * t15;
    sBarDot += cYDot * t15 + cY * (resultBarDot * cZ + resultBar * cZDot + t10);
    sBar += cX * t12;
    sBarDot += cXDot * t12 + cX * t13;
    pBar[2] += aBar + t6;
    pBarDot[2] += aBarDot + t7;
    pBar[1] += aBar1 + t9;
    pBarDot[1] += aBarDot1 + t10;
    pBar[0] += t14 * t4 + t12;
    pBarDot[0] += (cXDot * s + cX * sDot + aDot) * t4 + t14 * t5 + t13;
    if (cX > 0.0) {
      double t16 = constantReverseJvp(againBar, againBarDot, tape);
      double t17 = tape.doubleResult(1);
      sBar += 2.0 * (t16 * s);
      sBarDot += 2.0 * (t17 * s + t16 * sDot);
    }
    tape.result(1, sBarDot);
    return sBar;
  }

  private static double constantJvp2(double s, double cX, double cY, double cZ, double[] p,
      double sDot, double cXDot, double[] pDot, Tape tape) {
    double again;
    double againDot;
    if (cX > 0.0) {
      double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
      double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
      double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
      again = constantJvp2(s * s, (x + cX) * -1.0, (y + cY) * -1.0, (z + cZ) * -1.0, p,
          2.0 * (sDot * s), -cXDot, pDot, tape);
      againDot = tape.doubleResult(1);
    } else {
      again = 1.0;
      againDot = 0.0;
    }
    double a = p[0];
    double aDot = pDot[0];
    double a1 = p[1];
    double aDot1 = pDot[1];
    double a2 = p[2];
    double aDot2 = pDot[2];
    double t = cY * s;
    double t1 = cY * sDot;
    double t2 = cX * s + a;
    double t3 = t + a1;
    double t4 = cZ * s + a2;
    double t5 = Math.sqrt(cX * cX + cY * cY + cZ * cZ);
    double t6 = StrongZero.over(0.5 * (2.0 * (cXDot * cX)), t5);
    double t7 = t2 * a + t3 * a1 + t4 * a2 + t5 * s;
    tape.result(1,
        againDot * t7
        + again * ((cXDot * s + cX * sDot + aDot) * a + t2 * aDot
        + ((t1 + aDot1) * a1 + t3 * aDot1) + ((cZ * sDot + aDot2) * a2 + t4 * aDot2)
        + (t6 * s + t5 * sDot)) + t1 * cZ + t6);
    return again * t7 + t * cZ + t5;
  }

  private static double constantVjp_(double s, double cX, double cY, double cZ, double[] p,
      double resultBar, double[] pBar, Tape tape) {
    boolean t = cX > 0.0;
    double again;
    if (t) {
      double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
      double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
      double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
      again = constantForward2(s * s, (x + cX) * -1.0, (y + cY) * -1.0, (z + cZ) * -1.0, p, pBar,
          tape);
    } else {
      again = 1.0;
    }
    double a = p[0];
    double a1 = p[1];
    double a2 = p[2];
    double t1 = cY * s;
    double t2 = cX * s + a;
    double t3 = t1 + a1;
    double t4 = cZ * s + a2;
    double t5 = Math.sqrt(cX * cX + cY * cY + cZ * cZ);
    double t6 = t2 * a + t3 * a1 + t4 * a2 + t5 * s;

    // reverse sweep
    double againBar = resultBar * t6;
    double t7 = again * resultBar;
    double t8 = t7 * a2;
    double t9 = t7 * a1;
    double t10 = t7 * a;
    double cXBar = 2.0 * (StrongZero.over(0.5 * (resultBar + t7 * s), t5) * cX) + t10 * s;
    double sBar = t5 * t7 + cZ * t8 + cY * (resultBar * cZ + t9) + cX * t10;
    pBar[2] += t4 * t7 + t8;
    pBar[1] += t3 * t7 + t9;
    pBar[0] += t2 * t7 + t10;
    if (t) {
      double t11 = constantReverse2(againBar, tape);
      double t12 = tape.doubleResult(1);
      cXBar -= t12;
      sBar += 2.0 * (t11 * s);
    }
    tape.result(1, sBar);
    tape.result(2, cXBar);
    return again * t6 + t1 * cZ + t5;
  }

  private static double constantForward2(double s, double cX, double cY, double cZ, double[] p,
      double[] pBar, Tape tape) {
    double again;
    if (cX > 0.0) {
      double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
      double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
      double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
      again = constantForward2(s * s, (x + cX) * -1.0, (y + cY) * -1.0, (z + cZ) * -1.0, p, pBar,
          tape);
    } else {
      again = 1.0;
    }
    double a = p[0];
    double a1 = p[1];
    double a2 = p[2];
    double t = cY * s;
    double t1 = Math.sqrt(cX * cX + cY * cY + cZ * cZ);
    double t2 = (cX * s + a) * a + (t + a1) * a1 + (cZ * s + a2) * a2 + t1 * s;
    tape.push(cZ);
    tape.push(t2);
    tape.push(again);
    tape.push(s);
    tape.push(t1);
    tape.push(cX);
    tape.push(p);
    tape.push(cY);
    tape.push(pBar);
    return again * t2 + t * cZ + t1;
  }

  private static double constantReverse2(double resultBar, Tape tape) {
    double[] pBar = tape.popReference();
    double cY = tape.popDouble();
    double[] p = tape.popReference();
    double cX = tape.popDouble();
    double t = tape.popDouble();
    double s = tape.popDouble();
    double again = tape.popDouble();
    double t1 = tape.popDouble();
    double cZ = tape.popDouble();
    double againBar = resultBar * t1;
    double t2 = again * resultBar;
    double sBar = t * t2;
    double cXBar = 2.0 * (StrongZero.over(0.5 * (resultBar + t2 * s), t) * cX);
    double a = p[2];
    double t3 = t2 * a;
    double aBar = (cZ * s + a) * t2;
    a = p[1];
    double t4 = t2 * a;
    double aBar1 = (cY * s + a) * t2;
    a = p[0];
    double t5 = t2 * a;
    sBar += cZ * t3;
    sBar += cY * (resultBar * cZ + t4);
    cXBar += t5 * s;
    sBar += cX * t5;
    pBar[2] += aBar + t3;
    pBar[1] += aBar1 + t4;
    pBar[0] += (cX * s + a) * t2 + t5;
    if (cX > 0.0) {
      double t6 = constantReverse2(againBar, tape);
      double t7 = tape.doubleResult(1);
      cXBar -= t7;
      sBar += 2.0 * (t6 * s);
    }
    tape.result(1, cXBar);
    return sBar;
  }

  private static double constantVjpJvp(double s, double cX, double cY, double cZ, double[] p,
      double resultBar, double[] pBar, double sDot, double cXDot, double[] pDot, double[] pBarDot,
      Tape tape) {
    boolean t = cX > 0.0;
    double again;
    double againDot;
    if (t) {
      double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
      double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
      double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
      again = constantForwardJvp2(s * s, (x + cX) * -1.0, (y + cY) * -1.0, (z + cZ) * -1.0, p,
          pBar, 2.0 * (sDot * s), -cXDot, pDot, pBarDot, tape);
      againDot = tape.doubleResult(1);
    } else {
      again = 1.0;
      againDot = 0.0;
    }
    double a = p[0];
    double aDot = pDot[0];
    double a1 = p[1];
    double aDot1 = pDot[1];
    double a2 = p[2];
    double aDot2 = pDot[2];
    double t1 = cY * s;
    double t2 = cX * s + a;
    double t3 = cXDot * s + cX * sDot + aDot;
    double t4 = t1 + a1;
    double t5 = cY * sDot + aDot1;
    double t6 = cZ * s + a2;
    double t7 = cZ * sDot + aDot2;
    double t8 = Math.sqrt(cX * cX + cY * cY + cZ * cZ);
    double t9 = 0.5 / t8;
    double t10 = StrongZero.times(2.0 * (cXDot * cX), t9);
    double t11 = t2 * a + t4 * a1 + t6 * a2 + t8 * s;

    // reverse sweep
    double againBar = resultBar * t11;
    double againBarDot = resultBar
        * (t3 * a + t2 * aDot + (t5 * a1 + t4 * aDot1) + (t7 * a2 + t6 * aDot2)
        + (t10 * s + t8 * sDot));
    double t12 = again * resultBar;
    double t13 = againDot * resultBar;
    double t14 = resultBar + t12 * s;
    double t15 = StrongZero.times(t14, t9);
    double t16 = t12 * a2;
    double t17 = t13 * a2 + t12 * aDot2;
    double t18 = t12 * a1;
    double t19 = t13 * a1 + t12 * aDot1;
    double t20 = t12 * a;
    double t21 = t13 * a + t12 * aDot;
    double cXBar = 2.0 * (t15 * cX) + t20 * s;
    double cXBarDot = 2.0
        * ((StrongZero.times(t13 * s + t12 * sDot, t9) - StrongZero.times(t14, t10 / t8 * t9)) * cX
        + t15 * cXDot) + (t21 * s + t20 * sDot);
    double sBar = t8 * t12 + cZ * t16 + cY * (resultBar * cZ + t18) + cX * t20;
    double sBarDot = t10 * t12 + t8 * t13 + cZ * t17 + cY * t19 + (cXDot * t20 + cX * t21);
    pBar[2] += t6 * t12 + t16;
    pBarDot[2] += t7 * t12 + t6 * t13 + t17;
    pBar[1] += t4 * t12 + t18;
    pBarDot[1] += t5 * t12 + t4 * t13 + t19;
    pBar[0] += t2 * t12 + t20;
    pBarDot[0] += t3 * t12 + t2 * t13 + t21;
    if (t) {
      double t22 = constantReverseJvp2(againBar, againBarDot, tape);
      double t23 = tape.doubleResult(1);
      double t24 = tape.doubleResult(2);
      double t25 = tape.doubleResult(3);
      cXBar -= t23;
      cXBarDot -= t25;
      sBar += 2.0 * (t22 * s);
      sBarDot += 2.0 * (t24 * s + t22 * sDot);
    }
    tape.result(1, sBar);
    tape.result(2, cXBar);
    tape.result(3, sBarDot);
    tape.result(4, cXBarDot);
    return again * t11 + t1 * cZ + t8;
  }

  private static double constantForwardJvp2(double s, double cX, double cY, double cZ, double[] p,
      double[] pBar, double sDot, double cXDot, double[] pDot, double[] pBarDot, Tape tape) {
    double again;
    double againDot;
    if (cX > 0.0) {
      double x = (double) Vec_x.get(ValueClasses.Vec.ZERO);
      double y = (double) Vec_y.get(ValueClasses.Vec.ZERO);
      double z = (double) Vec_z.get(ValueClasses.Vec.ZERO);
      again = constantForwardJvp2(s * s, (x + cX) * -1.0, (y + cY) * -1.0, (z + cZ) * -1.0, p,
          pBar, 2.0 * (sDot * s), -cXDot, pDot, pBarDot, tape);
      againDot = tape.doubleResult(1);
    } else {
      again = 1.0;
      againDot = 0.0;
    }
    double a = p[0];
    double aDot = pDot[0];
    double a1 = p[1];
    double aDot1 = pDot[1];
    double a2 = p[2];
    double aDot2 = pDot[2];
    double t = cY * s;
    double t1 = cY * sDot;
    double t2 = cX * s + a;
    double t3 = t + a1;
    double t4 = cZ * s + a2;
    double t5 = Math.sqrt(cX * cX + cY * cY + cZ * cZ);
    double t6 = StrongZero.over(0.5 * (2.0 * (cXDot * cX)), t5);
    double t7 = t2 * a + t3 * a1 + t4 * a2 + t5 * s;
    double t8 = (cXDot * s + cX * sDot + aDot) * a + t2 * aDot + ((t1 + aDot1) * a1 + t3 * aDot1)
        + ((cZ * sDot + aDot2) * a2 + t4 * aDot2) + (t6 * s + t5 * sDot);
    tape.push(cZ);
    tape.push(t7);
    tape.push(again);
    tape.push(s);
    tape.push(t5);
    tape.push(cX);
    tape.push(p);
    tape.push(cY);
    tape.push(pBar);
    tape.push(0.0);
    tape.push(t8);
    tape.push(againDot);
    tape.push(sDot);
    tape.push(t6);
    tape.push(cXDot);
    tape.push(pDot);
    tape.push(0.0);
    tape.push(pBarDot);
    tape.result(1, againDot * t7 + again * t8 + t1 * cZ + t6);
    return again * t7 + t * cZ + t5;
  }

  private static double constantReverseJvp2(double resultBar, double resultBarDot, Tape tape) {
    double[] pBarDot = tape.popReference();
    double cYDot = tape.popDouble();
    double[] pDot = tape.popReference();
    double cXDot = tape.popDouble();
    double t = tape.popDouble();
    double sDot = tape.popDouble();
    double againDot = tape.popDouble();
    double t1 = tape.popDouble();
    double cZDot = tape.popDouble();
    double[] pBar = tape.popReference();
    double cY = tape.popDouble();
    double[] p = tape.popReference();
    double cX = tape.popDouble();
    double t2 = tape.popDouble();
    double s = tape.popDouble();
    double again = tape.popDouble();
    double t3 = tape.popDouble();
    double cZ = tape.popDouble();
    double againBar = resultBar * t3;
    double againBarDot = resultBarDot * t3 + resultBar * t1;
    double t4 = again * resultBar;
    double t5 = againDot * resultBar + again * resultBarDot;
    double t6 = resultBar + t4 * s;
    double sBar = t2 * t4;
    double sBarDot = t * t4 + t2 * t5;
    double t7 = 0.5 / t2;
    double t8 = StrongZero.times(t6, t7);
    double cXBar = 2.0 * (t8 * cX);
    double cXBarDot = 2.0
        * ((StrongZero.times(resultBarDot + (t5 * s + t4 * sDot), t7)
        - StrongZero.times(t6, t / t2 * t7)) * cX + t8 * cXDot);
    double a = p[2];
    double aDot = pDot[2];
    double t9 = t4 * a;
    double t10 = t5 * a + t4 * aDot;
    double t11 = cZ * s + a;
    double aBar = t11 * t4;
    double aBarDot = (cZDot * s + cZ * sDot + aDot) * t4 + t11 * t5;
    a = p[1];
    aDot = pDot[1];
    double t12 = t4 * a;
    double t13 = t5 * a + t4 * aDot;
    double t14 = cY * s + a;
    double aBar1 = t14 * t4;
    double aBarDot1 = (cYDot * s + cY * sDot + aDot) * t4 + t14 * t5;
    a = p[0];
    aDot = pDot[0];
    double t15 = t4 * a;
    double t16 = t5 * a + t4 * aDot;
    double t17 = cX * s + a;
    double t18 = resultBar * cZ + t12;
    sBar += cZ * t9;
    sBarDot += cZDot * t9 + cZ * t10;
    sBar += cY * t18;
    sBarDot += cYDot * t18 + cY * (resultBarDot * cZ + resultBar * cZDot + t13);
    cXBar += t15 * s;
    cXBarDot += t16 * s + t15 * sDot;
    sBar += cX * t15;
    sBarDot += cXDot * t15 + cX * t16;
    pBar[2] += aBar + t9;
    pBarDot[2] += aBarDot + t10;
    pBar[1] += aBar1 + t12;
    pBarDot[1] += aBarDot1 + t13;
    pBar[0] += t17 * t4 + t15;
    pBarDot[0] += (cXDot * s + cX * sDot + aDot) * t4 + t17 * t5 + t16;
    if (cX > 0.0) {
      double t19 = constantReverseJvp2(againBar, againBarDot, tape);
      double t20 = tape.doubleResult(1);
      double t21 = tape.doubleResult(2);
      double t22 = tape.doubleResult(3);
      cXBar -= t20;
      cXBarDot -= t22;
      sBar += 2.0 * (t19 * s);
      sBarDot += 2.0 * (t21 * s + t19 * sDot);
    }
    tape.result(1, cXBar);
    tape.result(2, sBarDot);
    tape.result(3, cXBarDot);
    return sBar;
  }
}
