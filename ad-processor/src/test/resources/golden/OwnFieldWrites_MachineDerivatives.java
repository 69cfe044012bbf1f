package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.Sharing;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code OwnFieldWrites.Machine}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class OwnFieldWrites_MachineDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.OwnFieldWrites_MachineDerivatives");
  }

  private static final VarHandle Machine_total =
      instanceField("corpus.OwnFieldWrites$Machine", "total", double.class);

  private static final VarHandle Machine_calls =
      instanceField("corpus.OwnFieldWrites$Machine", "calls", int.class);

  private static final VarHandle Machine_done =
      instanceField("corpus.OwnFieldWrites$Machine", "done", boolean.class);

  private static final VarHandle Machine_work =
      instanceField("corpus.OwnFieldWrites$Machine", "work", double[].class);

  private static final VarHandle Machine_single =
      instanceField("corpus.OwnFieldWrites$Machine", "single", float.class);

  private static final VarHandle Machine_small =
      instanceField("corpus.OwnFieldWrites$Machine", "small", short.class);

  private static final VarHandle Machine_large =
      instanceField("corpus.OwnFieldWrites$Machine", "large", long.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, OwnFieldWrites_MachineDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private OwnFieldWrites_MachineDerivatives() {}

  /**
   * Forward mode: {@code Machine.leaves} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual leavesJvp(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfDot, double xDot) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    OwnFieldWrites_MachineTangent.zero(selfDot);
    Machine_total.set(self, x);
    selfDot.total = xDot;
    while (true) {
      double total1 = (double) Machine_total.get(self);
      double totalDot = selfDot.total;
      double t = total1 * x;
      double t1 = totalDot * x + total1 * xDot;
      Machine_total.set(self, t);
      selfDot.total = t1;
      int t2 = (int) Machine_calls.get(self) + 1;
      Machine_calls.set(self, t2);
      if (t2 > n) {
        return new Dual(t * t, 2.0 * (t1 * t));
      }
      if (t > 4.0) {
        break;
      }
    }
    Machine_done.set(self, true);
    double total1 = (double) Machine_total.get(self);
    double totalDot = selfDot.total;
    double t = (int) Machine_calls.get(self);
    return new Dual(total1 * t, totalDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesJvp(corpus.OwnFieldWrites.Machine, double, int,
   *     corpus.OwnFieldWrites_MachineTangent, double)
   */
  static Dual leavesJvp(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfDot, double xDot, Tape tape) {
    return leavesJvp(self, x, n, selfDot, xDot);
  }

  /**
   * Value and gradient of {@code Machine.leaves}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LeavesGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Machine.leaves}: filled by a derivative and
   * reused by its caller.
   */
  static final class LeavesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LeavesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Machine.leaves} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static LeavesGradient leavesGradient(OwnFieldWrites.Machine self, double x, int n) {
    return leavesGradient(self, x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesGradient(corpus.OwnFieldWrites.Machine, double, int)
   */
  static LeavesGradient leavesGradient(OwnFieldWrites.Machine self, double x, int n, Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    LeavesAdjoint adjoint = new LeavesAdjoint();
    double value = leavesGradient(self, x, n, selfBar, adjoint, tape);
    return new LeavesGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Machine.leaves} and its gradient, written into the caller's memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double leavesGradient(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfBar, LeavesAdjoint adjoint) {
    return leavesGradient(self, x, n, selfBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesGradient(corpus.OwnFieldWrites.Machine, double, int,
   *     corpus.OwnFieldWrites_MachineTangent, LeavesAdjoint)
   */
  static double leavesGradient(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfBar, LeavesAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_MachineTangent.zero(selfBar);
    int mark = tape.mark();
    try {
      Machine_total.set(self, x);
      double[] totalKept = tape.doubles(64);
      int trips = 0;
      double total1;
      while (true) {
        total1 = (double) Machine_total.get(self);
        totalKept[trips] = total1;
        double t = total1 * x;
        Machine_total.set(self, t);
        int t1 = (int) Machine_calls.get(self) + 1;
        Machine_calls.set(self, t1);
        if (t1 > n) {
          // reverse sweep
          double t2 = 2.0 * t + selfBar.total;
          double totalBar = t2 * x;
          selfBar.total = totalBar;
          double xBar = total1 * t2;
          for (int k = trips - 1; k >= 0; k--) {
            double t3 = selfBar.total;
            selfBar.total = 0.0;
            double total2 = totalKept[k];
            xBar += total2 * t3;
            selfBar.total += t3 * x;
          }
          double t3 = selfBar.total;
          selfBar.total = 0.0;
          xBar += t3;
          adjoint.x = xBar;
          return t * t;
        }
        if (t > 4.0) {
          break;
        }
        trips++;
        totalKept = tape.grow(totalKept, trips);
      }
      Machine_done.set(self, true);
      double total2 = (double) Machine_total.get(self);
      double t = (int) Machine_calls.get(self);

      // reverse sweep
      selfBar.total += t;
      double t1 = selfBar.total;
      double totalBar = t1 * x;
      selfBar.total = totalBar;
      double xBar = total1 * t1;
      for (int k = trips - 1; k >= 0; k--) {
        double t2 = selfBar.total;
        selfBar.total = 0.0;
        total1 = totalKept[k];
        xBar += total1 * t2;
        selfBar.total += t2 * x;
      }
      double t2 = selfBar.total;
      selfBar.total = 0.0;
      xBar += t2;
      adjoint.x = xBar;
      return total2 * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Machine.leaves}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LeavesHvp(double value, double x, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Machine.leaves}:
   * filled by a derivative and reused by its caller.
   */
  static final class LeavesHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public LeavesHvpAdjoint() {}
  }

  /**
   * Second order: {@code Machine.leaves}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LeavesHvp leavesHvp(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfDot, double xDot) {
    return leavesHvp(self, x, n, selfDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesHvp(corpus.OwnFieldWrites.Machine, double, int,
   *     corpus.OwnFieldWrites_MachineTangent, double)
   */
  static LeavesHvp leavesHvp(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfDot, double xDot, Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfHvp =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfHvpShadows);
    LeavesHvpAdjoint adjoint = new LeavesHvpAdjoint();
    double value = leavesHvpSweeps(self, x, n, selfDot, xDot, selfBar, selfHvp, adjoint, tape);
    return new LeavesHvp(value, adjoint.x, adjoint.xHvp);
  }

  private static double leavesHvpSweeps(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfDot, double xDot, OwnFieldWrites_MachineTangent selfBar,
      OwnFieldWrites_MachineTangent selfHvp, LeavesHvpAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_MachineTangent.zero(selfDot);
    OwnFieldWrites_MachineTangent.zero(selfBar);
    OwnFieldWrites_MachineTangent.zero(selfHvp);
    int mark = tape.mark();
    try {
      Machine_total.set(self, x);
      selfDot.total = xDot;
      double[] totalKept = tape.doubles(64);
      double[] totalKeptDot = tape.doubles(64);
      int trips = 0;
      double total1;
      double totalDot;
      while (true) {
        total1 = (double) Machine_total.get(self);
        totalDot = selfDot.total;
        totalKept[trips] = total1;
        totalKeptDot[trips] = totalDot;
        double t = total1 * x;
        double t1 = totalDot * x + total1 * xDot;
        Machine_total.set(self, t);
        selfDot.total = t1;
        int t2 = (int) Machine_calls.get(self) + 1;
        Machine_calls.set(self, t2);
        if (t2 > n) {
          // reverse sweep
          double t3 = 2.0 * t + selfBar.total;
          double t4 = 2.0 * t1 + selfHvp.total;
          double totalBar = t3 * x;
          double totalBarDot = t4 * x + t3 * xDot;
          selfBar.total = totalBar;
          selfHvp.total = totalBarDot;
          double xBar = total1 * t3;
          double xBarDot = totalDot * t3 + total1 * t4;
          for (int k = trips - 1; k >= 0; k--) {
            double t5 = selfBar.total;
            double t6 = selfHvp.total;
            selfBar.total = 0.0;
            selfHvp.total = 0.0;
            double total2 = totalKept[k];
            totalDot = totalKeptDot[k];
            xBar += total2 * t5;
            xBarDot += totalDot * t5 + total2 * t6;
            selfBar.total += t5 * x;
            selfHvp.total += t6 * x + t5 * xDot;
          }
          double t5 = selfBar.total;
          double t6 = selfHvp.total;
          selfBar.total = 0.0;
          selfHvp.total = 0.0;
          xBar += t5;
          xBarDot += t6;
          adjoint.x = xBar;
          adjoint.xHvp = xBarDot;
          return t * t;
        }
        if (t > 4.0) {
          break;
        }
        trips++;
        totalKept = tape.grow(totalKept, trips);
        totalKeptDot = tape.grow(totalKeptDot, trips);
      }
      Machine_done.set(self, true);
      double total2 = (double) Machine_total.get(self);
      double t = (int) Machine_calls.get(self);

      // reverse sweep
      selfBar.total += t;
      double t1 = selfBar.total;
      double t2 = selfHvp.total;
      double totalBar = t1 * x;
      double totalBarDot = t2 * x + t1 * xDot;
      selfBar.total = totalBar;
      selfHvp.total = totalBarDot;
      double xBar = total1 * t1;
      double xBarDot = totalDot * t1 + total1 * t2;
      for (int k = trips - 1; k >= 0; k--) {
        double t3 = selfBar.total;
        double t4 = selfHvp.total;
        selfBar.total = 0.0;
        selfHvp.total = 0.0;
        total1 = totalKept[k];
        totalDot = totalKeptDot[k];
        xBar += total1 * t3;
        xBarDot += totalDot * t3 + total1 * t4;
        selfBar.total += t3 * x;
        selfHvp.total += t4 * x + t3 * xDot;
      }
      double t3 = selfBar.total;
      double t4 = selfHvp.total;
      selfBar.total = 0.0;
      selfHvp.total = 0.0;
      xBar += t3;
      xBarDot += t4;
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return total2 * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code Machine.throwing} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual throwingJvp(OwnFieldWrites.Machine self, double[] x,
      OwnFieldWrites_MachineTangent selfDot, double[] xDot) {
    Objects.requireNonNull(self, "self");
    Arguments.sameShape("xDot", xDot, "x", x);
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).array("xDot", xDot, "x", x).end();
    ObjectArguments.notShared("self", self, "x", x);
    OwnFieldWrites_MachineTangent.zero(selfDot);
    for (int i = 0; i < 4; i++) {
      double total1 = (double) Machine_total.get(self);
      double totalDot = selfDot.total;
      double x1 = x[i];
      double t = total1 + x1 * total1;
      double t1 = totalDot + (xDot[i] * total1 + x1 * totalDot);
      Machine_total.set(self, t);
      selfDot.total = t1;
      double[] work1 = (double[]) Machine_work.get(self);
      double[] workDot = selfDot.work;
      int t2 = i % 3;
      work1[t2] = t;
      workDot[t2] = t1;
    }
    double total1 = (double) Machine_total.get(self);
    double totalDot = selfDot.total;
    return new Dual(total1, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwingJvp(corpus.OwnFieldWrites.Machine, double[],
   *     corpus.OwnFieldWrites_MachineTangent, double[])
   */
  static Dual throwingJvp(OwnFieldWrites.Machine self, double[] x,
      OwnFieldWrites_MachineTangent selfDot, double[] xDot, Tape tape) {
    return throwingJvp(self, x, selfDot, xDot);
  }

  /**
   * Value and gradient of {@code Machine.throwing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ThrowingGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Machine.throwing} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ThrowingGradient throwingGradient(OwnFieldWrites.Machine self, double[] x) {
    return throwingGradient(self, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwingGradient(corpus.OwnFieldWrites.Machine, double[])
   */
  static ThrowingGradient throwingGradient(OwnFieldWrites.Machine self, double[] x, Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    double[] xBar = selfBarShadows.zerosLike(x);
    double value = throwingGradient(self, x, selfBar, xBar, tape);
    return new ThrowingGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Machine.throwing} and its gradient, written into the caller's
   * memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double throwingGradient(OwnFieldWrites.Machine self, double[] x,
      OwnFieldWrites_MachineTangent selfBar, double[] xBar) {
    return throwingGradient(self, x, selfBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwingGradient(corpus.OwnFieldWrites.Machine, double[],
   *     corpus.OwnFieldWrites_MachineTangent, double[])
   */
  static double throwingGradient(OwnFieldWrites.Machine self, double[] x,
      OwnFieldWrites_MachineTangent selfBar, double[] xBar, Tape tape) {
    Objects.requireNonNull(self, "self");
    Arguments.sameShape("xBar", xBar, "x", x);
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).array("xBar", xBar, "x", x).end();
    ObjectArguments.notShared("self", self, "x", x);
    OwnFieldWrites_MachineTangent.zero(selfBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] totalKept = tape.doubles(4);
      double[] xKept = tape.doubles(4);
      for (int i = 0; i < 4; i++) {
        double total1 = (double) Machine_total.get(self);
        totalKept[i] = total1;
        double x1 = x[i];
        xKept[i] = x1;
        double t = total1 + x1 * total1;
        Machine_total.set(self, t);
        ((double[]) Machine_work.get(self))[i % 3] = t;
      }

      // reverse sweep
      double total1 = (double) Machine_total.get(self);
      selfBar.total += 1.0;
      for (int i = 3; i >= 0; i--) {
        double[] workBar = selfBar.work;
        int t = i % 3;
        double t1 = workBar[t];
        workBar[t] = 0.0;
        double t2 = selfBar.total;
        selfBar.total = 0.0;
        double t3 = t1 + t2;
        double total2 = totalKept[i];
        double totalBar = t3 + xKept[i] * t3;
        xBar[i] += t3 * total2;
        selfBar.total += totalBar;
      }
      return total1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Machine.throwing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ThrowingHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Machine.throwing}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ThrowingHvp throwingHvp(OwnFieldWrites.Machine self, double[] x,
      OwnFieldWrites_MachineTangent selfDot, double[] xDot) {
    return throwingHvp(self, x, selfDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwingHvp(corpus.OwnFieldWrites.Machine, double[],
   *     corpus.OwnFieldWrites_MachineTangent, double[])
   */
  static ThrowingHvp throwingHvp(OwnFieldWrites.Machine self, double[] x,
      OwnFieldWrites_MachineTangent selfDot, double[] xDot, Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    double[] xBar = selfBarShadows.zerosLike(x);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfHvp =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfHvpShadows);
    double[] xHvp = selfHvpShadows.zerosLike(x);
    double value = throwingHvpSweeps(self, x, selfDot, xDot, selfBar, xBar, selfHvp, xHvp, tape);
    return new ThrowingHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Machine.throwing}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double throwingHvp(OwnFieldWrites.Machine self, double[] x,
      OwnFieldWrites_MachineTangent selfDot, double[] xDot, double[] xBar, double[] xHvp) {
    return throwingHvp(self, x, selfDot, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwingHvp(corpus.OwnFieldWrites.Machine, double[],
   *     corpus.OwnFieldWrites_MachineTangent, double[], double[], double[])
   */
  static double throwingHvp(OwnFieldWrites.Machine self, double[] x,
      OwnFieldWrites_MachineTangent selfDot, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfHvp =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfHvpShadows);
    return throwingHvpSweeps(self, x, selfDot, xDot, selfBar, xBar, selfHvp, xHvp, tape);
  }

  private static double throwingHvpSweeps(OwnFieldWrites.Machine self, double[] x,
      OwnFieldWrites_MachineTangent selfDot, double[] xDot, OwnFieldWrites_MachineTangent selfBar,
      double[] xBar, OwnFieldWrites_MachineTangent selfHvp, double[] xHvp, Tape tape) {
    Objects.requireNonNull(self, "self");
    Arguments.sameShape("xDot", xDot, "x", x);
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).array("xDot", xDot, "x", x).end();
    ObjectArguments.notShared("self", self, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).array("xBar", xBar, "x", x).end();
    ObjectArguments.notShared("self", self, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_MachineTangent::parts).array("xHvp", xHvp, "x", x).end();
    ObjectArguments.notShared("self", self, "x", x);
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    OwnFieldWrites_MachineTangent.zero(selfDot);
    OwnFieldWrites_MachineTangent.zero(selfBar);
    Arguments.zero(xBar);
    OwnFieldWrites_MachineTangent.zero(selfHvp);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] totalKept = tape.doubles(4);
      double[] totalKeptDot = tape.doubles(4);
      double[] xKept = tape.doubles(4);
      double[] xKeptDot = tape.doubles(4);
      for (int i = 0; i < 4; i++) {
        double total1 = (double) Machine_total.get(self);
        double totalDot = selfDot.total;
        totalKept[i] = total1;
        totalKeptDot[i] = totalDot;
        double x1 = x[i];
        double xDot1 = xDot[i];
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        double t = total1 + x1 * total1;
        double t1 = totalDot + (xDot1 * total1 + x1 * totalDot);
        Machine_total.set(self, t);
        selfDot.total = t1;
        double[] work1 = (double[]) Machine_work.get(self);
        double[] workDot = selfDot.work;
        int t2 = i % 3;
        work1[t2] = t;
        workDot[t2] = t1;
      }

      // reverse sweep
      double total1 = (double) Machine_total.get(self);
      selfBar.total += 1.0;
      for (int i = 3; i >= 0; i--) {
        double[] workBar = selfBar.work;
        double[] workBarDot = selfHvp.work;
        int t = i % 3;
        double t1 = workBar[t];
        double t2 = workBarDot[t];
        workBar[t] = 0.0;
        workBarDot[t] = 0.0;
        double t3 = selfBar.total;
        double t4 = selfHvp.total;
        selfBar.total = 0.0;
        selfHvp.total = 0.0;
        double t5 = t1 + t3;
        double t6 = t2 + t4;
        double total2 = totalKept[i];
        double totalDot = totalKeptDot[i];
        double x1 = xKept[i];
        double totalBarDot = t6 + (xKeptDot[i] * t5 + x1 * t6);
        xBar[i] += t5 * total2;
        xHvp[i] += t6 * total2 + t5 * totalDot;
        selfBar.total += t5 + x1 * t5;
        selfHvp.total += totalBarDot;
      }
      return total1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code Machine.kinds} and its derivative in the direction of the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual kindsJvp(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfDot, double xDot) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    OwnFieldWrites_MachineTangent.zero(selfDot);
    float single1 = (float) Machine_single.get(self);
    float singleDot = selfDot.single;
    float t = (float) (single1 + x);
    float t1 = (float) (singleDot + xDot);
    Machine_single.set(self, t);
    selfDot.single = t1;
    short t2 = (short) ((short) Machine_small.get(self) + 3);
    Machine_small.set(self, t2);
    short t3 = (short) (t2 + 1);
    Machine_small.set(self, t3);
    long t4 = (long) Machine_large.get(self) - t3;
    Machine_large.set(self, t4);
    boolean done = (boolean) Machine_done.get(self);
    double t5;
    double t6;
    if (done) {
      t5 = x;
      t6 = xDot;
    } else {
      float t7 = t4;
      t5 = t * t7;
      t6 = t1 * t7;
    }
    Machine_total.set(self, t5);
    selfDot.total = t6;
    Machine_done.set(self, !done);
    double t7 = t3;
    double t8 = t5 + x * t7;
    double t9 = t6 + xDot * t7;
    Machine_total.set(self, t8);
    selfDot.total = t9;
    double t10 = t;
    return new Dual(t8 * t10, t9 * t10 + t8 * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsJvp(corpus.OwnFieldWrites.Machine, double,
   *     corpus.OwnFieldWrites_MachineTangent, double)
   */
  static Dual kindsJvp(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfDot, double xDot, Tape tape) {
    return kindsJvp(self, x, selfDot, xDot);
  }

  /**
   * Value and gradient of {@code Machine.kinds}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record KindsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Machine.kinds}: filled by a derivative and
   * reused by its caller.
   */
  static final class KindsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public KindsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Machine.kinds} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static KindsGradient kindsGradient(OwnFieldWrites.Machine self, double x) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    KindsAdjoint adjoint = new KindsAdjoint();
    double value = kindsGradient(self, x, selfBar, adjoint);
    return new KindsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsGradient(corpus.OwnFieldWrites.Machine, double)
   */
  static KindsGradient kindsGradient(OwnFieldWrites.Machine self, double x, Tape tape) {
    return kindsGradient(self, x);
  }

  /**
   * Reverse mode: {@code Machine.kinds} and its gradient, written into the caller's memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double kindsGradient(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfBar, KindsAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_MachineTangent.zero(selfBar);
    float t = (float) ((float) Machine_single.get(self) + x);
    Machine_single.set(self, t);
    short t1 = (short) ((short) Machine_small.get(self) + 3);
    Machine_small.set(self, t1);
    short t2 = (short) (t1 + 1);
    Machine_small.set(self, t2);
    long t3 = (long) Machine_large.get(self) - t2;
    Machine_large.set(self, t3);
    boolean done = (boolean) Machine_done.get(self);
    double t4 = done ? x : (double) (t * t3);
    Machine_total.set(self, t4);
    Machine_done.set(self, !done);
    double t5 = t2;
    double t6 = t4 + x * t5;
    Machine_total.set(self, t6);
    double t7 = t;

    // reverse sweep
    float t8 = (float) t6;
    double t9 = selfBar.total;
    selfBar.total = 0.0;
    double t10 = t7 + t9;
    double xBar = t10 * t5;
    selfBar.total = 0.0;
    if (done) {
      xBar += t10;
    } else {
      t8 += (float) t10 * t3;
    }
    double t11 = t8 + selfBar.single;
    xBar += t11;
    float singleBar = (float) t11;
    selfBar.single = singleBar;
    adjoint.x = xBar;
    return t6 * t7;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsGradient(corpus.OwnFieldWrites.Machine, double,
   *     corpus.OwnFieldWrites_MachineTangent, KindsAdjoint)
   */
  static double kindsGradient(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfBar, KindsAdjoint adjoint, Tape tape) {
    return kindsGradient(self, x, selfBar, adjoint);
  }

  /**
   * Forward mode: {@code Machine.recursive} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual recursiveJvp(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfDot, double xDot) {
    return recursiveJvp(self, x, n, selfDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveJvp(corpus.OwnFieldWrites.Machine, double, int,
   *     corpus.OwnFieldWrites_MachineTangent, double)
   */
  static Dual recursiveJvp(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfDot, double xDot, Tape tape) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    OwnFieldWrites_MachineTangent.zero(selfDot);
    int mark = tape.mark();
    try {
      if (n == 0) {
        double total1 = (double) Machine_total.get(self);
        double totalDot = selfDot.total;
        return new Dual(total1, totalDot);
      }
      double total1 = (double) Machine_total.get(self);
      double totalDot = selfDot.total;
      double t = totalDot * x + total1 * xDot;
      double t1 = total1 * x + n;
      Machine_total.set(self, t1);
      selfDot.total = t;
      double t2 = recursiveJvp_(self, t1 * 0.25, n - 1, selfDot, t * 0.25, tape);
      double t3 = tape.doubleResult(1);
      double total2 = (double) Machine_total.get(self);
      totalDot = selfDot.total;
      return new Dual(t2 * total2, t3 * total2 + t2 * totalDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Machine.recursive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RecursiveGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Machine.recursive}: filled by a derivative
   * and reused by its caller.
   */
  static final class RecursiveAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RecursiveAdjoint() {}
  }

  /**
   * Reverse mode: {@code Machine.recursive} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RecursiveGradient recursiveGradient(OwnFieldWrites.Machine self, double x, int n) {
    return recursiveGradient(self, x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(corpus.OwnFieldWrites.Machine, double, int)
   */
  static RecursiveGradient recursiveGradient(OwnFieldWrites.Machine self, double x, int n,
      Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    RecursiveAdjoint adjoint = new RecursiveAdjoint();
    double value = recursiveGradient(self, x, n, selfBar, adjoint, tape);
    return new RecursiveGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Machine.recursive} and its gradient, written into the caller's
   * memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double recursiveGradient(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfBar, RecursiveAdjoint adjoint) {
    return recursiveGradient(self, x, n, selfBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(corpus.OwnFieldWrites.Machine, double, int,
   *     corpus.OwnFieldWrites_MachineTangent, RecursiveAdjoint)
   */
  static double recursiveGradient(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfBar, RecursiveAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_MachineTangent.zero(selfBar);
    int mark = tape.mark();
    try {
      if (n == 0) {
        // reverse sweep
        double total1 = (double) Machine_total.get(self);
        selfBar.total += 1.0;
        adjoint.x = 0.0;
        return total1;
      }
      double total1 = (double) Machine_total.get(self);
      double t = total1 * x + n;
      Machine_total.set(self, t);
      double t1 = recursiveForward(self, t * 0.25, n - 1, selfBar, tape);
      double total2 = (double) Machine_total.get(self);

      // reverse sweep
      selfBar.total += t1;
      double t2 = recursiveReverse(total2, tape) * 0.25 + selfBar.total;
      double totalBar = t2 * x;
      double xBar = total1 * t2;
      selfBar.total = totalBar;
      adjoint.x = xBar;
      return t1 * total2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Machine.recursive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RecursiveHvp(double value, double x, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Machine.recursive}: filled by a derivative and reused by its caller.
   */
  static final class RecursiveHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public RecursiveHvpAdjoint() {}
  }

  /**
   * Second order: {@code Machine.recursive}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static RecursiveHvp recursiveHvp(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfDot, double xDot) {
    return recursiveHvp(self, x, n, selfDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHvp(corpus.OwnFieldWrites.Machine, double, int,
   *     corpus.OwnFieldWrites_MachineTangent, double)
   */
  static RecursiveHvp recursiveHvp(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfDot, double xDot, Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfHvp =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfHvpShadows);
    RecursiveHvpAdjoint adjoint = new RecursiveHvpAdjoint();
    double value = recursiveHvpSweeps(self, x, n, selfDot, xDot, selfBar, selfHvp, adjoint, tape);
    return new RecursiveHvp(value, adjoint.x, adjoint.xHvp);
  }

  private static double recursiveHvpSweeps(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfDot, double xDot, OwnFieldWrites_MachineTangent selfBar,
      OwnFieldWrites_MachineTangent selfHvp, RecursiveHvpAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_MachineTangent.zero(selfDot);
    OwnFieldWrites_MachineTangent.zero(selfBar);
    OwnFieldWrites_MachineTangent.zero(selfHvp);
    int mark = tape.mark();
    try {
      boolean t = n == 0;
      double result;
      double t1;
      double total1;
      double t2;
      double totalDot;
      if (t) {
        result = (double) Machine_total.get(self);
        t1 = 0.0;
        total1 = 0.0;
        t2 = 0.0;
        totalDot = 0.0;
      } else {
        total1 = (double) Machine_total.get(self);
        totalDot = selfDot.total;
        double t3 = totalDot * x + total1 * xDot;
        double t4 = total1 * x + n;
        Machine_total.set(self, t4);
        selfDot.total = t3;
        t1 = recursiveForwardJvp(self, t4 * 0.25, n - 1, selfBar, selfDot, t3 * 0.25, selfHvp,
            tape);
        t2 = tape.doubleResult(1);
        result = t1 * (double) Machine_total.get(self);
      }

      // reverse sweep
      double xBar;
      double xBarDot;
      if (t) {
        selfBar.total += 1.0;
        xBar = 0.0;
        xBarDot = 0.0;
      } else {
        double total2 = (double) Machine_total.get(self);
        double totalDot1 = selfDot.total;
        selfBar.total += t1;
        selfHvp.total += t2;
        double t3 = recursiveReverseJvp(total2, totalDot1, tape);
        double t4 = tape.doubleResult(1);
        double t5 = t3 * 0.25 + selfBar.total;
        double t6 = t4 * 0.25 + selfHvp.total;
        double totalBar = t5 * x;
        double totalBarDot = t6 * x + t5 * xDot;
        xBar = total1 * t5;
        xBarDot = totalDot * t5 + total1 * t6;
        selfBar.total = totalBar;
        selfHvp.total = totalBarDot;
      }
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return result;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code Machine.captured} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual capturedJvp(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfDot, double xDot) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    OwnFieldWrites_MachineTangent.zero(selfDot);
    double[] row = (double[]) Machine_work.get(self);
    double[] rowDot = selfDot.work;
    double total1 = (double) Machine_total.get(self);
    double totalDot = selfDot.total;
    double t = total1 + x * x;
    double t1 = totalDot + 2.0 * (xDot * x);
    Machine_total.set(self, t);
    selfDot.total = t1;
    row[0] = t;
    rowDot[0] = t1;
    double work1 = row[1];
    double workDot = rowDot[1];
    double t2 = t + work1;
    double t3 = t * t2;
    double t4 = t1 * t2 + t * (t1 + workDot);
    Machine_total.set(self, t3);
    selfDot.total = t4;
    double t5 = t * x;
    double t6 = t1 * x + t * xDot;
    row[2] = t5;
    rowDot[2] = t6;
    double t7 = t3 + x * t3;
    double t8 = t4 + (xDot * t3 + x * t4);
    Machine_total.set(self, t7);
    selfDot.total = t8;
    work1 = row[0];
    workDot = rowDot[0];
    double t9 = t7 + work1 * x;
    double t10 = t8 + (workDot * x + work1 * xDot);
    Machine_total.set(self, t9);
    selfDot.total = t10;
    double t11 = t9 * t5;
    return new Dual(t11 * t9, (t10 * t5 + t9 * t6) * t9 + t11 * t10);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #capturedJvp(corpus.OwnFieldWrites.Machine, double,
   *     corpus.OwnFieldWrites_MachineTangent, double)
   */
  static Dual capturedJvp(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfDot, double xDot, Tape tape) {
    return capturedJvp(self, x, selfDot, xDot);
  }

  /**
   * Value and gradient of {@code Machine.captured}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CapturedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Machine.captured}: filled by a derivative
   * and reused by its caller.
   */
  static final class CapturedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CapturedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Machine.captured} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CapturedGradient capturedGradient(OwnFieldWrites.Machine self, double x) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    CapturedAdjoint adjoint = new CapturedAdjoint();
    double value = capturedGradient(self, x, selfBar, adjoint);
    return new CapturedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #capturedGradient(corpus.OwnFieldWrites.Machine, double)
   */
  static CapturedGradient capturedGradient(OwnFieldWrites.Machine self, double x, Tape tape) {
    return capturedGradient(self, x);
  }

  /**
   * Reverse mode: {@code Machine.captured} and its gradient, written into the caller's
   * memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double capturedGradient(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfBar, CapturedAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_MachineTangent.zero(selfBar);
    double[] row = (double[]) Machine_work.get(self);
    double[] rowBar = selfBar.work;
    double t = (double) Machine_total.get(self) + x * x;
    Machine_total.set(self, t);
    row[0] = t;
    double work1 = row[1];
    double t1 = t + work1;
    double t2 = t * t1;
    Machine_total.set(self, t2);
    double t3 = t * x;
    row[2] = t3;
    double t4 = t2 + x * t2;
    Machine_total.set(self, t4);
    work1 = row[0];
    double t5 = t4 + work1 * x;
    Machine_total.set(self, t5);
    double t6 = t5 * t3;

    // reverse sweep
    double t7 = selfBar.total;
    selfBar.total = 0.0;
    double t8 = 2.0 * t6 + t7;
    double workBar = t8 * x;
    double xBar = work1 * t8;
    rowBar[0] += workBar;
    selfBar.total = 0.0;
    xBar += t8 * t2;
    double t9 = t8 + workBar;
    double t10 = rowBar[2];
    rowBar[2] = 0.0;
    double t11 = t5 * t5 + t10;
    xBar += t * t11;
    selfBar.total = 0.0;
    double t12 = t * t9;
    rowBar[1] += t12;
    double t13 = rowBar[0];
    rowBar[0] = 0.0;
    double t14 = t11 * x + t9 * t1 + t12 + t13;
    xBar += 2.0 * (t14 * x);
    selfBar.total = t14;
    adjoint.x = xBar;
    return t6 * t5;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #capturedGradient(corpus.OwnFieldWrites.Machine, double,
   *     corpus.OwnFieldWrites_MachineTangent, CapturedAdjoint)
   */
  static double capturedGradient(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfBar, CapturedAdjoint adjoint, Tape tape) {
    return capturedGradient(self, x, selfBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Machine.captured}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CapturedHvp(double value, double x, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Machine.captured}: filled by a derivative and reused by its caller.
   */
  static final class CapturedHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public CapturedHvpAdjoint() {}
  }

  /**
   * Second order: {@code Machine.captured}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CapturedHvp capturedHvp(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfDot, double xDot) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfHvp =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfHvpShadows);
    CapturedHvpAdjoint adjoint = new CapturedHvpAdjoint();
    double value = capturedHvpSweeps(self, x, selfDot, xDot, selfBar, selfHvp, adjoint);
    return new CapturedHvp(value, adjoint.x, adjoint.xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #capturedHvp(corpus.OwnFieldWrites.Machine, double,
   *     corpus.OwnFieldWrites_MachineTangent, double)
   */
  static CapturedHvp capturedHvp(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfDot, double xDot, Tape tape) {
    return capturedHvp(self, x, selfDot, xDot);
  }

  private static double capturedHvpSweeps(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfDot, double xDot, OwnFieldWrites_MachineTangent selfBar,
      OwnFieldWrites_MachineTangent selfHvp, CapturedHvpAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_MachineTangent.zero(selfDot);
    OwnFieldWrites_MachineTangent.zero(selfBar);
    OwnFieldWrites_MachineTangent.zero(selfHvp);
    double[] row = (double[]) Machine_work.get(self);
    double[] rowDot = selfDot.work;
    double[] rowBar = selfBar.work;
    double[] rowBarDot = selfHvp.work;
    double total1 = (double) Machine_total.get(self);
    double totalDot = selfDot.total;
    double t = total1 + x * x;
    double t1 = totalDot + 2.0 * (xDot * x);
    Machine_total.set(self, t);
    selfDot.total = t1;
    row[0] = t;
    rowDot[0] = t1;
    double work1 = row[1];
    double workDot = rowDot[1];
    double t2 = t + work1;
    double t3 = t1 + workDot;
    double t4 = t * t2;
    double t5 = t1 * t2 + t * t3;
    Machine_total.set(self, t4);
    selfDot.total = t5;
    double t6 = t * x;
    double t7 = t1 * x + t * xDot;
    row[2] = t6;
    rowDot[2] = t7;
    double t8 = t4 + x * t4;
    double t9 = t5 + (xDot * t4 + x * t5);
    Machine_total.set(self, t8);
    selfDot.total = t9;
    work1 = row[0];
    workDot = rowDot[0];
    double t10 = t8 + work1 * x;
    double t11 = t9 + (workDot * x + work1 * xDot);
    Machine_total.set(self, t10);
    selfDot.total = t11;
    double t12 = t10 * t6;

    // reverse sweep
    double t13 = selfBar.total;
    double t14 = selfHvp.total;
    selfBar.total = 0.0;
    selfHvp.total = 0.0;
    double t15 = 2.0 * t12 + t13;
    double t16 = 2.0 * (t11 * t6 + t10 * t7) + t14;
    double workBar = t15 * x;
    double workBarDot = t16 * x + t15 * xDot;
    double xBar = work1 * t15;
    double xBarDot = workDot * t15 + work1 * t16;
    rowBar[0] += workBar;
    rowBarDot[0] += workBarDot;
    selfBar.total = 0.0;
    selfHvp.total = 0.0;
    xBar += t15 * t4;
    xBarDot += t16 * t4 + t15 * t5;
    double t17 = t15 + workBar;
    double t18 = t16 + workBarDot;
    double t19 = rowBar[2];
    double t20 = rowBarDot[2];
    rowBar[2] = 0.0;
    rowBarDot[2] = 0.0;
    double t21 = t10 * t10 + t19;
    double t22 = 2.0 * (t11 * t10) + t20;
    xBar += t * t21;
    xBarDot += t1 * t21 + t * t22;
    selfBar.total = 0.0;
    selfHvp.total = 0.0;
    double t23 = t * t17;
    double t24 = t1 * t17 + t * t18;
    rowBar[1] += t23;
    rowBarDot[1] += t24;
    double t25 = rowBar[0];
    double t26 = rowBarDot[0];
    rowBar[0] = 0.0;
    rowBarDot[0] = 0.0;
    double t27 = t21 * x + t17 * t2 + t23 + t25;
    double t28 = t22 * x + t21 * xDot + (t18 * t2 + t17 * t3) + t24 + t26;
    xBar += 2.0 * (t27 * x);
    xBarDot += 2.0 * (t28 * x + t27 * xDot);
    selfBar.total = t27;
    selfHvp.total = t28;
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return t12 * t10;
  }

  /**
   * Forward mode: {@code Machine.counted} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant; written as the method writes it
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual countedJvp(OwnFieldWrites.Machine self, double x, double xDot) {
    Objects.requireNonNull(self, "self");
    int t = (int) Machine_calls.get(self) + 1;
    Machine_calls.set(self, t);
    Machine_calls.set(self, t + 2);
    double total = (double) Machine_total.get(self);
    return new Dual(x * x * total, 2.0 * (xDot * x) * total);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedJvp(corpus.OwnFieldWrites.Machine, double, double)
   */
  static Dual countedJvp(OwnFieldWrites.Machine self, double x, double xDot, Tape tape) {
    return countedJvp(self, x, xDot);
  }

  /**
   * Value and gradient of {@code Machine.counted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CountedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Machine.counted}: filled by a derivative and
   * reused by its caller.
   */
  static final class CountedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CountedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Machine.counted} and its gradient.
   *
   * @param self constant; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CountedGradient countedGradient(OwnFieldWrites.Machine self, double x) {
    CountedAdjoint adjoint = new CountedAdjoint();
    double value = countedGradient(self, x, adjoint);
    return new CountedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedGradient(corpus.OwnFieldWrites.Machine, double)
   */
  static CountedGradient countedGradient(OwnFieldWrites.Machine self, double x, Tape tape) {
    return countedGradient(self, x);
  }

  /**
   * Reverse mode: {@code Machine.counted} and its gradient, written into the caller's
   * memory.
   *
   * @param self constant; written as the method writes it
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double countedGradient(OwnFieldWrites.Machine self, double x, CountedAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Objects.requireNonNull(adjoint, "adjoint");
    int t = (int) Machine_calls.get(self) + 1;
    Machine_calls.set(self, t);
    Machine_calls.set(self, t + 2);
    double total = (double) Machine_total.get(self);

    // reverse sweep
    double xBar = 2.0 * (total * x);
    adjoint.x = xBar;
    return x * x * total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedGradient(corpus.OwnFieldWrites.Machine, double, CountedAdjoint)
   */
  static double countedGradient(OwnFieldWrites.Machine self, double x, CountedAdjoint adjoint,
      Tape tape) {
    return countedGradient(self, x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Machine.counted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CountedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Machine.counted}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param self constant; written as the method writes it
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CountedHvp countedHvp(OwnFieldWrites.Machine self, double x, double xDot) {
    Objects.requireNonNull(self, "self");
    int t = (int) Machine_calls.get(self) + 1;
    Machine_calls.set(self, t);
    Machine_calls.set(self, t + 2);
    double total = (double) Machine_total.get(self);

    // reverse sweep
    double xBar = 2.0 * (total * x);
    double xBarDot = 2.0 * (total * xDot);
    return new CountedHvp(x * x * total, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedHvp(corpus.OwnFieldWrites.Machine, double, double)
   */
  static CountedHvp countedHvp(OwnFieldWrites.Machine self, double x, double xDot, Tape tape) {
    return countedHvp(self, x, xDot);
  }

  /**
   * Forward mode: {@code Machine.cached} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual cachedJvp(OwnFieldWrites.Machine self, double x, double y,
      OwnFieldWrites_MachineTangent selfDot, double xDot, double yDot) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    OwnFieldWrites_MachineTangent.zero(selfDot);
    if (!(boolean) Machine_done.get(self)) {
      double t = Math.exp(x);
      double t1 = xDot * t;
      Machine_total.set(self, t * x);
      selfDot.total = t1 * x + t1;
      Machine_done.set(self, true);
    }
    double total1 = (double) Machine_total.get(self);
    double totalDot = selfDot.total;
    if (!(boolean) Machine_done.get(self)) {
      double t = Math.exp(x);
      double t1 = xDot * t;
      Machine_total.set(self, t * x);
      selfDot.total = t1 * x + t1;
      Machine_done.set(self, true);
    }
    double t = totalDot * y + total1 * yDot;
    double total2 = (double) Machine_total.get(self);
    totalDot = selfDot.total;
    return new Dual(total1 * y + total2, t + totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cachedJvp(corpus.OwnFieldWrites.Machine, double, double,
   *     corpus.OwnFieldWrites_MachineTangent, double, double)
   */
  static Dual cachedJvp(OwnFieldWrites.Machine self, double x, double y,
      OwnFieldWrites_MachineTangent selfDot, double xDot, double yDot, Tape tape) {
    return cachedJvp(self, x, y, selfDot, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Machine.cached}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record CachedGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Machine.cached}: filled by a derivative and
   * reused by its caller.
   */
  static final class CachedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public CachedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Machine.cached} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CachedGradient cachedGradient(OwnFieldWrites.Machine self, double x, double y) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    CachedAdjoint adjoint = new CachedAdjoint();
    double value = cachedGradient(self, x, y, selfBar, adjoint);
    return new CachedGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cachedGradient(corpus.OwnFieldWrites.Machine, double, double)
   */
  static CachedGradient cachedGradient(OwnFieldWrites.Machine self, double x, double y, Tape tape) {
    return cachedGradient(self, x, y);
  }

  /**
   * Reverse mode: {@code Machine.cached} and its gradient, written into the caller's memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double cachedGradient(OwnFieldWrites.Machine self, double x, double y,
      OwnFieldWrites_MachineTangent selfBar, CachedAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_MachineTangent.zero(selfBar);
    boolean t = !(boolean) Machine_done.get(self);
    double t1;
    if (t) {
      t1 = Math.exp(x);
      Machine_total.set(self, t1 * x);
      Machine_done.set(self, true);
    } else {
      t1 = 0.0;
    }
    double total1 = (double) Machine_total.get(self);
    boolean t2 = !(boolean) Machine_done.get(self);
    double t3;
    if (t2) {
      t3 = Math.exp(x);
      Machine_total.set(self, t3 * x);
      Machine_done.set(self, true);
    } else {
      t3 = 0.0;
    }

    // reverse sweep
    double t4 = total1 * y + (double) Machine_total.get(self);
    selfBar.total += 1.0;
    double xBar;
    if (t2) {
      double t5 = selfBar.total;
      selfBar.total = 0.0;
      xBar = t3 * t5 + t5 * x * t3;
    } else {
      xBar = 0.0;
    }
    selfBar.total += y;
    if (t) {
      double t5 = selfBar.total;
      selfBar.total = 0.0;
      xBar += t1 * t5;
      xBar += t5 * x * t1;
    }
    adjoint.x = xBar;
    adjoint.y = total1;
    return t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cachedGradient(corpus.OwnFieldWrites.Machine, double, double,
   *     corpus.OwnFieldWrites_MachineTangent, CachedAdjoint)
   */
  static double cachedGradient(OwnFieldWrites.Machine self, double x, double y,
      OwnFieldWrites_MachineTangent selfBar, CachedAdjoint adjoint, Tape tape) {
    return cachedGradient(self, x, y, selfBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Machine.cached}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record CachedHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Machine.cached}:
   * filled by a derivative and reused by its caller.
   */
  static final class CachedHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** The Hessian-vector product for {@code y}. */
    public double yHvp;

    /** A holder of zeros. */
    public CachedHvpAdjoint() {}
  }

  /**
   * Second order: {@code Machine.cached}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static CachedHvp cachedHvp(OwnFieldWrites.Machine self, double x, double y,
      OwnFieldWrites_MachineTangent selfDot, double xDot, double yDot) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfHvp =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfHvpShadows);
    CachedHvpAdjoint adjoint = new CachedHvpAdjoint();
    double value = cachedHvpSweeps(self, x, y, selfDot, xDot, yDot, selfBar, selfHvp, adjoint);
    return new CachedHvp(value, adjoint.x, adjoint.y, adjoint.xHvp, adjoint.yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cachedHvp(corpus.OwnFieldWrites.Machine, double, double,
   *     corpus.OwnFieldWrites_MachineTangent, double, double)
   */
  static CachedHvp cachedHvp(OwnFieldWrites.Machine self, double x, double y,
      OwnFieldWrites_MachineTangent selfDot, double xDot, double yDot, Tape tape) {
    return cachedHvp(self, x, y, selfDot, xDot, yDot);
  }

  private static double cachedHvpSweeps(OwnFieldWrites.Machine self, double x, double y,
      OwnFieldWrites_MachineTangent selfDot, double xDot, double yDot,
      OwnFieldWrites_MachineTangent selfBar, OwnFieldWrites_MachineTangent selfHvp,
      CachedHvpAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_MachineTangent.zero(selfDot);
    OwnFieldWrites_MachineTangent.zero(selfBar);
    OwnFieldWrites_MachineTangent.zero(selfHvp);
    boolean t = !(boolean) Machine_done.get(self);
    double t1;
    double t2;
    if (t) {
      t1 = Math.exp(x);
      t2 = xDot * t1;
      Machine_total.set(self, t1 * x);
      selfDot.total = t2 * x + t2;
      Machine_done.set(self, true);
    } else {
      t1 = 0.0;
      t2 = 0.0;
    }
    double total1 = (double) Machine_total.get(self);
    double totalDot = selfDot.total;
    boolean t3 = !(boolean) Machine_done.get(self);
    double t4;
    double t5;
    if (t3) {
      t4 = Math.exp(x);
      t5 = xDot * t4;
      Machine_total.set(self, t4 * x);
      selfDot.total = t5 * x + t5;
      Machine_done.set(self, true);
    } else {
      t4 = 0.0;
      t5 = 0.0;
    }

    // reverse sweep
    double t6 = total1 * y + (double) Machine_total.get(self);
    selfBar.total += 1.0;
    double xBar;
    double xBarDot;
    if (t3) {
      double t7 = selfBar.total;
      double t8 = selfHvp.total;
      selfBar.total = 0.0;
      selfHvp.total = 0.0;
      double t9 = t7 * x;
      xBar = t4 * t7 + t9 * t4;
      xBarDot = t5 * t7 + t4 * t8 + ((t8 * x + t7 * xDot) * t4 + t9 * t5);
    } else {
      xBar = 0.0;
      xBarDot = 0.0;
    }
    selfBar.total += y;
    selfHvp.total += yDot;
    if (t) {
      double t7 = selfBar.total;
      double t8 = selfHvp.total;
      selfBar.total = 0.0;
      selfHvp.total = 0.0;
      double t9 = t7 * x;
      xBar += t1 * t7;
      xBarDot += t2 * t7 + t1 * t8;
      xBar += t9 * t1;
      xBarDot += (t8 * x + t7 * xDot) * t1 + t9 * t2;
    }
    adjoint.x = xBar;
    adjoint.y = total1;
    adjoint.xHvp = xBarDot;
    adjoint.yHvp = totalDot;
    return t6;
  }

  /**
   * Forward mode: {@code Machine.guarded} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual guardedJvp(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfDot, double xDot) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    OwnFieldWrites_MachineTangent.zero(selfDot);
    double e;
    double e1;
    try {
      double total1 = (double) Machine_total.get(self);
      double totalDot = selfDot.total;
      double t = total1 * x;
      double t1 = totalDot * x + total1 * xDot;
      Machine_total.set(self, t);
      selfDot.total = t1;
      double[] work1 = (double[]) Machine_work.get(self);
      double[] workDot = selfDot.work;
      double work2 = work1[0];
      e = t * work2;
      e1 = t1 * work2 + t * workDot[0];
    } catch (Throwable e2) {
      Machine_calls.set(self, (int) Machine_calls.get(self) + 1);
      double total1 = (double) Machine_total.get(self);
      double totalDot = selfDot.total;
      Machine_total.set(self, total1 + x);
      selfDot.total = totalDot + xDot;
      throw e2;
    }
    Machine_calls.set(self, (int) Machine_calls.get(self) + 1);
    double total1 = (double) Machine_total.get(self);
    double totalDot = selfDot.total;
    Machine_total.set(self, total1 + x);
    selfDot.total = totalDot + xDot;
    return new Dual(e, e1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedJvp(corpus.OwnFieldWrites.Machine, double,
   *     corpus.OwnFieldWrites_MachineTangent, double)
   */
  static Dual guardedJvp(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfDot, double xDot, Tape tape) {
    return guardedJvp(self, x, selfDot, xDot);
  }

  /**
   * Value and gradient of {@code Machine.guarded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GuardedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Machine.guarded}: filled by a derivative and
   * reused by its caller.
   */
  static final class GuardedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public GuardedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Machine.guarded} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GuardedGradient guardedGradient(OwnFieldWrites.Machine self, double x) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    GuardedAdjoint adjoint = new GuardedAdjoint();
    double value = guardedGradient(self, x, selfBar, adjoint);
    return new GuardedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(corpus.OwnFieldWrites.Machine, double)
   */
  static GuardedGradient guardedGradient(OwnFieldWrites.Machine self, double x, Tape tape) {
    return guardedGradient(self, x);
  }

  /**
   * Reverse mode: {@code Machine.guarded} and its gradient, written into the caller's
   * memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double guardedGradient(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfBar, GuardedAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_MachineTangent.zero(selfBar);
    double total1;
    double e;
    try {
      total1 = (double) Machine_total.get(self);
      double t = total1 * x;
      Machine_total.set(self, t);
      e = t * ((double[]) Machine_work.get(self))[0];
    } catch (Throwable e1) {
      Machine_calls.set(self, (int) Machine_calls.get(self) + 1);
      Machine_total.set(self, (double) Machine_total.get(self) + x);
      throw e1;
    }
    Machine_calls.set(self, (int) Machine_calls.get(self) + 1);
    Machine_total.set(self, (double) Machine_total.get(self) + x);

    // reverse sweep
    double t = selfBar.total;
    double work1 = ((double[]) Machine_work.get(self))[0];
    double[] workBar = selfBar.work;
    workBar[0] += total1 * x;
    double t1 = work1 + t;
    double totalBar = t1 * x;
    double xBar = t + total1 * t1;
    selfBar.total = totalBar;
    adjoint.x = xBar;
    return e;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(corpus.OwnFieldWrites.Machine, double,
   *     corpus.OwnFieldWrites_MachineTangent, GuardedAdjoint)
   */
  static double guardedGradient(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfBar, GuardedAdjoint adjoint, Tape tape) {
    return guardedGradient(self, x, selfBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Machine.guarded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GuardedHvp(double value, double x, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Machine.guarded}: filled by a derivative and reused by its caller.
   */
  static final class GuardedHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public GuardedHvpAdjoint() {}
  }

  /**
   * Second order: {@code Machine.guarded}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static GuardedHvp guardedHvp(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfDot, double xDot) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfBar =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_MachineTangent selfHvp =
        OwnFieldWrites_MachineTangent.zerosLike(self, selfHvpShadows);
    GuardedHvpAdjoint adjoint = new GuardedHvpAdjoint();
    double value = guardedHvpSweeps(self, x, selfDot, xDot, selfBar, selfHvp, adjoint);
    return new GuardedHvp(value, adjoint.x, adjoint.xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedHvp(corpus.OwnFieldWrites.Machine, double,
   *     corpus.OwnFieldWrites_MachineTangent, double)
   */
  static GuardedHvp guardedHvp(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfDot, double xDot, Tape tape) {
    return guardedHvp(self, x, selfDot, xDot);
  }

  private static double guardedHvpSweeps(OwnFieldWrites.Machine self, double x,
      OwnFieldWrites_MachineTangent selfDot, double xDot, OwnFieldWrites_MachineTangent selfBar,
      OwnFieldWrites_MachineTangent selfHvp, GuardedHvpAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_MachineTangent::parts).end();
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_MachineTangent.zero(selfDot);
    OwnFieldWrites_MachineTangent.zero(selfBar);
    OwnFieldWrites_MachineTangent.zero(selfHvp);
    double total1;
    double totalDot;
    double e;
    try {
      total1 = (double) Machine_total.get(self);
      totalDot = selfDot.total;
      double t = total1 * x;
      Machine_total.set(self, t);
      selfDot.total = totalDot * x + total1 * xDot;
      e = t * ((double[]) Machine_work.get(self))[0];
    } catch (Throwable e1) {
      Machine_calls.set(self, (int) Machine_calls.get(self) + 1);
      double total2 = (double) Machine_total.get(self);
      totalDot = selfDot.total;
      Machine_total.set(self, total2 + x);
      selfDot.total = totalDot + xDot;
      throw e1;
    }
    Machine_calls.set(self, (int) Machine_calls.get(self) + 1);
    double total2 = (double) Machine_total.get(self);
    double totalDot1 = selfDot.total;
    Machine_total.set(self, total2 + x);
    selfDot.total = totalDot1 + xDot;

    // reverse sweep
    double t = selfBar.total;
    double t1 = selfHvp.total;
    double[] work1 = (double[]) Machine_work.get(self);
    double[] workDot = selfDot.work;
    double[] workBar = selfBar.work;
    double[] workBarDot = selfHvp.work;
    double work2 = work1[0];
    double workDot1 = workDot[0];
    workBar[0] += total1 * x;
    workBarDot[0] += totalDot * x + total1 * xDot;
    double t2 = work2 + t;
    double t3 = workDot1 + t1;
    double totalBar = t2 * x;
    double totalBarDot = t3 * x + t2 * xDot;
    double xBar = t + total1 * t2;
    double xBarDot = t1 + (totalDot * t2 + total1 * t3);
    selfBar.total = totalBar;
    selfHvp.total = totalBarDot;
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return e;
  }

  private static double recursiveJvp_(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfDot, double xDot, Tape tape) {
    if (n == 0) {
      double total1 = (double) Machine_total.get(self);
      double totalDot = selfDot.total;
      tape.result(1, totalDot);
      return total1;
    }
    double total1 = (double) Machine_total.get(self);
    double totalDot = selfDot.total;
    double t = totalDot * x + total1 * xDot;
    double t1 = total1 * x + n;
    Machine_total.set(self, t1);
    selfDot.total = t;
    double t2 = recursiveJvp_(self, t1 * 0.25, n - 1, selfDot, t * 0.25, tape);
    double t3 = tape.doubleResult(1);
    double total2 = (double) Machine_total.get(self);
    totalDot = selfDot.total;
    tape.result(1, t3 * total2 + t2 * totalDot);
    return t2 * total2;
  }

  private static double recursiveForward(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfBar, Tape tape) {
    boolean t = n == 0;
    double result;
    double total;
    double t1;
    double total1;
    if (t) {
      result = (double) Machine_total.get(self);
      total = 0.0;
      t1 = 0.0;
      total1 = 0.0;
    } else {
      total1 = (double) Machine_total.get(self);
      double t2 = total1 * x + n;
      Machine_total.set(self, t2);
      t1 = recursiveForward(self, t2 * 0.25, n - 1, selfBar, tape);
      total = (double) Machine_total.get(self);
      result = t1 * total;
    }
    tape.push(t);
    tape.push(selfBar);
    tape.push(total);
    tape.push(t1);
    tape.push(x);
    tape.push(total1);
    return result;
  }

  private static double recursiveReverse(double resultBar, Tape tape) {
    double total1 = tape.popDouble();
    double x = tape.popDouble();
    double t = tape.popDouble();
    double total2 = tape.popDouble();
    OwnFieldWrites_MachineTangent selfBar = tape.popReference();
    boolean t1 = tape.popBoolean();
    double xBar;
    if (t1) {
      selfBar.total += resultBar;
      xBar = 0.0;
    } else {
      selfBar.total += t * resultBar;
      double t2 = recursiveReverse(resultBar * total2, tape) * 0.25 + selfBar.total;
      double totalBar = t2 * x;
      xBar = total1 * t2;
      selfBar.total = totalBar;
    }
    return xBar;
  }

  private static double recursiveForwardJvp(OwnFieldWrites.Machine self, double x, int n,
      OwnFieldWrites_MachineTangent selfBar, OwnFieldWrites_MachineTangent selfDot, double xDot,
      OwnFieldWrites_MachineTangent selfBarDot, Tape tape) {
    boolean t = n == 0;
    double result;
    double total1;
    double t1;
    double total2;
    double resultDot;
    double totalDot;
    double t2;
    double totalDot1;
    if (t) {
      result = (double) Machine_total.get(self);
      double totalDot2 = selfDot.total;
      total1 = 0.0;
      t1 = 0.0;
      total2 = 0.0;
      resultDot = totalDot2;
      totalDot = 0.0;
      t2 = 0.0;
      totalDot1 = 0.0;
    } else {
      total2 = (double) Machine_total.get(self);
      totalDot1 = selfDot.total;
      double t3 = totalDot1 * x + total2 * xDot;
      double t4 = total2 * x + n;
      Machine_total.set(self, t4);
      selfDot.total = t3;
      t1 = recursiveForwardJvp(self, t4 * 0.25, n - 1, selfBar, selfDot, t3 * 0.25, selfBarDot,
          tape);
      t2 = tape.doubleResult(1);
      total1 = (double) Machine_total.get(self);
      totalDot = selfDot.total;
      result = t1 * total1;
      resultDot = t2 * total1 + t1 * totalDot;
    }
    tape.push(t);
    tape.push(selfBar);
    tape.push(total1);
    tape.push(t1);
    tape.push(x);
    tape.push(total2);
    tape.push(selfBarDot);
    tape.push(totalDot);
    tape.push(t2);
    tape.push(xDot);
    tape.push(totalDot1);
    tape.result(1, resultDot);
    return result;
  }

  private static double recursiveReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double totalDot = tape.popDouble();
    double xDot = tape.popDouble();
    double t = tape.popDouble();
    double totalDot1 = tape.popDouble();
    OwnFieldWrites_MachineTangent selfBarDot = tape.popReference();
    double total1 = tape.popDouble();
    double x = tape.popDouble();
    double t1 = tape.popDouble();
    double total2 = tape.popDouble();
    OwnFieldWrites_MachineTangent selfBar = tape.popReference();
    boolean t2 = tape.popBoolean();
    double xBar;
    double xBarDot;
    if (t2) {
      selfBar.total += resultBar;
      selfBarDot.total += resultBarDot;
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      selfBar.total += t1 * resultBar;
      selfBarDot.total += t * resultBar + t1 * resultBarDot;
      double t3 =
          recursiveReverseJvp(resultBar * total2, resultBarDot * total2 + resultBar * totalDot1,
          tape);
      double t4 = tape.doubleResult(1);
      double t5 = t3 * 0.25 + selfBar.total;
      double t6 = t4 * 0.25 + selfBarDot.total;
      double totalBar = t5 * x;
      double totalBarDot = t6 * x + t5 * xDot;
      xBar = total1 * t5;
      xBarDot = totalDot * t5 + total1 * t6;
      selfBar.total = totalBar;
      selfBarDot.total = totalBarDot;
    }
    tape.result(1, xBarDot);
    return xBar;
  }
}
