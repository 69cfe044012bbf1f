package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Worked}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class WorkedDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.WorkedDerivatives");
  }

  private WorkedDerivatives() {}

  /**
   * Forward mode: {@code Worked.det} and its derivative in the direction of the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual detJvp(double[][] a, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    int n = a.length;
    double d = 1.0;
    double dDot = 0.0;
    for (int k = 0; k < n; k++) {
      int p = k;
      for (int i = k + 1; i < n; i++) {
        if (Math.abs(a[i][k]) > Math.abs(a[p][k])) {
          p = i;
        }
      }
      double[] a1 = a[p];
      if (a1[k] == 0.0) {
        return new Dual(0.0, 0.0);
      }
      double[] aDot1 = aDot[p];
      if (p != k) {
        double[] aDot2 = aDot[k];
        a[p] = a[k];
        aDot[p] = aDot2;
        a[k] = a1;
        aDot[k] = aDot1;
        d = -d;
        dDot = -dDot;
      }
      double a2 = a[k][k];
      dDot = dDot * a2 + d * aDot[k][k];
      for (int i = k + 1; i < n; i++) {
        double a3 = a[i][k];
        double a4 = a[k][k];
        double m = a3 / a4;
        double mDot = aDot[i][k] / a4 - aDot[k][k] / a4 * m;
        for (int j = k + 1; j < n; j++) {
          double[] a5 = a[i];
          double a6 = a5[j];
          double a7 = a[k][j];
          double[] aDot2 = aDot[i];
          double t = aDot2[j] - (mDot * a7 + m * aDot[k][j]);
          a5[j] = a6 - m * a7;
          aDot2[j] = t;
        }
      }
      d *= a2;
    }
    return new Dual(d, dDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #detJvp(double[][], double[][])
   */
  static Dual detJvp(double[][] a, double[][] aDot, Tape tape) {
    return detJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code Worked.det}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record DetGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code Worked.det} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static DetGradient detGradient(double[][] a) {
    return detGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #detGradient(double[][])
   */
  static DetGradient detGradient(double[][] a, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = detGradient(a, aBar, tape);
    return new DetGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code Worked.det} and its gradient, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double detGradient(double[][] a, double[][] aBar) {
    return detGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #detGradient(double[][], double[][])
   */
  static double detGradient(double[][] a, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      int n = a.length;
      double[][][][] aBarKeptKeptKept = tape.references(double[][][].class, n);
      double[][][] aKeptKeptKept = tape.table(double[][].class, n);
      double[][] mKeptKept = tape.table(double[].class, n);
      double[][][][] aBarKeptKeptKept1 = tape.references(double[][][].class, n);
      double[][] aKeptKept = tape.table(double[].class, n);
      double[][][] aBarKeptKept = tape.references(double[][].class, n);
      double[][][] aBarKeptKept1 = tape.references(double[][].class, n);
      double[] aKept = tape.doubles(n);
      double[] dKept = tape.doubles(n);
      double[][] aBarKept = tape.references(double[].class, n);
      boolean[] kept = tape.booleans(n);
      double d = 1.0;
      for (int k = 0; k < n; k++) {
        int p = k;
        for (int i = k + 1; i < n; i++) {
          if (Math.abs(a[i][k]) > Math.abs(a[p][k])) {
            p = i;
          }
        }
        double[] a1 = a[p];
        if (a1[k] == 0.0) {
          return 0.0;
        }
        boolean t = p != k;
        double[] aBar2 = aBar1[p];
        kept[k] = t;
        if (t) {
          double[] aBar3 = aBar1[k];
          a[p] = a[k];
          aBar1[p] = aBar3;
          a[k] = a1;
          aBar1[k] = aBar2;
          d = -d;
        }
        dKept[k] = d;
        double[] a2 = a[k];
        aBarKept[k] = aBar1[k];
        double a3 = a2[k];
        aKept[k] = a3;
        d *= a3;
        int t1 = n - (k + 1);
        double[][][] aBarKeptKept2 = tape.references(double[][].class, t1);
        aBarKeptKeptKept[k] = aBarKeptKept2;
        double[][] aKeptKept1 = tape.row(aKeptKeptKept, k, t1);
        double[] mKept = tape.row(mKeptKept, k, t1);
        double[][][] aBarKeptKept3 = tape.references(double[][].class, t1);
        aBarKeptKeptKept1[k] = aBarKeptKept3;
        double[] aKept1 = tape.row(aKeptKept, k, t1);
        double[][] aBarKept1 = tape.references(double[].class, t1);
        aBarKeptKept[k] = aBarKept1;
        double[][] aBarKept2 = tape.references(double[].class, t1);
        aBarKeptKept1[k] = aBarKept2;
        for (int i = k + 1; i < n; i++) {
          int t2 = i - (k + 1);
          double[] a4 = a[i];
          aBarKept2[t2] = aBar1[i];
          double a5 = a4[k];
          double[] a6 = a[k];
          aBarKept1[t2] = aBar1[k];
          double a7 = a6[k];
          aKept1[t2] = a7;
          double m = a5 / a7;
          mKept[t2] = m;
          double[][] aBarKept3 = tape.references(double[].class, t1);
          aBarKeptKept2[t2] = aBarKept3;
          double[] aKept2 = tape.row(aKeptKept1, t2, t1);
          double[][] aBarKept4 = tape.references(double[].class, t1);
          aBarKeptKept3[t2] = aBarKept4;
          for (int j = k + 1; j < n; j++) {
            int t3 = j - (k + 1);
            double[] a8 = a[i];
            aBarKept3[t3] = aBar1[i];
            double a9 = a8[j];
            double[] a10 = a[k];
            aBarKept4[t3] = aBar1[k];
            double a11 = a10[j];
            aKept2[t3] = a11;
            a8[j] = a9 - m * a11;
          }
        }
      }

      // reverse sweep
      double dBar = 1.0;
      for (int k = n - 1; k >= 0; k--) {
        int i = k + 1;
        double[][][] aBarKeptKept2 = aBarKeptKeptKept[k];
        double[][] aKeptKept1 = aKeptKeptKept[k];
        double[] mKept = mKeptKept[k];
        double[][][] aBarKeptKept3 = aBarKeptKeptKept1[k];
        double[] aKept1 = aKeptKept[k];
        double[][] aBarKept1 = aBarKeptKept[k];
        double[][] aBarKept2 = aBarKeptKept1[k];
        for (int i1 = n - 1; i1 >= i; i1--) {
          int t = i1 - i;
          double[][] aBarKept3 = aBarKeptKept2[t];
          double[] aKept2 = aKeptKept1[t];
          double m = mKept[t];
          double[][] aBarKept4 = aBarKeptKept3[t];
          double mBar = 0.0;
          for (int j = i; j < n; j++) {
            int t1 = j - i;
            double t2 = -aBarKept3[t1][j];
            mBar += t2 * aKept2[t1];
            aBarKept4[t1][j] += m * t2;
          }
          double aBar2 = mBar / aKept1[t];
          aBarKept1[t][k] -= aBar2 * m;
          aBarKept2[t][k] += aBar2;
        }
        double dBar1 = dBar * aKept[k];
        double d1 = dKept[k];
        aBarKept[k][k] += d1 * dBar;
        if (kept[k]) {
          dBar1 = -dBar1;
        }
        dBar = dBar1;
      }
      return d;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Worked.det}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record DetHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code Worked.det}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static DetHvp detHvp(double[][] a, double[][] aDot) {
    return detHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #detHvp(double[][], double[][])
   */
  static DetHvp detHvp(double[][] a, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = detHvp(a, aDot, aBar, aHvp, tape);
    return new DetHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code Worked.det}, its gradient, and the product of its Hessian with the
   * tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double detHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp) {
    return detHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #detHvp(double[][], double[][], double[][], double[][])
   */
  static double detHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      double[][] aBarDot = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      System.arraycopy(aHvp, 0, aBarDot, 0, a.length);
      int n = a.length;
      double[][][][] aBarKeptKeptKept = tape.references(double[][][].class, n);
      double[][][][] aBarKeptKeptKeptDot = tape.references(double[][][].class, n);
      double[][][] aKeptKeptKept = tape.table(double[][].class, n);
      double[][][] aKeptKeptKeptDot = tape.table(double[][].class, n);
      double[][] mKeptKept = tape.table(double[].class, n);
      double[][] mKeptKeptDot = tape.table(double[].class, n);
      double[][][][] aBarKeptKeptKept1 = tape.references(double[][][].class, n);
      double[][][][] aBarKeptKeptKeptDot1 = tape.references(double[][][].class, n);
      double[][] aKeptKept = tape.table(double[].class, n);
      double[][] aKeptKeptDot = tape.table(double[].class, n);
      double[][][] aBarKeptKept = tape.references(double[][].class, n);
      double[][][] aBarKeptKeptDot = tape.references(double[][].class, n);
      double[][][] aBarKeptKept1 = tape.references(double[][].class, n);
      double[][][] aBarKeptKeptDot1 = tape.references(double[][].class, n);
      double[] aKept = tape.doubles(n);
      double[] aKeptDot = tape.doubles(n);
      double[] dKept = tape.doubles(n);
      double[] dKeptDot = tape.doubles(n);
      double[][] aBarKept = tape.references(double[].class, n);
      double[][] aBarKeptDot = tape.references(double[].class, n);
      boolean[] kept = tape.booleans(n);
      double d = 1.0;
      double dDot = 0.0;
      for (int k = 0; k < n; k++) {
        int p = k;
        for (int i = k + 1; i < n; i++) {
          if (Math.abs(a[i][k]) > Math.abs(a[p][k])) {
            p = i;
          }
        }
        double[] a1 = a[p];
        if (a1[k] == 0.0) {
          return 0.0;
        }
        boolean t = p != k;
        double[] aDot1 = aDot[p];
        double[] aBar2 = aBar1[p];
        double[] aBarDot1 = aBarDot[p];
        kept[k] = t;
        if (t) {
          double[] aDot2 = aDot[k];
          double[] aBar3 = aBar1[k];
          double[] aBarDot2 = aBarDot[k];
          a[p] = a[k];
          aDot[p] = aDot2;
          aBar1[p] = aBar3;
          aBarDot[p] = aBarDot2;
          a[k] = a1;
          aDot[k] = aDot1;
          aBar1[k] = aBar2;
          aBarDot[k] = aBarDot1;
          d = -d;
          dDot = -dDot;
        }
        dKept[k] = d;
        dKeptDot[k] = dDot;
        double[] a2 = a[k];
        double[] aDot2 = aDot[k];
        double[] aBarDot2 = aBarDot[k];
        aBarKept[k] = aBar1[k];
        aBarKeptDot[k] = aBarDot2;
        double a3 = a2[k];
        double aDot3 = aDot2[k];
        aKept[k] = a3;
        aKeptDot[k] = aDot3;
        dDot = dDot * a3 + d * aDot3;
        int t1 = n - (k + 1);
        double[][][] aBarKeptKept2 = tape.references(double[][].class, t1);
        double[][][] aBarKeptKeptDot2 = tape.references(double[][].class, t1);
        aBarKeptKeptKept[k] = aBarKeptKept2;
        aBarKeptKeptKeptDot[k] = aBarKeptKeptDot2;
        double[][] aKeptKept1 = tape.row(aKeptKeptKept, k, t1);
        double[][] aKeptKeptDot1 = tape.row(aKeptKeptKeptDot, k, t1);
        double[] mKept = tape.row(mKeptKept, k, t1);
        double[] mKeptDot = tape.row(mKeptKeptDot, k, t1);
        double[][][] aBarKeptKept3 = tape.references(double[][].class, t1);
        double[][][] aBarKeptKeptDot3 = tape.references(double[][].class, t1);
        aBarKeptKeptKept1[k] = aBarKeptKept3;
        aBarKeptKeptKeptDot1[k] = aBarKeptKeptDot3;
        double[] aKept1 = tape.row(aKeptKept, k, t1);
        double[] aKeptDot1 = tape.row(aKeptKeptDot, k, t1);
        double[][] aBarKept1 = tape.references(double[].class, t1);
        double[][] aBarKeptDot1 = tape.references(double[].class, t1);
        aBarKeptKept[k] = aBarKept1;
        aBarKeptKeptDot[k] = aBarKeptDot1;
        double[][] aBarKept2 = tape.references(double[].class, t1);
        double[][] aBarKeptDot2 = tape.references(double[].class, t1);
        aBarKeptKept1[k] = aBarKept2;
        aBarKeptKeptDot1[k] = aBarKeptDot2;
        for (int i = k + 1; i < n; i++) {
          int t2 = i - (k + 1);
          double[] a4 = a[i];
          double[] aDot4 = aDot[i];
          double[] aBarDot3 = aBarDot[i];
          aBarKept2[t2] = aBar1[i];
          aBarKeptDot2[t2] = aBarDot3;
          double a5 = a4[k];
          double aDot5 = aDot4[k];
          double[] a6 = a[k];
          double[] aDot6 = aDot[k];
          double[] aBarDot4 = aBarDot[k];
          aBarKept1[t2] = aBar1[k];
          aBarKeptDot1[t2] = aBarDot4;
          double a7 = a6[k];
          double aDot7 = aDot6[k];
          aKept1[t2] = a7;
          aKeptDot1[t2] = aDot7;
          double m = a5 / a7;
          double mDot = aDot5 / a7 - aDot7 / a7 * m;
          mKept[t2] = m;
          mKeptDot[t2] = mDot;
          double[][] aBarKept3 = tape.references(double[].class, t1);
          double[][] aBarKeptDot3 = tape.references(double[].class, t1);
          aBarKeptKept2[t2] = aBarKept3;
          aBarKeptKeptDot2[t2] = aBarKeptDot3;
          double[] aKept2 = tape.row(aKeptKept1, t2, t1);
          double[] aKeptDot2 = tape.row(aKeptKeptDot1, t2, t1);
          double[][] aBarKept4 = tape.references(double[].class, t1);
          double[][] aBarKeptDot4 = tape.references(double[].class, t1);
          aBarKeptKept3[t2] = aBarKept4;
          aBarKeptKeptDot3[t2] = aBarKeptDot4;
          for (int j = k + 1; j < n; j++) {
            int t3 = j - (k + 1);
            double[] a8 = a[i];
            double[] aDot8 = aDot[i];
            double[] aBarDot5 = aBarDot[i];
            aBarKept3[t3] = aBar1[i];
            aBarKeptDot3[t3] = aBarDot5;
            double a9 = a8[j];
            double aDot9 = aDot8[j];
            double[] a10 = a[k];
            double[] aDot10 = aDot[k];
            double[] aBarDot6 = aBarDot[k];
            aBarKept4[t3] = aBar1[k];
            aBarKeptDot4[t3] = aBarDot6;
            double a11 = a10[j];
            double aDot11 = aDot10[j];
            aKept2[t3] = a11;
            aKeptDot2[t3] = aDot11;
            a8[j] = a9 - m * a11;
            aDot8[j] = aDot9 - (mDot * a11 + m * aDot11);
          }
        }
        d *= a3;
      }

      // reverse sweep
      double dBar = 1.0;
      double dBarDot = 0.0;
      for (int k = n - 1; k >= 0; k--) {
        int i = k + 1;
        double[][][] aBarKeptKept2 = aBarKeptKeptKept[k];
        double[][][] aBarKeptKeptDot2 = aBarKeptKeptKeptDot[k];
        double[][] aKeptKept1 = aKeptKeptKept[k];
        double[][] aKeptKeptDot1 = aKeptKeptKeptDot[k];
        double[] mKept = mKeptKept[k];
        double[] mKeptDot = mKeptKeptDot[k];
        double[][][] aBarKeptKept3 = aBarKeptKeptKept1[k];
        double[][][] aBarKeptKeptDot3 = aBarKeptKeptKeptDot1[k];
        double[] aKept1 = aKeptKept[k];
        double[] aKeptDot1 = aKeptKeptDot[k];
        double[][] aBarKept1 = aBarKeptKept[k];
        double[][] aBarKeptDot1 = aBarKeptKeptDot[k];
        double[][] aBarKept2 = aBarKeptKept1[k];
        double[][] aBarKeptDot2 = aBarKeptKeptDot1[k];
        for (int i1 = n - 1; i1 >= i; i1--) {
          int t = i1 - i;
          double[][] aBarKept3 = aBarKeptKept2[t];
          double[][] aBarKeptDot3 = aBarKeptKeptDot2[t];
          double[] aKept2 = aKeptKept1[t];
          double[] aKeptDot2 = aKeptKeptDot1[t];
          double m = mKept[t];
          double mDot = mKeptDot[t];
          double[][] aBarKept4 = aBarKeptKept3[t];
          double[][] aBarKeptDot4 = aBarKeptKeptDot3[t];
          double mBar = 0.0;
          double mBarDot = 0.0;
          for (int j = i; j < n; j++) {
            int t1 = j - i;
            double t2 = -aBarKept3[t1][j];
            double t3 = -aBarKeptDot3[t1][j];
            double a1 = aKept2[t1];
            mBar += t2 * a1;
            mBarDot += t3 * a1 + t2 * aKeptDot2[t1];
            double[] aBarDot1 = aBarKeptDot4[t1];
            aBarKept4[t1][j] += m * t2;
            aBarDot1[j] += mDot * t2 + m * t3;
          }
          double a1 = aKept1[t];
          double aBar2 = mBar / a1;
          double aBarDot1 = mBarDot / a1 - aKeptDot1[t] / a1 * aBar2;
          double[] aBarDot2 = aBarKeptDot1[t];
          aBarKept1[t][k] -= aBar2 * m;
          aBarDot2[k] -= aBarDot1 * m + aBar2 * mDot;
          double[] aBarDot3 = aBarKeptDot2[t];
          aBarKept2[t][k] += aBar2;
          aBarDot3[k] += aBarDot1;
        }
        double a1 = aKept[k];
        double dBar1 = dBar * a1;
        double dBarDot1 = dBarDot * a1 + dBar * aKeptDot[k];
        double d1 = dKept[k];
        double dDot1 = dKeptDot[k];
        double[] aBarDot1 = aBarKeptDot[k];
        aBarKept[k][k] += d1 * dBar;
        aBarDot1[k] += dDot1 * dBar + d1 * dBarDot;
        if (kept[k]) {
          dBar1 = -dBar1;
          dBarDot1 = -dBarDot1;
        }
        dBar = dBar1;
        dBarDot = dBarDot1;
      }
      return d;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Worked.det} as a function of the vector that packs {@code a}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction detFunction(double[][] a) {
    return new DetFunction(a);
  }

  private static final class DetFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    DetFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return Worked.det(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = detGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return detJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = detHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Worked.root} and its derivative in the direction of the tangents.
   *
   * @param a as the method takes it
   * @param x constant
   * @param tol constant
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual rootJvp(double a, double x, double tol, double aDot) {
    double xDot = 0.0;
    while (Math.abs(x * x - a) > tol) {
      double t = a / x;
      double t1 = xDot + (aDot / x - xDot / x * t);
      x = 0.5 * (x + t);
      xDot = 0.5 * t1;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootJvp(double, double, double, double)
   */
  static Dual rootJvp(double a, double x, double tol, double aDot, Tape tape) {
    return rootJvp(a, x, tol, aDot);
  }

  /**
   * Value and gradient of {@code Worked.root}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record RootGradient(double value, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code Worked.root}: filled by a derivative and
   * reused by its caller.
   */
  static final class RootAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public RootAdjoint() {}
  }

  /**
   * Reverse mode: {@code Worked.root} and its gradient.
   *
   * @param a as the method takes it
   * @param x constant
   * @param tol constant
   * @return the value and the gradient, in new arrays
   */
  static RootGradient rootGradient(double a, double x, double tol) {
    return rootGradient(a, x, tol, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootGradient(double, double, double)
   */
  static RootGradient rootGradient(double a, double x, double tol, Tape tape) {
    RootAdjoint adjoint = new RootAdjoint();
    double value = rootGradient(a, x, tol, adjoint, tape);
    return new RootGradient(value, adjoint.a);
  }

  /**
   * Reverse mode: {@code Worked.root} and its gradient, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param x constant
   * @param tol constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double rootGradient(double a, double x, double tol, RootAdjoint adjoint) {
    return rootGradient(a, x, tol, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootGradient(double, double, double, RootAdjoint)
   */
  static double rootGradient(double a, double x, double tol, RootAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(64);
      int trips = 0;
      while (Math.abs(x * x - a) > tol) {
        xKept[trips] = x;
        x = 0.5 * (x + a / x);
        trips++;
        xKept = tape.grow(xKept, trips);
      }

      // reverse sweep
      double xBar = 1.0;
      double aBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double t = 0.5 * xBar;
        double x1 = xKept[k];
        double t1 = t / x1;
        aBar += t1;
        xBar = t - t1 * (a / x1);
      }
      adjoint.a = aBar;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Worked.root}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record RootHvp(double value, double a, double aHvp) {}

  /**
   * Second order: {@code Worked.root}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param a as the method takes it
   * @param x constant
   * @param tol constant
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static RootHvp rootHvp(double a, double x, double tol, double aDot) {
    return rootHvp(a, x, tol, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootHvp(double, double, double, double)
   */
  static RootHvp rootHvp(double a, double x, double tol, double aDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(64);
      double[] xKeptDot = tape.doubles(64);
      int trips = 0;
      double xDot = 0.0;
      while (Math.abs(x * x - a) > tol) {
        xKept[trips] = x;
        xKeptDot[trips] = xDot;
        double t = a / x;
        double t1 = xDot + (aDot / x - xDot / x * t);
        x = 0.5 * (x + t);
        xDot = 0.5 * t1;
        trips++;
        xKept = tape.grow(xKept, trips);
        xKeptDot = tape.grow(xKeptDot, trips);
      }

      // reverse sweep
      double xBar = 1.0;
      double aBar = 0.0;
      double xBarDot = 0.0;
      double aBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double t = 0.5 * xBar;
        double t1 = 0.5 * xBarDot;
        double x1 = xKept[k];
        double xDot1 = xKeptDot[k];
        double t2 = t / x1;
        double t3 = xDot1 / x1;
        double t4 = t1 / x1 - t3 * t2;
        aBar += t2;
        aBarDot += t4;
        double t5 = a / x1;
        xBar = t - t2 * t5;
        xBarDot = t1 - (t4 * t5 + t2 * (aDot / x1 - t3 * t5));
      }
      return new RootHvp(x, aBar, aBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Worked.root} as a function of the vector that packs {@code a}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param x captured
   * @param tol captured
   * @return the view
   */
  static ScalarFunction rootFunction(double x, double tol) {
    return new RootFunction(x, tol);
  }

  private static final class RootFunction implements ScalarFunction {

    private final double x;

    private final double tol;

    RootFunction(double x, double tol) {
      this.x = x;
      this.tol = tol;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      return Worked.root(a, this.x, this.tol);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      RootAdjoint adjoint = new RootAdjoint();
      double value = rootGradient(a, this.x, this.tol, adjoint);
      gradient[0] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double aDot = direction[0];
      return rootJvp(a, this.x, this.tol, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double aDot = direction[0];
      RootHvp hvp = rootHvp(a, this.x, this.tol, aDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      product[0] = hvp.aHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Worked.rootFromActiveStart} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param tol constant
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual rootFromActiveStartJvp(double a, double x, double tol, double aDot, double xDot) {
    while (Math.abs(x * x - a) > tol) {
      double t = a / x;
      double t1 = xDot + (aDot / x - xDot / x * t);
      x = 0.5 * (x + t);
      xDot = 0.5 * t1;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootFromActiveStartJvp(double, double, double, double, double)
   */
  static Dual rootFromActiveStartJvp(double a, double x, double tol, double aDot, double xDot,
      Tape tape) {
    return rootFromActiveStartJvp(a, x, tol, aDot, xDot);
  }

  /**
   * Value and gradient of {@code Worked.rootFromActiveStart}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record RootFromActiveStartGradient(double value, double a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Worked.rootFromActiveStart}: filled by a
   * derivative and reused by its caller.
   */
  static final class RootFromActiveStartAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RootFromActiveStartAdjoint() {}
  }

  /**
   * Reverse mode: {@code Worked.rootFromActiveStart} and its gradient.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param tol constant
   * @return the value and the gradient, in new arrays
   */
  static RootFromActiveStartGradient rootFromActiveStartGradient(double a, double x, double tol) {
    return rootFromActiveStartGradient(a, x, tol, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootFromActiveStartGradient(double, double, double)
   */
  static RootFromActiveStartGradient rootFromActiveStartGradient(double a, double x, double tol,
      Tape tape) {
    RootFromActiveStartAdjoint adjoint = new RootFromActiveStartAdjoint();
    double value = rootFromActiveStartGradient(a, x, tol, adjoint, tape);
    return new RootFromActiveStartGradient(value, adjoint.a, adjoint.x);
  }

  /**
   * Reverse mode: {@code Worked.rootFromActiveStart} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param tol constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code x}
   * @return the value
   */
  static double rootFromActiveStartGradient(double a, double x, double tol,
      RootFromActiveStartAdjoint adjoint) {
    return rootFromActiveStartGradient(a, x, tol, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootFromActiveStartGradient(double, double, double, RootFromActiveStartAdjoint)
   */
  static double rootFromActiveStartGradient(double a, double x, double tol,
      RootFromActiveStartAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(64);
      int trips = 0;
      while (Math.abs(x * x - a) > tol) {
        xKept[trips] = x;
        x = 0.5 * (x + a / x);
        trips++;
        xKept = tape.grow(xKept, trips);
      }

      // reverse sweep
      double xBar = 1.0;
      double aBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double t = 0.5 * xBar;
        double x1 = xKept[k];
        double t1 = t / x1;
        aBar += t1;
        xBar = t - t1 * (a / x1);
      }
      adjoint.a = aBar;
      adjoint.x = xBar;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Worked.rootFromActiveStart}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RootFromActiveStartHvp(double value, double a, double x, double aHvp, double xHvp) {}

  /**
   * Second order: {@code Worked.rootFromActiveStart}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param tol constant
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static RootFromActiveStartHvp rootFromActiveStartHvp(double a, double x, double tol, double aDot,
      double xDot) {
    return rootFromActiveStartHvp(a, x, tol, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootFromActiveStartHvp(double, double, double, double, double)
   */
  static RootFromActiveStartHvp rootFromActiveStartHvp(double a, double x, double tol, double aDot,
      double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(64);
      double[] xKeptDot = tape.doubles(64);
      int trips = 0;
      while (Math.abs(x * x - a) > tol) {
        xKept[trips] = x;
        xKeptDot[trips] = xDot;
        double t = a / x;
        double t1 = xDot + (aDot / x - xDot / x * t);
        x = 0.5 * (x + t);
        xDot = 0.5 * t1;
        trips++;
        xKept = tape.grow(xKept, trips);
        xKeptDot = tape.grow(xKeptDot, trips);
      }

      // reverse sweep
      double xBar = 1.0;
      double aBar = 0.0;
      double xBarDot = 0.0;
      double aBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double t = 0.5 * xBar;
        double t1 = 0.5 * xBarDot;
        double x1 = xKept[k];
        xDot = xKeptDot[k];
        double t2 = t / x1;
        double t3 = xDot / x1;
        double t4 = t1 / x1 - t3 * t2;
        aBar += t2;
        aBarDot += t4;
        double t5 = a / x1;
        xBar = t - t2 * t5;
        xBarDot = t1 - (t4 * t5 + t2 * (aDot / x1 - t3 * t5));
      }
      return new RootFromActiveStartHvp(x, aBar, xBar, aBarDot, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Worked.rootFromActiveStart} as a function of the vector that packs {@code a},
   * {@code x}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param tol captured
   * @return the view
   */
  static ScalarFunction rootFromActiveStartFunction(double tol) {
    return new RootFromActiveStartFunction(tol);
  }

  private static final class RootFromActiveStartFunction implements ScalarFunction {

    private final double tol;

    RootFromActiveStartFunction(double tol) {
      this.tol = tol;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double x = packed[1];
      return Worked.rootFromActiveStart(a, x, this.tol);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double x = packed[1];
      RootFromActiveStartAdjoint adjoint = new RootFromActiveStartAdjoint();
      double value = rootFromActiveStartGradient(a, x, this.tol, adjoint);
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
      return rootFromActiveStartJvp(a, x, this.tol, aDot, xDot).tangent();
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
      RootFromActiveStartHvp hvp = rootFromActiveStartHvp(a, x, this.tol, aDot, xDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.x();
      product[0] = hvp.aHvp();
      product[1] = hvp.xHvp();
      return value;
    }
  }
}
