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
 * Derivatives of methods of {@code ObjectParameters}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ObjectParametersDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ObjectParametersDerivatives");
  }

  private static final VarHandle Curve_times =
      instanceField("corpus.ObjectParameters$Curve", "times", double[].class);

  private static final VarHandle Spread_level =
      instanceField("corpus.ObjectParameters$Spread", "level", double.class);

  private static final VarHandle Curve_rates =
      instanceField("corpus.ObjectParameters$Curve", "rates", double[].class);

  private static final VarHandle Curve_shift =
      instanceField("corpus.ObjectParameters$Curve", "shift", double.class);

  private static final VarHandle Curve_base =
      instanceField("corpus.ObjectParameters$Curve", "base", ObjectParameters.Curve.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, ObjectParametersDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private ObjectParametersDerivatives() {}

  /**
   * Forward mode: {@code ObjectParameters.bond} and its derivative in the direction of the
   * tangents.
   *
   * @param coupon as the method takes it
   * @param yield as the method takes it
   * @param curve constant
   * @param spread constant
   * @param n constant
   * @param couponDot tangent of {@code coupon}
   * @param yieldDot tangent of {@code yield}
   * @return the value and its tangent
   */
  static Dual bondJvp(double coupon, double yield, ObjectParameters.Curve curve,
      ObjectParameters.Spread spread, int n, double couponDot, double yieldDot) {
    return bondJvp(coupon, yield, curve, spread, n, couponDot, yieldDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bondJvp(double, double, corpus.ObjectParameters.Curve,
   *     corpus.ObjectParameters.Spread, int, double, double)
   */
  static Dual bondJvp(double coupon, double yield, ObjectParameters.Curve curve,
      ObjectParameters.Spread spread, int n, double couponDot, double yieldDot, Tape tape) {
    int mark = tape.mark();
    try {
      double value = 0.0;
      double valueDot = 0.0;
      for (int i = 1; i <= n; i++) {
        double t = i;
        double t1 = t * yield;
        double tDot = t * yieldDot;
        double t2 = rateJvp(curve, t1, tDot, tape);
        double t3 = tape.doubleResult(1);
        double t4 = -t2;
        double t5 = Math.exp(t4 * t1);
        double t6 = coupon * t5;
        double level = (double) Spread_level.get(spread);
        double t7 = Math.sqrt(t1);
        double t8 = level * StrongZero.times(tDot, 0.5 / t7);
        double t9 = level * t7;
        level = (double) Spread_level.get(spread);
        double t10 = 1.0 + t1;
        double t11 = level / t10;
        double t12 = t9 + t11;
        value += t6 * t12;
        valueDot += (couponDot * t5 + coupon * ((t4 * tDot - t3 * t1) * t5)) * t12
            + t6 * (t8 - tDot / t10 * t11);
      }
      double[] t = (double[]) Curve_times.get(curve);
      double sum = 0.0;
      double sumDot = 0.0;
      for (double t1 : t) {
        double t2 = rate(curve, t1);
        sum += t1 * coupon * t2;
        sumDot += t1 * couponDot * t2;
      }
      return new Dual(value + sum, valueDot + sumDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ObjectParameters.bond}.
   *
   * @param value what the method returns
   * @param coupon the derivative with respect to {@code coupon}
   * @param yield the derivative with respect to {@code yield}
   */
  record BondGradient(double value, double coupon, double yield) {}

  /**
   * Adjoints of the scalar parameters of {@code ObjectParameters.bond}: filled by a
   * derivative and reused by its caller.
   */
  static final class BondAdjoint {

    /** The adjoint of {@code coupon}. */
    public double coupon;

    /** The adjoint of {@code yield}. */
    public double yield;

    /** A holder of zeros. */
    public BondAdjoint() {}
  }

  /**
   * Reverse mode: {@code ObjectParameters.bond} and its gradient.
   *
   * @param coupon as the method takes it
   * @param yield as the method takes it
   * @param curve constant
   * @param spread constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static BondGradient bondGradient(double coupon, double yield, ObjectParameters.Curve curve,
      ObjectParameters.Spread spread, int n) {
    return bondGradient(coupon, yield, curve, spread, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bondGradient(double, double, corpus.ObjectParameters.Curve,
   *     corpus.ObjectParameters.Spread, int)
   */
  static BondGradient bondGradient(double coupon, double yield, ObjectParameters.Curve curve,
      ObjectParameters.Spread spread, int n, Tape tape) {
    BondAdjoint adjoint = new BondAdjoint();
    double value = bondGradient(coupon, yield, curve, spread, n, adjoint, tape);
    return new BondGradient(value, adjoint.coupon, adjoint.yield);
  }

  /**
   * Reverse mode: {@code ObjectParameters.bond} and its gradient, written into the caller's
   * memory.
   *
   * @param coupon as the method takes it
   * @param yield as the method takes it
   * @param curve constant
   * @param spread constant
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code coupon}, {@code
   *     yield}
   * @return the value
   */
  static double bondGradient(double coupon, double yield, ObjectParameters.Curve curve,
      ObjectParameters.Spread spread, int n, BondAdjoint adjoint) {
    return bondGradient(coupon, yield, curve, spread, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bondGradient(double, double, corpus.ObjectParameters.Curve,
   *     corpus.ObjectParameters.Spread, int, BondAdjoint)
   */
  static double bondGradient(double coupon, double yield, ObjectParameters.Curve curve,
      ObjectParameters.Spread spread, int n, BondAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double value = 0.0;
      double yieldBar = 0.0;
      double couponBar = 0.0;
      for (int i = 1; i <= n; i++) {
        int iteration = tape.mark();
        double t = i;
        double t1 = t * yield;
        double t2 = -rateForward(curve, t1, tape);
        double t3 = Math.exp(t2 * t1);
        double t4 = coupon * t3;
        double level = (double) Spread_level.get(spread);
        double t5 = Math.sqrt(t1);
        double level1 = (double) Spread_level.get(spread);
        double t6 = 1.0 + t1;
        double t7 = level1 / t6;
        double t8 = level * t5 + t7;
        value += t4 * t8;
        couponBar += t8 * t3;
        double t9 = coupon * t8 * t3;
        double tBar = StrongZero.times(level * t4, 0.5 / t5) - t4 / t6 * t7 + t2 * t9;
        tBar += rateReverse(-(t9 * t1), tape);
        yieldBar += t * tBar;
        tape.release(iteration);
      }
      double[] t = (double[]) Curve_times.get(curve);
      double sum = 0.0;
      double couponBar1 = 0.0;
      for (int i = 0; i < t.length; i++) {
        int iteration = tape.mark();
        double t1 = t[i];
        double t2 = rate(curve, t1);
        sum += t1 * coupon * t2;
        couponBar1 += t1 * t2;
        tape.release(iteration);
      }

      // reverse sweep
      couponBar = couponBar1 + couponBar;
      adjoint.coupon = couponBar;
      adjoint.yield = yieldBar;
      return value + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectParameters.bond}.
   *
   * @param value what the method returns
   * @param coupon the derivative with respect to {@code coupon}
   * @param yield the derivative with respect to {@code yield}
   * @param couponHvp the Hessian-vector product for {@code coupon}
   * @param yieldHvp the Hessian-vector product for {@code yield}
   */
  record BondHvp(double value, double coupon, double yield, double couponHvp, double yieldHvp) {}

  /**
   * Second order: {@code ObjectParameters.bond}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param coupon as the method takes it
   * @param yield as the method takes it
   * @param curve constant
   * @param spread constant
   * @param n constant
   * @param couponDot tangent of {@code coupon}
   * @param yieldDot tangent of {@code yield}
   * @return value, gradient and product, in new arrays
   */
  static BondHvp bondHvp(double coupon, double yield, ObjectParameters.Curve curve,
      ObjectParameters.Spread spread, int n, double couponDot, double yieldDot) {
    return bondHvp(coupon, yield, curve, spread, n, couponDot, yieldDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bondHvp(double, double, corpus.ObjectParameters.Curve,
   *     corpus.ObjectParameters.Spread, int, double, double)
   */
  static BondHvp bondHvp(double coupon, double yield, ObjectParameters.Curve curve,
      ObjectParameters.Spread spread, int n, double couponDot, double yieldDot, Tape tape) {
    int mark = tape.mark();
    try {
      double value = 0.0;
      double yieldBar = 0.0;
      double couponBar = 0.0;
      double yieldBarDot = 0.0;
      double couponBarDot = 0.0;
      for (int i = 1; i <= n; i++) {
        int iteration = tape.mark();
        double t = i;
        double t1 = t * yield;
        double tDot = t * yieldDot;
        double t2 = rateForwardJvp(curve, t1, tDot, tape);
        double t3 = tape.doubleResult(1);
        double t4 = -t2;
        double t5 = -t3;
        double t6 = Math.exp(t4 * t1);
        double t7 = (t5 * t1 + t4 * tDot) * t6;
        double t8 = coupon * t6;
        double t9 = couponDot * t6 + coupon * t7;
        double level = (double) Spread_level.get(spread);
        double t10 = Math.sqrt(t1);
        double t11 = 0.5 / t10;
        double t12 = StrongZero.times(tDot, t11);
        double level1 = (double) Spread_level.get(spread);
        double t13 = 1.0 + t1;
        double t14 = level1 / t13;
        double t15 = tDot / t13;
        double t16 = t15 * t14;
        double t17 = level * t10 + t14;
        double t18 = level * t12 - t16;
        value += t8 * t17;
        double t19 = t8 / t13;
        double t20 = level * t8;
        couponBar += t17 * t6;
        couponBarDot += t18 * t6 + t17 * t7;
        double t21 = coupon * t17;
        double t22 = t21 * t6;
        double t23 = (couponDot * t17 + coupon * t18) * t6 + t21 * t7;
        double tBar = StrongZero.times(t20, t11) - t19 * t14 + t4 * t22;
        double tBarDot = StrongZero.times(level * t9, t11) - StrongZero.times(t20, t12 / t10 * t11)
            - ((t9 / t13 - t15 * t19) * t14 - t19 * t16) + (t5 * t22 + t4 * t23);
        double t24 = rateReverseJvp(-(t22 * t1), -(t23 * t1 + t22 * tDot), tape);
        double t25 = tape.doubleResult(1);
        tBar += t24;
        tBarDot += t25;
        yieldBar += t * tBar;
        yieldBarDot += t * tBarDot;
        tape.release(iteration);
      }
      double[] t = (double[]) Curve_times.get(curve);
      double sum = 0.0;
      double couponBar1 = 0.0;
      for (int i = 0; i < t.length; i++) {
        int iteration = tape.mark();
        double t1 = t[i];
        double t2 = rate(curve, t1);
        sum += t1 * coupon * t2;
        couponBar1 += t1 * t2;
        tape.release(iteration);
      }

      // reverse sweep
      couponBar = couponBar1 + couponBar;
      return new BondHvp(value + sum, couponBar, yieldBar, couponBarDot, yieldBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ObjectParameters.bond} as a function of the vector that packs {@code coupon},
   * {@code yield}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param curve captured
   * @param spread captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction bondFunction(ObjectParameters.Curve curve, ObjectParameters.Spread spread,
      int n) {
    return new BondFunction(curve, spread, n);
  }

  private static final class BondFunction implements ScalarFunction {

    private final ObjectParameters.Curve curve;

    private final ObjectParameters.Spread spread;

    private final int n;

    BondFunction(ObjectParameters.Curve curve, ObjectParameters.Spread spread, int n) {
      this.curve = curve;
      this.spread = spread;
      this.n = n;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double coupon = packed[0];
      double yield = packed[1];
      return ObjectParameters.bond(coupon, yield, this.curve, this.spread, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double coupon = packed[0];
      double yield = packed[1];
      BondAdjoint adjoint = new BondAdjoint();
      double value = bondGradient(coupon, yield, this.curve, this.spread, this.n, adjoint);
      gradient[0] = adjoint.coupon;
      gradient[1] = adjoint.yield;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double coupon = packed[0];
      double yield = packed[1];
      double couponDot = direction[0];
      double yieldDot = direction[1];
      return bondJvp(coupon, yield, this.curve, this.spread, this.n, couponDot, yieldDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double coupon = packed[0];
      double yield = packed[1];
      double couponDot = direction[0];
      double yieldDot = direction[1];
      BondHvp hvp = bondHvp(coupon, yield, this.curve, this.spread, this.n, couponDot, yieldDot);
      double value = hvp.value();
      gradient[0] = hvp.coupon();
      gradient[1] = hvp.yield();
      product[0] = hvp.couponHvp();
      product[1] = hvp.yieldHvp();
      return value;
    }
  }

  private static double rateJvp(ObjectParameters.Curve self, double t, double tDot, Tape tape) {
    double[] times = (double[]) Curve_times.get(self);
    double[] rates = (double[]) Curve_rates.get(self);
    double[] times1 = (double[]) Curve_times.get(self);
    int i = 0;
    while (i < times1.length - 2 && times1[i + 1] < t) {
      i++;
    }
    double times2 = times[i];
    double t1 = times[i + 1] - times2;
    double w = (t - times2) / t1;
    double wDot = tDot / t1;
    double rates1 = rates[i];
    double t2 = rates[i + 1] - rates1;
    double t3 = wDot * t2;
    double own = rates1 + w * t2 + (double) Curve_shift.get(self);
    if ((ObjectParameters.Curve) Curve_base.get(self) != null) {
      double t4 = rateJvp((ObjectParameters.Curve) Curve_base.get(self), t / 2.0, tDot / 2.0, tape);
      double t5 = tape.doubleResult(1);
      own += t4;
      t3 += t5;
    }
    tape.result(1, t3);
    return own;
  }

  private static double rate(ObjectParameters.Curve self, double t) {
    double[] times = (double[]) Curve_times.get(self);
    double[] rates = (double[]) Curve_rates.get(self);
    int i = index(self, t);
    double w = (t - times[i]) / (times[i + 1] - times[i]);
    double own = rates[i] + w * (rates[i + 1] - rates[i]) + (double) Curve_shift.get(self);
    if ((ObjectParameters.Curve) Curve_base.get(self) != null) {
      own += rate((ObjectParameters.Curve) Curve_base.get(self), t / 2.0);
    }
    return own;
  }

  private static int index(ObjectParameters.Curve self, double t) {
    double[] times = (double[]) Curve_times.get(self);
    int i = 0;
    while (i < times.length - 2 && times[i + 1] < t) {
      i++;
    }
    return i;
  }

  private static double rateForward(ObjectParameters.Curve self, double t, Tape tape) {
    double[] times = (double[]) Curve_times.get(self);
    double[] rates = (double[]) Curve_rates.get(self);
    double[] times1 = (double[]) Curve_times.get(self);
    int i = 0;
    while (i < times1.length - 2 && times1[i + 1] < t) {
      i++;
    }
    double times2 = times[i];
    double t1 = times[i + 1] - times2;
    double w = (t - times2) / t1;
    double rates1 = rates[i];
    double t2 = rates[i + 1] - rates1;
    double own = rates1 + w * t2 + (double) Curve_shift.get(self);
    boolean t3 = (ObjectParameters.Curve) Curve_base.get(self) == null;
    if (!t3) {
      own += rateForward((ObjectParameters.Curve) Curve_base.get(self), t / 2.0, tape);
    }
    tape.push(t3);
    tape.push(t2);
    tape.push(t1);
    return own;
  }

  private static double rateReverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double tBar;
    if (t2) {
      tBar = 0.0;
    } else {
      tBar = rateReverse(resultBar, tape) / 2.0;
    }
    double wBar = resultBar * t1;
    tBar += wBar / t;
    return tBar;
  }

  private static double rateForwardJvp(ObjectParameters.Curve self, double t, double tDot,
      Tape tape) {
    double[] times = (double[]) Curve_times.get(self);
    double[] rates = (double[]) Curve_rates.get(self);
    double[] times1 = (double[]) Curve_times.get(self);
    int i = 0;
    while (i < times1.length - 2 && times1[i + 1] < t) {
      i++;
    }
    double times2 = times[i];
    double t1 = times[i + 1] - times2;
    double w = (t - times2) / t1;
    double wDot = tDot / t1;
    double rates1 = rates[i];
    double t2 = rates[i + 1] - rates1;
    double t3 = wDot * t2;
    double own = rates1 + w * t2 + (double) Curve_shift.get(self);
    boolean t4 = (ObjectParameters.Curve) Curve_base.get(self) == null;
    if (!t4) {
      double t5 =
          rateForwardJvp((ObjectParameters.Curve) Curve_base.get(self), t / 2.0, tDot / 2.0, tape);
      double t6 = tape.doubleResult(1);
      own += t5;
      t3 += t6;
    }
    tape.push(t4);
    tape.push(t2);
    tape.push(t1);
    tape.push(0.0);
    tape.push(0.0);
    tape.result(1, t3);
    return own;
  }

  private static double rateReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    boolean t4 = tape.popBoolean();
    double tBar;
    double tBarDot;
    if (t4) {
      tBar = 0.0;
      tBarDot = 0.0;
    } else {
      double t5 = rateReverseJvp(resultBar, resultBarDot, tape);
      double t6 = tape.doubleResult(1);
      tBar = t5 / 2.0;
      tBarDot = t6 / 2.0;
    }
    double wBar = resultBar * t3;
    double wBarDot = resultBarDot * t3 + resultBar * t1;
    double t5 = wBar / t2;
    tBar += t5;
    tBarDot += wBarDot / t2 - t / t2 * t5;
    tape.result(1, tBarDot);
    return tBar;
  }
}
