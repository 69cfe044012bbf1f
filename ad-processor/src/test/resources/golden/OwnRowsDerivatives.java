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
 * Derivatives of methods of {@code OwnRows}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class OwnRowsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.OwnRowsDerivatives");
  }

  private OwnRowsDerivatives() {}

  /**
   * Forward mode: {@code OwnRows.ragged} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual raggedJvp(double[][] x, double w, double[][] xDot, double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double state = w;
    double stateDot = wDot;
    for (int i = 0; i < x.length; i++) {
      int t = x[i].length;
      double sum = state;
      double sumDot = stateDot;
      for (int j = 0; j < t; j++) {
        double x1 = x[i][j];
        double t1 = sum * x1;
        double t2 = (sumDot * x1 + sum * xDot[i][j]) * Math.cos(t1);
        sum = Math.sin(t1) + w;
        sumDot = t2 + wDot;
      }
      stateDot = sumDot * state + sum * stateDot;
      state = sum * state;
    }
    return new Dual(state, stateDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedJvp(double[][], double, double[][], double)
   */
  static Dual raggedJvp(double[][] x, double w, double[][] xDot, double wDot, Tape tape) {
    return raggedJvp(x, w, xDot, wDot);
  }

  /**
   * Value and gradient of {@code OwnRows.ragged}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record RaggedGradient(double value, double[][] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code OwnRows.ragged}: filled by a derivative and
   * reused by its caller.
   */
  static final class RaggedAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public RaggedAdjoint() {}
  }

  /**
   * Reverse mode: {@code OwnRows.ragged} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RaggedGradient raggedGradient(double[][] x, double w) {
    return raggedGradient(x, w, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedGradient(double[][], double)
   */
  static RaggedGradient raggedGradient(double[][] x, double w, Tape tape) {
    double[][] xBar = Arguments.zerosLike(x);
    RaggedAdjoint adjoint = new RaggedAdjoint();
    double value = raggedGradient(x, w, xBar, adjoint, tape);
    return new RaggedGradient(value, xBar, adjoint.w);
  }

  /**
   * Reverse mode: {@code OwnRows.ragged} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static double raggedGradient(double[][] x, double w, double[][] xBar, RaggedAdjoint adjoint) {
    return raggedGradient(x, w, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedGradient(double[][], double, double[][], RaggedAdjoint)
   */
  static double raggedGradient(double[][] x, double w, double[][] xBar, RaggedAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] stateKept = tape.doubles(x.length);
      double[] sumKept = tape.doubles(x.length);
      double[][] sumKeptKept = tape.table(double[].class, x.length);
      double state = w;
      for (int i = 0; i < x.length; i++) {
        stateKept[i] = state;
        int t = x[i].length;
        double[] sumKept1 = tape.row(sumKeptKept, i, t);
        double sum = state;
        for (int j = 0; j < t; j++) {
          sumKept1[j] = sum;
          sum = Math.sin(sum * x[i][j]) + w;
        }
        sumKept[i] = sum;
        state = sum * state;
      }

      // reverse sweep
      double stateBar = 1.0;
      double wBar = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double state1 = stateKept[i];
        double sum = sumKept[i];
        double sumBar = stateBar * state1;
        stateBar = sum * stateBar;
        double[] sumKept1 = sumKeptKept[i];
        double sumBar1 = sumBar;
        for (int j = x[i].length - 1; j >= 0; j--) {
          wBar += sumBar1;
          sum = sumKept1[j];
          double x1 = x[i][j];
          double t = sumBar1 * Math.cos(sum * x1);
          sumBar1 = t * x1;
          xBar[i][j] += sum * t;
        }
        stateBar += sumBar1;
      }
      wBar += stateBar;
      adjoint.w = wBar;
      return state;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code OwnRows.ragged}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record RaggedHvp(double value, double[][] x, double w, double[][] xHvp, double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code OwnRows.ragged}:
   * filled by a derivative and reused by its caller.
   */
  static final class RaggedHvpAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public RaggedHvpAdjoint() {}
  }

  /**
   * Second order: {@code OwnRows.ragged}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static RaggedHvp raggedHvp(double[][] x, double w, double[][] xDot, double wDot) {
    return raggedHvp(x, w, xDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedHvp(double[][], double, double[][], double)
   */
  static RaggedHvp raggedHvp(double[][] x, double w, double[][] xDot, double wDot, Tape tape) {
    double[][] xBar = Arguments.zerosLike(x);
    double[][] xHvp = Arguments.zerosLike(x);
    RaggedHvpAdjoint adjoint = new RaggedHvpAdjoint();
    double value = raggedHvp(x, w, xDot, wDot, xBar, xHvp, adjoint, tape);
    return new RaggedHvp(value, xBar, adjoint.w, xHvp, adjoint.wHvp);
  }

  /**
   * Second order: {@code OwnRows.ragged}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code w}
   * @return the value
   */
  static double raggedHvp(double[][] x, double w, double[][] xDot, double wDot, double[][] xBar,
      double[][] xHvp, RaggedHvpAdjoint adjoint) {
    return raggedHvp(x, w, xDot, wDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedHvp(double[][], double, double[][], double, double[][], double[][],
   *     RaggedHvpAdjoint)
   */
  static double raggedHvp(double[][] x, double w, double[][] xDot, double wDot, double[][] xBar,
      double[][] xHvp, RaggedHvpAdjoint adjoint, Tape tape) {
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
      double[] stateKept = tape.doubles(x.length);
      double[] stateKeptDot = tape.doubles(x.length);
      double[] sumKept = tape.doubles(x.length);
      double[] sumKeptDot = tape.doubles(x.length);
      double[][] sumKeptKept = tape.table(double[].class, x.length);
      double[][] sumKeptKeptDot = tape.table(double[].class, x.length);
      double state = w;
      double stateDot = wDot;
      for (int i = 0; i < x.length; i++) {
        stateKept[i] = state;
        stateKeptDot[i] = stateDot;
        int t = x[i].length;
        double[] sumKept1 = tape.row(sumKeptKept, i, t);
        double[] sumKeptDot1 = tape.row(sumKeptKeptDot, i, t);
        double sum = state;
        double sumDot = stateDot;
        for (int j = 0; j < t; j++) {
          sumKept1[j] = sum;
          sumKeptDot1[j] = sumDot;
          double x1 = x[i][j];
          double t1 = sum * x1;
          double t2 = (sumDot * x1 + sum * xDot[i][j]) * Math.cos(t1);
          sum = Math.sin(t1) + w;
          sumDot = t2 + wDot;
        }
        sumKept[i] = sum;
        sumKeptDot[i] = sumDot;
        stateDot = sumDot * state + sum * stateDot;
        state = sum * state;
      }

      // reverse sweep
      double stateBar = 1.0;
      double wBar = 0.0;
      double stateBarDot = 0.0;
      double wBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double state1 = stateKept[i];
        double stateDot1 = stateKeptDot[i];
        double sum = sumKept[i];
        double sumDot = sumKeptDot[i];
        double stateBar1 = sum * stateBar;
        double sumBarDot = stateBarDot * state1 + stateBar * stateDot1;
        stateBarDot = sumDot * stateBar + sum * stateBarDot;
        double[] sumKept1 = sumKeptKept[i];
        double[] sumKeptDot1 = sumKeptKeptDot[i];
        double sumBar = stateBar * state1;
        double sumBarDot1 = sumBarDot;
        for (int j = x[i].length - 1; j >= 0; j--) {
          wBar += sumBar;
          wBarDot += sumBarDot1;
          sum = sumKept1[j];
          sumDot = sumKeptDot1[j];
          double x1 = x[i][j];
          double xDot1 = xDot[i][j];
          double t = sum * x1;
          double t1 = Math.cos(t);
          double t2 = sumBar * t1;
          double t3 = sumBarDot1 * t1 - sumBar * ((sumDot * x1 + sum * xDot1) * Math.sin(t));
          sumBar = t2 * x1;
          sumBarDot1 = t3 * x1 + t2 * xDot1;
          double[] xBarDot = xHvp[i];
          xBar[i][j] += sum * t2;
          xBarDot[j] += sumDot * t2 + sum * t3;
        }
        stateBar = stateBar1 + sumBar;
        stateBarDot += sumBarDot1;
      }
      wBar += stateBar;
      wBarDot += stateBarDot;
      adjoint.w = wBar;
      adjoint.wHvp = wBarDot;
      return state;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code OwnRows.ragged} as a function of the vector that packs {@code x}, {@code w}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction raggedFunction(double[][] x) {
    return new RaggedFunction(x);
  }

  private static final class RaggedFunction implements ScalarFunction {

    private final double[][] x;

    private final int xSize;

    RaggedFunction(double[][] x) {
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
      double w = packed[xSize];
      return OwnRows.ragged(x, w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double w = packed[xSize];
      double[][] xBar = Arguments.zerosLike(x);
      RaggedAdjoint adjoint = new RaggedAdjoint();
      double value = raggedGradient(x, w, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[xSize] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double w = packed[xSize];
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      double wDot = direction[xSize];
      return raggedJvp(x, w, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double w = packed[xSize];
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      double wDot = direction[xSize];
      double[][] xBar = Arguments.zerosLike(x);
      double[][] xHvp = Arguments.zerosLike(x);
      RaggedHvpAdjoint adjoint = new RaggedHvpAdjoint();
      double value = raggedHvp(x, w, xDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[xSize] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[xSize] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code OwnRows.deep} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param m constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual deepJvp(double[] x, double w, int n, int m, double[] xDot, double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = w;
    double sDot = wDot;
    for (int i = 0; i < n; i++) {
      int t = m - i;
      for (int j = 0; j < t; j++) {
        int t1 = x.length - j;
        for (int k = 0; k < t1; k++) {
          double x1 = x[k];
          double t2 = s * x1;
          double t3 = Math.cos(s);
          double t4 = (sDot * x1 + s * xDot[k]) * Math.cos(t2);
          double t5 = wDot * t3 - w * (sDot * Math.sin(s));
          s = Math.sin(t2) + w * t3;
          sDot = t4 + t5;
        }
        double t2 = sDot * w + s * wDot;
        s = s * w + 0.1;
        sDot = t2;
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepJvp(double[], double, int, int, double[], double)
   */
  static Dual deepJvp(double[] x, double w, int n, int m, double[] xDot, double wDot, Tape tape) {
    return deepJvp(x, w, n, m, xDot, wDot);
  }

  /**
   * Value and gradient of {@code OwnRows.deep}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record DeepGradient(double value, double[] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code OwnRows.deep}: filled by a derivative and
   * reused by its caller.
   */
  static final class DeepAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public DeepAdjoint() {}
  }

  /**
   * Reverse mode: {@code OwnRows.deep} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param m constant
   * @return the value and the gradient, in new arrays
   */
  static DeepGradient deepGradient(double[] x, double w, int n, int m) {
    return deepGradient(x, w, n, m, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepGradient(double[], double, int, int)
   */
  static DeepGradient deepGradient(double[] x, double w, int n, int m, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    DeepAdjoint adjoint = new DeepAdjoint();
    double value = deepGradient(x, w, n, m, xBar, adjoint, tape);
    return new DeepGradient(value, xBar, adjoint.w);
  }

  /**
   * Reverse mode: {@code OwnRows.deep} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param m constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static double deepGradient(double[] x, double w, int n, int m, double[] xBar,
      DeepAdjoint adjoint) {
    return deepGradient(x, w, n, m, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepGradient(double[], double, int, int, double[], DeepAdjoint)
   */
  static double deepGradient(double[] x, double w, int n, int m, double[] xBar,
      DeepAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] sKeptKept = tape.table(double[].class, n);
      double[][][] keptKeptKept = tape.table(double[][].class, n);
      double[][][] sKeptKeptKept = tape.table(double[][].class, n);
      double s = w;
      for (int i = 0; i < n; i++) {
        int t = m - i;
        double[] sKept = tape.row(sKeptKept, i, t);
        double[][] keptKept = tape.row(keptKeptKept, i, t);
        double[][] sKeptKept1 = tape.row(sKeptKeptKept, i, t);
        for (int j = 0; j < t; j++) {
          int t1 = x.length - j;
          double[] kept = tape.row(keptKept, j, t1);
          double[] sKept1 = tape.row(sKeptKept1, j, t1);
          for (int k = 0; k < t1; k++) {
            sKept1[k] = s;
            double t2 = Math.cos(s);
            double t3 = Math.sin(s * x[k]);
            kept[k] = t2;
            s = t3 + w * t2;
          }
          sKept[j] = s;
          s = s * w + 0.1;
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double wBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double[] sKept = sKeptKept[i];
        double[][] keptKept = keptKeptKept[i];
        double[][] sKeptKept1 = sKeptKeptKept[i];
        for (int j = Math.max(m - i, 0) - 1; j >= 0; j--) {
          double s1 = sKept[j];
          double[] kept = keptKept[j];
          double[] sKept1 = sKeptKept1[j];
          int k = Math.max(x.length - j, 0) - 1;
          wBar += s1 * sBar;
          sBar *= w;
          while (k >= 0) {
            wBar += sBar * kept[k];
            s1 = sKept1[k];
            double x1 = x[k];
            double t = sBar * Math.cos(s1 * x1);
            sBar = t * x1 - w * sBar * Math.sin(s1);
            xBar[k] += s1 * t;
            k--;
          }
        }
      }
      wBar += sBar;
      adjoint.w = wBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code OwnRows.deep}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record DeepHvp(double value, double[] x, double w, double[] xHvp, double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code OwnRows.deep}:
   * filled by a derivative and reused by its caller.
   */
  static final class DeepHvpAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public DeepHvpAdjoint() {}
  }

  /**
   * Second order: {@code OwnRows.deep}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param m constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static DeepHvp deepHvp(double[] x, double w, int n, int m, double[] xDot, double wDot) {
    return deepHvp(x, w, n, m, xDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepHvp(double[], double, int, int, double[], double)
   */
  static DeepHvp deepHvp(double[] x, double w, int n, int m, double[] xDot, double wDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    DeepHvpAdjoint adjoint = new DeepHvpAdjoint();
    double value = deepHvp(x, w, n, m, xDot, wDot, xBar, xHvp, adjoint, tape);
    return new DeepHvp(value, xBar, adjoint.w, xHvp, adjoint.wHvp);
  }

  /**
   * Second order: {@code OwnRows.deep}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param m constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code w}
   * @return the value
   */
  static double deepHvp(double[] x, double w, int n, int m, double[] xDot, double wDot,
      double[] xBar, double[] xHvp, DeepHvpAdjoint adjoint) {
    return deepHvp(x, w, n, m, xDot, wDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepHvp(double[], double, int, int, double[], double, double[], double[],
   *     DeepHvpAdjoint)
   */
  static double deepHvp(double[] x, double w, int n, int m, double[] xDot, double wDot,
      double[] xBar, double[] xHvp, DeepHvpAdjoint adjoint, Tape tape) {
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
      double[][] sKeptKept = tape.table(double[].class, n);
      double[][] sKeptKeptDot = tape.table(double[].class, n);
      double[][][] keptKeptKept = tape.table(double[][].class, n);
      double[][][] keptKeptKeptDot = tape.table(double[][].class, n);
      double[][][] sKeptKeptKept = tape.table(double[][].class, n);
      double[][][] sKeptKeptKeptDot = tape.table(double[][].class, n);
      double s = w;
      double sDot = wDot;
      for (int i = 0; i < n; i++) {
        int t = m - i;
        double[] sKept = tape.row(sKeptKept, i, t);
        double[] sKeptDot = tape.row(sKeptKeptDot, i, t);
        double[][] keptKept = tape.row(keptKeptKept, i, t);
        double[][] keptKeptDot = tape.row(keptKeptKeptDot, i, t);
        double[][] sKeptKept1 = tape.row(sKeptKeptKept, i, t);
        double[][] sKeptKeptDot1 = tape.row(sKeptKeptKeptDot, i, t);
        for (int j = 0; j < t; j++) {
          int t1 = x.length - j;
          double[] kept = tape.row(keptKept, j, t1);
          double[] keptDot = tape.row(keptKeptDot, j, t1);
          double[] sKept1 = tape.row(sKeptKept1, j, t1);
          double[] sKeptDot1 = tape.row(sKeptKeptDot1, j, t1);
          for (int k = 0; k < t1; k++) {
            sKept1[k] = s;
            sKeptDot1[k] = sDot;
            double x1 = x[k];
            double t2 = s * x1;
            double t3 = Math.cos(s);
            double t4 = -(sDot * Math.sin(s));
            double t5 = (sDot * x1 + s * xDot[k]) * Math.cos(t2);
            kept[k] = t3;
            keptDot[k] = t4;
            s = Math.sin(t2) + w * t3;
            sDot = t5 + (wDot * t3 + w * t4);
          }
          sKept[j] = s;
          sKeptDot[j] = sDot;
          double t2 = sDot * w + s * wDot;
          s = s * w + 0.1;
          sDot = t2;
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double wBar = 0.0;
      double sBarDot = 0.0;
      double wBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double[] sKept = sKeptKept[i];
        double[] sKeptDot = sKeptKeptDot[i];
        double[][] keptKept = keptKeptKept[i];
        double[][] keptKeptDot = keptKeptKeptDot[i];
        double[][] sKeptKept1 = sKeptKeptKept[i];
        double[][] sKeptKeptDot1 = sKeptKeptKeptDot[i];
        for (int j = Math.max(m - i, 0) - 1; j >= 0; j--) {
          double s1 = sKept[j];
          double sDot1 = sKeptDot[j];
          double[] kept = keptKept[j];
          double[] keptDot = keptKeptDot[j];
          double[] sKept1 = sKeptKept1[j];
          double[] sKeptDot1 = sKeptKeptDot1[j];
          int k = Math.max(x.length - j, 0) - 1;
          wBar += s1 * sBar;
          wBarDot += sDot1 * sBar + s1 * sBarDot;
          sBarDot = sBarDot * w + sBar * wDot;
          sBar *= w;
          while (k >= 0) {
            double t = kept[k];
            wBar += sBar * t;
            wBarDot += sBarDot * t + sBar * keptDot[k];
            double t1 = w * sBar;
            s1 = sKept1[k];
            sDot1 = sKeptDot1[k];
            double t2 = Math.sin(s1);
            double x1 = x[k];
            double xDot1 = xDot[k];
            double t3 = s1 * x1;
            double t4 = Math.cos(t3);
            double t5 = sBar * t4;
            double t6 = sBarDot * t4 - sBar * ((sDot1 * x1 + s1 * xDot1) * Math.sin(t3));
            double t7 = (wDot * sBar + w * sBarDot) * t2 + t1 * (sDot1 * Math.cos(s1));
            sBar = t5 * x1 - t1 * t2;
            sBarDot = t6 * x1 + t5 * xDot1 - t7;
            xBar[k] += s1 * t5;
            xHvp[k] += sDot1 * t5 + s1 * t6;
            k--;
          }
        }
      }
      wBar += sBar;
      wBarDot += sBarDot;
      adjoint.w = wBar;
      adjoint.wHvp = wBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code OwnRows.deep} as a function of the vector that packs {@code x}, {@code w}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @param m captured
   * @return the view
   */
  static ScalarFunction deepFunction(int n, int m) {
    return new DeepFunction(n, m);
  }

  private static final class DeepFunction implements ScalarFunction {

    private final int n;

    private final int m;

    DeepFunction(int n, int m) {
      this.n = n;
      this.m = m;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      return OwnRows.deep(x, w, this.n, this.m);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      DeepAdjoint adjoint = new DeepAdjoint();
      double value = deepGradient(x, w, this.n, this.m, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      return deepJvp(x, w, this.n, this.m, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      DeepHvpAdjoint adjoint = new DeepHvpAdjoint();
      double value = deepHvp(x, w, this.n, this.m, xDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code OwnRows.tooShort} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual tooShortJvp(double[] x, double w, int n, double[] xDot, double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = w;
    double sDot = wDot;
    for (int i = 0; i < x.length; i++) {
      int t = n - i;
      double[] t1 = new double[t];
      double[] tDot = new double[t];
      for (int j = 0; j < t1.length; j++) {
        double x1 = x[j];
        double t2 = s * x1 + j;
        double t3 = (sDot * x1 + s * xDot[j]) * Math.cos(t2);
        t1[j] = Math.sin(t2);
        tDot[j] = t3;
      }
      for (int j = 1; j < t1.length; j++) {
        double t2 = t1[j];
        double t3 = t1[j - 1];
        double t4 = t2 * t3;
        s += t4 * w;
        sDot += (tDot[j] * t3 + t2 * tDot[j - 1]) * w + t4 * wDot;
        t1[j] = s * s;
        tDot[j] = 2.0 * (sDot * s);
      }
      for (int j = 0; j < t1.length; j++) {
        double t2 = s + t1[j];
        s = Math.cos(t2);
        sDot = -((sDot + tDot[j]) * Math.sin(t2));
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tooShortJvp(double[], double, int, double[], double)
   */
  static Dual tooShortJvp(double[] x, double w, int n, double[] xDot, double wDot, Tape tape) {
    return tooShortJvp(x, w, n, xDot, wDot);
  }

  /**
   * Value and gradient of {@code OwnRows.tooShort}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record TooShortGradient(double value, double[] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code OwnRows.tooShort}: filled by a derivative
   * and reused by its caller.
   */
  static final class TooShortAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public TooShortAdjoint() {}
  }

  /**
   * Reverse mode: {@code OwnRows.tooShort} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static TooShortGradient tooShortGradient(double[] x, double w, int n) {
    return tooShortGradient(x, w, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tooShortGradient(double[], double, int)
   */
  static TooShortGradient tooShortGradient(double[] x, double w, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    TooShortAdjoint adjoint = new TooShortAdjoint();
    double value = tooShortGradient(x, w, n, xBar, adjoint, tape);
    return new TooShortGradient(value, xBar, adjoint.w);
  }

  /**
   * Reverse mode: {@code OwnRows.tooShort} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static double tooShortGradient(double[] x, double w, int n, double[] xBar,
      TooShortAdjoint adjoint) {
    return tooShortGradient(x, w, n, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tooShortGradient(double[], double, int, double[], TooShortAdjoint)
   */
  static double tooShortGradient(double[] x, double w, int n, double[] xBar,
      TooShortAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] tKept = tape.table(double[].class, x.length);
      double[][] keptKept = tape.table(double[].class, x.length);
      double[][] tBarKept = tape.table(double[].class, x.length);
      double[][] sKeptKept = tape.table(double[].class, x.length);
      double[][] tKeptKept = tape.table(double[].class, x.length);
      double[][] tKeptKept1 = tape.table(double[].class, x.length);
      double[] sKept = tape.doubles(x.length);
      double s = w;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        int t = n - i;
        double[] t1 = tape.exactRow(tKept, i, t);
        Arrays.fill(t1, 0.0);
        double[] tBar = tape.row(tBarKept, i, t);
        Arrays.fill(tBar, 0, t, 0.0);
        for (int j = 0; j < t1.length; j++) {
          t1[j] = Math.sin(s * x[j] + j);
        }
        double[] sKept1 = tape.row(sKeptKept, i, t1.length);
        double[] tKept1 = tape.row(tKeptKept, i, t1.length);
        double[] tKept2 = tape.row(tKeptKept1, i, t1.length);
        for (int j = 1; j < t1.length; j++) {
          double t2 = t1[j];
          tKept1[j] = t2;
          double t3 = t1[j - 1];
          tKept2[j] = t3;
          s += t2 * t3 * w;
          sKept1[j] = s;
          t1[j] = s * s;
        }
        double[] kept = tape.row(keptKept, i, t1.length);
        for (int j = 0; j < t1.length; j++) {
          double t2 = s + t1[j];
          kept[j] = t2;
          s = Math.cos(t2);
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double wBar = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        int t = tKept[i].length;
        double[] kept = keptKept[i];
        double[] tBar = tBarKept[i];
        for (int j = t - 1; j >= 0; j--) {
          sBar = -(sBar * Math.sin(kept[j]));
          tBar[j] += sBar;
        }
        double[] sKept1 = sKeptKept[i];
        double[] tKept1 = tKeptKept[i];
        double[] tKept2 = tKeptKept1[i];
        double tBarCarried = t - 1 >= 1 ? tBar[t - 1] : 0.0;
        for (int j = t - 1; j >= 1; j--) {
          tBar[j] = 0.0;
          double s1 = sKept1[j];
          sBar += 2.0 * (tBarCarried * s1);
          double t1 = sBar * w;
          double t2 = tKept1[j];
          double t3 = tKept2[j];
          wBar += t2 * t3 * sBar;
          tBarCarried = tBar[j - 1] + t2 * t1;
          tBar[j - 1] = tBarCarried;
          tBar[j] = t1 * t3;
        }
        double s1 = sKept[i];
        for (int j = 0; j < t; j++) {
          double t1 = tBar[j];
          tBar[j] = 0.0;
          double x1 = x[j];
          double t2 = t1 * Math.cos(s1 * x1 + j);
          sBar += t2 * x1;
          xBar[j] += s1 * t2;
        }
      }
      wBar += sBar;
      adjoint.w = wBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code OwnRows.tooShort}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record TooShortHvp(double value, double[] x, double w, double[] xHvp, double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * OwnRows.tooShort}: filled by a derivative and reused by its caller.
   */
  static final class TooShortHvpAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public TooShortHvpAdjoint() {}
  }

  /**
   * Second order: {@code OwnRows.tooShort}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static TooShortHvp tooShortHvp(double[] x, double w, int n, double[] xDot, double wDot) {
    return tooShortHvp(x, w, n, xDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tooShortHvp(double[], double, int, double[], double)
   */
  static TooShortHvp tooShortHvp(double[] x, double w, int n, double[] xDot, double wDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    TooShortHvpAdjoint adjoint = new TooShortHvpAdjoint();
    double value = tooShortHvp(x, w, n, xDot, wDot, xBar, xHvp, adjoint, tape);
    return new TooShortHvp(value, xBar, adjoint.w, xHvp, adjoint.wHvp);
  }

  /**
   * Second order: {@code OwnRows.tooShort}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code w}
   * @return the value
   */
  static double tooShortHvp(double[] x, double w, int n, double[] xDot, double wDot, double[] xBar,
      double[] xHvp, TooShortHvpAdjoint adjoint) {
    return tooShortHvp(x, w, n, xDot, wDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tooShortHvp(double[], double, int, double[], double, double[], double[],
   *     TooShortHvpAdjoint)
   */
  static double tooShortHvp(double[] x, double w, int n, double[] xDot, double wDot, double[] xBar,
      double[] xHvp, TooShortHvpAdjoint adjoint, Tape tape) {
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
      double[][] tKept = tape.table(double[].class, x.length);
      double[][] keptKept = tape.table(double[].class, x.length);
      double[][] keptKeptDot = tape.table(double[].class, x.length);
      double[][] tBarKept = tape.table(double[].class, x.length);
      double[][] tBarKeptDot = tape.table(double[].class, x.length);
      double[][] sKeptKept = tape.table(double[].class, x.length);
      double[][] sKeptKeptDot = tape.table(double[].class, x.length);
      double[][] tKeptKept = tape.table(double[].class, x.length);
      double[][] tKeptKeptDot = tape.table(double[].class, x.length);
      double[][] tKeptKept1 = tape.table(double[].class, x.length);
      double[][] tKeptKeptDot1 = tape.table(double[].class, x.length);
      double[] sKept = tape.doubles(x.length);
      double[] sKeptDot = tape.doubles(x.length);
      double s = w;
      double sDot = wDot;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        int t = n - i;
        double[] t1 = tape.exactRow(tKept, i, t);
        Arrays.fill(t1, 0.0);
        double[] tDot = new double[t];
        double[] tBar = tape.row(tBarKept, i, t);
        Arrays.fill(tBar, 0, t, 0.0);
        double[] tBarDot = tape.row(tBarKeptDot, i, t);
        Arrays.fill(tBarDot, 0, t, 0.0);
        for (int j = 0; j < t1.length; j++) {
          double x1 = x[j];
          double t2 = s * x1 + j;
          double t3 = (sDot * x1 + s * xDot[j]) * Math.cos(t2);
          t1[j] = Math.sin(t2);
          tDot[j] = t3;
        }
        double[] sKept1 = tape.row(sKeptKept, i, t1.length);
        double[] sKeptDot1 = tape.row(sKeptKeptDot, i, t1.length);
        double[] tKept1 = tape.row(tKeptKept, i, t1.length);
        double[] tKeptDot = tape.row(tKeptKeptDot, i, t1.length);
        double[] tKept2 = tape.row(tKeptKept1, i, t1.length);
        double[] tKeptDot1 = tape.row(tKeptKeptDot1, i, t1.length);
        for (int j = 1; j < t1.length; j++) {
          double t2 = t1[j];
          double tDot1 = tDot[j];
          tKept1[j] = t2;
          tKeptDot[j] = tDot1;
          double t3 = t1[j - 1];
          double tDot2 = tDot[j - 1];
          tKept2[j] = t3;
          tKeptDot1[j] = tDot2;
          double t4 = t2 * t3;
          s += t4 * w;
          sDot += (tDot1 * t3 + t2 * tDot2) * w + t4 * wDot;
          sKept1[j] = s;
          sKeptDot1[j] = sDot;
          t1[j] = s * s;
          tDot[j] = 2.0 * (sDot * s);
        }
        double[] kept = tape.row(keptKept, i, t1.length);
        double[] keptDot = tape.row(keptKeptDot, i, t1.length);
        for (int j = 0; j < t1.length; j++) {
          double t2 = s + t1[j];
          double t3 = sDot + tDot[j];
          kept[j] = t2;
          keptDot[j] = t3;
          s = Math.cos(t2);
          sDot = -(t3 * Math.sin(t2));
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double wBar = 0.0;
      double sBarDot = 0.0;
      double wBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        int t = tKept[i].length;
        double[] kept = keptKept[i];
        double[] keptDot = keptKeptDot[i];
        double[] tBar = tBarKept[i];
        double[] tBarDot = tBarKeptDot[i];
        for (int j = t - 1; j >= 0; j--) {
          double t1 = kept[j];
          double t2 = Math.sin(t1);
          double t3 = sBarDot * t2 + sBar * (keptDot[j] * Math.cos(t1));
          sBar = -(sBar * t2);
          sBarDot = -t3;
          tBar[j] += sBar;
          tBarDot[j] += sBarDot;
        }
        double[] sKept1 = sKeptKept[i];
        double[] sKeptDot1 = sKeptKeptDot[i];
        double[] tKept1 = tKeptKept[i];
        double[] tKeptDot = tKeptKeptDot[i];
        double[] tKept2 = tKeptKept1[i];
        double[] tKeptDot1 = tKeptKeptDot1[i];
        for (int j = t - 1; j >= 1; j--) {
          double t1 = tBar[j];
          double t2 = tBarDot[j];
          tBar[j] = 0.0;
          tBarDot[j] = 0.0;
          double s1 = sKept1[j];
          double sDot1 = sKeptDot1[j];
          sBar += 2.0 * (t1 * s1);
          sBarDot += 2.0 * (t2 * s1 + t1 * sDot1);
          double t3 = sBar * w;
          double t4 = sBarDot * w + sBar * wDot;
          double t5 = tKept1[j];
          double tDot = tKeptDot[j];
          double t6 = tKept2[j];
          double tDot1 = tKeptDot1[j];
          double t7 = t5 * t6;
          wBar += t7 * sBar;
          wBarDot += (tDot * t6 + t5 * tDot1) * sBar + t7 * sBarDot;
          tBar[j - 1] += t5 * t3;
          tBarDot[j - 1] += tDot * t3 + t5 * t4;
          tBar[j] += t3 * t6;
          tBarDot[j] += t4 * t6 + t3 * tDot1;
        }
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        for (int j = 0; j < t; j++) {
          double t1 = tBar[j];
          double t2 = tBarDot[j];
          tBar[j] = 0.0;
          tBarDot[j] = 0.0;
          double x1 = x[j];
          double xDot1 = xDot[j];
          double t3 = s1 * x1 + j;
          double t4 = Math.cos(t3);
          double t5 = t1 * t4;
          double t6 = t2 * t4 - t1 * ((sDot1 * x1 + s1 * xDot1) * Math.sin(t3));
          sBar += t5 * x1;
          sBarDot += t6 * x1 + t5 * xDot1;
          xBar[j] += s1 * t5;
          xHvp[j] += sDot1 * t5 + s1 * t6;
        }
      }
      wBar += sBar;
      wBarDot += sBarDot;
      adjoint.w = wBar;
      adjoint.wHvp = wBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code OwnRows.tooShort} as a function of the vector that packs {@code x}, {@code w}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction tooShortFunction(int n) {
    return new TooShortFunction(n);
  }

  private static final class TooShortFunction implements ScalarFunction {

    private final int n;

    TooShortFunction(int n) {
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
      double w = packed[packed.length - 1];
      return OwnRows.tooShort(x, w, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      TooShortAdjoint adjoint = new TooShortAdjoint();
      double value = tooShortGradient(x, w, this.n, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      return tooShortJvp(x, w, this.n, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      TooShortHvpAdjoint adjoint = new TooShortHvpAdjoint();
      double value = tooShortHvp(x, w, this.n, xDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code OwnRows.exits} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual exitsJvp(double[][] x, double w, double limit, double[][] xDot, double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = w;
    double sDot = wDot;
    outer: for (int i = 0; i < x.length; i++) {
      if (x[i].length == 2) {
        continue;
      }
      int t = x[i].length;
      for (int j = 0; j < t; j++) {
        if (s > limit) {
          continue outer;
        }
        if (s < -limit) {
          break outer;
        }
        double x1 = x[i][j];
        if (x1 > 2.0 * limit) {
          return new Dual(s * w, sDot * w + s * wDot);
        }
        double t1 = Math.exp(s * x1);
        double t2 = (sDot * x1 + s * xDot[i][j]) * t1;
        s = t1 * w;
        sDot = t2 * w + t1 * wDot;
      }
      sDot = 2.0 * (sDot * s);
      s *= s;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsJvp(double[][], double, double, double[][], double)
   */
  static Dual exitsJvp(double[][] x, double w, double limit, double[][] xDot, double wDot,
      Tape tape) {
    return exitsJvp(x, w, limit, xDot, wDot);
  }

  /**
   * Value and gradient of {@code OwnRows.exits}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record ExitsGradient(double value, double[][] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code OwnRows.exits}: filled by a derivative and
   * reused by its caller.
   */
  static final class ExitsAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public ExitsAdjoint() {}
  }

  /**
   * Reverse mode: {@code OwnRows.exits} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param limit constant
   * @return the value and the gradient, in new arrays
   */
  static ExitsGradient exitsGradient(double[][] x, double w, double limit) {
    return exitsGradient(x, w, limit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsGradient(double[][], double, double)
   */
  static ExitsGradient exitsGradient(double[][] x, double w, double limit, Tape tape) {
    double[][] xBar = Arguments.zerosLike(x);
    ExitsAdjoint adjoint = new ExitsAdjoint();
    double value = exitsGradient(x, w, limit, xBar, adjoint, tape);
    return new ExitsGradient(value, xBar, adjoint.w);
  }

  /**
   * Reverse mode: {@code OwnRows.exits} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param limit constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static double exitsGradient(double[][] x, double w, double limit, double[][] xBar,
      ExitsAdjoint adjoint) {
    return exitsGradient(x, w, limit, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsGradient(double[][], double, double, double[][], ExitsAdjoint)
   */
  static double exitsGradient(double[][] x, double w, double limit, double[][] xBar,
      ExitsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(x.length);
      int[] jKept = tape.ints(x.length);
      double[][] keptKept = tape.references(double[].class, x.length);
      double[][] sKeptKept = tape.references(double[].class, x.length);
      double[] sKept = tape.doubles(x.length);
      double s = w;
      int i = 0;
      int exit;
      int j;
      double[] kept;
      double[] sKept1;
      outer: while (true) {
        if (i >= x.length) {
          exit = 0;
          j = 0;
          kept = null;
          sKept1 = null;
          break;
        }
        int exit1;
        block1: {
          if (x[i].length == 2) {
            exit1 = 0;
            j = 0;
            break block1;
          }
          int t = x[i].length;
          kept = tape.doubles(t);
          keptKept[i] = kept;
          sKept1 = tape.doubles(t);
          sKeptKept[i] = sKept1;
          j = 0;
          while (j < t) {
            sKept1[j] = s;
            if (s > limit) {
              exit1 = 1;
              break block1;
            }
            if (s < -limit) {
              exit = 1;
              break outer;
            }
            double x1 = x[i][j];
            if (x1 > 2.0 * limit) {
              // reverse sweep
              double sBar = w;
              double wBar = s;
              double t1 = s * w;
              for (int j1 = j - 1; j1 >= 0; j1--) {
                double t2 = kept[j1];
                wBar += t2 * sBar;
                double t3 = sBar * w * t2;
                sBar = t3 * x[i][j1];
                s = sKept1[j1];
                xBar[i][j1] += s * t3;
              }
              for (int k = i - 1; k >= 0; k--) {
                int exit2 = exitKept[k];
                j = jKept[k];
                switch (exit2) {
                  case 0 -> {}
                  case 1 -> {
                    double[] kept1 = keptKept[k];
                    double[] sKept2 = sKeptKept[k];
                    for (int j1 = j - 1; j1 >= 0; j1--) {
                      double t2 = kept1[j1];
                      wBar += t2 * sBar;
                      double t3 = sBar * w * t2;
                      sBar = t3 * x[k][j1];
                      s = sKept2[j1];
                      xBar[k][j1] += s * t3;
                    }
                  }
                  default -> {
                    s = sKept[k];
                    double[] kept1 = keptKept[k];
                    double[] sKept2 = sKeptKept[k];
                    int j1 = x[k].length - 1;
                    sBar = 2.0 * (sBar * s);
                    while (j1 >= 0) {
                      double t2 = kept1[j1];
                      wBar += t2 * sBar;
                      double t3 = sBar * w * t2;
                      sBar = t3 * x[k][j1];
                      s = sKept2[j1];
                      xBar[k][j1] += s * t3;
                      j1--;
                    }
                  }
                }
              }
              wBar += sBar;
              adjoint.w = wBar;
              return t1;
            }
            double t1 = Math.exp(s * x1);
            kept[j] = t1;
            s = t1 * w;
            j++;
          }
          sKept[i] = s;
          s *= s;
          exit1 = 2;
          j = 0;
        }
        exitKept[i] = exit1;
        jKept[i] = j;
        i++;
      }

      // reverse sweep
      double sBar;
      double wBar;
      switch (exit) {
        case 0 -> {
          sBar = 1.0;
          wBar = 0.0;
        }
        default -> {
          sBar = 1.0;
          wBar = 0.0;
          for (int j1 = j - 1; j1 >= 0; j1--) {
            double t = kept[j1];
            wBar += t * sBar;
            double t1 = sBar * w * t;
            sBar = t1 * x[i][j1];
            double s1 = sKept1[j1];
            xBar[i][j1] += s1 * t1;
          }
        }
      }
      for (int k = i - 1; k >= 0; k--) {
        exit = exitKept[k];
        j = jKept[k];
        switch (exit) {
          case 0 -> {}
          case 1 -> {
            double[] kept1 = keptKept[k];
            double[] sKept2 = sKeptKept[k];
            for (int j1 = j - 1; j1 >= 0; j1--) {
              double t = kept1[j1];
              wBar += t * sBar;
              double t1 = sBar * w * t;
              sBar = t1 * x[k][j1];
              double s1 = sKept2[j1];
              xBar[k][j1] += s1 * t1;
            }
          }
          default -> {
            double s1 = sKept[k];
            double[] kept1 = keptKept[k];
            double[] sKept2 = sKeptKept[k];
            int j1 = x[k].length - 1;
            sBar = 2.0 * (sBar * s1);
            while (j1 >= 0) {
              double t = kept1[j1];
              wBar += t * sBar;
              double t1 = sBar * w * t;
              sBar = t1 * x[k][j1];
              s1 = sKept2[j1];
              xBar[k][j1] += s1 * t1;
              j1--;
            }
          }
        }
      }
      wBar += sBar;
      adjoint.w = wBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code OwnRows.exits}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record ExitsHvp(double value, double[][] x, double w, double[][] xHvp, double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code OwnRows.exits}:
   * filled by a derivative and reused by its caller.
   */
  static final class ExitsHvpAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public ExitsHvpAdjoint() {}
  }

  /**
   * Second order: {@code OwnRows.exits}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static ExitsHvp exitsHvp(double[][] x, double w, double limit, double[][] xDot, double wDot) {
    return exitsHvp(x, w, limit, xDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsHvp(double[][], double, double, double[][], double)
   */
  static ExitsHvp exitsHvp(double[][] x, double w, double limit, double[][] xDot, double wDot,
      Tape tape) {
    double[][] xBar = Arguments.zerosLike(x);
    double[][] xHvp = Arguments.zerosLike(x);
    ExitsHvpAdjoint adjoint = new ExitsHvpAdjoint();
    double value = exitsHvp(x, w, limit, xDot, wDot, xBar, xHvp, adjoint, tape);
    return new ExitsHvp(value, xBar, adjoint.w, xHvp, adjoint.wHvp);
  }

  /**
   * Second order: {@code OwnRows.exits}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code w}
   * @return the value
   */
  static double exitsHvp(double[][] x, double w, double limit, double[][] xDot, double wDot,
      double[][] xBar, double[][] xHvp, ExitsHvpAdjoint adjoint) {
    return exitsHvp(x, w, limit, xDot, wDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsHvp(double[][], double, double, double[][], double, double[][], double[][],
   *     ExitsHvpAdjoint)
   */
  static double exitsHvp(double[][] x, double w, double limit, double[][] xDot, double wDot,
      double[][] xBar, double[][] xHvp, ExitsHvpAdjoint adjoint, Tape tape) {
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
      int[] exitKept = tape.ints(x.length);
      int[] jKept = tape.ints(x.length);
      double[][] keptKept = tape.references(double[].class, x.length);
      double[][] keptKeptDot = tape.references(double[].class, x.length);
      double[][] sKeptKept = tape.references(double[].class, x.length);
      double[][] sKeptKeptDot = tape.references(double[].class, x.length);
      double[] sKept = tape.doubles(x.length);
      double[] sKeptDot = tape.doubles(x.length);
      double s = w;
      double sDot = wDot;
      int i = 0;
      int exit;
      int j;
      double[] kept;
      double[] sKept1;
      double[] keptDot;
      double[] sKeptDot1;
      outer: while (true) {
        if (i >= x.length) {
          exit = 0;
          j = 0;
          kept = null;
          sKept1 = null;
          keptDot = null;
          sKeptDot1 = null;
          break;
        }
        int exit1;
        block1: {
          if (x[i].length == 2) {
            exit1 = 0;
            j = 0;
            break block1;
          }
          int t = x[i].length;
          kept = tape.doubles(t);
          keptDot = tape.doubles(t);
          keptKept[i] = kept;
          keptKeptDot[i] = keptDot;
          sKept1 = tape.doubles(t);
          sKeptDot1 = tape.doubles(t);
          sKeptKept[i] = sKept1;
          sKeptKeptDot[i] = sKeptDot1;
          j = 0;
          while (j < t) {
            sKept1[j] = s;
            sKeptDot1[j] = sDot;
            if (s > limit) {
              exit1 = 1;
              break block1;
            }
            if (s < -limit) {
              exit = 1;
              break outer;
            }
            double x1 = x[i][j];
            double xDot1 = xDot[i][j];
            if (x1 > 2.0 * limit) {
              // reverse sweep
              double sBar = w;
              double wBar = s;
              double sBarDot = wDot;
              double wBarDot = sDot;
              double t1 = s * w;
              for (int j1 = j - 1; j1 >= 0; j1--) {
                double t2 = sBar * w;
                double t3 = kept[j1];
                double t4 = keptDot[j1];
                wBar += t3 * sBar;
                wBarDot += t4 * sBar + t3 * sBarDot;
                double t5 = t2 * t3;
                double t6 = (sBarDot * w + sBar * wDot) * t3 + t2 * t4;
                double x2 = x[i][j1];
                sBar = t5 * x2;
                sBarDot = t6 * x2 + t5 * xDot[i][j1];
                s = sKept1[j1];
                sDot = sKeptDot1[j1];
                double[] xBarDot = xHvp[i];
                xBar[i][j1] += s * t5;
                xBarDot[j1] += sDot * t5 + s * t6;
              }
              for (int k = i - 1; k >= 0; k--) {
                int exit2 = exitKept[k];
                j = jKept[k];
                switch (exit2) {
                  case 0 -> {}
                  case 1 -> {
                    double[] kept1 = keptKept[k];
                    double[] keptDot1 = keptKeptDot[k];
                    double[] sKept2 = sKeptKept[k];
                    double[] sKeptDot2 = sKeptKeptDot[k];
                    for (int j1 = j - 1; j1 >= 0; j1--) {
                      double t2 = sBar * w;
                      double t3 = kept1[j1];
                      double t4 = keptDot1[j1];
                      wBar += t3 * sBar;
                      wBarDot += t4 * sBar + t3 * sBarDot;
                      double t5 = t2 * t3;
                      double t6 = (sBarDot * w + sBar * wDot) * t3 + t2 * t4;
                      double x2 = x[k][j1];
                      sBar = t5 * x2;
                      sBarDot = t6 * x2 + t5 * xDot[k][j1];
                      s = sKept2[j1];
                      sDot = sKeptDot2[j1];
                      double[] xBarDot = xHvp[k];
                      xBar[k][j1] += s * t5;
                      xBarDot[j1] += sDot * t5 + s * t6;
                    }
                  }
                  default -> {
                    s = sKept[k];
                    sDot = sKeptDot[k];
                    double[] kept1 = keptKept[k];
                    double[] keptDot1 = keptKeptDot[k];
                    double[] sKept2 = sKeptKept[k];
                    double[] sKeptDot2 = sKeptKeptDot[k];
                    int j1 = x[k].length - 1;
                    sBarDot = 2.0 * (sBarDot * s + sBar * sDot);
                    sBar = 2.0 * (sBar * s);
                    while (j1 >= 0) {
                      double t2 = sBar * w;
                      double t3 = kept1[j1];
                      double t4 = keptDot1[j1];
                      wBar += t3 * sBar;
                      wBarDot += t4 * sBar + t3 * sBarDot;
                      double t5 = t2 * t3;
                      double t6 = (sBarDot * w + sBar * wDot) * t3 + t2 * t4;
                      double x2 = x[k][j1];
                      sBar = t5 * x2;
                      sBarDot = t6 * x2 + t5 * xDot[k][j1];
                      s = sKept2[j1];
                      sDot = sKeptDot2[j1];
                      double[] xBarDot = xHvp[k];
                      xBar[k][j1] += s * t5;
                      xBarDot[j1] += sDot * t5 + s * t6;
                      j1--;
                    }
                  }
                }
              }
              wBar += sBar;
              wBarDot += sBarDot;
              adjoint.w = wBar;
              adjoint.wHvp = wBarDot;
              return t1;
            }
            double t1 = Math.exp(s * x1);
            double t2 = (sDot * x1 + s * xDot1) * t1;
            kept[j] = t1;
            keptDot[j] = t2;
            s = t1 * w;
            sDot = t2 * w + t1 * wDot;
            j++;
          }
          sKept[i] = s;
          sKeptDot[i] = sDot;
          sDot = 2.0 * (sDot * s);
          exit1 = 2;
          j = 0;
          s *= s;
        }
        exitKept[i] = exit1;
        jKept[i] = j;
        i++;
      }

      // reverse sweep
      double sBar;
      double wBar;
      double sBarDot;
      double wBarDot;
      switch (exit) {
        case 0 -> {
          sBar = 1.0;
          wBar = 0.0;
          sBarDot = 0.0;
          wBarDot = 0.0;
        }
        default -> {
          sBar = 1.0;
          wBar = 0.0;
          sBarDot = 0.0;
          wBarDot = 0.0;
          for (int j1 = j - 1; j1 >= 0; j1--) {
            double t = sBar * w;
            double t1 = kept[j1];
            double t2 = keptDot[j1];
            wBar += t1 * sBar;
            wBarDot += t2 * sBar + t1 * sBarDot;
            double t3 = t * t1;
            double t4 = (sBarDot * w + sBar * wDot) * t1 + t * t2;
            double x1 = x[i][j1];
            sBar = t3 * x1;
            sBarDot = t4 * x1 + t3 * xDot[i][j1];
            double s1 = sKept1[j1];
            double sDot1 = sKeptDot1[j1];
            double[] xBarDot = xHvp[i];
            xBar[i][j1] += s1 * t3;
            xBarDot[j1] += sDot1 * t3 + s1 * t4;
          }
        }
      }
      for (int k = i - 1; k >= 0; k--) {
        exit = exitKept[k];
        j = jKept[k];
        switch (exit) {
          case 0 -> {}
          case 1 -> {
            double[] kept1 = keptKept[k];
            double[] keptDot1 = keptKeptDot[k];
            double[] sKept2 = sKeptKept[k];
            double[] sKeptDot2 = sKeptKeptDot[k];
            for (int j1 = j - 1; j1 >= 0; j1--) {
              double t = sBar * w;
              double t1 = kept1[j1];
              double t2 = keptDot1[j1];
              wBar += t1 * sBar;
              wBarDot += t2 * sBar + t1 * sBarDot;
              double t3 = t * t1;
              double t4 = (sBarDot * w + sBar * wDot) * t1 + t * t2;
              double x1 = x[k][j1];
              sBar = t3 * x1;
              sBarDot = t4 * x1 + t3 * xDot[k][j1];
              double s1 = sKept2[j1];
              double sDot1 = sKeptDot2[j1];
              double[] xBarDot = xHvp[k];
              xBar[k][j1] += s1 * t3;
              xBarDot[j1] += sDot1 * t3 + s1 * t4;
            }
          }
          default -> {
            double s1 = sKept[k];
            double sDot1 = sKeptDot[k];
            double[] kept1 = keptKept[k];
            double[] keptDot1 = keptKeptDot[k];
            double[] sKept2 = sKeptKept[k];
            double[] sKeptDot2 = sKeptKeptDot[k];
            int j1 = x[k].length - 1;
            sBarDot = 2.0 * (sBarDot * s1 + sBar * sDot1);
            sBar = 2.0 * (sBar * s1);
            while (j1 >= 0) {
              double t = sBar * w;
              double t1 = kept1[j1];
              double t2 = keptDot1[j1];
              wBar += t1 * sBar;
              wBarDot += t2 * sBar + t1 * sBarDot;
              double t3 = t * t1;
              double t4 = (sBarDot * w + sBar * wDot) * t1 + t * t2;
              double x1 = x[k][j1];
              sBar = t3 * x1;
              sBarDot = t4 * x1 + t3 * xDot[k][j1];
              s1 = sKept2[j1];
              sDot1 = sKeptDot2[j1];
              double[] xBarDot = xHvp[k];
              xBar[k][j1] += s1 * t3;
              xBarDot[j1] += sDot1 * t3 + s1 * t4;
              j1--;
            }
          }
        }
      }
      wBar += sBar;
      wBarDot += sBarDot;
      adjoint.w = wBar;
      adjoint.wHvp = wBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code OwnRows.exits} as a function of the vector that packs {@code x}, {@code w}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param limit captured
   * @return the view
   */
  static ScalarFunction exitsFunction(double[][] x, double limit) {
    return new ExitsFunction(x, limit);
  }

  private static final class ExitsFunction implements ScalarFunction {

    private final double[][] x;

    private final double limit;

    private final int xSize;

    ExitsFunction(double[][] x, double limit) {
      this.x = x;
      this.limit = limit;
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
      double w = packed[xSize];
      return OwnRows.exits(x, w, this.limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double w = packed[xSize];
      double[][] xBar = Arguments.zerosLike(x);
      ExitsAdjoint adjoint = new ExitsAdjoint();
      double value = exitsGradient(x, w, this.limit, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[xSize] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double w = packed[xSize];
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      double wDot = direction[xSize];
      return exitsJvp(x, w, this.limit, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double w = packed[xSize];
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      double wDot = direction[xSize];
      double[][] xBar = Arguments.zerosLike(x);
      double[][] xHvp = Arguments.zerosLike(x);
      ExitsHvpAdjoint adjoint = new ExitsHvpAdjoint();
      double value = exitsHvp(x, w, this.limit, xDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[xSize] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[xSize] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code OwnRows.handled} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param places constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual handledJvp(double[] x, double w, int[] places, double[] xDot, double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = w;
    double sDot = wDot;
    for (int i = 0; i < x.length; i++) {
      double t;
      double tDot;
      try {
        t = s;
        tDot = sDot;
        for (int j = 0; j < places.length; j++) {
          int t1 = places[j] + i;
          double x1 = x[t1];
          double t2 = t * x1;
          double t3 = (tDot * x1 + t * xDot[t1]) * Math.cos(t2);
          t = Math.sin(t2) + w;
          tDot = t3 + wDot;
        }
      } catch (ArrayIndexOutOfBoundsException e) {
        t = s * 0.5;
        tDot = sDot * 0.5;
      }
      double t1 = tDot * s + t * sDot;
      s = t * s + 0.2;
      sDot = t1;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handledJvp(double[], double, int[], double[], double)
   */
  static Dual handledJvp(double[] x, double w, int[] places, double[] xDot, double wDot,
      Tape tape) {
    return handledJvp(x, w, places, xDot, wDot);
  }

  /**
   * Value and gradient of {@code OwnRows.handled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record HandledGradient(double value, double[] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code OwnRows.handled}: filled by a derivative and
   * reused by its caller.
   */
  static final class HandledAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public HandledAdjoint() {}
  }

  /**
   * Reverse mode: {@code OwnRows.handled} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param places constant
   * @return the value and the gradient, in new arrays
   */
  static HandledGradient handledGradient(double[] x, double w, int[] places) {
    return handledGradient(x, w, places, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handledGradient(double[], double, int[])
   */
  static HandledGradient handledGradient(double[] x, double w, int[] places, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    HandledAdjoint adjoint = new HandledAdjoint();
    double value = handledGradient(x, w, places, xBar, adjoint, tape);
    return new HandledGradient(value, xBar, adjoint.w);
  }

  /**
   * Reverse mode: {@code OwnRows.handled} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param places constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static double handledGradient(double[] x, double w, int[] places, double[] xBar,
      HandledAdjoint adjoint) {
    return handledGradient(x, w, places, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handledGradient(double[], double, int[], double[], HandledAdjoint)
   */
  static double handledGradient(double[] x, double w, int[] places, double[] xBar,
      HandledAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(x.length);
      double[] tKept = tape.doubles(x.length);
      int[] exitKept = tape.ints(x.length);
      double[][] tKeptKept = tape.table(double[].class, x.length);
      double s = w;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        int mark1 = tape.mark();
        double t;
        int exit;
        try {
          double[] tKept1 = tape.row(tKeptKept, i, places.length);
          t = s;
          for (int j = 0; j < places.length; j++) {
            tKept1[j] = t;
            t = Math.sin(t * x[places[j] + i]) + w;
          }
          exit = 0;
        } catch (ArrayIndexOutOfBoundsException e) {
          tape.release(mark1);
          t = s * 0.5;
          exit = 1;
        }
        tKept[i] = t;
        exitKept[i] = exit;
        s = t * s + 0.2;
      }

      // reverse sweep
      double sBar = 1.0;
      double wBar = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double s1 = sKept[i];
        double tBar = sBar * s1;
        double t = tKept[i];
        sBar = t * sBar;
        int exit = exitKept[i];
        switch (exit) {
          case 0 -> {
            double[] tKept1 = tKeptKept[i];
            for (int j = places.length - 1; j >= 0; j--) {
              wBar += tBar;
              t = tKept1[j];
              int t1 = places[j] + i;
              double x1 = x[t1];
              double t2 = tBar * Math.cos(t * x1);
              tBar = t2 * x1;
              xBar[t1] += t * t2;
            }
            sBar += tBar;
          }
          default -> sBar += tBar * 0.5;
        }
      }
      wBar += sBar;
      adjoint.w = wBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code OwnRows.handled} as a function of the vector that packs {@code x}, {@code w}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param places captured
   * @return the view
   */
  static ScalarFunction handledFunction(int[] places) {
    return new HandledFunction(places);
  }

  private static final class HandledFunction implements ScalarFunction {

    private final int[] places;

    HandledFunction(int[] places) {
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
      double w = packed[packed.length - 1];
      return OwnRows.handled(x, w, this.places);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      HandledAdjoint adjoint = new HandledAdjoint();
      double value = handledGradient(x, w, this.places, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      return handledJvp(x, w, this.places, xDot, wDot).tangent();
    }
  }

  /**
   * Forward mode: {@code OwnRows.runAgain} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual runAgainJvp(double[] x, double w, int n, double[] xDot, double wDot) {
    return runAgainJvp(x, w, n, xDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #runAgainJvp(double[], double, int, double[], double)
   */
  static Dual runAgainJvp(double[] x, double w, int n, double[] xDot, double wDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double s = w;
      double sDot = wDot;
      for (int e = 0; e < n; e++) {
        double t = partJvp(x, s, n - e, xDot, sDot, tape);
        double t1 = tape.doubleResult(1);
        s = Math.cos(t);
        sDot = -(t1 * Math.sin(t));
      }
      double t = partJvp(x, w, 2, xDot, wDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(s * t, sDot * t + s * t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code OwnRows.runAgain}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record RunAgainGradient(double value, double[] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code OwnRows.runAgain}: filled by a derivative
   * and reused by its caller.
   */
  static final class RunAgainAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public RunAgainAdjoint() {}
  }

  /**
   * Reverse mode: {@code OwnRows.runAgain} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RunAgainGradient runAgainGradient(double[] x, double w, int n) {
    return runAgainGradient(x, w, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #runAgainGradient(double[], double, int)
   */
  static RunAgainGradient runAgainGradient(double[] x, double w, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    RunAgainAdjoint adjoint = new RunAgainAdjoint();
    double value = runAgainGradient(x, w, n, xBar, adjoint, tape);
    return new RunAgainGradient(value, xBar, adjoint.w);
  }

  /**
   * Reverse mode: {@code OwnRows.runAgain} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static double runAgainGradient(double[] x, double w, int n, double[] xBar,
      RunAgainAdjoint adjoint) {
    return runAgainGradient(x, w, n, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #runAgainGradient(double[], double, int, double[], RunAgainAdjoint)
   */
  static double runAgainGradient(double[] x, double w, int n, double[] xBar,
      RunAgainAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(n);
      double s = w;
      for (int e = 0; e < n; e++) {
        double t = partForward(x, s, n - e, xBar, tape);
        kept[e] = t;
        s = Math.cos(t);
      }
      double sBar = partForward(x, w, 2, xBar, tape);

      // reverse sweep
      int e = Math.max(n, 0) - 1;
      double t = s * sBar;
      double t1 = partReverse(s, tape);
      while (e >= 0) {
        sBar = partReverse(-(sBar * Math.sin(kept[e])), tape);
        e--;
      }
      double wBar = t1 + sBar;
      adjoint.w = wBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code OwnRows.runAgain}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record RunAgainHvp(double value, double[] x, double w, double[] xHvp, double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * OwnRows.runAgain}: filled by a derivative and reused by its caller.
   */
  static final class RunAgainHvpAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public RunAgainHvpAdjoint() {}
  }

  /**
   * Second order: {@code OwnRows.runAgain}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static RunAgainHvp runAgainHvp(double[] x, double w, int n, double[] xDot, double wDot) {
    return runAgainHvp(x, w, n, xDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #runAgainHvp(double[], double, int, double[], double)
   */
  static RunAgainHvp runAgainHvp(double[] x, double w, int n, double[] xDot, double wDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    RunAgainHvpAdjoint adjoint = new RunAgainHvpAdjoint();
    double value = runAgainHvp(x, w, n, xDot, wDot, xBar, xHvp, adjoint, tape);
    return new RunAgainHvp(value, xBar, adjoint.w, xHvp, adjoint.wHvp);
  }

  /**
   * Second order: {@code OwnRows.runAgain}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code w}
   * @return the value
   */
  static double runAgainHvp(double[] x, double w, int n, double[] xDot, double wDot, double[] xBar,
      double[] xHvp, RunAgainHvpAdjoint adjoint) {
    return runAgainHvp(x, w, n, xDot, wDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #runAgainHvp(double[], double, int, double[], double, double[], double[],
   *     RunAgainHvpAdjoint)
   */
  static double runAgainHvp(double[] x, double w, int n, double[] xDot, double wDot, double[] xBar,
      double[] xHvp, RunAgainHvpAdjoint adjoint, Tape tape) {
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
      double[] kept = tape.doubles(n);
      double[] keptDot = tape.doubles(n);
      double s = w;
      double sDot = wDot;
      for (int e = 0; e < n; e++) {
        double t = partForwardJvp(x, s, n - e, xBar, xDot, sDot, xHvp, tape);
        double t1 = tape.doubleResult(1);
        kept[e] = t;
        keptDot[e] = t1;
        s = Math.cos(t);
        sDot = -(t1 * Math.sin(t));
      }
      double sBar = partForwardJvp(x, w, 2, xBar, xDot, wDot, xHvp, tape);
      double sBarDot = tape.doubleResult(1);

      // reverse sweep
      double t = partReverseJvp(s, sDot, tape);
      double t1 = tape.doubleResult(1);
      int e = Math.max(n, 0) - 1;
      double t2 = s * sBar;
      while (e >= 0) {
        double t3 = kept[e];
        double t4 = Math.sin(t3);
        sBar = partReverseJvp(-(sBar * t4), -(sBarDot * t4 + sBar * (keptDot[e] * Math.cos(t3))),
            tape);
        sBarDot = tape.doubleResult(1);
        e--;
      }
      double wBar = t + sBar;
      double wBarDot = t1 + sBarDot;
      adjoint.w = wBar;
      adjoint.wHvp = wBarDot;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code OwnRows.runAgain} as a function of the vector that packs {@code x}, {@code w}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction runAgainFunction(int n) {
    return new RunAgainFunction(n);
  }

  private static final class RunAgainFunction implements ScalarFunction {

    private final int n;

    RunAgainFunction(int n) {
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
      double w = packed[packed.length - 1];
      return OwnRows.runAgain(x, w, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      RunAgainAdjoint adjoint = new RunAgainAdjoint();
      double value = runAgainGradient(x, w, this.n, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      return runAgainJvp(x, w, this.n, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      RunAgainHvpAdjoint adjoint = new RunAgainHvpAdjoint();
      double value = runAgainHvp(x, w, this.n, xDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code OwnRows.matrices} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual matricesJvp(double[] x, double w, double[] xDot, double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = w;
    double sDot = wDot;
    for (int r = 0; r < x.length; r++) {
      double[][] a = new double[r][];
      double[][] aDot = new double[r][];
      for (int i = 0; i < r; i++) {
        a[i] = new double[i + 1];
        aDot[i] = new double[i + 1];
        for (int j = 0; j <= i; j++) {
          double[] a1 = a[i];
          double x1 = x[j];
          double t = s * x1 + i;
          double t1 = Math.sin(t);
          double t2 = (sDot * x1 + s * xDot[j]) * Math.cos(t);
          double[] aDot1 = aDot[i];
          a1[j] = t1;
          aDot1[j] = t2;
          s = t1 * w + s;
          sDot = t2 * w + t1 * wDot + sDot;
        }
      }
      for (int i = 0; i < r; i++) {
        for (int j = 0; j <= i; j++) {
          int t = r - 1 - i;
          double a1 = a[t][0];
          double[] a2 = a[i];
          double[] aDot1 = aDot[i];
          double a3 = a2[j];
          double aDot2 = aDot1[j];
          s += a1 * a3;
          sDot += aDot[t][0] * a3 + a1 * aDot2;
          a2[j] = s * a3;
          aDot1[j] = sDot * a3 + s * aDot2;
        }
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matricesJvp(double[], double, double[], double)
   */
  static Dual matricesJvp(double[] x, double w, double[] xDot, double wDot, Tape tape) {
    return matricesJvp(x, w, xDot, wDot);
  }

  /**
   * Value and gradient of {@code OwnRows.matrices}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record MatricesGradient(double value, double[] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code OwnRows.matrices}: filled by a derivative
   * and reused by its caller.
   */
  static final class MatricesAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public MatricesAdjoint() {}
  }

  /**
   * Reverse mode: {@code OwnRows.matrices} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MatricesGradient matricesGradient(double[] x, double w) {
    return matricesGradient(x, w, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matricesGradient(double[], double)
   */
  static MatricesGradient matricesGradient(double[] x, double w, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    MatricesAdjoint adjoint = new MatricesAdjoint();
    double value = matricesGradient(x, w, xBar, adjoint, tape);
    return new MatricesGradient(value, xBar, adjoint.w);
  }

  /**
   * Reverse mode: {@code OwnRows.matrices} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static double matricesGradient(double[] x, double w, double[] xBar, MatricesAdjoint adjoint) {
    return matricesGradient(x, w, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matricesGradient(double[], double, double[], MatricesAdjoint)
   */
  static double matricesGradient(double[] x, double w, double[] xBar, MatricesAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][][] aBarKept = tape.references(double[][].class, x.length);
      double[][][] aKeptKeptKept = tape.table(double[][].class, x.length);
      double[][][] sKeptKeptKept = tape.table(double[][].class, x.length);
      double[][][] aKeptKeptKept1 = tape.table(double[][].class, x.length);
      double[][][] keptKeptKept = tape.table(double[][].class, x.length);
      double[][][][] aBarKeptKeptKept = tape.references(double[][][].class, x.length);
      double[][][] sKeptKeptKept1 = tape.table(double[][].class, x.length);
      double s = w;
      for (int r = 0; r < x.length; r++) {
        double[][] a = new double[r][];
        double[][] aBar = new double[r][];
        aBarKept[r] = aBar;
        double[][] keptKept = tape.row(keptKeptKept, r, r);
        double[][][] aBarKeptKept = tape.references(double[][].class, r);
        aBarKeptKeptKept[r] = aBarKeptKept;
        double[][] sKeptKept = tape.row(sKeptKeptKept1, r, r);
        for (int i = 0; i < r; i++) {
          double[] t = new double[i + 1];
          double[] t1 = tape.zeroDoubles(i + 1);
          a[i] = t;
          aBar[i] = t1;
          double[] kept = tape.row(keptKept, i, i + 1);
          double[][] aBarKept1 = tape.references(double[].class, i + 1);
          aBarKeptKept[i] = aBarKept1;
          double[] sKept = tape.row(sKeptKept, i, i + 1);
          for (int j = 0; j <= i; j++) {
            sKept[j] = s;
            double[] a1 = a[i];
            aBarKept1[j] = aBar[i];
            double t2 = Math.sin(s * x[j] + i);
            kept[j] = t2;
            a1[j] = t2;
            s = t2 * w + s;
          }
        }
        double[][] aKeptKept = tape.row(aKeptKeptKept, r, r);
        sKeptKept = tape.row(sKeptKeptKept, r, r);
        double[][] aKeptKept1 = tape.row(aKeptKeptKept1, r, r);
        for (int i = 0; i < r; i++) {
          double[] aKept = tape.row(aKeptKept, i, i + 1);
          double[] sKept = tape.row(sKeptKept, i, i + 1);
          double[] aKept1 = tape.row(aKeptKept1, i, i + 1);
          for (int j = 0; j <= i; j++) {
            double a1 = a[r - 1 - i][0];
            aKept1[j] = a1;
            double[] a2 = a[i];
            double a3 = a2[j];
            aKept[j] = a3;
            s += a1 * a3;
            sKept[j] = s;
            a2[j] = s * a3;
          }
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double wBar = 0.0;
      for (int r = x.length - 1; r >= 0; r--) {
        double[][] aBar = aBarKept[r];
        double[][] aKeptKept = aKeptKeptKept[r];
        double[][] sKeptKept = sKeptKeptKept[r];
        double[][] aKeptKept1 = aKeptKeptKept1[r];
        for (int i = r - 1; i >= 0; i--) {
          double[] aKept = aKeptKept[i];
          double[] sKept = sKeptKept[i];
          double[] aKept1 = aKeptKept1[i];
          for (int j = i; j >= 0; j--) {
            double[] aBar1 = aBar[i];
            double t = aBar1[j];
            aBar1[j] = 0.0;
            double a = aKept[j];
            sBar += t * a;
            double s1 = sKept[j];
            double aBar2 = s1 * t;
            aBar1[j] += aBar2 + aKept1[j] * sBar;
            aBar[r - 1 - i][0] += sBar * a;
          }
        }
        double[][] keptKept = keptKeptKept[r];
        double[][][] aBarKeptKept = aBarKeptKeptKept[r];
        double[][] sKeptKept1 = sKeptKeptKept1[r];
        for (int i = r - 1; i >= 0; i--) {
          double[] kept = keptKept[i];
          double[][] aBarKept1 = aBarKeptKept[i];
          double[] sKept = sKeptKept1[i];
          for (int j = i; j >= 0; j--) {
            wBar += kept[j] * sBar;
            double[] aBar1 = aBarKept1[j];
            double t = aBar1[j];
            aBar1[j] = 0.0;
            double s1 = sKept[j];
            double x1 = x[j];
            double t1 = (sBar * w + t) * Math.cos(s1 * x1 + i);
            sBar += t1 * x1;
            xBar[j] += s1 * t1;
          }
        }
      }
      wBar += sBar;
      adjoint.w = wBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code OwnRows.matrices}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record MatricesHvp(double value, double[] x, double w, double[] xHvp, double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * OwnRows.matrices}: filled by a derivative and reused by its caller.
   */
  static final class MatricesHvpAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public MatricesHvpAdjoint() {}
  }

  /**
   * Second order: {@code OwnRows.matrices}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static MatricesHvp matricesHvp(double[] x, double w, double[] xDot, double wDot) {
    return matricesHvp(x, w, xDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matricesHvp(double[], double, double[], double)
   */
  static MatricesHvp matricesHvp(double[] x, double w, double[] xDot, double wDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    MatricesHvpAdjoint adjoint = new MatricesHvpAdjoint();
    double value = matricesHvp(x, w, xDot, wDot, xBar, xHvp, adjoint, tape);
    return new MatricesHvp(value, xBar, adjoint.w, xHvp, adjoint.wHvp);
  }

  /**
   * Second order: {@code OwnRows.matrices}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code w}
   * @return the value
   */
  static double matricesHvp(double[] x, double w, double[] xDot, double wDot, double[] xBar,
      double[] xHvp, MatricesHvpAdjoint adjoint) {
    return matricesHvp(x, w, xDot, wDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matricesHvp(double[], double, double[], double, double[], double[],
   *     MatricesHvpAdjoint)
   */
  static double matricesHvp(double[] x, double w, double[] xDot, double wDot, double[] xBar,
      double[] xHvp, MatricesHvpAdjoint adjoint, Tape tape) {
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
      double[][][] aBarKept = tape.references(double[][].class, x.length);
      double[][][] aBarKeptDot = tape.references(double[][].class, x.length);
      double[][][] aKeptKeptKept = tape.table(double[][].class, x.length);
      double[][][] aKeptKeptKeptDot = tape.table(double[][].class, x.length);
      double[][][] sKeptKeptKept = tape.table(double[][].class, x.length);
      double[][][] sKeptKeptKeptDot = tape.table(double[][].class, x.length);
      double[][][] aKeptKeptKept1 = tape.table(double[][].class, x.length);
      double[][][] aKeptKeptKeptDot1 = tape.table(double[][].class, x.length);
      double[][][] keptKeptKept = tape.table(double[][].class, x.length);
      double[][][] keptKeptKeptDot = tape.table(double[][].class, x.length);
      double[][][][] aBarKeptKeptKept = tape.references(double[][][].class, x.length);
      double[][][][] aBarKeptKeptKeptDot = tape.references(double[][][].class, x.length);
      double[][][] sKeptKeptKept1 = tape.table(double[][].class, x.length);
      double[][][] sKeptKeptKeptDot1 = tape.table(double[][].class, x.length);
      double s = w;
      double sDot = wDot;
      for (int r = 0; r < x.length; r++) {
        double[][] a = new double[r][];
        double[][] aDot = new double[r][];
        double[][] aBar = new double[r][];
        double[][] aBarDot = new double[r][];
        aBarKept[r] = aBar;
        aBarKeptDot[r] = aBarDot;
        double[][] keptKept = tape.row(keptKeptKept, r, r);
        double[][] keptKeptDot = tape.row(keptKeptKeptDot, r, r);
        double[][][] aBarKeptKept = tape.references(double[][].class, r);
        double[][][] aBarKeptKeptDot = tape.references(double[][].class, r);
        aBarKeptKeptKept[r] = aBarKeptKept;
        aBarKeptKeptKeptDot[r] = aBarKeptKeptDot;
        double[][] sKeptKept = tape.row(sKeptKeptKept1, r, r);
        double[][] sKeptKeptDot = tape.row(sKeptKeptKeptDot1, r, r);
        for (int i = 0; i < r; i++) {
          double[] t = new double[i + 1];
          double[] t1 = tape.zeroDoubles(i + 1);
          double[] t2 = tape.zeroDoubles(i + 1);
          a[i] = t;
          aDot[i] = new double[i + 1];
          aBar[i] = t1;
          aBarDot[i] = t2;
          double[] kept = tape.row(keptKept, i, i + 1);
          double[] keptDot = tape.row(keptKeptDot, i, i + 1);
          double[][] aBarKept1 = tape.references(double[].class, i + 1);
          double[][] aBarKeptDot1 = tape.references(double[].class, i + 1);
          aBarKeptKept[i] = aBarKept1;
          aBarKeptKeptDot[i] = aBarKeptDot1;
          double[] sKept = tape.row(sKeptKept, i, i + 1);
          double[] sKeptDot = tape.row(sKeptKeptDot, i, i + 1);
          for (int j = 0; j <= i; j++) {
            sKept[j] = s;
            sKeptDot[j] = sDot;
            double[] a1 = a[i];
            double[] aDot1 = aDot[i];
            double[] aBarDot1 = aBarDot[i];
            aBarKept1[j] = aBar[i];
            aBarKeptDot1[j] = aBarDot1;
            double x1 = x[j];
            double t3 = s * x1 + i;
            double t4 = Math.sin(t3);
            double t5 = (sDot * x1 + s * xDot[j]) * Math.cos(t3);
            kept[j] = t4;
            keptDot[j] = t5;
            a1[j] = t4;
            aDot1[j] = t5;
            s = t4 * w + s;
            sDot = t5 * w + t4 * wDot + sDot;
          }
        }
        double[][] aKeptKept = tape.row(aKeptKeptKept, r, r);
        double[][] aKeptKeptDot = tape.row(aKeptKeptKeptDot, r, r);
        sKeptKept = tape.row(sKeptKeptKept, r, r);
        sKeptKeptDot = tape.row(sKeptKeptKeptDot, r, r);
        double[][] aKeptKept1 = tape.row(aKeptKeptKept1, r, r);
        double[][] aKeptKeptDot1 = tape.row(aKeptKeptKeptDot1, r, r);
        for (int i = 0; i < r; i++) {
          double[] aKept = tape.row(aKeptKept, i, i + 1);
          double[] aKeptDot = tape.row(aKeptKeptDot, i, i + 1);
          double[] sKept = tape.row(sKeptKept, i, i + 1);
          double[] sKeptDot = tape.row(sKeptKeptDot, i, i + 1);
          double[] aKept1 = tape.row(aKeptKept1, i, i + 1);
          double[] aKeptDot1 = tape.row(aKeptKeptDot1, i, i + 1);
          for (int j = 0; j <= i; j++) {
            int t = r - 1 - i;
            double a1 = a[t][0];
            double aDot1 = aDot[t][0];
            aKept1[j] = a1;
            aKeptDot1[j] = aDot1;
            double[] a2 = a[i];
            double[] aDot2 = aDot[i];
            double a3 = a2[j];
            double aDot3 = aDot2[j];
            aKept[j] = a3;
            aKeptDot[j] = aDot3;
            s += a1 * a3;
            sDot += aDot1 * a3 + a1 * aDot3;
            sKept[j] = s;
            sKeptDot[j] = sDot;
            a2[j] = s * a3;
            aDot2[j] = sDot * a3 + s * aDot3;
          }
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double wBar = 0.0;
      double sBarDot = 0.0;
      double wBarDot = 0.0;
      for (int r = x.length - 1; r >= 0; r--) {
        double[][] aBar = aBarKept[r];
        double[][] aBarDot = aBarKeptDot[r];
        double[][] aKeptKept = aKeptKeptKept[r];
        double[][] aKeptKeptDot = aKeptKeptKeptDot[r];
        double[][] sKeptKept = sKeptKeptKept[r];
        double[][] sKeptKeptDot = sKeptKeptKeptDot[r];
        double[][] aKeptKept1 = aKeptKeptKept1[r];
        double[][] aKeptKeptDot1 = aKeptKeptKeptDot1[r];
        for (int i = r - 1; i >= 0; i--) {
          double[] aKept = aKeptKept[i];
          double[] aKeptDot = aKeptKeptDot[i];
          double[] sKept = sKeptKept[i];
          double[] sKeptDot = sKeptKeptDot[i];
          double[] aKept1 = aKeptKept1[i];
          double[] aKeptDot1 = aKeptKeptDot1[i];
          for (int j = i; j >= 0; j--) {
            double[] aBar1 = aBar[i];
            double[] aBarDot1 = aBarDot[i];
            double t = aBar1[j];
            double t1 = aBarDot1[j];
            aBar1[j] = 0.0;
            aBarDot1[j] = 0.0;
            double a = aKept[j];
            double aDot = aKeptDot[j];
            sBar += t * a;
            sBarDot += t1 * a + t * aDot;
            double s1 = sKept[j];
            double sDot1 = sKeptDot[j];
            double aBar2 = s1 * t;
            double aBarDot2 = sDot1 * t + s1 * t1;
            double a1 = aKept1[j];
            double aBarDot3 = aBarDot2 + (aKeptDot1[j] * sBar + a1 * sBarDot);
            aBar1[j] += aBar2 + a1 * sBar;
            aBarDot1[j] += aBarDot3;
            int t2 = r - 1 - i;
            double[] aBarDot4 = aBarDot[t2];
            aBar[t2][0] += sBar * a;
            aBarDot4[0] += sBarDot * a + sBar * aDot;
          }
        }
        double[][] keptKept = keptKeptKept[r];
        double[][] keptKeptDot = keptKeptKeptDot[r];
        double[][][] aBarKeptKept = aBarKeptKeptKept[r];
        double[][][] aBarKeptKeptDot = aBarKeptKeptKeptDot[r];
        double[][] sKeptKept1 = sKeptKeptKept1[r];
        double[][] sKeptKeptDot1 = sKeptKeptKeptDot1[r];
        for (int i = r - 1; i >= 0; i--) {
          double[] kept = keptKept[i];
          double[] keptDot = keptKeptDot[i];
          double[][] aBarKept1 = aBarKeptKept[i];
          double[][] aBarKeptDot1 = aBarKeptKeptDot[i];
          double[] sKept = sKeptKept1[i];
          double[] sKeptDot = sKeptKeptDot1[i];
          for (int j = i; j >= 0; j--) {
            double t = kept[j];
            wBar += t * sBar;
            wBarDot += keptDot[j] * sBar + t * sBarDot;
            double[] aBar1 = aBarKept1[j];
            double[] aBarDot1 = aBarKeptDot1[j];
            double t1 = aBar1[j];
            double t2 = aBarDot1[j];
            aBar1[j] = 0.0;
            aBarDot1[j] = 0.0;
            double t3 = sBar * w + t1;
            double s1 = sKept[j];
            double sDot1 = sKeptDot[j];
            double x1 = x[j];
            double xDot1 = xDot[j];
            double t4 = s1 * x1 + i;
            double t5 = Math.cos(t4);
            double t6 = t3 * t5;
            double t7 = (sBarDot * w + sBar * wDot + t2) * t5
                - t3 * ((sDot1 * x1 + s1 * xDot1) * Math.sin(t4));
            sBar += t6 * x1;
            sBarDot += t7 * x1 + t6 * xDot1;
            xBar[j] += s1 * t6;
            xHvp[j] += sDot1 * t6 + s1 * t7;
          }
        }
      }
      wBar += sBar;
      wBarDot += sBarDot;
      adjoint.w = wBar;
      adjoint.wHvp = wBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code OwnRows.matrices} as a function of the vector that packs {@code x}, {@code w}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction matricesFunction() {
    return new MatricesFunction();
  }

  private static final class MatricesFunction implements ScalarFunction {

    MatricesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      return OwnRows.matrices(x, w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      MatricesAdjoint adjoint = new MatricesAdjoint();
      double value = matricesGradient(x, w, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      return matricesJvp(x, w, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      MatricesHvpAdjoint adjoint = new MatricesHvpAdjoint();
      double value = matricesHvp(x, w, xDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code OwnRows.kinds} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual kindsJvp(float[] x, float w, int n, float[] xDot, float wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    float s = w;
    float sDot = wDot;
    for (int i = 0; i < n; i++) {
      int place = i % 3;
      float t = s;
      float tDot = sDot;
      for (int j = 0; j < x.length; j++) {
        if (t > 0.1f * j) {
          place = (place * 2 + j) % x.length;
          float x1 = x[place];
          float t1 = tDot * x1 + t * xDot[place];
          t = t * x1 + w;
          tDot = t1 + wDot;
        } else {
          float t1 = t * t;
          float x1 = x[j];
          float t2 = 2.0f * (tDot * t) * x1 + t1 * xDot[j];
          t = t1 * x1 - w;
          tDot = t2 - wDot;
          place = j;
        }
      }
      s = s * 0.5f + t;
      sDot = sDot * 0.5f + tDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsJvp(float[], float, int, float[], float)
   */
  static Dual kindsJvp(float[] x, float w, int n, float[] xDot, float wDot, Tape tape) {
    return kindsJvp(x, w, n, xDot, wDot);
  }

  /**
   * Value and gradient of {@code OwnRows.kinds}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record KindsGradient(float value, float[] x, float w) {}

  /**
   * Adjoints of the scalar parameters of {@code OwnRows.kinds}: filled by a derivative and
   * reused by its caller.
   */
  static final class KindsAdjoint {

    /** The adjoint of {@code w}. */
    public float w;

    /** A holder of zeros. */
    public KindsAdjoint() {}
  }

  /**
   * Reverse mode: {@code OwnRows.kinds} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static KindsGradient kindsGradient(float[] x, float w, int n) {
    return kindsGradient(x, w, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsGradient(float[], float, int)
   */
  static KindsGradient kindsGradient(float[] x, float w, int n, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    KindsAdjoint adjoint = new KindsAdjoint();
    float value = kindsGradient(x, w, n, xBar, adjoint, tape);
    return new KindsGradient(value, xBar, adjoint.w);
  }

  /**
   * Reverse mode: {@code OwnRows.kinds} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static float kindsGradient(float[] x, float w, int n, float[] xBar, KindsAdjoint adjoint) {
    return kindsGradient(x, w, n, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsGradient(float[], float, int, float[], KindsAdjoint)
   */
  static float kindsGradient(float[] x, float w, int n, float[] xBar, KindsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      float[][] tKeptKept = tape.table(float[].class, n);
      int[][] placeKeptKept = tape.table(int[].class, n);
      float s = w;
      for (int i = 0; i < n; i++) {
        float[] tKept = tape.row(tKeptKept, i, x.length);
        int[] placeKept = tape.row(placeKeptKept, i, x.length);
        int place = i % 3;
        float t = s;
        for (int j = 0; j < x.length; j++) {
          tKept[j] = t;
          if (t > 0.1f * j) {
            place = (place * 2 + j) % x.length;
            placeKept[j] = place;
            t = t * x[place] + w;
          } else {
            t = t * t * x[j] - w;
            place = j;
          }
        }
        s = s * 0.5f + t;
      }

      // reverse sweep
      float sBar = 1.0f;
      float wBar = 0.0f;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        float sBar1 = sBar * 0.5f;
        float[] tKept = tKeptKept[i];
        int[] placeKept = placeKeptKept[i];
        float tBar = sBar;
        for (int j = x.length - 1; j >= 0; j--) {
          float t = tKept[j];
          float tBar1;
          if (t > 0.1f * j) {
            wBar += tBar;
            int place = placeKept[j];
            tBar1 = tBar * x[place];
            xBar[place] += t * tBar;
          } else {
            wBar -= tBar;
            float t1 = tBar * x[j];
            xBar[j] += t * t * tBar;
            tBar1 = 2.0f * (t1 * t);
          }
          tBar = tBar1;
        }
        sBar = sBar1 + tBar;
      }
      wBar += sBar;
      adjoint.w = wBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code OwnRows.kinds}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record KindsHvp(float value, float[] x, float w, float[] xHvp, float wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code OwnRows.kinds}:
   * filled by a derivative and reused by its caller.
   */
  static final class KindsHvpAdjoint {

    /** The adjoint of {@code w}. */
    public float w;

    /** The Hessian-vector product for {@code w}. */
    public float wHvp;

    /** A holder of zeros. */
    public KindsHvpAdjoint() {}
  }

  /**
   * Second order: {@code OwnRows.kinds}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static KindsHvp kindsHvp(float[] x, float w, int n, float[] xDot, float wDot) {
    return kindsHvp(x, w, n, xDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsHvp(float[], float, int, float[], float)
   */
  static KindsHvp kindsHvp(float[] x, float w, int n, float[] xDot, float wDot, Tape tape) {
    float[] xBar = Arguments.zerosLike(x);
    float[] xHvp = Arguments.zerosLike(x);
    KindsHvpAdjoint adjoint = new KindsHvpAdjoint();
    float value = kindsHvp(x, w, n, xDot, wDot, xBar, xHvp, adjoint, tape);
    return new KindsHvp(value, xBar, adjoint.w, xHvp, adjoint.wHvp);
  }

  /**
   * Second order: {@code OwnRows.kinds}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code w}
   * @return the value
   */
  static float kindsHvp(float[] x, float w, int n, float[] xDot, float wDot, float[] xBar,
      float[] xHvp, KindsHvpAdjoint adjoint) {
    return kindsHvp(x, w, n, xDot, wDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsHvp(float[], float, int, float[], float, float[], float[], KindsHvpAdjoint)
   */
  static float kindsHvp(float[] x, float w, int n, float[] xDot, float wDot, float[] xBar,
      float[] xHvp, KindsHvpAdjoint adjoint, Tape tape) {
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
      float[][] tKeptKept = tape.table(float[].class, n);
      float[][] tKeptKeptDot = tape.table(float[].class, n);
      int[][] placeKeptKept = tape.table(int[].class, n);
      float s = w;
      float sDot = wDot;
      for (int i = 0; i < n; i++) {
        float[] tKept = tape.row(tKeptKept, i, x.length);
        float[] tKeptDot = tape.row(tKeptKeptDot, i, x.length);
        int[] placeKept = tape.row(placeKeptKept, i, x.length);
        int place = i % 3;
        float t = s;
        float tDot = sDot;
        for (int j = 0; j < x.length; j++) {
          tKept[j] = t;
          tKeptDot[j] = tDot;
          if (t > 0.1f * j) {
            place = (place * 2 + j) % x.length;
            placeKept[j] = place;
            float x1 = x[place];
            float t1 = tDot * x1 + t * xDot[place];
            t = t * x1 + w;
            tDot = t1 + wDot;
          } else {
            float t1 = t * t;
            float x1 = x[j];
            float t2 = 2.0f * (tDot * t) * x1 + t1 * xDot[j];
            t = t1 * x1 - w;
            tDot = t2 - wDot;
            place = j;
          }
        }
        s = s * 0.5f + t;
        sDot = sDot * 0.5f + tDot;
      }

      // reverse sweep
      float sBar = 1.0f;
      float wBar = 0.0f;
      float sBarDot = 0.0f;
      float wBarDot = 0.0f;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        float sBar1 = sBar * 0.5f;
        float sBarDot1 = sBarDot * 0.5f;
        float[] tKept = tKeptKept[i];
        float[] tKeptDot = tKeptKeptDot[i];
        int[] placeKept = placeKeptKept[i];
        float tBar = sBar;
        float tBarDot = sBarDot;
        for (int j = x.length - 1; j >= 0; j--) {
          float t = tKept[j];
          float tDot = tKeptDot[j];
          float tBar1;
          float tBarDot1;
          if (t > 0.1f * j) {
            wBar += tBar;
            wBarDot += tBarDot;
            int place = placeKept[j];
            float x1 = x[place];
            tBar1 = tBar * x1;
            tBarDot1 = tBarDot * x1 + tBar * xDot[place];
            xBar[place] += t * tBar;
            xHvp[place] += tDot * tBar + t * tBarDot;
          } else {
            wBar -= tBar;
            wBarDot -= tBarDot;
            float x1 = x[j];
            float t1 = tBar * x1;
            float t2 = t * t;
            float t3 = tBarDot * x1 + tBar * xDot[j];
            xBar[j] += t2 * tBar;
            xHvp[j] += 2.0f * (tDot * t) * tBar + t2 * tBarDot;
            tBar1 = 2.0f * (t1 * t);
            tBarDot1 = 2.0f * (t3 * t + t1 * tDot);
          }
          tBar = tBar1;
          tBarDot = tBarDot1;
        }
        sBar = sBar1 + tBar;
        sBarDot = sBarDot1 + tBarDot;
      }
      wBar += sBar;
      wBarDot += sBarDot;
      adjoint.w = wBar;
      adjoint.wHvp = wBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code OwnRows.kinds} as a function of the vector that packs {@code x}, {@code w}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction kindsFunction(int n) {
    return new KindsFunction(n);
  }

  private static final class KindsFunction implements ScalarFunction {

    private final int n;

    KindsFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float w = (float) packed[packed.length - 1];
      return OwnRows.kinds(x, w, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float w = (float) packed[packed.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      KindsAdjoint adjoint = new KindsAdjoint();
      double value = kindsGradient(x, w, this.n, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float w = (float) packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      float wDot = (float) direction[direction.length - 1];
      return kindsJvp(x, w, this.n, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float w = (float) packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      float wDot = (float) direction[direction.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      float[] xHvp = Arguments.zerosLike(x);
      KindsHvpAdjoint adjoint = new KindsHvpAdjoint();
      double value = kindsHvp(x, w, this.n, xDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code OwnRows.localTable} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param places constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual localTableJvp(double[] x, double w, int[] places, double[] xDot, double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[][] table = new double[3][];
    double[][] tableDot = new double[3][];
    table[0] = new double[x.length];
    tableDot[0] = new double[x.length];
    table[1] = new double[x.length];
    tableDot[1] = new double[x.length];
    table[2] = new double[x.length];
    tableDot[2] = new double[x.length];
    double s = w;
    double sDot = wDot;
    for (int i = 0; i < places.length; i++) {
      double[] row = new double[x.length];
      double[] rowDot = new double[x.length];
      for (int j = 0; j < x.length; j++) {
        double x1 = x[j];
        double t = s * x1;
        double t1 = Math.sin(t);
        double t2 = (sDot * x1 + s * xDot[j]) * Math.cos(t);
        row[j] = t1;
        rowDot[j] = t2;
        s += t1 * w;
        sDot += t2 * w + t1 * wDot;
      }
      int places1 = places[i];
      table[places1] = row;
      tableDot[places1] = rowDot;
    }
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < x.length; j++) {
        double table1 = table[i][j];
        double t = sDot * table1 + s * tableDot[i][j];
        s = s * table1 + w;
        sDot = t + wDot;
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localTableJvp(double[], double, int[], double[], double)
   */
  static Dual localTableJvp(double[] x, double w, int[] places, double[] xDot, double wDot,
      Tape tape) {
    return localTableJvp(x, w, places, xDot, wDot);
  }

  /**
   * Value and gradient of {@code OwnRows.localTable}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record LocalTableGradient(double value, double[] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code OwnRows.localTable}: filled by a derivative
   * and reused by its caller.
   */
  static final class LocalTableAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public LocalTableAdjoint() {}
  }

  /**
   * Reverse mode: {@code OwnRows.localTable} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param places constant
   * @return the value and the gradient, in new arrays
   */
  static LocalTableGradient localTableGradient(double[] x, double w, int[] places) {
    return localTableGradient(x, w, places, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localTableGradient(double[], double, int[])
   */
  static LocalTableGradient localTableGradient(double[] x, double w, int[] places, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    LocalTableAdjoint adjoint = new LocalTableAdjoint();
    double value = localTableGradient(x, w, places, xBar, adjoint, tape);
    return new LocalTableGradient(value, xBar, adjoint.w);
  }

  /**
   * Reverse mode: {@code OwnRows.localTable} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param places constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static double localTableGradient(double[] x, double w, int[] places, double[] xBar,
      LocalTableAdjoint adjoint) {
    return localTableGradient(x, w, places, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localTableGradient(double[], double, int[], double[], LocalTableAdjoint)
   */
  static double localTableGradient(double[] x, double w, int[] places, double[] xBar,
      LocalTableAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] table = new double[3][];
      double[][] tableBar = new double[3][];
      double[] t = tape.exactDoubles(x.length);
      double[] t1 = tape.zeroDoubles(x.length);
      table[0] = t;
      tableBar[0] = t1;
      double[] t2 = tape.exactDoubles(x.length);
      double[] t3 = tape.zeroDoubles(x.length);
      table[1] = t2;
      tableBar[1] = t3;
      double[] t4 = tape.exactDoubles(x.length);
      double[] t5 = tape.zeroDoubles(x.length);
      table[2] = t4;
      tableBar[2] = t5;
      double[][] keptKept = tape.table(double[].class, places.length);
      double[][] rowBarKept = tape.references(double[].class, places.length);
      double[][] sKeptKept = tape.table(double[].class, places.length);
      double s = w;
      for (int i = 0; i < places.length; i++) {
        double[] row = new double[x.length];
        double[] rowBar = tape.zeroDoubles(x.length);
        rowBarKept[i] = rowBar;
        double[] kept = tape.row(keptKept, i, x.length);
        double[] sKept = tape.row(sKeptKept, i, x.length);
        for (int j = 0; j < x.length; j++) {
          sKept[j] = s;
          double t6 = Math.sin(s * x[j]);
          kept[j] = t6;
          row[j] = t6;
          s += t6 * w;
        }
        int places1 = places[i];
        table[places1] = row;
        tableBar[places1] = rowBar;
      }
      double[][] sKeptKept1 = tape.table(double[].class, 3);
      for (int i = 0; i < 3; i++) {
        double[] sKept = tape.row(sKeptKept1, i, x.length);
        for (int j = 0; j < x.length; j++) {
          sKept[j] = s;
          s = s * table[i][j] + w;
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double wBar = 0.0;
      for (int i = 2; i >= 0; i--) {
        double[] sKept = sKeptKept1[i];
        for (int j = x.length - 1; j >= 0; j--) {
          wBar += sBar;
          double s1 = sKept[j];
          double sBar1 = sBar * table[i][j];
          tableBar[i][j] += s1 * sBar;
          sBar = sBar1;
        }
      }
      for (int i = places.length - 1; i >= 0; i--) {
        double[] kept = keptKept[i];
        double[] rowBar = rowBarKept[i];
        double[] sKept = sKeptKept[i];
        for (int j = x.length - 1; j >= 0; j--) {
          wBar += kept[j] * sBar;
          double t6 = rowBar[j];
          rowBar[j] = 0.0;
          double s1 = sKept[j];
          double x1 = x[j];
          double t7 = (sBar * w + t6) * Math.cos(s1 * x1);
          sBar += t7 * x1;
          xBar[j] += s1 * t7;
        }
      }
      wBar += sBar;
      adjoint.w = wBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code OwnRows.localTable}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record LocalTableHvp(double value, double[] x, double w, double[] xHvp, double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * OwnRows.localTable}: filled by a derivative and reused by its caller.
   */
  static final class LocalTableHvpAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public LocalTableHvpAdjoint() {}
  }

  /**
   * Second order: {@code OwnRows.localTable}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param places constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static LocalTableHvp localTableHvp(double[] x, double w, int[] places, double[] xDot,
      double wDot) {
    return localTableHvp(x, w, places, xDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localTableHvp(double[], double, int[], double[], double)
   */
  static LocalTableHvp localTableHvp(double[] x, double w, int[] places, double[] xDot,
      double wDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    LocalTableHvpAdjoint adjoint = new LocalTableHvpAdjoint();
    double value = localTableHvp(x, w, places, xDot, wDot, xBar, xHvp, adjoint, tape);
    return new LocalTableHvp(value, xBar, adjoint.w, xHvp, adjoint.wHvp);
  }

  /**
   * Second order: {@code OwnRows.localTable}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param places constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code w}
   * @return the value
   */
  static double localTableHvp(double[] x, double w, int[] places, double[] xDot, double wDot,
      double[] xBar, double[] xHvp, LocalTableHvpAdjoint adjoint) {
    return localTableHvp(x, w, places, xDot, wDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localTableHvp(double[], double, int[], double[], double, double[], double[],
   *     LocalTableHvpAdjoint)
   */
  static double localTableHvp(double[] x, double w, int[] places, double[] xDot, double wDot,
      double[] xBar, double[] xHvp, LocalTableHvpAdjoint adjoint, Tape tape) {
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
      double[][] table = new double[3][];
      double[][] tableDot = new double[3][];
      double[][] tableBar = new double[3][];
      double[][] tableBarDot = new double[3][];
      double[] t = tape.exactDoubles(x.length);
      double[] t1 = tape.exactDoubles(x.length);
      double[] t2 = tape.zeroDoubles(x.length);
      double[] t3 = tape.zeroDoubles(x.length);
      table[0] = t;
      tableDot[0] = t1;
      tableBar[0] = t2;
      tableBarDot[0] = t3;
      double[] t4 = tape.exactDoubles(x.length);
      double[] t5 = tape.exactDoubles(x.length);
      double[] t6 = tape.zeroDoubles(x.length);
      double[] t7 = tape.zeroDoubles(x.length);
      table[1] = t4;
      tableDot[1] = t5;
      tableBar[1] = t6;
      tableBarDot[1] = t7;
      double[] t8 = tape.exactDoubles(x.length);
      double[] t9 = tape.exactDoubles(x.length);
      double[] t10 = tape.zeroDoubles(x.length);
      double[] t11 = tape.zeroDoubles(x.length);
      table[2] = t8;
      tableDot[2] = t9;
      tableBar[2] = t10;
      tableBarDot[2] = t11;
      double[][] keptKept = tape.table(double[].class, places.length);
      double[][] keptKeptDot = tape.table(double[].class, places.length);
      double[][] rowBarKept = tape.references(double[].class, places.length);
      double[][] rowBarKeptDot = tape.references(double[].class, places.length);
      double[][] sKeptKept = tape.table(double[].class, places.length);
      double[][] sKeptKeptDot = tape.table(double[].class, places.length);
      double s = w;
      double sDot = wDot;
      for (int i = 0; i < places.length; i++) {
        double[] row = new double[x.length];
        double[] rowDot = new double[x.length];
        double[] rowBar = tape.zeroDoubles(x.length);
        double[] rowBarDot = tape.zeroDoubles(x.length);
        rowBarKept[i] = rowBar;
        rowBarKeptDot[i] = rowBarDot;
        double[] kept = tape.row(keptKept, i, x.length);
        double[] keptDot = tape.row(keptKeptDot, i, x.length);
        double[] sKept = tape.row(sKeptKept, i, x.length);
        double[] sKeptDot = tape.row(sKeptKeptDot, i, x.length);
        for (int j = 0; j < x.length; j++) {
          sKept[j] = s;
          sKeptDot[j] = sDot;
          double x1 = x[j];
          double t12 = s * x1;
          double t13 = Math.sin(t12);
          double t14 = (sDot * x1 + s * xDot[j]) * Math.cos(t12);
          kept[j] = t13;
          keptDot[j] = t14;
          row[j] = t13;
          rowDot[j] = t14;
          s += t13 * w;
          sDot += t14 * w + t13 * wDot;
        }
        int places1 = places[i];
        table[places1] = row;
        tableDot[places1] = rowDot;
        tableBar[places1] = rowBar;
        tableBarDot[places1] = rowBarDot;
      }
      double[][] sKeptKept1 = tape.table(double[].class, 3);
      double[][] sKeptKeptDot1 = tape.table(double[].class, 3);
      for (int i = 0; i < 3; i++) {
        double[] sKept = tape.row(sKeptKept1, i, x.length);
        double[] sKeptDot = tape.row(sKeptKeptDot1, i, x.length);
        for (int j = 0; j < x.length; j++) {
          sKept[j] = s;
          sKeptDot[j] = sDot;
          double table1 = table[i][j];
          double t12 = sDot * table1 + s * tableDot[i][j];
          s = s * table1 + w;
          sDot = t12 + wDot;
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double wBar = 0.0;
      double sBarDot = 0.0;
      double wBarDot = 0.0;
      for (int i = 2; i >= 0; i--) {
        double[] sKept = sKeptKept1[i];
        double[] sKeptDot = sKeptKeptDot1[i];
        for (int j = x.length - 1; j >= 0; j--) {
          wBar += sBar;
          wBarDot += sBarDot;
          double table1 = table[i][j];
          double s1 = sKept[j];
          sDot = sKeptDot[j];
          double sBarDot1 = sBarDot * table1 + sBar * tableDot[i][j];
          double[] tableBarDot1 = tableBarDot[i];
          tableBar[i][j] += s1 * sBar;
          tableBarDot1[j] += sDot * sBar + s1 * sBarDot;
          sBarDot = sBarDot1;
          sBar *= table1;
        }
      }
      for (int i = places.length - 1; i >= 0; i--) {
        double[] kept = keptKept[i];
        double[] keptDot = keptKeptDot[i];
        double[] rowBar = rowBarKept[i];
        double[] rowBarDot = rowBarKeptDot[i];
        double[] sKept = sKeptKept[i];
        double[] sKeptDot = sKeptKeptDot[i];
        for (int j = x.length - 1; j >= 0; j--) {
          double t12 = kept[j];
          wBar += t12 * sBar;
          wBarDot += keptDot[j] * sBar + t12 * sBarDot;
          double t13 = rowBar[j];
          double t14 = rowBarDot[j];
          rowBar[j] = 0.0;
          rowBarDot[j] = 0.0;
          double t15 = sBar * w + t13;
          double s1 = sKept[j];
          sDot = sKeptDot[j];
          double x1 = x[j];
          double xDot1 = xDot[j];
          double t16 = s1 * x1;
          double t17 = Math.cos(t16);
          double t18 = t15 * t17;
          double t19 = (sBarDot * w + sBar * wDot + t14) * t17
              - t15 * ((sDot * x1 + s1 * xDot1) * Math.sin(t16));
          sBar += t18 * x1;
          sBarDot += t19 * x1 + t18 * xDot1;
          xBar[j] += s1 * t18;
          xHvp[j] += sDot * t18 + s1 * t19;
        }
      }
      wBar += sBar;
      wBarDot += sBarDot;
      adjoint.w = wBar;
      adjoint.wHvp = wBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code OwnRows.localTable} as a function of the vector that packs {@code x}, {@code w},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param places captured
   * @return the view
   */
  static ScalarFunction localTableFunction(int[] places) {
    return new LocalTableFunction(places);
  }

  private static final class LocalTableFunction implements ScalarFunction {

    private final int[] places;

    LocalTableFunction(int[] places) {
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
      double w = packed[packed.length - 1];
      return OwnRows.localTable(x, w, this.places);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      LocalTableAdjoint adjoint = new LocalTableAdjoint();
      double value = localTableGradient(x, w, this.places, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      return localTableJvp(x, w, this.places, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      LocalTableHvpAdjoint adjoint = new LocalTableHvpAdjoint();
      double value = localTableHvp(x, w, this.places, xDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.wHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code OwnRows.branches} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static Dual branchesJvp(double[][] x, double w, double[][] xDot, double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = w;
    double sDot = wDot;
    for (int i = 0; i < x.length; i++) {
      double s1;
      if (i % 2 == 0) {
        int t = x[i].length;
        double t1 = s;
        double tDot = sDot;
        for (int j = 0; j < t; j++) {
          double x1 = x[i][j];
          double t2 = t1 * x1;
          double t3 = (tDot * x1 + t1 * xDot[i][j]) * Math.cos(t2);
          t1 = Math.sin(t2) + w;
          tDot = t3 + wDot;
        }
        s1 = s + t1 * s;
        sDot += tDot * s + t1 * sDot;
      } else {
        int t = x[i].length;
        double t1 = w;
        double tDot = wDot;
        for (int j = 0; j < t; j++) {
          double t2 = -t1;
          double x1 = x[i][j];
          double t3 = Math.exp(t2 * x1);
          t1 = t3 * s;
          tDot = (t2 * xDot[i][j] - tDot * x1) * t3 * s + t3 * sDot;
        }
        s1 = s * t1;
        sDot = sDot * t1 + s * tDot;
      }
      s = s1;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesJvp(double[][], double, double[][], double)
   */
  static Dual branchesJvp(double[][] x, double w, double[][] xDot, double wDot, Tape tape) {
    return branchesJvp(x, w, xDot, wDot);
  }

  /**
   * Value and gradient of {@code OwnRows.branches}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record BranchesGradient(double value, double[][] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code OwnRows.branches}: filled by a derivative
   * and reused by its caller.
   */
  static final class BranchesAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public BranchesAdjoint() {}
  }

  /**
   * Reverse mode: {@code OwnRows.branches} and its gradient.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BranchesGradient branchesGradient(double[][] x, double w) {
    return branchesGradient(x, w, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesGradient(double[][], double)
   */
  static BranchesGradient branchesGradient(double[][] x, double w, Tape tape) {
    double[][] xBar = Arguments.zerosLike(x);
    BranchesAdjoint adjoint = new BranchesAdjoint();
    double value = branchesGradient(x, w, xBar, adjoint, tape);
    return new BranchesGradient(value, xBar, adjoint.w);
  }

  /**
   * Reverse mode: {@code OwnRows.branches} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code w}
   * @return the value
   */
  static double branchesGradient(double[][] x, double w, double[][] xBar, BranchesAdjoint adjoint) {
    return branchesGradient(x, w, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesGradient(double[][], double, double[][], BranchesAdjoint)
   */
  static double branchesGradient(double[][] x, double w, double[][] xBar, BranchesAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(x.length);
      double[] tKept = tape.doubles(x.length);
      double[][] tKeptKept = tape.table(double[].class, x.length);
      double[] tKept1 = tape.doubles(x.length);
      double[][] keptKept = tape.table(double[].class, x.length);
      double[][] keptKept1 = tape.table(double[].class, x.length);
      double s = w;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        if (i % 2 == 0) {
          int t = x[i].length;
          double[] tKept2 = tape.row(tKeptKept, i, t);
          double t1 = s;
          for (int j = 0; j < t; j++) {
            tKept2[j] = t1;
            t1 = Math.sin(t1 * x[i][j]) + w;
          }
          tKept[i] = t1;
          s += t1 * s;
        } else {
          int t = x[i].length;
          double[] kept = tape.row(keptKept, i, t);
          double[] kept1 = tape.row(keptKept1, i, t);
          double t1 = w;
          for (int j = 0; j < t; j++) {
            double t2 = -t1;
            kept1[j] = t2;
            double t3 = Math.exp(t2 * x[i][j]);
            kept[j] = t3;
            t1 = t3 * s;
          }
          tKept1[i] = t1;
          s *= t1;
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double wBar = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double s1 = sKept[i];
        if (i % 2 == 0) {
          double t = tKept[i];
          double tBar = sBar * s1;
          sBar += t * sBar;
          double[] tKept2 = tKeptKept[i];
          double tBar1 = tBar;
          for (int j = x[i].length - 1; j >= 0; j--) {
            wBar += tBar1;
            t = tKept2[j];
            double x1 = x[i][j];
            double t1 = tBar1 * Math.cos(t * x1);
            tBar1 = t1 * x1;
            xBar[i][j] += t * t1;
          }
          sBar += tBar1;
        } else {
          double t = tKept1[i];
          double[] kept = keptKept[i];
          double[] kept1 = keptKept1[i];
          double tBar = s1 * sBar;
          int j = x[i].length - 1;
          sBar *= t;
          while (j >= 0) {
            double t1 = kept[j];
            sBar += t1 * tBar;
            double t2 = tBar * s1 * t1;
            double t3 = t2 * x[i][j];
            xBar[i][j] += kept1[j] * t2;
            tBar = -t3;
            j--;
          }
          wBar += tBar;
        }
      }
      wBar += sBar;
      adjoint.w = wBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code OwnRows.branches}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record BranchesHvp(double value, double[][] x, double w, double[][] xHvp, double wHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * OwnRows.branches}: filled by a derivative and reused by its caller.
   */
  static final class BranchesHvpAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** The Hessian-vector product for {@code w}. */
    public double wHvp;

    /** A holder of zeros. */
    public BranchesHvpAdjoint() {}
  }

  /**
   * Second order: {@code OwnRows.branches}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return value, gradient and product, in new arrays
   */
  static BranchesHvp branchesHvp(double[][] x, double w, double[][] xDot, double wDot) {
    return branchesHvp(x, w, xDot, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesHvp(double[][], double, double[][], double)
   */
  static BranchesHvp branchesHvp(double[][] x, double w, double[][] xDot, double wDot, Tape tape) {
    double[][] xBar = Arguments.zerosLike(x);
    double[][] xHvp = Arguments.zerosLike(x);
    BranchesHvpAdjoint adjoint = new BranchesHvpAdjoint();
    double value = branchesHvp(x, w, xDot, wDot, xBar, xHvp, adjoint, tape);
    return new BranchesHvp(value, xBar, adjoint.w, xHvp, adjoint.wHvp);
  }

  /**
   * Second order: {@code OwnRows.branches}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code w}
   * @return the value
   */
  static double branchesHvp(double[][] x, double w, double[][] xDot, double wDot, double[][] xBar,
      double[][] xHvp, BranchesHvpAdjoint adjoint) {
    return branchesHvp(x, w, xDot, wDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesHvp(double[][], double, double[][], double, double[][], double[][],
   *     BranchesHvpAdjoint)
   */
  static double branchesHvp(double[][] x, double w, double[][] xDot, double wDot, double[][] xBar,
      double[][] xHvp, BranchesHvpAdjoint adjoint, Tape tape) {
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
      double[] sKept = tape.doubles(x.length);
      double[] sKeptDot = tape.doubles(x.length);
      double[] tKept = tape.doubles(x.length);
      double[] tKeptDot = tape.doubles(x.length);
      double[][] tKeptKept = tape.table(double[].class, x.length);
      double[][] tKeptKeptDot = tape.table(double[].class, x.length);
      double[] tKept1 = tape.doubles(x.length);
      double[] tKeptDot1 = tape.doubles(x.length);
      double[][] keptKept = tape.table(double[].class, x.length);
      double[][] keptKeptDot = tape.table(double[].class, x.length);
      double[][] keptKept1 = tape.table(double[].class, x.length);
      double[][] keptKeptDot1 = tape.table(double[].class, x.length);
      double s = w;
      double sDot = wDot;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double s1;
        if (i % 2 == 0) {
          int t = x[i].length;
          double[] tKept2 = tape.row(tKeptKept, i, t);
          double[] tKeptDot2 = tape.row(tKeptKeptDot, i, t);
          double t1 = s;
          double tDot = sDot;
          for (int j = 0; j < t; j++) {
            tKept2[j] = t1;
            tKeptDot2[j] = tDot;
            double x1 = x[i][j];
            double t2 = t1 * x1;
            double t3 = (tDot * x1 + t1 * xDot[i][j]) * Math.cos(t2);
            t1 = Math.sin(t2) + w;
            tDot = t3 + wDot;
          }
          tKept[i] = t1;
          tKeptDot[i] = tDot;
          s1 = s + t1 * s;
          sDot += tDot * s + t1 * sDot;
        } else {
          int t = x[i].length;
          double[] kept = tape.row(keptKept, i, t);
          double[] keptDot = tape.row(keptKeptDot, i, t);
          double[] kept1 = tape.row(keptKept1, i, t);
          double[] keptDot1 = tape.row(keptKeptDot1, i, t);
          double t1 = w;
          double tDot = wDot;
          for (int j = 0; j < t; j++) {
            double t2 = -t1;
            double t3 = -tDot;
            kept1[j] = t2;
            keptDot1[j] = t3;
            double x1 = x[i][j];
            double t4 = Math.exp(t2 * x1);
            double t5 = (t3 * x1 + t2 * xDot[i][j]) * t4;
            kept[j] = t4;
            keptDot[j] = t5;
            t1 = t4 * s;
            tDot = t5 * s + t4 * sDot;
          }
          tKept1[i] = t1;
          tKeptDot1[i] = tDot;
          s1 = s * t1;
          sDot = sDot * t1 + s * tDot;
        }
        s = s1;
      }

      // reverse sweep
      double sBar = 1.0;
      double wBar = 0.0;
      double sBarDot = 0.0;
      double wBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        if (i % 2 == 0) {
          double t = tKept[i];
          double tDot = tKeptDot[i];
          double tBar = sBar * s1;
          double tBarDot = sBarDot * s1 + sBar * sDot1;
          double t1 = tDot * sBar + t * sBarDot;
          sBar += t * sBar;
          sBarDot += t1;
          double[] tKept2 = tKeptKept[i];
          double[] tKeptDot2 = tKeptKeptDot[i];
          double tBar1 = tBar;
          double tBarDot1 = tBarDot;
          for (int j = x[i].length - 1; j >= 0; j--) {
            wBar += tBar1;
            wBarDot += tBarDot1;
            t = tKept2[j];
            tDot = tKeptDot2[j];
            double x1 = x[i][j];
            double xDot1 = xDot[i][j];
            double t2 = t * x1;
            double t3 = Math.cos(t2);
            double t4 = tBar1 * t3;
            double t5 = tBarDot1 * t3 - tBar1 * ((tDot * x1 + t * xDot1) * Math.sin(t2));
            tBar1 = t4 * x1;
            tBarDot1 = t5 * x1 + t4 * xDot1;
            double[] xBarDot = xHvp[i];
            xBar[i][j] += t * t4;
            xBarDot[j] += tDot * t4 + t * t5;
          }
          sBar += tBar1;
          sBarDot += tBarDot1;
        } else {
          double t = tKept1[i];
          double tDot = tKeptDot1[i];
          double[] kept = keptKept[i];
          double[] keptDot = keptKeptDot[i];
          double[] kept1 = keptKept1[i];
          double[] keptDot1 = keptKeptDot1[i];
          double tBar = s1 * sBar;
          double tBarDot = sDot1 * sBar + s1 * sBarDot;
          int j = x[i].length - 1;
          sBarDot = sBarDot * t + sBar * tDot;
          sBar *= t;
          while (j >= 0) {
            double t1 = tBar * s1;
            double t2 = kept[j];
            double t3 = keptDot[j];
            sBar += t2 * tBar;
            sBarDot += t3 * tBar + t2 * tBarDot;
            double t4 = t1 * t2;
            double t5 = (tBarDot * s1 + tBar * sDot1) * t2 + t1 * t3;
            double x1 = x[i][j];
            double t6 = kept1[j];
            double t7 = t5 * x1 + t4 * xDot[i][j];
            double xBarDot = keptDot1[j] * t4 + t6 * t5;
            double[] xBarDot1 = xHvp[i];
            xBar[i][j] += t6 * t4;
            xBarDot1[j] += xBarDot;
            tBar = -(t4 * x1);
            tBarDot = -t7;
            j--;
          }
          wBar += tBar;
          wBarDot += tBarDot;
        }
      }
      wBar += sBar;
      wBarDot += sBarDot;
      adjoint.w = wBar;
      adjoint.wHvp = wBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code OwnRows.branches} as a function of the vector that packs {@code x}, {@code w}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction branchesFunction(double[][] x) {
    return new BranchesFunction(x);
  }

  private static final class BranchesFunction implements ScalarFunction {

    private final double[][] x;

    private final int xSize;

    BranchesFunction(double[][] x) {
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
      double w = packed[xSize];
      return OwnRows.branches(x, w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double w = packed[xSize];
      double[][] xBar = Arguments.zerosLike(x);
      BranchesAdjoint adjoint = new BranchesAdjoint();
      double value = branchesGradient(x, w, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[xSize] = adjoint.w;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double w = packed[xSize];
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      double wDot = direction[xSize];
      return branchesJvp(x, w, xDot, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double w = packed[xSize];
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      double wDot = direction[xSize];
      double[][] xBar = Arguments.zerosLike(x);
      double[][] xHvp = Arguments.zerosLike(x);
      BranchesHvpAdjoint adjoint = new BranchesHvpAdjoint();
      double value = branchesHvp(x, w, xDot, wDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[xSize] = adjoint.w;
      Arguments.pack(xHvp, product, 0);
      product[xSize] = adjoint.wHvp;
      return value;
    }
  }

  private static double partJvp(double[] x, double w, int n, double[] xDot, double wDot,
      Tape tape) {
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = w;
      double tDot = wDot;
      for (int j = i; j < x.length; j++) {
        double x1 = x[j];
        double t1 = t * x1;
        double t2 = (tDot * x1 + t * xDot[j]) * Math.cos(t1);
        t = Math.sin(t1) + w;
        tDot = t2 + wDot;
      }
      double t1 = totalDot * t + total * tDot;
      total = total * t + t;
      totalDot = t1 + tDot;
    }
    tape.result(1, totalDot);
    return total;
  }

  private static double partForward(double[] x, double w, int n, double[] xBar, Tape tape) {
    double result = part(x, w, n);
    tape.push(x);
    tape.push(w);
    tape.push(n);
    tape.push(xBar);
    return result;
  }

  private static double part(double[] x, double w, int n) {
    double total = 0.0;
    for (int i = 0; i < n; i++) {
      double t = w;
      for (int j = i; j < x.length; j++) {
        t = Math.sin(t * x[j]) + w;
      }
      total = total * t + t;
    }
    return total;
  }

  private static double partReverse(double resultBar, Tape tape) {
    double[] xBar = tape.popReference();
    int n = tape.popInt();
    double w = tape.popDouble();
    double[] x = tape.popReference();
    int frame = tape.mark();
    partVjp(x, w, n, resultBar, xBar, tape);
    double wBar = tape.doubleResult(1);
    tape.release(frame);
    return wBar;
  }

  private static double partVjp(double[] x, double w, int n, double resultBar, double[] xBar,
      Tape tape) {
    double[] tKept = tape.doubles(n);
    double[] totalKept = tape.doubles(n);
    double[][] tKeptKept = tape.table(double[].class, n);
    double total = 0.0;
    for (int i = 0; i < n; i++) {
      totalKept[i] = total;
      double[] tKept1 = tape.row(tKeptKept, i, x.length - i);
      double t = w;
      for (int j = i; j < x.length; j++) {
        tKept1[j - i] = t;
        t = Math.sin(t * x[j]) + w;
      }
      tKept[i] = t;
      total = total * t + t;
    }

    // reverse sweep
    double totalBar = resultBar;
    double wBar = 0.0;
    for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
      double t = tKept[i];
      double total1 = totalKept[i];
      double[] tKept1 = tKeptKept[i];
      double tBar = totalBar + total1 * totalBar;
      double totalBar1 = totalBar * t;
      for (int j = x.length - 1; j >= i; j--) {
        wBar += tBar;
        t = tKept1[j - i];
        double x1 = x[j];
        double t1 = tBar * Math.cos(t * x1);
        tBar = t1 * x1;
        xBar[j] += t * t1;
      }
      wBar += tBar;
      totalBar = totalBar1;
    }
    tape.result(1, wBar);
    return total;
  }

  private static double partForwardJvp(double[] x, double w, int n, double[] xBar, double[] xDot,
      double wDot, double[] xBarDot, Tape tape) {
    double result = partJvp(x, w, n, xDot, wDot, tape);
    double resultDot = tape.doubleResult(1);
    tape.push(x);
    tape.push(w);
    tape.push(n);
    tape.push(xBar);
    tape.push(xDot);
    tape.push(wDot);
    tape.push(xBarDot);
    tape.result(1, resultDot);
    return result;
  }

  private static double partReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double[] xBarDot = tape.popReference();
    double wDot = tape.popDouble();
    double[] xDot = tape.popReference();
    double[] xBar = tape.popReference();
    int n = tape.popInt();
    double w = tape.popDouble();
    double[] x = tape.popReference();
    int frame = tape.mark();
    partVjpJvp(x, w, n, resultBar, xBar, xDot, wDot, resultBarDot, xBarDot, tape);
    double wBar = tape.doubleResult(1);
    double wBarDot = tape.doubleResult(2);
    tape.release(frame);
    tape.result(1, wBarDot);
    return wBar;
  }

  private static double partVjpJvp(double[] x, double w, int n, double resultBar, double[] xBar,
      double[] xDot, double wDot, double resultBarDot, double[] xBarDot, Tape tape) {
    double[] tKept = tape.doubles(n);
    double[] tKeptDot = tape.doubles(n);
    double[] totalKept = tape.doubles(n);
    double[] totalKeptDot = tape.doubles(n);
    double[][] tKeptKept = tape.table(double[].class, n);
    double[][] tKeptKeptDot = tape.table(double[].class, n);
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < n; i++) {
      totalKept[i] = total;
      totalKeptDot[i] = totalDot;
      int t = x.length - i;
      double[] tKept1 = tape.row(tKeptKept, i, t);
      double[] tKeptDot1 = tape.row(tKeptKeptDot, i, t);
      double t1 = w;
      double tDot = wDot;
      for (int j = i; j < x.length; j++) {
        int t2 = j - i;
        tKept1[t2] = t1;
        tKeptDot1[t2] = tDot;
        double x1 = x[j];
        double t3 = t1 * x1;
        double t4 = (tDot * x1 + t1 * xDot[j]) * Math.cos(t3);
        t1 = Math.sin(t3) + w;
        tDot = t4 + wDot;
      }
      tKept[i] = t1;
      tKeptDot[i] = tDot;
      double t2 = totalDot * t1 + total * tDot;
      total = total * t1 + t1;
      totalDot = t2 + tDot;
    }

    // reverse sweep
    double totalBar = resultBar;
    double wBar = 0.0;
    double totalBarDot = resultBarDot;
    double wBarDot = 0.0;
    for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
      double t = tKept[i];
      double tDot = tKeptDot[i];
      double total1 = totalKept[i];
      double totalDot1 = totalKeptDot[i];
      double[] tKept1 = tKeptKept[i];
      double[] tKeptDot1 = tKeptKeptDot[i];
      double tBar = totalBar + total1 * totalBar;
      double tBarDot = totalBarDot + (totalDot1 * totalBar + total1 * totalBarDot);
      double totalBar1 = totalBar * t;
      double totalBarDot1 = totalBarDot * t + totalBar * tDot;
      for (int j = x.length - 1; j >= i; j--) {
        int t1 = j - i;
        wBar += tBar;
        wBarDot += tBarDot;
        t = tKept1[t1];
        tDot = tKeptDot1[t1];
        double x1 = x[j];
        double xDot1 = xDot[j];
        double t2 = t * x1;
        double t3 = Math.cos(t2);
        double t4 = tBar * t3;
        double t5 = tBarDot * t3 - tBar * ((tDot * x1 + t * xDot1) * Math.sin(t2));
        tBar = t4 * x1;
        tBarDot = t5 * x1 + t4 * xDot1;
        xBar[j] += t * t4;
        xBarDot[j] += tDot * t4 + t * t5;
      }
      wBar += tBar;
      wBarDot += tBarDot;
      totalBar = totalBar1;
      totalBarDot = totalBarDot1;
    }
    tape.result(1, wBar);
    tape.result(2, wBarDot);
    return total;
  }
}
