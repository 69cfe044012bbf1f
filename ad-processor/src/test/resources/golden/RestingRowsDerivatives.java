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
 * Derivatives of methods of {@code RestingRows}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class RestingRowsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.RestingRowsDerivatives");
  }

  private RestingRowsDerivatives() {}

  /**
   * Forward mode: {@code RestingRows.heun} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual heunJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] stage = new double[n];
    double[] stageDot = new double[n];
    double[] first = new double[n];
    double[] firstDot = new double[n];
    double[] second = new double[n];
    double[] secondDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double t = Math.sin(y1);
        double t1 = xDot[i] * t + x1 * (yDot[i] * Math.cos(y1));
        first[i] = x1 * t;
        firstDot[i] = t1;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.1 * firstDot[i];
        stage[i] = y[i] + 0.1 * first[i];
        stageDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double stage1 = stage[i];
        double t = Math.sin(stage1);
        double t1 = xDot[i] * t + x1 * (stageDot[i] * Math.cos(stage1));
        second[i] = x1 * t;
        secondDot[i] = t1;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.05 * (firstDot[i] + secondDot[i]);
        y[i] += 0.05 * (first[i] + second[i]);
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
   * @see #heunJvp(double[], int, double[])
   */
  static Dual heunJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return heunJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.heun}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record HeunGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.heun} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static HeunGradient heunGradient(double[] x, int steps) {
    return heunGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heunGradient(double[], int)
   */
  static HeunGradient heunGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = heunGradient(x, steps, xBar, tape);
    return new HeunGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.heun} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double heunGradient(double[] x, int steps, double[] xBar) {
    return heunGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heunGradient(double[], int, double[])
   */
  static double heunGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] stage = tape.exactDoubles(n);
      double[] stageBar = tape.zeroDoubles(n);
      double[] first = tape.exactDoubles(n);
      double[] firstBar = tape.zeroDoubles(n);
      double[] second = tape.exactDoubles(n);
      double[] secondBar = tape.zeroDoubles(n);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] stageKeptKept = tape.table(double[].class, steps);
      double[][] keptKept1 = tape.table(double[].class, steps);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] kept = tape.row(keptKept1, step, n);
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          double t = Math.sin(y1);
          kept[i] = t;
          first[i] = x1 * t;
        }
        for (int i = 0; i < n; i++) {
          stage[i] = y[i] + 0.1 * first[i];
        }
        kept = tape.row(keptKept, step, n);
        double[] stageKept = tape.row(stageKeptKept, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double stage1 = stage[i];
          stageKept[i] = stage1;
          double t = Math.sin(stage1);
          kept[i] = t;
          second[i] = x1 * t;
        }
        for (int i = 0; i < n; i++) {
          y[i] += 0.05 * (first[i] + second[i]);
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
          double t = 0.05 * yBar[i];
          secondBar[i] = t;
          firstBar[i] = t;
        }
        double[] kept = keptKept[step];
        double[] stageKept = stageKeptKept[step];
        for (int i = 0; i < n; i++) {
          double t = secondBar[i];
          double xBar1 = t * kept[i];
          stageBar[i] = x[i] * t * Math.cos(stageKept[i]);
          xBar[i] += xBar1;
        }
        for (int i = 0; i < n; i++) {
          double t = stageBar[i];
          firstBar[i] += 0.1 * t;
          yBar[i] += t;
        }
        double[] kept1 = keptKept1[step];
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < n; i++) {
          double t = firstBar[i];
          double xBar1 = t * kept1[i];
          yBar[i] += x[i] * t * Math.cos(yKept[i]);
          xBar[i] += xBar1;
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.heun}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record HeunHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.heun}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static HeunHvp heunHvp(double[] x, int steps, double[] xDot) {
    return heunHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heunHvp(double[], int, double[])
   */
  static HeunHvp heunHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = heunHvp(x, steps, xDot, xBar, xHvp, tape);
    return new HeunHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.heun}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double heunHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return heunHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heunHvp(double[], int, double[], double[], double[])
   */
  static double heunHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] stage = tape.exactDoubles(n);
      double[] stageDot = tape.exactDoubles(n);
      double[] stageBar = tape.zeroDoubles(n);
      double[] stageBarDot = tape.zeroDoubles(n);
      double[] first = tape.exactDoubles(n);
      double[] firstDot = tape.exactDoubles(n);
      double[] firstBar = tape.zeroDoubles(n);
      double[] firstBarDot = tape.zeroDoubles(n);
      double[] second = tape.exactDoubles(n);
      double[] secondDot = tape.exactDoubles(n);
      double[] secondBar = tape.zeroDoubles(n);
      double[] secondBarDot = tape.zeroDoubles(n);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKeptDot = tape.table(double[].class, steps);
      double[][] stageKeptKept = tape.table(double[].class, steps);
      double[][] stageKeptKeptDot = tape.table(double[].class, steps);
      double[][] keptKept1 = tape.table(double[].class, steps);
      double[][] keptKeptDot1 = tape.table(double[].class, steps);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] kept = tape.row(keptKept1, step, n);
        double[] keptDot = tape.row(keptKeptDot1, step, n);
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          double t = Math.sin(y1);
          double t1 = yDot1 * Math.cos(y1);
          kept[i] = t;
          keptDot[i] = t1;
          first[i] = x1 * t;
          firstDot[i] = xDot1 * t + x1 * t1;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.1 * firstDot[i];
          stage[i] = y[i] + 0.1 * first[i];
          stageDot[i] = t;
        }
        kept = tape.row(keptKept, step, n);
        keptDot = tape.row(keptKeptDot, step, n);
        double[] stageKept = tape.row(stageKeptKept, step, n);
        double[] stageKeptDot = tape.row(stageKeptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double stage1 = stage[i];
          double stageDot1 = stageDot[i];
          double xDot1 = xDot[i];
          stageKept[i] = stage1;
          stageKeptDot[i] = stageDot1;
          double t = Math.sin(stage1);
          double t1 = stageDot1 * Math.cos(stage1);
          kept[i] = t;
          keptDot[i] = t1;
          second[i] = x1 * t;
          secondDot[i] = xDot1 * t + x1 * t1;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.05 * (firstDot[i] + secondDot[i]);
          y[i] += 0.05 * (first[i] + second[i]);
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
          double t = 0.05 * yBar[i];
          double t1 = 0.05 * yBarDot[i];
          secondBar[i] = t;
          secondBarDot[i] = t1;
          firstBar[i] = t;
          firstBarDot[i] = t1;
        }
        double[] kept = keptKept[step];
        double[] keptDot = keptKeptDot[step];
        double[] stageKept = stageKeptKept[step];
        double[] stageKeptDot = stageKeptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double t = secondBar[i];
          double t1 = secondBarDot[i];
          double t2 = kept[i];
          double x1 = x[i];
          double t3 = x1 * t;
          double stage1 = stageKept[i];
          double t4 = Math.cos(stage1);
          double xBarDot = t1 * t2 + t * keptDot[i];
          double stageBarDot1 =
              (xDot[i] * t + x1 * t1) * t4 - t3 * (stageKeptDot[i] * Math.sin(stage1));
          stageBar[i] = t3 * t4;
          stageBarDot[i] = stageBarDot1;
          xBar[i] += t * t2;
          xHvp[i] += xBarDot;
        }
        for (int i = 0; i < n; i++) {
          double t = stageBar[i];
          double t1 = stageBarDot[i];
          firstBar[i] += 0.1 * t;
          firstBarDot[i] += 0.1 * t1;
          yBar[i] += t;
          yBarDot[i] += t1;
        }
        double[] kept1 = keptKept1[step];
        double[] keptDot1 = keptKeptDot1[step];
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double t = firstBar[i];
          double t1 = firstBarDot[i];
          double t2 = kept1[i];
          double x1 = x[i];
          double t3 = x1 * t;
          double y1 = yKept[i];
          double t4 = Math.cos(y1);
          double xBarDot = t1 * t2 + t * keptDot1[i];
          double yBarDot1 = (xDot[i] * t + x1 * t1) * t4 - t3 * (yKeptDot[i] * Math.sin(y1));
          yBar[i] += t3 * t4;
          yBarDot[i] += yBarDot1;
          xBar[i] += t * t2;
          xHvp[i] += xBarDot;
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
   * {@code RestingRows.heun} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction heunFunction(int steps) {
    return new HeunFunction(steps);
  }

  private static final class HeunFunction implements ScalarFunction {

    private final int steps;

    HeunFunction(int steps) {
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
      return RestingRows.heun(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = heunGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return heunJvp(x, this.steps, xDot).tangent();
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
      double value = heunHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.sharedStage} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual sharedStageJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] stage = new double[n];
    double[] stageDot = new double[n];
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    double[] other = new double[n];
    double[] otherDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        double y1 = y[i];
        double t = 2.0 * (yDot[i] * y1);
        stage[i] = y1 * y1;
        stageDot[i] = t;
      }
      for (int i = 1; i < n; i++) {
        double x1 = x[i];
        double stage1 = stage[i - 1];
        double t = xDot[i] * stage1 + x1 * stageDot[i - 1];
        slope[i] = x1 * stage1;
        slopeDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.1 * slopeDot[i];
        stage[i] = y[i] + 0.1 * slope[i];
        stageDot[i] = t;
      }
      for (int i = 1; i < n; i++) {
        double x1 = x[i];
        double stage1 = stage[i - 1];
        double t = xDot[i] * stage1 + x1 * stageDot[i - 1];
        other[i] = x1 * stage1;
        otherDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double y1 = y[i];
        double t = 0.1 * slope[i];
        double other1 = other[i];
        double otherDot1 = otherDot[i];
        double t1 = yDot[i] + (0.1 * slopeDot[i] * other1 + t * otherDot1 + 0.2 * otherDot1);
        y[i] = y1 + (t * other1 + 0.2 * other1);
        yDot[i] = t1;
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
   * @see #sharedStageJvp(double[], int, double[])
   */
  static Dual sharedStageJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return sharedStageJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.sharedStage}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SharedStageGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.sharedStage} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static SharedStageGradient sharedStageGradient(double[] x, int steps) {
    return sharedStageGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedStageGradient(double[], int)
   */
  static SharedStageGradient sharedStageGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = sharedStageGradient(x, steps, xBar, tape);
    return new SharedStageGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.sharedStage} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double sharedStageGradient(double[] x, int steps, double[] xBar) {
    return sharedStageGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedStageGradient(double[], int, double[])
   */
  static double sharedStageGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] stage = tape.exactDoubles(n);
      double[] stageBar = tape.zeroDoubles(n);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] other = tape.exactDoubles(n);
      double[] otherBar = tape.zeroDoubles(n);
      double[][] otherKeptKept = tape.table(double[].class, steps);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] stageKeptKept = tape.table(double[].class, steps);
      double[][] stageKeptKept1 = tape.table(double[].class, steps);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 0; i < n; i++) {
          double y1 = y[i];
          yKept[i] = y1;
          stage[i] = y1 * y1;
        }
        double[] stageKept = tape.row(stageKeptKept1, step, n);
        if (n > 1) {
          System.arraycopy(stage, 0, stageKept, 1, n - 1);
        }
        for (int i = 1; i < n; i++) {
          slope[i] = x[i] * stageKept[i];
        }
        for (int i = 0; i < n; i++) {
          stage[i] = y[i] + 0.1 * slope[i];
        }
        stageKept = tape.row(stageKeptKept, step, n);
        if (n > 1) {
          System.arraycopy(stage, 0, stageKept, 1, n - 1);
        }
        for (int i = 1; i < n; i++) {
          other[i] = x[i] * stageKept[i];
        }
        double[] otherKept = tape.row(otherKeptKept, step, n);
        double[] kept = tape.row(keptKept, step, n);
        for (int i = 0; i < n; i++) {
          double y1 = y[i];
          double t = 0.1 * slope[i];
          kept[i] = t;
          double other1 = other[i];
          otherKept[i] = other1;
          y[i] = y1 + (t * other1 + 0.2 * other1);
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
        double[] otherKept = otherKeptKept[step];
        double[] kept = keptKept[step];
        for (int i = 0; i < n; i++) {
          double t = yBar[i];
          double otherBar1 = 0.2 * t;
          double t1 = t * otherKept[i];
          otherBar[i] += otherBar1 + kept[i] * t;
          slopeBar[i] += 0.1 * t1;
        }
        double[] stageKept = stageKeptKept[step];
        for (int i = 1; i < n; i++) {
          double t = otherBar[i];
          otherBar[i] = 0.0;
          double xBar1 = t * stageKept[i];
          stageKept[i] = x[i] * t;
          xBar[i] += xBar1;
        }
        if (n > 1) {
          System.arraycopy(stageKept, 1, stageBar, 0, n - 1);
        }
        for (int i = 0; i < n; i++) {
          double t = stageBar[i];
          slopeBar[i] += 0.1 * t;
          yBar[i] += t;
        }
        double[] stageKept1 = stageKeptKept1[step];
        for (int i = 1; i < n; i++) {
          double t = slopeBar[i];
          slopeBar[i] = 0.0;
          double xBar1 = t * stageKept1[i];
          stageKept1[i] = x[i] * t;
          xBar[i] += xBar1;
        }
        if (n > 1) {
          System.arraycopy(stageKept1, 1, stageBar, 0, n - 1);
        }
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < n; i++) {
          yBar[i] += 2.0 * (stageBar[i] * yKept[i]);
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.sharedStage}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SharedStageHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.sharedStage}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SharedStageHvp sharedStageHvp(double[] x, int steps, double[] xDot) {
    return sharedStageHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedStageHvp(double[], int, double[])
   */
  static SharedStageHvp sharedStageHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = sharedStageHvp(x, steps, xDot, xBar, xHvp, tape);
    return new SharedStageHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.sharedStage}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double sharedStageHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return sharedStageHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedStageHvp(double[], int, double[], double[], double[])
   */
  static double sharedStageHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] stage = tape.exactDoubles(n);
      double[] stageDot = tape.exactDoubles(n);
      double[] stageBar = tape.zeroDoubles(n);
      double[] stageBarDot = tape.zeroDoubles(n);
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] slopeBarDot = tape.zeroDoubles(n);
      double[] other = tape.exactDoubles(n);
      double[] otherDot = tape.exactDoubles(n);
      double[] otherBar = tape.zeroDoubles(n);
      double[] otherBarDot = tape.zeroDoubles(n);
      double[][] otherKeptKept = tape.table(double[].class, steps);
      double[][] otherKeptKeptDot = tape.table(double[].class, steps);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKeptDot = tape.table(double[].class, steps);
      double[][] stageKeptKept = tape.table(double[].class, steps);
      double[][] stageKeptKeptDot = tape.table(double[].class, steps);
      double[][] stageKeptKept1 = tape.table(double[].class, steps);
      double[][] stageKeptKeptDot1 = tape.table(double[].class, steps);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double y1 = y[i];
          double yDot1 = yDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          stage[i] = y1 * y1;
          stageDot[i] = 2.0 * (yDot1 * y1);
        }
        double[] stageKept = tape.row(stageKeptKept1, step, n);
        double[] stageKeptDot = tape.row(stageKeptKeptDot1, step, n);
        if (n > 1) {
          System.arraycopy(stage, 0, stageKept, 1, n - 1);
          System.arraycopy(stageDot, 0, stageKeptDot, 1, n - 1);
        }
        for (int i = 1; i < n; i++) {
          double x1 = x[i];
          double stage1 = stageKept[i];
          double t = xDot[i] * stage1 + x1 * stageKeptDot[i];
          slope[i] = x1 * stage1;
          slopeDot[i] = t;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.1 * slopeDot[i];
          stage[i] = y[i] + 0.1 * slope[i];
          stageDot[i] = t;
        }
        stageKept = tape.row(stageKeptKept, step, n);
        stageKeptDot = tape.row(stageKeptKeptDot, step, n);
        if (n > 1) {
          System.arraycopy(stage, 0, stageKept, 1, n - 1);
          System.arraycopy(stageDot, 0, stageKeptDot, 1, n - 1);
        }
        for (int i = 1; i < n; i++) {
          double x1 = x[i];
          double stage1 = stageKept[i];
          double t = xDot[i] * stage1 + x1 * stageKeptDot[i];
          other[i] = x1 * stage1;
          otherDot[i] = t;
        }
        double[] otherKept = tape.row(otherKeptKept, step, n);
        double[] otherKeptDot = tape.row(otherKeptKeptDot, step, n);
        double[] kept = tape.row(keptKept, step, n);
        double[] keptDot = tape.row(keptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double y1 = y[i];
          double t = 0.1 * slope[i];
          double t1 = 0.1 * slopeDot[i];
          double yDot1 = yDot[i];
          kept[i] = t;
          keptDot[i] = t1;
          double other1 = other[i];
          double otherDot1 = otherDot[i];
          otherKept[i] = other1;
          otherKeptDot[i] = otherDot1;
          y[i] = y1 + (t * other1 + 0.2 * other1);
          yDot[i] = yDot1 + (t1 * other1 + t * otherDot1 + 0.2 * otherDot1);
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
        double[] otherKept = otherKeptKept[step];
        double[] otherKeptDot = otherKeptKeptDot[step];
        double[] kept = keptKept[step];
        double[] keptDot = keptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double t = yBar[i];
          double t1 = yBarDot[i];
          double otherBar1 = 0.2 * t;
          double otherBarDot1 = 0.2 * t1;
          double other1 = otherKept[i];
          double t2 = kept[i];
          double t3 = t1 * other1 + t * otherKeptDot[i];
          double otherBarDot2 = otherBarDot1 + (keptDot[i] * t + t2 * t1);
          otherBar[i] += otherBar1 + t2 * t;
          otherBarDot[i] += otherBarDot2;
          slopeBar[i] += 0.1 * (t * other1);
          slopeBarDot[i] += 0.1 * t3;
        }
        double[] stageKept = stageKeptKept[step];
        double[] stageKeptDot = stageKeptKeptDot[step];
        for (int i = 1; i < n; i++) {
          double t = otherBar[i];
          double t1 = otherBarDot[i];
          otherBar[i] = 0.0;
          otherBarDot[i] = 0.0;
          double stage1 = stageKept[i];
          double x1 = x[i];
          double xBarDot = t1 * stage1 + t * stageKeptDot[i];
          double stageBarDot1 = xDot[i] * t + x1 * t1;
          stageKept[i] = x1 * t;
          stageKeptDot[i] = stageBarDot1;
          xBar[i] += t * stage1;
          xHvp[i] += xBarDot;
        }
        if (n > 1) {
          System.arraycopy(stageKept, 1, stageBar, 0, n - 1);
          System.arraycopy(stageKeptDot, 1, stageBarDot, 0, n - 1);
        }
        for (int i = 0; i < n; i++) {
          double t = stageBar[i];
          double t1 = stageBarDot[i];
          slopeBar[i] += 0.1 * t;
          slopeBarDot[i] += 0.1 * t1;
          yBar[i] += t;
          yBarDot[i] += t1;
        }
        double[] stageKept1 = stageKeptKept1[step];
        double[] stageKeptDot1 = stageKeptKeptDot1[step];
        for (int i = 1; i < n; i++) {
          double t = slopeBar[i];
          double t1 = slopeBarDot[i];
          slopeBar[i] = 0.0;
          slopeBarDot[i] = 0.0;
          double stage1 = stageKept1[i];
          double x1 = x[i];
          double xBarDot = t1 * stage1 + t * stageKeptDot1[i];
          double stageBarDot1 = xDot[i] * t + x1 * t1;
          stageKept1[i] = x1 * t;
          stageKeptDot1[i] = stageBarDot1;
          xBar[i] += t * stage1;
          xHvp[i] += xBarDot;
        }
        if (n > 1) {
          System.arraycopy(stageKept1, 1, stageBar, 0, n - 1);
          System.arraycopy(stageKeptDot1, 1, stageBarDot, 0, n - 1);
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double t = stageBar[i];
          double y1 = yKept[i];
          double yBarDot1 = 2.0 * (stageBarDot[i] * y1 + t * yKeptDot[i]);
          yBar[i] += 2.0 * (t * y1);
          yBarDot[i] += yBarDot1;
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
   * {@code RestingRows.sharedStage} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction sharedStageFunction(int steps) {
    return new SharedStageFunction(steps);
  }

  private static final class SharedStageFunction implements ScalarFunction {

    private final int steps;

    SharedStageFunction(int steps) {
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
      return RestingRows.sharedStage(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = sharedStageGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return sharedStageJvp(x, this.steps, xDot).tangent();
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
      double value = sharedStageHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.otherRange} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual otherRangeJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] stage = new double[n];
    double[] stageDot = new double[n];
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        double y1 = y[i];
        double x1 = x[i];
        double t = yDot[i] * x1 + y1 * xDot[i];
        stage[i] = y1 * x1;
        stageDot[i] = t;
      }
      for (int i = 1; i < n; i++) {
        double x1 = x[i];
        double stage1 = stage[i];
        double t = xDot[i] * stage1 + x1 * stageDot[i];
        slope[i] = x1 * stage1;
        slopeDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.1 * slopeDot[i];
        stage[i] = y[i] + 0.1 * slope[i];
        stageDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double t = 0.5 * stage[i];
        double y1 = y[i];
        double t1 = 0.5 * stageDot[i] * y1 + t * yDot[i];
        y[i] = t * y1;
        yDot[i] = t1;
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
   * @see #otherRangeJvp(double[], int, double[])
   */
  static Dual otherRangeJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return otherRangeJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.otherRange}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OtherRangeGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.otherRange} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static OtherRangeGradient otherRangeGradient(double[] x, int steps) {
    return otherRangeGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherRangeGradient(double[], int)
   */
  static OtherRangeGradient otherRangeGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = otherRangeGradient(x, steps, xBar, tape);
    return new OtherRangeGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.otherRange} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double otherRangeGradient(double[] x, int steps, double[] xBar) {
    return otherRangeGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherRangeGradient(double[], int, double[])
   */
  static double otherRangeGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] stage = tape.exactDoubles(n);
      double[] stageBar = tape.zeroDoubles(n);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] stageKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        for (int i = 0; i < n; i++) {
          stage[i] = y[i] * x[i];
        }
        double[] stageKept = tape.row(stageKeptKept, step, n);
        for (int i = 1; i < n; i++) {
          double x1 = x[i];
          double stage1 = stage[i];
          stageKept[i] = stage1;
          slope[i] = x1 * stage1;
        }
        for (int i = 0; i < n; i++) {
          stage[i] = y[i] + 0.1 * slope[i];
        }
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] kept = tape.row(keptKept, step, n);
        for (int i = 0; i < n; i++) {
          double t = 0.5 * stage[i];
          kept[i] = t;
          double y1 = y[i];
          yKept[i] = y1;
          y[i] = t * y1;
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
        double[] yKept = yKeptKept[step];
        double[] kept = keptKept[step];
        for (int i = 0; i < n; i++) {
          double y1 = yKept[i];
          y[i] = y1;
          double t = yBar[i];
          yBar[i] = kept[i] * t;
          stageBar[i] += 0.5 * (t * y1);
        }
        for (int i = 0; i < n; i++) {
          double t = stageBar[i];
          stageBar[i] = 0.0;
          slopeBar[i] += 0.1 * t;
          yBar[i] += t;
        }
        double[] stageKept = stageKeptKept[step];
        for (int i = 1; i < n; i++) {
          double t = slopeBar[i];
          slopeBar[i] = 0.0;
          double xBar1 = t * stageKept[i];
          stageBar[i] += x[i] * t;
          xBar[i] += xBar1;
        }
        for (int i = 0; i < n; i++) {
          double t = stageBar[i];
          stageBar[i] = 0.0;
          double yBar1 = t * x[i];
          xBar[i] += y[i] * t;
          yBar[i] += yBar1;
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.otherRange}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OtherRangeHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.otherRange}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static OtherRangeHvp otherRangeHvp(double[] x, int steps, double[] xDot) {
    return otherRangeHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherRangeHvp(double[], int, double[])
   */
  static OtherRangeHvp otherRangeHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = otherRangeHvp(x, steps, xDot, xBar, xHvp, tape);
    return new OtherRangeHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.otherRange}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double otherRangeHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return otherRangeHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherRangeHvp(double[], int, double[], double[], double[])
   */
  static double otherRangeHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] stage = tape.exactDoubles(n);
      double[] stageDot = tape.exactDoubles(n);
      double[] stageBar = tape.zeroDoubles(n);
      double[] stageBarDot = tape.zeroDoubles(n);
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] slopeBarDot = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKeptDot = tape.table(double[].class, steps);
      double[][] stageKeptKept = tape.table(double[].class, steps);
      double[][] stageKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        for (int i = 0; i < n; i++) {
          double y1 = y[i];
          double x1 = x[i];
          double t = yDot[i] * x1 + y1 * xDot[i];
          stage[i] = y1 * x1;
          stageDot[i] = t;
        }
        double[] stageKept = tape.row(stageKeptKept, step, n);
        double[] stageKeptDot = tape.row(stageKeptKeptDot, step, n);
        for (int i = 1; i < n; i++) {
          double x1 = x[i];
          double stage1 = stage[i];
          double stageDot1 = stageDot[i];
          double xDot1 = xDot[i];
          stageKept[i] = stage1;
          stageKeptDot[i] = stageDot1;
          slope[i] = x1 * stage1;
          slopeDot[i] = xDot1 * stage1 + x1 * stageDot1;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.1 * slopeDot[i];
          stage[i] = y[i] + 0.1 * slope[i];
          stageDot[i] = t;
        }
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        double[] kept = tape.row(keptKept, step, n);
        double[] keptDot = tape.row(keptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double t = 0.5 * stage[i];
          double t1 = 0.5 * stageDot[i];
          kept[i] = t;
          keptDot[i] = t1;
          double y1 = y[i];
          double yDot1 = yDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          y[i] = t * y1;
          yDot[i] = t1 * y1 + t * yDot1;
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
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        double[] kept = keptKept[step];
        double[] keptDot = keptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double y1 = yKept[i];
          double yDot1 = yKeptDot[i];
          y[i] = y1;
          yDot[i] = yDot1;
          double t = yBar[i];
          double t1 = yBarDot[i];
          double t2 = kept[i];
          double yBarDot1 = keptDot[i] * t + t2 * t1;
          yBar[i] = t2 * t;
          yBarDot[i] = yBarDot1;
          stageBar[i] += 0.5 * (t * y1);
          stageBarDot[i] += 0.5 * (t1 * y1 + t * yDot1);
        }
        for (int i = 0; i < n; i++) {
          double t = stageBar[i];
          double t1 = stageBarDot[i];
          stageBar[i] = 0.0;
          stageBarDot[i] = 0.0;
          slopeBar[i] += 0.1 * t;
          slopeBarDot[i] += 0.1 * t1;
          yBar[i] += t;
          yBarDot[i] += t1;
        }
        double[] stageKept = stageKeptKept[step];
        double[] stageKeptDot = stageKeptKeptDot[step];
        for (int i = 1; i < n; i++) {
          double t = slopeBar[i];
          double t1 = slopeBarDot[i];
          slopeBar[i] = 0.0;
          slopeBarDot[i] = 0.0;
          double stage1 = stageKept[i];
          double x1 = x[i];
          double xBarDot = t1 * stage1 + t * stageKeptDot[i];
          double stageBarDot1 = xDot[i] * t + x1 * t1;
          stageBar[i] += x1 * t;
          stageBarDot[i] += stageBarDot1;
          xBar[i] += t * stage1;
          xHvp[i] += xBarDot;
        }
        for (int i = 0; i < n; i++) {
          double t = stageBar[i];
          double t1 = stageBarDot[i];
          stageBar[i] = 0.0;
          stageBarDot[i] = 0.0;
          double x1 = x[i];
          double y1 = y[i];
          double yBarDot1 = t1 * x1 + t * xDot[i];
          double xBarDot = yDot[i] * t + y1 * t1;
          xBar[i] += y1 * t;
          xHvp[i] += xBarDot;
          yBar[i] += t * x1;
          yBarDot[i] += yBarDot1;
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
   * {@code RestingRows.otherRange} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction otherRangeFunction(int steps) {
    return new OtherRangeFunction(steps);
  }

  private static final class OtherRangeFunction implements ScalarFunction {

    private final int steps;

    OtherRangeFunction(int steps) {
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
      return RestingRows.otherRange(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = otherRangeGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return otherRangeJvp(x, this.steps, xDot).tangent();
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
      double value = otherRangeHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.growing} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual growingJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double t = xDot[i] * y1 + x1 * yDot[i];
        slope[i] = x1 * y1;
        slopeDot[i] = t;
      }
      int t = Math.min(n, step);
      for (int i = 0; i < t; i++) {
        double t1 = yDot[i] + 0.2 * slopeDot[i];
        y[i] += 0.2 * slope[i];
        yDot[i] = t1;
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
   * @see #growingJvp(double[], int, double[])
   */
  static Dual growingJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return growingJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.growing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GrowingGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.growing} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static GrowingGradient growingGradient(double[] x, int steps) {
    return growingGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #growingGradient(double[], int)
   */
  static GrowingGradient growingGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = growingGradient(x, steps, xBar, tape);
    return new GrowingGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.growing} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double growingGradient(double[] x, int steps, double[] xBar) {
    return growingGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #growingGradient(double[], int, double[])
   */
  static double growingGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          slope[i] = x1 * y1;
        }
        int t = Math.min(n, step);
        for (int i = 0; i < t; i++) {
          y[i] += 0.2 * slope[i];
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
        int t = Math.min(n, step);
        for (int i = 0; i < t; i++) {
          slopeBar[i] += 0.2 * yBar[i];
        }
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < n; i++) {
          double t1 = slopeBar[i];
          slopeBar[i] = 0.0;
          double xBar1 = t1 * yKept[i];
          yBar[i] += x[i] * t1;
          xBar[i] += xBar1;
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.growing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GrowingHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.growing}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static GrowingHvp growingHvp(double[] x, int steps, double[] xDot) {
    return growingHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #growingHvp(double[], int, double[])
   */
  static GrowingHvp growingHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = growingHvp(x, steps, xDot, xBar, xHvp, tape);
    return new GrowingHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.growing}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double growingHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return growingHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #growingHvp(double[], int, double[], double[], double[])
   */
  static double growingHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] slopeBarDot = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          slope[i] = x1 * y1;
          slopeDot[i] = xDot1 * y1 + x1 * yDot1;
        }
        int t = Math.min(n, step);
        for (int i = 0; i < t; i++) {
          double t1 = yDot[i] + 0.2 * slopeDot[i];
          y[i] += 0.2 * slope[i];
          yDot[i] = t1;
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
        int t = Math.min(n, step);
        for (int i = 0; i < t; i++) {
          double slopeBarDot1 = 0.2 * yBarDot[i];
          slopeBar[i] += 0.2 * yBar[i];
          slopeBarDot[i] += slopeBarDot1;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double t1 = slopeBar[i];
          double t2 = slopeBarDot[i];
          slopeBar[i] = 0.0;
          slopeBarDot[i] = 0.0;
          double y1 = yKept[i];
          double x1 = x[i];
          double xBarDot = t2 * y1 + t1 * yKeptDot[i];
          double yBarDot1 = xDot[i] * t1 + x1 * t2;
          yBar[i] += x1 * t1;
          yBarDot[i] += yBarDot1;
          xBar[i] += t1 * y1;
          xHvp[i] += xBarDot;
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
   * {@code RestingRows.growing} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction growingFunction(int steps) {
    return new GrowingFunction(steps);
  }

  private static final class GrowingFunction implements ScalarFunction {

    private final int steps;

    GrowingFunction(int steps) {
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
      return RestingRows.growing(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = growingGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return growingJvp(x, this.steps, xDot).tangent();
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
      double value = growingHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.shrinking} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual shrinkingJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    for (int step = 0; step < steps; step++) {
      int end = n - step;
      for (int i = 0; i < end; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double t = xDot[i] * y1 + x1 * yDot[i];
        slope[i] = x1 * y1;
        slopeDot[i] = t;
      }
      for (int i = 0; i < end; i++) {
        double t = yDot[i] + 0.2 * slopeDot[i];
        y[i] += 0.2 * slope[i];
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
   * @see #shrinkingJvp(double[], int, double[])
   */
  static Dual shrinkingJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return shrinkingJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.shrinking}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ShrinkingGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.shrinking} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static ShrinkingGradient shrinkingGradient(double[] x, int steps) {
    return shrinkingGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shrinkingGradient(double[], int)
   */
  static ShrinkingGradient shrinkingGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = shrinkingGradient(x, steps, xBar, tape);
    return new ShrinkingGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.shrinking} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double shrinkingGradient(double[] x, int steps, double[] xBar) {
    return shrinkingGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shrinkingGradient(double[], int, double[])
   */
  static double shrinkingGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        int end = n - step;
        double[] yKept = tape.row(yKeptKept, step, end);
        for (int i = 0; i < end; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          slope[i] = x1 * y1;
        }
        for (int i = 0; i < end; i++) {
          y[i] += 0.2 * slope[i];
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
        int end = n - step;
        for (int i = 0; i < end; i++) {
          slopeBar[i] += 0.2 * yBar[i];
        }
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < end; i++) {
          double t = slopeBar[i];
          slopeBar[i] = 0.0;
          double xBar1 = t * yKept[i];
          yBar[i] += x[i] * t;
          xBar[i] += xBar1;
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.shrinking}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ShrinkingHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.shrinking}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ShrinkingHvp shrinkingHvp(double[] x, int steps, double[] xDot) {
    return shrinkingHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shrinkingHvp(double[], int, double[])
   */
  static ShrinkingHvp shrinkingHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = shrinkingHvp(x, steps, xDot, xBar, xHvp, tape);
    return new ShrinkingHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.shrinking}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double shrinkingHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return shrinkingHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shrinkingHvp(double[], int, double[], double[], double[])
   */
  static double shrinkingHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] slopeBarDot = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        int end = n - step;
        double[] yKept = tape.row(yKeptKept, step, end);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, end);
        for (int i = 0; i < end; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          slope[i] = x1 * y1;
          slopeDot[i] = xDot1 * y1 + x1 * yDot1;
        }
        for (int i = 0; i < end; i++) {
          double t = yDot[i] + 0.2 * slopeDot[i];
          y[i] += 0.2 * slope[i];
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
        int end = n - step;
        for (int i = 0; i < end; i++) {
          double slopeBarDot1 = 0.2 * yBarDot[i];
          slopeBar[i] += 0.2 * yBar[i];
          slopeBarDot[i] += slopeBarDot1;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < end; i++) {
          double t = slopeBar[i];
          double t1 = slopeBarDot[i];
          slopeBar[i] = 0.0;
          slopeBarDot[i] = 0.0;
          double y1 = yKept[i];
          double x1 = x[i];
          double xBarDot = t1 * y1 + t * yKeptDot[i];
          double yBarDot1 = xDot[i] * t + x1 * t1;
          yBar[i] += x1 * t;
          yBarDot[i] += yBarDot1;
          xBar[i] += t * y1;
          xHvp[i] += xBarDot;
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
   * {@code RestingRows.shrinking} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction shrinkingFunction(int steps) {
    return new ShrinkingFunction(steps);
  }

  private static final class ShrinkingFunction implements ScalarFunction {

    private final int steps;

    ShrinkingFunction(int steps) {
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
      return RestingRows.shrinking(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = shrinkingGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return shrinkingJvp(x, this.steps, xDot).tangent();
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
      double value = shrinkingHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.leaves} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual leavesJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double yDot1 = yDot[i];
        double t = x1 * y1;
        double t1 = (xDot[i] * y1 + x1 * yDot1) * y1 + t * yDot1;
        slope[i] = t * y1;
        slopeDot[i] = t1;
      }
      if (n > 2 && y[2] > 0.9 + 0.02 * step) {
        continue;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.2 * slopeDot[i];
        y[i] += 0.2 * slope[i];
        yDot[i] = t;
      }
      if (n > 1 && y[1] > 1.5) {
        break;
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
    double t;
    double t1;
    if (n > 0) {
      t = slope[0];
      t1 = slopeDot[0];
    } else {
      t = 0.0;
      t1 = 0.0;
    }
    return new Dual(sum + t, sumDot + t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesJvp(double[], int, double[])
   */
  static Dual leavesJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return leavesJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.leaves}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LeavesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.leaves} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static LeavesGradient leavesGradient(double[] x, int steps) {
    return leavesGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesGradient(double[], int)
   */
  static LeavesGradient leavesGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = leavesGradient(x, steps, xBar, tape);
    return new LeavesGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.leaves} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double leavesGradient(double[] x, int steps, double[] xBar) {
    return leavesGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesGradient(double[], int, double[])
   */
  static double leavesGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      boolean[] kept = tape.booleans(steps);
      double[][] yKeptKept = tape.references(double[].class, steps);
      int step = 0;
      int exit;
      double[] yKept;
      while (true) {
        if (step >= steps) {
          exit = 0;
          yKept = null;
          break;
        }
        yKept = tape.doubles(n);
        yKeptKept[step] = yKept;
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          slope[i] = x1 * y1 * y1;
        }
        boolean t = n > 2 && y[2] > 0.9 + 0.02 * step;
        kept[step] = t;
        if (!t) {
          for (int i = 0; i < n; i++) {
            y[i] += 0.2 * slope[i];
          }
          if (n > 1 && y[1] > 1.5) {
            exit = 1;
            break;
          }
        }
        step++;
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        double t = v * v;
        sum += t * v;
        yBar[i] = 3.0 * t;
      }
      boolean t = n > 0;

      // reverse sweep
      double t1 = sum + (t ? slope[0] : 0.0);
      if (t) {
        slopeBar[0] += 1.0;
      }
      switch (exit) {
        case 0 -> {}
        default -> {
          for (int i = 0; i < n; i++) {
            slopeBar[i] += 0.2 * yBar[i];
          }
          for (int i = 0; i < n; i++) {
            double t2 = slopeBar[i];
            slopeBar[i] = 0.0;
            double y1 = yKept[i];
            double t3 = t2 * y1;
            double x1 = x[i];
            yBar[i] += x1 * y1 * t2 + x1 * t3;
            xBar[i] += t3 * y1;
          }
        }
      }
      for (int step1 = step - 1; step1 >= 0; step1--) {
        if (!kept[step1]) {
          for (int i = 0; i < n; i++) {
            slopeBar[i] += 0.2 * yBar[i];
          }
        }
        double[] yKept1 = yKeptKept[step1];
        for (int i = 0; i < n; i++) {
          double t2 = slopeBar[i];
          slopeBar[i] = 0.0;
          double y1 = yKept1[i];
          double t3 = t2 * y1;
          double x1 = x[i];
          yBar[i] += x1 * y1 * t2 + x1 * t3;
          xBar[i] += t3 * y1;
        }
      }
      for (int i = 0; i < n; i++) {
        xBar[i] += yBar[i];
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RestingRows.leaves}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LeavesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.leaves}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LeavesHvp leavesHvp(double[] x, int steps, double[] xDot) {
    return leavesHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesHvp(double[], int, double[])
   */
  static LeavesHvp leavesHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = leavesHvp(x, steps, xDot, xBar, xHvp, tape);
    return new LeavesHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.leaves}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double leavesHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return leavesHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leavesHvp(double[], int, double[], double[], double[])
   */
  static double leavesHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] slopeBarDot = tape.zeroDoubles(n);
      boolean[] kept = tape.booleans(steps);
      double[][] yKeptKept = tape.references(double[].class, steps);
      double[][] yKeptKeptDot = tape.references(double[].class, steps);
      int step = 0;
      int exit;
      double[] yKept;
      double[] yKeptDot;
      while (true) {
        if (step >= steps) {
          exit = 0;
          yKept = null;
          yKeptDot = null;
          break;
        }
        yKept = tape.doubles(n);
        yKeptDot = tape.doubles(n);
        yKeptKept[step] = yKept;
        yKeptKeptDot[step] = yKeptDot;
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          double t = x1 * y1;
          slope[i] = t * y1;
          slopeDot[i] = (xDot1 * y1 + x1 * yDot1) * y1 + t * yDot1;
        }
        boolean t = n > 2 && y[2] > 0.9 + 0.02 * step;
        kept[step] = t;
        if (!t) {
          for (int i = 0; i < n; i++) {
            double t1 = yDot[i] + 0.2 * slopeDot[i];
            y[i] += 0.2 * slope[i];
            yDot[i] = t1;
          }
          if (n > 1 && y[1] > 1.5) {
            exit = 1;
            break;
          }
        }
        step++;
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
      boolean t = n > 0;

      // reverse sweep
      double t1 = sum + (t ? slope[0] : 0.0);
      if (t) {
        slopeBar[0] += 1.0;
      }
      switch (exit) {
        case 0 -> {}
        default -> {
          for (int i = 0; i < n; i++) {
            double slopeBarDot1 = 0.2 * yBarDot[i];
            slopeBar[i] += 0.2 * yBar[i];
            slopeBarDot[i] += slopeBarDot1;
          }
          for (int i = 0; i < n; i++) {
            double t2 = slopeBar[i];
            double t3 = slopeBarDot[i];
            slopeBar[i] = 0.0;
            slopeBarDot[i] = 0.0;
            double y1 = yKept[i];
            double yDot1 = yKeptDot[i];
            double t4 = t2 * y1;
            double t5 = t3 * y1 + t2 * yDot1;
            double x1 = x[i];
            double xDot1 = xDot[i];
            double t6 = x1 * y1;
            yBar[i] += t6 * t2 + x1 * t4;
            yBarDot[i] += (xDot1 * y1 + x1 * yDot1) * t2 + t6 * t3 + (xDot1 * t4 + x1 * t5);
            xBar[i] += t4 * y1;
            xHvp[i] += t5 * y1 + t4 * yDot1;
          }
        }
      }
      for (int step1 = step - 1; step1 >= 0; step1--) {
        if (!kept[step1]) {
          for (int i = 0; i < n; i++) {
            double slopeBarDot1 = 0.2 * yBarDot[i];
            slopeBar[i] += 0.2 * yBar[i];
            slopeBarDot[i] += slopeBarDot1;
          }
        }
        double[] yKept1 = yKeptKept[step1];
        double[] yKeptDot1 = yKeptKeptDot[step1];
        for (int i = 0; i < n; i++) {
          double t2 = slopeBar[i];
          double t3 = slopeBarDot[i];
          slopeBar[i] = 0.0;
          slopeBarDot[i] = 0.0;
          double y1 = yKept1[i];
          double yDot1 = yKeptDot1[i];
          double t4 = t2 * y1;
          double t5 = t3 * y1 + t2 * yDot1;
          double x1 = x[i];
          double xDot1 = xDot[i];
          double t6 = x1 * y1;
          yBar[i] += t6 * t2 + x1 * t4;
          yBarDot[i] += (xDot1 * y1 + x1 * yDot1) * t2 + t6 * t3 + (xDot1 * t4 + x1 * t5);
          xBar[i] += t4 * y1;
          xHvp[i] += t5 * y1 + t4 * yDot1;
        }
      }
      for (int i = 0; i < n; i++) {
        double t2 = yBarDot[i];
        xBar[i] += yBar[i];
        xHvp[i] += t2;
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RestingRows.leaves} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction leavesFunction(int steps) {
    return new LeavesFunction(steps);
  }

  private static final class LeavesFunction implements ScalarFunction {

    private final int steps;

    LeavesFunction(int steps) {
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
      return RestingRows.leaves(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = leavesGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return leavesJvp(x, this.steps, xDot).tangent();
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
      double value = leavesHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.sometimes} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual sometimesJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    for (int step = 0; step < steps; step++) {
      if (step % 3 != 1) {
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double t = x1 * y1;
          double t1 = (xDot[i] * y1 + x1 * yDot1) * y1 + t * yDot1;
          slope[i] = t * y1;
          slopeDot[i] = t1;
        }
      }
      if (step % 2 == 0) {
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.2 * slopeDot[i];
          y[i] += 0.2 * slope[i];
          yDot[i] = t;
        }
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
   * @see #sometimesJvp(double[], int, double[])
   */
  static Dual sometimesJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return sometimesJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.sometimes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SometimesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.sometimes} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static SometimesGradient sometimesGradient(double[] x, int steps) {
    return sometimesGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sometimesGradient(double[], int)
   */
  static SometimesGradient sometimesGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = sometimesGradient(x, steps, xBar, tape);
    return new SometimesGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.sometimes} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double sometimesGradient(double[] x, int steps, double[] xBar) {
    return sometimesGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sometimesGradient(double[], int, double[])
   */
  static double sometimesGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        if (step % 3 != 1) {
          double[] yKept = tape.row(yKeptKept, step, n);
          for (int i = 0; i < n; i++) {
            double x1 = x[i];
            double y1 = y[i];
            yKept[i] = y1;
            slope[i] = x1 * y1 * y1;
          }
        }
        if (step % 2 == 0) {
          for (int i = 0; i < n; i++) {
            y[i] += 0.2 * slope[i];
          }
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
        if (step % 2 == 0) {
          for (int i = 0; i < n; i++) {
            slopeBar[i] += 0.2 * yBar[i];
          }
        }
        if (step % 3 != 1) {
          double[] yKept = yKeptKept[step];
          for (int i = 0; i < n; i++) {
            double t = slopeBar[i];
            slopeBar[i] = 0.0;
            double y1 = yKept[i];
            double t1 = t * y1;
            double x1 = x[i];
            yBar[i] += x1 * y1 * t + x1 * t1;
            xBar[i] += t1 * y1;
          }
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.sometimes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SometimesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.sometimes}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SometimesHvp sometimesHvp(double[] x, int steps, double[] xDot) {
    return sometimesHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sometimesHvp(double[], int, double[])
   */
  static SometimesHvp sometimesHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = sometimesHvp(x, steps, xDot, xBar, xHvp, tape);
    return new SometimesHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.sometimes}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double sometimesHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return sometimesHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sometimesHvp(double[], int, double[], double[], double[])
   */
  static double sometimesHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] slopeBarDot = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        if (step % 3 != 1) {
          double[] yKept = tape.row(yKeptKept, step, n);
          double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
          for (int i = 0; i < n; i++) {
            double x1 = x[i];
            double y1 = y[i];
            double yDot1 = yDot[i];
            double xDot1 = xDot[i];
            yKept[i] = y1;
            yKeptDot[i] = yDot1;
            double t = x1 * y1;
            slope[i] = t * y1;
            slopeDot[i] = (xDot1 * y1 + x1 * yDot1) * y1 + t * yDot1;
          }
        }
        if (step % 2 == 0) {
          for (int i = 0; i < n; i++) {
            double t = yDot[i] + 0.2 * slopeDot[i];
            y[i] += 0.2 * slope[i];
            yDot[i] = t;
          }
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
        if (step % 2 == 0) {
          for (int i = 0; i < n; i++) {
            double slopeBarDot1 = 0.2 * yBarDot[i];
            slopeBar[i] += 0.2 * yBar[i];
            slopeBarDot[i] += slopeBarDot1;
          }
        }
        if (step % 3 != 1) {
          double[] yKept = yKeptKept[step];
          double[] yKeptDot = yKeptKeptDot[step];
          for (int i = 0; i < n; i++) {
            double t = slopeBar[i];
            double t1 = slopeBarDot[i];
            slopeBar[i] = 0.0;
            slopeBarDot[i] = 0.0;
            double y1 = yKept[i];
            double yDot1 = yKeptDot[i];
            double t2 = t * y1;
            double t3 = t1 * y1 + t * yDot1;
            double x1 = x[i];
            double xDot1 = xDot[i];
            double t4 = x1 * y1;
            yBar[i] += t4 * t + x1 * t2;
            yBarDot[i] += (xDot1 * y1 + x1 * yDot1) * t + t4 * t1 + (xDot1 * t2 + x1 * t3);
            xBar[i] += t2 * y1;
            xHvp[i] += t3 * y1 + t2 * yDot1;
          }
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
   * {@code RestingRows.sometimes} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction sometimesFunction(int steps) {
    return new SometimesFunction(steps);
  }

  private static final class SometimesFunction implements ScalarFunction {

    private final int steps;

    SometimesFunction(int steps) {
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
      return RestingRows.sometimes(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = sometimesGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return sometimesJvp(x, this.steps, xDot).tangent();
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
      double value = sometimesHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.delayed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual delayedJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.1 * slopeDot[i];
        y[i] += 0.1 * slope[i];
        yDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double t = Math.cos(y1);
        double t1 = xDot[i] * t - x1 * (yDot[i] * Math.sin(y1));
        slope[i] = x1 * t;
        slopeDot[i] = t1;
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
   * @see #delayedJvp(double[], int, double[])
   */
  static Dual delayedJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return delayedJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.delayed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DelayedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.delayed} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static DelayedGradient delayedGradient(double[] x, int steps) {
    return delayedGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #delayedGradient(double[], int)
   */
  static DelayedGradient delayedGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = delayedGradient(x, steps, xBar, tape);
    return new DelayedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.delayed} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double delayedGradient(double[] x, int steps, double[] xBar) {
    return delayedGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #delayedGradient(double[], int, double[])
   */
  static double delayedGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        for (int i = 0; i < n; i++) {
          y[i] += 0.1 * slope[i];
        }
        double[] kept = tape.row(keptKept, step, n);
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          double t = Math.cos(y1);
          kept[i] = t;
          slope[i] = x1 * t;
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
        double[] kept = keptKept[step];
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < n; i++) {
          double t = slopeBar[i];
          slopeBar[i] = 0.0;
          double xBar1 = t * kept[i];
          yBar[i] -= x[i] * t * Math.sin(yKept[i]);
          xBar[i] += xBar1;
        }
        for (int i = 0; i < n; i++) {
          slopeBar[i] += 0.1 * yBar[i];
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.delayed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DelayedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.delayed}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static DelayedHvp delayedHvp(double[] x, int steps, double[] xDot) {
    return delayedHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #delayedHvp(double[], int, double[])
   */
  static DelayedHvp delayedHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = delayedHvp(x, steps, xDot, xBar, xHvp, tape);
    return new DelayedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.delayed}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double delayedHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return delayedHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #delayedHvp(double[], int, double[], double[], double[])
   */
  static double delayedHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] slopeBarDot = tape.zeroDoubles(n);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKeptDot = tape.table(double[].class, steps);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.1 * slopeDot[i];
          y[i] += 0.1 * slope[i];
          yDot[i] = t;
        }
        double[] kept = tape.row(keptKept, step, n);
        double[] keptDot = tape.row(keptKeptDot, step, n);
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          double t = Math.cos(y1);
          double t1 = -(yDot1 * Math.sin(y1));
          kept[i] = t;
          keptDot[i] = t1;
          slope[i] = x1 * t;
          slopeDot[i] = xDot1 * t + x1 * t1;
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
        double[] kept = keptKept[step];
        double[] keptDot = keptKeptDot[step];
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double t = slopeBar[i];
          double t1 = slopeBarDot[i];
          slopeBar[i] = 0.0;
          slopeBarDot[i] = 0.0;
          double t2 = kept[i];
          double x1 = x[i];
          double t3 = x1 * t;
          double y1 = yKept[i];
          double t4 = Math.sin(y1);
          double xBarDot = t1 * t2 + t * keptDot[i];
          double yBarDot1 = -((xDot[i] * t + x1 * t1) * t4 + t3 * (yKeptDot[i] * Math.cos(y1)));
          yBar[i] -= t3 * t4;
          yBarDot[i] += yBarDot1;
          xBar[i] += t * t2;
          xHvp[i] += xBarDot;
        }
        for (int i = 0; i < n; i++) {
          double slopeBarDot1 = 0.1 * yBarDot[i];
          slopeBar[i] += 0.1 * yBar[i];
          slopeBarDot[i] += slopeBarDot1;
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
   * {@code RestingRows.delayed} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction delayedFunction(int steps) {
    return new DelayedFunction(steps);
  }

  private static final class DelayedFunction implements ScalarFunction {

    private final int steps;

    DelayedFunction(int steps) {
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
      return RestingRows.delayed(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = delayedGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return delayedJvp(x, this.steps, xDot).tangent();
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
      double value = delayedHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.ends} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual endsJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] flow = new double[n + 1];
    double[] flowDot = new double[n + 1];
    for (int step = 0; step < steps; step++) {
      double x1 = x[0];
      double y1 = y[0];
      double t = xDot[0] * y1 + x1 * yDot[0];
      flow[0] = x1 * y1;
      flowDot[0] = t;
      double x2 = x[1];
      double t1 = y[0] - y[1];
      double t2 = xDot[1] * t1 + x2 * (yDot[0] - yDot[1]);
      flow[1] = x2 * t1;
      flowDot[1] = t2;
      for (int i = 2; i < n; i++) {
        double x3 = x[i];
        double y2 = y[i - 1];
        double y3 = y[i];
        double yDot1 = yDot[i];
        double t3 = y2 - y3;
        double t4 = x3 * t3;
        double t5 = (xDot[i] * t3 + x3 * (yDot[i - 1] - yDot1)) * y3 + t4 * yDot1;
        flow[i] = t4 * y3;
        flowDot[i] = t5;
      }
      for (int i = 0; i < n; i++) {
        double t3 = yDot[i] + 0.1 * flowDot[i];
        y[i] += 0.1 * flow[i];
        yDot[i] = t3;
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
   * @see #endsJvp(double[], int, double[])
   */
  static Dual endsJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return endsJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.ends}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record EndsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.ends} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static EndsGradient endsGradient(double[] x, int steps) {
    return endsGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endsGradient(double[], int)
   */
  static EndsGradient endsGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = endsGradient(x, steps, xBar, tape);
    return new EndsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.ends} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double endsGradient(double[] x, int steps, double[] xBar) {
    return endsGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endsGradient(double[], int, double[])
   */
  static double endsGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] flow = tape.exactDoubles(n + 1);
      double[] flowBar = tape.zeroDoubles(n + 1);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        flow[0] = x[0] * y[0];
        flow[1] = x[1] * (y[0] - y[1]);
        for (int i = 2; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i - 1];
          double y2 = y[i];
          flow[i] = x1 * (y1 - y2) * y2;
        }
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 0; i < n; i++) {
          double y1 = y[i];
          yKept[i] = y1;
          y[i] = y1 + 0.1 * flow[i];
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
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < n; i++) {
          y[i] = yKept[i];
          flowBar[i] = 0.1 * yBar[i];
        }
        double yBarCarried = 2 < n ? yBar[1] : 0.0;
        for (int i = 2; i < n; i++) {
          double t = flowBar[i];
          double y1 = y[i];
          double t1 = t * y1;
          double x1 = x[i];
          double t2 = y[i - 1] - y1;
          double t3 = x1 * t1;
          double t4 = yBar[i] + (x1 * t2 * t - t3);
          yBar[i - 1] = yBarCarried + t3;
          xBar[i] += t1 * t2;
          yBarCarried = t4;
        }
        if (2 < n) {
          yBar[n - 1] = yBarCarried;
        }
        double t = flowBar[1];
        double t1 = x[1] * t;
        double xBar1 = t * (y[0] - y[1]);
        yBar[1] -= t1;
        yBar[0] += t1;
        xBar[1] += xBar1;
        double t2 = flowBar[0];
        double xBar2 = t2 * y[0];
        yBar[0] += x[0] * t2;
        xBar[0] += xBar2;
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.ends}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record EndsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.ends}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static EndsHvp endsHvp(double[] x, int steps, double[] xDot) {
    return endsHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endsHvp(double[], int, double[])
   */
  static EndsHvp endsHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = endsHvp(x, steps, xDot, xBar, xHvp, tape);
    return new EndsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.ends}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double endsHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return endsHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endsHvp(double[], int, double[], double[], double[])
   */
  static double endsHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] flow = tape.exactDoubles(n + 1);
      double[] flowDot = tape.exactDoubles(n + 1);
      double[] flowBar = tape.zeroDoubles(n + 1);
      double[] flowBarDot = tape.zeroDoubles(n + 1);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double x1 = x[0];
        double y1 = y[0];
        double t = xDot[0] * y1 + x1 * yDot[0];
        flow[0] = x1 * y1;
        flowDot[0] = t;
        double x2 = x[1];
        double t1 = y[0] - y[1];
        double t2 = xDot[1] * t1 + x2 * (yDot[0] - yDot[1]);
        flow[1] = x2 * t1;
        flowDot[1] = t2;
        for (int i = 2; i < n; i++) {
          double x3 = x[i];
          double y2 = y[i - 1];
          double y3 = y[i];
          double yDot1 = yDot[i];
          double t3 = y2 - y3;
          double t4 = x3 * t3;
          double t5 = (xDot[i] * t3 + x3 * (yDot[i - 1] - yDot1)) * y3 + t4 * yDot1;
          flow[i] = t4 * y3;
          flowDot[i] = t5;
        }
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double y2 = y[i];
          double yDot1 = yDot[i];
          yKept[i] = y2;
          yKeptDot[i] = yDot1;
          double t3 = yDot1 + 0.1 * flowDot[i];
          y[i] = y2 + 0.1 * flow[i];
          yDot[i] = t3;
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
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double yDot1 = yKeptDot[i];
          y[i] = yKept[i];
          yDot[i] = yDot1;
          double flowBarDot1 = 0.1 * yBarDot[i];
          flowBar[i] = 0.1 * yBar[i];
          flowBarDot[i] = flowBarDot1;
        }
        double yBarCarried = 2 < n ? yBar[1] : 0.0;
        double yBarDotCarried = 2 < n ? yBarDot[1] : 0.0;
        for (int i = 2; i < n; i++) {
          double t = flowBar[i];
          double t1 = flowBarDot[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double t2 = t * y1;
          double t3 = t1 * y1 + t * yDot1;
          double x1 = x[i];
          double xDot1 = xDot[i];
          double t4 = y[i - 1] - y1;
          double t5 = yDot[i - 1] - yDot1;
          double t6 = x1 * t4;
          double t7 = x1 * t2;
          double t8 = xDot1 * t2 + x1 * t3;
          double t9 = yBar[i] + (t6 * t - t7);
          double t10 = yBarDot[i] + ((xDot1 * t4 + x1 * t5) * t + t6 * t1 - t8);
          yBar[i - 1] = yBarCarried + t7;
          yBarDot[i - 1] = yBarDotCarried + t8;
          xBar[i] += t2 * t4;
          xHvp[i] += t3 * t4 + t2 * t5;
          yBarCarried = t9;
          yBarDotCarried = t10;
        }
        if (2 < n) {
          yBar[n - 1] = yBarCarried;
          yBarDot[n - 1] = yBarDotCarried;
        }
        double t = flowBar[1];
        double t1 = flowBarDot[1];
        double t2 = y[0] - y[1];
        double x1 = x[1];
        double t3 = x1 * t;
        double t4 = xDot[1] * t + x1 * t1;
        double xBarDot = t1 * t2 + t * (yDot[0] - yDot[1]);
        yBar[1] -= t3;
        yBarDot[1] -= t4;
        yBar[0] += t3;
        yBarDot[0] += t4;
        xBar[1] += t * t2;
        xHvp[1] += xBarDot;
        double t5 = flowBar[0];
        double t6 = flowBarDot[0];
        double y1 = y[0];
        double x2 = x[0];
        double xBarDot1 = t6 * y1 + t5 * yDot[0];
        double yBarDot1 = xDot[0] * t5 + x2 * t6;
        yBar[0] += x2 * t5;
        yBarDot[0] += yBarDot1;
        xBar[0] += t5 * y1;
        xHvp[0] += xBarDot1;
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
   * {@code RestingRows.ends} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction endsFunction(int steps) {
    return new EndsFunction(steps);
  }

  private static final class EndsFunction implements ScalarFunction {

    private final int steps;

    EndsFunction(int steps) {
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
      return RestingRows.ends(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = endsGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return endsJvp(x, this.steps, xDot).tangent();
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
      double value = endsHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.keptEnd} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual keptEndJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] flow = x.clone();
    double[] flowDot = xDot.clone();
    for (int step = 0; step < steps; step++) {
      for (int i = 1; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double yDot1 = yDot[i];
        double t = x1 * y1;
        double t1 = (xDot[i] * y1 + x1 * yDot1) * y1 + t * yDot1;
        flow[i] = t * y1;
        flowDot[i] = t1;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.1 * flowDot[i];
        y[i] += 0.1 * flow[i];
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
   * @see #keptEndJvp(double[], int, double[])
   */
  static Dual keptEndJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return keptEndJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.keptEnd}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record KeptEndGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.keptEnd} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static KeptEndGradient keptEndGradient(double[] x, int steps) {
    return keptEndGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keptEndGradient(double[], int)
   */
  static KeptEndGradient keptEndGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = keptEndGradient(x, steps, xBar, tape);
    return new KeptEndGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.keptEnd} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double keptEndGradient(double[] x, int steps, double[] xBar) {
    return keptEndGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keptEndGradient(double[], int, double[])
   */
  static double keptEndGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] flow = x.clone();
      double[] flowBar = tape.zeroDoubles(flow.length);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 1; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          flow[i] = x1 * y1 * y1;
        }
        for (int i = 0; i < n; i++) {
          y[i] += 0.1 * flow[i];
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
          flowBar[i] += 0.1 * yBar[i];
        }
        double[] yKept = yKeptKept[step];
        for (int i = 1; i < n; i++) {
          double t = flowBar[i];
          flowBar[i] = 0.0;
          double y1 = yKept[i];
          double t1 = t * y1;
          double x1 = x[i];
          yBar[i] += x1 * y1 * t + x1 * t1;
          xBar[i] += t1 * y1;
        }
      }
      for (int i = 0; i < n; i++) {
        xBar[i] += flowBar[i];
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.keptEnd}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record KeptEndHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.keptEnd}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static KeptEndHvp keptEndHvp(double[] x, int steps, double[] xDot) {
    return keptEndHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keptEndHvp(double[], int, double[])
   */
  static KeptEndHvp keptEndHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = keptEndHvp(x, steps, xDot, xBar, xHvp, tape);
    return new KeptEndHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.keptEnd}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double keptEndHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return keptEndHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keptEndHvp(double[], int, double[], double[], double[])
   */
  static double keptEndHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] flow = x.clone();
      double[] flowDot = xDot.clone();
      double[] flowBar = tape.zeroDoubles(flow.length);
      double[] flowBarDot = tape.zeroDoubles(flow.length);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 1; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          double t = x1 * y1;
          flow[i] = t * y1;
          flowDot[i] = (xDot1 * y1 + x1 * yDot1) * y1 + t * yDot1;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.1 * flowDot[i];
          y[i] += 0.1 * flow[i];
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
          double flowBarDot1 = 0.1 * yBarDot[i];
          flowBar[i] += 0.1 * yBar[i];
          flowBarDot[i] += flowBarDot1;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 1; i < n; i++) {
          double t = flowBar[i];
          double t1 = flowBarDot[i];
          flowBar[i] = 0.0;
          flowBarDot[i] = 0.0;
          double y1 = yKept[i];
          double yDot1 = yKeptDot[i];
          double t2 = t * y1;
          double t3 = t1 * y1 + t * yDot1;
          double x1 = x[i];
          double xDot1 = xDot[i];
          double t4 = x1 * y1;
          yBar[i] += t4 * t + x1 * t2;
          yBarDot[i] += (xDot1 * y1 + x1 * yDot1) * t + t4 * t1 + (xDot1 * t2 + x1 * t3);
          xBar[i] += t2 * y1;
          xHvp[i] += t3 * y1 + t2 * yDot1;
        }
      }
      for (int i = 0; i < n; i++) {
        double t = flowBarDot[i];
        xBar[i] += flowBar[i];
        xHvp[i] += t;
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
   * {@code RestingRows.keptEnd} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction keptEndFunction(int steps) {
    return new KeptEndFunction(steps);
  }

  private static final class KeptEndFunction implements ScalarFunction {

    private final int steps;

    KeptEndFunction(int steps) {
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
      return RestingRows.keptEnd(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = keptEndGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return keptEndJvp(x, this.steps, xDot).tangent();
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
      double value = keptEndHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.usedTwice} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual usedTwiceJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] z = new double[n];
    double[] zDot = new double[n];
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double t = Math.exp(-y[i]);
        double t1 = xDot[i] * t - x1 * (yDot[i] * t);
        slope[i] = x1 * t;
        slopeDot[i] = t1;
      }
      for (int i = 1; i < n; i++) {
        double y1 = y[i];
        double yDot1 = yDot[i];
        double t = 0.1 * slope[i];
        double t1 = yDot1 - (0.1 * slopeDot[i] * y1 + t * yDot1);
        y[i] = y1 - t * y1;
        yDot[i] = t1;
      }
      for (int i = 0; i < n; i++) {
        double z1 = z[i];
        double slope1 = slope[i];
        double t = zDot[i] + 2.0 * (slopeDot[i] * slope1);
        z[i] = z1 + slope1 * slope1;
        zDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.3 * slopeDot[i];
        y[i] += 0.3 * slope[i];
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
    double sum1 = 0.0;
    double sumDot1 = 0.0;
    for (int i = 0; i < z.length; i++) {
      double v = z[i];
      double vDot = zDot[i];
      double t = v * v;
      sum1 += t * v;
      sumDot1 += 2.0 * (vDot * v) * v + t * vDot;
    }
    return new Dual(sum + sum1, sumDot + sumDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedTwiceJvp(double[], int, double[])
   */
  static Dual usedTwiceJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return usedTwiceJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.usedTwice}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UsedTwiceGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.usedTwice} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static UsedTwiceGradient usedTwiceGradient(double[] x, int steps) {
    return usedTwiceGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedTwiceGradient(double[], int)
   */
  static UsedTwiceGradient usedTwiceGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = usedTwiceGradient(x, steps, xBar, tape);
    return new UsedTwiceGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.usedTwice} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double usedTwiceGradient(double[] x, int steps, double[] xBar) {
    return usedTwiceGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedTwiceGradient(double[], int, double[])
   */
  static double usedTwiceGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] z = tape.exactDoubles(n);
      double[] zBar = tape.doubles(n);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] slopeOldKeptKept = tape.table(double[].class, steps);
      double[][] keptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] slopeOldKept = tape.row(slopeOldKeptKept, step, n);
        double[] kept = tape.row(keptKept, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double t = Math.exp(-y[i]);
          kept[i] = t;
          double slopeOld = slope[i];
          slopeOldKept[i] = slopeOld;
          slope[i] = x1 * t;
        }
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 1; i < n; i++) {
          double y1 = y[i];
          yKept[i] = y1;
          y[i] = y1 - 0.1 * slope[i] * y1;
        }
        for (int i = 0; i < n; i++) {
          double z1 = z[i];
          double slope1 = slope[i];
          z[i] = z1 + slope1 * slope1;
        }
        for (int i = 0; i < n; i++) {
          y[i] += 0.3 * slope[i];
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        double t = v * v;
        sum += t * v;
        yBar[i] = 3.0 * t;
      }
      double sum1 = 0.0;
      for (int i = 0; i < z.length; i++) {
        double v = z[i];
        double t = v * v;
        sum1 += t * v;
        zBar[i] = 3.0 * t;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          slopeBar[i] = 0.3 * yBar[i];
        }
        for (int i = 0; i < n; i++) {
          slopeBar[i] += 2.0 * (zBar[i] * slope[i]);
        }
        double[] yKept = yKeptKept[step];
        for (int i = 1; i < n; i++) {
          double t = yBar[i];
          double t1 = -t;
          double yBar1 = t + 0.1 * slope[i] * t1;
          slopeBar[i] += 0.1 * (t1 * yKept[i]);
          yBar[i] = yBar1;
        }
        double[] slopeOldKept = slopeOldKeptKept[step];
        double[] kept = keptKept[step];
        for (int i = 0; i < n; i++) {
          double slopeOld = slopeOldKept[i];
          slope[i] = slopeOld;
          double t = slopeBar[i];
          double t1 = kept[i];
          yBar[i] -= x[i] * t * t1;
          xBar[i] += t * t1;
        }
      }
      for (int i = 0; i < n; i++) {
        xBar[i] += yBar[i];
      }
      return sum + sum1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RestingRows.usedTwice}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UsedTwiceHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.usedTwice}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static UsedTwiceHvp usedTwiceHvp(double[] x, int steps, double[] xDot) {
    return usedTwiceHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedTwiceHvp(double[], int, double[])
   */
  static UsedTwiceHvp usedTwiceHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = usedTwiceHvp(x, steps, xDot, xBar, xHvp, tape);
    return new UsedTwiceHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.usedTwice}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double usedTwiceHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return usedTwiceHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedTwiceHvp(double[], int, double[], double[], double[])
   */
  static double usedTwiceHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] z = tape.exactDoubles(n);
      double[] zDot = tape.exactDoubles(n);
      double[] zBar = tape.doubles(n);
      double[] zBarDot = tape.doubles(n);
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] slopeBarDot = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      double[][] slopeOldKeptKept = tape.table(double[].class, steps);
      double[][] slopeOldKeptKeptDot = tape.table(double[].class, steps);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] slopeOldKept = tape.row(slopeOldKeptKept, step, n);
        double[] slopeOldKeptDot = tape.row(slopeOldKeptKeptDot, step, n);
        double[] kept = tape.row(keptKept, step, n);
        double[] keptDot = tape.row(keptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double t = Math.exp(-y[i]);
          double t1 = -(yDot[i] * t);
          double xDot1 = xDot[i];
          kept[i] = t;
          keptDot[i] = t1;
          double slopeOld = slope[i];
          double slopeOldDot = slopeDot[i];
          slopeOldKept[i] = slopeOld;
          slopeOldKeptDot[i] = slopeOldDot;
          slope[i] = x1 * t;
          slopeDot[i] = xDot1 * t + x1 * t1;
        }
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 1; i < n; i++) {
          double y1 = y[i];
          double yDot1 = yDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          double t = 0.1 * slope[i];
          double t1 = yDot1 - (0.1 * slopeDot[i] * y1 + t * yDot1);
          y[i] = y1 - t * y1;
          yDot[i] = t1;
        }
        for (int i = 0; i < n; i++) {
          double z1 = z[i];
          double slope1 = slope[i];
          double t = zDot[i] + 2.0 * (slopeDot[i] * slope1);
          z[i] = z1 + slope1 * slope1;
          zDot[i] = t;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.3 * slopeDot[i];
          y[i] += 0.3 * slope[i];
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
      double sum1 = 0.0;
      for (int i = 0; i < z.length; i++) {
        double v = z[i];
        double vDot = zDot[i];
        double t = v * v;
        sum1 += t * v;
        zBar[i] = 3.0 * t;
        zBarDot[i] = 6.0 * (vDot * v);
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          double slopeBarDot1 = 0.3 * yBarDot[i];
          slopeBar[i] = 0.3 * yBar[i];
          slopeBarDot[i] = slopeBarDot1;
        }
        for (int i = 0; i < n; i++) {
          double t = zBar[i];
          double slope1 = slope[i];
          double slopeBarDot1 = 2.0 * (zBarDot[i] * slope1 + t * slopeDot[i]);
          slopeBar[i] += 2.0 * (t * slope1);
          slopeBarDot[i] += slopeBarDot1;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 1; i < n; i++) {
          double t = yBar[i];
          double t1 = yBarDot[i];
          double t2 = -t;
          double t3 = -t1;
          double y1 = yKept[i];
          double t4 = 0.1 * slope[i];
          double slopeBarDot1 = 0.1 * (t3 * y1 + t2 * yKeptDot[i]);
          double yBarDot1 = t1 + (0.1 * slopeDot[i] * t2 + t4 * t3);
          slopeBar[i] += 0.1 * (t2 * y1);
          slopeBarDot[i] += slopeBarDot1;
          yBar[i] = t + t4 * t2;
          yBarDot[i] = yBarDot1;
        }
        double[] slopeOldKept = slopeOldKeptKept[step];
        double[] slopeOldKeptDot = slopeOldKeptKeptDot[step];
        double[] kept = keptKept[step];
        double[] keptDot = keptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double slopeOld = slopeOldKept[i];
          double slopeOldDot = slopeOldKeptDot[i];
          slope[i] = slopeOld;
          slopeDot[i] = slopeOldDot;
          double t = slopeBar[i];
          double t1 = slopeBarDot[i];
          double t2 = kept[i];
          double t3 = keptDot[i];
          double x1 = x[i];
          double t4 = x1 * t;
          double yBarDot1 = -((xDot[i] * t + x1 * t1) * t2 + t4 * t3);
          yBar[i] -= t4 * t2;
          yBarDot[i] += yBarDot1;
          xBar[i] += t * t2;
          xHvp[i] += t1 * t2 + t * t3;
        }
      }
      for (int i = 0; i < n; i++) {
        double t = yBarDot[i];
        xBar[i] += yBar[i];
        xHvp[i] += t;
      }
      return sum + sum1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RestingRows.usedTwice} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction usedTwiceFunction(int steps) {
    return new UsedTwiceFunction(steps);
  }

  private static final class UsedTwiceFunction implements ScalarFunction {

    private final int steps;

    UsedTwiceFunction(int steps) {
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
      return RestingRows.usedTwice(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = usedTwiceGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return usedTwiceJvp(x, this.steps, xDot).tangent();
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
      double value = usedTwiceHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.usedAfterwards} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual usedAfterwardsJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double t = xDot[i] * y1 + x1 * yDot[i];
        slope[i] = x1 * y1;
        slopeDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.3 * slopeDot[i];
        y[i] += 0.3 * slope[i];
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
    double sum1 = 0.0;
    double sumDot1 = 0.0;
    for (int i = 0; i < slope.length; i++) {
      double v = slope[i];
      double vDot = slopeDot[i];
      double t = v * v;
      sum1 += t * v;
      sumDot1 += 2.0 * (vDot * v) * v + t * vDot;
    }
    return new Dual(sum + sum1, sumDot + sumDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedAfterwardsJvp(double[], int, double[])
   */
  static Dual usedAfterwardsJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return usedAfterwardsJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.usedAfterwards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UsedAfterwardsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.usedAfterwards} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static UsedAfterwardsGradient usedAfterwardsGradient(double[] x, int steps) {
    return usedAfterwardsGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedAfterwardsGradient(double[], int)
   */
  static UsedAfterwardsGradient usedAfterwardsGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = usedAfterwardsGradient(x, steps, xBar, tape);
    return new UsedAfterwardsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.usedAfterwards} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double usedAfterwardsGradient(double[] x, int steps, double[] xBar) {
    return usedAfterwardsGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedAfterwardsGradient(double[], int, double[])
   */
  static double usedAfterwardsGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.doubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          slope[i] = x1 * y1;
        }
        for (int i = 0; i < n; i++) {
          y[i] += 0.3 * slope[i];
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        double t = v * v;
        sum += t * v;
        yBar[i] = 3.0 * t;
      }
      double sum1 = 0.0;
      for (int i = 0; i < slope.length; i++) {
        double v = slope[i];
        double t = v * v;
        sum1 += t * v;
        slopeBar[i] = 3.0 * t;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          slopeBar[i] += 0.3 * yBar[i];
        }
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < n; i++) {
          double t = slopeBar[i];
          slopeBar[i] = 0.0;
          double xBar1 = t * yKept[i];
          yBar[i] += x[i] * t;
          xBar[i] += xBar1;
        }
      }
      for (int i = 0; i < n; i++) {
        xBar[i] += yBar[i];
      }
      return sum + sum1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RestingRows.usedAfterwards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UsedAfterwardsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.usedAfterwards}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static UsedAfterwardsHvp usedAfterwardsHvp(double[] x, int steps, double[] xDot) {
    return usedAfterwardsHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedAfterwardsHvp(double[], int, double[])
   */
  static UsedAfterwardsHvp usedAfterwardsHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = usedAfterwardsHvp(x, steps, xDot, xBar, xHvp, tape);
    return new UsedAfterwardsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.usedAfterwards}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double usedAfterwardsHvp(double[] x, int steps, double[] xDot, double[] xBar,
      double[] xHvp) {
    return usedAfterwardsHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedAfterwardsHvp(double[], int, double[], double[], double[])
   */
  static double usedAfterwardsHvp(double[] x, int steps, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
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
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.doubles(n);
      double[] slopeBarDot = tape.doubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          slope[i] = x1 * y1;
          slopeDot[i] = xDot1 * y1 + x1 * yDot1;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.3 * slopeDot[i];
          y[i] += 0.3 * slope[i];
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
      double sum1 = 0.0;
      for (int i = 0; i < slope.length; i++) {
        double v = slope[i];
        double vDot = slopeDot[i];
        double t = v * v;
        sum1 += t * v;
        slopeBar[i] = 3.0 * t;
        slopeBarDot[i] = 6.0 * (vDot * v);
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          double slopeBarDot1 = 0.3 * yBarDot[i];
          slopeBar[i] += 0.3 * yBar[i];
          slopeBarDot[i] += slopeBarDot1;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double t = slopeBar[i];
          double t1 = slopeBarDot[i];
          slopeBar[i] = 0.0;
          slopeBarDot[i] = 0.0;
          double y1 = yKept[i];
          double x1 = x[i];
          double xBarDot = t1 * y1 + t * yKeptDot[i];
          double yBarDot1 = xDot[i] * t + x1 * t1;
          yBar[i] += x1 * t;
          yBarDot[i] += yBarDot1;
          xBar[i] += t * y1;
          xHvp[i] += xBarDot;
        }
      }
      for (int i = 0; i < n; i++) {
        double t = yBarDot[i];
        xBar[i] += yBar[i];
        xHvp[i] += t;
      }
      return sum + sum1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RestingRows.usedAfterwards} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction usedAfterwardsFunction(int steps) {
    return new UsedAfterwardsFunction(steps);
  }

  private static final class UsedAfterwardsFunction implements ScalarFunction {

    private final int steps;

    UsedAfterwardsFunction(int steps) {
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
      return RestingRows.usedAfterwards(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = usedAfterwardsGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return usedAfterwardsJvp(x, this.steps, xDot).tangent();
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
      double value = usedAfterwardsHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.periods} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual periodsJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    for (int period = 0; period < 2; period++) {
      double[] slope = new double[n];
      double[] slopeDot = new double[n];
      for (int step = 0; step < steps; step++) {
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double t = x1 * y1;
          double t1 = (xDot[i] * y1 + x1 * yDot1) * y1 + t * yDot1;
          slope[i] = t * y1;
          slopeDot[i] = t1;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.1 * slopeDot[i];
          y[i] += 0.1 * slope[i];
          yDot[i] = t;
        }
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
   * @see #periodsJvp(double[], int, double[])
   */
  static Dual periodsJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return periodsJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.periods}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PeriodsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.periods} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static PeriodsGradient periodsGradient(double[] x, int steps) {
    return periodsGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #periodsGradient(double[], int)
   */
  static PeriodsGradient periodsGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = periodsGradient(x, steps, xBar, tape);
    return new PeriodsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.periods} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double periodsGradient(double[] x, int steps, double[] xBar) {
    return periodsGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #periodsGradient(double[], int, double[])
   */
  static double periodsGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[][][] yKeptKeptKept = tape.table(double[][].class, 2);
      for (int period = 0; period < 2; period++) {
        double[] slope = new double[n];
        double[][] yKeptKept = tape.row(yKeptKeptKept, period, steps);
        for (int step = 0; step < steps; step++) {
          double[] yKept = tape.row(yKeptKept, step, n);
          for (int i = 0; i < n; i++) {
            double x1 = x[i];
            double y1 = y[i];
            yKept[i] = y1;
            slope[i] = x1 * y1 * y1;
          }
          for (int i = 0; i < n; i++) {
            y[i] += 0.1 * slope[i];
          }
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
      double[] slopeBar = tape.doubles(n);
      for (int period = 1; period >= 0; period--) {
        Arrays.fill(slopeBar, 0, n, 0.0);
        double[][] yKeptKept = yKeptKeptKept[period];
        for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
          for (int i = 0; i < n; i++) {
            slopeBar[i] += 0.1 * yBar[i];
          }
          double[] yKept = yKeptKept[step];
          for (int i = 0; i < n; i++) {
            double t = slopeBar[i];
            slopeBar[i] = 0.0;
            double y1 = yKept[i];
            double t1 = t * y1;
            double x1 = x[i];
            yBar[i] += x1 * y1 * t + x1 * t1;
            xBar[i] += t1 * y1;
          }
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.periods}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record PeriodsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.periods}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PeriodsHvp periodsHvp(double[] x, int steps, double[] xDot) {
    return periodsHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #periodsHvp(double[], int, double[])
   */
  static PeriodsHvp periodsHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = periodsHvp(x, steps, xDot, xBar, xHvp, tape);
    return new PeriodsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.periods}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double periodsHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return periodsHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #periodsHvp(double[], int, double[], double[], double[])
   */
  static double periodsHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[][][] yKeptKeptKept = tape.table(double[][].class, 2);
      double[][][] yKeptKeptKeptDot = tape.table(double[][].class, 2);
      for (int period = 0; period < 2; period++) {
        double[] slope = new double[n];
        double[] slopeDot = new double[n];
        double[][] yKeptKept = tape.row(yKeptKeptKept, period, steps);
        double[][] yKeptKeptDot = tape.row(yKeptKeptKeptDot, period, steps);
        for (int step = 0; step < steps; step++) {
          double[] yKept = tape.row(yKeptKept, step, n);
          double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
          for (int i = 0; i < n; i++) {
            double x1 = x[i];
            double y1 = y[i];
            double yDot1 = yDot[i];
            double xDot1 = xDot[i];
            yKept[i] = y1;
            yKeptDot[i] = yDot1;
            double t = x1 * y1;
            slope[i] = t * y1;
            slopeDot[i] = (xDot1 * y1 + x1 * yDot1) * y1 + t * yDot1;
          }
          for (int i = 0; i < n; i++) {
            double t = yDot[i] + 0.1 * slopeDot[i];
            y[i] += 0.1 * slope[i];
            yDot[i] = t;
          }
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
      double[] slopeBar = tape.doubles(n);
      double[] slopeBarDot = tape.doubles(n);
      for (int period = 1; period >= 0; period--) {
        Arrays.fill(slopeBar, 0, n, 0.0);
        Arrays.fill(slopeBarDot, 0, n, 0.0);
        double[][] yKeptKept = yKeptKeptKept[period];
        double[][] yKeptKeptDot = yKeptKeptKeptDot[period];
        for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
          for (int i = 0; i < n; i++) {
            double slopeBarDot1 = 0.1 * yBarDot[i];
            slopeBar[i] += 0.1 * yBar[i];
            slopeBarDot[i] += slopeBarDot1;
          }
          double[] yKept = yKeptKept[step];
          double[] yKeptDot = yKeptKeptDot[step];
          for (int i = 0; i < n; i++) {
            double t = slopeBar[i];
            double t1 = slopeBarDot[i];
            slopeBar[i] = 0.0;
            slopeBarDot[i] = 0.0;
            double y1 = yKept[i];
            double yDot1 = yKeptDot[i];
            double t2 = t * y1;
            double t3 = t1 * y1 + t * yDot1;
            double x1 = x[i];
            double xDot1 = xDot[i];
            double t4 = x1 * y1;
            yBar[i] += t4 * t + x1 * t2;
            yBarDot[i] += (xDot1 * y1 + x1 * yDot1) * t + t4 * t1 + (xDot1 * t2 + x1 * t3);
            xBar[i] += t2 * y1;
            xHvp[i] += t3 * y1 + t2 * yDot1;
          }
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
   * {@code RestingRows.periods} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction periodsFunction(int steps) {
    return new PeriodsFunction(steps);
  }

  private static final class PeriodsFunction implements ScalarFunction {

    private final int steps;

    PeriodsFunction(int steps) {
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
      return RestingRows.periods(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = periodsGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return periodsJvp(x, this.steps, xDot).tangent();
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
      double value = periodsHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.untilSmall} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual untilSmallJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    for (double h = 0.5; h > 0.5 / (steps + 1); h *= 0.5) {
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double yDot1 = yDot[i];
        double t = x1 * y1;
        double t1 = (xDot[i] * y1 + x1 * yDot1) * y1 + t * yDot1;
        slope[i] = t * y1;
        slopeDot[i] = t1;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + h * slopeDot[i];
        y[i] += h * slope[i];
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
   * @see #untilSmallJvp(double[], int, double[])
   */
  static Dual untilSmallJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return untilSmallJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.untilSmall}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UntilSmallGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.untilSmall} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static UntilSmallGradient untilSmallGradient(double[] x, int steps) {
    return untilSmallGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallGradient(double[], int)
   */
  static UntilSmallGradient untilSmallGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = untilSmallGradient(x, steps, xBar, tape);
    return new UntilSmallGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.untilSmall} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double untilSmallGradient(double[] x, int steps, double[] xBar) {
    return untilSmallGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallGradient(double[], int, double[])
   */
  static double untilSmallGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] hKept = tape.doubles(64);
      double[][] yKeptKept = tape.references(double[].class, 64);
      int trips = 0;
      for (double h = 0.5; h > 0.5 / (steps + 1); h *= 0.5) {
        hKept[trips] = h;
        double[] yKept = tape.doubles(n);
        yKeptKept[trips] = yKept;
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          slope[i] = x1 * y1 * y1;
        }
        for (int i = 0; i < n; i++) {
          y[i] += h * slope[i];
        }
        trips++;
        hKept = tape.grow(hKept, trips);
        yKeptKept = tape.grow(yKeptKept, trips);
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        double t = v * v;
        sum += t * v;
        yBar[i] = 3.0 * t;
      }

      // reverse sweep
      for (int k = trips - 1; k >= 0; k--) {
        double h = hKept[k];
        for (int i = 0; i < n; i++) {
          slopeBar[i] = h * yBar[i];
        }
        double[] yKept = yKeptKept[k];
        for (int i = 0; i < n; i++) {
          double t = slopeBar[i];
          double y1 = yKept[i];
          double t1 = t * y1;
          double x1 = x[i];
          yBar[i] += x1 * y1 * t + x1 * t1;
          xBar[i] += t1 * y1;
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.untilSmall}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UntilSmallHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.untilSmall}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static UntilSmallHvp untilSmallHvp(double[] x, int steps, double[] xDot) {
    return untilSmallHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallHvp(double[], int, double[])
   */
  static UntilSmallHvp untilSmallHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = untilSmallHvp(x, steps, xDot, xBar, xHvp, tape);
    return new UntilSmallHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.untilSmall}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double untilSmallHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return untilSmallHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallHvp(double[], int, double[], double[], double[])
   */
  static double untilSmallHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] slopeBarDot = tape.zeroDoubles(n);
      double[] hKept = tape.doubles(64);
      double[][] yKeptKept = tape.references(double[].class, 64);
      double[][] yKeptKeptDot = tape.references(double[].class, 64);
      int trips = 0;
      for (double h = 0.5; h > 0.5 / (steps + 1); h *= 0.5) {
        hKept[trips] = h;
        double[] yKept = tape.doubles(n);
        double[] yKeptDot = tape.doubles(n);
        yKeptKept[trips] = yKept;
        yKeptKeptDot[trips] = yKeptDot;
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          double t = x1 * y1;
          slope[i] = t * y1;
          slopeDot[i] = (xDot1 * y1 + x1 * yDot1) * y1 + t * yDot1;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + h * slopeDot[i];
          y[i] += h * slope[i];
          yDot[i] = t;
        }
        trips++;
        hKept = tape.grow(hKept, trips);
        yKeptKept = tape.grow(yKeptKept, trips);
        yKeptKeptDot = tape.grow(yKeptKeptDot, trips);
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
      for (int k = trips - 1; k >= 0; k--) {
        double h = hKept[k];
        for (int i = 0; i < n; i++) {
          double slopeBarDot1 = h * yBarDot[i];
          slopeBar[i] = h * yBar[i];
          slopeBarDot[i] = slopeBarDot1;
        }
        double[] yKept = yKeptKept[k];
        double[] yKeptDot = yKeptKeptDot[k];
        for (int i = 0; i < n; i++) {
          double t = slopeBar[i];
          double t1 = slopeBarDot[i];
          double y1 = yKept[i];
          double yDot1 = yKeptDot[i];
          double t2 = t * y1;
          double t3 = t1 * y1 + t * yDot1;
          double x1 = x[i];
          double xDot1 = xDot[i];
          double t4 = x1 * y1;
          yBar[i] += t4 * t + x1 * t2;
          yBarDot[i] += (xDot1 * y1 + x1 * yDot1) * t + t4 * t1 + (xDot1 * t2 + x1 * t3);
          xBar[i] += t2 * y1;
          xHvp[i] += t3 * y1 + t2 * yDot1;
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
   * {@code RestingRows.untilSmall} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction untilSmallFunction(int steps) {
    return new UntilSmallFunction(steps);
  }

  private static final class UntilSmallFunction implements ScalarFunction {

    private final int steps;

    UntilSmallFunction(int steps) {
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
      return RestingRows.untilSmall(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = untilSmallGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return untilSmallJvp(x, this.steps, xDot).tangent();
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
      double value = untilSmallHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.caught} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param places constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual caughtJvp(double[] x, int[] places, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] slope = new double[n];
    double[] slopeDot = new double[n];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int step = 0; step < places.length; step++) {
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double yDot1 = yDot[i];
        double t = x1 * y1;
        double t1 = (xDot[i] * y1 + x1 * yDot1) * y1 + t * yDot1;
        slope[i] = t * y1;
        slopeDot[i] = t1;
      }
      double at;
      double atDot;
      try {
        int places1 = places[step];
        at = slope[places1];
        atDot = slopeDot[places1];
      } catch (ArrayIndexOutOfBoundsException e) {
        at = 0.5 * x[0];
        atDot = 0.5 * xDot[0];
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.1 * slopeDot[i];
        y[i] += 0.1 * slope[i];
        yDot[i] = t;
      }
      sum += at;
      sumDot += atDot;
    }
    double sum1 = 0.0;
    double sumDot1 = 0.0;
    for (int i = 0; i < y.length; i++) {
      double v = y[i];
      double vDot = yDot[i];
      double t = v * v;
      sum1 += t * v;
      sumDot1 += 2.0 * (vDot * v) * v + t * vDot;
    }
    return new Dual(sum1 + sum, sumDot1 + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #caughtJvp(double[], int[], double[])
   */
  static Dual caughtJvp(double[] x, int[] places, double[] xDot, Tape tape) {
    return caughtJvp(x, places, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.caught}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CaughtGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.caught} and its gradient.
   *
   * @param x as the method takes it
   * @param places constant
   * @return the value and the gradient, in new arrays
   */
  static CaughtGradient caughtGradient(double[] x, int[] places) {
    return caughtGradient(x, places, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #caughtGradient(double[], int[])
   */
  static CaughtGradient caughtGradient(double[] x, int[] places, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = caughtGradient(x, places, xBar, tape);
    return new CaughtGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.caught} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param places constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double caughtGradient(double[] x, int[] places, double[] xBar) {
    return caughtGradient(x, places, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #caughtGradient(double[], int[], double[])
   */
  static double caughtGradient(double[] x, int[] places, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.zeroDoubles(y.length);
      double[] slope = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      int[] exitKept = tape.ints(places.length);
      double[][] yKeptKept = tape.table(double[].class, places.length);
      double sum = 0.0;
      for (int step = 0; step < places.length; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          slope[i] = x1 * y1 * y1;
        }
        double at;
        int exit;
        try {
          at = slope[places[step]];
          exit = 0;
        } catch (ArrayIndexOutOfBoundsException e) {
          at = 0.5 * x[0];
          exit = 1;
        }
        exitKept[step] = exit;
        for (int i = 0; i < n; i++) {
          y[i] += 0.1 * slope[i];
        }
        sum += at;
      }
      double sum1 = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        double t = v * v;
        sum1 += t * v;
        yBar[i] += 3.0 * t;
      }

      // reverse sweep
      for (int step = places.length - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          slopeBar[i] += 0.1 * yBar[i];
        }
        int exit = exitKept[step];
        switch (exit) {
          case 0 -> slopeBar[places[step]] += 1.0;
          default -> xBar[0] += 0.5;
        }
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < n; i++) {
          double t = slopeBar[i];
          slopeBar[i] = 0.0;
          double y1 = yKept[i];
          double t1 = t * y1;
          double x1 = x[i];
          yBar[i] += x1 * y1 * t + x1 * t1;
          xBar[i] += t1 * y1;
        }
      }
      for (int i = 0; i < n; i++) {
        xBar[i] += yBar[i];
      }
      return sum1 + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RestingRows.caught}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CaughtHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.caught}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param places constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CaughtHvp caughtHvp(double[] x, int[] places, double[] xDot) {
    return caughtHvp(x, places, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #caughtHvp(double[], int[], double[])
   */
  static CaughtHvp caughtHvp(double[] x, int[] places, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = caughtHvp(x, places, xDot, xBar, xHvp, tape);
    return new CaughtHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.caught}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param places constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double caughtHvp(double[] x, int[] places, double[] xDot, double[] xBar, double[] xHvp) {
    return caughtHvp(x, places, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #caughtHvp(double[], int[], double[], double[], double[])
   */
  static double caughtHvp(double[] x, int[] places, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] yBar = tape.zeroDoubles(y.length);
      double[] yBarDot = tape.zeroDoubles(y.length);
      double[] slope = tape.exactDoubles(n);
      double[] slopeDot = tape.exactDoubles(n);
      double[] slopeBar = tape.zeroDoubles(n);
      double[] slopeBarDot = tape.zeroDoubles(n);
      int[] exitKept = tape.ints(places.length);
      double[][] yKeptKept = tape.table(double[].class, places.length);
      double[][] yKeptKeptDot = tape.table(double[].class, places.length);
      double sum = 0.0;
      for (int step = 0; step < places.length; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          double t = x1 * y1;
          slope[i] = t * y1;
          slopeDot[i] = (xDot1 * y1 + x1 * yDot1) * y1 + t * yDot1;
        }
        double at;
        int exit;
        try {
          at = slope[places[step]];
          exit = 0;
        } catch (ArrayIndexOutOfBoundsException e) {
          at = 0.5 * x[0];
          exit = 1;
        }
        exitKept[step] = exit;
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.1 * slopeDot[i];
          y[i] += 0.1 * slope[i];
          yDot[i] = t;
        }
        sum += at;
      }
      double sum1 = 0.0;
      for (int i = 0; i < y.length; i++) {
        double v = y[i];
        double vDot = yDot[i];
        double t = v * v;
        sum1 += t * v;
        yBar[i] += 3.0 * t;
        yBarDot[i] += 6.0 * (vDot * v);
      }

      // reverse sweep
      for (int step = places.length - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          double slopeBarDot1 = 0.1 * yBarDot[i];
          slopeBar[i] += 0.1 * yBar[i];
          slopeBarDot[i] += slopeBarDot1;
        }
        int exit = exitKept[step];
        switch (exit) {
          case 0 -> slopeBar[places[step]] += 1.0;
          default -> xBar[0] += 0.5;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double t = slopeBar[i];
          double t1 = slopeBarDot[i];
          slopeBar[i] = 0.0;
          slopeBarDot[i] = 0.0;
          double y1 = yKept[i];
          double yDot1 = yKeptDot[i];
          double t2 = t * y1;
          double t3 = t1 * y1 + t * yDot1;
          double x1 = x[i];
          double xDot1 = xDot[i];
          double t4 = x1 * y1;
          yBar[i] += t4 * t + x1 * t2;
          yBarDot[i] += (xDot1 * y1 + x1 * yDot1) * t + t4 * t1 + (xDot1 * t2 + x1 * t3);
          xBar[i] += t2 * y1;
          xHvp[i] += t3 * y1 + t2 * yDot1;
        }
      }
      for (int i = 0; i < n; i++) {
        double t = yBarDot[i];
        xBar[i] += yBar[i];
        xHvp[i] += t;
      }
      return sum1 + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RestingRows.caught} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param places captured
   * @return the view
   */
  static ScalarFunction caughtFunction(int[] places) {
    return new CaughtFunction(places);
  }

  private static final class CaughtFunction implements ScalarFunction {

    private final int[] places;

    CaughtFunction(int[] places) {
      this.places = places;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return RestingRows.caught(x, this.places);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = caughtGradient(x, this.places, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return caughtJvp(x, this.places, xDot).tangent();
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
      double value = caughtHvp(x, this.places, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.clearedNowAndThen} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual clearedNowAndThenJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] flow = new double[n];
    double[] flowDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double t = xDot[i] * y1 + x1 * yDot[i];
        flow[i] = x1 * y1;
        flowDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.1 * flowDot[i];
        y[i] += 0.1 * flow[i];
        yDot[i] = t;
        if (x[i] > 0.6) {
          flow[i] = 0.0;
          flowDot[i] = 0.0;
        }
        double t1 = yDot[i] + 0.2 * flowDot[i];
        y[i] += 0.2 * flow[i];
        yDot[i] = t1;
        flow[i] = 0.0;
        flowDot[i] = 0.0;
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
   * @see #clearedNowAndThenJvp(double[], int, double[])
   */
  static Dual clearedNowAndThenJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return clearedNowAndThenJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.clearedNowAndThen}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ClearedNowAndThenGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.clearedNowAndThen} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static ClearedNowAndThenGradient clearedNowAndThenGradient(double[] x, int steps) {
    return clearedNowAndThenGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedNowAndThenGradient(double[], int)
   */
  static ClearedNowAndThenGradient clearedNowAndThenGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = clearedNowAndThenGradient(x, steps, xBar, tape);
    return new ClearedNowAndThenGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.clearedNowAndThen} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double clearedNowAndThenGradient(double[] x, int steps, double[] xBar) {
    return clearedNowAndThenGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedNowAndThenGradient(double[], int, double[])
   */
  static double clearedNowAndThenGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] flow = tape.exactDoubles(n);
      double[] flowBar = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          flow[i] = x1 * y1;
        }
        for (int i = 0; i < n; i++) {
          y[i] += 0.1 * flow[i];
          if (x[i] > 0.6) {
            flow[i] = 0.0;
          }
          y[i] += 0.2 * flow[i];
          flow[i] = 0.0;
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
          flowBar[i] = 0.2 * yBar[i];
          if (x[i] > 0.6) {
            flowBar[i] = 0.0;
          }
          flowBar[i] += 0.1 * yBar[i];
        }
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < n; i++) {
          double t = flowBar[i];
          flowBar[i] = 0.0;
          double xBar1 = t * yKept[i];
          yBar[i] += x[i] * t;
          xBar[i] += xBar1;
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.clearedNowAndThen}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ClearedNowAndThenHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.clearedNowAndThen}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ClearedNowAndThenHvp clearedNowAndThenHvp(double[] x, int steps, double[] xDot) {
    return clearedNowAndThenHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedNowAndThenHvp(double[], int, double[])
   */
  static ClearedNowAndThenHvp clearedNowAndThenHvp(double[] x, int steps, double[] xDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = clearedNowAndThenHvp(x, steps, xDot, xBar, xHvp, tape);
    return new ClearedNowAndThenHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.clearedNowAndThen}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double clearedNowAndThenHvp(double[] x, int steps, double[] xDot, double[] xBar,
      double[] xHvp) {
    return clearedNowAndThenHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedNowAndThenHvp(double[], int, double[], double[], double[])
   */
  static double clearedNowAndThenHvp(double[] x, int steps, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
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
      double[] flow = tape.exactDoubles(n);
      double[] flowDot = tape.exactDoubles(n);
      double[] flowBar = tape.zeroDoubles(n);
      double[] flowBarDot = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          flow[i] = x1 * y1;
          flowDot[i] = xDot1 * y1 + x1 * yDot1;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.1 * flowDot[i];
          y[i] += 0.1 * flow[i];
          yDot[i] = t;
          if (x[i] > 0.6) {
            flow[i] = 0.0;
            flowDot[i] = 0.0;
          }
          double t1 = yDot[i] + 0.2 * flowDot[i];
          y[i] += 0.2 * flow[i];
          yDot[i] = t1;
          flow[i] = 0.0;
          flowDot[i] = 0.0;
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
          double flowBarDot1 = 0.2 * yBarDot[i];
          flowBar[i] = 0.2 * yBar[i];
          flowBarDot[i] = flowBarDot1;
          if (x[i] > 0.6) {
            flowBar[i] = 0.0;
            flowBarDot[i] = 0.0;
          }
          double flowBarDot2 = 0.1 * yBarDot[i];
          flowBar[i] += 0.1 * yBar[i];
          flowBarDot[i] += flowBarDot2;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double t = flowBar[i];
          double t1 = flowBarDot[i];
          flowBar[i] = 0.0;
          flowBarDot[i] = 0.0;
          double y1 = yKept[i];
          double x1 = x[i];
          double xBarDot = t1 * y1 + t * yKeptDot[i];
          double yBarDot1 = xDot[i] * t + x1 * t1;
          yBar[i] += x1 * t;
          yBarDot[i] += yBarDot1;
          xBar[i] += t * y1;
          xHvp[i] += xBarDot;
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
   * {@code RestingRows.clearedNowAndThen} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction clearedNowAndThenFunction(int steps) {
    return new ClearedNowAndThenFunction(steps);
  }

  private static final class ClearedNowAndThenFunction implements ScalarFunction {

    private final int steps;

    ClearedNowAndThenFunction(int steps) {
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
      return RestingRows.clearedNowAndThen(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = clearedNowAndThenGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return clearedNowAndThenJvp(x, this.steps, xDot).tangent();
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
      double value = clearedNowAndThenHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.clearedInside} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual clearedInsideJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] flow = new double[n];
    double[] flowDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double t = xDot[i] * y1 + x1 * yDot[i];
        flow[i] = x1 * y1;
        flowDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.3 * flowDot[i];
        y[i] += 0.3 * flow[i];
        yDot[i] = t;
        for (int j = 0; j < step; j++) {
          flow[i] = 0.25;
          flowDot[i] = 0.0;
        }
        double y1 = y[i];
        double t1 = 0.2 * flow[i];
        double x1 = x[i];
        double t2 = yDot[i] + (0.2 * flowDot[i] * x1 + t1 * xDot[i]);
        y[i] = y1 + t1 * x1;
        yDot[i] = t2;
        flow[i] = 0.5;
        flowDot[i] = 0.0;
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] + 0.01 * flowDot[i];
        y[i] += 0.01 * flow[i];
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
   * @see #clearedInsideJvp(double[], int, double[])
   */
  static Dual clearedInsideJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return clearedInsideJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.clearedInside}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ClearedInsideGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.clearedInside} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static ClearedInsideGradient clearedInsideGradient(double[] x, int steps) {
    return clearedInsideGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedInsideGradient(double[], int)
   */
  static ClearedInsideGradient clearedInsideGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = clearedInsideGradient(x, steps, xBar, tape);
    return new ClearedInsideGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.clearedInside} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double clearedInsideGradient(double[] x, int steps, double[] xBar) {
    return clearedInsideGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedInsideGradient(double[], int, double[])
   */
  static double clearedInsideGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] flow = tape.exactDoubles(n);
      double[] flowBar = tape.zeroDoubles(n);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          flow[i] = x1 * y1;
        }
        double[] kept = tape.row(keptKept, step, n);
        for (int i = 0; i < n; i++) {
          y[i] += 0.3 * flow[i];
          for (int j = 0; j < step; j++) {
            flow[i] = 0.25;
          }
          double y1 = y[i];
          double t = 0.2 * flow[i];
          kept[i] = t;
          y[i] = y1 + t * x[i];
          flow[i] = 0.5;
        }
        for (int i = 0; i < n; i++) {
          y[i] += 0.01 * flow[i];
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
          flowBar[i] += 0.01 * yBar[i];
        }
        double[] kept = keptKept[step];
        for (int i = 0; i < n; i++) {
          double t = yBar[i];
          double t1 = t * x[i];
          xBar[i] += kept[i] * t;
          flowBar[i] = 0.2 * t1;
          for (int j = step - 1; j >= 0; j--) {
            flowBar[i] = 0.0;
          }
          flowBar[i] += 0.3 * yBar[i];
        }
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < n; i++) {
          double t = flowBar[i];
          flowBar[i] = 0.0;
          double xBar1 = t * yKept[i];
          yBar[i] += x[i] * t;
          xBar[i] += xBar1;
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.clearedInside}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ClearedInsideHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.clearedInside}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ClearedInsideHvp clearedInsideHvp(double[] x, int steps, double[] xDot) {
    return clearedInsideHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedInsideHvp(double[], int, double[])
   */
  static ClearedInsideHvp clearedInsideHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = clearedInsideHvp(x, steps, xDot, xBar, xHvp, tape);
    return new ClearedInsideHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.clearedInside}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double clearedInsideHvp(double[] x, int steps, double[] xDot, double[] xBar,
      double[] xHvp) {
    return clearedInsideHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedInsideHvp(double[], int, double[], double[], double[])
   */
  static double clearedInsideHvp(double[] x, int steps, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
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
      double[] flow = tape.exactDoubles(n);
      double[] flowDot = tape.exactDoubles(n);
      double[] flowBar = tape.zeroDoubles(n);
      double[] flowBarDot = tape.zeroDoubles(n);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKeptDot = tape.table(double[].class, steps);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          flow[i] = x1 * y1;
          flowDot[i] = xDot1 * y1 + x1 * yDot1;
        }
        double[] kept = tape.row(keptKept, step, n);
        double[] keptDot = tape.row(keptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.3 * flowDot[i];
          y[i] += 0.3 * flow[i];
          yDot[i] = t;
          for (int j = 0; j < step; j++) {
            flow[i] = 0.25;
            flowDot[i] = 0.0;
          }
          double y1 = y[i];
          double t1 = 0.2 * flow[i];
          double t2 = 0.2 * flowDot[i];
          double yDot1 = yDot[i];
          kept[i] = t1;
          keptDot[i] = t2;
          double x1 = x[i];
          double t3 = yDot1 + (t2 * x1 + t1 * xDot[i]);
          y[i] = y1 + t1 * x1;
          yDot[i] = t3;
          flow[i] = 0.5;
          flowDot[i] = 0.0;
        }
        for (int i = 0; i < n; i++) {
          double t = yDot[i] + 0.01 * flowDot[i];
          y[i] += 0.01 * flow[i];
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
          double flowBarDot1 = 0.01 * yBarDot[i];
          flowBar[i] += 0.01 * yBar[i];
          flowBarDot[i] += flowBarDot1;
        }
        double[] kept = keptKept[step];
        double[] keptDot = keptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double t = yBar[i];
          double t1 = yBarDot[i];
          double x1 = x[i];
          double t2 = kept[i];
          double t3 = t1 * x1 + t * xDot[i];
          double xBarDot = keptDot[i] * t + t2 * t1;
          xBar[i] += t2 * t;
          xHvp[i] += xBarDot;
          flowBar[i] = 0.2 * (t * x1);
          flowBarDot[i] = 0.2 * t3;
          for (int j = step - 1; j >= 0; j--) {
            flowBar[i] = 0.0;
            flowBarDot[i] = 0.0;
          }
          double flowBarDot1 = 0.3 * yBarDot[i];
          flowBar[i] += 0.3 * yBar[i];
          flowBarDot[i] += flowBarDot1;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double t = flowBar[i];
          double t1 = flowBarDot[i];
          flowBar[i] = 0.0;
          flowBarDot[i] = 0.0;
          double y1 = yKept[i];
          double x1 = x[i];
          double xBarDot = t1 * y1 + t * yKeptDot[i];
          double yBarDot1 = xDot[i] * t + x1 * t1;
          yBar[i] += x1 * t;
          yBarDot[i] += yBarDot1;
          xBar[i] += t * y1;
          xHvp[i] += xBarDot;
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
   * {@code RestingRows.clearedInside} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction clearedInsideFunction(int steps) {
    return new ClearedInsideFunction(steps);
  }

  private static final class ClearedInsideFunction implements ScalarFunction {

    private final int steps;

    ClearedInsideFunction(int steps) {
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
      return RestingRows.clearedInside(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = clearedInsideGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return clearedInsideJvp(x, this.steps, xDot).tangent();
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
      double value = clearedInsideHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.addedNowAndThen} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual addedNowAndThenJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] flow = new double[n];
    double[] flowDot = new double[n];
    double total = 0.0;
    double totalDot = 0.0;
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double t = xDot[i] * y1 + x1 * yDot[i];
        flow[i] = x1 * y1;
        flowDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        double flow1 = flow[i];
        double flowDot1 = flowDot[i];
        total += flow1;
        totalDot += flowDot1;
        if (y[i] > 0.6) {
          total += flow1;
          totalDot += flowDot1;
        }
      }
      for (int i = 0; i < n; i++) {
        double t = yDot[i] * 0.9;
        y[i] *= 0.9;
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
    return new Dual(sum + total * total, sumDot + 2.0 * (totalDot * total));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #addedNowAndThenJvp(double[], int, double[])
   */
  static Dual addedNowAndThenJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return addedNowAndThenJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.addedNowAndThen}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AddedNowAndThenGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.addedNowAndThen} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static AddedNowAndThenGradient addedNowAndThenGradient(double[] x, int steps) {
    return addedNowAndThenGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #addedNowAndThenGradient(double[], int)
   */
  static AddedNowAndThenGradient addedNowAndThenGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = addedNowAndThenGradient(x, steps, xBar, tape);
    return new AddedNowAndThenGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.addedNowAndThen} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double addedNowAndThenGradient(double[] x, int steps, double[] xBar) {
    return addedNowAndThenGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #addedNowAndThenGradient(double[], int, double[])
   */
  static double addedNowAndThenGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] flow = tape.exactDoubles(n);
      double[] flowBar = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double total = 0.0;
      for (int step = 0; step < steps; step++) {
        for (int i = 0; i < n; i++) {
          flow[i] = x[i] * y[i];
        }
        for (int i = 0; i < n; i++) {
          double flow1 = flow[i];
          total += flow1;
          if (y[i] > 0.6) {
            total += flow1;
          }
        }
        double[] yKept = tape.row(yKeptKept, step, n);
        for (int i = 0; i < n; i++) {
          double y1 = y[i];
          yKept[i] = y1;
          y[i] = y1 * 0.9;
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
      double totalBar = 2.0 * total;
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < n; i++) {
          y[i] = yKept[i];
          yBar[i] *= 0.9;
        }
        for (int i = 0; i < n; i++) {
          double flowBar1 = y[i] > 0.6 ? totalBar : 0.0;
          flowBar[i] = flowBar1 + totalBar;
        }
        for (int i = 0; i < n; i++) {
          double t = flowBar[i];
          double xBar1 = t * y[i];
          yBar[i] += x[i] * t;
          xBar[i] += xBar1;
        }
      }
      for (int i = 0; i < n; i++) {
        xBar[i] += yBar[i];
      }
      return sum + total * total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RestingRows.addedNowAndThen}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AddedNowAndThenHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.addedNowAndThen}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static AddedNowAndThenHvp addedNowAndThenHvp(double[] x, int steps, double[] xDot) {
    return addedNowAndThenHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #addedNowAndThenHvp(double[], int, double[])
   */
  static AddedNowAndThenHvp addedNowAndThenHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = addedNowAndThenHvp(x, steps, xDot, xBar, xHvp, tape);
    return new AddedNowAndThenHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.addedNowAndThen}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double addedNowAndThenHvp(double[] x, int steps, double[] xDot, double[] xBar,
      double[] xHvp) {
    return addedNowAndThenHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #addedNowAndThenHvp(double[], int, double[], double[], double[])
   */
  static double addedNowAndThenHvp(double[] x, int steps, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
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
      double[] flow = tape.exactDoubles(n);
      double[] flowDot = tape.exactDoubles(n);
      double[] flowBar = tape.zeroDoubles(n);
      double[] flowBarDot = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      double total = 0.0;
      double totalDot = 0.0;
      for (int step = 0; step < steps; step++) {
        for (int i = 0; i < n; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double t = xDot[i] * y1 + x1 * yDot[i];
          flow[i] = x1 * y1;
          flowDot[i] = t;
        }
        for (int i = 0; i < n; i++) {
          double flow1 = flow[i];
          double flowDot1 = flowDot[i];
          total += flow1;
          totalDot += flowDot1;
          if (y[i] > 0.6) {
            total += flow1;
            totalDot += flowDot1;
          }
        }
        double[] yKept = tape.row(yKeptKept, step, n);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = 0; i < n; i++) {
          double y1 = y[i];
          double yDot1 = yDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          y[i] = y1 * 0.9;
          yDot[i] = yDot1 * 0.9;
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
      double totalBar = 2.0 * total;
      double totalBarDot = 2.0 * totalDot;
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < n; i++) {
          double yDot1 = yKeptDot[i];
          y[i] = yKept[i];
          yDot[i] = yDot1;
          double yBarDot1 = yBarDot[i] * 0.9;
          yBar[i] *= 0.9;
          yBarDot[i] = yBarDot1;
        }
        for (int i = 0; i < n; i++) {
          double flowBar1;
          double flowBarDot1;
          if (y[i] > 0.6) {
            flowBar1 = totalBar;
            flowBarDot1 = totalBarDot;
          } else {
            flowBar1 = 0.0;
            flowBarDot1 = 0.0;
          }
          flowBar[i] = flowBar1 + totalBar;
          flowBarDot[i] = flowBarDot1 + totalBarDot;
        }
        for (int i = 0; i < n; i++) {
          double t = flowBar[i];
          double t1 = flowBarDot[i];
          double y1 = y[i];
          double x1 = x[i];
          double xBarDot = t1 * y1 + t * yDot[i];
          double yBarDot1 = xDot[i] * t + x1 * t1;
          yBar[i] += x1 * t;
          yBarDot[i] += yBarDot1;
          xBar[i] += t * y1;
          xHvp[i] += xBarDot;
        }
      }
      for (int i = 0; i < n; i++) {
        double t = yBarDot[i];
        xBar[i] += yBar[i];
        xHvp[i] += t;
      }
      return sum + total * total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RestingRows.addedNowAndThen} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction addedNowAndThenFunction(int steps) {
    return new AddedNowAndThenFunction(steps);
  }

  private static final class AddedNowAndThenFunction implements ScalarFunction {

    private final int steps;

    AddedNowAndThenFunction(int steps) {
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
      return RestingRows.addedNowAndThen(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = addedNowAndThenGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return addedNowAndThenJvp(x, this.steps, xDot).tangent();
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
      double value = addedNowAndThenHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.between} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual betweenJvp(double[] x, int steps, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    double[] y = x.clone();
    double[] yDot = xDot.clone();
    double[] flow = new double[n];
    double[] flowDot = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n - 1; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double yDot1 = yDot[i];
        double t = x1 * y1;
        double t1 = (xDot[i] * y1 + x1 * yDot1) * y1 + t * yDot1;
        flow[i] = t * y1;
        flowDot[i] = t1;
      }
      for (int i = 0; i < n - 1; i++) {
        double t = yDot[i] - 0.1 * flowDot[i];
        y[i] -= 0.1 * flow[i];
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
   * @see #betweenJvp(double[], int, double[])
   */
  static Dual betweenJvp(double[] x, int steps, double[] xDot, Tape tape) {
    return betweenJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.between}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BetweenGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RestingRows.between} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static BetweenGradient betweenGradient(double[] x, int steps) {
    return betweenGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #betweenGradient(double[], int)
   */
  static BetweenGradient betweenGradient(double[] x, int steps, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = betweenGradient(x, steps, xBar, tape);
    return new BetweenGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.between} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double betweenGradient(double[] x, int steps, double[] xBar) {
    return betweenGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #betweenGradient(double[], int, double[])
   */
  static double betweenGradient(double[] x, int steps, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      double[] y = x.clone();
      double[] yBar = tape.doubles(y.length);
      double[] flow = tape.exactDoubles(n);
      double[] flowBar = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n - 1);
        for (int i = 0; i < n - 1; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          flow[i] = x1 * y1 * y1;
        }
        for (int i = 0; i < n - 1; i++) {
          y[i] -= 0.1 * flow[i];
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
        for (int i = 0; i < n - 1; i++) {
          flowBar[i] = -(0.1 * yBar[i]);
        }
        double[] yKept = yKeptKept[step];
        for (int i = 0; i < n - 1; i++) {
          double t = flowBar[i];
          double y1 = yKept[i];
          double t1 = t * y1;
          double x1 = x[i];
          yBar[i] += x1 * y1 * t + x1 * t1;
          xBar[i] += t1 * y1;
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.between}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BetweenHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RestingRows.between}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static BetweenHvp betweenHvp(double[] x, int steps, double[] xDot) {
    return betweenHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #betweenHvp(double[], int, double[])
   */
  static BetweenHvp betweenHvp(double[] x, int steps, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = betweenHvp(x, steps, xDot, xBar, xHvp, tape);
    return new BetweenHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.between}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double betweenHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp) {
    return betweenHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #betweenHvp(double[], int, double[], double[], double[])
   */
  static double betweenHvp(double[] x, int steps, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] flow = tape.exactDoubles(n);
      double[] flowDot = tape.exactDoubles(n);
      double[] flowBar = tape.zeroDoubles(n);
      double[] flowBarDot = tape.zeroDoubles(n);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int step = 0; step < steps; step++) {
        double[] yKept = tape.row(yKeptKept, step, n - 1);
        double[] yKeptDot = tape.row(yKeptKeptDot, step, n - 1);
        for (int i = 0; i < n - 1; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          double t = x1 * y1;
          flow[i] = t * y1;
          flowDot[i] = (xDot1 * y1 + x1 * yDot1) * y1 + t * yDot1;
        }
        for (int i = 0; i < n - 1; i++) {
          double t = yDot[i] - 0.1 * flowDot[i];
          y[i] -= 0.1 * flow[i];
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
        for (int i = 0; i < n - 1; i++) {
          double flowBarDot1 = -(0.1 * yBarDot[i]);
          flowBar[i] = -(0.1 * yBar[i]);
          flowBarDot[i] = flowBarDot1;
        }
        double[] yKept = yKeptKept[step];
        double[] yKeptDot = yKeptKeptDot[step];
        for (int i = 0; i < n - 1; i++) {
          double t = flowBar[i];
          double t1 = flowBarDot[i];
          double y1 = yKept[i];
          double yDot1 = yKeptDot[i];
          double t2 = t * y1;
          double t3 = t1 * y1 + t * yDot1;
          double x1 = x[i];
          double xDot1 = xDot[i];
          double t4 = x1 * y1;
          yBar[i] += t4 * t + x1 * t2;
          yBarDot[i] += (xDot1 * y1 + x1 * yDot1) * t + t4 * t1 + (xDot1 * t2 + x1 * t3);
          xBar[i] += t2 * y1;
          xHvp[i] += t3 * y1 + t2 * yDot1;
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
   * {@code RestingRows.between} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction betweenFunction(int steps) {
    return new BetweenFunction(steps);
  }

  private static final class BetweenFunction implements ScalarFunction {

    private final int steps;

    BetweenFunction(int steps) {
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
      return RestingRows.between(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = betweenGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return betweenJvp(x, this.steps, xDot).tangent();
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
      double value = betweenHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RestingRows.floats} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual floatsJvp(float[] x, int steps, float[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int n = x.length;
    float[] y = x.clone();
    float[] yDot = xDot.clone();
    float[] slope = new float[n];
    float[] slopeDot = new float[n];
    for (int step = 0; step < steps; step++) {
      for (int i = n - 1; i >= 0; i--) {
        float x1 = x[i];
        float y1 = y[i];
        float t = xDot[i] * y1 + x1 * yDot[i];
        slope[i] = x1 * y1;
        slopeDot[i] = t;
      }
      for (int i = 0; i < n; i++) {
        float t = yDot[i] + 0.25f * slopeDot[i];
        y[i] += 0.25f * slope[i];
        yDot[i] = t;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
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
   * @see #floatsJvp(float[], int, float[])
   */
  static Dual floatsJvp(float[] x, int steps, float[] xDot, Tape tape) {
    return floatsJvp(x, steps, xDot);
  }

  /**
   * Value and gradient of {@code RestingRows.floats}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FloatsGradient(double value, float[] x) {}

  /**
   * Reverse mode: {@code RestingRows.floats} and its gradient.
   *
   * @param x as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static FloatsGradient floatsGradient(float[] x, int steps) {
    return floatsGradient(x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsGradient(float[], int)
   */
  static FloatsGradient floatsGradient(float[] x, int steps, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    double value = floatsGradient(x, steps, xBar, tape);
    return new FloatsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RestingRows.floats} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double floatsGradient(float[] x, int steps, float[] xBar) {
    return floatsGradient(x, steps, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsGradient(float[], int, float[])
   */
  static double floatsGradient(float[] x, int steps, float[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int n = x.length;
      float[] y = x.clone();
      float[] yBar = tape.floats(y.length);
      float[] slope = tape.exactFloats(n);
      float[] slopeBar = tape.zeroFloats(n);
      float[][] yKeptKept = tape.table(float[].class, steps);
      for (int step = 0; step < steps; step++) {
        float[] yKept = tape.row(yKeptKept, step, n);
        for (int i = n - 1; i >= 0; i--) {
          float x1 = x[i];
          float y1 = y[i];
          yKept[i] = y1;
          slope[i] = x1 * y1;
        }
        for (int i = 0; i < n; i++) {
          y[i] += 0.25f * slope[i];
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        float v = y[i];
        sum += v * v;
        yBar[i] = 2.0f * v;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          slopeBar[i] += 0.25f * yBar[i];
        }
        float[] yKept = yKeptKept[step];
        int i = n - 1;
        while (i >= 0) {
          float t = slopeBar[i];
          slopeBar[i] = 0.0f;
          float xBar1 = t * yKept[i];
          yBar[i] += x[i] * t;
          xBar[i] += xBar1;
          i += -1;
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
   * Value, gradient and Hessian-vector product of {@code RestingRows.floats}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FloatsHvp(double value, float[] x, float[] xHvp) {}

  /**
   * Second order: {@code RestingRows.floats}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static FloatsHvp floatsHvp(float[] x, int steps, float[] xDot) {
    return floatsHvp(x, steps, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsHvp(float[], int, float[])
   */
  static FloatsHvp floatsHvp(float[] x, int steps, float[] xDot, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    float[] xHvp = Arguments.zerosLike(x);
    double value = floatsHvp(x, steps, xDot, xBar, xHvp, tape);
    return new FloatsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RestingRows.floats}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double floatsHvp(float[] x, int steps, float[] xDot, float[] xBar, float[] xHvp) {
    return floatsHvp(x, steps, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsHvp(float[], int, float[], float[], float[])
   */
  static double floatsHvp(float[] x, int steps, float[] xDot, float[] xBar, float[] xHvp,
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
      float[] y = x.clone();
      float[] yDot = xDot.clone();
      float[] yBar = tape.floats(y.length);
      float[] yBarDot = tape.floats(y.length);
      float[] slope = tape.exactFloats(n);
      float[] slopeDot = tape.exactFloats(n);
      float[] slopeBar = tape.zeroFloats(n);
      float[] slopeBarDot = tape.zeroFloats(n);
      float[][] yKeptKept = tape.table(float[].class, steps);
      float[][] yKeptKeptDot = tape.table(float[].class, steps);
      for (int step = 0; step < steps; step++) {
        float[] yKept = tape.row(yKeptKept, step, n);
        float[] yKeptDot = tape.row(yKeptKeptDot, step, n);
        for (int i = n - 1; i >= 0; i--) {
          float x1 = x[i];
          float y1 = y[i];
          float yDot1 = yDot[i];
          float xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          slope[i] = x1 * y1;
          slopeDot[i] = xDot1 * y1 + x1 * yDot1;
        }
        for (int i = 0; i < n; i++) {
          float t = yDot[i] + 0.25f * slopeDot[i];
          y[i] += 0.25f * slope[i];
          yDot[i] = t;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        float v = y[i];
        float vDot = yDot[i];
        sum += v * v;
        yBar[i] = 2.0f * v;
        yBarDot[i] = 2.0f * vDot;
      }

      // reverse sweep
      for (int step = Math.max(steps, 0) - 1; step >= 0; step--) {
        for (int i = 0; i < n; i++) {
          float slopeBarDot1 = 0.25f * yBarDot[i];
          slopeBar[i] += 0.25f * yBar[i];
          slopeBarDot[i] += slopeBarDot1;
        }
        float[] yKept = yKeptKept[step];
        float[] yKeptDot = yKeptKeptDot[step];
        int i = n - 1;
        while (i >= 0) {
          float t = slopeBar[i];
          float t1 = slopeBarDot[i];
          slopeBar[i] = 0.0f;
          slopeBarDot[i] = 0.0f;
          float y1 = yKept[i];
          float x1 = x[i];
          float xBarDot = t1 * y1 + t * yKeptDot[i];
          float yBarDot1 = xDot[i] * t + x1 * t1;
          yBar[i] += x1 * t;
          yBarDot[i] += yBarDot1;
          xBar[i] += t * y1;
          xHvp[i] += xBarDot;
          i += -1;
        }
      }
      for (int i = 0; i < n; i++) {
        float t = yBarDot[i];
        xBar[i] += yBar[i];
        xHvp[i] += t;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RestingRows.floats} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction floatsFunction(int steps) {
    return new FloatsFunction(steps);
  }

  private static final class FloatsFunction implements ScalarFunction {

    private final int steps;

    FloatsFunction(int steps) {
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
      return RestingRows.floats(x, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length);
      float[] xBar = Arguments.zerosLike(x);
      double value = floatsGradient(x, this.steps, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length);
      float[] xDot = Arguments.floats(direction, 0, direction.length);
      return floatsJvp(x, this.steps, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] x = Arguments.floats(packed, 0, packed.length);
      float[] xDot = Arguments.floats(direction, 0, direction.length);
      float[] xBar = Arguments.zerosLike(x);
      float[] xHvp = Arguments.zerosLike(x);
      double value = floatsHvp(x, this.steps, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }
}
