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
 * Derivatives of methods of {@code CensusLinear}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class CensusLinearDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.CensusLinearDerivatives");
  }

  private CensusLinearDerivatives() {}

  /**
   * Forward mode: {@code CensusLinear.determinant} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual determinantJvp(double[][] a, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double[][] c = new double[a.length][];
    double[][] cDot = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      double[] aDot1 = aDot[i];
      double[] t = a[i].clone();
      double[] t1 = aDot1.clone();
      c[i] = t;
      cDot[i] = t1;
    }
    int n = c.length;
    int sign = 1;
    for (int k = 0; k < n; k++) {
      int p = k;
      for (int i = k + 1; i < n; i++) {
        if (Math.abs(c[i][k]) > Math.abs(c[p][k])) {
          p = i;
        }
      }
      double[] a1 = c[p];
      if (a1[k] == 0.0) {
        throw new ArithmeticException("singular");
      }
      double[] aDot1 = cDot[p];
      if (p != k) {
        double[] aDot2 = cDot[k];
        c[p] = c[k];
        cDot[p] = aDot2;
        c[k] = a1;
        cDot[k] = aDot1;
        sign = -sign;
      }
      for (int i = k + 1; i < n; i++) {
        double[] a2 = c[i];
        double[] aDot2 = cDot[i];
        double a3 = a2[k];
        double a4 = c[k][k];
        double t = a3 / a4;
        double t1 = aDot2[k] / a4 - cDot[k][k] / a4 * t;
        a2[k] = t;
        aDot2[k] = t1;
        for (int j = k + 1; j < n; j++) {
          double[] a5 = c[i];
          double[] aDot3 = cDot[i];
          double a6 = a5[j];
          double a7 = a5[k];
          double a8 = c[k][j];
          double t2 = aDot3[j] - (aDot3[k] * a8 + a7 * cDot[k][j]);
          a5[j] = a6 - a7 * a8;
          aDot3[j] = t2;
        }
      }
    }
    double det = sign;
    double detDot = 0.0;
    for (int i = 0; i < n; i++) {
      double[] lu = c[i];
      double[] luDot = cDot[i];
      double lu1 = lu[i];
      detDot = detDot * lu1 + det * luDot[i];
      det *= lu1;
    }
    return new Dual(det, detDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #determinantJvp(double[][], double[][])
   */
  static Dual determinantJvp(double[][] a, double[][] aDot, Tape tape) {
    return determinantJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code CensusLinear.determinant}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record DeterminantGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code CensusLinear.determinant} and its gradient.
   *
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static DeterminantGradient determinantGradient(double[][] a) {
    return determinantGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #determinantGradient(double[][])
   */
  static DeterminantGradient determinantGradient(double[][] a, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = determinantGradient(a, aBar, tape);
    return new DeterminantGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code CensusLinear.determinant} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double determinantGradient(double[][] a, double[][] aBar) {
    return determinantGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #determinantGradient(double[][], double[][])
   */
  static double determinantGradient(double[][] a, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[][] c = new double[a.length][];
      double[][] cBar = new double[a.length][];
      double[][] kept = tape.references(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[] t = a[i].clone();
        double[] t1 = tape.zeroDoubles(t.length);
        kept[i] = t1;
        c[i] = t;
        cBar[i] = t1;
      }
      int n = c.length;
      double[][][][] aBarKeptKeptKept = tape.references(double[][][].class, n);
      double[][][] aKeptKeptKept = tape.table(double[][].class, n);
      double[][][] aKeptKeptKept1 = tape.table(double[][].class, n);
      double[][][][] aBarKeptKeptKept1 = tape.references(double[][][].class, n);
      double[][][] aBarKeptKept = tape.references(double[][].class, n);
      double[][] aKeptKept = tape.table(double[].class, n);
      double[][] keptKept = tape.table(double[].class, n);
      double[][][] aBarKeptKept1 = tape.references(double[][].class, n);
      int sign = 1;
      for (int k = 0; k < n; k++) {
        int p = k;
        for (int i = k + 1; i < n; i++) {
          if (Math.abs(c[i][k]) > Math.abs(c[p][k])) {
            p = i;
          }
        }
        double[] a1 = c[p];
        if (a1[k] == 0.0) {
          throw new ArithmeticException("singular");
        }
        double[] aBar1 = cBar[p];
        if (p != k) {
          double[] aBar2 = cBar[k];
          c[p] = c[k];
          cBar[p] = aBar2;
          c[k] = a1;
          cBar[k] = aBar1;
          sign = -sign;
        }
        int t = n - (k + 1);
        double[][][] aBarKeptKept2 = tape.references(double[][].class, t);
        aBarKeptKeptKept[k] = aBarKeptKept2;
        double[][] aKeptKept1 = tape.row(aKeptKeptKept, k, t);
        double[][] aKeptKept2 = tape.row(aKeptKeptKept1, k, t);
        double[][][] aBarKeptKept3 = tape.references(double[][].class, t);
        aBarKeptKeptKept1[k] = aBarKeptKept3;
        double[][] aBarKept = tape.references(double[].class, t);
        aBarKeptKept[k] = aBarKept;
        double[] aKept = tape.row(aKeptKept, k, t);
        double[] kept1 = tape.row(keptKept, k, t);
        double[][] aBarKept1 = tape.references(double[].class, t);
        aBarKeptKept1[k] = aBarKept1;
        for (int i = k + 1; i < n; i++) {
          int t1 = i - (k + 1);
          double[] a2 = c[i];
          aBarKept[t1] = cBar[i];
          double a3 = a2[k];
          double[] a4 = c[k];
          aBarKept1[t1] = cBar[k];
          double a5 = a4[k];
          aKept[t1] = a5;
          double t2 = a3 / a5;
          kept1[t1] = t2;
          a2[k] = t2;
          double[][] aBarKept2 = tape.references(double[].class, t);
          aBarKeptKept2[t1] = aBarKept2;
          double[] aKept1 = tape.row(aKeptKept1, t1, t);
          double[] aKept2 = tape.row(aKeptKept2, t1, t);
          double[][] aBarKept3 = tape.references(double[].class, t);
          aBarKeptKept3[t1] = aBarKept3;
          for (int j = k + 1; j < n; j++) {
            int t3 = j - (k + 1);
            double[] a6 = c[i];
            aBarKept2[t3] = cBar[i];
            double a7 = a6[j];
            double a8 = a6[k];
            aKept2[t3] = a8;
            double[] a9 = c[k];
            aBarKept3[t3] = cBar[k];
            double a10 = a9[j];
            aKept1[t3] = a10;
            a6[j] = a7 - a8 * a10;
          }
        }
      }
      double[] detKept = tape.doubles(n);
      double det = sign;
      for (int i = 0; i < n; i++) {
        detKept[i] = det;
        double[] lu = c[i];
        det *= lu[i];
      }

      // reverse sweep
      double detBar = 1.0;
      for (int i = n - 1; i >= 0; i--) {
        double[] lu = c[i];
        double det1 = detKept[i];
        double[] luBar = cBar[i];
        double detBar1 = detBar * lu[i];
        luBar[i] += det1 * detBar;
        detBar = detBar1;
      }
      for (int k = n - 1; k >= 0; k--) {
        int i = k + 1;
        double[][][] aBarKeptKept2 = aBarKeptKeptKept[k];
        double[][] aKeptKept1 = aKeptKeptKept[k];
        double[][] aKeptKept2 = aKeptKeptKept1[k];
        double[][][] aBarKeptKept3 = aBarKeptKeptKept1[k];
        double[][] aBarKept = aBarKeptKept[k];
        double[] aKept = aKeptKept[k];
        double[] kept1 = keptKept[k];
        double[][] aBarKept1 = aBarKeptKept1[k];
        for (int i1 = n - 1; i1 >= i; i1--) {
          int t = i1 - i;
          double[][] aBarKept2 = aBarKeptKept2[t];
          double[] aKept1 = aKeptKept1[t];
          double[] aKept2 = aKeptKept2[t];
          double[][] aBarKept3 = aBarKeptKept3[t];
          for (int j = n - 1; j >= i; j--) {
            int t1 = j - i;
            double[] aBar1 = aBarKept2[t1];
            double t2 = -aBar1[j];
            double aBar2 = t2 * aKept1[t1];
            aBarKept3[t1][j] += aKept2[t1] * t2;
            aBar1[k] += aBar2;
          }
          double[] aBar1 = aBarKept[t];
          double t1 = aBar1[k];
          aBar1[k] = 0.0;
          double aBar2 = t1 / aKept[t];
          aBarKept1[t][k] -= aBar2 * kept1[t];
          aBar1[k] += aBar2;
        }
      }
      for (int i = a.length - 1; i >= 0; i--) {
        double[] aBar1 = aBar[i];
        double[] t = kept[i];
        int t1 = a[i].length;
        for (int i1 = 0; i1 < t1; i1++) {
          aBar1[i1] += t[i1];
        }
      }
      return det;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusLinear.determinant}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record DeterminantHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code CensusLinear.determinant}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static DeterminantHvp determinantHvp(double[][] a, double[][] aDot) {
    return determinantHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #determinantHvp(double[][], double[][])
   */
  static DeterminantHvp determinantHvp(double[][] a, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = determinantHvp(a, aDot, aBar, aHvp, tape);
    return new DeterminantHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code CensusLinear.determinant}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double determinantHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp) {
    return determinantHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #determinantHvp(double[][], double[][], double[][], double[][])
   */
  static double determinantHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp,
      Tape tape) {
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
      double[][] c = new double[a.length][];
      double[][] cDot = new double[a.length][];
      double[][] cBar = new double[a.length][];
      double[][] cBarDot = new double[a.length][];
      double[][] kept = tape.references(double[].class, a.length);
      double[][] keptDot = tape.references(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[] aDot1 = aDot[i];
        double[] t = a[i].clone();
        double[] t1 = aDot1.clone();
        double[] t2 = tape.zeroDoubles(t.length);
        double[] t3 = tape.zeroDoubles(t.length);
        kept[i] = t2;
        keptDot[i] = t3;
        c[i] = t;
        cDot[i] = t1;
        cBar[i] = t2;
        cBarDot[i] = t3;
      }
      int n = c.length;
      double[][][][] aBarKeptKeptKept = tape.references(double[][][].class, n);
      double[][][][] aBarKeptKeptKeptDot = tape.references(double[][][].class, n);
      double[][][] aKeptKeptKept = tape.table(double[][].class, n);
      double[][][] aKeptKeptKeptDot = tape.table(double[][].class, n);
      double[][][] aKeptKeptKept1 = tape.table(double[][].class, n);
      double[][][] aKeptKeptKeptDot1 = tape.table(double[][].class, n);
      double[][][][] aBarKeptKeptKept1 = tape.references(double[][][].class, n);
      double[][][][] aBarKeptKeptKeptDot1 = tape.references(double[][][].class, n);
      double[][][] aBarKeptKept = tape.references(double[][].class, n);
      double[][][] aBarKeptKeptDot = tape.references(double[][].class, n);
      double[][] aKeptKept = tape.table(double[].class, n);
      double[][] aKeptKeptDot = tape.table(double[].class, n);
      double[][] keptKept = tape.table(double[].class, n);
      double[][] keptKeptDot = tape.table(double[].class, n);
      double[][][] aBarKeptKept1 = tape.references(double[][].class, n);
      double[][][] aBarKeptKeptDot1 = tape.references(double[][].class, n);
      int sign = 1;
      for (int k = 0; k < n; k++) {
        int p = k;
        for (int i = k + 1; i < n; i++) {
          if (Math.abs(c[i][k]) > Math.abs(c[p][k])) {
            p = i;
          }
        }
        double[] a1 = c[p];
        if (a1[k] == 0.0) {
          throw new ArithmeticException("singular");
        }
        double[] aDot1 = cDot[p];
        double[] aBar1 = cBar[p];
        double[] aBarDot = cBarDot[p];
        if (p != k) {
          double[] aDot2 = cDot[k];
          double[] aBar2 = cBar[k];
          double[] aBarDot1 = cBarDot[k];
          c[p] = c[k];
          cDot[p] = aDot2;
          cBar[p] = aBar2;
          cBarDot[p] = aBarDot1;
          c[k] = a1;
          cDot[k] = aDot1;
          cBar[k] = aBar1;
          cBarDot[k] = aBarDot;
          sign = -sign;
        }
        int t = n - (k + 1);
        double[][][] aBarKeptKept2 = tape.references(double[][].class, t);
        double[][][] aBarKeptKeptDot2 = tape.references(double[][].class, t);
        aBarKeptKeptKept[k] = aBarKeptKept2;
        aBarKeptKeptKeptDot[k] = aBarKeptKeptDot2;
        double[][] aKeptKept1 = tape.row(aKeptKeptKept, k, t);
        double[][] aKeptKeptDot1 = tape.row(aKeptKeptKeptDot, k, t);
        double[][] aKeptKept2 = tape.row(aKeptKeptKept1, k, t);
        double[][] aKeptKeptDot2 = tape.row(aKeptKeptKeptDot1, k, t);
        double[][][] aBarKeptKept3 = tape.references(double[][].class, t);
        double[][][] aBarKeptKeptDot3 = tape.references(double[][].class, t);
        aBarKeptKeptKept1[k] = aBarKeptKept3;
        aBarKeptKeptKeptDot1[k] = aBarKeptKeptDot3;
        double[][] aBarKept = tape.references(double[].class, t);
        double[][] aBarKeptDot = tape.references(double[].class, t);
        aBarKeptKept[k] = aBarKept;
        aBarKeptKeptDot[k] = aBarKeptDot;
        double[] aKept = tape.row(aKeptKept, k, t);
        double[] aKeptDot = tape.row(aKeptKeptDot, k, t);
        double[] kept1 = tape.row(keptKept, k, t);
        double[] keptDot1 = tape.row(keptKeptDot, k, t);
        double[][] aBarKept1 = tape.references(double[].class, t);
        double[][] aBarKeptDot1 = tape.references(double[].class, t);
        aBarKeptKept1[k] = aBarKept1;
        aBarKeptKeptDot1[k] = aBarKeptDot1;
        for (int i = k + 1; i < n; i++) {
          int t1 = i - (k + 1);
          double[] a2 = c[i];
          double[] aDot2 = cDot[i];
          double[] aBarDot1 = cBarDot[i];
          aBarKept[t1] = cBar[i];
          aBarKeptDot[t1] = aBarDot1;
          double a3 = a2[k];
          double aDot3 = aDot2[k];
          double[] a4 = c[k];
          double[] aDot4 = cDot[k];
          double[] aBarDot2 = cBarDot[k];
          aBarKept1[t1] = cBar[k];
          aBarKeptDot1[t1] = aBarDot2;
          double a5 = a4[k];
          double aDot5 = aDot4[k];
          aKept[t1] = a5;
          aKeptDot[t1] = aDot5;
          double t2 = a3 / a5;
          double t3 = aDot3 / a5 - aDot5 / a5 * t2;
          kept1[t1] = t2;
          keptDot1[t1] = t3;
          a2[k] = t2;
          aDot2[k] = t3;
          double[][] aBarKept2 = tape.references(double[].class, t);
          double[][] aBarKeptDot2 = tape.references(double[].class, t);
          aBarKeptKept2[t1] = aBarKept2;
          aBarKeptKeptDot2[t1] = aBarKeptDot2;
          double[] aKept1 = tape.row(aKeptKept1, t1, t);
          double[] aKeptDot1 = tape.row(aKeptKeptDot1, t1, t);
          double[] aKept2 = tape.row(aKeptKept2, t1, t);
          double[] aKeptDot2 = tape.row(aKeptKeptDot2, t1, t);
          double[][] aBarKept3 = tape.references(double[].class, t);
          double[][] aBarKeptDot3 = tape.references(double[].class, t);
          aBarKeptKept3[t1] = aBarKept3;
          aBarKeptKeptDot3[t1] = aBarKeptDot3;
          for (int j = k + 1; j < n; j++) {
            int t4 = j - (k + 1);
            double[] a6 = c[i];
            double[] aDot6 = cDot[i];
            double[] aBarDot3 = cBarDot[i];
            aBarKept2[t4] = cBar[i];
            aBarKeptDot2[t4] = aBarDot3;
            double a7 = a6[j];
            double a8 = a6[k];
            double aDot7 = aDot6[k];
            double aDot8 = aDot6[j];
            aKept2[t4] = a8;
            aKeptDot2[t4] = aDot7;
            double[] a9 = c[k];
            double[] aDot9 = cDot[k];
            double[] aBarDot4 = cBarDot[k];
            aBarKept3[t4] = cBar[k];
            aBarKeptDot3[t4] = aBarDot4;
            double a10 = a9[j];
            double aDot10 = aDot9[j];
            aKept1[t4] = a10;
            aKeptDot1[t4] = aDot10;
            a6[j] = a7 - a8 * a10;
            aDot6[j] = aDot8 - (aDot7 * a10 + a8 * aDot10);
          }
        }
      }
      double[] detKept = tape.doubles(n);
      double[] detKeptDot = tape.doubles(n);
      double det = sign;
      double detDot = 0.0;
      for (int i = 0; i < n; i++) {
        detKept[i] = det;
        detKeptDot[i] = detDot;
        double[] lu = c[i];
        double[] luDot = cDot[i];
        double lu1 = lu[i];
        detDot = detDot * lu1 + det * luDot[i];
        det *= lu1;
      }

      // reverse sweep
      double detBar = 1.0;
      double detBarDot = 0.0;
      for (int i = n - 1; i >= 0; i--) {
        double[] lu = c[i];
        double[] luDot = cDot[i];
        double lu1 = lu[i];
        double det1 = detKept[i];
        double detDot1 = detKeptDot[i];
        double[] luBar = cBar[i];
        double[] luBarDot = cBarDot[i];
        double detBarDot1 = detBarDot * lu1 + detBar * luDot[i];
        luBar[i] += det1 * detBar;
        luBarDot[i] += detDot1 * detBar + det1 * detBarDot;
        detBarDot = detBarDot1;
        detBar *= lu1;
      }
      for (int k = n - 1; k >= 0; k--) {
        int i = k + 1;
        double[][][] aBarKeptKept2 = aBarKeptKeptKept[k];
        double[][][] aBarKeptKeptDot2 = aBarKeptKeptKeptDot[k];
        double[][] aKeptKept1 = aKeptKeptKept[k];
        double[][] aKeptKeptDot1 = aKeptKeptKeptDot[k];
        double[][] aKeptKept2 = aKeptKeptKept1[k];
        double[][] aKeptKeptDot2 = aKeptKeptKeptDot1[k];
        double[][][] aBarKeptKept3 = aBarKeptKeptKept1[k];
        double[][][] aBarKeptKeptDot3 = aBarKeptKeptKeptDot1[k];
        double[][] aBarKept = aBarKeptKept[k];
        double[][] aBarKeptDot = aBarKeptKeptDot[k];
        double[] aKept = aKeptKept[k];
        double[] aKeptDot = aKeptKeptDot[k];
        double[] kept1 = keptKept[k];
        double[] keptDot1 = keptKeptDot[k];
        double[][] aBarKept1 = aBarKeptKept1[k];
        double[][] aBarKeptDot1 = aBarKeptKeptDot1[k];
        for (int i1 = n - 1; i1 >= i; i1--) {
          int t = i1 - i;
          double[][] aBarKept2 = aBarKeptKept2[t];
          double[][] aBarKeptDot2 = aBarKeptKeptDot2[t];
          double[] aKept1 = aKeptKept1[t];
          double[] aKeptDot1 = aKeptKeptDot1[t];
          double[] aKept2 = aKeptKept2[t];
          double[] aKeptDot2 = aKeptKeptDot2[t];
          double[][] aBarKept3 = aBarKeptKept3[t];
          double[][] aBarKeptDot3 = aBarKeptKeptDot3[t];
          for (int j = n - 1; j >= i; j--) {
            int t1 = j - i;
            double[] aBar1 = aBarKept2[t1];
            double[] aBarDot = aBarKeptDot2[t1];
            double t2 = -aBar1[j];
            double t3 = -aBarDot[j];
            double a1 = aKept1[t1];
            double a2 = aKept2[t1];
            double aBarDot1 = t3 * a1 + t2 * aKeptDot1[t1];
            double aBarDot2 = aKeptDot2[t1] * t2 + a2 * t3;
            double[] aBarDot3 = aBarKeptDot3[t1];
            aBarKept3[t1][j] += a2 * t2;
            aBarDot3[j] += aBarDot2;
            aBar1[k] += t2 * a1;
            aBarDot[k] += aBarDot1;
          }
          double[] aBar1 = aBarKept[t];
          double[] aBarDot = aBarKeptDot[t];
          double t1 = aBar1[k];
          double t2 = aBarDot[k];
          aBar1[k] = 0.0;
          aBarDot[k] = 0.0;
          double a1 = aKept[t];
          double aBar2 = t1 / a1;
          double aBarDot1 = t2 / a1 - aKeptDot[t] / a1 * aBar2;
          double t3 = kept1[t];
          double aBarDot2 = -(aBarDot1 * t3 + aBar2 * keptDot1[t]);
          double[] aBarDot3 = aBarKeptDot1[t];
          aBarKept1[t][k] -= aBar2 * t3;
          aBarDot3[k] += aBarDot2;
          aBar1[k] += aBar2;
          aBarDot[k] += aBarDot1;
        }
      }
      for (int i = a.length - 1; i >= 0; i--) {
        double[] aBar1 = aBar[i];
        double[] aBarDot = aHvp[i];
        double[] t = kept[i];
        double[] t1 = keptDot[i];
        int t2 = a[i].length;
        for (int i1 = 0; i1 < t2; i1++) {
          double t3 = t1[i1];
          aBar1[i1] += t[i1];
          aBarDot[i1] += t3;
        }
      }
      return det;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusLinear.determinant} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction determinantFunction(double[][] a) {
    return new DeterminantFunction(a);
  }

  private static final class DeterminantFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    DeterminantFunction(double[][] a) {
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
      return CensusLinear.determinant(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = determinantGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return determinantJvp(a, aDot).tangent();
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
      double value = determinantHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusLinear.solved} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param c constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual solvedJvp(double[][] a, double[] b, double[] c, double[][] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    int n = b.length;
    double[][] c1 = new double[a.length][];
    double[][] cDot = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      double[] aDot1 = aDot[i];
      double[] t = a[i].clone();
      double[] t1 = aDot1.clone();
      c1[i] = t;
      cDot[i] = t1;
    }
    int[] pivot = new int[n];
    for (int i = 0; i < n; i++) {
      pivot[i] = i;
    }
    for (int k = 0; k < n; k++) {
      int p = k;
      for (int i = k + 1; i < n; i++) {
        double[] lu = c1[i];
        double t = Math.abs(lu[k]);
        lu = c1[p];
        if (t > Math.abs(lu[k])) {
          p = i;
        }
      }
      for (int j = 0; j < n; j++) {
        double[] lu = c1[p];
        double[] luDot = cDot[p];
        double t = lu[j];
        double tDot = luDot[j];
        double[] lu1 = c1[k];
        double[] luDot1 = cDot[k];
        double luDot2 = luDot1[j];
        lu[j] = lu1[j];
        luDot[j] = luDot2;
        lu1[j] = t;
        luDot1[j] = tDot;
      }
      int t = pivot[p];
      pivot[p] = pivot[k];
      pivot[k] = t;
      for (int i = k + 1; i < n; i++) {
        double[] lu = c1[i];
        double[] luDot = cDot[i];
        double lu1 = lu[k];
        double[] lu2 = c1[k];
        double[] luDot1 = cDot[k];
        double lu3 = lu2[k];
        double m = lu1 / lu3;
        double mDot = luDot[k] / lu3 - luDot1[k] / lu3 * m;
        lu[k] = m;
        luDot[k] = mDot;
        for (int j = k + 1; j < n; j++) {
          lu = c1[i];
          luDot = cDot[i];
          double lu4 = lu[j];
          lu2 = c1[k];
          luDot1 = cDot[k];
          double lu5 = lu2[j];
          double t1 = luDot[j] - (mDot * lu5 + m * luDot1[j]);
          lu[j] = lu4 - m * lu5;
          luDot[j] = t1;
        }
      }
    }
    double[] x = new double[n];
    double[] xDot = new double[n];
    for (int i = 0; i < n; i++) {
      int pivot1 = pivot[i];
      double bDot1 = bDot[pivot1];
      x[i] = b[pivot1];
      xDot[i] = bDot1;
      for (int j = 0; j < i; j++) {
        double x1 = x[i];
        double[] lu = c1[i];
        double[] luDot = cDot[i];
        double lu1 = lu[j];
        double x2 = x[j];
        double t = xDot[i] - (luDot[j] * x2 + lu1 * xDot[j]);
        x[i] = x1 - lu1 * x2;
        xDot[i] = t;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        double x1 = x[i];
        double[] lu = c1[i];
        double[] luDot = cDot[i];
        double lu1 = lu[j];
        double x2 = x[j];
        double t = xDot[i] - (luDot[j] * x2 + lu1 * xDot[j]);
        x[i] = x1 - lu1 * x2;
        xDot[i] = t;
      }
      double x1 = x[i];
      double[] lu = c1[i];
      double[] luDot = cDot[i];
      double lu1 = lu[i];
      double t = x1 / lu1;
      double t1 = xDot[i] / lu1 - luDot[i] / lu1 * t;
      x[i] = t;
      xDot[i] = t1;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      double c2 = c[i];
      sum += c2 * x[i];
      sumDot += c2 * xDot[i];
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #solvedJvp(double[][], double[], double[], double[][], double[])
   */
  static Dual solvedJvp(double[][] a, double[] b, double[] c, double[][] aDot, double[] bDot,
      Tape tape) {
    return solvedJvp(a, b, c, aDot, bDot);
  }

  /**
   * Value and gradient of {@code CensusLinear.solved}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record SolvedGradient(double value, double[][] a, double[] b) {}

  /**
   * Reverse mode: {@code CensusLinear.solved} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param c constant
   * @return the value and the gradient, in new arrays
   */
  static SolvedGradient solvedGradient(double[][] a, double[] b, double[] c) {
    return solvedGradient(a, b, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #solvedGradient(double[][], double[], double[])
   */
  static SolvedGradient solvedGradient(double[][] a, double[] b, double[] c, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] bBar = Arguments.zerosLike(b);
    double value = solvedGradient(a, b, c, aBar, bBar, tape);
    return new SolvedGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code CensusLinear.solved} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param c constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double solvedGradient(double[][] a, double[] b, double[] c, double[][] aBar,
      double[] bBar) {
    return solvedGradient(a, b, c, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #solvedGradient(double[][], double[], double[], double[][], double[])
   */
  static double solvedGradient(double[][] a, double[] b, double[] c, double[][] aBar,
      double[] bBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      int n = b.length;
      double[][] c1 = new double[a.length][];
      double[][] cBar = new double[a.length][];
      double[][] kept = tape.references(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[] t = a[i].clone();
        double[] t1 = tape.zeroDoubles(t.length);
        kept[i] = t1;
        c1[i] = t;
        cBar[i] = t1;
      }
      int[] pivot = tape.exactInts(n);
      for (int i = 0; i < n; i++) {
        pivot[i] = i;
      }
      double[][][] luKeptKeptKept = tape.table(double[][].class, n);
      double[][] mKeptKept = tape.table(double[].class, n);
      double[][] luKeptKept = tape.table(double[].class, n);
      int[] pKept = tape.ints(n);
      for (int k = 0; k < n; k++) {
        int p = k;
        for (int i = k + 1; i < n; i++) {
          double[] lu = c1[i];
          double t = Math.abs(lu[k]);
          lu = c1[p];
          if (t > Math.abs(lu[k])) {
            p = i;
          }
        }
        pKept[k] = p;
        for (int j = 0; j < n; j++) {
          double[] lu = c1[p];
          double t = lu[j];
          double[] lu1 = c1[k];
          lu[j] = lu1[j];
          lu1[j] = t;
        }
        int t = pivot[p];
        pivot[p] = pivot[k];
        pivot[k] = t;
        int t1 = n - (k + 1);
        double[][] luKeptKept1 = tape.row(luKeptKeptKept, k, t1);
        double[] mKept = tape.row(mKeptKept, k, t1);
        double[] luKept = tape.row(luKeptKept, k, t1);
        for (int i = k + 1; i < n; i++) {
          int t2 = i - (k + 1);
          double[] lu = c1[i];
          double lu1 = lu[k];
          double[] lu2 = c1[k];
          double lu3 = lu2[k];
          luKept[t2] = lu3;
          double m = lu1 / lu3;
          mKept[t2] = m;
          lu[k] = m;
          double[] luKept1 = tape.row(luKeptKept1, t2, t1);
          for (int j = k + 1; j < n; j++) {
            lu = c1[i];
            double lu4 = lu[j];
            lu2 = c1[k];
            double lu5 = lu2[j];
            luKept1[j - (k + 1)] = lu5;
            lu[j] = lu4 - m * lu5;
          }
        }
      }
      double[] x = tape.exactDoubles(n);
      double[] xBar = tape.doubles(n);
      double[][] xKeptKept = tape.table(double[].class, n);
      for (int i = 0; i < n; i++) {
        x[i] = b[pivot[i]];
        double[] xKept = tape.row(xKeptKept, i, i);
        for (int j = 0; j < i; j++) {
          double x1 = x[i];
          double[] lu = c1[i];
          double lu1 = lu[j];
          double x2 = x[j];
          xKept[j] = x2;
          x[i] = x1 - lu1 * x2;
        }
      }
      double[] kept1 = tape.doubles(n);
      double[][] xKeptKept1 = tape.table(double[].class, n);
      for (int i = n - 1; i >= 0; i--) {
        double[] xKept = tape.row(xKeptKept1, i, n - (i + 1));
        for (int j = i + 1; j < n; j++) {
          double x1 = x[i];
          double[] lu = c1[i];
          double lu1 = lu[j];
          double x2 = x[j];
          xKept[j - (i + 1)] = x2;
          x[i] = x1 - lu1 * x2;
        }
        double x1 = x[i];
        double[] lu = c1[i];
        double t = x1 / lu[i];
        kept1[i] = t;
        x[i] = t;
      }
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double c2 = c[i];
        sum += c2 * x[i];
        xBar[i] = c2;
      }

      // reverse sweep
      for (int i = 0; i <= n - 1; i++) {
        double[] lu = c1[i];
        double xBar1 = xBar[i] / lu[i];
        double[] luBar = cBar[i];
        luBar[i] -= xBar1 * kept1[i];
        xBar[i] = xBar1;
        int j = i + 1;
        double[] xKept = xKeptKept1[i];
        for (int j1 = n - 1; j1 >= j; j1--) {
          double t = -xBar[i];
          lu = c1[i];
          double luBar1 = t * xKept[j1 - j];
          xBar[j1] += lu[j1] * t;
          luBar = cBar[i];
          luBar[j1] += luBar1;
        }
      }
      for (int i = n - 1; i >= 0; i--) {
        double[] xKept = xKeptKept[i];
        for (int j = i - 1; j >= 0; j--) {
          double t = -xBar[i];
          double[] lu = c1[i];
          double luBar = t * xKept[j];
          xBar[j] += lu[j] * t;
          double[] luBar1 = cBar[i];
          luBar1[j] += luBar;
        }
        double t = xBar[i];
        xBar[i] = 0.0;
        bBar[pivot[i]] += t;
      }
      for (int k = n - 1; k >= 0; k--) {
        int i = k + 1;
        double[][] luKeptKept1 = luKeptKeptKept[k];
        double[] mKept = mKeptKept[k];
        double[] luKept = luKeptKept[k];
        for (int i1 = n - 1; i1 >= i; i1--) {
          int t = i1 - i;
          double[] luKept1 = luKeptKept1[t];
          double m = mKept[t];
          double mBar = 0.0;
          for (int j = i; j < n; j++) {
            double[] luBar = cBar[i1];
            double t1 = -luBar[j];
            double lu = luKept1[j - i];
            mBar += t1 * lu;
            luBar = cBar[k];
            luBar[j] += m * t1;
          }
          double[] luBar = cBar[i1];
          double t1 = luBar[k];
          luBar[k] = 0.0;
          mBar += t1;
          double lu = luKept[t];
          double luBar1 = mBar / lu;
          double[] luBar2 = cBar[k];
          luBar2[k] -= luBar1 * m;
          luBar[k] += luBar1;
        }
        int p = pKept[k];
        for (int j = 0; j < n; j++) {
          double[] luBar = cBar[k];
          double t = luBar[j];
          luBar[j] = 0.0;
          double[] luBar1 = cBar[p];
          double t1 = luBar1[j];
          luBar1[j] = 0.0;
          luBar[j] += t1;
          luBar1[j] += t;
        }
      }
      for (int i = a.length - 1; i >= 0; i--) {
        double[] aBar1 = aBar[i];
        double[] t = kept[i];
        int t1 = a[i].length;
        for (int i1 = 0; i1 < t1; i1++) {
          aBar1[i1] += t[i1];
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusLinear.solved}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record SolvedHvp(double value, double[][] a, double[] b, double[][] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code CensusLinear.solved}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param c constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SolvedHvp solvedHvp(double[][] a, double[] b, double[] c, double[][] aDot, double[] bDot) {
    return solvedHvp(a, b, c, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #solvedHvp(double[][], double[], double[], double[][], double[])
   */
  static SolvedHvp solvedHvp(double[][] a, double[] b, double[] c, double[][] aDot, double[] bDot,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] bBar = Arguments.zerosLike(b);
    double[][] aHvp = Arguments.zerosLike(a);
    double[] bHvp = Arguments.zerosLike(b);
    double value = solvedHvp(a, b, c, aDot, bDot, aBar, bBar, aHvp, bHvp, tape);
    return new SolvedHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Second order: {@code CensusLinear.solved}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param c constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double solvedHvp(double[][] a, double[] b, double[] c, double[][] aDot, double[] bDot,
      double[][] aBar, double[] bBar, double[][] aHvp, double[] bHvp) {
    return solvedHvp(a, b, c, aDot, bDot, aBar, bBar, aHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #solvedHvp(double[][], double[], double[], double[][], double[], double[][],
   *     double[], double[][], double[])
   */
  static double solvedHvp(double[][] a, double[] b, double[] c, double[][] aDot, double[] bDot,
      double[][] aBar, double[] bBar, double[][] aHvp, double[] bHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      int n = b.length;
      double[][] c1 = new double[a.length][];
      double[][] cDot = new double[a.length][];
      double[][] cBar = new double[a.length][];
      double[][] cBarDot = new double[a.length][];
      double[][] kept = tape.references(double[].class, a.length);
      double[][] keptDot = tape.references(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[] aDot1 = aDot[i];
        double[] t = a[i].clone();
        double[] t1 = aDot1.clone();
        double[] t2 = tape.zeroDoubles(t.length);
        double[] t3 = tape.zeroDoubles(t.length);
        kept[i] = t2;
        keptDot[i] = t3;
        c1[i] = t;
        cDot[i] = t1;
        cBar[i] = t2;
        cBarDot[i] = t3;
      }
      int[] pivot = tape.exactInts(n);
      for (int i = 0; i < n; i++) {
        pivot[i] = i;
      }
      double[][][] luKeptKeptKept = tape.table(double[][].class, n);
      double[][][] luKeptKeptKeptDot = tape.table(double[][].class, n);
      double[][] mKeptKept = tape.table(double[].class, n);
      double[][] mKeptKeptDot = tape.table(double[].class, n);
      double[][] luKeptKept = tape.table(double[].class, n);
      double[][] luKeptKeptDot = tape.table(double[].class, n);
      int[] pKept = tape.ints(n);
      for (int k = 0; k < n; k++) {
        int p = k;
        for (int i = k + 1; i < n; i++) {
          double[] lu = c1[i];
          double t = Math.abs(lu[k]);
          lu = c1[p];
          if (t > Math.abs(lu[k])) {
            p = i;
          }
        }
        pKept[k] = p;
        for (int j = 0; j < n; j++) {
          double[] lu = c1[p];
          double[] luDot = cDot[p];
          double t = lu[j];
          double tDot = luDot[j];
          double[] lu1 = c1[k];
          double[] luDot1 = cDot[k];
          double luDot2 = luDot1[j];
          lu[j] = lu1[j];
          luDot[j] = luDot2;
          lu1[j] = t;
          luDot1[j] = tDot;
        }
        int t = pivot[p];
        pivot[p] = pivot[k];
        pivot[k] = t;
        int t1 = n - (k + 1);
        double[][] luKeptKept1 = tape.row(luKeptKeptKept, k, t1);
        double[][] luKeptKeptDot1 = tape.row(luKeptKeptKeptDot, k, t1);
        double[] mKept = tape.row(mKeptKept, k, t1);
        double[] mKeptDot = tape.row(mKeptKeptDot, k, t1);
        double[] luKept = tape.row(luKeptKept, k, t1);
        double[] luKeptDot = tape.row(luKeptKeptDot, k, t1);
        for (int i = k + 1; i < n; i++) {
          int t2 = i - (k + 1);
          double[] lu = c1[i];
          double[] luDot = cDot[i];
          double lu1 = lu[k];
          double[] lu2 = c1[k];
          double[] luDot1 = cDot[k];
          double lu3 = lu2[k];
          double luDot2 = luDot1[k];
          double luDot3 = luDot[k];
          luKept[t2] = lu3;
          luKeptDot[t2] = luDot2;
          double m = lu1 / lu3;
          double mDot = luDot3 / lu3 - luDot2 / lu3 * m;
          mKept[t2] = m;
          mKeptDot[t2] = mDot;
          lu[k] = m;
          luDot[k] = mDot;
          double[] luKept1 = tape.row(luKeptKept1, t2, t1);
          double[] luKeptDot1 = tape.row(luKeptKeptDot1, t2, t1);
          for (int j = k + 1; j < n; j++) {
            int t3 = j - (k + 1);
            lu = c1[i];
            luDot = cDot[i];
            double lu4 = lu[j];
            lu2 = c1[k];
            luDot1 = cDot[k];
            double lu5 = lu2[j];
            double luDot4 = luDot1[j];
            double luDot5 = luDot[j];
            luKept1[t3] = lu5;
            luKeptDot1[t3] = luDot4;
            lu[j] = lu4 - m * lu5;
            luDot[j] = luDot5 - (mDot * lu5 + m * luDot4);
          }
        }
      }
      double[] x = tape.exactDoubles(n);
      double[] xDot = tape.exactDoubles(n);
      double[] xBar = tape.doubles(n);
      double[] xBarDot = tape.zeroDoubles(n);
      double[][] xKeptKept = tape.table(double[].class, n);
      double[][] xKeptKeptDot = tape.table(double[].class, n);
      for (int i = 0; i < n; i++) {
        int pivot1 = pivot[i];
        double bDot1 = bDot[pivot1];
        x[i] = b[pivot1];
        xDot[i] = bDot1;
        double[] xKept = tape.row(xKeptKept, i, i);
        double[] xKeptDot = tape.row(xKeptKeptDot, i, i);
        for (int j = 0; j < i; j++) {
          double x1 = x[i];
          double[] lu = c1[i];
          double[] luDot = cDot[i];
          double lu1 = lu[j];
          double x2 = x[j];
          double xDot1 = xDot[j];
          double xDot2 = xDot[i];
          double luDot1 = luDot[j];
          xKept[j] = x2;
          xKeptDot[j] = xDot1;
          x[i] = x1 - lu1 * x2;
          xDot[i] = xDot2 - (luDot1 * x2 + lu1 * xDot1);
        }
      }
      double[] kept1 = tape.doubles(n);
      double[] keptDot1 = tape.doubles(n);
      double[][] xKeptKept1 = tape.table(double[].class, n);
      double[][] xKeptKeptDot1 = tape.table(double[].class, n);
      for (int i = n - 1; i >= 0; i--) {
        int t = n - (i + 1);
        double[] xKept = tape.row(xKeptKept1, i, t);
        double[] xKeptDot = tape.row(xKeptKeptDot1, i, t);
        for (int j = i + 1; j < n; j++) {
          int t1 = j - (i + 1);
          double x1 = x[i];
          double[] lu = c1[i];
          double[] luDot = cDot[i];
          double lu1 = lu[j];
          double x2 = x[j];
          double xDot1 = xDot[j];
          double xDot2 = xDot[i];
          double luDot1 = luDot[j];
          xKept[t1] = x2;
          xKeptDot[t1] = xDot1;
          x[i] = x1 - lu1 * x2;
          xDot[i] = xDot2 - (luDot1 * x2 + lu1 * xDot1);
        }
        double x1 = x[i];
        double[] lu = c1[i];
        double[] luDot = cDot[i];
        double lu1 = lu[i];
        double t1 = x1 / lu1;
        double t2 = xDot[i] / lu1 - luDot[i] / lu1 * t1;
        kept1[i] = t1;
        keptDot1[i] = t2;
        x[i] = t1;
        xDot[i] = t2;
      }
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double c2 = c[i];
        sum += c2 * x[i];
        xBar[i] = c2;
      }

      // reverse sweep
      for (int i = 0; i <= n - 1; i++) {
        double[] lu = c1[i];
        double[] luDot = cDot[i];
        double lu1 = lu[i];
        double xBar1 = xBar[i] / lu1;
        double xBarDot1 = xBarDot[i] / lu1 - luDot[i] / lu1 * xBar1;
        double t = kept1[i];
        double[] luBar = cBar[i];
        double[] luBarDot = cBarDot[i];
        double luBarDot1 = -(xBarDot1 * t + xBar1 * keptDot1[i]);
        luBar[i] -= xBar1 * t;
        luBarDot[i] += luBarDot1;
        xBar[i] = xBar1;
        xBarDot[i] = xBarDot1;
        int j = i + 1;
        double[] xKept = xKeptKept1[i];
        double[] xKeptDot = xKeptKeptDot1[i];
        for (int j1 = n - 1; j1 >= j; j1--) {
          int t1 = j1 - j;
          double t2 = -xBar[i];
          double t3 = -xBarDot[i];
          double x1 = xKept[t1];
          lu = c1[i];
          luDot = cDot[i];
          double lu2 = lu[j1];
          double luBarDot2 = t3 * x1 + t2 * xKeptDot[t1];
          double xBarDot2 = luDot[j1] * t2 + lu2 * t3;
          xBar[j1] += lu2 * t2;
          xBarDot[j1] += xBarDot2;
          luBar = cBar[i];
          luBarDot = cBarDot[i];
          luBar[j1] += t2 * x1;
          luBarDot[j1] += luBarDot2;
        }
      }
      for (int i = n - 1; i >= 0; i--) {
        double[] xKept = xKeptKept[i];
        double[] xKeptDot = xKeptKeptDot[i];
        for (int j = i - 1; j >= 0; j--) {
          double t = -xBar[i];
          double t1 = -xBarDot[i];
          double x1 = xKept[j];
          double[] lu = c1[i];
          double[] luDot = cDot[i];
          double lu1 = lu[j];
          double luBarDot = t1 * x1 + t * xKeptDot[j];
          double xBarDot1 = luDot[j] * t + lu1 * t1;
          xBar[j] += lu1 * t;
          xBarDot[j] += xBarDot1;
          double[] luBar = cBar[i];
          double[] luBarDot1 = cBarDot[i];
          luBar[j] += t * x1;
          luBarDot1[j] += luBarDot;
        }
        double t = xBar[i];
        double t1 = xBarDot[i];
        xBar[i] = 0.0;
        xBarDot[i] = 0.0;
        int pivot1 = pivot[i];
        bBar[pivot1] += t;
        bHvp[pivot1] += t1;
      }
      for (int k = n - 1; k >= 0; k--) {
        int i = k + 1;
        double[][] luKeptKept1 = luKeptKeptKept[k];
        double[][] luKeptKeptDot1 = luKeptKeptKeptDot[k];
        double[] mKept = mKeptKept[k];
        double[] mKeptDot = mKeptKeptDot[k];
        double[] luKept = luKeptKept[k];
        double[] luKeptDot = luKeptKeptDot[k];
        for (int i1 = n - 1; i1 >= i; i1--) {
          int t = i1 - i;
          double[] luKept1 = luKeptKept1[t];
          double[] luKeptDot1 = luKeptKeptDot1[t];
          double m = mKept[t];
          double mDot = mKeptDot[t];
          double mBar = 0.0;
          double mBarDot = 0.0;
          for (int j = i; j < n; j++) {
            int t1 = j - i;
            double[] luBar = cBar[i1];
            double[] luBarDot = cBarDot[i1];
            double t2 = -luBar[j];
            double t3 = -luBarDot[j];
            double lu = luKept1[t1];
            double luDot = luKeptDot1[t1];
            mBar += t2 * lu;
            mBarDot += t3 * lu + t2 * luDot;
            luBar = cBar[k];
            luBarDot = cBarDot[k];
            luBar[j] += m * t2;
            luBarDot[j] += mDot * t2 + m * t3;
          }
          double[] luBar = cBar[i1];
          double[] luBarDot = cBarDot[i1];
          double t1 = luBar[k];
          double t2 = luBarDot[k];
          luBar[k] = 0.0;
          luBarDot[k] = 0.0;
          mBar += t1;
          mBarDot += t2;
          double lu = luKept[t];
          double luDot = luKeptDot[t];
          double luBar1 = mBar / lu;
          double luBarDot1 = mBarDot / lu - luDot / lu * luBar1;
          double[] luBar2 = cBar[k];
          double[] luBarDot2 = cBarDot[k];
          luBar2[k] -= luBar1 * m;
          luBarDot2[k] -= luBarDot1 * m + luBar1 * mDot;
          luBar[k] += luBar1;
          luBarDot[k] += luBarDot1;
        }
        int p = pKept[k];
        for (int j = 0; j < n; j++) {
          double[] luBar = cBar[k];
          double[] luBarDot = cBarDot[k];
          double t = luBar[j];
          double t1 = luBarDot[j];
          luBar[j] = 0.0;
          luBarDot[j] = 0.0;
          double[] luBar1 = cBar[p];
          double[] luBarDot1 = cBarDot[p];
          double t2 = luBar1[j];
          double t3 = luBarDot1[j];
          luBar1[j] = 0.0;
          luBarDot1[j] = 0.0;
          luBar[j] += t2;
          luBarDot[j] += t3;
          luBar1[j] += t;
          luBarDot1[j] += t1;
        }
      }
      for (int i = a.length - 1; i >= 0; i--) {
        double[] aBar1 = aBar[i];
        double[] aBarDot = aHvp[i];
        double[] t = kept[i];
        double[] t1 = keptDot[i];
        int t2 = a[i].length;
        for (int i1 = 0; i1 < t2; i1++) {
          double t3 = t1[i1];
          aBar1[i1] += t[i1];
          aBarDot[i1] += t3;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusLinear.solved} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @param c captured
   * @return the view
   */
  static ScalarFunction solvedFunction(double[][] a, double[] b, double[] c) {
    return new SolvedFunction(a, b, c);
  }

  private static final class SolvedFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] b;

    private final double[] c;

    private final int aSize;

    private final int bSize;

    SolvedFunction(double[][] a, double[] b, double[] c) {
      this.a = a;
      this.b = b;
      this.c = c;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      return CensusLinear.solved(a, b, this.c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double value = solvedGradient(a, b, this.c, aBar, bBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      return solvedJvp(a, b, this.c, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[][] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      double value = solvedHvp(a, b, this.c, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusLinear.logDeterminant} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual logDeterminantJvp(double[][] a, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    int n = a.length;
    double[][] l = new double[n][n];
    double[][] lDot = new double[n][n];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int j = 0; j < n; j++) {
      double d = a[j][j];
      double dDot = aDot[j][j];
      for (int k = 0; k < j; k++) {
        double l1 = l[j][k];
        d -= l1 * l1;
        dDot -= 2.0 * (lDot[j][k] * l1);
      }
      if (!(d > 0.0)) {
        throw new ArithmeticException("not positive definite at " + j);
      }
      double t = Math.sqrt(d);
      double t1 = StrongZero.over(0.5 * dDot, t);
      double[] lDot1 = lDot[j];
      l[j][j] = t;
      lDot1[j] = t1;
      sum += 2.0 * Math.log(t);
      sumDot += 2.0 * StrongZero.over(t1, t);
      for (int i = j + 1; i < n; i++) {
        double s = a[i][j];
        double sDot = aDot[i][j];
        for (int k = 0; k < j; k++) {
          double l1 = l[i][k];
          double l2 = l[j][k];
          s -= l1 * l2;
          sDot -= lDot[i][k] * l2 + l1 * lDot[j][k];
        }
        double[] l1 = l[i];
        double l2 = l[j][j];
        double t2 = s / l2;
        double[] lDot2 = lDot[i];
        double t3 = sDot / l2 - lDot[j][j] / l2 * t2;
        l1[j] = t2;
        lDot2[j] = t3;
      }
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logDeterminantJvp(double[][], double[][])
   */
  static Dual logDeterminantJvp(double[][] a, double[][] aDot, Tape tape) {
    return logDeterminantJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code CensusLinear.logDeterminant}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record LogDeterminantGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code CensusLinear.logDeterminant} and its gradient.
   *
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LogDeterminantGradient logDeterminantGradient(double[][] a) {
    return logDeterminantGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logDeterminantGradient(double[][])
   */
  static LogDeterminantGradient logDeterminantGradient(double[][] a, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = logDeterminantGradient(a, aBar, tape);
    return new LogDeterminantGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code CensusLinear.logDeterminant} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double logDeterminantGradient(double[][] a, double[][] aBar) {
    return logDeterminantGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logDeterminantGradient(double[][], double[][])
   */
  static double logDeterminantGradient(double[][] a, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      int n = a.length;
      double[][] l = tape.exactDoubles(n, n);
      double[][] lBar = tape.exactDoubles(n, n);
      double[][] lKeptKept = tape.table(double[].class, n);
      double[][] keptKept = tape.table(double[].class, n);
      double[][][] lKeptKeptKept = tape.table(double[][].class, n);
      double[][][] lKeptKeptKept1 = tape.table(double[][].class, n);
      double[] kept = tape.doubles(n);
      double[][] lKeptKept1 = tape.table(double[].class, n);
      double sum = 0.0;
      for (int j = 0; j < n; j++) {
        double d = a[j][j];
        double[] lKept = tape.row(lKeptKept1, j, j);
        for (int k = 0; k < j; k++) {
          double l1 = l[j][k];
          lKept[k] = l1;
          d -= l1 * l1;
        }
        if (!(d > 0.0)) {
          throw new ArithmeticException("not positive definite at " + j);
        }
        double t = Math.sqrt(d);
        double[] l1 = l[j];
        kept[j] = t;
        l1[j] = t;
        sum += 2.0 * Math.log(t);
        int t1 = n - (j + 1);
        lKept = tape.row(lKeptKept, j, t1);
        double[] kept1 = tape.row(keptKept, j, t1);
        double[][] lKeptKept2 = tape.row(lKeptKeptKept, j, t1);
        double[][] lKeptKept3 = tape.row(lKeptKeptKept1, j, t1);
        for (int i = j + 1; i < n; i++) {
          int t2 = i - (j + 1);
          double s = a[i][j];
          double[] lKept1 = tape.row(lKeptKept2, t2, j);
          double[] lKept2 = tape.row(lKeptKept3, t2, j);
          for (int k = 0; k < j; k++) {
            double l2 = l[i][k];
            lKept2[k] = l2;
            double l3 = l[j][k];
            lKept1[k] = l3;
            s -= l2 * l3;
          }
          double[] l2 = l[i];
          double l3 = l[j][j];
          lKept[t2] = l3;
          double t3 = s / l3;
          kept1[t2] = t3;
          l2[j] = t3;
        }
      }

      // reverse sweep
      for (int j = n - 1; j >= 0; j--) {
        int i = j + 1;
        double[] lKept = lKeptKept[j];
        double[] kept1 = keptKept[j];
        double[][] lKeptKept2 = lKeptKeptKept[j];
        double[][] lKeptKept3 = lKeptKeptKept1[j];
        for (int i1 = n - 1; i1 >= i; i1--) {
          int t = i1 - i;
          double[] lBar1 = lBar[i1];
          double t1 = lBar1[j];
          lBar1[j] = 0.0;
          double sBar = t1 / lKept[t];
          lBar[j][j] -= sBar * kept1[t];
          double[] lKept1 = lKeptKept2[t];
          double[] lKept2 = lKeptKept3[t];
          for (int k = 0; k < j; k++) {
            double t2 = -sBar;
            double lBar2 = t2 * lKept1[k];
            lBar[j][k] += lKept2[k] * t2;
            lBar[i1][k] += lBar2;
          }
          aBar[i1][j] += sBar;
        }
        double t = kept[j];
        double[] lBar1 = lBar[j];
        double t1 = lBar1[j];
        lBar1[j] = 0.0;
        double dBar = StrongZero.over(0.5 * (2.0 * (1.0 / t) + t1), t);
        double[] lKept1 = lKeptKept1[j];
        for (int k = 0; k < j; k++) {
          lBar[j][k] -= 2.0 * (dBar * lKept1[k]);
        }
        aBar[j][j] += dBar;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusLinear.logDeterminant}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record LogDeterminantHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code CensusLinear.logDeterminant}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LogDeterminantHvp logDeterminantHvp(double[][] a, double[][] aDot) {
    return logDeterminantHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logDeterminantHvp(double[][], double[][])
   */
  static LogDeterminantHvp logDeterminantHvp(double[][] a, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = logDeterminantHvp(a, aDot, aBar, aHvp, tape);
    return new LogDeterminantHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code CensusLinear.logDeterminant}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double logDeterminantHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp) {
    return logDeterminantHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logDeterminantHvp(double[][], double[][], double[][], double[][])
   */
  static double logDeterminantHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp,
      Tape tape) {
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
      int n = a.length;
      double[][] l = tape.exactDoubles(n, n);
      double[][] lDot = tape.exactDoubles(n, n);
      double[][] lBar = tape.exactDoubles(n, n);
      double[][] lBarDot = tape.exactDoubles(n, n);
      double[][] lKeptKept = tape.table(double[].class, n);
      double[][] lKeptKeptDot = tape.table(double[].class, n);
      double[][] keptKept = tape.table(double[].class, n);
      double[][] keptKeptDot = tape.table(double[].class, n);
      double[][][] lKeptKeptKept = tape.table(double[][].class, n);
      double[][][] lKeptKeptKeptDot = tape.table(double[][].class, n);
      double[][][] lKeptKeptKept1 = tape.table(double[][].class, n);
      double[][][] lKeptKeptKeptDot1 = tape.table(double[][].class, n);
      double[] kept = tape.doubles(n);
      double[] keptDot = tape.doubles(n);
      double[][] lKeptKept1 = tape.table(double[].class, n);
      double[][] lKeptKeptDot1 = tape.table(double[].class, n);
      double sum = 0.0;
      for (int j = 0; j < n; j++) {
        double d = a[j][j];
        double dDot = aDot[j][j];
        double[] lKept = tape.row(lKeptKept1, j, j);
        double[] lKeptDot = tape.row(lKeptKeptDot1, j, j);
        for (int k = 0; k < j; k++) {
          double l1 = l[j][k];
          double lDot1 = lDot[j][k];
          lKept[k] = l1;
          lKeptDot[k] = lDot1;
          d -= l1 * l1;
          dDot -= 2.0 * (lDot1 * l1);
        }
        if (!(d > 0.0)) {
          throw new ArithmeticException("not positive definite at " + j);
        }
        double t = Math.sqrt(d);
        double t1 = StrongZero.over(0.5 * dDot, t);
        double[] l1 = l[j];
        double[] lDot1 = lDot[j];
        kept[j] = t;
        keptDot[j] = t1;
        l1[j] = t;
        lDot1[j] = t1;
        sum += 2.0 * Math.log(t);
        int t2 = n - (j + 1);
        lKept = tape.row(lKeptKept, j, t2);
        lKeptDot = tape.row(lKeptKeptDot, j, t2);
        double[] kept1 = tape.row(keptKept, j, t2);
        double[] keptDot1 = tape.row(keptKeptDot, j, t2);
        double[][] lKeptKept2 = tape.row(lKeptKeptKept, j, t2);
        double[][] lKeptKeptDot2 = tape.row(lKeptKeptKeptDot, j, t2);
        double[][] lKeptKept3 = tape.row(lKeptKeptKept1, j, t2);
        double[][] lKeptKeptDot3 = tape.row(lKeptKeptKeptDot1, j, t2);
        for (int i = j + 1; i < n; i++) {
          int t3 = i - (j + 1);
          double s = a[i][j];
          double sDot = aDot[i][j];
          double[] lKept1 = tape.row(lKeptKept2, t3, j);
          double[] lKeptDot1 = tape.row(lKeptKeptDot2, t3, j);
          double[] lKept2 = tape.row(lKeptKept3, t3, j);
          double[] lKeptDot2 = tape.row(lKeptKeptDot3, t3, j);
          for (int k = 0; k < j; k++) {
            double l2 = l[i][k];
            double lDot2 = lDot[i][k];
            lKept2[k] = l2;
            lKeptDot2[k] = lDot2;
            double l3 = l[j][k];
            double lDot3 = lDot[j][k];
            lKept1[k] = l3;
            lKeptDot1[k] = lDot3;
            s -= l2 * l3;
            sDot -= lDot2 * l3 + l2 * lDot3;
          }
          double[] l2 = l[i];
          double l3 = l[j][j];
          double lDot2 = lDot[j][j];
          double[] lDot3 = lDot[i];
          lKept[t3] = l3;
          lKeptDot[t3] = lDot2;
          double t4 = s / l3;
          double t5 = sDot / l3 - lDot2 / l3 * t4;
          kept1[t3] = t4;
          keptDot1[t3] = t5;
          l2[j] = t4;
          lDot3[j] = t5;
        }
      }

      // reverse sweep
      for (int j = n - 1; j >= 0; j--) {
        int i = j + 1;
        double[] lKept = lKeptKept[j];
        double[] lKeptDot = lKeptKeptDot[j];
        double[] kept1 = keptKept[j];
        double[] keptDot1 = keptKeptDot[j];
        double[][] lKeptKept2 = lKeptKeptKept[j];
        double[][] lKeptKeptDot2 = lKeptKeptKeptDot[j];
        double[][] lKeptKept3 = lKeptKeptKept1[j];
        double[][] lKeptKeptDot3 = lKeptKeptKeptDot1[j];
        for (int i1 = n - 1; i1 >= i; i1--) {
          int t = i1 - i;
          double[] lBar1 = lBar[i1];
          double[] lBarDot1 = lBarDot[i1];
          double t1 = lBar1[j];
          double t2 = lBarDot1[j];
          lBar1[j] = 0.0;
          lBarDot1[j] = 0.0;
          double l1 = lKept[t];
          double sBar = t1 / l1;
          double sBarDot = t2 / l1 - lKeptDot[t] / l1 * sBar;
          double t3 = kept1[t];
          double lBarDot2 = -(sBarDot * t3 + sBar * keptDot1[t]);
          double[] lBarDot3 = lBarDot[j];
          lBar[j][j] -= sBar * t3;
          lBarDot3[j] += lBarDot2;
          double[] lKept1 = lKeptKept2[t];
          double[] lKeptDot1 = lKeptKeptDot2[t];
          double[] lKept2 = lKeptKept3[t];
          double[] lKeptDot2 = lKeptKeptDot3[t];
          for (int k = 0; k < j; k++) {
            double t4 = -sBar;
            double t5 = -sBarDot;
            double l2 = lKept1[k];
            double l3 = lKept2[k];
            double lBarDot4 = t5 * l2 + t4 * lKeptDot1[k];
            double lBarDot5 = lKeptDot2[k] * t4 + l3 * t5;
            double[] lBarDot6 = lBarDot[j];
            lBar[j][k] += l3 * t4;
            lBarDot6[k] += lBarDot5;
            double[] lBarDot7 = lBarDot[i1];
            lBar[i1][k] += t4 * l2;
            lBarDot7[k] += lBarDot4;
          }
          double[] aBarDot = aHvp[i1];
          aBar[i1][j] += sBar;
          aBarDot[j] += sBarDot;
        }
        double t = kept[j];
        double t1 = keptDot[j];
        double t2 = 1.0 / t;
        double[] lBar1 = lBar[j];
        double[] lBarDot1 = lBarDot[j];
        double t3 = lBar1[j];
        double t4 = lBarDot1[j];
        lBar1[j] = 0.0;
        lBarDot1[j] = 0.0;
        double t5 = 2.0 * t2 + t3;
        double t6 = 0.5 / t;
        double dBar = StrongZero.times(t5, t6);
        double dBarDot =
            StrongZero.times(t4 - 2.0 * (t1 * t2 * t2), t6) - StrongZero.times(t5, t1 / t * t6);
        double[] lKept1 = lKeptKept1[j];
        double[] lKeptDot1 = lKeptKeptDot1[j];
        for (int k = 0; k < j; k++) {
          double l1 = lKept1[k];
          double lBarDot2 = -(2.0 * (dBarDot * l1 + dBar * lKeptDot1[k]));
          double[] lBarDot3 = lBarDot[j];
          lBar[j][k] -= 2.0 * (dBar * l1);
          lBarDot3[k] += lBarDot2;
        }
        double[] aBarDot = aHvp[j];
        aBar[j][j] += dBar;
        aBarDot[j] += dBarDot;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusLinear.logDeterminant} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction logDeterminantFunction(double[][] a) {
    return new LogDeterminantFunction(a);
  }

  private static final class LogDeterminantFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    LogDeterminantFunction(double[][] a) {
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
      return CensusLinear.logDeterminant(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = logDeterminantGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return logDeterminantJvp(a, aDot).tangent();
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
      double value = logDeterminantHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusLinear.leastSquares} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual leastSquaresJvp(double[][] a, double[] b, double[][] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    int m = a.length;
    int n = a[0].length;
    double[][] c = new double[m][];
    double[][] cDot = new double[m][];
    for (int i = 0; i < m; i++) {
      double[] aDot1 = aDot[i];
      double[] t = a[i].clone();
      double[] t1 = aDot1.clone();
      c[i] = t;
      cDot[i] = t1;
    }
    double[] y = b.clone();
    double[] yDot = bDot.clone();
    for (int k = 0; k < n; k++) {
      double norm = 0.0;
      double normDot = 0.0;
      for (int i = k; i < m; i++) {
        double[] r = c[i];
        double[] rDot = cDot[i];
        double r1 = r[k];
        double norm1 = Math.hypot(norm, r1);
        double rDot1 = rDot[k];
        double t;
        double t1;
        if (norm1 == 0.0) {
          t = 0.0;
          t1 = 0.0;
        } else {
          t = StrongZero.times(normDot, norm / norm1);
          t1 = StrongZero.times(rDot1, r1 / norm1);
        }
        normDot = t + t1;
        norm = norm1;
      }
      if (norm == 0.0) {
        continue;
      }
      double[] r = c[k];
      if (r[k] < 0.0) {
        norm = -norm;
        normDot = -normDot;
      }
      for (int i = k; i < m; i++) {
        r = c[i];
        double[] rDot = cDot[i];
        double t = r[k] / norm;
        double t1 = rDot[k] / norm - normDot / norm * t;
        r[k] = t;
        rDot[k] = t1;
      }
      r = c[k];
      double[] rDot = cDot[k];
      double rDot1 = rDot[k];
      r[k] += 1.0;
      rDot[k] = rDot1;
      for (int j = k + 1; j <= n; j++) {
        double s = 0.0;
        double sDot = 0.0;
        for (int i = k; i < m; i++) {
          r = c[i];
          rDot = cDot[i];
          double r1 = r[k];
          double t;
          double t1;
          if (j < n) {
            t = r[j];
            t1 = rDot[j];
          } else {
            t = y[i];
            t1 = yDot[i];
          }
          s += r1 * t;
          sDot += rDot[k] * t + r1 * t1;
        }
        r = c[k];
        rDot = cDot[k];
        double r1 = r[k];
        s = -s / r1;
        sDot = -(sDot / r1 + rDot[k] / r1 * s);
        for (int i = k; i < m; i++) {
          if (j < n) {
            r = c[i];
            rDot = cDot[i];
            double r2 = r[j];
            double r3 = r[k];
            double t = rDot[j] + (sDot * r3 + s * rDot[k]);
            r[j] = r2 + s * r3;
            rDot[j] = t;
          } else {
            double y1 = y[i];
            r = c[i];
            rDot = cDot[i];
            double r2 = r[k];
            double t = yDot[i] + (sDot * r2 + s * rDot[k]);
            y[i] = y1 + s * r2;
            yDot[i] = t;
          }
        }
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = n; i < m; i++) {
      double y1 = y[i];
      sum += y1 * y1;
      sumDot += 2.0 * (yDot[i] * y1);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leastSquaresJvp(double[][], double[], double[][], double[])
   */
  static Dual leastSquaresJvp(double[][] a, double[] b, double[][] aDot, double[] bDot, Tape tape) {
    return leastSquaresJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code CensusLinear.leastSquares}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record LeastSquaresGradient(double value, double[][] a, double[] b) {}

  /**
   * Reverse mode: {@code CensusLinear.leastSquares} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LeastSquaresGradient leastSquaresGradient(double[][] a, double[] b) {
    return leastSquaresGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leastSquaresGradient(double[][], double[])
   */
  static LeastSquaresGradient leastSquaresGradient(double[][] a, double[] b, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] bBar = Arguments.zerosLike(b);
    double value = leastSquaresGradient(a, b, aBar, bBar, tape);
    return new LeastSquaresGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code CensusLinear.leastSquares} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double leastSquaresGradient(double[][] a, double[] b, double[][] aBar, double[] bBar) {
    return leastSquaresGradient(a, b, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leastSquaresGradient(double[][], double[], double[][], double[])
   */
  static double leastSquaresGradient(double[][] a, double[] b, double[][] aBar, double[] bBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      int m = a.length;
      int n = a[0].length;
      double[][] c = new double[m][];
      double[][] cBar = new double[m][];
      double[][] kept = tape.references(double[].class, m);
      for (int i = 0; i < m; i++) {
        double[] t = a[i].clone();
        double[] t1 = tape.zeroDoubles(t.length);
        kept[i] = t1;
        c[i] = t;
        cBar[i] = t1;
      }
      double[] y = b.clone();
      double[] yBar = tape.zeroDoubles(y.length);
      boolean[] kept1 = tape.booleans(n);
      double[][][] rKeptKeptKept = tape.table(double[][].class, n);
      double[][] sKeptKept = tape.table(double[].class, n);
      double[][][] rKeptKeptKept1 = tape.table(double[][].class, n);
      double[][] rKeptKept = tape.table(double[].class, n);
      double[][][] keptKeptKept = tape.table(double[][].class, n);
      double[][][] rKeptKeptKept2 = tape.table(double[][].class, n);
      double[] normKept = tape.doubles(n);
      double[][] keptKept = tape.table(double[].class, n);
      boolean[] kept2 = tape.booleans(n);
      double[][] normKeptKept = tape.table(double[].class, n);
      double[][] normKeptKept1 = tape.table(double[].class, n);
      double[][] rKeptKept1 = tape.table(double[].class, n);
      for (int k = 0; k < n; k++) {
        int t = m - k;
        double[] normKept1 = tape.row(normKeptKept, k, t);
        double[] normKept2 = tape.row(normKeptKept1, k, t);
        double[] rKept = tape.row(rKeptKept1, k, t);
        double norm = 0.0;
        for (int i = k; i < m; i++) {
          int t1 = i - k;
          normKept1[t1] = norm;
          double[] r = c[i];
          double r1 = r[k];
          rKept[t1] = r1;
          norm = Math.hypot(norm, r1);
          normKept2[t1] = norm;
        }
        boolean t1 = norm == 0.0;
        kept1[k] = t1;
        if (!t1) {
          double[] r = c[k];
          boolean t2 = r[k] < 0.0;
          kept2[k] = t2;
          if (t2) {
            norm = -norm;
          }
          normKept[k] = norm;
          double[] kept3 = tape.row(keptKept, k, t);
          for (int i = k; i < m; i++) {
            r = c[i];
            double t3 = r[k] / norm;
            kept3[i - k] = t3;
            r[k] = t3;
          }
          r = c[k];
          r[k] += 1.0;
          int t3 = n - (k + 1) + 1;
          double[][] rKeptKept2 = tape.row(rKeptKeptKept, k, t3);
          double[] sKept = tape.row(sKeptKept, k, t3);
          double[][] rKeptKept3 = tape.row(rKeptKeptKept1, k, t3);
          rKept = tape.row(rKeptKept, k, t3);
          double[][] keptKept1 = tape.row(keptKeptKept, k, t3);
          double[][] rKeptKept4 = tape.row(rKeptKeptKept2, k, t3);
          for (int j = k + 1; j <= n; j++) {
            int t4 = j - (k + 1);
            kept3 = tape.row(keptKept1, t4, t);
            double[] rKept1 = tape.row(rKeptKept4, t4, t);
            double s = 0.0;
            for (int i = k; i < m; i++) {
              int t5 = i - k;
              r = c[i];
              double r1 = r[k];
              rKept1[t5] = r1;
              double t6 = j < n ? r[j] : y[i];
              kept3[t5] = t6;
              s += r1 * t6;
            }
            r = c[k];
            double r1 = r[k];
            rKept[t4] = r1;
            s = -s / r1;
            sKept[t4] = s;
            rKept1 = tape.row(rKeptKept2, t4, t);
            double[] rKept2 = tape.row(rKeptKept3, t4, t);
            for (int i = k; i < m; i++) {
              int t5 = i - k;
              if (j < n) {
                r = c[i];
                double r2 = r[j];
                double r3 = r[k];
                rKept1[t5] = r3;
                r[j] = r2 + s * r3;
              } else {
                double y1 = y[i];
                r = c[i];
                double r2 = r[k];
                rKept2[t5] = r2;
                y[i] = y1 + s * r2;
              }
            }
          }
        }
      }
      double sum = 0.0;
      for (int i = n; i < m; i++) {
        double y1 = y[i];
        sum += y1 * y1;
        yBar[i] += 2.0 * y1;
      }

      // reverse sweep
      for (int k = n - 1; k >= 0; k--) {
        double normBar;
        if (kept1[k]) {
          normBar = 0.0;
        } else {
          int j = k + 1;
          double[][] rKeptKept2 = rKeptKeptKept[k];
          double[] sKept = sKeptKept[k];
          double[][] rKeptKept3 = rKeptKeptKept1[k];
          double[] rKept = rKeptKept[k];
          double[][] keptKept1 = keptKeptKept[k];
          double[][] rKeptKept4 = rKeptKeptKept2[k];
          for (int j1 = n; j1 >= j; j1--) {
            int t = j1 - j;
            double[] rKept1 = rKeptKept2[t];
            double s = sKept[t];
            double[] rKept2 = rKeptKept3[t];
            double sBar = 0.0;
            for (int i = m - 1; i >= k; i--) {
              int t1 = i - k;
              if (j1 < n) {
                double[] rBar = cBar[i];
                double t2 = rBar[j1];
                double r = rKept1[t1];
                sBar += t2 * r;
                rBar[k] += s * t2;
              } else {
                double t2 = yBar[i];
                double r = rKept2[t1];
                sBar += t2 * r;
                double[] rBar = cBar[i];
                rBar[k] += s * t2;
              }
            }
            double r = rKept[t];
            double t1 = sBar / r;
            double[] rBar = cBar[k];
            rBar[k] -= t1 * s;
            sBar = -t1;
            double[] kept3 = keptKept1[t];
            double[] rKept3 = rKeptKept4[t];
            for (int i = k; i < m; i++) {
              int t2 = i - k;
              r = rKept3[t2];
              double t3 = r * sBar;
              rBar = cBar[i];
              double rBar1 = sBar * kept3[t2];
              if (j1 < n) {
                rBar[j1] += t3;
              } else {
                yBar[i] += t3;
              }
              rBar[k] += rBar1;
            }
          }
          double norm = normKept[k];
          double[] kept3 = keptKept[k];
          normBar = 0.0;
          for (int i = m - 1; i >= k; i--) {
            double[] rBar = cBar[i];
            double t = rBar[k];
            rBar[k] = 0.0;
            double rBar1 = t / norm;
            normBar -= rBar1 * kept3[i - k];
            rBar[k] += rBar1;
          }
          if (kept2[k]) {
            normBar = -normBar;
          }
        }
        double[] normKept1 = normKeptKept[k];
        double[] normKept2 = normKeptKept1[k];
        double[] rKept = rKeptKept1[k];
        for (int i = m - 1; i >= k; i--) {
          int t = i - k;
          double norm = normKept1[t];
          double norm1 = normKept2[t];
          boolean t1 = norm1 == 0.0;
          double r = rKept[t];
          double rBar = t1 ? 0.0 : StrongZero.times(normBar, r / norm1);
          double[] rBar1 = cBar[i];
          rBar1[k] += rBar;
          normBar = t1 ? 0.0 : StrongZero.times(normBar, norm / norm1);
        }
      }
      for (int i = 0; i < b.length; i++) {
        bBar[i] += yBar[i];
      }
      for (int i = m - 1; i >= 0; i--) {
        double[] aBar1 = aBar[i];
        double[] t = kept[i];
        int t1 = a[i].length;
        for (int i1 = 0; i1 < t1; i1++) {
          aBar1[i1] += t[i1];
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusLinear.leastSquares}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record LeastSquaresHvp(double value, double[][] a, double[] b, double[][] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code CensusLinear.leastSquares}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LeastSquaresHvp leastSquaresHvp(double[][] a, double[] b, double[][] aDot, double[] bDot) {
    return leastSquaresHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leastSquaresHvp(double[][], double[], double[][], double[])
   */
  static LeastSquaresHvp leastSquaresHvp(double[][] a, double[] b, double[][] aDot, double[] bDot,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] bBar = Arguments.zerosLike(b);
    double[][] aHvp = Arguments.zerosLike(a);
    double[] bHvp = Arguments.zerosLike(b);
    double value = leastSquaresHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, tape);
    return new LeastSquaresHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Second order: {@code CensusLinear.leastSquares}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double leastSquaresHvp(double[][] a, double[] b, double[][] aDot, double[] bDot,
      double[][] aBar, double[] bBar, double[][] aHvp, double[] bHvp) {
    return leastSquaresHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leastSquaresHvp(double[][], double[], double[][], double[], double[][], double[],
   *     double[][], double[])
   */
  static double leastSquaresHvp(double[][] a, double[] b, double[][] aDot, double[] bDot,
      double[][] aBar, double[] bBar, double[][] aHvp, double[] bHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      int[] keptInts = tape.ints(2);
      double[][][] keptDoubleArrayArrays = tape.references(double[][].class, 16);
      double[][] keptDoubleArrays = tape.references(double[].class, 4);
      boolean[][] keptBooleanArrays = tape.references(boolean[].class, 2);
      double[][][][] keptDoubleArrayArrayArrays = tape.references(double[][][].class, 8);
      double[] kept = tape.doubles(1);
      leastSquaresHvpPart1(a, aDot, b, bDot, keptInts, keptDoubleArrayArrays, keptDoubleArrays,
          keptBooleanArrays, keptDoubleArrayArrayArrays, kept, tape);
      leastSquaresHvpPart2(keptInts, keptBooleanArrays, keptDoubleArrayArrayArrays,
          keptDoubleArrayArrays, keptDoubleArrays, b, bBar, bHvp, aBar, aHvp, a);
      double sum = kept[0];
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusLinear.leastSquares} as a function of the vector that packs {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction leastSquaresFunction(double[][] a, double[] b) {
    return new LeastSquaresFunction(a, b);
  }

  private static final class LeastSquaresFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    LeastSquaresFunction(double[][] a, double[] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      return CensusLinear.leastSquares(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double value = leastSquaresGradient(a, b, aBar, bBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      return leastSquaresJvp(a, b, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[][] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      double value = leastSquaresHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusLinear.largestEigenvalue} and its derivative in the direction
   * of the tangents.
   *
   * @param given as the method takes it
   * @param givenDot tangent of {@code given}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual largestEigenvalueJvp(double[][] given, double[][] givenDot) {
    Arguments.sameShape("givenDot", givenDot, "given", given);
    double[][] c = new double[given.length][];
    double[][] cDot = new double[given.length][];
    for (int i = 0; i < given.length; i++) {
      double[] a = given[i];
      double[] aDot = givenDot[i];
      double[] t = a.clone();
      double[] t1 = aDot.clone();
      c[i] = t;
      cDot[i] = t1;
    }
    int n = c.length;
    for (int sweep = 0; sweep < 50; sweep++) {
      double off = 0.0;
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          double[] a = c[p];
          double a1 = a[q];
          off += a1 * a1;
        }
      }
      if (off < 1e-30) {
        break;
      }
      for (int p = 0; p < n - 1; p++) {
        for (int q = p + 1; q < n; q++) {
          double[] a = c[p];
          double[] aDot = cDot[p];
          double a1 = a[q];
          if (Math.abs(a1) < 1e-40) {
            continue;
          }
          double[] a2 = c[q];
          double[] aDot1 = cDot[q];
          double t = 2.0 * a1;
          double theta = (a2[q] - a[p]) / t;
          double thetaDot = (aDot1[q] - aDot[p]) / t - 2.0 * aDot[q] / t * theta;
          double t1 = Math.sqrt(theta * theta + 1.0);
          double t2 = 1.0 / (Math.abs(theta) + t1);
          double t3 =
              (StrongZero.times(Math.signum(theta), thetaDot)
              + StrongZero.over(0.5 * (2.0 * (thetaDot * theta)), t1)) * t2 * t2;
          double tDot = -t3;
          if (theta < 0.0) {
            t2 = -t2;
            tDot = t3;
          }
          double t4 = Math.sqrt(t2 * t2 + 1.0);
          double c1 = 1.0 / t4;
          double cDot1 = -(StrongZero.over(0.5 * (2.0 * (tDot * t2)), t4) * c1 * c1);
          double s = t2 * c1;
          double sDot = tDot * c1 + t2 * cDot1;
          for (int k = 0; k < n; k++) {
            a = c[k];
            aDot = cDot[k];
            double kp = a[p];
            double kpDot = aDot[p];
            double kq = a[q];
            double kqDot = aDot[q];
            a[p] = c1 * kp - s * kq;
            aDot[p] = cDot1 * kp + c1 * kpDot - (sDot * kq + s * kqDot);
            a[q] = s * kp + c1 * kq;
            aDot[q] = sDot * kp + s * kpDot + (cDot1 * kq + c1 * kqDot);
          }
          for (int k = 0; k < n; k++) {
            a = c[p];
            aDot = cDot[p];
            double pk = a[k];
            double pkDot = aDot[k];
            a2 = c[q];
            aDot1 = cDot[q];
            double qk = a2[k];
            double qkDot = aDot1[k];
            a[k] = c1 * pk - s * qk;
            aDot[k] = cDot1 * pk + c1 * pkDot - (sDot * qk + s * qkDot);
            a2[k] = s * pk + c1 * qk;
            aDot1[k] = sDot * pk + s * pkDot + (cDot1 * qk + c1 * qkDot);
          }
        }
      }
    }
    double[] a = c[0];
    double[] aDot = cDot[0];
    double largest = a[0];
    double largestDot = aDot[0];
    for (int i = 1; i < n; i++) {
      a = c[i];
      aDot = cDot[i];
      double a1 = a[i];
      double aDot1 = aDot[i];
      double largest1 = Math.max(largest, a1);
      largestDot = (largest >= a1 ? largestDot : largest < a1 ? 0.0 : largestDot * largest1)
          + (a1 > largest ? aDot1 : a1 <= largest ? 0.0 : aDot1 * largest1);
      largest = largest1;
    }
    return new Dual(largest, largestDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #largestEigenvalueJvp(double[][], double[][])
   */
  static Dual largestEigenvalueJvp(double[][] given, double[][] givenDot, Tape tape) {
    return largestEigenvalueJvp(given, givenDot);
  }

  /**
   * Value and gradient of {@code CensusLinear.largestEigenvalue}.
   *
   * @param value what the method returns
   * @param given the derivative with respect to {@code given}
   */
  record LargestEigenvalueGradient(double value, double[][] given) {}

  /**
   * Reverse mode: {@code CensusLinear.largestEigenvalue} and its gradient.
   *
   * @param given as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LargestEigenvalueGradient largestEigenvalueGradient(double[][] given) {
    return largestEigenvalueGradient(given, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #largestEigenvalueGradient(double[][])
   */
  static LargestEigenvalueGradient largestEigenvalueGradient(double[][] given, Tape tape) {
    double[][] givenBar = Arguments.zerosLike(given);
    double value = largestEigenvalueGradient(given, givenBar, tape);
    return new LargestEigenvalueGradient(value, givenBar);
  }

  /**
   * Reverse mode: {@code CensusLinear.largestEigenvalue} and its gradient, written into the
   * caller's memory.
   *
   * @param given as the method takes it
   * @param givenBar overwritten with the gradient with respect to {@code given}; of the same
   *     shape
   * @return the value
   */
  static double largestEigenvalueGradient(double[][] given, double[][] givenBar) {
    return largestEigenvalueGradient(given, givenBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #largestEigenvalueGradient(double[][], double[][])
   */
  static double largestEigenvalueGradient(double[][] given, double[][] givenBar, Tape tape) {
    Arguments.sameShape("givenBar", givenBar, "given", given);
    Arguments.zero(givenBar);
    int mark = tape.mark();
    try {
      double[][] c = new double[given.length][];
      double[][] cBar = new double[given.length][];
      double[][] kept = tape.references(double[].class, given.length);
      for (int i = 0; i < given.length; i++) {
        double[] a = given[i];
        double[] t = a.clone();
        double[] t1 = tape.zeroDoubles(t.length);
        kept[i] = t1;
        c[i] = t;
        cBar[i] = t1;
      }
      int n = c.length;
      double[][][] aKeptKeptKept = tape.table(double[][].class, 50);
      double[][][][] qkKeptKeptKeptKept = tape.table(double[][][].class, 50);
      double[][][] keptKeptKept = tape.table(double[][].class, 50);
      double[][][][] pkKeptKeptKeptKept = tape.table(double[][][].class, 50);
      double[][][] tKeptKeptKept = tape.table(double[][].class, 50);
      double[][][][] kqKeptKeptKeptKept = tape.table(double[][][].class, 50);
      double[][][][] kpKeptKeptKeptKept = tape.table(double[][][].class, 50);
      double[][][] thetaKeptKeptKept = tape.table(double[][].class, 50);
      double[][][] keptKeptKept1 = tape.table(double[][].class, 50);
      int sweep = 0;
      while (sweep < 50) {
        double off = 0.0;
        for (int p = 0; p < n; p++) {
          for (int q = p + 1; q < n; q++) {
            double[] a = c[p];
            double a1 = a[q];
            off += a1 * a1;
          }
        }
        if (off < 1e-30) {
          break;
        }
        double[][] aKeptKept = tape.row(aKeptKeptKept, sweep, n - 1);
        double[][][] qkKeptKeptKept = tape.row(qkKeptKeptKeptKept, sweep, n - 1);
        double[][] keptKept = tape.row(keptKeptKept, sweep, n - 1);
        double[][][] pkKeptKeptKept = tape.row(pkKeptKeptKeptKept, sweep, n - 1);
        double[][] tKeptKept = tape.row(tKeptKeptKept, sweep, n - 1);
        double[][][] kqKeptKeptKept = tape.row(kqKeptKeptKeptKept, sweep, n - 1);
        double[][][] kpKeptKeptKept = tape.row(kpKeptKeptKeptKept, sweep, n - 1);
        double[][] thetaKeptKept = tape.row(thetaKeptKeptKept, sweep, n - 1);
        double[][] keptKept1 = tape.row(keptKeptKept1, sweep, n - 1);
        for (int p = 0; p < n - 1; p++) {
          int t = n - (p + 1);
          double[] aKept = tape.row(aKeptKept, p, t);
          double[][] qkKeptKept = tape.row(qkKeptKeptKept, p, t);
          double[] kept1 = tape.row(keptKept, p, t);
          double[][] pkKeptKept = tape.row(pkKeptKeptKept, p, t);
          double[] tKept = tape.row(tKeptKept, p, t);
          double[][] kqKeptKept = tape.row(kqKeptKeptKept, p, t);
          double[][] kpKeptKept = tape.row(kpKeptKeptKept, p, t);
          double[] thetaKept = tape.row(thetaKeptKept, p, t);
          double[] kept2 = tape.row(keptKept1, p, t);
          for (int q = p + 1; q < n; q++) {
            int t1 = q - (p + 1);
            double[] a = c[p];
            double a1 = a[q];
            aKept[t1] = a1;
            if (!(Math.abs(a1) < 1e-40)) {
              double[] a2 = c[q];
              double theta = (a2[q] - a[p]) / (2.0 * a1);
              thetaKept[t1] = theta;
              double t2 = Math.sqrt(theta * theta + 1.0);
              kept2[t1] = t2;
              double t3 = 1.0 / (Math.abs(theta) + t2);
              if (theta < 0.0) {
                t3 = -t3;
              }
              tKept[t1] = t3;
              double t4 = Math.sqrt(t3 * t3 + 1.0);
              kept1[t1] = t4;
              double c1 = 1.0 / t4;
              double s = t3 * c1;
              double[] kqKept = tape.row(kqKeptKept, t1, n);
              double[] kpKept = tape.row(kpKeptKept, t1, n);
              for (int k = 0; k < n; k++) {
                a = c[k];
                double kp = a[p];
                kpKept[k] = kp;
                double kq = a[q];
                kqKept[k] = kq;
                a[p] = c1 * kp - s * kq;
                a[q] = s * kp + c1 * kq;
              }
              double[] qkKept = tape.row(qkKeptKept, t1, n);
              double[] pkKept = tape.row(pkKeptKept, t1, n);
              for (int k = 0; k < n; k++) {
                a = c[p];
                double pk = a[k];
                pkKept[k] = pk;
                a2 = c[q];
                double qk = a2[k];
                qkKept[k] = qk;
                a[k] = c1 * pk - s * qk;
                a2[k] = s * pk + c1 * qk;
              }
            }
          }
        }
        sweep++;
      }
      double[] a = c[0];
      double[] aBar = cBar[0];
      double largest = a[0];
      int chosen = Integer.MAX_VALUE;
      for (int i = 1; i < n; i++) {
        a = c[i];
        double a1 = a[i];
        if (a1 > largest | a1 != a1) {
          chosen = i;
        }
        largest = Math.max(largest, a1);
      }

      // reverse sweep
      double largestBar = largest != largest ? largest : 1.0;
      if (chosen != Integer.MAX_VALUE) {
        double[] aBar1 = cBar[chosen];
        aBar1[chosen] += largestBar;
        largestBar = 0.0;
      }
      aBar[0] += largestBar;
      for (int sweep1 = sweep - 1; sweep1 >= 0; sweep1--) {
        double[][] aKeptKept = aKeptKeptKept[sweep1];
        double[][][] qkKeptKeptKept = qkKeptKeptKeptKept[sweep1];
        double[][] keptKept = keptKeptKept[sweep1];
        double[][][] pkKeptKeptKept = pkKeptKeptKeptKept[sweep1];
        double[][] tKeptKept = tKeptKeptKept[sweep1];
        double[][][] kqKeptKeptKept = kqKeptKeptKeptKept[sweep1];
        double[][][] kpKeptKeptKept = kpKeptKeptKeptKept[sweep1];
        double[][] thetaKeptKept = thetaKeptKeptKept[sweep1];
        double[][] keptKept1 = keptKeptKept1[sweep1];
        for (int p = n - 2; p >= 0; p--) {
          int q = p + 1;
          double[] aKept = aKeptKept[p];
          double[][] qkKeptKept = qkKeptKeptKept[p];
          double[] kept1 = keptKept[p];
          double[][] pkKeptKept = pkKeptKeptKept[p];
          double[] tKept = tKeptKept[p];
          double[][] kqKeptKept = kqKeptKeptKept[p];
          double[][] kpKeptKept = kpKeptKeptKept[p];
          double[] thetaKept = thetaKeptKept[p];
          double[] kept2 = keptKept1[p];
          for (int q1 = n - 1; q1 >= q; q1--) {
            int t = q1 - q;
            double a1 = aKept[t];
            aBar = cBar[p];
            double aBar1;
            if (Math.abs(a1) < 1e-40) {
              aBar1 = 0.0;
            } else {
              double[] qkKept = qkKeptKept[t];
              double t1 = kept1[t];
              double c1 = 1.0 / t1;
              double[] pkKept = pkKeptKept[t];
              double t2 = tKept[t];
              double s = t2 * c1;
              double cBar1 = 0.0;
              double sBar = 0.0;
              for (int k = 0; k < n; k++) {
                double[] aBar2 = cBar[q1];
                double t3 = aBar2[k];
                aBar2[k] = 0.0;
                double qk = qkKept[k];
                cBar1 += t3 * qk;
                double qkBar = c1 * t3;
                double pk = pkKept[k];
                sBar += t3 * pk;
                double pkBar = s * t3;
                double[] aBar3 = cBar[p];
                double t4 = aBar3[k];
                aBar3[k] = 0.0;
                double t5 = -t4;
                sBar += t5 * qk;
                cBar1 += t4 * pk;
                aBar2[k] += qkBar + s * t5;
                aBar3[k] += pkBar + c1 * t4;
              }
              double[] kqKept = kqKeptKept[t];
              double[] kpKept = kpKeptKept[t];
              for (int k = n - 1; k >= 0; k--) {
                double[] aBar2 = cBar[k];
                double t3 = aBar2[q1];
                aBar2[q1] = 0.0;
                double kq = kqKept[k];
                cBar1 += t3 * kq;
                double kqBar = c1 * t3;
                double kp = kpKept[k];
                sBar += t3 * kp;
                double kpBar = s * t3;
                double t4 = aBar2[p];
                aBar2[p] = 0.0;
                double t5 = -t4;
                sBar += t5 * kq;
                cBar1 += t4 * kp;
                aBar2[q1] += kqBar + s * t5;
                aBar2[p] += kpBar + c1 * t4;
              }
              cBar1 += t2 * sBar;
              double tBar = sBar * c1 - 2.0 * (StrongZero.over(0.5 * (cBar1 * c1 * c1), t1) * t2);
              double theta = thetaKept[t];
              if (theta < 0.0) {
                tBar = -tBar;
              }
              double t3 = kept2[t];
              t2 = 1.0 / (Math.abs(theta) + t3);
              double t4 = -(tBar * t2 * t2);
              double thetaBar = 2.0 * (StrongZero.over(0.5 * t4, t3) * theta)
                  + StrongZero.times(Math.signum(theta), t4);
              double t5 = thetaBar / (2.0 * a1);
              aBar1 = -(2.0 * (t5 * theta));
              aBar[p] -= t5;
              double[] aBar2 = cBar[q1];
              aBar2[q1] += t5;
            }
            aBar[q1] += aBar1;
          }
        }
      }
      for (int i = given.length - 1; i >= 0; i--) {
        aBar = givenBar[i];
        double[] t = kept[i];
        a = given[i];
        for (int j = 0; j < a.length; j++) {
          aBar[j] += t[j];
        }
      }
      return largest;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusLinear.largestEigenvalue} as a function of the vector that packs {@code
   * given}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param given of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction largestEigenvalueFunction(double[][] given) {
    return new LargestEigenvalueFunction(given);
  }

  private static final class LargestEigenvalueFunction implements ScalarFunction {

    private final double[][] given;

    private final int givenSize;

    LargestEigenvalueFunction(double[][] given) {
      this.given = given;
      Objects.requireNonNull(given, "given");
      this.givenSize = Arguments.size(given);
    }

    @Override
    public int inputs() {
      return givenSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] given = Arguments.unpackLike(this.given, packed, 0);
      return CensusLinear.largestEigenvalue(given);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] given = Arguments.unpackLike(this.given, packed, 0);
      double[][] givenBar = Arguments.zerosLike(given);
      double value = largestEigenvalueGradient(given, givenBar);
      Arguments.pack(givenBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] given = Arguments.unpackLike(this.given, packed, 0);
      double[][] givenDot = Arguments.unpackLike(this.given, direction, 0);
      return largestEigenvalueJvp(given, givenDot).tangent();
    }
  }

  /**
   * Forward mode: {@code CensusLinear.powerIteration} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param start constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual powerIterationJvp(double[][] a, double[] start, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    int n = a.length;
    double[] v = start.clone();
    double[] vDot = new double[v.length];
    double value = 0.0;
    int steps = 0;
    double value1;
    double valueDot;
    while (true) {
      double[] w = new double[n];
      double[] wDot = new double[n];
      double norm = 0.0;
      double normDot = 0.0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double w1 = w[i];
          double a1 = a[i][j];
          double v1 = v[j];
          double t = wDot[i] + (aDot[i][j] * v1 + a1 * vDot[j]);
          w[i] = w1 + a1 * v1;
          wDot[i] = t;
        }
        double w1 = w[i];
        norm += w1 * w1;
        normDot += 2.0 * (wDot[i] * w1);
      }
      value1 = 0.0;
      valueDot = 0.0;
      for (int i = 0; i < n; i++) {
        double v1 = v[i];
        double w1 = w[i];
        value1 += v1 * w1;
        valueDot += vDot[i] * w1 + v1 * wDot[i];
      }
      for (int i = 0; i < n; i++) {
        double t = Math.sqrt(norm);
        double t1 = w[i] / t;
        double t2 = wDot[i] / t - StrongZero.over(0.5 * normDot, t) / t * t1;
        v[i] = t1;
        vDot[i] = t2;
      }
      steps++;
      if (steps < 150 || Math.abs(value1 - value) > 1e-14) {
        value = value1;
      } else {
        break;
      }
    }
    return new Dual(value1, valueDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powerIterationJvp(double[][], double[], double[][])
   */
  static Dual powerIterationJvp(double[][] a, double[] start, double[][] aDot, Tape tape) {
    return powerIterationJvp(a, start, aDot);
  }

  /**
   * Value and gradient of {@code CensusLinear.powerIteration}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record PowerIterationGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code CensusLinear.powerIteration} and its gradient.
   *
   * @param a as the method takes it
   * @param start constant
   * @return the value and the gradient, in new arrays
   */
  static PowerIterationGradient powerIterationGradient(double[][] a, double[] start) {
    return powerIterationGradient(a, start, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powerIterationGradient(double[][], double[])
   */
  static PowerIterationGradient powerIterationGradient(double[][] a, double[] start, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = powerIterationGradient(a, start, aBar, tape);
    return new PowerIterationGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code CensusLinear.powerIteration} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param start constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double powerIterationGradient(double[][] a, double[] start, double[][] aBar) {
    return powerIterationGradient(a, start, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powerIterationGradient(double[][], double[], double[][])
   */
  static double powerIterationGradient(double[][] a, double[] start, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      int n = a.length;
      double[] v = start.clone();
      double[] vBar = tape.zeroDoubles(v.length);
      double[][] vOldKeptKept = tape.references(double[].class, 64);
      double[][] keptKept = tape.references(double[].class, 64);
      double[][] wKept = tape.references(double[].class, 64);
      double[][] wBarKept = tape.references(double[].class, 64);
      double[][] wKeptKept = tape.references(double[].class, 64);
      double value = 0.0;
      int steps = 0;
      int trips = 0;
      double[] w;
      double[] wBar;
      double[] wKept1;
      double value1;
      double[] vOldKept;
      double[] kept;
      int exit;
      while (true) {
        w = new double[n];
        wKept[trips] = w;
        wBar = tape.zeroDoubles(n);
        wBarKept[trips] = wBar;
        wKept1 = tape.doubles(n);
        wKeptKept[trips] = wKept1;
        double norm = 0.0;
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < n; j++) {
            w[i] += a[i][j] * v[j];
          }
          double w1 = w[i];
          wKept1[i] = w1;
          norm += w1 * w1;
        }
        value1 = 0.0;
        for (int i = 0; i < n; i++) {
          value1 += v[i] * w[i];
        }
        vOldKept = tape.doubles(n);
        vOldKeptKept[trips] = vOldKept;
        kept = tape.doubles(n);
        keptKept[trips] = kept;
        for (int i = 0; i < n; i++) {
          double t = Math.sqrt(norm);
          double w1 = w[i];
          kept[i] = t;
          double vOld = v[i];
          vOldKept[i] = vOld;
          v[i] = w1 / t;
        }
        steps++;
        if (steps < 150 || Math.abs(value1 - value) > 1e-14) {
          trips++;
          vOldKeptKept = tape.grow(vOldKeptKept, trips);
          keptKept = tape.grow(keptKept, trips);
          wKept = tape.grow(wKept, trips);
          wBarKept = tape.grow(wBarKept, trips);
          wKeptKept = tape.grow(wKeptKept, trips);
          value = value1;
        } else {
          exit = 1;
          break;
        }
      }

      // reverse sweep
      switch (exit) {
        case 0 -> {}
        default -> {
          double normBar = 0.0;
          for (int i = 0; i < n; i++) {
            double vOld = vOldKept[i];
            v[i] = vOld;
            double t = vBar[i];
            vBar[i] = 0.0;
            double t1 = kept[i];
            double wBar1 = t / t1;
            normBar -= StrongZero.over(0.5 * (wBar1 * (w[i] / t1)), t1);
            wBar[i] += wBar1;
          }
          for (int i = 0; i < n; i++) {
            double w1 = w[i];
            wBar[i] += v[i];
            vBar[i] += w1;
          }
          for (int i = 0; i < n; i++) {
            wBar[i] += 2.0 * (normBar * wKept1[i]);
            for (int j = n - 1; j >= 0; j--) {
              double t = wBar[i];
              double aBar1 = t * v[j];
              vBar[j] += a[i][j] * t;
              aBar[i][j] += aBar1;
            }
          }
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        double[] vOldKept1 = vOldKeptKept[k];
        double[] kept1 = keptKept[k];
        double[] w1 = wKept[k];
        double[] wBar1 = wBarKept[k];
        double normBar = 0.0;
        for (int i = 0; i < n; i++) {
          double vOld = vOldKept1[i];
          v[i] = vOld;
          double t = vBar[i];
          vBar[i] = 0.0;
          double t1 = kept1[i];
          double wBar2 = t / t1;
          normBar -= StrongZero.over(0.5 * (wBar2 * (w1[i] / t1)), t1);
          wBar1[i] += wBar2;
        }
        double[] wKept2 = wKeptKept[k];
        for (int i = 0; i < n; i++) {
          wBar1[i] += 2.0 * (normBar * wKept2[i]);
          for (int j = n - 1; j >= 0; j--) {
            double t = wBar1[i];
            double aBar1 = t * v[j];
            vBar[j] += a[i][j] * t;
            aBar[i][j] += aBar1;
          }
        }
      }
      return value1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusLinear.powerIteration} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param start captured
   * @return the view
   */
  static ScalarFunction powerIterationFunction(double[][] a, double[] start) {
    return new PowerIterationFunction(a, start);
  }

  private static final class PowerIterationFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] start;

    private final int aSize;

    PowerIterationFunction(double[][] a, double[] start) {
      this.a = a;
      this.start = start;
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
      return CensusLinear.powerIteration(a, this.start);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = powerIterationGradient(a, this.start, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return powerIterationJvp(a, this.start, aDot).tangent();
    }
  }

  /**
   * Forward mode: {@code CensusLinear.traceOfExponential} and its derivative in the
   * direction of the tangents.
   *
   * @param a as the method takes it
   * @param squarings constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual traceOfExponentialJvp(double[][] a, int squarings, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    int n = a.length;
    double scale = 1.0 / (1 << squarings);
    double[][] sum = new double[n][n];
    double[][] sumDot = new double[n][n];
    double[][] term = new double[n][n];
    double[][] termDot = new double[n][n];
    double[][] small = new double[n][n];
    double[][] smallDot = new double[n][n];
    for (int i = 0; i < n; i++) {
      double[] sumDot1 = sumDot[i];
      sum[i][i] = 1.0;
      sumDot1[i] = 0.0;
      double[] termDot1 = termDot[i];
      term[i][i] = 1.0;
      termDot1[i] = 0.0;
      for (int j = 0; j < n; j++) {
        double[] smallDot1 = smallDot[i];
        double t = aDot[i][j] * scale;
        small[i][j] = a[i][j] * scale;
        smallDot1[j] = t;
      }
    }
    for (int k = 1; k <= 18; k++) {
      int n1 = term.length;
      double[][] c = new double[n1][n1];
      double[][] cDot = new double[n1][n1];
      for (int i = 0; i < n1; i++) {
        for (int k1 = 0; k1 < n1; k1++) {
          double f = term[i][k1];
          double fDot = termDot[i][k1];
          for (int j = 0; j < n1; j++) {
            double[] c1 = c[i];
            double c2 = c1[j];
            double[] b = small[k1];
            double[] bDot = smallDot[k1];
            double b1 = b[j];
            double[] cDot1 = cDot[i];
            double t = cDot1[j] + (fDot * b1 + f * bDot[j]);
            c1[j] = c2 + f * b1;
            cDot1[j] = t;
          }
        }
      }
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double[] term1 = c[i];
          double[] termDot1 = cDot[i];
          double t = k;
          double t1 = term1[j] / t;
          double t2 = termDot1[j] / t;
          term1[j] = t1;
          termDot1[j] = t2;
          double[] sumDot1 = sumDot[i];
          double t3 = sumDot1[j] + t2;
          sum[i][j] += t1;
          sumDot1[j] = t3;
        }
      }
      term = c;
      termDot = cDot;
    }
    for (int k = 0; k < squarings; k++) {
      int n1 = sum.length;
      double[][] c = new double[n1][n1];
      double[][] cDot = new double[n1][n1];
      for (int i = 0; i < n1; i++) {
        for (int k1 = 0; k1 < n1; k1++) {
          double f = sum[i][k1];
          double fDot = sumDot[i][k1];
          for (int j = 0; j < n1; j++) {
            double[] c1 = c[i];
            double c2 = c1[j];
            double[] b = sum[k1];
            double[] bDot = sumDot[k1];
            double b1 = b[j];
            double[] cDot1 = cDot[i];
            double t = cDot1[j] + (fDot * b1 + f * bDot[j]);
            c1[j] = c2 + f * b1;
            cDot1[j] = t;
          }
        }
      }
      sum = c;
      sumDot = cDot;
    }
    double trace = 0.0;
    double traceDot = 0.0;
    for (int i = 0; i < n; i++) {
      trace += sum[i][i];
      traceDot += sumDot[i][i];
    }
    return new Dual(trace, traceDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #traceOfExponentialJvp(double[][], int, double[][])
   */
  static Dual traceOfExponentialJvp(double[][] a, int squarings, double[][] aDot, Tape tape) {
    return traceOfExponentialJvp(a, squarings, aDot);
  }

  /**
   * Value and gradient of {@code CensusLinear.traceOfExponential}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record TraceOfExponentialGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code CensusLinear.traceOfExponential} and its gradient.
   *
   * @param a as the method takes it
   * @param squarings constant
   * @return the value and the gradient, in new arrays
   */
  static TraceOfExponentialGradient traceOfExponentialGradient(double[][] a, int squarings) {
    return traceOfExponentialGradient(a, squarings, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #traceOfExponentialGradient(double[][], int)
   */
  static TraceOfExponentialGradient traceOfExponentialGradient(double[][] a, int squarings,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = traceOfExponentialGradient(a, squarings, aBar, tape);
    return new TraceOfExponentialGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code CensusLinear.traceOfExponential} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param squarings constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double traceOfExponentialGradient(double[][] a, int squarings, double[][] aBar) {
    return traceOfExponentialGradient(a, squarings, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #traceOfExponentialGradient(double[][], int, double[][])
   */
  static double traceOfExponentialGradient(double[][] a, int squarings, double[][] aBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      int n = a.length;
      double scale = 1.0 / (1 << squarings);
      double[][] sum = new double[n][n];
      double[][] sumBar = new double[n][n];
      double[][] term = new double[n][n];
      double[][] termBar = new double[n][n];
      double[][] small = tape.exactDoubles(n, n);
      double[][] smallBar = tape.exactDoubles(n, n);
      for (int i = 0; i < n; i++) {
        sum[i][i] = 1.0;
        term[i][i] = 1.0;
        for (int j = 0; j < n; j++) {
          small[i][j] = a[i][j] * scale;
        }
      }
      double[][][] cBarKept = tape.references(double[][].class, 19);
      double[][][] termKept = tape.references(double[][].class, 19);
      double[][][] fKeptKeptKept = tape.table(double[][].class, 19);
      double[][][] termBarKept = tape.references(double[][].class, 19);
      double[][] termBar1 = termBar;
      for (int k = 1; k <= 18; k++) {
        termKept[k] = term;
        termBarKept[k] = termBar1;
        int n1 = term.length;
        double[][] c = new double[n1][n1];
        double[][] cBar = new double[n1][n1];
        cBarKept[k] = cBar;
        double[][] fKeptKept = tape.row(fKeptKeptKept, k, n1);
        for (int i = 0; i < n1; i++) {
          double[] fKept = tape.row(fKeptKept, i, n1);
          for (int k1 = 0; k1 < n1; k1++) {
            double f = term[i][k1];
            fKept[k1] = f;
            for (int j = 0; j < n1; j++) {
              double[] c1 = c[i];
              double c2 = c1[j];
              double[] b = small[k1];
              c1[j] = c2 + f * b[j];
            }
          }
        }
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < n; j++) {
            double[] term1 = c[i];
            double t = term1[j] / k;
            term1[j] = t;
            sum[i][j] += t;
          }
        }
        term = c;
        termBar1 = cBar;
      }
      double[][][] sumKept = tape.references(double[][].class, squarings);
      double[][][] cBarKept1 = tape.references(double[][].class, squarings);
      double[][][][] bKeptKeptKeptKept = tape.table(double[][][].class, squarings);
      double[][][] fKeptKeptKept1 = tape.table(double[][].class, squarings);
      double[][][] sumBarKept = tape.references(double[][].class, squarings);
      double[][] sumBar1 = sumBar;
      for (int k = 0; k < squarings; k++) {
        sumKept[k] = sum;
        sumBarKept[k] = sumBar1;
        int n1 = sum.length;
        double[][] c = new double[n1][n1];
        double[][] cBar = new double[n1][n1];
        cBarKept1[k] = cBar;
        double[][][] bKeptKeptKept = tape.row(bKeptKeptKeptKept, k, n1);
        double[][] fKeptKept = tape.row(fKeptKeptKept1, k, n1);
        for (int i = 0; i < n1; i++) {
          double[][] bKeptKept = tape.row(bKeptKeptKept, i, n1);
          double[] fKept = tape.row(fKeptKept, i, n1);
          for (int k1 = 0; k1 < n1; k1++) {
            double f = sum[i][k1];
            fKept[k1] = f;
            double[] bKept = tape.row(bKeptKept, k1, n1);
            for (int j = 0; j < n1; j++) {
              double[] c1 = c[i];
              double c2 = c1[j];
              double[] b = sum[k1];
              double b1 = b[j];
              bKept[j] = b1;
              c1[j] = c2 + f * b1;
            }
          }
        }
        sum = c;
        sumBar1 = cBar;
      }
      double trace = 0.0;
      for (int i = 0; i < n; i++) {
        trace += sum[i][i];
        sumBar1[i][i] += 1.0;
      }

      // reverse sweep
      for (int k = Math.max(squarings, 0) - 1; k >= 0; k--) {
        int n1 = sumKept[k].length;
        double[][] cBar = cBarKept1[k];
        double[][][] bKeptKeptKept = bKeptKeptKeptKept[k];
        double[][] fKeptKept = fKeptKeptKept1[k];
        double[][] sumBar2 = sumBarKept[k];
        for (int i = n1 - 1; i >= 0; i--) {
          double[][] bKeptKept = bKeptKeptKept[i];
          double[] fKept = fKeptKept[i];
          for (int k1 = n1 - 1; k1 >= 0; k1--) {
            double[] bKept = bKeptKept[k1];
            double f = fKept[k1];
            double fBar = 0.0;
            for (int j = 0; j < n1; j++) {
              double t = cBar[i][j];
              double b = bKept[j];
              fBar += t * b;
              double[] bBar = sumBar2[k1];
              bBar[j] += f * t;
            }
            sumBar2[i][k1] += fBar;
          }
        }
      }
      for (int k = 18; k >= 1; k--) {
        double[][] cBar = cBarKept[k];
        for (int i = n - 1; i >= 0; i--) {
          for (int j = 0; j < n; j++) {
            double[] termBar2 = cBar[i];
            termBar2[j] = (sumBar[i][j] + termBar2[j]) / k;
          }
        }
        int n1 = termKept[k].length;
        double[][] fKeptKept = fKeptKeptKept[k];
        double[][] termBar2 = termBarKept[k];
        for (int i = n1 - 1; i >= 0; i--) {
          double[] fKept = fKeptKept[i];
          for (int k1 = n1 - 1; k1 >= 0; k1--) {
            double f = fKept[k1];
            double fBar = 0.0;
            for (int j = 0; j < n1; j++) {
              double t = cBar[i][j];
              double[] b = small[k1];
              fBar += t * b[j];
              double[] bBar = smallBar[k1];
              bBar[j] += f * t;
            }
            termBar2[i][k1] += fBar;
          }
        }
      }
      for (int i = n - 1; i >= 0; i--) {
        for (int j = 0; j < n; j++) {
          double[] smallBar1 = smallBar[i];
          double t = smallBar1[j];
          smallBar1[j] = 0.0;
          aBar[i][j] += t * scale;
        }
        termBar[i][i] = 0.0;
        sumBar[i][i] = 0.0;
      }
      return trace;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusLinear.traceOfExponential} as a function of the vector that packs {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param squarings captured
   * @return the view
   */
  static ScalarFunction traceOfExponentialFunction(double[][] a, int squarings) {
    return new TraceOfExponentialFunction(a, squarings);
  }

  private static final class TraceOfExponentialFunction implements ScalarFunction {

    private final double[][] a;

    private final int squarings;

    private final int aSize;

    TraceOfExponentialFunction(double[][] a, int squarings) {
      this.a = a;
      this.squarings = squarings;
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
      return CensusLinear.traceOfExponential(a, this.squarings);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = traceOfExponentialGradient(a, this.squarings, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return traceOfExponentialJvp(a, this.squarings, aDot).tangent();
    }
  }

  /**
   * Value and tangent of {@code CensusLinear.tridiagonal}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record TridiagonalJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code CensusLinear.tridiagonal} and its derivative in the direction of
   * the tangents.
   *
   * @param low as the method takes it
   * @param diagonal as the method takes it
   * @param high as the method takes it
   * @param b as the method takes it
   * @param lowDot tangent of {@code low}, of the same shape; not modified
   * @param diagonalDot tangent of {@code diagonal}, of the same shape; not modified
   * @param highDot tangent of {@code high}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static TridiagonalJvp tridiagonalJvp(double[] low, double[] diagonal, double[] high, double[] b,
      double[] lowDot, double[] diagonalDot, double[] highDot, double[] bDot) {
    Arguments.sameShape("lowDot", lowDot, "low", low);
    Arguments.sameShape("diagonalDot", diagonalDot, "diagonal", diagonal);
    Arguments.sameShape("highDot", highDot, "high", high);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("low", low, lowDot, "diagonal", diagonal, diagonalDot);
    Arguments.sameSharing("low", low, lowDot, "high", high, highDot);
    Arguments.sameSharing("low", low, lowDot, "b", b, bDot);
    Arguments.sameSharing("diagonal", diagonal, diagonalDot, "high", high, highDot);
    Arguments.sameSharing("diagonal", diagonal, diagonalDot, "b", b, bDot);
    Arguments.sameSharing("high", high, highDot, "b", b, bDot);
    int n = diagonal.length;
    double[] c = new double[n];
    double[] cDot = new double[n];
    double[] x = new double[n];
    double[] xDot = new double[n];
    double beta = diagonal[0];
    double betaDot = diagonalDot[0];
    double t = b[0] / beta;
    double t1 = bDot[0] / beta - betaDot / beta * t;
    x[0] = t;
    xDot[0] = t1;
    for (int i = 1; i < n; i++) {
      double t2 = high[i - 1] / beta;
      double t3 = highDot[i - 1] / beta - betaDot / beta * t2;
      c[i] = t2;
      cDot[i] = t3;
      double diagonal1 = diagonal[i];
      double low1 = low[i - 1];
      double lowDot1 = lowDot[i - 1];
      beta = diagonal1 - low1 * t2;
      betaDot = diagonalDot[i] - (lowDot1 * t2 + low1 * t3);
      double b1 = b[i];
      double x1 = x[i - 1];
      double t4 = (b1 - low1 * x1) / beta;
      double t5 = (bDot[i] - (lowDot1 * x1 + low1 * xDot[i - 1])) / beta - betaDot / beta * t4;
      x[i] = t4;
      xDot[i] = t5;
    }
    for (int i = n - 2; i >= 0; i--) {
      double x1 = x[i];
      double c1 = c[i + 1];
      double x2 = x[i + 1];
      double t2 = xDot[i] - (cDot[i + 1] * x2 + c1 * xDot[i + 1]);
      x[i] = x1 - c1 * x2;
      xDot[i] = t2;
    }
    return new TridiagonalJvp(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tridiagonalJvp(double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static TridiagonalJvp tridiagonalJvp(double[] low, double[] diagonal, double[] high, double[] b,
      double[] lowDot, double[] diagonalDot, double[] highDot, double[] bDot, Tape tape) {
    return tridiagonalJvp(low, diagonal, high, b, lowDot, diagonalDot, highDot, bDot);
  }

  /**
   * Value of {@code CensusLinear.tridiagonal} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param low the derivative with respect to {@code low}
   * @param diagonal the derivative with respect to {@code diagonal}
   * @param high the derivative with respect to {@code high}
   * @param b the derivative with respect to {@code b}
   */
  record TridiagonalVjp(double[] value, double[] low, double[] diagonal, double[] high,
      double[] b) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code CensusLinear.tridiagonal} for an
   * adjoint of its result.
   *
   * @param low as the method takes it
   * @param diagonal as the method takes it
   * @param high as the method takes it
   * @param b as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static TridiagonalVjp tridiagonalVjp(double[] low, double[] diagonal, double[] high, double[] b,
      double[] resultBar) {
    return tridiagonalVjp(low, diagonal, high, b, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tridiagonalVjp(double[], double[], double[], double[], double[])
   */
  static TridiagonalVjp tridiagonalVjp(double[] low, double[] diagonal, double[] high, double[] b,
      double[] resultBar, Tape tape) {
    double[] lowBar = Arguments.zerosLike(low);
    double[] diagonalBar = diagonal == low ? lowBar : Arguments.zerosLike(diagonal);
    double[] highBar =
        high == low ? lowBar : high == diagonal ? diagonalBar : Arguments.zerosLike(high);
    double[] bBar = b == low ? lowBar : b == diagonal ? diagonalBar : b == high
        ? highBar : Arguments.zerosLike(b);
    double[] value =
        tridiagonalVjp(low, diagonal, high, b, resultBar, lowBar, diagonalBar, highBar, bBar, tape);
    return new TridiagonalVjp(value, lowBar, diagonalBar, highBar, bBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code CensusLinear.tridiagonal} for an
   * adjoint of its result.
   *
   * @param low as the method takes it
   * @param diagonal as the method takes it
   * @param high as the method takes it
   * @param b as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param lowBar to which the adjoint of {@code low} is added; of the same shape
   * @param diagonalBar to which the adjoint of {@code diagonal} is added; of the same shape
   * @param highBar to which the adjoint of {@code high} is added; of the same shape
   * @param bBar to which the adjoint of {@code b} is added; of the same shape
   * @return what the method returns
   */
  static double[] tridiagonalVjp(double[] low, double[] diagonal, double[] high, double[] b,
      double[] resultBar, double[] lowBar, double[] diagonalBar, double[] highBar, double[] bBar) {
    return tridiagonalVjp(low, diagonal, high, b, resultBar, lowBar, diagonalBar, highBar, bBar,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tridiagonalVjp(double[], double[], double[], double[], double[], double[],
   *     double[], double[], double[])
   */
  static double[] tridiagonalVjp(double[] low, double[] diagonal, double[] high, double[] b,
      double[] resultBar, double[] lowBar, double[] diagonalBar, double[] highBar, double[] bBar,
      Tape tape) {
    Arguments.sameShape("lowBar", lowBar, "low", low);
    Arguments.sameShape("diagonalBar", diagonalBar, "diagonal", diagonal);
    Arguments.sameShape("highBar", highBar, "high", high);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("low", low, lowBar, "diagonal", diagonal, diagonalBar);
    Arguments.sameSharing("low", low, lowBar, "high", high, highBar);
    Arguments.sameSharing("low", low, lowBar, "b", b, bBar);
    Arguments.sameSharing("diagonal", diagonal, diagonalBar, "high", high, highBar);
    Arguments.sameSharing("diagonal", diagonal, diagonalBar, "b", b, bBar);
    Arguments.sameSharing("high", high, highBar, "b", b, bBar);
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "lowBar", lowBar);
    Arguments.distinct("resultBar", resultBar, "diagonalBar", diagonalBar);
    Arguments.distinct("resultBar", resultBar, "highBar", highBar);
    Arguments.distinct("resultBar", resultBar, "bBar", bBar);
    int mark = tape.mark();
    try {
      int n = diagonal.length;
      double[] c = tape.exactDoubles(n);
      double[] cBar = tape.zeroDoubles(n);
      double[] x = new double[n];
      double[] xBar = tape.doubles(n);
      double beta = diagonal[0];
      double t = b[0] / beta;
      x[0] = t;
      double[] betaKept = tape.doubles(n);
      double[] xKept = tape.doubles(n);
      double beta1 = beta;
      for (int i = 1; i < n; i++) {
        betaKept[i] = beta1;
        double t1 = high[i - 1] / beta1;
        c[i] = t1;
        double diagonal1 = diagonal[i];
        double low1 = low[i - 1];
        beta1 = diagonal1 - low1 * t1;
        double b1 = b[i];
        double x1 = x[i - 1];
        xKept[i] = x1;
        x[i] = (b1 - low1 * x1) / beta1;
      }
      double[] xKept1 = tape.doubles(n - 1);
      for (int i = n - 2; i >= 0; i--) {
        double x1 = x[i];
        double c1 = c[i + 1];
        double x2 = x[i + 1];
        xKept1[i] = x2;
        x[i] = x1 - c1 * x2;
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, x.length);
      for (int i = 0; i < x.length; i++) {
        xBar[i] = resultBar[i];
      }
      double xBarCarried = 0 <= n - 2 ? xBar[0] : 0.0;
      for (int i = 0; i <= n - 2; i++) {
        double t1 = -xBarCarried;
        xBarCarried = xBar[i + 1] + c[i + 1] * t1;
        double cBar1 = t1 * xKept1[i];
        xBar[i + 1] = xBarCarried;
        cBar[i + 1] += cBar1;
      }
      double betaBar = 0.0;
      xBarCarried = n - 1 >= 1 ? xBar[n - 1] : 0.0;
      for (int i = n - 1; i >= 1; i--) {
        xBar[i] = 0.0;
        double low1 = low[i - 1];
        double beta2 = betaKept[i];
        double t1 = high[i - 1] / beta2;
        double beta3 = diagonal[i] - low1 * t1;
        double t2 = xBarCarried / beta3;
        double x1 = xKept[i];
        betaBar -= t2 * ((b[i] - low1 * x1) / beta3);
        double t3 = -t2;
        double lowBar1 = t3 * x1;
        double t4 = xBar[i - 1] + low1 * t3;
        bBar[i] += t2;
        double t5 = -betaBar;
        lowBar[i - 1] += lowBar1 + t5 * t1;
        diagonalBar[i] += betaBar;
        double highBar1 = (low1 * t5 + cBar[i]) / beta2;
        betaBar = -(highBar1 * t1);
        highBar[i - 1] += highBar1;
        xBarCarried = t4;
      }
      if (n - 1 >= 1) {
        xBar[0] = xBarCarried;
      }
      double bBar1 = xBar[0] / beta;
      bBar[0] += bBar1;
      diagonalBar[0] += betaBar - bBar1 * t;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusLinear.tridiagonal} as a function of the vector that packs {@code low},
   * {@code diagonal}, {@code high}, {@code b}, in this order and arrays row by row. It
   * modifies neither what it is given nor what it captures, and may be used by several
   * threads at once.
   *
   * @param low of the shape that the parameter is to have
   * @param diagonal of the shape that the parameter is to have
   * @param high of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction tridiagonalFunction(double[] low, double[] diagonal, double[] high,
      double[] b) {
    return new TridiagonalFunction(low, diagonal, high, b);
  }

  private static final class TridiagonalFunction implements VectorFunction {

    private final double[] low;

    private final double[] diagonal;

    private final double[] high;

    private final double[] b;

    private final int lowSize;

    private final int diagonalSize;

    private final int highSize;

    private final int bSize;

    TridiagonalFunction(double[] low, double[] diagonal, double[] high, double[] b) {
      this.low = low;
      this.diagonal = diagonal;
      this.high = high;
      this.b = b;
      Objects.requireNonNull(low, "low");
      this.lowSize = Arguments.size(low);
      Objects.requireNonNull(diagonal, "diagonal");
      this.diagonalSize = Arguments.size(diagonal);
      Objects.requireNonNull(high, "high");
      this.highSize = Arguments.size(high);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return lowSize + diagonalSize + highSize + bSize;
    }

    @Override
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] low = Arguments.unpackLike(this.low, packed, 0);
      double[] diagonal = Arguments.unpackLike(this.diagonal, packed, lowSize);
      double[] high = Arguments.unpackLike(this.high, packed, lowSize + diagonalSize);
      double[] b = Arguments.unpackLike(this.b, packed, lowSize + diagonalSize + highSize);
      double[] value = CensusLinear.tridiagonal(low, diagonal, high, b);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] low = Arguments.unpackLike(this.low, packed, 0);
      double[] diagonal = Arguments.unpackLike(this.diagonal, packed, lowSize);
      double[] high = Arguments.unpackLike(this.high, packed, lowSize + diagonalSize);
      double[] b = Arguments.unpackLike(this.b, packed, lowSize + diagonalSize + highSize);
      double[] value = CensusLinear.tridiagonal(low, diagonal, high, b);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] low = Arguments.unpackLike(this.low, packed, 0);
      double[] diagonal = Arguments.unpackLike(this.diagonal, packed, lowSize);
      double[] high = Arguments.unpackLike(this.high, packed, lowSize + diagonalSize);
      double[] b = Arguments.unpackLike(this.b, packed, lowSize + diagonalSize + highSize);
      double[] lowDot = Arguments.unpackLike(this.low, direction, 0);
      double[] diagonalDot = Arguments.unpackLike(this.diagonal, direction, lowSize);
      double[] highDot = Arguments.unpackLike(this.high, direction, lowSize + diagonalSize);
      double[] bDot = Arguments.unpackLike(this.b, direction, lowSize + diagonalSize + highSize);
      TridiagonalJvp value =
          tridiagonalJvp(low, diagonal, high, b, lowDot, diagonalDot, highDot, bDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] low = Arguments.unpackLike(this.low, packed, 0);
      double[] diagonal = Arguments.unpackLike(this.diagonal, packed, lowSize);
      double[] high = Arguments.unpackLike(this.high, packed, lowSize + diagonalSize);
      double[] b = Arguments.unpackLike(this.b, packed, lowSize + diagonalSize + highSize);
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      double[] lowBar = Arguments.zerosLike(low);
      double[] diagonalBar = Arguments.zerosLike(diagonal);
      double[] highBar = Arguments.zerosLike(high);
      double[] bBar = Arguments.zerosLike(b);
      double[] value =
          tridiagonalVjp(low, diagonal, high, b, resultBar, lowBar, diagonalBar, highBar, bBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(lowBar, adjoints, 0);
      Arguments.pack(diagonalBar, adjoints, lowSize);
      Arguments.pack(highBar, adjoints, lowSize + diagonalSize);
      Arguments.pack(bBar, adjoints, lowSize + diagonalSize + highSize);
    }
  }

  /**
   * Forward mode: {@code CensusLinear.conjugateGradients} and its derivative in the
   * direction of the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual conjugateGradientsJvp(double[][] a, double[] b, double[][] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    int n = b.length;
    double[] x = new double[n];
    double[] xDot = new double[n];
    double[] r = b.clone();
    double[] rDot = bDot.clone();
    double[] p = b.clone();
    double[] pDot = bDot.clone();
    double rr = 0.0;
    double rrDot = 0.0;
    for (int i = 0; i < r.length; i++) {
      double v = r[i];
      double vDot = rDot[i];
      rr += v * v;
      rrDot += 2.0 * (vDot * v);
    }
    for (int k = 0; k < n && rr > 1e-28; k++) {
      double[] ap = new double[n];
      double[] apDot = new double[n];
      double pap = 0.0;
      double papDot = 0.0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double ap1 = ap[i];
          double a1 = a[i][j];
          double p1 = p[j];
          double t = apDot[i] + (aDot[i][j] * p1 + a1 * pDot[j]);
          ap[i] = ap1 + a1 * p1;
          apDot[i] = t;
        }
        double p1 = p[i];
        double ap1 = ap[i];
        pap += p1 * ap1;
        papDot += pDot[i] * ap1 + p1 * apDot[i];
      }
      double alpha = rr / pap;
      double alphaDot = rrDot / pap - papDot / pap * alpha;
      double next = 0.0;
      double nextDot = 0.0;
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double p1 = p[i];
        double t = xDot[i] + (alphaDot * p1 + alpha * pDot[i]);
        x[i] = x1 + alpha * p1;
        xDot[i] = t;
        double r1 = r[i];
        double ap1 = ap[i];
        double t1 = r1 - alpha * ap1;
        double t2 = rDot[i] - (alphaDot * ap1 + alpha * apDot[i]);
        r[i] = t1;
        rDot[i] = t2;
        next += t1 * t1;
        nextDot += 2.0 * (t2 * t1);
      }
      double beta = next / rr;
      double betaDot = nextDot / rr - rrDot / rr * beta;
      for (int i = 0; i < n; i++) {
        double r1 = r[i];
        double p1 = p[i];
        double t = rDot[i] + (betaDot * p1 + beta * pDot[i]);
        p[i] = r1 + beta * p1;
        pDot[i] = t;
      }
      rr = next;
      rrDot = nextDot;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      double b1 = b[i];
      double x1 = x[i];
      sum += b1 * x1;
      sumDot += bDot[i] * x1 + b1 * xDot[i];
    }
    return new Dual(sum / 2.0, sumDot / 2.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conjugateGradientsJvp(double[][], double[], double[][], double[])
   */
  static Dual conjugateGradientsJvp(double[][] a, double[] b, double[][] aDot, double[] bDot,
      Tape tape) {
    return conjugateGradientsJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code CensusLinear.conjugateGradients}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ConjugateGradientsGradient(double value, double[][] a, double[] b) {}

  /**
   * Reverse mode: {@code CensusLinear.conjugateGradients} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ConjugateGradientsGradient conjugateGradientsGradient(double[][] a, double[] b) {
    return conjugateGradientsGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conjugateGradientsGradient(double[][], double[])
   */
  static ConjugateGradientsGradient conjugateGradientsGradient(double[][] a, double[] b,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] bBar = Arguments.zerosLike(b);
    double value = conjugateGradientsGradient(a, b, aBar, bBar, tape);
    return new ConjugateGradientsGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code CensusLinear.conjugateGradients} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double conjugateGradientsGradient(double[][] a, double[] b, double[][] aBar,
      double[] bBar) {
    return conjugateGradientsGradient(a, b, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conjugateGradientsGradient(double[][], double[], double[][], double[])
   */
  static double conjugateGradientsGradient(double[][] a, double[] b, double[][] aBar,
      double[] bBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      int n = b.length;
      double[] x = tape.exactDoubles(n);
      double[] xBar = tape.doubles(n);
      double[] r = b.clone();
      double[] rBar = tape.zeroDoubles(r.length);
      double[] p = b.clone();
      double[] pBar = tape.zeroDoubles(p.length);
      double[] vKept = tape.doubles(r.length);
      double rr = 0.0;
      for (int i = 0; i < r.length; i++) {
        double v = r[i];
        vKept[i] = v;
        rr += v * v;
      }
      double[][] pKeptKept = tape.references(double[].class, 64);
      double[] betaKept = tape.doubles(64);
      double[] rrKept = tape.doubles(64);
      double[][] keptKept = tape.references(double[].class, 64);
      double[][] apKept = tape.references(double[].class, 64);
      double[] papKept = tape.doubles(64);
      double[][] apBarKept = tape.references(double[].class, 64);
      double[][] apKeptKept = tape.references(double[].class, 64);
      int trips = 0;
      for (int k = 0; k < n && rr > 1e-28; k++) {
        rrKept[trips] = rr;
        double[] ap = new double[n];
        apKept[trips] = ap;
        double[] apBar = tape.zeroDoubles(n);
        apBarKept[trips] = apBar;
        double[] apKept1 = tape.doubles(n);
        apKeptKept[trips] = apKept1;
        double pap = 0.0;
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < n; j++) {
            ap[i] += a[i][j] * p[j];
          }
          double p1 = p[i];
          double ap1 = ap[i];
          apKept1[i] = ap1;
          pap += p1 * ap1;
        }
        papKept[trips] = pap;
        double alpha = rr / pap;
        double[] kept = tape.doubles(n);
        keptKept[trips] = kept;
        double next = 0.0;
        for (int i = 0; i < n; i++) {
          x[i] += alpha * p[i];
          double t = r[i] - alpha * ap[i];
          kept[i] = t;
          r[i] = t;
          next += t * t;
        }
        double beta = next / rr;
        betaKept[trips] = beta;
        double[] pKept = tape.doubles(n);
        pKeptKept[trips] = pKept;
        for (int i = 0; i < n; i++) {
          double r1 = r[i];
          double p1 = p[i];
          pKept[i] = p1;
          p[i] = r1 + beta * p1;
        }
        trips++;
        pKeptKept = tape.grow(pKeptKept, trips);
        betaKept = tape.grow(betaKept, trips);
        rrKept = tape.grow(rrKept, trips);
        keptKept = tape.grow(keptKept, trips);
        apKept = tape.grow(apKept, trips);
        papKept = tape.grow(papKept, trips);
        apBarKept = tape.grow(apBarKept, trips);
        apKeptKept = tape.grow(apKeptKept, trips);
        rr = next;
      }
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double b1 = b[i];
        double x1 = x[i];
        sum += b1 * x1;
        xBar[i] = b1 * 0.5;
        bBar[i] += 0.5 * x1;
      }

      // reverse sweep
      double rrBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double[] pKept = pKeptKept[k];
        double beta = betaKept[k];
        double betaBar = 0.0;
        for (int i = 0; i < n; i++) {
          double p1 = pKept[i];
          p[i] = p1;
          double t = pBar[i];
          betaBar += t * p1;
          pBar[i] = beta * t;
          rBar[i] += t;
        }
        rr = rrKept[k];
        double t = betaBar / rr;
        double nextBar = rrBar + t;
        double[] kept = keptKept[k];
        double[] ap = apKept[k];
        double pap = papKept[k];
        double alpha = rr / pap;
        double[] apBar = apBarKept[k];
        double alphaBar = 0.0;
        for (int i = 0; i < n; i++) {
          double t1 = 2.0 * (nextBar * kept[i]) + rBar[i];
          double t2 = -t1;
          alphaBar += t2 * ap[i];
          apBar[i] += alpha * t2;
          rBar[i] = t1;
          double t3 = xBar[i];
          alphaBar += t3 * p[i];
          pBar[i] += alpha * t3;
        }
        double t1 = alphaBar / pap;
        rrBar = t1 - t * beta;
        double papBar = -(t1 * alpha);
        double[] apKept1 = apKeptKept[k];
        for (int i = 0; i < n; i++) {
          double pBar1 = papBar * apKept1[i];
          apBar[i] += p[i] * papBar;
          pBar[i] += pBar1;
          for (int j = n - 1; j >= 0; j--) {
            double t2 = apBar[i];
            double aBar1 = t2 * p[j];
            pBar[j] += a[i][j] * t2;
            aBar[i][j] += aBar1;
          }
        }
      }
      for (int i = 0; i < r.length; i++) {
        double v = vKept[i];
        rBar[i] += 2.0 * (rrBar * v);
      }
      for (int i = 0; i < n; i++) {
        bBar[i] += pBar[i];
      }
      for (int i = 0; i < n; i++) {
        bBar[i] += rBar[i];
      }
      return sum / 2.0;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusLinear.conjugateGradients} as a function of the vector that packs {@code
   * a}, {@code b}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction conjugateGradientsFunction(double[][] a, double[] b) {
    return new ConjugateGradientsFunction(a, b);
  }

  private static final class ConjugateGradientsFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    ConjugateGradientsFunction(double[][] a, double[] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      return CensusLinear.conjugateGradients(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double value = conjugateGradientsGradient(a, b, aBar, bBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      return conjugateGradientsJvp(a, b, aDot, bDot).tangent();
    }
  }

  /**
   * Forward mode: {@code CensusLinear.relaxation} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param omega constant
   * @param c constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual relaxationJvp(double[][] a, double[] b, double omega, double[] c, double[][] aDot,
      double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    int n = b.length;
    double[] x = new double[n];
    double[] xDot = new double[n];
    double change = 1.0;
    int sweeps = 0;
    while (change > 1e-15 || sweeps < 60) {
      change = 0.0;
      for (int i = 0; i < n; i++) {
        double s = b[i];
        double sDot = bDot[i];
        for (int j = 0; j < n; j++) {
          double t;
          double t1;
          if (j == i) {
            t = 0.0;
            t1 = 0.0;
          } else {
            double a1 = a[i][j];
            double x1 = x[j];
            t = a1 * x1;
            t1 = aDot[i][j] * x1 + a1 * xDot[j];
          }
          s -= t;
          sDot -= t1;
        }
        double t = 1.0 - omega;
        double x1 = x[i];
        double a1 = a[i][i];
        double t1 = omega * s / a1;
        double next = t * x1 + t1;
        change = Math.max(change, Math.abs(next - x1));
        double nextDot = t * xDot[i] + (omega * sDot / a1 - aDot[i][i] / a1 * t1);
        x[i] = next;
        xDot[i] = nextDot;
      }
      sweeps++;
      if (sweeps > 500) {
        throw new ArithmeticException("no convergence");
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      double c1 = c[i];
      sum += c1 * x[i];
      sumDot += c1 * xDot[i];
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #relaxationJvp(double[][], double[], double, double[], double[][], double[])
   */
  static Dual relaxationJvp(double[][] a, double[] b, double omega, double[] c, double[][] aDot,
      double[] bDot, Tape tape) {
    return relaxationJvp(a, b, omega, c, aDot, bDot);
  }

  /**
   * Value and gradient of {@code CensusLinear.relaxation}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record RelaxationGradient(double value, double[][] a, double[] b) {}

  /**
   * Reverse mode: {@code CensusLinear.relaxation} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param omega constant
   * @param c constant
   * @return the value and the gradient, in new arrays
   */
  static RelaxationGradient relaxationGradient(double[][] a, double[] b, double omega, double[] c) {
    return relaxationGradient(a, b, omega, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #relaxationGradient(double[][], double[], double, double[])
   */
  static RelaxationGradient relaxationGradient(double[][] a, double[] b, double omega, double[] c,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] bBar = Arguments.zerosLike(b);
    double value = relaxationGradient(a, b, omega, c, aBar, bBar, tape);
    return new RelaxationGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code CensusLinear.relaxation} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param omega constant
   * @param c constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double relaxationGradient(double[][] a, double[] b, double omega, double[] c,
      double[][] aBar, double[] bBar) {
    return relaxationGradient(a, b, omega, c, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #relaxationGradient(double[][], double[], double, double[], double[][], double[])
   */
  static double relaxationGradient(double[][] a, double[] b, double omega, double[] c,
      double[][] aBar, double[] bBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      int n = b.length;
      double[] x = tape.exactDoubles(n);
      double[] xBar = tape.doubles(n);
      double[][] xKeptKept = tape.references(double[].class, 64);
      double[][] keptKept = tape.references(double[].class, 64);
      double change = 1.0;
      int sweeps = 0;
      int trips = 0;
      while (change > 1e-15 || sweeps < 60) {
        double[] xKept = tape.doubles(n);
        xKeptKept[trips] = xKept;
        double[] kept = tape.doubles(n);
        keptKept[trips] = kept;
        change = 0.0;
        for (int i = 0; i < n; i++) {
          double s = b[i];
          for (int j = 0; j < n; j++) {
            s -= j == i ? 0.0 : a[i][j] * x[j];
          }
          double x1 = x[i];
          xKept[i] = x1;
          double t = omega * s / a[i][i];
          kept[i] = t;
          double next = (1.0 - omega) * x1 + t;
          change = Math.max(change, Math.abs(next - x1));
          x[i] = next;
        }
        sweeps++;
        if (sweeps > 500) {
          throw new ArithmeticException("no convergence");
        }
        trips++;
        xKeptKept = tape.grow(xKeptKept, trips);
        keptKept = tape.grow(keptKept, trips);
      }
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double c1 = c[i];
        sum += c1 * x[i];
        xBar[i] = c1;
      }

      // reverse sweep
      for (int k = trips - 1; k >= 0; k--) {
        double[] xKept = xKeptKept[k];
        double[] kept = keptKept[k];
        for (int i = n - 1; i >= 0; i--) {
          x[i] = xKept[i];
          double t = xBar[i];
          double t1 = t / a[i][i];
          aBar[i][i] -= t1 * kept[i];
          double sBar = omega * t1;
          xBar[i] = (1.0 - omega) * t;
          for (int j = 0; j < n; j++) {
            double t2 = -sBar;
            if (j != i) {
              double aBar1 = t2 * x[j];
              xBar[j] += a[i][j] * t2;
              aBar[i][j] += aBar1;
            }
          }
          bBar[i] += sBar;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusLinear.relaxation} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @param omega captured
   * @param c captured
   * @return the view
   */
  static ScalarFunction relaxationFunction(double[][] a, double[] b, double omega, double[] c) {
    return new RelaxationFunction(a, b, omega, c);
  }

  private static final class RelaxationFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] b;

    private final double omega;

    private final double[] c;

    private final int aSize;

    private final int bSize;

    RelaxationFunction(double[][] a, double[] b, double omega, double[] c) {
      this.a = a;
      this.b = b;
      this.omega = omega;
      this.c = c;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      return CensusLinear.relaxation(a, b, this.omega, this.c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double value = relaxationGradient(a, b, this.omega, this.c, aBar, bBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      return relaxationJvp(a, b, this.omega, this.c, aDot, bDot).tangent();
    }
  }

  /**
   * Forward mode: {@code CensusLinear.fft} and its derivative in the direction of the
   * tangents.
   *
   * @param re as the method takes it; written as the method writes it
   * @param im as the method takes it; written as the method writes it
   * @param reDot tangent of {@code re}, of the same shape; receives that of what the array
   *     then holds
   * @param imDot tangent of {@code im}, of the same shape; receives that of what the array
   *     then holds
   */
  static void fftJvp(double[] re, double[] im, double[] reDot, double[] imDot) {
    Arguments.sameShape("reDot", reDot, "re", re);
    Arguments.sameShape("imDot", imDot, "im", im);
    Arguments.sameSharing("re", re, reDot, "im", im, imDot);
    int n = re.length;
    int j = 0;
    for (int i = 1; i < n; i++) {
      int bit = n >> 1;
      while ((j & bit) != 0) {
        j ^= bit;
        bit >>= 1;
      }
      j ^= bit;
      if (i < j) {
        double t = re[i];
        double tDot = reDot[i];
        double reDot1 = reDot[j];
        re[i] = re[j];
        reDot[i] = reDot1;
        re[j] = t;
        reDot[j] = tDot;
        t = im[i];
        tDot = imDot[i];
        double imDot1 = imDot[j];
        im[i] = im[j];
        imDot[i] = imDot1;
        im[j] = t;
        imDot[j] = tDot;
      }
    }
    for (int size = 2; size <= n; size <<= 1) {
      double angle = -2.0 * Math.PI / size;
      for (int i = 0; i < n; i += size) {
        int k = 0;
        while (true) {
          int t = size / 2;
          if (k >= t) {
            break;
          }
          double t1 = angle * k;
          double c = Math.cos(t1);
          double s = Math.sin(t1);
          int a = i + k;
          int b = a + t;
          double re1 = re[b];
          double reDot1 = reDot[b];
          double im1 = im[b];
          double imDot1 = imDot[b];
          double ur = re1 * c - im1 * s;
          double urDot = reDot1 * c - imDot1 * s;
          double ui = re1 * s + im1 * c;
          double uiDot = reDot1 * s + imDot1 * c;
          double t2 = reDot[a] - urDot;
          re[b] = re[a] - ur;
          reDot[b] = t2;
          double t3 = imDot[a] - uiDot;
          im[b] = im[a] - ui;
          imDot[b] = t3;
          double t4 = reDot[a] + urDot;
          re[a] += ur;
          reDot[a] = t4;
          double t5 = imDot[a] + uiDot;
          im[a] += ui;
          imDot[a] = t5;
          k++;
        }
      }
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fftJvp(double[], double[], double[], double[])
   */
  static void fftJvp(double[] re, double[] im, double[] reDot, double[] imDot, Tape tape) {
    fftJvp(re, im, reDot, imDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code CensusLinear.fft} for those of
   * what it writes.
   *
   * @param re as the method takes it; written as the method writes it
   * @param im as the method takes it; written as the method writes it
   * @param reBar on entry the adjoint of what {@code re} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param imBar on entry the adjoint of what {@code im} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void fftVjp(double[] re, double[] im, double[] reBar, double[] imBar) {
    fftVjp(re, im, reBar, imBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fftVjp(double[], double[], double[], double[])
   */
  static void fftVjp(double[] re, double[] im, double[] reBar, double[] imBar, Tape tape) {
    Arguments.sameShape("reBar", reBar, "re", re);
    Arguments.sameShape("imBar", imBar, "im", im);
    Arguments.sameSharing("re", re, reBar, "im", im, imBar);
    int mark = tape.mark();
    try {
      int n = re.length;
      int[] jKept = tape.ints(n);
      int j = 0;
      for (int i = 1; i < n; i++) {
        int bit = n >> 1;
        while ((j & bit) != 0) {
          j ^= bit;
          bit >>= 1;
        }
        j ^= bit;
        jKept[i] = j;
        if (i < j) {
          double t = re[i];
          re[i] = re[j];
          re[j] = t;
          t = im[i];
          im[i] = im[j];
          im[j] = t;
        }
      }
      int[] tripsKept = tape.ints(64);
      int[][] tripsKeptKept = tape.references(int[].class, 64);
      int[][][] aKeptKeptKept = tape.references(int[][].class, 64);
      int[] sizeKept = tape.ints(64);
      double[][][] cKeptKeptKept = tape.references(double[][].class, 64);
      double[][][] sKeptKeptKept = tape.references(double[][].class, 64);
      int trips = 0;
      for (int size = 2; size <= n; size <<= 1) {
        sizeKept[trips] = size;
        double angle = -2.0 * Math.PI / size;
        int[] tripsKept1 = tape.ints(64);
        int[][] aKeptKept = tape.references(int[].class, 64);
        double[][] cKeptKept = tape.references(double[].class, 64);
        double[][] sKeptKept = tape.references(double[].class, 64);
        int trips1 = 0;
        for (int i = 0; i < n; i += size) {
          int[] aKept = tape.ints(64);
          double[] cKept = tape.doubles(64);
          double[] sKept = tape.doubles(64);
          int trips2 = 0;
          for (int k = 0; k < size / 2; k++) {
            double t = angle * k;
            double c = Math.cos(t);
            cKept[trips2] = c;
            double s = Math.sin(t);
            sKept[trips2] = s;
            int a = i + k;
            aKept[trips2] = a;
            int b = a + size / 2;
            double re1 = re[b];
            double im1 = im[b];
            double ur = re1 * c - im1 * s;
            double ui = re1 * s + im1 * c;
            re[b] = re[a] - ur;
            im[b] = im[a] - ui;
            re[a] += ur;
            im[a] += ui;
            trips2++;
            aKept = tape.grow(aKept, trips2);
            cKept = tape.grow(cKept, trips2);
            sKept = tape.grow(sKept, trips2);
          }
          tripsKept1[trips1] = trips2;
          aKeptKept[trips1] = aKept;
          cKeptKept[trips1] = cKept;
          sKeptKept[trips1] = sKept;
          trips1++;
          tripsKept1 = tape.grow(tripsKept1, trips1);
          aKeptKept = tape.grow(aKeptKept, trips1);
          cKeptKept = tape.grow(cKeptKept, trips1);
          sKeptKept = tape.grow(sKeptKept, trips1);
        }
        tripsKept[trips] = trips1;
        tripsKeptKept[trips] = tripsKept1;
        aKeptKeptKept[trips] = aKeptKept;
        cKeptKeptKept[trips] = cKeptKept;
        sKeptKeptKept[trips] = sKeptKept;
        trips++;
        tripsKept = tape.grow(tripsKept, trips);
        tripsKeptKept = tape.grow(tripsKeptKept, trips);
        aKeptKeptKept = tape.grow(aKeptKeptKept, trips);
        sizeKept = tape.grow(sizeKept, trips);
        cKeptKeptKept = tape.grow(cKeptKeptKept, trips);
        sKeptKeptKept = tape.grow(sKeptKeptKept, trips);
      }

      // reverse sweep
      for (int k = trips - 1; k >= 0; k--) {
        trips = tripsKept[k];
        int[] tripsKept1 = tripsKeptKept[k];
        int[][] aKeptKept = aKeptKeptKept[k];
        int size = sizeKept[k];
        double[][] cKeptKept = cKeptKeptKept[k];
        double[][] sKeptKept = sKeptKeptKept[k];
        for (int k1 = trips - 1; k1 >= 0; k1--) {
          trips = tripsKept1[k1];
          int[] aKept = aKeptKept[k1];
          double[] cKept = cKeptKept[k1];
          double[] sKept = sKeptKept[k1];
          for (int k2 = trips - 1; k2 >= 0; k2--) {
            int a = aKept[k2];
            int b = a + size / 2;
            double t = imBar[b];
            double t1 = imBar[a];
            double t2 = reBar[a];
            imBar[b] = 0.0;
            double uiBar = t1 - t;
            imBar[a] += t;
            double t3 = reBar[b];
            reBar[b] = 0.0;
            double urBar = t2 - t3;
            reBar[a] += t3;
            double c = cKept[k2];
            double imBar1 = uiBar * c;
            double s = sKept[k2];
            double reBar1 = uiBar * s;
            imBar[b] += imBar1 - urBar * s;
            reBar[b] += reBar1 + urBar * c;
          }
        }
      }
      for (int i = n - 1; i >= 1; i--) {
        int j1 = jKept[i];
        if (i < j1) {
          double t = imBar[j1];
          imBar[j1] = 0.0;
          double t1 = imBar[i];
          imBar[i] = 0.0;
          imBar[j1] += t1;
          imBar[i] += t;
          double t2 = reBar[j1];
          reBar[j1] = 0.0;
          double t3 = reBar[i];
          reBar[i] = 0.0;
          reBar[j1] += t3;
          reBar[i] += t2;
        }
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusLinear.fft} as a function of the vector that packs {@code re}, {@code im},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param re of the shape that the parameter is to have
   * @param im of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction fftFunction(double[] re, double[] im) {
    return new FftFunction(re, im);
  }

  private static final class FftFunction implements VectorFunction {

    private final double[] re;

    private final double[] im;

    private final int reSize;

    private final int imSize;

    FftFunction(double[] re, double[] im) {
      this.re = re;
      this.im = im;
      Objects.requireNonNull(re, "re");
      this.reSize = Arguments.size(re);
      Objects.requireNonNull(im, "im");
      this.imSize = Arguments.size(im);
    }

    @Override
    public int inputs() {
      return reSize + imSize;
    }

    @Override
    public int outputs() {
      return reSize + imSize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] re = Arguments.unpackLike(this.re, packed, 0);
      double[] im = Arguments.unpackLike(this.im, packed, reSize);
      CensusLinear.fft(re, im);
      Arguments.pack(im, values, Arguments.pack(re, values, 0));
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] re = Arguments.unpackLike(this.re, packed, 0);
      double[] im = Arguments.unpackLike(this.im, packed, reSize);
      double[] reDot = Arguments.unpackLike(this.re, direction, 0);
      double[] imDot = Arguments.unpackLike(this.im, direction, reSize);
      fftJvp(re, im, reDot, imDot);
      Arguments.pack(im, values, Arguments.pack(re, values, 0));
      Arguments.pack(imDot, tangents, Arguments.pack(reDot, tangents, 0));
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
      double[] re = Arguments.unpackLike(this.re, packed, 0);
      double[] im = Arguments.unpackLike(this.im, packed, reSize);
      double[] reBar = Arguments.unpackLike(this.re, weights, 0);
      double[] imBar = Arguments.unpackLike(this.im, weights, reSize);
      fftVjp(re, im, reBar, imBar);
      Arguments.pack(im, values, Arguments.pack(re, values, 0));
      Arguments.pack(reBar, adjoints, 0);
      Arguments.pack(imBar, adjoints, reSize);
    }
  }

  private static void leastSquaresHvpPart1(double[][] a, double[][] aDot, double[] b,
      double[] bDot, int[] keptInts, double[][][] keptDoubleArrayArrays,
      double[][] keptDoubleArrays, boolean[][] keptBooleanArrays,
      double[][][][] keptDoubleArrayArrayArrays, double[] kept, Tape tape) {
    int m = a.length;
    keptInts[0] = m;
    int n = a[0].length;
    keptInts[1] = n;
    double[][] c = new double[m][];
    double[][] cDot = new double[m][];
    double[][] cBar = new double[m][];
    keptDoubleArrayArrays[0] = cBar;
    double[][] cBarDot = new double[m][];
    keptDoubleArrayArrays[1] = cBarDot;
    double[][] kept1 = tape.references(double[].class, m);
    keptDoubleArrayArrays[2] = kept1;
    double[][] keptDot = tape.references(double[].class, m);
    keptDoubleArrayArrays[3] = keptDot;
    for (int i = 0; i < m; i++) {
      double[] aDot1 = aDot[i];
      double[] t = a[i].clone();
      double[] t1 = aDot1.clone();
      double[] t2 = tape.zeroDoubles(t.length);
      double[] t3 = tape.zeroDoubles(t.length);
      kept1[i] = t2;
      keptDot[i] = t3;
      c[i] = t;
      cDot[i] = t1;
      cBar[i] = t2;
      cBarDot[i] = t3;
    }
    double[] y = b.clone();
    double[] yDot = bDot.clone();
    double[] yBar = tape.zeroDoubles(y.length);
    keptDoubleArrays[0] = yBar;
    double[] yBarDot = tape.zeroDoubles(y.length);
    keptDoubleArrays[1] = yBarDot;
    boolean[] kept2 = tape.booleans(n);
    keptBooleanArrays[0] = kept2;
    double[][][] rKeptKeptKept = tape.table(double[][].class, n);
    keptDoubleArrayArrayArrays[0] = rKeptKeptKept;
    double[][][] rKeptKeptKeptDot = tape.table(double[][].class, n);
    keptDoubleArrayArrayArrays[1] = rKeptKeptKeptDot;
    double[][] sKeptKept = tape.table(double[].class, n);
    keptDoubleArrayArrays[4] = sKeptKept;
    double[][] sKeptKeptDot = tape.table(double[].class, n);
    keptDoubleArrayArrays[5] = sKeptKeptDot;
    double[][][] rKeptKeptKept1 = tape.table(double[][].class, n);
    keptDoubleArrayArrayArrays[2] = rKeptKeptKept1;
    double[][][] rKeptKeptKeptDot1 = tape.table(double[][].class, n);
    keptDoubleArrayArrayArrays[3] = rKeptKeptKeptDot1;
    double[][] rKeptKept = tape.table(double[].class, n);
    keptDoubleArrayArrays[6] = rKeptKept;
    double[][] rKeptKeptDot = tape.table(double[].class, n);
    keptDoubleArrayArrays[7] = rKeptKeptDot;
    double[][][] keptKeptKept = tape.table(double[][].class, n);
    keptDoubleArrayArrayArrays[4] = keptKeptKept;
    double[][][] keptKeptKeptDot = tape.table(double[][].class, n);
    keptDoubleArrayArrayArrays[5] = keptKeptKeptDot;
    double[][][] rKeptKeptKept2 = tape.table(double[][].class, n);
    keptDoubleArrayArrayArrays[6] = rKeptKeptKept2;
    double[][][] rKeptKeptKeptDot2 = tape.table(double[][].class, n);
    keptDoubleArrayArrayArrays[7] = rKeptKeptKeptDot2;
    double[] normKept = tape.doubles(n);
    keptDoubleArrays[2] = normKept;
    double[] normKeptDot = tape.doubles(n);
    keptDoubleArrays[3] = normKeptDot;
    double[][] keptKept = tape.table(double[].class, n);
    keptDoubleArrayArrays[8] = keptKept;
    double[][] keptKeptDot = tape.table(double[].class, n);
    keptDoubleArrayArrays[9] = keptKeptDot;
    boolean[] kept3 = tape.booleans(n);
    keptBooleanArrays[1] = kept3;
    double[][] normKeptKept = tape.table(double[].class, n);
    keptDoubleArrayArrays[10] = normKeptKept;
    double[][] normKeptKeptDot = tape.table(double[].class, n);
    keptDoubleArrayArrays[11] = normKeptKeptDot;
    double[][] normKeptKept1 = tape.table(double[].class, n);
    keptDoubleArrayArrays[12] = normKeptKept1;
    double[][] normKeptKeptDot1 = tape.table(double[].class, n);
    keptDoubleArrayArrays[13] = normKeptKeptDot1;
    double[][] rKeptKept1 = tape.table(double[].class, n);
    keptDoubleArrayArrays[14] = rKeptKept1;
    double[][] rKeptKeptDot1 = tape.table(double[].class, n);
    keptDoubleArrayArrays[15] = rKeptKeptDot1;
    for (int k = 0; k < n; k++) {
      int t = m - k;
      double[] normKept1 = tape.row(normKeptKept, k, t);
      double[] normKeptDot1 = tape.row(normKeptKeptDot, k, t);
      double[] normKept2 = tape.row(normKeptKept1, k, t);
      double[] normKeptDot2 = tape.row(normKeptKeptDot1, k, t);
      double[] rKept = tape.row(rKeptKept1, k, t);
      double[] rKeptDot = tape.row(rKeptKeptDot1, k, t);
      double norm = 0.0;
      double normDot = 0.0;
      for (int i = k; i < m; i++) {
        int t1 = i - k;
        normKept1[t1] = norm;
        normKeptDot1[t1] = normDot;
        double[] r = c[i];
        double[] rDot = cDot[i];
        double r1 = r[k];
        double rDot1 = rDot[k];
        rKept[t1] = r1;
        rKeptDot[t1] = rDot1;
        double norm1 = Math.hypot(norm, r1);
        double t2;
        double t3;
        if (norm1 == 0.0) {
          t2 = 0.0;
          t3 = 0.0;
        } else {
          t2 = StrongZero.times(normDot, norm / norm1);
          t3 = StrongZero.times(rDot1, r1 / norm1);
        }
        normDot = t2 + t3;
        normKept2[t1] = norm1;
        normKeptDot2[t1] = normDot;
        norm = norm1;
      }
      boolean t1 = norm == 0.0;
      kept2[k] = t1;
      if (!t1) {
        double[] r = c[k];
        boolean t2 = r[k] < 0.0;
        kept3[k] = t2;
        if (t2) {
          norm = -norm;
          normDot = -normDot;
        }
        normKept[k] = norm;
        normKeptDot[k] = normDot;
        double[] kept4 = tape.row(keptKept, k, t);
        double[] keptDot1 = tape.row(keptKeptDot, k, t);
        for (int i = k; i < m; i++) {
          int t3 = i - k;
          r = c[i];
          double[] rDot = cDot[i];
          double t4 = r[k] / norm;
          double t5 = rDot[k] / norm - normDot / norm * t4;
          kept4[t3] = t4;
          keptDot1[t3] = t5;
          r[k] = t4;
          rDot[k] = t5;
        }
        r = c[k];
        double[] rDot = cDot[k];
        double rDot1 = rDot[k];
        r[k] += 1.0;
        rDot[k] = rDot1;
        int t3 = n - (k + 1) + 1;
        double[][] rKeptKept2 = tape.row(rKeptKeptKept, k, t3);
        double[][] rKeptKeptDot2 = tape.row(rKeptKeptKeptDot, k, t3);
        double[] sKept = tape.row(sKeptKept, k, t3);
        double[] sKeptDot = tape.row(sKeptKeptDot, k, t3);
        double[][] rKeptKept3 = tape.row(rKeptKeptKept1, k, t3);
        double[][] rKeptKeptDot3 = tape.row(rKeptKeptKeptDot1, k, t3);
        rKept = tape.row(rKeptKept, k, t3);
        rKeptDot = tape.row(rKeptKeptDot, k, t3);
        double[][] keptKept1 = tape.row(keptKeptKept, k, t3);
        double[][] keptKeptDot1 = tape.row(keptKeptKeptDot, k, t3);
        double[][] rKeptKept4 = tape.row(rKeptKeptKept2, k, t3);
        double[][] rKeptKeptDot4 = tape.row(rKeptKeptKeptDot2, k, t3);
        for (int j = k + 1; j <= n; j++) {
          int t4 = j - (k + 1);
          kept4 = tape.row(keptKept1, t4, t);
          keptDot1 = tape.row(keptKeptDot1, t4, t);
          double[] rKept1 = tape.row(rKeptKept4, t4, t);
          double[] rKeptDot1 = tape.row(rKeptKeptDot4, t4, t);
          double s = 0.0;
          double sDot = 0.0;
          for (int i = k; i < m; i++) {
            int t5 = i - k;
            r = c[i];
            rDot = cDot[i];
            double r1 = r[k];
            double rDot2 = rDot[k];
            rKept1[t5] = r1;
            rKeptDot1[t5] = rDot2;
            double t6;
            double t7;
            if (j < n) {
              t6 = r[j];
              t7 = rDot[j];
            } else {
              t6 = y[i];
              t7 = yDot[i];
            }
            kept4[t5] = t6;
            keptDot1[t5] = t7;
            s += r1 * t6;
            sDot += rDot2 * t6 + r1 * t7;
          }
          r = c[k];
          rDot = cDot[k];
          double r1 = r[k];
          double rDot2 = rDot[k];
          rKept[t4] = r1;
          rKeptDot[t4] = rDot2;
          s = -s / r1;
          sDot = -(sDot / r1 + rDot2 / r1 * s);
          sKept[t4] = s;
          sKeptDot[t4] = sDot;
          rKept1 = tape.row(rKeptKept2, t4, t);
          rKeptDot1 = tape.row(rKeptKeptDot2, t4, t);
          double[] rKept2 = tape.row(rKeptKept3, t4, t);
          double[] rKeptDot2 = tape.row(rKeptKeptDot3, t4, t);
          for (int i = k; i < m; i++) {
            int t5 = i - k;
            if (j < n) {
              r = c[i];
              rDot = cDot[i];
              double r2 = r[j];
              double r3 = r[k];
              double rDot3 = rDot[k];
              double rDot4 = rDot[j];
              rKept1[t5] = r3;
              rKeptDot1[t5] = rDot3;
              r[j] = r2 + s * r3;
              rDot[j] = rDot4 + (sDot * r3 + s * rDot3);
            } else {
              double y1 = y[i];
              r = c[i];
              rDot = cDot[i];
              double r2 = r[k];
              double rDot3 = rDot[k];
              double yDot1 = yDot[i];
              rKept2[t5] = r2;
              rKeptDot2[t5] = rDot3;
              y[i] = y1 + s * r2;
              yDot[i] = yDot1 + (sDot * r2 + s * rDot3);
            }
          }
        }
      }
    }
    double sum = 0.0;
    for (int i = n; i < m; i++) {
      double y1 = y[i];
      sum += y1 * y1;
      double yBarDot1 = 2.0 * yDot[i];
      yBar[i] += 2.0 * y1;
      yBarDot[i] += yBarDot1;
    }
    kept[0] = sum;

    // reverse sweep
    return;
  }

  private static void leastSquaresHvpPart2(int[] keptInts, boolean[][] keptBooleanArrays,
      double[][][][] keptDoubleArrayArrayArrays, double[][][] keptDoubleArrayArrays,
      double[][] keptDoubleArrays, double[] b, double[] bBar, double[] bBarDot, double[][] aBar,
      double[][] aBarDot, double[][] a) {
    int n = keptInts[1];
    boolean[] kept = keptBooleanArrays[0];
    double[][][] rKeptKeptKept = keptDoubleArrayArrayArrays[0];
    double[][][] rKeptKeptKeptDot = keptDoubleArrayArrayArrays[1];
    double[][] sKeptKept = keptDoubleArrayArrays[4];
    double[][] sKeptKeptDot = keptDoubleArrayArrays[5];
    double[][][] rKeptKeptKept1 = keptDoubleArrayArrayArrays[2];
    double[][][] rKeptKeptKeptDot1 = keptDoubleArrayArrayArrays[3];
    double[][] rKeptKept = keptDoubleArrayArrays[6];
    double[][] rKeptKeptDot = keptDoubleArrayArrays[7];
    double[][][] keptKeptKept = keptDoubleArrayArrayArrays[4];
    double[][][] keptKeptKeptDot = keptDoubleArrayArrayArrays[5];
    double[][][] rKeptKeptKept2 = keptDoubleArrayArrayArrays[6];
    double[][][] rKeptKeptKeptDot2 = keptDoubleArrayArrayArrays[7];
    int m = keptInts[0];
    double[][] cBar = keptDoubleArrayArrays[0];
    double[][] cBarDot = keptDoubleArrayArrays[1];
    double[] yBar = keptDoubleArrays[0];
    double[] yBarDot = keptDoubleArrays[1];
    double[] normKept = keptDoubleArrays[2];
    double[] normKeptDot = keptDoubleArrays[3];
    double[][] keptKept = keptDoubleArrayArrays[8];
    double[][] keptKeptDot = keptDoubleArrayArrays[9];
    boolean[] kept1 = keptBooleanArrays[1];
    double[][] normKeptKept = keptDoubleArrayArrays[10];
    double[][] normKeptKeptDot = keptDoubleArrayArrays[11];
    double[][] normKeptKept1 = keptDoubleArrayArrays[12];
    double[][] normKeptKeptDot1 = keptDoubleArrayArrays[13];
    double[][] rKeptKept1 = keptDoubleArrayArrays[14];
    double[][] rKeptKeptDot1 = keptDoubleArrayArrays[15];
    for (int k = n - 1; k >= 0; k--) {
      double normBar;
      double normBarDot;
      if (kept[k]) {
        normBar = 0.0;
        normBarDot = 0.0;
      } else {
        int j = k + 1;
        double[][] rKeptKept2 = rKeptKeptKept[k];
        double[][] rKeptKeptDot2 = rKeptKeptKeptDot[k];
        double[] sKept = sKeptKept[k];
        double[] sKeptDot = sKeptKeptDot[k];
        double[][] rKeptKept3 = rKeptKeptKept1[k];
        double[][] rKeptKeptDot3 = rKeptKeptKeptDot1[k];
        double[] rKept = rKeptKept[k];
        double[] rKeptDot = rKeptKeptDot[k];
        double[][] keptKept1 = keptKeptKept[k];
        double[][] keptKeptDot1 = keptKeptKeptDot[k];
        double[][] rKeptKept4 = rKeptKeptKept2[k];
        double[][] rKeptKeptDot4 = rKeptKeptKeptDot2[k];
        for (int j1 = n; j1 >= j; j1--) {
          int t = j1 - j;
          double[] rKept1 = rKeptKept2[t];
          double[] rKeptDot1 = rKeptKeptDot2[t];
          double s = sKept[t];
          double sDot = sKeptDot[t];
          double[] rKept2 = rKeptKept3[t];
          double[] rKeptDot2 = rKeptKeptDot3[t];
          double sBar = 0.0;
          double sBarDot = 0.0;
          for (int i = m - 1; i >= k; i--) {
            int t1 = i - k;
            if (j1 < n) {
              double[] rBar = cBar[i];
              double[] rBarDot = cBarDot[i];
              double t2 = rBar[j1];
              double t3 = rBarDot[j1];
              double r = rKept1[t1];
              double rDot = rKeptDot1[t1];
              sBar += t2 * r;
              sBarDot += t3 * r + t2 * rDot;
              rBar[k] += s * t2;
              rBarDot[k] += sDot * t2 + s * t3;
            } else {
              double t2 = yBar[i];
              double t3 = yBarDot[i];
              double r = rKept2[t1];
              double rDot = rKeptDot2[t1];
              sBar += t2 * r;
              sBarDot += t3 * r + t2 * rDot;
              double[] rBar = cBar[i];
              double[] rBarDot = cBarDot[i];
              rBar[k] += s * t2;
              rBarDot[k] += sDot * t2 + s * t3;
            }
          }
          double r = rKept[t];
          double rDot = rKeptDot[t];
          double t1 = sBar / r;
          double t2 = sBarDot / r - rDot / r * t1;
          double[] rBar = cBar[k];
          double[] rBarDot = cBarDot[k];
          rBar[k] -= t1 * s;
          rBarDot[k] -= t2 * s + t1 * sDot;
          sBar = -t1;
          sBarDot = -t2;
          double[] kept2 = keptKept1[t];
          double[] keptDot = keptKeptDot1[t];
          rKept1 = rKeptKept4[t];
          rKeptDot1 = rKeptKeptDot4[t];
          for (int i = k; i < m; i++) {
            int t3 = i - k;
            double t4 = kept2[t3];
            r = rKept1[t3];
            rDot = rKeptDot1[t3];
            double t5 = r * sBar;
            double t6 = rDot * sBar + r * sBarDot;
            rBar = cBar[i];
            rBarDot = cBarDot[i];
            double rBarDot1 = sBarDot * t4 + sBar * keptDot[t3];
            if (j1 < n) {
              rBar[j1] += t5;
              rBarDot[j1] += t6;
            } else {
              yBar[i] += t5;
              yBarDot[i] += t6;
            }
            rBar[k] += sBar * t4;
            rBarDot[k] += rBarDot1;
          }
        }
        double norm = normKept[k];
        double normDot = normKeptDot[k];
        double[] kept2 = keptKept[k];
        double[] keptDot = keptKeptDot[k];
        normBar = 0.0;
        normBarDot = 0.0;
        for (int i = m - 1; i >= k; i--) {
          int t = i - k;
          double[] rBar = cBar[i];
          double[] rBarDot = cBarDot[i];
          double t1 = rBar[k];
          double t2 = rBarDot[k];
          rBar[k] = 0.0;
          rBarDot[k] = 0.0;
          double rBar1 = t1 / norm;
          double rBarDot1 = t2 / norm - normDot / norm * rBar1;
          double t3 = kept2[t];
          normBar -= rBar1 * t3;
          normBarDot -= rBarDot1 * t3 + rBar1 * keptDot[t];
          rBar[k] += rBar1;
          rBarDot[k] += rBarDot1;
        }
        if (kept1[k]) {
          normBar = -normBar;
          normBarDot = -normBarDot;
        }
      }
      double[] normKept1 = normKeptKept[k];
      double[] normKeptDot1 = normKeptKeptDot[k];
      double[] normKept2 = normKeptKept1[k];
      double[] normKeptDot2 = normKeptKeptDot1[k];
      double[] rKept = rKeptKept1[k];
      double[] rKeptDot = rKeptKeptDot1[k];
      for (int i = m - 1; i >= k; i--) {
        int t = i - k;
        double norm = normKept1[t];
        double normDot = normKeptDot1[t];
        double norm1 = normKept2[t];
        double normDot1 = normKeptDot2[t];
        boolean t1 = norm1 == 0.0;
        double normBar1;
        double normBarDot1;
        if (t1) {
          normBar1 = 0.0;
          normBarDot1 = 0.0;
        } else {
          double t2 = norm / norm1;
          normBar1 = StrongZero.times(normBar, t2);
          normBarDot1 = StrongZero.times(normBarDot, t2)
              + StrongZero.times(normBar, normDot / norm1 - normDot1 / norm1 * t2);
        }
        double r = rKept[t];
        double rDot = rKeptDot[t];
        double rBar;
        double rBarDot;
        if (t1) {
          rBar = 0.0;
          rBarDot = 0.0;
        } else {
          double t2 = r / norm1;
          rBar = StrongZero.times(normBar, t2);
          rBarDot = StrongZero.times(normBarDot, t2)
              + StrongZero.times(normBar, rDot / norm1 - normDot1 / norm1 * t2);
        }
        double[] rBar1 = cBar[i];
        double[] rBarDot1 = cBarDot[i];
        rBar1[k] += rBar;
        rBarDot1[k] += rBarDot;
        normBar = normBar1;
        normBarDot = normBarDot1;
      }
    }
    for (int i = 0; i < b.length; i++) {
      double t = yBarDot[i];
      bBar[i] += yBar[i];
      bBarDot[i] += t;
    }
    double[][] kept2 = keptDoubleArrayArrays[2];
    double[][] keptDot = keptDoubleArrayArrays[3];
    for (int i = m - 1; i >= 0; i--) {
      double[] aBar1 = aBar[i];
      double[] aBarDot1 = aBarDot[i];
      double[] t = kept2[i];
      double[] t1 = keptDot[i];
      int t2 = a[i].length;
      for (int i1 = 0; i1 < t2; i1++) {
        double t3 = t1[i1];
        aBar1[i1] += t[i1];
        aBarDot1[i1] += t3;
      }
    }
  }
}
