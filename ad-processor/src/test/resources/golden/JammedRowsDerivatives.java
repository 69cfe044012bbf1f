package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.FourRows;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code JammedRows}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class JammedRowsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.JammedRowsDerivatives");
  }

  private JammedRowsDerivatives() {}

  /**
   * Forward mode: {@code JammedRows.logistic} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param ridge as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param ridgeDot tangent of {@code ridge}
   * @return the value and its tangent
   */
  static Dual logisticJvp(double[] w, double[][] x, double[] y, double ridge, double[] wDot,
      double ridgeDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int i = 0;
    double sum = 0.0;
    double sumDot = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      double[] features = x[i];
      double[] features1 = x[i + 1];
      double[] features2 = x[i + 2];
      double[] features3 = x[i + 3];
      double score = 0.0;
      double scoreDot = 0.0;
      double score1 = 0.0;
      double scoreDot1 = 0.0;
      double score2 = 0.0;
      double scoreDot2 = 0.0;
      double score3 = 0.0;
      double scoreDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double features4 = features[j];
        score += w1 * features4;
        scoreDot += wDot1 * features4;
        double features5 = features1[j];
        score1 += w1 * features5;
        scoreDot1 += wDot1 * features5;
        double features6 = features2[j];
        score2 += w1 * features6;
        scoreDot2 += wDot1 * features6;
        double features7 = features3[j];
        score3 += w1 * features7;
        scoreDot3 += wDot1 * features7;
      }
      double t = -y[i];
      double t1 = t * score;
      double t2 = t * scoreDot;
      double t3;
      double t4;
      if (t1 > 0.0) {
        double t5 = Math.exp(-t1);
        t3 = t1 + Math.log1p(t5);
        t4 = t2 - StrongZero.over(t2 * t5, 1.0 + t5);
      } else {
        double t5 = Math.exp(t1);
        t3 = Math.log1p(t5);
        t4 = StrongZero.over(t2 * t5, 1.0 + t5);
      }
      sum += t3;
      sumDot += t4;
      double t5 = -y[i + 1];
      double t6 = t5 * score1;
      double t7 = t5 * scoreDot1;
      double t8;
      double t9;
      if (t6 > 0.0) {
        double t10 = Math.exp(-t6);
        t8 = t6 + Math.log1p(t10);
        t9 = t7 - StrongZero.over(t7 * t10, 1.0 + t10);
      } else {
        double t10 = Math.exp(t6);
        t8 = Math.log1p(t10);
        t9 = StrongZero.over(t7 * t10, 1.0 + t10);
      }
      sum += t8;
      sumDot += t9;
      double t10 = -y[i + 2];
      double t11 = t10 * score2;
      double t12 = t10 * scoreDot2;
      double t13;
      double t14;
      if (t11 > 0.0) {
        double t15 = Math.exp(-t11);
        t13 = t11 + Math.log1p(t15);
        t14 = t12 - StrongZero.over(t12 * t15, 1.0 + t15);
      } else {
        double t15 = Math.exp(t11);
        t13 = Math.log1p(t15);
        t14 = StrongZero.over(t12 * t15, 1.0 + t15);
      }
      sum += t13;
      sumDot += t14;
      double t15 = -y[i + 3];
      double t16 = t15 * score3;
      double t17 = t15 * scoreDot3;
      double t18;
      double t19;
      if (t16 > 0.0) {
        double t20 = Math.exp(-t16);
        t18 = t16 + Math.log1p(t20);
        t19 = t17 - StrongZero.over(t17 * t20, 1.0 + t20);
      } else {
        double t20 = Math.exp(t16);
        t18 = Math.log1p(t20);
        t19 = StrongZero.over(t17 * t20, 1.0 + t20);
      }
      sum += t18;
      sumDot += t19;
      i += 4;
    }
    while (i < x.length) {
      double[] features = x[i];
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double features1 = features[j];
        score += w1 * features1;
        scoreDot += wDot[j] * features1;
      }
      double t = -y[i];
      double t1 = t * score;
      double t2 = t * scoreDot;
      double t3;
      double t4;
      if (t1 > 0.0) {
        double t5 = Math.exp(-t1);
        t3 = t1 + Math.log1p(t5);
        t4 = t2 - StrongZero.over(t2 * t5, 1.0 + t5);
      } else {
        double t5 = Math.exp(t1);
        t3 = Math.log1p(t5);
        t4 = StrongZero.over(t2 * t5, 1.0 + t5);
      }
      sum += t3;
      sumDot += t4;
      i++;
    }
    double penalty = 0.0;
    double penaltyDot = 0.0;
    for (int k = 0; k < w.length; k++) {
      double each = w[k];
      double eachDot = wDot[k];
      penalty += each * each;
      penaltyDot += 2.0 * (eachDot * each);
    }
    return new Dual(sum + ridge * penalty, sumDot + (ridgeDot * penalty + ridge * penaltyDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logisticJvp(double[], double[][], double[], double, double[], double)
   */
  static Dual logisticJvp(double[] w, double[][] x, double[] y, double ridge, double[] wDot,
      double ridgeDot, Tape tape) {
    return logisticJvp(w, x, y, ridge, wDot, ridgeDot);
  }

  /**
   * Value and gradient of {@code JammedRows.logistic}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param ridge the derivative with respect to {@code ridge}
   */
  record LogisticGradient(double value, double[] w, double ridge) {}

  /**
   * Adjoints of the scalar parameters of {@code JammedRows.logistic}: filled by a derivative
   * and reused by its caller.
   */
  static final class LogisticAdjoint {

    /** The adjoint of {@code ridge}. */
    public double ridge;

    /** A holder of zeros. */
    public LogisticAdjoint() {}
  }

  /**
   * Reverse mode: {@code JammedRows.logistic} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param ridge as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LogisticGradient logisticGradient(double[] w, double[][] x, double[] y, double ridge) {
    double[] wBar = Arguments.zerosLike(w);
    LogisticAdjoint adjoint = new LogisticAdjoint();
    double value = logisticGradient(w, x, y, ridge, wBar, adjoint);
    return new LogisticGradient(value, wBar, adjoint.ridge);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logisticGradient(double[], double[][], double[], double)
   */
  static LogisticGradient logisticGradient(double[] w, double[][] x, double[] y, double ridge,
      Tape tape) {
    return logisticGradient(w, x, y, ridge);
  }

  /**
   * Reverse mode: {@code JammedRows.logistic} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param ridge as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code ridge}
   * @return the value
   */
  static double logisticGradient(double[] w, double[][] x, double[] y, double ridge, double[] wBar,
      LogisticAdjoint adjoint) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    int i = 0;
    double sum = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      double[] features = x[i];
      double[] features1 = x[i + 1];
      double[] features2 = x[i + 2];
      double[] features3 = x[i + 3];
      double score = 0.0;
      double score1 = 0.0;
      double score2 = 0.0;
      double score3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        score += w1 * features[j];
        score1 += w1 * features1[j];
        score2 += w1 * features2[j];
        score3 += w1 * features3[j];
      }
      double t = -y[i];
      double t1 = t * score;
      boolean t2 = t1 > 0.0;
      double t3;
      double t4;
      double t5;
      if (t2) {
        t3 = Math.exp(-t1);
        t4 = t1 + Math.log1p(t3);
        t5 = 0.0;
      } else {
        t5 = Math.exp(t1);
        t4 = Math.log1p(t5);
        t3 = 0.0;
      }
      sum += t4;
      double scoreBar = t * (t2 ? 1.0 - 1.0 / (1.0 + t3) * t3 : 1.0 / (1.0 + t5) * t5);
      double t6 = -y[i + 1];
      double t7 = t6 * score1;
      boolean t8 = t7 > 0.0;
      double t9;
      double t10;
      double t11;
      if (t8) {
        t9 = Math.exp(-t7);
        t10 = t7 + Math.log1p(t9);
        t11 = 0.0;
      } else {
        t11 = Math.exp(t7);
        t10 = Math.log1p(t11);
        t9 = 0.0;
      }
      sum += t10;
      double scoreBar1 = t6 * (t8 ? 1.0 - 1.0 / (1.0 + t9) * t9 : 1.0 / (1.0 + t11) * t11);
      double t12 = -y[i + 2];
      double t13 = t12 * score2;
      boolean t14 = t13 > 0.0;
      double t15;
      double t16;
      double t17;
      if (t14) {
        t15 = Math.exp(-t13);
        t16 = t13 + Math.log1p(t15);
        t17 = 0.0;
      } else {
        t17 = Math.exp(t13);
        t16 = Math.log1p(t17);
        t15 = 0.0;
      }
      sum += t16;
      double scoreBar2 = t12 * (t14 ? 1.0 - 1.0 / (1.0 + t15) * t15 : 1.0 / (1.0 + t17) * t17);
      double t18 = -y[i + 3];
      double t19 = t18 * score3;
      boolean t20 = t19 > 0.0;
      double t21;
      double t22;
      double t23;
      if (t20) {
        t21 = Math.exp(-t19);
        t22 = t19 + Math.log1p(t21);
        t23 = 0.0;
      } else {
        t23 = Math.exp(t19);
        t22 = Math.log1p(t23);
        t21 = 0.0;
      }
      sum += t22;
      double scoreBar3 = t18 * (t20 ? 1.0 - 1.0 / (1.0 + t21) * t21 : 1.0 / (1.0 + t23) * t23);
      for (int j = 0; j < w.length; j++) {
        wBar[j] = wBar[j] + scoreBar * features[j] + scoreBar1 * features1[j]
            + scoreBar2 * features2[j] + scoreBar3 * features3[j];
      }
      i += 4;
    }
    while (i < x.length) {
      double[] features = x[i];
      double score = 0.0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * features[j];
      }
      double t = -y[i];
      double t1 = t * score;
      boolean t2 = t1 > 0.0;
      double t3;
      double t4;
      double t5;
      if (t2) {
        t3 = Math.exp(-t1);
        t4 = t1 + Math.log1p(t3);
        t5 = 0.0;
      } else {
        t5 = Math.exp(t1);
        t4 = Math.log1p(t5);
        t3 = 0.0;
      }
      sum += t4;
      double scoreBar = t * (t2 ? 1.0 - 1.0 / (1.0 + t3) * t3 : 1.0 / (1.0 + t5) * t5);
      for (int j = 0; j < w.length; j++) {
        wBar[j] += scoreBar * features[j];
      }
      i++;
    }
    double penalty = 0.0;
    for (int k = 0; k < w.length; k++) {
      double each = w[k];
      penalty += each * each;
      wBar[k] += 2.0 * (ridge * each);
    }
    adjoint.ridge = penalty;
    return sum + ridge * penalty;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logisticGradient(double[], double[][], double[], double, double[],
   *     LogisticAdjoint)
   */
  static double logisticGradient(double[] w, double[][] x, double[] y, double ridge, double[] wBar,
      LogisticAdjoint adjoint, Tape tape) {
    return logisticGradient(w, x, y, ridge, wBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.logistic}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param ridge the derivative with respect to {@code ridge}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param ridgeHvp the Hessian-vector product for {@code ridge}
   */
  record LogisticHvp(double value, double[] w, double ridge, double[] wHvp, double ridgeHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * JammedRows.logistic}: filled by a derivative and reused by its caller.
   */
  static final class LogisticHvpAdjoint {

    /** The adjoint of {@code ridge}. */
    public double ridge;

    /** The Hessian-vector product for {@code ridge}. */
    public double ridgeHvp;

    /** A holder of zeros. */
    public LogisticHvpAdjoint() {}
  }

  /**
   * Second order: {@code JammedRows.logistic}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param ridge as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param ridgeDot tangent of {@code ridge}
   * @return value, gradient and product, in new arrays
   */
  static LogisticHvp logisticHvp(double[] w, double[][] x, double[] y, double ridge, double[] wDot,
      double ridgeDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    LogisticHvpAdjoint adjoint = new LogisticHvpAdjoint();
    double value = logisticHvp(w, x, y, ridge, wDot, ridgeDot, wBar, wHvp, adjoint);
    return new LogisticHvp(value, wBar, adjoint.ridge, wHvp, adjoint.ridgeHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logisticHvp(double[], double[][], double[], double, double[], double)
   */
  static LogisticHvp logisticHvp(double[] w, double[][] x, double[] y, double ridge, double[] wDot,
      double ridgeDot, Tape tape) {
    return logisticHvp(w, x, y, ridge, wDot, ridgeDot);
  }

  /**
   * Second order: {@code JammedRows.logistic}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param ridge as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param ridgeDot tangent of {@code ridge}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code ridge}
   * @return the value
   */
  static double logisticHvp(double[] w, double[][] x, double[] y, double ridge, double[] wDot,
      double ridgeDot, double[] wBar, double[] wHvp, LogisticHvpAdjoint adjoint) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int i = 0;
    double sum = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      double[] features = x[i];
      double[] features1 = x[i + 1];
      double[] features2 = x[i + 2];
      double[] features3 = x[i + 3];
      double score = 0.0;
      double scoreDot = 0.0;
      double score1 = 0.0;
      double scoreDot1 = 0.0;
      double score2 = 0.0;
      double scoreDot2 = 0.0;
      double score3 = 0.0;
      double scoreDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double features4 = features[j];
        score += w1 * features4;
        scoreDot += wDot1 * features4;
        double features5 = features1[j];
        score1 += w1 * features5;
        scoreDot1 += wDot1 * features5;
        double features6 = features2[j];
        score2 += w1 * features6;
        scoreDot2 += wDot1 * features6;
        double features7 = features3[j];
        score3 += w1 * features7;
        scoreDot3 += wDot1 * features7;
      }
      double t = -y[i];
      double t1 = t * score;
      double t2 = t * scoreDot;
      boolean t3 = t1 > 0.0;
      double t4;
      double t5;
      double t6;
      double t7;
      double t8;
      if (t3) {
        t4 = Math.exp(-t1);
        t5 = t1 + Math.log1p(t4);
        t6 = 0.0;
        t7 = -(t2 * t4);
        t8 = 0.0;
      } else {
        t6 = Math.exp(t1);
        t5 = Math.log1p(t6);
        t4 = 0.0;
        t7 = 0.0;
        t8 = t2 * t6;
      }
      sum += t5;
      double t9;
      double t10;
      if (t3) {
        double t11 = 1.0 / (1.0 + t4);
        double t12 = t7 * t11;
        t9 = 1.0 - t11 * t4;
        t10 = t12 * t11 * t4 - t12;
      } else {
        double t11 = 1.0 / (1.0 + t6);
        double t12 = t8 * t11;
        t9 = t11 * t6;
        t10 = t12 - t12 * t11 * t6;
      }
      double scoreBar = t * t9;
      double scoreBarDot = t * t10;
      double t11 = -y[i + 1];
      double t12 = t11 * score1;
      double t13 = t11 * scoreDot1;
      boolean t14 = t12 > 0.0;
      double t15;
      double t16;
      double t17;
      double t18;
      double t19;
      if (t14) {
        t15 = Math.exp(-t12);
        t16 = t12 + Math.log1p(t15);
        t17 = 0.0;
        t18 = -(t13 * t15);
        t19 = 0.0;
      } else {
        t17 = Math.exp(t12);
        t16 = Math.log1p(t17);
        t15 = 0.0;
        t18 = 0.0;
        t19 = t13 * t17;
      }
      sum += t16;
      double t20;
      double t21;
      if (t14) {
        double t22 = 1.0 / (1.0 + t15);
        double t23 = t18 * t22;
        t20 = 1.0 - t22 * t15;
        t21 = t23 * t22 * t15 - t23;
      } else {
        double t22 = 1.0 / (1.0 + t17);
        double t23 = t19 * t22;
        t20 = t22 * t17;
        t21 = t23 - t23 * t22 * t17;
      }
      double scoreBar1 = t11 * t20;
      double scoreBarDot1 = t11 * t21;
      double t22 = -y[i + 2];
      double t23 = t22 * score2;
      double t24 = t22 * scoreDot2;
      boolean t25 = t23 > 0.0;
      double t26;
      double t27;
      double t28;
      double t29;
      double t30;
      if (t25) {
        t26 = Math.exp(-t23);
        t27 = t23 + Math.log1p(t26);
        t28 = 0.0;
        t29 = -(t24 * t26);
        t30 = 0.0;
      } else {
        t28 = Math.exp(t23);
        t27 = Math.log1p(t28);
        t26 = 0.0;
        t29 = 0.0;
        t30 = t24 * t28;
      }
      sum += t27;
      double t31;
      double t32;
      if (t25) {
        double t33 = 1.0 / (1.0 + t26);
        double t34 = t29 * t33;
        t31 = 1.0 - t33 * t26;
        t32 = t34 * t33 * t26 - t34;
      } else {
        double t33 = 1.0 / (1.0 + t28);
        double t34 = t30 * t33;
        t31 = t33 * t28;
        t32 = t34 - t34 * t33 * t28;
      }
      double scoreBar2 = t22 * t31;
      double scoreBarDot2 = t22 * t32;
      double t33 = -y[i + 3];
      double t34 = t33 * score3;
      double t35 = t33 * scoreDot3;
      boolean t36 = t34 > 0.0;
      double t37;
      double t38;
      double t39;
      double t40;
      double t41;
      if (t36) {
        t37 = Math.exp(-t34);
        t38 = t34 + Math.log1p(t37);
        t39 = 0.0;
        t40 = -(t35 * t37);
        t41 = 0.0;
      } else {
        t39 = Math.exp(t34);
        t38 = Math.log1p(t39);
        t37 = 0.0;
        t40 = 0.0;
        t41 = t35 * t39;
      }
      sum += t38;
      double t42;
      double t43;
      if (t36) {
        double t44 = 1.0 / (1.0 + t37);
        double t45 = t40 * t44;
        t42 = 1.0 - t44 * t37;
        t43 = t45 * t44 * t37 - t45;
      } else {
        double t44 = 1.0 / (1.0 + t39);
        double t45 = t41 * t44;
        t42 = t44 * t39;
        t43 = t45 - t45 * t44 * t39;
      }
      double scoreBar3 = t33 * t42;
      double scoreBarDot3 = t33 * t43;
      for (int j = 0; j < w.length; j++) {
        double features4 = features[j];
        double features5 = features1[j];
        double features6 = features2[j];
        double features7 = features3[j];
        wBar[j] = wBar[j] + scoreBar * features4 + scoreBar1 * features5 + scoreBar2 * features6
            + scoreBar3 * features7;
        wHvp[j] = wHvp[j] + scoreBarDot * features4 + scoreBarDot1 * features5
            + scoreBarDot2 * features6 + scoreBarDot3 * features7;
      }
      i += 4;
    }
    while (i < x.length) {
      double[] features = x[i];
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double features1 = features[j];
        score += w1 * features1;
        scoreDot += wDot[j] * features1;
      }
      double t = -y[i];
      double t1 = t * score;
      double t2 = t * scoreDot;
      boolean t3 = t1 > 0.0;
      double t4;
      double t5;
      double t6;
      double t7;
      double t8;
      if (t3) {
        t4 = Math.exp(-t1);
        t5 = t1 + Math.log1p(t4);
        t6 = 0.0;
        t7 = -(t2 * t4);
        t8 = 0.0;
      } else {
        t6 = Math.exp(t1);
        t5 = Math.log1p(t6);
        t4 = 0.0;
        t7 = 0.0;
        t8 = t2 * t6;
      }
      sum += t5;
      double t9;
      double t10;
      if (t3) {
        double t11 = 1.0 / (1.0 + t4);
        double t12 = t7 * t11;
        t9 = 1.0 - t11 * t4;
        t10 = t12 * t11 * t4 - t12;
      } else {
        double t11 = 1.0 / (1.0 + t6);
        double t12 = t8 * t11;
        t9 = t11 * t6;
        t10 = t12 - t12 * t11 * t6;
      }
      double scoreBar = t * t9;
      double scoreBarDot = t * t10;
      for (int j = 0; j < w.length; j++) {
        double features1 = features[j];
        wBar[j] += scoreBar * features1;
        wHvp[j] += scoreBarDot * features1;
      }
      i++;
    }
    double penalty = 0.0;
    double penaltyDot = 0.0;
    for (int k = 0; k < w.length; k++) {
      double each = w[k];
      double eachDot = wDot[k];
      penalty += each * each;
      penaltyDot += 2.0 * (eachDot * each);
      wBar[k] += 2.0 * (ridge * each);
      wHvp[k] += 2.0 * (ridgeDot * each + ridge * eachDot);
    }
    adjoint.ridge = penalty;
    adjoint.ridgeHvp = penaltyDot;
    return sum + ridge * penalty;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logisticHvp(double[], double[][], double[], double, double[], double, double[],
   *     double[], LogisticHvpAdjoint)
   */
  static double logisticHvp(double[] w, double[][] x, double[] y, double ridge, double[] wDot,
      double ridgeDot, double[] wBar, double[] wHvp, LogisticHvpAdjoint adjoint, Tape tape) {
    return logisticHvp(w, x, y, ridge, wDot, ridgeDot, wBar, wHvp, adjoint);
  }

  /**
   * {@code JammedRows.logistic} as a function of the vector that packs {@code w}, {@code
   * ridge}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x captured
   * @param y captured
   * @return the view
   */
  static ScalarFunction logisticFunction(double[][] x, double[] y) {
    return new LogisticFunction(x, y);
  }

  private static final class LogisticFunction implements ScalarFunction {

    private final double[][] x;

    private final double[] y;

    LogisticFunction(double[][] x, double[] y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double ridge = packed[packed.length - 1];
      return JammedRows.logistic(w, this.x, this.y, ridge);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double ridge = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      LogisticAdjoint adjoint = new LogisticAdjoint();
      double value = logisticGradient(w, this.x, this.y, ridge, wBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.ridge;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double ridge = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double ridgeDot = direction[direction.length - 1];
      return logisticJvp(w, this.x, this.y, ridge, wDot, ridgeDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double ridge = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double ridgeDot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      LogisticHvpAdjoint adjoint = new LogisticHvpAdjoint();
      double value = logisticHvp(w, this.x, this.y, ridge, wDot, ridgeDot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.ridge;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.ridgeHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.linear} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param biasDot tangent of {@code bias}
   * @return the value and its tangent
   */
  static Dual linearJvp(double[] w, double bias, double[][] x, double[] y, double[] wDot,
      double biasDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int i = 0;
    double sum = 0.0;
    double sumDot = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      double residual = bias - y[i];
      double residualDot = biasDot;
      double residual1 = bias - y[i + 1];
      double residualDot1 = biasDot;
      double residual2 = bias - y[i + 2];
      double residualDot2 = biasDot;
      double residual3 = bias - y[i + 3];
      double residualDot3 = biasDot;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        double w1 = w[j];
        double wDot1 = wDot[j];
        residual += x1 * w1;
        residualDot += x1 * wDot1;
        double x2 = x[i + 1][j];
        residual1 += x2 * w1;
        residualDot1 += x2 * wDot1;
        double x3 = x[i + 2][j];
        residual2 += x3 * w1;
        residualDot2 += x3 * wDot1;
        double x4 = x[i + 3][j];
        residual3 += x4 * w1;
        residualDot3 += x4 * wDot1;
      }
      sum += residual * residual;
      sumDot += 2.0 * (residualDot * residual);
      sum += residual1 * residual1;
      sumDot += 2.0 * (residualDot1 * residual1);
      sum += residual2 * residual2;
      sumDot += 2.0 * (residualDot2 * residual2);
      sum += residual3 * residual3;
      sumDot += 2.0 * (residualDot3 * residual3);
      i += 4;
    }
    while (i < x.length) {
      double residual = bias - y[i];
      double residualDot = biasDot;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        residual += x1 * w[j];
        residualDot += x1 * wDot[j];
      }
      sum += residual * residual;
      sumDot += 2.0 * (residualDot * residual);
      i++;
    }
    double t = x.length;
    return new Dual(sum / t, sumDot / t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #linearJvp(double[], double, double[][], double[], double[], double)
   */
  static Dual linearJvp(double[] w, double bias, double[][] x, double[] y, double[] wDot,
      double biasDot, Tape tape) {
    return linearJvp(w, bias, x, y, wDot, biasDot);
  }

  /**
   * Value and gradient of {@code JammedRows.linear}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param bias the derivative with respect to {@code bias}
   */
  record LinearGradient(double value, double[] w, double bias) {}

  /**
   * Adjoints of the scalar parameters of {@code JammedRows.linear}: filled by a derivative
   * and reused by its caller.
   */
  static final class LinearAdjoint {

    /** The adjoint of {@code bias}. */
    public double bias;

    /** A holder of zeros. */
    public LinearAdjoint() {}
  }

  /**
   * Reverse mode: {@code JammedRows.linear} and its gradient.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param x constant
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static LinearGradient linearGradient(double[] w, double bias, double[][] x, double[] y) {
    double[] wBar = Arguments.zerosLike(w);
    LinearAdjoint adjoint = new LinearAdjoint();
    double value = linearGradient(w, bias, x, y, wBar, adjoint);
    return new LinearGradient(value, wBar, adjoint.bias);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #linearGradient(double[], double, double[][], double[])
   */
  static LinearGradient linearGradient(double[] w, double bias, double[][] x, double[] y,
      Tape tape) {
    return linearGradient(w, bias, x, y);
  }

  /**
   * Reverse mode: {@code JammedRows.linear} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param x constant
   * @param y constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code bias}
   * @return the value
   */
  static double linearGradient(double[] w, double bias, double[][] x, double[] y, double[] wBar,
      LinearAdjoint adjoint) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    double sumBar = 1.0 / x.length;
    int i = 0;
    double sum = 0.0;
    double biasBar = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      double residual = bias - y[i];
      double residual1 = bias - y[i + 1];
      double residual2 = bias - y[i + 2];
      double residual3 = bias - y[i + 3];
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        double w1 = w[j];
        residual += x1 * w1;
        residual1 += x[i + 1][j] * w1;
        residual2 += x[i + 2][j] * w1;
        residual3 += x[i + 3][j] * w1;
      }
      sum += residual * residual;
      double residualBar = 2.0 * (sumBar * residual);
      sum += residual1 * residual1;
      double residualBar1 = 2.0 * (sumBar * residual1);
      sum += residual2 * residual2;
      double residualBar2 = 2.0 * (sumBar * residual2);
      sum += residual3 * residual3;
      double residualBar3 = 2.0 * (sumBar * residual3);
      for (int j = 0; j < w.length; j++) {
        wBar[j] = wBar[j] + x[i][j] * residualBar + x[i + 1][j] * residualBar1
            + x[i + 2][j] * residualBar2 + x[i + 3][j] * residualBar3;
      }
      biasBar += residualBar;
      biasBar += residualBar1;
      biasBar += residualBar2;
      biasBar += residualBar3;
      i += 4;
    }
    while (i < x.length) {
      double residual = bias - y[i];
      for (int j = 0; j < w.length; j++) {
        residual += x[i][j] * w[j];
      }
      sum += residual * residual;
      double residualBar = 2.0 * (sumBar * residual);
      for (int j = 0; j < w.length; j++) {
        wBar[j] += x[i][j] * residualBar;
      }
      biasBar += residualBar;
      i++;
    }
    adjoint.bias = biasBar;
    return sum / x.length;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #linearGradient(double[], double, double[][], double[], double[], LinearAdjoint)
   */
  static double linearGradient(double[] w, double bias, double[][] x, double[] y, double[] wBar,
      LinearAdjoint adjoint, Tape tape) {
    return linearGradient(w, bias, x, y, wBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.linear}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param bias the derivative with respect to {@code bias}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param biasHvp the Hessian-vector product for {@code bias}
   */
  record LinearHvp(double value, double[] w, double bias, double[] wHvp, double biasHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * JammedRows.linear}: filled by a derivative and reused by its caller.
   */
  static final class LinearHvpAdjoint {

    /** The adjoint of {@code bias}. */
    public double bias;

    /** The Hessian-vector product for {@code bias}. */
    public double biasHvp;

    /** A holder of zeros. */
    public LinearHvpAdjoint() {}
  }

  /**
   * Second order: {@code JammedRows.linear}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param biasDot tangent of {@code bias}
   * @return value, gradient and product, in new arrays
   */
  static LinearHvp linearHvp(double[] w, double bias, double[][] x, double[] y, double[] wDot,
      double biasDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    LinearHvpAdjoint adjoint = new LinearHvpAdjoint();
    double value = linearHvp(w, bias, x, y, wDot, biasDot, wBar, wHvp, adjoint);
    return new LinearHvp(value, wBar, adjoint.bias, wHvp, adjoint.biasHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #linearHvp(double[], double, double[][], double[], double[], double)
   */
  static LinearHvp linearHvp(double[] w, double bias, double[][] x, double[] y, double[] wDot,
      double biasDot, Tape tape) {
    return linearHvp(w, bias, x, y, wDot, biasDot);
  }

  /**
   * Second order: {@code JammedRows.linear}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param biasDot tangent of {@code bias}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code bias}
   * @return the value
   */
  static double linearHvp(double[] w, double bias, double[][] x, double[] y, double[] wDot,
      double biasDot, double[] wBar, double[] wHvp, LinearHvpAdjoint adjoint) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double sumBar = 1.0 / x.length;
    int i = 0;
    double sum = 0.0;
    double biasBar = 0.0;
    double biasBarDot = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      double residual = bias - y[i];
      double residualDot = biasDot;
      double residual1 = bias - y[i + 1];
      double residualDot1 = biasDot;
      double residual2 = bias - y[i + 2];
      double residualDot2 = biasDot;
      double residual3 = bias - y[i + 3];
      double residualDot3 = biasDot;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        double w1 = w[j];
        double wDot1 = wDot[j];
        residual += x1 * w1;
        residualDot += x1 * wDot1;
        double x2 = x[i + 1][j];
        residual1 += x2 * w1;
        residualDot1 += x2 * wDot1;
        double x3 = x[i + 2][j];
        residual2 += x3 * w1;
        residualDot2 += x3 * wDot1;
        double x4 = x[i + 3][j];
        residual3 += x4 * w1;
        residualDot3 += x4 * wDot1;
      }
      sum += residual * residual;
      double residualBar = 2.0 * (sumBar * residual);
      double residualBarDot = 2.0 * (sumBar * residualDot);
      sum += residual1 * residual1;
      double residualBar1 = 2.0 * (sumBar * residual1);
      double residualBarDot1 = 2.0 * (sumBar * residualDot1);
      sum += residual2 * residual2;
      double residualBar2 = 2.0 * (sumBar * residual2);
      double residualBarDot2 = 2.0 * (sumBar * residualDot2);
      sum += residual3 * residual3;
      double residualBar3 = 2.0 * (sumBar * residual3);
      double residualBarDot3 = 2.0 * (sumBar * residualDot3);
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        double x2 = x[i + 1][j];
        double x3 = x[i + 2][j];
        double x4 = x[i + 3][j];
        wBar[j] =
            wBar[j] + x1 * residualBar + x2 * residualBar1 + x3 * residualBar2 + x4 * residualBar3;
        wHvp[j] = wHvp[j] + x1 * residualBarDot + x2 * residualBarDot1 + x3 * residualBarDot2
            + x4 * residualBarDot3;
      }
      biasBar += residualBar;
      biasBarDot += residualBarDot;
      biasBar += residualBar1;
      biasBarDot += residualBarDot1;
      biasBar += residualBar2;
      biasBarDot += residualBarDot2;
      biasBar += residualBar3;
      biasBarDot += residualBarDot3;
      i += 4;
    }
    while (i < x.length) {
      double residual = bias - y[i];
      double residualDot = biasDot;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        residual += x1 * w[j];
        residualDot += x1 * wDot[j];
      }
      sum += residual * residual;
      double residualBar = 2.0 * (sumBar * residual);
      double residualBarDot = 2.0 * (sumBar * residualDot);
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        wBar[j] += x1 * residualBar;
        wHvp[j] += x1 * residualBarDot;
      }
      biasBar += residualBar;
      biasBarDot += residualBarDot;
      i++;
    }
    adjoint.bias = biasBar;
    adjoint.biasHvp = biasBarDot;
    return sum / x.length;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #linearHvp(double[], double, double[][], double[], double[], double, double[],
   *     double[], LinearHvpAdjoint)
   */
  static double linearHvp(double[] w, double bias, double[][] x, double[] y, double[] wDot,
      double biasDot, double[] wBar, double[] wHvp, LinearHvpAdjoint adjoint, Tape tape) {
    return linearHvp(w, bias, x, y, wDot, biasDot, wBar, wHvp, adjoint);
  }

  /**
   * {@code JammedRows.linear} as a function of the vector that packs {@code w}, {@code
   * bias}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x captured
   * @param y captured
   * @return the view
   */
  static ScalarFunction linearFunction(double[][] x, double[] y) {
    return new LinearFunction(x, y);
  }

  private static final class LinearFunction implements ScalarFunction {

    private final double[][] x;

    private final double[] y;

    LinearFunction(double[][] x, double[] y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double bias = packed[packed.length - 1];
      return JammedRows.linear(w, bias, this.x, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double bias = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      LinearAdjoint adjoint = new LinearAdjoint();
      double value = linearGradient(w, bias, this.x, this.y, wBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.bias;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double bias = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double biasDot = direction[direction.length - 1];
      return linearJvp(w, bias, this.x, this.y, wDot, biasDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double bias = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double biasDot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      LinearHvpAdjoint adjoint = new LinearHvpAdjoint();
      double value = linearHvp(w, bias, this.x, this.y, wDot, biasDot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.bias;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.biasHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.poisson} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param counts constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual poissonJvp(double[] w, double[][] x, int[] counts, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double[] row = x[i];
      double eta = w[0];
      double etaDot = wDot[0];
      for (int j = 0; j < w.length - 1; j++) {
        double w1 = w[j + 1];
        double row1 = row[j];
        eta += w1 * row1;
        etaDot += wDot[j + 1] * row1;
      }
      double t = Math.exp(eta);
      double t1 = counts[i];
      sum += t - t1 * eta;
      sumDot += etaDot * t - t1 * etaDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #poissonJvp(double[], double[][], int[], double[])
   */
  static Dual poissonJvp(double[] w, double[][] x, int[] counts, double[] wDot, Tape tape) {
    return poissonJvp(w, x, counts, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.poisson}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record PoissonGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.poisson} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param counts constant
   * @return the value and the gradient, in new arrays
   */
  static PoissonGradient poissonGradient(double[] w, double[][] x, int[] counts) {
    double[] wBar = Arguments.zerosLike(w);
    double value = poissonGradient(w, x, counts, wBar);
    return new PoissonGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #poissonGradient(double[], double[][], int[])
   */
  static PoissonGradient poissonGradient(double[] w, double[][] x, int[] counts, Tape tape) {
    return poissonGradient(w, x, counts);
  }

  /**
   * Reverse mode: {@code JammedRows.poisson} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param counts constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double poissonGradient(double[] w, double[][] x, int[] counts, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double[] row = x[i];
      double eta = w[0];
      for (int j = 0; j < w.length - 1; j++) {
        eta += w[j + 1] * row[j];
      }
      double t = Math.exp(eta);
      double t1 = counts[i];
      sum += t - t1 * eta;
      double etaBar = t - t1;
      int t2 = w.length - 1;
      for (int j = 0; j < t2; j++) {
        wBar[j + 1] += etaBar * row[j];
      }
      wBar[0] += etaBar;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #poissonGradient(double[], double[][], int[], double[])
   */
  static double poissonGradient(double[] w, double[][] x, int[] counts, double[] wBar, Tape tape) {
    return poissonGradient(w, x, counts, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.poisson}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record PoissonHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.poisson}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param counts constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PoissonHvp poissonHvp(double[] w, double[][] x, int[] counts, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = poissonHvp(w, x, counts, wDot, wBar, wHvp);
    return new PoissonHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #poissonHvp(double[], double[][], int[], double[])
   */
  static PoissonHvp poissonHvp(double[] w, double[][] x, int[] counts, double[] wDot, Tape tape) {
    return poissonHvp(w, x, counts, wDot);
  }

  /**
   * Second order: {@code JammedRows.poisson}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param counts constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double poissonHvp(double[] w, double[][] x, int[] counts, double[] wDot, double[] wBar,
      double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double[] row = x[i];
      double eta = w[0];
      double etaDot = wDot[0];
      for (int j = 0; j < w.length - 1; j++) {
        double w1 = w[j + 1];
        double row1 = row[j];
        eta += w1 * row1;
        etaDot += wDot[j + 1] * row1;
      }
      double t = Math.exp(eta);
      double t1 = etaDot * t;
      double t2 = counts[i];
      sum += t - t2 * eta;
      double etaBar = t - t2;
      int t3 = w.length - 1;
      for (int j = 0; j < t3; j++) {
        double row1 = row[j];
        wBar[j + 1] += etaBar * row1;
        wHvp[j + 1] += t1 * row1;
      }
      wBar[0] += etaBar;
      wHvp[0] += t1;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #poissonHvp(double[], double[][], int[], double[], double[], double[])
   */
  static double poissonHvp(double[] w, double[][] x, int[] counts, double[] wDot, double[] wBar,
      double[] wHvp, Tape tape) {
    return poissonHvp(w, x, counts, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.poisson} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param counts captured
   * @return the view
   */
  static ScalarFunction poissonFunction(double[][] x, int[] counts) {
    return new PoissonFunction(x, counts);
  }

  private static final class PoissonFunction implements ScalarFunction {

    private final double[][] x;

    private final int[] counts;

    PoissonFunction(double[][] x, int[] counts) {
      this.x = x;
      this.counts = counts;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.poisson(w, this.x, this.counts);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = poissonGradient(w, this.x, this.counts, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return poissonJvp(w, this.x, this.counts, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = poissonHvp(w, this.x, this.counts, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.twoSums} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it
   * @param v as the method takes it
   * @param x constant
   * @param uDot tangent of {@code u}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual twoSumsJvp(double[] u, double[] v, double[][] x, double[] uDot, double[] vDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameSharing("u", u, uDot, "v", v, vDot);
    double sum = 0.0;
    double sumDot = 0.0;
    for (double[] row : x) {
      double a = 0.0;
      double b = 1.0;
      double aDot = 0.0;
      double bDot = 0.0;
      for (int j = 0; j < u.length; j++) {
        double u1 = u[j];
        double row1 = row[j];
        a += u1 * row1;
        aDot += uDot[j] * row1;
        b -= v[j] * row1;
        bDot -= vDot[j] * row1;
      }
      sum += a * b;
      sumDot += aDot * b + a * bDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSumsJvp(double[], double[], double[][], double[], double[])
   */
  static Dual twoSumsJvp(double[] u, double[] v, double[][] x, double[] uDot, double[] vDot,
      Tape tape) {
    return twoSumsJvp(u, v, x, uDot, vDot);
  }

  /**
   * Value and gradient of {@code JammedRows.twoSums}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param v the derivative with respect to {@code v}
   */
  record TwoSumsGradient(double value, double[] u, double[] v) {}

  /**
   * Reverse mode: {@code JammedRows.twoSums} and its gradient.
   *
   * @param u as the method takes it
   * @param v as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static TwoSumsGradient twoSumsGradient(double[] u, double[] v, double[][] x) {
    double[] uBar = Arguments.zerosLike(u);
    double[] vBar = v == u ? uBar : Arguments.zerosLike(v);
    double value = twoSumsGradient(u, v, x, uBar, vBar);
    return new TwoSumsGradient(value, uBar, vBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSumsGradient(double[], double[], double[][])
   */
  static TwoSumsGradient twoSumsGradient(double[] u, double[] v, double[][] x, Tape tape) {
    return twoSumsGradient(u, v, x);
  }

  /**
   * Reverse mode: {@code JammedRows.twoSums} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it
   * @param v as the method takes it
   * @param x constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @return the value
   */
  static double twoSumsGradient(double[] u, double[] v, double[][] x, double[] uBar,
      double[] vBar) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameSharing("u", u, uBar, "v", v, vBar);
    Arguments.zero(uBar);
    Arguments.zero(vBar);
    int i = 0;
    double sum = 0.0;
    while (i < x.length - 3 && u.length <= v.length && FourRows.hold(x, i, u.length)
        && vBar != uBar) {
      double[] row = x[i];
      double[] row1 = x[i + 1];
      double[] row2 = x[i + 2];
      double[] row3 = x[i + 3];
      double a = 0.0;
      double b = 1.0;
      double a1 = 0.0;
      double b1 = 1.0;
      double a2 = 0.0;
      double b2 = 1.0;
      double a3 = 0.0;
      double b3 = 1.0;
      for (int j = 0; j < u.length; j++) {
        double u1 = u[j];
        double row4 = row[j];
        a += u1 * row4;
        double v1 = v[j];
        b -= v1 * row4;
        double row5 = row1[j];
        a1 += u1 * row5;
        b1 -= v1 * row5;
        double row6 = row2[j];
        a2 += u1 * row6;
        b2 -= v1 * row6;
        double row7 = row3[j];
        a3 += u1 * row7;
        b3 -= v1 * row7;
      }
      sum += a * b;
      sum += a1 * b1;
      sum += a2 * b2;
      sum += a3 * b3;
      for (int j = 0; j < u.length; j++) {
        double row4 = row[j];
        double row5 = row1[j];
        double row6 = row2[j];
        double row7 = row3[j];
        vBar[j] = vBar[j] - a * row4 - a1 * row5 - a2 * row6 - a3 * row7;
        uBar[j] = uBar[j] + b * row4 + b1 * row5 + b2 * row6 + b3 * row7;
      }
      i += 4;
    }
    while (i < x.length) {
      double[] row = x[i];
      double a = 0.0;
      double b = 1.0;
      for (int j = 0; j < u.length; j++) {
        double u1 = u[j];
        double row1 = row[j];
        a += u1 * row1;
        b -= v[j] * row1;
      }
      sum += a * b;
      for (int j = 0; j < u.length; j++) {
        double row1 = row[j];
        vBar[j] -= a * row1;
        uBar[j] += b * row1;
      }
      i++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSumsGradient(double[], double[], double[][], double[], double[])
   */
  static double twoSumsGradient(double[] u, double[] v, double[][] x, double[] uBar, double[] vBar,
      Tape tape) {
    return twoSumsGradient(u, v, x, uBar, vBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.twoSums}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param v the derivative with respect to {@code v}
   * @param uHvp the Hessian-vector product for {@code u}
   * @param vHvp the Hessian-vector product for {@code v}
   */
  record TwoSumsHvp(double value, double[] u, double[] v, double[] uHvp, double[] vHvp) {}

  /**
   * Second order: {@code JammedRows.twoSums}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param u as the method takes it
   * @param v as the method takes it
   * @param x constant
   * @param uDot tangent of {@code u}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TwoSumsHvp twoSumsHvp(double[] u, double[] v, double[][] x, double[] uDot, double[] vDot) {
    double[] uBar = Arguments.zerosLike(u);
    double[] vBar = v == u ? uBar : Arguments.zerosLike(v);
    double[] uHvp = Arguments.zerosLike(u);
    double[] vHvp = v == u ? uHvp : Arguments.zerosLike(v);
    double value = twoSumsHvp(u, v, x, uDot, vDot, uBar, vBar, uHvp, vHvp);
    return new TwoSumsHvp(value, uBar, vBar, uHvp, vHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSumsHvp(double[], double[], double[][], double[], double[])
   */
  static TwoSumsHvp twoSumsHvp(double[] u, double[] v, double[][] x, double[] uDot, double[] vDot,
      Tape tape) {
    return twoSumsHvp(u, v, x, uDot, vDot);
  }

  /**
   * Second order: {@code JammedRows.twoSums}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it
   * @param v as the method takes it
   * @param x constant
   * @param uDot tangent of {@code u}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @param vHvp overwritten with the Hessian-vector product for {@code v}; of the same shape
   * @return the value
   */
  static double twoSumsHvp(double[] u, double[] v, double[][] x, double[] uDot, double[] vDot,
      double[] uBar, double[] vBar, double[] uHvp, double[] vHvp) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameSharing("u", u, uDot, "v", v, vDot);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameSharing("u", u, uBar, "v", v, vBar);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.sameShape("vHvp", vHvp, "v", v);
    Arguments.sameSharing("u", u, uHvp, "v", v, vHvp);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Arguments.distinct("vDot", vDot, "vBar", vBar);
    Arguments.distinct("vDot", vDot, "vHvp", vHvp);
    Arguments.distinct("vBar", vBar, "vHvp", vHvp);
    Arguments.zero(uBar);
    Arguments.zero(vBar);
    Arguments.zero(uHvp);
    Arguments.zero(vHvp);
    double sum = 0.0;
    for (double[] row : x) {
      double a = 0.0;
      double b = 1.0;
      double aDot = 0.0;
      double bDot = 0.0;
      for (int j = 0; j < u.length; j++) {
        double u1 = u[j];
        double row1 = row[j];
        a += u1 * row1;
        aDot += uDot[j] * row1;
        b -= v[j] * row1;
        bDot -= vDot[j] * row1;
      }
      sum += a * b;
      for (int j = 0; j < u.length; j++) {
        double row1 = row[j];
        vBar[j] -= a * row1;
        vHvp[j] -= aDot * row1;
        uBar[j] += b * row1;
        uHvp[j] += bDot * row1;
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSumsHvp(double[], double[], double[][], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double twoSumsHvp(double[] u, double[] v, double[][] x, double[] uDot, double[] vDot,
      double[] uBar, double[] vBar, double[] uHvp, double[] vHvp, Tape tape) {
    return twoSumsHvp(u, v, x, uDot, vDot, uBar, vBar, uHvp, vHvp);
  }

  /**
   * {@code JammedRows.twoSums} as a function of the vector that packs {@code u}, {@code v},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param u of the shape that the parameter is to have
   * @param v of the shape that the parameter is to have
   * @param x captured
   * @return the view
   */
  static ScalarFunction twoSumsFunction(double[] u, double[] v, double[][] x) {
    return new TwoSumsFunction(u, v, x);
  }

  private static final class TwoSumsFunction implements ScalarFunction {

    private final double[] u;

    private final double[] v;

    private final double[][] x;

    private final int uSize;

    private final int vSize;

    TwoSumsFunction(double[] u, double[] v, double[][] x) {
      this.u = u;
      this.v = v;
      this.x = x;
      Objects.requireNonNull(u, "u");
      this.uSize = Arguments.size(u);
      Objects.requireNonNull(v, "v");
      this.vSize = Arguments.size(v);
    }

    @Override
    public int inputs() {
      return uSize + vSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] u = Arguments.unpackLike(this.u, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, uSize);
      return JammedRows.twoSums(u, v, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.unpackLike(this.u, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, uSize);
      double[] uBar = Arguments.zerosLike(u);
      double[] vBar = Arguments.zerosLike(v);
      double value = twoSumsGradient(u, v, this.x, uBar, vBar);
      Arguments.pack(uBar, gradient, 0);
      Arguments.pack(vBar, gradient, uSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.unpackLike(this.u, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, uSize);
      double[] uDot = Arguments.unpackLike(this.u, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, uSize);
      return twoSumsJvp(u, v, this.x, uDot, vDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.unpackLike(this.u, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, uSize);
      double[] uDot = Arguments.unpackLike(this.u, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, uSize);
      double[] uBar = Arguments.zerosLike(u);
      double[] vBar = Arguments.zerosLike(v);
      double[] uHvp = Arguments.zerosLike(u);
      double[] vHvp = Arguments.zerosLike(v);
      double value = twoSumsHvp(u, v, this.x, uDot, vDot, uBar, vBar, uHvp, vHvp);
      Arguments.pack(uBar, gradient, 0);
      Arguments.pack(vBar, gradient, uSize);
      Arguments.pack(uHvp, product, 0);
      Arguments.pack(vHvp, product, uSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.centred} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual centredJvp(double[] w, double[][] x, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int i = 0;
    double sum = 0.0;
    double sumDot = 0.0;
    while (i < x.length - 3 && FourRows.hold(x, i, w.length)) {
      double mean = 0.0;
      double meanDot = 0.0;
      double mean1 = 0.0;
      double meanDot1 = 0.0;
      double mean2 = 0.0;
      double meanDot2 = 0.0;
      double mean3 = 0.0;
      double meanDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        double w1 = w[j];
        double wDot1 = wDot[j];
        mean += x1 * w1;
        meanDot += x1 * wDot1;
        double x2 = x[i + 1][j];
        mean1 += x2 * w1;
        meanDot1 += x2 * wDot1;
        double x3 = x[i + 2][j];
        mean2 += x3 * w1;
        meanDot2 += x3 * wDot1;
        double x4 = x[i + 3][j];
        mean3 += x4 * w1;
        meanDot3 += x4 * wDot1;
      }
      double t = w.length;
      mean /= t;
      meanDot /= t;
      mean1 /= t;
      meanDot1 /= t;
      mean2 /= t;
      meanDot2 /= t;
      mean3 /= t;
      meanDot3 /= t;
      double spread = 0.0;
      double spreadDot = 0.0;
      double spread1 = 0.0;
      double spreadDot1 = 0.0;
      double spread2 = 0.0;
      double spreadDot2 = 0.0;
      double spread3 = 0.0;
      double spreadDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double d = x[i][j] - mean;
        double t1 = d * d;
        double w1 = w[j];
        double wDot1 = wDot[j];
        spread += t1 * w1;
        spreadDot += t1 * wDot1 - 2.0 * (meanDot * d) * w1;
        double d1 = x[i + 1][j] - mean1;
        double t2 = d1 * d1;
        spread1 += t2 * w1;
        spreadDot1 += t2 * wDot1 - 2.0 * (meanDot1 * d1) * w1;
        double d2 = x[i + 2][j] - mean2;
        double t3 = d2 * d2;
        spread2 += t3 * w1;
        spreadDot2 += t3 * wDot1 - 2.0 * (meanDot2 * d2) * w1;
        double d3 = x[i + 3][j] - mean3;
        double t4 = d3 * d3;
        spread3 += t4 * w1;
        spreadDot3 += t4 * wDot1 - 2.0 * (meanDot3 * d3) * w1;
      }
      sum += spread;
      sumDot += spreadDot;
      sum += spread1;
      sumDot += spreadDot1;
      sum += spread2;
      sumDot += spreadDot2;
      sum += spread3;
      sumDot += spreadDot3;
      i += 4;
    }
    while (i < x.length) {
      double mean = 0.0;
      double meanDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        mean += x1 * w[j];
        meanDot += x1 * wDot[j];
      }
      double t = w.length;
      mean /= t;
      meanDot /= t;
      double spread = 0.0;
      double spreadDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double d = x[i][j] - mean;
        double t1 = d * d;
        double w1 = w[j];
        spread += t1 * w1;
        spreadDot += t1 * wDot[j] - 2.0 * (meanDot * d) * w1;
      }
      sum += spread;
      sumDot += spreadDot;
      i++;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #centredJvp(double[], double[][], double[])
   */
  static Dual centredJvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return centredJvp(w, x, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.centred}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record CentredGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.centred} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static CentredGradient centredGradient(double[] w, double[][] x) {
    double[] wBar = Arguments.zerosLike(w);
    double value = centredGradient(w, x, wBar);
    return new CentredGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #centredGradient(double[], double[][])
   */
  static CentredGradient centredGradient(double[] w, double[][] x, Tape tape) {
    return centredGradient(w, x);
  }

  /**
   * Reverse mode: {@code JammedRows.centred} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double centredGradient(double[] w, double[][] x, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double mean = 0.0;
      for (int j = 0; j < w.length; j++) {
        mean += x[i][j] * w[j];
      }
      double t = w.length;
      mean /= t;
      double spread = 0.0;
      double meanBar = 0.0;
      for (int j = 0; j < w.length; j++) {
        double d = x[i][j] - mean;
        double t1 = d * d;
        double w1 = w[j];
        spread += t1 * w1;
        wBar[j] += t1;
        double dBar = 2.0 * (w1 * d);
        meanBar -= dBar;
      }
      sum += spread;
      meanBar /= t;
      for (int j = 0; j < w.length; j++) {
        wBar[j] += x[i][j] * meanBar;
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #centredGradient(double[], double[][], double[])
   */
  static double centredGradient(double[] w, double[][] x, double[] wBar, Tape tape) {
    return centredGradient(w, x, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.centred}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record CentredHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.centred}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CentredHvp centredHvp(double[] w, double[][] x, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = centredHvp(w, x, wDot, wBar, wHvp);
    return new CentredHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #centredHvp(double[], double[][], double[])
   */
  static CentredHvp centredHvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return centredHvp(w, x, wDot);
  }

  /**
   * Second order: {@code JammedRows.centred}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double centredHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double mean = 0.0;
      double meanDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        mean += x1 * w[j];
        meanDot += x1 * wDot[j];
      }
      double t = w.length;
      mean /= t;
      meanDot /= t;
      double spread = 0.0;
      double meanBar = 0.0;
      double meanBarDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double d = x[i][j] - mean;
        double dDot = -meanDot;
        double t1 = d * d;
        double w1 = w[j];
        spread += t1 * w1;
        double wDot1 = wDot[j];
        wBar[j] += t1;
        wHvp[j] += 2.0 * (dDot * d);
        double dBar = 2.0 * (w1 * d);
        double dBarDot = 2.0 * (wDot1 * d + w1 * dDot);
        meanBar -= dBar;
        meanBarDot -= dBarDot;
      }
      sum += spread;
      meanBar /= t;
      meanBarDot /= t;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        wBar[j] += x1 * meanBar;
        wHvp[j] += x1 * meanBarDot;
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #centredHvp(double[], double[][], double[], double[], double[])
   */
  static double centredHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp,
      Tape tape) {
    return centredHvp(w, x, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.centred} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction centredFunction(double[][] x) {
    return new CentredFunction(x);
  }

  private static final class CentredFunction implements ScalarFunction {

    private final double[][] x;

    CentredFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.centred(w, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = centredGradient(w, this.x, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return centredJvp(w, this.x, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = centredHvp(w, this.x, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.batch} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param from constant
   * @param to constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual batchJvp(double[] w, double[][] x, double[] y, int from, int to, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int i = from;
    double sum = 0.0;
    double sumDot = 0.0;
    while (i + 3 < to && i >= 0 && x != null && y != null && i < x.length - 3 && i < y.length - 3
        && FourRows.hold(x, i, w.length)) {
      double[] row = x[i];
      double[] row1 = x[i + 1];
      double[] row2 = x[i + 2];
      double[] row3 = x[i + 3];
      double score = 0.0;
      double scoreDot = 0.0;
      double score1 = 0.0;
      double scoreDot1 = 0.0;
      double score2 = 0.0;
      double scoreDot2 = 0.0;
      double score3 = 0.0;
      double scoreDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double row4 = row[j];
        score += w1 * row4;
        scoreDot += wDot1 * row4;
        double row5 = row1[j];
        score1 += w1 * row5;
        scoreDot1 += wDot1 * row5;
        double row6 = row2[j];
        score2 += w1 * row6;
        scoreDot2 += wDot1 * row6;
        double row7 = row3[j];
        score3 += w1 * row7;
        scoreDot3 += wDot1 * row7;
      }
      double e = score - y[i];
      double t;
      double t1;
      if (e > 0.0) {
        t = e * e;
        t1 = 2.0 * (scoreDot * e);
      } else {
        t = 0.25 * e * e;
        t1 = 2.0 * (0.25 * scoreDot * e);
      }
      sum += t;
      sumDot += t1;
      double e1 = score1 - y[i + 1];
      double t2;
      double t3;
      if (e1 > 0.0) {
        t2 = e1 * e1;
        t3 = 2.0 * (scoreDot1 * e1);
      } else {
        t2 = 0.25 * e1 * e1;
        t3 = 2.0 * (0.25 * scoreDot1 * e1);
      }
      sum += t2;
      sumDot += t3;
      double e2 = score2 - y[i + 2];
      double t4;
      double t5;
      if (e2 > 0.0) {
        t4 = e2 * e2;
        t5 = 2.0 * (scoreDot2 * e2);
      } else {
        t4 = 0.25 * e2 * e2;
        t5 = 2.0 * (0.25 * scoreDot2 * e2);
      }
      sum += t4;
      sumDot += t5;
      double e3 = score3 - y[i + 3];
      double t6;
      double t7;
      if (e3 > 0.0) {
        t6 = e3 * e3;
        t7 = 2.0 * (scoreDot3 * e3);
      } else {
        t6 = 0.25 * e3 * e3;
        t7 = 2.0 * (0.25 * scoreDot3 * e3);
      }
      sum += t6;
      sumDot += t7;
      i += 4;
    }
    while (i < to) {
      double[] row = x[i];
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double row1 = row[j];
        score += w1 * row1;
        scoreDot += wDot[j] * row1;
      }
      double e = score - y[i];
      double t;
      double t1;
      if (e > 0.0) {
        t = e * e;
        t1 = 2.0 * (scoreDot * e);
      } else {
        t = 0.25 * e * e;
        t1 = 2.0 * (0.25 * scoreDot * e);
      }
      sum += t;
      sumDot += t1;
      i++;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #batchJvp(double[], double[][], double[], int, int, double[])
   */
  static Dual batchJvp(double[] w, double[][] x, double[] y, int from, int to, double[] wDot,
      Tape tape) {
    return batchJvp(w, x, y, from, to, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.batch}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record BatchGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.batch} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param from constant
   * @param to constant
   * @return the value and the gradient, in new arrays
   */
  static BatchGradient batchGradient(double[] w, double[][] x, double[] y, int from, int to) {
    double[] wBar = Arguments.zerosLike(w);
    double value = batchGradient(w, x, y, from, to, wBar);
    return new BatchGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #batchGradient(double[], double[][], double[], int, int)
   */
  static BatchGradient batchGradient(double[] w, double[][] x, double[] y, int from, int to,
      Tape tape) {
    return batchGradient(w, x, y, from, to);
  }

  /**
   * Reverse mode: {@code JammedRows.batch} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param from constant
   * @param to constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double batchGradient(double[] w, double[][] x, double[] y, int from, int to,
      double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int i = from;
    double sum = 0.0;
    while (i + 3 < to && i >= 0 && x != null && y != null && i < x.length - 3 && i < y.length - 3
        && FourRows.hold(x, i, w.length)) {
      double[] row = x[i];
      double[] row1 = x[i + 1];
      double[] row2 = x[i + 2];
      double[] row3 = x[i + 3];
      double score = 0.0;
      double score1 = 0.0;
      double score2 = 0.0;
      double score3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        score += w1 * row[j];
        score1 += w1 * row1[j];
        score2 += w1 * row2[j];
        score3 += w1 * row3[j];
      }
      double e = score - y[i];
      boolean t = e > 0.0;
      sum += t ? e * e : 0.25 * e * e;
      double eBar;
      if (t) {
        eBar = 2.0 * e;
      } else {
        eBar = 2.0 * (0.25 * e);
      }
      double e1 = score1 - y[i + 1];
      boolean t1 = e1 > 0.0;
      sum += t1 ? e1 * e1 : 0.25 * e1 * e1;
      double eBar1;
      if (t1) {
        eBar1 = 2.0 * e1;
      } else {
        eBar1 = 2.0 * (0.25 * e1);
      }
      double e2 = score2 - y[i + 2];
      boolean t2 = e2 > 0.0;
      sum += t2 ? e2 * e2 : 0.25 * e2 * e2;
      double eBar2;
      if (t2) {
        eBar2 = 2.0 * e2;
      } else {
        eBar2 = 2.0 * (0.25 * e2);
      }
      double e3 = score3 - y[i + 3];
      boolean t3 = e3 > 0.0;
      sum += t3 ? e3 * e3 : 0.25 * e3 * e3;
      double eBar3;
      if (t3) {
        eBar3 = 2.0 * e3;
      } else {
        eBar3 = 2.0 * (0.25 * e3);
      }
      for (int j = 0; j < w.length; j++) {
        wBar[j] = wBar[j] + eBar * row[j] + eBar1 * row1[j] + eBar2 * row2[j] + eBar3 * row3[j];
      }
      i += 4;
    }
    while (i < to) {
      double[] row = x[i];
      double score = 0.0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * row[j];
      }
      double e = score - y[i];
      boolean t = e > 0.0;
      sum += t ? e * e : 0.25 * e * e;
      double eBar;
      if (t) {
        eBar = 2.0 * e;
      } else {
        eBar = 2.0 * (0.25 * e);
      }
      for (int j = 0; j < w.length; j++) {
        wBar[j] += eBar * row[j];
      }
      i++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #batchGradient(double[], double[][], double[], int, int, double[])
   */
  static double batchGradient(double[] w, double[][] x, double[] y, int from, int to,
      double[] wBar, Tape tape) {
    return batchGradient(w, x, y, from, to, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.batch}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record BatchHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.batch}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param from constant
   * @param to constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static BatchHvp batchHvp(double[] w, double[][] x, double[] y, int from, int to, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = batchHvp(w, x, y, from, to, wDot, wBar, wHvp);
    return new BatchHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #batchHvp(double[], double[][], double[], int, int, double[])
   */
  static BatchHvp batchHvp(double[] w, double[][] x, double[] y, int from, int to, double[] wDot,
      Tape tape) {
    return batchHvp(w, x, y, from, to, wDot);
  }

  /**
   * Second order: {@code JammedRows.batch}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param from constant
   * @param to constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double batchHvp(double[] w, double[][] x, double[] y, int from, int to, double[] wDot,
      double[] wBar, double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int i = from;
    double sum = 0.0;
    while (i + 3 < to && i >= 0 && x != null && y != null && i < x.length - 3 && i < y.length - 3
        && FourRows.hold(x, i, w.length)) {
      double[] row = x[i];
      double[] row1 = x[i + 1];
      double[] row2 = x[i + 2];
      double[] row3 = x[i + 3];
      double score = 0.0;
      double scoreDot = 0.0;
      double score1 = 0.0;
      double scoreDot1 = 0.0;
      double score2 = 0.0;
      double scoreDot2 = 0.0;
      double score3 = 0.0;
      double scoreDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double row4 = row[j];
        score += w1 * row4;
        scoreDot += wDot1 * row4;
        double row5 = row1[j];
        score1 += w1 * row5;
        scoreDot1 += wDot1 * row5;
        double row6 = row2[j];
        score2 += w1 * row6;
        scoreDot2 += wDot1 * row6;
        double row7 = row3[j];
        score3 += w1 * row7;
        scoreDot3 += wDot1 * row7;
      }
      double e = score - y[i];
      boolean t = e > 0.0;
      sum += t ? e * e : 0.25 * e * e;
      double eBar;
      double eBarDot;
      if (t) {
        eBar = 2.0 * e;
        eBarDot = 2.0 * scoreDot;
      } else {
        eBar = 2.0 * (0.25 * e);
        eBarDot = 0.5 * scoreDot;
      }
      double e1 = score1 - y[i + 1];
      boolean t1 = e1 > 0.0;
      sum += t1 ? e1 * e1 : 0.25 * e1 * e1;
      double eBar1;
      double eBarDot1;
      if (t1) {
        eBar1 = 2.0 * e1;
        eBarDot1 = 2.0 * scoreDot1;
      } else {
        eBar1 = 2.0 * (0.25 * e1);
        eBarDot1 = 0.5 * scoreDot1;
      }
      double e2 = score2 - y[i + 2];
      boolean t2 = e2 > 0.0;
      sum += t2 ? e2 * e2 : 0.25 * e2 * e2;
      double eBar2;
      double eBarDot2;
      if (t2) {
        eBar2 = 2.0 * e2;
        eBarDot2 = 2.0 * scoreDot2;
      } else {
        eBar2 = 2.0 * (0.25 * e2);
        eBarDot2 = 0.5 * scoreDot2;
      }
      double e3 = score3 - y[i + 3];
      boolean t3 = e3 > 0.0;
      sum += t3 ? e3 * e3 : 0.25 * e3 * e3;
      double eBar3;
      double eBarDot3;
      if (t3) {
        eBar3 = 2.0 * e3;
        eBarDot3 = 2.0 * scoreDot3;
      } else {
        eBar3 = 2.0 * (0.25 * e3);
        eBarDot3 = 0.5 * scoreDot3;
      }
      for (int j = 0; j < w.length; j++) {
        double row4 = row[j];
        double row5 = row1[j];
        double row6 = row2[j];
        double row7 = row3[j];
        wBar[j] = wBar[j] + eBar * row4 + eBar1 * row5 + eBar2 * row6 + eBar3 * row7;
        wHvp[j] = wHvp[j] + eBarDot * row4 + eBarDot1 * row5 + eBarDot2 * row6 + eBarDot3 * row7;
      }
      i += 4;
    }
    while (i < to) {
      double[] row = x[i];
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double row1 = row[j];
        score += w1 * row1;
        scoreDot += wDot[j] * row1;
      }
      double e = score - y[i];
      boolean t = e > 0.0;
      sum += t ? e * e : 0.25 * e * e;
      double eBar;
      double eBarDot;
      if (t) {
        eBar = 2.0 * e;
        eBarDot = 2.0 * scoreDot;
      } else {
        eBar = 2.0 * (0.25 * e);
        eBarDot = 0.5 * scoreDot;
      }
      for (int j = 0; j < w.length; j++) {
        double row1 = row[j];
        wBar[j] += eBar * row1;
        wHvp[j] += eBarDot * row1;
      }
      i++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #batchHvp(double[], double[][], double[], int, int, double[], double[], double[])
   */
  static double batchHvp(double[] w, double[][] x, double[] y, int from, int to, double[] wDot,
      double[] wBar, double[] wHvp, Tape tape) {
    return batchHvp(w, x, y, from, to, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.batch} as a function of the vector that packs {@code w}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param x captured
   * @param y captured
   * @param from captured
   * @param to captured
   * @return the view
   */
  static ScalarFunction batchFunction(double[][] x, double[] y, int from, int to) {
    return new BatchFunction(x, y, from, to);
  }

  private static final class BatchFunction implements ScalarFunction {

    private final double[][] x;

    private final double[] y;

    private final int from;

    private final int to;

    BatchFunction(double[][] x, double[] y, int from, int to) {
      this.x = x;
      this.y = y;
      this.from = from;
      this.to = to;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.batch(w, this.x, this.y, this.from, this.to);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = batchGradient(w, this.x, this.y, this.from, this.to, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return batchJvp(w, this.x, this.y, this.from, this.to, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = batchHvp(w, this.x, this.y, this.from, this.to, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.activeRows} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual activeRowsJvp(double[] w, double[][] x, double[] wDot, double[][] xDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 1; i < x.length; i++) {
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot[j] * x1 + w1 * xDot[i][j];
      }
      sum += Math.sin(score);
      sumDot += scoreDot * Math.cos(score);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeRowsJvp(double[], double[][], double[], double[][])
   */
  static Dual activeRowsJvp(double[] w, double[][] x, double[] wDot, double[][] xDot, Tape tape) {
    return activeRowsJvp(w, x, wDot, xDot);
  }

  /**
   * Value and gradient of {@code JammedRows.activeRows}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   */
  record ActiveRowsGradient(double value, double[] w, double[][] x) {}

  /**
   * Reverse mode: {@code JammedRows.activeRows} and its gradient.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ActiveRowsGradient activeRowsGradient(double[] w, double[][] x) {
    double[] wBar = Arguments.zerosLike(w);
    double[][] xBar = Arguments.zerosLike(x);
    double value = activeRowsGradient(w, x, wBar, xBar);
    return new ActiveRowsGradient(value, wBar, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeRowsGradient(double[], double[][])
   */
  static ActiveRowsGradient activeRowsGradient(double[] w, double[][] x, Tape tape) {
    return activeRowsGradient(w, x);
  }

  /**
   * Reverse mode: {@code JammedRows.activeRows} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double activeRowsGradient(double[] w, double[][] x, double[] wBar, double[][] xBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(wBar);
    Arguments.zero(xBar);
    int i = 1;
    double sum = 0.0;
    while (i < x.length - 3 && FourRows.hold(x, i, w.length) && FourRows.areNot(xBar, i, wBar)) {
      double score = 0.0;
      double score1 = 0.0;
      double score2 = 0.0;
      double score3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        score += w1 * x[i][j];
        score1 += w1 * x[i + 1][j];
        score2 += w1 * x[i + 2][j];
        score3 += w1 * x[i + 3][j];
      }
      sum += Math.sin(score);
      double t = Math.cos(score);
      sum += Math.sin(score1);
      double t1 = Math.cos(score1);
      sum += Math.sin(score2);
      double t2 = Math.cos(score2);
      sum += Math.sin(score3);
      double t3 = Math.cos(score3);
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double[] xBar1 = xBar[i + 1];
        double[] xBar2 = xBar[i + 2];
        double[] xBar3 = xBar[i + 3];
        xBar[i][j] += w1 * t;
        xBar1[j] += w1 * t1;
        xBar2[j] += w1 * t2;
        xBar3[j] += w1 * t3;
        wBar[j] = wBar[j] + t * x[i][j] + t1 * x[i + 1][j] + t2 * x[i + 2][j] + t3 * x[i + 3][j];
      }
      i += 4;
    }
    while (i < x.length) {
      double score = 0.0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      sum += Math.sin(score);
      double t = Math.cos(score);
      for (int j = 0; j < w.length; j++) {
        double wBar1 = t * x[i][j];
        xBar[i][j] += w[j] * t;
        wBar[j] += wBar1;
      }
      i++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeRowsGradient(double[], double[][], double[], double[][])
   */
  static double activeRowsGradient(double[] w, double[][] x, double[] wBar, double[][] xBar,
      Tape tape) {
    return activeRowsGradient(w, x, wBar, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.activeRows}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ActiveRowsHvp(double value, double[] w, double[][] x, double[] wHvp, double[][] xHvp) {}

  /**
   * Second order: {@code JammedRows.activeRows}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ActiveRowsHvp activeRowsHvp(double[] w, double[][] x, double[] wDot, double[][] xDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[][] xBar = Arguments.zerosLike(x);
    double[] wHvp = Arguments.zerosLike(w);
    double[][] xHvp = Arguments.zerosLike(x);
    double value = activeRowsHvp(w, x, wDot, xDot, wBar, xBar, wHvp, xHvp);
    return new ActiveRowsHvp(value, wBar, xBar, wHvp, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeRowsHvp(double[], double[][], double[], double[][])
   */
  static ActiveRowsHvp activeRowsHvp(double[] w, double[][] x, double[] wDot, double[][] xDot,
      Tape tape) {
    return activeRowsHvp(w, x, wDot, xDot);
  }

  /**
   * Second order: {@code JammedRows.activeRows}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double activeRowsHvp(double[] w, double[][] x, double[] wDot, double[][] xDot,
      double[] wBar, double[][] xBar, double[] wHvp, double[][] xHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(wBar);
    Arguments.zero(xBar);
    Arguments.zero(wHvp);
    Arguments.zero(xHvp);
    double sum = 0.0;
    for (int i = 1; i < x.length; i++) {
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot[j] * x1 + w1 * xDot[i][j];
      }
      double t = Math.sin(score);
      sum += t;
      double t1 = Math.cos(score);
      double t2 = -(scoreDot * t);
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        double w1 = w[j];
        double wBarDot = t2 * x1 + t1 * xDot[i][j];
        double xBarDot = wDot[j] * t1 + w1 * t2;
        double[] xBarDot1 = xHvp[i];
        xBar[i][j] += w1 * t1;
        xBarDot1[j] += xBarDot;
        wBar[j] += t1 * x1;
        wHvp[j] += wBarDot;
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeRowsHvp(double[], double[][], double[], double[][], double[], double[][],
   *     double[], double[][])
   */
  static double activeRowsHvp(double[] w, double[][] x, double[] wDot, double[][] xDot,
      double[] wBar, double[][] xBar, double[] wHvp, double[][] xHvp, Tape tape) {
    return activeRowsHvp(w, x, wDot, xDot, wBar, xBar, wHvp, xHvp);
  }

  /**
   * {@code JammedRows.activeRows} as a function of the vector that packs {@code w}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param w of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction activeRowsFunction(double[] w, double[][] x) {
    return new ActiveRowsFunction(w, x);
  }

  private static final class ActiveRowsFunction implements ScalarFunction {

    private final double[] w;

    private final double[][] x;

    private final int wSize;

    private final int xSize;

    ActiveRowsFunction(double[] w, double[][] x) {
      this.w = w;
      this.x = x;
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return wSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[][] x = Arguments.unpackLike(this.x, packed, wSize);
      return JammedRows.activeRows(w, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[][] x = Arguments.unpackLike(this.x, packed, wSize);
      double[] wBar = Arguments.zerosLike(w);
      double[][] xBar = Arguments.zerosLike(x);
      double value = activeRowsGradient(w, x, wBar, xBar);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(xBar, gradient, wSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[][] x = Arguments.unpackLike(this.x, packed, wSize);
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[][] xDot = Arguments.unpackLike(this.x, direction, wSize);
      return activeRowsJvp(w, x, wDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[][] x = Arguments.unpackLike(this.x, packed, wSize);
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[][] xDot = Arguments.unpackLike(this.x, direction, wSize);
      double[] wBar = Arguments.zerosLike(w);
      double[][] xBar = Arguments.zerosLike(x);
      double[] wHvp = Arguments.zerosLike(w);
      double[][] xHvp = Arguments.zerosLike(x);
      double value = activeRowsHvp(w, x, wDot, xDot, wBar, xBar, wHvp, xHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(xBar, gradient, wSize);
      Arguments.pack(wHvp, product, 0);
      Arguments.pack(xHvp, product, wSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.lengths} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual lengthsJvp(double[] w, double[][] x, double[] y, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int i = 0;
    double sum = 0.0;
    double sumDot = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.equallyLong(x, i)
        && x[i].length <= w.length) {
      double[] row = x[i];
      int t = row.length;
      double[] row1 = x[i + 1];
      double[] row2 = x[i + 2];
      double[] row3 = x[i + 3];
      double score = 0.0;
      double scoreDot = 0.0;
      double score1 = 0.0;
      double scoreDot1 = 0.0;
      double score2 = 0.0;
      double scoreDot2 = 0.0;
      double score3 = 0.0;
      double scoreDot3 = 0.0;
      for (int j = 0; j < t; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double row4 = row[j];
        score += w1 * row4;
        scoreDot += wDot1 * row4;
        double row5 = row1[j];
        score1 += w1 * row5;
        scoreDot1 += wDot1 * row5;
        double row6 = row2[j];
        score2 += w1 * row6;
        scoreDot2 += wDot1 * row6;
        double row7 = row3[j];
        score3 += w1 * row7;
        scoreDot3 += wDot1 * row7;
      }
      double e = score - y[i];
      double t1 = row.length;
      sum += e * e / t1;
      sumDot += 2.0 * (scoreDot * e) / t1;
      double e1 = score1 - y[i + 1];
      sum += e1 * e1 / t1;
      sumDot += 2.0 * (scoreDot1 * e1) / t1;
      double e2 = score2 - y[i + 2];
      sum += e2 * e2 / t1;
      sumDot += 2.0 * (scoreDot2 * e2) / t1;
      double e3 = score3 - y[i + 3];
      sum += e3 * e3 / t1;
      sumDot += 2.0 * (scoreDot3 * e3) / t1;
      i += 4;
    }
    while (i < x.length) {
      double[] row = x[i];
      int t = row.length;
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < t; j++) {
        double w1 = w[j];
        double row1 = row[j];
        score += w1 * row1;
        scoreDot += wDot[j] * row1;
      }
      double e = score - y[i];
      double t1 = row.length;
      sum += e * e / t1;
      sumDot += 2.0 * (scoreDot * e) / t1;
      i++;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthsJvp(double[], double[][], double[], double[])
   */
  static Dual lengthsJvp(double[] w, double[][] x, double[] y, double[] wDot, Tape tape) {
    return lengthsJvp(w, x, y, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.lengths}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record LengthsGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.lengths} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static LengthsGradient lengthsGradient(double[] w, double[][] x, double[] y) {
    double[] wBar = Arguments.zerosLike(w);
    double value = lengthsGradient(w, x, y, wBar);
    return new LengthsGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthsGradient(double[], double[][], double[])
   */
  static LengthsGradient lengthsGradient(double[] w, double[][] x, double[] y, Tape tape) {
    return lengthsGradient(w, x, y);
  }

  /**
   * Reverse mode: {@code JammedRows.lengths} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double lengthsGradient(double[] w, double[][] x, double[] y, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int i = 0;
    double sum = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.equallyLong(x, i)
        && x[i].length <= w.length) {
      double[] row = x[i];
      int t = row.length;
      double[] row1 = x[i + 1];
      double[] row2 = x[i + 2];
      double[] row3 = x[i + 3];
      double score = 0.0;
      double score1 = 0.0;
      double score2 = 0.0;
      double score3 = 0.0;
      for (int j = 0; j < t; j++) {
        double w1 = w[j];
        score += w1 * row[j];
        score1 += w1 * row1[j];
        score2 += w1 * row2[j];
        score3 += w1 * row3[j];
      }
      double e = score - y[i];
      double t1 = row.length;
      sum += e * e / t1;
      double t2 = 1.0 / t1;
      double eBar = 2.0 * (t2 * e);
      double e1 = score1 - y[i + 1];
      sum += e1 * e1 / t1;
      double eBar1 = 2.0 * (t2 * e1);
      double e2 = score2 - y[i + 2];
      sum += e2 * e2 / t1;
      double eBar2 = 2.0 * (t2 * e2);
      double e3 = score3 - y[i + 3];
      sum += e3 * e3 / t1;
      double eBar3 = 2.0 * (t2 * e3);
      for (int j = 0; j < t; j++) {
        wBar[j] = wBar[j] + eBar * row[j] + eBar1 * row1[j] + eBar2 * row2[j] + eBar3 * row3[j];
      }
      i += 4;
    }
    while (i < x.length) {
      double[] row = x[i];
      int t = row.length;
      double score = 0.0;
      for (int j = 0; j < t; j++) {
        score += w[j] * row[j];
      }
      double e = score - y[i];
      double t1 = row.length;
      sum += e * e / t1;
      double eBar = 2.0 * (1.0 / t1 * e);
      for (int j = 0; j < t; j++) {
        wBar[j] += eBar * row[j];
      }
      i++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthsGradient(double[], double[][], double[], double[])
   */
  static double lengthsGradient(double[] w, double[][] x, double[] y, double[] wBar, Tape tape) {
    return lengthsGradient(w, x, y, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.lengths}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record LengthsHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.lengths}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LengthsHvp lengthsHvp(double[] w, double[][] x, double[] y, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = lengthsHvp(w, x, y, wDot, wBar, wHvp);
    return new LengthsHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthsHvp(double[], double[][], double[], double[])
   */
  static LengthsHvp lengthsHvp(double[] w, double[][] x, double[] y, double[] wDot, Tape tape) {
    return lengthsHvp(w, x, y, wDot);
  }

  /**
   * Second order: {@code JammedRows.lengths}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double lengthsHvp(double[] w, double[][] x, double[] y, double[] wDot, double[] wBar,
      double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int i = 0;
    double sum = 0.0;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.equallyLong(x, i)
        && x[i].length <= w.length) {
      double[] row = x[i];
      int t = row.length;
      double[] row1 = x[i + 1];
      double[] row2 = x[i + 2];
      double[] row3 = x[i + 3];
      double score = 0.0;
      double scoreDot = 0.0;
      double score1 = 0.0;
      double scoreDot1 = 0.0;
      double score2 = 0.0;
      double scoreDot2 = 0.0;
      double score3 = 0.0;
      double scoreDot3 = 0.0;
      for (int j = 0; j < t; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double row4 = row[j];
        score += w1 * row4;
        scoreDot += wDot1 * row4;
        double row5 = row1[j];
        score1 += w1 * row5;
        scoreDot1 += wDot1 * row5;
        double row6 = row2[j];
        score2 += w1 * row6;
        scoreDot2 += wDot1 * row6;
        double row7 = row3[j];
        score3 += w1 * row7;
        scoreDot3 += wDot1 * row7;
      }
      double e = score - y[i];
      double t1 = row.length;
      sum += e * e / t1;
      double t2 = 1.0 / t1;
      double eBar = 2.0 * (t2 * e);
      double eBarDot = 2.0 * (t2 * scoreDot);
      double e1 = score1 - y[i + 1];
      sum += e1 * e1 / t1;
      double eBar1 = 2.0 * (t2 * e1);
      double eBarDot1 = 2.0 * (t2 * scoreDot1);
      double e2 = score2 - y[i + 2];
      sum += e2 * e2 / t1;
      double eBar2 = 2.0 * (t2 * e2);
      double eBarDot2 = 2.0 * (t2 * scoreDot2);
      double e3 = score3 - y[i + 3];
      sum += e3 * e3 / t1;
      double eBar3 = 2.0 * (t2 * e3);
      double eBarDot3 = 2.0 * (t2 * scoreDot3);
      for (int j = 0; j < t; j++) {
        double row4 = row[j];
        double row5 = row1[j];
        double row6 = row2[j];
        double row7 = row3[j];
        wBar[j] = wBar[j] + eBar * row4 + eBar1 * row5 + eBar2 * row6 + eBar3 * row7;
        wHvp[j] = wHvp[j] + eBarDot * row4 + eBarDot1 * row5 + eBarDot2 * row6 + eBarDot3 * row7;
      }
      i += 4;
    }
    while (i < x.length) {
      double[] row = x[i];
      int t = row.length;
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < t; j++) {
        double w1 = w[j];
        double row1 = row[j];
        score += w1 * row1;
        scoreDot += wDot[j] * row1;
      }
      double e = score - y[i];
      double t1 = row.length;
      sum += e * e / t1;
      double t2 = 1.0 / t1;
      double eBar = 2.0 * (t2 * e);
      double eBarDot = 2.0 * (t2 * scoreDot);
      for (int j = 0; j < t; j++) {
        double row1 = row[j];
        wBar[j] += eBar * row1;
        wHvp[j] += eBarDot * row1;
      }
      i++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthsHvp(double[], double[][], double[], double[], double[], double[])
   */
  static double lengthsHvp(double[] w, double[][] x, double[] y, double[] wDot, double[] wBar,
      double[] wHvp, Tape tape) {
    return lengthsHvp(w, x, y, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.lengths} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param y captured
   * @return the view
   */
  static ScalarFunction lengthsFunction(double[][] x, double[] y) {
    return new LengthsFunction(x, y);
  }

  private static final class LengthsFunction implements ScalarFunction {

    private final double[][] x;

    private final double[] y;

    LengthsFunction(double[][] x, double[] y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.lengths(w, this.x, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = lengthsGradient(w, this.x, this.y, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return lengthsJvp(w, this.x, this.y, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = lengthsHvp(w, this.x, this.y, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.pairs} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b constant
   * @param scale as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return the value and its tangent
   */
  static Dual pairsJvp(double[][] a, double[][] b, double scale, double[][] aDot, double scaleDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      int t = b[i].length;
      double product = 1.0;
      double productDot = 0.0;
      for (int j = 0; j < t; j++) {
        double a1 = a[i][j];
        double b1 = b[i][j];
        double t1 = a1 * b1;
        product += t1 * scale;
        productDot += aDot[i][j] * b1 * scale + t1 * scaleDot;
      }
      double t1 = product * product;
      sum += Math.log(t1);
      sumDot += StrongZero.over(2.0 * (productDot * product), t1);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsJvp(double[][], double[][], double, double[][], double)
   */
  static Dual pairsJvp(double[][] a, double[][] b, double scale, double[][] aDot, double scaleDot,
      Tape tape) {
    return pairsJvp(a, b, scale, aDot, scaleDot);
  }

  /**
   * Value and gradient of {@code JammedRows.pairs}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param scale the derivative with respect to {@code scale}
   */
  record PairsGradient(double value, double[][] a, double scale) {}

  /**
   * Adjoints of the scalar parameters of {@code JammedRows.pairs}: filled by a derivative
   * and reused by its caller.
   */
  static final class PairsAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** A holder of zeros. */
    public PairsAdjoint() {}
  }

  /**
   * Reverse mode: {@code JammedRows.pairs} and its gradient.
   *
   * @param a as the method takes it
   * @param b constant
   * @param scale as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PairsGradient pairsGradient(double[][] a, double[][] b, double scale) {
    double[][] aBar = Arguments.zerosLike(a);
    PairsAdjoint adjoint = new PairsAdjoint();
    double value = pairsGradient(a, b, scale, aBar, adjoint);
    return new PairsGradient(value, aBar, adjoint.scale);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsGradient(double[][], double[][], double)
   */
  static PairsGradient pairsGradient(double[][] a, double[][] b, double scale, Tape tape) {
    return pairsGradient(a, b, scale);
  }

  /**
   * Reverse mode: {@code JammedRows.pairs} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b constant
   * @param scale as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code scale}
   * @return the value
   */
  static double pairsGradient(double[][] a, double[][] b, double scale, double[][] aBar,
      PairsAdjoint adjoint) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    double sum = 0.0;
    double scaleBar = 0.0;
    for (int i = 0; i < a.length; i++) {
      int t = b[i].length;
      double product = 1.0;
      for (int j = 0; j < t; j++) {
        product += a[i][j] * b[i][j] * scale;
      }
      double t1 = product * product;
      sum += Math.log(t1);
      double productBar = 2.0 * (1.0 / t1 * product);
      for (int j = 0; j < t; j++) {
        double b1 = b[i][j];
        scaleBar += a[i][j] * b1 * productBar;
        aBar[i][j] += productBar * scale * b1;
      }
    }
    adjoint.scale = scaleBar;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsGradient(double[][], double[][], double, double[][], PairsAdjoint)
   */
  static double pairsGradient(double[][] a, double[][] b, double scale, double[][] aBar,
      PairsAdjoint adjoint, Tape tape) {
    return pairsGradient(a, b, scale, aBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.pairs}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param scale the derivative with respect to {@code scale}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param scaleHvp the Hessian-vector product for {@code scale}
   */
  record PairsHvp(double value, double[][] a, double scale, double[][] aHvp, double scaleHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * JammedRows.pairs}: filled by a derivative and reused by its caller.
   */
  static final class PairsHvpAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** The Hessian-vector product for {@code scale}. */
    public double scaleHvp;

    /** A holder of zeros. */
    public PairsHvpAdjoint() {}
  }

  /**
   * Second order: {@code JammedRows.pairs}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b constant
   * @param scale as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return value, gradient and product, in new arrays
   */
  static PairsHvp pairsHvp(double[][] a, double[][] b, double scale, double[][] aDot,
      double scaleDot) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    PairsHvpAdjoint adjoint = new PairsHvpAdjoint();
    double value = pairsHvp(a, b, scale, aDot, scaleDot, aBar, aHvp, adjoint);
    return new PairsHvp(value, aBar, adjoint.scale, aHvp, adjoint.scaleHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsHvp(double[][], double[][], double, double[][], double)
   */
  static PairsHvp pairsHvp(double[][] a, double[][] b, double scale, double[][] aDot,
      double scaleDot, Tape tape) {
    return pairsHvp(a, b, scale, aDot, scaleDot);
  }

  /**
   * Second order: {@code JammedRows.pairs}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param b constant
   * @param scale as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code scale}
   * @return the value
   */
  static double pairsHvp(double[][] a, double[][] b, double scale, double[][] aDot,
      double scaleDot, double[][] aBar, double[][] aHvp, PairsHvpAdjoint adjoint) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double sum = 0.0;
    double scaleBar = 0.0;
    double scaleBarDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      int t = b[i].length;
      double product = 1.0;
      double productDot = 0.0;
      for (int j = 0; j < t; j++) {
        double a1 = a[i][j];
        double b1 = b[i][j];
        double t1 = a1 * b1;
        product += t1 * scale;
        productDot += aDot[i][j] * b1 * scale + t1 * scaleDot;
      }
      double t1 = product * product;
      sum += Math.log(t1);
      double t2 = 1.0 / t1;
      double productBar = 2.0 * (t2 * product);
      double productBarDot =
          2.0 * (t2 * productDot - 2.0 * (productDot * product) * t2 * t2 * product);
      for (int j = 0; j < t; j++) {
        double b1 = b[i][j];
        double t3 = a[i][j] * b1;
        scaleBar += t3 * productBar;
        scaleBarDot += aDot[i][j] * b1 * productBar + t3 * productBarDot;
        double[] aBarDot = aHvp[i];
        aBar[i][j] += productBar * scale * b1;
        aBarDot[j] += (productBarDot * scale + productBar * scaleDot) * b1;
      }
    }
    adjoint.scale = scaleBar;
    adjoint.scaleHvp = scaleBarDot;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairsHvp(double[][], double[][], double, double[][], double, double[][],
   *     double[][], PairsHvpAdjoint)
   */
  static double pairsHvp(double[][] a, double[][] b, double scale, double[][] aDot,
      double scaleDot, double[][] aBar, double[][] aHvp, PairsHvpAdjoint adjoint, Tape tape) {
    return pairsHvp(a, b, scale, aDot, scaleDot, aBar, aHvp, adjoint);
  }

  /**
   * {@code JammedRows.pairs} as a function of the vector that packs {@code a}, {@code
   * scale}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b captured
   * @return the view
   */
  static ScalarFunction pairsFunction(double[][] a, double[][] b) {
    return new PairsFunction(a, b);
  }

  private static final class PairsFunction implements ScalarFunction {

    private final double[][] a;

    private final double[][] b;

    private final int aSize;

    PairsFunction(double[][] a, double[][] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return 1 + aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double scale = packed[aSize];
      return JammedRows.pairs(a, this.b, scale);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double scale = packed[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      PairsAdjoint adjoint = new PairsAdjoint();
      double value = pairsGradient(a, this.b, scale, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.scale;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double scale = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double scaleDot = direction[aSize];
      return pairsJvp(a, this.b, scale, aDot, scaleDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double scale = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double scaleDot = direction[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      PairsHvpAdjoint adjoint = new PairsHvpAdjoint();
      double value = pairsHvp(a, this.b, scale, aDot, scaleDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.scale;
      Arguments.pack(aHvp, product, 0);
      product[aSize] = adjoint.scaleHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.smoothed} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual smoothedJvp(double[] w, double[][] x, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int i = 0;
    double level = 0.0;
    double levelDot = 0.0;
    while (i < x.length - 3 && FourRows.hold(x, i, w.length)) {
      int t = i + 1;
      int t1 = i + 2;
      int t2 = i + 3;
      double score = 0.0;
      double scoreDot = 0.0;
      double score1 = 0.0;
      double scoreDot1 = 0.0;
      double score2 = 0.0;
      double scoreDot2 = 0.0;
      double score3 = 0.0;
      double scoreDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot1 * x1;
        double x2 = x[t][j];
        score1 += w1 * x2;
        scoreDot1 += wDot1 * x2;
        double x3 = x[t1][j];
        score2 += w1 * x3;
        scoreDot2 += wDot1 * x3;
        double x4 = x[t2][j];
        score3 += w1 * x4;
        scoreDot3 += wDot1 * x4;
      }
      level = 0.5 * level + score;
      levelDot = 0.5 * levelDot + scoreDot;
      level = 0.5 * level + score1;
      levelDot = 0.5 * levelDot + scoreDot1;
      level = 0.5 * level + score2;
      levelDot = 0.5 * levelDot + scoreDot2;
      level = 0.5 * level + score3;
      levelDot = 0.5 * levelDot + scoreDot3;
      i += 4;
    }
    while (i < x.length) {
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot[j] * x1;
      }
      level = 0.5 * level + score;
      levelDot = 0.5 * levelDot + scoreDot;
      i++;
    }
    return new Dual(level, levelDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smoothedJvp(double[], double[][], double[])
   */
  static Dual smoothedJvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return smoothedJvp(w, x, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.smoothed}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record SmoothedGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.smoothed} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static SmoothedGradient smoothedGradient(double[] w, double[][] x) {
    double[] wBar = Arguments.zerosLike(w);
    double value = smoothedGradient(w, x, wBar);
    return new SmoothedGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smoothedGradient(double[], double[][])
   */
  static SmoothedGradient smoothedGradient(double[] w, double[][] x, Tape tape) {
    return smoothedGradient(w, x);
  }

  /**
   * Reverse mode: {@code JammedRows.smoothed} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double smoothedGradient(double[] w, double[][] x, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int i = 0;
    double level = 0.0;
    while (i < x.length - 3 && FourRows.hold(x, i, w.length)) {
      int t = i + 1;
      int t1 = i + 2;
      int t2 = i + 3;
      double score = 0.0;
      double score1 = 0.0;
      double score2 = 0.0;
      double score3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        score += w1 * x[i][j];
        score1 += w1 * x[t][j];
        score2 += w1 * x[t1][j];
        score3 += w1 * x[t2][j];
      }
      level = 0.5 * level + score;
      level = 0.5 * level + score1;
      level = 0.5 * level + score2;
      level = 0.5 * level + score3;
      i += 4;
    }
    while (i < x.length) {
      double score = 0.0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      level = 0.5 * level + score;
      i++;
    }

    // reverse sweep
    double levelBar = 1.0;
    for (int k = x.length - 1; k >= 0; k--) {
      for (int j = 0; j < w.length; j++) {
        wBar[j] += levelBar * x[k][j];
      }
      levelBar = 0.5 * levelBar;
    }
    return level;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smoothedGradient(double[], double[][], double[])
   */
  static double smoothedGradient(double[] w, double[][] x, double[] wBar, Tape tape) {
    return smoothedGradient(w, x, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.smoothed}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record SmoothedHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.smoothed}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SmoothedHvp smoothedHvp(double[] w, double[][] x, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = smoothedHvp(w, x, wDot, wBar, wHvp);
    return new SmoothedHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smoothedHvp(double[], double[][], double[])
   */
  static SmoothedHvp smoothedHvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return smoothedHvp(w, x, wDot);
  }

  /**
   * Second order: {@code JammedRows.smoothed}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double smoothedHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int i = 0;
    double level = 0.0;
    while (i < x.length - 3 && FourRows.hold(x, i, w.length)) {
      int t = i + 1;
      int t1 = i + 2;
      int t2 = i + 3;
      double score = 0.0;
      double score1 = 0.0;
      double score2 = 0.0;
      double score3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        score += w1 * x[i][j];
        score1 += w1 * x[t][j];
        score2 += w1 * x[t1][j];
        score3 += w1 * x[t2][j];
      }
      level = 0.5 * level + score;
      level = 0.5 * level + score1;
      level = 0.5 * level + score2;
      level = 0.5 * level + score3;
      i += 4;
    }
    while (i < x.length) {
      double score = 0.0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      level = 0.5 * level + score;
      i++;
    }

    // reverse sweep
    double levelBar = 1.0;
    for (int k = x.length - 1; k >= 0; k--) {
      for (int j = 0; j < w.length; j++) {
        wBar[j] += levelBar * x[k][j];
      }
      levelBar = 0.5 * levelBar;
    }
    return level;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smoothedHvp(double[], double[][], double[], double[], double[])
   */
  static double smoothedHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp,
      Tape tape) {
    return smoothedHvp(w, x, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.smoothed} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction smoothedFunction(double[][] x) {
    return new SmoothedFunction(x);
  }

  private static final class SmoothedFunction implements ScalarFunction {

    private final double[][] x;

    SmoothedFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.smoothed(w, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = smoothedGradient(w, this.x, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return smoothedJvp(w, this.x, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = smoothedHvp(w, this.x, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.ownRows} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param n constant
   * @param from constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual ownRowsJvp(double[] w, int n, int from, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double[][] powers = new double[n][w.length];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < w.length; j++) {
        double[] powers1 = powers[i];
        powers1[j] = j == 0 ? 1.0 : powers1[j - 1] * (0.25 * i - 0.5);
      }
    }
    int i = from;
    double sum = 0.0;
    double sumDot = 0.0;
    while (i < n - 3 && i >= 0 && FourRows.hold(powers, i, w.length)) {
      int t = i + 1;
      int t1 = i + 2;
      int t2 = i + 3;
      double value = 0.0;
      double valueDot = 0.0;
      double value1 = 0.0;
      double valueDot1 = 0.0;
      double value2 = 0.0;
      double valueDot2 = 0.0;
      double value3 = 0.0;
      double valueDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double powers1 = powers[i][j];
        value += w1 * powers1;
        valueDot += wDot1 * powers1;
        double powers2 = powers[t][j];
        value1 += w1 * powers2;
        valueDot1 += wDot1 * powers2;
        double powers3 = powers[t1][j];
        value2 += w1 * powers3;
        valueDot2 += wDot1 * powers3;
        double powers4 = powers[t2][j];
        value3 += w1 * powers4;
        valueDot3 += wDot1 * powers4;
      }
      sum += value * value;
      sumDot += 2.0 * (valueDot * value);
      sum += value1 * value1;
      sumDot += 2.0 * (valueDot1 * value1);
      sum += value2 * value2;
      sumDot += 2.0 * (valueDot2 * value2);
      sum += value3 * value3;
      sumDot += 2.0 * (valueDot3 * value3);
      i += 4;
    }
    while (i < n) {
      double value = 0.0;
      double valueDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double powers1 = powers[i][j];
        value += w1 * powers1;
        valueDot += wDot[j] * powers1;
      }
      sum += value * value;
      sumDot += 2.0 * (valueDot * value);
      i++;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownRowsJvp(double[], int, int, double[])
   */
  static Dual ownRowsJvp(double[] w, int n, int from, double[] wDot, Tape tape) {
    return ownRowsJvp(w, n, from, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.ownRows}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record OwnRowsGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.ownRows} and its gradient.
   *
   * @param w as the method takes it
   * @param n constant
   * @param from constant
   * @return the value and the gradient, in new arrays
   */
  static OwnRowsGradient ownRowsGradient(double[] w, int n, int from) {
    double[] wBar = Arguments.zerosLike(w);
    double value = ownRowsGradient(w, n, from, wBar);
    return new OwnRowsGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownRowsGradient(double[], int, int)
   */
  static OwnRowsGradient ownRowsGradient(double[] w, int n, int from, Tape tape) {
    return ownRowsGradient(w, n, from);
  }

  /**
   * Reverse mode: {@code JammedRows.ownRows} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param n constant
   * @param from constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double ownRowsGradient(double[] w, int n, int from, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    double[][] powers = new double[n][w.length];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < w.length; j++) {
        double[] powers1 = powers[i];
        powers1[j] = j == 0 ? 1.0 : powers1[j - 1] * (0.25 * i - 0.5);
      }
    }
    int i = from;
    double sum = 0.0;
    while (i < n - 3 && i >= 0 && FourRows.hold(powers, i, w.length)
        && FourRows.areNot(powers, i, wBar)) {
      double value = 0.0;
      double value1 = 0.0;
      double value2 = 0.0;
      double value3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        value += w1 * powers[i][j];
        value1 += w1 * powers[i + 1][j];
        value2 += w1 * powers[i + 2][j];
        value3 += w1 * powers[i + 3][j];
      }
      sum += value * value;
      double valueBar = 2.0 * value;
      sum += value1 * value1;
      double valueBar1 = 2.0 * value1;
      sum += value2 * value2;
      double valueBar2 = 2.0 * value2;
      sum += value3 * value3;
      double valueBar3 = 2.0 * value3;
      for (int j = 0; j < w.length; j++) {
        wBar[j] = wBar[j] + valueBar * powers[i][j] + valueBar1 * powers[i + 1][j]
            + valueBar2 * powers[i + 2][j] + valueBar3 * powers[i + 3][j];
      }
      i += 4;
    }
    while (i < n) {
      double value = 0.0;
      for (int j = 0; j < w.length; j++) {
        value += w[j] * powers[i][j];
      }
      sum += value * value;
      double valueBar = 2.0 * value;
      for (int j = 0; j < w.length; j++) {
        wBar[j] += valueBar * powers[i][j];
      }
      i++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownRowsGradient(double[], int, int, double[])
   */
  static double ownRowsGradient(double[] w, int n, int from, double[] wBar, Tape tape) {
    return ownRowsGradient(w, n, from, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.ownRows}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record OwnRowsHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.ownRows}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param n constant
   * @param from constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static OwnRowsHvp ownRowsHvp(double[] w, int n, int from, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = ownRowsHvp(w, n, from, wDot, wBar, wHvp);
    return new OwnRowsHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownRowsHvp(double[], int, int, double[])
   */
  static OwnRowsHvp ownRowsHvp(double[] w, int n, int from, double[] wDot, Tape tape) {
    return ownRowsHvp(w, n, from, wDot);
  }

  /**
   * Second order: {@code JammedRows.ownRows}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param n constant
   * @param from constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double ownRowsHvp(double[] w, int n, int from, double[] wDot, double[] wBar,
      double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double[][] powers = new double[n][w.length];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < w.length; j++) {
        double[] powers1 = powers[i];
        powers1[j] = j == 0 ? 1.0 : powers1[j - 1] * (0.25 * i - 0.5);
      }
    }
    int i = from;
    double sum = 0.0;
    while (i < n - 3 && i >= 0 && FourRows.hold(powers, i, w.length)
        && FourRows.areNot(powers, i, wBar) && FourRows.areNot(powers, i, wHvp)) {
      double value = 0.0;
      double valueDot = 0.0;
      double value1 = 0.0;
      double valueDot1 = 0.0;
      double value2 = 0.0;
      double valueDot2 = 0.0;
      double value3 = 0.0;
      double valueDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double powers1 = powers[i][j];
        value += w1 * powers1;
        valueDot += wDot1 * powers1;
        double powers2 = powers[i + 1][j];
        value1 += w1 * powers2;
        valueDot1 += wDot1 * powers2;
        double powers3 = powers[i + 2][j];
        value2 += w1 * powers3;
        valueDot2 += wDot1 * powers3;
        double powers4 = powers[i + 3][j];
        value3 += w1 * powers4;
        valueDot3 += wDot1 * powers4;
      }
      sum += value * value;
      double valueBar = 2.0 * value;
      double valueBarDot = 2.0 * valueDot;
      sum += value1 * value1;
      double valueBar1 = 2.0 * value1;
      double valueBarDot1 = 2.0 * valueDot1;
      sum += value2 * value2;
      double valueBar2 = 2.0 * value2;
      double valueBarDot2 = 2.0 * valueDot2;
      sum += value3 * value3;
      double valueBar3 = 2.0 * value3;
      double valueBarDot3 = 2.0 * valueDot3;
      for (int j = 0; j < w.length; j++) {
        double powers1 = powers[i][j];
        double powers2 = powers[i + 1][j];
        double powers3 = powers[i + 2][j];
        double powers4 = powers[i + 3][j];
        wBar[j] = wBar[j] + valueBar * powers1 + valueBar1 * powers2 + valueBar2 * powers3
            + valueBar3 * powers4;
        wHvp[j] = wHvp[j] + valueBarDot * powers1 + valueBarDot1 * powers2 + valueBarDot2 * powers3
            + valueBarDot3 * powers4;
      }
      i += 4;
    }
    while (i < n) {
      double value = 0.0;
      double valueDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double powers1 = powers[i][j];
        value += w1 * powers1;
        valueDot += wDot[j] * powers1;
      }
      sum += value * value;
      double valueBar = 2.0 * value;
      double valueBarDot = 2.0 * valueDot;
      for (int j = 0; j < w.length; j++) {
        double powers1 = powers[i][j];
        wBar[j] += valueBar * powers1;
        wHvp[j] += valueBarDot * powers1;
      }
      i++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownRowsHvp(double[], int, int, double[], double[], double[])
   */
  static double ownRowsHvp(double[] w, int n, int from, double[] wDot, double[] wBar,
      double[] wHvp, Tape tape) {
    return ownRowsHvp(w, n, from, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.ownRows} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @param from captured
   * @return the view
   */
  static ScalarFunction ownRowsFunction(int n, int from) {
    return new OwnRowsFunction(n, from);
  }

  private static final class OwnRowsFunction implements ScalarFunction {

    private final int n;

    private final int from;

    OwnRowsFunction(int n, int from) {
      this.n = n;
      this.from = from;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.ownRows(w, this.n, this.from);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = ownRowsGradient(w, this.n, this.from, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return ownRowsJvp(w, this.n, this.from, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = ownRowsHvp(w, this.n, this.from, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.movedRows} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param scale as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param scaleDot tangent of {@code scale}
   * @return the value and its tangent
   */
  static Dual movedRowsJvp(double[] w, double[][] x, double scale, double[] wDot, double[][] xDot,
      double scaleDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] first = x[0];
    double[] firstDot = xDot[0];
    double[] xDot1 = xDot[3];
    x[0] = x[3];
    xDot[0] = xDot1;
    x[3] = first;
    xDot[3] = firstDot;
    double[] made = new double[w.length + 1];
    double[] madeDot = new double[w.length + 1];
    for (int j = 0; j < w.length; j++) {
      double w1 = w[j];
      double t = scaleDot * w1 + scale * wDot[j];
      made[j] = scale * w1;
      madeDot[j] = t;
    }
    x[1] = made;
    xDot[1] = madeDot;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot[j] * x1 + w1 * xDot[i][j];
      }
      sum += score * score;
      sumDot += 2.0 * (scoreDot * score);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedRowsJvp(double[], double[][], double, double[], double[][], double)
   */
  static Dual movedRowsJvp(double[] w, double[][] x, double scale, double[] wDot, double[][] xDot,
      double scaleDot, Tape tape) {
    return movedRowsJvp(w, x, scale, wDot, xDot, scaleDot);
  }

  /**
   * Value and gradient of {@code JammedRows.movedRows}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   * @param scale the derivative with respect to {@code scale}
   */
  record MovedRowsGradient(double value, double[] w, double[][] x, double scale) {}

  /**
   * Adjoints of the scalar parameters of {@code JammedRows.movedRows}: filled by a
   * derivative and reused by its caller.
   */
  static final class MovedRowsAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** A holder of zeros. */
    public MovedRowsAdjoint() {}
  }

  /**
   * Reverse mode: {@code JammedRows.movedRows} and its gradient.
   *
   * @param w as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param scale as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MovedRowsGradient movedRowsGradient(double[] w, double[][] x, double scale) {
    return movedRowsGradient(w, x, scale, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedRowsGradient(double[], double[][], double)
   */
  static MovedRowsGradient movedRowsGradient(double[] w, double[][] x, double scale, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[][] xBar = Arguments.zerosLike(x);
    MovedRowsAdjoint adjoint = new MovedRowsAdjoint();
    double value = movedRowsGradient(w, x, scale, wBar, xBar, adjoint, tape);
    return new MovedRowsGradient(value, wBar, xBar, adjoint.scale);
  }

  /**
   * Reverse mode: {@code JammedRows.movedRows} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param scale as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code scale}
   * @return the value
   */
  static double movedRowsGradient(double[] w, double[][] x, double scale, double[] wBar,
      double[][] xBar, MovedRowsAdjoint adjoint) {
    return movedRowsGradient(w, x, scale, wBar, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedRowsGradient(double[], double[][], double, double[], double[][],
   *     MovedRowsAdjoint)
   */
  static double movedRowsGradient(double[] w, double[][] x, double scale, double[] wBar,
      double[][] xBar, MovedRowsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] xBar1 = tape.references(double[].class, x.length);
      System.arraycopy(xBar, 0, xBar1, 0, x.length);
      double[] first = x[0];
      double[] firstBar = xBar1[0];
      double[] xBar2 = xBar1[3];
      x[0] = x[3];
      xBar1[0] = xBar2;
      x[3] = first;
      xBar1[3] = firstBar;
      double[] made = new double[w.length + 1];
      double[] madeBar = tape.zeroDoubles(w.length + 1);
      double[] wKept = tape.doubles(w.length);
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        wKept[j] = w1;
        made[j] = scale * w1;
      }
      x[1] = made;
      xBar1[1] = madeBar;
      double[] scoreKept = tape.doubles(x.length);
      int i = 0;
      double sum = 0.0;
      while (i < x.length - 3 && FourRows.hold(x, i, w.length)) {
        double score = 0.0;
        double score1 = 0.0;
        double score2 = 0.0;
        double score3 = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          score += w1 * x[i][j];
          score1 += w1 * x[i + 1][j];
          score2 += w1 * x[i + 2][j];
          score3 += w1 * x[i + 3][j];
        }
        scoreKept[i] = score;
        sum += score * score;
        scoreKept[i + 1] = score1;
        sum += score1 * score1;
        scoreKept[i + 2] = score2;
        sum += score2 * score2;
        scoreKept[i + 3] = score3;
        sum += score3 * score3;
        i += 4;
      }
      while (i < x.length) {
        double score = 0.0;
        for (int j = 0; j < w.length; j++) {
          score += w[j] * x[i][j];
        }
        scoreKept[i] = score;
        sum += score * score;
        i++;
      }

      // reverse sweep
      for (int k = 0; k < x.length; k++) {
        double score = scoreKept[k];
        double scoreBar = 2.0 * score;
        for (int j = 0; j < w.length; j++) {
          double wBar1 = scoreBar * x[k][j];
          xBar1[k][j] += w[j] * scoreBar;
          wBar[j] += wBar1;
        }
      }
      double scaleBar = 0.0;
      for (int j = 0; j < w.length; j++) {
        double t = madeBar[j];
        madeBar[j] = 0.0;
        scaleBar += t * wKept[j];
        wBar[j] += scale * t;
      }
      adjoint.scale = scaleBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.movedRows}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   * @param scale the derivative with respect to {@code scale}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param scaleHvp the Hessian-vector product for {@code scale}
   */
  record MovedRowsHvp(double value, double[] w, double[][] x, double scale, double[] wHvp,
      double[][] xHvp, double scaleHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * JammedRows.movedRows}: filled by a derivative and reused by its caller.
   */
  static final class MovedRowsHvpAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** The Hessian-vector product for {@code scale}. */
    public double scaleHvp;

    /** A holder of zeros. */
    public MovedRowsHvpAdjoint() {}
  }

  /**
   * Second order: {@code JammedRows.movedRows}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param scale as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param scaleDot tangent of {@code scale}
   * @return value, gradient and product, in new arrays
   */
  static MovedRowsHvp movedRowsHvp(double[] w, double[][] x, double scale, double[] wDot,
      double[][] xDot, double scaleDot) {
    return movedRowsHvp(w, x, scale, wDot, xDot, scaleDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedRowsHvp(double[], double[][], double, double[], double[][], double)
   */
  static MovedRowsHvp movedRowsHvp(double[] w, double[][] x, double scale, double[] wDot,
      double[][] xDot, double scaleDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[][] xBar = Arguments.zerosLike(x);
    double[] wHvp = Arguments.zerosLike(w);
    double[][] xHvp = Arguments.zerosLike(x);
    MovedRowsHvpAdjoint adjoint = new MovedRowsHvpAdjoint();
    double value =
        movedRowsHvp(w, x, scale, wDot, xDot, scaleDot, wBar, xBar, wHvp, xHvp, adjoint, tape);
    return new MovedRowsHvp(value, wBar, xBar, adjoint.scale, wHvp, xHvp, adjoint.scaleHvp);
  }

  /**
   * Second order: {@code JammedRows.movedRows}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param scale as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param scaleDot tangent of {@code scale}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code scale}
   * @return the value
   */
  static double movedRowsHvp(double[] w, double[][] x, double scale, double[] wDot,
      double[][] xDot, double scaleDot, double[] wBar, double[][] xBar, double[] wHvp,
      double[][] xHvp, MovedRowsHvpAdjoint adjoint) {
    return movedRowsHvp(w, x, scale, wDot, xDot, scaleDot, wBar, xBar, wHvp, xHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedRowsHvp(double[], double[][], double, double[], double[][], double, double[],
   *     double[][], double[], double[][], MovedRowsHvpAdjoint)
   */
  static double movedRowsHvp(double[] w, double[][] x, double scale, double[] wDot,
      double[][] xDot, double scaleDot, double[] wBar, double[][] xBar, double[] wHvp,
      double[][] xHvp, MovedRowsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(xBar);
    Arguments.zero(wHvp);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[][] xBar1 = tape.references(double[].class, x.length);
      double[][] xBarDot = tape.references(double[].class, x.length);
      System.arraycopy(xBar, 0, xBar1, 0, x.length);
      System.arraycopy(xHvp, 0, xBarDot, 0, x.length);
      double[] first = x[0];
      double[] firstDot = xDot[0];
      double[] firstBar = xBar1[0];
      double[] firstBarDot = xBarDot[0];
      double[] xDot1 = xDot[3];
      double[] xBar2 = xBar1[3];
      double[] xBarDot1 = xBarDot[3];
      x[0] = x[3];
      xDot[0] = xDot1;
      xBar1[0] = xBar2;
      xBarDot[0] = xBarDot1;
      x[3] = first;
      xDot[3] = firstDot;
      xBar1[3] = firstBar;
      xBarDot[3] = firstBarDot;
      double[] made = new double[w.length + 1];
      double[] madeDot = new double[w.length + 1];
      double[] madeBar = tape.zeroDoubles(w.length + 1);
      double[] madeBarDot = tape.zeroDoubles(w.length + 1);
      double[] wKept = tape.doubles(w.length);
      double[] wKeptDot = tape.doubles(w.length);
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        wKept[j] = w1;
        wKeptDot[j] = wDot1;
        made[j] = scale * w1;
        madeDot[j] = scaleDot * w1 + scale * wDot1;
      }
      x[1] = made;
      xDot[1] = madeDot;
      xBar1[1] = madeBar;
      xBarDot[1] = madeBarDot;
      double[] scoreKept = tape.doubles(x.length);
      double[] scoreKeptDot = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double score = 0.0;
        double scoreDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot[j] * x1 + w1 * xDot[i][j];
        }
        scoreKept[i] = score;
        scoreKeptDot[i] = scoreDot;
        sum += score * score;
      }

      // reverse sweep
      for (int i = 0; i < x.length; i++) {
        double score = scoreKept[i];
        double scoreDot = scoreKeptDot[i];
        double scoreBar = 2.0 * score;
        double scoreBarDot = 2.0 * scoreDot;
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          double w1 = w[j];
          double wBarDot = scoreBarDot * x1 + scoreBar * xDot[i][j];
          double xBarDot2 = wDot[j] * scoreBar + w1 * scoreBarDot;
          double[] xBarDot3 = xBarDot[i];
          xBar1[i][j] += w1 * scoreBar;
          xBarDot3[j] += xBarDot2;
          wBar[j] += scoreBar * x1;
          wHvp[j] += wBarDot;
        }
      }
      double scaleBar = 0.0;
      double scaleBarDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double t = madeBar[j];
        double t1 = madeBarDot[j];
        madeBar[j] = 0.0;
        madeBarDot[j] = 0.0;
        double w1 = wKept[j];
        scaleBar += t * w1;
        scaleBarDot += t1 * w1 + t * wKeptDot[j];
        wBar[j] += scale * t;
        wHvp[j] += scaleDot * t + scale * t1;
      }
      adjoint.scale = scaleBar;
      adjoint.scaleHvp = scaleBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedRows.movedRows} as a function of the vector that packs {@code w}, {@code
   * x}, {@code scale}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @param w of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction movedRowsFunction(double[] w, double[][] x) {
    return new MovedRowsFunction(w, x);
  }

  private static final class MovedRowsFunction implements ScalarFunction {

    private final double[] w;

    private final double[][] x;

    private final int wSize;

    private final int xSize;

    MovedRowsFunction(double[] w, double[][] x) {
      this.w = w;
      this.x = x;
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return 1 + wSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[][] x = Arguments.unpackLike(this.x, packed, wSize);
      double scale = packed[wSize + xSize];
      return JammedRows.movedRows(w, x, scale);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[][] x = Arguments.unpackLike(this.x, packed, wSize);
      double scale = packed[wSize + xSize];
      double[] wBar = Arguments.zerosLike(w);
      double[][] xBar = Arguments.zerosLike(x);
      MovedRowsAdjoint adjoint = new MovedRowsAdjoint();
      double value = movedRowsGradient(w, x, scale, wBar, xBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(xBar, gradient, wSize);
      gradient[wSize + xSize] = adjoint.scale;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[][] x = Arguments.unpackLike(this.x, packed, wSize);
      double scale = packed[wSize + xSize];
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[][] xDot = Arguments.unpackLike(this.x, direction, wSize);
      double scaleDot = direction[wSize + xSize];
      return movedRowsJvp(w, x, scale, wDot, xDot, scaleDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[][] x = Arguments.unpackLike(this.x, packed, wSize);
      double scale = packed[wSize + xSize];
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[][] xDot = Arguments.unpackLike(this.x, direction, wSize);
      double scaleDot = direction[wSize + xSize];
      double[] wBar = Arguments.zerosLike(w);
      double[][] xBar = Arguments.zerosLike(x);
      double[] wHvp = Arguments.zerosLike(w);
      double[][] xHvp = Arguments.zerosLike(x);
      MovedRowsHvpAdjoint adjoint = new MovedRowsHvpAdjoint();
      double value =
          movedRowsHvp(w, x, scale, wDot, xDot, scaleDot, wBar, xBar, wHvp, xHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(xBar, gradient, wSize);
      gradient[wSize + xSize] = adjoint.scale;
      Arguments.pack(wHvp, product, 0);
      Arguments.pack(xHvp, product, wSize);
      product[wSize + xSize] = adjoint.scaleHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.planes} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual planesJvp(double[] w, double[][] x, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < 3; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot[j] * x1;
      }
      sum += score * score;
      sumDot += 2.0 * (scoreDot * score);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #planesJvp(double[], double[][], double[])
   */
  static Dual planesJvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return planesJvp(w, x, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.planes}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record PlanesGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.planes} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static PlanesGradient planesGradient(double[] w, double[][] x) {
    double[] wBar = Arguments.zerosLike(w);
    double value = planesGradient(w, x, wBar);
    return new PlanesGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #planesGradient(double[], double[][])
   */
  static PlanesGradient planesGradient(double[] w, double[][] x, Tape tape) {
    return planesGradient(w, x);
  }

  /**
   * Reverse mode: {@code JammedRows.planes} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double planesGradient(double[] w, double[][] x, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double score = 0.0;
      for (int j = 0; j < 3; j++) {
        score += w[j] * x[i][j];
      }
      sum += score * score;
      double scoreBar = 2.0 * score;
      for (int j = 0; j < 3; j++) {
        wBar[j] += scoreBar * x[i][j];
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #planesGradient(double[], double[][], double[])
   */
  static double planesGradient(double[] w, double[][] x, double[] wBar, Tape tape) {
    return planesGradient(w, x, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.planes}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record PlanesHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.planes}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PlanesHvp planesHvp(double[] w, double[][] x, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = planesHvp(w, x, wDot, wBar, wHvp);
    return new PlanesHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #planesHvp(double[], double[][], double[])
   */
  static PlanesHvp planesHvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return planesHvp(w, x, wDot);
  }

  /**
   * Second order: {@code JammedRows.planes}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double planesHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < 3; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot[j] * x1;
      }
      sum += score * score;
      double scoreBar = 2.0 * score;
      double scoreBarDot = 2.0 * scoreDot;
      for (int j = 0; j < 3; j++) {
        double x1 = x[i][j];
        wBar[j] += scoreBar * x1;
        wHvp[j] += scoreBarDot * x1;
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #planesHvp(double[], double[][], double[], double[], double[])
   */
  static double planesHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp,
      Tape tape) {
    return planesHvp(w, x, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.planes} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction planesFunction(double[][] x) {
    return new PlanesFunction(x);
  }

  private static final class PlanesFunction implements ScalarFunction {

    private final double[][] x;

    PlanesFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.planes(w, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = planesGradient(w, this.x, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return planesJvp(w, this.x, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = planesHvp(w, this.x, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.logSums} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual logSumsJvp(double[][] x, double[][] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      int t = x[i].length;
      double total = 0.0;
      double totalDot = 0.0;
      for (int j = 0; j < t; j++) {
        double t1 = Math.exp(x[i][j]);
        total += t1;
        totalDot += xDot[i][j] * t1;
      }
      sum += Math.log(total);
      sumDot += StrongZero.over(totalDot, total);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumsJvp(double[][], double[][])
   */
  static Dual logSumsJvp(double[][] x, double[][] xDot, Tape tape) {
    return logSumsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code JammedRows.logSums}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LogSumsGradient(double value, double[][] x) {}

  /**
   * Reverse mode: {@code JammedRows.logSums} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LogSumsGradient logSumsGradient(double[][] x) {
    return logSumsGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumsGradient(double[][])
   */
  static LogSumsGradient logSumsGradient(double[][] x, Tape tape) {
    double[][] xBar = Arguments.zerosLike(x);
    double value = logSumsGradient(x, xBar, tape);
    return new LogSumsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code JammedRows.logSums} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double logSumsGradient(double[][] x, double[][] xBar) {
    return logSumsGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumsGradient(double[][], double[][])
   */
  static double logSumsGradient(double[][] x, double[][] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        int t = x[i].length;
        double[] kept = tape.doubles(t);
        double total = 0.0;
        for (int j = 0; j < t; j++) {
          double t1 = Math.exp(x[i][j]);
          kept[j] = t1;
          total += t1;
        }
        sum += Math.log(total);
        double t1 = 1.0 / total;
        for (int j = 0; j < t; j++) {
          xBar[i][j] += t1 * kept[j];
        }
        tape.release(iteration);
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.logSums}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LogSumsHvp(double value, double[][] x, double[][] xHvp) {}

  /**
   * Second order: {@code JammedRows.logSums}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LogSumsHvp logSumsHvp(double[][] x, double[][] xDot) {
    return logSumsHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumsHvp(double[][], double[][])
   */
  static LogSumsHvp logSumsHvp(double[][] x, double[][] xDot, Tape tape) {
    double[][] xBar = Arguments.zerosLike(x);
    double[][] xHvp = Arguments.zerosLike(x);
    double value = logSumsHvp(x, xDot, xBar, xHvp, tape);
    return new LogSumsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code JammedRows.logSums}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double logSumsHvp(double[][] x, double[][] xDot, double[][] xBar, double[][] xHvp) {
    return logSumsHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumsHvp(double[][], double[][], double[][], double[][])
   */
  static double logSumsHvp(double[][] x, double[][] xDot, double[][] xBar, double[][] xHvp,
      Tape tape) {
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
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        int t = x[i].length;
        double[] kept = tape.doubles(t);
        double[] keptDot = tape.doubles(t);
        double total = 0.0;
        double totalDot = 0.0;
        for (int j = 0; j < t; j++) {
          double t1 = Math.exp(x[i][j]);
          double t2 = xDot[i][j] * t1;
          kept[j] = t1;
          keptDot[j] = t2;
          total += t1;
          totalDot += t2;
        }
        sum += Math.log(total);
        double t1 = 1.0 / total;
        double t2 = totalDot * t1 * t1;
        for (int j = 0; j < t; j++) {
          double t3 = kept[j];
          double xBarDot = t1 * keptDot[j] - t2 * t3;
          double[] xBarDot1 = xHvp[i];
          xBar[i][j] += t1 * t3;
          xBarDot1[j] += xBarDot;
        }
        tape.release(iteration);
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedRows.logSums} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction logSumsFunction(double[][] x) {
    return new LogSumsFunction(x);
  }

  private static final class LogSumsFunction implements ScalarFunction {

    private final double[][] x;

    private final int xSize;

    LogSumsFunction(double[][] x) {
      this.x = x;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      return JammedRows.logSums(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double[][] xBar = Arguments.zerosLike(x);
      double value = logSumsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      return logSumsJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[][] xBar = Arguments.zerosLike(x);
      double[][] xHvp = Arguments.zerosLike(x);
      double value = logSumsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.singles} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual singlesJvp(float[] w, float[][] x, float[] y, float[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int i = 0;
    float sum = 0.0f;
    float sumDot = 0.0f;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      float[] row = x[i];
      float[] row1 = x[i + 1];
      float[] row2 = x[i + 2];
      float[] row3 = x[i + 3];
      float score = 0.0f;
      float scoreDot = 0.0f;
      float score1 = 0.0f;
      float scoreDot1 = 0.0f;
      float score2 = 0.0f;
      float scoreDot2 = 0.0f;
      float score3 = 0.0f;
      float scoreDot3 = 0.0f;
      for (int j = 0; j < w.length; j++) {
        float w1 = w[j];
        float wDot1 = wDot[j];
        float row4 = row[j];
        score += w1 * row4;
        scoreDot += wDot1 * row4;
        float row5 = row1[j];
        score1 += w1 * row5;
        scoreDot1 += wDot1 * row5;
        float row6 = row2[j];
        score2 += w1 * row6;
        scoreDot2 += wDot1 * row6;
        float row7 = row3[j];
        score3 += w1 * row7;
        scoreDot3 += wDot1 * row7;
      }
      float y1 = y[i];
      sum += score * y1;
      sumDot += scoreDot * y1;
      float y2 = y[i + 1];
      sum += score1 * y2;
      sumDot += scoreDot1 * y2;
      float y3 = y[i + 2];
      sum += score2 * y3;
      sumDot += scoreDot2 * y3;
      float y4 = y[i + 3];
      sum += score3 * y4;
      sumDot += scoreDot3 * y4;
      i += 4;
    }
    while (i < x.length) {
      float[] row = x[i];
      float score = 0.0f;
      float scoreDot = 0.0f;
      for (int j = 0; j < w.length; j++) {
        float w1 = w[j];
        float row1 = row[j];
        score += w1 * row1;
        scoreDot += wDot[j] * row1;
      }
      float y1 = y[i];
      sum += score * y1;
      sumDot += scoreDot * y1;
      i++;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesJvp(float[], float[][], float[], float[])
   */
  static Dual singlesJvp(float[] w, float[][] x, float[] y, float[] wDot, Tape tape) {
    return singlesJvp(w, x, y, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.singles}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record SinglesGradient(float value, float[] w) {}

  /**
   * Reverse mode: {@code JammedRows.singles} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static SinglesGradient singlesGradient(float[] w, float[][] x, float[] y) {
    float[] wBar = Arguments.zerosLike(w);
    float value = singlesGradient(w, x, y, wBar);
    return new SinglesGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesGradient(float[], float[][], float[])
   */
  static SinglesGradient singlesGradient(float[] w, float[][] x, float[] y, Tape tape) {
    return singlesGradient(w, x, y);
  }

  /**
   * Reverse mode: {@code JammedRows.singles} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static float singlesGradient(float[] w, float[][] x, float[] y, float[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int i = 0;
    float sum = 0.0f;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      float[] row = x[i];
      float[] row1 = x[i + 1];
      float[] row2 = x[i + 2];
      float[] row3 = x[i + 3];
      float score = 0.0f;
      float score1 = 0.0f;
      float score2 = 0.0f;
      float score3 = 0.0f;
      for (int j = 0; j < w.length; j++) {
        float w1 = w[j];
        score += w1 * row[j];
        score1 += w1 * row1[j];
        score2 += w1 * row2[j];
        score3 += w1 * row3[j];
      }
      float y1 = y[i];
      sum += score * y1;
      float y2 = y[i + 1];
      sum += score1 * y2;
      float y3 = y[i + 2];
      sum += score2 * y3;
      float y4 = y[i + 3];
      sum += score3 * y4;
      for (int j = 0; j < w.length; j++) {
        wBar[j] = wBar[j] + y1 * row[j] + y2 * row1[j] + y3 * row2[j] + y4 * row3[j];
      }
      i += 4;
    }
    while (i < x.length) {
      float[] row = x[i];
      float score = 0.0f;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * row[j];
      }
      float y1 = y[i];
      sum += score * y1;
      for (int j = 0; j < w.length; j++) {
        wBar[j] += y1 * row[j];
      }
      i++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesGradient(float[], float[][], float[], float[])
   */
  static float singlesGradient(float[] w, float[][] x, float[] y, float[] wBar, Tape tape) {
    return singlesGradient(w, x, y, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.singles}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record SinglesHvp(float value, float[] w, float[] wHvp) {}

  /**
   * Second order: {@code JammedRows.singles}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SinglesHvp singlesHvp(float[] w, float[][] x, float[] y, float[] wDot) {
    float[] wBar = Arguments.zerosLike(w);
    float[] wHvp = Arguments.zerosLike(w);
    float value = singlesHvp(w, x, y, wDot, wBar, wHvp);
    return new SinglesHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesHvp(float[], float[][], float[], float[])
   */
  static SinglesHvp singlesHvp(float[] w, float[][] x, float[] y, float[] wDot, Tape tape) {
    return singlesHvp(w, x, y, wDot);
  }

  /**
   * Second order: {@code JammedRows.singles}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static float singlesHvp(float[] w, float[][] x, float[] y, float[] wDot, float[] wBar,
      float[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int i = 0;
    float sum = 0.0f;
    while (i < x.length - 3 && y != null && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
      float[] row = x[i];
      float[] row1 = x[i + 1];
      float[] row2 = x[i + 2];
      float[] row3 = x[i + 3];
      float score = 0.0f;
      float score1 = 0.0f;
      float score2 = 0.0f;
      float score3 = 0.0f;
      for (int j = 0; j < w.length; j++) {
        float w1 = w[j];
        score += w1 * row[j];
        score1 += w1 * row1[j];
        score2 += w1 * row2[j];
        score3 += w1 * row3[j];
      }
      float y1 = y[i];
      sum += score * y1;
      float y2 = y[i + 1];
      sum += score1 * y2;
      float y3 = y[i + 2];
      sum += score2 * y3;
      float y4 = y[i + 3];
      sum += score3 * y4;
      for (int j = 0; j < w.length; j++) {
        wBar[j] = wBar[j] + y1 * row[j] + y2 * row1[j] + y3 * row2[j] + y4 * row3[j];
      }
      i += 4;
    }
    while (i < x.length) {
      float[] row = x[i];
      float score = 0.0f;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * row[j];
      }
      float y1 = y[i];
      sum += score * y1;
      for (int j = 0; j < w.length; j++) {
        wBar[j] += y1 * row[j];
      }
      i++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesHvp(float[], float[][], float[], float[], float[], float[])
   */
  static float singlesHvp(float[] w, float[][] x, float[] y, float[] wDot, float[] wBar,
      float[] wHvp, Tape tape) {
    return singlesHvp(w, x, y, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.singles} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param y captured
   * @return the view
   */
  static ScalarFunction singlesFunction(float[][] x, float[] y) {
    return new SinglesFunction(x, y);
  }

  private static final class SinglesFunction implements ScalarFunction {

    private final float[][] x;

    private final float[] y;

    SinglesFunction(float[][] x, float[] y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      float[] w = Arguments.floats(packed, 0, packed.length);
      return JammedRows.singles(w, this.x, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] w = Arguments.floats(packed, 0, packed.length);
      float[] wBar = Arguments.zerosLike(w);
      double value = singlesGradient(w, this.x, this.y, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      float[] w = Arguments.floats(packed, 0, packed.length);
      float[] wDot = Arguments.floats(direction, 0, direction.length);
      return singlesJvp(w, this.x, this.y, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] w = Arguments.floats(packed, 0, packed.length);
      float[] wDot = Arguments.floats(direction, 0, direction.length);
      float[] wBar = Arguments.zerosLike(w);
      float[] wHvp = Arguments.zerosLike(w);
      double value = singlesHvp(w, this.x, this.y, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.oneSum} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual oneSumJvp(double[] w, double[][] x, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        sum += w1 * x1;
        sumDot += wDot[j] * x1;
      }
    }
    return new Dual(sum * sum, 2.0 * (sumDot * sum));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneSumJvp(double[], double[][], double[])
   */
  static Dual oneSumJvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return oneSumJvp(w, x, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.oneSum}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record OneSumGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.oneSum} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static OneSumGradient oneSumGradient(double[] w, double[][] x) {
    return oneSumGradient(w, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneSumGradient(double[], double[][])
   */
  static OneSumGradient oneSumGradient(double[] w, double[][] x, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double value = oneSumGradient(w, x, wBar, tape);
    return new OneSumGradient(value, wBar);
  }

  /**
   * Reverse mode: {@code JammedRows.oneSum} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double oneSumGradient(double[] w, double[][] x, double[] wBar) {
    return oneSumGradient(w, x, wBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneSumGradient(double[], double[][], double[])
   */
  static double oneSumGradient(double[] w, double[][] x, double[] wBar, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double[] wPartials = tape.zeroDoubles(w.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          sum += w1 * x1;
          wPartials[j] += x1;
        }
      }

      // reverse sweep
      double sumBar = 2.0 * sum;
      for (int i = 0; i < w.length; i++) {
        wBar[i] += StrongZero.product(sumBar, wPartials[i]);
      }
      return sum * sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.oneSum}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record OneSumHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.oneSum}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static OneSumHvp oneSumHvp(double[] w, double[][] x, double[] wDot) {
    return oneSumHvp(w, x, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneSumHvp(double[], double[][], double[])
   */
  static OneSumHvp oneSumHvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = oneSumHvp(w, x, wDot, wBar, wHvp, tape);
    return new OneSumHvp(value, wBar, wHvp);
  }

  /**
   * Second order: {@code JammedRows.oneSum}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double oneSumHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp) {
    return oneSumHvp(w, x, wDot, wBar, wHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneSumHvp(double[], double[][], double[], double[], double[])
   */
  static double oneSumHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp,
      Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      double[] wPartials = tape.zeroDoubles(w.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          sum += w1 * x1;
          sumDot += wDot[j] * x1;
          wPartials[j] += x1;
        }
      }

      // reverse sweep
      double sumBar = 2.0 * sum;
      double sumBarDot = 2.0 * sumDot;
      for (int i = 0; i < w.length; i++) {
        double t = wPartials[i];
        wBar[i] += StrongZero.product(sumBar, t);
        wHvp[i] += StrongZero.product(sumBarDot, t);
      }
      return sum * sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedRows.oneSum} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction oneSumFunction(double[][] x) {
    return new OneSumFunction(x);
  }

  private static final class OneSumFunction implements ScalarFunction {

    private final double[][] x;

    OneSumFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.oneSum(w, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = oneSumGradient(w, this.x, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return oneSumJvp(w, this.x, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = oneSumHvp(w, this.x, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.chained} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual chainedJvp(double[] w, double[][] x, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double score = 0.0;
    double scoreDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double before = Math.sin(score);
      double beforeDot = scoreDot * Math.cos(score);
      score = 0.0;
      scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1 + before;
        scoreDot += wDot[j] * x1 + beforeDot;
      }
    }
    return new Dual(score, scoreDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedJvp(double[], double[][], double[])
   */
  static Dual chainedJvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return chainedJvp(w, x, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.chained}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record ChainedGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.chained} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static ChainedGradient chainedGradient(double[] w, double[][] x) {
    return chainedGradient(w, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedGradient(double[], double[][])
   */
  static ChainedGradient chainedGradient(double[] w, double[][] x, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double value = chainedGradient(w, x, wBar, tape);
    return new ChainedGradient(value, wBar);
  }

  /**
   * Reverse mode: {@code JammedRows.chained} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double chainedGradient(double[] w, double[][] x, double[] wBar) {
    return chainedGradient(w, x, wBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedGradient(double[], double[][], double[])
   */
  static double chainedGradient(double[] w, double[][] x, double[] wBar, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double[] scoreKept = tape.doubles(x.length);
      double score = 0.0;
      for (int i = 0; i < x.length; i++) {
        scoreKept[i] = score;
        double before = Math.sin(score);
        score = 0.0;
        for (int j = 0; j < w.length; j++) {
          score += w[j] * x[i][j] + before;
        }
      }

      // reverse sweep
      double scoreBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double beforeBar = 0.0;
        for (int j = 0; j < w.length; j++) {
          beforeBar += scoreBar;
          wBar[j] += scoreBar * x[i][j];
        }
        double score1 = scoreKept[i];
        scoreBar = beforeBar * Math.cos(score1);
      }
      return score;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.chained}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record ChainedHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.chained}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ChainedHvp chainedHvp(double[] w, double[][] x, double[] wDot) {
    return chainedHvp(w, x, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedHvp(double[], double[][], double[])
   */
  static ChainedHvp chainedHvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = chainedHvp(w, x, wDot, wBar, wHvp, tape);
    return new ChainedHvp(value, wBar, wHvp);
  }

  /**
   * Second order: {@code JammedRows.chained}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double chainedHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp) {
    return chainedHvp(w, x, wDot, wBar, wHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedHvp(double[], double[][], double[], double[], double[])
   */
  static double chainedHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp,
      Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      double[] scoreKept = tape.doubles(x.length);
      double[] scoreKeptDot = tape.doubles(x.length);
      double score = 0.0;
      double scoreDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        scoreKept[i] = score;
        scoreKeptDot[i] = scoreDot;
        double before = Math.sin(score);
        double beforeDot = scoreDot * Math.cos(score);
        score = 0.0;
        scoreDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          score += w1 * x1 + before;
          scoreDot += wDot[j] * x1 + beforeDot;
        }
      }

      // reverse sweep
      double scoreBar = 1.0;
      double scoreBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double beforeBar = 0.0;
        double beforeBarDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          beforeBar += scoreBar;
          beforeBarDot += scoreBarDot;
          double x1 = x[i][j];
          wBar[j] += scoreBar * x1;
          wHvp[j] += scoreBarDot * x1;
        }
        double score1 = scoreKept[i];
        double scoreDot1 = scoreKeptDot[i];
        double t = Math.cos(score1);
        scoreBar = beforeBar * t;
        scoreBarDot = beforeBarDot * t - beforeBar * (scoreDot1 * Math.sin(score1));
      }
      return score;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedRows.chained} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction chainedFunction(double[][] x) {
    return new ChainedFunction(x);
  }

  private static final class ChainedFunction implements ScalarFunction {

    private final double[][] x;

    ChainedFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.chained(w, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = chainedGradient(w, this.x, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return chainedJvp(w, this.x, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = chainedHvp(w, this.x, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.someRows} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual someRowsJvp(double[] w, double[][] x, double[] y, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      if (y[i] > 0.0) {
        double score = 0.0;
        double scoreDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot[j] * x1;
        }
        double t = Math.exp(score);
        sum += t;
        sumDot += scoreDot * t;
      }
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someRowsJvp(double[], double[][], double[], double[])
   */
  static Dual someRowsJvp(double[] w, double[][] x, double[] y, double[] wDot, Tape tape) {
    return someRowsJvp(w, x, y, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.someRows}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record SomeRowsGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.someRows} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static SomeRowsGradient someRowsGradient(double[] w, double[][] x, double[] y) {
    double[] wBar = Arguments.zerosLike(w);
    double value = someRowsGradient(w, x, y, wBar);
    return new SomeRowsGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someRowsGradient(double[], double[][], double[])
   */
  static SomeRowsGradient someRowsGradient(double[] w, double[][] x, double[] y, Tape tape) {
    return someRowsGradient(w, x, y);
  }

  /**
   * Reverse mode: {@code JammedRows.someRows} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double someRowsGradient(double[] w, double[][] x, double[] y, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      if (y[i] > 0.0) {
        double score = 0.0;
        for (int j = 0; j < w.length; j++) {
          score += w[j] * x[i][j];
        }
        double t = Math.exp(score);
        sum += t;
        for (int j = 0; j < w.length; j++) {
          wBar[j] += t * x[i][j];
        }
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someRowsGradient(double[], double[][], double[], double[])
   */
  static double someRowsGradient(double[] w, double[][] x, double[] y, double[] wBar, Tape tape) {
    return someRowsGradient(w, x, y, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.someRows}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record SomeRowsHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.someRows}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SomeRowsHvp someRowsHvp(double[] w, double[][] x, double[] y, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = someRowsHvp(w, x, y, wDot, wBar, wHvp);
    return new SomeRowsHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someRowsHvp(double[], double[][], double[], double[])
   */
  static SomeRowsHvp someRowsHvp(double[] w, double[][] x, double[] y, double[] wDot, Tape tape) {
    return someRowsHvp(w, x, y, wDot);
  }

  /**
   * Second order: {@code JammedRows.someRows}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double someRowsHvp(double[] w, double[][] x, double[] y, double[] wDot, double[] wBar,
      double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      if (y[i] > 0.0) {
        double score = 0.0;
        double scoreDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot[j] * x1;
        }
        double t = Math.exp(score);
        double t1 = scoreDot * t;
        sum += t;
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          wBar[j] += t * x1;
          wHvp[j] += t1 * x1;
        }
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #someRowsHvp(double[], double[][], double[], double[], double[], double[])
   */
  static double someRowsHvp(double[] w, double[][] x, double[] y, double[] wDot, double[] wBar,
      double[] wHvp, Tape tape) {
    return someRowsHvp(w, x, y, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.someRows} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param y captured
   * @return the view
   */
  static ScalarFunction someRowsFunction(double[][] x, double[] y) {
    return new SomeRowsFunction(x, y);
  }

  private static final class SomeRowsFunction implements ScalarFunction {

    private final double[][] x;

    private final double[] y;

    SomeRowsFunction(double[][] x, double[] y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.someRows(w, this.x, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = someRowsGradient(w, this.x, this.y, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return someRowsJvp(w, this.x, this.y, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = someRowsHvp(w, this.x, this.y, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.enough} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual enoughJvp(double[] w, double[][] x, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot[j] * x1;
      }
      sum += score * score;
      sumDot += 2.0 * (scoreDot * score);
      if (sum > 1.0) {
        break;
      }
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #enoughJvp(double[], double[][], double[])
   */
  static Dual enoughJvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return enoughJvp(w, x, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.enough}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record EnoughGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.enough} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static EnoughGradient enoughGradient(double[] w, double[][] x) {
    return enoughGradient(w, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #enoughGradient(double[], double[][])
   */
  static EnoughGradient enoughGradient(double[] w, double[][] x, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double value = enoughGradient(w, x, wBar, tape);
    return new EnoughGradient(value, wBar);
  }

  /**
   * Reverse mode: {@code JammedRows.enough} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double enoughGradient(double[] w, double[][] x, double[] wBar) {
    return enoughGradient(w, x, wBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #enoughGradient(double[], double[][], double[])
   */
  static double enoughGradient(double[] w, double[][] x, double[] wBar, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double[] scoreKept = tape.doubles(x.length);
      double sum = 0.0;
      int i = 0;
      int exit;
      double score;
      while (true) {
        if (i >= x.length) {
          exit = 0;
          score = 0.0;
          break;
        }
        score = 0.0;
        for (int j = 0; j < w.length; j++) {
          score += w[j] * x[i][j];
        }
        scoreKept[i] = score;
        sum += score * score;
        if (sum > 1.0) {
          exit = 1;
          break;
        }
        i++;
      }

      // reverse sweep
      switch (exit) {
        case 0 -> {}
        default -> {
          double scoreBar = 2.0 * score;
          for (int j = 0; j < w.length; j++) {
            wBar[j] += scoreBar * x[i][j];
          }
        }
      }
      for (int k = i - 1; k >= 0; k--) {
        score = scoreKept[k];
        double scoreBar = 2.0 * score;
        for (int j = 0; j < w.length; j++) {
          wBar[j] += scoreBar * x[k][j];
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.enough}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record EnoughHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.enough}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static EnoughHvp enoughHvp(double[] w, double[][] x, double[] wDot) {
    return enoughHvp(w, x, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #enoughHvp(double[], double[][], double[])
   */
  static EnoughHvp enoughHvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = enoughHvp(w, x, wDot, wBar, wHvp, tape);
    return new EnoughHvp(value, wBar, wHvp);
  }

  /**
   * Second order: {@code JammedRows.enough}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double enoughHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp) {
    return enoughHvp(w, x, wDot, wBar, wHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #enoughHvp(double[], double[][], double[], double[], double[])
   */
  static double enoughHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp,
      Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      double[] scoreKept = tape.doubles(x.length);
      double[] scoreKeptDot = tape.doubles(x.length);
      double sum = 0.0;
      int i = 0;
      int exit;
      double score;
      double scoreDot;
      while (true) {
        if (i >= x.length) {
          exit = 0;
          score = 0.0;
          scoreDot = 0.0;
          break;
        }
        score = 0.0;
        scoreDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot[j] * x1;
        }
        scoreKept[i] = score;
        scoreKeptDot[i] = scoreDot;
        sum += score * score;
        if (sum > 1.0) {
          exit = 1;
          break;
        }
        i++;
      }

      // reverse sweep
      switch (exit) {
        case 0 -> {}
        default -> {
          double scoreBar = 2.0 * score;
          double scoreBarDot = 2.0 * scoreDot;
          for (int j = 0; j < w.length; j++) {
            double x1 = x[i][j];
            wBar[j] += scoreBar * x1;
            wHvp[j] += scoreBarDot * x1;
          }
        }
      }
      for (int k = i - 1; k >= 0; k--) {
        score = scoreKept[k];
        scoreDot = scoreKeptDot[k];
        double scoreBar = 2.0 * score;
        double scoreBarDot = 2.0 * scoreDot;
        for (int j = 0; j < w.length; j++) {
          double x1 = x[k][j];
          wBar[j] += scoreBar * x1;
          wHvp[j] += scoreBarDot * x1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedRows.enough} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction enoughFunction(double[][] x) {
    return new EnoughFunction(x);
  }

  private static final class EnoughFunction implements ScalarFunction {

    private final double[][] x;

    EnoughFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.enough(w, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = enoughGradient(w, this.x, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return enoughJvp(w, this.x, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = enoughHvp(w, this.x, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.divided} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param n constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual dividedJvp(double[] w, double[][] x, int[] n, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot[j] * x1;
      }
      double t = 12 / n[i];
      sum += score * t;
      sumDot += scoreDot * t;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dividedJvp(double[], double[][], int[], double[])
   */
  static Dual dividedJvp(double[] w, double[][] x, int[] n, double[] wDot, Tape tape) {
    return dividedJvp(w, x, n, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.divided}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record DividedGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.divided} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static DividedGradient dividedGradient(double[] w, double[][] x, int[] n) {
    double[] wBar = Arguments.zerosLike(w);
    double value = dividedGradient(w, x, n, wBar);
    return new DividedGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dividedGradient(double[], double[][], int[])
   */
  static DividedGradient dividedGradient(double[] w, double[][] x, int[] n, Tape tape) {
    return dividedGradient(w, x, n);
  }

  /**
   * Reverse mode: {@code JammedRows.divided} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param n constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double dividedGradient(double[] w, double[][] x, int[] n, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double score = 0.0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      double t = 12 / n[i];
      sum += score * t;
      for (int j = 0; j < w.length; j++) {
        wBar[j] += t * x[i][j];
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dividedGradient(double[], double[][], int[], double[])
   */
  static double dividedGradient(double[] w, double[][] x, int[] n, double[] wBar, Tape tape) {
    return dividedGradient(w, x, n, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.divided}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record DividedHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.divided}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param n constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static DividedHvp dividedHvp(double[] w, double[][] x, int[] n, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = dividedHvp(w, x, n, wDot, wBar, wHvp);
    return new DividedHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dividedHvp(double[], double[][], int[], double[])
   */
  static DividedHvp dividedHvp(double[] w, double[][] x, int[] n, double[] wDot, Tape tape) {
    return dividedHvp(w, x, n, wDot);
  }

  /**
   * Second order: {@code JammedRows.divided}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param n constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double dividedHvp(double[] w, double[][] x, int[] n, double[] wDot, double[] wBar,
      double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double score = 0.0;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      double t = 12 / n[i];
      sum += score * t;
      for (int j = 0; j < w.length; j++) {
        wBar[j] += t * x[i][j];
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dividedHvp(double[], double[][], int[], double[], double[], double[])
   */
  static double dividedHvp(double[] w, double[][] x, int[] n, double[] wDot, double[] wBar,
      double[] wHvp, Tape tape) {
    return dividedHvp(w, x, n, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.divided} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction dividedFunction(double[][] x, int[] n) {
    return new DividedFunction(x, n);
  }

  private static final class DividedFunction implements ScalarFunction {

    private final double[][] x;

    private final int[] n;

    DividedFunction(double[][] x, int[] n) {
      this.x = x;
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.divided(w, this.x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = dividedGradient(w, this.x, this.n, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return dividedJvp(w, this.x, this.n, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = dividedHvp(w, this.x, this.n, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.descent} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual descentJvp(double[] w, double[][] x, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot[j] * x1;
      }
      sum += score * score;
      sumDot += 2.0 * (scoreDot * score);
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        double t = wDot[j] - 0.125 * scoreDot * x1;
        w[j] = w1 - 0.125 * score * x1;
        wDot[j] = t;
      }
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentJvp(double[], double[][], double[])
   */
  static Dual descentJvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return descentJvp(w, x, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.descent}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record DescentGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.descent} and its gradient.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static DescentGradient descentGradient(double[] w, double[][] x) {
    return descentGradient(w, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentGradient(double[], double[][])
   */
  static DescentGradient descentGradient(double[] w, double[][] x, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double value = descentGradient(w, x, wBar, tape);
    return new DescentGradient(value, wBar);
  }

  /**
   * Reverse mode: {@code JammedRows.descent} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double descentGradient(double[] w, double[][] x, double[] wBar) {
    return descentGradient(w, x, wBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentGradient(double[], double[][], double[])
   */
  static double descentGradient(double[] w, double[][] x, double[] wBar, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double[][] xKeptKept = tape.table(double[].class, x.length);
      double[] scoreKept = tape.doubles(x.length);
      double[][] xKeptKept1 = tape.table(double[].class, x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double[] xKept = tape.row(xKeptKept1, i, w.length);
        double score = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          xKept[j] = x1;
          score += w1 * x1;
        }
        scoreKept[i] = score;
        sum += score * score;
        xKept = tape.row(xKeptKept, i, w.length);
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          xKept[j] = x1;
          w[j] = w1 - 0.125 * score * x1;
        }
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double[] xKept = xKeptKept[i];
        double scoreBar = 0.0;
        for (int j = 0; j < w.length; j++) {
          scoreBar -= 0.125 * (wBar[j] * xKept[j]);
        }
        double score = scoreKept[i];
        scoreBar += 2.0 * score;
        double[] xKept1 = xKeptKept1[i];
        for (int j = 0; j < w.length; j++) {
          wBar[j] += scoreBar * xKept1[j];
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.descent}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record DescentHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.descent}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static DescentHvp descentHvp(double[] w, double[][] x, double[] wDot) {
    return descentHvp(w, x, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentHvp(double[], double[][], double[])
   */
  static DescentHvp descentHvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = descentHvp(w, x, wDot, wBar, wHvp, tape);
    return new DescentHvp(value, wBar, wHvp);
  }

  /**
   * Second order: {@code JammedRows.descent}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double descentHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp) {
    return descentHvp(w, x, wDot, wBar, wHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentHvp(double[], double[][], double[], double[], double[])
   */
  static double descentHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp,
      Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      double[][] xKeptKept = tape.table(double[].class, x.length);
      double[] scoreKept = tape.doubles(x.length);
      double[] scoreKeptDot = tape.doubles(x.length);
      double[][] xKeptKept1 = tape.table(double[].class, x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double[] xKept = tape.row(xKeptKept1, i, w.length);
        double score = 0.0;
        double scoreDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          double wDot1 = wDot[j];
          xKept[j] = x1;
          score += w1 * x1;
          scoreDot += wDot1 * x1;
        }
        scoreKept[i] = score;
        scoreKeptDot[i] = scoreDot;
        sum += score * score;
        xKept = tape.row(xKeptKept, i, w.length);
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          double wDot1 = wDot[j];
          xKept[j] = x1;
          w[j] = w1 - 0.125 * score * x1;
          wDot[j] = wDot1 - 0.125 * scoreDot * x1;
        }
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double[] xKept = xKeptKept[i];
        double scoreBar = 0.0;
        double scoreBarDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double x1 = xKept[j];
          scoreBar -= 0.125 * (wBar[j] * x1);
          scoreBarDot -= 0.125 * (wHvp[j] * x1);
        }
        double score = scoreKept[i];
        double scoreDot = scoreKeptDot[i];
        scoreBar += 2.0 * score;
        scoreBarDot += 2.0 * scoreDot;
        double[] xKept1 = xKeptKept1[i];
        for (int j = 0; j < w.length; j++) {
          double x1 = xKept1[j];
          wBar[j] += scoreBar * x1;
          wHvp[j] += scoreBarDot * x1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedRows.descent} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction descentFunction(double[][] x) {
    return new DescentFunction(x);
  }

  private static final class DescentFunction implements ScalarFunction {

    private final double[][] x;

    DescentFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.descent(w, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = descentGradient(w, this.x, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return descentJvp(w, this.x, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = descentHvp(w, this.x, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.epochs} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param count constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual epochsJvp(double[] w, double[][] x, int count, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double total = 0.0;
    double totalDot = 0.0;
    for (int e = 0; e < count; e++) {
      int i = 0;
      double sum = 0.0;
      double sumDot = 0.0;
      while (i < x.length - 3 && FourRows.hold(x, i, w.length)) {
        int t = i + 1;
        int t1 = i + 2;
        int t2 = i + 3;
        double score = e;
        double scoreDot = 0.0;
        double score1 = score;
        double scoreDot1 = 0.0;
        double score2 = score;
        double scoreDot2 = 0.0;
        double score3 = score;
        double scoreDot3 = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double wDot1 = wDot[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot1 * x1;
          double x2 = x[t][j];
          score1 += w1 * x2;
          scoreDot1 += wDot1 * x2;
          double x3 = x[t1][j];
          score2 += w1 * x3;
          scoreDot2 += wDot1 * x3;
          double x4 = x[t2][j];
          score3 += w1 * x4;
          scoreDot3 += wDot1 * x4;
        }
        sum += score * score;
        sumDot += 2.0 * (scoreDot * score);
        sum += score1 * score1;
        sumDot += 2.0 * (scoreDot1 * score1);
        sum += score2 * score2;
        sumDot += 2.0 * (scoreDot2 * score2);
        sum += score3 * score3;
        sumDot += 2.0 * (scoreDot3 * score3);
        i += 4;
      }
      while (i < x.length) {
        double score = e;
        double scoreDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot[j] * x1;
        }
        sum += score * score;
        sumDot += 2.0 * (scoreDot * score);
        i++;
      }
      double t = e + 1;
      total += sum / t;
      totalDot += sumDot / t;
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #epochsJvp(double[], double[][], int, double[])
   */
  static Dual epochsJvp(double[] w, double[][] x, int count, double[] wDot, Tape tape) {
    return epochsJvp(w, x, count, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.epochs}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record EpochsGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.epochs} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param count constant
   * @return the value and the gradient, in new arrays
   */
  static EpochsGradient epochsGradient(double[] w, double[][] x, int count) {
    double[] wBar = Arguments.zerosLike(w);
    double value = epochsGradient(w, x, count, wBar);
    return new EpochsGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #epochsGradient(double[], double[][], int)
   */
  static EpochsGradient epochsGradient(double[] w, double[][] x, int count, Tape tape) {
    return epochsGradient(w, x, count);
  }

  /**
   * Reverse mode: {@code JammedRows.epochs} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param count constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double epochsGradient(double[] w, double[][] x, int count, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    double total = 0.0;
    for (int e = 0; e < count; e++) {
      double sumBar = 1.0 / (e + 1);
      int i = 0;
      double sum = 0.0;
      while (i < x.length - 3 && FourRows.hold(x, i, w.length)) {
        double score = e;
        double score1 = score;
        double score2 = score;
        double score3 = score;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          score += w1 * x[i][j];
          score1 += w1 * x[i + 1][j];
          score2 += w1 * x[i + 2][j];
          score3 += w1 * x[i + 3][j];
        }
        sum += score * score;
        double scoreBar = 2.0 * (sumBar * score);
        sum += score1 * score1;
        double scoreBar1 = 2.0 * (sumBar * score1);
        sum += score2 * score2;
        double scoreBar2 = 2.0 * (sumBar * score2);
        sum += score3 * score3;
        double scoreBar3 = 2.0 * (sumBar * score3);
        for (int j = 0; j < w.length; j++) {
          wBar[j] = wBar[j] + scoreBar * x[i][j] + scoreBar1 * x[i + 1][j]
              + scoreBar2 * x[i + 2][j] + scoreBar3 * x[i + 3][j];
        }
        i += 4;
      }
      while (i < x.length) {
        double score = e;
        for (int j = 0; j < w.length; j++) {
          score += w[j] * x[i][j];
        }
        sum += score * score;
        double scoreBar = 2.0 * (sumBar * score);
        for (int j = 0; j < w.length; j++) {
          wBar[j] += scoreBar * x[i][j];
        }
        i++;
      }
      total += sum / (e + 1);
    }
    return total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #epochsGradient(double[], double[][], int, double[])
   */
  static double epochsGradient(double[] w, double[][] x, int count, double[] wBar, Tape tape) {
    return epochsGradient(w, x, count, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.epochs}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record EpochsHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.epochs}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param count constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static EpochsHvp epochsHvp(double[] w, double[][] x, int count, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = epochsHvp(w, x, count, wDot, wBar, wHvp);
    return new EpochsHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #epochsHvp(double[], double[][], int, double[])
   */
  static EpochsHvp epochsHvp(double[] w, double[][] x, int count, double[] wDot, Tape tape) {
    return epochsHvp(w, x, count, wDot);
  }

  /**
   * Second order: {@code JammedRows.epochs}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param count constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double epochsHvp(double[] w, double[][] x, int count, double[] wDot, double[] wBar,
      double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double total = 0.0;
    for (int e = 0; e < count; e++) {
      double sumBar = 1.0 / (e + 1);
      int i = 0;
      double sum = 0.0;
      while (i < x.length - 3 && FourRows.hold(x, i, w.length)) {
        double score = e;
        double scoreDot = 0.0;
        double score1 = score;
        double scoreDot1 = 0.0;
        double score2 = score;
        double scoreDot2 = 0.0;
        double score3 = score;
        double scoreDot3 = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double wDot1 = wDot[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot1 * x1;
          double x2 = x[i + 1][j];
          score1 += w1 * x2;
          scoreDot1 += wDot1 * x2;
          double x3 = x[i + 2][j];
          score2 += w1 * x3;
          scoreDot2 += wDot1 * x3;
          double x4 = x[i + 3][j];
          score3 += w1 * x4;
          scoreDot3 += wDot1 * x4;
        }
        sum += score * score;
        double scoreBar = 2.0 * (sumBar * score);
        double scoreBarDot = 2.0 * (sumBar * scoreDot);
        sum += score1 * score1;
        double scoreBar1 = 2.0 * (sumBar * score1);
        double scoreBarDot1 = 2.0 * (sumBar * scoreDot1);
        sum += score2 * score2;
        double scoreBar2 = 2.0 * (sumBar * score2);
        double scoreBarDot2 = 2.0 * (sumBar * scoreDot2);
        sum += score3 * score3;
        double scoreBar3 = 2.0 * (sumBar * score3);
        double scoreBarDot3 = 2.0 * (sumBar * scoreDot3);
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          double x2 = x[i + 1][j];
          double x3 = x[i + 2][j];
          double x4 = x[i + 3][j];
          wBar[j] = wBar[j] + scoreBar * x1 + scoreBar1 * x2 + scoreBar2 * x3 + scoreBar3 * x4;
          wHvp[j] = wHvp[j] + scoreBarDot * x1 + scoreBarDot1 * x2 + scoreBarDot2 * x3
              + scoreBarDot3 * x4;
        }
        i += 4;
      }
      while (i < x.length) {
        double score = e;
        double scoreDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot[j] * x1;
        }
        sum += score * score;
        double scoreBar = 2.0 * (sumBar * score);
        double scoreBarDot = 2.0 * (sumBar * scoreDot);
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          wBar[j] += scoreBar * x1;
          wHvp[j] += scoreBarDot * x1;
        }
        i++;
      }
      total += sum / (e + 1);
    }
    return total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #epochsHvp(double[], double[][], int, double[], double[], double[])
   */
  static double epochsHvp(double[] w, double[][] x, int count, double[] wDot, double[] wBar,
      double[] wHvp, Tape tape) {
    return epochsHvp(w, x, count, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.epochs} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param count captured
   * @return the view
   */
  static ScalarFunction epochsFunction(double[][] x, int count) {
    return new EpochsFunction(x, count);
  }

  private static final class EpochsFunction implements ScalarFunction {

    private final double[][] x;

    private final int count;

    EpochsFunction(double[][] x, int count) {
      this.x = x;
      this.count = count;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.epochs(w, this.x, this.count);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = epochsGradient(w, this.x, this.count, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return epochsJvp(w, this.x, this.count, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = epochsHvp(w, this.x, this.count, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.window} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param from constant
   * @param to constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual windowJvp(double[] w, double b, double[][] x, int from, int to, double[] wDot,
      double bDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int n = to - from;
    double s = 1.0;
    double p = 1.0;
    double sDot = 0.0;
    double pDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = i;
      double bi = b * t;
      double biDot = bDot * t;
      double z = 0.0;
      double zDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double t1 = w[j] + bi;
        double x1 = x[i][j];
        z += t1 * x1;
        zDot += (wDot[j] + biDot) * x1;
      }
      double t1 = Math.exp(z);
      s += t1;
      sDot += zDot * t1;
      double t2 = Math.exp(-z);
      double t3 = zDot * t2;
      p += t2 * z;
      pDot += t3 - t3 * z;
    }
    double t = Math.log(s);
    double t1 = Math.sin(p);
    return new Dual(t * t1, StrongZero.over(sDot, s) * t1 + t * (pDot * Math.cos(p)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #windowJvp(double[], double, double[][], int, int, double[], double)
   */
  static Dual windowJvp(double[] w, double b, double[][] x, int from, int to, double[] wDot,
      double bDot, Tape tape) {
    return windowJvp(w, b, x, from, to, wDot, bDot);
  }

  /**
   * Value and gradient of {@code JammedRows.window}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param b the derivative with respect to {@code b}
   */
  record WindowGradient(double value, double[] w, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code JammedRows.window}: filled by a derivative
   * and reused by its caller.
   */
  static final class WindowAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public WindowAdjoint() {}
  }

  /**
   * Reverse mode: {@code JammedRows.window} and its gradient.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param from constant
   * @param to constant
   * @return the value and the gradient, in new arrays
   */
  static WindowGradient windowGradient(double[] w, double b, double[][] x, int from, int to) {
    return windowGradient(w, b, x, from, to, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #windowGradient(double[], double, double[][], int, int)
   */
  static WindowGradient windowGradient(double[] w, double b, double[][] x, int from, int to,
      Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    WindowAdjoint adjoint = new WindowAdjoint();
    double value = windowGradient(w, b, x, from, to, wBar, adjoint, tape);
    return new WindowGradient(value, wBar, adjoint.b);
  }

  /**
   * Reverse mode: {@code JammedRows.window} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param from constant
   * @param to constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code b}
   * @return the value
   */
  static double windowGradient(double[] w, double b, double[][] x, int from, int to, double[] wBar,
      WindowAdjoint adjoint) {
    return windowGradient(w, b, x, from, to, wBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #windowGradient(double[], double, double[][], int, int, double[], WindowAdjoint)
   */
  static double windowGradient(double[] w, double b, double[][] x, int from, int to, double[] wBar,
      WindowAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      int n = to - from;
      double[] zKept = tape.doubles(n);
      double[] kept = tape.doubles(n);
      double[] kept1 = tape.doubles(n);
      int i = 0;
      double s = 1.0;
      double p = 1.0;
      while (i + 3 < n && x != null && i < x.length - 3 && FourRows.hold(x, i, w.length)) {
        double bi = b * i;
        double bi1 = b * (i + 1);
        double bi2 = b * (i + 2);
        double bi3 = b * (i + 3);
        double z = 0.0;
        double z1 = 0.0;
        double z2 = 0.0;
        double z3 = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          z += (w1 + bi) * x[i][j];
          z1 += (w1 + bi1) * x[i + 1][j];
          z2 += (w1 + bi2) * x[i + 2][j];
          z3 += (w1 + bi3) * x[i + 3][j];
        }
        zKept[i] = z;
        double t = Math.exp(z);
        kept1[i] = t;
        s += t;
        double t1 = Math.exp(-z);
        kept[i] = t1;
        p += t1 * z;
        zKept[i + 1] = z1;
        double t2 = Math.exp(z1);
        kept1[i + 1] = t2;
        s += t2;
        double t3 = Math.exp(-z1);
        kept[i + 1] = t3;
        p += t3 * z1;
        zKept[i + 2] = z2;
        double t4 = Math.exp(z2);
        kept1[i + 2] = t4;
        s += t4;
        double t5 = Math.exp(-z2);
        kept[i + 2] = t5;
        p += t5 * z2;
        zKept[i + 3] = z3;
        double t6 = Math.exp(z3);
        kept1[i + 3] = t6;
        s += t6;
        double t7 = Math.exp(-z3);
        kept[i + 3] = t7;
        p += t7 * z3;
        i += 4;
      }
      while (i < n) {
        double bi = b * i;
        double z = 0.0;
        for (int j = 0; j < w.length; j++) {
          z += (w[j] + bi) * x[i][j];
        }
        zKept[i] = z;
        double t = Math.exp(z);
        kept1[i] = t;
        s += t;
        double t1 = Math.exp(-z);
        kept[i] = t1;
        p += t1 * z;
        i++;
      }
      double t = Math.log(s);
      double t1 = Math.sin(p);

      // reverse sweep
      double pBar = t * Math.cos(p);
      double sBar = StrongZero.over(t1, s);
      i = 0;
      double bBar = 0.0;
      while (i + 3 < n && x != null && i < x.length - 3 && FourRows.hold(x, i, w.length)) {
        double z = zKept[i];
        double t2 = kept[i];
        double zBar = t2 * pBar - pBar * z * t2;
        zBar += sBar * kept1[i];
        double z1 = zKept[i + 1];
        double t3 = kept[i + 1];
        double zBar1 = t3 * pBar - pBar * z1 * t3;
        zBar1 += sBar * kept1[i + 1];
        double z2 = zKept[i + 2];
        double t4 = kept[i + 2];
        double zBar2 = t4 * pBar - pBar * z2 * t4;
        zBar2 += sBar * kept1[i + 2];
        double z3 = zKept[i + 3];
        double t5 = kept[i + 3];
        double zBar3 = t5 * pBar - pBar * z3 * t5;
        zBar3 += sBar * kept1[i + 3];
        double biBar = 0.0;
        double biBar1 = 0.0;
        double biBar2 = 0.0;
        double biBar3 = 0.0;
        for (int j = 0; j < w.length; j++) {
          double t6 = zBar * x[i][j];
          biBar += t6;
          double t7 = zBar1 * x[i + 1][j];
          biBar1 += t7;
          double t8 = zBar2 * x[i + 2][j];
          biBar2 += t8;
          double t9 = zBar3 * x[i + 3][j];
          biBar3 += t9;
          wBar[j] = wBar[j] + t6 + t7 + t8 + t9;
        }
        bBar += biBar * i;
        bBar += biBar1 * (i + 1);
        bBar += biBar2 * (i + 2);
        bBar += biBar3 * (i + 3);
        i += 4;
      }
      while (i < n) {
        double z = zKept[i];
        double t2 = kept[i];
        double zBar = t2 * pBar - pBar * z * t2;
        zBar += sBar * kept1[i];
        double biBar = 0.0;
        for (int j = 0; j < w.length; j++) {
          double t3 = zBar * x[i][j];
          biBar += t3;
          wBar[j] += t3;
        }
        bBar += biBar * i;
        i++;
      }
      adjoint.b = bBar;
      return t * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.window}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param b the derivative with respect to {@code b}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record WindowHvp(double value, double[] w, double b, double[] wHvp, double bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * JammedRows.window}: filled by a derivative and reused by its caller.
   */
  static final class WindowHvpAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** The Hessian-vector product for {@code b}. */
    public double bHvp;

    /** A holder of zeros. */
    public WindowHvpAdjoint() {}
  }

  /**
   * Second order: {@code JammedRows.window}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param from constant
   * @param to constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static WindowHvp windowHvp(double[] w, double b, double[][] x, int from, int to, double[] wDot,
      double bDot) {
    return windowHvp(w, b, x, from, to, wDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #windowHvp(double[], double, double[][], int, int, double[], double)
   */
  static WindowHvp windowHvp(double[] w, double b, double[][] x, int from, int to, double[] wDot,
      double bDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    WindowHvpAdjoint adjoint = new WindowHvpAdjoint();
    double value = windowHvp(w, b, x, from, to, wDot, bDot, wBar, wHvp, adjoint, tape);
    return new WindowHvp(value, wBar, adjoint.b, wHvp, adjoint.bHvp);
  }

  /**
   * Second order: {@code JammedRows.window}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param from constant
   * @param to constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code b}
   * @return the value
   */
  static double windowHvp(double[] w, double b, double[][] x, int from, int to, double[] wDot,
      double bDot, double[] wBar, double[] wHvp, WindowHvpAdjoint adjoint) {
    return windowHvp(w, b, x, from, to, wDot, bDot, wBar, wHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #windowHvp(double[], double, double[][], int, int, double[], double, double[],
   *     double[], WindowHvpAdjoint)
   */
  static double windowHvp(double[] w, double b, double[][] x, int from, int to, double[] wDot,
      double bDot, double[] wBar, double[] wHvp, WindowHvpAdjoint adjoint, Tape tape) {
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
      int n = to - from;
      double[] zKept = tape.doubles(n);
      double[] zKeptDot = tape.doubles(n);
      double[] kept = tape.doubles(n);
      double[] keptDot = tape.doubles(n);
      double[] kept1 = tape.doubles(n);
      double[] keptDot1 = tape.doubles(n);
      double s = 1.0;
      double p = 1.0;
      double sDot = 0.0;
      double pDot = 0.0;
      for (int i = 0; i < n; i++) {
        double t = i;
        double bi = b * t;
        double biDot = bDot * t;
        double z = 0.0;
        double zDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double t1 = w[j] + bi;
          double x1 = x[i][j];
          z += t1 * x1;
          zDot += (wDot[j] + biDot) * x1;
        }
        zKept[i] = z;
        zKeptDot[i] = zDot;
        double t1 = Math.exp(z);
        double t2 = zDot * t1;
        kept1[i] = t1;
        keptDot1[i] = t2;
        s += t1;
        sDot += t2;
        double t3 = Math.exp(-z);
        double t4 = zDot * t3;
        double t5 = -t4;
        kept[i] = t3;
        keptDot[i] = t5;
        p += t3 * z;
        pDot += t5 * z + t4;
      }
      double t = Math.log(s);
      double t1 = 1.0 / s;
      double t2 = Math.sin(p);
      double t3 = Math.cos(p);

      // reverse sweep
      double pBar = t * t3;
      double pBarDot = StrongZero.times(sDot, t1) * t3 - t * (pDot * t2);
      double sBar = StrongZero.times(t2, t1);
      double sBarDot = StrongZero.times(pDot * t3, t1) - StrongZero.times(t2, sDot * t1 * t1);
      int i = 0;
      double bBar = 0.0;
      double bBarDot = 0.0;
      while (i + 3 < n && x != null && i < x.length - 3 && FourRows.hold(x, i, w.length)) {
        double z = zKept[i];
        double zDot = zKeptDot[i];
        double t4 = pBar * z;
        double t5 = kept[i];
        double t6 = keptDot[i];
        double zBar = t5 * pBar - t4 * t5;
        double zBarDot = t6 * pBar + t5 * pBarDot - ((pBarDot * z + pBar * zDot) * t5 + t4 * t6);
        double t7 = kept1[i];
        zBar += sBar * t7;
        zBarDot += sBarDot * t7 + sBar * keptDot1[i];
        double z1 = zKept[i + 1];
        double zDot1 = zKeptDot[i + 1];
        double t8 = pBar * z1;
        double t9 = kept[i + 1];
        double t10 = keptDot[i + 1];
        double zBar1 = t9 * pBar - t8 * t9;
        double zBarDot1 =
            t10 * pBar + t9 * pBarDot - ((pBarDot * z1 + pBar * zDot1) * t9 + t8 * t10);
        double t11 = kept1[i + 1];
        zBar1 += sBar * t11;
        zBarDot1 += sBarDot * t11 + sBar * keptDot1[i + 1];
        double z2 = zKept[i + 2];
        double zDot2 = zKeptDot[i + 2];
        double t12 = pBar * z2;
        double t13 = kept[i + 2];
        double t14 = keptDot[i + 2];
        double zBar2 = t13 * pBar - t12 * t13;
        double zBarDot2 =
            t14 * pBar + t13 * pBarDot - ((pBarDot * z2 + pBar * zDot2) * t13 + t12 * t14);
        double t15 = kept1[i + 2];
        zBar2 += sBar * t15;
        zBarDot2 += sBarDot * t15 + sBar * keptDot1[i + 2];
        double z3 = zKept[i + 3];
        double zDot3 = zKeptDot[i + 3];
        double t16 = pBar * z3;
        double t17 = kept[i + 3];
        double t18 = keptDot[i + 3];
        double zBar3 = t17 * pBar - t16 * t17;
        double zBarDot3 =
            t18 * pBar + t17 * pBarDot - ((pBarDot * z3 + pBar * zDot3) * t17 + t16 * t18);
        double t19 = kept1[i + 3];
        zBar3 += sBar * t19;
        zBarDot3 += sBarDot * t19 + sBar * keptDot1[i + 3];
        double biBar = 0.0;
        double biBarDot = 0.0;
        double biBar1 = 0.0;
        double biBarDot1 = 0.0;
        double biBar2 = 0.0;
        double biBarDot2 = 0.0;
        double biBar3 = 0.0;
        double biBarDot3 = 0.0;
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          double t20 = zBar * x1;
          double t21 = zBarDot * x1;
          biBar += t20;
          biBarDot += t21;
          double x2 = x[i + 1][j];
          double t22 = zBar1 * x2;
          double t23 = zBarDot1 * x2;
          biBar1 += t22;
          biBarDot1 += t23;
          double x3 = x[i + 2][j];
          double t24 = zBar2 * x3;
          double t25 = zBarDot2 * x3;
          biBar2 += t24;
          biBarDot2 += t25;
          double x4 = x[i + 3][j];
          double t26 = zBar3 * x4;
          double t27 = zBarDot3 * x4;
          biBar3 += t26;
          biBarDot3 += t27;
          wBar[j] = wBar[j] + t20 + t22 + t24 + t26;
          wHvp[j] = wHvp[j] + t21 + t23 + t25 + t27;
        }
        double t20 = i;
        bBar += biBar * t20;
        bBarDot += biBarDot * t20;
        double t21 = i + 1;
        bBar += biBar1 * t21;
        bBarDot += biBarDot1 * t21;
        double t22 = i + 2;
        bBar += biBar2 * t22;
        bBarDot += biBarDot2 * t22;
        double t23 = i + 3;
        bBar += biBar3 * t23;
        bBarDot += biBarDot3 * t23;
        i += 4;
      }
      while (i < n) {
        double z = zKept[i];
        double zDot = zKeptDot[i];
        double t4 = pBar * z;
        double t5 = kept[i];
        double t6 = keptDot[i];
        double zBar = t5 * pBar - t4 * t5;
        double zBarDot = t6 * pBar + t5 * pBarDot - ((pBarDot * z + pBar * zDot) * t5 + t4 * t6);
        double t7 = kept1[i];
        zBar += sBar * t7;
        zBarDot += sBarDot * t7 + sBar * keptDot1[i];
        double biBar = 0.0;
        double biBarDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          double t8 = zBar * x1;
          double t9 = zBarDot * x1;
          biBar += t8;
          biBarDot += t9;
          wBar[j] += t8;
          wHvp[j] += t9;
        }
        double t8 = i;
        bBar += biBar * t8;
        bBarDot += biBarDot * t8;
        i++;
      }
      adjoint.b = bBar;
      adjoint.bHvp = bBarDot;
      return t * t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedRows.window} as a function of the vector that packs {@code w}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x captured
   * @param from captured
   * @param to captured
   * @return the view
   */
  static ScalarFunction windowFunction(double[][] x, int from, int to) {
    return new WindowFunction(x, from, to);
  }

  private static final class WindowFunction implements ScalarFunction {

    private final double[][] x;

    private final int from;

    private final int to;

    WindowFunction(double[][] x, int from, int to) {
      this.x = x;
      this.from = from;
      this.to = to;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      return JammedRows.window(w, b, this.x, this.from, this.to);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      WindowAdjoint adjoint = new WindowAdjoint();
      double value = windowGradient(w, b, this.x, this.from, this.to, wBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double bDot = direction[direction.length - 1];
      return windowJvp(w, b, this.x, this.from, this.to, wDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double bDot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      WindowHvpAdjoint adjoint = new WindowHvpAdjoint();
      double value = windowHvp(w, b, this.x, this.from, this.to, wDot, bDot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.b;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.bHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.conversions} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param m constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual conversionsJvp(double[] w, double[][] x, int m, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int t = (byte) m;
    double[] s = new double[t];
    int t1 = (int) (double) m;
    int i = 0;
    double sum = 0.25;
    double sumDot = 0.0;
    while (i + 3 < t1 && x != null && i < x.length - 3 && i < t - 3
        && FourRows.hold(x, i, w.length)) {
      double z = 0.0;
      double zDot = 0.0;
      double z1 = 0.0;
      double zDot1 = 0.0;
      double z2 = 0.0;
      double zDot2 = 0.0;
      double z3 = 0.0;
      double zDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot1 * x1;
        double x2 = x[i + 1][j];
        z1 += w1 * x2;
        zDot1 += wDot1 * x2;
        double x3 = x[i + 2][j];
        z2 += w1 * x3;
        zDot2 += wDot1 * x3;
        double x4 = x[i + 3][j];
        z3 += w1 * x4;
        zDot3 += wDot1 * x4;
      }
      if (z > 1e9) {
        z += s[i];
      }
      sum += z * z;
      sumDot += 2.0 * (zDot * z);
      if (z1 > 1e9) {
        z1 += s[i + 1];
      }
      sum += z1 * z1;
      sumDot += 2.0 * (zDot1 * z1);
      if (z2 > 1e9) {
        z2 += s[i + 2];
      }
      sum += z2 * z2;
      sumDot += 2.0 * (zDot2 * z2);
      if (z3 > 1e9) {
        z3 += s[i + 3];
      }
      sum += z3 * z3;
      sumDot += 2.0 * (zDot3 * z3);
      i += 4;
    }
    while (i < t1) {
      double z = 0.0;
      double zDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot[j] * x1;
      }
      if (z > 1e9) {
        z += s[i];
      }
      sum += z * z;
      sumDot += 2.0 * (zDot * z);
      i++;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conversionsJvp(double[], double[][], int, double[])
   */
  static Dual conversionsJvp(double[] w, double[][] x, int m, double[] wDot, Tape tape) {
    return conversionsJvp(w, x, m, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.conversions}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record ConversionsGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.conversions} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param m constant
   * @return the value and the gradient, in new arrays
   */
  static ConversionsGradient conversionsGradient(double[] w, double[][] x, int m) {
    double[] wBar = Arguments.zerosLike(w);
    double value = conversionsGradient(w, x, m, wBar);
    return new ConversionsGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conversionsGradient(double[], double[][], int)
   */
  static ConversionsGradient conversionsGradient(double[] w, double[][] x, int m, Tape tape) {
    return conversionsGradient(w, x, m);
  }

  /**
   * Reverse mode: {@code JammedRows.conversions} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param m constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double conversionsGradient(double[] w, double[][] x, int m, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int t = (byte) m;
    double[] s = new double[t];
    int t1 = (int) (double) m;
    int i = 0;
    double sum = 0.25;
    while (i + 3 < t1 && x != null && i < x.length - 3 && i < t - 3
        && FourRows.hold(x, i, w.length)) {
      double z = 0.0;
      double z1 = 0.0;
      double z2 = 0.0;
      double z3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        z += w1 * x[i][j];
        z1 += w1 * x[i + 1][j];
        z2 += w1 * x[i + 2][j];
        z3 += w1 * x[i + 3][j];
      }
      if (z > 1e9) {
        z += s[i];
      }
      sum += z * z;
      double zBar = 2.0 * z;
      if (z1 > 1e9) {
        z1 += s[i + 1];
      }
      sum += z1 * z1;
      double zBar1 = 2.0 * z1;
      if (z2 > 1e9) {
        z2 += s[i + 2];
      }
      sum += z2 * z2;
      double zBar2 = 2.0 * z2;
      if (z3 > 1e9) {
        z3 += s[i + 3];
      }
      sum += z3 * z3;
      double zBar3 = 2.0 * z3;
      for (int j = 0; j < w.length; j++) {
        wBar[j] = wBar[j] + zBar * x[i][j] + zBar1 * x[i + 1][j] + zBar2 * x[i + 2][j]
            + zBar3 * x[i + 3][j];
      }
      i += 4;
    }
    while (i < t1) {
      double z = 0.0;
      for (int j = 0; j < w.length; j++) {
        z += w[j] * x[i][j];
      }
      if (z > 1e9) {
        z += s[i];
      }
      sum += z * z;
      double zBar = 2.0 * z;
      for (int j = 0; j < w.length; j++) {
        wBar[j] += zBar * x[i][j];
      }
      i++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conversionsGradient(double[], double[][], int, double[])
   */
  static double conversionsGradient(double[] w, double[][] x, int m, double[] wBar, Tape tape) {
    return conversionsGradient(w, x, m, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.conversions}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record ConversionsHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.conversions}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param m constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ConversionsHvp conversionsHvp(double[] w, double[][] x, int m, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = conversionsHvp(w, x, m, wDot, wBar, wHvp);
    return new ConversionsHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conversionsHvp(double[], double[][], int, double[])
   */
  static ConversionsHvp conversionsHvp(double[] w, double[][] x, int m, double[] wDot, Tape tape) {
    return conversionsHvp(w, x, m, wDot);
  }

  /**
   * Second order: {@code JammedRows.conversions}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param m constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double conversionsHvp(double[] w, double[][] x, int m, double[] wDot, double[] wBar,
      double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int t = (byte) m;
    double[] s = new double[t];
    int t1 = (int) (double) m;
    int i = 0;
    double sum = 0.25;
    while (i + 3 < t1 && x != null && i < x.length - 3 && i < t - 3
        && FourRows.hold(x, i, w.length)) {
      double z = 0.0;
      double zDot = 0.0;
      double z1 = 0.0;
      double zDot1 = 0.0;
      double z2 = 0.0;
      double zDot2 = 0.0;
      double z3 = 0.0;
      double zDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot1 * x1;
        double x2 = x[i + 1][j];
        z1 += w1 * x2;
        zDot1 += wDot1 * x2;
        double x3 = x[i + 2][j];
        z2 += w1 * x3;
        zDot2 += wDot1 * x3;
        double x4 = x[i + 3][j];
        z3 += w1 * x4;
        zDot3 += wDot1 * x4;
      }
      if (z > 1e9) {
        z += s[i];
      }
      sum += z * z;
      double zBar = 2.0 * z;
      double zBarDot = 2.0 * zDot;
      if (z1 > 1e9) {
        z1 += s[i + 1];
      }
      sum += z1 * z1;
      double zBar1 = 2.0 * z1;
      double zBarDot1 = 2.0 * zDot1;
      if (z2 > 1e9) {
        z2 += s[i + 2];
      }
      sum += z2 * z2;
      double zBar2 = 2.0 * z2;
      double zBarDot2 = 2.0 * zDot2;
      if (z3 > 1e9) {
        z3 += s[i + 3];
      }
      sum += z3 * z3;
      double zBar3 = 2.0 * z3;
      double zBarDot3 = 2.0 * zDot3;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        double x2 = x[i + 1][j];
        double x3 = x[i + 2][j];
        double x4 = x[i + 3][j];
        wBar[j] = wBar[j] + zBar * x1 + zBar1 * x2 + zBar2 * x3 + zBar3 * x4;
        wHvp[j] = wHvp[j] + zBarDot * x1 + zBarDot1 * x2 + zBarDot2 * x3 + zBarDot3 * x4;
      }
      i += 4;
    }
    while (i < t1) {
      double z = 0.0;
      double zDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot[j] * x1;
      }
      if (z > 1e9) {
        z += s[i];
      }
      sum += z * z;
      double zBar = 2.0 * z;
      double zBarDot = 2.0 * zDot;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        wBar[j] += zBar * x1;
        wHvp[j] += zBarDot * x1;
      }
      i++;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conversionsHvp(double[], double[][], int, double[], double[], double[])
   */
  static double conversionsHvp(double[] w, double[][] x, int m, double[] wDot, double[] wBar,
      double[] wHvp, Tape tape) {
    return conversionsHvp(w, x, m, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.conversions} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param m captured
   * @return the view
   */
  static ScalarFunction conversionsFunction(double[][] x, int m) {
    return new ConversionsFunction(x, m);
  }

  private static final class ConversionsFunction implements ScalarFunction {

    private final double[][] x;

    private final int m;

    ConversionsFunction(double[][] x, int m) {
      this.x = x;
      this.m = m;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.conversions(w, this.x, this.m);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = conversionsGradient(w, this.x, this.m, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return conversionsJvp(w, this.x, this.m, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = conversionsHvp(w, this.x, this.m, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedRows.first} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual firstJvp(double[] w, double[][] x, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double t = 0.0;
    double tDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double s = 0.0;
      double sDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double w2 = w[0];
        double x1 = x[i][j];
        s += w1 * w2 * x1;
        sDot += (wDot[j] * w2 + w1 * wDot[0]) * x1;
      }
      t += Math.sin(s);
      tDot += sDot * Math.cos(s);
    }
    return new Dual(t, tDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #firstJvp(double[], double[][], double[])
   */
  static Dual firstJvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return firstJvp(w, x, wDot);
  }

  /**
   * Value and gradient of {@code JammedRows.first}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record FirstGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedRows.first} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static FirstGradient firstGradient(double[] w, double[][] x) {
    double[] wBar = Arguments.zerosLike(w);
    double value = firstGradient(w, x, wBar);
    return new FirstGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #firstGradient(double[], double[][])
   */
  static FirstGradient firstGradient(double[] w, double[][] x, Tape tape) {
    return firstGradient(w, x);
  }

  /**
   * Reverse mode: {@code JammedRows.first} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double firstGradient(double[] w, double[][] x, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    double t = 0.0;
    for (int i = 0; i < x.length; i++) {
      double s = 0.0;
      for (int j = 0; j < w.length; j++) {
        s += w[j] * w[0] * x[i][j];
      }
      t += Math.sin(s);
      double t1 = Math.cos(s);
      for (int j = 0; j < w.length; j++) {
        double t2 = t1 * x[i][j];
        double wBar1 = t2 * w[0];
        wBar[0] += w[j] * t2;
        wBar[j] += wBar1;
      }
    }
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #firstGradient(double[], double[][], double[])
   */
  static double firstGradient(double[] w, double[][] x, double[] wBar, Tape tape) {
    return firstGradient(w, x, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedRows.first}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record FirstHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedRows.first}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static FirstHvp firstHvp(double[] w, double[][] x, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = firstHvp(w, x, wDot, wBar, wHvp);
    return new FirstHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #firstHvp(double[], double[][], double[])
   */
  static FirstHvp firstHvp(double[] w, double[][] x, double[] wDot, Tape tape) {
    return firstHvp(w, x, wDot);
  }

  /**
   * Second order: {@code JammedRows.first}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double firstHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double t = 0.0;
    for (int i = 0; i < x.length; i++) {
      double s = 0.0;
      double sDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double w2 = w[0];
        double x1 = x[i][j];
        s += w1 * w2 * x1;
        sDot += (wDot[j] * w2 + w1 * wDot[0]) * x1;
      }
      double t1 = Math.sin(s);
      t += t1;
      double t2 = Math.cos(s);
      double t3 = sDot * t1;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        double t4 = t2 * x1;
        double t5 = -(t3 * x1);
        double w1 = w[0];
        double w2 = w[j];
        double wBarDot = t5 * w1 + t4 * wDot[0];
        double wBarDot1 = wDot[j] * t4 + w2 * t5;
        wBar[0] += w2 * t4;
        wHvp[0] += wBarDot1;
        wBar[j] += t4 * w1;
        wHvp[j] += wBarDot;
      }
    }
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #firstHvp(double[], double[][], double[], double[], double[])
   */
  static double firstHvp(double[] w, double[][] x, double[] wDot, double[] wBar, double[] wHvp,
      Tape tape) {
    return firstHvp(w, x, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedRows.first} as a function of the vector that packs {@code w}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction firstFunction(double[][] x) {
    return new FirstFunction(x);
  }

  private static final class FirstFunction implements ScalarFunction {

    private final double[][] x;

    FirstFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedRows.first(w, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = firstGradient(w, this.x, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return firstJvp(w, this.x, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = firstHvp(w, this.x, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }
}
