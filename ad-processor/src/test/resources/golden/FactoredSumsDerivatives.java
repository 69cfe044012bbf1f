package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code FactoredSums}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class FactoredSumsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.FactoredSumsDerivatives");
  }

  private FactoredSumsDerivatives() {}

  /**
   * Forward mode: {@code FactoredSums.logSumExp} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual logSumExpJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double largest = x[0];
    double largestDot = xDot[0];
    for (int i = 1; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double largest1 = Math.max(largest, x1);
      largestDot = (largest >= x1 ? largestDot : largest < x1 ? 0.0 : largestDot * largest1)
          + (x1 > largest ? xDot1 : x1 <= largest ? 0.0 : xDot1 * largest1);
      largest = largest1;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - largest);
      sum += t;
      sumDot += (xDot[i] - largestDot) * t;
    }
    return new Dual(largest + Math.log(sum), largestDot + StrongZero.over(sumDot, sum));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumExpJvp(double[], double[])
   */
  static Dual logSumExpJvp(double[] x, double[] xDot, Tape tape) {
    return logSumExpJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.logSumExp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LogSumExpGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FactoredSums.logSumExp} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LogSumExpGradient logSumExpGradient(double[] x) {
    return logSumExpGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumExpGradient(double[])
   */
  static LogSumExpGradient logSumExpGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = logSumExpGradient(x, xBar, tape);
    return new LogSumExpGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code FactoredSums.logSumExp} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double logSumExpGradient(double[] x, double[] xBar) {
    return logSumExpGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumExpGradient(double[], double[])
   */
  static double logSumExpGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double largest = x[0];
      double largest1 = largest;
      for (int i = 1; i < x.length; i++) {
        largest1 = Math.max(largest1, x[i]);
      }
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - largest1);
        kept[i] = t;
        sum += t;
      }

      // reverse sweep
      double t = 1.0 / sum;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t * kept[i];
      }
      boolean t1 = largest1 != largest1;
      if (sum == 0.0 | !Double.isFinite(sum) | t1) {
        int chosen = Integer.MAX_VALUE;
        for (int i = 1; i < x.length; i++) {
          double x1 = x[i];
          if (x1 > largest | x1 != x1) {
            chosen = i;
          }
          largest = Math.max(largest, x1);
        }
        // one by one: their sum is 0, infinite or NaN
        double largestBar = 1.0;
        for (int i = 0; i < x.length; i++) {
          largestBar -= t * kept[i];
        }
        if (t1) {
          largestBar = largest1;
        }
        if (chosen != Integer.MAX_VALUE) {
          xBar[chosen] += largestBar;
          largestBar = 0.0;
        }
        xBar[0] += largestBar;
      }
      return largest1 + Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FactoredSums.logSumExp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LogSumExpHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FactoredSums.logSumExp}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LogSumExpHvp logSumExpHvp(double[] x, double[] xDot) {
    return logSumExpHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumExpHvp(double[], double[])
   */
  static LogSumExpHvp logSumExpHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = logSumExpHvp(x, xDot, xBar, xHvp, tape);
    return new LogSumExpHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code FactoredSums.logSumExp}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double logSumExpHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return logSumExpHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logSumExpHvp(double[], double[], double[], double[])
   */
  static double logSumExpHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double largest = x[0];
      double largestDot = xDot[0];
      int chosen = Integer.MAX_VALUE;
      for (int i = 1; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double largest1 = Math.max(largest, x1);
        boolean t = x1 > largest;
        largestDot = (largest >= x1 ? largestDot : largest < x1 ? 0.0 : largestDot * largest1)
            + (t ? xDot1 : x1 <= largest ? 0.0 : xDot1 * largest1);
        if (t | x1 != x1) {
          chosen = i;
        }
        largest = largest1;
      }
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - largest);
        double t1 = (xDot[i] - largestDot) * t;
        kept[i] = t;
        keptDot[i] = t1;
        sum += t;
        sumDot += t1;
      }

      // reverse sweep
      double t = 1.0 / sum;
      double t1 = sumDot * t * t;
      double largestBar = 1.0;
      double largestBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t2 = kept[i];
        double t3 = t * t2;
        double t4 = t * keptDot[i] - t1 * t2;
        largestBar -= t3;
        largestBarDot -= t4;
        xBar[i] += t3;
        xHvp[i] += t4;
      }
      double t2 = largest + Math.log(sum);
      if (largest == largest) {
        largest = largestBar;
        largestDot = largestBarDot;
      }
      if (chosen != Integer.MAX_VALUE) {
        xBar[chosen] += largest;
        xHvp[chosen] += largestDot;
        largestBar = 0.0;
        largestBarDot = 0.0;
      } else {
        largestBar = largest;
        largestBarDot = largestDot;
      }
      xBar[0] += largestBar;
      xHvp[0] += largestBarDot;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.logSumExp} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction logSumExpFunction() {
    return new LogSumExpFunction();
  }

  private static final class LogSumExpFunction implements ScalarFunction {

    LogSumExpFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FactoredSums.logSumExp(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = logSumExpGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return logSumExpJvp(x, xDot).tangent();
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
      double value = logSumExpHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FactoredSums.shifted} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param shiftDot tangent of {@code shift}
   * @return the value and its tangent
   */
  static Dual shiftedJvp(double[] x, double shift, double[] xDot, double shiftDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - shift);
      sum += t;
      sumDot += (xDot[i] - shiftDot) * t;
    }
    return new Dual(Math.log(sum), StrongZero.over(sumDot, sum));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shiftedJvp(double[], double, double[], double)
   */
  static Dual shiftedJvp(double[] x, double shift, double[] xDot, double shiftDot, Tape tape) {
    return shiftedJvp(x, shift, xDot, shiftDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.shifted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param shift the derivative with respect to {@code shift}
   */
  record ShiftedGradient(double value, double[] x, double shift) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.shifted}: filled by a
   * derivative and reused by its caller.
   */
  static final class ShiftedAdjoint {

    /** The adjoint of {@code shift}. */
    public double shift;

    /** A holder of zeros. */
    public ShiftedAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.shifted} and its gradient.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ShiftedGradient shiftedGradient(double[] x, double shift) {
    return shiftedGradient(x, shift, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shiftedGradient(double[], double)
   */
  static ShiftedGradient shiftedGradient(double[] x, double shift, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    ShiftedAdjoint adjoint = new ShiftedAdjoint();
    double value = shiftedGradient(x, shift, xBar, adjoint, tape);
    return new ShiftedGradient(value, xBar, adjoint.shift);
  }

  /**
   * Reverse mode: {@code FactoredSums.shifted} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code shift}
   * @return the value
   */
  static double shiftedGradient(double[] x, double shift, double[] xBar, ShiftedAdjoint adjoint) {
    return shiftedGradient(x, shift, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shiftedGradient(double[], double, double[], ShiftedAdjoint)
   */
  static double shiftedGradient(double[] x, double shift, double[] xBar, ShiftedAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - shift);
        kept[i] = t;
        sum += t;
      }

      // reverse sweep
      double t = 1.0 / sum;
      double shiftBar;
      if (sum == 0.0 | !Double.isFinite(sum)) {
        // one by one: their sum is 0, infinite or NaN
        shiftBar = 0.0;
        for (int i = 0; i < x.length; i++) {
          shiftBar -= t * kept[i];
        }
      } else {
        shiftBar = -(t * sum);
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t * kept[i];
      }
      adjoint.shift = shiftBar;
      return Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FactoredSums.shifted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param shift the derivative with respect to {@code shift}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param shiftHvp the Hessian-vector product for {@code shift}
   */
  record ShiftedHvp(double value, double[] x, double shift, double[] xHvp, double shiftHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FactoredSums.shifted}: filled by a derivative and reused by its caller.
   */
  static final class ShiftedHvpAdjoint {

    /** The adjoint of {@code shift}. */
    public double shift;

    /** The Hessian-vector product for {@code shift}. */
    public double shiftHvp;

    /** A holder of zeros. */
    public ShiftedHvpAdjoint() {}
  }

  /**
   * Second order: {@code FactoredSums.shifted}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param shiftDot tangent of {@code shift}
   * @return value, gradient and product, in new arrays
   */
  static ShiftedHvp shiftedHvp(double[] x, double shift, double[] xDot, double shiftDot) {
    return shiftedHvp(x, shift, xDot, shiftDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shiftedHvp(double[], double, double[], double)
   */
  static ShiftedHvp shiftedHvp(double[] x, double shift, double[] xDot, double shiftDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    ShiftedHvpAdjoint adjoint = new ShiftedHvpAdjoint();
    double value = shiftedHvp(x, shift, xDot, shiftDot, xBar, xHvp, adjoint, tape);
    return new ShiftedHvp(value, xBar, adjoint.shift, xHvp, adjoint.shiftHvp);
  }

  /**
   * Second order: {@code FactoredSums.shifted}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param shiftDot tangent of {@code shift}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code shift}
   * @return the value
   */
  static double shiftedHvp(double[] x, double shift, double[] xDot, double shiftDot, double[] xBar,
      double[] xHvp, ShiftedHvpAdjoint adjoint) {
    return shiftedHvp(x, shift, xDot, shiftDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shiftedHvp(double[], double, double[], double, double[], double[],
   *     ShiftedHvpAdjoint)
   */
  static double shiftedHvp(double[] x, double shift, double[] xDot, double shiftDot, double[] xBar,
      double[] xHvp, ShiftedHvpAdjoint adjoint, Tape tape) {
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
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - shift);
        double t1 = (xDot[i] - shiftDot) * t;
        kept[i] = t;
        keptDot[i] = t1;
        sum += t;
        sumDot += t1;
      }

      // reverse sweep
      double t = 1.0 / sum;
      double t1 = sumDot * t * t;
      double shiftBar = 0.0;
      double shiftBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t2 = kept[i];
        double t3 = t * t2;
        double t4 = t * keptDot[i] - t1 * t2;
        shiftBar -= t3;
        shiftBarDot -= t4;
        xBar[i] += t3;
        xHvp[i] += t4;
      }
      adjoint.shift = shiftBar;
      adjoint.shiftHvp = shiftBarDot;
      return Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.shifted} as a function of the vector that packs {@code x}, {@code
   * shift}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction shiftedFunction() {
    return new ShiftedFunction();
  }

  private static final class ShiftedFunction implements ScalarFunction {

    ShiftedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double shift = packed[packed.length - 1];
      return FactoredSums.shifted(x, shift);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double shift = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      ShiftedAdjoint adjoint = new ShiftedAdjoint();
      double value = shiftedGradient(x, shift, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.shift;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double shift = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double shiftDot = direction[direction.length - 1];
      return shiftedJvp(x, shift, xDot, shiftDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double shift = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double shiftDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      ShiftedHvpAdjoint adjoint = new ShiftedHvpAdjoint();
      double value = shiftedHvp(x, shift, xDot, shiftDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.shift;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.shiftHvp;
      return value;
    }
  }

  /**
   * Value and gradient of {@code FactoredSums.overflowing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param shift the derivative with respect to {@code shift}
   */
  record OverflowingGradient(double value, double[] x, double shift) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.overflowing}: filled by a
   * derivative and reused by its caller.
   */
  static final class OverflowingAdjoint {

    /** The adjoint of {@code shift}. */
    public double shift;

    /** A holder of zeros. */
    public OverflowingAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.overflowing} and its gradient.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OverflowingGradient overflowingGradient(double[] x, double shift) {
    return overflowingGradient(x, shift, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overflowingGradient(double[], double)
   */
  static OverflowingGradient overflowingGradient(double[] x, double shift, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    OverflowingAdjoint adjoint = new OverflowingAdjoint();
    double value = overflowingGradient(x, shift, xBar, adjoint, tape);
    return new OverflowingGradient(value, xBar, adjoint.shift);
  }

  /**
   * Reverse mode: {@code FactoredSums.overflowing} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code shift}
   * @return the value
   */
  static double overflowingGradient(double[] x, double shift, double[] xBar,
      OverflowingAdjoint adjoint) {
    return overflowingGradient(x, shift, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overflowingGradient(double[], double, double[], OverflowingAdjoint)
   */
  static double overflowingGradient(double[] x, double shift, double[] xBar,
      OverflowingAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - shift);
        kept[i] = t;
        sum += t;
      }
      double t = 1.0 / sum;

      // reverse sweep
      double t1 = t * t;
      double shiftBar;
      if (sum == 0.0 | !Double.isFinite(sum)) {
        // one by one: their sum is 0, infinite or NaN
        shiftBar = 0.0;
        for (int i = 0; i < x.length; i++) {
          shiftBar += t1 * kept[i];
        }
      } else {
        shiftBar = t1 * sum;
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] -= t1 * kept[i];
      }
      adjoint.shift = shiftBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.overflowing} as a function of the vector that packs {@code x},
   * {@code shift}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction overflowingFunction() {
    return new OverflowingFunction();
  }

  private static final class OverflowingFunction implements ScalarFunction {

    OverflowingFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double shift = packed[packed.length - 1];
      return FactoredSums.overflowing(x, shift);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double shift = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OverflowingAdjoint adjoint = new OverflowingAdjoint();
      double value = overflowingGradient(x, shift, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.shift;
      return value;
    }
  }

  /**
   * Forward mode: {@code FactoredSums.entropy} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param temperature as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param temperatureDot tangent of {@code temperature}
   * @return the value and its tangent
   */
  static Dual entropyJvp(double[] x, double temperature, double[] xDot, double temperatureDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] weights = new double[x.length];
    double[] weightsDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i] / temperature;
      double t1 = Math.exp(t);
      double t2 = (xDot[i] / temperature - temperatureDot / temperature * t) * t1;
      weights[i] = t1;
      weightsDot[i] = t2;
      sum += t1;
      sumDot += t2;
    }
    double entropy = 0.0;
    double entropyDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double p = weights[i] / sum;
      double pDot = weightsDot[i] / sum - sumDot / sum * p;
      double t = Math.log(p);
      entropy -= p * t;
      entropyDot -= pDot * t + p * StrongZero.over(pDot, p);
    }
    return new Dual(entropy, entropyDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #entropyJvp(double[], double, double[], double)
   */
  static Dual entropyJvp(double[] x, double temperature, double[] xDot, double temperatureDot,
      Tape tape) {
    return entropyJvp(x, temperature, xDot, temperatureDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.entropy}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param temperature the derivative with respect to {@code temperature}
   */
  record EntropyGradient(double value, double[] x, double temperature) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.entropy}: filled by a
   * derivative and reused by its caller.
   */
  static final class EntropyAdjoint {

    /** The adjoint of {@code temperature}. */
    public double temperature;

    /** A holder of zeros. */
    public EntropyAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.entropy} and its gradient.
   *
   * @param x as the method takes it
   * @param temperature as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static EntropyGradient entropyGradient(double[] x, double temperature) {
    return entropyGradient(x, temperature, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #entropyGradient(double[], double)
   */
  static EntropyGradient entropyGradient(double[] x, double temperature, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    EntropyAdjoint adjoint = new EntropyAdjoint();
    double value = entropyGradient(x, temperature, xBar, adjoint, tape);
    return new EntropyGradient(value, xBar, adjoint.temperature);
  }

  /**
   * Reverse mode: {@code FactoredSums.entropy} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param temperature as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code temperature}
   * @return the value
   */
  static double entropyGradient(double[] x, double temperature, double[] xBar,
      EntropyAdjoint adjoint) {
    return entropyGradient(x, temperature, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #entropyGradient(double[], double, double[], EntropyAdjoint)
   */
  static double entropyGradient(double[] x, double temperature, double[] xBar,
      EntropyAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] weights = tape.exactDoubles(x.length);
      double[] weightsBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] / temperature);
        kept[i] = t;
        weights[i] = t;
        sum += t;
      }
      double entropy = 0.0;
      double sumBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double p = weights[i] / sum;
        double t = Math.log(p);
        entropy -= p * t;
        double weightsBar1 = -((t + StrongZero.over(p, p)) / sum);
        sumBar -= weightsBar1 * p;
        weightsBar[i] = weightsBar1;
      }

      // reverse sweep
      double temperatureBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double xBar1 = (sumBar + weightsBar[i]) * kept[i] / temperature;
        temperatureBar -= xBar1 * (x[i] / temperature);
        xBar[i] += xBar1;
      }
      adjoint.temperature = temperatureBar;
      return entropy;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FactoredSums.entropy}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param temperature the derivative with respect to {@code temperature}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param temperatureHvp the Hessian-vector product for {@code temperature}
   */
  record EntropyHvp(double value, double[] x, double temperature, double[] xHvp,
      double temperatureHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FactoredSums.entropy}: filled by a derivative and reused by its caller.
   */
  static final class EntropyHvpAdjoint {

    /** The adjoint of {@code temperature}. */
    public double temperature;

    /** The Hessian-vector product for {@code temperature}. */
    public double temperatureHvp;

    /** A holder of zeros. */
    public EntropyHvpAdjoint() {}
  }

  /**
   * Second order: {@code FactoredSums.entropy}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param temperature as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param temperatureDot tangent of {@code temperature}
   * @return value, gradient and product, in new arrays
   */
  static EntropyHvp entropyHvp(double[] x, double temperature, double[] xDot,
      double temperatureDot) {
    return entropyHvp(x, temperature, xDot, temperatureDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #entropyHvp(double[], double, double[], double)
   */
  static EntropyHvp entropyHvp(double[] x, double temperature, double[] xDot,
      double temperatureDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    EntropyHvpAdjoint adjoint = new EntropyHvpAdjoint();
    double value = entropyHvp(x, temperature, xDot, temperatureDot, xBar, xHvp, adjoint, tape);
    return new EntropyHvp(value, xBar, adjoint.temperature, xHvp, adjoint.temperatureHvp);
  }

  /**
   * Second order: {@code FactoredSums.entropy}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param temperature as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param temperatureDot tangent of {@code temperature}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code temperature}
   * @return the value
   */
  static double entropyHvp(double[] x, double temperature, double[] xDot, double temperatureDot,
      double[] xBar, double[] xHvp, EntropyHvpAdjoint adjoint) {
    return entropyHvp(x, temperature, xDot, temperatureDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #entropyHvp(double[], double, double[], double, double[], double[],
   *     EntropyHvpAdjoint)
   */
  static double entropyHvp(double[] x, double temperature, double[] xDot, double temperatureDot,
      double[] xBar, double[] xHvp, EntropyHvpAdjoint adjoint, Tape tape) {
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
      double[] weights = tape.exactDoubles(x.length);
      double[] weightsDot = tape.exactDoubles(x.length);
      double[] weightsBar = tape.doubles(x.length);
      double[] weightsBarDot = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i] / temperature;
        double t1 = Math.exp(t);
        double t2 = (xDot[i] / temperature - temperatureDot / temperature * t) * t1;
        kept[i] = t1;
        keptDot[i] = t2;
        weights[i] = t1;
        weightsDot[i] = t2;
        sum += t1;
        sumDot += t2;
      }
      double entropy = 0.0;
      double sumBar = 0.0;
      double sumBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double p = weights[i] / sum;
        double t = sumDot / sum;
        double pDot = weightsDot[i] / sum - t * p;
        double t1 = Math.log(p);
        double t2 = 1.0 / p;
        double t3 = StrongZero.times(pDot, t2);
        entropy -= p * t1;
        double t4 = (t1 + StrongZero.times(p, t2)) / sum;
        double weightsBar1 = -t4;
        double weightsBarDot1 = t * t4 - (t3 + (t3 - StrongZero.times(p, pDot * t2 * t2))) / sum;
        sumBar -= weightsBar1 * p;
        sumBarDot -= weightsBarDot1 * p + weightsBar1 * pDot;
        weightsBar[i] = weightsBar1;
        weightsBarDot[i] = weightsBarDot1;
      }

      // reverse sweep
      double temperatureBar = 0.0;
      double temperatureBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = sumBar + weightsBar[i];
        double t1 = kept[i];
        double xBar1 = t * t1 / temperature;
        double t2 = temperatureDot / temperature;
        double xBarDot =
            ((sumBarDot + weightsBarDot[i]) * t1 + t * keptDot[i]) / temperature - t2 * xBar1;
        double t3 = x[i] / temperature;
        temperatureBar -= xBar1 * t3;
        temperatureBarDot -= xBarDot * t3 + xBar1 * (xDot[i] / temperature - t2 * t3);
        xBar[i] += xBar1;
        xHvp[i] += xBarDot;
      }
      adjoint.temperature = temperatureBar;
      adjoint.temperatureHvp = temperatureBarDot;
      return entropy;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.entropy} as a function of the vector that packs {@code x}, {@code
   * temperature}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction entropyFunction() {
    return new EntropyFunction();
  }

  private static final class EntropyFunction implements ScalarFunction {

    EntropyFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double temperature = packed[packed.length - 1];
      return FactoredSums.entropy(x, temperature);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double temperature = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      EntropyAdjoint adjoint = new EntropyAdjoint();
      double value = entropyGradient(x, temperature, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.temperature;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double temperature = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double temperatureDot = direction[direction.length - 1];
      return entropyJvp(x, temperature, xDot, temperatureDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double temperature = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double temperatureDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      EntropyHvpAdjoint adjoint = new EntropyHvpAdjoint();
      double value = entropyHvp(x, temperature, xDot, temperatureDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.temperature;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.temperatureHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FactoredSums.weighted} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param sharpness as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param sharpnessDot tangent of {@code sharpness}
   * @return the value and its tangent
   */
  static Dual weightedJvp(double[] x, double[] y, double sharpness, double[] xDot, double[] yDot,
      double sharpnessDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double total = 0.0;
    double sum = 0.0;
    double totalDot = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = -sharpness;
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t1 = t * x1;
      double weight = Math.exp(t1 * x1);
      double weightDot = ((t * xDot1 - sharpnessDot * x1) * x1 + t1 * xDot1) * weight;
      double y1 = y[i];
      total += weight * y1;
      totalDot += weightDot * y1 + weight * yDot[i];
      sum += weight;
      sumDot += weightDot;
    }
    double t = total / sum;
    return new Dual(t, totalDot / sum - sumDot / sum * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedJvp(double[], double[], double, double[], double[], double)
   */
  static Dual weightedJvp(double[] x, double[] y, double sharpness, double[] xDot, double[] yDot,
      double sharpnessDot, Tape tape) {
    return weightedJvp(x, y, sharpness, xDot, yDot, sharpnessDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.weighted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param sharpness the derivative with respect to {@code sharpness}
   */
  record WeightedGradient(double value, double[] x, double[] y, double sharpness) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.weighted}: filled by a
   * derivative and reused by its caller.
   */
  static final class WeightedAdjoint {

    /** The adjoint of {@code sharpness}. */
    public double sharpness;

    /** A holder of zeros. */
    public WeightedAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.weighted} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param sharpness as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WeightedGradient weightedGradient(double[] x, double[] y, double sharpness) {
    return weightedGradient(x, y, sharpness, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedGradient(double[], double[], double)
   */
  static WeightedGradient weightedGradient(double[] x, double[] y, double sharpness, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    WeightedAdjoint adjoint = new WeightedAdjoint();
    double value = weightedGradient(x, y, sharpness, xBar, yBar, adjoint, tape);
    return new WeightedGradient(value, xBar, yBar, adjoint.sharpness);
  }

  /**
   * Reverse mode: {@code FactoredSums.weighted} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param sharpness as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code sharpness}
   * @return the value
   */
  static double weightedGradient(double[] x, double[] y, double sharpness, double[] xBar,
      double[] yBar, WeightedAdjoint adjoint) {
    return weightedGradient(x, y, sharpness, xBar, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedGradient(double[], double[], double, double[], double[], WeightedAdjoint)
   */
  static double weightedGradient(double[] x, double[] y, double sharpness, double[] xBar,
      double[] yBar, WeightedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double[] weightKept = tape.doubles(x.length);
      double total = 0.0;
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double weight = Math.exp(-sharpness * x1 * x1);
        weightKept[i] = weight;
        total += weight * y[i];
        sum += weight;
      }
      double t = total / sum;

      // reverse sweep
      double totalBar = 1.0 / sum;
      double t1 = totalBar * t;
      double sharpnessBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double weightBar = totalBar * y[i] - t1;
        double weight = weightKept[i];
        yBar[i] += weight * totalBar;
        double t2 = weightBar * weight;
        double x1 = x[i];
        double t3 = t2 * x1;
        double t4 = -sharpness;
        xBar[i] += t4 * x1 * t2 + t4 * t3;
        sharpnessBar -= t3 * x1;
      }
      adjoint.sharpness = sharpnessBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FactoredSums.weighted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param sharpness the derivative with respect to {@code sharpness}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param sharpnessHvp the Hessian-vector product for {@code sharpness}
   */
  record WeightedHvp(double value, double[] x, double[] y, double sharpness, double[] xHvp,
      double[] yHvp, double sharpnessHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FactoredSums.weighted}: filled by a derivative and reused by its caller.
   */
  static final class WeightedHvpAdjoint {

    /** The adjoint of {@code sharpness}. */
    public double sharpness;

    /** The Hessian-vector product for {@code sharpness}. */
    public double sharpnessHvp;

    /** A holder of zeros. */
    public WeightedHvpAdjoint() {}
  }

  /**
   * Second order: {@code FactoredSums.weighted}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param sharpness as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param sharpnessDot tangent of {@code sharpness}
   * @return value, gradient and product, in new arrays
   */
  static WeightedHvp weightedHvp(double[] x, double[] y, double sharpness, double[] xDot,
      double[] yDot, double sharpnessDot) {
    return weightedHvp(x, y, sharpness, xDot, yDot, sharpnessDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedHvp(double[], double[], double, double[], double[], double)
   */
  static WeightedHvp weightedHvp(double[] x, double[] y, double sharpness, double[] xDot,
      double[] yDot, double sharpnessDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    WeightedHvpAdjoint adjoint = new WeightedHvpAdjoint();
    double value =
        weightedHvp(x, y, sharpness, xDot, yDot, sharpnessDot, xBar, yBar, xHvp, yHvp, adjoint,
        tape);
    return new WeightedHvp(value, xBar, yBar, adjoint.sharpness, xHvp, yHvp, adjoint.sharpnessHvp);
  }

  /**
   * Second order: {@code FactoredSums.weighted}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param sharpness as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param sharpnessDot tangent of {@code sharpness}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code sharpness}
   * @return the value
   */
  static double weightedHvp(double[] x, double[] y, double sharpness, double[] xDot, double[] yDot,
      double sharpnessDot, double[] xBar, double[] yBar, double[] xHvp, double[] yHvp,
      WeightedHvpAdjoint adjoint) {
    return weightedHvp(x, y, sharpness, xDot, yDot, sharpnessDot, xBar, yBar, xHvp, yHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedHvp(double[], double[], double, double[], double[], double, double[],
   *     double[], double[], double[], WeightedHvpAdjoint)
   */
  static double weightedHvp(double[] x, double[] y, double sharpness, double[] xDot, double[] yDot,
      double sharpnessDot, double[] xBar, double[] yBar, double[] xHvp, double[] yHvp,
      WeightedHvpAdjoint adjoint, Tape tape) {
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
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(xHvp);
    Arguments.zero(yHvp);
    int mark = tape.mark();
    try {
      double[] weightKept = tape.doubles(x.length);
      double[] weightKeptDot = tape.doubles(x.length);
      double total = 0.0;
      double sum = 0.0;
      double totalDot = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = -sharpness;
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t1 = t * x1;
        double weight = Math.exp(t1 * x1);
        double weightDot = ((t * xDot1 - sharpnessDot * x1) * x1 + t1 * xDot1) * weight;
        weightKept[i] = weight;
        weightKeptDot[i] = weightDot;
        double y1 = y[i];
        total += weight * y1;
        totalDot += weightDot * y1 + weight * yDot[i];
        sum += weight;
        sumDot += weightDot;
      }
      double t = total / sum;

      // reverse sweep
      double totalBar = 1.0 / sum;
      double totalBarDot = -(sumDot * totalBar * totalBar);
      double t1 = totalBar * t;
      double t2 = totalBarDot * t + totalBar * (totalDot / sum - sumDot / sum * t);
      double sharpnessBar = 0.0;
      double sharpnessBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double y1 = y[i];
        double weightBar = totalBar * y1 - t1;
        double weightBarDot = totalBarDot * y1 + totalBar * yDot[i] - t2;
        double weight = weightKept[i];
        double weightDot = weightKeptDot[i];
        yBar[i] += weight * totalBar;
        yHvp[i] += weightDot * totalBar + weight * totalBarDot;
        double t3 = weightBar * weight;
        double t4 = weightBarDot * weight + weightBar * weightDot;
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t5 = t3 * x1;
        double t6 = t4 * x1 + t3 * xDot1;
        double t7 = -sharpness;
        double t8 = -sharpnessDot;
        double t9 = t7 * x1;
        xBar[i] += t9 * t3 + t7 * t5;
        xHvp[i] += (t8 * x1 + t7 * xDot1) * t3 + t9 * t4 + (t8 * t5 + t7 * t6);
        sharpnessBar -= t5 * x1;
        sharpnessBarDot -= t6 * x1 + t5 * xDot1;
      }
      adjoint.sharpness = sharpnessBar;
      adjoint.sharpnessHvp = sharpnessBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.weighted} as a function of the vector that packs {@code x}, {@code
   * y}, {@code sharpness}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction weightedFunction(double[] x, double[] y) {
    return new WeightedFunction(x, y);
  }

  private static final class WeightedFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    WeightedFunction(double[] x, double[] y) {
      this.x = x;
      this.y = y;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return 1 + xSize + ySize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double sharpness = packed[xSize + ySize];
      return FactoredSums.weighted(x, y, sharpness);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double sharpness = packed[xSize + ySize];
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      WeightedAdjoint adjoint = new WeightedAdjoint();
      double value = weightedGradient(x, y, sharpness, xBar, yBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      gradient[xSize + ySize] = adjoint.sharpness;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double sharpness = packed[xSize + ySize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double sharpnessDot = direction[xSize + ySize];
      return weightedJvp(x, y, sharpness, xDot, yDot, sharpnessDot).tangent();
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
      double sharpness = packed[xSize + ySize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double sharpnessDot = direction[xSize + ySize];
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] xHvp = Arguments.zerosLike(x);
      double[] yHvp = Arguments.zerosLike(y);
      WeightedHvpAdjoint adjoint = new WeightedHvpAdjoint();
      double value =
          weightedHvp(x, y, sharpness, xDot, yDot, sharpnessDot, xBar, yBar, xHvp, yHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      gradient[xSize + ySize] = adjoint.sharpness;
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      product[xSize + ySize] = adjoint.sharpnessHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FactoredSums.variance} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param unit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param unitDot tangent of {@code unit}
   * @return the value and its tangent
   */
  static Dual varianceJvp(double[] x, double unit, double[] xDot, double unitDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] scaled = new double[x.length];
    double[] scaledDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = unit * x1;
      double t1 = unitDot * x1 + unit * xDot[i];
      scaled[i] = t;
      scaledDot[i] = t1;
      sum += t;
      sumDot += t1;
    }
    double t = x.length;
    double mean = sum / t;
    double meanDot = sumDot / t;
    double squares = 0.0;
    double squaresDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t1 = scaled[i] - mean;
      squares += t1 * t1;
      squaresDot += 2.0 * ((scaledDot[i] - meanDot) * t1);
    }
    double t1 = Math.sqrt(squares / t);
    return new Dual(t1, StrongZero.over(0.5 * (squaresDot / t), t1));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceJvp(double[], double, double[], double)
   */
  static Dual varianceJvp(double[] x, double unit, double[] xDot, double unitDot, Tape tape) {
    return varianceJvp(x, unit, xDot, unitDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.variance}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param unit the derivative with respect to {@code unit}
   */
  record VarianceGradient(double value, double[] x, double unit) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.variance}: filled by a
   * derivative and reused by its caller.
   */
  static final class VarianceAdjoint {

    /** The adjoint of {@code unit}. */
    public double unit;

    /** A holder of zeros. */
    public VarianceAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.variance} and its gradient.
   *
   * @param x as the method takes it
   * @param unit as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static VarianceGradient varianceGradient(double[] x, double unit) {
    return varianceGradient(x, unit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceGradient(double[], double)
   */
  static VarianceGradient varianceGradient(double[] x, double unit, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    VarianceAdjoint adjoint = new VarianceAdjoint();
    double value = varianceGradient(x, unit, xBar, adjoint, tape);
    return new VarianceGradient(value, xBar, adjoint.unit);
  }

  /**
   * Reverse mode: {@code FactoredSums.variance} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param unit as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code unit}
   * @return the value
   */
  static double varianceGradient(double[] x, double unit, double[] xBar, VarianceAdjoint adjoint) {
    return varianceGradient(x, unit, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceGradient(double[], double, double[], VarianceAdjoint)
   */
  static double varianceGradient(double[] x, double unit, double[] xBar, VarianceAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] scaled = tape.exactDoubles(x.length);
      double[] scaledBar = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = unit * x[i];
        scaled[i] = t;
        sum += t;
      }
      double t = x.length;
      double mean = sum / t;
      double squares = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t1 = scaled[i] - mean;
        squares += t1 * t1;
      }
      double t1 = Math.sqrt(squares / t);

      // reverse sweep
      double squaresBar = 0.5 / t1 / t;
      double meanBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t2 = 2.0 * (squaresBar * (scaled[i] - mean));
        meanBar -= t2;
        scaledBar[i] = t2;
      }
      double sumBar = meanBar / t;
      double unitBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t2 = sumBar + scaledBar[i];
        unitBar += t2 * x[i];
        xBar[i] += unit * t2;
      }
      adjoint.unit = unitBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FactoredSums.variance}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param unit the derivative with respect to {@code unit}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param unitHvp the Hessian-vector product for {@code unit}
   */
  record VarianceHvp(double value, double[] x, double unit, double[] xHvp, double unitHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FactoredSums.variance}: filled by a derivative and reused by its caller.
   */
  static final class VarianceHvpAdjoint {

    /** The adjoint of {@code unit}. */
    public double unit;

    /** The Hessian-vector product for {@code unit}. */
    public double unitHvp;

    /** A holder of zeros. */
    public VarianceHvpAdjoint() {}
  }

  /**
   * Second order: {@code FactoredSums.variance}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param unit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param unitDot tangent of {@code unit}
   * @return value, gradient and product, in new arrays
   */
  static VarianceHvp varianceHvp(double[] x, double unit, double[] xDot, double unitDot) {
    return varianceHvp(x, unit, xDot, unitDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceHvp(double[], double, double[], double)
   */
  static VarianceHvp varianceHvp(double[] x, double unit, double[] xDot, double unitDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    VarianceHvpAdjoint adjoint = new VarianceHvpAdjoint();
    double value = varianceHvp(x, unit, xDot, unitDot, xBar, xHvp, adjoint, tape);
    return new VarianceHvp(value, xBar, adjoint.unit, xHvp, adjoint.unitHvp);
  }

  /**
   * Second order: {@code FactoredSums.variance}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param unit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param unitDot tangent of {@code unit}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code unit}
   * @return the value
   */
  static double varianceHvp(double[] x, double unit, double[] xDot, double unitDot, double[] xBar,
      double[] xHvp, VarianceHvpAdjoint adjoint) {
    return varianceHvp(x, unit, xDot, unitDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceHvp(double[], double, double[], double, double[], double[],
   *     VarianceHvpAdjoint)
   */
  static double varianceHvp(double[] x, double unit, double[] xDot, double unitDot, double[] xBar,
      double[] xHvp, VarianceHvpAdjoint adjoint, Tape tape) {
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
      double[] scaled = tape.exactDoubles(x.length);
      double[] scaledDot = tape.exactDoubles(x.length);
      double[] scaledBar = tape.doubles(x.length);
      double[] scaledBarDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double t = unit * x1;
        double t1 = unitDot * x1 + unit * xDot[i];
        scaled[i] = t;
        scaledDot[i] = t1;
        sum += t;
        sumDot += t1;
      }
      double t = x.length;
      double mean = sum / t;
      double meanDot = sumDot / t;
      double squares = 0.0;
      double squaresDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t1 = scaled[i] - mean;
        squares += t1 * t1;
        squaresDot += 2.0 * ((scaledDot[i] - meanDot) * t1);
      }
      double t1 = Math.sqrt(squares / t);
      double t2 = 0.5 / t1;

      // reverse sweep
      double squaresBar = t2 / t;
      double t3 = StrongZero.times(squaresDot / t, t2) / t1 * t2 / t;
      double meanBar = 0.0;
      double meanBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t4 = scaled[i] - mean;
        double t5 = 2.0 * (squaresBar * t4);
        double t6 = 2.0 * (squaresBar * (scaledDot[i] - meanDot) - t3 * t4);
        meanBar -= t5;
        meanBarDot -= t6;
        scaledBar[i] = t5;
        scaledBarDot[i] = t6;
      }
      double sumBar = meanBar / t;
      double sumBarDot = meanBarDot / t;
      double unitBar = 0.0;
      double unitBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t4 = sumBar + scaledBar[i];
        double t5 = sumBarDot + scaledBarDot[i];
        double x1 = x[i];
        unitBar += t4 * x1;
        unitBarDot += t5 * x1 + t4 * xDot[i];
        xBar[i] += unit * t4;
        xHvp[i] += unitDot * t4 + unit * t5;
      }
      adjoint.unit = unitBar;
      adjoint.unitHvp = unitBarDot;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.variance} as a function of the vector that packs {@code x}, {@code
   * unit}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction varianceFunction() {
    return new VarianceFunction();
  }

  private static final class VarianceFunction implements ScalarFunction {

    VarianceFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double unit = packed[packed.length - 1];
      return FactoredSums.variance(x, unit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double unit = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      VarianceAdjoint adjoint = new VarianceAdjoint();
      double value = varianceGradient(x, unit, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.unit;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double unit = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double unitDot = direction[direction.length - 1];
      return varianceJvp(x, unit, xDot, unitDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double unit = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double unitDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      VarianceHvpAdjoint adjoint = new VarianceHvpAdjoint();
      double value = varianceHvp(x, unit, xDot, unitDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.unit;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.unitHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FactoredSums.sameRange} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual sameRangeJvp(double[] x, double factor, double[] xDot, double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      sum += t;
      sumDot += t1;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + sum, 2.0 * (multiplesDot * multiples) + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameRangeJvp(double[], double, double[], double)
   */
  static Dual sameRangeJvp(double[] x, double factor, double[] xDot, double factorDot, Tape tape) {
    return sameRangeJvp(x, factor, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.sameRange}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record SameRangeGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.sameRange}: filled by a
   * derivative and reused by its caller.
   */
  static final class SameRangeAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public SameRangeAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.sameRange} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SameRangeGradient sameRangeGradient(double[] x, double factor) {
    return sameRangeGradient(x, factor, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameRangeGradient(double[], double)
   */
  static SameRangeGradient sameRangeGradient(double[] x, double factor, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    SameRangeAdjoint adjoint = new SameRangeAdjoint();
    double value = sameRangeGradient(x, factor, xBar, adjoint, tape);
    return new SameRangeGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.sameRange} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double sameRangeGradient(double[] x, double factor, double[] xBar,
      SameRangeAdjoint adjoint) {
    return sameRangeGradient(x, factor, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameRangeGradient(double[], double, double[], SameRangeAdjoint)
   */
  static double sameRangeGradient(double[] x, double factor, double[] xBar,
      SameRangeAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        sum += t;
      }
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        multiples += factor * e[i];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double factorBar;
      if (sum == 0.0 | !Double.isFinite(sum)) {
        // one by one: their sum is 0, infinite or NaN
        factorBar = 0.0;
        for (int i = 0; i < x.length; i++) {
          factorBar += multiplesBar * e[i];
        }
      } else {
        factorBar = multiplesBar * sum;
      }
      for (int i = 0; i < x.length; i++) {
        eBar[i] = factor * multiplesBar;
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += (1.0 + eBar[i]) * kept[i];
      }
      adjoint.factor = factorBar;
      return multiples * multiples + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FactoredSums.sameRange}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param factorHvp the Hessian-vector product for {@code factor}
   */
  record SameRangeHvp(double value, double[] x, double factor, double[] xHvp, double factorHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FactoredSums.sameRange}: filled by a derivative and reused by its caller.
   */
  static final class SameRangeHvpAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** The Hessian-vector product for {@code factor}. */
    public double factorHvp;

    /** A holder of zeros. */
    public SameRangeHvpAdjoint() {}
  }

  /**
   * Second order: {@code FactoredSums.sameRange}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return value, gradient and product, in new arrays
   */
  static SameRangeHvp sameRangeHvp(double[] x, double factor, double[] xDot, double factorDot) {
    return sameRangeHvp(x, factor, xDot, factorDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameRangeHvp(double[], double, double[], double)
   */
  static SameRangeHvp sameRangeHvp(double[] x, double factor, double[] xDot, double factorDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    SameRangeHvpAdjoint adjoint = new SameRangeHvpAdjoint();
    double value = sameRangeHvp(x, factor, xDot, factorDot, xBar, xHvp, adjoint, tape);
    return new SameRangeHvp(value, xBar, adjoint.factor, xHvp, adjoint.factorHvp);
  }

  /**
   * Second order: {@code FactoredSums.sameRange}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code factor}
   * @return the value
   */
  static double sameRangeHvp(double[] x, double factor, double[] xDot, double factorDot,
      double[] xBar, double[] xHvp, SameRangeHvpAdjoint adjoint) {
    return sameRangeHvp(x, factor, xDot, factorDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameRangeHvp(double[], double, double[], double, double[], double[],
   *     SameRangeHvpAdjoint)
   */
  static double sameRangeHvp(double[] x, double factor, double[] xDot, double factorDot,
      double[] xBar, double[] xHvp, SameRangeHvpAdjoint adjoint, Tape tape) {
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
      double[] e = tape.exactDoubles(x.length);
      double[] eDot = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] eBarDot = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        double t1 = xDot[i] * t;
        kept[i] = t;
        keptDot[i] = t1;
        e[i] = t;
        eDot[i] = t1;
        sum += t;
      }
      double multiples = 0.0;
      double multiplesDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double e1 = e[i];
        multiples += factor * e1;
        multiplesDot += factorDot * e1 + factor * eDot[i];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double multiplesBarDot = 2.0 * multiplesDot;
      double factorBar = 0.0;
      double factorBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double e1 = e[i];
        factorBar += multiplesBar * e1;
        factorBarDot += multiplesBarDot * e1 + multiplesBar * eDot[i];
        eBar[i] = factor * multiplesBar;
        eBarDot[i] = factorDot * multiplesBar + factor * multiplesBarDot;
      }
      for (int i = 0; i < x.length; i++) {
        double t = 1.0 + eBar[i];
        double t1 = kept[i];
        double xBarDot = eBarDot[i] * t1 + t * keptDot[i];
        xBar[i] += t * t1;
        xHvp[i] += xBarDot;
      }
      adjoint.factor = factorBar;
      adjoint.factorHvp = factorBarDot;
      return multiples * multiples + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.sameRange} as a function of the vector that packs {@code x}, {@code
   * factor}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sameRangeFunction() {
    return new SameRangeFunction();
  }

  private static final class SameRangeFunction implements ScalarFunction {

    SameRangeFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return FactoredSums.sameRange(x, factor);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      SameRangeAdjoint adjoint = new SameRangeAdjoint();
      double value = sameRangeGradient(x, factor, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return sameRangeJvp(x, factor, xDot, factorDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      SameRangeHvpAdjoint adjoint = new SameRangeHvpAdjoint();
      double value = sameRangeHvp(x, factor, xDot, factorDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.factorHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FactoredSums.quotients} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param divisor as the method takes it
   * @param other as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param divisorDot tangent of {@code divisor}
   * @param otherDot tangent of {@code other}
   * @return the value and its tangent
   */
  static Dual quotientsJvp(double[] x, double divisor, double other, double[] xDot,
      double divisorDot, double otherDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      sum = t + sum;
      sumDot = t1 + sumDot;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      double t = other * e1 / divisor;
      multiples -= t;
      multiplesDot += divisorDot / divisor * t - (otherDot * e1 + other * eDot[i]) / divisor;
    }
    double t = multiples * multiples / sum;
    return new Dual(t, 2.0 * (multiplesDot * multiples) / sum - sumDot / sum * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #quotientsJvp(double[], double, double, double[], double, double)
   */
  static Dual quotientsJvp(double[] x, double divisor, double other, double[] xDot,
      double divisorDot, double otherDot, Tape tape) {
    return quotientsJvp(x, divisor, other, xDot, divisorDot, otherDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.quotients}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param divisor the derivative with respect to {@code divisor}
   * @param other the derivative with respect to {@code other}
   */
  record QuotientsGradient(double value, double[] x, double divisor, double other) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.quotients}: filled by a
   * derivative and reused by its caller.
   */
  static final class QuotientsAdjoint {

    /** The adjoint of {@code divisor}. */
    public double divisor;

    /** The adjoint of {@code other}. */
    public double other;

    /** A holder of zeros. */
    public QuotientsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.quotients} and its gradient.
   *
   * @param x as the method takes it
   * @param divisor as the method takes it
   * @param other as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static QuotientsGradient quotientsGradient(double[] x, double divisor, double other) {
    return quotientsGradient(x, divisor, other, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #quotientsGradient(double[], double, double)
   */
  static QuotientsGradient quotientsGradient(double[] x, double divisor, double other, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    QuotientsAdjoint adjoint = new QuotientsAdjoint();
    double value = quotientsGradient(x, divisor, other, xBar, adjoint, tape);
    return new QuotientsGradient(value, xBar, adjoint.divisor, adjoint.other);
  }

  /**
   * Reverse mode: {@code FactoredSums.quotients} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param divisor as the method takes it
   * @param other as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code divisor}, {@code
   *     other}
   * @return the value
   */
  static double quotientsGradient(double[] x, double divisor, double other, double[] xBar,
      QuotientsAdjoint adjoint) {
    return quotientsGradient(x, divisor, other, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #quotientsGradient(double[], double, double, double[], QuotientsAdjoint)
   */
  static double quotientsGradient(double[] x, double divisor, double other, double[] xBar,
      QuotientsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        sum = t + sum;
      }
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        multiples -= other * e[i] / divisor;
      }
      double t = multiples * multiples / sum;

      // reverse sweep
      double t1 = 1.0 / sum;
      double t2 = t1 * t;
      double multiplesBar = 2.0 * (t1 * multiples);
      double otherBar = 0.0;
      double divisorBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t3 = -(multiplesBar / divisor);
        double e1 = e[i];
        divisorBar -= t3 * (other * e1 / divisor);
        otherBar += t3 * e1;
        eBar[i] = other * t3;
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += (eBar[i] - t2) * kept[i];
      }
      adjoint.divisor = divisorBar;
      adjoint.other = otherBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FactoredSums.quotients}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param divisor the derivative with respect to {@code divisor}
   * @param other the derivative with respect to {@code other}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param divisorHvp the Hessian-vector product for {@code divisor}
   * @param otherHvp the Hessian-vector product for {@code other}
   */
  record QuotientsHvp(double value, double[] x, double divisor, double other, double[] xHvp,
      double divisorHvp, double otherHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FactoredSums.quotients}: filled by a derivative and reused by its caller.
   */
  static final class QuotientsHvpAdjoint {

    /** The adjoint of {@code divisor}. */
    public double divisor;

    /** The adjoint of {@code other}. */
    public double other;

    /** The Hessian-vector product for {@code divisor}. */
    public double divisorHvp;

    /** The Hessian-vector product for {@code other}. */
    public double otherHvp;

    /** A holder of zeros. */
    public QuotientsHvpAdjoint() {}
  }

  /**
   * Second order: {@code FactoredSums.quotients}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param divisor as the method takes it
   * @param other as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param divisorDot tangent of {@code divisor}
   * @param otherDot tangent of {@code other}
   * @return value, gradient and product, in new arrays
   */
  static QuotientsHvp quotientsHvp(double[] x, double divisor, double other, double[] xDot,
      double divisorDot, double otherDot) {
    return quotientsHvp(x, divisor, other, xDot, divisorDot, otherDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #quotientsHvp(double[], double, double, double[], double, double)
   */
  static QuotientsHvp quotientsHvp(double[] x, double divisor, double other, double[] xDot,
      double divisorDot, double otherDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    QuotientsHvpAdjoint adjoint = new QuotientsHvpAdjoint();
    double value =
        quotientsHvp(x, divisor, other, xDot, divisorDot, otherDot, xBar, xHvp, adjoint, tape);
    return new QuotientsHvp(value, xBar, adjoint.divisor, adjoint.other, xHvp, adjoint.divisorHvp,
        adjoint.otherHvp);
  }

  /**
   * Second order: {@code FactoredSums.quotients}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param divisor as the method takes it
   * @param other as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param divisorDot tangent of {@code divisor}
   * @param otherDot tangent of {@code other}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code divisor}, {@code other}
   * @return the value
   */
  static double quotientsHvp(double[] x, double divisor, double other, double[] xDot,
      double divisorDot, double otherDot, double[] xBar, double[] xHvp,
      QuotientsHvpAdjoint adjoint) {
    return quotientsHvp(x, divisor, other, xDot, divisorDot, otherDot, xBar, xHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #quotientsHvp(double[], double, double, double[], double, double, double[],
   *     double[], QuotientsHvpAdjoint)
   */
  static double quotientsHvp(double[] x, double divisor, double other, double[] xDot,
      double divisorDot, double otherDot, double[] xBar, double[] xHvp,
      QuotientsHvpAdjoint adjoint, Tape tape) {
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
      double[] e = tape.exactDoubles(x.length);
      double[] eDot = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] eBarDot = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        double t1 = xDot[i] * t;
        kept[i] = t;
        keptDot[i] = t1;
        e[i] = t;
        eDot[i] = t1;
        sum = t + sum;
        sumDot = t1 + sumDot;
      }
      double multiples = 0.0;
      double multiplesDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double e1 = e[i];
        double t = other * e1 / divisor;
        multiples -= t;
        multiplesDot += divisorDot / divisor * t - (otherDot * e1 + other * eDot[i]) / divisor;
      }
      double t = multiples * multiples / sum;

      // reverse sweep
      double t1 = 1.0 / sum;
      double t2 = -(sumDot * t1 * t1);
      double t3 = t1 * t;
      double t4 = t2 * t + t1 * (2.0 * (multiplesDot * multiples) / sum - sumDot / sum * t);
      double multiplesBar = 2.0 * (t1 * multiples);
      double multiplesBarDot = 2.0 * (t2 * multiples + t1 * multiplesDot);
      double otherBar = 0.0;
      double divisorBar = 0.0;
      double otherBarDot = 0.0;
      double divisorBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t5 = multiplesBar / divisor;
        double t6 = divisorDot / divisor;
        double t7 = -t5;
        double t8 = t6 * t5 - multiplesBarDot / divisor;
        double e1 = e[i];
        double eDot1 = eDot[i];
        double t9 = other * e1 / divisor;
        divisorBar -= t7 * t9;
        divisorBarDot -= t8 * t9 + t7 * ((otherDot * e1 + other * eDot1) / divisor - t6 * t9);
        otherBar += t7 * e1;
        otherBarDot += t8 * e1 + t7 * eDot1;
        eBar[i] = other * t7;
        eBarDot[i] = otherDot * t7 + other * t8;
      }
      for (int i = 0; i < x.length; i++) {
        double t5 = eBar[i] - t3;
        double t6 = kept[i];
        double xBarDot = (eBarDot[i] - t4) * t6 + t5 * keptDot[i];
        xBar[i] += t5 * t6;
        xHvp[i] += xBarDot;
      }
      adjoint.divisor = divisorBar;
      adjoint.other = otherBar;
      adjoint.divisorHvp = divisorBarDot;
      adjoint.otherHvp = otherBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.quotients} as a function of the vector that packs {@code x}, {@code
   * divisor}, {@code other}, in this order and arrays row by row. It modifies neither what
   * it is given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction quotientsFunction() {
    return new QuotientsFunction();
  }

  private static final class QuotientsFunction implements ScalarFunction {

    QuotientsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double divisor = packed[packed.length - 2];
      double other = packed[packed.length - 1];
      return FactoredSums.quotients(x, divisor, other);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double divisor = packed[packed.length - 2];
      double other = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      QuotientsAdjoint adjoint = new QuotientsAdjoint();
      double value = quotientsGradient(x, divisor, other, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.divisor;
      gradient[gradient.length - 1] = adjoint.other;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double divisor = packed[packed.length - 2];
      double other = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 2);
      double divisorDot = direction[direction.length - 2];
      double otherDot = direction[direction.length - 1];
      return quotientsJvp(x, divisor, other, xDot, divisorDot, otherDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double divisor = packed[packed.length - 2];
      double other = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 2);
      double divisorDot = direction[direction.length - 2];
      double otherDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      QuotientsHvpAdjoint adjoint = new QuotientsHvpAdjoint();
      double value =
          quotientsHvp(x, divisor, other, xDot, divisorDot, otherDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.divisor;
      gradient[gradient.length - 1] = adjoint.other;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 2] = adjoint.divisorHvp;
      product[product.length - 1] = adjoint.otherHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FactoredSums.otherStart} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual otherStartJvp(double[] x, double factor, double[] xDot, double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      sum += t;
      sumDot += t1;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 1; i < x.length; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + sum, 2.0 * (multiplesDot * multiples) + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherStartJvp(double[], double, double[], double)
   */
  static Dual otherStartJvp(double[] x, double factor, double[] xDot, double factorDot, Tape tape) {
    return otherStartJvp(x, factor, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.otherStart}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record OtherStartGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.otherStart}: filled by a
   * derivative and reused by its caller.
   */
  static final class OtherStartAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public OtherStartAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.otherStart} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OtherStartGradient otherStartGradient(double[] x, double factor) {
    return otherStartGradient(x, factor, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherStartGradient(double[], double)
   */
  static OtherStartGradient otherStartGradient(double[] x, double factor, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    OtherStartAdjoint adjoint = new OtherStartAdjoint();
    double value = otherStartGradient(x, factor, xBar, adjoint, tape);
    return new OtherStartGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.otherStart} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double otherStartGradient(double[] x, double factor, double[] xBar,
      OtherStartAdjoint adjoint) {
    return otherStartGradient(x, factor, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherStartGradient(double[], double, double[], OtherStartAdjoint)
   */
  static double otherStartGradient(double[] x, double factor, double[] xBar,
      OtherStartAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.zeroDoubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        sum += t;
      }
      double multiples = 0.0;
      for (int i = 1; i < x.length; i++) {
        multiples += factor * e[i];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double factorBar = 0.0;
      for (int i = 1; i < x.length; i++) {
        factorBar += multiplesBar * e[i];
        eBar[i] = factor * multiplesBar;
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += (1.0 + eBar[i]) * kept[i];
      }
      adjoint.factor = factorBar;
      return multiples * multiples + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.otherStart} as a function of the vector that packs {@code x}, {@code
   * factor}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction otherStartFunction() {
    return new OtherStartFunction();
  }

  private static final class OtherStartFunction implements ScalarFunction {

    OtherStartFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return FactoredSums.otherStart(x, factor);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OtherStartAdjoint adjoint = new OtherStartAdjoint();
      double value = otherStartGradient(x, factor, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return otherStartJvp(x, factor, xDot, factorDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.otherBound} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual otherBoundJvp(double[] x, double factor, int n, double[] xDot, double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      sum += t;
      sumDot += t1;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < n; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    double more = 0.0;
    double moreDot = 0.0;
    for (int i = 0; i < x.length; i += 2) {
      double e1 = e[i];
      more += factor * e1;
      moreDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + more * more + sum,
        2.0 * (multiplesDot * multiples + moreDot * more) + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherBoundJvp(double[], double, int, double[], double)
   */
  static Dual otherBoundJvp(double[] x, double factor, int n, double[] xDot, double factorDot,
      Tape tape) {
    return otherBoundJvp(x, factor, n, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.otherBound}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record OtherBoundGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.otherBound}: filled by a
   * derivative and reused by its caller.
   */
  static final class OtherBoundAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public OtherBoundAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.otherBound} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static OtherBoundGradient otherBoundGradient(double[] x, double factor, int n) {
    return otherBoundGradient(x, factor, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherBoundGradient(double[], double, int)
   */
  static OtherBoundGradient otherBoundGradient(double[] x, double factor, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    OtherBoundAdjoint adjoint = new OtherBoundAdjoint();
    double value = otherBoundGradient(x, factor, n, xBar, adjoint, tape);
    return new OtherBoundGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.otherBound} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double otherBoundGradient(double[] x, double factor, int n, double[] xBar,
      OtherBoundAdjoint adjoint) {
    return otherBoundGradient(x, factor, n, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherBoundGradient(double[], double, int, double[], OtherBoundAdjoint)
   */
  static double otherBoundGradient(double[] x, double factor, int n, double[] xBar,
      OtherBoundAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.zeroDoubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        sum += t;
      }
      double multiples = 0.0;
      for (int i = 0; i < n; i++) {
        multiples += factor * e[i];
      }
      double more = 0.0;
      for (int i = 0; i < x.length; i += 2) {
        more += factor * e[i];
      }

      // reverse sweep
      double moreBar = 2.0 * more;
      double multiplesBar = 2.0 * multiples;
      double factorBar = 0.0;
      for (int i = 0; i < x.length; i += 2) {
        factorBar += moreBar * e[i];
        eBar[i] += factor * moreBar;
      }
      for (int i = 0; i < n; i++) {
        factorBar += multiplesBar * e[i];
        eBar[i] += factor * multiplesBar;
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += (1.0 + eBar[i]) * kept[i];
      }
      adjoint.factor = factorBar;
      return multiples * multiples + more * more + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.otherBound} as a function of the vector that packs {@code x}, {@code
   * factor}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction otherBoundFunction(int n) {
    return new OtherBoundFunction(n);
  }

  private static final class OtherBoundFunction implements ScalarFunction {

    private final int n;

    OtherBoundFunction(int n) {
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
      double factor = packed[packed.length - 1];
      return FactoredSums.otherBound(x, factor, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OtherBoundAdjoint adjoint = new OtherBoundAdjoint();
      double value = otherBoundGradient(x, factor, this.n, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return otherBoundJvp(x, factor, this.n, xDot, factorDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.leftEarly} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual leftEarlyJvp(double[] x, double factor, double limit, double[] xDot,
      double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      if (x[i] > limit) {
        break;
      }
      sum += t;
      sumDot += t1;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + sum, 2.0 * (multiplesDot * multiples) + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftEarlyJvp(double[], double, double, double[], double)
   */
  static Dual leftEarlyJvp(double[] x, double factor, double limit, double[] xDot,
      double factorDot, Tape tape) {
    return leftEarlyJvp(x, factor, limit, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.leftEarly}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record LeftEarlyGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.leftEarly}: filled by a
   * derivative and reused by its caller.
   */
  static final class LeftEarlyAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public LeftEarlyAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.leftEarly} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param limit constant
   * @return the value and the gradient, in new arrays
   */
  static LeftEarlyGradient leftEarlyGradient(double[] x, double factor, double limit) {
    return leftEarlyGradient(x, factor, limit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftEarlyGradient(double[], double, double)
   */
  static LeftEarlyGradient leftEarlyGradient(double[] x, double factor, double limit, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    LeftEarlyAdjoint adjoint = new LeftEarlyAdjoint();
    double value = leftEarlyGradient(x, factor, limit, xBar, adjoint, tape);
    return new LeftEarlyGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.leftEarly} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param limit constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double leftEarlyGradient(double[] x, double factor, double limit, double[] xBar,
      LeftEarlyAdjoint adjoint) {
    return leftEarlyGradient(x, factor, limit, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftEarlyGradient(double[], double, double, double[], LeftEarlyAdjoint)
   */
  static double leftEarlyGradient(double[] x, double factor, double limit, double[] xBar,
      LeftEarlyAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      int i = 0;
      int exit;
      double t;
      while (true) {
        if (i >= x.length) {
          exit = 0;
          t = 0.0;
          break;
        }
        t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        if (x[i] > limit) {
          exit = 1;
          break;
        }
        sum += t;
        i++;
      }
      double multiples = 0.0;
      for (int j = 0; j < x.length; j++) {
        multiples += factor * e[j];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double factorBar = 0.0;
      for (int j = 0; j < x.length; j++) {
        factorBar += multiplesBar * e[j];
        eBar[j] = factor * multiplesBar;
      }
      switch (exit) {
        case 0 -> {}
        default -> {
          double t1 = eBar[i];
          eBar[i] = 0.0;
          xBar[i] += t1 * t;
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        xBar[j] += (1.0 + eBar[j]) * kept[j];
      }
      adjoint.factor = factorBar;
      return multiples * multiples + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.leftEarly} as a function of the vector that packs {@code x}, {@code
   * factor}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param limit captured
   * @return the view
   */
  static ScalarFunction leftEarlyFunction(double limit) {
    return new LeftEarlyFunction(limit);
  }

  private static final class LeftEarlyFunction implements ScalarFunction {

    private final double limit;

    LeftEarlyFunction(double limit) {
      this.limit = limit;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return FactoredSums.leftEarly(x, factor, this.limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      LeftEarlyAdjoint adjoint = new LeftEarlyAdjoint();
      double value = leftEarlyGradient(x, factor, this.limit, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return leftEarlyJvp(x, factor, this.limit, xDot, factorDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.returned} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual returnedJvp(double[] x, double factor, double limit, double[] xDot,
      double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = Math.exp(factor * x1);
      double t1 = (factorDot * x1 + factor * xDot[i]) * t;
      e[i] = t;
      eDot[i] = t1;
      if (x[i] > limit) {
        return new Dual(t * factor, t1 * factor + t * factorDot);
      }
      sum += t;
      sumDot += t1;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + sum, 2.0 * (multiplesDot * multiples) + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnedJvp(double[], double, double, double[], double)
   */
  static Dual returnedJvp(double[] x, double factor, double limit, double[] xDot, double factorDot,
      Tape tape) {
    return returnedJvp(x, factor, limit, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.returned}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record ReturnedGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.returned}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReturnedAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public ReturnedAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.returned} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param limit constant
   * @return the value and the gradient, in new arrays
   */
  static ReturnedGradient returnedGradient(double[] x, double factor, double limit) {
    return returnedGradient(x, factor, limit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnedGradient(double[], double, double)
   */
  static ReturnedGradient returnedGradient(double[] x, double factor, double limit, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    ReturnedAdjoint adjoint = new ReturnedAdjoint();
    double value = returnedGradient(x, factor, limit, xBar, adjoint, tape);
    return new ReturnedGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.returned} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param limit constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double returnedGradient(double[] x, double factor, double limit, double[] xBar,
      ReturnedAdjoint adjoint) {
    return returnedGradient(x, factor, limit, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnedGradient(double[], double, double, double[], ReturnedAdjoint)
   */
  static double returnedGradient(double[] x, double factor, double limit, double[] xBar,
      ReturnedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.zeroDoubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double t = Math.exp(factor * x1);
        kept[i] = t;
        e[i] = t;
        if (x[i] > limit) {
          // reverse sweep
          double t1 = eBar[i];
          eBar[i] = 0.0;
          double t2 = (factor + t1) * t;
          xBar[i] += factor * t2;
          double factorBar = t + t2 * x1;
          for (int j = i - 1; j >= 0; j--) {
            double t3 = eBar[j];
            eBar[j] = 0.0;
            double t4 = t3 * kept[j];
            factorBar += t4 * x[j];
            xBar[j] += factor * t4;
          }
          adjoint.factor = factorBar;
          return t * factor;
        }
        sum += t;
      }
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        multiples += factor * e[i];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double factorBar;
      if (sum == 0.0 | !Double.isFinite(sum)) {
        // one by one: their sum is 0, infinite or NaN
        factorBar = 0.0;
        for (int i = 0; i < x.length; i++) {
          factorBar += multiplesBar * e[i];
        }
      } else {
        factorBar = multiplesBar * sum;
      }
      for (int i = 0; i < x.length; i++) {
        eBar[i] += factor * multiplesBar;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        double t = (1.0 + eBar[i]) * kept[i];
        factorBar += t * x[i];
        xBar[i] += factor * t;
      }
      adjoint.factor = factorBar;
      return multiples * multiples + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.returned} as a function of the vector that packs {@code x}, {@code
   * factor}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param limit captured
   * @return the view
   */
  static ScalarFunction returnedFunction(double limit) {
    return new ReturnedFunction(limit);
  }

  private static final class ReturnedFunction implements ScalarFunction {

    private final double limit;

    ReturnedFunction(double limit) {
      this.limit = limit;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return FactoredSums.returned(x, factor, this.limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      ReturnedAdjoint adjoint = new ReturnedAdjoint();
      double value = returnedGradient(x, factor, this.limit, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return returnedJvp(x, factor, this.limit, xDot, factorDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.overwritten} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual overwrittenJvp(double[] x, double factor, double[] xDot, double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      sum += t;
      sumDot += t1;
    }
    e[1] = sum;
    eDot[1] = sumDot;
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + sum, 2.0 * (multiplesDot * multiples) + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenJvp(double[], double, double[], double)
   */
  static Dual overwrittenJvp(double[] x, double factor, double[] xDot, double factorDot,
      Tape tape) {
    return overwrittenJvp(x, factor, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.overwritten}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record OverwrittenGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.overwritten}: filled by a
   * derivative and reused by its caller.
   */
  static final class OverwrittenAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public OverwrittenAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.overwritten} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OverwrittenGradient overwrittenGradient(double[] x, double factor) {
    return overwrittenGradient(x, factor, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenGradient(double[], double)
   */
  static OverwrittenGradient overwrittenGradient(double[] x, double factor, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    OverwrittenAdjoint adjoint = new OverwrittenAdjoint();
    double value = overwrittenGradient(x, factor, xBar, adjoint, tape);
    return new OverwrittenGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.overwritten} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double overwrittenGradient(double[] x, double factor, double[] xBar,
      OverwrittenAdjoint adjoint) {
    return overwrittenGradient(x, factor, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenGradient(double[], double, double[], OverwrittenAdjoint)
   */
  static double overwrittenGradient(double[] x, double factor, double[] xBar,
      OverwrittenAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        sum += t;
      }
      e[1] = sum;
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        multiples += factor * e[i];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double factorBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        factorBar += multiplesBar * e[i];
        eBar[i] = factor * multiplesBar;
      }
      double t = eBar[1];
      eBar[1] = 0.0;
      double sumBar = 1.0 + t;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += (sumBar + eBar[i]) * kept[i];
      }
      adjoint.factor = factorBar;
      return multiples * multiples + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.overwritten} as a function of the vector that packs {@code x},
   * {@code factor}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction overwrittenFunction() {
    return new OverwrittenFunction();
  }

  private static final class OverwrittenFunction implements ScalarFunction {

    OverwrittenFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return FactoredSums.overwritten(x, factor);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OverwrittenAdjoint adjoint = new OverwrittenAdjoint();
      double value = overwrittenGradient(x, factor, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return overwrittenJvp(x, factor, xDot, factorDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.handedOn} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual handedOnJvp(double[] x, double factor, double[] xDot, double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      sum += t;
      sumDot += t1;
    }
    changeJvp(e, factor, eDot, factorDot);
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + sum, 2.0 * (multiplesDot * multiples) + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnJvp(double[], double, double[], double)
   */
  static Dual handedOnJvp(double[] x, double factor, double[] xDot, double factorDot, Tape tape) {
    return handedOnJvp(x, factor, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.handedOn}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record HandedOnGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.handedOn}: filled by a
   * derivative and reused by its caller.
   */
  static final class HandedOnAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public HandedOnAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.handedOn} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HandedOnGradient handedOnGradient(double[] x, double factor) {
    return handedOnGradient(x, factor, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnGradient(double[], double)
   */
  static HandedOnGradient handedOnGradient(double[] x, double factor, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    HandedOnAdjoint adjoint = new HandedOnAdjoint();
    double value = handedOnGradient(x, factor, xBar, adjoint, tape);
    return new HandedOnGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.handedOn} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double handedOnGradient(double[] x, double factor, double[] xBar,
      HandedOnAdjoint adjoint) {
    return handedOnGradient(x, factor, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnGradient(double[], double, double[], HandedOnAdjoint)
   */
  static double handedOnGradient(double[] x, double factor, double[] xBar, HandedOnAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = new double[x.length];
      double[] eBar = tape.zeroDoubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        sum += t;
      }
      changeForward(e, factor, eBar, tape);
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        multiples += factor * e[i];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double factorBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        factorBar += multiplesBar * e[i];
        eBar[i] += factor * multiplesBar;
      }
      factorBar += changeReverse(tape);
      for (int i = 0; i < x.length; i++) {
        double t = eBar[i];
        eBar[i] = 0.0;
        xBar[i] += (1.0 + t) * kept[i];
      }
      adjoint.factor = factorBar;
      return multiples * multiples + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.handedOn} as a function of the vector that packs {@code x}, {@code
   * factor}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction handedOnFunction() {
    return new HandedOnFunction();
  }

  private static final class HandedOnFunction implements ScalarFunction {

    HandedOnFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return FactoredSums.handedOn(x, factor);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      HandedOnAdjoint adjoint = new HandedOnAdjoint();
      double value = handedOnGradient(x, factor, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return handedOnJvp(x, factor, xDot, factorDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.otherBegin} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param begin as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @param beginDot tangent of {@code begin}
   * @return the value and its tangent
   */
  static Dual otherBeginJvp(double[] x, double factor, double begin, double[] xDot,
      double factorDot, double beginDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = begin;
    double one = 1.0;
    double sumDot = beginDot;
    double oneDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      sum += t;
      sumDot += t1;
      one += t;
      oneDot += t1;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + sum * one,
        2.0 * (multiplesDot * multiples) + (sumDot * one + sum * oneDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherBeginJvp(double[], double, double, double[], double, double)
   */
  static Dual otherBeginJvp(double[] x, double factor, double begin, double[] xDot,
      double factorDot, double beginDot, Tape tape) {
    return otherBeginJvp(x, factor, begin, xDot, factorDot, beginDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.otherBegin}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   * @param begin the derivative with respect to {@code begin}
   */
  record OtherBeginGradient(double value, double[] x, double factor, double begin) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.otherBegin}: filled by a
   * derivative and reused by its caller.
   */
  static final class OtherBeginAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** The adjoint of {@code begin}. */
    public double begin;

    /** A holder of zeros. */
    public OtherBeginAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.otherBegin} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param begin as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OtherBeginGradient otherBeginGradient(double[] x, double factor, double begin) {
    return otherBeginGradient(x, factor, begin, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherBeginGradient(double[], double, double)
   */
  static OtherBeginGradient otherBeginGradient(double[] x, double factor, double begin, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    OtherBeginAdjoint adjoint = new OtherBeginAdjoint();
    double value = otherBeginGradient(x, factor, begin, xBar, adjoint, tape);
    return new OtherBeginGradient(value, xBar, adjoint.factor, adjoint.begin);
  }

  /**
   * Reverse mode: {@code FactoredSums.otherBegin} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param begin as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}, {@code
   *     begin}
   * @return the value
   */
  static double otherBeginGradient(double[] x, double factor, double begin, double[] xBar,
      OtherBeginAdjoint adjoint) {
    return otherBeginGradient(x, factor, begin, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherBeginGradient(double[], double, double, double[], OtherBeginAdjoint)
   */
  static double otherBeginGradient(double[] x, double factor, double begin, double[] xBar,
      OtherBeginAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = begin;
      double one = 1.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        sum += t;
        one += t;
      }
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        multiples += factor * e[i];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double factorBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        factorBar += multiplesBar * e[i];
        eBar[i] = factor * multiplesBar;
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += (sum + one + eBar[i]) * kept[i];
      }
      adjoint.factor = factorBar;
      adjoint.begin = one;
      return multiples * multiples + sum * one;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.otherBegin} as a function of the vector that packs {@code x}, {@code
   * factor}, {@code begin}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction otherBeginFunction() {
    return new OtherBeginFunction();
  }

  private static final class OtherBeginFunction implements ScalarFunction {

    OtherBeginFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double factor = packed[packed.length - 2];
      double begin = packed[packed.length - 1];
      return FactoredSums.otherBegin(x, factor, begin);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double factor = packed[packed.length - 2];
      double begin = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OtherBeginAdjoint adjoint = new OtherBeginAdjoint();
      double value = otherBeginGradient(x, factor, begin, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.factor;
      gradient[gradient.length - 1] = adjoint.begin;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double factor = packed[packed.length - 2];
      double begin = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 2);
      double factorDot = direction[direction.length - 2];
      double beginDot = direction[direction.length - 1];
      return otherBeginJvp(x, factor, begin, xDot, factorDot, beginDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.otherTerms} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual otherTermsJvp(double[] x, double factor, double[] xDot, double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double squares = 0.0;
    double difference = 0.0;
    double some = 0.0;
    double squaresDot = 0.0;
    double differenceDot = 0.0;
    double someDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      squares += t * t;
      squaresDot += 2.0 * (t1 * t);
      difference -= t;
      differenceDot -= t1;
      if (x[i] > 0.0) {
        some += t;
        someDot += t1;
      }
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    double t = squares * some;
    return new Dual(multiples * multiples + t * difference,
        2.0 * (multiplesDot * multiples)
        + ((squaresDot * some + squares * someDot) * difference + t * differenceDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherTermsJvp(double[], double, double[], double)
   */
  static Dual otherTermsJvp(double[] x, double factor, double[] xDot, double factorDot, Tape tape) {
    return otherTermsJvp(x, factor, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.otherTerms}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record OtherTermsGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.otherTerms}: filled by a
   * derivative and reused by its caller.
   */
  static final class OtherTermsAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public OtherTermsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.otherTerms} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OtherTermsGradient otherTermsGradient(double[] x, double factor) {
    return otherTermsGradient(x, factor, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherTermsGradient(double[], double)
   */
  static OtherTermsGradient otherTermsGradient(double[] x, double factor, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    OtherTermsAdjoint adjoint = new OtherTermsAdjoint();
    double value = otherTermsGradient(x, factor, xBar, adjoint, tape);
    return new OtherTermsGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.otherTerms} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double otherTermsGradient(double[] x, double factor, double[] xBar,
      OtherTermsAdjoint adjoint) {
    return otherTermsGradient(x, factor, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherTermsGradient(double[], double, double[], OtherTermsAdjoint)
   */
  static double otherTermsGradient(double[] x, double factor, double[] xBar,
      OtherTermsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double squares = 0.0;
      double difference = 0.0;
      double some = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        squares += t * t;
        difference -= t;
        if (x[i] > 0.0) {
          some += t;
        }
      }
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        multiples += factor * e[i];
      }
      double t = squares * some;

      // reverse sweep
      double squaresBar = difference * some;
      double someBar = squares * difference;
      double multiplesBar = 2.0 * multiples;
      double factorBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        factorBar += multiplesBar * e[i];
        eBar[i] = factor * multiplesBar;
      }
      for (int i = 0; i < x.length; i++) {
        double t1 = kept[i];
        xBar[i] += ((x[i] > 0.0 ? someBar : 0.0) - t + 2.0 * (squaresBar * t1) + eBar[i]) * t1;
      }
      adjoint.factor = factorBar;
      return multiples * multiples + t * difference;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.otherTerms} as a function of the vector that packs {@code x}, {@code
   * factor}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction otherTermsFunction() {
    return new OtherTermsFunction();
  }

  private static final class OtherTermsFunction implements ScalarFunction {

    OtherTermsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return FactoredSums.otherTerms(x, factor);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OtherTermsAdjoint adjoint = new OtherTermsAdjoint();
      double value = otherTermsGradient(x, factor, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return otherTermsJvp(x, factor, xDot, factorDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.storedSometimes} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual storedSometimesJvp(double[] x, double factor, double[] xDot, double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double each = Math.exp(x1);
      double eachDot = xDot[i] * each;
      if (x1 > 0.0) {
        e[i] = each;
        eDot[i] = eachDot;
      }
      sum += each;
      sumDot += eachDot;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + sum, 2.0 * (multiplesDot * multiples) + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedSometimesJvp(double[], double, double[], double)
   */
  static Dual storedSometimesJvp(double[] x, double factor, double[] xDot, double factorDot,
      Tape tape) {
    return storedSometimesJvp(x, factor, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.storedSometimes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record StoredSometimesGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.storedSometimes}: filled by a
   * derivative and reused by its caller.
   */
  static final class StoredSometimesAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public StoredSometimesAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.storedSometimes} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static StoredSometimesGradient storedSometimesGradient(double[] x, double factor) {
    return storedSometimesGradient(x, factor, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedSometimesGradient(double[], double)
   */
  static StoredSometimesGradient storedSometimesGradient(double[] x, double factor, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    StoredSometimesAdjoint adjoint = new StoredSometimesAdjoint();
    double value = storedSometimesGradient(x, factor, xBar, adjoint, tape);
    return new StoredSometimesGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.storedSometimes} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double storedSometimesGradient(double[] x, double factor, double[] xBar,
      StoredSometimesAdjoint adjoint) {
    return storedSometimesGradient(x, factor, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedSometimesGradient(double[], double, double[], StoredSometimesAdjoint)
   */
  static double storedSometimesGradient(double[] x, double factor, double[] xBar,
      StoredSometimesAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] eachKept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double each = Math.exp(x1);
        eachKept[i] = each;
        if (x1 > 0.0) {
          e[i] = each;
        }
        sum += each;
      }
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        multiples += factor * e[i];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double factorBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        factorBar += multiplesBar * e[i];
        eBar[i] = factor * multiplesBar;
      }
      for (int i = 0; i < x.length; i++) {
        double eachBar;
        if (x[i] > 0.0) {
          double t = eBar[i];
          eBar[i] = 0.0;
          eachBar = 1.0 + t;
        } else {
          eachBar = 1.0;
        }
        double each = eachKept[i];
        xBar[i] += eachBar * each;
      }
      adjoint.factor = factorBar;
      return multiples * multiples + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.storedSometimes} as a function of the vector that packs {@code x},
   * {@code factor}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction storedSometimesFunction() {
    return new StoredSometimesFunction();
  }

  private static final class StoredSometimesFunction implements ScalarFunction {

    StoredSometimesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return FactoredSums.storedSometimes(x, factor);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      StoredSometimesAdjoint adjoint = new StoredSometimesAdjoint();
      double value = storedSometimesGradient(x, factor, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return storedSometimesJvp(x, factor, xDot, factorDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.storedElsewhere} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param places constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual storedElsewhereJvp(double[] x, double factor, int[] places, double[] xDot,
      double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double each = Math.exp(x[i]);
      double eachDot = xDot[i] * each;
      int places1 = places[i];
      e[places1] = each;
      eDot[places1] = eachDot;
      sum += each;
      sumDot += eachDot;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + sum, 2.0 * (multiplesDot * multiples) + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedElsewhereJvp(double[], double, int[], double[], double)
   */
  static Dual storedElsewhereJvp(double[] x, double factor, int[] places, double[] xDot,
      double factorDot, Tape tape) {
    return storedElsewhereJvp(x, factor, places, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.storedElsewhere}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record StoredElsewhereGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.storedElsewhere}: filled by a
   * derivative and reused by its caller.
   */
  static final class StoredElsewhereAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public StoredElsewhereAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.storedElsewhere} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param places constant
   * @return the value and the gradient, in new arrays
   */
  static StoredElsewhereGradient storedElsewhereGradient(double[] x, double factor, int[] places) {
    return storedElsewhereGradient(x, factor, places, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedElsewhereGradient(double[], double, int[])
   */
  static StoredElsewhereGradient storedElsewhereGradient(double[] x, double factor, int[] places,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    StoredElsewhereAdjoint adjoint = new StoredElsewhereAdjoint();
    double value = storedElsewhereGradient(x, factor, places, xBar, adjoint, tape);
    return new StoredElsewhereGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.storedElsewhere} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param places constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double storedElsewhereGradient(double[] x, double factor, int[] places, double[] xBar,
      StoredElsewhereAdjoint adjoint) {
    return storedElsewhereGradient(x, factor, places, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedElsewhereGradient(double[], double, int[], double[], StoredElsewhereAdjoint)
   */
  static double storedElsewhereGradient(double[] x, double factor, int[] places, double[] xBar,
      StoredElsewhereAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] eachKept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double each = Math.exp(x[i]);
        eachKept[i] = each;
        e[places[i]] = each;
        sum += each;
      }
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        multiples += factor * e[i];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double factorBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        factorBar += multiplesBar * e[i];
        eBar[i] = factor * multiplesBar;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        int places1 = places[i];
        double t = eBar[places1];
        eBar[places1] = 0.0;
        double eachBar = 1.0 + t;
        double each = eachKept[i];
        xBar[i] += eachBar * each;
      }
      adjoint.factor = factorBar;
      return multiples * multiples + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.storedElsewhere} as a function of the vector that packs {@code x},
   * {@code factor}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @param places captured
   * @return the view
   */
  static ScalarFunction storedElsewhereFunction(int[] places) {
    return new StoredElsewhereFunction(places);
  }

  private static final class StoredElsewhereFunction implements ScalarFunction {

    private final int[] places;

    StoredElsewhereFunction(int[] places) {
      this.places = places;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return FactoredSums.storedElsewhere(x, factor, this.places);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      StoredElsewhereAdjoint adjoint = new StoredElsewhereAdjoint();
      double value = storedElsewhereGradient(x, factor, this.places, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return storedElsewhereJvp(x, factor, this.places, xDot, factorDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.otherFactors} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual otherFactorsJvp(double[] x, double factor, double[] xDot, double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      sum += t;
      sumDot += t1;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      double t = factor * e1;
      double x1 = x[i];
      multiples += t * x1;
      multiplesDot += (factorDot * e1 + factor * eDot[i]) * x1 + t * xDot[i];
    }
    return new Dual(multiples * multiples + sum, 2.0 * (multiplesDot * multiples) + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherFactorsJvp(double[], double, double[], double)
   */
  static Dual otherFactorsJvp(double[] x, double factor, double[] xDot, double factorDot,
      Tape tape) {
    return otherFactorsJvp(x, factor, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.otherFactors}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record OtherFactorsGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.otherFactors}: filled by a
   * derivative and reused by its caller.
   */
  static final class OtherFactorsAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public OtherFactorsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.otherFactors} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OtherFactorsGradient otherFactorsGradient(double[] x, double factor) {
    return otherFactorsGradient(x, factor, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherFactorsGradient(double[], double)
   */
  static OtherFactorsGradient otherFactorsGradient(double[] x, double factor, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    OtherFactorsAdjoint adjoint = new OtherFactorsAdjoint();
    double value = otherFactorsGradient(x, factor, xBar, adjoint, tape);
    return new OtherFactorsGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.otherFactors} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double otherFactorsGradient(double[] x, double factor, double[] xBar,
      OtherFactorsAdjoint adjoint) {
    return otherFactorsGradient(x, factor, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherFactorsGradient(double[], double, double[], OtherFactorsAdjoint)
   */
  static double otherFactorsGradient(double[] x, double factor, double[] xBar,
      OtherFactorsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        sum += t;
      }
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        multiples += factor * e[i] * x[i];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double factorBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = multiplesBar * x[i];
        double e1 = e[i];
        xBar[i] += factor * e1 * multiplesBar;
        factorBar += t * e1;
        eBar[i] = factor * t;
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += (1.0 + eBar[i]) * kept[i];
      }
      adjoint.factor = factorBar;
      return multiples * multiples + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.otherFactors} as a function of the vector that packs {@code x},
   * {@code factor}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction otherFactorsFunction() {
    return new OtherFactorsFunction();
  }

  private static final class OtherFactorsFunction implements ScalarFunction {

    OtherFactorsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return FactoredSums.otherFactors(x, factor);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OtherFactorsAdjoint adjoint = new OtherFactorsAdjoint();
      double value = otherFactorsGradient(x, factor, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return otherFactorsJvp(x, factor, xDot, factorDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.twoFactors} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual twoFactorsJvp(double[] x, double a, double b, double[] xDot, double aDot,
      double bDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      sum += t;
      sumDot += t1;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      double eDot1 = eDot[i];
      multiples += a * e1 - e1 * b;
      multiplesDot += aDot * e1 + a * eDot1 - (eDot1 * b + e1 * bDot);
    }
    return new Dual(multiples * multiples + sum, 2.0 * (multiplesDot * multiples) + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoFactorsJvp(double[], double, double, double[], double, double)
   */
  static Dual twoFactorsJvp(double[] x, double a, double b, double[] xDot, double aDot,
      double bDot, Tape tape) {
    return twoFactorsJvp(x, a, b, xDot, aDot, bDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.twoFactors}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record TwoFactorsGradient(double value, double[] x, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.twoFactors}: filled by a
   * derivative and reused by its caller.
   */
  static final class TwoFactorsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public TwoFactorsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.twoFactors} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TwoFactorsGradient twoFactorsGradient(double[] x, double a, double b) {
    return twoFactorsGradient(x, a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoFactorsGradient(double[], double, double)
   */
  static TwoFactorsGradient twoFactorsGradient(double[] x, double a, double b, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    TwoFactorsAdjoint adjoint = new TwoFactorsAdjoint();
    double value = twoFactorsGradient(x, a, b, xBar, adjoint, tape);
    return new TwoFactorsGradient(value, xBar, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code FactoredSums.twoFactors} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double twoFactorsGradient(double[] x, double a, double b, double[] xBar,
      TwoFactorsAdjoint adjoint) {
    return twoFactorsGradient(x, a, b, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoFactorsGradient(double[], double, double, double[], TwoFactorsAdjoint)
   */
  static double twoFactorsGradient(double[] x, double a, double b, double[] xBar,
      TwoFactorsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        sum += t;
      }
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        double e1 = e[i];
        multiples += a * e1 - e1 * b;
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double aBar;
      double bBar;
      if (sum == 0.0 | !Double.isFinite(sum)) {
        // one by one: their sum is 0, infinite or NaN
        aBar = 0.0;
        for (int i = 0; i < x.length; i++) {
          aBar += multiplesBar * e[i];
        }
        // one by one: their sum is 0, infinite or NaN
        bBar = 0.0;
        for (int i = 0; i < x.length; i++) {
          bBar -= e[i] * multiplesBar;
        }
      } else {
        aBar = multiplesBar * sum;
        bBar = -(sum * multiplesBar);
      }
      for (int i = 0; i < x.length; i++) {
        eBar[i] = -multiplesBar * b + a * multiplesBar;
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += (1.0 + eBar[i]) * kept[i];
      }
      adjoint.a = aBar;
      adjoint.b = bBar;
      return multiples * multiples + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.twoFactors} as a function of the vector that packs {@code x}, {@code
   * a}, {@code b}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction twoFactorsFunction() {
    return new TwoFactorsFunction();
  }

  private static final class TwoFactorsFunction implements ScalarFunction {

    TwoFactorsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      return FactoredSums.twoFactors(x, a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      TwoFactorsAdjoint adjoint = new TwoFactorsAdjoint();
      double value = twoFactorsGradient(x, a, b, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.a;
      gradient[gradient.length - 1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 2);
      double aDot = direction[direction.length - 2];
      double bDot = direction[direction.length - 1];
      return twoFactorsJvp(x, a, b, xDot, aDot, bDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.singles} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param shiftDot tangent of {@code shift}
   * @return the value and its tangent
   */
  static Dual singlesJvp(float[] x, float shift, float[] xDot, float shiftDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    float sum = 0.0f;
    float sumDot = 0.0f;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp((double) (x[i] - shift));
      sum += (float) t;
      sumDot += (float) ((xDot[i] - shiftDot) * t);
    }
    double t = sum;
    float t1 = (float) Math.log(t);
    return new Dual(shift * t1,
        shiftDot * t1 + shift * (float) StrongZero.over((double) sumDot, t));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesJvp(float[], float, float[], float)
   */
  static Dual singlesJvp(float[] x, float shift, float[] xDot, float shiftDot, Tape tape) {
    return singlesJvp(x, shift, xDot, shiftDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.singles}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param shift the derivative with respect to {@code shift}
   */
  record SinglesGradient(float value, float[] x, float shift) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.singles}: filled by a
   * derivative and reused by its caller.
   */
  static final class SinglesAdjoint {

    /** The adjoint of {@code shift}. */
    public float shift;

    /** A holder of zeros. */
    public SinglesAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.singles} and its gradient.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SinglesGradient singlesGradient(float[] x, float shift) {
    return singlesGradient(x, shift, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesGradient(float[], float)
   */
  static SinglesGradient singlesGradient(float[] x, float shift, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    SinglesAdjoint adjoint = new SinglesAdjoint();
    float value = singlesGradient(x, shift, xBar, adjoint, tape);
    return new SinglesGradient(value, xBar, adjoint.shift);
  }

  /**
   * Reverse mode: {@code FactoredSums.singles} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code shift}
   * @return the value
   */
  static float singlesGradient(float[] x, float shift, float[] xBar, SinglesAdjoint adjoint) {
    return singlesGradient(x, shift, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesGradient(float[], float, float[], SinglesAdjoint)
   */
  static float singlesGradient(float[] x, float shift, float[] xBar, SinglesAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      float sum = 0.0f;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp((double) (x[i] - shift));
        kept[i] = t;
        sum += (float) t;
      }
      double t = sum;
      float shiftBar = (float) Math.log(t);

      // reverse sweep
      float sumBar = (float) StrongZero.over((double) shift, t);
      float t1 = shift * shiftBar;
      for (int i = 0; i < x.length; i++) {
        float t2 = (float) (sumBar * kept[i]);
        shiftBar -= t2;
        xBar[i] += t2;
      }
      adjoint.shift = shiftBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FactoredSums.singles}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param shift the derivative with respect to {@code shift}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param shiftHvp the Hessian-vector product for {@code shift}
   */
  record SinglesHvp(float value, float[] x, float shift, float[] xHvp, float shiftHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FactoredSums.singles}: filled by a derivative and reused by its caller.
   */
  static final class SinglesHvpAdjoint {

    /** The adjoint of {@code shift}. */
    public float shift;

    /** The Hessian-vector product for {@code shift}. */
    public float shiftHvp;

    /** A holder of zeros. */
    public SinglesHvpAdjoint() {}
  }

  /**
   * Second order: {@code FactoredSums.singles}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param shiftDot tangent of {@code shift}
   * @return value, gradient and product, in new arrays
   */
  static SinglesHvp singlesHvp(float[] x, float shift, float[] xDot, float shiftDot) {
    return singlesHvp(x, shift, xDot, shiftDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesHvp(float[], float, float[], float)
   */
  static SinglesHvp singlesHvp(float[] x, float shift, float[] xDot, float shiftDot, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    float[] xHvp = Arguments.zerosLike(x);
    SinglesHvpAdjoint adjoint = new SinglesHvpAdjoint();
    float value = singlesHvp(x, shift, xDot, shiftDot, xBar, xHvp, adjoint, tape);
    return new SinglesHvp(value, xBar, adjoint.shift, xHvp, adjoint.shiftHvp);
  }

  /**
   * Second order: {@code FactoredSums.singles}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param shiftDot tangent of {@code shift}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code shift}
   * @return the value
   */
  static float singlesHvp(float[] x, float shift, float[] xDot, float shiftDot, float[] xBar,
      float[] xHvp, SinglesHvpAdjoint adjoint) {
    return singlesHvp(x, shift, xDot, shiftDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesHvp(float[], float, float[], float, float[], float[], SinglesHvpAdjoint)
   */
  static float singlesHvp(float[] x, float shift, float[] xDot, float shiftDot, float[] xBar,
      float[] xHvp, SinglesHvpAdjoint adjoint, Tape tape) {
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
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      float sum = 0.0f;
      float sumDot = 0.0f;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp((double) (x[i] - shift));
        double t1 = (xDot[i] - shiftDot) * t;
        kept[i] = t;
        keptDot[i] = t1;
        sum += (float) t;
        sumDot += (float) t1;
      }
      double t = sum;
      double t1 = sumDot;
      double t2 = 1.0 / t;
      float shiftBar = (float) Math.log(t);

      // reverse sweep
      double t3 = shift;
      float sumBar = (float) StrongZero.times(t3, t2);
      float sumBarDot =
          (float) (StrongZero.times((double) shiftDot, t2) - StrongZero.times(t3, t1 * t2 * t2));
      float shiftBarDot = (float) StrongZero.times(t1, t2);
      float t4 = shift * shiftBar;
      for (int i = 0; i < x.length; i++) {
        double t5 = sumBar;
        double t6 = kept[i];
        float t7 = (float) (t5 * t6);
        float t8 = (float) (sumBarDot * t6 + t5 * keptDot[i]);
        shiftBar -= t7;
        shiftBarDot -= t8;
        xBar[i] += t7;
        xHvp[i] += t8;
      }
      adjoint.shift = shiftBar;
      adjoint.shiftHvp = shiftBarDot;
      return t4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.singles} as a function of the vector that packs {@code x}, {@code
   * shift}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction singlesFunction() {
    return new SinglesFunction();
  }

  private static final class SinglesFunction implements ScalarFunction {

    SinglesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float shift = (float) packed[packed.length - 1];
      return FactoredSums.singles(x, shift);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float shift = (float) packed[packed.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      SinglesAdjoint adjoint = new SinglesAdjoint();
      double value = singlesGradient(x, shift, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.shift;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float shift = (float) packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      float shiftDot = (float) direction[direction.length - 1];
      return singlesJvp(x, shift, xDot, shiftDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float shift = (float) packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      float shiftDot = (float) direction[direction.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      float[] xHvp = Arguments.zerosLike(x);
      SinglesHvpAdjoint adjoint = new SinglesHvpAdjoint();
      double value = singlesHvp(x, shift, xDot, shiftDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.shift;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.shiftHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FactoredSums.singleMultiples} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual singleMultiplesJvp(float[] x, float factor, float[] xDot, float factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    float[] e = new float[x.length];
    float[] eDot = new float[x.length];
    float sum = 0.0f;
    float sumDot = 0.0f;
    for (int i = 0; i < x.length; i++) {
      float x1 = x[i];
      float t = x1 * x1;
      float t1 = 2.0f * (xDot[i] * x1);
      e[i] = t;
      eDot[i] = t1;
      sum += t;
      sumDot += t1;
    }
    float multiples = 0.0f;
    float multiplesDot = 0.0f;
    for (int i = 0; i < x.length; i++) {
      float e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + sum, 2.0f * (multiplesDot * multiples) + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleMultiplesJvp(float[], float, float[], float)
   */
  static Dual singleMultiplesJvp(float[] x, float factor, float[] xDot, float factorDot,
      Tape tape) {
    return singleMultiplesJvp(x, factor, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.singleMultiples}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record SingleMultiplesGradient(float value, float[] x, float factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.singleMultiples}: filled by a
   * derivative and reused by its caller.
   */
  static final class SingleMultiplesAdjoint {

    /** The adjoint of {@code factor}. */
    public float factor;

    /** A holder of zeros. */
    public SingleMultiplesAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.singleMultiples} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SingleMultiplesGradient singleMultiplesGradient(float[] x, float factor) {
    return singleMultiplesGradient(x, factor, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleMultiplesGradient(float[], float)
   */
  static SingleMultiplesGradient singleMultiplesGradient(float[] x, float factor, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    SingleMultiplesAdjoint adjoint = new SingleMultiplesAdjoint();
    float value = singleMultiplesGradient(x, factor, xBar, adjoint, tape);
    return new SingleMultiplesGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.singleMultiples} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static float singleMultiplesGradient(float[] x, float factor, float[] xBar,
      SingleMultiplesAdjoint adjoint) {
    return singleMultiplesGradient(x, factor, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleMultiplesGradient(float[], float, float[], SingleMultiplesAdjoint)
   */
  static float singleMultiplesGradient(float[] x, float factor, float[] xBar,
      SingleMultiplesAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      float[] e = tape.exactFloats(x.length);
      float[] eBar = tape.floats(x.length);
      float sum = 0.0f;
      for (int i = 0; i < x.length; i++) {
        float x1 = x[i];
        float t = x1 * x1;
        e[i] = t;
        sum += t;
      }
      float multiples = 0.0f;
      for (int i = 0; i < x.length; i++) {
        multiples += factor * e[i];
      }

      // reverse sweep
      float multiplesBar = 2.0f * multiples;
      float factorBar;
      if (sum == 0.0f | !Float.isFinite(sum)) {
        // one by one: their sum is 0, infinite or NaN
        factorBar = 0.0f;
        for (int i = 0; i < x.length; i++) {
          factorBar += multiplesBar * e[i];
        }
      } else {
        factorBar = multiplesBar * sum;
      }
      for (int i = 0; i < x.length; i++) {
        eBar[i] = factor * multiplesBar;
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += 2.0f * ((1.0f + eBar[i]) * x[i]);
      }
      adjoint.factor = factorBar;
      return multiples * multiples + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.singleMultiples} as a function of the vector that packs {@code x},
   * {@code factor}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction singleMultiplesFunction() {
    return new SingleMultiplesFunction();
  }

  private static final class SingleMultiplesFunction implements ScalarFunction {

    SingleMultiplesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float factor = (float) packed[packed.length - 1];
      return FactoredSums.singleMultiples(x, factor);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float factor = (float) packed[packed.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      SingleMultiplesAdjoint adjoint = new SingleMultiplesAdjoint();
      double value = singleMultiplesGradient(x, factor, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float factor = (float) packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      float factorDot = (float) direction[direction.length - 1];
      return singleMultiplesJvp(x, factor, xDot, factorDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.roundedSum} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual roundedSumJvp(double[] x, double factor, double[] xDot, double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    float sum = 0.0f;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      sum += (float) t;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + Math.max(sum, 0.5f) * 0.0f,
        2.0 * (multiplesDot * multiples));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundedSumJvp(double[], double, double[], double)
   */
  static Dual roundedSumJvp(double[] x, double factor, double[] xDot, double factorDot, Tape tape) {
    return roundedSumJvp(x, factor, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.roundedSum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record RoundedSumGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.roundedSum}: filled by a
   * derivative and reused by its caller.
   */
  static final class RoundedSumAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public RoundedSumAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.roundedSum} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RoundedSumGradient roundedSumGradient(double[] x, double factor) {
    return roundedSumGradient(x, factor, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundedSumGradient(double[], double)
   */
  static RoundedSumGradient roundedSumGradient(double[] x, double factor, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    RoundedSumAdjoint adjoint = new RoundedSumAdjoint();
    double value = roundedSumGradient(x, factor, xBar, adjoint, tape);
    return new RoundedSumGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.roundedSum} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double roundedSumGradient(double[] x, double factor, double[] xBar,
      RoundedSumAdjoint adjoint) {
    return roundedSumGradient(x, factor, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #roundedSumGradient(double[], double, double[], RoundedSumAdjoint)
   */
  static double roundedSumGradient(double[] x, double factor, double[] xBar,
      RoundedSumAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      float sum = 0.0f;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        sum += (float) t;
      }
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        multiples += factor * e[i];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double factorBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        factorBar += multiplesBar * e[i];
        eBar[i] = factor * multiplesBar;
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += eBar[i] * kept[i];
      }
      adjoint.factor = factorBar;
      return multiples * multiples + Math.max(sum, 0.5f) * 0.0f;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.roundedSum} as a function of the vector that packs {@code x}, {@code
   * factor}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction roundedSumFunction() {
    return new RoundedSumFunction();
  }

  private static final class RoundedSumFunction implements ScalarFunction {

    RoundedSumFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return FactoredSums.roundedSum(x, factor);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      RoundedSumAdjoint adjoint = new RoundedSumAdjoint();
      double value = roundedSumGradient(x, factor, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return roundedSumJvp(x, factor, xDot, factorDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.rows} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param shiftDot tangent of {@code shift}
   * @return the value and its tangent
   */
  static Dual rowsJvp(double[][] x, double shift, double[][] xDot, double shiftDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double total = 0.0;
    double totalDot = 0.0;
    for (int r = 0; r < x.length; r++) {
      int t = x[r].length;
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < t; i++) {
        double t1 = Math.exp(x[r][i] - shift);
        sum += t1;
        sumDot += (xDot[r][i] - shiftDot) * t1;
      }
      total += Math.log(sum);
      totalDot += StrongZero.over(sumDot, sum);
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsJvp(double[][], double, double[][], double)
   */
  static Dual rowsJvp(double[][] x, double shift, double[][] xDot, double shiftDot, Tape tape) {
    return rowsJvp(x, shift, xDot, shiftDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.rows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param shift the derivative with respect to {@code shift}
   */
  record RowsGradient(double value, double[][] x, double shift) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.rows}: filled by a derivative
   * and reused by its caller.
   */
  static final class RowsAdjoint {

    /** The adjoint of {@code shift}. */
    public double shift;

    /** A holder of zeros. */
    public RowsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.rows} and its gradient.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RowsGradient rowsGradient(double[][] x, double shift) {
    return rowsGradient(x, shift, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsGradient(double[][], double)
   */
  static RowsGradient rowsGradient(double[][] x, double shift, Tape tape) {
    double[][] xBar = Arguments.zerosLike(x);
    RowsAdjoint adjoint = new RowsAdjoint();
    double value = rowsGradient(x, shift, xBar, adjoint, tape);
    return new RowsGradient(value, xBar, adjoint.shift);
  }

  /**
   * Reverse mode: {@code FactoredSums.rows} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code shift}
   * @return the value
   */
  static double rowsGradient(double[][] x, double shift, double[][] xBar, RowsAdjoint adjoint) {
    return rowsGradient(x, shift, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsGradient(double[][], double, double[][], RowsAdjoint)
   */
  static double rowsGradient(double[][] x, double shift, double[][] xBar, RowsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double total = 0.0;
      double shiftBar = 0.0;
      for (int r = 0; r < x.length; r++) {
        int iteration = tape.mark();
        int t = x[r].length;
        double[] kept = tape.doubles(t);
        double sum = 0.0;
        for (int i = 0; i < t; i++) {
          double t1 = Math.exp(x[r][i] - shift);
          kept[i] = t1;
          sum += t1;
        }
        total += Math.log(sum);
        double t1 = 1.0 / sum;
        if (sum == 0.0 | !Double.isFinite(sum)) {
          // one by one: their sum is 0, infinite or NaN
          for (int i = 0; i < t; i++) {
            shiftBar -= t1 * kept[i];
          }
        } else {
          shiftBar -= t1 * sum;
        }
        for (int i = 0; i < t; i++) {
          xBar[r][i] += t1 * kept[i];
        }
        tape.release(iteration);
      }
      adjoint.shift = shiftBar;
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FactoredSums.rows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param shift the derivative with respect to {@code shift}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param shiftHvp the Hessian-vector product for {@code shift}
   */
  record RowsHvp(double value, double[][] x, double shift, double[][] xHvp, double shiftHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FactoredSums.rows}: filled by a derivative and reused by its caller.
   */
  static final class RowsHvpAdjoint {

    /** The adjoint of {@code shift}. */
    public double shift;

    /** The Hessian-vector product for {@code shift}. */
    public double shiftHvp;

    /** A holder of zeros. */
    public RowsHvpAdjoint() {}
  }

  /**
   * Second order: {@code FactoredSums.rows}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param shiftDot tangent of {@code shift}
   * @return value, gradient and product, in new arrays
   */
  static RowsHvp rowsHvp(double[][] x, double shift, double[][] xDot, double shiftDot) {
    return rowsHvp(x, shift, xDot, shiftDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsHvp(double[][], double, double[][], double)
   */
  static RowsHvp rowsHvp(double[][] x, double shift, double[][] xDot, double shiftDot, Tape tape) {
    double[][] xBar = Arguments.zerosLike(x);
    double[][] xHvp = Arguments.zerosLike(x);
    RowsHvpAdjoint adjoint = new RowsHvpAdjoint();
    double value = rowsHvp(x, shift, xDot, shiftDot, xBar, xHvp, adjoint, tape);
    return new RowsHvp(value, xBar, adjoint.shift, xHvp, adjoint.shiftHvp);
  }

  /**
   * Second order: {@code FactoredSums.rows}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param shiftDot tangent of {@code shift}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code shift}
   * @return the value
   */
  static double rowsHvp(double[][] x, double shift, double[][] xDot, double shiftDot,
      double[][] xBar, double[][] xHvp, RowsHvpAdjoint adjoint) {
    return rowsHvp(x, shift, xDot, shiftDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsHvp(double[][], double, double[][], double, double[][], double[][],
   *     RowsHvpAdjoint)
   */
  static double rowsHvp(double[][] x, double shift, double[][] xDot, double shiftDot,
      double[][] xBar, double[][] xHvp, RowsHvpAdjoint adjoint, Tape tape) {
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
      double total = 0.0;
      double shiftBar = 0.0;
      double shiftBarDot = 0.0;
      for (int r = 0; r < x.length; r++) {
        int iteration = tape.mark();
        int t = x[r].length;
        double[] kept = tape.doubles(t);
        double[] keptDot = tape.doubles(t);
        double sum = 0.0;
        double sumDot = 0.0;
        for (int i = 0; i < t; i++) {
          double t1 = Math.exp(x[r][i] - shift);
          double t2 = (xDot[r][i] - shiftDot) * t1;
          kept[i] = t1;
          keptDot[i] = t2;
          sum += t1;
          sumDot += t2;
        }
        total += Math.log(sum);
        double t1 = 1.0 / sum;
        double t2 = sumDot * t1 * t1;
        for (int i = 0; i < t; i++) {
          double t3 = kept[i];
          double t4 = t1 * t3;
          double t5 = t1 * keptDot[i] - t2 * t3;
          shiftBar -= t4;
          shiftBarDot -= t5;
          double[] xBarDot = xHvp[r];
          xBar[r][i] += t4;
          xBarDot[i] += t5;
        }
        tape.release(iteration);
      }
      adjoint.shift = shiftBar;
      adjoint.shiftHvp = shiftBarDot;
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.rows} as a function of the vector that packs {@code x}, {@code
   * shift}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction rowsFunction(double[][] x) {
    return new RowsFunction(x);
  }

  private static final class RowsFunction implements ScalarFunction {

    private final double[][] x;

    private final int xSize;

    RowsFunction(double[][] x) {
      this.x = x;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return 1 + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double shift = packed[xSize];
      return FactoredSums.rows(x, shift);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double shift = packed[xSize];
      double[][] xBar = Arguments.zerosLike(x);
      RowsAdjoint adjoint = new RowsAdjoint();
      double value = rowsGradient(x, shift, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[xSize] = adjoint.shift;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double shift = packed[xSize];
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      double shiftDot = direction[xSize];
      return rowsJvp(x, shift, xDot, shiftDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double shift = packed[xSize];
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      double shiftDot = direction[xSize];
      double[][] xBar = Arguments.zerosLike(x);
      double[][] xHvp = Arguments.zerosLike(x);
      RowsHvpAdjoint adjoint = new RowsHvpAdjoint();
      double value = rowsHvp(x, shift, xDot, shiftDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[xSize] = adjoint.shift;
      Arguments.pack(xHvp, product, 0);
      product[xSize] = adjoint.shiftHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FactoredSums.product} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param shiftDot tangent of {@code shift}
   * @return the value and its tangent
   */
  static Dual productJvp(double[][] x, double shift, double[][] xDot, double shiftDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double product = 1.0;
    double productDot = 0.0;
    for (int r = 0; r < x.length; r++) {
      int t = x[r].length;
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < t; i++) {
        double t1 = Math.exp(x[r][i] - shift);
        sum += t1;
        sumDot += (xDot[r][i] - shiftDot) * t1;
      }
      productDot = productDot * sum + product * sumDot;
      product *= sum;
    }
    return new Dual(product, productDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productJvp(double[][], double, double[][], double)
   */
  static Dual productJvp(double[][] x, double shift, double[][] xDot, double shiftDot, Tape tape) {
    return productJvp(x, shift, xDot, shiftDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.product}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param shift the derivative with respect to {@code shift}
   */
  record ProductGradient(double value, double[][] x, double shift) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.product}: filled by a
   * derivative and reused by its caller.
   */
  static final class ProductAdjoint {

    /** The adjoint of {@code shift}. */
    public double shift;

    /** A holder of zeros. */
    public ProductAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.product} and its gradient.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ProductGradient productGradient(double[][] x, double shift) {
    return productGradient(x, shift, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(double[][], double)
   */
  static ProductGradient productGradient(double[][] x, double shift, Tape tape) {
    double[][] xBar = Arguments.zerosLike(x);
    ProductAdjoint adjoint = new ProductAdjoint();
    double value = productGradient(x, shift, xBar, adjoint, tape);
    return new ProductGradient(value, xBar, adjoint.shift);
  }

  /**
   * Reverse mode: {@code FactoredSums.product} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param shift as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code shift}
   * @return the value
   */
  static double productGradient(double[][] x, double shift, double[][] xBar,
      ProductAdjoint adjoint) {
    return productGradient(x, shift, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(double[][], double, double[][], ProductAdjoint)
   */
  static double productGradient(double[][] x, double shift, double[][] xBar,
      ProductAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] sumKept = tape.doubles(x.length);
      double[] productKept = tape.doubles(x.length);
      double[][] keptKept = tape.table(double[].class, x.length);
      double product = 1.0;
      for (int r = 0; r < x.length; r++) {
        productKept[r] = product;
        int t = x[r].length;
        double[] kept = tape.row(keptKept, r, t);
        double sum = 0.0;
        for (int i = 0; i < t; i++) {
          double t1 = Math.exp(x[r][i] - shift);
          kept[i] = t1;
          sum += t1;
        }
        sumKept[r] = sum;
        product *= sum;
      }

      // reverse sweep
      double productBar = 1.0;
      double shiftBar = 0.0;
      for (int r = x.length - 1; r >= 0; r--) {
        double sum = sumKept[r];
        double product1 = productKept[r];
        double sumBar = product1 * productBar;
        int t = x[r].length;
        double[] kept = keptKept[r];
        for (int i = 0; i < t; i++) {
          double t1 = sumBar * kept[i];
          shiftBar -= t1;
          xBar[r][i] += t1;
        }
        productBar *= sum;
      }
      adjoint.shift = shiftBar;
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.product} as a function of the vector that packs {@code x}, {@code
   * shift}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction productFunction(double[][] x) {
    return new ProductFunction(x);
  }

  private static final class ProductFunction implements ScalarFunction {

    private final double[][] x;

    private final int xSize;

    ProductFunction(double[][] x) {
      this.x = x;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return 1 + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double shift = packed[xSize];
      return FactoredSums.product(x, shift);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double shift = packed[xSize];
      double[][] xBar = Arguments.zerosLike(x);
      ProductAdjoint adjoint = new ProductAdjoint();
      double value = productGradient(x, shift, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[xSize] = adjoint.shift;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double shift = packed[xSize];
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      double shiftDot = direction[xSize];
      return productJvp(x, shift, xDot, shiftDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.calls} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual callsJvp(double[] x, double a, double b, double[] xDot, double aDot, double bDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - a);
      sum += t;
      sumDot += (xDot[i] - aDot) * t;
    }
    double first = Math.log(sum);
    double firstDot = StrongZero.over(sumDot, sum);
    if (first > 0.0) {
      sum = 0.0;
      sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - b);
        sum += t;
        sumDot += (xDot[i] - bDot) * t;
      }
      double t = Math.log(sum);
      firstDot = firstDot * t + first * StrongZero.over(sumDot, sum);
      first *= t;
    }
    return new Dual(first, firstDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsJvp(double[], double, double, double[], double, double)
   */
  static Dual callsJvp(double[] x, double a, double b, double[] xDot, double aDot, double bDot,
      Tape tape) {
    return callsJvp(x, a, b, xDot, aDot, bDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.calls}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record CallsGradient(double value, double[] x, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.calls}: filled by a derivative
   * and reused by its caller.
   */
  static final class CallsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public CallsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.calls} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CallsGradient callsGradient(double[] x, double a, double b) {
    return callsGradient(x, a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsGradient(double[], double, double)
   */
  static CallsGradient callsGradient(double[] x, double a, double b, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    CallsAdjoint adjoint = new CallsAdjoint();
    double value = callsGradient(x, a, b, xBar, adjoint, tape);
    return new CallsGradient(value, xBar, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code FactoredSums.calls} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double callsGradient(double[] x, double a, double b, double[] xBar, CallsAdjoint adjoint) {
    return callsGradient(x, a, b, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsGradient(double[], double, double, double[], CallsAdjoint)
   */
  static double callsGradient(double[] x, double a, double b, double[] xBar, CallsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i] - a);
        kept[i] = t;
        sum += t;
      }
      double first = Math.log(sum);
      boolean t = first > 0.0;
      double[] kept1;
      double sum1;
      double firstBar;
      double t1;
      if (t) {
        kept1 = tape.doubles(x.length);
        sum1 = 0.0;
        for (int i = 0; i < x.length; i++) {
          double t2 = Math.exp(x[i] - b);
          kept1[i] = t2;
          sum1 += t2;
        }
        firstBar = Math.log(sum1);
        t1 = first * firstBar;
      } else {
        t1 = first;
        firstBar = 0.0;
        sum1 = 0.0;
        kept1 = null;
      }

      // reverse sweep
      double bBar;
      if (t) {
        double sumBar = StrongZero.over(first, sum1);
        bBar = 0.0;
        for (int i = 0; i < x.length; i++) {
          double t2 = sumBar * kept1[i];
          bBar -= t2;
          xBar[i] += t2;
        }
      } else {
        firstBar = 1.0;
        bBar = 0.0;
      }
      double sumBar = StrongZero.over(firstBar, sum);
      double aBar;
      if (sum == 0.0 | !Double.isFinite(sum)) {
        // one by one: their sum is 0, infinite or NaN
        aBar = 0.0;
        for (int i = 0; i < x.length; i++) {
          aBar -= sumBar * kept[i];
        }
      } else {
        aBar = -(sumBar * sum);
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += sumBar * kept[i];
      }
      adjoint.a = aBar;
      adjoint.b = bBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.calls} as a function of the vector that packs {@code x}, {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction callsFunction() {
    return new CallsFunction();
  }

  private static final class CallsFunction implements ScalarFunction {

    CallsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      return FactoredSums.calls(x, a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      CallsAdjoint adjoint = new CallsAdjoint();
      double value = callsGradient(x, a, b, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.a;
      gradient[gradient.length - 1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 2);
      double a = packed[packed.length - 2];
      double b = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 2);
      double aDot = direction[direction.length - 2];
      double bDot = direction[direction.length - 1];
      return callsJvp(x, a, b, xDot, aDot, bDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FactoredSums.again} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual againJvp(double[] x, double factor, double[] xDot, double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      e[i] = t;
      eDot[i] = t1;
      sum += t;
      sumDot += t1;
    }
    double other = 0.0;
    double otherDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = Math.sin(x1);
      double t1 = xDot[i] * Math.cos(x1);
      e[i] = t;
      eDot[i] = t1;
      other += t;
      otherDot += t1;
    }
    double multiples = 0.0;
    double multiplesDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double e1 = e[i];
      multiples += factor * e1;
      multiplesDot += factorDot * e1 + factor * eDot[i];
    }
    return new Dual(multiples * multiples + sum * other,
        2.0 * (multiplesDot * multiples) + (sumDot * other + sum * otherDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #againJvp(double[], double, double[], double)
   */
  static Dual againJvp(double[] x, double factor, double[] xDot, double factorDot, Tape tape) {
    return againJvp(x, factor, xDot, factorDot);
  }

  /**
   * Value and gradient of {@code FactoredSums.again}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param factor the derivative with respect to {@code factor}
   */
  record AgainGradient(double value, double[] x, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code FactoredSums.again}: filled by a derivative
   * and reused by its caller.
   */
  static final class AgainAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public AgainAdjoint() {}
  }

  /**
   * Reverse mode: {@code FactoredSums.again} and its gradient.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AgainGradient againGradient(double[] x, double factor) {
    return againGradient(x, factor, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #againGradient(double[], double)
   */
  static AgainGradient againGradient(double[] x, double factor, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    AgainAdjoint adjoint = new AgainAdjoint();
    double value = againGradient(x, factor, xBar, adjoint, tape);
    return new AgainGradient(value, xBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code FactoredSums.again} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param factor as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double againGradient(double[] x, double factor, double[] xBar, AgainAdjoint adjoint) {
    return againGradient(x, factor, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #againGradient(double[], double, double[], AgainAdjoint)
   */
  static double againGradient(double[] x, double factor, double[] xBar, AgainAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] e = tape.exactDoubles(x.length);
      double[] eBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        e[i] = t;
        sum += t;
      }
      double other = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Math.sin(x[i]);
        e[i] = t;
        other += t;
      }
      double multiples = 0.0;
      for (int i = 0; i < x.length; i++) {
        multiples += factor * e[i];
      }

      // reverse sweep
      double multiplesBar = 2.0 * multiples;
      double factorBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        factorBar += multiplesBar * e[i];
        eBar[i] = factor * multiplesBar;
      }
      for (int i = 0; i < x.length; i++) {
        double t = eBar[i];
        eBar[i] = 0.0;
        xBar[i] += (sum + t) * Math.cos(x[i]);
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += (other + eBar[i]) * kept[i];
      }
      adjoint.factor = factorBar;
      return multiples * multiples + sum * other;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FactoredSums.again} as a function of the vector that packs {@code x}, {@code
   * factor}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction againFunction() {
    return new AgainFunction();
  }

  private static final class AgainFunction implements ScalarFunction {

    AgainFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      return FactoredSums.again(x, factor);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      AgainAdjoint adjoint = new AgainAdjoint();
      double value = againGradient(x, factor, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      return againJvp(x, factor, xDot, factorDot).tangent();
    }
  }

  private static void changeJvp(double[] e, double factor, double[] eDot, double factorDot) {
    if (e.length < 2) {
      return;
    }
    double t;
    double t1;
    if (factor > 1.0) {
      double e1 = e[0];
      double e2 = e[1];
      double t2 = e1 * e2;
      double t3 = eDot[0] * e2 + e1 * eDot[1];
      double t4 = Math.sin(t2);
      double t5 = 2.0 * t2;
      double t6 = Math.cos(t5);
      double t7 = Math.exp(-t2 * t2);
      t = t4 * t6 + t7;
      t1 = t3 * Math.cos(t2) * t6 - t4 * (2.0 * t3 * Math.sin(t5)) - 2.0 * (t3 * t2) * t7;
    } else {
      double t2 = e[0] + e[1];
      double t3 = eDot[0] + eDot[1];
      double t4 = Math.sin(t2);
      double t5 = 2.0 * t2;
      double t6 = Math.cos(t5);
      double t7 = Math.exp(-t2 * t2);
      double t8 = Math.sin(factor);
      double t9 = 2.0 * factor;
      double t10 = Math.cos(t9);
      double t11 = Math.exp(-factor * factor);
      t = t4 * t6 + t7 + (t8 * t10 + t11);
      t1 = t3 * Math.cos(t2) * t6 - t4 * (2.0 * t3 * Math.sin(t5)) - 2.0 * (t3 * t2) * t7
          + (factorDot * Math.cos(factor) * t10 - t8 * (2.0 * factorDot * Math.sin(t9))
          - 2.0 * (factorDot * factor) * t11);
    }
    e[1] = t;
    eDot[1] = t1;
    if (t > 100.0) {
      changeJvp(e, 0.5 * factor, eDot, 0.5 * factorDot);
    }
  }

  private static void changeForward(double[] e, double factor, double[] eBar, Tape tape) {
    boolean t = e.length < 2;
    boolean t1;
    double t2;
    double e1;
    double e2;
    double t3;
    double t4;
    double t5;
    double t6;
    double t7;
    double t8;
    double t9;
    double t10;
    double t11;
    if (t) {
      t1 = false;
      t2 = 0.0;
      e1 = 0.0;
      e2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      t5 = 0.0;
      t6 = 0.0;
      t7 = 0.0;
      t8 = 0.0;
      t9 = 0.0;
      t10 = 0.0;
      t11 = 0.0;
    } else {
      double t12;
      if (factor > 1.0) {
        e1 = e[0];
        e2 = e[1];
        double t13 = e1 * e2;
        t4 = Math.sin(t13);
        t3 = Math.cos(2.0 * t13);
        t2 = Math.exp(-t13 * t13);
        t12 = t4 * t3 + t2;
        t5 = 0.0;
        t6 = 0.0;
        t7 = 0.0;
        t8 = 0.0;
        t9 = 0.0;
        t10 = 0.0;
        t11 = 0.0;
      } else {
        t9 = e[0] + e[1];
        t11 = Math.sin(t9);
        t10 = Math.cos(2.0 * t9);
        t8 = Math.exp(-t9 * t9);
        t7 = Math.sin(factor);
        t6 = Math.cos(2.0 * factor);
        t5 = Math.exp(-factor * factor);
        t12 = t11 * t10 + t8 + (t7 * t6 + t5);
        t2 = 0.0;
        e1 = 0.0;
        e2 = 0.0;
        t3 = 0.0;
        t4 = 0.0;
      }
      e[1] = t12;
      t1 = t12 > 100.0;
      if (t1) {
        changeForward(e, 0.5 * factor, eBar, tape);
      }
    }
    tape.push(t);
    tape.push(t1);
    tape.push(eBar);
    tape.push(factor);
    tape.push(t2);
    tape.push(e1);
    tape.push(e2);
    tape.push(t3);
    tape.push(t4);
    tape.push(t5);
    tape.push(t6);
    tape.push(t7);
    tape.push(t8);
    tape.push(t9);
    tape.push(t10);
    tape.push(t11);
  }

  private static double changeReverse(Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double e = tape.popDouble();
    double e1 = tape.popDouble();
    double t9 = tape.popDouble();
    double factor = tape.popDouble();
    double[] eBar = tape.popReference();
    boolean t10 = tape.popBoolean();
    boolean t11 = tape.popBoolean();
    double factorBar;
    if (t11) {
      factorBar = 0.0;
    } else {
      if (t10) {
        factorBar = 0.5 * changeReverse(tape);
      } else {
        factorBar = 0.0;
      }
      double t12 = eBar[1];
      eBar[1] = 0.0;
      if (factor > 1.0) {
        double t13 = e1 * e;
        double t14 =
            t12 * t8 * Math.cos(t13) - 2.0 * (t12 * t9 * t13 + t7 * t12 * Math.sin(2.0 * t13));
        eBar[1] += e1 * t14;
        eBar[0] += t14 * e;
      } else {
        double t13 = t12 * t6 * factor;
        factorBar -= t13;
        factorBar -= t13;
        factorBar -= 2.0 * (t4 * t12 * Math.sin(2.0 * factor));
        factorBar += t12 * t5 * Math.cos(factor);
        double t14 = t12 * t1 * Math.cos(t2) - 2.0 * (t12 * t3 * t2 + t * t12 * Math.sin(2.0 * t2));
        eBar[1] += t14;
        eBar[0] += t14;
      }
    }
    return factorBar;
  }
}
