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
 * Derivatives of methods of {@code ClosedTypes}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ClosedTypesDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ClosedTypesDerivatives");
  }

  private static final VarHandle Moved_body =
      instanceField("corpus.ClosedTypes$Moved", "body", ClosedTypes.Body.class);

  private static final VarHandle Activation_slope =
      instanceField("corpus.ClosedTypes$Activation", "slope", double.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, ClosedTypesDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private ClosedTypesDerivatives() {}

  /**
   * Forward mode: {@code ClosedTypes.price} and its derivative in the direction of the
   * tangents.
   *
   * @param payoff constant
   * @param s as the method takes it
   * @param k as the method takes it
   * @param rate as the method takes it
   * @param sDot tangent of {@code s}, of the same shape; not modified
   * @param kDot tangent of {@code k}
   * @param rateDot tangent of {@code rate}
   * @return the value and its tangent
   */
  static Dual priceJvp(ClosedTypes.Payoff payoff, double[] s, double k, double rate, double[] sDot,
      double kDot, double rateDot) {
    Arguments.sameShape("sDot", sDot, "s", s);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < s.length; i++) {
      double v = s[i];
      double vDot = sDot[i];
      double t = Math.exp(rate);
      double t1 = v * t;
      double t2 = vDot * t + v * (rateDot * t);
      double t3;
      double t4;
      switch (payoff == ClosedTypes.Payoff.CALL ? 0 : payoff == ClosedTypes.Payoff.PUT
          ? 1 : Objects.requireNonNull(payoff) == null ? 0 : 2) {
        case 0 -> {
          double t5 = t1 - k;
          double t6 = t2 - kDot;
          t3 = Math.max(t5, 0.0);
          t4 = t5 > 0.0 ? t6 : t5 <= 0.0 ? 0.0 : t6 * t3;
        }
        case 1 -> {
          double t5 = k - t1;
          double t6 = kDot - t2;
          t3 = Math.max(t5, 0.0);
          t4 = t5 > 0.0 ? t6 : t5 <= 0.0 ? 0.0 : t6 * t3;
        }
        default -> {
          if (t1 < k) {
            int t5 = Objects.requireNonNull(payoff) == null ? 0 : 0;
            double t6 = Math.sqrt(t1);
            t3 = t6 * 1.5;
            t4 = StrongZero.over(0.5 * t2, t6) * 1.5;
          } else {
            t3 = t1 * t1 / k;
            t4 = 2.0 * (t2 * t1) / k - kDot / k * t3;
          }
        }
      }
      sum += t3;
      sumDot += t4;
    }
    double t = Math.exp(-rate);
    double t1 = s.length;
    return new Dual(sum * t / t1, (sumDot * t - sum * (rateDot * t)) / t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #priceJvp(corpus.ClosedTypes.Payoff, double[], double, double, double[], double,
   *     double)
   */
  static Dual priceJvp(ClosedTypes.Payoff payoff, double[] s, double k, double rate, double[] sDot,
      double kDot, double rateDot, Tape tape) {
    return priceJvp(payoff, s, k, rate, sDot, kDot, rateDot);
  }

  /**
   * Value and gradient of {@code ClosedTypes.price}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param rate the derivative with respect to {@code rate}
   */
  record PriceGradient(double value, double[] s, double k, double rate) {}

  /**
   * Adjoints of the scalar parameters of {@code ClosedTypes.price}: filled by a derivative
   * and reused by its caller.
   */
  static final class PriceAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** The adjoint of {@code rate}. */
    public double rate;

    /** A holder of zeros. */
    public PriceAdjoint() {}
  }

  /**
   * Reverse mode: {@code ClosedTypes.price} and its gradient.
   *
   * @param payoff constant
   * @param s as the method takes it
   * @param k as the method takes it
   * @param rate as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PriceGradient priceGradient(ClosedTypes.Payoff payoff, double[] s, double k, double rate) {
    double[] sBar = Arguments.zerosLike(s);
    PriceAdjoint adjoint = new PriceAdjoint();
    double value = priceGradient(payoff, s, k, rate, sBar, adjoint);
    return new PriceGradient(value, sBar, adjoint.k, adjoint.rate);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #priceGradient(corpus.ClosedTypes.Payoff, double[], double, double)
   */
  static PriceGradient priceGradient(ClosedTypes.Payoff payoff, double[] s, double k, double rate,
      Tape tape) {
    return priceGradient(payoff, s, k, rate);
  }

  /**
   * Reverse mode: {@code ClosedTypes.price} and its gradient, written into the caller's
   * memory.
   *
   * @param payoff constant
   * @param s as the method takes it
   * @param k as the method takes it
   * @param rate as the method takes it
   * @param sBar overwritten with the gradient with respect to {@code s}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code k}, {@code rate}
   * @return the value
   */
  static double priceGradient(ClosedTypes.Payoff payoff, double[] s, double k, double rate,
      double[] sBar, PriceAdjoint adjoint) {
    Arguments.sameShape("sBar", sBar, "s", s);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(sBar);
    double t = 1.0 / s.length;
    double sumBar = t * Math.exp(-rate);
    double sum = 0.0;
    double rateBar = 0.0;
    double kBar = 0.0;
    for (int i = 0; i < s.length; i++) {
      double v = s[i];
      double t1 = Math.exp(rate);
      double t2 = v * t1;
      int t3 = payoff == ClosedTypes.Payoff.CALL ? 0 : payoff == ClosedTypes.Payoff.PUT
          ? 1 : Objects.requireNonNull(payoff) == null ? 0 : 2;
      double t4;
      double t5;
      double t6;
      switch (t3) {
        case 0 -> {
          t4 = Math.max(t2 - k, 0.0);
          t5 = 0.0;
          t6 = 0.0;
        }
        case 1 -> {
          t4 = Math.max(k - t2, 0.0);
          t5 = 0.0;
          t6 = 0.0;
        }
        default -> {
          if (t2 < k) {
            int t7 = Objects.requireNonNull(payoff) == null ? 0 : 0;
            t5 = Math.sqrt(t2);
            t4 = t5 * 1.5;
            t6 = 0.0;
          } else {
            t4 = t2 * t2 / k;
            t5 = 0.0;
            t6 = t4;
          }
        }
      }
      sum += t4;
      double t7;
      switch (t3) {
        case 0 -> {
          double t8 = t2 - k;
          t7 = t8 > 0.0 ? sumBar : t8 <= 0.0 ? 0.0 : sumBar * Math.max(t8, 0.0);
          kBar -= t7;
        }
        case 1 -> {
          double t8 = k - t2;
          double t9 = t8 > 0.0 ? sumBar : t8 <= 0.0 ? 0.0 : sumBar * Math.max(t8, 0.0);
          kBar += t9;
          t7 = -t9;
        }
        default -> {
          if (t2 < k) {
            t7 = StrongZero.over(0.5 * (sumBar * 1.5), t5);
          } else {
            double t8 = sumBar / k;
            kBar -= t8 * t6;
            t7 = 2.0 * (t8 * t2);
          }
        }
      }
      rateBar += v * t7 * t1;
      sBar[i] += t7 * t1;
    }
    double t1 = Math.exp(-rate);

    // reverse sweep
    rateBar -= sum * t * t1;
    adjoint.k = kBar;
    adjoint.rate = rateBar;
    return sum * t1 / s.length;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #priceGradient(corpus.ClosedTypes.Payoff, double[], double, double, double[],
   *     PriceAdjoint)
   */
  static double priceGradient(ClosedTypes.Payoff payoff, double[] s, double k, double rate,
      double[] sBar, PriceAdjoint adjoint, Tape tape) {
    return priceGradient(payoff, s, k, rate, sBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ClosedTypes.price}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param rate the derivative with respect to {@code rate}
   * @param sHvp the Hessian-vector product for {@code s}
   * @param kHvp the Hessian-vector product for {@code k}
   * @param rateHvp the Hessian-vector product for {@code rate}
   */
  record PriceHvp(double value, double[] s, double k, double rate, double[] sHvp, double kHvp,
      double rateHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ClosedTypes.price}: filled by a derivative and reused by its caller.
   */
  static final class PriceHvpAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** The adjoint of {@code rate}. */
    public double rate;

    /** The Hessian-vector product for {@code k}. */
    public double kHvp;

    /** The Hessian-vector product for {@code rate}. */
    public double rateHvp;

    /** A holder of zeros. */
    public PriceHvpAdjoint() {}
  }

  /**
   * Second order: {@code ClosedTypes.price}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param payoff constant
   * @param s as the method takes it
   * @param k as the method takes it
   * @param rate as the method takes it
   * @param sDot tangent of {@code s}, of the same shape; not modified
   * @param kDot tangent of {@code k}
   * @param rateDot tangent of {@code rate}
   * @return value, gradient and product, in new arrays
   */
  static PriceHvp priceHvp(ClosedTypes.Payoff payoff, double[] s, double k, double rate,
      double[] sDot, double kDot, double rateDot) {
    double[] sBar = Arguments.zerosLike(s);
    double[] sHvp = Arguments.zerosLike(s);
    PriceHvpAdjoint adjoint = new PriceHvpAdjoint();
    double value = priceHvp(payoff, s, k, rate, sDot, kDot, rateDot, sBar, sHvp, adjoint);
    return new PriceHvp(value, sBar, adjoint.k, adjoint.rate, sHvp, adjoint.kHvp, adjoint.rateHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #priceHvp(corpus.ClosedTypes.Payoff, double[], double, double, double[], double,
   *     double)
   */
  static PriceHvp priceHvp(ClosedTypes.Payoff payoff, double[] s, double k, double rate,
      double[] sDot, double kDot, double rateDot, Tape tape) {
    return priceHvp(payoff, s, k, rate, sDot, kDot, rateDot);
  }

  /**
   * Second order: {@code ClosedTypes.price}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param payoff constant
   * @param s as the method takes it
   * @param k as the method takes it
   * @param rate as the method takes it
   * @param sDot tangent of {@code s}, of the same shape; not modified
   * @param kDot tangent of {@code k}
   * @param rateDot tangent of {@code rate}
   * @param sBar overwritten with the gradient with respect to {@code s}; of the same shape
   * @param sHvp overwritten with the Hessian-vector product for {@code s}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code k}, {@code rate}
   * @return the value
   */
  static double priceHvp(ClosedTypes.Payoff payoff, double[] s, double k, double rate,
      double[] sDot, double kDot, double rateDot, double[] sBar, double[] sHvp,
      PriceHvpAdjoint adjoint) {
    Arguments.sameShape("sDot", sDot, "s", s);
    Arguments.sameShape("sBar", sBar, "s", s);
    Arguments.sameShape("sHvp", sHvp, "s", s);
    Arguments.distinct("sDot", sDot, "sBar", sBar);
    Arguments.distinct("sDot", sDot, "sHvp", sHvp);
    Arguments.distinct("sBar", sBar, "sHvp", sHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(sBar);
    Arguments.zero(sHvp);
    double t = 1.0 / s.length;
    double t1 = Math.exp(-rate);
    double t2 = rateDot * t1;
    double sumBar = t * t1;
    double sumBarDot = -(t * t2);
    double sum = 0.0;
    double rateBar = 0.0;
    double kBar = 0.0;
    double sumDot = 0.0;
    double rateBarDot = 0.0;
    double kBarDot = 0.0;
    for (int i = 0; i < s.length; i++) {
      double v = s[i];
      double vDot = sDot[i];
      double t3 = Math.exp(rate);
      double t4 = rateDot * t3;
      double t5 = v * t3;
      double t6 = vDot * t3 + v * t4;
      int t7 = payoff == ClosedTypes.Payoff.CALL ? 0 : payoff == ClosedTypes.Payoff.PUT
          ? 1 : Objects.requireNonNull(payoff) == null ? 0 : 2;
      double t8;
      double t9;
      double t10;
      double t11;
      double t12;
      double t13;
      switch (t7) {
        case 0 -> {
          double t14 = t5 - k;
          double t15 = t6 - kDot;
          t8 = Math.max(t14, 0.0);
          t9 = 0.0;
          t10 = 0.0;
          t11 = t14 > 0.0 ? t15 : t14 <= 0.0 ? 0.0 : t15 * t8;
          t12 = 0.0;
          t13 = 0.0;
        }
        case 1 -> {
          double t14 = k - t5;
          double t15 = kDot - t6;
          t8 = Math.max(t14, 0.0);
          t9 = 0.0;
          t10 = 0.0;
          t11 = t14 > 0.0 ? t15 : t14 <= 0.0 ? 0.0 : t15 * t8;
          t12 = 0.0;
          t13 = 0.0;
        }
        default -> {
          if (t5 < k) {
            int t14 = Objects.requireNonNull(payoff) == null ? 0 : 0;
            t9 = Math.sqrt(t5);
            t12 = StrongZero.over(0.5 * t6, t9);
            t8 = t9 * 1.5;
            t10 = 0.0;
            t11 = t12 * 1.5;
            t13 = 0.0;
          } else {
            t8 = t5 * t5 / k;
            t11 = 2.0 * (t6 * t5) / k - kDot / k * t8;
            t9 = 0.0;
            t10 = t8;
            t12 = 0.0;
            t13 = t11;
          }
        }
      }
      sum += t8;
      sumDot += t11;
      double t14;
      double t15;
      switch (t7) {
        case 0 -> {
          double t16 = t5 - k;
          double t17 = Math.max(t16, 0.0);
          if (t16 > 0.0) {
            t14 = sumBar;
            t15 = sumBarDot;
          } else if (t16 <= 0.0) {
            t14 = 0.0;
            t15 = 0.0;
          } else {
            t14 = sumBar * t17;
            t15 = sumBarDot * t17 + sumBar * (t16 <= 0.0 ? 0.0 : (t6 - kDot) * t17);
          }
          kBar -= t14;
          kBarDot -= t15;
        }
        case 1 -> {
          double t16 = k - t5;
          double t17 = Math.max(t16, 0.0);
          double t18;
          double t19;
          if (t16 > 0.0) {
            t18 = sumBar;
            t19 = sumBarDot;
          } else if (t16 <= 0.0) {
            t18 = 0.0;
            t19 = 0.0;
          } else {
            t18 = sumBar * t17;
            t19 = sumBarDot * t17 + sumBar * (t16 <= 0.0 ? 0.0 : (kDot - t6) * t17);
          }
          kBar += t18;
          kBarDot += t19;
          t14 = -t18;
          t15 = -t19;
        }
        default -> {
          if (t5 < k) {
            double t16 = sumBar * 1.5;
            double t17 = 0.5 / t9;
            t14 = StrongZero.times(t16, t17);
            t15 = StrongZero.times(sumBarDot * 1.5, t17) - StrongZero.times(t16, t12 / t9 * t17);
          } else {
            double t16 = sumBar / k;
            double t17 = sumBarDot / k - kDot / k * t16;
            kBar -= t16 * t10;
            kBarDot -= t17 * t10 + t16 * t13;
            t14 = 2.0 * (t16 * t5);
            t15 = 2.0 * (t17 * t5 + t16 * t6);
          }
        }
      }
      double t16 = v * t14;
      rateBar += t16 * t3;
      rateBarDot += (vDot * t14 + v * t15) * t3 + t16 * t4;
      sBar[i] += t14 * t3;
      sHvp[i] += t15 * t3 + t14 * t4;
    }
    double t3 = Math.exp(-rate);

    // reverse sweep
    double t4 = sum * t;
    rateBar -= t4 * t3;
    rateBarDot += t4 * t2 - sumDot * t * t3;
    adjoint.k = kBar;
    adjoint.rate = rateBar;
    adjoint.kHvp = kBarDot;
    adjoint.rateHvp = rateBarDot;
    return sum * t3 / s.length;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #priceHvp(corpus.ClosedTypes.Payoff, double[], double, double, double[], double,
   *     double, double[], double[], PriceHvpAdjoint)
   */
  static double priceHvp(ClosedTypes.Payoff payoff, double[] s, double k, double rate,
      double[] sDot, double kDot, double rateDot, double[] sBar, double[] sHvp,
      PriceHvpAdjoint adjoint, Tape tape) {
    return priceHvp(payoff, s, k, rate, sDot, kDot, rateDot, sBar, sHvp, adjoint);
  }

  /**
   * {@code ClosedTypes.price} as a function of the vector that packs {@code s}, {@code k},
   * {@code rate}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param payoff captured
   * @return the view
   */
  static ScalarFunction priceFunction(ClosedTypes.Payoff payoff) {
    return new PriceFunction(payoff);
  }

  private static final class PriceFunction implements ScalarFunction {

    private final ClosedTypes.Payoff payoff;

    PriceFunction(ClosedTypes.Payoff payoff) {
      this.payoff = payoff;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double[] s = Arguments.doubles(packed, 0, packed.length - 2);
      double k = packed[packed.length - 2];
      double rate = packed[packed.length - 1];
      return ClosedTypes.price(this.payoff, s, k, rate);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] s = Arguments.doubles(packed, 0, packed.length - 2);
      double k = packed[packed.length - 2];
      double rate = packed[packed.length - 1];
      double[] sBar = Arguments.zerosLike(s);
      PriceAdjoint adjoint = new PriceAdjoint();
      double value = priceGradient(this.payoff, s, k, rate, sBar, adjoint);
      Arguments.pack(sBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.k;
      gradient[gradient.length - 1] = adjoint.rate;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double[] s = Arguments.doubles(packed, 0, packed.length - 2);
      double k = packed[packed.length - 2];
      double rate = packed[packed.length - 1];
      double[] sDot = Arguments.doubles(direction, 0, direction.length - 2);
      double kDot = direction[direction.length - 2];
      double rateDot = direction[direction.length - 1];
      return priceJvp(this.payoff, s, k, rate, sDot, kDot, rateDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] s = Arguments.doubles(packed, 0, packed.length - 2);
      double k = packed[packed.length - 2];
      double rate = packed[packed.length - 1];
      double[] sDot = Arguments.doubles(direction, 0, direction.length - 2);
      double kDot = direction[direction.length - 2];
      double rateDot = direction[direction.length - 1];
      double[] sBar = Arguments.zerosLike(s);
      double[] sHvp = Arguments.zerosLike(s);
      PriceHvpAdjoint adjoint = new PriceHvpAdjoint();
      double value = priceHvp(this.payoff, s, k, rate, sDot, kDot, rateDot, sBar, sHvp, adjoint);
      Arguments.pack(sBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.k;
      gradient[gradient.length - 1] = adjoint.rate;
      Arguments.pack(sHvp, product, 0);
      product[product.length - 2] = adjoint.kHvp;
      product[product.length - 1] = adjoint.rateHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ClosedTypes.mass} and its derivative in the direction of the
   * tangents.
   *
   * @param body constant
   * @param density as the method takes it
   * @param scale as the method takes it
   * @param densityDot tangent of {@code density}
   * @param scaleDot tangent of {@code scale}
   * @return the value and its tangent
   */
  static Dual massJvp(ClosedTypes.Body body, double density, double scale, double densityDot,
      double scaleDot) {
    double t = scale * scale;
    double t1 = 2.0 * (scaleDot * scale);
    switch (body instanceof ClosedTypes.Ball ? 0 : body instanceof ClosedTypes.Box
        ? 1 : Objects.requireNonNull(body) == null ? 0 : 2) {
      case 0 -> {
        double radius = ((ClosedTypes.Ball) body).radius();
        double t2 = 4.0 * Math.PI / 3.0;
        double t3 = radius * t;
        t = t2 * Math.pow(t3, 3.0);
        t1 = t2 * (radius * t1 * (3.0 * t3 * t3));
      }
      case 1 -> {
        double[] edges = ((ClosedTypes.Box) body).edges();
        double v = 1.0;
        double vDot = 0.0;
        for (double e : edges) {
          double t2 = e * t;
          vDot = vDot * t2 + v * (e * t1);
          v *= t2;
        }
        t = v;
        t1 = vDot;
      }
      default -> {
        body = (ClosedTypes.Body) Moved_body.get((ClosedTypes.Moved) body);
        if (body instanceof ClosedTypes.Moved) {
          t = 0.0;
          t1 = 0.0;
        }
      }
    }
    return new Dual(density * t, densityDot * t + density * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #massJvp(corpus.ClosedTypes.Body, double, double, double, double)
   */
  static Dual massJvp(ClosedTypes.Body body, double density, double scale, double densityDot,
      double scaleDot, Tape tape) {
    return massJvp(body, density, scale, densityDot, scaleDot);
  }

  /**
   * Value and gradient of {@code ClosedTypes.mass}.
   *
   * @param value what the method returns
   * @param density the derivative with respect to {@code density}
   * @param scale the derivative with respect to {@code scale}
   */
  record MassGradient(double value, double density, double scale) {}

  /**
   * Adjoints of the scalar parameters of {@code ClosedTypes.mass}: filled by a derivative
   * and reused by its caller.
   */
  static final class MassAdjoint {

    /** The adjoint of {@code density}. */
    public double density;

    /** The adjoint of {@code scale}. */
    public double scale;

    /** A holder of zeros. */
    public MassAdjoint() {}
  }

  /**
   * Reverse mode: {@code ClosedTypes.mass} and its gradient.
   *
   * @param body constant
   * @param density as the method takes it
   * @param scale as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MassGradient massGradient(ClosedTypes.Body body, double density, double scale) {
    return massGradient(body, density, scale, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #massGradient(corpus.ClosedTypes.Body, double, double)
   */
  static MassGradient massGradient(ClosedTypes.Body body, double density, double scale, Tape tape) {
    MassAdjoint adjoint = new MassAdjoint();
    double value = massGradient(body, density, scale, adjoint, tape);
    return new MassGradient(value, adjoint.density, adjoint.scale);
  }

  /**
   * Reverse mode: {@code ClosedTypes.mass} and its gradient, written into the caller's
   * memory.
   *
   * @param body constant
   * @param density as the method takes it
   * @param scale as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code density}, {@code
   *     scale}
   * @return the value
   */
  static double massGradient(ClosedTypes.Body body, double density, double scale,
      MassAdjoint adjoint) {
    return massGradient(body, density, scale, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #massGradient(corpus.ClosedTypes.Body, double, double, MassAdjoint)
   */
  static double massGradient(ClosedTypes.Body body, double density, double scale,
      MassAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = scale * scale;
      int t1 = body instanceof ClosedTypes.Ball ? 0 : body instanceof ClosedTypes.Box
          ? 1 : Objects.requireNonNull(body) == null ? 0 : 2;
      double radius;
      double t2;
      double v;
      double[] edges;
      double[] eKept;
      double[] vKept;
      boolean t3;
      switch (t1) {
        case 0 -> {
          radius = ((ClosedTypes.Ball) body).radius();
          t2 = 4.0 * Math.PI / 3.0;
          v = t2 * Math.pow(radius * t, 3.0);
          edges = null;
          eKept = null;
          vKept = null;
          t3 = false;
        }
        case 1 -> {
          edges = ((ClosedTypes.Box) body).edges();
          eKept = tape.doubles(edges.length);
          vKept = tape.doubles(edges.length);
          v = 1.0;
          for (int i = 0; i < edges.length; i++) {
            vKept[i] = v;
            double e = edges[i];
            eKept[i] = e;
            v *= e * t;
          }
          t2 = 0.0;
          radius = 0.0;
          t3 = false;
        }
        default -> {
          body = (ClosedTypes.Body) Moved_body.get((ClosedTypes.Moved) body);
          t3 = body instanceof ClosedTypes.Moved;
          v = t3 ? 0.0 : t;
          t2 = 0.0;
          radius = 0.0;
          edges = null;
          eKept = null;
          vKept = null;
        }
      }

      // reverse sweep
      double t4;
      switch (t1) {
        case 0 -> {
          double t5 = radius * t;
          t4 = radius * (t2 * density * (3.0 * t5 * t5));
        }
        case 1 -> {
          double vBar = density;
          t4 = 0.0;
          for (int i = edges.length - 1; i >= 0; i--) {
            double e = eKept[i];
            double v1 = vKept[i];
            t4 += e * (v1 * vBar);
            vBar *= e * t;
          }
        }
        default -> t4 = t3 ? 0.0 : density;
      }
      double scaleBar = 2.0 * (t4 * scale);
      adjoint.density = v;
      adjoint.scale = scaleBar;
      return density * v;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ClosedTypes.mass}.
   *
   * @param value what the method returns
   * @param density the derivative with respect to {@code density}
   * @param scale the derivative with respect to {@code scale}
   * @param densityHvp the Hessian-vector product for {@code density}
   * @param scaleHvp the Hessian-vector product for {@code scale}
   */
  record MassHvp(double value, double density, double scale, double densityHvp, double scaleHvp) {}

  /**
   * Second order: {@code ClosedTypes.mass}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param body constant
   * @param density as the method takes it
   * @param scale as the method takes it
   * @param densityDot tangent of {@code density}
   * @param scaleDot tangent of {@code scale}
   * @return value, gradient and product, in new arrays
   */
  static MassHvp massHvp(ClosedTypes.Body body, double density, double scale, double densityDot,
      double scaleDot) {
    return massHvp(body, density, scale, densityDot, scaleDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #massHvp(corpus.ClosedTypes.Body, double, double, double, double)
   */
  static MassHvp massHvp(ClosedTypes.Body body, double density, double scale, double densityDot,
      double scaleDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = scale * scale;
      double t1 = 2.0 * (scaleDot * scale);
      int t2 = body instanceof ClosedTypes.Ball ? 0 : body instanceof ClosedTypes.Box
          ? 1 : Objects.requireNonNull(body) == null ? 0 : 2;
      double radius;
      double t3;
      double v;
      double[] edges;
      double[] eKept;
      double[] vKept;
      boolean t4;
      double vDot;
      double[] eKeptDot;
      double[] vKeptDot;
      switch (t2) {
        case 0 -> {
          radius = ((ClosedTypes.Ball) body).radius();
          t3 = 4.0 * Math.PI / 3.0;
          double t5 = radius * t;
          v = t3 * Math.pow(t5, 3.0);
          edges = null;
          eKept = null;
          vKept = null;
          t4 = false;
          vDot = t3 * (radius * t1 * (3.0 * t5 * t5));
          eKeptDot = null;
          vKeptDot = null;
        }
        case 1 -> {
          edges = ((ClosedTypes.Box) body).edges();
          double[] edgesDot = tape.zeroDoubles(edges.length);
          eKept = tape.doubles(edges.length);
          eKeptDot = tape.doubles(edges.length);
          vKept = tape.doubles(edges.length);
          vKeptDot = tape.doubles(edges.length);
          v = 1.0;
          vDot = 0.0;
          for (int i = 0; i < edges.length; i++) {
            vKept[i] = v;
            vKeptDot[i] = vDot;
            double e = edges[i];
            double eDot = edgesDot[i];
            eKept[i] = e;
            eKeptDot[i] = eDot;
            double t5 = e * t;
            vDot = vDot * t5 + v * (eDot * t + e * t1);
            v *= t5;
          }
          t3 = 0.0;
          radius = 0.0;
          t4 = false;
        }
        default -> {
          body = (ClosedTypes.Body) Moved_body.get((ClosedTypes.Moved) body);
          t4 = body instanceof ClosedTypes.Moved;
          if (t4) {
            v = 0.0;
            vDot = 0.0;
          } else {
            v = t;
            vDot = t1;
          }
          t3 = 0.0;
          radius = 0.0;
          edges = null;
          eKept = null;
          vKept = null;
          eKeptDot = null;
          vKeptDot = null;
        }
      }

      // reverse sweep
      double t5 = density * v;
      switch (t2) {
        case 0 -> {
          double t6 = t3 * density;
          double t7 = radius * t;
          double t8 = 3.0 * t7 * t7;
          density = radius * (t6 * t8);
          densityDot = radius * (t3 * densityDot * t8 + t6 * (6.0 * (radius * t1 * t7)));
        }
        case 1 -> {
          double vBar = density;
          density = 0.0;
          double vBarDot = densityDot;
          densityDot = 0.0;
          for (int i = edges.length - 1; i >= 0; i--) {
            double e = eKept[i];
            double eDot = eKeptDot[i];
            double t6 = e * t;
            double v1 = vKept[i];
            double vDot1 = vKeptDot[i];
            double t7 = v1 * vBar;
            density += e * t7;
            densityDot += eDot * t7 + e * (vDot1 * vBar + v1 * vBarDot);
            vBarDot = vBarDot * t6 + vBar * (eDot * t + e * t1);
            vBar *= t6;
          }
        }
        default -> {
          if (t4) {
            density = 0.0;
            densityDot = 0.0;
          }
        }
      }
      double scaleBar = 2.0 * (density * scale);
      double scaleBarDot = 2.0 * (densityDot * scale + density * scaleDot);
      return new MassHvp(t5, v, scaleBar, vDot, scaleBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ClosedTypes.mass} as a function of the vector that packs {@code density}, {@code
   * scale}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param body captured
   * @return the view
   */
  static ScalarFunction massFunction(ClosedTypes.Body body) {
    return new MassFunction(body);
  }

  private static final class MassFunction implements ScalarFunction {

    private final ClosedTypes.Body body;

    MassFunction(ClosedTypes.Body body) {
      this.body = body;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double density = packed[0];
      double scale = packed[1];
      return ClosedTypes.mass(this.body, density, scale);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double density = packed[0];
      double scale = packed[1];
      MassAdjoint adjoint = new MassAdjoint();
      double value = massGradient(this.body, density, scale, adjoint);
      gradient[0] = adjoint.density;
      gradient[1] = adjoint.scale;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double density = packed[0];
      double scale = packed[1];
      double densityDot = direction[0];
      double scaleDot = direction[1];
      return massJvp(this.body, density, scale, densityDot, scaleDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double density = packed[0];
      double scale = packed[1];
      double densityDot = direction[0];
      double scaleDot = direction[1];
      MassHvp hvp = massHvp(this.body, density, scale, densityDot, scaleDot);
      double value = hvp.value();
      gradient[0] = hvp.density();
      gradient[1] = hvp.scale();
      product[0] = hvp.densityHvp();
      product[1] = hvp.scaleHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ClosedTypes.combined} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param p as the method takes it
   * @param xDot tangent of {@code x}
   * @param pDot tangent of {@code p}
   * @return the value and its tangent
   */
  static Dual combinedJvp(double x, double p, double xDot, double pDot) {
    int t;
    double t1;
    double t2;
    if ((!(x > p) || x < 0.0) && x != 1.0) {
      t = 0;
      t1 = p;
      t2 = pDot;
    } else {
      t = 1;
      t1 = 0.0;
      t2 = 0.0;
    }
    int t3;
    if (t == 0) {
      t3 = 0;
    } else {
      t3 = 1;
      t1 = 0.0;
      t2 = 0.0;
    }
    double t4;
    double t5;
    if (t3 == 0) {
      double t6 = x + 1.0;
      double t7 = t6 * t1;
      double t8 = Math.sin(t7);
      t4 = Math.exp(t8 * t1);
      t5 = ((xDot * t1 + t6 * t2) * Math.cos(t7) * t1 + t8 * t2) * t4;
    } else {
      t4 = Math.exp(x);
      t5 = xDot * t4;
    }
    double t6 = x * p;
    double t7 = xDot * p + x * pDot;
    double t8 = t6 * t6;
    return new Dual(t4 + t8 * t6, t5 + (2.0 * (t7 * t6) * t6 + t8 * t7));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #combinedJvp(double, double, double, double)
   */
  static Dual combinedJvp(double x, double p, double xDot, double pDot, Tape tape) {
    return combinedJvp(x, p, xDot, pDot);
  }

  /**
   * Value and gradient of {@code ClosedTypes.combined}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param p the derivative with respect to {@code p}
   */
  record CombinedGradient(double value, double x, double p) {}

  /**
   * Adjoints of the scalar parameters of {@code ClosedTypes.combined}: filled by a
   * derivative and reused by its caller.
   */
  static final class CombinedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code p}. */
    public double p;

    /** A holder of zeros. */
    public CombinedAdjoint() {}
  }

  /**
   * Reverse mode: {@code ClosedTypes.combined} and its gradient.
   *
   * @param x as the method takes it
   * @param p as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CombinedGradient combinedGradient(double x, double p) {
    CombinedAdjoint adjoint = new CombinedAdjoint();
    double value = combinedGradient(x, p, adjoint);
    return new CombinedGradient(value, adjoint.x, adjoint.p);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #combinedGradient(double, double)
   */
  static CombinedGradient combinedGradient(double x, double p, Tape tape) {
    return combinedGradient(x, p);
  }

  /**
   * Reverse mode: {@code ClosedTypes.combined} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param p as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code p}
   * @return the value
   */
  static double combinedGradient(double x, double p, CombinedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = (!(x > p) || x < 0.0) && x != 1.0;
    int t1;
    double t2;
    if (t) {
      t1 = 0;
      t2 = p;
    } else {
      t1 = 1;
      t2 = 0.0;
    }
    boolean t3 = t1 == 0;
    int t4;
    if (t3) {
      t4 = 0;
    } else {
      t4 = 1;
      t2 = 0.0;
    }
    boolean t5 = t4 == 0;
    double t6;
    double t7;
    double t8;
    double t9;
    if (t5) {
      t6 = Math.sin((x + 1.0) * t2);
      t7 = Math.exp(t6 * t2);
      t8 = t7;
      t9 = 0.0;
    } else {
      t7 = Math.exp(x);
      t8 = 0.0;
      t6 = 0.0;
      t9 = t7;
    }
    double t10 = x * p;
    double t11 = t10 * t10;

    // reverse sweep
    double t12 = 3.0 * t11;
    double xBar = t12 * p;
    double pBar = x * t12;
    double t13;
    if (t5) {
      double t14 = x + 1.0;
      double t15 = t8 * t2 * Math.cos(t14 * t2);
      xBar += t15 * t2;
      t13 = t6 * t8 + t14 * t15;
    } else {
      xBar += t9;
      t13 = 0.0;
    }
    if (t) {
      pBar += t3 ? t13 : 0.0;
    }
    adjoint.x = xBar;
    adjoint.p = pBar;
    return t7 + t11 * t10;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #combinedGradient(double, double, CombinedAdjoint)
   */
  static double combinedGradient(double x, double p, CombinedAdjoint adjoint, Tape tape) {
    return combinedGradient(x, p, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ClosedTypes.combined}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param p the derivative with respect to {@code p}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record CombinedHvp(double value, double x, double p, double xHvp, double pHvp) {}

  /**
   * Second order: {@code ClosedTypes.combined}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param p as the method takes it
   * @param xDot tangent of {@code x}
   * @param pDot tangent of {@code p}
   * @return value, gradient and product, in new arrays
   */
  static CombinedHvp combinedHvp(double x, double p, double xDot, double pDot) {
    boolean t = (!(x > p) || x < 0.0) && x != 1.0;
    int t1;
    double t2;
    double t3;
    if (t) {
      t1 = 0;
      t2 = p;
      t3 = pDot;
    } else {
      t1 = 1;
      t2 = 0.0;
      t3 = 0.0;
    }
    boolean t4 = t1 == 0;
    int t5;
    if (t4) {
      t5 = 0;
    } else {
      t5 = 1;
      t2 = 0.0;
      t3 = 0.0;
    }
    boolean t6 = t5 == 0;
    double t7;
    double t8;
    double t9;
    double t10;
    double t11;
    double t12;
    double t13;
    if (t6) {
      double t14 = x + 1.0;
      double t15 = t14 * t2;
      t7 = Math.sin(t15);
      t8 = (xDot * t2 + t14 * t3) * Math.cos(t15);
      t9 = Math.exp(t7 * t2);
      t10 = t9;
      t11 = 0.0;
      t12 = (t8 * t2 + t7 * t3) * t9;
      t13 = 0.0;
    } else {
      t9 = Math.exp(x);
      t10 = 0.0;
      t7 = 0.0;
      t11 = t9;
      t12 = 0.0;
      t8 = 0.0;
      t13 = xDot * t9;
    }
    double t14 = x * p;
    double t15 = t14 * t14;

    // reverse sweep
    double t16 = 3.0 * t15;
    double t17 = 6.0 * ((xDot * p + x * pDot) * t14);
    double xBar = t16 * p;
    double xBarDot = t17 * p + t16 * pDot;
    double pBar = x * t16;
    double pBarDot = xDot * t16 + x * t17;
    double t18;
    double t19;
    if (t6) {
      double t20 = t10 * t2;
      double t21 = x + 1.0;
      double t22 = t21 * t2;
      double t23 = Math.cos(t22);
      double t24 = t20 * t23;
      double t25 = (t12 * t2 + t10 * t3) * t23 - t20 * ((xDot * t2 + t21 * t3) * Math.sin(t22));
      xBar += t24 * t2;
      xBarDot += t25 * t2 + t24 * t3;
      t18 = t7 * t10 + t21 * t24;
      t19 = t8 * t10 + t7 * t12 + (xDot * t24 + t21 * t25);
    } else {
      xBar += t11;
      xBarDot += t13;
      t18 = 0.0;
      t19 = 0.0;
    }
    if (!t4) {
      t18 = 0.0;
      t19 = 0.0;
    }
    if (t) {
      pBar += t18;
      pBarDot += t19;
    }
    return new CombinedHvp(t9 + t15 * t14, xBar, pBar, xBarDot, pBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #combinedHvp(double, double, double, double)
   */
  static CombinedHvp combinedHvp(double x, double p, double xDot, double pDot, Tape tape) {
    return combinedHvp(x, p, xDot, pDot);
  }

  /**
   * {@code ClosedTypes.combined} as a function of the vector that packs {@code x}, {@code
   * p}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction combinedFunction() {
    return new CombinedFunction();
  }

  private static final class CombinedFunction implements ScalarFunction {

    CombinedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double p = packed[1];
      return ClosedTypes.combined(x, p);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double p = packed[1];
      CombinedAdjoint adjoint = new CombinedAdjoint();
      double value = combinedGradient(x, p, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.p;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double p = packed[1];
      double xDot = direction[0];
      double pDot = direction[1];
      return combinedJvp(x, p, xDot, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double p = packed[1];
      double xDot = direction[0];
      double pDot = direction[1];
      CombinedHvp hvp = combinedHvp(x, p, xDot, pDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.p();
      product[0] = hvp.xHvp();
      product[1] = hvp.pHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ClosedTypes.activated} and its derivative in the direction of the
   * tangents.
   *
   * @param a constant
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual activatedJvp(ClosedTypes.Activation a, double w, double x, double wDot, double xDot) {
    double t = w * x;
    double t1 = wDot * x + w * xDot;
    switch (a == ClosedTypes.Activation.LEAKY ? 0 : a == ClosedTypes.Activation.TANH
        ? 1 : Objects.requireNonNull(a) == null ? 0 : 2) {
      case 0 -> {
        if (!(t > 0.0)) {
          int t2 = Objects.requireNonNull(a) == null ? 0 : 0;
          double slope = (double) Activation_slope.get(a);
          t = slope * t;
          t1 = slope * t1;
        }
      }
      case 1 -> {
        double t2 = Math.tanh(t);
        int t3 = Objects.requireNonNull(a) == null ? 0 : 0;
        double slope = (double) Activation_slope.get(a);
        t = t2 / slope;
        t1 = t1 * ((1.0 - t2) * (1.0 + t2)) / slope;
      }
      default -> {
        double slope = (double) Activation_slope.get(a);
        t = slope * t;
        t1 = slope * t1;
      }
    }
    double t2 = -w;
    double t3 = -wDot;
    switch (a == ClosedTypes.Activation.LEAKY ? 0 : a == ClosedTypes.Activation.TANH
        ? 1 : Objects.requireNonNull(a) == null ? 0 : 2) {
      case 0 -> {
        if (!(t2 > 0.0)) {
          int t4 = Objects.requireNonNull(a) == null ? 0 : 0;
          double slope = (double) Activation_slope.get(a);
          t2 = slope * t2;
          t3 = slope * t3;
        }
      }
      case 1 -> {
        double t4 = Math.tanh(t2);
        int t5 = Objects.requireNonNull(a) == null ? 0 : 0;
        double slope = (double) Activation_slope.get(a);
        t2 = t4 / slope;
        t3 = t3 * ((1.0 - t4) * (1.0 + t4)) / slope;
      }
      default -> {
        double slope = (double) Activation_slope.get(a);
        t2 = slope * t2;
        t3 = slope * t3;
      }
    }
    return new Dual(t + t2, t1 + t3);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activatedJvp(corpus.ClosedTypes.Activation, double, double, double, double)
   */
  static Dual activatedJvp(ClosedTypes.Activation a, double w, double x, double wDot, double xDot,
      Tape tape) {
    return activatedJvp(a, w, x, wDot, xDot);
  }

  /**
   * Value and gradient of {@code ClosedTypes.activated}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   */
  record ActivatedGradient(double value, double w, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ClosedTypes.activated}: filled by a
   * derivative and reused by its caller.
   */
  static final class ActivatedAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ActivatedAdjoint() {}
  }

  /**
   * Reverse mode: {@code ClosedTypes.activated} and its gradient.
   *
   * @param a constant
   * @param w as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ActivatedGradient activatedGradient(ClosedTypes.Activation a, double w, double x) {
    ActivatedAdjoint adjoint = new ActivatedAdjoint();
    double value = activatedGradient(a, w, x, adjoint);
    return new ActivatedGradient(value, adjoint.w, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activatedGradient(corpus.ClosedTypes.Activation, double, double)
   */
  static ActivatedGradient activatedGradient(ClosedTypes.Activation a, double w, double x,
      Tape tape) {
    return activatedGradient(a, w, x);
  }

  /**
   * Reverse mode: {@code ClosedTypes.activated} and its gradient, written into the caller's
   * memory.
   *
   * @param a constant
   * @param w as the method takes it
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code w}, {@code x}
   * @return the value
   */
  static double activatedGradient(ClosedTypes.Activation a, double w, double x,
      ActivatedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = w * x;
    int t1 = a == ClosedTypes.Activation.LEAKY ? 0 : a == ClosedTypes.Activation.TANH
        ? 1 : Objects.requireNonNull(a) == null ? 0 : 2;
    double t2;
    double slope;
    double slope1;
    double t3;
    double slope2;
    switch (t1) {
      case 0 -> {
        if (t > 0.0) {
          t2 = t;
          slope = 0.0;
        } else {
          int t4 = Objects.requireNonNull(a) == null ? 0 : 0;
          slope = (double) Activation_slope.get(a);
          t2 = slope * t;
        }
        slope1 = 0.0;
        t3 = 0.0;
        slope2 = 0.0;
      }
      case 1 -> {
        t3 = Math.tanh(t);
        int t4 = Objects.requireNonNull(a) == null ? 0 : 0;
        slope1 = (double) Activation_slope.get(a);
        t2 = t3 / slope1;
        slope = 0.0;
        slope2 = 0.0;
      }
      default -> {
        slope2 = (double) Activation_slope.get(a);
        t2 = slope2 * t;
        slope = 0.0;
        slope1 = 0.0;
        t3 = 0.0;
      }
    }
    double t4 = -w;
    int t5 = a == ClosedTypes.Activation.LEAKY ? 0 : a == ClosedTypes.Activation.TANH
        ? 1 : Objects.requireNonNull(a) == null ? 0 : 2;
    double t6;
    double slope3;
    double slope4;
    double t7;
    double slope5;
    switch (t5) {
      case 0 -> {
        if (t4 > 0.0) {
          t6 = t4;
          slope3 = 0.0;
        } else {
          int t8 = Objects.requireNonNull(a) == null ? 0 : 0;
          slope3 = (double) Activation_slope.get(a);
          t6 = slope3 * t4;
        }
        slope4 = 0.0;
        t7 = 0.0;
        slope5 = 0.0;
      }
      case 1 -> {
        t7 = Math.tanh(t4);
        int t8 = Objects.requireNonNull(a) == null ? 0 : 0;
        slope4 = (double) Activation_slope.get(a);
        t6 = t7 / slope4;
        slope3 = 0.0;
        slope5 = 0.0;
      }
      default -> {
        slope5 = (double) Activation_slope.get(a);
        t6 = slope5 * t4;
        slope3 = 0.0;
        slope4 = 0.0;
        t7 = 0.0;
      }
    }

    // reverse sweep
    switch (t5) {
      case 0 -> slope5 = t4 > 0.0 ? 1.0 : slope3;
      case 1 -> slope5 = 1.0 / slope4 * ((1.0 - t7) * (1.0 + t7));
      default -> {}
    }
    switch (t1) {
      case 0 -> slope2 = t > 0.0 ? 1.0 : slope;
      case 1 -> slope2 = 1.0 / slope1 * ((1.0 - t3) * (1.0 + t3));
      default -> {}
    }
    double wBar = slope2 * x - slope5;
    double xBar = w * slope2;
    adjoint.w = wBar;
    adjoint.x = xBar;
    return t2 + t6;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activatedGradient(corpus.ClosedTypes.Activation, double, double, ActivatedAdjoint)
   */
  static double activatedGradient(ClosedTypes.Activation a, double w, double x,
      ActivatedAdjoint adjoint, Tape tape) {
    return activatedGradient(a, w, x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ClosedTypes.activated}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ActivatedHvp(double value, double w, double x, double wHvp, double xHvp) {}

  /**
   * Second order: {@code ClosedTypes.activated}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a constant
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ActivatedHvp activatedHvp(ClosedTypes.Activation a, double w, double x, double wDot,
      double xDot) {
    double t = w * x;
    int t1 = a == ClosedTypes.Activation.LEAKY ? 0 : a == ClosedTypes.Activation.TANH
        ? 1 : Objects.requireNonNull(a) == null ? 0 : 2;
    double t2;
    double slope;
    double slope1;
    double t3;
    double slope2;
    double t4;
    switch (t1) {
      case 0 -> {
        if (t > 0.0) {
          t2 = t;
          slope = 0.0;
        } else {
          int t5 = Objects.requireNonNull(a) == null ? 0 : 0;
          slope = (double) Activation_slope.get(a);
          t2 = slope * t;
        }
        slope1 = 0.0;
        t3 = 0.0;
        slope2 = 0.0;
        t4 = 0.0;
      }
      case 1 -> {
        t3 = Math.tanh(t);
        int t5 = Objects.requireNonNull(a) == null ? 0 : 0;
        slope1 = (double) Activation_slope.get(a);
        t2 = t3 / slope1;
        slope = 0.0;
        slope2 = 0.0;
        t4 = (wDot * x + w * xDot) * ((1.0 - t3) * (1.0 + t3));
      }
      default -> {
        slope2 = (double) Activation_slope.get(a);
        t2 = slope2 * t;
        slope = 0.0;
        slope1 = 0.0;
        t3 = 0.0;
        t4 = 0.0;
      }
    }
    double t5 = -w;
    int t6 = a == ClosedTypes.Activation.LEAKY ? 0 : a == ClosedTypes.Activation.TANH
        ? 1 : Objects.requireNonNull(a) == null ? 0 : 2;
    double t7;
    double slope3;
    double slope4;
    double t8;
    double slope5;
    double t9;
    switch (t6) {
      case 0 -> {
        if (t5 > 0.0) {
          t7 = t5;
          slope3 = 0.0;
        } else {
          int t10 = Objects.requireNonNull(a) == null ? 0 : 0;
          slope3 = (double) Activation_slope.get(a);
          t7 = slope3 * t5;
        }
        slope4 = 0.0;
        t8 = 0.0;
        slope5 = 0.0;
        t9 = 0.0;
      }
      case 1 -> {
        t8 = Math.tanh(t5);
        int t10 = Objects.requireNonNull(a) == null ? 0 : 0;
        slope4 = (double) Activation_slope.get(a);
        t7 = t8 / slope4;
        slope3 = 0.0;
        slope5 = 0.0;
        t9 = -(wDot * ((1.0 - t8) * (1.0 + t8)));
      }
      default -> {
        slope5 = (double) Activation_slope.get(a);
        t7 = slope5 * t5;
        slope3 = 0.0;
        slope4 = 0.0;
        t8 = 0.0;
        t9 = 0.0;
      }
    }

    // reverse sweep
    double t10;
    switch (t6) {
      case 0 -> {
        slope5 = t5 > 0.0 ? 1.0 : slope3;
        t10 = 0.0;
      }
      case 1 -> {
        double t11 = 1.0 / slope4;
        double t12 = 1.0 - t8;
        double t13 = 1.0 + t8;
        slope5 = t11 * (t12 * t13);
        t10 = t11 * (t12 * t9 - t9 * t13);
      }
      default -> t10 = 0.0;
    }
    double t11;
    switch (t1) {
      case 0 -> {
        slope2 = t > 0.0 ? 1.0 : slope;
        t11 = 0.0;
      }
      case 1 -> {
        double t12 = 1.0 / slope1;
        double t13 = 1.0 - t3;
        double t14 = 1.0 + t3;
        slope2 = t12 * (t13 * t14);
        t11 = t12 * (t13 * t4 - t4 * t14);
      }
      default -> t11 = 0.0;
    }
    double wBar = slope2 * x - slope5;
    double wBarDot = t11 * x + slope2 * xDot - t10;
    double xBar = w * slope2;
    double xBarDot = wDot * slope2 + w * t11;
    return new ActivatedHvp(t2 + t7, wBar, xBar, wBarDot, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activatedHvp(corpus.ClosedTypes.Activation, double, double, double, double)
   */
  static ActivatedHvp activatedHvp(ClosedTypes.Activation a, double w, double x, double wDot,
      double xDot, Tape tape) {
    return activatedHvp(a, w, x, wDot, xDot);
  }

  /**
   * {@code ClosedTypes.activated} as a function of the vector that packs {@code w}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a captured
   * @return the view
   */
  static ScalarFunction activatedFunction(ClosedTypes.Activation a) {
    return new ActivatedFunction(a);
  }

  private static final class ActivatedFunction implements ScalarFunction {

    private final ClosedTypes.Activation a;

    ActivatedFunction(ClosedTypes.Activation a) {
      this.a = a;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double w = packed[0];
      double x = packed[1];
      return ClosedTypes.activated(this.a, w, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double w = packed[0];
      double x = packed[1];
      ActivatedAdjoint adjoint = new ActivatedAdjoint();
      double value = activatedGradient(this.a, w, x, adjoint);
      gradient[0] = adjoint.w;
      gradient[1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double w = packed[0];
      double x = packed[1];
      double wDot = direction[0];
      double xDot = direction[1];
      return activatedJvp(this.a, w, x, wDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double w = packed[0];
      double x = packed[1];
      double wDot = direction[0];
      double xDot = direction[1];
      ActivatedHvp hvp = activatedHvp(this.a, w, x, wDot, xDot);
      double value = hvp.value();
      gradient[0] = hvp.w();
      gradient[1] = hvp.x();
      product[0] = hvp.wHvp();
      product[1] = hvp.xHvp();
      return value;
    }
  }
}
