package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.OverrideCheck;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code ActiveFields}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ActiveFieldsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ActiveFieldsDerivatives");
  }

  private static final VarHandle ActiveFields_rate =
      instanceField("corpus.ActiveFields", "rate", double.class);

  private static final VarHandle ActiveFields_weights =
      instanceField("corpus.ActiveFields", "weights", double[].class);

  private static final VarHandle ActiveFields_fixed =
      instanceField("corpus.ActiveFields", "fixed", double.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, ActiveFieldsDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private ActiveFieldsDerivatives() {}

  /**
   * Tangent or adjoint of a {@code ActiveFields}: its components with derivatives.
   *
   * @param rate for {@code rate}
   * @param weights for {@code weights}
   */
  record ActiveFieldsTangent(double rate, double[] weights) {}

  /**
   * Tangent or adjoint of a {@code ActiveFields}: its components with derivatives.
   *
   * @param shared for {@code shared}
   */
  record ActiveFieldsTangent_(double shared) {}

  /**
   * Tangent or adjoint of a {@code ActiveFields}: its components with derivatives.
   *
   * @param weights for {@code weights}
   */
  record ActiveFieldsTangent__(double[] weights) {}

  private static final OverrideCheck lossReceiver =
      new OverrideCheck(ActiveFields.class).method("loss", double.class,
      double.class).method("square", double.class);

  /**
   * Forward mode: {@code ActiveFields.loss} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param scale constant
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual lossJvp(ActiveFields self, double x, double scale, ActiveFieldsTangent selfDot,
      double xDot) {
    return lossJvp(self, x, scale, selfDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lossJvp(corpus.ActiveFields, double, double, ActiveFieldsTangent, double)
   */
  static Dual lossJvp(ActiveFields self, double x, double scale, ActiveFieldsTangent selfDot,
      double xDot, Tape tape) {
    lossReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    Objects.requireNonNull(selfDot, "selfDot");
    double selfRateDot = selfDot.rate();
    double[] selfWeightsDot = selfDot.weights();
    Arguments.sameShape("selfWeightsDot", selfWeightsDot, "self.weights", selfWeights);
    int mark = tape.mark();
    try {
      double fixed = (double) ActiveFields_fixed.get(self);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double t = selfWeights[i];
        double t1 = Math.exp(selfRate * x);
        double t2 = t * t1;
        double t3 = selfWeightsDot[i] * t1 + t * ((selfRateDot * x + selfRate * xDot) * t1);
        double t4 =
            helperJvp(self, selfRate, selfWeights, selfShared, x, i, selfRateDot, selfWeightsDot,
            xDot, tape);
        double t5 = tape.doubleResult(1);
        sum += t2 * t4 * fixed;
        sumDot += (t3 * t4 + t2 * t5) * fixed;
      }
      double total = 0.0;
      double totalDot = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t = w * x;
        total += t * w;
        totalDot += (wDot * x + w * xDot) * w + t * wDot;
      }
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t = w * x;
        double t1 = Math.sin(t);
        double t2 = w * w;
        double t3 = t2 * selfRate;
        total += t1 * t3;
        totalDot += (wDot * x + w * xDot) * Math.cos(t) * t3
            + t1 * (2.0 * (wDot * w) * selfRate + t2 * selfRateDot);
      }
      return new Dual(sum * scale + total, sumDot * scale + totalDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ActiveFields.loss}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param x the derivative with respect to {@code x}
   */
  record LossGradient(double value, ActiveFieldsTangent self, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ActiveFields.loss}: filled by a derivative
   * and reused by its caller.
   */
  static final class LossAdjoint {

    /** The adjoint of {@code self.rate}. */
    public double selfRate;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LossAdjoint() {}
  }

  /**
   * Reverse mode: {@code ActiveFields.loss} and its gradient.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param scale constant
   * @return the value and the gradient, in new arrays
   */
  static LossGradient lossGradient(ActiveFields self, double x, double scale) {
    return lossGradient(self, x, scale, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lossGradient(corpus.ActiveFields, double, double)
   */
  static LossGradient lossGradient(ActiveFields self, double x, double scale, Tape tape) {
    double[] selfWeightsBar = Arguments.zerosLike((double[]) ActiveFields_weights.get(self));
    LossAdjoint adjoint = new LossAdjoint();
    double value =
        lossGradient(self, x, scale, new ActiveFieldsTangent(0, selfWeightsBar), adjoint, tape);
    return new LossGradient(value, new ActiveFieldsTangent(adjoint.selfRate, selfWeightsBar),
        adjoint.x);
  }

  /**
   * Reverse mode: {@code ActiveFields.loss} and its gradient, written into the caller's
   * memory.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param scale constant
   * @param selfBar its arrays are overwritten with the gradient with respect to {@code
   *     self}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code self.rate},
   *     {@code x}
   * @return the value
   */
  static double lossGradient(ActiveFields self, double x, double scale,
      ActiveFieldsTangent selfBar, LossAdjoint adjoint) {
    return lossGradient(self, x, scale, selfBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lossGradient(corpus.ActiveFields, double, double, ActiveFieldsTangent,
   *     LossAdjoint)
   */
  static double lossGradient(ActiveFields self, double x, double scale,
      ActiveFieldsTangent selfBar, LossAdjoint adjoint, Tape tape) {
    lossReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    Objects.requireNonNull(selfBar, "selfBar");
    double[] selfWeightsBar = selfBar.weights();
    Arguments.sameShape("selfWeightsBar", selfWeightsBar, "self.weights", selfWeights);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(selfWeightsBar);
    int mark = tape.mark();
    try {
      double fixed = (double) ActiveFields_fixed.get(self);
      double sum = 0.0;
      double rateBar = 0.0;
      double xBar = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double t = selfWeights[i];
        double t1 = Math.exp(selfRate * x);
        double t2 = t * t1;
        double t3 = scale * fixed;
        double t4 =
            helperVjp(self, selfRate, selfWeights, selfShared, x, i, t2 * t3, selfWeightsBar, tape);
        double rateBar1 = tape.doubleResult(1);
        double xBar1 = tape.doubleResult(2);
        sum += t2 * t4 * fixed;
        double t5 = t3 * t4;
        rateBar += rateBar1;
        xBar += xBar1;
        double t6 = t * t5 * t1;
        rateBar += t6 * x;
        xBar += selfRate * t6;
        selfWeightsBar[i] += t5 * t1;
      }
      double total = 0.0;
      double xBar1 = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t = w * x;
        total += t * w;
        xBar1 += w * w;
        selfWeightsBar[i] += 2.0 * t;
      }
      double xBar2 = 0.0;
      double rateBar1 = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t = w * x;
        double t1 = Math.sin(t);
        double t2 = w * w;
        double t3 = t2 * selfRate;
        total += t1 * t3;
        rateBar1 += t2 * t1;
        double t4 = t3 * Math.cos(t);
        xBar2 += w * t4;
        selfWeightsBar[i] += 2.0 * (t1 * selfRate * w) + t4 * x;
      }

      // reverse sweep
      xBar1 = xBar2 + xBar1;
      rateBar = rateBar1 + rateBar;
      xBar = xBar1 + xBar;
      adjoint.selfRate = rateBar;
      adjoint.x = xBar;
      return sum * scale + total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ActiveFields.loss}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param x the derivative with respect to {@code x}
   * @param selfHvp the Hessian-vector product for {@code self}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LossHvp(double value, ActiveFieldsTangent self, double x, ActiveFieldsTangent selfHvp,
      double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ActiveFields.loss}: filled by a derivative and reused by its caller.
   */
  static final class LossHvpAdjoint {

    /** The adjoint of {@code self.rate}. */
    public double selfRate;

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code self.rate}. */
    public double selfRateHvp;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public LossHvpAdjoint() {}
  }

  /**
   * Second order: {@code ActiveFields.loss}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param scale constant
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LossHvp lossHvp(ActiveFields self, double x, double scale, ActiveFieldsTangent selfDot,
      double xDot) {
    return lossHvp(self, x, scale, selfDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lossHvp(corpus.ActiveFields, double, double, ActiveFieldsTangent, double)
   */
  static LossHvp lossHvp(ActiveFields self, double x, double scale, ActiveFieldsTangent selfDot,
      double xDot, Tape tape) {
    double[] selfWeightsBar = Arguments.zerosLike((double[]) ActiveFields_weights.get(self));
    double[] selfWeightsHvp = Arguments.zerosLike((double[]) ActiveFields_weights.get(self));
    LossHvpAdjoint adjoint = new LossHvpAdjoint();
    double value =
        lossHvp(self, x, scale, selfDot, xDot, new ActiveFieldsTangent(0, selfWeightsBar),
        new ActiveFieldsTangent(0, selfWeightsHvp), adjoint, tape);
    return new LossHvp(value, new ActiveFieldsTangent(adjoint.selfRate, selfWeightsBar), adjoint.x,
        new ActiveFieldsTangent(adjoint.selfRateHvp, selfWeightsHvp), adjoint.xHvp);
  }

  /**
   * Second order: {@code ActiveFields.loss}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param scale constant
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param selfBar its arrays are overwritten with the gradient with respect to {@code
   *     self}; of the same shape
   * @param selfHvp its arrays are overwritten with the Hessian-vector product for {@code
   *     self}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code self.rate}, {@code x}
   * @return the value
   */
  static double lossHvp(ActiveFields self, double x, double scale, ActiveFieldsTangent selfDot,
      double xDot, ActiveFieldsTangent selfBar, ActiveFieldsTangent selfHvp,
      LossHvpAdjoint adjoint) {
    return lossHvp(self, x, scale, selfDot, xDot, selfBar, selfHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lossHvp(corpus.ActiveFields, double, double, ActiveFieldsTangent, double,
   *     ActiveFieldsTangent, ActiveFieldsTangent, LossHvpAdjoint)
   */
  static double lossHvp(ActiveFields self, double x, double scale, ActiveFieldsTangent selfDot,
      double xDot, ActiveFieldsTangent selfBar, ActiveFieldsTangent selfHvp,
      LossHvpAdjoint adjoint, Tape tape) {
    lossReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    Objects.requireNonNull(selfDot, "selfDot");
    double selfRateDot = selfDot.rate();
    double[] selfWeightsDot = selfDot.weights();
    Objects.requireNonNull(selfBar, "selfBar");
    double[] selfWeightsBar = selfBar.weights();
    Objects.requireNonNull(selfHvp, "selfHvp");
    double[] selfWeightsHvp = selfHvp.weights();
    Arguments.sameShape("selfWeightsDot", selfWeightsDot, "self.weights", selfWeights);
    Arguments.sameShape("selfWeightsBar", selfWeightsBar, "self.weights", selfWeights);
    Arguments.sameShape("selfWeightsHvp", selfWeightsHvp, "self.weights", selfWeights);
    Arguments.distinct("selfWeightsDot", selfWeightsDot, "selfWeightsBar", selfWeightsBar);
    Arguments.distinct("selfWeightsDot", selfWeightsDot, "selfWeightsHvp", selfWeightsHvp);
    Arguments.distinct("selfWeightsBar", selfWeightsBar, "selfWeightsHvp", selfWeightsHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(selfWeightsBar);
    Arguments.zero(selfWeightsHvp);
    int mark = tape.mark();
    try {
      double fixed = (double) ActiveFields_fixed.get(self);
      double sum = 0.0;
      double rateBar = 0.0;
      double xBar = 0.0;
      double rateBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double t = selfWeights[i];
        double t1 = selfWeightsDot[i];
        double t2 = Math.exp(selfRate * x);
        double t3 = (selfRateDot * x + selfRate * xDot) * t2;
        double t4 = t * t2;
        double t5 = scale * fixed;
        double t6 =
            helperVjpJvp(self, selfRate, selfWeights, selfShared, x, i, t4 * t5, selfWeightsBar,
            selfRateDot, selfWeightsDot, xDot, (t1 * t2 + t * t3) * t5, selfWeightsHvp, tape);
        double rateBar1 = tape.doubleResult(1);
        double xBar1 = tape.doubleResult(2);
        double t7 = tape.doubleResult(3);
        double rateBarDot1 = tape.doubleResult(4);
        double xBarDot1 = tape.doubleResult(5);
        sum += t4 * t6 * fixed;
        double t8 = t5 * t6;
        double t9 = t5 * t7;
        rateBar += rateBar1;
        rateBarDot += rateBarDot1;
        xBar += xBar1;
        xBarDot += xBarDot1;
        double t10 = t * t8;
        double t11 = t10 * t2;
        double t12 = (t1 * t8 + t * t9) * t2 + t10 * t3;
        rateBar += t11 * x;
        rateBarDot += t12 * x + t11 * xDot;
        xBar += selfRate * t11;
        xBarDot += selfRateDot * t11 + selfRate * t12;
        selfWeightsBar[i] += t8 * t2;
        selfWeightsHvp[i] += t9 * t2 + t8 * t3;
      }
      double total = 0.0;
      double xBar1 = 0.0;
      double xBarDot1 = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t = w * x;
        total += t * w;
        xBar1 += w * w;
        xBarDot1 += 2.0 * (wDot * w);
        selfWeightsBar[i] += 2.0 * t;
        selfWeightsHvp[i] += 2.0 * (wDot * x + w * xDot);
      }
      double xBar2 = 0.0;
      double rateBar1 = 0.0;
      double xBarDot2 = 0.0;
      double rateBarDot1 = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t = w * x;
        double t1 = wDot * x + w * xDot;
        double t2 = Math.sin(t);
        double t3 = Math.cos(t);
        double t4 = t1 * t3;
        double t5 = w * w;
        double t6 = 2.0 * (wDot * w);
        double t7 = t5 * selfRate;
        total += t2 * t7;
        double t8 = t2 * selfRate;
        rateBar1 += t5 * t2;
        rateBarDot1 += t6 * t2 + t5 * t4;
        double t9 = t7 * t3;
        double t10 = (t6 * selfRate + t5 * selfRateDot) * t3 - t7 * (t1 * t2);
        xBar2 += w * t9;
        xBarDot2 += wDot * t9 + w * t10;
        selfWeightsBar[i] += 2.0 * (t8 * w) + t9 * x;
        selfWeightsHvp[i] += 2.0 * ((t4 * selfRate + t2 * selfRateDot) * w + t8 * wDot)
            + (t10 * x + t9 * xDot);
      }

      // reverse sweep
      xBar1 = xBar2 + xBar1;
      xBarDot1 = xBarDot2 + xBarDot1;
      rateBar = rateBar1 + rateBar;
      rateBarDot = rateBarDot1 + rateBarDot;
      xBar = xBar1 + xBar;
      xBarDot = xBarDot1 + xBarDot;
      adjoint.selfRate = rateBar;
      adjoint.x = xBar;
      adjoint.selfRateHvp = rateBarDot;
      adjoint.xHvp = xBarDot;
      return sum * scale + total;
    } finally {
      tape.release(mark);
    }
  }

  private static double lossPrimal(ActiveFields self, double selfRate, double[] selfWeights,
      double selfShared, double x, double scale) {
    double fixed = (double) ActiveFields_fixed.get(self);
    double sum = 0.0;
    for (int i = 0; i < selfWeights.length; i++) {
      sum += selfWeights[i] * Math.exp(selfRate * x)
          * helper(self, selfRate, selfWeights, selfShared, x, i) * fixed;
    }
    return sum * scale + square(self, selfRate, selfWeights, selfShared, x);
  }

  /**
   * {@code ActiveFields.loss} as a function of the vector that packs {@code self.rate},
   * {@code self.weights}, {@code x}, in this order and arrays row by row. It modifies
   * neither what it is given nor what it captures, and may be used by several threads at
   * once.
   *
   * @param self gives the shapes of arrays and what is constant in it
   * @param scale captured
   * @return the view
   */
  static ScalarFunction lossFunction(ActiveFields self, double scale) {
    return new LossFunction(self, scale);
  }

  private static final class LossFunction implements ScalarFunction {

    private final ActiveFields self;

    private final double scale;

    LossFunction(ActiveFields self, double scale) {
      lossReceiver.check(self);
      this.self = self;
      this.scale = scale;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double selfRate = packed[0];
      double[] selfWeights = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      return lossPrimal(this.self, selfRate, selfWeights, this.self.shared, x, this.scale);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double selfRate = packed[0];
      double[] selfWeights = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      double[] selfWeightsBar = Arguments.zerosLike(selfWeights);
      double[] numbers = { selfRate, x };
      double[] numberBars = new double[2];
      double value =
          lossPackedGradient(numbers, this.self, selfWeights, this.self.shared, this.scale,
          selfWeightsBar, numberBars, Tape.current());
      gradient[0] = numberBars[0];
      Arguments.pack(selfWeightsBar, gradient, 1);
      gradient[gradient.length - 1] = numberBars[1];
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double selfRate = packed[0];
      double[] selfWeights = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      double selfRateDot = direction[0];
      double[] selfWeightsDot = Arguments.doubles(direction, 1, direction.length - 2);
      double xDot = direction[direction.length - 1];
      double[] numbers = { selfRate, x };
      double[] numberDots = { selfRateDot, xDot };
      return lossPackedJvp(numbers, numberDots, this.self, selfWeights, this.self.shared,
          this.scale, selfWeightsDot, Tape.current());
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double selfRate = packed[0];
      double[] selfWeights = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      double selfRateDot = direction[0];
      double[] selfWeightsDot = Arguments.doubles(direction, 1, direction.length - 2);
      double xDot = direction[direction.length - 1];
      double[] selfWeightsBar = Arguments.zerosLike(selfWeights);
      double[] selfWeightsHvp = Arguments.zerosLike(selfWeights);
      double[] numbers = { selfRate, x };
      double[] numberDots = { selfRateDot, xDot };
      double[] numberBars = new double[2];
      double[] numberProducts = new double[2];
      double value =
          lossPackedHvp(numbers, numberDots, this.self, selfWeights, this.self.shared, this.scale,
          selfWeightsDot, selfWeightsBar, selfWeightsHvp, numberBars, numberProducts,
          Tape.current());
      gradient[0] = numberBars[0];
      Arguments.pack(selfWeightsBar, gradient, 1);
      gradient[gradient.length - 1] = numberBars[1];
      product[0] = numberProducts[0];
      Arguments.pack(selfWeightsHvp, product, 1);
      product[product.length - 1] = numberProducts[1];
      return value;
    }
  }

  private static double lossPackedGradient(double[] numbers, ActiveFields self,
      double[] selfWeights, double selfShared, double scale, double[] selfWeightsBar,
      double[] numberBars, Tape tape) {
    int mark = tape.mark();
    try {
      double rate = numbers[0];
      double x = numbers[1];
      double fixed = (double) ActiveFields_fixed.get(self);
      double sum = 0.0;
      double rateBar = 0.0;
      double xBar = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double t = selfWeights[i];
        double t1 = Math.exp(rate * x);
        double t2 = t * t1;
        double t3 = scale * fixed;
        double t4 =
            helperVjp(self, rate, selfWeights, selfShared, x, i, t2 * t3, selfWeightsBar, tape);
        double rateBar1 = tape.doubleResult(1);
        double xBar1 = tape.doubleResult(2);
        sum += t2 * t4 * fixed;
        double t5 = t3 * t4;
        rateBar += rateBar1;
        xBar += xBar1;
        double t6 = t * t5 * t1;
        rateBar += t6 * x;
        xBar += rate * t6;
        selfWeightsBar[i] += t5 * t1;
      }
      double total = 0.0;
      double xBar1 = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t = w * x;
        total += t * w;
        xBar1 += w * w;
        selfWeightsBar[i] += 2.0 * t;
      }
      double xBar2 = 0.0;
      double rateBar1 = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t = w * x;
        double t1 = Math.sin(t);
        double t2 = w * w;
        double t3 = t2 * rate;
        total += t1 * t3;
        rateBar1 += t2 * t1;
        double t4 = t3 * Math.cos(t);
        xBar2 += w * t4;
        selfWeightsBar[i] += 2.0 * (t1 * rate * w) + t4 * x;
      }

      // reverse sweep
      xBar1 = xBar2 + xBar1;
      rateBar = rateBar1 + rateBar;
      xBar = xBar1 + xBar;
      numberBars[0] = rateBar;
      numberBars[1] = xBar;
      return sum * scale + total;
    } finally {
      tape.release(mark);
    }
  }

  private static double lossPackedJvp(double[] numbers, double[] numberDots, ActiveFields self,
      double[] selfWeights, double selfShared, double scale, double[] selfWeightsDot, Tape tape) {
    int mark = tape.mark();
    try {
      double rate = numbers[0];
      double x = numbers[1];
      double rateDot = numberDots[0];
      double xDot = numberDots[1];
      double fixed = (double) ActiveFields_fixed.get(self);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double t = selfWeights[i];
        double t1 = Math.exp(rate * x);
        double t2 = t * t1;
        double t3 = selfWeightsDot[i] * t1 + t * ((rateDot * x + rate * xDot) * t1);
        double t4 =
            helperJvp(self, rate, selfWeights, selfShared, x, i, rateDot, selfWeightsDot, xDot,
            tape);
        double t5 = tape.doubleResult(1);
        sum += t2 * t4 * fixed;
        sumDot += (t3 * t4 + t2 * t5) * fixed;
      }
      double total = 0.0;
      double totalDot = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t = w * x;
        total += t * w;
        totalDot += (wDot * x + w * xDot) * w + t * wDot;
      }
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t = w * x;
        double t1 = Math.sin(t);
        double t2 = w * w;
        double t3 = t2 * rate;
        total += t1 * t3;
        totalDot += (wDot * x + w * xDot) * Math.cos(t) * t3
            + t1 * (2.0 * (wDot * w) * rate + t2 * rateDot);
      }
      return sumDot * scale + totalDot;
    } finally {
      tape.release(mark);
    }
  }

  private static double lossPackedHvp(double[] numbers, double[] numberDots, ActiveFields self,
      double[] selfWeights, double selfShared, double scale, double[] selfWeightsDot,
      double[] selfWeightsBar, double[] selfWeightsHvp, double[] numberBars,
      double[] numberProducts, Tape tape) {
    int mark = tape.mark();
    try {
      double rate = numbers[0];
      double x = numbers[1];
      double rateDot = numberDots[0];
      double xDot = numberDots[1];
      double fixed = (double) ActiveFields_fixed.get(self);
      double sum = 0.0;
      double rateBar = 0.0;
      double xBar = 0.0;
      double rateBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double t = selfWeights[i];
        double t1 = selfWeightsDot[i];
        double t2 = Math.exp(rate * x);
        double t3 = (rateDot * x + rate * xDot) * t2;
        double t4 = t * t2;
        double t5 = scale * fixed;
        double t6 =
            helperVjpJvp(self, rate, selfWeights, selfShared, x, i, t4 * t5, selfWeightsBar,
            rateDot, selfWeightsDot, xDot, (t1 * t2 + t * t3) * t5, selfWeightsHvp, tape);
        double rateBar1 = tape.doubleResult(1);
        double xBar1 = tape.doubleResult(2);
        double t7 = tape.doubleResult(3);
        double rateBarDot1 = tape.doubleResult(4);
        double xBarDot1 = tape.doubleResult(5);
        sum += t4 * t6 * fixed;
        double t8 = t5 * t6;
        double t9 = t5 * t7;
        rateBar += rateBar1;
        rateBarDot += rateBarDot1;
        xBar += xBar1;
        xBarDot += xBarDot1;
        double t10 = t * t8;
        double t11 = t10 * t2;
        double t12 = (t1 * t8 + t * t9) * t2 + t10 * t3;
        rateBar += t11 * x;
        rateBarDot += t12 * x + t11 * xDot;
        xBar += rate * t11;
        xBarDot += rateDot * t11 + rate * t12;
        selfWeightsBar[i] += t8 * t2;
        selfWeightsHvp[i] += t9 * t2 + t8 * t3;
      }
      double total = 0.0;
      double xBar1 = 0.0;
      double xBarDot1 = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t = w * x;
        total += t * w;
        xBar1 += w * w;
        xBarDot1 += 2.0 * (wDot * w);
        selfWeightsBar[i] += 2.0 * t;
        selfWeightsHvp[i] += 2.0 * (wDot * x + w * xDot);
      }
      double xBar2 = 0.0;
      double rateBar1 = 0.0;
      double xBarDot2 = 0.0;
      double rateBarDot1 = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t = w * x;
        double t1 = wDot * x + w * xDot;
        double t2 = Math.sin(t);
        double t3 = Math.cos(t);
        double t4 = t1 * t3;
        double t5 = w * w;
        double t6 = 2.0 * (wDot * w);
        double t7 = t5 * rate;
        total += t2 * t7;
        double t8 = t2 * rate;
        rateBar1 += t5 * t2;
        rateBarDot1 += t6 * t2 + t5 * t4;
        double t9 = t7 * t3;
        double t10 = (t6 * rate + t5 * rateDot) * t3 - t7 * (t1 * t2);
        xBar2 += w * t9;
        xBarDot2 += wDot * t9 + w * t10;
        selfWeightsBar[i] += 2.0 * (t8 * w) + t9 * x;
        selfWeightsHvp[i] += 2.0 * ((t4 * rate + t2 * rateDot) * w + t8 * wDot)
            + (t10 * x + t9 * xDot);
      }

      // reverse sweep
      xBar1 = xBar2 + xBar1;
      xBarDot1 = xBarDot2 + xBarDot1;
      rateBar = rateBar1 + rateBar;
      rateBarDot = rateBarDot1 + rateBarDot;
      xBar = xBar1 + xBar;
      xBarDot = xBarDot1 + xBarDot;
      numberBars[0] = rateBar;
      numberBars[1] = xBar;
      numberProducts[0] = rateBarDot;
      numberProducts[1] = xBarDot;
      return sum * scale + total;
    } finally {
      tape.release(mark);
    }
  }

  private static final OverrideCheck insideReceiver =
      new OverrideCheck(ActiveFields.class).method("inside", double.class).method("square",
      double.class);

  /**
   * Forward mode: {@code ActiveFields.inside} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual insideJvp(ActiveFields self, double x, ActiveFieldsTangent selfDot, double xDot) {
    insideReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    Objects.requireNonNull(selfDot, "selfDot");
    double selfRateDot = selfDot.rate();
    double[] selfWeightsDot = selfDot.weights();
    Arguments.sameShape("selfWeightsDot", selfWeightsDot, "self.weights", selfWeights);
    double t = x * x;
    double t1 = t * selfRate;
    double t2 = 2.0 * (xDot * x) * selfRate + t * selfRateDot;
    double weights = selfWeights[0];
    double weightsDot = selfWeightsDot[0];
    double t3 = x * t1 + selfRate * weights;
    double t4 = t3 * selfRate;
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < selfWeights.length; i++) {
      double w = selfWeights[i];
      double wDot = selfWeightsDot[i];
      double t5 = w * x;
      total += t5 * w;
      totalDot += (wDot * x + w * xDot) * w + t5 * wDot;
    }
    for (int i = 0; i < selfWeights.length; i++) {
      double w = selfWeights[i];
      double wDot = selfWeightsDot[i];
      double t5 = w * x;
      double t6 = Math.sin(t5);
      double t7 = w * w;
      double t8 = t7 * selfRate;
      total += t6 * t8;
      totalDot += (wDot * x + w * xDot) * Math.cos(t5) * t8
          + t6 * (2.0 * (wDot * w) * selfRate + t7 * selfRateDot);
    }
    double t5 = selfRate * x * 3.0 + t1 + total;
    double t6 = t5 * selfRate;
    double t7 = 2.0 * 2.0;
    double t8 = t7 * selfRate;
    double t9 = x * t8;
    total = 0.0;
    double t10 =
        ((xDot * t1 + x * t2 + (selfRateDot * weights + selfRate * weightsDot)) * selfRate
        + t3 * selfRateDot) * t6
        + t4 * (((selfRateDot * x + selfRate * xDot) * 3.0 + t2 + totalDot) * selfRate
        + t5 * selfRateDot)
        + ((xDot * t8 + x * (t7 * selfRateDot)) * weights + t9 * weightsDot + selfRateDot);
    totalDot = 0.0;
    for (int i = 0; i < selfWeights.length; i++) {
      double w = selfWeights[i];
      double wDot = selfWeightsDot[i];
      double t11 = w * x;
      total += t11 * w;
      totalDot += (wDot * x + w * xDot) * w + t11 * wDot;
    }
    for (int i = 0; i < selfWeights.length; i++) {
      double w = selfWeights[i];
      double wDot = selfWeightsDot[i];
      double t11 = w * x;
      double t12 = Math.sin(t11);
      double t13 = w * w;
      double t14 = t13 * selfRate;
      total += t12 * t14;
      totalDot += (wDot * x + w * xDot) * Math.cos(t11) * t14
          + t12 * (2.0 * (wDot * w) * selfRate + t13 * selfRateDot);
    }
    double t11 = total * selfRate;
    double t12 = t11 * t11;
    return new Dual(t4 * t6 + (t9 * weights + selfRate) + t12 * selfRate,
        t10 + (2.0 * ((totalDot * selfRate + total * selfRateDot) * t11) * selfRate
        + t12 * selfRateDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #insideJvp(corpus.ActiveFields, double, ActiveFieldsTangent, double)
   */
  static Dual insideJvp(ActiveFields self, double x, ActiveFieldsTangent selfDot, double xDot,
      Tape tape) {
    return insideJvp(self, x, selfDot, xDot);
  }

  /**
   * Value and gradient of {@code ActiveFields.inside}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param x the derivative with respect to {@code x}
   */
  record InsideGradient(double value, ActiveFieldsTangent self, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ActiveFields.inside}: filled by a derivative
   * and reused by its caller.
   */
  static final class InsideAdjoint {

    /** The adjoint of {@code self.rate}. */
    public double selfRate;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InsideAdjoint() {}
  }

  /**
   * Reverse mode: {@code ActiveFields.inside} and its gradient.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InsideGradient insideGradient(ActiveFields self, double x) {
    return insideGradient(self, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #insideGradient(corpus.ActiveFields, double)
   */
  static InsideGradient insideGradient(ActiveFields self, double x, Tape tape) {
    double[] selfWeightsBar = Arguments.zerosLike((double[]) ActiveFields_weights.get(self));
    InsideAdjoint adjoint = new InsideAdjoint();
    double value =
        insideGradient(self, x, new ActiveFieldsTangent(0, selfWeightsBar), adjoint, tape);
    return new InsideGradient(value, new ActiveFieldsTangent(adjoint.selfRate, selfWeightsBar),
        adjoint.x);
  }

  /**
   * Reverse mode: {@code ActiveFields.inside} and its gradient, written into the caller's
   * memory.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param selfBar its arrays are overwritten with the gradient with respect to {@code
   *     self}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code self.rate},
   *     {@code x}
   * @return the value
   */
  static double insideGradient(ActiveFields self, double x, ActiveFieldsTangent selfBar,
      InsideAdjoint adjoint) {
    return insideGradient(self, x, selfBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #insideGradient(corpus.ActiveFields, double, ActiveFieldsTangent, InsideAdjoint)
   */
  static double insideGradient(ActiveFields self, double x, ActiveFieldsTangent selfBar,
      InsideAdjoint adjoint, Tape tape) {
    insideReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    Objects.requireNonNull(selfBar, "selfBar");
    double[] selfWeightsBar = selfBar.weights();
    Arguments.sameShape("selfWeightsBar", selfWeightsBar, "self.weights", selfWeights);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(selfWeightsBar);
    int mark = tape.mark();
    try {
      double t = x * x;
      double t1 = t * selfRate;
      double weights = selfWeights[0];
      double t2 = x * t1 + selfRate * weights;
      double t3 = t2 * selfRate;
      double t4 = t3 * selfRate;
      double total = 0.0;
      double xBar = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t5 = w * x;
        total += t5 * w;
        double t6 = t4 * w;
        xBar += w * t6;
        selfWeightsBar[i] += t5 * t4 + t6 * x;
      }
      double xBar1 = 0.0;
      double rateBar = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t5 = w * x;
        double t6 = Math.sin(t5);
        double t7 = w * w;
        double t8 = t7 * selfRate;
        total += t6 * t8;
        double t9 = t6 * t4;
        rateBar += t7 * t9;
        double t10 = t4 * t8 * Math.cos(t5);
        xBar1 += w * t10;
        selfWeightsBar[i] += 2.0 * (t9 * selfRate * w) + t10 * x;
      }
      double t5 = selfRate * x * 3.0 + t1 + total;
      double t6 = t5 * selfRate;
      double t7 = 2.0 * 2.0;
      double t8 = t7 * selfRate;
      double t9 = x * t8;
      total = 0.0;
      for (double w : selfWeights) {
        total += w * x * w;
      }
      double[] kept = tape.doubles(selfWeights.length);
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t10 = Math.sin(w * x);
        kept[i] = t10;
        total += t10 * (w * w * selfRate);
      }
      double t10 = total * selfRate;
      double t11 = t10 * t10;

      // reverse sweep
      double t12 = 2.0 * (selfRate * t10);
      double totalBar = t12 * selfRate;
      double xBar2 = 0.0;
      double rateBar1 = t11 + total * t12;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t13 = w * w;
        double t14 = kept[i] * totalBar;
        rateBar1 += t13 * t14;
        double t15 = totalBar * (t13 * selfRate) * Math.cos(w * x);
        xBar2 += w * t15;
        selfWeightsBar[i] += 2.0 * (t14 * selfRate * w) + t15 * x;
      }
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t13 = totalBar * w;
        xBar2 += w * t13;
        selfWeightsBar[i] += w * x * totalBar + t13 * x;
      }
      rateBar1 += 1.0;
      xBar2 += weights * t8;
      rateBar1 += t7 * (x * weights);
      rateBar1 += t5 * t3;
      xBar1 = xBar2 + xBar1;
      rateBar = rateBar1 + rateBar;
      xBar = xBar1 + xBar;
      double t13 = t4 * 3.0;
      rateBar += t13 * x;
      xBar += selfRate * t13;
      double t14 = t6 * selfRate;
      rateBar += t2 * t6;
      rateBar += t14 * weights;
      selfWeightsBar[0] += t9 + selfRate * t14;
      xBar += t14 * t1;
      double t15 = t4 + x * t14;
      rateBar += t * t15;
      xBar += 2.0 * (t15 * selfRate * x);
      adjoint.selfRate = rateBar;
      adjoint.x = xBar;
      return t3 * t6 + (t9 * weights + selfRate) + t11 * selfRate;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ActiveFields.inside}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param x the derivative with respect to {@code x}
   * @param selfHvp the Hessian-vector product for {@code self}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InsideHvp(double value, ActiveFieldsTangent self, double x, ActiveFieldsTangent selfHvp,
      double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ActiveFields.inside}: filled by a derivative and reused by its caller.
   */
  static final class InsideHvpAdjoint {

    /** The adjoint of {@code self.rate}. */
    public double selfRate;

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code self.rate}. */
    public double selfRateHvp;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public InsideHvpAdjoint() {}
  }

  /**
   * Second order: {@code ActiveFields.inside}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InsideHvp insideHvp(ActiveFields self, double x, ActiveFieldsTangent selfDot,
      double xDot) {
    return insideHvp(self, x, selfDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #insideHvp(corpus.ActiveFields, double, ActiveFieldsTangent, double)
   */
  static InsideHvp insideHvp(ActiveFields self, double x, ActiveFieldsTangent selfDot, double xDot,
      Tape tape) {
    double[] selfWeightsBar = Arguments.zerosLike((double[]) ActiveFields_weights.get(self));
    double[] selfWeightsHvp = Arguments.zerosLike((double[]) ActiveFields_weights.get(self));
    InsideHvpAdjoint adjoint = new InsideHvpAdjoint();
    double value =
        insideHvp(self, x, selfDot, xDot, new ActiveFieldsTangent(0, selfWeightsBar),
        new ActiveFieldsTangent(0, selfWeightsHvp), adjoint, tape);
    return new InsideHvp(value, new ActiveFieldsTangent(adjoint.selfRate, selfWeightsBar),
        adjoint.x, new ActiveFieldsTangent(adjoint.selfRateHvp, selfWeightsHvp), adjoint.xHvp);
  }

  /**
   * Second order: {@code ActiveFields.inside}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param selfBar its arrays are overwritten with the gradient with respect to {@code
   *     self}; of the same shape
   * @param selfHvp its arrays are overwritten with the Hessian-vector product for {@code
   *     self}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code self.rate}, {@code x}
   * @return the value
   */
  static double insideHvp(ActiveFields self, double x, ActiveFieldsTangent selfDot, double xDot,
      ActiveFieldsTangent selfBar, ActiveFieldsTangent selfHvp, InsideHvpAdjoint adjoint) {
    return insideHvp(self, x, selfDot, xDot, selfBar, selfHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #insideHvp(corpus.ActiveFields, double, ActiveFieldsTangent, double,
   *     ActiveFieldsTangent, ActiveFieldsTangent, InsideHvpAdjoint)
   */
  static double insideHvp(ActiveFields self, double x, ActiveFieldsTangent selfDot, double xDot,
      ActiveFieldsTangent selfBar, ActiveFieldsTangent selfHvp, InsideHvpAdjoint adjoint,
      Tape tape) {
    insideReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    Objects.requireNonNull(selfDot, "selfDot");
    double selfRateDot = selfDot.rate();
    double[] selfWeightsDot = selfDot.weights();
    Objects.requireNonNull(selfBar, "selfBar");
    double[] selfWeightsBar = selfBar.weights();
    Objects.requireNonNull(selfHvp, "selfHvp");
    double[] selfWeightsHvp = selfHvp.weights();
    Arguments.sameShape("selfWeightsDot", selfWeightsDot, "self.weights", selfWeights);
    Arguments.sameShape("selfWeightsBar", selfWeightsBar, "self.weights", selfWeights);
    Arguments.sameShape("selfWeightsHvp", selfWeightsHvp, "self.weights", selfWeights);
    Arguments.distinct("selfWeightsDot", selfWeightsDot, "selfWeightsBar", selfWeightsBar);
    Arguments.distinct("selfWeightsDot", selfWeightsDot, "selfWeightsHvp", selfWeightsHvp);
    Arguments.distinct("selfWeightsBar", selfWeightsBar, "selfWeightsHvp", selfWeightsHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(selfWeightsBar);
    Arguments.zero(selfWeightsHvp);
    int mark = tape.mark();
    try {
      double t = x * x;
      double t1 = 2.0 * (xDot * x);
      double t2 = t * selfRate;
      double t3 = t1 * selfRate + t * selfRateDot;
      double weights = selfWeights[0];
      double weightsDot = selfWeightsDot[0];
      double t4 = x * t2 + selfRate * weights;
      double t5 = xDot * t2 + x * t3 + (selfRateDot * weights + selfRate * weightsDot);
      double t6 = t4 * selfRate;
      double t7 = t5 * selfRate + t4 * selfRateDot;
      double t8 = t6 * selfRate;
      double t9 = t7 * selfRate + t6 * selfRateDot;
      double total = 0.0;
      double xBar = 0.0;
      double totalDot = 0.0;
      double xBarDot = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t10 = w * x;
        double t11 = wDot * x + w * xDot;
        total += t10 * w;
        totalDot += t11 * w + t10 * wDot;
        double t12 = t8 * w;
        double t13 = t9 * w + t8 * wDot;
        xBar += w * t12;
        xBarDot += wDot * t12 + w * t13;
        selfWeightsBar[i] += t10 * t8 + t12 * x;
        selfWeightsHvp[i] += t11 * t8 + t10 * t9 + (t13 * x + t12 * xDot);
      }
      double xBar1 = 0.0;
      double rateBar = 0.0;
      double xBarDot1 = 0.0;
      double rateBarDot = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t10 = w * x;
        double t11 = wDot * x + w * xDot;
        double t12 = Math.sin(t10);
        double t13 = Math.cos(t10);
        double t14 = t11 * t13;
        double t15 = w * w;
        double t16 = 2.0 * (wDot * w);
        double t17 = t15 * selfRate;
        double t18 = t16 * selfRate + t15 * selfRateDot;
        total += t12 * t17;
        totalDot += t14 * t17 + t12 * t18;
        double t19 = t8 * t17;
        double t20 = t12 * t8;
        double t21 = t14 * t8 + t12 * t9;
        double t22 = t20 * selfRate;
        rateBar += t15 * t20;
        rateBarDot += t16 * t20 + t15 * t21;
        double t23 = t19 * t13;
        double t24 = (t9 * t17 + t8 * t18) * t13 - t19 * (t11 * t12);
        xBar1 += w * t23;
        xBarDot1 += wDot * t23 + w * t24;
        selfWeightsBar[i] += 2.0 * (t22 * w) + t23 * x;
        selfWeightsHvp[i] += 2.0 * ((t21 * selfRate + t20 * selfRateDot) * w + t22 * wDot)
            + (t24 * x + t23 * xDot);
      }
      double t10 = selfRate * x * 3.0 + t2 + total;
      double t11 = (selfRateDot * x + selfRate * xDot) * 3.0 + t3 + totalDot;
      double t12 = t10 * selfRate;
      double t13 = t11 * selfRate + t10 * selfRateDot;
      double t14 = 2.0 * 2.0;
      double t15 = t14 * selfRate;
      double t16 = t14 * selfRateDot;
      double t17 = x * t15;
      total = 0.0;
      totalDot = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t18 = w * x;
        total += t18 * w;
        totalDot += (wDot * x + w * xDot) * w + t18 * wDot;
      }
      double[] kept = tape.doubles(selfWeights.length);
      double[] keptDot = tape.doubles(selfWeights.length);
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t18 = w * x;
        double t19 = Math.sin(t18);
        double t20 = (wDot * x + w * xDot) * Math.cos(t18);
        kept[i] = t19;
        keptDot[i] = t20;
        double t21 = w * w;
        double t22 = t21 * selfRate;
        total += t19 * t22;
        totalDot += t20 * t22 + t19 * (2.0 * (wDot * w) * selfRate + t21 * selfRateDot);
      }
      double t18 = total * selfRate;
      double t19 = totalDot * selfRate + total * selfRateDot;
      double t20 = t18 * t18;

      // reverse sweep
      double t21 = 2.0 * (selfRate * t18);
      double t22 = 2.0 * (selfRateDot * t18 + selfRate * t19);
      double totalBar = t21 * selfRate;
      double totalBarDot = t22 * selfRate + t21 * selfRateDot;
      double xBar2 = 0.0;
      double rateBar1 = t20 + total * t21;
      double xBarDot2 = 0.0;
      double rateBarDot1 = 2.0 * (t19 * t18) + (totalDot * t21 + total * t22);
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t23 = w * w;
        double t24 = 2.0 * (wDot * w);
        double t25 = t23 * selfRate;
        double t26 = totalBar * t25;
        double t27 = kept[i];
        double t28 = t27 * totalBar;
        double t29 = keptDot[i] * totalBar + t27 * totalBarDot;
        double t30 = t28 * selfRate;
        rateBar1 += t23 * t28;
        rateBarDot1 += t24 * t28 + t23 * t29;
        double t31 = w * x;
        double t32 = Math.cos(t31);
        double t33 = t26 * t32;
        double t34 = (totalBarDot * t25 + totalBar * (t24 * selfRate + t23 * selfRateDot)) * t32
            - t26 * ((wDot * x + w * xDot) * Math.sin(t31));
        xBar2 += w * t33;
        xBarDot2 += wDot * t33 + w * t34;
        selfWeightsBar[i] += 2.0 * (t30 * w) + t33 * x;
        selfWeightsHvp[i] += 2.0 * ((t29 * selfRate + t28 * selfRateDot) * w + t30 * wDot)
            + (t34 * x + t33 * xDot);
      }
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t23 = totalBar * w;
        double t24 = totalBarDot * w + totalBar * wDot;
        double t25 = w * x;
        xBar2 += w * t23;
        xBarDot2 += wDot * t23 + w * t24;
        selfWeightsBar[i] += t25 * totalBar + t23 * x;
        selfWeightsHvp[i] += (wDot * x + w * xDot) * totalBar + t25 * totalBarDot
            + (t24 * x + t23 * xDot);
      }
      rateBar1 += 1.0;
      xBar2 += weights * t15;
      xBarDot2 += weightsDot * t15 + weights * t16;
      rateBar1 += t14 * (x * weights);
      rateBarDot1 += t14 * (xDot * weights + x * weightsDot);
      rateBar1 += t10 * t6;
      rateBarDot1 += t11 * t6 + t10 * t7;
      xBar1 = xBar2 + xBar1;
      xBarDot1 = xBarDot2 + xBarDot1;
      rateBar = rateBar1 + rateBar;
      rateBarDot = rateBarDot1 + rateBarDot;
      xBar = xBar1 + xBar;
      xBarDot = xBarDot1 + xBarDot;
      double t23 = t8 * 3.0;
      double t24 = t9 * 3.0;
      rateBar += t23 * x;
      rateBarDot += t24 * x + t23 * xDot;
      xBar += selfRate * t23;
      xBarDot += selfRateDot * t23 + selfRate * t24;
      double t25 = t12 * selfRate;
      double t26 = t13 * selfRate + t12 * selfRateDot;
      rateBar += t4 * t12;
      rateBarDot += t5 * t12 + t4 * t13;
      rateBar += t25 * weights;
      rateBarDot += t26 * weights + t25 * weightsDot;
      selfWeightsBar[0] += t17 + selfRate * t25;
      selfWeightsHvp[0] += xDot * t15 + x * t16 + (selfRateDot * t25 + selfRate * t26);
      xBar += t25 * t2;
      xBarDot += t26 * t2 + t25 * t3;
      double t27 = t8 + x * t25;
      double t28 = t9 + (xDot * t25 + x * t26);
      double t29 = t27 * selfRate;
      rateBar += t * t27;
      rateBarDot += t1 * t27 + t * t28;
      xBar += 2.0 * (t29 * x);
      xBarDot += 2.0 * ((t28 * selfRate + t27 * selfRateDot) * x + t29 * xDot);
      adjoint.selfRate = rateBar;
      adjoint.x = xBar;
      adjoint.selfRateHvp = rateBarDot;
      adjoint.xHvp = xBarDot;
      return t6 * t12 + (t17 * weights + selfRate) + t20 * selfRate;
    } finally {
      tape.release(mark);
    }
  }

  private static double insidePrimal(ActiveFields self, double selfRate, double[] selfWeights,
      double selfShared, double x) {
    return (x * square2(self, selfRate, selfWeights, selfShared, x) + selfRate * selfWeights[0])
        * selfRate
        * ((selfRate * x * 3.0 + square2(self, selfRate, selfWeights, selfShared, x)
        + square(self, selfRate, selfWeights, selfShared, x)) * selfRate)
        + (x * square2(self, selfRate, selfWeights, selfShared, 2.0) * selfWeights[0] + selfRate)
        + square2(self, selfRate, selfWeights, selfShared,
        square(self, selfRate, selfWeights, selfShared, x) * selfRate);
  }

  /**
   * {@code ActiveFields.inside} as a function of the vector that packs {@code self.rate},
   * {@code self.weights}, {@code x}, in this order and arrays row by row. It modifies
   * neither what it is given nor what it captures, and may be used by several threads at
   * once.
   *
   * @param self gives the shapes of arrays and what is constant in it
   * @return the view
   */
  static ScalarFunction insideFunction(ActiveFields self) {
    return new InsideFunction(self);
  }

  private static final class InsideFunction implements ScalarFunction {

    private final ActiveFields self;

    InsideFunction(ActiveFields self) {
      insideReceiver.check(self);
      this.self = self;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double selfRate = packed[0];
      double[] selfWeights = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      return insidePrimal(this.self, selfRate, selfWeights, this.self.shared, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double selfRate = packed[0];
      double[] selfWeights = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      double[] selfWeightsBar = Arguments.zerosLike(selfWeights);
      double[] numbers = { selfRate, x };
      double[] numberBars = new double[2];
      double value =
          insidePackedGradient(numbers, this.self, selfWeights, this.self.shared, selfWeightsBar,
          numberBars, Tape.current());
      gradient[0] = numberBars[0];
      Arguments.pack(selfWeightsBar, gradient, 1);
      gradient[gradient.length - 1] = numberBars[1];
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double selfRate = packed[0];
      double[] selfWeights = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      double selfRateDot = direction[0];
      double[] selfWeightsDot = Arguments.doubles(direction, 1, direction.length - 2);
      double xDot = direction[direction.length - 1];
      double[] numbers = { selfRate, x };
      double[] numberDots = { selfRateDot, xDot };
      return insidePackedJvp(numbers, numberDots, this.self, selfWeights, this.self.shared,
          selfWeightsDot);
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double selfRate = packed[0];
      double[] selfWeights = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      double selfRateDot = direction[0];
      double[] selfWeightsDot = Arguments.doubles(direction, 1, direction.length - 2);
      double xDot = direction[direction.length - 1];
      double[] selfWeightsBar = Arguments.zerosLike(selfWeights);
      double[] selfWeightsHvp = Arguments.zerosLike(selfWeights);
      double[] numbers = { selfRate, x };
      double[] numberDots = { selfRateDot, xDot };
      double[] numberBars = new double[2];
      double[] numberProducts = new double[2];
      double value =
          insidePackedHvp(numbers, numberDots, this.self, selfWeights, this.self.shared,
          selfWeightsDot, selfWeightsBar, selfWeightsHvp, numberBars, numberProducts,
          Tape.current());
      gradient[0] = numberBars[0];
      Arguments.pack(selfWeightsBar, gradient, 1);
      gradient[gradient.length - 1] = numberBars[1];
      product[0] = numberProducts[0];
      Arguments.pack(selfWeightsHvp, product, 1);
      product[product.length - 1] = numberProducts[1];
      return value;
    }
  }

  private static double insidePackedGradient(double[] numbers, ActiveFields self,
      double[] selfWeights, double selfShared, double[] selfWeightsBar, double[] numberBars,
      Tape tape) {
    int mark = tape.mark();
    try {
      double rate = numbers[0];
      double x = numbers[1];
      double t = x * x;
      double t1 = t * rate;
      double weights = selfWeights[0];
      double t2 = x * t1 + rate * weights;
      double t3 = t2 * rate;
      double t4 = t3 * rate;
      double total = 0.0;
      double xBar = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t5 = w * x;
        total += t5 * w;
        double t6 = t4 * w;
        xBar += w * t6;
        selfWeightsBar[i] += t5 * t4 + t6 * x;
      }
      double xBar1 = 0.0;
      double rateBar = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t5 = w * x;
        double t6 = Math.sin(t5);
        double t7 = w * w;
        double t8 = t7 * rate;
        total += t6 * t8;
        double t9 = t6 * t4;
        rateBar += t7 * t9;
        double t10 = t4 * t8 * Math.cos(t5);
        xBar1 += w * t10;
        selfWeightsBar[i] += 2.0 * (t9 * rate * w) + t10 * x;
      }
      double t5 = rate * x * 3.0 + t1 + total;
      double t6 = t5 * rate;
      double t7 = 2.0 * 2.0;
      double t8 = t7 * rate;
      double t9 = x * t8;
      total = 0.0;
      for (double w : selfWeights) {
        total += w * x * w;
      }
      double[] kept = tape.doubles(selfWeights.length);
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t10 = Math.sin(w * x);
        kept[i] = t10;
        total += t10 * (w * w * rate);
      }
      double t10 = total * rate;
      double t11 = t10 * t10;

      // reverse sweep
      double t12 = 2.0 * (rate * t10);
      double totalBar = t12 * rate;
      double xBar2 = 0.0;
      double rateBar1 = t11 + total * t12;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t13 = w * w;
        double t14 = kept[i] * totalBar;
        rateBar1 += t13 * t14;
        double t15 = totalBar * (t13 * rate) * Math.cos(w * x);
        xBar2 += w * t15;
        selfWeightsBar[i] += 2.0 * (t14 * rate * w) + t15 * x;
      }
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double t13 = totalBar * w;
        xBar2 += w * t13;
        selfWeightsBar[i] += w * x * totalBar + t13 * x;
      }
      rateBar1 += 1.0;
      xBar2 += weights * t8;
      rateBar1 += t7 * (x * weights);
      rateBar1 += t5 * t3;
      xBar1 = xBar2 + xBar1;
      rateBar = rateBar1 + rateBar;
      xBar = xBar1 + xBar;
      double t13 = t4 * 3.0;
      rateBar += t13 * x;
      xBar += rate * t13;
      double t14 = t6 * rate;
      rateBar += t2 * t6;
      rateBar += t14 * weights;
      selfWeightsBar[0] += t9 + rate * t14;
      xBar += t14 * t1;
      double t15 = t4 + x * t14;
      rateBar += t * t15;
      xBar += 2.0 * (t15 * rate * x);
      numberBars[0] = rateBar;
      numberBars[1] = xBar;
      return t3 * t6 + (t9 * weights + rate) + t11 * rate;
    } finally {
      tape.release(mark);
    }
  }

  private static double insidePackedJvp(double[] numbers, double[] numberDots, ActiveFields self,
      double[] selfWeights, double selfShared, double[] selfWeightsDot) {
    double rate = numbers[0];
    double x = numbers[1];
    double rateDot = numberDots[0];
    double xDot = numberDots[1];
    double t = x * x;
    double t1 = t * rate;
    double t2 = 2.0 * (xDot * x) * rate + t * rateDot;
    double weights = selfWeights[0];
    double weightsDot = selfWeightsDot[0];
    double t3 = x * t1 + rate * weights;
    double t4 = t3 * rate;
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < selfWeights.length; i++) {
      double w = selfWeights[i];
      double wDot = selfWeightsDot[i];
      double t5 = w * x;
      total += t5 * w;
      totalDot += (wDot * x + w * xDot) * w + t5 * wDot;
    }
    for (int i = 0; i < selfWeights.length; i++) {
      double w = selfWeights[i];
      double wDot = selfWeightsDot[i];
      double t5 = w * x;
      double t6 = Math.sin(t5);
      double t7 = w * w;
      double t8 = t7 * rate;
      total += t6 * t8;
      totalDot += (wDot * x + w * xDot) * Math.cos(t5) * t8
          + t6 * (2.0 * (wDot * w) * rate + t7 * rateDot);
    }
    double t5 = rate * x * 3.0 + t1 + total;
    double t6 = t5 * rate;
    double t7 = 2.0 * 2.0;
    double t8 = t7 * rate;
    double t9 = x * t8;
    total = 0.0;
    double t10 =
        ((xDot * t1 + x * t2 + (rateDot * weights + rate * weightsDot)) * rate + t3 * rateDot) * t6
        + t4 * (((rateDot * x + rate * xDot) * 3.0 + t2 + totalDot) * rate + t5 * rateDot)
        + ((xDot * t8 + x * (t7 * rateDot)) * weights + t9 * weightsDot + rateDot);
    totalDot = 0.0;
    for (int i = 0; i < selfWeights.length; i++) {
      double w = selfWeights[i];
      double wDot = selfWeightsDot[i];
      double t11 = w * x;
      total += t11 * w;
      totalDot += (wDot * x + w * xDot) * w + t11 * wDot;
    }
    for (int i = 0; i < selfWeights.length; i++) {
      double w = selfWeights[i];
      double wDot = selfWeightsDot[i];
      double t11 = w * x;
      double t12 = Math.sin(t11);
      double t13 = w * w;
      double t14 = t13 * rate;
      total += t12 * t14;
      totalDot += (wDot * x + w * xDot) * Math.cos(t11) * t14
          + t12 * (2.0 * (wDot * w) * rate + t13 * rateDot);
    }
    double t11 = total * rate;
    double t12 = t11 * t11;
    return t10 + (2.0 * ((totalDot * rate + total * rateDot) * t11) * rate + t12 * rateDot);
  }

  private static double insidePackedHvp(double[] numbers, double[] numberDots, ActiveFields self,
      double[] selfWeights, double selfShared, double[] selfWeightsDot, double[] selfWeightsBar,
      double[] selfWeightsHvp, double[] numberBars, double[] numberProducts, Tape tape) {
    int mark = tape.mark();
    try {
      double rate = numbers[0];
      double x = numbers[1];
      double rateDot = numberDots[0];
      double xDot = numberDots[1];
      double t = x * x;
      double t1 = 2.0 * (xDot * x);
      double t2 = t * rate;
      double t3 = t1 * rate + t * rateDot;
      double weights = selfWeights[0];
      double weightsDot = selfWeightsDot[0];
      double t4 = x * t2 + rate * weights;
      double t5 = xDot * t2 + x * t3 + (rateDot * weights + rate * weightsDot);
      double t6 = t4 * rate;
      double t7 = t5 * rate + t4 * rateDot;
      double t8 = t6 * rate;
      double t9 = t7 * rate + t6 * rateDot;
      double total = 0.0;
      double xBar = 0.0;
      double totalDot = 0.0;
      double xBarDot = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t10 = w * x;
        double t11 = wDot * x + w * xDot;
        total += t10 * w;
        totalDot += t11 * w + t10 * wDot;
        double t12 = t8 * w;
        double t13 = t9 * w + t8 * wDot;
        xBar += w * t12;
        xBarDot += wDot * t12 + w * t13;
        selfWeightsBar[i] += t10 * t8 + t12 * x;
        selfWeightsHvp[i] += t11 * t8 + t10 * t9 + (t13 * x + t12 * xDot);
      }
      double xBar1 = 0.0;
      double rateBar = 0.0;
      double xBarDot1 = 0.0;
      double rateBarDot = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t10 = w * x;
        double t11 = wDot * x + w * xDot;
        double t12 = Math.sin(t10);
        double t13 = Math.cos(t10);
        double t14 = t11 * t13;
        double t15 = w * w;
        double t16 = 2.0 * (wDot * w);
        double t17 = t15 * rate;
        double t18 = t16 * rate + t15 * rateDot;
        total += t12 * t17;
        totalDot += t14 * t17 + t12 * t18;
        double t19 = t8 * t17;
        double t20 = t12 * t8;
        double t21 = t14 * t8 + t12 * t9;
        double t22 = t20 * rate;
        rateBar += t15 * t20;
        rateBarDot += t16 * t20 + t15 * t21;
        double t23 = t19 * t13;
        double t24 = (t9 * t17 + t8 * t18) * t13 - t19 * (t11 * t12);
        xBar1 += w * t23;
        xBarDot1 += wDot * t23 + w * t24;
        selfWeightsBar[i] += 2.0 * (t22 * w) + t23 * x;
        selfWeightsHvp[i] += 2.0 * ((t21 * rate + t20 * rateDot) * w + t22 * wDot)
            + (t24 * x + t23 * xDot);
      }
      double t10 = rate * x * 3.0 + t2 + total;
      double t11 = (rateDot * x + rate * xDot) * 3.0 + t3 + totalDot;
      double t12 = t10 * rate;
      double t13 = t11 * rate + t10 * rateDot;
      double t14 = 2.0 * 2.0;
      double t15 = t14 * rate;
      double t16 = t14 * rateDot;
      double t17 = x * t15;
      total = 0.0;
      totalDot = 0.0;
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t18 = w * x;
        total += t18 * w;
        totalDot += (wDot * x + w * xDot) * w + t18 * wDot;
      }
      double[] kept = tape.doubles(selfWeights.length);
      double[] keptDot = tape.doubles(selfWeights.length);
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t18 = w * x;
        double t19 = Math.sin(t18);
        double t20 = (wDot * x + w * xDot) * Math.cos(t18);
        kept[i] = t19;
        keptDot[i] = t20;
        double t21 = w * w;
        double t22 = t21 * rate;
        total += t19 * t22;
        totalDot += t20 * t22 + t19 * (2.0 * (wDot * w) * rate + t21 * rateDot);
      }
      double t18 = total * rate;
      double t19 = totalDot * rate + total * rateDot;
      double t20 = t18 * t18;

      // reverse sweep
      double t21 = 2.0 * (rate * t18);
      double t22 = 2.0 * (rateDot * t18 + rate * t19);
      double totalBar = t21 * rate;
      double totalBarDot = t22 * rate + t21 * rateDot;
      double xBar2 = 0.0;
      double rateBar1 = t20 + total * t21;
      double xBarDot2 = 0.0;
      double rateBarDot1 = 2.0 * (t19 * t18) + (totalDot * t21 + total * t22);
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t23 = w * w;
        double t24 = 2.0 * (wDot * w);
        double t25 = t23 * rate;
        double t26 = totalBar * t25;
        double t27 = kept[i];
        double t28 = t27 * totalBar;
        double t29 = keptDot[i] * totalBar + t27 * totalBarDot;
        double t30 = t28 * rate;
        rateBar1 += t23 * t28;
        rateBarDot1 += t24 * t28 + t23 * t29;
        double t31 = w * x;
        double t32 = Math.cos(t31);
        double t33 = t26 * t32;
        double t34 = (totalBarDot * t25 + totalBar * (t24 * rate + t23 * rateDot)) * t32
            - t26 * ((wDot * x + w * xDot) * Math.sin(t31));
        xBar2 += w * t33;
        xBarDot2 += wDot * t33 + w * t34;
        selfWeightsBar[i] += 2.0 * (t30 * w) + t33 * x;
        selfWeightsHvp[i] += 2.0 * ((t29 * rate + t28 * rateDot) * w + t30 * wDot)
            + (t34 * x + t33 * xDot);
      }
      for (int i = 0; i < selfWeights.length; i++) {
        double w = selfWeights[i];
        double wDot = selfWeightsDot[i];
        double t23 = totalBar * w;
        double t24 = totalBarDot * w + totalBar * wDot;
        double t25 = w * x;
        xBar2 += w * t23;
        xBarDot2 += wDot * t23 + w * t24;
        selfWeightsBar[i] += t25 * totalBar + t23 * x;
        selfWeightsHvp[i] += (wDot * x + w * xDot) * totalBar + t25 * totalBarDot
            + (t24 * x + t23 * xDot);
      }
      rateBar1 += 1.0;
      xBar2 += weights * t15;
      xBarDot2 += weightsDot * t15 + weights * t16;
      rateBar1 += t14 * (x * weights);
      rateBarDot1 += t14 * (xDot * weights + x * weightsDot);
      rateBar1 += t10 * t6;
      rateBarDot1 += t11 * t6 + t10 * t7;
      xBar1 = xBar2 + xBar1;
      xBarDot1 = xBarDot2 + xBarDot1;
      rateBar = rateBar1 + rateBar;
      rateBarDot = rateBarDot1 + rateBarDot;
      xBar = xBar1 + xBar;
      xBarDot = xBarDot1 + xBarDot;
      double t23 = t8 * 3.0;
      double t24 = t9 * 3.0;
      rateBar += t23 * x;
      rateBarDot += t24 * x + t23 * xDot;
      xBar += rate * t23;
      xBarDot += rateDot * t23 + rate * t24;
      double t25 = t12 * rate;
      double t26 = t13 * rate + t12 * rateDot;
      rateBar += t4 * t12;
      rateBarDot += t5 * t12 + t4 * t13;
      rateBar += t25 * weights;
      rateBarDot += t26 * weights + t25 * weightsDot;
      selfWeightsBar[0] += t17 + rate * t25;
      selfWeightsHvp[0] += xDot * t15 + x * t16 + (rateDot * t25 + rate * t26);
      xBar += t25 * t2;
      xBarDot += t26 * t2 + t25 * t3;
      double t27 = t8 + x * t25;
      double t28 = t9 + (xDot * t25 + x * t26);
      double t29 = t27 * rate;
      rateBar += t * t27;
      rateBarDot += t1 * t27 + t * t28;
      xBar += 2.0 * (t29 * x);
      xBarDot += 2.0 * ((t28 * rate + t27 * rateDot) * x + t29 * xDot);
      numberBars[0] = rateBar;
      numberBars[1] = xBar;
      numberProducts[0] = rateBarDot;
      numberProducts[1] = xBarDot;
      return t6 * t12 + (t17 * weights + rate) + t20 * rate;
    } finally {
      tape.release(mark);
    }
  }

  private static final OverrideCheck onlyReceiver =
      new OverrideCheck(ActiveFields.class).method("only", double.class);

  /**
   * Forward mode: {@code ActiveFields.only} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it
   * @param x constant
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual onlyJvp(ActiveFields self, double x, ActiveFieldsTangent_ selfDot) {
    onlyReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    Objects.requireNonNull(selfDot, "selfDot");
    double selfSharedDot = selfDot.shared();
    double t = x * selfShared;
    return new Dual(t * selfShared * selfRate,
        (x * selfSharedDot * selfShared + t * selfSharedDot) * selfRate);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onlyJvp(corpus.ActiveFields, double, ActiveFieldsTangent_)
   */
  static Dual onlyJvp(ActiveFields self, double x, ActiveFieldsTangent_ selfDot, Tape tape) {
    return onlyJvp(self, x, selfDot);
  }

  /**
   * Value and gradient of {@code ActiveFields.only}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   */
  record OnlyGradient(double value, ActiveFieldsTangent_ self) {}

  /**
   * Adjoints of the scalar parameters of {@code ActiveFields.only}: filled by a derivative
   * and reused by its caller.
   */
  static final class OnlyAdjoint {

    /** The adjoint of {@code self.shared}. */
    public double selfShared;

    /** A holder of zeros. */
    public OnlyAdjoint() {}
  }

  /**
   * Reverse mode: {@code ActiveFields.only} and its gradient.
   *
   * @param self as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static OnlyGradient onlyGradient(ActiveFields self, double x) {
    OnlyAdjoint adjoint = new OnlyAdjoint();
    double value = onlyGradient(self, x, adjoint);
    return new OnlyGradient(value, new ActiveFieldsTangent_(adjoint.selfShared));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onlyGradient(corpus.ActiveFields, double)
   */
  static OnlyGradient onlyGradient(ActiveFields self, double x, Tape tape) {
    return onlyGradient(self, x);
  }

  /**
   * Reverse mode: {@code ActiveFields.only} and its gradient, written into the caller's
   * memory.
   *
   * @param self as the method takes it
   * @param x constant
   * @param adjoint overwritten with the derivatives with respect to {@code self.shared}
   * @return the value
   */
  static double onlyGradient(ActiveFields self, double x, OnlyAdjoint adjoint) {
    onlyReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * selfShared;

    // reverse sweep
    double sharedBar = t * selfRate + x * (selfRate * selfShared);
    adjoint.selfShared = sharedBar;
    return t * selfShared * selfRate;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onlyGradient(corpus.ActiveFields, double, OnlyAdjoint)
   */
  static double onlyGradient(ActiveFields self, double x, OnlyAdjoint adjoint, Tape tape) {
    return onlyGradient(self, x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ActiveFields.only}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param selfHvp the Hessian-vector product for {@code self}
   */
  record OnlyHvp(double value, ActiveFieldsTangent_ self, ActiveFieldsTangent_ selfHvp) {}

  /**
   * Second order: {@code ActiveFields.only}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param self as the method takes it
   * @param x constant
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static OnlyHvp onlyHvp(ActiveFields self, double x, ActiveFieldsTangent_ selfDot) {
    onlyReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    Objects.requireNonNull(selfDot, "selfDot");
    double selfSharedDot = selfDot.shared();
    double t = x * selfShared;

    // reverse sweep
    double sharedBar = t * selfRate + x * (selfRate * selfShared);
    double sharedBarDot = x * selfSharedDot * selfRate + x * (selfRate * selfSharedDot);
    return new OnlyHvp(t * selfShared * selfRate, new ActiveFieldsTangent_(sharedBar),
        new ActiveFieldsTangent_(sharedBarDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onlyHvp(corpus.ActiveFields, double, ActiveFieldsTangent_)
   */
  static OnlyHvp onlyHvp(ActiveFields self, double x, ActiveFieldsTangent_ selfDot, Tape tape) {
    return onlyHvp(self, x, selfDot);
  }

  private static double onlyPrimal(ActiveFields self, double selfRate, double[] selfWeights,
      double selfShared, double x) {
    return x * selfShared * selfShared * selfRate;
  }

  /**
   * {@code ActiveFields.only} as a function of the vector that packs {@code self.shared}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param self gives the shapes of arrays and what is constant in it
   * @param x captured
   * @return the view
   */
  static ScalarFunction onlyFunction(ActiveFields self, double x) {
    return new OnlyFunction(self, x);
  }

  private static final class OnlyFunction implements ScalarFunction {

    private final ActiveFields self;

    private final double x;

    OnlyFunction(ActiveFields self, double x) {
      onlyReceiver.check(self);
      this.self = self;
      this.x = x;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double selfShared = packed[0];
      return onlyPrimal(this.self, (double) ActiveFields_rate.get(this.self),
          (double[]) ActiveFields_weights.get(this.self), selfShared, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double selfShared = packed[0];
      double[] numbers = { selfShared };
      double[] numberBars = new double[1];
      double value =
          onlyPackedGradient(numbers, this.self, (double) ActiveFields_rate.get(this.self),
          (double[]) ActiveFields_weights.get(this.self), this.x, numberBars);
      gradient[0] = numberBars[0];
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double selfShared = packed[0];
      double selfSharedDot = direction[0];
      double[] numbers = { selfShared };
      double[] numberDots = { selfSharedDot };
      return onlyPackedJvp(numbers, numberDots, this.self,
          (double) ActiveFields_rate.get(this.self),
          (double[]) ActiveFields_weights.get(this.self), this.x);
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double selfShared = packed[0];
      double selfSharedDot = direction[0];
      double[] numbers = { selfShared };
      double[] numberDots = { selfSharedDot };
      double[] numberBars = new double[1];
      double[] numberProducts = new double[1];
      double value =
          onlyPackedHvp(numbers, numberDots, this.self, (double) ActiveFields_rate.get(this.self),
          (double[]) ActiveFields_weights.get(this.self), this.x, numberBars, numberProducts);
      gradient[0] = numberBars[0];
      product[0] = numberProducts[0];
      return value;
    }
  }

  private static double onlyPackedGradient(double[] numbers, ActiveFields self, double selfRate,
      double[] selfWeights, double x, double[] numberBars) {
    double shared = numbers[0];
    double t = x * shared;

    // reverse sweep
    double sharedBar = t * selfRate + x * (selfRate * shared);
    numberBars[0] = sharedBar;
    return t * shared * selfRate;
  }

  private static double onlyPackedJvp(double[] numbers, double[] numberDots, ActiveFields self,
      double selfRate, double[] selfWeights, double x) {
    double shared = numbers[0];
    double sharedDot = numberDots[0];
    double t = x * shared;
    return (x * sharedDot * shared + t * sharedDot) * selfRate;
  }

  private static double onlyPackedHvp(double[] numbers, double[] numberDots, ActiveFields self,
      double selfRate, double[] selfWeights, double x, double[] numberBars,
      double[] numberProducts) {
    double shared = numbers[0];
    double sharedDot = numberDots[0];
    double t = x * shared;

    // reverse sweep
    double sharedBar = t * selfRate + x * (selfRate * shared);
    double sharedBarDot = x * sharedDot * selfRate + x * (selfRate * sharedDot);
    numberBars[0] = sharedBar;
    numberProducts[0] = sharedBarDot;
    return t * shared * selfRate;
  }

  private static final OverrideCheck scaleReceiver =
      new OverrideCheck(ActiveFields.class).method("scale", double.class);

  /**
   * Forward mode: {@code ActiveFields.scale} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; receives that of what each
   *     array then holds
   * @param kDot tangent of {@code k}
   */
  static void scaleJvp(ActiveFields self, double k, ActiveFieldsTangent__ selfDot, double kDot) {
    scaleReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    Objects.requireNonNull(selfDot, "selfDot");
    double[] selfWeightsDot = selfDot.weights();
    Arguments.sameShape("selfWeightsDot", selfWeightsDot, "self.weights", selfWeights);
    for (int i = 0; i < selfWeights.length; i++) {
      double weights = selfWeights[i];
      double t = k * selfRate;
      double weights1 = selfWeights[0];
      double t1 = t * weights1;
      double t2 =
          selfWeightsDot[i] * t1 + weights * (kDot * selfRate * weights1 + t * selfWeightsDot[0]);
      selfWeights[i] = weights * t1;
      selfWeightsDot[i] = t2;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaleJvp(corpus.ActiveFields, double, ActiveFieldsTangent__, double)
   */
  static void scaleJvp(ActiveFields self, double k, ActiveFieldsTangent__ selfDot, double kDot,
      Tape tape) {
    scaleJvp(self, k, selfDot, kDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code ActiveFields.scale}: filled by a derivative
   * and reused by its caller.
   */
  static final class ScaleAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public ScaleAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ActiveFields.scale} for those of
   * what it writes.
   *
   * @param self as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param selfBar on entry the adjoint of what {@code self} holds afterwards, on return of
   *     what it held before; of the same shape
   * @param adjoint to which the adjoints of {@code k} are added
   */
  static void scaleVjp(ActiveFields self, double k, ActiveFieldsTangent__ selfBar,
      ScaleAdjoint adjoint) {
    scaleVjp(self, k, selfBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaleVjp(corpus.ActiveFields, double, ActiveFieldsTangent__, ScaleAdjoint)
   */
  static void scaleVjp(ActiveFields self, double k, ActiveFieldsTangent__ selfBar,
      ScaleAdjoint adjoint, Tape tape) {
    scaleReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    Objects.requireNonNull(selfBar, "selfBar");
    double[] selfWeightsBar = selfBar.weights();
    Arguments.sameShape("selfWeightsBar", selfWeightsBar, "self.weights", selfWeights);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] weightsKept = tape.doubles(selfWeights.length);
      double[] weightsKept1 = tape.doubles(selfWeights.length);
      for (int i = 0; i < selfWeights.length; i++) {
        double weights = selfWeights[i];
        weightsKept1[i] = weights;
        double weights1 = selfWeights[0];
        weightsKept[i] = weights1;
        selfWeights[i] = weights * (k * selfRate * weights1);
      }

      // reverse sweep
      double kBar = 0.0;
      for (int i = selfWeights.length - 1; i >= 0; i--) {
        double t = selfWeightsBar[i];
        selfWeightsBar[i] = 0.0;
        double t1 = k * selfRate;
        double weights = weightsKept[i];
        double t2 = weightsKept1[i] * t;
        selfWeightsBar[0] += t1 * t2;
        kBar += t2 * weights * selfRate;
        selfWeightsBar[i] += t * (t1 * weights);
      }
      adjoint.k += kBar;
    } finally {
      tape.release(mark);
    }
  }

  private static void scalePrimal(ActiveFields self, double selfRate, double[] selfWeights,
      double selfShared, double k) {
    for (int i = 0; i < selfWeights.length; i++) {
      selfWeights[i] *= k * selfRate * selfWeights[0];
    }
  }

  /**
   * {@code ActiveFields.scale} as a function of the vector that packs {@code self.weights},
   * {@code k}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param self gives the shapes of arrays and what is constant in it
   * @return the view
   */
  static VectorFunction scaleFunction(ActiveFields self) {
    return new ScaleFunction(self);
  }

  private static final class ScaleFunction implements VectorFunction {

    private final ActiveFields self;

    ScaleFunction(ActiveFields self) {
      scaleReceiver.check(self);
      this.self = self;
    }

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      return packed.length - 1;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      double[] selfWeights = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      scalePrimal(this.self, (double) ActiveFields_rate.get(this.self), selfWeights,
          this.self.shared, k);
      Arguments.pack(selfWeights, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] selfWeights = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] selfWeightsDot = Arguments.doubles(direction, 0, direction.length - 1);
      double kDot = direction[direction.length - 1];
      double[] numbers = { k };
      double[] numberDots = { kDot };
      scalePackedJvp(numbers, numberDots, this.self, (double) ActiveFields_rate.get(this.self),
          selfWeights, this.self.shared, selfWeightsDot);
      Arguments.pack(selfWeights, values, 0);
      Arguments.pack(selfWeightsDot, tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] selfWeights = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] selfWeightsBar = Arguments.doubles(weights, 0, weights.length);
      double[] numbers = { k };
      double[] numberBars = new double[1];
      scalePackedVjp(numbers, this.self, (double) ActiveFields_rate.get(this.self), selfWeights,
          this.self.shared, selfWeightsBar, numberBars, Tape.current());
      Arguments.pack(selfWeights, values, 0);
      Arguments.pack(selfWeightsBar, adjoints, 0);
      adjoints[adjoints.length - 1] = numberBars[0];
    }
  }

  private static void scalePackedJvp(double[] numbers, double[] numberDots, ActiveFields self,
      double selfRate, double[] selfWeights, double selfShared, double[] selfWeightsDot) {
    double k = numbers[0];
    double kDot = numberDots[0];
    for (int i = 0; i < selfWeights.length; i++) {
      double weights = selfWeights[i];
      double t = k * selfRate;
      double weights1 = selfWeights[0];
      double t1 = t * weights1;
      double t2 =
          selfWeightsDot[i] * t1 + weights * (kDot * selfRate * weights1 + t * selfWeightsDot[0]);
      selfWeights[i] = weights * t1;
      selfWeightsDot[i] = t2;
    }
  }

  private static void scalePackedVjp(double[] numbers, ActiveFields self, double selfRate,
      double[] selfWeights, double selfShared, double[] selfWeightsBar, double[] numberBars,
      Tape tape) {
    int mark = tape.mark();
    try {
      double k = numbers[0];
      double[] weightsKept = tape.doubles(selfWeights.length);
      double[] weightsKept1 = tape.doubles(selfWeights.length);
      for (int i = 0; i < selfWeights.length; i++) {
        double weights = selfWeights[i];
        weightsKept1[i] = weights;
        double weights1 = selfWeights[0];
        weightsKept[i] = weights1;
        selfWeights[i] = weights * (k * selfRate * weights1);
      }

      // reverse sweep
      double kBar = 0.0;
      for (int i = selfWeights.length - 1; i >= 0; i--) {
        double t = selfWeightsBar[i];
        selfWeightsBar[i] = 0.0;
        double t1 = k * selfRate;
        double weights = weightsKept[i];
        double t2 = weightsKept1[i] * t;
        selfWeightsBar[0] += t1 * t2;
        kBar += t2 * weights * selfRate;
        selfWeightsBar[i] += t * (t1 * weights);
      }
      numberBars[0] += kBar;
    } finally {
      tape.release(mark);
    }
  }

  private static final OverrideCheck plainReceiver =
      new OverrideCheck(ActiveFields.class).method("plain", double.class);

  /**
   * Forward mode: {@code ActiveFields.plain} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual plainJvp(ActiveFields self, double x, double xDot) {
    plainReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    double t = x * selfRate;
    double weights = selfWeights[0];
    return new Dual(t * x * weights, (xDot * selfRate * x + t * xDot) * weights);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #plainJvp(corpus.ActiveFields, double, double)
   */
  static Dual plainJvp(ActiveFields self, double x, double xDot, Tape tape) {
    return plainJvp(self, x, xDot);
  }

  /**
   * Value and gradient of {@code ActiveFields.plain}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PlainGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ActiveFields.plain}: filled by a derivative
   * and reused by its caller.
   */
  static final class PlainAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public PlainAdjoint() {}
  }

  /**
   * Reverse mode: {@code ActiveFields.plain} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PlainGradient plainGradient(ActiveFields self, double x) {
    PlainAdjoint adjoint = new PlainAdjoint();
    double value = plainGradient(self, x, adjoint);
    return new PlainGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #plainGradient(corpus.ActiveFields, double)
   */
  static PlainGradient plainGradient(ActiveFields self, double x, Tape tape) {
    return plainGradient(self, x);
  }

  /**
   * Reverse mode: {@code ActiveFields.plain} and its gradient, written into the caller's
   * memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double plainGradient(ActiveFields self, double x, PlainAdjoint adjoint) {
    plainReceiver.check(self);
    double selfRate = (double) ActiveFields_rate.get(self);
    double[] selfWeights = (double[]) ActiveFields_weights.get(self);
    double selfShared = self.shared;
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * selfRate;
    double weights = selfWeights[0];

    // reverse sweep
    double xBar = t * weights + weights * x * selfRate;
    adjoint.x = xBar;
    return t * x * weights;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #plainGradient(corpus.ActiveFields, double, PlainAdjoint)
   */
  static double plainGradient(ActiveFields self, double x, PlainAdjoint adjoint, Tape tape) {
    return plainGradient(self, x, adjoint);
  }

  /**
   * {@code ActiveFields.plain} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction plainFunction(ActiveFields self) {
    return new PlainFunction(self);
  }

  private static final class PlainFunction implements ScalarFunction {

    private final ActiveFields self;

    PlainFunction(ActiveFields self) {
      plainReceiver.check(self);
      this.self = self;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return this.self.plain(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      PlainAdjoint adjoint = new PlainAdjoint();
      double value = plainGradient(this.self, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return plainJvp(this.self, x, xDot).tangent();
    }
  }

  private static double helperJvp(ActiveFields self, double rate, double[] weights, double shared,
      double y, int n, double rateDot, double[] weightsDot, double yDot, Tape tape) {
    double t;
    double t1;
    if (n == 0) {
      double t2 = y * rate;
      double weights1 = weights[0];
      t = t2 * weights1;
      t1 = (yDot * rate + y * rateDot) * weights1 + t2 * weightsDot[0];
    } else {
      double weights1 = weights[n];
      double t2 =
          helperJvp(self, rate, weights, shared, y * weights1, n - 1, rateDot, weightsDot,
          yDot * weights1 + y * weightsDot[n], tape);
      t1 = tape.doubleResult(1);
      t = t2 + shared;
    }
    tape.result(1, t1);
    return t;
  }

  private static double helperVjp(ActiveFields self, double rate, double[] weights, double shared,
      double y, int n, double resultBar, double[] weightsBar, Tape tape) {
    boolean t = n == 0;
    double t1;
    double rateBar;
    double t2;
    if (t) {
      t1 = y * rate * weights[0];
      rateBar = 0.0;
      t2 = 0.0;
    } else {
      double t3 =
          helperVjp(self, rate, weights, shared, y * weights[n], n - 1, resultBar, weightsBar,
          tape);
      rateBar = tape.doubleResult(1);
      t2 = tape.doubleResult(2);
      t1 = t3 + shared;
    }

    // reverse sweep
    double yBar;
    if (t) {
      double t3 = resultBar * weights[0];
      weightsBar[0] += y * rate * resultBar;
      yBar = t3 * rate;
      rateBar = y * t3;
    } else {
      yBar = t2 * weights[n];
      weightsBar[n] += y * t2;
    }
    tape.result(1, rateBar);
    tape.result(2, yBar);
    return t1;
  }

  private static double helperVjpJvp(ActiveFields self, double rate, double[] weights,
      double shared, double y, int n, double resultBar, double[] weightsBar, double rateDot,
      double[] weightsDot, double yDot, double resultBarDot, double[] weightsBarDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double rateBar;
    double t2;
    double t3;
    double rateBarDot;
    double t4;
    if (t) {
      double t5 = y * rate;
      double weights1 = weights[0];
      t1 = t5 * weights1;
      rateBar = 0.0;
      t2 = 0.0;
      t3 = (yDot * rate + y * rateDot) * weights1 + t5 * weightsDot[0];
      rateBarDot = 0.0;
      t4 = 0.0;
    } else {
      double weights1 = weights[n];
      double t5 =
          helperVjpJvp(self, rate, weights, shared, y * weights1, n - 1, resultBar, weightsBar,
          rateDot, weightsDot, yDot * weights1 + y * weightsDot[n], resultBarDot, weightsBarDot,
          tape);
      rateBar = tape.doubleResult(1);
      t2 = tape.doubleResult(2);
      t3 = tape.doubleResult(3);
      rateBarDot = tape.doubleResult(4);
      t4 = tape.doubleResult(5);
      t1 = t5 + shared;
    }

    // reverse sweep
    double yBar;
    double yBarDot;
    if (t) {
      double weights1 = weights[0];
      double t5 = resultBar * weights1;
      double t6 = resultBarDot * weights1 + resultBar * weightsDot[0];
      double t7 = y * rate;
      weightsBar[0] += t7 * resultBar;
      weightsBarDot[0] += (yDot * rate + y * rateDot) * resultBar + t7 * resultBarDot;
      yBar = t5 * rate;
      yBarDot = t6 * rate + t5 * rateDot;
      rateBar = y * t5;
      rateBarDot = yDot * t5 + y * t6;
    } else {
      double weights1 = weights[n];
      yBar = t2 * weights1;
      yBarDot = t4 * weights1 + t2 * weightsDot[n];
      weightsBar[n] += y * t2;
      weightsBarDot[n] += yDot * t2 + y * t4;
    }
    tape.result(1, rateBar);
    tape.result(2, yBar);
    tape.result(3, t3);
    tape.result(4, rateBarDot);
    tape.result(5, yBarDot);
    return t1;
  }

  private static double helper(ActiveFields self, double rate, double[] weights, double shared,
      double y, int n) {
    return n == 0
        ? y * rate * weights[0]
        : helper(self, rate, weights, shared, y * weights[n], n - 1) + shared;
  }

  private static double square(ActiveFields self, double rate, double[] weights, double shared,
      double y) {
    double total = 0.0;
    for (double w : weights) {
      total += w * y * w;
    }
    for (double w : weights) {
      total += Math.sin(w * y) * square2(self, rate, weights, shared, w);
    }
    return total;
  }

  private static double square2(ActiveFields self, double rate, double[] weights, double shared,
      double y) {
    return y * y * rate;
  }
}
