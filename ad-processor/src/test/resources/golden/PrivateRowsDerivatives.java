package corpus;

import java.util.Arrays;
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
 * Derivatives of methods of {@code PrivateRows}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class PrivateRowsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.PrivateRowsDerivatives");
  }

  private PrivateRowsDerivatives() {}

  /**
   * Forward mode: {@code PrivateRows.fitted} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual fittedJvp(double[] c, int n, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = -1.0 + 2.0 * i / (n - 1);
      double residual = Math.signum(t);
      double power = 1.0;
      double residualDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        residual -= c[j] * power;
        residualDot -= cDot[j] * power;
        power *= t;
      }
      sum += residual * residual;
      sumDot += 2.0 * (residualDot * residual);
    }
    return new Dual(0.5 * sum, 0.5 * sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fittedJvp(double[], int, double[])
   */
  static Dual fittedJvp(double[] c, int n, double[] cDot, Tape tape) {
    return fittedJvp(c, n, cDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.fitted}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record FittedGradient(double value, double[] c) {}

  /**
   * Reverse mode: {@code PrivateRows.fitted} and its gradient.
   *
   * @param c as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static FittedGradient fittedGradient(double[] c, int n) {
    return fittedGradient(c, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fittedGradient(double[], int)
   */
  static FittedGradient fittedGradient(double[] c, int n, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double value = fittedGradient(c, n, cBar, tape);
    return new FittedGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.fitted} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static double fittedGradient(double[] c, int n, double[] cBar) {
    return fittedGradient(c, n, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fittedGradient(double[], int, double[])
   */
  static double fittedGradient(double[] c, int n, double[] cBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double[] powerKept1 = tape.doubles(c.length);
      double[] powerKept2 = tape.doubles(c.length);
      double[] powerKept3 = tape.doubles(c.length);
      int i = 0;
      double sum = 0.0;
      while (n >= 4 && i < n - 3) {
        double t = n - 1;
        double t4 = -1.0 + 2.0 * i / t;
        double t1 = -1.0 + 2.0 * (i + 1) / t;
        double t2 = -1.0 + 2.0 * (i + 2) / t;
        double t3 = -1.0 + 2.0 * (i + 3) / t;
        double residual = Math.signum(t4);
        double power = 1.0;
        double residual1 = Math.signum(t1);
        double power1 = 1.0;
        double residual2 = Math.signum(t2);
        double power2 = 1.0;
        double residual3 = Math.signum(t3);
        double power3 = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          residual -= c1 * power;
          power *= t4;
          powerKept1[j] = power1;
          residual1 -= c1 * power1;
          power1 *= t1;
          powerKept2[j] = power2;
          residual2 -= c1 * power2;
          power2 *= t2;
          powerKept3[j] = power3;
          residual3 -= c1 * power3;
          power3 *= t3;
        }
        sum += residual * residual;
        sum += residual1 * residual1;
        sum += residual2 * residual2;
        sum += residual3 * residual3;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          double power11 = powerKept1[j];
          double power21 = powerKept2[j];
          double power31 = powerKept3[j];
          cBar[j] = cBar[j] - residual * power4 - residual1 * power11 - residual2 * power21
              - residual3 * power31;
        }
        i += 4;
      }
      while (i < n) {
        double t = -1.0 + 2.0 * i / (n - 1);
        double residual = Math.signum(t);
        double power = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          residual -= c[j] * power;
          power *= t;
        }
        sum += residual * residual;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          cBar[j] -= residual * power4;
        }
        i++;
      }
      return 0.5 * sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.fitted}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record FittedHvp(double value, double[] c, double[] cHvp) {}

  /**
   * Second order: {@code PrivateRows.fitted}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static FittedHvp fittedHvp(double[] c, int n, double[] cDot) {
    return fittedHvp(c, n, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fittedHvp(double[], int, double[])
   */
  static FittedHvp fittedHvp(double[] c, int n, double[] cDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    double value = fittedHvp(c, n, cDot, cBar, cHvp, tape);
    return new FittedHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code PrivateRows.fitted}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static double fittedHvp(double[] c, int n, double[] cDot, double[] cBar, double[] cHvp) {
    return fittedHvp(c, n, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fittedHvp(double[], int, double[], double[], double[])
   */
  static double fittedHvp(double[] c, int n, double[] cDot, double[] cBar, double[] cHvp,
      Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double t = -1.0 + 2.0 * i / (n - 1);
        double residual = Math.signum(t);
        double power = 1.0;
        double residualDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          residual -= c[j] * power;
          residualDot -= cDot[j] * power;
          power *= t;
        }
        sum += residual * residual;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] -= residual * power1;
          cHvp[j] -= residualDot * power1;
        }
      }
      return 0.5 * sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.fitted} as a function of the vector that packs {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction fittedFunction(int n) {
    return new FittedFunction(n);
  }

  private static final class FittedFunction implements ScalarFunction {

    private final int n;

    FittedFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] c = Arguments.doubles(packed, 0, packed.length);
      return PrivateRows.fitted(c, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cBar = Arguments.zerosLike(c);
      double value = fittedGradient(c, this.n, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      return fittedJvp(c, this.n, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      double value = fittedHvp(c, this.n, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.measured} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param at constant
   * @param y constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual measuredJvp(double[] c, double[] at, double[] y, int n, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = at[i];
      double value = 0.0;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        double c1 = c[j];
        value += c1 * c1 * power;
        valueDot += 2.0 * (cDot[j] * c1) * power;
        power *= t;
      }
      double residual = value - y[i];
      sum += residual * residual;
      sumDot += 2.0 * (valueDot * residual);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #measuredJvp(double[], double[], double[], int, double[])
   */
  static Dual measuredJvp(double[] c, double[] at, double[] y, int n, double[] cDot, Tape tape) {
    return measuredJvp(c, at, y, n, cDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.measured}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record MeasuredGradient(double value, double[] c) {}

  /**
   * Reverse mode: {@code PrivateRows.measured} and its gradient.
   *
   * @param c as the method takes it
   * @param at constant
   * @param y constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static MeasuredGradient measuredGradient(double[] c, double[] at, double[] y, int n) {
    return measuredGradient(c, at, y, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #measuredGradient(double[], double[], double[], int)
   */
  static MeasuredGradient measuredGradient(double[] c, double[] at, double[] y, int n, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double value = measuredGradient(c, at, y, n, cBar, tape);
    return new MeasuredGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.measured} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param at constant
   * @param y constant
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static double measuredGradient(double[] c, double[] at, double[] y, int n, double[] cBar) {
    return measuredGradient(c, at, y, n, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #measuredGradient(double[], double[], double[], int, double[])
   */
  static double measuredGradient(double[] c, double[] at, double[] y, int n, double[] cBar,
      Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double[] powerKept1 = tape.doubles(c.length);
      double[] powerKept2 = tape.doubles(c.length);
      double[] powerKept3 = tape.doubles(c.length);
      int i = 0;
      double sum = 0.0;
      while (i + 3 < n && at != null && y != null && i < at.length - 3 && i < y.length - 3) {
        double t = at[i];
        double t1 = at[i + 1];
        double t2 = at[i + 2];
        double t3 = at[i + 3];
        double value = 0.0;
        double power = 1.0;
        double value1 = 0.0;
        double power1 = 1.0;
        double value2 = 0.0;
        double power2 = 1.0;
        double value3 = 0.0;
        double power3 = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          double t4 = c1 * c1;
          value += t4 * power;
          power *= t;
          powerKept1[j] = power1;
          value1 += t4 * power1;
          power1 *= t1;
          powerKept2[j] = power2;
          value2 += t4 * power2;
          power2 *= t2;
          powerKept3[j] = power3;
          value3 += t4 * power3;
          power3 *= t3;
        }
        double residual = value - y[i];
        sum += residual * residual;
        double residualBar = 2.0 * residual;
        double residual1 = value1 - y[i + 1];
        sum += residual1 * residual1;
        double residualBar1 = 2.0 * residual1;
        double residual2 = value2 - y[i + 2];
        sum += residual2 * residual2;
        double residualBar2 = 2.0 * residual2;
        double residual3 = value3 - y[i + 3];
        sum += residual3 * residual3;
        double residualBar3 = 2.0 * residual3;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          double c1 = c[j];
          double power11 = powerKept1[j];
          double power21 = powerKept2[j];
          double power31 = powerKept3[j];
          cBar[j] = cBar[j] + 2.0 * (residualBar * power4 * c1)
              + 2.0 * (residualBar1 * power11 * c1) + 2.0 * (residualBar2 * power21 * c1)
              + 2.0 * (residualBar3 * power31 * c1);
        }
        i += 4;
      }
      while (i < n) {
        double t = at[i];
        double value = 0.0;
        double power = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          value += c1 * c1 * power;
          power *= t;
        }
        double residual = value - y[i];
        sum += residual * residual;
        double residualBar = 2.0 * residual;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          cBar[j] += 2.0 * (residualBar * power4 * c[j]);
        }
        i++;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.measured}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record MeasuredHvp(double value, double[] c, double[] cHvp) {}

  /**
   * Second order: {@code PrivateRows.measured}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param at constant
   * @param y constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MeasuredHvp measuredHvp(double[] c, double[] at, double[] y, int n, double[] cDot) {
    return measuredHvp(c, at, y, n, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #measuredHvp(double[], double[], double[], int, double[])
   */
  static MeasuredHvp measuredHvp(double[] c, double[] at, double[] y, int n, double[] cDot,
      Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    double value = measuredHvp(c, at, y, n, cDot, cBar, cHvp, tape);
    return new MeasuredHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code PrivateRows.measured}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param at constant
   * @param y constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static double measuredHvp(double[] c, double[] at, double[] y, int n, double[] cDot,
      double[] cBar, double[] cHvp) {
    return measuredHvp(c, at, y, n, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #measuredHvp(double[], double[], double[], int, double[], double[], double[])
   */
  static double measuredHvp(double[] c, double[] at, double[] y, int n, double[] cDot,
      double[] cBar, double[] cHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double t = at[i];
        double value = 0.0;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          value += c1 * c1 * power;
          valueDot += 2.0 * (cDot[j] * c1) * power;
          power *= t;
        }
        double residual = value - y[i];
        sum += residual * residual;
        double residualBar = 2.0 * residual;
        double residualBarDot = 2.0 * valueDot;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          double t1 = residualBar * power1;
          double c1 = c[j];
          double cBarDot = 2.0 * (residualBarDot * power1 * c1 + t1 * cDot[j]);
          cBar[j] += 2.0 * (t1 * c1);
          cHvp[j] += cBarDot;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.measured} as a function of the vector that packs {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param at captured
   * @param y captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction measuredFunction(double[] at, double[] y, int n) {
    return new MeasuredFunction(at, y, n);
  }

  private static final class MeasuredFunction implements ScalarFunction {

    private final double[] at;

    private final double[] y;

    private final int n;

    MeasuredFunction(double[] at, double[] y, int n) {
      this.at = at;
      this.y = y;
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] c = Arguments.doubles(packed, 0, packed.length);
      return PrivateRows.measured(c, this.at, this.y, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cBar = Arguments.zerosLike(c);
      double value = measuredGradient(c, this.at, this.y, this.n, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      return measuredJvp(c, this.at, this.y, this.n, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      double value = measuredHvp(c, this.at, this.y, this.n, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.resumed} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param at constant
   * @param n constant
   * @param s as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return the value and its tangent
   */
  static Dual resumedJvp(double[] c, double[] at, int n, double s, double[] cDot, double sDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double sum;
    double sumDot;
    try {
      sum = s;
      sumDot = sDot;
      for (int i = 0; i < n; i++) {
        double t = at[i];
        double value = 0.5;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          value += c[j] * power;
          valueDot += cDot[j] * power;
          power *= t;
        }
        sum += value * value;
        sumDot += 2.0 * (valueDot * value);
      }
    } catch (IndexOutOfBoundsException e) {
      sum = 3.0 * s;
      sumDot = 3.0 * sDot;
    }
    return new Dual(sum * s, sumDot * s + sum * sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedJvp(double[], double[], int, double, double[], double)
   */
  static Dual resumedJvp(double[] c, double[] at, int n, double s, double[] cDot, double sDot,
      Tape tape) {
    return resumedJvp(c, at, n, s, cDot, sDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.resumed}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param s the derivative with respect to {@code s}
   */
  record ResumedGradient(double value, double[] c, double s) {}

  /**
   * Adjoints of the scalar parameters of {@code PrivateRows.resumed}: filled by a derivative
   * and reused by its caller.
   */
  static final class ResumedAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public ResumedAdjoint() {}
  }

  /**
   * Reverse mode: {@code PrivateRows.resumed} and its gradient.
   *
   * @param c as the method takes it
   * @param at constant
   * @param n constant
   * @param s as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ResumedGradient resumedGradient(double[] c, double[] at, int n, double s) {
    return resumedGradient(c, at, n, s, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedGradient(double[], double[], int, double)
   */
  static ResumedGradient resumedGradient(double[] c, double[] at, int n, double s, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    ResumedAdjoint adjoint = new ResumedAdjoint();
    double value = resumedGradient(c, at, n, s, cBar, adjoint, tape);
    return new ResumedGradient(value, cBar, adjoint.s);
  }

  /**
   * Reverse mode: {@code PrivateRows.resumed} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param at constant
   * @param n constant
   * @param s as the method takes it
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code s}
   * @return the value
   */
  static double resumedGradient(double[] c, double[] at, int n, double s, double[] cBar,
      ResumedAdjoint adjoint) {
    return resumedGradient(c, at, n, s, cBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedGradient(double[], double[], int, double, double[], ResumedAdjoint)
   */
  static double resumedGradient(double[] c, double[] at, int n, double s, double[] cBar,
      ResumedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      int mark1 = tape.mark();
      double[] valueKept;
      double[][] powerKeptKept;
      double sum;
      int exit;
      try {
        valueKept = tape.doubles(n);
        powerKeptKept = tape.references(double[].class, n);
        sum = s;
        for (int i = 0; i < n; i++) {
          double t = at[i];
          double[] powerKept = tape.doubles(c.length);
          powerKeptKept[i] = powerKept;
          double value = 0.5;
          double power = 1.0;
          for (int j = 0; j < c.length; j++) {
            powerKept[j] = power;
            value += c[j] * power;
            power *= t;
          }
          valueKept[i] = value;
          sum += value * value;
        }
        exit = 0;
      } catch (IndexOutOfBoundsException e) {
        tape.release(mark1);
        sum = 3.0 * s;
        exit = 1;
        valueKept = null;
        powerKeptKept = null;
      }

      // reverse sweep
      double sBar;
      switch (exit) {
        case 0 -> {
          int i = 0;
          while (i + 3 < n && valueKept != null && powerKeptKept != null
              && i < valueKept.length - 3 && i < powerKeptKept.length - 3
              && FourRows.hold(powerKeptKept, i, c.length) && cBar != valueKept
              && FourRows.areNot(powerKeptKept, i, cBar)) {
            double value = valueKept[i];
            double valueBar = 2.0 * (s * value);
            double[] powerKept = powerKeptKept[i];
            double value1 = valueKept[i + 1];
            double valueBar1 = 2.0 * (s * value1);
            double[] powerKept1 = powerKeptKept[i + 1];
            double value2 = valueKept[i + 2];
            double valueBar2 = 2.0 * (s * value2);
            double[] powerKept2 = powerKeptKept[i + 2];
            double value3 = valueKept[i + 3];
            double valueBar3 = 2.0 * (s * value3);
            double[] powerKept3 = powerKeptKept[i + 3];
            for (int j = 0; j < c.length; j++) {
              double power = powerKept[j];
              double power1 = powerKept1[j];
              double power2 = powerKept2[j];
              double power3 = powerKept3[j];
              cBar[j] = cBar[j] + valueBar * power + valueBar1 * power1 + valueBar2 * power2
                  + valueBar3 * power3;
            }
            i += 4;
          }
          while (i < n) {
            double value = valueKept[i];
            double valueBar = 2.0 * (s * value);
            double[] powerKept = powerKeptKept[i];
            for (int j = 0; j < c.length; j++) {
              double power = powerKept[j];
              cBar[j] += valueBar * power;
            }
            i++;
          }
          sBar = sum + s;
        }
        default -> sBar = sum + 3.0 * s;
      }
      adjoint.s = sBar;
      return sum * s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.resumed}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param s the derivative with respect to {@code s}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param sHvp the Hessian-vector product for {@code s}
   */
  record ResumedHvp(double value, double[] c, double s, double[] cHvp, double sHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * PrivateRows.resumed}: filled by a derivative and reused by its caller.
   */
  static final class ResumedHvpAdjoint {

    /** The adjoint of {@code s}. */
    public double s;

    /** The Hessian-vector product for {@code s}. */
    public double sHvp;

    /** A holder of zeros. */
    public ResumedHvpAdjoint() {}
  }

  /**
   * Second order: {@code PrivateRows.resumed}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param at constant
   * @param n constant
   * @param s as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @return value, gradient and product, in new arrays
   */
  static ResumedHvp resumedHvp(double[] c, double[] at, int n, double s, double[] cDot,
      double sDot) {
    return resumedHvp(c, at, n, s, cDot, sDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedHvp(double[], double[], int, double, double[], double)
   */
  static ResumedHvp resumedHvp(double[] c, double[] at, int n, double s, double[] cDot,
      double sDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    ResumedHvpAdjoint adjoint = new ResumedHvpAdjoint();
    double value = resumedHvp(c, at, n, s, cDot, sDot, cBar, cHvp, adjoint, tape);
    return new ResumedHvp(value, cBar, adjoint.s, cHvp, adjoint.sHvp);
  }

  /**
   * Second order: {@code PrivateRows.resumed}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param at constant
   * @param n constant
   * @param s as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param sDot tangent of {@code s}
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code s}
   * @return the value
   */
  static double resumedHvp(double[] c, double[] at, int n, double s, double[] cDot, double sDot,
      double[] cBar, double[] cHvp, ResumedHvpAdjoint adjoint) {
    return resumedHvp(c, at, n, s, cDot, sDot, cBar, cHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedHvp(double[], double[], int, double, double[], double, double[], double[],
   *     ResumedHvpAdjoint)
   */
  static double resumedHvp(double[] c, double[] at, int n, double s, double[] cDot, double sDot,
      double[] cBar, double[] cHvp, ResumedHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      int mark1 = tape.mark();
      double[] valueKept;
      double[] valueKeptDot;
      double[][] powerKeptKept;
      double sum;
      double sumDot;
      int exit;
      try {
        valueKept = tape.doubles(n);
        valueKeptDot = tape.doubles(n);
        powerKeptKept = tape.references(double[].class, n);
        sum = s;
        sumDot = sDot;
        for (int i = 0; i < n; i++) {
          double t = at[i];
          double[] powerKept = tape.doubles(c.length);
          powerKeptKept[i] = powerKept;
          double value = 0.5;
          double power = 1.0;
          double valueDot = 0.0;
          for (int j = 0; j < c.length; j++) {
            powerKept[j] = power;
            value += c[j] * power;
            valueDot += cDot[j] * power;
            power *= t;
          }
          valueKept[i] = value;
          valueKeptDot[i] = valueDot;
          sum += value * value;
          sumDot += 2.0 * (valueDot * value);
        }
        exit = 0;
      } catch (IndexOutOfBoundsException e) {
        tape.release(mark1);
        sum = 3.0 * s;
        sumDot = 3.0 * sDot;
        exit = 1;
        valueKept = null;
        powerKeptKept = null;
        valueKeptDot = null;
      }

      // reverse sweep
      double sBar;
      double sBarDot;
      switch (exit) {
        case 0 -> {
          int i = 0;
          while (i + 3 < n && valueKept != null && valueKeptDot != null && powerKeptKept != null
              && i < valueKept.length - 3 && i < valueKeptDot.length - 3
              && i < powerKeptKept.length - 3 && FourRows.hold(powerKeptKept, i, c.length)
              && cBar != valueKept && cBar != valueKeptDot
              && FourRows.areNot(powerKeptKept, i, cBar) && cHvp != valueKept
              && cHvp != valueKeptDot && FourRows.areNot(powerKeptKept, i, cHvp)) {
            double value = valueKept[i];
            double valueDot = valueKeptDot[i];
            double valueBar = 2.0 * (s * value);
            double valueBarDot = 2.0 * (sDot * value + s * valueDot);
            double[] powerKept = powerKeptKept[i];
            double value1 = valueKept[i + 1];
            double valueDot1 = valueKeptDot[i + 1];
            double valueBar1 = 2.0 * (s * value1);
            double valueBarDot1 = 2.0 * (sDot * value1 + s * valueDot1);
            double[] powerKept1 = powerKeptKept[i + 1];
            double value2 = valueKept[i + 2];
            double valueDot2 = valueKeptDot[i + 2];
            double valueBar2 = 2.0 * (s * value2);
            double valueBarDot2 = 2.0 * (sDot * value2 + s * valueDot2);
            double[] powerKept2 = powerKeptKept[i + 2];
            double value3 = valueKept[i + 3];
            double valueDot3 = valueKeptDot[i + 3];
            double valueBar3 = 2.0 * (s * value3);
            double valueBarDot3 = 2.0 * (sDot * value3 + s * valueDot3);
            double[] powerKept3 = powerKeptKept[i + 3];
            for (int j = 0; j < c.length; j++) {
              double power = powerKept[j];
              double power1 = powerKept1[j];
              double power2 = powerKept2[j];
              double power3 = powerKept3[j];
              cBar[j] = cBar[j] + valueBar * power + valueBar1 * power1 + valueBar2 * power2
                  + valueBar3 * power3;
              cHvp[j] = cHvp[j] + valueBarDot * power + valueBarDot1 * power1
                  + valueBarDot2 * power2 + valueBarDot3 * power3;
            }
            i += 4;
          }
          while (i < n) {
            double value = valueKept[i];
            double valueDot = valueKeptDot[i];
            double valueBar = 2.0 * (s * value);
            double valueBarDot = 2.0 * (sDot * value + s * valueDot);
            double[] powerKept = powerKeptKept[i];
            for (int j = 0; j < c.length; j++) {
              double power = powerKept[j];
              cBar[j] += valueBar * power;
              cHvp[j] += valueBarDot * power;
            }
            i++;
          }
          sBar = sum + s;
          sBarDot = sumDot + sDot;
        }
        default -> {
          sBar = sum + 3.0 * s;
          sBarDot = sumDot + 3.0 * sDot;
        }
      }
      adjoint.s = sBar;
      adjoint.sHvp = sBarDot;
      return sum * s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.resumed} as a function of the vector that packs {@code c}, {@code s},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param at captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction resumedFunction(double[] at, int n) {
    return new ResumedFunction(at, n);
  }

  private static final class ResumedFunction implements ScalarFunction {

    private final double[] at;

    private final int n;

    ResumedFunction(double[] at, int n) {
      this.at = at;
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      return PrivateRows.resumed(c, this.at, this.n, s);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] cBar = Arguments.zerosLike(c);
      ResumedAdjoint adjoint = new ResumedAdjoint();
      double value = resumedGradient(c, this.at, this.n, s, cBar, adjoint);
      Arguments.pack(cBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] cDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      return resumedJvp(c, this.at, this.n, s, cDot, sDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double s = packed[packed.length - 1];
      double[] cDot = Arguments.doubles(direction, 0, direction.length - 1);
      double sDot = direction[direction.length - 1];
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      ResumedHvpAdjoint adjoint = new ResumedHvpAdjoint();
      double value = resumedHvp(c, this.at, this.n, s, cDot, sDot, cBar, cHvp, adjoint);
      Arguments.pack(cBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.s;
      Arguments.pack(cHvp, product, 0);
      product[product.length - 1] = adjoint.sHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.both} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual bothJvp(double[] a, double[] b, int n, double[] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = 0.125 * i;
      double first = 0.0;
      double power = 1.0;
      double firstDot = 0.0;
      for (int j = 0; j < a.length; j++) {
        first += a[j] * power;
        firstDot += aDot[j] * power;
        power *= t;
      }
      double second = 1.0;
      double decay = 1.0;
      double secondDot = 0.0;
      for (int j = 0; j < b.length; j++) {
        second += b[j] * decay;
        secondDot += bDot[j] * decay;
        decay = decay * 0.5 - t;
      }
      sum += first * second;
      sumDot += firstDot * second + first * secondDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothJvp(double[], double[], int, double[], double[])
   */
  static Dual bothJvp(double[] a, double[] b, int n, double[] aDot, double[] bDot, Tape tape) {
    return bothJvp(a, b, n, aDot, bDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.both}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record BothGradient(double value, double[] a, double[] b) {}

  /**
   * Reverse mode: {@code PrivateRows.both} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static BothGradient bothGradient(double[] a, double[] b, int n) {
    return bothGradient(a, b, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothGradient(double[], double[], int)
   */
  static BothGradient bothGradient(double[] a, double[] b, int n, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double value = bothGradient(a, b, n, aBar, bBar, tape);
    return new BothGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.both} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double bothGradient(double[] a, double[] b, int n, double[] aBar, double[] bBar) {
    return bothGradient(a, b, n, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothGradient(double[], double[], int, double[], double[])
   */
  static double bothGradient(double[] a, double[] b, int n, double[] aBar, double[] bBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(a.length);
      double[] powerKept1 = tape.doubles(a.length);
      double[] powerKept2 = tape.doubles(a.length);
      double[] powerKept3 = tape.doubles(a.length);
      int i = 0;
      double sum = 0.0;
      while (n >= 4 && i < n - 3 && bBar != aBar) {
        double t = 0.125 * i;
        double t1 = 0.125 * (i + 1);
        double t2 = 0.125 * (i + 2);
        double t3 = 0.125 * (i + 3);
        double first = 0.0;
        double power = 1.0;
        double first1 = 0.0;
        double power1 = 1.0;
        double first2 = 0.0;
        double power2 = 1.0;
        double first3 = 0.0;
        double power3 = 1.0;
        for (int j = 0; j < a.length; j++) {
          powerKept[j] = power;
          double a1 = a[j];
          first += a1 * power;
          power *= t;
          powerKept1[j] = power1;
          first1 += a1 * power1;
          power1 *= t1;
          powerKept2[j] = power2;
          first2 += a1 * power2;
          power2 *= t2;
          powerKept3[j] = power3;
          first3 += a1 * power3;
          power3 *= t3;
        }
        double second = 1.0;
        double decay = 1.0;
        double second1 = 1.0;
        double decay1 = 1.0;
        double second2 = 1.0;
        double decay2 = 1.0;
        double second3 = 1.0;
        double decay3 = 1.0;
        for (int j = 0; j < b.length; j++) {
          double b1 = b[j];
          second += b1 * decay;
          second1 += b1 * decay1;
          second2 += b1 * decay2;
          second3 += b1 * decay3;
          bBar[j] = bBar[j] + first * decay + first1 * decay1 + first2 * decay2 + first3 * decay3;
          decay = decay * 0.5 - t;
          decay1 = decay1 * 0.5 - t1;
          decay2 = decay2 * 0.5 - t2;
          decay3 = decay3 * 0.5 - t3;
        }
        sum += first * second;
        sum += first1 * second1;
        sum += first2 * second2;
        sum += first3 * second3;
        for (int j = 0; j < a.length; j++) {
          double power4 = powerKept[j];
          double power11 = powerKept1[j];
          double power21 = powerKept2[j];
          double power31 = powerKept3[j];
          aBar[j] = aBar[j] + second * power4 + second1 * power11 + second2 * power21
              + second3 * power31;
        }
        i += 4;
      }
      while (i < n) {
        double t = 0.125 * i;
        double first = 0.0;
        double power = 1.0;
        for (int j = 0; j < a.length; j++) {
          powerKept[j] = power;
          first += a[j] * power;
          power *= t;
        }
        double second = 1.0;
        double decay = 1.0;
        for (int j = 0; j < b.length; j++) {
          second += b[j] * decay;
          bBar[j] += first * decay;
          decay = decay * 0.5 - t;
        }
        sum += first * second;
        for (int j = 0; j < a.length; j++) {
          double power4 = powerKept[j];
          aBar[j] += second * power4;
        }
        i++;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.both}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record BothHvp(double value, double[] a, double[] b, double[] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code PrivateRows.both}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static BothHvp bothHvp(double[] a, double[] b, int n, double[] aDot, double[] bDot) {
    return bothHvp(a, b, n, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothHvp(double[], double[], int, double[], double[])
   */
  static BothHvp bothHvp(double[] a, double[] b, int n, double[] aDot, double[] bDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double value = bothHvp(a, b, n, aDot, bDot, aBar, bBar, aHvp, bHvp, tape);
    return new BothHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Second order: {@code PrivateRows.both}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double bothHvp(double[] a, double[] b, int n, double[] aDot, double[] bDot, double[] aBar,
      double[] bBar, double[] aHvp, double[] bHvp) {
    return bothHvp(a, b, n, aDot, bDot, aBar, bBar, aHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bothHvp(double[], double[], int, double[], double[], double[], double[], double[],
   *     double[])
   */
  static double bothHvp(double[] a, double[] b, int n, double[] aDot, double[] bDot, double[] aBar,
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
      double[] powerKept = tape.doubles(a.length);
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double t = 0.125 * i;
        double first = 0.0;
        double power = 1.0;
        double firstDot = 0.0;
        for (int j = 0; j < a.length; j++) {
          powerKept[j] = power;
          first += a[j] * power;
          firstDot += aDot[j] * power;
          power *= t;
        }
        double second = 1.0;
        double decay = 1.0;
        double secondDot = 0.0;
        for (int j = 0; j < b.length; j++) {
          second += b[j] * decay;
          secondDot += bDot[j] * decay;
          bBar[j] += first * decay;
          bHvp[j] += firstDot * decay;
          decay = decay * 0.5 - t;
        }
        sum += first * second;
        for (int j = 0; j < a.length; j++) {
          double power1 = powerKept[j];
          aBar[j] += second * power1;
          aHvp[j] += secondDot * power1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.both} as a function of the vector that packs {@code a}, {@code b}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction bothFunction(double[] a, double[] b, int n) {
    return new BothFunction(a, b, n);
  }

  private static final class BothFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final int n;

    private final int aSize;

    private final int bSize;

    BothFunction(double[] a, double[] b, int n) {
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
      return PrivateRows.both(a, b, this.n);
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
      double value = bothGradient(a, b, this.n, aBar, bBar);
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
      return bothJvp(a, b, this.n, aDot, bDot).tangent();
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
      double value = bothHvp(a, b, this.n, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.pair} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual pairJvp(double[] c, int n, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = 0.125 * i;
      double value = 0.0;
      double power = 1.0;
      double decay = t;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        double c1 = c[j];
        double cDot1 = cDot[j];
        double t1 = c1 * power;
        double t2 = c1 + decay;
        value += t1 * t2;
        valueDot += cDot1 * power * t2 + t1 * cDot1;
        power *= t;
        decay = 0.5 - decay;
      }
      sum += value * value;
      sumDot += 2.0 * (valueDot * value);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairJvp(double[], int, double[])
   */
  static Dual pairJvp(double[] c, int n, double[] cDot, Tape tape) {
    return pairJvp(c, n, cDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.pair}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record PairGradient(double value, double[] c) {}

  /**
   * Reverse mode: {@code PrivateRows.pair} and its gradient.
   *
   * @param c as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static PairGradient pairGradient(double[] c, int n) {
    return pairGradient(c, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairGradient(double[], int)
   */
  static PairGradient pairGradient(double[] c, int n, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double value = pairGradient(c, n, cBar, tape);
    return new PairGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.pair} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static double pairGradient(double[] c, int n, double[] cBar) {
    return pairGradient(c, n, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairGradient(double[], int, double[])
   */
  static double pairGradient(double[] c, int n, double[] cBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(c.length);
      double[] powerKept = tape.doubles(c.length);
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double t = 0.125 * i;
        double value = 0.0;
        double power = 1.0;
        double decay = t;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          double t1 = c1 + decay;
          kept[j] = t1;
          value += c1 * power * t1;
          power *= t;
          decay = 0.5 - decay;
        }
        sum += value * value;
        double valueBar = 2.0 * value;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] += c[j] * power1 * valueBar + valueBar * kept[j] * power1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.pair}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record PairHvp(double value, double[] c, double[] cHvp) {}

  /**
   * Second order: {@code PrivateRows.pair}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PairHvp pairHvp(double[] c, int n, double[] cDot) {
    return pairHvp(c, n, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairHvp(double[], int, double[])
   */
  static PairHvp pairHvp(double[] c, int n, double[] cDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    double value = pairHvp(c, n, cDot, cBar, cHvp, tape);
    return new PairHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code PrivateRows.pair}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static double pairHvp(double[] c, int n, double[] cDot, double[] cBar, double[] cHvp) {
    return pairHvp(c, n, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairHvp(double[], int, double[], double[], double[])
   */
  static double pairHvp(double[] c, int n, double[] cDot, double[] cBar, double[] cHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(c.length);
      double[] keptDot = tape.doubles(c.length);
      double[] powerKept = tape.doubles(c.length);
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double t = 0.125 * i;
        double value = 0.0;
        double power = 1.0;
        double decay = t;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          double cDot1 = cDot[j];
          double t1 = c1 * power;
          double t2 = c1 + decay;
          kept[j] = t2;
          keptDot[j] = cDot1;
          value += t1 * t2;
          valueDot += cDot1 * power * t2 + t1 * cDot1;
          power *= t;
          decay = 0.5 - decay;
        }
        sum += value * value;
        double valueBar = 2.0 * value;
        double valueBarDot = 2.0 * valueDot;
        for (int j = 0; j < c.length; j++) {
          double t1 = kept[j];
          double power1 = powerKept[j];
          double t2 = c[j] * power1;
          double cBarDot = cDot[j] * power1 * valueBar + t2 * valueBarDot
              + (valueBarDot * t1 + valueBar * keptDot[j]) * power1;
          cBar[j] += t2 * valueBar + valueBar * t1 * power1;
          cHvp[j] += cBarDot;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.pair} as a function of the vector that packs {@code c}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction pairFunction(int n) {
    return new PairFunction(n);
  }

  private static final class PairFunction implements ScalarFunction {

    private final int n;

    PairFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] c = Arguments.doubles(packed, 0, packed.length);
      return PrivateRows.pair(c, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cBar = Arguments.zerosLike(c);
      double value = pairGradient(c, this.n, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      return pairJvp(c, this.n, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      double value = pairHvp(c, this.n, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.twice} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual twiceJvp(double[] a, int n, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = 0.125 * i;
      double first = 0.0;
      double power = 1.0;
      double firstDot = 0.0;
      for (int j = 0; j < a.length; j++) {
        first += a[j] * power;
        firstDot += aDot[j] * power;
        power *= t;
      }
      double second = 1.0;
      double decay = 1.0;
      double secondDot = 0.0;
      for (int j = 0; j < a.length; j++) {
        double b = a[j];
        double bDot = aDot[j];
        second += b * decay;
        secondDot += bDot * decay;
        decay = decay * 0.5 - t;
      }
      sum += first * second;
      sumDot += firstDot * second + first * secondDot;
    }
    double sum1 = 0.0;
    double sumDot1 = 0.0;
    for (int i = 0; i < n; i++) {
      double t = -1.0 + 2.0 * i / (n - 1);
      double residual = Math.signum(t);
      double power = 1.0;
      double residualDot = 0.0;
      for (int j = 0; j < a.length; j++) {
        double c = a[j];
        double cDot = aDot[j];
        residual -= c * power;
        residualDot -= cDot * power;
        power *= t;
      }
      sum1 += residual * residual;
      sumDot1 += 2.0 * (residualDot * residual);
    }
    return new Dual(sum + 0.5 * sum1, sumDot + 0.5 * sumDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceJvp(double[], int, double[])
   */
  static Dual twiceJvp(double[] a, int n, double[] aDot, Tape tape) {
    return twiceJvp(a, n, aDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.twice}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record TwiceGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code PrivateRows.twice} and its gradient.
   *
   * @param a as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static TwiceGradient twiceGradient(double[] a, int n) {
    return twiceGradient(a, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(double[], int)
   */
  static TwiceGradient twiceGradient(double[] a, int n, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double value = twiceGradient(a, n, aBar, tape);
    return new TwiceGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.twice} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param n constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double twiceGradient(double[] a, int n, double[] aBar) {
    return twiceGradient(a, n, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(double[], int, double[])
   */
  static double twiceGradient(double[] a, int n, double[] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(a.length);
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double t = 0.125 * i;
        double first = 0.0;
        double power = 1.0;
        for (int j = 0; j < a.length; j++) {
          powerKept[j] = power;
          first += a[j] * power;
          power *= t;
        }
        double second = 1.0;
        double decay = 1.0;
        for (int j = 0; j < a.length; j++) {
          double b = a[j];
          second += b * decay;
          aBar[j] += first * decay;
          decay = decay * 0.5 - t;
        }
        sum += first * second;
        for (int j = 0; j < a.length; j++) {
          double power4 = powerKept[j];
          aBar[j] += second * power4;
        }
      }
      powerKept = tape.doubles(a.length);
      double[] powerKept1 = tape.doubles(a.length);
      double[] powerKept2 = tape.doubles(a.length);
      double[] powerKept3 = tape.doubles(a.length);
      int i = 0;
      double sum1 = 0.0;
      while (n >= 4 && i < n - 3) {
        double t = n - 1;
        double t4 = -1.0 + 2.0 * i / t;
        double t1 = -1.0 + 2.0 * (i + 1) / t;
        double t2 = -1.0 + 2.0 * (i + 2) / t;
        double t3 = -1.0 + 2.0 * (i + 3) / t;
        double residual = Math.signum(t4);
        double power = 1.0;
        double residual1 = Math.signum(t1);
        double power1 = 1.0;
        double residual2 = Math.signum(t2);
        double power2 = 1.0;
        double residual3 = Math.signum(t3);
        double power3 = 1.0;
        for (int j = 0; j < a.length; j++) {
          powerKept[j] = power;
          double c = a[j];
          residual -= c * power;
          power *= t4;
          powerKept1[j] = power1;
          residual1 -= c * power1;
          power1 *= t1;
          powerKept2[j] = power2;
          residual2 -= c * power2;
          power2 *= t2;
          powerKept3[j] = power3;
          residual3 -= c * power3;
          power3 *= t3;
        }
        sum1 += residual * residual;
        sum1 += residual1 * residual1;
        sum1 += residual2 * residual2;
        sum1 += residual3 * residual3;
        for (int j = 0; j < a.length; j++) {
          double power4 = powerKept[j];
          double power11 = powerKept1[j];
          double power21 = powerKept2[j];
          double power31 = powerKept3[j];
          aBar[j] = aBar[j] - residual * power4 - residual1 * power11 - residual2 * power21
              - residual3 * power31;
        }
        i += 4;
      }
      while (i < n) {
        double t = -1.0 + 2.0 * i / (n - 1);
        double residual = Math.signum(t);
        double power = 1.0;
        for (int j = 0; j < a.length; j++) {
          powerKept[j] = power;
          double c = a[j];
          residual -= c * power;
          power *= t;
        }
        sum1 += residual * residual;
        for (int j = 0; j < a.length; j++) {
          double power4 = powerKept[j];
          aBar[j] -= residual * power4;
        }
        i++;
      }
      return sum + 0.5 * sum1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.twice}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record TwiceHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code PrivateRows.twice}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TwiceHvp twiceHvp(double[] a, int n, double[] aDot) {
    return twiceHvp(a, n, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(double[], int, double[])
   */
  static TwiceHvp twiceHvp(double[] a, int n, double[] aDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = twiceHvp(a, n, aDot, aBar, aHvp, tape);
    return new TwiceHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code PrivateRows.twice}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double twiceHvp(double[] a, int n, double[] aDot, double[] aBar, double[] aHvp) {
    return twiceHvp(a, n, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(double[], int, double[], double[], double[])
   */
  static double twiceHvp(double[] a, int n, double[] aDot, double[] aBar, double[] aHvp,
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
      double[] powerKept = tape.doubles(a.length);
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double t = 0.125 * i;
        double first = 0.0;
        double power = 1.0;
        double firstDot = 0.0;
        for (int j = 0; j < a.length; j++) {
          powerKept[j] = power;
          first += a[j] * power;
          firstDot += aDot[j] * power;
          power *= t;
        }
        double second = 1.0;
        double decay = 1.0;
        double secondDot = 0.0;
        for (int j = 0; j < a.length; j++) {
          double b = a[j];
          double bDot = aDot[j];
          second += b * decay;
          secondDot += bDot * decay;
          aBar[j] += first * decay;
          aHvp[j] += firstDot * decay;
          decay = decay * 0.5 - t;
        }
        sum += first * second;
        for (int j = 0; j < a.length; j++) {
          double power1 = powerKept[j];
          aBar[j] += second * power1;
          aHvp[j] += secondDot * power1;
        }
      }
      powerKept = tape.doubles(a.length);
      double sum1 = 0.0;
      for (int i = 0; i < n; i++) {
        double t = -1.0 + 2.0 * i / (n - 1);
        double residual = Math.signum(t);
        double power = 1.0;
        double residualDot = 0.0;
        for (int j = 0; j < a.length; j++) {
          powerKept[j] = power;
          double c = a[j];
          double cDot = aDot[j];
          residual -= c * power;
          residualDot -= cDot * power;
          power *= t;
        }
        sum1 += residual * residual;
        for (int j = 0; j < a.length; j++) {
          double power1 = powerKept[j];
          aBar[j] -= residual * power1;
          aHvp[j] -= residualDot * power1;
        }
      }
      return sum + 0.5 * sum1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.twice} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction twiceFunction(int n) {
    return new TwiceFunction(n);
  }

  private static final class TwiceFunction implements ScalarFunction {

    private final int n;

    TwiceFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return PrivateRows.twice(a, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = twiceGradient(a, this.n, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return twiceJvp(a, this.n, aDot).tangent();
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
      double value = twiceHvp(a, this.n, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.swept} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param sweeps constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual sweptJvp(double[] c, int sweeps, int n, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double total = 1.0;
    double totalDot = 0.0;
    for (int k = 0; k < sweeps; k++) {
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < n; i++) {
        double t = 0.25 * i - 0.5 * k;
        double value = 0.0;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          value += c[j] * power;
          valueDot += cDot[j] * power;
          power *= t;
        }
        sum += value * value;
        sumDot += 2.0 * (valueDot * value);
      }
      total += Math.sin(sum);
      totalDot += sumDot * Math.cos(sum);
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sweptJvp(double[], int, int, double[])
   */
  static Dual sweptJvp(double[] c, int sweeps, int n, double[] cDot, Tape tape) {
    return sweptJvp(c, sweeps, n, cDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.swept}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record SweptGradient(double value, double[] c) {}

  /**
   * Reverse mode: {@code PrivateRows.swept} and its gradient.
   *
   * @param c as the method takes it
   * @param sweeps constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SweptGradient sweptGradient(double[] c, int sweeps, int n) {
    return sweptGradient(c, sweeps, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sweptGradient(double[], int, int)
   */
  static SweptGradient sweptGradient(double[] c, int sweeps, int n, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double value = sweptGradient(c, sweeps, n, cBar, tape);
    return new SweptGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.swept} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param sweeps constant
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static double sweptGradient(double[] c, int sweeps, int n, double[] cBar) {
    return sweptGradient(c, sweeps, n, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sweptGradient(double[], int, int, double[])
   */
  static double sweptGradient(double[] c, int sweeps, int n, double[] cBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] cPartials = tape.doubles(c.length);
      double[] powerKept = tape.doubles(c.length);
      double[] powerKept1 = tape.doubles(c.length);
      double[] powerKept2 = tape.doubles(c.length);
      double[] powerKept3 = tape.doubles(c.length);
      double total = 1.0;
      for (int k = 0; k < sweeps; k++) {
        Arrays.fill(cPartials, 0, c.length, 0.0);
        int i = 0;
        double sum = 0.0;
        while (n >= 4 && i < n - 3) {
          double t = 0.5 * k;
          double t4 = 0.25 * i - t;
          double t1 = 0.25 * (i + 1) - t;
          double t2 = 0.25 * (i + 2) - t;
          double t3 = 0.25 * (i + 3) - t;
          double value = 0.0;
          double power = 1.0;
          double value1 = 0.0;
          double power1 = 1.0;
          double value2 = 0.0;
          double power2 = 1.0;
          double value3 = 0.0;
          double power3 = 1.0;
          for (int j = 0; j < c.length; j++) {
            powerKept[j] = power;
            double c1 = c[j];
            value += c1 * power;
            power *= t4;
            powerKept1[j] = power1;
            value1 += c1 * power1;
            power1 *= t1;
            powerKept2[j] = power2;
            value2 += c1 * power2;
            power2 *= t2;
            powerKept3[j] = power3;
            value3 += c1 * power3;
            power3 *= t3;
          }
          sum += value * value;
          double valueBar = 2.0 * value;
          sum += value1 * value1;
          double valueBar1 = 2.0 * value1;
          sum += value2 * value2;
          double valueBar2 = 2.0 * value2;
          sum += value3 * value3;
          double valueBar3 = 2.0 * value3;
          for (int j = 0; j < c.length; j++) {
            double power4 = powerKept[j];
            double power11 = powerKept1[j];
            double power21 = powerKept2[j];
            double power31 = powerKept3[j];
            cPartials[j] = cPartials[j] + valueBar * power4 + valueBar1 * power11
                + valueBar2 * power21 + valueBar3 * power31;
          }
          i += 4;
        }
        while (i < n) {
          double t = 0.25 * i - 0.5 * k;
          double value = 0.0;
          double power = 1.0;
          for (int j = 0; j < c.length; j++) {
            powerKept[j] = power;
            value += c[j] * power;
            power *= t;
          }
          sum += value * value;
          double valueBar = 2.0 * value;
          for (int j = 0; j < c.length; j++) {
            double power4 = powerKept[j];
            cPartials[j] += valueBar * power4;
          }
          i++;
        }
        total += Math.sin(sum);
        double t = Math.cos(sum);
        for (int i1 = 0; i1 < c.length; i1++) {
          cBar[i1] += StrongZero.product(t, cPartials[i1]);
        }
      }
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.swept}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record SweptHvp(double value, double[] c, double[] cHvp) {}

  /**
   * Second order: {@code PrivateRows.swept}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param sweeps constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SweptHvp sweptHvp(double[] c, int sweeps, int n, double[] cDot) {
    return sweptHvp(c, sweeps, n, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sweptHvp(double[], int, int, double[])
   */
  static SweptHvp sweptHvp(double[] c, int sweeps, int n, double[] cDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    double value = sweptHvp(c, sweeps, n, cDot, cBar, cHvp, tape);
    return new SweptHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code PrivateRows.swept}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param sweeps constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static double sweptHvp(double[] c, int sweeps, int n, double[] cDot, double[] cBar,
      double[] cHvp) {
    return sweptHvp(c, sweeps, n, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sweptHvp(double[], int, int, double[], double[], double[])
   */
  static double sweptHvp(double[] c, int sweeps, int n, double[] cDot, double[] cBar,
      double[] cHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] cPartials = tape.doubles(c.length);
      double[] cPartialsDot = tape.doubles(c.length);
      double[] powerKept = tape.doubles(c.length);
      double total = 1.0;
      for (int k = 0; k < sweeps; k++) {
        Arrays.fill(cPartials, 0, c.length, 0.0);
        Arrays.fill(cPartialsDot, 0, c.length, 0.0);
        double sum = 0.0;
        double sumDot = 0.0;
        for (int i = 0; i < n; i++) {
          double t = 0.25 * i - 0.5 * k;
          double value = 0.0;
          double power = 1.0;
          double valueDot = 0.0;
          for (int j = 0; j < c.length; j++) {
            powerKept[j] = power;
            value += c[j] * power;
            valueDot += cDot[j] * power;
            power *= t;
          }
          sum += value * value;
          sumDot += 2.0 * (valueDot * value);
          double valueBar = 2.0 * value;
          double valueBarDot = 2.0 * valueDot;
          for (int j = 0; j < c.length; j++) {
            double power1 = powerKept[j];
            cPartials[j] += valueBar * power1;
            cPartialsDot[j] += valueBarDot * power1;
          }
        }
        double t = Math.sin(sum);
        total += t;
        double t1 = Math.cos(sum);
        double t2 = -(sumDot * t);
        for (int i = 0; i < c.length; i++) {
          double t3 = cPartials[i];
          double t4 = StrongZero.product(t2, t3) + StrongZero.product(t1, cPartialsDot[i]);
          cBar[i] += StrongZero.product(t1, t3);
          cHvp[i] += t4;
        }
      }
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.swept} as a function of the vector that packs {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param sweeps captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction sweptFunction(int sweeps, int n) {
    return new SweptFunction(sweeps, n);
  }

  private static final class SweptFunction implements ScalarFunction {

    private final int sweeps;

    private final int n;

    SweptFunction(int sweeps, int n) {
      this.sweeps = sweeps;
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] c = Arguments.doubles(packed, 0, packed.length);
      return PrivateRows.swept(c, this.sweeps, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cBar = Arguments.zerosLike(c);
      double value = sweptGradient(c, this.sweeps, this.n, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      return sweptJvp(c, this.sweeps, this.n, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      double value = sweptHvp(c, this.sweeps, this.n, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.single} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual singleJvp(float[] c, int n, float[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    float sum = 0.0f;
    float sumDot = 0.0f;
    for (int i = 0; i < n; i++) {
      float t = 0.25f * i;
      float value = 0.0f;
      float power = 1.0f;
      float valueDot = 0.0f;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power;
        valueDot += cDot[j] * power;
        power *= t;
      }
      sum += value * value;
      sumDot += 2.0f * (valueDot * value);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleJvp(float[], int, float[])
   */
  static Dual singleJvp(float[] c, int n, float[] cDot, Tape tape) {
    return singleJvp(c, n, cDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.single}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record SingleGradient(float value, float[] c) {}

  /**
   * Reverse mode: {@code PrivateRows.single} and its gradient.
   *
   * @param c as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SingleGradient singleGradient(float[] c, int n) {
    return singleGradient(c, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleGradient(float[], int)
   */
  static SingleGradient singleGradient(float[] c, int n, Tape tape) {
    float[] cBar = Arguments.zerosLike(c);
    float value = singleGradient(c, n, cBar, tape);
    return new SingleGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.single} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static float singleGradient(float[] c, int n, float[] cBar) {
    return singleGradient(c, n, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleGradient(float[], int, float[])
   */
  static float singleGradient(float[] c, int n, float[] cBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      float[] powerKept = tape.floats(c.length);
      float[] powerKept1 = tape.floats(c.length);
      float[] powerKept2 = tape.floats(c.length);
      float[] powerKept3 = tape.floats(c.length);
      int i = 0;
      float sum = 0.0f;
      while (n >= 4 && i < n - 3) {
        float t = 0.25f * i;
        float t1 = 0.25f * (i + 1);
        float t2 = 0.25f * (i + 2);
        float t3 = 0.25f * (i + 3);
        float value = 0.0f;
        float power = 1.0f;
        float value1 = 0.0f;
        float power1 = 1.0f;
        float value2 = 0.0f;
        float power2 = 1.0f;
        float value3 = 0.0f;
        float power3 = 1.0f;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          float c1 = c[j];
          value += c1 * power;
          power *= t;
          powerKept1[j] = power1;
          value1 += c1 * power1;
          power1 *= t1;
          powerKept2[j] = power2;
          value2 += c1 * power2;
          power2 *= t2;
          powerKept3[j] = power3;
          value3 += c1 * power3;
          power3 *= t3;
        }
        sum += value * value;
        float valueBar = 2.0f * value;
        sum += value1 * value1;
        float valueBar1 = 2.0f * value1;
        sum += value2 * value2;
        float valueBar2 = 2.0f * value2;
        sum += value3 * value3;
        float valueBar3 = 2.0f * value3;
        for (int j = 0; j < c.length; j++) {
          float power4 = powerKept[j];
          float power11 = powerKept1[j];
          float power21 = powerKept2[j];
          float power31 = powerKept3[j];
          cBar[j] = cBar[j] + valueBar * power4 + valueBar1 * power11 + valueBar2 * power21
              + valueBar3 * power31;
        }
        i += 4;
      }
      while (i < n) {
        float t = 0.25f * i;
        float value = 0.0f;
        float power = 1.0f;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          power *= t;
        }
        sum += value * value;
        float valueBar = 2.0f * value;
        for (int j = 0; j < c.length; j++) {
          float power4 = powerKept[j];
          cBar[j] += valueBar * power4;
        }
        i++;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.single}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record SingleHvp(float value, float[] c, float[] cHvp) {}

  /**
   * Second order: {@code PrivateRows.single}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SingleHvp singleHvp(float[] c, int n, float[] cDot) {
    return singleHvp(c, n, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleHvp(float[], int, float[])
   */
  static SingleHvp singleHvp(float[] c, int n, float[] cDot, Tape tape) {
    float[] cBar = Arguments.zerosLike(c);
    float[] cHvp = Arguments.zerosLike(c);
    float value = singleHvp(c, n, cDot, cBar, cHvp, tape);
    return new SingleHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code PrivateRows.single}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static float singleHvp(float[] c, int n, float[] cDot, float[] cBar, float[] cHvp) {
    return singleHvp(c, n, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleHvp(float[], int, float[], float[], float[])
   */
  static float singleHvp(float[] c, int n, float[] cDot, float[] cBar, float[] cHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      float[] powerKept = tape.floats(c.length);
      float sum = 0.0f;
      for (int i = 0; i < n; i++) {
        float t = 0.25f * i;
        float value = 0.0f;
        float power = 1.0f;
        float valueDot = 0.0f;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          valueDot += cDot[j] * power;
          power *= t;
        }
        sum += value * value;
        float valueBar = 2.0f * value;
        float valueBarDot = 2.0f * valueDot;
        for (int j = 0; j < c.length; j++) {
          float power1 = powerKept[j];
          cBar[j] += valueBar * power1;
          cHvp[j] += valueBarDot * power1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.single} as a function of the vector that packs {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction singleFunction(int n) {
    return new SingleFunction(n);
  }

  private static final class SingleFunction implements ScalarFunction {

    private final int n;

    SingleFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      float[] c = Arguments.floats(packed, 0, packed.length);
      return PrivateRows.single(c, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] c = Arguments.floats(packed, 0, packed.length);
      float[] cBar = Arguments.zerosLike(c);
      double value = singleGradient(c, this.n, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      float[] c = Arguments.floats(packed, 0, packed.length);
      float[] cDot = Arguments.floats(direction, 0, direction.length);
      return singleJvp(c, this.n, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] c = Arguments.floats(packed, 0, packed.length);
      float[] cDot = Arguments.floats(direction, 0, direction.length);
      float[] cBar = Arguments.zerosLike(c);
      float[] cHvp = Arguments.zerosLike(c);
      double value = singleHvp(c, this.n, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.later} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param from constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual laterJvp(double[] c, int from, int n, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = from; i < n; i++) {
      double t = 0.5 - 0.125 * i;
      double value = c[0];
      double valueDot = cDot[0];
      double power = t;
      for (int j = 1; j < c.length; j++) {
        value += c[j] * power;
        valueDot += cDot[j] * power;
        power *= t;
      }
      double t1 = value * value;
      sum += t1 * value;
      sumDot += 2.0 * (valueDot * value) * value + t1 * valueDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #laterJvp(double[], int, int, double[])
   */
  static Dual laterJvp(double[] c, int from, int n, double[] cDot, Tape tape) {
    return laterJvp(c, from, n, cDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.later}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record LaterGradient(double value, double[] c) {}

  /**
   * Reverse mode: {@code PrivateRows.later} and its gradient.
   *
   * @param c as the method takes it
   * @param from constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static LaterGradient laterGradient(double[] c, int from, int n) {
    return laterGradient(c, from, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #laterGradient(double[], int, int)
   */
  static LaterGradient laterGradient(double[] c, int from, int n, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double value = laterGradient(c, from, n, cBar, tape);
    return new LaterGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.later} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param from constant
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static double laterGradient(double[] c, int from, int n, double[] cBar) {
    return laterGradient(c, from, n, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #laterGradient(double[], int, int, double[])
   */
  static double laterGradient(double[] c, int from, int n, double[] cBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double sum = 0.0;
      for (int i = from; i < n; i++) {
        double t = 0.5 - 0.125 * i;
        double value = c[0];
        double power = t;
        for (int j = 1; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          power *= t;
        }
        double t1 = value * value;
        sum += t1 * value;
        double valueBar = 3.0 * t1;
        for (int j = 1; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] += valueBar * power1;
        }
        cBar[0] += valueBar;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.later}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record LaterHvp(double value, double[] c, double[] cHvp) {}

  /**
   * Second order: {@code PrivateRows.later}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param from constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LaterHvp laterHvp(double[] c, int from, int n, double[] cDot) {
    return laterHvp(c, from, n, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #laterHvp(double[], int, int, double[])
   */
  static LaterHvp laterHvp(double[] c, int from, int n, double[] cDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    double value = laterHvp(c, from, n, cDot, cBar, cHvp, tape);
    return new LaterHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code PrivateRows.later}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param from constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static double laterHvp(double[] c, int from, int n, double[] cDot, double[] cBar, double[] cHvp) {
    return laterHvp(c, from, n, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #laterHvp(double[], int, int, double[], double[], double[])
   */
  static double laterHvp(double[] c, int from, int n, double[] cDot, double[] cBar, double[] cHvp,
      Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double sum = 0.0;
      for (int i = from; i < n; i++) {
        double t = 0.5 - 0.125 * i;
        double value = c[0];
        double valueDot = cDot[0];
        double power = t;
        for (int j = 1; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          valueDot += cDot[j] * power;
          power *= t;
        }
        double t1 = value * value;
        sum += t1 * value;
        double valueBar = 3.0 * t1;
        double valueBarDot = 6.0 * (valueDot * value);
        for (int j = 1; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] += valueBar * power1;
          cHvp[j] += valueBarDot * power1;
        }
        cBar[0] += valueBar;
        cHvp[0] += valueBarDot;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.later} as a function of the vector that packs {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param from captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction laterFunction(int from, int n) {
    return new LaterFunction(from, n);
  }

  private static final class LaterFunction implements ScalarFunction {

    private final int from;

    private final int n;

    LaterFunction(int from, int n) {
      this.from = from;
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] c = Arguments.doubles(packed, 0, packed.length);
      return PrivateRows.later(c, this.from, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cBar = Arguments.zerosLike(c);
      double value = laterGradient(c, this.from, this.n, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      return laterJvp(c, this.from, this.n, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      double value = laterHvp(c, this.from, this.n, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.chained} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual chainedJvp(double[] c, int n, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double power = 1.0;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = 0.5 + 0.125 * i;
      double value = 0.0;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power;
        valueDot += cDot[j] * power;
        power *= t;
      }
      sum += value * value;
      sumDot += 2.0 * (valueDot * value);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedJvp(double[], int, double[])
   */
  static Dual chainedJvp(double[] c, int n, double[] cDot, Tape tape) {
    return chainedJvp(c, n, cDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.chained}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record ChainedGradient(double value, double[] c) {}

  /**
   * Reverse mode: {@code PrivateRows.chained} and its gradient.
   *
   * @param c as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ChainedGradient chainedGradient(double[] c, int n) {
    return chainedGradient(c, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedGradient(double[], int)
   */
  static ChainedGradient chainedGradient(double[] c, int n, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double value = chainedGradient(c, n, cBar, tape);
    return new ChainedGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.chained} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static double chainedGradient(double[] c, int n, double[] cBar) {
    return chainedGradient(c, n, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedGradient(double[], int, double[])
   */
  static double chainedGradient(double[] c, int n, double[] cBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double power = 1.0;
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double t = 0.5 + 0.125 * i;
        double value = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          power *= t;
        }
        sum += value * value;
        double valueBar = 2.0 * value;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] += valueBar * power1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.chained}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record ChainedHvp(double value, double[] c, double[] cHvp) {}

  /**
   * Second order: {@code PrivateRows.chained}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ChainedHvp chainedHvp(double[] c, int n, double[] cDot) {
    return chainedHvp(c, n, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedHvp(double[], int, double[])
   */
  static ChainedHvp chainedHvp(double[] c, int n, double[] cDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    double value = chainedHvp(c, n, cDot, cBar, cHvp, tape);
    return new ChainedHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code PrivateRows.chained}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static double chainedHvp(double[] c, int n, double[] cDot, double[] cBar, double[] cHvp) {
    return chainedHvp(c, n, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chainedHvp(double[], int, double[], double[], double[])
   */
  static double chainedHvp(double[] c, int n, double[] cDot, double[] cBar, double[] cHvp,
      Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double power = 1.0;
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double t = 0.5 + 0.125 * i;
        double value = 0.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          valueDot += cDot[j] * power;
          power *= t;
        }
        sum += value * value;
        double valueBar = 2.0 * value;
        double valueBarDot = 2.0 * valueDot;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] += valueBar * power1;
          cHvp[j] += valueBarDot * power1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.chained} as a function of the vector that packs {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction chainedFunction(int n) {
    return new ChainedFunction(n);
  }

  private static final class ChainedFunction implements ScalarFunction {

    private final int n;

    ChainedFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] c = Arguments.doubles(packed, 0, packed.length);
      return PrivateRows.chained(c, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cBar = Arguments.zerosLike(c);
      double value = chainedGradient(c, this.n, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      return chainedJvp(c, this.n, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      double value = chainedHvp(c, this.n, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.carried} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual carriedJvp(double[] c, int n, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double[] powers = new double[c.length];
    double[] powersDot = new double[c.length];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = 0.5 + 0.125 * i;
      double value = 0.0;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        double c1 = c[j];
        double cDot1 = cDot[j];
        double powers1 = powers[j];
        value += c1 * powers1;
        valueDot += cDot1 * powers1 + c1 * powersDot[j];
        powers[j] = power * c1;
        powersDot[j] = power * cDot1;
        power *= t;
      }
      sum += value * value;
      sumDot += 2.0 * (valueDot * value);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #carriedJvp(double[], int, double[])
   */
  static Dual carriedJvp(double[] c, int n, double[] cDot, Tape tape) {
    return carriedJvp(c, n, cDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.carried}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record CarriedGradient(double value, double[] c) {}

  /**
   * Reverse mode: {@code PrivateRows.carried} and its gradient.
   *
   * @param c as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CarriedGradient carriedGradient(double[] c, int n) {
    return carriedGradient(c, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #carriedGradient(double[], int)
   */
  static CarriedGradient carriedGradient(double[] c, int n, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double value = carriedGradient(c, n, cBar, tape);
    return new CarriedGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.carried} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static double carriedGradient(double[] c, int n, double[] cBar) {
    return carriedGradient(c, n, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #carriedGradient(double[], int, double[])
   */
  static double carriedGradient(double[] c, int n, double[] cBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] powers = tape.exactDoubles(c.length);
      double[] powersBar = tape.zeroDoubles(c.length);
      double[] valueKept = tape.doubles(n);
      double[][] powerKeptKept = tape.table(double[].class, n);
      double[][] powersKeptKept = tape.table(double[].class, n);
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double t = 0.5 + 0.125 * i;
        double[] powerKept = tape.row(powerKeptKept, i, c.length);
        double[] powersKept = tape.row(powersKeptKept, i, c.length);
        double value = 0.0;
        double power = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          double powers1 = powers[j];
          powersKept[j] = powers1;
          value += c1 * powers1;
          powers[j] = power * c1;
          power *= t;
        }
        valueKept[i] = value;
        sum += value * value;
      }

      // reverse sweep
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double value = valueKept[i];
        double valueBar = 2.0 * value;
        double[] powerKept = powerKeptKept[i];
        double[] powersKept = powersKeptKept[i];
        for (int j = 0; j < c.length; j++) {
          double power = powerKept[j];
          double cBar1 = power * powersBar[j];
          double cBar2 = cBar1 + valueBar * powersKept[j];
          powersBar[j] = c[j] * valueBar;
          cBar[j] += cBar2;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.carried}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record CarriedHvp(double value, double[] c, double[] cHvp) {}

  /**
   * Second order: {@code PrivateRows.carried}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CarriedHvp carriedHvp(double[] c, int n, double[] cDot) {
    return carriedHvp(c, n, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #carriedHvp(double[], int, double[])
   */
  static CarriedHvp carriedHvp(double[] c, int n, double[] cDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    double value = carriedHvp(c, n, cDot, cBar, cHvp, tape);
    return new CarriedHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code PrivateRows.carried}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static double carriedHvp(double[] c, int n, double[] cDot, double[] cBar, double[] cHvp) {
    return carriedHvp(c, n, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #carriedHvp(double[], int, double[], double[], double[])
   */
  static double carriedHvp(double[] c, int n, double[] cDot, double[] cBar, double[] cHvp,
      Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] powers = tape.exactDoubles(c.length);
      double[] powersDot = tape.exactDoubles(c.length);
      double[] powersBar = tape.zeroDoubles(c.length);
      double[] powersBarDot = tape.zeroDoubles(c.length);
      double[] valueKept = tape.doubles(n);
      double[] valueKeptDot = tape.doubles(n);
      double[][] powerKeptKept = tape.table(double[].class, n);
      double[][] powersKeptKept = tape.table(double[].class, n);
      double[][] powersKeptKeptDot = tape.table(double[].class, n);
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double t = 0.5 + 0.125 * i;
        double[] powerKept = tape.row(powerKeptKept, i, c.length);
        double[] powersKept = tape.row(powersKeptKept, i, c.length);
        double[] powersKeptDot = tape.row(powersKeptKeptDot, i, c.length);
        double value = 0.0;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          double cDot1 = cDot[j];
          double powers1 = powers[j];
          double powersDot1 = powersDot[j];
          powersKept[j] = powers1;
          powersKeptDot[j] = powersDot1;
          value += c1 * powers1;
          valueDot += cDot1 * powers1 + c1 * powersDot1;
          powers[j] = power * c1;
          powersDot[j] = power * cDot1;
          power *= t;
        }
        valueKept[i] = value;
        valueKeptDot[i] = valueDot;
        sum += value * value;
      }

      // reverse sweep
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double value = valueKept[i];
        double valueDot = valueKeptDot[i];
        double valueBar = 2.0 * value;
        double valueBarDot = 2.0 * valueDot;
        double[] powerKept = powerKeptKept[i];
        double[] powersKept = powersKeptKept[i];
        double[] powersKeptDot = powersKeptKeptDot[i];
        for (int j = 0; j < c.length; j++) {
          double power = powerKept[j];
          double cBar1 = power * powersBar[j];
          double cBarDot = power * powersBarDot[j];
          double powers1 = powersKept[j];
          double c1 = c[j];
          double cBarDot1 = cBarDot + (valueBarDot * powers1 + valueBar * powersKeptDot[j]);
          double powersBarDot1 = cDot[j] * valueBar + c1 * valueBarDot;
          powersBar[j] = c1 * valueBar;
          powersBarDot[j] = powersBarDot1;
          cBar[j] += cBar1 + valueBar * powers1;
          cHvp[j] += cBarDot1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.carried} as a function of the vector that packs {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction carriedFunction(int n) {
    return new CarriedFunction(n);
  }

  private static final class CarriedFunction implements ScalarFunction {

    private final int n;

    CarriedFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] c = Arguments.doubles(packed, 0, packed.length);
      return PrivateRows.carried(c, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cBar = Arguments.zerosLike(c);
      double value = carriedGradient(c, this.n, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      return carriedJvp(c, this.n, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      double value = carriedHvp(c, this.n, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.handed} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual handedJvp(double[] c, int n, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double before = 1.0;
    int hits = 0;
    double sum = 0.0;
    double after = 0.5;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      before = before * 0.5 - 0.125 * i;
      double value = 0.0;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power;
        valueDot += cDot[j] * power;
        power *= before;
      }
      hits = hits * 3 + i;
      sum += value * value * after;
      sumDot += 2.0 * (valueDot * value) * after;
      after = 0.75 - after * 0.5 + 0.01 * hits;
    }
    return new Dual(sum + after, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedJvp(double[], int, double[])
   */
  static Dual handedJvp(double[] c, int n, double[] cDot, Tape tape) {
    return handedJvp(c, n, cDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.handed}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record HandedGradient(double value, double[] c) {}

  /**
   * Reverse mode: {@code PrivateRows.handed} and its gradient.
   *
   * @param c as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static HandedGradient handedGradient(double[] c, int n) {
    return handedGradient(c, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedGradient(double[], int)
   */
  static HandedGradient handedGradient(double[] c, int n, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double value = handedGradient(c, n, cBar, tape);
    return new HandedGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.handed} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static double handedGradient(double[] c, int n, double[] cBar) {
    return handedGradient(c, n, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedGradient(double[], int, double[])
   */
  static double handedGradient(double[] c, int n, double[] cBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double[] powerKept1 = tape.doubles(c.length);
      double[] powerKept2 = tape.doubles(c.length);
      double[] powerKept3 = tape.doubles(c.length);
      int i = 0;
      double before = 1.0;
      int hits = 0;
      double sum = 0.0;
      double after = 0.5;
      while (n >= 4 && i < n - 3) {
        double before1 = before * 0.5 - 0.125 * i;
        double before2 = before1 * 0.5 - 0.125 * (i + 1);
        double before3 = before2 * 0.5 - 0.125 * (i + 2);
        before = before3 * 0.5 - 0.125 * (i + 3);
        double value = 0.0;
        double power = 1.0;
        double value1 = 0.0;
        double power1 = 1.0;
        double value2 = 0.0;
        double power2 = 1.0;
        double value3 = 0.0;
        double power3 = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          value += c1 * power;
          power *= before1;
          powerKept1[j] = power1;
          value1 += c1 * power1;
          power1 *= before2;
          powerKept2[j] = power2;
          value2 += c1 * power2;
          power2 *= before3;
          powerKept3[j] = power3;
          value3 += c1 * power3;
          power3 *= before;
        }
        hits = hits * 3 + i;
        sum += value * value * after;
        double after1 = 0.75 - after * 0.5 + 0.01 * hits;
        double valueBar = 2.0 * (after * value);
        hits = hits * 3 + (i + 1);
        sum += value1 * value1 * after1;
        after = 0.75 - after1 * 0.5 + 0.01 * hits;
        double valueBar1 = 2.0 * (after1 * value1);
        hits = hits * 3 + (i + 2);
        sum += value2 * value2 * after;
        after1 = 0.75 - after * 0.5 + 0.01 * hits;
        double valueBar2 = 2.0 * (after * value2);
        hits = hits * 3 + (i + 3);
        sum += value3 * value3 * after1;
        after = 0.75 - after1 * 0.5 + 0.01 * hits;
        double valueBar3 = 2.0 * (after1 * value3);
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          double power11 = powerKept1[j];
          double power21 = powerKept2[j];
          double power31 = powerKept3[j];
          cBar[j] = cBar[j] + valueBar * power4 + valueBar1 * power11 + valueBar2 * power21
              + valueBar3 * power31;
        }
        i += 4;
      }
      while (i < n) {
        before = before * 0.5 - 0.125 * i;
        double value = 0.0;
        double power = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          power *= before;
        }
        hits = hits * 3 + i;
        sum += value * value * after;
        double valueBar = 2.0 * (after * value);
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          cBar[j] += valueBar * power4;
        }
        i++;
        after = 0.75 - after * 0.5 + 0.01 * hits;
      }
      return sum + after;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.handed}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record HandedHvp(double value, double[] c, double[] cHvp) {}

  /**
   * Second order: {@code PrivateRows.handed}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static HandedHvp handedHvp(double[] c, int n, double[] cDot) {
    return handedHvp(c, n, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedHvp(double[], int, double[])
   */
  static HandedHvp handedHvp(double[] c, int n, double[] cDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    double value = handedHvp(c, n, cDot, cBar, cHvp, tape);
    return new HandedHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code PrivateRows.handed}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static double handedHvp(double[] c, int n, double[] cDot, double[] cBar, double[] cHvp) {
    return handedHvp(c, n, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedHvp(double[], int, double[], double[], double[])
   */
  static double handedHvp(double[] c, int n, double[] cDot, double[] cBar, double[] cHvp,
      Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double before = 1.0;
      int hits = 0;
      double sum = 0.0;
      double after = 0.5;
      for (int i = 0; i < n; i++) {
        before = before * 0.5 - 0.125 * i;
        double value = 0.0;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          valueDot += cDot[j] * power;
          power *= before;
        }
        hits = hits * 3 + i;
        sum += value * value * after;
        double valueBar = 2.0 * (after * value);
        double valueBarDot = 2.0 * (after * valueDot);
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] += valueBar * power1;
          cHvp[j] += valueBarDot * power1;
        }
        after = 0.75 - after * 0.5 + 0.01 * hits;
      }
      return sum + after;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.handed} as a function of the vector that packs {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction handedFunction(int n) {
    return new HandedFunction(n);
  }

  private static final class HandedFunction implements ScalarFunction {

    private final int n;

    HandedFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] c = Arguments.doubles(packed, 0, packed.length);
      return PrivateRows.handed(c, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cBar = Arguments.zerosLike(c);
      double value = handedGradient(c, this.n, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      return handedJvp(c, this.n, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      double value = handedHvp(c, this.n, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.window} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param at constant
   * @param from constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual windowJvp(double[] c, double[] at, int from, int n, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = from; i < n; i++) {
      double t = at[i];
      double value = 0.0;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power;
        valueDot += cDot[j] * power;
        power *= t;
      }
      sum += value * value;
      sumDot += 2.0 * (valueDot * value);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #windowJvp(double[], double[], int, int, double[])
   */
  static Dual windowJvp(double[] c, double[] at, int from, int n, double[] cDot, Tape tape) {
    return windowJvp(c, at, from, n, cDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.window}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record WindowGradient(double value, double[] c) {}

  /**
   * Reverse mode: {@code PrivateRows.window} and its gradient.
   *
   * @param c as the method takes it
   * @param at constant
   * @param from constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static WindowGradient windowGradient(double[] c, double[] at, int from, int n) {
    return windowGradient(c, at, from, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #windowGradient(double[], double[], int, int)
   */
  static WindowGradient windowGradient(double[] c, double[] at, int from, int n, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double value = windowGradient(c, at, from, n, cBar, tape);
    return new WindowGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.window} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param at constant
   * @param from constant
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static double windowGradient(double[] c, double[] at, int from, int n, double[] cBar) {
    return windowGradient(c, at, from, n, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #windowGradient(double[], double[], int, int, double[])
   */
  static double windowGradient(double[] c, double[] at, int from, int n, double[] cBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double[] powerKept1 = tape.doubles(c.length);
      double[] powerKept2 = tape.doubles(c.length);
      double[] powerKept3 = tape.doubles(c.length);
      int i = from;
      double sum = 0.0;
      while (i + 3 < n && i >= 0 && at != null && i < at.length - 3) {
        double t = at[i];
        double t1 = at[i + 1];
        double t2 = at[i + 2];
        double t3 = at[i + 3];
        double value = 0.0;
        double power = 1.0;
        double value1 = 0.0;
        double power1 = 1.0;
        double value2 = 0.0;
        double power2 = 1.0;
        double value3 = 0.0;
        double power3 = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          value += c1 * power;
          power *= t;
          powerKept1[j] = power1;
          value1 += c1 * power1;
          power1 *= t1;
          powerKept2[j] = power2;
          value2 += c1 * power2;
          power2 *= t2;
          powerKept3[j] = power3;
          value3 += c1 * power3;
          power3 *= t3;
        }
        sum += value * value;
        double valueBar = 2.0 * value;
        sum += value1 * value1;
        double valueBar1 = 2.0 * value1;
        sum += value2 * value2;
        double valueBar2 = 2.0 * value2;
        sum += value3 * value3;
        double valueBar3 = 2.0 * value3;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          double power11 = powerKept1[j];
          double power21 = powerKept2[j];
          double power31 = powerKept3[j];
          cBar[j] = cBar[j] + valueBar * power4 + valueBar1 * power11 + valueBar2 * power21
              + valueBar3 * power31;
        }
        i += 4;
      }
      while (i < n) {
        double t = at[i];
        double value = 0.0;
        double power = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          power *= t;
        }
        sum += value * value;
        double valueBar = 2.0 * value;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          cBar[j] += valueBar * power4;
        }
        i++;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.window}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record WindowHvp(double value, double[] c, double[] cHvp) {}

  /**
   * Second order: {@code PrivateRows.window}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param at constant
   * @param from constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static WindowHvp windowHvp(double[] c, double[] at, int from, int n, double[] cDot) {
    return windowHvp(c, at, from, n, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #windowHvp(double[], double[], int, int, double[])
   */
  static WindowHvp windowHvp(double[] c, double[] at, int from, int n, double[] cDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    double value = windowHvp(c, at, from, n, cDot, cBar, cHvp, tape);
    return new WindowHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code PrivateRows.window}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param at constant
   * @param from constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static double windowHvp(double[] c, double[] at, int from, int n, double[] cDot, double[] cBar,
      double[] cHvp) {
    return windowHvp(c, at, from, n, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #windowHvp(double[], double[], int, int, double[], double[], double[])
   */
  static double windowHvp(double[] c, double[] at, int from, int n, double[] cDot, double[] cBar,
      double[] cHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double sum = 0.0;
      for (int i = from; i < n; i++) {
        double t = at[i];
        double value = 0.0;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          valueDot += cDot[j] * power;
          power *= t;
        }
        sum += value * value;
        double valueBar = 2.0 * value;
        double valueBarDot = 2.0 * valueDot;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] += valueBar * power1;
          cHvp[j] += valueBarDot * power1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.window} as a function of the vector that packs {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param at captured
   * @param from captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction windowFunction(double[] at, int from, int n) {
    return new WindowFunction(at, from, n);
  }

  private static final class WindowFunction implements ScalarFunction {

    private final double[] at;

    private final int from;

    private final int n;

    WindowFunction(double[] at, int from, int n) {
      this.at = at;
      this.from = from;
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] c = Arguments.doubles(packed, 0, packed.length);
      return PrivateRows.window(c, this.at, this.from, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cBar = Arguments.zerosLike(c);
      double value = windowGradient(c, this.at, this.from, this.n, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      return windowJvp(c, this.at, this.from, this.n, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      double value = windowHvp(c, this.at, this.from, this.n, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.wrapped} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param from constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual wrappedJvp(double[] c, int from, int n, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = from; i < n - 1; i++) {
      double t = 0.125 * (i & 3);
      double value = 0.5;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power;
        valueDot += cDot[j] * power;
        power *= t;
      }
      sum += value * value;
      sumDot += 2.0 * (valueDot * value);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappedJvp(double[], int, int, double[])
   */
  static Dual wrappedJvp(double[] c, int from, int n, double[] cDot, Tape tape) {
    return wrappedJvp(c, from, n, cDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.wrapped}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record WrappedGradient(double value, double[] c) {}

  /**
   * Reverse mode: {@code PrivateRows.wrapped} and its gradient.
   *
   * @param c as the method takes it
   * @param from constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static WrappedGradient wrappedGradient(double[] c, int from, int n) {
    return wrappedGradient(c, from, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappedGradient(double[], int, int)
   */
  static WrappedGradient wrappedGradient(double[] c, int from, int n, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double value = wrappedGradient(c, from, n, cBar, tape);
    return new WrappedGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.wrapped} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param from constant
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static double wrappedGradient(double[] c, int from, int n, double[] cBar) {
    return wrappedGradient(c, from, n, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappedGradient(double[], int, int, double[])
   */
  static double wrappedGradient(double[] c, int from, int n, double[] cBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double[] powerKept1 = tape.doubles(c.length);
      double[] powerKept2 = tape.doubles(c.length);
      double[] powerKept3 = tape.doubles(c.length);
      int i = from;
      double sum = 0.0;
      while (n - 1 >= 4 && i < n - 1 - 3 && i >= 0) {
        double t = 0.125 * (i & 3);
        double t1 = 0.125 * (i + 1 & 3);
        double t2 = 0.125 * (i + 2 & 3);
        double t3 = 0.125 * (i + 3 & 3);
        double value = 0.5;
        double power = 1.0;
        double value1 = 0.5;
        double power1 = 1.0;
        double value2 = 0.5;
        double power2 = 1.0;
        double value3 = 0.5;
        double power3 = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          value += c1 * power;
          power *= t;
          powerKept1[j] = power1;
          value1 += c1 * power1;
          power1 *= t1;
          powerKept2[j] = power2;
          value2 += c1 * power2;
          power2 *= t2;
          powerKept3[j] = power3;
          value3 += c1 * power3;
          power3 *= t3;
        }
        sum += value * value;
        double valueBar = 2.0 * value;
        sum += value1 * value1;
        double valueBar1 = 2.0 * value1;
        sum += value2 * value2;
        double valueBar2 = 2.0 * value2;
        sum += value3 * value3;
        double valueBar3 = 2.0 * value3;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          double power11 = powerKept1[j];
          double power21 = powerKept2[j];
          double power31 = powerKept3[j];
          cBar[j] = cBar[j] + valueBar * power4 + valueBar1 * power11 + valueBar2 * power21
              + valueBar3 * power31;
        }
        i += 4;
      }
      while (i < n - 1) {
        double t = 0.125 * (i & 3);
        double value = 0.5;
        double power = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          power *= t;
        }
        sum += value * value;
        double valueBar = 2.0 * value;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          cBar[j] += valueBar * power4;
        }
        i++;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.wrapped}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record WrappedHvp(double value, double[] c, double[] cHvp) {}

  /**
   * Second order: {@code PrivateRows.wrapped}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param from constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static WrappedHvp wrappedHvp(double[] c, int from, int n, double[] cDot) {
    return wrappedHvp(c, from, n, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappedHvp(double[], int, int, double[])
   */
  static WrappedHvp wrappedHvp(double[] c, int from, int n, double[] cDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    double value = wrappedHvp(c, from, n, cDot, cBar, cHvp, tape);
    return new WrappedHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code PrivateRows.wrapped}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param from constant
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static double wrappedHvp(double[] c, int from, int n, double[] cDot, double[] cBar,
      double[] cHvp) {
    return wrappedHvp(c, from, n, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrappedHvp(double[], int, int, double[], double[], double[])
   */
  static double wrappedHvp(double[] c, int from, int n, double[] cDot, double[] cBar,
      double[] cHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double sum = 0.0;
      for (int i = from; i < n - 1; i++) {
        double t = 0.125 * (i & 3);
        double value = 0.5;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          valueDot += cDot[j] * power;
          power *= t;
        }
        sum += value * value;
        double valueBar = 2.0 * value;
        double valueBarDot = 2.0 * valueDot;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] += valueBar * power1;
          cHvp[j] += valueBarDot * power1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.wrapped} as a function of the vector that packs {@code c}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param from captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction wrappedFunction(int from, int n) {
    return new WrappedFunction(from, n);
  }

  private static final class WrappedFunction implements ScalarFunction {

    private final int from;

    private final int n;

    WrappedFunction(int from, int n) {
      this.from = from;
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] c = Arguments.doubles(packed, 0, packed.length);
      return PrivateRows.wrapped(c, this.from, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cBar = Arguments.zerosLike(c);
      double value = wrappedGradient(c, this.from, this.n, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      return wrappedJvp(c, this.from, this.n, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      double value = wrappedHvp(c, this.from, this.n, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.kinds} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param f as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param fDot tangent of {@code f}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual kindsJvp(double[] c, float[] f, int n, double[] cDot, float[] fDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("fDot", fDot, "f", f);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = 0.5 + 0.125 * i;
      double value = 0.0;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        value += c[j] * power;
        valueDot += cDot[j] * power;
        power *= t;
      }
      float half = (float) t;
      float single = 0.0f;
      float half1 = half;
      float singleDot = 0.0f;
      for (int j = 0; j < f.length; j++) {
        single += f[j] * half1;
        singleDot += fDot[j] * half1;
        half1 = half1 * half - 0.25f;
      }
      double t1 = single;
      sum += value * t1;
      sumDot += valueDot * t1 + value * singleDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsJvp(double[], float[], int, double[], float[])
   */
  static Dual kindsJvp(double[] c, float[] f, int n, double[] cDot, float[] fDot, Tape tape) {
    return kindsJvp(c, f, n, cDot, fDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.kinds}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param f the derivative with respect to {@code f}
   */
  record KindsGradient(double value, double[] c, float[] f) {}

  /**
   * Reverse mode: {@code PrivateRows.kinds} and its gradient.
   *
   * @param c as the method takes it
   * @param f as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static KindsGradient kindsGradient(double[] c, float[] f, int n) {
    return kindsGradient(c, f, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsGradient(double[], float[], int)
   */
  static KindsGradient kindsGradient(double[] c, float[] f, int n, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    float[] fBar = Arguments.zerosLike(f);
    double value = kindsGradient(c, f, n, cBar, fBar, tape);
    return new KindsGradient(value, cBar, fBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.kinds} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param f as the method takes it
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param fBar overwritten with the gradient with respect to {@code f}; of the same shape
   * @return the value
   */
  static double kindsGradient(double[] c, float[] f, int n, double[] cBar, float[] fBar) {
    return kindsGradient(c, f, n, cBar, fBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsGradient(double[], float[], int, double[], float[])
   */
  static double kindsGradient(double[] c, float[] f, int n, double[] cBar, float[] fBar,
      Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("fBar", fBar, "f", f);
    Arguments.zero(cBar);
    Arguments.zero(fBar);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double[] powerKept1 = tape.doubles(c.length);
      double[] powerKept2 = tape.doubles(c.length);
      double[] powerKept3 = tape.doubles(c.length);
      int i = 0;
      double sum = 0.0;
      while (n >= 4 && i < n - 3) {
        double t = 0.5 + 0.125 * i;
        double t1 = 0.5 + 0.125 * (i + 1);
        double t2 = 0.5 + 0.125 * (i + 2);
        double t3 = 0.5 + 0.125 * (i + 3);
        double value = 0.0;
        double power = 1.0;
        double value1 = 0.0;
        double power1 = 1.0;
        double value2 = 0.0;
        double power2 = 1.0;
        double value3 = 0.0;
        double power3 = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          value += c1 * power;
          power *= t;
          powerKept1[j] = power1;
          value1 += c1 * power1;
          power1 *= t1;
          powerKept2[j] = power2;
          value2 += c1 * power2;
          power2 *= t2;
          powerKept3[j] = power3;
          value3 += c1 * power3;
          power3 *= t3;
        }
        float half = (float) t;
        float singleBar = (float) value;
        float half1 = (float) t1;
        float singleBar1 = (float) value1;
        float half2 = (float) t2;
        float singleBar2 = (float) value2;
        float half3 = (float) t3;
        float singleBar3 = (float) value3;
        float single = 0.0f;
        float half4 = half;
        float single1 = 0.0f;
        float half11 = half1;
        float single2 = 0.0f;
        float half21 = half2;
        float single3 = 0.0f;
        float half31 = half3;
        for (int j = 0; j < f.length; j++) {
          float f1 = f[j];
          single += f1 * half4;
          single1 += f1 * half11;
          single2 += f1 * half21;
          single3 += f1 * half31;
          fBar[j] = fBar[j] + singleBar * half4 + singleBar1 * half11 + singleBar2 * half21
              + singleBar3 * half31;
          half4 = half4 * half - 0.25f;
          half11 = half11 * half1 - 0.25f;
          half21 = half21 * half2 - 0.25f;
          half31 = half31 * half3 - 0.25f;
        }
        double t4 = single;
        sum += value * t4;
        double t5 = single1;
        sum += value1 * t5;
        double t6 = single2;
        sum += value2 * t6;
        double t7 = single3;
        sum += value3 * t7;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          double power11 = powerKept1[j];
          double power21 = powerKept2[j];
          double power31 = powerKept3[j];
          cBar[j] = cBar[j] + t4 * power4 + t5 * power11 + t6 * power21 + t7 * power31;
        }
        i += 4;
      }
      while (i < n) {
        double t = 0.5 + 0.125 * i;
        double value = 0.0;
        double power = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          power *= t;
        }
        float half = (float) t;
        float singleBar = (float) value;
        float single = 0.0f;
        float half4 = half;
        for (int j = 0; j < f.length; j++) {
          single += f[j] * half4;
          fBar[j] += singleBar * half4;
          half4 = half4 * half - 0.25f;
        }
        double t4 = single;
        sum += value * t4;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          cBar[j] += t4 * power4;
        }
        i++;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.kinds}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param f the derivative with respect to {@code f}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param fHvp the Hessian-vector product for {@code f}
   */
  record KindsHvp(double value, double[] c, float[] f, double[] cHvp, float[] fHvp) {}

  /**
   * Second order: {@code PrivateRows.kinds}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param f as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param fDot tangent of {@code f}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static KindsHvp kindsHvp(double[] c, float[] f, int n, double[] cDot, float[] fDot) {
    return kindsHvp(c, f, n, cDot, fDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsHvp(double[], float[], int, double[], float[])
   */
  static KindsHvp kindsHvp(double[] c, float[] f, int n, double[] cDot, float[] fDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    float[] fBar = Arguments.zerosLike(f);
    double[] cHvp = Arguments.zerosLike(c);
    float[] fHvp = Arguments.zerosLike(f);
    double value = kindsHvp(c, f, n, cDot, fDot, cBar, fBar, cHvp, fHvp, tape);
    return new KindsHvp(value, cBar, fBar, cHvp, fHvp);
  }

  /**
   * Second order: {@code PrivateRows.kinds}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param f as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param fDot tangent of {@code f}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param fBar overwritten with the gradient with respect to {@code f}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param fHvp overwritten with the Hessian-vector product for {@code f}; of the same shape
   * @return the value
   */
  static double kindsHvp(double[] c, float[] f, int n, double[] cDot, float[] fDot, double[] cBar,
      float[] fBar, double[] cHvp, float[] fHvp) {
    return kindsHvp(c, f, n, cDot, fDot, cBar, fBar, cHvp, fHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kindsHvp(double[], float[], int, double[], float[], double[], float[], double[],
   *     float[])
   */
  static double kindsHvp(double[] c, float[] f, int n, double[] cDot, float[] fDot, double[] cBar,
      float[] fBar, double[] cHvp, float[] fHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("fDot", fDot, "f", f);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("fBar", fBar, "f", f);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.sameShape("fHvp", fHvp, "f", f);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.distinct("fDot", fDot, "fBar", fBar);
    Arguments.distinct("fDot", fDot, "fHvp", fHvp);
    Arguments.distinct("fBar", fBar, "fHvp", fHvp);
    Arguments.zero(cBar);
    Arguments.zero(fBar);
    Arguments.zero(cHvp);
    Arguments.zero(fHvp);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double sum = 0.0;
      for (int i = 0; i < n; i++) {
        double t = 0.5 + 0.125 * i;
        double value = 0.0;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value += c[j] * power;
          valueDot += cDot[j] * power;
          power *= t;
        }
        float half = (float) t;
        float singleBar = (float) value;
        float singleBarDot = (float) valueDot;
        float single = 0.0f;
        float half1 = half;
        float singleDot = 0.0f;
        for (int j = 0; j < f.length; j++) {
          single += f[j] * half1;
          singleDot += fDot[j] * half1;
          fBar[j] += singleBar * half1;
          fHvp[j] += singleBarDot * half1;
          half1 = half1 * half - 0.25f;
        }
        double t1 = single;
        double t2 = singleDot;
        sum += value * t1;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] += t1 * power1;
          cHvp[j] += t2 * power1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.kinds} as a function of the vector that packs {@code c}, {@code f},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param c of the shape that the parameter is to have
   * @param f of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction kindsFunction(double[] c, float[] f, int n) {
    return new KindsFunction(c, f, n);
  }

  private static final class KindsFunction implements ScalarFunction {

    private final double[] c;

    private final float[] f;

    private final int n;

    private final int cSize;

    private final int fSize;

    KindsFunction(double[] c, float[] f, int n) {
      this.c = c;
      this.f = f;
      this.n = n;
      Objects.requireNonNull(c, "c");
      this.cSize = Arguments.size(c);
      Objects.requireNonNull(f, "f");
      this.fSize = Arguments.size(f);
    }

    @Override
    public int inputs() {
      return cSize + fSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      float[] f = Arguments.unpackLike(this.f, packed, cSize);
      return PrivateRows.kinds(c, f, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      float[] f = Arguments.unpackLike(this.f, packed, cSize);
      double[] cBar = Arguments.zerosLike(c);
      float[] fBar = Arguments.zerosLike(f);
      double value = kindsGradient(c, f, this.n, cBar, fBar);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(fBar, gradient, cSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      float[] f = Arguments.unpackLike(this.f, packed, cSize);
      double[] cDot = Arguments.unpackLike(this.c, direction, 0);
      float[] fDot = Arguments.unpackLike(this.f, direction, cSize);
      return kindsJvp(c, f, this.n, cDot, fDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      float[] f = Arguments.unpackLike(this.f, packed, cSize);
      double[] cDot = Arguments.unpackLike(this.c, direction, 0);
      float[] fDot = Arguments.unpackLike(this.f, direction, cSize);
      double[] cBar = Arguments.zerosLike(c);
      float[] fBar = Arguments.zerosLike(f);
      double[] cHvp = Arguments.zerosLike(c);
      float[] fHvp = Arguments.zerosLike(f);
      double value = kindsHvp(c, f, this.n, cDot, fDot, cBar, fBar, cHvp, fHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(fBar, gradient, cSize);
      Arguments.pack(cHvp, product, 0);
      Arguments.pack(fHvp, product, cSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.many} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param d as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param dDot tangent of {@code d}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual manyJvp(double[] c, double[] d, int n, double[] cDot, double[] dDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("dDot", dDot, "d", d);
    Arguments.sameSharing("c", c, cDot, "d", d, dDot);
    double first = 0.0;
    double firstDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = 0.125 * i;
      double value = 0.25;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        value -= c[j] * power;
        valueDot -= cDot[j] * power;
        power *= t;
      }
      first += value * value;
      firstDot += 2.0 * (valueDot * value);
    }
    double second = 0.0;
    double secondDot = 0.0;
    for (int i = 1; i < n; i++) {
      double t = 0.25 - 0.125 * i;
      double value = 0.25;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < d.length; j++) {
        value -= d[j] * power;
        valueDot -= dDot[j] * power;
        power *= t;
      }
      second -= value * value;
      secondDot -= 2.0 * (valueDot * value);
    }
    for (int i = 0; i < n - 1; i++) {
      double t = 0.5 - 0.125 * i;
      double value = 0.25;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < d.length; j++) {
        value -= d[j] * power;
        valueDot -= dDot[j] * power;
        power *= t;
      }
      first += value * value;
      firstDot += 2.0 * (valueDot * value);
    }
    for (int i = 0; i < n + 1; i++) {
      double t = 0.75 - 0.125 * i;
      double value = 0.25;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        value -= c[j] * power;
        valueDot -= cDot[j] * power;
        power *= t;
      }
      second -= value * value;
      secondDot -= 2.0 * (valueDot * value);
    }
    for (int i = 2; i < n; i++) {
      double t = 1.0 - 0.125 * i;
      double value = 0.25;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        value -= c[j] * power;
        valueDot -= cDot[j] * power;
        power *= t;
      }
      first += value * value;
      firstDot += 2.0 * (valueDot * value);
    }
    for (int i = 0; i < 6; i++) {
      double t = 0.25 * i - 0.5;
      double value = 0.25;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < d.length; j++) {
        value -= d[j] * power;
        valueDot -= dDot[j] * power;
        power *= t;
      }
      second -= value * value;
      secondDot -= 2.0 * (valueDot * value);
    }
    return new Dual(first + second, firstDot + secondDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #manyJvp(double[], double[], int, double[], double[])
   */
  static Dual manyJvp(double[] c, double[] d, int n, double[] cDot, double[] dDot, Tape tape) {
    return manyJvp(c, d, n, cDot, dDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.many}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param d the derivative with respect to {@code d}
   */
  record ManyGradient(double value, double[] c, double[] d) {}

  /**
   * Reverse mode: {@code PrivateRows.many} and its gradient.
   *
   * @param c as the method takes it
   * @param d as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ManyGradient manyGradient(double[] c, double[] d, int n) {
    return manyGradient(c, d, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #manyGradient(double[], double[], int)
   */
  static ManyGradient manyGradient(double[] c, double[] d, int n, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] dBar = d == c ? cBar : Arguments.zerosLike(d);
    double value = manyGradient(c, d, n, cBar, dBar, tape);
    return new ManyGradient(value, cBar, dBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.many} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param d as the method takes it
   * @param n constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param dBar overwritten with the gradient with respect to {@code d}; of the same shape
   * @return the value
   */
  static double manyGradient(double[] c, double[] d, int n, double[] cBar, double[] dBar) {
    return manyGradient(c, d, n, cBar, dBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #manyGradient(double[], double[], int, double[], double[])
   */
  static double manyGradient(double[] c, double[] d, int n, double[] cBar, double[] dBar,
      Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("dBar", dBar, "d", d);
    Arguments.sameSharing("c", c, cBar, "d", d, dBar);
    Arguments.zero(cBar);
    Arguments.zero(dBar);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double[] powerKept1 = tape.doubles(c.length);
      double[] powerKept2 = tape.doubles(c.length);
      double[] powerKept3 = tape.doubles(c.length);
      int i = 0;
      double first = 0.0;
      while (n >= 4 && i < n - 3) {
        double t = 0.125 * i;
        double t1 = 0.125 * (i + 1);
        double t2 = 0.125 * (i + 2);
        double t3 = 0.125 * (i + 3);
        double value = 0.25;
        double power = 1.0;
        double value1 = 0.25;
        double power1 = 1.0;
        double value2 = 0.25;
        double power2 = 1.0;
        double value3 = 0.25;
        double power3 = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          value -= c1 * power;
          power *= t;
          powerKept1[j] = power1;
          value1 -= c1 * power1;
          power1 *= t1;
          powerKept2[j] = power2;
          value2 -= c1 * power2;
          power2 *= t2;
          powerKept3[j] = power3;
          value3 -= c1 * power3;
          power3 *= t3;
        }
        first += value * value;
        double valueBar = 2.0 * value;
        first += value1 * value1;
        double valueBar1 = 2.0 * value1;
        first += value2 * value2;
        double valueBar2 = 2.0 * value2;
        first += value3 * value3;
        double valueBar3 = 2.0 * value3;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          double power11 = powerKept1[j];
          double power21 = powerKept2[j];
          double power31 = powerKept3[j];
          cBar[j] = cBar[j] - valueBar * power4 - valueBar1 * power11 - valueBar2 * power21
              - valueBar3 * power31;
        }
        i += 4;
      }
      while (i < n) {
        double t = 0.125 * i;
        double value = 0.25;
        double power = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value -= c[j] * power;
          power *= t;
        }
        first += value * value;
        double valueBar = 2.0 * value;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          cBar[j] -= valueBar * power4;
        }
        i++;
      }
      powerKept = tape.doubles(d.length);
      powerKept1 = tape.doubles(d.length);
      powerKept2 = tape.doubles(d.length);
      powerKept3 = tape.doubles(d.length);
      i = 1;
      double second = 0.0;
      while (n >= 4 && i < n - 3) {
        double t = 0.25 - 0.125 * i;
        double t1 = 0.25 - 0.125 * (i + 1);
        double t2 = 0.25 - 0.125 * (i + 2);
        double t3 = 0.25 - 0.125 * (i + 3);
        double value = 0.25;
        double power = 1.0;
        double value1 = 0.25;
        double power1 = 1.0;
        double value2 = 0.25;
        double power2 = 1.0;
        double value3 = 0.25;
        double power3 = 1.0;
        for (int j = 0; j < d.length; j++) {
          powerKept[j] = power;
          double c1 = d[j];
          value -= c1 * power;
          power *= t;
          powerKept1[j] = power1;
          value1 -= c1 * power1;
          power1 *= t1;
          powerKept2[j] = power2;
          value2 -= c1 * power2;
          power2 *= t2;
          powerKept3[j] = power3;
          value3 -= c1 * power3;
          power3 *= t3;
        }
        second -= value * value;
        double t4 = 2.0 * value;
        second -= value1 * value1;
        double t5 = 2.0 * value1;
        second -= value2 * value2;
        double t6 = 2.0 * value2;
        second -= value3 * value3;
        double t7 = 2.0 * value3;
        for (int j = 0; j < d.length; j++) {
          double power4 = powerKept[j];
          double power11 = powerKept1[j];
          double power21 = powerKept2[j];
          double power31 = powerKept3[j];
          dBar[j] = dBar[j] + t4 * power4 + t5 * power11 + t6 * power21 + t7 * power31;
        }
        i += 4;
      }
      while (i < n) {
        double t = 0.25 - 0.125 * i;
        double value = 0.25;
        double power = 1.0;
        for (int j = 0; j < d.length; j++) {
          powerKept[j] = power;
          value -= d[j] * power;
          power *= t;
        }
        second -= value * value;
        double t1 = 2.0 * value;
        for (int j = 0; j < d.length; j++) {
          double power4 = powerKept[j];
          dBar[j] += t1 * power4;
        }
        i++;
      }
      powerKept = tape.doubles(d.length);
      for (int k = 0; k < n - 1; k++) {
        double t = 0.5 - 0.125 * k;
        double value = 0.25;
        double power = 1.0;
        for (int j = 0; j < d.length; j++) {
          powerKept[j] = power;
          value -= d[j] * power;
          power *= t;
        }
        first += value * value;
        double valueBar = 2.0 * value;
        for (int j = 0; j < d.length; j++) {
          double power4 = powerKept[j];
          dBar[j] -= valueBar * power4;
        }
      }
      powerKept = tape.doubles(c.length);
      for (int k = 0; k < n + 1; k++) {
        double t = 0.75 - 0.125 * k;
        double value = 0.25;
        double power = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value -= c[j] * power;
          power *= t;
        }
        second -= value * value;
        double t1 = 2.0 * value;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          cBar[j] += t1 * power4;
        }
      }
      powerKept = tape.doubles(c.length);
      for (int k = 2; k < n; k++) {
        double t = 1.0 - 0.125 * k;
        double value = 0.25;
        double power = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value -= c[j] * power;
          power *= t;
        }
        first += value * value;
        double valueBar = 2.0 * value;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          cBar[j] -= valueBar * power4;
        }
      }
      powerKept = tape.doubles(d.length);
      for (int k = 0; k < 6; k++) {
        double t = 0.25 * k - 0.5;
        double value = 0.25;
        double power = 1.0;
        for (int j = 0; j < d.length; j++) {
          powerKept[j] = power;
          value -= d[j] * power;
          power *= t;
        }
        second -= value * value;
        double t1 = 2.0 * value;
        for (int j = 0; j < d.length; j++) {
          double power4 = powerKept[j];
          dBar[j] += t1 * power4;
        }
      }
      return first + second;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.many}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param d the derivative with respect to {@code d}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param dHvp the Hessian-vector product for {@code d}
   */
  record ManyHvp(double value, double[] c, double[] d, double[] cHvp, double[] dHvp) {}

  /**
   * Second order: {@code PrivateRows.many}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param c as the method takes it
   * @param d as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param dDot tangent of {@code d}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ManyHvp manyHvp(double[] c, double[] d, int n, double[] cDot, double[] dDot) {
    return manyHvp(c, d, n, cDot, dDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #manyHvp(double[], double[], int, double[], double[])
   */
  static ManyHvp manyHvp(double[] c, double[] d, int n, double[] cDot, double[] dDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] dBar = d == c ? cBar : Arguments.zerosLike(d);
    double[] cHvp = Arguments.zerosLike(c);
    double[] dHvp = d == c ? cHvp : Arguments.zerosLike(d);
    double value = manyHvp(c, d, n, cDot, dDot, cBar, dBar, cHvp, dHvp, tape);
    return new ManyHvp(value, cBar, dBar, cHvp, dHvp);
  }

  /**
   * Second order: {@code PrivateRows.many}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param d as the method takes it
   * @param n constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param dDot tangent of {@code d}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param dBar overwritten with the gradient with respect to {@code d}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param dHvp overwritten with the Hessian-vector product for {@code d}; of the same shape
   * @return the value
   */
  static double manyHvp(double[] c, double[] d, int n, double[] cDot, double[] dDot, double[] cBar,
      double[] dBar, double[] cHvp, double[] dHvp) {
    return manyHvp(c, d, n, cDot, dDot, cBar, dBar, cHvp, dHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #manyHvp(double[], double[], int, double[], double[], double[], double[], double[],
   *     double[])
   */
  static double manyHvp(double[] c, double[] d, int n, double[] cDot, double[] dDot, double[] cBar,
      double[] dBar, double[] cHvp, double[] dHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("dDot", dDot, "d", d);
    Arguments.sameSharing("c", c, cDot, "d", d, dDot);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("dBar", dBar, "d", d);
    Arguments.sameSharing("c", c, cBar, "d", d, dBar);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.sameShape("dHvp", dHvp, "d", d);
    Arguments.sameSharing("c", c, cHvp, "d", d, dHvp);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.distinct("dDot", dDot, "dBar", dBar);
    Arguments.distinct("dDot", dDot, "dHvp", dHvp);
    Arguments.distinct("dBar", dBar, "dHvp", dHvp);
    Arguments.zero(cBar);
    Arguments.zero(dBar);
    Arguments.zero(cHvp);
    Arguments.zero(dHvp);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double first = 0.0;
      for (int i = 0; i < n; i++) {
        double t = 0.125 * i;
        double value = 0.25;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value -= c[j] * power;
          valueDot -= cDot[j] * power;
          power *= t;
        }
        first += value * value;
        double valueBar = 2.0 * value;
        double valueBarDot = 2.0 * valueDot;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] -= valueBar * power1;
          cHvp[j] -= valueBarDot * power1;
        }
      }
      powerKept = tape.doubles(d.length);
      double second = 0.0;
      for (int i = 1; i < n; i++) {
        double t = 0.25 - 0.125 * i;
        double value = 0.25;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < d.length; j++) {
          powerKept[j] = power;
          value -= d[j] * power;
          valueDot -= dDot[j] * power;
          power *= t;
        }
        second -= value * value;
        double t1 = 2.0 * value;
        double t2 = 2.0 * valueDot;
        for (int j = 0; j < d.length; j++) {
          double power1 = powerKept[j];
          dBar[j] += t1 * power1;
          dHvp[j] += t2 * power1;
        }
      }
      powerKept = tape.doubles(d.length);
      for (int i = 0; i < n - 1; i++) {
        double t = 0.5 - 0.125 * i;
        double value = 0.25;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < d.length; j++) {
          powerKept[j] = power;
          value -= d[j] * power;
          valueDot -= dDot[j] * power;
          power *= t;
        }
        first += value * value;
        double valueBar = 2.0 * value;
        double valueBarDot = 2.0 * valueDot;
        for (int j = 0; j < d.length; j++) {
          double power1 = powerKept[j];
          dBar[j] -= valueBar * power1;
          dHvp[j] -= valueBarDot * power1;
        }
      }
      powerKept = tape.doubles(c.length);
      for (int i = 0; i < n + 1; i++) {
        double t = 0.75 - 0.125 * i;
        double value = 0.25;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value -= c[j] * power;
          valueDot -= cDot[j] * power;
          power *= t;
        }
        second -= value * value;
        double t1 = 2.0 * value;
        double t2 = 2.0 * valueDot;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] += t1 * power1;
          cHvp[j] += t2 * power1;
        }
      }
      powerKept = tape.doubles(c.length);
      for (int i = 2; i < n; i++) {
        double t = 1.0 - 0.125 * i;
        double value = 0.25;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value -= c[j] * power;
          valueDot -= cDot[j] * power;
          power *= t;
        }
        first += value * value;
        double valueBar = 2.0 * value;
        double valueBarDot = 2.0 * valueDot;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] -= valueBar * power1;
          cHvp[j] -= valueBarDot * power1;
        }
      }
      powerKept = tape.doubles(d.length);
      for (int i = 0; i < 6; i++) {
        double t = 0.25 * i - 0.5;
        double value = 0.25;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < d.length; j++) {
          powerKept[j] = power;
          value -= d[j] * power;
          valueDot -= dDot[j] * power;
          power *= t;
        }
        second -= value * value;
        double t1 = 2.0 * value;
        double t2 = 2.0 * valueDot;
        for (int j = 0; j < d.length; j++) {
          double power1 = powerKept[j];
          dBar[j] += t1 * power1;
          dHvp[j] += t2 * power1;
        }
      }
      return first + second;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.many} as a function of the vector that packs {@code c}, {@code d}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param c of the shape that the parameter is to have
   * @param d of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction manyFunction(double[] c, double[] d, int n) {
    return new ManyFunction(c, d, n);
  }

  private static final class ManyFunction implements ScalarFunction {

    private final double[] c;

    private final double[] d;

    private final int n;

    private final int cSize;

    private final int dSize;

    ManyFunction(double[] c, double[] d, int n) {
      this.c = c;
      this.d = d;
      this.n = n;
      Objects.requireNonNull(c, "c");
      this.cSize = Arguments.size(c);
      Objects.requireNonNull(d, "d");
      this.dSize = Arguments.size(d);
    }

    @Override
    public int inputs() {
      return cSize + dSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] d = Arguments.unpackLike(this.d, packed, cSize);
      return PrivateRows.many(c, d, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] d = Arguments.unpackLike(this.d, packed, cSize);
      double[] cBar = Arguments.zerosLike(c);
      double[] dBar = Arguments.zerosLike(d);
      double value = manyGradient(c, d, this.n, cBar, dBar);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(dBar, gradient, cSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] d = Arguments.unpackLike(this.d, packed, cSize);
      double[] cDot = Arguments.unpackLike(this.c, direction, 0);
      double[] dDot = Arguments.unpackLike(this.d, direction, cSize);
      return manyJvp(c, d, this.n, cDot, dDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] d = Arguments.unpackLike(this.d, packed, cSize);
      double[] cDot = Arguments.unpackLike(this.c, direction, 0);
      double[] dDot = Arguments.unpackLike(this.d, direction, cSize);
      double[] cBar = Arguments.zerosLike(c);
      double[] dBar = Arguments.zerosLike(d);
      double[] cHvp = Arguments.zerosLike(c);
      double[] dHvp = Arguments.zerosLike(d);
      double value = manyHvp(c, d, this.n, cDot, dDot, cBar, dBar, cHvp, dHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(dBar, gradient, cSize);
      Arguments.pack(cHvp, product, 0);
      Arguments.pack(dHvp, product, cSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code PrivateRows.few} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual fewJvp(double[] c, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < 3; i++) {
      double t = 0.125 * i;
      double value = 0.25;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        value -= c[j] * power;
        valueDot -= cDot[j] * power;
        power *= t;
      }
      sum += value * value;
      sumDot += 2.0 * (valueDot * value);
    }
    for (int i = 0; i < 6; i++) {
      double t = 0.5 - 0.125 * i;
      double value = 0.25;
      double power = 1.0;
      double valueDot = 0.0;
      for (int j = 0; j < c.length; j++) {
        value -= c[j] * power;
        valueDot -= cDot[j] * power;
        power *= t;
      }
      sum -= value * value;
      sumDot -= 2.0 * (valueDot * value);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fewJvp(double[], double[])
   */
  static Dual fewJvp(double[] c, double[] cDot, Tape tape) {
    return fewJvp(c, cDot);
  }

  /**
   * Value and gradient of {@code PrivateRows.few}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   */
  record FewGradient(double value, double[] c) {}

  /**
   * Reverse mode: {@code PrivateRows.few} and its gradient.
   *
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FewGradient fewGradient(double[] c) {
    return fewGradient(c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fewGradient(double[])
   */
  static FewGradient fewGradient(double[] c, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double value = fewGradient(c, cBar, tape);
    return new FewGradient(value, cBar);
  }

  /**
   * Reverse mode: {@code PrivateRows.few} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @return the value
   */
  static double fewGradient(double[] c, double[] cBar) {
    return fewGradient(c, cBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fewGradient(double[], double[])
   */
  static double fewGradient(double[] c, double[] cBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double sum = 0.0;
      for (int i = 0; i < 3; i++) {
        double t = 0.125 * i;
        double value = 0.25;
        double power = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value -= c[j] * power;
          power *= t;
        }
        sum += value * value;
        double valueBar = 2.0 * value;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          cBar[j] -= valueBar * power4;
        }
      }
      powerKept = tape.doubles(c.length);
      double[] powerKept1 = tape.doubles(c.length);
      double[] powerKept2 = tape.doubles(c.length);
      double[] powerKept3 = tape.doubles(c.length);
      int i = 0;
      while (i < 6 - 3) {
        double t = 0.5 - 0.125 * i;
        double t1 = 0.5 - 0.125 * (i + 1);
        double t2 = 0.5 - 0.125 * (i + 2);
        double t3 = 0.5 - 0.125 * (i + 3);
        double value = 0.25;
        double power = 1.0;
        double value1 = 0.25;
        double power1 = 1.0;
        double value2 = 0.25;
        double power2 = 1.0;
        double value3 = 0.25;
        double power3 = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          double c1 = c[j];
          value -= c1 * power;
          power *= t;
          powerKept1[j] = power1;
          value1 -= c1 * power1;
          power1 *= t1;
          powerKept2[j] = power2;
          value2 -= c1 * power2;
          power2 *= t2;
          powerKept3[j] = power3;
          value3 -= c1 * power3;
          power3 *= t3;
        }
        sum -= value * value;
        double t4 = 2.0 * value;
        sum -= value1 * value1;
        double t5 = 2.0 * value1;
        sum -= value2 * value2;
        double t6 = 2.0 * value2;
        sum -= value3 * value3;
        double t7 = 2.0 * value3;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          double power11 = powerKept1[j];
          double power21 = powerKept2[j];
          double power31 = powerKept3[j];
          cBar[j] = cBar[j] + t4 * power4 + t5 * power11 + t6 * power21 + t7 * power31;
        }
        i += 4;
      }
      while (i < 6) {
        double t = 0.5 - 0.125 * i;
        double value = 0.25;
        double power = 1.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value -= c[j] * power;
          power *= t;
        }
        sum -= value * value;
        double t1 = 2.0 * value;
        for (int j = 0; j < c.length; j++) {
          double power4 = powerKept[j];
          cBar[j] += t1 * power4;
        }
        i++;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code PrivateRows.few}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record FewHvp(double value, double[] c, double[] cHvp) {}

  /**
   * Second order: {@code PrivateRows.few}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param c as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static FewHvp fewHvp(double[] c, double[] cDot) {
    return fewHvp(c, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fewHvp(double[], double[])
   */
  static FewHvp fewHvp(double[] c, double[] cDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    double value = fewHvp(c, cDot, cBar, cHvp, tape);
    return new FewHvp(value, cBar, cHvp);
  }

  /**
   * Second order: {@code PrivateRows.few}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @return the value
   */
  static double fewHvp(double[] c, double[] cDot, double[] cBar, double[] cHvp) {
    return fewHvp(c, cDot, cBar, cHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fewHvp(double[], double[], double[], double[])
   */
  static double fewHvp(double[] c, double[] cDot, double[] cBar, double[] cHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] powerKept = tape.doubles(c.length);
      double sum = 0.0;
      for (int i = 0; i < 3; i++) {
        double t = 0.125 * i;
        double value = 0.25;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value -= c[j] * power;
          valueDot -= cDot[j] * power;
          power *= t;
        }
        sum += value * value;
        double valueBar = 2.0 * value;
        double valueBarDot = 2.0 * valueDot;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] -= valueBar * power1;
          cHvp[j] -= valueBarDot * power1;
        }
      }
      powerKept = tape.doubles(c.length);
      for (int i = 0; i < 6; i++) {
        double t = 0.5 - 0.125 * i;
        double value = 0.25;
        double power = 1.0;
        double valueDot = 0.0;
        for (int j = 0; j < c.length; j++) {
          powerKept[j] = power;
          value -= c[j] * power;
          valueDot -= cDot[j] * power;
          power *= t;
        }
        sum -= value * value;
        double t1 = 2.0 * value;
        double t2 = 2.0 * valueDot;
        for (int j = 0; j < c.length; j++) {
          double power1 = powerKept[j];
          cBar[j] += t1 * power1;
          cHvp[j] += t2 * power1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code PrivateRows.few} as a function of the vector that packs {@code c}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction fewFunction() {
    return new FewFunction();
  }

  private static final class FewFunction implements ScalarFunction {

    FewFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] c = Arguments.doubles(packed, 0, packed.length);
      return PrivateRows.few(c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cBar = Arguments.zerosLike(c);
      double value = fewGradient(c, cBar);
      Arguments.pack(cBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      return fewJvp(c, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length);
      double[] cDot = Arguments.doubles(direction, 0, direction.length);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      double value = fewHvp(c, cDot, cBar, cHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(cHvp, product, 0);
      return value;
    }
  }
}
