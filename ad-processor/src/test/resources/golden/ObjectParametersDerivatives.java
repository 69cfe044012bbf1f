package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
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
        double t8 = level * StrongZero.over(0.5 * tDot, t7);
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
        double tBar = StrongZero.over(0.5 * (level * t4), t5) - t4 / t6 * t7 + t2 * t9;
        tBar += rateReverse(-(t9 * t1), tape);
        yieldBar += t * tBar;
        tape.release(iteration);
      }
      double[] t = (double[]) Curve_times.get(curve);
      double sum = 0.0;
      double couponBar1 = 0.0;
      for (double t1 : t) {
        double t2 = rate(curve, t1);
        sum += t1 * coupon * t2;
        couponBar1 += t1 * t2;
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
      for (double t1 : t) {
        double t2 = rate(curve, t1);
        sum += t1 * coupon * t2;
        couponBar1 += t1 * t2;
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

  /**
   * Forward mode: {@code ObjectParameters.misfit} and its derivative in the direction of the
   * tangents.
   *
   * @param quotes constant
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual misfitJvp(ObjectParameters.Quote[] quotes, double a, double b, double aDot,
      double bDot) {
    double sum = 0.0;
    double sumDot = 0.0;
    for (ObjectParameters.Quote q : quotes) {
      double strike = q.strike();
      double weight = q.level().weight();
      double t = strike * a;
      double t1 = t * a - weight;
      sum += t1 * t1 * weight;
      sumDot += 2.0 * ((strike * aDot * a + t * aDot) * t1) * weight;
    }
    ObjectParameters.Quote last = quotes[0];
    double strike = last.strike();
    last.level().weight();
    double lastStrike = strike;
    for (int i = 1; i < quotes.length; i++) {
      if (quotes[i].strike() > a) {
        last = quotes[i];
        strike = last.strike();
        last.level().weight();
        lastStrike = strike;
      }
      ObjectParameters.Quote quotes1 = quotes[i];
      strike = quotes1.strike();
      double weight = quotes1.level().weight();
      double t = strike * b;
      double t1 = (t * b - weight) * lastStrike;
      double t2 = (strike * bDot * b + t * bDot) * lastStrike * b + t1 * bDot;
      b += t1 * b;
      bDot += t2;
    }
    return new Dual(sum * b, sumDot * b + sum * bDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #misfitJvp(corpus.ObjectParameters.Quote[], double, double, double, double)
   */
  static Dual misfitJvp(ObjectParameters.Quote[] quotes, double a, double b, double aDot,
      double bDot, Tape tape) {
    return misfitJvp(quotes, a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ObjectParameters.misfit}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record MisfitGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code ObjectParameters.misfit}: filled by a
   * derivative and reused by its caller.
   */
  static final class MisfitAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public MisfitAdjoint() {}
  }

  /**
   * Reverse mode: {@code ObjectParameters.misfit} and its gradient.
   *
   * @param quotes constant
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MisfitGradient misfitGradient(ObjectParameters.Quote[] quotes, double a, double b) {
    return misfitGradient(quotes, a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #misfitGradient(corpus.ObjectParameters.Quote[], double, double)
   */
  static MisfitGradient misfitGradient(ObjectParameters.Quote[] quotes, double a, double b,
      Tape tape) {
    MisfitAdjoint adjoint = new MisfitAdjoint();
    double value = misfitGradient(quotes, a, b, adjoint, tape);
    return new MisfitGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code ObjectParameters.misfit} and its gradient, written into the
   * caller's memory.
   *
   * @param quotes constant
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double misfitGradient(ObjectParameters.Quote[] quotes, double a, double b,
      MisfitAdjoint adjoint) {
    return misfitGradient(quotes, a, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #misfitGradient(corpus.ObjectParameters.Quote[], double, double, MisfitAdjoint)
   */
  static double misfitGradient(ObjectParameters.Quote[] quotes, double a, double b,
      MisfitAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double aBar = 0.0;
      for (ObjectParameters.Quote q : quotes) {
        double strike = q.strike();
        double weight = q.level().weight();
        double t = strike * a;
        double t1 = t * a - weight;
        sum += t1 * t1 * weight;
        double t2 = 2.0 * (weight * t1);
        aBar += t * t2;
        aBar += strike * (t2 * a);
      }
      ObjectParameters.Quote last = quotes[0];
      double strike = last.strike();
      last.level().weight();
      double[] bKept = tape.doubles(quotes.length);
      double[] kept = tape.doubles(quotes.length);
      double[] lastStrikeKept = tape.doubles(quotes.length);
      double[] strikeKept = tape.doubles(quotes.length);
      double lastStrike = strike;
      for (int i = 1; i < quotes.length; i++) {
        bKept[i] = b;
        if (quotes[i].strike() > a) {
          last = quotes[i];
          strike = last.strike();
          last.level().weight();
          lastStrike = strike;
        }
        lastStrikeKept[i] = lastStrike;
        ObjectParameters.Quote quotes1 = quotes[i];
        strike = quotes1.strike();
        strikeKept[i] = strike;
        double weight = quotes1.level().weight();
        double t = (strike * b * b - weight) * lastStrike;
        kept[i] = t;
        b += t * b;
      }

      // reverse sweep
      double bBar = sum;
      for (int i = quotes.length - 1; i >= 1; i--) {
        double b1 = bKept[i];
        double t = bBar * b1;
        bBar += kept[i] * bBar;
        double lastStrike1 = lastStrikeKept[i];
        double t1 = t * lastStrike1;
        strike = strikeKept[i];
        bBar += strike * b1 * t1;
        bBar += strike * (t1 * b1);
      }
      adjoint.a = StrongZero.product(b, aBar);
      adjoint.b = bBar;
      return sum * b;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectParameters.misfit}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record MisfitHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code ObjectParameters.misfit}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param quotes constant
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static MisfitHvp misfitHvp(ObjectParameters.Quote[] quotes, double a, double b, double aDot,
      double bDot) {
    return misfitHvp(quotes, a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #misfitHvp(corpus.ObjectParameters.Quote[], double, double, double, double)
   */
  static MisfitHvp misfitHvp(ObjectParameters.Quote[] quotes, double a, double b, double aDot,
      double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double aBar = 0.0;
      double sumDot = 0.0;
      double aBarDot = 0.0;
      for (ObjectParameters.Quote q : quotes) {
        double strike = q.strike();
        double weight = q.level().weight();
        double t = strike * a;
        double t1 = strike * aDot;
        double t2 = t1 * a + t * aDot;
        double t3 = t * a - weight;
        sum += t3 * t3 * weight;
        sumDot += 2.0 * (t2 * t3) * weight;
        double t4 = 2.0 * (weight * t3);
        double t5 = 2.0 * (weight * t2);
        aBar += t * t4;
        aBarDot += t1 * t4 + t * t5;
        aBar += strike * (t4 * a);
        aBarDot += strike * (t5 * a + t4 * aDot);
      }
      ObjectParameters.Quote last = quotes[0];
      double strike = last.strike();
      last.level().weight();
      double[] bKept = tape.doubles(quotes.length);
      double[] bKeptDot = tape.doubles(quotes.length);
      double[] kept = tape.doubles(quotes.length);
      double[] keptDot = tape.doubles(quotes.length);
      double[] lastStrikeKept = tape.doubles(quotes.length);
      double[] strikeKept = tape.doubles(quotes.length);
      double lastStrike = strike;
      for (int i = 1; i < quotes.length; i++) {
        bKept[i] = b;
        bKeptDot[i] = bDot;
        if (quotes[i].strike() > a) {
          last = quotes[i];
          strike = last.strike();
          last.level().weight();
          lastStrike = strike;
        }
        lastStrikeKept[i] = lastStrike;
        ObjectParameters.Quote quotes1 = quotes[i];
        strike = quotes1.strike();
        strikeKept[i] = strike;
        double weight = quotes1.level().weight();
        double t = strike * b;
        double t1 = (t * b - weight) * lastStrike;
        double t2 = (strike * bDot * b + t * bDot) * lastStrike;
        kept[i] = t1;
        keptDot[i] = t2;
        double t3 = t2 * b + t1 * bDot;
        b += t1 * b;
        bDot += t3;
      }

      // reverse sweep
      double bBar = sum;
      double bBarDot = sumDot;
      for (int i = quotes.length - 1; i >= 1; i--) {
        double b1 = bKept[i];
        double bDot1 = bKeptDot[i];
        double t = kept[i];
        double t1 = bBar * b1;
        double t2 = bBarDot * b1 + bBar * bDot1;
        double t3 = keptDot[i] * bBar + t * bBarDot;
        bBar += t * bBar;
        bBarDot += t3;
        double lastStrike1 = lastStrikeKept[i];
        double t4 = t1 * lastStrike1;
        double t5 = t2 * lastStrike1;
        strike = strikeKept[i];
        double t6 = strike * b1;
        bBar += t6 * t4;
        bBarDot += strike * bDot1 * t4 + t6 * t5;
        bBar += strike * (t4 * b1);
        bBarDot += strike * (t5 * b1 + t4 * bDot1);
      }
      return new MisfitHvp(sum * b, StrongZero.product(b, aBar), bBar,
          StrongZero.product(bDot, aBar) + StrongZero.product(b, aBarDot), bBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ObjectParameters.misfit} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param quotes captured
   * @return the view
   */
  static ScalarFunction misfitFunction(ObjectParameters.Quote[] quotes) {
    return new MisfitFunction(quotes);
  }

  private static final class MisfitFunction implements ScalarFunction {

    private final ObjectParameters.Quote[] quotes;

    MisfitFunction(ObjectParameters.Quote[] quotes) {
      this.quotes = quotes;
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
      return ObjectParameters.misfit(this.quotes, a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      MisfitAdjoint adjoint = new MisfitAdjoint();
      double value = misfitGradient(this.quotes, a, b, adjoint);
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
      return misfitJvp(this.quotes, a, b, aDot, bDot).tangent();
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
      MisfitHvp hvp = misfitHvp(this.quotes, a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ObjectParameters.streamed} and its derivative in the direction of
   * the tangents.
   *
   * @param quotes constant
   * @param grid constant
   * @param a as the method takes it
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual streamedJvp(ObjectParameters.Quote[] quotes, ObjectParameters.Quote[][] grid,
      double a, double aDot) {
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < grid.length; i++) {
      ObjectParameters.Quote grid1 = grid[i][0];
      if (Objects.nonNull(grid1)) {
        double strike = grid1.strike();
        double weight = grid1.level().weight();
        double t = strike * a;
        double t1 = t * a - weight;
        sum += t1 * a;
        sumDot += (strike * aDot * a + t * aDot) * a + t1 * aDot;
      }
    }
    double[] terms = new double[quotes.length];
    int count = 0;
    double sumDot1 = 0.0;
    for (ObjectParameters.Quote t : quotes) {
      if (Objects.nonNull(t)) {
        double strike = t.strike();
        double weight = t.level().weight();
        double t1 = strike * a;
        double t2 = t1 * a - weight;
        terms[count] = a * t2;
        count++;
        sumDot1 += aDot * t2 + a * (strike * aDot * a + t1 * aDot);
      }
    }
    double sum1 = Arrays.stream(terms, 0, count).sum();
    double result = a;
    double resultDot = aDot;
    for (ObjectParameters.Quote t : quotes) {
      if (Objects.nonNull(t)) {
        double strike = t.strike();
        double weight = t.level().weight();
        double t1 = a + a * a;
        double t2 = aDot + 2.0 * (aDot * a);
        double t3 = strike * t1;
        double t4 = t3 * t1 - weight;
        resultDot = resultDot * t4 + result * (strike * t2 * t1 + t3 * t2);
        result *= t4;
      }
    }
    return new Dual(sum + sum1 + result, sumDot + sumDot1 + resultDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #streamedJvp(corpus.ObjectParameters.Quote[], corpus.ObjectParameters.Quote[][],
   *     double, double)
   */
  static Dual streamedJvp(ObjectParameters.Quote[] quotes, ObjectParameters.Quote[][] grid,
      double a, double aDot, Tape tape) {
    return streamedJvp(quotes, grid, a, aDot);
  }

  /**
   * Value and gradient of {@code ObjectParameters.streamed}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record StreamedGradient(double value, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code ObjectParameters.streamed}: filled by a
   * derivative and reused by its caller.
   */
  static final class StreamedAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public StreamedAdjoint() {}
  }

  /**
   * Reverse mode: {@code ObjectParameters.streamed} and its gradient.
   *
   * @param quotes constant
   * @param grid constant
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static StreamedGradient streamedGradient(ObjectParameters.Quote[] quotes,
      ObjectParameters.Quote[][] grid, double a) {
    return streamedGradient(quotes, grid, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #streamedGradient(corpus.ObjectParameters.Quote[],
   *     corpus.ObjectParameters.Quote[][], double)
   */
  static StreamedGradient streamedGradient(ObjectParameters.Quote[] quotes,
      ObjectParameters.Quote[][] grid, double a, Tape tape) {
    StreamedAdjoint adjoint = new StreamedAdjoint();
    double value = streamedGradient(quotes, grid, a, adjoint, tape);
    return new StreamedGradient(value, adjoint.a);
  }

  /**
   * Reverse mode: {@code ObjectParameters.streamed} and its gradient, written into the
   * caller's memory.
   *
   * @param quotes constant
   * @param grid constant
   * @param a as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double streamedGradient(ObjectParameters.Quote[] quotes, ObjectParameters.Quote[][] grid,
      double a, StreamedAdjoint adjoint) {
    return streamedGradient(quotes, grid, a, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #streamedGradient(corpus.ObjectParameters.Quote[],
   *     corpus.ObjectParameters.Quote[][], double, StreamedAdjoint)
   */
  static double streamedGradient(ObjectParameters.Quote[] quotes, ObjectParameters.Quote[][] grid,
      double a, StreamedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double aBar = 0.0;
      for (int i = 0; i < grid.length; i++) {
        ObjectParameters.Quote grid1 = grid[i][0];
        if (Objects.nonNull(grid1)) {
          double strike = grid1.strike();
          double weight = grid1.level().weight();
          double t = strike * a * a;
          double t1 = t - weight;
          sum += t1 * a;
          aBar += t1;
          aBar += t;
          aBar += strike * (a * a);
        }
      }
      double[] terms = new double[quotes.length];
      int count = 0;
      double aBar1 = 0.0;
      for (ObjectParameters.Quote t : quotes) {
        if (Objects.nonNull(t)) {
          double strike = t.strike();
          double weight = t.level().weight();
          double t1 = strike * a * a;
          double t2 = t1 - weight;
          terms[count] = a * t2;
          count++;
          aBar1 += t2;
          aBar1 += t1;
          aBar1 += strike * (a * a);
        }
      }
      double sum1 = Arrays.stream(terms, 0, count).sum();
      boolean[] kept = tape.booleans(quotes.length);
      double[] kept1 = tape.doubles(quotes.length);
      double[] resultKept = tape.doubles(quotes.length);
      double[] strikeKept = tape.doubles(quotes.length);
      double result = a;
      for (int i = 0; i < quotes.length; i++) {
        resultKept[i] = result;
        ObjectParameters.Quote t = quotes[i];
        boolean t1 = Objects.nonNull(t);
        kept[i] = t1;
        if (t1) {
          double strike = t.strike();
          strikeKept[i] = strike;
          double weight = t.level().weight();
          double t2 = a + a * a;
          double t3 = strike * t2 * t2 - weight;
          kept1[i] = t3;
          result *= t3;
        }
      }

      // reverse sweep
      double resultBar = 1.0;
      double aBar2 = 0.0;
      double t = sum + sum1 + result;
      for (int i = quotes.length - 1; i >= 0; i--) {
        result = resultKept[i];
        double resultBar1;
        if (kept[i]) {
          resultBar1 = resultBar * kept1[i];
          double t1 = result * resultBar;
          double t2 = a + a * a;
          double strike = strikeKept[i];
          double t3 = strike * t2 * t1 + strike * (t1 * t2);
          aBar2 += t3;
          aBar2 += 2.0 * (t3 * a);
        } else {
          resultBar1 = resultBar;
        }
        resultBar = resultBar1;
      }
      aBar2 += resultBar;
      aBar1 = aBar2 + aBar1;
      aBar = aBar1 + aBar;
      adjoint.a = aBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectParameters.streamed}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record StreamedHvp(double value, double a, double aHvp) {}

  /**
   * Second order: {@code ObjectParameters.streamed}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param quotes constant
   * @param grid constant
   * @param a as the method takes it
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static StreamedHvp streamedHvp(ObjectParameters.Quote[] quotes, ObjectParameters.Quote[][] grid,
      double a, double aDot) {
    return streamedHvp(quotes, grid, a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #streamedHvp(corpus.ObjectParameters.Quote[], corpus.ObjectParameters.Quote[][],
   *     double, double)
   */
  static StreamedHvp streamedHvp(ObjectParameters.Quote[] quotes, ObjectParameters.Quote[][] grid,
      double a, double aDot, Tape tape) {
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double aBar = 0.0;
      double aBarDot = 0.0;
      for (int i = 0; i < grid.length; i++) {
        ObjectParameters.Quote grid1 = grid[i][0];
        if (Objects.nonNull(grid1)) {
          double strike = grid1.strike();
          double weight = grid1.level().weight();
          double t = strike * a;
          double t1 = t * a;
          double t2 = strike * aDot * a + t * aDot;
          double t3 = t1 - weight;
          sum += t3 * a;
          aBar += t3;
          aBarDot += t2;
          aBar += t1;
          aBarDot += t2;
          aBar += strike * (a * a);
          aBarDot += strike * (2.0 * (aDot * a));
        }
      }
      double[] terms = new double[quotes.length];
      int count = 0;
      double aBar1 = 0.0;
      double aBarDot1 = 0.0;
      for (ObjectParameters.Quote t : quotes) {
        if (Objects.nonNull(t)) {
          double strike = t.strike();
          double weight = t.level().weight();
          double t1 = strike * a;
          double t2 = t1 * a;
          double t3 = strike * aDot * a + t1 * aDot;
          double t4 = t2 - weight;
          terms[count] = a * t4;
          count++;
          aBar1 += t4;
          aBarDot1 += t3;
          aBar1 += t2;
          aBarDot1 += t3;
          aBar1 += strike * (a * a);
          aBarDot1 += strike * (2.0 * (aDot * a));
        }
      }
      double sum1 = Arrays.stream(terms, 0, count).sum();
      boolean[] kept = tape.booleans(quotes.length);
      double[] kept1 = tape.doubles(quotes.length);
      double[] keptDot = tape.doubles(quotes.length);
      double[] resultKept = tape.doubles(quotes.length);
      double[] resultKeptDot = tape.doubles(quotes.length);
      double[] strikeKept = tape.doubles(quotes.length);
      double result = a;
      double resultDot = aDot;
      for (int i = 0; i < quotes.length; i++) {
        resultKept[i] = result;
        resultKeptDot[i] = resultDot;
        ObjectParameters.Quote t = quotes[i];
        boolean t1 = Objects.nonNull(t);
        kept[i] = t1;
        if (t1) {
          double strike = t.strike();
          strikeKept[i] = strike;
          double weight = t.level().weight();
          double t2 = a + a * a;
          double t3 = aDot + 2.0 * (aDot * a);
          double t4 = strike * t2;
          double t5 = strike * t3 * t2 + t4 * t3;
          double t6 = t4 * t2 - weight;
          kept1[i] = t6;
          keptDot[i] = t5;
          resultDot = resultDot * t6 + result * t5;
          result *= t6;
        }
      }

      // reverse sweep
      double resultBar = 1.0;
      double aBar2 = 0.0;
      double resultBarDot = 0.0;
      double aBarDot2 = 0.0;
      double t = sum + sum1 + result;
      for (int i = quotes.length - 1; i >= 0; i--) {
        result = resultKept[i];
        double resultDot1 = resultKeptDot[i];
        double resultBar1;
        double resultBarDot1;
        if (kept[i]) {
          double t1 = kept1[i];
          resultBar1 = resultBar * t1;
          resultBarDot1 = resultBarDot * t1 + resultBar * keptDot[i];
          double t2 = result * resultBar;
          double t3 = resultDot1 * resultBar + result * resultBarDot;
          double t4 = a + a * a;
          double t5 = aDot + 2.0 * (aDot * a);
          double strike = strikeKept[i];
          double t6 = strike * t4;
          double t7 = t6 * t2 + strike * (t2 * t4);
          double t8 = strike * t5 * t2 + t6 * t3 + strike * (t3 * t4 + t2 * t5);
          aBar2 += t7;
          aBarDot2 += t8;
          aBar2 += 2.0 * (t7 * a);
          aBarDot2 += 2.0 * (t8 * a + t7 * aDot);
        } else {
          resultBar1 = resultBar;
          resultBarDot1 = resultBarDot;
        }
        resultBar = resultBar1;
        resultBarDot = resultBarDot1;
      }
      aBar2 += resultBar;
      aBarDot2 += resultBarDot;
      aBar1 = aBar2 + aBar1;
      aBarDot1 = aBarDot2 + aBarDot1;
      aBar = aBar1 + aBar;
      aBarDot = aBarDot1 + aBarDot;
      return new StreamedHvp(t, aBar, aBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ObjectParameters.streamed} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param quotes captured
   * @param grid captured
   * @return the view
   */
  static ScalarFunction streamedFunction(ObjectParameters.Quote[] quotes,
      ObjectParameters.Quote[][] grid) {
    return new StreamedFunction(quotes, grid);
  }

  private static final class StreamedFunction implements ScalarFunction {

    private final ObjectParameters.Quote[] quotes;

    private final ObjectParameters.Quote[][] grid;

    StreamedFunction(ObjectParameters.Quote[] quotes, ObjectParameters.Quote[][] grid) {
      this.quotes = quotes;
      this.grid = grid;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      return ObjectParameters.streamed(this.quotes, this.grid, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      StreamedAdjoint adjoint = new StreamedAdjoint();
      double value = streamedGradient(this.quotes, this.grid, a, adjoint);
      gradient[0] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double aDot = direction[0];
      return streamedJvp(this.quotes, this.grid, a, aDot).tangent();
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
      StreamedHvp hvp = streamedHvp(this.quotes, this.grid, a, aDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      product[0] = hvp.aHvp();
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
