package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Dissolving}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class DissolvingDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.DissolvingDerivatives");
  }

  private DissolvingDerivatives() {}

  /**
   * Forward mode: {@code Dissolving.mean} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return the value and its tangent
   */
  static Dual meanJvp(double[] x, double s, double[] xDot, double sDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    int count = 0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      if (v > 0.0) {
        if (!(v > 100.0)) {
          sum += v * s;
          sumDot += vDot * s + v * sDot;
          count++;
        }
        double t = v * v;
        if (!(t > 100.0)) {
          sum += t * s;
          sumDot += 2.0 * (vDot * v) * s + t * sDot;
          count++;
        }
      }
    }
    double t;
    double t1;
    if (count == 0) {
      t = 0.0;
      t1 = 0.0;
    } else {
      double t2 = count;
      t = sum / t2;
      t1 = sumDot / t2;
    }
    double t2 = t * s;
    if (t2 > 100.0) {
      sum = 0.0;
      count = 0;
      sumDot = 0.0;
    } else {
      sum = 0.0 + t2 * s;
      count = 1;
      sumDot = (t1 * s + t * sDot) * s + t2 * sDot;
    }
    double t3;
    double t4;
    if (count == 0) {
      t3 = 0.0;
      t4 = 0.0;
    } else {
      double t5 = count;
      t3 = sum / t5;
      t4 = sumDot / t5;
    }
    return new Dual(t + t3, t1 + t4);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanJvp(double[], double, double[], double)
   */
  static Dual meanJvp(double[] x, double s, double[] xDot, double sDot, Tape tape) {
    return meanJvp(x, s, xDot, sDot);
  }

  /**
   * Value and gradient of {@code Dissolving.mean}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param s the derivative with respect to {@code s}
   */
  record MeanGradient(double value, double[] x, double s) {}

  /**
   * Adjoints of the scalar parameters of {@code Dissolving.mean}: filled by a derivative and
   * reused by its caller.
   */
  static final class MeanAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public MeanAdjoint() {}
  }

  /**
   * Reverse mode: {@code Dissolving.mean} and its gradient.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MeanGradient meanGradient(double[] x, double s) {
    double[] xBar = Arguments.zerosLike(x);
    MeanAdjoint adjoint = new MeanAdjoint();
    double value = meanGradient(x, s, xBar, adjoint);
    return new MeanGradient(value, xBar, adjoint.s);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanGradient(double[], double)
   */
  static MeanGradient meanGradient(double[] x, double s, Tape tape) {
    return meanGradient(x, s);
  }

  /**
   * Reverse mode: {@code Dissolving.mean} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code s}
   * @return the value
   */
  static double meanGradient(double[] x, double s, double[] xBar, MeanAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double sum = 0.0;
    int count = 0;
    for (double v : x) {
      if (v > 0.0) {
        if (!(v > 100.0)) {
          sum += v * s;
          count++;
        }
        double t = v * v;
        if (!(t > 100.0)) {
          sum += t * s;
          count++;
        }
      }
    }
    boolean t = count == 0;
    double t1 = t ? 0.0 : sum / count;
    double t2 = t1 * s;
    boolean t3 = t2 > 100.0;
    int count1;
    if (t3) {
      sum = 0.0;
      count1 = 0;
    } else {
      sum = 0.0 + t2 * s;
      count1 = 1;
    }
    boolean t4 = count1 == 0;

    // reverse sweep
    double sumBar;
    if (t4) {
      sumBar = 0.0;
    } else {
      sumBar = 1.0 / count1;
    }
    double t5;
    double sBar;
    if (t3) {
      t5 = 0.0;
      sBar = 0.0;
    } else {
      sBar = t2 * sumBar;
      t5 = sumBar * s;
    }
    if (t) {
      sumBar = 0.0;
    } else {
      sumBar = (1.0 + t5 * s) / count;
    }
    sBar += t1 * t5;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vBar;
      if (v > 0.0) {
        double t6 = v * v;
        double t7;
        if (t6 > 100.0) {
          t7 = 0.0;
        } else {
          sBar += t6 * sumBar;
          t7 = sumBar * s;
        }
        vBar = 2.0 * (t7 * v);
        if (!(v > 100.0)) {
          vBar += sumBar * s;
          sBar += v * sumBar;
        }
      } else {
        vBar = 0.0;
      }
      xBar[i] += vBar;
    }
    adjoint.s = sBar;
    return t1 + (t4 ? 0.0 : sum / count1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanGradient(double[], double, double[], MeanAdjoint)
   */
  static double meanGradient(double[] x, double s, double[] xBar, MeanAdjoint adjoint, Tape tape) {
    return meanGradient(x, s, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Dissolving.mean}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param s the derivative with respect to {@code s}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param sHvp the Hessian-vector product for {@code s}
   */
  record MeanHvp(double value, double[] x, double s, double[] xHvp, double sHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Dissolving.mean}: filled by a derivative and reused by its caller.
   */
  static final class MeanHvpAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The Hessian-vector product for {@code s}. */
    public double sHvp;

    /** A holder of zeros. */
    public MeanHvpAdjoint() {}
  }

  /**
   * Second order: {@code Dissolving.mean}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return value, gradient and product, in new arrays
   */
  static MeanHvp meanHvp(double[] x, double s, double[] xDot, double sDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    MeanHvpAdjoint adjoint = new MeanHvpAdjoint();
    double value = meanHvp(x, s, xDot, sDot, xBar, xHvp, adjoint);
    return new MeanHvp(value, xBar, adjoint.s, xHvp, adjoint.sHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanHvp(double[], double, double[], double)
   */
  static MeanHvp meanHvp(double[] x, double s, double[] xDot, double sDot, Tape tape) {
    return meanHvp(x, s, xDot, sDot);
  }

  /**
   * Second order: {@code Dissolving.mean}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param s as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code s}
   * @return the value
   */
  static double meanHvp(double[] x, double s, double[] xDot, double sDot, double[] xBar,
      double[] xHvp, MeanHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double sum = 0.0;
    int count = 0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      if (v > 0.0) {
        if (!(v > 100.0)) {
          sum += v * s;
          sumDot += vDot * s + v * sDot;
          count++;
        }
        double t = v * v;
        if (!(t > 100.0)) {
          sum += t * s;
          sumDot += 2.0 * (vDot * v) * s + t * sDot;
          count++;
        }
      }
    }
    boolean t = count == 0;
    double t1;
    double t2;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
    } else {
      double t3 = count;
      t1 = sum / t3;
      t2 = sumDot / t3;
    }
    double t3 = t1 * s;
    boolean t4 = t3 > 100.0;
    int count1;
    if (t4) {
      sum = 0.0;
      count1 = 0;
    } else {
      sum = 0.0 + t3 * s;
      count1 = 1;
    }
    boolean t5 = count1 == 0;

    // reverse sweep
    double sumBar;
    if (t5) {
      sumBar = 0.0;
    } else {
      sumBar = 1.0 / count1;
    }
    double t6;
    double sBar;
    double t7;
    double sBarDot;
    if (t4) {
      t6 = 0.0;
      sBar = 0.0;
      t7 = 0.0;
      sBarDot = 0.0;
    } else {
      sBar = t3 * sumBar;
      sBarDot = (t2 * s + t1 * sDot) * sumBar;
      t6 = sumBar * s;
      t7 = sumBar * sDot;
    }
    double sumBarDot;
    if (t) {
      sumBar = 0.0;
      sumBarDot = 0.0;
    } else {
      double t8 = count;
      sumBar = (1.0 + t6 * s) / t8;
      sumBarDot = (t7 * s + t6 * sDot) / t8;
    }
    sBar += t1 * t6;
    sBarDot += t2 * t6 + t1 * t7;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double vBar;
      double vBarDot;
      if (v > 0.0) {
        double t8 = v * v;
        double t9;
        double t10;
        if (t8 > 100.0) {
          t9 = 0.0;
          t10 = 0.0;
        } else {
          sBar += t8 * sumBar;
          sBarDot += 2.0 * (vDot * v) * sumBar + t8 * sumBarDot;
          t9 = sumBar * s;
          t10 = sumBarDot * s + sumBar * sDot;
        }
        vBar = 2.0 * (t9 * v);
        vBarDot = 2.0 * (t10 * v + t9 * vDot);
        if (!(v > 100.0)) {
          vBar += sumBar * s;
          vBarDot += sumBarDot * s + sumBar * sDot;
          sBar += v * sumBar;
          sBarDot += vDot * sumBar + v * sumBarDot;
        }
      } else {
        vBar = 0.0;
        vBarDot = 0.0;
      }
      xBar[i] += vBar;
      xHvp[i] += vBarDot;
    }
    adjoint.s = sBar;
    adjoint.sHvp = sBarDot;
    return t1 + (t5 ? 0.0 : sum / count1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanHvp(double[], double, double[], double, double[], double[], MeanHvpAdjoint)
   */
  static double meanHvp(double[] x, double s, double[] xDot, double sDot, double[] xBar,
      double[] xHvp, MeanHvpAdjoint adjoint, Tape tape) {
    return meanHvp(x, s, xDot, sDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code Dissolving.mean} as a function of the vector that packs {@code x}, {@code s}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction meanFunction() {
    return new MeanFunction();
  }

  private static final class MeanFunction implements ScalarFunction {

    MeanFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      return Dissolving.mean(x, s);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      MeanAdjoint adjoint = new MeanAdjoint();
      double value = meanGradient(x, s, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      return meanJvp(x, s, xDot, sDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      MeanHvpAdjoint adjoint = new MeanHvpAdjoint();
      double value = meanHvp(x, s, xDot, sDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.sHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Dissolving.models} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param kDot tangent of {@code k}
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual modelsJvp(double[] x, double k, double w, double[] xDot, double kDot, double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double t = k * 2.0;
    double t1 = kDot * 2.0;
    double c = 5.0 + 1.0;
    double sum = 0.0;
    double calls = 1.0;
    double sumDot = 0.0;
    double callsDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      calls += v;
      callsDot += vDot;
      double t2 = v * v * c;
      double r = t * t2 + calls - v;
      double rDot = t1 * t2 + t * (2.0 * (vDot * v) * c) + callsDot - vDot;
      sum += r * r;
      sumDot += 2.0 * (rDot * r);
    }
    double sum1 = 0.0;
    double sumDot1 = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double t2 = v / w;
      double t3 = Math.tanh(t2);
      double r = k * t3 - v;
      double rDot = kDot * t3 + k * ((vDot / w - wDot / w * t2) * ((1.0 - t3) * (1.0 + t3))) - vDot;
      sum1 += r * r;
      sumDot1 += 2.0 * (rDot * r);
    }
    return new Dual(sum + sum1, sumDot + sumDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #modelsJvp(double[], double, double, double[], double, double)
   */
  static Dual modelsJvp(double[] x, double k, double w, double[] xDot, double kDot, double wDot,
      Tape tape) {
    return modelsJvp(x, k, w, xDot, kDot, wDot);
  }

  /**
   * Value and gradient of {@code Dissolving.models}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param k the derivative with respect to {@code k}
   * @param w the derivative with respect to {@code w}
   */
  record ModelsGradient(double value, double[] x, double k, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code Dissolving.models}: filled by a derivative
   * and reused by its caller.
   */
  static final class ModelsAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public ModelsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Dissolving.models} and its gradient.
   *
   * @param x as the method takes it
   * @param k as the method takes it
   * @param w as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ModelsGradient modelsGradient(double[] x, double k, double w) {
    return modelsGradient(x, k, w, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #modelsGradient(double[], double, double)
   */
  static ModelsGradient modelsGradient(double[] x, double k, double w, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    ModelsAdjoint adjoint = new ModelsAdjoint();
    double value = modelsGradient(x, k, w, xBar, adjoint, tape);
    return new ModelsGradient(value, xBar, adjoint.k, adjoint.w);
  }

  /**
   * Reverse mode: {@code Dissolving.models} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param k as the method takes it
   * @param w as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code k}, {@code w}
   * @return the value
   */
  static double modelsGradient(double[] x, double k, double w, double[] xBar,
      ModelsAdjoint adjoint) {
    return modelsGradient(x, k, w, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #modelsGradient(double[], double, double, double[], ModelsAdjoint)
   */
  static double modelsGradient(double[] x, double k, double w, double[] xBar,
      ModelsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double t = k * 2.0;
      double c = 5.0 + 1.0;
      double[] rKept = tape.doubles(x.length);
      double sum = 0.0;
      double calls = 1.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        calls += v;
        double r = t * (v * v * c) + calls - v;
        rKept[i] = r;
        sum += r * r;
      }
      double sum1 = 0.0;
      double wBar = 0.0;
      double kBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double t1 = v / w;
        double t2 = Math.tanh(t1);
        double r = k * t2 - v;
        sum1 += r * r;
        double rBar = 2.0 * r;
        kBar += rBar * t2;
        double t3 = k * rBar * ((1.0 - t2) * (1.0 + t2)) / w;
        wBar -= t3 * t1;
        xBar[i] += t3 - rBar;
      }

      // reverse sweep
      double callsBar = 0.0;
      double t1 = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double r = rKept[i];
        double rBar = 2.0 * r;
        callsBar += rBar;
        double v = x[i];
        xBar[i] += 2.0 * (t * rBar * c * v) - rBar + callsBar;
        t1 += rBar * (v * v * c);
      }
      kBar += t1 * 2.0;
      adjoint.k = kBar;
      adjoint.w = wBar;
      return sum + sum1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Dissolving.models}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param k the derivative with respect to {@code k}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param kHvp the Hessian-vector product for {@code k}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record ModelsHvp(double value, double[] x, double k, double w, double[] xHvp, double kHvp,
      double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Dissolving.models}: filled by a derivative and reused by its caller.
   */
  static final class ModelsHvpAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code k}. */
    public double kHvp;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public ModelsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Dissolving.models}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param k as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param kDot tangent of {@code k}
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static ModelsHvp modelsHvp(double[] x, double k, double w, double[] xDot, double kDot,
      double wDot) {
    return modelsHvp(x, k, w, xDot, kDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #modelsHvp(double[], double, double, double[], double, double)
   */
  static ModelsHvp modelsHvp(double[] x, double k, double w, double[] xDot, double kDot,
      double wDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    ModelsHvpAdjoint adjoint = new ModelsHvpAdjoint();
    double value = modelsHvp(x, k, w, xDot, kDot, wDot, xBar, xHvp, adjoint, tape);
    return new ModelsHvp(value, xBar, adjoint.k, adjoint.w, xHvp, adjoint.kHvp, adjoint.wHvp);
  }

  /**
   * Second order: {@code Dissolving.models}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param kDot tangent of {@code k}
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code k}, {@code w}
   * @return the value
   */
  static double modelsHvp(double[] x, double k, double w, double[] xDot, double kDot, double wDot,
      double[] xBar, double[] xHvp, ModelsHvpAdjoint adjoint) {
    return modelsHvp(x, k, w, xDot, kDot, wDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #modelsHvp(double[], double, double, double[], double, double, double[], double[],
   *     ModelsHvpAdjoint)
   */
  static double modelsHvp(double[] x, double k, double w, double[] xDot, double kDot, double wDot,
      double[] xBar, double[] xHvp, ModelsHvpAdjoint adjoint, Tape tape) {
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
      double t = k * 2.0;
      double t1 = kDot * 2.0;
      double c = 5.0 + 1.0;
      double[] rKept = tape.doubles(x.length);
      double[] rKeptDot = tape.doubles(x.length);
      double sum = 0.0;
      double calls = 1.0;
      double callsDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double vDot = xDot[i];
        calls += v;
        callsDot += vDot;
        double t2 = v * v * c;
        double r = t * t2 + calls - v;
        rKept[i] = r;
        rKeptDot[i] = t1 * t2 + t * (2.0 * (vDot * v) * c) + callsDot - vDot;
        sum += r * r;
      }
      double sum1 = 0.0;
      double wBar = 0.0;
      double kBar = 0.0;
      double wBarDot = 0.0;
      double kBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double vDot = xDot[i];
        double t2 = v / w;
        double t3 = wDot / w;
        double t4 = vDot / w - t3 * t2;
        double t5 = Math.tanh(t2);
        double t6 = 1.0 - t5;
        double t7 = 1.0 + t5;
        double t8 = t6 * t7;
        double t9 = t4 * t8;
        double r = k * t5 - v;
        double rDot = kDot * t5 + k * t9 - vDot;
        sum1 += r * r;
        double rBar = 2.0 * r;
        double rBarDot = 2.0 * rDot;
        kBar += rBar * t5;
        kBarDot += rBarDot * t5 + rBar * t9;
        double t10 = k * rBar;
        double t11 = t10 * t8 / w;
        double t12 = ((kDot * rBar + k * rBarDot) * t8 + t10 * (t6 * t9 - t9 * t7)) / w - t3 * t11;
        wBar -= t11 * t2;
        wBarDot -= t12 * t2 + t11 * t4;
        xBar[i] += t11 - rBar;
        xHvp[i] += t12 - rBarDot;
      }

      // reverse sweep
      double callsBar = 0.0;
      double t2 = 0.0;
      double callsBarDot = 0.0;
      double t3 = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double r = rKept[i];
        double rDot = rKeptDot[i];
        double rBar = 2.0 * r;
        double rBarDot = 2.0 * rDot;
        callsBar += rBar;
        callsBarDot += rBarDot;
        double v = x[i];
        double vDot = xDot[i];
        double t4 = v * v * c;
        double t5 = t * rBar * c;
        xBar[i] += 2.0 * (t5 * v) - rBar + callsBar;
        xHvp[i] += 2.0 * ((t1 * rBar + t * rBarDot) * c * v + t5 * vDot) - rBarDot + callsBarDot;
        t2 += rBar * t4;
        t3 += rBarDot * t4 + rBar * (2.0 * (vDot * v) * c);
      }
      kBar += t2 * 2.0;
      kBarDot += t3 * 2.0;
      adjoint.k = kBar;
      adjoint.w = wBar;
      adjoint.kHvp = kBarDot;
      adjoint.wHvp = wBarDot;
      return sum + sum1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Dissolving.models} as a function of the vector that packs {@code x}, {@code k},
   * {@code w}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction modelsFunction() {
    return new ModelsFunction();
  }

  private static final class ModelsFunction implements ScalarFunction {

    ModelsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double k = packed[packed.length - 2];
      double w = packed[packed.length - 1];
      return Dissolving.models(x, k, w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double k = packed[packed.length - 2];
      double w = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      ModelsAdjoint adjoint = new ModelsAdjoint();
      double value = modelsGradient(x, k, w, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.k;
      gradient[gradient.length - 1] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double k = packed[packed.length - 2];
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 2);
      double kDot = direction[direction.length - 2];
      double wDot = direction[direction.length - 1];
      return modelsJvp(x, k, w, xDot, kDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double k = packed[packed.length - 2];
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 2);
      double kDot = direction[direction.length - 2];
      double wDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      ModelsHvpAdjoint adjoint = new ModelsHvpAdjoint();
      double value = modelsHvp(x, k, w, xDot, kDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.k;
      gradient[gradient.length - 1] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 2] = adjoint.kHvp;
      product[product.length - 1] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Dissolving.linear} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual linearJvp(double[][] a, double[] b, double[][] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    int n = a.length;
    double[][] lu = new double[n][];
    double[][] luDot = new double[n][];
    for (int i = 0; i < n; i++) {
      double[] aDot1 = aDot[i];
      double[] t = a[i].clone();
      double[] t1 = aDot1.clone();
      lu[i] = t;
      luDot[i] = t1;
    }
    int[] pivot = new int[n];
    int sign = 1;
    for (int k = 0; k < n; k++) {
      int p = k;
      for (int i = k + 1; i < n; i++) {
        if (Math.abs(lu[i][k]) > Math.abs(lu[p][k])) {
          p = i;
        }
      }
      pivot[k] = p;
      if (p != k) {
        double[] row = lu[p];
        double[] rowDot = luDot[p];
        double[] luDot1 = luDot[k];
        lu[p] = lu[k];
        luDot[p] = luDot1;
        lu[k] = row;
        luDot[k] = rowDot;
        sign = -sign;
      }
      for (int i = k + 1; i < n; i++) {
        double[] lu1 = lu[i];
        double[] luDot1 = luDot[i];
        double lu2 = lu1[k];
        double lu3 = lu[k][k];
        double t = lu2 / lu3;
        double t1 = luDot1[k] / lu3 - luDot[k][k] / lu3 * t;
        lu1[k] = t;
        luDot1[k] = t1;
        for (int j = k + 1; j < n; j++) {
          double[] lu4 = lu[i];
          double[] luDot2 = luDot[i];
          double lu5 = lu4[j];
          double lu6 = lu4[k];
          double lu7 = lu[k][j];
          double t2 = luDot2[j] - (luDot2[k] * lu7 + lu6 * luDot[k][j]);
          lu4[j] = lu5 - lu6 * lu7;
          luDot2[j] = t2;
        }
      }
    }
    double[] x = b.clone();
    double[] xDot = bDot.clone();
    n = x.length;
    for (int k = 0; k < n; k++) {
      int pivot1 = pivot[k];
      double t = x[pivot1];
      double tDot = xDot[pivot1];
      double xDot1 = xDot[k];
      x[pivot1] = x[k];
      xDot[pivot1] = xDot1;
      x[k] = t;
      xDot[k] = tDot;
      for (int i = k + 1; i < n; i++) {
        double x1 = x[i];
        double lu1 = lu[i][k];
        double x2 = x[k];
        double t1 = xDot[i] - (luDot[i][k] * x2 + lu1 * xDot[k]);
        x[i] = x1 - lu1 * x2;
        xDot[i] = t1;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        double x1 = x[i];
        double lu1 = lu[i][j];
        double x2 = x[j];
        double t = xDot[i] - (luDot[i][j] * x2 + lu1 * xDot[j]);
        x[i] = x1 - lu1 * x2;
        xDot[i] = t;
      }
      double x1 = x[i];
      double lu1 = lu[i][i];
      double t = x1 / lu1;
      double t1 = xDot[i] / lu1 - luDot[i][i] / lu1 * t;
      x[i] = t;
      xDot[i] = t1;
    }
    double d = sign;
    double dDot = 0.0;
    for (int i = 0; i < lu.length; i++) {
      double lu1 = lu[i][i];
      dDot = dDot * lu1 + d * luDot[i][i];
      d *= lu1;
    }
    double sum = d;
    double sumDot = dDot;
    for (int i = 0; i < n; i++) {
      double v = x[i];
      double vDot = xDot[i];
      sum += v * v;
      sumDot += 2.0 * (vDot * v);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #linearJvp(double[][], double[], double[][], double[])
   */
  static Dual linearJvp(double[][] a, double[] b, double[][] aDot, double[] bDot, Tape tape) {
    return linearJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code Dissolving.linear}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record LinearGradient(double value, double[][] a, double[] b) {}

  /**
   * Reverse mode: {@code Dissolving.linear} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LinearGradient linearGradient(double[][] a, double[] b) {
    return linearGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #linearGradient(double[][], double[])
   */
  static LinearGradient linearGradient(double[][] a, double[] b, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] bBar = Arguments.zerosLike(b);
    double value = linearGradient(a, b, aBar, bBar, tape);
    return new LinearGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code Dissolving.linear} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double linearGradient(double[][] a, double[] b, double[][] aBar, double[] bBar) {
    return linearGradient(a, b, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #linearGradient(double[][], double[], double[][], double[])
   */
  static double linearGradient(double[][] a, double[] b, double[][] aBar, double[] bBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      int n = a.length;
      double[][] lu = new double[n][];
      double[][] luBar = new double[n][];
      double[][] kept = tape.references(double[].class, n);
      for (int i = 0; i < n; i++) {
        double[] t = a[i].clone();
        double[] t1 = tape.zeroDoubles(t.length);
        kept[i] = t1;
        lu[i] = t;
        luBar[i] = t1;
      }
      int[] pivot = tape.exactInts(n);
      double[][][][] luBarKeptKeptKept = tape.references(double[][][].class, n);
      double[][][] luKeptKeptKept = tape.table(double[][].class, n);
      double[][][] luKeptKeptKept1 = tape.table(double[][].class, n);
      double[][][][] luBarKeptKeptKept1 = tape.references(double[][][].class, n);
      double[][][] luBarKeptKept = tape.references(double[][].class, n);
      double[][] luKeptKept = tape.table(double[].class, n);
      double[][] keptKept = tape.table(double[].class, n);
      double[][][] luBarKeptKept1 = tape.references(double[][].class, n);
      int sign = 1;
      for (int k = 0; k < n; k++) {
        int p = k;
        for (int i = k + 1; i < n; i++) {
          if (Math.abs(lu[i][k]) > Math.abs(lu[p][k])) {
            p = i;
          }
        }
        pivot[k] = p;
        if (p != k) {
          double[] row = lu[p];
          double[] rowBar = luBar[p];
          double[] luBar1 = luBar[k];
          lu[p] = lu[k];
          luBar[p] = luBar1;
          lu[k] = row;
          luBar[k] = rowBar;
          sign = -sign;
        }
        int t = n - (k + 1);
        double[][][] luBarKeptKept2 = tape.references(double[][].class, t);
        luBarKeptKeptKept[k] = luBarKeptKept2;
        double[][] luKeptKept1 = tape.row(luKeptKeptKept, k, t);
        double[][] luKeptKept2 = tape.row(luKeptKeptKept1, k, t);
        double[][][] luBarKeptKept3 = tape.references(double[][].class, t);
        luBarKeptKeptKept1[k] = luBarKeptKept3;
        double[][] luBarKept = tape.references(double[].class, t);
        luBarKeptKept[k] = luBarKept;
        double[] luKept = tape.row(luKeptKept, k, t);
        double[] kept1 = tape.row(keptKept, k, t);
        double[][] luBarKept1 = tape.references(double[].class, t);
        luBarKeptKept1[k] = luBarKept1;
        for (int i = k + 1; i < n; i++) {
          int t1 = i - (k + 1);
          double[] lu1 = lu[i];
          luBarKept[t1] = luBar[i];
          double lu2 = lu1[k];
          double[] lu3 = lu[k];
          luBarKept1[t1] = luBar[k];
          double lu4 = lu3[k];
          luKept[t1] = lu4;
          double t2 = lu2 / lu4;
          kept1[t1] = t2;
          lu1[k] = t2;
          double[][] luBarKept2 = tape.references(double[].class, t);
          luBarKeptKept2[t1] = luBarKept2;
          double[] luKept1 = tape.row(luKeptKept1, t1, t);
          double[] luKept2 = tape.row(luKeptKept2, t1, t);
          double[][] luBarKept3 = tape.references(double[].class, t);
          luBarKeptKept3[t1] = luBarKept3;
          for (int j = k + 1; j < n; j++) {
            int t3 = j - (k + 1);
            double[] lu5 = lu[i];
            luBarKept2[t3] = luBar[i];
            double lu6 = lu5[j];
            double lu7 = lu5[k];
            luKept2[t3] = lu7;
            double[] lu8 = lu[k];
            luBarKept3[t3] = luBar[k];
            double lu9 = lu8[j];
            luKept1[t3] = lu9;
            lu5[j] = lu6 - lu7 * lu9;
          }
        }
      }
      double[] x = b.clone();
      double[] xBar = tape.doubles(x.length);
      int n1 = x.length;
      double[][] xKeptKept = tape.table(double[].class, n1);
      for (int k = 0; k < n1; k++) {
        int pivot1 = pivot[k];
        double t = x[pivot1];
        x[pivot1] = x[k];
        x[k] = t;
        double[] xKept = tape.row(xKeptKept, k, n1 - (k + 1));
        for (int i = k + 1; i < n1; i++) {
          double x1 = x[i];
          double lu1 = lu[i][k];
          double x2 = x[k];
          xKept[i - (k + 1)] = x2;
          x[i] = x1 - lu1 * x2;
        }
      }
      double[] kept1 = tape.doubles(n1);
      double[][] xKeptKept1 = tape.table(double[].class, n1);
      for (int i = n1 - 1; i >= 0; i--) {
        double[] xKept = tape.row(xKeptKept1, i, n1 - (i + 1));
        for (int j = i + 1; j < n1; j++) {
          double x1 = x[i];
          double lu1 = lu[i][j];
          double x2 = x[j];
          xKept[j - (i + 1)] = x2;
          x[i] = x1 - lu1 * x2;
        }
        double t = x[i] / lu[i][i];
        kept1[i] = t;
        x[i] = t;
      }
      double[] dKept = tape.doubles(lu.length);
      double d = sign;
      for (int i = 0; i < lu.length; i++) {
        dKept[i] = d;
        d *= lu[i][i];
      }
      double sum = d;
      for (int i = 0; i < n1; i++) {
        double v = x[i];
        sum += v * v;
        xBar[i] = 2.0 * v;
      }

      // reverse sweep
      double dBar = 1.0;
      for (int i = lu.length - 1; i >= 0; i--) {
        d = dKept[i];
        double dBar1 = dBar * lu[i][i];
        luBar[i][i] += d * dBar;
        dBar = dBar1;
      }
      for (int i = 0; i <= n1 - 1; i++) {
        double xBar1 = xBar[i] / lu[i][i];
        luBar[i][i] -= xBar1 * kept1[i];
        xBar[i] = xBar1;
        int j = i + 1;
        double[] xKept = xKeptKept1[i];
        for (int j1 = n1 - 1; j1 >= j; j1--) {
          double t = -xBar[i];
          double luBar1 = t * xKept[j1 - j];
          xBar[j1] += lu[i][j1] * t;
          luBar[i][j1] += luBar1;
        }
      }
      for (int k = n1 - 1; k >= 0; k--) {
        int i = k + 1;
        double[] xKept = xKeptKept[k];
        for (int i1 = n1 - 1; i1 >= i; i1--) {
          double t = -xBar[i1];
          double luBar1 = t * xKept[i1 - i];
          xBar[k] += lu[i1][k] * t;
          luBar[i1][k] += luBar1;
        }
        double t = xBar[k];
        xBar[k] = 0.0;
        int pivot1 = pivot[k];
        double t1 = xBar[pivot1];
        xBar[pivot1] = 0.0;
        xBar[k] += t1;
        xBar[pivot1] += t;
      }
      for (int i = 0; i < b.length; i++) {
        bBar[i] += xBar[i];
      }
      for (int k = n - 1; k >= 0; k--) {
        int i = k + 1;
        double[][][] luBarKeptKept2 = luBarKeptKeptKept[k];
        double[][] luKeptKept1 = luKeptKeptKept[k];
        double[][] luKeptKept2 = luKeptKeptKept1[k];
        double[][][] luBarKeptKept3 = luBarKeptKeptKept1[k];
        double[][] luBarKept = luBarKeptKept[k];
        double[] luKept = luKeptKept[k];
        double[] kept2 = keptKept[k];
        double[][] luBarKept1 = luBarKeptKept1[k];
        for (int i1 = n - 1; i1 >= i; i1--) {
          int t = i1 - i;
          double[][] luBarKept2 = luBarKeptKept2[t];
          double[] luKept1 = luKeptKept1[t];
          double[] luKept2 = luKeptKept2[t];
          double[][] luBarKept3 = luBarKeptKept3[t];
          for (int j = n - 1; j >= i; j--) {
            int t1 = j - i;
            double[] luBar1 = luBarKept2[t1];
            double t2 = -luBar1[j];
            double luBar2 = t2 * luKept1[t1];
            luBarKept3[t1][j] += luKept2[t1] * t2;
            luBar1[k] += luBar2;
          }
          double[] luBar1 = luBarKept[t];
          double t1 = luBar1[k];
          luBar1[k] = 0.0;
          double luBar2 = t1 / luKept[t];
          luBarKept1[t][k] -= luBar2 * kept2[t];
          luBar1[k] += luBar2;
        }
      }
      for (int i = n - 1; i >= 0; i--) {
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
   * Value, gradient and Hessian-vector product of {@code Dissolving.linear}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record LinearHvp(double value, double[][] a, double[] b, double[][] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code Dissolving.linear}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LinearHvp linearHvp(double[][] a, double[] b, double[][] aDot, double[] bDot) {
    return linearHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #linearHvp(double[][], double[], double[][], double[])
   */
  static LinearHvp linearHvp(double[][] a, double[] b, double[][] aDot, double[] bDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] bBar = Arguments.zerosLike(b);
    double[][] aHvp = Arguments.zerosLike(a);
    double[] bHvp = Arguments.zerosLike(b);
    double value = linearHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, tape);
    return new LinearHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Second order: {@code Dissolving.linear}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
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
  static double linearHvp(double[][] a, double[] b, double[][] aDot, double[] bDot,
      double[][] aBar, double[] bBar, double[][] aHvp, double[] bHvp) {
    return linearHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #linearHvp(double[][], double[], double[][], double[], double[][], double[],
   *     double[][], double[])
   */
  static double linearHvp(double[][] a, double[] b, double[][] aDot, double[] bDot,
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
      int[] keptInts = tape.ints(3);
      double[][][] keptDoubleArrayArrays = tape.references(double[][].class, 12);
      int[][] keptIntArrays = tape.references(int[].class, 1);
      double[][][][][] keptDoubleArrayArrayArrayArrays = tape.references(double[][][][].class, 4);
      double[][][][] keptDoubleArrayArrayArrays = tape.references(double[][][].class, 8);
      double[][] keptDoubleArrays = tape.references(double[].class, 4);
      linearHvpPart1(a, aDot, b, bDot, keptInts, keptDoubleArrayArrays, keptIntArrays,
          keptDoubleArrayArrayArrayArrays, keptDoubleArrayArrayArrays, keptDoubleArrays, tape);
      double sum =
          linearHvpPart2(keptInts, keptDoubleArrays, keptDoubleArrayArrays, keptIntArrays, b, bBar,
          bHvp, keptDoubleArrayArrayArrayArrays, keptDoubleArrayArrayArrays, aBar, aHvp, a, tape);
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Dissolving.linear} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction linearFunction(double[][] a, double[] b) {
    return new LinearFunction(a, b);
  }

  private static final class LinearFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    LinearFunction(double[][] a, double[] b) {
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
      return Dissolving.linear(a, b);
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
      double value = linearGradient(a, b, aBar, bBar);
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
      return linearJvp(a, b, aDot, bDot).tangent();
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
      double value = linearHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Dissolving.built} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual builtJvp(double[] x, double rate, double w, double[] xDot, double rateDot,
      double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] weights = { 1.0, 2.0 };
    double[] weights1 = { 1.0, 2.0 };
    double[] t = new double[3];
    double[] t1 = new double[3];
    t[0] = w;
    t1[0] = wDot;
    t[1] = w * w;
    t1[1] = 2.0 * (wDot * w);
    t[2] = 3.0;
    t1[2] = 0.0;
    double t2 = 2.0 * rate;
    double t3 = 2.0 * rateDot;
    double sum = 0.0;
    int count = 0;
    double state = 0.0;
    double sum1 = 0.0;
    int count1 = 0;
    double state1 = 0.0;
    double sumDot = 0.0;
    double stateDot = 0.0;
    double sumDot1 = 0.0;
    double stateDot1 = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      w = weights[count % weights.length];
      if (!(v > 100.0)) {
        count++;
      }
      double t4 = w * v - state;
      state += rate * t4;
      stateDot += rateDot * t4 + rate * (w * vDot - stateDot);
      int t5 = count1 % t.length;
      w = t[t5];
      wDot = t1[t5];
      if (!(v > 100.0)) {
        sum1 += v * 1.0;
        sumDot1 += vDot;
        count1++;
      }
      double t6 = w * v - state1;
      state1 += t2 * t6;
      stateDot1 += t3 * t6 + t2 * (wDot * v + w * vDot - stateDot1);
      double t7 = state1 * state1;
      sum += state * t7;
      sumDot += stateDot * t7 + state * (2.0 * (stateDot1 * state1));
    }
    double t4;
    double t5;
    if (count1 == 0) {
      t4 = 0.0;
      t5 = 0.0;
    } else {
      double t6 = count1;
      t4 = sum1 / t6;
      t5 = sumDot1 / t6;
    }
    return new Dual(sum + t4, sumDot + t5);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #builtJvp(double[], double, double, double[], double, double)
   */
  static Dual builtJvp(double[] x, double rate, double w, double[] xDot, double rateDot,
      double wDot, Tape tape) {
    return builtJvp(x, rate, w, xDot, rateDot, wDot);
  }

  /**
   * Value and gradient of {@code Dissolving.built}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   * @param w the derivative with respect to {@code w}
   */
  record BuiltGradient(double value, double[] x, double rate, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code Dissolving.built}: filled by a derivative
   * and reused by its caller.
   */
  static final class BuiltAdjoint {

    /** The adjoint of {@code rate}. */
    public double rate;

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public BuiltAdjoint() {}
  }

  /**
   * Reverse mode: {@code Dissolving.built} and its gradient.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param w as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BuiltGradient builtGradient(double[] x, double rate, double w) {
    return builtGradient(x, rate, w, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #builtGradient(double[], double, double)
   */
  static BuiltGradient builtGradient(double[] x, double rate, double w, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    BuiltAdjoint adjoint = new BuiltAdjoint();
    double value = builtGradient(x, rate, w, xBar, adjoint, tape);
    return new BuiltGradient(value, xBar, adjoint.rate, adjoint.w);
  }

  /**
   * Reverse mode: {@code Dissolving.built} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param w as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code rate}, {@code w}
   * @return the value
   */
  static double builtGradient(double[] x, double rate, double w, double[] xBar,
      BuiltAdjoint adjoint) {
    return builtGradient(x, rate, w, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #builtGradient(double[], double, double, double[], BuiltAdjoint)
   */
  static double builtGradient(double[] x, double rate, double w, double[] xBar,
      BuiltAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] weights = { 1.0, 2.0 };
      double[] weights1 = { 1.0, 2.0 };
      double[] t = new double[3];
      double[] t1 = tape.zeroDoubles(3);
      t[0] = w;
      t[1] = w * w;
      t[2] = 3.0;
      double t2 = 2.0 * rate;
      double[] stateKept = tape.doubles(x.length);
      int[] kept = tape.ints(x.length);
      double[] stateKept1 = tape.doubles(x.length);
      double[] wKept = tape.doubles(x.length);
      double sum = 0.0;
      int count = 0;
      double state = 0.0;
      double sum1 = 0.0;
      int count1 = 0;
      double state1 = 0.0;
      for (int i = 0; i < x.length; i++) {
        stateKept1[i] = state;
        stateKept[i] = state1;
        double v = x[i];
        double w1 = weights[count % weights.length];
        wKept[i] = w1;
        if (!(v > 100.0)) {
          count++;
        }
        state += rate * (w1 * v - state);
        int t3 = count1 % t.length;
        kept[i] = t3;
        w1 = t[t3];
        if (!(v > 100.0)) {
          sum1 += v * 1.0;
          count1++;
        }
        state1 += t2 * (w1 * v - state1);
        sum += state * (state1 * state1);
      }
      boolean t3 = count1 == 0;

      // reverse sweep
      double sumBar;
      if (t3) {
        sumBar = 0.0;
      } else {
        sumBar = 1.0 / count1;
      }
      double stateBar = 0.0;
      double stateBar1 = 0.0;
      double rateBar = 0.0;
      double t4 = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double state2 = stateKept[i];
        int t5 = kept[i];
        double w1 = t[t5];
        double v = x[i];
        double t6 = w1 * v - state2;
        state2 += t2 * t6;
        stateBar += state2 * state2;
        double state3 = stateKept1[i];
        double w2 = wKept[i];
        double t7 = w2 * v - state3;
        state3 += rate * t7;
        stateBar1 += 2.0 * (state3 * state2);
        double t8 = t2 * stateBar1;
        double t9 = t4 + stateBar1 * t6;
        stateBar1 -= t8;
        double vBar = w1 * t8;
        if (!(v > 100.0)) {
          vBar += sumBar;
        }
        t1[t5] += t8 * v;
        rateBar += stateBar * t7;
        double t10 = rate * stateBar;
        stateBar -= t10;
        xBar[i] += vBar + w2 * t10;
        t4 = t9;
      }
      rateBar += 2.0 * t4;
      double wBar = t1[0] + 2.0 * (t1[1] * w);
      adjoint.rate = rateBar;
      adjoint.w = wBar;
      return sum + (t3 ? 0.0 : sum1 / count1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Dissolving.built}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param rateHvp the Hessian-vector product for {@code rate}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record BuiltHvp(double value, double[] x, double rate, double w, double[] xHvp, double rateHvp,
      double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Dissolving.built}: filled by a derivative and reused by its caller.
   */
  static final class BuiltHvpAdjoint {

    /** The adjoint of {@code rate}. */
    public double rate;

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code rate}. */
    public double rateHvp;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public BuiltHvpAdjoint() {}
  }

  /**
   * Second order: {@code Dissolving.built}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static BuiltHvp builtHvp(double[] x, double rate, double w, double[] xDot, double rateDot,
      double wDot) {
    return builtHvp(x, rate, w, xDot, rateDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #builtHvp(double[], double, double, double[], double, double)
   */
  static BuiltHvp builtHvp(double[] x, double rate, double w, double[] xDot, double rateDot,
      double wDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    BuiltHvpAdjoint adjoint = new BuiltHvpAdjoint();
    double value = builtHvp(x, rate, w, xDot, rateDot, wDot, xBar, xHvp, adjoint, tape);
    return new BuiltHvp(value, xBar, adjoint.rate, adjoint.w, xHvp, adjoint.rateHvp, adjoint.wHvp);
  }

  /**
   * Second order: {@code Dissolving.built}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code rate}, {@code w}
   * @return the value
   */
  static double builtHvp(double[] x, double rate, double w, double[] xDot, double rateDot,
      double wDot, double[] xBar, double[] xHvp, BuiltHvpAdjoint adjoint) {
    return builtHvp(x, rate, w, xDot, rateDot, wDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #builtHvp(double[], double, double, double[], double, double, double[], double[],
   *     BuiltHvpAdjoint)
   */
  static double builtHvp(double[] x, double rate, double w, double[] xDot, double rateDot,
      double wDot, double[] xBar, double[] xHvp, BuiltHvpAdjoint adjoint, Tape tape) {
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
      double[] weights = { 1.0, 2.0 };
      double[] weights1 = { 1.0, 2.0 };
      double[] t = new double[3];
      double[] t1 = new double[3];
      double[] t2 = tape.zeroDoubles(3);
      double[] t3 = tape.zeroDoubles(3);
      t[0] = w;
      t1[0] = wDot;
      t[1] = w * w;
      t1[1] = 2.0 * (wDot * w);
      t[2] = 3.0;
      t1[2] = 0.0;
      double t4 = 2.0 * rate;
      double t5 = 2.0 * rateDot;
      double[] stateKept = tape.doubles(x.length);
      double[] stateKeptDot = tape.doubles(x.length);
      int[] kept = tape.ints(x.length);
      double[] stateKept1 = tape.doubles(x.length);
      double[] stateKeptDot1 = tape.doubles(x.length);
      double[] wKept = tape.doubles(x.length);
      double sum = 0.0;
      int count = 0;
      double state = 0.0;
      double sum1 = 0.0;
      int count1 = 0;
      double state1 = 0.0;
      double stateDot = 0.0;
      double stateDot1 = 0.0;
      for (int i = 0; i < x.length; i++) {
        stateKept1[i] = state;
        stateKeptDot1[i] = stateDot;
        stateKept[i] = state1;
        stateKeptDot[i] = stateDot1;
        double v = x[i];
        double vDot = xDot[i];
        double w1 = weights[count % weights.length];
        wKept[i] = w1;
        if (!(v > 100.0)) {
          count++;
        }
        double t6 = w1 * v - state;
        state += rate * t6;
        stateDot += rateDot * t6 + rate * (w1 * vDot - stateDot);
        int t7 = count1 % t.length;
        kept[i] = t7;
        w1 = t[t7];
        double wDot1 = t1[t7];
        if (!(v > 100.0)) {
          sum1 += v * 1.0;
          count1++;
        }
        double t8 = w1 * v - state1;
        state1 += t4 * t8;
        stateDot1 += t5 * t8 + t4 * (wDot1 * v + w1 * vDot - stateDot1);
        sum += state * (state1 * state1);
      }
      boolean t6 = count1 == 0;

      // reverse sweep
      double sumBar;
      if (t6) {
        sumBar = 0.0;
      } else {
        sumBar = 1.0 / count1;
      }
      double stateBar = 0.0;
      double stateBar1 = 0.0;
      double rateBar = 0.0;
      double t7 = 0.0;
      double stateBarDot = 0.0;
      double stateBarDot1 = 0.0;
      double rateBarDot = 0.0;
      double t8 = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double state2 = stateKept[i];
        double stateDot2 = stateKeptDot[i];
        int t9 = kept[i];
        double w1 = t[t9];
        double wDot1 = t1[t9];
        double v = x[i];
        double vDot = xDot[i];
        double t10 = w1 * v - state2;
        double t11 = wDot1 * v + w1 * vDot - stateDot2;
        state2 += t4 * t10;
        stateDot2 += t5 * t10 + t4 * t11;
        stateBar += state2 * state2;
        stateBarDot += 2.0 * (stateDot2 * state2);
        double state3 = stateKept1[i];
        double stateDot3 = stateKeptDot1[i];
        double w2 = wKept[i];
        double t12 = w2 * v - state3;
        double t13 = w2 * vDot - stateDot3;
        state3 += rate * t12;
        stateDot3 += rateDot * t12 + rate * t13;
        stateBar1 += 2.0 * (state3 * state2);
        stateBarDot1 += 2.0 * (stateDot3 * state2 + state3 * stateDot2);
        double t14 = t4 * stateBar1;
        double t15 = t5 * stateBar1 + t4 * stateBarDot1;
        double t16 = t7 + stateBar1 * t10;
        double t17 = t8 + (stateBarDot1 * t10 + stateBar1 * t11);
        stateBar1 -= t14;
        stateBarDot1 -= t15;
        double vBar = w1 * t14;
        double vBarDot = wDot1 * t14 + w1 * t15;
        if (!(v > 100.0)) {
          vBar += sumBar;
        }
        t2[t9] += t14 * v;
        t3[t9] += t15 * v + t14 * vDot;
        rateBar += stateBar * t12;
        rateBarDot += stateBarDot * t12 + stateBar * t13;
        double t18 = rate * stateBar;
        double t19 = rateDot * stateBar + rate * stateBarDot;
        stateBar -= t18;
        stateBarDot -= t19;
        xBar[i] += vBar + w2 * t18;
        xHvp[i] += vBarDot + w2 * t19;
        t7 = t16;
        t8 = t17;
      }
      rateBar += 2.0 * t7;
      rateBarDot += 2.0 * t8;
      double t9 = t2[1];
      double wBar = t2[0] + 2.0 * (t9 * w);
      double wBarDot = t3[0] + 2.0 * (t3[1] * w + t9 * wDot);
      adjoint.rate = rateBar;
      adjoint.w = wBar;
      adjoint.rateHvp = rateBarDot;
      adjoint.wHvp = wBarDot;
      return sum + (t6 ? 0.0 : sum1 / count1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Dissolving.built} as a function of the vector that packs {@code x}, {@code rate},
   * {@code w}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction builtFunction() {
    return new BuiltFunction();
  }

  private static final class BuiltFunction implements ScalarFunction {

    BuiltFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double rate = packed[packed.length - 2];
      double w = packed[packed.length - 1];
      return Dissolving.built(x, rate, w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double rate = packed[packed.length - 2];
      double w = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      BuiltAdjoint adjoint = new BuiltAdjoint();
      double value = builtGradient(x, rate, w, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.rate;
      gradient[gradient.length - 1] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double rate = packed[packed.length - 2];
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 2);
      double rateDot = direction[direction.length - 2];
      double wDot = direction[direction.length - 1];
      return builtJvp(x, rate, w, xDot, rateDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double rate = packed[packed.length - 2];
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 2);
      double rateDot = direction[direction.length - 2];
      double wDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      BuiltHvpAdjoint adjoint = new BuiltHvpAdjoint();
      double value = builtHvp(x, rate, w, xDot, rateDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.rate;
      gradient[gradient.length - 1] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 2] = adjoint.rateHvp;
      product[product.length - 1] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Dissolving.anonymous} and its derivative in the direction of the
   * tangents.
   *
   * @param r as the method takes it
   * @param d as the method takes it
   * @param rDot tangent of {@code r}, of the same shape; not modified
   * @param dDot tangent of {@code d}
   * @return the value and its tangent
   */
  static Dual anonymousJvp(double[] r, double d, double[] rDot, double dDot) {
    Arguments.sameShape("rDot", rDot, "r", r);
    double t = 0.0;
    double seen = 1.0;
    double tDot = 0.0;
    double seenDot = 0.0;
    for (int i = 0; i < r.length; i++) {
      double r1 = r[i];
      double rDot1 = rDot[i];
      seen += r1;
      seenDot += rDot1;
      double t1 = r1 * r1 / seen;
      t += t1 * d;
      tDot += (2.0 * (rDot1 * r1) / seen - seenDot / seen * t1) * d + t1 * dDot;
    }
    return new Dual(t, tDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anonymousJvp(double[], double, double[], double)
   */
  static Dual anonymousJvp(double[] r, double d, double[] rDot, double dDot, Tape tape) {
    return anonymousJvp(r, d, rDot, dDot);
  }

  /**
   * Value and gradient of {@code Dissolving.anonymous}.
   *
   * @param value what the method returns
   * @param r the derivative with respect to {@code r}
   * @param d the derivative with respect to {@code d}
   */
  record AnonymousGradient(double value, double[] r, double d) {}

  /**
   * Adjoints of the scalar parameters of {@code Dissolving.anonymous}: filled by a
   * derivative and reused by its caller.
   */
  static final class AnonymousAdjoint {

    /** The adjoint of {@code d}. */
    public double d;

    /** A holder of zeros. */
    public AnonymousAdjoint() {}
  }

  /**
   * Reverse mode: {@code Dissolving.anonymous} and its gradient.
   *
   * @param r as the method takes it
   * @param d as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AnonymousGradient anonymousGradient(double[] r, double d) {
    return anonymousGradient(r, d, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anonymousGradient(double[], double)
   */
  static AnonymousGradient anonymousGradient(double[] r, double d, Tape tape) {
    double[] rBar = Arguments.zerosLike(r);
    AnonymousAdjoint adjoint = new AnonymousAdjoint();
    double value = anonymousGradient(r, d, rBar, adjoint, tape);
    return new AnonymousGradient(value, rBar, adjoint.d);
  }

  /**
   * Reverse mode: {@code Dissolving.anonymous} and its gradient, written into the caller's
   * memory.
   *
   * @param r as the method takes it
   * @param d as the method takes it
   * @param rBar overwritten with the gradient with respect to {@code r}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code d}
   * @return the value
   */
  static double anonymousGradient(double[] r, double d, double[] rBar, AnonymousAdjoint adjoint) {
    return anonymousGradient(r, d, rBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anonymousGradient(double[], double, double[], AnonymousAdjoint)
   */
  static double anonymousGradient(double[] r, double d, double[] rBar, AnonymousAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("rBar", rBar, "r", r);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(rBar);
    int mark = tape.mark();
    try {
      double[] seenKept = tape.doubles(r.length);
      double t = 0.0;
      double seen = 1.0;
      for (int i = 0; i < r.length; i++) {
        double r1 = r[i];
        seen += r1;
        seenKept[i] = seen;
        t += r1 * r1 / seen * d;
      }

      // reverse sweep
      double seenBar = 0.0;
      double dBar = 0.0;
      for (int i = r.length - 1; i >= 0; i--) {
        double r1 = r[i];
        double seen1 = seenKept[i];
        double t1 = r1 * r1 / seen1;
        dBar += t1;
        double t2 = d / seen1;
        seenBar -= t2 * t1;
        rBar[i] += 2.0 * (t2 * r1) + seenBar;
      }
      adjoint.d = dBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Dissolving.anonymous}.
   *
   * @param value what the method returns
   * @param r the derivative with respect to {@code r}
   * @param d the derivative with respect to {@code d}
   * @param rHvp the Hessian-vector product for {@code r}
   * @param dHvp the Hessian-vector product for {@code d}
   */
  record AnonymousHvp(double value, double[] r, double d, double[] rHvp, double dHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Dissolving.anonymous}: filled by a derivative and reused by its caller.
   */
  static final class AnonymousHvpAdjoint {

    /** The adjoint of {@code d}. */
    public double d;

    /** The Hessian-vector product for {@code d}. */
    public double dHvp;

    /** A holder of zeros. */
    public AnonymousHvpAdjoint() {}
  }

  /**
   * Second order: {@code Dissolving.anonymous}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param r as the method takes it
   * @param d as the method takes it
   * @param rDot tangent of {@code r}, of the same shape; not modified
   * @param dDot tangent of {@code d}
   * @return value, gradient and product, in new arrays
   */
  static AnonymousHvp anonymousHvp(double[] r, double d, double[] rDot, double dDot) {
    return anonymousHvp(r, d, rDot, dDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anonymousHvp(double[], double, double[], double)
   */
  static AnonymousHvp anonymousHvp(double[] r, double d, double[] rDot, double dDot, Tape tape) {
    double[] rBar = Arguments.zerosLike(r);
    double[] rHvp = Arguments.zerosLike(r);
    AnonymousHvpAdjoint adjoint = new AnonymousHvpAdjoint();
    double value = anonymousHvp(r, d, rDot, dDot, rBar, rHvp, adjoint, tape);
    return new AnonymousHvp(value, rBar, adjoint.d, rHvp, adjoint.dHvp);
  }

  /**
   * Second order: {@code Dissolving.anonymous}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param r as the method takes it
   * @param d as the method takes it
   * @param rDot tangent of {@code r}, of the same shape; not modified
   * @param dDot tangent of {@code d}
   * @param rBar overwritten with the gradient with respect to {@code r}; of the same shape
   * @param rHvp overwritten with the Hessian-vector product for {@code r}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code d}
   * @return the value
   */
  static double anonymousHvp(double[] r, double d, double[] rDot, double dDot, double[] rBar,
      double[] rHvp, AnonymousHvpAdjoint adjoint) {
    return anonymousHvp(r, d, rDot, dDot, rBar, rHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #anonymousHvp(double[], double, double[], double, double[], double[],
   *     AnonymousHvpAdjoint)
   */
  static double anonymousHvp(double[] r, double d, double[] rDot, double dDot, double[] rBar,
      double[] rHvp, AnonymousHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("rDot", rDot, "r", r);
    Arguments.sameShape("rBar", rBar, "r", r);
    Arguments.sameShape("rHvp", rHvp, "r", r);
    Arguments.distinct("rDot", rDot, "rBar", rBar);
    Arguments.distinct("rDot", rDot, "rHvp", rHvp);
    Arguments.distinct("rBar", rBar, "rHvp", rHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(rBar);
    Arguments.zero(rHvp);
    int mark = tape.mark();
    try {
      double[] seenKept = tape.doubles(r.length);
      double[] seenKeptDot = tape.doubles(r.length);
      double t = 0.0;
      double seen = 1.0;
      double seenDot = 0.0;
      for (int i = 0; i < r.length; i++) {
        double r1 = r[i];
        seen += r1;
        seenDot += rDot[i];
        seenKept[i] = seen;
        seenKeptDot[i] = seenDot;
        t += r1 * r1 / seen * d;
      }

      // reverse sweep
      double seenBar = 0.0;
      double dBar = 0.0;
      double seenBarDot = 0.0;
      double dBarDot = 0.0;
      for (int i = r.length - 1; i >= 0; i--) {
        double r1 = r[i];
        double rDot1 = rDot[i];
        double seen1 = seenKept[i];
        double seenDot1 = seenKeptDot[i];
        double t1 = r1 * r1 / seen1;
        double t2 = seenDot1 / seen1;
        double t3 = 2.0 * (rDot1 * r1) / seen1 - t2 * t1;
        dBar += t1;
        dBarDot += t3;
        double t4 = d / seen1;
        double t5 = dDot / seen1 - t2 * t4;
        seenBar -= t4 * t1;
        seenBarDot -= t5 * t1 + t4 * t3;
        rBar[i] += 2.0 * (t4 * r1) + seenBar;
        rHvp[i] += 2.0 * (t5 * r1 + t4 * rDot1) + seenBarDot;
      }
      adjoint.d = dBar;
      adjoint.dHvp = dBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Dissolving.anonymous} as a function of the vector that packs {@code r}, {@code
   * d}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction anonymousFunction() {
    return new AnonymousFunction();
  }

  private static final class AnonymousFunction implements ScalarFunction {

    AnonymousFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] r = Arguments.doubles(packed, 0, packed.length - 1);
      double d = packed[packed.length - 1];
      return Dissolving.anonymous(r, d);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] r = Arguments.doubles(packed, 0, packed.length - 1);
      double d = packed[packed.length - 1];
      double[] rBar = Arguments.zerosLike(r);
      AnonymousAdjoint adjoint = new AnonymousAdjoint();
      double value = anonymousGradient(r, d, rBar, adjoint);
      Arguments.pack(rBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.d;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] r = Arguments.doubles(packed, 0, packed.length - 1);
      double d = packed[packed.length - 1];
      double[] rDot = Arguments.doubles(direction, 0, direction.length - 1);
      double dDot = direction[direction.length - 1];
      return anonymousJvp(r, d, rDot, dDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] r = Arguments.doubles(packed, 0, packed.length - 1);
      double d = packed[packed.length - 1];
      double[] rDot = Arguments.doubles(direction, 0, direction.length - 1);
      double dDot = direction[direction.length - 1];
      double[] rBar = Arguments.zerosLike(r);
      double[] rHvp = Arguments.zerosLike(r);
      AnonymousHvpAdjoint adjoint = new AnonymousHvpAdjoint();
      double value = anonymousHvp(r, d, rDot, dDot, rBar, rHvp, adjoint);
      Arguments.pack(rBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.d;
      Arguments.pack(rHvp, product, 0);
      product[product.length - 1] = adjoint.dHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Dissolving.inner} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual innerJvp(double a, double b, double aDot, double bDot) {
    double t = b * a;
    double total = 1.0 + t * a;
    total *= 1.5;
    double total1 = 1.0 + 2.0 * b * b;
    total1 *= 1.5;
    double totalDot = 6.0 * (bDot * b);
    double t1 = b * 3.0;
    total += t1 * a;
    total *= 1.5;
    double totalDot1 =
        (((bDot * a + b * aDot) * a + t * aDot) * 1.5 + (bDot * 3.0 * a + t1 * aDot)) * 1.5;
    return new Dual(total1 * total + a + total,
        totalDot * total + total1 * totalDot1 + aDot + totalDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #innerJvp(double, double, double, double)
   */
  static Dual innerJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return innerJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code Dissolving.inner}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record InnerGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code Dissolving.inner}: filled by a derivative
   * and reused by its caller.
   */
  static final class InnerAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public InnerAdjoint() {}
  }

  /**
   * Reverse mode: {@code Dissolving.inner} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InnerGradient innerGradient(double a, double b) {
    InnerAdjoint adjoint = new InnerAdjoint();
    double value = innerGradient(a, b, adjoint);
    return new InnerGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #innerGradient(double, double)
   */
  static InnerGradient innerGradient(double a, double b, Tape tape) {
    return innerGradient(a, b);
  }

  /**
   * Reverse mode: {@code Dissolving.inner} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double innerGradient(double a, double b, InnerAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = b * a;
    double total = 1.0 + t * a;
    total *= 1.5;
    double t1 = 2.0 * b;
    double total1 = 1.0 + t1 * b;
    total1 *= 1.5;
    double t2 = b * 3.0;
    total += t2 * a;
    total *= 1.5;

    // reverse sweep
    double totalBar = (1.0 + total1) * 1.5;
    double totalBar1 = total * 1.5;
    double aBar = 1.0 + t2 * totalBar;
    double bBar = totalBar * a * 3.0 + t1 * totalBar1 + 2.0 * (totalBar1 * b);
    totalBar *= 1.5;
    double t3 = totalBar * a;
    double bBar1 = bBar + t3 * a;
    double aBar1 = aBar + t * totalBar + b * t3;
    adjoint.a = aBar1;
    adjoint.b = bBar1;
    return total1 * total + a + total;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #innerGradient(double, double, InnerAdjoint)
   */
  static double innerGradient(double a, double b, InnerAdjoint adjoint, Tape tape) {
    return innerGradient(a, b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Dissolving.inner}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record InnerHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code Dissolving.inner}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static InnerHvp innerHvp(double a, double b, double aDot, double bDot) {
    double t = b * a;
    double t1 = bDot * a + b * aDot;
    double total = 1.0 + t * a;
    total *= 1.5;
    double t2 = 2.0 * b;
    double t3 = 2.0 * bDot;
    double total1 = 1.0 + t2 * b;
    total1 *= 1.5;
    double t4 = b * 3.0;
    double t5 = bDot * 3.0;
    total += t4 * a;
    double totalDot = (t1 * a + t * aDot) * 1.5 + (t5 * a + t4 * aDot);
    total *= 1.5;

    // reverse sweep
    double totalBar = (1.0 + total1) * 1.5;
    double totalBarDot = 4.5 * (t3 * b);
    double totalBar1 = total * 1.5;
    double totalBarDot1 = 2.25 * totalDot;
    double aBar = 1.0 + t4 * totalBar;
    double t6 = t5 * totalBar + t4 * totalBarDot;
    double bBar = totalBar * a * 3.0 + t2 * totalBar1 + 2.0 * (totalBar1 * b);
    double bBarDot = (totalBarDot * a + totalBar * aDot) * 3.0
        + (t3 * totalBar1 + t2 * totalBarDot1) + 2.0 * (totalBarDot1 * b + totalBar1 * bDot);
    totalBar *= 1.5;
    totalBarDot *= 1.5;
    double t7 = totalBar * a;
    double t8 = totalBarDot * a + totalBar * aDot;
    double bBar1 = bBar + t7 * a;
    double bBarDot1 = bBarDot + (t8 * a + t7 * aDot);
    double aBar1 = aBar + t * totalBar + b * t7;
    double aBarDot = t6 + (t1 * totalBar + t * totalBarDot) + (bDot * t7 + b * t8);
    return new InnerHvp(total1 * total + a + total, aBar1, bBar1, aBarDot, bBarDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #innerHvp(double, double, double, double)
   */
  static InnerHvp innerHvp(double a, double b, double aDot, double bDot, Tape tape) {
    return innerHvp(a, b, aDot, bDot);
  }

  /**
   * {@code Dissolving.inner} as a function of the vector that packs {@code a}, {@code b}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction innerFunction() {
    return new InnerFunction();
  }

  private static final class InnerFunction implements ScalarFunction {

    InnerFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return Dissolving.inner(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      InnerAdjoint adjoint = new InnerAdjoint();
      double value = innerGradient(a, b, adjoint);
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
      return innerJvp(a, b, aDot, bDot).tangent();
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
      InnerHvp hvp = innerHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Dissolving.aliases} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param v as the method takes it
   * @param xDot tangent of {@code x}
   * @param vDot tangent of {@code v}
   * @return the value and its tangent
   */
  static Dual aliasesJvp(double x, double v, double xDot, double vDot) {
    double[] trace = new double[4];
    double[] traceDot = new double[4];
    double v1 = v;
    double vDot1 = vDot;
    for (int i = 0; i < 4; i++) {
      double[] trace1 = new double[4];
      double x1 = x * v;
      double xDot1 = xDot * v + x * vDot;
      x1 -= 0.1;
      double x2 = x + 0.1 * v1;
      xDot += 0.1 * vDot1;
      double t = 0.2 * x2;
      v1 -= t * x1;
      vDot1 -= 0.2 * xDot * x1 + t * xDot1;
      x = x2 + 1.0;
      trace[i] = x2;
      traceDot[i] = xDot;
    }
    x *= 2.0;
    xDot *= 2.0;
    double sum = x;
    double sumDot = xDot;
    for (int i = 0; i < trace.length; i++) {
      double t = trace[i];
      double tDot = traceDot[i];
      sum += t * t;
      sumDot += 2.0 * (tDot * t);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasesJvp(double, double, double, double)
   */
  static Dual aliasesJvp(double x, double v, double xDot, double vDot, Tape tape) {
    return aliasesJvp(x, v, xDot, vDot);
  }

  /**
   * Value and gradient of {@code Dissolving.aliases}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param v the derivative with respect to {@code v}
   */
  record AliasesGradient(double value, double x, double v) {}

  /**
   * Adjoints of the scalar parameters of {@code Dissolving.aliases}: filled by a derivative
   * and reused by its caller.
   */
  static final class AliasesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code v}. */
    public double v;

    /** A holder of zeros. */
    public AliasesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Dissolving.aliases} and its gradient.
   *
   * @param x as the method takes it
   * @param v as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AliasesGradient aliasesGradient(double x, double v) {
    return aliasesGradient(x, v, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasesGradient(double, double)
   */
  static AliasesGradient aliasesGradient(double x, double v, Tape tape) {
    AliasesAdjoint adjoint = new AliasesAdjoint();
    double value = aliasesGradient(x, v, adjoint, tape);
    return new AliasesGradient(value, adjoint.x, adjoint.v);
  }

  /**
   * Reverse mode: {@code Dissolving.aliases} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param v as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code v}
   * @return the value
   */
  static double aliasesGradient(double x, double v, AliasesAdjoint adjoint) {
    return aliasesGradient(x, v, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasesGradient(double, double, AliasesAdjoint)
   */
  static double aliasesGradient(double x, double v, AliasesAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] trace = new double[4];
      double[] traceBar = tape.doubles(4);
      double[] xKept = tape.doubles(4);
      double[] kept = tape.doubles(4);
      double v1 = v;
      for (int i = 0; i < 4; i++) {
        xKept[i] = x;
        double[] trace1 = new double[4];
        double x1 = x * v;
        x1 -= 0.1;
        double x2 = x + 0.1 * v1;
        double t = 0.2 * x2;
        kept[i] = t;
        v1 -= t * x1;
        x = x2 + 1.0;
        trace[i] = x2;
      }
      x *= 2.0;
      double sum = x;
      for (int i = 0; i < trace.length; i++) {
        double t = trace[i];
        sum += t * t;
        traceBar[i] = 2.0 * t;
      }

      // reverse sweep
      double xBar = 2.0;
      double vBar = 0.0;
      double vBar1 = 0.0;
      for (int i = 3; i >= 0; i--) {
        xBar = traceBar[i] + xBar;
        double t = -vBar;
        x = xKept[i];
        double x1 = x * v;
        x1 -= 0.1;
        double xBar1 = kept[i] * t;
        xBar += 0.2 * (t * x1);
        vBar += 0.1 * xBar;
        xBar += xBar1 * v;
        vBar1 += x * xBar1;
      }
      vBar = vBar1 + vBar;
      adjoint.x = xBar;
      adjoint.v = vBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Dissolving.aliases}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param v the derivative with respect to {@code v}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param vHvp the Hessian-vector product for {@code v}
   */
  record AliasesHvp(double value, double x, double v, double xHvp, double vHvp) {}

  /**
   * Second order: {@code Dissolving.aliases}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param v as the method takes it
   * @param xDot tangent of {@code x}
   * @param vDot tangent of {@code v}
   * @return value, gradient and product, in new arrays
   */
  static AliasesHvp aliasesHvp(double x, double v, double xDot, double vDot) {
    return aliasesHvp(x, v, xDot, vDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasesHvp(double, double, double, double)
   */
  static AliasesHvp aliasesHvp(double x, double v, double xDot, double vDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] trace = new double[4];
      double[] traceDot = new double[4];
      double[] traceBar = tape.doubles(4);
      double[] traceBarDot = tape.doubles(4);
      double[] xKept = tape.doubles(4);
      double[] xKeptDot = tape.doubles(4);
      double[] kept = tape.doubles(4);
      double[] keptDot = tape.doubles(4);
      double v1 = v;
      double vDot1 = vDot;
      for (int i = 0; i < 4; i++) {
        xKept[i] = x;
        xKeptDot[i] = xDot;
        double[] trace1 = new double[4];
        double x1 = x * v;
        double xDot1 = xDot * v + x * vDot;
        x1 -= 0.1;
        double x2 = x + 0.1 * v1;
        xDot += 0.1 * vDot1;
        double t = 0.2 * x2;
        double t1 = 0.2 * xDot;
        kept[i] = t;
        keptDot[i] = t1;
        v1 -= t * x1;
        vDot1 -= t1 * x1 + t * xDot1;
        x = x2 + 1.0;
        trace[i] = x2;
        traceDot[i] = xDot;
      }
      x *= 2.0;
      double sum = x;
      for (int i = 0; i < trace.length; i++) {
        double t = trace[i];
        double tDot = traceDot[i];
        sum += t * t;
        traceBar[i] = 2.0 * t;
        traceBarDot[i] = 2.0 * tDot;
      }

      // reverse sweep
      double xBar = 2.0;
      double vBar = 0.0;
      double vBar1 = 0.0;
      double xBarDot = 0.0;
      double vBarDot = 0.0;
      double vBarDot1 = 0.0;
      for (int i = 3; i >= 0; i--) {
        xBar = traceBar[i] + xBar;
        xBarDot = traceBarDot[i] + xBarDot;
        double t = -vBar;
        double t1 = -vBarDot;
        x = xKept[i];
        xDot = xKeptDot[i];
        double x1 = x * v;
        double xDot1 = xDot * v + x * vDot;
        x1 -= 0.1;
        double t2 = kept[i];
        double xBar1 = t2 * t;
        double xBarDot1 = keptDot[i] * t + t2 * t1;
        xBar += 0.2 * (t * x1);
        xBarDot += 0.2 * (t1 * x1 + t * xDot1);
        vBar += 0.1 * xBar;
        vBarDot += 0.1 * xBarDot;
        xBar += xBar1 * v;
        xBarDot += xBarDot1 * v + xBar1 * vDot;
        vBar1 += x * xBar1;
        vBarDot1 += xDot * xBar1 + x * xBarDot1;
      }
      vBar = vBar1 + vBar;
      vBarDot = vBarDot1 + vBarDot;
      return new AliasesHvp(sum, xBar, vBar, xBarDot, vBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Dissolving.aliases} as a function of the vector that packs {@code x}, {@code v},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction aliasesFunction() {
    return new AliasesFunction();
  }

  private static final class AliasesFunction implements ScalarFunction {

    AliasesFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double v = packed[1];
      return Dissolving.aliases(x, v);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double v = packed[1];
      AliasesAdjoint adjoint = new AliasesAdjoint();
      double value = aliasesGradient(x, v, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.v;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double v = packed[1];
      double xDot = direction[0];
      double vDot = direction[1];
      return aliasesJvp(x, v, xDot, vDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double v = packed[1];
      double xDot = direction[0];
      double vDot = direction[1];
      AliasesHvp hvp = aliasesHvp(x, v, xDot, vDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.v();
      product[0] = hvp.xHvp();
      product[1] = hvp.vHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Dissolving.branches} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param mode constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual branchesJvp(double[] x, int mode, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] trace = new double[4];
    double x1;
    double v;
    double xDot1;
    double vDot;
    switch (mode) {
      case 0 -> {
        x1 = x[0];
        v = 0.0;
        xDot1 = xDot[0];
        vDot = 0.0;
      }
      case 1 -> {
        x1 = x[1];
        xDot1 = xDot[1];
        double v1 = x[0];
        double vDot1 = xDot[0];
        v = v1 + v1 * x1;
        vDot = vDot1 + (vDot1 * x1 + v1 * xDot1);
      }
      default -> {
        double x2 = x[0];
        double x3 = x[1];
        v = 0.0 + x2 * x3;
        x1 = 0.0;
        xDot1 = 0.0;
        vDot = xDot[0] * x3 + x2 * xDot[1];
      }
    }
    outer: for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        double x2 = x[j];
        x1 += x2 * v;
        xDot1 += xDot[j] * v + x2 * vDot;
        if (x1 > 2.0) {
          v *= 0.5;
          vDot *= 0.5;
          continue outer;
        }
        if (x2 < 0.0) {
          break outer;
        }
      }
      boolean t;
      if (x1 > 1.0) {
        x1 *= 2.0;
        xDot1 *= 2.0;
        t = x1 > 3.0;
      } else {
        t = false;
      }
      double t1;
      double t2;
      if (t) {
        t1 = x1;
        t2 = xDot1;
      } else {
        t1 = 1.0;
        t2 = 0.0;
      }
      v += t1;
      vDot += t2;
    }
    return new Dual(x1 * v, xDot1 * v + x1 * vDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesJvp(double[], int, double[])
   */
  static Dual branchesJvp(double[] x, int mode, double[] xDot, Tape tape) {
    return branchesJvp(x, mode, xDot);
  }

  /**
   * Value and gradient of {@code Dissolving.branches}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BranchesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Dissolving.branches} and its gradient.
   *
   * @param x as the method takes it
   * @param mode constant
   * @return the value and the gradient, in new arrays
   */
  static BranchesGradient branchesGradient(double[] x, int mode) {
    return branchesGradient(x, mode, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesGradient(double[], int)
   */
  static BranchesGradient branchesGradient(double[] x, int mode, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = branchesGradient(x, mode, xBar, tape);
    return new BranchesGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Dissolving.branches} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param mode constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double branchesGradient(double[] x, int mode, double[] xBar) {
    return branchesGradient(x, mode, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesGradient(double[], int, double[])
   */
  static double branchesGradient(double[] x, int mode, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] trace = new double[4];
      double x1;
      double v;
      switch (mode) {
        case 0 -> {
          x1 = x[0];
          v = 0.0;
        }
        case 1 -> {
          x1 = x[1];
          double v1 = x[0];
          v = v1 + v1 * x1;
        }
        default -> {
          v = 0.0 + x[0] * x[1];
          x1 = 0.0;
        }
      }
      int[] exitKept = tape.ints(x.length);
      double[] vKept = tape.doubles(x.length);
      int[] jKept = tape.ints(x.length);
      boolean[] kept = tape.booleans(x.length);
      boolean[] kept1 = tape.booleans(x.length);
      int i = 0;
      int exit;
      double v1;
      int j;
      outer: while (true) {
        if (i >= x.length) {
          exit = 0;
          v1 = v;
          j = 0;
          break;
        }
        vKept[i] = v;
        int exit1;
        block1: {
          j = 0;
          while (j < x.length) {
            double x2 = x[j];
            x1 += x2 * v;
            if (x1 > 2.0) {
              v *= 0.5;
              exit1 = 0;
              break block1;
            }
            if (x2 < 0.0) {
              exit = 1;
              v1 = v;
              break outer;
            }
            j++;
          }
          boolean t = x1 > 1.0;
          kept1[i] = t;
          boolean t1;
          if (t) {
            x1 *= 2.0;
            t1 = x1 > 3.0;
          } else {
            t1 = false;
          }
          kept[i] = t1;
          v += t1 ? x1 : 1.0;
          exit1 = 1;
          j = 0;
        }
        exitKept[i] = exit1;
        jKept[i] = j;
        i++;
      }

      // reverse sweep
      double vBar;
      switch (exit) {
        case 0 -> vBar = x1;
        default -> {
          double xBar1 = v * v1;
          double vBar1 = x1 + x[j] * v;
          xBar[j] += xBar1;
          vBar = vBar1;
          for (int j1 = j - 1; j1 >= 0; j1--) {
            vBar += x[j1] * v;
            xBar[j1] += xBar1;
          }
        }
      }
      double xBar1 = v;
      double t = x1 * v;
      for (int k = i - 1; k >= 0; k--) {
        exit = exitKept[k];
        v = vKept[k];
        j = jKept[k];
        switch (exit) {
          case 0 -> {
            vBar *= 0.5;
            double xBar2 = xBar1 * v;
            double vBar1 = vBar + x[j] * xBar1;
            xBar[j] += xBar2;
            vBar = vBar1;
            for (int j1 = j - 1; j1 >= 0; j1--) {
              vBar += x[j1] * xBar1;
              xBar[j1] += xBar2;
            }
          }
          default -> {
            if (kept[k]) {
              xBar1 += vBar;
            }
            if (kept1[k]) {
              xBar1 *= 2.0;
            }
            for (int j1 = x.length - 1; j1 >= 0; j1--) {
              vBar += x[j1] * xBar1;
              xBar[j1] += xBar1 * v;
            }
          }
        }
      }
      switch (mode) {
        case 0 -> xBar[0] += xBar1;
        case 1 -> {
          v = x[0];
          xBar[0] += vBar + vBar * x[1];
          xBar[1] += xBar1 + v * vBar;
        }
        default -> {
          double xBar2 = vBar * x[1];
          xBar[1] += x[0] * vBar;
          xBar[0] += xBar2;
        }
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Dissolving.branches}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BranchesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Dissolving.branches}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param mode constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static BranchesHvp branchesHvp(double[] x, int mode, double[] xDot) {
    return branchesHvp(x, mode, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesHvp(double[], int, double[])
   */
  static BranchesHvp branchesHvp(double[] x, int mode, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = branchesHvp(x, mode, xDot, xBar, xHvp, tape);
    return new BranchesHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Dissolving.branches}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param mode constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double branchesHvp(double[] x, int mode, double[] xDot, double[] xBar, double[] xHvp) {
    return branchesHvp(x, mode, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesHvp(double[], int, double[], double[], double[])
   */
  static double branchesHvp(double[] x, int mode, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] trace = new double[4];
      double x1;
      double v;
      double xDot1;
      double vDot;
      switch (mode) {
        case 0 -> {
          x1 = x[0];
          v = 0.0;
          xDot1 = xDot[0];
          vDot = 0.0;
        }
        case 1 -> {
          x1 = x[1];
          xDot1 = xDot[1];
          double v1 = x[0];
          double vDot1 = xDot[0];
          v = v1 + v1 * x1;
          vDot = vDot1 + (vDot1 * x1 + v1 * xDot1);
        }
        default -> {
          double x2 = x[0];
          double x3 = x[1];
          v = 0.0 + x2 * x3;
          x1 = 0.0;
          xDot1 = 0.0;
          vDot = xDot[0] * x3 + x2 * xDot[1];
        }
      }
      int[] exitKept = tape.ints(x.length);
      double[] vKept = tape.doubles(x.length);
      double[] vKeptDot = tape.doubles(x.length);
      int[] jKept = tape.ints(x.length);
      boolean[] kept = tape.booleans(x.length);
      boolean[] kept1 = tape.booleans(x.length);
      int i = 0;
      int exit;
      double v1;
      int j;
      double vDot1;
      outer: while (true) {
        if (i >= x.length) {
          exit = 0;
          v1 = v;
          j = 0;
          vDot1 = vDot;
          break;
        }
        vKept[i] = v;
        vKeptDot[i] = vDot;
        int exit1;
        block1: {
          j = 0;
          while (j < x.length) {
            double x2 = x[j];
            x1 += x2 * v;
            xDot1 += xDot[j] * v + x2 * vDot;
            if (x1 > 2.0) {
              v *= 0.5;
              vDot *= 0.5;
              exit1 = 0;
              break block1;
            }
            if (x2 < 0.0) {
              exit = 1;
              v1 = v;
              vDot1 = vDot;
              break outer;
            }
            j++;
          }
          boolean t = x1 > 1.0;
          kept1[i] = t;
          boolean t1;
          if (t) {
            x1 *= 2.0;
            xDot1 *= 2.0;
            t1 = x1 > 3.0;
          } else {
            t1 = false;
          }
          kept[i] = t1;
          double t2;
          double t3;
          if (t1) {
            t2 = x1;
            t3 = xDot1;
          } else {
            t2 = 1.0;
            t3 = 0.0;
          }
          v += t2;
          vDot += t3;
          exit1 = 1;
          j = 0;
        }
        exitKept[i] = exit1;
        jKept[i] = j;
        i++;
      }

      // reverse sweep
      double vBar;
      double vBarDot;
      switch (exit) {
        case 0 -> {
          vBar = x1;
          vBarDot = xDot1;
        }
        default -> {
          double xBar1 = v * v1;
          double xBarDot = vDot * v1 + v * vDot1;
          double x2 = x[j];
          double vBarDot1 = xDot1 + (xDot[j] * v + x2 * vDot);
          xBar[j] += xBar1;
          xHvp[j] += xBarDot;
          vBar = x1 + x2 * v;
          vBarDot = vBarDot1;
          for (int j1 = j - 1; j1 >= 0; j1--) {
            double x3 = x[j1];
            vBar += x3 * v;
            vBarDot += xDot[j1] * v + x3 * vDot;
            xBar[j1] += xBar1;
            xHvp[j1] += xBarDot;
          }
        }
      }
      double xBar1 = v;
      double xBarDot = vDot;
      double t = x1 * v;
      for (int k = i - 1; k >= 0; k--) {
        exit = exitKept[k];
        v = vKept[k];
        vDot = vKeptDot[k];
        j = jKept[k];
        switch (exit) {
          case 0 -> {
            vBar *= 0.5;
            vBarDot *= 0.5;
            double xBar2 = xBar1 * v;
            double xBarDot1 = xBarDot * v + xBar1 * vDot;
            double x2 = x[j];
            double vBarDot1 = vBarDot + (xDot[j] * xBar1 + x2 * xBarDot);
            xBar[j] += xBar2;
            xHvp[j] += xBarDot1;
            vBarDot = vBarDot1;
            vBar += x2 * xBar1;
            for (int j1 = j - 1; j1 >= 0; j1--) {
              double x3 = x[j1];
              vBar += x3 * xBar1;
              vBarDot += xDot[j1] * xBar1 + x3 * xBarDot;
              xBar[j1] += xBar2;
              xHvp[j1] += xBarDot1;
            }
          }
          default -> {
            if (kept[k]) {
              xBar1 += vBar;
              xBarDot += vBarDot;
            }
            if (kept1[k]) {
              xBar1 *= 2.0;
              xBarDot *= 2.0;
            }
            for (int j1 = x.length - 1; j1 >= 0; j1--) {
              double x2 = x[j1];
              vBar += x2 * xBar1;
              vBarDot += xDot[j1] * xBar1 + x2 * xBarDot;
              xBar[j1] += xBar1 * v;
              xHvp[j1] += xBarDot * v + xBar1 * vDot;
            }
          }
        }
      }
      switch (mode) {
        case 0 -> {
          xBar[0] += xBar1;
          xHvp[0] += xBarDot;
        }
        case 1 -> {
          double x2 = x[1];
          v = x[0];
          vDot = xDot[0];
          double vBarDot1 = vBarDot + (vBarDot * x2 + vBar * xDot[1]);
          xBar[0] += vBar + vBar * x2;
          xHvp[0] += vBarDot1;
          xBar[1] += xBar1 + v * vBar;
          xHvp[1] += xBarDot + (vDot * vBar + v * vBarDot);
        }
        default -> {
          double x2 = x[1];
          double x3 = x[0];
          double xBarDot1 = vBarDot * x2 + vBar * xDot[1];
          double xBarDot2 = xDot[0] * vBar + x3 * vBarDot;
          xBar[1] += x3 * vBar;
          xHvp[1] += xBarDot2;
          xBar[0] += vBar * x2;
          xHvp[0] += xBarDot1;
        }
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Dissolving.branches} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param mode captured
   * @return the view
   */
  static ScalarFunction branchesFunction(int mode) {
    return new BranchesFunction(mode);
  }

  private static final class BranchesFunction implements ScalarFunction {

    private final int mode;

    BranchesFunction(int mode) {
      this.mode = mode;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Dissolving.branches(x, this.mode);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = branchesGradient(x, this.mode, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return branchesJvp(x, this.mode, xDot).tangent();
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
      double value = branchesHvp(x, this.mode, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Dissolving.iterated} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual iteratedJvp(double x, double a, int n, double xDot, double aDot) {
    double[] t = new double[2];
    double[] t1 = new double[2];
    t[0] = x;
    t1[0] = xDot;
    t[1] = a;
    t1[1] = aDot;
    double sum = 0.0;
    x = t[0];
    double sumDot = 0.0;
    xDot = t1[0];
    int left = n;
    while (left > 0) {
      left--;
      double t2 = a * x;
      double t3 = 1.0 - x;
      double t4 = aDot * x + a * xDot;
      x = t2 * t3;
      xDot = t4 * t3 - t2 * xDot;
      double t5 = t[1];
      sum += x * t5;
      sumDot += xDot * t5 + x * t1[1];
      if (sum > 5.0) {
        return new Dual(sum * sum, 2.0 * (sumDot * sum));
      }
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #iteratedJvp(double, double, int, double, double)
   */
  static Dual iteratedJvp(double x, double a, int n, double xDot, double aDot, Tape tape) {
    return iteratedJvp(x, a, n, xDot, aDot);
  }

  /**
   * Value and gradient of {@code Dissolving.iterated}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record IteratedGradient(double value, double x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code Dissolving.iterated}: filled by a derivative
   * and reused by its caller.
   */
  static final class IteratedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public IteratedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Dissolving.iterated} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static IteratedGradient iteratedGradient(double x, double a, int n) {
    return iteratedGradient(x, a, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #iteratedGradient(double, double, int)
   */
  static IteratedGradient iteratedGradient(double x, double a, int n, Tape tape) {
    IteratedAdjoint adjoint = new IteratedAdjoint();
    double value = iteratedGradient(x, a, n, adjoint, tape);
    return new IteratedGradient(value, adjoint.x, adjoint.a);
  }

  /**
   * Reverse mode: {@code Dissolving.iterated} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code a}
   * @return the value
   */
  static double iteratedGradient(double x, double a, int n, IteratedAdjoint adjoint) {
    return iteratedGradient(x, a, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #iteratedGradient(double, double, int, IteratedAdjoint)
   */
  static double iteratedGradient(double x, double a, int n, IteratedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] t = new double[2];
      double[] t1 = tape.zeroDoubles(2);
      t[0] = x;
      t[1] = a;
      x = t[0];
      double[] xKept = tape.doubles(n + 1);
      double sum = 0.0;
      for (int left = n; left > 0; left--) {
        xKept[left] = x;
        double t2 = a * x;
        double t3 = 1.0 - x;
        double x1 = t2 * t3;
        double t4 = t[1];
        sum += x1 * t4;
        if (sum > 5.0) {
          // reverse sweep
          double sumBar = 2.0 * sum;
          double xBar = sumBar * t4;
          t1[1] += x1 * sumBar;
          double t5 = xBar * t3;
          double aBar = t5 * x;
          xBar = a * t5 - t2 * xBar;
          for (int left1 = left + 1; left1 <= n; left1++) {
            xBar += sumBar * t[1];
            x = xKept[left1];
            double t6 = a * x;
            double t7 = 1.0 - x;
            x1 = t6 * t7;
            t1[1] += x1 * sumBar;
            double t8 = xBar * t7;
            aBar += t8 * x;
            xBar = a * t8 - t6 * xBar;
          }
          t1[0] += xBar;
          double t6 = t1[1];
          t1[1] = 0.0;
          aBar += t6;
          double t7 = t1[0];
          t1[0] = 0.0;
          adjoint.x = t7;
          adjoint.a = aBar;
          return sum * sum;
        }
        x = x1;
      }

      // reverse sweep
      double xBar = 0.0;
      double aBar = 0.0;
      for (int left = 1; left <= n; left++) {
        xBar += t[1];
        x = xKept[left];
        double t2 = a * x;
        double t3 = 1.0 - x;
        t1[1] += t2 * t3;
        double t4 = xBar * t3;
        aBar += t4 * x;
        xBar = a * t4 - t2 * xBar;
      }
      t1[0] += xBar;
      aBar += t1[1];
      double t2 = t1[0];
      adjoint.x = t2;
      adjoint.a = aBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Dissolving.iterated}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record IteratedHvp(double value, double x, double a, double xHvp, double aHvp) {}

  /**
   * Second order: {@code Dissolving.iterated}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static IteratedHvp iteratedHvp(double x, double a, int n, double xDot, double aDot) {
    return iteratedHvp(x, a, n, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #iteratedHvp(double, double, int, double, double)
   */
  static IteratedHvp iteratedHvp(double x, double a, int n, double xDot, double aDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] t = new double[2];
      double[] t1 = new double[2];
      double[] t2 = tape.zeroDoubles(2);
      double[] t3 = tape.zeroDoubles(2);
      t[0] = x;
      t1[0] = xDot;
      t[1] = a;
      t1[1] = aDot;
      x = t[0];
      xDot = t1[0];
      double[] xKept = tape.doubles(n + 1);
      double[] xKeptDot = tape.doubles(n + 1);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int left = n; left > 0; left--) {
        xKept[left] = x;
        xKeptDot[left] = xDot;
        double t4 = a * x;
        double t5 = aDot * x + a * xDot;
        double t6 = 1.0 - x;
        double t7 = -xDot;
        double x1 = t4 * t6;
        double xDot1 = t5 * t6 + t4 * t7;
        double t8 = t[1];
        double t9 = t1[1];
        sum += x1 * t8;
        sumDot += xDot1 * t8 + x1 * t9;
        if (sum > 5.0) {
          // reverse sweep
          double sumBar = 2.0 * sum;
          double sumBarDot = 2.0 * sumDot;
          double xBar = sumBar * t8;
          double xBarDot = sumBarDot * t8 + sumBar * t9;
          t2[1] += x1 * sumBar;
          t3[1] += xDot1 * sumBar + x1 * sumBarDot;
          double t10 = xBar * t6;
          double t11 = xBarDot * t6 + xBar * t7;
          double aBar = t10 * x;
          double aBarDot = t11 * x + t10 * xDot;
          xBarDot = aDot * t10 + a * t11 - (t5 * xBar + t4 * xBarDot);
          xBar = a * t10 - t4 * xBar;
          for (int left1 = left + 1; left1 <= n; left1++) {
            double t12 = t[1];
            xBar += sumBar * t12;
            xBarDot += sumBarDot * t12 + sumBar * t1[1];
            x = xKept[left1];
            xDot = xKeptDot[left1];
            double t13 = a * x;
            double t14 = aDot * x + a * xDot;
            double t15 = 1.0 - x;
            double t16 = -xDot;
            x1 = t13 * t15;
            xDot1 = t14 * t15 + t13 * t16;
            t2[1] += x1 * sumBar;
            t3[1] += xDot1 * sumBar + x1 * sumBarDot;
            double t17 = xBar * t15;
            double t18 = xBarDot * t15 + xBar * t16;
            aBar += t17 * x;
            aBarDot += t18 * x + t17 * xDot;
            double t19 = t14 * xBar + t13 * xBarDot;
            xBar = a * t17 - t13 * xBar;
            xBarDot = aDot * t17 + a * t18 - t19;
          }
          t2[0] += xBar;
          t3[0] += xBarDot;
          double t12 = t2[1];
          double t13 = t3[1];
          t2[1] = 0.0;
          t3[1] = 0.0;
          aBar += t12;
          aBarDot += t13;
          double t14 = t2[0];
          double t15 = t3[0];
          t2[0] = 0.0;
          t3[0] = 0.0;
          return new IteratedHvp(sum * sum, t14, aBar, t15, aBarDot);
        }
        x = x1;
        xDot = xDot1;
      }

      // reverse sweep
      double xBar = 0.0;
      double aBar = 0.0;
      double xBarDot = 0.0;
      double aBarDot = 0.0;
      for (int left = 1; left <= n; left++) {
        xBar += t[1];
        xBarDot += t1[1];
        x = xKept[left];
        xDot = xKeptDot[left];
        double t4 = a * x;
        double t5 = aDot * x + a * xDot;
        double t6 = 1.0 - x;
        double t7 = -xDot;
        t2[1] += t4 * t6;
        t3[1] += t5 * t6 + t4 * t7;
        double t8 = xBar * t6;
        double t9 = xBarDot * t6 + xBar * t7;
        aBar += t8 * x;
        aBarDot += t9 * x + t8 * xDot;
        double t10 = t5 * xBar + t4 * xBarDot;
        xBar = a * t8 - t4 * xBar;
        xBarDot = aDot * t8 + a * t9 - t10;
      }
      t2[0] += xBar;
      t3[0] += xBarDot;
      aBar += t2[1];
      aBarDot += t3[1];
      return new IteratedHvp(sum, t2[0], aBar, t3[0], aBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Dissolving.iterated} as a function of the vector that packs {@code x}, {@code a},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction iteratedFunction(int n) {
    return new IteratedFunction(n);
  }

  private static final class IteratedFunction implements ScalarFunction {

    private final int n;

    IteratedFunction(int n) {
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
      double a = packed[1];
      return Dissolving.iterated(x, a, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double a = packed[1];
      IteratedAdjoint adjoint = new IteratedAdjoint();
      double value = iteratedGradient(x, a, this.n, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double a = packed[1];
      double xDot = direction[0];
      double aDot = direction[1];
      return iteratedJvp(x, a, this.n, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double a = packed[1];
      double xDot = direction[0];
      double aDot = direction[1];
      IteratedHvp hvp = iteratedHvp(x, a, this.n, xDot, aDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.a();
      product[0] = hvp.xHvp();
      product[1] = hvp.aHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Dissolving.ownMembers} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual ownMembersJvp(double x, double y, double xDot, double yDot) {
    double t = y * x;
    double t1 = yDot * x + y * xDot;
    double held = x;
    double heldDot = xDot;
    for (int i = 0; i < 3; i++) {
      double held1 = held + t * y;
      heldDot += t1 * y + t * yDot;
      double t2 = 1.0 + x;
      held = held1 * t2;
      heldDot = heldDot * t2 + held1 * xDot;
    }
    return new Dual(held + t, heldDot + t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownMembersJvp(double, double, double, double)
   */
  static Dual ownMembersJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return ownMembersJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Dissolving.ownMembers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record OwnMembersGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Dissolving.ownMembers}: filled by a
   * derivative and reused by its caller.
   */
  static final class OwnMembersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public OwnMembersAdjoint() {}
  }

  /**
   * Reverse mode: {@code Dissolving.ownMembers} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OwnMembersGradient ownMembersGradient(double x, double y) {
    return ownMembersGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownMembersGradient(double, double)
   */
  static OwnMembersGradient ownMembersGradient(double x, double y, Tape tape) {
    OwnMembersAdjoint adjoint = new OwnMembersAdjoint();
    double value = ownMembersGradient(x, y, adjoint, tape);
    return new OwnMembersGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Reverse mode: {@code Dissolving.ownMembers} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double ownMembersGradient(double x, double y, OwnMembersAdjoint adjoint) {
    return ownMembersGradient(x, y, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownMembersGradient(double, double, OwnMembersAdjoint)
   */
  static double ownMembersGradient(double x, double y, OwnMembersAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = y * x;
      double[] heldKept = tape.doubles(3);
      double held = x;
      for (int i = 0; i < 3; i++) {
        held += t * y;
        heldKept[i] = held;
        held *= 1.0 + x;
      }

      // reverse sweep
      double heldBar = 1.0;
      double t1 = 1.0;
      double yBar = 0.0;
      double xBar = 0.0;
      double t2 = held + t;
      for (int i = 2; i >= 0; i--) {
        double heldBar1 = heldBar * (1.0 + x);
        held = heldKept[i];
        xBar += held * heldBar;
        yBar += t * heldBar1;
        heldBar = heldBar1;
        t1 += heldBar1 * y;
      }
      xBar += heldBar;
      yBar += t1 * x;
      xBar += y * t1;
      adjoint.x = xBar;
      adjoint.y = yBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Dissolving.ownMembers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record OwnMembersHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Dissolving.ownMembers}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static OwnMembersHvp ownMembersHvp(double x, double y, double xDot, double yDot) {
    return ownMembersHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownMembersHvp(double, double, double, double)
   */
  static OwnMembersHvp ownMembersHvp(double x, double y, double xDot, double yDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = y * x;
      double t1 = yDot * x + y * xDot;
      double[] heldKept = tape.doubles(3);
      double[] heldKeptDot = tape.doubles(3);
      double held = x;
      double heldDot = xDot;
      for (int i = 0; i < 3; i++) {
        double held1 = held + t * y;
        heldDot += t1 * y + t * yDot;
        heldKept[i] = held1;
        heldKeptDot[i] = heldDot;
        double t2 = 1.0 + x;
        held = held1 * t2;
        heldDot = heldDot * t2 + held1 * xDot;
      }

      // reverse sweep
      double heldBar = 1.0;
      double t2 = 1.0;
      double yBar = 0.0;
      double xBar = 0.0;
      double heldBarDot = 0.0;
      double t3 = 0.0;
      double yBarDot = 0.0;
      double xBarDot = 0.0;
      double t4 = held + t;
      for (int i = 2; i >= 0; i--) {
        double t5 = 1.0 + x;
        double heldBar1 = heldBar * t5;
        double heldBarDot1 = heldBarDot * t5 + heldBar * xDot;
        held = heldKept[i];
        double heldDot1 = heldKeptDot[i];
        xBar += held * heldBar;
        xBarDot += heldDot1 * heldBar + held * heldBarDot;
        yBar += t * heldBar1;
        yBarDot += t1 * heldBar1 + t * heldBarDot1;
        heldBar = heldBar1;
        heldBarDot = heldBarDot1;
        t2 += heldBar1 * y;
        t3 += heldBarDot1 * y + heldBar1 * yDot;
      }
      xBar += heldBar;
      xBarDot += heldBarDot;
      yBar += t2 * x;
      yBarDot += t3 * x + t2 * xDot;
      xBar += y * t2;
      xBarDot += yDot * t2 + y * t3;
      return new OwnMembersHvp(t4, xBar, yBar, xBarDot, yBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Dissolving.ownMembers} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction ownMembersFunction() {
    return new OwnMembersFunction();
  }

  private static final class OwnMembersFunction implements ScalarFunction {

    OwnMembersFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Dissolving.ownMembers(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      OwnMembersAdjoint adjoint = new OwnMembersAdjoint();
      double value = ownMembersGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      return ownMembersJvp(x, y, xDot, yDot).tangent();
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
      double xDot = direction[0];
      double yDot = direction[1];
      OwnMembersHvp hvp = ownMembersHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  private static void linearHvpPart1(double[][] a, double[][] aDot, double[] b, double[] bDot,
      int[] keptInts, double[][][] keptDoubleArrayArrays, int[][] keptIntArrays,
      double[][][][][] keptDoubleArrayArrayArrayArrays, double[][][][] keptDoubleArrayArrayArrays,
      double[][] keptDoubleArrays, Tape tape) {
    int n = a.length;
    keptInts[0] = n;
    double[][] lu = new double[n][];
    keptDoubleArrayArrays[0] = lu;
    double[][] luDot = new double[n][];
    keptDoubleArrayArrays[1] = luDot;
    double[][] luBar = new double[n][];
    keptDoubleArrayArrays[2] = luBar;
    double[][] luBarDot = new double[n][];
    keptDoubleArrayArrays[3] = luBarDot;
    double[][] kept = tape.references(double[].class, n);
    keptDoubleArrayArrays[4] = kept;
    double[][] keptDot = tape.references(double[].class, n);
    keptDoubleArrayArrays[5] = keptDot;
    for (int i = 0; i < n; i++) {
      double[] aDot1 = aDot[i];
      double[] t = a[i].clone();
      double[] t1 = aDot1.clone();
      double[] t2 = tape.zeroDoubles(t.length);
      double[] t3 = tape.zeroDoubles(t.length);
      kept[i] = t2;
      keptDot[i] = t3;
      lu[i] = t;
      luDot[i] = t1;
      luBar[i] = t2;
      luBarDot[i] = t3;
    }
    int[] pivot = tape.exactInts(n);
    keptIntArrays[0] = pivot;
    double[][][][] luBarKeptKeptKept = tape.references(double[][][].class, n);
    keptDoubleArrayArrayArrayArrays[0] = luBarKeptKeptKept;
    double[][][][] luBarKeptKeptKeptDot = tape.references(double[][][].class, n);
    keptDoubleArrayArrayArrayArrays[1] = luBarKeptKeptKeptDot;
    double[][][] luKeptKeptKept = tape.table(double[][].class, n);
    keptDoubleArrayArrayArrays[0] = luKeptKeptKept;
    double[][][] luKeptKeptKeptDot = tape.table(double[][].class, n);
    keptDoubleArrayArrayArrays[1] = luKeptKeptKeptDot;
    double[][][] luKeptKeptKept1 = tape.table(double[][].class, n);
    keptDoubleArrayArrayArrays[2] = luKeptKeptKept1;
    double[][][] luKeptKeptKeptDot1 = tape.table(double[][].class, n);
    keptDoubleArrayArrayArrays[3] = luKeptKeptKeptDot1;
    double[][][][] luBarKeptKeptKept1 = tape.references(double[][][].class, n);
    keptDoubleArrayArrayArrayArrays[2] = luBarKeptKeptKept1;
    double[][][][] luBarKeptKeptKeptDot1 = tape.references(double[][][].class, n);
    keptDoubleArrayArrayArrayArrays[3] = luBarKeptKeptKeptDot1;
    double[][][] luBarKeptKept = tape.references(double[][].class, n);
    keptDoubleArrayArrayArrays[4] = luBarKeptKept;
    double[][][] luBarKeptKeptDot = tape.references(double[][].class, n);
    keptDoubleArrayArrayArrays[5] = luBarKeptKeptDot;
    double[][] luKeptKept = tape.table(double[].class, n);
    keptDoubleArrayArrays[6] = luKeptKept;
    double[][] luKeptKeptDot = tape.table(double[].class, n);
    keptDoubleArrayArrays[7] = luKeptKeptDot;
    double[][] keptKept = tape.table(double[].class, n);
    keptDoubleArrayArrays[8] = keptKept;
    double[][] keptKeptDot = tape.table(double[].class, n);
    keptDoubleArrayArrays[9] = keptKeptDot;
    double[][][] luBarKeptKept1 = tape.references(double[][].class, n);
    keptDoubleArrayArrayArrays[6] = luBarKeptKept1;
    double[][][] luBarKeptKeptDot1 = tape.references(double[][].class, n);
    keptDoubleArrayArrayArrays[7] = luBarKeptKeptDot1;
    int sign = 1;
    for (int k = 0; k < n; k++) {
      int p = k;
      for (int i = k + 1; i < n; i++) {
        if (Math.abs(lu[i][k]) > Math.abs(lu[p][k])) {
          p = i;
        }
      }
      pivot[k] = p;
      if (p != k) {
        double[] row = lu[p];
        double[] rowDot = luDot[p];
        double[] rowBar = luBar[p];
        double[] rowBarDot = luBarDot[p];
        double[] luDot1 = luDot[k];
        double[] luBar1 = luBar[k];
        double[] luBarDot1 = luBarDot[k];
        lu[p] = lu[k];
        luDot[p] = luDot1;
        luBar[p] = luBar1;
        luBarDot[p] = luBarDot1;
        lu[k] = row;
        luDot[k] = rowDot;
        luBar[k] = rowBar;
        luBarDot[k] = rowBarDot;
        sign = -sign;
      }
      int t = n - (k + 1);
      double[][][] luBarKeptKept2 = tape.references(double[][].class, t);
      double[][][] luBarKeptKeptDot2 = tape.references(double[][].class, t);
      luBarKeptKeptKept[k] = luBarKeptKept2;
      luBarKeptKeptKeptDot[k] = luBarKeptKeptDot2;
      double[][] luKeptKept1 = tape.row(luKeptKeptKept, k, t);
      double[][] luKeptKeptDot1 = tape.row(luKeptKeptKeptDot, k, t);
      double[][] luKeptKept2 = tape.row(luKeptKeptKept1, k, t);
      double[][] luKeptKeptDot2 = tape.row(luKeptKeptKeptDot1, k, t);
      double[][][] luBarKeptKept3 = tape.references(double[][].class, t);
      double[][][] luBarKeptKeptDot3 = tape.references(double[][].class, t);
      luBarKeptKeptKept1[k] = luBarKeptKept3;
      luBarKeptKeptKeptDot1[k] = luBarKeptKeptDot3;
      double[][] luBarKept = tape.references(double[].class, t);
      double[][] luBarKeptDot = tape.references(double[].class, t);
      luBarKeptKept[k] = luBarKept;
      luBarKeptKeptDot[k] = luBarKeptDot;
      double[] luKept = tape.row(luKeptKept, k, t);
      double[] luKeptDot = tape.row(luKeptKeptDot, k, t);
      double[] kept1 = tape.row(keptKept, k, t);
      double[] keptDot1 = tape.row(keptKeptDot, k, t);
      double[][] luBarKept1 = tape.references(double[].class, t);
      double[][] luBarKeptDot1 = tape.references(double[].class, t);
      luBarKeptKept1[k] = luBarKept1;
      luBarKeptKeptDot1[k] = luBarKeptDot1;
      for (int i = k + 1; i < n; i++) {
        int t1 = i - (k + 1);
        double[] lu1 = lu[i];
        double[] luDot1 = luDot[i];
        double[] luBarDot1 = luBarDot[i];
        luBarKept[t1] = luBar[i];
        luBarKeptDot[t1] = luBarDot1;
        double lu2 = lu1[k];
        double luDot2 = luDot1[k];
        double[] lu3 = lu[k];
        double[] luDot3 = luDot[k];
        double[] luBarDot2 = luBarDot[k];
        luBarKept1[t1] = luBar[k];
        luBarKeptDot1[t1] = luBarDot2;
        double lu4 = lu3[k];
        double luDot4 = luDot3[k];
        luKept[t1] = lu4;
        luKeptDot[t1] = luDot4;
        double t2 = lu2 / lu4;
        double t3 = luDot2 / lu4 - luDot4 / lu4 * t2;
        kept1[t1] = t2;
        keptDot1[t1] = t3;
        lu1[k] = t2;
        luDot1[k] = t3;
        double[][] luBarKept2 = tape.references(double[].class, t);
        double[][] luBarKeptDot2 = tape.references(double[].class, t);
        luBarKeptKept2[t1] = luBarKept2;
        luBarKeptKeptDot2[t1] = luBarKeptDot2;
        double[] luKept1 = tape.row(luKeptKept1, t1, t);
        double[] luKeptDot1 = tape.row(luKeptKeptDot1, t1, t);
        double[] luKept2 = tape.row(luKeptKept2, t1, t);
        double[] luKeptDot2 = tape.row(luKeptKeptDot2, t1, t);
        double[][] luBarKept3 = tape.references(double[].class, t);
        double[][] luBarKeptDot3 = tape.references(double[].class, t);
        luBarKeptKept3[t1] = luBarKept3;
        luBarKeptKeptDot3[t1] = luBarKeptDot3;
        for (int j = k + 1; j < n; j++) {
          int t4 = j - (k + 1);
          double[] lu5 = lu[i];
          double[] luDot5 = luDot[i];
          double[] luBarDot3 = luBarDot[i];
          luBarKept2[t4] = luBar[i];
          luBarKeptDot2[t4] = luBarDot3;
          double lu6 = lu5[j];
          double lu7 = lu5[k];
          double luDot6 = luDot5[k];
          double luDot7 = luDot5[j];
          luKept2[t4] = lu7;
          luKeptDot2[t4] = luDot6;
          double[] lu8 = lu[k];
          double[] luDot8 = luDot[k];
          double[] luBarDot4 = luBarDot[k];
          luBarKept3[t4] = luBar[k];
          luBarKeptDot3[t4] = luBarDot4;
          double lu9 = lu8[j];
          double luDot9 = luDot8[j];
          luKept1[t4] = lu9;
          luKeptDot1[t4] = luDot9;
          lu5[j] = lu6 - lu7 * lu9;
          luDot5[j] = luDot7 - (luDot6 * lu9 + lu7 * luDot9);
        }
      }
    }
    keptInts[1] = sign;
    double[] x = b.clone();
    keptDoubleArrays[0] = x;
    double[] xDot = bDot.clone();
    keptDoubleArrays[1] = xDot;
    double[] xBar = tape.doubles(x.length);
    keptDoubleArrays[2] = xBar;
    double[] xBarDot = tape.doubles(x.length);
    keptDoubleArrays[3] = xBarDot;
    n = x.length;
    keptInts[2] = n;
    double[][] xKeptKept = tape.table(double[].class, n);
    keptDoubleArrayArrays[10] = xKeptKept;
    double[][] xKeptKeptDot = tape.table(double[].class, n);
    keptDoubleArrayArrays[11] = xKeptKeptDot;
    for (int k = 0; k < n; k++) {
      int pivot1 = pivot[k];
      double t = x[pivot1];
      double tDot = xDot[pivot1];
      double xDot1 = xDot[k];
      x[pivot1] = x[k];
      xDot[pivot1] = xDot1;
      x[k] = t;
      xDot[k] = tDot;
      int t1 = n - (k + 1);
      double[] xKept = tape.row(xKeptKept, k, t1);
      double[] xKeptDot = tape.row(xKeptKeptDot, k, t1);
      for (int i = k + 1; i < n; i++) {
        int t2 = i - (k + 1);
        double x1 = x[i];
        double lu1 = lu[i][k];
        double x2 = x[k];
        double xDot2 = xDot[k];
        double xDot3 = xDot[i];
        double luDot1 = luDot[i][k];
        xKept[t2] = x2;
        xKeptDot[t2] = xDot2;
        x[i] = x1 - lu1 * x2;
        xDot[i] = xDot3 - (luDot1 * x2 + lu1 * xDot2);
      }
    }
  }

  private static double linearHvpPart2(int[] keptInts, double[][] keptDoubleArrays,
      double[][][] keptDoubleArrayArrays, int[][] keptIntArrays, double[] b, double[] bBar,
      double[] bBarDot, double[][][][][] keptDoubleArrayArrayArrayArrays,
      double[][][][] keptDoubleArrayArrayArrays, double[][] aBar, double[][] aBarDot, double[][] a,
      Tape tape) {
    int n = keptInts[2];
    double[] kept = tape.doubles(n);
    double[] keptDot = tape.doubles(n);
    double[][] xKeptKept = tape.table(double[].class, n);
    double[][] xKeptKeptDot = tape.table(double[].class, n);
    double[] x = keptDoubleArrays[0];
    double[] xDot = keptDoubleArrays[1];
    double[][] lu = keptDoubleArrayArrays[0];
    double[][] luDot = keptDoubleArrayArrays[1];
    for (int i = n - 1; i >= 0; i--) {
      int t = n - (i + 1);
      double[] xKept = tape.row(xKeptKept, i, t);
      double[] xKeptDot = tape.row(xKeptKeptDot, i, t);
      for (int j = i + 1; j < n; j++) {
        int t1 = j - (i + 1);
        double x1 = x[i];
        double lu1 = lu[i][j];
        double x2 = x[j];
        double xDot1 = xDot[j];
        double xDot2 = xDot[i];
        double luDot1 = luDot[i][j];
        xKept[t1] = x2;
        xKeptDot[t1] = xDot1;
        x[i] = x1 - lu1 * x2;
        xDot[i] = xDot2 - (luDot1 * x2 + lu1 * xDot1);
      }
      double x1 = x[i];
      double lu1 = lu[i][i];
      double t1 = x1 / lu1;
      double t2 = xDot[i] / lu1 - luDot[i][i] / lu1 * t1;
      kept[i] = t1;
      keptDot[i] = t2;
      x[i] = t1;
      xDot[i] = t2;
    }
    int sign = keptInts[1];
    int t = lu.length;
    double[] dKept = tape.doubles(t);
    double[] dKeptDot = tape.doubles(t);
    double d = sign;
    double dDot = 0.0;
    for (int i = 0; i < t; i++) {
      dKept[i] = d;
      dKeptDot[i] = dDot;
      double lu1 = lu[i][i];
      dDot = dDot * lu1 + d * luDot[i][i];
      d *= lu1;
    }
    double[] xBar = keptDoubleArrays[2];
    double[] xBarDot = keptDoubleArrays[3];
    double sum = d;
    for (int i = 0; i < n; i++) {
      double v = x[i];
      double vDot = xDot[i];
      sum += v * v;
      xBar[i] = 2.0 * v;
      xBarDot[i] = 2.0 * vDot;
    }

    // reverse sweep
    double[][] luBar = keptDoubleArrayArrays[2];
    double[][] luBarDot = keptDoubleArrayArrays[3];
    double dBar = 1.0;
    double dBarDot = 0.0;
    for (int i = t - 1; i >= 0; i--) {
      double lu1 = lu[i][i];
      d = dKept[i];
      double dDot1 = dKeptDot[i];
      double dBarDot1 = dBarDot * lu1 + dBar * luDot[i][i];
      double[] luBarDot1 = luBarDot[i];
      luBar[i][i] += d * dBar;
      luBarDot1[i] += dDot1 * dBar + d * dBarDot;
      dBarDot = dBarDot1;
      dBar *= lu1;
    }
    for (int i = 0; i <= n - 1; i++) {
      double lu1 = lu[i][i];
      double xBar1 = xBar[i] / lu1;
      double xBarDot1 = xBarDot[i] / lu1 - luDot[i][i] / lu1 * xBar1;
      double t1 = kept[i];
      double luBarDot1 = -(xBarDot1 * t1 + xBar1 * keptDot[i]);
      double[] luBarDot2 = luBarDot[i];
      luBar[i][i] -= xBar1 * t1;
      luBarDot2[i] += luBarDot1;
      xBar[i] = xBar1;
      xBarDot[i] = xBarDot1;
      int j = i + 1;
      double[] xKept = xKeptKept[i];
      double[] xKeptDot = xKeptKeptDot[i];
      for (int j1 = n - 1; j1 >= j; j1--) {
        int t2 = j1 - j;
        double t3 = -xBar[i];
        double t4 = -xBarDot[i];
        double x1 = xKept[t2];
        double xDot1 = xKeptDot[t2];
        double lu2 = lu[i][j1];
        double xBarDot2 = luDot[i][j1] * t3 + lu2 * t4;
        xBar[j1] += lu2 * t3;
        xBarDot[j1] += xBarDot2;
        double[] luBarDot3 = luBarDot[i];
        luBar[i][j1] += t3 * x1;
        luBarDot3[j1] += t4 * x1 + t3 * xDot1;
      }
    }
    double[][] xKeptKept1 = keptDoubleArrayArrays[10];
    double[][] xKeptKeptDot1 = keptDoubleArrayArrays[11];
    int[] pivot = keptIntArrays[0];
    for (int k = n - 1; k >= 0; k--) {
      int i = k + 1;
      double[] xKept = xKeptKept1[k];
      double[] xKeptDot = xKeptKeptDot1[k];
      for (int i1 = n - 1; i1 >= i; i1--) {
        int t1 = i1 - i;
        double t2 = -xBar[i1];
        double t3 = -xBarDot[i1];
        double x1 = xKept[t1];
        double xDot1 = xKeptDot[t1];
        double lu1 = lu[i1][k];
        double xBarDot1 = luDot[i1][k] * t2 + lu1 * t3;
        xBar[k] += lu1 * t2;
        xBarDot[k] += xBarDot1;
        double[] luBarDot1 = luBarDot[i1];
        luBar[i1][k] += t2 * x1;
        luBarDot1[k] += t3 * x1 + t2 * xDot1;
      }
      double t1 = xBar[k];
      double t2 = xBarDot[k];
      xBar[k] = 0.0;
      xBarDot[k] = 0.0;
      int pivot1 = pivot[k];
      double t3 = xBar[pivot1];
      double t4 = xBarDot[pivot1];
      xBar[pivot1] = 0.0;
      xBarDot[pivot1] = 0.0;
      xBar[k] += t3;
      xBarDot[k] += t4;
      xBar[pivot1] += t1;
      xBarDot[pivot1] += t2;
    }
    for (int i = 0; i < b.length; i++) {
      double t1 = xBarDot[i];
      bBar[i] += xBar[i];
      bBarDot[i] += t1;
    }
    n = keptInts[0];
    double[][][][] luBarKeptKeptKept = keptDoubleArrayArrayArrayArrays[0];
    double[][][][] luBarKeptKeptKeptDot = keptDoubleArrayArrayArrayArrays[1];
    double[][][] luKeptKeptKept = keptDoubleArrayArrayArrays[0];
    double[][][] luKeptKeptKeptDot = keptDoubleArrayArrayArrays[1];
    double[][][] luKeptKeptKept1 = keptDoubleArrayArrayArrays[2];
    double[][][] luKeptKeptKeptDot1 = keptDoubleArrayArrayArrays[3];
    double[][][][] luBarKeptKeptKept1 = keptDoubleArrayArrayArrayArrays[2];
    double[][][][] luBarKeptKeptKeptDot1 = keptDoubleArrayArrayArrayArrays[3];
    double[][][] luBarKeptKept = keptDoubleArrayArrayArrays[4];
    double[][][] luBarKeptKeptDot = keptDoubleArrayArrayArrays[5];
    double[][] luKeptKept = keptDoubleArrayArrays[6];
    double[][] luKeptKeptDot = keptDoubleArrayArrays[7];
    double[][] keptKept = keptDoubleArrayArrays[8];
    double[][] keptKeptDot = keptDoubleArrayArrays[9];
    double[][][] luBarKeptKept1 = keptDoubleArrayArrayArrays[6];
    double[][][] luBarKeptKeptDot1 = keptDoubleArrayArrayArrays[7];
    for (int k = n - 1; k >= 0; k--) {
      int i = k + 1;
      double[][][] luBarKeptKept2 = luBarKeptKeptKept[k];
      double[][][] luBarKeptKeptDot2 = luBarKeptKeptKeptDot[k];
      double[][] luKeptKept1 = luKeptKeptKept[k];
      double[][] luKeptKeptDot1 = luKeptKeptKeptDot[k];
      double[][] luKeptKept2 = luKeptKeptKept1[k];
      double[][] luKeptKeptDot2 = luKeptKeptKeptDot1[k];
      double[][][] luBarKeptKept3 = luBarKeptKeptKept1[k];
      double[][][] luBarKeptKeptDot3 = luBarKeptKeptKeptDot1[k];
      double[][] luBarKept = luBarKeptKept[k];
      double[][] luBarKeptDot = luBarKeptKeptDot[k];
      double[] luKept = luKeptKept[k];
      double[] luKeptDot = luKeptKeptDot[k];
      double[] kept1 = keptKept[k];
      double[] keptDot1 = keptKeptDot[k];
      double[][] luBarKept1 = luBarKeptKept1[k];
      double[][] luBarKeptDot1 = luBarKeptKeptDot1[k];
      for (int i1 = n - 1; i1 >= i; i1--) {
        int t1 = i1 - i;
        double[][] luBarKept2 = luBarKeptKept2[t1];
        double[][] luBarKeptDot2 = luBarKeptKeptDot2[t1];
        double[] luKept1 = luKeptKept1[t1];
        double[] luKeptDot1 = luKeptKeptDot1[t1];
        double[] luKept2 = luKeptKept2[t1];
        double[] luKeptDot2 = luKeptKeptDot2[t1];
        double[][] luBarKept3 = luBarKeptKept3[t1];
        double[][] luBarKeptDot3 = luBarKeptKeptDot3[t1];
        for (int j = n - 1; j >= i; j--) {
          int t2 = j - i;
          double[] luBar1 = luBarKept2[t2];
          double[] luBarDot1 = luBarKeptDot2[t2];
          double t3 = -luBar1[j];
          double t4 = -luBarDot1[j];
          double lu1 = luKept1[t2];
          double luDot1 = luKeptDot1[t2];
          double luBar2 = t3 * lu1;
          double luBarDot2 = t4 * lu1 + t3 * luDot1;
          lu1 = luKept2[t2];
          luDot1 = luKeptDot2[t2];
          double[] luBar3 = luBarKept3[t2];
          double[] luBarDot3 = luBarKeptDot3[t2];
          luBar3[j] += lu1 * t3;
          luBarDot3[j] += luDot1 * t3 + lu1 * t4;
          luBar1[k] += luBar2;
          luBarDot1[k] += luBarDot2;
        }
        double[] luBar1 = luBarKept[t1];
        double[] luBarDot1 = luBarKeptDot[t1];
        double t2 = luBar1[k];
        double t3 = luBarDot1[k];
        luBar1[k] = 0.0;
        luBarDot1[k] = 0.0;
        double lu1 = luKept[t1];
        double luDot1 = luKeptDot[t1];
        double luBar2 = t2 / lu1;
        double luBarDot2 = t3 / lu1 - luDot1 / lu1 * luBar2;
        double t4 = kept1[t1];
        double[] luBar3 = luBarKept1[t1];
        double[] luBarDot3 = luBarKeptDot1[t1];
        double luBarDot4 = -(luBarDot2 * t4 + luBar2 * keptDot1[t1]);
        luBar3[k] -= luBar2 * t4;
        luBarDot3[k] += luBarDot4;
        luBar1[k] += luBar2;
        luBarDot1[k] += luBarDot2;
      }
    }
    double[][] kept1 = keptDoubleArrayArrays[4];
    double[][] keptDot1 = keptDoubleArrayArrays[5];
    for (int i = n - 1; i >= 0; i--) {
      double[] aBar1 = aBar[i];
      double[] aBarDot1 = aBarDot[i];
      double[] t1 = kept1[i];
      double[] t2 = keptDot1[i];
      int t3 = a[i].length;
      for (int i1 = 0; i1 < t3; i1++) {
        double t4 = t2[i1];
        aBar1[i1] += t1[i1];
        aBarDot1[i1] += t4;
      }
    }
    return sum;
  }
}
