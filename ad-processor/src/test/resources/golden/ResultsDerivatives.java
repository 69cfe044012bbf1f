package corpus;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code Results}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ResultsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ResultsDerivatives");
  }

  private ResultsDerivatives() {}

  /**
   * Value and tangent of {@code Results.pair}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record PairJvp(Results.Pair value, Results.Pair tangent) {}

  /**
   * Forward mode: {@code Results.pair} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static PairJvp pairJvp(double x, double y, double xDot, double yDot) {
    if (x > y) {
      return new PairJvp(new Results.Pair(x, y), new Results.Pair(xDot, yDot));
    }
    double t = x * y;
    double tDot = xDot * y + x * yDot;
    return new PairJvp(new Results.Pair(t * t, y), new Results.Pair(2.0 * (tDot * t), yDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairJvp(double, double, double, double)
   */
  static PairJvp pairJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return pairJvp(x, y, xDot, yDot);
  }

  /**
   * Value of {@code Results.pair} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record PairVjp(Results.Pair value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Results.pair}: filled by a derivative and
   * reused by its caller.
   */
  static final class PairAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public PairAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.pair} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static PairVjp pairVjp(double x, double y, Results.Pair resultBar) {
    PairAdjoint adjoint = new PairAdjoint();
    Results.Pair value = pairVjp(x, y, resultBar, adjoint);
    return new PairVjp(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairVjp(double, double, corpus.Results.Pair)
   */
  static PairVjp pairVjp(double x, double y, Results.Pair resultBar, Tape tape) {
    return pairVjp(x, y, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.pair} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x}, {@code y} are added
   * @return what the method returns
   */
  static Results.Pair pairVjp(double x, double y, Results.Pair resultBar, PairAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return pairVjpSweeps(x, y, resultBar.first(), resultBar.second(), adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairVjp(double, double, corpus.Results.Pair, PairAdjoint)
   */
  static Results.Pair pairVjp(double x, double y, Results.Pair resultBar, PairAdjoint adjoint,
      Tape tape) {
    return pairVjp(x, y, resultBar, adjoint);
  }

  private static Results.Pair pairVjpSweeps(double x, double y, double resultBar0,
      double resultBar1, PairAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    if (x > y) {
      adjoint.x += resultBar0;
      adjoint.y += resultBar1;
      return new Results.Pair(x, y);
    }
    double t = x * y;

    // reverse sweep
    double tBar = 2.0 * (resultBar0 * t);
    double xBar = tBar * y;
    double yBar = resultBar1 + x * tBar;
    adjoint.x += xBar;
    adjoint.y += yBar;
    return new Results.Pair(t * t, y);
  }

  /**
   * Reverse mode: {@code Results.pair} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code first}, {@code second}, with columns for {@code x},
   * {@code y}, arrays element by element.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Results.Pair pairJacobian(double x, double y, double[] jacobian, int offset) {
    Arguments.block("jacobian", jacobian, offset, 2, 2);
    if (x > y) {
      // reverse sweeps, one for each row
      jacobian[offset] = 1.0;
      jacobian[offset + 1] = 0.0;
      jacobian[offset + 2] = 0.0;
      jacobian[offset + 3] = 1.0;
      return new Results.Pair(x, y);
    }
    double t = x * y;

    // reverse sweeps, one for each row
    double tBar = 2.0 * t;
    jacobian[offset] = tBar * y;
    jacobian[offset + 1] = x * tBar;
    jacobian[offset + 2] = 0.0;
    jacobian[offset + 3] = 1.0;
    return new Results.Pair(t * t, y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairJacobian(double, double, double[], int)
   */
  static Results.Pair pairJacobian(double x, double y, double[] jacobian, int offset, Tape tape) {
    return pairJacobian(x, y, jacobian, offset);
  }

  /**
   * {@code Results.pair} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction pairFunction() {
    return new PairFunction();
  }

  private static final class PairFunction implements VectorFunction {

    PairFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double x = packed[0];
      double y = packed[1];
      Results.Pair value = Results.pair(x, y);
      values[0] = value.first();
      values[1] = value.second();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      PairJvp value = pairJvp(x, y, xDot, yDot);
      values[0] = value.value().first();
      values[1] = value.value().second();
      tangents[0] = value.tangent().first();
      tangents[1] = value.tangent().second();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double x = packed[0];
      double y = packed[1];
      Results.Pair resultBar = new Results.Pair(weights[0], weights[1]);
      PairAdjoint adjoint = new PairAdjoint();
      Results.Pair value = pairVjp(x, y, resultBar, adjoint);
      values[0] = value.first();
      values[1] = value.second();
      adjoints[0] = adjoint.x;
      adjoints[1] = adjoint.y;
    }
  }

  /**
   * Tangent or adjoint of the result of {@code Results.fit}.
   *
   * @param loss for {@code loss}
   * @param gradient for {@code gradient}
   */
  record FitResultTangent(double loss, double[] gradient) {}

  /**
   * Value and tangent of {@code Results.fit}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record FitJvp(Results.Fit value, FitResultTangent tangent) {}

  /**
   * Forward mode: {@code Results.fit} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wDot tangent of {@code w}
   * @return the value and its tangent
   */
  static FitJvp fitJvp(double[] x, double w, double[] xDot, double wDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] g = new double[x.length];
    double[] gDot = new double[x.length];
    double loss = 0.0;
    int n = 0;
    double lossDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      if (x1 < 0.0) {
        continue;
      }
      n++;
      double t = x1 * x1;
      loss += t * w;
      lossDot += 2.0 * (xDot1 * x1) * w + t * wDot;
      double t1 = 2.0 * x1;
      g[i] = t1 * w;
      gDot[i] = 2.0 * xDot1 * w + t1 * wDot;
    }
    String name = "n" + n;
    return new FitJvp(new Results.Fit(loss, g, n, name), new FitResultTangent(lossDot, gDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fitJvp(double[], double, double[], double)
   */
  static FitJvp fitJvp(double[] x, double w, double[] xDot, double wDot, Tape tape) {
    return fitJvp(x, w, xDot, wDot);
  }

  /**
   * Value of {@code Results.fit} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param w the derivative with respect to {@code w}
   */
  record FitVjp(Results.Fit value, double[] x, double w) {}

  /**
   * Adjoints of the scalar parameters of {@code Results.fit}: filled by a derivative and
   * reused by its caller.
   */
  static final class FitAdjoint {

    /** The adjoint of {@code w}. */
    public double w;

    /** A holder of zeros. */
    public FitAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.fit} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static FitVjp fitVjp(double[] x, double w, FitResultTangent resultBar) {
    return fitVjp(x, w, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fitVjp(double[], double, FitResultTangent)
   */
  static FitVjp fitVjp(double[] x, double w, FitResultTangent resultBar, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    FitAdjoint adjoint = new FitAdjoint();
    Results.Fit value = fitVjp(x, w, resultBar, xBar, adjoint, tape);
    return new FitVjp(value, xBar, adjoint.w);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.fit} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param w as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param adjoint to which the adjoints of {@code w} are added
   * @return what the method returns
   */
  static Results.Fit fitVjp(double[] x, double w, FitResultTangent resultBar, double[] xBar,
      FitAdjoint adjoint) {
    return fitVjp(x, w, resultBar, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fitVjp(double[], double, FitResultTangent, double[], FitAdjoint)
   */
  static Results.Fit fitVjp(double[] x, double w, FitResultTangent resultBar, double[] xBar,
      FitAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return fitVjpSweeps(x, w, resultBar.loss(), resultBar.gradient(), xBar, adjoint, tape);
  }

  private static Results.Fit fitVjpSweeps(double[] x, double w, double resultBar0,
      double[] resultBar1, double[] xBar, FitAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] g = new double[x.length];
      double[] gBar = tape.doubles(x.length);
      double loss = 0.0;
      int n = 0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        if (!(x1 < 0.0)) {
          n++;
          loss += x1 * x1 * w;
          g[i] = 2.0 * x1 * w;
        }
      }
      String name = "n" + n;

      // reverse sweep
      Arguments.length("resultBar", resultBar1.length, g.length);
      for (int i = 0; i < g.length; i++) {
        gBar[i] = resultBar1[i];
      }
      double wBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double xBar1;
        if (x1 < 0.0) {
          xBar1 = 0.0;
        } else {
          double t = gBar[i];
          gBar[i] = 0.0;
          wBar += 2.0 * x1 * t;
          wBar += x1 * x1 * resultBar0;
          xBar1 = 2.0 * (t * w + resultBar0 * w * x1);
        }
        xBar[i] += xBar1;
      }
      adjoint.w += wBar;
      return new Results.Fit(loss, g, n, name);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Results.fit} as a function of the vector that packs {@code x}, {@code w}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction fitFunction() {
    return new FitFunction();
  }

  private static final class FitFunction implements VectorFunction {

    FitFunction() {}

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
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      Results.Fit value = Results.fit(x, w);
      return 1 + Arguments.size(value.gradient());
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      Results.Fit value = Results.fit(x, w);
      Arguments.length("y", values, 1 + Arguments.size(value.gradient()));
      values[0] = value.loss();
      Arguments.pack(value.gradient(), values, 1);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double wDot = direction[direction.length - 1];
      FitJvp value = fitJvp(x, w, xDot, wDot);
      Arguments.length("y", values, 1 + Arguments.size(value.value().gradient()));
      values[0] = value.value().loss();
      Arguments.pack(value.value().gradient(), values, 1);
      tangents[0] = value.tangent().loss();
      Arguments.pack(value.tangent().gradient(), tangents, 1);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double w = packed[packed.length - 1];
      Results.Fit shape = Results.fit(Arguments.copy(x), w);
      Arguments.length("yBar", weights, 1 + Arguments.size(shape.gradient()));
      FitResultTangent resultBar =
          new FitResultTangent(weights[0], Arguments.unpackLike(shape.gradient(), weights, 1));
      double[] xBar = Arguments.zerosLike(x);
      FitAdjoint adjoint = new FitAdjoint();
      Results.Fit value = fitVjp(x, w, resultBar, xBar, adjoint);
      Arguments.length("y", values, 1 + Arguments.size(value.gradient()));
      values[0] = value.loss();
      Arguments.pack(value.gradient(), values, 1);
      Arguments.pack(xBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.w;
    }
  }

  /**
   * Value and tangent of {@code Results.arrays}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record ArraysJvp(Results.Arrays2 value, Results.Arrays2 tangent) {}

  /**
   * Forward mode: {@code Results.arrays} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param f as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param fDot tangent of {@code f}
   * @return the value and its tangent
   */
  static ArraysJvp arraysJvp(double[] x, float f, double[] xDot, float fDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    float[] b = new float[2];
    float[] bDot = new float[2];
    b[0] = f;
    bDot[0] = fDot;
    b[1] = f * f;
    bDot[1] = 2.0f * (fDot * f);
    double[][] c = new double[2][];
    double[][] cDot = new double[2][];
    double[] t = new double[1];
    double[] t1 = new double[1];
    double xDot1 = xDot[0];
    t[0] = x[0];
    t1[0] = xDot1;
    c[0] = t;
    cDot[0] = t1;
    double[] t2 = new double[2];
    double[] t3 = new double[2];
    double x1 = x[0];
    double t4 = f;
    double t5 = xDot[0] * t4 + x1 * fDot;
    t2[0] = x1 * t4;
    t3[0] = t5;
    t2[1] = 1.0;
    t3[1] = 0.0;
    c[1] = t2;
    cDot[1] = t3;
    double[] t6 = x.clone();
    double[] t7 = xDot.clone();
    return new ArraysJvp(new Results.Arrays2(t6, b, c), new Results.Arrays2(t7, bDot, cDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraysJvp(double[], float, double[], float)
   */
  static ArraysJvp arraysJvp(double[] x, float f, double[] xDot, float fDot, Tape tape) {
    return arraysJvp(x, f, xDot, fDot);
  }

  /**
   * Value of {@code Results.arrays} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param f the derivative with respect to {@code f}
   */
  record ArraysVjp(Results.Arrays2 value, double[] x, float f) {}

  /**
   * Adjoints of the scalar parameters of {@code Results.arrays}: filled by a derivative and
   * reused by its caller.
   */
  static final class ArraysAdjoint {

    /** The adjoint of {@code f}. */
    public float f;

    /** A holder of zeros. */
    public ArraysAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.arrays} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param f as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static ArraysVjp arraysVjp(double[] x, float f, Results.Arrays2 resultBar) {
    return arraysVjp(x, f, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraysVjp(double[], float, corpus.Results.Arrays2)
   */
  static ArraysVjp arraysVjp(double[] x, float f, Results.Arrays2 resultBar, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    ArraysAdjoint adjoint = new ArraysAdjoint();
    Results.Arrays2 value = arraysVjp(x, f, resultBar, xBar, adjoint, tape);
    return new ArraysVjp(value, xBar, adjoint.f);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.arrays} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param f as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param adjoint to which the adjoints of {@code f} are added
   * @return what the method returns
   */
  static Results.Arrays2 arraysVjp(double[] x, float f, Results.Arrays2 resultBar, double[] xBar,
      ArraysAdjoint adjoint) {
    return arraysVjp(x, f, resultBar, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraysVjp(double[], float, corpus.Results.Arrays2, double[], ArraysAdjoint)
   */
  static Results.Arrays2 arraysVjp(double[] x, float f, Results.Arrays2 resultBar, double[] xBar,
      ArraysAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return arraysVjpSweeps(x, f, resultBar.a(), resultBar.b(), resultBar.c(), xBar, adjoint, tape);
  }

  private static Results.Arrays2 arraysVjpSweeps(double[] x, float f, double[] resultBar0,
      float[] resultBar1, double[][] resultBar2, double[] xBar, ArraysAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      float[] b = new float[2];
      float[] bBar = tape.floats(2);
      b[0] = f;
      b[1] = f * f;
      double[][] c = new double[2][];
      double[][] cBar = new double[2][];
      double[] t = new double[1];
      double[] t1 = tape.zeroDoubles(1);
      t[0] = x[0];
      c[0] = t;
      cBar[0] = t1;
      double[] t2 = new double[2];
      double[] t3 = tape.zeroDoubles(2);
      double x1 = x[0];
      double t4 = f;
      t2[0] = x1 * t4;
      t2[1] = 1.0;
      c[1] = t2;
      cBar[1] = t3;
      double[] t5 = x.clone();
      double[] t6 = tape.doubles(t5.length);

      // reverse sweep
      Arguments.length("resultBar", resultBar0.length, t5.length);
      for (int i = 0; i < t5.length; i++) {
        t6[i] = resultBar0[i];
      }
      Arguments.length("resultBar", resultBar1.length, b.length);
      for (int i = 0; i < b.length; i++) {
        bBar[i] = resultBar1[i];
      }
      Arguments.length("resultBar", resultBar2.length, c.length);
      for (int i = 0; i < c.length; i++) {
        double[] t7 = resultBar2[i];
        double[] t8 = cBar[i];
        int t9 = c[i].length;
        Arguments.length("resultBar", t7.length, t9);
        for (int j = 0; j < t9; j++) {
          t8[j] += t7[j];
        }
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t6[i];
      }
      t3[1] = 0.0;
      double t7 = t3[0];
      t3[0] = 0.0;
      float fBar = (float) (x1 * t7);
      xBar[0] += t7 * t4;
      double t8 = t1[0];
      t1[0] = 0.0;
      xBar[0] += t8;
      fBar += 2.0f * (bBar[1] * f);
      fBar += bBar[0];
      adjoint.f += fBar;
      return new Results.Arrays2(t5, b, c);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Results.arrays} as a function of the vector that packs {@code x}, {@code f}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction arraysFunction() {
    return new ArraysFunction();
  }

  private static final class ArraysFunction implements VectorFunction {

    ArraysFunction() {}

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
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      float f = (float) packed[packed.length - 1];
      Results.Arrays2 value = Results.arrays(x, f);
      return Arguments.size(value.a()) + Arguments.size(value.b()) + Arguments.size(value.c());
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      float f = (float) packed[packed.length - 1];
      Results.Arrays2 value = Results.arrays(x, f);
      Arguments.length("y", values,
          Arguments.size(value.a()) + Arguments.size(value.b()) + Arguments.size(value.c()));
      Arguments.pack(value.a(), values, 0);
      Arguments.pack(value.b(), values, 0 + Arguments.size(value.a()));
      Arguments.pack(value.c(), values, 0 + Arguments.size(value.a()) + Arguments.size(value.b()));
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      float f = (float) packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      float fDot = (float) direction[direction.length - 1];
      ArraysJvp value = arraysJvp(x, f, xDot, fDot);
      Arguments.length("y", values,
          Arguments.size(value.value().a()) + Arguments.size(value.value().b())
          + Arguments.size(value.value().c()));
      Arguments.pack(value.value().a(), values, 0);
      Arguments.pack(value.value().b(), values, 0 + Arguments.size(value.value().a()));
      Arguments.pack(value.value().c(), values,
          0 + Arguments.size(value.value().a()) + Arguments.size(value.value().b()));
      Arguments.pack(value.tangent().a(), tangents, 0);
      Arguments.pack(value.tangent().b(), tangents, 0 + Arguments.size(value.tangent().a()));
      Arguments.pack(value.tangent().c(), tangents,
          0 + Arguments.size(value.tangent().a()) + Arguments.size(value.tangent().b()));
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      float f = (float) packed[packed.length - 1];
      Results.Arrays2 shape = Results.arrays(Arguments.copy(x), f);
      Arguments.length("yBar", weights,
          0 + Arguments.size(shape.a()) + Arguments.size(shape.b()) + Arguments.size(shape.c()));
      Results.Arrays2 resultBar =
          new Results.Arrays2(Arguments.unpackLike(shape.a(), weights, 0),
          Arguments.unpackLike(shape.b(), weights, 0 + Arguments.size(shape.a())),
          Arguments.unpackLike(shape.c(), weights,
          0 + Arguments.size(shape.a()) + Arguments.size(shape.b())));
      double[] xBar = Arguments.zerosLike(x);
      ArraysAdjoint adjoint = new ArraysAdjoint();
      Results.Arrays2 value = arraysVjp(x, f, resultBar, xBar, adjoint);
      Arguments.length("y", values,
          Arguments.size(value.a()) + Arguments.size(value.b()) + Arguments.size(value.c()));
      Arguments.pack(value.a(), values, 0);
      Arguments.pack(value.b(), values, 0 + Arguments.size(value.a()));
      Arguments.pack(value.c(), values, 0 + Arguments.size(value.a()) + Arguments.size(value.b()));
      Arguments.pack(xBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.f;
    }
  }

  /**
   * Value and tangent of {@code Results.loopPair}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record LoopPairJvp(Results.Pair value, Results.Pair tangent) {}

  /**
   * Forward mode: {@code Results.loopPair} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static LoopPairJvp loopPairJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double a = 0.0;
    double b = 1.0;
    double aDot = 0.0;
    double bDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double t = v * b;
      bDot = vDot * b + v * bDot;
      a += t;
      aDot += bDot;
      b = t;
    }
    return new LoopPairJvp(new Results.Pair(a, b), new Results.Pair(aDot, bDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #loopPairJvp(double[], double[])
   */
  static LoopPairJvp loopPairJvp(double[] x, double[] xDot, Tape tape) {
    return loopPairJvp(x, xDot);
  }

  /**
   * Value of {@code Results.loopPair} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LoopPairVjp(Results.Pair value, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.loopPair} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static LoopPairVjp loopPairVjp(double[] x, Results.Pair resultBar) {
    return loopPairVjp(x, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #loopPairVjp(double[], corpus.Results.Pair)
   */
  static LoopPairVjp loopPairVjp(double[] x, Results.Pair resultBar, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    Results.Pair value = loopPairVjp(x, resultBar, xBar, tape);
    return new LoopPairVjp(value, xBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.loopPair} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @return what the method returns
   */
  static Results.Pair loopPairVjp(double[] x, Results.Pair resultBar, double[] xBar) {
    return loopPairVjp(x, resultBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #loopPairVjp(double[], corpus.Results.Pair, double[])
   */
  static Results.Pair loopPairVjp(double[] x, Results.Pair resultBar, double[] xBar, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return loopPairVjpSweeps(x, resultBar.first(), resultBar.second(), xBar, tape);
  }

  private static Results.Pair loopPairVjpSweeps(double[] x, double resultBar0, double resultBar1,
      double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    int mark = tape.mark();
    try {
      double[] bKept = tape.doubles(x.length);
      double a = 0.0;
      double b = 1.0;
      for (int i = 0; i < x.length; i++) {
        bKept[i] = b;
        double v = x[i];
        b = v * b;
        a += b;
      }

      // reverse sweep
      double bBar = resultBar1;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = bBar + resultBar0;
        double b1 = bKept[i];
        double v = x[i];
        bBar = v * t;
        xBar[i] += t * b1;
      }
      return new Results.Pair(a, b);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Reverse mode: {@code Results.loopPair} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code first}, {@code second}, with columns for {@code x},
   * arrays element by element.
   *
   * @param x as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Results.Pair loopPairJacobian(double[] x, double[] jacobian, int offset) {
    return loopPairJacobian(x, jacobian, offset, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #loopPairJacobian(double[], double[], int)
   */
  static Results.Pair loopPairJacobian(double[] x, double[] jacobian, int offset, Tape tape) {
    Objects.requireNonNull(x, "x");
    Arguments.block("jacobian", jacobian, offset, 2, x.length);
    Arguments.distinct("jacobian", jacobian, "x", x);
    int mark = tape.mark();
    try {
      double[] bKept = tape.doubles(x.length);
      double a = 0.0;
      double b = 1.0;
      for (int i = 0; i < x.length; i++) {
        bKept[i] = b;
        double v = x[i];
        b = v * b;
        a += b;
      }

      // reverse sweeps, one for each row
      int row = offset + x.length;
      int row1 = row + x.length;
      Arrays.fill(jacobian, offset, row1, 0.0);
      double bBar = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = bBar + 1.0;
        double b1 = bKept[i];
        double v = x[i];
        bBar = v * t;
        jacobian[offset + i] += t * b1;
      }
      double bBar1 = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double b1 = bKept[i];
        double v = x[i];
        double vBar = bBar1 * b1;
        bBar1 = v * bBar1;
        jacobian[row + i] += vBar;
      }
      return new Results.Pair(a, b);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Results.loopPair} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction loopPairFunction() {
    return new LoopPairFunction();
  }

  private static final class LoopPairFunction implements VectorFunction {

    LoopPairFunction() {}

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      Results.Pair value = Results.loopPair(x);
      values[0] = value.first();
      values[1] = value.second();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      LoopPairJvp value = loopPairJvp(x, xDot);
      values[0] = value.value().first();
      values[1] = value.value().second();
      tangents[0] = value.tangent().first();
      tangents[1] = value.tangent().second();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      Results.Pair resultBar = new Results.Pair(weights[0], weights[1]);
      double[] xBar = Arguments.zerosLike(x);
      Results.Pair value = loopPairVjp(x, resultBar, xBar);
      values[0] = value.first();
      values[1] = value.second();
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Value and tangent of {@code Results.fromCallee}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record FromCalleeJvp(Results.Pair value, Results.Pair tangent) {}

  /**
   * Forward mode: {@code Results.fromCallee} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static FromCalleeJvp fromCalleeJvp(double x, double y, double xDot, double yDot) {
    double t = x * 2.0;
    double t1 = xDot * 2.0;
    if (!(t > y)) {
      double t2 = t * y;
      double tDot = t1 * y + t * yDot;
      t = t2 * t2;
      t1 = 2.0 * (tDot * t2);
    }
    return new FromCalleeJvp(new Results.Pair(t, y), new Results.Pair(t1, yDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fromCalleeJvp(double, double, double, double)
   */
  static FromCalleeJvp fromCalleeJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return fromCalleeJvp(x, y, xDot, yDot);
  }

  /**
   * Value of {@code Results.fromCallee} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record FromCalleeVjp(Results.Pair value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Results.fromCallee}: filled by a derivative
   * and reused by its caller.
   */
  static final class FromCalleeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public FromCalleeAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.fromCallee} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static FromCalleeVjp fromCalleeVjp(double x, double y, Results.Pair resultBar) {
    FromCalleeAdjoint adjoint = new FromCalleeAdjoint();
    Results.Pair value = fromCalleeVjp(x, y, resultBar, adjoint);
    return new FromCalleeVjp(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fromCalleeVjp(double, double, corpus.Results.Pair)
   */
  static FromCalleeVjp fromCalleeVjp(double x, double y, Results.Pair resultBar, Tape tape) {
    return fromCalleeVjp(x, y, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.fromCallee} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x}, {@code y} are added
   * @return what the method returns
   */
  static Results.Pair fromCalleeVjp(double x, double y, Results.Pair resultBar,
      FromCalleeAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return fromCalleeVjpSweeps(x, y, resultBar.first(), resultBar.second(), adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fromCalleeVjp(double, double, corpus.Results.Pair, FromCalleeAdjoint)
   */
  static Results.Pair fromCalleeVjp(double x, double y, Results.Pair resultBar,
      FromCalleeAdjoint adjoint, Tape tape) {
    return fromCalleeVjp(x, y, resultBar, adjoint);
  }

  private static Results.Pair fromCalleeVjpSweeps(double x, double y, double resultBar0,
      double resultBar1, FromCalleeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * 2.0;
    boolean t1 = t > y;
    double t2;
    if (t1) {
      t2 = t;
    } else {
      double t3 = t * y;
      t2 = t3 * t3;
    }

    // reverse sweep
    double yBar;
    if (t1) {
      yBar = resultBar1;
    } else {
      double t3 = t * y;
      double tBar = 2.0 * (resultBar0 * t3);
      yBar = resultBar1 + t * tBar;
      resultBar0 = tBar * y;
    }
    double xBar = resultBar0 * 2.0;
    adjoint.x += xBar;
    adjoint.y += yBar;
    return new Results.Pair(t2, y);
  }

  /**
   * Reverse mode: {@code Results.fromCallee} and its Jacobian, which overwrites a block of
   * an array, row by row: rows for {@code first}, {@code second}, with columns for {@code
   * x}, {@code y}, arrays element by element.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Results.Pair fromCalleeJacobian(double x, double y, double[] jacobian, int offset) {
    Arguments.block("jacobian", jacobian, offset, 2, 2);
    double t = x * 2.0;
    boolean t1 = t > y;
    double t2;
    if (t1) {
      t2 = t;
    } else {
      double t3 = t * y;
      t2 = t3 * t3;
    }

    // reverse sweeps, one for each row
    jacobian[offset + 2] = 0.0;
    jacobian[offset + 3] = 1.0;
    double t3;
    double yBar;
    if (t1) {
      t3 = 1.0;
      yBar = 0.0;
    } else {
      double t4 = t * y;
      double tBar = 2.0 * t4;
      yBar = t * tBar;
      t3 = tBar * y;
    }
    jacobian[offset] = t3 * 2.0;
    jacobian[offset + 1] = yBar;
    return new Results.Pair(t2, y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fromCalleeJacobian(double, double, double[], int)
   */
  static Results.Pair fromCalleeJacobian(double x, double y, double[] jacobian, int offset,
      Tape tape) {
    return fromCalleeJacobian(x, y, jacobian, offset);
  }

  /**
   * {@code Results.fromCallee} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction fromCalleeFunction() {
    return new FromCalleeFunction();
  }

  private static final class FromCalleeFunction implements VectorFunction {

    FromCalleeFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double x = packed[0];
      double y = packed[1];
      Results.Pair value = Results.fromCallee(x, y);
      values[0] = value.first();
      values[1] = value.second();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      FromCalleeJvp value = fromCalleeJvp(x, y, xDot, yDot);
      values[0] = value.value().first();
      values[1] = value.value().second();
      tangents[0] = value.tangent().first();
      tangents[1] = value.tangent().second();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double x = packed[0];
      double y = packed[1];
      Results.Pair resultBar = new Results.Pair(weights[0], weights[1]);
      FromCalleeAdjoint adjoint = new FromCalleeAdjoint();
      Results.Pair value = fromCalleeVjp(x, y, resultBar, adjoint);
      values[0] = value.first();
      values[1] = value.second();
      adjoints[0] = adjoint.x;
      adjoints[1] = adjoint.y;
    }
  }

  /**
   * Forward mode: {@code Results.multiply} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param c as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param cDot tangent of {@code c}, of the same shape; receives that of what the array
   *     then holds
   */
  static void multiplyJvp(double[][] a, double[][] b, double[][] c, double[][] aDot,
      double[][] bDot, double[][] cDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.sameSharing("a", a, aDot, "c", c, cDot);
    Arguments.sameSharing("b", b, bDot, "c", c, cDot);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b[0].length; j++) {
        double s = 0.0;
        double sDot = 0.0;
        for (int k = 0; k < b.length; k++) {
          double a1 = a[i][k];
          double b1 = b[k][j];
          s += a1 * b1;
          sDot += aDot[i][k] * b1 + a1 * bDot[k][j];
        }
        double[] cDot1 = cDot[i];
        c[i][j] = s;
        cDot1[j] = sDot;
      }
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #multiplyJvp(double[][], double[][], double[][], double[][], double[][],
   *     double[][])
   */
  static void multiplyJvp(double[][] a, double[][] b, double[][] c, double[][] aDot,
      double[][] bDot, double[][] cDot, Tape tape) {
    multiplyJvp(a, b, c, aDot, bDot, cDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.multiply} for those of
   * what it writes.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param c as the method takes it; written as the method writes it
   * @param aBar to which the adjoint of {@code a} is added; of the same shape
   * @param bBar to which the adjoint of {@code b} is added; of the same shape
   * @param cBar on entry the adjoint of what {@code c} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void multiplyVjp(double[][] a, double[][] b, double[][] c, double[][] aBar,
      double[][] bBar, double[][] cBar) {
    multiplyVjp(a, b, c, aBar, bBar, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #multiplyVjp(double[][], double[][], double[][], double[][], double[][],
   *     double[][])
   */
  static void multiplyVjp(double[][] a, double[][] b, double[][] c, double[][] aBar,
      double[][] bBar, double[][] cBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.sameSharing("a", a, aBar, "c", c, cBar);
    Arguments.sameSharing("b", b, bBar, "c", c, cBar);
    int mark = tape.mark();
    try {
      int[] tripsKept = tape.ints(a.length);
      int[][] jKeptKept = tape.references(int[].class, a.length);
      double[][][] bKeptKeptKept = tape.references(double[][].class, a.length);
      double[][][] aKeptKeptKept = tape.references(double[][].class, a.length);
      for (int i = 0; i < a.length; i++) {
        int[] jKept = tape.ints(64);
        double[][] bKeptKept = tape.references(double[].class, 64);
        double[][] aKeptKept = tape.references(double[].class, 64);
        int trips = 0;
        for (int j = 0; j < b[0].length; j++) {
          jKept[trips] = j;
          double[] bKept = tape.doubles(b.length);
          bKeptKept[trips] = bKept;
          double[] aKept = tape.doubles(b.length);
          aKeptKept[trips] = aKept;
          double s = 0.0;
          for (int k = 0; k < b.length; k++) {
            double a1 = a[i][k];
            aKept[k] = a1;
            double b1 = b[k][j];
            bKept[k] = b1;
            s += a1 * b1;
          }
          c[i][j] = s;
          trips++;
          jKept = tape.grow(jKept, trips);
          bKeptKept = tape.grow(bKeptKept, trips);
          aKeptKept = tape.grow(aKeptKept, trips);
        }
        tripsKept[i] = trips;
        jKeptKept[i] = jKept;
        bKeptKeptKept[i] = bKeptKept;
        aKeptKeptKept[i] = aKeptKept;
      }

      // reverse sweep
      for (int i = a.length - 1; i >= 0; i--) {
        int trips = tripsKept[i];
        int[] jKept = jKeptKept[i];
        double[][] bKeptKept = bKeptKeptKept[i];
        double[][] aKeptKept = aKeptKeptKept[i];
        for (int k = trips - 1; k >= 0; k--) {
          double[] cBar1 = cBar[i];
          int j = jKept[k];
          double t = cBar1[j];
          cBar1[j] = 0.0;
          double[] bKept = bKeptKept[k];
          double[] aKept = aKeptKept[k];
          for (int k1 = 0; k1 < b.length; k1++) {
            double aBar1 = t * bKept[k1];
            bBar[k1][j] += aKept[k1] * t;
            aBar[i][k1] += aBar1;
          }
        }
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Results.multiply} as a function of the vector that packs {@code a}, {@code b}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @param c of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction multiplyFunction(double[][] a, double[][] b, double[][] c) {
    return new MultiplyFunction(a, b, c);
  }

  private static final class MultiplyFunction implements VectorFunction {

    private final double[][] a;

    private final double[][] b;

    private final double[][] c;

    private final int aSize;

    private final int bSize;

    private final int cSize;

    MultiplyFunction(double[][] a, double[][] b, double[][] c) {
      this.a = a;
      this.b = b;
      this.c = c;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
      Objects.requireNonNull(c, "c");
      this.cSize = Arguments.size(c);
    }

    @Override
    public int inputs() {
      return aSize + bSize;
    }

    @Override
    public int outputs() {
      return cSize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] c = Arguments.copy(this.c);
      Results.multiply(a, b, c);
      Arguments.pack(c, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] c = Arguments.copy(this.c);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[][] cDot = Arguments.zerosLike(c);
      multiplyJvp(a, b, c, aDot, bDot, cDot);
      Arguments.pack(c, values, 0);
      Arguments.pack(cDot, tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] c = Arguments.copy(this.c);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] bBar = Arguments.zerosLike(b);
      double[][] cBar = Arguments.unpackLike(this.c, weights, 0);
      multiplyVjp(a, b, c, aBar, bBar, cBar);
      Arguments.pack(c, values, 0);
      Arguments.pack(aBar, adjoints, 0);
      Arguments.pack(bBar, adjoints, aSize);
    }
  }

  /**
   * Forward mode: {@code Results.accumulate} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param sums as the method takes it; written as the method writes it
   * @param i constant
   * @param xDot tangent of {@code x}
   * @param sumsDot tangent of {@code sums}, of the same shape; receives that of what the
   *     array then holds
   */
  static void accumulateJvp(double x, double[] sums, int i, double xDot, double[] sumsDot) {
    Arguments.sameShape("sumsDot", sumsDot, "sums", sums);
    double t = sumsDot[i] + 2.0 * (xDot * x);
    sums[i] += x * x;
    sumsDot[i] = t;
    double sums1 = sums[0];
    double t1 = sumsDot[0] * x + sums1 * xDot;
    sums[0] = sums1 * x;
    sumsDot[0] = t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #accumulateJvp(double, double[], int, double, double[])
   */
  static void accumulateJvp(double x, double[] sums, int i, double xDot, double[] sumsDot,
      Tape tape) {
    accumulateJvp(x, sums, i, xDot, sumsDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code Results.accumulate}: filled by a derivative
   * and reused by its caller.
   */
  static final class AccumulateAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public AccumulateAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.accumulate} for those of
   * what it writes.
   *
   * @param x as the method takes it
   * @param sums as the method takes it; written as the method writes it
   * @param i constant
   * @param sumsBar on entry the adjoint of what {@code sums} holds afterwards, on return of
   *     what it held before; of the same shape
   * @param adjoint to which the adjoints of {@code x} are added
   */
  static void accumulateVjp(double x, double[] sums, int i, double[] sumsBar,
      AccumulateAdjoint adjoint) {
    Arguments.sameShape("sumsBar", sumsBar, "sums", sums);
    Objects.requireNonNull(adjoint, "adjoint");
    sums[i] += x * x;
    double sums1 = sums[0];
    sums[0] = sums1 * x;

    // reverse sweep
    double t = sumsBar[0];
    double xBar = sums1 * t;
    sumsBar[0] = t * x;
    xBar += 2.0 * (sumsBar[i] * x);
    adjoint.x += xBar;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #accumulateVjp(double, double[], int, double[], AccumulateAdjoint)
   */
  static void accumulateVjp(double x, double[] sums, int i, double[] sumsBar,
      AccumulateAdjoint adjoint, Tape tape) {
    accumulateVjp(x, sums, i, sumsBar, adjoint);
  }

  /**
   * {@code Results.accumulate} as a function of the vector that packs {@code x}, {@code
   * sums}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param i captured
   * @return the view
   */
  static VectorFunction accumulateFunction(int i) {
    return new AccumulateFunction(i);
  }

  private static final class AccumulateFunction implements VectorFunction {

    private final int i;

    AccumulateFunction(int i) {
      this.i = i;
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
      double x = packed[0];
      double[] sums = Arguments.doubles(packed, 1, packed.length - 1);
      Results.accumulate(x, sums, this.i);
      Arguments.pack(sums, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double x = packed[0];
      double[] sums = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] sumsDot = Arguments.doubles(direction, 1, direction.length - 1);
      accumulateJvp(x, sums, this.i, xDot, sumsDot);
      Arguments.pack(sums, values, 0);
      Arguments.pack(sumsDot, tangents, 0);
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
      double x = packed[0];
      double[] sums = Arguments.doubles(packed, 1, packed.length - 1);
      double[] sumsBar = Arguments.doubles(weights, 0, weights.length);
      AccumulateAdjoint adjoint = new AccumulateAdjoint();
      accumulateVjp(x, sums, this.i, sumsBar, adjoint);
      Arguments.pack(sums, values, 0);
      adjoints[0] = adjoint.x;
      Arguments.pack(sumsBar, adjoints, 1);
    }
  }

  /**
   * Forward mode: {@code Results.heat} and its derivative in the direction of the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param r as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param rDot tangent of {@code r}
   */
  static void heatJvp(double[] u, double r, int steps, double[] uDot, double rDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    double[] next = new double[u.length];
    double[] nextDot = new double[u.length];
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        double u1 = u[i];
        double uDot1 = uDot[i];
        double t1 = u[i - 1] - 2.0 * u1 + u[i + 1];
        double t2 = uDot1 + (rDot * t1 + r * (uDot[i - 1] - 2.0 * uDot1 + uDot[i + 1]));
        next[i] = u1 + r * t1;
        nextDot[i] = t2;
      }
      for (int i = 1; i < u.length - 1; i++) {
        double nextDot1 = nextDot[i];
        u[i] = next[i];
        uDot[i] = nextDot1;
      }
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatJvp(double[], double, int, double[], double)
   */
  static void heatJvp(double[] u, double r, int steps, double[] uDot, double rDot, Tape tape) {
    heatJvp(u, r, steps, uDot, rDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code Results.heat}: filled by a derivative and
   * reused by its caller.
   */
  static final class HeatAdjoint {

    /** The adjoint of {@code r}. */
    public double r;

    /** A holder of zeros. */
    public HeatAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.heat} for those of what
   * it writes.
   *
   * @param u as the method takes it; written as the method writes it
   * @param r as the method takes it
   * @param steps constant
   * @param uBar on entry the adjoint of what {@code u} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code r} are added
   */
  static void heatVjp(double[] u, double r, int steps, double[] uBar, HeatAdjoint adjoint) {
    heatVjp(u, r, steps, uBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heatVjp(double[], double, int, double[], HeatAdjoint)
   */
  static void heatVjp(double[] u, double r, int steps, double[] uBar, HeatAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] next = tape.exactDoubles(u.length);
      double[] nextBar = tape.zeroDoubles(u.length);
      double[][] keptKept = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] kept = tape.row(keptKept, t, u.length - 1);
        for (int i = 1; i < u.length - 1; i++) {
          double u1 = u[i];
          double t1 = u[i - 1] - 2.0 * u1 + u[i + 1];
          kept[i] = t1;
          next[i] = u1 + r * t1;
        }
        for (int i = 1; i < u.length - 1; i++) {
          u[i] = next[i];
        }
      }

      // reverse sweep
      double rBar = 0.0;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        for (int i = 1; i < u.length - 1; i++) {
          double t1 = uBar[i];
          uBar[i] = 0.0;
          nextBar[i] = t1;
        }
        double[] kept = keptKept[t];
        double uBarCarried = 1 < u.length - 1 ? uBar[0] : 0.0;
        double uBarCarried1 = 1 < u.length - 1 ? uBar[1] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          double t1 = nextBar[i];
          rBar += t1 * kept[i];
          double t2 = r * t1;
          double t3 = uBar[i + 1] + t2;
          uBar[i - 1] = uBarCarried + t2;
          uBarCarried = uBarCarried1 + (t1 - 2.0 * t2);
          uBarCarried1 = t3;
        }
        if (1 < u.length - 1) {
          uBar[u.length - 2] = uBarCarried;
          uBar[u.length - 1] = uBarCarried1;
        }
      }
      adjoint.r += rBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Results.heat} as a function of the vector that packs {@code u}, {@code r}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static VectorFunction heatFunction(int steps) {
    return new HeatFunction(steps);
  }

  private static final class HeatFunction implements VectorFunction {

    private final int steps;

    HeatFunction(int steps) {
      this.steps = steps;
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
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double r = packed[packed.length - 1];
      Results.heat(u, r, this.steps);
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
      double r = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double rDot = direction[direction.length - 1];
      heatJvp(u, r, this.steps, uDot, rDot);
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
      double r = packed[packed.length - 1];
      double[] uBar = Arguments.doubles(weights, 0, weights.length);
      HeatAdjoint adjoint = new HeatAdjoint();
      heatVjp(u, r, this.steps, uBar, adjoint);
      Arguments.pack(u, values, 0);
      Arguments.pack(uBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.r;
    }
  }

  /**
   * Forward mode: {@code Results.nothingForSome} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param on constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   */
  static void nothingForSomeJvp(double[] x, double[] y, boolean on, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    if (!on) {
      return;
    }
    double x1 = x[0];
    double x2 = x[1];
    double t = xDot[0] * x2 + x1 * xDot[1];
    y[0] = x1 * x2;
    yDot[0] = t;
    double yDot1 = yDot[1];
    x[1] = y[1];
    xDot[1] = yDot1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nothingForSomeJvp(double[], double[], boolean, double[], double[])
   */
  static void nothingForSomeJvp(double[] x, double[] y, boolean on, double[] xDot, double[] yDot,
      Tape tape) {
    nothingForSomeJvp(x, y, on, xDot, yDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.nothingForSome} for those
   * of what it writes.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param on constant
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void nothingForSomeVjp(double[] x, double[] y, boolean on, double[] xBar, double[] yBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    if (!on) {
      return;
    }
    double x1 = x[0];
    double x2 = x[1];
    y[0] = x1 * x2;
    x[1] = y[1];

    // reverse sweep
    double t = xBar[1];
    xBar[1] = 0.0;
    yBar[1] += t;
    double t1 = yBar[0];
    yBar[0] = 0.0;
    xBar[1] += x1 * t1;
    xBar[0] += t1 * x2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nothingForSomeVjp(double[], double[], boolean, double[], double[])
   */
  static void nothingForSomeVjp(double[] x, double[] y, boolean on, double[] xBar, double[] yBar,
      Tape tape) {
    nothingForSomeVjp(x, y, on, xBar, yBar);
  }

  /**
   * {@code Results.nothingForSome} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @param on captured
   * @return the view
   */
  static VectorFunction nothingForSomeFunction(double[] x, double[] y, boolean on) {
    return new NothingForSomeFunction(x, y, on);
  }

  private static final class NothingForSomeFunction implements VectorFunction {

    private final double[] x;

    private final double[] y;

    private final boolean on;

    private final int xSize;

    private final int ySize;

    NothingForSomeFunction(double[] x, double[] y, boolean on) {
      this.x = x;
      this.y = y;
      this.on = on;
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
    public int outputs() {
      return xSize + ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      Results.nothingForSome(x, y, this.on);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      nothingForSomeJvp(x, y, this.on, xDot, yDot);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(yDot, tangents, Arguments.pack(xDot, tangents, 0));
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xBar = Arguments.unpackLike(this.x, weights, 0);
      double[] yBar = Arguments.unpackLike(this.y, weights, xSize);
      nothingForSomeVjp(x, y, this.on, xBar, yBar);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(xBar, adjoints, 0);
      Arguments.pack(yBar, adjoints, xSize);
    }
  }

  /**
   * Forward mode: {@code Results.overwritten} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   */
  static void overwrittenJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    for (int i = 0; i < y.length; i++) {
      y[i] = 0.0;
      yDot[i] = 0.0;
    }
    double t = x[0];
    double tDot = xDot[0];
    y[0] = t;
    yDot[0] = tDot;
    x[0] = 3.0;
    xDot[0] = 0.0;
    double x1 = x[1];
    double t1 = xDot[1] * t + x1 * tDot;
    x[1] = x1 * t;
    xDot[1] = t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenJvp(double[], double[], double[], double[])
   */
  static void overwrittenJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    overwrittenJvp(x, y, xDot, yDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Results.overwritten} for those of
   * what it writes.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void overwrittenVjp(double[] x, double[] y, double[] xBar, double[] yBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    for (int i = 0; i < y.length; i++) {
      y[i] = 0.0;
    }
    double t = x[0];
    y[0] = t;
    x[0] = 3.0;
    double x1 = x[1];
    x[1] = x1 * t;

    // reverse sweep
    double t1 = xBar[1];
    double tBar = x1 * t1;
    xBar[1] = t1 * t;
    xBar[0] = 0.0;
    double t2 = yBar[0];
    yBar[0] = 0.0;
    xBar[0] += tBar + t2;
    for (int i = 0; i < y.length; i++) {
      yBar[i] = 0.0;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenVjp(double[], double[], double[], double[])
   */
  static void overwrittenVjp(double[] x, double[] y, double[] xBar, double[] yBar, Tape tape) {
    overwrittenVjp(x, y, xBar, yBar);
  }

  /**
   * {@code Results.overwritten} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction overwrittenFunction(double[] x, double[] y) {
    return new OverwrittenFunction(x, y);
  }

  private static final class OverwrittenFunction implements VectorFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    OverwrittenFunction(double[] x, double[] y) {
      this.x = x;
      this.y = y;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize;
    }

    @Override
    public int outputs() {
      return xSize + ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.copy(this.y);
      Results.overwritten(x, y);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.copy(this.y);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.zerosLike(y);
      overwrittenJvp(x, y, xDot, yDot);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(yDot, tangents, Arguments.pack(xDot, tangents, 0));
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.copy(this.y);
      double[] xBar = Arguments.unpackLike(this.x, weights, 0);
      double[] yBar = Arguments.unpackLike(this.y, weights, xSize);
      overwrittenVjp(x, y, xBar, yBar);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(xBar, adjoints, 0);
    }
  }
}
