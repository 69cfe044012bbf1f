package corpus;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code Memory}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class MemoryDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.MemoryDerivatives");
  }

  private MemoryDerivatives() {}

  /**
   * Forward mode: {@code Memory.prefix} and its derivative in the direction of the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual prefixJvp(double[] a, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    for (int i = 0; i + 1 < a.length; i++) {
      double a1 = a[i];
      double t = 2.0 * (aDot[i] * a1) + aDot[i + 1];
      a[i + 1] = a1 * a1 + a[i + 1];
      aDot[i + 1] = t;
    }
    return new Dual(a[a.length - 1], aDot[a.length - 1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #prefixJvp(double[], double[])
   */
  static Dual prefixJvp(double[] a, double[] aDot, Tape tape) {
    return prefixJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code Memory.prefix}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record PrefixGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code Memory.prefix} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static PrefixGradient prefixGradient(double[] a) {
    return prefixGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #prefixGradient(double[])
   */
  static PrefixGradient prefixGradient(double[] a, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double value = prefixGradient(a, aBar, tape);
    return new PrefixGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code Memory.prefix} and its gradient, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double prefixGradient(double[] a, double[] aBar) {
    return prefixGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #prefixGradient(double[], double[])
   */
  static double prefixGradient(double[] a, double[] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] aKept = tape.doubles(a.length - 1);
      double a1 = 0 < a.length - 1 ? a[0] : 0.0;
      for (int i = 0; i < a.length - 1; i++) {
        aKept[i] = a1;
        a1 = a1 * a1 + a[i + 1];
        a[i + 1] = a1;
      }

      // reverse sweep
      double a2 = a[a.length - 1];
      aBar[a.length - 1] += 1.0;
      double aBarCarried = a.length - 2 >= 0 ? aBar[a.length - 1] : 0.0;
      for (int i = a.length - 2; i >= 0; i--) {
        aBarCarried = aBar[i] + 2.0 * (aBarCarried * aKept[i]);
        aBar[i] = aBarCarried;
      }
      return a2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.prefix}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record PrefixHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code Memory.prefix}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static PrefixHvp prefixHvp(double[] a, double[] aDot) {
    return prefixHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #prefixHvp(double[], double[])
   */
  static PrefixHvp prefixHvp(double[] a, double[] aDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = prefixHvp(a, aDot, aBar, aHvp, tape);
    return new PrefixHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code Memory.prefix}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double prefixHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp) {
    return prefixHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #prefixHvp(double[], double[], double[], double[])
   */
  static double prefixHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[] aKept = tape.doubles(a.length - 1);
      double[] aKeptDot = tape.doubles(a.length - 1);
      double a1 = 0 < a.length - 1 ? a[0] : 0.0;
      double aDot1 = 0 < a.length - 1 ? aDot[0] : 0.0;
      for (int i = 0; i < a.length - 1; i++) {
        aKept[i] = a1;
        aKeptDot[i] = aDot1;
        double t = 2.0 * (aDot1 * a1);
        a1 = a1 * a1 + a[i + 1];
        aDot1 = t + aDot[i + 1];
        a[i + 1] = a1;
        aDot[i + 1] = aDot1;
      }

      // reverse sweep
      double a2 = a[a.length - 1];
      aBar[a.length - 1] += 1.0;
      double aBarCarried = a.length - 2 >= 0 ? aBar[a.length - 1] : 0.0;
      double aBarDotCarried = 0.0;
      for (int i = a.length - 2; i >= 0; i--) {
        double a3 = aKept[i];
        double aBarDot = 2.0 * (aBarDotCarried * a3 + aBarCarried * aKeptDot[i]);
        aBarCarried = aBar[i] + 2.0 * (aBarCarried * a3);
        aBar[i] = aBarCarried;
        aHvp[i] = aBarDot;
        aBarDotCarried = aBarDot;
      }
      return a2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.prefix} as a function of the vector that packs {@code a}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction prefixFunction() {
    return new PrefixFunction();
  }

  private static final class PrefixFunction implements ScalarFunction {

    PrefixFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return Memory.prefix(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = prefixGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return prefixJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = prefixHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.stencil} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param sweeps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual stencilJvp(double[][] u, int sweeps, double[][] uDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int k = 0; k < sweeps; k++) {
      for (int i = 1; i + 1 < u.length; i++) {
        int t = u[i].length;
        for (int j = 1; j + 1 < t; j++) {
          double[] u1 = u[i];
          double[] uDot1 = uDot[i];
          double u2 = u[i - 1][j];
          double u3 = u[i + 1][j];
          double u4 = u1[j - 1];
          double t1 =
              0.25 * (uDot[i - 1][j] + (uDot[i + 1][j] * u4 + u3 * uDot1[j - 1]) + uDot1[j + 1]);
          u1[j] = 0.25 * (u2 + u3 * u4 + u1[j + 1]);
          uDot1[j] = t1;
        }
      }
    }
    double[] u1 = u[1];
    double[] uDot1 = uDot[1];
    double u2 = u1[1];
    double u3 = u1[2];
    return new Dual(u2 * u3, uDot1[1] * u3 + u2 * uDot1[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilJvp(double[][], int, double[][])
   */
  static Dual stencilJvp(double[][] u, int sweeps, double[][] uDot, Tape tape) {
    return stencilJvp(u, sweeps, uDot);
  }

  /**
   * Value and gradient of {@code Memory.stencil}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   */
  record StencilGradient(double value, double[][] u) {}

  /**
   * Reverse mode: {@code Memory.stencil} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param sweeps constant
   * @return the value and the gradient, in new arrays
   */
  static StencilGradient stencilGradient(double[][] u, int sweeps) {
    return stencilGradient(u, sweeps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilGradient(double[][], int)
   */
  static StencilGradient stencilGradient(double[][] u, int sweeps, Tape tape) {
    double[][] uBar = Arguments.zerosLike(u);
    double value = stencilGradient(u, sweeps, uBar, tape);
    return new StencilGradient(value, uBar);
  }

  /**
   * Reverse mode: {@code Memory.stencil} and its gradient, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param sweeps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @return the value
   */
  static double stencilGradient(double[][] u, int sweeps, double[][] uBar) {
    return stencilGradient(u, sweeps, uBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilGradient(double[][], int, double[][])
   */
  static double stencilGradient(double[][] u, int sweeps, double[][] uBar, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[][][] uKeptKeptKept = tape.table(double[][].class, sweeps);
      double[][][] uKeptKeptKept1 = tape.table(double[][].class, sweeps);
      for (int k = 0; k < sweeps; k++) {
        double[][] uKeptKept = tape.row(uKeptKeptKept, k, u.length - 1);
        double[][] uKeptKept1 = tape.row(uKeptKeptKept1, k, u.length - 1);
        for (int i = 1; i < u.length - 1; i++) {
          int t = i + 1;
          int t1 = u[i].length - 1;
          double[] uKept = tape.row(uKeptKept, i, t1);
          double[] uKept1 = tape.row(uKeptKept1, i, t1);
          for (int j = 1; j < t1; j++) {
            double[] u1 = u[i];
            double u2 = u[i - 1][j];
            double u3 = u[t][j];
            uKept1[j] = u3;
            double u4 = u1[j - 1];
            uKept[j] = u4;
            u1[j] = 0.25 * (u2 + u3 * u4 + u1[j + 1]);
          }
        }
      }
      double[] u1 = u[1];
      double[] uBar1 = uBar[1];
      double u2 = u1[1];
      double u3 = u1[2];

      // reverse sweep
      uBar1[2] += u2;
      uBar1[1] += u3;
      for (int k = Math.max(sweeps, 0) - 1; k >= 0; k--) {
        double[][] uKeptKept = uKeptKeptKept[k];
        double[][] uKeptKept1 = uKeptKeptKept1[k];
        for (int i = u.length - 2; i >= 1; i--) {
          double[] uKept = uKeptKept[i];
          double[] uKept1 = uKeptKept1[i];
          int t = i + 1;
          for (int j = u[i].length - 2; j >= 1; j--) {
            double[] uBar2 = uBar[i];
            double t1 = uBar2[j];
            uBar2[j] = 0.0;
            double t2 = 0.25 * t1;
            uBar2[j + 1] += t2;
            double uBar3 = t2 * uKept[j];
            uBar2[j - 1] += uKept1[j] * t2;
            uBar[t][j] += uBar3;
            uBar[i - 1][j] += t2;
          }
        }
      }
      return u2 * u3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.stencil}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param uHvp the Hessian-vector product for {@code u}
   */
  record StencilHvp(double value, double[][] u, double[][] uHvp) {}

  /**
   * Second order: {@code Memory.stencil}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param sweeps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static StencilHvp stencilHvp(double[][] u, int sweeps, double[][] uDot) {
    return stencilHvp(u, sweeps, uDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilHvp(double[][], int, double[][])
   */
  static StencilHvp stencilHvp(double[][] u, int sweeps, double[][] uDot, Tape tape) {
    double[][] uBar = Arguments.zerosLike(u);
    double[][] uHvp = Arguments.zerosLike(u);
    double value = stencilHvp(u, sweeps, uDot, uBar, uHvp, tape);
    return new StencilHvp(value, uBar, uHvp);
  }

  /**
   * Second order: {@code Memory.stencil}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param sweeps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @return the value
   */
  static double stencilHvp(double[][] u, int sweeps, double[][] uDot, double[][] uBar,
      double[][] uHvp) {
    return stencilHvp(u, sweeps, uDot, uBar, uHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stencilHvp(double[][], int, double[][], double[][], double[][])
   */
  static double stencilHvp(double[][] u, int sweeps, double[][] uDot, double[][] uBar,
      double[][] uHvp, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      double[][][] uKeptKeptKept = tape.table(double[][].class, sweeps);
      double[][][] uKeptKeptKeptDot = tape.table(double[][].class, sweeps);
      double[][][] uKeptKeptKept1 = tape.table(double[][].class, sweeps);
      double[][][] uKeptKeptKeptDot1 = tape.table(double[][].class, sweeps);
      for (int k = 0; k < sweeps; k++) {
        double[][] uKeptKept = tape.row(uKeptKeptKept, k, u.length - 1);
        double[][] uKeptKeptDot = tape.row(uKeptKeptKeptDot, k, u.length - 1);
        double[][] uKeptKept1 = tape.row(uKeptKeptKept1, k, u.length - 1);
        double[][] uKeptKeptDot1 = tape.row(uKeptKeptKeptDot1, k, u.length - 1);
        for (int i = 1; i < u.length - 1; i++) {
          int t = u[i].length - 1;
          double[] uKept = tape.row(uKeptKept, i, t);
          double[] uKeptDot = tape.row(uKeptKeptDot, i, t);
          double[] uKept1 = tape.row(uKeptKept1, i, t);
          double[] uKeptDot1 = tape.row(uKeptKeptDot1, i, t);
          for (int j = 1; j < t; j++) {
            double[] u1 = u[i];
            double[] uDot1 = uDot[i];
            double u2 = u[i - 1][j];
            double u3 = u[i + 1][j];
            double uDot2 = uDot[i + 1][j];
            double uDot3 = uDot[i - 1][j];
            uKept1[j] = u3;
            uKeptDot1[j] = uDot2;
            double u4 = u1[j - 1];
            double uDot4 = uDot1[j - 1];
            uKept[j] = u4;
            uKeptDot[j] = uDot4;
            double t1 = 0.25 * (uDot3 + (uDot2 * u4 + u3 * uDot4) + uDot1[j + 1]);
            u1[j] = 0.25 * (u2 + u3 * u4 + u1[j + 1]);
            uDot1[j] = t1;
          }
        }
      }
      double[] u1 = u[1];
      double[] uDot1 = uDot[1];
      double[] uBar1 = uBar[1];
      double[] uBarDot = uHvp[1];
      double u2 = u1[1];
      double u3 = u1[2];

      // reverse sweep
      double uDot2 = uDot1[1];
      double uDot3 = uDot1[2];
      uBar1[2] += u2;
      uBarDot[2] += uDot2;
      uBar1[1] += u3;
      uBarDot[1] += uDot3;
      for (int k = Math.max(sweeps, 0) - 1; k >= 0; k--) {
        double[][] uKeptKept = uKeptKeptKept[k];
        double[][] uKeptKeptDot = uKeptKeptKeptDot[k];
        double[][] uKeptKept1 = uKeptKeptKept1[k];
        double[][] uKeptKeptDot1 = uKeptKeptKeptDot1[k];
        for (int i = u.length - 2; i >= 1; i--) {
          double[] uKept = uKeptKept[i];
          double[] uKeptDot = uKeptKeptDot[i];
          double[] uKept1 = uKeptKept1[i];
          double[] uKeptDot1 = uKeptKeptDot1[i];
          for (int j = u[i].length - 2; j >= 1; j--) {
            double[] uBar2 = uBar[i];
            double[] uBarDot1 = uHvp[i];
            double t = uBar2[j];
            double t1 = uBarDot1[j];
            uBar2[j] = 0.0;
            uBarDot1[j] = 0.0;
            double t2 = 0.25 * t;
            double t3 = 0.25 * t1;
            uBar2[j + 1] += t2;
            uBarDot1[j + 1] += t3;
            double u4 = uKept[j];
            double u5 = uKept1[j];
            double uBarDot2 = t3 * u4 + t2 * uKeptDot[j];
            double uBarDot3 = uKeptDot1[j] * t2 + u5 * t3;
            uBar2[j - 1] += u5 * t2;
            uBarDot1[j - 1] += uBarDot3;
            double[] uBarDot4 = uHvp[i + 1];
            uBar[i + 1][j] += t2 * u4;
            uBarDot4[j] += uBarDot2;
            double[] uBarDot5 = uHvp[i - 1];
            uBar[i - 1][j] += t2;
            uBarDot5[j] += t3;
          }
        }
      }
      return u2 * u3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.stencil} as a function of the vector that packs {@code u}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param u of the shape that the parameter is to have
   * @param sweeps captured
   * @return the view
   */
  static ScalarFunction stencilFunction(double[][] u, int sweeps) {
    return new StencilFunction(u, sweeps);
  }

  private static final class StencilFunction implements ScalarFunction {

    private final double[][] u;

    private final int sweeps;

    private final int uSize;

    StencilFunction(double[][] u, int sweeps) {
      this.u = u;
      this.sweeps = sweeps;
      Objects.requireNonNull(u, "u");
      this.uSize = Arguments.size(u);
    }

    @Override
    public int inputs() {
      return uSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] u = Arguments.unpackLike(this.u, packed, 0);
      return Memory.stencil(u, this.sweeps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] u = Arguments.unpackLike(this.u, packed, 0);
      double[][] uBar = Arguments.zerosLike(u);
      double value = stencilGradient(u, this.sweeps, uBar);
      Arguments.pack(uBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] u = Arguments.unpackLike(this.u, packed, 0);
      double[][] uDot = Arguments.unpackLike(this.u, direction, 0);
      return stencilJvp(u, this.sweeps, uDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] u = Arguments.unpackLike(this.u, packed, 0);
      double[][] uDot = Arguments.unpackLike(this.u, direction, 0);
      double[][] uBar = Arguments.zerosLike(u);
      double[][] uHvp = Arguments.zerosLike(u);
      double value = stencilHvp(u, this.sweeps, uDot, uBar, uHvp);
      Arguments.pack(uBar, gradient, 0);
      Arguments.pack(uHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.changingIndices} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param idx constant; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual changingIndicesJvp(double[] x, int[] idx, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < idx.length; i++) {
      int idx1 = idx[i];
      double x1 = x[idx1];
      double t = sDot * x1 + s * xDot[idx1];
      s = s * x1 + x[i];
      sDot = t + xDot[i];
      int t1 = (idx1 + 1) % x.length;
      idx[i] = t1;
      double x2 = x[t1];
      s += x2 * x2;
      sDot += 2.0 * (xDot[t1] * x2);
    }
    for (int i = 0; i < idx.length; i++) {
      int idx1 = idx[i];
      double x1 = x[idx1];
      sDot = sDot * x1 + s * xDot[idx1];
      idx[i] = 0;
      s *= x1;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changingIndicesJvp(double[], int[], double[])
   */
  static Dual changingIndicesJvp(double[] x, int[] idx, double[] xDot, Tape tape) {
    return changingIndicesJvp(x, idx, xDot);
  }

  /**
   * Value and gradient of {@code Memory.changingIndices}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChangingIndicesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Memory.changingIndices} and its gradient.
   *
   * @param x as the method takes it
   * @param idx constant; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ChangingIndicesGradient changingIndicesGradient(double[] x, int[] idx) {
    return changingIndicesGradient(x, idx, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changingIndicesGradient(double[], int[])
   */
  static ChangingIndicesGradient changingIndicesGradient(double[] x, int[] idx, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = changingIndicesGradient(x, idx, xBar, tape);
    return new ChangingIndicesGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Memory.changingIndices} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param idx constant; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double changingIndicesGradient(double[] x, int[] idx, double[] xBar) {
    return changingIndicesGradient(x, idx, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changingIndicesGradient(double[], int[], double[])
   */
  static double changingIndicesGradient(double[] x, int[] idx, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] idxKept = tape.ints(idx.length);
      double[] sKept = tape.doubles(idx.length);
      double s = 1.0;
      for (int i = 0; i < idx.length; i++) {
        sKept[i] = s;
        int idx1 = idx[i];
        idxKept[i] = idx1;
        s = s * x[idx1] + x[i];
        int t = (idx1 + 1) % x.length;
        idx[i] = t;
        double x1 = x[t];
        s += x1 * x1;
      }
      int[] idxKept1 = tape.ints(idx.length);
      double[] sKept1 = tape.doubles(idx.length);
      for (int i = 0; i < idx.length; i++) {
        sKept1[i] = s;
        int idx1 = idx[i];
        idxKept1[i] = idx1;
        s *= x[idx1];
        idx[i] = 0;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = idx.length - 1; i >= 0; i--) {
        int idx1 = idxKept1[i];
        double s1 = sKept1[i];
        double sBar1 = sBar * x[idx1];
        xBar[idx1] += s1 * sBar;
        sBar = sBar1;
      }
      for (int i = idx.length - 1; i >= 0; i--) {
        int idx1 = idxKept[i];
        int t = (idx1 + 1) % x.length;
        xBar[t] += 2.0 * (sBar * x[t]);
        xBar[i] += sBar;
        double s1 = sKept[i];
        double sBar1 = sBar * x[idx1];
        xBar[idx1] += s1 * sBar;
        sBar = sBar1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.changingIndices}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChangingIndicesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Memory.changingIndices}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param idx constant; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ChangingIndicesHvp changingIndicesHvp(double[] x, int[] idx, double[] xDot) {
    return changingIndicesHvp(x, idx, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changingIndicesHvp(double[], int[], double[])
   */
  static ChangingIndicesHvp changingIndicesHvp(double[] x, int[] idx, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = changingIndicesHvp(x, idx, xDot, xBar, xHvp, tape);
    return new ChangingIndicesHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Memory.changingIndices}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param idx constant; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double changingIndicesHvp(double[] x, int[] idx, double[] xDot, double[] xBar,
      double[] xHvp) {
    return changingIndicesHvp(x, idx, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changingIndicesHvp(double[], int[], double[], double[], double[])
   */
  static double changingIndicesHvp(double[] x, int[] idx, double[] xDot, double[] xBar,
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
      int[] idxKept = tape.ints(idx.length);
      double[] sKept = tape.doubles(idx.length);
      double[] sKeptDot = tape.doubles(idx.length);
      double s = 1.0;
      double sDot = 0.0;
      for (int i = 0; i < idx.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        int idx1 = idx[i];
        idxKept[i] = idx1;
        double x1 = x[idx1];
        double t = sDot * x1 + s * xDot[idx1];
        s = s * x1 + x[i];
        sDot = t + xDot[i];
        int t1 = (idx1 + 1) % x.length;
        idx[i] = t1;
        double x2 = x[t1];
        s += x2 * x2;
        sDot += 2.0 * (xDot[t1] * x2);
      }
      int[] idxKept1 = tape.ints(idx.length);
      double[] sKept1 = tape.doubles(idx.length);
      double[] sKeptDot1 = tape.doubles(idx.length);
      for (int i = 0; i < idx.length; i++) {
        sKept1[i] = s;
        sKeptDot1[i] = sDot;
        int idx1 = idx[i];
        idxKept1[i] = idx1;
        double x1 = x[idx1];
        sDot = sDot * x1 + s * xDot[idx1];
        idx[i] = 0;
        s *= x1;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = idx.length - 1; i >= 0; i--) {
        int idx1 = idxKept1[i];
        double x1 = x[idx1];
        double s1 = sKept1[i];
        sDot = sKeptDot1[i];
        double sBarDot1 = sBarDot * x1 + sBar * xDot[idx1];
        xBar[idx1] += s1 * sBar;
        xHvp[idx1] += sDot * sBar + s1 * sBarDot;
        sBarDot = sBarDot1;
        sBar *= x1;
      }
      for (int i = idx.length - 1; i >= 0; i--) {
        int idx1 = idxKept[i];
        int t = (idx1 + 1) % x.length;
        double x1 = x[t];
        double xBarDot = 2.0 * (sBarDot * x1 + sBar * xDot[t]);
        xBar[t] += 2.0 * (sBar * x1);
        xHvp[t] += xBarDot;
        xBar[i] += sBar;
        xHvp[i] += sBarDot;
        double x2 = x[idx1];
        double s1 = sKept[i];
        sDot = sKeptDot[i];
        double sBarDot1 = sBarDot * x2 + sBar * xDot[idx1];
        xBar[idx1] += s1 * sBar;
        xHvp[idx1] += sDot * sBar + s1 * sBarDot;
        sBarDot = sBarDot1;
        sBar *= x2;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.changingIndices} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param idx captured
   * @return the view
   */
  static ScalarFunction changingIndicesFunction(int[] idx) {
    return new ChangingIndicesFunction(idx);
  }

  private static final class ChangingIndicesFunction implements ScalarFunction {

    private final int[] idx;

    ChangingIndicesFunction(int[] idx) {
      this.idx = idx;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Memory.changingIndices(x, Arguments.copy(this.idx));
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = changingIndicesGradient(x, Arguments.copy(this.idx), xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return changingIndicesJvp(x, Arguments.copy(this.idx), xDot).tangent();
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
      double value = changingIndicesHvp(x, Arguments.copy(this.idx), xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.changingFactors} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual changingFactorsJvp(double x, int n, double xDot) {
    double[] c = new double[n];
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      double t = i + 1;
      c[i] = t;
      s = s * t * 0.5 + x;
      sDot = sDot * t * 0.5 + xDot;
      c[i] = -2.0;
      double t1 = -2.0 * x;
      double t2 = -2.0 * xDot * s + t1 * sDot;
      s += t1 * s;
      sDot += t2;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changingFactorsJvp(double, int, double)
   */
  static Dual changingFactorsJvp(double x, int n, double xDot, Tape tape) {
    return changingFactorsJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Memory.changingFactors}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChangingFactorsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Memory.changingFactors}: filled by a
   * derivative and reused by its caller.
   */
  static final class ChangingFactorsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ChangingFactorsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Memory.changingFactors} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ChangingFactorsGradient changingFactorsGradient(double x, int n) {
    return changingFactorsGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changingFactorsGradient(double, int)
   */
  static ChangingFactorsGradient changingFactorsGradient(double x, int n, Tape tape) {
    ChangingFactorsAdjoint adjoint = new ChangingFactorsAdjoint();
    double value = changingFactorsGradient(x, n, adjoint, tape);
    return new ChangingFactorsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Memory.changingFactors} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double changingFactorsGradient(double x, int n, ChangingFactorsAdjoint adjoint) {
    return changingFactorsGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changingFactorsGradient(double, int, ChangingFactorsAdjoint)
   */
  static double changingFactorsGradient(double x, int n, ChangingFactorsAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] c = tape.exactDoubles(n);
      double[] sKept = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        double t = i + 1;
        c[i] = t;
        s = s * t * 0.5 + x;
        sKept[i] = s;
        c[i] = -2.0;
        s += -2.0 * x * s;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double s1 = sKept[i];
        double t = sBar * s1;
        sBar += -2.0 * x * sBar;
        xBar += -2.0 * t;
        xBar += sBar;
        sBar = sBar * 0.5 * (i + 1);
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.changingFactors}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChangingFactorsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Memory.changingFactors}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ChangingFactorsHvp changingFactorsHvp(double x, int n, double xDot) {
    return changingFactorsHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changingFactorsHvp(double, int, double)
   */
  static ChangingFactorsHvp changingFactorsHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] c = tape.exactDoubles(n);
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        double t = i + 1;
        c[i] = t;
        s = s * t * 0.5 + x;
        sDot = sDot * t * 0.5 + xDot;
        sKept[i] = s;
        sKeptDot[i] = sDot;
        c[i] = -2.0;
        double t1 = -2.0 * x;
        double t2 = -2.0 * xDot * s + t1 * sDot;
        s += t1 * s;
        sDot += t2;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        double t = -2.0 * x;
        double t1 = sBar * s1;
        double t2 = sBarDot * s1 + sBar * sDot1;
        double t3 = -2.0 * xDot * sBar + t * sBarDot;
        sBar += t * sBar;
        sBarDot += t3;
        xBar += -2.0 * t1;
        xBarDot += -2.0 * t2;
        xBar += sBar;
        xBarDot += sBarDot;
        double t4 = i + 1;
        sBar = sBar * 0.5 * t4;
        sBarDot = sBarDot * 0.5 * t4;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new ChangingFactorsHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.changingFactors} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction changingFactorsFunction(int n) {
    return new ChangingFactorsFunction(n);
  }

  private static final class ChangingFactorsFunction implements ScalarFunction {

    private final int n;

    ChangingFactorsFunction(int n) {
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
      return Memory.changingFactors(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ChangingFactorsAdjoint adjoint = new ChangingFactorsAdjoint();
      double value = changingFactorsGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return changingFactorsJvp(x, this.n, xDot).tangent();
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
      ChangingFactorsHvp hvp = changingFactorsHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.best} and its derivative in the direction of the tangents.
   *
   * @param rows as the method takes it; written as the method writes it
   * @param rowsDot tangent of {@code rows}, of the same shape; receives that of what the
   *     array then holds
   * @return the value and its tangent
   */
  static Dual bestJvp(double[][] rows, double[][] rowsDot) {
    Arguments.sameShape("rowsDot", rowsDot, "rows", rows);
    double score = 0.0;
    double[] best = null;
    double scoreDot = 0.0;
    double[] bestDot = null;
    for (int i = 0; i < rows.length; i++) {
      double[] row = rows[i];
      double[] rowDot = rowsDot[i];
      double row1 = row[0];
      double row2 = row[1];
      double t = row1 * row2;
      double tDot = rowDot[0] * row2 + row1 * rowDot[1];
      if (best == null || t > score) {
        best = row.clone();
        bestDot = rowDot.clone();
        score = t;
        scoreDot = tDot;
      }
      row[0] = 0.0;
      rowDot[0] = 0.0;
    }
    double t;
    double t1;
    if (best == null) {
      t = 0.0;
      t1 = 0.0;
    } else {
      double best1 = best[0];
      double t2 = best1 * best1;
      double best2 = best[1];
      t = t2 * best2 + score;
      t1 = 2.0 * (bestDot[0] * best1) * best2 + t2 * bestDot[1] + scoreDot;
    }
    return new Dual(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bestJvp(double[][], double[][])
   */
  static Dual bestJvp(double[][] rows, double[][] rowsDot, Tape tape) {
    return bestJvp(rows, rowsDot);
  }

  /**
   * Value and gradient of {@code Memory.best}.
   *
   * @param value what the method returns
   * @param rows the derivative with respect to {@code rows}
   */
  record BestGradient(double value, double[][] rows) {}

  /**
   * Reverse mode: {@code Memory.best} and its gradient.
   *
   * @param rows as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static BestGradient bestGradient(double[][] rows) {
    return bestGradient(rows, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bestGradient(double[][])
   */
  static BestGradient bestGradient(double[][] rows, Tape tape) {
    double[][] rowsBar = Arguments.zerosLike(rows);
    double value = bestGradient(rows, rowsBar, tape);
    return new BestGradient(value, rowsBar);
  }

  /**
   * Reverse mode: {@code Memory.best} and its gradient, written into the caller's memory.
   *
   * @param rows as the method takes it; written as the method writes it
   * @param rowsBar overwritten with the gradient with respect to {@code rows}; of the same
   *     shape
   * @return the value
   */
  static double bestGradient(double[][] rows, double[][] rowsBar) {
    return bestGradient(rows, rowsBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bestGradient(double[][], double[][])
   */
  static double bestGradient(double[][] rows, double[][] rowsBar, Tape tape) {
    Arguments.sameShape("rowsBar", rowsBar, "rows", rows);
    Arguments.zero(rowsBar);
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(rows.length);
      double[][] bestBarKept = tape.references(double[].class, rows.length);
      double[] rowKept = tape.doubles(rows.length);
      double[] rowKept1 = tape.doubles(rows.length);
      double score = 0.0;
      double[] best = null;
      double[] bestBar = null;
      for (int i = 0; i < rows.length; i++) {
        double[] row = rows[i];
        double row1 = row[0];
        rowKept1[i] = row1;
        double row2 = row[1];
        rowKept[i] = row2;
        double t = row1 * row2;
        boolean t1 = best == null || t > score;
        kept[i] = t1;
        if (t1) {
          best = row.clone();
          bestBar = tape.zeroDoubles(best.length);
          bestBarKept[i] = bestBar;
          score = t;
        }
        row[0] = 0.0;
      }
      boolean t = best == null;
      double t1;
      if (t) {
        t1 = 0.0;
      } else {
        double best1 = best[0];
        t1 = best1 * best1 * best[1] + score;
      }

      // reverse sweep
      double scoreBar;
      if (t) {
        scoreBar = 0.0;
      } else {
        double best1 = best[0];
        double best2 = best[1];
        bestBar[1] += best1 * best1;
        bestBar[0] += 2.0 * (best2 * best1);
        scoreBar = 1.0;
      }
      for (int i = rows.length - 1; i >= 0; i--) {
        double[] rowBar = rowsBar[i];
        rowBar[0] = 0.0;
        double[] row = rows[i];
        double tBar;
        if (kept[i]) {
          double[] bestBar1 = bestBarKept[i];
          for (int j = 0; j < row.length; j++) {
            rowBar[j] += bestBar1[j];
          }
          tBar = scoreBar;
          scoreBar = 0.0;
        } else {
          tBar = 0.0;
        }
        double row1 = rowKept[i];
        double rowBar1 = tBar * row1;
        row1 = rowKept1[i];
        rowBar[1] += row1 * tBar;
        rowBar[0] += rowBar1;
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.best}.
   *
   * @param value what the method returns
   * @param rows the derivative with respect to {@code rows}
   * @param rowsHvp the Hessian-vector product for {@code rows}
   */
  record BestHvp(double value, double[][] rows, double[][] rowsHvp) {}

  /**
   * Second order: {@code Memory.best}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param rows as the method takes it; written as the method writes it
   * @param rowsDot tangent of {@code rows}, of the same shape; receives that of what the
   *     array then holds
   * @return value, gradient and product, in new arrays
   */
  static BestHvp bestHvp(double[][] rows, double[][] rowsDot) {
    return bestHvp(rows, rowsDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bestHvp(double[][], double[][])
   */
  static BestHvp bestHvp(double[][] rows, double[][] rowsDot, Tape tape) {
    double[][] rowsBar = Arguments.zerosLike(rows);
    double[][] rowsHvp = Arguments.zerosLike(rows);
    double value = bestHvp(rows, rowsDot, rowsBar, rowsHvp, tape);
    return new BestHvp(value, rowsBar, rowsHvp);
  }

  /**
   * Second order: {@code Memory.best}, its gradient, and the product of its Hessian with the
   * tangents, written into the caller's memory.
   *
   * @param rows as the method takes it; written as the method writes it
   * @param rowsDot tangent of {@code rows}, of the same shape; receives that of what the
   *     array then holds
   * @param rowsBar overwritten with the gradient with respect to {@code rows}; of the same
   *     shape
   * @param rowsHvp overwritten with the Hessian-vector product for {@code rows}; of the same
   *     shape
   * @return the value
   */
  static double bestHvp(double[][] rows, double[][] rowsDot, double[][] rowsBar,
      double[][] rowsHvp) {
    return bestHvp(rows, rowsDot, rowsBar, rowsHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bestHvp(double[][], double[][], double[][], double[][])
   */
  static double bestHvp(double[][] rows, double[][] rowsDot, double[][] rowsBar,
      double[][] rowsHvp, Tape tape) {
    Arguments.sameShape("rowsDot", rowsDot, "rows", rows);
    Arguments.sameShape("rowsBar", rowsBar, "rows", rows);
    Arguments.sameShape("rowsHvp", rowsHvp, "rows", rows);
    Arguments.distinct("rowsDot", rowsDot, "rowsBar", rowsBar);
    Arguments.distinct("rowsDot", rowsDot, "rowsHvp", rowsHvp);
    Arguments.distinct("rowsBar", rowsBar, "rowsHvp", rowsHvp);
    Arguments.zero(rowsBar);
    Arguments.zero(rowsHvp);
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(rows.length);
      double[][] bestBarKept = tape.references(double[].class, rows.length);
      double[][] bestBarKeptDot = tape.references(double[].class, rows.length);
      double[] rowKept = tape.doubles(rows.length);
      double[] rowKeptDot = tape.doubles(rows.length);
      double[] rowKept1 = tape.doubles(rows.length);
      double[] rowKeptDot1 = tape.doubles(rows.length);
      double score = 0.0;
      double[] best = null;
      double[] bestBar = null;
      double[] bestDot = null;
      double[] bestBarDot = null;
      for (int i = 0; i < rows.length; i++) {
        double[] row = rows[i];
        double[] rowDot = rowsDot[i];
        double row1 = row[0];
        double rowDot1 = rowDot[0];
        rowKept1[i] = row1;
        rowKeptDot1[i] = rowDot1;
        double row2 = row[1];
        double rowDot2 = rowDot[1];
        rowKept[i] = row2;
        rowKeptDot[i] = rowDot2;
        double t = row1 * row2;
        boolean t1 = best == null || t > score;
        kept[i] = t1;
        if (t1) {
          best = row.clone();
          bestDot = rowDot.clone();
          bestBar = tape.zeroDoubles(best.length);
          bestBarDot = tape.zeroDoubles(best.length);
          bestBarKept[i] = bestBar;
          bestBarKeptDot[i] = bestBarDot;
          score = t;
        }
        row[0] = 0.0;
        rowDot[0] = 0.0;
      }
      boolean t = best == null;
      double t1;
      if (t) {
        t1 = 0.0;
      } else {
        double best1 = best[0];
        t1 = best1 * best1 * best[1] + score;
      }

      // reverse sweep
      double scoreBar;
      if (t) {
        scoreBar = 0.0;
      } else {
        double best1 = best[1];
        double best2 = best[0];
        double bestDot1 = bestDot[0];
        double bestDot2 = bestDot[1];
        bestBar[1] += best2 * best2;
        bestBarDot[1] += 2.0 * (bestDot1 * best2);
        bestBar[0] += 2.0 * (best1 * best2);
        bestBarDot[0] += 2.0 * (bestDot2 * best2 + best1 * bestDot1);
        scoreBar = 1.0;
      }
      for (int i = rows.length - 1; i >= 0; i--) {
        double[] rowBar = rowsBar[i];
        double[] rowBarDot = rowsHvp[i];
        rowBar[0] = 0.0;
        rowBarDot[0] = 0.0;
        double[] row = rows[i];
        double tBar;
        if (kept[i]) {
          double[] bestBar1 = bestBarKept[i];
          double[] bestBarDot1 = bestBarKeptDot[i];
          for (int j = 0; j < row.length; j++) {
            double t2 = bestBarDot1[j];
            rowBar[j] += bestBar1[j];
            rowBarDot[j] += t2;
          }
          tBar = scoreBar;
          scoreBar = 0.0;
        } else {
          tBar = 0.0;
        }
        double row1 = rowKept[i];
        double rowDot = rowKeptDot[i];
        double rowBar1 = tBar * row1;
        row1 = rowKept1[i];
        double rowBarDot1 = tBar * rowDot;
        rowDot = rowKeptDot1[i];
        rowBar[1] += row1 * tBar;
        rowBarDot[1] += rowDot * tBar;
        rowBar[0] += rowBar1;
        rowBarDot[0] += rowBarDot1;
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.best} as a function of the vector that packs {@code rows}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param rows of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction bestFunction(double[][] rows) {
    return new BestFunction(rows);
  }

  private static final class BestFunction implements ScalarFunction {

    private final double[][] rows;

    private final int rowsSize;

    BestFunction(double[][] rows) {
      this.rows = rows;
      Objects.requireNonNull(rows, "rows");
      this.rowsSize = Arguments.size(rows);
    }

    @Override
    public int inputs() {
      return rowsSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      return Memory.best(rows);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double[][] rowsBar = Arguments.zerosLike(rows);
      double value = bestGradient(rows, rowsBar);
      Arguments.pack(rowsBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double[][] rowsDot = Arguments.unpackLike(this.rows, direction, 0);
      return bestJvp(rows, rowsDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] rows = Arguments.unpackLike(this.rows, packed, 0);
      double[][] rowsDot = Arguments.unpackLike(this.rows, direction, 0);
      double[][] rowsBar = Arguments.zerosLike(rows);
      double[][] rowsHvp = Arguments.zerosLike(rows);
      double value = bestHvp(rows, rowsDot, rowsBar, rowsHvp);
      Arguments.pack(rowsBar, gradient, 0);
      Arguments.pack(rowsHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.previousRow} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual previousRowJvp(double[][] a, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double[] previous = a[0];
    double[] previousDot = aDot[0];
    for (int i = 1; i < a.length; i++) {
      double[] current = a[i];
      double[] currentDot = aDot[i];
      double current1 = current[0];
      double currentDot1 = currentDot[0];
      double previous1 = previous[0];
      double t = currentDot1 + (previousDot[0] * current1 + previous1 * currentDot1);
      current[0] = current1 + previous1 * current1;
      currentDot[0] = t;
      previous[0] = 2.0;
      previousDot[0] = 0.0;
      previous = current;
      previousDot = currentDot;
    }
    double previous1 = previous[0];
    double a1 = a[0][0];
    return new Dual(previous1 * a1 + a[1][0],
        previousDot[0] * a1 + previous1 * aDot[0][0] + aDot[1][0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #previousRowJvp(double[][], double[][])
   */
  static Dual previousRowJvp(double[][] a, double[][] aDot, Tape tape) {
    return previousRowJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code Memory.previousRow}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record PreviousRowGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code Memory.previousRow} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static PreviousRowGradient previousRowGradient(double[][] a) {
    return previousRowGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #previousRowGradient(double[][])
   */
  static PreviousRowGradient previousRowGradient(double[][] a, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = previousRowGradient(a, aBar, tape);
    return new PreviousRowGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code Memory.previousRow} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double previousRowGradient(double[][] a, double[][] aBar) {
    return previousRowGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #previousRowGradient(double[][], double[][])
   */
  static double previousRowGradient(double[][] a, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] previous = a[0];
      double[] previousBar = aBar[0];
      double[][] previousBarKept = tape.references(double[].class, a.length);
      double[] currentKept = tape.doubles(a.length);
      double[] previousKept = tape.doubles(a.length);
      for (int i = 1; i < a.length; i++) {
        previousBarKept[i] = previousBar;
        double[] current = a[i];
        double[] currentBar = aBar[i];
        double current1 = current[0];
        currentKept[i] = current1;
        double previous1 = previous[0];
        previousKept[i] = previous1;
        current[0] = current1 + previous1 * current1;
        previous[0] = 2.0;
        previous = current;
        previousBar = currentBar;
      }
      double previous1 = previous[0];
      double a1 = a[0][0];

      // reverse sweep
      double[] aBar1 = aBar[0];
      double t = previous1 * a1 + a[1][0];
      aBar[1][0] += 1.0;
      aBar1[0] += previous1;
      previousBar[0] += a1;
      for (int i = a.length - 1; i >= 1; i--) {
        double[] previousBar1 = previousBarKept[i];
        previousBar1[0] = 0.0;
        double[] currentBar = aBar[i];
        double t1 = currentBar[0];
        currentBar[0] = 0.0;
        double current = currentKept[i];
        double currentBar1 = t1 + previousKept[i] * t1;
        previousBar1[0] += t1 * current;
        currentBar[0] += currentBar1;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.previousRow}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record PreviousRowHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code Memory.previousRow}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static PreviousRowHvp previousRowHvp(double[][] a, double[][] aDot) {
    return previousRowHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #previousRowHvp(double[][], double[][])
   */
  static PreviousRowHvp previousRowHvp(double[][] a, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = previousRowHvp(a, aDot, aBar, aHvp, tape);
    return new PreviousRowHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code Memory.previousRow}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double previousRowHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp) {
    return previousRowHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #previousRowHvp(double[][], double[][], double[][], double[][])
   */
  static double previousRowHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp,
      Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[] previous = a[0];
      double[] previousDot = aDot[0];
      double[] previousBar = aBar[0];
      double[] previousBarDot = aHvp[0];
      double[][] previousBarKept = tape.references(double[].class, a.length);
      double[][] previousBarKeptDot = tape.references(double[].class, a.length);
      double[] currentKept = tape.doubles(a.length);
      double[] currentKeptDot = tape.doubles(a.length);
      double[] previousKept = tape.doubles(a.length);
      double[] previousKeptDot = tape.doubles(a.length);
      for (int i = 1; i < a.length; i++) {
        previousBarKept[i] = previousBar;
        previousBarKeptDot[i] = previousBarDot;
        double[] current = a[i];
        double[] currentDot = aDot[i];
        double[] currentBar = aBar[i];
        double[] currentBarDot = aHvp[i];
        double current1 = current[0];
        double currentDot1 = currentDot[0];
        currentKept[i] = current1;
        currentKeptDot[i] = currentDot1;
        double previous1 = previous[0];
        double previousDot1 = previousDot[0];
        previousKept[i] = previous1;
        previousKeptDot[i] = previousDot1;
        current[0] = current1 + previous1 * current1;
        currentDot[0] = currentDot1 + (previousDot1 * current1 + previous1 * currentDot1);
        previous[0] = 2.0;
        previousDot[0] = 0.0;
        previous = current;
        previousBar = currentBar;
        previousDot = currentDot;
        previousBarDot = currentBarDot;
      }
      double previous1 = previous[0];
      double a1 = a[0][0];

      // reverse sweep
      double previousDot1 = previousDot[0];
      double[] aBar1 = aBar[0];
      double[] aBarDot = aHvp[0];
      double aDot1 = aDot[0][0];
      double t = previous1 * a1 + a[1][0];
      aBar[1][0] += 1.0;
      aBar1[0] += previous1;
      aBarDot[0] += previousDot1;
      previousBar[0] += a1;
      previousBarDot[0] += aDot1;
      for (int i = a.length - 1; i >= 1; i--) {
        double[] previousBar1 = previousBarKept[i];
        double[] previousBarDot1 = previousBarKeptDot[i];
        previousBar1[0] = 0.0;
        previousBarDot1[0] = 0.0;
        double[] currentBar = aBar[i];
        double[] currentBarDot = aHvp[i];
        double t1 = currentBar[0];
        double t2 = currentBarDot[0];
        currentBar[0] = 0.0;
        currentBarDot[0] = 0.0;
        double current = currentKept[i];
        double currentDot = currentKeptDot[i];
        double previous2 = previousKept[i];
        double currentBarDot1 = t2 + (previousKeptDot[i] * t1 + previous2 * t2);
        previousBar1[0] += t1 * current;
        previousBarDot1[0] += t2 * current + t1 * currentDot;
        currentBar[0] += t1 + previous2 * t1;
        currentBarDot[0] += currentBarDot1;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.previousRow} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction previousRowFunction(double[][] a) {
    return new PreviousRowFunction(a);
  }

  private static final class PreviousRowFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    PreviousRowFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return Memory.previousRow(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = previousRowGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return previousRowJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = previousRowHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.conditionalParameter} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual conditionalParameterJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    if (x[0] > y[0]) {
      x = y;
      xDot = yDot;
    }
    double x1 = x[1];
    double y1 = y[1];
    double t = x1 * y1;
    double t1 = xDot[1] * y1 + x1 * yDot[1];
    x[1] = t;
    xDot[1] = t1;
    if (t > 0.0) {
      double[] t2 = y;
      y = x;
      x = t2;
      double[] t3 = yDot;
      yDot = xDot;
      xDot = t3;
    }
    double x2 = x[0];
    double y2 = y[1];
    double y3 = y[0];
    double t2 = x2 + y2 * y3;
    double t3 = xDot[0] + (yDot[1] * y3 + y2 * yDot[0]);
    x[0] = t2;
    xDot[0] = t3;
    double y4 = y[1];
    return new Dual(t2 * y4, t3 * y4 + t2 * yDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conditionalParameterJvp(double[], double[], double[], double[])
   */
  static Dual conditionalParameterJvp(double[] x, double[] y, double[] xDot, double[] yDot,
      Tape tape) {
    return conditionalParameterJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Memory.conditionalParameter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ConditionalParameterGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code Memory.conditionalParameter} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ConditionalParameterGradient conditionalParameterGradient(double[] x, double[] y) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = conditionalParameterGradient(x, y, xBar, yBar);
    return new ConditionalParameterGradient(value, xBar, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conditionalParameterGradient(double[], double[])
   */
  static ConditionalParameterGradient conditionalParameterGradient(double[] x, double[] y,
      Tape tape) {
    return conditionalParameterGradient(x, y);
  }

  /**
   * Reverse mode: {@code Memory.conditionalParameter} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double conditionalParameterGradient(double[] x, double[] y, double[] xBar, double[] yBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    if (x[0] > y[0]) {
      x = y;
      xBar = yBar;
    }
    double x1 = x[1];
    double y1 = y[1];
    double t = x1 * y1;
    x[1] = t;
    double[] xBar1;
    double[] yBar1;
    if (t > 0.0) {
      xBar1 = yBar;
      yBar1 = xBar;
      double[] t1 = y;
      y = x;
      x = t1;
    } else {
      xBar1 = xBar;
      yBar1 = yBar;
    }
    double x2 = x[0];
    double y2 = y[1];
    double y3 = y[0];
    double t1 = x2 + y2 * y3;
    x[0] = t1;
    double y4 = y[1];

    // reverse sweep
    yBar1[1] += t1;
    double t2 = xBar1[0];
    xBar1[0] = 0.0;
    double t3 = y4 + t2;
    yBar1[0] += y2 * t3;
    yBar1[1] += t3 * y3;
    xBar1[0] += t3;
    double t4 = xBar[1];
    xBar[1] = 0.0;
    yBar[1] += x1 * t4;
    xBar[1] += t4 * y1;
    return t1 * y4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conditionalParameterGradient(double[], double[], double[], double[])
   */
  static double conditionalParameterGradient(double[] x, double[] y, double[] xBar, double[] yBar,
      Tape tape) {
    return conditionalParameterGradient(x, y, xBar, yBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.conditionalParameter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ConditionalParameterHvp(double value, double[] x, double[] y, double[] xHvp,
      double[] yHvp) {}

  /**
   * Second order: {@code Memory.conditionalParameter}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ConditionalParameterHvp conditionalParameterHvp(double[] x, double[] y, double[] xDot,
      double[] yDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = conditionalParameterHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
    return new ConditionalParameterHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conditionalParameterHvp(double[], double[], double[], double[])
   */
  static ConditionalParameterHvp conditionalParameterHvp(double[] x, double[] y, double[] xDot,
      double[] yDot, Tape tape) {
    return conditionalParameterHvp(x, y, xDot, yDot);
  }

  /**
   * Second order: {@code Memory.conditionalParameter}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double conditionalParameterHvp(double[] x, double[] y, double[] xDot, double[] yDot,
      double[] xBar, double[] yBar, double[] xHvp, double[] yHvp) {
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
    if (x[0] > y[0]) {
      x = y;
      xBar = yBar;
      xDot = yDot;
      xHvp = yHvp;
    }
    double x1 = x[1];
    double xDot1 = xDot[1];
    double y1 = y[1];
    double yDot1 = yDot[1];
    double t = x1 * y1;
    x[1] = t;
    xDot[1] = xDot1 * y1 + x1 * yDot1;
    double[] xBar1;
    double[] yBar1;
    double[] xBarDot;
    double[] yBarDot;
    if (t > 0.0) {
      xBar1 = yBar;
      yBar1 = xBar;
      xBarDot = yHvp;
      yBarDot = xHvp;
      double[] t1 = y;
      y = x;
      x = t1;
      double[] t2 = yDot;
      yDot = xDot;
      xDot = t2;
    } else {
      xBar1 = xBar;
      yBar1 = yBar;
      xBarDot = xHvp;
      yBarDot = yHvp;
    }
    double x2 = x[0];
    double y2 = y[1];
    double yDot2 = yDot[1];
    double y3 = y[0];
    double yDot3 = yDot[0];
    double t1 = x2 + y2 * y3;
    double t2 = xDot[0] + (yDot2 * y3 + y2 * yDot3);
    x[0] = t1;
    xDot[0] = t2;
    double y4 = y[1];

    // reverse sweep
    double yDot4 = yDot[1];
    yBar1[1] += t1;
    yBarDot[1] += t2;
    double t3 = xBar1[0];
    double t4 = xBarDot[0];
    xBar1[0] = 0.0;
    xBarDot[0] = 0.0;
    double t5 = y4 + t3;
    double t6 = yDot4 + t4;
    yBar1[0] += y2 * t5;
    yBarDot[0] += yDot2 * t5 + y2 * t6;
    yBar1[1] += t5 * y3;
    yBarDot[1] += t6 * y3 + t5 * yDot3;
    xBar1[0] += t5;
    xBarDot[0] += t6;
    double t7 = xBar[1];
    double t8 = xHvp[1];
    xBar[1] = 0.0;
    xHvp[1] = 0.0;
    yBar[1] += x1 * t7;
    yHvp[1] += xDot1 * t7 + x1 * t8;
    xBar[1] += t7 * y1;
    xHvp[1] += t8 * y1 + t7 * yDot1;
    return t1 * y4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conditionalParameterHvp(double[], double[], double[], double[], double[],
   *     double[], double[], double[])
   */
  static double conditionalParameterHvp(double[] x, double[] y, double[] xDot, double[] yDot,
      double[] xBar, double[] yBar, double[] xHvp, double[] yHvp, Tape tape) {
    return conditionalParameterHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
  }

  /**
   * {@code Memory.conditionalParameter} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction conditionalParameterFunction(double[] x, double[] y) {
    return new ConditionalParameterFunction(x, y);
  }

  private static final class ConditionalParameterFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    ConditionalParameterFunction(double[] x, double[] y) {
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
      return Memory.conditionalParameter(x, y);
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
      double value = conditionalParameterGradient(x, y, xBar, yBar);
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
      return conditionalParameterJvp(x, y, xDot, yDot).tangent();
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
      double value = conditionalParameterHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.swappedInLoop} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual swappedInLoopJvp(double[] a, double[] b, int n, double[] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    for (int i = 0; i < n; i++) {
      if (a[0] < b[0]) {
        double[] t = b;
        b = a;
        a = t;
        double[] t1 = bDot;
        bDot = aDot;
        aDot = t1;
      }
      double t = a[0] * 0.5 + b[1];
      double t1 = aDot[0] * 0.5 + bDot[1];
      a[0] = t;
      aDot[0] = t1;
      double b1 = b[1];
      double a1 = a[1];
      double t2 = bDot[1] + (t1 * a1 + t * aDot[1]);
      b[1] = b1 + t * a1;
      bDot[1] = t2;
    }
    double a1 = a[0];
    double b1 = b[1];
    return new Dual(a1 * b1, aDot[0] * b1 + a1 * bDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swappedInLoopJvp(double[], double[], int, double[], double[])
   */
  static Dual swappedInLoopJvp(double[] a, double[] b, int n, double[] aDot, double[] bDot,
      Tape tape) {
    return swappedInLoopJvp(a, b, n, aDot, bDot);
  }

  /**
   * Value and gradient of {@code Memory.swappedInLoop}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record SwappedInLoopGradient(double value, double[] a, double[] b) {}

  /**
   * Reverse mode: {@code Memory.swappedInLoop} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SwappedInLoopGradient swappedInLoopGradient(double[] a, double[] b, int n) {
    return swappedInLoopGradient(a, b, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swappedInLoopGradient(double[], double[], int)
   */
  static SwappedInLoopGradient swappedInLoopGradient(double[] a, double[] b, int n, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double value = swappedInLoopGradient(a, b, n, aBar, bBar, tape);
    return new SwappedInLoopGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code Memory.swappedInLoop} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param n constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double swappedInLoopGradient(double[] a, double[] b, int n, double[] aBar, double[] bBar) {
    return swappedInLoopGradient(a, b, n, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swappedInLoopGradient(double[], double[], int, double[], double[])
   */
  static double swappedInLoopGradient(double[] a, double[] b, int n, double[] aBar, double[] bBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[][] bBarKept = tape.references(double[].class, n);
      double[] aKept = tape.doubles(n);
      double[] kept = tape.doubles(n);
      double[][] aBarKept = tape.references(double[].class, n);
      for (int i = 0; i < n; i++) {
        if (a[0] < b[0]) {
          double[] t = b;
          b = a;
          a = t;
          double[] t1 = bBar;
          bBar = aBar;
          aBar = t1;
        }
        aBarKept[i] = aBar;
        bBarKept[i] = bBar;
        double t = a[0] * 0.5 + b[1];
        kept[i] = t;
        a[0] = t;
        double b1 = b[1];
        double a1 = a[1];
        aKept[i] = a1;
        b[1] = b1 + t * a1;
      }
      double a1 = a[0];
      double b1 = b[1];

      // reverse sweep
      bBar[1] += a1;
      aBar[0] += b1;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double[] bBar1 = bBarKept[i];
        double t = bBar1[1];
        double[] aBar1 = aBarKept[i];
        double t1 = t * aKept[i];
        aBar1[1] += kept[i] * t;
        double t2 = aBar1[0];
        aBar1[0] = 0.0;
        double t3 = t1 + t2;
        bBar1[1] += t3;
        aBar1[0] += t3 * 0.5;
      }
      return a1 * b1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.swappedInLoop}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record SwappedInLoopHvp(double value, double[] a, double[] b, double[] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code Memory.swappedInLoop}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static SwappedInLoopHvp swappedInLoopHvp(double[] a, double[] b, int n, double[] aDot,
      double[] bDot) {
    return swappedInLoopHvp(a, b, n, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swappedInLoopHvp(double[], double[], int, double[], double[])
   */
  static SwappedInLoopHvp swappedInLoopHvp(double[] a, double[] b, int n, double[] aDot,
      double[] bDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double value = swappedInLoopHvp(a, b, n, aDot, bDot, aBar, bBar, aHvp, bHvp, tape);
    return new SwappedInLoopHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Second order: {@code Memory.swappedInLoop}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double swappedInLoopHvp(double[] a, double[] b, int n, double[] aDot, double[] bDot,
      double[] aBar, double[] bBar, double[] aHvp, double[] bHvp) {
    return swappedInLoopHvp(a, b, n, aDot, bDot, aBar, bBar, aHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swappedInLoopHvp(double[], double[], int, double[], double[], double[], double[],
   *     double[], double[])
   */
  static double swappedInLoopHvp(double[] a, double[] b, int n, double[] aDot, double[] bDot,
      double[] aBar, double[] bBar, double[] aHvp, double[] bHvp, Tape tape) {
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
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      double[][] bBarKept = tape.references(double[].class, n);
      double[][] bBarKeptDot = tape.references(double[].class, n);
      double[] aKept = tape.doubles(n);
      double[] aKeptDot = tape.doubles(n);
      double[] kept = tape.doubles(n);
      double[] keptDot = tape.doubles(n);
      double[][] aBarKept = tape.references(double[].class, n);
      double[][] aBarKeptDot = tape.references(double[].class, n);
      for (int i = 0; i < n; i++) {
        if (a[0] < b[0]) {
          double[] t = b;
          b = a;
          a = t;
          double[] t1 = bBar;
          bBar = aBar;
          aBar = t1;
          double[] t2 = bDot;
          bDot = aDot;
          aDot = t2;
          double[] t3 = bHvp;
          bHvp = aHvp;
          aHvp = t3;
        }
        aBarKept[i] = aBar;
        aBarKeptDot[i] = aHvp;
        bBarKept[i] = bBar;
        bBarKeptDot[i] = bHvp;
        double t = a[0] * 0.5 + b[1];
        double t1 = aDot[0] * 0.5 + bDot[1];
        kept[i] = t;
        keptDot[i] = t1;
        a[0] = t;
        aDot[0] = t1;
        double b1 = b[1];
        double a1 = a[1];
        double aDot1 = aDot[1];
        double bDot1 = bDot[1];
        aKept[i] = a1;
        aKeptDot[i] = aDot1;
        b[1] = b1 + t * a1;
        bDot[1] = bDot1 + (t1 * a1 + t * aDot1);
      }
      double a1 = a[0];
      double b1 = b[1];

      // reverse sweep
      double aDot1 = aDot[0];
      double bDot1 = bDot[1];
      bBar[1] += a1;
      bHvp[1] += aDot1;
      aBar[0] += b1;
      aHvp[0] += bDot1;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double[] bBar1 = bBarKept[i];
        double[] bBarDot = bBarKeptDot[i];
        double t = bBar1[1];
        double t1 = bBarDot[1];
        double a2 = aKept[i];
        double t2 = kept[i];
        double[] aBar1 = aBarKept[i];
        double[] aBarDot = aBarKeptDot[i];
        double t3 = t1 * a2 + t * aKeptDot[i];
        double aBarDot1 = keptDot[i] * t + t2 * t1;
        aBar1[1] += t2 * t;
        aBarDot[1] += aBarDot1;
        double t4 = aBar1[0];
        double t5 = aBarDot[0];
        aBar1[0] = 0.0;
        aBarDot[0] = 0.0;
        double t6 = t * a2 + t4;
        double t7 = t3 + t5;
        bBar1[1] += t6;
        bBarDot[1] += t7;
        aBar1[0] += t6 * 0.5;
        aBarDot[0] += t7 * 0.5;
      }
      return a1 * b1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.swappedInLoop} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction swappedInLoopFunction(double[] a, double[] b, int n) {
    return new SwappedInLoopFunction(a, b, n);
  }

  private static final class SwappedInLoopFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final int n;

    private final int aSize;

    private final int bSize;

    SwappedInLoopFunction(double[] a, double[] b, int n) {
      this.a = a;
      this.b = b;
      this.n = n;
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
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      return Memory.swappedInLoop(a, b, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double value = swappedInLoopGradient(a, b, this.n, aBar, bBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      return swappedInLoopJvp(a, b, this.n, aDot, bDot).tangent();
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
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      double value = swappedInLoopHvp(a, b, this.n, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.chosenAllocation} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param fresh constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual chosenAllocationJvp(double[] x, boolean fresh, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] t;
    double[] tDot;
    if (fresh) {
      t = new double[x.length];
      tDot = new double[x.length];
    } else {
      t = x;
      tDot = xDot;
    }
    double x1 = x[1];
    double t1 = x1 * x1 + t[1];
    double t2 = 2.0 * (xDot[1] * x1) + tDot[1];
    t[0] = t1;
    tDot[0] = t2;
    double x2 = x[0];
    double t3 = t1 * x2;
    double t4 = t2 * x2 + t1 * xDot[0];
    t[1] = t3;
    tDot[1] = t4;
    double t5 = t[0];
    double x3 = x[1];
    return new Dual(t5 * x3 + t3, tDot[0] * x3 + t5 * xDot[1] + t4);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenAllocationJvp(double[], boolean, double[])
   */
  static Dual chosenAllocationJvp(double[] x, boolean fresh, double[] xDot, Tape tape) {
    return chosenAllocationJvp(x, fresh, xDot);
  }

  /**
   * Value and gradient of {@code Memory.chosenAllocation}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChosenAllocationGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Memory.chosenAllocation} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param fresh constant
   * @return the value and the gradient, in new arrays
   */
  static ChosenAllocationGradient chosenAllocationGradient(double[] x, boolean fresh) {
    return chosenAllocationGradient(x, fresh, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenAllocationGradient(double[], boolean)
   */
  static ChosenAllocationGradient chosenAllocationGradient(double[] x, boolean fresh, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = chosenAllocationGradient(x, fresh, xBar, tape);
    return new ChosenAllocationGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Memory.chosenAllocation} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param fresh constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double chosenAllocationGradient(double[] x, boolean fresh, double[] xBar) {
    return chosenAllocationGradient(x, fresh, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenAllocationGradient(double[], boolean, double[])
   */
  static double chosenAllocationGradient(double[] x, boolean fresh, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] t;
      double[] tBar;
      if (fresh) {
        t = new double[x.length];
        tBar = tape.zeroDoubles(x.length);
      } else {
        t = x;
        tBar = xBar;
      }
      double x1 = x[1];
      double t1 = x1 * x1 + t[1];
      t[0] = t1;
      double x2 = x[0];
      double t2 = t1 * x2;
      t[1] = t2;
      double t3 = t[0];
      double x3 = x[1];

      // reverse sweep
      xBar[1] += t3;
      tBar[0] += x3;
      double t4 = tBar[1];
      tBar[1] = 0.0;
      double t5 = 1.0 + t4;
      xBar[0] += t1 * t5;
      double t6 = tBar[0];
      tBar[0] = 0.0;
      double t7 = t5 * x2 + t6;
      tBar[1] += t7;
      xBar[1] += 2.0 * (t7 * x1);
      return t3 * x3 + t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.chosenAllocation}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChosenAllocationHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Memory.chosenAllocation}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param fresh constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ChosenAllocationHvp chosenAllocationHvp(double[] x, boolean fresh, double[] xDot) {
    return chosenAllocationHvp(x, fresh, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenAllocationHvp(double[], boolean, double[])
   */
  static ChosenAllocationHvp chosenAllocationHvp(double[] x, boolean fresh, double[] xDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = chosenAllocationHvp(x, fresh, xDot, xBar, xHvp, tape);
    return new ChosenAllocationHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Memory.chosenAllocation}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param fresh constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double chosenAllocationHvp(double[] x, boolean fresh, double[] xDot, double[] xBar,
      double[] xHvp) {
    return chosenAllocationHvp(x, fresh, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenAllocationHvp(double[], boolean, double[], double[], double[])
   */
  static double chosenAllocationHvp(double[] x, boolean fresh, double[] xDot, double[] xBar,
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
      double[] t;
      double[] tBar;
      double[] tBarDot;
      double[] tDot;
      if (fresh) {
        t = new double[x.length];
        tBar = tape.zeroDoubles(x.length);
        tBarDot = tape.zeroDoubles(x.length);
        tDot = new double[x.length];
      } else {
        t = x;
        tBar = xBar;
        tDot = xDot;
        tBarDot = xHvp;
      }
      double x1 = x[1];
      double xDot1 = xDot[1];
      double t1 = x1 * x1 + t[1];
      double t2 = 2.0 * (xDot1 * x1) + tDot[1];
      t[0] = t1;
      tDot[0] = t2;
      double x2 = x[0];
      double xDot2 = xDot[0];
      double t3 = t1 * x2;
      t[1] = t3;
      tDot[1] = t2 * x2 + t1 * xDot2;
      double t4 = t[0];
      double x3 = x[1];

      // reverse sweep
      double tDot1 = tDot[0];
      double xDot3 = xDot[1];
      xBar[1] += t4;
      xHvp[1] += tDot1;
      tBar[0] += x3;
      tBarDot[0] += xDot3;
      double t5 = tBarDot[1];
      double t6 = tBar[1];
      tBar[1] = 0.0;
      tBarDot[1] = 0.0;
      double t7 = 1.0 + t6;
      xBar[0] += t1 * t7;
      xHvp[0] += t2 * t7 + t1 * t5;
      double t8 = tBar[0];
      double t9 = tBarDot[0];
      tBar[0] = 0.0;
      tBarDot[0] = 0.0;
      double t10 = t7 * x2 + t8;
      double t11 = t5 * x2 + t7 * xDot2 + t9;
      tBar[1] += t10;
      tBarDot[1] += t11;
      xBar[1] += 2.0 * (t10 * x1);
      xHvp[1] += 2.0 * (t11 * x1 + t10 * xDot1);
      return t4 * x3 + t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.chosenAllocation} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param fresh captured
   * @return the view
   */
  static ScalarFunction chosenAllocationFunction(boolean fresh) {
    return new ChosenAllocationFunction(fresh);
  }

  private static final class ChosenAllocationFunction implements ScalarFunction {

    private final boolean fresh;

    ChosenAllocationFunction(boolean fresh) {
      this.fresh = fresh;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Memory.chosenAllocation(x, this.fresh);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = chosenAllocationGradient(x, this.fresh, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return chosenAllocationJvp(x, this.fresh, xDot).tangent();
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
      double value = chosenAllocationHvp(x, this.fresh, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.rowCopies} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual rowCopiesJvp(double[][] a, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double[][] b = new double[a.length][];
    double[][] bDot = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      double[] aDot1 = aDot[i];
      double[] t = a[i].clone();
      double[] t1 = aDot1.clone();
      b[i] = t;
      bDot[i] = t1;
    }
    double[] b1 = b[0];
    double[] bDot1 = bDot[0];
    double b2 = b1[0];
    double a1 = a[1][0];
    double t = bDot1[0] * a1 + b2 * aDot[1][0];
    b1[0] = b2 * a1;
    bDot1[0] = t;
    double[] aDot1 = aDot[0];
    a[0][0] = 3.0;
    aDot1[0] = 0.0;
    double[][] c = Arrays.copyOf(a, a.length + 1);
    double[][] cDot = Arrays.copyOf(aDot, a.length + 1);
    c[a.length] = b1;
    cDot[a.length] = bDot1;
    double[] c1 = c[1];
    double[] cDot1 = cDot[1];
    double c2 = c1[0];
    double c3 = b1[0];
    double t1 = cDot1[0] * c3 + c2 * bDot1[0];
    c1[0] = c2 * c3;
    cDot1[0] = t1;
    double[][] d = Arrays.copyOfRange(c, 1, c.length);
    double[][] dDot = Arrays.copyOfRange(cDot, 1, c.length);
    double[] d1 = d[1];
    double[] dDot1 = dDot[1];
    d[0] = d1;
    dDot[0] = dDot1;
    double a2 = a[1][0];
    double b3 = b[0][0];
    double d2 = d1[0];
    double c4 = c[1][0];
    return new Dual(a2 * b3 + d2 * c4 + c[0][0],
        aDot[1][0] * b3 + a2 * bDot[0][0] + (dDot1[0] * c4 + d2 * cDot[1][0]) + cDot[0][0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowCopiesJvp(double[][], double[][])
   */
  static Dual rowCopiesJvp(double[][] a, double[][] aDot, Tape tape) {
    return rowCopiesJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code Memory.rowCopies}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record RowCopiesGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code Memory.rowCopies} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static RowCopiesGradient rowCopiesGradient(double[][] a) {
    return rowCopiesGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowCopiesGradient(double[][])
   */
  static RowCopiesGradient rowCopiesGradient(double[][] a, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = rowCopiesGradient(a, aBar, tape);
    return new RowCopiesGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code Memory.rowCopies} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double rowCopiesGradient(double[][] a, double[][] aBar) {
    return rowCopiesGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowCopiesGradient(double[][], double[][])
   */
  static double rowCopiesGradient(double[][] a, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[][] b = new double[a.length][];
      double[][] bBar = new double[a.length][];
      double[][] kept = tape.references(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[] t = a[i].clone();
        double[] t1 = tape.zeroDoubles(t.length);
        kept[i] = t1;
        b[i] = t;
        bBar[i] = t1;
      }
      double[] b1 = b[0];
      double[] bBar1 = bBar[0];
      double b2 = b1[0];
      double a1 = a[1][0];
      double[] aBar1 = aBar[1];
      b1[0] = b2 * a1;
      double[] aBar2 = aBar[0];
      a[0][0] = 3.0;
      double[][] c = Arrays.copyOf(a, a.length + 1);
      double[][] cBar = Arrays.copyOf(aBar, a.length + 1);
      c[a.length] = b1;
      cBar[a.length] = bBar1;
      double[] c1 = c[1];
      double[] cBar1 = cBar[1];
      double c2 = c1[0];
      double c3 = b1[0];
      c1[0] = c2 * c3;
      double[][] d = Arrays.copyOfRange(c, 1, c.length);
      double[][] dBar = Arrays.copyOfRange(cBar, 1, c.length);
      double[] d1 = d[1];
      double[] dBar1 = dBar[1];
      d[0] = d1;
      dBar[0] = dBar1;
      double a2 = a[1][0];
      double b3 = b[0][0];
      double d2 = d1[0];
      double c4 = c[1][0];

      // reverse sweep
      double[] aBar3 = aBar[1];
      double[] bBar2 = bBar[0];
      double[] cBar2 = cBar[1];
      double t = a2 * b3 + d2 * c4 + c[0][0];
      cBar[0][0] += 1.0;
      cBar2[0] += d2;
      dBar1[0] += c4;
      bBar2[0] += a2;
      aBar3[0] += b3;
      double t1 = cBar1[0];
      cBar1[0] = 0.0;
      bBar1[0] += c2 * t1;
      cBar1[0] += t1 * c3;
      aBar2[0] = 0.0;
      double t2 = bBar1[0];
      bBar1[0] = 0.0;
      aBar1[0] += b2 * t2;
      bBar1[0] += t2 * a1;
      for (int i = a.length - 1; i >= 0; i--) {
        double[] aBar4 = aBar[i];
        double[] t3 = kept[i];
        int t4 = a[i].length;
        for (int j = 0; j < t4; j++) {
          aBar4[j] += t3[j];
        }
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.rowCopies}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record RowCopiesHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code Memory.rowCopies}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RowCopiesHvp rowCopiesHvp(double[][] a, double[][] aDot) {
    return rowCopiesHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowCopiesHvp(double[][], double[][])
   */
  static RowCopiesHvp rowCopiesHvp(double[][] a, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = rowCopiesHvp(a, aDot, aBar, aHvp, tape);
    return new RowCopiesHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code Memory.rowCopies}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double rowCopiesHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp) {
    return rowCopiesHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowCopiesHvp(double[][], double[][], double[][], double[][])
   */
  static double rowCopiesHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp,
      Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[][] b = new double[a.length][];
      double[][] bDot = new double[a.length][];
      double[][] bBar = new double[a.length][];
      double[][] bBarDot = new double[a.length][];
      double[][] kept = tape.references(double[].class, a.length);
      double[][] keptDot = tape.references(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[] aDot1 = aDot[i];
        double[] t = a[i].clone();
        double[] t1 = aDot1.clone();
        double[] t2 = tape.zeroDoubles(t.length);
        double[] t3 = tape.zeroDoubles(t.length);
        kept[i] = t2;
        keptDot[i] = t3;
        b[i] = t;
        bDot[i] = t1;
        bBar[i] = t2;
        bBarDot[i] = t3;
      }
      double[] b1 = b[0];
      double[] bDot1 = bDot[0];
      double[] bBar1 = bBar[0];
      double[] bBarDot1 = bBarDot[0];
      double b2 = b1[0];
      double bDot2 = bDot1[0];
      double a1 = a[1][0];
      double aDot1 = aDot[1][0];
      double[] aBar1 = aBar[1];
      double[] aBarDot = aHvp[1];
      b1[0] = b2 * a1;
      bDot1[0] = bDot2 * a1 + b2 * aDot1;
      double[] aDot2 = aDot[0];
      double[] aBar2 = aBar[0];
      double[] aBarDot1 = aHvp[0];
      a[0][0] = 3.0;
      aDot2[0] = 0.0;
      double[][] c = Arrays.copyOf(a, a.length + 1);
      double[][] cDot = Arrays.copyOf(aDot, a.length + 1);
      double[][] cBar = Arrays.copyOf(aBar, a.length + 1);
      double[][] cBarDot = Arrays.copyOf(aHvp, a.length + 1);
      c[a.length] = b1;
      cDot[a.length] = bDot1;
      cBar[a.length] = bBar1;
      cBarDot[a.length] = bBarDot1;
      double[] c1 = c[1];
      double[] cDot1 = cDot[1];
      double[] cBar1 = cBar[1];
      double[] cBarDot1 = cBarDot[1];
      double c2 = c1[0];
      double cDot2 = cDot1[0];
      double c3 = b1[0];
      double cDot3 = bDot1[0];
      c1[0] = c2 * c3;
      cDot1[0] = cDot2 * c3 + c2 * cDot3;
      double[][] d = Arrays.copyOfRange(c, 1, c.length);
      double[][] dDot = Arrays.copyOfRange(cDot, 1, c.length);
      double[][] dBar = Arrays.copyOfRange(cBar, 1, c.length);
      double[][] dBarDot = Arrays.copyOfRange(cBarDot, 1, c.length);
      double[] d1 = d[1];
      double[] dDot1 = dDot[1];
      double[] dBar1 = dBar[1];
      double[] dBarDot1 = dBarDot[1];
      d[0] = d1;
      dDot[0] = dDot1;
      dBar[0] = dBar1;
      dBarDot[0] = dBarDot1;
      double a2 = a[1][0];
      double b3 = b[0][0];
      double d2 = d1[0];
      double c4 = c[1][0];

      // reverse sweep
      double[] aBar3 = aBar[1];
      double[] aBarDot2 = aHvp[1];
      double aDot3 = aDot[1][0];
      double[] bBar2 = bBar[0];
      double[] bBarDot2 = bBarDot[0];
      double bDot3 = bDot[0][0];
      double dDot2 = dDot1[0];
      double[] cBar2 = cBar[1];
      double[] cBarDot2 = cBarDot[1];
      double cDot4 = cDot[1][0];
      double t = a2 * b3 + d2 * c4 + c[0][0];
      cBar[0][0] += 1.0;
      cBar2[0] += d2;
      cBarDot2[0] += dDot2;
      dBar1[0] += c4;
      dBarDot1[0] += cDot4;
      bBar2[0] += a2;
      bBarDot2[0] += aDot3;
      aBar3[0] += b3;
      aBarDot2[0] += bDot3;
      double t1 = cBar1[0];
      double t2 = cBarDot1[0];
      cBar1[0] = 0.0;
      cBarDot1[0] = 0.0;
      bBar1[0] += c2 * t1;
      bBarDot1[0] += cDot2 * t1 + c2 * t2;
      cBar1[0] += t1 * c3;
      cBarDot1[0] += t2 * c3 + t1 * cDot3;
      aBar2[0] = 0.0;
      aBarDot1[0] = 0.0;
      double t3 = bBar1[0];
      double t4 = bBarDot1[0];
      bBar1[0] = 0.0;
      bBarDot1[0] = 0.0;
      aBar1[0] += b2 * t3;
      aBarDot[0] += bDot2 * t3 + b2 * t4;
      bBar1[0] += t3 * a1;
      bBarDot1[0] += t4 * a1 + t3 * aDot1;
      for (int i = a.length - 1; i >= 0; i--) {
        double[] aBar4 = aBar[i];
        double[] aBarDot3 = aHvp[i];
        double[] t5 = kept[i];
        double[] t6 = keptDot[i];
        int t7 = a[i].length;
        for (int j = 0; j < t7; j++) {
          double t8 = t6[j];
          aBar4[j] += t5[j];
          aBarDot3[j] += t8;
        }
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.rowCopies} as a function of the vector that packs {@code a}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction rowCopiesFunction(double[][] a) {
    return new RowCopiesFunction(a);
  }

  private static final class RowCopiesFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    RowCopiesFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return Memory.rowCopies(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = rowCopiesGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return rowCopiesJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = rowCopiesHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.movedRows} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual movedRowsJvp(double[][] a, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    System.arraycopy(a, 0, a, 1, a.length - 1);
    System.arraycopy(aDot, 0, aDot, 1, a.length - 1);
    double[] t = new double[1];
    double[] t1 = new double[1];
    double a1 = a[1][0];
    double a2 = a[2][0];
    double t2 = aDot[1][0] * a2 + a1 * aDot[2][0];
    t[0] = a1 * a2;
    t1[0] = t2;
    a[0] = t;
    aDot[0] = t1;
    double[] a3 = a[1];
    double[] aDot1 = aDot[1];
    double t3 = a3[0] + t[0];
    double t4 = aDot1[0] + t1[0];
    a3[0] = t3;
    aDot1[0] = t4;
    double a4 = t[0];
    double t5 = a4 * t3;
    double a5 = a[2][0];
    return new Dual(t5 * a5, (t1[0] * t3 + a4 * t4) * a5 + t5 * aDot[2][0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedRowsJvp(double[][], double[][])
   */
  static Dual movedRowsJvp(double[][] a, double[][] aDot, Tape tape) {
    return movedRowsJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code Memory.movedRows}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record MovedRowsGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code Memory.movedRows} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static MovedRowsGradient movedRowsGradient(double[][] a) {
    return movedRowsGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedRowsGradient(double[][])
   */
  static MovedRowsGradient movedRowsGradient(double[][] a, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = movedRowsGradient(a, aBar, tape);
    return new MovedRowsGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code Memory.movedRows} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double movedRowsGradient(double[][] a, double[][] aBar) {
    return movedRowsGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedRowsGradient(double[][], double[][])
   */
  static double movedRowsGradient(double[][] a, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      System.arraycopy(a, 0, a, 1, a.length - 1);
      System.arraycopy(aBar1, 0, aBar1, 1, a.length - 1);
      double[] t = new double[1];
      double[] t1 = tape.zeroDoubles(1);
      double a1 = a[1][0];
      double a2 = a[2][0];
      double[] aBar2 = aBar1[1];
      double[] aBar3 = aBar1[2];
      t[0] = a1 * a2;
      a[0] = t;
      aBar1[0] = t1;
      double[] a3 = a[1];
      double[] aBar4 = aBar1[1];
      double t2 = a3[0] + t[0];
      a3[0] = t2;
      double a4 = t[0];
      double t3 = a4 * t2;
      double a5 = a[2][0];

      // reverse sweep
      aBar1[2][0] += t3;
      t1[0] += a5 * t2;
      double t4 = aBar4[0];
      aBar4[0] = 0.0;
      double t5 = a4 * a5 + t4;
      t1[0] += t5;
      aBar4[0] += t5;
      double t6 = t1[0];
      t1[0] = 0.0;
      aBar3[0] += a1 * t6;
      aBar2[0] += t6 * a2;
      return t3 * a5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.movedRows}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record MovedRowsHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code Memory.movedRows}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static MovedRowsHvp movedRowsHvp(double[][] a, double[][] aDot) {
    return movedRowsHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedRowsHvp(double[][], double[][])
   */
  static MovedRowsHvp movedRowsHvp(double[][] a, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = movedRowsHvp(a, aDot, aBar, aHvp, tape);
    return new MovedRowsHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code Memory.movedRows}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double movedRowsHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp) {
    return movedRowsHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedRowsHvp(double[][], double[][], double[][], double[][])
   */
  static double movedRowsHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp,
      Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      double[][] aBarDot = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      System.arraycopy(aHvp, 0, aBarDot, 0, a.length);
      System.arraycopy(a, 0, a, 1, a.length - 1);
      System.arraycopy(aDot, 0, aDot, 1, a.length - 1);
      System.arraycopy(aBar1, 0, aBar1, 1, a.length - 1);
      System.arraycopy(aBarDot, 0, aBarDot, 1, a.length - 1);
      double[] t = new double[1];
      double[] t1 = new double[1];
      double[] t2 = tape.zeroDoubles(1);
      double[] t3 = tape.zeroDoubles(1);
      double a1 = a[1][0];
      double aDot1 = aDot[1][0];
      double a2 = a[2][0];
      double aDot2 = aDot[2][0];
      double[] aBar2 = aBar1[1];
      double[] aBarDot1 = aBarDot[1];
      double[] aBar3 = aBar1[2];
      double[] aBarDot2 = aBarDot[2];
      t[0] = a1 * a2;
      t1[0] = aDot1 * a2 + a1 * aDot2;
      a[0] = t;
      aDot[0] = t1;
      aBar1[0] = t2;
      aBarDot[0] = t3;
      double[] a3 = a[1];
      double[] aDot3 = aDot[1];
      double[] aBar4 = aBar1[1];
      double[] aBarDot3 = aBarDot[1];
      double t4 = a3[0] + t[0];
      double t5 = aDot3[0] + t1[0];
      a3[0] = t4;
      aDot3[0] = t5;
      double a4 = t[0];
      double aDot4 = t1[0];
      double t6 = a4 * t4;
      double a5 = a[2][0];
      double aDot5 = aDot[2][0];

      // reverse sweep
      double[] aBarDot4 = aBarDot[2];
      aBar1[2][0] += t6;
      aBarDot4[0] += aDot4 * t4 + a4 * t5;
      t2[0] += a5 * t4;
      t3[0] += aDot5 * t4 + a5 * t5;
      double t7 = aBar4[0];
      double t8 = aBarDot3[0];
      aBar4[0] = 0.0;
      aBarDot3[0] = 0.0;
      double t9 = a4 * a5 + t7;
      double t10 = aDot4 * a5 + a4 * aDot5 + t8;
      t2[0] += t9;
      t3[0] += t10;
      aBar4[0] += t9;
      aBarDot3[0] += t10;
      double t11 = t2[0];
      double t12 = t3[0];
      t2[0] = 0.0;
      t3[0] = 0.0;
      aBar3[0] += a1 * t11;
      aBarDot2[0] += aDot1 * t11 + a1 * t12;
      aBar2[0] += t11 * a2;
      aBarDot1[0] += t12 * a2 + t11 * aDot2;
      return t6 * a5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.movedRows} as a function of the vector that packs {@code a}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction movedRowsFunction(double[][] a) {
    return new MovedRowsFunction(a);
  }

  private static final class MovedRowsFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    MovedRowsFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return Memory.movedRows(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = movedRowsGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return movedRowsJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = movedRowsHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.sameRowEverywhere} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual sameRowEverywhereJvp(double x, int n, double xDot) {
    double[][] m = new double[n][];
    double[][] mDot = new double[n][];
    double[] t = new double[2];
    double[] t1 = new double[2];
    t[0] = x;
    t1[0] = xDot;
    t[1] = 1.0;
    t1[1] = 0.0;
    Arrays.fill(m, t);
    Arrays.fill(mDot, t1);
    for (int i = 0; i < n; i++) {
      double[] m1 = m[i];
      double[] mDot1 = mDot[i];
      double m2 = m1[0];
      int t2 = n - 1 - i;
      double m3 = m[t2][0];
      double t3 = mDot1[0] * m3 + m2 * mDot[t2][0];
      m1[0] = m2 * m3;
      mDot1[0] = t3;
    }
    double m1 = m[0][0];
    double m2 = m[n - 1][1];
    return new Dual(m1 * m2, mDot[0][0] * m2 + m1 * mDot[n - 1][1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameRowEverywhereJvp(double, int, double)
   */
  static Dual sameRowEverywhereJvp(double x, int n, double xDot, Tape tape) {
    return sameRowEverywhereJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Memory.sameRowEverywhere}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SameRowEverywhereGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Memory.sameRowEverywhere}: filled by a
   * derivative and reused by its caller.
   */
  static final class SameRowEverywhereAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SameRowEverywhereAdjoint() {}
  }

  /**
   * Reverse mode: {@code Memory.sameRowEverywhere} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SameRowEverywhereGradient sameRowEverywhereGradient(double x, int n) {
    return sameRowEverywhereGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameRowEverywhereGradient(double, int)
   */
  static SameRowEverywhereGradient sameRowEverywhereGradient(double x, int n, Tape tape) {
    SameRowEverywhereAdjoint adjoint = new SameRowEverywhereAdjoint();
    double value = sameRowEverywhereGradient(x, n, adjoint, tape);
    return new SameRowEverywhereGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Memory.sameRowEverywhere} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sameRowEverywhereGradient(double x, int n, SameRowEverywhereAdjoint adjoint) {
    return sameRowEverywhereGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameRowEverywhereGradient(double, int, SameRowEverywhereAdjoint)
   */
  static double sameRowEverywhereGradient(double x, int n, SameRowEverywhereAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[][] m = new double[n][];
      double[][] mBar = new double[n][];
      double[] t = new double[2];
      double[] t1 = tape.zeroDoubles(2);
      t[0] = x;
      t[1] = 1.0;
      Arrays.fill(m, t);
      Arrays.fill(mBar, t1);
      double[] mKept = tape.doubles(n);
      double[] mKept1 = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        double[] m1 = m[i];
        double m2 = m1[0];
        mKept1[i] = m2;
        double m3 = m[n - 1 - i][0];
        mKept[i] = m3;
        m1[0] = m2 * m3;
      }
      double m1 = m[0][0];
      double m2 = m[n - 1][1];

      // reverse sweep
      double[] mBar1 = mBar[0];
      mBar[n - 1][1] += m1;
      mBar1[0] += m2;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double[] mBar2 = mBar[i];
        double t2 = mBar2[0];
        mBar2[0] = 0.0;
        double mBar3 = t2 * mKept[i];
        mBar[n - 1 - i][0] += mKept1[i] * t2;
        mBar2[0] += mBar3;
      }
      t1[1] = 0.0;
      double t2 = t1[0];
      t1[0] = 0.0;
      adjoint.x = t2;
      return m1 * m2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.sameRowEverywhere}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SameRowEverywhereHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Memory.sameRowEverywhere}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SameRowEverywhereHvp sameRowEverywhereHvp(double x, int n, double xDot) {
    return sameRowEverywhereHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameRowEverywhereHvp(double, int, double)
   */
  static SameRowEverywhereHvp sameRowEverywhereHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[][] m = new double[n][];
      double[][] mDot = new double[n][];
      double[][] mBar = new double[n][];
      double[][] mBarDot = new double[n][];
      double[] t = new double[2];
      double[] t1 = new double[2];
      double[] t2 = tape.zeroDoubles(2);
      double[] t3 = tape.zeroDoubles(2);
      t[0] = x;
      t1[0] = xDot;
      t[1] = 1.0;
      t1[1] = 0.0;
      Arrays.fill(m, t);
      Arrays.fill(mDot, t1);
      Arrays.fill(mBar, t2);
      Arrays.fill(mBarDot, t3);
      double[] mKept = tape.doubles(n);
      double[] mKeptDot = tape.doubles(n);
      double[] mKept1 = tape.doubles(n);
      double[] mKeptDot1 = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        double[] m1 = m[i];
        double[] mDot1 = mDot[i];
        double m2 = m1[0];
        double mDot2 = mDot1[0];
        mKept1[i] = m2;
        mKeptDot1[i] = mDot2;
        int t4 = n - 1 - i;
        double m3 = m[t4][0];
        double mDot3 = mDot[t4][0];
        mKept[i] = m3;
        mKeptDot[i] = mDot3;
        m1[0] = m2 * m3;
        mDot1[0] = mDot2 * m3 + m2 * mDot3;
      }
      double m1 = m[0][0];
      double m2 = m[n - 1][1];

      // reverse sweep
      double[] mBar1 = mBar[0];
      double[] mBarDot1 = mBarDot[0];
      double mDot1 = mDot[0][0];
      double[] mBarDot2 = mBarDot[n - 1];
      double mDot2 = mDot[n - 1][1];
      mBar[n - 1][1] += m1;
      mBarDot2[1] += mDot1;
      mBar1[0] += m2;
      mBarDot1[0] += mDot2;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double[] mBar2 = mBar[i];
        double[] mBarDot3 = mBarDot[i];
        double t4 = mBar2[0];
        double t5 = mBarDot3[0];
        mBar2[0] = 0.0;
        mBarDot3[0] = 0.0;
        double m3 = mKept[i];
        double m4 = mKept1[i];
        int t6 = n - 1 - i;
        double mBarDot4 = t5 * m3 + t4 * mKeptDot[i];
        double mBarDot5 = mKeptDot1[i] * t4 + m4 * t5;
        double[] mBarDot6 = mBarDot[t6];
        mBar[t6][0] += m4 * t4;
        mBarDot6[0] += mBarDot5;
        mBar2[0] += t4 * m3;
        mBarDot3[0] += mBarDot4;
      }
      t2[1] = 0.0;
      t3[1] = 0.0;
      double t4 = t2[0];
      double t5 = t3[0];
      t2[0] = 0.0;
      t3[0] = 0.0;
      return new SameRowEverywhereHvp(m1 * m2, t4, t5);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.sameRowEverywhere} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction sameRowEverywhereFunction(int n) {
    return new SameRowEverywhereFunction(n);
  }

  private static final class SameRowEverywhereFunction implements ScalarFunction {

    private final int n;

    SameRowEverywhereFunction(int n) {
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
      return Memory.sameRowEverywhere(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SameRowEverywhereAdjoint adjoint = new SameRowEverywhereAdjoint();
      double value = sameRowEverywhereGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return sameRowEverywhereJvp(x, this.n, xDot).tangent();
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
      SameRowEverywhereHvp hvp = sameRowEverywhereHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.rowsAndCallees} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param f as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param fDot tangent of {@code f}
   * @return the value and its tangent
   */
  static Dual rowsAndCalleesJvp(double[][] a, double f, double[][] aDot, double fDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double[] a1 = a[1];
    double[] aDot1 = aDot[1];
    int t = a1.length;
    for (int i = 0; i < t; i++) {
      double row = a1[i];
      double rowDot = aDot1[i];
      double row1 = a1[0];
      double rowDot1 = aDot1[0];
      double t1 = f * row1;
      a1[i] = row * t1;
      aDot1[i] = rowDot * t1 + row * (fDot * row1 + f * rowDot1);
    }
    double[] t1 = a[0];
    double[] tDot = aDot[0];
    double[] aDot2 = aDot[1];
    a[0] = a[1];
    aDot[0] = aDot2;
    a[1] = t1;
    aDot[1] = tDot;
    double[] a2 = a[0];
    double[] aDot3 = aDot[0];
    double a3 = t1[1];
    double aDot4 = tDot[1];
    int t2 = a2.length;
    for (int i = 0; i < t2; i++) {
      double row = a2[i];
      double rowDot = aDot3[i];
      double row1 = a2[0];
      double rowDot1 = aDot3[0];
      double t3 = a3 * row1;
      a2[i] = row * t3;
      aDot3[i] = rowDot * t3 + row * (aDot4 * row1 + a3 * rowDot1);
    }
    int t3 = a[0].length;
    double[][] t4 = new double[t3][a.length];
    double[][] tDot1 = new double[t3][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        double[] t5 = t4[j];
        double a4 = a[i][j];
        double a5 = a[0][0];
        double[] tDot2 = tDot1[j];
        double t6 = aDot[i][j] * a5 + a4 * aDot[0][0];
        t5[i] = a4 * a5;
        tDot2[i] = t6;
      }
    }
    double[] t5 = t4[0];
    double[] tDot2 = tDot1[0];
    double[] aDot5 = tDot1[1];
    t4[0] = t4[1];
    tDot1[0] = aDot5;
    t4[1] = t5;
    tDot1[1] = tDot2;
    double t6 = t5[0];
    double a4 = a[0][0];
    double t7 = t6 * a4;
    double t8 = tDot2[0] * a4 + t6 * aDot[0][0];
    t5[0] = t7;
    tDot2[0] = t8;
    double t9 = t4[0][0];
    double t10 = t5[1];
    double a5 = a[1][0];
    return new Dual(t9 * t7 + t10 * a5,
        tDot1[0][0] * t7 + t9 * t8 + (tDot2[1] * a5 + t10 * aDot[1][0]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsAndCalleesJvp(double[][], double, double[][], double)
   */
  static Dual rowsAndCalleesJvp(double[][] a, double f, double[][] aDot, double fDot, Tape tape) {
    return rowsAndCalleesJvp(a, f, aDot, fDot);
  }

  /**
   * Value and gradient of {@code Memory.rowsAndCallees}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param f the derivative with respect to {@code f}
   */
  record RowsAndCalleesGradient(double value, double[][] a, double f) {}

  /**
   * Adjoints of the scalar parameters of {@code Memory.rowsAndCallees}: filled by a
   * derivative and reused by its caller.
   */
  static final class RowsAndCalleesAdjoint {

    /** The adjoint of {@code f}. */
    public double f;

    /** A holder of zeros. */
    public RowsAndCalleesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Memory.rowsAndCallees} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param f as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RowsAndCalleesGradient rowsAndCalleesGradient(double[][] a, double f) {
    return rowsAndCalleesGradient(a, f, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsAndCalleesGradient(double[][], double)
   */
  static RowsAndCalleesGradient rowsAndCalleesGradient(double[][] a, double f, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    RowsAndCalleesAdjoint adjoint = new RowsAndCalleesAdjoint();
    double value = rowsAndCalleesGradient(a, f, aBar, adjoint, tape);
    return new RowsAndCalleesGradient(value, aBar, adjoint.f);
  }

  /**
   * Reverse mode: {@code Memory.rowsAndCallees} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param f as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code f}
   * @return the value
   */
  static double rowsAndCalleesGradient(double[][] a, double f, double[][] aBar,
      RowsAndCalleesAdjoint adjoint) {
    return rowsAndCalleesGradient(a, f, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsAndCalleesGradient(double[][], double, double[][], RowsAndCalleesAdjoint)
   */
  static double rowsAndCalleesGradient(double[][] a, double f, double[][] aBar,
      RowsAndCalleesAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      double[] a1 = a[1];
      double[] aBar2 = aBar1[1];
      int t = a1.length;
      double[] rowKept = tape.doubles(t);
      double[] rowKept1 = tape.doubles(t);
      for (int i = 0; i < t; i++) {
        double row = a1[i];
        rowKept1[i] = row;
        double row1 = a1[0];
        rowKept[i] = row1;
        a1[i] = row * (f * row1);
      }
      double[] t1 = a[0];
      double[] tBar = aBar1[0];
      double[] aBar3 = aBar1[1];
      a[0] = a[1];
      aBar1[0] = aBar3;
      a[1] = t1;
      aBar1[1] = tBar;
      double[] a2 = a[0];
      double[] aBar4 = aBar1[0];
      double a3 = t1[1];
      int t2 = a2.length;
      double[] rowKept2 = tape.doubles(t2);
      double[] rowKept3 = tape.doubles(t2);
      for (int i = 0; i < t2; i++) {
        double row = a2[i];
        rowKept3[i] = row;
        double row1 = a2[0];
        rowKept2[i] = row1;
        a2[i] = row * (a3 * row1);
      }
      int t3 = a[0].length;
      double[][] t4 = tape.exactDoubles(t3, a.length);
      double[][] tBar1 = new double[t3][a.length];
      int[] tripsKept = tape.ints(a.length);
      double[][][] tBarKeptKept = tape.references(double[][].class, a.length);
      int[][] jKeptKept = tape.references(int[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[][] tBarKept = tape.references(double[].class, 64);
        int[] jKept = tape.ints(64);
        int trips = 0;
        for (int j = 0; j < a[0].length; j++) {
          jKept[trips] = j;
          double[] t5 = t4[j];
          tBarKept[trips] = tBar1[j];
          t5[i] = a[i][j] * a[0][0];
          trips++;
          tBarKept = tape.grow(tBarKept, trips);
          jKept = tape.grow(jKept, trips);
        }
        tripsKept[i] = trips;
        tBarKeptKept[i] = tBarKept;
        jKeptKept[i] = jKept;
      }
      double[] t5 = t4[0];
      double[] tBar2 = tBar1[0];
      double[] aBar5 = tBar1[1];
      t4[0] = t4[1];
      tBar1[0] = aBar5;
      t4[1] = t5;
      tBar1[1] = tBar2;
      double t6 = t5[0];
      double a4 = a[0][0];
      double t7 = t6 * a4;
      double[] aBar6 = aBar1[0];
      t5[0] = t7;
      double t8 = t4[0][0];
      double t9 = t5[1];
      double a5 = a[1][0];

      // reverse sweep
      double[] tBar3 = tBar1[0];
      aBar1[1][0] += t9;
      tBar2[1] += a5;
      tBar3[0] += t7;
      double t10 = tBar2[0];
      tBar2[0] = 0.0;
      double t11 = t8 + t10;
      aBar6[0] += t6 * t11;
      tBar2[0] += t11 * a4;
      for (int i = 0; i < a.length; i++) {
        int trips = tripsKept[i];
        double[][] tBarKept = tBarKeptKept[i];
        int[] jKept = jKeptKept[i];
        for (int k = trips - 1; k >= 0; k--) {
          double[] tBar4 = tBarKept[k];
          double t12 = tBar4[i];
          tBar4[i] = 0.0;
          int j = jKept[k];
          double aBar7 = t12 * a[0][0];
          aBar1[0][0] += a[i][j] * t12;
          aBar1[i][j] += aBar7;
        }
      }
      double aBar7 = 0.0;
      for (int i = t2 - 1; i >= 0; i--) {
        double t12 = aBar4[i];
        aBar4[i] = 0.0;
        double row = rowKept2[i];
        double row1 = rowKept3[i];
        double t13 = row1 * t12;
        aBar7 += t13 * row;
        aBar4[0] += a3 * t13;
        aBar4[i] += t12 * (a3 * row);
      }
      tBar[1] += aBar7;
      double fBar = 0.0;
      for (int i = t - 1; i >= 0; i--) {
        double t12 = aBar2[i];
        aBar2[i] = 0.0;
        double row = rowKept[i];
        double row1 = rowKept1[i];
        double t13 = row1 * t12;
        fBar += t13 * row;
        aBar2[0] += f * t13;
        aBar2[i] += t12 * (f * row);
      }
      adjoint.f = fBar;
      return t8 * t7 + t9 * a5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.rowsAndCallees}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param f the derivative with respect to {@code f}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param fHvp the Hessian-vector product for {@code f}
   */
  record RowsAndCalleesHvp(double value, double[][] a, double f, double[][] aHvp, double fHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Memory.rowsAndCallees}: filled by a derivative and reused by its caller.
   */
  static final class RowsAndCalleesHvpAdjoint {

    /** The adjoint of {@code f}. */
    public double f;

    /** The Hessian-vector product for {@code f}. */
    public double fHvp;

    /** A holder of zeros. */
    public RowsAndCalleesHvpAdjoint() {}
  }

  /**
   * Second order: {@code Memory.rowsAndCallees}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param f as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param fDot tangent of {@code f}
   * @return value, gradient and product, in new arrays
   */
  static RowsAndCalleesHvp rowsAndCalleesHvp(double[][] a, double f, double[][] aDot, double fDot) {
    return rowsAndCalleesHvp(a, f, aDot, fDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsAndCalleesHvp(double[][], double, double[][], double)
   */
  static RowsAndCalleesHvp rowsAndCalleesHvp(double[][] a, double f, double[][] aDot, double fDot,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    RowsAndCalleesHvpAdjoint adjoint = new RowsAndCalleesHvpAdjoint();
    double value = rowsAndCalleesHvp(a, f, aDot, fDot, aBar, aHvp, adjoint, tape);
    return new RowsAndCalleesHvp(value, aBar, adjoint.f, aHvp, adjoint.fHvp);
  }

  /**
   * Second order: {@code Memory.rowsAndCallees}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param f as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param fDot tangent of {@code f}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code f}
   * @return the value
   */
  static double rowsAndCalleesHvp(double[][] a, double f, double[][] aDot, double fDot,
      double[][] aBar, double[][] aHvp, RowsAndCalleesHvpAdjoint adjoint) {
    return rowsAndCalleesHvp(a, f, aDot, fDot, aBar, aHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsAndCalleesHvp(double[][], double, double[][], double, double[][], double[][],
   *     RowsAndCalleesHvpAdjoint)
   */
  static double rowsAndCalleesHvp(double[][] a, double f, double[][] aDot, double fDot,
      double[][] aBar, double[][] aHvp, RowsAndCalleesHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      double[][] aBarDot = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      System.arraycopy(aHvp, 0, aBarDot, 0, a.length);
      double[] a1 = a[1];
      double[] aDot1 = aDot[1];
      double[] aBar2 = aBar1[1];
      double[] aBarDot1 = aBarDot[1];
      int t = a1.length;
      double[] rowKept = tape.doubles(t);
      double[] rowKeptDot = tape.doubles(t);
      double[] rowKept1 = tape.doubles(t);
      double[] rowKeptDot1 = tape.doubles(t);
      for (int i = 0; i < t; i++) {
        double row = a1[i];
        double rowDot = aDot1[i];
        rowKept1[i] = row;
        rowKeptDot1[i] = rowDot;
        double row1 = a1[0];
        double rowDot1 = aDot1[0];
        rowKept[i] = row1;
        rowKeptDot[i] = rowDot1;
        double t1 = f * row1;
        a1[i] = row * t1;
        aDot1[i] = rowDot * t1 + row * (fDot * row1 + f * rowDot1);
      }
      double[] t1 = a[0];
      double[] tDot = aDot[0];
      double[] tBar = aBar1[0];
      double[] tBarDot = aBarDot[0];
      double[] aDot2 = aDot[1];
      double[] aBar3 = aBar1[1];
      double[] aBarDot2 = aBarDot[1];
      a[0] = a[1];
      aDot[0] = aDot2;
      aBar1[0] = aBar3;
      aBarDot[0] = aBarDot2;
      a[1] = t1;
      aDot[1] = tDot;
      aBar1[1] = tBar;
      aBarDot[1] = tBarDot;
      double[] a2 = a[0];
      double[] aDot3 = aDot[0];
      double[] aBar4 = aBar1[0];
      double[] aBarDot3 = aBarDot[0];
      double a3 = t1[1];
      double aDot4 = tDot[1];
      int t2 = a2.length;
      double[] rowKept2 = tape.doubles(t2);
      double[] rowKeptDot2 = tape.doubles(t2);
      double[] rowKept3 = tape.doubles(t2);
      double[] rowKeptDot3 = tape.doubles(t2);
      for (int i = 0; i < t2; i++) {
        double row = a2[i];
        double rowDot = aDot3[i];
        rowKept3[i] = row;
        rowKeptDot3[i] = rowDot;
        double row1 = a2[0];
        double rowDot1 = aDot3[0];
        rowKept2[i] = row1;
        rowKeptDot2[i] = rowDot1;
        double t3 = a3 * row1;
        a2[i] = row * t3;
        aDot3[i] = rowDot * t3 + row * (aDot4 * row1 + a3 * rowDot1);
      }
      int t3 = a[0].length;
      double[][] t4 = tape.exactDoubles(t3, a.length);
      double[][] tDot1 = tape.exactDoubles(t3, a.length);
      double[][] tBar1 = new double[t3][a.length];
      double[][] tBarDot1 = new double[t3][a.length];
      int[] tripsKept = tape.ints(a.length);
      double[][][] tBarKeptKept = tape.references(double[][].class, a.length);
      double[][][] tBarKeptKeptDot = tape.references(double[][].class, a.length);
      int[][] jKeptKept = tape.references(int[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        double[][] tBarKept = tape.references(double[].class, 64);
        double[][] tBarKeptDot = tape.references(double[].class, 64);
        int[] jKept = tape.ints(64);
        int trips = 0;
        for (int j = 0; j < a[0].length; j++) {
          jKept[trips] = j;
          double[] t5 = t4[j];
          double[] tDot2 = tDot1[j];
          double[] tBarDot2 = tBarDot1[j];
          tBarKept[trips] = tBar1[j];
          tBarKeptDot[trips] = tBarDot2;
          double a4 = a[i][j];
          double a5 = a[0][0];
          double t6 = aDot[i][j] * a5 + a4 * aDot[0][0];
          t5[i] = a4 * a5;
          tDot2[i] = t6;
          trips++;
          tBarKept = tape.grow(tBarKept, trips);
          tBarKeptDot = tape.grow(tBarKeptDot, trips);
          jKept = tape.grow(jKept, trips);
        }
        tripsKept[i] = trips;
        tBarKeptKept[i] = tBarKept;
        tBarKeptKeptDot[i] = tBarKeptDot;
        jKeptKept[i] = jKept;
      }
      double[] t5 = t4[0];
      double[] tDot2 = tDot1[0];
      double[] tBar2 = tBar1[0];
      double[] tBarDot2 = tBarDot1[0];
      double[] aDot5 = tDot1[1];
      double[] aBar5 = tBar1[1];
      double[] aBarDot4 = tBarDot1[1];
      t4[0] = t4[1];
      tDot1[0] = aDot5;
      tBar1[0] = aBar5;
      tBarDot1[0] = aBarDot4;
      t4[1] = t5;
      tDot1[1] = tDot2;
      tBar1[1] = tBar2;
      tBarDot1[1] = tBarDot2;
      double t6 = t5[0];
      double t7 = tDot2[0];
      double a4 = a[0][0];
      double aDot6 = aDot[0][0];
      double t8 = t6 * a4;
      double t9 = t7 * a4 + t6 * aDot6;
      double[] aBar6 = aBar1[0];
      double[] aBarDot5 = aBarDot[0];
      t5[0] = t8;
      tDot2[0] = t9;
      double t10 = t4[0][0];
      double t11 = t5[1];
      double a5 = a[1][0];

      // reverse sweep
      double[] tBar3 = tBar1[0];
      double[] tBarDot3 = tBarDot1[0];
      double tDot3 = tDot1[0][0];
      double tDot4 = tDot2[1];
      double[] aBarDot6 = aBarDot[1];
      double aDot7 = aDot[1][0];
      aBar1[1][0] += t11;
      aBarDot6[0] += tDot4;
      tBar2[1] += a5;
      tBarDot2[1] += aDot7;
      tBar3[0] += t8;
      tBarDot3[0] += t9;
      double t12 = tBar2[0];
      double t13 = tBarDot2[0];
      tBar2[0] = 0.0;
      tBarDot2[0] = 0.0;
      double t14 = t10 + t12;
      double t15 = tDot3 + t13;
      aBar6[0] += t6 * t14;
      aBarDot5[0] += t7 * t14 + t6 * t15;
      tBar2[0] += t14 * a4;
      tBarDot2[0] += t15 * a4 + t14 * aDot6;
      for (int i = 0; i < a.length; i++) {
        int trips = tripsKept[i];
        double[][] tBarKept = tBarKeptKept[i];
        double[][] tBarKeptDot = tBarKeptKeptDot[i];
        int[] jKept = jKeptKept[i];
        for (int k = trips - 1; k >= 0; k--) {
          double[] tBar4 = tBarKept[k];
          double[] tBarDot4 = tBarKeptDot[k];
          double t16 = tBar4[i];
          double t17 = tBarDot4[i];
          tBar4[i] = 0.0;
          tBarDot4[i] = 0.0;
          double a6 = a[0][0];
          int j = jKept[k];
          double a7 = a[i][j];
          double aBarDot7 = t17 * a6 + t16 * aDot[0][0];
          double aBarDot8 = aDot[i][j] * t16 + a7 * t17;
          double[] aBarDot9 = aBarDot[0];
          aBar1[0][0] += a7 * t16;
          aBarDot9[0] += aBarDot8;
          double[] aBarDot10 = aBarDot[i];
          aBar1[i][j] += t16 * a6;
          aBarDot10[j] += aBarDot7;
        }
      }
      double aBar7 = 0.0;
      double aBarDot7 = 0.0;
      for (int i = t2 - 1; i >= 0; i--) {
        double t16 = aBar4[i];
        double t17 = aBarDot3[i];
        aBar4[i] = 0.0;
        aBarDot3[i] = 0.0;
        double row = rowKept2[i];
        double rowDot = rowKeptDot2[i];
        double t18 = a3 * row;
        double row1 = rowKept3[i];
        double rowDot1 = rowKeptDot3[i];
        double t19 = row1 * t16;
        double t20 = rowDot1 * t16 + row1 * t17;
        aBar7 += t19 * row;
        aBarDot7 += t20 * row + t19 * rowDot;
        aBar4[0] += a3 * t19;
        aBarDot3[0] += aDot4 * t19 + a3 * t20;
        aBar4[i] += t16 * t18;
        aBarDot3[i] += t17 * t18 + t16 * (aDot4 * row + a3 * rowDot);
      }
      tBar[1] += aBar7;
      tBarDot[1] += aBarDot7;
      double fBar = 0.0;
      double fBarDot = 0.0;
      for (int i = t - 1; i >= 0; i--) {
        double t16 = aBar2[i];
        double t17 = aBarDot1[i];
        aBar2[i] = 0.0;
        aBarDot1[i] = 0.0;
        double row = rowKept[i];
        double rowDot = rowKeptDot[i];
        double t18 = f * row;
        double row1 = rowKept1[i];
        double rowDot1 = rowKeptDot1[i];
        double t19 = row1 * t16;
        double t20 = rowDot1 * t16 + row1 * t17;
        fBar += t19 * row;
        fBarDot += t20 * row + t19 * rowDot;
        aBar2[0] += f * t19;
        aBarDot1[0] += fDot * t19 + f * t20;
        aBar2[i] += t16 * t18;
        aBarDot1[i] += t17 * t18 + t16 * (fDot * row + f * rowDot);
      }
      adjoint.f = fBar;
      adjoint.fHvp = fBarDot;
      return t10 * t8 + t11 * a5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.rowsAndCallees} as a function of the vector that packs {@code a}, {@code
   * f}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction rowsAndCalleesFunction(double[][] a) {
    return new RowsAndCalleesFunction(a);
  }

  private static final class RowsAndCalleesFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    RowsAndCalleesFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return 1 + aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double f = packed[aSize];
      return Memory.rowsAndCallees(a, f);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double f = packed[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      RowsAndCalleesAdjoint adjoint = new RowsAndCalleesAdjoint();
      double value = rowsAndCalleesGradient(a, f, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.f;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double f = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double fDot = direction[aSize];
      return rowsAndCalleesJvp(a, f, aDot, fDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double f = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double fDot = direction[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      RowsAndCalleesHvpAdjoint adjoint = new RowsAndCalleesHvpAdjoint();
      double value = rowsAndCalleesHvp(a, f, aDot, fDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.f;
      Arguments.pack(aHvp, product, 0);
      product[aSize] = adjoint.fHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.writtenVarargs} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual writtenVarargsJvp(double[] a, double x, double[] aDot, double xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double v = a[i];
      double vDot = aDot[i];
      double t = sDot * v + s * vDot;
      s = s * v + v;
      sDot = t + vDot;
      a[i] = s;
      aDot[i] = sDot;
    }
    double a1 = a[0];
    double[] t = new double[2];
    double[] t1 = new double[2];
    double aDot1 = aDot[0];
    t[0] = x;
    t1[0] = xDot;
    t[1] = a1;
    t1[1] = aDot1;
    double s1 = 0.0;
    double sDot1 = 0.0;
    for (int i = 0; i < t.length; i++) {
      double v = t[i];
      double vDot = t1[i];
      double t2 = sDot1 * v + s1 * vDot;
      s1 = s1 * v + v;
      sDot1 = t2 + vDot;
      t[i] = s1;
      t1[i] = sDot1;
    }
    double a2 = a[1];
    double[] t2 = new double[2];
    double[] t3 = new double[2];
    double aDot2 = aDot[1];
    t2[0] = a2;
    t3[0] = aDot2;
    t2[1] = x;
    t3[1] = xDot;
    double t4 = s * s1;
    double t5 = sDot * s1 + s * sDot1;
    s = 0.0;
    sDot = 0.0;
    for (int i = 0; i < t2.length; i++) {
      double v = t2[i];
      double vDot = t3[i];
      double t6 = sDot * v + s * vDot;
      s = s * v + v;
      sDot = t6 + vDot;
      t2[i] = s;
      t3[i] = sDot;
    }
    s = t4 + s;
    sDot = t5 + sDot;
    double a3 = a[0];
    double t6 = s * a3;
    double t7 = sDot * a3 + s * aDot[0];
    s = 0.0;
    sDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double v = a[i];
      double vDot = aDot[i];
      double t8 = sDot * v + s * vDot;
      s = s * v + v;
      sDot = t8 + vDot;
      a[i] = s;
      aDot[i] = sDot;
    }
    return new Dual(t6 + s, t7 + sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenVarargsJvp(double[], double, double[], double)
   */
  static Dual writtenVarargsJvp(double[] a, double x, double[] aDot, double xDot, Tape tape) {
    return writtenVarargsJvp(a, x, aDot, xDot);
  }

  /**
   * Value and gradient of {@code Memory.writtenVarargs}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record WrittenVarargsGradient(double value, double[] a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Memory.writtenVarargs}: filled by a
   * derivative and reused by its caller.
   */
  static final class WrittenVarargsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public WrittenVarargsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Memory.writtenVarargs} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WrittenVarargsGradient writtenVarargsGradient(double[] a, double x) {
    return writtenVarargsGradient(a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenVarargsGradient(double[], double)
   */
  static WrittenVarargsGradient writtenVarargsGradient(double[] a, double x, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    WrittenVarargsAdjoint adjoint = new WrittenVarargsAdjoint();
    double value = writtenVarargsGradient(a, x, aBar, adjoint, tape);
    return new WrittenVarargsGradient(value, aBar, adjoint.x);
  }

  /**
   * Reverse mode: {@code Memory.writtenVarargs} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double writtenVarargsGradient(double[] a, double x, double[] aBar,
      WrittenVarargsAdjoint adjoint) {
    return writtenVarargsGradient(a, x, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenVarargsGradient(double[], double, double[], WrittenVarargsAdjoint)
   */
  static double writtenVarargsGradient(double[] a, double x, double[] aBar,
      WrittenVarargsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] vKept = tape.doubles(a.length);
      double[] sKept = tape.doubles(a.length);
      double s = 0.0;
      for (int i = 0; i < a.length; i++) {
        sKept[i] = s;
        double v = a[i];
        vKept[i] = v;
        s = s * v + v;
        a[i] = s;
      }
      double a1 = a[0];
      double[] t = new double[2];
      double[] t1 = tape.zeroDoubles(2);
      t[0] = x;
      t[1] = a1;
      double[] vKept1 = tape.doubles(t.length);
      double[] sKept1 = tape.doubles(t.length);
      double s1 = 0.0;
      for (int i = 0; i < t.length; i++) {
        sKept1[i] = s1;
        double v = t[i];
        vKept1[i] = v;
        s1 = s1 * v + v;
        t[i] = s1;
      }
      double a2 = a[1];
      double[] t2 = new double[2];
      double[] t3 = tape.zeroDoubles(2);
      t2[0] = a2;
      t2[1] = x;
      double[] vKept2 = tape.doubles(t2.length);
      double[] sKept2 = tape.doubles(t2.length);
      double s2 = 0.0;
      for (int i = 0; i < t2.length; i++) {
        sKept2[i] = s2;
        double v = t2[i];
        vKept2[i] = v;
        s2 = s2 * v + v;
        t2[i] = s2;
      }
      s2 = s * s1 + s2;
      double t4 = a[0];
      double[] vKept3 = tape.doubles(a.length);
      double[] sKept3 = tape.doubles(a.length);
      double s3 = 0.0;
      for (int i = 0; i < a.length; i++) {
        sKept3[i] = s3;
        double v = a[i];
        vKept3[i] = v;
        s3 = s3 * v + v;
        a[i] = s3;
      }

      // reverse sweep
      double sBar = 1.0;
      double t5 = s2 * t4 + s3;
      for (int i = a.length - 1; i >= 0; i--) {
        double sBar1 = sBar + aBar[i];
        double v = vKept3[i];
        sBar = sBar1 * v;
        s3 = sKept3[i];
        aBar[i] = sBar1 + s3 * sBar1;
      }
      aBar[0] += s2;
      double sBar1 = t4;
      for (int i = t2.length - 1; i >= 0; i--) {
        double sBar2 = sBar1 + t3[i];
        double v = vKept2[i];
        sBar1 = sBar2 * v;
        s2 = sKept2[i];
        t3[i] = sBar2 + s2 * sBar2;
      }
      double t6 = t3[1];
      aBar[1] += t3[0];
      double sBar2 = s * t4;
      for (int i = t.length - 1; i >= 0; i--) {
        double sBar3 = sBar2 + t1[i];
        double v = vKept1[i];
        sBar2 = sBar3 * v;
        s = sKept1[i];
        t1[i] = sBar3 + s * sBar3;
      }
      double xBar = t6 + t1[0];
      aBar[0] += t1[1];
      double sBar3 = t4 * s1;
      for (int i = a.length - 1; i >= 0; i--) {
        double sBar4 = sBar3 + aBar[i];
        double v = vKept[i];
        sBar3 = sBar4 * v;
        s = sKept[i];
        aBar[i] = sBar4 + s * sBar4;
      }
      adjoint.x = xBar;
      return t5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.writtenVarargs}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WrittenVarargsHvp(double value, double[] a, double x, double[] aHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Memory.writtenVarargs}: filled by a derivative and reused by its caller.
   */
  static final class WrittenVarargsHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public WrittenVarargsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Memory.writtenVarargs}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static WrittenVarargsHvp writtenVarargsHvp(double[] a, double x, double[] aDot, double xDot) {
    return writtenVarargsHvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenVarargsHvp(double[], double, double[], double)
   */
  static WrittenVarargsHvp writtenVarargsHvp(double[] a, double x, double[] aDot, double xDot,
      Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    WrittenVarargsHvpAdjoint adjoint = new WrittenVarargsHvpAdjoint();
    double value = writtenVarargsHvp(a, x, aDot, xDot, aBar, aHvp, adjoint, tape);
    return new WrittenVarargsHvp(value, aBar, adjoint.x, aHvp, adjoint.xHvp);
  }

  /**
   * Second order: {@code Memory.writtenVarargs}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double writtenVarargsHvp(double[] a, double x, double[] aDot, double xDot, double[] aBar,
      double[] aHvp, WrittenVarargsHvpAdjoint adjoint) {
    return writtenVarargsHvp(a, x, aDot, xDot, aBar, aHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenVarargsHvp(double[], double, double[], double, double[], double[],
   *     WrittenVarargsHvpAdjoint)
   */
  static double writtenVarargsHvp(double[] a, double x, double[] aDot, double xDot, double[] aBar,
      double[] aHvp, WrittenVarargsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[] vKept = tape.doubles(a.length);
      double[] vKeptDot = tape.doubles(a.length);
      double[] sKept = tape.doubles(a.length);
      double[] sKeptDot = tape.doubles(a.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < a.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double v = a[i];
        double vDot = aDot[i];
        vKept[i] = v;
        vKeptDot[i] = vDot;
        double t = sDot * v + s * vDot;
        s = s * v + v;
        sDot = t + vDot;
        a[i] = s;
        aDot[i] = sDot;
      }
      double a1 = a[0];
      double[] t = new double[2];
      double[] t1 = new double[2];
      double aDot1 = aDot[0];
      double[] t2 = tape.zeroDoubles(2);
      double[] t3 = tape.zeroDoubles(2);
      t[0] = x;
      t1[0] = xDot;
      t[1] = a1;
      t1[1] = aDot1;
      double[] vKept1 = tape.doubles(t.length);
      double[] vKeptDot1 = tape.doubles(t.length);
      double[] sKept1 = tape.doubles(t.length);
      double[] sKeptDot1 = tape.doubles(t.length);
      double s1 = 0.0;
      double sDot1 = 0.0;
      for (int i = 0; i < t.length; i++) {
        sKept1[i] = s1;
        sKeptDot1[i] = sDot1;
        double v = t[i];
        double vDot = t1[i];
        vKept1[i] = v;
        vKeptDot1[i] = vDot;
        double t4 = sDot1 * v + s1 * vDot;
        s1 = s1 * v + v;
        sDot1 = t4 + vDot;
        t[i] = s1;
        t1[i] = sDot1;
      }
      double a2 = a[1];
      double[] t4 = new double[2];
      double[] t5 = new double[2];
      double aDot2 = aDot[1];
      double[] t6 = tape.zeroDoubles(2);
      double[] t7 = tape.zeroDoubles(2);
      t4[0] = a2;
      t5[0] = aDot2;
      t4[1] = x;
      t5[1] = xDot;
      double[] vKept2 = tape.doubles(t4.length);
      double[] vKeptDot2 = tape.doubles(t4.length);
      double[] sKept2 = tape.doubles(t4.length);
      double[] sKeptDot2 = tape.doubles(t4.length);
      double s2 = 0.0;
      double sDot2 = 0.0;
      for (int i = 0; i < t4.length; i++) {
        sKept2[i] = s2;
        sKeptDot2[i] = sDot2;
        double v = t4[i];
        double vDot = t5[i];
        vKept2[i] = v;
        vKeptDot2[i] = vDot;
        double t8 = sDot2 * v + s2 * vDot;
        s2 = s2 * v + v;
        sDot2 = t8 + vDot;
        t4[i] = s2;
        t5[i] = sDot2;
      }
      s2 = s * s1 + s2;
      double t8 = a[0];
      double t9 = aDot[0];
      double[] vKept3 = tape.doubles(a.length);
      double[] vKeptDot3 = tape.doubles(a.length);
      double[] sKept3 = tape.doubles(a.length);
      double[] sKeptDot3 = tape.doubles(a.length);
      double s3 = 0.0;
      double sDot3 = sDot * s1 + s * sDot1 + sDot2;
      sDot2 = 0.0;
      for (int i = 0; i < a.length; i++) {
        sKept3[i] = s3;
        sKeptDot3[i] = sDot2;
        double v = a[i];
        double vDot = aDot[i];
        vKept3[i] = v;
        vKeptDot3[i] = vDot;
        double t10 = sDot2 * v + s3 * vDot;
        s3 = s3 * v + v;
        sDot2 = t10 + vDot;
        a[i] = s3;
        aDot[i] = sDot2;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      double t10 = s2 * t8 + s3;
      for (int i = a.length - 1; i >= 0; i--) {
        double sBar1 = sBar + aBar[i];
        double sBarDot1 = sBarDot + aHvp[i];
        double v = vKept3[i];
        double vDot = vKeptDot3[i];
        sBar = sBar1 * v;
        sBarDot = sBarDot1 * v + sBar1 * vDot;
        s3 = sKept3[i];
        sDot2 = sKeptDot3[i];
        aBar[i] = sBar1 + s3 * sBar1;
        aHvp[i] = sBarDot1 + (sDot2 * sBar1 + s3 * sBarDot1);
      }
      aBar[0] += s2;
      aHvp[0] += sDot3;
      double sBar1 = t8;
      double sBarDot1 = t9;
      for (int i = t4.length - 1; i >= 0; i--) {
        double sBar2 = sBar1 + t6[i];
        double sBarDot2 = sBarDot1 + t7[i];
        double v = vKept2[i];
        double vDot = vKeptDot2[i];
        sBar1 = sBar2 * v;
        sBarDot1 = sBarDot2 * v + sBar2 * vDot;
        s2 = sKept2[i];
        sDot2 = sKeptDot2[i];
        t6[i] = sBar2 + s2 * sBar2;
        t7[i] = sBarDot2 + (sDot2 * sBar2 + s2 * sBarDot2);
      }
      double t11 = t6[1];
      double t12 = t7[1];
      double t13 = t7[0];
      aBar[1] += t6[0];
      aHvp[1] += t13;
      double sBar2 = s * t8;
      double sBarDot2 = sDot * t8 + s * t9;
      for (int i = t.length - 1; i >= 0; i--) {
        double sBar3 = sBar2 + t2[i];
        double sBarDot3 = sBarDot2 + t3[i];
        double v = vKept1[i];
        double vDot = vKeptDot1[i];
        sBar2 = sBar3 * v;
        sBarDot2 = sBarDot3 * v + sBar3 * vDot;
        s = sKept1[i];
        sDot = sKeptDot1[i];
        t2[i] = sBar3 + s * sBar3;
        t3[i] = sBarDot3 + (sDot * sBar3 + s * sBarDot3);
      }
      double xBar = t11 + t2[0];
      double xBarDot = t12 + t3[0];
      double t14 = t3[1];
      aBar[0] += t2[1];
      aHvp[0] += t14;
      double sBar3 = t8 * s1;
      double sBarDot3 = t9 * s1 + t8 * sDot1;
      for (int i = a.length - 1; i >= 0; i--) {
        double sBar4 = sBar3 + aBar[i];
        double sBarDot4 = sBarDot3 + aHvp[i];
        double v = vKept[i];
        double vDot = vKeptDot[i];
        sBar3 = sBar4 * v;
        sBarDot3 = sBarDot4 * v + sBar4 * vDot;
        s = sKept[i];
        sDot = sKeptDot[i];
        aBar[i] = sBar4 + s * sBar4;
        aHvp[i] = sBarDot4 + (sDot * sBar4 + s * sBarDot4);
      }
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return t10;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.writtenVarargs} as a function of the vector that packs {@code a}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction writtenVarargsFunction() {
    return new WrittenVarargsFunction();
  }

  private static final class WrittenVarargsFunction implements ScalarFunction {

    WrittenVarargsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      return Memory.writtenVarargs(a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      WrittenVarargsAdjoint adjoint = new WrittenVarargsAdjoint();
      double value = writtenVarargsGradient(a, x, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      return writtenVarargsJvp(a, x, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      WrittenVarargsHvpAdjoint adjoint = new WrittenVarargsHvpAdjoint();
      double value = writtenVarargsHvp(a, x, aDot, xDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      Arguments.pack(aHvp, product, 0);
      product[product.length - 1] = adjoint.xHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.matrixOfInts} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param p constant; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual matrixOfIntsJvp(double[] x, int[][] p, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int k = 0; k < n; k++) {
      int[] t = p[0];
      p[0] = p[1];
      p[1] = t;
      int[] p1 = p[0];
      int t1 = (p1[0] + k) % x.length;
      p1[0] = t1;
      double x1 = x[t1];
      int p2 = t[0];
      double t2 = sDot * x1 + s * xDot[t1];
      s = s * x1 + x[p2];
      sDot = t2 + xDot[p2];
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matrixOfIntsJvp(double[], int[][], int, double[])
   */
  static Dual matrixOfIntsJvp(double[] x, int[][] p, int n, double[] xDot, Tape tape) {
    return matrixOfIntsJvp(x, p, n, xDot);
  }

  /**
   * Value and gradient of {@code Memory.matrixOfInts}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record MatrixOfIntsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Memory.matrixOfInts} and its gradient.
   *
   * @param x as the method takes it
   * @param p constant; written as the method writes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static MatrixOfIntsGradient matrixOfIntsGradient(double[] x, int[][] p, int n) {
    return matrixOfIntsGradient(x, p, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matrixOfIntsGradient(double[], int[][], int)
   */
  static MatrixOfIntsGradient matrixOfIntsGradient(double[] x, int[][] p, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = matrixOfIntsGradient(x, p, n, xBar, tape);
    return new MatrixOfIntsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Memory.matrixOfInts} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param p constant; written as the method writes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double matrixOfIntsGradient(double[] x, int[][] p, int n, double[] xBar) {
    return matrixOfIntsGradient(x, p, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matrixOfIntsGradient(double[], int[][], int, double[])
   */
  static double matrixOfIntsGradient(double[] x, int[][] p, int n, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] pKept = tape.ints(n);
      int[] kept = tape.ints(n);
      double[] sKept = tape.doubles(n);
      double s = 1.0;
      for (int k = 0; k < n; k++) {
        sKept[k] = s;
        int[] t = p[0];
        p[0] = p[1];
        p[1] = t;
        int[] p1 = p[0];
        int t1 = (p1[0] + k) % x.length;
        kept[k] = t1;
        p1[0] = t1;
        double t2 = s * x[t1];
        int p2 = t[0];
        pKept[k] = p2;
        s = t2 + x[p2];
      }

      // reverse sweep
      double sBar = 1.0;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        xBar[pKept[k]] += sBar;
        int t = kept[k];
        double s1 = sKept[k];
        double sBar1 = sBar * x[t];
        xBar[t] += s1 * sBar;
        sBar = sBar1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.matrixOfInts}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record MatrixOfIntsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Memory.matrixOfInts}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param p constant; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MatrixOfIntsHvp matrixOfIntsHvp(double[] x, int[][] p, int n, double[] xDot) {
    return matrixOfIntsHvp(x, p, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matrixOfIntsHvp(double[], int[][], int, double[])
   */
  static MatrixOfIntsHvp matrixOfIntsHvp(double[] x, int[][] p, int n, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = matrixOfIntsHvp(x, p, n, xDot, xBar, xHvp, tape);
    return new MatrixOfIntsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Memory.matrixOfInts}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param p constant; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double matrixOfIntsHvp(double[] x, int[][] p, int n, double[] xDot, double[] xBar,
      double[] xHvp) {
    return matrixOfIntsHvp(x, p, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #matrixOfIntsHvp(double[], int[][], int, double[], double[], double[])
   */
  static double matrixOfIntsHvp(double[] x, int[][] p, int n, double[] xDot, double[] xBar,
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
      int[] pKept = tape.ints(n);
      int[] kept = tape.ints(n);
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = 1.0;
      double sDot = 0.0;
      for (int k = 0; k < n; k++) {
        sKept[k] = s;
        sKeptDot[k] = sDot;
        int[] t = p[0];
        p[0] = p[1];
        p[1] = t;
        int[] p1 = p[0];
        int t1 = (p1[0] + k) % x.length;
        kept[k] = t1;
        p1[0] = t1;
        double x1 = x[t1];
        int p2 = t[0];
        double t2 = sDot * x1 + s * xDot[t1];
        pKept[k] = p2;
        s = s * x1 + x[p2];
        sDot = t2 + xDot[p2];
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        int p1 = pKept[k];
        xBar[p1] += sBar;
        xHvp[p1] += sBarDot;
        int t = kept[k];
        double x1 = x[t];
        double s1 = sKept[k];
        double sDot1 = sKeptDot[k];
        double sBarDot1 = sBarDot * x1 + sBar * xDot[t];
        xBar[t] += s1 * sBar;
        xHvp[t] += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot1;
        sBar *= x1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.matrixOfInts} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param p captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction matrixOfIntsFunction(int[][] p, int n) {
    return new MatrixOfIntsFunction(p, n);
  }

  private static final class MatrixOfIntsFunction implements ScalarFunction {

    private final int[][] p;

    private final int n;

    MatrixOfIntsFunction(int[][] p, int n) {
      this.p = p;
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Memory.matrixOfInts(x, Arguments.copy(this.p), this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = matrixOfIntsGradient(x, Arguments.copy(this.p), this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return matrixOfIntsJvp(x, Arguments.copy(this.p), this.n, xDot).tangent();
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
      double value = matrixOfIntsHvp(x, Arguments.copy(this.p), this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.invariantThenOverwritten} and its derivative in the
   * direction of the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual invariantThenOverwrittenJvp(double[] a, double x, int n, double[] aDot, double xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double first = a[0];
    double firstDot = aDot[0];
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = first * x;
      double a1 = a[1];
      double aDot1 = aDot[1];
      s += t * a1;
      sDot += (firstDot * x + first * xDot) * a1 + t * aDot1;
      a[1] = a1 + x;
      aDot[1] = aDot1 + xDot;
    }
    a[0] = 5.0;
    aDot[0] = 0.0;
    return new Dual(s * 5.0 + first, sDot * 5.0 + firstDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #invariantThenOverwrittenJvp(double[], double, int, double[], double)
   */
  static Dual invariantThenOverwrittenJvp(double[] a, double x, int n, double[] aDot, double xDot,
      Tape tape) {
    return invariantThenOverwrittenJvp(a, x, n, aDot, xDot);
  }

  /**
   * Value and gradient of {@code Memory.invariantThenOverwritten}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record InvariantThenOverwrittenGradient(double value, double[] a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Memory.invariantThenOverwritten}: filled by
   * a derivative and reused by its caller.
   */
  static final class InvariantThenOverwrittenAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InvariantThenOverwrittenAdjoint() {}
  }

  /**
   * Reverse mode: {@code Memory.invariantThenOverwritten} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static InvariantThenOverwrittenGradient invariantThenOverwrittenGradient(double[] a, double x,
      int n) {
    return invariantThenOverwrittenGradient(a, x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #invariantThenOverwrittenGradient(double[], double, int)
   */
  static InvariantThenOverwrittenGradient invariantThenOverwrittenGradient(double[] a, double x,
      int n, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    InvariantThenOverwrittenAdjoint adjoint = new InvariantThenOverwrittenAdjoint();
    double value = invariantThenOverwrittenGradient(a, x, n, aBar, adjoint, tape);
    return new InvariantThenOverwrittenGradient(value, aBar, adjoint.x);
  }

  /**
   * Reverse mode: {@code Memory.invariantThenOverwritten} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double invariantThenOverwrittenGradient(double[] a, double x, int n, double[] aBar,
      InvariantThenOverwrittenAdjoint adjoint) {
    return invariantThenOverwrittenGradient(a, x, n, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #invariantThenOverwrittenGradient(double[], double, int, double[],
   *     InvariantThenOverwrittenAdjoint)
   */
  static double invariantThenOverwrittenGradient(double[] a, double x, int n, double[] aBar,
      InvariantThenOverwrittenAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double first = a[0];
      double[] aKept = tape.doubles(n);
      double s = 0.0;
      for (int i = 0; i < n; i++) {
        double a1 = a[1];
        aKept[i] = a1;
        s += first * x * a1;
        a[1] = a1 + x;
      }
      a[0] = 5.0;

      // reverse sweep
      aBar[0] = 0.0;
      double firstBar = 1.0;
      double xBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double t = aBar[1];
        aBar[1] = 0.0;
        xBar += t;
        double t1 = 5.0 * aKept[i];
        aBar[1] += t + first * x * 5.0;
        firstBar += t1 * x;
        xBar += first * t1;
      }
      aBar[0] += firstBar;
      adjoint.x = xBar;
      return s * 5.0 + first;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.invariantThenOverwritten}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InvariantThenOverwrittenHvp(double value, double[] a, double x, double[] aHvp,
      double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Memory.invariantThenOverwritten}: filled by a derivative and reused by its caller.
   */
  static final class InvariantThenOverwrittenHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public InvariantThenOverwrittenHvpAdjoint() {}
  }

  /**
   * Second order: {@code Memory.invariantThenOverwritten}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InvariantThenOverwrittenHvp invariantThenOverwrittenHvp(double[] a, double x, int n,
      double[] aDot, double xDot) {
    return invariantThenOverwrittenHvp(a, x, n, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #invariantThenOverwrittenHvp(double[], double, int, double[], double)
   */
  static InvariantThenOverwrittenHvp invariantThenOverwrittenHvp(double[] a, double x, int n,
      double[] aDot, double xDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    InvariantThenOverwrittenHvpAdjoint adjoint = new InvariantThenOverwrittenHvpAdjoint();
    double value = invariantThenOverwrittenHvp(a, x, n, aDot, xDot, aBar, aHvp, adjoint, tape);
    return new InvariantThenOverwrittenHvp(value, aBar, adjoint.x, aHvp, adjoint.xHvp);
  }

  /**
   * Second order: {@code Memory.invariantThenOverwritten}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double invariantThenOverwrittenHvp(double[] a, double x, int n, double[] aDot,
      double xDot, double[] aBar, double[] aHvp, InvariantThenOverwrittenHvpAdjoint adjoint) {
    return invariantThenOverwrittenHvp(a, x, n, aDot, xDot, aBar, aHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #invariantThenOverwrittenHvp(double[], double, int, double[], double, double[],
   *     double[], InvariantThenOverwrittenHvpAdjoint)
   */
  static double invariantThenOverwrittenHvp(double[] a, double x, int n, double[] aDot,
      double xDot, double[] aBar, double[] aHvp, InvariantThenOverwrittenHvpAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double first = a[0];
      double firstDot = aDot[0];
      double[] aKept = tape.doubles(n);
      double[] aKeptDot = tape.doubles(n);
      double s = 0.0;
      for (int i = 0; i < n; i++) {
        double a1 = a[1];
        double aDot1 = aDot[1];
        aKept[i] = a1;
        aKeptDot[i] = aDot1;
        s += first * x * a1;
        a[1] = a1 + x;
        aDot[1] = aDot1 + xDot;
      }
      a[0] = 5.0;
      aDot[0] = 0.0;

      // reverse sweep
      aBar[0] = 0.0;
      aHvp[0] = 0.0;
      double firstBar = 1.0;
      double xBar = 0.0;
      double firstBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double t = aBar[1];
        double t1 = aHvp[1];
        aBar[1] = 0.0;
        aHvp[1] = 0.0;
        xBar += t;
        xBarDot += t1;
        double t2 = 5.0 * aKept[i];
        double t3 = 5.0 * aKeptDot[i];
        aBar[1] += t + first * x * 5.0;
        aHvp[1] += t1 + (firstDot * x + first * xDot) * 5.0;
        firstBar += t2 * x;
        firstBarDot += t3 * x + t2 * xDot;
        xBar += first * t2;
        xBarDot += firstDot * t2 + first * t3;
      }
      aBar[0] += firstBar;
      aHvp[0] += firstBarDot;
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return s * 5.0 + first;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.invariantThenOverwritten} as a function of the vector that packs {@code
   * a}, {@code x}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction invariantThenOverwrittenFunction(int n) {
    return new InvariantThenOverwrittenFunction(n);
  }

  private static final class InvariantThenOverwrittenFunction implements ScalarFunction {

    private final int n;

    InvariantThenOverwrittenFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      return Memory.invariantThenOverwritten(a, x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      InvariantThenOverwrittenAdjoint adjoint = new InvariantThenOverwrittenAdjoint();
      double value = invariantThenOverwrittenGradient(a, x, this.n, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      return invariantThenOverwrittenJvp(a, x, this.n, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      InvariantThenOverwrittenHvpAdjoint adjoint = new InvariantThenOverwrittenHvpAdjoint();
      double value = invariantThenOverwrittenHvp(a, x, this.n, aDot, xDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      Arguments.pack(aHvp, product, 0);
      product[product.length - 1] = adjoint.xHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.constantIndexInLoop} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param k constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual constantIndexInLoopJvp(double[] a, int k, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double first = a[0];
      double firstDot = aDot[0];
      int t = (i + k) % a.length;
      double a1 = a[i];
      double t1 = firstDot * a1 + first * aDot[i];
      a[t] = first * a1 + 1.0;
      aDot[t] = t1;
      double a2 = a[0];
      s += first * a2;
      sDot += firstDot * a2 + first * aDot[0];
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantIndexInLoopJvp(double[], int, double[])
   */
  static Dual constantIndexInLoopJvp(double[] a, int k, double[] aDot, Tape tape) {
    return constantIndexInLoopJvp(a, k, aDot);
  }

  /**
   * Value and gradient of {@code Memory.constantIndexInLoop}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record ConstantIndexInLoopGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code Memory.constantIndexInLoop} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ConstantIndexInLoopGradient constantIndexInLoopGradient(double[] a, int k) {
    return constantIndexInLoopGradient(a, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantIndexInLoopGradient(double[], int)
   */
  static ConstantIndexInLoopGradient constantIndexInLoopGradient(double[] a, int k, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double value = constantIndexInLoopGradient(a, k, aBar, tape);
    return new ConstantIndexInLoopGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code Memory.constantIndexInLoop} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param k constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double constantIndexInLoopGradient(double[] a, int k, double[] aBar) {
    return constantIndexInLoopGradient(a, k, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantIndexInLoopGradient(double[], int, double[])
   */
  static double constantIndexInLoopGradient(double[] a, int k, double[] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] aKept = tape.doubles(a.length);
      double[] firstKept = tape.doubles(a.length);
      double[] aKept1 = tape.doubles(a.length);
      double s = 0.0;
      for (int i = 0; i < a.length; i++) {
        double first = a[0];
        firstKept[i] = first;
        int t = (i + k) % a.length;
        double a1 = a[i];
        aKept1[i] = a1;
        a[t] = first * a1 + 1.0;
        double a2 = a[0];
        aKept[i] = a2;
        s += first * a2;
      }

      // reverse sweep
      for (int i = a.length - 1; i >= 0; i--) {
        double first = firstKept[i];
        double a1 = aKept[i];
        aBar[0] += first;
        int t = (i + k) % a.length;
        double t1 = aBar[t];
        aBar[t] = 0.0;
        double firstBar = a1 + t1 * aKept1[i];
        aBar[i] += first * t1;
        aBar[0] += firstBar;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.constantIndexInLoop}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record ConstantIndexInLoopHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code Memory.constantIndexInLoop}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param k constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ConstantIndexInLoopHvp constantIndexInLoopHvp(double[] a, int k, double[] aDot) {
    return constantIndexInLoopHvp(a, k, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantIndexInLoopHvp(double[], int, double[])
   */
  static ConstantIndexInLoopHvp constantIndexInLoopHvp(double[] a, int k, double[] aDot,
      Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = constantIndexInLoopHvp(a, k, aDot, aBar, aHvp, tape);
    return new ConstantIndexInLoopHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code Memory.constantIndexInLoop}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param k constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double constantIndexInLoopHvp(double[] a, int k, double[] aDot, double[] aBar,
      double[] aHvp) {
    return constantIndexInLoopHvp(a, k, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantIndexInLoopHvp(double[], int, double[], double[], double[])
   */
  static double constantIndexInLoopHvp(double[] a, int k, double[] aDot, double[] aBar,
      double[] aHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[] aKept = tape.doubles(a.length);
      double[] aKeptDot = tape.doubles(a.length);
      double[] firstKept = tape.doubles(a.length);
      double[] firstKeptDot = tape.doubles(a.length);
      double[] aKept1 = tape.doubles(a.length);
      double[] aKeptDot1 = tape.doubles(a.length);
      double s = 0.0;
      for (int i = 0; i < a.length; i++) {
        double first = a[0];
        double firstDot = aDot[0];
        firstKept[i] = first;
        firstKeptDot[i] = firstDot;
        int t = (i + k) % a.length;
        double a1 = a[i];
        double aDot1 = aDot[i];
        aKept1[i] = a1;
        aKeptDot1[i] = aDot1;
        a[t] = first * a1 + 1.0;
        aDot[t] = firstDot * a1 + first * aDot1;
        double a2 = a[0];
        double aDot2 = aDot[0];
        aKept[i] = a2;
        aKeptDot[i] = aDot2;
        s += first * a2;
      }

      // reverse sweep
      for (int i = a.length - 1; i >= 0; i--) {
        double first = firstKept[i];
        double firstDot = firstKeptDot[i];
        double a1 = aKept[i];
        double aDot1 = aKeptDot[i];
        aBar[0] += first;
        aHvp[0] += firstDot;
        int t = (i + k) % a.length;
        double t1 = aBar[t];
        double t2 = aHvp[t];
        aBar[t] = 0.0;
        aHvp[t] = 0.0;
        double a2 = aKept1[i];
        double firstBarDot = aDot1 + (t2 * a2 + t1 * aKeptDot1[i]);
        aBar[i] += first * t1;
        aHvp[i] += firstDot * t1 + first * t2;
        aBar[0] += a1 + t1 * a2;
        aHvp[0] += firstBarDot;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.constantIndexInLoop} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction constantIndexInLoopFunction(int k) {
    return new ConstantIndexInLoopFunction(k);
  }

  private static final class ConstantIndexInLoopFunction implements ScalarFunction {

    private final int k;

    ConstantIndexInLoopFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return Memory.constantIndexInLoop(a, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = constantIndexInLoopGradient(a, this.k, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return constantIndexInLoopJvp(a, this.k, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = constantIndexInLoopHvp(a, this.k, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.ring} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual ringJvp(double x, int n, double xDot) {
    double[] r = new double[3];
    double[] rDot = new double[3];
    r[0] = x;
    rDot[0] = xDot;
    for (int i = 1; i < n; i++) {
      int t = i % 3;
      int t1 = (i + 2) % 3;
      double r1 = r[t1];
      int t2 = (i + 1) % 3;
      double t3 = rDot[t1] * x + r1 * xDot + rDot[t2];
      r[t] = r1 * x + r[t2];
      rDot[t] = t3;
    }
    int t = (n + 2) % 3;
    double r1 = r[t];
    int t1 = n % 3;
    double r2 = r[t1];
    int t2 = (n + 1) % 3;
    return new Dual(r1 * r2 + r[t2], rDot[t] * r2 + r1 * rDot[t1] + rDot[t2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ringJvp(double, int, double)
   */
  static Dual ringJvp(double x, int n, double xDot, Tape tape) {
    return ringJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Memory.ring}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RingGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Memory.ring}: filled by a derivative and
   * reused by its caller.
   */
  static final class RingAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RingAdjoint() {}
  }

  /**
   * Reverse mode: {@code Memory.ring} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RingGradient ringGradient(double x, int n) {
    return ringGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ringGradient(double, int)
   */
  static RingGradient ringGradient(double x, int n, Tape tape) {
    RingAdjoint adjoint = new RingAdjoint();
    double value = ringGradient(x, n, adjoint, tape);
    return new RingGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Memory.ring} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double ringGradient(double x, int n, RingAdjoint adjoint) {
    return ringGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ringGradient(double, int, RingAdjoint)
   */
  static double ringGradient(double x, int n, RingAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] r = new double[3];
      double[] rBar = tape.zeroDoubles(3);
      r[0] = x;
      double[] rKept = tape.doubles(n);
      for (int i = 1; i < n; i++) {
        double r1 = r[(i + 2) % 3];
        rKept[i] = r1;
        r[i % 3] = r1 * x + r[(i + 1) % 3];
      }
      int t = (n + 2) % 3;
      double r1 = r[t];
      int t1 = n % 3;
      double r2 = r[t1];
      int t2 = (n + 1) % 3;

      // reverse sweep
      double t3 = r1 * r2 + r[t2];
      rBar[t2] += 1.0;
      rBar[t1] += r1;
      rBar[t] += r2;
      double xBar = 0.0;
      for (int i = Math.max(n, 1) - 1; i >= 1; i--) {
        int t4 = i % 3;
        double t5 = rBar[t4];
        rBar[t4] = 0.0;
        rBar[(i + 1) % 3] += t5;
        xBar += rKept[i] * t5;
        rBar[(i + 2) % 3] += t5 * x;
      }
      xBar += rBar[0];
      adjoint.x = xBar;
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.ring}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RingHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Memory.ring}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static RingHvp ringHvp(double x, int n, double xDot) {
    return ringHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ringHvp(double, int, double)
   */
  static RingHvp ringHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] r = new double[3];
      double[] rDot = new double[3];
      double[] rBar = tape.zeroDoubles(3);
      double[] rBarDot = tape.zeroDoubles(3);
      r[0] = x;
      rDot[0] = xDot;
      double[] rKept = tape.doubles(n);
      double[] rKeptDot = tape.doubles(n);
      for (int i = 1; i < n; i++) {
        int t = i % 3;
        int t1 = (i + 2) % 3;
        double r1 = r[t1];
        double rDot1 = rDot[t1];
        rKept[i] = r1;
        rKeptDot[i] = rDot1;
        int t2 = (i + 1) % 3;
        double t3 = rDot1 * x + r1 * xDot + rDot[t2];
        r[t] = r1 * x + r[t2];
        rDot[t] = t3;
      }
      int t = (n + 2) % 3;
      double r1 = r[t];
      int t1 = n % 3;
      double r2 = r[t1];
      int t2 = (n + 1) % 3;

      // reverse sweep
      double rDot1 = rDot[t];
      double rDot2 = rDot[t1];
      double t3 = r1 * r2 + r[t2];
      rBar[t2] += 1.0;
      rBar[t1] += r1;
      rBarDot[t1] += rDot1;
      rBar[t] += r2;
      rBarDot[t] += rDot2;
      double xBar = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 1) - 1; i >= 1; i--) {
        int t4 = i % 3;
        double t5 = rBar[t4];
        double t6 = rBarDot[t4];
        rBar[t4] = 0.0;
        rBarDot[t4] = 0.0;
        int t7 = (i + 1) % 3;
        rBar[t7] += t5;
        rBarDot[t7] += t6;
        double r3 = rKept[i];
        xBar += r3 * t5;
        xBarDot += rKeptDot[i] * t5 + r3 * t6;
        int t8 = (i + 2) % 3;
        rBar[t8] += t5 * x;
        rBarDot[t8] += t6 * x + t5 * xDot;
      }
      xBar += rBar[0];
      xBarDot += rBarDot[0];
      return new RingHvp(t3, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.ring} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction ringFunction(int n) {
    return new RingFunction(n);
  }

  private static final class RingFunction implements ScalarFunction {

    private final int n;

    RingFunction(int n) {
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
      return Memory.ring(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      RingAdjoint adjoint = new RingAdjoint();
      double value = ringGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return ringJvp(x, this.n, xDot).tangent();
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
      RingHvp hvp = ringHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.threeDimensional} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual threeDimensionalJvp(double[][][] a, double[][][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double[][] plane = a[1];
    double[][] planeDot = aDot[1];
    double[] line = plane[0];
    double[] lineDot = planeDot[0];
    double line1 = line[0];
    double[] a1 = a[0][1];
    double[] aDot1 = aDot[0][1];
    double a2 = a1[0];
    double t = line1 * a2;
    double t1 = lineDot[0] * a2 + line1 * aDot1[0];
    line[0] = t;
    lineDot[0] = t1;
    a1[0] = t * t;
    aDot1[0] = 2.0 * (t1 * t);
    double[] plane1 = plane[1];
    double[] planeDot1 = planeDot[1];
    double t2 = plane1[0] + line[0];
    double t3 = planeDot1[0] + lineDot[0];
    plane1[0] = t2;
    planeDot1[0] = t3;
    double a3 = a1[0];
    return new Dual(t2 * a3, t3 * a3 + t2 * aDot1[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #threeDimensionalJvp(double[][][], double[][][])
   */
  static Dual threeDimensionalJvp(double[][][] a, double[][][] aDot, Tape tape) {
    return threeDimensionalJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code Memory.threeDimensional}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record ThreeDimensionalGradient(double value, double[][][] a) {}

  /**
   * Reverse mode: {@code Memory.threeDimensional} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ThreeDimensionalGradient threeDimensionalGradient(double[][][] a) {
    double[][][] aBar = Arguments.zerosLike(a);
    double value = threeDimensionalGradient(a, aBar);
    return new ThreeDimensionalGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #threeDimensionalGradient(double[][][])
   */
  static ThreeDimensionalGradient threeDimensionalGradient(double[][][] a, Tape tape) {
    return threeDimensionalGradient(a);
  }

  /**
   * Reverse mode: {@code Memory.threeDimensional} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double threeDimensionalGradient(double[][][] a, double[][][] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    double[][] plane = a[1];
    double[][] planeBar = aBar[1];
    double[] line = plane[0];
    double[] lineBar = planeBar[0];
    double line1 = line[0];
    double[] a1 = a[0][1];
    double[] aBar1 = aBar[0][1];
    double a2 = a1[0];
    double t = line1 * a2;
    line[0] = t;
    a1[0] = t * t;
    double[] plane1 = plane[1];
    double[] planeBar1 = planeBar[1];
    double t1 = plane1[0] + line[0];
    plane1[0] = t1;
    double a3 = a1[0];

    // reverse sweep
    aBar1[0] += t1;
    double t2 = planeBar1[0];
    planeBar1[0] = 0.0;
    double t3 = a3 + t2;
    lineBar[0] += t3;
    planeBar1[0] += t3;
    double t4 = aBar1[0];
    aBar1[0] = 0.0;
    double t5 = lineBar[0];
    lineBar[0] = 0.0;
    double t6 = 2.0 * (t4 * t) + t5;
    aBar1[0] += line1 * t6;
    lineBar[0] += t6 * a2;
    return t1 * a3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #threeDimensionalGradient(double[][][], double[][][])
   */
  static double threeDimensionalGradient(double[][][] a, double[][][] aBar, Tape tape) {
    return threeDimensionalGradient(a, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.threeDimensional}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record ThreeDimensionalHvp(double value, double[][][] a, double[][][] aHvp) {}

  /**
   * Second order: {@code Memory.threeDimensional}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ThreeDimensionalHvp threeDimensionalHvp(double[][][] a, double[][][] aDot) {
    double[][][] aBar = Arguments.zerosLike(a);
    double[][][] aHvp = Arguments.zerosLike(a);
    double value = threeDimensionalHvp(a, aDot, aBar, aHvp);
    return new ThreeDimensionalHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #threeDimensionalHvp(double[][][], double[][][])
   */
  static ThreeDimensionalHvp threeDimensionalHvp(double[][][] a, double[][][] aDot, Tape tape) {
    return threeDimensionalHvp(a, aDot);
  }

  /**
   * Second order: {@code Memory.threeDimensional}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double threeDimensionalHvp(double[][][] a, double[][][] aDot, double[][][] aBar,
      double[][][] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double[][] plane = a[1];
    double[][] planeDot = aDot[1];
    double[][] planeBar = aBar[1];
    double[][] planeBarDot = aHvp[1];
    double[] line = plane[0];
    double[] lineDot = planeDot[0];
    double[] lineBar = planeBar[0];
    double[] lineBarDot = planeBarDot[0];
    double line1 = line[0];
    double lineDot1 = lineDot[0];
    double[] a1 = a[0][1];
    double[] aDot1 = aDot[0][1];
    double[] aBar1 = aBar[0][1];
    double[] aBarDot = aHvp[0][1];
    double a2 = a1[0];
    double aDot2 = aDot1[0];
    double t = line1 * a2;
    double t1 = lineDot1 * a2 + line1 * aDot2;
    line[0] = t;
    lineDot[0] = t1;
    a1[0] = t * t;
    aDot1[0] = 2.0 * (t1 * t);
    double[] plane1 = plane[1];
    double[] planeDot1 = planeDot[1];
    double[] planeBar1 = planeBar[1];
    double[] planeBarDot1 = planeBarDot[1];
    double t2 = plane1[0] + line[0];
    double t3 = planeDot1[0] + lineDot[0];
    plane1[0] = t2;
    planeDot1[0] = t3;
    double a3 = a1[0];

    // reverse sweep
    double aDot3 = aDot1[0];
    aBar1[0] += t2;
    aBarDot[0] += t3;
    double t4 = planeBar1[0];
    double t5 = planeBarDot1[0];
    planeBar1[0] = 0.0;
    planeBarDot1[0] = 0.0;
    double t6 = a3 + t4;
    double t7 = aDot3 + t5;
    lineBar[0] += t6;
    lineBarDot[0] += t7;
    planeBar1[0] += t6;
    planeBarDot1[0] += t7;
    double t8 = aBar1[0];
    double t9 = aBarDot[0];
    aBar1[0] = 0.0;
    aBarDot[0] = 0.0;
    double t10 = lineBar[0];
    double t11 = lineBarDot[0];
    lineBar[0] = 0.0;
    lineBarDot[0] = 0.0;
    double t12 = 2.0 * (t8 * t) + t10;
    double t13 = 2.0 * (t9 * t + t8 * t1) + t11;
    aBar1[0] += line1 * t12;
    aBarDot[0] += lineDot1 * t12 + line1 * t13;
    lineBar[0] += t12 * a2;
    lineBarDot[0] += t13 * a2 + t12 * aDot2;
    return t2 * a3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #threeDimensionalHvp(double[][][], double[][][], double[][][], double[][][])
   */
  static double threeDimensionalHvp(double[][][] a, double[][][] aDot, double[][][] aBar,
      double[][][] aHvp, Tape tape) {
    return threeDimensionalHvp(a, aDot, aBar, aHvp);
  }

  /**
   * {@code Memory.threeDimensional} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction threeDimensionalFunction(double[][][] a) {
    return new ThreeDimensionalFunction(a);
  }

  private static final class ThreeDimensionalFunction implements ScalarFunction {

    private final double[][][] a;

    private final int aSize;

    ThreeDimensionalFunction(double[][][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][][] a = Arguments.unpackLike(this.a, packed, 0);
      return Memory.threeDimensional(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][][] aBar = Arguments.zerosLike(a);
      double value = threeDimensionalGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return threeDimensionalJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][][] aBar = Arguments.zerosLike(a);
      double[][][] aHvp = Arguments.zerosLike(a);
      double value = threeDimensionalHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Memory.floatsAndDoubles} and its derivative in the direction of the
   * tangents.
   *
   * @param f as the method takes it; written as the method writes it
   * @param d as the method takes it; written as the method writes it
   * @param fDot tangent of {@code f}, of the same shape; receives that of what the array
   *     then holds
   * @param dDot tangent of {@code d}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual floatsAndDoublesJvp(float[] f, double[] d, float[] fDot, double[] dDot) {
    Arguments.sameShape("fDot", fDot, "f", f);
    Arguments.sameShape("dDot", dDot, "d", d);
    for (int i = 0; i < f.length; i++) {
      float t = f[i] * 0.5f;
      float t1 = fDot[i] * 0.5f;
      f[i] = t;
      fDot[i] = t1;
      double d1 = d[i];
      double dDot1 = dDot[i];
      double t2 = t;
      d[i] = d1 + t2 * d1;
      dDot[i] = dDot1 + (t1 * d1 + t2 * dDot1);
    }
    double d1 = d[0];
    double t = f[0];
    return new Dual(d1 * t + d[1], dDot[0] * t + d1 * fDot[0] + dDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsAndDoublesJvp(float[], double[], float[], double[])
   */
  static Dual floatsAndDoublesJvp(float[] f, double[] d, float[] fDot, double[] dDot, Tape tape) {
    return floatsAndDoublesJvp(f, d, fDot, dDot);
  }

  /**
   * Value and gradient of {@code Memory.floatsAndDoubles}.
   *
   * @param value what the method returns
   * @param f the derivative with respect to {@code f}
   * @param d the derivative with respect to {@code d}
   */
  record FloatsAndDoublesGradient(double value, float[] f, double[] d) {}

  /**
   * Reverse mode: {@code Memory.floatsAndDoubles} and its gradient.
   *
   * @param f as the method takes it; written as the method writes it
   * @param d as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static FloatsAndDoublesGradient floatsAndDoublesGradient(float[] f, double[] d) {
    return floatsAndDoublesGradient(f, d, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsAndDoublesGradient(float[], double[])
   */
  static FloatsAndDoublesGradient floatsAndDoublesGradient(float[] f, double[] d, Tape tape) {
    float[] fBar = Arguments.zerosLike(f);
    double[] dBar = Arguments.zerosLike(d);
    double value = floatsAndDoublesGradient(f, d, fBar, dBar, tape);
    return new FloatsAndDoublesGradient(value, fBar, dBar);
  }

  /**
   * Reverse mode: {@code Memory.floatsAndDoubles} and its gradient, written into the
   * caller's memory.
   *
   * @param f as the method takes it; written as the method writes it
   * @param d as the method takes it; written as the method writes it
   * @param fBar overwritten with the gradient with respect to {@code f}; of the same shape
   * @param dBar overwritten with the gradient with respect to {@code d}; of the same shape
   * @return the value
   */
  static double floatsAndDoublesGradient(float[] f, double[] d, float[] fBar, double[] dBar) {
    return floatsAndDoublesGradient(f, d, fBar, dBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsAndDoublesGradient(float[], double[], float[], double[])
   */
  static double floatsAndDoublesGradient(float[] f, double[] d, float[] fBar, double[] dBar,
      Tape tape) {
    Arguments.sameShape("fBar", fBar, "f", f);
    Arguments.sameShape("dBar", dBar, "d", d);
    Arguments.zero(fBar);
    Arguments.zero(dBar);
    int mark = tape.mark();
    try {
      double[] dKept = tape.doubles(f.length);
      double[] kept = tape.doubles(f.length);
      for (int i = 0; i < f.length; i++) {
        float t = f[i] * 0.5f;
        f[i] = t;
        double d1 = d[i];
        dKept[i] = d1;
        double t1 = t;
        kept[i] = t1;
        d[i] = d1 + t1 * d1;
      }
      double d1 = d[0];
      double t = f[0];

      // reverse sweep
      double t1 = d1 * t + d[1];
      dBar[1] += 1.0;
      fBar[0] += (float) d1;
      dBar[0] += t;
      for (int i = 0; i < f.length; i++) {
        double t2 = dBar[i];
        float t3 = (float) (t2 * dKept[i]);
        dBar[i] = t2 + kept[i] * t2;
        fBar[i] = (t3 + fBar[i]) * 0.5f;
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Memory.floatsAndDoubles}.
   *
   * @param value what the method returns
   * @param f the derivative with respect to {@code f}
   * @param d the derivative with respect to {@code d}
   * @param fHvp the Hessian-vector product for {@code f}
   * @param dHvp the Hessian-vector product for {@code d}
   */
  record FloatsAndDoublesHvp(double value, float[] f, double[] d, float[] fHvp, double[] dHvp) {}

  /**
   * Second order: {@code Memory.floatsAndDoubles}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param f as the method takes it; written as the method writes it
   * @param d as the method takes it; written as the method writes it
   * @param fDot tangent of {@code f}, of the same shape; receives that of what the array
   *     then holds
   * @param dDot tangent of {@code d}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static FloatsAndDoublesHvp floatsAndDoublesHvp(float[] f, double[] d, float[] fDot,
      double[] dDot) {
    return floatsAndDoublesHvp(f, d, fDot, dDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsAndDoublesHvp(float[], double[], float[], double[])
   */
  static FloatsAndDoublesHvp floatsAndDoublesHvp(float[] f, double[] d, float[] fDot,
      double[] dDot, Tape tape) {
    float[] fBar = Arguments.zerosLike(f);
    double[] dBar = Arguments.zerosLike(d);
    float[] fHvp = Arguments.zerosLike(f);
    double[] dHvp = Arguments.zerosLike(d);
    double value = floatsAndDoublesHvp(f, d, fDot, dDot, fBar, dBar, fHvp, dHvp, tape);
    return new FloatsAndDoublesHvp(value, fBar, dBar, fHvp, dHvp);
  }

  /**
   * Second order: {@code Memory.floatsAndDoubles}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param f as the method takes it; written as the method writes it
   * @param d as the method takes it; written as the method writes it
   * @param fDot tangent of {@code f}, of the same shape; receives that of what the array
   *     then holds
   * @param dDot tangent of {@code d}, of the same shape; receives that of what the array
   *     then holds
   * @param fBar overwritten with the gradient with respect to {@code f}; of the same shape
   * @param dBar overwritten with the gradient with respect to {@code d}; of the same shape
   * @param fHvp overwritten with the Hessian-vector product for {@code f}; of the same shape
   * @param dHvp overwritten with the Hessian-vector product for {@code d}; of the same shape
   * @return the value
   */
  static double floatsAndDoublesHvp(float[] f, double[] d, float[] fDot, double[] dDot,
      float[] fBar, double[] dBar, float[] fHvp, double[] dHvp) {
    return floatsAndDoublesHvp(f, d, fDot, dDot, fBar, dBar, fHvp, dHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsAndDoublesHvp(float[], double[], float[], double[], float[], double[],
   *     float[], double[])
   */
  static double floatsAndDoublesHvp(float[] f, double[] d, float[] fDot, double[] dDot,
      float[] fBar, double[] dBar, float[] fHvp, double[] dHvp, Tape tape) {
    Arguments.sameShape("fDot", fDot, "f", f);
    Arguments.sameShape("dDot", dDot, "d", d);
    Arguments.sameShape("fBar", fBar, "f", f);
    Arguments.sameShape("dBar", dBar, "d", d);
    Arguments.sameShape("fHvp", fHvp, "f", f);
    Arguments.sameShape("dHvp", dHvp, "d", d);
    Arguments.distinct("fDot", fDot, "fBar", fBar);
    Arguments.distinct("fDot", fDot, "fHvp", fHvp);
    Arguments.distinct("fBar", fBar, "fHvp", fHvp);
    Arguments.distinct("dDot", dDot, "dBar", dBar);
    Arguments.distinct("dDot", dDot, "dHvp", dHvp);
    Arguments.distinct("dBar", dBar, "dHvp", dHvp);
    Arguments.zero(fBar);
    Arguments.zero(dBar);
    Arguments.zero(fHvp);
    Arguments.zero(dHvp);
    int mark = tape.mark();
    try {
      double[] dKept = tape.doubles(f.length);
      double[] dKeptDot = tape.doubles(f.length);
      double[] kept = tape.doubles(f.length);
      double[] keptDot = tape.doubles(f.length);
      for (int i = 0; i < f.length; i++) {
        float t = f[i] * 0.5f;
        float t1 = fDot[i] * 0.5f;
        f[i] = t;
        fDot[i] = t1;
        double d1 = d[i];
        double dDot1 = dDot[i];
        dKept[i] = d1;
        dKeptDot[i] = dDot1;
        double t2 = t;
        double t3 = t1;
        kept[i] = t2;
        keptDot[i] = t3;
        d[i] = d1 + t2 * d1;
        dDot[i] = dDot1 + (t3 * d1 + t2 * dDot1);
      }
      double d1 = d[0];
      double t = f[0];

      // reverse sweep
      double dDot1 = dDot[0];
      double t1 = fDot[0];
      double t2 = d1 * t + d[1];
      dBar[1] += 1.0;
      fBar[0] += (float) d1;
      fHvp[0] += (float) dDot1;
      dBar[0] += t;
      dHvp[0] += t1;
      for (int i = 0; i < f.length; i++) {
        double t3 = dBar[i];
        double t4 = dHvp[i];
        double d2 = dKept[i];
        double t5 = kept[i];
        float t6 = (float) (t4 * d2 + t3 * dKeptDot[i]);
        double dBarDot = t4 + (keptDot[i] * t3 + t5 * t4);
        dBar[i] = t3 + t5 * t3;
        dHvp[i] = dBarDot;
        float fBarDot = (t6 + fHvp[i]) * 0.5f;
        fBar[i] = ((float) (t3 * d2) + fBar[i]) * 0.5f;
        fHvp[i] = fBarDot;
      }
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.floatsAndDoubles} as a function of the vector that packs {@code f}, {@code
   * d}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param f of the shape that the parameter is to have
   * @param d of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction floatsAndDoublesFunction(float[] f, double[] d) {
    return new FloatsAndDoublesFunction(f, d);
  }

  private static final class FloatsAndDoublesFunction implements ScalarFunction {

    private final float[] f;

    private final double[] d;

    private final int fSize;

    private final int dSize;

    FloatsAndDoublesFunction(float[] f, double[] d) {
      this.f = f;
      this.d = d;
      Objects.requireNonNull(f, "f");
      this.fSize = Arguments.size(f);
      Objects.requireNonNull(d, "d");
      this.dSize = Arguments.size(d);
    }

    @Override
    public int inputs() {
      return fSize + dSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float[] f = Arguments.unpackLike(this.f, packed, 0);
      double[] d = Arguments.unpackLike(this.d, packed, fSize);
      return Memory.floatsAndDoubles(f, d);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] f = Arguments.unpackLike(this.f, packed, 0);
      double[] d = Arguments.unpackLike(this.d, packed, fSize);
      float[] fBar = Arguments.zerosLike(f);
      double[] dBar = Arguments.zerosLike(d);
      double value = floatsAndDoublesGradient(f, d, fBar, dBar);
      Arguments.pack(fBar, gradient, 0);
      Arguments.pack(dBar, gradient, fSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float[] f = Arguments.unpackLike(this.f, packed, 0);
      double[] d = Arguments.unpackLike(this.d, packed, fSize);
      float[] fDot = Arguments.unpackLike(this.f, direction, 0);
      double[] dDot = Arguments.unpackLike(this.d, direction, fSize);
      return floatsAndDoublesJvp(f, d, fDot, dDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] f = Arguments.unpackLike(this.f, packed, 0);
      double[] d = Arguments.unpackLike(this.d, packed, fSize);
      float[] fDot = Arguments.unpackLike(this.f, direction, 0);
      double[] dDot = Arguments.unpackLike(this.d, direction, fSize);
      float[] fBar = Arguments.zerosLike(f);
      double[] dBar = Arguments.zerosLike(d);
      float[] fHvp = Arguments.zerosLike(f);
      double[] dHvp = Arguments.zerosLike(d);
      double value = floatsAndDoublesHvp(f, d, fDot, dDot, fBar, dBar, fHvp, dHvp);
      Arguments.pack(fBar, gradient, 0);
      Arguments.pack(dBar, gradient, fSize);
      Arguments.pack(fHvp, product, 0);
      Arguments.pack(dHvp, product, fSize);
      return value;
    }
  }

  /**
   * Value and tangent of {@code Memory.replacedRows}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record ReplacedRowsJvp(double[][] value, double[][] tangent) {}

  /**
   * Forward mode: {@code Memory.replacedRows} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static ReplacedRowsJvp replacedRowsJvp(double[][] a, double x, double[][] aDot, double xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double[] t = new double[2];
    double[] t1 = new double[2];
    double a1 = a[0][0];
    double t2 = xDot * a1 + x * aDot[0][0];
    t[0] = x * a1;
    t1[0] = t2;
    double aDot1 = aDot[1][1];
    t[1] = a[1][1];
    t1[1] = aDot1;
    a[0] = t;
    aDot[0] = t1;
    double[] a2 = a[1];
    double[] aDot2 = aDot[1];
    double a3 = a2[0];
    double a4 = t[1];
    double t3 = aDot2[0] * a4 + a3 * t1[1];
    a2[0] = a3 * a4;
    aDot2[0] = t3;
    double[][] t4 = new double[2][];
    double[][] t5 = new double[2][];
    t4[0] = t;
    t5[0] = t1;
    double[] aDot3 = aDot[1];
    double[] t6 = a[1].clone();
    double[] t7 = aDot3.clone();
    t4[1] = t6;
    t5[1] = t7;
    return new ReplacedRowsJvp(t4, t5);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #replacedRowsJvp(double[][], double, double[][], double)
   */
  static ReplacedRowsJvp replacedRowsJvp(double[][] a, double x, double[][] aDot, double xDot,
      Tape tape) {
    return replacedRowsJvp(a, x, aDot, xDot);
  }

  /**
   * Value of {@code Memory.replacedRows} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record ReplacedRowsVjp(double[][] value, double[][] a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Memory.replacedRows}: filled by a derivative
   * and reused by its caller.
   */
  static final class ReplacedRowsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ReplacedRowsAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Memory.replacedRows} for an
   * adjoint of its result.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static ReplacedRowsVjp replacedRowsVjp(double[][] a, double x, double[][] resultBar) {
    return replacedRowsVjp(a, x, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #replacedRowsVjp(double[][], double, double[][])
   */
  static ReplacedRowsVjp replacedRowsVjp(double[][] a, double x, double[][] resultBar, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    ReplacedRowsAdjoint adjoint = new ReplacedRowsAdjoint();
    double[][] value = replacedRowsVjp(a, x, resultBar, aBar, adjoint, tape);
    return new ReplacedRowsVjp(value, aBar, adjoint.x);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Memory.replacedRows} for an
   * adjoint of its result.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param aBar on entry the adjoint of what {@code a} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static double[][] replacedRowsVjp(double[][] a, double x, double[][] resultBar, double[][] aBar,
      ReplacedRowsAdjoint adjoint) {
    return replacedRowsVjp(a, x, resultBar, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #replacedRowsVjp(double[][], double, double[][], double[][], ReplacedRowsAdjoint)
   */
  static double[][] replacedRowsVjp(double[][] a, double x, double[][] resultBar, double[][] aBar,
      ReplacedRowsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "aBar", aBar);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      double[] t = new double[2];
      double[] t1 = tape.zeroDoubles(2);
      double a1 = a[0][0];
      double[] aBar2 = aBar1[0];
      t[0] = x * a1;
      double[] aBar3 = aBar1[1];
      t[1] = a[1][1];
      a[0] = t;
      aBar1[0] = t1;
      double[] a2 = a[1];
      double[] aBar4 = aBar1[1];
      double a3 = a2[0];
      double a4 = t[1];
      a2[0] = a3 * a4;
      double[][] t2 = new double[2][];
      double[][] t3 = new double[2][];
      t2[0] = t;
      t3[0] = t1;
      double[] a5 = a[1];
      double[] aBar5 = aBar1[1];
      double[] t4 = a5.clone();
      double[] t5 = tape.zeroDoubles(t4.length);
      t2[1] = t4;
      t3[1] = t5;

      // reverse sweep
      double[][] seeds = tape.table(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        int t6 = a[i].length;
        double[] seed = tape.row(seeds, i, t6);
        double[] t7 = aBar[i];
        Arguments.movedRow("a", i, t7.length, t6);
        System.arraycopy(t7, 0, seed, 0, t6);
      }
      for (int i = 0; i < a.length; i++) {
        Arrays.fill(aBar[i], 0.0);
      }
      for (int i = 0; i < a.length; i++) {
        int t6 = a[i].length;
        double[] t7 = aBar1[i];
        double[] t8 = seeds[i];
        for (int j = 0; j < t6; j++) {
          t7[j] += t8[j];
        }
      }
      Arguments.length("resultBar", resultBar.length, t2.length);
      for (int i = 0; i < t2.length; i++) {
        double[] t6 = resultBar[i];
        double[] t7 = t3[i];
        int t8 = t2[i].length;
        Arguments.length("resultBar", t6.length, t8);
        for (int j = 0; j < t8; j++) {
          t7[j] += t6[j];
        }
      }
      for (int i = 0; i < a5.length; i++) {
        aBar5[i] += t5[i];
      }
      double t6 = aBar4[0];
      aBar4[0] = 0.0;
      t1[1] += a3 * t6;
      aBar4[0] += t6 * a4;
      double t7 = t1[1];
      t1[1] = 0.0;
      aBar3[1] += t7;
      double t8 = t1[0];
      t1[0] = 0.0;
      double xBar = t8 * a1;
      aBar2[0] += x * t8;
      adjoint.x += xBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Memory.replacedRows} as a function of the vector that packs {@code a}, {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction replacedRowsFunction(double[][] a) {
    return new ReplacedRowsFunction(a);
  }

  private static final class ReplacedRowsFunction implements VectorFunction {

    private final double[][] a;

    private final int aSize;

    ReplacedRowsFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return 1 + aSize;
    }

    @Override
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double x = packed[aSize];
      double[][] value = Memory.replacedRows(a, x);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double x = packed[aSize];
      double[][] value = Memory.replacedRows(a, x);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double x = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double xDot = direction[aSize];
      ReplacedRowsJvp value = replacedRowsJvp(a, x, aDot, xDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double x = packed[aSize];
      double[][] shape = Memory.replacedRows(Arguments.copy(a), x);
      Arguments.length("yBar", weights, 0 + Arguments.size(shape));
      double[][] resultBar = Arguments.unpackLike(shape, weights, 0);
      double[][] aBar = Arguments.zerosLike(a);
      ReplacedRowsAdjoint adjoint = new ReplacedRowsAdjoint();
      double[][] value = replacedRowsVjp(a, x, resultBar, aBar, adjoint);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(aBar, adjoints, 0);
      adjoints[aSize] = adjoint.x;
    }
  }
}
