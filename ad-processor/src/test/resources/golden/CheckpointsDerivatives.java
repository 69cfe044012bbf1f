package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.BinomialSchedule;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code Checkpoints}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class CheckpointsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.CheckpointsDerivatives");
  }

  private CheckpointsDerivatives() {}

  /**
   * Forward mode: {@code Checkpoints.heat} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}
   * @return the value and its tangent
   */
  static Dual heatJvp(double[] u, double k, int steps, double[] uDot, double kDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    double loss = 0.0;
    double lossDot = 0.0;
    for (int t = 0; t < steps; t++) {
      double u1 = 1 < u.length - 1 ? u[1] : 0.0;
      double u2 = 1 < u.length - 1 ? u[0] : 0.0;
      double uDot1 = 1 < u.length - 1 ? uDot[0] : 0.0;
      double uDot2 = 1 < u.length - 1 ? uDot[1] : 0.0;
      for (int i = 1; i < u.length - 1; i++) {
        double t1 = u[i + 1];
        double t2 = uDot[i + 1];
        double t3 = u2 - 2.0 * u1 + t1;
        double t4 = k * t3;
        double t5 = 1.0 + 0.25 * u1 * u1;
        u2 = u1 + t4 * t5;
        uDot1 = uDot2
            + ((kDot * t3 + k * (uDot1 - 2.0 * uDot2 + t2)) * t5
            + t4 * (2.0 * (0.25 * uDot2 * u1)));
        u[i] = u2;
        uDot[i] = uDot1;
        u1 = t1;
        uDot2 = t2;
      }
      double u3 = u[1];
      double u4 = u[2];
      loss += u3 * u4;
      lossDot += uDot[1] * u4 + u3 * uDot[2];
    }
    return new Dual(loss + u[2], lossDot + uDot[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatJvp(double[], double, int, double[], double)
   */
  static Dual heatJvp(double[] u, double k, int steps, double[] uDot, double kDot, Tape tape) {
    return heatJvp(u, k, steps, uDot, kDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.heat}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param k the derivative with respect to {@code k}
   */
  record HeatGradient(double value, double[] u, double k) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.heat}: filled by a derivative
   * and reused by its caller.
   */
  static final class HeatAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public HeatAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.heat} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static HeatGradient heatGradient(double[] u, double k, int steps) {
    return heatGradient(u, k, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatGradient(double[], double, int)
   */
  static HeatGradient heatGradient(double[] u, double k, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    HeatAdjoint adjoint = new HeatAdjoint();
    double value = heatGradient(u, k, steps, uBar, adjoint, tape);
    return new HeatGradient(value, uBar, adjoint.k);
  }

  /**
   * Reverse mode: {@code Checkpoints.heat} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code k}
   * @return the value
   */
  static double heatGradient(double[] u, double k, int steps, double[] uBar, HeatAdjoint adjoint) {
    return heatGradient(u, k, steps, uBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatGradient(double[], double, int, double[], HeatAdjoint)
   */
  static double heatGradient(double[] u, double k, int steps, double[] uBar, HeatAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      heatLoopForward(0, 0.0, steps, u, k, uBar, tape);
      double loss = tape.doubleResult(1);

      // reverse sweep
      double t = loss + u[2];
      uBar[2] += 1.0;
      double t1 = heatLoopReverse(1.0, tape);
      adjoint.k = t1;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.heat}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param k the derivative with respect to {@code k}
   * @param uHvp the Hessian-vector product for {@code u}
   * @param kHvp the Hessian-vector product for {@code k}
   */
  record HeatHvp(double value, double[] u, double k, double[] uHvp, double kHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.heat}: filled by a derivative and reused by its caller.
   */
  static final class HeatHvpAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** The Hessian-vector product for {@code k}. */
    public double kHvp;

    /** A holder of zeros. */
    public HeatHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.heat}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}
   * @return value, gradient and product, in new arrays
   */
  static HeatHvp heatHvp(double[] u, double k, int steps, double[] uDot, double kDot) {
    return heatHvp(u, k, steps, uDot, kDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatHvp(double[], double, int, double[], double)
   */
  static HeatHvp heatHvp(double[] u, double k, int steps, double[] uDot, double kDot, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    HeatHvpAdjoint adjoint = new HeatHvpAdjoint();
    double value = heatHvp(u, k, steps, uDot, kDot, uBar, uHvp, adjoint, tape);
    return new HeatHvp(value, uBar, adjoint.k, uHvp, adjoint.kHvp);
  }

  /**
   * Second order: {@code Checkpoints.heat}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code k}
   * @return the value
   */
  static double heatHvp(double[] u, double k, int steps, double[] uDot, double kDot, double[] uBar,
      double[] uHvp, HeatHvpAdjoint adjoint) {
    return heatHvp(u, k, steps, uDot, kDot, uBar, uHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatHvp(double[], double, int, double[], double, double[], double[],
   *     HeatHvpAdjoint)
   */
  static double heatHvp(double[] u, double k, int steps, double[] uDot, double kDot, double[] uBar,
      double[] uHvp, HeatHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      heatLoopForwardJvp(0, 0.0, steps, u, k, uBar, uDot, kDot, uHvp, tape);
      double loss = tape.doubleResult(1);

      // reverse sweep
      double t = loss + u[2];
      uBar[2] += 1.0;
      double t1 = heatLoopReverseJvp(1.0, tape);
      double t2 = tape.doubleResult(1);
      adjoint.k = t1;
      adjoint.kHvp = t2;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.heat} as a function of the vector that packs {@code u}, {@code k}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction heatFunction(int steps) {
    return new HeatFunction(steps);
  }

  private static final class HeatFunction implements ScalarFunction {

    private final int steps;

    HeatFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      return Checkpoints.heat(u, k, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      HeatAdjoint adjoint = new HeatAdjoint();
      double value = heatGradient(u, k, this.steps, uBar, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.k;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double kDot = direction[direction.length - 1];
      return heatJvp(u, k, this.steps, uDot, kDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double kDot = direction[direction.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      HeatHvpAdjoint adjoint = new HeatHvpAdjoint();
      double value = heatHvp(u, k, this.steps, uDot, kDot, uBar, uHvp, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.k;
      Arguments.pack(uHvp, product, 0);
      product[product.length - 1] = adjoint.kHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.smoothed} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}
   */
  static void smoothedJvp(double[] u, double k, double[] uDot, double kDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int t = 0; t < 7; t++) {
      double u1 = 1 < u.length - 1 ? u[1] : 0.0;
      double u2 = 1 < u.length - 1 ? u[0] : 0.0;
      double uDot1 = 1 < u.length - 1 ? uDot[0] : 0.0;
      double uDot2 = 1 < u.length - 1 ? uDot[1] : 0.0;
      for (int i = 1; i < u.length - 1; i++) {
        double t1 = u[i + 1];
        double t2 = uDot[i + 1];
        double t3 = u2 - 2.0 * u1 + t1;
        double t4 = k * t3;
        double t5 = 1.0 + 0.25 * u1 * u1;
        u2 = u1 + t4 * t5;
        uDot1 = uDot2
            + ((kDot * t3 + k * (uDot1 - 2.0 * uDot2 + t2)) * t5
            + t4 * (2.0 * (0.25 * uDot2 * u1)));
        u[i] = u2;
        uDot[i] = uDot1;
        u1 = t1;
        uDot2 = t2;
      }
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smoothedJvp(double[], double, double[], double)
   */
  static void smoothedJvp(double[] u, double k, double[] uDot, double kDot, Tape tape) {
    smoothedJvp(u, k, uDot, kDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.smoothed}: filled by a
   * derivative and reused by its caller.
   */
  static final class SmoothedAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public SmoothedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Checkpoints.smoothed} for those
   * of what it writes.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param uBar on entry the adjoint of what {@code u} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code k} are added
   */
  static void smoothedVjp(double[] u, double k, double[] uBar, SmoothedAdjoint adjoint) {
    smoothedVjp(u, k, uBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smoothedVjp(double[], double, double[], SmoothedAdjoint)
   */
  static void smoothedVjp(double[] u, double k, double[] uBar, SmoothedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      smoothedLoopForward(0, u, k, uBar, tape);

      // reverse sweep
      double t = smoothedLoopReverse(tape);
      adjoint.k += t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.smoothed} as a function of the vector that packs {@code u}, {@code
   * k}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction smoothedFunction() {
    return new SmoothedFunction();
  }

  private static final class SmoothedFunction implements VectorFunction {

    SmoothedFunction() {}

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
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      Checkpoints.smoothed(u, k);
      Arguments.pack(u, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double kDot = direction[direction.length - 1];
      smoothedJvp(u, k, uDot, kDot);
      Arguments.pack(u, values, 0);
      Arguments.pack(uDot, tangents, 0);
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
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] uBar = Arguments.doubles(weights, 0, weights.length);
      SmoothedAdjoint adjoint = new SmoothedAdjoint();
      smoothedVjp(u, k, uBar, adjoint);
      Arguments.pack(u, values, 0);
      Arguments.pack(uBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.k;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.rungeKutta} and its derivative in the direction of the
   * tangents.
   *
   * @param y0 as the method takes it
   * @param rate as the method takes it
   * @param h constant
   * @param steps constant
   * @param y0Dot tangent of {@code y0}
   * @param rateDot tangent of {@code rate}
   * @return the value and its tangent
   */
  static Dual rungeKuttaJvp(double y0, double rate, double h, int steps, double y0Dot,
      double rateDot) {
    double y = y0;
    double yDot = y0Dot;
    for (int i = 0; i < steps; i++) {
      double t = i * h;
      double t1 = Math.sin(t);
      double k1 = rate * t1 - y * y * 0.5;
      double k1Dot = rateDot * t1 - yDot * y;
      double t2 = 0.5 * h;
      double t3 = y + t2 * k1;
      double t4 = Math.sin(t + t2);
      double t5 = rate * t4;
      double t6 = rateDot * t4;
      double k2 = t5 - t3 * t3 * 0.5;
      double k2Dot = t6 - (yDot + t2 * k1Dot) * t3;
      double t7 = y + t2 * k2;
      double k3 = t5 - t7 * t7 * 0.5;
      double k3Dot = t6 - (yDot + t2 * k2Dot) * t7;
      double t8 = y + h * k3;
      double t9 = Math.sin(t + h);
      double k4 = rate * t9 - t8 * t8 * 0.5;
      double k4Dot = rateDot * t9 - (yDot + h * k3Dot) * t8;
      double t10 = h / 6.0;
      y += t10 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
      yDot += t10 * (k1Dot + 2.0 * k2Dot + 2.0 * k3Dot + k4Dot);
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rungeKuttaJvp(double, double, double, int, double, double)
   */
  static Dual rungeKuttaJvp(double y0, double rate, double h, int steps, double y0Dot,
      double rateDot, Tape tape) {
    return rungeKuttaJvp(y0, rate, h, steps, y0Dot, rateDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.rungeKutta}.
   *
   * @param value what the method returns
   * @param y0 the derivative with respect to {@code y0}
   * @param rate the derivative with respect to {@code rate}
   */
  record RungeKuttaGradient(double value, double y0, double rate) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.rungeKutta}: filled by a
   * derivative and reused by its caller.
   */
  static final class RungeKuttaAdjoint {

    /** The adjoint of {@code y0}. */
    public double y0;

    /** The adjoint of {@code rate}. */
    public double rate;

    /** A holder of zeros. */
    public RungeKuttaAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.rungeKutta} and its gradient.
   *
   * @param y0 as the method takes it
   * @param rate as the method takes it
   * @param h constant
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static RungeKuttaGradient rungeKuttaGradient(double y0, double rate, double h, int steps) {
    return rungeKuttaGradient(y0, rate, h, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rungeKuttaGradient(double, double, double, int)
   */
  static RungeKuttaGradient rungeKuttaGradient(double y0, double rate, double h, int steps,
      Tape tape) {
    RungeKuttaAdjoint adjoint = new RungeKuttaAdjoint();
    double value = rungeKuttaGradient(y0, rate, h, steps, adjoint, tape);
    return new RungeKuttaGradient(value, adjoint.y0, adjoint.rate);
  }

  /**
   * Reverse mode: {@code Checkpoints.rungeKutta} and its gradient, written into the caller's
   * memory.
   *
   * @param y0 as the method takes it
   * @param rate as the method takes it
   * @param h constant
   * @param steps constant
   * @param adjoint overwritten with the derivatives with respect to {@code y0}, {@code rate}
   * @return the value
   */
  static double rungeKuttaGradient(double y0, double rate, double h, int steps,
      RungeKuttaAdjoint adjoint) {
    return rungeKuttaGradient(y0, rate, h, steps, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rungeKuttaGradient(double, double, double, int, RungeKuttaAdjoint)
   */
  static double rungeKuttaGradient(double y0, double rate, double h, int steps,
      RungeKuttaAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      rungeKuttaLoopForward(0, y0, steps, h, rate, tape);
      double y = tape.doubleResult(1);

      // reverse sweep
      double t = rungeKuttaLoopReverse(1.0, tape);
      double t1 = tape.doubleResult(1);
      adjoint.y0 = t;
      adjoint.rate = t1;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.rungeKutta}.
   *
   * @param value what the method returns
   * @param y0 the derivative with respect to {@code y0}
   * @param rate the derivative with respect to {@code rate}
   * @param y0Hvp the Hessian-vector product for {@code y0}
   * @param rateHvp the Hessian-vector product for {@code rate}
   */
  record RungeKuttaHvp(double value, double y0, double rate, double y0Hvp, double rateHvp) {}

  /**
   * Second order: {@code Checkpoints.rungeKutta}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param y0 as the method takes it
   * @param rate as the method takes it
   * @param h constant
   * @param steps constant
   * @param y0Dot tangent of {@code y0}
   * @param rateDot tangent of {@code rate}
   * @return value, gradient and product, in new arrays
   */
  static RungeKuttaHvp rungeKuttaHvp(double y0, double rate, double h, int steps, double y0Dot,
      double rateDot) {
    return rungeKuttaHvp(y0, rate, h, steps, y0Dot, rateDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rungeKuttaHvp(double, double, double, int, double, double)
   */
  static RungeKuttaHvp rungeKuttaHvp(double y0, double rate, double h, int steps, double y0Dot,
      double rateDot, Tape tape) {
    int mark = tape.mark();
    try {
      rungeKuttaLoopForwardJvp(0, y0, steps, h, rate, y0Dot, rateDot, tape);
      double y = tape.doubleResult(1);

      // reverse sweep
      double t = rungeKuttaLoopReverseJvp(1.0, tape);
      double t1 = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      return new RungeKuttaHvp(y, t, t1, t2, t3);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.rungeKutta} as a function of the vector that packs {@code y0}, {@code
   * rate}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param h captured
   * @param steps captured
   * @return the view
   */
  static ScalarFunction rungeKuttaFunction(double h, int steps) {
    return new RungeKuttaFunction(h, steps);
  }

  private static final class RungeKuttaFunction implements ScalarFunction {

    private final double h;

    private final int steps;

    RungeKuttaFunction(double h, int steps) {
      this.h = h;
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double y0 = packed[0];
      double rate = packed[1];
      return Checkpoints.rungeKutta(y0, rate, this.h, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double y0 = packed[0];
      double rate = packed[1];
      RungeKuttaAdjoint adjoint = new RungeKuttaAdjoint();
      double value = rungeKuttaGradient(y0, rate, this.h, this.steps, adjoint);
      gradient[0] = adjoint.y0;
      gradient[1] = adjoint.rate;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double y0 = packed[0];
      double rate = packed[1];
      double y0Dot = direction[0];
      double rateDot = direction[1];
      return rungeKuttaJvp(y0, rate, this.h, this.steps, y0Dot, rateDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double y0 = packed[0];
      double rate = packed[1];
      double y0Dot = direction[0];
      double rateDot = direction[1];
      RungeKuttaHvp hvp = rungeKuttaHvp(y0, rate, this.h, this.steps, y0Dot, rateDot);
      double value = hvp.value();
      gradient[0] = hvp.y0();
      gradient[1] = hvp.rate();
      product[0] = hvp.y0Hvp();
      product[1] = hvp.rateHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.leapfrog} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param v as the method takes it; written as the method writes it
   * @param stiffness as the method takes it
   * @param h as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}, of the same shape; receives that of what the array
   *     then holds
   * @param stiffnessDot tangent of {@code stiffness}
   * @param hDot tangent of {@code h}
   * @return the value and its tangent
   */
  static Dual leapfrogJvp(double[] x, double[] v, double stiffness, double h, double[] xDot,
      double[] vDot, double stiffnessDot, double hDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameSharing("x", x, xDot, "v", v, vDot);
    for (int t = 0; t < 6; t++) {
      for (int i = 0; i < x.length; i++) {
        double left;
        double leftDot;
        if (i == 0) {
          left = 0.0;
          leftDot = 0.0;
        } else {
          left = x[i - 1];
          leftDot = xDot[i - 1];
        }
        double right;
        double rightDot;
        if (i == x.length - 1) {
          right = 0.0;
          rightDot = 0.0;
        } else {
          right = x[i + 1];
          rightDot = xDot[i + 1];
        }
        double t1 = h * stiffness;
        double v1 = v[i];
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t2 = left - 2.0 * x1 + right;
        double t3 = h * x1;
        double t4 = t3 * x1;
        double t5 = vDot[i]
            + ((hDot * stiffness + h * stiffnessDot) * t2
            + t1 * (leftDot - 2.0 * xDot1 + rightDot)
            - (((hDot * x1 + h * xDot1) * x1 + t3 * xDot1) * x1 + t4 * xDot1));
        v[i] = v1 + (t1 * t2 - t4 * x1);
        vDot[i] = t5;
      }
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double v1 = v[i];
        double t1 = xDot[i] + (hDot * v1 + h * vDot[i]);
        x[i] = x1 + h * v1;
        xDot[i] = t1;
      }
    }
    double energy = 0.0;
    double energyDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v1 = v[i];
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = stiffness * x1;
      energy += v1 * v1 + t * x1;
      energyDot += 2.0 * (vDot[i] * v1)
          + ((stiffnessDot * x1 + stiffness * xDot1) * x1 + t * xDot1);
    }
    return new Dual(energy, energyDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leapfrogJvp(double[], double[], double, double, double[], double[], double,
   *     double)
   */
  static Dual leapfrogJvp(double[] x, double[] v, double stiffness, double h, double[] xDot,
      double[] vDot, double stiffnessDot, double hDot, Tape tape) {
    return leapfrogJvp(x, v, stiffness, h, xDot, vDot, stiffnessDot, hDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.leapfrog}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param v the derivative with respect to {@code v}
   * @param stiffness the derivative with respect to {@code stiffness}
   * @param h the derivative with respect to {@code h}
   */
  record LeapfrogGradient(double value, double[] x, double[] v, double stiffness, double h) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.leapfrog}: filled by a
   * derivative and reused by its caller.
   */
  static final class LeapfrogAdjoint {

    /** The adjoint of {@code stiffness}. */
    public double stiffness;

    /** The adjoint of {@code h}. */
    public double h;

    /** A holder of zeros. */
    public LeapfrogAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.leapfrog} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param v as the method takes it; written as the method writes it
   * @param stiffness as the method takes it
   * @param h as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LeapfrogGradient leapfrogGradient(double[] x, double[] v, double stiffness, double h) {
    return leapfrogGradient(x, v, stiffness, h, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leapfrogGradient(double[], double[], double, double)
   */
  static LeapfrogGradient leapfrogGradient(double[] x, double[] v, double stiffness, double h,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] vBar = v == x ? xBar : Arguments.zerosLike(v);
    LeapfrogAdjoint adjoint = new LeapfrogAdjoint();
    double value = leapfrogGradient(x, v, stiffness, h, xBar, vBar, adjoint, tape);
    return new LeapfrogGradient(value, xBar, vBar, adjoint.stiffness, adjoint.h);
  }

  /**
   * Reverse mode: {@code Checkpoints.leapfrog} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param v as the method takes it; written as the method writes it
   * @param stiffness as the method takes it
   * @param h as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code stiffness},
   *     {@code h}
   * @return the value
   */
  static double leapfrogGradient(double[] x, double[] v, double stiffness, double h, double[] xBar,
      double[] vBar, LeapfrogAdjoint adjoint) {
    return leapfrogGradient(x, v, stiffness, h, xBar, vBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leapfrogGradient(double[], double[], double, double, double[], double[],
   *     LeapfrogAdjoint)
   */
  static double leapfrogGradient(double[] x, double[] v, double stiffness, double h, double[] xBar,
      double[] vBar, LeapfrogAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameSharing("x", x, xBar, "v", v, vBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(vBar);
    int mark = tape.mark();
    try {
      leapfrogLoopForward(0, x, v, h, stiffness, xBar, vBar, tape);
      double energy = 0.0;
      double stiffnessBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double v1 = v[i];
        double x1 = x[i];
        double t = stiffness * x1;
        energy += v1 * v1 + t * x1;
        stiffnessBar += x1 * x1;
        xBar[i] += 2.0 * t;
        vBar[i] += 2.0 * v1;
      }

      // reverse sweep
      double t = leapfrogLoopReverse(tape);
      double t1 = tape.doubleResult(1);
      stiffnessBar += t1;
      adjoint.stiffness = stiffnessBar;
      adjoint.h = t;
      return energy;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.leapfrog}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param v the derivative with respect to {@code v}
   * @param stiffness the derivative with respect to {@code stiffness}
   * @param h the derivative with respect to {@code h}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param vHvp the Hessian-vector product for {@code v}
   * @param stiffnessHvp the Hessian-vector product for {@code stiffness}
   * @param hHvp the Hessian-vector product for {@code h}
   */
  record LeapfrogHvp(double value, double[] x, double[] v, double stiffness, double h,
      double[] xHvp, double[] vHvp, double stiffnessHvp, double hHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.leapfrog}: filled by a derivative and reused by its caller.
   */
  static final class LeapfrogHvpAdjoint {

    /** The adjoint of {@code stiffness}. */
    public double stiffness;

    /** The adjoint of {@code h}. */
    public double h;

    /** The Hessian-vector product for {@code stiffness}. */
    public double stiffnessHvp;

    /** The Hessian-vector product for {@code h}. */
    public double hHvp;

    /** A holder of zeros. */
    public LeapfrogHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.leapfrog}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param v as the method takes it; written as the method writes it
   * @param stiffness as the method takes it
   * @param h as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}, of the same shape; receives that of what the array
   *     then holds
   * @param stiffnessDot tangent of {@code stiffness}
   * @param hDot tangent of {@code h}
   * @return value, gradient and product, in new arrays
   */
  static LeapfrogHvp leapfrogHvp(double[] x, double[] v, double stiffness, double h, double[] xDot,
      double[] vDot, double stiffnessDot, double hDot) {
    return leapfrogHvp(x, v, stiffness, h, xDot, vDot, stiffnessDot, hDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leapfrogHvp(double[], double[], double, double, double[], double[], double,
   *     double)
   */
  static LeapfrogHvp leapfrogHvp(double[] x, double[] v, double stiffness, double h, double[] xDot,
      double[] vDot, double stiffnessDot, double hDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] vBar = v == x ? xBar : Arguments.zerosLike(v);
    double[] xHvp = Arguments.zerosLike(x);
    double[] vHvp = v == x ? xHvp : Arguments.zerosLike(v);
    LeapfrogHvpAdjoint adjoint = new LeapfrogHvpAdjoint();
    double value =
        leapfrogHvp(x, v, stiffness, h, xDot, vDot, stiffnessDot, hDot, xBar, vBar, xHvp, vHvp,
        adjoint, tape);
    return new LeapfrogHvp(value, xBar, vBar, adjoint.stiffness, adjoint.h, xHvp, vHvp,
        adjoint.stiffnessHvp, adjoint.hHvp);
  }

  /**
   * Second order: {@code Checkpoints.leapfrog}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param v as the method takes it; written as the method writes it
   * @param stiffness as the method takes it
   * @param h as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}, of the same shape; receives that of what the array
   *     then holds
   * @param stiffnessDot tangent of {@code stiffness}
   * @param hDot tangent of {@code h}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param vHvp overwritten with the Hessian-vector product for {@code v}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code stiffness}, {@code h}
   * @return the value
   */
  static double leapfrogHvp(double[] x, double[] v, double stiffness, double h, double[] xDot,
      double[] vDot, double stiffnessDot, double hDot, double[] xBar, double[] vBar, double[] xHvp,
      double[] vHvp, LeapfrogHvpAdjoint adjoint) {
    return leapfrogHvp(x, v, stiffness, h, xDot, vDot, stiffnessDot, hDot, xBar, vBar, xHvp, vHvp,
        adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leapfrogHvp(double[], double[], double, double, double[], double[], double,
   *     double, double[], double[], double[], double[], LeapfrogHvpAdjoint)
   */
  static double leapfrogHvp(double[] x, double[] v, double stiffness, double h, double[] xDot,
      double[] vDot, double stiffnessDot, double hDot, double[] xBar, double[] vBar, double[] xHvp,
      double[] vHvp, LeapfrogHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameSharing("x", x, xDot, "v", v, vDot);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameSharing("x", x, xBar, "v", v, vBar);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("vHvp", vHvp, "v", v);
    Arguments.sameSharing("x", x, xHvp, "v", v, vHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("vDot", vDot, "vBar", vBar);
    Arguments.distinct("vDot", vDot, "vHvp", vHvp);
    Arguments.distinct("vBar", vBar, "vHvp", vHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(vBar);
    Arguments.zero(xHvp);
    Arguments.zero(vHvp);
    int mark = tape.mark();
    try {
      leapfrogLoopForwardJvp(0, x, v, h, stiffness, xBar, vBar, xDot, vDot, hDot, stiffnessDot,
          xHvp, vHvp, tape);
      double energy = 0.0;
      double stiffnessBar = 0.0;
      double stiffnessBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double v1 = v[i];
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t = stiffness * x1;
        energy += v1 * v1 + t * x1;
        stiffnessBar += x1 * x1;
        stiffnessBarDot += 2.0 * (xDot1 * x1);
        double vDot1 = vDot[i];
        xBar[i] += 2.0 * t;
        xHvp[i] += 2.0 * (stiffnessDot * x1 + stiffness * xDot1);
        vBar[i] += 2.0 * v1;
        vHvp[i] += 2.0 * vDot1;
      }

      // reverse sweep
      double t = leapfrogLoopReverseJvp(tape);
      double t1 = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      stiffnessBar += t1;
      stiffnessBarDot += t3;
      adjoint.stiffness = stiffnessBar;
      adjoint.h = t;
      adjoint.stiffnessHvp = stiffnessBarDot;
      adjoint.hHvp = t2;
      return energy;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.leapfrog} as a function of the vector that packs {@code x}, {@code
   * v}, {@code stiffness}, {@code h}, in this order and arrays row by row. It modifies
   * neither what it is given nor what it captures, and may be used by several threads at
   * once.
   *
   * @param x of the shape that the parameter is to have
   * @param v of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction leapfrogFunction(double[] x, double[] v) {
    return new LeapfrogFunction(x, v);
  }

  private static final class LeapfrogFunction implements ScalarFunction {

    private final double[] x;

    private final double[] v;

    private final int xSize;

    private final int vSize;

    LeapfrogFunction(double[] x, double[] v) {
      this.x = x;
      this.v = v;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(v, "v");
      this.vSize = Arguments.size(v);
    }

    @Override
    public int inputs() {
      return 2 + xSize + vSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, xSize);
      double stiffness = packed[xSize + vSize];
      double h = packed[1 + xSize + vSize];
      return Checkpoints.leapfrog(x, v, stiffness, h);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, xSize);
      double stiffness = packed[xSize + vSize];
      double h = packed[1 + xSize + vSize];
      double[] xBar = Arguments.zerosLike(x);
      double[] vBar = Arguments.zerosLike(v);
      LeapfrogAdjoint adjoint = new LeapfrogAdjoint();
      double value = leapfrogGradient(x, v, stiffness, h, xBar, vBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(vBar, gradient, xSize);
      gradient[xSize + vSize] = adjoint.stiffness;
      gradient[1 + xSize + vSize] = adjoint.h;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, xSize);
      double stiffness = packed[xSize + vSize];
      double h = packed[1 + xSize + vSize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, xSize);
      double stiffnessDot = direction[xSize + vSize];
      double hDot = direction[1 + xSize + vSize];
      return leapfrogJvp(x, v, stiffness, h, xDot, vDot, stiffnessDot, hDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, xSize);
      double stiffness = packed[xSize + vSize];
      double h = packed[1 + xSize + vSize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, xSize);
      double stiffnessDot = direction[xSize + vSize];
      double hDot = direction[1 + xSize + vSize];
      double[] xBar = Arguments.zerosLike(x);
      double[] vBar = Arguments.zerosLike(v);
      double[] xHvp = Arguments.zerosLike(x);
      double[] vHvp = Arguments.zerosLike(v);
      LeapfrogHvpAdjoint adjoint = new LeapfrogHvpAdjoint();
      double value =
          leapfrogHvp(x, v, stiffness, h, xDot, vDot, stiffnessDot, hDot, xBar, vBar, xHvp, vHvp,
          adjoint);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(vBar, gradient, xSize);
      gradient[xSize + vSize] = adjoint.stiffness;
      gradient[1 + xSize + vSize] = adjoint.h;
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(vHvp, product, xSize);
      product[xSize + vSize] = adjoint.stiffnessHvp;
      product[1 + xSize + vSize] = adjoint.hHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.adaptive} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param end as the method takes it
   * @param xDot tangent of {@code x}
   * @param endDot tangent of {@code end}
   * @return the value and its tangent
   */
  static Dual adaptiveJvp(double x, double end, double xDot, double endDot) {
    double y = x;
    double yDot = xDot;
    double tDot = 0.0;
    double t = 0.0;
    while (t < 1.0) {
      double t1 = 1.0 + y * y;
      double h = 0.25 / t1;
      double t2 = 2.0 * (yDot * y) / t1 * h;
      double t3 = h * y;
      double t4 = (h * yDot - t2 * y) * end + t3 * endDot;
      y -= t3 * end;
      yDot -= t4;
      t += h;
      tDot -= t2;
    }
    return new Dual(y * t, yDot * t + y * tDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #adaptiveJvp(double, double, double, double)
   */
  static Dual adaptiveJvp(double x, double end, double xDot, double endDot, Tape tape) {
    return adaptiveJvp(x, end, xDot, endDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.adaptive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param end the derivative with respect to {@code end}
   */
  record AdaptiveGradient(double value, double x, double end) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.adaptive}: filled by a
   * derivative and reused by its caller.
   */
  static final class AdaptiveAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code end}. */
    public double end;

    /** A holder of zeros. */
    public AdaptiveAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.adaptive} and its gradient.
   *
   * @param x as the method takes it
   * @param end as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AdaptiveGradient adaptiveGradient(double x, double end) {
    return adaptiveGradient(x, end, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #adaptiveGradient(double, double)
   */
  static AdaptiveGradient adaptiveGradient(double x, double end, Tape tape) {
    AdaptiveAdjoint adjoint = new AdaptiveAdjoint();
    double value = adaptiveGradient(x, end, adjoint, tape);
    return new AdaptiveGradient(value, adjoint.x, adjoint.end);
  }

  /**
   * Reverse mode: {@code Checkpoints.adaptive} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param end as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code end}
   * @return the value
   */
  static double adaptiveGradient(double x, double end, AdaptiveAdjoint adjoint) {
    return adaptiveGradient(x, end, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #adaptiveGradient(double, double, AdaptiveAdjoint)
   */
  static double adaptiveGradient(double x, double end, AdaptiveAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double y = adaptiveLoopForward(x, 0.0, end, tape);
      double t = tape.doubleResult(1);

      // reverse sweep
      double t1 = adaptiveLoopReverse(t, y, tape);
      double t2 = tape.doubleResult(1);
      adjoint.x = t1;
      adjoint.end = t2;
      return y * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.adaptive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param end the derivative with respect to {@code end}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param endHvp the Hessian-vector product for {@code end}
   */
  record AdaptiveHvp(double value, double x, double end, double xHvp, double endHvp) {}

  /**
   * Second order: {@code Checkpoints.adaptive}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param end as the method takes it
   * @param xDot tangent of {@code x}
   * @param endDot tangent of {@code end}
   * @return value, gradient and product, in new arrays
   */
  static AdaptiveHvp adaptiveHvp(double x, double end, double xDot, double endDot) {
    return adaptiveHvp(x, end, xDot, endDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #adaptiveHvp(double, double, double, double)
   */
  static AdaptiveHvp adaptiveHvp(double x, double end, double xDot, double endDot, Tape tape) {
    int mark = tape.mark();
    try {
      double y = adaptiveLoopForwardJvp(x, 0.0, end, xDot, endDot, tape);
      double t = tape.doubleResult(1);
      double yDot = tape.doubleResult(2);
      double tDot = tape.doubleResult(3);

      // reverse sweep
      double t1 = adaptiveLoopReverseJvp(t, y, tDot, yDot, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      return new AdaptiveHvp(y * t, t1, t2, t3, t4);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.adaptive} as a function of the vector that packs {@code x}, {@code
   * end}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction adaptiveFunction() {
    return new AdaptiveFunction();
  }

  private static final class AdaptiveFunction implements ScalarFunction {

    AdaptiveFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double end = packed[1];
      return Checkpoints.adaptive(x, end);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double end = packed[1];
      AdaptiveAdjoint adjoint = new AdaptiveAdjoint();
      double value = adaptiveGradient(x, end, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.end;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double end = packed[1];
      double xDot = direction[0];
      double endDot = direction[1];
      return adaptiveJvp(x, end, xDot, endDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double end = packed[1];
      double xDot = direction[0];
      double endDot = direction[1];
      AdaptiveHvp hvp = adaptiveHvp(x, end, xDot, endDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.end();
      product[0] = hvp.xHvp();
      product[1] = hvp.endHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.untilSmall} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param factor as the method takes it
   * @param most constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual untilSmallJvp(double[] u, double factor, int most, double[] uDot, double factorDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    double last = 1.0;
    double s = 0.0;
    double lastDot = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < most; i++) {
      int t = i % u.length;
      double u1 = u[t];
      double t1 = factor * u1;
      double last1 = t1 * last;
      lastDot = (factorDot * u1 + factor * uDot[t]) * last + t1 * lastDot;
      if (last1 < 0.01) {
        s += 3.0 * last1;
        sDot += 3.0 * lastDot;
        last = last1;
        break;
      }
      if (i % 2 != 0) {
        double t2 = uDot[0] + 2.0 * (lastDot * last1);
        u[0] += last1 * last1;
        uDot[0] = t2;
        s += last1;
        sDot += lastDot;
      }
      last = last1;
    }
    double u1 = u[0];
    return new Dual(s + last * u1, sDot + (lastDot * u1 + last * uDot[0]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallJvp(double[], double, int, double[], double)
   */
  static Dual untilSmallJvp(double[] u, double factor, int most, double[] uDot, double factorDot,
      Tape tape) {
    return untilSmallJvp(u, factor, most, uDot, factorDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.untilSmall}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param factor the derivative with respect to {@code factor}
   */
  record UntilSmallGradient(double value, double[] u, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.untilSmall}: filled by a
   * derivative and reused by its caller.
   */
  static final class UntilSmallAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public UntilSmallAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.untilSmall} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param factor as the method takes it
   * @param most constant
   * @return the value and the gradient, in new arrays
   */
  static UntilSmallGradient untilSmallGradient(double[] u, double factor, int most) {
    return untilSmallGradient(u, factor, most, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallGradient(double[], double, int)
   */
  static UntilSmallGradient untilSmallGradient(double[] u, double factor, int most, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    UntilSmallAdjoint adjoint = new UntilSmallAdjoint();
    double value = untilSmallGradient(u, factor, most, uBar, adjoint, tape);
    return new UntilSmallGradient(value, uBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code Checkpoints.untilSmall} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param factor as the method takes it
   * @param most constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double untilSmallGradient(double[] u, double factor, int most, double[] uBar,
      UntilSmallAdjoint adjoint) {
    return untilSmallGradient(u, factor, most, uBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallGradient(double[], double, int, double[], UntilSmallAdjoint)
   */
  static double untilSmallGradient(double[] u, double factor, int most, double[] uBar,
      UntilSmallAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      untilSmallLoopForward(0, 1.0, 0.0, most, u, factor, uBar, tape);
      double last = tape.doubleResult(1);
      double s = tape.doubleResult(2);
      double last1 = tape.doubleResult(3);
      double s1 = tape.doubleResult(4);
      boolean goesOn = tape.booleanResult(5);
      if (!goesOn) {
        last = last1;
        s = s1;
      }
      double lastBar = u[0];

      // reverse sweep
      uBar[0] += last;
      double t = s + last * lastBar;
      double sBar;
      double lastBar1;
      double sBar1;
      if (goesOn) {
        sBar = 1.0;
        lastBar1 = 0.0;
        sBar1 = 0.0;
      } else {
        sBar = 0.0;
        lastBar1 = lastBar;
        lastBar = 0.0;
        sBar1 = 1.0;
      }
      double t1 = untilSmallLoopReverse(lastBar, sBar, lastBar1, sBar1, tape);
      adjoint.factor = t1;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.untilSmall}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param factor the derivative with respect to {@code factor}
   * @param uHvp the Hessian-vector product for {@code u}
   * @param factorHvp the Hessian-vector product for {@code factor}
   */
  record UntilSmallHvp(double value, double[] u, double factor, double[] uHvp, double factorHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.untilSmall}: filled by a derivative and reused by its caller.
   */
  static final class UntilSmallHvpAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** The Hessian-vector product for {@code factor}. */
    public double factorHvp;

    /** A holder of zeros. */
    public UntilSmallHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.untilSmall}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param factor as the method takes it
   * @param most constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param factorDot tangent of {@code factor}
   * @return value, gradient and product, in new arrays
   */
  static UntilSmallHvp untilSmallHvp(double[] u, double factor, int most, double[] uDot,
      double factorDot) {
    return untilSmallHvp(u, factor, most, uDot, factorDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallHvp(double[], double, int, double[], double)
   */
  static UntilSmallHvp untilSmallHvp(double[] u, double factor, int most, double[] uDot,
      double factorDot, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    UntilSmallHvpAdjoint adjoint = new UntilSmallHvpAdjoint();
    double value = untilSmallHvp(u, factor, most, uDot, factorDot, uBar, uHvp, adjoint, tape);
    return new UntilSmallHvp(value, uBar, adjoint.factor, uHvp, adjoint.factorHvp);
  }

  /**
   * Second order: {@code Checkpoints.untilSmall}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param factor as the method takes it
   * @param most constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param factorDot tangent of {@code factor}
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code factor}
   * @return the value
   */
  static double untilSmallHvp(double[] u, double factor, int most, double[] uDot, double factorDot,
      double[] uBar, double[] uHvp, UntilSmallHvpAdjoint adjoint) {
    return untilSmallHvp(u, factor, most, uDot, factorDot, uBar, uHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallHvp(double[], double, int, double[], double, double[], double[],
   *     UntilSmallHvpAdjoint)
   */
  static double untilSmallHvp(double[] u, double factor, int most, double[] uDot, double factorDot,
      double[] uBar, double[] uHvp, UntilSmallHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      untilSmallLoopForwardJvp(0, 1.0, 0.0, most, u, factor, uBar, uDot, factorDot, uHvp, tape);
      double last = tape.doubleResult(1);
      double s = tape.doubleResult(2);
      double last1 = tape.doubleResult(3);
      double s1 = tape.doubleResult(4);
      boolean goesOn = tape.booleanResult(5);
      double lastDot = tape.doubleResult(6);
      double lastDot1 = tape.doubleResult(7);
      if (!goesOn) {
        last = last1;
        s = s1;
        lastDot = lastDot1;
      }
      double lastBar = u[0];
      double lastBarDot = uDot[0];

      // reverse sweep
      uBar[0] += last;
      uHvp[0] += lastDot;
      double t = s + last * lastBar;
      double sBar;
      double lastBar1;
      double sBar1;
      double lastBarDot1;
      if (goesOn) {
        sBar = 1.0;
        lastBar1 = 0.0;
        sBar1 = 0.0;
        lastBarDot1 = 0.0;
      } else {
        sBar = 0.0;
        lastBar1 = lastBar;
        lastBar = 0.0;
        sBar1 = 1.0;
        lastBarDot1 = lastBarDot;
        lastBarDot = 0.0;
      }
      double t1 =
          untilSmallLoopReverseJvp(lastBar, sBar, lastBar1, sBar1, lastBarDot, lastBarDot1, tape);
      double t2 = tape.doubleResult(1);
      adjoint.factor = t1;
      adjoint.factorHvp = t2;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.untilSmall} as a function of the vector that packs {@code u}, {@code
   * factor}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param most captured
   * @return the view
   */
  static ScalarFunction untilSmallFunction(int most) {
    return new UntilSmallFunction(most);
  }

  private static final class UntilSmallFunction implements ScalarFunction {

    private final int most;

    UntilSmallFunction(int most) {
      this.most = most;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return Checkpoints.untilSmall(u, factor, this.most);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      UntilSmallAdjoint adjoint = new UntilSmallAdjoint();
      double value = untilSmallGradient(u, factor, this.most, uBar, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return untilSmallJvp(u, factor, this.most, uDot, factorDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      UntilSmallHvpAdjoint adjoint = new UntilSmallHvpAdjoint();
      double value = untilSmallHvp(u, factor, this.most, uDot, factorDot, uBar, uHvp, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      Arguments.pack(uHvp, product, 0);
      product[product.length - 1] = adjoint.factorHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.root} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual rootJvp(double a, double aDot) {
    double x = a;
    double xDot = aDot;
    double step;
    do {
      double t = 2.0 * x;
      step = (x * x - a) / t;
      double t1 = (2.0 * (xDot * x) - aDot) / t;
      x -= step;
      xDot += 2.0 * xDot / t * step - t1;
    } while (Math.abs(step) > 1e-9);
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootJvp(double, double)
   */
  static Dual rootJvp(double a, double aDot, Tape tape) {
    return rootJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.root}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record RootGradient(double value, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.root}: filled by a derivative
   * and reused by its caller.
   */
  static final class RootAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public RootAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.root} and its gradient.
   *
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RootGradient rootGradient(double a) {
    return rootGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootGradient(double)
   */
  static RootGradient rootGradient(double a, Tape tape) {
    RootAdjoint adjoint = new RootAdjoint();
    double value = rootGradient(a, adjoint, tape);
    return new RootGradient(value, adjoint.a);
  }

  /**
   * Reverse mode: {@code Checkpoints.root} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double rootGradient(double a, RootAdjoint adjoint) {
    return rootGradient(a, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootGradient(double, RootAdjoint)
   */
  static double rootGradient(double a, RootAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      rootLoopForward(a, a, tape);
      double x = tape.doubleResult(1);

      // reverse sweep
      double t = rootLoopReverse(1.0, tape);
      double t1 = tape.doubleResult(1);
      double aBar = t + t1;
      adjoint.a = aBar;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.root}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record RootHvp(double value, double a, double aHvp) {}

  /**
   * Second order: {@code Checkpoints.root}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static RootHvp rootHvp(double a, double aDot) {
    return rootHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootHvp(double, double)
   */
  static RootHvp rootHvp(double a, double aDot, Tape tape) {
    int mark = tape.mark();
    try {
      rootLoopForwardJvp(a, a, aDot, aDot, tape);
      double x = tape.doubleResult(1);

      // reverse sweep
      double t = rootLoopReverseJvp(1.0, tape);
      double t1 = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      double aBar = t + t1;
      double aBarDot = t2 + t3;
      return new RootHvp(x, aBar, aBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.root} as a function of the vector that packs {@code a}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction rootFunction() {
    return new RootFunction();
  }

  private static final class RootFunction implements ScalarFunction {

    RootFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      return Checkpoints.root(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      RootAdjoint adjoint = new RootAdjoint();
      double value = rootGradient(a, adjoint);
      gradient[0] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double aDot = direction[0];
      return rootJvp(a, aDot).tangent();
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
      RootHvp hvp = rootHvp(a, aDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      product[0] = hvp.aHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.nested} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param days constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}
   * @return the value and its tangent
   */
  static Dual nestedJvp(double[] u, double k, int days, double[] uDot, double kDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int day = 0; day < days; day++) {
      for (int hour = 0; hour < 5; hour++) {
        double u1 = 1 < u.length - 1 ? u[1] : 0.0;
        double u2 = 1 < u.length - 1 ? u[0] : 0.0;
        double uDot1 = 1 < u.length - 1 ? uDot[0] : 0.0;
        double uDot2 = 1 < u.length - 1 ? uDot[1] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          double t = u[i + 1];
          double t1 = uDot[i + 1];
          double t2 = u2 - 2.0 * u1 + t;
          double t3 = k * t2;
          double t4 = 1.0 + 0.25 * u1 * u1;
          u2 = u1 + t3 * t4;
          uDot1 = uDot2
              + ((kDot * t2 + k * (uDot1 - 2.0 * uDot2 + t1)) * t4
              + t3 * (2.0 * (0.25 * uDot2 * u1)));
          u[i] = u2;
          uDot[i] = uDot1;
          u1 = t;
          uDot2 = t1;
        }
        double t = 0.25 * sum;
        int t1 = hour % u.length;
        double u3 = u[t1];
        sum += t * u3;
        sumDot += 0.25 * sumDot * u3 + t * uDot[t1];
      }
      double u1 = u[2];
      double t = 1.0 + 0.125 * k;
      double t1 = uDot[2] * t + u1 * (0.125 * kDot);
      u[2] = u1 * t;
      uDot[2] = t1;
      sum += u[1];
      sumDot += uDot[1];
    }
    for (int i = 0; i < u.length; i++) {
      double u1 = u[i];
      double t = uDot[i] * sum + u1 * sumDot;
      sum = 0.5 * sum + u1 * sum;
      sumDot = 0.5 * sumDot + t;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedJvp(double[], double, int, double[], double)
   */
  static Dual nestedJvp(double[] u, double k, int days, double[] uDot, double kDot, Tape tape) {
    return nestedJvp(u, k, days, uDot, kDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.nested}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param k the derivative with respect to {@code k}
   */
  record NestedGradient(double value, double[] u, double k) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.nested}: filled by a derivative
   * and reused by its caller.
   */
  static final class NestedAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public NestedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.nested} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param days constant
   * @return the value and the gradient, in new arrays
   */
  static NestedGradient nestedGradient(double[] u, double k, int days) {
    return nestedGradient(u, k, days, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(double[], double, int)
   */
  static NestedGradient nestedGradient(double[] u, double k, int days, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    NestedAdjoint adjoint = new NestedAdjoint();
    double value = nestedGradient(u, k, days, uBar, adjoint, tape);
    return new NestedGradient(value, uBar, adjoint.k);
  }

  /**
   * Reverse mode: {@code Checkpoints.nested} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param days constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code k}
   * @return the value
   */
  static double nestedGradient(double[] u, double k, int days, double[] uBar,
      NestedAdjoint adjoint) {
    return nestedGradient(u, k, days, uBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(double[], double, int, double[], NestedAdjoint)
   */
  static double nestedGradient(double[] u, double k, int days, double[] uBar,
      NestedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      nestedLoop2Forward(0, 0.0, days, u, k, uBar, tape);
      double sum = tape.doubleResult(1);
      nestedLoop3Forward(0, sum, u.length, u, uBar, tape);
      sum = tape.doubleResult(1);

      // reverse sweep
      double t = nestedLoop2Reverse(nestedLoop3Reverse(1.0, tape), tape);
      adjoint.k = t;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.nested}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param k the derivative with respect to {@code k}
   * @param uHvp the Hessian-vector product for {@code u}
   * @param kHvp the Hessian-vector product for {@code k}
   */
  record NestedHvp(double value, double[] u, double k, double[] uHvp, double kHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.nested}: filled by a derivative and reused by its caller.
   */
  static final class NestedHvpAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** The Hessian-vector product for {@code k}. */
    public double kHvp;

    /** A holder of zeros. */
    public NestedHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.nested}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param days constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}
   * @return value, gradient and product, in new arrays
   */
  static NestedHvp nestedHvp(double[] u, double k, int days, double[] uDot, double kDot) {
    return nestedHvp(u, k, days, uDot, kDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedHvp(double[], double, int, double[], double)
   */
  static NestedHvp nestedHvp(double[] u, double k, int days, double[] uDot, double kDot,
      Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    NestedHvpAdjoint adjoint = new NestedHvpAdjoint();
    double value = nestedHvp(u, k, days, uDot, kDot, uBar, uHvp, adjoint, tape);
    return new NestedHvp(value, uBar, adjoint.k, uHvp, adjoint.kHvp);
  }

  /**
   * Second order: {@code Checkpoints.nested}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param days constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code k}
   * @return the value
   */
  static double nestedHvp(double[] u, double k, int days, double[] uDot, double kDot,
      double[] uBar, double[] uHvp, NestedHvpAdjoint adjoint) {
    return nestedHvp(u, k, days, uDot, kDot, uBar, uHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedHvp(double[], double, int, double[], double, double[], double[],
   *     NestedHvpAdjoint)
   */
  static double nestedHvp(double[] u, double k, int days, double[] uDot, double kDot,
      double[] uBar, double[] uHvp, NestedHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      nestedLoop2ForwardJvp(0, 0.0, days, u, k, uBar, uDot, kDot, uHvp, tape);
      double sum = tape.doubleResult(1);
      double sumDot = tape.doubleResult(2);
      nestedLoop3ForwardJvp(0, sum, u.length, u, uBar, sumDot, uDot, uHvp, tape);
      sum = tape.doubleResult(1);

      // reverse sweep
      double t = nestedLoop3ReverseJvp(1.0, tape);
      double t1 = tape.doubleResult(1);
      double t2 = nestedLoop2ReverseJvp(t, t1, tape);
      double t3 = tape.doubleResult(1);
      adjoint.k = t2;
      adjoint.kHvp = t3;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.nested} as a function of the vector that packs {@code u}, {@code k},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param days captured
   * @return the view
   */
  static ScalarFunction nestedFunction(int days) {
    return new NestedFunction(days);
  }

  private static final class NestedFunction implements ScalarFunction {

    private final int days;

    NestedFunction(int days) {
      this.days = days;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      return Checkpoints.nested(u, k, this.days);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      NestedAdjoint adjoint = new NestedAdjoint();
      double value = nestedGradient(u, k, this.days, uBar, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.k;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double kDot = direction[direction.length - 1];
      return nestedJvp(u, k, this.days, uDot, kDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double kDot = direction[direction.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      NestedHvpAdjoint adjoint = new NestedHvpAdjoint();
      double value = nestedHvp(u, k, this.days, uDot, kDot, uBar, uHvp, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.k;
      Arguments.pack(uHvp, product, 0);
      product[product.length - 1] = adjoint.kHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.integers} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @return the value and its tangent
   */
  static Dual integersJvp(double[] x, double rate, int steps, double[] xDot, double rateDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int[] visits = new int[x.length];
    boolean[] seen = new boolean[x.length];
    long seed = 17L;
    int at = 0;
    double y = 1.0;
    double yDot = 0.0;
    for (int t = 0; t < steps; t++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      at = (int) ((seed >>> 33) % x.length);
      int t1 = visits[at] + 1;
      visits[at] = t1;
      double t2 = t1;
      double t3 = rate * t2;
      double x1 = x[at];
      double t4 = seen[at] ? 0.5 : 2.0;
      double t5 = 1.0 + y * y;
      double t6 = t3 * x1 * t4 / t5;
      double t7 = (rateDot * t2 * x1 + t3 * xDot[at]) * t4 / t5 - 2.0 * (yDot * y) / t5 * t6;
      y += t6;
      yDot += t7;
      seen[at] = true;
    }
    double t = at;
    double t1 = visits[0];
    return new Dual(y + t * rate + t1 * x[1], yDot + t * rateDot + t1 * xDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersJvp(double[], double, int, double[], double)
   */
  static Dual integersJvp(double[] x, double rate, int steps, double[] xDot, double rateDot,
      Tape tape) {
    return integersJvp(x, rate, steps, xDot, rateDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.integers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   */
  record IntegersGradient(double value, double[] x, double rate) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.integers}: filled by a
   * derivative and reused by its caller.
   */
  static final class IntegersAdjoint {

    /** The adjoint of {@code rate}. */
    public double rate;

    /** A holder of zeros. */
    public IntegersAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.integers} and its gradient.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static IntegersGradient integersGradient(double[] x, double rate, int steps) {
    return integersGradient(x, rate, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersGradient(double[], double, int)
   */
  static IntegersGradient integersGradient(double[] x, double rate, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    IntegersAdjoint adjoint = new IntegersAdjoint();
    double value = integersGradient(x, rate, steps, xBar, adjoint, tape);
    return new IntegersGradient(value, xBar, adjoint.rate);
  }

  /**
   * Reverse mode: {@code Checkpoints.integers} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code rate}
   * @return the value
   */
  static double integersGradient(double[] x, double rate, int steps, double[] xBar,
      IntegersAdjoint adjoint) {
    return integersGradient(x, rate, steps, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersGradient(double[], double, int, double[], IntegersAdjoint)
   */
  static double integersGradient(double[] x, double rate, int steps, double[] xBar,
      IntegersAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] visits = new int[x.length];
      boolean[] seen = new boolean[x.length];
      integersLoopForward(0, 17L, 0, 1.0, steps, x.length, visits, rate, x, seen, xBar, tape);
      int at = tape.intResult(2);
      double y = tape.doubleResult(3);
      double t = at;
      double t1 = visits[0];

      // reverse sweep
      double t2 = y + t * rate + t1 * x[1];
      xBar[1] += t1;
      double rateBar = t + integersLoopReverse(1.0, tape);
      adjoint.rate = rateBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.integers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param rateHvp the Hessian-vector product for {@code rate}
   */
  record IntegersHvp(double value, double[] x, double rate, double[] xHvp, double rateHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.integers}: filled by a derivative and reused by its caller.
   */
  static final class IntegersHvpAdjoint {

    /** The adjoint of {@code rate}. */
    public double rate;

    /** The Hessian-vector product for {@code rate}. */
    public double rateHvp;

    /** A holder of zeros. */
    public IntegersHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.integers}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @return value, gradient and product, in new arrays
   */
  static IntegersHvp integersHvp(double[] x, double rate, int steps, double[] xDot,
      double rateDot) {
    return integersHvp(x, rate, steps, xDot, rateDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersHvp(double[], double, int, double[], double)
   */
  static IntegersHvp integersHvp(double[] x, double rate, int steps, double[] xDot, double rateDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    IntegersHvpAdjoint adjoint = new IntegersHvpAdjoint();
    double value = integersHvp(x, rate, steps, xDot, rateDot, xBar, xHvp, adjoint, tape);
    return new IntegersHvp(value, xBar, adjoint.rate, xHvp, adjoint.rateHvp);
  }

  /**
   * Second order: {@code Checkpoints.integers}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code rate}
   * @return the value
   */
  static double integersHvp(double[] x, double rate, int steps, double[] xDot, double rateDot,
      double[] xBar, double[] xHvp, IntegersHvpAdjoint adjoint) {
    return integersHvp(x, rate, steps, xDot, rateDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersHvp(double[], double, int, double[], double, double[], double[],
   *     IntegersHvpAdjoint)
   */
  static double integersHvp(double[] x, double rate, int steps, double[] xDot, double rateDot,
      double[] xBar, double[] xHvp, IntegersHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      int[] visits = new int[x.length];
      boolean[] seen = new boolean[x.length];
      integersLoopForwardJvp(0, 17L, 0, 1.0, steps, x.length, visits, rate, x, seen, xBar, rateDot,
          xDot, xHvp, tape);
      int at = tape.intResult(2);
      double y = tape.doubleResult(3);
      double t = at;
      double t1 = visits[0];

      // reverse sweep
      double t2 = y + t * rate + t1 * x[1];
      xBar[1] += t1;
      double t3 = integersLoopReverseJvp(1.0, tape);
      double t4 = tape.doubleResult(1);
      double rateBar = t + t3;
      adjoint.rate = rateBar;
      adjoint.rateHvp = t4;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.integers} as a function of the vector that packs {@code x}, {@code
   * rate}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction integersFunction(int steps) {
    return new IntegersFunction(steps);
  }

  private static final class IntegersFunction implements ScalarFunction {

    private final int steps;

    IntegersFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double rate = packed[packed.length - 1];
      return Checkpoints.integers(x, rate, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double rate = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      IntegersAdjoint adjoint = new IntegersAdjoint();
      double value = integersGradient(x, rate, this.steps, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.rate;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double rate = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double rateDot = direction[direction.length - 1];
      return integersJvp(x, rate, this.steps, xDot, rateDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double rate = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double rateDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      IntegersHvpAdjoint adjoint = new IntegersHvpAdjoint();
      double value = integersHvp(x, rate, this.steps, xDot, rateDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.rate;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.rateHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.rows} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @return the value and its tangent
   */
  static Dual rowsJvp(double[] x, double rate, double[] xDot, double rateDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[][] grid = new double[3][];
    double[][] gridDot = new double[3][];
    double[] t = new double[2];
    double[] t1 = new double[2];
    double xDot1 = xDot[0];
    t[0] = x[0];
    t1[0] = xDot1;
    double xDot2 = xDot[1];
    t[1] = x[1];
    t1[1] = xDot2;
    grid[0] = t;
    gridDot[0] = t1;
    grid[1] = null;
    gridDot[1] = null;
    double[] t2 = new double[3];
    double[] t3 = new double[3];
    double xDot3 = xDot[1];
    t2[0] = x[1];
    t3[0] = xDot3;
    t2[1] = rate;
    t3[1] = rateDot;
    t2[2] = 0.5;
    t3[2] = 0.0;
    grid[2] = t2;
    gridDot[2] = t3;
    for (int t4 = 0; t4 < 6; t4++) {
      double[] grid1 = grid[2];
      double[] gridDot1 = gridDot[2];
      double[] old = grid1.clone();
      double[] oldDot = gridDot1.clone();
      double grid2 = grid1[0];
      double old1 = old[1];
      double t5 = rate * old1;
      double[] grid3 = grid[0];
      double[] gridDot2 = gridDot[0];
      double grid4 = grid3[1];
      double t6 = gridDot1[0] + ((rateDot * old1 + rate * oldDot[1]) * grid4 + t5 * gridDot2[1]);
      grid1[0] = grid2 + t5 * grid4;
      gridDot1[0] = t6;
      double grid5 = grid1[1];
      double old2 = old[2];
      double t7 = rate * old2;
      double old3 = old[0];
      double t8 = gridDot1[1] + ((rateDot * old2 + rate * oldDot[2]) * old3 + t7 * oldDot[0]);
      grid1[1] = grid5 + t7 * old3;
      gridDot1[1] = t8;
      int t9 = t4 % 2;
      double grid6 = grid3[t9];
      double old4 = old[0];
      double oldDot1 = oldDot[0];
      double t10 = rate * old4;
      double t11 = gridDot2[t9] - ((rateDot * old4 + rate * oldDot1) * old4 + t10 * oldDot1);
      grid3[t9] = grid6 - t10 * old4;
      gridDot2[t9] = t11;
    }
    double[] grid1 = grid[0];
    double[] gridDot1 = gridDot[0];
    double grid2 = grid1[0];
    double[] grid3 = grid[2];
    double[] gridDot2 = gridDot[2];
    double grid4 = grid3[1];
    return new Dual(grid2 * grid4 + grid1[1] + grid3[0],
        gridDot1[0] * grid4 + grid2 * gridDot2[1] + gridDot1[1] + gridDot2[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsJvp(double[], double, double[], double)
   */
  static Dual rowsJvp(double[] x, double rate, double[] xDot, double rateDot, Tape tape) {
    return rowsJvp(x, rate, xDot, rateDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.rows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   */
  record RowsGradient(double value, double[] x, double rate) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.rows}: filled by a derivative
   * and reused by its caller.
   */
  static final class RowsAdjoint {

    /** The adjoint of {@code rate}. */
    public double rate;

    /** A holder of zeros. */
    public RowsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.rows} and its gradient.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RowsGradient rowsGradient(double[] x, double rate) {
    return rowsGradient(x, rate, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsGradient(double[], double)
   */
  static RowsGradient rowsGradient(double[] x, double rate, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    RowsAdjoint adjoint = new RowsAdjoint();
    double value = rowsGradient(x, rate, xBar, adjoint, tape);
    return new RowsGradient(value, xBar, adjoint.rate);
  }

  /**
   * Reverse mode: {@code Checkpoints.rows} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code rate}
   * @return the value
   */
  static double rowsGradient(double[] x, double rate, double[] xBar, RowsAdjoint adjoint) {
    return rowsGradient(x, rate, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsGradient(double[], double, double[], RowsAdjoint)
   */
  static double rowsGradient(double[] x, double rate, double[] xBar, RowsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] grid = new double[3][];
      double[][] gridBar = new double[3][];
      double[] t = new double[2];
      double[] t1 = tape.zeroDoubles(2);
      t[0] = x[0];
      t[1] = x[1];
      grid[0] = t;
      gridBar[0] = t1;
      grid[1] = null;
      gridBar[1] = null;
      double[] t2 = new double[3];
      double[] t3 = tape.zeroDoubles(3);
      t2[0] = x[1];
      t2[1] = rate;
      t2[2] = 0.5;
      grid[2] = t2;
      gridBar[2] = t3;
      rowsLoopForward(0, grid, rate, gridBar, tape);
      double[] grid1 = grid[0];
      double[] gridBar1 = gridBar[0];
      double grid2 = grid1[0];
      double[] grid3 = grid[2];
      double[] gridBar2 = gridBar[2];
      double grid4 = grid3[1];

      // reverse sweep
      double t4 = grid2 * grid4 + grid1[1] + grid3[0];
      gridBar2[0] += 1.0;
      gridBar1[1] += 1.0;
      gridBar2[1] += grid2;
      gridBar1[0] += grid4;
      double t5 = rowsLoopReverse(tape);
      t3[2] = 0.0;
      double t6 = t3[1];
      t3[1] = 0.0;
      double rateBar = t5 + t6;
      double t7 = t3[0];
      t3[0] = 0.0;
      xBar[1] += t7;
      double t8 = t1[1];
      t1[1] = 0.0;
      xBar[1] += t8;
      double t9 = t1[0];
      t1[0] = 0.0;
      xBar[0] += t9;
      adjoint.rate = rateBar;
      return t4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.rows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param rateHvp the Hessian-vector product for {@code rate}
   */
  record RowsHvp(double value, double[] x, double rate, double[] xHvp, double rateHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.rows}: filled by a derivative and reused by its caller.
   */
  static final class RowsHvpAdjoint {

    /** The adjoint of {@code rate}. */
    public double rate;

    /** The Hessian-vector product for {@code rate}. */
    public double rateHvp;

    /** A holder of zeros. */
    public RowsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.rows}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @return value, gradient and product, in new arrays
   */
  static RowsHvp rowsHvp(double[] x, double rate, double[] xDot, double rateDot) {
    return rowsHvp(x, rate, xDot, rateDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsHvp(double[], double, double[], double)
   */
  static RowsHvp rowsHvp(double[] x, double rate, double[] xDot, double rateDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    RowsHvpAdjoint adjoint = new RowsHvpAdjoint();
    double value = rowsHvp(x, rate, xDot, rateDot, xBar, xHvp, adjoint, tape);
    return new RowsHvp(value, xBar, adjoint.rate, xHvp, adjoint.rateHvp);
  }

  /**
   * Second order: {@code Checkpoints.rows}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code rate}
   * @return the value
   */
  static double rowsHvp(double[] x, double rate, double[] xDot, double rateDot, double[] xBar,
      double[] xHvp, RowsHvpAdjoint adjoint) {
    return rowsHvp(x, rate, xDot, rateDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsHvp(double[], double, double[], double, double[], double[], RowsHvpAdjoint)
   */
  static double rowsHvp(double[] x, double rate, double[] xDot, double rateDot, double[] xBar,
      double[] xHvp, RowsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[][] grid = new double[3][];
      double[][] gridDot = new double[3][];
      double[][] gridBar = new double[3][];
      double[][] gridBarDot = new double[3][];
      double[] t = new double[2];
      double[] t1 = new double[2];
      double[] t2 = tape.zeroDoubles(2);
      double[] t3 = tape.zeroDoubles(2);
      double xDot1 = xDot[0];
      t[0] = x[0];
      t1[0] = xDot1;
      double xDot2 = xDot[1];
      t[1] = x[1];
      t1[1] = xDot2;
      grid[0] = t;
      gridDot[0] = t1;
      gridBar[0] = t2;
      gridBarDot[0] = t3;
      grid[1] = null;
      gridDot[1] = null;
      gridBar[1] = null;
      gridBarDot[1] = null;
      double[] t4 = new double[3];
      double[] t5 = new double[3];
      double[] t6 = tape.zeroDoubles(3);
      double[] t7 = tape.zeroDoubles(3);
      double xDot3 = xDot[1];
      t4[0] = x[1];
      t5[0] = xDot3;
      t4[1] = rate;
      t5[1] = rateDot;
      t4[2] = 0.5;
      t5[2] = 0.0;
      grid[2] = t4;
      gridDot[2] = t5;
      gridBar[2] = t6;
      gridBarDot[2] = t7;
      rowsLoopForwardJvp(0, grid, rate, gridBar, gridDot, rateDot, gridBarDot, tape);
      double[] grid1 = grid[0];
      double[] gridBar1 = gridBar[0];
      double grid2 = grid1[0];
      double[] grid3 = grid[2];
      double[] gridBar2 = gridBar[2];
      double grid4 = grid3[1];

      // reverse sweep
      double[] gridBarDot1 = gridBarDot[0];
      double gridDot1 = gridDot[0][0];
      double[] gridBarDot2 = gridBarDot[2];
      double gridDot2 = gridDot[2][1];
      double t8 = grid2 * grid4 + grid1[1] + grid3[0];
      gridBar2[0] += 1.0;
      gridBar1[1] += 1.0;
      gridBar2[1] += grid2;
      gridBarDot2[1] += gridDot1;
      gridBar1[0] += grid4;
      gridBarDot1[0] += gridDot2;
      double t9 = rowsLoopReverseJvp(tape);
      double t10 = tape.doubleResult(1);
      t6[2] = 0.0;
      t7[2] = 0.0;
      double t11 = t6[1];
      double t12 = t7[1];
      t6[1] = 0.0;
      t7[1] = 0.0;
      double rateBar = t9 + t11;
      double rateBarDot = t10 + t12;
      double t13 = t6[0];
      double t14 = t7[0];
      t6[0] = 0.0;
      t7[0] = 0.0;
      xBar[1] += t13;
      xHvp[1] += t14;
      double t15 = t2[1];
      double t16 = t3[1];
      t2[1] = 0.0;
      t3[1] = 0.0;
      xBar[1] += t15;
      xHvp[1] += t16;
      double t17 = t2[0];
      double t18 = t3[0];
      t2[0] = 0.0;
      t3[0] = 0.0;
      xBar[0] += t17;
      xHvp[0] += t18;
      adjoint.rate = rateBar;
      adjoint.rateHvp = rateBarDot;
      return t8;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.rows} as a function of the vector that packs {@code x}, {@code rate},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction rowsFunction() {
    return new RowsFunction();
  }

  private static final class RowsFunction implements ScalarFunction {

    RowsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double rate = packed[packed.length - 1];
      return Checkpoints.rows(x, rate);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double rate = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      RowsAdjoint adjoint = new RowsAdjoint();
      double value = rowsGradient(x, rate, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.rate;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double rate = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double rateDot = direction[direction.length - 1];
      return rowsJvp(x, rate, xDot, rateDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double rate = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double rateDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      RowsHvpAdjoint adjoint = new RowsHvpAdjoint();
      double value = rowsHvp(x, rate, xDot, rateDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.rate;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.rateHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.overwritten} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual overwrittenJvp(double[] a, double[] b, double x, double[] aDot, double[] bDot,
      double xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double a1 = a[0];
    double b1 = b[0];
    double before = a1 * b1;
    double beforeDot = aDot[0] * b1 + a1 * bDot[0];
    for (int t = 0; t < 5; t++) {
      int t1 = t % a.length;
      double a2 = a[t1];
      int t2 = t % b.length;
      double b2 = b[t2];
      double t3 = x * b2;
      double a3 = a[0];
      double t4 = aDot[t1] + ((xDot * b2 + x * bDot[t2]) * a3 + t3 * aDot[0]);
      a[t1] = a2 + t3 * a3;
      aDot[t1] = t4;
    }
    double a2 = a[0];
    double a3 = a[1];
    double after = a2 * a3;
    double afterDot = aDot[0] * a3 + a2 * aDot[1];
    b[0] = x;
    bDot[0] = xDot;
    double b2 = b[1];
    double a4 = a[1];
    double t = bDot[1] * a4 + b2 * aDot[1];
    b[1] = b2 * a4;
    bDot[1] = t;
    a[0] = 3.0;
    aDot[0] = 0.0;
    double b3 = b[1];
    double a5 = a[1];
    double b4 = b[0];
    return new Dual(before + after * b3 + a5 * b4,
        beforeDot + (afterDot * b3 + after * bDot[1]) + (aDot[1] * b4 + a5 * bDot[0]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenJvp(double[], double[], double, double[], double[], double)
   */
  static Dual overwrittenJvp(double[] a, double[] b, double x, double[] aDot, double[] bDot,
      double xDot, Tape tape) {
    return overwrittenJvp(a, b, x, aDot, bDot, xDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.overwritten}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param x the derivative with respect to {@code x}
   */
  record OverwrittenGradient(double value, double[] a, double[] b, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.overwritten}: filled by a
   * derivative and reused by its caller.
   */
  static final class OverwrittenAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OverwrittenAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.overwritten} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OverwrittenGradient overwrittenGradient(double[] a, double[] b, double x) {
    return overwrittenGradient(a, b, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenGradient(double[], double[], double)
   */
  static OverwrittenGradient overwrittenGradient(double[] a, double[] b, double x, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    OverwrittenAdjoint adjoint = new OverwrittenAdjoint();
    double value = overwrittenGradient(a, b, x, aBar, bBar, adjoint, tape);
    return new OverwrittenGradient(value, aBar, bBar, adjoint.x);
  }

  /**
   * Reverse mode: {@code Checkpoints.overwritten} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double overwrittenGradient(double[] a, double[] b, double x, double[] aBar, double[] bBar,
      OverwrittenAdjoint adjoint) {
    return overwrittenGradient(a, b, x, aBar, bBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenGradient(double[], double[], double, double[], double[],
   *     OverwrittenAdjoint)
   */
  static double overwrittenGradient(double[] a, double[] b, double x, double[] aBar, double[] bBar,
      OverwrittenAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double a1 = a[0];
      double b1 = b[0];
      double before = a1 * b1;
      overwrittenLoopForward(0, a, b, x, aBar, bBar, tape);
      double a2 = a[0];
      double a3 = a[1];
      double after = a2 * a3;
      b[0] = x;
      double b2 = b[1];
      double a4 = a[1];
      b[1] = b2 * a4;
      a[0] = 3.0;
      double b3 = b[1];
      double a5 = a[1];
      double b4 = b[0];

      // reverse sweep
      bBar[0] += a5;
      aBar[1] += b4;
      bBar[1] += after;
      aBar[0] = 0.0;
      double t = bBar[1];
      bBar[1] = 0.0;
      aBar[1] += b2 * t;
      bBar[1] += t * a4;
      double t1 = bBar[0];
      bBar[0] = 0.0;
      aBar[1] += a2 * b3;
      aBar[0] += b3 * a3;
      double xBar = t1 + overwrittenLoopReverse(tape);
      bBar[0] += a1;
      aBar[0] += b1;
      adjoint.x = xBar;
      return before + after * b3 + a5 * b4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.overwritten}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OverwrittenHvp(double value, double[] a, double[] b, double x, double[] aHvp,
      double[] bHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.overwritten}: filled by a derivative and reused by its caller.
   */
  static final class OverwrittenHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public OverwrittenHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.overwritten}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OverwrittenHvp overwrittenHvp(double[] a, double[] b, double x, double[] aDot,
      double[] bDot, double xDot) {
    return overwrittenHvp(a, b, x, aDot, bDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenHvp(double[], double[], double, double[], double[], double)
   */
  static OverwrittenHvp overwrittenHvp(double[] a, double[] b, double x, double[] aDot,
      double[] bDot, double xDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    OverwrittenHvpAdjoint adjoint = new OverwrittenHvpAdjoint();
    double value = overwrittenHvp(a, b, x, aDot, bDot, xDot, aBar, bBar, aHvp, bHvp, adjoint, tape);
    return new OverwrittenHvp(value, aBar, bBar, adjoint.x, aHvp, bHvp, adjoint.xHvp);
  }

  /**
   * Second order: {@code Checkpoints.overwritten}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double overwrittenHvp(double[] a, double[] b, double x, double[] aDot, double[] bDot,
      double xDot, double[] aBar, double[] bBar, double[] aHvp, double[] bHvp,
      OverwrittenHvpAdjoint adjoint) {
    return overwrittenHvp(a, b, x, aDot, bDot, xDot, aBar, bBar, aHvp, bHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenHvp(double[], double[], double, double[], double[], double, double[],
   *     double[], double[], double[], OverwrittenHvpAdjoint)
   */
  static double overwrittenHvp(double[] a, double[] b, double x, double[] aDot, double[] bDot,
      double xDot, double[] aBar, double[] bBar, double[] aHvp, double[] bHvp,
      OverwrittenHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.sameSharing("a", a, aHvp, "b", b, bHvp);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      double a1 = a[0];
      double b1 = b[0];
      double before = a1 * b1;
      double aDot1 = aDot[0];
      double bDot1 = bDot[0];
      overwrittenLoopForwardJvp(0, a, b, x, aBar, bBar, aDot, bDot, xDot, aHvp, bHvp, tape);
      double a2 = a[0];
      double aDot2 = aDot[0];
      double a3 = a[1];
      double aDot3 = aDot[1];
      double after = a2 * a3;
      b[0] = x;
      bDot[0] = xDot;
      double b2 = b[1];
      double bDot2 = bDot[1];
      double a4 = a[1];
      double aDot4 = aDot[1];
      b[1] = b2 * a4;
      bDot[1] = bDot2 * a4 + b2 * aDot4;
      a[0] = 3.0;
      aDot[0] = 0.0;
      double b3 = b[1];
      double bDot3 = bDot[1];
      double a5 = a[1];
      double b4 = b[0];

      // reverse sweep
      double aDot5 = aDot[1];
      double bDot4 = bDot[0];
      bBar[0] += a5;
      bHvp[0] += aDot5;
      aBar[1] += b4;
      aHvp[1] += bDot4;
      bBar[1] += after;
      bHvp[1] += aDot2 * a3 + a2 * aDot3;
      aBar[0] = 0.0;
      aHvp[0] = 0.0;
      double t = bBar[1];
      double t1 = bHvp[1];
      bBar[1] = 0.0;
      bHvp[1] = 0.0;
      aBar[1] += b2 * t;
      aHvp[1] += bDot2 * t + b2 * t1;
      bBar[1] += t * a4;
      bHvp[1] += t1 * a4 + t * aDot4;
      double t2 = bBar[0];
      double t3 = bHvp[0];
      bBar[0] = 0.0;
      bHvp[0] = 0.0;
      aBar[1] += a2 * b3;
      aHvp[1] += aDot2 * b3 + a2 * bDot3;
      aBar[0] += b3 * a3;
      aHvp[0] += bDot3 * a3 + b3 * aDot3;
      double t4 = overwrittenLoopReverseJvp(tape);
      double t5 = tape.doubleResult(1);
      double xBar = t2 + t4;
      double xBarDot = t3 + t5;
      bBar[0] += a1;
      bHvp[0] += aDot1;
      aBar[0] += b1;
      aHvp[0] += bDot1;
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return before + after * b3 + a5 * b4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.overwritten} as a function of the vector that packs {@code a}, {@code
   * b}, {@code x}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction overwrittenFunction(double[] a, double[] b) {
    return new OverwrittenFunction(a, b);
  }

  private static final class OverwrittenFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    OverwrittenFunction(double[] a, double[] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return 1 + aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double x = packed[aSize + bSize];
      return Checkpoints.overwritten(a, b, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double x = packed[aSize + bSize];
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      OverwrittenAdjoint adjoint = new OverwrittenAdjoint();
      double value = overwrittenGradient(a, b, x, aBar, bBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      gradient[aSize + bSize] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double x = packed[aSize + bSize];
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double xDot = direction[aSize + bSize];
      return overwrittenJvp(a, b, x, aDot, bDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double x = packed[aSize + bSize];
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double xDot = direction[aSize + bSize];
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      OverwrittenHvpAdjoint adjoint = new OverwrittenHvpAdjoint();
      double value = overwrittenHvp(a, b, x, aDot, bDot, xDot, aBar, bBar, aHvp, bHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      gradient[aSize + bSize] = adjoint.x;
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      product[aSize + bSize] = adjoint.xHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.guarded} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual guardedJvp(double[] u, double x, int steps, double[] uDot, double xDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    double s = x;
    double sDot = xDot;
    for (int t = 0; t < steps; t++) {
      if (s > 100.0) {
        throw new IllegalStateException("too large in step " + t + ": " + s);
      }
      double u1 = u[t];
      double t1 = u1 * s;
      double t2 = (uDot[t] * s + u1 * sDot) * x + t1 * xDot;
      s += t1 * x;
      sDot += t2;
      u[t] = s;
      uDot[t] = sDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedJvp(double[], double, int, double[], double)
   */
  static Dual guardedJvp(double[] u, double x, int steps, double[] uDot, double xDot, Tape tape) {
    return guardedJvp(u, x, steps, uDot, xDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.guarded}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param x the derivative with respect to {@code x}
   */
  record GuardedGradient(double value, double[] u, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.guarded}: filled by a derivative
   * and reused by its caller.
   */
  static final class GuardedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public GuardedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.guarded} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static GuardedGradient guardedGradient(double[] u, double x, int steps) {
    return guardedGradient(u, x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(double[], double, int)
   */
  static GuardedGradient guardedGradient(double[] u, double x, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    GuardedAdjoint adjoint = new GuardedAdjoint();
    double value = guardedGradient(u, x, steps, uBar, adjoint, tape);
    return new GuardedGradient(value, uBar, adjoint.x);
  }

  /**
   * Reverse mode: {@code Checkpoints.guarded} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double guardedGradient(double[] u, double x, int steps, double[] uBar,
      GuardedAdjoint adjoint) {
    return guardedGradient(u, x, steps, uBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(double[], double, int, double[], GuardedAdjoint)
   */
  static double guardedGradient(double[] u, double x, int steps, double[] uBar,
      GuardedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      guardedLoopForward(0, x, steps, u, x, uBar, tape);
      double s = tape.doubleResult(1);

      // reverse sweep
      double t = guardedLoopReverse(1.0, tape);
      double t1 = tape.doubleResult(1);
      double xBar = t + t1;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.guarded} as a function of the vector that packs {@code u}, {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction guardedFunction(int steps) {
    return new GuardedFunction(steps);
  }

  private static final class GuardedFunction implements ScalarFunction {

    private final int steps;

    GuardedFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      return Checkpoints.guarded(u, x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      GuardedAdjoint adjoint = new GuardedAdjoint();
      double value = guardedGradient(u, x, this.steps, uBar, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      return guardedJvp(u, x, this.steps, uDot, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Checkpoints.recursive} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual recursiveJvp(double x, double xDot) {
    return recursiveJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveJvp(double, double)
   */
  static Dual recursiveJvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = treeJvp(x, 4, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t * x, t1 * x + t * xDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Checkpoints.recursive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RecursiveGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.recursive}: filled by a
   * derivative and reused by its caller.
   */
  static final class RecursiveAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RecursiveAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.recursive} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RecursiveGradient recursiveGradient(double x) {
    return recursiveGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(double)
   */
  static RecursiveGradient recursiveGradient(double x, Tape tape) {
    RecursiveAdjoint adjoint = new RecursiveAdjoint();
    double value = recursiveGradient(x, adjoint, tape);
    return new RecursiveGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Checkpoints.recursive} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double recursiveGradient(double x, RecursiveAdjoint adjoint) {
    return recursiveGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(double, RecursiveAdjoint)
   */
  static double recursiveGradient(double x, RecursiveAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int frame = tape.mark();
      double t = treeVjp(x, 4, x, tape);
      double xBar = tape.doubleResult(1);
      tape.release(frame);

      // reverse sweep
      xBar = t + xBar;
      adjoint.x = xBar;
      return t * x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.recursive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RecursiveHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Checkpoints.recursive}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static RecursiveHvp recursiveHvp(double x, double xDot) {
    return recursiveHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHvp(double, double)
   */
  static RecursiveHvp recursiveHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int frame = tape.mark();
      double t = treeVjpJvp(x, 4, x, xDot, xDot, tape);
      double xBar = tape.doubleResult(1);
      double t1 = tape.doubleResult(2);
      double xBarDot = tape.doubleResult(3);
      tape.release(frame);

      // reverse sweep
      xBar = t + xBar;
      xBarDot = t1 + xBarDot;
      return new RecursiveHvp(t * x, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.recursive} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction recursiveFunction() {
    return new RecursiveFunction();
  }

  private static final class RecursiveFunction implements ScalarFunction {

    RecursiveFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Checkpoints.recursive(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      RecursiveAdjoint adjoint = new RecursiveAdjoint();
      double value = recursiveGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return recursiveJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      RecursiveHvp hvp = recursiveHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.overElements} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @return the value and its tangent
   */
  static Dual overElementsJvp(float[] x, float rate, float[] xDot, float rateDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    float y = 1.0f;
    float yDot = 0.0f;
    for (int i = 0; i < x.length; i++) {
      float v = x[i];
      float vDot = xDot[i];
      float t = y * v;
      float t1 = 1.0f + y;
      float t2 = v / t1;
      float t3 = (yDot * v + y * vDot) * rate + t * rateDot;
      y = t * rate + t2;
      yDot = t3 + (vDot / t1 - yDot / t1 * t2);
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overElementsJvp(float[], float, float[], float)
   */
  static Dual overElementsJvp(float[] x, float rate, float[] xDot, float rateDot, Tape tape) {
    return overElementsJvp(x, rate, xDot, rateDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.overElements}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   */
  record OverElementsGradient(float value, float[] x, float rate) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.overElements}: filled by a
   * derivative and reused by its caller.
   */
  static final class OverElementsAdjoint {

    /** The adjoint of {@code rate}. */
    public float rate;

    /** A holder of zeros. */
    public OverElementsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.overElements} and its gradient.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OverElementsGradient overElementsGradient(float[] x, float rate) {
    return overElementsGradient(x, rate, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overElementsGradient(float[], float)
   */
  static OverElementsGradient overElementsGradient(float[] x, float rate, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    OverElementsAdjoint adjoint = new OverElementsAdjoint();
    float value = overElementsGradient(x, rate, xBar, adjoint, tape);
    return new OverElementsGradient(value, xBar, adjoint.rate);
  }

  /**
   * Reverse mode: {@code Checkpoints.overElements} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code rate}
   * @return the value
   */
  static float overElementsGradient(float[] x, float rate, float[] xBar,
      OverElementsAdjoint adjoint) {
    return overElementsGradient(x, rate, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overElementsGradient(float[], float, float[], OverElementsAdjoint)
   */
  static float overElementsGradient(float[] x, float rate, float[] xBar,
      OverElementsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      overElementsLoopForward(0, 1.0f, x.length, x, rate, xBar, tape);
      float y = tape.floatResult(1);

      // reverse sweep
      float t = overElementsLoopReverse(1.0f, tape);
      adjoint.rate = t;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.overElements}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param rateHvp the Hessian-vector product for {@code rate}
   */
  record OverElementsHvp(float value, float[] x, float rate, float[] xHvp, float rateHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.overElements}: filled by a derivative and reused by its caller.
   */
  static final class OverElementsHvpAdjoint {

    /** The adjoint of {@code rate}. */
    public float rate;

    /** The Hessian-vector product for {@code rate}. */
    public float rateHvp;

    /** A holder of zeros. */
    public OverElementsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.overElements}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @return value, gradient and product, in new arrays
   */
  static OverElementsHvp overElementsHvp(float[] x, float rate, float[] xDot, float rateDot) {
    return overElementsHvp(x, rate, xDot, rateDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overElementsHvp(float[], float, float[], float)
   */
  static OverElementsHvp overElementsHvp(float[] x, float rate, float[] xDot, float rateDot,
      Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    float[] xHvp = Arguments.zerosLike(x);
    OverElementsHvpAdjoint adjoint = new OverElementsHvpAdjoint();
    float value = overElementsHvp(x, rate, xDot, rateDot, xBar, xHvp, adjoint, tape);
    return new OverElementsHvp(value, xBar, adjoint.rate, xHvp, adjoint.rateHvp);
  }

  /**
   * Second order: {@code Checkpoints.overElements}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code rate}
   * @return the value
   */
  static float overElementsHvp(float[] x, float rate, float[] xDot, float rateDot, float[] xBar,
      float[] xHvp, OverElementsHvpAdjoint adjoint) {
    return overElementsHvp(x, rate, xDot, rateDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overElementsHvp(float[], float, float[], float, float[], float[],
   *     OverElementsHvpAdjoint)
   */
  static float overElementsHvp(float[] x, float rate, float[] xDot, float rateDot, float[] xBar,
      float[] xHvp, OverElementsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      overElementsLoopForwardJvp(0, 1.0f, x.length, x, rate, xBar, xDot, rateDot, xHvp, tape);
      float y = tape.floatResult(1);

      // reverse sweep
      float t = overElementsLoopReverseJvp(1.0f, tape);
      float t1 = tape.floatResult(1);
      adjoint.rate = t;
      adjoint.rateHvp = t1;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.overElements} as a function of the vector that packs {@code x},
   * {@code rate}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction overElementsFunction() {
    return new OverElementsFunction();
  }

  private static final class OverElementsFunction implements ScalarFunction {

    OverElementsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float rate = (float) packed[packed.length - 1];
      return Checkpoints.overElements(x, rate);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float rate = (float) packed[packed.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      OverElementsAdjoint adjoint = new OverElementsAdjoint();
      double value = overElementsGradient(x, rate, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.rate;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float rate = (float) packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      float rateDot = (float) direction[direction.length - 1];
      return overElementsJvp(x, rate, xDot, rateDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float rate = (float) packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      float rateDot = (float) direction[direction.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      float[] xHvp = Arguments.zerosLike(x);
      OverElementsHvpAdjoint adjoint = new OverElementsHvpAdjoint();
      double value = overElementsHvp(x, rate, xDot, rateDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.rate;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.rateHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.constants} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual constantsJvp(double x, int n, double xDot) {
    int[] powers = new int[n + 1];
    powers[0] = 1;
    for (int i = 0; i < n; i++) {
      powers[i + 1] = 2 * powers[i];
    }
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i <= n; i++) {
      double t = powers[i];
      double t1 = t * x;
      double t2 = t * xDot * s + t1 * sDot + xDot;
      s += t1 * s + x;
      sDot += t2;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantsJvp(double, int, double)
   */
  static Dual constantsJvp(double x, int n, double xDot, Tape tape) {
    return constantsJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.constants}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ConstantsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.constants}: filled by a
   * derivative and reused by its caller.
   */
  static final class ConstantsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ConstantsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.constants} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ConstantsGradient constantsGradient(double x, int n) {
    return constantsGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantsGradient(double, int)
   */
  static ConstantsGradient constantsGradient(double x, int n, Tape tape) {
    ConstantsAdjoint adjoint = new ConstantsAdjoint();
    double value = constantsGradient(x, n, adjoint, tape);
    return new ConstantsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Checkpoints.constants} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double constantsGradient(double x, int n, ConstantsAdjoint adjoint) {
    return constantsGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantsGradient(double, int, ConstantsAdjoint)
   */
  static double constantsGradient(double x, int n, ConstantsAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int[] powers = new int[n + 1];
      powers[0] = 1;
      constantsLoop(0, n, powers);
      constantsLoop2Forward(0, 0.0, n, powers, x, tape);
      double s = tape.doubleResult(1);

      // reverse sweep
      double t = constantsLoop2Reverse(1.0, tape);
      adjoint.x = t;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.constants} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction constantsFunction(int n) {
    return new ConstantsFunction(n);
  }

  private static final class ConstantsFunction implements ScalarFunction {

    private final int n;

    ConstantsFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Checkpoints.constants(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ConstantsAdjoint adjoint = new ConstantsAdjoint();
      double value = constantsGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return constantsJvp(x, this.n, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Checkpoints.exchanged} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}
   * @return the value and its tangent
   */
  static Dual exchangedJvp(double[] u, double k, int steps, double[] uDot, double kDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    double[] next = new double[u.length];
    double[] nextDot = new double[u.length];
    double[] now = u;
    double[] nowDot = uDot;
    for (int t = 0; t < steps; t++) {
      for (int i = 0; i < u.length; i++) {
        double now1 = now[i];
        double nowDot1 = nowDot[i];
        int t1 = (i + 1) % u.length;
        double t2 = now[t1] - now1;
        double t3 = k * t2;
        double t4 = nowDot1 + ((kDot * t2 + k * (nowDot[t1] - nowDot1)) * now1 + t3 * nowDot1);
        next[i] = now1 + t3 * now1;
        nextDot[i] = t4;
      }
      double[] t1 = next;
      next = now;
      now = t1;
      double[] t2 = nextDot;
      nextDot = nowDot;
      nowDot = t2;
    }
    double now1 = now[0];
    double now2 = now[1];
    return new Dual(now1 * now2 + next[2] + u[1],
        nowDot[0] * now2 + now1 * nowDot[1] + nextDot[2] + uDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exchangedJvp(double[], double, int, double[], double)
   */
  static Dual exchangedJvp(double[] u, double k, int steps, double[] uDot, double kDot, Tape tape) {
    return exchangedJvp(u, k, steps, uDot, kDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.exchanged}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param k the derivative with respect to {@code k}
   */
  record ExchangedGradient(double value, double[] u, double k) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.exchanged}: filled by a
   * derivative and reused by its caller.
   */
  static final class ExchangedAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public ExchangedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.exchanged} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static ExchangedGradient exchangedGradient(double[] u, double k, int steps) {
    return exchangedGradient(u, k, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exchangedGradient(double[], double, int)
   */
  static ExchangedGradient exchangedGradient(double[] u, double k, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    ExchangedAdjoint adjoint = new ExchangedAdjoint();
    double value = exchangedGradient(u, k, steps, uBar, adjoint, tape);
    return new ExchangedGradient(value, uBar, adjoint.k);
  }

  /**
   * Reverse mode: {@code Checkpoints.exchanged} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code k}
   * @return the value
   */
  static double exchangedGradient(double[] u, double k, int steps, double[] uBar,
      ExchangedAdjoint adjoint) {
    return exchangedGradient(u, k, steps, uBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exchangedGradient(double[], double, int, double[], ExchangedAdjoint)
   */
  static double exchangedGradient(double[] u, double k, int steps, double[] uBar,
      ExchangedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[] next = new double[u.length];
      double[] nextBar = tape.zeroDoubles(u.length);
      exchangedLoopForward(0, u, next, steps, u.length, k, uBar, nextBar, tape);
      double[] now = tape.referenceResult(1);
      next = tape.referenceResult(2);
      double[] nowBar = tape.referenceResult(3);
      nextBar = tape.referenceResult(4);
      double now1 = now[0];
      double now2 = now[1];

      // reverse sweep
      double t = now1 * now2 + next[2] + u[1];
      uBar[1] += 1.0;
      nextBar[2] += 1.0;
      nowBar[1] += now1;
      nowBar[0] += now2;
      double t1 = exchangedLoopReverse(tape);
      adjoint.k = t1;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.exchanged}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param k the derivative with respect to {@code k}
   * @param uHvp the Hessian-vector product for {@code u}
   * @param kHvp the Hessian-vector product for {@code k}
   */
  record ExchangedHvp(double value, double[] u, double k, double[] uHvp, double kHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.exchanged}: filled by a derivative and reused by its caller.
   */
  static final class ExchangedHvpAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** The Hessian-vector product for {@code k}. */
    public double kHvp;

    /** A holder of zeros. */
    public ExchangedHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.exchanged}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}
   * @return value, gradient and product, in new arrays
   */
  static ExchangedHvp exchangedHvp(double[] u, double k, int steps, double[] uDot, double kDot) {
    return exchangedHvp(u, k, steps, uDot, kDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exchangedHvp(double[], double, int, double[], double)
   */
  static ExchangedHvp exchangedHvp(double[] u, double k, int steps, double[] uDot, double kDot,
      Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    ExchangedHvpAdjoint adjoint = new ExchangedHvpAdjoint();
    double value = exchangedHvp(u, k, steps, uDot, kDot, uBar, uHvp, adjoint, tape);
    return new ExchangedHvp(value, uBar, adjoint.k, uHvp, adjoint.kHvp);
  }

  /**
   * Second order: {@code Checkpoints.exchanged}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code k}
   * @return the value
   */
  static double exchangedHvp(double[] u, double k, int steps, double[] uDot, double kDot,
      double[] uBar, double[] uHvp, ExchangedHvpAdjoint adjoint) {
    return exchangedHvp(u, k, steps, uDot, kDot, uBar, uHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exchangedHvp(double[], double, int, double[], double, double[], double[],
   *     ExchangedHvpAdjoint)
   */
  static double exchangedHvp(double[] u, double k, int steps, double[] uDot, double kDot,
      double[] uBar, double[] uHvp, ExchangedHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      double[] next = new double[u.length];
      double[] nextDot = new double[u.length];
      double[] nextBar = tape.zeroDoubles(u.length);
      double[] nextBarDot = tape.zeroDoubles(u.length);
      exchangedLoopForwardJvp(0, u, next, steps, u.length, k, uBar, nextBar, uDot, nextDot, kDot,
          uHvp, nextBarDot, tape);
      double[] now = tape.referenceResult(1);
      next = tape.referenceResult(2);
      double[] nowBar = tape.referenceResult(3);
      nextBar = tape.referenceResult(4);
      double[] nowDot = tape.referenceResult(5);
      double[] nowBarDot = tape.referenceResult(7);
      double now1 = now[0];
      double now2 = now[1];

      // reverse sweep
      double nowDot1 = nowDot[0];
      double nowDot2 = nowDot[1];
      double t = now1 * now2 + next[2] + u[1];
      uBar[1] += 1.0;
      nextBar[2] += 1.0;
      nowBar[1] += now1;
      nowBarDot[1] += nowDot1;
      nowBar[0] += now2;
      nowBarDot[0] += nowDot2;
      double t1 = exchangedLoopReverseJvp(tape);
      double t2 = tape.doubleResult(1);
      adjoint.k = t1;
      adjoint.kHvp = t2;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.exchanged} as a function of the vector that packs {@code u}, {@code
   * k}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction exchangedFunction(int steps) {
    return new ExchangedFunction(steps);
  }

  private static final class ExchangedFunction implements ScalarFunction {

    private final int steps;

    ExchangedFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      return Checkpoints.exchanged(u, k, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      ExchangedAdjoint adjoint = new ExchangedAdjoint();
      double value = exchangedGradient(u, k, this.steps, uBar, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.k;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double kDot = direction[direction.length - 1];
      return exchangedJvp(u, k, this.steps, uDot, kDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double kDot = direction[direction.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      ExchangedHvpAdjoint adjoint = new ExchangedHvpAdjoint();
      double value = exchangedHvp(u, k, this.steps, uDot, kDot, uBar, uHvp, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.k;
      Arguments.pack(uHvp, product, 0);
      product[product.length - 1] = adjoint.kHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.grids} and its derivative in the direction of the
   * tangents.
   *
   * @param grid as the method takes it; written as the method writes it
   * @param other as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param gridDot tangent of {@code grid}, of the same shape; receives that of what the
   *     array then holds
   * @param otherDot tangent of {@code other}, of the same shape; receives that of what the
   *     array then holds
   * @param kDot tangent of {@code k}
   * @return the value and its tangent
   */
  static Dual gridsJvp(double[][] grid, double[][] other, double k, double[][] gridDot,
      double[][] otherDot, double kDot) {
    Arguments.sameShape("gridDot", gridDot, "grid", grid);
    Arguments.sameShape("otherDot", otherDot, "other", other);
    Arguments.sameSharing("grid", grid, gridDot, "other", other, otherDot);
    double[][] a = grid;
    double[][] b = other;
    double[][] best = null;
    double[][] aDot = gridDot;
    double[][] bDot = otherDot;
    double[][] bestDot = null;
    for (int t = 0; t < 20; t++) {
      int t1 = a.length;
      for (int i = 0; i < t1; i++) {
        int t2 = a[i].length;
        for (int j = 0; j < t2; j++) {
          double[] b1 = b[i];
          double a1 = a[i][j];
          double aDot1 = aDot[i][j];
          double t3 = 1.0 - k;
          double t4 = 0.25 * k;
          double a2 = a[j][i];
          double t5 = t4 * a2;
          double[] bDot1 = bDot[i];
          double t6 =
              aDot1 * t3 - a1 * kDot + ((0.25 * kDot * a2 + t4 * aDot[j][i]) * a1 + t5 * aDot1);
          b1[j] = a1 * t3 + t5 * a1;
          bDot1[j] = t6;
        }
      }
      if (b[0][0] < 0.25) {
        best = a;
        bestDot = aDot;
        double[][] t2 = b;
        b = a;
        a = t2;
        double[][] t3 = bDot;
        bDot = aDot;
        aDot = t3;
        break;
      }
      best = b;
      bestDot = bDot;
      double[][] t2 = b;
      b = a;
      a = t2;
      double[][] t3 = bDot;
      bDot = aDot;
      aDot = t3;
    }
    double best1 = best[1][0];
    double a1 = a[0][1];
    return new Dual(best1 * a1 + b[1][1], bestDot[1][0] * a1 + best1 * aDot[0][1] + bDot[1][1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gridsJvp(double[][], double[][], double, double[][], double[][], double)
   */
  static Dual gridsJvp(double[][] grid, double[][] other, double k, double[][] gridDot,
      double[][] otherDot, double kDot, Tape tape) {
    return gridsJvp(grid, other, k, gridDot, otherDot, kDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.grids}.
   *
   * @param value what the method returns
   * @param grid the derivative with respect to {@code grid}
   * @param other the derivative with respect to {@code other}
   * @param k the derivative with respect to {@code k}
   */
  record GridsGradient(double value, double[][] grid, double[][] other, double k) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.grids}: filled by a derivative
   * and reused by its caller.
   */
  static final class GridsAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public GridsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.grids} and its gradient.
   *
   * @param grid as the method takes it; written as the method writes it
   * @param other as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GridsGradient gridsGradient(double[][] grid, double[][] other, double k) {
    return gridsGradient(grid, other, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gridsGradient(double[][], double[][], double)
   */
  static GridsGradient gridsGradient(double[][] grid, double[][] other, double k, Tape tape) {
    double[][] gridBar = Arguments.zerosLike(grid);
    double[][] otherBar = other == grid ? gridBar : Arguments.zerosLike(other);
    GridsAdjoint adjoint = new GridsAdjoint();
    double value = gridsGradient(grid, other, k, gridBar, otherBar, adjoint, tape);
    return new GridsGradient(value, gridBar, otherBar, adjoint.k);
  }

  /**
   * Reverse mode: {@code Checkpoints.grids} and its gradient, written into the caller's
   * memory.
   *
   * @param grid as the method takes it; written as the method writes it
   * @param other as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param gridBar overwritten with the gradient with respect to {@code grid}; of the same
   *     shape
   * @param otherBar overwritten with the gradient with respect to {@code other}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code k}
   * @return the value
   */
  static double gridsGradient(double[][] grid, double[][] other, double k, double[][] gridBar,
      double[][] otherBar, GridsAdjoint adjoint) {
    return gridsGradient(grid, other, k, gridBar, otherBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gridsGradient(double[][], double[][], double, double[][], double[][],
   *     GridsAdjoint)
   */
  static double gridsGradient(double[][] grid, double[][] other, double k, double[][] gridBar,
      double[][] otherBar, GridsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("gridBar", gridBar, "grid", grid);
    Arguments.sameShape("otherBar", otherBar, "other", other);
    Arguments.sameSharing("grid", grid, gridBar, "other", other, otherBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(gridBar);
    Arguments.zero(otherBar);
    int mark = tape.mark();
    try {
      gridsLoopForward(0, grid, other, null, k, gridBar, otherBar, null, tape);
      double[][] a = tape.referenceResult(1);
      double[][] b = tape.referenceResult(2);
      double[][] best = tape.referenceResult(3);
      double[][] a1 = tape.referenceResult(4);
      double[][] b1 = tape.referenceResult(5);
      double[][] best1 = tape.referenceResult(6);
      boolean goesOn = tape.booleanResult(7);
      double[][] aBar = tape.referenceResult(8);
      double[][] bBar = tape.referenceResult(9);
      double[][] bestBar = tape.referenceResult(10);
      double[][] aBar1 = tape.referenceResult(11);
      double[][] bBar1 = tape.referenceResult(12);
      double[][] bestBar1 = tape.referenceResult(13);
      if (!goesOn) {
        a = a1;
        b = b1;
        best = best1;
        aBar = aBar1;
        bBar = bBar1;
        bestBar = bestBar1;
      }
      double best2 = best[1][0];
      double a2 = a[0][1];

      // reverse sweep
      double[] bestBar2 = bestBar[1];
      double[] aBar2 = aBar[0];
      double t = best2 * a2 + b[1][1];
      bBar[1][1] += 1.0;
      aBar2[1] += best2;
      bestBar2[0] += a2;
      double t1 = gridsLoopReverse(tape);
      adjoint.k = t1;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.grids}.
   *
   * @param value what the method returns
   * @param grid the derivative with respect to {@code grid}
   * @param other the derivative with respect to {@code other}
   * @param k the derivative with respect to {@code k}
   * @param gridHvp the Hessian-vector product for {@code grid}
   * @param otherHvp the Hessian-vector product for {@code other}
   * @param kHvp the Hessian-vector product for {@code k}
   */
  record GridsHvp(double value, double[][] grid, double[][] other, double k, double[][] gridHvp,
      double[][] otherHvp, double kHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.grids}: filled by a derivative and reused by its caller.
   */
  static final class GridsHvpAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** The Hessian-vector product for {@code k}. */
    public double kHvp;

    /** A holder of zeros. */
    public GridsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.grids}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param grid as the method takes it; written as the method writes it
   * @param other as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param gridDot tangent of {@code grid}, of the same shape; receives that of what the
   *     array then holds
   * @param otherDot tangent of {@code other}, of the same shape; receives that of what the
   *     array then holds
   * @param kDot tangent of {@code k}
   * @return value, gradient and product, in new arrays
   */
  static GridsHvp gridsHvp(double[][] grid, double[][] other, double k, double[][] gridDot,
      double[][] otherDot, double kDot) {
    return gridsHvp(grid, other, k, gridDot, otherDot, kDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gridsHvp(double[][], double[][], double, double[][], double[][], double)
   */
  static GridsHvp gridsHvp(double[][] grid, double[][] other, double k, double[][] gridDot,
      double[][] otherDot, double kDot, Tape tape) {
    double[][] gridBar = Arguments.zerosLike(grid);
    double[][] otherBar = other == grid ? gridBar : Arguments.zerosLike(other);
    double[][] gridHvp = Arguments.zerosLike(grid);
    double[][] otherHvp = other == grid ? gridHvp : Arguments.zerosLike(other);
    GridsHvpAdjoint adjoint = new GridsHvpAdjoint();
    double value =
        gridsHvp(grid, other, k, gridDot, otherDot, kDot, gridBar, otherBar, gridHvp, otherHvp,
        adjoint, tape);
    return new GridsHvp(value, gridBar, otherBar, adjoint.k, gridHvp, otherHvp, adjoint.kHvp);
  }

  /**
   * Second order: {@code Checkpoints.grids}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param grid as the method takes it; written as the method writes it
   * @param other as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param gridDot tangent of {@code grid}, of the same shape; receives that of what the
   *     array then holds
   * @param otherDot tangent of {@code other}, of the same shape; receives that of what the
   *     array then holds
   * @param kDot tangent of {@code k}
   * @param gridBar overwritten with the gradient with respect to {@code grid}; of the same
   *     shape
   * @param otherBar overwritten with the gradient with respect to {@code other}; of the same
   *     shape
   * @param gridHvp overwritten with the Hessian-vector product for {@code grid}; of the same
   *     shape
   * @param otherHvp overwritten with the Hessian-vector product for {@code other}; of the
   *     same shape
   * @param adjoint overwritten with gradient and product for {@code k}
   * @return the value
   */
  static double gridsHvp(double[][] grid, double[][] other, double k, double[][] gridDot,
      double[][] otherDot, double kDot, double[][] gridBar, double[][] otherBar,
      double[][] gridHvp, double[][] otherHvp, GridsHvpAdjoint adjoint) {
    return gridsHvp(grid, other, k, gridDot, otherDot, kDot, gridBar, otherBar, gridHvp, otherHvp,
        adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gridsHvp(double[][], double[][], double, double[][], double[][], double,
   *     double[][], double[][], double[][], double[][], GridsHvpAdjoint)
   */
  static double gridsHvp(double[][] grid, double[][] other, double k, double[][] gridDot,
      double[][] otherDot, double kDot, double[][] gridBar, double[][] otherBar,
      double[][] gridHvp, double[][] otherHvp, GridsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("gridDot", gridDot, "grid", grid);
    Arguments.sameShape("otherDot", otherDot, "other", other);
    Arguments.sameSharing("grid", grid, gridDot, "other", other, otherDot);
    Arguments.sameShape("gridBar", gridBar, "grid", grid);
    Arguments.sameShape("otherBar", otherBar, "other", other);
    Arguments.sameSharing("grid", grid, gridBar, "other", other, otherBar);
    Arguments.sameShape("gridHvp", gridHvp, "grid", grid);
    Arguments.sameShape("otherHvp", otherHvp, "other", other);
    Arguments.sameSharing("grid", grid, gridHvp, "other", other, otherHvp);
    Arguments.distinct("gridDot", gridDot, "gridBar", gridBar);
    Arguments.distinct("gridDot", gridDot, "gridHvp", gridHvp);
    Arguments.distinct("gridBar", gridBar, "gridHvp", gridHvp);
    Arguments.distinct("otherDot", otherDot, "otherBar", otherBar);
    Arguments.distinct("otherDot", otherDot, "otherHvp", otherHvp);
    Arguments.distinct("otherBar", otherBar, "otherHvp", otherHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(gridBar);
    Arguments.zero(otherBar);
    Arguments.zero(gridHvp);
    Arguments.zero(otherHvp);
    int mark = tape.mark();
    try {
      gridsLoopForwardJvp(0, grid, other, null, k, gridBar, otherBar, null, gridDot, otherDot,
          null, kDot, gridHvp, otherHvp, null, tape);
      double[][] a = tape.referenceResult(1);
      double[][] b = tape.referenceResult(2);
      double[][] best = tape.referenceResult(3);
      double[][] a1 = tape.referenceResult(4);
      double[][] b1 = tape.referenceResult(5);
      double[][] best1 = tape.referenceResult(6);
      boolean goesOn = tape.booleanResult(7);
      double[][] aBar = tape.referenceResult(8);
      double[][] bBar = tape.referenceResult(9);
      double[][] bestBar = tape.referenceResult(10);
      double[][] aBar1 = tape.referenceResult(11);
      double[][] bBar1 = tape.referenceResult(12);
      double[][] bestBar1 = tape.referenceResult(13);
      double[][] aDot = tape.referenceResult(14);
      double[][] bestDot = tape.referenceResult(16);
      double[][] aDot1 = tape.referenceResult(17);
      double[][] bestDot1 = tape.referenceResult(19);
      double[][] aBarDot = tape.referenceResult(20);
      double[][] bestBarDot = tape.referenceResult(22);
      double[][] aBarDot1 = tape.referenceResult(23);
      double[][] bestBarDot1 = tape.referenceResult(25);
      if (!goesOn) {
        a = a1;
        b = b1;
        best = best1;
        aBar = aBar1;
        bBar = bBar1;
        bestBar = bestBar1;
        aDot = aDot1;
        bestDot = bestDot1;
        aBarDot = aBarDot1;
        bestBarDot = bestBarDot1;
      }
      double best2 = best[1][0];
      double a2 = a[0][1];

      // reverse sweep
      double[] bestBar2 = bestBar[1];
      double[] bestBarDot2 = bestBarDot[1];
      double bestDot2 = bestDot[1][0];
      double[] aBar2 = aBar[0];
      double[] aBarDot2 = aBarDot[0];
      double aDot2 = aDot[0][1];
      double t = best2 * a2 + b[1][1];
      bBar[1][1] += 1.0;
      aBar2[1] += best2;
      aBarDot2[1] += bestDot2;
      bestBar2[0] += a2;
      bestBarDot2[0] += aDot2;
      double t1 = gridsLoopReverseJvp(tape);
      double t2 = tape.doubleResult(1);
      adjoint.k = t1;
      adjoint.kHvp = t2;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.grids} as a function of the vector that packs {@code grid}, {@code
   * other}, {@code k}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @param grid of the shape that the parameter is to have
   * @param other of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction gridsFunction(double[][] grid, double[][] other) {
    return new GridsFunction(grid, other);
  }

  private static final class GridsFunction implements ScalarFunction {

    private final double[][] grid;

    private final double[][] other;

    private final int gridSize;

    private final int otherSize;

    GridsFunction(double[][] grid, double[][] other) {
      this.grid = grid;
      this.other = other;
      Objects.requireNonNull(grid, "grid");
      this.gridSize = Arguments.size(grid);
      Objects.requireNonNull(other, "other");
      this.otherSize = Arguments.size(other);
    }

    @Override
    public int inputs() {
      return 1 + gridSize + otherSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] grid = Arguments.unpackLike(this.grid, packed, 0);
      double[][] other = Arguments.unpackLike(this.other, packed, gridSize);
      double k = packed[gridSize + otherSize];
      return Checkpoints.grids(grid, other, k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] grid = Arguments.unpackLike(this.grid, packed, 0);
      double[][] other = Arguments.unpackLike(this.other, packed, gridSize);
      double k = packed[gridSize + otherSize];
      double[][] gridBar = Arguments.zerosLike(grid);
      double[][] otherBar = Arguments.zerosLike(other);
      GridsAdjoint adjoint = new GridsAdjoint();
      double value = gridsGradient(grid, other, k, gridBar, otherBar, adjoint);
      Arguments.pack(gridBar, gradient, 0);
      Arguments.pack(otherBar, gradient, gridSize);
      gradient[gridSize + otherSize] = adjoint.k;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] grid = Arguments.unpackLike(this.grid, packed, 0);
      double[][] other = Arguments.unpackLike(this.other, packed, gridSize);
      double k = packed[gridSize + otherSize];
      double[][] gridDot = Arguments.unpackLike(this.grid, direction, 0);
      double[][] otherDot = Arguments.unpackLike(this.other, direction, gridSize);
      double kDot = direction[gridSize + otherSize];
      return gridsJvp(grid, other, k, gridDot, otherDot, kDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] grid = Arguments.unpackLike(this.grid, packed, 0);
      double[][] other = Arguments.unpackLike(this.other, packed, gridSize);
      double k = packed[gridSize + otherSize];
      double[][] gridDot = Arguments.unpackLike(this.grid, direction, 0);
      double[][] otherDot = Arguments.unpackLike(this.other, direction, gridSize);
      double kDot = direction[gridSize + otherSize];
      double[][] gridBar = Arguments.zerosLike(grid);
      double[][] otherBar = Arguments.zerosLike(other);
      double[][] gridHvp = Arguments.zerosLike(grid);
      double[][] otherHvp = Arguments.zerosLike(other);
      GridsHvpAdjoint adjoint = new GridsHvpAdjoint();
      double value =
          gridsHvp(grid, other, k, gridDot, otherDot, kDot, gridBar, otherBar, gridHvp, otherHvp,
          adjoint);
      Arguments.pack(gridBar, gradient, 0);
      Arguments.pack(otherBar, gradient, gridSize);
      gradient[gridSize + otherSize] = adjoint.k;
      Arguments.pack(gridHvp, product, 0);
      Arguments.pack(otherHvp, product, gridSize);
      product[gridSize + otherSize] = adjoint.kHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.strides} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param hDot tangent of {@code h}
   * @return the value and its tangent
   */
  static Dual stridesJvp(double x, double h, int n, double xDot, double hDot) {
    double statePosition = x;
    double stateSpeed = x * h;
    double statePositionDot = xDot;
    double stateSpeedDot = xDot * h + x * hDot;
    for (int i = n; i >= 1; i -= 3) {
      double t = 1.0 + 0.125 * i;
      double t1 = h * t;
      double t2 = t1 * statePosition;
      double v = stateSpeed - t2 * statePosition;
      double vDot = stateSpeedDot
          - ((hDot * t * statePosition + t1 * statePositionDot) * statePosition
          + t2 * statePositionDot);
      statePosition += h * v;
      statePositionDot += hDot * v + h * vDot;
      stateSpeed = v;
      stateSpeedDot = vDot;
    }
    int j = 0;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = -2; 2 * n >= i; i += 2) {
      j += i;
      double t = 1.0 + 0.0625 * j;
      double t1 = h * t;
      double t2 = t1 * statePosition;
      double v = stateSpeed - t2 * statePosition;
      double vDot = stateSpeedDot
          - ((hDot * t * statePosition + t1 * statePositionDot) * statePosition
          + t2 * statePositionDot);
      statePosition += h * v;
      statePositionDot += hDot * v + h * vDot;
      sum += statePosition * v;
      sumDot += statePositionDot * v + statePosition * vDot;
      stateSpeed = v;
      stateSpeedDot = vDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridesJvp(double, double, int, double, double)
   */
  static Dual stridesJvp(double x, double h, int n, double xDot, double hDot, Tape tape) {
    return stridesJvp(x, h, n, xDot, hDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.strides}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param h the derivative with respect to {@code h}
   */
  record StridesGradient(double value, double x, double h) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.strides}: filled by a derivative
   * and reused by its caller.
   */
  static final class StridesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code h}. */
    public double h;

    /** A holder of zeros. */
    public StridesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.strides} and its gradient.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static StridesGradient stridesGradient(double x, double h, int n) {
    return stridesGradient(x, h, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridesGradient(double, double, int)
   */
  static StridesGradient stridesGradient(double x, double h, int n, Tape tape) {
    StridesAdjoint adjoint = new StridesAdjoint();
    double value = stridesGradient(x, h, n, adjoint, tape);
    return new StridesGradient(value, adjoint.x, adjoint.h);
  }

  /**
   * Reverse mode: {@code Checkpoints.strides} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code h}
   * @return the value
   */
  static double stridesGradient(double x, double h, int n, StridesAdjoint adjoint) {
    return stridesGradient(x, h, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridesGradient(double, double, int, StridesAdjoint)
   */
  static double stridesGradient(double x, double h, int n, StridesAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      stridesLoopForward(n, x, x * h, h, tape);
      double statePosition = tape.doubleResult(1);
      double stateSpeed = tape.doubleResult(2);
      stridesLoop2Forward(-2, 0, statePosition, stateSpeed, 0.0, n, h, tape);
      double sum = tape.doubleResult(4);

      // reverse sweep
      double t = stridesLoop2Reverse(1.0, tape);
      double t1 = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double t3 = stridesLoopReverse(t, t1, tape);
      double t4 = tape.doubleResult(1);
      double t5 = tape.doubleResult(2);
      double xBar = t3 + t4 * h;
      double hBar = t2 + t5 + x * t4;
      adjoint.x = xBar;
      adjoint.h = hBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.strides}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param h the derivative with respect to {@code h}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param hHvp the Hessian-vector product for {@code h}
   */
  record StridesHvp(double value, double x, double h, double xHvp, double hHvp) {}

  /**
   * Second order: {@code Checkpoints.strides}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param h as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param hDot tangent of {@code h}
   * @return value, gradient and product, in new arrays
   */
  static StridesHvp stridesHvp(double x, double h, int n, double xDot, double hDot) {
    return stridesHvp(x, h, n, xDot, hDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridesHvp(double, double, int, double, double)
   */
  static StridesHvp stridesHvp(double x, double h, int n, double xDot, double hDot, Tape tape) {
    int mark = tape.mark();
    try {
      stridesLoopForwardJvp(n, x, x * h, h, xDot, xDot * h + x * hDot, hDot, tape);
      double statePosition = tape.doubleResult(1);
      double stateSpeed = tape.doubleResult(2);
      double statePositionDot = tape.doubleResult(3);
      double stateSpeedDot = tape.doubleResult(4);
      stridesLoop2ForwardJvp(-2, 0, statePosition, stateSpeed, 0.0, n, h, statePositionDot,
          stateSpeedDot, hDot, tape);
      double sum = tape.doubleResult(4);

      // reverse sweep
      double t = stridesLoop2ReverseJvp(1.0, tape);
      double t1 = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      double t4 = tape.doubleResult(4);
      double t5 = tape.doubleResult(5);
      double t6 = stridesLoopReverseJvp(t, t1, t3, t4, tape);
      double t7 = tape.doubleResult(1);
      double t8 = tape.doubleResult(2);
      double t9 = tape.doubleResult(3);
      double t10 = tape.doubleResult(4);
      double t11 = tape.doubleResult(5);
      double xBar = t6 + t7 * h;
      double xBarDot = t9 + (t10 * h + t7 * hDot);
      double hBar = t2 + t8 + x * t7;
      double hBarDot = t5 + t11 + (xDot * t7 + x * t10);
      return new StridesHvp(sum, xBar, hBar, xBarDot, hBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.strides} as a function of the vector that packs {@code x}, {@code h},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction stridesFunction(int n) {
    return new StridesFunction(n);
  }

  private static final class StridesFunction implements ScalarFunction {

    private final int n;

    StridesFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double h = packed[1];
      return Checkpoints.strides(x, h, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double h = packed[1];
      StridesAdjoint adjoint = new StridesAdjoint();
      double value = stridesGradient(x, h, this.n, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.h;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double h = packed[1];
      double xDot = direction[0];
      double hDot = direction[1];
      return stridesJvp(x, h, this.n, xDot, hDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double h = packed[1];
      double xDot = direction[0];
      double hDot = direction[1];
      StridesHvp hvp = stridesHvp(x, h, this.n, xDot, hDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.h();
      product[0] = hvp.xHvp();
      product[1] = hvp.hHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.handled} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @return the value and its tangent
   */
  static Dual handledJvp(double[] x, double rate, int n, double[] xDot, double rateDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double y = 1.0;
    double yDot = 0.0;
    for (int i = 0; i < n; i++) {
      double factor;
      double factorDot;
      try {
        int t = i * 2 % (x.length + 1);
        double x1 = x[t];
        factor = x1 * y;
        factorDot = xDot[t] * y + x1 * yDot;
      } catch (ArrayIndexOutOfBoundsException e) {
        factor = rate;
        factorDot = rateDot;
      }
      double t = 0.5 * y;
      y = t * factor + rate;
      yDot = 0.5 * yDot * factor + t * factorDot + rateDot;
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handledJvp(double[], double, int, double[], double)
   */
  static Dual handledJvp(double[] x, double rate, int n, double[] xDot, double rateDot, Tape tape) {
    return handledJvp(x, rate, n, xDot, rateDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.handled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   */
  record HandledGradient(double value, double[] x, double rate) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.handled}: filled by a derivative
   * and reused by its caller.
   */
  static final class HandledAdjoint {

    /** The adjoint of {@code rate}. */
    public double rate;

    /** A holder of zeros. */
    public HandledAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.handled} and its gradient.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static HandledGradient handledGradient(double[] x, double rate, int n) {
    return handledGradient(x, rate, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handledGradient(double[], double, int)
   */
  static HandledGradient handledGradient(double[] x, double rate, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    HandledAdjoint adjoint = new HandledAdjoint();
    double value = handledGradient(x, rate, n, xBar, adjoint, tape);
    return new HandledGradient(value, xBar, adjoint.rate);
  }

  /**
   * Reverse mode: {@code Checkpoints.handled} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code rate}
   * @return the value
   */
  static double handledGradient(double[] x, double rate, int n, double[] xBar,
      HandledAdjoint adjoint) {
    return handledGradient(x, rate, n, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handledGradient(double[], double, int, double[], HandledAdjoint)
   */
  static double handledGradient(double[] x, double rate, int n, double[] xBar,
      HandledAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      handledLoopForward(0, 1.0, n, x, rate, xBar, tape);
      double y = tape.doubleResult(1);

      // reverse sweep
      double t = handledLoopReverse(1.0, tape);
      adjoint.rate = t;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.handled} as a function of the vector that packs {@code x}, {@code
   * rate}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction handledFunction(int n) {
    return new HandledFunction(n);
  }

  private static final class HandledFunction implements ScalarFunction {

    private final int n;

    HandledFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double rate = packed[packed.length - 1];
      return Checkpoints.handled(x, rate, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double rate = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      HandledAdjoint adjoint = new HandledAdjoint();
      double value = handledGradient(x, rate, this.n, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.rate;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double rate = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double rateDot = direction[direction.length - 1];
      return handledJvp(x, rate, this.n, xDot, rateDot).tangent();
    }
  }

  /**
   * Forward mode: {@code Checkpoints.missing} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param xDot tangent of {@code x}
   * @param rateDot tangent of {@code rate}
   * @return the value and its tangent
   */
  static Dual missingJvp(double x, double rate, double xDot, double rateDot) {
    double[] history = new double[2];
    double[] historyDot = new double[2];
    double y = x;
    double yDot = xDot;
    for (int i = 0; i < 5; i++) {
      double t = yDot * rate + y * rateDot;
      double t1 = yDot * Math.sin(y);
      y = y * rate + Math.cos(y);
      yDot = t - t1;
      if (history != null) {
        int t2 = i % history.length;
        double t3 = historyDot[t2] + 2.0 * (yDot * y);
        history[t2] += y * y;
        historyDot[t2] = t3;
      }
    }
    for (int i = 0; i < 4; i++) {
      double t = yDot * rate + y * rateDot;
      double t1 = yDot * Math.sin(y);
      y = y * rate + Math.cos(y);
      yDot = t - t1;
      if (null != null) {
        ((double[]) null)[i % ((double[]) null).length] += y * y;
      }
    }
    double history1 = history[0];
    return new Dual(y * history1 + history[1], yDot * history1 + y * historyDot[0] + historyDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #missingJvp(double, double, double, double)
   */
  static Dual missingJvp(double x, double rate, double xDot, double rateDot, Tape tape) {
    return missingJvp(x, rate, xDot, rateDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.missing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   */
  record MissingGradient(double value, double x, double rate) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.missing}: filled by a derivative
   * and reused by its caller.
   */
  static final class MissingAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code rate}. */
    public double rate;

    /** A holder of zeros. */
    public MissingAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.missing} and its gradient.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MissingGradient missingGradient(double x, double rate) {
    return missingGradient(x, rate, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #missingGradient(double, double)
   */
  static MissingGradient missingGradient(double x, double rate, Tape tape) {
    MissingAdjoint adjoint = new MissingAdjoint();
    double value = missingGradient(x, rate, adjoint, tape);
    return new MissingGradient(value, adjoint.x, adjoint.rate);
  }

  /**
   * Reverse mode: {@code Checkpoints.missing} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code rate}
   * @return the value
   */
  static double missingGradient(double x, double rate, MissingAdjoint adjoint) {
    return missingGradient(x, rate, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #missingGradient(double, double, MissingAdjoint)
   */
  static double missingGradient(double x, double rate, MissingAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] history = new double[2];
      double[] historyBar = tape.zeroDoubles(2);
      missingLoopForward(0, x, rate, history, historyBar, tape);
      double y = tape.doubleResult(1);
      missingLoop2Forward(0, y, rate, tape);
      y = tape.doubleResult(1);
      double history1 = history[0];

      // reverse sweep
      double t = y * history1 + history[1];
      historyBar[1] += 1.0;
      historyBar[0] += y;
      double t1 = missingLoop2Reverse(history1, tape);
      double t2 = tape.doubleResult(1);
      double t3 = missingLoopReverse(t1, tape);
      double t4 = tape.doubleResult(1);
      double rateBar = t2 + t4;
      adjoint.x = t3;
      adjoint.rate = rateBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.missing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param rateHvp the Hessian-vector product for {@code rate}
   */
  record MissingHvp(double value, double x, double rate, double xHvp, double rateHvp) {}

  /**
   * Second order: {@code Checkpoints.missing}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param xDot tangent of {@code x}
   * @param rateDot tangent of {@code rate}
   * @return value, gradient and product, in new arrays
   */
  static MissingHvp missingHvp(double x, double rate, double xDot, double rateDot) {
    return missingHvp(x, rate, xDot, rateDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #missingHvp(double, double, double, double)
   */
  static MissingHvp missingHvp(double x, double rate, double xDot, double rateDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] history = new double[2];
      double[] historyDot = new double[2];
      double[] historyBar = tape.zeroDoubles(2);
      double[] historyBarDot = tape.zeroDoubles(2);
      missingLoopForwardJvp(0, x, rate, history, historyBar, xDot, rateDot, historyDot,
          historyBarDot, tape);
      double y = tape.doubleResult(1);
      double yDot = tape.doubleResult(2);
      missingLoop2ForwardJvp(0, y, rate, yDot, rateDot, tape);
      y = tape.doubleResult(1);
      yDot = tape.doubleResult(2);
      double history1 = history[0];

      // reverse sweep
      double historyDot1 = historyDot[0];
      double t = y * history1 + history[1];
      historyBar[1] += 1.0;
      historyBar[0] += y;
      historyBarDot[0] += yDot;
      double t1 = missingLoop2ReverseJvp(history1, historyDot1, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      double t5 = missingLoopReverseJvp(t1, t3, tape);
      double t6 = tape.doubleResult(1);
      double t7 = tape.doubleResult(2);
      double t8 = tape.doubleResult(3);
      double rateBar = t2 + t6;
      double rateBarDot = t4 + t8;
      return new MissingHvp(t, t5, rateBar, t7, rateBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.missing} as a function of the vector that packs {@code x}, {@code
   * rate}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction missingFunction() {
    return new MissingFunction();
  }

  private static final class MissingFunction implements ScalarFunction {

    MissingFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double rate = packed[1];
      return Checkpoints.missing(x, rate);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double rate = packed[1];
      MissingAdjoint adjoint = new MissingAdjoint();
      double value = missingGradient(x, rate, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.rate;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double rate = packed[1];
      double xDot = direction[0];
      double rateDot = direction[1];
      return missingJvp(x, rate, xDot, rateDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double rate = packed[1];
      double xDot = direction[0];
      double rateDot = direction[1];
      MissingHvp hvp = missingHvp(x, rate, xDot, rateDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.rate();
      product[0] = hvp.xHvp();
      product[1] = hvp.rateHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.calls} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param gain as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param gainDot tangent of {@code gain}
   * @return the value and its tangent
   */
  static Dual callsJvp(double[] w, double[] x, double gain, double[] wDot, double[] xDot,
      double gainDot) {
    return callsJvp(w, x, gain, wDot, xDot, gainDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsJvp(double[], double[], double, double[], double[], double)
   */
  static Dual callsJvp(double[] w, double[] x, double gain, double[] wDot, double[] xDot,
      double gainDot, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("w", w, wDot, "x", x, xDot);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double sumDot = 0.0;
      for (int k = 0; k < 3; k++) {
        double t = layerJvp(w, x, gain, wDot, xDot, gainDot, tape);
        double t1 = tape.doubleResult(1);
        int t2 = k % x.length;
        double x1 = x[t2];
        sum += t * x1;
        sumDot += t1 * x1 + t * xDot[t2];
        double t3 = wDot[0] * 0.5;
        w[0] *= 0.5;
        wDot[0] = t3;
      }
      double[] y = scaledJvp(x, sum, 2, xDot, sumDot, tape);
      double[] yDot = tape.referenceResult(1);
      double y1 = y[0];
      double y2 = y[1];
      double result = y1 * y2;
      double resultDot = yDot[0] * y2 + y1 * yDot[1];
      x[0] = sum;
      xDot[0] = sumDot;
      double[] t = scaledJvp(w, gain, 0, wDot, gainDot, tape);
      double[] t1 = tape.referenceResult(1);
      double t2 = t[1];
      return new Dual(result + sum * t2, resultDot + (sumDot * t2 + sum * t1[1]));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Checkpoints.calls}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   * @param gain the derivative with respect to {@code gain}
   */
  record CallsGradient(double value, double[] w, double[] x, double gain) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.calls}: filled by a derivative
   * and reused by its caller.
   */
  static final class CallsAdjoint {

    /** The adjoint of {@code gain}. */
    public double gain;

    /** A holder of zeros. */
    public CallsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.calls} and its gradient.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param gain as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CallsGradient callsGradient(double[] w, double[] x, double gain) {
    return callsGradient(w, x, gain, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsGradient(double[], double[], double)
   */
  static CallsGradient callsGradient(double[] w, double[] x, double gain, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] xBar = x == w ? wBar : Arguments.zerosLike(x);
    CallsAdjoint adjoint = new CallsAdjoint();
    double value = callsGradient(w, x, gain, wBar, xBar, adjoint, tape);
    return new CallsGradient(value, wBar, xBar, adjoint.gain);
  }

  /**
   * Reverse mode: {@code Checkpoints.calls} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param gain as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code gain}
   * @return the value
   */
  static double callsGradient(double[] w, double[] x, double gain, double[] wBar, double[] xBar,
      CallsAdjoint adjoint) {
    return callsGradient(w, x, gain, wBar, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsGradient(double[], double[], double, double[], double[], CallsAdjoint)
   */
  static double callsGradient(double[] w, double[] x, double gain, double[] wBar, double[] xBar,
      CallsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("w", w, wBar, "x", x, xBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(3);
      double[] kept = tape.doubles(3);
      double sum = 0.0;
      for (int k = 0; k < 3; k++) {
        double t = layerForward(w, x, gain, wBar, xBar, tape);
        kept[k] = t;
        double x1 = x[k % x.length];
        xKept[k] = x1;
        sum += t * x1;
        w[0] *= 0.5;
      }
      double[] y = scaledForward(x, sum, 2, xBar, tape);
      double[] yBar = tape.referenceResult(1);
      double y1 = y[0];
      double y2 = y[1];
      double result = y1 * y2;
      x[0] = sum;
      double[] t = scaledForward2(w, gain, 0, wBar, tape);
      double[] t1 = tape.referenceResult(1);
      double t2 = t[1];

      // reverse sweep
      t1[1] += sum;
      double gainBar = scaledReverse2(tape);
      double t3 = xBar[0];
      xBar[0] = 0.0;
      double sumBar = t2 + t3;
      yBar[1] += y1;
      yBar[0] += y2;
      sumBar += scaledReverse(tape);
      for (int k = 2; k >= 0; k--) {
        wBar[0] *= 0.5;
        double t4 = sumBar * xKept[k];
        xBar[k % x.length] += kept[k] * sumBar;
        gainBar += layerReverse(t4, tape);
      }
      adjoint.gain = gainBar;
      return result + sum * t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.calls}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   * @param gain the derivative with respect to {@code gain}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param gainHvp the Hessian-vector product for {@code gain}
   */
  record CallsHvp(double value, double[] w, double[] x, double gain, double[] wHvp, double[] xHvp,
      double gainHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.calls}: filled by a derivative and reused by its caller.
   */
  static final class CallsHvpAdjoint {

    /** The adjoint of {@code gain}. */
    public double gain;

    /** The Hessian-vector product for {@code gain}. */
    public double gainHvp;

    /** A holder of zeros. */
    public CallsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.calls}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param gain as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param gainDot tangent of {@code gain}
   * @return value, gradient and product, in new arrays
   */
  static CallsHvp callsHvp(double[] w, double[] x, double gain, double[] wDot, double[] xDot,
      double gainDot) {
    return callsHvp(w, x, gain, wDot, xDot, gainDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsHvp(double[], double[], double, double[], double[], double)
   */
  static CallsHvp callsHvp(double[] w, double[] x, double gain, double[] wDot, double[] xDot,
      double gainDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] xBar = x == w ? wBar : Arguments.zerosLike(x);
    double[] wHvp = Arguments.zerosLike(w);
    double[] xHvp = x == w ? wHvp : Arguments.zerosLike(x);
    CallsHvpAdjoint adjoint = new CallsHvpAdjoint();
    double value = callsHvp(w, x, gain, wDot, xDot, gainDot, wBar, xBar, wHvp, xHvp, adjoint, tape);
    return new CallsHvp(value, wBar, xBar, adjoint.gain, wHvp, xHvp, adjoint.gainHvp);
  }

  /**
   * Second order: {@code Checkpoints.calls}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param gain as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param gainDot tangent of {@code gain}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code gain}
   * @return the value
   */
  static double callsHvp(double[] w, double[] x, double gain, double[] wDot, double[] xDot,
      double gainDot, double[] wBar, double[] xBar, double[] wHvp, double[] xHvp,
      CallsHvpAdjoint adjoint) {
    return callsHvp(w, x, gain, wDot, xDot, gainDot, wBar, xBar, wHvp, xHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsHvp(double[], double[], double, double[], double[], double, double[],
   *     double[], double[], double[], CallsHvpAdjoint)
   */
  static double callsHvp(double[] w, double[] x, double gain, double[] wDot, double[] xDot,
      double gainDot, double[] wBar, double[] xBar, double[] wHvp, double[] xHvp,
      CallsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("w", w, wDot, "x", x, xDot);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("w", w, wBar, "x", x, xBar);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameSharing("w", w, wHvp, "x", x, xHvp);
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
      double[] xKept = tape.doubles(3);
      double[] xKeptDot = tape.doubles(3);
      double[] kept = tape.doubles(3);
      double[] keptDot = tape.doubles(3);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int k = 0; k < 3; k++) {
        double t = layerForwardJvp(w, x, gain, wBar, xBar, wDot, xDot, gainDot, wHvp, xHvp, tape);
        double t1 = tape.doubleResult(1);
        kept[k] = t;
        keptDot[k] = t1;
        int t2 = k % x.length;
        double x1 = x[t2];
        double xDot1 = xDot[t2];
        xKept[k] = x1;
        xKeptDot[k] = xDot1;
        sum += t * x1;
        sumDot += t1 * x1 + t * xDot1;
        double t3 = wDot[0] * 0.5;
        w[0] *= 0.5;
        wDot[0] = t3;
      }
      double[] y = scaledForwardJvp(x, sum, 2, xBar, xDot, sumDot, xHvp, tape);
      double[] yBar = tape.referenceResult(1);
      double[] yDot = tape.referenceResult(2);
      double[] yBarDot = tape.referenceResult(3);
      double y1 = y[0];
      double y2 = y[1];
      double result = y1 * y2;
      double yDot1 = yDot[0];
      double yDot2 = yDot[1];
      x[0] = sum;
      xDot[0] = sumDot;
      double[] t = scaledForwardJvp2(w, gain, 0, wBar, wDot, gainDot, wHvp, tape);
      double[] t1 = tape.referenceResult(1);
      double[] t2 = tape.referenceResult(2);
      double[] t3 = tape.referenceResult(3);
      double t4 = t[1];

      // reverse sweep
      double t5 = t2[1];
      t1[1] += sum;
      t3[1] += sumDot;
      double gainBar = scaledReverseJvp(tape);
      double gainBarDot = tape.doubleResult(1);
      double t6 = xBar[0];
      double t7 = xHvp[0];
      xBar[0] = 0.0;
      xHvp[0] = 0.0;
      double sumBar = t4 + t6;
      double sumBarDot = t5 + t7;
      yBar[1] += y1;
      yBarDot[1] += yDot1;
      yBar[0] += y2;
      yBarDot[0] += yDot2;
      double t8 = scaledReverseJvp2(tape);
      double t9 = tape.doubleResult(1);
      sumBar += t8;
      sumBarDot += t9;
      for (int k = 2; k >= 0; k--) {
        double wBarDot = wHvp[0] * 0.5;
        wBar[0] *= 0.5;
        wHvp[0] = wBarDot;
        double x1 = xKept[k];
        double t10 = kept[k];
        int t11 = k % x.length;
        double t12 = sumBarDot * x1 + sumBar * xKeptDot[k];
        double xBarDot = keptDot[k] * sumBar + t10 * sumBarDot;
        xBar[t11] += t10 * sumBar;
        xHvp[t11] += xBarDot;
        double t13 = layerReverseJvp(sumBar * x1, t12, tape);
        double t14 = tape.doubleResult(1);
        gainBar += t13;
        gainBarDot += t14;
      }
      adjoint.gain = gainBar;
      adjoint.gainHvp = gainBarDot;
      return result + sum * t4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.calls} as a function of the vector that packs {@code w}, {@code x},
   * {@code gain}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param w of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction callsFunction(double[] w, double[] x) {
    return new CallsFunction(w, x);
  }

  private static final class CallsFunction implements ScalarFunction {

    private final double[] w;

    private final double[] x;

    private final int wSize;

    private final int xSize;

    CallsFunction(double[] w, double[] x) {
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
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double gain = packed[wSize + xSize];
      return Checkpoints.calls(w, x, gain);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double gain = packed[wSize + xSize];
      double[] wBar = Arguments.zerosLike(w);
      double[] xBar = Arguments.zerosLike(x);
      CallsAdjoint adjoint = new CallsAdjoint();
      double value = callsGradient(w, x, gain, wBar, xBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(xBar, gradient, wSize);
      gradient[wSize + xSize] = adjoint.gain;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double gain = packed[wSize + xSize];
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, wSize);
      double gainDot = direction[wSize + xSize];
      return callsJvp(w, x, gain, wDot, xDot, gainDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double gain = packed[wSize + xSize];
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, wSize);
      double gainDot = direction[wSize + xSize];
      double[] wBar = Arguments.zerosLike(w);
      double[] xBar = Arguments.zerosLike(x);
      double[] wHvp = Arguments.zerosLike(w);
      double[] xHvp = Arguments.zerosLike(x);
      CallsHvpAdjoint adjoint = new CallsHvpAdjoint();
      double value = callsHvp(w, x, gain, wDot, xDot, gainDot, wBar, xBar, wHvp, xHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(xBar, gradient, wSize);
      gradient[wSize + xSize] = adjoint.gain;
      Arguments.pack(wHvp, product, 0);
      Arguments.pack(xHvp, product, wSize);
      product[wSize + xSize] = adjoint.gainHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.rowsExchangedLater} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual rowsExchangedLaterJvp(double x, double y, double b, int n, double xDot, double yDot,
      double bDot) {
    double[] p = new double[1];
    double[] pDot = new double[1];
    p[0] = x;
    pDot[0] = xDot;
    double[] q = new double[1];
    double[] qDot = new double[1];
    q[0] = y;
    qDot[0] = yDot;
    double[][] table = new double[2][];
    double[][] tableDot = new double[2][];
    table[0] = p;
    tableDot[0] = pDot;
    table[1] = q;
    tableDot[1] = qDot;
    for (int i = 0; i < n; i++) {
      int t = i % 2;
      double table1 = table[t][0];
      double t1 = b * table1;
      double t2 = bDot * table1 + b * tableDot[t][0];
      b = Math.sin(t1);
      bDot = t2 * Math.cos(t1);
    }
    table[0] = q;
    tableDot[0] = qDot;
    table[1] = p;
    tableDot[1] = pDot;
    return new Dual(b, bDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedLaterJvp(double, double, double, int, double, double, double)
   */
  static Dual rowsExchangedLaterJvp(double x, double y, double b, int n, double xDot, double yDot,
      double bDot, Tape tape) {
    return rowsExchangedLaterJvp(x, y, b, n, xDot, yDot, bDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.rowsExchangedLater}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param b the derivative with respect to {@code b}
   */
  record RowsExchangedLaterGradient(double value, double x, double y, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.rowsExchangedLater}: filled by a
   * derivative and reused by its caller.
   */
  static final class RowsExchangedLaterAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public RowsExchangedLaterAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.rowsExchangedLater} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RowsExchangedLaterGradient rowsExchangedLaterGradient(double x, double y, double b,
      int n) {
    return rowsExchangedLaterGradient(x, y, b, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedLaterGradient(double, double, double, int)
   */
  static RowsExchangedLaterGradient rowsExchangedLaterGradient(double x, double y, double b, int n,
      Tape tape) {
    RowsExchangedLaterAdjoint adjoint = new RowsExchangedLaterAdjoint();
    double value = rowsExchangedLaterGradient(x, y, b, n, adjoint, tape);
    return new RowsExchangedLaterGradient(value, adjoint.x, adjoint.y, adjoint.b);
  }

  /**
   * Reverse mode: {@code Checkpoints.rowsExchangedLater} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y},
   *     {@code b}
   * @return the value
   */
  static double rowsExchangedLaterGradient(double x, double y, double b, int n,
      RowsExchangedLaterAdjoint adjoint) {
    return rowsExchangedLaterGradient(x, y, b, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedLaterGradient(double, double, double, int, RowsExchangedLaterAdjoint)
   */
  static double rowsExchangedLaterGradient(double x, double y, double b, int n,
      RowsExchangedLaterAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] p = new double[1];
      double[] pBar = tape.zeroDoubles(1);
      p[0] = x;
      double[] q = new double[1];
      double[] qBar = tape.zeroDoubles(1);
      q[0] = y;
      double[][] table = new double[2][];
      double[][] tableBar = new double[2][];
      table[0] = p;
      tableBar[0] = pBar;
      table[1] = q;
      tableBar[1] = qBar;
      rowsExchangedLaterLoopForward(0, b, n, table, tableBar, tape);
      b = tape.doubleResult(1);
      table[0] = q;
      tableBar[0] = qBar;
      table[1] = p;
      tableBar[1] = pBar;

      // reverse sweep
      double t = rowsExchangedLaterLoopReverse(1.0, tape);
      double t1 = qBar[0];
      qBar[0] = 0.0;
      double t2 = pBar[0];
      pBar[0] = 0.0;
      adjoint.x = t2;
      adjoint.y = t1;
      adjoint.b = t;
      return b;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.rowsExchangedLater}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param b the derivative with respect to {@code b}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record RowsExchangedLaterHvp(double value, double x, double y, double b, double xHvp,
      double yHvp, double bHvp) {}

  /**
   * Second order: {@code Checkpoints.rowsExchangedLater}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static RowsExchangedLaterHvp rowsExchangedLaterHvp(double x, double y, double b, int n,
      double xDot, double yDot, double bDot) {
    return rowsExchangedLaterHvp(x, y, b, n, xDot, yDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedLaterHvp(double, double, double, int, double, double, double)
   */
  static RowsExchangedLaterHvp rowsExchangedLaterHvp(double x, double y, double b, int n,
      double xDot, double yDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] p = new double[1];
      double[] pDot = new double[1];
      double[] pBar = tape.zeroDoubles(1);
      double[] pBarDot = tape.zeroDoubles(1);
      p[0] = x;
      pDot[0] = xDot;
      double[] q = new double[1];
      double[] qDot = new double[1];
      double[] qBar = tape.zeroDoubles(1);
      double[] qBarDot = tape.zeroDoubles(1);
      q[0] = y;
      qDot[0] = yDot;
      double[][] table = new double[2][];
      double[][] tableDot = new double[2][];
      double[][] tableBar = new double[2][];
      double[][] tableBarDot = new double[2][];
      table[0] = p;
      tableDot[0] = pDot;
      tableBar[0] = pBar;
      tableBarDot[0] = pBarDot;
      table[1] = q;
      tableDot[1] = qDot;
      tableBar[1] = qBar;
      tableBarDot[1] = qBarDot;
      rowsExchangedLaterLoopForwardJvp(0, b, n, table, tableBar, bDot, tableDot, tableBarDot, tape);
      b = tape.doubleResult(1);
      table[0] = q;
      tableDot[0] = qDot;
      tableBar[0] = qBar;
      tableBarDot[0] = qBarDot;
      table[1] = p;
      tableDot[1] = pDot;
      tableBar[1] = pBar;
      tableBarDot[1] = pBarDot;

      // reverse sweep
      double t = rowsExchangedLaterLoopReverseJvp(1.0, tape);
      double t1 = tape.doubleResult(1);
      double t2 = qBar[0];
      double t3 = qBarDot[0];
      qBar[0] = 0.0;
      qBarDot[0] = 0.0;
      double t4 = pBar[0];
      double t5 = pBarDot[0];
      pBar[0] = 0.0;
      pBarDot[0] = 0.0;
      return new RowsExchangedLaterHvp(b, t4, t2, t, t5, t3, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.rowsExchangedLater} as a function of the vector that packs {@code x},
   * {@code y}, {@code b}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction rowsExchangedLaterFunction(int n) {
    return new RowsExchangedLaterFunction(n);
  }

  private static final class RowsExchangedLaterFunction implements ScalarFunction {

    private final int n;

    RowsExchangedLaterFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      double b = packed[2];
      return Checkpoints.rowsExchangedLater(x, y, b, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      double b = packed[2];
      RowsExchangedLaterAdjoint adjoint = new RowsExchangedLaterAdjoint();
      double value = rowsExchangedLaterGradient(x, y, b, this.n, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      gradient[2] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double b = packed[2];
      double xDot = direction[0];
      double yDot = direction[1];
      double bDot = direction[2];
      return rowsExchangedLaterJvp(x, y, b, this.n, xDot, yDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double y = packed[1];
      double b = packed[2];
      double xDot = direction[0];
      double yDot = direction[1];
      double bDot = direction[2];
      RowsExchangedLaterHvp hvp = rowsExchangedLaterHvp(x, y, b, this.n, xDot, yDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      gradient[2] = hvp.b();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      product[2] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.rowsExchangedBetween} and its derivative in the
   * direction of the tangents.
   *
   * @param m as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param n constant
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual rowsExchangedBetweenJvp(double[][] m, double b, int n, double[][] mDot, double bDot) {
    Arguments.sameShape("mDot", mDot, "m", m);
    for (int k = 0; k < 3; k++) {
      for (int i = 0; i < n; i++) {
        int t = i % 2;
        double m1 = m[t][0];
        double t1 = b * m1;
        double t2 = bDot * m1 + b * mDot[t][0];
        b = Math.sin(t1);
        bDot = t2 * Math.cos(t1);
        double[] mDot1 = mDot[0];
        double t3 = mDot1[0] + bDot;
        m[0][0] += b;
        mDot1[0] = t3;
      }
      double[] row = m[0];
      double[] rowDot = mDot[0];
      double[] mDot1 = mDot[1];
      m[0] = m[1];
      mDot[0] = mDot1;
      m[1] = row;
      mDot[1] = rowDot;
    }
    double m1 = m[0][0];
    return new Dual(b * m1, bDot * m1 + b * mDot[0][0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedBetweenJvp(double[][], double, int, double[][], double)
   */
  static Dual rowsExchangedBetweenJvp(double[][] m, double b, int n, double[][] mDot, double bDot,
      Tape tape) {
    return rowsExchangedBetweenJvp(m, b, n, mDot, bDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.rowsExchangedBetween}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param b the derivative with respect to {@code b}
   */
  record RowsExchangedBetweenGradient(double value, double[][] m, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.rowsExchangedBetween}: filled by
   * a derivative and reused by its caller.
   */
  static final class RowsExchangedBetweenAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public RowsExchangedBetweenAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.rowsExchangedBetween} and its gradient.
   *
   * @param m as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RowsExchangedBetweenGradient rowsExchangedBetweenGradient(double[][] m, double b, int n) {
    return rowsExchangedBetweenGradient(m, b, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedBetweenGradient(double[][], double, int)
   */
  static RowsExchangedBetweenGradient rowsExchangedBetweenGradient(double[][] m, double b, int n,
      Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    RowsExchangedBetweenAdjoint adjoint = new RowsExchangedBetweenAdjoint();
    double value = rowsExchangedBetweenGradient(m, b, n, mBar, adjoint, tape);
    return new RowsExchangedBetweenGradient(value, mBar, adjoint.b);
  }

  /**
   * Reverse mode: {@code Checkpoints.rowsExchangedBetween} and its gradient, written into
   * the caller's memory.
   *
   * @param m as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param n constant
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code b}
   * @return the value
   */
  static double rowsExchangedBetweenGradient(double[][] m, double b, int n, double[][] mBar,
      RowsExchangedBetweenAdjoint adjoint) {
    return rowsExchangedBetweenGradient(m, b, n, mBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedBetweenGradient(double[][], double, int, double[][],
   *     RowsExchangedBetweenAdjoint)
   */
  static double rowsExchangedBetweenGradient(double[][] m, double b, int n, double[][] mBar,
      RowsExchangedBetweenAdjoint adjoint, Tape tape) {
    Arguments.sameShape("mBar", mBar, "m", m);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(mBar);
    int mark = tape.mark();
    try {
      double[][] mBar1 = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBar1, 0, m.length);
      for (int k = 0; k < 3; k++) {
        rowsExchangedBetweenLoopForward(0, b, n, m, mBar1, tape);
        b = tape.doubleResult(1);
        double[] row = m[0];
        double[] rowBar = mBar1[0];
        double[] mBar2 = mBar1[1];
        m[0] = m[1];
        mBar1[0] = mBar2;
        m[1] = row;
        mBar1[1] = rowBar;
      }
      double bBar = m[0][0];

      // reverse sweep
      mBar1[0][0] += b;
      double t = b * bBar;
      for (int k = 2; k >= 0; k--) {
        bBar = rowsExchangedBetweenLoopReverse(bBar, tape);
      }
      adjoint.b = bBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.rowsExchangedBetween}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param b the derivative with respect to {@code b}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record RowsExchangedBetweenHvp(double value, double[][] m, double b, double[][] mHvp,
      double bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.rowsExchangedBetween}: filled by a derivative and reused by its caller.
   */
  static final class RowsExchangedBetweenHvpAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** The Hessian-vector product for {@code b}. */
    public double bHvp;

    /** A holder of zeros. */
    public RowsExchangedBetweenHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.rowsExchangedBetween}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param m as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param n constant
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static RowsExchangedBetweenHvp rowsExchangedBetweenHvp(double[][] m, double b, int n,
      double[][] mDot, double bDot) {
    return rowsExchangedBetweenHvp(m, b, n, mDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedBetweenHvp(double[][], double, int, double[][], double)
   */
  static RowsExchangedBetweenHvp rowsExchangedBetweenHvp(double[][] m, double b, int n,
      double[][] mDot, double bDot, Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    double[][] mHvp = Arguments.zerosLike(m);
    RowsExchangedBetweenHvpAdjoint adjoint = new RowsExchangedBetweenHvpAdjoint();
    double value = rowsExchangedBetweenHvp(m, b, n, mDot, bDot, mBar, mHvp, adjoint, tape);
    return new RowsExchangedBetweenHvp(value, mBar, adjoint.b, mHvp, adjoint.bHvp);
  }

  /**
   * Second order: {@code Checkpoints.rowsExchangedBetween}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param m as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param n constant
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param mHvp overwritten with the Hessian-vector product for {@code m}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code b}
   * @return the value
   */
  static double rowsExchangedBetweenHvp(double[][] m, double b, int n, double[][] mDot,
      double bDot, double[][] mBar, double[][] mHvp, RowsExchangedBetweenHvpAdjoint adjoint) {
    return rowsExchangedBetweenHvp(m, b, n, mDot, bDot, mBar, mHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedBetweenHvp(double[][], double, int, double[][], double, double[][],
   *     double[][], RowsExchangedBetweenHvpAdjoint)
   */
  static double rowsExchangedBetweenHvp(double[][] m, double b, int n, double[][] mDot,
      double bDot, double[][] mBar, double[][] mHvp, RowsExchangedBetweenHvpAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("mHvp", mHvp, "m", m);
    Arguments.distinct("mDot", mDot, "mBar", mBar);
    Arguments.distinct("mDot", mDot, "mHvp", mHvp);
    Arguments.distinct("mBar", mBar, "mHvp", mHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(mBar);
    Arguments.zero(mHvp);
    int mark = tape.mark();
    try {
      double[][] mBar1 = tape.references(double[].class, m.length);
      double[][] mBarDot = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBar1, 0, m.length);
      System.arraycopy(mHvp, 0, mBarDot, 0, m.length);
      for (int k = 0; k < 3; k++) {
        rowsExchangedBetweenLoopForwardJvp(0, b, n, m, mBar1, bDot, mDot, mBarDot, tape);
        b = tape.doubleResult(1);
        bDot = tape.doubleResult(2);
        double[] row = m[0];
        double[] rowDot = mDot[0];
        double[] rowBar = mBar1[0];
        double[] rowBarDot = mBarDot[0];
        double[] mDot1 = mDot[1];
        double[] mBar2 = mBar1[1];
        double[] mBarDot1 = mBarDot[1];
        m[0] = m[1];
        mDot[0] = mDot1;
        mBar1[0] = mBar2;
        mBarDot[0] = mBarDot1;
        m[1] = row;
        mDot[1] = rowDot;
        mBar1[1] = rowBar;
        mBarDot[1] = rowBarDot;
      }
      double bBar = m[0][0];

      // reverse sweep
      double[] mBarDot1 = mBarDot[0];
      double bBarDot = mDot[0][0];
      mBar1[0][0] += b;
      mBarDot1[0] += bDot;
      double t = b * bBar;
      for (int k = 2; k >= 0; k--) {
        bBar = rowsExchangedBetweenLoopReverseJvp(bBar, bBarDot, tape);
        bBarDot = tape.doubleResult(1);
      }
      adjoint.b = bBar;
      adjoint.bHvp = bBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.rowsExchangedBetween} as a function of the vector that packs {@code
   * m}, {@code b}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param m of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction rowsExchangedBetweenFunction(double[][] m, int n) {
    return new RowsExchangedBetweenFunction(m, n);
  }

  private static final class RowsExchangedBetweenFunction implements ScalarFunction {

    private final double[][] m;

    private final int n;

    private final int mSize;

    RowsExchangedBetweenFunction(double[][] m, int n) {
      this.m = m;
      this.n = n;
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
    }

    @Override
    public int inputs() {
      return 1 + mSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      return Checkpoints.rowsExchangedBetween(m, b, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      double[][] mBar = Arguments.zerosLike(m);
      RowsExchangedBetweenAdjoint adjoint = new RowsExchangedBetweenAdjoint();
      double value = rowsExchangedBetweenGradient(m, b, this.n, mBar, adjoint);
      Arguments.pack(mBar, gradient, 0);
      gradient[mSize] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double bDot = direction[mSize];
      return rowsExchangedBetweenJvp(m, b, this.n, mDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double bDot = direction[mSize];
      double[][] mBar = Arguments.zerosLike(m);
      double[][] mHvp = Arguments.zerosLike(m);
      RowsExchangedBetweenHvpAdjoint adjoint = new RowsExchangedBetweenHvpAdjoint();
      double value = rowsExchangedBetweenHvp(m, b, this.n, mDot, bDot, mBar, mHvp, adjoint);
      Arguments.pack(mBar, gradient, 0);
      gradient[mSize] = adjoint.b;
      Arguments.pack(mHvp, product, 0);
      product[mSize] = adjoint.bHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.rowTwiceLater} and its derivative in the direction of
   * the tangents.
   *
   * @param m as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual rowTwiceLaterJvp(double[][] m, double b, int n, double[][] mDot, double bDot) {
    Arguments.sameShape("mDot", mDot, "m", m);
    double[][] table = new double[2][];
    double[][] tableDot = new double[2][];
    double[] mDot1 = mDot[0];
    double[] t = m[0].clone();
    double[] t1 = mDot1.clone();
    table[0] = t;
    tableDot[0] = t1;
    double[] mDot2 = mDot[1];
    double[] t2 = m[1].clone();
    double[] t3 = mDot2.clone();
    table[1] = t2;
    tableDot[1] = t3;
    int i = 0;
    for (int k = 0; k < n; k++) {
      double[] table1 = table[0];
      double[] tableDot1 = tableDot[0];
      double t4 = 0.5 * b;
      double table2 = table1[0];
      double[] table3 = table[1];
      double[] tableDot2 = tableDot[1];
      double table4 = table3[0];
      double t5 = table2 + t4 * table4;
      double t6 = tableDot1[0] + (0.5 * bDot * table4 + t4 * tableDot2[0]);
      table1[0] = t5;
      tableDot1[0] = t6;
      table3[0] = Math.cos(t5);
      tableDot2[0] = -(t6 * Math.sin(t5));
      i++;
    }
    double[] table1 = table[0];
    double[] tableDot1 = tableDot[0];
    table[1] = table1;
    tableDot[1] = tableDot1;
    double t4 = i;
    double t5 = tableDot1[0] * t4;
    table1[0] *= t4;
    tableDot1[0] = t5;
    return new Dual(table[0][0] + m[1][0], tableDot[0][0] + mDot[1][0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowTwiceLaterJvp(double[][], double, int, double[][], double)
   */
  static Dual rowTwiceLaterJvp(double[][] m, double b, int n, double[][] mDot, double bDot,
      Tape tape) {
    return rowTwiceLaterJvp(m, b, n, mDot, bDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.rowTwiceLater}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param b the derivative with respect to {@code b}
   */
  record RowTwiceLaterGradient(double value, double[][] m, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.rowTwiceLater}: filled by a
   * derivative and reused by its caller.
   */
  static final class RowTwiceLaterAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public RowTwiceLaterAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.rowTwiceLater} and its gradient.
   *
   * @param m as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RowTwiceLaterGradient rowTwiceLaterGradient(double[][] m, double b, int n) {
    return rowTwiceLaterGradient(m, b, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowTwiceLaterGradient(double[][], double, int)
   */
  static RowTwiceLaterGradient rowTwiceLaterGradient(double[][] m, double b, int n, Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    RowTwiceLaterAdjoint adjoint = new RowTwiceLaterAdjoint();
    double value = rowTwiceLaterGradient(m, b, n, mBar, adjoint, tape);
    return new RowTwiceLaterGradient(value, mBar, adjoint.b);
  }

  /**
   * Reverse mode: {@code Checkpoints.rowTwiceLater} and its gradient, written into the
   * caller's memory.
   *
   * @param m as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code b}
   * @return the value
   */
  static double rowTwiceLaterGradient(double[][] m, double b, int n, double[][] mBar,
      RowTwiceLaterAdjoint adjoint) {
    return rowTwiceLaterGradient(m, b, n, mBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowTwiceLaterGradient(double[][], double, int, double[][], RowTwiceLaterAdjoint)
   */
  static double rowTwiceLaterGradient(double[][] m, double b, int n, double[][] mBar,
      RowTwiceLaterAdjoint adjoint, Tape tape) {
    Arguments.sameShape("mBar", mBar, "m", m);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(mBar);
    int mark = tape.mark();
    try {
      double[][] table = new double[2][];
      double[][] tableBar = new double[2][];
      double[] m1 = m[0];
      double[] mBar1 = mBar[0];
      double[] t = m1.clone();
      double[] t1 = tape.zeroDoubles(t.length);
      table[0] = t;
      tableBar[0] = t1;
      double[] m2 = m[1];
      double[] mBar2 = mBar[1];
      double[] t2 = m2.clone();
      double[] t3 = tape.zeroDoubles(t2.length);
      table[1] = t2;
      tableBar[1] = t3;
      rowTwiceLaterLoopForward(0, 0, n, table, b, tableBar, tape);
      int i = tape.intResult(1);
      double[] table1 = table[0];
      double[] tableBar1 = tableBar[0];
      table[1] = table1;
      tableBar[1] = tableBar1;
      double t4 = i;
      table1[0] *= t4;

      // reverse sweep
      double[] tableBar2 = tableBar[0];
      double t5 = table[0][0] + m[1][0];
      mBar[1][0] += 1.0;
      tableBar2[0] += 1.0;
      tableBar1[0] *= t4;
      double t6 = rowTwiceLaterLoopReverse(tape);
      for (int j = 0; j < m2.length; j++) {
        mBar2[j] += t3[j];
      }
      for (int j = 0; j < m1.length; j++) {
        mBar1[j] += t1[j];
      }
      adjoint.b = t6;
      return t5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.rowTwiceLater}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param b the derivative with respect to {@code b}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record RowTwiceLaterHvp(double value, double[][] m, double b, double[][] mHvp, double bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.rowTwiceLater}: filled by a derivative and reused by its caller.
   */
  static final class RowTwiceLaterHvpAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** The Hessian-vector product for {@code b}. */
    public double bHvp;

    /** A holder of zeros. */
    public RowTwiceLaterHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.rowTwiceLater}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param m as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static RowTwiceLaterHvp rowTwiceLaterHvp(double[][] m, double b, int n, double[][] mDot,
      double bDot) {
    return rowTwiceLaterHvp(m, b, n, mDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowTwiceLaterHvp(double[][], double, int, double[][], double)
   */
  static RowTwiceLaterHvp rowTwiceLaterHvp(double[][] m, double b, int n, double[][] mDot,
      double bDot, Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    double[][] mHvp = Arguments.zerosLike(m);
    RowTwiceLaterHvpAdjoint adjoint = new RowTwiceLaterHvpAdjoint();
    double value = rowTwiceLaterHvp(m, b, n, mDot, bDot, mBar, mHvp, adjoint, tape);
    return new RowTwiceLaterHvp(value, mBar, adjoint.b, mHvp, adjoint.bHvp);
  }

  /**
   * Second order: {@code Checkpoints.rowTwiceLater}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param m as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param mHvp overwritten with the Hessian-vector product for {@code m}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code b}
   * @return the value
   */
  static double rowTwiceLaterHvp(double[][] m, double b, int n, double[][] mDot, double bDot,
      double[][] mBar, double[][] mHvp, RowTwiceLaterHvpAdjoint adjoint) {
    return rowTwiceLaterHvp(m, b, n, mDot, bDot, mBar, mHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowTwiceLaterHvp(double[][], double, int, double[][], double, double[][],
   *     double[][], RowTwiceLaterHvpAdjoint)
   */
  static double rowTwiceLaterHvp(double[][] m, double b, int n, double[][] mDot, double bDot,
      double[][] mBar, double[][] mHvp, RowTwiceLaterHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("mHvp", mHvp, "m", m);
    Arguments.distinct("mDot", mDot, "mBar", mBar);
    Arguments.distinct("mDot", mDot, "mHvp", mHvp);
    Arguments.distinct("mBar", mBar, "mHvp", mHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(mBar);
    Arguments.zero(mHvp);
    int mark = tape.mark();
    try {
      double[][] table = new double[2][];
      double[][] tableDot = new double[2][];
      double[][] tableBar = new double[2][];
      double[][] tableBarDot = new double[2][];
      double[] m1 = m[0];
      double[] mBar1 = mBar[0];
      double[] mBarDot = mHvp[0];
      double[] mDot1 = mDot[0];
      double[] t = m1.clone();
      double[] t1 = mDot1.clone();
      double[] t2 = tape.zeroDoubles(t.length);
      double[] t3 = tape.zeroDoubles(t.length);
      table[0] = t;
      tableDot[0] = t1;
      tableBar[0] = t2;
      tableBarDot[0] = t3;
      double[] m2 = m[1];
      double[] mBar2 = mBar[1];
      double[] mBarDot1 = mHvp[1];
      double[] mDot2 = mDot[1];
      double[] t4 = m2.clone();
      double[] t5 = mDot2.clone();
      double[] t6 = tape.zeroDoubles(t4.length);
      double[] t7 = tape.zeroDoubles(t4.length);
      table[1] = t4;
      tableDot[1] = t5;
      tableBar[1] = t6;
      tableBarDot[1] = t7;
      rowTwiceLaterLoopForwardJvp(0, 0, n, table, b, tableBar, tableDot, bDot, tableBarDot, tape);
      int i = tape.intResult(1);
      double[] table1 = table[0];
      double[] tableDot1 = tableDot[0];
      double[] tableBar1 = tableBar[0];
      double[] tableBarDot1 = tableBarDot[0];
      table[1] = table1;
      tableDot[1] = tableDot1;
      tableBar[1] = tableBar1;
      tableBarDot[1] = tableBarDot1;
      double t8 = i;
      double t9 = tableDot1[0] * t8;
      table1[0] *= t8;
      tableDot1[0] = t9;

      // reverse sweep
      double[] tableBar2 = tableBar[0];
      double t10 = table[0][0] + m[1][0];
      mBar[1][0] += 1.0;
      tableBar2[0] += 1.0;
      double tableBarDot2 = tableBarDot1[0] * t8;
      tableBar1[0] *= t8;
      tableBarDot1[0] = tableBarDot2;
      double t11 = rowTwiceLaterLoopReverseJvp(tape);
      double t12 = tape.doubleResult(1);
      for (int j = 0; j < m2.length; j++) {
        double t13 = t7[j];
        mBar2[j] += t6[j];
        mBarDot1[j] += t13;
      }
      for (int j = 0; j < m1.length; j++) {
        double t13 = t3[j];
        mBar1[j] += t2[j];
        mBarDot[j] += t13;
      }
      adjoint.b = t11;
      adjoint.bHvp = t12;
      return t10;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.rowTwiceLater} as a function of the vector that packs {@code m},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param m of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction rowTwiceLaterFunction(double[][] m, int n) {
    return new RowTwiceLaterFunction(m, n);
  }

  private static final class RowTwiceLaterFunction implements ScalarFunction {

    private final double[][] m;

    private final int n;

    private final int mSize;

    RowTwiceLaterFunction(double[][] m, int n) {
      this.m = m;
      this.n = n;
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
    }

    @Override
    public int inputs() {
      return 1 + mSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      return Checkpoints.rowTwiceLater(m, b, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      double[][] mBar = Arguments.zerosLike(m);
      RowTwiceLaterAdjoint adjoint = new RowTwiceLaterAdjoint();
      double value = rowTwiceLaterGradient(m, b, this.n, mBar, adjoint);
      Arguments.pack(mBar, gradient, 0);
      gradient[mSize] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double bDot = direction[mSize];
      return rowTwiceLaterJvp(m, b, this.n, mDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double bDot = direction[mSize];
      double[][] mBar = Arguments.zerosLike(m);
      double[][] mHvp = Arguments.zerosLike(m);
      RowTwiceLaterHvpAdjoint adjoint = new RowTwiceLaterHvpAdjoint();
      double value = rowTwiceLaterHvp(m, b, this.n, mDot, bDot, mBar, mHvp, adjoint);
      Arguments.pack(mBar, gradient, 0);
      gradient[mSize] = adjoint.b;
      Arguments.pack(mHvp, product, 0);
      product[mSize] = adjoint.bHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.matricesExchangedLater} and its derivative in the
   * direction of the tangents.
   *
   * @param m as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual matricesExchangedLaterJvp(double[][] m, double b, int n, double[][] mDot,
      double bDot) {
    Arguments.sameShape("mDot", mDot, "m", m);
    double[][][] blocks = new double[2][][];
    double[][][] blocksDot = new double[2][][];
    double[][] t = new double[2][];
    double[][] t1 = new double[2][];
    double[] mDot1 = mDot[0];
    double[] t2 = m[0].clone();
    double[] t3 = mDot1.clone();
    t[0] = t2;
    t1[0] = t3;
    double[] mDot2 = mDot[1];
    double[] t4 = m[1].clone();
    double[] t5 = mDot2.clone();
    t[1] = t4;
    t1[1] = t5;
    blocks[0] = t;
    blocksDot[0] = t1;
    double[][] t6 = new double[2][];
    double[][] t7 = new double[2][];
    double[] mDot3 = mDot[1];
    double[] t8 = m[1].clone();
    double[] t9 = mDot3.clone();
    t6[0] = t8;
    t7[0] = t9;
    double[] mDot4 = mDot[0];
    double[] t10 = m[0].clone();
    double[] t11 = mDot4.clone();
    t6[1] = t10;
    t7[1] = t11;
    blocks[1] = t6;
    blocksDot[1] = t7;
    for (int i = 0; i < n; i++) {
      int t12 = i % 2;
      int t13 = i / 2 % 2;
      double blocks1 = blocks[t12][t13][0];
      double t14 = b * blocks1;
      double t15 = bDot * blocks1 + b * blocksDot[t12][t13][0];
      b = Math.sin(t14);
      bDot = t15 * Math.cos(t14);
    }
    double[][] blocks1 = blocks[0];
    double[][] blocksDot1 = blocksDot[0];
    double[] row = blocks1[0];
    double[] rowDot = blocksDot1[0];
    double[][] blocks2 = blocks[1];
    double[][] blocksDot2 = blocksDot[1];
    double[] blocksDot3 = blocksDot2[1];
    blocks1[0] = blocks2[1];
    blocksDot1[0] = blocksDot3;
    blocks2[1] = row;
    blocksDot2[1] = rowDot;
    blocks[0] = blocks2;
    blocksDot[0] = blocksDot2;
    blocks[1] = blocks1;
    blocksDot[1] = blocksDot1;
    double blocks3 = blocks[0][1][0];
    return new Dual(b * blocks3, bDot * blocks3 + b * blocksDot[0][1][0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matricesExchangedLaterJvp(double[][], double, int, double[][], double)
   */
  static Dual matricesExchangedLaterJvp(double[][] m, double b, int n, double[][] mDot,
      double bDot, Tape tape) {
    return matricesExchangedLaterJvp(m, b, n, mDot, bDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.matricesExchangedLater}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param b the derivative with respect to {@code b}
   */
  record MatricesExchangedLaterGradient(double value, double[][] m, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.matricesExchangedLater}: filled
   * by a derivative and reused by its caller.
   */
  static final class MatricesExchangedLaterAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public MatricesExchangedLaterAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.matricesExchangedLater} and its gradient.
   *
   * @param m as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static MatricesExchangedLaterGradient matricesExchangedLaterGradient(double[][] m, double b,
      int n) {
    return matricesExchangedLaterGradient(m, b, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matricesExchangedLaterGradient(double[][], double, int)
   */
  static MatricesExchangedLaterGradient matricesExchangedLaterGradient(double[][] m, double b,
      int n, Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    MatricesExchangedLaterAdjoint adjoint = new MatricesExchangedLaterAdjoint();
    double value = matricesExchangedLaterGradient(m, b, n, mBar, adjoint, tape);
    return new MatricesExchangedLaterGradient(value, mBar, adjoint.b);
  }

  /**
   * Reverse mode: {@code Checkpoints.matricesExchangedLater} and its gradient, written into
   * the caller's memory.
   *
   * @param m as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code b}
   * @return the value
   */
  static double matricesExchangedLaterGradient(double[][] m, double b, int n, double[][] mBar,
      MatricesExchangedLaterAdjoint adjoint) {
    return matricesExchangedLaterGradient(m, b, n, mBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matricesExchangedLaterGradient(double[][], double, int, double[][],
   *     MatricesExchangedLaterAdjoint)
   */
  static double matricesExchangedLaterGradient(double[][] m, double b, int n, double[][] mBar,
      MatricesExchangedLaterAdjoint adjoint, Tape tape) {
    Arguments.sameShape("mBar", mBar, "m", m);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(mBar);
    int mark = tape.mark();
    try {
      double[][][] blocks = new double[2][][];
      double[][][] blocksBar = new double[2][][];
      double[][] t = new double[2][];
      double[][] t1 = new double[2][];
      double[] m1 = m[0];
      double[] mBar1 = mBar[0];
      double[] t2 = m1.clone();
      double[] t3 = tape.zeroDoubles(t2.length);
      t[0] = t2;
      t1[0] = t3;
      double[] m2 = m[1];
      double[] mBar2 = mBar[1];
      double[] t4 = m2.clone();
      double[] t5 = tape.zeroDoubles(t4.length);
      t[1] = t4;
      t1[1] = t5;
      blocks[0] = t;
      blocksBar[0] = t1;
      double[][] t6 = new double[2][];
      double[][] t7 = new double[2][];
      double[] m3 = m[1];
      double[] mBar3 = mBar[1];
      double[] t8 = m3.clone();
      double[] t9 = tape.zeroDoubles(t8.length);
      t6[0] = t8;
      t7[0] = t9;
      double[] m4 = m[0];
      double[] mBar4 = mBar[0];
      double[] t10 = m4.clone();
      double[] t11 = tape.zeroDoubles(t10.length);
      t6[1] = t10;
      t7[1] = t11;
      blocks[1] = t6;
      blocksBar[1] = t7;
      matricesExchangedLaterLoopForward(0, b, n, blocks, blocksBar, tape);
      b = tape.doubleResult(1);
      double[][] blocks1 = blocks[0];
      double[][] blocksBar1 = blocksBar[0];
      double[] row = blocks1[0];
      double[] rowBar = blocksBar1[0];
      double[][] blocks2 = blocks[1];
      double[][] blocksBar2 = blocksBar[1];
      double[] blocksBar3 = blocksBar2[1];
      blocks1[0] = blocks2[1];
      blocksBar1[0] = blocksBar3;
      blocks2[1] = row;
      blocksBar2[1] = rowBar;
      blocks[0] = blocks2;
      blocksBar[0] = blocksBar2;
      blocks[1] = blocks1;
      blocksBar[1] = blocksBar1;
      double blocks3 = blocks[0][1][0];

      // reverse sweep
      blocksBar[0][1][0] += b;
      double t12 = matricesExchangedLaterLoopReverse(blocks3, tape);
      for (int i = 0; i < m4.length; i++) {
        mBar4[i] += t11[i];
      }
      for (int i = 0; i < m3.length; i++) {
        mBar3[i] += t9[i];
      }
      for (int i = 0; i < m2.length; i++) {
        mBar2[i] += t5[i];
      }
      for (int i = 0; i < m1.length; i++) {
        mBar1[i] += t3[i];
      }
      adjoint.b = t12;
      return b * blocks3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code
   * Checkpoints.matricesExchangedLater}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param b the derivative with respect to {@code b}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record MatricesExchangedLaterHvp(double value, double[][] m, double b, double[][] mHvp,
      double bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.matricesExchangedLater}: filled by a derivative and reused by its caller.
   */
  static final class MatricesExchangedLaterHvpAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** The Hessian-vector product for {@code b}. */
    public double bHvp;

    /** A holder of zeros. */
    public MatricesExchangedLaterHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.matricesExchangedLater}, its gradient, and the product
   * of its Hessian with the tangents.
   *
   * @param m as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static MatricesExchangedLaterHvp matricesExchangedLaterHvp(double[][] m, double b, int n,
      double[][] mDot, double bDot) {
    return matricesExchangedLaterHvp(m, b, n, mDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matricesExchangedLaterHvp(double[][], double, int, double[][], double)
   */
  static MatricesExchangedLaterHvp matricesExchangedLaterHvp(double[][] m, double b, int n,
      double[][] mDot, double bDot, Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    double[][] mHvp = Arguments.zerosLike(m);
    MatricesExchangedLaterHvpAdjoint adjoint = new MatricesExchangedLaterHvpAdjoint();
    double value = matricesExchangedLaterHvp(m, b, n, mDot, bDot, mBar, mHvp, adjoint, tape);
    return new MatricesExchangedLaterHvp(value, mBar, adjoint.b, mHvp, adjoint.bHvp);
  }

  /**
   * Second order: {@code Checkpoints.matricesExchangedLater}, its gradient, and the product
   * of its Hessian with the tangents, written into the caller's memory.
   *
   * @param m as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param mHvp overwritten with the Hessian-vector product for {@code m}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code b}
   * @return the value
   */
  static double matricesExchangedLaterHvp(double[][] m, double b, int n, double[][] mDot,
      double bDot, double[][] mBar, double[][] mHvp, MatricesExchangedLaterHvpAdjoint adjoint) {
    return matricesExchangedLaterHvp(m, b, n, mDot, bDot, mBar, mHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matricesExchangedLaterHvp(double[][], double, int, double[][], double, double[][],
   *     double[][], MatricesExchangedLaterHvpAdjoint)
   */
  static double matricesExchangedLaterHvp(double[][] m, double b, int n, double[][] mDot,
      double bDot, double[][] mBar, double[][] mHvp, MatricesExchangedLaterHvpAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("mHvp", mHvp, "m", m);
    Arguments.distinct("mDot", mDot, "mBar", mBar);
    Arguments.distinct("mDot", mDot, "mHvp", mHvp);
    Arguments.distinct("mBar", mBar, "mHvp", mHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(mBar);
    Arguments.zero(mHvp);
    int mark = tape.mark();
    try {
      double[][][] blocks = new double[2][][];
      double[][][] blocksDot = new double[2][][];
      double[][][] blocksBar = new double[2][][];
      double[][][] blocksBarDot = new double[2][][];
      double[][] t = new double[2][];
      double[][] t1 = new double[2][];
      double[][] t2 = new double[2][];
      double[][] t3 = new double[2][];
      double[] m1 = m[0];
      double[] mBar1 = mBar[0];
      double[] mBarDot = mHvp[0];
      double[] mDot1 = mDot[0];
      double[] t4 = m1.clone();
      double[] t5 = mDot1.clone();
      double[] t6 = tape.zeroDoubles(t4.length);
      double[] t7 = tape.zeroDoubles(t4.length);
      t[0] = t4;
      t1[0] = t5;
      t2[0] = t6;
      t3[0] = t7;
      double[] m2 = m[1];
      double[] mBar2 = mBar[1];
      double[] mBarDot1 = mHvp[1];
      double[] mDot2 = mDot[1];
      double[] t8 = m2.clone();
      double[] t9 = mDot2.clone();
      double[] t10 = tape.zeroDoubles(t8.length);
      double[] t11 = tape.zeroDoubles(t8.length);
      t[1] = t8;
      t1[1] = t9;
      t2[1] = t10;
      t3[1] = t11;
      blocks[0] = t;
      blocksDot[0] = t1;
      blocksBar[0] = t2;
      blocksBarDot[0] = t3;
      double[][] t12 = new double[2][];
      double[][] t13 = new double[2][];
      double[][] t14 = new double[2][];
      double[][] t15 = new double[2][];
      double[] m3 = m[1];
      double[] mBar3 = mBar[1];
      double[] mBarDot2 = mHvp[1];
      double[] mDot3 = mDot[1];
      double[] t16 = m3.clone();
      double[] t17 = mDot3.clone();
      double[] t18 = tape.zeroDoubles(t16.length);
      double[] t19 = tape.zeroDoubles(t16.length);
      t12[0] = t16;
      t13[0] = t17;
      t14[0] = t18;
      t15[0] = t19;
      double[] m4 = m[0];
      double[] mBar4 = mBar[0];
      double[] mBarDot3 = mHvp[0];
      double[] mDot4 = mDot[0];
      double[] t20 = m4.clone();
      double[] t21 = mDot4.clone();
      double[] t22 = tape.zeroDoubles(t20.length);
      double[] t23 = tape.zeroDoubles(t20.length);
      t12[1] = t20;
      t13[1] = t21;
      t14[1] = t22;
      t15[1] = t23;
      blocks[1] = t12;
      blocksDot[1] = t13;
      blocksBar[1] = t14;
      blocksBarDot[1] = t15;
      matricesExchangedLaterLoopForwardJvp(0, b, n, blocks, blocksBar, bDot, blocksDot,
          blocksBarDot, tape);
      b = tape.doubleResult(1);
      bDot = tape.doubleResult(2);
      double[][] blocks1 = blocks[0];
      double[][] blocksDot1 = blocksDot[0];
      double[][] blocksBar1 = blocksBar[0];
      double[][] blocksBarDot1 = blocksBarDot[0];
      double[] row = blocks1[0];
      double[] rowDot = blocksDot1[0];
      double[] rowBar = blocksBar1[0];
      double[] rowBarDot = blocksBarDot1[0];
      double[][] blocks2 = blocks[1];
      double[][] blocksDot2 = blocksDot[1];
      double[][] blocksBar2 = blocksBar[1];
      double[][] blocksBarDot2 = blocksBarDot[1];
      double[] blocksDot3 = blocksDot2[1];
      double[] blocksBar3 = blocksBar2[1];
      double[] blocksBarDot3 = blocksBarDot2[1];
      blocks1[0] = blocks2[1];
      blocksDot1[0] = blocksDot3;
      blocksBar1[0] = blocksBar3;
      blocksBarDot1[0] = blocksBarDot3;
      blocks2[1] = row;
      blocksDot2[1] = rowDot;
      blocksBar2[1] = rowBar;
      blocksBarDot2[1] = rowBarDot;
      blocks[0] = blocks2;
      blocksDot[0] = blocksDot2;
      blocksBar[0] = blocksBar2;
      blocksBarDot[0] = blocksBarDot2;
      blocks[1] = blocks1;
      blocksDot[1] = blocksDot1;
      blocksBar[1] = blocksBar1;
      blocksBarDot[1] = blocksBarDot1;
      double blocks3 = blocks[0][1][0];

      // reverse sweep
      double[] blocksBarDot4 = blocksBarDot[0][1];
      double blocksDot4 = blocksDot[0][1][0];
      blocksBar[0][1][0] += b;
      blocksBarDot4[0] += bDot;
      double t24 = matricesExchangedLaterLoopReverseJvp(blocks3, blocksDot4, tape);
      double t25 = tape.doubleResult(1);
      for (int i = 0; i < m4.length; i++) {
        double t26 = t23[i];
        mBar4[i] += t22[i];
        mBarDot3[i] += t26;
      }
      for (int i = 0; i < m3.length; i++) {
        double t26 = t19[i];
        mBar3[i] += t18[i];
        mBarDot2[i] += t26;
      }
      for (int i = 0; i < m2.length; i++) {
        double t26 = t11[i];
        mBar2[i] += t10[i];
        mBarDot1[i] += t26;
      }
      for (int i = 0; i < m1.length; i++) {
        double t26 = t7[i];
        mBar1[i] += t6[i];
        mBarDot[i] += t26;
      }
      adjoint.b = t24;
      adjoint.bHvp = t25;
      return b * blocks3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.matricesExchangedLater} as a function of the vector that packs {@code
   * m}, {@code b}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param m of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction matricesExchangedLaterFunction(double[][] m, int n) {
    return new MatricesExchangedLaterFunction(m, n);
  }

  private static final class MatricesExchangedLaterFunction implements ScalarFunction {

    private final double[][] m;

    private final int n;

    private final int mSize;

    MatricesExchangedLaterFunction(double[][] m, int n) {
      this.m = m;
      this.n = n;
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
    }

    @Override
    public int inputs() {
      return 1 + mSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      return Checkpoints.matricesExchangedLater(m, b, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      double[][] mBar = Arguments.zerosLike(m);
      MatricesExchangedLaterAdjoint adjoint = new MatricesExchangedLaterAdjoint();
      double value = matricesExchangedLaterGradient(m, b, this.n, mBar, adjoint);
      Arguments.pack(mBar, gradient, 0);
      gradient[mSize] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double bDot = direction[mSize];
      return matricesExchangedLaterJvp(m, b, this.n, mDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double bDot = direction[mSize];
      double[][] mBar = Arguments.zerosLike(m);
      double[][] mHvp = Arguments.zerosLike(m);
      MatricesExchangedLaterHvpAdjoint adjoint = new MatricesExchangedLaterHvpAdjoint();
      double value = matricesExchangedLaterHvp(m, b, this.n, mDot, bDot, mBar, mHvp, adjoint);
      Arguments.pack(mBar, gradient, 0);
      gradient[mSize] = adjoint.b;
      Arguments.pack(mHvp, product, 0);
      product[mSize] = adjoint.bHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.rowsExchangedAfterCall} and its derivative in the
   * direction of the tangents.
   *
   * @param m as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param n constant
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual rowsExchangedAfterCallJvp(double[][] m, double b, int n, double[][] mDot,
      double bDot) {
    return rowsExchangedAfterCallJvp(m, b, n, mDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedAfterCallJvp(double[][], double, int, double[][], double)
   */
  static Dual rowsExchangedAfterCallJvp(double[][] m, double b, int n, double[][] mDot,
      double bDot, Tape tape) {
    Arguments.sameShape("mDot", mDot, "m", m);
    int mark = tape.mark();
    try {
      double result = alongRowsJvp(m, b, n, mDot, bDot, tape);
      double resultDot = tape.doubleResult(1);
      double[] row = m[0];
      double[] rowDot = mDot[0];
      double[] mDot1 = mDot[1];
      m[0] = m[1];
      mDot[0] = mDot1;
      m[1] = row;
      mDot[1] = rowDot;
      double m1 = m[0][0];
      return new Dual(result * m1, resultDot * m1 + result * mDot[0][0]);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Checkpoints.rowsExchangedAfterCall}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param b the derivative with respect to {@code b}
   */
  record RowsExchangedAfterCallGradient(double value, double[][] m, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.rowsExchangedAfterCall}: filled
   * by a derivative and reused by its caller.
   */
  static final class RowsExchangedAfterCallAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public RowsExchangedAfterCallAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.rowsExchangedAfterCall} and its gradient.
   *
   * @param m as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RowsExchangedAfterCallGradient rowsExchangedAfterCallGradient(double[][] m, double b,
      int n) {
    return rowsExchangedAfterCallGradient(m, b, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedAfterCallGradient(double[][], double, int)
   */
  static RowsExchangedAfterCallGradient rowsExchangedAfterCallGradient(double[][] m, double b,
      int n, Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    RowsExchangedAfterCallAdjoint adjoint = new RowsExchangedAfterCallAdjoint();
    double value = rowsExchangedAfterCallGradient(m, b, n, mBar, adjoint, tape);
    return new RowsExchangedAfterCallGradient(value, mBar, adjoint.b);
  }

  /**
   * Reverse mode: {@code Checkpoints.rowsExchangedAfterCall} and its gradient, written into
   * the caller's memory.
   *
   * @param m as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param n constant
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code b}
   * @return the value
   */
  static double rowsExchangedAfterCallGradient(double[][] m, double b, int n, double[][] mBar,
      RowsExchangedAfterCallAdjoint adjoint) {
    return rowsExchangedAfterCallGradient(m, b, n, mBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedAfterCallGradient(double[][], double, int, double[][],
   *     RowsExchangedAfterCallAdjoint)
   */
  static double rowsExchangedAfterCallGradient(double[][] m, double b, int n, double[][] mBar,
      RowsExchangedAfterCallAdjoint adjoint, Tape tape) {
    Arguments.sameShape("mBar", mBar, "m", m);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(mBar);
    int mark = tape.mark();
    try {
      double[][] mBar1 = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBar1, 0, m.length);
      double result = alongRowsForward(m, b, n, mBar1, tape);
      double[] row = m[0];
      double[] rowBar = mBar1[0];
      double[] mBar2 = mBar1[1];
      m[0] = m[1];
      mBar1[0] = mBar2;
      m[1] = row;
      mBar1[1] = rowBar;
      double m1 = m[0][0];

      // reverse sweep
      mBar1[0][0] += result;
      double t = alongRowsReverse(m1, tape);
      adjoint.b = t;
      return result * m1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code
   * Checkpoints.rowsExchangedAfterCall}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param b the derivative with respect to {@code b}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record RowsExchangedAfterCallHvp(double value, double[][] m, double b, double[][] mHvp,
      double bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.rowsExchangedAfterCall}: filled by a derivative and reused by its caller.
   */
  static final class RowsExchangedAfterCallHvpAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** The Hessian-vector product for {@code b}. */
    public double bHvp;

    /** A holder of zeros. */
    public RowsExchangedAfterCallHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.rowsExchangedAfterCall}, its gradient, and the product
   * of its Hessian with the tangents.
   *
   * @param m as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param n constant
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static RowsExchangedAfterCallHvp rowsExchangedAfterCallHvp(double[][] m, double b, int n,
      double[][] mDot, double bDot) {
    return rowsExchangedAfterCallHvp(m, b, n, mDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedAfterCallHvp(double[][], double, int, double[][], double)
   */
  static RowsExchangedAfterCallHvp rowsExchangedAfterCallHvp(double[][] m, double b, int n,
      double[][] mDot, double bDot, Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    double[][] mHvp = Arguments.zerosLike(m);
    RowsExchangedAfterCallHvpAdjoint adjoint = new RowsExchangedAfterCallHvpAdjoint();
    double value = rowsExchangedAfterCallHvp(m, b, n, mDot, bDot, mBar, mHvp, adjoint, tape);
    return new RowsExchangedAfterCallHvp(value, mBar, adjoint.b, mHvp, adjoint.bHvp);
  }

  /**
   * Second order: {@code Checkpoints.rowsExchangedAfterCall}, its gradient, and the product
   * of its Hessian with the tangents, written into the caller's memory.
   *
   * @param m as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param n constant
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param mHvp overwritten with the Hessian-vector product for {@code m}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code b}
   * @return the value
   */
  static double rowsExchangedAfterCallHvp(double[][] m, double b, int n, double[][] mDot,
      double bDot, double[][] mBar, double[][] mHvp, RowsExchangedAfterCallHvpAdjoint adjoint) {
    return rowsExchangedAfterCallHvp(m, b, n, mDot, bDot, mBar, mHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsExchangedAfterCallHvp(double[][], double, int, double[][], double, double[][],
   *     double[][], RowsExchangedAfterCallHvpAdjoint)
   */
  static double rowsExchangedAfterCallHvp(double[][] m, double b, int n, double[][] mDot,
      double bDot, double[][] mBar, double[][] mHvp, RowsExchangedAfterCallHvpAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("mHvp", mHvp, "m", m);
    Arguments.distinct("mDot", mDot, "mBar", mBar);
    Arguments.distinct("mDot", mDot, "mHvp", mHvp);
    Arguments.distinct("mBar", mBar, "mHvp", mHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(mBar);
    Arguments.zero(mHvp);
    int mark = tape.mark();
    try {
      double[][] mBar1 = tape.references(double[].class, m.length);
      double[][] mBarDot = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBar1, 0, m.length);
      System.arraycopy(mHvp, 0, mBarDot, 0, m.length);
      double result = alongRowsForwardJvp(m, b, n, mBar1, mDot, bDot, mBarDot, tape);
      double resultDot = tape.doubleResult(1);
      double[] row = m[0];
      double[] rowDot = mDot[0];
      double[] rowBar = mBar1[0];
      double[] rowBarDot = mBarDot[0];
      double[] mDot1 = mDot[1];
      double[] mBar2 = mBar1[1];
      double[] mBarDot1 = mBarDot[1];
      m[0] = m[1];
      mDot[0] = mDot1;
      mBar1[0] = mBar2;
      mBarDot[0] = mBarDot1;
      m[1] = row;
      mDot[1] = rowDot;
      mBar1[1] = rowBar;
      mBarDot[1] = rowBarDot;
      double m1 = m[0][0];

      // reverse sweep
      double[] mBarDot2 = mBarDot[0];
      double mDot2 = mDot[0][0];
      mBar1[0][0] += result;
      mBarDot2[0] += resultDot;
      double t = alongRowsReverseJvp(m1, mDot2, tape);
      double t1 = tape.doubleResult(1);
      adjoint.b = t;
      adjoint.bHvp = t1;
      return result * m1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.rowsExchangedAfterCall} as a function of the vector that packs {@code
   * m}, {@code b}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param m of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction rowsExchangedAfterCallFunction(double[][] m, int n) {
    return new RowsExchangedAfterCallFunction(m, n);
  }

  private static final class RowsExchangedAfterCallFunction implements ScalarFunction {

    private final double[][] m;

    private final int n;

    private final int mSize;

    RowsExchangedAfterCallFunction(double[][] m, int n) {
      this.m = m;
      this.n = n;
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
    }

    @Override
    public int inputs() {
      return 1 + mSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      return Checkpoints.rowsExchangedAfterCall(m, b, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      double[][] mBar = Arguments.zerosLike(m);
      RowsExchangedAfterCallAdjoint adjoint = new RowsExchangedAfterCallAdjoint();
      double value = rowsExchangedAfterCallGradient(m, b, this.n, mBar, adjoint);
      Arguments.pack(mBar, gradient, 0);
      gradient[mSize] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double bDot = direction[mSize];
      return rowsExchangedAfterCallJvp(m, b, this.n, mDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double b = packed[mSize];
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double bDot = direction[mSize];
      double[][] mBar = Arguments.zerosLike(m);
      double[][] mHvp = Arguments.zerosLike(m);
      RowsExchangedAfterCallHvpAdjoint adjoint = new RowsExchangedAfterCallHvpAdjoint();
      double value = rowsExchangedAfterCallHvp(m, b, this.n, mDot, bDot, mBar, mHvp, adjoint);
      Arguments.pack(mBar, gradient, 0);
      gradient[mSize] = adjoint.b;
      Arguments.pack(mHvp, product, 0);
      product[mSize] = adjoint.bHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.perhapsNull} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param counts constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual perhapsNullJvp(double x, boolean counts, int n, double xDot) {
    return perhapsNullJvp(x, counts, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsNullJvp(double, boolean, int, double)
   */
  static Dual perhapsNullJvp(double x, boolean counts, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int[] count = counts ? new int[1] : null;
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        double t = sDot * Math.cos(s);
        s = Math.sin(s) + x;
        sDot = t + xDot;
        if (counts) {
          int t1 = count[0] + 1;
          count[0] = t1;
          double t2 = t1;
          s *= t2;
          sDot *= t2;
        }
      }
      double t = countingJvp(s, count, counts, sDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(s * t, sDot * t + s * t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Checkpoints.perhapsNull}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PerhapsNullGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.perhapsNull}: filled by a
   * derivative and reused by its caller.
   */
  static final class PerhapsNullAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public PerhapsNullAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.perhapsNull} and its gradient.
   *
   * @param x as the method takes it
   * @param counts constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static PerhapsNullGradient perhapsNullGradient(double x, boolean counts, int n) {
    return perhapsNullGradient(x, counts, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsNullGradient(double, boolean, int)
   */
  static PerhapsNullGradient perhapsNullGradient(double x, boolean counts, int n, Tape tape) {
    PerhapsNullAdjoint adjoint = new PerhapsNullAdjoint();
    double value = perhapsNullGradient(x, counts, n, adjoint, tape);
    return new PerhapsNullGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Checkpoints.perhapsNull} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param counts constant
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double perhapsNullGradient(double x, boolean counts, int n, PerhapsNullAdjoint adjoint) {
    return perhapsNullGradient(x, counts, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsNullGradient(double, boolean, int, PerhapsNullAdjoint)
   */
  static double perhapsNullGradient(double x, boolean counts, int n, PerhapsNullAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int[] count = counts ? new int[1] : null;
      perhapsNullLoopForward(0, x, n, x, counts, count, tape);
      double s = tape.doubleResult(1);
      double t = countingForward(s, count, counts, tape);

      // reverse sweep
      double sBar = t + countingReverse(s, tape);
      double t1 = perhapsNullLoopReverse(sBar, tape);
      double t2 = tape.doubleResult(1);
      double xBar = t1 + t2;
      adjoint.x = xBar;
      return s * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.perhapsNull}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record PerhapsNullHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Checkpoints.perhapsNull}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param counts constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static PerhapsNullHvp perhapsNullHvp(double x, boolean counts, int n, double xDot) {
    return perhapsNullHvp(x, counts, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsNullHvp(double, boolean, int, double)
   */
  static PerhapsNullHvp perhapsNullHvp(double x, boolean counts, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int[] count = counts ? new int[1] : null;
      perhapsNullLoopForwardJvp(0, x, n, x, counts, count, xDot, xDot, tape);
      double s = tape.doubleResult(1);
      double sDot = tape.doubleResult(2);
      double t = countingForwardJvp(s, count, counts, sDot, tape);
      double t1 = tape.doubleResult(1);

      // reverse sweep
      double t2 = countingReverseJvp(s, sDot, tape);
      double t3 = tape.doubleResult(1);
      double sBar = t + t2;
      double sBarDot = t1 + t3;
      double t4 = perhapsNullLoopReverseJvp(sBar, sBarDot, tape);
      double t5 = tape.doubleResult(1);
      double t6 = tape.doubleResult(2);
      double t7 = tape.doubleResult(3);
      double xBar = t4 + t5;
      double xBarDot = t6 + t7;
      return new PerhapsNullHvp(s * t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.perhapsNull} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param counts captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction perhapsNullFunction(boolean counts, int n) {
    return new PerhapsNullFunction(counts, n);
  }

  private static final class PerhapsNullFunction implements ScalarFunction {

    private final boolean counts;

    private final int n;

    PerhapsNullFunction(boolean counts, int n) {
      this.counts = counts;
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Checkpoints.perhapsNull(x, this.counts, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      PerhapsNullAdjoint adjoint = new PerhapsNullAdjoint();
      double value = perhapsNullGradient(x, this.counts, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return perhapsNullJvp(x, this.counts, this.n, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      PerhapsNullHvp hvp = perhapsNullHvp(x, this.counts, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Checkpoints.deepTables} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual deepTablesJvp(double[] x, double b, int n, double[] xDot, double bDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int[][][][] order = new int[2][][][];
    int[][][] t = new int[1][][];
    int[][] t1 = new int[1][];
    int[] t2 = { 1, 0 };
    t1[0] = t2;
    t[0] = t1;
    order[0] = t;
    int[][][] t3 = new int[1][][];
    int[][] t4 = new int[1][];
    int[] t5 = { 0, 0 };
    t4[0] = t5;
    t3[0] = t4;
    order[1] = t3;
    double[][][][] deep = new double[1][][][];
    double[][][][] deepDot = new double[1][][][];
    double[][][] t6 = new double[2][][];
    double[][][] t7 = new double[2][][];
    double[][] t8 = new double[2][];
    double[][] t9 = new double[2][];
    double[] t10 = new double[1];
    double[] t11 = new double[1];
    double xDot1 = xDot[0];
    t10[0] = x[0];
    t11[0] = xDot1;
    t8[0] = t10;
    t9[0] = t11;
    double[] t12 = new double[1];
    double[] t13 = new double[1];
    double xDot2 = xDot[1];
    t12[0] = x[1];
    t13[0] = xDot2;
    t8[1] = t12;
    t9[1] = t13;
    t6[0] = t8;
    t7[0] = t9;
    double[][] t14 = new double[1][];
    double[][] t15 = new double[1][];
    double[] t16 = new double[1];
    double[] t17 = new double[1];
    t16[0] = b;
    t17[0] = bDot;
    t14[0] = t16;
    t15[0] = t17;
    t6[1] = t14;
    t7[1] = t15;
    deep[0] = t6;
    deepDot[0] = t7;
    double[] w = new double[1];
    double[] wDot = new double[1];
    double xDot3 = xDot[0];
    w[0] = x[0];
    wDot[0] = xDot3;
    for (int i = 0; i < n && b < 100.0; i++) {
      int t18 = i % 2;
      int order1 = order[0][0][0][t18];
      double x1 = x[order1];
      double w1 = w[0];
      double wDot1 = wDot[0];
      double deep1 = deep[0][0][t18][0];
      double t19 = b * x1 + w1 * deep1;
      double t20 = bDot * x1 + b * xDot[order1] + (wDot1 * deep1 + w1 * deepDot[0][0][t18][0]);
      b = Math.sin(t19);
      bDot = t20 * Math.cos(t19);
      w[0] = w1 * b;
      wDot[0] = wDot1 * b + w1 * bDot;
    }
    order[0][0][0][0] = 0;
    int[][][] order1 = order[1];
    order[0] = order1;
    double[][][] deep1 = deep[0];
    double[][][] deepDot1 = deepDot[0];
    double[][] deep2 = deep1[0];
    double[][] deepDot2 = deepDot1[0];
    double[] row = deep2[0];
    double[] rowDot = deepDot2[0];
    double[][] deep3 = deep1[1];
    double[][] deepDot3 = deepDot1[1];
    double[] deepDot4 = deepDot3[0];
    deep2[0] = deep3[0];
    deepDot2[0] = deepDot4;
    deep3[0] = row;
    deepDot3[0] = rowDot;
    for (int i = 0; i < n; i++) {
      int t18 = i % 2;
      double deep4 = deep[0][t18][0][0];
      double t19 = b * deep4;
      double t20 = (bDot * deep4 + b * deepDot[0][t18][0][0]) * Math.sin(t19);
      b = Math.cos(t19) + w[0];
      bDot = wDot[0] - t20;
    }
    deep1[1] = deep2;
    deepDot1[1] = deepDot2;
    int order2 = order1[0][0][0];
    double x1 = x[order2];
    double w1 = w[0];
    double deep4 = deep2[0][0];
    return new Dual(b * x1 + w1 * deep4,
        bDot * x1 + b * xDot[order2] + (wDot[0] * deep4 + w1 * deepDot2[0][0]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepTablesJvp(double[], double, int, double[], double)
   */
  static Dual deepTablesJvp(double[] x, double b, int n, double[] xDot, double bDot, Tape tape) {
    return deepTablesJvp(x, b, n, xDot, bDot);
  }

  /**
   * Value and gradient of {@code Checkpoints.deepTables}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param b the derivative with respect to {@code b}
   */
  record DeepTablesGradient(double value, double[] x, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Checkpoints.deepTables}: filled by a
   * derivative and reused by its caller.
   */
  static final class DeepTablesAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public DeepTablesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Checkpoints.deepTables} and its gradient.
   *
   * @param x as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static DeepTablesGradient deepTablesGradient(double[] x, double b, int n) {
    return deepTablesGradient(x, b, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepTablesGradient(double[], double, int)
   */
  static DeepTablesGradient deepTablesGradient(double[] x, double b, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    DeepTablesAdjoint adjoint = new DeepTablesAdjoint();
    double value = deepTablesGradient(x, b, n, xBar, adjoint, tape);
    return new DeepTablesGradient(value, xBar, adjoint.b);
  }

  /**
   * Reverse mode: {@code Checkpoints.deepTables} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code b}
   * @return the value
   */
  static double deepTablesGradient(double[] x, double b, int n, double[] xBar,
      DeepTablesAdjoint adjoint) {
    return deepTablesGradient(x, b, n, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepTablesGradient(double[], double, int, double[], DeepTablesAdjoint)
   */
  static double deepTablesGradient(double[] x, double b, int n, double[] xBar,
      DeepTablesAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[][][][] order = new int[2][][][];
      int[][][] t = new int[1][][];
      int[][] t1 = new int[1][];
      int[] t2 = { 1, 0 };
      t1[0] = t2;
      t[0] = t1;
      order[0] = t;
      int[][][] t3 = new int[1][][];
      int[][] t4 = new int[1][];
      int[] t5 = { 0, 0 };
      t4[0] = t5;
      t3[0] = t4;
      order[1] = t3;
      double[][][][] deep = new double[1][][][];
      double[][][][] deepBar = new double[1][][][];
      double[][][] t6 = new double[2][][];
      double[][][] t7 = new double[2][][];
      double[][] t8 = new double[2][];
      double[][] t9 = new double[2][];
      double[] t10 = new double[1];
      double[] t11 = tape.zeroDoubles(1);
      t10[0] = x[0];
      t8[0] = t10;
      t9[0] = t11;
      double[] t12 = new double[1];
      double[] t13 = tape.zeroDoubles(1);
      t12[0] = x[1];
      t8[1] = t12;
      t9[1] = t13;
      t6[0] = t8;
      t7[0] = t9;
      double[][] t14 = new double[1][];
      double[][] t15 = new double[1][];
      double[] t16 = new double[1];
      double[] t17 = tape.zeroDoubles(1);
      t16[0] = b;
      t14[0] = t16;
      t15[0] = t17;
      t6[1] = t14;
      t7[1] = t15;
      deep[0] = t6;
      deepBar[0] = t7;
      double[] w = new double[1];
      double[] wBar = tape.zeroDoubles(1);
      w[0] = x[0];
      deepTablesLoopForward(0, b, n, order, x, w, deep, xBar, wBar, deepBar, tape);
      b = tape.doubleResult(1);
      order[0][0][0][0] = 0;
      int[][][] order1 = order[1];
      order[0] = order1;
      double[][][] deep1 = deep[0];
      double[][][] deepBar1 = deepBar[0];
      double[][] deep2 = deep1[0];
      double[][] deepBar2 = deepBar1[0];
      double[] row = deep2[0];
      double[] rowBar = deepBar2[0];
      double[][] deep3 = deep1[1];
      double[][] deepBar3 = deepBar1[1];
      double[] deepBar4 = deepBar3[0];
      deep2[0] = deep3[0];
      deepBar2[0] = deepBar4;
      deep3[0] = row;
      deepBar3[0] = rowBar;
      deepTablesLoop2Forward(0, b, n, deep, w, deepBar, wBar, tape);
      b = tape.doubleResult(1);
      deep1[1] = deep2;
      deepBar1[1] = deepBar2;
      int order2 = order1[0][0][0];
      double x1 = x[order2];
      double w1 = w[0];
      double deep4 = deep2[0][0];

      // reverse sweep
      deepBar2[0][0] += w1;
      wBar[0] += deep4;
      xBar[order2] += b;
      double t18 = deepTablesLoopReverse(deepTablesLoop2Reverse(x1, tape), tape);
      double t19 = wBar[0];
      wBar[0] = 0.0;
      xBar[0] += t19;
      double t20 = t17[0];
      t17[0] = 0.0;
      double bBar = t18 + t20;
      double t21 = t13[0];
      t13[0] = 0.0;
      xBar[1] += t21;
      double t22 = t11[0];
      t11[0] = 0.0;
      xBar[0] += t22;
      adjoint.b = bBar;
      return b * x1 + w1 * deep4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Checkpoints.deepTables}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param b the derivative with respect to {@code b}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record DeepTablesHvp(double value, double[] x, double b, double[] xHvp, double bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Checkpoints.deepTables}: filled by a derivative and reused by its caller.
   */
  static final class DeepTablesHvpAdjoint {

    /** The adjoint of {@code b}. */
    public double b;

    /** The Hessian-vector product for {@code b}. */
    public double bHvp;

    /** A holder of zeros. */
    public DeepTablesHvpAdjoint() {}
  }

  /**
   * Second order: {@code Checkpoints.deepTables}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static DeepTablesHvp deepTablesHvp(double[] x, double b, int n, double[] xDot, double bDot) {
    return deepTablesHvp(x, b, n, xDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepTablesHvp(double[], double, int, double[], double)
   */
  static DeepTablesHvp deepTablesHvp(double[] x, double b, int n, double[] xDot, double bDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    DeepTablesHvpAdjoint adjoint = new DeepTablesHvpAdjoint();
    double value = deepTablesHvp(x, b, n, xDot, bDot, xBar, xHvp, adjoint, tape);
    return new DeepTablesHvp(value, xBar, adjoint.b, xHvp, adjoint.bHvp);
  }

  /**
   * Second order: {@code Checkpoints.deepTables}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param bDot tangent of {@code b}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code b}
   * @return the value
   */
  static double deepTablesHvp(double[] x, double b, int n, double[] xDot, double bDot,
      double[] xBar, double[] xHvp, DeepTablesHvpAdjoint adjoint) {
    return deepTablesHvp(x, b, n, xDot, bDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepTablesHvp(double[], double, int, double[], double, double[], double[],
   *     DeepTablesHvpAdjoint)
   */
  static double deepTablesHvp(double[] x, double b, int n, double[] xDot, double bDot,
      double[] xBar, double[] xHvp, DeepTablesHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      int[][][][] order = new int[2][][][];
      int[][][] t = new int[1][][];
      int[][] t1 = new int[1][];
      int[] t2 = { 1, 0 };
      t1[0] = t2;
      t[0] = t1;
      order[0] = t;
      int[][][] t3 = new int[1][][];
      int[][] t4 = new int[1][];
      int[] t5 = { 0, 0 };
      t4[0] = t5;
      t3[0] = t4;
      order[1] = t3;
      double[][][][] deep = new double[1][][][];
      double[][][][] deepDot = new double[1][][][];
      double[][][][] deepBar = new double[1][][][];
      double[][][][] deepBarDot = new double[1][][][];
      double[][][] t6 = new double[2][][];
      double[][][] t7 = new double[2][][];
      double[][][] t8 = new double[2][][];
      double[][][] t9 = new double[2][][];
      double[][] t10 = new double[2][];
      double[][] t11 = new double[2][];
      double[][] t12 = new double[2][];
      double[][] t13 = new double[2][];
      double[] t14 = new double[1];
      double[] t15 = new double[1];
      double[] t16 = tape.zeroDoubles(1);
      double[] t17 = tape.zeroDoubles(1);
      double xDot1 = xDot[0];
      t14[0] = x[0];
      t15[0] = xDot1;
      t10[0] = t14;
      t11[0] = t15;
      t12[0] = t16;
      t13[0] = t17;
      double[] t18 = new double[1];
      double[] t19 = new double[1];
      double[] t20 = tape.zeroDoubles(1);
      double[] t21 = tape.zeroDoubles(1);
      double xDot2 = xDot[1];
      t18[0] = x[1];
      t19[0] = xDot2;
      t10[1] = t18;
      t11[1] = t19;
      t12[1] = t20;
      t13[1] = t21;
      t6[0] = t10;
      t7[0] = t11;
      t8[0] = t12;
      t9[0] = t13;
      double[][] t22 = new double[1][];
      double[][] t23 = new double[1][];
      double[][] t24 = new double[1][];
      double[][] t25 = new double[1][];
      double[] t26 = new double[1];
      double[] t27 = new double[1];
      double[] t28 = tape.zeroDoubles(1);
      double[] t29 = tape.zeroDoubles(1);
      t26[0] = b;
      t27[0] = bDot;
      t22[0] = t26;
      t23[0] = t27;
      t24[0] = t28;
      t25[0] = t29;
      t6[1] = t22;
      t7[1] = t23;
      t8[1] = t24;
      t9[1] = t25;
      deep[0] = t6;
      deepDot[0] = t7;
      deepBar[0] = t8;
      deepBarDot[0] = t9;
      double[] w = new double[1];
      double[] wDot = new double[1];
      double[] wBar = tape.zeroDoubles(1);
      double[] wBarDot = tape.zeroDoubles(1);
      double xDot3 = xDot[0];
      w[0] = x[0];
      wDot[0] = xDot3;
      deepTablesLoopForwardJvp(0, b, n, order, x, w, deep, xBar, wBar, deepBar, bDot, xDot, wDot,
          deepDot, xHvp, wBarDot, deepBarDot, tape);
      b = tape.doubleResult(1);
      bDot = tape.doubleResult(2);
      order[0][0][0][0] = 0;
      int[][][] order1 = order[1];
      order[0] = order1;
      double[][][] deep1 = deep[0];
      double[][][] deepDot1 = deepDot[0];
      double[][][] deepBar1 = deepBar[0];
      double[][][] deepBarDot1 = deepBarDot[0];
      double[][] deep2 = deep1[0];
      double[][] deepDot2 = deepDot1[0];
      double[][] deepBar2 = deepBar1[0];
      double[][] deepBarDot2 = deepBarDot1[0];
      double[] row = deep2[0];
      double[] rowDot = deepDot2[0];
      double[] rowBar = deepBar2[0];
      double[] rowBarDot = deepBarDot2[0];
      double[][] deep3 = deep1[1];
      double[][] deepDot3 = deepDot1[1];
      double[][] deepBar3 = deepBar1[1];
      double[][] deepBarDot3 = deepBarDot1[1];
      double[] deepDot4 = deepDot3[0];
      double[] deepBar4 = deepBar3[0];
      double[] deepBarDot4 = deepBarDot3[0];
      deep2[0] = deep3[0];
      deepDot2[0] = deepDot4;
      deepBar2[0] = deepBar4;
      deepBarDot2[0] = deepBarDot4;
      deep3[0] = row;
      deepDot3[0] = rowDot;
      deepBar3[0] = rowBar;
      deepBarDot3[0] = rowBarDot;
      deepTablesLoop2ForwardJvp(0, b, n, deep, w, deepBar, wBar, bDot, deepDot, wDot, deepBarDot,
          wBarDot, tape);
      b = tape.doubleResult(1);
      bDot = tape.doubleResult(2);
      deep1[1] = deep2;
      deepDot1[1] = deepDot2;
      deepBar1[1] = deepBar2;
      deepBarDot1[1] = deepBarDot2;
      int order2 = order1[0][0][0];
      double x1 = x[order2];
      double w1 = w[0];
      double deep4 = deep2[0][0];

      // reverse sweep
      double xDot4 = xDot[order2];
      double wDot1 = wDot[0];
      double[] deepBarDot5 = deepBarDot2[0];
      double deepDot5 = deepDot2[0][0];
      deepBar2[0][0] += w1;
      deepBarDot5[0] += wDot1;
      wBar[0] += deep4;
      wBarDot[0] += deepDot5;
      xBar[order2] += b;
      xHvp[order2] += bDot;
      double t30 = deepTablesLoop2ReverseJvp(x1, xDot4, tape);
      double t31 = tape.doubleResult(1);
      double t32 = deepTablesLoopReverseJvp(t30, t31, tape);
      double t33 = tape.doubleResult(1);
      double t34 = wBar[0];
      double t35 = wBarDot[0];
      wBar[0] = 0.0;
      wBarDot[0] = 0.0;
      xBar[0] += t34;
      xHvp[0] += t35;
      double t36 = t28[0];
      double t37 = t29[0];
      t28[0] = 0.0;
      t29[0] = 0.0;
      double bBar = t32 + t36;
      double bBarDot = t33 + t37;
      double t38 = t20[0];
      double t39 = t21[0];
      t20[0] = 0.0;
      t21[0] = 0.0;
      xBar[1] += t38;
      xHvp[1] += t39;
      double t40 = t16[0];
      double t41 = t17[0];
      t16[0] = 0.0;
      t17[0] = 0.0;
      xBar[0] += t40;
      xHvp[0] += t41;
      adjoint.b = bBar;
      adjoint.bHvp = bBarDot;
      return b * x1 + w1 * deep4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Checkpoints.deepTables} as a function of the vector that packs {@code x}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction deepTablesFunction(int n) {
    return new DeepTablesFunction(n);
  }

  private static final class DeepTablesFunction implements ScalarFunction {

    private final int n;

    DeepTablesFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      return Checkpoints.deepTables(x, b, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      DeepTablesAdjoint adjoint = new DeepTablesAdjoint();
      double value = deepTablesGradient(x, b, this.n, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double bDot = direction[direction.length - 1];
      return deepTablesJvp(x, b, this.n, xDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double b = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double bDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      DeepTablesHvpAdjoint adjoint = new DeepTablesHvpAdjoint();
      double value = deepTablesHvp(x, b, this.n, xDot, bDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.b;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.bHvp;
      return value;
    }
  }

  private static int heatLoopForward(int t, double loss, int steps, double[] u, double k,
      double[] uBar, Tape tape) {
    int trips = BinomialSchedule.steps(t, steps, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[] lossKept = tape.doubles(snapshots);
    double[][] uContents = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t1;
      if (u != null) {
        t1 = tape.doubles(u.length);
      } else {
        t1 = null;
      }
      uContents[i] = t1;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    lossKept[0] = loss;
    boolean t1 = u != null;
    double[] t2 = uContents[0];
    if (t1) {
      System.arraycopy(u, 0, t2, 0, u.length);
    }
    double loss1 = loss;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int t3 = t;
    while (t3 < steps) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t3;
        lossKept[kept] = loss1;
        double[] t4 = uContents[kept];
        if (t1) {
          System.arraycopy(u, 0, t4, 0, u.length);
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t3 = heatStep(t3, loss1, steps, u, k, tape);
      loss1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(loss);
    tape.push(steps);
    tape.push(u);
    tape.push(k);
    tape.push(uBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(lossKept);
    tape.push(uContents);
    tape.result(1, loss1);
    return t3;
  }

  private static int heatStep(int t, double loss, int steps, double[] u, double k, Tape tape) {
    for (int i = 1; i < u.length - 1; i++) {
      double u1 = u[i];
      u[i] = u1 + k * (u[i - 1] - 2.0 * u1 + u[i + 1]) * (1.0 + 0.25 * u1 * u1);
    }
    loss += u[1] * u[2];
    t++;
    tape.result(1, loss);
    return t;
  }

  private static double heatLoopReverse(double lossBar, Tape tape) {
    double[][] uContents = tape.popReference();
    double[] lossKept = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] uBar = tape.popReference();
    double k = tape.popDouble();
    double[] u = tape.popReference();
    int steps = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t = u != null;
    double[] uLast;
    if (t) {
      uLast = tape.doubles(u.length);
      System.arraycopy(u, 0, uLast, 0, u.length);
    } else {
      uLast = null;
    }
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    double kBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t1 = uContents[kept];
      if (t) {
        System.arraycopy(t1, 0, u, 0, u.length);
      }
      int t2 = tKept[kept];
      double loss = lossKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t2 = heatStep(t2, loss, steps, u, k, tape);
          loss = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t2;
          lossKept[kept] = loss;
          double[] t3 = uContents[kept];
          if (t) {
            System.arraycopy(u, 0, t3, 0, u.length);
          }
        }
        at = next;
      }
      int frame = tape.mark();
      heatStepVjp(t2, loss, steps, u, k, lossBar, uBar, tape);
      lossBar = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      tape.release(frame);
      kBar += t3;
    }

    // what the loop has left
    if (t) {
      System.arraycopy(uLast, 0, u, 0, u.length);
    }
    return kBar;
  }

  private static int heatStepVjp(int t, double loss, int steps, double[] u, double k,
      double result1Bar, double[] uBar, Tape tape) {
    double[] uKept = tape.doubles(u.length - 1);
    double[] kept = tape.doubles(u.length - 1);
    for (int i = 1; i < u.length - 1; i++) {
      double u1 = u[i];
      uKept[i] = u1;
      double t1 = u[i - 1] - 2.0 * u1 + u[i + 1];
      kept[i] = t1;
      u[i] = u1 + k * t1 * (1.0 + 0.25 * u1 * u1);
    }
    double u1 = u[1];
    double u2 = u[2];
    loss += u1 * u2;
    t++;

    // reverse sweep
    uBar[2] += u1 * result1Bar;
    uBar[1] += result1Bar * u2;
    double kBar = 0.0;
    for (int i = u.length - 2; i >= 1; i--) {
      double t1 = uBar[i];
      double u3 = uKept[i];
      double t2 = 0.25 * u3;
      double t3 = t1 * (1.0 + t2 * u3);
      double t4 = kept[i];
      double t5 = k * t4 * t1;
      double uBar1 = t1 + t2 * t5 + 0.25 * (t5 * u3);
      kBar += t3 * t4;
      double t6 = k * t3;
      uBar[i + 1] += t6;
      uBar[i - 1] += t6;
      uBar[i] = uBar1 - 2.0 * t6;
    }
    tape.result(1, loss);
    tape.result(2, result1Bar);
    tape.result(3, kBar);
    return t;
  }

  private static int heatLoopForwardJvp(int t, double loss, int steps, double[] u, double k,
      double[] uBar, double[] uDot, double kDot, double[] uBarDot, Tape tape) {
    int trips = BinomialSchedule.steps(t, steps, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[] lossKept = tape.doubles(snapshots);
    double[] lossKeptDot = tape.doubles(snapshots);
    double[][] uContents = tape.references(double[].class, snapshots);
    double[][] uContentsDot = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t1;
      double[] t2;
      if (u != null) {
        t1 = tape.doubles(u.length);
        t2 = tape.doubles(u.length);
      } else {
        t1 = null;
        t2 = null;
      }
      uContents[i] = t1;
      uContentsDot[i] = t2;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    lossKept[0] = loss;
    lossKeptDot[0] = 0.0;
    boolean t1 = u != null;
    double[] t2 = uContents[0];
    double[] t3 = uContentsDot[0];
    if (t1) {
      System.arraycopy(u, 0, t2, 0, u.length);
      System.arraycopy(uDot, 0, t3, 0, u.length);
    }
    double loss1 = loss;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double lossDot = 0.0;
    int t4 = t;
    while (t4 < steps) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t4;
        lossKept[kept] = loss1;
        lossKeptDot[kept] = lossDot;
        double[] t5 = uContents[kept];
        double[] t6 = uContentsDot[kept];
        if (t1) {
          System.arraycopy(u, 0, t5, 0, u.length);
          System.arraycopy(uDot, 0, t6, 0, u.length);
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t4 = heatStepJvp(t4, loss1, steps, u, k, lossDot, uDot, kDot, tape);
      loss1 = tape.doubleResult(1);
      lossDot = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(loss);
    tape.push(steps);
    tape.push(u);
    tape.push(k);
    tape.push(uBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(lossKept);
    tape.push(uContents);
    tape.push(0.0);
    tape.push(uDot);
    tape.push(kDot);
    tape.push(uBarDot);
    tape.push(lossKeptDot);
    tape.push(uContentsDot);
    tape.result(1, loss1);
    return t4;
  }

  private static int heatStepJvp(int t, double loss, int steps, double[] u, double k,
      double lossDot, double[] uDot, double kDot, Tape tape) {
    for (int i = 1; i < u.length - 1; i++) {
      double u1 = u[i];
      double uDot1 = uDot[i];
      double t1 = u[i - 1] - 2.0 * u1 + u[i + 1];
      double t2 = k * t1;
      double t3 = 1.0 + 0.25 * u1 * u1;
      double t4 = uDot1
          + ((kDot * t1 + k * (uDot[i - 1] - 2.0 * uDot1 + uDot[i + 1])) * t3
          + t2 * (2.0 * (0.25 * uDot1 * u1)));
      u[i] = u1 + t2 * t3;
      uDot[i] = t4;
    }
    double u1 = u[1];
    double u2 = u[2];
    loss += u1 * u2;
    lossDot += uDot[1] * u2 + u1 * uDot[2];
    t++;
    tape.result(1, loss);
    tape.result(2, lossDot);
    return t;
  }

  private static double heatLoopReverseJvp(double lossBar, Tape tape) {
    double[][] uContentsDot = tape.popReference();
    double[] lossKeptDot = tape.popReference();
    double[] uBarDot = tape.popReference();
    double kDot = tape.popDouble();
    double[] uDot = tape.popReference();
    tape.popDouble();
    double[][] uContents = tape.popReference();
    double[] lossKept = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] uBar = tape.popReference();
    double k = tape.popDouble();
    double[] u = tape.popReference();
    int steps = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t = u != null;
    double[] uLast;
    double[] uLastDot;
    if (t) {
      uLast = tape.doubles(u.length);
      uLastDot = tape.doubles(u.length);
      System.arraycopy(u, 0, uLast, 0, u.length);
      System.arraycopy(uDot, 0, uLastDot, 0, u.length);
    } else {
      uLast = null;
      uLastDot = null;
    }
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    double kBar = 0.0;
    double kBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t1 = uContents[kept];
      double[] t2 = uContentsDot[kept];
      if (t) {
        System.arraycopy(t1, 0, u, 0, u.length);
        System.arraycopy(t2, 0, uDot, 0, u.length);
      }
      int t3 = tKept[kept];
      double loss = lossKept[kept];
      double lossDot = lossKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t3 = heatStepJvp(t3, loss, steps, u, k, lossDot, uDot, kDot, tape);
          loss = tape.doubleResult(1);
          lossDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t3;
          lossKept[kept] = loss;
          lossKeptDot[kept] = lossDot;
          double[] t4 = uContents[kept];
          double[] t5 = uContentsDot[kept];
          if (t) {
            System.arraycopy(u, 0, t4, 0, u.length);
            System.arraycopy(uDot, 0, t5, 0, u.length);
          }
        }
        at = next;
      }
      int frame = tape.mark();
      heatStepVjpJvp(t3, loss, steps, u, k, lossBar, uBar, lossDot, uDot, kDot, uBarDot, tape);
      lossBar = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      double t5 = tape.doubleResult(4);
      tape.release(frame);
      kBar += t4;
      kBarDot += t5;
    }

    // what the loop has left
    if (t) {
      System.arraycopy(uLast, 0, u, 0, u.length);
      System.arraycopy(uLastDot, 0, uDot, 0, u.length);
    }
    tape.result(1, kBarDot);
    return kBar;
  }

  private static int heatStepVjpJvp(int t, double loss, int steps, double[] u, double k,
      double result1Bar, double[] uBar, double lossDot, double[] uDot, double kDot,
      double[] uBarDot, Tape tape) {
    double[] uKept = tape.doubles(u.length - 1);
    double[] uKeptDot = tape.doubles(u.length - 1);
    double[] kept = tape.doubles(u.length - 1);
    double[] keptDot = tape.doubles(u.length - 1);
    for (int i = 1; i < u.length - 1; i++) {
      double u1 = u[i];
      double uDot1 = uDot[i];
      uKept[i] = u1;
      uKeptDot[i] = uDot1;
      double t1 = u[i - 1] - 2.0 * u1 + u[i + 1];
      double t2 = uDot[i - 1] - 2.0 * uDot1 + uDot[i + 1];
      kept[i] = t1;
      keptDot[i] = t2;
      double t3 = k * t1;
      double t4 = 1.0 + 0.25 * u1 * u1;
      u[i] = u1 + t3 * t4;
      uDot[i] = uDot1 + ((kDot * t1 + k * t2) * t4 + t3 * (2.0 * (0.25 * uDot1 * u1)));
    }
    double u1 = u[1];
    double u2 = u[2];
    loss += u1 * u2;
    t++;

    // reverse sweep
    double uBarDot1 = uDot[1] * result1Bar;
    double uBarDot2 = result1Bar * uDot[2];
    uBar[2] += u1 * result1Bar;
    uBarDot[2] += uBarDot1;
    uBar[1] += result1Bar * u2;
    uBarDot[1] += uBarDot2;
    double kBar = 0.0;
    double kBarDot = 0.0;
    for (int i = u.length - 2; i >= 1; i--) {
      double t1 = uBar[i];
      double t2 = uBarDot[i];
      double u3 = uKept[i];
      double uDot1 = uKeptDot[i];
      double t3 = 0.25 * u3;
      double t4 = 0.25 * uDot1;
      double t5 = 1.0 + t3 * u3;
      double t6 = t1 * t5;
      double t7 = t2 * t5 + t1 * (2.0 * (t4 * u3));
      double t8 = kept[i];
      double t9 = keptDot[i];
      double t10 = k * t8;
      double t11 = t10 * t1;
      double t12 = (kDot * t8 + k * t9) * t1 + t10 * t2;
      double uBar1 = t1 + t3 * t11 + 0.25 * (t11 * u3);
      double uBarDot3 = t2 + (t4 * t11 + t3 * t12) + 0.25 * (t12 * u3 + t11 * uDot1);
      kBar += t6 * t8;
      kBarDot += t7 * t8 + t6 * t9;
      double t13 = k * t6;
      double t14 = kDot * t6 + k * t7;
      uBar[i + 1] += t13;
      uBarDot[i + 1] += t14;
      uBar[i - 1] += t13;
      uBarDot[i - 1] += t14;
      uBar[i] = uBar1 - 2.0 * t13;
      uBarDot[i] = uBarDot3 - 2.0 * t14;
    }
    tape.result(1, loss);
    tape.result(2, result1Bar);
    tape.result(3, kBar);
    tape.result(4, kBarDot);
    return t;
  }

  private static int smoothedLoopForward(int t, double[] u, double k, double[] uBar, Tape tape) {
    int trips = BinomialSchedule.steps(t, 7, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[][] uContents = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t1;
      if (u != null) {
        t1 = tape.doubles(u.length);
      } else {
        t1 = null;
      }
      uContents[i] = t1;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    boolean t1 = u != null;
    double[] t2 = uContents[0];
    if (t1) {
      System.arraycopy(u, 0, t2, 0, u.length);
    }
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int t3 = t;
    while (t3 < 7) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t3;
        double[] t4 = uContents[kept];
        if (t1) {
          System.arraycopy(u, 0, t4, 0, u.length);
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t3 = smoothedStep(t3, u, k);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(u);
    tape.push(k);
    tape.push(uBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(uContents);
    return t3;
  }

  private static int smoothedStep(int t, double[] u, double k) {
    for (int i = 1; i < u.length - 1; i++) {
      double u1 = u[i];
      u[i] = u1 + k * (u[i - 1] - 2.0 * u1 + u[i + 1]) * (1.0 + 0.25 * u1 * u1);
    }
    t++;
    return t;
  }

  private static double smoothedLoopReverse(Tape tape) {
    double[][] uContents = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] uBar = tape.popReference();
    double k = tape.popDouble();
    double[] u = tape.popReference();
    tape.popInt();
    int trips = tape.popInt();
    boolean t = u != null;
    double[] uLast;
    if (t) {
      uLast = tape.doubles(u.length);
      System.arraycopy(u, 0, uLast, 0, u.length);
    } else {
      uLast = null;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double kBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t1 = uContents[kept];
      if (t) {
        System.arraycopy(t1, 0, u, 0, u.length);
      }
      int t2 = tKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t2 = smoothedStep(t2, u, k);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t2;
          double[] t3 = uContents[kept];
          if (t) {
            System.arraycopy(u, 0, t3, 0, u.length);
          }
        }
        at = next;
      }
      int frame = tape.mark();
      smoothedStepVjp(t2, u, k, uBar, tape);
      double t3 = tape.doubleResult(1);
      tape.release(frame);
      kBar += t3;
    }

    // what the loop has left
    if (t) {
      System.arraycopy(uLast, 0, u, 0, u.length);
    }
    return kBar;
  }

  private static int smoothedStepVjp(int t, double[] u, double k, double[] uBar, Tape tape) {
    double[] uKept = tape.doubles(u.length - 1);
    double[] kept = tape.doubles(u.length - 1);
    for (int i = 1; i < u.length - 1; i++) {
      double u1 = u[i];
      uKept[i] = u1;
      double t1 = u[i - 1] - 2.0 * u1 + u[i + 1];
      kept[i] = t1;
      u[i] = u1 + k * t1 * (1.0 + 0.25 * u1 * u1);
    }
    t++;

    // reverse sweep
    double kBar = 0.0;
    for (int i = u.length - 2; i >= 1; i--) {
      double t1 = uBar[i];
      double u1 = uKept[i];
      double t2 = 0.25 * u1;
      double t3 = t1 * (1.0 + t2 * u1);
      double t4 = kept[i];
      double t5 = k * t4 * t1;
      double uBar1 = t1 + t2 * t5 + 0.25 * (t5 * u1);
      kBar += t3 * t4;
      double t6 = k * t3;
      uBar[i + 1] += t6;
      uBar[i - 1] += t6;
      uBar[i] = uBar1 - 2.0 * t6;
    }
    tape.result(1, kBar);
    return t;
  }

  private static int rungeKuttaLoopForward(int i, double y, int steps, double h, double rate,
      Tape tape) {
    int trips = BinomialSchedule.steps(i, steps, false, 1);
    int snapshots = Math.max(Math.min(trips, 1), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    yKept[0] = y;
    double y1 = y;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < steps) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        yKept[kept] = y1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = rungeKuttaStep(j, y1, steps, h, rate, tape);
      y1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(y);
    tape.push(steps);
    tape.push(h);
    tape.push(rate);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(yKept);
    tape.result(1, y1);
    return j;
  }

  private static int rungeKuttaStep(int i, double y, int steps, double h, double rate, Tape tape) {
    double t = i * h;
    double k1 = rate * Math.sin(t) - y * y * 0.5;
    double t1 = 0.5 * h;
    double t2 = y + t1 * k1;
    double t3 = rate * Math.sin(t + t1);
    double k2 = t3 - t2 * t2 * 0.5;
    double t4 = y + t1 * k2;
    double k3 = t3 - t4 * t4 * 0.5;
    double t5 = y + h * k3;
    double k4 = rate * Math.sin(t + h) - t5 * t5 * 0.5;
    y += h / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
    i++;
    tape.result(1, y);
    return i;
  }

  private static double rungeKuttaLoopReverse(double yBar, Tape tape) {
    double[] yKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double rate = tape.popDouble();
    double h = tape.popDouble();
    int steps = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 1), 1);

    // the steps, the last one first, each from the state before it
    double rateBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double y = yKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = rungeKuttaStep(i, y, steps, h, rate, tape);
          y = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          yKept[kept] = y;
        }
        at = next;
      }
      rungeKuttaStepVjp(i, y, steps, h, rate, yBar, tape);
      yBar = tape.doubleResult(2);
      double t = tape.doubleResult(3);
      rateBar += t;
    }
    tape.result(1, rateBar);
    return yBar;
  }

  private static int rungeKuttaStepVjp(int i, double y, int steps, double h, double rate,
      double result1Bar, Tape tape) {
    double t = i * h;
    double t1 = Math.sin(t);
    double k1 = rate * t1 - y * y * 0.5;
    double t2 = 0.5 * h;
    double t3 = y + t2 * k1;
    double t4 = Math.sin(t + t2);
    double t5 = rate * t4;
    double k2 = t5 - t3 * t3 * 0.5;
    double t6 = y + t2 * k2;
    double k3 = t5 - t6 * t6 * 0.5;
    double t7 = y + h * k3;
    double t8 = Math.sin(t + h);
    double k4 = rate * t8 - t7 * t7 * 0.5;
    double t9 = h / 6.0;
    double y1 = y + t9 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
    i++;

    // reverse sweep
    double t10 = t9 * result1Bar;
    double k3Bar = 2.0 * t10;
    double t11 = t10 * t7;
    double k3Bar1 = k3Bar - h * t11;
    double t12 = k3Bar1 * t6;
    double k2Bar = k3Bar - t2 * t12;
    double t13 = k2Bar * t3;
    double k1Bar = t10 - t2 * t13;
    double yBar = result1Bar - t11 - t12 - t13 - k1Bar * y;
    double rateBar = t10 * t8 + (k3Bar1 + k2Bar) * t4 + k1Bar * t1;
    tape.result(1, y1);
    tape.result(2, yBar);
    tape.result(3, rateBar);
    return i;
  }

  private static int rungeKuttaLoopForwardJvp(int i, double y, int steps, double h, double rate,
      double yDot, double rateDot, Tape tape) {
    int trips = BinomialSchedule.steps(i, steps, false, 1);
    int snapshots = Math.max(Math.min(trips, 1), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    double[] yKeptDot = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    yKept[0] = y;
    yKeptDot[0] = yDot;
    double y1 = y;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double yDot1 = yDot;
    int j = i;
    while (j < steps) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        yKept[kept] = y1;
        yKeptDot[kept] = yDot1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = rungeKuttaStepJvp(j, y1, steps, h, rate, yDot1, rateDot, tape);
      y1 = tape.doubleResult(1);
      yDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(y);
    tape.push(steps);
    tape.push(h);
    tape.push(rate);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(yKept);
    tape.push(yDot);
    tape.push(0.0);
    tape.push(rateDot);
    tape.push(yKeptDot);
    tape.result(1, y1);
    return j;
  }

  private static int rungeKuttaStepJvp(int i, double y, int steps, double h, double rate,
      double yDot, double rateDot, Tape tape) {
    double t = i * h;
    double t1 = Math.sin(t);
    double k1 = rate * t1 - y * y * 0.5;
    double k1Dot = rateDot * t1 - yDot * y;
    double t2 = 0.5 * h;
    double t3 = y + t2 * k1;
    double t4 = Math.sin(t + t2);
    double t5 = rate * t4;
    double t6 = rateDot * t4;
    double k2 = t5 - t3 * t3 * 0.5;
    double k2Dot = t6 - (yDot + t2 * k1Dot) * t3;
    double t7 = y + t2 * k2;
    double k3 = t5 - t7 * t7 * 0.5;
    double k3Dot = t6 - (yDot + t2 * k2Dot) * t7;
    double t8 = y + h * k3;
    double t9 = Math.sin(t + h);
    double k4 = rate * t9 - t8 * t8 * 0.5;
    double k4Dot = rateDot * t9 - (yDot + h * k3Dot) * t8;
    double t10 = h / 6.0;
    y += t10 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
    yDot += t10 * (k1Dot + 2.0 * k2Dot + 2.0 * k3Dot + k4Dot);
    i++;
    tape.result(1, y);
    tape.result(2, yDot);
    return i;
  }

  private static double rungeKuttaLoopReverseJvp(double yBar, Tape tape) {
    double[] yKeptDot = tape.popReference();
    double rateDot = tape.popDouble();
    double hDot = tape.popDouble();
    tape.popDouble();
    double[] yKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double rate = tape.popDouble();
    double h = tape.popDouble();
    int steps = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 1), 1);

    // the steps, the last one first, each from the state before it
    double rateBar = 0.0;
    double yBarDot = 0.0;
    double rateBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double y = yKept[kept];
      double yDot = yKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = rungeKuttaStepJvp2(i, y, steps, h, rate, yDot, hDot, rateDot, tape);
          y = tape.doubleResult(1);
          yDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          yKept[kept] = y;
          yKeptDot[kept] = yDot;
        }
        at = next;
      }
      rungeKuttaStepVjpJvp(i, y, steps, h, rate, yBar, yDot, hDot, rateDot, yBarDot, tape);
      yBar = tape.doubleResult(2);
      double t = tape.doubleResult(3);
      yBarDot = tape.doubleResult(4);
      double t1 = tape.doubleResult(5);
      rateBar += t;
      rateBarDot += t1;
    }
    tape.result(1, rateBar);
    tape.result(2, yBarDot);
    tape.result(3, rateBarDot);
    return yBar;
  }

  private static int rungeKuttaStepJvp2(int i, double y, int steps, double h, double rate,
      double yDot, double hDot, double rateDot, Tape tape) {
    double t = i;
    double t1 = t * h;
    double tDot = t * hDot;
    double t2 = Math.sin(t1);
    double k1 = rate * t2 - y * y * 0.5;
    double k1Dot = rateDot * t2 + rate * (tDot * Math.cos(t1)) - yDot * y;
    double t3 = 0.5 * h;
    double t4 = 0.5 * hDot;
    double t5 = y + t3 * k1;
    double t6 = t1 + t3;
    double t7 = Math.sin(t6);
    double t8 = rate * t7;
    double t9 = rateDot * t7 + rate * ((tDot + t4) * Math.cos(t6));
    double k2 = t8 - t5 * t5 * 0.5;
    double k2Dot = t9 - (yDot + (t4 * k1 + t3 * k1Dot)) * t5;
    double t10 = y + t3 * k2;
    double k3 = t8 - t10 * t10 * 0.5;
    double k3Dot = t9 - (yDot + (t4 * k2 + t3 * k2Dot)) * t10;
    double t11 = y + h * k3;
    double t12 = t1 + h;
    double t13 = Math.sin(t12);
    double k4 = rate * t13 - t11 * t11 * 0.5;
    double k4Dot = rateDot * t13
        + rate * ((tDot + hDot) * Math.cos(t12)) - (yDot + (hDot * k3 + h * k3Dot)) * t11;
    double t14 = h / 6.0;
    double t15 = k1 + 2.0 * k2 + 2.0 * k3 + k4;
    y += t14 * t15;
    yDot += hDot / 6.0 * t15 + t14 * (k1Dot + 2.0 * k2Dot + 2.0 * k3Dot + k4Dot);
    i++;
    tape.result(1, y);
    tape.result(2, yDot);
    return i;
  }

  private static int rungeKuttaStepVjpJvp(int i, double y, int steps, double h, double rate,
      double result1Bar, double yDot, double hDot, double rateDot, double result1BarDot,
      Tape tape) {
    double t = i;
    double t1 = t * h;
    double tDot = t * hDot;
    double t2 = Math.sin(t1);
    double t3 = tDot * Math.cos(t1);
    double k1 = rate * t2 - y * y * 0.5;
    double k1Dot = rateDot * t2 + rate * t3 - yDot * y;
    double t4 = 0.5 * h;
    double t5 = 0.5 * hDot;
    double t6 = y + t4 * k1;
    double t7 = yDot + (t5 * k1 + t4 * k1Dot);
    double t8 = t1 + t4;
    double t9 = Math.sin(t8);
    double t10 = (tDot + t5) * Math.cos(t8);
    double t11 = rate * t9;
    double t12 = rateDot * t9 + rate * t10;
    double k2 = t11 - t6 * t6 * 0.5;
    double k2Dot = t12 - t7 * t6;
    double t13 = y + t4 * k2;
    double t14 = yDot + (t5 * k2 + t4 * k2Dot);
    double k3 = t11 - t13 * t13 * 0.5;
    double k3Dot = t12 - t14 * t13;
    double t15 = y + h * k3;
    double t16 = t1 + h;
    double t17 = Math.sin(t16);
    double k4 = rate * t17 - t15 * t15 * 0.5;
    double t18 = h / 6.0;
    double y1 = y + t18 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
    i++;

    // reverse sweep
    double t19 = t18 * result1Bar;
    double t20 = hDot / 6.0 * result1Bar + t18 * result1BarDot;
    double k3Bar = 2.0 * t19;
    double k3BarDot = 2.0 * t20;
    double t21 = t19 * t15;
    double t22 = t20 * t15 + t19 * (yDot + (hDot * k3 + h * k3Dot));
    double k3Bar1 = k3Bar - h * t21;
    double k3BarDot1 = k3BarDot - (hDot * t21 + h * t22);
    double t23 = k3Bar1 * t13;
    double t24 = k3BarDot1 * t13 + k3Bar1 * t14;
    double k2Bar = k3Bar - t4 * t23;
    double k2BarDot = k3BarDot - (t5 * t23 + t4 * t24);
    double t25 = k3Bar1 + k2Bar;
    double t26 = k2Bar * t6;
    double t27 = k2BarDot * t6 + k2Bar * t7;
    double k1Bar = t19 - t4 * t26;
    double k1BarDot = t20 - (t5 * t26 + t4 * t27);
    double yBar = result1Bar - t21 - t23 - t26 - k1Bar * y;
    double yBarDot = result1BarDot - t22 - t24 - t27 - (k1BarDot * y + k1Bar * yDot);
    double rateBar = t19 * t17 + t25 * t9 + k1Bar * t2;
    double rateBarDot = t20 * t17 + t19 * ((tDot + hDot) * Math.cos(t16))
        + ((k3BarDot1 + k2BarDot) * t9 + t25 * t10) + (k1BarDot * t2 + k1Bar * t3);
    tape.result(1, y1);
    tape.result(2, yBar);
    tape.result(3, rateBar);
    tape.result(4, yBarDot);
    tape.result(5, rateBarDot);
    return i;
  }

  private static int leapfrogLoopForward(int t, double[] x, double[] v, double h, double stiffness,
      double[] xBar, double[] vBar, Tape tape) {
    int trips = BinomialSchedule.steps(t, 6, false, 1);
    int snapshots = Math.max(Math.min(trips, 100), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[][] xContents = tape.references(double[].class, snapshots);
    double[][] vContents = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t1;
      if (x != null) {
        t1 = tape.doubles(x.length);
      } else {
        t1 = null;
      }
      xContents[i] = t1;
      double[] t2;
      if (v != null) {
        t2 = tape.doubles(v.length);
      } else {
        t2 = null;
      }
      vContents[i] = t2;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    boolean t1 = x != null;
    double[] t2 = xContents[0];
    if (t1) {
      System.arraycopy(x, 0, t2, 0, x.length);
    }
    boolean t3 = v != null;
    double[] t4 = vContents[0];
    if (t3) {
      System.arraycopy(v, 0, t4, 0, v.length);
    }
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int t5 = t;
    while (t5 < 6) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t5;
        double[] t6 = xContents[kept];
        if (t1) {
          System.arraycopy(x, 0, t6, 0, x.length);
        }
        double[] t7 = vContents[kept];
        if (t3) {
          System.arraycopy(v, 0, t7, 0, v.length);
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t5 = leapfrogStep(t5, x, v, h, stiffness);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(x);
    tape.push(v);
    tape.push(h);
    tape.push(stiffness);
    tape.push(xBar);
    tape.push(vBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(xContents);
    tape.push(vContents);
    return t5;
  }

  private static int leapfrogStep(int t, double[] x, double[] v, double h, double stiffness) {
    for (int i = 0; i < x.length; i++) {
      double left = i == 0 ? 0.0 : x[i - 1];
      double right = i == x.length - 1 ? 0.0 : x[i + 1];
      double v1 = v[i];
      double x1 = x[i];
      v[i] = v1 + (h * stiffness * (left - 2.0 * x1 + right) - h * x1 * x1 * x1);
    }
    for (int i = 0; i < x.length; i++) {
      x[i] += h * v[i];
    }
    t++;
    return t;
  }

  private static double leapfrogLoopReverse(Tape tape) {
    double[][] vContents = tape.popReference();
    double[][] xContents = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] vBar = tape.popReference();
    double[] xBar = tape.popReference();
    double stiffness = tape.popDouble();
    double h = tape.popDouble();
    double[] v = tape.popReference();
    double[] x = tape.popReference();
    tape.popInt();
    int trips = tape.popInt();
    boolean t = x != null;
    double[] xLast;
    if (t) {
      xLast = tape.doubles(x.length);
      System.arraycopy(x, 0, xLast, 0, x.length);
    } else {
      xLast = null;
    }
    boolean t1 = v != null;
    double[] vLast;
    if (t1) {
      vLast = tape.doubles(v.length);
      System.arraycopy(v, 0, vLast, 0, v.length);
    } else {
      vLast = null;
    }
    int snapshots = Math.max(Math.min(trips, 100), 1);

    // the steps, the last one first, each from the state before it
    double hBar = 0.0;
    double stiffnessBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t2 = xContents[kept];
      if (t) {
        System.arraycopy(t2, 0, x, 0, x.length);
      }
      double[] t3 = vContents[kept];
      if (t1) {
        System.arraycopy(t3, 0, v, 0, v.length);
      }
      int t4 = tKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t4 = leapfrogStep(t4, x, v, h, stiffness);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t4;
          double[] t5 = xContents[kept];
          if (t) {
            System.arraycopy(x, 0, t5, 0, x.length);
          }
          double[] t6 = vContents[kept];
          if (t1) {
            System.arraycopy(v, 0, t6, 0, v.length);
          }
        }
        at = next;
      }
      int frame = tape.mark();
      leapfrogStepVjp(t4, x, v, h, stiffness, xBar, vBar, tape);
      double t5 = tape.doubleResult(1);
      double t6 = tape.doubleResult(2);
      tape.release(frame);
      hBar += t5;
      stiffnessBar += t6;
    }

    // what the loop has left
    if (t) {
      System.arraycopy(xLast, 0, x, 0, x.length);
    }
    if (t1) {
      System.arraycopy(vLast, 0, v, 0, v.length);
    }
    tape.result(1, stiffnessBar);
    return hBar;
  }

  private static int leapfrogStepVjp(int t, double[] x, double[] v, double h, double stiffness,
      double[] xBar, double[] vBar, Tape tape) {
    double[] xKept = tape.doubles(x.length);
    double[] kept = tape.doubles(x.length);
    for (int i = 0; i < x.length; i++) {
      double left = i == 0 ? 0.0 : x[i - 1];
      double right = i == x.length - 1 ? 0.0 : x[i + 1];
      double v1 = v[i];
      double x1 = x[i];
      xKept[i] = x1;
      double t1 = left - 2.0 * x1 + right;
      kept[i] = t1;
      v[i] = v1 + (h * stiffness * t1 - h * x1 * x1 * x1);
    }
    double[] vKept = tape.doubles(x.length);
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double v1 = v[i];
      vKept[i] = v1;
      x[i] = x1 + h * v1;
    }
    t++;

    // reverse sweep
    double hBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t1 = xBar[i];
      hBar += t1 * vKept[i];
      vBar[i] += h * t1;
    }
    double stiffnessBar = 0.0;
    for (int i = x.length - 1; i >= 0; i--) {
      double t1 = vBar[i];
      double t2 = -t1;
      double x1 = xKept[i];
      double t3 = t2 * x1;
      double t4 = h * x1;
      double t5 = t3 * x1;
      hBar += t5 * x1;
      double xBar1 = t4 * x1 * t2 + t4 * t3 + h * t5;
      double t6 = t1 * kept[i];
      double t7 = h * stiffness * t1;
      xBar[i] += xBar1 - 2.0 * t7;
      hBar += t6 * stiffness;
      stiffnessBar += h * t6;
      if (i != x.length - 1) {
        xBar[i + 1] += t7;
      }
      if (i != 0) {
        xBar[i - 1] += t7;
      }
    }
    tape.result(1, hBar);
    tape.result(2, stiffnessBar);
    return t;
  }

  private static int leapfrogLoopForwardJvp(int t, double[] x, double[] v, double h,
      double stiffness, double[] xBar, double[] vBar, double[] xDot, double[] vDot, double hDot,
      double stiffnessDot, double[] xBarDot, double[] vBarDot, Tape tape) {
    int trips = BinomialSchedule.steps(t, 6, false, 1);
    int snapshots = Math.max(Math.min(trips, 100), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[][] xContents = tape.references(double[].class, snapshots);
    double[][] xContentsDot = tape.references(double[].class, snapshots);
    double[][] vContents = tape.references(double[].class, snapshots);
    double[][] vContentsDot = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t1;
      double[] t2;
      if (x != null) {
        t1 = tape.doubles(x.length);
        t2 = tape.doubles(x.length);
      } else {
        t1 = null;
        t2 = null;
      }
      xContents[i] = t1;
      xContentsDot[i] = t2;
      double[] t3;
      double[] t4;
      if (v != null) {
        t3 = tape.doubles(v.length);
        t4 = tape.doubles(v.length);
      } else {
        t3 = null;
        t4 = null;
      }
      vContents[i] = t3;
      vContentsDot[i] = t4;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    boolean t1 = x != null;
    double[] t2 = xContents[0];
    double[] t3 = xContentsDot[0];
    if (t1) {
      System.arraycopy(x, 0, t2, 0, x.length);
      System.arraycopy(xDot, 0, t3, 0, x.length);
    }
    boolean t4 = v != null;
    double[] t5 = vContents[0];
    double[] t6 = vContentsDot[0];
    if (t4) {
      System.arraycopy(v, 0, t5, 0, v.length);
      System.arraycopy(vDot, 0, t6, 0, v.length);
    }
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int t7 = t;
    while (t7 < 6) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t7;
        double[] t8 = xContents[kept];
        double[] t9 = xContentsDot[kept];
        if (t1) {
          System.arraycopy(x, 0, t8, 0, x.length);
          System.arraycopy(xDot, 0, t9, 0, x.length);
        }
        double[] t10 = vContents[kept];
        double[] t11 = vContentsDot[kept];
        if (t4) {
          System.arraycopy(v, 0, t10, 0, v.length);
          System.arraycopy(vDot, 0, t11, 0, v.length);
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t7 = leapfrogStepJvp(t7, x, v, h, stiffness, xDot, vDot, hDot, stiffnessDot);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(x);
    tape.push(v);
    tape.push(h);
    tape.push(stiffness);
    tape.push(xBar);
    tape.push(vBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(xContents);
    tape.push(vContents);
    tape.push(xDot);
    tape.push(vDot);
    tape.push(hDot);
    tape.push(stiffnessDot);
    tape.push(xBarDot);
    tape.push(vBarDot);
    tape.push(xContentsDot);
    tape.push(vContentsDot);
    return t7;
  }

  private static int leapfrogStepJvp(int t, double[] x, double[] v, double h, double stiffness,
      double[] xDot, double[] vDot, double hDot, double stiffnessDot) {
    for (int i = 0; i < x.length; i++) {
      double left;
      double leftDot;
      if (i == 0) {
        left = 0.0;
        leftDot = 0.0;
      } else {
        left = x[i - 1];
        leftDot = xDot[i - 1];
      }
      double right;
      double rightDot;
      if (i == x.length - 1) {
        right = 0.0;
        rightDot = 0.0;
      } else {
        right = x[i + 1];
        rightDot = xDot[i + 1];
      }
      double t1 = h * stiffness;
      double v1 = v[i];
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t2 = left - 2.0 * x1 + right;
      double t3 = h * x1;
      double t4 = t3 * x1;
      double t5 = vDot[i]
          + ((hDot * stiffness + h * stiffnessDot) * t2
          + t1 * (leftDot - 2.0 * xDot1 + rightDot)
          - (((hDot * x1 + h * xDot1) * x1 + t3 * xDot1) * x1 + t4 * xDot1));
      v[i] = v1 + (t1 * t2 - t4 * x1);
      vDot[i] = t5;
    }
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double v1 = v[i];
      double t1 = xDot[i] + (hDot * v1 + h * vDot[i]);
      x[i] = x1 + h * v1;
      xDot[i] = t1;
    }
    t++;
    return t;
  }

  private static double leapfrogLoopReverseJvp(Tape tape) {
    double[][] vContentsDot = tape.popReference();
    double[][] xContentsDot = tape.popReference();
    double[] vBarDot = tape.popReference();
    double[] xBarDot = tape.popReference();
    double stiffnessDot = tape.popDouble();
    double hDot = tape.popDouble();
    double[] vDot = tape.popReference();
    double[] xDot = tape.popReference();
    double[][] vContents = tape.popReference();
    double[][] xContents = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] vBar = tape.popReference();
    double[] xBar = tape.popReference();
    double stiffness = tape.popDouble();
    double h = tape.popDouble();
    double[] v = tape.popReference();
    double[] x = tape.popReference();
    tape.popInt();
    int trips = tape.popInt();
    boolean t = x != null;
    double[] xLast;
    double[] xLastDot;
    if (t) {
      xLast = tape.doubles(x.length);
      xLastDot = tape.doubles(x.length);
      System.arraycopy(x, 0, xLast, 0, x.length);
      System.arraycopy(xDot, 0, xLastDot, 0, x.length);
    } else {
      xLast = null;
      xLastDot = null;
    }
    boolean t1 = v != null;
    double[] vLast;
    double[] vLastDot;
    if (t1) {
      vLast = tape.doubles(v.length);
      vLastDot = tape.doubles(v.length);
      System.arraycopy(v, 0, vLast, 0, v.length);
      System.arraycopy(vDot, 0, vLastDot, 0, v.length);
    } else {
      vLast = null;
      vLastDot = null;
    }
    int snapshots = Math.max(Math.min(trips, 100), 1);

    // the steps, the last one first, each from the state before it
    double hBar = 0.0;
    double stiffnessBar = 0.0;
    double hBarDot = 0.0;
    double stiffnessBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t2 = xContents[kept];
      double[] t3 = xContentsDot[kept];
      if (t) {
        System.arraycopy(t2, 0, x, 0, x.length);
        System.arraycopy(t3, 0, xDot, 0, x.length);
      }
      double[] t4 = vContents[kept];
      double[] t5 = vContentsDot[kept];
      if (t1) {
        System.arraycopy(t4, 0, v, 0, v.length);
        System.arraycopy(t5, 0, vDot, 0, v.length);
      }
      int t6 = tKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t6 = leapfrogStepJvp(t6, x, v, h, stiffness, xDot, vDot, hDot, stiffnessDot);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t6;
          double[] t7 = xContents[kept];
          double[] t8 = xContentsDot[kept];
          if (t) {
            System.arraycopy(x, 0, t7, 0, x.length);
            System.arraycopy(xDot, 0, t8, 0, x.length);
          }
          double[] t9 = vContents[kept];
          double[] t10 = vContentsDot[kept];
          if (t1) {
            System.arraycopy(v, 0, t9, 0, v.length);
            System.arraycopy(vDot, 0, t10, 0, v.length);
          }
        }
        at = next;
      }
      int frame = tape.mark();
      leapfrogStepVjpJvp(t6, x, v, h, stiffness, xBar, vBar, xDot, vDot, hDot, stiffnessDot,
          xBarDot, vBarDot, tape);
      double t7 = tape.doubleResult(1);
      double t8 = tape.doubleResult(2);
      double t9 = tape.doubleResult(3);
      double t10 = tape.doubleResult(4);
      tape.release(frame);
      hBar += t7;
      hBarDot += t9;
      stiffnessBar += t8;
      stiffnessBarDot += t10;
    }

    // what the loop has left
    if (t) {
      System.arraycopy(xLast, 0, x, 0, x.length);
      System.arraycopy(xLastDot, 0, xDot, 0, x.length);
    }
    if (t1) {
      System.arraycopy(vLast, 0, v, 0, v.length);
      System.arraycopy(vLastDot, 0, vDot, 0, v.length);
    }
    tape.result(1, stiffnessBar);
    tape.result(2, hBarDot);
    tape.result(3, stiffnessBarDot);
    return hBar;
  }

  private static int leapfrogStepVjpJvp(int t, double[] x, double[] v, double h, double stiffness,
      double[] xBar, double[] vBar, double[] xDot, double[] vDot, double hDot, double stiffnessDot,
      double[] xBarDot, double[] vBarDot, Tape tape) {
    double[] xKept = tape.doubles(x.length);
    double[] xKeptDot = tape.doubles(x.length);
    double[] kept = tape.doubles(x.length);
    double[] keptDot = tape.doubles(x.length);
    for (int i = 0; i < x.length; i++) {
      double left;
      double leftDot;
      if (i == 0) {
        left = 0.0;
        leftDot = 0.0;
      } else {
        left = x[i - 1];
        leftDot = xDot[i - 1];
      }
      double right;
      double rightDot;
      if (i == x.length - 1) {
        right = 0.0;
        rightDot = 0.0;
      } else {
        right = x[i + 1];
        rightDot = xDot[i + 1];
      }
      double t1 = h * stiffness;
      double v1 = v[i];
      double x1 = x[i];
      double xDot1 = xDot[i];
      double vDot1 = vDot[i];
      xKept[i] = x1;
      xKeptDot[i] = xDot1;
      double t2 = left - 2.0 * x1 + right;
      double t3 = leftDot - 2.0 * xDot1 + rightDot;
      kept[i] = t2;
      keptDot[i] = t3;
      double t4 = h * x1;
      double t5 = t4 * x1;
      v[i] = v1 + (t1 * t2 - t5 * x1);
      vDot[i] = vDot1
          + ((hDot * stiffness + h * stiffnessDot) * t2
          + t1 * t3 - (((hDot * x1 + h * xDot1) * x1 + t4 * xDot1) * x1 + t5 * xDot1));
    }
    double[] vKept = tape.doubles(x.length);
    double[] vKeptDot = tape.doubles(x.length);
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double v1 = v[i];
      double vDot1 = vDot[i];
      double xDot1 = xDot[i];
      vKept[i] = v1;
      vKeptDot[i] = vDot1;
      x[i] = x1 + h * v1;
      xDot[i] = xDot1 + (hDot * v1 + h * vDot1);
    }
    t++;

    // reverse sweep
    double hBar = 0.0;
    double hBarDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t1 = xBar[i];
      double t2 = xBarDot[i];
      double v1 = vKept[i];
      hBar += t1 * v1;
      hBarDot += t2 * v1 + t1 * vKeptDot[i];
      vBar[i] += h * t1;
      vBarDot[i] += hDot * t1 + h * t2;
    }
    double stiffnessBar = 0.0;
    double stiffnessBarDot = 0.0;
    for (int i = x.length - 1; i >= 0; i--) {
      double t1 = vBar[i];
      double t2 = vBarDot[i];
      double t3 = -t1;
      double t4 = -t2;
      double x1 = xKept[i];
      double xDot1 = xKeptDot[i];
      double t5 = t3 * x1;
      double t6 = t4 * x1 + t3 * xDot1;
      double t7 = h * x1;
      double t8 = hDot * x1 + h * xDot1;
      double t9 = t7 * x1;
      double t10 = t5 * x1;
      double t11 = t6 * x1 + t5 * xDot1;
      hBar += t10 * x1;
      hBarDot += t11 * x1 + t10 * xDot1;
      double xBar1 = t9 * t3 + t7 * t5 + h * t10;
      double xBarDot1 =
          (t8 * x1 + t7 * xDot1) * t3 + t9 * t4 + (t8 * t5 + t7 * t6) + (hDot * t10 + h * t11);
      double t12 = kept[i];
      double t13 = t1 * t12;
      double t14 = t2 * t12 + t1 * keptDot[i];
      double t15 = h * stiffness;
      double t16 = t15 * t1;
      double t17 = (hDot * stiffness + h * stiffnessDot) * t1 + t15 * t2;
      xBar[i] += xBar1 - 2.0 * t16;
      xBarDot[i] += xBarDot1 - 2.0 * t17;
      hBar += t13 * stiffness;
      hBarDot += t14 * stiffness + t13 * stiffnessDot;
      stiffnessBar += h * t13;
      stiffnessBarDot += hDot * t13 + h * t14;
      if (i != x.length - 1) {
        xBar[i + 1] += t16;
        xBarDot[i + 1] += t17;
      }
      if (i != 0) {
        xBar[i - 1] += t16;
        xBarDot[i - 1] += t17;
      }
    }
    tape.result(1, hBar);
    tape.result(2, stiffnessBar);
    tape.result(3, hBarDot);
    tape.result(4, stiffnessBarDot);
    return t;
  }

  private static double adaptiveLoopForward(double y, double t, double end, Tape tape) {
    double y1 = y;
    int at = 0;
    double t1 = t;
    while (t1 < 1.0) {
      y1 = adaptiveStep(y1, t1, end, tape);
      t1 = tape.doubleResult(1);
      at++;
    }
    int trips = at;
    tape.push(trips);
    tape.push(y);
    tape.push(t);
    tape.push(end);
    tape.result(1, t1);
    return y1;
  }

  private static double adaptiveStep(double y, double t, double end, Tape tape) {
    double h = 0.25 / (1.0 + y * y);
    y -= h * y * end;
    t += h;
    tape.result(1, t);
    return y;
  }

  private static double adaptiveLoopReverse(double yBar, double tBar, Tape tape) {
    double end = tape.popDouble();
    double t = tape.popDouble();
    double y = tape.popDouble();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    double[] tKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    yKept[0] = y;
    tKept[0] = t;

    // the steps, the last one first, each from the state before it
    int kept = 0;
    double endBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      y = yKept[kept];
      t = tKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          y = adaptiveStep(y, t, end, tape);
          t = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          yKept[kept] = y;
          tKept[kept] = t;
        }
        at = next;
      }
      adaptiveStepVjp(y, t, end, yBar, tBar, tape);
      yBar = tape.doubleResult(2);
      tBar = tape.doubleResult(3);
      double t1 = tape.doubleResult(4);
      endBar += t1;
    }
    tape.result(1, endBar);
    return yBar;
  }

  private static double adaptiveStepVjp(double y, double t, double end, double result0Bar,
      double result1Bar, Tape tape) {
    double t1 = 1.0 + y * y;
    double h = 0.25 / t1;
    double t2 = h * y;
    double y1 = y - t2 * end;
    t += h;

    // reverse sweep
    double t3 = -result0Bar;
    double t4 = t3 * end;
    double endBar = t2 * t3;
    double hBar = result1Bar + t4 * y;
    double yBar = result0Bar + h * t4 - 2.0 * (hBar / t1 * h * y);
    tape.result(1, t);
    tape.result(2, yBar);
    tape.result(3, result1Bar);
    tape.result(4, endBar);
    return y1;
  }

  private static double adaptiveLoopForwardJvp(double y, double t, double end, double yDot,
      double endDot, Tape tape) {
    double y1 = y;
    int at = 0;
    double yDot1 = yDot;
    double tDot = 0.0;
    double t1 = t;
    while (t1 < 1.0) {
      y1 = adaptiveStepJvp(y1, t1, end, yDot1, tDot, endDot, tape);
      t1 = tape.doubleResult(1);
      yDot1 = tape.doubleResult(2);
      tDot = tape.doubleResult(3);
      at++;
    }
    int trips = at;
    tape.push(trips);
    tape.push(y);
    tape.push(t);
    tape.push(end);
    tape.push(yDot);
    tape.push(0.0);
    tape.push(endDot);
    tape.result(1, t1);
    tape.result(2, yDot1);
    tape.result(3, tDot);
    return y1;
  }

  private static double adaptiveStepJvp(double y, double t, double end, double yDot, double tDot,
      double endDot, Tape tape) {
    double t1 = 1.0 + y * y;
    double h = 0.25 / t1;
    double t2 = 2.0 * (yDot * y) / t1 * h;
    double t3 = h * y;
    double t4 = (h * yDot - t2 * y) * end + t3 * endDot;
    y -= t3 * end;
    yDot -= t4;
    t += h;
    tDot -= t2;
    tape.result(1, t);
    tape.result(2, yDot);
    tape.result(3, tDot);
    return y;
  }

  private static double adaptiveLoopReverseJvp(double yBar, double tBar, double yBarDot,
      double tBarDot, Tape tape) {
    double endDot = tape.popDouble();
    double tDot = tape.popDouble();
    double yDot = tape.popDouble();
    double end = tape.popDouble();
    double t = tape.popDouble();
    double y = tape.popDouble();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    double[] yKeptDot = tape.doubles(snapshots);
    double[] tKept = tape.doubles(snapshots);
    double[] tKeptDot = tape.doubles(snapshots);
    keptAt[0] = 0;
    yKept[0] = y;
    yKeptDot[0] = yDot;
    tKept[0] = t;
    tKeptDot[0] = tDot;

    // the steps, the last one first, each from the state before it
    int kept = 0;
    double endBar = 0.0;
    double endBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      y = yKept[kept];
      yDot = yKeptDot[kept];
      t = tKept[kept];
      tDot = tKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          y = adaptiveStepJvp(y, t, end, yDot, tDot, endDot, tape);
          t = tape.doubleResult(1);
          yDot = tape.doubleResult(2);
          tDot = tape.doubleResult(3);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          yKept[kept] = y;
          yKeptDot[kept] = yDot;
          tKept[kept] = t;
          tKeptDot[kept] = tDot;
        }
        at = next;
      }
      adaptiveStepVjpJvp(y, t, end, yBar, tBar, yDot, tDot, endDot, yBarDot, tBarDot, tape);
      yBar = tape.doubleResult(2);
      tBar = tape.doubleResult(3);
      double t1 = tape.doubleResult(4);
      yBarDot = tape.doubleResult(5);
      tBarDot = tape.doubleResult(6);
      double t2 = tape.doubleResult(7);
      endBar += t1;
      endBarDot += t2;
    }
    tape.result(1, endBar);
    tape.result(2, yBarDot);
    tape.result(3, endBarDot);
    return yBar;
  }

  private static double adaptiveStepVjpJvp(double y, double t, double end, double result0Bar,
      double result1Bar, double yDot, double tDot, double endDot, double result0BarDot,
      double result1BarDot, Tape tape) {
    double t1 = 1.0 + y * y;
    double h = 0.25 / t1;
    double t2 = 2.0 * (yDot * y) / t1;
    double hDot = -(t2 * h);
    double t3 = h * y;
    double y1 = y - t3 * end;
    t += h;

    // reverse sweep
    double t4 = -result0Bar;
    double t5 = -result0BarDot;
    double t6 = t4 * end;
    double t7 = t5 * end + t4 * endDot;
    double endBar = t3 * t4;
    double endBarDot = (hDot * y + h * yDot) * t4 + t3 * t5;
    double hBar = result1Bar + t6 * y;
    double hBarDot = result1BarDot + (t7 * y + t6 * yDot);
    double t8 = hBar / t1;
    double t9 = t8 * h;
    double yBar = result0Bar + h * t6 - 2.0 * (t9 * y);
    double yBarDot = result0BarDot
        + (hDot * t6 + h * t7) - 2.0 * (((hBarDot / t1 - t2 * t8) * h + t8 * hDot) * y + t9 * yDot);
    tape.result(1, t);
    tape.result(2, yBar);
    tape.result(3, result1Bar);
    tape.result(4, endBar);
    tape.result(5, yBarDot);
    tape.result(6, result1BarDot);
    tape.result(7, endBarDot);
    return y1;
  }

  private static int untilSmallLoopForward(int i, double last, double s, int most, double[] u,
      double factor, double[] uBar, Tape tape) {
    double[] uFirst;
    if (u != null) {
      uFirst = tape.doubles(u.length);
      System.arraycopy(u, 0, uFirst, 0, u.length);
    } else {
      uFirst = null;
    }
    int j = i;
    double last1 = last;
    double s1 = s;
    double last2 = 0.0;
    double s2 = 0.0;
    boolean goesOn = true;
    int at = 0;
    while (goesOn && j < most) {
      j = untilSmallStep(j, last1, s1, most, u, factor, tape);
      last1 = tape.doubleResult(1);
      s1 = tape.doubleResult(2);
      last2 = tape.doubleResult(3);
      s2 = tape.doubleResult(4);
      goesOn = tape.booleanResult(5);
      at++;
    }
    int trips = at;
    tape.push(trips);
    tape.push(i);
    tape.push(last);
    tape.push(s);
    tape.push(most);
    tape.push(u);
    tape.push(factor);
    tape.push(uBar);
    tape.push(uFirst);
    tape.result(1, last1);
    tape.result(2, s1);
    tape.result(3, last2);
    tape.result(4, s2);
    tape.result(5, goesOn);
    return j;
  }

  private static int untilSmallStep(int i, double last, double s, int most, double[] u,
      double factor, Tape tape) {
    double last1 = factor * u[i % u.length] * last;
    if (last1 < 0.01) {
      double s1 = s + 3.0 * last1;
      tape.result(1, last);
      tape.result(2, s);
      tape.result(3, last1);
      tape.result(4, s1);
      tape.result(5, false);
      return i;
    }
    if (i % 2 != 0) {
      u[0] += last1 * last1;
      s += last1;
    }
    i++;
    tape.result(1, last1);
    tape.result(2, s);
    tape.result(3, 0.0);
    tape.result(4, 0.0);
    tape.result(5, true);
    return i;
  }

  private static double untilSmallLoopReverse(double lastBar, double sBar, double lastBar_,
      double sBar_, Tape tape) {
    double[] t = tape.popReference();
    double[] uBar = tape.popReference();
    double factor = tape.popDouble();
    double[] u = tape.popReference();
    int most = tape.popInt();
    double s = tape.popDouble();
    double last = tape.popDouble();
    int i = tape.popInt();
    int trips = tape.popInt();
    boolean t1 = u != null;
    double[] uLast;
    if (t1) {
      uLast = tape.doubles(u.length);
      System.arraycopy(u, 0, uLast, 0, u.length);
    } else {
      uLast = null;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] lastKept = tape.doubles(snapshots);
    double[] sKept = tape.doubles(snapshots);
    double[][] uContents = tape.references(double[].class, snapshots);
    uContents[0] = t;
    for (int j = 1; j < snapshots; j++) {
      double[] t2;
      if (t1) {
        t2 = tape.doubles(u.length);
      } else {
        t2 = null;
      }
      uContents[j] = t2;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    lastKept[0] = last;
    sKept[0] = s;

    // the steps, the last one first, each from the state before it
    int kept = 0;
    double factorBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t2 = uContents[kept];
      if (t1) {
        System.arraycopy(t2, 0, u, 0, u.length);
      }
      i = iKept[kept];
      last = lastKept[kept];
      s = sKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = untilSmallStep(i, last, s, most, u, factor, tape);
          last = tape.doubleResult(1);
          s = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          lastKept[kept] = last;
          sKept[kept] = s;
          double[] t3 = uContents[kept];
          if (t1) {
            System.arraycopy(u, 0, t3, 0, u.length);
          }
        }
        at = next;
      }
      untilSmallStepVjp(i, last, s, most, u, factor, lastBar, sBar, lastBar_, sBar_, uBar, tape);
      lastBar = tape.doubleResult(6);
      sBar = tape.doubleResult(7);
      double t3 = tape.doubleResult(8);
      factorBar += t3;
      lastBar_ = 0.0;
      sBar_ = 0.0;
    }

    // what the loop has left
    if (t1) {
      System.arraycopy(uLast, 0, u, 0, u.length);
    }
    return factorBar;
  }

  private static int untilSmallStepVjp(int i, double last, double s, int most, double[] u,
      double factor, double result1Bar, double result2Bar, double result3Bar, double result4Bar,
      double[] uBar, Tape tape) {
    int t = i % u.length;
    double u1 = u[t];
    double t1 = factor * u1;
    double last1 = t1 * last;
    if (last1 < 0.01) {
      double s1 = s + 3.0 * last1;
      // reverse sweep
      double sBar = result2Bar + result4Bar;
      double lastBar = result3Bar + 3.0 * result4Bar;
      double t2 = lastBar * last;
      lastBar = result1Bar + t1 * lastBar;
      double factorBar = t2 * u1;
      uBar[t] += factor * t2;
      tape.result(1, last);
      tape.result(2, s);
      tape.result(3, last1);
      tape.result(4, s1);
      tape.result(5, false);
      tape.result(6, lastBar);
      tape.result(7, sBar);
      tape.result(8, factorBar);
      return i;
    }
    boolean t2 = i % 2 == 0;
    if (!t2) {
      u[0] += last1 * last1;
      s += last1;
    }
    i++;

    // reverse sweep
    double lastBar;
    if (t2) {
      lastBar = result1Bar;
    } else {
      double lastBar1 = result1Bar + result2Bar;
      lastBar = lastBar1 + 2.0 * (uBar[0] * last1);
    }
    double t3 = lastBar * last;
    lastBar = t1 * lastBar;
    double factorBar = t3 * u1;
    uBar[t] += factor * t3;
    tape.result(1, last1);
    tape.result(2, s);
    tape.result(3, 0.0);
    tape.result(4, 0.0);
    tape.result(5, true);
    tape.result(6, lastBar);
    tape.result(7, result2Bar);
    tape.result(8, factorBar);
    return i;
  }

  private static int untilSmallLoopForwardJvp(int i, double last, double s, int most, double[] u,
      double factor, double[] uBar, double[] uDot, double factorDot, double[] uBarDot, Tape tape) {
    double[] uFirst;
    double[] uFirstDot;
    if (u != null) {
      uFirst = tape.doubles(u.length);
      uFirstDot = tape.doubles(u.length);
      System.arraycopy(u, 0, uFirst, 0, u.length);
      System.arraycopy(uDot, 0, uFirstDot, 0, u.length);
    } else {
      uFirst = null;
      uFirstDot = null;
    }
    int j = i;
    double last1 = last;
    double s1 = s;
    double last2 = 0.0;
    double s2 = 0.0;
    boolean goesOn = true;
    int at = 0;
    double lastDot = 0.0;
    double sDot = 0.0;
    double lastDot1 = 0.0;
    while (goesOn && j < most) {
      j = untilSmallStepJvp(j, last1, s1, most, u, factor, lastDot, sDot, uDot, factorDot, tape);
      last1 = tape.doubleResult(1);
      s1 = tape.doubleResult(2);
      last2 = tape.doubleResult(3);
      s2 = tape.doubleResult(4);
      goesOn = tape.booleanResult(5);
      lastDot = tape.doubleResult(6);
      sDot = tape.doubleResult(7);
      lastDot1 = tape.doubleResult(8);
      at++;
    }
    int trips = at;
    tape.push(trips);
    tape.push(i);
    tape.push(last);
    tape.push(s);
    tape.push(most);
    tape.push(u);
    tape.push(factor);
    tape.push(uBar);
    tape.push(uFirst);
    tape.push(0.0);
    tape.push(0.0);
    tape.push(uDot);
    tape.push(factorDot);
    tape.push(uBarDot);
    tape.push(uFirstDot);
    tape.result(1, last1);
    tape.result(2, s1);
    tape.result(3, last2);
    tape.result(4, s2);
    tape.result(5, goesOn);
    tape.result(6, lastDot);
    tape.result(7, lastDot1);
    return j;
  }

  private static int untilSmallStepJvp(int i, double last, double s, int most, double[] u,
      double factor, double lastDot, double sDot, double[] uDot, double factorDot, Tape tape) {
    int t = i % u.length;
    double u1 = u[t];
    double t1 = factor * u1;
    double last1 = t1 * last;
    double lastDot1 = (factorDot * u1 + factor * uDot[t]) * last + t1 * lastDot;
    if (last1 < 0.01) {
      double s1 = s + 3.0 * last1;
      tape.result(1, last);
      tape.result(2, s);
      tape.result(3, last1);
      tape.result(4, s1);
      tape.result(5, false);
      tape.result(6, lastDot);
      tape.result(7, sDot);
      tape.result(8, lastDot1);
      return i;
    }
    if (i % 2 != 0) {
      double t2 = uDot[0] + 2.0 * (lastDot1 * last1);
      u[0] += last1 * last1;
      uDot[0] = t2;
      s += last1;
      sDot += lastDot1;
    }
    i++;
    tape.result(1, last1);
    tape.result(2, s);
    tape.result(3, 0.0);
    tape.result(4, 0.0);
    tape.result(5, true);
    tape.result(6, lastDot1);
    tape.result(7, sDot);
    tape.result(8, 0.0);
    return i;
  }

  private static double untilSmallLoopReverseJvp(double lastBar, double sBar, double lastBar_,
      double sBar_, double lastBarDot, double lastBarDot_, Tape tape) {
    double[] t = tape.popReference();
    double[] uBarDot = tape.popReference();
    double factorDot = tape.popDouble();
    double[] uDot = tape.popReference();
    double sDot = tape.popDouble();
    double lastDot = tape.popDouble();
    double[] t1 = tape.popReference();
    double[] uBar = tape.popReference();
    double factor = tape.popDouble();
    double[] u = tape.popReference();
    int most = tape.popInt();
    double s = tape.popDouble();
    double last = tape.popDouble();
    int i = tape.popInt();
    int trips = tape.popInt();
    boolean t2 = u != null;
    double[] uLast;
    double[] uLastDot;
    if (t2) {
      uLast = tape.doubles(u.length);
      uLastDot = tape.doubles(u.length);
      System.arraycopy(u, 0, uLast, 0, u.length);
      System.arraycopy(uDot, 0, uLastDot, 0, u.length);
    } else {
      uLast = null;
      uLastDot = null;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] lastKept = tape.doubles(snapshots);
    double[] lastKeptDot = tape.doubles(snapshots);
    double[] sKept = tape.doubles(snapshots);
    double[] sKeptDot = tape.doubles(snapshots);
    double[][] uContents = tape.references(double[].class, snapshots);
    double[][] uContentsDot = tape.references(double[].class, snapshots);
    uContents[0] = t1;
    uContentsDot[0] = t;
    for (int j = 1; j < snapshots; j++) {
      double[] t3;
      double[] t4;
      if (t2) {
        t3 = tape.doubles(u.length);
        t4 = tape.doubles(u.length);
      } else {
        t3 = null;
        t4 = null;
      }
      uContents[j] = t3;
      uContentsDot[j] = t4;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    lastKept[0] = last;
    lastKeptDot[0] = lastDot;
    sKept[0] = s;
    sKeptDot[0] = sDot;

    // the steps, the last one first, each from the state before it
    int kept = 0;
    double factorBar = 0.0;
    double factorBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t3 = uContents[kept];
      double[] t4 = uContentsDot[kept];
      if (t2) {
        System.arraycopy(t3, 0, u, 0, u.length);
        System.arraycopy(t4, 0, uDot, 0, u.length);
      }
      i = iKept[kept];
      last = lastKept[kept];
      lastDot = lastKeptDot[kept];
      s = sKept[kept];
      sDot = sKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = untilSmallStepJvp2(i, last, s, most, u, factor, lastDot, sDot, uDot, factorDot, tape);
          last = tape.doubleResult(1);
          s = tape.doubleResult(2);
          lastDot = tape.doubleResult(6);
          sDot = tape.doubleResult(7);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          lastKept[kept] = last;
          lastKeptDot[kept] = lastDot;
          sKept[kept] = s;
          sKeptDot[kept] = sDot;
          double[] t5 = uContents[kept];
          double[] t6 = uContentsDot[kept];
          if (t2) {
            System.arraycopy(u, 0, t5, 0, u.length);
            System.arraycopy(uDot, 0, t6, 0, u.length);
          }
        }
        at = next;
      }
      untilSmallStepVjpJvp(i, last, s, most, u, factor, lastBar, sBar, lastBar_, sBar_, uBar,
          lastDot, sDot, uDot, factorDot, lastBarDot, lastBarDot_, uBarDot, tape);
      lastBar = tape.doubleResult(6);
      sBar = tape.doubleResult(7);
      double t5 = tape.doubleResult(8);
      lastBarDot = tape.doubleResult(9);
      double t6 = tape.doubleResult(10);
      factorBar += t5;
      factorBarDot += t6;
      lastBar_ = 0.0;
      sBar_ = 0.0;
      lastBarDot_ = 0.0;
    }

    // what the loop has left
    if (t2) {
      System.arraycopy(uLast, 0, u, 0, u.length);
      System.arraycopy(uLastDot, 0, uDot, 0, u.length);
    }
    tape.result(1, factorBarDot);
    return factorBar;
  }

  private static int untilSmallStepJvp2(int i, double last, double s, int most, double[] u,
      double factor, double lastDot, double sDot, double[] uDot, double factorDot, Tape tape) {
    int t = i % u.length;
    double u1 = u[t];
    double t1 = factor * u1;
    double last1 = t1 * last;
    double lastDot1 = (factorDot * u1 + factor * uDot[t]) * last + t1 * lastDot;
    if (last1 < 0.01) {
      double s1 = s + 3.0 * last1;
      tape.result(1, last);
      tape.result(2, s);
      tape.result(3, last1);
      tape.result(4, s1);
      tape.result(5, false);
      tape.result(6, lastDot);
      tape.result(7, sDot);
      return i;
    }
    if (i % 2 != 0) {
      double t2 = uDot[0] + 2.0 * (lastDot1 * last1);
      u[0] += last1 * last1;
      uDot[0] = t2;
      s += last1;
      sDot += lastDot1;
    }
    i++;
    tape.result(1, last1);
    tape.result(2, s);
    tape.result(3, 0.0);
    tape.result(4, 0.0);
    tape.result(5, true);
    tape.result(6, lastDot1);
    tape.result(7, sDot);
    return i;
  }

  private static int untilSmallStepVjpJvp(int i, double last, double s, int most, double[] u,
      double factor, double result1Bar, double result2Bar, double result3Bar, double result4Bar,
      double[] uBar, double lastDot, double sDot, double[] uDot, double factorDot,
      double result1BarDot, double result3BarDot, double[] uBarDot, Tape tape) {
    int t = i % u.length;
    double u1 = u[t];
    double uDot1 = uDot[t];
    double t1 = factor * u1;
    double t2 = factorDot * u1 + factor * uDot1;
    double last1 = t1 * last;
    double lastDot1 = t2 * last + t1 * lastDot;
    if (last1 < 0.01) {
      double s1 = s + 3.0 * last1;
      // reverse sweep
      double sBar = result2Bar + result4Bar;
      double lastBar = result3Bar + 3.0 * result4Bar;
      double t3 = lastBar * last;
      double t4 = result3BarDot * last + lastBar * lastDot;
      double t5 = t2 * lastBar + t1 * result3BarDot;
      lastBar = result1Bar + t1 * lastBar;
      double lastBarDot = result1BarDot + t5;
      double factorBar = t3 * u1;
      double factorBarDot = t4 * u1 + t3 * uDot1;
      uBar[t] += factor * t3;
      uBarDot[t] += factorDot * t3 + factor * t4;
      tape.result(1, last);
      tape.result(2, s);
      tape.result(3, last1);
      tape.result(4, s1);
      tape.result(5, false);
      tape.result(6, lastBar);
      tape.result(7, sBar);
      tape.result(8, factorBar);
      tape.result(9, lastBarDot);
      tape.result(10, factorBarDot);
      return i;
    }
    boolean t3 = i % 2 == 0;
    if (!t3) {
      double t4 = uDot[0] + 2.0 * (lastDot1 * last1);
      u[0] += last1 * last1;
      uDot[0] = t4;
      s += last1;
    }
    i++;

    // reverse sweep
    double lastBar;
    double lastBarDot;
    if (t3) {
      lastBar = result1Bar;
      lastBarDot = result1BarDot;
    } else {
      double lastBar1 = result1Bar + result2Bar;
      double t4 = uBar[0];
      lastBar = lastBar1 + 2.0 * (t4 * last1);
      lastBarDot = result1BarDot + 2.0 * (uBarDot[0] * last1 + t4 * lastDot1);
    }
    double t4 = lastBar * last;
    double t5 = lastBarDot * last + lastBar * lastDot;
    double lastBar1 = t1 * lastBar;
    lastBarDot = t2 * lastBar + t1 * lastBarDot;
    double factorBar = t4 * u1;
    double factorBarDot = t5 * u1 + t4 * uDot1;
    uBar[t] += factor * t4;
    uBarDot[t] += factorDot * t4 + factor * t5;
    tape.result(1, last1);
    tape.result(2, s);
    tape.result(3, 0.0);
    tape.result(4, 0.0);
    tape.result(5, true);
    tape.result(6, lastBar1);
    tape.result(7, result2Bar);
    tape.result(8, factorBar);
    tape.result(9, lastBarDot);
    tape.result(10, factorBarDot);
    return i;
  }

  private static double rootLoopForward(double x, double a, Tape tape) {
    double x1 = x;
    double x2 = 0.0;
    boolean goesOn = true;
    int at = 0;
    while (goesOn) {
      x1 = rootStep(x1, a, tape);
      x2 = tape.doubleResult(1);
      goesOn = tape.booleanResult(2);
      at++;
    }
    int trips = at;
    tape.push(trips);
    tape.push(x);
    tape.push(a);
    tape.result(1, x2);
    tape.result(2, goesOn);
    return x1;
  }

  private static double rootStep(double x, double a, Tape tape) {
    if (false) {
      tape.result(1, 0.0);
      tape.result(2, false);
      return x;
    }
    double step = (x * x - a) / (2.0 * x);
    double x1 = x - step;
    if (Math.abs(step) > 1e-9) {
      tape.result(1, 0.0);
      tape.result(2, true);
      return x1;
    }
    tape.result(1, x1);
    tape.result(2, false);
    return x;
  }

  private static double rootLoopReverse(double xBar, Tape tape) {
    double a = tape.popDouble();
    double x = tape.popDouble();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    double[] xKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    xKept[0] = x;

    // the steps, the last one first, each from the state before it
    int kept = 0;
    double xBar1 = 0.0;
    double aBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      x = xKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          x = rootStep(x, a, tape);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          xKept[kept] = x;
        }
        at = next;
      }
      rootStepVjp(x, a, xBar1, xBar, tape);
      xBar1 = tape.doubleResult(3);
      double t = tape.doubleResult(4);
      aBar += t;
      xBar = 0.0;
    }
    tape.result(1, aBar);
    return xBar1;
  }

  private static double rootStepVjp(double x, double a, double result0Bar, double result1Bar,
      Tape tape) {
    double t = 2.0 * x;
    double step = (x * x - a) / t;
    double x1 = x - step;
    if (Math.abs(step) > 1e-9) {
      // reverse sweep
      double t1 = result0Bar / t;
      double t2 = -t1;
      double xBar = result0Bar - 2.0 * (t2 * step) + 2.0 * (t2 * x);
      tape.result(1, 0.0);
      tape.result(2, true);
      tape.result(3, xBar);
      tape.result(4, t1);
      return x1;
    }

    // reverse sweep
    double t1 = result1Bar / t;
    double t2 = -t1;
    double xBar = result0Bar + result1Bar - 2.0 * (t2 * step) + 2.0 * (t2 * x);
    tape.result(1, x1);
    tape.result(2, false);
    tape.result(3, xBar);
    tape.result(4, t1);
    return x;
  }

  private static double rootLoopForwardJvp(double x, double a, double xDot, double aDot,
      Tape tape) {
    double x1 = x;
    double x2 = 0.0;
    boolean goesOn = true;
    int at = 0;
    while (goesOn) {
      x1 = rootStepJvp(x1, a, aDot, tape);
      x2 = tape.doubleResult(1);
      goesOn = tape.booleanResult(2);
      at++;
    }
    int trips = at;
    tape.push(trips);
    tape.push(x);
    tape.push(a);
    tape.push(xDot);
    tape.push(aDot);
    tape.result(1, x2);
    tape.result(2, goesOn);
    return x1;
  }

  private static double rootStepJvp(double x, double a, double aDot, Tape tape) {
    double step = (x * x - a) / (2.0 * x);
    double x1 = x - step;
    if (Math.abs(step) > 1e-9) {
      tape.result(1, 0.0);
      tape.result(2, true);
      return x1;
    }
    tape.result(1, x1);
    tape.result(2, false);
    return x;
  }

  private static double rootLoopReverseJvp(double xBar, Tape tape) {
    double aDot = tape.popDouble();
    double xDot = tape.popDouble();
    double a = tape.popDouble();
    double x = tape.popDouble();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    double[] xKept = tape.doubles(snapshots);
    double[] xKeptDot = tape.doubles(snapshots);
    keptAt[0] = 0;
    xKept[0] = x;
    xKeptDot[0] = xDot;

    // the steps, the last one first, each from the state before it
    int kept = 0;
    double xBar1 = 0.0;
    double aBar = 0.0;
    double xBarDot = 0.0;
    double aBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      x = xKept[kept];
      xDot = xKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          x = rootStepJvp2(x, a, xDot, aDot, tape);
          xDot = tape.doubleResult(3);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          xKept[kept] = x;
          xKeptDot[kept] = xDot;
        }
        at = next;
      }
      rootStepVjpJvp(x, a, xBar1, xBar, xDot, aDot, xBarDot, tape);
      xBar1 = tape.doubleResult(3);
      double t = tape.doubleResult(4);
      xBarDot = tape.doubleResult(5);
      double t1 = tape.doubleResult(6);
      aBar += t;
      aBarDot += t1;
      xBar = 0.0;
    }
    tape.result(1, aBar);
    tape.result(2, xBarDot);
    tape.result(3, aBarDot);
    return xBar1;
  }

  private static double rootStepJvp2(double x, double a, double xDot, double aDot, Tape tape) {
    double t = 2.0 * x;
    double step = (x * x - a) / t;
    double x1 = x - step;
    double xDot1 = xDot + (2.0 * xDot / t * step - (2.0 * (xDot * x) - aDot) / t);
    if (Math.abs(step) > 1e-9) {
      tape.result(1, 0.0);
      tape.result(2, true);
      tape.result(3, xDot1);
      return x1;
    }
    tape.result(1, x1);
    tape.result(2, false);
    tape.result(3, xDot);
    return x;
  }

  private static double rootStepVjpJvp(double x, double a, double result0Bar, double result1Bar,
      double xDot, double aDot, double result0BarDot, Tape tape) {
    double t = 2.0 * x;
    double step = (x * x - a) / t;
    double t1 = 2.0 * xDot / t;
    double stepDot = (2.0 * (xDot * x) - aDot) / t - t1 * step;
    double x1 = x - step;
    if (Math.abs(step) > 1e-9) {
      // reverse sweep
      double t2 = result0Bar / t;
      double t3 = result0BarDot / t - t1 * t2;
      double t4 = -t2;
      double t5 = -t3;
      double xBar = result0Bar - 2.0 * (t4 * step) + 2.0 * (t4 * x);
      double xBarDot =
          result0BarDot - 2.0 * (t5 * step + t4 * stepDot) + 2.0 * (t5 * x + t4 * xDot);
      tape.result(1, 0.0);
      tape.result(2, true);
      tape.result(3, xBar);
      tape.result(4, t2);
      tape.result(5, xBarDot);
      tape.result(6, t3);
      return x1;
    }

    // reverse sweep
    double t2 = result1Bar / t;
    double t3 = t1 * t2;
    double t4 = -t2;
    double xBar = result0Bar + result1Bar - 2.0 * (t4 * step) + 2.0 * (t4 * x);
    double xBarDot = result0BarDot - 2.0 * (t3 * step + t4 * stepDot) + 2.0 * (t3 * x + t4 * xDot);
    tape.result(1, x1);
    tape.result(2, false);
    tape.result(3, xBar);
    tape.result(4, t2);
    tape.result(5, xBarDot);
    tape.result(6, -t3);
    return x;
  }

  private static int nestedLoop2Forward(int day, double sum, int days, double[] u, double k,
      double[] uBar, Tape tape) {
    int trips = BinomialSchedule.steps(day, days, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] dayKept = tape.ints(snapshots);
    double[] sumKept = tape.doubles(snapshots);
    double[][] uContents = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t;
      if (u != null) {
        t = tape.doubles(u.length);
      } else {
        t = null;
      }
      uContents[i] = t;
    }
    keptAt[0] = 0;
    dayKept[0] = day;
    sumKept[0] = sum;
    boolean t = u != null;
    double[] t1 = uContents[0];
    if (t) {
      System.arraycopy(u, 0, t1, 0, u.length);
    }
    double sum1 = sum;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int day1 = day;
    while (day1 < days) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        dayKept[kept] = day1;
        sumKept[kept] = sum1;
        double[] t2 = uContents[kept];
        if (t) {
          System.arraycopy(u, 0, t2, 0, u.length);
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      day1 = nestedStep2(day1, sum1, days, u, k, tape);
      sum1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(day);
    tape.push(sum);
    tape.push(days);
    tape.push(u);
    tape.push(k);
    tape.push(uBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(dayKept);
    tape.push(sumKept);
    tape.push(uContents);
    tape.result(1, sum1);
    return day1;
  }

  private static int nestedStep2(int day, double sum, int days, double[] u, double k, Tape tape) {
    nestedLoop(0, sum, u, k, tape);
    sum = tape.doubleResult(1);
    u[2] *= 1.0 + 0.125 * k;
    sum += u[1];
    day++;
    tape.result(1, sum);
    return day;
  }

  private static int nestedLoop(int hour, double sum, double[] u, double k, Tape tape) {
    while (hour < 5) {
      hour = nestedStep(hour, sum, u, k, tape);
      sum = tape.doubleResult(1);
    }
    tape.result(1, sum);
    return hour;
  }

  private static int nestedStep(int hour, double sum, double[] u, double k, Tape tape) {
    for (int i = 1; i < u.length - 1; i++) {
      double u1 = u[i];
      u[i] = u1 + k * (u[i - 1] - 2.0 * u1 + u[i + 1]) * (1.0 + 0.25 * u1 * u1);
    }
    sum += 0.25 * sum * u[hour % u.length];
    hour++;
    tape.result(1, sum);
    return hour;
  }

  private static int nestedLoop3Forward(int i, double sum, int p2, double[] u, double[] uBar,
      Tape tape) {
    int trips = BinomialSchedule.steps(i, p2, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] sumKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    sumKept[0] = sum;
    double sum1 = sum;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < p2) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        sumKept[kept] = sum1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = nestedStep3(j, sum1, p2, u, tape);
      sum1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(sum);
    tape.push(p2);
    tape.push(u);
    tape.push(uBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(sumKept);
    tape.result(1, sum1);
    return j;
  }

  private static int nestedStep3(int i, double sum, int p2, double[] u, Tape tape) {
    sum = 0.5 * sum + u[i] * sum;
    i++;
    tape.result(1, sum);
    return i;
  }

  private static double nestedLoop3Reverse(double sumBar, Tape tape) {
    double[] sumKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] uBar = tape.popReference();
    double[] u = tape.popReference();
    int t = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double sum = sumKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = nestedStep3(i, sum, t, u, tape);
          sum = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          sumKept[kept] = sum;
        }
        at = next;
      }
      nestedStep3Vjp(i, sum, t, u, sumBar, uBar, tape);
      sumBar = tape.doubleResult(2);
    }
    return sumBar;
  }

  private static int nestedStep3Vjp(int i, double sum, int p2, double[] u, double result1Bar,
      double[] uBar, Tape tape) {
    double u1 = u[i];
    double sum1 = 0.5 * sum + u1 * sum;
    int j = i + 1;

    // reverse sweep
    double sumBar = u1 * result1Bar;
    uBar[i] += result1Bar * sum;
    sumBar += 0.5 * result1Bar;
    tape.result(1, sum1);
    tape.result(2, sumBar);
    return j;
  }

  private static double nestedLoop2Reverse(double sumBar, Tape tape) {
    double[][] uContents = tape.popReference();
    double[] sumKept = tape.popReference();
    int[] dayKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] uBar = tape.popReference();
    double k = tape.popDouble();
    double[] u = tape.popReference();
    int days = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t = u != null;
    double[] uLast;
    if (t) {
      uLast = tape.doubles(u.length);
      System.arraycopy(u, 0, uLast, 0, u.length);
    } else {
      uLast = null;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double kBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t1 = uContents[kept];
      if (t) {
        System.arraycopy(t1, 0, u, 0, u.length);
      }
      int day = dayKept[kept];
      double sum = sumKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          day = nestedStep2(day, sum, days, u, k, tape);
          sum = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          dayKept[kept] = day;
          sumKept[kept] = sum;
          double[] t2 = uContents[kept];
          if (t) {
            System.arraycopy(u, 0, t2, 0, u.length);
          }
        }
        at = next;
      }
      int frame = tape.mark();
      nestedStep2Vjp(day, sum, days, u, k, sumBar, uBar, tape);
      sumBar = tape.doubleResult(2);
      double t2 = tape.doubleResult(3);
      tape.release(frame);
      kBar += t2;
    }

    // what the loop has left
    if (t) {
      System.arraycopy(uLast, 0, u, 0, u.length);
    }
    return kBar;
  }

  private static int nestedStep2Vjp(int day, double sum, int days, double[] u, double k,
      double result1Bar, double[] uBar, Tape tape) {
    nestedLoopForward(0, sum, u, k, uBar, tape);
    sum = tape.doubleResult(1);
    double u1 = u[2];
    double t = 1.0 + 0.125 * k;
    u[2] = u1 * t;
    sum += u[1];
    day++;

    // reverse sweep
    uBar[1] += result1Bar;
    double t1 = uBar[2];
    double kBar = 0.125 * (u1 * t1);
    uBar[2] = t1 * t;
    double t2 = nestedLoopReverse(result1Bar, tape);
    double t3 = tape.doubleResult(1);
    kBar += t3;
    tape.result(1, sum);
    tape.result(2, t2);
    tape.result(3, kBar);
    return day;
  }

  private static int nestedLoopForward(int hour, double sum, double[] u, double k, double[] uBar,
      Tape tape) {
    int trips = BinomialSchedule.steps(hour, 5, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] hourKept = tape.ints(snapshots);
    double[] sumKept = tape.doubles(snapshots);
    double[][] uContents = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t;
      if (u != null) {
        t = tape.doubles(u.length);
      } else {
        t = null;
      }
      uContents[i] = t;
    }
    keptAt[0] = 0;
    hourKept[0] = hour;
    sumKept[0] = sum;
    boolean t = u != null;
    double[] t1 = uContents[0];
    if (t) {
      System.arraycopy(u, 0, t1, 0, u.length);
    }
    double sum1 = sum;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int hour1 = hour;
    while (hour1 < 5) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        hourKept[kept] = hour1;
        sumKept[kept] = sum1;
        double[] t2 = uContents[kept];
        if (t) {
          System.arraycopy(u, 0, t2, 0, u.length);
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      hour1 = nestedStep(hour1, sum1, u, k, tape);
      sum1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(hour);
    tape.push(sum);
    tape.push(u);
    tape.push(k);
    tape.push(uBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(hourKept);
    tape.push(sumKept);
    tape.push(uContents);
    tape.result(1, sum1);
    return hour1;
  }

  private static double nestedLoopReverse(double sumBar, Tape tape) {
    double[][] uContents = tape.popReference();
    double[] sumKept = tape.popReference();
    int[] hourKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] uBar = tape.popReference();
    double k = tape.popDouble();
    double[] u = tape.popReference();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t = u != null;
    double[] uLast;
    if (t) {
      uLast = tape.doubles(u.length);
      System.arraycopy(u, 0, uLast, 0, u.length);
    } else {
      uLast = null;
    }
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    double kBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t1 = uContents[kept];
      if (t) {
        System.arraycopy(t1, 0, u, 0, u.length);
      }
      int hour = hourKept[kept];
      double sum = sumKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          hour = nestedStep(hour, sum, u, k, tape);
          sum = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          hourKept[kept] = hour;
          sumKept[kept] = sum;
          double[] t2 = uContents[kept];
          if (t) {
            System.arraycopy(u, 0, t2, 0, u.length);
          }
        }
        at = next;
      }
      int frame = tape.mark();
      nestedStepVjp(hour, sum, u, k, sumBar, uBar, tape);
      sumBar = tape.doubleResult(2);
      double t2 = tape.doubleResult(3);
      tape.release(frame);
      kBar += t2;
    }

    // what the loop has left
    if (t) {
      System.arraycopy(uLast, 0, u, 0, u.length);
    }
    tape.result(1, kBar);
    return sumBar;
  }

  private static int nestedStepVjp(int hour, double sum, double[] u, double k, double result1Bar,
      double[] uBar, Tape tape) {
    double[] uKept = tape.doubles(u.length - 1);
    double[] kept = tape.doubles(u.length - 1);
    for (int i = 1; i < u.length - 1; i++) {
      double u1 = u[i];
      uKept[i] = u1;
      double t = u[i - 1] - 2.0 * u1 + u[i + 1];
      kept[i] = t;
      u[i] = u1 + k * t * (1.0 + 0.25 * u1 * u1);
    }
    double t = 0.25 * sum;
    int t1 = hour % u.length;
    double u1 = u[t1];
    sum += t * u1;
    hour++;

    // reverse sweep
    uBar[t1] += t * result1Bar;
    double sumBar = result1Bar + 0.25 * (result1Bar * u1);
    double kBar = 0.0;
    for (int i = u.length - 2; i >= 1; i--) {
      double t2 = uBar[i];
      double u2 = uKept[i];
      double t3 = 0.25 * u2;
      double t4 = t2 * (1.0 + t3 * u2);
      double t5 = kept[i];
      double t6 = k * t5 * t2;
      double uBar1 = t2 + t3 * t6 + 0.25 * (t6 * u2);
      kBar += t4 * t5;
      double t7 = k * t4;
      uBar[i + 1] += t7;
      uBar[i - 1] += t7;
      uBar[i] = uBar1 - 2.0 * t7;
    }
    tape.result(1, sum);
    tape.result(2, sumBar);
    tape.result(3, kBar);
    return hour;
  }

  private static int nestedLoop2ForwardJvp(int day, double sum, int days, double[] u, double k,
      double[] uBar, double[] uDot, double kDot, double[] uBarDot, Tape tape) {
    int trips = BinomialSchedule.steps(day, days, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] dayKept = tape.ints(snapshots);
    double[] sumKept = tape.doubles(snapshots);
    double[] sumKeptDot = tape.doubles(snapshots);
    double[][] uContents = tape.references(double[].class, snapshots);
    double[][] uContentsDot = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t;
      double[] t1;
      if (u != null) {
        t = tape.doubles(u.length);
        t1 = tape.doubles(u.length);
      } else {
        t = null;
        t1 = null;
      }
      uContents[i] = t;
      uContentsDot[i] = t1;
    }
    keptAt[0] = 0;
    dayKept[0] = day;
    sumKept[0] = sum;
    sumKeptDot[0] = 0.0;
    boolean t = u != null;
    double[] t1 = uContents[0];
    double[] t2 = uContentsDot[0];
    if (t) {
      System.arraycopy(u, 0, t1, 0, u.length);
      System.arraycopy(uDot, 0, t2, 0, u.length);
    }
    double sum1 = sum;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double sumDot = 0.0;
    int day1 = day;
    while (day1 < days) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        dayKept[kept] = day1;
        sumKept[kept] = sum1;
        sumKeptDot[kept] = sumDot;
        double[] t3 = uContents[kept];
        double[] t4 = uContentsDot[kept];
        if (t) {
          System.arraycopy(u, 0, t3, 0, u.length);
          System.arraycopy(uDot, 0, t4, 0, u.length);
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      day1 = nestedStep2Jvp(day1, sum1, days, u, k, sumDot, uDot, kDot, tape);
      sum1 = tape.doubleResult(1);
      sumDot = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(day);
    tape.push(sum);
    tape.push(days);
    tape.push(u);
    tape.push(k);
    tape.push(uBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(dayKept);
    tape.push(sumKept);
    tape.push(uContents);
    tape.push(0.0);
    tape.push(uDot);
    tape.push(kDot);
    tape.push(uBarDot);
    tape.push(sumKeptDot);
    tape.push(uContentsDot);
    tape.result(1, sum1);
    tape.result(2, sumDot);
    return day1;
  }

  private static int nestedStep2Jvp(int day, double sum, int days, double[] u, double k,
      double sumDot, double[] uDot, double kDot, Tape tape) {
    nestedLoopJvp(0, sum, u, k, sumDot, uDot, kDot, tape);
    sum = tape.doubleResult(1);
    sumDot = tape.doubleResult(2);
    double u1 = u[2];
    double t = 1.0 + 0.125 * k;
    double t1 = uDot[2] * t + u1 * (0.125 * kDot);
    u[2] = u1 * t;
    uDot[2] = t1;
    sum += u[1];
    sumDot += uDot[1];
    day++;
    tape.result(1, sum);
    tape.result(2, sumDot);
    return day;
  }

  private static int nestedLoopJvp(int hour, double sum, double[] u, double k, double sumDot,
      double[] uDot, double kDot, Tape tape) {
    while (hour < 5) {
      hour = nestedStepJvp(hour, sum, u, k, sumDot, uDot, kDot, tape);
      sum = tape.doubleResult(1);
      sumDot = tape.doubleResult(2);
    }
    tape.result(1, sum);
    tape.result(2, sumDot);
    return hour;
  }

  private static int nestedStepJvp(int hour, double sum, double[] u, double k, double sumDot,
      double[] uDot, double kDot, Tape tape) {
    for (int i = 1; i < u.length - 1; i++) {
      double u1 = u[i];
      double uDot1 = uDot[i];
      double t = u[i - 1] - 2.0 * u1 + u[i + 1];
      double t1 = k * t;
      double t2 = 1.0 + 0.25 * u1 * u1;
      double t3 = uDot1
          + ((kDot * t + k * (uDot[i - 1] - 2.0 * uDot1 + uDot[i + 1])) * t2
          + t1 * (2.0 * (0.25 * uDot1 * u1)));
      u[i] = u1 + t1 * t2;
      uDot[i] = t3;
    }
    double t = 0.25 * sum;
    int t1 = hour % u.length;
    double u1 = u[t1];
    sum += t * u1;
    sumDot += 0.25 * sumDot * u1 + t * uDot[t1];
    hour++;
    tape.result(1, sum);
    tape.result(2, sumDot);
    return hour;
  }

  private static int nestedLoop3ForwardJvp(int i, double sum, int p2, double[] u, double[] uBar,
      double sumDot, double[] uDot, double[] uBarDot, Tape tape) {
    int trips = BinomialSchedule.steps(i, p2, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] sumKept = tape.doubles(snapshots);
    double[] sumKeptDot = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    sumKept[0] = sum;
    sumKeptDot[0] = sumDot;
    double sum1 = sum;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double sumDot1 = sumDot;
    int j = i;
    while (j < p2) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        sumKept[kept] = sum1;
        sumKeptDot[kept] = sumDot1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = nestedStep3Jvp(j, sum1, p2, u, sumDot1, uDot, tape);
      sum1 = tape.doubleResult(1);
      sumDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(sum);
    tape.push(p2);
    tape.push(u);
    tape.push(uBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(sumKept);
    tape.push(sumDot);
    tape.push(uDot);
    tape.push(uBarDot);
    tape.push(sumKeptDot);
    tape.result(1, sum1);
    return j;
  }

  private static int nestedStep3Jvp(int i, double sum, int p2, double[] u, double sumDot,
      double[] uDot, Tape tape) {
    double u1 = u[i];
    double t = uDot[i] * sum + u1 * sumDot;
    sum = 0.5 * sum + u1 * sum;
    sumDot = 0.5 * sumDot + t;
    i++;
    tape.result(1, sum);
    tape.result(2, sumDot);
    return i;
  }

  private static double nestedLoop3ReverseJvp(double sumBar, Tape tape) {
    double[] sumKeptDot = tape.popReference();
    double[] uBarDot = tape.popReference();
    double[] uDot = tape.popReference();
    tape.popDouble();
    double[] sumKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] uBar = tape.popReference();
    double[] u = tape.popReference();
    int t = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double sumBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double sum = sumKept[kept];
      double sumDot = sumKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = nestedStep3Jvp(i, sum, t, u, sumDot, uDot, tape);
          sum = tape.doubleResult(1);
          sumDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          sumKept[kept] = sum;
          sumKeptDot[kept] = sumDot;
        }
        at = next;
      }
      nestedStep3VjpJvp(i, sum, t, u, sumBar, uBar, sumDot, uDot, sumBarDot, uBarDot, tape);
      sumBar = tape.doubleResult(2);
      sumBarDot = tape.doubleResult(3);
    }
    tape.result(1, sumBarDot);
    return sumBar;
  }

  private static int nestedStep3VjpJvp(int i, double sum, int p2, double[] u, double result1Bar,
      double[] uBar, double sumDot, double[] uDot, double result1BarDot, double[] uBarDot,
      Tape tape) {
    double u1 = u[i];
    double sum1 = 0.5 * sum + u1 * sum;
    int j = i + 1;

    // reverse sweep
    double sumBar = u1 * result1Bar;
    double sumBarDot = uDot[i] * result1Bar + u1 * result1BarDot;
    uBar[i] += result1Bar * sum;
    uBarDot[i] += result1BarDot * sum + result1Bar * sumDot;
    sumBar += 0.5 * result1Bar;
    sumBarDot += 0.5 * result1BarDot;
    tape.result(1, sum1);
    tape.result(2, sumBar);
    tape.result(3, sumBarDot);
    return j;
  }

  private static double nestedLoop2ReverseJvp(double sumBar, double sumBarDot, Tape tape) {
    double[][] uContentsDot = tape.popReference();
    double[] sumKeptDot = tape.popReference();
    double[] uBarDot = tape.popReference();
    double kDot = tape.popDouble();
    double[] uDot = tape.popReference();
    tape.popDouble();
    double[][] uContents = tape.popReference();
    double[] sumKept = tape.popReference();
    int[] dayKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] uBar = tape.popReference();
    double k = tape.popDouble();
    double[] u = tape.popReference();
    int days = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t = u != null;
    double[] uLast;
    double[] uLastDot;
    if (t) {
      uLast = tape.doubles(u.length);
      uLastDot = tape.doubles(u.length);
      System.arraycopy(u, 0, uLast, 0, u.length);
      System.arraycopy(uDot, 0, uLastDot, 0, u.length);
    } else {
      uLast = null;
      uLastDot = null;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double kBar = 0.0;
    double kBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t1 = uContents[kept];
      double[] t2 = uContentsDot[kept];
      if (t) {
        System.arraycopy(t1, 0, u, 0, u.length);
        System.arraycopy(t2, 0, uDot, 0, u.length);
      }
      int day = dayKept[kept];
      double sum = sumKept[kept];
      double sumDot = sumKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          day = nestedStep2Jvp(day, sum, days, u, k, sumDot, uDot, kDot, tape);
          sum = tape.doubleResult(1);
          sumDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          dayKept[kept] = day;
          sumKept[kept] = sum;
          sumKeptDot[kept] = sumDot;
          double[] t3 = uContents[kept];
          double[] t4 = uContentsDot[kept];
          if (t) {
            System.arraycopy(u, 0, t3, 0, u.length);
            System.arraycopy(uDot, 0, t4, 0, u.length);
          }
        }
        at = next;
      }
      int frame = tape.mark();
      nestedStep2VjpJvp(day, sum, days, u, k, sumBar, uBar, sumDot, uDot, kDot, sumBarDot, uBarDot,
          tape);
      sumBar = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      sumBarDot = tape.doubleResult(4);
      double t4 = tape.doubleResult(5);
      tape.release(frame);
      kBar += t3;
      kBarDot += t4;
    }

    // what the loop has left
    if (t) {
      System.arraycopy(uLast, 0, u, 0, u.length);
      System.arraycopy(uLastDot, 0, uDot, 0, u.length);
    }
    tape.result(1, kBarDot);
    return kBar;
  }

  private static int nestedStep2VjpJvp(int day, double sum, int days, double[] u, double k,
      double result1Bar, double[] uBar, double sumDot, double[] uDot, double kDot,
      double result1BarDot, double[] uBarDot, Tape tape) {
    nestedLoopForwardJvp(0, sum, u, k, uBar, sumDot, uDot, kDot, uBarDot, tape);
    sum = tape.doubleResult(1);
    double u1 = u[2];
    double uDot1 = uDot[2];
    double t = 0.125 * kDot;
    double t1 = 1.0 + 0.125 * k;
    u[2] = u1 * t1;
    uDot[2] = uDot1 * t1 + u1 * t;
    sum += u[1];
    day++;

    // reverse sweep
    uBar[1] += result1Bar;
    uBarDot[1] += result1BarDot;
    double t2 = uBar[2];
    double t3 = uBarDot[2];
    double kBar = 0.125 * (u1 * t2);
    double kBarDot = 0.125 * (uDot1 * t2 + u1 * t3);
    uBar[2] = t2 * t1;
    uBarDot[2] = t3 * t1 + t2 * t;
    double t4 = nestedLoopReverseJvp(result1Bar, result1BarDot, tape);
    double t5 = tape.doubleResult(1);
    double t6 = tape.doubleResult(2);
    double t7 = tape.doubleResult(3);
    kBar += t5;
    kBarDot += t7;
    tape.result(1, sum);
    tape.result(2, t4);
    tape.result(3, kBar);
    tape.result(4, t6);
    tape.result(5, kBarDot);
    return day;
  }

  private static int nestedLoopForwardJvp(int hour, double sum, double[] u, double k,
      double[] uBar, double sumDot, double[] uDot, double kDot, double[] uBarDot, Tape tape) {
    int trips = BinomialSchedule.steps(hour, 5, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] hourKept = tape.ints(snapshots);
    double[] sumKept = tape.doubles(snapshots);
    double[] sumKeptDot = tape.doubles(snapshots);
    double[][] uContents = tape.references(double[].class, snapshots);
    double[][] uContentsDot = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t;
      double[] t1;
      if (u != null) {
        t = tape.doubles(u.length);
        t1 = tape.doubles(u.length);
      } else {
        t = null;
        t1 = null;
      }
      uContents[i] = t;
      uContentsDot[i] = t1;
    }
    keptAt[0] = 0;
    hourKept[0] = hour;
    sumKept[0] = sum;
    sumKeptDot[0] = sumDot;
    boolean t = u != null;
    double[] t1 = uContents[0];
    double[] t2 = uContentsDot[0];
    if (t) {
      System.arraycopy(u, 0, t1, 0, u.length);
      System.arraycopy(uDot, 0, t2, 0, u.length);
    }
    double sum1 = sum;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double sumDot1 = sumDot;
    int hour1 = hour;
    while (hour1 < 5) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        hourKept[kept] = hour1;
        sumKept[kept] = sum1;
        sumKeptDot[kept] = sumDot1;
        double[] t3 = uContents[kept];
        double[] t4 = uContentsDot[kept];
        if (t) {
          System.arraycopy(u, 0, t3, 0, u.length);
          System.arraycopy(uDot, 0, t4, 0, u.length);
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      hour1 = nestedStepJvp(hour1, sum1, u, k, sumDot1, uDot, kDot, tape);
      sum1 = tape.doubleResult(1);
      sumDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(hour);
    tape.push(sum);
    tape.push(u);
    tape.push(k);
    tape.push(uBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(hourKept);
    tape.push(sumKept);
    tape.push(uContents);
    tape.push(sumDot);
    tape.push(uDot);
    tape.push(kDot);
    tape.push(uBarDot);
    tape.push(sumKeptDot);
    tape.push(uContentsDot);
    tape.result(1, sum1);
    return hour1;
  }

  private static double nestedLoopReverseJvp(double sumBar, double sumBarDot, Tape tape) {
    double[][] uContentsDot = tape.popReference();
    double[] sumKeptDot = tape.popReference();
    double[] uBarDot = tape.popReference();
    double kDot = tape.popDouble();
    double[] uDot = tape.popReference();
    tape.popDouble();
    double[][] uContents = tape.popReference();
    double[] sumKept = tape.popReference();
    int[] hourKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] uBar = tape.popReference();
    double k = tape.popDouble();
    double[] u = tape.popReference();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t = u != null;
    double[] uLast;
    double[] uLastDot;
    if (t) {
      uLast = tape.doubles(u.length);
      uLastDot = tape.doubles(u.length);
      System.arraycopy(u, 0, uLast, 0, u.length);
      System.arraycopy(uDot, 0, uLastDot, 0, u.length);
    } else {
      uLast = null;
      uLastDot = null;
    }
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    double kBar = 0.0;
    double kBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t1 = uContents[kept];
      double[] t2 = uContentsDot[kept];
      if (t) {
        System.arraycopy(t1, 0, u, 0, u.length);
        System.arraycopy(t2, 0, uDot, 0, u.length);
      }
      int hour = hourKept[kept];
      double sum = sumKept[kept];
      double sumDot = sumKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          hour = nestedStepJvp(hour, sum, u, k, sumDot, uDot, kDot, tape);
          sum = tape.doubleResult(1);
          sumDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          hourKept[kept] = hour;
          sumKept[kept] = sum;
          sumKeptDot[kept] = sumDot;
          double[] t3 = uContents[kept];
          double[] t4 = uContentsDot[kept];
          if (t) {
            System.arraycopy(u, 0, t3, 0, u.length);
            System.arraycopy(uDot, 0, t4, 0, u.length);
          }
        }
        at = next;
      }
      int frame = tape.mark();
      nestedStepVjpJvp(hour, sum, u, k, sumBar, uBar, sumDot, uDot, kDot, sumBarDot, uBarDot, tape);
      sumBar = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      sumBarDot = tape.doubleResult(4);
      double t4 = tape.doubleResult(5);
      tape.release(frame);
      kBar += t3;
      kBarDot += t4;
    }

    // what the loop has left
    if (t) {
      System.arraycopy(uLast, 0, u, 0, u.length);
      System.arraycopy(uLastDot, 0, uDot, 0, u.length);
    }
    tape.result(1, kBar);
    tape.result(2, sumBarDot);
    tape.result(3, kBarDot);
    return sumBar;
  }

  private static int nestedStepVjpJvp(int hour, double sum, double[] u, double k,
      double result1Bar, double[] uBar, double sumDot, double[] uDot, double kDot,
      double result1BarDot, double[] uBarDot, Tape tape) {
    double[] uKept = tape.doubles(u.length - 1);
    double[] uKeptDot = tape.doubles(u.length - 1);
    double[] kept = tape.doubles(u.length - 1);
    double[] keptDot = tape.doubles(u.length - 1);
    for (int i = 1; i < u.length - 1; i++) {
      double u1 = u[i];
      double uDot1 = uDot[i];
      uKept[i] = u1;
      uKeptDot[i] = uDot1;
      double t = u[i - 1] - 2.0 * u1 + u[i + 1];
      double t1 = uDot[i - 1] - 2.0 * uDot1 + uDot[i + 1];
      kept[i] = t;
      keptDot[i] = t1;
      double t2 = k * t;
      double t3 = 1.0 + 0.25 * u1 * u1;
      u[i] = u1 + t2 * t3;
      uDot[i] = uDot1 + ((kDot * t + k * t1) * t3 + t2 * (2.0 * (0.25 * uDot1 * u1)));
    }
    double t = 0.25 * sum;
    int t1 = hour % u.length;
    double u1 = u[t1];
    sum += t * u1;
    hour++;

    // reverse sweep
    double t2 = result1BarDot * u1 + result1Bar * uDot[t1];
    uBar[t1] += t * result1Bar;
    uBarDot[t1] += 0.25 * sumDot * result1Bar + t * result1BarDot;
    double sumBar = result1Bar + 0.25 * (result1Bar * u1);
    double sumBarDot = result1BarDot + 0.25 * t2;
    double kBar = 0.0;
    double kBarDot = 0.0;
    for (int i = u.length - 2; i >= 1; i--) {
      double t3 = uBar[i];
      double t4 = uBarDot[i];
      double u2 = uKept[i];
      double uDot1 = uKeptDot[i];
      double t5 = 0.25 * u2;
      double t6 = 0.25 * uDot1;
      double t7 = 1.0 + t5 * u2;
      double t8 = t3 * t7;
      double t9 = t4 * t7 + t3 * (2.0 * (t6 * u2));
      double t10 = kept[i];
      double t11 = keptDot[i];
      double t12 = k * t10;
      double t13 = t12 * t3;
      double t14 = (kDot * t10 + k * t11) * t3 + t12 * t4;
      double uBar1 = t3 + t5 * t13 + 0.25 * (t13 * u2);
      double uBarDot1 = t4 + (t6 * t13 + t5 * t14) + 0.25 * (t14 * u2 + t13 * uDot1);
      kBar += t8 * t10;
      kBarDot += t9 * t10 + t8 * t11;
      double t15 = k * t8;
      double t16 = kDot * t8 + k * t9;
      uBar[i + 1] += t15;
      uBarDot[i + 1] += t16;
      uBar[i - 1] += t15;
      uBarDot[i - 1] += t16;
      uBar[i] = uBar1 - 2.0 * t15;
      uBarDot[i] = uBarDot1 - 2.0 * t16;
    }
    tape.result(1, sum);
    tape.result(2, sumBar);
    tape.result(3, kBar);
    tape.result(4, sumBarDot);
    tape.result(5, kBarDot);
    return hour;
  }

  private static int integersLoopForward(int t, long seed, int at, double y, int steps, int p5,
      int[] visits, double rate, double[] x, boolean[] seen, double[] xBar, Tape tape) {
    int trips = BinomialSchedule.steps(t, steps, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    long[] seedKept = tape.longs(snapshots);
    int[] atKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    int[][] visitsContents = tape.references(int[].class, snapshots);
    boolean[][] seenContents = tape.references(boolean[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      int[] t1 = tape.ints(visits.length);
      visitsContents[i] = t1;
      boolean[] t2 = tape.booleans(seen.length);
      seenContents[i] = t2;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    seedKept[0] = seed;
    atKept[0] = at;
    yKept[0] = y;
    System.arraycopy(visits, 0, visitsContents[0], 0, visits.length);
    System.arraycopy(seen, 0, seenContents[0], 0, seen.length);
    long seed1 = seed;
    int at1 = at;
    double y1 = y;
    int at2 = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int t1 = t;
    while (t1 < steps) {
      if (at2 == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at2;
        tKept[kept] = t1;
        seedKept[kept] = seed1;
        atKept[kept] = at1;
        yKept[kept] = y1;
        System.arraycopy(visits, 0, visitsContents[kept], 0, visits.length);
        System.arraycopy(seen, 0, seenContents[kept], 0, seen.length);
        next = at2 + BinomialSchedule.advance(trips - at2, snapshots - 1 - kept);
      }
      t1 = integersStep(t1, seed1, at1, y1, steps, p5, visits, rate, x, seen, tape);
      seed1 = tape.longResult(1);
      at1 = tape.intResult(2);
      y1 = tape.doubleResult(3);
      at2++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(seed);
    tape.push(at);
    tape.push(y);
    tape.push(steps);
    tape.push(p5);
    tape.push(visits);
    tape.push(rate);
    tape.push(x);
    tape.push(seen);
    tape.push(xBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(seedKept);
    tape.push(atKept);
    tape.push(yKept);
    tape.push(visitsContents);
    tape.push(seenContents);
    tape.result(1, seed1);
    tape.result(2, at1);
    tape.result(3, y1);
    return t1;
  }

  private static int integersStep(int t, long seed, int at, double y, int steps, int p5,
      int[] visits, double rate, double[] x, boolean[] seen, Tape tape) {
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    at = (int) ((seed >>> 33) % p5);
    int t1 = visits[at] + 1;
    visits[at] = t1;
    y += rate * t1 * x[at] * (seen[at] ? 0.5 : 2.0) / (1.0 + y * y);
    seen[at] = true;
    t++;
    tape.result(1, seed);
    tape.result(2, at);
    tape.result(3, y);
    return t;
  }

  private static double integersLoopReverse(double yBar, Tape tape) {
    boolean[][] seenContents = tape.popReference();
    int[][] visitsContents = tape.popReference();
    double[] yKept = tape.popReference();
    int[] atKept = tape.popReference();
    long[] seedKept = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] xBar = tape.popReference();
    boolean[] seen = tape.popReference();
    double[] x = tape.popReference();
    double rate = tape.popDouble();
    int[] visits = tape.popReference();
    int t = tape.popInt();
    int steps = tape.popInt();
    tape.popDouble();
    tape.popInt();
    tape.popLong();
    tape.popInt();
    int trips = tape.popInt();
    int[] visitsLast = tape.ints(visits.length);
    System.arraycopy(visits, 0, visitsLast, 0, visits.length);
    boolean[] seenLast = tape.booleans(seen.length);
    System.arraycopy(seen, 0, seenLast, 0, seen.length);
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    double rateBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      System.arraycopy(visitsContents[kept], 0, visits, 0, visits.length);
      System.arraycopy(seenContents[kept], 0, seen, 0, seen.length);
      int t1 = tKept[kept];
      long seed = seedKept[kept];
      int at1 = atKept[kept];
      double y = yKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t1 = integersStep(t1, seed, at1, y, steps, t, visits, rate, x, seen, tape);
          seed = tape.longResult(1);
          at1 = tape.intResult(2);
          y = tape.doubleResult(3);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t1;
          seedKept[kept] = seed;
          atKept[kept] = at1;
          yKept[kept] = y;
          System.arraycopy(visits, 0, visitsContents[kept], 0, visits.length);
          System.arraycopy(seen, 0, seenContents[kept], 0, seen.length);
        }
        at = next;
      }
      integersStepVjp(t1, seed, at1, y, steps, t, visits, rate, x, seen, yBar, xBar, tape);
      yBar = tape.doubleResult(4);
      double t2 = tape.doubleResult(5);
      rateBar += t2;
    }

    // what the loop has left
    System.arraycopy(visitsLast, 0, visits, 0, visits.length);
    System.arraycopy(seenLast, 0, seen, 0, seen.length);
    return rateBar;
  }

  private static int integersStepVjp(int t, long seed, int at, double y, int steps, int p5,
      int[] visits, double rate, double[] x, boolean[] seen, double result3Bar, double[] xBar,
      Tape tape) {
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    at = (int) ((seed >>> 33) % p5);
    int t1 = visits[at] + 1;
    visits[at] = t1;
    double t2 = t1;
    double t3 = rate * t2;
    double x1 = x[at];
    double t4 = seen[at] ? 0.5 : 2.0;
    double t5 = 1.0 + y * y;
    double t6 = t3 * x1 * t4 / t5;
    double y1 = y + t6;
    seen[at] = true;
    t++;

    // reverse sweep
    double t7 = result3Bar / t5;
    double yBar = result3Bar - 2.0 * (t7 * t6 * y);
    double t8 = t7 * t4;
    xBar[at] += t3 * t8;
    double rateBar = t8 * x1 * t2;
    tape.result(1, seed);
    tape.result(2, at);
    tape.result(3, y1);
    tape.result(4, yBar);
    tape.result(5, rateBar);
    return t;
  }

  private static int integersLoopForwardJvp(int t, long seed, int at, double y, int steps, int p5,
      int[] visits, double rate, double[] x, boolean[] seen, double[] xBar, double rateDot,
      double[] xDot, double[] xBarDot, Tape tape) {
    int trips = BinomialSchedule.steps(t, steps, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    long[] seedKept = tape.longs(snapshots);
    int[] atKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    double[] yKeptDot = tape.doubles(snapshots);
    int[][] visitsContents = tape.references(int[].class, snapshots);
    boolean[][] seenContents = tape.references(boolean[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      int[] t1 = tape.ints(visits.length);
      visitsContents[i] = t1;
      boolean[] t2 = tape.booleans(seen.length);
      seenContents[i] = t2;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    seedKept[0] = seed;
    atKept[0] = at;
    yKept[0] = y;
    yKeptDot[0] = 0.0;
    System.arraycopy(visits, 0, visitsContents[0], 0, visits.length);
    System.arraycopy(seen, 0, seenContents[0], 0, seen.length);
    long seed1 = seed;
    int at1 = at;
    double y1 = y;
    int at2 = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double yDot = 0.0;
    int t1 = t;
    while (t1 < steps) {
      if (at2 == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at2;
        tKept[kept] = t1;
        seedKept[kept] = seed1;
        atKept[kept] = at1;
        yKept[kept] = y1;
        yKeptDot[kept] = yDot;
        System.arraycopy(visits, 0, visitsContents[kept], 0, visits.length);
        System.arraycopy(seen, 0, seenContents[kept], 0, seen.length);
        next = at2 + BinomialSchedule.advance(trips - at2, snapshots - 1 - kept);
      }
      t1 = integersStepJvp(t1, seed1, at1, y1, steps, p5, visits, rate, x, seen, yDot, rateDot,
          xDot, tape);
      seed1 = tape.longResult(1);
      at1 = tape.intResult(2);
      y1 = tape.doubleResult(3);
      yDot = tape.doubleResult(4);
      at2++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(seed);
    tape.push(at);
    tape.push(y);
    tape.push(steps);
    tape.push(p5);
    tape.push(visits);
    tape.push(rate);
    tape.push(x);
    tape.push(seen);
    tape.push(xBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(seedKept);
    tape.push(atKept);
    tape.push(yKept);
    tape.push(visitsContents);
    tape.push(seenContents);
    tape.push(0.0);
    tape.push(rateDot);
    tape.push(xDot);
    tape.push(xBarDot);
    tape.push(yKeptDot);
    tape.result(1, seed1);
    tape.result(2, at1);
    tape.result(3, y1);
    return t1;
  }

  private static int integersStepJvp(int t, long seed, int at, double y, int steps, int p5,
      int[] visits, double rate, double[] x, boolean[] seen, double yDot, double rateDot,
      double[] xDot, Tape tape) {
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    at = (int) ((seed >>> 33) % p5);
    int t1 = visits[at] + 1;
    visits[at] = t1;
    double t2 = t1;
    double t3 = rate * t2;
    double x1 = x[at];
    double t4 = seen[at] ? 0.5 : 2.0;
    double t5 = 1.0 + y * y;
    double t6 = t3 * x1 * t4 / t5;
    double t7 = (rateDot * t2 * x1 + t3 * xDot[at]) * t4 / t5 - 2.0 * (yDot * y) / t5 * t6;
    y += t6;
    yDot += t7;
    seen[at] = true;
    t++;
    tape.result(1, seed);
    tape.result(2, at);
    tape.result(3, y);
    tape.result(4, yDot);
    return t;
  }

  private static double integersLoopReverseJvp(double yBar, Tape tape) {
    double[] yKeptDot = tape.popReference();
    double[] xBarDot = tape.popReference();
    double[] xDot = tape.popReference();
    double rateDot = tape.popDouble();
    tape.popDouble();
    boolean[][] seenContents = tape.popReference();
    int[][] visitsContents = tape.popReference();
    double[] yKept = tape.popReference();
    int[] atKept = tape.popReference();
    long[] seedKept = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] xBar = tape.popReference();
    boolean[] seen = tape.popReference();
    double[] x = tape.popReference();
    double rate = tape.popDouble();
    int[] visits = tape.popReference();
    int t = tape.popInt();
    int steps = tape.popInt();
    tape.popDouble();
    tape.popInt();
    tape.popLong();
    tape.popInt();
    int trips = tape.popInt();
    int[] visitsLast = tape.ints(visits.length);
    System.arraycopy(visits, 0, visitsLast, 0, visits.length);
    boolean[] seenLast = tape.booleans(seen.length);
    System.arraycopy(seen, 0, seenLast, 0, seen.length);
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    double rateBar = 0.0;
    double yBarDot = 0.0;
    double rateBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      System.arraycopy(visitsContents[kept], 0, visits, 0, visits.length);
      System.arraycopy(seenContents[kept], 0, seen, 0, seen.length);
      int t1 = tKept[kept];
      long seed = seedKept[kept];
      int at1 = atKept[kept];
      double y = yKept[kept];
      double yDot = yKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t1 = integersStepJvp(t1, seed, at1, y, steps, t, visits, rate, x, seen, yDot, rateDot,
              xDot, tape);
          seed = tape.longResult(1);
          at1 = tape.intResult(2);
          y = tape.doubleResult(3);
          yDot = tape.doubleResult(4);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t1;
          seedKept[kept] = seed;
          atKept[kept] = at1;
          yKept[kept] = y;
          yKeptDot[kept] = yDot;
          System.arraycopy(visits, 0, visitsContents[kept], 0, visits.length);
          System.arraycopy(seen, 0, seenContents[kept], 0, seen.length);
        }
        at = next;
      }
      integersStepVjpJvp(t1, seed, at1, y, steps, t, visits, rate, x, seen, yBar, xBar, yDot,
          rateDot, xDot, yBarDot, xBarDot, tape);
      yBar = tape.doubleResult(4);
      double t2 = tape.doubleResult(5);
      yBarDot = tape.doubleResult(6);
      double t3 = tape.doubleResult(7);
      rateBar += t2;
      rateBarDot += t3;
    }

    // what the loop has left
    System.arraycopy(visitsLast, 0, visits, 0, visits.length);
    System.arraycopy(seenLast, 0, seen, 0, seen.length);
    tape.result(1, rateBarDot);
    return rateBar;
  }

  private static int integersStepVjpJvp(int t, long seed, int at, double y, int steps, int p5,
      int[] visits, double rate, double[] x, boolean[] seen, double result3Bar, double[] xBar,
      double yDot, double rateDot, double[] xDot, double result3BarDot, double[] xBarDot,
      Tape tape) {
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    at = (int) ((seed >>> 33) % p5);
    int t1 = visits[at] + 1;
    visits[at] = t1;
    double t2 = t1;
    double t3 = rate * t2;
    double t4 = rateDot * t2;
    double x1 = x[at];
    double xDot1 = xDot[at];
    double t5 = seen[at] ? 0.5 : 2.0;
    double t6 = 1.0 + y * y;
    double t7 = t3 * x1 * t5 / t6;
    double t8 = 2.0 * (yDot * y) / t6;
    double y1 = y + t7;
    seen[at] = true;
    t++;

    // reverse sweep
    double t9 = result3Bar / t6;
    double t10 = result3BarDot / t6 - t8 * t9;
    double t11 = t9 * t7;
    double yBar = result3Bar - 2.0 * (t11 * y);
    double yBarDot = result3BarDot
        - 2.0 * ((t10 * t7 + t9 * ((t4 * x1 + t3 * xDot1) * t5 / t6 - t8 * t7)) * y + t11 * yDot);
    double t12 = t9 * t5;
    double t13 = t10 * t5;
    xBar[at] += t3 * t12;
    xBarDot[at] += t4 * t12 + t3 * t13;
    double rateBar = t12 * x1 * t2;
    double rateBarDot = (t13 * x1 + t12 * xDot1) * t2;
    tape.result(1, seed);
    tape.result(2, at);
    tape.result(3, y1);
    tape.result(4, yBar);
    tape.result(5, rateBar);
    tape.result(6, yBarDot);
    tape.result(7, rateBarDot);
    return t;
  }

  private static int rowsLoopForward(int t, double[][] grid, double rate, double[][] gridBar,
      Tape tape) {
    int trips = BinomialSchedule.steps(t, 6, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[][][] gridContents = tape.references(double[][].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[][] t1 = tape.references(double[].class, grid.length);
      for (int j = 0; j < grid.length; j++) {
        double[] t2 = grid[j];
        double[] t3;
        if (t2 != null) {
          t3 = tape.doubles(t2.length);
        } else {
          t3 = null;
        }
        t1[j] = t3;
      }
      gridContents[i] = t1;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    double[][] t1 = gridContents[0];
    for (int i = 0; i < grid.length; i++) {
      double[] t2 = grid[i];
      double[] t3 = t1[i];
      if (t2 != null) {
        System.arraycopy(t2, 0, t3, 0, t2.length);
      }
    }
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int t2 = t;
    while (t2 < 6) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t2;
        double[][] t3 = gridContents[kept];
        for (int i = 0; i < grid.length; i++) {
          double[] t4 = grid[i];
          double[] t5 = t3[i];
          if (t4 != null) {
            System.arraycopy(t4, 0, t5, 0, t4.length);
          }
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t2 = rowsStep(t2, grid, rate);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(grid);
    tape.push(rate);
    tape.push(gridBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(gridContents);
    return t2;
  }

  private static int rowsStep(int t, double[][] grid, double rate) {
    double[] grid1 = grid[2];
    double[] old = grid1.clone();
    double grid2 = grid1[0];
    double t1 = rate * old[1];
    double[] grid3 = grid[0];
    grid1[0] = grid2 + t1 * grid3[1];
    grid1[1] += rate * old[2] * old[0];
    int t2 = t % 2;
    double grid4 = grid3[t2];
    double old1 = old[0];
    grid3[t2] = grid4 - rate * old1 * old1;
    t++;
    return t;
  }

  private static double rowsLoopReverse(Tape tape) {
    double[][][] gridContents = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[][] gridBar = tape.popReference();
    double rate = tape.popDouble();
    double[][] grid = tape.popReference();
    tape.popInt();
    int trips = tape.popInt();
    double[][] gridLast = tape.references(double[].class, grid.length);
    for (int i = 0; i < grid.length; i++) {
      double[] t = grid[i];
      double[] t1;
      if (t != null) {
        t1 = tape.doubles(t.length);
        System.arraycopy(t, 0, t1, 0, t.length);
      } else {
        t1 = null;
      }
      gridLast[i] = t1;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double rateBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][] t = gridContents[kept];
      for (int i = 0; i < grid.length; i++) {
        double[] t1 = grid[i];
        double[] t2 = t[i];
        if (t1 != null) {
          System.arraycopy(t2, 0, t1, 0, t1.length);
        }
      }
      int t1 = tKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t1 = rowsStep(t1, grid, rate);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t1;
          double[][] t2 = gridContents[kept];
          for (int i = 0; i < grid.length; i++) {
            double[] t3 = grid[i];
            double[] t4 = t2[i];
            if (t3 != null) {
              System.arraycopy(t3, 0, t4, 0, t3.length);
            }
          }
        }
        at = next;
      }
      int frame = tape.mark();
      rowsStepVjp(t1, grid, rate, gridBar, tape);
      double t2 = tape.doubleResult(1);
      tape.release(frame);
      rateBar += t2;
    }

    // what the loop has left
    for (int i = 0; i < grid.length; i++) {
      double[] t = grid[i];
      double[] t1 = gridLast[i];
      if (t != null) {
        System.arraycopy(t1, 0, t, 0, t.length);
      }
    }
    return rateBar;
  }

  private static int rowsStepVjp(int t, double[][] grid, double rate, double[][] gridBar,
      Tape tape) {
    double[] grid1 = grid[2];
    double[] gridBar1 = gridBar[2];
    double[] old = grid1.clone();
    double[] oldBar = tape.zeroDoubles(old.length);
    double grid2 = grid1[0];
    double old1 = old[1];
    double t1 = rate * old1;
    double[] grid3 = grid[0];
    double[] gridBar2 = gridBar[0];
    double grid4 = grid3[1];
    grid1[0] = grid2 + t1 * grid4;
    double grid5 = grid1[1];
    double old2 = old[2];
    double t2 = rate * old2;
    double old3 = old[0];
    grid1[1] = grid5 + t2 * old3;
    int t3 = t % 2;
    double grid6 = grid3[t3];
    double old4 = old[0];
    double t4 = rate * old4;
    grid3[t3] = grid6 - t4 * old4;
    t++;

    // reverse sweep
    double t5 = -gridBar2[t3];
    double t6 = t5 * old4;
    double rateBar = t6 * old4;
    oldBar[0] += t4 * t5 + rate * t6;
    double t7 = gridBar1[1];
    double t8 = t7 * old3;
    oldBar[0] += t2 * t7;
    rateBar += t8 * old2;
    oldBar[2] += rate * t8;
    double t9 = gridBar1[0];
    double t10 = t9 * grid4;
    gridBar2[1] += t1 * t9;
    rateBar += t10 * old1;
    oldBar[1] += rate * t10;
    for (int i = 0; i < grid1.length; i++) {
      gridBar1[i] += oldBar[i];
    }
    tape.result(1, rateBar);
    return t;
  }

  private static int rowsLoopForwardJvp(int t, double[][] grid, double rate, double[][] gridBar,
      double[][] gridDot, double rateDot, double[][] gridBarDot, Tape tape) {
    int trips = BinomialSchedule.steps(t, 6, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[][][] gridContents = tape.references(double[][].class, snapshots);
    double[][][] gridContentsDot = tape.references(double[][].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[][] t1 = tape.references(double[].class, grid.length);
      double[][] t2 = tape.references(double[].class, grid.length);
      for (int j = 0; j < grid.length; j++) {
        double[] t3 = grid[j];
        double[] t4;
        double[] t5;
        if (t3 != null) {
          t4 = tape.doubles(t3.length);
          t5 = tape.doubles(t3.length);
        } else {
          t4 = null;
          t5 = null;
        }
        t1[j] = t4;
        t2[j] = t5;
      }
      gridContents[i] = t1;
      gridContentsDot[i] = t2;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    double[][] t1 = gridContents[0];
    double[][] t2 = gridContentsDot[0];
    for (int i = 0; i < grid.length; i++) {
      double[] t3 = grid[i];
      double[] t4 = gridDot[i];
      double[] t5 = t1[i];
      double[] t6 = t2[i];
      if (t3 != null) {
        System.arraycopy(t3, 0, t5, 0, t3.length);
        System.arraycopy(t4, 0, t6, 0, t3.length);
      }
    }
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int t3 = t;
    while (t3 < 6) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t3;
        double[][] t4 = gridContents[kept];
        double[][] t5 = gridContentsDot[kept];
        for (int i = 0; i < grid.length; i++) {
          double[] t6 = grid[i];
          double[] t7 = gridDot[i];
          double[] t8 = t4[i];
          double[] t9 = t5[i];
          if (t6 != null) {
            System.arraycopy(t6, 0, t8, 0, t6.length);
            System.arraycopy(t7, 0, t9, 0, t6.length);
          }
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t3 = rowsStepJvp(t3, grid, rate, gridDot, rateDot);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(grid);
    tape.push(rate);
    tape.push(gridBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(gridContents);
    tape.push(gridDot);
    tape.push(rateDot);
    tape.push(gridBarDot);
    tape.push(gridContentsDot);
    return t3;
  }

  private static int rowsStepJvp(int t, double[][] grid, double rate, double[][] gridDot,
      double rateDot) {
    double[] grid1 = grid[2];
    double[] gridDot1 = gridDot[2];
    double[] old = grid1.clone();
    double[] oldDot = gridDot1.clone();
    double grid2 = grid1[0];
    double old1 = old[1];
    double t1 = rate * old1;
    double[] grid3 = grid[0];
    double[] gridDot2 = gridDot[0];
    double grid4 = grid3[1];
    double t2 = gridDot1[0] + ((rateDot * old1 + rate * oldDot[1]) * grid4 + t1 * gridDot2[1]);
    grid1[0] = grid2 + t1 * grid4;
    gridDot1[0] = t2;
    double grid5 = grid1[1];
    double old2 = old[2];
    double t3 = rate * old2;
    double old3 = old[0];
    double t4 = gridDot1[1] + ((rateDot * old2 + rate * oldDot[2]) * old3 + t3 * oldDot[0]);
    grid1[1] = grid5 + t3 * old3;
    gridDot1[1] = t4;
    int t5 = t % 2;
    double grid6 = grid3[t5];
    double old4 = old[0];
    double oldDot1 = oldDot[0];
    double t6 = rate * old4;
    double t7 = gridDot2[t5] - ((rateDot * old4 + rate * oldDot1) * old4 + t6 * oldDot1);
    grid3[t5] = grid6 - t6 * old4;
    gridDot2[t5] = t7;
    t++;
    return t;
  }

  private static double rowsLoopReverseJvp(Tape tape) {
    double[][][] gridContentsDot = tape.popReference();
    double[][] gridBarDot = tape.popReference();
    double rateDot = tape.popDouble();
    double[][] gridDot = tape.popReference();
    double[][][] gridContents = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[][] gridBar = tape.popReference();
    double rate = tape.popDouble();
    double[][] grid = tape.popReference();
    tape.popInt();
    int trips = tape.popInt();
    double[][] gridLast = tape.references(double[].class, grid.length);
    double[][] gridLastDot = tape.references(double[].class, grid.length);
    for (int i = 0; i < grid.length; i++) {
      double[] t = grid[i];
      double[] t1 = gridDot[i];
      double[] t2;
      double[] t3;
      if (t != null) {
        t2 = tape.doubles(t.length);
        t3 = tape.doubles(t.length);
        System.arraycopy(t, 0, t2, 0, t.length);
        System.arraycopy(t1, 0, t3, 0, t.length);
      } else {
        t2 = null;
        t3 = null;
      }
      gridLast[i] = t2;
      gridLastDot[i] = t3;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double rateBar = 0.0;
    double rateBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][] t = gridContents[kept];
      double[][] t1 = gridContentsDot[kept];
      for (int i = 0; i < grid.length; i++) {
        double[] t2 = grid[i];
        double[] t3 = t[i];
        double[] t4 = t1[i];
        double[] t5 = gridDot[i];
        if (t2 != null) {
          System.arraycopy(t3, 0, t2, 0, t2.length);
          System.arraycopy(t4, 0, t5, 0, t2.length);
        }
      }
      int t2 = tKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t2 = rowsStepJvp(t2, grid, rate, gridDot, rateDot);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t2;
          double[][] t3 = gridContents[kept];
          double[][] t4 = gridContentsDot[kept];
          for (int i = 0; i < grid.length; i++) {
            double[] t5 = grid[i];
            double[] t6 = gridDot[i];
            double[] t7 = t3[i];
            double[] t8 = t4[i];
            if (t5 != null) {
              System.arraycopy(t5, 0, t7, 0, t5.length);
              System.arraycopy(t6, 0, t8, 0, t5.length);
            }
          }
        }
        at = next;
      }
      int frame = tape.mark();
      rowsStepVjpJvp(t2, grid, rate, gridBar, gridDot, rateDot, gridBarDot, tape);
      double t3 = tape.doubleResult(1);
      double t4 = tape.doubleResult(2);
      tape.release(frame);
      rateBar += t3;
      rateBarDot += t4;
    }

    // what the loop has left
    for (int i = 0; i < grid.length; i++) {
      double[] t = grid[i];
      double[] t1 = gridLast[i];
      double[] t2 = gridLastDot[i];
      double[] t3 = gridDot[i];
      if (t != null) {
        System.arraycopy(t1, 0, t, 0, t.length);
        System.arraycopy(t2, 0, t3, 0, t.length);
      }
    }
    tape.result(1, rateBarDot);
    return rateBar;
  }

  private static int rowsStepVjpJvp(int t, double[][] grid, double rate, double[][] gridBar,
      double[][] gridDot, double rateDot, double[][] gridBarDot, Tape tape) {
    double[] grid1 = grid[2];
    double[] gridDot1 = gridDot[2];
    double[] gridBar1 = gridBar[2];
    double[] gridBarDot1 = gridBarDot[2];
    double[] old = grid1.clone();
    double[] oldDot = gridDot1.clone();
    double[] oldBar = tape.zeroDoubles(old.length);
    double[] oldBarDot = tape.zeroDoubles(old.length);
    double grid2 = grid1[0];
    double old1 = old[1];
    double oldDot1 = oldDot[1];
    double t1 = rate * old1;
    double t2 = rateDot * old1 + rate * oldDot1;
    double[] grid3 = grid[0];
    double[] gridDot2 = gridDot[0];
    double[] gridBar2 = gridBar[0];
    double[] gridBarDot2 = gridBarDot[0];
    double grid4 = grid3[1];
    double gridDot3 = gridDot2[1];
    double t3 = gridDot1[0] + (t2 * grid4 + t1 * gridDot3);
    grid1[0] = grid2 + t1 * grid4;
    gridDot1[0] = t3;
    double grid5 = grid1[1];
    double old2 = old[2];
    double oldDot2 = oldDot[2];
    double t4 = rate * old2;
    double t5 = rateDot * old2 + rate * oldDot2;
    double old3 = old[0];
    double oldDot3 = oldDot[0];
    double t6 = gridDot1[1] + (t5 * old3 + t4 * oldDot3);
    grid1[1] = grid5 + t4 * old3;
    gridDot1[1] = t6;
    int t7 = t % 2;
    double grid6 = grid3[t7];
    double old4 = old[0];
    double oldDot4 = oldDot[0];
    double t8 = rate * old4;
    double t9 = rateDot * old4 + rate * oldDot4;
    double t10 = gridDot2[t7] - (t9 * old4 + t8 * oldDot4);
    grid3[t7] = grid6 - t8 * old4;
    gridDot2[t7] = t10;
    t++;

    // reverse sweep
    double t11 = -gridBar2[t7];
    double t12 = -gridBarDot2[t7];
    double t13 = t11 * old4;
    double t14 = t12 * old4 + t11 * oldDot4;
    double rateBar = t13 * old4;
    double rateBarDot = t14 * old4 + t13 * oldDot4;
    oldBar[0] += t8 * t11 + rate * t13;
    oldBarDot[0] += t9 * t11 + t8 * t12 + (rateDot * t13 + rate * t14);
    double t15 = gridBar1[1];
    double t16 = gridBarDot1[1];
    double t17 = t15 * old3;
    double t18 = t16 * old3 + t15 * oldDot3;
    oldBar[0] += t4 * t15;
    oldBarDot[0] += t5 * t15 + t4 * t16;
    rateBar += t17 * old2;
    rateBarDot += t18 * old2 + t17 * oldDot2;
    oldBar[2] += rate * t17;
    oldBarDot[2] += rateDot * t17 + rate * t18;
    double t19 = gridBar1[0];
    double t20 = gridBarDot1[0];
    double t21 = t19 * grid4;
    double t22 = t20 * grid4 + t19 * gridDot3;
    gridBar2[1] += t1 * t19;
    gridBarDot2[1] += t2 * t19 + t1 * t20;
    rateBar += t21 * old1;
    rateBarDot += t22 * old1 + t21 * oldDot1;
    oldBar[1] += rate * t21;
    oldBarDot[1] += rateDot * t21 + rate * t22;
    for (int i = 0; i < grid1.length; i++) {
      double t23 = oldBarDot[i];
      gridBar1[i] += oldBar[i];
      gridBarDot1[i] += t23;
    }
    tape.result(1, rateBar);
    tape.result(2, rateBarDot);
    return t;
  }

  private static int overwrittenLoopForward(int t, double[] a, double[] b, double x, double[] aBar,
      double[] bBar, Tape tape) {
    int trips = BinomialSchedule.steps(t, 5, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[][] aContents = tape.references(double[].class, snapshots);
    double[][] bContents = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t1 = tape.doubles(a.length);
      aContents[i] = t1;
      double[] t2 = tape.doubles(b.length);
      bContents[i] = t2;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    System.arraycopy(a, 0, aContents[0], 0, a.length);
    System.arraycopy(b, 0, bContents[0], 0, b.length);
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int t1 = t;
    while (t1 < 5) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t1;
        System.arraycopy(a, 0, aContents[kept], 0, a.length);
        System.arraycopy(b, 0, bContents[kept], 0, b.length);
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t1 = overwrittenStep(t1, a, b, x);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(a);
    tape.push(b);
    tape.push(x);
    tape.push(aBar);
    tape.push(bBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(aContents);
    tape.push(bContents);
    return t1;
  }

  private static int overwrittenStep(int t, double[] a, double[] b, double x) {
    a[t % a.length] += x * b[t % b.length] * a[0];
    t++;
    return t;
  }

  private static double overwrittenLoopReverse(Tape tape) {
    double[][] bContents = tape.popReference();
    double[][] aContents = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] bBar = tape.popReference();
    double[] aBar = tape.popReference();
    double x = tape.popDouble();
    double[] b = tape.popReference();
    double[] a = tape.popReference();
    tape.popInt();
    int trips = tape.popInt();
    double[] aLast = tape.doubles(a.length);
    System.arraycopy(a, 0, aLast, 0, a.length);
    double[] bLast = tape.doubles(b.length);
    System.arraycopy(b, 0, bLast, 0, b.length);
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double xBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      System.arraycopy(aContents[kept], 0, a, 0, a.length);
      System.arraycopy(bContents[kept], 0, b, 0, b.length);
      int t = tKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t = overwrittenStep(t, a, b, x);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t;
          System.arraycopy(a, 0, aContents[kept], 0, a.length);
          System.arraycopy(b, 0, bContents[kept], 0, b.length);
        }
        at = next;
      }
      overwrittenStepVjp(t, a, b, x, aBar, bBar, tape);
      double t1 = tape.doubleResult(1);
      xBar += t1;
    }

    // what the loop has left
    System.arraycopy(aLast, 0, a, 0, a.length);
    System.arraycopy(bLast, 0, b, 0, b.length);
    return xBar;
  }

  private static int overwrittenStepVjp(int t, double[] a, double[] b, double x, double[] aBar,
      double[] bBar, Tape tape) {
    int t1 = t % a.length;
    double a1 = a[t1];
    int t2 = t % b.length;
    double b1 = b[t2];
    double t3 = x * b1;
    double a2 = a[0];
    a[t1] = a1 + t3 * a2;
    t++;

    // reverse sweep
    double t4 = aBar[t1];
    double t5 = t4 * a2;
    aBar[0] += t3 * t4;
    double xBar = t5 * b1;
    bBar[t2] += x * t5;
    tape.result(1, xBar);
    return t;
  }

  private static int overwrittenLoopForwardJvp(int t, double[] a, double[] b, double x,
      double[] aBar, double[] bBar, double[] aDot, double[] bDot, double xDot, double[] aBarDot,
      double[] bBarDot, Tape tape) {
    int trips = BinomialSchedule.steps(t, 5, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[][] aContents = tape.references(double[].class, snapshots);
    double[][] aContentsDot = tape.references(double[].class, snapshots);
    double[][] bContents = tape.references(double[].class, snapshots);
    double[][] bContentsDot = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t1 = tape.doubles(a.length);
      double[] t2 = tape.doubles(a.length);
      aContents[i] = t1;
      aContentsDot[i] = t2;
      double[] t3 = tape.doubles(b.length);
      double[] t4 = tape.doubles(b.length);
      bContents[i] = t3;
      bContentsDot[i] = t4;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    double[] t1 = aContentsDot[0];
    System.arraycopy(a, 0, aContents[0], 0, a.length);
    System.arraycopy(aDot, 0, t1, 0, a.length);
    double[] t2 = bContentsDot[0];
    System.arraycopy(b, 0, bContents[0], 0, b.length);
    System.arraycopy(bDot, 0, t2, 0, b.length);
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int t3 = t;
    while (t3 < 5) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t3;
        double[] t4 = aContentsDot[kept];
        System.arraycopy(a, 0, aContents[kept], 0, a.length);
        System.arraycopy(aDot, 0, t4, 0, a.length);
        double[] t5 = bContentsDot[kept];
        System.arraycopy(b, 0, bContents[kept], 0, b.length);
        System.arraycopy(bDot, 0, t5, 0, b.length);
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t3 = overwrittenStepJvp(t3, a, b, x, aDot, bDot, xDot);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(a);
    tape.push(b);
    tape.push(x);
    tape.push(aBar);
    tape.push(bBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(aContents);
    tape.push(bContents);
    tape.push(aDot);
    tape.push(bDot);
    tape.push(xDot);
    tape.push(aBarDot);
    tape.push(bBarDot);
    tape.push(aContentsDot);
    tape.push(bContentsDot);
    return t3;
  }

  private static int overwrittenStepJvp(int t, double[] a, double[] b, double x, double[] aDot,
      double[] bDot, double xDot) {
    int t1 = t % a.length;
    double a1 = a[t1];
    int t2 = t % b.length;
    double b1 = b[t2];
    double t3 = x * b1;
    double a2 = a[0];
    double t4 = aDot[t1] + ((xDot * b1 + x * bDot[t2]) * a2 + t3 * aDot[0]);
    a[t1] = a1 + t3 * a2;
    aDot[t1] = t4;
    t++;
    return t;
  }

  private static double overwrittenLoopReverseJvp(Tape tape) {
    double[][] bContentsDot = tape.popReference();
    double[][] aContentsDot = tape.popReference();
    double[] bBarDot = tape.popReference();
    double[] aBarDot = tape.popReference();
    double xDot = tape.popDouble();
    double[] bDot = tape.popReference();
    double[] aDot = tape.popReference();
    double[][] bContents = tape.popReference();
    double[][] aContents = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] bBar = tape.popReference();
    double[] aBar = tape.popReference();
    double x = tape.popDouble();
    double[] b = tape.popReference();
    double[] a = tape.popReference();
    tape.popInt();
    int trips = tape.popInt();
    double[] aLast = tape.doubles(a.length);
    double[] aLastDot = tape.doubles(a.length);
    System.arraycopy(a, 0, aLast, 0, a.length);
    System.arraycopy(aDot, 0, aLastDot, 0, a.length);
    double[] bLast = tape.doubles(b.length);
    double[] bLastDot = tape.doubles(b.length);
    System.arraycopy(b, 0, bLast, 0, b.length);
    System.arraycopy(bDot, 0, bLastDot, 0, b.length);
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double xBar = 0.0;
    double xBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t = aContentsDot[kept];
      System.arraycopy(aContents[kept], 0, a, 0, a.length);
      System.arraycopy(t, 0, aDot, 0, a.length);
      double[] t1 = bContentsDot[kept];
      System.arraycopy(bContents[kept], 0, b, 0, b.length);
      System.arraycopy(t1, 0, bDot, 0, b.length);
      int t2 = tKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t2 = overwrittenStepJvp(t2, a, b, x, aDot, bDot, xDot);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t2;
          double[] t3 = aContentsDot[kept];
          System.arraycopy(a, 0, aContents[kept], 0, a.length);
          System.arraycopy(aDot, 0, t3, 0, a.length);
          double[] t4 = bContentsDot[kept];
          System.arraycopy(b, 0, bContents[kept], 0, b.length);
          System.arraycopy(bDot, 0, t4, 0, b.length);
        }
        at = next;
      }
      overwrittenStepVjpJvp(t2, a, b, x, aBar, bBar, aDot, bDot, xDot, aBarDot, bBarDot, tape);
      double t3 = tape.doubleResult(1);
      double t4 = tape.doubleResult(2);
      xBar += t3;
      xBarDot += t4;
    }

    // what the loop has left
    System.arraycopy(aLast, 0, a, 0, a.length);
    System.arraycopy(aLastDot, 0, aDot, 0, a.length);
    System.arraycopy(bLast, 0, b, 0, b.length);
    System.arraycopy(bLastDot, 0, bDot, 0, b.length);
    tape.result(1, xBarDot);
    return xBar;
  }

  private static int overwrittenStepVjpJvp(int t, double[] a, double[] b, double x, double[] aBar,
      double[] bBar, double[] aDot, double[] bDot, double xDot, double[] aBarDot, double[] bBarDot,
      Tape tape) {
    int t1 = t % a.length;
    double a1 = a[t1];
    int t2 = t % b.length;
    double b1 = b[t2];
    double bDot1 = bDot[t2];
    double t3 = x * b1;
    double t4 = xDot * b1 + x * bDot1;
    double a2 = a[0];
    double aDot1 = aDot[0];
    double t5 = aDot[t1] + (t4 * a2 + t3 * aDot1);
    a[t1] = a1 + t3 * a2;
    aDot[t1] = t5;
    t++;

    // reverse sweep
    double t6 = aBar[t1];
    double t7 = aBarDot[t1];
    double t8 = t6 * a2;
    double t9 = t7 * a2 + t6 * aDot1;
    aBar[0] += t3 * t6;
    aBarDot[0] += t4 * t6 + t3 * t7;
    double xBar = t8 * b1;
    double xBarDot = t9 * b1 + t8 * bDot1;
    bBar[t2] += x * t8;
    bBarDot[t2] += xDot * t8 + x * t9;
    tape.result(1, xBar);
    tape.result(2, xBarDot);
    return t;
  }

  private static int guardedLoopForward(int t, double s, int steps, double[] u, double x,
      double[] uBar, Tape tape) {
    int trips = BinomialSchedule.steps(t, steps, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[] sKept = tape.doubles(snapshots);
    double[][] uContents = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t1;
      if (u != null) {
        t1 = tape.doubles(u.length);
      } else {
        t1 = null;
      }
      uContents[i] = t1;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    sKept[0] = s;
    boolean t1 = u != null;
    double[] t2 = uContents[0];
    if (t1) {
      System.arraycopy(u, 0, t2, 0, u.length);
    }
    double s1 = s;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int t3 = t;
    while (t3 < steps) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t3;
        sKept[kept] = s1;
        double[] t4 = uContents[kept];
        if (t1) {
          System.arraycopy(u, 0, t4, 0, u.length);
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t3 = guardedStep(t3, s1, steps, u, x, tape);
      s1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(s);
    tape.push(steps);
    tape.push(u);
    tape.push(x);
    tape.push(uBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(sKept);
    tape.push(uContents);
    tape.result(1, s1);
    return t3;
  }

  private static int guardedStep(int t, double s, int steps, double[] u, double x, Tape tape) {
    if (s > 100.0) {
      throw new IllegalStateException("too large in step " + t + ": " + s);
    }
    s += u[t] * s * x;
    u[t] = s;
    t++;
    tape.result(1, s);
    return t;
  }

  private static double guardedLoopReverse(double sBar, Tape tape) {
    double[][] uContents = tape.popReference();
    double[] sKept = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] uBar = tape.popReference();
    double x = tape.popDouble();
    double[] u = tape.popReference();
    int steps = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t = u != null;
    double[] uLast;
    if (t) {
      uLast = tape.doubles(u.length);
      System.arraycopy(u, 0, uLast, 0, u.length);
    } else {
      uLast = null;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double xBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t1 = uContents[kept];
      if (t) {
        System.arraycopy(t1, 0, u, 0, u.length);
      }
      int t2 = tKept[kept];
      double s = sKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t2 = guardedStep(t2, s, steps, u, x, tape);
          s = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t2;
          sKept[kept] = s;
          double[] t3 = uContents[kept];
          if (t) {
            System.arraycopy(u, 0, t3, 0, u.length);
          }
        }
        at = next;
      }
      guardedStepVjp(t2, s, steps, u, x, sBar, uBar, tape);
      sBar = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      xBar += t3;
    }

    // what the loop has left
    if (t) {
      System.arraycopy(uLast, 0, u, 0, u.length);
    }
    tape.result(1, xBar);
    return sBar;
  }

  private static int guardedStepVjp(int t, double s, int steps, double[] u, double x,
      double result1Bar, double[] uBar, Tape tape) {
    if (s > 100.0) {
      throw new IllegalStateException("too large in step " + t + ": " + s);
    }
    double u1 = u[t];
    double t1 = u1 * s;
    double s1 = s + t1 * x;
    u[t] = s1;
    int t2 = t + 1;

    // reverse sweep
    double sBar = result1Bar + uBar[t];
    double t3 = sBar * x;
    double xBar = t1 * sBar;
    sBar += u1 * t3;
    uBar[t] = t3 * s;
    tape.result(1, s1);
    tape.result(2, sBar);
    tape.result(3, xBar);
    return t2;
  }

  private static double treeJvp(double x, int depth, double xDot, Tape tape) {
    double y = x;
    double yDot = xDot;
    for (int i = 0; i < depth; i++) {
      double t = treeJvp(y * x, depth - 1 - i, yDot * x + y * xDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = 0.5 * (yDot * Math.cos(y));
      y = 0.5 * Math.sin(y) + 0.25 * t;
      yDot = t2 + 0.25 * t1;
    }
    tape.result(1, yDot);
    return y;
  }

  private static double treeVjp(double x, int depth, double resultBar, Tape tape) {
    treeLoopForward(0, x, depth, x, tape);
    double y = tape.doubleResult(1);

    // reverse sweep
    double t = treeLoopReverse(resultBar, tape);
    double t1 = tape.doubleResult(1);
    double xBar = t + t1;
    tape.result(1, xBar);
    return y;
  }

  private static int treeLoopForward(int i, double y, int depth, double x, Tape tape) {
    int trips = BinomialSchedule.steps(i, depth, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    yKept[0] = y;
    double y1 = y;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < depth) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        yKept[kept] = y1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = treeStep(j, y1, depth, x, tape);
      y1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(y);
    tape.push(depth);
    tape.push(x);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(yKept);
    tape.result(1, y1);
    return j;
  }

  private static int treeStep(int i, double y, int depth, double x, Tape tape) {
    y = 0.5 * Math.sin(y) + 0.25 * tree(y * x, depth - 1 - i);
    i++;
    tape.result(1, y);
    return i;
  }

  private static double tree(double x, int depth) {
    double y = x;
    for (int i = 0; i < depth; i++) {
      y = 0.5 * Math.sin(y) + 0.25 * tree(y * x, depth - 1 - i);
    }
    return y;
  }

  private static double treeLoopReverse(double yBar, Tape tape) {
    double[] yKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double x = tape.popDouble();
    int depth = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double xBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double y = yKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = treeStep(i, y, depth, x, tape);
          y = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          yKept[kept] = y;
        }
        at = next;
      }
      int frame = tape.mark();
      treeStepVjp(i, y, depth, x, yBar, tape);
      yBar = tape.doubleResult(2);
      double t = tape.doubleResult(3);
      tape.release(frame);
      xBar += t;
    }
    tape.result(1, xBar);
    return yBar;
  }

  private static int treeStepVjp(int i, double y, int depth, double x, double result1Bar,
      Tape tape) {
    int frame = tape.mark();
    double t = treeVjp(y * x, depth - 1 - i, 0.25 * result1Bar, tape);
    double t1 = tape.doubleResult(1);
    tape.release(frame);
    double y1 = 0.5 * Math.sin(y) + 0.25 * t;
    i++;

    // reverse sweep
    double xBar = y * t1;
    double yBar = t1 * x + 0.5 * result1Bar * Math.cos(y);
    tape.result(1, y1);
    tape.result(2, yBar);
    tape.result(3, xBar);
    return i;
  }

  private static double treeVjpJvp(double x, int depth, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    treeLoopForwardJvp(0, x, depth, x, xDot, xDot, tape);
    double y = tape.doubleResult(1);
    double yDot = tape.doubleResult(2);

    // reverse sweep
    double t = treeLoopReverseJvp(resultBar, resultBarDot, tape);
    double t1 = tape.doubleResult(1);
    double t2 = tape.doubleResult(2);
    double t3 = tape.doubleResult(3);
    double xBar = t + t1;
    double xBarDot = t2 + t3;
    tape.result(1, xBar);
    tape.result(2, yDot);
    tape.result(3, xBarDot);
    return y;
  }

  private static int treeLoopForwardJvp(int i, double y, int depth, double x, double yDot,
      double xDot, Tape tape) {
    int trips = BinomialSchedule.steps(i, depth, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    double[] yKeptDot = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    yKept[0] = y;
    yKeptDot[0] = yDot;
    double y1 = y;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double yDot1 = yDot;
    int j = i;
    while (j < depth) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        yKept[kept] = y1;
        yKeptDot[kept] = yDot1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = treeStepJvp(j, y1, depth, x, yDot1, xDot, tape);
      y1 = tape.doubleResult(1);
      yDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(y);
    tape.push(depth);
    tape.push(x);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(yKept);
    tape.push(yDot);
    tape.push(xDot);
    tape.push(yKeptDot);
    tape.result(1, y1);
    tape.result(2, yDot1);
    return j;
  }

  private static int treeStepJvp(int i, double y, int depth, double x, double yDot, double xDot,
      Tape tape) {
    double t = treeJvp(y * x, depth - 1 - i, yDot * x + y * xDot, tape);
    double t1 = tape.doubleResult(1);
    double t2 = 0.5 * (yDot * Math.cos(y));
    y = 0.5 * Math.sin(y) + 0.25 * t;
    yDot = t2 + 0.25 * t1;
    i++;
    tape.result(1, y);
    tape.result(2, yDot);
    return i;
  }

  private static double treeLoopReverseJvp(double yBar, double yBarDot, Tape tape) {
    double[] yKeptDot = tape.popReference();
    double xDot = tape.popDouble();
    tape.popDouble();
    double[] yKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double x = tape.popDouble();
    int depth = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double xBar = 0.0;
    double xBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double y = yKept[kept];
      double yDot = yKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = treeStepJvp(i, y, depth, x, yDot, xDot, tape);
          y = tape.doubleResult(1);
          yDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          yKept[kept] = y;
          yKeptDot[kept] = yDot;
        }
        at = next;
      }
      int frame = tape.mark();
      treeStepVjpJvp(i, y, depth, x, yBar, yDot, xDot, yBarDot, tape);
      yBar = tape.doubleResult(2);
      double t = tape.doubleResult(3);
      yBarDot = tape.doubleResult(4);
      double t1 = tape.doubleResult(5);
      tape.release(frame);
      xBar += t;
      xBarDot += t1;
    }
    tape.result(1, xBar);
    tape.result(2, yBarDot);
    tape.result(3, xBarDot);
    return yBar;
  }

  private static int treeStepVjpJvp(int i, double y, int depth, double x, double result1Bar,
      double yDot, double xDot, double result1BarDot, Tape tape) {
    double t = Math.sin(y);
    int frame = tape.mark();
    double t1 =
        treeVjpJvp2(y * x, depth - 1 - i, 0.25 * result1Bar, yDot * x + y * xDot,
        0.25 * result1BarDot, tape);
    double t2 = tape.doubleResult(1);
    double t3 = tape.doubleResult(2);
    tape.release(frame);
    double y1 = 0.5 * t + 0.25 * t1;
    i++;

    // reverse sweep
    double xBar = y * t2;
    double xBarDot = yDot * t2 + y * t3;
    double t4 = 0.5 * result1Bar;
    double t5 = Math.cos(y);
    double yBar = t2 * x + t4 * t5;
    double yBarDot = t3 * x + t2 * xDot + (0.5 * result1BarDot * t5 - t4 * (yDot * t));
    tape.result(1, y1);
    tape.result(2, yBar);
    tape.result(3, xBar);
    tape.result(4, yBarDot);
    tape.result(5, xBarDot);
    return i;
  }

  private static double treeVjpJvp2(double x, int depth, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    treeLoopForwardJvp2(0, x, depth, x, xDot, xDot, tape);
    double y = tape.doubleResult(1);

    // reverse sweep
    double t = treeLoopReverseJvp(resultBar, resultBarDot, tape);
    double t1 = tape.doubleResult(1);
    double t2 = tape.doubleResult(2);
    double t3 = tape.doubleResult(3);
    double xBar = t + t1;
    double xBarDot = t2 + t3;
    tape.result(1, xBar);
    tape.result(2, xBarDot);
    return y;
  }

  private static int treeLoopForwardJvp2(int i, double y, int depth, double x, double yDot,
      double xDot, Tape tape) {
    int trips = BinomialSchedule.steps(i, depth, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    double[] yKeptDot = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    yKept[0] = y;
    yKeptDot[0] = yDot;
    double y1 = y;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double yDot1 = yDot;
    int j = i;
    while (j < depth) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        yKept[kept] = y1;
        yKeptDot[kept] = yDot1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = treeStepJvp(j, y1, depth, x, yDot1, xDot, tape);
      y1 = tape.doubleResult(1);
      yDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(y);
    tape.push(depth);
    tape.push(x);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(yKept);
    tape.push(yDot);
    tape.push(xDot);
    tape.push(yKeptDot);
    tape.result(1, y1);
    return j;
  }

  private static int overElementsLoopForward(int i, float y, int p2, float[] x, float rate,
      float[] xBar, Tape tape) {
    int trips = BinomialSchedule.steps(i, p2, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    float[] yKept = tape.floats(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    yKept[0] = y;
    float y1 = y;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < p2) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        yKept[kept] = y1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = overElementsStep(j, y1, p2, x, rate, tape);
      y1 = tape.floatResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(y);
    tape.push(p2);
    tape.push(x);
    tape.push(rate);
    tape.push(xBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(yKept);
    tape.result(1, y1);
    return j;
  }

  private static int overElementsStep(int i, float y, int p2, float[] x, float rate, Tape tape) {
    float v = x[i];
    y = y * v * rate + v / (1.0f + y);
    i++;
    tape.result(1, y);
    return i;
  }

  private static float overElementsLoopReverse(float yBar, Tape tape) {
    float[] yKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    float[] xBar = tape.popReference();
    float rate = tape.popFloat();
    float[] x = tape.popReference();
    int t = tape.popInt();
    tape.popFloat();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    float rateBar = 0.0f;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      float y = yKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = overElementsStep(i, y, t, x, rate, tape);
          y = tape.floatResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          yKept[kept] = y;
        }
        at = next;
      }
      overElementsStepVjp(i, y, t, x, rate, yBar, xBar, tape);
      yBar = tape.floatResult(2);
      float t1 = tape.floatResult(3);
      rateBar += t1;
    }
    return rateBar;
  }

  private static int overElementsStepVjp(int i, float y, int p2, float[] x, float rate,
      float result1Bar, float[] xBar, Tape tape) {
    float v = x[i];
    float t = y * v;
    float t1 = 1.0f + y;
    float t2 = v / t1;
    float y1 = t * rate + t2;
    int j = i + 1;

    // reverse sweep
    float vBar = result1Bar / t1;
    float t3 = result1Bar * rate;
    float rateBar = t * result1Bar;
    float yBar = t3 * v - vBar * t2;
    xBar[i] += vBar + y * t3;
    tape.result(1, y1);
    tape.result(2, yBar);
    tape.result(3, rateBar);
    return j;
  }

  private static int overElementsLoopForwardJvp(int i, float y, int p2, float[] x, float rate,
      float[] xBar, float[] xDot, float rateDot, float[] xBarDot, Tape tape) {
    int trips = BinomialSchedule.steps(i, p2, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    float[] yKept = tape.floats(snapshots);
    float[] yKeptDot = tape.floats(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    yKept[0] = y;
    yKeptDot[0] = 0.0f;
    float y1 = y;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    float yDot = 0.0f;
    int j = i;
    while (j < p2) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        yKept[kept] = y1;
        yKeptDot[kept] = yDot;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = overElementsStepJvp(j, y1, p2, x, rate, yDot, xDot, rateDot, tape);
      y1 = tape.floatResult(1);
      yDot = tape.floatResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(y);
    tape.push(p2);
    tape.push(x);
    tape.push(rate);
    tape.push(xBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(yKept);
    tape.push(0.0f);
    tape.push(xDot);
    tape.push(rateDot);
    tape.push(xBarDot);
    tape.push(yKeptDot);
    tape.result(1, y1);
    return j;
  }

  private static int overElementsStepJvp(int i, float y, int p2, float[] x, float rate, float yDot,
      float[] xDot, float rateDot, Tape tape) {
    float v = x[i];
    float vDot = xDot[i];
    float t = y * v;
    float t1 = 1.0f + y;
    float t2 = v / t1;
    float t3 = (yDot * v + y * vDot) * rate + t * rateDot;
    y = t * rate + t2;
    yDot = t3 + (vDot / t1 - yDot / t1 * t2);
    i++;
    tape.result(1, y);
    tape.result(2, yDot);
    return i;
  }

  private static float overElementsLoopReverseJvp(float yBar, Tape tape) {
    float[] yKeptDot = tape.popReference();
    float[] xBarDot = tape.popReference();
    float rateDot = tape.popFloat();
    float[] xDot = tape.popReference();
    tape.popFloat();
    float[] yKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    float[] xBar = tape.popReference();
    float rate = tape.popFloat();
    float[] x = tape.popReference();
    int t = tape.popInt();
    tape.popFloat();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    float rateBar = 0.0f;
    float yBarDot = 0.0f;
    float rateBarDot = 0.0f;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      float y = yKept[kept];
      float yDot = yKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = overElementsStepJvp(i, y, t, x, rate, yDot, xDot, rateDot, tape);
          y = tape.floatResult(1);
          yDot = tape.floatResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          yKept[kept] = y;
          yKeptDot[kept] = yDot;
        }
        at = next;
      }
      overElementsStepVjpJvp(i, y, t, x, rate, yBar, xBar, yDot, xDot, rateDot, yBarDot, xBarDot,
          tape);
      yBar = tape.floatResult(2);
      float t1 = tape.floatResult(3);
      yBarDot = tape.floatResult(4);
      float t2 = tape.floatResult(5);
      rateBar += t1;
      rateBarDot += t2;
    }
    tape.result(1, rateBarDot);
    return rateBar;
  }

  private static int overElementsStepVjpJvp(int i, float y, int p2, float[] x, float rate,
      float result1Bar, float[] xBar, float yDot, float[] xDot, float rateDot, float result1BarDot,
      float[] xBarDot, Tape tape) {
    float v = x[i];
    float vDot = xDot[i];
    float t = y * v;
    float t1 = 1.0f + y;
    float t2 = v / t1;
    float t3 = yDot / t1;
    float y1 = t * rate + t2;
    int j = i + 1;

    // reverse sweep
    float vBar = result1Bar / t1;
    float vBarDot = result1BarDot / t1 - t3 * vBar;
    float t4 = result1Bar * rate;
    float t5 = result1BarDot * rate + result1Bar * rateDot;
    float rateBar = t * result1Bar;
    float rateBarDot = (yDot * v + y * vDot) * result1Bar + t * result1BarDot;
    float yBar = t4 * v - vBar * t2;
    float yBarDot = t5 * v + t4 * vDot - (vBarDot * t2 + vBar * (vDot / t1 - t3 * t2));
    xBar[i] += vBar + y * t4;
    xBarDot[i] += vBarDot + (yDot * t4 + y * t5);
    tape.result(1, y1);
    tape.result(2, yBar);
    tape.result(3, rateBar);
    tape.result(4, yBarDot);
    tape.result(5, rateBarDot);
    return j;
  }

  private static int constantsLoop(int i, int n, int[] powers) {
    while (i < n) {
      i = constantsStep(i, n, powers);
    }
    return i;
  }

  private static int constantsStep(int i, int n, int[] powers) {
    powers[i + 1] = 2 * powers[i];
    i++;
    return i;
  }

  private static int constantsLoop2Forward(int i, double s, int n, int[] powers, double x,
      Tape tape) {
    int trips = BinomialSchedule.steps(i, n, true, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] sKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    sKept[0] = s;
    double s1 = s;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j <= n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        sKept[kept] = s1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = constantsStep2(j, s1, n, powers, x, tape);
      s1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(s);
    tape.push(n);
    tape.push(powers);
    tape.push(x);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(sKept);
    tape.result(1, s1);
    return j;
  }

  private static int constantsStep2(int i, double s, int n, int[] powers, double x, Tape tape) {
    s += powers[i] * x * s + x;
    i++;
    tape.result(1, s);
    return i;
  }

  private static double constantsLoop2Reverse(double sBar, Tape tape) {
    double[] sKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double x = tape.popDouble();
    int[] powers = tape.popReference();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double xBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double s = sKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = constantsStep2(i, s, n, powers, x, tape);
          s = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          sKept[kept] = s;
        }
        at = next;
      }
      constantsStep2Vjp(i, s, n, powers, x, sBar, tape);
      sBar = tape.doubleResult(2);
      double t = tape.doubleResult(3);
      xBar += t;
    }
    return xBar;
  }

  private static int constantsStep2Vjp(int i, double s, int n, int[] powers, double x,
      double result1Bar, Tape tape) {
    double t = powers[i];
    double t1 = t * x;
    double s1 = s + (t1 * s + x);
    i++;

    // reverse sweep
    double sBar = result1Bar + t1 * result1Bar;
    double xBar = result1Bar + t * (result1Bar * s);
    tape.result(1, s1);
    tape.result(2, sBar);
    tape.result(3, xBar);
    return i;
  }

  private static int exchangedLoopForward(int t, double[] now, double[] next, int steps, int p4,
      double k, double[] nowBar, double[] nextBar, Tape tape) {
    int trips = BinomialSchedule.steps(t, steps, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[][] nowKept = tape.references(double[].class, snapshots);
    double[][] nextKept = tape.references(double[].class, snapshots);
    double[][] nowContents = tape.references(double[].class, snapshots);
    double[][] nextContents = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t1 = tape.doubles(now.length);
      nowContents[i] = t1;
      double[] t2 = tape.doubles(next.length);
      nextContents[i] = t2;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    nowKept[0] = now;
    nextKept[0] = next;
    System.arraycopy(now, 0, nowContents[0], 0, now.length);
    System.arraycopy(next, 0, nextContents[0], 0, next.length);
    double[] now1 = now;
    double[] next1 = next;
    int at = 0;
    int kept = 0;
    int next2 = BinomialSchedule.advance(trips, snapshots - 1);
    int t1 = t;
    while (t1 < steps) {
      if (at == next2 & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t1;
        nowKept[kept] = now1;
        nextKept[kept] = next1;
        System.arraycopy(now, 0, nowContents[kept], 0, now.length);
        System.arraycopy(next, 0, nextContents[kept], 0, next.length);
        next2 = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t1 = exchangedStep(t1, now1, next1, steps, p4, k, tape);
      now1 = tape.referenceResult(1);
      next1 = tape.referenceResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(now);
    tape.push(next);
    tape.push(steps);
    tape.push(p4);
    tape.push(k);
    tape.push(nowBar);
    tape.push(nextBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(nowKept);
    tape.push(nextKept);
    tape.push(nowContents);
    tape.push(nextContents);
    tape.result(1, now1);
    tape.result(2, next1);
    tape.result(3, now1 == next ? nextBar : nowBar);
    tape.result(4, next1 == next ? nextBar : nowBar);
    return t1;
  }

  private static int exchangedStep(int t, double[] now, double[] next, int steps, int p4, double k,
      Tape tape) {
    for (int i = 0; i < p4; i++) {
      double now1 = now[i];
      next[i] = now1 + k * (now[(i + 1) % p4] - now1) * now1;
    }
    t++;
    tape.result(1, next);
    tape.result(2, now);
    return t;
  }

  private static double exchangedLoopReverse(Tape tape) {
    double[][] nextContents = tape.popReference();
    double[][] nowContents = tape.popReference();
    double[][] nextKept = tape.popReference();
    double[][] nowKept = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] nextBar = tape.popReference();
    double[] nowBar = tape.popReference();
    double k = tape.popDouble();
    int t = tape.popInt();
    int steps = tape.popInt();
    double[] next = tape.popReference();
    double[] now = tape.popReference();
    tape.popInt();
    int trips = tape.popInt();
    double[] nowLast = tape.doubles(now.length);
    System.arraycopy(now, 0, nowLast, 0, now.length);
    double[] nextLast = tape.doubles(next.length);
    System.arraycopy(next, 0, nextLast, 0, next.length);
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double kBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      System.arraycopy(nowContents[kept], 0, now, 0, now.length);
      System.arraycopy(nextContents[kept], 0, next, 0, next.length);
      int t1 = tKept[kept];
      double[] now1 = nowKept[kept];
      double[] next1 = nextKept[kept];
      while (at < step) {
        int next2 = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next2) {
          t1 = exchangedStep(t1, now1, next1, steps, t, k, tape);
          now1 = tape.referenceResult(1);
          next1 = tape.referenceResult(2);
          at++;
        }
        if (next2 < step) {
          kept++;
          keptAt[kept] = next2;
          tKept[kept] = t1;
          nowKept[kept] = now1;
          nextKept[kept] = next1;
          System.arraycopy(now, 0, nowContents[kept], 0, now.length);
          System.arraycopy(next, 0, nextContents[kept], 0, next.length);
        }
        at = next2;
      }
      int frame = tape.mark();
      exchangedStepVjp(t1, now1, next1, steps, t, k, now1 == next ? nextBar : nowBar,
          next1 == next ? nextBar : nowBar, tape);
      double t2 = tape.doubleResult(3);
      tape.release(frame);
      kBar += t2;
    }

    // what the loop has left
    System.arraycopy(nowLast, 0, now, 0, now.length);
    System.arraycopy(nextLast, 0, next, 0, next.length);
    return kBar;
  }

  private static int exchangedStepVjp(int t, double[] now, double[] next, int steps, int p4,
      double k, double[] nowBar, double[] nextBar, Tape tape) {
    double[] nowKept = tape.doubles(p4);
    double[] kept = tape.doubles(p4);
    for (int i = 0; i < p4; i++) {
      double now1 = now[i];
      nowKept[i] = now1;
      double t1 = now[(i + 1) % p4] - now1;
      kept[i] = t1;
      next[i] = now1 + k * t1 * now1;
    }
    t++;

    // reverse sweep
    double kBar = 0.0;
    for (int i = Math.max(p4, 0) - 1; i >= 0; i--) {
      double t1 = nextBar[i];
      nextBar[i] = 0.0;
      double t2 = t1 * nowKept[i];
      double t3 = kept[i];
      kBar += t2 * t3;
      double t4 = k * t2;
      nowBar[(i + 1) % p4] += t4;
      nowBar[i] += t1 + k * t3 * t1 - t4;
    }
    tape.result(1, next);
    tape.result(2, now);
    tape.result(3, kBar);
    return t;
  }

  private static int exchangedLoopForwardJvp(int t, double[] now, double[] next, int steps, int p4,
      double k, double[] nowBar, double[] nextBar, double[] nowDot, double[] nextDot, double kDot,
      double[] nowBarDot, double[] nextBarDot, Tape tape) {
    int trips = BinomialSchedule.steps(t, steps, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[][] nowKept = tape.references(double[].class, snapshots);
    double[][] nowKeptDot = tape.references(double[].class, snapshots);
    double[][] nextKept = tape.references(double[].class, snapshots);
    double[][] nextKeptDot = tape.references(double[].class, snapshots);
    double[][] nowContents = tape.references(double[].class, snapshots);
    double[][] nowContentsDot = tape.references(double[].class, snapshots);
    double[][] nextContents = tape.references(double[].class, snapshots);
    double[][] nextContentsDot = tape.references(double[].class, snapshots);
    for (int i = 0; i < snapshots; i++) {
      double[] t1 = tape.doubles(now.length);
      double[] t2 = tape.doubles(now.length);
      nowContents[i] = t1;
      nowContentsDot[i] = t2;
      double[] t3 = tape.doubles(next.length);
      double[] t4 = tape.doubles(next.length);
      nextContents[i] = t3;
      nextContentsDot[i] = t4;
    }
    keptAt[0] = 0;
    tKept[0] = t;
    nowKept[0] = now;
    nowKeptDot[0] = nowDot;
    nextKept[0] = next;
    nextKeptDot[0] = nextDot;
    double[] t1 = nowContentsDot[0];
    System.arraycopy(now, 0, nowContents[0], 0, now.length);
    System.arraycopy(nowDot, 0, t1, 0, now.length);
    double[] t2 = nextContentsDot[0];
    System.arraycopy(next, 0, nextContents[0], 0, next.length);
    System.arraycopy(nextDot, 0, t2, 0, next.length);
    double[] now1 = now;
    double[] next1 = next;
    int at = 0;
    int kept = 0;
    int next2 = BinomialSchedule.advance(trips, snapshots - 1);
    double[] nowDot1 = nowDot;
    double[] nextDot1 = nextDot;
    int t3 = t;
    while (t3 < steps) {
      if (at == next2 & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t3;
        nowKept[kept] = now1;
        nowKeptDot[kept] = nowDot1;
        nextKept[kept] = next1;
        nextKeptDot[kept] = nextDot1;
        double[] t4 = nowContentsDot[kept];
        System.arraycopy(now, 0, nowContents[kept], 0, now.length);
        System.arraycopy(nowDot, 0, t4, 0, now.length);
        double[] t5 = nextContentsDot[kept];
        System.arraycopy(next, 0, nextContents[kept], 0, next.length);
        System.arraycopy(nextDot, 0, t5, 0, next.length);
        next2 = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t3 = exchangedStepJvp(t3, now1, next1, steps, p4, k, nowDot1, nextDot1, kDot, tape);
      now1 = tape.referenceResult(1);
      next1 = tape.referenceResult(2);
      nowDot1 = tape.referenceResult(3);
      nextDot1 = tape.referenceResult(4);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(now);
    tape.push(next);
    tape.push(steps);
    tape.push(p4);
    tape.push(k);
    tape.push(nowBar);
    tape.push(nextBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(nowKept);
    tape.push(nextKept);
    tape.push(nowContents);
    tape.push(nextContents);
    tape.push(nowDot);
    tape.push(nextDot);
    tape.push(kDot);
    tape.push(nowBarDot);
    tape.push(nextBarDot);
    tape.push(nowKeptDot);
    tape.push(nextKeptDot);
    tape.push(nowContentsDot);
    tape.push(nextContentsDot);
    double[] t4;
    double[] t5;
    if (now1 == next) {
      t4 = nextBar;
      t5 = nextBarDot;
    } else {
      t4 = nowBar;
      t5 = nowBarDot;
    }
    if (next1 != next) {
      nextBar = nowBar;
      nextBarDot = nowBarDot;
    }
    tape.result(1, now1);
    tape.result(2, next1);
    tape.result(3, t4);
    tape.result(4, nextBar);
    tape.result(5, nowDot1);
    tape.result(6, nextDot1);
    tape.result(7, t5);
    tape.result(8, nextBarDot);
    return t3;
  }

  private static int exchangedStepJvp(int t, double[] now, double[] next, int steps, int p4,
      double k, double[] nowDot, double[] nextDot, double kDot, Tape tape) {
    for (int i = 0; i < p4; i++) {
      double now1 = now[i];
      double nowDot1 = nowDot[i];
      int t1 = (i + 1) % p4;
      double t2 = now[t1] - now1;
      double t3 = k * t2;
      double t4 = nowDot1 + ((kDot * t2 + k * (nowDot[t1] - nowDot1)) * now1 + t3 * nowDot1);
      next[i] = now1 + t3 * now1;
      nextDot[i] = t4;
    }
    t++;
    tape.result(1, next);
    tape.result(2, now);
    tape.result(3, nextDot);
    tape.result(4, nowDot);
    return t;
  }

  private static double exchangedLoopReverseJvp(Tape tape) {
    double[][] nextContentsDot = tape.popReference();
    double[][] nowContentsDot = tape.popReference();
    double[][] nextKeptDot = tape.popReference();
    double[][] nowKeptDot = tape.popReference();
    double[] nextBarDot = tape.popReference();
    double[] nowBarDot = tape.popReference();
    double kDot = tape.popDouble();
    double[] nextDot = tape.popReference();
    double[] nowDot = tape.popReference();
    double[][] nextContents = tape.popReference();
    double[][] nowContents = tape.popReference();
    double[][] nextKept = tape.popReference();
    double[][] nowKept = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] nextBar = tape.popReference();
    double[] nowBar = tape.popReference();
    double k = tape.popDouble();
    int t = tape.popInt();
    int steps = tape.popInt();
    double[] next = tape.popReference();
    double[] now = tape.popReference();
    tape.popInt();
    int trips = tape.popInt();
    double[] nowLast = tape.doubles(now.length);
    double[] nowLastDot = tape.doubles(now.length);
    System.arraycopy(now, 0, nowLast, 0, now.length);
    System.arraycopy(nowDot, 0, nowLastDot, 0, now.length);
    double[] nextLast = tape.doubles(next.length);
    double[] nextLastDot = tape.doubles(next.length);
    System.arraycopy(next, 0, nextLast, 0, next.length);
    System.arraycopy(nextDot, 0, nextLastDot, 0, next.length);
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double kBar = 0.0;
    double kBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t1 = nowContentsDot[kept];
      System.arraycopy(nowContents[kept], 0, now, 0, now.length);
      System.arraycopy(t1, 0, nowDot, 0, now.length);
      double[] t2 = nextContentsDot[kept];
      System.arraycopy(nextContents[kept], 0, next, 0, next.length);
      System.arraycopy(t2, 0, nextDot, 0, next.length);
      int t3 = tKept[kept];
      double[] now1 = nowKept[kept];
      double[] next1 = nextKept[kept];
      double[] nowDot1 = nowKeptDot[kept];
      double[] nextDot1 = nextKeptDot[kept];
      while (at < step) {
        int next2 = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next2) {
          t3 = exchangedStepJvp(t3, now1, next1, steps, t, k, nowDot1, nextDot1, kDot, tape);
          now1 = tape.referenceResult(1);
          next1 = tape.referenceResult(2);
          nowDot1 = tape.referenceResult(3);
          nextDot1 = tape.referenceResult(4);
          at++;
        }
        if (next2 < step) {
          kept++;
          keptAt[kept] = next2;
          tKept[kept] = t3;
          nowKept[kept] = now1;
          nowKeptDot[kept] = nowDot1;
          nextKept[kept] = next1;
          nextKeptDot[kept] = nextDot1;
          double[] t4 = nowContentsDot[kept];
          System.arraycopy(now, 0, nowContents[kept], 0, now.length);
          System.arraycopy(nowDot, 0, t4, 0, now.length);
          double[] t5 = nextContentsDot[kept];
          System.arraycopy(next, 0, nextContents[kept], 0, next.length);
          System.arraycopy(nextDot, 0, t5, 0, next.length);
        }
        at = next2;
      }
      int frame = tape.mark();
      double[] t4;
      double[] t5;
      if (now1 == next) {
        t4 = nextBar;
        t5 = nextBarDot;
      } else {
        t4 = nowBar;
        t5 = nowBarDot;
      }
      double[] t6;
      double[] t7;
      if (next1 == next) {
        t6 = nextBar;
        t7 = nextBarDot;
      } else {
        t6 = nowBar;
        t7 = nowBarDot;
      }
      exchangedStepVjpJvp(t3, now1, next1, steps, t, k, t4, t6, nowDot1, nextDot1, kDot, t5, t7,
          tape);
      double t8 = tape.doubleResult(3);
      double t9 = tape.doubleResult(6);
      tape.release(frame);
      kBar += t8;
      kBarDot += t9;
    }

    // what the loop has left
    System.arraycopy(nowLast, 0, now, 0, now.length);
    System.arraycopy(nowLastDot, 0, nowDot, 0, now.length);
    System.arraycopy(nextLast, 0, next, 0, next.length);
    System.arraycopy(nextLastDot, 0, nextDot, 0, next.length);
    tape.result(1, kBarDot);
    return kBar;
  }

  private static int exchangedStepVjpJvp(int t, double[] now, double[] next, int steps, int p4,
      double k, double[] nowBar, double[] nextBar, double[] nowDot, double[] nextDot, double kDot,
      double[] nowBarDot, double[] nextBarDot, Tape tape) {
    double[] nowKept = tape.doubles(p4);
    double[] nowKeptDot = tape.doubles(p4);
    double[] kept = tape.doubles(p4);
    double[] keptDot = tape.doubles(p4);
    for (int i = 0; i < p4; i++) {
      double now1 = now[i];
      double nowDot1 = nowDot[i];
      nowKept[i] = now1;
      nowKeptDot[i] = nowDot1;
      int t1 = (i + 1) % p4;
      double t2 = now[t1] - now1;
      double t3 = nowDot[t1] - nowDot1;
      kept[i] = t2;
      keptDot[i] = t3;
      double t4 = k * t2;
      next[i] = now1 + t4 * now1;
      nextDot[i] = nowDot1 + ((kDot * t2 + k * t3) * now1 + t4 * nowDot1);
    }
    t++;

    // reverse sweep
    double kBar = 0.0;
    double kBarDot = 0.0;
    for (int i = Math.max(p4, 0) - 1; i >= 0; i--) {
      double t1 = nextBar[i];
      double t2 = nextBarDot[i];
      nextBar[i] = 0.0;
      nextBarDot[i] = 0.0;
      double now1 = nowKept[i];
      double t3 = t1 * now1;
      double t4 = t2 * now1 + t1 * nowKeptDot[i];
      double t5 = kept[i];
      double t6 = keptDot[i];
      double t7 = k * t5;
      kBar += t3 * t5;
      kBarDot += t4 * t5 + t3 * t6;
      double t8 = k * t3;
      double t9 = kDot * t3 + k * t4;
      int t10 = (i + 1) % p4;
      nowBar[t10] += t8;
      nowBarDot[t10] += t9;
      nowBar[i] += t1 + t7 * t1 - t8;
      nowBarDot[i] += t2 + ((kDot * t5 + k * t6) * t1 + t7 * t2) - t9;
    }
    tape.result(1, next);
    tape.result(2, now);
    tape.result(3, kBar);
    tape.result(4, nextDot);
    tape.result(5, nowDot);
    tape.result(6, kBarDot);
    return t;
  }

  private static int gridsLoopForward(int t, double[][] a, double[][] b, double[][] best, double k,
      double[][] aBar, double[][] bBar, double[][] bestBar, Tape tape) {
    double[][] aFirst;
    if (a != null) {
      aFirst = tape.references(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[] t1 = a[i];
        double[] t2;
        if (t1 != null) {
          t2 = tape.doubles(t1.length);
          System.arraycopy(t1, 0, t2, 0, t1.length);
        } else {
          t2 = null;
        }
        aFirst[i] = t2;
      }
    } else {
      aFirst = null;
    }
    double[][] bFirst;
    if (b != null) {
      bFirst = tape.references(double[].class, b.length);
      for (int i = 0; i < b.length; i++) {
        double[] t1 = b[i];
        double[] t2;
        if (t1 != null) {
          t2 = tape.doubles(t1.length);
          System.arraycopy(t1, 0, t2, 0, t1.length);
        } else {
          t2 = null;
        }
        bFirst[i] = t2;
      }
    } else {
      bFirst = null;
    }
    double[][] bestFirst;
    if (best != null) {
      bestFirst = tape.references(double[].class, best.length);
      for (int i = 0; i < best.length; i++) {
        double[] t1 = best[i];
        double[] t2;
        if (t1 != null) {
          t2 = tape.doubles(t1.length);
          System.arraycopy(t1, 0, t2, 0, t1.length);
        } else {
          t2 = null;
        }
        bestFirst[i] = t2;
      }
    } else {
      bestFirst = null;
    }
    int t1 = t;
    double[][] a1 = a;
    double[][] b1 = b;
    double[][] best1 = best;
    double[][] a2 = null;
    double[][] b2 = null;
    double[][] best2 = null;
    boolean goesOn = true;
    int at = 0;
    while (goesOn && t1 < 20) {
      t1 = gridsStep(t1, a1, b1, best1, k, tape);
      a1 = tape.referenceResult(1);
      b1 = tape.referenceResult(2);
      best1 = tape.referenceResult(3);
      a2 = tape.referenceResult(4);
      b2 = tape.referenceResult(5);
      best2 = tape.referenceResult(6);
      goesOn = tape.booleanResult(7);
      at++;
    }
    int trips = at;
    tape.push(trips);
    tape.push(t);
    tape.push(a);
    tape.push(b);
    tape.push(best);
    tape.push(k);
    tape.push(aBar);
    tape.push(bBar);
    tape.push(bestBar);
    tape.push(aFirst);
    tape.push(bFirst);
    tape.push(bestFirst);
    tape.result(1, a1);
    tape.result(2, b1);
    tape.result(3, best1);
    tape.result(4, a2);
    tape.result(5, b2);
    tape.result(6, best2);
    tape.result(7, goesOn);
    tape.result(8, a1 == best ? bestBar : a1 == b ? bBar : aBar);
    tape.result(9, b1 == best ? bestBar : b1 == b ? bBar : aBar);
    tape.result(10, best1 == best ? bestBar : best1 == b ? bBar : aBar);
    tape.result(11, a2 == best ? bestBar : a2 == b ? bBar : aBar);
    tape.result(12, b2 == best ? bestBar : b2 == b ? bBar : aBar);
    tape.result(13, best2 == best ? bestBar : best2 == b ? bBar : aBar);
    return t1;
  }

  private static int gridsStep(int t, double[][] a, double[][] b, double[][] best, double k,
      Tape tape) {
    for (int i = 0; i < a.length; i++) {
      int t1 = a[i].length;
      for (int j = 0; j < t1; j++) {
        double[] b1 = b[i];
        double a1 = a[i][j];
        b1[j] = a1 * (1.0 - k) + 0.25 * k * a[j][i] * a1;
      }
    }
    if (b[0][0] < 0.25) {
      tape.result(1, a);
      tape.result(2, b);
      tape.result(3, best);
      tape.result(4, b);
      tape.result(5, a);
      tape.result(6, a);
      tape.result(7, false);
      return t;
    }
    t++;
    tape.result(1, b);
    tape.result(2, a);
    tape.result(3, b);
    tape.result(4, null);
    tape.result(5, null);
    tape.result(6, null);
    tape.result(7, true);
    return t;
  }

  private static double gridsLoopReverse(Tape tape) {
    double[][] t = tape.popReference();
    double[][] t1 = tape.popReference();
    double[][] t2 = tape.popReference();
    double[][] bestBar = tape.popReference();
    double[][] bBar = tape.popReference();
    double[][] aBar = tape.popReference();
    double k = tape.popDouble();
    double[][] best = tape.popReference();
    double[][] b = tape.popReference();
    double[][] a = tape.popReference();
    int t3 = tape.popInt();
    int trips = tape.popInt();
    boolean t4 = a != null;
    double[][] aLast;
    if (t4) {
      aLast = tape.references(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[] t5 = a[i];
        double[] t6;
        if (t5 != null) {
          t6 = tape.doubles(t5.length);
          System.arraycopy(t5, 0, t6, 0, t5.length);
        } else {
          t6 = null;
        }
        aLast[i] = t6;
      }
    } else {
      aLast = null;
    }
    boolean t5 = b != null;
    double[][] bLast;
    if (t5) {
      bLast = tape.references(double[].class, b.length);
      for (int i = 0; i < b.length; i++) {
        double[] t6 = b[i];
        double[] t7;
        if (t6 != null) {
          t7 = tape.doubles(t6.length);
          System.arraycopy(t6, 0, t7, 0, t6.length);
        } else {
          t7 = null;
        }
        bLast[i] = t7;
      }
    } else {
      bLast = null;
    }
    boolean t6 = best != null;
    double[][] bestLast;
    if (t6) {
      bestLast = tape.references(double[].class, best.length);
      for (int i = 0; i < best.length; i++) {
        double[] t7 = best[i];
        double[] t8;
        if (t7 != null) {
          t8 = tape.doubles(t7.length);
          System.arraycopy(t7, 0, t8, 0, t7.length);
        } else {
          t8 = null;
        }
        bestLast[i] = t8;
      }
    } else {
      bestLast = null;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[][][] aKept = tape.references(double[][].class, snapshots);
    double[][][] bKept = tape.references(double[][].class, snapshots);
    double[][][] bestKept = tape.references(double[][].class, snapshots);
    double[][][] aContents = tape.references(double[][].class, snapshots);
    double[][][] bContents = tape.references(double[][].class, snapshots);
    double[][][] bestContents = tape.references(double[][].class, snapshots);
    aContents[0] = t2;
    bContents[0] = t1;
    bestContents[0] = t;
    for (int i = 1; i < snapshots; i++) {
      double[][] t7;
      if (t4) {
        t7 = tape.references(double[].class, a.length);
        for (int j = 0; j < a.length; j++) {
          double[] t8 = a[j];
          double[] t9;
          if (t8 != null) {
            t9 = tape.doubles(t8.length);
          } else {
            t9 = null;
          }
          t7[j] = t9;
        }
      } else {
        t7 = null;
      }
      aContents[i] = t7;
      double[][] t8;
      if (t5) {
        t8 = tape.references(double[].class, b.length);
        for (int j = 0; j < b.length; j++) {
          double[] t9 = b[j];
          double[] t10;
          if (t9 != null) {
            t10 = tape.doubles(t9.length);
          } else {
            t10 = null;
          }
          t8[j] = t10;
        }
      } else {
        t8 = null;
      }
      bContents[i] = t8;
      double[][] t9;
      if (t6) {
        t9 = tape.references(double[].class, best.length);
        for (int j = 0; j < best.length; j++) {
          double[] t10 = best[j];
          double[] t11;
          if (t10 != null) {
            t11 = tape.doubles(t10.length);
          } else {
            t11 = null;
          }
          t9[j] = t11;
        }
      } else {
        t9 = null;
      }
      bestContents[i] = t9;
    }
    keptAt[0] = 0;
    tKept[0] = t3;
    aKept[0] = a;
    bKept[0] = b;
    bestKept[0] = best;

    // the steps, the last one first, each from the state before it
    int kept = 0;
    double kBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][] t7 = aContents[kept];
      if (t4) {
        for (int i = 0; i < a.length; i++) {
          double[] t8 = a[i];
          double[] t9 = t7[i];
          if (t8 != null) {
            System.arraycopy(t9, 0, t8, 0, t8.length);
          }
        }
      }
      double[][] t8 = bContents[kept];
      if (t5) {
        for (int i = 0; i < b.length; i++) {
          double[] t9 = b[i];
          double[] t10 = t8[i];
          if (t9 != null) {
            System.arraycopy(t10, 0, t9, 0, t9.length);
          }
        }
      }
      double[][] t9 = bestContents[kept];
      if (t6) {
        for (int i = 0; i < best.length; i++) {
          double[] t10 = best[i];
          double[] t11 = t9[i];
          if (t10 != null) {
            System.arraycopy(t11, 0, t10, 0, t10.length);
          }
        }
      }
      t3 = tKept[kept];
      double[][] a1 = aKept[kept];
      double[][] b1 = bKept[kept];
      double[][] best1 = bestKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t3 = gridsStep(t3, a1, b1, best1, k, tape);
          a1 = tape.referenceResult(1);
          b1 = tape.referenceResult(2);
          best1 = tape.referenceResult(3);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t3;
          aKept[kept] = a1;
          bKept[kept] = b1;
          bestKept[kept] = best1;
          double[][] t10 = aContents[kept];
          if (t4) {
            for (int i = 0; i < a.length; i++) {
              double[] t11 = a[i];
              double[] t12 = t10[i];
              if (t11 != null) {
                System.arraycopy(t11, 0, t12, 0, t11.length);
              }
            }
          }
          double[][] t11 = bContents[kept];
          if (t5) {
            for (int i = 0; i < b.length; i++) {
              double[] t12 = b[i];
              double[] t13 = t11[i];
              if (t12 != null) {
                System.arraycopy(t12, 0, t13, 0, t12.length);
              }
            }
          }
          double[][] t12 = bestContents[kept];
          if (t6) {
            for (int i = 0; i < best.length; i++) {
              double[] t13 = best[i];
              double[] t14 = t12[i];
              if (t13 != null) {
                System.arraycopy(t13, 0, t14, 0, t13.length);
              }
            }
          }
        }
        at = next;
      }
      int frame = tape.mark();
      gridsStepVjp(t3, a1, b1, best1, k, a1 == best ? bestBar : a1 == b ? bBar : aBar,
          b1 == best ? bestBar : b1 == b ? bBar : aBar,
          best1 == best ? bestBar : best1 == b ? bBar : aBar, tape);
      double t10 = tape.doubleResult(8);
      tape.release(frame);
      kBar += t10;
    }

    // what the loop has left
    if (t4) {
      for (int i = 0; i < a.length; i++) {
        double[] t7 = a[i];
        double[] t8 = aLast[i];
        if (t7 != null) {
          System.arraycopy(t8, 0, t7, 0, t7.length);
        }
      }
    }
    if (t5) {
      for (int i = 0; i < b.length; i++) {
        double[] t7 = b[i];
        double[] t8 = bLast[i];
        if (t7 != null) {
          System.arraycopy(t8, 0, t7, 0, t7.length);
        }
      }
    }
    if (t6) {
      for (int i = 0; i < best.length; i++) {
        double[] t7 = best[i];
        double[] t8 = bestLast[i];
        if (t7 != null) {
          System.arraycopy(t8, 0, t7, 0, t7.length);
        }
      }
    }
    return kBar;
  }

  private static int gridsStepVjp(int t, double[][] a, double[][] b, double[][] best, double k,
      double[][] aBar, double[][] bBar, double[][] bestBar, Tape tape) {
    double[][] aKeptKept = tape.table(double[].class, a.length);
    double[][] aKeptKept1 = tape.table(double[].class, a.length);
    for (int i = 0; i < a.length; i++) {
      int t1 = a[i].length;
      double[] aKept = tape.row(aKeptKept, i, t1);
      double[] aKept1 = tape.row(aKeptKept1, i, t1);
      for (int j = 0; j < t1; j++) {
        double[] b1 = b[i];
        double a1 = a[i][j];
        aKept[j] = a1;
        double a2 = a[j][i];
        aKept1[j] = a2;
        b1[j] = a1 * (1.0 - k) + 0.25 * k * a2 * a1;
      }
    }
    if (b[0][0] < 0.25) {
      // reverse sweep
      double kBar = 0.0;
      for (int i = a.length - 1; i >= 0; i--) {
        double[] aKept = aKeptKept[i];
        double[] aKept1 = aKeptKept1[i];
        for (int j = a[i].length - 1; j >= 0; j--) {
          double[] bBar1 = bBar[i];
          double t1 = bBar1[j];
          bBar1[j] = 0.0;
          double t2 = t1 * aKept[j];
          double t3 = 0.25 * k;
          double a1 = aKept1[j];
          double aBar1 = t3 * a1 * t1;
          aBar[j][i] += t3 * t2;
          kBar += 0.25 * (t2 * a1);
          kBar -= t2;
          aBar[i][j] += aBar1 + t1 * (1.0 - k);
        }
      }
      tape.result(1, a);
      tape.result(2, b);
      tape.result(3, best);
      tape.result(4, b);
      tape.result(5, a);
      tape.result(6, a);
      tape.result(7, false);
      tape.result(8, kBar);
      return t;
    }
    t++;

    // reverse sweep
    double kBar = 0.0;
    for (int i = a.length - 1; i >= 0; i--) {
      double[] aKept = aKeptKept[i];
      double[] aKept1 = aKeptKept1[i];
      for (int j = a[i].length - 1; j >= 0; j--) {
        double[] bBar1 = bBar[i];
        double t1 = bBar1[j];
        bBar1[j] = 0.0;
        double t2 = t1 * aKept[j];
        double t3 = 0.25 * k;
        double a1 = aKept1[j];
        double aBar1 = t3 * a1 * t1;
        aBar[j][i] += t3 * t2;
        kBar += 0.25 * (t2 * a1);
        kBar -= t2;
        aBar[i][j] += aBar1 + t1 * (1.0 - k);
      }
    }
    tape.result(1, b);
    tape.result(2, a);
    tape.result(3, b);
    tape.result(4, null);
    tape.result(5, null);
    tape.result(6, null);
    tape.result(7, true);
    tape.result(8, kBar);
    return t;
  }

  private static int gridsLoopForwardJvp(int t, double[][] a, double[][] b, double[][] best,
      double k, double[][] aBar, double[][] bBar, double[][] bestBar, double[][] aDot,
      double[][] bDot, double[][] bestDot, double kDot, double[][] aBarDot, double[][] bBarDot,
      double[][] bestBarDot, Tape tape) {
    double[][] aFirst;
    double[][] aFirstDot;
    if (a != null) {
      aFirst = tape.references(double[].class, a.length);
      aFirstDot = tape.references(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[] t1 = a[i];
        double[] t2 = aDot[i];
        double[] t3;
        double[] t4;
        if (t1 != null) {
          t3 = tape.doubles(t1.length);
          t4 = tape.doubles(t1.length);
          System.arraycopy(t1, 0, t3, 0, t1.length);
          System.arraycopy(t2, 0, t4, 0, t1.length);
        } else {
          t3 = null;
          t4 = null;
        }
        aFirst[i] = t3;
        aFirstDot[i] = t4;
      }
    } else {
      aFirst = null;
      aFirstDot = null;
    }
    double[][] bFirst;
    double[][] bFirstDot;
    if (b != null) {
      bFirst = tape.references(double[].class, b.length);
      bFirstDot = tape.references(double[].class, b.length);
      for (int i = 0; i < b.length; i++) {
        double[] t1 = b[i];
        double[] t2 = bDot[i];
        double[] t3;
        double[] t4;
        if (t1 != null) {
          t3 = tape.doubles(t1.length);
          t4 = tape.doubles(t1.length);
          System.arraycopy(t1, 0, t3, 0, t1.length);
          System.arraycopy(t2, 0, t4, 0, t1.length);
        } else {
          t3 = null;
          t4 = null;
        }
        bFirst[i] = t3;
        bFirstDot[i] = t4;
      }
    } else {
      bFirst = null;
      bFirstDot = null;
    }
    double[][] bestFirst;
    double[][] bestFirstDot;
    if (best != null) {
      bestFirst = tape.references(double[].class, best.length);
      bestFirstDot = tape.references(double[].class, best.length);
      for (int i = 0; i < best.length; i++) {
        double[] t1 = best[i];
        double[] t2 = bestDot[i];
        double[] t3;
        double[] t4;
        if (t1 != null) {
          t3 = tape.doubles(t1.length);
          t4 = tape.doubles(t1.length);
          System.arraycopy(t1, 0, t3, 0, t1.length);
          System.arraycopy(t2, 0, t4, 0, t1.length);
        } else {
          t3 = null;
          t4 = null;
        }
        bestFirst[i] = t3;
        bestFirstDot[i] = t4;
      }
    } else {
      bestFirst = null;
      bestFirstDot = null;
    }
    int t1 = t;
    double[][] a1 = a;
    double[][] b1 = b;
    double[][] best1 = best;
    double[][] a2 = null;
    double[][] b2 = null;
    double[][] best2 = null;
    boolean goesOn = true;
    int at = 0;
    double[][] aDot1 = aDot;
    double[][] bDot1 = bDot;
    double[][] bestDot1 = bestDot;
    double[][] aDot2 = null;
    double[][] bDot2 = null;
    double[][] bestDot2 = null;
    while (goesOn && t1 < 20) {
      t1 = gridsStepJvp(t1, a1, b1, best1, k, aDot1, bDot1, bestDot1, kDot, tape);
      a1 = tape.referenceResult(1);
      b1 = tape.referenceResult(2);
      best1 = tape.referenceResult(3);
      a2 = tape.referenceResult(4);
      b2 = tape.referenceResult(5);
      best2 = tape.referenceResult(6);
      goesOn = tape.booleanResult(7);
      aDot1 = tape.referenceResult(8);
      bDot1 = tape.referenceResult(9);
      bestDot1 = tape.referenceResult(10);
      aDot2 = tape.referenceResult(11);
      bDot2 = tape.referenceResult(12);
      bestDot2 = tape.referenceResult(13);
      at++;
    }
    int trips = at;
    tape.push(trips);
    tape.push(t);
    tape.push(a);
    tape.push(b);
    tape.push(best);
    tape.push(k);
    tape.push(aBar);
    tape.push(bBar);
    tape.push(bestBar);
    tape.push(aFirst);
    tape.push(bFirst);
    tape.push(bestFirst);
    tape.push(aDot);
    tape.push(bDot);
    tape.push(bestDot);
    tape.push(kDot);
    tape.push(aBarDot);
    tape.push(bBarDot);
    tape.push(bestBarDot);
    tape.push(aFirstDot);
    tape.push(bFirstDot);
    tape.push(bestFirstDot);
    double[][] t2;
    double[][] t3;
    if (a1 == b) {
      t2 = bBar;
      t3 = bBarDot;
    } else {
      t2 = aBar;
      t3 = aBarDot;
    }
    if (a1 == best) {
      t2 = bestBar;
      t3 = bestBarDot;
    }
    double[][] t4;
    double[][] t5;
    if (b1 == b) {
      t4 = bBar;
      t5 = bBarDot;
    } else {
      t4 = aBar;
      t5 = aBarDot;
    }
    if (b1 == best) {
      t4 = bestBar;
      t5 = bestBarDot;
    }
    double[][] t6;
    double[][] t7;
    if (best1 == b) {
      t6 = bBar;
      t7 = bBarDot;
    } else {
      t6 = aBar;
      t7 = aBarDot;
    }
    if (best1 == best) {
      t6 = bestBar;
      t7 = bestBarDot;
    }
    double[][] t8;
    double[][] t9;
    if (a2 == b) {
      t8 = bBar;
      t9 = bBarDot;
    } else {
      t8 = aBar;
      t9 = aBarDot;
    }
    if (a2 == best) {
      t8 = bestBar;
      t9 = bestBarDot;
    }
    double[][] t10;
    double[][] t11;
    if (b2 == b) {
      t10 = bBar;
      t11 = bBarDot;
    } else {
      t10 = aBar;
      t11 = aBarDot;
    }
    if (b2 == best) {
      t10 = bestBar;
      t11 = bestBarDot;
    }
    if (best2 != b) {
      bBar = aBar;
      bBarDot = aBarDot;
    }
    if (best2 == best) {
      bBar = bestBar;
      bBarDot = bestBarDot;
    }
    tape.result(1, a1);
    tape.result(2, b1);
    tape.result(3, best1);
    tape.result(4, a2);
    tape.result(5, b2);
    tape.result(6, best2);
    tape.result(7, goesOn);
    tape.result(8, t2);
    tape.result(9, t4);
    tape.result(10, t6);
    tape.result(11, t8);
    tape.result(12, t10);
    tape.result(13, bBar);
    tape.result(14, aDot1);
    tape.result(15, bDot1);
    tape.result(16, bestDot1);
    tape.result(17, aDot2);
    tape.result(18, bDot2);
    tape.result(19, bestDot2);
    tape.result(20, t3);
    tape.result(21, t5);
    tape.result(22, t7);
    tape.result(23, t9);
    tape.result(24, t11);
    tape.result(25, bBarDot);
    return t1;
  }

  private static int gridsStepJvp(int t, double[][] a, double[][] b, double[][] best, double k,
      double[][] aDot, double[][] bDot, double[][] bestDot, double kDot, Tape tape) {
    for (int i = 0; i < a.length; i++) {
      int t1 = a[i].length;
      for (int j = 0; j < t1; j++) {
        double[] b1 = b[i];
        double a1 = a[i][j];
        double aDot1 = aDot[i][j];
        double t2 = 1.0 - k;
        double t3 = 0.25 * k;
        double a2 = a[j][i];
        double t4 = t3 * a2;
        double[] bDot1 = bDot[i];
        double t5 =
            aDot1 * t2 - a1 * kDot + ((0.25 * kDot * a2 + t3 * aDot[j][i]) * a1 + t4 * aDot1);
        b1[j] = a1 * t2 + t4 * a1;
        bDot1[j] = t5;
      }
    }
    if (b[0][0] < 0.25) {
      tape.result(1, a);
      tape.result(2, b);
      tape.result(3, best);
      tape.result(4, b);
      tape.result(5, a);
      tape.result(6, a);
      tape.result(7, false);
      tape.result(8, aDot);
      tape.result(9, bDot);
      tape.result(10, bestDot);
      tape.result(11, bDot);
      tape.result(12, aDot);
      tape.result(13, aDot);
      return t;
    }
    t++;
    tape.result(1, b);
    tape.result(2, a);
    tape.result(3, b);
    tape.result(4, null);
    tape.result(5, null);
    tape.result(6, null);
    tape.result(7, true);
    tape.result(8, bDot);
    tape.result(9, aDot);
    tape.result(10, bDot);
    tape.result(11, null);
    tape.result(12, null);
    tape.result(13, null);
    return t;
  }

  private static double gridsLoopReverseJvp(Tape tape) {
    double kBar = gridsLoopReverseJvpPart2(tape);
    double kBarDot = tape.doubleResult(1);
    tape.result(1, kBarDot);
    return kBar;
  }

  private static double gridsLoopReverseJvpPart2(Tape tape) {
    double[][] t = tape.popReference();
    double[][] t1 = tape.popReference();
    double[][] t2 = tape.popReference();
    double[][] bestBarDot = tape.popReference();
    double[][] bBarDot = tape.popReference();
    double[][] aBarDot = tape.popReference();
    double kDot = tape.popDouble();
    double[][] bestDot = tape.popReference();
    double[][] bDot = tape.popReference();
    double[][] aDot = tape.popReference();
    double[][] t3 = tape.popReference();
    double[][] t4 = tape.popReference();
    double[][] t5 = tape.popReference();
    double[][] bestBar = tape.popReference();
    double[][] bBar = tape.popReference();
    double[][] aBar = tape.popReference();
    double k = tape.popDouble();
    double[][] best = tape.popReference();
    double[][] b = tape.popReference();
    double[][] a = tape.popReference();
    int t6 = tape.popInt();
    int trips = tape.popInt();
    boolean t7 = a != null;
    double[][] aLast;
    double[][] aLastDot;
    if (t7) {
      aLast = tape.references(double[].class, a.length);
      aLastDot = tape.references(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[] t8 = a[i];
        double[] t9 = aDot[i];
        double[] t10;
        double[] t11;
        if (t8 != null) {
          t10 = tape.doubles(t8.length);
          t11 = tape.doubles(t8.length);
          System.arraycopy(t8, 0, t10, 0, t8.length);
          System.arraycopy(t9, 0, t11, 0, t8.length);
        } else {
          t10 = null;
          t11 = null;
        }
        aLast[i] = t10;
        aLastDot[i] = t11;
      }
    } else {
      aLast = null;
      aLastDot = null;
    }
    boolean t8 = b != null;
    double[][] bLast;
    double[][] bLastDot;
    if (t8) {
      bLast = tape.references(double[].class, b.length);
      bLastDot = tape.references(double[].class, b.length);
      for (int i = 0; i < b.length; i++) {
        double[] t9 = b[i];
        double[] t10 = bDot[i];
        double[] t11;
        double[] t12;
        if (t9 != null) {
          t11 = tape.doubles(t9.length);
          t12 = tape.doubles(t9.length);
          System.arraycopy(t9, 0, t11, 0, t9.length);
          System.arraycopy(t10, 0, t12, 0, t9.length);
        } else {
          t11 = null;
          t12 = null;
        }
        bLast[i] = t11;
        bLastDot[i] = t12;
      }
    } else {
      bLast = null;
      bLastDot = null;
    }
    boolean t9 = best != null;
    double[][] bestLast;
    double[][] bestLastDot;
    if (t9) {
      bestLast = tape.references(double[].class, best.length);
      bestLastDot = tape.references(double[].class, best.length);
      for (int i = 0; i < best.length; i++) {
        double[] t10 = best[i];
        double[] t11 = bestDot[i];
        double[] t12;
        double[] t13;
        if (t10 != null) {
          t12 = tape.doubles(t10.length);
          t13 = tape.doubles(t10.length);
          System.arraycopy(t10, 0, t12, 0, t10.length);
          System.arraycopy(t11, 0, t13, 0, t10.length);
        } else {
          t12 = null;
          t13 = null;
        }
        bestLast[i] = t12;
        bestLastDot[i] = t13;
      }
    } else {
      bestLast = null;
      bestLastDot = null;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[][][] aKept = tape.references(double[][].class, snapshots);
    double[][][] aKeptDot = tape.references(double[][].class, snapshots);
    double[][][] bKept = tape.references(double[][].class, snapshots);
    double[][][] bKeptDot = tape.references(double[][].class, snapshots);
    double[][][] bestKept = tape.references(double[][].class, snapshots);
    double[][][] bestKeptDot = tape.references(double[][].class, snapshots);
    double[][][] aContents = tape.references(double[][].class, snapshots);
    double[][][] aContentsDot = tape.references(double[][].class, snapshots);
    double[][][] bContents = tape.references(double[][].class, snapshots);
    double[][][] bContentsDot = tape.references(double[][].class, snapshots);
    double[][][] bestContents = tape.references(double[][].class, snapshots);
    double[][][] bestContentsDot = tape.references(double[][].class, snapshots);
    aContents[0] = t5;
    aContentsDot[0] = t2;
    bContents[0] = t4;
    bContentsDot[0] = t1;
    bestContents[0] = t3;
    bestContentsDot[0] = t;
    for (int i = 1; i < snapshots; i++) {
      double[][] t10;
      double[][] t11;
      if (t7) {
        t10 = tape.references(double[].class, a.length);
        t11 = tape.references(double[].class, a.length);
        for (int j = 0; j < a.length; j++) {
          double[] t12 = a[j];
          double[] t13;
          double[] t14;
          if (t12 != null) {
            t13 = tape.doubles(t12.length);
            t14 = tape.doubles(t12.length);
          } else {
            t13 = null;
            t14 = null;
          }
          t10[j] = t13;
          t11[j] = t14;
        }
      } else {
        t10 = null;
        t11 = null;
      }
      aContents[i] = t10;
      aContentsDot[i] = t11;
      double[][] t12;
      double[][] t13;
      if (t8) {
        t12 = tape.references(double[].class, b.length);
        t13 = tape.references(double[].class, b.length);
        for (int j = 0; j < b.length; j++) {
          double[] t14 = b[j];
          double[] t15;
          double[] t16;
          if (t14 != null) {
            t15 = tape.doubles(t14.length);
            t16 = tape.doubles(t14.length);
          } else {
            t15 = null;
            t16 = null;
          }
          t12[j] = t15;
          t13[j] = t16;
        }
      } else {
        t12 = null;
        t13 = null;
      }
      bContents[i] = t12;
      bContentsDot[i] = t13;
      double[][] t14;
      double[][] t15;
      if (t9) {
        t14 = tape.references(double[].class, best.length);
        t15 = tape.references(double[].class, best.length);
        for (int j = 0; j < best.length; j++) {
          double[] t16 = best[j];
          double[] t17;
          double[] t18;
          if (t16 != null) {
            t17 = tape.doubles(t16.length);
            t18 = tape.doubles(t16.length);
          } else {
            t17 = null;
            t18 = null;
          }
          t14[j] = t17;
          t15[j] = t18;
        }
      } else {
        t14 = null;
        t15 = null;
      }
      bestContents[i] = t14;
      bestContentsDot[i] = t15;
    }
    keptAt[0] = 0;
    tKept[0] = t6;
    aKept[0] = a;
    aKeptDot[0] = aDot;
    bKept[0] = b;
    bKeptDot[0] = bDot;
    bestKept[0] = best;
    bestKeptDot[0] = bestDot;

    // the steps, the last one first, each from the state before it
    int kept = 0;
    double kBar = 0.0;
    double kBarDot = 0.0;
    int step = trips - 1;
    while (step >= 0) {
      kept = gridsLoopReverseJvpPart1(keptAt, kept, step, aContents, aContentsDot, t7, a, aDot,
          bContents, bContentsDot, t8, b, bDot, bestContents, bestContentsDot, t9, best, bestDot,
          tKept, aKept, aKeptDot, bKept, bKeptDot, bestKept, bestKeptDot, snapshots, k, kDot, bBar,
          bBarDot, aBar, aBarDot, bestBar, bestBarDot, kBar, kBarDot, tape);
      step = tape.intResult(1);
      kBar = tape.doubleResult(2);
      kBarDot = tape.doubleResult(3);
    }

    // what the loop has left
    if (t7) {
      for (int i = 0; i < a.length; i++) {
        double[] t10 = a[i];
        double[] t11 = aLast[i];
        double[] t12 = aLastDot[i];
        double[] t13 = aDot[i];
        if (t10 != null) {
          System.arraycopy(t11, 0, t10, 0, t10.length);
          System.arraycopy(t12, 0, t13, 0, t10.length);
        }
      }
    }
    if (t8) {
      for (int i = 0; i < b.length; i++) {
        double[] t10 = b[i];
        double[] t11 = bLast[i];
        double[] t12 = bLastDot[i];
        double[] t13 = bDot[i];
        if (t10 != null) {
          System.arraycopy(t11, 0, t10, 0, t10.length);
          System.arraycopy(t12, 0, t13, 0, t10.length);
        }
      }
    }
    if (t9) {
      for (int i = 0; i < best.length; i++) {
        double[] t10 = best[i];
        double[] t11 = bestLast[i];
        double[] t12 = bestLastDot[i];
        double[] t13 = bestDot[i];
        if (t10 != null) {
          System.arraycopy(t11, 0, t10, 0, t10.length);
          System.arraycopy(t12, 0, t13, 0, t10.length);
        }
      }
    }
    tape.result(1, kBarDot);
    return kBar;
  }

  private static int gridsLoopReverseJvpPart1(int[] keptAt, int kept, int step,
      double[][][] aContents, double[][][] aContentsDot, boolean p5, double[][] a, double[][] aDot,
      double[][][] bContents, double[][][] bContentsDot, boolean p10, double[][] b,
      double[][] bDot, double[][][] bestContents, double[][][] bestContentsDot, boolean p15,
      double[][] best, double[][] bestDot, int[] tKept, double[][][] aKept, double[][][] aKeptDot,
      double[][][] bKept, double[][][] bKeptDot, double[][][] bestKept, double[][][] bestKeptDot,
      int snapshots, double k, double kDot, double[][] bBar, double[][] bBarDot, double[][] aBar,
      double[][] aBarDot, double[][] bestBar, double[][] bestBarDot, double kBar, double kBarDot,
      Tape tape) {
    if (keptAt[kept] > step) {
      kept--;
    }
    int at = keptAt[kept];
    double[][] t = aContents[kept];
    double[][] t1 = aContentsDot[kept];
    if (p5) {
      for (int i = 0; i < a.length; i++) {
        double[] t2 = a[i];
        double[] t3 = t[i];
        double[] t4 = t1[i];
        double[] t5 = aDot[i];
        if (t2 != null) {
          System.arraycopy(t3, 0, t2, 0, t2.length);
          System.arraycopy(t4, 0, t5, 0, t2.length);
        }
      }
    }
    double[][] t2 = bContents[kept];
    double[][] t3 = bContentsDot[kept];
    if (p10) {
      for (int i = 0; i < b.length; i++) {
        double[] t4 = b[i];
        double[] t5 = t2[i];
        double[] t6 = t3[i];
        double[] t7 = bDot[i];
        if (t4 != null) {
          System.arraycopy(t5, 0, t4, 0, t4.length);
          System.arraycopy(t6, 0, t7, 0, t4.length);
        }
      }
    }
    double[][] t4 = bestContents[kept];
    double[][] t5 = bestContentsDot[kept];
    if (p15) {
      for (int i = 0; i < best.length; i++) {
        double[] t6 = best[i];
        double[] t7 = t4[i];
        double[] t8 = t5[i];
        double[] t9 = bestDot[i];
        if (t6 != null) {
          System.arraycopy(t7, 0, t6, 0, t6.length);
          System.arraycopy(t8, 0, t9, 0, t6.length);
        }
      }
    }
    int t6 = tKept[kept];
    double[][] a1 = aKept[kept];
    double[][] b1 = bKept[kept];
    double[][] best1 = bestKept[kept];
    double[][] aDot1 = aKeptDot[kept];
    double[][] bDot1 = bKeptDot[kept];
    double[][] bestDot1 = bestKeptDot[kept];
    while (at < step) {
      int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
      while (at < next) {
        t6 = gridsStepJvp(t6, a1, b1, best1, k, aDot1, bDot1, bestDot1, kDot, tape);
        a1 = tape.referenceResult(1);
        b1 = tape.referenceResult(2);
        best1 = tape.referenceResult(3);
        aDot1 = tape.referenceResult(8);
        bDot1 = tape.referenceResult(9);
        bestDot1 = tape.referenceResult(10);
        at++;
      }
      if (next < step) {
        kept++;
        keptAt[kept] = next;
        tKept[kept] = t6;
        aKept[kept] = a1;
        aKeptDot[kept] = aDot1;
        bKept[kept] = b1;
        bKeptDot[kept] = bDot1;
        bestKept[kept] = best1;
        bestKeptDot[kept] = bestDot1;
        double[][] t7 = aContents[kept];
        double[][] t8 = aContentsDot[kept];
        if (p5) {
          for (int i = 0; i < a.length; i++) {
            double[] t9 = a[i];
            double[] t10 = aDot[i];
            double[] t11 = t7[i];
            double[] t12 = t8[i];
            if (t9 != null) {
              System.arraycopy(t9, 0, t11, 0, t9.length);
              System.arraycopy(t10, 0, t12, 0, t9.length);
            }
          }
        }
        double[][] t9 = bContents[kept];
        double[][] t10 = bContentsDot[kept];
        if (p10) {
          for (int i = 0; i < b.length; i++) {
            double[] t11 = b[i];
            double[] t12 = bDot[i];
            double[] t13 = t9[i];
            double[] t14 = t10[i];
            if (t11 != null) {
              System.arraycopy(t11, 0, t13, 0, t11.length);
              System.arraycopy(t12, 0, t14, 0, t11.length);
            }
          }
        }
        double[][] t11 = bestContents[kept];
        double[][] t12 = bestContentsDot[kept];
        if (p15) {
          for (int i = 0; i < best.length; i++) {
            double[] t13 = best[i];
            double[] t14 = bestDot[i];
            double[] t15 = t11[i];
            double[] t16 = t12[i];
            if (t13 != null) {
              System.arraycopy(t13, 0, t15, 0, t13.length);
              System.arraycopy(t14, 0, t16, 0, t13.length);
            }
          }
        }
      }
      at = next;
    }
    int frame = tape.mark();
    double[][] t7;
    double[][] t8;
    if (a1 == b) {
      t7 = bBar;
      t8 = bBarDot;
    } else {
      t7 = aBar;
      t8 = aBarDot;
    }
    if (a1 == best) {
      t7 = bestBar;
      t8 = bestBarDot;
    }
    double[][] t9;
    double[][] t10;
    if (b1 == b) {
      t9 = bBar;
      t10 = bBarDot;
    } else {
      t9 = aBar;
      t10 = aBarDot;
    }
    if (b1 == best) {
      t9 = bestBar;
      t10 = bestBarDot;
    }
    if (best1 != b) {
      bBar = aBar;
      bBarDot = aBarDot;
    }
    if (best1 == best) {
      bBar = bestBar;
      bBarDot = bestBarDot;
    }
    gridsStepVjpJvp(t6, a1, b1, best1, k, t7, t9, bBar, aDot1, bDot1, bestDot1, kDot, t8, t10,
        bBarDot, tape);
    double t11 = tape.doubleResult(8);
    double t12 = tape.doubleResult(15);
    tape.release(frame);
    kBar += t11;
    kBarDot += t12;
    tape.result(1, step - 1);
    tape.result(2, kBar);
    tape.result(3, kBarDot);
    return kept;
  }

  private static int gridsStepVjpJvp(int t, double[][] a, double[][] b, double[][] best, double k,
      double[][] aBar, double[][] bBar, double[][] bestBar, double[][] aDot, double[][] bDot,
      double[][] bestDot, double kDot, double[][] aBarDot, double[][] bBarDot,
      double[][] bestBarDot, Tape tape) {
    double[][] aKeptKept = tape.table(double[].class, a.length);
    double[][] aKeptKeptDot = tape.table(double[].class, a.length);
    double[][] aKeptKept1 = tape.table(double[].class, a.length);
    double[][] aKeptKeptDot1 = tape.table(double[].class, a.length);
    for (int i = 0; i < a.length; i++) {
      int t1 = a[i].length;
      double[] aKept = tape.row(aKeptKept, i, t1);
      double[] aKeptDot = tape.row(aKeptKeptDot, i, t1);
      double[] aKept1 = tape.row(aKeptKept1, i, t1);
      double[] aKeptDot1 = tape.row(aKeptKeptDot1, i, t1);
      for (int j = 0; j < t1; j++) {
        double[] b1 = b[i];
        double a1 = a[i][j];
        double aDot1 = aDot[i][j];
        double[] bDot1 = bDot[i];
        aKept[j] = a1;
        aKeptDot[j] = aDot1;
        double t2 = 1.0 - k;
        double t3 = 0.25 * k;
        double a2 = a[j][i];
        double aDot2 = aDot[j][i];
        aKept1[j] = a2;
        aKeptDot1[j] = aDot2;
        double t4 = t3 * a2;
        b1[j] = a1 * t2 + t4 * a1;
        bDot1[j] = aDot1 * t2 - a1 * kDot + ((0.25 * kDot * a2 + t3 * aDot2) * a1 + t4 * aDot1);
      }
    }
    if (b[0][0] < 0.25) {
      // reverse sweep
      double kBar = 0.0;
      double kBarDot = 0.0;
      for (int i = a.length - 1; i >= 0; i--) {
        double[] aKept = aKeptKept[i];
        double[] aKeptDot = aKeptKeptDot[i];
        double[] aKept1 = aKeptKept1[i];
        double[] aKeptDot1 = aKeptKeptDot1[i];
        for (int j = a[i].length - 1; j >= 0; j--) {
          double[] bBar1 = bBar[i];
          double[] bBarDot1 = bBarDot[i];
          double t1 = bBar1[j];
          double t2 = bBarDot1[j];
          bBar1[j] = 0.0;
          bBarDot1[j] = 0.0;
          double a1 = aKept[j];
          double t3 = t1 * a1;
          double t4 = t2 * a1 + t1 * aKeptDot[j];
          double t5 = 0.25 * k;
          double t6 = 0.25 * kDot;
          double a2 = aKept1[j];
          double aDot1 = aKeptDot1[j];
          double t7 = t5 * a2;
          double aBar1 = t7 * t1;
          double aBarDot1 = (t6 * a2 + t5 * aDot1) * t1 + t7 * t2;
          double[] aBarDot2 = aBarDot[j];
          aBar[j][i] += t5 * t3;
          aBarDot2[i] += t6 * t3 + t5 * t4;
          kBar += 0.25 * (t3 * a2);
          kBarDot += 0.25 * (t4 * a2 + t3 * aDot1);
          double t8 = 1.0 - k;
          kBar -= t3;
          kBarDot -= t4;
          double[] aBarDot3 = aBarDot[i];
          aBar[i][j] += aBar1 + t1 * t8;
          aBarDot3[j] += aBarDot1 + (t2 * t8 - t1 * kDot);
        }
      }
      tape.result(1, a);
      tape.result(2, b);
      tape.result(3, best);
      tape.result(4, b);
      tape.result(5, a);
      tape.result(6, a);
      tape.result(7, false);
      tape.result(8, kBar);
      tape.result(9, aDot);
      tape.result(10, bDot);
      tape.result(11, bestDot);
      tape.result(12, bDot);
      tape.result(13, aDot);
      tape.result(14, aDot);
      tape.result(15, kBarDot);
      return t;
    }
    t++;

    // reverse sweep
    double kBar = 0.0;
    double kBarDot = 0.0;
    for (int i = a.length - 1; i >= 0; i--) {
      double[] aKept = aKeptKept[i];
      double[] aKeptDot = aKeptKeptDot[i];
      double[] aKept1 = aKeptKept1[i];
      double[] aKeptDot1 = aKeptKeptDot1[i];
      for (int j = a[i].length - 1; j >= 0; j--) {
        double[] bBar1 = bBar[i];
        double[] bBarDot1 = bBarDot[i];
        double t1 = bBar1[j];
        double t2 = bBarDot1[j];
        bBar1[j] = 0.0;
        bBarDot1[j] = 0.0;
        double a1 = aKept[j];
        double t3 = t1 * a1;
        double t4 = t2 * a1 + t1 * aKeptDot[j];
        double t5 = 0.25 * k;
        double t6 = 0.25 * kDot;
        double a2 = aKept1[j];
        double aDot1 = aKeptDot1[j];
        double t7 = t5 * a2;
        double aBar1 = t7 * t1;
        double aBarDot1 = (t6 * a2 + t5 * aDot1) * t1 + t7 * t2;
        double[] aBarDot2 = aBarDot[j];
        aBar[j][i] += t5 * t3;
        aBarDot2[i] += t6 * t3 + t5 * t4;
        kBar += 0.25 * (t3 * a2);
        kBarDot += 0.25 * (t4 * a2 + t3 * aDot1);
        double t8 = 1.0 - k;
        kBar -= t3;
        kBarDot -= t4;
        double[] aBarDot3 = aBarDot[i];
        aBar[i][j] += aBar1 + t1 * t8;
        aBarDot3[j] += aBarDot1 + (t2 * t8 - t1 * kDot);
      }
    }
    tape.result(1, b);
    tape.result(2, a);
    tape.result(3, b);
    tape.result(4, null);
    tape.result(5, null);
    tape.result(6, null);
    tape.result(7, true);
    tape.result(8, kBar);
    tape.result(9, bDot);
    tape.result(10, aDot);
    tape.result(11, bDot);
    tape.result(12, null);
    tape.result(13, null);
    tape.result(14, null);
    tape.result(15, kBarDot);
    return t;
  }

  private static int stridesLoopForward(int i, double statePosition, double stateSpeed, double h,
      Tape tape) {
    int trips = BinomialSchedule.steps(i, 1, true, -3);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] statePositionKept = tape.doubles(snapshots);
    double[] stateSpeedKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    statePositionKept[0] = statePosition;
    stateSpeedKept[0] = stateSpeed;
    double statePosition1 = statePosition;
    double stateSpeed1 = stateSpeed;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j >= 1) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        statePositionKept[kept] = statePosition1;
        stateSpeedKept[kept] = stateSpeed1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = stridesStep(j, statePosition1, stateSpeed1, h, tape);
      statePosition1 = tape.doubleResult(1);
      stateSpeed1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(statePosition);
    tape.push(stateSpeed);
    tape.push(h);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(statePositionKept);
    tape.push(stateSpeedKept);
    tape.result(1, statePosition1);
    tape.result(2, stateSpeed1);
    return j;
  }

  private static int stridesStep(int i, double statePosition, double stateSpeed, double h,
      Tape tape) {
    double v = stateSpeed - h * (1.0 + 0.125 * i) * statePosition * statePosition;
    statePosition += h * v;
    i -= 3;
    tape.result(1, statePosition);
    tape.result(2, v);
    return i;
  }

  private static int stridesLoop2Forward(int i, int j, double statePosition, double stateSpeed,
      double sum, int n, double h, Tape tape) {
    int trips = BinomialSchedule.steps(i, 2 * n, true, 2);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    int[] jKept = tape.ints(snapshots);
    double[] statePositionKept = tape.doubles(snapshots);
    double[] stateSpeedKept = tape.doubles(snapshots);
    double[] sumKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    jKept[0] = j;
    statePositionKept[0] = statePosition;
    stateSpeedKept[0] = stateSpeed;
    sumKept[0] = sum;
    int k = i;
    int j1 = j;
    double statePosition1 = statePosition;
    double stateSpeed1 = stateSpeed;
    double sum1 = sum;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    while (2 * n >= k) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = k;
        jKept[kept] = j1;
        statePositionKept[kept] = statePosition1;
        stateSpeedKept[kept] = stateSpeed1;
        sumKept[kept] = sum1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      k = stridesStep2(k, j1, statePosition1, stateSpeed1, sum1, n, h, tape);
      j1 = tape.intResult(1);
      statePosition1 = tape.doubleResult(2);
      stateSpeed1 = tape.doubleResult(3);
      sum1 = tape.doubleResult(4);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(j);
    tape.push(statePosition);
    tape.push(stateSpeed);
    tape.push(sum);
    tape.push(n);
    tape.push(h);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(jKept);
    tape.push(statePositionKept);
    tape.push(stateSpeedKept);
    tape.push(sumKept);
    tape.result(1, j1);
    tape.result(2, statePosition1);
    tape.result(3, stateSpeed1);
    tape.result(4, sum1);
    return k;
  }

  private static int stridesStep2(int i, int j, double statePosition, double stateSpeed,
      double sum, int n, double h, Tape tape) {
    j += i;
    double v = stateSpeed - h * (1.0 + 0.0625 * j) * statePosition * statePosition;
    statePosition += h * v;
    sum += statePosition * v;
    i += 2;
    tape.result(1, j);
    tape.result(2, statePosition);
    tape.result(3, v);
    tape.result(4, sum);
    return i;
  }

  private static double stridesLoop2Reverse(double sumBar, Tape tape) {
    double[] sumKept = tape.popReference();
    double[] stateSpeedKept = tape.popReference();
    double[] statePositionKept = tape.popReference();
    int[] jKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double h = tape.popDouble();
    int n = tape.popInt();
    tape.popDouble();
    tape.popDouble();
    tape.popDouble();
    tape.popInt();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    double statePositionBar = 0.0;
    double stateSpeedBar = 0.0;
    double hBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      int j = jKept[kept];
      double statePosition = statePositionKept[kept];
      double stateSpeed = stateSpeedKept[kept];
      double sum = sumKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = stridesStep2(i, j, statePosition, stateSpeed, sum, n, h, tape);
          j = tape.intResult(1);
          statePosition = tape.doubleResult(2);
          stateSpeed = tape.doubleResult(3);
          sum = tape.doubleResult(4);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          jKept[kept] = j;
          statePositionKept[kept] = statePosition;
          stateSpeedKept[kept] = stateSpeed;
          sumKept[kept] = sum;
        }
        at = next;
      }
      stridesStep2Vjp(i, j, statePosition, stateSpeed, sum, n, h, statePositionBar, stateSpeedBar,
          sumBar, tape);
      statePositionBar = tape.doubleResult(5);
      stateSpeedBar = tape.doubleResult(6);
      sumBar = tape.doubleResult(7);
      double t = tape.doubleResult(8);
      hBar += t;
    }
    tape.result(1, stateSpeedBar);
    tape.result(2, hBar);
    return statePositionBar;
  }

  private static int stridesStep2Vjp(int i, int j, double statePosition, double stateSpeed,
      double sum, int n, double h, double result2Bar, double result3Bar, double result4Bar,
      Tape tape) {
    j += i;
    double t = 1.0 + 0.0625 * j;
    double t1 = h * t;
    double t2 = t1 * statePosition;
    double v = stateSpeed - t2 * statePosition;
    double statePosition1 = statePosition + h * v;
    sum += statePosition1 * v;
    i += 2;

    // reverse sweep
    double statePositionBar = result2Bar + result4Bar * v;
    double vBar = result3Bar + statePosition1 * result4Bar + h * statePositionBar;
    double t3 = -vBar;
    double t4 = t3 * statePosition;
    double hBar = statePositionBar * v;
    statePositionBar += t2 * t3;
    statePositionBar += t1 * t4;
    double hBar1 = hBar + t4 * statePosition * t;
    tape.result(1, j);
    tape.result(2, statePosition1);
    tape.result(3, v);
    tape.result(4, sum);
    tape.result(5, statePositionBar);
    tape.result(6, vBar);
    tape.result(7, result4Bar);
    tape.result(8, hBar1);
    return i;
  }

  private static double stridesLoopReverse(double statePositionBar, double stateSpeedBar,
      Tape tape) {
    double[] stateSpeedKept = tape.popReference();
    double[] statePositionKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double h = tape.popDouble();
    tape.popDouble();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double hBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double statePosition = statePositionKept[kept];
      double stateSpeed = stateSpeedKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = stridesStep(i, statePosition, stateSpeed, h, tape);
          statePosition = tape.doubleResult(1);
          stateSpeed = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          statePositionKept[kept] = statePosition;
          stateSpeedKept[kept] = stateSpeed;
        }
        at = next;
      }
      stridesStepVjp(i, statePosition, stateSpeed, h, statePositionBar, stateSpeedBar, tape);
      statePositionBar = tape.doubleResult(3);
      stateSpeedBar = tape.doubleResult(4);
      double t = tape.doubleResult(5);
      hBar += t;
    }
    tape.result(1, stateSpeedBar);
    tape.result(2, hBar);
    return statePositionBar;
  }

  private static int stridesStepVjp(int i, double statePosition, double stateSpeed, double h,
      double result1Bar, double result2Bar, Tape tape) {
    double t = 1.0 + 0.125 * i;
    double t1 = h * t;
    double t2 = t1 * statePosition;
    double v = stateSpeed - t2 * statePosition;
    double statePosition1 = statePosition + h * v;
    i -= 3;

    // reverse sweep
    double vBar = result2Bar + h * result1Bar;
    double t3 = -vBar;
    double t4 = t3 * statePosition;
    double statePositionBar = result1Bar + t2 * t3 + t1 * t4;
    double hBar = result1Bar * v + t4 * statePosition * t;
    tape.result(1, statePosition1);
    tape.result(2, v);
    tape.result(3, statePositionBar);
    tape.result(4, vBar);
    tape.result(5, hBar);
    return i;
  }

  private static int stridesLoopForwardJvp(int i, double statePosition, double stateSpeed,
      double h, double statePositionDot, double stateSpeedDot, double hDot, Tape tape) {
    int trips = BinomialSchedule.steps(i, 1, true, -3);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] statePositionKept = tape.doubles(snapshots);
    double[] statePositionKeptDot = tape.doubles(snapshots);
    double[] stateSpeedKept = tape.doubles(snapshots);
    double[] stateSpeedKeptDot = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    statePositionKept[0] = statePosition;
    statePositionKeptDot[0] = statePositionDot;
    stateSpeedKept[0] = stateSpeed;
    stateSpeedKeptDot[0] = stateSpeedDot;
    double statePosition1 = statePosition;
    double stateSpeed1 = stateSpeed;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double statePositionDot1 = statePositionDot;
    double stateSpeedDot1 = stateSpeedDot;
    int j = i;
    while (j >= 1) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        statePositionKept[kept] = statePosition1;
        statePositionKeptDot[kept] = statePositionDot1;
        stateSpeedKept[kept] = stateSpeed1;
        stateSpeedKeptDot[kept] = stateSpeedDot1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = stridesStepJvp(j, statePosition1, stateSpeed1, h, statePositionDot1, stateSpeedDot1,
          hDot, tape);
      statePosition1 = tape.doubleResult(1);
      stateSpeed1 = tape.doubleResult(2);
      statePositionDot1 = tape.doubleResult(3);
      stateSpeedDot1 = tape.doubleResult(4);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(statePosition);
    tape.push(stateSpeed);
    tape.push(h);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(statePositionKept);
    tape.push(stateSpeedKept);
    tape.push(statePositionDot);
    tape.push(stateSpeedDot);
    tape.push(hDot);
    tape.push(statePositionKeptDot);
    tape.push(stateSpeedKeptDot);
    tape.result(1, statePosition1);
    tape.result(2, stateSpeed1);
    tape.result(3, statePositionDot1);
    tape.result(4, stateSpeedDot1);
    return j;
  }

  private static int stridesStepJvp(int i, double statePosition, double stateSpeed, double h,
      double statePositionDot, double stateSpeedDot, double hDot, Tape tape) {
    double t = 1.0 + 0.125 * i;
    double t1 = h * t;
    double t2 = t1 * statePosition;
    double v = stateSpeed - t2 * statePosition;
    double vDot = stateSpeedDot
        - ((hDot * t * statePosition + t1 * statePositionDot) * statePosition
        + t2 * statePositionDot);
    statePosition += h * v;
    statePositionDot += hDot * v + h * vDot;
    i -= 3;
    tape.result(1, statePosition);
    tape.result(2, v);
    tape.result(3, statePositionDot);
    tape.result(4, vDot);
    return i;
  }

  private static int stridesLoop2ForwardJvp(int i, int j, double statePosition, double stateSpeed,
      double sum, int n, double h, double statePositionDot, double stateSpeedDot, double hDot,
      Tape tape) {
    int trips = BinomialSchedule.steps(i, 2 * n, true, 2);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    int[] jKept = tape.ints(snapshots);
    double[] statePositionKept = tape.doubles(snapshots);
    double[] statePositionKeptDot = tape.doubles(snapshots);
    double[] stateSpeedKept = tape.doubles(snapshots);
    double[] stateSpeedKeptDot = tape.doubles(snapshots);
    double[] sumKept = tape.doubles(snapshots);
    double[] sumKeptDot = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    jKept[0] = j;
    statePositionKept[0] = statePosition;
    statePositionKeptDot[0] = statePositionDot;
    stateSpeedKept[0] = stateSpeed;
    stateSpeedKeptDot[0] = stateSpeedDot;
    sumKept[0] = sum;
    sumKeptDot[0] = 0.0;
    int k = i;
    int j1 = j;
    double statePosition1 = statePosition;
    double stateSpeed1 = stateSpeed;
    double sum1 = sum;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double statePositionDot1 = statePositionDot;
    double stateSpeedDot1 = stateSpeedDot;
    double sumDot = 0.0;
    while (2 * n >= k) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = k;
        jKept[kept] = j1;
        statePositionKept[kept] = statePosition1;
        statePositionKeptDot[kept] = statePositionDot1;
        stateSpeedKept[kept] = stateSpeed1;
        stateSpeedKeptDot[kept] = stateSpeedDot1;
        sumKept[kept] = sum1;
        sumKeptDot[kept] = sumDot;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      k = stridesStep2Jvp(k, j1, statePosition1, stateSpeed1, sum1, n, h, statePositionDot1,
          stateSpeedDot1, sumDot, hDot, tape);
      j1 = tape.intResult(1);
      statePosition1 = tape.doubleResult(2);
      stateSpeed1 = tape.doubleResult(3);
      sum1 = tape.doubleResult(4);
      statePositionDot1 = tape.doubleResult(5);
      stateSpeedDot1 = tape.doubleResult(6);
      sumDot = tape.doubleResult(7);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(j);
    tape.push(statePosition);
    tape.push(stateSpeed);
    tape.push(sum);
    tape.push(n);
    tape.push(h);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(jKept);
    tape.push(statePositionKept);
    tape.push(stateSpeedKept);
    tape.push(sumKept);
    tape.push(statePositionDot);
    tape.push(stateSpeedDot);
    tape.push(0.0);
    tape.push(hDot);
    tape.push(statePositionKeptDot);
    tape.push(stateSpeedKeptDot);
    tape.push(sumKeptDot);
    tape.result(1, j1);
    tape.result(2, statePosition1);
    tape.result(3, stateSpeed1);
    tape.result(4, sum1);
    return k;
  }

  private static int stridesStep2Jvp(int i, int j, double statePosition, double stateSpeed,
      double sum, int n, double h, double statePositionDot, double stateSpeedDot, double sumDot,
      double hDot, Tape tape) {
    j += i;
    double t = 1.0 + 0.0625 * j;
    double t1 = h * t;
    double t2 = t1 * statePosition;
    double v = stateSpeed - t2 * statePosition;
    double vDot = stateSpeedDot
        - ((hDot * t * statePosition + t1 * statePositionDot) * statePosition
        + t2 * statePositionDot);
    statePosition += h * v;
    statePositionDot += hDot * v + h * vDot;
    sum += statePosition * v;
    sumDot += statePositionDot * v + statePosition * vDot;
    i += 2;
    tape.result(1, j);
    tape.result(2, statePosition);
    tape.result(3, v);
    tape.result(4, sum);
    tape.result(5, statePositionDot);
    tape.result(6, vDot);
    tape.result(7, sumDot);
    return i;
  }

  private static double stridesLoop2ReverseJvp(double sumBar, Tape tape) {
    double[] sumKeptDot = tape.popReference();
    double[] stateSpeedKeptDot = tape.popReference();
    double[] statePositionKeptDot = tape.popReference();
    double hDot = tape.popDouble();
    tape.popDouble();
    tape.popDouble();
    tape.popDouble();
    double[] sumKept = tape.popReference();
    double[] stateSpeedKept = tape.popReference();
    double[] statePositionKept = tape.popReference();
    int[] jKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double h = tape.popDouble();
    int n = tape.popInt();
    tape.popDouble();
    tape.popDouble();
    tape.popDouble();
    tape.popInt();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    double statePositionBar = 0.0;
    double stateSpeedBar = 0.0;
    double hBar = 0.0;
    double statePositionBarDot = 0.0;
    double stateSpeedBarDot = 0.0;
    double hBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      int j = jKept[kept];
      double statePosition = statePositionKept[kept];
      double statePositionDot = statePositionKeptDot[kept];
      double stateSpeed = stateSpeedKept[kept];
      double stateSpeedDot = stateSpeedKeptDot[kept];
      double sum = sumKept[kept];
      double sumDot = sumKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = stridesStep2Jvp(i, j, statePosition, stateSpeed, sum, n, h, statePositionDot,
              stateSpeedDot, sumDot, hDot, tape);
          j = tape.intResult(1);
          statePosition = tape.doubleResult(2);
          stateSpeed = tape.doubleResult(3);
          sum = tape.doubleResult(4);
          statePositionDot = tape.doubleResult(5);
          stateSpeedDot = tape.doubleResult(6);
          sumDot = tape.doubleResult(7);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          jKept[kept] = j;
          statePositionKept[kept] = statePosition;
          statePositionKeptDot[kept] = statePositionDot;
          stateSpeedKept[kept] = stateSpeed;
          stateSpeedKeptDot[kept] = stateSpeedDot;
          sumKept[kept] = sum;
          sumKeptDot[kept] = sumDot;
        }
        at = next;
      }
      stridesStep2VjpJvp(i, j, statePosition, stateSpeed, sum, n, h, statePositionBar,
          stateSpeedBar, sumBar, statePositionDot, stateSpeedDot, sumDot, hDot,
          statePositionBarDot, stateSpeedBarDot, tape);
      statePositionBar = tape.doubleResult(5);
      stateSpeedBar = tape.doubleResult(6);
      sumBar = tape.doubleResult(7);
      double t = tape.doubleResult(8);
      statePositionBarDot = tape.doubleResult(9);
      stateSpeedBarDot = tape.doubleResult(10);
      double t1 = tape.doubleResult(11);
      hBar += t;
      hBarDot += t1;
    }
    tape.result(1, stateSpeedBar);
    tape.result(2, hBar);
    tape.result(3, statePositionBarDot);
    tape.result(4, stateSpeedBarDot);
    tape.result(5, hBarDot);
    return statePositionBar;
  }

  private static int stridesStep2VjpJvp(int i, int j, double statePosition, double stateSpeed,
      double sum, int n, double h, double result2Bar, double result3Bar, double result4Bar,
      double statePositionDot, double stateSpeedDot, double sumDot, double hDot,
      double result2BarDot, double result3BarDot, Tape tape) {
    j += i;
    double t = 1.0 + 0.0625 * j;
    double t1 = h * t;
    double t2 = hDot * t;
    double t3 = t1 * statePosition;
    double t4 = t2 * statePosition + t1 * statePositionDot;
    double v = stateSpeed - t3 * statePosition;
    double vDot = stateSpeedDot - (t4 * statePosition + t3 * statePositionDot);
    double statePosition1 = statePosition + h * v;
    double statePositionDot1 = statePositionDot + (hDot * v + h * vDot);
    sum += statePosition1 * v;
    i += 2;

    // reverse sweep
    double statePositionBar = result2Bar + result4Bar * v;
    double statePositionBarDot = result2BarDot + result4Bar * vDot;
    double vBar = result3Bar + statePosition1 * result4Bar + h * statePositionBar;
    double vBarDot = result3BarDot + statePositionDot1 * result4Bar
        + (hDot * statePositionBar + h * statePositionBarDot);
    double t5 = -vBar;
    double t6 = -vBarDot;
    double t7 = t5 * statePosition;
    double t8 = t6 * statePosition + t5 * statePositionDot;
    double hBar = statePositionBar * v;
    double hBarDot = statePositionBarDot * v + statePositionBar * vDot;
    statePositionBar += t3 * t5;
    statePositionBarDot += t4 * t5 + t3 * t6;
    statePositionBar += t1 * t7;
    statePositionBarDot += t2 * t7 + t1 * t8;
    double hBar1 = hBar + t7 * statePosition * t;
    double hBarDot1 = hBarDot + (t8 * statePosition + t7 * statePositionDot) * t;
    tape.result(1, j);
    tape.result(2, statePosition1);
    tape.result(3, v);
    tape.result(4, sum);
    tape.result(5, statePositionBar);
    tape.result(6, vBar);
    tape.result(7, result4Bar);
    tape.result(8, hBar1);
    tape.result(9, statePositionBarDot);
    tape.result(10, vBarDot);
    tape.result(11, hBarDot1);
    return i;
  }

  private static double stridesLoopReverseJvp(double statePositionBar, double stateSpeedBar,
      double statePositionBarDot, double stateSpeedBarDot, Tape tape) {
    double[] stateSpeedKeptDot = tape.popReference();
    double[] statePositionKeptDot = tape.popReference();
    double hDot = tape.popDouble();
    tape.popDouble();
    tape.popDouble();
    double[] stateSpeedKept = tape.popReference();
    double[] statePositionKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double h = tape.popDouble();
    tape.popDouble();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double hBar = 0.0;
    double hBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double statePosition = statePositionKept[kept];
      double statePositionDot = statePositionKeptDot[kept];
      double stateSpeed = stateSpeedKept[kept];
      double stateSpeedDot = stateSpeedKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = stridesStepJvp(i, statePosition, stateSpeed, h, statePositionDot, stateSpeedDot,
              hDot, tape);
          statePosition = tape.doubleResult(1);
          stateSpeed = tape.doubleResult(2);
          statePositionDot = tape.doubleResult(3);
          stateSpeedDot = tape.doubleResult(4);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          statePositionKept[kept] = statePosition;
          statePositionKeptDot[kept] = statePositionDot;
          stateSpeedKept[kept] = stateSpeed;
          stateSpeedKeptDot[kept] = stateSpeedDot;
        }
        at = next;
      }
      stridesStepVjpJvp(i, statePosition, stateSpeed, h, statePositionBar, stateSpeedBar,
          statePositionDot, stateSpeedDot, hDot, statePositionBarDot, stateSpeedBarDot, tape);
      statePositionBar = tape.doubleResult(3);
      stateSpeedBar = tape.doubleResult(4);
      double t = tape.doubleResult(5);
      statePositionBarDot = tape.doubleResult(6);
      stateSpeedBarDot = tape.doubleResult(7);
      double t1 = tape.doubleResult(8);
      hBar += t;
      hBarDot += t1;
    }
    tape.result(1, stateSpeedBar);
    tape.result(2, hBar);
    tape.result(3, statePositionBarDot);
    tape.result(4, stateSpeedBarDot);
    tape.result(5, hBarDot);
    return statePositionBar;
  }

  private static int stridesStepVjpJvp(int i, double statePosition, double stateSpeed, double h,
      double result1Bar, double result2Bar, double statePositionDot, double stateSpeedDot,
      double hDot, double result1BarDot, double result2BarDot, Tape tape) {
    double t = 1.0 + 0.125 * i;
    double t1 = h * t;
    double t2 = hDot * t;
    double t3 = t1 * statePosition;
    double t4 = t2 * statePosition + t1 * statePositionDot;
    double v = stateSpeed - t3 * statePosition;
    double vDot = stateSpeedDot - (t4 * statePosition + t3 * statePositionDot);
    double statePosition1 = statePosition + h * v;
    i -= 3;

    // reverse sweep
    double vBar = result2Bar + h * result1Bar;
    double vBarDot = result2BarDot + (hDot * result1Bar + h * result1BarDot);
    double t5 = -vBar;
    double t6 = -vBarDot;
    double t7 = t5 * statePosition;
    double t8 = t6 * statePosition + t5 * statePositionDot;
    double statePositionBar = result1Bar + t3 * t5 + t1 * t7;
    double statePositionBarDot = result1BarDot + (t4 * t5 + t3 * t6) + (t2 * t7 + t1 * t8);
    double hBar = result1Bar * v + t7 * statePosition * t;
    double hBarDot =
        result1BarDot * v + result1Bar * vDot + (t8 * statePosition + t7 * statePositionDot) * t;
    tape.result(1, statePosition1);
    tape.result(2, v);
    tape.result(3, statePositionBar);
    tape.result(4, vBar);
    tape.result(5, hBar);
    tape.result(6, statePositionBarDot);
    tape.result(7, vBarDot);
    tape.result(8, hBarDot);
    return i;
  }

  private static int handledLoopForward(int i, double y, int n, double[] x, double rate,
      double[] xBar, Tape tape) {
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    yKept[0] = y;
    double y1 = y;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        yKept[kept] = y1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = handledStep(j, y1, n, x, rate, tape);
      y1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(y);
    tape.push(n);
    tape.push(x);
    tape.push(rate);
    tape.push(xBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(yKept);
    tape.result(1, y1);
    return j;
  }

  private static int handledStep(int i, double y, int n, double[] x, double rate, Tape tape) {
    double factor;
    try {
      factor = x[i * 2 % (x.length + 1)] * y;
    } catch (ArrayIndexOutOfBoundsException e) {
      factor = rate;
    }
    y = 0.5 * y * factor + rate;
    i++;
    tape.result(1, y);
    return i;
  }

  private static double handledLoopReverse(double yBar, Tape tape) {
    double[] yKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] xBar = tape.popReference();
    double rate = tape.popDouble();
    double[] x = tape.popReference();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double rateBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double y = yKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = handledStep(i, y, n, x, rate, tape);
          y = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          yKept[kept] = y;
        }
        at = next;
      }
      handledStepVjp(i, y, n, x, rate, yBar, xBar, tape);
      yBar = tape.doubleResult(2);
      double t = tape.doubleResult(3);
      rateBar += t;
    }
    return rateBar;
  }

  private static int handledStepVjp(int i, double y, int n, double[] x, double rate,
      double result1Bar, double[] xBar, Tape tape) {
    int t;
    double factor;
    int exit;
    try {
      t = i * 2 % (x.length + 1);
      factor = x[t] * y;
      exit = 0;
    } catch (ArrayIndexOutOfBoundsException e) {
      factor = rate;
      exit = 1;
      t = 0;
    }
    double t1 = 0.5 * y;
    double y1 = t1 * factor + rate;
    i++;

    // reverse sweep
    double factorBar = t1 * result1Bar;
    double yBar = 0.5 * (result1Bar * factor);
    double rateBar;
    switch (exit) {
      case 0 -> {
        yBar += x[t] * factorBar;
        xBar[t] += factorBar * y;
        rateBar = result1Bar;
      }
      default -> rateBar = result1Bar + factorBar;
    }
    tape.result(1, y1);
    tape.result(2, yBar);
    tape.result(3, rateBar);
    return i;
  }

  private static int missingLoopForward(int i, double y, double rate, double[] history,
      double[] historyBar, Tape tape) {
    int trips = BinomialSchedule.steps(i, 5, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    double[][] historyContents = tape.references(double[].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[] t = tape.doubles(history.length);
      historyContents[j] = t;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    yKept[0] = y;
    System.arraycopy(history, 0, historyContents[0], 0, history.length);
    double y1 = y;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < 5) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        yKept[kept] = y1;
        System.arraycopy(history, 0, historyContents[kept], 0, history.length);
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = missingStep(j, y1, rate, history, tape);
      y1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(y);
    tape.push(rate);
    tape.push(history);
    tape.push(historyBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(yKept);
    tape.push(historyContents);
    tape.result(1, y1);
    return j;
  }

  private static int missingStep(int i, double y, double rate, double[] history, Tape tape) {
    y = y * rate + Math.cos(y);
    if (history != null) {
      history[i % history.length] += y * y;
    }
    i++;
    tape.result(1, y);
    return i;
  }

  private static int missingLoop2Forward(int i, double y, double rate, Tape tape) {
    int trips = BinomialSchedule.steps(i, 4, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    yKept[0] = y;
    double y1 = y;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < 4) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        yKept[kept] = y1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = missingStep2(j, y1, rate, tape);
      y1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(y);
    tape.push(rate);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(yKept);
    tape.result(1, y1);
    return j;
  }

  private static int missingStep2(int i, double y, double rate, Tape tape) {
    y = y * rate + Math.cos(y);
    if (null != null) {
      int t = i % ((double[]) null).length;
      double history = ((double[]) null)[t];
      ((double[]) null)[t] = history + y * y;
    }
    i++;
    tape.result(1, y);
    return i;
  }

  private static double missingLoop2Reverse(double yBar, Tape tape) {
    double[] yKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double rate = tape.popDouble();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double rateBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double y = yKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = missingStep2(i, y, rate, tape);
          y = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          yKept[kept] = y;
        }
        at = next;
      }
      missingStep2Vjp(i, y, rate, yBar, tape);
      yBar = tape.doubleResult(2);
      double t = tape.doubleResult(3);
      rateBar += t;
    }
    tape.result(1, rateBar);
    return yBar;
  }

  private static int missingStep2Vjp(int i, double y, double rate, double result1Bar, Tape tape) {
    double y1 = y * rate + Math.cos(y);
    if (null != null) {
      int t = i % ((double[]) null).length;
      double history = ((double[]) null)[t];
      ((double[]) null)[t] = history + y1 * y1;
    }
    i++;

    // reverse sweep
    double yBar = result1Bar * rate - result1Bar * Math.sin(y);
    double rateBar = y * result1Bar;
    tape.result(1, y1);
    tape.result(2, yBar);
    tape.result(3, rateBar);
    return i;
  }

  private static double missingLoopReverse(double yBar, Tape tape) {
    double[][] historyContents = tape.popReference();
    double[] yKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] historyBar = tape.popReference();
    double[] history = tape.popReference();
    double rate = tape.popDouble();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    double[] historyLast = tape.doubles(history.length);
    System.arraycopy(history, 0, historyLast, 0, history.length);
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double rateBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      System.arraycopy(historyContents[kept], 0, history, 0, history.length);
      int i = iKept[kept];
      double y = yKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = missingStep(i, y, rate, history, tape);
          y = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          yKept[kept] = y;
          System.arraycopy(history, 0, historyContents[kept], 0, history.length);
        }
        at = next;
      }
      missingStepVjp(i, y, rate, history, yBar, historyBar, tape);
      yBar = tape.doubleResult(2);
      double t = tape.doubleResult(3);
      rateBar += t;
    }

    // what the loop has left
    System.arraycopy(historyLast, 0, history, 0, history.length);
    tape.result(1, rateBar);
    return yBar;
  }

  private static int missingStepVjp(int i, double y, double rate, double[] history,
      double result1Bar, double[] historyBar, Tape tape) {
    double y1 = y * rate + Math.cos(y);
    boolean t = history != null;
    int t1;
    if (t) {
      t1 = i % history.length;
      history[t1] += y1 * y1;
    } else {
      t1 = 0;
    }
    i++;

    // reverse sweep
    double yBar;
    if (t) {
      yBar = result1Bar + 2.0 * (historyBar[t1] * y1);
    } else {
      yBar = result1Bar;
    }
    double yBar1 = yBar * rate - yBar * Math.sin(y);
    double rateBar = y * yBar;
    tape.result(1, y1);
    tape.result(2, yBar1);
    tape.result(3, rateBar);
    return i;
  }

  private static int missingLoopForwardJvp(int i, double y, double rate, double[] history,
      double[] historyBar, double yDot, double rateDot, double[] historyDot,
      double[] historyBarDot, Tape tape) {
    int trips = BinomialSchedule.steps(i, 5, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    double[] yKeptDot = tape.doubles(snapshots);
    double[][] historyContents = tape.references(double[].class, snapshots);
    double[][] historyContentsDot = tape.references(double[].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[] t = tape.doubles(history.length);
      double[] t1 = tape.doubles(history.length);
      historyContents[j] = t;
      historyContentsDot[j] = t1;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    yKept[0] = y;
    yKeptDot[0] = yDot;
    double[] t = historyContentsDot[0];
    System.arraycopy(history, 0, historyContents[0], 0, history.length);
    System.arraycopy(historyDot, 0, t, 0, history.length);
    double y1 = y;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double yDot1 = yDot;
    int j = i;
    while (j < 5) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        yKept[kept] = y1;
        yKeptDot[kept] = yDot1;
        double[] t1 = historyContentsDot[kept];
        System.arraycopy(history, 0, historyContents[kept], 0, history.length);
        System.arraycopy(historyDot, 0, t1, 0, history.length);
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = missingStepJvp(j, y1, rate, history, yDot1, rateDot, historyDot, tape);
      y1 = tape.doubleResult(1);
      yDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(y);
    tape.push(rate);
    tape.push(history);
    tape.push(historyBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(yKept);
    tape.push(historyContents);
    tape.push(yDot);
    tape.push(rateDot);
    tape.push(historyDot);
    tape.push(historyBarDot);
    tape.push(yKeptDot);
    tape.push(historyContentsDot);
    tape.result(1, y1);
    tape.result(2, yDot1);
    return j;
  }

  private static int missingStepJvp(int i, double y, double rate, double[] history, double yDot,
      double rateDot, double[] historyDot, Tape tape) {
    double t = yDot * rate + y * rateDot;
    double t1 = yDot * Math.sin(y);
    y = y * rate + Math.cos(y);
    yDot = t - t1;
    if (history != null) {
      int t2 = i % history.length;
      double t3 = historyDot[t2] + 2.0 * (yDot * y);
      history[t2] += y * y;
      historyDot[t2] = t3;
    }
    i++;
    tape.result(1, y);
    tape.result(2, yDot);
    return i;
  }

  private static int missingLoop2ForwardJvp(int i, double y, double rate, double yDot,
      double rateDot, Tape tape) {
    int trips = BinomialSchedule.steps(i, 4, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    double[] yKeptDot = tape.doubles(snapshots);
    keptAt[0] = 0;
    iKept[0] = i;
    yKept[0] = y;
    yKeptDot[0] = yDot;
    double y1 = y;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double yDot1 = yDot;
    int j = i;
    while (j < 4) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        yKept[kept] = y1;
        yKeptDot[kept] = yDot1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = missingStep2Jvp(j, y1, rate, yDot1, rateDot, tape);
      y1 = tape.doubleResult(1);
      yDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(y);
    tape.push(rate);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(yKept);
    tape.push(yDot);
    tape.push(rateDot);
    tape.push(yKeptDot);
    tape.result(1, y1);
    tape.result(2, yDot1);
    return j;
  }

  private static int missingStep2Jvp(int i, double y, double rate, double yDot, double rateDot,
      Tape tape) {
    double t = yDot * rate + y * rateDot;
    double t1 = yDot * Math.sin(y);
    y = y * rate + Math.cos(y);
    yDot = t - t1;
    if (null != null) {
      int t2 = i % ((double[]) null).length;
      double history = ((double[]) null)[t2];
      ((double[]) null)[t2] = history + y * y;
    }
    i++;
    tape.result(1, y);
    tape.result(2, yDot);
    return i;
  }

  private static double missingLoop2ReverseJvp(double yBar, double yBarDot, Tape tape) {
    double[] yKeptDot = tape.popReference();
    double rateDot = tape.popDouble();
    tape.popDouble();
    double[] yKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double rate = tape.popDouble();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double rateBar = 0.0;
    double rateBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int i = iKept[kept];
      double y = yKept[kept];
      double yDot = yKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = missingStep2Jvp(i, y, rate, yDot, rateDot, tape);
          y = tape.doubleResult(1);
          yDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          yKept[kept] = y;
          yKeptDot[kept] = yDot;
        }
        at = next;
      }
      missingStep2VjpJvp(i, y, rate, yBar, yDot, rateDot, yBarDot, tape);
      yBar = tape.doubleResult(2);
      double t = tape.doubleResult(3);
      yBarDot = tape.doubleResult(4);
      double t1 = tape.doubleResult(5);
      rateBar += t;
      rateBarDot += t1;
    }
    tape.result(1, rateBar);
    tape.result(2, yBarDot);
    tape.result(3, rateBarDot);
    return yBar;
  }

  private static int missingStep2VjpJvp(int i, double y, double rate, double result1Bar,
      double yDot, double rateDot, double result1BarDot, Tape tape) {
    double t = Math.cos(y);
    double y1 = y * rate + t;
    if (null != null) {
      int t1 = i % ((double[]) null).length;
      double history = ((double[]) null)[t1];
      ((double[]) null)[t1] = history + y1 * y1;
    }
    i++;

    // reverse sweep
    double t1 = Math.sin(y);
    double yBar = result1Bar * rate - result1Bar * t1;
    double yBarDot = result1BarDot * rate
        + result1Bar * rateDot - (result1BarDot * t1 + result1Bar * (yDot * t));
    double rateBar = y * result1Bar;
    double rateBarDot = yDot * result1Bar + y * result1BarDot;
    tape.result(1, y1);
    tape.result(2, yBar);
    tape.result(3, rateBar);
    tape.result(4, yBarDot);
    tape.result(5, rateBarDot);
    return i;
  }

  private static double missingLoopReverseJvp(double yBar, double yBarDot, Tape tape) {
    double[][] historyContentsDot = tape.popReference();
    double[] yKeptDot = tape.popReference();
    double[] historyBarDot = tape.popReference();
    double[] historyDot = tape.popReference();
    double rateDot = tape.popDouble();
    tape.popDouble();
    double[][] historyContents = tape.popReference();
    double[] yKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] historyBar = tape.popReference();
    double[] history = tape.popReference();
    double rate = tape.popDouble();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    double[] historyLast = tape.doubles(history.length);
    double[] historyLastDot = tape.doubles(history.length);
    System.arraycopy(history, 0, historyLast, 0, history.length);
    System.arraycopy(historyDot, 0, historyLastDot, 0, history.length);
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double rateBar = 0.0;
    double rateBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[] t = historyContentsDot[kept];
      System.arraycopy(historyContents[kept], 0, history, 0, history.length);
      System.arraycopy(t, 0, historyDot, 0, history.length);
      int i = iKept[kept];
      double y = yKept[kept];
      double yDot = yKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = missingStepJvp(i, y, rate, history, yDot, rateDot, historyDot, tape);
          y = tape.doubleResult(1);
          yDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          yKept[kept] = y;
          yKeptDot[kept] = yDot;
          double[] t1 = historyContentsDot[kept];
          System.arraycopy(history, 0, historyContents[kept], 0, history.length);
          System.arraycopy(historyDot, 0, t1, 0, history.length);
        }
        at = next;
      }
      missingStepVjpJvp(i, y, rate, history, yBar, historyBar, yDot, rateDot, historyDot, yBarDot,
          historyBarDot, tape);
      yBar = tape.doubleResult(2);
      double t1 = tape.doubleResult(3);
      yBarDot = tape.doubleResult(4);
      double t2 = tape.doubleResult(5);
      rateBar += t1;
      rateBarDot += t2;
    }

    // what the loop has left
    System.arraycopy(historyLast, 0, history, 0, history.length);
    System.arraycopy(historyLastDot, 0, historyDot, 0, history.length);
    tape.result(1, rateBar);
    tape.result(2, yBarDot);
    tape.result(3, rateBarDot);
    return yBar;
  }

  private static int missingStepVjpJvp(int i, double y, double rate, double[] history,
      double result1Bar, double[] historyBar, double yDot, double rateDot, double[] historyDot,
      double result1BarDot, double[] historyBarDot, Tape tape) {
    double t = Math.cos(y);
    double t1 = Math.sin(y);
    double y1 = y * rate + t;
    double yDot1 = yDot * rate + y * rateDot - yDot * t1;
    boolean t2 = history != null;
    int t3;
    if (t2) {
      t3 = i % history.length;
      double t4 = historyDot[t3] + 2.0 * (yDot1 * y1);
      history[t3] += y1 * y1;
      historyDot[t3] = t4;
    } else {
      t3 = 0;
    }
    i++;

    // reverse sweep
    double yBar;
    double yBarDot;
    if (t2) {
      double t4 = historyBar[t3];
      yBar = result1Bar + 2.0 * (t4 * y1);
      yBarDot = result1BarDot + 2.0 * (historyBarDot[t3] * y1 + t4 * yDot1);
    } else {
      yBar = result1Bar;
      yBarDot = result1BarDot;
    }
    double yBar1 = yBar * rate - yBar * t1;
    double yBarDot1 = yBarDot * rate + yBar * rateDot - (yBarDot * t1 + yBar * (yDot * t));
    double rateBar = y * yBar;
    double rateBarDot = yDot * yBar + y * yBarDot;
    tape.result(1, y1);
    tape.result(2, yBar1);
    tape.result(3, rateBar);
    tape.result(4, yBarDot1);
    tape.result(5, rateBarDot);
    return i;
  }

  private static double layerJvp(double[] weights, double[] x, double gain, double[] weightsDot,
      double[] xDot, double gainDot, Tape tape) {
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double weights1 = weights[i];
      double t = gain * weights1;
      double x1 = x[i];
      double z = t * x1 + 0.5 * sum;
      double zDot = (gainDot * weights1 + gain * weightsDot[i]) * x1 + t * xDot[i] + 0.5 * sumDot;
      double t1 = Math.tanh(z);
      double t2 = zDot * ((1.0 - t1) * (1.0 + t1));
      x[i] = t1;
      xDot[i] = t2;
      sum += t1 * t1;
      sumDot += 2.0 * (t2 * t1);
    }
    tape.result(1, sumDot);
    return sum;
  }

  private static double[] scaledJvp(double[] x, double factor, int depth, double[] xDot,
      double factorDot, Tape tape) {
    double[] y = new double[x.length];
    double[] yDot = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = Math.exp(factor * x1);
      y[i] = x1 * t;
      yDot[i] = xDot1 * t + x1 * ((factorDot * x1 + factor * xDot1) * t);
    }
    if (depth != 0) {
      y = scaledJvp(y, 0.5 * factor, depth - 1, yDot, 0.5 * factorDot, tape);
      yDot = tape.referenceResult(1);
    }
    tape.result(1, yDot);
    return y;
  }

  private static double layerForward(double[] weights, double[] x, double gain,
      double[] weightsBar, double[] xBar, Tape tape) {
    double[] weightsFirst;
    if (weights != null) {
      weightsFirst = tape.doubles(weights.length);
      System.arraycopy(weights, 0, weightsFirst, 0, weights.length);
    } else {
      weightsFirst = null;
    }
    double[] xFirst;
    if (x != null) {
      xFirst = tape.doubles(x.length);
      System.arraycopy(x, 0, xFirst, 0, x.length);
    } else {
      xFirst = null;
    }
    double result = Checkpoints.layer(weights, x, gain);
    tape.push(weights);
    tape.push(x);
    tape.push(gain);
    tape.push(weightsBar);
    tape.push(xBar);
    tape.push(weightsFirst);
    tape.push(xFirst);
    return result;
  }

  private static double[] scaledForward(double[] x, double factor, int depth, double[] xBar,
      Tape tape) {
    double[] xFirst;
    if (x != null) {
      xFirst = tape.doubles(x.length);
      System.arraycopy(x, 0, xFirst, 0, x.length);
    } else {
      xFirst = null;
    }
    double[] result = scaled(x, factor, depth);
    double[] resultBar = new double[result.length];
    tape.push(x);
    tape.push(factor);
    tape.push(depth);
    tape.push(xBar);
    tape.push(xFirst);
    tape.push(resultBar);
    tape.result(1, resultBar);
    return result;
  }

  private static double[] scaled(double[] x, double factor, int depth) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] * Math.exp(factor * x[i]);
    }
    if (depth != 0) {
      y = scaled(y, 0.5 * factor, depth - 1);
    }
    return y;
  }

  private static double[] scaledForward2(double[] x, double factor, int depth, double[] xBar,
      Tape tape) {
    double[] result = scaled(x, factor, depth);
    double[] resultBar = new double[result.length];
    tape.push(x);
    tape.push(factor);
    tape.push(depth);
    tape.push(xBar);
    tape.push(resultBar);
    tape.result(1, resultBar);
    return result;
  }

  private static double scaledReverse2(Tape tape) {
    double[] resultBar = tape.popReference();
    double[] xBar = tape.popReference();
    int depth = tape.popInt();
    double factor = tape.popDouble();
    double[] x = tape.popReference();
    int frame = tape.mark();
    scaledVjp(x, factor, depth, resultBar, xBar, tape);
    double factorBar = tape.doubleResult(1);
    tape.release(frame);
    return factorBar;
  }

  private static double[] scaledVjp(double[] x, double factor, int depth, double[] resultBar,
      double[] xBar, Tape tape) {
    double[] y = new double[x.length];
    double[] yBar = tape.zeroDoubles(x.length);
    double[] kept = tape.doubles(x.length);
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = Math.exp(factor * x1);
      kept[i] = t;
      y[i] = x1 * t;
    }
    boolean t = depth == 0;
    double[] t1;
    if (t) {
      t1 = yBar;
    } else {
      y = scaledForward2(y, 0.5 * factor, depth - 1, yBar, tape);
      t1 = tape.referenceResult(1);
    }

    // reverse sweep
    Arguments.length("resultBar", resultBar.length, y.length);
    for (int i = 0; i < y.length; i++) {
      t1[i] += resultBar[i];
    }
    double factorBar;
    if (t) {
      factorBar = 0.0;
    } else {
      factorBar = 0.5 * scaledReverse2(tape);
    }
    for (int i = 0; i < x.length; i++) {
      double t2 = yBar[i];
      yBar[i] = 0.0;
      double t3 = kept[i];
      double xBar1 = t2 * t3;
      double x1 = x[i];
      double t4 = x1 * t2 * t3;
      factorBar += t4 * x1;
      xBar[i] += xBar1 + factor * t4;
    }
    tape.result(1, factorBar);
    return y;
  }

  private static double scaledReverse(Tape tape) {
    double[] resultBar = tape.popReference();
    double[] t = tape.popReference();
    double[] xBar = tape.popReference();
    int depth = tape.popInt();
    double factor = tape.popDouble();
    double[] x = tape.popReference();
    boolean t1 = x != null;
    double[] xLast;
    if (t1) {
      xLast = tape.doubles(x.length);
      System.arraycopy(x, 0, xLast, 0, x.length);
      System.arraycopy(t, 0, x, 0, x.length);
    } else {
      xLast = null;
    }
    int frame = tape.mark();
    scaledVjp(x, factor, depth, resultBar, xBar, tape);
    double factorBar = tape.doubleResult(1);
    tape.release(frame);
    if (t1) {
      System.arraycopy(xLast, 0, x, 0, x.length);
    }
    return factorBar;
  }

  private static double layerReverse(double resultBar, Tape tape) {
    double[] t = tape.popReference();
    double[] t1 = tape.popReference();
    double[] xBar = tape.popReference();
    double[] weightsBar = tape.popReference();
    double gain = tape.popDouble();
    double[] x = tape.popReference();
    double[] weights = tape.popReference();
    boolean t2 = weights != null;
    double[] weightsLast;
    if (t2) {
      weightsLast = tape.doubles(weights.length);
      System.arraycopy(weights, 0, weightsLast, 0, weights.length);
    } else {
      weightsLast = null;
    }
    boolean t3 = x != null;
    double[] xLast;
    if (t3) {
      xLast = tape.doubles(x.length);
      System.arraycopy(x, 0, xLast, 0, x.length);
    } else {
      xLast = null;
    }
    if (t2) {
      System.arraycopy(t1, 0, weights, 0, weights.length);
    }
    if (t3) {
      System.arraycopy(t, 0, x, 0, x.length);
    }
    int frame = tape.mark();
    layerVjp(weights, x, gain, resultBar, weightsBar, xBar, tape);
    double gainBar = tape.doubleResult(1);
    tape.release(frame);
    if (t2) {
      System.arraycopy(weightsLast, 0, weights, 0, weights.length);
    }
    if (t3) {
      System.arraycopy(xLast, 0, x, 0, x.length);
    }
    return gainBar;
  }

  private static double layerVjp(double[] weights, double[] x, double gain, double resultBar,
      double[] weightsBar, double[] xBar, Tape tape) {
    double[] kept = tape.doubles(x.length);
    double[] xKept = tape.doubles(x.length);
    double[] weightsKept = tape.doubles(x.length);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double weights1 = weights[i];
      weightsKept[i] = weights1;
      double x1 = x[i];
      xKept[i] = x1;
      double z = gain * weights1 * x1 + 0.5 * sum;
      double t = Math.tanh(z);
      kept[i] = t;
      x[i] = t;
      sum += t * t;
    }

    // reverse sweep
    double sumBar = resultBar;
    double gainBar = 0.0;
    for (int i = x.length - 1; i >= 0; i--) {
      double t = kept[i];
      double zBar = (2.0 * (sumBar * t) + xBar[i]) * ((1.0 - t) * (1.0 + t));
      sumBar += 0.5 * zBar;
      double t1 = zBar * xKept[i];
      double weights1 = weightsKept[i];
      xBar[i] = gain * weights1 * zBar;
      gainBar += t1 * weights1;
      weightsBar[i] += gain * t1;
    }
    tape.result(1, gainBar);
    return sum;
  }

  private static double layerForwardJvp(double[] weights, double[] x, double gain,
      double[] weightsBar, double[] xBar, double[] weightsDot, double[] xDot, double gainDot,
      double[] weightsBarDot, double[] xBarDot, Tape tape) {
    double[] weightsFirst;
    double[] weightsFirstDot;
    if (weights != null) {
      weightsFirst = tape.doubles(weights.length);
      weightsFirstDot = tape.doubles(weights.length);
      System.arraycopy(weights, 0, weightsFirst, 0, weights.length);
      System.arraycopy(weightsDot, 0, weightsFirstDot, 0, weights.length);
    } else {
      weightsFirst = null;
      weightsFirstDot = null;
    }
    double[] xFirst;
    double[] xFirstDot;
    if (x != null) {
      xFirst = tape.doubles(x.length);
      xFirstDot = tape.doubles(x.length);
      System.arraycopy(x, 0, xFirst, 0, x.length);
      System.arraycopy(xDot, 0, xFirstDot, 0, x.length);
    } else {
      xFirst = null;
      xFirstDot = null;
    }
    double result = layerJvp(weights, x, gain, weightsDot, xDot, gainDot, tape);
    double resultDot = tape.doubleResult(1);
    tape.push(weights);
    tape.push(x);
    tape.push(gain);
    tape.push(weightsBar);
    tape.push(xBar);
    tape.push(weightsFirst);
    tape.push(xFirst);
    tape.push(weightsDot);
    tape.push(xDot);
    tape.push(gainDot);
    tape.push(weightsBarDot);
    tape.push(xBarDot);
    tape.push(weightsFirstDot);
    tape.push(xFirstDot);
    tape.result(1, resultDot);
    return result;
  }

  private static double[] scaledForwardJvp(double[] x, double factor, int depth, double[] xBar,
      double[] xDot, double factorDot, double[] xBarDot, Tape tape) {
    double[] xFirst;
    double[] xFirstDot;
    if (x != null) {
      xFirst = tape.doubles(x.length);
      xFirstDot = tape.doubles(x.length);
      System.arraycopy(x, 0, xFirst, 0, x.length);
      System.arraycopy(xDot, 0, xFirstDot, 0, x.length);
    } else {
      xFirst = null;
      xFirstDot = null;
    }
    double[] result = scaledJvp(x, factor, depth, xDot, factorDot, tape);
    double[] resultDot = tape.referenceResult(1);
    double[] resultBar = new double[result.length];
    double[] resultBarDot = new double[result.length];
    tape.push(x);
    tape.push(factor);
    tape.push(depth);
    tape.push(xBar);
    tape.push(xFirst);
    tape.push(resultBar);
    tape.push(xDot);
    tape.push(factorDot);
    tape.push(xBarDot);
    tape.push(xFirstDot);
    tape.push(resultBarDot);
    tape.result(1, resultBar);
    tape.result(2, resultDot);
    tape.result(3, resultBarDot);
    return result;
  }

  private static double[] scaledForwardJvp2(double[] x, double factor, int depth, double[] xBar,
      double[] xDot, double factorDot, double[] xBarDot, Tape tape) {
    double[] result = scaledJvp(x, factor, depth, xDot, factorDot, tape);
    double[] resultDot = tape.referenceResult(1);
    double[] resultBar = new double[result.length];
    double[] resultBarDot = new double[result.length];
    tape.push(x);
    tape.push(factor);
    tape.push(depth);
    tape.push(xBar);
    tape.push(resultBar);
    tape.push(xDot);
    tape.push(factorDot);
    tape.push(xBarDot);
    tape.push(resultBarDot);
    tape.result(1, resultBar);
    tape.result(2, resultDot);
    tape.result(3, resultBarDot);
    return result;
  }

  private static double scaledReverseJvp(Tape tape) {
    double[] resultBarDot = tape.popReference();
    double[] xBarDot = tape.popReference();
    double factorDot = tape.popDouble();
    double[] xDot = tape.popReference();
    double[] resultBar = tape.popReference();
    double[] xBar = tape.popReference();
    int depth = tape.popInt();
    double factor = tape.popDouble();
    double[] x = tape.popReference();
    int frame = tape.mark();
    scaledVjpJvp(x, factor, depth, resultBar, xBar, xDot, factorDot, resultBarDot, xBarDot, tape);
    double factorBar = tape.doubleResult(1);
    double factorBarDot = tape.doubleResult(2);
    tape.release(frame);
    tape.result(1, factorBarDot);
    return factorBar;
  }

  private static double[] scaledVjpJvp(double[] x, double factor, int depth, double[] resultBar,
      double[] xBar, double[] xDot, double factorDot, double[] resultBarDot, double[] xBarDot,
      Tape tape) {
    double[] y = new double[x.length];
    double[] yDot = new double[x.length];
    double[] yBar = tape.zeroDoubles(x.length);
    double[] yBarDot = tape.zeroDoubles(x.length);
    double[] kept = tape.doubles(x.length);
    double[] keptDot = tape.doubles(x.length);
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = Math.exp(factor * x1);
      double t1 = (factorDot * x1 + factor * xDot1) * t;
      kept[i] = t;
      keptDot[i] = t1;
      y[i] = x1 * t;
      yDot[i] = xDot1 * t + x1 * t1;
    }
    boolean t = depth == 0;
    double[] t1;
    double[] t2;
    if (t) {
      t1 = yBar;
      t2 = yBarDot;
    } else {
      y = scaledForwardJvp2(y, 0.5 * factor, depth - 1, yBar, yDot, 0.5 * factorDot, yBarDot, tape);
      t1 = tape.referenceResult(1);
      t2 = tape.referenceResult(3);
    }

    // reverse sweep
    Arguments.length("resultBar", resultBar.length, y.length);
    for (int i = 0; i < y.length; i++) {
      double t3 = resultBarDot[i];
      t1[i] += resultBar[i];
      t2[i] += t3;
    }
    double factorBar;
    double factorBarDot;
    if (t) {
      factorBar = 0.0;
      factorBarDot = 0.0;
    } else {
      double t3 = scaledReverseJvp(tape);
      double t4 = tape.doubleResult(1);
      factorBar = 0.5 * t3;
      factorBarDot = 0.5 * t4;
    }
    for (int i = 0; i < x.length; i++) {
      double t3 = yBar[i];
      double t4 = yBarDot[i];
      yBar[i] = 0.0;
      yBarDot[i] = 0.0;
      double t5 = kept[i];
      double t6 = keptDot[i];
      double xBar1 = t3 * t5;
      double xBarDot1 = t4 * t5 + t3 * t6;
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t7 = x1 * t3;
      double t8 = t7 * t5;
      double t9 = (xDot1 * t3 + x1 * t4) * t5 + t7 * t6;
      factorBar += t8 * x1;
      factorBarDot += t9 * x1 + t8 * xDot1;
      xBar[i] += xBar1 + factor * t8;
      xBarDot[i] += xBarDot1 + (factorDot * t8 + factor * t9);
    }
    tape.result(1, factorBar);
    tape.result(2, factorBarDot);
    return y;
  }

  private static double scaledReverseJvp2(Tape tape) {
    double[] resultBarDot = tape.popReference();
    double[] t = tape.popReference();
    double[] xBarDot = tape.popReference();
    double factorDot = tape.popDouble();
    double[] xDot = tape.popReference();
    double[] resultBar = tape.popReference();
    double[] t1 = tape.popReference();
    double[] xBar = tape.popReference();
    int depth = tape.popInt();
    double factor = tape.popDouble();
    double[] x = tape.popReference();
    boolean t2 = x != null;
    double[] xLast;
    double[] xLastDot;
    if (t2) {
      xLast = tape.doubles(x.length);
      xLastDot = tape.doubles(x.length);
      System.arraycopy(x, 0, xLast, 0, x.length);
      System.arraycopy(xDot, 0, xLastDot, 0, x.length);
      System.arraycopy(t1, 0, x, 0, x.length);
      System.arraycopy(t, 0, xDot, 0, x.length);
    } else {
      xLast = null;
      xLastDot = null;
    }
    int frame = tape.mark();
    scaledVjpJvp(x, factor, depth, resultBar, xBar, xDot, factorDot, resultBarDot, xBarDot, tape);
    double factorBar = tape.doubleResult(1);
    double factorBarDot = tape.doubleResult(2);
    tape.release(frame);
    if (t2) {
      System.arraycopy(xLast, 0, x, 0, x.length);
      System.arraycopy(xLastDot, 0, xDot, 0, x.length);
    }
    tape.result(1, factorBarDot);
    return factorBar;
  }

  private static double layerReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double[] t = tape.popReference();
    double[] t1 = tape.popReference();
    double[] xBarDot = tape.popReference();
    double[] weightsBarDot = tape.popReference();
    double gainDot = tape.popDouble();
    double[] xDot = tape.popReference();
    double[] weightsDot = tape.popReference();
    double[] t2 = tape.popReference();
    double[] t3 = tape.popReference();
    double[] xBar = tape.popReference();
    double[] weightsBar = tape.popReference();
    double gain = tape.popDouble();
    double[] x = tape.popReference();
    double[] weights = tape.popReference();
    boolean t4 = weights != null;
    double[] weightsLast;
    double[] weightsLastDot;
    if (t4) {
      weightsLast = tape.doubles(weights.length);
      weightsLastDot = tape.doubles(weights.length);
      System.arraycopy(weights, 0, weightsLast, 0, weights.length);
      System.arraycopy(weightsDot, 0, weightsLastDot, 0, weights.length);
    } else {
      weightsLast = null;
      weightsLastDot = null;
    }
    boolean t5 = x != null;
    double[] xLast;
    double[] xLastDot;
    if (t5) {
      xLast = tape.doubles(x.length);
      xLastDot = tape.doubles(x.length);
      System.arraycopy(x, 0, xLast, 0, x.length);
      System.arraycopy(xDot, 0, xLastDot, 0, x.length);
    } else {
      xLast = null;
      xLastDot = null;
    }
    if (t4) {
      System.arraycopy(t3, 0, weights, 0, weights.length);
      System.arraycopy(t1, 0, weightsDot, 0, weights.length);
    }
    if (t5) {
      System.arraycopy(t2, 0, x, 0, x.length);
      System.arraycopy(t, 0, xDot, 0, x.length);
    }
    int frame = tape.mark();
    layerVjpJvp(weights, x, gain, resultBar, weightsBar, xBar, weightsDot, xDot, gainDot,
        resultBarDot, weightsBarDot, xBarDot, tape);
    double gainBar = tape.doubleResult(1);
    double gainBarDot = tape.doubleResult(2);
    tape.release(frame);
    if (t4) {
      System.arraycopy(weightsLast, 0, weights, 0, weights.length);
      System.arraycopy(weightsLastDot, 0, weightsDot, 0, weights.length);
    }
    if (t5) {
      System.arraycopy(xLast, 0, x, 0, x.length);
      System.arraycopy(xLastDot, 0, xDot, 0, x.length);
    }
    tape.result(1, gainBarDot);
    return gainBar;
  }

  private static double layerVjpJvp(double[] weights, double[] x, double gain, double resultBar,
      double[] weightsBar, double[] xBar, double[] weightsDot, double[] xDot, double gainDot,
      double resultBarDot, double[] weightsBarDot, double[] xBarDot, Tape tape) {
    double[] kept = tape.doubles(x.length);
    double[] keptDot = tape.doubles(x.length);
    double[] xKept = tape.doubles(x.length);
    double[] xKeptDot = tape.doubles(x.length);
    double[] weightsKept = tape.doubles(x.length);
    double[] weightsKeptDot = tape.doubles(x.length);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double weights1 = weights[i];
      double weightsDot1 = weightsDot[i];
      weightsKept[i] = weights1;
      weightsKeptDot[i] = weightsDot1;
      double t = gain * weights1;
      double x1 = x[i];
      double xDot1 = xDot[i];
      xKept[i] = x1;
      xKeptDot[i] = xDot1;
      double z = t * x1 + 0.5 * sum;
      double zDot = (gainDot * weights1 + gain * weightsDot1) * x1 + t * xDot1 + 0.5 * sumDot;
      double t1 = Math.tanh(z);
      double t2 = zDot * ((1.0 - t1) * (1.0 + t1));
      kept[i] = t1;
      keptDot[i] = t2;
      x[i] = t1;
      xDot[i] = t2;
      sum += t1 * t1;
      sumDot += 2.0 * (t2 * t1);
    }

    // reverse sweep
    double sumBar = resultBar;
    double gainBar = 0.0;
    double sumBarDot = resultBarDot;
    double gainBarDot = 0.0;
    for (int i = x.length - 1; i >= 0; i--) {
      double t = kept[i];
      double t1 = keptDot[i];
      double t2 = 2.0 * (sumBar * t) + xBar[i];
      double t3 = 1.0 - t;
      double t4 = 1.0 + t;
      double t5 = t3 * t4;
      double zBar = t2 * t5;
      double zBarDot =
          (2.0 * (sumBarDot * t + sumBar * t1) + xBarDot[i]) * t5 + t2 * (t3 * t1 - t1 * t4);
      sumBar += 0.5 * zBar;
      sumBarDot += 0.5 * zBarDot;
      double x1 = xKept[i];
      double t6 = zBar * x1;
      double t7 = zBarDot * x1 + zBar * xKeptDot[i];
      double weights1 = weightsKept[i];
      double weightsDot1 = weightsKeptDot[i];
      double t8 = gain * weights1;
      xBar[i] = t8 * zBar;
      xBarDot[i] = (gainDot * weights1 + gain * weightsDot1) * zBar + t8 * zBarDot;
      gainBar += t6 * weights1;
      gainBarDot += t7 * weights1 + t6 * weightsDot1;
      weightsBar[i] += gain * t6;
      weightsBarDot[i] += gainDot * t6 + gain * t7;
    }
    tape.result(1, gainBar);
    tape.result(2, gainBarDot);
    return sum;
  }

  private static int rowsExchangedLaterLoopForward(int i, double b, int n, double[][] table,
      double[][] tableBar, Tape tape) {
    double[][] tableRows;
    if (table != null) {
      tableRows = tape.references(double[].class, table.length);
      System.arraycopy(table, 0, tableRows, 0, table.length);
    } else {
      tableRows = null;
    }
    double[][] tableBarRows;
    if (tableBar != null) {
      tableBarRows = tape.references(double[].class, table.length);
      System.arraycopy(tableBar, 0, tableBarRows, 0, table.length);
    } else {
      tableBarRows = null;
    }
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] bKept = tape.doubles(snapshots);
    double[][][] tableContents = tape.references(double[][].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[][] t = tape.references(double[].class, table.length);
      for (int k = 0; k < table.length; k++) {
        double[] t1 = table[k];
        double[] t2;
        if (t1 != null) {
          t2 = tape.doubles(t1.length);
        } else {
          t2 = null;
        }
        t[k] = t2;
      }
      tableContents[j] = t;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    bKept[0] = b;
    double[][] t = tableContents[0];
    for (int j = 0; j < table.length; j++) {
      double[] t1 = table[j];
      double[] t2 = t[j];
      if (t1 != null) {
        System.arraycopy(t1, 0, t2, 0, t1.length);
      }
    }
    double b1 = b;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        bKept[kept] = b1;
        double[][] t1 = tableContents[kept];
        for (int k = 0; k < table.length; k++) {
          double[] t2 = table[k];
          double[] t3 = t1[k];
          if (t2 != null) {
            System.arraycopy(t2, 0, t3, 0, t2.length);
          }
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = rowsExchangedLaterStep(j, b1, n, table, tape);
      b1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(b);
    tape.push(n);
    tape.push(table);
    tape.push(tableBar);
    tape.push(tableRows);
    tape.push(tableBarRows);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(bKept);
    tape.push(tableContents);
    tape.result(1, b1);
    return j;
  }

  private static int rowsExchangedLaterStep(int i, double b, int n, double[][] table, Tape tape) {
    b = Math.sin(b * table[i % 2][0]);
    i++;
    tape.result(1, b);
    return i;
  }

  private static double rowsExchangedLaterLoopReverse(double bBar, Tape tape) {
    double[][][] tableContents = tape.popReference();
    double[] bKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[][] t = tape.popReference();
    double[][] t1 = tape.popReference();
    double[][] tableBar = tape.popReference();
    double[][] table = tape.popReference();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t2 = table != null;
    double[][] tableLast;
    if (t2) {
      tableLast = tape.references(double[].class, table.length);
      System.arraycopy(table, 0, tableLast, 0, table.length);
    } else {
      tableLast = null;
    }
    boolean t3 = tableBar != null;
    double[][] tableBarLast;
    if (t3) {
      tableBarLast = tape.references(double[].class, table.length);
      System.arraycopy(tableBar, 0, tableBarLast, 0, table.length);
    } else {
      tableBarLast = null;
    }
    if (t2) {
      System.arraycopy(t1, 0, table, 0, table.length);
    }
    if (t3) {
      System.arraycopy(t, 0, tableBar, 0, table.length);
    }
    double[][] tableLast1 = tape.references(double[].class, table.length);
    for (int i = 0; i < table.length; i++) {
      double[] t4 = table[i];
      double[] t5;
      if (t4 != null) {
        t5 = tape.doubles(t4.length);
        System.arraycopy(t4, 0, t5, 0, t4.length);
      } else {
        t5 = null;
      }
      tableLast1[i] = t5;
    }
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][] t4 = tableContents[kept];
      for (int i = 0; i < table.length; i++) {
        double[] t5 = table[i];
        double[] t6 = t4[i];
        if (t5 != null) {
          System.arraycopy(t6, 0, t5, 0, t5.length);
        }
      }
      int i = iKept[kept];
      double b = bKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = rowsExchangedLaterStep(i, b, n, table, tape);
          b = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          bKept[kept] = b;
          double[][] t5 = tableContents[kept];
          for (int j = 0; j < table.length; j++) {
            double[] t6 = table[j];
            double[] t7 = t5[j];
            if (t6 != null) {
              System.arraycopy(t6, 0, t7, 0, t6.length);
            }
          }
        }
        at = next;
      }
      rowsExchangedLaterStepVjp(i, b, n, table, bBar, tableBar, tape);
      bBar = tape.doubleResult(2);
    }

    // what the loop has left
    for (int i = 0; i < table.length; i++) {
      double[] t4 = table[i];
      double[] t5 = tableLast1[i];
      if (t4 != null) {
        System.arraycopy(t5, 0, t4, 0, t4.length);
      }
    }
    if (t2) {
      System.arraycopy(tableLast, 0, table, 0, table.length);
    }
    if (t3) {
      System.arraycopy(tableBarLast, 0, tableBar, 0, table.length);
    }
    return bBar;
  }

  private static int rowsExchangedLaterStepVjp(int i, double b, int n, double[][] table,
      double result1Bar, double[][] tableBar, Tape tape) {
    int t = i % 2;
    double table1 = table[t][0];
    double t1 = b * table1;
    double b1 = Math.sin(t1);
    i++;

    // reverse sweep
    double t2 = result1Bar * Math.cos(t1);
    double bBar = t2 * table1;
    tableBar[t][0] += b * t2;
    tape.result(1, b1);
    tape.result(2, bBar);
    return i;
  }

  private static int rowsExchangedLaterLoopForwardJvp(int i, double b, int n, double[][] table,
      double[][] tableBar, double bDot, double[][] tableDot, double[][] tableBarDot, Tape tape) {
    double[][] tableRows;
    double[][] tableRowsDot;
    if (table != null) {
      tableRows = tape.references(double[].class, table.length);
      tableRowsDot = tape.references(double[].class, table.length);
      System.arraycopy(table, 0, tableRows, 0, table.length);
      System.arraycopy(tableDot, 0, tableRowsDot, 0, table.length);
    } else {
      tableRows = null;
      tableRowsDot = null;
    }
    double[][] tableBarRows;
    double[][] tableBarRowsDot;
    if (tableBar != null) {
      tableBarRows = tape.references(double[].class, table.length);
      tableBarRowsDot = tape.references(double[].class, table.length);
      System.arraycopy(tableBar, 0, tableBarRows, 0, table.length);
      System.arraycopy(tableBarDot, 0, tableBarRowsDot, 0, table.length);
    } else {
      tableBarRows = null;
      tableBarRowsDot = null;
    }
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] bKept = tape.doubles(snapshots);
    double[] bKeptDot = tape.doubles(snapshots);
    double[][][] tableContents = tape.references(double[][].class, snapshots);
    double[][][] tableContentsDot = tape.references(double[][].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[][] t = tape.references(double[].class, table.length);
      double[][] t1 = tape.references(double[].class, table.length);
      for (int k = 0; k < table.length; k++) {
        double[] t2 = table[k];
        double[] t3;
        double[] t4;
        if (t2 != null) {
          t3 = tape.doubles(t2.length);
          t4 = tape.doubles(t2.length);
        } else {
          t3 = null;
          t4 = null;
        }
        t[k] = t3;
        t1[k] = t4;
      }
      tableContents[j] = t;
      tableContentsDot[j] = t1;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    bKept[0] = b;
    bKeptDot[0] = bDot;
    double[][] t = tableContents[0];
    double[][] t1 = tableContentsDot[0];
    for (int j = 0; j < table.length; j++) {
      double[] t2 = table[j];
      double[] t3 = tableDot[j];
      double[] t4 = t[j];
      double[] t5 = t1[j];
      if (t2 != null) {
        System.arraycopy(t2, 0, t4, 0, t2.length);
        System.arraycopy(t3, 0, t5, 0, t2.length);
      }
    }
    double b1 = b;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double bDot1 = bDot;
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        bKept[kept] = b1;
        bKeptDot[kept] = bDot1;
        double[][] t2 = tableContents[kept];
        double[][] t3 = tableContentsDot[kept];
        for (int k = 0; k < table.length; k++) {
          double[] t4 = table[k];
          double[] t5 = tableDot[k];
          double[] t6 = t2[k];
          double[] t7 = t3[k];
          if (t4 != null) {
            System.arraycopy(t4, 0, t6, 0, t4.length);
            System.arraycopy(t5, 0, t7, 0, t4.length);
          }
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = rowsExchangedLaterStepJvp(j, b1, n, table, bDot1, tableDot, tape);
      b1 = tape.doubleResult(1);
      bDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(b);
    tape.push(n);
    tape.push(table);
    tape.push(tableBar);
    tape.push(tableRows);
    tape.push(tableBarRows);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(bKept);
    tape.push(tableContents);
    tape.push(bDot);
    tape.push(tableDot);
    tape.push(tableBarDot);
    tape.push(tableRowsDot);
    tape.push(tableBarRowsDot);
    tape.push(bKeptDot);
    tape.push(tableContentsDot);
    tape.result(1, b1);
    return j;
  }

  private static int rowsExchangedLaterStepJvp(int i, double b, int n, double[][] table,
      double bDot, double[][] tableDot, Tape tape) {
    int t = i % 2;
    double table1 = table[t][0];
    double t1 = b * table1;
    double t2 = bDot * table1 + b * tableDot[t][0];
    b = Math.sin(t1);
    bDot = t2 * Math.cos(t1);
    i++;
    tape.result(1, b);
    tape.result(2, bDot);
    return i;
  }

  private static double rowsExchangedLaterLoopReverseJvp(double bBar, Tape tape) {
    double[][][] tableContentsDot = tape.popReference();
    double[] bKeptDot = tape.popReference();
    double[][] t = tape.popReference();
    double[][] t1 = tape.popReference();
    double[][] tableBarDot = tape.popReference();
    double[][] tableDot = tape.popReference();
    tape.popDouble();
    double[][][] tableContents = tape.popReference();
    double[] bKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[][] t2 = tape.popReference();
    double[][] t3 = tape.popReference();
    double[][] tableBar = tape.popReference();
    double[][] table = tape.popReference();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t4 = table != null;
    double[][] tableLast;
    double[][] tableLastDot;
    if (t4) {
      tableLast = tape.references(double[].class, table.length);
      tableLastDot = tape.references(double[].class, table.length);
      System.arraycopy(table, 0, tableLast, 0, table.length);
      System.arraycopy(tableDot, 0, tableLastDot, 0, table.length);
    } else {
      tableLast = null;
      tableLastDot = null;
    }
    boolean t5 = tableBar != null;
    double[][] tableBarLast;
    double[][] tableBarLastDot;
    if (t5) {
      tableBarLast = tape.references(double[].class, table.length);
      tableBarLastDot = tape.references(double[].class, table.length);
      System.arraycopy(tableBar, 0, tableBarLast, 0, table.length);
      System.arraycopy(tableBarDot, 0, tableBarLastDot, 0, table.length);
    } else {
      tableBarLast = null;
      tableBarLastDot = null;
    }
    if (t4) {
      System.arraycopy(t3, 0, table, 0, table.length);
      System.arraycopy(t1, 0, tableDot, 0, table.length);
    }
    if (t5) {
      System.arraycopy(t2, 0, tableBar, 0, table.length);
      System.arraycopy(t, 0, tableBarDot, 0, table.length);
    }
    double[][] tableLast1 = tape.references(double[].class, table.length);
    double[][] tableLastDot1 = tape.references(double[].class, table.length);
    for (int i = 0; i < table.length; i++) {
      double[] t6 = table[i];
      double[] t7 = tableDot[i];
      double[] t8;
      double[] t9;
      if (t6 != null) {
        t8 = tape.doubles(t6.length);
        t9 = tape.doubles(t6.length);
        System.arraycopy(t6, 0, t8, 0, t6.length);
        System.arraycopy(t7, 0, t9, 0, t6.length);
      } else {
        t8 = null;
        t9 = null;
      }
      tableLast1[i] = t8;
      tableLastDot1[i] = t9;
    }
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    double bBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][] t6 = tableContents[kept];
      double[][] t7 = tableContentsDot[kept];
      for (int i = 0; i < table.length; i++) {
        double[] t8 = table[i];
        double[] t9 = t6[i];
        double[] t10 = t7[i];
        double[] t11 = tableDot[i];
        if (t8 != null) {
          System.arraycopy(t9, 0, t8, 0, t8.length);
          System.arraycopy(t10, 0, t11, 0, t8.length);
        }
      }
      int i = iKept[kept];
      double b = bKept[kept];
      double bDot = bKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = rowsExchangedLaterStepJvp(i, b, n, table, bDot, tableDot, tape);
          b = tape.doubleResult(1);
          bDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          bKept[kept] = b;
          bKeptDot[kept] = bDot;
          double[][] t8 = tableContents[kept];
          double[][] t9 = tableContentsDot[kept];
          for (int j = 0; j < table.length; j++) {
            double[] t10 = table[j];
            double[] t11 = tableDot[j];
            double[] t12 = t8[j];
            double[] t13 = t9[j];
            if (t10 != null) {
              System.arraycopy(t10, 0, t12, 0, t10.length);
              System.arraycopy(t11, 0, t13, 0, t10.length);
            }
          }
        }
        at = next;
      }
      rowsExchangedLaterStepVjpJvp(i, b, n, table, bBar, tableBar, bDot, tableDot, bBarDot,
          tableBarDot, tape);
      bBar = tape.doubleResult(2);
      bBarDot = tape.doubleResult(3);
    }

    // what the loop has left
    for (int i = 0; i < table.length; i++) {
      double[] t6 = table[i];
      double[] t7 = tableLast1[i];
      double[] t8 = tableLastDot1[i];
      double[] t9 = tableDot[i];
      if (t6 != null) {
        System.arraycopy(t7, 0, t6, 0, t6.length);
        System.arraycopy(t8, 0, t9, 0, t6.length);
      }
    }
    if (t4) {
      System.arraycopy(tableLast, 0, table, 0, table.length);
      System.arraycopy(tableLastDot, 0, tableDot, 0, table.length);
    }
    if (t5) {
      System.arraycopy(tableBarLast, 0, tableBar, 0, table.length);
      System.arraycopy(tableBarLastDot, 0, tableBarDot, 0, table.length);
    }
    tape.result(1, bBarDot);
    return bBar;
  }

  private static int rowsExchangedLaterStepVjpJvp(int i, double b, int n, double[][] table,
      double result1Bar, double[][] tableBar, double bDot, double[][] tableDot,
      double result1BarDot, double[][] tableBarDot, Tape tape) {
    int t = i % 2;
    double table1 = table[t][0];
    double tableDot1 = tableDot[t][0];
    double t1 = b * table1;
    double b1 = Math.sin(t1);
    i++;

    // reverse sweep
    double t2 = Math.cos(t1);
    double t3 = result1Bar * t2;
    double t4 = result1BarDot * t2 - result1Bar * ((bDot * table1 + b * tableDot1) * b1);
    double bBar = t3 * table1;
    double bBarDot = t4 * table1 + t3 * tableDot1;
    double[] tableBarDot1 = tableBarDot[t];
    tableBar[t][0] += b * t3;
    tableBarDot1[0] += bDot * t3 + b * t4;
    tape.result(1, b1);
    tape.result(2, bBar);
    tape.result(3, bBarDot);
    return i;
  }

  private static int rowsExchangedBetweenLoopForward(int i, double b, int n, double[][] m,
      double[][] mBar, Tape tape) {
    boolean t = m != null;
    double[][] mRows;
    if (t) {
      mRows = tape.references(double[].class, m.length);
      System.arraycopy(m, 0, mRows, 0, m.length);
    } else {
      mRows = null;
    }
    double[][] mBarRows;
    if (mBar != null) {
      mBarRows = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBarRows, 0, m.length);
    } else {
      mBarRows = null;
    }
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] bKept = tape.doubles(snapshots);
    double[][][] mContents = tape.references(double[][].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[][] t1;
      if (t) {
        t1 = tape.references(double[].class, m.length);
        for (int k = 0; k < m.length; k++) {
          double[] t2 = m[k];
          double[] t3;
          if (t2 != null) {
            t3 = tape.doubles(t2.length);
          } else {
            t3 = null;
          }
          t1[k] = t3;
        }
      } else {
        t1 = null;
      }
      mContents[j] = t1;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    bKept[0] = b;
    double[][] t1 = mContents[0];
    if (t) {
      for (int j = 0; j < m.length; j++) {
        double[] t2 = m[j];
        double[] t3 = t1[j];
        if (t2 != null) {
          System.arraycopy(t2, 0, t3, 0, t2.length);
        }
      }
    }
    double b1 = b;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        bKept[kept] = b1;
        double[][] t2 = mContents[kept];
        if (t) {
          for (int k = 0; k < m.length; k++) {
            double[] t3 = m[k];
            double[] t4 = t2[k];
            if (t3 != null) {
              System.arraycopy(t3, 0, t4, 0, t3.length);
            }
          }
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = rowsExchangedBetweenStep(j, b1, n, m, tape);
      b1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(b);
    tape.push(n);
    tape.push(m);
    tape.push(mBar);
    tape.push(mRows);
    tape.push(mBarRows);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(bKept);
    tape.push(mContents);
    tape.result(1, b1);
    return j;
  }

  private static int rowsExchangedBetweenStep(int i, double b, int n, double[][] m, Tape tape) {
    b = Math.sin(b * m[i % 2][0]);
    m[0][0] += b;
    i++;
    tape.result(1, b);
    return i;
  }

  private static double rowsExchangedBetweenLoopReverse(double bBar, Tape tape) {
    double[][][] mContents = tape.popReference();
    double[] bKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[][] t = tape.popReference();
    double[][] t1 = tape.popReference();
    double[][] mBar = tape.popReference();
    double[][] m = tape.popReference();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t2 = m != null;
    double[][] mLast;
    if (t2) {
      mLast = tape.references(double[].class, m.length);
      System.arraycopy(m, 0, mLast, 0, m.length);
    } else {
      mLast = null;
    }
    boolean t3 = mBar != null;
    double[][] mBarLast;
    if (t3) {
      mBarLast = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBarLast, 0, m.length);
    } else {
      mBarLast = null;
    }
    if (t2) {
      System.arraycopy(t1, 0, m, 0, m.length);
    }
    if (t3) {
      System.arraycopy(t, 0, mBar, 0, m.length);
    }
    double[][] mLast1;
    if (t2) {
      mLast1 = tape.references(double[].class, m.length);
      for (int i = 0; i < m.length; i++) {
        double[] t4 = m[i];
        double[] t5;
        if (t4 != null) {
          t5 = tape.doubles(t4.length);
          System.arraycopy(t4, 0, t5, 0, t4.length);
        } else {
          t5 = null;
        }
        mLast1[i] = t5;
      }
    } else {
      mLast1 = null;
    }
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][] t4 = mContents[kept];
      if (t2) {
        for (int i = 0; i < m.length; i++) {
          double[] t5 = m[i];
          double[] t6 = t4[i];
          if (t5 != null) {
            System.arraycopy(t6, 0, t5, 0, t5.length);
          }
        }
      }
      int i = iKept[kept];
      double b = bKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = rowsExchangedBetweenStep(i, b, n, m, tape);
          b = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          bKept[kept] = b;
          double[][] t5 = mContents[kept];
          if (t2) {
            for (int j = 0; j < m.length; j++) {
              double[] t6 = m[j];
              double[] t7 = t5[j];
              if (t6 != null) {
                System.arraycopy(t6, 0, t7, 0, t6.length);
              }
            }
          }
        }
        at = next;
      }
      rowsExchangedBetweenStepVjp(i, b, n, m, bBar, mBar, tape);
      bBar = tape.doubleResult(2);
    }

    // what the loop has left
    if (t2) {
      for (int i = 0; i < m.length; i++) {
        double[] t4 = m[i];
        double[] t5 = mLast1[i];
        if (t4 != null) {
          System.arraycopy(t5, 0, t4, 0, t4.length);
        }
      }
      System.arraycopy(mLast, 0, m, 0, m.length);
    }
    if (t3) {
      System.arraycopy(mBarLast, 0, mBar, 0, m.length);
    }
    return bBar;
  }

  private static int rowsExchangedBetweenStepVjp(int i, double b, int n, double[][] m,
      double result1Bar, double[][] mBar, Tape tape) {
    int t = i % 2;
    double m1 = m[t][0];
    double t1 = b * m1;
    double b1 = Math.sin(t1);
    double[] mBar1 = mBar[t];
    double[] mBar2 = mBar[0];
    m[0][0] += b1;
    i++;

    // reverse sweep
    double bBar = result1Bar + mBar2[0];
    double t2 = bBar * Math.cos(t1);
    bBar = t2 * m1;
    mBar1[0] += b * t2;
    tape.result(1, b1);
    tape.result(2, bBar);
    return i;
  }

  private static int rowsExchangedBetweenLoopForwardJvp(int i, double b, int n, double[][] m,
      double[][] mBar, double bDot, double[][] mDot, double[][] mBarDot, Tape tape) {
    boolean t = m != null;
    double[][] mRows;
    double[][] mRowsDot;
    if (t) {
      mRows = tape.references(double[].class, m.length);
      mRowsDot = tape.references(double[].class, m.length);
      System.arraycopy(m, 0, mRows, 0, m.length);
      System.arraycopy(mDot, 0, mRowsDot, 0, m.length);
    } else {
      mRows = null;
      mRowsDot = null;
    }
    double[][] mBarRows;
    double[][] mBarRowsDot;
    if (mBar != null) {
      mBarRows = tape.references(double[].class, m.length);
      mBarRowsDot = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBarRows, 0, m.length);
      System.arraycopy(mBarDot, 0, mBarRowsDot, 0, m.length);
    } else {
      mBarRows = null;
      mBarRowsDot = null;
    }
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] bKept = tape.doubles(snapshots);
    double[] bKeptDot = tape.doubles(snapshots);
    double[][][] mContents = tape.references(double[][].class, snapshots);
    double[][][] mContentsDot = tape.references(double[][].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[][] t1;
      double[][] t2;
      if (t) {
        t1 = tape.references(double[].class, m.length);
        t2 = tape.references(double[].class, m.length);
        for (int k = 0; k < m.length; k++) {
          double[] t3 = m[k];
          double[] t4;
          double[] t5;
          if (t3 != null) {
            t4 = tape.doubles(t3.length);
            t5 = tape.doubles(t3.length);
          } else {
            t4 = null;
            t5 = null;
          }
          t1[k] = t4;
          t2[k] = t5;
        }
      } else {
        t1 = null;
        t2 = null;
      }
      mContents[j] = t1;
      mContentsDot[j] = t2;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    bKept[0] = b;
    bKeptDot[0] = bDot;
    double[][] t1 = mContents[0];
    double[][] t2 = mContentsDot[0];
    if (t) {
      for (int j = 0; j < m.length; j++) {
        double[] t3 = m[j];
        double[] t4 = mDot[j];
        double[] t5 = t1[j];
        double[] t6 = t2[j];
        if (t3 != null) {
          System.arraycopy(t3, 0, t5, 0, t3.length);
          System.arraycopy(t4, 0, t6, 0, t3.length);
        }
      }
    }
    double b1 = b;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double bDot1 = bDot;
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        bKept[kept] = b1;
        bKeptDot[kept] = bDot1;
        double[][] t3 = mContents[kept];
        double[][] t4 = mContentsDot[kept];
        if (t) {
          for (int k = 0; k < m.length; k++) {
            double[] t5 = m[k];
            double[] t6 = mDot[k];
            double[] t7 = t3[k];
            double[] t8 = t4[k];
            if (t5 != null) {
              System.arraycopy(t5, 0, t7, 0, t5.length);
              System.arraycopy(t6, 0, t8, 0, t5.length);
            }
          }
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = rowsExchangedBetweenStepJvp(j, b1, n, m, bDot1, mDot, tape);
      b1 = tape.doubleResult(1);
      bDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(b);
    tape.push(n);
    tape.push(m);
    tape.push(mBar);
    tape.push(mRows);
    tape.push(mBarRows);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(bKept);
    tape.push(mContents);
    tape.push(bDot);
    tape.push(mDot);
    tape.push(mBarDot);
    tape.push(mRowsDot);
    tape.push(mBarRowsDot);
    tape.push(bKeptDot);
    tape.push(mContentsDot);
    tape.result(1, b1);
    tape.result(2, bDot1);
    return j;
  }

  private static int rowsExchangedBetweenStepJvp(int i, double b, int n, double[][] m, double bDot,
      double[][] mDot, Tape tape) {
    int t = i % 2;
    double m1 = m[t][0];
    double t1 = b * m1;
    double t2 = bDot * m1 + b * mDot[t][0];
    b = Math.sin(t1);
    bDot = t2 * Math.cos(t1);
    double[] mDot1 = mDot[0];
    double t3 = mDot1[0] + bDot;
    m[0][0] += b;
    mDot1[0] = t3;
    i++;
    tape.result(1, b);
    tape.result(2, bDot);
    return i;
  }

  private static double rowsExchangedBetweenLoopReverseJvp(double bBar, double bBarDot, Tape tape) {
    double[][][] mContentsDot = tape.popReference();
    double[] bKeptDot = tape.popReference();
    double[][] t = tape.popReference();
    double[][] t1 = tape.popReference();
    double[][] mBarDot = tape.popReference();
    double[][] mDot = tape.popReference();
    tape.popDouble();
    double[][][] mContents = tape.popReference();
    double[] bKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[][] t2 = tape.popReference();
    double[][] t3 = tape.popReference();
    double[][] mBar = tape.popReference();
    double[][] m = tape.popReference();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t4 = m != null;
    double[][] mLast;
    double[][] mLastDot;
    if (t4) {
      mLast = tape.references(double[].class, m.length);
      mLastDot = tape.references(double[].class, m.length);
      System.arraycopy(m, 0, mLast, 0, m.length);
      System.arraycopy(mDot, 0, mLastDot, 0, m.length);
    } else {
      mLast = null;
      mLastDot = null;
    }
    boolean t5 = mBar != null;
    double[][] mBarLast;
    double[][] mBarLastDot;
    if (t5) {
      mBarLast = tape.references(double[].class, m.length);
      mBarLastDot = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBarLast, 0, m.length);
      System.arraycopy(mBarDot, 0, mBarLastDot, 0, m.length);
    } else {
      mBarLast = null;
      mBarLastDot = null;
    }
    if (t4) {
      System.arraycopy(t3, 0, m, 0, m.length);
      System.arraycopy(t1, 0, mDot, 0, m.length);
    }
    if (t5) {
      System.arraycopy(t2, 0, mBar, 0, m.length);
      System.arraycopy(t, 0, mBarDot, 0, m.length);
    }
    double[][] mLast1;
    double[][] mLastDot1;
    if (t4) {
      mLast1 = tape.references(double[].class, m.length);
      mLastDot1 = tape.references(double[].class, m.length);
      for (int i = 0; i < m.length; i++) {
        double[] t6 = m[i];
        double[] t7 = mDot[i];
        double[] t8;
        double[] t9;
        if (t6 != null) {
          t8 = tape.doubles(t6.length);
          t9 = tape.doubles(t6.length);
          System.arraycopy(t6, 0, t8, 0, t6.length);
          System.arraycopy(t7, 0, t9, 0, t6.length);
        } else {
          t8 = null;
          t9 = null;
        }
        mLast1[i] = t8;
        mLastDot1[i] = t9;
      }
    } else {
      mLast1 = null;
      mLastDot1 = null;
    }
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][] t6 = mContents[kept];
      double[][] t7 = mContentsDot[kept];
      if (t4) {
        for (int i = 0; i < m.length; i++) {
          double[] t8 = m[i];
          double[] t9 = t6[i];
          double[] t10 = t7[i];
          double[] t11 = mDot[i];
          if (t8 != null) {
            System.arraycopy(t9, 0, t8, 0, t8.length);
            System.arraycopy(t10, 0, t11, 0, t8.length);
          }
        }
      }
      int i = iKept[kept];
      double b = bKept[kept];
      double bDot = bKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = rowsExchangedBetweenStepJvp(i, b, n, m, bDot, mDot, tape);
          b = tape.doubleResult(1);
          bDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          bKept[kept] = b;
          bKeptDot[kept] = bDot;
          double[][] t8 = mContents[kept];
          double[][] t9 = mContentsDot[kept];
          if (t4) {
            for (int j = 0; j < m.length; j++) {
              double[] t10 = m[j];
              double[] t11 = mDot[j];
              double[] t12 = t8[j];
              double[] t13 = t9[j];
              if (t10 != null) {
                System.arraycopy(t10, 0, t12, 0, t10.length);
                System.arraycopy(t11, 0, t13, 0, t10.length);
              }
            }
          }
        }
        at = next;
      }
      rowsExchangedBetweenStepVjpJvp(i, b, n, m, bBar, mBar, bDot, mDot, bBarDot, mBarDot, tape);
      bBar = tape.doubleResult(2);
      bBarDot = tape.doubleResult(3);
    }

    // what the loop has left
    if (t4) {
      for (int i = 0; i < m.length; i++) {
        double[] t6 = m[i];
        double[] t7 = mLast1[i];
        double[] t8 = mLastDot1[i];
        double[] t9 = mDot[i];
        if (t6 != null) {
          System.arraycopy(t7, 0, t6, 0, t6.length);
          System.arraycopy(t8, 0, t9, 0, t6.length);
        }
      }
      System.arraycopy(mLast, 0, m, 0, m.length);
      System.arraycopy(mLastDot, 0, mDot, 0, m.length);
    }
    if (t5) {
      System.arraycopy(mBarLast, 0, mBar, 0, m.length);
      System.arraycopy(mBarLastDot, 0, mBarDot, 0, m.length);
    }
    tape.result(1, bBarDot);
    return bBar;
  }

  private static int rowsExchangedBetweenStepVjpJvp(int i, double b, int n, double[][] m,
      double result1Bar, double[][] mBar, double bDot, double[][] mDot, double result1BarDot,
      double[][] mBarDot, Tape tape) {
    int t = i % 2;
    double m1 = m[t][0];
    double mDot1 = mDot[t][0];
    double t1 = b * m1;
    double t2 = bDot * m1 + b * mDot1;
    double b1 = Math.sin(t1);
    double t3 = Math.cos(t1);
    double bDot1 = t2 * t3;
    double[] mBar1 = mBar[t];
    double[] mBarDot1 = mBarDot[t];
    double[] mBar2 = mBar[0];
    double[] mBarDot2 = mBarDot[0];
    double[] mDot2 = mDot[0];
    double t4 = mDot2[0] + bDot1;
    m[0][0] += b1;
    mDot2[0] = t4;
    i++;

    // reverse sweep
    double bBar = result1Bar + mBar2[0];
    double bBarDot = result1BarDot + mBarDot2[0];
    double t5 = bBar * t3;
    double t6 = bBarDot * t3 - bBar * (t2 * b1);
    bBar = t5 * m1;
    bBarDot = t6 * m1 + t5 * mDot1;
    mBar1[0] += b * t5;
    mBarDot1[0] += bDot * t5 + b * t6;
    tape.result(1, b1);
    tape.result(2, bBar);
    tape.result(3, bBarDot);
    return i;
  }

  private static int rowTwiceLaterLoopForward(int k, int i, int n, double[][] table, double b,
      double[][] tableBar, Tape tape) {
    double[][] tableRows;
    if (table != null) {
      tableRows = tape.references(double[].class, table.length);
      System.arraycopy(table, 0, tableRows, 0, table.length);
    } else {
      tableRows = null;
    }
    double[][] tableBarRows;
    if (tableBar != null) {
      tableBarRows = tape.references(double[].class, table.length);
      System.arraycopy(tableBar, 0, tableBarRows, 0, table.length);
    } else {
      tableBarRows = null;
    }
    int trips = BinomialSchedule.steps(k, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] kKept = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[][][] tableContents = tape.references(double[][].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[][] t = tape.references(double[].class, table.length);
      for (int i1 = 0; i1 < table.length; i1++) {
        double[] t1 = table[i1];
        double[] t2;
        if (t1 != null) {
          t2 = tape.doubles(t1.length);
        } else {
          t2 = null;
        }
        t[i1] = t2;
      }
      tableContents[j] = t;
    }
    keptAt[0] = 0;
    kKept[0] = k;
    iKept[0] = i;
    double[][] t = tableContents[0];
    for (int j = 0; j < table.length; j++) {
      double[] t1 = table[j];
      double[] t2 = t[j];
      if (t1 != null) {
        System.arraycopy(t1, 0, t2, 0, t1.length);
      }
    }
    int j = i;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int k1 = k;
    while (k1 < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        kKept[kept] = k1;
        iKept[kept] = j;
        double[][] t1 = tableContents[kept];
        for (int i1 = 0; i1 < table.length; i1++) {
          double[] t2 = table[i1];
          double[] t3 = t1[i1];
          if (t2 != null) {
            System.arraycopy(t2, 0, t3, 0, t2.length);
          }
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      k1 = rowTwiceLaterStep(k1, j, n, table, b, tape);
      j = tape.intResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(k);
    tape.push(i);
    tape.push(n);
    tape.push(table);
    tape.push(b);
    tape.push(tableBar);
    tape.push(tableRows);
    tape.push(tableBarRows);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(kKept);
    tape.push(iKept);
    tape.push(tableContents);
    tape.result(1, j);
    return k1;
  }

  private static int rowTwiceLaterStep(int k, int i, int n, double[][] table, double b, Tape tape) {
    double[] table1 = table[0];
    double table2 = table1[0];
    double[] table3 = table[1];
    double t = table2 + 0.5 * b * table3[0];
    table1[0] = t;
    table3[0] = Math.cos(t);
    i++;
    k++;
    tape.result(1, i);
    return k;
  }

  private static double rowTwiceLaterLoopReverse(Tape tape) {
    double[][][] tableContents = tape.popReference();
    int[] iKept = tape.popReference();
    int[] kKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[][] t = tape.popReference();
    double[][] t1 = tape.popReference();
    double[][] tableBar = tape.popReference();
    double b = tape.popDouble();
    double[][] table = tape.popReference();
    int n = tape.popInt();
    tape.popInt();
    tape.popInt();
    int trips = tape.popInt();
    boolean t2 = table != null;
    double[][] tableLast;
    if (t2) {
      tableLast = tape.references(double[].class, table.length);
      System.arraycopy(table, 0, tableLast, 0, table.length);
    } else {
      tableLast = null;
    }
    boolean t3 = tableBar != null;
    double[][] tableBarLast;
    if (t3) {
      tableBarLast = tape.references(double[].class, table.length);
      System.arraycopy(tableBar, 0, tableBarLast, 0, table.length);
    } else {
      tableBarLast = null;
    }
    if (t2) {
      System.arraycopy(t1, 0, table, 0, table.length);
    }
    if (t3) {
      System.arraycopy(t, 0, tableBar, 0, table.length);
    }
    double[][] tableLast1 = tape.references(double[].class, table.length);
    for (int i = 0; i < table.length; i++) {
      double[] t4 = table[i];
      double[] t5;
      if (t4 != null) {
        t5 = tape.doubles(t4.length);
        System.arraycopy(t4, 0, t5, 0, t4.length);
      } else {
        t5 = null;
      }
      tableLast1[i] = t5;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double bBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][] t4 = tableContents[kept];
      for (int i = 0; i < table.length; i++) {
        double[] t5 = table[i];
        double[] t6 = t4[i];
        if (t5 != null) {
          System.arraycopy(t6, 0, t5, 0, t5.length);
        }
      }
      int k = kKept[kept];
      int i = iKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          k = rowTwiceLaterStep(k, i, n, table, b, tape);
          i = tape.intResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          kKept[kept] = k;
          iKept[kept] = i;
          double[][] t5 = tableContents[kept];
          for (int j = 0; j < table.length; j++) {
            double[] t6 = table[j];
            double[] t7 = t5[j];
            if (t6 != null) {
              System.arraycopy(t6, 0, t7, 0, t6.length);
            }
          }
        }
        at = next;
      }
      rowTwiceLaterStepVjp(k, i, n, table, b, tableBar, tape);
      double t5 = tape.doubleResult(2);
      bBar += t5;
    }

    // what the loop has left
    for (int i = 0; i < table.length; i++) {
      double[] t4 = table[i];
      double[] t5 = tableLast1[i];
      if (t4 != null) {
        System.arraycopy(t5, 0, t4, 0, t4.length);
      }
    }
    if (t2) {
      System.arraycopy(tableLast, 0, table, 0, table.length);
    }
    if (t3) {
      System.arraycopy(tableBarLast, 0, tableBar, 0, table.length);
    }
    return bBar;
  }

  private static int rowTwiceLaterStepVjp(int k, int i, int n, double[][] table, double b,
      double[][] tableBar, Tape tape) {
    double[] table1 = table[0];
    double[] tableBar1 = tableBar[0];
    double t = 0.5 * b;
    double table2 = table1[0];
    double[] table3 = table[1];
    double[] tableBar2 = tableBar[1];
    double table4 = table3[0];
    double t1 = table2 + t * table4;
    table1[0] = t1;
    table3[0] = Math.cos(t1);
    i++;
    k++;

    // reverse sweep
    double t2 = tableBar2[0];
    tableBar2[0] = 0.0;
    double t3 = tableBar1[0];
    tableBar1[0] = 0.0;
    double t4 = t3 - t2 * Math.sin(t1);
    tableBar2[0] += t * t4;
    double bBar = 0.5 * (t4 * table4);
    tableBar1[0] += t4;
    tape.result(1, i);
    tape.result(2, bBar);
    return k;
  }

  private static int rowTwiceLaterLoopForwardJvp(int k, int i, int n, double[][] table, double b,
      double[][] tableBar, double[][] tableDot, double bDot, double[][] tableBarDot, Tape tape) {
    double[][] tableRows;
    double[][] tableRowsDot;
    if (table != null) {
      tableRows = tape.references(double[].class, table.length);
      tableRowsDot = tape.references(double[].class, table.length);
      System.arraycopy(table, 0, tableRows, 0, table.length);
      System.arraycopy(tableDot, 0, tableRowsDot, 0, table.length);
    } else {
      tableRows = null;
      tableRowsDot = null;
    }
    double[][] tableBarRows;
    double[][] tableBarRowsDot;
    if (tableBar != null) {
      tableBarRows = tape.references(double[].class, table.length);
      tableBarRowsDot = tape.references(double[].class, table.length);
      System.arraycopy(tableBar, 0, tableBarRows, 0, table.length);
      System.arraycopy(tableBarDot, 0, tableBarRowsDot, 0, table.length);
    } else {
      tableBarRows = null;
      tableBarRowsDot = null;
    }
    int trips = BinomialSchedule.steps(k, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] kKept = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[][][] tableContents = tape.references(double[][].class, snapshots);
    double[][][] tableContentsDot = tape.references(double[][].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[][] t = tape.references(double[].class, table.length);
      double[][] t1 = tape.references(double[].class, table.length);
      for (int i1 = 0; i1 < table.length; i1++) {
        double[] t2 = table[i1];
        double[] t3;
        double[] t4;
        if (t2 != null) {
          t3 = tape.doubles(t2.length);
          t4 = tape.doubles(t2.length);
        } else {
          t3 = null;
          t4 = null;
        }
        t[i1] = t3;
        t1[i1] = t4;
      }
      tableContents[j] = t;
      tableContentsDot[j] = t1;
    }
    keptAt[0] = 0;
    kKept[0] = k;
    iKept[0] = i;
    double[][] t = tableContents[0];
    double[][] t1 = tableContentsDot[0];
    for (int j = 0; j < table.length; j++) {
      double[] t2 = table[j];
      double[] t3 = tableDot[j];
      double[] t4 = t[j];
      double[] t5 = t1[j];
      if (t2 != null) {
        System.arraycopy(t2, 0, t4, 0, t2.length);
        System.arraycopy(t3, 0, t5, 0, t2.length);
      }
    }
    int j = i;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int k1 = k;
    while (k1 < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        kKept[kept] = k1;
        iKept[kept] = j;
        double[][] t2 = tableContents[kept];
        double[][] t3 = tableContentsDot[kept];
        for (int i1 = 0; i1 < table.length; i1++) {
          double[] t4 = table[i1];
          double[] t5 = tableDot[i1];
          double[] t6 = t2[i1];
          double[] t7 = t3[i1];
          if (t4 != null) {
            System.arraycopy(t4, 0, t6, 0, t4.length);
            System.arraycopy(t5, 0, t7, 0, t4.length);
          }
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      k1 = rowTwiceLaterStepJvp(k1, j, n, table, b, tableDot, bDot, tape);
      j = tape.intResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(k);
    tape.push(i);
    tape.push(n);
    tape.push(table);
    tape.push(b);
    tape.push(tableBar);
    tape.push(tableRows);
    tape.push(tableBarRows);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(kKept);
    tape.push(iKept);
    tape.push(tableContents);
    tape.push(tableDot);
    tape.push(bDot);
    tape.push(tableBarDot);
    tape.push(tableRowsDot);
    tape.push(tableBarRowsDot);
    tape.push(tableContentsDot);
    tape.result(1, j);
    return k1;
  }

  private static int rowTwiceLaterStepJvp(int k, int i, int n, double[][] table, double b,
      double[][] tableDot, double bDot, Tape tape) {
    double[] table1 = table[0];
    double[] tableDot1 = tableDot[0];
    double t = 0.5 * b;
    double table2 = table1[0];
    double[] table3 = table[1];
    double[] tableDot2 = tableDot[1];
    double table4 = table3[0];
    double t1 = table2 + t * table4;
    double t2 = tableDot1[0] + (0.5 * bDot * table4 + t * tableDot2[0]);
    table1[0] = t1;
    tableDot1[0] = t2;
    table3[0] = Math.cos(t1);
    tableDot2[0] = -(t2 * Math.sin(t1));
    i++;
    k++;
    tape.result(1, i);
    return k;
  }

  private static double rowTwiceLaterLoopReverseJvp(Tape tape) {
    double[][][] tableContentsDot = tape.popReference();
    double[][] t = tape.popReference();
    double[][] t1 = tape.popReference();
    double[][] tableBarDot = tape.popReference();
    double bDot = tape.popDouble();
    double[][] tableDot = tape.popReference();
    double[][][] tableContents = tape.popReference();
    int[] iKept = tape.popReference();
    int[] kKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[][] t2 = tape.popReference();
    double[][] t3 = tape.popReference();
    double[][] tableBar = tape.popReference();
    double b = tape.popDouble();
    double[][] table = tape.popReference();
    int n = tape.popInt();
    tape.popInt();
    tape.popInt();
    int trips = tape.popInt();
    boolean t4 = table != null;
    double[][] tableLast;
    double[][] tableLastDot;
    if (t4) {
      tableLast = tape.references(double[].class, table.length);
      tableLastDot = tape.references(double[].class, table.length);
      System.arraycopy(table, 0, tableLast, 0, table.length);
      System.arraycopy(tableDot, 0, tableLastDot, 0, table.length);
    } else {
      tableLast = null;
      tableLastDot = null;
    }
    boolean t5 = tableBar != null;
    double[][] tableBarLast;
    double[][] tableBarLastDot;
    if (t5) {
      tableBarLast = tape.references(double[].class, table.length);
      tableBarLastDot = tape.references(double[].class, table.length);
      System.arraycopy(tableBar, 0, tableBarLast, 0, table.length);
      System.arraycopy(tableBarDot, 0, tableBarLastDot, 0, table.length);
    } else {
      tableBarLast = null;
      tableBarLastDot = null;
    }
    if (t4) {
      System.arraycopy(t3, 0, table, 0, table.length);
      System.arraycopy(t1, 0, tableDot, 0, table.length);
    }
    if (t5) {
      System.arraycopy(t2, 0, tableBar, 0, table.length);
      System.arraycopy(t, 0, tableBarDot, 0, table.length);
    }
    double[][] tableLast1 = tape.references(double[].class, table.length);
    double[][] tableLastDot1 = tape.references(double[].class, table.length);
    for (int i = 0; i < table.length; i++) {
      double[] t6 = table[i];
      double[] t7 = tableDot[i];
      double[] t8;
      double[] t9;
      if (t6 != null) {
        t8 = tape.doubles(t6.length);
        t9 = tape.doubles(t6.length);
        System.arraycopy(t6, 0, t8, 0, t6.length);
        System.arraycopy(t7, 0, t9, 0, t6.length);
      } else {
        t8 = null;
        t9 = null;
      }
      tableLast1[i] = t8;
      tableLastDot1[i] = t9;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double bBar = 0.0;
    double bBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][] t6 = tableContents[kept];
      double[][] t7 = tableContentsDot[kept];
      for (int i = 0; i < table.length; i++) {
        double[] t8 = table[i];
        double[] t9 = t6[i];
        double[] t10 = t7[i];
        double[] t11 = tableDot[i];
        if (t8 != null) {
          System.arraycopy(t9, 0, t8, 0, t8.length);
          System.arraycopy(t10, 0, t11, 0, t8.length);
        }
      }
      int k = kKept[kept];
      int i = iKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          k = rowTwiceLaterStepJvp(k, i, n, table, b, tableDot, bDot, tape);
          i = tape.intResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          kKept[kept] = k;
          iKept[kept] = i;
          double[][] t8 = tableContents[kept];
          double[][] t9 = tableContentsDot[kept];
          for (int j = 0; j < table.length; j++) {
            double[] t10 = table[j];
            double[] t11 = tableDot[j];
            double[] t12 = t8[j];
            double[] t13 = t9[j];
            if (t10 != null) {
              System.arraycopy(t10, 0, t12, 0, t10.length);
              System.arraycopy(t11, 0, t13, 0, t10.length);
            }
          }
        }
        at = next;
      }
      rowTwiceLaterStepVjpJvp(k, i, n, table, b, tableBar, tableDot, bDot, tableBarDot, tape);
      double t8 = tape.doubleResult(2);
      double t9 = tape.doubleResult(3);
      bBar += t8;
      bBarDot += t9;
    }

    // what the loop has left
    for (int i = 0; i < table.length; i++) {
      double[] t6 = table[i];
      double[] t7 = tableLast1[i];
      double[] t8 = tableLastDot1[i];
      double[] t9 = tableDot[i];
      if (t6 != null) {
        System.arraycopy(t7, 0, t6, 0, t6.length);
        System.arraycopy(t8, 0, t9, 0, t6.length);
      }
    }
    if (t4) {
      System.arraycopy(tableLast, 0, table, 0, table.length);
      System.arraycopy(tableLastDot, 0, tableDot, 0, table.length);
    }
    if (t5) {
      System.arraycopy(tableBarLast, 0, tableBar, 0, table.length);
      System.arraycopy(tableBarLastDot, 0, tableBarDot, 0, table.length);
    }
    tape.result(1, bBarDot);
    return bBar;
  }

  private static int rowTwiceLaterStepVjpJvp(int k, int i, int n, double[][] table, double b,
      double[][] tableBar, double[][] tableDot, double bDot, double[][] tableBarDot, Tape tape) {
    double[] table1 = table[0];
    double[] tableDot1 = tableDot[0];
    double[] tableBar1 = tableBar[0];
    double[] tableBarDot1 = tableBarDot[0];
    double t = 0.5 * b;
    double t1 = 0.5 * bDot;
    double table2 = table1[0];
    double[] table3 = table[1];
    double[] tableDot2 = tableDot[1];
    double[] tableBar2 = tableBar[1];
    double[] tableBarDot2 = tableBarDot[1];
    double table4 = table3[0];
    double tableDot3 = tableDot2[0];
    double t2 = table2 + t * table4;
    double t3 = tableDot1[0] + (t1 * table4 + t * tableDot3);
    table1[0] = t2;
    tableDot1[0] = t3;
    double t4 = Math.cos(t2);
    double t5 = Math.sin(t2);
    table3[0] = t4;
    tableDot2[0] = -(t3 * t5);
    i++;
    k++;

    // reverse sweep
    double t6 = tableBar2[0];
    double t7 = tableBarDot2[0];
    tableBar2[0] = 0.0;
    tableBarDot2[0] = 0.0;
    double t8 = tableBar1[0];
    double t9 = tableBarDot1[0];
    tableBar1[0] = 0.0;
    tableBarDot1[0] = 0.0;
    double t10 = t8 - t6 * t5;
    double t11 = t9 - (t7 * t5 + t6 * (t3 * t4));
    tableBar2[0] += t * t10;
    tableBarDot2[0] += t1 * t10 + t * t11;
    double bBar = 0.5 * (t10 * table4);
    double bBarDot = 0.5 * (t11 * table4 + t10 * tableDot3);
    tableBar1[0] += t10;
    tableBarDot1[0] += t11;
    tape.result(1, i);
    tape.result(2, bBar);
    tape.result(3, bBarDot);
    return k;
  }

  private static int matricesExchangedLaterLoopForward(int i, double b, int n, double[][][] blocks,
      double[][][] blocksBar, Tape tape) {
    double[][][] blocksRows;
    double[][][] blocksRows1;
    if (blocks != null) {
      blocksRows = tape.references(double[][].class, blocks.length);
      System.arraycopy(blocks, 0, blocksRows, 0, blocks.length);
      blocksRows1 = tape.references(double[][].class, blocks.length);
      for (int j = 0; j < blocks.length; j++) {
        double[][] t = blocks[j];
        double[][] t1;
        if (t != null) {
          t1 = tape.references(double[].class, t.length);
          System.arraycopy(t, 0, t1, 0, t.length);
        } else {
          t1 = null;
        }
        blocksRows1[j] = t1;
      }
    } else {
      blocksRows = null;
      blocksRows1 = null;
    }
    double[][][] blocksBarRows;
    double[][][] blocksBarRows1;
    if (blocksBar != null) {
      blocksBarRows = tape.references(double[][].class, blocks.length);
      System.arraycopy(blocksBar, 0, blocksBarRows, 0, blocks.length);
      blocksBarRows1 = tape.references(double[][].class, blocks.length);
      for (int j = 0; j < blocks.length; j++) {
        double[][] t = blocksBar[j];
        double[][] t1 = blocks[j];
        double[][] t2;
        if (t != null) {
          int t3 = t1.length;
          t2 = tape.references(double[].class, t3);
          System.arraycopy(t, 0, t2, 0, t3);
        } else {
          t2 = null;
        }
        blocksBarRows1[j] = t2;
      }
    } else {
      blocksBarRows = null;
      blocksBarRows1 = null;
    }
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] bKept = tape.doubles(snapshots);
    double[][][][] blocksContents = tape.references(double[][][].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[][][] t = tape.references(double[][].class, blocks.length);
      for (int k = 0; k < blocks.length; k++) {
        double[][] t1 = blocks[k];
        double[][] t2;
        if (t1 != null) {
          t2 = tape.references(double[].class, t1.length);
          for (int i1 = 0; i1 < t1.length; i1++) {
            double[] t3 = t1[i1];
            double[] t4;
            if (t3 != null) {
              t4 = tape.doubles(t3.length);
            } else {
              t4 = null;
            }
            t2[i1] = t4;
          }
        } else {
          t2 = null;
        }
        t[k] = t2;
      }
      blocksContents[j] = t;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    bKept[0] = b;
    double[][][] t = blocksContents[0];
    for (int j = 0; j < blocks.length; j++) {
      double[][] t1 = blocks[j];
      double[][] t2 = t[j];
      if (t1 != null) {
        for (int k = 0; k < t1.length; k++) {
          double[] t3 = t1[k];
          double[] t4 = t2[k];
          if (t3 != null) {
            System.arraycopy(t3, 0, t4, 0, t3.length);
          }
        }
      }
    }
    double b1 = b;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        bKept[kept] = b1;
        double[][][] t1 = blocksContents[kept];
        for (int k = 0; k < blocks.length; k++) {
          double[][] t2 = blocks[k];
          double[][] t3 = t1[k];
          if (t2 != null) {
            for (int i1 = 0; i1 < t2.length; i1++) {
              double[] t4 = t2[i1];
              double[] t5 = t3[i1];
              if (t4 != null) {
                System.arraycopy(t4, 0, t5, 0, t4.length);
              }
            }
          }
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = matricesExchangedLaterStep(j, b1, n, blocks, tape);
      b1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(b);
    tape.push(n);
    tape.push(blocks);
    tape.push(blocksBar);
    tape.push(blocksRows);
    tape.push(blocksRows1);
    tape.push(blocksBarRows);
    tape.push(blocksBarRows1);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(bKept);
    tape.push(blocksContents);
    tape.result(1, b1);
    return j;
  }

  private static int matricesExchangedLaterStep(int i, double b, int n, double[][][] blocks,
      Tape tape) {
    b = Math.sin(b * blocks[i % 2][i / 2 % 2][0]);
    i++;
    tape.result(1, b);
    return i;
  }

  private static double matricesExchangedLaterLoopReverse(double bBar, Tape tape) {
    double[][][][] blocksContents = tape.popReference();
    double[] bKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[][][] t = tape.popReference();
    double[][][] t1 = tape.popReference();
    double[][][] t2 = tape.popReference();
    double[][][] t3 = tape.popReference();
    double[][][] blocksBar = tape.popReference();
    double[][][] blocks = tape.popReference();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t4 = blocks != null;
    double[][][] blocksLast;
    double[][][] blocksLast1;
    if (t4) {
      blocksLast = tape.references(double[][].class, blocks.length);
      System.arraycopy(blocks, 0, blocksLast, 0, blocks.length);
      blocksLast1 = tape.references(double[][].class, blocks.length);
      for (int i = 0; i < blocks.length; i++) {
        double[][] t5 = blocks[i];
        double[][] t6;
        if (t5 != null) {
          t6 = tape.references(double[].class, t5.length);
          System.arraycopy(t5, 0, t6, 0, t5.length);
        } else {
          t6 = null;
        }
        blocksLast1[i] = t6;
      }
    } else {
      blocksLast = null;
      blocksLast1 = null;
    }
    boolean t5 = blocksBar != null;
    double[][][] blocksBarLast;
    double[][][] blocksBarLast1;
    if (t5) {
      blocksBarLast = tape.references(double[][].class, blocks.length);
      System.arraycopy(blocksBar, 0, blocksBarLast, 0, blocks.length);
      blocksBarLast1 = tape.references(double[][].class, blocks.length);
      for (int i = 0; i < blocks.length; i++) {
        double[][] t6 = blocksBar[i];
        double[][] t7 = blocks[i];
        double[][] t8;
        if (t6 != null) {
          int t9 = t7.length;
          t8 = tape.references(double[].class, t9);
          System.arraycopy(t6, 0, t8, 0, t9);
        } else {
          t8 = null;
        }
        blocksBarLast1[i] = t8;
      }
    } else {
      blocksBarLast = null;
      blocksBarLast1 = null;
    }
    if (t4) {
      System.arraycopy(t3, 0, blocks, 0, blocks.length);
      for (int i = 0; i < blocks.length; i++) {
        double[][] t6 = blocks[i];
        double[][] t7 = t2[i];
        if (t6 != null) {
          System.arraycopy(t7, 0, t6, 0, t6.length);
        }
      }
    }
    if (t5) {
      System.arraycopy(t1, 0, blocksBar, 0, blocks.length);
      for (int i = 0; i < blocks.length; i++) {
        double[][] t6 = blocksBar[i];
        double[][] t7 = t[i];
        double[][] t8 = blocks[i];
        if (t6 != null) {
          System.arraycopy(t7, 0, t6, 0, t8.length);
        }
      }
    }
    double[][][] blocksLast2 = tape.references(double[][].class, blocks.length);
    for (int i = 0; i < blocks.length; i++) {
      double[][] t6 = blocks[i];
      double[][] t7;
      if (t6 != null) {
        t7 = tape.references(double[].class, t6.length);
        for (int j = 0; j < t6.length; j++) {
          double[] t8 = t6[j];
          double[] t9;
          if (t8 != null) {
            t9 = tape.doubles(t8.length);
            System.arraycopy(t8, 0, t9, 0, t8.length);
          } else {
            t9 = null;
          }
          t7[j] = t9;
        }
      } else {
        t7 = null;
      }
      blocksLast2[i] = t7;
    }
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][][] t6 = blocksContents[kept];
      for (int i = 0; i < blocks.length; i++) {
        double[][] t7 = t6[i];
        double[][] t8 = blocks[i];
        if (t8 != null) {
          for (int j = 0; j < t8.length; j++) {
            double[] t9 = t8[j];
            double[] t10 = t7[j];
            if (t9 != null) {
              System.arraycopy(t10, 0, t9, 0, t9.length);
            }
          }
        }
      }
      int i = iKept[kept];
      double b = bKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = matricesExchangedLaterStep(i, b, n, blocks, tape);
          b = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          bKept[kept] = b;
          double[][][] t7 = blocksContents[kept];
          for (int j = 0; j < blocks.length; j++) {
            double[][] t8 = blocks[j];
            double[][] t9 = t7[j];
            if (t8 != null) {
              for (int k = 0; k < t8.length; k++) {
                double[] t10 = t8[k];
                double[] t11 = t9[k];
                if (t10 != null) {
                  System.arraycopy(t10, 0, t11, 0, t10.length);
                }
              }
            }
          }
        }
        at = next;
      }
      matricesExchangedLaterStepVjp(i, b, n, blocks, bBar, blocksBar, tape);
      bBar = tape.doubleResult(2);
    }

    // what the loop has left
    for (int i = 0; i < blocks.length; i++) {
      double[][] t6 = blocksLast2[i];
      double[][] t7 = blocks[i];
      if (t7 != null) {
        for (int j = 0; j < t7.length; j++) {
          double[] t8 = t7[j];
          double[] t9 = t6[j];
          if (t8 != null) {
            System.arraycopy(t9, 0, t8, 0, t8.length);
          }
        }
      }
    }
    if (t4) {
      System.arraycopy(blocksLast, 0, blocks, 0, blocks.length);
      for (int i = 0; i < blocks.length; i++) {
        double[][] t6 = blocks[i];
        double[][] t7 = blocksLast1[i];
        if (t6 != null) {
          System.arraycopy(t7, 0, t6, 0, t6.length);
        }
      }
    }
    if (t5) {
      System.arraycopy(blocksBarLast, 0, blocksBar, 0, blocks.length);
      for (int i = 0; i < blocks.length; i++) {
        double[][] t6 = blocksBar[i];
        double[][] t7 = blocksBarLast1[i];
        double[][] t8 = blocks[i];
        if (t6 != null) {
          System.arraycopy(t7, 0, t6, 0, t8.length);
        }
      }
    }
    return bBar;
  }

  private static int matricesExchangedLaterStepVjp(int i, double b, int n, double[][][] blocks,
      double result1Bar, double[][][] blocksBar, Tape tape) {
    int t = i % 2;
    int t1 = i / 2 % 2;
    double blocks1 = blocks[t][t1][0];
    double t2 = b * blocks1;
    double b1 = Math.sin(t2);
    i++;

    // reverse sweep
    double t3 = result1Bar * Math.cos(t2);
    double bBar = t3 * blocks1;
    blocksBar[t][t1][0] += b * t3;
    tape.result(1, b1);
    tape.result(2, bBar);
    return i;
  }

  private static int matricesExchangedLaterLoopForwardJvp(int i, double b, int n,
      double[][][] blocks, double[][][] blocksBar, double bDot, double[][][] blocksDot,
      double[][][] blocksBarDot, Tape tape) {
    double[][][] blocksRows;
    double[][][] blocksRowsDot;
    double[][][] blocksRows1;
    double[][][] blocksRowsDot1;
    if (blocks != null) {
      blocksRows = tape.references(double[][].class, blocks.length);
      blocksRowsDot = tape.references(double[][].class, blocks.length);
      System.arraycopy(blocks, 0, blocksRows, 0, blocks.length);
      System.arraycopy(blocksDot, 0, blocksRowsDot, 0, blocks.length);
      blocksRows1 = tape.references(double[][].class, blocks.length);
      blocksRowsDot1 = tape.references(double[][].class, blocks.length);
      for (int j = 0; j < blocks.length; j++) {
        double[][] t = blocks[j];
        double[][] t1 = blocksDot[j];
        double[][] t2;
        double[][] t3;
        if (t != null) {
          t2 = tape.references(double[].class, t.length);
          t3 = tape.references(double[].class, t.length);
          System.arraycopy(t, 0, t2, 0, t.length);
          System.arraycopy(t1, 0, t3, 0, t.length);
        } else {
          t2 = null;
          t3 = null;
        }
        blocksRows1[j] = t2;
        blocksRowsDot1[j] = t3;
      }
    } else {
      blocksRows = null;
      blocksRows1 = null;
      blocksRowsDot = null;
      blocksRowsDot1 = null;
    }
    double[][][] blocksBarRows;
    double[][][] blocksBarRowsDot;
    double[][][] blocksBarRows1;
    double[][][] blocksBarRowsDot1;
    if (blocksBar != null) {
      blocksBarRows = tape.references(double[][].class, blocks.length);
      blocksBarRowsDot = tape.references(double[][].class, blocks.length);
      System.arraycopy(blocksBar, 0, blocksBarRows, 0, blocks.length);
      System.arraycopy(blocksBarDot, 0, blocksBarRowsDot, 0, blocks.length);
      blocksBarRows1 = tape.references(double[][].class, blocks.length);
      blocksBarRowsDot1 = tape.references(double[][].class, blocks.length);
      for (int j = 0; j < blocks.length; j++) {
        double[][] t = blocksBar[j];
        double[][] t1 = blocksBarDot[j];
        double[][] t2 = blocks[j];
        double[][] t3;
        double[][] t4;
        if (t != null) {
          int t5 = t2.length;
          t3 = tape.references(double[].class, t5);
          t4 = tape.references(double[].class, t5);
          System.arraycopy(t, 0, t3, 0, t5);
          System.arraycopy(t1, 0, t4, 0, t5);
        } else {
          t3 = null;
          t4 = null;
        }
        blocksBarRows1[j] = t3;
        blocksBarRowsDot1[j] = t4;
      }
    } else {
      blocksBarRows = null;
      blocksBarRows1 = null;
      blocksBarRowsDot = null;
      blocksBarRowsDot1 = null;
    }
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] bKept = tape.doubles(snapshots);
    double[] bKeptDot = tape.doubles(snapshots);
    double[][][][] blocksContents = tape.references(double[][][].class, snapshots);
    double[][][][] blocksContentsDot = tape.references(double[][][].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[][][] t = tape.references(double[][].class, blocks.length);
      double[][][] t1 = tape.references(double[][].class, blocks.length);
      for (int k = 0; k < blocks.length; k++) {
        double[][] t2 = blocks[k];
        double[][] t3;
        double[][] t4;
        if (t2 != null) {
          t3 = tape.references(double[].class, t2.length);
          t4 = tape.references(double[].class, t2.length);
          for (int i1 = 0; i1 < t2.length; i1++) {
            double[] t5 = t2[i1];
            double[] t6;
            double[] t7;
            if (t5 != null) {
              t6 = tape.doubles(t5.length);
              t7 = tape.doubles(t5.length);
            } else {
              t6 = null;
              t7 = null;
            }
            t3[i1] = t6;
            t4[i1] = t7;
          }
        } else {
          t3 = null;
          t4 = null;
        }
        t[k] = t3;
        t1[k] = t4;
      }
      blocksContents[j] = t;
      blocksContentsDot[j] = t1;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    bKept[0] = b;
    bKeptDot[0] = bDot;
    double[][][] t = blocksContents[0];
    double[][][] t1 = blocksContentsDot[0];
    for (int j = 0; j < blocks.length; j++) {
      double[][] t2 = blocks[j];
      double[][] t3 = blocksDot[j];
      double[][] t4 = t[j];
      double[][] t5 = t1[j];
      if (t2 != null) {
        for (int k = 0; k < t2.length; k++) {
          double[] t6 = t2[k];
          double[] t7 = t3[k];
          double[] t8 = t4[k];
          double[] t9 = t5[k];
          if (t6 != null) {
            System.arraycopy(t6, 0, t8, 0, t6.length);
            System.arraycopy(t7, 0, t9, 0, t6.length);
          }
        }
      }
    }
    double b1 = b;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double bDot1 = bDot;
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        bKept[kept] = b1;
        bKeptDot[kept] = bDot1;
        double[][][] t2 = blocksContents[kept];
        double[][][] t3 = blocksContentsDot[kept];
        for (int k = 0; k < blocks.length; k++) {
          double[][] t4 = blocks[k];
          double[][] t5 = blocksDot[k];
          double[][] t6 = t2[k];
          double[][] t7 = t3[k];
          if (t4 != null) {
            for (int i1 = 0; i1 < t4.length; i1++) {
              double[] t8 = t4[i1];
              double[] t9 = t5[i1];
              double[] t10 = t6[i1];
              double[] t11 = t7[i1];
              if (t8 != null) {
                System.arraycopy(t8, 0, t10, 0, t8.length);
                System.arraycopy(t9, 0, t11, 0, t8.length);
              }
            }
          }
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = matricesExchangedLaterStepJvp(j, b1, n, blocks, bDot1, blocksDot, tape);
      b1 = tape.doubleResult(1);
      bDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(b);
    tape.push(n);
    tape.push(blocks);
    tape.push(blocksBar);
    tape.push(blocksRows);
    tape.push(blocksRows1);
    tape.push(blocksBarRows);
    tape.push(blocksBarRows1);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(bKept);
    tape.push(blocksContents);
    tape.push(bDot);
    tape.push(blocksDot);
    tape.push(blocksBarDot);
    tape.push(blocksRowsDot);
    tape.push(blocksRowsDot1);
    tape.push(blocksBarRowsDot);
    tape.push(blocksBarRowsDot1);
    tape.push(bKeptDot);
    tape.push(blocksContentsDot);
    tape.result(1, b1);
    tape.result(2, bDot1);
    return j;
  }

  private static int matricesExchangedLaterStepJvp(int i, double b, int n, double[][][] blocks,
      double bDot, double[][][] blocksDot, Tape tape) {
    int t = i % 2;
    int t1 = i / 2 % 2;
    double blocks1 = blocks[t][t1][0];
    double t2 = b * blocks1;
    double t3 = bDot * blocks1 + b * blocksDot[t][t1][0];
    b = Math.sin(t2);
    bDot = t3 * Math.cos(t2);
    i++;
    tape.result(1, b);
    tape.result(2, bDot);
    return i;
  }

  private static double matricesExchangedLaterLoopReverseJvp(double bBar, double bBarDot,
      Tape tape) {
    double[][][][] blocksContentsDot = tape.popReference();
    double[] bKeptDot = tape.popReference();
    double[][][] t = tape.popReference();
    double[][][] t1 = tape.popReference();
    double[][][] t2 = tape.popReference();
    double[][][] t3 = tape.popReference();
    double[][][] blocksBarDot = tape.popReference();
    double[][][] blocksDot = tape.popReference();
    tape.popDouble();
    double[][][][] blocksContents = tape.popReference();
    double[] bKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[][][] t4 = tape.popReference();
    double[][][] t5 = tape.popReference();
    double[][][] t6 = tape.popReference();
    double[][][] t7 = tape.popReference();
    double[][][] blocksBar = tape.popReference();
    double[][][] blocks = tape.popReference();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t8 = blocks != null;
    double[][][] blocksLast;
    double[][][] blocksLastDot;
    double[][][] blocksLast1;
    double[][][] blocksLastDot1;
    if (t8) {
      blocksLast = tape.references(double[][].class, blocks.length);
      blocksLastDot = tape.references(double[][].class, blocks.length);
      System.arraycopy(blocks, 0, blocksLast, 0, blocks.length);
      System.arraycopy(blocksDot, 0, blocksLastDot, 0, blocks.length);
      blocksLast1 = tape.references(double[][].class, blocks.length);
      blocksLastDot1 = tape.references(double[][].class, blocks.length);
      for (int i = 0; i < blocks.length; i++) {
        double[][] t9 = blocks[i];
        double[][] t10 = blocksDot[i];
        double[][] t11;
        double[][] t12;
        if (t9 != null) {
          t11 = tape.references(double[].class, t9.length);
          t12 = tape.references(double[].class, t9.length);
          System.arraycopy(t9, 0, t11, 0, t9.length);
          System.arraycopy(t10, 0, t12, 0, t9.length);
        } else {
          t11 = null;
          t12 = null;
        }
        blocksLast1[i] = t11;
        blocksLastDot1[i] = t12;
      }
    } else {
      blocksLast = null;
      blocksLast1 = null;
      blocksLastDot = null;
      blocksLastDot1 = null;
    }
    boolean t9 = blocksBar != null;
    double[][][] blocksBarLast;
    double[][][] blocksBarLastDot;
    double[][][] blocksBarLast1;
    double[][][] blocksBarLastDot1;
    if (t9) {
      blocksBarLast = tape.references(double[][].class, blocks.length);
      blocksBarLastDot = tape.references(double[][].class, blocks.length);
      System.arraycopy(blocksBar, 0, blocksBarLast, 0, blocks.length);
      System.arraycopy(blocksBarDot, 0, blocksBarLastDot, 0, blocks.length);
      blocksBarLast1 = tape.references(double[][].class, blocks.length);
      blocksBarLastDot1 = tape.references(double[][].class, blocks.length);
      for (int i = 0; i < blocks.length; i++) {
        double[][] t10 = blocksBar[i];
        double[][] t11 = blocksBarDot[i];
        double[][] t12 = blocks[i];
        double[][] t13;
        double[][] t14;
        if (t10 != null) {
          int t15 = t12.length;
          t13 = tape.references(double[].class, t15);
          t14 = tape.references(double[].class, t15);
          System.arraycopy(t10, 0, t13, 0, t15);
          System.arraycopy(t11, 0, t14, 0, t15);
        } else {
          t13 = null;
          t14 = null;
        }
        blocksBarLast1[i] = t13;
        blocksBarLastDot1[i] = t14;
      }
    } else {
      blocksBarLast = null;
      blocksBarLast1 = null;
      blocksBarLastDot = null;
      blocksBarLastDot1 = null;
    }
    if (t8) {
      System.arraycopy(t7, 0, blocks, 0, blocks.length);
      System.arraycopy(t3, 0, blocksDot, 0, blocks.length);
      for (int i = 0; i < blocks.length; i++) {
        double[][] t10 = blocks[i];
        double[][] t11 = t6[i];
        double[][] t12 = t2[i];
        double[][] t13 = blocksDot[i];
        if (t10 != null) {
          System.arraycopy(t11, 0, t10, 0, t10.length);
          System.arraycopy(t12, 0, t13, 0, t10.length);
        }
      }
    }
    if (t9) {
      System.arraycopy(t5, 0, blocksBar, 0, blocks.length);
      System.arraycopy(t1, 0, blocksBarDot, 0, blocks.length);
      for (int i = 0; i < blocks.length; i++) {
        double[][] t10 = blocksBar[i];
        double[][] t11 = t4[i];
        double[][] t12 = t[i];
        double[][] t13 = blocksBarDot[i];
        double[][] t14 = blocks[i];
        if (t10 != null) {
          int t15 = t14.length;
          System.arraycopy(t11, 0, t10, 0, t15);
          System.arraycopy(t12, 0, t13, 0, t15);
        }
      }
    }
    double[][][] blocksLast2 = tape.references(double[][].class, blocks.length);
    double[][][] blocksLastDot2 = tape.references(double[][].class, blocks.length);
    for (int i = 0; i < blocks.length; i++) {
      double[][] t10 = blocks[i];
      double[][] t11 = blocksDot[i];
      double[][] t12;
      double[][] t13;
      if (t10 != null) {
        t12 = tape.references(double[].class, t10.length);
        t13 = tape.references(double[].class, t10.length);
        for (int j = 0; j < t10.length; j++) {
          double[] t14 = t10[j];
          double[] t15 = t11[j];
          double[] t16;
          double[] t17;
          if (t14 != null) {
            t16 = tape.doubles(t14.length);
            t17 = tape.doubles(t14.length);
            System.arraycopy(t14, 0, t16, 0, t14.length);
            System.arraycopy(t15, 0, t17, 0, t14.length);
          } else {
            t16 = null;
            t17 = null;
          }
          t12[j] = t16;
          t13[j] = t17;
        }
      } else {
        t12 = null;
        t13 = null;
      }
      blocksLast2[i] = t12;
      blocksLastDot2[i] = t13;
    }
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][][] t10 = blocksContents[kept];
      double[][][] t11 = blocksContentsDot[kept];
      for (int i = 0; i < blocks.length; i++) {
        double[][] t12 = t10[i];
        double[][] t13 = t11[i];
        double[][] t14 = blocks[i];
        double[][] t15 = blocksDot[i];
        if (t14 != null) {
          for (int j = 0; j < t14.length; j++) {
            double[] t16 = t14[j];
            double[] t17 = t12[j];
            double[] t18 = t13[j];
            double[] t19 = t15[j];
            if (t16 != null) {
              System.arraycopy(t17, 0, t16, 0, t16.length);
              System.arraycopy(t18, 0, t19, 0, t16.length);
            }
          }
        }
      }
      int i = iKept[kept];
      double b = bKept[kept];
      double bDot = bKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = matricesExchangedLaterStepJvp(i, b, n, blocks, bDot, blocksDot, tape);
          b = tape.doubleResult(1);
          bDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          bKept[kept] = b;
          bKeptDot[kept] = bDot;
          double[][][] t12 = blocksContents[kept];
          double[][][] t13 = blocksContentsDot[kept];
          for (int j = 0; j < blocks.length; j++) {
            double[][] t14 = blocks[j];
            double[][] t15 = blocksDot[j];
            double[][] t16 = t12[j];
            double[][] t17 = t13[j];
            if (t14 != null) {
              for (int k = 0; k < t14.length; k++) {
                double[] t18 = t14[k];
                double[] t19 = t15[k];
                double[] t20 = t16[k];
                double[] t21 = t17[k];
                if (t18 != null) {
                  System.arraycopy(t18, 0, t20, 0, t18.length);
                  System.arraycopy(t19, 0, t21, 0, t18.length);
                }
              }
            }
          }
        }
        at = next;
      }
      matricesExchangedLaterStepVjpJvp(i, b, n, blocks, bBar, blocksBar, bDot, blocksDot, bBarDot,
          blocksBarDot, tape);
      bBar = tape.doubleResult(2);
      bBarDot = tape.doubleResult(3);
    }

    // what the loop has left
    for (int i = 0; i < blocks.length; i++) {
      double[][] t10 = blocksLast2[i];
      double[][] t11 = blocksLastDot2[i];
      double[][] t12 = blocks[i];
      double[][] t13 = blocksDot[i];
      if (t12 != null) {
        for (int j = 0; j < t12.length; j++) {
          double[] t14 = t12[j];
          double[] t15 = t10[j];
          double[] t16 = t11[j];
          double[] t17 = t13[j];
          if (t14 != null) {
            System.arraycopy(t15, 0, t14, 0, t14.length);
            System.arraycopy(t16, 0, t17, 0, t14.length);
          }
        }
      }
    }
    if (t8) {
      System.arraycopy(blocksLast, 0, blocks, 0, blocks.length);
      System.arraycopy(blocksLastDot, 0, blocksDot, 0, blocks.length);
      for (int i = 0; i < blocks.length; i++) {
        double[][] t10 = blocks[i];
        double[][] t11 = blocksLast1[i];
        double[][] t12 = blocksLastDot1[i];
        double[][] t13 = blocksDot[i];
        if (t10 != null) {
          System.arraycopy(t11, 0, t10, 0, t10.length);
          System.arraycopy(t12, 0, t13, 0, t10.length);
        }
      }
    }
    if (t9) {
      System.arraycopy(blocksBarLast, 0, blocksBar, 0, blocks.length);
      System.arraycopy(blocksBarLastDot, 0, blocksBarDot, 0, blocks.length);
      for (int i = 0; i < blocks.length; i++) {
        double[][] t10 = blocksBar[i];
        double[][] t11 = blocksBarLast1[i];
        double[][] t12 = blocksBarLastDot1[i];
        double[][] t13 = blocksBarDot[i];
        double[][] t14 = blocks[i];
        if (t10 != null) {
          int t15 = t14.length;
          System.arraycopy(t11, 0, t10, 0, t15);
          System.arraycopy(t12, 0, t13, 0, t15);
        }
      }
    }
    tape.result(1, bBarDot);
    return bBar;
  }

  private static int matricesExchangedLaterStepVjpJvp(int i, double b, int n, double[][][] blocks,
      double result1Bar, double[][][] blocksBar, double bDot, double[][][] blocksDot,
      double result1BarDot, double[][][] blocksBarDot, Tape tape) {
    int t = i % 2;
    int t1 = i / 2 % 2;
    double blocks1 = blocks[t][t1][0];
    double blocksDot1 = blocksDot[t][t1][0];
    double t2 = b * blocks1;
    double b1 = Math.sin(t2);
    i++;

    // reverse sweep
    double t3 = Math.cos(t2);
    double t4 = result1Bar * t3;
    double t5 = result1BarDot * t3 - result1Bar * ((bDot * blocks1 + b * blocksDot1) * b1);
    double bBar = t4 * blocks1;
    double bBarDot = t5 * blocks1 + t4 * blocksDot1;
    double[] blocksBarDot1 = blocksBarDot[t][t1];
    blocksBar[t][t1][0] += b * t4;
    blocksBarDot1[0] += bDot * t4 + b * t5;
    tape.result(1, b1);
    tape.result(2, bBar);
    tape.result(3, bBarDot);
    return i;
  }

  private static double alongRowsJvp(double[][] m, double b, int n, double[][] mDot, double bDot,
      Tape tape) {
    for (int i = 0; i < n; i++) {
      int t = i % 2;
      double m1 = m[t][0];
      double t1 = b * m1;
      double t2 = bDot * m1 + b * mDot[t][0];
      b = Math.sin(t1);
      bDot = t2 * Math.cos(t1);
      double[] mDot1 = mDot[1];
      double t3 = mDot1[0] * 0.75;
      m[1][0] *= 0.75;
      mDot1[0] = t3;
    }
    tape.result(1, bDot);
    return b;
  }

  private static double alongRowsForward(double[][] m, double b, int n, double[][] mBar,
      Tape tape) {
    boolean t = m != null;
    double[][] mRows;
    if (t) {
      mRows = tape.references(double[].class, m.length);
      System.arraycopy(m, 0, mRows, 0, m.length);
    } else {
      mRows = null;
    }
    double[][] mBarRows;
    if (mBar != null) {
      mBarRows = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBarRows, 0, m.length);
    } else {
      mBarRows = null;
    }
    double[][] mFirst;
    if (t) {
      mFirst = tape.references(double[].class, m.length);
      for (int i = 0; i < m.length; i++) {
        double[] t1 = m[i];
        double[] t2;
        if (t1 != null) {
          t2 = tape.doubles(t1.length);
          System.arraycopy(t1, 0, t2, 0, t1.length);
        } else {
          t2 = null;
        }
        mFirst[i] = t2;
      }
    } else {
      mFirst = null;
    }
    double result = alongRows(m, b, n);
    tape.push(m);
    tape.push(b);
    tape.push(n);
    tape.push(mBar);
    tape.push(mRows);
    tape.push(mBarRows);
    tape.push(mFirst);
    return result;
  }

  private static double alongRows(double[][] m, double b, int n) {
    for (int i = 0; i < n; i++) {
      b = Math.sin(b * m[i % 2][0]);
      m[1][0] *= 0.75;
    }
    return b;
  }

  private static double alongRowsReverse(double resultBar, Tape tape) {
    double[][] t = tape.popReference();
    double[][] t1 = tape.popReference();
    double[][] t2 = tape.popReference();
    double[][] mBar = tape.popReference();
    int n = tape.popInt();
    double b = tape.popDouble();
    double[][] m = tape.popReference();
    boolean t3 = m != null;
    double[][] mLast;
    if (t3) {
      mLast = tape.references(double[].class, m.length);
      System.arraycopy(m, 0, mLast, 0, m.length);
    } else {
      mLast = null;
    }
    boolean t4 = mBar != null;
    double[][] mBarLast;
    if (t4) {
      mBarLast = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBarLast, 0, m.length);
    } else {
      mBarLast = null;
    }
    if (t3) {
      System.arraycopy(t2, 0, m, 0, m.length);
    }
    if (t4) {
      System.arraycopy(t1, 0, mBar, 0, m.length);
    }
    double[][] mLast1;
    if (t3) {
      mLast1 = tape.references(double[].class, m.length);
      for (int i = 0; i < m.length; i++) {
        double[] t5 = m[i];
        double[] t6;
        if (t5 != null) {
          t6 = tape.doubles(t5.length);
          System.arraycopy(t5, 0, t6, 0, t5.length);
        } else {
          t6 = null;
        }
        mLast1[i] = t6;
      }
      for (int i = 0; i < m.length; i++) {
        double[] t5 = m[i];
        double[] t6 = t[i];
        if (t5 != null) {
          System.arraycopy(t6, 0, t5, 0, t5.length);
        }
      }
    } else {
      mLast1 = null;
    }
    int frame = tape.mark();
    alongRowsVjp(m, b, n, resultBar, mBar, tape);
    double bBar = tape.doubleResult(1);
    tape.release(frame);
    if (t3) {
      for (int i = 0; i < m.length; i++) {
        double[] t5 = m[i];
        double[] t6 = mLast1[i];
        if (t5 != null) {
          System.arraycopy(t6, 0, t5, 0, t5.length);
        }
      }
      System.arraycopy(mLast, 0, m, 0, m.length);
    }
    if (t4) {
      System.arraycopy(mBarLast, 0, mBar, 0, m.length);
    }
    return bBar;
  }

  private static double alongRowsVjp(double[][] m, double b, int n, double resultBar,
      double[][] mBar, Tape tape) {
    double[] bKept = tape.doubles(n);
    double[] mKept = tape.doubles(n);
    for (int i = 0; i < n; i++) {
      bKept[i] = b;
      double m1 = m[i % 2][0];
      mKept[i] = m1;
      b = Math.sin(b * m1);
      m[1][0] *= 0.75;
    }

    // reverse sweep
    double bBar = resultBar;
    for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
      mBar[1][0] *= 0.75;
      double b1 = bKept[i];
      double m1 = mKept[i];
      double t = bBar * Math.cos(b1 * m1);
      bBar = t * m1;
      mBar[i % 2][0] += b1 * t;
    }
    tape.result(1, bBar);
    return b;
  }

  private static double alongRowsForwardJvp(double[][] m, double b, int n, double[][] mBar,
      double[][] mDot, double bDot, double[][] mBarDot, Tape tape) {
    boolean t = m != null;
    double[][] mRows;
    double[][] mRowsDot;
    if (t) {
      mRows = tape.references(double[].class, m.length);
      mRowsDot = tape.references(double[].class, m.length);
      System.arraycopy(m, 0, mRows, 0, m.length);
      System.arraycopy(mDot, 0, mRowsDot, 0, m.length);
    } else {
      mRows = null;
      mRowsDot = null;
    }
    double[][] mBarRows;
    double[][] mBarRowsDot;
    if (mBar != null) {
      mBarRows = tape.references(double[].class, m.length);
      mBarRowsDot = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBarRows, 0, m.length);
      System.arraycopy(mBarDot, 0, mBarRowsDot, 0, m.length);
    } else {
      mBarRows = null;
      mBarRowsDot = null;
    }
    double[][] mFirst;
    double[][] mFirstDot;
    if (t) {
      mFirst = tape.references(double[].class, m.length);
      mFirstDot = tape.references(double[].class, m.length);
      for (int i = 0; i < m.length; i++) {
        double[] t1 = m[i];
        double[] t2 = mDot[i];
        double[] t3;
        double[] t4;
        if (t1 != null) {
          t3 = tape.doubles(t1.length);
          t4 = tape.doubles(t1.length);
          System.arraycopy(t1, 0, t3, 0, t1.length);
          System.arraycopy(t2, 0, t4, 0, t1.length);
        } else {
          t3 = null;
          t4 = null;
        }
        mFirst[i] = t3;
        mFirstDot[i] = t4;
      }
    } else {
      mFirst = null;
      mFirstDot = null;
    }
    double result = alongRowsJvp(m, b, n, mDot, bDot, tape);
    double resultDot = tape.doubleResult(1);
    tape.push(m);
    tape.push(b);
    tape.push(n);
    tape.push(mBar);
    tape.push(mRows);
    tape.push(mBarRows);
    tape.push(mFirst);
    tape.push(mDot);
    tape.push(bDot);
    tape.push(mBarDot);
    tape.push(mRowsDot);
    tape.push(mBarRowsDot);
    tape.push(mFirstDot);
    tape.result(1, resultDot);
    return result;
  }

  private static double alongRowsReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double[][] t = tape.popReference();
    double[][] t1 = tape.popReference();
    double[][] t2 = tape.popReference();
    double[][] mBarDot = tape.popReference();
    double bDot = tape.popDouble();
    double[][] mDot = tape.popReference();
    double[][] t3 = tape.popReference();
    double[][] t4 = tape.popReference();
    double[][] t5 = tape.popReference();
    double[][] mBar = tape.popReference();
    int n = tape.popInt();
    double b = tape.popDouble();
    double[][] m = tape.popReference();
    boolean t6 = m != null;
    double[][] mLast;
    double[][] mLastDot;
    if (t6) {
      mLast = tape.references(double[].class, m.length);
      mLastDot = tape.references(double[].class, m.length);
      System.arraycopy(m, 0, mLast, 0, m.length);
      System.arraycopy(mDot, 0, mLastDot, 0, m.length);
    } else {
      mLast = null;
      mLastDot = null;
    }
    boolean t7 = mBar != null;
    double[][] mBarLast;
    double[][] mBarLastDot;
    if (t7) {
      mBarLast = tape.references(double[].class, m.length);
      mBarLastDot = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBarLast, 0, m.length);
      System.arraycopy(mBarDot, 0, mBarLastDot, 0, m.length);
    } else {
      mBarLast = null;
      mBarLastDot = null;
    }
    if (t6) {
      System.arraycopy(t5, 0, m, 0, m.length);
      System.arraycopy(t2, 0, mDot, 0, m.length);
    }
    if (t7) {
      System.arraycopy(t4, 0, mBar, 0, m.length);
      System.arraycopy(t1, 0, mBarDot, 0, m.length);
    }
    double[][] mLast1;
    double[][] mLastDot1;
    if (t6) {
      mLast1 = tape.references(double[].class, m.length);
      mLastDot1 = tape.references(double[].class, m.length);
      for (int i = 0; i < m.length; i++) {
        double[] t8 = m[i];
        double[] t9 = mDot[i];
        double[] t10;
        double[] t11;
        if (t8 != null) {
          t10 = tape.doubles(t8.length);
          t11 = tape.doubles(t8.length);
          System.arraycopy(t8, 0, t10, 0, t8.length);
          System.arraycopy(t9, 0, t11, 0, t8.length);
        } else {
          t10 = null;
          t11 = null;
        }
        mLast1[i] = t10;
        mLastDot1[i] = t11;
      }
      for (int i = 0; i < m.length; i++) {
        double[] t8 = m[i];
        double[] t9 = t3[i];
        double[] t10 = t[i];
        double[] t11 = mDot[i];
        if (t8 != null) {
          System.arraycopy(t9, 0, t8, 0, t8.length);
          System.arraycopy(t10, 0, t11, 0, t8.length);
        }
      }
    } else {
      mLast1 = null;
      mLastDot1 = null;
    }
    int frame = tape.mark();
    alongRowsVjpJvp(m, b, n, resultBar, mBar, mDot, bDot, resultBarDot, mBarDot, tape);
    double bBar = tape.doubleResult(1);
    double bBarDot = tape.doubleResult(2);
    tape.release(frame);
    if (t6) {
      for (int i = 0; i < m.length; i++) {
        double[] t8 = m[i];
        double[] t9 = mLast1[i];
        double[] t10 = mLastDot1[i];
        double[] t11 = mDot[i];
        if (t8 != null) {
          System.arraycopy(t9, 0, t8, 0, t8.length);
          System.arraycopy(t10, 0, t11, 0, t8.length);
        }
      }
      System.arraycopy(mLast, 0, m, 0, m.length);
      System.arraycopy(mLastDot, 0, mDot, 0, m.length);
    }
    if (t7) {
      System.arraycopy(mBarLast, 0, mBar, 0, m.length);
      System.arraycopy(mBarLastDot, 0, mBarDot, 0, m.length);
    }
    tape.result(1, bBarDot);
    return bBar;
  }

  private static double alongRowsVjpJvp(double[][] m, double b, int n, double resultBar,
      double[][] mBar, double[][] mDot, double bDot, double resultBarDot, double[][] mBarDot,
      Tape tape) {
    double[] bKept = tape.doubles(n);
    double[] bKeptDot = tape.doubles(n);
    double[] mKept = tape.doubles(n);
    double[] mKeptDot = tape.doubles(n);
    for (int i = 0; i < n; i++) {
      bKept[i] = b;
      bKeptDot[i] = bDot;
      int t = i % 2;
      double m1 = m[t][0];
      double mDot1 = mDot[t][0];
      mKept[i] = m1;
      mKeptDot[i] = mDot1;
      double t1 = b * m1;
      double t2 = bDot * m1 + b * mDot1;
      b = Math.sin(t1);
      bDot = t2 * Math.cos(t1);
      double[] mDot2 = mDot[1];
      double t3 = mDot2[0] * 0.75;
      m[1][0] *= 0.75;
      mDot2[0] = t3;
    }

    // reverse sweep
    double bBar = resultBar;
    double bBarDot = resultBarDot;
    for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
      double[] mBarDot1 = mBarDot[1];
      double mBarDot2 = mBarDot1[0] * 0.75;
      mBar[1][0] *= 0.75;
      mBarDot1[0] = mBarDot2;
      double b1 = bKept[i];
      bDot = bKeptDot[i];
      double m1 = mKept[i];
      double mDot1 = mKeptDot[i];
      double t = b1 * m1;
      double t1 = Math.cos(t);
      double t2 = bBar * t1;
      double t3 = bBarDot * t1 - bBar * ((bDot * m1 + b1 * mDot1) * Math.sin(t));
      bBar = t2 * m1;
      bBarDot = t3 * m1 + t2 * mDot1;
      int t4 = i % 2;
      double[] mBarDot3 = mBarDot[t4];
      mBar[t4][0] += b1 * t2;
      mBarDot3[0] += bDot * t2 + b1 * t3;
    }
    tape.result(1, bBar);
    tape.result(2, bBarDot);
    return b;
  }

  private static double countingJvp(double s, int[] count, boolean counts, double sDot, Tape tape) {
    if (counts) {
      int t = count[0] + 1;
      count[0] = t;
      double t1 = t;
      s *= t1;
      sDot *= t1;
    }
    tape.result(1, sDot * Math.cos(s));
    return Math.sin(s);
  }

  private static int perhapsNullLoopForward(int i, double s, int n, double x, boolean counts,
      int[] count, Tape tape) {
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] sKept = tape.doubles(snapshots);
    int[][] countContents = tape.references(int[].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      int[] t;
      if (count != null) {
        t = tape.ints(count.length);
      } else {
        t = null;
      }
      countContents[j] = t;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    sKept[0] = s;
    boolean t = count != null;
    int[] t1 = countContents[0];
    if (t) {
      System.arraycopy(count, 0, t1, 0, count.length);
    }
    double s1 = s;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        sKept[kept] = s1;
        int[] t2 = countContents[kept];
        if (t) {
          System.arraycopy(count, 0, t2, 0, count.length);
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = perhapsNullStep(j, s1, n, x, counts, count, tape);
      s1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(s);
    tape.push(n);
    tape.push(x);
    tape.push(counts);
    tape.push(count);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(sKept);
    tape.push(countContents);
    tape.result(1, s1);
    return j;
  }

  private static int perhapsNullStep(int i, double s, int n, double x, boolean counts, int[] count,
      Tape tape) {
    s = Math.sin(s) + x;
    if (counts) {
      int t = count[0] + 1;
      count[0] = t;
      s *= t;
    }
    i++;
    tape.result(1, s);
    return i;
  }

  private static double countingForward(double s, int[] count, boolean counts, Tape tape) {
    int[] countFirst;
    if (count != null) {
      countFirst = tape.ints(count.length);
      System.arraycopy(count, 0, countFirst, 0, count.length);
    } else {
      countFirst = null;
    }
    double result = counting(s, count, counts);
    tape.push(s);
    tape.push(count);
    tape.push(counts);
    tape.push(countFirst);
    return result;
  }

  private static double counting(double s, int[] count, boolean counts) {
    if (counts) {
      count[0] += 1;
      s *= count[0];
    }
    return Math.sin(s);
  }

  private static double countingReverse(double resultBar, Tape tape) {
    int[] t = tape.popReference();
    boolean counts = tape.popBoolean();
    int[] count = tape.popReference();
    double s = tape.popDouble();
    boolean t1 = count != null;
    int[] countLast;
    if (t1) {
      countLast = tape.ints(count.length);
      System.arraycopy(count, 0, countLast, 0, count.length);
      System.arraycopy(t, 0, count, 0, count.length);
    } else {
      countLast = null;
    }
    int frame = tape.mark();
    countingVjp(s, count, counts, resultBar, tape);
    double sBar = tape.doubleResult(1);
    tape.release(frame);
    if (t1) {
      System.arraycopy(countLast, 0, count, 0, count.length);
    }
    return sBar;
  }

  private static double countingVjp(double s, int[] count, boolean counts, double resultBar,
      Tape tape) {
    double t;
    if (counts) {
      int t1 = count[0] + 1;
      count[0] = t1;
      t = t1;
      s *= t;
    } else {
      t = 0.0;
    }

    // reverse sweep
    double sBar = resultBar * Math.cos(s);
    if (counts) {
      sBar *= t;
    }
    tape.result(1, sBar);
    return Math.sin(s);
  }

  private static double perhapsNullLoopReverse(double sBar, Tape tape) {
    int[][] countContents = tape.popReference();
    double[] sKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    int[] count = tape.popReference();
    boolean counts = tape.popBoolean();
    double x = tape.popDouble();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t = count != null;
    int[] countLast;
    if (t) {
      countLast = tape.ints(count.length);
      System.arraycopy(count, 0, countLast, 0, count.length);
    } else {
      countLast = null;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double xBar = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int[] t1 = countContents[kept];
      if (t) {
        System.arraycopy(t1, 0, count, 0, count.length);
      }
      int i = iKept[kept];
      double s = sKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = perhapsNullStep(i, s, n, x, counts, count, tape);
          s = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          sKept[kept] = s;
          int[] t2 = countContents[kept];
          if (t) {
            System.arraycopy(count, 0, t2, 0, count.length);
          }
        }
        at = next;
      }
      perhapsNullStepVjp(i, s, n, x, counts, count, sBar, tape);
      sBar = tape.doubleResult(2);
      double t2 = tape.doubleResult(3);
      xBar += t2;
    }

    // what the loop has left
    if (t) {
      System.arraycopy(countLast, 0, count, 0, count.length);
    }
    tape.result(1, xBar);
    return sBar;
  }

  private static int perhapsNullStepVjp(int i, double s, int n, double x, boolean counts,
      int[] count, double result1Bar, Tape tape) {
    double s1 = Math.sin(s) + x;
    double t;
    if (counts) {
      int t1 = count[0] + 1;
      count[0] = t1;
      t = t1;
      s1 *= t;
    } else {
      t = 0.0;
    }
    i++;

    // reverse sweep
    double sBar;
    if (counts) {
      sBar = result1Bar * t;
    } else {
      sBar = result1Bar;
    }
    double sBar1 = sBar * Math.cos(s);
    tape.result(1, s1);
    tape.result(2, sBar1);
    tape.result(3, sBar);
    return i;
  }

  private static int perhapsNullLoopForwardJvp(int i, double s, int n, double x, boolean counts,
      int[] count, double sDot, double xDot, Tape tape) {
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] sKept = tape.doubles(snapshots);
    double[] sKeptDot = tape.doubles(snapshots);
    int[][] countContents = tape.references(int[].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      int[] t;
      if (count != null) {
        t = tape.ints(count.length);
      } else {
        t = null;
      }
      countContents[j] = t;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    sKept[0] = s;
    sKeptDot[0] = sDot;
    boolean t = count != null;
    int[] t1 = countContents[0];
    if (t) {
      System.arraycopy(count, 0, t1, 0, count.length);
    }
    double s1 = s;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double sDot1 = sDot;
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        sKept[kept] = s1;
        sKeptDot[kept] = sDot1;
        int[] t2 = countContents[kept];
        if (t) {
          System.arraycopy(count, 0, t2, 0, count.length);
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = perhapsNullStepJvp(j, s1, n, x, counts, count, sDot1, xDot, tape);
      s1 = tape.doubleResult(1);
      sDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(s);
    tape.push(n);
    tape.push(x);
    tape.push(counts);
    tape.push(count);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(sKept);
    tape.push(countContents);
    tape.push(sDot);
    tape.push(xDot);
    tape.push(sKeptDot);
    tape.result(1, s1);
    tape.result(2, sDot1);
    return j;
  }

  private static int perhapsNullStepJvp(int i, double s, int n, double x, boolean counts,
      int[] count, double sDot, double xDot, Tape tape) {
    double t = sDot * Math.cos(s);
    s = Math.sin(s) + x;
    sDot = t + xDot;
    if (counts) {
      int t1 = count[0] + 1;
      count[0] = t1;
      double t2 = t1;
      s *= t2;
      sDot *= t2;
    }
    i++;
    tape.result(1, s);
    tape.result(2, sDot);
    return i;
  }

  private static double countingForwardJvp(double s, int[] count, boolean counts, double sDot,
      Tape tape) {
    int[] countFirst;
    if (count != null) {
      countFirst = tape.ints(count.length);
      System.arraycopy(count, 0, countFirst, 0, count.length);
    } else {
      countFirst = null;
    }
    double result = countingJvp(s, count, counts, sDot, tape);
    double resultDot = tape.doubleResult(1);
    tape.push(s);
    tape.push(count);
    tape.push(counts);
    tape.push(countFirst);
    tape.push(sDot);
    tape.result(1, resultDot);
    return result;
  }

  private static double countingReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double sDot = tape.popDouble();
    int[] t = tape.popReference();
    boolean counts = tape.popBoolean();
    int[] count = tape.popReference();
    double s = tape.popDouble();
    boolean t1 = count != null;
    int[] countLast;
    if (t1) {
      countLast = tape.ints(count.length);
      System.arraycopy(count, 0, countLast, 0, count.length);
      System.arraycopy(t, 0, count, 0, count.length);
    } else {
      countLast = null;
    }
    int frame = tape.mark();
    countingVjpJvp(s, count, counts, resultBar, sDot, resultBarDot, tape);
    double sBar = tape.doubleResult(1);
    double sBarDot = tape.doubleResult(2);
    tape.release(frame);
    if (t1) {
      System.arraycopy(countLast, 0, count, 0, count.length);
    }
    tape.result(1, sBarDot);
    return sBar;
  }

  private static double countingVjpJvp(double s, int[] count, boolean counts, double resultBar,
      double sDot, double resultBarDot, Tape tape) {
    double t;
    if (counts) {
      int t1 = count[0] + 1;
      count[0] = t1;
      t = t1;
      s *= t;
      sDot *= t;
    } else {
      t = 0.0;
    }
    double t1 = Math.sin(s);

    // reverse sweep
    double t2 = Math.cos(s);
    double sBar = resultBar * t2;
    double sBarDot = resultBarDot * t2 - resultBar * (sDot * t1);
    if (counts) {
      sBar *= t;
      sBarDot *= t;
    }
    tape.result(1, sBar);
    tape.result(2, sBarDot);
    return t1;
  }

  private static double perhapsNullLoopReverseJvp(double sBar, double sBarDot, Tape tape) {
    double[] sKeptDot = tape.popReference();
    double xDot = tape.popDouble();
    tape.popDouble();
    int[][] countContents = tape.popReference();
    double[] sKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    int[] count = tape.popReference();
    boolean counts = tape.popBoolean();
    double x = tape.popDouble();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    boolean t = count != null;
    int[] countLast;
    if (t) {
      countLast = tape.ints(count.length);
      System.arraycopy(count, 0, countLast, 0, count.length);
    } else {
      countLast = null;
    }
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    double xBar = 0.0;
    double xBarDot = 0.0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int[] t1 = countContents[kept];
      if (t) {
        System.arraycopy(t1, 0, count, 0, count.length);
      }
      int i = iKept[kept];
      double s = sKept[kept];
      double sDot = sKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = perhapsNullStepJvp(i, s, n, x, counts, count, sDot, xDot, tape);
          s = tape.doubleResult(1);
          sDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          sKept[kept] = s;
          sKeptDot[kept] = sDot;
          int[] t2 = countContents[kept];
          if (t) {
            System.arraycopy(count, 0, t2, 0, count.length);
          }
        }
        at = next;
      }
      perhapsNullStepVjpJvp(i, s, n, x, counts, count, sBar, sDot, xDot, sBarDot, tape);
      sBar = tape.doubleResult(2);
      double t2 = tape.doubleResult(3);
      sBarDot = tape.doubleResult(4);
      double t3 = tape.doubleResult(5);
      xBar += t2;
      xBarDot += t3;
    }

    // what the loop has left
    if (t) {
      System.arraycopy(countLast, 0, count, 0, count.length);
    }
    tape.result(1, xBar);
    tape.result(2, sBarDot);
    tape.result(3, xBarDot);
    return sBar;
  }

  private static int perhapsNullStepVjpJvp(int i, double s, int n, double x, boolean counts,
      int[] count, double result1Bar, double sDot, double xDot, double result1BarDot, Tape tape) {
    double t = Math.sin(s);
    double s1 = t + x;
    double t1;
    if (counts) {
      int t2 = count[0] + 1;
      count[0] = t2;
      t1 = t2;
      s1 *= t1;
    } else {
      t1 = 0.0;
    }
    i++;

    // reverse sweep
    double sBar;
    double sBarDot;
    if (counts) {
      sBar = result1Bar * t1;
      sBarDot = result1BarDot * t1;
    } else {
      sBar = result1Bar;
      sBarDot = result1BarDot;
    }
    double t2 = Math.cos(s);
    double sBar1 = sBar * t2;
    double sBarDot1 = sBarDot * t2 - sBar * (sDot * t);
    tape.result(1, s1);
    tape.result(2, sBar1);
    tape.result(3, sBar);
    tape.result(4, sBarDot1);
    tape.result(5, sBarDot);
    return i;
  }

  private static int deepTablesLoopForward(int i, double b, int n, int[][][][] order, double[] x,
      double[] w, double[][][][] deep, double[] xBar, double[] wBar, double[][][][] deepBar,
      Tape tape) {
    int[][][][] orderRows;
    int[][][][] orderRows1;
    int[][][][] orderRows2;
    if (order != null) {
      orderRows = tape.references(int[][][].class, order.length);
      System.arraycopy(order, 0, orderRows, 0, order.length);
      orderRows1 = tape.references(int[][][].class, order.length);
      for (int j = 0; j < order.length; j++) {
        int[][][] t = order[j];
        int[][][] t1;
        if (t != null) {
          t1 = tape.references(int[][].class, t.length);
          System.arraycopy(t, 0, t1, 0, t.length);
        } else {
          t1 = null;
        }
        orderRows1[j] = t1;
      }
      orderRows2 = tape.references(int[][][].class, order.length);
      for (int j = 0; j < order.length; j++) {
        int[][][] t = order[j];
        int[][][] t1;
        if (t != null) {
          t1 = tape.references(int[][].class, t.length);
          for (int k = 0; k < t.length; k++) {
            int[][] t2 = t[k];
            int[][] t3;
            if (t2 != null) {
              t3 = tape.references(int[].class, t2.length);
              System.arraycopy(t2, 0, t3, 0, t2.length);
            } else {
              t3 = null;
            }
            t1[k] = t3;
          }
        } else {
          t1 = null;
        }
        orderRows2[j] = t1;
      }
    } else {
      orderRows = null;
      orderRows1 = null;
      orderRows2 = null;
    }
    double[][][][] deepRows;
    double[][][][] deepRows1;
    double[][][][] deepRows2;
    if (deep != null) {
      deepRows = tape.references(double[][][].class, deep.length);
      System.arraycopy(deep, 0, deepRows, 0, deep.length);
      deepRows1 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deep[j];
        double[][][] t1;
        if (t != null) {
          t1 = tape.references(double[][].class, t.length);
          System.arraycopy(t, 0, t1, 0, t.length);
        } else {
          t1 = null;
        }
        deepRows1[j] = t1;
      }
      deepRows2 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deep[j];
        double[][][] t1;
        if (t != null) {
          t1 = tape.references(double[][].class, t.length);
          for (int k = 0; k < t.length; k++) {
            double[][] t2 = t[k];
            double[][] t3;
            if (t2 != null) {
              t3 = tape.references(double[].class, t2.length);
              System.arraycopy(t2, 0, t3, 0, t2.length);
            } else {
              t3 = null;
            }
            t1[k] = t3;
          }
        } else {
          t1 = null;
        }
        deepRows2[j] = t1;
      }
    } else {
      deepRows = null;
      deepRows1 = null;
      deepRows2 = null;
    }
    double[][][][] deepBarRows;
    double[][][][] deepBarRows1;
    double[][][][] deepBarRows2;
    if (deepBar != null) {
      deepBarRows = tape.references(double[][][].class, deep.length);
      System.arraycopy(deepBar, 0, deepBarRows, 0, deep.length);
      deepBarRows1 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deepBar[j];
        double[][][] t1 = deep[j];
        double[][][] t2;
        if (t != null) {
          int t3 = t1.length;
          t2 = tape.references(double[][].class, t3);
          System.arraycopy(t, 0, t2, 0, t3);
        } else {
          t2 = null;
        }
        deepBarRows1[j] = t2;
      }
      deepBarRows2 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deepBar[j];
        double[][][] t1 = deep[j];
        double[][][] t2;
        if (t != null) {
          t2 = tape.references(double[][].class, t1.length);
          for (int k = 0; k < t1.length; k++) {
            double[][] t3 = t[k];
            double[][] t4 = t1[k];
            double[][] t5;
            if (t3 != null) {
              int t6 = t4.length;
              t5 = tape.references(double[].class, t6);
              System.arraycopy(t3, 0, t5, 0, t6);
            } else {
              t5 = null;
            }
            t2[k] = t5;
          }
        } else {
          t2 = null;
        }
        deepBarRows2[j] = t2;
      }
    } else {
      deepBarRows = null;
      deepBarRows1 = null;
      deepBarRows2 = null;
    }
    int[][][][] orderFirst = tape.references(int[][][].class, order.length);
    for (int j = 0; j < order.length; j++) {
      int[][][] t = order[j];
      int[][][] t1;
      if (t != null) {
        t1 = tape.references(int[][].class, t.length);
        for (int k = 0; k < t.length; k++) {
          int[][] t2 = t[k];
          int[][] t3;
          if (t2 != null) {
            t3 = tape.references(int[].class, t2.length);
            for (int i1 = 0; i1 < t2.length; i1++) {
              int[] t4 = t2[i1];
              int[] t5;
              if (t4 != null) {
                t5 = tape.ints(t4.length);
                System.arraycopy(t4, 0, t5, 0, t4.length);
              } else {
                t5 = null;
              }
              t3[i1] = t5;
            }
          } else {
            t3 = null;
          }
          t1[k] = t3;
        }
      } else {
        t1 = null;
      }
      orderFirst[j] = t1;
    }
    double[] wFirst = tape.doubles(w.length);
    System.arraycopy(w, 0, wFirst, 0, w.length);
    double[][][][] deepFirst = tape.references(double[][][].class, deep.length);
    for (int j = 0; j < deep.length; j++) {
      double[][][] t = deep[j];
      double[][][] t1;
      if (t != null) {
        t1 = tape.references(double[][].class, t.length);
        for (int k = 0; k < t.length; k++) {
          double[][] t2 = t[k];
          double[][] t3;
          if (t2 != null) {
            t3 = tape.references(double[].class, t2.length);
            for (int i1 = 0; i1 < t2.length; i1++) {
              double[] t4 = t2[i1];
              double[] t5;
              if (t4 != null) {
                t5 = tape.doubles(t4.length);
                System.arraycopy(t4, 0, t5, 0, t4.length);
              } else {
                t5 = null;
              }
              t3[i1] = t5;
            }
          } else {
            t3 = null;
          }
          t1[k] = t3;
        }
      } else {
        t1 = null;
      }
      deepFirst[j] = t1;
    }
    int j = i;
    double b1 = b;
    int at = 0;
    while (j < n && b1 < 100.0) {
      j = deepTablesStep(j, b1, n, order, x, w, deep, tape);
      b1 = tape.doubleResult(1);
      at++;
    }
    int trips = at;
    tape.push(trips);
    tape.push(i);
    tape.push(b);
    tape.push(n);
    tape.push(order);
    tape.push(x);
    tape.push(w);
    tape.push(deep);
    tape.push(xBar);
    tape.push(wBar);
    tape.push(deepBar);
    tape.push(orderRows);
    tape.push(orderRows1);
    tape.push(orderRows2);
    tape.push(deepRows);
    tape.push(deepRows1);
    tape.push(deepRows2);
    tape.push(deepBarRows);
    tape.push(deepBarRows1);
    tape.push(deepBarRows2);
    tape.push(orderFirst);
    tape.push(wFirst);
    tape.push(deepFirst);
    tape.result(1, b1);
    return j;
  }

  private static int deepTablesStep(int i, double b, int n, int[][][][] order, double[] x,
      double[] w, double[][][][] deep, Tape tape) {
    int t = i % 2;
    double t1 = b * x[order[0][0][0][t]];
    double w1 = w[0];
    b = Math.sin(t1 + w1 * deep[0][0][t][0]);
    w[0] = w1 * b;
    i++;
    tape.result(1, b);
    return i;
  }

  private static int deepTablesLoop2Forward(int i, double b, int n, double[][][][] deep,
      double[] w, double[][][][] deepBar, double[] wBar, Tape tape) {
    double[][][][] deepRows;
    double[][][][] deepRows1;
    double[][][][] deepRows2;
    if (deep != null) {
      deepRows = tape.references(double[][][].class, deep.length);
      System.arraycopy(deep, 0, deepRows, 0, deep.length);
      deepRows1 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deep[j];
        double[][][] t1;
        if (t != null) {
          t1 = tape.references(double[][].class, t.length);
          System.arraycopy(t, 0, t1, 0, t.length);
        } else {
          t1 = null;
        }
        deepRows1[j] = t1;
      }
      deepRows2 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deep[j];
        double[][][] t1;
        if (t != null) {
          t1 = tape.references(double[][].class, t.length);
          for (int k = 0; k < t.length; k++) {
            double[][] t2 = t[k];
            double[][] t3;
            if (t2 != null) {
              t3 = tape.references(double[].class, t2.length);
              System.arraycopy(t2, 0, t3, 0, t2.length);
            } else {
              t3 = null;
            }
            t1[k] = t3;
          }
        } else {
          t1 = null;
        }
        deepRows2[j] = t1;
      }
    } else {
      deepRows = null;
      deepRows1 = null;
      deepRows2 = null;
    }
    double[][][][] deepBarRows;
    double[][][][] deepBarRows1;
    double[][][][] deepBarRows2;
    if (deepBar != null) {
      deepBarRows = tape.references(double[][][].class, deep.length);
      System.arraycopy(deepBar, 0, deepBarRows, 0, deep.length);
      deepBarRows1 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deepBar[j];
        double[][][] t1 = deep[j];
        double[][][] t2;
        if (t != null) {
          int t3 = t1.length;
          t2 = tape.references(double[][].class, t3);
          System.arraycopy(t, 0, t2, 0, t3);
        } else {
          t2 = null;
        }
        deepBarRows1[j] = t2;
      }
      deepBarRows2 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deepBar[j];
        double[][][] t1 = deep[j];
        double[][][] t2;
        if (t != null) {
          t2 = tape.references(double[][].class, t1.length);
          for (int k = 0; k < t1.length; k++) {
            double[][] t3 = t[k];
            double[][] t4 = t1[k];
            double[][] t5;
            if (t3 != null) {
              int t6 = t4.length;
              t5 = tape.references(double[].class, t6);
              System.arraycopy(t3, 0, t5, 0, t6);
            } else {
              t5 = null;
            }
            t2[k] = t5;
          }
        } else {
          t2 = null;
        }
        deepBarRows2[j] = t2;
      }
    } else {
      deepBarRows = null;
      deepBarRows1 = null;
      deepBarRows2 = null;
    }
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] bKept = tape.doubles(snapshots);
    double[][][][][] deepContents = tape.references(double[][][][].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[][][][] t = tape.references(double[][][].class, deep.length);
      for (int k = 0; k < deep.length; k++) {
        double[][][] t1 = deep[k];
        double[][][] t2;
        if (t1 != null) {
          t2 = tape.references(double[][].class, t1.length);
          for (int i1 = 0; i1 < t1.length; i1++) {
            double[][] t3 = t1[i1];
            double[][] t4;
            if (t3 != null) {
              t4 = tape.references(double[].class, t3.length);
              for (int i2 = 0; i2 < t3.length; i2++) {
                double[] t5 = t3[i2];
                double[] t6;
                if (t5 != null) {
                  t6 = tape.doubles(t5.length);
                } else {
                  t6 = null;
                }
                t4[i2] = t6;
              }
            } else {
              t4 = null;
            }
            t2[i1] = t4;
          }
        } else {
          t2 = null;
        }
        t[k] = t2;
      }
      deepContents[j] = t;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    bKept[0] = b;
    double[][][][] t = deepContents[0];
    for (int j = 0; j < deep.length; j++) {
      double[][][] t1 = deep[j];
      double[][][] t2 = t[j];
      if (t1 != null) {
        for (int k = 0; k < t1.length; k++) {
          double[][] t3 = t1[k];
          double[][] t4 = t2[k];
          if (t3 != null) {
            for (int i1 = 0; i1 < t3.length; i1++) {
              double[] t5 = t3[i1];
              double[] t6 = t4[i1];
              if (t5 != null) {
                System.arraycopy(t5, 0, t6, 0, t5.length);
              }
            }
          }
        }
      }
    }
    double b1 = b;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        bKept[kept] = b1;
        double[][][][] t1 = deepContents[kept];
        for (int k = 0; k < deep.length; k++) {
          double[][][] t2 = deep[k];
          double[][][] t3 = t1[k];
          if (t2 != null) {
            for (int i1 = 0; i1 < t2.length; i1++) {
              double[][] t4 = t2[i1];
              double[][] t5 = t3[i1];
              if (t4 != null) {
                for (int i2 = 0; i2 < t4.length; i2++) {
                  double[] t6 = t4[i2];
                  double[] t7 = t5[i2];
                  if (t6 != null) {
                    System.arraycopy(t6, 0, t7, 0, t6.length);
                  }
                }
              }
            }
          }
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = deepTablesStep2(j, b1, n, deep, w, tape);
      b1 = tape.doubleResult(1);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(b);
    tape.push(n);
    tape.push(deep);
    tape.push(w);
    tape.push(deepBar);
    tape.push(wBar);
    tape.push(deepRows);
    tape.push(deepRows1);
    tape.push(deepRows2);
    tape.push(deepBarRows);
    tape.push(deepBarRows1);
    tape.push(deepBarRows2);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(bKept);
    tape.push(deepContents);
    tape.result(1, b1);
    return j;
  }

  private static int deepTablesStep2(int i, double b, int n, double[][][][] deep, double[] w,
      Tape tape) {
    b = Math.cos(b * deep[0][i % 2][0][0]) + w[0];
    i++;
    tape.result(1, b);
    return i;
  }

  private static double deepTablesLoop2Reverse(double bBar, Tape tape) {
    int[] keptInts = new int[4];
    double[][][][][] keptDoubleArrayArrayArrayArrays = new double[9][][][][];
    double[][] keptDoubleArrays = new double[3][];
    int[][] keptIntArrays = new int[2][];
    double[][][][][][] keptDoubleArrayArrayArrayArrayArrays = new double[1][][][][][];
    boolean[] keptBooleans = new boolean[2];
    deepTablesLoop2ReversePart1(keptInts, keptDoubleArrayArrayArrayArrays, keptDoubleArrays,
        keptIntArrays, keptDoubleArrayArrayArrayArrayArrays, keptBooleans, tape);
    bBar = deepTablesLoop2ReversePart2(keptInts, keptIntArrays,
        keptDoubleArrayArrayArrayArrayArrays, keptDoubleArrayArrayArrayArrays, keptDoubleArrays,
        bBar, keptBooleans, tape);
    return bBar;
  }

  private static void deepTablesLoop2ReversePart1(int[] keptInts,
      double[][][][][] keptDoubleArrayArrayArrayArrays, double[][] keptDoubleArrays,
      int[][] keptIntArrays, double[][][][][][] keptDoubleArrayArrayArrayArrayArrays,
      boolean[] keptBooleans, Tape tape) {
    double[][][][][] deepContents = tape.popReference();
    double[] bKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[][][][] t = tape.popReference();
    double[][][][] t1 = tape.popReference();
    double[][][][] t2 = tape.popReference();
    double[][][][] t3 = tape.popReference();
    double[][][][] t4 = tape.popReference();
    double[][][][] t5 = tape.popReference();
    double[] wBar = tape.popReference();
    double[][][][] deepBar = tape.popReference();
    double[] w = tape.popReference();
    double[][][][] deep = tape.popReference();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    keptInts[0] = trips;
    keptInts[1] = n;
    keptDoubleArrayArrayArrayArrays[0] = deep;
    keptDoubleArrays[0] = w;
    keptDoubleArrayArrayArrayArrays[1] = deepBar;
    keptDoubleArrays[1] = wBar;
    keptInts[2] = kept;
    keptIntArrays[0] = keptAt;
    keptIntArrays[1] = iKept;
    keptDoubleArrays[2] = bKept;
    keptDoubleArrayArrayArrayArrayArrays[0] = deepContents;
    boolean t6 = deep != null;
    keptBooleans[0] = t6;
    double[][][][] deepLast;
    double[][][][] deepLast1;
    double[][][][] deepLast2;
    if (t6) {
      deepLast = tape.references(double[][][].class, deep.length);
      System.arraycopy(deep, 0, deepLast, 0, deep.length);
      deepLast1 = tape.references(double[][][].class, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t7 = deep[i];
        double[][][] t8;
        if (t7 != null) {
          t8 = tape.references(double[][].class, t7.length);
          System.arraycopy(t7, 0, t8, 0, t7.length);
        } else {
          t8 = null;
        }
        deepLast1[i] = t8;
      }
      deepLast2 = tape.references(double[][][].class, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t7 = deep[i];
        double[][][] t8;
        if (t7 != null) {
          t8 = tape.references(double[][].class, t7.length);
          for (int j = 0; j < t7.length; j++) {
            double[][] t9 = t7[j];
            double[][] t10;
            if (t9 != null) {
              t10 = tape.references(double[].class, t9.length);
              System.arraycopy(t9, 0, t10, 0, t9.length);
            } else {
              t10 = null;
            }
            t8[j] = t10;
          }
        } else {
          t8 = null;
        }
        deepLast2[i] = t8;
      }
    } else {
      deepLast = null;
      deepLast1 = null;
      deepLast2 = null;
    }
    keptDoubleArrayArrayArrayArrays[2] = deepLast;
    keptDoubleArrayArrayArrayArrays[3] = deepLast1;
    keptDoubleArrayArrayArrayArrays[4] = deepLast2;
    boolean t7 = deepBar != null;
    keptBooleans[1] = t7;
    double[][][][] deepBarLast;
    double[][][][] deepBarLast1;
    double[][][][] deepBarLast2;
    if (t7) {
      deepBarLast = tape.references(double[][][].class, deep.length);
      System.arraycopy(deepBar, 0, deepBarLast, 0, deep.length);
      deepBarLast1 = tape.references(double[][][].class, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t8 = deepBar[i];
        double[][][] t9 = deep[i];
        double[][][] t10;
        if (t8 != null) {
          int t11 = t9.length;
          t10 = tape.references(double[][].class, t11);
          System.arraycopy(t8, 0, t10, 0, t11);
        } else {
          t10 = null;
        }
        deepBarLast1[i] = t10;
      }
      deepBarLast2 = tape.references(double[][][].class, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t8 = deepBar[i];
        double[][][] t9 = deep[i];
        double[][][] t10;
        if (t8 != null) {
          t10 = tape.references(double[][].class, t9.length);
          for (int j = 0; j < t9.length; j++) {
            double[][] t11 = t8[j];
            double[][] t12 = t9[j];
            double[][] t13;
            if (t11 != null) {
              int t14 = t12.length;
              t13 = tape.references(double[].class, t14);
              System.arraycopy(t11, 0, t13, 0, t14);
            } else {
              t13 = null;
            }
            t10[j] = t13;
          }
        } else {
          t10 = null;
        }
        deepBarLast2[i] = t10;
      }
    } else {
      deepBarLast = null;
      deepBarLast1 = null;
      deepBarLast2 = null;
    }
    keptDoubleArrayArrayArrayArrays[5] = deepBarLast;
    keptDoubleArrayArrayArrayArrays[6] = deepBarLast1;
    keptDoubleArrayArrayArrayArrays[7] = deepBarLast2;
    if (t6) {
      System.arraycopy(t5, 0, deep, 0, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t8 = deep[i];
        double[][][] t9 = t4[i];
        if (t8 != null) {
          System.arraycopy(t9, 0, t8, 0, t8.length);
        }
      }
      for (int i = 0; i < deep.length; i++) {
        double[][][] t8 = t3[i];
        double[][][] t9 = deep[i];
        if (t9 != null) {
          for (int j = 0; j < t9.length; j++) {
            double[][] t10 = t9[j];
            double[][] t11 = t8[j];
            if (t10 != null) {
              System.arraycopy(t11, 0, t10, 0, t10.length);
            }
          }
        }
      }
    }
    if (t7) {
      System.arraycopy(t2, 0, deepBar, 0, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t8 = deepBar[i];
        double[][][] t9 = t1[i];
        double[][][] t10 = deep[i];
        if (t8 != null) {
          System.arraycopy(t9, 0, t8, 0, t10.length);
        }
      }
      for (int i = 0; i < deep.length; i++) {
        double[][][] t8 = t[i];
        double[][][] t9 = deepBar[i];
        double[][][] t10 = deep[i];
        if (t9 != null) {
          for (int j = 0; j < t10.length; j++) {
            double[][] t11 = t9[j];
            double[][] t12 = t8[j];
            double[][] t13 = t10[j];
            if (t11 != null) {
              System.arraycopy(t12, 0, t11, 0, t13.length);
            }
          }
        }
      }
    }
    keptInts[3] = deep.length;
    deepLast = tape.references(double[][][].class, deep.length);
    keptDoubleArrayArrayArrayArrays[8] = deepLast;
    for (int i = 0; i < deep.length; i++) {
      double[][][] t8 = deep[i];
      double[][][] t9;
      if (t8 != null) {
        t9 = tape.references(double[][].class, t8.length);
        for (int j = 0; j < t8.length; j++) {
          double[][] t10 = t8[j];
          double[][] t11;
          if (t10 != null) {
            t11 = tape.references(double[].class, t10.length);
            for (int k = 0; k < t10.length; k++) {
              double[] t12 = t10[k];
              double[] t13;
              if (t12 != null) {
                t13 = tape.doubles(t12.length);
                System.arraycopy(t12, 0, t13, 0, t12.length);
              } else {
                t13 = null;
              }
              t11[k] = t13;
            }
          } else {
            t11 = null;
          }
          t9[j] = t11;
        }
      } else {
        t9 = null;
      }
      deepLast[i] = t9;
    }
  }

  private static double deepTablesLoop2ReversePart2(int[] keptInts, int[][] keptIntArrays,
      double[][][][][][] keptDoubleArrayArrayArrayArrayArrays,
      double[][][][][] keptDoubleArrayArrayArrayArrays, double[][] keptDoubleArrays, double bBar,
      boolean[] keptBooleans, Tape tape) {
    int trips = keptInts[0];
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    int kept = keptInts[2];
    int[] keptAt = keptIntArrays[0];
    double[][][][][] deepContents = keptDoubleArrayArrayArrayArrayArrays[0];
    int t = keptInts[3];
    double[][][][] deep = keptDoubleArrayArrayArrayArrays[0];
    int[] iKept = keptIntArrays[1];
    double[] bKept = keptDoubleArrays[2];
    int n = keptInts[1];
    double[] w = keptDoubleArrays[0];
    double[][][][] deepBar = keptDoubleArrayArrayArrayArrays[1];
    double[] wBar = keptDoubleArrays[1];
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][][][] t1 = deepContents[kept];
      for (int i = 0; i < t; i++) {
        double[][][] t2 = t1[i];
        double[][][] t3 = deep[i];
        if (t3 != null) {
          for (int j = 0; j < t3.length; j++) {
            double[][] t4 = t2[j];
            double[][] t5 = t3[j];
            if (t5 != null) {
              for (int k = 0; k < t5.length; k++) {
                double[] t6 = t5[k];
                double[] t7 = t4[k];
                if (t6 != null) {
                  System.arraycopy(t7, 0, t6, 0, t6.length);
                }
              }
            }
          }
        }
      }
      int i = iKept[kept];
      double b = bKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = deepTablesStep2(i, b, n, deep, w, tape);
          b = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          bKept[kept] = b;
          double[][][][] t2 = deepContents[kept];
          for (int j = 0; j < t; j++) {
            double[][][] t3 = deep[j];
            double[][][] t4 = t2[j];
            if (t3 != null) {
              for (int k = 0; k < t3.length; k++) {
                double[][] t5 = t3[k];
                double[][] t6 = t4[k];
                if (t5 != null) {
                  for (int i1 = 0; i1 < t5.length; i1++) {
                    double[] t7 = t5[i1];
                    double[] t8 = t6[i1];
                    if (t7 != null) {
                      System.arraycopy(t7, 0, t8, 0, t7.length);
                    }
                  }
                }
              }
            }
          }
        }
        at = next;
      }
      deepTablesStep2Vjp(i, b, n, deep, w, bBar, deepBar, wBar, tape);
      bBar = tape.doubleResult(2);
    }

    // what the loop has left
    double[][][][] deepLast = keptDoubleArrayArrayArrayArrays[8];
    for (int i = 0; i < t; i++) {
      double[][][] t1 = deepLast[i];
      double[][][] t2 = deep[i];
      if (t2 != null) {
        for (int j = 0; j < t2.length; j++) {
          double[][] t3 = t1[j];
          double[][] t4 = t2[j];
          if (t4 != null) {
            for (int k = 0; k < t4.length; k++) {
              double[] t5 = t4[k];
              double[] t6 = t3[k];
              if (t5 != null) {
                System.arraycopy(t6, 0, t5, 0, t5.length);
              }
            }
          }
        }
      }
    }
    double[][][][] t1 = keptDoubleArrayArrayArrayArrays[3];
    double[][][][] t2 = keptDoubleArrayArrayArrayArrays[4];
    double[][][][] t3 = keptDoubleArrayArrayArrayArrays[2];
    if (keptBooleans[0]) {
      System.arraycopy(t3, 0, deep, 0, t);
      for (int i = 0; i < t; i++) {
        double[][][] t4 = deep[i];
        double[][][] t5 = t1[i];
        if (t4 != null) {
          System.arraycopy(t5, 0, t4, 0, t4.length);
        }
      }
      for (int i = 0; i < t; i++) {
        double[][][] t4 = t2[i];
        double[][][] t5 = deep[i];
        if (t5 != null) {
          for (int j = 0; j < t5.length; j++) {
            double[][] t6 = t5[j];
            double[][] t7 = t4[j];
            if (t6 != null) {
              System.arraycopy(t7, 0, t6, 0, t6.length);
            }
          }
        }
      }
    }
    double[][][][] t4 = keptDoubleArrayArrayArrayArrays[6];
    double[][][][] t5 = keptDoubleArrayArrayArrayArrays[7];
    double[][][][] t6 = keptDoubleArrayArrayArrayArrays[5];
    if (keptBooleans[1]) {
      System.arraycopy(t6, 0, deepBar, 0, t);
      for (int i = 0; i < t; i++) {
        double[][][] t7 = deepBar[i];
        double[][][] t8 = t4[i];
        double[][][] t9 = deep[i];
        if (t7 != null) {
          System.arraycopy(t8, 0, t7, 0, t9.length);
        }
      }
      for (int i = 0; i < t; i++) {
        double[][][] t7 = t5[i];
        double[][][] t8 = deepBar[i];
        double[][][] t9 = deep[i];
        if (t8 != null) {
          for (int j = 0; j < t9.length; j++) {
            double[][] t10 = t8[j];
            double[][] t11 = t7[j];
            double[][] t12 = t9[j];
            if (t10 != null) {
              System.arraycopy(t11, 0, t10, 0, t12.length);
            }
          }
        }
      }
    }
    return bBar;
  }

  private static int deepTablesStep2Vjp(int i, double b, int n, double[][][][] deep, double[] w,
      double result1Bar, double[][][][] deepBar, double[] wBar, Tape tape) {
    int t = i % 2;
    double deep1 = deep[0][t][0][0];
    double t1 = b * deep1;
    double b1 = Math.cos(t1) + w[0];
    i++;

    // reverse sweep
    double[] deepBar1 = deepBar[0][t][0];
    wBar[0] += result1Bar;
    double t2 = -(result1Bar * Math.sin(t1));
    double bBar = t2 * deep1;
    deepBar1[0] += b * t2;
    tape.result(1, b1);
    tape.result(2, bBar);
    return i;
  }

  private static double deepTablesLoopReverse(double bBar, Tape tape) {
    int[] keptInts = new int[7];
    double[] kept = new double[1];
    int[][][][][] keptIntArrayArrayArrayArrays = new int[6][][][][];
    double[][] keptDoubleArrays = new double[7][];
    double[][][][][] keptDoubleArrayArrayArrayArrays = new double[13][][][][];
    boolean[] keptBooleans = new boolean[3];
    int[][] keptIntArrays = new int[2][];
    int[][][][][][] keptIntArrayArrayArrayArrayArrays = new int[1][][][][][];
    double[][][] keptDoubleArrayArrays = new double[1][][];
    double[][][][][][] keptDoubleArrayArrayArrayArrayArrays = new double[1][][][][][];
    deepTablesLoopReversePart1(keptInts, kept, keptIntArrayArrayArrayArrays, keptDoubleArrays,
        keptDoubleArrayArrayArrayArrays, keptBooleans, tape);
    deepTablesLoopReversePart2(keptBooleans, keptDoubleArrayArrayArrayArrays,
        keptIntArrayArrayArrayArrays, keptDoubleArrays, keptInts, kept, keptIntArrays,
        keptIntArrayArrayArrayArrayArrays, keptDoubleArrayArrays,
        keptDoubleArrayArrayArrayArrayArrays, tape);
    bBar = deepTablesLoopReversePart3(keptInts, keptIntArrays, keptIntArrayArrayArrayArrayArrays,
        keptIntArrayArrayArrayArrays, keptDoubleArrayArrays, keptDoubleArrays,
        keptDoubleArrayArrayArrayArrayArrays, keptDoubleArrayArrayArrayArrays, bBar, keptBooleans,
        tape);
    deepTablesLoopReversePart4(keptBooleans, keptDoubleArrayArrayArrayArrays, keptInts);
    return bBar;
  }

  private static void deepTablesLoopReversePart1(int[] keptInts, double[] kept,
      int[][][][][] keptIntArrayArrayArrayArrays, double[][] keptDoubleArrays,
      double[][][][][] keptDoubleArrayArrayArrayArrays, boolean[] keptBooleans, Tape tape) {
    double[][][][] deepFirst = tape.popReference();
    double[] wFirst = tape.popReference();
    int[][][][] orderFirst = tape.popReference();
    double[][][][] t = tape.popReference();
    double[][][][] t1 = tape.popReference();
    double[][][][] t2 = tape.popReference();
    double[][][][] t3 = tape.popReference();
    double[][][][] t4 = tape.popReference();
    double[][][][] t5 = tape.popReference();
    int[][][][] t6 = tape.popReference();
    int[][][][] t7 = tape.popReference();
    int[][][][] t8 = tape.popReference();
    double[][][][] deepBar = tape.popReference();
    double[] wBar = tape.popReference();
    double[] xBar = tape.popReference();
    double[][][][] deep = tape.popReference();
    double[] w = tape.popReference();
    double[] x = tape.popReference();
    int[][][][] order = tape.popReference();
    int n = tape.popInt();
    double b = tape.popDouble();
    int i = tape.popInt();
    int trips = tape.popInt();
    keptInts[0] = trips;
    keptInts[1] = i;
    kept[0] = b;
    keptInts[2] = n;
    keptIntArrayArrayArrayArrays[0] = order;
    keptDoubleArrays[0] = x;
    keptDoubleArrays[1] = w;
    keptDoubleArrayArrayArrayArrays[0] = deep;
    keptDoubleArrays[2] = xBar;
    keptDoubleArrays[3] = wBar;
    keptDoubleArrayArrayArrayArrays[1] = deepBar;
    keptDoubleArrayArrayArrayArrays[2] = t2;
    keptDoubleArrayArrayArrayArrays[3] = t1;
    keptDoubleArrayArrayArrayArrays[4] = t;
    keptIntArrayArrayArrayArrays[1] = orderFirst;
    keptDoubleArrays[4] = wFirst;
    keptDoubleArrayArrayArrayArrays[5] = deepFirst;
    boolean t9 = order != null;
    keptBooleans[0] = t9;
    int[][][][] orderLast;
    int[][][][] orderLast1;
    int[][][][] orderLast2;
    if (t9) {
      orderLast = tape.references(int[][][].class, order.length);
      System.arraycopy(order, 0, orderLast, 0, order.length);
      orderLast1 = tape.references(int[][][].class, order.length);
      for (int j = 0; j < order.length; j++) {
        int[][][] t10 = order[j];
        int[][][] t11;
        if (t10 != null) {
          t11 = tape.references(int[][].class, t10.length);
          System.arraycopy(t10, 0, t11, 0, t10.length);
        } else {
          t11 = null;
        }
        orderLast1[j] = t11;
      }
      orderLast2 = tape.references(int[][][].class, order.length);
      for (int j = 0; j < order.length; j++) {
        int[][][] t10 = order[j];
        int[][][] t11;
        if (t10 != null) {
          t11 = tape.references(int[][].class, t10.length);
          for (int k = 0; k < t10.length; k++) {
            int[][] t12 = t10[k];
            int[][] t13;
            if (t12 != null) {
              t13 = tape.references(int[].class, t12.length);
              System.arraycopy(t12, 0, t13, 0, t12.length);
            } else {
              t13 = null;
            }
            t11[k] = t13;
          }
        } else {
          t11 = null;
        }
        orderLast2[j] = t11;
      }
    } else {
      orderLast = null;
      orderLast1 = null;
      orderLast2 = null;
    }
    keptIntArrayArrayArrayArrays[2] = orderLast;
    keptIntArrayArrayArrayArrays[3] = orderLast1;
    keptIntArrayArrayArrayArrays[4] = orderLast2;
    boolean t10 = deep != null;
    keptBooleans[1] = t10;
    double[][][][] deepLast;
    double[][][][] deepLast1;
    double[][][][] deepLast2;
    if (t10) {
      deepLast = tape.references(double[][][].class, deep.length);
      System.arraycopy(deep, 0, deepLast, 0, deep.length);
      deepLast1 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t11 = deep[j];
        double[][][] t12;
        if (t11 != null) {
          t12 = tape.references(double[][].class, t11.length);
          System.arraycopy(t11, 0, t12, 0, t11.length);
        } else {
          t12 = null;
        }
        deepLast1[j] = t12;
      }
      deepLast2 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t11 = deep[j];
        double[][][] t12;
        if (t11 != null) {
          t12 = tape.references(double[][].class, t11.length);
          for (int k = 0; k < t11.length; k++) {
            double[][] t13 = t11[k];
            double[][] t14;
            if (t13 != null) {
              t14 = tape.references(double[].class, t13.length);
              System.arraycopy(t13, 0, t14, 0, t13.length);
            } else {
              t14 = null;
            }
            t12[k] = t14;
          }
        } else {
          t12 = null;
        }
        deepLast2[j] = t12;
      }
    } else {
      deepLast = null;
      deepLast1 = null;
      deepLast2 = null;
    }
    keptDoubleArrayArrayArrayArrays[6] = deepLast;
    keptDoubleArrayArrayArrayArrays[7] = deepLast1;
    keptDoubleArrayArrayArrayArrays[8] = deepLast2;
    boolean t11 = deepBar != null;
    keptBooleans[2] = t11;
    double[][][][] deepBarLast;
    double[][][][] deepBarLast1;
    double[][][][] deepBarLast2;
    if (t11) {
      deepBarLast = tape.references(double[][][].class, deep.length);
      System.arraycopy(deepBar, 0, deepBarLast, 0, deep.length);
      deepBarLast1 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t12 = deepBar[j];
        double[][][] t13 = deep[j];
        double[][][] t14;
        if (t12 != null) {
          int t15 = t13.length;
          t14 = tape.references(double[][].class, t15);
          System.arraycopy(t12, 0, t14, 0, t15);
        } else {
          t14 = null;
        }
        deepBarLast1[j] = t14;
      }
      deepBarLast2 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t12 = deepBar[j];
        double[][][] t13 = deep[j];
        double[][][] t14;
        if (t12 != null) {
          t14 = tape.references(double[][].class, t13.length);
          for (int k = 0; k < t13.length; k++) {
            double[][] t15 = t12[k];
            double[][] t16 = t13[k];
            double[][] t17;
            if (t15 != null) {
              int t18 = t16.length;
              t17 = tape.references(double[].class, t18);
              System.arraycopy(t15, 0, t17, 0, t18);
            } else {
              t17 = null;
            }
            t14[k] = t17;
          }
        } else {
          t14 = null;
        }
        deepBarLast2[j] = t14;
      }
    } else {
      deepBarLast = null;
      deepBarLast1 = null;
      deepBarLast2 = null;
    }
    keptDoubleArrayArrayArrayArrays[9] = deepBarLast;
    keptDoubleArrayArrayArrayArrays[10] = deepBarLast1;
    keptDoubleArrayArrayArrayArrays[11] = deepBarLast2;
    if (t9) {
      System.arraycopy(t8, 0, order, 0, order.length);
      for (int j = 0; j < order.length; j++) {
        int[][][] t12 = order[j];
        int[][][] t13 = t7[j];
        if (t12 != null) {
          System.arraycopy(t13, 0, t12, 0, t12.length);
        }
      }
      for (int j = 0; j < order.length; j++) {
        int[][][] t12 = t6[j];
        int[][][] t13 = order[j];
        if (t13 != null) {
          for (int k = 0; k < t13.length; k++) {
            int[][] t14 = t13[k];
            int[][] t15 = t12[k];
            if (t14 != null) {
              System.arraycopy(t15, 0, t14, 0, t14.length);
            }
          }
        }
      }
    }
    if (t10) {
      System.arraycopy(t5, 0, deep, 0, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t12 = deep[j];
        double[][][] t13 = t4[j];
        if (t12 != null) {
          System.arraycopy(t13, 0, t12, 0, t12.length);
        }
      }
      for (int j = 0; j < deep.length; j++) {
        double[][][] t12 = t3[j];
        double[][][] t13 = deep[j];
        if (t13 != null) {
          for (int k = 0; k < t13.length; k++) {
            double[][] t14 = t13[k];
            double[][] t15 = t12[k];
            if (t14 != null) {
              System.arraycopy(t15, 0, t14, 0, t14.length);
            }
          }
        }
      }
    }
  }

  private static void deepTablesLoopReversePart2(boolean[] keptBooleans,
      double[][][][][] keptDoubleArrayArrayArrayArrays, int[][][][][] keptIntArrayArrayArrayArrays,
      double[][] keptDoubleArrays, int[] keptInts, double[] kept, int[][] keptIntArrays,
      int[][][][][][] keptIntArrayArrayArrayArrayArrays, double[][][] keptDoubleArrayArrays,
      double[][][][][][] keptDoubleArrayArrayArrayArrayArrays, Tape tape) {
    double[][][][] deep = keptDoubleArrayArrayArrayArrays[0];
    double[][][][] deepBar = keptDoubleArrayArrayArrayArrays[1];
    double[][][][] t = keptDoubleArrayArrayArrayArrays[3];
    double[][][][] t1 = keptDoubleArrayArrayArrayArrays[4];
    double[][][][] t2 = keptDoubleArrayArrayArrayArrays[2];
    if (keptBooleans[2]) {
      System.arraycopy(t2, 0, deepBar, 0, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t3 = deepBar[i];
        double[][][] t4 = t[i];
        double[][][] t5 = deep[i];
        if (t3 != null) {
          System.arraycopy(t4, 0, t3, 0, t5.length);
        }
      }
      for (int i = 0; i < deep.length; i++) {
        double[][][] t3 = t1[i];
        double[][][] t4 = deepBar[i];
        double[][][] t5 = deep[i];
        if (t4 != null) {
          for (int j = 0; j < t5.length; j++) {
            double[][] t6 = t4[j];
            double[][] t7 = t3[j];
            double[][] t8 = t5[j];
            if (t6 != null) {
              System.arraycopy(t7, 0, t6, 0, t8.length);
            }
          }
        }
      }
    }
    int[][][][] order = keptIntArrayArrayArrayArrays[0];
    keptInts[3] = order.length;
    int[][][][] orderLast = tape.references(int[][][].class, order.length);
    keptIntArrayArrayArrayArrays[5] = orderLast;
    for (int i = 0; i < order.length; i++) {
      int[][][] t3 = order[i];
      int[][][] t4;
      if (t3 != null) {
        t4 = tape.references(int[][].class, t3.length);
        for (int j = 0; j < t3.length; j++) {
          int[][] t5 = t3[j];
          int[][] t6;
          if (t5 != null) {
            t6 = tape.references(int[].class, t5.length);
            for (int k = 0; k < t5.length; k++) {
              int[] t7 = t5[k];
              int[] t8;
              if (t7 != null) {
                t8 = tape.ints(t7.length);
                System.arraycopy(t7, 0, t8, 0, t7.length);
              } else {
                t8 = null;
              }
              t6[k] = t8;
            }
          } else {
            t6 = null;
          }
          t4[j] = t6;
        }
      } else {
        t4 = null;
      }
      orderLast[i] = t4;
    }
    double[] w = keptDoubleArrays[1];
    keptInts[4] = w.length;
    double[] wLast = tape.doubles(w.length);
    keptDoubleArrays[5] = wLast;
    System.arraycopy(w, 0, wLast, 0, w.length);
    keptInts[5] = deep.length;
    double[][][][] deepLast = tape.references(double[][][].class, deep.length);
    keptDoubleArrayArrayArrayArrays[12] = deepLast;
    for (int i = 0; i < deep.length; i++) {
      double[][][] t3 = deep[i];
      double[][][] t4;
      if (t3 != null) {
        t4 = tape.references(double[][].class, t3.length);
        for (int j = 0; j < t3.length; j++) {
          double[][] t5 = t3[j];
          double[][] t6;
          if (t5 != null) {
            t6 = tape.references(double[].class, t5.length);
            for (int k = 0; k < t5.length; k++) {
              double[] t7 = t5[k];
              double[] t8;
              if (t7 != null) {
                t8 = tape.doubles(t7.length);
                System.arraycopy(t7, 0, t8, 0, t7.length);
              } else {
                t8 = null;
              }
              t6[k] = t8;
            }
          } else {
            t6 = null;
          }
          t4[j] = t6;
        }
      } else {
        t4 = null;
      }
      deepLast[i] = t4;
    }
    int trips = keptInts[0];
    int snapshots = Math.max(Math.min(trips, 2), 1);
    keptInts[6] = snapshots;
    int[] keptAt = tape.ints(snapshots);
    keptIntArrays[0] = keptAt;
    int[] iKept = tape.ints(snapshots);
    keptIntArrays[1] = iKept;
    double[] bKept = tape.doubles(snapshots);
    keptDoubleArrays[6] = bKept;
    int[][][][][] orderContents = tape.references(int[][][][].class, snapshots);
    keptIntArrayArrayArrayArrayArrays[0] = orderContents;
    double[][] wContents = tape.references(double[].class, snapshots);
    keptDoubleArrayArrays[0] = wContents;
    double[][][][][] deepContents = tape.references(double[][][][].class, snapshots);
    keptDoubleArrayArrayArrayArrayArrays[0] = deepContents;
    int[][][][] orderFirst = keptIntArrayArrayArrayArrays[1];
    orderContents[0] = orderFirst;
    double[] wFirst = keptDoubleArrays[4];
    wContents[0] = wFirst;
    double[][][][] deepFirst = keptDoubleArrayArrayArrayArrays[5];
    deepContents[0] = deepFirst;
    for (int i = 1; i < snapshots; i++) {
      int[][][][] t3 = tape.references(int[][][].class, order.length);
      for (int j = 0; j < order.length; j++) {
        int[][][] t4 = order[j];
        int[][][] t5;
        if (t4 != null) {
          t5 = tape.references(int[][].class, t4.length);
          for (int k = 0; k < t4.length; k++) {
            int[][] t6 = t4[k];
            int[][] t7;
            if (t6 != null) {
              t7 = tape.references(int[].class, t6.length);
              for (int i1 = 0; i1 < t6.length; i1++) {
                int[] t8 = t6[i1];
                int[] t9;
                if (t8 != null) {
                  t9 = tape.ints(t8.length);
                } else {
                  t9 = null;
                }
                t7[i1] = t9;
              }
            } else {
              t7 = null;
            }
            t5[k] = t7;
          }
        } else {
          t5 = null;
        }
        t3[j] = t5;
      }
      orderContents[i] = t3;
      double[] t4 = tape.doubles(w.length);
      wContents[i] = t4;
      double[][][][] t5 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t6 = deep[j];
        double[][][] t7;
        if (t6 != null) {
          t7 = tape.references(double[][].class, t6.length);
          for (int k = 0; k < t6.length; k++) {
            double[][] t8 = t6[k];
            double[][] t9;
            if (t8 != null) {
              t9 = tape.references(double[].class, t8.length);
              for (int i1 = 0; i1 < t8.length; i1++) {
                double[] t10 = t8[i1];
                double[] t11;
                if (t10 != null) {
                  t11 = tape.doubles(t10.length);
                } else {
                  t11 = null;
                }
                t9[i1] = t11;
              }
            } else {
              t9 = null;
            }
            t7[k] = t9;
          }
        } else {
          t7 = null;
        }
        t5[j] = t7;
      }
      deepContents[i] = t5;
    }
    keptAt[0] = 0;
    int i = keptInts[1];
    iKept[0] = i;
    double b = kept[0];
    bKept[0] = b;
  }

  private static double deepTablesLoopReversePart3(int[] keptInts, int[][] keptIntArrays,
      int[][][][][][] keptIntArrayArrayArrayArrayArrays,
      int[][][][][] keptIntArrayArrayArrayArrays, double[][][] keptDoubleArrayArrays,
      double[][] keptDoubleArrays, double[][][][][][] keptDoubleArrayArrayArrayArrayArrays,
      double[][][][][] keptDoubleArrayArrayArrayArrays, double bBar, boolean[] keptBooleans,
      Tape tape) {
    // the steps, the last one first, each from the state before it
    int trips = keptInts[0];
    int[] keptAt = keptIntArrays[0];
    int[][][][][] orderContents = keptIntArrayArrayArrayArrayArrays[0];
    int t = keptInts[3];
    int[][][][] order = keptIntArrayArrayArrayArrays[0];
    double[][] wContents = keptDoubleArrayArrays[0];
    double[] w = keptDoubleArrays[1];
    int t1 = keptInts[4];
    double[][][][][] deepContents = keptDoubleArrayArrayArrayArrayArrays[0];
    int t2 = keptInts[5];
    double[][][][] deep = keptDoubleArrayArrayArrayArrays[0];
    int[] iKept = keptIntArrays[1];
    double[] bKept = keptDoubleArrays[6];
    int snapshots = keptInts[6];
    int n = keptInts[2];
    double[] x = keptDoubleArrays[0];
    double[] xBar = keptDoubleArrays[2];
    double[] wBar = keptDoubleArrays[3];
    double[][][][] deepBar = keptDoubleArrayArrayArrayArrays[1];
    int kept = 0;
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int[][][][] t3 = orderContents[kept];
      for (int i = 0; i < t; i++) {
        int[][][] t4 = t3[i];
        int[][][] t5 = order[i];
        if (t5 != null) {
          for (int j = 0; j < t5.length; j++) {
            int[][] t6 = t4[j];
            int[][] t7 = t5[j];
            if (t7 != null) {
              for (int k = 0; k < t7.length; k++) {
                int[] t8 = t7[k];
                int[] t9 = t6[k];
                if (t8 != null) {
                  System.arraycopy(t9, 0, t8, 0, t8.length);
                }
              }
            }
          }
        }
      }
      System.arraycopy(wContents[kept], 0, w, 0, t1);
      double[][][][] t4 = deepContents[kept];
      for (int i = 0; i < t2; i++) {
        double[][][] t5 = t4[i];
        double[][][] t6 = deep[i];
        if (t6 != null) {
          for (int j = 0; j < t6.length; j++) {
            double[][] t7 = t5[j];
            double[][] t8 = t6[j];
            if (t8 != null) {
              for (int k = 0; k < t8.length; k++) {
                double[] t9 = t8[k];
                double[] t10 = t7[k];
                if (t9 != null) {
                  System.arraycopy(t10, 0, t9, 0, t9.length);
                }
              }
            }
          }
        }
      }
      int i = iKept[kept];
      double b = bKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = deepTablesStep(i, b, n, order, x, w, deep, tape);
          b = tape.doubleResult(1);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          bKept[kept] = b;
          int[][][][] t5 = orderContents[kept];
          for (int j = 0; j < t; j++) {
            int[][][] t6 = order[j];
            int[][][] t7 = t5[j];
            if (t6 != null) {
              for (int k = 0; k < t6.length; k++) {
                int[][] t8 = t6[k];
                int[][] t9 = t7[k];
                if (t8 != null) {
                  for (int i1 = 0; i1 < t8.length; i1++) {
                    int[] t10 = t8[i1];
                    int[] t11 = t9[i1];
                    if (t10 != null) {
                      System.arraycopy(t10, 0, t11, 0, t10.length);
                    }
                  }
                }
              }
            }
          }
          System.arraycopy(w, 0, wContents[kept], 0, t1);
          double[][][][] t6 = deepContents[kept];
          for (int j = 0; j < t2; j++) {
            double[][][] t7 = deep[j];
            double[][][] t8 = t6[j];
            if (t7 != null) {
              for (int k = 0; k < t7.length; k++) {
                double[][] t9 = t7[k];
                double[][] t10 = t8[k];
                if (t9 != null) {
                  for (int i1 = 0; i1 < t9.length; i1++) {
                    double[] t11 = t9[i1];
                    double[] t12 = t10[i1];
                    if (t11 != null) {
                      System.arraycopy(t11, 0, t12, 0, t11.length);
                    }
                  }
                }
              }
            }
          }
        }
        at = next;
      }
      deepTablesStepVjp(i, b, n, order, x, w, deep, bBar, xBar, wBar, deepBar, tape);
      bBar = tape.doubleResult(2);
    }

    // what the loop has left
    int[][][][] orderLast = keptIntArrayArrayArrayArrays[5];
    for (int i = 0; i < t; i++) {
      int[][][] t3 = orderLast[i];
      int[][][] t4 = order[i];
      if (t4 != null) {
        for (int j = 0; j < t4.length; j++) {
          int[][] t5 = t3[j];
          int[][] t6 = t4[j];
          if (t6 != null) {
            for (int k = 0; k < t6.length; k++) {
              int[] t7 = t6[k];
              int[] t8 = t5[k];
              if (t7 != null) {
                System.arraycopy(t8, 0, t7, 0, t7.length);
              }
            }
          }
        }
      }
    }
    double[] wLast = keptDoubleArrays[5];
    System.arraycopy(wLast, 0, w, 0, t1);
    double[][][][] deepLast = keptDoubleArrayArrayArrayArrays[12];
    for (int i = 0; i < t2; i++) {
      double[][][] t3 = deepLast[i];
      double[][][] t4 = deep[i];
      if (t4 != null) {
        for (int j = 0; j < t4.length; j++) {
          double[][] t5 = t3[j];
          double[][] t6 = t4[j];
          if (t6 != null) {
            for (int k = 0; k < t6.length; k++) {
              double[] t7 = t6[k];
              double[] t8 = t5[k];
              if (t7 != null) {
                System.arraycopy(t8, 0, t7, 0, t7.length);
              }
            }
          }
        }
      }
    }
    int[][][][] t3 = keptIntArrayArrayArrayArrays[3];
    int[][][][] t4 = keptIntArrayArrayArrayArrays[4];
    int[][][][] t5 = keptIntArrayArrayArrayArrays[2];
    if (keptBooleans[0]) {
      System.arraycopy(t5, 0, order, 0, t);
      for (int i = 0; i < t; i++) {
        int[][][] t6 = order[i];
        int[][][] t7 = t3[i];
        if (t6 != null) {
          System.arraycopy(t7, 0, t6, 0, t6.length);
        }
      }
      for (int i = 0; i < t; i++) {
        int[][][] t6 = t4[i];
        int[][][] t7 = order[i];
        if (t7 != null) {
          for (int j = 0; j < t7.length; j++) {
            int[][] t8 = t7[j];
            int[][] t9 = t6[j];
            if (t8 != null) {
              System.arraycopy(t9, 0, t8, 0, t8.length);
            }
          }
        }
      }
    }
    return bBar;
  }

  private static int deepTablesStepVjp(int i, double b, int n, int[][][][] order, double[] x,
      double[] w, double[][][][] deep, double result1Bar, double[] xBar, double[] wBar,
      double[][][][] deepBar, Tape tape) {
    int t = i % 2;
    int order1 = order[0][0][0][t];
    double x1 = x[order1];
    double w1 = w[0];
    double deep1 = deep[0][0][t][0];
    double t1 = b * x1 + w1 * deep1;
    double b1 = Math.sin(t1);
    double[] deepBar1 = deepBar[0][0][t];
    w[0] = w1 * b1;
    i++;

    // reverse sweep
    double t2 = wBar[0];
    wBar[0] = 0.0;
    double bBar = result1Bar + w1 * t2;
    double t3 = bBar * Math.cos(t1);
    deepBar1[0] += w1 * t3;
    wBar[0] += t2 * b1 + t3 * deep1;
    bBar = t3 * x1;
    xBar[order1] += b * t3;
    tape.result(1, b1);
    tape.result(2, bBar);
    return i;
  }

  private static void deepTablesLoopReversePart4(boolean[] keptBooleans,
      double[][][][][] keptDoubleArrayArrayArrayArrays, int[] keptInts) {
    double[][][][] deep = keptDoubleArrayArrayArrayArrays[0];
    int t = keptInts[5];
    double[][][][] t1 = keptDoubleArrayArrayArrayArrays[7];
    double[][][][] t2 = keptDoubleArrayArrayArrayArrays[8];
    double[][][][] t3 = keptDoubleArrayArrayArrayArrays[6];
    if (keptBooleans[1]) {
      System.arraycopy(t3, 0, deep, 0, t);
      for (int i = 0; i < t; i++) {
        double[][][] t4 = deep[i];
        double[][][] t5 = t1[i];
        if (t4 != null) {
          System.arraycopy(t5, 0, t4, 0, t4.length);
        }
      }
      for (int i = 0; i < t; i++) {
        double[][][] t4 = t2[i];
        double[][][] t5 = deep[i];
        if (t5 != null) {
          for (int j = 0; j < t5.length; j++) {
            double[][] t6 = t5[j];
            double[][] t7 = t4[j];
            if (t6 != null) {
              System.arraycopy(t7, 0, t6, 0, t6.length);
            }
          }
        }
      }
    }
    double[][][][] deepBar = keptDoubleArrayArrayArrayArrays[1];
    double[][][][] t4 = keptDoubleArrayArrayArrayArrays[10];
    double[][][][] t5 = keptDoubleArrayArrayArrayArrays[11];
    double[][][][] t6 = keptDoubleArrayArrayArrayArrays[9];
    if (keptBooleans[2]) {
      System.arraycopy(t6, 0, deepBar, 0, t);
      for (int i = 0; i < t; i++) {
        double[][][] t7 = deepBar[i];
        double[][][] t8 = t4[i];
        double[][][] t9 = deep[i];
        if (t7 != null) {
          System.arraycopy(t8, 0, t7, 0, t9.length);
        }
      }
      for (int i = 0; i < t; i++) {
        double[][][] t7 = t5[i];
        double[][][] t8 = deepBar[i];
        double[][][] t9 = deep[i];
        if (t8 != null) {
          for (int j = 0; j < t9.length; j++) {
            double[][] t10 = t8[j];
            double[][] t11 = t7[j];
            double[][] t12 = t9[j];
            if (t10 != null) {
              System.arraycopy(t11, 0, t10, 0, t12.length);
            }
          }
        }
      }
    }
  }

  private static int deepTablesLoopForwardJvp(int i, double b, int n, int[][][][] order,
      double[] x, double[] w, double[][][][] deep, double[] xBar, double[] wBar,
      double[][][][] deepBar, double bDot, double[] xDot, double[] wDot, double[][][][] deepDot,
      double[] xBarDot, double[] wBarDot, double[][][][] deepBarDot, Tape tape) {
    int[][][][] orderRows;
    int[][][][] orderRows1;
    int[][][][] orderRows2;
    if (order != null) {
      orderRows = tape.references(int[][][].class, order.length);
      System.arraycopy(order, 0, orderRows, 0, order.length);
      orderRows1 = tape.references(int[][][].class, order.length);
      for (int j = 0; j < order.length; j++) {
        int[][][] t = order[j];
        int[][][] t1;
        if (t != null) {
          t1 = tape.references(int[][].class, t.length);
          System.arraycopy(t, 0, t1, 0, t.length);
        } else {
          t1 = null;
        }
        orderRows1[j] = t1;
      }
      orderRows2 = tape.references(int[][][].class, order.length);
      for (int j = 0; j < order.length; j++) {
        int[][][] t = order[j];
        int[][][] t1;
        if (t != null) {
          t1 = tape.references(int[][].class, t.length);
          for (int k = 0; k < t.length; k++) {
            int[][] t2 = t[k];
            int[][] t3;
            if (t2 != null) {
              t3 = tape.references(int[].class, t2.length);
              System.arraycopy(t2, 0, t3, 0, t2.length);
            } else {
              t3 = null;
            }
            t1[k] = t3;
          }
        } else {
          t1 = null;
        }
        orderRows2[j] = t1;
      }
    } else {
      orderRows = null;
      orderRows1 = null;
      orderRows2 = null;
    }
    double[][][][] deepRows;
    double[][][][] deepRowsDot;
    double[][][][] deepRows1;
    double[][][][] deepRowsDot1;
    double[][][][] deepRows2;
    double[][][][] deepRowsDot2;
    if (deep != null) {
      deepRows = tape.references(double[][][].class, deep.length);
      deepRowsDot = tape.references(double[][][].class, deep.length);
      System.arraycopy(deep, 0, deepRows, 0, deep.length);
      System.arraycopy(deepDot, 0, deepRowsDot, 0, deep.length);
      deepRows1 = tape.references(double[][][].class, deep.length);
      deepRowsDot1 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deep[j];
        double[][][] t1 = deepDot[j];
        double[][][] t2;
        double[][][] t3;
        if (t != null) {
          t2 = tape.references(double[][].class, t.length);
          t3 = tape.references(double[][].class, t.length);
          System.arraycopy(t, 0, t2, 0, t.length);
          System.arraycopy(t1, 0, t3, 0, t.length);
        } else {
          t2 = null;
          t3 = null;
        }
        deepRows1[j] = t2;
        deepRowsDot1[j] = t3;
      }
      deepRows2 = tape.references(double[][][].class, deep.length);
      deepRowsDot2 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deep[j];
        double[][][] t1 = deepDot[j];
        double[][][] t2;
        double[][][] t3;
        if (t != null) {
          t2 = tape.references(double[][].class, t.length);
          t3 = tape.references(double[][].class, t.length);
          for (int k = 0; k < t.length; k++) {
            double[][] t4 = t[k];
            double[][] t5 = t1[k];
            double[][] t6;
            double[][] t7;
            if (t4 != null) {
              t6 = tape.references(double[].class, t4.length);
              t7 = tape.references(double[].class, t4.length);
              System.arraycopy(t4, 0, t6, 0, t4.length);
              System.arraycopy(t5, 0, t7, 0, t4.length);
            } else {
              t6 = null;
              t7 = null;
            }
            t2[k] = t6;
            t3[k] = t7;
          }
        } else {
          t2 = null;
          t3 = null;
        }
        deepRows2[j] = t2;
        deepRowsDot2[j] = t3;
      }
    } else {
      deepRows = null;
      deepRows1 = null;
      deepRows2 = null;
      deepRowsDot = null;
      deepRowsDot1 = null;
      deepRowsDot2 = null;
    }
    double[][][][] deepBarRows;
    double[][][][] deepBarRowsDot;
    double[][][][] deepBarRows1;
    double[][][][] deepBarRowsDot1;
    double[][][][] deepBarRows2;
    double[][][][] deepBarRowsDot2;
    if (deepBar != null) {
      deepBarRows = tape.references(double[][][].class, deep.length);
      deepBarRowsDot = tape.references(double[][][].class, deep.length);
      System.arraycopy(deepBar, 0, deepBarRows, 0, deep.length);
      System.arraycopy(deepBarDot, 0, deepBarRowsDot, 0, deep.length);
      deepBarRows1 = tape.references(double[][][].class, deep.length);
      deepBarRowsDot1 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deepBar[j];
        double[][][] t1 = deepBarDot[j];
        double[][][] t2 = deep[j];
        double[][][] t3;
        double[][][] t4;
        if (t != null) {
          int t5 = t2.length;
          t3 = tape.references(double[][].class, t5);
          t4 = tape.references(double[][].class, t5);
          System.arraycopy(t, 0, t3, 0, t5);
          System.arraycopy(t1, 0, t4, 0, t5);
        } else {
          t3 = null;
          t4 = null;
        }
        deepBarRows1[j] = t3;
        deepBarRowsDot1[j] = t4;
      }
      deepBarRows2 = tape.references(double[][][].class, deep.length);
      deepBarRowsDot2 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deepBar[j];
        double[][][] t1 = deepBarDot[j];
        double[][][] t2 = deep[j];
        double[][][] t3;
        double[][][] t4;
        if (t != null) {
          t3 = tape.references(double[][].class, t2.length);
          t4 = tape.references(double[][].class, t2.length);
          for (int k = 0; k < t2.length; k++) {
            double[][] t5 = t[k];
            double[][] t6 = t1[k];
            double[][] t7 = t2[k];
            double[][] t8;
            double[][] t9;
            if (t5 != null) {
              int t10 = t7.length;
              t8 = tape.references(double[].class, t10);
              t9 = tape.references(double[].class, t10);
              System.arraycopy(t5, 0, t8, 0, t10);
              System.arraycopy(t6, 0, t9, 0, t10);
            } else {
              t8 = null;
              t9 = null;
            }
            t3[k] = t8;
            t4[k] = t9;
          }
        } else {
          t3 = null;
          t4 = null;
        }
        deepBarRows2[j] = t3;
        deepBarRowsDot2[j] = t4;
      }
    } else {
      deepBarRows = null;
      deepBarRows1 = null;
      deepBarRows2 = null;
      deepBarRowsDot = null;
      deepBarRowsDot1 = null;
      deepBarRowsDot2 = null;
    }
    int[][][][] orderFirst = tape.references(int[][][].class, order.length);
    for (int j = 0; j < order.length; j++) {
      int[][][] t = order[j];
      int[][][] t1;
      if (t != null) {
        t1 = tape.references(int[][].class, t.length);
        for (int k = 0; k < t.length; k++) {
          int[][] t2 = t[k];
          int[][] t3;
          if (t2 != null) {
            t3 = tape.references(int[].class, t2.length);
            for (int i1 = 0; i1 < t2.length; i1++) {
              int[] t4 = t2[i1];
              int[] t5;
              if (t4 != null) {
                t5 = tape.ints(t4.length);
                System.arraycopy(t4, 0, t5, 0, t4.length);
              } else {
                t5 = null;
              }
              t3[i1] = t5;
            }
          } else {
            t3 = null;
          }
          t1[k] = t3;
        }
      } else {
        t1 = null;
      }
      orderFirst[j] = t1;
    }
    double[] wFirst = tape.doubles(w.length);
    double[] wFirstDot = tape.doubles(w.length);
    System.arraycopy(w, 0, wFirst, 0, w.length);
    System.arraycopy(wDot, 0, wFirstDot, 0, w.length);
    double[][][][] deepFirst = tape.references(double[][][].class, deep.length);
    double[][][][] deepFirstDot = tape.references(double[][][].class, deep.length);
    for (int j = 0; j < deep.length; j++) {
      double[][][] t = deep[j];
      double[][][] t1 = deepDot[j];
      double[][][] t2;
      double[][][] t3;
      if (t != null) {
        t2 = tape.references(double[][].class, t.length);
        t3 = tape.references(double[][].class, t.length);
        for (int k = 0; k < t.length; k++) {
          double[][] t4 = t[k];
          double[][] t5 = t1[k];
          double[][] t6;
          double[][] t7;
          if (t4 != null) {
            t6 = tape.references(double[].class, t4.length);
            t7 = tape.references(double[].class, t4.length);
            for (int i1 = 0; i1 < t4.length; i1++) {
              double[] t8 = t4[i1];
              double[] t9 = t5[i1];
              double[] t10;
              double[] t11;
              if (t8 != null) {
                t10 = tape.doubles(t8.length);
                t11 = tape.doubles(t8.length);
                System.arraycopy(t8, 0, t10, 0, t8.length);
                System.arraycopy(t9, 0, t11, 0, t8.length);
              } else {
                t10 = null;
                t11 = null;
              }
              t6[i1] = t10;
              t7[i1] = t11;
            }
          } else {
            t6 = null;
            t7 = null;
          }
          t2[k] = t6;
          t3[k] = t7;
        }
      } else {
        t2 = null;
        t3 = null;
      }
      deepFirst[j] = t2;
      deepFirstDot[j] = t3;
    }
    int j = i;
    double b1 = b;
    int at = 0;
    double bDot1 = bDot;
    while (j < n && b1 < 100.0) {
      j = deepTablesStepJvp(j, b1, n, order, x, w, deep, bDot1, xDot, wDot, deepDot, tape);
      b1 = tape.doubleResult(1);
      bDot1 = tape.doubleResult(2);
      at++;
    }
    int trips = at;
    tape.push(trips);
    tape.push(i);
    tape.push(b);
    tape.push(n);
    tape.push(order);
    tape.push(x);
    tape.push(w);
    tape.push(deep);
    tape.push(xBar);
    tape.push(wBar);
    tape.push(deepBar);
    tape.push(orderRows);
    tape.push(orderRows1);
    tape.push(orderRows2);
    tape.push(deepRows);
    tape.push(deepRows1);
    tape.push(deepRows2);
    tape.push(deepBarRows);
    tape.push(deepBarRows1);
    tape.push(deepBarRows2);
    tape.push(orderFirst);
    tape.push(wFirst);
    tape.push(deepFirst);
    tape.push(bDot);
    tape.push(xDot);
    tape.push(wDot);
    tape.push(deepDot);
    tape.push(xBarDot);
    tape.push(wBarDot);
    tape.push(deepBarDot);
    tape.push(deepRowsDot);
    tape.push(deepRowsDot1);
    tape.push(deepRowsDot2);
    tape.push(deepBarRowsDot);
    tape.push(deepBarRowsDot1);
    tape.push(deepBarRowsDot2);
    tape.push(wFirstDot);
    tape.push(deepFirstDot);
    tape.result(1, b1);
    tape.result(2, bDot1);
    return j;
  }

  private static int deepTablesStepJvp(int i, double b, int n, int[][][][] order, double[] x,
      double[] w, double[][][][] deep, double bDot, double[] xDot, double[] wDot,
      double[][][][] deepDot, Tape tape) {
    int t = i % 2;
    int order1 = order[0][0][0][t];
    double x1 = x[order1];
    double w1 = w[0];
    double wDot1 = wDot[0];
    double deep1 = deep[0][0][t][0];
    double t1 = b * x1 + w1 * deep1;
    double t2 = bDot * x1 + b * xDot[order1] + (wDot1 * deep1 + w1 * deepDot[0][0][t][0]);
    b = Math.sin(t1);
    bDot = t2 * Math.cos(t1);
    w[0] = w1 * b;
    wDot[0] = wDot1 * b + w1 * bDot;
    i++;
    tape.result(1, b);
    tape.result(2, bDot);
    return i;
  }

  private static int deepTablesLoop2ForwardJvp(int i, double b, int n, double[][][][] deep,
      double[] w, double[][][][] deepBar, double[] wBar, double bDot, double[][][][] deepDot,
      double[] wDot, double[][][][] deepBarDot, double[] wBarDot, Tape tape) {
    double[][][][] deepRows;
    double[][][][] deepRowsDot;
    double[][][][] deepRows1;
    double[][][][] deepRowsDot1;
    double[][][][] deepRows2;
    double[][][][] deepRowsDot2;
    if (deep != null) {
      deepRows = tape.references(double[][][].class, deep.length);
      deepRowsDot = tape.references(double[][][].class, deep.length);
      System.arraycopy(deep, 0, deepRows, 0, deep.length);
      System.arraycopy(deepDot, 0, deepRowsDot, 0, deep.length);
      deepRows1 = tape.references(double[][][].class, deep.length);
      deepRowsDot1 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deep[j];
        double[][][] t1 = deepDot[j];
        double[][][] t2;
        double[][][] t3;
        if (t != null) {
          t2 = tape.references(double[][].class, t.length);
          t3 = tape.references(double[][].class, t.length);
          System.arraycopy(t, 0, t2, 0, t.length);
          System.arraycopy(t1, 0, t3, 0, t.length);
        } else {
          t2 = null;
          t3 = null;
        }
        deepRows1[j] = t2;
        deepRowsDot1[j] = t3;
      }
      deepRows2 = tape.references(double[][][].class, deep.length);
      deepRowsDot2 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deep[j];
        double[][][] t1 = deepDot[j];
        double[][][] t2;
        double[][][] t3;
        if (t != null) {
          t2 = tape.references(double[][].class, t.length);
          t3 = tape.references(double[][].class, t.length);
          for (int k = 0; k < t.length; k++) {
            double[][] t4 = t[k];
            double[][] t5 = t1[k];
            double[][] t6;
            double[][] t7;
            if (t4 != null) {
              t6 = tape.references(double[].class, t4.length);
              t7 = tape.references(double[].class, t4.length);
              System.arraycopy(t4, 0, t6, 0, t4.length);
              System.arraycopy(t5, 0, t7, 0, t4.length);
            } else {
              t6 = null;
              t7 = null;
            }
            t2[k] = t6;
            t3[k] = t7;
          }
        } else {
          t2 = null;
          t3 = null;
        }
        deepRows2[j] = t2;
        deepRowsDot2[j] = t3;
      }
    } else {
      deepRows = null;
      deepRows1 = null;
      deepRows2 = null;
      deepRowsDot = null;
      deepRowsDot1 = null;
      deepRowsDot2 = null;
    }
    double[][][][] deepBarRows;
    double[][][][] deepBarRowsDot;
    double[][][][] deepBarRows1;
    double[][][][] deepBarRowsDot1;
    double[][][][] deepBarRows2;
    double[][][][] deepBarRowsDot2;
    if (deepBar != null) {
      deepBarRows = tape.references(double[][][].class, deep.length);
      deepBarRowsDot = tape.references(double[][][].class, deep.length);
      System.arraycopy(deepBar, 0, deepBarRows, 0, deep.length);
      System.arraycopy(deepBarDot, 0, deepBarRowsDot, 0, deep.length);
      deepBarRows1 = tape.references(double[][][].class, deep.length);
      deepBarRowsDot1 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deepBar[j];
        double[][][] t1 = deepBarDot[j];
        double[][][] t2 = deep[j];
        double[][][] t3;
        double[][][] t4;
        if (t != null) {
          int t5 = t2.length;
          t3 = tape.references(double[][].class, t5);
          t4 = tape.references(double[][].class, t5);
          System.arraycopy(t, 0, t3, 0, t5);
          System.arraycopy(t1, 0, t4, 0, t5);
        } else {
          t3 = null;
          t4 = null;
        }
        deepBarRows1[j] = t3;
        deepBarRowsDot1[j] = t4;
      }
      deepBarRows2 = tape.references(double[][][].class, deep.length);
      deepBarRowsDot2 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t = deepBar[j];
        double[][][] t1 = deepBarDot[j];
        double[][][] t2 = deep[j];
        double[][][] t3;
        double[][][] t4;
        if (t != null) {
          t3 = tape.references(double[][].class, t2.length);
          t4 = tape.references(double[][].class, t2.length);
          for (int k = 0; k < t2.length; k++) {
            double[][] t5 = t[k];
            double[][] t6 = t1[k];
            double[][] t7 = t2[k];
            double[][] t8;
            double[][] t9;
            if (t5 != null) {
              int t10 = t7.length;
              t8 = tape.references(double[].class, t10);
              t9 = tape.references(double[].class, t10);
              System.arraycopy(t5, 0, t8, 0, t10);
              System.arraycopy(t6, 0, t9, 0, t10);
            } else {
              t8 = null;
              t9 = null;
            }
            t3[k] = t8;
            t4[k] = t9;
          }
        } else {
          t3 = null;
          t4 = null;
        }
        deepBarRows2[j] = t3;
        deepBarRowsDot2[j] = t4;
      }
    } else {
      deepBarRows = null;
      deepBarRows1 = null;
      deepBarRows2 = null;
      deepBarRowsDot = null;
      deepBarRowsDot1 = null;
      deepBarRowsDot2 = null;
    }
    int trips = BinomialSchedule.steps(i, n, false, 1);
    int snapshots = Math.max(Math.min(trips, 3), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] iKept = tape.ints(snapshots);
    double[] bKept = tape.doubles(snapshots);
    double[] bKeptDot = tape.doubles(snapshots);
    double[][][][][] deepContents = tape.references(double[][][][].class, snapshots);
    double[][][][][] deepContentsDot = tape.references(double[][][][].class, snapshots);
    for (int j = 0; j < snapshots; j++) {
      double[][][][] t = tape.references(double[][][].class, deep.length);
      double[][][][] t1 = tape.references(double[][][].class, deep.length);
      for (int k = 0; k < deep.length; k++) {
        double[][][] t2 = deep[k];
        double[][][] t3;
        double[][][] t4;
        if (t2 != null) {
          t3 = tape.references(double[][].class, t2.length);
          t4 = tape.references(double[][].class, t2.length);
          for (int i1 = 0; i1 < t2.length; i1++) {
            double[][] t5 = t2[i1];
            double[][] t6;
            double[][] t7;
            if (t5 != null) {
              t6 = tape.references(double[].class, t5.length);
              t7 = tape.references(double[].class, t5.length);
              for (int i2 = 0; i2 < t5.length; i2++) {
                double[] t8 = t5[i2];
                double[] t9;
                double[] t10;
                if (t8 != null) {
                  t9 = tape.doubles(t8.length);
                  t10 = tape.doubles(t8.length);
                } else {
                  t9 = null;
                  t10 = null;
                }
                t6[i2] = t9;
                t7[i2] = t10;
              }
            } else {
              t6 = null;
              t7 = null;
            }
            t3[i1] = t6;
            t4[i1] = t7;
          }
        } else {
          t3 = null;
          t4 = null;
        }
        t[k] = t3;
        t1[k] = t4;
      }
      deepContents[j] = t;
      deepContentsDot[j] = t1;
    }
    keptAt[0] = 0;
    iKept[0] = i;
    bKept[0] = b;
    bKeptDot[0] = bDot;
    double[][][][] t = deepContents[0];
    double[][][][] t1 = deepContentsDot[0];
    for (int j = 0; j < deep.length; j++) {
      double[][][] t2 = deep[j];
      double[][][] t3 = deepDot[j];
      double[][][] t4 = t[j];
      double[][][] t5 = t1[j];
      if (t2 != null) {
        for (int k = 0; k < t2.length; k++) {
          double[][] t6 = t2[k];
          double[][] t7 = t3[k];
          double[][] t8 = t4[k];
          double[][] t9 = t5[k];
          if (t6 != null) {
            for (int i1 = 0; i1 < t6.length; i1++) {
              double[] t10 = t6[i1];
              double[] t11 = t7[i1];
              double[] t12 = t8[i1];
              double[] t13 = t9[i1];
              if (t10 != null) {
                System.arraycopy(t10, 0, t12, 0, t10.length);
                System.arraycopy(t11, 0, t13, 0, t10.length);
              }
            }
          }
        }
      }
    }
    double b1 = b;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    double bDot1 = bDot;
    int j = i;
    while (j < n) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        iKept[kept] = j;
        bKept[kept] = b1;
        bKeptDot[kept] = bDot1;
        double[][][][] t2 = deepContents[kept];
        double[][][][] t3 = deepContentsDot[kept];
        for (int k = 0; k < deep.length; k++) {
          double[][][] t4 = deep[k];
          double[][][] t5 = deepDot[k];
          double[][][] t6 = t2[k];
          double[][][] t7 = t3[k];
          if (t4 != null) {
            for (int i1 = 0; i1 < t4.length; i1++) {
              double[][] t8 = t4[i1];
              double[][] t9 = t5[i1];
              double[][] t10 = t6[i1];
              double[][] t11 = t7[i1];
              if (t8 != null) {
                for (int i2 = 0; i2 < t8.length; i2++) {
                  double[] t12 = t8[i2];
                  double[] t13 = t9[i2];
                  double[] t14 = t10[i2];
                  double[] t15 = t11[i2];
                  if (t12 != null) {
                    System.arraycopy(t12, 0, t14, 0, t12.length);
                    System.arraycopy(t13, 0, t15, 0, t12.length);
                  }
                }
              }
            }
          }
        }
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      j = deepTablesStep2Jvp(j, b1, n, deep, w, bDot1, deepDot, wDot, tape);
      b1 = tape.doubleResult(1);
      bDot1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(i);
    tape.push(b);
    tape.push(n);
    tape.push(deep);
    tape.push(w);
    tape.push(deepBar);
    tape.push(wBar);
    tape.push(deepRows);
    tape.push(deepRows1);
    tape.push(deepRows2);
    tape.push(deepBarRows);
    tape.push(deepBarRows1);
    tape.push(deepBarRows2);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(iKept);
    tape.push(bKept);
    tape.push(deepContents);
    tape.push(bDot);
    tape.push(deepDot);
    tape.push(wDot);
    tape.push(deepBarDot);
    tape.push(wBarDot);
    tape.push(deepRowsDot);
    tape.push(deepRowsDot1);
    tape.push(deepRowsDot2);
    tape.push(deepBarRowsDot);
    tape.push(deepBarRowsDot1);
    tape.push(deepBarRowsDot2);
    tape.push(bKeptDot);
    tape.push(deepContentsDot);
    tape.result(1, b1);
    tape.result(2, bDot1);
    return j;
  }

  private static int deepTablesStep2Jvp(int i, double b, int n, double[][][][] deep, double[] w,
      double bDot, double[][][][] deepDot, double[] wDot, Tape tape) {
    int t = i % 2;
    double deep1 = deep[0][t][0][0];
    double t1 = b * deep1;
    double t2 = (bDot * deep1 + b * deepDot[0][t][0][0]) * Math.sin(t1);
    b = Math.cos(t1) + w[0];
    bDot = wDot[0] - t2;
    i++;
    tape.result(1, b);
    tape.result(2, bDot);
    return i;
  }

  private static double deepTablesLoop2ReverseJvp(double bBar, double bBarDot, Tape tape) {
    int[] keptInts = new int[3];
    double[][][][][] keptDoubleArrayArrayArrayArrays = new double[16][][][][];
    double[][] keptDoubleArrays = new double[6][];
    int[][] keptIntArrays = new int[2][];
    double[][][][][][] keptDoubleArrayArrayArrayArrayArrays = new double[2][][][][][];
    boolean[] keptBooleans = new boolean[2];
    deepTablesLoop2ReverseJvpPart1(keptInts, keptDoubleArrayArrayArrayArrays, keptDoubleArrays,
        keptIntArrays, keptDoubleArrayArrayArrayArrayArrays, keptBooleans, tape);
    int t = deepTablesLoop2ReverseJvpPart2(keptDoubleArrayArrayArrayArrays, keptInts,
        keptIntArrays, keptDoubleArrayArrayArrayArrayArrays, keptDoubleArrays, bBar, bBarDot,
        keptBooleans, tape);
    bBar = tape.doubleResult(1);
    bBarDot = tape.doubleResult(2);
    deepTablesLoop2ReverseJvpPart3(keptBooleans, keptDoubleArrayArrayArrayArrays, t);
    tape.result(1, bBarDot);
    return bBar;
  }

  private static void deepTablesLoop2ReverseJvpPart1(int[] keptInts,
      double[][][][][] keptDoubleArrayArrayArrayArrays, double[][] keptDoubleArrays,
      int[][] keptIntArrays, double[][][][][][] keptDoubleArrayArrayArrayArrayArrays,
      boolean[] keptBooleans, Tape tape) {
    double[][][][][] deepContentsDot = tape.popReference();
    double[] bKeptDot = tape.popReference();
    double[][][][] t = tape.popReference();
    double[][][][] t1 = tape.popReference();
    double[][][][] t2 = tape.popReference();
    double[][][][] t3 = tape.popReference();
    double[][][][] t4 = tape.popReference();
    double[][][][] t5 = tape.popReference();
    double[] wBarDot = tape.popReference();
    double[][][][] deepBarDot = tape.popReference();
    double[] wDot = tape.popReference();
    double[][][][] deepDot = tape.popReference();
    tape.popDouble();
    double[][][][][] deepContents = tape.popReference();
    double[] bKept = tape.popReference();
    int[] iKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[][][][] t6 = tape.popReference();
    double[][][][] t7 = tape.popReference();
    double[][][][] t8 = tape.popReference();
    double[][][][] t9 = tape.popReference();
    double[][][][] t10 = tape.popReference();
    double[][][][] t11 = tape.popReference();
    double[] wBar = tape.popReference();
    double[][][][] deepBar = tape.popReference();
    double[] w = tape.popReference();
    double[][][][] deep = tape.popReference();
    int n = tape.popInt();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    keptInts[0] = trips;
    keptInts[1] = n;
    keptDoubleArrayArrayArrayArrays[0] = deep;
    keptDoubleArrays[0] = w;
    keptDoubleArrayArrayArrayArrays[1] = deepBar;
    keptDoubleArrays[1] = wBar;
    keptInts[2] = kept;
    keptIntArrays[0] = keptAt;
    keptIntArrays[1] = iKept;
    keptDoubleArrays[2] = bKept;
    keptDoubleArrayArrayArrayArrayArrays[0] = deepContents;
    keptDoubleArrayArrayArrayArrays[2] = deepDot;
    keptDoubleArrays[3] = wDot;
    keptDoubleArrayArrayArrayArrays[3] = deepBarDot;
    keptDoubleArrays[4] = wBarDot;
    keptDoubleArrays[5] = bKeptDot;
    keptDoubleArrayArrayArrayArrayArrays[1] = deepContentsDot;
    boolean t12 = deep != null;
    keptBooleans[0] = t12;
    double[][][][] deepLast;
    double[][][][] deepLastDot;
    double[][][][] deepLast1;
    double[][][][] deepLastDot1;
    double[][][][] deepLast2;
    double[][][][] deepLastDot2;
    if (t12) {
      deepLast = tape.references(double[][][].class, deep.length);
      deepLastDot = tape.references(double[][][].class, deep.length);
      System.arraycopy(deep, 0, deepLast, 0, deep.length);
      System.arraycopy(deepDot, 0, deepLastDot, 0, deep.length);
      deepLast1 = tape.references(double[][][].class, deep.length);
      deepLastDot1 = tape.references(double[][][].class, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t13 = deep[i];
        double[][][] t14 = deepDot[i];
        double[][][] t15;
        double[][][] t16;
        if (t13 != null) {
          t15 = tape.references(double[][].class, t13.length);
          t16 = tape.references(double[][].class, t13.length);
          System.arraycopy(t13, 0, t15, 0, t13.length);
          System.arraycopy(t14, 0, t16, 0, t13.length);
        } else {
          t15 = null;
          t16 = null;
        }
        deepLast1[i] = t15;
        deepLastDot1[i] = t16;
      }
      deepLast2 = tape.references(double[][][].class, deep.length);
      deepLastDot2 = tape.references(double[][][].class, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t13 = deep[i];
        double[][][] t14 = deepDot[i];
        double[][][] t15;
        double[][][] t16;
        if (t13 != null) {
          t15 = tape.references(double[][].class, t13.length);
          t16 = tape.references(double[][].class, t13.length);
          for (int j = 0; j < t13.length; j++) {
            double[][] t17 = t13[j];
            double[][] t18 = t14[j];
            double[][] t19;
            double[][] t20;
            if (t17 != null) {
              t19 = tape.references(double[].class, t17.length);
              t20 = tape.references(double[].class, t17.length);
              System.arraycopy(t17, 0, t19, 0, t17.length);
              System.arraycopy(t18, 0, t20, 0, t17.length);
            } else {
              t19 = null;
              t20 = null;
            }
            t15[j] = t19;
            t16[j] = t20;
          }
        } else {
          t15 = null;
          t16 = null;
        }
        deepLast2[i] = t15;
        deepLastDot2[i] = t16;
      }
    } else {
      deepLast = null;
      deepLast1 = null;
      deepLast2 = null;
      deepLastDot = null;
      deepLastDot1 = null;
      deepLastDot2 = null;
    }
    keptDoubleArrayArrayArrayArrays[4] = deepLast;
    keptDoubleArrayArrayArrayArrays[5] = deepLast1;
    keptDoubleArrayArrayArrayArrays[6] = deepLast2;
    keptDoubleArrayArrayArrayArrays[7] = deepLastDot;
    keptDoubleArrayArrayArrayArrays[8] = deepLastDot1;
    keptDoubleArrayArrayArrayArrays[9] = deepLastDot2;
    boolean t13 = deepBar != null;
    keptBooleans[1] = t13;
    double[][][][] deepBarLast;
    double[][][][] deepBarLastDot;
    double[][][][] deepBarLast1;
    double[][][][] deepBarLastDot1;
    double[][][][] deepBarLast2;
    double[][][][] deepBarLastDot2;
    if (t13) {
      deepBarLast = tape.references(double[][][].class, deep.length);
      deepBarLastDot = tape.references(double[][][].class, deep.length);
      System.arraycopy(deepBar, 0, deepBarLast, 0, deep.length);
      System.arraycopy(deepBarDot, 0, deepBarLastDot, 0, deep.length);
      deepBarLast1 = tape.references(double[][][].class, deep.length);
      deepBarLastDot1 = tape.references(double[][][].class, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t14 = deepBar[i];
        double[][][] t15 = deepBarDot[i];
        double[][][] t16 = deep[i];
        double[][][] t17;
        double[][][] t18;
        if (t14 != null) {
          int t19 = t16.length;
          t17 = tape.references(double[][].class, t19);
          t18 = tape.references(double[][].class, t19);
          System.arraycopy(t14, 0, t17, 0, t19);
          System.arraycopy(t15, 0, t18, 0, t19);
        } else {
          t17 = null;
          t18 = null;
        }
        deepBarLast1[i] = t17;
        deepBarLastDot1[i] = t18;
      }
      deepBarLast2 = tape.references(double[][][].class, deep.length);
      deepBarLastDot2 = tape.references(double[][][].class, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t14 = deepBar[i];
        double[][][] t15 = deepBarDot[i];
        double[][][] t16 = deep[i];
        double[][][] t17;
        double[][][] t18;
        if (t14 != null) {
          t17 = tape.references(double[][].class, t16.length);
          t18 = tape.references(double[][].class, t16.length);
          for (int j = 0; j < t16.length; j++) {
            double[][] t19 = t14[j];
            double[][] t20 = t15[j];
            double[][] t21 = t16[j];
            double[][] t22;
            double[][] t23;
            if (t19 != null) {
              int t24 = t21.length;
              t22 = tape.references(double[].class, t24);
              t23 = tape.references(double[].class, t24);
              System.arraycopy(t19, 0, t22, 0, t24);
              System.arraycopy(t20, 0, t23, 0, t24);
            } else {
              t22 = null;
              t23 = null;
            }
            t17[j] = t22;
            t18[j] = t23;
          }
        } else {
          t17 = null;
          t18 = null;
        }
        deepBarLast2[i] = t17;
        deepBarLastDot2[i] = t18;
      }
    } else {
      deepBarLast = null;
      deepBarLast1 = null;
      deepBarLast2 = null;
      deepBarLastDot = null;
      deepBarLastDot1 = null;
      deepBarLastDot2 = null;
    }
    keptDoubleArrayArrayArrayArrays[10] = deepBarLast;
    keptDoubleArrayArrayArrayArrays[11] = deepBarLast1;
    keptDoubleArrayArrayArrayArrays[12] = deepBarLast2;
    keptDoubleArrayArrayArrayArrays[13] = deepBarLastDot;
    keptDoubleArrayArrayArrayArrays[14] = deepBarLastDot1;
    keptDoubleArrayArrayArrayArrays[15] = deepBarLastDot2;
    if (t12) {
      System.arraycopy(t11, 0, deep, 0, deep.length);
      System.arraycopy(t5, 0, deepDot, 0, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t14 = deep[i];
        double[][][] t15 = t10[i];
        double[][][] t16 = t4[i];
        double[][][] t17 = deepDot[i];
        if (t14 != null) {
          System.arraycopy(t15, 0, t14, 0, t14.length);
          System.arraycopy(t16, 0, t17, 0, t14.length);
        }
      }
      for (int i = 0; i < deep.length; i++) {
        double[][][] t14 = t9[i];
        double[][][] t15 = t3[i];
        double[][][] t16 = deep[i];
        double[][][] t17 = deepDot[i];
        if (t16 != null) {
          for (int j = 0; j < t16.length; j++) {
            double[][] t18 = t16[j];
            double[][] t19 = t14[j];
            double[][] t20 = t15[j];
            double[][] t21 = t17[j];
            if (t18 != null) {
              System.arraycopy(t19, 0, t18, 0, t18.length);
              System.arraycopy(t20, 0, t21, 0, t18.length);
            }
          }
        }
      }
    }
    if (t13) {
      System.arraycopy(t8, 0, deepBar, 0, deep.length);
      System.arraycopy(t2, 0, deepBarDot, 0, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t14 = deepBar[i];
        double[][][] t15 = t7[i];
        double[][][] t16 = t1[i];
        double[][][] t17 = deepBarDot[i];
        double[][][] t18 = deep[i];
        if (t14 != null) {
          int t19 = t18.length;
          System.arraycopy(t15, 0, t14, 0, t19);
          System.arraycopy(t16, 0, t17, 0, t19);
        }
      }
      for (int i = 0; i < deep.length; i++) {
        double[][][] t14 = t6[i];
        double[][][] t15 = t[i];
        double[][][] t16 = deepBar[i];
        double[][][] t17 = deepBarDot[i];
        double[][][] t18 = deep[i];
        if (t16 != null) {
          for (int j = 0; j < t18.length; j++) {
            double[][] t19 = t16[j];
            double[][] t20 = t14[j];
            double[][] t21 = t15[j];
            double[][] t22 = t17[j];
            double[][] t23 = t18[j];
            if (t19 != null) {
              int t24 = t23.length;
              System.arraycopy(t20, 0, t19, 0, t24);
              System.arraycopy(t21, 0, t22, 0, t24);
            }
          }
        }
      }
    }
  }

  private static int deepTablesLoop2ReverseJvpPart2(
      double[][][][][] keptDoubleArrayArrayArrayArrays, int[] keptInts, int[][] keptIntArrays,
      double[][][][][][] keptDoubleArrayArrayArrayArrayArrays, double[][] keptDoubleArrays,
      double bBar, double bBarDot, boolean[] keptBooleans, Tape tape) {
    double[][][][] deep = keptDoubleArrayArrayArrayArrays[0];
    double[][][][] deepLast = tape.references(double[][][].class, deep.length);
    double[][][][] deepLastDot = tape.references(double[][][].class, deep.length);
    double[][][][] deepDot = keptDoubleArrayArrayArrayArrays[2];
    for (int i = 0; i < deep.length; i++) {
      double[][][] t = deep[i];
      double[][][] t1 = deepDot[i];
      double[][][] t2;
      double[][][] t3;
      if (t != null) {
        t2 = tape.references(double[][].class, t.length);
        t3 = tape.references(double[][].class, t.length);
        for (int j = 0; j < t.length; j++) {
          double[][] t4 = t[j];
          double[][] t5 = t1[j];
          double[][] t6;
          double[][] t7;
          if (t4 != null) {
            t6 = tape.references(double[].class, t4.length);
            t7 = tape.references(double[].class, t4.length);
            for (int k = 0; k < t4.length; k++) {
              double[] t8 = t4[k];
              double[] t9 = t5[k];
              double[] t10;
              double[] t11;
              if (t8 != null) {
                t10 = tape.doubles(t8.length);
                t11 = tape.doubles(t8.length);
                System.arraycopy(t8, 0, t10, 0, t8.length);
                System.arraycopy(t9, 0, t11, 0, t8.length);
              } else {
                t10 = null;
                t11 = null;
              }
              t6[k] = t10;
              t7[k] = t11;
            }
          } else {
            t6 = null;
            t7 = null;
          }
          t2[j] = t6;
          t3[j] = t7;
        }
      } else {
        t2 = null;
        t3 = null;
      }
      deepLast[i] = t2;
      deepLastDot[i] = t3;
    }
    int trips = keptInts[0];
    int snapshots = Math.max(Math.min(trips, 3), 1);

    // the steps, the last one first, each from the state before it
    int kept = keptInts[2];
    int[] keptAt = keptIntArrays[0];
    double[][][][][] deepContents = keptDoubleArrayArrayArrayArrayArrays[0];
    double[][][][][] deepContentsDot = keptDoubleArrayArrayArrayArrayArrays[1];
    int[] iKept = keptIntArrays[1];
    double[] bKept = keptDoubleArrays[2];
    double[] bKeptDot = keptDoubleArrays[5];
    int n = keptInts[1];
    double[] w = keptDoubleArrays[0];
    double[] wDot = keptDoubleArrays[3];
    double[][][][] deepBar = keptDoubleArrayArrayArrayArrays[1];
    double[] wBar = keptDoubleArrays[1];
    double[][][][] deepBarDot = keptDoubleArrayArrayArrayArrays[3];
    double[] wBarDot = keptDoubleArrays[4];
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      double[][][][] t = deepContents[kept];
      double[][][][] t1 = deepContentsDot[kept];
      for (int i = 0; i < deep.length; i++) {
        double[][][] t2 = t[i];
        double[][][] t3 = t1[i];
        double[][][] t4 = deep[i];
        double[][][] t5 = deepDot[i];
        if (t4 != null) {
          for (int j = 0; j < t4.length; j++) {
            double[][] t6 = t2[j];
            double[][] t7 = t3[j];
            double[][] t8 = t4[j];
            double[][] t9 = t5[j];
            if (t8 != null) {
              for (int k = 0; k < t8.length; k++) {
                double[] t10 = t8[k];
                double[] t11 = t6[k];
                double[] t12 = t7[k];
                double[] t13 = t9[k];
                if (t10 != null) {
                  System.arraycopy(t11, 0, t10, 0, t10.length);
                  System.arraycopy(t12, 0, t13, 0, t10.length);
                }
              }
            }
          }
        }
      }
      int i = iKept[kept];
      double b = bKept[kept];
      double bDot = bKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = deepTablesStep2Jvp(i, b, n, deep, w, bDot, deepDot, wDot, tape);
          b = tape.doubleResult(1);
          bDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          bKept[kept] = b;
          bKeptDot[kept] = bDot;
          double[][][][] t2 = deepContents[kept];
          double[][][][] t3 = deepContentsDot[kept];
          for (int j = 0; j < deep.length; j++) {
            double[][][] t4 = deep[j];
            double[][][] t5 = deepDot[j];
            double[][][] t6 = t2[j];
            double[][][] t7 = t3[j];
            if (t4 != null) {
              for (int k = 0; k < t4.length; k++) {
                double[][] t8 = t4[k];
                double[][] t9 = t5[k];
                double[][] t10 = t6[k];
                double[][] t11 = t7[k];
                if (t8 != null) {
                  for (int i1 = 0; i1 < t8.length; i1++) {
                    double[] t12 = t8[i1];
                    double[] t13 = t9[i1];
                    double[] t14 = t10[i1];
                    double[] t15 = t11[i1];
                    if (t12 != null) {
                      System.arraycopy(t12, 0, t14, 0, t12.length);
                      System.arraycopy(t13, 0, t15, 0, t12.length);
                    }
                  }
                }
              }
            }
          }
        }
        at = next;
      }
      deepTablesStep2VjpJvp(i, b, n, deep, w, bBar, deepBar, wBar, bDot, deepDot, wDot, bBarDot,
          deepBarDot, wBarDot, tape);
      bBar = tape.doubleResult(2);
      bBarDot = tape.doubleResult(3);
    }

    // what the loop has left
    for (int i = 0; i < deep.length; i++) {
      double[][][] t = deepLast[i];
      double[][][] t1 = deepLastDot[i];
      double[][][] t2 = deep[i];
      double[][][] t3 = deepDot[i];
      if (t2 != null) {
        for (int j = 0; j < t2.length; j++) {
          double[][] t4 = t[j];
          double[][] t5 = t1[j];
          double[][] t6 = t2[j];
          double[][] t7 = t3[j];
          if (t6 != null) {
            for (int k = 0; k < t6.length; k++) {
              double[] t8 = t6[k];
              double[] t9 = t4[k];
              double[] t10 = t5[k];
              double[] t11 = t7[k];
              if (t8 != null) {
                System.arraycopy(t9, 0, t8, 0, t8.length);
                System.arraycopy(t10, 0, t11, 0, t8.length);
              }
            }
          }
        }
      }
    }
    double[][][][] t = keptDoubleArrayArrayArrayArrays[5];
    double[][][][] t1 = keptDoubleArrayArrayArrayArrays[8];
    double[][][][] t2 = keptDoubleArrayArrayArrayArrays[6];
    double[][][][] t3 = keptDoubleArrayArrayArrayArrays[9];
    double[][][][] t4 = keptDoubleArrayArrayArrayArrays[4];
    double[][][][] t5 = keptDoubleArrayArrayArrayArrays[7];
    if (keptBooleans[0]) {
      System.arraycopy(t4, 0, deep, 0, deep.length);
      System.arraycopy(t5, 0, deepDot, 0, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t6 = deep[i];
        double[][][] t7 = t[i];
        double[][][] t8 = t1[i];
        double[][][] t9 = deepDot[i];
        if (t6 != null) {
          System.arraycopy(t7, 0, t6, 0, t6.length);
          System.arraycopy(t8, 0, t9, 0, t6.length);
        }
      }
      for (int i = 0; i < deep.length; i++) {
        double[][][] t6 = t2[i];
        double[][][] t7 = t3[i];
        double[][][] t8 = deep[i];
        double[][][] t9 = deepDot[i];
        if (t8 != null) {
          for (int j = 0; j < t8.length; j++) {
            double[][] t10 = t8[j];
            double[][] t11 = t6[j];
            double[][] t12 = t7[j];
            double[][] t13 = t9[j];
            if (t10 != null) {
              System.arraycopy(t11, 0, t10, 0, t10.length);
              System.arraycopy(t12, 0, t13, 0, t10.length);
            }
          }
        }
      }
    }
    tape.result(1, bBar);
    tape.result(2, bBarDot);
    return deep.length;
  }

  private static int deepTablesStep2VjpJvp(int i, double b, int n, double[][][][] deep, double[] w,
      double result1Bar, double[][][][] deepBar, double[] wBar, double bDot,
      double[][][][] deepDot, double[] wDot, double result1BarDot, double[][][][] deepBarDot,
      double[] wBarDot, Tape tape) {
    int t = i % 2;
    double deep1 = deep[0][t][0][0];
    double deepDot1 = deepDot[0][t][0][0];
    double t1 = b * deep1;
    double t2 = Math.cos(t1);
    double b1 = t2 + w[0];
    i++;

    // reverse sweep
    double[] deepBar1 = deepBar[0][t][0];
    double[] deepBarDot1 = deepBarDot[0][t][0];
    wBar[0] += result1Bar;
    wBarDot[0] += result1BarDot;
    double t3 = Math.sin(t1);
    double t4 = -(result1Bar * t3);
    double t5 = -(result1BarDot * t3 + result1Bar * ((bDot * deep1 + b * deepDot1) * t2));
    double bBar = t4 * deep1;
    double bBarDot = t5 * deep1 + t4 * deepDot1;
    deepBar1[0] += b * t4;
    deepBarDot1[0] += bDot * t4 + b * t5;
    tape.result(1, b1);
    tape.result(2, bBar);
    tape.result(3, bBarDot);
    return i;
  }

  private static void deepTablesLoop2ReverseJvpPart3(boolean[] keptBooleans,
      double[][][][][] keptDoubleArrayArrayArrayArrays, int p2) {
    double[][][][] deepBar = keptDoubleArrayArrayArrayArrays[1];
    double[][][][] deepBarDot = keptDoubleArrayArrayArrayArrays[3];
    double[][][][] t = keptDoubleArrayArrayArrayArrays[11];
    double[][][][] t1 = keptDoubleArrayArrayArrayArrays[14];
    double[][][][] deep = keptDoubleArrayArrayArrayArrays[0];
    double[][][][] t2 = keptDoubleArrayArrayArrayArrays[12];
    double[][][][] t3 = keptDoubleArrayArrayArrayArrays[15];
    double[][][][] t4 = keptDoubleArrayArrayArrayArrays[10];
    double[][][][] t5 = keptDoubleArrayArrayArrayArrays[13];
    if (keptBooleans[1]) {
      System.arraycopy(t4, 0, deepBar, 0, p2);
      System.arraycopy(t5, 0, deepBarDot, 0, p2);
      for (int i = 0; i < p2; i++) {
        double[][][] t6 = deepBar[i];
        double[][][] t7 = t[i];
        double[][][] t8 = t1[i];
        double[][][] t9 = deepBarDot[i];
        double[][][] t10 = deep[i];
        if (t6 != null) {
          int t11 = t10.length;
          System.arraycopy(t7, 0, t6, 0, t11);
          System.arraycopy(t8, 0, t9, 0, t11);
        }
      }
      for (int i = 0; i < p2; i++) {
        double[][][] t6 = t2[i];
        double[][][] t7 = t3[i];
        double[][][] t8 = deepBar[i];
        double[][][] t9 = deepBarDot[i];
        double[][][] t10 = deep[i];
        if (t8 != null) {
          for (int j = 0; j < t10.length; j++) {
            double[][] t11 = t8[j];
            double[][] t12 = t6[j];
            double[][] t13 = t7[j];
            double[][] t14 = t9[j];
            double[][] t15 = t10[j];
            if (t11 != null) {
              int t16 = t15.length;
              System.arraycopy(t12, 0, t11, 0, t16);
              System.arraycopy(t13, 0, t14, 0, t16);
            }
          }
        }
      }
    }
  }

  private static double deepTablesLoopReverseJvp(double bBar, double bBarDot, Tape tape) {
    double[][][][][] keptDoubleArrayArrayArrayArrays = new double[30][][][][];
    double[][] keptDoubleArrays = new double[12][];
    int[] keptInts = new int[5];
    double[] kept = new double[2];
    int[][][][][] keptIntArrayArrayArrayArrays = new int[8][][][][];
    boolean[] keptBooleans = new boolean[3];
    int[][] keptIntArrays = new int[2][];
    int[][][][][][] keptIntArrayArrayArrayArrayArrays = new int[1][][][][][];
    double[][][] keptDoubleArrayArrays = new double[2][][];
    double[][][][][][] keptDoubleArrayArrayArrayArrayArrays = new double[2][][][][][];
    deepTablesLoopReverseJvpPart1(keptDoubleArrayArrayArrayArrays, keptDoubleArrays, keptInts,
        kept, keptIntArrayArrayArrayArrays, keptBooleans, tape);
    int t = deepTablesLoopReverseJvpPart2(keptBooleans, keptIntArrayArrayArrayArrays,
        keptDoubleArrayArrayArrayArrays, keptDoubleArrays, tape);
    int[][][][] orderLast = tape.referenceResult(1);
    int t1 = tape.intResult(2);
    double[] wLast = tape.referenceResult(3);
    double[] wLastDot = tape.referenceResult(4);
    int t2 = tape.intResult(5);
    double[][][][] deepLast = tape.referenceResult(6);
    double[][][][] deepLastDot = tape.referenceResult(7);
    deepTablesLoopReverseJvpPart3(keptInts, keptIntArrayArrayArrayArrays, keptDoubleArrays,
        keptDoubleArrayArrayArrayArrays, t, t1, t2, kept, keptIntArrays,
        keptIntArrayArrayArrayArrayArrays, keptDoubleArrayArrays,
        keptDoubleArrayArrayArrayArrayArrays, tape);
    bBar = deepTablesLoopReverseJvpPart4(keptInts, keptIntArrays,
        keptIntArrayArrayArrayArrayArrays, keptIntArrayArrayArrayArrays, keptDoubleArrayArrays,
        keptDoubleArrays, keptDoubleArrayArrayArrayArrayArrays, keptDoubleArrayArrayArrayArrays,
        bBar, bBarDot, t, t1, t2, orderLast, wLast, wLastDot, deepLast, deepLastDot, tape);
    bBarDot = tape.doubleResult(1);
    deepTablesLoopReverseJvpPart5(keptBooleans, keptIntArrayArrayArrayArrays, t,
        keptDoubleArrayArrayArrayArrays, t2);
    tape.result(1, bBarDot);
    return bBar;
  }

  private static void deepTablesLoopReverseJvpPart1(
      double[][][][][] keptDoubleArrayArrayArrayArrays, double[][] keptDoubleArrays,
      int[] keptInts, double[] kept, int[][][][][] keptIntArrayArrayArrayArrays,
      boolean[] keptBooleans, Tape tape) {
    double[][][][] deepFirstDot = tape.popReference();
    double[] wFirstDot = tape.popReference();
    double[][][][] t = tape.popReference();
    double[][][][] t1 = tape.popReference();
    double[][][][] t2 = tape.popReference();
    double[][][][] t3 = tape.popReference();
    keptDoubleArrayArrayArrayArrays[0] = t3;
    keptDoubleArrayArrayArrayArrays[1] = t2;
    keptDoubleArrayArrayArrayArrays[2] = t1;
    keptDoubleArrayArrayArrayArrays[3] = t;
    keptDoubleArrays[0] = wFirstDot;
    keptDoubleArrayArrayArrayArrays[4] = deepFirstDot;
    double[][][][] t4 = tape.popReference();
    double[][][][] t5 = tape.popReference();
    double[][][][] deepBarDot = tape.popReference();
    double[] wBarDot = tape.popReference();
    double[] xBarDot = tape.popReference();
    double[][][][] deepDot = tape.popReference();
    double[] wDot = tape.popReference();
    double[] xDot = tape.popReference();
    double bDot = tape.popDouble();
    double[][][][] deepFirst = tape.popReference();
    double[] wFirst = tape.popReference();
    int[][][][] orderFirst = tape.popReference();
    double[][][][] t6 = tape.popReference();
    double[][][][] t7 = tape.popReference();
    double[][][][] t8 = tape.popReference();
    double[][][][] t9 = tape.popReference();
    double[][][][] t10 = tape.popReference();
    double[][][][] t11 = tape.popReference();
    int[][][][] t12 = tape.popReference();
    int[][][][] t13 = tape.popReference();
    int[][][][] t14 = tape.popReference();
    double[][][][] deepBar = tape.popReference();
    double[] wBar = tape.popReference();
    double[] xBar = tape.popReference();
    double[][][][] deep = tape.popReference();
    double[] w = tape.popReference();
    double[] x = tape.popReference();
    int[][][][] order = tape.popReference();
    int n = tape.popInt();
    double b = tape.popDouble();
    int i = tape.popInt();
    int trips = tape.popInt();
    keptInts[0] = trips;
    keptInts[1] = i;
    kept[0] = b;
    keptInts[2] = n;
    keptIntArrayArrayArrayArrays[0] = order;
    keptDoubleArrays[1] = x;
    keptDoubleArrays[2] = w;
    keptDoubleArrayArrayArrayArrays[5] = deep;
    keptDoubleArrays[3] = xBar;
    keptDoubleArrays[4] = wBar;
    keptDoubleArrayArrayArrayArrays[6] = deepBar;
    keptIntArrayArrayArrayArrays[1] = t14;
    keptIntArrayArrayArrayArrays[2] = t13;
    keptIntArrayArrayArrayArrays[3] = t12;
    keptDoubleArrayArrayArrayArrays[7] = t11;
    keptDoubleArrayArrayArrayArrays[8] = t10;
    keptDoubleArrayArrayArrayArrays[9] = t9;
    keptDoubleArrayArrayArrayArrays[10] = t8;
    keptDoubleArrayArrayArrayArrays[11] = t7;
    keptDoubleArrayArrayArrayArrays[12] = t6;
    keptIntArrayArrayArrayArrays[4] = orderFirst;
    keptDoubleArrays[5] = wFirst;
    keptDoubleArrayArrayArrayArrays[13] = deepFirst;
    kept[1] = bDot;
    keptDoubleArrays[6] = xDot;
    keptDoubleArrays[7] = wDot;
    keptDoubleArrayArrayArrayArrays[14] = deepDot;
    keptDoubleArrays[8] = xBarDot;
    keptDoubleArrays[9] = wBarDot;
    keptDoubleArrayArrayArrayArrays[15] = deepBarDot;
    keptDoubleArrayArrayArrayArrays[16] = t5;
    keptDoubleArrayArrayArrayArrays[17] = t4;
    boolean t15 = order != null;
    keptBooleans[0] = t15;
    int[][][][] orderLast;
    int[][][][] orderLast1;
    int[][][][] orderLast2;
    if (t15) {
      orderLast = tape.references(int[][][].class, order.length);
      System.arraycopy(order, 0, orderLast, 0, order.length);
      orderLast1 = tape.references(int[][][].class, order.length);
      for (int j = 0; j < order.length; j++) {
        int[][][] t16 = order[j];
        int[][][] t17;
        if (t16 != null) {
          t17 = tape.references(int[][].class, t16.length);
          System.arraycopy(t16, 0, t17, 0, t16.length);
        } else {
          t17 = null;
        }
        orderLast1[j] = t17;
      }
      orderLast2 = tape.references(int[][][].class, order.length);
      for (int j = 0; j < order.length; j++) {
        int[][][] t16 = order[j];
        int[][][] t17;
        if (t16 != null) {
          t17 = tape.references(int[][].class, t16.length);
          for (int k = 0; k < t16.length; k++) {
            int[][] t18 = t16[k];
            int[][] t19;
            if (t18 != null) {
              t19 = tape.references(int[].class, t18.length);
              System.arraycopy(t18, 0, t19, 0, t18.length);
            } else {
              t19 = null;
            }
            t17[k] = t19;
          }
        } else {
          t17 = null;
        }
        orderLast2[j] = t17;
      }
    } else {
      orderLast = null;
      orderLast1 = null;
      orderLast2 = null;
    }
    keptIntArrayArrayArrayArrays[5] = orderLast;
    keptIntArrayArrayArrayArrays[6] = orderLast1;
    keptIntArrayArrayArrayArrays[7] = orderLast2;
    boolean t16 = deep != null;
    keptBooleans[1] = t16;
    double[][][][] deepLast;
    double[][][][] deepLastDot;
    double[][][][] deepLast1;
    double[][][][] deepLastDot1;
    double[][][][] deepLast2;
    double[][][][] deepLastDot2;
    if (t16) {
      deepLast = tape.references(double[][][].class, deep.length);
      deepLastDot = tape.references(double[][][].class, deep.length);
      System.arraycopy(deep, 0, deepLast, 0, deep.length);
      System.arraycopy(deepDot, 0, deepLastDot, 0, deep.length);
      deepLast1 = tape.references(double[][][].class, deep.length);
      deepLastDot1 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t17 = deep[j];
        double[][][] t18 = deepDot[j];
        double[][][] t19;
        double[][][] t20;
        if (t17 != null) {
          t19 = tape.references(double[][].class, t17.length);
          t20 = tape.references(double[][].class, t17.length);
          System.arraycopy(t17, 0, t19, 0, t17.length);
          System.arraycopy(t18, 0, t20, 0, t17.length);
        } else {
          t19 = null;
          t20 = null;
        }
        deepLast1[j] = t19;
        deepLastDot1[j] = t20;
      }
      deepLast2 = tape.references(double[][][].class, deep.length);
      deepLastDot2 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t17 = deep[j];
        double[][][] t18 = deepDot[j];
        double[][][] t19;
        double[][][] t20;
        if (t17 != null) {
          t19 = tape.references(double[][].class, t17.length);
          t20 = tape.references(double[][].class, t17.length);
          for (int k = 0; k < t17.length; k++) {
            double[][] t21 = t17[k];
            double[][] t22 = t18[k];
            double[][] t23;
            double[][] t24;
            if (t21 != null) {
              t23 = tape.references(double[].class, t21.length);
              t24 = tape.references(double[].class, t21.length);
              System.arraycopy(t21, 0, t23, 0, t21.length);
              System.arraycopy(t22, 0, t24, 0, t21.length);
            } else {
              t23 = null;
              t24 = null;
            }
            t19[k] = t23;
            t20[k] = t24;
          }
        } else {
          t19 = null;
          t20 = null;
        }
        deepLast2[j] = t19;
        deepLastDot2[j] = t20;
      }
    } else {
      deepLast = null;
      deepLast1 = null;
      deepLast2 = null;
      deepLastDot = null;
      deepLastDot1 = null;
      deepLastDot2 = null;
    }
    keptDoubleArrayArrayArrayArrays[18] = deepLast;
    keptDoubleArrayArrayArrayArrays[19] = deepLast1;
    keptDoubleArrayArrayArrayArrays[20] = deepLast2;
    keptDoubleArrayArrayArrayArrays[21] = deepLastDot;
    keptDoubleArrayArrayArrayArrays[22] = deepLastDot1;
    keptDoubleArrayArrayArrayArrays[23] = deepLastDot2;
    boolean t17 = deepBar != null;
    keptBooleans[2] = t17;
    double[][][][] deepBarLast;
    double[][][][] deepBarLastDot;
    double[][][][] deepBarLast1;
    double[][][][] deepBarLastDot1;
    double[][][][] deepBarLast2;
    double[][][][] deepBarLastDot2;
    if (t17) {
      deepBarLast = tape.references(double[][][].class, deep.length);
      deepBarLastDot = tape.references(double[][][].class, deep.length);
      System.arraycopy(deepBar, 0, deepBarLast, 0, deep.length);
      System.arraycopy(deepBarDot, 0, deepBarLastDot, 0, deep.length);
      deepBarLast1 = tape.references(double[][][].class, deep.length);
      deepBarLastDot1 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t18 = deepBar[j];
        double[][][] t19 = deepBarDot[j];
        double[][][] t20 = deep[j];
        double[][][] t21;
        double[][][] t22;
        if (t18 != null) {
          int t23 = t20.length;
          t21 = tape.references(double[][].class, t23);
          t22 = tape.references(double[][].class, t23);
          System.arraycopy(t18, 0, t21, 0, t23);
          System.arraycopy(t19, 0, t22, 0, t23);
        } else {
          t21 = null;
          t22 = null;
        }
        deepBarLast1[j] = t21;
        deepBarLastDot1[j] = t22;
      }
      deepBarLast2 = tape.references(double[][][].class, deep.length);
      deepBarLastDot2 = tape.references(double[][][].class, deep.length);
      for (int j = 0; j < deep.length; j++) {
        double[][][] t18 = deepBar[j];
        double[][][] t19 = deepBarDot[j];
        double[][][] t20 = deep[j];
        double[][][] t21;
        double[][][] t22;
        if (t18 != null) {
          t21 = tape.references(double[][].class, t20.length);
          t22 = tape.references(double[][].class, t20.length);
          for (int k = 0; k < t20.length; k++) {
            double[][] t23 = t18[k];
            double[][] t24 = t19[k];
            double[][] t25 = t20[k];
            double[][] t26;
            double[][] t27;
            if (t23 != null) {
              int t28 = t25.length;
              t26 = tape.references(double[].class, t28);
              t27 = tape.references(double[].class, t28);
              System.arraycopy(t23, 0, t26, 0, t28);
              System.arraycopy(t24, 0, t27, 0, t28);
            } else {
              t26 = null;
              t27 = null;
            }
            t21[k] = t26;
            t22[k] = t27;
          }
        } else {
          t21 = null;
          t22 = null;
        }
        deepBarLast2[j] = t21;
        deepBarLastDot2[j] = t22;
      }
    } else {
      deepBarLast = null;
      deepBarLast1 = null;
      deepBarLast2 = null;
      deepBarLastDot = null;
      deepBarLastDot1 = null;
      deepBarLastDot2 = null;
    }
    keptDoubleArrayArrayArrayArrays[24] = deepBarLast;
    keptDoubleArrayArrayArrayArrays[25] = deepBarLast1;
    keptDoubleArrayArrayArrayArrays[26] = deepBarLast2;
    keptDoubleArrayArrayArrayArrays[27] = deepBarLastDot;
    keptDoubleArrayArrayArrayArrays[28] = deepBarLastDot1;
    keptDoubleArrayArrayArrayArrays[29] = deepBarLastDot2;
  }

  private static int deepTablesLoopReverseJvpPart2(boolean[] keptBooleans,
      int[][][][][] keptIntArrayArrayArrayArrays, double[][][][][] keptDoubleArrayArrayArrayArrays,
      double[][] keptDoubleArrays, Tape tape) {
    int[][][][] order = keptIntArrayArrayArrayArrays[0];
    int[][][][] t = keptIntArrayArrayArrayArrays[2];
    int[][][][] t1 = keptIntArrayArrayArrayArrays[3];
    int[][][][] t2 = keptIntArrayArrayArrayArrays[1];
    if (keptBooleans[0]) {
      System.arraycopy(t2, 0, order, 0, order.length);
      for (int i = 0; i < order.length; i++) {
        int[][][] t3 = order[i];
        int[][][] t4 = t[i];
        if (t3 != null) {
          System.arraycopy(t4, 0, t3, 0, t3.length);
        }
      }
      for (int i = 0; i < order.length; i++) {
        int[][][] t3 = t1[i];
        int[][][] t4 = order[i];
        if (t4 != null) {
          for (int j = 0; j < t4.length; j++) {
            int[][] t5 = t4[j];
            int[][] t6 = t3[j];
            if (t5 != null) {
              System.arraycopy(t6, 0, t5, 0, t5.length);
            }
          }
        }
      }
    }
    double[][][][] deep = keptDoubleArrayArrayArrayArrays[5];
    double[][][][] deepDot = keptDoubleArrayArrayArrayArrays[14];
    double[][][][] t3 = keptDoubleArrayArrayArrayArrays[8];
    double[][][][] t4 = keptDoubleArrayArrayArrayArrays[17];
    double[][][][] t5 = keptDoubleArrayArrayArrayArrays[9];
    double[][][][] t6 = keptDoubleArrayArrayArrayArrays[0];
    double[][][][] t7 = keptDoubleArrayArrayArrayArrays[7];
    double[][][][] t8 = keptDoubleArrayArrayArrayArrays[16];
    if (keptBooleans[1]) {
      System.arraycopy(t7, 0, deep, 0, deep.length);
      System.arraycopy(t8, 0, deepDot, 0, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t9 = deep[i];
        double[][][] t10 = t3[i];
        double[][][] t11 = t4[i];
        double[][][] t12 = deepDot[i];
        if (t9 != null) {
          System.arraycopy(t10, 0, t9, 0, t9.length);
          System.arraycopy(t11, 0, t12, 0, t9.length);
        }
      }
      for (int i = 0; i < deep.length; i++) {
        double[][][] t9 = t5[i];
        double[][][] t10 = t6[i];
        double[][][] t11 = deep[i];
        double[][][] t12 = deepDot[i];
        if (t11 != null) {
          for (int j = 0; j < t11.length; j++) {
            double[][] t13 = t11[j];
            double[][] t14 = t9[j];
            double[][] t15 = t10[j];
            double[][] t16 = t12[j];
            if (t13 != null) {
              System.arraycopy(t14, 0, t13, 0, t13.length);
              System.arraycopy(t15, 0, t16, 0, t13.length);
            }
          }
        }
      }
    }
    double[][][][] deepBar = keptDoubleArrayArrayArrayArrays[6];
    double[][][][] deepBarDot = keptDoubleArrayArrayArrayArrays[15];
    double[][][][] t9 = keptDoubleArrayArrayArrayArrays[11];
    double[][][][] t10 = keptDoubleArrayArrayArrayArrays[2];
    double[][][][] t11 = keptDoubleArrayArrayArrayArrays[12];
    double[][][][] t12 = keptDoubleArrayArrayArrayArrays[3];
    double[][][][] t13 = keptDoubleArrayArrayArrayArrays[10];
    double[][][][] t14 = keptDoubleArrayArrayArrayArrays[1];
    if (keptBooleans[2]) {
      System.arraycopy(t13, 0, deepBar, 0, deep.length);
      System.arraycopy(t14, 0, deepBarDot, 0, deep.length);
      for (int i = 0; i < deep.length; i++) {
        double[][][] t15 = deepBar[i];
        double[][][] t16 = t9[i];
        double[][][] t17 = t10[i];
        double[][][] t18 = deepBarDot[i];
        double[][][] t19 = deep[i];
        if (t15 != null) {
          int t20 = t19.length;
          System.arraycopy(t16, 0, t15, 0, t20);
          System.arraycopy(t17, 0, t18, 0, t20);
        }
      }
      for (int i = 0; i < deep.length; i++) {
        double[][][] t15 = t11[i];
        double[][][] t16 = t12[i];
        double[][][] t17 = deepBar[i];
        double[][][] t18 = deepBarDot[i];
        double[][][] t19 = deep[i];
        if (t17 != null) {
          for (int j = 0; j < t19.length; j++) {
            double[][] t20 = t17[j];
            double[][] t21 = t15[j];
            double[][] t22 = t16[j];
            double[][] t23 = t18[j];
            double[][] t24 = t19[j];
            if (t20 != null) {
              int t25 = t24.length;
              System.arraycopy(t21, 0, t20, 0, t25);
              System.arraycopy(t22, 0, t23, 0, t25);
            }
          }
        }
      }
    }
    int[][][][] orderLast = tape.references(int[][][].class, order.length);
    for (int i = 0; i < order.length; i++) {
      int[][][] t15 = order[i];
      int[][][] t16;
      if (t15 != null) {
        t16 = tape.references(int[][].class, t15.length);
        for (int j = 0; j < t15.length; j++) {
          int[][] t17 = t15[j];
          int[][] t18;
          if (t17 != null) {
            t18 = tape.references(int[].class, t17.length);
            for (int k = 0; k < t17.length; k++) {
              int[] t19 = t17[k];
              int[] t20;
              if (t19 != null) {
                t20 = tape.ints(t19.length);
                System.arraycopy(t19, 0, t20, 0, t19.length);
              } else {
                t20 = null;
              }
              t18[k] = t20;
            }
          } else {
            t18 = null;
          }
          t16[j] = t18;
        }
      } else {
        t16 = null;
      }
      orderLast[i] = t16;
    }
    double[] w = keptDoubleArrays[2];
    double[] wLast = tape.doubles(w.length);
    double[] wLastDot = tape.doubles(w.length);
    System.arraycopy(w, 0, wLast, 0, w.length);
    double[] wDot = keptDoubleArrays[7];
    System.arraycopy(wDot, 0, wLastDot, 0, w.length);
    double[][][][] deepLast = tape.references(double[][][].class, deep.length);
    double[][][][] deepLastDot = tape.references(double[][][].class, deep.length);
    for (int i = 0; i < deep.length; i++) {
      double[][][] t15 = deep[i];
      double[][][] t16 = deepDot[i];
      double[][][] t17;
      double[][][] t18;
      if (t15 != null) {
        t17 = tape.references(double[][].class, t15.length);
        t18 = tape.references(double[][].class, t15.length);
        for (int j = 0; j < t15.length; j++) {
          double[][] t19 = t15[j];
          double[][] t20 = t16[j];
          double[][] t21;
          double[][] t22;
          if (t19 != null) {
            t21 = tape.references(double[].class, t19.length);
            t22 = tape.references(double[].class, t19.length);
            for (int k = 0; k < t19.length; k++) {
              double[] t23 = t19[k];
              double[] t24 = t20[k];
              double[] t25;
              double[] t26;
              if (t23 != null) {
                t25 = tape.doubles(t23.length);
                t26 = tape.doubles(t23.length);
                System.arraycopy(t23, 0, t25, 0, t23.length);
                System.arraycopy(t24, 0, t26, 0, t23.length);
              } else {
                t25 = null;
                t26 = null;
              }
              t21[k] = t25;
              t22[k] = t26;
            }
          } else {
            t21 = null;
            t22 = null;
          }
          t17[j] = t21;
          t18[j] = t22;
        }
      } else {
        t17 = null;
        t18 = null;
      }
      deepLast[i] = t17;
      deepLastDot[i] = t18;
    }
    tape.result(1, orderLast);
    tape.result(2, w.length);
    tape.result(3, wLast);
    tape.result(4, wLastDot);
    tape.result(5, deep.length);
    tape.result(6, deepLast);
    tape.result(7, deepLastDot);
    return order.length;
  }

  private static void deepTablesLoopReverseJvpPart3(int[] keptInts,
      int[][][][][] keptIntArrayArrayArrayArrays, double[][] keptDoubleArrays,
      double[][][][][] keptDoubleArrayArrayArrayArrays, int p4, int p5, int p6, double[] kept,
      int[][] keptIntArrays, int[][][][][][] keptIntArrayArrayArrayArrayArrays,
      double[][][] keptDoubleArrayArrays, double[][][][][][] keptDoubleArrayArrayArrayArrayArrays,
      Tape tape) {
    int trips = keptInts[0];
    int snapshots = Math.max(Math.min(trips, 2), 1);
    keptInts[3] = snapshots;
    int[] keptAt = tape.ints(snapshots);
    keptIntArrays[0] = keptAt;
    int[] iKept = tape.ints(snapshots);
    keptIntArrays[1] = iKept;
    double[] bKept = tape.doubles(snapshots);
    keptDoubleArrays[10] = bKept;
    double[] bKeptDot = tape.doubles(snapshots);
    keptDoubleArrays[11] = bKeptDot;
    int[][][][][] orderContents = tape.references(int[][][][].class, snapshots);
    keptIntArrayArrayArrayArrayArrays[0] = orderContents;
    double[][] wContents = tape.references(double[].class, snapshots);
    keptDoubleArrayArrays[0] = wContents;
    double[][] wContentsDot = tape.references(double[].class, snapshots);
    keptDoubleArrayArrays[1] = wContentsDot;
    double[][][][][] deepContents = tape.references(double[][][][].class, snapshots);
    keptDoubleArrayArrayArrayArrayArrays[0] = deepContents;
    double[][][][][] deepContentsDot = tape.references(double[][][][].class, snapshots);
    keptDoubleArrayArrayArrayArrayArrays[1] = deepContentsDot;
    int[][][][] orderFirst = keptIntArrayArrayArrayArrays[4];
    orderContents[0] = orderFirst;
    double[] wFirst = keptDoubleArrays[5];
    wContents[0] = wFirst;
    double[] wFirstDot = keptDoubleArrays[0];
    wContentsDot[0] = wFirstDot;
    double[][][][] deepFirst = keptDoubleArrayArrayArrayArrays[13];
    deepContents[0] = deepFirst;
    double[][][][] deepFirstDot = keptDoubleArrayArrayArrayArrays[4];
    deepContentsDot[0] = deepFirstDot;
    int[][][][] order = keptIntArrayArrayArrayArrays[0];
    double[][][][] deep = keptDoubleArrayArrayArrayArrays[5];
    for (int i = 1; i < snapshots; i++) {
      int[][][][] t = tape.references(int[][][].class, p4);
      for (int j = 0; j < p4; j++) {
        int[][][] t1 = order[j];
        int[][][] t2;
        if (t1 != null) {
          t2 = tape.references(int[][].class, t1.length);
          for (int k = 0; k < t1.length; k++) {
            int[][] t3 = t1[k];
            int[][] t4;
            if (t3 != null) {
              t4 = tape.references(int[].class, t3.length);
              for (int i1 = 0; i1 < t3.length; i1++) {
                int[] t5 = t3[i1];
                int[] t6;
                if (t5 != null) {
                  t6 = tape.ints(t5.length);
                } else {
                  t6 = null;
                }
                t4[i1] = t6;
              }
            } else {
              t4 = null;
            }
            t2[k] = t4;
          }
        } else {
          t2 = null;
        }
        t[j] = t2;
      }
      orderContents[i] = t;
      double[] t1 = tape.doubles(p5);
      double[] t2 = tape.doubles(p5);
      wContents[i] = t1;
      wContentsDot[i] = t2;
      double[][][][] t3 = tape.references(double[][][].class, p6);
      double[][][][] t4 = tape.references(double[][][].class, p6);
      for (int j = 0; j < p6; j++) {
        double[][][] t5 = deep[j];
        double[][][] t6;
        double[][][] t7;
        if (t5 != null) {
          t6 = tape.references(double[][].class, t5.length);
          t7 = tape.references(double[][].class, t5.length);
          for (int k = 0; k < t5.length; k++) {
            double[][] t8 = t5[k];
            double[][] t9;
            double[][] t10;
            if (t8 != null) {
              t9 = tape.references(double[].class, t8.length);
              t10 = tape.references(double[].class, t8.length);
              for (int i1 = 0; i1 < t8.length; i1++) {
                double[] t11 = t8[i1];
                double[] t12;
                double[] t13;
                if (t11 != null) {
                  t12 = tape.doubles(t11.length);
                  t13 = tape.doubles(t11.length);
                } else {
                  t12 = null;
                  t13 = null;
                }
                t9[i1] = t12;
                t10[i1] = t13;
              }
            } else {
              t9 = null;
              t10 = null;
            }
            t6[k] = t9;
            t7[k] = t10;
          }
        } else {
          t6 = null;
          t7 = null;
        }
        t3[j] = t6;
        t4[j] = t7;
      }
      deepContents[i] = t3;
      deepContentsDot[i] = t4;
    }
    keptAt[0] = 0;
    int i = keptInts[1];
    iKept[0] = i;
    double b = kept[0];
    bKept[0] = b;
    double bDot = kept[1];
    bKeptDot[0] = bDot;

    // the steps, the last one first, each from the state before it
    keptInts[4] = trips - 1;
  }

  private static double deepTablesLoopReverseJvpPart4(int[] keptInts, int[][] keptIntArrays,
      int[][][][][][] keptIntArrayArrayArrayArrayArrays,
      int[][][][][] keptIntArrayArrayArrayArrays, double[][][] keptDoubleArrayArrays,
      double[][] keptDoubleArrays, double[][][][][][] keptDoubleArrayArrayArrayArrayArrays,
      double[][][][][] keptDoubleArrayArrayArrayArrays, double bBar, double bBarDot, int p10,
      int p11, int p12, int[][][][] orderLast, double[] wLast, double[] wLastDot,
      double[][][][] deepLast, double[][][][] deepLastDot, Tape tape) {
    int[] keptAt = keptIntArrays[0];
    int[][][][][] orderContents = keptIntArrayArrayArrayArrayArrays[0];
    int[][][][] order = keptIntArrayArrayArrayArrays[0];
    double[][] wContents = keptDoubleArrayArrays[0];
    double[][] wContentsDot = keptDoubleArrayArrays[1];
    double[] w = keptDoubleArrays[2];
    double[] wDot = keptDoubleArrays[7];
    double[][][][][] deepContents = keptDoubleArrayArrayArrayArrayArrays[0];
    double[][][][][] deepContentsDot = keptDoubleArrayArrayArrayArrayArrays[1];
    double[][][][] deep = keptDoubleArrayArrayArrayArrays[5];
    double[][][][] deepDot = keptDoubleArrayArrayArrayArrays[14];
    int[] iKept = keptIntArrays[1];
    double[] bKept = keptDoubleArrays[10];
    double[] bKeptDot = keptDoubleArrays[11];
    int snapshots = keptInts[3];
    int n = keptInts[2];
    double[] x = keptDoubleArrays[1];
    double[] xDot = keptDoubleArrays[6];
    double[] xBar = keptDoubleArrays[3];
    double[] wBar = keptDoubleArrays[4];
    double[][][][] deepBar = keptDoubleArrayArrayArrayArrays[6];
    double[] xBarDot = keptDoubleArrays[8];
    double[] wBarDot = keptDoubleArrays[9];
    double[][][][] deepBarDot = keptDoubleArrayArrayArrayArrays[15];
    int kept = 0;
    for (int step = keptInts[4]; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int[][][][] t = orderContents[kept];
      for (int i = 0; i < p10; i++) {
        int[][][] t1 = t[i];
        int[][][] t2 = order[i];
        if (t2 != null) {
          for (int j = 0; j < t2.length; j++) {
            int[][] t3 = t1[j];
            int[][] t4 = t2[j];
            if (t4 != null) {
              for (int k = 0; k < t4.length; k++) {
                int[] t5 = t4[k];
                int[] t6 = t3[k];
                if (t5 != null) {
                  System.arraycopy(t6, 0, t5, 0, t5.length);
                }
              }
            }
          }
        }
      }
      double[] t1 = wContentsDot[kept];
      System.arraycopy(wContents[kept], 0, w, 0, p11);
      System.arraycopy(t1, 0, wDot, 0, p11);
      double[][][][] t2 = deepContents[kept];
      double[][][][] t3 = deepContentsDot[kept];
      for (int i = 0; i < p12; i++) {
        double[][][] t4 = t2[i];
        double[][][] t5 = t3[i];
        double[][][] t6 = deep[i];
        double[][][] t7 = deepDot[i];
        if (t6 != null) {
          for (int j = 0; j < t6.length; j++) {
            double[][] t8 = t4[j];
            double[][] t9 = t5[j];
            double[][] t10 = t6[j];
            double[][] t11 = t7[j];
            if (t10 != null) {
              for (int k = 0; k < t10.length; k++) {
                double[] t12 = t10[k];
                double[] t13 = t8[k];
                double[] t14 = t9[k];
                double[] t15 = t11[k];
                if (t12 != null) {
                  System.arraycopy(t13, 0, t12, 0, t12.length);
                  System.arraycopy(t14, 0, t15, 0, t12.length);
                }
              }
            }
          }
        }
      }
      int i = iKept[kept];
      double b = bKept[kept];
      double bDot = bKeptDot[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          i = deepTablesStepJvp(i, b, n, order, x, w, deep, bDot, xDot, wDot, deepDot, tape);
          b = tape.doubleResult(1);
          bDot = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          iKept[kept] = i;
          bKept[kept] = b;
          bKeptDot[kept] = bDot;
          int[][][][] t4 = orderContents[kept];
          for (int j = 0; j < p10; j++) {
            int[][][] t5 = order[j];
            int[][][] t6 = t4[j];
            if (t5 != null) {
              for (int k = 0; k < t5.length; k++) {
                int[][] t7 = t5[k];
                int[][] t8 = t6[k];
                if (t7 != null) {
                  for (int i1 = 0; i1 < t7.length; i1++) {
                    int[] t9 = t7[i1];
                    int[] t10 = t8[i1];
                    if (t9 != null) {
                      System.arraycopy(t9, 0, t10, 0, t9.length);
                    }
                  }
                }
              }
            }
          }
          double[] t5 = wContentsDot[kept];
          System.arraycopy(w, 0, wContents[kept], 0, p11);
          System.arraycopy(wDot, 0, t5, 0, p11);
          double[][][][] t6 = deepContents[kept];
          double[][][][] t7 = deepContentsDot[kept];
          for (int j = 0; j < p12; j++) {
            double[][][] t8 = deep[j];
            double[][][] t9 = deepDot[j];
            double[][][] t10 = t6[j];
            double[][][] t11 = t7[j];
            if (t8 != null) {
              for (int k = 0; k < t8.length; k++) {
                double[][] t12 = t8[k];
                double[][] t13 = t9[k];
                double[][] t14 = t10[k];
                double[][] t15 = t11[k];
                if (t12 != null) {
                  for (int i1 = 0; i1 < t12.length; i1++) {
                    double[] t16 = t12[i1];
                    double[] t17 = t13[i1];
                    double[] t18 = t14[i1];
                    double[] t19 = t15[i1];
                    if (t16 != null) {
                      System.arraycopy(t16, 0, t18, 0, t16.length);
                      System.arraycopy(t17, 0, t19, 0, t16.length);
                    }
                  }
                }
              }
            }
          }
        }
        at = next;
      }
      deepTablesStepVjpJvp(i, b, n, order, x, w, deep, bBar, xBar, wBar, deepBar, bDot, xDot, wDot,
          deepDot, bBarDot, xBarDot, wBarDot, deepBarDot, tape);
      bBar = tape.doubleResult(2);
      bBarDot = tape.doubleResult(3);
    }

    // what the loop has left
    for (int i = 0; i < p10; i++) {
      int[][][] t = orderLast[i];
      int[][][] t1 = order[i];
      if (t1 != null) {
        for (int j = 0; j < t1.length; j++) {
          int[][] t2 = t[j];
          int[][] t3 = t1[j];
          if (t3 != null) {
            for (int k = 0; k < t3.length; k++) {
              int[] t4 = t3[k];
              int[] t5 = t2[k];
              if (t4 != null) {
                System.arraycopy(t5, 0, t4, 0, t4.length);
              }
            }
          }
        }
      }
    }
    System.arraycopy(wLast, 0, w, 0, p11);
    System.arraycopy(wLastDot, 0, wDot, 0, p11);
    for (int i = 0; i < p12; i++) {
      double[][][] t = deepLast[i];
      double[][][] t1 = deepLastDot[i];
      double[][][] t2 = deep[i];
      double[][][] t3 = deepDot[i];
      if (t2 != null) {
        for (int j = 0; j < t2.length; j++) {
          double[][] t4 = t[j];
          double[][] t5 = t1[j];
          double[][] t6 = t2[j];
          double[][] t7 = t3[j];
          if (t6 != null) {
            for (int k = 0; k < t6.length; k++) {
              double[] t8 = t6[k];
              double[] t9 = t4[k];
              double[] t10 = t5[k];
              double[] t11 = t7[k];
              if (t8 != null) {
                System.arraycopy(t9, 0, t8, 0, t8.length);
                System.arraycopy(t10, 0, t11, 0, t8.length);
              }
            }
          }
        }
      }
    }
    tape.result(1, bBarDot);
    return bBar;
  }

  private static int deepTablesStepVjpJvp(int i, double b, int n, int[][][][] order, double[] x,
      double[] w, double[][][][] deep, double result1Bar, double[] xBar, double[] wBar,
      double[][][][] deepBar, double bDot, double[] xDot, double[] wDot, double[][][][] deepDot,
      double result1BarDot, double[] xBarDot, double[] wBarDot, double[][][][] deepBarDot,
      Tape tape) {
    int t = i % 2;
    int order1 = order[0][0][0][t];
    double x1 = x[order1];
    double xDot1 = xDot[order1];
    double w1 = w[0];
    double wDot1 = wDot[0];
    double deep1 = deep[0][0][t][0];
    double deepDot1 = deepDot[0][0][t][0];
    double t1 = b * x1 + w1 * deep1;
    double t2 = bDot * x1 + b * xDot1 + (wDot1 * deep1 + w1 * deepDot1);
    double b1 = Math.sin(t1);
    double t3 = Math.cos(t1);
    double bDot1 = t2 * t3;
    double[] deepBar1 = deepBar[0][0][t];
    double[] deepBarDot1 = deepBarDot[0][0][t];
    w[0] = w1 * b1;
    wDot[0] = wDot1 * b1 + w1 * bDot1;
    i++;

    // reverse sweep
    double t4 = wBar[0];
    double t5 = wBarDot[0];
    wBar[0] = 0.0;
    wBarDot[0] = 0.0;
    double bBar = result1Bar + w1 * t4;
    double bBarDot = result1BarDot + (wDot1 * t4 + w1 * t5);
    double t6 = bBar * t3;
    double t7 = bBarDot * t3 - bBar * (t2 * b1);
    deepBar1[0] += w1 * t6;
    deepBarDot1[0] += wDot1 * t6 + w1 * t7;
    wBar[0] += t4 * b1 + t6 * deep1;
    wBarDot[0] += t5 * b1 + t4 * bDot1 + (t7 * deep1 + t6 * deepDot1);
    bBar = t6 * x1;
    bBarDot = t7 * x1 + t6 * xDot1;
    xBar[order1] += b * t6;
    xBarDot[order1] += bDot * t6 + b * t7;
    tape.result(1, b1);
    tape.result(2, bBar);
    tape.result(3, bBarDot);
    return i;
  }

  private static void deepTablesLoopReverseJvpPart5(boolean[] keptBooleans,
      int[][][][][] keptIntArrayArrayArrayArrays, int p2,
      double[][][][][] keptDoubleArrayArrayArrayArrays, int p4) {
    int[][][][] order = keptIntArrayArrayArrayArrays[0];
    int[][][][] t = keptIntArrayArrayArrayArrays[6];
    int[][][][] t1 = keptIntArrayArrayArrayArrays[7];
    int[][][][] t2 = keptIntArrayArrayArrayArrays[5];
    if (keptBooleans[0]) {
      System.arraycopy(t2, 0, order, 0, p2);
      for (int i = 0; i < p2; i++) {
        int[][][] t3 = order[i];
        int[][][] t4 = t[i];
        if (t3 != null) {
          System.arraycopy(t4, 0, t3, 0, t3.length);
        }
      }
      for (int i = 0; i < p2; i++) {
        int[][][] t3 = t1[i];
        int[][][] t4 = order[i];
        if (t4 != null) {
          for (int j = 0; j < t4.length; j++) {
            int[][] t5 = t4[j];
            int[][] t6 = t3[j];
            if (t5 != null) {
              System.arraycopy(t6, 0, t5, 0, t5.length);
            }
          }
        }
      }
    }
    double[][][][] deep = keptDoubleArrayArrayArrayArrays[5];
    double[][][][] deepDot = keptDoubleArrayArrayArrayArrays[14];
    double[][][][] t3 = keptDoubleArrayArrayArrayArrays[19];
    double[][][][] t4 = keptDoubleArrayArrayArrayArrays[22];
    double[][][][] t5 = keptDoubleArrayArrayArrayArrays[20];
    double[][][][] t6 = keptDoubleArrayArrayArrayArrays[23];
    double[][][][] t7 = keptDoubleArrayArrayArrayArrays[18];
    double[][][][] t8 = keptDoubleArrayArrayArrayArrays[21];
    if (keptBooleans[1]) {
      System.arraycopy(t7, 0, deep, 0, p4);
      System.arraycopy(t8, 0, deepDot, 0, p4);
      for (int i = 0; i < p4; i++) {
        double[][][] t9 = deep[i];
        double[][][] t10 = t3[i];
        double[][][] t11 = t4[i];
        double[][][] t12 = deepDot[i];
        if (t9 != null) {
          System.arraycopy(t10, 0, t9, 0, t9.length);
          System.arraycopy(t11, 0, t12, 0, t9.length);
        }
      }
      for (int i = 0; i < p4; i++) {
        double[][][] t9 = t5[i];
        double[][][] t10 = t6[i];
        double[][][] t11 = deep[i];
        double[][][] t12 = deepDot[i];
        if (t11 != null) {
          for (int j = 0; j < t11.length; j++) {
            double[][] t13 = t11[j];
            double[][] t14 = t9[j];
            double[][] t15 = t10[j];
            double[][] t16 = t12[j];
            if (t13 != null) {
              System.arraycopy(t14, 0, t13, 0, t13.length);
              System.arraycopy(t15, 0, t16, 0, t13.length);
            }
          }
        }
      }
    }
    double[][][][] deepBar = keptDoubleArrayArrayArrayArrays[6];
    double[][][][] deepBarDot = keptDoubleArrayArrayArrayArrays[15];
    double[][][][] t9 = keptDoubleArrayArrayArrayArrays[25];
    double[][][][] t10 = keptDoubleArrayArrayArrayArrays[28];
    double[][][][] t11 = keptDoubleArrayArrayArrayArrays[26];
    double[][][][] t12 = keptDoubleArrayArrayArrayArrays[29];
    double[][][][] t13 = keptDoubleArrayArrayArrayArrays[24];
    double[][][][] t14 = keptDoubleArrayArrayArrayArrays[27];
    if (keptBooleans[2]) {
      System.arraycopy(t13, 0, deepBar, 0, p4);
      System.arraycopy(t14, 0, deepBarDot, 0, p4);
      for (int i = 0; i < p4; i++) {
        double[][][] t15 = deepBar[i];
        double[][][] t16 = t9[i];
        double[][][] t17 = t10[i];
        double[][][] t18 = deepBarDot[i];
        double[][][] t19 = deep[i];
        if (t15 != null) {
          int t20 = t19.length;
          System.arraycopy(t16, 0, t15, 0, t20);
          System.arraycopy(t17, 0, t18, 0, t20);
        }
      }
      for (int i = 0; i < p4; i++) {
        double[][][] t15 = t11[i];
        double[][][] t16 = t12[i];
        double[][][] t17 = deepBar[i];
        double[][][] t18 = deepBarDot[i];
        double[][][] t19 = deep[i];
        if (t17 != null) {
          for (int j = 0; j < t19.length; j++) {
            double[][] t20 = t17[j];
            double[][] t21 = t15[j];
            double[][] t22 = t16[j];
            double[][] t23 = t18[j];
            double[][] t24 = t19[j];
            if (t20 != null) {
              int t25 = t24.length;
              System.arraycopy(t21, 0, t20, 0, t25);
              System.arraycopy(t22, 0, t23, 0, t25);
            }
          }
        }
      }
    }
  }
}
