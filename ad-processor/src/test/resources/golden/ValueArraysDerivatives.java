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

/**
 * Derivatives of methods of {@code ValueArrays}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ValueArraysDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ValueArraysDerivatives");
  }

  private ValueArraysDerivatives() {}

  /**
   * Forward mode: {@code ValueArrays.polygon} and its derivative in the direction of the
   * tangents.
   *
   * @param xy as the method takes it
   * @param s as the method takes it
   * @param n constant
   * @param xyDot tangent of {@code xy}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return the value and its tangent
   */
  static Dual polygonJvp(double[] xy, double s, int n, double[] xyDot, double sDot) {
    Arguments.sameShape("xyDot", xyDot, "xy", xy);
    int t = xy.length / 2;
    double[] pointsX = new double[t];
    double[] pointsXDot = new double[t];
    double[] pointsY = new double[t];
    double[] pointsYDot = new double[t];
    for (int i = 0; i < pointsX.length; i++) {
      int t1 = 2 * i;
      double xy1 = xy[t1];
      double xyDot1 = xyDot[t1];
      double xy2 = xy[t1 + 1];
      double xyDot2 = xyDot[t1 + 1];
      pointsX[i] = xy1;
      pointsXDot[i] = xyDot1;
      pointsY[i] = xy2;
      pointsYDot[i] = xyDot2;
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i + 1 < pointsX.length; i++) {
        double pointsX1 = pointsX[i];
        double pointsY1 = pointsY[i];
        double t1 = 1.0 - s;
        double t2 = -sDot;
        double pointsX2 = pointsX[i + 1];
        double pointsY2 = pointsY[i + 1];
        double t3 = t2 * pointsX1 + t1 * pointsXDot[i] + (sDot * pointsX2 + s * pointsXDot[i + 1]);
        double t4 = t2 * pointsY1 + t1 * pointsYDot[i] + (sDot * pointsY2 + s * pointsYDot[i + 1]);
        pointsX[i] = t1 * pointsX1 + s * pointsX2;
        pointsXDot[i] = t3;
        pointsY[i] = t1 * pointsY1 + s * pointsY2;
        pointsYDot[i] = t4;
        if (pointsX[i] > 3.0) {
          break;
        }
      }
    }
    double lastX = pointsX[pointsX.length - 1];
    double lastXDot = pointsXDot[pointsX.length - 1];
    double lastY = pointsY[pointsX.length - 1];
    double lastYDot = pointsYDot[pointsX.length - 1];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < pointsX.length; i++) {
      double pX = pointsX[i];
      double pXDot = pointsXDot[i];
      double pY = pointsY[i];
      double pYDot = pointsYDot[i];
      double t1 = pX - lastX;
      double t2 = pY - lastY;
      double t3 = Math.hypot(t1, t2);
      double t4;
      double t5;
      if (t3 == 0.0) {
        t4 = 0.0;
        t5 = 0.0;
      } else {
        t4 = StrongZero.times(pXDot - lastXDot, t1 / t3);
        t5 = StrongZero.times(pYDot - lastYDot, t2 / t3);
      }
      sum += t3;
      sumDot += t4 + t5;
      lastX = pX;
      lastY = pY;
      lastXDot = pXDot;
      lastYDot = pYDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polygonJvp(double[], double, int, double[], double)
   */
  static Dual polygonJvp(double[] xy, double s, int n, double[] xyDot, double sDot, Tape tape) {
    return polygonJvp(xy, s, n, xyDot, sDot);
  }

  /**
   * Value and gradient of {@code ValueArrays.polygon}.
   *
   * @param value what the method returns
   * @param xy the derivative with respect to {@code xy}
   * @param s the derivative with respect to {@code s}
   */
  record PolygonGradient(double value, double[] xy, double s) {}

  /**
   * Adjoints of the scalar parameters of {@code ValueArrays.polygon}: filled by a derivative
   * and reused by its caller.
   */
  static final class PolygonAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public PolygonAdjoint() {}
  }

  /**
   * Reverse mode: {@code ValueArrays.polygon} and its gradient.
   *
   * @param xy as the method takes it
   * @param s as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static PolygonGradient polygonGradient(double[] xy, double s, int n) {
    return polygonGradient(xy, s, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polygonGradient(double[], double, int)
   */
  static PolygonGradient polygonGradient(double[] xy, double s, int n, Tape tape) {
    double[] xyBar = Arguments.zerosLike(xy);
    PolygonAdjoint adjoint = new PolygonAdjoint();
    double value = polygonGradient(xy, s, n, xyBar, adjoint, tape);
    return new PolygonGradient(value, xyBar, adjoint.s);
  }

  /**
   * Reverse mode: {@code ValueArrays.polygon} and its gradient, written into the caller's
   * memory.
   *
   * @param xy as the method takes it
   * @param s as the method takes it
   * @param n constant
   * @param xyBar overwritten with the gradient with respect to {@code xy}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code s}
   * @return the value
   */
  static double polygonGradient(double[] xy, double s, int n, double[] xyBar,
      PolygonAdjoint adjoint) {
    return polygonGradient(xy, s, n, xyBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polygonGradient(double[], double, int, double[], PolygonAdjoint)
   */
  static double polygonGradient(double[] xy, double s, int n, double[] xyBar,
      PolygonAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xyBar", xyBar, "xy", xy);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xyBar);
    int mark = tape.mark();
    try {
      int t = xy.length / 2;
      double[] pointsX = tape.exactDoubles(t);
      double[] pointsXBar = tape.zeroDoubles(t);
      double[] pointsY = tape.exactDoubles(t);
      double[] pointsYBar = tape.zeroDoubles(t);
      for (int i = 0; i < pointsX.length; i++) {
        int t1 = 2 * i;
        double xy1 = xy[t1];
        double xy2 = xy[t1 + 1];
        pointsX[i] = xy1;
        pointsY[i] = xy2;
      }
      int[] exitKept = tape.ints(n);
      int[] iKept = tape.ints(n);
      double[] pointsYKept = tape.doubles(n);
      double[] pointsXKept = tape.doubles(n);
      double[] pointsYKept1 = tape.doubles(n);
      double[] pointsXKept1 = tape.doubles(n);
      double[][] pointsYKeptKept = tape.table(double[].class, n);
      double[][] pointsXKeptKept = tape.table(double[].class, n);
      double[][] pointsYKeptKept1 = tape.table(double[].class, n);
      double[][] pointsXKeptKept1 = tape.table(double[].class, n);
      for (int k = 0; k < n; k++) {
        double[] pointsYKept2 = tape.row(pointsYKeptKept, k, pointsX.length - 1);
        double[] pointsXKept2 = tape.row(pointsXKeptKept, k, pointsX.length - 1);
        double[] pointsYKept3 = tape.row(pointsYKeptKept1, k, pointsX.length - 1);
        double[] pointsXKept3 = tape.row(pointsXKeptKept1, k, pointsX.length - 1);
        int i = 0;
        int exit;
        double pointsY1;
        double pointsX1;
        double pointsY2;
        double pointsX2;
        while (true) {
          if (i >= pointsX.length - 1) {
            exit = 0;
            pointsY1 = 0.0;
            pointsX1 = 0.0;
            pointsY2 = 0.0;
            pointsX2 = 0.0;
            break;
          }
          pointsX2 = pointsX[i];
          pointsXKept3[i] = pointsX2;
          pointsY2 = pointsY[i];
          pointsYKept3[i] = pointsY2;
          double t1 = 1.0 - s;
          pointsX1 = pointsX[i + 1];
          pointsXKept2[i] = pointsX1;
          pointsY1 = pointsY[i + 1];
          pointsYKept2[i] = pointsY1;
          pointsX[i] = t1 * pointsX2 + s * pointsX1;
          pointsY[i] = t1 * pointsY2 + s * pointsY1;
          if (pointsX[i] > 3.0) {
            exit = 1;
            break;
          }
          i++;
        }
        exitKept[k] = exit;
        iKept[k] = i;
        pointsYKept[k] = pointsY1;
        pointsXKept[k] = pointsX1;
        pointsYKept1[k] = pointsY2;
        pointsXKept1[k] = pointsX2;
      }
      double lastX = pointsX[pointsX.length - 1];
      double lastY = pointsY[pointsX.length - 1];
      double[] kept = tape.doubles(pointsX.length);
      double[] kept1 = tape.doubles(pointsX.length);
      double[] kept2 = tape.doubles(pointsX.length);
      double sum = 0.0;
      for (int i = 0; i < pointsX.length; i++) {
        double pX = pointsX[i];
        double pY = pointsY[i];
        double t1 = pX - lastX;
        kept[i] = t1;
        double t2 = pY - lastY;
        kept2[i] = t2;
        double t3 = Math.hypot(t1, t2);
        kept1[i] = t3;
        sum += t3;
        lastX = pX;
        lastY = pY;
      }

      // reverse sweep
      double lastXBar = 0.0;
      double lastYBar = 0.0;
      for (int i = pointsX.length - 1; i >= 0; i--) {
        double t1 = kept1[i];
        boolean t2 = t1 == 0.0;
        double t3 = kept[i];
        double t4 = t2 ? 0.0 : t3 / t1;
        double t5 = kept2[i];
        double t6 = t2 ? 0.0 : t5 / t1;
        double pYBar = lastYBar + t6;
        lastYBar = -t6;
        double pXBar = lastXBar + t4;
        lastXBar = -t4;
        pointsYBar[i] += pYBar;
        pointsXBar[i] += pXBar;
      }
      pointsYBar[pointsX.length - 1] += lastYBar;
      pointsXBar[pointsX.length - 1] += lastXBar;
      double sBar = 0.0;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        int exit = exitKept[k];
        int i = iKept[k];
        double pointsY1 = pointsYKept[k];
        double pointsX1 = pointsXKept[k];
        double pointsY2 = pointsYKept1[k];
        double pointsX2 = pointsXKept1[k];
        switch (exit) {
          case 0 -> {}
          default -> {
            double t1 = pointsYBar[i];
            double t2 = pointsXBar[i];
            sBar += t1 * pointsY1;
            sBar += t2 * pointsX1;
            pointsYBar[i + 1] += s * t1;
            pointsXBar[i + 1] += s * t2;
            double t3 = 1.0 - s;
            sBar -= t1 * pointsY2 + t2 * pointsX2;
            pointsYBar[i] = t3 * t1;
            pointsXBar[i] = t3 * t2;
          }
        }
        double[] pointsYKept2 = pointsYKeptKept[k];
        double[] pointsXKept2 = pointsXKeptKept[k];
        double[] pointsYKept3 = pointsYKeptKept1[k];
        double[] pointsXKept3 = pointsXKeptKept1[k];
        double pointsYBarCarried = i - 1 >= 0 ? pointsYBar[i] : 0.0;
        double pointsXBarCarried = i - 1 >= 0 ? pointsXBar[i] : 0.0;
        for (int j = i - 1; j >= 0; j--) {
          double t1 = pointsYBar[j];
          double t2 = pointsXBar[j];
          sBar += t1 * pointsYKept2[j];
          sBar += t2 * pointsXKept2[j];
          pointsYBar[j + 1] = pointsYBarCarried + s * t1;
          pointsXBar[j + 1] = pointsXBarCarried + s * t2;
          double t3 = 1.0 - s;
          sBar -= t1 * pointsYKept3[j] + t2 * pointsXKept3[j];
          pointsYBarCarried = t3 * t1;
          pointsXBarCarried = t3 * t2;
        }
        if (i - 1 >= 0) {
          pointsYBar[0] = pointsYBarCarried;
          pointsXBar[0] = pointsXBarCarried;
        }
      }
      for (int i = 0; i < pointsX.length; i++) {
        int t1 = 2 * i;
        double t2 = pointsXBar[i];
        xyBar[t1 + 1] += pointsYBar[i];
        xyBar[t1] += t2;
      }
      adjoint.s = sBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ValueArrays.polygon}.
   *
   * @param value what the method returns
   * @param xy the derivative with respect to {@code xy}
   * @param s the derivative with respect to {@code s}
   * @param xyHvp the Hessian-vector product for {@code xy}
   * @param sHvp the Hessian-vector product for {@code s}
   */
  record PolygonHvp(double value, double[] xy, double s, double[] xyHvp, double sHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ValueArrays.polygon}: filled by a derivative and reused by its caller.
   */
  static final class PolygonHvpAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The Hessian-vector product for {@code s}. */
    public double sHvp;

    /** A holder of zeros. */
    public PolygonHvpAdjoint() {}
  }

  /**
   * Second order: {@code ValueArrays.polygon}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param xy as the method takes it
   * @param s as the method takes it
   * @param n constant
   * @param xyDot tangent of {@code xy}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return value, gradient and product, in new arrays
   */
  static PolygonHvp polygonHvp(double[] xy, double s, int n, double[] xyDot, double sDot) {
    return polygonHvp(xy, s, n, xyDot, sDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polygonHvp(double[], double, int, double[], double)
   */
  static PolygonHvp polygonHvp(double[] xy, double s, int n, double[] xyDot, double sDot,
      Tape tape) {
    double[] xyBar = Arguments.zerosLike(xy);
    double[] xyHvp = Arguments.zerosLike(xy);
    PolygonHvpAdjoint adjoint = new PolygonHvpAdjoint();
    double value = polygonHvp(xy, s, n, xyDot, sDot, xyBar, xyHvp, adjoint, tape);
    return new PolygonHvp(value, xyBar, adjoint.s, xyHvp, adjoint.sHvp);
  }

  /**
   * Second order: {@code ValueArrays.polygon}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param xy as the method takes it
   * @param s as the method takes it
   * @param n constant
   * @param xyDot tangent of {@code xy}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @param xyBar overwritten with the gradient with respect to {@code xy}; of the same shape
   * @param xyHvp overwritten with the Hessian-vector product for {@code xy}; of the same
   *     shape
   * @param adjoint overwritten with gradient and product for {@code s}
   * @return the value
   */
  static double polygonHvp(double[] xy, double s, int n, double[] xyDot, double sDot,
      double[] xyBar, double[] xyHvp, PolygonHvpAdjoint adjoint) {
    return polygonHvp(xy, s, n, xyDot, sDot, xyBar, xyHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polygonHvp(double[], double, int, double[], double, double[], double[],
   *     PolygonHvpAdjoint)
   */
  static double polygonHvp(double[] xy, double s, int n, double[] xyDot, double sDot,
      double[] xyBar, double[] xyHvp, PolygonHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xyDot", xyDot, "xy", xy);
    Arguments.sameShape("xyBar", xyBar, "xy", xy);
    Arguments.sameShape("xyHvp", xyHvp, "xy", xy);
    Arguments.distinct("xyDot", xyDot, "xyBar", xyBar);
    Arguments.distinct("xyDot", xyDot, "xyHvp", xyHvp);
    Arguments.distinct("xyBar", xyBar, "xyHvp", xyHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xyBar);
    Arguments.zero(xyHvp);
    int mark = tape.mark();
    try {
      int t = xy.length / 2;
      double[] pointsX = tape.exactDoubles(t);
      double[] pointsXDot = tape.exactDoubles(t);
      double[] pointsXBar = tape.zeroDoubles(t);
      double[] pointsXBarDot = tape.zeroDoubles(t);
      double[] pointsY = tape.exactDoubles(t);
      double[] pointsYDot = tape.exactDoubles(t);
      double[] pointsYBar = tape.zeroDoubles(t);
      double[] pointsYBarDot = tape.zeroDoubles(t);
      for (int i = 0; i < pointsX.length; i++) {
        int t1 = 2 * i;
        double xy1 = xy[t1];
        double xyDot1 = xyDot[t1];
        double xy2 = xy[t1 + 1];
        double xyDot2 = xyDot[t1 + 1];
        pointsX[i] = xy1;
        pointsXDot[i] = xyDot1;
        pointsY[i] = xy2;
        pointsYDot[i] = xyDot2;
      }
      int[] exitKept = tape.ints(n);
      int[] iKept = tape.ints(n);
      double[] pointsYKept = tape.doubles(n);
      double[] pointsYKeptDot = tape.doubles(n);
      double[] pointsXKept = tape.doubles(n);
      double[] pointsXKeptDot = tape.doubles(n);
      double[] pointsYKept1 = tape.doubles(n);
      double[] pointsYKeptDot1 = tape.doubles(n);
      double[] pointsXKept1 = tape.doubles(n);
      double[] pointsXKeptDot1 = tape.doubles(n);
      double[][] pointsYKeptKept = tape.table(double[].class, n);
      double[][] pointsYKeptKeptDot = tape.table(double[].class, n);
      double[][] pointsXKeptKept = tape.table(double[].class, n);
      double[][] pointsXKeptKeptDot = tape.table(double[].class, n);
      double[][] pointsYKeptKept1 = tape.table(double[].class, n);
      double[][] pointsYKeptKeptDot1 = tape.table(double[].class, n);
      double[][] pointsXKeptKept1 = tape.table(double[].class, n);
      double[][] pointsXKeptKeptDot1 = tape.table(double[].class, n);
      for (int k = 0; k < n; k++) {
        double[] pointsYKept2 = tape.row(pointsYKeptKept, k, pointsX.length - 1);
        double[] pointsYKeptDot2 = tape.row(pointsYKeptKeptDot, k, pointsX.length - 1);
        double[] pointsXKept2 = tape.row(pointsXKeptKept, k, pointsX.length - 1);
        double[] pointsXKeptDot2 = tape.row(pointsXKeptKeptDot, k, pointsX.length - 1);
        double[] pointsYKept3 = tape.row(pointsYKeptKept1, k, pointsX.length - 1);
        double[] pointsYKeptDot3 = tape.row(pointsYKeptKeptDot1, k, pointsX.length - 1);
        double[] pointsXKept3 = tape.row(pointsXKeptKept1, k, pointsX.length - 1);
        double[] pointsXKeptDot3 = tape.row(pointsXKeptKeptDot1, k, pointsX.length - 1);
        int i = 0;
        int exit;
        double pointsY1;
        double pointsX1;
        double pointsY2;
        double pointsX2;
        double pointsYDot1;
        double pointsXDot1;
        double pointsYDot2;
        double pointsXDot2;
        while (true) {
          if (i >= pointsX.length - 1) {
            exit = 0;
            pointsY1 = 0.0;
            pointsX1 = 0.0;
            pointsY2 = 0.0;
            pointsX2 = 0.0;
            pointsYDot1 = 0.0;
            pointsXDot1 = 0.0;
            pointsYDot2 = 0.0;
            pointsXDot2 = 0.0;
            break;
          }
          pointsX2 = pointsX[i];
          pointsXDot2 = pointsXDot[i];
          pointsXKept3[i] = pointsX2;
          pointsXKeptDot3[i] = pointsXDot2;
          pointsY2 = pointsY[i];
          pointsYDot2 = pointsYDot[i];
          pointsYKept3[i] = pointsY2;
          pointsYKeptDot3[i] = pointsYDot2;
          double t1 = 1.0 - s;
          double t2 = -sDot;
          pointsX1 = pointsX[i + 1];
          pointsXDot1 = pointsXDot[i + 1];
          pointsXKept2[i] = pointsX1;
          pointsXKeptDot2[i] = pointsXDot1;
          pointsY1 = pointsY[i + 1];
          pointsYDot1 = pointsYDot[i + 1];
          pointsYKept2[i] = pointsY1;
          pointsYKeptDot2[i] = pointsYDot1;
          pointsX[i] = t1 * pointsX2 + s * pointsX1;
          pointsXDot[i] = t2 * pointsX2 + t1 * pointsXDot2 + (sDot * pointsX1 + s * pointsXDot1);
          pointsY[i] = t1 * pointsY2 + s * pointsY1;
          pointsYDot[i] = t2 * pointsY2 + t1 * pointsYDot2 + (sDot * pointsY1 + s * pointsYDot1);
          if (pointsX[i] > 3.0) {
            exit = 1;
            break;
          }
          i++;
        }
        exitKept[k] = exit;
        iKept[k] = i;
        pointsYKept[k] = pointsY1;
        pointsYKeptDot[k] = pointsYDot1;
        pointsXKept[k] = pointsX1;
        pointsXKeptDot[k] = pointsXDot1;
        pointsYKept1[k] = pointsY2;
        pointsYKeptDot1[k] = pointsYDot2;
        pointsXKept1[k] = pointsX2;
        pointsXKeptDot1[k] = pointsXDot2;
      }
      double lastX = pointsX[pointsX.length - 1];
      double lastXDot = pointsXDot[pointsX.length - 1];
      double lastY = pointsY[pointsX.length - 1];
      double lastYDot = pointsYDot[pointsX.length - 1];
      double[] kept = tape.doubles(pointsX.length);
      double[] keptDot = tape.doubles(pointsX.length);
      double[] kept1 = tape.doubles(pointsX.length);
      double[] keptDot1 = tape.doubles(pointsX.length);
      double[] kept2 = tape.doubles(pointsX.length);
      double[] keptDot2 = tape.doubles(pointsX.length);
      double sum = 0.0;
      for (int i = 0; i < pointsX.length; i++) {
        double pX = pointsX[i];
        double pXDot = pointsXDot[i];
        double pY = pointsY[i];
        double pYDot = pointsYDot[i];
        double t1 = pX - lastX;
        double t2 = pXDot - lastXDot;
        kept[i] = t1;
        keptDot[i] = t2;
        double t3 = pY - lastY;
        double t4 = pYDot - lastYDot;
        kept2[i] = t3;
        keptDot2[i] = t4;
        double t5 = Math.hypot(t1, t3);
        double t6;
        double t7;
        if (t5 == 0.0) {
          t6 = 0.0;
          t7 = 0.0;
        } else {
          t6 = StrongZero.times(t2, t1 / t5);
          t7 = StrongZero.times(t4, t3 / t5);
        }
        kept1[i] = t5;
        keptDot1[i] = t6 + t7;
        sum += t5;
        lastX = pX;
        lastY = pY;
        lastXDot = pXDot;
        lastYDot = pYDot;
      }

      // reverse sweep
      double lastXBar = 0.0;
      double lastYBar = 0.0;
      double lastXBarDot = 0.0;
      double lastYBarDot = 0.0;
      for (int i = pointsX.length - 1; i >= 0; i--) {
        double t1 = kept1[i];
        double t2 = keptDot1[i];
        boolean t3 = t1 == 0.0;
        double t4 = kept[i];
        double t5 = keptDot[i];
        double t6;
        double t7;
        if (t3) {
          t6 = 0.0;
          t7 = 0.0;
        } else {
          t6 = t4 / t1;
          t7 = t5 / t1 - t2 / t1 * t6;
        }
        double t8 = kept2[i];
        double t9 = keptDot2[i];
        double t10;
        double t11;
        if (t3) {
          t10 = 0.0;
          t11 = 0.0;
        } else {
          t10 = t8 / t1;
          t11 = t9 / t1 - t2 / t1 * t10;
        }
        double pYBar = lastYBar + t10;
        lastYBar = -t10;
        double pYBarDot = lastYBarDot + t11;
        lastYBarDot = -t11;
        double pXBar = lastXBar + t6;
        lastXBar = -t6;
        double pXBarDot = lastXBarDot + t7;
        lastXBarDot = -t7;
        pointsYBar[i] += pYBar;
        pointsYBarDot[i] += pYBarDot;
        pointsXBar[i] += pXBar;
        pointsXBarDot[i] += pXBarDot;
      }
      pointsYBar[pointsX.length - 1] += lastYBar;
      pointsYBarDot[pointsX.length - 1] += lastYBarDot;
      pointsXBar[pointsX.length - 1] += lastXBar;
      pointsXBarDot[pointsX.length - 1] += lastXBarDot;
      double sBar = 0.0;
      double sBarDot = 0.0;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        int exit = exitKept[k];
        int i = iKept[k];
        double pointsY1 = pointsYKept[k];
        double pointsX1 = pointsXKept[k];
        double pointsY2 = pointsYKept1[k];
        double pointsX2 = pointsXKept1[k];
        double pointsYDot1 = pointsYKeptDot[k];
        double pointsXDot1 = pointsXKeptDot[k];
        double pointsYDot2 = pointsYKeptDot1[k];
        double pointsXDot2 = pointsXKeptDot1[k];
        switch (exit) {
          case 0 -> {}
          default -> {
            double t1 = pointsYBar[i];
            double t2 = pointsYBarDot[i];
            double t3 = pointsXBar[i];
            double t4 = pointsXBarDot[i];
            sBar += t1 * pointsY1;
            sBarDot += t2 * pointsY1 + t1 * pointsYDot1;
            sBar += t3 * pointsX1;
            sBarDot += t4 * pointsX1 + t3 * pointsXDot1;
            pointsYBar[i + 1] += s * t1;
            pointsYBarDot[i + 1] += sDot * t1 + s * t2;
            pointsXBar[i + 1] += s * t3;
            pointsXBarDot[i + 1] += sDot * t3 + s * t4;
            double t5 = 1.0 - s;
            double t6 = -sDot;
            sBar -= t1 * pointsY2 + t3 * pointsX2;
            sBarDot -= t2 * pointsY2 + t1 * pointsYDot2 + (t4 * pointsX2 + t3 * pointsXDot2);
            pointsYBar[i] = t5 * t1;
            pointsYBarDot[i] = t6 * t1 + t5 * t2;
            pointsXBar[i] = t5 * t3;
            pointsXBarDot[i] = t6 * t3 + t5 * t4;
          }
        }
        double[] pointsYKept2 = pointsYKeptKept[k];
        double[] pointsYKeptDot2 = pointsYKeptKeptDot[k];
        double[] pointsXKept2 = pointsXKeptKept[k];
        double[] pointsXKeptDot2 = pointsXKeptKeptDot[k];
        double[] pointsYKept3 = pointsYKeptKept1[k];
        double[] pointsYKeptDot3 = pointsYKeptKeptDot1[k];
        double[] pointsXKept3 = pointsXKeptKept1[k];
        double[] pointsXKeptDot3 = pointsXKeptKeptDot1[k];
        double pointsYBarCarried = i - 1 >= 0 ? pointsYBar[i] : 0.0;
        double pointsYBarDotCarried = i - 1 >= 0 ? pointsYBarDot[i] : 0.0;
        double pointsXBarCarried = i - 1 >= 0 ? pointsXBar[i] : 0.0;
        double pointsXBarDotCarried = i - 1 >= 0 ? pointsXBarDot[i] : 0.0;
        for (int j = i - 1; j >= 0; j--) {
          double t1 = pointsYBar[j];
          double t2 = pointsYBarDot[j];
          double t3 = pointsXBar[j];
          double t4 = pointsXBarDot[j];
          double pointsY3 = pointsYKept2[j];
          sBar += t1 * pointsY3;
          sBarDot += t2 * pointsY3 + t1 * pointsYKeptDot2[j];
          double pointsX3 = pointsXKept2[j];
          sBar += t3 * pointsX3;
          sBarDot += t4 * pointsX3 + t3 * pointsXKeptDot2[j];
          pointsYBar[j + 1] = pointsYBarCarried + s * t1;
          pointsYBarDot[j + 1] = pointsYBarDotCarried + (sDot * t1 + s * t2);
          pointsXBar[j + 1] = pointsXBarCarried + s * t3;
          pointsXBarDot[j + 1] = pointsXBarDotCarried + (sDot * t3 + s * t4);
          double pointsY4 = pointsYKept3[j];
          double t5 = 1.0 - s;
          double t6 = -sDot;
          double pointsX4 = pointsXKept3[j];
          sBar -= t1 * pointsY4 + t3 * pointsX4;
          sBarDot -= t2 * pointsY4 + t1 * pointsYKeptDot3[j]
              + (t4 * pointsX4 + t3 * pointsXKeptDot3[j]);
          pointsYBarCarried = t5 * t1;
          pointsYBarDotCarried = t6 * t1 + t5 * t2;
          pointsXBarCarried = t5 * t3;
          pointsXBarDotCarried = t6 * t3 + t5 * t4;
        }
        if (i - 1 >= 0) {
          pointsYBar[0] = pointsYBarCarried;
          pointsYBarDot[0] = pointsYBarDotCarried;
          pointsXBar[0] = pointsXBarCarried;
          pointsXBarDot[0] = pointsXBarDotCarried;
        }
      }
      for (int i = 0; i < pointsX.length; i++) {
        int t1 = 2 * i;
        double t2 = pointsYBarDot[i];
        double t3 = pointsXBar[i];
        double t4 = pointsXBarDot[i];
        xyBar[t1 + 1] += pointsYBar[i];
        xyHvp[t1 + 1] += t2;
        xyBar[t1] += t3;
        xyHvp[t1] += t4;
      }
      adjoint.s = sBar;
      adjoint.sHvp = sBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ValueArrays.polygon} as a function of the vector that packs {@code xy}, {@code
   * s}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction polygonFunction(int n) {
    return new PolygonFunction(n);
  }

  private static final class PolygonFunction implements ScalarFunction {

    private final int n;

    PolygonFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] xy = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      return ValueArrays.polygon(xy, s, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] xy = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] xyBar = Arguments.zerosLike(xy);
      PolygonAdjoint adjoint = new PolygonAdjoint();
      double value = polygonGradient(xy, s, this.n, xyBar, adjoint);
      Arguments.pack(xyBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] xy = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] xyDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      return polygonJvp(xy, s, this.n, xyDot, sDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] xy = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] xyDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      double[] xyBar = Arguments.zerosLike(xy);
      double[] xyHvp = Arguments.zerosLike(xy);
      PolygonHvpAdjoint adjoint = new PolygonHvpAdjoint();
      double value = polygonHvp(xy, s, this.n, xyDot, sDot, xyBar, xyHvp, adjoint);
      Arguments.pack(xyBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      Arguments.pack(xyHvp, product, 0);
      product[product.length - 1] = adjoint.sHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ValueArrays.layouts} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual layoutsJvp(double a, double b, double aDot, double bDot) {
    double[] rowX = new double[3];
    double[] rowXDot = new double[3];
    double[] rowY = new double[3];
    double[] rowYDot = new double[3];
    rowX[0] = a;
    rowXDot[0] = aDot;
    rowY[0] = b;
    rowYDot[0] = bDot;
    rowX[1] = b;
    rowXDot[1] = bDot;
    rowY[1] = a * a;
    rowYDot[1] = 2.0 * (aDot * a);
    rowX[2] = 1.0;
    rowXDot[2] = 0.0;
    rowY[2] = 2.0;
    rowYDot[2] = 0.0;
    double[] copy = rowX.clone();
    double[] copyDot = rowXDot.clone();
    double[] copy1 = rowY.clone();
    double[] copyDot1 = rowYDot.clone();
    double[] longer = Arrays.copyOf(rowX, 4);
    double[] longerDot = Arrays.copyOf(rowXDot, 4);
    double[] longer1 = Arrays.copyOf(rowY, 4);
    double[] longerDot1 = Arrays.copyOf(rowYDot, 4);
    double rowX1 = rowX[1];
    double rowXDot1 = rowXDot[1];
    double rowY1 = rowY[1];
    double rowYDot1 = rowYDot[1];
    longer[3] = rowX1;
    longerDot[3] = rowXDot1;
    longer1[3] = rowY1;
    longerDot1[3] = rowYDot1;
    double firstX = rowX[0];
    double firstXDot = rowXDot[0];
    double firstY = rowY[0];
    double firstYDot = rowYDot[0];
    double rowX2 = rowX[2];
    double rowXDot2 = rowXDot[2];
    double rowY2 = rowY[2];
    double rowYDot2 = rowYDot[2];
    rowX[0] = rowX2;
    rowXDot[0] = rowXDot2;
    rowY[0] = rowY2;
    rowYDot[0] = rowYDot2;
    rowX[2] = firstX;
    rowXDot[2] = firstXDot;
    rowY[2] = firstY;
    rowYDot[2] = firstYDot;
    System.arraycopy(rowX, 0, copy, 1, 2);
    System.arraycopy(rowXDot, 0, copyDot, 1, 2);
    System.arraycopy(rowY, 0, copy1, 1, 2);
    System.arraycopy(rowYDot, 0, copyDot1, 1, 2);
    double[][] gridX = new double[2][3];
    double[][] gridXDot = new double[2][3];
    double[][] gridY = new double[2][3];
    double[][] gridYDot = new double[2][3];
    for (int i = 0; i < gridX.length; i++) {
      double[] lineX = gridX[i];
      double[] lineXDot = gridXDot[i];
      double[] lineY = gridY[i];
      double[] lineYDot = gridYDot[i];
      double rowX3 = rowX[1];
      double rowY3 = rowY[1];
      double t = aDot * rowX3 + a * rowXDot[1];
      double t1 = aDot * rowY3 + a * rowYDot[1];
      Arrays.fill(lineX, a * rowX3);
      Arrays.fill(lineXDot, t);
      Arrays.fill(lineY, a * rowY3);
      Arrays.fill(lineYDot, t1);
    }
    gridX[1] = copy;
    gridXDot[1] = copyDot;
    gridY[1] = copy1;
    gridYDot[1] = copyDot1;
    double[] gridX1 = gridX[1];
    double[] gridXDot1 = gridXDot[1];
    double[] gridX2 = gridX[0];
    double[] gridY1 = gridY[0];
    double gridX3 = gridX2[1];
    double gridY2 = gridY1[1];
    double longerX = longer[3];
    double longerXDot = longerDot[3];
    double longerY = longer1[3];
    double longerYDot = longerDot1[3];
    double t = gridXDot[0][1] + longerXDot;
    double t1 = gridYDot[0][1] + longerYDot;
    gridX1[2] = gridX3 + longerX;
    gridXDot1[2] = t;
    copy1[2] = gridY2 + longerY;
    copyDot1[2] = t1;
    double psX = rowX[0];
    double psXDot = rowXDot[0];
    double psY = rowY[0];
    double psX1 = rowX[1];
    psY = rowY[1];
    double psYDot = rowYDot[1];
    double t2 = psX * psY;
    double t3 = psXDot * psY + psX * psYDot;
    psX = rowX[2];
    psXDot = rowXDot[2];
    psY = rowY[2];
    double t4 = rowX.length;
    double t5 = t2 + psX * t4;
    psX = copy[0];
    double t6 = t3 + psXDot * t4;
    psXDot = copyDot[0];
    psY = copy1[0];
    psX1 = copy[1];
    psY = copy1[1];
    psYDot = copyDot1[1];
    double t7 = psX * psY;
    double t8 = psXDot * psY + psX * psYDot;
    psX = copy[2];
    psXDot = copyDot[2];
    double t9 = copy.length;
    double t10 = t5 + (t7 + psX * t9);
    psX = gridX1[0];
    double t11 = t6 + (t8 + psXDot * t9);
    psXDot = gridXDot1[0];
    psX1 = gridX1[1];
    double t12 = psX * psY;
    double t13 = psXDot * psY + psX * psYDot;
    psX = gridX1[2];
    psXDot = gridXDot1[2];
    double t14 = gridX1.length;
    double pointsY;
    double pointsYDot;
    if (longer.length > copy.length) {
      double pointsX = longer[longer.length - 1];
      pointsY = longer1[longer.length - 1];
      pointsYDot = longerDot1[longer.length - 1];
    } else {
      double pointsX = copy[copy.length - 1];
      pointsY = copy1[copy.length - 1];
      pointsYDot = copyDot1[copy.length - 1];
    }
    return new Dual(t10 + (t12 + psX * t14) + pointsY, t11 + (t13 + psXDot * t14) + pointsYDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layoutsJvp(double, double, double, double)
   */
  static Dual layoutsJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return layoutsJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ValueArrays.layouts}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record LayoutsGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code ValueArrays.layouts}: filled by a derivative
   * and reused by its caller.
   */
  static final class LayoutsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public LayoutsAdjoint() {}
  }

  /**
   * Reverse mode: {@code ValueArrays.layouts} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LayoutsGradient layoutsGradient(double a, double b) {
    return layoutsGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layoutsGradient(double, double)
   */
  static LayoutsGradient layoutsGradient(double a, double b, Tape tape) {
    LayoutsAdjoint adjoint = new LayoutsAdjoint();
    double value = layoutsGradient(a, b, adjoint, tape);
    return new LayoutsGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code ValueArrays.layouts} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double layoutsGradient(double a, double b, LayoutsAdjoint adjoint) {
    return layoutsGradient(a, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layoutsGradient(double, double, LayoutsAdjoint)
   */
  static double layoutsGradient(double a, double b, LayoutsAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] rowX = new double[3];
      double[] rowXBar = tape.zeroDoubles(3);
      double[] rowY = new double[3];
      double[] rowYBar = tape.zeroDoubles(3);
      rowX[0] = a;
      rowY[0] = b;
      rowX[1] = b;
      rowY[1] = a * a;
      rowX[2] = 1.0;
      rowY[2] = 2.0;
      double[] copy = rowX.clone();
      double[] copyBar = tape.zeroDoubles(copy.length);
      double[] copy1 = rowY.clone();
      double[] copyBar1 = tape.zeroDoubles(copy1.length);
      double[] longer = Arrays.copyOf(rowX, 4);
      double[] longerBar = tape.zeroDoubles(longer.length);
      double[] longer1 = Arrays.copyOf(rowY, 4);
      double[] longerBar1 = tape.zeroDoubles(longer1.length);
      double rowX1 = rowX[1];
      double rowY1 = rowY[1];
      longer[3] = rowX1;
      longer1[3] = rowY1;
      double firstX = rowX[0];
      double firstY = rowY[0];
      double rowX2 = rowX[2];
      double rowY2 = rowY[2];
      rowX[0] = rowX2;
      rowY[0] = rowY2;
      rowX[2] = firstX;
      rowY[2] = firstY;
      System.arraycopy(rowX, 0, copy, 1, 2);
      System.arraycopy(rowY, 0, copy1, 1, 2);
      double[][] gridX = tape.exactDoubles(2, 3);
      double[][] gridXBar = tape.exactDoubles(2, 3);
      double[][] gridY = tape.exactDoubles(2, 3);
      double[][] gridYBar = tape.exactDoubles(2, 3);
      double[][] lineYBarKept = tape.references(double[].class, gridX.length);
      double[][] lineYKept = tape.references(double[].class, gridX.length);
      double[][] lineXBarKept = tape.references(double[].class, gridX.length);
      double[][] lineXKept = tape.references(double[].class, gridX.length);
      for (int i = 0; i < gridX.length; i++) {
        double[] lineX = gridX[i];
        lineXKept[i] = lineX;
        double[] lineXBar = gridXBar[i];
        lineXBarKept[i] = lineXBar;
        double[] lineY = gridY[i];
        lineYKept[i] = lineY;
        double[] lineYBar = gridYBar[i];
        lineYBarKept[i] = lineYBar;
        double t = a * rowX[1];
        double t1 = a * rowY[1];
        Arrays.fill(lineX, t);
        Arrays.fill(lineY, t1);
      }
      gridX[1] = copy;
      gridXBar[1] = copyBar;
      gridY[1] = copy1;
      gridYBar[1] = copyBar1;
      double[] gridX1 = gridX[1];
      double[] gridXBar1 = gridXBar[1];
      double[] gridX2 = gridX[0];
      double[] gridY1 = gridY[0];
      double gridX3 = gridX2[1];
      double gridY2 = gridY1[1];
      double longerX = longer[3];
      double longerY = longer1[3];
      double[] gridXBar2 = gridXBar[0];
      double[] gridYBar1 = gridYBar[0];
      gridX1[2] = gridX3 + longerX;
      copy1[2] = gridY2 + longerY;
      double psX = rowX[0];
      double psY = rowY[0];
      double psX1 = rowX[1];
      psY = rowY[1];
      psX1 = rowX[2];
      double psY1 = rowY[2];
      double t = rowX.length;
      double t1 = psX * psY + psX1 * t;
      psX1 = copy[0];
      psY1 = copy1[0];
      double psX2 = copy[1];
      psY1 = copy1[1];
      psX2 = copy[2];
      double t2 = copy.length;
      double t3 = t1 + (psX1 * psY1 + psX2 * t2);
      psX2 = gridX1[0];
      double psX3 = gridX1[1];
      psX3 = gridX1[2];
      double t4 = gridX1.length;
      boolean t5 = longer.length > copy.length;
      double pointsY;
      if (t5) {
        double pointsX = longer[longer.length - 1];
        pointsY = longer1[longer.length - 1];
      } else {
        double pointsX = copy[copy.length - 1];
        pointsY = copy1[copy.length - 1];
      }

      // reverse sweep
      if (t5) {
        longerBar1[longer.length - 1] += 1.0;
      } else {
        copyBar1[copy.length - 1] += 1.0;
      }
      gridXBar1[2] += t4;
      gridXBar1[0] += psY1;
      copyBar[2] += t2;
      copyBar1[1] += psX2 + psX1;
      copyBar[0] += psY1;
      rowXBar[2] += t;
      rowYBar[1] += psX;
      rowXBar[0] += psY;
      double t6 = copyBar1[2];
      copyBar1[2] = 0.0;
      double t7 = gridXBar1[2];
      gridXBar1[2] = 0.0;
      longerBar1[3] += t6;
      longerBar[3] += t7;
      gridYBar1[1] += t6;
      gridXBar2[1] += t7;
      double aBar = 0.0;
      for (int i = gridX.length - 1; i >= 0; i--) {
        double[] lineYBar = lineYBarKept[i];
        double[] lineY = lineYKept[i];
        double sum = 0.0;
        for (int j = 0; j < lineY.length; j++) {
          sum += lineYBar[j];
        }
        Arrays.fill(lineYBar, 0, lineY.length, 0.0);
        double[] lineXBar = lineXBarKept[i];
        double[] lineX = lineXKept[i];
        double sum1 = 0.0;
        for (int j = 0; j < lineX.length; j++) {
          sum1 += lineXBar[j];
        }
        Arrays.fill(lineXBar, 0, lineX.length, 0.0);
        aBar += sum * rowY[1];
        aBar += sum1 * rowX[1];
        rowYBar[1] += a * sum;
        rowXBar[1] += a * sum1;
      }
      for (int i = 0; i < 2; i++) {
        int t8 = 1 + i;
        double t9 = copyBar1[t8];
        copyBar1[t8] = 0.0;
        rowYBar[i] += t9;
      }
      for (int i = 0; i < 2; i++) {
        int t8 = 1 + i;
        double t9 = copyBar[t8];
        copyBar[t8] = 0.0;
        rowXBar[i] += t9;
      }
      double t8 = rowYBar[2];
      rowYBar[2] = 0.0;
      double t9 = rowXBar[2];
      rowXBar[2] = 0.0;
      double t10 = rowYBar[0];
      rowYBar[0] = 0.0;
      double t11 = rowXBar[0];
      rowXBar[0] = 0.0;
      rowYBar[2] += t10;
      rowXBar[2] += t11;
      rowYBar[0] += t8;
      rowXBar[0] += t9;
      double t12 = longerBar1[3];
      longerBar1[3] = 0.0;
      double t13 = longerBar[3];
      longerBar[3] = 0.0;
      rowYBar[1] += t12;
      rowXBar[1] += t13;
      int t14 = Math.min(rowY.length, 4);
      for (int i = 0; i < t14; i++) {
        rowYBar[i] += longerBar1[i];
      }
      int t15 = Math.min(rowX.length, 4);
      for (int i = 0; i < t15; i++) {
        rowXBar[i] += longerBar[i];
      }
      for (int i = 0; i < rowY.length; i++) {
        rowYBar[i] += copyBar1[i];
      }
      for (int i = 0; i < rowX.length; i++) {
        rowXBar[i] += copyBar[i];
      }
      aBar += 2.0 * (rowYBar[1] * a);
      double bBar = rowXBar[1] + rowYBar[0];
      aBar += rowXBar[0];
      adjoint.a = aBar;
      adjoint.b = bBar;
      return t3 + (psX2 * psY1 + psX3 * t4) + pointsY;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ValueArrays.layouts}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record LayoutsHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code ValueArrays.layouts}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static LayoutsHvp layoutsHvp(double a, double b, double aDot, double bDot) {
    return layoutsHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layoutsHvp(double, double, double, double)
   */
  static LayoutsHvp layoutsHvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] rowX = new double[3];
      double[] rowXDot = new double[3];
      double[] rowXBar = tape.zeroDoubles(3);
      double[] rowXBarDot = tape.zeroDoubles(3);
      double[] rowY = new double[3];
      double[] rowYDot = new double[3];
      double[] rowYBar = tape.zeroDoubles(3);
      double[] rowYBarDot = tape.zeroDoubles(3);
      rowX[0] = a;
      rowXDot[0] = aDot;
      rowY[0] = b;
      rowYDot[0] = bDot;
      rowX[1] = b;
      rowXDot[1] = bDot;
      rowY[1] = a * a;
      rowYDot[1] = 2.0 * (aDot * a);
      rowX[2] = 1.0;
      rowXDot[2] = 0.0;
      rowY[2] = 2.0;
      rowYDot[2] = 0.0;
      double[] copy = rowX.clone();
      double[] copyDot = rowXDot.clone();
      double[] copyBar = tape.zeroDoubles(copy.length);
      double[] copyBarDot = tape.zeroDoubles(copy.length);
      double[] copy1 = rowY.clone();
      double[] copyDot1 = rowYDot.clone();
      double[] copyBar1 = tape.zeroDoubles(copy1.length);
      double[] copyBarDot1 = tape.zeroDoubles(copy1.length);
      double[] longer = Arrays.copyOf(rowX, 4);
      double[] longerDot = Arrays.copyOf(rowXDot, 4);
      double[] longerBar = tape.zeroDoubles(longer.length);
      double[] longerBarDot = tape.zeroDoubles(longer.length);
      double[] longer1 = Arrays.copyOf(rowY, 4);
      double[] longerDot1 = Arrays.copyOf(rowYDot, 4);
      double[] longerBar1 = tape.zeroDoubles(longer1.length);
      double[] longerBarDot1 = tape.zeroDoubles(longer1.length);
      double rowX1 = rowX[1];
      double rowXDot1 = rowXDot[1];
      double rowY1 = rowY[1];
      double rowYDot1 = rowYDot[1];
      longer[3] = rowX1;
      longerDot[3] = rowXDot1;
      longer1[3] = rowY1;
      longerDot1[3] = rowYDot1;
      double firstX = rowX[0];
      double firstXDot = rowXDot[0];
      double firstY = rowY[0];
      double firstYDot = rowYDot[0];
      double rowX2 = rowX[2];
      double rowXDot2 = rowXDot[2];
      double rowY2 = rowY[2];
      double rowYDot2 = rowYDot[2];
      rowX[0] = rowX2;
      rowXDot[0] = rowXDot2;
      rowY[0] = rowY2;
      rowYDot[0] = rowYDot2;
      rowX[2] = firstX;
      rowXDot[2] = firstXDot;
      rowY[2] = firstY;
      rowYDot[2] = firstYDot;
      System.arraycopy(rowX, 0, copy, 1, 2);
      System.arraycopy(rowXDot, 0, copyDot, 1, 2);
      System.arraycopy(rowY, 0, copy1, 1, 2);
      System.arraycopy(rowYDot, 0, copyDot1, 1, 2);
      double[][] gridX = tape.exactDoubles(2, 3);
      double[][] gridXDot = tape.exactDoubles(2, 3);
      double[][] gridXBar = tape.exactDoubles(2, 3);
      double[][] gridXBarDot = tape.exactDoubles(2, 3);
      double[][] gridY = tape.exactDoubles(2, 3);
      double[][] gridYDot = tape.exactDoubles(2, 3);
      double[][] gridYBar = tape.exactDoubles(2, 3);
      double[][] gridYBarDot = tape.exactDoubles(2, 3);
      double[][] lineYBarKept = tape.references(double[].class, gridX.length);
      double[][] lineYBarKeptDot = tape.references(double[].class, gridX.length);
      double[][] lineYKept = tape.references(double[].class, gridX.length);
      double[][] lineXBarKept = tape.references(double[].class, gridX.length);
      double[][] lineXBarKeptDot = tape.references(double[].class, gridX.length);
      double[][] lineXKept = tape.references(double[].class, gridX.length);
      for (int i = 0; i < gridX.length; i++) {
        double[] lineX = gridX[i];
        double[] lineXDot = gridXDot[i];
        lineXKept[i] = lineX;
        double[] lineXBar = gridXBar[i];
        double[] lineXBarDot = gridXBarDot[i];
        lineXBarKept[i] = lineXBar;
        lineXBarKeptDot[i] = lineXBarDot;
        double[] lineY = gridY[i];
        double[] lineYDot = gridYDot[i];
        lineYKept[i] = lineY;
        double[] lineYBar = gridYBar[i];
        double[] lineYBarDot = gridYBarDot[i];
        lineYBarKept[i] = lineYBar;
        lineYBarKeptDot[i] = lineYBarDot;
        double rowX3 = rowX[1];
        double rowY3 = rowY[1];
        double t = aDot * rowX3 + a * rowXDot[1];
        double t1 = aDot * rowY3 + a * rowYDot[1];
        Arrays.fill(lineX, a * rowX3);
        Arrays.fill(lineXDot, t);
        Arrays.fill(lineY, a * rowY3);
        Arrays.fill(lineYDot, t1);
      }
      gridX[1] = copy;
      gridXDot[1] = copyDot;
      gridXBar[1] = copyBar;
      gridXBarDot[1] = copyBarDot;
      gridY[1] = copy1;
      gridYDot[1] = copyDot1;
      gridYBar[1] = copyBar1;
      gridYBarDot[1] = copyBarDot1;
      double[] gridX1 = gridX[1];
      double[] gridXDot1 = gridXDot[1];
      double[] gridXBar1 = gridXBar[1];
      double[] gridXBarDot1 = gridXBarDot[1];
      double[] gridX2 = gridX[0];
      double[] gridY1 = gridY[0];
      double gridX3 = gridX2[1];
      double gridY2 = gridY1[1];
      double longerX = longer[3];
      double longerXDot = longerDot[3];
      double longerY = longer1[3];
      double longerYDot = longerDot1[3];
      double[] gridXBar2 = gridXBar[0];
      double[] gridXBarDot2 = gridXBarDot[0];
      double[] gridYBar1 = gridYBar[0];
      double[] gridYBarDot1 = gridYBarDot[0];
      double t = gridXDot[0][1] + longerXDot;
      double t1 = gridYDot[0][1] + longerYDot;
      gridX1[2] = gridX3 + longerX;
      gridXDot1[2] = t;
      copy1[2] = gridY2 + longerY;
      copyDot1[2] = t1;
      double psX = rowX[0];
      double psXDot = rowXDot[0];
      double psY = rowY[0];
      double psX1 = rowX[1];
      psY = rowY[1];
      double psYDot = rowYDot[1];
      psX1 = rowX[2];
      double psY1 = rowY[2];
      double t2 = rowX.length;
      double t3 = psX * psY + psX1 * t2;
      psX1 = copy[0];
      double psXDot1 = copyDot[0];
      psY1 = copy1[0];
      double psX2 = copy[1];
      psY1 = copy1[1];
      double psYDot1 = copyDot1[1];
      psX2 = copy[2];
      double t4 = copy.length;
      double t5 = t3 + (psX1 * psY1 + psX2 * t4);
      psX2 = gridX1[0];
      double psXDot2 = gridXDot1[0];
      double psX3 = gridX1[1];
      psX3 = gridX1[2];
      double t6 = gridX1.length;
      boolean t7 = longer.length > copy.length;
      double pointsY;
      if (t7) {
        double pointsX = longer[longer.length - 1];
        pointsY = longer1[longer.length - 1];
      } else {
        double pointsX = copy[copy.length - 1];
        pointsY = copy1[copy.length - 1];
      }

      // reverse sweep
      if (t7) {
        longerBar1[longer.length - 1] += 1.0;
      } else {
        copyBar1[copy.length - 1] += 1.0;
      }
      gridXBar1[2] += t6;
      gridXBar1[0] += psY1;
      gridXBarDot1[0] += psYDot1;
      copyBar[2] += t4;
      copyBar1[1] += psX2 + psX1;
      copyBarDot1[1] += psXDot2 + psXDot1;
      copyBar[0] += psY1;
      copyBarDot[0] += psYDot1;
      rowXBar[2] += t2;
      rowYBar[1] += psX;
      rowYBarDot[1] += psXDot;
      rowXBar[0] += psY;
      rowXBarDot[0] += psYDot;
      double t8 = copyBar1[2];
      double t9 = copyBarDot1[2];
      copyBar1[2] = 0.0;
      copyBarDot1[2] = 0.0;
      double t10 = gridXBar1[2];
      double t11 = gridXBarDot1[2];
      gridXBar1[2] = 0.0;
      gridXBarDot1[2] = 0.0;
      longerBar1[3] += t8;
      longerBarDot1[3] += t9;
      longerBar[3] += t10;
      longerBarDot[3] += t11;
      gridYBar1[1] += t8;
      gridYBarDot1[1] += t9;
      gridXBar2[1] += t10;
      gridXBarDot2[1] += t11;
      double aBar = 0.0;
      double aBarDot = 0.0;
      for (int i = gridX.length - 1; i >= 0; i--) {
        double[] lineYBar = lineYBarKept[i];
        double[] lineYBarDot = lineYBarKeptDot[i];
        double[] lineY = lineYKept[i];
        double sum = 0.0;
        double sumDot = 0.0;
        for (int j = 0; j < lineY.length; j++) {
          sum += lineYBar[j];
          sumDot += lineYBarDot[j];
        }
        Arrays.fill(lineYBar, 0, lineY.length, 0.0);
        Arrays.fill(lineYBarDot, 0, lineY.length, 0.0);
        double[] lineXBar = lineXBarKept[i];
        double[] lineXBarDot = lineXBarKeptDot[i];
        double[] lineX = lineXKept[i];
        double sum1 = 0.0;
        double sumDot1 = 0.0;
        for (int j = 0; j < lineX.length; j++) {
          sum1 += lineXBar[j];
          sumDot1 += lineXBarDot[j];
        }
        Arrays.fill(lineXBar, 0, lineX.length, 0.0);
        Arrays.fill(lineXBarDot, 0, lineX.length, 0.0);
        double rowY3 = rowY[1];
        aBar += sum * rowY3;
        aBarDot += sumDot * rowY3 + sum * rowYDot[1];
        double rowX3 = rowX[1];
        aBar += sum1 * rowX3;
        aBarDot += sumDot1 * rowX3 + sum1 * rowXDot[1];
        rowYBar[1] += a * sum;
        rowYBarDot[1] += aDot * sum + a * sumDot;
        rowXBar[1] += a * sum1;
        rowXBarDot[1] += aDot * sum1 + a * sumDot1;
      }
      for (int i = 0; i < 2; i++) {
        int t12 = 1 + i;
        double t13 = copyBar1[t12];
        double t14 = copyBarDot1[t12];
        copyBar1[t12] = 0.0;
        copyBarDot1[t12] = 0.0;
        rowYBar[i] += t13;
        rowYBarDot[i] += t14;
      }
      for (int i = 0; i < 2; i++) {
        int t12 = 1 + i;
        double t13 = copyBar[t12];
        double t14 = copyBarDot[t12];
        copyBar[t12] = 0.0;
        copyBarDot[t12] = 0.0;
        rowXBar[i] += t13;
        rowXBarDot[i] += t14;
      }
      double t12 = rowYBar[2];
      double t13 = rowYBarDot[2];
      rowYBar[2] = 0.0;
      rowYBarDot[2] = 0.0;
      double t14 = rowXBar[2];
      double t15 = rowXBarDot[2];
      rowXBar[2] = 0.0;
      rowXBarDot[2] = 0.0;
      double t16 = rowYBar[0];
      double t17 = rowYBarDot[0];
      rowYBar[0] = 0.0;
      rowYBarDot[0] = 0.0;
      double t18 = rowXBar[0];
      double t19 = rowXBarDot[0];
      rowXBar[0] = 0.0;
      rowXBarDot[0] = 0.0;
      rowYBar[2] += t16;
      rowYBarDot[2] += t17;
      rowXBar[2] += t18;
      rowXBarDot[2] += t19;
      rowYBar[0] += t12;
      rowYBarDot[0] += t13;
      rowXBar[0] += t14;
      rowXBarDot[0] += t15;
      double t20 = longerBar1[3];
      double t21 = longerBarDot1[3];
      longerBar1[3] = 0.0;
      longerBarDot1[3] = 0.0;
      double t22 = longerBar[3];
      double t23 = longerBarDot[3];
      longerBar[3] = 0.0;
      longerBarDot[3] = 0.0;
      rowYBar[1] += t20;
      rowYBarDot[1] += t21;
      rowXBar[1] += t22;
      rowXBarDot[1] += t23;
      int t24 = Math.min(rowY.length, 4);
      for (int i = 0; i < t24; i++) {
        double t25 = longerBarDot1[i];
        rowYBar[i] += longerBar1[i];
        rowYBarDot[i] += t25;
      }
      int t25 = Math.min(rowX.length, 4);
      for (int i = 0; i < t25; i++) {
        double t26 = longerBarDot[i];
        rowXBar[i] += longerBar[i];
        rowXBarDot[i] += t26;
      }
      for (int i = 0; i < rowY.length; i++) {
        double t26 = copyBarDot1[i];
        rowYBar[i] += copyBar1[i];
        rowYBarDot[i] += t26;
      }
      for (int i = 0; i < rowX.length; i++) {
        double t26 = copyBarDot[i];
        rowXBar[i] += copyBar[i];
        rowXBarDot[i] += t26;
      }
      double t26 = rowYBar[1];
      aBar += 2.0 * (t26 * a);
      aBarDot += 2.0 * (rowYBarDot[1] * a + t26 * aDot);
      double bBar = rowXBar[1] + rowYBar[0];
      double bBarDot = rowXBarDot[1] + rowYBarDot[0];
      aBar += rowXBar[0];
      aBarDot += rowXBarDot[0];
      return new LayoutsHvp(t5 + (psX2 * psY1 + psX3 * t6) + pointsY, aBar, bBar, aBarDot, bBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ValueArrays.layouts} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction layoutsFunction() {
    return new LayoutsFunction();
  }

  private static final class LayoutsFunction implements ScalarFunction {

    LayoutsFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return ValueArrays.layouts(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      LayoutsAdjoint adjoint = new LayoutsAdjoint();
      double value = layoutsGradient(a, b, adjoint);
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
      return layoutsJvp(a, b, aDot, bDot).tangent();
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
      LayoutsHvp hvp = layoutsHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ValueArrays.mesh} and its derivative in the direction of the
   * tangents.
   *
   * @param xy as the method takes it
   * @param scale as the method takes it
   * @param xyDot tangent of {@code xy}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return the value and its tangent
   */
  static Dual meshJvp(double[] xy, double scale, double[] xyDot, double scaleDot) {
    Arguments.sameShape("xyDot", xyDot, "xy", xy);
    int t = xy.length / 2;
    double[] pointsX = new double[t];
    double[] pointsXDot = new double[t];
    double[] pointsY = new double[t];
    double[] pointsYDot = new double[t];
    for (int i = 0; i < pointsX.length; i++) {
      int t1 = 2 * i;
      double xy1 = xy[t1];
      double xyDot1 = xyDot[t1];
      double xy2 = xy[t1 + 1];
      double xyDot2 = xyDot[t1 + 1];
      pointsX[i] = xy1;
      pointsXDot[i] = xyDot1;
      pointsY[i] = xy2;
      pointsYDot[i] = xyDot2;
    }
    double[] edgesFromX = new double[pointsX.length];
    double[] edgesFromXDot = new double[pointsX.length];
    double[] edgesFromY = new double[pointsX.length];
    double[] edgesFromYDot = new double[pointsX.length];
    double[] edgesToX = new double[pointsX.length];
    double[] edgesToXDot = new double[pointsX.length];
    double[] edgesToY = new double[pointsX.length];
    double[] edgesToYDot = new double[pointsX.length];
    int[] edgesWeight = new int[pointsX.length];
    for (int i = 0; i < pointsX.length; i++) {
      double pX = pointsX[i];
      double pXDot = pointsXDot[i];
      double pY = pointsY[i];
      double pYDot = pointsYDot[i];
      int t1 = (i + 1) % pointsX.length;
      double pX1 = pointsX[t1];
      double pXDot1 = pointsXDot[t1];
      double pY1 = pointsY[t1];
      double pYDot1 = pointsYDot[t1];
      edgesFromX[i] = pX;
      edgesFromXDot[i] = pXDot;
      edgesFromY[i] = pY;
      edgesFromYDot[i] = pYDot;
      edgesToX[i] = pX1;
      edgesToXDot[i] = pXDot1;
      edgesToY[i] = pY1;
      edgesToYDot[i] = pYDot1;
      edgesWeight[i] = i + 1;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < edgesFromX.length; i++) {
      double eFromX = edgesFromX[i];
      double eFromXDot = edgesFromXDot[i];
      double eFromY = edgesFromY[i];
      double eFromYDot = edgesFromYDot[i];
      double eToX = edgesToX[i];
      double eToXDot = edgesToXDot[i];
      double eToY = edgesToY[i];
      double eToYDot = edgesToYDot[i];
      int eWeight = edgesWeight[i];
      double t1 = eFromX - eToX;
      double t2 = eFromY - eToY;
      double t3 = Math.hypot(t1, t2);
      double t4;
      double t5;
      if (t3 == 0.0) {
        t4 = 0.0;
        t5 = 0.0;
      } else {
        t4 = StrongZero.times(eFromXDot - eToXDot, t1 / t3);
        t5 = StrongZero.times(eFromYDot - eToYDot, t2 / t3);
      }
      double t6 = eWeight;
      sum += t6 * t3;
      sumDot += t6 * (t4 + t5);
    }
    return new Dual(sum * scale, sumDot * scale + sum * scaleDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meshJvp(double[], double, double[], double)
   */
  static Dual meshJvp(double[] xy, double scale, double[] xyDot, double scaleDot, Tape tape) {
    return meshJvp(xy, scale, xyDot, scaleDot);
  }

  /**
   * Value and gradient of {@code ValueArrays.mesh}.
   *
   * @param value what the method returns
   * @param xy the derivative with respect to {@code xy}
   * @param scale the derivative with respect to {@code scale}
   */
  record MeshGradient(double value, double[] xy, double scale) {}

  /**
   * Adjoints of the scalar parameters of {@code ValueArrays.mesh}: filled by a derivative
   * and reused by its caller.
   */
  static final class MeshAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** A holder of zeros. */
    public MeshAdjoint() {}
  }

  /**
   * Reverse mode: {@code ValueArrays.mesh} and its gradient.
   *
   * @param xy as the method takes it
   * @param scale as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MeshGradient meshGradient(double[] xy, double scale) {
    return meshGradient(xy, scale, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meshGradient(double[], double)
   */
  static MeshGradient meshGradient(double[] xy, double scale, Tape tape) {
    double[] xyBar = Arguments.zerosLike(xy);
    MeshAdjoint adjoint = new MeshAdjoint();
    double value = meshGradient(xy, scale, xyBar, adjoint, tape);
    return new MeshGradient(value, xyBar, adjoint.scale);
  }

  /**
   * Reverse mode: {@code ValueArrays.mesh} and its gradient, written into the caller's
   * memory.
   *
   * @param xy as the method takes it
   * @param scale as the method takes it
   * @param xyBar overwritten with the gradient with respect to {@code xy}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code scale}
   * @return the value
   */
  static double meshGradient(double[] xy, double scale, double[] xyBar, MeshAdjoint adjoint) {
    return meshGradient(xy, scale, xyBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meshGradient(double[], double, double[], MeshAdjoint)
   */
  static double meshGradient(double[] xy, double scale, double[] xyBar, MeshAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xyBar", xyBar, "xy", xy);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xyBar);
    int mark = tape.mark();
    try {
      int t = xy.length / 2;
      double[] pointsX = tape.exactDoubles(t);
      double[] pointsXBar = tape.zeroDoubles(t);
      double[] pointsY = tape.exactDoubles(t);
      double[] pointsYBar = tape.zeroDoubles(t);
      for (int i = 0; i < pointsX.length; i++) {
        int t1 = 2 * i;
        double xy1 = xy[t1];
        double xy2 = xy[t1 + 1];
        pointsX[i] = xy1;
        pointsY[i] = xy2;
      }
      double[] edgesFromX = tape.exactDoubles(pointsX.length);
      double[] edgesFromXBar = tape.doubles(pointsX.length);
      double[] edgesFromY = tape.exactDoubles(pointsX.length);
      double[] edgesFromYBar = tape.doubles(pointsX.length);
      double[] edgesToX = tape.exactDoubles(pointsX.length);
      double[] edgesToXBar = tape.doubles(pointsX.length);
      double[] edgesToY = tape.exactDoubles(pointsX.length);
      double[] edgesToYBar = tape.doubles(pointsX.length);
      int[] edgesWeight = tape.exactInts(pointsX.length);
      for (int i = 0; i < pointsX.length; i++) {
        double pX = pointsX[i];
        double pY = pointsY[i];
        int t1 = (i + 1) % pointsX.length;
        double pX1 = pointsX[t1];
        double pY1 = pointsY[t1];
        edgesFromX[i] = pX;
        edgesFromY[i] = pY;
        edgesToX[i] = pX1;
        edgesToY[i] = pY1;
        edgesWeight[i] = i + 1;
      }
      double sum = 0.0;
      for (int i = 0; i < edgesFromX.length; i++) {
        double eFromX = edgesFromX[i];
        double eFromY = edgesFromY[i];
        double eToX = edgesToX[i];
        double eToY = edgesToY[i];
        int eWeight = edgesWeight[i];
        double t1 = eFromX - eToX;
        double t2 = eFromY - eToY;
        double t3 = Math.hypot(t1, t2);
        double t4 = eWeight;
        sum += t4 * t3;
        double t5 = t4 * scale;
        double t6;
        double t7;
        if (t3 == 0.0) {
          t6 = 0.0;
          t7 = 0.0;
        } else {
          t6 = StrongZero.times(t5, t1 / t3);
          t7 = StrongZero.times(t5, t2 / t3);
        }
        edgesToYBar[i] = -t7;
        edgesToXBar[i] = -t6;
        edgesFromYBar[i] = t7;
        edgesFromXBar[i] = t6;
      }

      // reverse sweep
      for (int i = 0; i < pointsX.length; i++) {
        int t1 = (i + 1) % pointsX.length;
        double t2 = edgesToXBar[i];
        double t3 = edgesFromYBar[i];
        double t4 = edgesFromXBar[i];
        pointsYBar[t1] += edgesToYBar[i];
        pointsXBar[t1] += t2;
        pointsYBar[i] += t3;
        pointsXBar[i] += t4;
      }
      for (int i = 0; i < pointsX.length; i++) {
        int t1 = 2 * i;
        double t2 = pointsXBar[i];
        xyBar[t1 + 1] += pointsYBar[i];
        xyBar[t1] += t2;
      }
      adjoint.scale = sum;
      return sum * scale;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ValueArrays.mesh}.
   *
   * @param value what the method returns
   * @param xy the derivative with respect to {@code xy}
   * @param scale the derivative with respect to {@code scale}
   * @param xyHvp the Hessian-vector product for {@code xy}
   * @param scaleHvp the Hessian-vector product for {@code scale}
   */
  record MeshHvp(double value, double[] xy, double scale, double[] xyHvp, double scaleHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ValueArrays.mesh}: filled by a derivative and reused by its caller.
   */
  static final class MeshHvpAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** The Hessian-vector product for {@code scale}. */
    public double scaleHvp;

    /** A holder of zeros. */
    public MeshHvpAdjoint() {}
  }

  /**
   * Second order: {@code ValueArrays.mesh}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param xy as the method takes it
   * @param scale as the method takes it
   * @param xyDot tangent of {@code xy}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return value, gradient and product, in new arrays
   */
  static MeshHvp meshHvp(double[] xy, double scale, double[] xyDot, double scaleDot) {
    return meshHvp(xy, scale, xyDot, scaleDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meshHvp(double[], double, double[], double)
   */
  static MeshHvp meshHvp(double[] xy, double scale, double[] xyDot, double scaleDot, Tape tape) {
    double[] xyBar = Arguments.zerosLike(xy);
    double[] xyHvp = Arguments.zerosLike(xy);
    MeshHvpAdjoint adjoint = new MeshHvpAdjoint();
    double value = meshHvp(xy, scale, xyDot, scaleDot, xyBar, xyHvp, adjoint, tape);
    return new MeshHvp(value, xyBar, adjoint.scale, xyHvp, adjoint.scaleHvp);
  }

  /**
   * Second order: {@code ValueArrays.mesh}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param xy as the method takes it
   * @param scale as the method takes it
   * @param xyDot tangent of {@code xy}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @param xyBar overwritten with the gradient with respect to {@code xy}; of the same shape
   * @param xyHvp overwritten with the Hessian-vector product for {@code xy}; of the same
   *     shape
   * @param adjoint overwritten with gradient and product for {@code scale}
   * @return the value
   */
  static double meshHvp(double[] xy, double scale, double[] xyDot, double scaleDot, double[] xyBar,
      double[] xyHvp, MeshHvpAdjoint adjoint) {
    return meshHvp(xy, scale, xyDot, scaleDot, xyBar, xyHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meshHvp(double[], double, double[], double, double[], double[], MeshHvpAdjoint)
   */
  static double meshHvp(double[] xy, double scale, double[] xyDot, double scaleDot, double[] xyBar,
      double[] xyHvp, MeshHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xyDot", xyDot, "xy", xy);
    Arguments.sameShape("xyBar", xyBar, "xy", xy);
    Arguments.sameShape("xyHvp", xyHvp, "xy", xy);
    Arguments.distinct("xyDot", xyDot, "xyBar", xyBar);
    Arguments.distinct("xyDot", xyDot, "xyHvp", xyHvp);
    Arguments.distinct("xyBar", xyBar, "xyHvp", xyHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xyBar);
    Arguments.zero(xyHvp);
    int mark = tape.mark();
    try {
      int t = xy.length / 2;
      double[] pointsX = tape.exactDoubles(t);
      double[] pointsXDot = tape.exactDoubles(t);
      double[] pointsXBar = tape.zeroDoubles(t);
      double[] pointsXBarDot = tape.zeroDoubles(t);
      double[] pointsY = tape.exactDoubles(t);
      double[] pointsYDot = tape.exactDoubles(t);
      double[] pointsYBar = tape.zeroDoubles(t);
      double[] pointsYBarDot = tape.zeroDoubles(t);
      for (int i = 0; i < pointsX.length; i++) {
        int t1 = 2 * i;
        double xy1 = xy[t1];
        double xyDot1 = xyDot[t1];
        double xy2 = xy[t1 + 1];
        double xyDot2 = xyDot[t1 + 1];
        pointsX[i] = xy1;
        pointsXDot[i] = xyDot1;
        pointsY[i] = xy2;
        pointsYDot[i] = xyDot2;
      }
      double[] edgesFromX = tape.exactDoubles(pointsX.length);
      double[] edgesFromXDot = tape.exactDoubles(pointsX.length);
      double[] edgesFromXBar = tape.doubles(pointsX.length);
      double[] edgesFromXBarDot = tape.doubles(pointsX.length);
      double[] edgesFromY = tape.exactDoubles(pointsX.length);
      double[] edgesFromYDot = tape.exactDoubles(pointsX.length);
      double[] edgesFromYBar = tape.doubles(pointsX.length);
      double[] edgesFromYBarDot = tape.doubles(pointsX.length);
      double[] edgesToX = tape.exactDoubles(pointsX.length);
      double[] edgesToXDot = tape.exactDoubles(pointsX.length);
      double[] edgesToXBar = tape.doubles(pointsX.length);
      double[] edgesToXBarDot = tape.doubles(pointsX.length);
      double[] edgesToY = tape.exactDoubles(pointsX.length);
      double[] edgesToYDot = tape.exactDoubles(pointsX.length);
      double[] edgesToYBar = tape.doubles(pointsX.length);
      double[] edgesToYBarDot = tape.doubles(pointsX.length);
      int[] edgesWeight = tape.exactInts(pointsX.length);
      for (int i = 0; i < pointsX.length; i++) {
        double pX = pointsX[i];
        double pXDot = pointsXDot[i];
        double pY = pointsY[i];
        double pYDot = pointsYDot[i];
        int t1 = (i + 1) % pointsX.length;
        double pX1 = pointsX[t1];
        double pXDot1 = pointsXDot[t1];
        double pY1 = pointsY[t1];
        double pYDot1 = pointsYDot[t1];
        edgesFromX[i] = pX;
        edgesFromXDot[i] = pXDot;
        edgesFromY[i] = pY;
        edgesFromYDot[i] = pYDot;
        edgesToX[i] = pX1;
        edgesToXDot[i] = pXDot1;
        edgesToY[i] = pY1;
        edgesToYDot[i] = pYDot1;
        edgesWeight[i] = i + 1;
      }
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < edgesFromX.length; i++) {
        double eFromX = edgesFromX[i];
        double eFromXDot = edgesFromXDot[i];
        double eFromY = edgesFromY[i];
        double eFromYDot = edgesFromYDot[i];
        double eToX = edgesToX[i];
        double eToXDot = edgesToXDot[i];
        double eToY = edgesToY[i];
        double eToYDot = edgesToYDot[i];
        int eWeight = edgesWeight[i];
        double t1 = eFromX - eToX;
        double t2 = eFromXDot - eToXDot;
        double t3 = eFromY - eToY;
        double t4 = eFromYDot - eToYDot;
        double t5 = Math.hypot(t1, t3);
        boolean t6 = t5 == 0.0;
        double t7;
        double t8;
        if (t6) {
          t7 = 0.0;
          t8 = 0.0;
        } else {
          t7 = StrongZero.times(t2, t1 / t5);
          t8 = StrongZero.times(t4, t3 / t5);
        }
        double t9 = t7 + t8;
        double t10 = eWeight;
        sum += t10 * t5;
        sumDot += t10 * t9;
        double t11 = t10 * scale;
        double t12 = t10 * scaleDot;
        double t13;
        double t14;
        double t15;
        double t16;
        if (t6) {
          t13 = 0.0;
          t14 = 0.0;
          t15 = 0.0;
          t16 = 0.0;
        } else {
          double t17 = t1 / t5;
          double t18 = t9 / t5;
          double t19 = t3 / t5;
          t13 = StrongZero.times(t11, t17);
          t14 = StrongZero.times(t11, t19);
          t15 = StrongZero.times(t12, t17) + StrongZero.times(t11, t2 / t5 - t18 * t17);
          t16 = StrongZero.times(t12, t19) + StrongZero.times(t11, t4 / t5 - t18 * t19);
        }
        edgesToYBar[i] = -t14;
        edgesToYBarDot[i] = -t16;
        edgesToXBar[i] = -t13;
        edgesToXBarDot[i] = -t15;
        edgesFromYBar[i] = t14;
        edgesFromYBarDot[i] = t16;
        edgesFromXBar[i] = t13;
        edgesFromXBarDot[i] = t15;
      }

      // reverse sweep
      for (int i = 0; i < pointsX.length; i++) {
        int t1 = (i + 1) % pointsX.length;
        double t2 = edgesToYBarDot[i];
        double t3 = edgesToXBar[i];
        double t4 = edgesToXBarDot[i];
        double t5 = edgesFromYBar[i];
        double t6 = edgesFromYBarDot[i];
        double t7 = edgesFromXBar[i];
        double t8 = edgesFromXBarDot[i];
        pointsYBar[t1] += edgesToYBar[i];
        pointsYBarDot[t1] += t2;
        pointsXBar[t1] += t3;
        pointsXBarDot[t1] += t4;
        pointsYBar[i] += t5;
        pointsYBarDot[i] += t6;
        pointsXBar[i] += t7;
        pointsXBarDot[i] += t8;
      }
      for (int i = 0; i < pointsX.length; i++) {
        int t1 = 2 * i;
        double t2 = pointsYBarDot[i];
        double t3 = pointsXBar[i];
        double t4 = pointsXBarDot[i];
        xyBar[t1 + 1] += pointsYBar[i];
        xyHvp[t1 + 1] += t2;
        xyBar[t1] += t3;
        xyHvp[t1] += t4;
      }
      adjoint.scale = sum;
      adjoint.scaleHvp = sumDot;
      return sum * scale;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ValueArrays.mesh} as a function of the vector that packs {@code xy}, {@code
   * scale}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction meshFunction() {
    return new MeshFunction();
  }

  private static final class MeshFunction implements ScalarFunction {

    MeshFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] xy = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      return ValueArrays.mesh(xy, scale);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] xy = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xyBar = Arguments.zerosLike(xy);
      MeshAdjoint adjoint = new MeshAdjoint();
      double value = meshGradient(xy, scale, xyBar, adjoint);
      Arguments.pack(xyBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.scale;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] xy = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xyDot = Arguments.doubles(direction, 0, direction.length - 1);
      double scaleDot = direction[direction.length - 1];
      return meshJvp(xy, scale, xyDot, scaleDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] xy = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xyDot = Arguments.doubles(direction, 0, direction.length - 1);
      double scaleDot = direction[direction.length - 1];
      double[] xyBar = Arguments.zerosLike(xy);
      double[] xyHvp = Arguments.zerosLike(xy);
      MeshHvpAdjoint adjoint = new MeshHvpAdjoint();
      double value = meshHvp(xy, scale, xyDot, scaleDot, xyBar, xyHvp, adjoint);
      Arguments.pack(xyBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.scale;
      Arguments.pack(xyHvp, product, 0);
      product[product.length - 1] = adjoint.scaleHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ValueArrays.sorted} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual sortedJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] itemsKey = new double[x.length];
    double[] itemsKeyDot = new double[x.length];
    double[] itemsValue = new double[x.length];
    double[] itemsValueDot = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = Math.sin(x1);
      int j = i;
      while (true) {
        boolean t1;
        if (j > 0) {
          double itemsKey1 = itemsKey[j - 1];
          double itemsValue1 = itemsValue[j - 1];
          t1 = t < itemsKey1;
        } else {
          t1 = false;
        }
        if (!t1) {
          break;
        }
        double itemsKey1 = itemsKey[j - 1];
        double itemsKeyDot1 = itemsKeyDot[j - 1];
        double itemsValue1 = itemsValue[j - 1];
        double itemsValueDot1 = itemsValueDot[j - 1];
        itemsKey[j] = itemsKey1;
        itemsKeyDot[j] = itemsKeyDot1;
        itemsValue[j] = itemsValue1;
        itemsValueDot[j] = itemsValueDot1;
        j--;
      }
      itemsKey[j] = t;
      itemsKeyDot[j] = xDot1 * Math.cos(x1);
      itemsValue[j] = x1 * x1;
      itemsValueDot[j] = 2.0 * (xDot1 * x1);
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < itemsKey.length; i++) {
      double itemsKey1 = itemsKey[i];
      double t = i + 1;
      double t1 = t * itemsValue[i];
      sum += t1 * itemsKey1;
      sumDot += t * itemsValueDot[i] * itemsKey1 + t1 * itemsKeyDot[i];
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sortedJvp(double[], double[])
   */
  static Dual sortedJvp(double[] x, double[] xDot, Tape tape) {
    return sortedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code ValueArrays.sorted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SortedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ValueArrays.sorted} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SortedGradient sortedGradient(double[] x) {
    return sortedGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sortedGradient(double[])
   */
  static SortedGradient sortedGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = sortedGradient(x, xBar, tape);
    return new SortedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ValueArrays.sorted} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double sortedGradient(double[] x, double[] xBar) {
    return sortedGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sortedGradient(double[], double[])
   */
  static double sortedGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] itemsKey = tape.exactDoubles(x.length);
      double[] itemsKeyBar = tape.doubles(x.length);
      double[] itemsValue = tape.exactDoubles(x.length);
      double[] itemsValueBar = tape.doubles(x.length);
      int[] jKept = tape.ints(x.length);
      int[] tripsKept = tape.ints(x.length);
      int[][] jKeptKept = tape.references(int[].class, x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double t = Math.sin(x1);
        int[] jKept1 = tape.ints(64);
        int j = i;
        int trips = 0;
        while (true) {
          boolean t1;
          if (j > 0) {
            double itemsKey1 = itemsKey[j - 1];
            double itemsValue1 = itemsValue[j - 1];
            t1 = t < itemsKey1;
          } else {
            t1 = false;
          }
          if (!t1) {
            break;
          }
          jKept1[trips] = j;
          double itemsKey1 = itemsKey[j - 1];
          double itemsValue1 = itemsValue[j - 1];
          itemsKey[j] = itemsKey1;
          itemsValue[j] = itemsValue1;
          j--;
          trips++;
          jKept1 = tape.grow(jKept1, trips);
        }
        jKept[i] = j;
        tripsKept[i] = trips;
        jKeptKept[i] = jKept1;
        itemsKey[j] = t;
        itemsValue[j] = x1 * x1;
      }
      double sum = 0.0;
      for (int i = 0; i < itemsKey.length; i++) {
        double itemsKey1 = itemsKey[i];
        double t = i + 1;
        double t1 = t * itemsValue[i];
        sum += t1 * itemsKey1;
        itemsValueBar[i] = t * itemsKey1;
        itemsKeyBar[i] = t1;
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        int j = jKept[i];
        double t = itemsValueBar[j];
        itemsValueBar[j] = 0.0;
        double t1 = itemsKeyBar[j];
        itemsKeyBar[j] = 0.0;
        int trips = tripsKept[i];
        int[] jKept1 = jKeptKept[i];
        for (int k = trips - 1; k >= 0; k--) {
          j = jKept1[k];
          double t2 = itemsValueBar[j];
          itemsValueBar[j] = 0.0;
          double t3 = itemsKeyBar[j];
          itemsKeyBar[j] = 0.0;
          itemsValueBar[j - 1] += t2;
          itemsKeyBar[j - 1] += t3;
        }
        double x1 = x[i];
        xBar[i] += 2.0 * (t * x1) + t1 * Math.cos(x1);
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ValueArrays.sorted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SortedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ValueArrays.sorted}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SortedHvp sortedHvp(double[] x, double[] xDot) {
    return sortedHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sortedHvp(double[], double[])
   */
  static SortedHvp sortedHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = sortedHvp(x, xDot, xBar, xHvp, tape);
    return new SortedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ValueArrays.sorted}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double sortedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return sortedHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sortedHvp(double[], double[], double[], double[])
   */
  static double sortedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] itemsKey = tape.exactDoubles(x.length);
      double[] itemsKeyDot = tape.exactDoubles(x.length);
      double[] itemsKeyBar = tape.doubles(x.length);
      double[] itemsKeyBarDot = tape.doubles(x.length);
      double[] itemsValue = tape.exactDoubles(x.length);
      double[] itemsValueDot = tape.exactDoubles(x.length);
      double[] itemsValueBar = tape.doubles(x.length);
      double[] itemsValueBarDot = tape.doubles(x.length);
      int[] jKept = tape.ints(x.length);
      int[] tripsKept = tape.ints(x.length);
      int[][] jKeptKept = tape.references(int[].class, x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t = Math.sin(x1);
        int[] jKept1 = tape.ints(64);
        int j = i;
        int trips = 0;
        while (true) {
          boolean t1;
          if (j > 0) {
            double itemsKey1 = itemsKey[j - 1];
            double itemsValue1 = itemsValue[j - 1];
            t1 = t < itemsKey1;
          } else {
            t1 = false;
          }
          if (!t1) {
            break;
          }
          jKept1[trips] = j;
          double itemsKey1 = itemsKey[j - 1];
          double itemsKeyDot1 = itemsKeyDot[j - 1];
          double itemsValue1 = itemsValue[j - 1];
          double itemsValueDot1 = itemsValueDot[j - 1];
          itemsKey[j] = itemsKey1;
          itemsKeyDot[j] = itemsKeyDot1;
          itemsValue[j] = itemsValue1;
          itemsValueDot[j] = itemsValueDot1;
          j--;
          trips++;
          jKept1 = tape.grow(jKept1, trips);
        }
        jKept[i] = j;
        tripsKept[i] = trips;
        jKeptKept[i] = jKept1;
        itemsKey[j] = t;
        itemsKeyDot[j] = xDot1 * Math.cos(x1);
        itemsValue[j] = x1 * x1;
        itemsValueDot[j] = 2.0 * (xDot1 * x1);
      }
      double sum = 0.0;
      for (int i = 0; i < itemsKey.length; i++) {
        double itemsKey1 = itemsKey[i];
        double t = i + 1;
        double t1 = t * itemsValue[i];
        sum += t1 * itemsKey1;
        double itemsValueBarDot1 = t * itemsKeyDot[i];
        double t2 = t * itemsValueDot[i];
        itemsValueBar[i] = t * itemsKey1;
        itemsValueBarDot[i] = itemsValueBarDot1;
        itemsKeyBar[i] = t1;
        itemsKeyBarDot[i] = t2;
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        int j = jKept[i];
        double t = itemsValueBar[j];
        double t1 = itemsValueBarDot[j];
        itemsValueBar[j] = 0.0;
        itemsValueBarDot[j] = 0.0;
        double t2 = itemsKeyBar[j];
        double t3 = itemsKeyBarDot[j];
        itemsKeyBar[j] = 0.0;
        itemsKeyBarDot[j] = 0.0;
        int trips = tripsKept[i];
        int[] jKept1 = jKeptKept[i];
        for (int k = trips - 1; k >= 0; k--) {
          j = jKept1[k];
          double t4 = itemsValueBar[j];
          double t5 = itemsValueBarDot[j];
          itemsValueBar[j] = 0.0;
          itemsValueBarDot[j] = 0.0;
          double t6 = itemsKeyBar[j];
          double t7 = itemsKeyBarDot[j];
          itemsKeyBar[j] = 0.0;
          itemsKeyBarDot[j] = 0.0;
          itemsValueBar[j - 1] += t4;
          itemsValueBarDot[j - 1] += t5;
          itemsKeyBar[j - 1] += t6;
          itemsKeyBarDot[j - 1] += t7;
        }
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t4 = Math.cos(x1);
        xBar[i] += 2.0 * (t * x1) + t2 * t4;
        xHvp[i] += 2.0 * (t1 * x1 + t * xDot1) + (t3 * t4 - t2 * (xDot1 * Math.sin(x1)));
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ValueArrays.sorted} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sortedFunction() {
    return new SortedFunction();
  }

  private static final class SortedFunction implements ScalarFunction {

    SortedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ValueArrays.sorted(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = sortedGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return sortedJvp(x, xDot).tangent();
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
      double value = sortedHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }
}
