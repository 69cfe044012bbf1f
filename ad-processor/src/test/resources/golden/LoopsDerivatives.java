package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Loops}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class LoopsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.LoopsDerivatives");
  }

  private LoopsDerivatives() {}

  /**
   * Forward mode: {@code Loops.power} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual powerJvp(double x, int n, double xDot) {
    double p = 1.0;
    double pDot = 0.0;
    for (int i = 0; i < n; i++) {
      pDot = pDot * x + p * xDot;
      p *= x;
    }
    return new Dual(p, pDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powerJvp(double, int, double)
   */
  static Dual powerJvp(double x, int n, double xDot, Tape tape) {
    return powerJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Loops.power}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PowerGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Loops.power}: filled by a derivative and
   * reused by its caller.
   */
  static final class PowerAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public PowerAdjoint() {}
  }

  /**
   * Reverse mode: {@code Loops.power} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static PowerGradient powerGradient(double x, int n) {
    return powerGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powerGradient(double, int)
   */
  static PowerGradient powerGradient(double x, int n, Tape tape) {
    PowerAdjoint adjoint = new PowerAdjoint();
    double value = powerGradient(x, n, adjoint, tape);
    return new PowerGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Loops.power} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double powerGradient(double x, int n, PowerAdjoint adjoint) {
    return powerGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powerGradient(double, int, PowerAdjoint)
   */
  static double powerGradient(double x, int n, PowerAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] pKept = tape.doubles(n);
      double p = 1.0;
      for (int i = 0; i < n; i++) {
        pKept[i] = p;
        p *= x;
      }

      // reverse sweep
      double pBar = 1.0;
      double xBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double p1 = pKept[i];
        xBar += p1 * pBar;
        pBar *= x;
      }
      adjoint.x = xBar;
      return p;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Loops.power}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record PowerHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Loops.power}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static PowerHvp powerHvp(double x, int n, double xDot) {
    return powerHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powerHvp(double, int, double)
   */
  static PowerHvp powerHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] pKept = tape.doubles(n);
      double[] pKeptDot = tape.doubles(n);
      double p = 1.0;
      double pDot = 0.0;
      for (int i = 0; i < n; i++) {
        pKept[i] = p;
        pKeptDot[i] = pDot;
        pDot = pDot * x + p * xDot;
        p *= x;
      }

      // reverse sweep
      double pBar = 1.0;
      double xBar = 0.0;
      double pBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double p1 = pKept[i];
        double pDot1 = pKeptDot[i];
        xBar += p1 * pBar;
        xBarDot += pDot1 * pBar + p1 * pBarDot;
        pBarDot = pBarDot * x + pBar * xDot;
        pBar *= x;
      }
      return new PowerHvp(p, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Loops.power} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction powerFunction(int n) {
    return new PowerFunction(n);
  }

  private static final class PowerFunction implements ScalarFunction {

    private final int n;

    PowerFunction(int n) {
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
      return Loops.power(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      PowerAdjoint adjoint = new PowerAdjoint();
      double value = powerGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return powerJvp(x, this.n, xDot).tangent();
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
      PowerHvp hvp = powerHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Loops.loss} and its derivative in the direction of the tangents.
   *
   * @param m as the method takes it
   * @param c as the method takes it
   * @param x constant
   * @param y constant
   * @param mDot tangent of {@code m}
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual lossJvp(double m, double c, double[] x, double[] y, double mDot, double cDot) {
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double r = m * x1 + c - y[i];
      sum += r * r;
      sumDot += 2.0 * ((mDot * x1 + cDot) * r);
    }
    double t = x.length;
    return new Dual(sum / t, sumDot / t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lossJvp(double, double, double[], double[], double, double)
   */
  static Dual lossJvp(double m, double c, double[] x, double[] y, double mDot, double cDot,
      Tape tape) {
    return lossJvp(m, c, x, y, mDot, cDot);
  }

  /**
   * Value and gradient of {@code Loops.loss}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param c the derivative with respect to {@code c}
   */
  record LossGradient(double value, double m, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code Loops.loss}: filled by a derivative and
   * reused by its caller.
   */
  static final class LossAdjoint {

    /** The adjoint of {@code m}. */
    public double m;

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public LossAdjoint() {}
  }

  /**
   * Reverse mode: {@code Loops.loss} and its gradient.
   *
   * @param m as the method takes it
   * @param c as the method takes it
   * @param x constant
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static LossGradient lossGradient(double m, double c, double[] x, double[] y) {
    LossAdjoint adjoint = new LossAdjoint();
    double value = lossGradient(m, c, x, y, adjoint);
    return new LossGradient(value, adjoint.m, adjoint.c);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lossGradient(double, double, double[], double[])
   */
  static LossGradient lossGradient(double m, double c, double[] x, double[] y, Tape tape) {
    return lossGradient(m, c, x, y);
  }

  /**
   * Reverse mode: {@code Loops.loss} and its gradient, written into the caller's memory.
   *
   * @param m as the method takes it
   * @param c as the method takes it
   * @param x constant
   * @param y constant
   * @param adjoint overwritten with the derivatives with respect to {@code m}, {@code c}
   * @return the value
   */
  static double lossGradient(double m, double c, double[] x, double[] y, LossAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double sumBar = 1.0 / x.length;
    double sum = 0.0;
    double mBar = 0.0;
    double cBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double r = m * x1 + c - y[i];
      sum += r * r;
      double rBar = 2.0 * (sumBar * r);
      cBar += rBar;
      mBar += rBar * x1;
    }
    adjoint.m = mBar;
    adjoint.c = cBar;
    return sum / x.length;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lossGradient(double, double, double[], double[], LossAdjoint)
   */
  static double lossGradient(double m, double c, double[] x, double[] y, LossAdjoint adjoint,
      Tape tape) {
    return lossGradient(m, c, x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Loops.loss}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param c the derivative with respect to {@code c}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record LossHvp(double value, double m, double c, double mHvp, double cHvp) {}

  /**
   * Second order: {@code Loops.loss}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param m as the method takes it
   * @param c as the method takes it
   * @param x constant
   * @param y constant
   * @param mDot tangent of {@code m}
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static LossHvp lossHvp(double m, double c, double[] x, double[] y, double mDot, double cDot) {
    double sumBar = 1.0 / x.length;
    double sum = 0.0;
    double mBar = 0.0;
    double cBar = 0.0;
    double mBarDot = 0.0;
    double cBarDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double r = m * x1 + c - y[i];
      sum += r * r;
      double rBar = 2.0 * (sumBar * r);
      double rBarDot = 2.0 * (sumBar * (mDot * x1 + cDot));
      cBar += rBar;
      cBarDot += rBarDot;
      mBar += rBar * x1;
      mBarDot += rBarDot * x1;
    }
    return new LossHvp(sum / x.length, mBar, cBar, mBarDot, cBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lossHvp(double, double, double[], double[], double, double)
   */
  static LossHvp lossHvp(double m, double c, double[] x, double[] y, double mDot, double cDot,
      Tape tape) {
    return lossHvp(m, c, x, y, mDot, cDot);
  }

  /**
   * {@code Loops.loss} as a function of the vector that packs {@code m}, {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param y captured
   * @return the view
   */
  static ScalarFunction lossFunction(double[] x, double[] y) {
    return new LossFunction(x, y);
  }

  private static final class LossFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    LossFunction(double[] x, double[] y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double m = packed[0];
      double c = packed[1];
      return Loops.loss(m, c, this.x, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double m = packed[0];
      double c = packed[1];
      LossAdjoint adjoint = new LossAdjoint();
      double value = lossGradient(m, c, this.x, this.y, adjoint);
      gradient[0] = adjoint.m;
      gradient[1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double m = packed[0];
      double c = packed[1];
      double mDot = direction[0];
      double cDot = direction[1];
      return lossJvp(m, c, this.x, this.y, mDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double m = packed[0];
      double c = packed[1];
      double mDot = direction[0];
      double cDot = direction[1];
      LossHvp hvp = lossHvp(m, c, this.x, this.y, mDot, cDot);
      double value = hvp.value();
      gradient[0] = hvp.m();
      gradient[1] = hvp.c();
      product[0] = hvp.mHvp();
      product[1] = hvp.cHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Loops.sumOfSquares} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual sumOfSquaresJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      s += v * v;
      sDot += 2.0 * (vDot * v);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumOfSquaresJvp(double[], double[])
   */
  static Dual sumOfSquaresJvp(double[] x, double[] xDot, Tape tape) {
    return sumOfSquaresJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Loops.sumOfSquares}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SumOfSquaresGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Loops.sumOfSquares} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SumOfSquaresGradient sumOfSquaresGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = sumOfSquaresGradient(x, xBar);
    return new SumOfSquaresGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumOfSquaresGradient(double[])
   */
  static SumOfSquaresGradient sumOfSquaresGradient(double[] x, Tape tape) {
    return sumOfSquaresGradient(x);
  }

  /**
   * Reverse mode: {@code Loops.sumOfSquares} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double sumOfSquaresGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      s += v * v;
      xBar[i] += 2.0 * v;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumOfSquaresGradient(double[], double[])
   */
  static double sumOfSquaresGradient(double[] x, double[] xBar, Tape tape) {
    return sumOfSquaresGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Loops.sumOfSquares}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SumOfSquaresHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Loops.sumOfSquares}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SumOfSquaresHvp sumOfSquaresHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = sumOfSquaresHvp(x, xDot, xBar, xHvp);
    return new SumOfSquaresHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumOfSquaresHvp(double[], double[])
   */
  static SumOfSquaresHvp sumOfSquaresHvp(double[] x, double[] xDot, Tape tape) {
    return sumOfSquaresHvp(x, xDot);
  }

  /**
   * Second order: {@code Loops.sumOfSquares}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double sumOfSquaresHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      s += v * v;
      xBar[i] += 2.0 * v;
      xHvp[i] += 2.0 * vDot;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sumOfSquaresHvp(double[], double[], double[], double[])
   */
  static double sumOfSquaresHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return sumOfSquaresHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code Loops.sumOfSquares} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sumOfSquaresFunction() {
    return new SumOfSquaresFunction();
  }

  private static final class SumOfSquaresFunction implements ScalarFunction {

    SumOfSquaresFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Loops.sumOfSquares(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = sumOfSquaresGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return sumOfSquaresJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = sumOfSquaresHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Loops.newton} and its derivative in the direction of the tangents.
   *
   * @param a as the method takes it
   * @param x constant
   * @param tol constant
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual newtonJvp(double a, double x, double tol, double aDot) {
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
   * @see #newtonJvp(double, double, double, double)
   */
  static Dual newtonJvp(double a, double x, double tol, double aDot, Tape tape) {
    return newtonJvp(a, x, tol, aDot);
  }

  /**
   * Value and gradient of {@code Loops.newton}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record NewtonGradient(double value, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code Loops.newton}: filled by a derivative and
   * reused by its caller.
   */
  static final class NewtonAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public NewtonAdjoint() {}
  }

  /**
   * Reverse mode: {@code Loops.newton} and its gradient.
   *
   * @param a as the method takes it
   * @param x constant
   * @param tol constant
   * @return the value and the gradient, in new arrays
   */
  static NewtonGradient newtonGradient(double a, double x, double tol) {
    return newtonGradient(a, x, tol, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #newtonGradient(double, double, double)
   */
  static NewtonGradient newtonGradient(double a, double x, double tol, Tape tape) {
    NewtonAdjoint adjoint = new NewtonAdjoint();
    double value = newtonGradient(a, x, tol, adjoint, tape);
    return new NewtonGradient(value, adjoint.a);
  }

  /**
   * Reverse mode: {@code Loops.newton} and its gradient, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param x constant
   * @param tol constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double newtonGradient(double a, double x, double tol, NewtonAdjoint adjoint) {
    return newtonGradient(a, x, tol, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #newtonGradient(double, double, double, NewtonAdjoint)
   */
  static double newtonGradient(double a, double x, double tol, NewtonAdjoint adjoint, Tape tape) {
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
   * Value, gradient and Hessian-vector product of {@code Loops.newton}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record NewtonHvp(double value, double a, double aHvp) {}

  /**
   * Second order: {@code Loops.newton}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param a as the method takes it
   * @param x constant
   * @param tol constant
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static NewtonHvp newtonHvp(double a, double x, double tol, double aDot) {
    return newtonHvp(a, x, tol, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #newtonHvp(double, double, double, double)
   */
  static NewtonHvp newtonHvp(double a, double x, double tol, double aDot, Tape tape) {
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
      return new NewtonHvp(x, aBar, aBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Loops.newton} as a function of the vector that packs {@code a}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param x captured
   * @param tol captured
   * @return the view
   */
  static ScalarFunction newtonFunction(double x, double tol) {
    return new NewtonFunction(x, tol);
  }

  private static final class NewtonFunction implements ScalarFunction {

    private final double x;

    private final double tol;

    NewtonFunction(double x, double tol) {
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
      return Loops.newton(a, this.x, this.tol);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      NewtonAdjoint adjoint = new NewtonAdjoint();
      double value = newtonGradient(a, this.x, this.tol, adjoint);
      gradient[0] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double aDot = direction[0];
      return newtonJvp(a, this.x, this.tol, aDot).tangent();
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
      NewtonHvp hvp = newtonHvp(a, this.x, this.tol, aDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      product[0] = hvp.aHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Loops.root} and its derivative in the direction of the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param tol constant
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual rootJvp(double a, double x, double tol, double aDot, double xDot) {
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
   * @see #rootJvp(double, double, double, double, double)
   */
  static Dual rootJvp(double a, double x, double tol, double aDot, double xDot, Tape tape) {
    return rootJvp(a, x, tol, aDot, xDot);
  }

  /**
   * Value and gradient of {@code Loops.root}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record RootGradient(double value, double a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Loops.root}: filled by a derivative and
   * reused by its caller.
   */
  static final class RootAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RootAdjoint() {}
  }

  /**
   * Reverse mode: {@code Loops.root} and its gradient.
   *
   * @param a as the method takes it
   * @param x as the method takes it
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
    return new RootGradient(value, adjoint.a, adjoint.x);
  }

  /**
   * Reverse mode: {@code Loops.root} and its gradient, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param tol constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code x}
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
      adjoint.x = xBar;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Loops.root}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RootHvp(double value, double a, double x, double aHvp, double xHvp) {}

  /**
   * Second order: {@code Loops.root}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param tol constant
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static RootHvp rootHvp(double a, double x, double tol, double aDot, double xDot) {
    return rootHvp(a, x, tol, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootHvp(double, double, double, double, double)
   */
  static RootHvp rootHvp(double a, double x, double tol, double aDot, double xDot, Tape tape) {
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
      return new RootHvp(x, aBar, xBar, aBarDot, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Loops.root} as a function of the vector that packs {@code a}, {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param tol captured
   * @return the view
   */
  static ScalarFunction rootFunction(double tol) {
    return new RootFunction(tol);
  }

  private static final class RootFunction implements ScalarFunction {

    private final double tol;

    RootFunction(double tol) {
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
      return Loops.root(a, x, this.tol);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double x = packed[1];
      RootAdjoint adjoint = new RootAdjoint();
      double value = rootGradient(a, x, this.tol, adjoint);
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
      return rootJvp(a, x, this.tol, aDot, xDot).tangent();
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
      RootHvp hvp = rootHvp(a, x, this.tol, aDot, xDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.x();
      product[0] = hvp.aHvp();
      product[1] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Loops.doWhile} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual doWhileJvp(double x, double limit, double xDot) {
    double s = 1.0;
    double sDot = 0.0;
    do {
      sDot = sDot * x + s * xDot;
      s = s * x + 1.0;
    } while (s < limit);
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #doWhileJvp(double, double, double)
   */
  static Dual doWhileJvp(double x, double limit, double xDot, Tape tape) {
    return doWhileJvp(x, limit, xDot);
  }

  /**
   * Value and gradient of {@code Loops.doWhile}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DoWhileGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Loops.doWhile}: filled by a derivative and
   * reused by its caller.
   */
  static final class DoWhileAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public DoWhileAdjoint() {}
  }

  /**
   * Reverse mode: {@code Loops.doWhile} and its gradient.
   *
   * @param x as the method takes it
   * @param limit constant
   * @return the value and the gradient, in new arrays
   */
  static DoWhileGradient doWhileGradient(double x, double limit) {
    return doWhileGradient(x, limit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #doWhileGradient(double, double)
   */
  static DoWhileGradient doWhileGradient(double x, double limit, Tape tape) {
    DoWhileAdjoint adjoint = new DoWhileAdjoint();
    double value = doWhileGradient(x, limit, adjoint, tape);
    return new DoWhileGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Loops.doWhile} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double doWhileGradient(double x, double limit, DoWhileAdjoint adjoint) {
    return doWhileGradient(x, limit, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #doWhileGradient(double, double, DoWhileAdjoint)
   */
  static double doWhileGradient(double x, double limit, DoWhileAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double s = 1.0;
      int trips = 0;
      double s1;
      int exit;
      while (true) {
        sKept[trips] = s;
        s1 = s * x + 1.0;
        if (s1 < limit) {
          trips++;
          sKept = tape.grow(sKept, trips);
          s = s1;
        } else {
          exit = 1;
          break;
        }
      }

      // reverse sweep
      double sBar;
      double xBar;
      switch (exit) {
        case 0 -> {
          sBar = 0.0;
          xBar = 0.0;
        }
        default -> {
          sBar = x;
          xBar = s;
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        xBar += s * sBar;
        sBar *= x;
      }
      adjoint.x = xBar;
      return s1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Loops.doWhile}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DoWhileHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Loops.doWhile}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static DoWhileHvp doWhileHvp(double x, double limit, double xDot) {
    return doWhileHvp(x, limit, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #doWhileHvp(double, double, double)
   */
  static DoWhileHvp doWhileHvp(double x, double limit, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = 1.0;
      int trips = 0;
      double sDot = 0.0;
      double s1;
      int exit;
      while (true) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        s1 = s * x + 1.0;
        if (s1 < limit) {
          trips++;
          sKept = tape.grow(sKept, trips);
          sKeptDot = tape.grow(sKeptDot, trips);
          double t = sDot * x + s * xDot;
          s = s1;
          sDot = t;
        } else {
          exit = 1;
          break;
        }
      }

      // reverse sweep
      double sBar;
      double xBar;
      double sBarDot;
      double xBarDot;
      switch (exit) {
        case 0 -> {
          sBar = 0.0;
          xBar = 0.0;
          sBarDot = 0.0;
          xBarDot = 0.0;
        }
        default -> {
          sBar = x;
          xBar = s;
          sBarDot = xDot;
          xBarDot = sDot;
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        sDot = sKeptDot[k];
        xBar += s * sBar;
        xBarDot += sDot * sBar + s * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      return new DoWhileHvp(s1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Loops.doWhile} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param limit captured
   * @return the view
   */
  static ScalarFunction doWhileFunction(double limit) {
    return new DoWhileFunction(limit);
  }

  private static final class DoWhileFunction implements ScalarFunction {

    private final double limit;

    DoWhileFunction(double limit) {
      this.limit = limit;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Loops.doWhile(x, this.limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      DoWhileAdjoint adjoint = new DoWhileAdjoint();
      double value = doWhileGradient(x, this.limit, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return doWhileJvp(x, this.limit, xDot).tangent();
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
      DoWhileHvp hvp = doWhileHvp(x, this.limit, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Loops.triangular} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual triangularJvp(double x, int n, double xDot) {
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = x;
      double tDot = xDot;
      for (int j = i; j < n; j++) {
        double t1 = tDot * x + t * xDot;
        t = t * x + j;
        tDot = t1;
      }
      s = s * 0.5 + t;
      sDot = sDot * 0.5 + tDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #triangularJvp(double, int, double)
   */
  static Dual triangularJvp(double x, int n, double xDot, Tape tape) {
    return triangularJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Loops.triangular}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TriangularGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Loops.triangular}: filled by a derivative
   * and reused by its caller.
   */
  static final class TriangularAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TriangularAdjoint() {}
  }

  /**
   * Reverse mode: {@code Loops.triangular} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static TriangularGradient triangularGradient(double x, int n) {
    return triangularGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #triangularGradient(double, int)
   */
  static TriangularGradient triangularGradient(double x, int n, Tape tape) {
    TriangularAdjoint adjoint = new TriangularAdjoint();
    double value = triangularGradient(x, n, adjoint, tape);
    return new TriangularGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Loops.triangular} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double triangularGradient(double x, int n, TriangularAdjoint adjoint) {
    return triangularGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #triangularGradient(double, int, TriangularAdjoint)
   */
  static double triangularGradient(double x, int n, TriangularAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[][] tKeptKept = tape.table(double[].class, n);
      double s = 0.0;
      for (int i = 0; i < n; i++) {
        double[] tKept = tape.row(tKeptKept, i, n - i);
        double t = x;
        for (int j = i; j < n; j++) {
          tKept[j - i] = t;
          t = t * x + j;
        }
        s = s * 0.5 + t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double[] tKept = tKeptKept[i];
        double tBar = sBar;
        for (int j = n - 1; j >= i; j--) {
          double t = tKept[j - i];
          xBar += t * tBar;
          tBar *= x;
        }
        xBar += tBar;
        sBar *= 0.5;
      }
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Loops.triangular}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TriangularHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Loops.triangular}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static TriangularHvp triangularHvp(double x, int n, double xDot) {
    return triangularHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #triangularHvp(double, int, double)
   */
  static TriangularHvp triangularHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[][] tKeptKept = tape.table(double[].class, n);
      double[][] tKeptKeptDot = tape.table(double[].class, n);
      double s = 0.0;
      for (int i = 0; i < n; i++) {
        int t = n - i;
        double[] tKept = tape.row(tKeptKept, i, t);
        double[] tKeptDot = tape.row(tKeptKeptDot, i, t);
        double t1 = x;
        double tDot = xDot;
        for (int j = i; j < n; j++) {
          int t2 = j - i;
          tKept[t2] = t1;
          tKeptDot[t2] = tDot;
          double t3 = tDot * x + t1 * xDot;
          t1 = t1 * x + j;
          tDot = t3;
        }
        s = s * 0.5 + t1;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double[] tKept = tKeptKept[i];
        double[] tKeptDot = tKeptKeptDot[i];
        double tBar = sBar;
        double tBarDot = 0.0;
        for (int j = n - 1; j >= i; j--) {
          int t = j - i;
          double t1 = tKept[t];
          double tDot = tKeptDot[t];
          xBar += t1 * tBar;
          xBarDot += tDot * tBar + t1 * tBarDot;
          tBarDot = tBarDot * x + tBar * xDot;
          tBar *= x;
        }
        xBar += tBar;
        xBarDot += tBarDot;
        sBar *= 0.5;
      }
      return new TriangularHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Loops.triangular} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction triangularFunction(int n) {
    return new TriangularFunction(n);
  }

  private static final class TriangularFunction implements ScalarFunction {

    private final int n;

    TriangularFunction(int n) {
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
      return Loops.triangular(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TriangularAdjoint adjoint = new TriangularAdjoint();
      double value = triangularGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return triangularJvp(x, this.n, xDot).tangent();
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
      TriangularHvp hvp = triangularHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Loops.dot} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual dotJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double y1 = y[i];
      s += x1 * y1;
      sDot += xDot[i] * y1 + x1 * yDot[i];
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dotJvp(double[], double[], double[], double[])
   */
  static Dual dotJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    return dotJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Loops.dot}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record DotGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code Loops.dot} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static DotGradient dotGradient(double[] x, double[] y) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = dotGradient(x, y, xBar, yBar);
    return new DotGradient(value, xBar, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dotGradient(double[], double[])
   */
  static DotGradient dotGradient(double[] x, double[] y, Tape tape) {
    return dotGradient(x, y);
  }

  /**
   * Reverse mode: {@code Loops.dot} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double dotGradient(double[] x, double[] y, double[] xBar, double[] yBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double y1 = y[i];
      s += x1 * y1;
      yBar[i] += x1;
      xBar[i] += y1;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dotGradient(double[], double[], double[], double[])
   */
  static double dotGradient(double[] x, double[] y, double[] xBar, double[] yBar, Tape tape) {
    return dotGradient(x, y, xBar, yBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Loops.dot}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record DotHvp(double value, double[] x, double[] y, double[] xHvp, double[] yHvp) {}

  /**
   * Second order: {@code Loops.dot}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static DotHvp dotHvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = dotHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
    return new DotHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dotHvp(double[], double[], double[], double[])
   */
  static DotHvp dotHvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    return dotHvp(x, y, xDot, yDot);
  }

  /**
   * Second order: {@code Loops.dot}, its gradient, and the product of its Hessian with the
   * tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double dotHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.sameSharing("x", x, xHvp, "y", y, yHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(xHvp);
    Arguments.zero(yHvp);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double y1 = y[i];
      s += x1 * y1;
      double xDot1 = xDot[i];
      double yDot1 = yDot[i];
      yBar[i] += x1;
      yHvp[i] += xDot1;
      xBar[i] += y1;
      xHvp[i] += yDot1;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dotHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double dotHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp, Tape tape) {
    return dotHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
  }

  /**
   * {@code Loops.dot} as a function of the vector that packs {@code x}, {@code y}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction dotFunction(double[] x, double[] y) {
    return new DotFunction(x, y);
  }

  private static final class DotFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    DotFunction(double[] x, double[] y) {
      this.x = x;
      this.y = y;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize + ySize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      return Loops.dot(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double value = dotGradient(x, y, xBar, yBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      return dotJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] xHvp = Arguments.zerosLike(x);
      double[] yHvp = Arguments.zerosLike(y);
      double value = dotHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }
}
