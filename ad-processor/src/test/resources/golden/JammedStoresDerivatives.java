package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.FourRows;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code JammedStores}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class JammedStoresDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.JammedStoresDerivatives");
  }

  private JammedStoresDerivatives() {}

  /**
   * Forward mode: {@code JammedStores.network} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param v as the method takes it
   * @param in as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param biasDot tangent of {@code bias}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @param inDot tangent of {@code in}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual networkJvp(double[][] w, double[] bias, double[] v, double[] in, double[][] wDot,
      double[] biasDot, double[] vDot, double[] inDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("biasDot", biasDot, "bias", bias);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameShape("inDot", inDot, "in", in);
    Arguments.sameSharing("bias", bias, biasDot, "v", v, vDot);
    Arguments.sameSharing("bias", bias, biasDot, "in", in, inDot);
    Arguments.sameSharing("v", v, vDot, "in", in, inDot);
    double[] hidden = new double[w.length];
    double[] hiddenDot = new double[w.length];
    for (int h = 0; h < w.length; h++) {
      double z = bias[h];
      double zDot = biasDot[h];
      for (int j = 0; j < in.length; j++) {
        double w1 = w[h][j];
        double in1 = in[j];
        z += w1 * in1;
        zDot += wDot[h][j] * in1 + w1 * inDot[j];
      }
      double t = Math.tanh(z);
      hidden[h] = t;
      hiddenDot[h] = zDot * ((1.0 - t) * (1.0 + t));
    }
    double out = 0.0;
    double outDot = 0.0;
    for (int h = 0; h < hidden.length; h++) {
      double v1 = v[h];
      double hidden1 = hidden[h];
      out += v1 * hidden1;
      outDot += vDot[h] * hidden1 + v1 * hiddenDot[h];
    }
    return new Dual(out * out, 2.0 * (outDot * out));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #networkJvp(double[][], double[], double[], double[], double[][], double[],
   *     double[], double[])
   */
  static Dual networkJvp(double[][] w, double[] bias, double[] v, double[] in, double[][] wDot,
      double[] biasDot, double[] vDot, double[] inDot, Tape tape) {
    return networkJvp(w, bias, v, in, wDot, biasDot, vDot, inDot);
  }

  /**
   * Value and gradient of {@code JammedStores.network}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param bias the derivative with respect to {@code bias}
   * @param v the derivative with respect to {@code v}
   * @param in the derivative with respect to {@code in}
   */
  record NetworkGradient(double value, double[][] w, double[] bias, double[] v, double[] in) {}

  /**
   * Reverse mode: {@code JammedStores.network} and its gradient.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param v as the method takes it
   * @param in as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NetworkGradient networkGradient(double[][] w, double[] bias, double[] v, double[] in) {
    return networkGradient(w, bias, v, in, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #networkGradient(double[][], double[], double[], double[])
   */
  static NetworkGradient networkGradient(double[][] w, double[] bias, double[] v, double[] in,
      Tape tape) {
    double[][] wBar = Arguments.zerosLike(w);
    double[] biasBar = Arguments.zerosLike(bias);
    double[] vBar = v == bias ? biasBar : Arguments.zerosLike(v);
    double[] inBar = in == bias ? biasBar : in == v ? vBar : Arguments.zerosLike(in);
    double value = networkGradient(w, bias, v, in, wBar, biasBar, vBar, inBar, tape);
    return new NetworkGradient(value, wBar, biasBar, vBar, inBar);
  }

  /**
   * Reverse mode: {@code JammedStores.network} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param v as the method takes it
   * @param in as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param biasBar overwritten with the gradient with respect to {@code bias}; of the same
   *     shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param inBar overwritten with the gradient with respect to {@code in}; of the same shape
   * @return the value
   */
  static double networkGradient(double[][] w, double[] bias, double[] v, double[] in,
      double[][] wBar, double[] biasBar, double[] vBar, double[] inBar) {
    return networkGradient(w, bias, v, in, wBar, biasBar, vBar, inBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #networkGradient(double[][], double[], double[], double[], double[][], double[],
   *     double[], double[])
   */
  static double networkGradient(double[][] w, double[] bias, double[] v, double[] in,
      double[][] wBar, double[] biasBar, double[] vBar, double[] inBar, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("biasBar", biasBar, "bias", bias);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameShape("inBar", inBar, "in", in);
    Arguments.sameSharing("bias", bias, biasBar, "v", v, vBar);
    Arguments.sameSharing("bias", bias, biasBar, "in", in, inBar);
    Arguments.sameSharing("v", v, vBar, "in", in, inBar);
    Arguments.zero(wBar);
    Arguments.zero(biasBar);
    Arguments.zero(vBar);
    Arguments.zero(inBar);
    int mark = tape.mark();
    try {
      double[] hidden = tape.exactDoubles(w.length);
      double[] hiddenBar = tape.doubles(w.length);
      double[] kept = tape.doubles(w.length);
      int h = 0;
      while (h < w.length - 3 && h < bias.length - 3 && FourRows.hold(w, h, in.length)) {
        double z = bias[h];
        double z1 = bias[h + 1];
        double z2 = bias[h + 2];
        double z3 = bias[h + 3];
        for (int j = 0; j < in.length; j++) {
          double w1 = w[h][j];
          double in1 = in[j];
          z += w1 * in1;
          z1 += w[h + 1][j] * in1;
          z2 += w[h + 2][j] * in1;
          z3 += w[h + 3][j] * in1;
        }
        double t = Math.tanh(z);
        kept[h] = t;
        hidden[h] = t;
        double t1 = Math.tanh(z1);
        kept[h + 1] = t1;
        hidden[h + 1] = t1;
        double t2 = Math.tanh(z2);
        kept[h + 2] = t2;
        hidden[h + 2] = t2;
        double t3 = Math.tanh(z3);
        kept[h + 3] = t3;
        hidden[h + 3] = t3;
        h += 4;
      }
      while (h < w.length) {
        double z = bias[h];
        for (int j = 0; j < in.length; j++) {
          z += w[h][j] * in[j];
        }
        double t = Math.tanh(z);
        kept[h] = t;
        hidden[h] = t;
        h++;
      }
      double out = 0.0;
      for (int h1 = 0; h1 < hidden.length; h1++) {
        out += v[h1] * hidden[h1];
      }

      // reverse sweep
      double outBar = 2.0 * out;
      for (int h1 = 0; h1 < hidden.length; h1++) {
        double vBar1 = outBar * hidden[h1];
        hiddenBar[h1] = v[h1] * outBar;
        vBar[h1] += vBar1;
      }
      h = 0;
      while (h < w.length - 3 && h < bias.length - 3 && FourRows.hold(w, h, in.length)
          && FourRows.areNot(wBar, h, inBar) && inBar != biasBar
          && FourRows.areNot(wBar, h, biasBar)) {
        double t = kept[h];
        double zBar = hiddenBar[h] * ((1.0 - t) * (1.0 + t));
        double t1 = kept[h + 1];
        double zBar1 = hiddenBar[h + 1] * ((1.0 - t1) * (1.0 + t1));
        double t2 = kept[h + 2];
        double zBar2 = hiddenBar[h + 2] * ((1.0 - t2) * (1.0 + t2));
        double t3 = kept[h + 3];
        double zBar3 = hiddenBar[h + 3] * ((1.0 - t3) * (1.0 + t3));
        for (int j = 0; j < in.length; j++) {
          double[] wBar1 = wBar[h];
          double[] wBar2 = wBar[h + 1];
          double[] wBar3 = wBar[h + 2];
          double[] wBar4 = wBar[h + 3];
          inBar[j] = inBar[j] + w[h][j] * zBar + w[h + 1][j] * zBar1 + w[h + 2][j] * zBar2
              + w[h + 3][j] * zBar3;
          double in1 = in[j];
          wBar1[j] += zBar * in1;
          wBar2[j] += zBar1 * in1;
          wBar3[j] += zBar2 * in1;
          wBar4[j] += zBar3 * in1;
        }
        biasBar[h] += zBar;
        biasBar[h + 1] += zBar1;
        biasBar[h + 2] += zBar2;
        biasBar[h + 3] += zBar3;
        h += 4;
      }
      while (h < w.length) {
        double t = kept[h];
        double zBar = hiddenBar[h] * ((1.0 - t) * (1.0 + t));
        for (int j = 0; j < in.length; j++) {
          double wBar1 = zBar * in[j];
          inBar[j] += w[h][j] * zBar;
          wBar[h][j] += wBar1;
        }
        biasBar[h] += zBar;
        h++;
      }
      return out * out;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.network}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param bias the derivative with respect to {@code bias}
   * @param v the derivative with respect to {@code v}
   * @param in the derivative with respect to {@code in}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param biasHvp the Hessian-vector product for {@code bias}
   * @param vHvp the Hessian-vector product for {@code v}
   * @param inHvp the Hessian-vector product for {@code in}
   */
  record NetworkHvp(double value, double[][] w, double[] bias, double[] v, double[] in,
      double[][] wHvp, double[] biasHvp, double[] vHvp, double[] inHvp) {}

  /**
   * Second order: {@code JammedStores.network}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param v as the method takes it
   * @param in as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param biasDot tangent of {@code bias}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @param inDot tangent of {@code in}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NetworkHvp networkHvp(double[][] w, double[] bias, double[] v, double[] in,
      double[][] wDot, double[] biasDot, double[] vDot, double[] inDot) {
    return networkHvp(w, bias, v, in, wDot, biasDot, vDot, inDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #networkHvp(double[][], double[], double[], double[], double[][], double[],
   *     double[], double[])
   */
  static NetworkHvp networkHvp(double[][] w, double[] bias, double[] v, double[] in,
      double[][] wDot, double[] biasDot, double[] vDot, double[] inDot, Tape tape) {
    double[][] wBar = Arguments.zerosLike(w);
    double[] biasBar = Arguments.zerosLike(bias);
    double[] vBar = v == bias ? biasBar : Arguments.zerosLike(v);
    double[] inBar = in == bias ? biasBar : in == v ? vBar : Arguments.zerosLike(in);
    double[][] wHvp = Arguments.zerosLike(w);
    double[] biasHvp = Arguments.zerosLike(bias);
    double[] vHvp = v == bias ? biasHvp : Arguments.zerosLike(v);
    double[] inHvp = in == bias ? biasHvp : in == v ? vHvp : Arguments.zerosLike(in);
    double value =
        networkHvp(w, bias, v, in, wDot, biasDot, vDot, inDot, wBar, biasBar, vBar, inBar, wHvp,
        biasHvp, vHvp, inHvp, tape);
    return new NetworkHvp(value, wBar, biasBar, vBar, inBar, wHvp, biasHvp, vHvp, inHvp);
  }

  /**
   * Second order: {@code JammedStores.network}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param bias as the method takes it
   * @param v as the method takes it
   * @param in as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param biasDot tangent of {@code bias}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @param inDot tangent of {@code in}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param biasBar overwritten with the gradient with respect to {@code bias}; of the same
   *     shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param inBar overwritten with the gradient with respect to {@code in}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param biasHvp overwritten with the Hessian-vector product for {@code bias}; of the same
   *     shape
   * @param vHvp overwritten with the Hessian-vector product for {@code v}; of the same shape
   * @param inHvp overwritten with the Hessian-vector product for {@code in}; of the same
   *     shape
   * @return the value
   */
  static double networkHvp(double[][] w, double[] bias, double[] v, double[] in, double[][] wDot,
      double[] biasDot, double[] vDot, double[] inDot, double[][] wBar, double[] biasBar,
      double[] vBar, double[] inBar, double[][] wHvp, double[] biasHvp, double[] vHvp,
      double[] inHvp) {
    return networkHvp(w, bias, v, in, wDot, biasDot, vDot, inDot, wBar, biasBar, vBar, inBar, wHvp,
        biasHvp, vHvp, inHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #networkHvp(double[][], double[], double[], double[], double[][], double[],
   *     double[], double[], double[][], double[], double[], double[], double[][], double[],
   *     double[], double[])
   */
  static double networkHvp(double[][] w, double[] bias, double[] v, double[] in, double[][] wDot,
      double[] biasDot, double[] vDot, double[] inDot, double[][] wBar, double[] biasBar,
      double[] vBar, double[] inBar, double[][] wHvp, double[] biasHvp, double[] vHvp,
      double[] inHvp, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("biasDot", biasDot, "bias", bias);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameShape("inDot", inDot, "in", in);
    Arguments.sameSharing("bias", bias, biasDot, "v", v, vDot);
    Arguments.sameSharing("bias", bias, biasDot, "in", in, inDot);
    Arguments.sameSharing("v", v, vDot, "in", in, inDot);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("biasBar", biasBar, "bias", bias);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameShape("inBar", inBar, "in", in);
    Arguments.sameSharing("bias", bias, biasBar, "v", v, vBar);
    Arguments.sameSharing("bias", bias, biasBar, "in", in, inBar);
    Arguments.sameSharing("v", v, vBar, "in", in, inBar);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.sameShape("biasHvp", biasHvp, "bias", bias);
    Arguments.sameShape("vHvp", vHvp, "v", v);
    Arguments.sameShape("inHvp", inHvp, "in", in);
    Arguments.sameSharing("bias", bias, biasHvp, "v", v, vHvp);
    Arguments.sameSharing("bias", bias, biasHvp, "in", in, inHvp);
    Arguments.sameSharing("v", v, vHvp, "in", in, inHvp);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.distinct("biasDot", biasDot, "biasBar", biasBar);
    Arguments.distinct("biasDot", biasDot, "biasHvp", biasHvp);
    Arguments.distinct("biasBar", biasBar, "biasHvp", biasHvp);
    Arguments.distinct("vDot", vDot, "vBar", vBar);
    Arguments.distinct("vDot", vDot, "vHvp", vHvp);
    Arguments.distinct("vBar", vBar, "vHvp", vHvp);
    Arguments.distinct("inDot", inDot, "inBar", inBar);
    Arguments.distinct("inDot", inDot, "inHvp", inHvp);
    Arguments.distinct("inBar", inBar, "inHvp", inHvp);
    Arguments.zero(wBar);
    Arguments.zero(biasBar);
    Arguments.zero(vBar);
    Arguments.zero(inBar);
    Arguments.zero(wHvp);
    Arguments.zero(biasHvp);
    Arguments.zero(vHvp);
    Arguments.zero(inHvp);
    int mark = tape.mark();
    try {
      double[] hidden = tape.exactDoubles(w.length);
      double[] hiddenDot = tape.exactDoubles(w.length);
      double[] hiddenBar = tape.doubles(w.length);
      double[] hiddenBarDot = tape.doubles(w.length);
      double[] kept = tape.doubles(w.length);
      double[] keptDot = tape.doubles(w.length);
      for (int h = 0; h < w.length; h++) {
        double z = bias[h];
        double zDot = biasDot[h];
        for (int j = 0; j < in.length; j++) {
          double w1 = w[h][j];
          double in1 = in[j];
          z += w1 * in1;
          zDot += wDot[h][j] * in1 + w1 * inDot[j];
        }
        double t = Math.tanh(z);
        double t1 = zDot * ((1.0 - t) * (1.0 + t));
        kept[h] = t;
        keptDot[h] = t1;
        hidden[h] = t;
        hiddenDot[h] = t1;
      }
      double out = 0.0;
      double outDot = 0.0;
      for (int h = 0; h < hidden.length; h++) {
        double v1 = v[h];
        double hidden1 = hidden[h];
        out += v1 * hidden1;
        outDot += vDot[h] * hidden1 + v1 * hiddenDot[h];
      }

      // reverse sweep
      double outBar = 2.0 * out;
      double outBarDot = 2.0 * outDot;
      for (int h = 0; h < hidden.length; h++) {
        double hidden1 = hidden[h];
        double v1 = v[h];
        double vBarDot = outBarDot * hidden1 + outBar * hiddenDot[h];
        double hiddenBarDot1 = vDot[h] * outBar + v1 * outBarDot;
        hiddenBar[h] = v1 * outBar;
        hiddenBarDot[h] = hiddenBarDot1;
        vBar[h] += outBar * hidden1;
        vHvp[h] += vBarDot;
      }
      for (int h = 0; h < w.length; h++) {
        double t = hiddenBar[h];
        double t1 = kept[h];
        double t2 = keptDot[h];
        double t3 = 1.0 - t1;
        double t4 = 1.0 + t1;
        double t5 = t3 * t4;
        double zBar = t * t5;
        double zBarDot = hiddenBarDot[h] * t5 + t * (t3 * t2 - t2 * t4);
        for (int j = 0; j < in.length; j++) {
          double in1 = in[j];
          double w1 = w[h][j];
          double wBarDot = zBarDot * in1 + zBar * inDot[j];
          double inBarDot = wDot[h][j] * zBar + w1 * zBarDot;
          inBar[j] += w1 * zBar;
          inHvp[j] += inBarDot;
          double[] wBarDot1 = wHvp[h];
          wBar[h][j] += zBar * in1;
          wBarDot1[j] += wBarDot;
        }
        biasBar[h] += zBar;
        biasHvp[h] += zBarDot;
      }
      return out * out;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedStores.network} as a function of the vector that packs {@code w}, {@code
   * bias}, {@code v}, {@code in}, in this order and arrays row by row. It modifies neither
   * what it is given nor what it captures, and may be used by several threads at once.
   *
   * @param w of the shape that the parameter is to have
   * @param bias of the shape that the parameter is to have
   * @param v of the shape that the parameter is to have
   * @param in of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction networkFunction(double[][] w, double[] bias, double[] v, double[] in) {
    return new NetworkFunction(w, bias, v, in);
  }

  private static final class NetworkFunction implements ScalarFunction {

    private final double[][] w;

    private final double[] bias;

    private final double[] v;

    private final double[] in;

    private final int wSize;

    private final int biasSize;

    private final int vSize;

    private final int inSize;

    NetworkFunction(double[][] w, double[] bias, double[] v, double[] in) {
      this.w = w;
      this.bias = bias;
      this.v = v;
      this.in = in;
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
      Objects.requireNonNull(bias, "bias");
      this.biasSize = Arguments.size(bias);
      Objects.requireNonNull(v, "v");
      this.vSize = Arguments.size(v);
      Objects.requireNonNull(in, "in");
      this.inSize = Arguments.size(in);
    }

    @Override
    public int inputs() {
      return wSize + biasSize + vSize + inSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[] bias = Arguments.unpackLike(this.bias, packed, wSize);
      double[] v = Arguments.unpackLike(this.v, packed, wSize + biasSize);
      double[] in = Arguments.unpackLike(this.in, packed, wSize + biasSize + vSize);
      return JammedStores.network(w, bias, v, in);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[] bias = Arguments.unpackLike(this.bias, packed, wSize);
      double[] v = Arguments.unpackLike(this.v, packed, wSize + biasSize);
      double[] in = Arguments.unpackLike(this.in, packed, wSize + biasSize + vSize);
      double[][] wBar = Arguments.zerosLike(w);
      double[] biasBar = Arguments.zerosLike(bias);
      double[] vBar = Arguments.zerosLike(v);
      double[] inBar = Arguments.zerosLike(in);
      double value = networkGradient(w, bias, v, in, wBar, biasBar, vBar, inBar);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(biasBar, gradient, wSize);
      Arguments.pack(vBar, gradient, wSize + biasSize);
      Arguments.pack(inBar, gradient, wSize + biasSize + vSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[] bias = Arguments.unpackLike(this.bias, packed, wSize);
      double[] v = Arguments.unpackLike(this.v, packed, wSize + biasSize);
      double[] in = Arguments.unpackLike(this.in, packed, wSize + biasSize + vSize);
      double[][] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] biasDot = Arguments.unpackLike(this.bias, direction, wSize);
      double[] vDot = Arguments.unpackLike(this.v, direction, wSize + biasSize);
      double[] inDot = Arguments.unpackLike(this.in, direction, wSize + biasSize + vSize);
      return networkJvp(w, bias, v, in, wDot, biasDot, vDot, inDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] w = Arguments.unpackLike(this.w, packed, 0);
      double[] bias = Arguments.unpackLike(this.bias, packed, wSize);
      double[] v = Arguments.unpackLike(this.v, packed, wSize + biasSize);
      double[] in = Arguments.unpackLike(this.in, packed, wSize + biasSize + vSize);
      double[][] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] biasDot = Arguments.unpackLike(this.bias, direction, wSize);
      double[] vDot = Arguments.unpackLike(this.v, direction, wSize + biasSize);
      double[] inDot = Arguments.unpackLike(this.in, direction, wSize + biasSize + vSize);
      double[][] wBar = Arguments.zerosLike(w);
      double[] biasBar = Arguments.zerosLike(bias);
      double[] vBar = Arguments.zerosLike(v);
      double[] inBar = Arguments.zerosLike(in);
      double[][] wHvp = Arguments.zerosLike(w);
      double[] biasHvp = Arguments.zerosLike(bias);
      double[] vHvp = Arguments.zerosLike(v);
      double[] inHvp = Arguments.zerosLike(in);
      double value =
          networkHvp(w, bias, v, in, wDot, biasDot, vDot, inDot, wBar, biasBar, vBar, inBar, wHvp,
          biasHvp, vHvp, inHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(biasBar, gradient, wSize);
      Arguments.pack(vBar, gradient, wSize + biasSize);
      Arguments.pack(inBar, gradient, wSize + biasSize + vSize);
      Arguments.pack(wHvp, product, 0);
      Arguments.pack(biasHvp, product, wSize);
      Arguments.pack(vHvp, product, wSize + biasSize);
      Arguments.pack(inHvp, product, wSize + biasSize + vSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedStores.layers} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param in as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param inDot tangent of {@code in}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual layersJvp(double[][] a, double[][] b, double[] in, double[][] aDot, double[][] bDot,
      double[] inDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameShape("inDot", inDot, "in", in);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double[] first = new double[a.length];
    double[] firstDot = new double[a.length];
    for (int h = 0; h < first.length; h++) {
      double z = 0.0;
      double zDot = 0.0;
      for (int j = 0; j < in.length; j++) {
        double[] w = a[h];
        double[] wDot = aDot[h];
        double w1 = w[j];
        double in1 = in[j];
        z += w1 * in1;
        zDot += wDot[j] * in1 + w1 * inDot[j];
      }
      first[h] = Math.sin(z);
      firstDot[h] = zDot * Math.cos(z);
    }
    double[] second = new double[b.length];
    double[] secondDot = new double[b.length];
    for (int h = 0; h < second.length; h++) {
      double z = 0.0;
      double zDot = 0.0;
      for (int j = 0; j < first.length; j++) {
        double[] w = b[h];
        double[] wDot = bDot[h];
        double w1 = w[j];
        double in1 = first[j];
        z += w1 * in1;
        zDot += wDot[j] * in1 + w1 * firstDot[j];
      }
      second[h] = Math.sin(z);
      secondDot[h] = zDot * Math.cos(z);
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < second.length; i++) {
      double terms = second[i];
      double termsDot = secondDot[i];
      double t = 1.0 + 0.25 * i;
      sum += terms * terms * t;
      sumDot += 2.0 * (termsDot * terms) * t;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layersJvp(double[][], double[][], double[], double[][], double[][], double[])
   */
  static Dual layersJvp(double[][] a, double[][] b, double[] in, double[][] aDot, double[][] bDot,
      double[] inDot, Tape tape) {
    return layersJvp(a, b, in, aDot, bDot, inDot);
  }

  /**
   * Value and gradient of {@code JammedStores.layers}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param in the derivative with respect to {@code in}
   */
  record LayersGradient(double value, double[][] a, double[][] b, double[] in) {}

  /**
   * Reverse mode: {@code JammedStores.layers} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param in as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LayersGradient layersGradient(double[][] a, double[][] b, double[] in) {
    return layersGradient(a, b, in, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layersGradient(double[][], double[][], double[])
   */
  static LayersGradient layersGradient(double[][] a, double[][] b, double[] in, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] inBar = Arguments.zerosLike(in);
    double value = layersGradient(a, b, in, aBar, bBar, inBar, tape);
    return new LayersGradient(value, aBar, bBar, inBar);
  }

  /**
   * Reverse mode: {@code JammedStores.layers} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param in as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param inBar overwritten with the gradient with respect to {@code in}; of the same shape
   * @return the value
   */
  static double layersGradient(double[][] a, double[][] b, double[] in, double[][] aBar,
      double[][] bBar, double[] inBar) {
    return layersGradient(a, b, in, aBar, bBar, inBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layersGradient(double[][], double[][], double[], double[][], double[][], double[])
   */
  static double layersGradient(double[][] a, double[][] b, double[] in, double[][] aBar,
      double[][] bBar, double[] inBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameShape("inBar", inBar, "in", in);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(inBar);
    int mark = tape.mark();
    try {
      double[] first = tape.exactDoubles(a.length);
      double[] firstBar = tape.zeroDoubles(a.length);
      double[] zKept = tape.doubles(first.length);
      int h = 0;
      while (h < first.length - 3 && FourRows.hold(a, h, in.length)) {
        double z = 0.0;
        double z1 = 0.0;
        double z2 = 0.0;
        double z3 = 0.0;
        for (int j = 0; j < in.length; j++) {
          double[] w = a[h];
          double w1 = w[j];
          double in1 = in[j];
          z += w1 * in1;
          w = a[h + 1];
          z1 += w[j] * in1;
          w = a[h + 2];
          z2 += w[j] * in1;
          w = a[h + 3];
          z3 += w[j] * in1;
        }
        zKept[h] = z;
        first[h] = Math.sin(z);
        zKept[h + 1] = z1;
        first[h + 1] = Math.sin(z1);
        zKept[h + 2] = z2;
        first[h + 2] = Math.sin(z2);
        zKept[h + 3] = z3;
        first[h + 3] = Math.sin(z3);
        h += 4;
      }
      while (h < first.length) {
        double z = 0.0;
        for (int j = 0; j < in.length; j++) {
          double[] w = a[h];
          z += w[j] * in[j];
        }
        zKept[h] = z;
        first[h] = Math.sin(z);
        h++;
      }
      double[] second = tape.exactDoubles(b.length);
      double[] secondBar = tape.doubles(b.length);
      double[] zKept1 = tape.doubles(second.length);
      h = 0;
      while (h < second.length - 3 && FourRows.hold(b, h, first.length)) {
        double z = 0.0;
        double z1 = 0.0;
        double z2 = 0.0;
        double z3 = 0.0;
        for (int j = 0; j < first.length; j++) {
          double[] w = b[h];
          double w1 = w[j];
          double in1 = first[j];
          z += w1 * in1;
          w = b[h + 1];
          z1 += w[j] * in1;
          w = b[h + 2];
          z2 += w[j] * in1;
          w = b[h + 3];
          z3 += w[j] * in1;
        }
        zKept1[h] = z;
        second[h] = Math.sin(z);
        zKept1[h + 1] = z1;
        second[h + 1] = Math.sin(z1);
        zKept1[h + 2] = z2;
        second[h + 2] = Math.sin(z2);
        zKept1[h + 3] = z3;
        second[h + 3] = Math.sin(z3);
        h += 4;
      }
      while (h < second.length) {
        double z = 0.0;
        for (int j = 0; j < first.length; j++) {
          double[] w = b[h];
          z += w[j] * first[j];
        }
        zKept1[h] = z;
        second[h] = Math.sin(z);
        h++;
      }
      double sum = 0.0;
      for (int i = 0; i < second.length; i++) {
        double terms = second[i];
        double t = 1.0 + 0.25 * i;
        sum += terms * terms * t;
        secondBar[i] = 2.0 * (t * terms);
      }

      // reverse sweep
      h = 0;
      while (h < second.length - 3 && FourRows.hold(b, h, first.length)) {
        double z = zKept1[h];
        double zBar = secondBar[h] * Math.cos(z);
        double z1 = zKept1[h + 1];
        double zBar1 = secondBar[h + 1] * Math.cos(z1);
        double z2 = zKept1[h + 2];
        double zBar2 = secondBar[h + 2] * Math.cos(z2);
        double z3 = zKept1[h + 3];
        double zBar3 = secondBar[h + 3] * Math.cos(z3);
        for (int j = 0; j < first.length; j++) {
          double[] wBar = bBar[h];
          double[] wBar1 = bBar[h + 1];
          double[] wBar2 = bBar[h + 2];
          double[] wBar3 = bBar[h + 3];
          double[] w = b[h];
          double t = firstBar[j] + w[j] * zBar;
          w = b[h + 1];
          double t1 = t + w[j] * zBar1;
          w = b[h + 2];
          double t2 = t1 + w[j] * zBar2;
          w = b[h + 3];
          firstBar[j] = t2 + w[j] * zBar3;
          double in1 = first[j];
          wBar[j] += zBar * in1;
          wBar1[j] += zBar1 * in1;
          wBar2[j] += zBar2 * in1;
          wBar3[j] += zBar3 * in1;
        }
        h += 4;
      }
      while (h < second.length) {
        double z = zKept1[h];
        double zBar = secondBar[h] * Math.cos(z);
        for (int j = 0; j < first.length; j++) {
          double[] w = b[h];
          double wBar = zBar * first[j];
          firstBar[j] += w[j] * zBar;
          double[] wBar4 = bBar[h];
          wBar4[j] += wBar;
        }
        h++;
      }
      h = 0;
      while (h < first.length - 3 && FourRows.hold(a, h, in.length)
          && FourRows.areNot(aBar, h, inBar)) {
        double z = zKept[h];
        double zBar = firstBar[h] * Math.cos(z);
        double z1 = zKept[h + 1];
        double zBar1 = firstBar[h + 1] * Math.cos(z1);
        double z2 = zKept[h + 2];
        double zBar2 = firstBar[h + 2] * Math.cos(z2);
        double z3 = zKept[h + 3];
        double zBar3 = firstBar[h + 3] * Math.cos(z3);
        for (int j = 0; j < in.length; j++) {
          double[] wBar = aBar[h];
          double[] wBar1 = aBar[h + 1];
          double[] wBar2 = aBar[h + 2];
          double[] wBar3 = aBar[h + 3];
          double[] w = a[h];
          double t = inBar[j] + w[j] * zBar;
          w = a[h + 1];
          double t1 = t + w[j] * zBar1;
          w = a[h + 2];
          double t2 = t1 + w[j] * zBar2;
          w = a[h + 3];
          inBar[j] = t2 + w[j] * zBar3;
          double in1 = in[j];
          wBar[j] += zBar * in1;
          wBar1[j] += zBar1 * in1;
          wBar2[j] += zBar2 * in1;
          wBar3[j] += zBar3 * in1;
        }
        h += 4;
      }
      while (h < first.length) {
        double z = zKept[h];
        double zBar = firstBar[h] * Math.cos(z);
        for (int j = 0; j < in.length; j++) {
          double[] w = a[h];
          double wBar = zBar * in[j];
          inBar[j] += w[j] * zBar;
          double[] wBar4 = aBar[h];
          wBar4[j] += wBar;
        }
        h++;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.layers}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param in the derivative with respect to {@code in}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   * @param inHvp the Hessian-vector product for {@code in}
   */
  record LayersHvp(double value, double[][] a, double[][] b, double[] in, double[][] aHvp,
      double[][] bHvp, double[] inHvp) {}

  /**
   * Second order: {@code JammedStores.layers}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param in as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param inDot tangent of {@code in}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LayersHvp layersHvp(double[][] a, double[][] b, double[] in, double[][] aDot,
      double[][] bDot, double[] inDot) {
    return layersHvp(a, b, in, aDot, bDot, inDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layersHvp(double[][], double[][], double[], double[][], double[][], double[])
   */
  static LayersHvp layersHvp(double[][] a, double[][] b, double[] in, double[][] aDot,
      double[][] bDot, double[] inDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] inBar = Arguments.zerosLike(in);
    double[][] aHvp = Arguments.zerosLike(a);
    double[][] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double[] inHvp = Arguments.zerosLike(in);
    double value =
        layersHvp(a, b, in, aDot, bDot, inDot, aBar, bBar, inBar, aHvp, bHvp, inHvp, tape);
    return new LayersHvp(value, aBar, bBar, inBar, aHvp, bHvp, inHvp);
  }

  /**
   * Second order: {@code JammedStores.layers}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param in as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param inDot tangent of {@code in}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param inBar overwritten with the gradient with respect to {@code in}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @param inHvp overwritten with the Hessian-vector product for {@code in}; of the same
   *     shape
   * @return the value
   */
  static double layersHvp(double[][] a, double[][] b, double[] in, double[][] aDot,
      double[][] bDot, double[] inDot, double[][] aBar, double[][] bBar, double[] inBar,
      double[][] aHvp, double[][] bHvp, double[] inHvp) {
    return layersHvp(a, b, in, aDot, bDot, inDot, aBar, bBar, inBar, aHvp, bHvp, inHvp,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layersHvp(double[][], double[][], double[], double[][], double[][], double[],
   *     double[][], double[][], double[], double[][], double[][], double[])
   */
  static double layersHvp(double[][] a, double[][] b, double[] in, double[][] aDot,
      double[][] bDot, double[] inDot, double[][] aBar, double[][] bBar, double[] inBar,
      double[][] aHvp, double[][] bHvp, double[] inHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameShape("inDot", inDot, "in", in);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameShape("inBar", inBar, "in", in);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.sameShape("inHvp", inHvp, "in", in);
    Arguments.sameSharing("a", a, aHvp, "b", b, bHvp);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.distinct("inDot", inDot, "inBar", inBar);
    Arguments.distinct("inDot", inDot, "inHvp", inHvp);
    Arguments.distinct("inBar", inBar, "inHvp", inHvp);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(inBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    Arguments.zero(inHvp);
    int mark = tape.mark();
    try {
      double[] first = tape.exactDoubles(a.length);
      double[] firstDot = tape.exactDoubles(a.length);
      double[] firstBar = tape.zeroDoubles(a.length);
      double[] firstBarDot = tape.zeroDoubles(a.length);
      double[] zKept = tape.doubles(first.length);
      double[] zKeptDot = tape.doubles(first.length);
      for (int h = 0; h < first.length; h++) {
        double z = 0.0;
        double zDot = 0.0;
        for (int j = 0; j < in.length; j++) {
          double[] w = a[h];
          double[] wDot = aDot[h];
          double w1 = w[j];
          double in1 = in[j];
          z += w1 * in1;
          zDot += wDot[j] * in1 + w1 * inDot[j];
        }
        zKept[h] = z;
        zKeptDot[h] = zDot;
        first[h] = Math.sin(z);
        firstDot[h] = zDot * Math.cos(z);
      }
      double[] second = tape.exactDoubles(b.length);
      double[] secondDot = tape.exactDoubles(b.length);
      double[] secondBar = tape.doubles(b.length);
      double[] secondBarDot = tape.doubles(b.length);
      double[] zKept1 = tape.doubles(second.length);
      double[] zKeptDot1 = tape.doubles(second.length);
      for (int h = 0; h < second.length; h++) {
        double z = 0.0;
        double zDot = 0.0;
        for (int j = 0; j < first.length; j++) {
          double[] w = b[h];
          double[] wDot = bDot[h];
          double w1 = w[j];
          double in1 = first[j];
          z += w1 * in1;
          zDot += wDot[j] * in1 + w1 * firstDot[j];
        }
        zKept1[h] = z;
        zKeptDot1[h] = zDot;
        second[h] = Math.sin(z);
        secondDot[h] = zDot * Math.cos(z);
      }
      double sum = 0.0;
      for (int i = 0; i < second.length; i++) {
        double terms = second[i];
        double termsDot = secondDot[i];
        double t = 1.0 + 0.25 * i;
        sum += terms * terms * t;
        secondBar[i] = 2.0 * (t * terms);
        secondBarDot[i] = 2.0 * (t * termsDot);
      }

      // reverse sweep
      for (int h = 0; h < second.length; h++) {
        double t = secondBar[h];
        double z = zKept1[h];
        double zDot = zKeptDot1[h];
        double t1 = Math.cos(z);
        double zBar = t * t1;
        double zBarDot = secondBarDot[h] * t1 - t * (zDot * Math.sin(z));
        for (int j = 0; j < first.length; j++) {
          double in1 = first[j];
          double[] w = b[h];
          double[] wDot = bDot[h];
          double w1 = w[j];
          double wBarDot = zBarDot * in1 + zBar * firstDot[j];
          double inBarDot = wDot[j] * zBar + w1 * zBarDot;
          firstBar[j] += w1 * zBar;
          firstBarDot[j] += inBarDot;
          double[] wBar = bBar[h];
          double[] wBarDot1 = bHvp[h];
          wBar[j] += zBar * in1;
          wBarDot1[j] += wBarDot;
        }
      }
      for (int h = 0; h < first.length; h++) {
        double t = firstBar[h];
        double z = zKept[h];
        double zDot = zKeptDot[h];
        double t1 = Math.cos(z);
        double zBar = t * t1;
        double zBarDot = firstBarDot[h] * t1 - t * (zDot * Math.sin(z));
        for (int j = 0; j < in.length; j++) {
          double in1 = in[j];
          double[] w = a[h];
          double[] wDot = aDot[h];
          double w1 = w[j];
          double wBarDot = zBarDot * in1 + zBar * inDot[j];
          double inBarDot = wDot[j] * zBar + w1 * zBarDot;
          inBar[j] += w1 * zBar;
          inHvp[j] += inBarDot;
          double[] wBar = aBar[h];
          double[] wBarDot1 = aHvp[h];
          wBar[j] += zBar * in1;
          wBarDot1[j] += wBarDot;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedStores.layers} as a function of the vector that packs {@code a}, {@code b},
   * {@code in}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @param in of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction layersFunction(double[][] a, double[][] b, double[] in) {
    return new LayersFunction(a, b, in);
  }

  private static final class LayersFunction implements ScalarFunction {

    private final double[][] a;

    private final double[][] b;

    private final double[] in;

    private final int aSize;

    private final int bSize;

    private final int inSize;

    LayersFunction(double[][] a, double[][] b, double[] in) {
      this.a = a;
      this.b = b;
      this.in = in;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
      Objects.requireNonNull(in, "in");
      this.inSize = Arguments.size(in);
    }

    @Override
    public int inputs() {
      return aSize + bSize + inSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] in = Arguments.unpackLike(this.in, packed, aSize + bSize);
      return JammedStores.layers(a, b, in);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] in = Arguments.unpackLike(this.in, packed, aSize + bSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] bBar = Arguments.zerosLike(b);
      double[] inBar = Arguments.zerosLike(in);
      double value = layersGradient(a, b, in, aBar, bBar, inBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(inBar, gradient, aSize + bSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] in = Arguments.unpackLike(this.in, packed, aSize + bSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[] inDot = Arguments.unpackLike(this.in, direction, aSize + bSize);
      return layersJvp(a, b, in, aDot, bDot, inDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] in = Arguments.unpackLike(this.in, packed, aSize + bSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[] inDot = Arguments.unpackLike(this.in, direction, aSize + bSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] bBar = Arguments.zerosLike(b);
      double[] inBar = Arguments.zerosLike(in);
      double[][] aHvp = Arguments.zerosLike(a);
      double[][] bHvp = Arguments.zerosLike(b);
      double[] inHvp = Arguments.zerosLike(in);
      double value = layersHvp(a, b, in, aDot, bDot, inDot, aBar, bBar, inBar, aHvp, bHvp, inHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(inBar, gradient, aSize + bSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      Arguments.pack(inHvp, product, aSize + bSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedStores.labelled} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param label constant; written as the method writes it
   * @param isMarked constant; written as the method writes it
   * @param last constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual labelledJvp(double[] w, double[][] x, int[] label, boolean[] isMarked, char[] last,
      double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int i = 0;
    double sum = 0.0;
    double sumDot = 0.0;
    while (i < x.length - 3 && label != null && isMarked != null && last != null
        && i < label.length - 3 && i < isMarked.length - 3 && 1 < last.length
        && FourRows.hold(x, i, w.length)) {
      double score = 0.125;
      double scoreDot = 0.0;
      double score1 = 0.125;
      double scoreDot1 = 0.0;
      double score2 = 0.125;
      double scoreDot2 = 0.0;
      double score3 = 0.125;
      double scoreDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot1 * x1;
        double x2 = x[i + 1][j];
        score1 += w1 * x2;
        scoreDot1 += wDot1 * x2;
        double x3 = x[i + 2][j];
        score2 += w1 * x3;
        scoreDot2 += wDot1 * x3;
        double x4 = x[i + 3][j];
        score3 += w1 * x4;
        scoreDot3 += wDot1 * x4;
      }
      if (score > 0.0) {
        label[i] = i + 1;
      }
      isMarked[i] = score > sum;
      last[1] = (char) (40000 * i);
      sum += score * score;
      sumDot += 2.0 * (scoreDot * score);
      if (score1 > 0.0) {
        label[i + 1] = i + 1 + 1;
      }
      isMarked[i + 1] = score1 > sum;
      last[1] = (char) (40000 * (i + 1));
      sum += score1 * score1;
      sumDot += 2.0 * (scoreDot1 * score1);
      if (score2 > 0.0) {
        label[i + 2] = i + 2 + 1;
      }
      isMarked[i + 2] = score2 > sum;
      last[1] = (char) (40000 * (i + 2));
      sum += score2 * score2;
      sumDot += 2.0 * (scoreDot2 * score2);
      if (score3 > 0.0) {
        label[i + 3] = i + 3 + 1;
      }
      isMarked[i + 3] = score3 > sum;
      last[1] = (char) (40000 * (i + 3));
      sum += score3 * score3;
      sumDot += 2.0 * (scoreDot3 * score3);
      i += 4;
    }
    while (i < x.length) {
      double score = 0.125;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot[j] * x1;
      }
      if (score > 0.0) {
        label[i] = i + 1;
      }
      isMarked[i] = score > sum;
      last[1] = (char) (40000 * i);
      sum += score * score;
      sumDot += 2.0 * (scoreDot * score);
      i++;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledJvp(double[], double[][], int[], boolean[], char[], double[])
   */
  static Dual labelledJvp(double[] w, double[][] x, int[] label, boolean[] isMarked, char[] last,
      double[] wDot, Tape tape) {
    return labelledJvp(w, x, label, isMarked, last, wDot);
  }

  /**
   * Value and gradient of {@code JammedStores.labelled}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record LabelledGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedStores.labelled} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param label constant; written as the method writes it
   * @param isMarked constant; written as the method writes it
   * @param last constant; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static LabelledGradient labelledGradient(double[] w, double[][] x, int[] label,
      boolean[] isMarked, char[] last) {
    return labelledGradient(w, x, label, isMarked, last, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledGradient(double[], double[][], int[], boolean[], char[])
   */
  static LabelledGradient labelledGradient(double[] w, double[][] x, int[] label,
      boolean[] isMarked, char[] last, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double value = labelledGradient(w, x, label, isMarked, last, wBar, tape);
    return new LabelledGradient(value, wBar);
  }

  /**
   * Reverse mode: {@code JammedStores.labelled} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param label constant; written as the method writes it
   * @param isMarked constant; written as the method writes it
   * @param last constant; written as the method writes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double labelledGradient(double[] w, double[][] x, int[] label, boolean[] isMarked,
      char[] last, double[] wBar) {
    return labelledGradient(w, x, label, isMarked, last, wBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledGradient(double[], double[][], int[], boolean[], char[], double[])
   */
  static double labelledGradient(double[] w, double[][] x, int[] label, boolean[] isMarked,
      char[] last, double[] wBar, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double[] scoreKept = tape.doubles(x.length);
      int i = 0;
      double sum = 0.0;
      while (i < x.length - 3 && label != null && isMarked != null && last != null
          && i < label.length - 3 && i < isMarked.length - 3 && 1 < last.length
          && FourRows.hold(x, i, w.length)) {
        double score = 0.125;
        double score1 = 0.125;
        double score2 = 0.125;
        double score3 = 0.125;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          score += w1 * x[i][j];
          score1 += w1 * x[i + 1][j];
          score2 += w1 * x[i + 2][j];
          score3 += w1 * x[i + 3][j];
        }
        scoreKept[i] = score;
        if (score > 0.0) {
          label[i] = i + 1;
        }
        isMarked[i] = score > sum;
        last[1] = (char) (40000 * i);
        sum += score * score;
        scoreKept[i + 1] = score1;
        if (score1 > 0.0) {
          label[i + 1] = i + 1 + 1;
        }
        isMarked[i + 1] = score1 > sum;
        last[1] = (char) (40000 * (i + 1));
        sum += score1 * score1;
        scoreKept[i + 2] = score2;
        if (score2 > 0.0) {
          label[i + 2] = i + 2 + 1;
        }
        isMarked[i + 2] = score2 > sum;
        last[1] = (char) (40000 * (i + 2));
        sum += score2 * score2;
        scoreKept[i + 3] = score3;
        if (score3 > 0.0) {
          label[i + 3] = i + 3 + 1;
        }
        isMarked[i + 3] = score3 > sum;
        last[1] = (char) (40000 * (i + 3));
        sum += score3 * score3;
        i += 4;
      }
      while (i < x.length) {
        double score = 0.125;
        for (int j = 0; j < w.length; j++) {
          score += w[j] * x[i][j];
        }
        scoreKept[i] = score;
        if (score > 0.0) {
          label[i] = i + 1;
        }
        isMarked[i] = score > sum;
        last[1] = (char) (40000 * i);
        sum += score * score;
        i++;
      }

      // reverse sweep
      for (int k = x.length - 1; k >= 0; k--) {
        double score = scoreKept[k];
        double scoreBar = 2.0 * score;
        for (int j = 0; j < w.length; j++) {
          wBar[j] += scoreBar * x[k][j];
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.labelled}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record LabelledHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedStores.labelled}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param label constant; written as the method writes it
   * @param isMarked constant; written as the method writes it
   * @param last constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LabelledHvp labelledHvp(double[] w, double[][] x, int[] label, boolean[] isMarked,
      char[] last, double[] wDot) {
    return labelledHvp(w, x, label, isMarked, last, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledHvp(double[], double[][], int[], boolean[], char[], double[])
   */
  static LabelledHvp labelledHvp(double[] w, double[][] x, int[] label, boolean[] isMarked,
      char[] last, double[] wDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = labelledHvp(w, x, label, isMarked, last, wDot, wBar, wHvp, tape);
    return new LabelledHvp(value, wBar, wHvp);
  }

  /**
   * Second order: {@code JammedStores.labelled}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param label constant; written as the method writes it
   * @param isMarked constant; written as the method writes it
   * @param last constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double labelledHvp(double[] w, double[][] x, int[] label, boolean[] isMarked, char[] last,
      double[] wDot, double[] wBar, double[] wHvp) {
    return labelledHvp(w, x, label, isMarked, last, wDot, wBar, wHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #labelledHvp(double[], double[][], int[], boolean[], char[], double[], double[],
   *     double[])
   */
  static double labelledHvp(double[] w, double[][] x, int[] label, boolean[] isMarked, char[] last,
      double[] wDot, double[] wBar, double[] wHvp, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      double[] scoreKept = tape.doubles(x.length);
      double[] scoreKeptDot = tape.doubles(x.length);
      int i = 0;
      double sum = 0.0;
      while (i < x.length - 3 && label != null && isMarked != null && last != null
          && i < label.length - 3 && i < isMarked.length - 3 && 1 < last.length
          && FourRows.hold(x, i, w.length)) {
        double score = 0.125;
        double scoreDot = 0.0;
        double score1 = 0.125;
        double scoreDot1 = 0.0;
        double score2 = 0.125;
        double scoreDot2 = 0.0;
        double score3 = 0.125;
        double scoreDot3 = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double wDot1 = wDot[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot1 * x1;
          double x2 = x[i + 1][j];
          score1 += w1 * x2;
          scoreDot1 += wDot1 * x2;
          double x3 = x[i + 2][j];
          score2 += w1 * x3;
          scoreDot2 += wDot1 * x3;
          double x4 = x[i + 3][j];
          score3 += w1 * x4;
          scoreDot3 += wDot1 * x4;
        }
        scoreKept[i] = score;
        scoreKeptDot[i] = scoreDot;
        if (score > 0.0) {
          label[i] = i + 1;
        }
        isMarked[i] = score > sum;
        last[1] = (char) (40000 * i);
        sum += score * score;
        scoreKept[i + 1] = score1;
        scoreKeptDot[i + 1] = scoreDot1;
        if (score1 > 0.0) {
          label[i + 1] = i + 1 + 1;
        }
        isMarked[i + 1] = score1 > sum;
        last[1] = (char) (40000 * (i + 1));
        sum += score1 * score1;
        scoreKept[i + 2] = score2;
        scoreKeptDot[i + 2] = scoreDot2;
        if (score2 > 0.0) {
          label[i + 2] = i + 2 + 1;
        }
        isMarked[i + 2] = score2 > sum;
        last[1] = (char) (40000 * (i + 2));
        sum += score2 * score2;
        scoreKept[i + 3] = score3;
        scoreKeptDot[i + 3] = scoreDot3;
        if (score3 > 0.0) {
          label[i + 3] = i + 3 + 1;
        }
        isMarked[i + 3] = score3 > sum;
        last[1] = (char) (40000 * (i + 3));
        sum += score3 * score3;
        i += 4;
      }
      while (i < x.length) {
        double score = 0.125;
        double scoreDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot[j] * x1;
        }
        scoreKept[i] = score;
        scoreKeptDot[i] = scoreDot;
        if (score > 0.0) {
          label[i] = i + 1;
        }
        isMarked[i] = score > sum;
        last[1] = (char) (40000 * i);
        sum += score * score;
        i++;
      }

      // reverse sweep
      for (int k = x.length - 1; k >= 0; k--) {
        double score = scoreKept[k];
        double scoreDot = scoreKeptDot[k];
        double scoreBar = 2.0 * score;
        double scoreBarDot = 2.0 * scoreDot;
        for (int j = 0; j < w.length; j++) {
          double x1 = x[k][j];
          wBar[j] += scoreBar * x1;
          wHvp[j] += scoreBarDot * x1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedStores.labelled} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param label captured
   * @param isMarked captured
   * @param last captured
   * @return the view
   */
  static ScalarFunction labelledFunction(double[][] x, int[] label, boolean[] isMarked,
      char[] last) {
    return new LabelledFunction(x, label, isMarked, last);
  }

  private static final class LabelledFunction implements ScalarFunction {

    private final double[][] x;

    private final int[] label;

    private final boolean[] isMarked;

    private final char[] last;

    LabelledFunction(double[][] x, int[] label, boolean[] isMarked, char[] last) {
      this.x = x;
      this.label = label;
      this.isMarked = isMarked;
      this.last = last;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedStores.labelled(w, this.x, Arguments.copy(this.label),
          Arguments.copy(this.isMarked), Arguments.copy(this.last));
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value =
          labelledGradient(w, this.x, Arguments.copy(this.label), Arguments.copy(this.isMarked),
          Arguments.copy(this.last), wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return labelledJvp(w, this.x, Arguments.copy(this.label), Arguments.copy(this.isMarked),
          Arguments.copy(this.last), wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value =
          labelledHvp(w, this.x, Arguments.copy(this.label), Arguments.copy(this.isMarked),
          Arguments.copy(this.last), wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedStores.counted} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param count constant; written as the method writes it
   * @param s as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return the value and its tangent
   */
  static Dual countedJvp(double[] w, double[][] x, int[] count, double s, double[] wDot,
      double sDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double sum;
    double sumDot;
    try {
      int i = 0;
      sum = s;
      sumDot = sDot;
      while (i < x.length - 3 && count != null && i < count.length - 3
          && FourRows.hold(x, i, w.length)) {
        double score = 0.0;
        double scoreDot = 0.0;
        double score1 = 0.0;
        double scoreDot1 = 0.0;
        double score2 = 0.0;
        double scoreDot2 = 0.0;
        double score3 = 0.0;
        double scoreDot3 = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double wDot1 = wDot[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot1 * x1;
          double x2 = x[i + 1][j];
          score1 += w1 * x2;
          scoreDot1 += wDot1 * x2;
          double x3 = x[i + 2][j];
          score2 += w1 * x3;
          scoreDot2 += wDot1 * x3;
          double x4 = x[i + 3][j];
          score3 += w1 * x4;
          scoreDot3 += wDot1 * x4;
        }
        count[i] = i + 1;
        sum += Math.sin(score);
        sumDot += scoreDot * Math.cos(score);
        count[i + 1] = i + 1 + 1;
        sum += Math.sin(score1);
        sumDot += scoreDot1 * Math.cos(score1);
        count[i + 2] = i + 2 + 1;
        sum += Math.sin(score2);
        sumDot += scoreDot2 * Math.cos(score2);
        count[i + 3] = i + 3 + 1;
        sum += Math.sin(score3);
        sumDot += scoreDot3 * Math.cos(score3);
        i += 4;
      }
      while (i < x.length) {
        double score = 0.0;
        double scoreDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot[j] * x1;
        }
        count[i] = i + 1;
        sum += Math.sin(score);
        sumDot += scoreDot * Math.cos(score);
        i++;
      }
    } catch (IndexOutOfBoundsException e) {
      sum = 2.0 * s;
      sumDot = 2.0 * sDot;
    }
    for (int each : count) {
      double t = each;
      sum += t * s;
      sumDot += t * sDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedJvp(double[], double[][], int[], double, double[], double)
   */
  static Dual countedJvp(double[] w, double[][] x, int[] count, double s, double[] wDot,
      double sDot, Tape tape) {
    return countedJvp(w, x, count, s, wDot, sDot);
  }

  /**
   * Value and gradient of {@code JammedStores.counted}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param s the derivative with respect to {@code s}
   */
  record CountedGradient(double value, double[] w, double s) {}

  /**
   * Adjoints of the scalar parameters of {@code JammedStores.counted}: filled by a
   * derivative and reused by its caller.
   */
  static final class CountedAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public CountedAdjoint() {}
  }

  /**
   * Reverse mode: {@code JammedStores.counted} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param count constant; written as the method writes it
   * @param s as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CountedGradient countedGradient(double[] w, double[][] x, int[] count, double s) {
    return countedGradient(w, x, count, s, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedGradient(double[], double[][], int[], double)
   */
  static CountedGradient countedGradient(double[] w, double[][] x, int[] count, double s,
      Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    CountedAdjoint adjoint = new CountedAdjoint();
    double value = countedGradient(w, x, count, s, wBar, adjoint, tape);
    return new CountedGradient(value, wBar, adjoint.s);
  }

  /**
   * Reverse mode: {@code JammedStores.counted} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param count constant; written as the method writes it
   * @param s as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code s}
   * @return the value
   */
  static double countedGradient(double[] w, double[][] x, int[] count, double s, double[] wBar,
      CountedAdjoint adjoint) {
    return countedGradient(w, x, count, s, wBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedGradient(double[], double[][], int[], double, double[], CountedAdjoint)
   */
  static double countedGradient(double[] w, double[][] x, int[] count, double s, double[] wBar,
      CountedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      int mark1 = tape.mark();
      double[] scoreKept;
      double sum;
      int exit;
      try {
        scoreKept = tape.doubles(x.length);
        int i = 0;
        sum = s;
        while (i < x.length - 3 && count != null && i < count.length - 3
            && FourRows.hold(x, i, w.length)) {
          double score = 0.0;
          double score1 = 0.0;
          double score2 = 0.0;
          double score3 = 0.0;
          for (int j = 0; j < w.length; j++) {
            double w1 = w[j];
            score += w1 * x[i][j];
            score1 += w1 * x[i + 1][j];
            score2 += w1 * x[i + 2][j];
            score3 += w1 * x[i + 3][j];
          }
          scoreKept[i] = score;
          count[i] = i + 1;
          sum += Math.sin(score);
          scoreKept[i + 1] = score1;
          count[i + 1] = i + 1 + 1;
          sum += Math.sin(score1);
          scoreKept[i + 2] = score2;
          count[i + 2] = i + 2 + 1;
          sum += Math.sin(score2);
          scoreKept[i + 3] = score3;
          count[i + 3] = i + 3 + 1;
          sum += Math.sin(score3);
          i += 4;
        }
        while (i < x.length) {
          double score = 0.0;
          for (int j = 0; j < w.length; j++) {
            score += w[j] * x[i][j];
          }
          scoreKept[i] = score;
          count[i] = i + 1;
          sum += Math.sin(score);
          i++;
        }
        exit = 0;
      } catch (IndexOutOfBoundsException e) {
        tape.release(mark1);
        sum = 2.0 * s;
        exit = 1;
        scoreKept = null;
      }
      double sBar = 0.0;
      for (int each : count) {
        double t = each;
        sum += t * s;
        sBar += t;
      }

      // reverse sweep
      switch (exit) {
        case 0 -> {
          int i = 0;
          while (i < x.length - 3 && scoreKept != null && i < scoreKept.length - 3
              && FourRows.hold(x, i, w.length) && wBar != scoreKept) {
            double score = scoreKept[i];
            double t = Math.cos(score);
            double score1 = scoreKept[i + 1];
            double t1 = Math.cos(score1);
            double score2 = scoreKept[i + 2];
            double t2 = Math.cos(score2);
            double score3 = scoreKept[i + 3];
            double t3 = Math.cos(score3);
            for (int j = 0; j < w.length; j++) {
              wBar[j] =
                  wBar[j] + t * x[i][j] + t1 * x[i + 1][j] + t2 * x[i + 2][j] + t3 * x[i + 3][j];
            }
            i += 4;
          }
          while (i < x.length) {
            double score = scoreKept[i];
            double t = Math.cos(score);
            for (int j = 0; j < w.length; j++) {
              wBar[j] += t * x[i][j];
            }
            i++;
          }
          sBar += 1.0;
        }
        default -> sBar += 2.0;
      }
      adjoint.s = sBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.counted}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param s the derivative with respect to {@code s}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param sHvp the Hessian-vector product for {@code s}
   */
  record CountedHvp(double value, double[] w, double s, double[] wHvp, double sHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * JammedStores.counted}: filled by a derivative and reused by its caller.
   */
  static final class CountedHvpAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The Hessian-vector product for {@code s}. */
    public double sHvp;

    /** A holder of zeros. */
    public CountedHvpAdjoint() {}
  }

  /**
   * Second order: {@code JammedStores.counted}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param count constant; written as the method writes it
   * @param s as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return value, gradient and product, in new arrays
   */
  static CountedHvp countedHvp(double[] w, double[][] x, int[] count, double s, double[] wDot,
      double sDot) {
    return countedHvp(w, x, count, s, wDot, sDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedHvp(double[], double[][], int[], double, double[], double)
   */
  static CountedHvp countedHvp(double[] w, double[][] x, int[] count, double s, double[] wDot,
      double sDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    CountedHvpAdjoint adjoint = new CountedHvpAdjoint();
    double value = countedHvp(w, x, count, s, wDot, sDot, wBar, wHvp, adjoint, tape);
    return new CountedHvp(value, wBar, adjoint.s, wHvp, adjoint.sHvp);
  }

  /**
   * Second order: {@code JammedStores.counted}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param count constant; written as the method writes it
   * @param s as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code s}
   * @return the value
   */
  static double countedHvp(double[] w, double[][] x, int[] count, double s, double[] wDot,
      double sDot, double[] wBar, double[] wHvp, CountedHvpAdjoint adjoint) {
    return countedHvp(w, x, count, s, wDot, sDot, wBar, wHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedHvp(double[], double[][], int[], double, double[], double, double[],
   *     double[], CountedHvpAdjoint)
   */
  static double countedHvp(double[] w, double[][] x, int[] count, double s, double[] wDot,
      double sDot, double[] wBar, double[] wHvp, CountedHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      int mark1 = tape.mark();
      double[] scoreKept;
      double[] scoreKeptDot;
      double sum;
      int exit;
      try {
        scoreKept = tape.doubles(x.length);
        scoreKeptDot = tape.doubles(x.length);
        int i = 0;
        sum = s;
        while (i < x.length - 3 && count != null && i < count.length - 3
            && FourRows.hold(x, i, w.length)) {
          double score = 0.0;
          double scoreDot = 0.0;
          double score1 = 0.0;
          double scoreDot1 = 0.0;
          double score2 = 0.0;
          double scoreDot2 = 0.0;
          double score3 = 0.0;
          double scoreDot3 = 0.0;
          for (int j = 0; j < w.length; j++) {
            double w1 = w[j];
            double wDot1 = wDot[j];
            double x1 = x[i][j];
            score += w1 * x1;
            scoreDot += wDot1 * x1;
            double x2 = x[i + 1][j];
            score1 += w1 * x2;
            scoreDot1 += wDot1 * x2;
            double x3 = x[i + 2][j];
            score2 += w1 * x3;
            scoreDot2 += wDot1 * x3;
            double x4 = x[i + 3][j];
            score3 += w1 * x4;
            scoreDot3 += wDot1 * x4;
          }
          scoreKept[i] = score;
          scoreKeptDot[i] = scoreDot;
          count[i] = i + 1;
          sum += Math.sin(score);
          scoreKept[i + 1] = score1;
          scoreKeptDot[i + 1] = scoreDot1;
          count[i + 1] = i + 1 + 1;
          sum += Math.sin(score1);
          scoreKept[i + 2] = score2;
          scoreKeptDot[i + 2] = scoreDot2;
          count[i + 2] = i + 2 + 1;
          sum += Math.sin(score2);
          scoreKept[i + 3] = score3;
          scoreKeptDot[i + 3] = scoreDot3;
          count[i + 3] = i + 3 + 1;
          sum += Math.sin(score3);
          i += 4;
        }
        while (i < x.length) {
          double score = 0.0;
          double scoreDot = 0.0;
          for (int j = 0; j < w.length; j++) {
            double w1 = w[j];
            double x1 = x[i][j];
            score += w1 * x1;
            scoreDot += wDot[j] * x1;
          }
          scoreKept[i] = score;
          scoreKeptDot[i] = scoreDot;
          count[i] = i + 1;
          sum += Math.sin(score);
          i++;
        }
        exit = 0;
      } catch (IndexOutOfBoundsException e) {
        tape.release(mark1);
        sum = 2.0 * s;
        exit = 1;
        scoreKept = null;
        scoreKeptDot = null;
      }
      double sBar = 0.0;
      for (int each : count) {
        double t = each;
        sum += t * s;
        sBar += t;
      }

      // reverse sweep
      switch (exit) {
        case 0 -> {
          int i = 0;
          while (i < x.length - 3 && scoreKept != null && scoreKeptDot != null
              && i < scoreKept.length - 3 && i < scoreKeptDot.length - 3
              && FourRows.hold(x, i, w.length) && wBar != scoreKept && wBar != scoreKeptDot
              && wHvp != scoreKept && wHvp != scoreKeptDot) {
            double score = scoreKept[i];
            double scoreDot = scoreKeptDot[i];
            double t = Math.cos(score);
            double t1 = scoreDot * Math.sin(score);
            double score1 = scoreKept[i + 1];
            double scoreDot1 = scoreKeptDot[i + 1];
            double t2 = Math.cos(score1);
            double t3 = scoreDot1 * Math.sin(score1);
            double score2 = scoreKept[i + 2];
            double scoreDot2 = scoreKeptDot[i + 2];
            double t4 = Math.cos(score2);
            double t5 = scoreDot2 * Math.sin(score2);
            double score3 = scoreKept[i + 3];
            double scoreDot3 = scoreKeptDot[i + 3];
            double t6 = Math.cos(score3);
            double t7 = scoreDot3 * Math.sin(score3);
            for (int j = 0; j < w.length; j++) {
              double x1 = x[i][j];
              double x2 = x[i + 1][j];
              double x3 = x[i + 2][j];
              double x4 = x[i + 3][j];
              wBar[j] = wBar[j] + t * x1 + t2 * x2 + t4 * x3 + t6 * x4;
              wHvp[j] = wHvp[j] - t1 * x1 - t3 * x2 - t5 * x3 - t7 * x4;
            }
            i += 4;
          }
          while (i < x.length) {
            double score = scoreKept[i];
            double scoreDot = scoreKeptDot[i];
            double t = Math.cos(score);
            double t1 = scoreDot * Math.sin(score);
            for (int j = 0; j < w.length; j++) {
              double x1 = x[i][j];
              wBar[j] += t * x1;
              wHvp[j] -= t1 * x1;
            }
            i++;
          }
          sBar += 1.0;
        }
        default -> sBar += 2.0;
      }
      adjoint.s = sBar;
      adjoint.sHvp = 0.0;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedStores.counted} as a function of the vector that packs {@code w}, {@code
   * s}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x captured
   * @param count captured
   * @return the view
   */
  static ScalarFunction countedFunction(double[][] x, int[] count) {
    return new CountedFunction(x, count);
  }

  private static final class CountedFunction implements ScalarFunction {

    private final double[][] x;

    private final int[] count;

    CountedFunction(double[][] x, int[] count) {
      this.x = x;
      this.count = count;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      return JammedStores.counted(w, this.x, Arguments.copy(this.count), s);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      CountedAdjoint adjoint = new CountedAdjoint();
      double value = countedGradient(w, this.x, Arguments.copy(this.count), s, wBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      return countedJvp(w, this.x, Arguments.copy(this.count), s, wDot, sDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      CountedHvpAdjoint adjoint = new CountedHvpAdjoint();
      double value =
          countedHvp(w, this.x, Arguments.copy(this.count), s, wDot, sDot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.sHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedStores.traced} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param s as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return the value and its tangent
   */
  static Dual tracedJvp(double[] w, float[][] x, double s, double[] wDot, double sDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double[][] trace = new double[x.length][w.length];
    double[][] traceDot = new double[x.length][w.length];
    double[] last = new double[w.length + 1];
    double[] lastDot = new double[w.length + 1];
    double[] partial = new double[x.length];
    double[] partialDot = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      float[] row = x[i];
      double z = s;
      double zDot = sDot;
      for (int j = 0; j < w.length; j++) {
        double t = row[j];
        z += s * t;
        zDot += sDot * t;
        partial[i] = z;
        partialDot[i] = zDot;
        last[j + 1] = z;
        lastDot[j + 1] = zDot;
      }
      for (int j = 0; j < w.length; j++) {
        double[] trace1 = trace[i];
        double t = row[j];
        double[] traceDot1 = traceDot[i];
        trace1[j] = z * t;
        traceDot1[j] = zDot * t;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < partial.length; i++) {
      double terms = partial[i];
      double termsDot = partialDot[i];
      double t = 1.0 + 0.25 * i;
      sum += terms * terms * t;
      sumDot += 2.0 * (termsDot * terms) * t;
    }
    double sum1 = 0.0;
    double sumDot1 = 0.0;
    for (int i = 0; i < last.length; i++) {
      double terms = last[i];
      double termsDot = lastDot[i];
      double t = 1.0 + 0.25 * i;
      sum1 += terms * terms * t;
      sumDot1 += 2.0 * (termsDot * terms) * t;
    }
    sum += sum1;
    sumDot += sumDot1;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double trace1 = trace[i][j];
        sum += w1 * trace1;
        sumDot += wDot[j] * trace1 + w1 * traceDot[i][j];
      }
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tracedJvp(double[], float[][], double, double[], double)
   */
  static Dual tracedJvp(double[] w, float[][] x, double s, double[] wDot, double sDot, Tape tape) {
    return tracedJvp(w, x, s, wDot, sDot);
  }

  /**
   * Value and gradient of {@code JammedStores.traced}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param s the derivative with respect to {@code s}
   */
  record TracedGradient(double value, double[] w, double s) {}

  /**
   * Adjoints of the scalar parameters of {@code JammedStores.traced}: filled by a derivative
   * and reused by its caller.
   */
  static final class TracedAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public TracedAdjoint() {}
  }

  /**
   * Reverse mode: {@code JammedStores.traced} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param s as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TracedGradient tracedGradient(double[] w, float[][] x, double s) {
    return tracedGradient(w, x, s, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tracedGradient(double[], float[][], double)
   */
  static TracedGradient tracedGradient(double[] w, float[][] x, double s, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    TracedAdjoint adjoint = new TracedAdjoint();
    double value = tracedGradient(w, x, s, wBar, adjoint, tape);
    return new TracedGradient(value, wBar, adjoint.s);
  }

  /**
   * Reverse mode: {@code JammedStores.traced} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param s as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code s}
   * @return the value
   */
  static double tracedGradient(double[] w, float[][] x, double s, double[] wBar,
      TracedAdjoint adjoint) {
    return tracedGradient(w, x, s, wBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tracedGradient(double[], float[][], double, double[], TracedAdjoint)
   */
  static double tracedGradient(double[] w, float[][] x, double s, double[] wBar,
      TracedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double[][] trace = tape.exactDoubles(x.length, w.length);
      double[][] traceBar = tape.exactDoubles(x.length, w.length);
      double[] last = tape.exactDoubles(w.length + 1);
      double[] lastBar = tape.doubles(w.length + 1);
      double[] partial = tape.exactDoubles(x.length);
      double[] partialBar = tape.doubles(x.length);
      int i = 0;
      while (i < x.length - 3 && w.length <= w.length + 1 - 1 && FourRows.hold(x, i, w.length)
          && FourRows.hold(trace, i, w.length)) {
        float[] row = x[i];
        float[] row1 = x[i + 1];
        float[] row2 = x[i + 2];
        float[] row3 = x[i + 3];
        double z = s;
        double z1 = s;
        double z2 = s;
        double z3 = s;
        for (int j = 0; j < w.length; j++) {
          z += s * row[j];
          partial[i] = z;
          last[j + 1] = z;
          z1 += s * row1[j];
          partial[i + 1] = z1;
          last[j + 1] = z1;
          z2 += s * row2[j];
          partial[i + 2] = z2;
          last[j + 1] = z2;
          z3 += s * row3[j];
          partial[i + 3] = z3;
          last[j + 1] = z3;
        }
        for (int j = 0; j < w.length; j++) {
          trace[i][j] = z * row[j];
          trace[i + 1][j] = z1 * row1[j];
          trace[i + 2][j] = z2 * row2[j];
          trace[i + 3][j] = z3 * row3[j];
        }
        i += 4;
      }
      while (i < x.length) {
        float[] row = x[i];
        double z = s;
        for (int j = 0; j < w.length; j++) {
          z += s * row[j];
          partial[i] = z;
          last[j + 1] = z;
        }
        for (int j = 0; j < w.length; j++) {
          trace[i][j] = z * row[j];
        }
        i++;
      }
      double sum = 0.0;
      for (int k = 0; k < partial.length; k++) {
        double terms = partial[k];
        double t = 1.0 + 0.25 * k;
        sum += terms * terms * t;
        partialBar[k] = 2.0 * (t * terms);
      }
      double sum1 = 0.0;
      for (int k = 0; k < last.length; k++) {
        double terms = last[k];
        double t = 1.0 + 0.25 * k;
        sum1 += terms * terms * t;
        lastBar[k] = 2.0 * (t * terms);
      }
      sum += sum1;
      for (int k = 0; k < x.length; k++) {
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double trace1 = trace[k][j];
          sum += w1 * trace1;
          traceBar[k][j] += w1;
          wBar[j] += trace1;
        }
      }

      // reverse sweep
      double sBar = 0.0;
      for (int k = x.length - 1; k >= 0; k--) {
        float[] row = x[k];
        double zBar = 0.0;
        for (int j = 0; j < w.length; j++) {
          double[] traceBar1 = traceBar[k];
          double t = traceBar1[j];
          traceBar1[j] = 0.0;
          zBar += t * row[j];
        }
        for (int j = w.length - 1; j >= 0; j--) {
          double t = lastBar[j + 1];
          lastBar[j + 1] = 0.0;
          zBar += t;
          double t1 = partialBar[k];
          partialBar[k] = 0.0;
          zBar += t1;
          sBar += zBar * row[j];
        }
        sBar += zBar;
      }
      adjoint.s = sBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.traced}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param s the derivative with respect to {@code s}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param sHvp the Hessian-vector product for {@code s}
   */
  record TracedHvp(double value, double[] w, double s, double[] wHvp, double sHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * JammedStores.traced}: filled by a derivative and reused by its caller.
   */
  static final class TracedHvpAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The Hessian-vector product for {@code s}. */
    public double sHvp;

    /** A holder of zeros. */
    public TracedHvpAdjoint() {}
  }

  /**
   * Second order: {@code JammedStores.traced}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param s as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return value, gradient and product, in new arrays
   */
  static TracedHvp tracedHvp(double[] w, float[][] x, double s, double[] wDot, double sDot) {
    return tracedHvp(w, x, s, wDot, sDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tracedHvp(double[], float[][], double, double[], double)
   */
  static TracedHvp tracedHvp(double[] w, float[][] x, double s, double[] wDot, double sDot,
      Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    TracedHvpAdjoint adjoint = new TracedHvpAdjoint();
    double value = tracedHvp(w, x, s, wDot, sDot, wBar, wHvp, adjoint, tape);
    return new TracedHvp(value, wBar, adjoint.s, wHvp, adjoint.sHvp);
  }

  /**
   * Second order: {@code JammedStores.traced}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param s as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code s}
   * @return the value
   */
  static double tracedHvp(double[] w, float[][] x, double s, double[] wDot, double sDot,
      double[] wBar, double[] wHvp, TracedHvpAdjoint adjoint) {
    return tracedHvp(w, x, s, wDot, sDot, wBar, wHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tracedHvp(double[], float[][], double, double[], double, double[], double[],
   *     TracedHvpAdjoint)
   */
  static double tracedHvp(double[] w, float[][] x, double s, double[] wDot, double sDot,
      double[] wBar, double[] wHvp, TracedHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      double[][] trace = tape.exactDoubles(x.length, w.length);
      double[][] traceDot = tape.exactDoubles(x.length, w.length);
      double[][] traceBar = tape.exactDoubles(x.length, w.length);
      double[][] traceBarDot = tape.exactDoubles(x.length, w.length);
      double[] last = tape.exactDoubles(w.length + 1);
      double[] lastDot = tape.exactDoubles(w.length + 1);
      double[] lastBar = tape.doubles(w.length + 1);
      double[] lastBarDot = tape.doubles(w.length + 1);
      double[] partial = tape.exactDoubles(x.length);
      double[] partialDot = tape.exactDoubles(x.length);
      double[] partialBar = tape.doubles(x.length);
      double[] partialBarDot = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        float[] row = x[i];
        double z = s;
        double zDot = sDot;
        for (int j = 0; j < w.length; j++) {
          double t = row[j];
          z += s * t;
          zDot += sDot * t;
          partial[i] = z;
          partialDot[i] = zDot;
          last[j + 1] = z;
          lastDot[j + 1] = zDot;
        }
        for (int j = 0; j < w.length; j++) {
          double[] trace1 = trace[i];
          double t = row[j];
          double[] traceDot1 = traceDot[i];
          trace1[j] = z * t;
          traceDot1[j] = zDot * t;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < partial.length; i++) {
        double terms = partial[i];
        double termsDot = partialDot[i];
        double t = 1.0 + 0.25 * i;
        sum += terms * terms * t;
        partialBar[i] = 2.0 * (t * terms);
        partialBarDot[i] = 2.0 * (t * termsDot);
      }
      double sum1 = 0.0;
      for (int i = 0; i < last.length; i++) {
        double terms = last[i];
        double termsDot = lastDot[i];
        double t = 1.0 + 0.25 * i;
        sum1 += terms * terms * t;
        lastBar[i] = 2.0 * (t * terms);
        lastBarDot[i] = 2.0 * (t * termsDot);
      }
      sum += sum1;
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double trace1 = trace[i][j];
          sum += w1 * trace1;
          double wDot1 = wDot[j];
          double[] traceBarDot1 = traceBarDot[i];
          double traceDot1 = traceDot[i][j];
          traceBar[i][j] += w1;
          traceBarDot1[j] += wDot1;
          wBar[j] += trace1;
          wHvp[j] += traceDot1;
        }
      }

      // reverse sweep
      double sBar = 0.0;
      double sBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        float[] row = x[i];
        double zBar = 0.0;
        double zBarDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double[] traceBar1 = traceBar[i];
          double[] traceBarDot1 = traceBarDot[i];
          double t = traceBar1[j];
          double t1 = traceBarDot1[j];
          traceBar1[j] = 0.0;
          traceBarDot1[j] = 0.0;
          double t2 = row[j];
          zBar += t * t2;
          zBarDot += t1 * t2;
        }
        for (int j = w.length - 1; j >= 0; j--) {
          double t = lastBar[j + 1];
          double t1 = lastBarDot[j + 1];
          lastBar[j + 1] = 0.0;
          lastBarDot[j + 1] = 0.0;
          zBar += t;
          zBarDot += t1;
          double t2 = partialBar[i];
          double t3 = partialBarDot[i];
          partialBar[i] = 0.0;
          partialBarDot[i] = 0.0;
          zBar += t2;
          zBarDot += t3;
          double t4 = row[j];
          sBar += zBar * t4;
          sBarDot += zBarDot * t4;
        }
        sBar += zBar;
        sBarDot += zBarDot;
      }
      adjoint.s = sBar;
      adjoint.sHvp = sBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedStores.traced} as a function of the vector that packs {@code w}, {@code s},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction tracedFunction(float[][] x) {
    return new TracedFunction(x);
  }

  private static final class TracedFunction implements ScalarFunction {

    private final float[][] x;

    TracedFunction(float[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      return JammedStores.traced(w, this.x, s);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      TracedAdjoint adjoint = new TracedAdjoint();
      double value = tracedGradient(w, this.x, s, wBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      return tracedJvp(w, this.x, s, wDot, sDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      TracedHvpAdjoint adjoint = new TracedHvpAdjoint();
      double value = tracedHvp(w, this.x, s, wDot, sDot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.sHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedStores.widened} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y as the method takes it; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual widenedJvp(float[] w, float[][] x, double[] y, float[] wDot, double[] yDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("yDot", yDot, "y", y);
    for (int i = 0; i < x.length; i++) {
      double z = 0.125;
      double zDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        float w1 = w[j];
        float x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot[j] * x1;
      }
      y[i] = z * z;
      yDot[i] = 2.0 * (zDot * z);
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double terms = y[i];
      double termsDot = yDot[i];
      double t = 1.0 + 0.25 * i;
      sum += terms * terms * t;
      sumDot += 2.0 * (termsDot * terms) * t;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #widenedJvp(float[], float[][], double[], float[], double[])
   */
  static Dual widenedJvp(float[] w, float[][] x, double[] y, float[] wDot, double[] yDot,
      Tape tape) {
    return widenedJvp(w, x, y, wDot, yDot);
  }

  /**
   * Value and gradient of {@code JammedStores.widened}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param y the derivative with respect to {@code y}
   */
  record WidenedGradient(double value, float[] w, double[] y) {}

  /**
   * Reverse mode: {@code JammedStores.widened} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static WidenedGradient widenedGradient(float[] w, float[][] x, double[] y) {
    return widenedGradient(w, x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #widenedGradient(float[], float[][], double[])
   */
  static WidenedGradient widenedGradient(float[] w, float[][] x, double[] y, Tape tape) {
    float[] wBar = Arguments.zerosLike(w);
    double[] yBar = Arguments.zerosLike(y);
    double value = widenedGradient(w, x, y, wBar, yBar, tape);
    return new WidenedGradient(value, wBar, yBar);
  }

  /**
   * Reverse mode: {@code JammedStores.widened} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y as the method takes it; written as the method writes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double widenedGradient(float[] w, float[][] x, double[] y, float[] wBar, double[] yBar) {
    return widenedGradient(w, x, y, wBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #widenedGradient(float[], float[][], double[], float[], double[])
   */
  static double widenedGradient(float[] w, float[][] x, double[] y, float[] wBar, double[] yBar,
      Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.zero(wBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double[] zKept = tape.doubles(x.length);
      int i = 0;
      while (i < x.length - 3 && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
        double z = 0.125;
        double z1 = 0.125;
        double z2 = 0.125;
        double z3 = 0.125;
        for (int j = 0; j < w.length; j++) {
          float w1 = w[j];
          z += w1 * x[i][j];
          z1 += w1 * x[i + 1][j];
          z2 += w1 * x[i + 2][j];
          z3 += w1 * x[i + 3][j];
        }
        zKept[i] = z;
        y[i] = z * z;
        zKept[i + 1] = z1;
        y[i + 1] = z1 * z1;
        zKept[i + 2] = z2;
        y[i + 2] = z2 * z2;
        zKept[i + 3] = z3;
        y[i + 3] = z3 * z3;
        i += 4;
      }
      while (i < x.length) {
        double z = 0.125;
        for (int j = 0; j < w.length; j++) {
          z += w[j] * x[i][j];
        }
        zKept[i] = z;
        y[i] = z * z;
        i++;
      }
      double sum = 0.0;
      for (int k = 0; k < y.length; k++) {
        double terms = y[k];
        double t = 1.0 + 0.25 * k;
        sum += terms * terms * t;
        yBar[k] += 2.0 * (t * terms);
      }

      // reverse sweep
      i = 0;
      while (i < x.length - 3 && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
        double t = yBar[i];
        yBar[i] = 0.0;
        double z = zKept[i];
        double zBar = 2.0 * (t * z);
        double t1 = yBar[i + 1];
        yBar[i + 1] = 0.0;
        double z1 = zKept[i + 1];
        double zBar1 = 2.0 * (t1 * z1);
        double t2 = yBar[i + 2];
        yBar[i + 2] = 0.0;
        double z2 = zKept[i + 2];
        double zBar2 = 2.0 * (t2 * z2);
        double t3 = yBar[i + 3];
        yBar[i + 3] = 0.0;
        double z3 = zKept[i + 3];
        double zBar3 = 2.0 * (t3 * z3);
        for (int j = 0; j < w.length; j++) {
          wBar[j] = wBar[j] + (float) zBar * x[i][j] + (float) zBar1 * x[i + 1][j]
              + (float) zBar2 * x[i + 2][j] + (float) zBar3 * x[i + 3][j];
        }
        i += 4;
      }
      while (i < x.length) {
        double t = yBar[i];
        yBar[i] = 0.0;
        double z = zKept[i];
        double zBar = 2.0 * (t * z);
        for (int j = 0; j < w.length; j++) {
          wBar[j] += (float) zBar * x[i][j];
        }
        i++;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.widened}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param y the derivative with respect to {@code y}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record WidenedHvp(double value, float[] w, double[] y, float[] wHvp, double[] yHvp) {}

  /**
   * Second order: {@code JammedStores.widened}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y as the method takes it; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static WidenedHvp widenedHvp(float[] w, float[][] x, double[] y, float[] wDot, double[] yDot) {
    return widenedHvp(w, x, y, wDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #widenedHvp(float[], float[][], double[], float[], double[])
   */
  static WidenedHvp widenedHvp(float[] w, float[][] x, double[] y, float[] wDot, double[] yDot,
      Tape tape) {
    float[] wBar = Arguments.zerosLike(w);
    double[] yBar = Arguments.zerosLike(y);
    float[] wHvp = Arguments.zerosLike(w);
    double[] yHvp = Arguments.zerosLike(y);
    double value = widenedHvp(w, x, y, wDot, yDot, wBar, yBar, wHvp, yHvp, tape);
    return new WidenedHvp(value, wBar, yBar, wHvp, yHvp);
  }

  /**
   * Second order: {@code JammedStores.widened}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param y as the method takes it; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double widenedHvp(float[] w, float[][] x, double[] y, float[] wDot, double[] yDot,
      float[] wBar, double[] yBar, float[] wHvp, double[] yHvp) {
    return widenedHvp(w, x, y, wDot, yDot, wBar, yBar, wHvp, yHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #widenedHvp(float[], float[][], double[], float[], double[], float[], double[],
   *     float[], double[])
   */
  static double widenedHvp(float[] w, float[][] x, double[] y, float[] wDot, double[] yDot,
      float[] wBar, double[] yBar, float[] wHvp, double[] yHvp, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Arguments.zero(wBar);
    Arguments.zero(yBar);
    Arguments.zero(wHvp);
    Arguments.zero(yHvp);
    int mark = tape.mark();
    try {
      double[] zKept = tape.doubles(x.length);
      double[] zKeptDot = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double z = 0.125;
        double zDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          float w1 = w[j];
          float x1 = x[i][j];
          z += w1 * x1;
          zDot += wDot[j] * x1;
        }
        zKept[i] = z;
        zKeptDot[i] = zDot;
        y[i] = z * z;
        yDot[i] = 2.0 * (zDot * z);
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double terms = y[i];
        double termsDot = yDot[i];
        double t = 1.0 + 0.25 * i;
        sum += terms * terms * t;
        yBar[i] += 2.0 * (t * terms);
        yHvp[i] += 2.0 * (t * termsDot);
      }

      // reverse sweep
      int i = 0;
      while (i < x.length - 3 && i < y.length - 3 && FourRows.hold(x, i, w.length)) {
        double t = yBar[i];
        double t1 = yHvp[i];
        yBar[i] = 0.0;
        yHvp[i] = 0.0;
        double z = zKept[i];
        double zDot = zKeptDot[i];
        double zBar = 2.0 * (t * z);
        double zBarDot = 2.0 * (t1 * z + t * zDot);
        double t2 = yBar[i + 1];
        double t3 = yHvp[i + 1];
        yBar[i + 1] = 0.0;
        yHvp[i + 1] = 0.0;
        double z1 = zKept[i + 1];
        double zDot1 = zKeptDot[i + 1];
        double zBar1 = 2.0 * (t2 * z1);
        double zBarDot1 = 2.0 * (t3 * z1 + t2 * zDot1);
        double t4 = yBar[i + 2];
        double t5 = yHvp[i + 2];
        yBar[i + 2] = 0.0;
        yHvp[i + 2] = 0.0;
        double z2 = zKept[i + 2];
        double zDot2 = zKeptDot[i + 2];
        double zBar2 = 2.0 * (t4 * z2);
        double zBarDot2 = 2.0 * (t5 * z2 + t4 * zDot2);
        double t6 = yBar[i + 3];
        double t7 = yHvp[i + 3];
        yBar[i + 3] = 0.0;
        yHvp[i + 3] = 0.0;
        double z3 = zKept[i + 3];
        double zDot3 = zKeptDot[i + 3];
        double zBar3 = 2.0 * (t6 * z3);
        double zBarDot3 = 2.0 * (t7 * z3 + t6 * zDot3);
        for (int j = 0; j < w.length; j++) {
          float x1 = x[i][j];
          float x2 = x[i + 1][j];
          float x3 = x[i + 2][j];
          float x4 = x[i + 3][j];
          wBar[j] = wBar[j] + (float) zBar * x1 + (float) zBar1 * x2 + (float) zBar2 * x3
              + (float) zBar3 * x4;
          wHvp[j] = wHvp[j] + (float) zBarDot * x1 + (float) zBarDot1 * x2 + (float) zBarDot2 * x3
              + (float) zBarDot3 * x4;
        }
        i += 4;
      }
      while (i < x.length) {
        double t = yBar[i];
        double t1 = yHvp[i];
        yBar[i] = 0.0;
        yHvp[i] = 0.0;
        double z = zKept[i];
        double zDot = zKeptDot[i];
        double zBar = 2.0 * (t * z);
        double zBarDot = 2.0 * (t1 * z + t * zDot);
        for (int j = 0; j < w.length; j++) {
          float x1 = x[i][j];
          wBar[j] += (float) zBar * x1;
          wHvp[j] += (float) zBarDot * x1;
        }
        i++;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedStores.widened} as a function of the vector that packs {@code w}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param w of the shape that the parameter is to have
   * @param x captured
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction widenedFunction(float[] w, float[][] x, double[] y) {
    return new WidenedFunction(w, x, y);
  }

  private static final class WidenedFunction implements ScalarFunction {

    private final float[] w;

    private final float[][] x;

    private final double[] y;

    private final int wSize;

    private final int ySize;

    WidenedFunction(float[] w, float[][] x, double[] y) {
      this.w = w;
      this.x = x;
      this.y = y;
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return wSize + ySize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      float[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, wSize);
      return JammedStores.widened(w, this.x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, wSize);
      float[] wBar = Arguments.zerosLike(w);
      double[] yBar = Arguments.zerosLike(y);
      double value = widenedGradient(w, this.x, y, wBar, yBar);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(yBar, gradient, wSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      float[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, wSize);
      float[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, wSize);
      return widenedJvp(w, this.x, y, wDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, wSize);
      float[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, wSize);
      float[] wBar = Arguments.zerosLike(w);
      double[] yBar = Arguments.zerosLike(y);
      float[] wHvp = Arguments.zerosLike(w);
      double[] yHvp = Arguments.zerosLike(y);
      double value = widenedHvp(w, this.x, y, wDot, yDot, wBar, yBar, wHvp, yHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(yBar, gradient, wSize);
      Arguments.pack(wHvp, product, 0);
      Arguments.pack(yHvp, product, wSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedStores.batch} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param sign constant; written as the method writes it
   * @param from constant
   * @param to constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual batchJvp(double[] w, double[][] x, int[] sign, int from, int to, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int i = from;
    double sum = 0.0;
    double sumDot = 0.0;
    while (i + 3 < to && i >= 0 && x != null && sign != null && i < x.length - 3
        && i < sign.length - 3 && FourRows.hold(x, i, w.length)) {
      double score = 0.125;
      double scoreDot = 0.0;
      double score1 = 0.125;
      double scoreDot1 = 0.0;
      double score2 = 0.125;
      double scoreDot2 = 0.0;
      double score3 = 0.125;
      double scoreDot3 = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double wDot1 = wDot[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot1 * x1;
        double x2 = x[i + 1][j];
        score1 += w1 * x2;
        scoreDot1 += wDot1 * x2;
        double x3 = x[i + 2][j];
        score2 += w1 * x3;
        scoreDot2 += wDot1 * x3;
        double x4 = x[i + 3][j];
        score3 += w1 * x4;
        scoreDot3 += wDot1 * x4;
      }
      sign[i] = score < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score;
      sumDot = 0.5 * sumDot + scoreDot;
      sign[i + 1] = score1 < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score1;
      sumDot = 0.5 * sumDot + scoreDot1;
      sign[i + 2] = score2 < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score2;
      sumDot = 0.5 * sumDot + scoreDot2;
      sign[i + 3] = score3 < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score3;
      sumDot = 0.5 * sumDot + scoreDot3;
      i += 4;
    }
    while (i < to) {
      double score = 0.125;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot[j] * x1;
      }
      sign[i] = score < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score;
      sumDot = 0.5 * sumDot + scoreDot;
      i++;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #batchJvp(double[], double[][], int[], int, int, double[])
   */
  static Dual batchJvp(double[] w, double[][] x, int[] sign, int from, int to, double[] wDot,
      Tape tape) {
    return batchJvp(w, x, sign, from, to, wDot);
  }

  /**
   * Value and gradient of {@code JammedStores.batch}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record BatchGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedStores.batch} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param sign constant; written as the method writes it
   * @param from constant
   * @param to constant
   * @return the value and the gradient, in new arrays
   */
  static BatchGradient batchGradient(double[] w, double[][] x, int[] sign, int from, int to) {
    double[] wBar = Arguments.zerosLike(w);
    double value = batchGradient(w, x, sign, from, to, wBar);
    return new BatchGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #batchGradient(double[], double[][], int[], int, int)
   */
  static BatchGradient batchGradient(double[] w, double[][] x, int[] sign, int from, int to,
      Tape tape) {
    return batchGradient(w, x, sign, from, to);
  }

  /**
   * Reverse mode: {@code JammedStores.batch} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param sign constant; written as the method writes it
   * @param from constant
   * @param to constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double batchGradient(double[] w, double[][] x, int[] sign, int from, int to,
      double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int i = from;
    double sum = 0.0;
    while (i + 3 < to && i >= 0 && x != null && sign != null && i < x.length - 3
        && i < sign.length - 3 && FourRows.hold(x, i, w.length)) {
      double score = 0.125;
      double score1 = 0.125;
      double score2 = 0.125;
      double score3 = 0.125;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        score += w1 * x[i][j];
        score1 += w1 * x[i + 1][j];
        score2 += w1 * x[i + 2][j];
        score3 += w1 * x[i + 3][j];
      }
      sign[i] = score < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score;
      sign[i + 1] = score1 < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score1;
      sign[i + 2] = score2 < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score2;
      sign[i + 3] = score3 < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score3;
      i += 4;
    }
    while (i < to) {
      double score = 0.125;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      sign[i] = score < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score;
      i++;
    }

    // reverse sweep
    double sumBar = 1.0;
    for (int k = Math.max(to, from) - 1; k >= from; k--) {
      for (int j = 0; j < w.length; j++) {
        wBar[j] += sumBar * x[k][j];
      }
      sumBar = 0.5 * sumBar;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #batchGradient(double[], double[][], int[], int, int, double[])
   */
  static double batchGradient(double[] w, double[][] x, int[] sign, int from, int to,
      double[] wBar, Tape tape) {
    return batchGradient(w, x, sign, from, to, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.batch}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record BatchHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedStores.batch}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param sign constant; written as the method writes it
   * @param from constant
   * @param to constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static BatchHvp batchHvp(double[] w, double[][] x, int[] sign, int from, int to, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = batchHvp(w, x, sign, from, to, wDot, wBar, wHvp);
    return new BatchHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #batchHvp(double[], double[][], int[], int, int, double[])
   */
  static BatchHvp batchHvp(double[] w, double[][] x, int[] sign, int from, int to, double[] wDot,
      Tape tape) {
    return batchHvp(w, x, sign, from, to, wDot);
  }

  /**
   * Second order: {@code JammedStores.batch}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param sign constant; written as the method writes it
   * @param from constant
   * @param to constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double batchHvp(double[] w, double[][] x, int[] sign, int from, int to, double[] wDot,
      double[] wBar, double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int i = from;
    double sum = 0.0;
    while (i + 3 < to && i >= 0 && x != null && sign != null && i < x.length - 3
        && i < sign.length - 3 && FourRows.hold(x, i, w.length)) {
      double score = 0.125;
      double score1 = 0.125;
      double score2 = 0.125;
      double score3 = 0.125;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        score += w1 * x[i][j];
        score1 += w1 * x[i + 1][j];
        score2 += w1 * x[i + 2][j];
        score3 += w1 * x[i + 3][j];
      }
      sign[i] = score < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score;
      sign[i + 1] = score1 < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score1;
      sign[i + 2] = score2 < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score2;
      sign[i + 3] = score3 < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score3;
      i += 4;
    }
    while (i < to) {
      double score = 0.125;
      for (int j = 0; j < w.length; j++) {
        score += w[j] * x[i][j];
      }
      sign[i] = score < 0.0 ? -1 : 1;
      sum = 0.5 * sum + score;
      i++;
    }

    // reverse sweep
    double sumBar = 1.0;
    for (int k = Math.max(to, from) - 1; k >= from; k--) {
      for (int j = 0; j < w.length; j++) {
        wBar[j] += sumBar * x[k][j];
      }
      sumBar = 0.5 * sumBar;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #batchHvp(double[], double[][], int[], int, int, double[], double[], double[])
   */
  static double batchHvp(double[] w, double[][] x, int[] sign, int from, int to, double[] wDot,
      double[] wBar, double[] wHvp, Tape tape) {
    return batchHvp(w, x, sign, from, to, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedStores.batch} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param sign captured
   * @param from captured
   * @param to captured
   * @return the view
   */
  static ScalarFunction batchFunction(double[][] x, int[] sign, int from, int to) {
    return new BatchFunction(x, sign, from, to);
  }

  private static final class BatchFunction implements ScalarFunction {

    private final double[][] x;

    private final int[] sign;

    private final int from;

    private final int to;

    BatchFunction(double[][] x, int[] sign, int from, int to) {
      this.x = x;
      this.sign = sign;
      this.from = from;
      this.to = to;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedStores.batch(w, this.x, Arguments.copy(this.sign), this.from, this.to);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = batchGradient(w, this.x, Arguments.copy(this.sign), this.from, this.to, wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return batchJvp(w, this.x, Arguments.copy(this.sign), this.from, this.to, wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value =
          batchHvp(w, this.x, Arguments.copy(this.sign), this.from, this.to, wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedStores.ranked} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param rank constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual rankedJvp(double[] w, double[][] x, int[][] rank, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double score = 0.0;
      double scoreDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        score += w1 * x1;
        scoreDot += wDot[j] * x1;
        rank[i][j] = 10 * i + j;
      }
      double t = Math.exp(score);
      sum += t;
      sumDot += scoreDot * t;
    }
    double t = rank[4][0];
    return new Dual(sum * t, sumDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rankedJvp(double[], double[][], int[][], double[])
   */
  static Dual rankedJvp(double[] w, double[][] x, int[][] rank, double[] wDot, Tape tape) {
    return rankedJvp(w, x, rank, wDot);
  }

  /**
   * Value and gradient of {@code JammedStores.ranked}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record RankedGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedStores.ranked} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param rank constant; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static RankedGradient rankedGradient(double[] w, double[][] x, int[][] rank) {
    return rankedGradient(w, x, rank, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rankedGradient(double[], double[][], int[][])
   */
  static RankedGradient rankedGradient(double[] w, double[][] x, int[][] rank, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double value = rankedGradient(w, x, rank, wBar, tape);
    return new RankedGradient(value, wBar);
  }

  /**
   * Reverse mode: {@code JammedStores.ranked} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param rank constant; written as the method writes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double rankedGradient(double[] w, double[][] x, int[][] rank, double[] wBar) {
    return rankedGradient(w, x, rank, wBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rankedGradient(double[], double[][], int[][], double[])
   */
  static double rankedGradient(double[] w, double[][] x, int[][] rank, double[] wBar, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double[] wPartials = tape.zeroDoubles(w.length);
      int i = 0;
      double sum = 0.0;
      while (i < x.length - 3 && rank != null && i < rank.length - 3
          && FourRows.hold(x, i, w.length) && FourRows.hold(rank, i, w.length)) {
        double score = 0.0;
        double score1 = 0.0;
        double score2 = 0.0;
        double score3 = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          score += w1 * x[i][j];
          rank[i][j] = 10 * i + j;
          score1 += w1 * x[i + 1][j];
          rank[i + 1][j] = 10 * (i + 1) + j;
          score2 += w1 * x[i + 2][j];
          rank[i + 2][j] = 10 * (i + 2) + j;
          score3 += w1 * x[i + 3][j];
          rank[i + 3][j] = 10 * (i + 3) + j;
        }
        double t = Math.exp(score);
        sum += t;
        double t1 = Math.exp(score1);
        sum += t1;
        double t2 = Math.exp(score2);
        sum += t2;
        double t3 = Math.exp(score3);
        sum += t3;
        for (int j = 0; j < w.length; j++) {
          wPartials[j] =
              wPartials[j] + t * x[i][j] + t1 * x[i + 1][j] + t2 * x[i + 2][j] + t3 * x[i + 3][j];
        }
        i += 4;
      }
      while (i < x.length) {
        double score = 0.0;
        for (int j = 0; j < w.length; j++) {
          score += w[j] * x[i][j];
          rank[i][j] = 10 * i + j;
        }
        double t = Math.exp(score);
        sum += t;
        for (int j = 0; j < w.length; j++) {
          wPartials[j] += t * x[i][j];
        }
        i++;
      }
      double t = rank[4][0];

      // reverse sweep
      for (int k = 0; k < w.length; k++) {
        wBar[k] += StrongZero.product(t, wPartials[k]);
      }
      return sum * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.ranked}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record RankedHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedStores.ranked}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param rank constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RankedHvp rankedHvp(double[] w, double[][] x, int[][] rank, double[] wDot) {
    return rankedHvp(w, x, rank, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rankedHvp(double[], double[][], int[][], double[])
   */
  static RankedHvp rankedHvp(double[] w, double[][] x, int[][] rank, double[] wDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = rankedHvp(w, x, rank, wDot, wBar, wHvp, tape);
    return new RankedHvp(value, wBar, wHvp);
  }

  /**
   * Second order: {@code JammedStores.ranked}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param rank constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double rankedHvp(double[] w, double[][] x, int[][] rank, double[] wDot, double[] wBar,
      double[] wHvp) {
    return rankedHvp(w, x, rank, wDot, wBar, wHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rankedHvp(double[], double[][], int[][], double[], double[], double[])
   */
  static double rankedHvp(double[] w, double[][] x, int[][] rank, double[] wDot, double[] wBar,
      double[] wHvp, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      double[] wPartials = tape.zeroDoubles(w.length);
      double[] wPartialsDot = tape.zeroDoubles(w.length);
      int i = 0;
      double sum = 0.0;
      while (i < x.length - 3 && rank != null && i < rank.length - 3
          && FourRows.hold(x, i, w.length) && FourRows.hold(rank, i, w.length)) {
        double score = 0.0;
        double scoreDot = 0.0;
        double score1 = 0.0;
        double scoreDot1 = 0.0;
        double score2 = 0.0;
        double scoreDot2 = 0.0;
        double score3 = 0.0;
        double scoreDot3 = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double wDot1 = wDot[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot1 * x1;
          rank[i][j] = 10 * i + j;
          double x2 = x[i + 1][j];
          score1 += w1 * x2;
          scoreDot1 += wDot1 * x2;
          rank[i + 1][j] = 10 * (i + 1) + j;
          double x3 = x[i + 2][j];
          score2 += w1 * x3;
          scoreDot2 += wDot1 * x3;
          rank[i + 2][j] = 10 * (i + 2) + j;
          double x4 = x[i + 3][j];
          score3 += w1 * x4;
          scoreDot3 += wDot1 * x4;
          rank[i + 3][j] = 10 * (i + 3) + j;
        }
        double t = Math.exp(score);
        double t1 = scoreDot * t;
        sum += t;
        double t2 = Math.exp(score1);
        double t3 = scoreDot1 * t2;
        sum += t2;
        double t4 = Math.exp(score2);
        double t5 = scoreDot2 * t4;
        sum += t4;
        double t6 = Math.exp(score3);
        double t7 = scoreDot3 * t6;
        sum += t6;
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          double x2 = x[i + 1][j];
          double x3 = x[i + 2][j];
          double x4 = x[i + 3][j];
          wPartials[j] = wPartials[j] + t * x1 + t2 * x2 + t4 * x3 + t6 * x4;
          wPartialsDot[j] = wPartialsDot[j] + t1 * x1 + t3 * x2 + t5 * x3 + t7 * x4;
        }
        i += 4;
      }
      while (i < x.length) {
        double score = 0.0;
        double scoreDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          score += w1 * x1;
          scoreDot += wDot[j] * x1;
          rank[i][j] = 10 * i + j;
        }
        double t = Math.exp(score);
        double t1 = scoreDot * t;
        sum += t;
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          wPartials[j] += t * x1;
          wPartialsDot[j] += t1 * x1;
        }
        i++;
      }
      double t = rank[4][0];

      // reverse sweep
      for (int k = 0; k < w.length; k++) {
        double t1 = StrongZero.product(t, wPartialsDot[k]);
        wBar[k] += StrongZero.product(t, wPartials[k]);
        wHvp[k] += t1;
      }
      return sum * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedStores.ranked} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param rank captured
   * @return the view
   */
  static ScalarFunction rankedFunction(double[][] x, int[][] rank) {
    return new RankedFunction(x, rank);
  }

  private static final class RankedFunction implements ScalarFunction {

    private final double[][] x;

    private final int[][] rank;

    RankedFunction(double[][] x, int[][] rank) {
      this.x = x;
      this.rank = rank;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedStores.ranked(w, this.x, Arguments.copy(this.rank));
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = rankedGradient(w, this.x, Arguments.copy(this.rank), wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return rankedJvp(w, this.x, Arguments.copy(this.rank), wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = rankedHvp(w, this.x, Arguments.copy(this.rank), wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedStores.intoRow} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual intoRowJvp(double[] w, int[][] x, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int[] y = new int[x.length];
    x[2] = y;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double z = 0.5;
      double zDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double t = x[i][j];
        z += w1 * t;
        zDot += wDot[j] * t;
      }
      sum += z * z;
      sumDot += 2.0 * (zDot * z);
      y[i] = 3 * i - 4;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intoRowJvp(double[], int[][], double[])
   */
  static Dual intoRowJvp(double[] w, int[][] x, double[] wDot, Tape tape) {
    return intoRowJvp(w, x, wDot);
  }

  /**
   * Value and gradient of {@code JammedStores.intoRow}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record IntoRowGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedStores.intoRow} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static IntoRowGradient intoRowGradient(double[] w, int[][] x) {
    return intoRowGradient(w, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intoRowGradient(double[], int[][])
   */
  static IntoRowGradient intoRowGradient(double[] w, int[][] x, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double value = intoRowGradient(w, x, wBar, tape);
    return new IntoRowGradient(value, wBar);
  }

  /**
   * Reverse mode: {@code JammedStores.intoRow} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant; written as the method writes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double intoRowGradient(double[] w, int[][] x, double[] wBar) {
    return intoRowGradient(w, x, wBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intoRowGradient(double[], int[][], double[])
   */
  static double intoRowGradient(double[] w, int[][] x, double[] wBar, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      int[] y = new int[x.length];
      x[2] = y;
      double[] kept = tape.doubles(w.length);
      double[] kept1 = tape.doubles(w.length);
      double[] kept2 = tape.doubles(w.length);
      double[] kept3 = tape.doubles(w.length);
      int i = 0;
      double sum = 0.0;
      while (i < x.length - 3 && FourRows.hold(x, i, w.length) && FourRows.areNot(x, i, y)) {
        double z = 0.5;
        double z1 = 0.5;
        double z2 = 0.5;
        double z3 = 0.5;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double t = x[i][j];
          kept[j] = t;
          z += w1 * t;
          double t1 = x[i + 1][j];
          kept1[j] = t1;
          z1 += w1 * t1;
          double t2 = x[i + 2][j];
          kept2[j] = t2;
          z2 += w1 * t2;
          double t3 = x[i + 3][j];
          kept3[j] = t3;
          z3 += w1 * t3;
        }
        sum += z * z;
        y[i] = 3 * i - 4;
        double zBar = 2.0 * z;
        sum += z1 * z1;
        y[i + 1] = 3 * (i + 1) - 4;
        double zBar1 = 2.0 * z1;
        sum += z2 * z2;
        y[i + 2] = 3 * (i + 2) - 4;
        double zBar2 = 2.0 * z2;
        sum += z3 * z3;
        y[i + 3] = 3 * (i + 3) - 4;
        double zBar3 = 2.0 * z3;
        for (int j = 0; j < w.length; j++) {
          wBar[j] =
              wBar[j] + zBar * kept[j] + zBar1 * kept1[j] + zBar2 * kept2[j] + zBar3 * kept3[j];
        }
        i += 4;
      }
      while (i < x.length) {
        double z = 0.5;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double t = x[i][j];
          kept[j] = t;
          z += w1 * t;
        }
        sum += z * z;
        y[i] = 3 * i - 4;
        double zBar = 2.0 * z;
        for (int j = 0; j < w.length; j++) {
          wBar[j] += zBar * kept[j];
        }
        i++;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.intoRow}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record IntoRowHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedStores.intoRow}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it
   * @param x constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static IntoRowHvp intoRowHvp(double[] w, int[][] x, double[] wDot) {
    return intoRowHvp(w, x, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intoRowHvp(double[], int[][], double[])
   */
  static IntoRowHvp intoRowHvp(double[] w, int[][] x, double[] wDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = intoRowHvp(w, x, wDot, wBar, wHvp, tape);
    return new IntoRowHvp(value, wBar, wHvp);
  }

  /**
   * Second order: {@code JammedStores.intoRow}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double intoRowHvp(double[] w, int[][] x, double[] wDot, double[] wBar, double[] wHvp) {
    return intoRowHvp(w, x, wDot, wBar, wHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intoRowHvp(double[], int[][], double[], double[], double[])
   */
  static double intoRowHvp(double[] w, int[][] x, double[] wDot, double[] wBar, double[] wHvp,
      Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      int[] y = new int[x.length];
      x[2] = y;
      double[] kept = tape.doubles(w.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double z = 0.5;
        double zDot = 0.0;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double t = x[i][j];
          double wDot1 = wDot[j];
          kept[j] = t;
          z += w1 * t;
          zDot += wDot1 * t;
        }
        sum += z * z;
        y[i] = 3 * i - 4;
        double zBar = 2.0 * z;
        double zBarDot = 2.0 * zDot;
        for (int j = 0; j < w.length; j++) {
          double t = kept[j];
          wBar[j] += zBar * t;
          wHvp[j] += zBarDot * t;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedStores.intoRow} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction intoRowFunction(int[][] x) {
    return new IntoRowFunction(x);
  }

  private static final class IntoRowFunction implements ScalarFunction {

    private final int[][] x;

    IntoRowFunction(int[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedStores.intoRow(w, Arguments.copy(this.x));
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = intoRowGradient(w, Arguments.copy(this.x), wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return intoRowJvp(w, Arguments.copy(this.x), wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = intoRowHvp(w, Arguments.copy(this.x), wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedStores.recurrent} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param s as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return the value and its tangent
   */
  static Dual recurrentJvp(double[] w, double[][] x, double s, double[] wDot, double sDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double[] state = new double[x.length];
    double[] stateDot = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double state1 = state[0];
      double z = s * state1 + s;
      double zDot = sDot * state1 + s * stateDot[0] + sDot;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot[j] * x1;
      }
      double t = Math.tanh(z);
      state[i] = t;
      stateDot[i] = zDot * ((1.0 - t) * (1.0 + t));
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < state.length; i++) {
      double terms = state[i];
      double termsDot = stateDot[i];
      double t = 1.0 + 0.25 * i;
      sum += terms * terms * t;
      sumDot += 2.0 * (termsDot * terms) * t;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrentJvp(double[], double[][], double, double[], double)
   */
  static Dual recurrentJvp(double[] w, double[][] x, double s, double[] wDot, double sDot,
      Tape tape) {
    return recurrentJvp(w, x, s, wDot, sDot);
  }

  /**
   * Value and gradient of {@code JammedStores.recurrent}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param s the derivative with respect to {@code s}
   */
  record RecurrentGradient(double value, double[] w, double s) {}

  /**
   * Adjoints of the scalar parameters of {@code JammedStores.recurrent}: filled by a
   * derivative and reused by its caller.
   */
  static final class RecurrentAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public RecurrentAdjoint() {}
  }

  /**
   * Reverse mode: {@code JammedStores.recurrent} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param s as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RecurrentGradient recurrentGradient(double[] w, double[][] x, double s) {
    return recurrentGradient(w, x, s, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrentGradient(double[], double[][], double)
   */
  static RecurrentGradient recurrentGradient(double[] w, double[][] x, double s, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    RecurrentAdjoint adjoint = new RecurrentAdjoint();
    double value = recurrentGradient(w, x, s, wBar, adjoint, tape);
    return new RecurrentGradient(value, wBar, adjoint.s);
  }

  /**
   * Reverse mode: {@code JammedStores.recurrent} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param s as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code s}
   * @return the value
   */
  static double recurrentGradient(double[] w, double[][] x, double s, double[] wBar,
      RecurrentAdjoint adjoint) {
    return recurrentGradient(w, x, s, wBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrentGradient(double[], double[][], double, double[], RecurrentAdjoint)
   */
  static double recurrentGradient(double[] w, double[][] x, double s, double[] wBar,
      RecurrentAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      double[] state = tape.exactDoubles(x.length);
      double[] stateBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] stateKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double state1 = state[0];
        stateKept[i] = state1;
        double z = s * state1 + s;
        for (int j = 0; j < w.length; j++) {
          z += w[j] * x[i][j];
        }
        double t = Math.tanh(z);
        kept[i] = t;
        state[i] = t;
      }
      double sum = 0.0;
      for (int i = 0; i < state.length; i++) {
        double terms = state[i];
        double t = 1.0 + 0.25 * i;
        sum += terms * terms * t;
        stateBar[i] = 2.0 * (t * terms);
      }

      // reverse sweep
      double sBar = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = stateBar[i];
        stateBar[i] = 0.0;
        double t1 = kept[i];
        double zBar = t * ((1.0 - t1) * (1.0 + t1));
        for (int j = 0; j < w.length; j++) {
          wBar[j] += zBar * x[i][j];
        }
        sBar += zBar;
        sBar += zBar * stateKept[i];
        stateBar[0] += s * zBar;
      }
      adjoint.s = sBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.recurrent}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param s the derivative with respect to {@code s}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param sHvp the Hessian-vector product for {@code s}
   */
  record RecurrentHvp(double value, double[] w, double s, double[] wHvp, double sHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * JammedStores.recurrent}: filled by a derivative and reused by its caller.
   */
  static final class RecurrentHvpAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The Hessian-vector product for {@code s}. */
    public double sHvp;

    /** A holder of zeros. */
    public RecurrentHvpAdjoint() {}
  }

  /**
   * Second order: {@code JammedStores.recurrent}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param s as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return value, gradient and product, in new arrays
   */
  static RecurrentHvp recurrentHvp(double[] w, double[][] x, double s, double[] wDot, double sDot) {
    return recurrentHvp(w, x, s, wDot, sDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrentHvp(double[], double[][], double, double[], double)
   */
  static RecurrentHvp recurrentHvp(double[] w, double[][] x, double s, double[] wDot, double sDot,
      Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    RecurrentHvpAdjoint adjoint = new RecurrentHvpAdjoint();
    double value = recurrentHvp(w, x, s, wDot, sDot, wBar, wHvp, adjoint, tape);
    return new RecurrentHvp(value, wBar, adjoint.s, wHvp, adjoint.sHvp);
  }

  /**
   * Second order: {@code JammedStores.recurrent}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param s as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code s}
   * @return the value
   */
  static double recurrentHvp(double[] w, double[][] x, double s, double[] wDot, double sDot,
      double[] wBar, double[] wHvp, RecurrentHvpAdjoint adjoint) {
    return recurrentHvp(w, x, s, wDot, sDot, wBar, wHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recurrentHvp(double[], double[][], double, double[], double, double[], double[],
   *     RecurrentHvpAdjoint)
   */
  static double recurrentHvp(double[] w, double[][] x, double s, double[] wDot, double sDot,
      double[] wBar, double[] wHvp, RecurrentHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      double[] state = tape.exactDoubles(x.length);
      double[] stateDot = tape.exactDoubles(x.length);
      double[] stateBar = tape.doubles(x.length);
      double[] stateBarDot = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double[] stateKept = tape.doubles(x.length);
      double[] stateKeptDot = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double state1 = state[0];
        double stateDot1 = stateDot[0];
        stateKept[i] = state1;
        stateKeptDot[i] = stateDot1;
        double z = s * state1 + s;
        double zDot = sDot * state1 + s * stateDot1 + sDot;
        for (int j = 0; j < w.length; j++) {
          double w1 = w[j];
          double x1 = x[i][j];
          z += w1 * x1;
          zDot += wDot[j] * x1;
        }
        double t = Math.tanh(z);
        double t1 = zDot * ((1.0 - t) * (1.0 + t));
        kept[i] = t;
        keptDot[i] = t1;
        state[i] = t;
        stateDot[i] = t1;
      }
      double sum = 0.0;
      for (int i = 0; i < state.length; i++) {
        double terms = state[i];
        double termsDot = stateDot[i];
        double t = 1.0 + 0.25 * i;
        sum += terms * terms * t;
        stateBar[i] = 2.0 * (t * terms);
        stateBarDot[i] = 2.0 * (t * termsDot);
      }

      // reverse sweep
      double sBar = 0.0;
      double sBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = stateBar[i];
        double t1 = stateBarDot[i];
        stateBar[i] = 0.0;
        stateBarDot[i] = 0.0;
        double t2 = kept[i];
        double t3 = keptDot[i];
        double t4 = 1.0 - t2;
        double t5 = 1.0 + t2;
        double t6 = t4 * t5;
        double zBar = t * t6;
        double zBarDot = t1 * t6 + t * (t4 * t3 - t3 * t5);
        for (int j = 0; j < w.length; j++) {
          double x1 = x[i][j];
          wBar[j] += zBar * x1;
          wHvp[j] += zBarDot * x1;
        }
        sBar += zBar;
        sBarDot += zBarDot;
        double state1 = stateKept[i];
        sBar += zBar * state1;
        sBarDot += zBarDot * state1 + zBar * stateKeptDot[i];
        stateBar[0] += s * zBar;
        stateBarDot[0] += sDot * zBar + s * zBarDot;
      }
      adjoint.s = sBar;
      adjoint.sHvp = sBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedStores.recurrent} as a function of the vector that packs {@code w}, {@code
   * s}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction recurrentFunction(double[][] x) {
    return new RecurrentFunction(x);
  }

  private static final class RecurrentFunction implements ScalarFunction {

    private final double[][] x;

    RecurrentFunction(double[][] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      return JammedStores.recurrent(w, this.x, s);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      RecurrentAdjoint adjoint = new RecurrentAdjoint();
      double value = recurrentGradient(w, this.x, s, wBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      return recurrentJvp(w, this.x, s, wDot, sDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      RecurrentHvpAdjoint adjoint = new RecurrentHvpAdjoint();
      double value = recurrentHvp(w, this.x, s, wDot, sDot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.sHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedStores.twoStores} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param order constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual twoStoresJvp(double[] w, double[][] x, int[] order, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      order[0] = i;
      double z = 0.0;
      double zDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot[j] * x1;
      }
      order[i] = 5 * i;
      sum += z * z;
      sumDot += 2.0 * (zDot * z);
    }
    return new Dual(sum + order[0], sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoStoresJvp(double[], double[][], int[], double[])
   */
  static Dual twoStoresJvp(double[] w, double[][] x, int[] order, double[] wDot, Tape tape) {
    return twoStoresJvp(w, x, order, wDot);
  }

  /**
   * Value and gradient of {@code JammedStores.twoStores}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record TwoStoresGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedStores.twoStores} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param order constant; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static TwoStoresGradient twoStoresGradient(double[] w, double[][] x, int[] order) {
    double[] wBar = Arguments.zerosLike(w);
    double value = twoStoresGradient(w, x, order, wBar);
    return new TwoStoresGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoStoresGradient(double[], double[][], int[])
   */
  static TwoStoresGradient twoStoresGradient(double[] w, double[][] x, int[] order, Tape tape) {
    return twoStoresGradient(w, x, order);
  }

  /**
   * Reverse mode: {@code JammedStores.twoStores} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param order constant; written as the method writes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double twoStoresGradient(double[] w, double[][] x, int[] order, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      order[0] = i;
      double z = 0.0;
      for (int j = 0; j < w.length; j++) {
        z += w[j] * x[i][j];
      }
      order[i] = 5 * i;
      sum += z * z;
      double zBar = 2.0 * z;
      for (int j = 0; j < w.length; j++) {
        wBar[j] += zBar * x[i][j];
      }
    }
    return sum + order[0];
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoStoresGradient(double[], double[][], int[], double[])
   */
  static double twoStoresGradient(double[] w, double[][] x, int[] order, double[] wBar, Tape tape) {
    return twoStoresGradient(w, x, order, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.twoStores}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record TwoStoresHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedStores.twoStores}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param order constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TwoStoresHvp twoStoresHvp(double[] w, double[][] x, int[] order, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = twoStoresHvp(w, x, order, wDot, wBar, wHvp);
    return new TwoStoresHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoStoresHvp(double[], double[][], int[], double[])
   */
  static TwoStoresHvp twoStoresHvp(double[] w, double[][] x, int[] order, double[] wDot,
      Tape tape) {
    return twoStoresHvp(w, x, order, wDot);
  }

  /**
   * Second order: {@code JammedStores.twoStores}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param order constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double twoStoresHvp(double[] w, double[][] x, int[] order, double[] wDot, double[] wBar,
      double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      order[0] = i;
      double z = 0.0;
      double zDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot[j] * x1;
      }
      order[i] = 5 * i;
      sum += z * z;
      double zBar = 2.0 * z;
      double zBarDot = 2.0 * zDot;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        wBar[j] += zBar * x1;
        wHvp[j] += zBarDot * x1;
      }
    }
    return sum + order[0];
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoStoresHvp(double[], double[][], int[], double[], double[], double[])
   */
  static double twoStoresHvp(double[] w, double[][] x, int[] order, double[] wDot, double[] wBar,
      double[] wHvp, Tape tape) {
    return twoStoresHvp(w, x, order, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedStores.twoStores} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param order captured
   * @return the view
   */
  static ScalarFunction twoStoresFunction(double[][] x, int[] order) {
    return new TwoStoresFunction(x, order);
  }

  private static final class TwoStoresFunction implements ScalarFunction {

    private final double[][] x;

    private final int[] order;

    TwoStoresFunction(double[][] x, int[] order) {
      this.x = x;
      this.order = order;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedStores.twoStores(w, this.x, Arguments.copy(this.order));
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = twoStoresGradient(w, this.x, Arguments.copy(this.order), wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return twoStoresJvp(w, this.x, Arguments.copy(this.order), wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = twoStoresHvp(w, this.x, Arguments.copy(this.order), wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedStores.lastHigh} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param last constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual lastHighJvp(double[] w, double[][] x, int[] last, double[] wDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double z = 0.0;
      double zDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot[j] * x1;
      }
      for (int j = 0; j < w.length; j++) {
        if (x[i][j] > 0.5) {
          last[0] = 10 * i + j;
        }
      }
      sum += z * z;
      sumDot += 2.0 * (zDot * z);
    }
    return new Dual(sum + last[0], sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lastHighJvp(double[], double[][], int[], double[])
   */
  static Dual lastHighJvp(double[] w, double[][] x, int[] last, double[] wDot, Tape tape) {
    return lastHighJvp(w, x, last, wDot);
  }

  /**
   * Value and gradient of {@code JammedStores.lastHigh}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record LastHighGradient(double value, double[] w) {}

  /**
   * Reverse mode: {@code JammedStores.lastHigh} and its gradient.
   *
   * @param w as the method takes it
   * @param x constant
   * @param last constant; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static LastHighGradient lastHighGradient(double[] w, double[][] x, int[] last) {
    double[] wBar = Arguments.zerosLike(w);
    double value = lastHighGradient(w, x, last, wBar);
    return new LastHighGradient(value, wBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lastHighGradient(double[], double[][], int[])
   */
  static LastHighGradient lastHighGradient(double[] w, double[][] x, int[] last, Tape tape) {
    return lastHighGradient(w, x, last);
  }

  /**
   * Reverse mode: {@code JammedStores.lastHigh} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param last constant; written as the method writes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double lastHighGradient(double[] w, double[][] x, int[] last, double[] wBar) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.zero(wBar);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double z = 0.0;
      for (int j = 0; j < w.length; j++) {
        z += w[j] * x[i][j];
      }
      for (int j = 0; j < w.length; j++) {
        if (x[i][j] > 0.5) {
          last[0] = 10 * i + j;
        }
      }
      sum += z * z;
      double zBar = 2.0 * z;
      for (int j = 0; j < w.length; j++) {
        wBar[j] += zBar * x[i][j];
      }
    }
    return sum + last[0];
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lastHighGradient(double[], double[][], int[], double[])
   */
  static double lastHighGradient(double[] w, double[][] x, int[] last, double[] wBar, Tape tape) {
    return lastHighGradient(w, x, last, wBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.lastHigh}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record LastHighHvp(double value, double[] w, double[] wHvp) {}

  /**
   * Second order: {@code JammedStores.lastHigh}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param x constant
   * @param last constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LastHighHvp lastHighHvp(double[] w, double[][] x, int[] last, double[] wDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    double value = lastHighHvp(w, x, last, wDot, wBar, wHvp);
    return new LastHighHvp(value, wBar, wHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lastHighHvp(double[], double[][], int[], double[])
   */
  static LastHighHvp lastHighHvp(double[] w, double[][] x, int[] last, double[] wDot, Tape tape) {
    return lastHighHvp(w, x, last, wDot);
  }

  /**
   * Second order: {@code JammedStores.lastHigh}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x constant
   * @param last constant; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double lastHighHvp(double[] w, double[][] x, int[] last, double[] wDot, double[] wBar,
      double[] wHvp) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    double sum = 0.0;
    for (int i = 0; i < x.length; i++) {
      double z = 0.0;
      double zDot = 0.0;
      for (int j = 0; j < w.length; j++) {
        double w1 = w[j];
        double x1 = x[i][j];
        z += w1 * x1;
        zDot += wDot[j] * x1;
      }
      for (int j = 0; j < w.length; j++) {
        if (x[i][j] > 0.5) {
          last[0] = 10 * i + j;
        }
      }
      sum += z * z;
      double zBar = 2.0 * z;
      double zBarDot = 2.0 * zDot;
      for (int j = 0; j < w.length; j++) {
        double x1 = x[i][j];
        wBar[j] += zBar * x1;
        wHvp[j] += zBarDot * x1;
      }
    }
    return sum + last[0];
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lastHighHvp(double[], double[][], int[], double[], double[], double[])
   */
  static double lastHighHvp(double[] w, double[][] x, int[] last, double[] wDot, double[] wBar,
      double[] wHvp, Tape tape) {
    return lastHighHvp(w, x, last, wDot, wBar, wHvp);
  }

  /**
   * {@code JammedStores.lastHigh} as a function of the vector that packs {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x captured
   * @param last captured
   * @return the view
   */
  static ScalarFunction lastHighFunction(double[][] x, int[] last) {
    return new LastHighFunction(x, last);
  }

  private static final class LastHighFunction implements ScalarFunction {

    private final double[][] x;

    private final int[] last;

    LastHighFunction(double[][] x, int[] last) {
      this.x = x;
      this.last = last;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] w = Arguments.doubles(packed, 0, packed.length);
      return JammedStores.lastHigh(w, this.x, Arguments.copy(this.last));
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wBar = Arguments.zerosLike(w);
      double value = lastHighGradient(w, this.x, Arguments.copy(this.last), wBar);
      Arguments.pack(wBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      return lastHighJvp(w, this.x, Arguments.copy(this.last), wDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length);
      double[] wDot = Arguments.doubles(direction, 0, direction.length);
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      double value = lastHighHvp(w, this.x, Arguments.copy(this.last), wDot, wBar, wHvp);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(wHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code JammedStores.given} and its derivative in the direction of the
   * tangents.
   *
   * @param w constant
   * @param in as the method takes it
   * @param out as the method takes it; written as the method writes it
   * @param inDot tangent of {@code in}, of the same shape; not modified
   * @param outDot tangent of {@code out}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual givenJvp(double[][] w, double[] in, double[] out, double[] inDot, double[] outDot) {
    Arguments.sameShape("inDot", inDot, "in", in);
    Arguments.sameShape("outDot", outDot, "out", out);
    Arguments.sameSharing("in", in, inDot, "out", out, outDot);
    int h = 0;
    while (h < w.length - 3 && h < out.length - 3 && FourRows.hold(w, h, in.length)
        && FourRows.areNot(w, h, out) && out != in && outDot != inDot) {
      double z = 0.0;
      double zDot = 0.0;
      double z1 = 0.0;
      double zDot1 = 0.0;
      double z2 = 0.0;
      double zDot2 = 0.0;
      double z3 = 0.0;
      double zDot3 = 0.0;
      for (int j = 0; j < in.length; j++) {
        double w1 = w[h][j];
        double in1 = in[j];
        double inDot1 = inDot[j];
        z += w1 * in1;
        zDot += w1 * inDot1;
        double w2 = w[h + 1][j];
        z1 += w2 * in1;
        zDot1 += w2 * inDot1;
        double w3 = w[h + 2][j];
        z2 += w3 * in1;
        zDot2 += w3 * inDot1;
        double w4 = w[h + 3][j];
        z3 += w4 * in1;
        zDot3 += w4 * inDot1;
      }
      out[h] = Math.sin(z);
      outDot[h] = zDot * Math.cos(z);
      out[h + 1] = Math.sin(z1);
      outDot[h + 1] = zDot1 * Math.cos(z1);
      out[h + 2] = Math.sin(z2);
      outDot[h + 2] = zDot2 * Math.cos(z2);
      out[h + 3] = Math.sin(z3);
      outDot[h + 3] = zDot3 * Math.cos(z3);
      h += 4;
    }
    while (h < w.length) {
      double z = 0.0;
      double zDot = 0.0;
      for (int j = 0; j < in.length; j++) {
        double w1 = w[h][j];
        z += w1 * in[j];
        zDot += w1 * inDot[j];
      }
      out[h] = Math.sin(z);
      outDot[h] = zDot * Math.cos(z);
      h++;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < out.length; i++) {
      double terms = out[i];
      double termsDot = outDot[i];
      double t = 1.0 + 0.25 * i;
      sum += terms * terms * t;
      sumDot += 2.0 * (termsDot * terms) * t;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenJvp(double[][], double[], double[], double[], double[])
   */
  static Dual givenJvp(double[][] w, double[] in, double[] out, double[] inDot, double[] outDot,
      Tape tape) {
    return givenJvp(w, in, out, inDot, outDot);
  }

  /**
   * Value and gradient of {@code JammedStores.given}.
   *
   * @param value what the method returns
   * @param in the derivative with respect to {@code in}
   * @param out the derivative with respect to {@code out}
   */
  record GivenGradient(double value, double[] in, double[] out) {}

  /**
   * Reverse mode: {@code JammedStores.given} and its gradient.
   *
   * @param w constant
   * @param in as the method takes it
   * @param out as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static GivenGradient givenGradient(double[][] w, double[] in, double[] out) {
    return givenGradient(w, in, out, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenGradient(double[][], double[], double[])
   */
  static GivenGradient givenGradient(double[][] w, double[] in, double[] out, Tape tape) {
    double[] inBar = Arguments.zerosLike(in);
    double[] outBar = out == in ? inBar : Arguments.zerosLike(out);
    double value = givenGradient(w, in, out, inBar, outBar, tape);
    return new GivenGradient(value, inBar, outBar);
  }

  /**
   * Reverse mode: {@code JammedStores.given} and its gradient, written into the caller's
   * memory.
   *
   * @param w constant
   * @param in as the method takes it
   * @param out as the method takes it; written as the method writes it
   * @param inBar overwritten with the gradient with respect to {@code in}; of the same shape
   * @param outBar overwritten with the gradient with respect to {@code out}; of the same
   *     shape
   * @return the value
   */
  static double givenGradient(double[][] w, double[] in, double[] out, double[] inBar,
      double[] outBar) {
    return givenGradient(w, in, out, inBar, outBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenGradient(double[][], double[], double[], double[], double[])
   */
  static double givenGradient(double[][] w, double[] in, double[] out, double[] inBar,
      double[] outBar, Tape tape) {
    Arguments.sameShape("inBar", inBar, "in", in);
    Arguments.sameShape("outBar", outBar, "out", out);
    Arguments.sameSharing("in", in, inBar, "out", out, outBar);
    Arguments.zero(inBar);
    Arguments.zero(outBar);
    int mark = tape.mark();
    try {
      double[] zKept = tape.doubles(w.length);
      double[][] wKeptKept = tape.table(double[].class, w.length);
      for (int h = 0; h < w.length; h++) {
        double[] wKept = tape.row(wKeptKept, h, in.length);
        double z = 0.0;
        for (int j = 0; j < in.length; j++) {
          double w1 = w[h][j];
          wKept[j] = w1;
          z += w1 * in[j];
        }
        zKept[h] = z;
        out[h] = Math.sin(z);
      }
      double sum = 0.0;
      for (int i = 0; i < out.length; i++) {
        double terms = out[i];
        double t = 1.0 + 0.25 * i;
        sum += terms * terms * t;
        outBar[i] += 2.0 * (t * terms);
      }

      // reverse sweep
      for (int h = w.length - 1; h >= 0; h--) {
        double t = outBar[h];
        outBar[h] = 0.0;
        double z = zKept[h];
        double zBar = t * Math.cos(z);
        double[] wKept = wKeptKept[h];
        for (int j = 0; j < in.length; j++) {
          inBar[j] += wKept[j] * zBar;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code JammedStores.given}.
   *
   * @param value what the method returns
   * @param in the derivative with respect to {@code in}
   * @param out the derivative with respect to {@code out}
   * @param inHvp the Hessian-vector product for {@code in}
   * @param outHvp the Hessian-vector product for {@code out}
   */
  record GivenHvp(double value, double[] in, double[] out, double[] inHvp, double[] outHvp) {}

  /**
   * Second order: {@code JammedStores.given}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w constant
   * @param in as the method takes it
   * @param out as the method takes it; written as the method writes it
   * @param inDot tangent of {@code in}, of the same shape; not modified
   * @param outDot tangent of {@code out}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static GivenHvp givenHvp(double[][] w, double[] in, double[] out, double[] inDot,
      double[] outDot) {
    return givenHvp(w, in, out, inDot, outDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenHvp(double[][], double[], double[], double[], double[])
   */
  static GivenHvp givenHvp(double[][] w, double[] in, double[] out, double[] inDot,
      double[] outDot, Tape tape) {
    double[] inBar = Arguments.zerosLike(in);
    double[] outBar = out == in ? inBar : Arguments.zerosLike(out);
    double[] inHvp = Arguments.zerosLike(in);
    double[] outHvp = out == in ? inHvp : Arguments.zerosLike(out);
    double value = givenHvp(w, in, out, inDot, outDot, inBar, outBar, inHvp, outHvp, tape);
    return new GivenHvp(value, inBar, outBar, inHvp, outHvp);
  }

  /**
   * Second order: {@code JammedStores.given}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w constant
   * @param in as the method takes it
   * @param out as the method takes it; written as the method writes it
   * @param inDot tangent of {@code in}, of the same shape; not modified
   * @param outDot tangent of {@code out}, of the same shape; receives that of what the array
   *     then holds
   * @param inBar overwritten with the gradient with respect to {@code in}; of the same shape
   * @param outBar overwritten with the gradient with respect to {@code out}; of the same
   *     shape
   * @param inHvp overwritten with the Hessian-vector product for {@code in}; of the same
   *     shape
   * @param outHvp overwritten with the Hessian-vector product for {@code out}; of the same
   *     shape
   * @return the value
   */
  static double givenHvp(double[][] w, double[] in, double[] out, double[] inDot, double[] outDot,
      double[] inBar, double[] outBar, double[] inHvp, double[] outHvp) {
    return givenHvp(w, in, out, inDot, outDot, inBar, outBar, inHvp, outHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #givenHvp(double[][], double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double givenHvp(double[][] w, double[] in, double[] out, double[] inDot, double[] outDot,
      double[] inBar, double[] outBar, double[] inHvp, double[] outHvp, Tape tape) {
    Arguments.sameShape("inDot", inDot, "in", in);
    Arguments.sameShape("outDot", outDot, "out", out);
    Arguments.sameSharing("in", in, inDot, "out", out, outDot);
    Arguments.sameShape("inBar", inBar, "in", in);
    Arguments.sameShape("outBar", outBar, "out", out);
    Arguments.sameSharing("in", in, inBar, "out", out, outBar);
    Arguments.sameShape("inHvp", inHvp, "in", in);
    Arguments.sameShape("outHvp", outHvp, "out", out);
    Arguments.sameSharing("in", in, inHvp, "out", out, outHvp);
    Arguments.distinct("inDot", inDot, "inBar", inBar);
    Arguments.distinct("inDot", inDot, "inHvp", inHvp);
    Arguments.distinct("inBar", inBar, "inHvp", inHvp);
    Arguments.distinct("outDot", outDot, "outBar", outBar);
    Arguments.distinct("outDot", outDot, "outHvp", outHvp);
    Arguments.distinct("outBar", outBar, "outHvp", outHvp);
    Arguments.zero(inBar);
    Arguments.zero(outBar);
    Arguments.zero(inHvp);
    Arguments.zero(outHvp);
    int mark = tape.mark();
    try {
      double[] zKept = tape.doubles(w.length);
      double[] zKeptDot = tape.doubles(w.length);
      double[][] wKeptKept = tape.table(double[].class, w.length);
      for (int h = 0; h < w.length; h++) {
        double[] wKept = tape.row(wKeptKept, h, in.length);
        double z = 0.0;
        double zDot = 0.0;
        for (int j = 0; j < in.length; j++) {
          double w1 = w[h][j];
          wKept[j] = w1;
          z += w1 * in[j];
          zDot += w1 * inDot[j];
        }
        zKept[h] = z;
        zKeptDot[h] = zDot;
        out[h] = Math.sin(z);
        outDot[h] = zDot * Math.cos(z);
      }
      double sum = 0.0;
      for (int i = 0; i < out.length; i++) {
        double terms = out[i];
        double termsDot = outDot[i];
        double t = 1.0 + 0.25 * i;
        sum += terms * terms * t;
        outBar[i] += 2.0 * (t * terms);
        outHvp[i] += 2.0 * (t * termsDot);
      }

      // reverse sweep
      for (int h = w.length - 1; h >= 0; h--) {
        double t = outBar[h];
        double t1 = outHvp[h];
        outBar[h] = 0.0;
        outHvp[h] = 0.0;
        double z = zKept[h];
        double zDot = zKeptDot[h];
        double t2 = Math.cos(z);
        double zBar = t * t2;
        double zBarDot = t1 * t2 - t * (zDot * Math.sin(z));
        double[] wKept = wKeptKept[h];
        for (int j = 0; j < in.length; j++) {
          double w1 = wKept[j];
          inBar[j] += w1 * zBar;
          inHvp[j] += w1 * zBarDot;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code JammedStores.given} as a function of the vector that packs {@code in}, {@code
   * out}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param w captured
   * @param in of the shape that the parameter is to have
   * @param out of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction givenFunction(double[][] w, double[] in, double[] out) {
    return new GivenFunction(w, in, out);
  }

  private static final class GivenFunction implements ScalarFunction {

    private final double[][] w;

    private final double[] in;

    private final double[] out;

    private final int inSize;

    private final int outSize;

    GivenFunction(double[][] w, double[] in, double[] out) {
      this.w = w;
      this.in = in;
      this.out = out;
      Objects.requireNonNull(in, "in");
      this.inSize = Arguments.size(in);
      Objects.requireNonNull(out, "out");
      this.outSize = Arguments.size(out);
    }

    @Override
    public int inputs() {
      return inSize + outSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] in = Arguments.unpackLike(this.in, packed, 0);
      double[] out = Arguments.unpackLike(this.out, packed, inSize);
      return JammedStores.given(this.w, in, out);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] in = Arguments.unpackLike(this.in, packed, 0);
      double[] out = Arguments.unpackLike(this.out, packed, inSize);
      double[] inBar = Arguments.zerosLike(in);
      double[] outBar = Arguments.zerosLike(out);
      double value = givenGradient(this.w, in, out, inBar, outBar);
      Arguments.pack(inBar, gradient, 0);
      Arguments.pack(outBar, gradient, inSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] in = Arguments.unpackLike(this.in, packed, 0);
      double[] out = Arguments.unpackLike(this.out, packed, inSize);
      double[] inDot = Arguments.unpackLike(this.in, direction, 0);
      double[] outDot = Arguments.unpackLike(this.out, direction, inSize);
      return givenJvp(this.w, in, out, inDot, outDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] in = Arguments.unpackLike(this.in, packed, 0);
      double[] out = Arguments.unpackLike(this.out, packed, inSize);
      double[] inDot = Arguments.unpackLike(this.in, direction, 0);
      double[] outDot = Arguments.unpackLike(this.out, direction, inSize);
      double[] inBar = Arguments.zerosLike(in);
      double[] outBar = Arguments.zerosLike(out);
      double[] inHvp = Arguments.zerosLike(in);
      double[] outHvp = Arguments.zerosLike(out);
      double value = givenHvp(this.w, in, out, inDot, outDot, inBar, outBar, inHvp, outHvp);
      Arguments.pack(inBar, gradient, 0);
      Arguments.pack(outBar, gradient, inSize);
      Arguments.pack(inHvp, product, 0);
      Arguments.pack(outHvp, product, inSize);
      return value;
    }
  }
}
