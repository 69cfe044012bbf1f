package corpus;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code ShiftedIndices}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ShiftedIndicesDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ShiftedIndicesDerivatives");
  }

  private ShiftedIndicesDerivatives() {}

  /**
   * Forward mode: {@code ShiftedIndices.chain} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual chainJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = new double[n];
    double[] yDot = new double[n];
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    for (int step = 0; step < steps; step++) {
      double xDot1 = xDot[0];
      slope[0] = x[0];
      slopeDot[0] = xDot1;
      for (int i = 1; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i - 1];
        double t = xDot[i] * y1 + x1 * yDot[i - 1];
        slope[i] = x1 * y1;
        slopeDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.25 * slopeDot[i];
        y[i] += 0.25 * slope[i];
        yDot[i] = t;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double v = y[i];
      double vDot = yDot[i];
      sum += v * v;
      sumDot += 2.0 * (vDot * v);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainJvp(double[], int, double[])
   */
  static Dual chainJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return chainJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.chain}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChainGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.chain} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static ChainGradient chainGradient(double[] x, int steps) {
    return chainGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainGradient(double[], int)
   */
  static ChainGradient chainGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = chainGradient(x, steps, xBar, tape);
    return new ChainGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.chain} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double chainGradient(double[] x, int steps, double[] xBar) {
    return chainGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainGradient(double[], int, double[])
   */
  static double chainGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yBar = tape.doubles(n);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        slope[0] = x[0];
        double[] yKept = tape.row(yKeptKept, step, n);
        if (n > 1) {
          System.arraycopy(y, 0, yKept, 1, n - 1);
        }
        for (int i = 1; i < n; i++) {
          slope[i] = x[i] * yKept[i];
        }
        for (int i = 0; i < n; i++) {
          y[i] += 0.25 * slope[i];
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        sum += v * v;
        yBar[i] = 2.0 * v;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          slopeBar[i] = 0.25 * yBar[i];
        }
        double[] yKept = yKeptKept[step];
        for (int i = 1; i < n; i++) {
          double t = slopeBar[i];
          double xBar1 = t * yKept[i];
          yKept[i] = x[i] * t;
          xBar[i] += xBar1;
        }
        if (n > 1) {
          System.arraycopy(yKept, 1, yKept, 0, n - 1);
          for (int i = 0; i < n - 1; i++) {
            yBar[i] += yKept[i];
          }
        }
        xBar[0] += slopeBar[0];
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ShiftedIndices.chain}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChainHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ShiftedIndices.chain}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ChainHvp chainHvp(double[] x, int steps, double[] xDot) {
    return chainHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainHvp(double[], int, double[])
   */
  static ChainHvp chainHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = chainHvp(x, steps, xDot, xBar, xHvp, tape);
    return new ChainHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ShiftedIndices.chain}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double chainHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return chainHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainHvp(double[], int, double[], double[], double[])
   */
  static double chainHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yDot = tape.exactDoubles(n);
      double[] yBar = tape.doubles(n);
      double[] yBarDot = tape.doubles(n);
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] slopeBarDot = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double xDot1 = xDot[0];
        slope[0] = x[0];
        slopeDot[0] = xDot1;
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        if (n > 1) {
          System.arraycopy(y, 0, yKept, 1, n - 1);
          System.arraycopy(yDot, 0, yKeptDot, 1, n - 1);
        }
        for (int i = 1; i < n; i++) {
          double x1 = x[i];
          double y1 = yKept[i];
          double t = xDot[i] * y1 + x1 * yKeptDot[i];
          slope[i] = x1 * y1;
          slopeDot[i] = t;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.25 * slopeDot[i];
          y[i] += 0.25 * slope[i];
          yDot[i] = t;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        double vDot = yDot[i];
        sum += v * v;
        yBar[i] = 2.0 * v;
        yBarDot[i] = 2.0 * vDot;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          double slopeBarDot1 = 0.25 * yBarDot[i];
          slopeBar[i] = 0.25 * yBar[i];
          slopeBarDot[i] = slopeBarDot1;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 1; i < n; i++) {
          double t = slopeBar[i];
          double t1 = slopeBarDot[i];
          double y1 = yKept[i];
          double x1 = x[i];
          double xBarDot = t1 * y1 + t * yKeptDot[i];
          double yBarDot1 = xDot[i] * t + x1 * t1;
          yKept[i] = x1 * t;
          yKeptDot[i] = yBarDot1;
          xBar[i] += t * y1;
          xHvp[i] += xBarDot;
        }
        if (n > 1) {
          System.arraycopy(yKept, 1, yKept, 0, n - 1);
          for (int i = 0; i < n - 1; i++) {
            yBar[i] += yKept[i];
          }
          System.arraycopy(yKeptDot, 1, yKeptDot, 0, n - 1);
          for (int i = 0; i < n - 1; i++) {
            yBarDot[i] += yKeptDot[i];
          }
        }
        double t = slopeBarDot[0];
        xBar[0] += slopeBar[0];
        xHvp[0] += t;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.chain} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction chainFunction(int steps) {
    return new ChainFunction(steps);
  }

  private static final class ChainFunction implements ScalarFunction {

    private final int steps;

    ChainFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.chain(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = chainGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return chainJvp(x, this.steps, xDot).tangent();
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
      double value = chainHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.behind} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual behindJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = new double[n];
    double[] yDot = new double[n];
    double[] next = new double[n];
    double[] nextDot = new double[n];
    for (int i = 0; i < n; i++) {
      double xDot1 = xDot[i];
      y[i] = x[i];
      yDot[i] = xDot1;
    }
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n - 1; i++) {
        double x1 = x[i];
        double y1 = y[i + 1];
        double t = xDot[i] * y1 + x1 * yDot[i + 1];
        next[i] = x1 * y1;
        nextDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] - 0.5 * nextDot[i];
        y[i] -= 0.5 * next[i];
        yDot[i] = t;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double v = y[i];
      double vDot = yDot[i];
      double t = v * v;
      sum += t * v;
      sumDot += 2.0 * (vDot * v) * v + t * vDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #behindJvp(double[], int, double[])
   */
  static Dual behindJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return behindJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.behind}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BehindGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.behind} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static BehindGradient behindGradient(double[] x, int steps) {
    return behindGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #behindGradient(double[], int)
   */
  static BehindGradient behindGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = behindGradient(x, steps, xBar, tape);
    return new BehindGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.behind} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double behindGradient(double[] x, int steps, double[] xBar) {
    return behindGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #behindGradient(double[], int, double[])
   */
  static double behindGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yBar = tape.doubles(n);
      double[] next = tape.exactDoubles(n);
      double[] nextBar = tape.zeroDoubles(n);
      for (int i = 0; i < n; i++) {
        y[i] = x[i];
      }
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n - 1);
        if (n - 1 > 0) {
          System.arraycopy(y, 1, yKept, 0, n - 1);
        }
        for (int i = 0; i < n - 1; i++) {
          next[i] = x[i] * yKept[i];
        }
        for (int i = 0; i < n; i++) {
          y[i] -= 0.5 * next[i];
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        double t = v * v;
        sum += t * v;
        yBar[i] = 3.0 * t;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          nextBar[i] -= 0.5 * yBar[i];
        }
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < n - 1; i++) {
          double t = nextBar[i];
          nextBar[i] = 0.0;
          double xBar1 = t * yKept[i];
          yKept[i] = x[i] * t;
          xBar[i] += xBar1;
        }
        for (int i = 0; i < n - 1; i++) {
          yBar[i + 1] += yKept[i];
        }
      }
      for (int i = 0; i < n; i++) {
        xBar[i] += yBar[i];
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ShiftedIndices.behind}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BehindHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ShiftedIndices.behind}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static BehindHvp behindHvp(double[] x, int steps, double[] xDot) {
    return behindHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #behindHvp(double[], int, double[])
   */
  static BehindHvp behindHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = behindHvp(x, steps, xDot, xBar, xHvp, tape);
    return new BehindHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ShiftedIndices.behind}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double behindHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return behindHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #behindHvp(double[], int, double[], double[], double[])
   */
  static double behindHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yDot = tape.exactDoubles(n);
      double[] yBar = tape.doubles(n);
      double[] yBarDot = tape.doubles(n);
      double[] next = tape.exactDoubles(n);
      double[] nextDot = tape.exactDoubles(n);
      double[] nextBar = tape.zeroDoubles(n);
      double[] nextBarDot = tape.zeroDoubles(n);
      for (int i = 0; i < n; i++) {
        double xDot1 = xDot[i];
        y[i] = x[i];
        yDot[i] = xDot1;
      }
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n - 1);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n - 1);
        if (n - 1 > 0) {
          System.arraycopy(y, 1, yKept, 0, n - 1);
          System.arraycopy(yDot, 1, yKeptDot, 0, n - 1);
        }
        for (int i = 0; i < n - 1; i++) {
          double x1 = x[i];
          double y1 = yKept[i];
          double t = xDot[i] * y1 + x1 * yKeptDot[i];
          next[i] = x1 * y1;
          nextDot[i] = t;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] - 0.5 * nextDot[i];
          y[i] -= 0.5 * next[i];
          yDot[i] = t;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        double vDot = yDot[i];
        double t = v * v;
        sum += t * v;
        yBar[i] = 3.0 * t;
        yBarDot[i] = 6.0 * (vDot * v);
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          double nextBarDot1 = -(0.5 * yBarDot[i]);
          nextBar[i] -= 0.5 * yBar[i];
          nextBarDot[i] += nextBarDot1;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < n - 1; i++) {
          double t = nextBar[i];
          double t1 = nextBarDot[i];
          nextBar[i] = 0.0;
          nextBarDot[i] = 0.0;
          double y1 = yKept[i];
          double x1 = x[i];
          double xBarDot = t1 * y1 + t * yKeptDot[i];
          double yBarDot1 = xDot[i] * t + x1 * t1;
          yKept[i] = x1 * t;
          yKeptDot[i] = yBarDot1;
          xBar[i] += t * y1;
          xHvp[i] += xBarDot;
        }
        for (int i = 0; i < n - 1; i++) {
          yBar[i + 1] += yKept[i];
        }
        for (int i = 0; i < n - 1; i++) {
          yBarDot[i + 1] += yKeptDot[i];
        }
      }
      for (int i = 0; i < n; i++) {
        double t = yBarDot[i];
        xBar[i] += yBar[i];
        xHvp[i] += t;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.behind} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction behindFunction(int steps) {
    return new BehindFunction(steps);
  }

  private static final class BehindFunction implements ScalarFunction {

    private final int steps;

    BehindFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.behind(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = behindGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return behindJvp(x, this.steps, xDot).tangent();
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
      double value = behindHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.once} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual onceJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = new double[n];
    double[] yDot = new double[n];
    double[] z = new double[n];
    double[] zDot = new double[n];
    for (int i = 0; i < n; i++) {
      double x1 = x[i];
      double t = xDot[i] * Math.cos(x1);
      y[i] = Math.sin(x1);
      yDot[i] = t;
    }
    for (int i = 2; i < n; i++) {
      double x1 = x[i];
      double y1 = y[i - 2];
      double t = xDot[i] * y1 + x1 * yDot[i - 2];
      z[i] = x1 * y1;
      zDot[i] = t;
    }
    for (int i = 0; i < n; i++) {
      double z1 = z[i];
      double t = 2.0 * (zDot[i] * z1);
      y[i] = z1 * z1;
      yDot[i] = t;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double v = y[i];
      double vDot = yDot[i];
      sum += v;
      sumDot += vDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onceJvp(double[], double[])
   */
  static Dual onceJvp(double[] x, double[] xDot, Tape tape) {
    return onceJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.once}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OnceGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.once} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OnceGradient onceGradient(double[] x) {
    return onceGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onceGradient(double[])
   */
  static OnceGradient onceGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = onceGradient(x, xBar, tape);
    return new OnceGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.once} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double onceGradient(double[] x, double[] xBar) {
    return onceGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onceGradient(double[], double[])
   */
  static double onceGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yBar = tape.doubles(n);
      double[] z = tape.exactDoubles(n);
      double[] zBar = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        y[i] = Math.sin(x[i]);
      }
      double[] yKept = tape.doubles(n);
      if (n > 2) {
        System.arraycopy(y, 0, yKept, 2, n - 2);
      }
      for (int i = 2; i < n; i++) {
        z[i] = x[i] * yKept[i];
      }
      for (int i = 0; i < n; i++) {
        double z1 = z[i];
        y[i] = z1 * z1;
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        sum += v;
        yBar[i] = 1.0;
      }

      // reverse sweep
      for (int i = 0; i < n; i++) {
        double t = yBar[i];
        yBar[i] = 0.0;
        zBar[i] = 2.0 * (t * z[i]);
      }
      for (int i = 2; i < n; i++) {
        double t = zBar[i];
        double xBar1 = t * yKept[i];
        yKept[i] = x[i] * t;
        xBar[i] += xBar1;
      }
      if (n > 2) {
        System.arraycopy(yKept, 2, yKept, 0, n - 2);
        for (int i = 0; i < n - 2; i++) {
          yBar[i] += yKept[i];
        }
      }
      for (int i = 0; i < n; i++) {
        xBar[i] += yBar[i] * Math.cos(x[i]);
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ShiftedIndices.once}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OnceHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ShiftedIndices.once}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static OnceHvp onceHvp(double[] x, double[] xDot) {
    return onceHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onceHvp(double[], double[])
   */
  static OnceHvp onceHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = onceHvp(x, xDot, xBar, xHvp, tape);
    return new OnceHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ShiftedIndices.once}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double onceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return onceHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onceHvp(double[], double[], double[], double[])
   */
  static double onceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yDot = tape.exactDoubles(n);
      double[] yBar = tape.doubles(n);
      double[] yBarDot = tape.zeroDoubles(n);
      double[] z = tape.exactDoubles(n);
      double[] zDot = tape.exactDoubles(n);
      double[] zBar = tape.doubles(n);
      double[] zBarDot = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double t = xDot[i] * Math.cos(x1);
        y[i] = Math.sin(x1);
        yDot[i] = t;
      }
      double[] yKept = tape.doubles(n);
      double[] yKeptDot = tape.doubles(n);
      if (n > 2) {
        System.arraycopy(y, 0, yKept, 2, n - 2);
        System.arraycopy(yDot, 0, yKeptDot, 2, n - 2);
      }
      for (int i = 2; i < n; i++) {
        double x1 = x[i];
        double y1 = yKept[i];
        double t = xDot[i] * y1 + x1 * yKeptDot[i];
        z[i] = x1 * y1;
        zDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double z1 = z[i];
        double t = 2.0 * (zDot[i] * z1);
        y[i] = z1 * z1;
        yDot[i] = t;
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        sum += v;
        yBar[i] = 1.0;
      }

      // reverse sweep
      for (int i = 0; i < n; i++) {
        double t = yBar[i];
        double t1 = yBarDot[i];
        yBar[i] = 0.0;
        yBarDot[i] = 0.0;
        double z1 = z[i];
        double zBarDot1 = 2.0 * (t1 * z1 + t * zDot[i]);
        zBar[i] = 2.0 * (t * z1);
        zBarDot[i] = zBarDot1;
      }
      for (int i = 2; i < n; i++) {
        double t = zBar[i];
        double t1 = zBarDot[i];
        double y1 = yKept[i];
        double x1 = x[i];
        double xBarDot = t1 * y1 + t * yKeptDot[i];
        double yBarDot1 = xDot[i] * t + x1 * t1;
        yKept[i] = x1 * t;
        yKeptDot[i] = yBarDot1;
        xBar[i] += t * y1;
        xHvp[i] += xBarDot;
      }
      if (n > 2) {
        System.arraycopy(yKept, 2, yKept, 0, n - 2);
        for (int i = 0; i < n - 2; i++) {
          yBar[i] += yKept[i];
        }
        System.arraycopy(yKeptDot, 2, yKeptDot, 0, n - 2);
        for (int i = 0; i < n - 2; i++) {
          yBarDot[i] += yKeptDot[i];
        }
      }
      for (int i = 0; i < n; i++) {
        double t = yBar[i];
        double x1 = x[i];
        double t1 = Math.cos(x1);
        double xBarDot = yBarDot[i] * t1 - t * (xDot[i] * Math.sin(x1));
        xBar[i] += t * t1;
        xHvp[i] += xBarDot;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.once} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction onceFunction() {
    return new OnceFunction();
  }

  private static final class OnceFunction implements ScalarFunction {

    OnceFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.once(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = onceGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return onceJvp(x, xDot).tangent();
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
      double value = onceHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.stencil} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual stencilJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] next = new double[n];
    double[] nextDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 1; i < n - 1; i++) {
        double x1 = x[i];
        double t = y[i - 1] - 2.0 * y[i] + y[i + 1];
        double t1 = xDot[i] * t + x1 * (yDot[i - 1] - 2.0 * yDot[i] + yDot[i + 1]);
        next[i] = x1 * t;
        nextDot[i] = t1;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.1 * nextDot[i];
        y[i] += 0.1 * next[i];
        yDot[i] = t;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double v = y[i];
      double vDot = yDot[i];
      sum += v * v;
      sumDot += 2.0 * (vDot * v);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilJvp(double[], int, double[])
   */
  static Dual stencilJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return stencilJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.stencil}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record StencilGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.stencil} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static StencilGradient stencilGradient(double[] x, int steps) {
    return stencilGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilGradient(double[], int)
   */
  static StencilGradient stencilGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = stencilGradient(x, steps, xBar, tape);
    return new StencilGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.stencil} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double stencilGradient(double[] x, int steps, double[] xBar) {
    return stencilGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilGradient(double[], int, double[])
   */
  static double stencilGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] next = tape.exactDoubles(n);
      double[] nextBar = tape.zeroDoubles(n);
      double[][] keptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] kept = tape.row(keptKept, step, n - 1);
        for (int i = 1; i < n - 1; i++) {
          double x1 = x[i];
          double t = y[i - 1] - 2.0 * y[i] + y[i + 1];
          kept[i] = t;
          next[i] = x1 * t;
        }
        for (int i = 0; i < n; i++) {
          y[i] += 0.1 * next[i];
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        sum += v * v;
        yBar[i] = 2.0 * v;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          nextBar[i] += 0.1 * yBar[i];
        }
        double[] kept = keptKept[step];
        double yBarCarried = 1 < n - 1 ? yBar[0] : 0.0;
        double yBarCarried1 = 1 < n - 1 ? yBar[1] : 0.0;
        for (int i = 1; i < n - 1; i++) {
          double t = nextBar[i];
          nextBar[i] = 0.0;
          double t1 = x[i] * t;
          double xBar1 = t * kept[i];
          double t2 = yBar[i + 1] + t1;
          yBar[i - 1] = yBarCarried + t1;
          xBar[i] += xBar1;
          yBarCarried = yBarCarried1 - 2.0 * t1;
          yBarCarried1 = t2;
        }
        if (1 < n - 1) {
          yBar[n - 2] = yBarCarried;
          yBar[n - 1] = yBarCarried1;
        }
      }
      for (int i = 0; i < n; i++) {
        xBar[i] += yBar[i];
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ShiftedIndices.stencil}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record StencilHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ShiftedIndices.stencil}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static StencilHvp stencilHvp(double[] x, int steps, double[] xDot) {
    return stencilHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilHvp(double[], int, double[])
   */
  static StencilHvp stencilHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = stencilHvp(x, steps, xDot, xBar, xHvp, tape);
    return new StencilHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ShiftedIndices.stencil}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double stencilHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return stencilHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilHvp(double[], int, double[], double[], double[])
   */
  static double stencilHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      int n = x.length;
      double[] y = x.clone();
      double[] yDot = xDot.clone();
      double[] yBar = tape.doubles(y.length);
      double[] yBarDot = tape.doubles(y.length);
      double[] next = tape.exactDoubles(n);
      double[] nextDot = tape.exactDoubles(n);
      double[] nextBar = tape.zeroDoubles(n);
      double[] nextBarDot = tape.zeroDoubles(n);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] kept = tape.row(keptKept, step, n - 1);
        double[] keptDot = tape.row(keptKeptDot, step, n - 1);
        for (int i = 1; i < n - 1; i++) {
          double x1 = x[i];
          double t = y[i - 1] - 2.0 * y[i] + y[i + 1];
          double t1 = yDot[i - 1] - 2.0 * yDot[i] + yDot[i + 1];
          double xDot1 = xDot[i];
          kept[i] = t;
          keptDot[i] = t1;
          next[i] = x1 * t;
          nextDot[i] = xDot1 * t + x1 * t1;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.1 * nextDot[i];
          y[i] += 0.1 * next[i];
          yDot[i] = t;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        double vDot = yDot[i];
        sum += v * v;
        yBar[i] = 2.0 * v;
        yBarDot[i] = 2.0 * vDot;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          double nextBarDot1 = 0.1 * yBarDot[i];
          nextBar[i] += 0.1 * yBar[i];
          nextBarDot[i] += nextBarDot1;
        }
        double[] kept = keptKept[step];
        double[] keptDot = keptKeptDot[step];
        double yBarCarried = 1 < n - 1 ? yBar[0] : 0.0;
        double yBarCarried1 = 1 < n - 1 ? yBar[1] : 0.0;
        double yBarDotCarried = 1 < n - 1 ? yBarDot[0] : 0.0;
        double yBarDotCarried1 = 1 < n - 1 ? yBarDot[1] : 0.0;
        for (int i = 1; i < n - 1; i++) {
          double t = nextBar[i];
          double t1 = nextBarDot[i];
          nextBar[i] = 0.0;
          nextBarDot[i] = 0.0;
          double t2 = kept[i];
          double x1 = x[i];
          double t3 = x1 * t;
          double t4 = xDot[i] * t + x1 * t1;
          double xBarDot = t1 * t2 + t * keptDot[i];
          double t5 = yBar[i + 1] + t3;
          double t6 = yBarDot[i + 1] + t4;
          yBar[i - 1] = yBarCarried + t3;
          yBarDot[i - 1] = yBarDotCarried + t4;
          xBar[i] += t * t2;
          xHvp[i] += xBarDot;
          yBarCarried = yBarCarried1 - 2.0 * t3;
          yBarCarried1 = t5;
          yBarDotCarried = yBarDotCarried1 - 2.0 * t4;
          yBarDotCarried1 = t6;
        }
        if (1 < n - 1) {
          yBar[n - 2] = yBarCarried;
          yBar[n - 1] = yBarCarried1;
          yBarDot[n - 2] = yBarDotCarried;
          yBarDot[n - 1] = yBarDotCarried1;
        }
      }
      for (int i = 0; i < n; i++) {
        double t = yBarDot[i];
        xBar[i] += yBar[i];
        xHvp[i] += t;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.stencil} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction stencilFunction(int steps) {
    return new StencilFunction(steps);
  }

  private static final class StencilFunction implements ScalarFunction {

    private final int steps;

    StencilFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.stencil(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = stencilGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return stencilJvp(x, this.steps, xDot).tangent();
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
      double value = stencilHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.recurrence} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual recurrenceJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = new double[n];
    double[] yDot = new double[n];
    for (int step = 0; step < steps; step++) {
      double t = yDot[0] + xDot[0];
      y[0] += x[0];
      yDot[0] = t;
      for (int i = 1; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i - 1];
        double t1 = xDot[i] * y1 + x1 * yDot[i - 1];
        y[i] = x1 * y1;
        yDot[i] = t1;
      }
    }
    return new Dual(y[n - 1] + y[0], yDot[n - 1] + yDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrenceJvp(double[], int, double[])
   */
  static Dual recurrenceJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return recurrenceJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.recurrence}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RecurrenceGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.recurrence} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static RecurrenceGradient recurrenceGradient(double[] x, int steps) {
    return recurrenceGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrenceGradient(double[], int)
   */
  static RecurrenceGradient recurrenceGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = recurrenceGradient(x, steps, xBar, tape);
    return new RecurrenceGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.recurrence} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double recurrenceGradient(double[] x, int steps, double[] xBar) {
    return recurrenceGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrenceGradient(double[], int, double[])
   */
  static double recurrenceGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yBar = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        y[0] += x[0];
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 1; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i - 1];
          yKept[i] = y1;
          y[i] = x1 * y1;
        }
      }

      // reverse sweep
      double t = y[n - 1] + y[0];
      yBar[0] += 1.0;
      yBar[n - 1] += 1.0;
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        double[] yKept = yKeptKept[step];
        double yBarCarried = n - 1 >= 1 ? yBar[n - 1] : 0.0;
        for (int i = n - 1; i >= 1; i--) {
          yBar[i] = 0.0;
          double t1 = yBar[i - 1] + x[i] * yBarCarried;
          xBar[i] += yBarCarried * yKept[i];
          yBarCarried = t1;
        }
        if (n - 1 >= 1) {
          yBar[0] = yBarCarried;
        }
        xBar[0] += yBar[0];
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ShiftedIndices.recurrence}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RecurrenceHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ShiftedIndices.recurrence}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RecurrenceHvp recurrenceHvp(double[] x, int steps, double[] xDot) {
    return recurrenceHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrenceHvp(double[], int, double[])
   */
  static RecurrenceHvp recurrenceHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = recurrenceHvp(x, steps, xDot, xBar, xHvp, tape);
    return new RecurrenceHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ShiftedIndices.recurrence}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double recurrenceHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return recurrenceHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrenceHvp(double[], int, double[], double[], double[])
   */
  static double recurrenceHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yDot = tape.exactDoubles(n);
      double[] yBar = tape.zeroDoubles(n);
      double[] yBarDot = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double t = yDot[0] + xDot[0];
        y[0] += x[0];
        yDot[0] = t;
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 1; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i - 1];
          double yDot1 = yDot[i - 1];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          y[i] = x1 * y1;
          yDot[i] = xDot1 * y1 + x1 * yDot1;
        }
      }

      // reverse sweep
      double t = y[n - 1] + y[0];
      yBar[0] += 1.0;
      yBar[n - 1] += 1.0;
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        double yBarCarried = n - 1 >= 1 ? yBar[n - 1] : 0.0;
        double yBarDotCarried = n - 1 >= 1 ? yBarDot[n - 1] : 0.0;
        for (int i = n - 1; i >= 1; i--) {
          yBar[i] = 0.0;
          yBarDot[i] = 0.0;
          double y1 = yKept[i];
          double x1 = x[i];
          double xBarDot = yBarDotCarried * y1 + yBarCarried * yKeptDot[i];
          double t1 = yBar[i - 1] + x1 * yBarCarried;
          double t2 = yBarDot[i - 1] + (xDot[i] * yBarCarried + x1 * yBarDotCarried);
          xBar[i] += yBarCarried * y1;
          xHvp[i] += xBarDot;
          yBarCarried = t1;
          yBarDotCarried = t2;
        }
        if (n - 1 >= 1) {
          yBar[0] = yBarCarried;
          yBarDot[0] = yBarDotCarried;
        }
        double t1 = yBarDot[0];
        xBar[0] += yBar[0];
        xHvp[0] += t1;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.recurrence} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction recurrenceFunction(int steps) {
    return new RecurrenceFunction(steps);
  }

  private static final class RecurrenceFunction implements ScalarFunction {

    private final int steps;

    RecurrenceFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.recurrence(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = recurrenceGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return recurrenceJvp(x, this.steps, xDot).tangent();
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
      double value = recurrenceHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.twice} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual twiceJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = new double[n];
    double[] yDot = new double[n];
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 1; i < n; i++) {
        double before = y[i - 1];
        double beforeDot = yDot[i - 1];
        double x1 = x[i];
        double xDot1 = xDot[i];
        double t = x1 * before;
        slope[i] = t * before + x1 * x1;
        slopeDot[i] =
            (xDot1 * before + x1 * beforeDot) * before + t * beforeDot + 2.0 * (xDot1 * x1);
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.5 * slopeDot[i];
        y[i] += 0.5 * slope[i] + 0.125;
        yDot[i] = t;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double v = y[i];
      double vDot = yDot[i];
      sum += v;
      sumDot += vDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceJvp(double[], int, double[])
   */
  static Dual twiceJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return twiceJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.twice}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TwiceGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.twice} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static TwiceGradient twiceGradient(double[] x, int steps) {
    return twiceGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(double[], int)
   */
  static TwiceGradient twiceGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = twiceGradient(x, steps, xBar, tape);
    return new TwiceGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.twice} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double twiceGradient(double[] x, int steps, double[] xBar) {
    return twiceGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(double[], int, double[])
   */
  static double twiceGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yBar = tape.doubles(n);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[][] beforeKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] beforeKept = tape.row(beforeKeptKept, step, n);
        if (n > 1) {
          System.arraycopy(y, 0, beforeKept, 1, n - 1);
        }
        for (int i = 1; i < n; i++) {
          double before = beforeKept[i];
          double x1 = x[i];
          slope[i] = x1 * before * before + x1 * x1;
        }
        for (int i = 0; i < n; i++) {
          y[i] += 0.5 * slope[i] + 0.125;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        sum += v;
        yBar[i] = 1.0;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          slopeBar[i] += 0.5 * yBar[i];
        }
        double[] beforeKept = beforeKeptKept[step];
        for (int i = 1; i < n; i++) {
          double t = slopeBar[i];
          slopeBar[i] = 0.0;
          double x1 = x[i];
          double xBar1 = 2.0 * (t * x1);
          double before = beforeKept[i];
          double t1 = t * before;
          xBar[i] += xBar1 + t1 * before;
          beforeKept[i] = x1 * before * t + x1 * t1;
        }
        if (n > 1) {
          System.arraycopy(beforeKept, 1, beforeKept, 0, n - 1);
          for (int i = 0; i < n - 1; i++) {
            yBar[i] += beforeKept[i];
          }
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ShiftedIndices.twice}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TwiceHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ShiftedIndices.twice}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TwiceHvp twiceHvp(double[] x, int steps, double[] xDot) {
    return twiceHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(double[], int, double[])
   */
  static TwiceHvp twiceHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = twiceHvp(x, steps, xDot, xBar, xHvp, tape);
    return new TwiceHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ShiftedIndices.twice}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double twiceHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return twiceHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(double[], int, double[], double[], double[])
   */
  static double twiceHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yDot = tape.exactDoubles(n);
      double[] yBar = tape.doubles(n);
      double[] yBarDot = tape.zeroDoubles(n);
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] slopeBarDot = tape.zeroDoubles(n);
      double[][] beforeKeptKept = tape.table(double[].class, steps);
      double[][] beforeKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] beforeKept = tape.row(beforeKeptKept, step, n);
        double[] beforeKeptDot = tape.row(beforeKeptKeptDot, step, n);
        if (n > 1) {
          System.arraycopy(y, 0, beforeKept, 1, n - 1);
          System.arraycopy(yDot, 0, beforeKeptDot, 1, n - 1);
        }
        for (int i = 1; i < n; i++) {
          double before = beforeKept[i];
          double beforeDot = beforeKeptDot[i];
          double x1 = x[i];
          double xDot1 = xDot[i];
          double t = x1 * before;
          slope[i] = t * before + x1 * x1;
          slopeDot[i] =
              (xDot1 * before + x1 * beforeDot) * before + t * beforeDot + 2.0 * (xDot1 * x1);
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.5 * slopeDot[i];
          y[i] += 0.5 * slope[i] + 0.125;
          yDot[i] = t;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        sum += v;
        yBar[i] = 1.0;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          double slopeBarDot1 = 0.5 * yBarDot[i];
          slopeBar[i] += 0.5 * yBar[i];
          slopeBarDot[i] += slopeBarDot1;
        }
        double[] beforeKept = beforeKeptKept[step];
        double[] beforeKeptDot = beforeKeptKeptDot[step];
        for (int i = 1; i < n; i++) {
          double t = slopeBar[i];
          double t1 = slopeBarDot[i];
          slopeBar[i] = 0.0;
          slopeBarDot[i] = 0.0;
          double x1 = x[i];
          double xDot1 = xDot[i];
          double xBar1 = 2.0 * (t * x1);
          double xBarDot = 2.0 * (t1 * x1 + t * xDot1);
          double before = beforeKept[i];
          double beforeDot = beforeKeptDot[i];
          double t2 = t * before;
          double t3 = t1 * before + t * beforeDot;
          double t4 = x1 * before;
          xBar[i] += xBar1 + t2 * before;
          xHvp[i] += xBarDot + (t3 * before + t2 * beforeDot);
          beforeKept[i] = t4 * t + x1 * t2;
          beforeKeptDot[i] =
              (xDot1 * before + x1 * beforeDot) * t + t4 * t1 + (xDot1 * t2 + x1 * t3);
        }
        if (n > 1) {
          System.arraycopy(beforeKept, 1, beforeKept, 0, n - 1);
          for (int i = 0; i < n - 1; i++) {
            yBar[i] += beforeKept[i];
          }
          System.arraycopy(beforeKeptDot, 1, beforeKeptDot, 0, n - 1);
          for (int i = 0; i < n - 1; i++) {
            yBarDot[i] += beforeKeptDot[i];
          }
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.twice} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction twiceFunction(int steps) {
    return new TwiceFunction(steps);
  }

  private static final class TwiceFunction implements ScalarFunction {

    private final int steps;

    TwiceFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.twice(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = twiceGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return twiceJvp(x, this.steps, xDot).tangent();
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
      double value = twiceHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.repeated} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual repeatedJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = new double[n];
    double[] yDot = new double[n];
    double[] z = new double[n];
    double[] zDot = new double[n];
    for (int i = 0; i < n; i++) {
      double x1 = x[i];
      double t = 2.0 * (xDot[i] * x1);
      y[i] = x1 * x1;
      yDot[i] = t;
    }
    for (int step = 0; step < steps; step++) {
      for (int i = 1; i < n; i++) {
        double z1 = z[i];
        double x1 = x[i];
        double y1 = y[i - 1];
        double t = zDot[i] + (xDot[i] * y1 + x1 * yDot[i - 1]);
        z[i] = z1 + x1 * y1;
        zDot[i] = t;
      }
    }
    Arrays.fill(y, 0.0);
    Arrays.fill(yDot, 0.0);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < z.length; i++) {
      double v = z[i];
      double vDot = zDot[i];
      sum += v * v;
      sumDot += 2.0 * (vDot * v);
    }
    return new Dual(sum + y[0], sumDot + yDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedJvp(double[], int, double[])
   */
  static Dual repeatedJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return repeatedJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.repeated}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RepeatedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.repeated} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static RepeatedGradient repeatedGradient(double[] x, int steps) {
    return repeatedGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedGradient(double[], int)
   */
  static RepeatedGradient repeatedGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = repeatedGradient(x, steps, xBar, tape);
    return new RepeatedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.repeated} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double repeatedGradient(double[] x, int steps, double[] xBar) {
    return repeatedGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedGradient(double[], int, double[])
   */
  static double repeatedGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yBar = tape.zeroDoubles(n);
      double[] z = tape.exactDoubles(n);
      double[] zBar = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        y[i] = x1 * x1;
      }
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        if (n > 1) {
          System.arraycopy(y, 0, yKept, 1, n - 1);
        }
        for (int i = 1; i < n; i++) {
          z[i] += x[i] * yKept[i];
        }
      }
      Arrays.fill(y, 0.0);
      double sum = 0.0;
      for (int i = 0; i < z.length; i++) {
        double v = z[i];
        sum += v * v;
        zBar[i] = 2.0 * v;
      }

      // reverse sweep
      double t = sum + y[0];
      yBar[0] += 1.0;
      Arrays.fill(yBar, 0, y.length, 0.0);
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        double[] yKept = yKeptKept[step];
        for (int i = 1; i < n; i++) {
          double t1 = zBar[i];
          double xBar1 = t1 * yKept[i];
          yKept[i] = x[i] * t1;
          xBar[i] += xBar1;
        }
        if (n > 1) {
          System.arraycopy(yKept, 1, yKept, 0, n - 1);
          for (int i = 0; i < n - 1; i++) {
            yBar[i] += yKept[i];
          }
        }
      }
      for (int i = 0; i < n; i++) {
        xBar[i] += 2.0 * (yBar[i] * x[i]);
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ShiftedIndices.repeated}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RepeatedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ShiftedIndices.repeated}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RepeatedHvp repeatedHvp(double[] x, int steps, double[] xDot) {
    return repeatedHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedHvp(double[], int, double[])
   */
  static RepeatedHvp repeatedHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = repeatedHvp(x, steps, xDot, xBar, xHvp, tape);
    return new RepeatedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ShiftedIndices.repeated}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double repeatedHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return repeatedHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedHvp(double[], int, double[], double[], double[])
   */
  static double repeatedHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yDot = tape.exactDoubles(n);
      double[] yBar = tape.zeroDoubles(n);
      double[] yBarDot = tape.zeroDoubles(n);
      double[] z = tape.exactDoubles(n);
      double[] zDot = tape.exactDoubles(n);
      double[] zBar = tape.doubles(n);
      double[] zBarDot = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double t = 2.0 * (xDot[i] * x1);
        y[i] = x1 * x1;
        yDot[i] = t;
      }
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        if (n > 1) {
          System.arraycopy(y, 0, yKept, 1, n - 1);
          System.arraycopy(yDot, 0, yKeptDot, 1, n - 1);
        }
        for (int i = 1; i < n; i++) {
          double z1 = z[i];
          double x1 = x[i];
          double y1 = yKept[i];
          double t = zDot[i] + (xDot[i] * y1 + x1 * yKeptDot[i]);
          z[i] = z1 + x1 * y1;
          zDot[i] = t;
        }
      }
      Arrays.fill(y, 0.0);
      Arrays.fill(yDot, 0.0);
      double sum = 0.0;
      for (int i = 0; i < z.length; i++) {
        double v = z[i];
        double vDot = zDot[i];
        sum += v * v;
        zBar[i] = 2.0 * v;
        zBarDot[i] = 2.0 * vDot;
      }

      // reverse sweep
      double t = sum + y[0];
      yBar[0] += 1.0;
      Arrays.fill(yBar, 0, y.length, 0.0);
      Arrays.fill(yBarDot, 0, y.length, 0.0);
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 1; i < n; i++) {
          double t1 = zBar[i];
          double t2 = zBarDot[i];
          double y1 = yKept[i];
          double x1 = x[i];
          double xBarDot = t2 * y1 + t1 * yKeptDot[i];
          double yBarDot1 = xDot[i] * t1 + x1 * t2;
          yKept[i] = x1 * t1;
          yKeptDot[i] = yBarDot1;
          xBar[i] += t1 * y1;
          xHvp[i] += xBarDot;
        }
        if (n > 1) {
          System.arraycopy(yKept, 1, yKept, 0, n - 1);
          for (int i = 0; i < n - 1; i++) {
            yBar[i] += yKept[i];
          }
          System.arraycopy(yKeptDot, 1, yKeptDot, 0, n - 1);
          for (int i = 0; i < n - 1; i++) {
            yBarDot[i] += yKeptDot[i];
          }
        }
      }
      for (int i = 0; i < n; i++) {
        double t1 = yBar[i];
        double x1 = x[i];
        double xBarDot = 2.0 * (yBarDot[i] * x1 + t1 * xDot[i]);
        xBar[i] += 2.0 * (t1 * x1);
        xHvp[i] += xBarDot;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.repeated} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction repeatedFunction(int steps) {
    return new RepeatedFunction(steps);
  }

  private static final class RepeatedFunction implements ScalarFunction {

    private final int steps;

    RepeatedFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.repeated(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = repeatedGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return repeatedJvp(x, this.steps, xDot).tangent();
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
      double value = repeatedHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.beyond} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param m constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual beyondJvp(double[] x, int m, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] y = new double[x.length];
    double[] yDot = new double[x.length];
    double[] z = new double[x.length + 2];
    double[] zDot = new double[x.length + 2];
    for (int i = 0; i < y.length; i++) {
      double x1 = x[i];
      double t = 2.0 * (xDot[i] * x1);
      y[i] = x1 * x1;
      yDot[i] = t;
    }
    for (int i = 1; i < m; i++) {
      double x1 = x[0];
      double y1 = y[i - 1];
      double t = xDot[0] * y1 + x1 * yDot[i - 1];
      z[i] = x1 * y1;
      zDot[i] = t;
    }
    for (int i = 0; i < y.length; i++) {
      double z1 = z[i];
      double t = 2.0 * (zDot[i] * z1);
      y[i] = z1 * z1;
      yDot[i] = t;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double v = y[i];
      double vDot = yDot[i];
      sum += v;
      sumDot += vDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #beyondJvp(double[], int, double[])
   */
  static Dual beyondJvp(double[] x, int m, double[] xDot, Tape tape) {
    return beyondJvp(x, m, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.beyond}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BeyondGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.beyond} and its gradient.
   *
   * @param x as the method takes it
   * @param m constant
   * @return the value and the gradient, in new arrays
   */
  static BeyondGradient beyondGradient(double[] x, int m) {
    return beyondGradient(x, m, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #beyondGradient(double[], int)
   */
  static BeyondGradient beyondGradient(double[] x, int m, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = beyondGradient(x, m, xBar, tape);
    return new BeyondGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.beyond} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param m constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double beyondGradient(double[] x, int m, double[] xBar) {
    return beyondGradient(x, m, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #beyondGradient(double[], int, double[])
   */
  static double beyondGradient(double[] x, int m, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] y = tape.exactDoubles(x.length);
      double[] yBar = tape.doubles(x.length);
      double[] z = tape.exactDoubles(x.length + 2);
      double[] zBar = tape.zeroDoubles(x.length + 2);
      for (int i = 0; i < y.length; i++) {
        double x1 = x[i];
        y[i] = x1 * x1;
      }
      double[] yKept = tape.doubles(m);
      for (int i = 1; i < m; i++) {
        double x1 = x[0];
        double y1 = y[i - 1];
        yKept[i] = y1;
        z[i] = x1 * y1;
      }
      for (int i = 0; i < y.length; i++) {
        double z1 = z[i];
        y[i] = z1 * z1;
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        sum += v;
        yBar[i] = 1.0;
      }

      // reverse sweep
      for (int i = 0; i < y.length; i++) {
        double t = yBar[i];
        yBar[i] = 0.0;
        zBar[i] += 2.0 * (t * z[i]);
      }
      for (int i = 1; i < m; i++) {
        double t = zBar[i];
        double xBar1 = t * yKept[i];
        yBar[i - 1] += x[0] * t;
        xBar[0] += xBar1;
      }
      for (int i = 0; i < y.length; i++) {
        xBar[i] += 2.0 * (yBar[i] * x[i]);
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.beyond} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param m captured
   * @return the view
   */
  static ScalarFunction beyondFunction(int m) {
    return new BeyondFunction(m);
  }

  private static final class BeyondFunction implements ScalarFunction {

    private final int m;

    BeyondFunction(int m) {
      this.m = m;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.beyond(x, this.m);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = beyondGradient(x, this.m, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return beyondJvp(x, this.m, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.from} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param first constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual fromJvp(double[] x, int first, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = new double[n];
    double[] yDot = new double[n];
    double[] z = new double[n];
    double[] zDot = new double[n];
    for (int i = 0; i < n; i++) {
      double t = Math.exp(x[i]);
      double t1 = xDot[i] * t;
      y[i] = t;
      yDot[i] = t1;
    }
    for (int i = first; i < n; i++) {
      double x1 = x[i];
      double y1 = y[i - 1];
      double t = xDot[i] * y1 + x1 * yDot[i - 1];
      z[i] = x1 * y1;
      zDot[i] = t;
    }
    for (int i = 0; i < n; i++) {
      double z1 = z[i];
      double t = 2.0 * (zDot[i] * z1);
      y[i] = z1 * z1;
      yDot[i] = t;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double v = y[i];
      double vDot = yDot[i];
      sum += v;
      sumDot += vDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fromJvp(double[], int, double[])
   */
  static Dual fromJvp(double[] x, int first, double[] xDot, Tape tape) {
    return fromJvp(x, first, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.from}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FromGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.from} and its gradient.
   *
   * @param x as the method takes it
   * @param first constant
   * @return the value and the gradient, in new arrays
   */
  static FromGradient fromGradient(double[] x, int first) {
    return fromGradient(x, first, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fromGradient(double[], int)
   */
  static FromGradient fromGradient(double[] x, int first, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = fromGradient(x, first, xBar, tape);
    return new FromGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.from} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param first constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double fromGradient(double[] x, int first, double[] xBar) {
    return fromGradient(x, first, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fromGradient(double[], int, double[])
   */
  static double fromGradient(double[] x, int first, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = tape.exactDoubles(n);
      double[] yBar = tape.doubles(n);
      double[] z = tape.exactDoubles(n);
      double[] zBar = tape.doubles(n);
      double[] kept = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        double t = Math.exp(x[i]);
        kept[i] = t;
        y[i] = t;
      }
      double[] yKept = tape.doubles(n - first);
      for (int i = first; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i - 1];
        yKept[i - first] = y1;
        z[i] = x1 * y1;
      }
      for (int i = 0; i < n; i++) {
        double z1 = z[i];
        y[i] = z1 * z1;
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        sum += v;
        yBar[i] = 1.0;
      }

      // reverse sweep
      for (int i = 0; i < n; i++) {
        double t = yBar[i];
        yBar[i] = 0.0;
        zBar[i] = 2.0 * (t * z[i]);
      }
      for (int i = first; i < n; i++) {
        double t = zBar[i];
        double xBar1 = t * yKept[i - first];
        yBar[i - 1] += x[i] * t;
        xBar[i] += xBar1;
      }
      for (int i = 0; i < n; i++) {
        xBar[i] += yBar[i] * kept[i];
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.from} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param first captured
   * @return the view
   */
  static ScalarFunction fromFunction(int first) {
    return new FromFunction(first);
  }

  private static final class FromFunction implements ScalarFunction {

    private final int first;

    FromFunction(int first) {
      this.first = first;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.from(x, this.first);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = fromGradient(x, this.first, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return fromJvp(x, this.first, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.handedIn} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual handedInJvp(double[] x, double[] y, int steps, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double[] next = y.clone();
    double[] nextDot = yDot.clone();
    for (int step = 0; step < steps; step++) {
      for (int i = 1; i < y.length; i++) {
        double next1 = next[i];
        double t = 0.5 * x[i];
        double y1 = y[i - 1];
        double t1 = nextDot[i] + (0.5 * xDot[i] * y1 + t * yDot[i - 1]);
        next[i] = next1 + t * y1;
        nextDot[i] = t1;
      }
      System.arraycopy(next, 0, y, 0, y.length);
      System.arraycopy(nextDot, 0, yDot, 0, y.length);
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double v = y[i];
      double vDot = yDot[i];
      sum += v * v;
      sumDot += 2.0 * (vDot * v);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedInJvp(double[], double[], int, double[], double[])
   */
  static Dual handedInJvp(double[] x, double[] y, int steps, double[] xDot, double[] yDot,
      Tape tape) {
    return handedInJvp(x, y, steps, xDot, yDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.handedIn}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record HandedInGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code ShiftedIndices.handedIn} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static HandedInGradient handedInGradient(double[] x, double[] y, int steps) {
    return handedInGradient(x, y, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedInGradient(double[], double[], int)
   */
  static HandedInGradient handedInGradient(double[] x, double[] y, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = handedInGradient(x, y, steps, xBar, yBar, tape);
    return new HandedInGradient(value, xBar, yBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.handedIn} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double handedInGradient(double[] x, double[] y, int steps, double[] xBar, double[] yBar) {
    return handedInGradient(x, y, steps, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedInGradient(double[], double[], int, double[], double[])
   */
  static double handedInGradient(double[] x, double[] y, int steps, double[] xBar, double[] yBar,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double[] next = y.clone();
      double[] nextBar = tape.zeroDoubles(next.length);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] keptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, y.length);
        double[] kept = tape.row(keptKept, step, y.length);
        for (int i = 1; i < y.length; i++) {
          double next1 = next[i];
          double t = 0.5 * x[i];
          kept[i] = t;
          double y1 = y[i - 1];
          yKept[i] = y1;
          next[i] = next1 + t * y1;
        }
        System.arraycopy(next, 0, y, 0, y.length);
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        sum += v * v;
        yBar[i] += 2.0 * v;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < y.length; i++) {
          double t = yBar[i];
          yBar[i] = 0.0;
          nextBar[i] += t;
        }
        double[] yKept = yKeptKept[step];
        double[] kept = keptKept[step];
        for (int i = 1; i < y.length; i++) {
          double t = nextBar[i];
          double t1 = t * yKept[i];
          yBar[i - 1] += kept[i] * t;
          xBar[i] += 0.5 * t1;
        }
      }
      for (int i = 0; i < y.length; i++) {
        yBar[i] += nextBar[i];
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ShiftedIndices.handedIn}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record HandedInHvp(double value, double[] x, double[] y, double[] xHvp, double[] yHvp) {}

  /**
   * Second order: {@code ShiftedIndices.handedIn}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static HandedInHvp handedInHvp(double[] x, double[] y, int steps, double[] xDot, double[] yDot) {
    return handedInHvp(x, y, steps, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedInHvp(double[], double[], int, double[], double[])
   */
  static HandedInHvp handedInHvp(double[] x, double[] y, int steps, double[] xDot, double[] yDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = handedInHvp(x, y, steps, xDot, yDot, xBar, yBar, xHvp, yHvp, tape);
    return new HandedInHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Second order: {@code ShiftedIndices.handedIn}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double handedInHvp(double[] x, double[] y, int steps, double[] xDot, double[] yDot,
      double[] xBar, double[] yBar, double[] xHvp, double[] yHvp) {
    return handedInHvp(x, y, steps, xDot, yDot, xBar, yBar, xHvp, yHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedInHvp(double[], double[], int, double[], double[], double[], double[],
   *     double[], double[])
   */
  static double handedInHvp(double[] x, double[] y, int steps, double[] xDot, double[] yDot,
      double[] xBar, double[] yBar, double[] xHvp, double[] yHvp, Tape tape) {
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
    int mark = tape.mark();
    try {
      double[] next = y.clone();
      double[] nextDot = yDot.clone();
      double[] nextBar = tape.zeroDoubles(next.length);
      double[] nextBarDot = tape.zeroDoubles(next.length);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, y.length);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, y.length);
        double[] kept = tape.row(keptKept, step, y.length);
        double[] keptDot = tape.row(keptKeptDot, step, y.length);
        for (int i = 1; i < y.length; i++) {
          double next1 = next[i];
          double t = 0.5 * x[i];
          double t1 = 0.5 * xDot[i];
          double nextDot1 = nextDot[i];
          kept[i] = t;
          keptDot[i] = t1;
          double y1 = y[i - 1];
          double yDot1 = yDot[i - 1];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          next[i] = next1 + t * y1;
          nextDot[i] = nextDot1 + (t1 * y1 + t * yDot1);
        }
        System.arraycopy(next, 0, y, 0, y.length);
        System.arraycopy(nextDot, 0, yDot, 0, y.length);
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        double vDot = yDot[i];
        sum += v * v;
        yBar[i] += 2.0 * v;
        yHvp[i] += 2.0 * vDot;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < y.length; i++) {
          double t = yBar[i];
          double t1 = yHvp[i];
          yBar[i] = 0.0;
          yHvp[i] = 0.0;
          nextBar[i] += t;
          nextBarDot[i] += t1;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        double[] kept = keptKept[step];
        double[] keptDot = keptKeptDot[step];
        for (int i = 1; i < y.length; i++) {
          double t = nextBar[i];
          double t1 = nextBarDot[i];
          double y1 = yKept[i];
          double t2 = kept[i];
          double t3 = t1 * y1 + t * yKeptDot[i];
          double yBarDot = keptDot[i] * t + t2 * t1;
          yBar[i - 1] += t2 * t;
          yHvp[i - 1] += yBarDot;
          xBar[i] += 0.5 * (t * y1);
          xHvp[i] += 0.5 * t3;
        }
      }
      for (int i = 0; i < y.length; i++) {
        double t = nextBarDot[i];
        yBar[i] += nextBar[i];
        yHvp[i] += t;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.handedIn} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @param steps captured
   * @return the view
   */
  static ScalarFunction handedInFunction(double[] x, double[] y, int steps) {
    return new HandedInFunction(x, y, steps);
  }

  private static final class HandedInFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int steps;

    private final int xSize;

    private final int ySize;

    HandedInFunction(double[] x, double[] y, int steps) {
      this.x = x;
      this.y = y;
      this.steps = steps;
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
      return ShiftedIndices.handedIn(x, y, this.steps);
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
      double value = handedInGradient(x, y, this.steps, xBar, yBar);
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
      return handedInJvp(x, y, this.steps, xDot, yDot).tangent();
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
      double value = handedInHvp(x, y, this.steps, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.given} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param z as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param zDot tangent of {@code z}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual givenJvp(double[] x, double[] y, double[] z, double[] xDot, double[] yDot,
      double[] zDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameShape("zDot", zDot, "z", z);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    Arguments.sameSharing("x", x, xDot, "z", z, zDot);
    Arguments.sameSharing("y", y, yDot, "z", z, zDot);
    for (int step = 0; step < 2; step++) {
      for (int i = 1; i < x.length; i++) {
        double x1 = x[i];
        double y1 = y[i - 1];
        double t = xDot[i] * y1 + x1 * yDot[i - 1];
        z[i] = x1 * y1;
        zDot[i] = t;
      }
      for (int i = 0; i < x.length; i++) {
        double t = yDot[i] + 0.5 * zDot[i];
        y[i] += 0.5 * z[i];
        yDot[i] = t;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double v = y[i];
      double vDot = yDot[i];
      sum += v * v;
      sumDot += 2.0 * (vDot * v);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenJvp(double[], double[], double[], double[], double[], double[])
   */
  static Dual givenJvp(double[] x, double[] y, double[] z, double[] xDot, double[] yDot,
      double[] zDot, Tape tape) {
    return givenJvp(x, y, z, xDot, yDot, zDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.given}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param z the derivative with respect to {@code z}
   */
  record GivenGradient(double value, double[] x, double[] y, double[] z) {}

  /**
   * Reverse mode: {@code ShiftedIndices.given} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param z as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static GivenGradient givenGradient(double[] x, double[] y, double[] z) {
    return givenGradient(x, y, z, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenGradient(double[], double[], double[])
   */
  static GivenGradient givenGradient(double[] x, double[] y, double[] z, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] zBar = z == x ? xBar : z == y ? yBar : Arguments.zerosLike(z);
    double value = givenGradient(x, y, z, xBar, yBar, zBar, tape);
    return new GivenGradient(value, xBar, yBar, zBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.given} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param z as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param zBar overwritten with the gradient with respect to {@code z}; of the same shape
   * @return the value
   */
  static double givenGradient(double[] x, double[] y, double[] z, double[] xBar, double[] yBar,
      double[] zBar) {
    return givenGradient(x, y, z, xBar, yBar, zBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenGradient(double[], double[], double[], double[], double[], double[])
   */
  static double givenGradient(double[] x, double[] y, double[] z, double[] xBar, double[] yBar,
      double[] zBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameShape("zBar", zBar, "z", z);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.sameSharing("x", x, xBar, "z", z, zBar);
    Arguments.sameSharing("y", y, yBar, "z", z, zBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(zBar);
    int mark = tape.mark();
    try {
      double[][] yKeptKept = tape.table(double[].class, 2);
      double[][] xKeptKept = tape.table(double[].class, 2);
      for (int step = 0; step < 2; step++) {
        double[] yKept = tape.row(yKeptKept, step, x.length);
        double[] xKept = tape.row(xKeptKept, step, x.length);
        for (int i = 1; i < x.length; i++) {
          double x1 = x[i];
          xKept[i] = x1;
          double y1 = y[i - 1];
          yKept[i] = y1;
          z[i] = x1 * y1;
        }
        for (int i = 0; i < x.length; i++) {
          y[i] += 0.5 * z[i];
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        sum += v * v;
        yBar[i] += 2.0 * v;
      }

      // reverse sweep
      for (int step = 1; step >= 0; step--) {
        for (int i = 0; i < x.length; i++) {
          zBar[i] += 0.5 * yBar[i];
        }
        double[] yKept = yKeptKept[step];
        double[] xKept = xKeptKept[step];
        for (int i = x.length - 1; i >= 1; i--) {
          double t = zBar[i];
          zBar[i] = 0.0;
          double xBar1 = t * yKept[i];
          yBar[i - 1] += xKept[i] * t;
          xBar[i] += xBar1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ShiftedIndices.given}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param z the derivative with respect to {@code z}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param zHvp the Hessian-vector product for {@code z}
   */
  record GivenHvp(double value, double[] x, double[] y, double[] z, double[] xHvp, double[] yHvp,
      double[] zHvp) {}

  /**
   * Second order: {@code ShiftedIndices.given}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param z as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param zDot tangent of {@code z}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static GivenHvp givenHvp(double[] x, double[] y, double[] z, double[] xDot, double[] yDot,
      double[] zDot) {
    return givenHvp(x, y, z, xDot, yDot, zDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenHvp(double[], double[], double[], double[], double[], double[])
   */
  static GivenHvp givenHvp(double[] x, double[] y, double[] z, double[] xDot, double[] yDot,
      double[] zDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] zBar = z == x ? xBar : z == y ? yBar : Arguments.zerosLike(z);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double[] zHvp = z == x ? xHvp : z == y ? yHvp : Arguments.zerosLike(z);
    double value = givenHvp(x, y, z, xDot, yDot, zDot, xBar, yBar, zBar, xHvp, yHvp, zHvp, tape);
    return new GivenHvp(value, xBar, yBar, zBar, xHvp, yHvp, zHvp);
  }

  /**
   * Second order: {@code ShiftedIndices.given}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param z as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param zDot tangent of {@code z}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param zBar overwritten with the gradient with respect to {@code z}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @param zHvp overwritten with the Hessian-vector product for {@code z}; of the same shape
   * @return the value
   */
  static double givenHvp(double[] x, double[] y, double[] z, double[] xDot, double[] yDot,
      double[] zDot, double[] xBar, double[] yBar, double[] zBar, double[] xHvp, double[] yHvp,
      double[] zHvp) {
    return givenHvp(x, y, z, xDot, yDot, zDot, xBar, yBar, zBar, xHvp, yHvp, zHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[], double[], double[], double[], double[])
   */
  static double givenHvp(double[] x, double[] y, double[] z, double[] xDot, double[] yDot,
      double[] zDot, double[] xBar, double[] yBar, double[] zBar, double[] xHvp, double[] yHvp,
      double[] zHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameShape("zDot", zDot, "z", z);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    Arguments.sameSharing("x", x, xDot, "z", z, zDot);
    Arguments.sameSharing("y", y, yDot, "z", z, zDot);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameShape("zBar", zBar, "z", z);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.sameSharing("x", x, xBar, "z", z, zBar);
    Arguments.sameSharing("y", y, yBar, "z", z, zBar);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.sameShape("zHvp", zHvp, "z", z);
    Arguments.sameSharing("x", x, xHvp, "y", y, yHvp);
    Arguments.sameSharing("x", x, xHvp, "z", z, zHvp);
    Arguments.sameSharing("y", y, yHvp, "z", z, zHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Arguments.distinct("zDot", zDot, "zBar", zBar);
    Arguments.distinct("zDot", zDot, "zHvp", zHvp);
    Arguments.distinct("zBar", zBar, "zHvp", zHvp);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(zBar);
    Arguments.zero(xHvp);
    Arguments.zero(yHvp);
    Arguments.zero(zHvp);
    int mark = tape.mark();
    try {
      double[][] yKeptKept = tape.table(double[].class, 2);
      double[][] yKeptKeptDot = tape.table(double[].class, 2);
      double[][] xKeptKept = tape.table(double[].class, 2);
      double[][] xKeptKeptDot = tape.table(double[].class, 2);
      for (int step = 0; step < 2; step++) {
        double[] yKept = tape.row(yKeptKept, step, x.length);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, x.length);
        double[] xKept = tape.row(xKeptKept, step, x.length);
        double[] xKeptDot = tape.row(xKeptKeptDot, step, x.length);
        for (int i = 1; i < x.length; i++) {
          double x1 = x[i];
          double xDot1 = xDot[i];
          xKept[i] = x1;
          xKeptDot[i] = xDot1;
          double y1 = y[i - 1];
          double yDot1 = yDot[i - 1];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          z[i] = x1 * y1;
          zDot[i] = xDot1 * y1 + x1 * yDot1;
        }
        for (int i = 0; i < x.length; i++) {
          double t = yDot[i] + 0.5 * zDot[i];
          y[i] += 0.5 * z[i];
          yDot[i] = t;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        double vDot = yDot[i];
        sum += v * v;
        yBar[i] += 2.0 * v;
        yHvp[i] += 2.0 * vDot;
      }

      // reverse sweep
      for (int step = 1; step >= 0; step--) {
        for (int i = 0; i < x.length; i++) {
          double zBarDot = 0.5 * yHvp[i];
          zBar[i] += 0.5 * yBar[i];
          zHvp[i] += zBarDot;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        double[] xKept = xKeptKept[step];
        double[] xKeptDot = xKeptKeptDot[step];
        for (int i = x.length - 1; i >= 1; i--) {
          double t = zBar[i];
          double t1 = zHvp[i];
          zBar[i] = 0.0;
          zHvp[i] = 0.0;
          double y1 = yKept[i];
          double x1 = xKept[i];
          double xBarDot = t1 * y1 + t * yKeptDot[i];
          double yBarDot = xKeptDot[i] * t + x1 * t1;
          yBar[i - 1] += x1 * t;
          yHvp[i - 1] += yBarDot;
          xBar[i] += t * y1;
          xHvp[i] += xBarDot;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.given} as a function of the vector that packs {@code x}, {@code
   * y}, {@code z}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @param z of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction givenFunction(double[] x, double[] y, double[] z) {
    return new GivenFunction(x, y, z);
  }

  private static final class GivenFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final double[] z;

    private final int xSize;

    private final int ySize;

    private final int zSize;

    GivenFunction(double[] x, double[] y, double[] z) {
      this.x = x;
      this.y = y;
      this.z = z;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
      Objects.requireNonNull(z, "z");
      this.zSize = Arguments.size(z);
    }

    @Override
    public int inputs() {
      return xSize + ySize + zSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] z = Arguments.unpackLike(this.z, packed, xSize + ySize);
      return ShiftedIndices.given(x, y, z);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] z = Arguments.unpackLike(this.z, packed, xSize + ySize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] zBar = Arguments.zerosLike(z);
      double value = givenGradient(x, y, z, xBar, yBar, zBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(zBar, gradient, xSize + ySize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] z = Arguments.unpackLike(this.z, packed, xSize + ySize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double[] zDot = Arguments.unpackLike(this.z, direction, xSize + ySize);
      return givenJvp(x, y, z, xDot, yDot, zDot).tangent();
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
      double[] z = Arguments.unpackLike(this.z, packed, xSize + ySize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double[] zDot = Arguments.unpackLike(this.z, direction, xSize + ySize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] zBar = Arguments.zerosLike(z);
      double[] xHvp = Arguments.zerosLike(x);
      double[] yHvp = Arguments.zerosLike(y);
      double[] zHvp = Arguments.zerosLike(z);
      double value = givenHvp(x, y, z, xDot, yDot, zDot, xBar, yBar, zBar, xHvp, yHvp, zHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(zBar, gradient, xSize + ySize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      Arguments.pack(zHvp, product, xSize + ySize);
      return value;
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.rows} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual rowsJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[][] y = new double[2][n];
    double[][] yDot = new double[2][n];
    for (int i = 0; i < n; i++) {
      double[] yDot1 = yDot[0];
      double xDot1 = xDot[i];
      y[0][i] = x[i];
      yDot1[i] = xDot1;
    }
    for (int step = 0; step < steps; step++) {
      int t = step % 2;
      double[] from = y[t];
      double[] fromDot = yDot[t];
      int t1 = (step + 1) % 2;
      double[] to = y[t1];
      double[] toDot = yDot[t1];
      for (int i = 1; i < n; i++) {
        double x1 = x[i];
        double from1 = from[i - 1];
        double t2 = xDot[i] * from1 + x1 * fromDot[i - 1];
        to[i] = x1 * from1;
        toDot[i] = t2;
      }
      double t2 = fromDot[n - 1] * 0.5;
      to[0] = from[n - 1] * 0.5;
      toDot[0] = t2;
    }
    int t = steps % 2;
    double[] y1 = y[t];
    double[] yDot1 = yDot[t];
    int t1 = y1.length;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < t1; i++) {
      double v = y1[i];
      double vDot = yDot1[i];
      sum += v * v;
      sumDot += 2.0 * (vDot * v);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsJvp(double[], int, double[])
   */
  static Dual rowsJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return rowsJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.rows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RowsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.rows} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static RowsGradient rowsGradient(double[] x, int steps) {
    return rowsGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsGradient(double[], int)
   */
  static RowsGradient rowsGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = rowsGradient(x, steps, xBar, tape);
    return new RowsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.rows} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double rowsGradient(double[] x, int steps, double[] xBar) {
    return rowsGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsGradient(double[], int, double[])
   */
  static double rowsGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[][] y = tape.exactDoubles(2, n);
      double[][] yBar = tape.exactDoubles(2, n);
      for (int i = 0; i < n; i++) {
        y[0][i] = x[i];
      }
      double[][] fromKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] from = y[step % 2];
        double[] to = y[(step + 1) % 2];
        double[] fromKept = tape.row(fromKeptKept, step, n);
        for (int i = 1; i < n; i++) {
          double x1 = x[i];
          double from1 = from[i - 1];
          fromKept[i] = from1;
          to[i] = x1 * from1;
        }
        to[0] = from[n - 1] * 0.5;
      }
      int t = steps % 2;
      double[] y1 = y[t];
      double[] yBar1 = yBar[t];
      int t1 = y1.length;
      double sum = 0.0;
      for (int i = 0; i < t1; i++) {
        double v = y1[i];
        sum += v * v;
        yBar1[i] += 2.0 * v;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        double[] toBar = yBar[(step + 1) % 2];
        double t2 = toBar[0];
        toBar[0] = 0.0;
        double[] fromBar = yBar[step % 2];
        fromBar[n - 1] += t2 * 0.5;
        double[] fromKept = fromKeptKept[step];
        for (int i = n - 1; i >= 1; i--) {
          double t3 = toBar[i];
          toBar[i] = 0.0;
          double from = fromKept[i];
          fromBar[i - 1] += x[i] * t3;
          xBar[i] += t3 * from;
        }
      }
      for (int i = 0; i < n; i++) {
        double[] yBar2 = yBar[0];
        double t2 = yBar2[i];
        yBar2[i] = 0.0;
        xBar[i] += t2;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ShiftedIndices.rows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RowsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ShiftedIndices.rows}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RowsHvp rowsHvp(double[] x, int steps, double[] xDot) {
    return rowsHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsHvp(double[], int, double[])
   */
  static RowsHvp rowsHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = rowsHvp(x, steps, xDot, xBar, xHvp, tape);
    return new RowsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ShiftedIndices.rows}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double rowsHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return rowsHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsHvp(double[], int, double[], double[], double[])
   */
  static double rowsHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      int n = x.length;
      double[][] y = tape.exactDoubles(2, n);
      double[][] yDot = tape.exactDoubles(2, n);
      double[][] yBar = tape.exactDoubles(2, n);
      double[][] yBarDot = tape.exactDoubles(2, n);
      for (int i = 0; i < n; i++) {
        double[] yDot1 = yDot[0];
        double xDot1 = xDot[i];
        y[0][i] = x[i];
        yDot1[i] = xDot1;
      }
      double[][] fromKeptKept = tape.table(double[].class, steps);
      double[][] fromKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        int t = step % 2;
        double[] from = y[t];
        double[] fromDot = yDot[t];
        int t1 = (step + 1) % 2;
        double[] to = y[t1];
        double[] toDot = yDot[t1];
        double[] fromKept = tape.row(fromKeptKept, step, n);
        double[] fromKeptDot = tape.row(fromKeptKeptDot, step, n);
        for (int i = 1; i < n; i++) {
          double x1 = x[i];
          double from1 = from[i - 1];
          double fromDot1 = fromDot[i - 1];
          double xDot1 = xDot[i];
          fromKept[i] = from1;
          fromKeptDot[i] = fromDot1;
          to[i] = x1 * from1;
          toDot[i] = xDot1 * from1 + x1 * fromDot1;
        }
        double t2 = fromDot[n - 1] * 0.5;
        to[0] = from[n - 1] * 0.5;
        toDot[0] = t2;
      }
      int t = steps % 2;
      double[] y1 = y[t];
      double[] yDot1 = yDot[t];
      double[] yBar1 = yBar[t];
      double[] yBarDot1 = yBarDot[t];
      int t1 = y1.length;
      double sum = 0.0;
      for (int i = 0; i < t1; i++) {
        double v = y1[i];
        double vDot = yDot1[i];
        sum += v * v;
        yBar1[i] += 2.0 * v;
        yBarDot1[i] += 2.0 * vDot;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        int t2 = (step + 1) % 2;
        double[] toBar = yBar[t2];
        double[] toBarDot = yBarDot[t2];
        double t3 = toBar[0];
        double t4 = toBarDot[0];
        toBar[0] = 0.0;
        toBarDot[0] = 0.0;
        int t5 = step % 2;
        double[] fromBar = yBar[t5];
        double[] fromBarDot = yBarDot[t5];
        fromBar[n - 1] += t3 * 0.5;
        fromBarDot[n - 1] += t4 * 0.5;
        double[] fromKept = fromKeptKept[step];
        double[] fromKeptDot = fromKeptKeptDot[step];
        for (int i = n - 1; i >= 1; i--) {
          double t6 = toBar[i];
          double t7 = toBarDot[i];
          toBar[i] = 0.0;
          toBarDot[i] = 0.0;
          double from = fromKept[i];
          double fromDot = fromKeptDot[i];
          double x1 = x[i];
          double fromBarDot1 = xDot[i] * t6 + x1 * t7;
          fromBar[i - 1] += x1 * t6;
          fromBarDot[i - 1] += fromBarDot1;
          xBar[i] += t6 * from;
          xHvp[i] += t7 * from + t6 * fromDot;
        }
      }
      for (int i = 0; i < n; i++) {
        double[] yBar2 = yBar[0];
        double[] yBarDot2 = yBarDot[0];
        double t2 = yBar2[i];
        double t3 = yBarDot2[i];
        yBar2[i] = 0.0;
        yBarDot2[i] = 0.0;
        xBar[i] += t2;
        xHvp[i] += t3;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.rows} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction rowsFunction(int steps) {
    return new RowsFunction(steps);
  }

  private static final class RowsFunction implements ScalarFunction {

    private final int steps;

    RowsFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.rows(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = rowsGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return rowsJvp(x, this.steps, xDot).tangent();
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
      double value = rowsHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.single} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual singleJvp(float[] x, int steps, float[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    float[] y = new float[n];
    float[] yDot = new float[n];
    float[] slope = new float[n];
    float[] slopeDot = new float[n];
    for (int step = 0; step < steps; step++) {
      float xDot1 = xDot[0];
      slope[0] = x[0];
      slopeDot[0] = xDot1;
      for (int i = 1; i < n; i++) {
        float x1 = x[i];
        float y1 = y[i - 1];
        float t = xDot[i] * y1 + x1 * yDot[i - 1];
        slope[i] = x1 * y1;
        slopeDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        float t = yDot[i] + 0.25f * slopeDot[i];
        y[i] += 0.25f * slope[i];
        yDot[i] = t;
      }
    }
    float sum = 0.0f;
    float sumDot = 0.0f;
    for (int i = 0; i < y.length; i++) {
      float v = y[i];
      float vDot = yDot[i];
      sum += v * v;
      sumDot += 2.0f * (vDot * v);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleJvp(float[], int, float[])
   */
  static Dual singleJvp(float[] x, int steps, float[] xDot, Tape tape) {
    return singleJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.single}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SingleGradient(float value, float[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.single} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static SingleGradient singleGradient(float[] x, int steps) {
    return singleGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleGradient(float[], int)
   */
  static SingleGradient singleGradient(float[] x, int steps, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    float value = singleGradient(x, steps, xBar, tape);
    return new SingleGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.single} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static float singleGradient(float[] x, int steps, float[] xBar) {
    return singleGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleGradient(float[], int, float[])
   */
  static float singleGradient(float[] x, int steps, float[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      float[] y = tape.exactFloats(n);
      float[] yBar = tape.floats(n);
      float[] slope = tape.exactFloats(n);
      float[] slopeBar = tape.zeroFloats(n);
      float[][] yKeptKept = tape.table(float[].class, steps);
      for (int step = 0; step < steps; step++) {
        slope[0] = x[0];
        float[] yKept = tape.row(yKeptKept, step, n);
        if (n > 1) {
          System.arraycopy(y, 0, yKept, 1, n - 1);
        }
        for (int i = 1; i < n; i++) {
          slope[i] = x[i] * yKept[i];
        }
        for (int i = 0; i < n; i++) {
          y[i] += 0.25f * slope[i];
        }
      }
      float sum = 0.0f;
      for (int i = 0; i < y.length; i++) {
        float v = y[i];
        sum += v * v;
        yBar[i] = 2.0f * v;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          slopeBar[i] = 0.25f * yBar[i];
        }
        float[] yKept = yKeptKept[step];
        for (int i = 1; i < n; i++) {
          float t = slopeBar[i];
          float xBar1 = t * yKept[i];
          yKept[i] = x[i] * t;
          xBar[i] += xBar1;
        }
        if (n > 1) {
          System.arraycopy(yKept, 1, yKept, 0, n - 1);
          for (int i = 0; i < n - 1; i++) {
            yBar[i] += yKept[i];
          }
        }
        xBar[0] += slopeBar[0];
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.single} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction singleFunction(int steps) {
    return new SingleFunction(steps);
  }

  private static final class SingleFunction implements ScalarFunction {

    private final int steps;

    SingleFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      float[] x = Arguments.floats(packed, 0, packed.length);
      return ShiftedIndices.single(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length);
      float[] xBar = Arguments.zerosLike(x);
      double value = singleGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length);
      float[] xDot = Arguments.floats(direction, 0, direction.length);
      return singleJvp(x, this.steps, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.resumed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param d constant
   * @param z constant; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual resumedJvp(double[] x, double[] d, double[] z, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.notShared("x", x, "z", z);
    double[] c = new double[d.length];
    double[] w = new double[d.length];
    for (int i = 0; i < d.length; i++) {
      c[i] = d[i];
    }
    double s;
    try {
      for (int i = 1; i < c.length; i++) {
        z[i] = c[i];
        w[i] = c[i - 1];
      }
      s = 0.0;
    } catch (ArrayIndexOutOfBoundsException e) {
      s = 1.0;
    }
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double w1 = w[i];
      double t = x1 * w1;
      s += Math.sin(t);
      sDot += xDot[i] * w1 * Math.cos(t);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedJvp(double[], double[], double[], double[])
   */
  static Dual resumedJvp(double[] x, double[] d, double[] z, double[] xDot, Tape tape) {
    return resumedJvp(x, d, z, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.resumed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ResumedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.resumed} and its gradient.
   *
   * @param x as the method takes it
   * @param d constant
   * @param z constant; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ResumedGradient resumedGradient(double[] x, double[] d, double[] z) {
    double[] xBar = Arguments.zerosLike(x);
    double value = resumedGradient(x, d, z, xBar);
    return new ResumedGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedGradient(double[], double[], double[])
   */
  static ResumedGradient resumedGradient(double[] x, double[] d, double[] z, Tape tape) {
    return resumedGradient(x, d, z);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.resumed} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param d constant
   * @param z constant; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double resumedGradient(double[] x, double[] d, double[] z, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.notShared("x", x, "z", z);
    Arguments.zero(xBar);
    double[] c = new double[d.length];
    double[] w = new double[d.length];
    for (int i = 0; i < d.length; i++) {
      c[i] = d[i];
    }
    double s;
    try {
      for (int i = 1; i < c.length; i++) {
        z[i] = c[i];
        w[i] = c[i - 1];
      }
      s = 0.0;
    } catch (ArrayIndexOutOfBoundsException e) {
      s = 1.0;
    }
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double w1 = w[i];
      double t = x1 * w1;
      s += Math.sin(t);
      xBar[i] += Math.cos(t) * w1;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedGradient(double[], double[], double[], double[])
   */
  static double resumedGradient(double[] x, double[] d, double[] z, double[] xBar, Tape tape) {
    return resumedGradient(x, d, z, xBar);
  }

  /**
   * {@code ShiftedIndices.resumed} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param d captured
   * @param z captured
   * @return the view
   */
  static ScalarFunction resumedFunction(double[] d, double[] z) {
    return new ResumedFunction(d, z);
  }

  private static final class ResumedFunction implements ScalarFunction {

    private final double[] d;

    private final double[] z;

    ResumedFunction(double[] d, double[] z) {
      this.d = d;
      this.z = z;
      Arguments.distinct("d", d, "z", z);
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.resumed(x, this.d, Arguments.copy(this.z));
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = resumedGradient(x, this.d, Arguments.copy(this.z), xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return resumedJvp(x, this.d, Arguments.copy(this.z), xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.tooShort} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param m constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual tooShortJvp(double[] x, int m, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] w = new double[m];
    double[] wDot = new double[m];
    for (int i = 1; i < x.length; i++) {
      double xDot1 = xDot[i - 1];
      w[i] = x[i - 1];
      wDot[i] = xDot1;
    }
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < m; i++) {
      double w1 = w[i];
      double t = Math.sin(w1);
      double x1 = x[i];
      s += t * x1;
      sDot += wDot[i] * Math.cos(w1) * x1 + t * xDot[i];
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tooShortJvp(double[], int, double[])
   */
  static Dual tooShortJvp(double[] x, int m, double[] xDot, Tape tape) {
    return tooShortJvp(x, m, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.tooShort}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TooShortGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.tooShort} and its gradient.
   *
   * @param x as the method takes it
   * @param m constant
   * @return the value and the gradient, in new arrays
   */
  static TooShortGradient tooShortGradient(double[] x, int m) {
    return tooShortGradient(x, m, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tooShortGradient(double[], int)
   */
  static TooShortGradient tooShortGradient(double[] x, int m, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = tooShortGradient(x, m, xBar, tape);
    return new TooShortGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.tooShort} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param m constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double tooShortGradient(double[] x, int m, double[] xBar) {
    return tooShortGradient(x, m, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tooShortGradient(double[], int, double[])
   */
  static double tooShortGradient(double[] x, int m, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] w = tape.exactDoubles(m);
      double[] wBar = tape.doubles(m);
      for (int i = 1; i < x.length; i++) {
        w[i] = x[i - 1];
      }
      double s = 0.0;
      for (int i = 0; i < m; i++) {
        double w1 = w[i];
        double t = Math.sin(w1);
        double x1 = x[i];
        s += t * x1;
        xBar[i] += t;
        wBar[i] = x1 * Math.cos(w1);
      }

      // reverse sweep
      for (int i = 1; i < x.length; i++) {
        xBar[i - 1] += wBar[i];
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.tooShort} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param m captured
   * @return the view
   */
  static ScalarFunction tooShortFunction(int m) {
    return new TooShortFunction(m);
  }

  private static final class TooShortFunction implements ScalarFunction {

    private final int m;

    TooShortFunction(int m) {
      this.m = m;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.tooShort(x, this.m);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = tooShortGradient(x, this.m, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return tooShortJvp(x, this.m, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code ShiftedIndices.checkedEnd} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual checkedEndJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] u = new double[x.length];
    double[] uDot = new double[x.length];
    double[] w = new double[x.length];
    double[] wDot = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = 2.0 * (xDot[i] * x1);
      u[i] = x1 * x1;
      uDot[i] = t;
    }
    int i = 1;
    while (true) {
      if (i > 1000) {
        throw new IllegalStateException("long");
      }
      if (i >= u.length - 1) {
        break;
      }
      double u1 = u[i - 1];
      double u2 = u[i];
      double t = uDot[i - 1] * u2 + u1 * uDot[i];
      w[i] = u1 * u2;
      wDot[i] = t;
      i++;
    }
    double s = 0.0;
    double sDot = 0.0;
    for (int j = 0; j < x.length; j++) {
      double w1 = w[j];
      s += Math.sin(w1);
      sDot += wDot[j] * Math.cos(w1);
    }
    Arrays.fill(u, s);
    Arrays.fill(uDot, sDot);
    return new Dual(u[0], uDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #checkedEndJvp(double[], double[])
   */
  static Dual checkedEndJvp(double[] x, double[] xDot, Tape tape) {
    return checkedEndJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code ShiftedIndices.checkedEnd}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CheckedEndGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ShiftedIndices.checkedEnd} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CheckedEndGradient checkedEndGradient(double[] x) {
    return checkedEndGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #checkedEndGradient(double[])
   */
  static CheckedEndGradient checkedEndGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = checkedEndGradient(x, xBar, tape);
    return new CheckedEndGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ShiftedIndices.checkedEnd} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double checkedEndGradient(double[] x, double[] xBar) {
    return checkedEndGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #checkedEndGradient(double[], double[])
   */
  static double checkedEndGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] u = tape.exactDoubles(x.length);
      double[] uBar = tape.zeroDoubles(x.length);
      double[] w = tape.exactDoubles(x.length);
      double[] wBar = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        u[i] = x1 * x1;
      }
      double[] uKept = tape.doubles(u.length - 1);
      double[] uKept1 = tape.doubles(u.length - 1);
      int i = 1;
      while (true) {
        if (i > 1000) {
          throw new IllegalStateException("long");
        }
        if (i >= u.length - 1) {
          break;
        }
        double u1 = u[i - 1];
        uKept1[i] = u1;
        double u2 = u[i];
        uKept[i] = u2;
        w[i] = u1 * u2;
        i++;
      }
      double s = 0.0;
      for (int j = 0; j < x.length; j++) {
        s += Math.sin(w[j]);
      }
      Arrays.fill(u, s);

      // reverse sweep
      double u1 = u[0];
      uBar[0] += 1.0;
      double sum = 0.0;
      for (int j = 0; j < u.length; j++) {
        sum += uBar[j];
      }
      Arrays.fill(uBar, 0, u.length, 0.0);
      for (int j = 0; j < x.length; j++) {
        wBar[j] = sum * Math.cos(w[j]);
      }
      double uBarCarried = 1 < u.length - 1 ? uBar[0] : 0.0;
      for (int j = 1; j < u.length - 1; j++) {
        double t = wBar[j];
        double t1 = uBar[j] + uKept1[j] * t;
        uBar[j - 1] = uBarCarried + t * uKept[j];
        uBarCarried = t1;
      }
      if (1 < u.length - 1) {
        uBar[u.length - 2] = uBarCarried;
      }
      for (int j = 0; j < x.length; j++) {
        xBar[j] += 2.0 * (uBar[j] * x[j]);
      }
      return u1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ShiftedIndices.checkedEnd} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction checkedEndFunction() {
    return new CheckedEndFunction();
  }

  private static final class CheckedEndFunction implements ScalarFunction {

    CheckedEndFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ShiftedIndices.checkedEnd(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = checkedEndGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return checkedEndJvp(x, xDot).tangent();
    }
  }
}
