package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.FourRows;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code RuleTraps}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class RuleTrapsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.RuleTrapsDerivatives");
  }

  private RuleTrapsDerivatives() {}

  /**
   * Forward mode: {@code RuleTraps.waves} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param first constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual wavesJvp(double x, RuleTraps.Kind first, int n, double xDot) {
    int[] factor = { 1 };
    double y = x;
    RuleTraps.Kind kind = first;
    double yDot = xDot;
    for (int i = 0; i < n; i++) {
      double t = RuleTraps.wave(kind, y, factor);
      double t1 = RuleTraps.waveSlope(kind, y, factor) * yDot * x + t * xDot;
      y = t * x + y;
      yDot = t1 + yDot;
      factor[0] = i + 2;
      kind = kind == RuleTraps.Kind.SIN ? RuleTraps.Kind.COS : RuleTraps.Kind.SIN;
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wavesJvp(double, corpus.RuleTraps.Kind, int, double)
   */
  static Dual wavesJvp(double x, RuleTraps.Kind first, int n, double xDot, Tape tape) {
    return wavesJvp(x, first, n, xDot);
  }

  /**
   * Value and gradient of {@code RuleTraps.waves}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WavesGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code RuleTraps.waves}: filled by a derivative and
   * reused by its caller.
   */
  static final class WavesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public WavesAdjoint() {}
  }

  /**
   * Reverse mode: {@code RuleTraps.waves} and its gradient.
   *
   * @param x as the method takes it
   * @param first constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static WavesGradient wavesGradient(double x, RuleTraps.Kind first, int n) {
    return wavesGradient(x, first, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wavesGradient(double, corpus.RuleTraps.Kind, int)
   */
  static WavesGradient wavesGradient(double x, RuleTraps.Kind first, int n, Tape tape) {
    WavesAdjoint adjoint = new WavesAdjoint();
    double value = wavesGradient(x, first, n, adjoint, tape);
    return new WavesGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code RuleTraps.waves} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param first constant
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double wavesGradient(double x, RuleTraps.Kind first, int n, WavesAdjoint adjoint) {
    return wavesGradient(x, first, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wavesGradient(double, corpus.RuleTraps.Kind, int, WavesAdjoint)
   */
  static double wavesGradient(double x, RuleTraps.Kind first, int n, WavesAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int[] factor = { 1 };
      double[] kept = tape.doubles(n);
      RuleTraps.Kind[] kindKept = tape.references(RuleTraps.Kind.class, n);
      double[] yKept = tape.doubles(n);
      int[][] factorKept = tape.references(int[].class, n);
      double y = x;
      RuleTraps.Kind kind = first;
      for (int i = 0; i < n; i++) {
        yKept[i] = y;
        kindKept[i] = kind;
        int[] factor1 = factor.clone();
        factorKept[i] = factor1;
        double t = RuleTraps.wave(kind, y, factor);
        kept[i] = t;
        y = t * x + y;
        factor[0] = i + 2;
        kind = kind == RuleTraps.Kind.SIN ? RuleTraps.Kind.COS : RuleTraps.Kind.SIN;
      }

      // reverse sweep
      double yBar = 1.0;
      double xBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        xBar += kept[i] * yBar;
        RuleTraps.Kind kind1 = kindKept[i];
        double y1 = yKept[i];
        yBar += RuleTraps.waveSlope(kind1, y1, factorKept[i]) * (yBar * x);
      }
      xBar += yBar;
      adjoint.x = xBar;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RuleTraps.waves}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WavesHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code RuleTraps.waves}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param first constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static WavesHvp wavesHvp(double x, RuleTraps.Kind first, int n, double xDot) {
    return wavesHvp(x, first, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wavesHvp(double, corpus.RuleTraps.Kind, int, double)
   */
  static WavesHvp wavesHvp(double x, RuleTraps.Kind first, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int[] factor = { 1 };
      double[] kept = tape.doubles(n);
      double[] keptDot = tape.doubles(n);
      RuleTraps.Kind[] kindKept = tape.references(RuleTraps.Kind.class, n);
      double[] yKept = tape.doubles(n);
      double[] yKeptDot = tape.doubles(n);
      int[][] factorKept = tape.references(int[].class, n);
      double y = x;
      RuleTraps.Kind kind = first;
      double yDot = xDot;
      for (int i = 0; i < n; i++) {
        yKept[i] = y;
        yKeptDot[i] = yDot;
        kindKept[i] = kind;
        int[] factor1 = factor.clone();
        factorKept[i] = factor1;
        double t = RuleTraps.wave(kind, y, factor);
        double t1 = RuleTraps.waveSlope(kind, y, factor) * yDot;
        kept[i] = t;
        keptDot[i] = t1;
        y = t * x + y;
        yDot = t1 * x + t * xDot + yDot;
        factor[0] = i + 2;
        kind = kind == RuleTraps.Kind.SIN ? RuleTraps.Kind.COS : RuleTraps.Kind.SIN;
      }

      // reverse sweep
      double yBar = 1.0;
      double xBar = 0.0;
      double yBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double t = yBar * x;
        double t1 = kept[i];
        xBar += t1 * yBar;
        xBarDot += keptDot[i] * yBar + t1 * yBarDot;
        RuleTraps.Kind kind1 = kindKept[i];
        double y1 = yKept[i];
        double yDot1 = yKeptDot[i];
        double t2 = factorKept[i][0];
        double t3 = y1 * t2;
        double tDot = yDot1 * t2;
        double t4;
        double t5;
        if (kind1 == RuleTraps.Kind.SIN) {
          t4 = Math.cos(t3);
          t5 = -(tDot * Math.sin(t3));
        } else {
          t4 = -Math.sin(t3);
          t5 = -(tDot * Math.cos(t3));
        }
        double t6 = t2 * t4;
        double t7 = t2 * t5 * t + t6 * (yBarDot * x + yBar * xDot);
        yBar += t6 * t;
        yBarDot += t7;
      }
      xBar += yBar;
      xBarDot += yBarDot;
      return new WavesHvp(y, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RuleTraps.waves} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param first captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction wavesFunction(RuleTraps.Kind first, int n) {
    return new WavesFunction(first, n);
  }

  private static final class WavesFunction implements ScalarFunction {

    private final RuleTraps.Kind first;

    private final int n;

    WavesFunction(RuleTraps.Kind first, int n) {
      this.first = first;
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
      return RuleTraps.waves(x, this.first, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      WavesAdjoint adjoint = new WavesAdjoint();
      double value = wavesGradient(x, this.first, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return wavesJvp(x, this.first, this.n, xDot).tangent();
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
      WavesHvp hvp = wavesHvp(x, this.first, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RuleTraps.unknownTrips} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual unknownTripsJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sDot = 0.0;
    double s = 0.0;
    while (s < 5.0) {
      double[] y = RuleTraps.squares(x);
      double[] yDot = RuleTraps.squaresJvp(x, xDot);
      for (int i = 0; i < x.length; i++) {
        double y1 = y[i];
        s += y1 * y1;
        sDot += 2.0 * (yDot[i] * y1);
        y[i] = s;
        yDot[i] = sDot;
        double t = xDot[i] + 0.1 * sDot;
        x[i] += 0.1 * s;
        xDot[i] = t;
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsJvp(double[], double[])
   */
  static Dual unknownTripsJvp(double[] x, double[] xDot, Tape tape) {
    return unknownTripsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code RuleTraps.unknownTrips}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UnknownTripsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RuleTraps.unknownTrips} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static UnknownTripsGradient unknownTripsGradient(double[] x) {
    return unknownTripsGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsGradient(double[])
   */
  static UnknownTripsGradient unknownTripsGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = unknownTripsGradient(x, xBar, tape);
    return new UnknownTripsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RuleTraps.unknownTrips} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double unknownTripsGradient(double[] x, double[] xBar) {
    return unknownTripsGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsGradient(double[], double[])
   */
  static double unknownTripsGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] yBarKept = tape.references(double[].class, 64);
      double[][] yKeptKept = tape.references(double[].class, 64);
      double[][] xKept = tape.references(double[].class, 64);
      int trips = 0;
      double s = 0.0;
      while (s < 5.0) {
        double[] x1 = x.clone();
        xKept[trips] = x1;
        double[] y = RuleTraps.squares(x);
        double[] yBar = new double[y.length];
        yBarKept[trips] = yBar;
        double[] yKept = tape.doubles(x.length);
        yKeptKept[trips] = yKept;
        for (int i = 0; i < x.length; i++) {
          double y1 = y[i];
          yKept[i] = y1;
          s += y1 * y1;
          y[i] = s;
          x[i] += 0.1 * s;
        }
        trips++;
        yBarKept = tape.grow(yBarKept, trips);
        yKeptKept = tape.grow(yKeptKept, trips);
        xKept = tape.grow(xKept, trips);
      }

      // reverse sweep
      double sBar = 1.0;
      for (int k = trips - 1; k >= 0; k--) {
        double[] yBar = yBarKept[k];
        double[] yKept = yKeptKept[k];
        for (int i = x.length - 1; i >= 0; i--) {
          sBar += 0.1 * xBar[i];
          double t = yBar[i];
          yBar[i] = 0.0;
          sBar += t;
          yBar[i] += 2.0 * (sBar * yKept[i]);
        }
        RuleTraps.squaresVjp(xKept[k], yBar, xBar);
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RuleTraps.unknownTrips}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UnknownTripsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RuleTraps.unknownTrips}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static UnknownTripsHvp unknownTripsHvp(double[] x, double[] xDot) {
    return unknownTripsHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsHvp(double[], double[])
   */
  static UnknownTripsHvp unknownTripsHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = unknownTripsHvp(x, xDot, xBar, xHvp, tape);
    return new UnknownTripsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RuleTraps.unknownTrips}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double unknownTripsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return unknownTripsHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsHvp(double[], double[], double[], double[])
   */
  static double unknownTripsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double[][] yBarKept = tape.references(double[].class, 64);
      double[][] yBarKeptDot = tape.references(double[].class, 64);
      double[][] yKeptKept = tape.references(double[].class, 64);
      double[][] yKeptKeptDot = tape.references(double[].class, 64);
      double[][] xKept = tape.references(double[].class, 64);
      double[][] xKeptDot = tape.references(double[].class, 64);
      int trips = 0;
      double sDot = 0.0;
      double s = 0.0;
      while (s < 5.0) {
        double[] x1 = x.clone();
        double[] xDot1 = xDot.clone();
        xKept[trips] = x1;
        xKeptDot[trips] = xDot1;
        double[] y = RuleTraps.squares(x);
        double[] yDot = RuleTraps.squaresJvp(x, xDot);
        double[] yBar = new double[y.length];
        double[] yBarDot = new double[y.length];
        yBarKept[trips] = yBar;
        yBarKeptDot[trips] = yBarDot;
        double[] yKept = tape.doubles(x.length);
        double[] yKeptDot = tape.doubles(x.length);
        yKeptKept[trips] = yKept;
        yKeptKeptDot[trips] = yKeptDot;
        for (int i = 0; i < x.length; i++) {
          double y1 = y[i];
          double yDot1 = yDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          s += y1 * y1;
          sDot += 2.0 * (yDot1 * y1);
          y[i] = s;
          yDot[i] = sDot;
          double t = xDot[i] + 0.1 * sDot;
          x[i] += 0.1 * s;
          xDot[i] = t;
        }
        trips++;
        yBarKept = tape.grow(yBarKept, trips);
        yBarKeptDot = tape.grow(yBarKeptDot, trips);
        yKeptKept = tape.grow(yKeptKept, trips);
        yKeptKeptDot = tape.grow(yKeptKeptDot, trips);
        xKept = tape.grow(xKept, trips);
        xKeptDot = tape.grow(xKeptDot, trips);
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double[] yBar = yBarKept[k];
        double[] yBarDot = yBarKeptDot[k];
        double[] yKept = yKeptKept[k];
        double[] yKeptDot = yKeptKeptDot[k];
        for (int i = x.length - 1; i >= 0; i--) {
          sBar += 0.1 * xBar[i];
          sBarDot += 0.1 * xHvp[i];
          double t = yBar[i];
          double t1 = yBarDot[i];
          yBar[i] = 0.0;
          yBarDot[i] = 0.0;
          sBar += t;
          sBarDot += t1;
          double y = yKept[i];
          double yBarDot1 = 2.0 * (sBarDot * y + sBar * yKeptDot[i]);
          yBar[i] += 2.0 * (sBar * y);
          yBarDot[i] += yBarDot1;
        }
        double[] x1 = xKept[k];
        double[] xDot1 = xKeptDot[k];
        int t = yBar.length;
        int t1 = x1.length;
        if (t != t1 || xBar.length != t1) {
          throw new IllegalArgumentException();
        }
        for (int i = 0; i < t1; i++) {
          double xBar1 = xBar[i];
          double t2 = 2.0 * x1[i];
          double yBar1 = yBar[i];
          double t3 = xHvp[i] + (2.0 * xDot1[i] * yBar1 + t2 * yBarDot[i]);
          xBar[i] = xBar1 + t2 * yBar1;
          xHvp[i] = t3;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RuleTraps.unknownTrips} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction unknownTripsFunction() {
    return new UnknownTripsFunction();
  }

  private static final class UnknownTripsFunction implements ScalarFunction {

    UnknownTripsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return RuleTraps.unknownTrips(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = unknownTripsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return unknownTripsJvp(x, xDot).tangent();
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
      double value = unknownTripsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RuleTraps.into} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param out as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param outDot tangent of {@code out}, of the same shape; receives that of what the array
   *     then holds
   */
  static void intoJvp(double[] x, double[] out, double[] xDot, double[] outDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("outDot", outDot, "out", out);
    Arguments.sameSharing("x", x, xDot, "out", out, outDot);
    double[] t = RuleTraps.squares(x);
    double[] tDot = RuleTraps.squaresJvp(x, xDot);
    for (int i = 0; i < out.length; i++) {
      double t1 = t[i];
      double tDot1 = tDot[i];
      double[] t2 = RuleTraps.squares(t);
      double[] t3 = RuleTraps.squaresJvp(t, tDot);
      double t4 = tDot1 + t3[i];
      out[i] = t1 + t2[i];
      outDot[i] = t4;
      t[i] = 3.0;
      tDot[i] = 0.0;
      double outDot1 = outDot[i];
      x[i] = out[i];
      xDot[i] = outDot1;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intoJvp(double[], double[], double[], double[])
   */
  static void intoJvp(double[] x, double[] out, double[] xDot, double[] outDot, Tape tape) {
    intoJvp(x, out, xDot, outDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RuleTraps.into} for those of what
   * it writes.
   *
   * @param x as the method takes it; written as the method writes it
   * @param out as the method takes it; written as the method writes it
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param outBar on entry the adjoint of what {@code out} holds afterwards, on return of
   *     what it held before; of the same shape
   */
  static void intoVjp(double[] x, double[] out, double[] xBar, double[] outBar) {
    intoVjp(x, out, xBar, outBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intoVjp(double[], double[], double[], double[])
   */
  static void intoVjp(double[] x, double[] out, double[] xBar, double[] outBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("outBar", outBar, "out", out);
    Arguments.sameSharing("x", x, xBar, "out", out, outBar);
    int mark = tape.mark();
    try {
      double[] x1 = x.clone();
      double[] t = RuleTraps.squares(x);
      double[] tBar = new double[t.length];
      double[][] kept = tape.references(double[].class, out.length);
      double[][] tKept = tape.references(double[].class, out.length);
      for (int i = 0; i < out.length; i++) {
        double t1 = t[i];
        double[] t2 = t.clone();
        tKept[i] = t2;
        double[] t3 = RuleTraps.squares(t);
        kept[i] = new double[t3.length];
        out[i] = t1 + t3[i];
        t[i] = 3.0;
        x[i] = out[i];
      }

      // reverse sweep
      for (int i = out.length - 1; i >= 0; i--) {
        double t1 = xBar[i];
        xBar[i] = 0.0;
        outBar[i] += t1;
        tBar[i] = 0.0;
        double t2 = outBar[i];
        outBar[i] = 0.0;
        double[] t3 = kept[i];
        t3[i] += t2;
        RuleTraps.squaresVjp(tKept[i], t3, tBar);
        tBar[i] += t2;
      }
      RuleTraps.squaresVjp(x1, tBar, xBar);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RuleTraps.into} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param out of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction intoFunction(double[] x, double[] out) {
    return new IntoFunction(x, out);
  }

  private static final class IntoFunction implements VectorFunction {

    private final double[] x;

    private final double[] out;

    private final int xSize;

    private final int outSize;

    IntoFunction(double[] x, double[] out) {
      this.x = x;
      this.out = out;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(out, "out");
      this.outSize = Arguments.size(out);
    }

    @Override
    public int inputs() {
      return xSize;
    }

    @Override
    public int outputs() {
      return xSize + outSize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] out = Arguments.copy(this.out);
      RuleTraps.into(x, out);
      Arguments.pack(out, values, Arguments.pack(x, values, 0));
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
      double[] out = Arguments.copy(this.out);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] outDot = Arguments.zerosLike(out);
      intoJvp(x, out, xDot, outDot);
      Arguments.pack(out, values, Arguments.pack(x, values, 0));
      Arguments.pack(outDot, tangents, Arguments.pack(xDot, tangents, 0));
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
      double[] out = Arguments.copy(this.out);
      double[] xBar = Arguments.unpackLike(this.x, weights, 0);
      double[] outBar = Arguments.unpackLike(this.out, weights, xSize);
      intoVjp(x, out, xBar, outBar);
      Arguments.pack(out, values, Arguments.pack(x, values, 0));
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Forward mode: {@code RuleTraps.swapped} and its derivative in the direction of the
   * tangents.
   *
   * @param m as the method takes it; written as the method writes it
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual swappedJvp(double[][] m, double[][] mDot) {
    Arguments.sameShape("mDot", mDot, "m", m);
    double[] t = m[0];
    double[] tDot = mDot[0];
    double[] mDot1 = mDot[1];
    m[0] = m[1];
    mDot[0] = mDot1;
    m[1] = t;
    mDot[1] = tDot;
    double[] m1 = m[0];
    double[] mDot2 = mDot[0];
    double[] y = RuleTraps.squares(m1);
    double[] yDot = RuleTraps.squaresJvp(m1, mDot2);
    double[] m2 = m[0];
    double y1 = y[1];
    double[] m3 = m[1];
    double[] mDot3 = mDot[1];
    double m4 = m3[0];
    double t1 = y1 * m4;
    double t2 = yDot[1] * m4 + y1 * mDot3[0];
    double[] mDot4 = mDot[0];
    m2[0] = t1;
    mDot4[0] = t2;
    double y2 = y[0];
    double t3 = yDot[0] * t1 + y2 * t2;
    double[] t4 = RuleTraps.squares(m3);
    double[] t5 = RuleTraps.squaresJvp(m3, mDot3);
    return new Dual(y2 * t1 + t4[1], t3 + t5[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swappedJvp(double[][], double[][])
   */
  static Dual swappedJvp(double[][] m, double[][] mDot, Tape tape) {
    return swappedJvp(m, mDot);
  }

  /**
   * Value and gradient of {@code RuleTraps.swapped}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   */
  record SwappedGradient(double value, double[][] m) {}

  /**
   * Reverse mode: {@code RuleTraps.swapped} and its gradient.
   *
   * @param m as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static SwappedGradient swappedGradient(double[][] m) {
    double[][] mBar = Arguments.zerosLike(m);
    double value = swappedGradient(m, mBar);
    return new SwappedGradient(value, mBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swappedGradient(double[][])
   */
  static SwappedGradient swappedGradient(double[][] m, Tape tape) {
    return swappedGradient(m);
  }

  /**
   * Reverse mode: {@code RuleTraps.swapped} and its gradient, written into the caller's
   * memory.
   *
   * @param m as the method takes it; written as the method writes it
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @return the value
   */
  static double swappedGradient(double[][] m, double[][] mBar) {
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.zero(mBar);
    double[][] mBar1 = new double[m.length][];
    System.arraycopy(mBar, 0, mBar1, 0, m.length);
    double[] t = m[0];
    double[] tBar = mBar1[0];
    double[] mBar2 = mBar1[1];
    m[0] = m[1];
    mBar1[0] = mBar2;
    m[1] = t;
    mBar1[1] = tBar;
    double[] m1 = m[0];
    double[] mBar3 = mBar1[0];
    double[] m2 = m1.clone();
    double[] y = RuleTraps.squares(m1);
    double[] yBar = new double[y.length];
    double[] mBar4 = mBar1[0];
    double[] m3 = m[0];
    double y1 = y[1];
    double[] m4 = m[1];
    double[] mBar5 = mBar1[1];
    double m5 = m4[0];
    double t1 = y1 * m5;
    m3[0] = t1;
    double y2 = y[0];
    double[] t2 = RuleTraps.squares(m4);
    double[] t3 = new double[t2.length];

    // reverse sweep
    double t4 = y2 * t1 + t2[1];
    t3[1] += 1.0;
    RuleTraps.squaresVjp(m4, t3, mBar5);
    yBar[0] += t1;
    double t5 = mBar4[0];
    mBar4[0] = 0.0;
    double t6 = y2 + t5;
    mBar5[0] += y1 * t6;
    yBar[1] += t6 * m5;
    RuleTraps.squaresVjp(m2, yBar, mBar3);
    return t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swappedGradient(double[][], double[][])
   */
  static double swappedGradient(double[][] m, double[][] mBar, Tape tape) {
    return swappedGradient(m, mBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RuleTraps.swapped}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param mHvp the Hessian-vector product for {@code m}
   */
  record SwappedHvp(double value, double[][] m, double[][] mHvp) {}

  /**
   * Second order: {@code RuleTraps.swapped}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param m as the method takes it; written as the method writes it
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static SwappedHvp swappedHvp(double[][] m, double[][] mDot) {
    double[][] mBar = Arguments.zerosLike(m);
    double[][] mHvp = Arguments.zerosLike(m);
    double value = swappedHvp(m, mDot, mBar, mHvp);
    return new SwappedHvp(value, mBar, mHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swappedHvp(double[][], double[][])
   */
  static SwappedHvp swappedHvp(double[][] m, double[][] mDot, Tape tape) {
    return swappedHvp(m, mDot);
  }

  /**
   * Second order: {@code RuleTraps.swapped}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param m as the method takes it; written as the method writes it
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param mHvp overwritten with the Hessian-vector product for {@code m}; of the same shape
   * @return the value
   */
  static double swappedHvp(double[][] m, double[][] mDot, double[][] mBar, double[][] mHvp) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("mHvp", mHvp, "m", m);
    Arguments.distinct("mDot", mDot, "mBar", mBar);
    Arguments.distinct("mDot", mDot, "mHvp", mHvp);
    Arguments.distinct("mBar", mBar, "mHvp", mHvp);
    Arguments.zero(mBar);
    Arguments.zero(mHvp);
    double[][] mBar1 = new double[m.length][];
    double[][] mBarDot = new double[m.length][];
    System.arraycopy(mBar, 0, mBar1, 0, m.length);
    System.arraycopy(mHvp, 0, mBarDot, 0, m.length);
    double[] t = m[0];
    double[] tDot = mDot[0];
    double[] tBar = mBar1[0];
    double[] tBarDot = mBarDot[0];
    double[] mDot1 = mDot[1];
    double[] mBar2 = mBar1[1];
    double[] mBarDot1 = mBarDot[1];
    m[0] = m[1];
    mDot[0] = mDot1;
    mBar1[0] = mBar2;
    mBarDot[0] = mBarDot1;
    m[1] = t;
    mDot[1] = tDot;
    mBar1[1] = tBar;
    mBarDot[1] = tBarDot;
    double[] m1 = m[0];
    double[] mDot2 = mDot[0];
    double[] mBar3 = mBar1[0];
    double[] mBarDot2 = mBarDot[0];
    double[] m2 = m1.clone();
    double[] mDot3 = mDot2.clone();
    double[] y = RuleTraps.squares(m1);
    double[] yDot = RuleTraps.squaresJvp(m1, mDot2);
    double[] yBar = new double[y.length];
    double[] yBarDot = new double[y.length];
    double[] mBar4 = mBar1[0];
    double[] mBarDot3 = mBarDot[0];
    double[] m3 = m[0];
    double y1 = y[1];
    double yDot1 = yDot[1];
    double[] m4 = m[1];
    double[] mDot4 = mDot[1];
    double[] mBar5 = mBar1[1];
    double[] mBarDot4 = mBarDot[1];
    double m5 = m4[0];
    double mDot5 = mDot4[0];
    double t1 = y1 * m5;
    double t2 = yDot1 * m5 + y1 * mDot5;
    double[] mDot6 = mDot[0];
    m3[0] = t1;
    mDot6[0] = t2;
    double y2 = y[0];
    double yDot2 = yDot[0];
    double[] t3 = RuleTraps.squares(m4);
    double[] t4 = new double[t3.length];

    // reverse sweep
    double t5 = y2 * t1 + t3[1];
    t4[1] += 1.0;
    int t6 = m4.length;
    if (t4.length != t6 || mBar5.length != t6) {
      throw new IllegalArgumentException();
    }
    for (int i = 0; i < t6; i++) {
      double xBar = mBar5[i];
      double xBarDot = mBarDot4[i];
      double x = m4[i];
      double xDot = mDot4[i];
      double yBar1 = t4[i];
      mBar5[i] = xBar + 2.0 * x * yBar1;
      mBarDot4[i] = xBarDot + 2.0 * xDot * yBar1;
    }
    yBar[0] += t1;
    yBarDot[0] += t2;
    double t7 = mBar4[0];
    double t8 = mBarDot3[0];
    mBar4[0] = 0.0;
    mBarDot3[0] = 0.0;
    double t9 = y2 + t7;
    double t10 = yDot2 + t8;
    mBar5[0] += y1 * t9;
    mBarDot4[0] += yDot1 * t9 + y1 * t10;
    yBar[1] += t9 * m5;
    yBarDot[1] += t10 * m5 + t9 * mDot5;
    if (yBar.length != m2.length || mBar3.length != m2.length) {
      throw new IllegalArgumentException();
    }
    for (int i = 0; i < m2.length; i++) {
      double xBar = mBar3[i];
      double xBarDot = mBarDot2[i];
      double x = m2[i];
      double xDot = mDot3[i];
      double t11 = 2.0 * x;
      double yBar1 = yBar[i];
      double t12 = xBarDot + (2.0 * xDot * yBar1 + t11 * yBarDot[i]);
      mBar3[i] = xBar + t11 * yBar1;
      mBarDot2[i] = t12;
    }
    return t5;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swappedHvp(double[][], double[][], double[][], double[][])
   */
  static double swappedHvp(double[][] m, double[][] mDot, double[][] mBar, double[][] mHvp,
      Tape tape) {
    return swappedHvp(m, mDot, mBar, mHvp);
  }

  /**
   * {@code RuleTraps.swapped} as a function of the vector that packs {@code m}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param m of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction swappedFunction(double[][] m) {
    return new SwappedFunction(m);
  }

  private static final class SwappedFunction implements ScalarFunction {

    private final double[][] m;

    private final int mSize;

    SwappedFunction(double[][] m) {
      this.m = m;
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
    }

    @Override
    public int inputs() {
      return mSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      return RuleTraps.swapped(m);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[][] mBar = Arguments.zerosLike(m);
      double value = swappedGradient(m, mBar);
      Arguments.pack(mBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      return swappedJvp(m, mDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double[][] mBar = Arguments.zerosLike(m);
      double[][] mHvp = Arguments.zerosLike(m);
      double value = swappedHvp(m, mDot, mBar, mHvp);
      Arguments.pack(mBar, gradient, 0);
      Arguments.pack(mHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RuleTraps.movedResult} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual movedResultJvp(double[] a, double[] b, double[] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double s = 0.0;
    double sDot = 0.0;
    for (int k = 0; k < 2; k++) {
      double[][] m = RuleTraps.outer(a, b);
      double[][] mDot = RuleTraps.outerJvp(a, b, aDot, bDot);
      double[] t = m[0];
      double[] tDot = mDot[0];
      double[] mDot1 = mDot[1];
      m[0] = m[1];
      mDot[0] = mDot1;
      m[1] = t;
      mDot[1] = tDot;
      for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < b.length; j++) {
          double m1 = m[i][j];
          double mDot2 = mDot[i][j];
          double t1 = i + 2 * j + 1;
          double t2 = m1 * t1;
          double t3 = mDot2 * t1 * s + t2 * sDot + mDot2;
          s += t2 * s + m1;
          sDot += t3;
        }
      }
      double[] mDot2 = mDot[0];
      m[0][0] = s;
      mDot2[0] = sDot;
      a[1] = 0.1 * s;
      aDot[1] = 0.1 * sDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedResultJvp(double[], double[], double[], double[])
   */
  static Dual movedResultJvp(double[] a, double[] b, double[] aDot, double[] bDot, Tape tape) {
    return movedResultJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code RuleTraps.movedResult}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record MovedResultGradient(double value, double[] a, double[] b) {}

  /**
   * Reverse mode: {@code RuleTraps.movedResult} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MovedResultGradient movedResultGradient(double[] a, double[] b) {
    return movedResultGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedResultGradient(double[], double[])
   */
  static MovedResultGradient movedResultGradient(double[] a, double[] b, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double value = movedResultGradient(a, b, aBar, bBar, tape);
    return new MovedResultGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code RuleTraps.movedResult} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double movedResultGradient(double[] a, double[] b, double[] aBar, double[] bBar) {
    return movedResultGradient(a, b, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedResultGradient(double[], double[], double[], double[])
   */
  static double movedResultGradient(double[] a, double[] b, double[] aBar, double[] bBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[][][] mBarKept = tape.references(double[][].class, 2);
      double[][][] sKeptKeptKept = tape.table(double[][].class, 2);
      double[][][] keptKeptKept = tape.table(double[][].class, 2);
      double[][][] mBarKept1 = tape.references(double[][].class, 2);
      double[][] aKept = tape.references(double[].class, 2);
      double[][] bKept = tape.references(double[].class, 2);
      double[][][] mKept = tape.references(double[][].class, 2);
      double s = 0.0;
      for (int k = 0; k < 2; k++) {
        double[] a1 = a.clone();
        aKept[k] = a1;
        double[] b1 = b.clone();
        bKept[k] = b1;
        double[][] m = RuleTraps.outer(a, b);
        double[][] mBar = Arguments.zerosLike(m);
        mBarKept[k] = mBar;
        double[][] mBar1 = mBar.clone();
        mBarKept1[k] = mBar1;
        double[][] m1 = m.clone();
        mKept[k] = m1;
        for (int i = 0; i < m.length; i++) {
          m1[i] = m[i].clone();
        }
        double[] t = m[0];
        double[] tBar = mBar[0];
        double[] mBar2 = mBar[1];
        m[0] = m[1];
        mBar[0] = mBar2;
        m[1] = t;
        mBar[1] = tBar;
        double[][] sKeptKept = tape.row(sKeptKeptKept, k, a.length);
        double[][] keptKept = tape.row(keptKeptKept, k, a.length);
        for (int i = 0; i < a.length; i++) {
          double[] sKept = tape.row(sKeptKept, i, b.length);
          double[] kept = tape.row(keptKept, i, b.length);
          for (int j = 0; j < b.length; j++) {
            sKept[j] = s;
            double m2 = m[i][j];
            double t1 = m2 * (i + 2 * j + 1);
            kept[j] = t1;
            s += t1 * s + m2;
          }
        }
        m[0][0] = s;
        a[1] = 0.1 * s;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int k = 1; k >= 0; k--) {
        double t = aBar[1];
        aBar[1] = 0.0;
        sBar += 0.1 * t;
        double[][] mBar = mBarKept[k];
        double[] mBar1 = mBar[0];
        double t1 = mBar1[0];
        mBar1[0] = 0.0;
        double[][] sKeptKept = sKeptKeptKept[k];
        double[][] keptKept = keptKeptKept[k];
        sBar += t1;
        for (int i = a.length - 1; i >= 0; i--) {
          double[] sKept = sKeptKept[i];
          double[] kept = keptKept[i];
          for (int j = b.length - 1; j >= 0; j--) {
            double s1 = sKept[j];
            double sBar1 = sBar + kept[j] * sBar;
            mBar[i][j] += sBar + sBar * s1 * (i + 2 * j + 1);
            sBar = sBar1;
          }
        }
        RuleTraps.outerVjp(aKept[k], bKept[k], mKept[k], mBarKept1[k], aBar, bBar);
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RuleTraps.movedResult}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record MovedResultHvp(double value, double[] a, double[] b, double[] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code RuleTraps.movedResult}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MovedResultHvp movedResultHvp(double[] a, double[] b, double[] aDot, double[] bDot) {
    return movedResultHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedResultHvp(double[], double[], double[], double[])
   */
  static MovedResultHvp movedResultHvp(double[] a, double[] b, double[] aDot, double[] bDot,
      Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double value = movedResultHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, tape);
    return new MovedResultHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Second order: {@code RuleTraps.movedResult}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double movedResultHvp(double[] a, double[] b, double[] aDot, double[] bDot, double[] aBar,
      double[] bBar, double[] aHvp, double[] bHvp) {
    return movedResultHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedResultHvp(double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double movedResultHvp(double[] a, double[] b, double[] aDot, double[] bDot, double[] aBar,
      double[] bBar, double[] aHvp, double[] bHvp, Tape tape) {
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
      double[][][] mBarKept = tape.references(double[][].class, 2);
      double[][][] mBarKeptDot = tape.references(double[][].class, 2);
      double[][][] sKeptKeptKept = tape.table(double[][].class, 2);
      double[][][] sKeptKeptKeptDot = tape.table(double[][].class, 2);
      double[][][] keptKeptKept = tape.table(double[][].class, 2);
      double[][][] keptKeptKeptDot = tape.table(double[][].class, 2);
      double[][][] mBarKept1 = tape.references(double[][].class, 2);
      double[][][] mBarKeptDot1 = tape.references(double[][].class, 2);
      double[][] aKept = tape.references(double[].class, 2);
      double[][] aKeptDot = tape.references(double[].class, 2);
      double[][] bKept = tape.references(double[].class, 2);
      double[][] bKeptDot = tape.references(double[].class, 2);
      double s = 0.0;
      double sDot = 0.0;
      for (int k = 0; k < 2; k++) {
        double[] a1 = a.clone();
        double[] aDot1 = aDot.clone();
        aKept[k] = a1;
        aKeptDot[k] = aDot1;
        double[] b1 = b.clone();
        double[] bDot1 = bDot.clone();
        bKept[k] = b1;
        bKeptDot[k] = bDot1;
        double[][] m = RuleTraps.outer(a, b);
        double[][] mDot = RuleTraps.outerJvp(a, b, aDot, bDot);
        double[][] mBar = Arguments.zerosLike(m);
        double[][] mBarDot = Arguments.zerosLike(mBar);
        mBarKept[k] = mBar;
        mBarKeptDot[k] = mBarDot;
        double[][] mBar1 = mBar.clone();
        double[][] mBarDot1 = mBarDot.clone();
        mBarKept1[k] = mBar1;
        mBarKeptDot1[k] = mBarDot1;
        double[] t = m[0];
        double[] tDot = mDot[0];
        double[] tBar = mBar[0];
        double[] tBarDot = mBarDot[0];
        double[] mDot1 = mDot[1];
        double[] mBar2 = mBar[1];
        double[] mBarDot2 = mBarDot[1];
        m[0] = m[1];
        mDot[0] = mDot1;
        mBar[0] = mBar2;
        mBarDot[0] = mBarDot2;
        m[1] = t;
        mDot[1] = tDot;
        mBar[1] = tBar;
        mBarDot[1] = tBarDot;
        double[][] sKeptKept = tape.row(sKeptKeptKept, k, a.length);
        double[][] sKeptKeptDot = tape.row(sKeptKeptKeptDot, k, a.length);
        double[][] keptKept = tape.row(keptKeptKept, k, a.length);
        double[][] keptKeptDot = tape.row(keptKeptKeptDot, k, a.length);
        for (int i = 0; i < a.length; i++) {
          double[] sKept = tape.row(sKeptKept, i, b.length);
          double[] sKeptDot = tape.row(sKeptKeptDot, i, b.length);
          double[] kept = tape.row(keptKept, i, b.length);
          double[] keptDot = tape.row(keptKeptDot, i, b.length);
          for (int j = 0; j < b.length; j++) {
            sKept[j] = s;
            sKeptDot[j] = sDot;
            double m1 = m[i][j];
            double mDot2 = mDot[i][j];
            double t1 = i + 2 * j + 1;
            double t2 = m1 * t1;
            double t3 = mDot2 * t1;
            kept[j] = t2;
            keptDot[j] = t3;
            double t4 = t3 * s + t2 * sDot + mDot2;
            s += t2 * s + m1;
            sDot += t4;
          }
        }
        double[] mDot2 = mDot[0];
        m[0][0] = s;
        mDot2[0] = sDot;
        a[1] = 0.1 * s;
        aDot[1] = 0.1 * sDot;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int k = 1; k >= 0; k--) {
        double t = aBar[1];
        double t1 = aHvp[1];
        aBar[1] = 0.0;
        aHvp[1] = 0.0;
        sBar += 0.1 * t;
        sBarDot += 0.1 * t1;
        double[][] mBar = mBarKept[k];
        double[][] mBarDot = mBarKeptDot[k];
        double[] mBar1 = mBar[0];
        double[] mBarDot1 = mBarDot[0];
        double t2 = mBar1[0];
        double t3 = mBarDot1[0];
        mBar1[0] = 0.0;
        mBarDot1[0] = 0.0;
        double[][] sKeptKept = sKeptKeptKept[k];
        double[][] sKeptKeptDot = sKeptKeptKeptDot[k];
        double[][] keptKept = keptKeptKept[k];
        double[][] keptKeptDot = keptKeptKeptDot[k];
        sBar += t2;
        sBarDot += t3;
        for (int i = a.length - 1; i >= 0; i--) {
          double[] sKept = sKeptKept[i];
          double[] sKeptDot = sKeptKeptDot[i];
          double[] kept = keptKept[i];
          double[] keptDot = keptKeptDot[i];
          for (int j = b.length - 1; j >= 0; j--) {
            double s1 = sKept[j];
            double sDot1 = sKeptDot[j];
            double t4 = kept[j];
            double t5 = i + 2 * j + 1;
            double sBarDot1 = sBarDot + (keptDot[j] * sBar + t4 * sBarDot);
            double[] mBarDot2 = mBarDot[i];
            mBar[i][j] += sBar + sBar * s1 * t5;
            mBarDot2[j] += sBarDot + (sBarDot * s1 + sBar * sDot1) * t5;
            sBarDot = sBarDot1;
            sBar += t4 * sBar;
          }
        }
        double[][] mBar2 = mBarKept1[k];
        double[][] mBarDot2 = mBarKeptDot1[k];
        double[] a1 = aKept[k];
        double[] aDot1 = aKeptDot[k];
        double[] b1 = bKept[k];
        double[] bDot1 = bKeptDot[k];
        int t4 = a1.length;
        for (int i = 0; i < t4; i++) {
          int t5 = b1.length;
          for (int j = 0; j < t5; j++) {
            double aBar1 = aBar[i];
            double[] mBar3 = mBar2[i];
            double[] mBarDot3 = mBarDot2[i];
            double mBar4 = mBar3[j];
            double b2 = b1[j];
            double t6 = aHvp[i] + (mBarDot3[j] * b2 + mBar4 * bDot1[j]);
            aBar[i] = aBar1 + mBar4 * b2;
            aHvp[i] = t6;
            double bBar1 = bBar[j];
            double mBar5 = mBar3[j];
            double a2 = a1[i];
            double t7 = bHvp[j] + (mBarDot3[j] * a2 + mBar5 * aDot1[i]);
            bBar[j] = bBar1 + mBar5 * a2;
            bHvp[j] = t7;
          }
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RuleTraps.movedResult} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction movedResultFunction(double[] a, double[] b) {
    return new MovedResultFunction(a, b);
  }

  private static final class MovedResultFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    MovedResultFunction(double[] a, double[] b) {
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
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      return RuleTraps.movedResult(a, b);
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
      double value = movedResultGradient(a, b, aBar, bBar);
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
      return movedResultJvp(a, b, aDot, bDot).tangent();
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
      double value = movedResultHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Value and tangent of {@code RuleTraps.sameTwice}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record SameTwiceJvp(double[][] value, double[][] tangent) {}

  /**
   * Forward mode: {@code RuleTraps.sameTwice} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static SameTwiceJvp sameTwiceJvp(double[] a, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    return new SameTwiceJvp(RuleTraps.outer(a, a), RuleTraps.outerJvp(a, a, aDot, aDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameTwiceJvp(double[], double[])
   */
  static SameTwiceJvp sameTwiceJvp(double[] a, double[] aDot, Tape tape) {
    return sameTwiceJvp(a, aDot);
  }

  /**
   * Value of {@code RuleTraps.sameTwice} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record SameTwiceVjp(double[][] value, double[] a) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code RuleTraps.sameTwice} for an
   * adjoint of its result.
   *
   * @param a as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static SameTwiceVjp sameTwiceVjp(double[] a, double[][] resultBar) {
    double[] aBar = Arguments.zerosLike(a);
    double[][] value = sameTwiceVjp(a, resultBar, aBar);
    return new SameTwiceVjp(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameTwiceVjp(double[], double[][])
   */
  static SameTwiceVjp sameTwiceVjp(double[] a, double[][] resultBar, Tape tape) {
    return sameTwiceVjp(a, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RuleTraps.sameTwice} for an
   * adjoint of its result.
   *
   * @param a as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param aBar to which the adjoint of {@code a} is added; of the same shape
   * @return what the method returns
   */
  static double[][] sameTwiceVjp(double[] a, double[][] resultBar, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(resultBar, "resultBar");
    double[][] t = RuleTraps.outer(a, a);
    double[][] t1 = Arguments.zerosLike(t);

    // reverse sweep
    Arguments.length("resultBar", resultBar.length, t.length);
    for (int i = 0; i < t.length; i++) {
      double[] t2 = resultBar[i];
      double[] t3 = t1[i];
      int t4 = t[i].length;
      Arguments.length("resultBar", t2.length, t4);
      for (int j = 0; j < t4; j++) {
        t3[j] += t2[j];
      }
    }
    RuleTraps.outerVjp(a, a, t, t1, aBar, aBar);
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameTwiceVjp(double[], double[][], double[])
   */
  static double[][] sameTwiceVjp(double[] a, double[][] resultBar, double[] aBar, Tape tape) {
    return sameTwiceVjp(a, resultBar, aBar);
  }

  /**
   * {@code RuleTraps.sameTwice} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction sameTwiceFunction() {
    return new SameTwiceFunction();
  }

  private static final class SameTwiceFunction implements VectorFunction {

    SameTwiceFunction() {}

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
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[][] value = RuleTraps.sameTwice(a);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[][] value = RuleTraps.sameTwice(a);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      SameTwiceJvp value = sameTwiceJvp(a, aDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[][] shape = RuleTraps.sameTwice(Arguments.copy(a));
      Arguments.length("yBar", weights, 0 + Arguments.size(shape));
      double[][] resultBar = Arguments.unpackLike(shape, weights, 0);
      double[] aBar = Arguments.zerosLike(a);
      double[][] value = sameTwiceVjp(a, resultBar, aBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(aBar, adjoints, 0);
    }
  }

  /**
   * Forward mode: {@code RuleTraps.movedArgument} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual movedArgumentJvp(double[][] a, double[] x, double[][] aDot, double[] xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] sums = new double[3];
    double s = 1.0;
    double sDot = 0.0;
    for (int k = 0; k < 3; k++) {
      double t = RuleTraps.form(a, x);
      double[][] t1 = Arguments.zerosLike(a);
      double[] t2 = new double[x.length];
      RuleTraps.formVjp(a, x, 1.0, t1, t2);
      int i = 0;
      double sum = 0.0;
      while (i < t1.length - 3 && i < a.length - 3 && FourRows.equallyLong(t1, i)
          && FourRows.hold(aDot, i, t1[i].length)) {
        double[] t3 = t1[i];
        double[] t4 = aDot[i];
        double[] t5 = t1[i + 1];
        double[] t6 = aDot[i + 1];
        double[] t7 = t1[i + 2];
        double[] t8 = aDot[i + 2];
        double[] t9 = t1[i + 3];
        double[] t10 = aDot[i + 3];
        double sum1 = 0.0;
        double sum2 = 0.0;
        double sum3 = 0.0;
        double sum4 = 0.0;
        for (int j = 0; j < t3.length; j++) {
          sum1 += t3[j] * t4[j];
          sum2 += t5[j] * t6[j];
          sum3 += t7[j] * t8[j];
          sum4 += t9[j] * t10[j];
        }
        sum += sum1;
        sum += sum2;
        sum += sum3;
        sum += sum4;
        i += 4;
      }
      while (i < t1.length) {
        double[] t3 = t1[i];
        double[] t4 = aDot[i];
        double sum1 = 0.0;
        for (int j = 0; j < t3.length; j++) {
          sum1 += t3[j] * t4[j];
        }
        sum += sum1;
        i++;
      }
      double sum1 = 0.0;
      for (int j = 0; j < t2.length; j++) {
        sum1 += t2[j] * xDot[j];
      }
      double t3 = t * s;
      sums[k] = t3;
      double t4 = (sum + sum1) * s + t * sDot;
      s += t3;
      sDot += t4;
      double[] t5 = a[0];
      double[] tDot = aDot[0];
      double[] aDot1 = aDot[1];
      a[0] = a[1];
      aDot[0] = aDot1;
      a[1] = t5;
      aDot[1] = tDot;
      t5[0] = s * 0.01;
      tDot[0] = sDot * 0.01;
      double t6 = RuleTraps.form(a, t5);
      double[][] t7 = Arguments.zerosLike(a);
      double[] t8 = new double[t5.length];
      RuleTraps.formVjp(a, t5, 1.0, t7, t8);
      i = 0;
      sum = 0.0;
      while (i < t7.length - 3 && i < a.length - 3 && FourRows.equallyLong(t7, i)
          && FourRows.hold(aDot, i, t7[i].length)) {
        double[] t9 = t7[i];
        double[] t10 = aDot[i];
        double[] t11 = t7[i + 1];
        double[] t12 = aDot[i + 1];
        double[] t13 = t7[i + 2];
        double[] t14 = aDot[i + 2];
        double[] t15 = t7[i + 3];
        double[] t16 = aDot[i + 3];
        sum1 = 0.0;
        double sum2 = 0.0;
        double sum3 = 0.0;
        double sum4 = 0.0;
        for (int j = 0; j < t9.length; j++) {
          sum1 += t9[j] * t10[j];
          sum2 += t11[j] * t12[j];
          sum3 += t13[j] * t14[j];
          sum4 += t15[j] * t16[j];
        }
        sum += sum1;
        sum += sum2;
        sum += sum3;
        sum += sum4;
        i += 4;
      }
      while (i < t7.length) {
        double[] t9 = t7[i];
        double[] t10 = aDot[i];
        sum1 = 0.0;
        for (int j = 0; j < t9.length; j++) {
          sum1 += t9[j] * t10[j];
        }
        sum += sum1;
        i++;
      }
      sum1 = 0.0;
      for (int j = 0; j < t8.length; j++) {
        sum1 += t8[j] * tDot[j];
      }
      s += t6 * 0.5;
      sDot += (sum + sum1) * 0.5;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedArgumentJvp(double[][], double[], double[][], double[])
   */
  static Dual movedArgumentJvp(double[][] a, double[] x, double[][] aDot, double[] xDot,
      Tape tape) {
    return movedArgumentJvp(a, x, aDot, xDot);
  }

  /**
   * Value and gradient of {@code RuleTraps.movedArgument}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record MovedArgumentGradient(double value, double[][] a, double[] x) {}

  /**
   * Reverse mode: {@code RuleTraps.movedArgument} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MovedArgumentGradient movedArgumentGradient(double[][] a, double[] x) {
    return movedArgumentGradient(a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedArgumentGradient(double[][], double[])
   */
  static MovedArgumentGradient movedArgumentGradient(double[][] a, double[] x, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] xBar = Arguments.zerosLike(x);
    double value = movedArgumentGradient(a, x, aBar, xBar, tape);
    return new MovedArgumentGradient(value, aBar, xBar);
  }

  /**
   * Reverse mode: {@code RuleTraps.movedArgument} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double movedArgumentGradient(double[][] a, double[] x, double[][] aBar, double[] xBar) {
    return movedArgumentGradient(a, x, aBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedArgumentGradient(double[][], double[], double[][], double[])
   */
  static double movedArgumentGradient(double[][] a, double[] x, double[][] aBar, double[] xBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(aBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] aBar1 = new double[a.length][];
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      double[] sums = new double[3];
      double[][][] aBarKept = tape.references(double[][].class, 3);
      double[][] tBarKept = tape.references(double[].class, 3);
      double[][][] aKept = tape.references(double[][].class, 3);
      double[][] tKept = tape.references(double[].class, 3);
      double[] sKept = tape.doubles(3);
      double[] kept = tape.doubles(3);
      double[][][] aBarKept1 = tape.references(double[][].class, 3);
      double[][][] aKept1 = tape.references(double[][].class, 3);
      double[][] xKept = tape.references(double[].class, 3);
      double s = 1.0;
      for (int k = 0; k < 3; k++) {
        sKept[k] = s;
        double[][] a1 = a.clone();
        aKept1[k] = a1;
        for (int i = 0; i < a.length; i++) {
          a1[i] = a[i].clone();
        }
        double[] x1 = x.clone();
        xKept[k] = x1;
        double t = RuleTraps.form(a, x);
        kept[k] = t;
        aBar = aBar1.clone();
        aBarKept1[k] = aBar;
        double t1 = t * s;
        sums[k] = t1;
        s += t1;
        double[] t2 = a[0];
        double[] tBar = aBar1[0];
        tBarKept[k] = tBar;
        double[] aBar2 = aBar1[1];
        a[0] = a[1];
        aBar1[0] = aBar2;
        a[1] = t2;
        aBar1[1] = tBar;
        t2[0] = s * 0.01;
        a1 = a.clone();
        aKept[k] = a1;
        for (int i = 0; i < a.length; i++) {
          a1[i] = a[i].clone();
        }
        double[] t3 = t2.clone();
        tKept[k] = t3;
        double t4 = RuleTraps.form(a, t2);
        aBar = aBar1.clone();
        aBarKept[k] = aBar;
        s += t4 * 0.5;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int k = 2; k >= 0; k--) {
        double[] tBar = tBarKept[k];
        RuleTraps.formVjp(aKept[k], tKept[k], sBar * 0.5, aBarKept[k], tBar);
        double t = tBar[0];
        tBar[0] = 0.0;
        sBar += t * 0.01;
        double s1 = sKept[k];
        double t1 = sBar * s1;
        sBar += kept[k] * sBar;
        RuleTraps.formVjp(aKept1[k], xKept[k], t1, aBarKept1[k], xBar);
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RuleTraps.movedArgument}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record MovedArgumentHvp(double value, double[][] a, double[] x, double[][] aHvp, double[] xHvp) {}

  /**
   * Second order: {@code RuleTraps.movedArgument}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MovedArgumentHvp movedArgumentHvp(double[][] a, double[] x, double[][] aDot,
      double[] xDot) {
    return movedArgumentHvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedArgumentHvp(double[][], double[], double[][], double[])
   */
  static MovedArgumentHvp movedArgumentHvp(double[][] a, double[] x, double[][] aDot,
      double[] xDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] xBar = Arguments.zerosLike(x);
    double[][] aHvp = Arguments.zerosLike(a);
    double[] xHvp = Arguments.zerosLike(x);
    double value = movedArgumentHvp(a, x, aDot, xDot, aBar, xBar, aHvp, xHvp, tape);
    return new MovedArgumentHvp(value, aBar, xBar, aHvp, xHvp);
  }

  /**
   * Second order: {@code RuleTraps.movedArgument}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double movedArgumentHvp(double[][] a, double[] x, double[][] aDot, double[] xDot,
      double[][] aBar, double[] xBar, double[][] aHvp, double[] xHvp) {
    return movedArgumentHvp(a, x, aDot, xDot, aBar, xBar, aHvp, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedArgumentHvp(double[][], double[], double[][], double[], double[][], double[],
   *     double[][], double[])
   */
  static double movedArgumentHvp(double[][] a, double[] x, double[][] aDot, double[] xDot,
      double[][] aBar, double[] xBar, double[][] aHvp, double[] xHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(aBar);
    Arguments.zero(xBar);
    Arguments.zero(aHvp);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[][] aBar1 = new double[a.length][];
      double[][] aBarDot = new double[a.length][];
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      System.arraycopy(aHvp, 0, aBarDot, 0, a.length);
      double[] sums = new double[3];
      double[][][] aBarKept = tape.references(double[][].class, 3);
      double[][][] aBarKeptDot = tape.references(double[][].class, 3);
      double[][] tBarKept = tape.references(double[].class, 3);
      double[][] tBarKeptDot = tape.references(double[].class, 3);
      double[][][] aKept = tape.references(double[][].class, 3);
      double[][][] aKeptDot = tape.references(double[][].class, 3);
      double[][] tKept = tape.references(double[].class, 3);
      double[][] tKeptDot = tape.references(double[].class, 3);
      double[] sKept = tape.doubles(3);
      double[] sKeptDot = tape.doubles(3);
      double[] kept = tape.doubles(3);
      double[] keptDot = tape.doubles(3);
      double[][][] aBarKept1 = tape.references(double[][].class, 3);
      double[][][] aBarKeptDot1 = tape.references(double[][].class, 3);
      double[][][] aKept1 = tape.references(double[][].class, 3);
      double[][][] aKeptDot1 = tape.references(double[][].class, 3);
      double[][] xKept = tape.references(double[].class, 3);
      double[][] xKeptDot = tape.references(double[].class, 3);
      double s = 1.0;
      double sDot = 0.0;
      for (int k = 0; k < 3; k++) {
        sKept[k] = s;
        sKeptDot[k] = sDot;
        double[][] a1 = a.clone();
        double[][] aDot1 = aDot.clone();
        aKept1[k] = a1;
        aKeptDot1[k] = aDot1;
        for (int i = 0; i < a.length; i++) {
          double[] t = aDot[i];
          double[] t1 = a[i].clone();
          double[] t2 = t.clone();
          a1[i] = t1;
          aDot1[i] = t2;
        }
        double[] x1 = x.clone();
        double[] xDot1 = xDot.clone();
        xKept[k] = x1;
        xKeptDot[k] = xDot1;
        double t = RuleTraps.form(a, x);
        double[][] t1 = Arguments.zerosLike(a);
        double[] t2 = new double[x.length];
        RuleTraps.formVjp(a, x, 1.0, t1, t2);
        int i = 0;
        double sum = 0.0;
        while (i < t1.length - 3 && i < a.length - 3 && FourRows.equallyLong(t1, i)
            && FourRows.hold(aDot, i, t1[i].length)) {
          double[] t3 = t1[i];
          double[] t4 = aDot[i];
          double[] t5 = t1[i + 1];
          double[] t6 = aDot[i + 1];
          double[] t7 = t1[i + 2];
          double[] t8 = aDot[i + 2];
          double[] t9 = t1[i + 3];
          double[] t10 = aDot[i + 3];
          double sum1 = 0.0;
          double sum2 = 0.0;
          double sum3 = 0.0;
          double sum4 = 0.0;
          for (int i1 = 0; i1 < t3.length; i1++) {
            sum1 += t3[i1] * t4[i1];
            sum2 += t5[i1] * t6[i1];
            sum3 += t7[i1] * t8[i1];
            sum4 += t9[i1] * t10[i1];
          }
          sum += sum1;
          sum += sum2;
          sum += sum3;
          sum += sum4;
          i += 4;
        }
        while (i < t1.length) {
          double[] t3 = t1[i];
          double[] t4 = aDot[i];
          double sum1 = 0.0;
          for (int i1 = 0; i1 < t3.length; i1++) {
            sum1 += t3[i1] * t4[i1];
          }
          sum += sum1;
          i++;
        }
        double sum1 = 0.0;
        for (int i1 = 0; i1 < t2.length; i1++) {
          sum1 += t2[i1] * xDot[i1];
        }
        double t3 = sum + sum1;
        kept[k] = t;
        keptDot[k] = t3;
        aBar = aBar1.clone();
        aHvp = aBarDot.clone();
        aBarKept1[k] = aBar;
        aBarKeptDot1[k] = aHvp;
        double t4 = t * s;
        sums[k] = t4;
        double t5 = t3 * s + t * sDot;
        s += t4;
        sDot += t5;
        double[] t6 = a[0];
        double[] tDot = aDot[0];
        double[] tBar = aBar1[0];
        double[] tBarDot = aBarDot[0];
        tBarKept[k] = tBar;
        tBarKeptDot[k] = tBarDot;
        double[] aDot2 = aDot[1];
        double[] aBar2 = aBar1[1];
        double[] aBarDot1 = aBarDot[1];
        a[0] = a[1];
        aDot[0] = aDot2;
        aBar1[0] = aBar2;
        aBarDot[0] = aBarDot1;
        a[1] = t6;
        aDot[1] = tDot;
        aBar1[1] = tBar;
        aBarDot[1] = tBarDot;
        t6[0] = s * 0.01;
        tDot[0] = sDot * 0.01;
        a1 = a.clone();
        aDot1 = aDot.clone();
        aKept[k] = a1;
        aKeptDot[k] = aDot1;
        for (int i1 = 0; i1 < a.length; i1++) {
          double[] t7 = aDot[i1];
          double[] t8 = a[i1].clone();
          double[] t9 = t7.clone();
          a1[i1] = t8;
          aDot1[i1] = t9;
        }
        double[] t7 = t6.clone();
        double[] tDot1 = tDot.clone();
        tKept[k] = t7;
        tKeptDot[k] = tDot1;
        double t8 = RuleTraps.form(a, t6);
        double[][] t9 = Arguments.zerosLike(a);
        double[] t10 = new double[t6.length];
        RuleTraps.formVjp(a, t6, 1.0, t9, t10);
        sum = 0.0;
        for (int i1 = 0; i1 < t9.length; i1++) {
          double[] t11 = t9[i1];
          double[] t12 = aDot[i1];
          sum1 = 0.0;
          for (int i2 = 0; i2 < t11.length; i2++) {
            sum1 += t11[i2] * t12[i2];
          }
          sum += sum1;
        }
        sum1 = 0.0;
        for (int i1 = 0; i1 < t10.length; i1++) {
          sum1 += t10[i1] * tDot[i1];
        }
        aBar = aBar1.clone();
        aHvp = aBarDot.clone();
        aBarKept[k] = aBar;
        aBarKeptDot[k] = aHvp;
        s += t8 * 0.5;
        sDot += (sum + sum1) * 0.5;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int k = 2; k >= 0; k--) {
        double t = sBar * 0.5;
        double t1 = sBarDot * 0.5;
        double[][] aBar2 = aBarKept[k];
        double[][] aBarDot1 = aBarKeptDot[k];
        double[] tBar = tBarKept[k];
        double[] tBarDot = tBarKeptDot[k];
        double[][] a1 = aKept[k];
        double[][] aDot1 = aKeptDot[k];
        double[] t2 = tKept[k];
        double[] tDot = tKeptDot[k];
        int t3 = a1.length;
        for (int i = 0; i < t3; i++) {
          int t4 = a1[i].length;
          for (int j = 0; j < t4; j++) {
            double[] aBar3 = aBar2[i];
            double aBar4 = aBar3[j];
            double[] a2 = a1[i];
            double[] aDot2 = aDot1[i];
            double t5 = 2.0 * a2[j];
            double x1 = t2[i];
            double t6 = j + 1;
            double t7 = t5 * x1 * t6;
            double[] aBarDot2 = aBarDot1[i];
            double t8 = aBarDot2[j] + ((2.0 * aDot2[j] * x1 + t5 * tDot[i]) * t6 * t + t7 * t1);
            aBar3[j] = aBar4 + t7 * t;
            aBarDot2[j] = t8;
            double xBar1 = tBar[i];
            double a3 = a2[j];
            double t9 = a3 * a3 * t6;
            double t10 = tBarDot[i] + (2.0 * (aDot2[j] * a3) * t6 * t + t9 * t1);
            tBar[i] = xBar1 + t9 * t;
            tBarDot[i] = t10;
          }
        }
        double t4 = tBar[0];
        double t5 = tBarDot[0];
        tBar[0] = 0.0;
        tBarDot[0] = 0.0;
        sBar += t4 * 0.01;
        sBarDot += t5 * 0.01;
        double s1 = sKept[k];
        double sDot1 = sKeptDot[k];
        double t6 = sBar * s1;
        double t7 = sBarDot * s1 + sBar * sDot1;
        double t8 = kept[k];
        double t9 = keptDot[k] * sBar + t8 * sBarDot;
        sBar += t8 * sBar;
        sBarDot += t9;
        double[][] aBar3 = aBarKept1[k];
        double[][] aBarDot2 = aBarKeptDot1[k];
        double[][] a2 = aKept1[k];
        double[][] aDot2 = aKeptDot1[k];
        double[] x1 = xKept[k];
        double[] xDot1 = xKeptDot[k];
        int t10 = a2.length;
        for (int i = 0; i < t10; i++) {
          int t11 = a2[i].length;
          for (int j = 0; j < t11; j++) {
            double[] aBar4 = aBar3[i];
            double aBar5 = aBar4[j];
            double[] a3 = a2[i];
            double[] aDot3 = aDot2[i];
            double t12 = 2.0 * a3[j];
            double x2 = x1[i];
            double t13 = j + 1;
            double t14 = t12 * x2 * t13;
            double[] aBarDot3 = aBarDot2[i];
            double t15 =
                aBarDot3[j] + ((2.0 * aDot3[j] * x2 + t12 * xDot1[i]) * t13 * t6 + t14 * t7);
            aBar4[j] = aBar5 + t14 * t6;
            aBarDot3[j] = t15;
            double xBar1 = xBar[i];
            double a4 = a3[j];
            double t16 = a4 * a4 * t13;
            double t17 = xHvp[i] + (2.0 * (aDot3[j] * a4) * t13 * t6 + t16 * t7);
            xBar[i] = xBar1 + t16 * t6;
            xHvp[i] = t17;
          }
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RuleTraps.movedArgument} as a function of the vector that packs {@code a}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction movedArgumentFunction(double[][] a, double[] x) {
    return new MovedArgumentFunction(a, x);
  }

  private static final class MovedArgumentFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] x;

    private final int aSize;

    private final int xSize;

    MovedArgumentFunction(double[][] a, double[] x) {
      this.a = a;
      this.x = x;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return aSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      return RuleTraps.movedArgument(a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] xBar = Arguments.zerosLike(x);
      double value = movedArgumentGradient(a, x, aBar, xBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, aSize);
      return movedArgumentJvp(a, x, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] xBar = Arguments.zerosLike(x);
      double[][] aHvp = Arguments.zerosLike(a);
      double[] xHvp = Arguments.zerosLike(x);
      double value = movedArgumentHvp(a, x, aDot, xDot, aBar, xBar, aHvp, xHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(xHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code RuleTraps.recursive} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual recursiveJvp(double[][] a, double[] x, int n, double[][] aDot, double[] xDot) {
    return recursiveJvp(a, x, n, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveJvp(double[][], double[], int, double[][], double[])
   */
  static Dual recursiveJvp(double[][] a, double[] x, int n, double[][] aDot, double[] xDot,
      Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double t = descendJvp(a, x, n, aDot, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RuleTraps.recursive}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record RecursiveGradient(double value, double[][] a, double[] x) {}

  /**
   * Reverse mode: {@code RuleTraps.recursive} and its gradient.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RecursiveGradient recursiveGradient(double[][] a, double[] x, int n) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] xBar = Arguments.zerosLike(x);
    double value = recursiveGradient(a, x, n, aBar, xBar);
    return new RecursiveGradient(value, aBar, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(double[][], double[], int)
   */
  static RecursiveGradient recursiveGradient(double[][] a, double[] x, int n, Tape tape) {
    return recursiveGradient(a, x, n);
  }

  /**
   * Reverse mode: {@code RuleTraps.recursive} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param n constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double recursiveGradient(double[][] a, double[] x, int n, double[][] aBar, double[] xBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(aBar);
    Arguments.zero(xBar);
    return descendVjp(a, x, n, 1.0, aBar, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(double[][], double[], int, double[][], double[])
   */
  static double recursiveGradient(double[][] a, double[] x, int n, double[][] aBar, double[] xBar,
      Tape tape) {
    return recursiveGradient(a, x, n, aBar, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RuleTraps.recursive}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RecursiveHvp(double value, double[][] a, double[] x, double[][] aHvp, double[] xHvp) {}

  /**
   * Second order: {@code RuleTraps.recursive}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RecursiveHvp recursiveHvp(double[][] a, double[] x, int n, double[][] aDot,
      double[] xDot) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] xBar = Arguments.zerosLike(x);
    double[][] aHvp = Arguments.zerosLike(a);
    double[] xHvp = Arguments.zerosLike(x);
    double value = recursiveHvp(a, x, n, aDot, xDot, aBar, xBar, aHvp, xHvp);
    return new RecursiveHvp(value, aBar, xBar, aHvp, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHvp(double[][], double[], int, double[][], double[])
   */
  static RecursiveHvp recursiveHvp(double[][] a, double[] x, int n, double[][] aDot, double[] xDot,
      Tape tape) {
    return recursiveHvp(a, x, n, aDot, xDot);
  }

  /**
   * Second order: {@code RuleTraps.recursive}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double recursiveHvp(double[][] a, double[] x, int n, double[][] aDot, double[] xDot,
      double[][] aBar, double[] xBar, double[][] aHvp, double[] xHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(aBar);
    Arguments.zero(xBar);
    Arguments.zero(aHvp);
    Arguments.zero(xHvp);
    return descendVjpJvp(a, x, n, 1.0, aBar, xBar, aDot, xDot, aHvp, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHvp(double[][], double[], int, double[][], double[], double[][],
   *     double[], double[][], double[])
   */
  static double recursiveHvp(double[][] a, double[] x, int n, double[][] aDot, double[] xDot,
      double[][] aBar, double[] xBar, double[][] aHvp, double[] xHvp, Tape tape) {
    return recursiveHvp(a, x, n, aDot, xDot, aBar, xBar, aHvp, xHvp);
  }

  /**
   * {@code RuleTraps.recursive} as a function of the vector that packs {@code a}, {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction recursiveFunction(double[][] a, double[] x, int n) {
    return new RecursiveFunction(a, x, n);
  }

  private static final class RecursiveFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] x;

    private final int n;

    private final int aSize;

    private final int xSize;

    RecursiveFunction(double[][] a, double[] x, int n) {
      this.a = a;
      this.x = x;
      this.n = n;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return aSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      return RuleTraps.recursive(a, x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] xBar = Arguments.zerosLike(x);
      double value = recursiveGradient(a, x, this.n, aBar, xBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, aSize);
      return recursiveJvp(a, x, this.n, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[] xBar = Arguments.zerosLike(x);
      double[][] aHvp = Arguments.zerosLike(a);
      double[] xHvp = Arguments.zerosLike(x);
      double value = recursiveHvp(a, x, this.n, aDot, xDot, aBar, xBar, aHvp, xHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(xHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code RuleTraps.choices} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param c constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual choicesJvp(double a, double b, int c, double aDot, double bDot) {
    double y;
    double yDot;
    if (a > b) {
      y = RuleTraps.root(a * b);
      yDot = (aDot * b + a * bDot) / (3.0 * (y * y));
    } else {
      double t = RuleTraps.root(a + b);
      y = t * b;
      yDot = (aDot + bDot) / (3.0 * (t * t)) * b + t * bDot;
    }
    double y1;
    switch (c) {
      case 0 -> {
        double t = RuleTraps.root(y);
        y1 = y + t;
        yDot += yDot / (3.0 * (t * t));
      }
      case 1 -> {
        double t = RuleTraps.root(y + 1.0);
        double y2 = y * t;
        yDot = yDot * t + y * (yDot / (3.0 * (t * t)));
        y1 = y2 * y2;
        yDot = 2.0 * (yDot * y2);
      }
      default -> {
        y1 = y * y;
        yDot = 2.0 * (yDot * y);
      }
    }
    return new Dual(y1, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choicesJvp(double, double, int, double, double)
   */
  static Dual choicesJvp(double a, double b, int c, double aDot, double bDot, Tape tape) {
    return choicesJvp(a, b, c, aDot, bDot);
  }

  /**
   * Value and gradient of {@code RuleTraps.choices}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ChoicesGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code RuleTraps.choices}: filled by a derivative
   * and reused by its caller.
   */
  static final class ChoicesAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public ChoicesAdjoint() {}
  }

  /**
   * Reverse mode: {@code RuleTraps.choices} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param c constant
   * @return the value and the gradient, in new arrays
   */
  static ChoicesGradient choicesGradient(double a, double b, int c) {
    ChoicesAdjoint adjoint = new ChoicesAdjoint();
    double value = choicesGradient(a, b, c, adjoint);
    return new ChoicesGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choicesGradient(double, double, int)
   */
  static ChoicesGradient choicesGradient(double a, double b, int c, Tape tape) {
    return choicesGradient(a, b, c);
  }

  /**
   * Reverse mode: {@code RuleTraps.choices} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param c constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double choicesGradient(double a, double b, int c, ChoicesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = a > b;
    double t1;
    double y;
    double t2;
    if (t) {
      t1 = RuleTraps.root(a * b);
      y = t1;
      t2 = 0.0;
    } else {
      t2 = RuleTraps.root(a + b);
      y = t2 * b;
      t1 = 0.0;
    }
    double t3;
    double y1;
    double t4;
    switch (c) {
      case 0 -> {
        t3 = RuleTraps.root(y);
        y1 = y + t3;
        t4 = 0.0;
      }
      case 1 -> {
        t4 = RuleTraps.root(y + 1.0);
        y1 = y * t4;
        y1 *= y1;
        t3 = 0.0;
      }
      default -> {
        y1 = y * y;
        t3 = 0.0;
        t4 = 0.0;
      }
    }

    // reverse sweep
    double yBar;
    switch (c) {
      case 0 -> yBar = 1.0 + 1.0 / (3.0 * (t3 * t3));
      case 1 -> {
        double y2 = y * t4;
        yBar = 2.0 * y2;
        double yBar1 = yBar * t4;
        yBar = yBar1 + y * yBar / (3.0 * (t4 * t4));
      }
      default -> yBar = 2.0 * y;
    }
    double aBar;
    double bBar;
    if (t) {
      double t5 = yBar / (3.0 * (t1 * t1));
      aBar = t5 * b;
      bBar = a * t5;
    } else {
      aBar = yBar * b / (3.0 * (t2 * t2));
      bBar = t2 * yBar + aBar;
    }
    adjoint.a = aBar;
    adjoint.b = bBar;
    return y1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choicesGradient(double, double, int, ChoicesAdjoint)
   */
  static double choicesGradient(double a, double b, int c, ChoicesAdjoint adjoint, Tape tape) {
    return choicesGradient(a, b, c, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RuleTraps.choices}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ChoicesHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code RuleTraps.choices}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param c constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static ChoicesHvp choicesHvp(double a, double b, int c, double aDot, double bDot) {
    boolean t = a > b;
    double t1;
    double t2;
    double y;
    double t3;
    double yDot;
    double t4;
    if (t) {
      t1 = RuleTraps.root(a * b);
      t2 = (aDot * b + a * bDot) / (3.0 * (t1 * t1));
      y = t1;
      t3 = 0.0;
      yDot = t2;
      t4 = 0.0;
    } else {
      t3 = RuleTraps.root(a + b);
      t4 = (aDot + bDot) / (3.0 * (t3 * t3));
      y = t3 * b;
      t1 = 0.0;
      yDot = t4 * b + t3 * bDot;
      t2 = 0.0;
    }
    double t5;
    double y1;
    double t6;
    double t7;
    double t8;
    switch (c) {
      case 0 -> {
        t5 = RuleTraps.root(y);
        y1 = y + t5;
        t6 = 0.0;
        t7 = yDot / (3.0 * (t5 * t5));
        t8 = 0.0;
      }
      case 1 -> {
        t6 = RuleTraps.root(y + 1.0);
        y1 = y * t6;
        y1 *= y1;
        t5 = 0.0;
        t7 = 0.0;
        t8 = yDot / (3.0 * (t6 * t6));
      }
      default -> {
        y1 = y * y;
        t5 = 0.0;
        t6 = 0.0;
        t7 = 0.0;
        t8 = 0.0;
      }
    }

    // reverse sweep
    double yBar;
    double yBarDot;
    switch (c) {
      case 0 -> {
        double t9 = 1.0 / (3.0 * (t5 * t5));
        yBar = 1.0 + t9;
        yBarDot = -(6.0 * (t7 * t5) * t9 * t9);
      }
      case 1 -> {
        double y2 = y * t6;
        double yDot1 = yDot * t6 + y * t8;
        yBar = 2.0 * y2;
        double yBarDot1 = 2.0 * yDot1;
        double yBar1 = yBar * t6;
        double t9 = 3.0 * (t6 * t6);
        double t10 = y * yBar / t9;
        double yBarDot2 = yBarDot1 * t6 + yBar * t8;
        double t11 = (yDot * yBar + y * yBarDot1) / t9 - 6.0 * (t8 * t6) / t9 * t10;
        yBar = yBar1 + t10;
        yBarDot = yBarDot2 + t11;
      }
      default -> {
        yBar = 2.0 * y;
        yBarDot = 2.0 * yDot;
      }
    }
    double aBar;
    double aBarDot;
    double bBar;
    double bBarDot;
    if (t) {
      double t9 = 3.0 * (t1 * t1);
      double t10 = yBar / t9;
      double t11 = yBarDot / t9 - 6.0 * (t2 * t1) / t9 * t10;
      aBar = t10 * b;
      aBarDot = t11 * b + t10 * bDot;
      bBar = a * t10;
      bBarDot = aDot * t10 + a * t11;
    } else {
      double t9 = 3.0 * (t3 * t3);
      aBar = yBar * b / t9;
      aBarDot = (yBarDot * b + yBar * bDot) / t9 - 6.0 * (t4 * t3) / t9 * aBar;
      bBar = t3 * yBar + aBar;
      bBarDot = t4 * yBar + t3 * yBarDot + aBarDot;
    }
    return new ChoicesHvp(y1, aBar, bBar, aBarDot, bBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choicesHvp(double, double, int, double, double)
   */
  static ChoicesHvp choicesHvp(double a, double b, int c, double aDot, double bDot, Tape tape) {
    return choicesHvp(a, b, c, aDot, bDot);
  }

  /**
   * {@code RuleTraps.choices} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param c captured
   * @return the view
   */
  static ScalarFunction choicesFunction(int c) {
    return new ChoicesFunction(c);
  }

  private static final class ChoicesFunction implements ScalarFunction {

    private final int c;

    ChoicesFunction(int c) {
      this.c = c;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return RuleTraps.choices(a, b, this.c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      ChoicesAdjoint adjoint = new ChoicesAdjoint();
      double value = choicesGradient(a, b, this.c, adjoint);
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
      return choicesJvp(a, b, this.c, aDot, bDot).tangent();
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
      ChoicesHvp hvp = choicesHvp(a, b, this.c, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RuleTraps.nested} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}
   * @param qDot tangent of {@code q}
   * @return the value and its tangent
   */
  static Dual nestedJvp(double p, double q, double pDot, double qDot) {
    double t = RuleTraps.coupled(p, q);
    double t1 = p * t;
    double t2 = Math.sin(t1);
    double t3 = RuleTraps.root(q + t * t);
    double t4 = RuleTraps.root(q + t * t);
    double t5 = RuleTraps.coupled(q, p);
    double t6 = q * t5;
    double t7 = Math.sin(t6);
    double t8 = RuleTraps.root(p + t5 * t5);
    double t9 = RuleTraps.root(p + t5 * t5);
    return new Dual(t * t5,
        (Math.cos(t1) * (qDot / (3.0 * (t3 * t3))) - pDot * t * t2 * t3)
        * 0.5 / (1.0 - (Math.cos(p * t) * (2.0 * t / (3.0 * (t4 * t4))) - p * t2 * t4) * 0.5) * t5
        + t * ((Math.cos(t6) * (pDot / (3.0 * (t8 * t8))) - qDot * t5 * t7 * t8)
        * 0.5 / (1.0 - (Math.cos(q * t5) * (2.0 * t5 / (3.0 * (t9 * t9))) - q * t7 * t9) * 0.5)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedJvp(double, double, double, double)
   */
  static Dual nestedJvp(double p, double q, double pDot, double qDot, Tape tape) {
    return nestedJvp(p, q, pDot, qDot);
  }

  /**
   * Value and gradient of {@code RuleTraps.nested}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   */
  record NestedGradient(double value, double p, double q) {}

  /**
   * Adjoints of the scalar parameters of {@code RuleTraps.nested}: filled by a derivative
   * and reused by its caller.
   */
  static final class NestedAdjoint {

    /** The adjoint of {@code p}. */
    public double p;

    /** The adjoint of {@code q}. */
    public double q;

    /** A holder of zeros. */
    public NestedAdjoint() {}
  }

  /**
   * Reverse mode: {@code RuleTraps.nested} and its gradient.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NestedGradient nestedGradient(double p, double q) {
    NestedAdjoint adjoint = new NestedAdjoint();
    double value = nestedGradient(p, q, adjoint);
    return new NestedGradient(value, adjoint.p, adjoint.q);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(double, double)
   */
  static NestedGradient nestedGradient(double p, double q, Tape tape) {
    return nestedGradient(p, q);
  }

  /**
   * Reverse mode: {@code RuleTraps.nested} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code p}, {@code q}
   * @return the value
   */
  static double nestedGradient(double p, double q, NestedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = RuleTraps.coupled(p, q);
    double t1 = RuleTraps.coupled(q, p);

    // reverse sweep
    double t2 = q * t1;
    double t3 = Math.sin(t2);
    double t4 = RuleTraps.root(p + t1 * t1);
    double t5 = RuleTraps.root(p + t1 * t1);
    double t6 =
        t / (1.0 - (Math.cos(t2) * (2.0 * t1 / (3.0 * (t4 * t4))) - q * t3 * t4) * 0.5) * 0.5;
    double t7 = p * t;
    double t8 = Math.sin(t7);
    double t9 = RuleTraps.root(q + t * t);
    double t10 = RuleTraps.root(q + t * t);
    double t11 =
        t1 / (1.0 - (Math.cos(t7) * (2.0 * t / (3.0 * (t9 * t9))) - p * t8 * t9) * 0.5) * 0.5;
    double pBar = Math.cos(q * t1) * t6 / (3.0 * (t5 * t5)) - t11 * t10 * t8 * t;
    double qBar = Math.cos(p * t) * t11 / (3.0 * (t10 * t10)) - t6 * t5 * t3 * t1;
    adjoint.p = pBar;
    adjoint.q = qBar;
    return t * t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(double, double, NestedAdjoint)
   */
  static double nestedGradient(double p, double q, NestedAdjoint adjoint, Tape tape) {
    return nestedGradient(p, q, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RuleTraps.nested}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param qHvp the Hessian-vector product for {@code q}
   */
  record NestedHvp(double value, double p, double q, double pHvp, double qHvp) {}

  /**
   * Second order: {@code RuleTraps.nested}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}
   * @param qDot tangent of {@code q}
   * @return value, gradient and product, in new arrays
   */
  static NestedHvp nestedHvp(double p, double q, double pDot, double qDot) {
    double t = RuleTraps.coupled(p, q);
    double t1 = p * t;
    double t2 = pDot * t;
    double t3 = Math.cos(t1);
    double t4 = Math.sin(t1);
    double t5 = RuleTraps.root(q + t * t);
    double t6 = p * t4;
    double t7 = 2.0 * t;
    double t8 = RuleTraps.root(q + t * t);
    double t9 = (t3 * (qDot / (3.0 * (t5 * t5))) - t2 * t4 * t5)
        * 0.5 / (1.0 - (Math.cos(p * t) * (t7 / (3.0 * (t8 * t8))) - t6 * t8) * 0.5);
    double t10 = RuleTraps.coupled(q, p);
    double t11 = q * t10;
    double t12 = qDot * t10;
    double t13 = Math.cos(t11);
    double t14 = Math.sin(t11);
    double t15 = RuleTraps.root(p + t10 * t10);
    double t16 = q * t14;
    double t17 = 2.0 * t10;
    double t18 = RuleTraps.root(p + t10 * t10);
    double t19 = (t13 * (pDot / (3.0 * (t15 * t15))) - t12 * t14 * t15)
        * 0.5 / (1.0 - (Math.cos(q * t10) * (t17 / (3.0 * (t18 * t18))) - t16 * t18) * 0.5);

    // reverse sweep
    double t20 = t12 + q * t19;
    double t21 = Math.cos(q * t10);
    double t22 = t20 * t14;
    double t23 = t20 * t13;
    double t24 = pDot + 2.0 * (t19 * t10);
    double t25 = RuleTraps.root(p + t10 * t10);
    double t26 = 3.0 * (t25 * t25);
    double t27 = t24 / t26;
    double t28 = t17 / t26;
    double t29 = 1.0 - (t21 * t28 - t16 * t25) * 0.5;
    double t30 = t / t29;
    double t31 = Math.cos(q * t10);
    double t32 = RuleTraps.root(p + t10 * t10);
    double t33 = 3.0 * (t32 * t32);
    double t34 = t24 / t33;
    double t35 = t30 * 0.5;
    double t36 =
        (t9 / t29
        + (t21 * (2.0 * t19 / t26 - 6.0 * (t27 * t25) / t26 * t28) - t22 * t28
        - ((qDot * t14 + q * t23) * t25 + t16 * t27)) * 0.5 / t29 * t30) * 0.5;
    double t37 = t35 * t32;
    double t38 = t31 * t35 / t33;
    double t39 = t37 * t14;
    double t40 = t2 + p * t9;
    double t41 = Math.cos(p * t);
    double t42 = t40 * t4;
    double t43 = t40 * t3;
    double t44 = qDot + 2.0 * (t9 * t);
    double t45 = RuleTraps.root(q + t * t);
    double t46 = 3.0 * (t45 * t45);
    double t47 = t44 / t46;
    double t48 = t7 / t46;
    double t49 = 1.0 - (t41 * t48 - t6 * t45) * 0.5;
    double t50 = t10 / t49;
    double t51 = Math.cos(p * t);
    double t52 = RuleTraps.root(q + t * t);
    double t53 = 3.0 * (t52 * t52);
    double t54 = t44 / t53;
    double t55 = t50 * 0.5;
    double t56 =
        (t19 / t49
        + (t41 * (2.0 * t9 / t46 - 6.0 * (t47 * t45) / t46 * t48) - t42 * t48
        - ((pDot * t4 + p * t43) * t45 + t6 * t47)) * 0.5 / t49 * t50) * 0.5;
    double t57 = t55 * t52;
    double t58 = t51 * t55 / t53;
    double t59 = t57 * t4;
    double pBar = t38 - t59 * t;
    double pBarDot = (t31 * t36 - t22 * t35) / t33 - 6.0 * (t34 * t32) / t33 * t38
        - (((t56 * t52 + t55 * t54) * t4 + t57 * t43) * t + t59 * t9);
    double qBar = t58 - t39 * t10;
    double qBarDot = (t51 * t56 - t42 * t55) / t53 - 6.0 * (t54 * t52) / t53 * t58
        - (((t36 * t32 + t35 * t34) * t14 + t37 * t23) * t10 + t39 * t19);
    return new NestedHvp(t * t10, pBar, qBar, pBarDot, qBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedHvp(double, double, double, double)
   */
  static NestedHvp nestedHvp(double p, double q, double pDot, double qDot, Tape tape) {
    return nestedHvp(p, q, pDot, qDot);
  }

  /**
   * {@code RuleTraps.nested} as a function of the vector that packs {@code p}, {@code q}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction nestedFunction() {
    return new NestedFunction();
  }

  private static final class NestedFunction implements ScalarFunction {

    NestedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double p = packed[0];
      double q = packed[1];
      return RuleTraps.nested(p, q);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double p = packed[0];
      double q = packed[1];
      NestedAdjoint adjoint = new NestedAdjoint();
      double value = nestedGradient(p, q, adjoint);
      gradient[0] = adjoint.p;
      gradient[1] = adjoint.q;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double p = packed[0];
      double q = packed[1];
      double pDot = direction[0];
      double qDot = direction[1];
      return nestedJvp(p, q, pDot, qDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double p = packed[0];
      double q = packed[1];
      double pDot = direction[0];
      double qDot = direction[1];
      NestedHvp hvp = nestedHvp(p, q, pDot, qDot);
      double value = hvp.value();
      gradient[0] = hvp.p();
      gradient[1] = hvp.q();
      product[0] = hvp.pHvp();
      product[1] = hvp.qHvp();
      return value;
    }
  }

  private static double descendJvp(double[][] a, double[] x, int n, double[][] aDot, double[] xDot,
      Tape tape) {
    if (n == 0) {
      double a1 = a[0][0];
      double x1 = x[1];
      double t = aDot[0][0] * x1 + a1 * xDot[1];
      tape.result(1, t);
      return a1 * x1;
    }
    double q = RuleTraps.form(a, x);
    double[][] t = Arguments.zerosLike(a);
    double[] t1 = new double[x.length];
    RuleTraps.formVjp(a, x, 1.0, t, t1);
    int i = 0;
    double sum = 0.0;
    while (i < t.length - 3 && aDot != null && i < aDot.length - 3 && FourRows.equallyLong(t, i)
        && FourRows.hold(aDot, i, t[i].length)) {
      double[] t2 = t[i];
      double[] t3 = aDot[i];
      double[] t4 = t[i + 1];
      double[] t5 = aDot[i + 1];
      double[] t6 = t[i + 2];
      double[] t7 = aDot[i + 2];
      double[] t8 = t[i + 3];
      double[] t9 = aDot[i + 3];
      double sum1 = 0.0;
      double sum2 = 0.0;
      double sum3 = 0.0;
      double sum4 = 0.0;
      for (int j = 0; j < t2.length; j++) {
        sum1 += t2[j] * t3[j];
        sum2 += t4[j] * t5[j];
        sum3 += t6[j] * t7[j];
        sum4 += t8[j] * t9[j];
      }
      sum += sum1;
      sum += sum2;
      sum += sum3;
      sum += sum4;
      i += 4;
    }
    while (i < t.length) {
      double[] t2 = t[i];
      double[] t3 = aDot[i];
      double sum1 = 0.0;
      for (int j = 0; j < t2.length; j++) {
        sum1 += t2[j] * t3[j];
      }
      sum += sum1;
      i++;
    }
    double sum1 = 0.0;
    for (int j = 0; j < t1.length; j++) {
      sum1 += t1[j] * xDot[j];
    }
    double qDot = sum + sum1;
    double[] a1 = a[1];
    double[] aDot1 = aDot[1];
    double[][] m = RuleTraps.outer(x, a1);
    double[][] mDot = RuleTraps.outerJvp(x, a1, xDot, aDot1);
    double[] t2 = m[0];
    double[] tDot = mDot[0];
    double[] mDot1 = mDot[1];
    m[0] = m[1];
    mDot[0] = mDot1;
    m[1] = t2;
    mDot[1] = tDot;
    t2[1] = q;
    tDot[1] = qDot;
    double t3 = descendJvp(m, a[0], n - 1, mDot, aDot[0], tape);
    double t4 = tape.doubleResult(1);
    double m1 = m[0][1];
    double t5 = t4 + (qDot * m1 + q * mDot[0][1]);
    double t6 = RuleTraps.form(m, x);
    double[][] t7 = Arguments.zerosLike(m);
    double[] t8 = new double[x.length];
    RuleTraps.formVjp(m, x, 1.0, t7, t8);
    i = 0;
    sum = 0.0;
    while (i < t7.length - 3 && i < mDot.length - 3 && FourRows.equallyLong(t7, i)
        && FourRows.hold(mDot, i, t7[i].length)) {
      double[] t9 = t7[i];
      double[] t10 = mDot[i];
      double[] t11 = t7[i + 1];
      double[] t12 = mDot[i + 1];
      double[] t13 = t7[i + 2];
      double[] t14 = mDot[i + 2];
      double[] t15 = t7[i + 3];
      double[] t16 = mDot[i + 3];
      sum1 = 0.0;
      double sum2 = 0.0;
      double sum3 = 0.0;
      double sum4 = 0.0;
      for (int j = 0; j < t9.length; j++) {
        sum1 += t9[j] * t10[j];
        sum2 += t11[j] * t12[j];
        sum3 += t13[j] * t14[j];
        sum4 += t15[j] * t16[j];
      }
      sum += sum1;
      sum += sum2;
      sum += sum3;
      sum += sum4;
      i += 4;
    }
    while (i < t7.length) {
      double[] t9 = t7[i];
      double[] t10 = mDot[i];
      sum1 = 0.0;
      for (int j = 0; j < t9.length; j++) {
        sum1 += t9[j] * t10[j];
      }
      sum += sum1;
      i++;
    }
    sum1 = 0.0;
    for (int j = 0; j < t8.length; j++) {
      sum1 += t8[j] * xDot[j];
    }
    tape.result(1, t5 + (sum + sum1) * 0.1);
    return t3 + q * m1 + t6 * 0.1;
  }

  private static double descendVjp(double[][] a, double[] x, int n, double resultBar,
      double[][] aBar, double[] xBar) {
    boolean t = n == 0;
    double result;
    double[][] mBar;
    double[][] m;
    double q;
    double[] tBar;
    double[][] mBar1;
    double[][] m1;
    if (t) {
      result = a[0][0] * x[1];
      mBar = null;
      m = null;
      q = 0.0;
      tBar = null;
      mBar1 = null;
      m1 = null;
    } else {
      q = RuleTraps.form(a, x);
      m = RuleTraps.outer(x, a[1]);
      mBar = Arguments.zerosLike(m);
      mBar1 = mBar.clone();
      m1 = m.clone();
      for (int i = 0; i < m.length; i++) {
        m1[i] = m[i].clone();
      }
      double[] t1 = m[0];
      tBar = mBar[0];
      double[] mBar2 = mBar[1];
      m[0] = m[1];
      mBar[0] = mBar2;
      m[1] = t1;
      mBar[1] = tBar;
      t1[1] = q;
      result = descendVjp(m, a[0], n - 1, resultBar, mBar, aBar[0]) + q * m[0][1]
          + RuleTraps.form(m, x) * 0.1;
    }

    // reverse sweep
    if (t) {
      double aBar1 = resultBar * x[1];
      xBar[1] += a[0][0] * resultBar;
      aBar[0][0] += aBar1;
    } else {
      RuleTraps.formVjp(m, x, resultBar * 0.1, mBar, xBar);
      double qBar = resultBar * m[0][1];
      mBar[0][1] += q * resultBar;
      double t1 = tBar[1];
      tBar[1] = 0.0;
      qBar += t1;
      RuleTraps.outerVjp(x, a[1], m1, mBar1, xBar, aBar[1]);
      RuleTraps.formVjp(a, x, qBar, aBar, xBar);
    }
    return result;
  }

  private static double descendVjpJvp(double[][] a, double[] x, int n, double resultBar,
      double[][] aBar, double[] xBar, double[][] aDot, double[] xDot, double[][] aBarDot,
      double[] xBarDot) {
    boolean t = n == 0;
    double result;
    double[][] mBar;
    double[][] m;
    double q;
    double[] tBar;
    double[][] mBar1;
    double[][] mBarDot;
    double[][] mDot;
    double qDot;
    double[] tBarDot;
    double[][] mBarDot1;
    if (t) {
      result = a[0][0] * x[1];
      mBar = null;
      m = null;
      q = 0.0;
      tBar = null;
      mBar1 = null;
      mBarDot = null;
      mDot = null;
      qDot = 0.0;
      tBarDot = null;
      mBarDot1 = null;
    } else {
      q = RuleTraps.form(a, x);
      double[][] t1 = Arguments.zerosLike(a);
      double[] t2 = new double[x.length];
      RuleTraps.formVjp(a, x, 1.0, t1, t2);
      int i = 0;
      double sum = 0.0;
      while (i < t1.length - 3 && aDot != null && i < aDot.length - 3
          && FourRows.equallyLong(t1, i) && FourRows.hold(aDot, i, t1[i].length)) {
        double[] t3 = t1[i];
        double[] t4 = aDot[i];
        double[] t5 = t1[i + 1];
        double[] t6 = aDot[i + 1];
        double[] t7 = t1[i + 2];
        double[] t8 = aDot[i + 2];
        double[] t9 = t1[i + 3];
        double[] t10 = aDot[i + 3];
        double sum1 = 0.0;
        double sum2 = 0.0;
        double sum3 = 0.0;
        double sum4 = 0.0;
        for (int k = 0; k < t3.length; k++) {
          sum1 += t3[k] * t4[k];
          sum2 += t5[k] * t6[k];
          sum3 += t7[k] * t8[k];
          sum4 += t9[k] * t10[k];
        }
        sum += sum1;
        sum += sum2;
        sum += sum3;
        sum += sum4;
        i += 4;
      }
      while (i < t1.length) {
        double[] t3 = t1[i];
        double[] t4 = aDot[i];
        double sum1 = 0.0;
        for (int k = 0; k < t3.length; k++) {
          sum1 += t3[k] * t4[k];
        }
        sum += sum1;
        i++;
      }
      double sum1 = 0.0;
      for (int k = 0; k < t2.length; k++) {
        sum1 += t2[k] * xDot[k];
      }
      qDot = sum + sum1;
      double[] a1 = a[1];
      double[] aDot1 = aDot[1];
      m = RuleTraps.outer(x, a1);
      mDot = RuleTraps.outerJvp(x, a1, xDot, aDot1);
      mBar = Arguments.zerosLike(m);
      mBarDot = Arguments.zerosLike(mBar);
      mBar1 = mBar.clone();
      mBarDot1 = mBarDot.clone();
      double[][] m1 = m.clone();
      double[][] mDot1 = mDot.clone();
      for (int k = 0; k < m.length; k++) {
        double[] t3 = mDot[k];
        double[] t4 = m[k].clone();
        double[] t5 = t3.clone();
        m1[k] = t4;
        mDot1[k] = t5;
      }
      double[] t3 = m[0];
      double[] tDot = mDot[0];
      tBar = mBar[0];
      tBarDot = mBarDot[0];
      double[] mDot2 = mDot[1];
      double[] mBar2 = mBar[1];
      double[] mBarDot2 = mBarDot[1];
      m[0] = m[1];
      mDot[0] = mDot2;
      mBar[0] = mBar2;
      mBarDot[0] = mBarDot2;
      m[1] = t3;
      mDot[1] = tDot;
      mBar[1] = tBar;
      mBarDot[1] = tBarDot;
      t3[1] = q;
      tDot[1] = qDot;
      result =
          descendVjpJvp(m, a[0], n - 1, resultBar, mBar, aBar[0], mDot, aDot[0], mBarDot,
          aBarDot[0]) + q * m[0][1] + RuleTraps.form(m, x) * 0.1;
    }

    // reverse sweep
    if (t) {
      double aBar1 = resultBar * x[1];
      double aBarDot1 = resultBar * xDot[1];
      double xBarDot1 = aDot[0][0] * resultBar;
      xBar[1] += a[0][0] * resultBar;
      xBarDot[1] += xBarDot1;
      double[] aBarDot2 = aBarDot[0];
      aBar[0][0] += aBar1;
      aBarDot2[0] += aBarDot1;
    } else {
      double t1 = resultBar * 0.1;
      int t2 = m.length;
      for (int i = 0; i < t2; i++) {
        int t3 = m[i].length;
        for (int j = 0; j < t3; j++) {
          double[] aBar1 = mBar[i];
          double aBar2 = aBar1[j];
          double[] a1 = m[i];
          double[] aDot1 = mDot[i];
          double t4 = 2.0 * a1[j];
          double x1 = x[i];
          double t5 = j + 1;
          double[] aBarDot1 = mBarDot[i];
          double t6 = aBarDot1[j] + (2.0 * aDot1[j] * x1 + t4 * xDot[i]) * t5 * t1;
          aBar1[j] = aBar2 + t4 * x1 * t5 * t1;
          aBarDot1[j] = t6;
          double xBar1 = xBar[i];
          double a2 = a1[j];
          double t7 = xBarDot[i] + 2.0 * (aDot1[j] * a2) * t5 * t1;
          xBar[i] = xBar1 + a2 * a2 * t5 * t1;
          xBarDot[i] = t7;
        }
      }
      double qBar = resultBar * m[0][1];
      double qBarDot = resultBar * mDot[0][1];
      double[] mBarDot2 = mBarDot[0];
      mBar[0][1] += q * resultBar;
      mBarDot2[1] += qDot * resultBar;
      double t3 = tBar[1];
      double t4 = tBarDot[1];
      tBar[1] = 0.0;
      tBarDot[1] = 0.0;
      qBar += t3;
      qBarDot += t4;
      double[] aBar1 = aBar[1];
      double[] aBarDot1 = aBarDot[1];
      double[] a1 = a[1];
      double[] aDot1 = aDot[1];
      for (int i = 0; i < x.length; i++) {
        int t5 = a1.length;
        for (int j = 0; j < t5; j++) {
          double aBar2 = xBar[i];
          double[] mBar2 = mBar1[i];
          double[] mBarDot3 = mBarDot1[i];
          double mBar3 = mBar2[j];
          double b = a1[j];
          double bDot = aDot1[j];
          double t6 = xBarDot[i] + (mBarDot3[j] * b + mBar3 * bDot);
          xBar[i] = aBar2 + mBar3 * b;
          xBarDot[i] = t6;
          double bBar = aBar1[j];
          double bBarDot = aBarDot1[j];
          double mBar4 = mBar2[j];
          double a2 = x[i];
          double t7 = bBarDot + (mBarDot3[j] * a2 + mBar4 * xDot[i]);
          aBar1[j] = bBar + mBar4 * a2;
          aBarDot1[j] = t7;
        }
      }
      for (int i = 0; i < a.length; i++) {
        int t5 = a[i].length;
        for (int j = 0; j < t5; j++) {
          double[] aBar2 = aBar[i];
          double aBar3 = aBar2[j];
          double[] a2 = a[i];
          double[] aDot2 = aDot[i];
          double t6 = 2.0 * a2[j];
          double x1 = x[i];
          double t7 = j + 1;
          double t8 = t6 * x1 * t7;
          double[] aBarDot2 = aBarDot[i];
          double t9 =
              aBarDot2[j] + ((2.0 * aDot2[j] * x1 + t6 * xDot[i]) * t7 * qBar + t8 * qBarDot);
          aBar2[j] = aBar3 + t8 * qBar;
          aBarDot2[j] = t9;
          double xBar1 = xBar[i];
          double a3 = a2[j];
          double t10 = a3 * a3 * t7;
          double t11 = xBarDot[i] + (2.0 * (aDot2[j] * a3) * t7 * qBar + t10 * qBarDot);
          xBar[i] = xBar1 + t10 * qBar;
          xBarDot[i] = t11;
        }
      }
    }
    return result;
  }
}
