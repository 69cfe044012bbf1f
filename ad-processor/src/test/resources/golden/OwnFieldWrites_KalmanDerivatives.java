package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.OverrideCheck;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.Sharing;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code OwnFieldWrites.Kalman}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class OwnFieldWrites_KalmanDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.OwnFieldWrites_KalmanDerivatives");
  }

  private static final VarHandle Kalman_time =
      instanceField("corpus.OwnFieldWrites$Kalman", "time", double.class);

  private static final VarHandle Kalman_x =
      instanceField("corpus.OwnFieldWrites$Kalman", "x", double[].class);

  private static final VarHandle Kalman_p =
      instanceField("corpus.OwnFieldWrites$Kalman", "p", double[][].class);

  private static final VarHandle Kalman_noise =
      instanceField("corpus.OwnFieldWrites$Kalman", "noise", double.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, OwnFieldWrites_KalmanDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private OwnFieldWrites_KalmanDerivatives() {}

  private static final OverrideCheck likelihoodReceiver =
      new OverrideCheck(OwnFieldWrites.Kalman.class).method("likelihood", double[].class,
      double.class, double.class, double.class);

  /**
   * Forward mode: {@code Kalman.likelihood} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param z constant
   * @param q as the method takes it
   * @param r as the method takes it
   * @param dt as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param qDot tangent of {@code q}
   * @param rDot tangent of {@code r}
   * @param dtDot tangent of {@code dt}
   * @return the value and its tangent
   */
  static Dual likelihoodJvp(OwnFieldWrites.Kalman self, double[] z, double q, double r, double dt,
      OwnFieldWrites_KalmanTangent selfDot, double qDot, double rDot, double dtDot) {
    return likelihoodJvp(self, z, q, r, dt, selfDot, qDot, rDot, dtDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #likelihoodJvp(corpus.OwnFieldWrites.Kalman, double[], double, double, double,
   *     corpus.OwnFieldWrites_KalmanTangent, double, double, double)
   */
  static Dual likelihoodJvp(OwnFieldWrites.Kalman self, double[] z, double q, double r, double dt,
      OwnFieldWrites_KalmanTangent selfDot, double qDot, double rDot, double dtDot, Tape tape) {
    likelihoodReceiver.check(self);
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_KalmanTangent::parts).end();
    ObjectArguments.notShared("self", self, "z", z);
    OwnFieldWrites_KalmanTangent.zero(selfDot);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double sumDot = 0.0;
      for (double each : z) {
        double[] x1 = (double[]) Kalman_x.get(self);
        double[] xDot = selfDot.x;
        double x2 = x1[0];
        double x3 = x1[1];
        double t = xDot[0] + (dtDot * x3 + dt * xDot[1]);
        x1[0] = x2 + dt * x3;
        xDot[0] = t;
        double[][] p1 = (double[][]) Kalman_p.get(self);
        double[][] pDot = selfDot.p;
        double[] p2 = p1[0];
        double[] pDot1 = pDot[0];
        double p3 = p2[0];
        double[] p4 = p1[1];
        double[] pDot2 = pDot[1];
        double p5 = p4[0];
        double p6 = p2[1];
        double pDot3 = pDot1[1];
        double t1 = p5 + p6;
        double t2 = dt * dt;
        double p7 = p4[1];
        double pDot4 = pDot2[1];
        double p00 = p3 + dt * t1 + t2 * p7 + q;
        double p01 = p6 + dt * p7;
        double p01Dot = pDot3 + (dtDot * p7 + dt * pDot4);
        double p00Dot = pDot1[0] + (dtDot * t1 + dt * (pDot2[0] + pDot3))
            + (2.0 * (dtDot * dt) * p7 + t2 * pDot4) + qDot;
        p2[0] = p00;
        pDot1[0] = p00Dot;
        p2[1] = p01;
        pDot1[1] = p01Dot;
        p4[0] = p01;
        pDot2[0] = p01Dot;
        double t3 = pDot2[1] + qDot;
        p4[1] += q;
        pDot2[1] = t3;
        double time1 = (double) Kalman_time.get(self);
        double timeDot = selfDot.time;
        Kalman_time.set(self, time1 + dt);
        selfDot.time = timeDot + dtDot;
        double t4 = updateJvp(self, each, r, selfDot, rDot, tape);
        double t5 = tape.doubleResult(1);
        sum += t4;
        sumDot += t5;
      }
      double time1 = (double) Kalman_time.get(self);
      double timeDot = selfDot.time;
      return new Dual(sum + time1 * 0.25, sumDot + timeDot * 0.25);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Kalman.likelihood}.
   *
   * @param value what the method returns
   * @param q the derivative with respect to {@code q}
   * @param r the derivative with respect to {@code r}
   * @param dt the derivative with respect to {@code dt}
   */
  record LikelihoodGradient(double value, double q, double r, double dt) {}

  /**
   * Adjoints of the scalar parameters of {@code Kalman.likelihood}: filled by a derivative
   * and reused by its caller.
   */
  static final class LikelihoodAdjoint {

    /** The adjoint of {@code q}. */
    public double q;

    /** The adjoint of {@code r}. */
    public double r;

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public LikelihoodAdjoint() {}
  }

  /**
   * Reverse mode: {@code Kalman.likelihood} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param z constant
   * @param q as the method takes it
   * @param r as the method takes it
   * @param dt as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LikelihoodGradient likelihoodGradient(OwnFieldWrites.Kalman self, double[] z, double q,
      double r, double dt) {
    return likelihoodGradient(self, z, q, r, dt, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #likelihoodGradient(corpus.OwnFieldWrites.Kalman, double[], double, double, double)
   */
  static LikelihoodGradient likelihoodGradient(OwnFieldWrites.Kalman self, double[] z, double q,
      double r, double dt, Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_KalmanTangent selfBar =
        OwnFieldWrites_KalmanTangent.zerosLike(self, selfBarShadows);
    LikelihoodAdjoint adjoint = new LikelihoodAdjoint();
    double value = likelihoodGradient(self, z, q, r, dt, selfBar, adjoint, tape);
    return new LikelihoodGradient(value, adjoint.q, adjoint.r, adjoint.dt);
  }

  /**
   * Reverse mode: {@code Kalman.likelihood} and its gradient, written into the caller's
   * memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param z constant
   * @param q as the method takes it
   * @param r as the method takes it
   * @param dt as the method takes it
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code q}, {@code r},
   *     {@code dt}
   * @return the value
   */
  static double likelihoodGradient(OwnFieldWrites.Kalman self, double[] z, double q, double r,
      double dt, OwnFieldWrites_KalmanTangent selfBar, LikelihoodAdjoint adjoint) {
    return likelihoodGradient(self, z, q, r, dt, selfBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #likelihoodGradient(corpus.OwnFieldWrites.Kalman, double[], double, double, double,
   *     corpus.OwnFieldWrites_KalmanTangent, LikelihoodAdjoint)
   */
  static double likelihoodGradient(OwnFieldWrites.Kalman self, double[] z, double q, double r,
      double dt, OwnFieldWrites_KalmanTangent selfBar, LikelihoodAdjoint adjoint, Tape tape) {
    likelihoodReceiver.check(self);
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_KalmanTangent::parts).end();
    ObjectArguments.notShared("self", self, "z", z);
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_KalmanTangent.zero(selfBar);
    int mark = tape.mark();
    try {
      double[] pKept = tape.doubles(z.length);
      double[] kept = tape.doubles(z.length);
      double[] xKept = tape.doubles(z.length);
      double sum = 0.0;
      for (int i = 0; i < z.length; i++) {
        double each = z[i];
        double[] x1 = (double[]) Kalman_x.get(self);
        double x2 = x1[0];
        double x3 = x1[1];
        xKept[i] = x3;
        x1[0] = x2 + dt * x3;
        double[][] p1 = (double[][]) Kalman_p.get(self);
        double[] p2 = p1[0];
        double p3 = p2[0];
        double[] p4 = p1[1];
        double p5 = p4[0];
        double p6 = p2[1];
        double t = p5 + p6;
        kept[i] = t;
        double p7 = p4[1];
        pKept[i] = p7;
        double p00 = p3 + dt * t + dt * dt * p7 + q;
        double p01 = p6 + dt * p7;
        p2[0] = p00;
        p2[1] = p01;
        p4[0] = p01;
        p4[1] += q;
        Kalman_time.set(self, (double) Kalman_time.get(self) + dt);
        sum += updateForward(self, each, r, selfBar, tape);
      }

      // reverse sweep
      double t = sum + (double) Kalman_time.get(self) * 0.25;
      selfBar.time += 0.25;
      double dtBar = 0.0;
      double qBar = 0.0;
      double rBar = 0.0;
      for (int i = z.length - 1; i >= 0; i--) {
        rBar += updateReverse(1.0, tape);
        dtBar += selfBar.time;
        double[][] pBar = selfBar.p;
        double[] pBar1 = pBar[1];
        qBar += pBar1[1];
        double t1 = pBar1[0];
        pBar1[0] = 0.0;
        double[] pBar2 = pBar[0];
        double t2 = pBar2[1];
        pBar2[1] = 0.0;
        double p01Bar = t1 + t2;
        double t3 = pBar2[0];
        pBar2[0] = 0.0;
        double p1 = pKept[i];
        dtBar += p01Bar * p1;
        qBar += t3;
        pBar1[1] += dt * p01Bar + dt * dt * t3;
        dtBar += 2.0 * (t3 * p1 * dt);
        dtBar += t3 * kept[i];
        double t4 = dt * t3;
        pBar2[1] += p01Bar + t4;
        pBar1[0] += t4;
        pBar2[0] += t3;
        double[] xBar = selfBar.x;
        double t5 = xBar[0];
        dtBar += t5 * xKept[i];
        xBar[1] += dt * t5;
      }
      adjoint.q = qBar;
      adjoint.r = rBar;
      adjoint.dt = dtBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Kalman.likelihood}.
   *
   * @param value what the method returns
   * @param q the derivative with respect to {@code q}
   * @param r the derivative with respect to {@code r}
   * @param dt the derivative with respect to {@code dt}
   * @param qHvp the Hessian-vector product for {@code q}
   * @param rHvp the Hessian-vector product for {@code r}
   * @param dtHvp the Hessian-vector product for {@code dt}
   */
  record LikelihoodHvp(double value, double q, double r, double dt, double qHvp, double rHvp,
      double dtHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Kalman.likelihood}: filled by a derivative and reused by its caller.
   */
  static final class LikelihoodHvpAdjoint {

    /** The adjoint of {@code q}. */
    public double q;

    /** The adjoint of {@code r}. */
    public double r;

    /** The adjoint of {@code dt}. */
    public double dt;

    /** The Hessian-vector product for {@code q}. */
    public double qHvp;

    /** The Hessian-vector product for {@code r}. */
    public double rHvp;

    /** The Hessian-vector product for {@code dt}. */
    public double dtHvp;

    /** A holder of zeros. */
    public LikelihoodHvpAdjoint() {}
  }

  /**
   * Second order: {@code Kalman.likelihood}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param z constant
   * @param q as the method takes it
   * @param r as the method takes it
   * @param dt as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param qDot tangent of {@code q}
   * @param rDot tangent of {@code r}
   * @param dtDot tangent of {@code dt}
   * @return value, gradient and product, in new arrays
   */
  static LikelihoodHvp likelihoodHvp(OwnFieldWrites.Kalman self, double[] z, double q, double r,
      double dt, OwnFieldWrites_KalmanTangent selfDot, double qDot, double rDot, double dtDot) {
    return likelihoodHvp(self, z, q, r, dt, selfDot, qDot, rDot, dtDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #likelihoodHvp(corpus.OwnFieldWrites.Kalman, double[], double, double, double,
   *     corpus.OwnFieldWrites_KalmanTangent, double, double, double)
   */
  static LikelihoodHvp likelihoodHvp(OwnFieldWrites.Kalman self, double[] z, double q, double r,
      double dt, OwnFieldWrites_KalmanTangent selfDot, double qDot, double rDot, double dtDot,
      Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_KalmanTangent selfBar =
        OwnFieldWrites_KalmanTangent.zerosLike(self, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_KalmanTangent selfHvp =
        OwnFieldWrites_KalmanTangent.zerosLike(self, selfHvpShadows);
    LikelihoodHvpAdjoint adjoint = new LikelihoodHvpAdjoint();
    double value =
        likelihoodHvpSweeps(self, z, q, r, dt, selfDot, qDot, rDot, dtDot, selfBar, selfHvp,
        adjoint, tape);
    return new LikelihoodHvp(value, adjoint.q, adjoint.r, adjoint.dt, adjoint.qHvp, adjoint.rHvp,
        adjoint.dtHvp);
  }

  private static double likelihoodHvpSweeps(OwnFieldWrites.Kalman self, double[] z, double q,
      double r, double dt, OwnFieldWrites_KalmanTangent selfDot, double qDot, double rDot,
      double dtDot, OwnFieldWrites_KalmanTangent selfBar, OwnFieldWrites_KalmanTangent selfHvp,
      LikelihoodHvpAdjoint adjoint, Tape tape) {
    likelihoodReceiver.check(self);
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_KalmanTangent::parts).end();
    ObjectArguments.notShared("self", self, "z", z);
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_KalmanTangent::parts).end();
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_KalmanTangent::parts).end();
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_KalmanTangent.zero(selfDot);
    OwnFieldWrites_KalmanTangent.zero(selfBar);
    OwnFieldWrites_KalmanTangent.zero(selfHvp);
    int mark = tape.mark();
    try {
      double[] pKept = tape.doubles(z.length);
      double[] pKeptDot = tape.doubles(z.length);
      double[] kept = tape.doubles(z.length);
      double[] keptDot = tape.doubles(z.length);
      double[] xKept = tape.doubles(z.length);
      double[] xKeptDot = tape.doubles(z.length);
      double sum = 0.0;
      for (int i = 0; i < z.length; i++) {
        double each = z[i];
        double[] x1 = (double[]) Kalman_x.get(self);
        double[] xDot = selfDot.x;
        double x2 = x1[0];
        double x3 = x1[1];
        double xDot1 = xDot[1];
        double xDot2 = xDot[0];
        xKept[i] = x3;
        xKeptDot[i] = xDot1;
        x1[0] = x2 + dt * x3;
        xDot[0] = xDot2 + (dtDot * x3 + dt * xDot1);
        double[][] p1 = (double[][]) Kalman_p.get(self);
        double[][] pDot = selfDot.p;
        double[] p2 = p1[0];
        double[] pDot1 = pDot[0];
        double p3 = p2[0];
        double[] p4 = p1[1];
        double[] pDot2 = pDot[1];
        double p5 = p4[0];
        double p6 = p2[1];
        double pDot3 = pDot1[1];
        double t = p5 + p6;
        double t1 = pDot2[0] + pDot3;
        double pDot4 = pDot1[0];
        kept[i] = t;
        keptDot[i] = t1;
        double t2 = dt * dt;
        double p7 = p4[1];
        double pDot5 = pDot2[1];
        pKept[i] = p7;
        pKeptDot[i] = pDot5;
        double p00 = p3 + dt * t + t2 * p7 + q;
        double p01 = p6 + dt * p7;
        double p01Dot = pDot3 + (dtDot * p7 + dt * pDot5);
        p2[0] = p00;
        pDot1[0] = pDot4 + (dtDot * t + dt * t1) + (2.0 * (dtDot * dt) * p7 + t2 * pDot5) + qDot;
        p2[1] = p01;
        pDot1[1] = p01Dot;
        p4[0] = p01;
        pDot2[0] = p01Dot;
        double t3 = pDot2[1] + qDot;
        p4[1] += q;
        pDot2[1] = t3;
        double time1 = (double) Kalman_time.get(self);
        double timeDot = selfDot.time;
        Kalman_time.set(self, time1 + dt);
        selfDot.time = timeDot + dtDot;
        sum += updateForwardJvp(self, each, r, selfBar, selfDot, rDot, selfHvp, tape);
      }

      // reverse sweep
      double t = sum + (double) Kalman_time.get(self) * 0.25;
      selfBar.time += 0.25;
      double dtBar = 0.0;
      double qBar = 0.0;
      double rBar = 0.0;
      double dtBarDot = 0.0;
      double qBarDot = 0.0;
      double rBarDot = 0.0;
      for (int i = z.length - 1; i >= 0; i--) {
        double t1 = updateReverseJvp(1.0, tape);
        double t2 = tape.doubleResult(1);
        rBar += t1;
        rBarDot += t2;
        dtBar += selfBar.time;
        dtBarDot += selfHvp.time;
        double[][] pBar = selfBar.p;
        double[][] pBarDot = selfHvp.p;
        double[] pBar1 = pBar[1];
        double[] pBarDot1 = pBarDot[1];
        qBar += pBar1[1];
        qBarDot += pBarDot1[1];
        double t3 = pBar1[0];
        double t4 = pBarDot1[0];
        pBar1[0] = 0.0;
        pBarDot1[0] = 0.0;
        double[] pBar2 = pBar[0];
        double[] pBarDot2 = pBarDot[0];
        double t5 = pBar2[1];
        double t6 = pBarDot2[1];
        pBar2[1] = 0.0;
        pBarDot2[1] = 0.0;
        double p01Bar = t3 + t5;
        double p01BarDot = t4 + t6;
        double t7 = pBar2[0];
        double t8 = pBarDot2[0];
        pBar2[0] = 0.0;
        pBarDot2[0] = 0.0;
        double p1 = pKept[i];
        double pDot = pKeptDot[i];
        dtBar += p01Bar * p1;
        dtBarDot += p01BarDot * p1 + p01Bar * pDot;
        qBar += t7;
        qBarDot += t8;
        double t9 = t7 * p1;
        double t10 = dt * dt;
        pBar1[1] += dt * p01Bar + t10 * t7;
        pBarDot1[1] += dtDot * p01Bar + dt * p01BarDot + (2.0 * (dtDot * dt) * t7 + t10 * t8);
        dtBar += 2.0 * (t9 * dt);
        dtBarDot += 2.0 * ((t8 * p1 + t7 * pDot) * dt + t9 * dtDot);
        double t11 = kept[i];
        dtBar += t7 * t11;
        dtBarDot += t8 * t11 + t7 * keptDot[i];
        double t12 = dt * t7;
        double t13 = dtDot * t7 + dt * t8;
        pBar2[1] += p01Bar + t12;
        pBarDot2[1] += p01BarDot + t13;
        pBar1[0] += t12;
        pBarDot1[0] += t13;
        pBar2[0] += t7;
        pBarDot2[0] += t8;
        double[] xBar = selfBar.x;
        double[] xBarDot = selfHvp.x;
        double t14 = xBar[0];
        double t15 = xBarDot[0];
        double x1 = xKept[i];
        dtBar += t14 * x1;
        dtBarDot += t15 * x1 + t14 * xKeptDot[i];
        xBar[1] += dt * t14;
        xBarDot[1] += dtDot * t14 + dt * t15;
      }
      adjoint.q = qBar;
      adjoint.r = rBar;
      adjoint.dt = dtBar;
      adjoint.qHvp = qBarDot;
      adjoint.rHvp = rBarDot;
      adjoint.dtHvp = dtBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  private static final OverrideCheck filteredReceiver =
      new OverrideCheck(OwnFieldWrites.Kalman.class).method("filtered", double.class);

  /**
   * Value and tangent of {@code Kalman.filtered}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record FilteredJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code Kalman.filtered} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param z as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; receives that of what the
   *     array then holds
   * @param zDot tangent of {@code z}
   * @return the value and its tangent
   */
  static FilteredJvp filteredJvp(OwnFieldWrites.Kalman self, double z,
      OwnFieldWrites_KalmanTangent selfDot, double zDot) {
    filteredReceiver.check(self);
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_KalmanTangent::parts).end();
    double[] x1 = (double[]) Kalman_x.get(self);
    double[] xDot = selfDot.x;
    double t = xDot[0] + 0.5 * xDot[1];
    x1[0] += 0.5 * x1[1];
    xDot[0] = t;
    double[][] p1 = (double[][]) Kalman_p.get(self);
    double[][] pDot = selfDot.p;
    double[] p2 = p1[0];
    double[] pDot1 = pDot[0];
    double p3 = p2[0];
    double[] p4 = p1[1];
    double[] pDot2 = pDot[1];
    double p5 = p4[0];
    double p6 = p2[1];
    double pDot3 = pDot1[1];
    double t1 = 0.5 * 0.5;
    double p7 = p4[1];
    double pDot4 = pDot2[1];
    double p00 = p3 + 0.5 * (p5 + p6) + t1 * p7 + 0.125;
    double p01 = p6 + 0.5 * p7;
    double p01Dot = pDot3 + 0.5 * pDot4;
    double t2 = pDot1[0] + 0.5 * (pDot2[0] + pDot3) + t1 * pDot4;
    p2[0] = p00;
    pDot1[0] = t2;
    p2[1] = p01;
    pDot1[1] = p01Dot;
    p4[0] = p01;
    pDot2[0] = p01Dot;
    double pDot5 = pDot2[1];
    p4[1] += 0.125;
    pDot2[1] = pDot5;
    double time1 = (double) Kalman_time.get(self);
    double timeDot = selfDot.time;
    Kalman_time.set(self, time1 + 0.5);
    selfDot.time = timeDot;
    updateJvp2(self, z, 0.25, selfDot, zDot);
    double[] x2 = (double[]) Kalman_x.get(self);
    xDot = selfDot.x;
    return new FilteredJvp(x2.clone(), xDot.clone());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #filteredJvp(corpus.OwnFieldWrites.Kalman, double,
   *     corpus.OwnFieldWrites_KalmanTangent, double)
   */
  static FilteredJvp filteredJvp(OwnFieldWrites.Kalman self, double z,
      OwnFieldWrites_KalmanTangent selfDot, double zDot, Tape tape) {
    return filteredJvp(self, z, selfDot, zDot);
  }

  /**
   * Value of {@code Kalman.filtered} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param z the derivative with respect to {@code z}
   */
  record FilteredVjp(double[] value, OwnFieldWrites_KalmanTangent self, double z) {}

  /**
   * Adjoints of the scalar parameters of {@code Kalman.filtered}: filled by a derivative and
   * reused by its caller.
   */
  static final class FilteredAdjoint {

    /** The adjoint of {@code z}. */
    public double z;

    /** A holder of zeros. */
    public FilteredAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Kalman.filtered} for an adjoint
   * of its result.
   *
   * @param self as the method takes it; written as the method writes it
   * @param z as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static FilteredVjp filteredVjp(OwnFieldWrites.Kalman self, double z, double[] resultBar) {
    return filteredVjp(self, z, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #filteredVjp(corpus.OwnFieldWrites.Kalman, double, double[])
   */
  static FilteredVjp filteredVjp(OwnFieldWrites.Kalman self, double z, double[] resultBar,
      Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_KalmanTangent selfBar =
        OwnFieldWrites_KalmanTangent.zerosLike(self, selfBarShadows);
    FilteredAdjoint adjoint = new FilteredAdjoint();
    double[] value = filteredVjp(self, z, resultBar, selfBar, adjoint, tape);
    return new FilteredVjp(value, selfBar, adjoint.z);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Kalman.filtered} for an adjoint
   * of its result.
   *
   * @param self as the method takes it; written as the method writes it
   * @param z as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param selfBar on entry the adjoint of what {@code self} holds afterwards, on return of
   *     what it held before; of the same shape
   * @param adjoint to which the adjoints of {@code z} are added
   * @return what the method returns
   */
  static double[] filteredVjp(OwnFieldWrites.Kalman self, double z, double[] resultBar,
      OwnFieldWrites_KalmanTangent selfBar, FilteredAdjoint adjoint) {
    return filteredVjp(self, z, resultBar, selfBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #filteredVjp(corpus.OwnFieldWrites.Kalman, double, double[],
   *     corpus.OwnFieldWrites_KalmanTangent, FilteredAdjoint)
   */
  static double[] filteredVjp(OwnFieldWrites.Kalman self, double z, double[] resultBar,
      OwnFieldWrites_KalmanTangent selfBar, FilteredAdjoint adjoint, Tape tape) {
    filteredReceiver.check(self);
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_KalmanTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    int mark = tape.mark();
    try {
      double[] x1 = (double[]) Kalman_x.get(self);
      double[] xBar = selfBar.x;
      x1[0] += 0.5 * x1[1];
      double[][] p1 = (double[][]) Kalman_p.get(self);
      double[][] pBar = selfBar.p;
      double[] p2 = p1[0];
      double[] pBar1 = pBar[0];
      double p3 = p2[0];
      double[] p4 = p1[1];
      double[] pBar2 = pBar[1];
      double p5 = p4[0];
      double p6 = p2[1];
      double t = 0.5 * 0.5;
      double p7 = p4[1];
      double p00 = p3 + 0.5 * (p5 + p6) + t * p7 + 0.125;
      double p01 = p6 + 0.5 * p7;
      p2[0] = p00;
      p2[1] = p01;
      p4[0] = p01;
      p4[1] += 0.125;
      Kalman_time.set(self, (double) Kalman_time.get(self) + 0.5);
      updateForward2(self, z, 0.25, selfBar, tape);
      double[] x2 = (double[]) Kalman_x.get(self);
      double[] xBar1 = selfBar.x;
      double[] t1 = x2.clone();
      double[] t2 = tape.doubles(t1.length);

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, t1.length);
      for (int i = 0; i < t1.length; i++) {
        t2[i] = resultBar[i];
      }
      for (int i = 0; i < x2.length; i++) {
        xBar1[i] += t2[i];
      }
      double t3 = updateReverse2(tape);
      double t4 = pBar2[0];
      pBar2[0] = 0.0;
      double t5 = pBar1[1];
      pBar1[1] = 0.0;
      double p01Bar = t4 + t5;
      double t6 = pBar1[0];
      pBar1[0] = 0.0;
      pBar2[1] += 0.5 * p01Bar + t * t6;
      double t7 = 0.5 * t6;
      pBar1[1] += p01Bar + t7;
      pBar2[0] += t7;
      pBar1[0] += t6;
      xBar[1] += 0.5 * xBar[0];
      adjoint.z += t3;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  private static final OverrideCheck stateReceiver =
      new OverrideCheck(OwnFieldWrites.Kalman.class).method("state", double.class);

  /**
   * Value and tangent of {@code Kalman.state}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record StateJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code Kalman.state} and its derivative in the direction of the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param z as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param zDot tangent of {@code z}
   * @return the value and its tangent
   */
  static StateJvp stateJvp(OwnFieldWrites.Kalman self, double z,
      OwnFieldWrites_KalmanTangent selfDot, double zDot) {
    stateReceiver.check(self);
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_KalmanTangent::parts).end();
    OwnFieldWrites_KalmanTangent.zero(selfDot);
    updateJvp2(self, z, 0.25, selfDot, zDot);
    double[] x1 = (double[]) Kalman_x.get(self);
    double[] xDot = selfDot.x;
    return new StateJvp(x1, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stateJvp(corpus.OwnFieldWrites.Kalman, double,
   *     corpus.OwnFieldWrites_KalmanTangent, double)
   */
  static StateJvp stateJvp(OwnFieldWrites.Kalman self, double z,
      OwnFieldWrites_KalmanTangent selfDot, double zDot, Tape tape) {
    return stateJvp(self, z, selfDot, zDot);
  }

  /**
   * Value of {@code Kalman.state} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param z the derivative with respect to {@code z}
   */
  record StateVjp(double[] value, double z) {}

  /**
   * Adjoints of the scalar parameters of {@code Kalman.state}: filled by a derivative and
   * reused by its caller.
   */
  static final class StateAdjoint {

    /** The adjoint of {@code z}. */
    public double z;

    /** A holder of zeros. */
    public StateAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Kalman.state} for an adjoint of
   * its result.
   *
   * @param self as the method takes it; written as the method writes it
   * @param z as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static StateVjp stateVjp(OwnFieldWrites.Kalman self, double z, double[] resultBar) {
    return stateVjp(self, z, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stateVjp(corpus.OwnFieldWrites.Kalman, double, double[])
   */
  static StateVjp stateVjp(OwnFieldWrites.Kalman self, double z, double[] resultBar, Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_KalmanTangent selfBar =
        OwnFieldWrites_KalmanTangent.zerosLike(self, selfBarShadows);
    StateAdjoint adjoint = new StateAdjoint();
    double[] value = stateVjp(self, z, resultBar, selfBar, adjoint, tape);
    return new StateVjp(value, adjoint.z);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Kalman.state} for an adjoint of
   * its result.
   *
   * @param self as the method takes it; written as the method writes it
   * @param z as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param selfBar on entry the adjoint of what {@code self} holds afterwards, on return of
   *     what it held before; of the same shape
   * @param adjoint to which the adjoints of {@code z} are added
   * @return what the method returns
   */
  static double[] stateVjp(OwnFieldWrites.Kalman self, double z, double[] resultBar,
      OwnFieldWrites_KalmanTangent selfBar, StateAdjoint adjoint) {
    return stateVjp(self, z, resultBar, selfBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stateVjp(corpus.OwnFieldWrites.Kalman, double, double[],
   *     corpus.OwnFieldWrites_KalmanTangent, StateAdjoint)
   */
  static double[] stateVjp(OwnFieldWrites.Kalman self, double z, double[] resultBar,
      OwnFieldWrites_KalmanTangent selfBar, StateAdjoint adjoint, Tape tape) {
    stateReceiver.check(self);
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_KalmanTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    int mark = tape.mark();
    try {
      updateForward2(self, z, 0.25, selfBar, tape);
      double[] x1 = (double[]) Kalman_x.get(self);
      double[] xBar = selfBar.x;

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, x1.length);
      for (int i = 0; i < x1.length; i++) {
        xBar[i] += resultBar[i];
      }
      double t = updateReverse2(tape);
      adjoint.z += t;
      return x1;
    } finally {
      tape.release(mark);
    }
  }

  private static double updateJvp(OwnFieldWrites.Kalman self, double z, double r,
      OwnFieldWrites_KalmanTangent selfDot, double rDot, Tape tape) {
    double[][] p1 = (double[][]) Kalman_p.get(self);
    double[][] pDot = selfDot.p;
    double[] p2 = p1[0];
    double[] pDot1 = pDot[0];
    double p3 = p2[0];
    double pDot2 = pDot1[0];
    double t = pDot2 + rDot;
    double s = p3 + r + (double) Kalman_noise.get(self);
    double k0 = p3 / s;
    double t1 = t / s;
    double k0Dot = pDot2 / s - t1 * k0;
    double[] p4 = p1[1];
    double[] pDot3 = pDot[1];
    double k1 = p4[0] / s;
    double k1Dot = pDot3[0] / s - t1 * k1;
    double[] x1 = (double[]) Kalman_x.get(self);
    double[] xDot = selfDot.x;
    double x2 = x1[0];
    double xDot1 = xDot[0];
    double y = z - x2;
    double yDot = -xDot1;
    x1[0] = x2 + k0 * y;
    xDot[0] = xDot1 + (k0Dot * y + k0 * yDot);
    double t2 = xDot[1] + (k1Dot * y + k1 * yDot);
    x1[1] += k1 * y;
    xDot[1] = t2;
    double p00 = p2[0];
    double p00Dot = pDot1[0];
    double p01 = p2[1];
    double p01Dot = pDot1[1];
    p2[0] = p00 - k0 * p00;
    pDot1[0] = p00Dot - (k0Dot * p00 + k0 * p00Dot);
    double t3 = pDot1[1] - (k0Dot * p01 + k0 * p01Dot);
    p2[1] -= k0 * p01;
    pDot1[1] = t3;
    double t4 = pDot3[0] - (k1Dot * p00 + k1 * p00Dot);
    p4[0] -= k1 * p00;
    pDot3[0] = t4;
    double t5 = pDot3[1] - (k1Dot * p01 + k1 * p01Dot);
    p4[1] -= k1 * p01;
    pDot3[1] = t5;
    double t6 = y * y / s;
    tape.result(1, 0.5 * (2.0 * (yDot * y) / s - t1 * t6 + StrongZero.over(t, s)));
    return 0.5 * (t6 + Math.log(s));
  }

  private static double updateForward(OwnFieldWrites.Kalman self, double z, double r,
      OwnFieldWrites_KalmanTangent selfBar, Tape tape) {
    double[][] p1 = (double[][]) Kalman_p.get(self);
    double[][] pBar = selfBar.p;
    double[] p2 = p1[0];
    double p3 = p2[0];
    double s = p3 + r + (double) Kalman_noise.get(self);
    double k0 = p3 / s;
    double[] p4 = p1[1];
    double k1 = p4[0] / s;
    double[] x1 = (double[]) Kalman_x.get(self);
    double[] xBar = selfBar.x;
    double x2 = x1[0];
    double y = z - x2;
    double[] pBar1 = pBar[0];
    double[] pBar2 = pBar[1];
    x1[0] = x2 + k0 * y;
    x1[1] += k1 * y;
    double p00 = p2[0];
    double p01 = p2[1];
    p2[0] = p00 - k0 * p00;
    p2[1] -= k0 * p01;
    p4[0] -= k1 * p00;
    p4[1] -= k1 * p01;
    double t = y * y / s;
    tape.push(s);
    tape.push(t);
    tape.push(y);
    tape.push(pBar2);
    tape.push(p01);
    tape.push(k1);
    tape.push(p00);
    tape.push(pBar1);
    tape.push(k0);
    tape.push(xBar);
    return 0.5 * (t + Math.log(s));
  }

  private static double updateReverse(double resultBar, Tape tape) {
    double[] xBar = tape.popReference();
    double k0 = tape.popDouble();
    double[] pBar = tape.popReference();
    double p00 = tape.popDouble();
    double k1 = tape.popDouble();
    double p01 = tape.popDouble();
    double[] pBar1 = tape.popReference();
    double y = tape.popDouble();
    double t = tape.popDouble();
    double s = tape.popDouble();
    double t1 = 0.5 * resultBar;
    double t2 = t1 / s;
    double sBar = StrongZero.over(t1, s) - t2 * t;
    double yBar = 2.0 * (t2 * y);
    double t3 = -pBar1[1];
    double k1Bar = t3 * p01;
    double p01Bar = k1 * t3;
    double t4 = -pBar1[0];
    k1Bar += t4 * p00;
    double p00Bar = k1 * t4;
    double t5 = -pBar[1];
    double k0Bar = t5 * p01;
    double t6 = pBar[0];
    pBar[0] = 0.0;
    p00Bar += t6;
    double t7 = -t6;
    k0Bar += t7 * p00;
    pBar[1] += p01Bar + k0 * t5;
    pBar[0] += p00Bar + k0 * t7;
    double t8 = xBar[1];
    k1Bar += t8 * y;
    yBar += k1 * t8;
    double t9 = xBar[0];
    k0Bar += t9 * y;
    yBar += k0 * t9;
    xBar[0] = t9 - yBar;
    double pBar2 = k1Bar / s;
    sBar -= pBar2 * k1;
    pBar1[0] += pBar2;
    pBar2 = k0Bar / s;
    sBar -= pBar2 * k0;
    pBar[0] += pBar2 + sBar;
    return sBar;
  }

  private static double updateForwardJvp(OwnFieldWrites.Kalman self, double z, double r,
      OwnFieldWrites_KalmanTangent selfBar, OwnFieldWrites_KalmanTangent selfDot, double rDot,
      OwnFieldWrites_KalmanTangent selfBarDot, Tape tape) {
    double[][] p1 = (double[][]) Kalman_p.get(self);
    double[][] pDot = selfDot.p;
    double[][] pBar = selfBar.p;
    double[][] pBarDot = selfBarDot.p;
    double[] p2 = p1[0];
    double[] pDot1 = pDot[0];
    double p3 = p2[0];
    double pDot2 = pDot1[0];
    double t = pDot2 + rDot;
    double s = p3 + r + (double) Kalman_noise.get(self);
    double k0 = p3 / s;
    double t1 = t / s;
    double k0Dot = pDot2 / s - t1 * k0;
    double[] p4 = p1[1];
    double[] pDot3 = pDot[1];
    double k1 = p4[0] / s;
    double k1Dot = pDot3[0] / s - t1 * k1;
    double[] x1 = (double[]) Kalman_x.get(self);
    double[] xDot = selfDot.x;
    double[] xBar = selfBar.x;
    double[] xBarDot = selfBarDot.x;
    double x2 = x1[0];
    double xDot1 = xDot[0];
    double y = z - x2;
    double yDot = -xDot1;
    double[] pBar1 = pBar[0];
    double[] pBarDot1 = pBarDot[0];
    double[] pBar2 = pBar[1];
    double[] pBarDot2 = pBarDot[1];
    x1[0] = x2 + k0 * y;
    xDot[0] = xDot1 + (k0Dot * y + k0 * yDot);
    double t2 = xDot[1] + (k1Dot * y + k1 * yDot);
    x1[1] += k1 * y;
    xDot[1] = t2;
    double p00 = p2[0];
    double p00Dot = pDot1[0];
    double p01 = p2[1];
    double p01Dot = pDot1[1];
    p2[0] = p00 - k0 * p00;
    pDot1[0] = p00Dot - (k0Dot * p00 + k0 * p00Dot);
    double t3 = pDot1[1] - (k0Dot * p01 + k0 * p01Dot);
    p2[1] -= k0 * p01;
    pDot1[1] = t3;
    double t4 = pDot3[0] - (k1Dot * p00 + k1 * p00Dot);
    p4[0] -= k1 * p00;
    pDot3[0] = t4;
    double t5 = pDot3[1] - (k1Dot * p01 + k1 * p01Dot);
    p4[1] -= k1 * p01;
    pDot3[1] = t5;
    double t6 = y * y / s;
    tape.push(s);
    tape.push(t6);
    tape.push(y);
    tape.push(pBar2);
    tape.push(p01);
    tape.push(k1);
    tape.push(p00);
    tape.push(pBar1);
    tape.push(k0);
    tape.push(xBar);
    tape.push(t);
    tape.push(2.0 * (yDot * y) / s - t1 * t6);
    tape.push(yDot);
    tape.push(pBarDot2);
    tape.push(p01Dot);
    tape.push(k1Dot);
    tape.push(p00Dot);
    tape.push(pBarDot1);
    tape.push(k0Dot);
    tape.push(xBarDot);
    return 0.5 * (t6 + Math.log(s));
  }

  private static double updateReverseJvp(double resultBar, Tape tape) {
    double[] xBarDot = tape.popReference();
    double k0Dot = tape.popDouble();
    double[] pBarDot = tape.popReference();
    double p00Dot = tape.popDouble();
    double k1Dot = tape.popDouble();
    double p01Dot = tape.popDouble();
    double[] pBarDot1 = tape.popReference();
    double yDot = tape.popDouble();
    double t = tape.popDouble();
    double sDot = tape.popDouble();
    double[] xBar = tape.popReference();
    double k0 = tape.popDouble();
    double[] pBar = tape.popReference();
    double p00 = tape.popDouble();
    double k1 = tape.popDouble();
    double p01 = tape.popDouble();
    double[] pBar1 = tape.popReference();
    double y = tape.popDouble();
    double t1 = tape.popDouble();
    double s = tape.popDouble();
    double t2 = 0.5 * resultBar;
    double t3 = 1.0 / s;
    double t4 = t2 / s;
    double t5 = sDot / s;
    double t6 = -(t5 * t4);
    double sBar = StrongZero.times(t2, t3) - t4 * t1;
    double yBar = 2.0 * (t4 * y);
    double yBarDot = 2.0 * (t6 * y + t4 * yDot);
    double t7 = -pBar1[1];
    double t8 = -pBarDot1[1];
    double k1Bar = t7 * p01;
    double k1BarDot = t8 * p01 + t7 * p01Dot;
    double p01Bar = k1 * t7;
    double p01BarDot = k1Dot * t7 + k1 * t8;
    double t9 = -pBar1[0];
    double t10 = -pBarDot1[0];
    k1Bar += t9 * p00;
    k1BarDot += t10 * p00 + t9 * p00Dot;
    double p00Bar = k1 * t9;
    double p00BarDot = k1Dot * t9 + k1 * t10;
    double t11 = -pBar[1];
    double t12 = -pBarDot[1];
    double k0Bar = t11 * p01;
    double k0BarDot = t12 * p01 + t11 * p01Dot;
    double t13 = pBar[0];
    double t14 = pBarDot[0];
    pBar[0] = 0.0;
    pBarDot[0] = 0.0;
    p00Bar += t13;
    p00BarDot += t14;
    double t15 = -t13;
    double t16 = -t14;
    k0Bar += t15 * p00;
    k0BarDot += t16 * p00 + t15 * p00Dot;
    pBar[1] += p01Bar + k0 * t11;
    pBarDot[1] += p01BarDot + (k0Dot * t11 + k0 * t12);
    pBar[0] += p00Bar + k0 * t15;
    pBarDot[0] += p00BarDot + (k0Dot * t15 + k0 * t16);
    double t17 = xBar[1];
    double t18 = xBarDot[1];
    k1Bar += t17 * y;
    k1BarDot += t18 * y + t17 * yDot;
    yBar += k1 * t17;
    yBarDot += k1Dot * t17 + k1 * t18;
    double t19 = xBar[0];
    double t20 = xBarDot[0];
    k0Bar += t19 * y;
    k0BarDot += t20 * y + t19 * yDot;
    yBar += k0 * t19;
    yBarDot += k0Dot * t19 + k0 * t20;
    xBar[0] = t19 - yBar;
    xBarDot[0] = t20 - yBarDot;
    double pBar2 = k1Bar / s;
    double pBarDot2 = k1BarDot / s - t5 * pBar2;
    sBar -= pBar2 * k1;
    pBar1[0] += pBar2;
    pBarDot1[0] += pBarDot2;
    double t21 = StrongZero.times(t2, sDot * t3 * t3) + (t6 * t1 + t4 * t)
        + (pBarDot2 * k1 + pBar2 * k1Dot);
    pBar2 = k0Bar / s;
    pBarDot2 = k0BarDot / s - t5 * pBar2;
    sBar -= pBar2 * k0;
    double t22 = t21 + (pBarDot2 * k0 + pBar2 * k0Dot);
    double sBarDot = -t22;
    pBar[0] += pBar2 + sBar;
    pBarDot[0] += pBarDot2 - t22;
    tape.result(1, sBarDot);
    return sBar;
  }

  private static double updateJvp2(OwnFieldWrites.Kalman self, double z, double r,
      OwnFieldWrites_KalmanTangent selfDot, double zDot) {
    double[][] p1 = (double[][]) Kalman_p.get(self);
    double[][] pDot = selfDot.p;
    double[] p2 = p1[0];
    double[] pDot1 = pDot[0];
    double p3 = p2[0];
    double s = p3 + r + (double) Kalman_noise.get(self);
    double k0 = p3 / s;
    double t = pDot1[0] / s;
    double k0Dot = t - t * k0;
    double[] p4 = p1[1];
    double[] pDot2 = pDot[1];
    double k1 = p4[0] / s;
    double k1Dot = pDot2[0] / s - t * k1;
    double[] x1 = (double[]) Kalman_x.get(self);
    double[] xDot = selfDot.x;
    double x2 = x1[0];
    double xDot1 = xDot[0];
    double y = z - x2;
    double yDot = zDot - xDot1;
    x1[0] = x2 + k0 * y;
    xDot[0] = xDot1 + (k0Dot * y + k0 * yDot);
    double t1 = xDot[1] + (k1Dot * y + k1 * yDot);
    x1[1] += k1 * y;
    xDot[1] = t1;
    double p00 = p2[0];
    double p00Dot = pDot1[0];
    double p01 = p2[1];
    double p01Dot = pDot1[1];
    p2[0] = p00 - k0 * p00;
    pDot1[0] = p00Dot - (k0Dot * p00 + k0 * p00Dot);
    double t2 = pDot1[1] - (k0Dot * p01 + k0 * p01Dot);
    p2[1] -= k0 * p01;
    pDot1[1] = t2;
    double t3 = pDot2[0] - (k1Dot * p00 + k1 * p00Dot);
    p4[0] -= k1 * p00;
    pDot2[0] = t3;
    double t4 = pDot2[1] - (k1Dot * p01 + k1 * p01Dot);
    p4[1] -= k1 * p01;
    pDot2[1] = t4;
    return 0.5 * (y * y / s + Math.log(s));
  }

  private static double updateForward2(OwnFieldWrites.Kalman self, double z, double r,
      OwnFieldWrites_KalmanTangent selfBar, Tape tape) {
    double[][] p = (double[][]) Kalman_p.get(self);
    double[] p1 = p[0];
    double p2 = p1[0];
    double s = p2 + r + (double) Kalman_noise.get(self);
    double k0 = p2 / s;
    double[] p3 = p[1];
    double k1 = p3[0] / s;
    double[] x = (double[]) Kalman_x.get(self);
    double x1 = x[0];
    double y = z - x1;
    x[0] = x1 + k0 * y;
    x[1] += k1 * y;
    double p00 = p1[0];
    double p01 = p1[1];
    p1[0] = p00 - k0 * p00;
    p1[1] -= k0 * p01;
    p3[0] -= k1 * p00;
    p3[1] -= k1 * p01;
    tape.push(selfBar);
    tape.push(p01);
    tape.push(k1);
    tape.push(p00);
    tape.push(k0);
    tape.push(y);
    tape.push(s);
    return 0.5 * (y * y / s + Math.log(s));
  }

  private static double updateReverse2(Tape tape) {
    double s = tape.popDouble();
    double y = tape.popDouble();
    double k0 = tape.popDouble();
    double p00 = tape.popDouble();
    double k1 = tape.popDouble();
    double p01 = tape.popDouble();
    OwnFieldWrites_KalmanTangent selfBar = tape.popReference();
    double[][] pBar = selfBar.p;
    double[] pBar1 = pBar[1];
    double t = -pBar1[1];
    double k1Bar = t * p01;
    double p01Bar = k1 * t;
    double t1 = -pBar1[0];
    k1Bar += t1 * p00;
    double p00Bar = k1 * t1;
    double[] pBar2 = pBar[0];
    double t2 = -pBar2[1];
    double k0Bar = t2 * p01;
    double t3 = pBar2[0];
    pBar2[0] = 0.0;
    p00Bar += t3;
    double t4 = -t3;
    k0Bar += t4 * p00;
    pBar2[1] += p01Bar + k0 * t2;
    pBar2[0] += p00Bar + k0 * t4;
    double[] xBar = selfBar.x;
    double t5 = xBar[1];
    k1Bar += t5 * y;
    double yBar = k1 * t5;
    double t6 = xBar[0];
    k0Bar += t6 * y;
    yBar += k0 * t6;
    xBar[0] = t6 - yBar;
    double pBar3 = k1Bar / s;
    pBar1[0] += pBar3;
    double t7 = pBar3 * k1;
    pBar3 = k0Bar / s;
    pBar2[0] += pBar3 - (t7 + pBar3 * k0);
    return yBar;
  }
}
