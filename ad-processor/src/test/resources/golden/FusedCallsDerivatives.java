package corpus;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Sharing;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code FusedCalls}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class FusedCallsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.FusedCallsDerivatives");
  }

  private FusedCallsDerivatives() {}

  /**
   * Forward mode: {@code FusedCalls.determinant} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param size constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual determinantJvp(double[] a, int size, double[] aDot) {
    return determinantJvp(a, size, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #determinantJvp(double[], int, double[])
   */
  static Dual determinantJvp(double[] a, int size, double[] aDot, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    int mark = tape.mark();
    try {
      double t = minorJvp(a, size, 0, 0, aDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.determinant}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record DeterminantGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code FusedCalls.determinant} and its gradient.
   *
   * @param a as the method takes it
   * @param size constant
   * @return the value and the gradient, in new arrays
   */
  static DeterminantGradient determinantGradient(double[] a, int size) {
    double[] aBar = Arguments.zerosLike(a);
    double value = determinantGradient(a, size, aBar);
    return new DeterminantGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #determinantGradient(double[], int)
   */
  static DeterminantGradient determinantGradient(double[] a, int size, Tape tape) {
    return determinantGradient(a, size);
  }

  /**
   * Reverse mode: {@code FusedCalls.determinant} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param size constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double determinantGradient(double[] a, int size, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    return minorVjp(a, size, 0, 0, 1.0, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #determinantGradient(double[], int, double[])
   */
  static double determinantGradient(double[] a, int size, double[] aBar, Tape tape) {
    return determinantGradient(a, size, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.determinant}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record DeterminantHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code FusedCalls.determinant}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param size constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static DeterminantHvp determinantHvp(double[] a, int size, double[] aDot) {
    return determinantHvp(a, size, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #determinantHvp(double[], int, double[])
   */
  static DeterminantHvp determinantHvp(double[] a, int size, double[] aDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = determinantHvp(a, size, aDot, aBar, aHvp, tape);
    return new DeterminantHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code FusedCalls.determinant}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param size constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double determinantHvp(double[] a, int size, double[] aDot, double[] aBar, double[] aHvp) {
    return determinantHvp(a, size, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #determinantHvp(double[], int, double[], double[], double[])
   */
  static double determinantHvp(double[] a, int size, double[] aDot, double[] aBar, double[] aHvp,
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
      return minorVjpJvp(a, size, 0, 0, 1.0, aBar, aDot, aHvp, tape);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.determinant} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param size captured
   * @return the view
   */
  static ScalarFunction determinantFunction(int size) {
    return new DeterminantFunction(size);
  }

  private static final class DeterminantFunction implements ScalarFunction {

    private final int size;

    DeterminantFunction(int size) {
      this.size = size;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return FusedCalls.determinant(a, this.size);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = determinantGradient(a, this.size, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return determinantJvp(a, this.size, aDot).tangent();
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
      double value = determinantHvp(a, this.size, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.powers} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual powersJvp(double x, double y, double xDot, double yDot) {
    return powersJvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersJvp(double, double, double, double)
   */
  static Dual powersJvp(double x, double y, double xDot, double yDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = powerJvp(x, 3, xDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = powerJvp(y, 2, yDot, tape);
      double t3 = tape.doubleResult(1);
      return new Dual(2.0 * t - t2 / 4.0, 2.0 * t1 - t3 / 4.0);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.powers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record PowersGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.powers}: filled by a derivative
   * and reused by its caller.
   */
  static final class PowersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public PowersAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.powers} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PowersGradient powersGradient(double x, double y) {
    return powersGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersGradient(double, double)
   */
  static PowersGradient powersGradient(double x, double y, Tape tape) {
    PowersAdjoint adjoint = new PowersAdjoint();
    double value = powersGradient(x, y, adjoint, tape);
    return new PowersGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Reverse mode: {@code FusedCalls.powers} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double powersGradient(double x, double y, PowersAdjoint adjoint) {
    return powersGradient(x, y, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersGradient(double, double, PowersAdjoint)
   */
  static double powersGradient(double x, double y, PowersAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = powerVjp(x, 3, 2.0, tape);
      double xBar = tape.doubleResult(1);
      double t1 = powerVjp(y, 2, -0.25, tape);
      double yBar = tape.doubleResult(1);
      adjoint.x = xBar;
      adjoint.y = yBar;
      return 2.0 * t - t1 / 4.0;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.powers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record PowersHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code FusedCalls.powers}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static PowersHvp powersHvp(double x, double y, double xDot, double yDot) {
    return powersHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersHvp(double, double, double, double)
   */
  static PowersHvp powersHvp(double x, double y, double xDot, double yDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = powerVjpJvp(x, 3, 2.0, xDot, tape);
      double xBar = tape.doubleResult(1);
      double xBarDot = tape.doubleResult(2);
      double t1 = powerVjpJvp(y, 2, -0.25, yDot, tape);
      double yBar = tape.doubleResult(1);
      double yBarDot = tape.doubleResult(2);
      return new PowersHvp(2.0 * t - t1 / 4.0, xBar, yBar, xBarDot, yBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.powers} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction powersFunction() {
    return new PowersFunction();
  }

  private static final class PowersFunction implements ScalarFunction {

    PowersFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return FusedCalls.powers(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      PowersAdjoint adjoint = new PowersAdjoint();
      double value = powersGradient(x, y, adjoint);
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
      return powersJvp(x, y, xDot, yDot).tangent();
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
      PowersHvp hvp = powersHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.weightedPolynomials} and its derivative in the direction
   * of the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param w constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual weightedPolynomialsJvp(double[] c, double[] x, double[] w, double[] cDot,
      double[] xDot) {
    return weightedPolynomialsJvp(c, x, w, cDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedPolynomialsJvp(double[], double[], double[], double[], double[])
   */
  static Dual weightedPolynomialsJvp(double[] c, double[] x, double[] w, double[] cDot,
      double[] xDot, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("c", c, cDot, "x", x, xDot);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double w1 = w[i];
        double t = hornerJvp(c, 0, x[i], cDot, xDot[i], tape);
        double t1 = tape.doubleResult(1);
        sum += w1 * t;
        sumDot += w1 * t1;
      }
      return new Dual(sum / 3.0, sumDot / 3.0);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.weightedPolynomials}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   */
  record WeightedPolynomialsGradient(double value, double[] c, double[] x) {}

  /**
   * Reverse mode: {@code FusedCalls.weightedPolynomials} and its gradient.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param w constant
   * @return the value and the gradient, in new arrays
   */
  static WeightedPolynomialsGradient weightedPolynomialsGradient(double[] c, double[] x,
      double[] w) {
    return weightedPolynomialsGradient(c, x, w, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedPolynomialsGradient(double[], double[], double[])
   */
  static WeightedPolynomialsGradient weightedPolynomialsGradient(double[] c, double[] x,
      double[] w, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] xBar = x == c ? cBar : Arguments.zerosLike(x);
    double value = weightedPolynomialsGradient(c, x, w, cBar, xBar, tape);
    return new WeightedPolynomialsGradient(value, cBar, xBar);
  }

  /**
   * Reverse mode: {@code FusedCalls.weightedPolynomials} and its gradient, written into the
   * caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param w constant
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double weightedPolynomialsGradient(double[] c, double[] x, double[] w, double[] cBar,
      double[] xBar) {
    return weightedPolynomialsGradient(c, x, w, cBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedPolynomialsGradient(double[], double[], double[], double[], double[])
   */
  static double weightedPolynomialsGradient(double[] c, double[] x, double[] w, double[] cBar,
      double[] xBar, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("c", c, cBar, "x", x, xBar);
    Arguments.zero(cBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double w1 = w[i];
        double t = hornerVjp(c, 0, x[i], w1 * 0.3333333333333333, cBar, tape);
        double xBar1 = tape.doubleResult(1);
        sum += w1 * t;
        xBar[i] += xBar1;
      }
      return sum / 3.0;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.weightedPolynomials}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WeightedPolynomialsHvp(double value, double[] c, double[] x, double[] cHvp,
      double[] xHvp) {}

  /**
   * Second order: {@code FusedCalls.weightedPolynomials}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param w constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static WeightedPolynomialsHvp weightedPolynomialsHvp(double[] c, double[] x, double[] w,
      double[] cDot, double[] xDot) {
    return weightedPolynomialsHvp(c, x, w, cDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedPolynomialsHvp(double[], double[], double[], double[], double[])
   */
  static WeightedPolynomialsHvp weightedPolynomialsHvp(double[] c, double[] x, double[] w,
      double[] cDot, double[] xDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] xBar = x == c ? cBar : Arguments.zerosLike(x);
    double[] cHvp = Arguments.zerosLike(c);
    double[] xHvp = x == c ? cHvp : Arguments.zerosLike(x);
    double value = weightedPolynomialsHvp(c, x, w, cDot, xDot, cBar, xBar, cHvp, xHvp, tape);
    return new WeightedPolynomialsHvp(value, cBar, xBar, cHvp, xHvp);
  }

  /**
   * Second order: {@code FusedCalls.weightedPolynomials}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param w constant
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double weightedPolynomialsHvp(double[] c, double[] x, double[] w, double[] cDot,
      double[] xDot, double[] cBar, double[] xBar, double[] cHvp, double[] xHvp) {
    return weightedPolynomialsHvp(c, x, w, cDot, xDot, cBar, xBar, cHvp, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #weightedPolynomialsHvp(double[], double[], double[], double[], double[], double[],
   *     double[], double[], double[])
   */
  static double weightedPolynomialsHvp(double[] c, double[] x, double[] w, double[] cDot,
      double[] xDot, double[] cBar, double[] xBar, double[] cHvp, double[] xHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("c", c, cDot, "x", x, xDot);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("c", c, cBar, "x", x, xBar);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameSharing("c", c, cHvp, "x", x, xHvp);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(cBar);
    Arguments.zero(xBar);
    Arguments.zero(cHvp);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double w1 = w[i];
        double t =
            hornerVjpJvp(c, 0, x[i], w1 * 0.3333333333333333, cBar, cDot, xDot[i], cHvp, tape);
        double xBar1 = tape.doubleResult(1);
        double xBarDot = tape.doubleResult(2);
        sum += w1 * t;
        xBar[i] += xBar1;
        xHvp[i] += xBarDot;
      }
      return sum / 3.0;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.weightedPolynomials} as a function of the vector that packs {@code c},
   * {@code x}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param c of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @param w captured
   * @return the view
   */
  static ScalarFunction weightedPolynomialsFunction(double[] c, double[] x, double[] w) {
    return new WeightedPolynomialsFunction(c, x, w);
  }

  private static final class WeightedPolynomialsFunction implements ScalarFunction {

    private final double[] c;

    private final double[] x;

    private final double[] w;

    private final int cSize;

    private final int xSize;

    WeightedPolynomialsFunction(double[] c, double[] x, double[] w) {
      this.c = c;
      this.x = x;
      this.w = w;
      Objects.requireNonNull(c, "c");
      this.cSize = Arguments.size(c);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return cSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, cSize);
      return FusedCalls.weightedPolynomials(c, x, this.w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, cSize);
      double[] cBar = Arguments.zerosLike(c);
      double[] xBar = Arguments.zerosLike(x);
      double value = weightedPolynomialsGradient(c, x, this.w, cBar, xBar);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(xBar, gradient, cSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, cSize);
      double[] cDot = Arguments.unpackLike(this.c, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, cSize);
      return weightedPolynomialsJvp(c, x, this.w, cDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, cSize);
      double[] cDot = Arguments.unpackLike(this.c, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, cSize);
      double[] cBar = Arguments.zerosLike(c);
      double[] xBar = Arguments.zerosLike(x);
      double[] cHvp = Arguments.zerosLike(c);
      double[] xHvp = Arguments.zerosLike(x);
      double value = weightedPolynomialsHvp(c, x, this.w, cDot, xDot, cBar, xBar, cHvp, xHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(xBar, gradient, cSize);
      Arguments.pack(cHvp, product, 0);
      Arguments.pack(xHvp, product, cSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.squaredPolynomials} and its derivative in the direction
   * of the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual squaredPolynomialsJvp(double[] c, double[] x, double[] cDot, double[] xDot) {
    return squaredPolynomialsJvp(c, x, cDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squaredPolynomialsJvp(double[], double[], double[], double[])
   */
  static Dual squaredPolynomialsJvp(double[] c, double[] x, double[] cDot, double[] xDot,
      Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("c", c, cDot, "x", x, xDot);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double value = hornerJvp(c, 0, x[i], cDot, xDot[i], tape);
        double valueDot = tape.doubleResult(1);
        sum += value * value;
        sumDot += 2.0 * (valueDot * value);
      }
      return new Dual(sum, sumDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.squaredPolynomials}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   */
  record SquaredPolynomialsGradient(double value, double[] c, double[] x) {}

  /**
   * Reverse mode: {@code FusedCalls.squaredPolynomials} and its gradient.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SquaredPolynomialsGradient squaredPolynomialsGradient(double[] c, double[] x) {
    return squaredPolynomialsGradient(c, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squaredPolynomialsGradient(double[], double[])
   */
  static SquaredPolynomialsGradient squaredPolynomialsGradient(double[] c, double[] x, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] xBar = x == c ? cBar : Arguments.zerosLike(x);
    double value = squaredPolynomialsGradient(c, x, cBar, xBar, tape);
    return new SquaredPolynomialsGradient(value, cBar, xBar);
  }

  /**
   * Reverse mode: {@code FusedCalls.squaredPolynomials} and its gradient, written into the
   * caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double squaredPolynomialsGradient(double[] c, double[] x, double[] cBar, double[] xBar) {
    return squaredPolynomialsGradient(c, x, cBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squaredPolynomialsGradient(double[], double[], double[], double[])
   */
  static double squaredPolynomialsGradient(double[] c, double[] x, double[] cBar, double[] xBar,
      Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("c", c, cBar, "x", x, xBar);
    Arguments.zero(cBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        double value = hornerForward(c, 0, x[i], cBar, tape);
        sum += value * value;
        double valueBar = 2.0 * value;
        double t = hornerReverse(valueBar, tape);
        xBar[i] += t;
        tape.release(iteration);
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.squaredPolynomials}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SquaredPolynomialsHvp(double value, double[] c, double[] x, double[] cHvp, double[] xHvp) {}

  /**
   * Second order: {@code FusedCalls.squaredPolynomials}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SquaredPolynomialsHvp squaredPolynomialsHvp(double[] c, double[] x, double[] cDot,
      double[] xDot) {
    return squaredPolynomialsHvp(c, x, cDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squaredPolynomialsHvp(double[], double[], double[], double[])
   */
  static SquaredPolynomialsHvp squaredPolynomialsHvp(double[] c, double[] x, double[] cDot,
      double[] xDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] xBar = x == c ? cBar : Arguments.zerosLike(x);
    double[] cHvp = Arguments.zerosLike(c);
    double[] xHvp = x == c ? cHvp : Arguments.zerosLike(x);
    double value = squaredPolynomialsHvp(c, x, cDot, xDot, cBar, xBar, cHvp, xHvp, tape);
    return new SquaredPolynomialsHvp(value, cBar, xBar, cHvp, xHvp);
  }

  /**
   * Second order: {@code FusedCalls.squaredPolynomials}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double squaredPolynomialsHvp(double[] c, double[] x, double[] cDot, double[] xDot,
      double[] cBar, double[] xBar, double[] cHvp, double[] xHvp) {
    return squaredPolynomialsHvp(c, x, cDot, xDot, cBar, xBar, cHvp, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squaredPolynomialsHvp(double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double squaredPolynomialsHvp(double[] c, double[] x, double[] cDot, double[] xDot,
      double[] cBar, double[] xBar, double[] cHvp, double[] xHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("c", c, cDot, "x", x, xDot);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("c", c, cBar, "x", x, xBar);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameSharing("c", c, cHvp, "x", x, xHvp);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(cBar);
    Arguments.zero(xBar);
    Arguments.zero(cHvp);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        double value = hornerForwardJvp(c, 0, x[i], cBar, cDot, xDot[i], cHvp, tape);
        double valueDot = tape.doubleResult(1);
        sum += value * value;
        double valueBar = 2.0 * value;
        double valueBarDot = 2.0 * valueDot;
        double t = hornerReverseJvp(valueBar, valueBarDot, tape);
        double t1 = tape.doubleResult(1);
        xBar[i] += t;
        xHvp[i] += t1;
        tape.release(iteration);
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.squaredPolynomials} as a function of the vector that packs {@code c},
   * {@code x}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param c of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction squaredPolynomialsFunction(double[] c, double[] x) {
    return new SquaredPolynomialsFunction(c, x);
  }

  private static final class SquaredPolynomialsFunction implements ScalarFunction {

    private final double[] c;

    private final double[] x;

    private final int cSize;

    private final int xSize;

    SquaredPolynomialsFunction(double[] c, double[] x) {
      this.c = c;
      this.x = x;
      Objects.requireNonNull(c, "c");
      this.cSize = Arguments.size(c);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return cSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, cSize);
      return FusedCalls.squaredPolynomials(c, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, cSize);
      double[] cBar = Arguments.zerosLike(c);
      double[] xBar = Arguments.zerosLike(x);
      double value = squaredPolynomialsGradient(c, x, cBar, xBar);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(xBar, gradient, cSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, cSize);
      double[] cDot = Arguments.unpackLike(this.c, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, cSize);
      return squaredPolynomialsJvp(c, x, cDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, cSize);
      double[] cDot = Arguments.unpackLike(this.c, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, cSize);
      double[] cBar = Arguments.zerosLike(c);
      double[] xBar = Arguments.zerosLike(x);
      double[] cHvp = Arguments.zerosLike(c);
      double[] xHvp = Arguments.zerosLike(x);
      double value = squaredPolynomialsHvp(c, x, cDot, xDot, cBar, xBar, cHvp, xHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(xBar, gradient, cSize);
      Arguments.pack(cHvp, product, 0);
      Arguments.pack(xHvp, product, cSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.productOfCalls} and its derivative in the direction of
   * the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual productOfCallsJvp(double[] c, double x, double y, double[] cDot, double xDot,
      double yDot) {
    return productOfCallsJvp(c, x, y, cDot, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productOfCallsJvp(double[], double, double, double[], double, double)
   */
  static Dual productOfCallsJvp(double[] c, double x, double y, double[] cDot, double xDot,
      double yDot, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    int mark = tape.mark();
    try {
      double t = hornerJvp(c, 0, x, cDot, xDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = hornerJvp(c, 0, y, cDot, yDot, tape);
      double t3 = tape.doubleResult(1);
      return new Dual(t * t2, t1 * t2 + t * t3);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.productOfCalls}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ProductOfCallsGradient(double value, double[] c, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.productOfCalls}: filled by a
   * derivative and reused by its caller.
   */
  static final class ProductOfCallsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ProductOfCallsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.productOfCalls} and its gradient.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ProductOfCallsGradient productOfCallsGradient(double[] c, double x, double y) {
    return productOfCallsGradient(c, x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productOfCallsGradient(double[], double, double)
   */
  static ProductOfCallsGradient productOfCallsGradient(double[] c, double x, double y, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    ProductOfCallsAdjoint adjoint = new ProductOfCallsAdjoint();
    double value = productOfCallsGradient(c, x, y, cBar, adjoint, tape);
    return new ProductOfCallsGradient(value, cBar, adjoint.x, adjoint.y);
  }

  /**
   * Reverse mode: {@code FusedCalls.productOfCalls} and its gradient, written into the
   * caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double productOfCallsGradient(double[] c, double x, double y, double[] cBar,
      ProductOfCallsAdjoint adjoint) {
    return productOfCallsGradient(c, x, y, cBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productOfCallsGradient(double[], double, double, double[], ProductOfCallsAdjoint)
   */
  static double productOfCallsGradient(double[] c, double x, double y, double[] cBar,
      ProductOfCallsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double t = hornerForward(c, 0, x, cBar, tape);
      int frame = tape.mark();
      double t1 = hornerVjp(c, 0, y, t, cBar, tape);
      double yBar = tape.doubleResult(1);
      tape.release(frame);

      // reverse sweep
      double t2 = hornerReverse(t1, tape);
      adjoint.x = t2;
      adjoint.y = yBar;
      return t * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.productOfCalls}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ProductOfCallsHvp(double value, double[] c, double x, double y, double[] cHvp,
      double xHvp, double yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.productOfCalls}: filled by a derivative and reused by its caller.
   */
  static final class ProductOfCallsHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** The Hessian-vector product for {@code y}. */
    public double yHvp;

    /** A holder of zeros. */
    public ProductOfCallsHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.productOfCalls}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ProductOfCallsHvp productOfCallsHvp(double[] c, double x, double y, double[] cDot,
      double xDot, double yDot) {
    return productOfCallsHvp(c, x, y, cDot, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productOfCallsHvp(double[], double, double, double[], double, double)
   */
  static ProductOfCallsHvp productOfCallsHvp(double[] c, double x, double y, double[] cDot,
      double xDot, double yDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    ProductOfCallsHvpAdjoint adjoint = new ProductOfCallsHvpAdjoint();
    double value = productOfCallsHvp(c, x, y, cDot, xDot, yDot, cBar, cHvp, adjoint, tape);
    return new ProductOfCallsHvp(value, cBar, adjoint.x, adjoint.y, cHvp, adjoint.xHvp,
        adjoint.yHvp);
  }

  /**
   * Second order: {@code FusedCalls.productOfCalls}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}, {@code y}
   * @return the value
   */
  static double productOfCallsHvp(double[] c, double x, double y, double[] cDot, double xDot,
      double yDot, double[] cBar, double[] cHvp, ProductOfCallsHvpAdjoint adjoint) {
    return productOfCallsHvp(c, x, y, cDot, xDot, yDot, cBar, cHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productOfCallsHvp(double[], double, double, double[], double, double, double[],
   *     double[], ProductOfCallsHvpAdjoint)
   */
  static double productOfCallsHvp(double[] c, double x, double y, double[] cDot, double xDot,
      double yDot, double[] cBar, double[] cHvp, ProductOfCallsHvpAdjoint adjoint, Tape tape) {
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
      double t = hornerForwardJvp(c, 0, x, cBar, cDot, xDot, cHvp, tape);
      double t1 = tape.doubleResult(1);
      int frame = tape.mark();
      double t2 = hornerVjpJvp2(c, 0, y, t, cBar, cDot, yDot, t1, cHvp, tape);
      double yBar = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double yBarDot = tape.doubleResult(3);
      tape.release(frame);

      // reverse sweep
      double t4 = hornerReverseJvp(t2, t3, tape);
      double t5 = tape.doubleResult(1);
      adjoint.x = t4;
      adjoint.y = yBar;
      adjoint.xHvp = t5;
      adjoint.yHvp = yBarDot;
      return t * t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.productOfCalls} as a function of the vector that packs {@code c},
   * {@code x}, {@code y}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction productOfCallsFunction() {
    return new ProductOfCallsFunction();
  }

  private static final class ProductOfCallsFunction implements ScalarFunction {

    ProductOfCallsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double[] c = Arguments.doubles(packed, 0, packed.length - 2);
      double x = packed[packed.length - 2];
      double y = packed[packed.length - 1];
      return FusedCalls.productOfCalls(c, x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length - 2);
      double x = packed[packed.length - 2];
      double y = packed[packed.length - 1];
      double[] cBar = Arguments.zerosLike(c);
      ProductOfCallsAdjoint adjoint = new ProductOfCallsAdjoint();
      double value = productOfCallsGradient(c, x, y, cBar, adjoint);
      Arguments.pack(cBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.x;
      gradient[gradient.length - 1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length - 2);
      double x = packed[packed.length - 2];
      double y = packed[packed.length - 1];
      double[] cDot = Arguments.doubles(direction, 0, direction.length - 2);
      double xDot = direction[direction.length - 2];
      double yDot = direction[direction.length - 1];
      return productOfCallsJvp(c, x, y, cDot, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length - 2);
      double x = packed[packed.length - 2];
      double y = packed[packed.length - 1];
      double[] cDot = Arguments.doubles(direction, 0, direction.length - 2);
      double xDot = direction[direction.length - 2];
      double yDot = direction[direction.length - 1];
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      ProductOfCallsHvpAdjoint adjoint = new ProductOfCallsHvpAdjoint();
      double value = productOfCallsHvp(c, x, y, cDot, xDot, yDot, cBar, cHvp, adjoint);
      Arguments.pack(cBar, gradient, 0);
      gradient[gradient.length - 2] = adjoint.x;
      gradient[gradient.length - 1] = adjoint.y;
      Arguments.pack(cHvp, product, 0);
      product[product.length - 2] = adjoint.xHvp;
      product[product.length - 1] = adjoint.yHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.treeSum} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return the value and its tangent
   */
  static Dual treeSumJvp(double[] x, double scale, double[] xDot, double scaleDot) {
    return treeSumJvp(x, scale, xDot, scaleDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #treeSumJvp(double[], double, double[], double)
   */
  static Dual treeSumJvp(double[] x, double scale, double[] xDot, double scaleDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double t = halvesJvp(x, 0, x.length, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(scale * t, scaleDot * t + scale * t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.treeSum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param scale the derivative with respect to {@code scale}
   */
  record TreeSumGradient(double value, double[] x, double scale) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.treeSum}: filled by a derivative
   * and reused by its caller.
   */
  static final class TreeSumAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** A holder of zeros. */
    public TreeSumAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.treeSum} and its gradient.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TreeSumGradient treeSumGradient(double[] x, double scale) {
    double[] xBar = Arguments.zerosLike(x);
    TreeSumAdjoint adjoint = new TreeSumAdjoint();
    double value = treeSumGradient(x, scale, xBar, adjoint);
    return new TreeSumGradient(value, xBar, adjoint.scale);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #treeSumGradient(double[], double)
   */
  static TreeSumGradient treeSumGradient(double[] x, double scale, Tape tape) {
    return treeSumGradient(x, scale);
  }

  /**
   * Reverse mode: {@code FusedCalls.treeSum} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code scale}
   * @return the value
   */
  static double treeSumGradient(double[] x, double scale, double[] xBar, TreeSumAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double t = halvesVjp(x, 0, x.length, scale, xBar);
    adjoint.scale = t;
    return scale * t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #treeSumGradient(double[], double, double[], TreeSumAdjoint)
   */
  static double treeSumGradient(double[] x, double scale, double[] xBar, TreeSumAdjoint adjoint,
      Tape tape) {
    return treeSumGradient(x, scale, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.treeSum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param scale the derivative with respect to {@code scale}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param scaleHvp the Hessian-vector product for {@code scale}
   */
  record TreeSumHvp(double value, double[] x, double scale, double[] xHvp, double scaleHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.treeSum}: filled by a derivative and reused by its caller.
   */
  static final class TreeSumHvpAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** The Hessian-vector product for {@code scale}. */
    public double scaleHvp;

    /** A holder of zeros. */
    public TreeSumHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.treeSum}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return value, gradient and product, in new arrays
   */
  static TreeSumHvp treeSumHvp(double[] x, double scale, double[] xDot, double scaleDot) {
    return treeSumHvp(x, scale, xDot, scaleDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #treeSumHvp(double[], double, double[], double)
   */
  static TreeSumHvp treeSumHvp(double[] x, double scale, double[] xDot, double scaleDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    TreeSumHvpAdjoint adjoint = new TreeSumHvpAdjoint();
    double value = treeSumHvp(x, scale, xDot, scaleDot, xBar, xHvp, adjoint, tape);
    return new TreeSumHvp(value, xBar, adjoint.scale, xHvp, adjoint.scaleHvp);
  }

  /**
   * Second order: {@code FusedCalls.treeSum}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code scale}
   * @return the value
   */
  static double treeSumHvp(double[] x, double scale, double[] xDot, double scaleDot, double[] xBar,
      double[] xHvp, TreeSumHvpAdjoint adjoint) {
    return treeSumHvp(x, scale, xDot, scaleDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #treeSumHvp(double[], double, double[], double, double[], double[],
   *     TreeSumHvpAdjoint)
   */
  static double treeSumHvp(double[] x, double scale, double[] xDot, double scaleDot, double[] xBar,
      double[] xHvp, TreeSumHvpAdjoint adjoint, Tape tape) {
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
      double t = halvesVjpJvp(x, 0, x.length, scale, xBar, xDot, scaleDot, xHvp, tape);
      double t1 = tape.doubleResult(1);
      adjoint.scale = t;
      adjoint.scaleHvp = t1;
      return scale * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.treeSum} as a function of the vector that packs {@code x}, {@code
   * scale}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction treeSumFunction() {
    return new TreeSumFunction();
  }

  private static final class TreeSumFunction implements ScalarFunction {

    TreeSumFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      return FusedCalls.treeSum(x, scale);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      TreeSumAdjoint adjoint = new TreeSumAdjoint();
      double value = treeSumGradient(x, scale, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.scale;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double scaleDot = direction[direction.length - 1];
      return treeSumJvp(x, scale, xDot, scaleDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double scaleDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      TreeSumHvpAdjoint adjoint = new TreeSumHvpAdjoint();
      double value = treeSumHvp(x, scale, xDot, scaleDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.scale;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.scaleHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.combination} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return the value and its tangent
   */
  static Dual combinationJvp(double[] x, double scale, double[] xDot, double scaleDot) {
    return combinationJvp(x, scale, xDot, scaleDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #combinationJvp(double[], double, double[], double)
   */
  static Dual combinationJvp(double[] x, double scale, double[] xDot, double scaleDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double mSum = momentsJvp(x, 0, scale, xDot, scaleDot, tape);
      double mSquares = tape.doubleResult(1);
      double mSumDot = tape.doubleResult(2);
      double mSquaresDot = tape.doubleResult(3);
      return new Dual(3.0 * mSquares - mSum, 3.0 * mSquaresDot - mSumDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.combination}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param scale the derivative with respect to {@code scale}
   */
  record CombinationGradient(double value, double[] x, double scale) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.combination}: filled by a
   * derivative and reused by its caller.
   */
  static final class CombinationAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** A holder of zeros. */
    public CombinationAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.combination} and its gradient.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CombinationGradient combinationGradient(double[] x, double scale) {
    return combinationGradient(x, scale, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #combinationGradient(double[], double)
   */
  static CombinationGradient combinationGradient(double[] x, double scale, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    CombinationAdjoint adjoint = new CombinationAdjoint();
    double value = combinationGradient(x, scale, xBar, adjoint, tape);
    return new CombinationGradient(value, xBar, adjoint.scale);
  }

  /**
   * Reverse mode: {@code FusedCalls.combination} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code scale}
   * @return the value
   */
  static double combinationGradient(double[] x, double scale, double[] xBar,
      CombinationAdjoint adjoint) {
    return combinationGradient(x, scale, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #combinationGradient(double[], double, double[], CombinationAdjoint)
   */
  static double combinationGradient(double[] x, double scale, double[] xBar,
      CombinationAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double mSum = momentsVjp(x, 0, scale, -1.0, 3.0, xBar, tape);
      double mSquares = tape.doubleResult(1);
      double scaleBar = tape.doubleResult(2);
      adjoint.scale = scaleBar;
      return 3.0 * mSquares - mSum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.combination}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param scale the derivative with respect to {@code scale}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param scaleHvp the Hessian-vector product for {@code scale}
   */
  record CombinationHvp(double value, double[] x, double scale, double[] xHvp, double scaleHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.combination}: filled by a derivative and reused by its caller.
   */
  static final class CombinationHvpAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** The Hessian-vector product for {@code scale}. */
    public double scaleHvp;

    /** A holder of zeros. */
    public CombinationHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.combination}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return value, gradient and product, in new arrays
   */
  static CombinationHvp combinationHvp(double[] x, double scale, double[] xDot, double scaleDot) {
    return combinationHvp(x, scale, xDot, scaleDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #combinationHvp(double[], double, double[], double)
   */
  static CombinationHvp combinationHvp(double[] x, double scale, double[] xDot, double scaleDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    CombinationHvpAdjoint adjoint = new CombinationHvpAdjoint();
    double value = combinationHvp(x, scale, xDot, scaleDot, xBar, xHvp, adjoint, tape);
    return new CombinationHvp(value, xBar, adjoint.scale, xHvp, adjoint.scaleHvp);
  }

  /**
   * Second order: {@code FusedCalls.combination}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code scale}
   * @return the value
   */
  static double combinationHvp(double[] x, double scale, double[] xDot, double scaleDot,
      double[] xBar, double[] xHvp, CombinationHvpAdjoint adjoint) {
    return combinationHvp(x, scale, xDot, scaleDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #combinationHvp(double[], double, double[], double, double[], double[],
   *     CombinationHvpAdjoint)
   */
  static double combinationHvp(double[] x, double scale, double[] xDot, double scaleDot,
      double[] xBar, double[] xHvp, CombinationHvpAdjoint adjoint, Tape tape) {
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
      double mSum = momentsVjpJvp(x, 0, scale, -1.0, 3.0, xBar, xDot, scaleDot, xHvp, tape);
      double mSquares = tape.doubleResult(1);
      double scaleBar = tape.doubleResult(2);
      double scaleBarDot = tape.doubleResult(3);
      adjoint.scale = scaleBar;
      adjoint.scaleHvp = scaleBarDot;
      return 3.0 * mSquares - mSum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.combination} as a function of the vector that packs {@code x}, {@code
   * scale}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction combinationFunction() {
    return new CombinationFunction();
  }

  private static final class CombinationFunction implements ScalarFunction {

    CombinationFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      return FusedCalls.combination(x, scale);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      CombinationAdjoint adjoint = new CombinationAdjoint();
      double value = combinationGradient(x, scale, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.scale;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double scaleDot = direction[direction.length - 1];
      return combinationJvp(x, scale, xDot, scaleDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double scaleDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      CombinationHvpAdjoint adjoint = new CombinationHvpAdjoint();
      double value = combinationHvp(x, scale, xDot, scaleDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.scale;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.scaleHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.oneOfThem} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return the value and its tangent
   */
  static Dual oneOfThemJvp(double[] x, double scale, double[] xDot, double scaleDot) {
    return oneOfThemJvp(x, scale, xDot, scaleDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneOfThemJvp(double[], double, double[], double)
   */
  static Dual oneOfThemJvp(double[] x, double scale, double[] xDot, double scaleDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      momentsJvp2(x, 0, scale, xDot, scaleDot, tape);
      double mSquares = tape.doubleResult(1);
      double mSquaresDot = tape.doubleResult(2);
      return new Dual(mSquares * scale, mSquaresDot * scale + mSquares * scaleDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.oneOfThem}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param scale the derivative with respect to {@code scale}
   */
  record OneOfThemGradient(double value, double[] x, double scale) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.oneOfThem}: filled by a
   * derivative and reused by its caller.
   */
  static final class OneOfThemAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** A holder of zeros. */
    public OneOfThemAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.oneOfThem} and its gradient.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OneOfThemGradient oneOfThemGradient(double[] x, double scale) {
    return oneOfThemGradient(x, scale, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneOfThemGradient(double[], double)
   */
  static OneOfThemGradient oneOfThemGradient(double[] x, double scale, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    OneOfThemAdjoint adjoint = new OneOfThemAdjoint();
    double value = oneOfThemGradient(x, scale, xBar, adjoint, tape);
    return new OneOfThemGradient(value, xBar, adjoint.scale);
  }

  /**
   * Reverse mode: {@code FusedCalls.oneOfThem} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code scale}
   * @return the value
   */
  static double oneOfThemGradient(double[] x, double scale, double[] xBar,
      OneOfThemAdjoint adjoint) {
    return oneOfThemGradient(x, scale, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneOfThemGradient(double[], double, double[], OneOfThemAdjoint)
   */
  static double oneOfThemGradient(double[] x, double scale, double[] xBar,
      OneOfThemAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      momentsVjp2(x, 0, scale, scale, xBar, tape);
      double mSquares = tape.doubleResult(1);
      double scaleBar = tape.doubleResult(2);

      // reverse sweep
      scaleBar = mSquares + scaleBar;
      adjoint.scale = scaleBar;
      return mSquares * scale;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.oneOfThem}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param scale the derivative with respect to {@code scale}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param scaleHvp the Hessian-vector product for {@code scale}
   */
  record OneOfThemHvp(double value, double[] x, double scale, double[] xHvp, double scaleHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.oneOfThem}: filled by a derivative and reused by its caller.
   */
  static final class OneOfThemHvpAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** The Hessian-vector product for {@code scale}. */
    public double scaleHvp;

    /** A holder of zeros. */
    public OneOfThemHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.oneOfThem}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return value, gradient and product, in new arrays
   */
  static OneOfThemHvp oneOfThemHvp(double[] x, double scale, double[] xDot, double scaleDot) {
    return oneOfThemHvp(x, scale, xDot, scaleDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneOfThemHvp(double[], double, double[], double)
   */
  static OneOfThemHvp oneOfThemHvp(double[] x, double scale, double[] xDot, double scaleDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    OneOfThemHvpAdjoint adjoint = new OneOfThemHvpAdjoint();
    double value = oneOfThemHvp(x, scale, xDot, scaleDot, xBar, xHvp, adjoint, tape);
    return new OneOfThemHvp(value, xBar, adjoint.scale, xHvp, adjoint.scaleHvp);
  }

  /**
   * Second order: {@code FusedCalls.oneOfThem}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code scale}
   * @return the value
   */
  static double oneOfThemHvp(double[] x, double scale, double[] xDot, double scaleDot,
      double[] xBar, double[] xHvp, OneOfThemHvpAdjoint adjoint) {
    return oneOfThemHvp(x, scale, xDot, scaleDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneOfThemHvp(double[], double, double[], double, double[], double[],
   *     OneOfThemHvpAdjoint)
   */
  static double oneOfThemHvp(double[] x, double scale, double[] xDot, double scaleDot,
      double[] xBar, double[] xHvp, OneOfThemHvpAdjoint adjoint, Tape tape) {
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
      momentsVjpJvp2(x, 0, scale, scale, xBar, xDot, scaleDot, scaleDot, xHvp, tape);
      double mSquares = tape.doubleResult(1);
      double scaleBar = tape.doubleResult(2);
      double mSquaresDot = tape.doubleResult(3);
      double scaleBarDot = tape.doubleResult(4);

      // reverse sweep
      scaleBar = mSquares + scaleBar;
      scaleBarDot = mSquaresDot + scaleBarDot;
      adjoint.scale = scaleBar;
      adjoint.scaleHvp = scaleBarDot;
      return mSquares * scale;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.oneOfThem} as a function of the vector that packs {@code x}, {@code
   * scale}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction oneOfThemFunction() {
    return new OneOfThemFunction();
  }

  private static final class OneOfThemFunction implements ScalarFunction {

    OneOfThemFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      return FusedCalls.oneOfThem(x, scale);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OneOfThemAdjoint adjoint = new OneOfThemAdjoint();
      double value = oneOfThemGradient(x, scale, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.scale;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double scaleDot = direction[direction.length - 1];
      return oneOfThemJvp(x, scale, xDot, scaleDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double scaleDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      OneOfThemHvpAdjoint adjoint = new OneOfThemHvpAdjoint();
      double value = oneOfThemHvp(x, scale, xDot, scaleDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.scale;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.scaleHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.onlyLookedAt} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual onlyLookedAtJvp(double[] x, double y, double[] xDot, double yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double t;
    double t1;
    if (halvesJvp2(x, 0, x.length, xDot) > 2.0) {
      t = y * y;
      t1 = 2.0 * (yDot * y);
    } else {
      double x1 = x[0];
      t = y * x1;
      t1 = yDot * x1 + y * xDot[0];
    }
    return new Dual(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onlyLookedAtJvp(double[], double, double[], double)
   */
  static Dual onlyLookedAtJvp(double[] x, double y, double[] xDot, double yDot, Tape tape) {
    return onlyLookedAtJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code FusedCalls.onlyLookedAt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record OnlyLookedAtGradient(double value, double[] x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.onlyLookedAt}: filled by a
   * derivative and reused by its caller.
   */
  static final class OnlyLookedAtAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public OnlyLookedAtAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.onlyLookedAt} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OnlyLookedAtGradient onlyLookedAtGradient(double[] x, double y) {
    double[] xBar = Arguments.zerosLike(x);
    OnlyLookedAtAdjoint adjoint = new OnlyLookedAtAdjoint();
    double value = onlyLookedAtGradient(x, y, xBar, adjoint);
    return new OnlyLookedAtGradient(value, xBar, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onlyLookedAtGradient(double[], double)
   */
  static OnlyLookedAtGradient onlyLookedAtGradient(double[] x, double y, Tape tape) {
    return onlyLookedAtGradient(x, y);
  }

  /**
   * Reverse mode: {@code FusedCalls.onlyLookedAt} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double onlyLookedAtGradient(double[] x, double y, double[] xBar,
      OnlyLookedAtAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    boolean t = halves(x, 0, x.length) > 2.0;

    // reverse sweep
    double t1 = t ? y * y : y * x[0];
    double yBar;
    if (t) {
      yBar = 2.0 * y;
    } else {
      yBar = x[0];
      xBar[0] += y;
    }
    adjoint.y = yBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onlyLookedAtGradient(double[], double, double[], OnlyLookedAtAdjoint)
   */
  static double onlyLookedAtGradient(double[] x, double y, double[] xBar,
      OnlyLookedAtAdjoint adjoint, Tape tape) {
    return onlyLookedAtGradient(x, y, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.onlyLookedAt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record OnlyLookedAtHvp(double value, double[] x, double y, double[] xHvp, double yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.onlyLookedAt}: filled by a derivative and reused by its caller.
   */
  static final class OnlyLookedAtHvpAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** The Hessian-vector product for {@code y}. */
    public double yHvp;

    /** A holder of zeros. */
    public OnlyLookedAtHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.onlyLookedAt}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static OnlyLookedAtHvp onlyLookedAtHvp(double[] x, double y, double[] xDot, double yDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    OnlyLookedAtHvpAdjoint adjoint = new OnlyLookedAtHvpAdjoint();
    double value = onlyLookedAtHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
    return new OnlyLookedAtHvp(value, xBar, adjoint.y, xHvp, adjoint.yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onlyLookedAtHvp(double[], double, double[], double)
   */
  static OnlyLookedAtHvp onlyLookedAtHvp(double[] x, double y, double[] xDot, double yDot,
      Tape tape) {
    return onlyLookedAtHvp(x, y, xDot, yDot);
  }

  /**
   * Second order: {@code FusedCalls.onlyLookedAt}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code y}
   * @return the value
   */
  static double onlyLookedAtHvp(double[] x, double y, double[] xDot, double yDot, double[] xBar,
      double[] xHvp, OnlyLookedAtHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    boolean t = halvesJvp2(x, 0, x.length, xDot) > 2.0;

    // reverse sweep
    double t1 = t ? y * y : y * x[0];
    double yBar;
    double yBarDot;
    if (t) {
      yBar = 2.0 * y;
      yBarDot = 2.0 * yDot;
    } else {
      yBar = x[0];
      yBarDot = xDot[0];
      xBar[0] += y;
      xHvp[0] += yDot;
    }
    adjoint.y = yBar;
    adjoint.yHvp = yBarDot;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onlyLookedAtHvp(double[], double, double[], double, double[], double[],
   *     OnlyLookedAtHvpAdjoint)
   */
  static double onlyLookedAtHvp(double[] x, double y, double[] xDot, double yDot, double[] xBar,
      double[] xHvp, OnlyLookedAtHvpAdjoint adjoint, Tape tape) {
    return onlyLookedAtHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code FusedCalls.onlyLookedAt} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction onlyLookedAtFunction() {
    return new OnlyLookedAtFunction();
  }

  private static final class OnlyLookedAtFunction implements ScalarFunction {

    OnlyLookedAtFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      return FusedCalls.onlyLookedAt(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OnlyLookedAtAdjoint adjoint = new OnlyLookedAtAdjoint();
      double value = onlyLookedAtGradient(x, y, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      return onlyLookedAtJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      OnlyLookedAtHvpAdjoint adjoint = new OnlyLookedAtHvpAdjoint();
      double value = onlyLookedAtHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.yHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.writtenAfterwards} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual writtenAfterwardsJvp(double[] x, double y, double[] xDot, double yDot) {
    return writtenAfterwardsJvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenAfterwardsJvp(double[], double, double[], double)
   */
  static Dual writtenAfterwardsJvp(double[] x, double y, double[] xDot, double yDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double[] own = x.clone();
      double[] ownDot = xDot.clone();
      double before = halvesJvp(own, 0, own.length, ownDot, tape);
      double beforeDot = tape.doubleResult(1);
      double t = y * before;
      double t1 = yDot * before + y * beforeDot;
      own[0] = t;
      ownDot[0] = t1;
      double t2 = own[1] + t;
      double t3 = ownDot[1] + t1;
      own[1] = t2;
      ownDot[1] = t3;
      double own1 = own[0];
      return new Dual(before + own1 * t2, beforeDot + (ownDot[0] * t2 + own1 * t3));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.writtenAfterwards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record WrittenAfterwardsGradient(double value, double[] x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.writtenAfterwards}: filled by a
   * derivative and reused by its caller.
   */
  static final class WrittenAfterwardsAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public WrittenAfterwardsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.writtenAfterwards} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WrittenAfterwardsGradient writtenAfterwardsGradient(double[] x, double y) {
    return writtenAfterwardsGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenAfterwardsGradient(double[], double)
   */
  static WrittenAfterwardsGradient writtenAfterwardsGradient(double[] x, double y, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    WrittenAfterwardsAdjoint adjoint = new WrittenAfterwardsAdjoint();
    double value = writtenAfterwardsGradient(x, y, xBar, adjoint, tape);
    return new WrittenAfterwardsGradient(value, xBar, adjoint.y);
  }

  /**
   * Reverse mode: {@code FusedCalls.writtenAfterwards} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double writtenAfterwardsGradient(double[] x, double y, double[] xBar,
      WrittenAfterwardsAdjoint adjoint) {
    return writtenAfterwardsGradient(x, y, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenAfterwardsGradient(double[], double, double[], WrittenAfterwardsAdjoint)
   */
  static double writtenAfterwardsGradient(double[] x, double y, double[] xBar,
      WrittenAfterwardsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] own = x.clone();
      double[] ownBar = tape.zeroDoubles(own.length);
      double before = halvesForward(own, 0, own.length, ownBar, tape);
      double t = y * before;
      own[0] = t;
      double t1 = own[1] + t;
      own[1] = t1;
      double own1 = own[0];

      // reverse sweep
      ownBar[0] += t1;
      double t2 = own1 + ownBar[1];
      ownBar[1] = t2;
      double t3 = ownBar[0];
      ownBar[0] = 0.0;
      double t4 = t2 + t3;
      double yBar = t4 * before;
      double beforeBar = 1.0 + y * t4;
      halvesReverse(beforeBar, tape);
      for (int i = 0; i < x.length; i++) {
        xBar[i] += ownBar[i];
      }
      adjoint.y = yBar;
      return before + own1 * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.writtenAfterwards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record WrittenAfterwardsHvp(double value, double[] x, double y, double[] xHvp, double yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.writtenAfterwards}: filled by a derivative and reused by its caller.
   */
  static final class WrittenAfterwardsHvpAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** The Hessian-vector product for {@code y}. */
    public double yHvp;

    /** A holder of zeros. */
    public WrittenAfterwardsHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.writtenAfterwards}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static WrittenAfterwardsHvp writtenAfterwardsHvp(double[] x, double y, double[] xDot,
      double yDot) {
    return writtenAfterwardsHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenAfterwardsHvp(double[], double, double[], double)
   */
  static WrittenAfterwardsHvp writtenAfterwardsHvp(double[] x, double y, double[] xDot,
      double yDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    WrittenAfterwardsHvpAdjoint adjoint = new WrittenAfterwardsHvpAdjoint();
    double value = writtenAfterwardsHvp(x, y, xDot, yDot, xBar, xHvp, adjoint, tape);
    return new WrittenAfterwardsHvp(value, xBar, adjoint.y, xHvp, adjoint.yHvp);
  }

  /**
   * Second order: {@code FusedCalls.writtenAfterwards}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code y}
   * @return the value
   */
  static double writtenAfterwardsHvp(double[] x, double y, double[] xDot, double yDot,
      double[] xBar, double[] xHvp, WrittenAfterwardsHvpAdjoint adjoint) {
    return writtenAfterwardsHvp(x, y, xDot, yDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenAfterwardsHvp(double[], double, double[], double, double[], double[],
   *     WrittenAfterwardsHvpAdjoint)
   */
  static double writtenAfterwardsHvp(double[] x, double y, double[] xDot, double yDot,
      double[] xBar, double[] xHvp, WrittenAfterwardsHvpAdjoint adjoint, Tape tape) {
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
      double[] own = x.clone();
      double[] ownDot = xDot.clone();
      double[] ownBar = tape.zeroDoubles(own.length);
      double[] ownBarDot = tape.zeroDoubles(own.length);
      double before = halvesForwardJvp(own, 0, own.length, ownBar, ownDot, ownBarDot, tape);
      double beforeDot = tape.doubleResult(1);
      double t = y * before;
      double t1 = yDot * before + y * beforeDot;
      own[0] = t;
      ownDot[0] = t1;
      double t2 = own[1] + t;
      double t3 = ownDot[1] + t1;
      own[1] = t2;
      ownDot[1] = t3;
      double own1 = own[0];

      // reverse sweep
      double ownDot1 = ownDot[0];
      ownBar[0] += t2;
      ownBarDot[0] += t3;
      double t4 = own1 + ownBar[1];
      double t5 = ownDot1 + ownBarDot[1];
      ownBar[1] = t4;
      ownBarDot[1] = t5;
      double t6 = ownBar[0];
      double t7 = ownBarDot[0];
      ownBar[0] = 0.0;
      ownBarDot[0] = 0.0;
      double t8 = t4 + t6;
      double t9 = t5 + t7;
      double yBar = t8 * before;
      double yBarDot = t9 * before + t8 * beforeDot;
      double beforeBar = 1.0 + y * t8;
      halvesReverseJvp(beforeBar, yDot * t8 + y * t9, tape);
      for (int i = 0; i < x.length; i++) {
        double t10 = ownBarDot[i];
        xBar[i] += ownBar[i];
        xHvp[i] += t10;
      }
      adjoint.y = yBar;
      adjoint.yHvp = yBarDot;
      return before + own1 * t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.writtenAfterwards} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction writtenAfterwardsFunction() {
    return new WrittenAfterwardsFunction();
  }

  private static final class WrittenAfterwardsFunction implements ScalarFunction {

    WrittenAfterwardsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      return FusedCalls.writtenAfterwards(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      WrittenAfterwardsAdjoint adjoint = new WrittenAfterwardsAdjoint();
      double value = writtenAfterwardsGradient(x, y, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      return writtenAfterwardsJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      WrittenAfterwardsHvpAdjoint adjoint = new WrittenAfterwardsHvpAdjoint();
      double value = writtenAfterwardsHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.yHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.writesWhatItTakes} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual writesWhatItTakesJvp(double[] x, double[] xDot) {
    return writesWhatItTakesJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesWhatItTakesJvp(double[], double[])
   */
  static Dual writesWhatItTakesJvp(double[] x, double[] xDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double[] own = x.clone();
      double[] ownDot = xDot.clone();
      double sum = drainJvp(own, 0, ownDot, tape);
      double sumDot = tape.doubleResult(1);
      double own1 = own[0];
      double own2 = own[1];
      return new Dual(2.0 * sum + own1 * own2,
          2.0 * sumDot + (ownDot[0] * own2 + own1 * ownDot[1]));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.writesWhatItTakes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WritesWhatItTakesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedCalls.writesWhatItTakes} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WritesWhatItTakesGradient writesWhatItTakesGradient(double[] x) {
    return writesWhatItTakesGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesWhatItTakesGradient(double[])
   */
  static WritesWhatItTakesGradient writesWhatItTakesGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = writesWhatItTakesGradient(x, xBar, tape);
    return new WritesWhatItTakesGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code FusedCalls.writesWhatItTakes} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double writesWhatItTakesGradient(double[] x, double[] xBar) {
    return writesWhatItTakesGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesWhatItTakesGradient(double[], double[])
   */
  static double writesWhatItTakesGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] own = x.clone();
      double[] ownBar = tape.zeroDoubles(own.length);
      double sum = drainForward(own, 0, ownBar, tape);
      double own1 = own[0];
      double own2 = own[1];

      // reverse sweep
      ownBar[1] += own1;
      ownBar[0] += own2;
      drainReverse(2.0, tape);
      for (int i = 0; i < x.length; i++) {
        xBar[i] += ownBar[i];
      }
      return 2.0 * sum + own1 * own2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.writesWhatItTakes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WritesWhatItTakesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedCalls.writesWhatItTakes}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static WritesWhatItTakesHvp writesWhatItTakesHvp(double[] x, double[] xDot) {
    return writesWhatItTakesHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesWhatItTakesHvp(double[], double[])
   */
  static WritesWhatItTakesHvp writesWhatItTakesHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = writesWhatItTakesHvp(x, xDot, xBar, xHvp, tape);
    return new WritesWhatItTakesHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code FusedCalls.writesWhatItTakes}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double writesWhatItTakesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return writesWhatItTakesHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesWhatItTakesHvp(double[], double[], double[], double[])
   */
  static double writesWhatItTakesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] own = x.clone();
      double[] ownDot = xDot.clone();
      double[] ownBar = tape.zeroDoubles(own.length);
      double[] ownBarDot = tape.zeroDoubles(own.length);
      double sum = drainForwardJvp(own, 0, ownBar, ownDot, ownBarDot, tape);
      double own1 = own[0];
      double own2 = own[1];

      // reverse sweep
      double ownDot1 = ownDot[0];
      double ownDot2 = ownDot[1];
      ownBar[1] += own1;
      ownBarDot[1] += ownDot1;
      ownBar[0] += own2;
      ownBarDot[0] += ownDot2;
      drainReverseJvp(2.0, tape);
      for (int i = 0; i < x.length; i++) {
        double t = ownBarDot[i];
        xBar[i] += ownBar[i];
        xHvp[i] += t;
      }
      return 2.0 * sum + own1 * own2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.writesWhatItTakes} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction writesWhatItTakesFunction() {
    return new WritesWhatItTakesFunction();
  }

  private static final class WritesWhatItTakesFunction implements ScalarFunction {

    WritesWhatItTakesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedCalls.writesWhatItTakes(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = writesWhatItTakesGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return writesWhatItTakesJvp(x, xDot).tangent();
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
      double value = writesWhatItTakesHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.oneArrayTwice} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual oneArrayTwiceJvp(double[] x, double[] xDot) {
    return oneArrayTwiceJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneArrayTwiceJvp(double[], double[])
   */
  static Dual oneArrayTwiceJvp(double[] x, double[] xDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double[] own = x.clone();
      double[] ownDot = xDot.clone();
      double[] other;
      double[] otherDot;
      if (x[0] > 0.0) {
        other = own;
        otherDot = ownDot;
      } else {
        other = x;
        otherDot = xDot;
      }
      double t = productJvp(own, other, 0, ownDot, otherDot, tape);
      double t1 = tape.doubleResult(1);
      double sum = 3.0 * t;
      double sumDot = 3.0 * t1;
      other[0] = sum * 2.0;
      otherDot[0] = sumDot * 2.0;
      double own1 = own[0];
      double x1 = x[1];
      return new Dual(sum + own1 * x1, sumDot + (ownDot[0] * x1 + own1 * xDot[1]));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.oneArrayTwice}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OneArrayTwiceGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedCalls.oneArrayTwice} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static OneArrayTwiceGradient oneArrayTwiceGradient(double[] x) {
    return oneArrayTwiceGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneArrayTwiceGradient(double[])
   */
  static OneArrayTwiceGradient oneArrayTwiceGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = oneArrayTwiceGradient(x, xBar, tape);
    return new OneArrayTwiceGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code FusedCalls.oneArrayTwice} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double oneArrayTwiceGradient(double[] x, double[] xBar) {
    return oneArrayTwiceGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneArrayTwiceGradient(double[], double[])
   */
  static double oneArrayTwiceGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] own = x.clone();
      double[] ownBar = tape.zeroDoubles(own.length);
      double[] other;
      double[] otherBar;
      if (x[0] > 0.0) {
        other = own;
        otherBar = ownBar;
      } else {
        other = x;
        otherBar = xBar;
      }
      double sum = 3.0 * productForward(own, other, 0, ownBar, otherBar, tape);
      other[0] = sum * 2.0;
      double own1 = own[0];
      double x1 = x[1];

      // reverse sweep
      xBar[1] += own1;
      ownBar[0] += x1;
      double t = otherBar[0];
      otherBar[0] = 0.0;
      double sumBar = 1.0 + t * 2.0;
      productReverse(3.0 * sumBar, tape);
      for (int i = 0; i < x.length; i++) {
        xBar[i] += ownBar[i];
      }
      return sum + own1 * x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.oneArrayTwice}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OneArrayTwiceHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedCalls.oneArrayTwice}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static OneArrayTwiceHvp oneArrayTwiceHvp(double[] x, double[] xDot) {
    return oneArrayTwiceHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneArrayTwiceHvp(double[], double[])
   */
  static OneArrayTwiceHvp oneArrayTwiceHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = oneArrayTwiceHvp(x, xDot, xBar, xHvp, tape);
    return new OneArrayTwiceHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code FusedCalls.oneArrayTwice}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double oneArrayTwiceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return oneArrayTwiceHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneArrayTwiceHvp(double[], double[], double[], double[])
   */
  static double oneArrayTwiceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] own = x.clone();
      double[] ownDot = xDot.clone();
      double[] ownBar = tape.zeroDoubles(own.length);
      double[] ownBarDot = tape.zeroDoubles(own.length);
      double[] other;
      double[] otherBar;
      double[] otherDot;
      double[] otherBarDot;
      if (x[0] > 0.0) {
        other = own;
        otherBar = ownBar;
        otherDot = ownDot;
        otherBarDot = ownBarDot;
      } else {
        other = x;
        otherBar = xBar;
        otherDot = xDot;
        otherBarDot = xHvp;
      }
      double t =
          productForwardJvp(own, other, 0, ownBar, otherBar, ownDot, otherDot, ownBarDot,
          otherBarDot, tape);
      double t1 = tape.doubleResult(1);
      double sum = 3.0 * t;
      other[0] = sum * 2.0;
      otherDot[0] = 6.0 * t1;
      double own1 = own[0];
      double x1 = x[1];

      // reverse sweep
      double ownDot1 = ownDot[0];
      double xDot1 = xDot[1];
      xBar[1] += own1;
      xHvp[1] += ownDot1;
      ownBar[0] += x1;
      ownBarDot[0] += xDot1;
      double t2 = otherBar[0];
      double t3 = otherBarDot[0];
      otherBar[0] = 0.0;
      otherBarDot[0] = 0.0;
      double sumBar = 1.0 + t2 * 2.0;
      productReverseJvp(3.0 * sumBar, 6.0 * t3, tape);
      for (int i = 0; i < x.length; i++) {
        double t4 = ownBarDot[i];
        xBar[i] += ownBar[i];
        xHvp[i] += t4;
      }
      return sum + own1 * x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.oneArrayTwice} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction oneArrayTwiceFunction() {
    return new OneArrayTwiceFunction();
  }

  private static final class OneArrayTwiceFunction implements ScalarFunction {

    OneArrayTwiceFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedCalls.oneArrayTwice(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = oneArrayTwiceGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return oneArrayTwiceJvp(x, xDot).tangent();
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
      double value = oneArrayTwiceHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.perhapsOneArray} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual perhapsOneArrayJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    return perhapsOneArrayJvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsOneArrayJvp(double[], double[], double[], double[])
   */
  static Dual perhapsOneArrayJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    int mark = tape.mark();
    try {
      double t = halvesJvp(x, 0, x.length, xDot, tape);
      double t1 = tape.doubleResult(1);
      double sum = 3.0 * t;
      double sumDot = 3.0 * t1;
      y[0] = sum * 2.0;
      yDot[0] = sumDot * 2.0;
      double x1 = x[0];
      double y1 = y[1];
      return new Dual(sum + x1 * y1, sumDot + (xDot[0] * y1 + x1 * yDot[1]));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.perhapsOneArray}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record PerhapsOneArrayGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code FusedCalls.perhapsOneArray} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static PerhapsOneArrayGradient perhapsOneArrayGradient(double[] x, double[] y) {
    return perhapsOneArrayGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsOneArrayGradient(double[], double[])
   */
  static PerhapsOneArrayGradient perhapsOneArrayGradient(double[] x, double[] y, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = perhapsOneArrayGradient(x, y, xBar, yBar, tape);
    return new PerhapsOneArrayGradient(value, xBar, yBar);
  }

  /**
   * Reverse mode: {@code FusedCalls.perhapsOneArray} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double perhapsOneArrayGradient(double[] x, double[] y, double[] xBar, double[] yBar) {
    return perhapsOneArrayGradient(x, y, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsOneArrayGradient(double[], double[], double[], double[])
   */
  static double perhapsOneArrayGradient(double[] x, double[] y, double[] xBar, double[] yBar,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double sum = 3.0 * halvesForward(x, 0, x.length, xBar, tape);
      y[0] = sum * 2.0;
      double x1 = x[0];
      double y1 = y[1];

      // reverse sweep
      yBar[1] += x1;
      xBar[0] += y1;
      double t = yBar[0];
      yBar[0] = 0.0;
      double sumBar = 1.0 + t * 2.0;
      halvesReverse(3.0 * sumBar, tape);
      return sum + x1 * y1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.perhapsOneArray}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record PerhapsOneArrayHvp(double value, double[] x, double[] y, double[] xHvp, double[] yHvp) {}

  /**
   * Second order: {@code FusedCalls.perhapsOneArray}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static PerhapsOneArrayHvp perhapsOneArrayHvp(double[] x, double[] y, double[] xDot,
      double[] yDot) {
    return perhapsOneArrayHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsOneArrayHvp(double[], double[], double[], double[])
   */
  static PerhapsOneArrayHvp perhapsOneArrayHvp(double[] x, double[] y, double[] xDot,
      double[] yDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = perhapsOneArrayHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp, tape);
    return new PerhapsOneArrayHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Second order: {@code FusedCalls.perhapsOneArray}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double perhapsOneArrayHvp(double[] x, double[] y, double[] xDot, double[] yDot,
      double[] xBar, double[] yBar, double[] xHvp, double[] yHvp) {
    return perhapsOneArrayHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsOneArrayHvp(double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double perhapsOneArrayHvp(double[] x, double[] y, double[] xDot, double[] yDot,
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
      double t = halvesForwardJvp(x, 0, x.length, xBar, xDot, xHvp, tape);
      double t1 = tape.doubleResult(1);
      double sum = 3.0 * t;
      y[0] = sum * 2.0;
      yDot[0] = 6.0 * t1;
      double x1 = x[0];
      double y1 = y[1];

      // reverse sweep
      double xDot1 = xDot[0];
      double yDot1 = yDot[1];
      yBar[1] += x1;
      yHvp[1] += xDot1;
      xBar[0] += y1;
      xHvp[0] += yDot1;
      double t2 = yBar[0];
      double t3 = yHvp[0];
      yBar[0] = 0.0;
      yHvp[0] = 0.0;
      double sumBar = 1.0 + t2 * 2.0;
      halvesReverseJvp(3.0 * sumBar, 6.0 * t3, tape);
      return sum + x1 * y1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.perhapsOneArray} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction perhapsOneArrayFunction(double[] x, double[] y) {
    return new PerhapsOneArrayFunction(x, y);
  }

  private static final class PerhapsOneArrayFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    PerhapsOneArrayFunction(double[] x, double[] y) {
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
      return FusedCalls.perhapsOneArray(x, y);
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
      double value = perhapsOneArrayGradient(x, y, xBar, yBar);
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
      return perhapsOneArrayJvp(x, y, xDot, yDot).tangent();
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
      double value = perhapsOneArrayHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.twoArrays} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual twoArraysJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    return twoArraysJvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoArraysJvp(double[], double[], double[], double[])
   */
  static Dual twoArraysJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    int mark = tape.mark();
    try {
      double t = productJvp(x, y, 0, xDot, yDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = productJvp(y, y, 1, yDot, yDot, tape);
      double t3 = tape.doubleResult(1);
      return new Dual(3.0 * t + t2, 3.0 * t1 + t3);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.twoArrays}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record TwoArraysGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code FusedCalls.twoArrays} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TwoArraysGradient twoArraysGradient(double[] x, double[] y) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = twoArraysGradient(x, y, xBar, yBar);
    return new TwoArraysGradient(value, xBar, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoArraysGradient(double[], double[])
   */
  static TwoArraysGradient twoArraysGradient(double[] x, double[] y, Tape tape) {
    return twoArraysGradient(x, y);
  }

  /**
   * Reverse mode: {@code FusedCalls.twoArrays} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double twoArraysGradient(double[] x, double[] y, double[] xBar, double[] yBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    return 3.0 * productVjp(x, y, 0, 3.0, xBar, yBar) + productVjp(y, y, 1, 1.0, yBar, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoArraysGradient(double[], double[], double[], double[])
   */
  static double twoArraysGradient(double[] x, double[] y, double[] xBar, double[] yBar, Tape tape) {
    return twoArraysGradient(x, y, xBar, yBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.twoArrays}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record TwoArraysHvp(double value, double[] x, double[] y, double[] xHvp, double[] yHvp) {}

  /**
   * Second order: {@code FusedCalls.twoArrays}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TwoArraysHvp twoArraysHvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = twoArraysHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
    return new TwoArraysHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoArraysHvp(double[], double[], double[], double[])
   */
  static TwoArraysHvp twoArraysHvp(double[] x, double[] y, double[] xDot, double[] yDot,
      Tape tape) {
    return twoArraysHvp(x, y, xDot, yDot);
  }

  /**
   * Second order: {@code FusedCalls.twoArrays}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double twoArraysHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp) {
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
    return 3.0 * productVjpJvp(x, y, 0, 3.0, xBar, yBar, xDot, yDot, xHvp, yHvp)
        + productVjpJvp(y, y, 1, 1.0, yBar, yBar, yDot, yDot, yHvp, yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoArraysHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double twoArraysHvp(double[] x, double[] y, double[] xDot, double[] yDot, double[] xBar,
      double[] yBar, double[] xHvp, double[] yHvp, Tape tape) {
    return twoArraysHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
  }

  /**
   * {@code FusedCalls.twoArrays} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction twoArraysFunction(double[] x, double[] y) {
    return new TwoArraysFunction(x, y);
  }

  private static final class TwoArraysFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    TwoArraysFunction(double[] x, double[] y) {
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
      return FusedCalls.twoArrays(x, y);
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
      double value = twoArraysGradient(x, y, xBar, yBar);
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
      return twoArraysJvp(x, y, xDot, yDot).tangent();
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
      double value = twoArraysHvp(x, y, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.localArray} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual localArrayJvp(double[] x, double y, double[] xDot, double yDot) {
    return localArrayJvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localArrayJvp(double[], double, double[], double)
   */
  static Dual localArrayJvp(double[] x, double y, double[] xDot, double yDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < 2; i++) {
        double[] powers = new double[x.length];
        double[] powersDot = new double[x.length];
        for (int j = 0; j < x.length; j++) {
          double x1 = x[j];
          double t = x1 * x1;
          double t1 = y + i;
          double t2 = 2.0 * (xDot[j] * x1) * t1 + t * yDot;
          powers[j] = t * t1;
          powersDot[j] = t2;
        }
        double t = halvesJvp(powers, 0, powers.length, powersDot, tape);
        double t1 = tape.doubleResult(1);
        sum += t;
        sumDot += t1;
      }
      return new Dual(sum, sumDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.localArray}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record LocalArrayGradient(double value, double[] x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.localArray}: filled by a
   * derivative and reused by its caller.
   */
  static final class LocalArrayAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public LocalArrayAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.localArray} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LocalArrayGradient localArrayGradient(double[] x, double y) {
    return localArrayGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localArrayGradient(double[], double)
   */
  static LocalArrayGradient localArrayGradient(double[] x, double y, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    LocalArrayAdjoint adjoint = new LocalArrayAdjoint();
    double value = localArrayGradient(x, y, xBar, adjoint, tape);
    return new LocalArrayGradient(value, xBar, adjoint.y);
  }

  /**
   * Reverse mode: {@code FusedCalls.localArray} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double localArrayGradient(double[] x, double y, double[] xBar, LocalArrayAdjoint adjoint) {
    return localArrayGradient(x, y, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localArrayGradient(double[], double, double[], LocalArrayAdjoint)
   */
  static double localArrayGradient(double[] x, double y, double[] xBar, LocalArrayAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] powersBar = tape.doubles(x.length);
      double sum = 0.0;
      double yBar = 0.0;
      for (int i = 0; i < 2; i++) {
        double[] powers = new double[x.length];
        Arrays.fill(powersBar, 0, x.length, 0.0);
        for (int j = 0; j < x.length; j++) {
          double x1 = x[j];
          powers[j] = x1 * x1 * (y + i);
        }
        sum += halvesVjp(powers, 0, powers.length, 1.0, powersBar);
        for (int j = 0; j < x.length; j++) {
          double t = powersBar[j];
          powersBar[j] = 0.0;
          double x1 = x[j];
          yBar += x1 * x1 * t;
          xBar[j] += 2.0 * (t * (y + i) * x1);
        }
      }
      adjoint.y = yBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.localArray}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record LocalArrayHvp(double value, double[] x, double y, double[] xHvp, double yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.localArray}: filled by a derivative and reused by its caller.
   */
  static final class LocalArrayHvpAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** The Hessian-vector product for {@code y}. */
    public double yHvp;

    /** A holder of zeros. */
    public LocalArrayHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.localArray}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static LocalArrayHvp localArrayHvp(double[] x, double y, double[] xDot, double yDot) {
    return localArrayHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localArrayHvp(double[], double, double[], double)
   */
  static LocalArrayHvp localArrayHvp(double[] x, double y, double[] xDot, double yDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    LocalArrayHvpAdjoint adjoint = new LocalArrayHvpAdjoint();
    double value = localArrayHvp(x, y, xDot, yDot, xBar, xHvp, adjoint, tape);
    return new LocalArrayHvp(value, xBar, adjoint.y, xHvp, adjoint.yHvp);
  }

  /**
   * Second order: {@code FusedCalls.localArray}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code y}
   * @return the value
   */
  static double localArrayHvp(double[] x, double y, double[] xDot, double yDot, double[] xBar,
      double[] xHvp, LocalArrayHvpAdjoint adjoint) {
    return localArrayHvp(x, y, xDot, yDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localArrayHvp(double[], double, double[], double, double[], double[],
   *     LocalArrayHvpAdjoint)
   */
  static double localArrayHvp(double[] x, double y, double[] xDot, double yDot, double[] xBar,
      double[] xHvp, LocalArrayHvpAdjoint adjoint, Tape tape) {
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
      double[] powersBar = tape.doubles(x.length);
      double[] powersBarDot = tape.doubles(x.length);
      double sum = 0.0;
      double yBar = 0.0;
      double yBarDot = 0.0;
      for (int i = 0; i < 2; i++) {
        double[] powers = new double[x.length];
        double[] powersDot = new double[x.length];
        Arrays.fill(powersBar, 0, x.length, 0.0);
        Arrays.fill(powersBarDot, 0, x.length, 0.0);
        for (int j = 0; j < x.length; j++) {
          double x1 = x[j];
          double t = x1 * x1;
          double t1 = y + i;
          double t2 = 2.0 * (xDot[j] * x1) * t1 + t * yDot;
          powers[j] = t * t1;
          powersDot[j] = t2;
        }
        sum += halvesVjpJvp2(powers, 0, powers.length, 1.0, powersBar, powersDot, powersBarDot);
        for (int j = 0; j < x.length; j++) {
          double t = powersBar[j];
          double t1 = powersBarDot[j];
          powersBar[j] = 0.0;
          powersBarDot[j] = 0.0;
          double t2 = y + i;
          double t3 = t * t2;
          double x1 = x[j];
          double xDot1 = xDot[j];
          double t4 = x1 * x1;
          yBar += t4 * t;
          yBarDot += 2.0 * (xDot1 * x1) * t + t4 * t1;
          xBar[j] += 2.0 * (t3 * x1);
          xHvp[j] += 2.0 * ((t1 * t2 + t * yDot) * x1 + t3 * xDot1);
        }
      }
      adjoint.y = yBar;
      adjoint.yHvp = yBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.localArray} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction localArrayFunction() {
    return new LocalArrayFunction();
  }

  private static final class LocalArrayFunction implements ScalarFunction {

    LocalArrayFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      return FusedCalls.localArray(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      LocalArrayAdjoint adjoint = new LocalArrayAdjoint();
      double value = localArrayGradient(x, y, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      return localArrayJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      LocalArrayHvpAdjoint adjoint = new LocalArrayHvpAdjoint();
      double value = localArrayHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.yHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.rows} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual rowsJvp(double[][] x, double y, double[][] xDot, double yDot) {
    return rowsJvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsJvp(double[][], double, double[][], double)
   */
  static Dual rowsJvp(double[][] x, double y, double[][] xDot, double yDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double sum = 1.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double[] row = x[i];
        double[] rowDot = xDot[i];
        double t = halvesJvp(row, 0, row.length, rowDot, tape);
        double t1 = tape.doubleResult(1);
        sum += y * t;
        sumDot += yDot * t + y * t1;
      }
      return new Dual(sum, sumDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.rows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record RowsGradient(double value, double[][] x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.rows}: filled by a derivative and
   * reused by its caller.
   */
  static final class RowsAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public RowsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.rows} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RowsGradient rowsGradient(double[][] x, double y) {
    double[][] xBar = Arguments.zerosLike(x);
    RowsAdjoint adjoint = new RowsAdjoint();
    double value = rowsGradient(x, y, xBar, adjoint);
    return new RowsGradient(value, xBar, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsGradient(double[][], double)
   */
  static RowsGradient rowsGradient(double[][] x, double y, Tape tape) {
    return rowsGradient(x, y);
  }

  /**
   * Reverse mode: {@code FusedCalls.rows} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double rowsGradient(double[][] x, double y, double[][] xBar, RowsAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double sum = 1.0;
    double yBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      double[] row = x[i];
      double[] rowBar = xBar[i];
      double t = halvesVjp(row, 0, row.length, y, rowBar);
      sum += y * t;
      yBar += t;
    }
    adjoint.y = yBar;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsGradient(double[][], double, double[][], RowsAdjoint)
   */
  static double rowsGradient(double[][] x, double y, double[][] xBar, RowsAdjoint adjoint,
      Tape tape) {
    return rowsGradient(x, y, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.rows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record RowsHvp(double value, double[][] x, double y, double[][] xHvp, double yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.rows}: filled by a derivative and reused by its caller.
   */
  static final class RowsHvpAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** The Hessian-vector product for {@code y}. */
    public double yHvp;

    /** A holder of zeros. */
    public RowsHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.rows}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static RowsHvp rowsHvp(double[][] x, double y, double[][] xDot, double yDot) {
    return rowsHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsHvp(double[][], double, double[][], double)
   */
  static RowsHvp rowsHvp(double[][] x, double y, double[][] xDot, double yDot, Tape tape) {
    double[][] xBar = Arguments.zerosLike(x);
    double[][] xHvp = Arguments.zerosLike(x);
    RowsHvpAdjoint adjoint = new RowsHvpAdjoint();
    double value = rowsHvp(x, y, xDot, yDot, xBar, xHvp, adjoint, tape);
    return new RowsHvp(value, xBar, adjoint.y, xHvp, adjoint.yHvp);
  }

  /**
   * Second order: {@code FusedCalls.rows}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code y}
   * @return the value
   */
  static double rowsHvp(double[][] x, double y, double[][] xDot, double yDot, double[][] xBar,
      double[][] xHvp, RowsHvpAdjoint adjoint) {
    return rowsHvp(x, y, xDot, yDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsHvp(double[][], double, double[][], double, double[][], double[][],
   *     RowsHvpAdjoint)
   */
  static double rowsHvp(double[][] x, double y, double[][] xDot, double yDot, double[][] xBar,
      double[][] xHvp, RowsHvpAdjoint adjoint, Tape tape) {
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
      double sum = 1.0;
      double yBar = 0.0;
      double yBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double[] row = x[i];
        double[] rowDot = xDot[i];
        double[] rowBar = xBar[i];
        double[] rowBarDot = xHvp[i];
        double t = halvesVjpJvp(row, 0, row.length, y, rowBar, rowDot, yDot, rowBarDot, tape);
        double t1 = tape.doubleResult(1);
        sum += y * t;
        yBar += t;
        yBarDot += t1;
      }
      adjoint.y = yBar;
      adjoint.yHvp = yBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.rows} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
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
      double y = packed[xSize];
      return FusedCalls.rows(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double y = packed[xSize];
      double[][] xBar = Arguments.zerosLike(x);
      RowsAdjoint adjoint = new RowsAdjoint();
      double value = rowsGradient(x, y, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[xSize] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double y = packed[xSize];
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      double yDot = direction[xSize];
      return rowsJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] x = Arguments.unpackLike(this.x, packed, 0);
      double y = packed[xSize];
      double[][] xDot = Arguments.unpackLike(this.x, direction, 0);
      double yDot = direction[xSize];
      double[][] xBar = Arguments.zerosLike(x);
      double[][] xHvp = Arguments.zerosLike(x);
      RowsHvpAdjoint adjoint = new RowsHvpAdjoint();
      double value = rowsHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[xSize] = adjoint.y;
      Arguments.pack(xHvp, product, 0);
      product[xSize] = adjoint.yHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.untilLarge} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual untilLargeJvp(double[] c, double[] x, double[] cDot, double[] xDot) {
    return untilLargeJvp(c, x, cDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilLargeJvp(double[], double[], double[], double[])
   */
  static Dual untilLargeJvp(double[] c, double[] x, double[] cDot, double[] xDot, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("c", c, cDot, "x", x, xDot);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = hornerJvp(c, 0, x[i], cDot, xDot[i], tape);
        double t1 = tape.doubleResult(1);
        sum += t;
        sumDot += t1;
        if (sum > 4.0) {
          double x1 = x[i];
          return new Dual(sum * x1, sumDot * x1 + sum * xDot[i]);
        }
      }
      return new Dual(-sum, -sumDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.untilLarge}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   */
  record UntilLargeGradient(double value, double[] c, double[] x) {}

  /**
   * Reverse mode: {@code FusedCalls.untilLarge} and its gradient.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static UntilLargeGradient untilLargeGradient(double[] c, double[] x) {
    return untilLargeGradient(c, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilLargeGradient(double[], double[])
   */
  static UntilLargeGradient untilLargeGradient(double[] c, double[] x, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] xBar = x == c ? cBar : Arguments.zerosLike(x);
    double value = untilLargeGradient(c, x, cBar, xBar, tape);
    return new UntilLargeGradient(value, cBar, xBar);
  }

  /**
   * Reverse mode: {@code FusedCalls.untilLarge} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double untilLargeGradient(double[] c, double[] x, double[] cBar, double[] xBar) {
    return untilLargeGradient(c, x, cBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilLargeGradient(double[], double[], double[], double[])
   */
  static double untilLargeGradient(double[] c, double[] x, double[] cBar, double[] xBar,
      Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("c", c, cBar, "x", x, xBar);
    Arguments.zero(cBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        sum += hornerForward(c, 0, x[i], cBar, tape);
        if (sum > 4.0) {
          double x1 = x[i];
          // reverse sweep
          xBar[i] += sum;
          double t = hornerReverse(x1, tape);
          xBar[i] += t;
          for (int j = i - 1; j >= 0; j--) {
            double t1 = hornerReverse(x1, tape);
            xBar[j] += t1;
          }
          return sum * x1;
        }
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double t = hornerReverse(-1.0, tape);
        xBar[i] += t;
      }
      return -sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.untilLarge}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UntilLargeHvp(double value, double[] c, double[] x, double[] cHvp, double[] xHvp) {}

  /**
   * Second order: {@code FusedCalls.untilLarge}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static UntilLargeHvp untilLargeHvp(double[] c, double[] x, double[] cDot, double[] xDot) {
    return untilLargeHvp(c, x, cDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilLargeHvp(double[], double[], double[], double[])
   */
  static UntilLargeHvp untilLargeHvp(double[] c, double[] x, double[] cDot, double[] xDot,
      Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] xBar = x == c ? cBar : Arguments.zerosLike(x);
    double[] cHvp = Arguments.zerosLike(c);
    double[] xHvp = x == c ? cHvp : Arguments.zerosLike(x);
    double value = untilLargeHvp(c, x, cDot, xDot, cBar, xBar, cHvp, xHvp, tape);
    return new UntilLargeHvp(value, cBar, xBar, cHvp, xHvp);
  }

  /**
   * Second order: {@code FusedCalls.untilLarge}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double untilLargeHvp(double[] c, double[] x, double[] cDot, double[] xDot, double[] cBar,
      double[] xBar, double[] cHvp, double[] xHvp) {
    return untilLargeHvp(c, x, cDot, xDot, cBar, xBar, cHvp, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilLargeHvp(double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double untilLargeHvp(double[] c, double[] x, double[] cDot, double[] xDot, double[] cBar,
      double[] xBar, double[] cHvp, double[] xHvp, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("c", c, cDot, "x", x, xDot);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("c", c, cBar, "x", x, xBar);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameSharing("c", c, cHvp, "x", x, xHvp);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(cBar);
    Arguments.zero(xBar);
    Arguments.zero(cHvp);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = hornerForwardJvp(c, 0, x[i], cBar, cDot, xDot[i], cHvp, tape);
        double t1 = tape.doubleResult(1);
        sum += t;
        sumDot += t1;
        if (sum > 4.0) {
          double x1 = x[i];
          double xDot1 = xDot[i];
          // reverse sweep
          xBar[i] += sum;
          xHvp[i] += sumDot;
          double t2 = hornerReverseJvp(x1, xDot1, tape);
          double t3 = tape.doubleResult(1);
          xBar[i] += t2;
          xHvp[i] += t3;
          for (int j = i - 1; j >= 0; j--) {
            double t4 = hornerReverseJvp(x1, xDot1, tape);
            double t5 = tape.doubleResult(1);
            xBar[j] += t4;
            xHvp[j] += t5;
          }
          return sum * x1;
        }
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double t = hornerReverseJvp2(-1.0, tape);
        double t1 = tape.doubleResult(1);
        xBar[i] += t;
        xHvp[i] += t1;
      }
      return -sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.untilLarge} as a function of the vector that packs {@code c}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param c of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction untilLargeFunction(double[] c, double[] x) {
    return new UntilLargeFunction(c, x);
  }

  private static final class UntilLargeFunction implements ScalarFunction {

    private final double[] c;

    private final double[] x;

    private final int cSize;

    private final int xSize;

    UntilLargeFunction(double[] c, double[] x) {
      this.c = c;
      this.x = x;
      Objects.requireNonNull(c, "c");
      this.cSize = Arguments.size(c);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return cSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, cSize);
      return FusedCalls.untilLarge(c, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, cSize);
      double[] cBar = Arguments.zerosLike(c);
      double[] xBar = Arguments.zerosLike(x);
      double value = untilLargeGradient(c, x, cBar, xBar);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(xBar, gradient, cSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, cSize);
      double[] cDot = Arguments.unpackLike(this.c, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, cSize);
      return untilLargeJvp(c, x, cDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.unpackLike(this.c, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, cSize);
      double[] cDot = Arguments.unpackLike(this.c, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, cSize);
      double[] cBar = Arguments.zerosLike(c);
      double[] xBar = Arguments.zerosLike(x);
      double[] cHvp = Arguments.zerosLike(c);
      double[] xHvp = Arguments.zerosLike(x);
      double value = untilLargeHvp(c, x, cDot, xDot, cBar, xBar, cHvp, xHvp);
      Arguments.pack(cBar, gradient, 0);
      Arguments.pack(xBar, gradient, cSize);
      Arguments.pack(cHvp, product, 0);
      Arguments.pack(xHvp, product, cSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.whileSmall} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual whileSmallJvp(double[] c, double x, double[] cDot, double xDot) {
    return whileSmallJvp(c, x, cDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileSmallJvp(double[], double, double[], double)
   */
  static Dual whileSmallJvp(double[] c, double x, double[] cDot, double xDot, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    int mark = tape.mark();
    try {
      double sum = 0.0;
      int i = 0;
      double sumDot = 0.0;
      while (true) {
        boolean t;
        if (i < 5) {
          double t1 = i;
          t = hornerJvp2(c, 0, x * t1, cDot, xDot * t1) < 6.0;
        } else {
          t = false;
        }
        if (!t) {
          break;
        }
        double t1 = hornerJvp(c, 0, x + i, cDot, xDot, tape);
        double t2 = tape.doubleResult(1);
        sum += t1;
        sumDot += t2;
        i++;
      }
      return new Dual(sum, sumDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.whileSmall}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   */
  record WhileSmallGradient(double value, double[] c, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.whileSmall}: filled by a
   * derivative and reused by its caller.
   */
  static final class WhileSmallAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public WhileSmallAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.whileSmall} and its gradient.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WhileSmallGradient whileSmallGradient(double[] c, double x) {
    return whileSmallGradient(c, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileSmallGradient(double[], double)
   */
  static WhileSmallGradient whileSmallGradient(double[] c, double x, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    WhileSmallAdjoint adjoint = new WhileSmallAdjoint();
    double value = whileSmallGradient(c, x, cBar, adjoint, tape);
    return new WhileSmallGradient(value, cBar, adjoint.x);
  }

  /**
   * Reverse mode: {@code FusedCalls.whileSmall} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double whileSmallGradient(double[] c, double x, double[] cBar, WhileSmallAdjoint adjoint) {
    return whileSmallGradient(c, x, cBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileSmallGradient(double[], double, double[], WhileSmallAdjoint)
   */
  static double whileSmallGradient(double[] c, double x, double[] cBar, WhileSmallAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      int[] iKept = tape.ints(64);
      double sum = 0.0;
      int i = 0;
      int trips = 0;
      while (true) {
        iKept[trips] = i;
        if (!(i < 5 && hornerForward2(c, 0, x * i, cBar, tape) < 6.0)) {
          break;
        }
        sum += hornerForward(c, 0, x + i, cBar, tape);
        i++;
        trips++;
        iKept = tape.grow(iKept, trips);
      }

      // reverse sweep
      double xBar;
      if (i < 5) {
        xBar = hornerReverse2(tape) * i;
      } else {
        xBar = 0.0;
      }
      for (int k = trips - 1; k >= 0; k--) {
        xBar += hornerReverse(1.0, tape);
        i = iKept[k];
        if (i < 5) {
          xBar += hornerReverse2(tape) * i;
        }
      }
      adjoint.x = xBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.whileSmall}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WhileSmallHvp(double value, double[] c, double x, double[] cHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.whileSmall}: filled by a derivative and reused by its caller.
   */
  static final class WhileSmallHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public WhileSmallHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.whileSmall}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static WhileSmallHvp whileSmallHvp(double[] c, double x, double[] cDot, double xDot) {
    return whileSmallHvp(c, x, cDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileSmallHvp(double[], double, double[], double)
   */
  static WhileSmallHvp whileSmallHvp(double[] c, double x, double[] cDot, double xDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    WhileSmallHvpAdjoint adjoint = new WhileSmallHvpAdjoint();
    double value = whileSmallHvp(c, x, cDot, xDot, cBar, cHvp, adjoint, tape);
    return new WhileSmallHvp(value, cBar, adjoint.x, cHvp, adjoint.xHvp);
  }

  /**
   * Second order: {@code FusedCalls.whileSmall}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double whileSmallHvp(double[] c, double x, double[] cDot, double xDot, double[] cBar,
      double[] cHvp, WhileSmallHvpAdjoint adjoint) {
    return whileSmallHvp(c, x, cDot, xDot, cBar, cHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #whileSmallHvp(double[], double, double[], double, double[], double[],
   *     WhileSmallHvpAdjoint)
   */
  static double whileSmallHvp(double[] c, double x, double[] cDot, double xDot, double[] cBar,
      double[] cHvp, WhileSmallHvpAdjoint adjoint, Tape tape) {
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
      int[] iKept = tape.ints(64);
      double sum = 0.0;
      int i = 0;
      int trips = 0;
      while (true) {
        iKept[trips] = i;
        boolean t;
        if (i < 5) {
          double t1 = i;
          t = hornerForwardJvp2(c, 0, x * t1, cBar, cDot, xDot * t1, cHvp, tape) < 6.0;
        } else {
          t = false;
        }
        if (!t) {
          break;
        }
        sum += hornerForwardJvp3(c, 0, x + i, cBar, cDot, xDot, cHvp, tape);
        i++;
        trips++;
        iKept = tape.grow(iKept, trips);
      }

      // reverse sweep
      double xBar;
      if (i < 5) {
        xBar = hornerReverseJvp3(tape) * i;
      } else {
        xBar = 0.0;
      }
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double t = hornerReverseJvp2(1.0, tape);
        double t1 = tape.doubleResult(1);
        xBar += t;
        xBarDot += t1;
        i = iKept[k];
        if (i < 5) {
          xBar += hornerReverseJvp3(tape) * i;
        }
      }
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.whileSmall} as a function of the vector that packs {@code c}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction whileSmallFunction() {
    return new WhileSmallFunction();
  }

  private static final class WhileSmallFunction implements ScalarFunction {

    WhileSmallFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      return FusedCalls.whileSmall(c, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] cBar = Arguments.zerosLike(c);
      WhileSmallAdjoint adjoint = new WhileSmallAdjoint();
      double value = whileSmallGradient(c, x, cBar, adjoint);
      Arguments.pack(cBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] cDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      return whileSmallJvp(c, x, cDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] cDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      WhileSmallHvpAdjoint adjoint = new WhileSmallHvpAdjoint();
      double value = whileSmallHvp(c, x, cDot, xDot, cBar, cHvp, adjoint);
      Arguments.pack(cBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      Arguments.pack(cHvp, product, 0);
      product[product.length - 1] = adjoint.xHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.orElse} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param to constant
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual orElseJvp(double[] x, int to, double y, double[] xDot, double yDot) {
    return orElseJvp(x, to, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orElseJvp(double[], int, double, double[], double)
   */
  static Dual orElseJvp(double[] x, int to, double y, double[] xDot, double yDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      int mark1 = tape.mark();
      double sum;
      double sumDot;
      try {
        double t = halvesJvp(x, 0, to, xDot, tape);
        double t1 = tape.doubleResult(1);
        sum = y + 2.0 * t;
        sumDot = yDot + 2.0 * t1;
      } catch (ArrayIndexOutOfBoundsException e) {
        tape.release(mark1);
        sum = y + y * y;
        sumDot = yDot + 2.0 * (yDot * y);
      }
      return new Dual(sum, sumDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.orElse}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record OrElseGradient(double value, double[] x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.orElse}: filled by a derivative
   * and reused by its caller.
   */
  static final class OrElseAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public OrElseAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.orElse} and its gradient.
   *
   * @param x as the method takes it
   * @param to constant
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OrElseGradient orElseGradient(double[] x, int to, double y) {
    return orElseGradient(x, to, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orElseGradient(double[], int, double)
   */
  static OrElseGradient orElseGradient(double[] x, int to, double y, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    OrElseAdjoint adjoint = new OrElseAdjoint();
    double value = orElseGradient(x, to, y, xBar, adjoint, tape);
    return new OrElseGradient(value, xBar, adjoint.y);
  }

  /**
   * Reverse mode: {@code FusedCalls.orElse} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param to constant
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double orElseGradient(double[] x, int to, double y, double[] xBar, OrElseAdjoint adjoint) {
    return orElseGradient(x, to, y, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orElseGradient(double[], int, double, double[], OrElseAdjoint)
   */
  static double orElseGradient(double[] x, int to, double y, double[] xBar, OrElseAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int mark1 = tape.mark();
      double sum;
      int exit;
      try {
        sum = y + 2.0 * halvesForward2(x, 0, to, xBar, tape);
        exit = 0;
      } catch (ArrayIndexOutOfBoundsException e) {
        tape.release(mark1);
        sum = y + y * y;
        exit = 1;
      }

      // reverse sweep
      double yBar;
      switch (exit) {
        case 0 -> {
          halvesReverse2(2.0, tape);
          yBar = 1.0;
        }
        default -> yBar = 1.0 + 2.0 * y;
      }
      adjoint.y = yBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.orElse}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record OrElseHvp(double value, double[] x, double y, double[] xHvp, double yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.orElse}: filled by a derivative and reused by its caller.
   */
  static final class OrElseHvpAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** The Hessian-vector product for {@code y}. */
    public double yHvp;

    /** A holder of zeros. */
    public OrElseHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.orElse}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param to constant
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static OrElseHvp orElseHvp(double[] x, int to, double y, double[] xDot, double yDot) {
    return orElseHvp(x, to, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orElseHvp(double[], int, double, double[], double)
   */
  static OrElseHvp orElseHvp(double[] x, int to, double y, double[] xDot, double yDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    OrElseHvpAdjoint adjoint = new OrElseHvpAdjoint();
    double value = orElseHvp(x, to, y, xDot, yDot, xBar, xHvp, adjoint, tape);
    return new OrElseHvp(value, xBar, adjoint.y, xHvp, adjoint.yHvp);
  }

  /**
   * Second order: {@code FusedCalls.orElse}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param to constant
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code y}
   * @return the value
   */
  static double orElseHvp(double[] x, int to, double y, double[] xDot, double yDot, double[] xBar,
      double[] xHvp, OrElseHvpAdjoint adjoint) {
    return orElseHvp(x, to, y, xDot, yDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orElseHvp(double[], int, double, double[], double, double[], double[],
   *     OrElseHvpAdjoint)
   */
  static double orElseHvp(double[] x, int to, double y, double[] xDot, double yDot, double[] xBar,
      double[] xHvp, OrElseHvpAdjoint adjoint, Tape tape) {
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
      int mark1 = tape.mark();
      double sum;
      int exit;
      try {
        sum = y + 2.0 * halvesForwardJvp2(x, 0, to, xBar, xDot, xHvp, tape);
        exit = 0;
      } catch (ArrayIndexOutOfBoundsException e) {
        tape.release(mark1);
        sum = y + y * y;
        exit = 1;
      }

      // reverse sweep
      double yBar;
      double yBarDot;
      switch (exit) {
        case 0 -> {
          halvesReverseJvp2(2.0, tape);
          yBar = 1.0;
          yBarDot = 0.0;
        }
        default -> {
          yBar = 1.0 + 2.0 * y;
          yBarDot = 2.0 * yDot;
        }
      }
      adjoint.y = yBar;
      adjoint.yHvp = yBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.orElse} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param to captured
   * @return the view
   */
  static ScalarFunction orElseFunction(int to) {
    return new OrElseFunction(to);
  }

  private static final class OrElseFunction implements ScalarFunction {

    private final int to;

    OrElseFunction(int to) {
      this.to = to;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      return FusedCalls.orElse(x, this.to, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OrElseAdjoint adjoint = new OrElseAdjoint();
      double value = orElseGradient(x, this.to, y, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      return orElseJvp(x, this.to, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      OrElseHvpAdjoint adjoint = new OrElseHvpAdjoint();
      double value = orElseHvp(x, this.to, y, xDot, yDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.yHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.eachOther} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual eachOtherJvp(double[] x, double[] xDot) {
    return eachOtherJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #eachOtherJvp(double[], double[])
   */
  static Dual eachOtherJvp(double[] x, double[] xDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double t = evenJvp(x, 0, xDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = oddJvp(x, 1, xDot, tape);
      double t3 = tape.doubleResult(1);
      return new Dual(t + 3.0 * t2, t1 + 3.0 * t3);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.eachOther}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record EachOtherGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code FusedCalls.eachOther} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static EachOtherGradient eachOtherGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = eachOtherGradient(x, xBar);
    return new EachOtherGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #eachOtherGradient(double[])
   */
  static EachOtherGradient eachOtherGradient(double[] x, Tape tape) {
    return eachOtherGradient(x);
  }

  /**
   * Reverse mode: {@code FusedCalls.eachOther} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double eachOtherGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    return evenVjp(x, 0, 1.0, xBar) + 3.0 * oddVjp(x, 1, 3.0, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #eachOtherGradient(double[], double[])
   */
  static double eachOtherGradient(double[] x, double[] xBar, Tape tape) {
    return eachOtherGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.eachOther}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record EachOtherHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code FusedCalls.eachOther}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static EachOtherHvp eachOtherHvp(double[] x, double[] xDot) {
    return eachOtherHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #eachOtherHvp(double[], double[])
   */
  static EachOtherHvp eachOtherHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = eachOtherHvp(x, xDot, xBar, xHvp, tape);
    return new EachOtherHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code FusedCalls.eachOther}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double eachOtherHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return eachOtherHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #eachOtherHvp(double[], double[], double[], double[])
   */
  static double eachOtherHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      return evenVjpJvp(x, 0, 1.0, xBar, xDot, xHvp, tape)
          + 3.0 * oddVjpJvp2(x, 1, 3.0, xBar, xDot, xHvp, tape);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.eachOther} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction eachOtherFunction() {
    return new EachOtherFunction();
  }

  private static final class EachOtherFunction implements ScalarFunction {

    EachOtherFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return FusedCalls.eachOther(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = eachOtherGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return eachOtherJvp(x, xDot).tangent();
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
      double value = eachOtherHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.dampedSum} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual dampedSumJvp(double x, double y, double xDot, double yDot) {
    return dampedSumJvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dampedSumJvp(double, double, double, double)
   */
  static Dual dampedSumJvp(double x, double y, double xDot, double yDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = dampedJvp(x, 3, xDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = dampedJvp(y, 2, yDot, tape);
      double t3 = tape.doubleResult(1);
      return new Dual(2.0 * t + y * t2, 2.0 * t1 + (yDot * t2 + y * t3));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.dampedSum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record DampedSumGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.dampedSum}: filled by a
   * derivative and reused by its caller.
   */
  static final class DampedSumAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public DampedSumAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.dampedSum} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static DampedSumGradient dampedSumGradient(double x, double y) {
    return dampedSumGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dampedSumGradient(double, double)
   */
  static DampedSumGradient dampedSumGradient(double x, double y, Tape tape) {
    DampedSumAdjoint adjoint = new DampedSumAdjoint();
    double value = dampedSumGradient(x, y, adjoint, tape);
    return new DampedSumGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Reverse mode: {@code FusedCalls.dampedSum} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double dampedSumGradient(double x, double y, DampedSumAdjoint adjoint) {
    return dampedSumGradient(x, y, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dampedSumGradient(double, double, DampedSumAdjoint)
   */
  static double dampedSumGradient(double x, double y, DampedSumAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int frame = tape.mark();
      double t = dampedVjp(x, 3, 2.0, tape);
      double xBar = tape.doubleResult(1);
      tape.release(frame);
      frame = tape.mark();
      double t1 = dampedVjp(y, 2, y, tape);
      double yBar = tape.doubleResult(1);
      tape.release(frame);

      // reverse sweep
      yBar = t1 + yBar;
      adjoint.x = xBar;
      adjoint.y = yBar;
      return 2.0 * t + y * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.dampedSum}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record DampedSumHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code FusedCalls.dampedSum}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static DampedSumHvp dampedSumHvp(double x, double y, double xDot, double yDot) {
    return dampedSumHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dampedSumHvp(double, double, double, double)
   */
  static DampedSumHvp dampedSumHvp(double x, double y, double xDot, double yDot, Tape tape) {
    int mark = tape.mark();
    try {
      int frame = tape.mark();
      double t = dampedVjpJvp(x, 3, 2.0, xDot, tape);
      double xBar = tape.doubleResult(1);
      double xBarDot = tape.doubleResult(2);
      tape.release(frame);
      frame = tape.mark();
      double t1 = dampedVjpJvp2(y, 2, y, yDot, yDot, tape);
      double yBar = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double yBarDot = tape.doubleResult(3);
      tape.release(frame);

      // reverse sweep
      yBar = t1 + yBar;
      yBarDot = t2 + yBarDot;
      return new DampedSumHvp(2.0 * t + y * t1, xBar, yBar, xBarDot, yBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.dampedSum} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction dampedSumFunction() {
    return new DampedSumFunction();
  }

  private static final class DampedSumFunction implements ScalarFunction {

    DampedSumFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return FusedCalls.dampedSum(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      DampedSumAdjoint adjoint = new DampedSumAdjoint();
      double value = dampedSumGradient(x, y, adjoint);
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
      return dampedSumJvp(x, y, xDot, yDot).tangent();
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
      DampedSumHvp hvp = dampedSumHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.oneOfTwoReturns} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual oneOfTwoReturnsJvp(double[] x, double y, double[] xDot, double yDot) {
    return oneOfTwoReturnsJvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneOfTwoReturnsJvp(double[], double, double[], double)
   */
  static Dual oneOfTwoReturnsJvp(double[] x, double y, double[] xDot, double yDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double sum = halvesJvp(x, 0, x.length, xDot, tape);
      double sumDot = tape.doubleResult(1);
      if (y > 1.0) {
        return new Dual(2.0 * sum, 2.0 * sumDot);
      }
      return new Dual(y - sum, yDot - sumDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.oneOfTwoReturns}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record OneOfTwoReturnsGradient(double value, double[] x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.oneOfTwoReturns}: filled by a
   * derivative and reused by its caller.
   */
  static final class OneOfTwoReturnsAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public OneOfTwoReturnsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.oneOfTwoReturns} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OneOfTwoReturnsGradient oneOfTwoReturnsGradient(double[] x, double y) {
    return oneOfTwoReturnsGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneOfTwoReturnsGradient(double[], double)
   */
  static OneOfTwoReturnsGradient oneOfTwoReturnsGradient(double[] x, double y, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    OneOfTwoReturnsAdjoint adjoint = new OneOfTwoReturnsAdjoint();
    double value = oneOfTwoReturnsGradient(x, y, xBar, adjoint, tape);
    return new OneOfTwoReturnsGradient(value, xBar, adjoint.y);
  }

  /**
   * Reverse mode: {@code FusedCalls.oneOfTwoReturns} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double oneOfTwoReturnsGradient(double[] x, double y, double[] xBar,
      OneOfTwoReturnsAdjoint adjoint) {
    return oneOfTwoReturnsGradient(x, y, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneOfTwoReturnsGradient(double[], double, double[], OneOfTwoReturnsAdjoint)
   */
  static double oneOfTwoReturnsGradient(double[] x, double y, double[] xBar,
      OneOfTwoReturnsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double sum = halvesForward2(x, 0, x.length, xBar, tape);
      if (y > 1.0) {
        // reverse sweep
        halvesReverse2(2.0, tape);
        adjoint.y = 0.0;
        return 2.0 * sum;
      }

      // reverse sweep
      halvesReverse2(-1.0, tape);
      adjoint.y = 1.0;
      return y - sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.oneOfTwoReturns}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record OneOfTwoReturnsHvp(double value, double[] x, double y, double[] xHvp, double yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.oneOfTwoReturns}: filled by a derivative and reused by its caller.
   */
  static final class OneOfTwoReturnsHvpAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** The Hessian-vector product for {@code y}. */
    public double yHvp;

    /** A holder of zeros. */
    public OneOfTwoReturnsHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.oneOfTwoReturns}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static OneOfTwoReturnsHvp oneOfTwoReturnsHvp(double[] x, double y, double[] xDot, double yDot) {
    return oneOfTwoReturnsHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneOfTwoReturnsHvp(double[], double, double[], double)
   */
  static OneOfTwoReturnsHvp oneOfTwoReturnsHvp(double[] x, double y, double[] xDot, double yDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    OneOfTwoReturnsHvpAdjoint adjoint = new OneOfTwoReturnsHvpAdjoint();
    double value = oneOfTwoReturnsHvp(x, y, xDot, yDot, xBar, xHvp, adjoint, tape);
    return new OneOfTwoReturnsHvp(value, xBar, adjoint.y, xHvp, adjoint.yHvp);
  }

  /**
   * Second order: {@code FusedCalls.oneOfTwoReturns}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code y}
   * @return the value
   */
  static double oneOfTwoReturnsHvp(double[] x, double y, double[] xDot, double yDot, double[] xBar,
      double[] xHvp, OneOfTwoReturnsHvpAdjoint adjoint) {
    return oneOfTwoReturnsHvp(x, y, xDot, yDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneOfTwoReturnsHvp(double[], double, double[], double, double[], double[],
   *     OneOfTwoReturnsHvpAdjoint)
   */
  static double oneOfTwoReturnsHvp(double[] x, double y, double[] xDot, double yDot, double[] xBar,
      double[] xHvp, OneOfTwoReturnsHvpAdjoint adjoint, Tape tape) {
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
      double sum = halvesForwardJvp2(x, 0, x.length, xBar, xDot, xHvp, tape);
      if (y > 1.0) {
        // reverse sweep
        halvesReverseJvp2(2.0, tape);
        adjoint.y = 0.0;
        adjoint.yHvp = 0.0;
        return 2.0 * sum;
      }

      // reverse sweep
      halvesReverseJvp2(-1.0, tape);
      adjoint.y = 1.0;
      adjoint.yHvp = 0.0;
      return y - sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.oneOfTwoReturns} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction oneOfTwoReturnsFunction() {
    return new OneOfTwoReturnsFunction();
  }

  private static final class OneOfTwoReturnsFunction implements ScalarFunction {

    OneOfTwoReturnsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      return FusedCalls.oneOfTwoReturns(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      OneOfTwoReturnsAdjoint adjoint = new OneOfTwoReturnsAdjoint();
      double value = oneOfTwoReturnsGradient(x, y, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      return oneOfTwoReturnsJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      OneOfTwoReturnsHvpAdjoint adjoint = new OneOfTwoReturnsHvpAdjoint();
      double value = oneOfTwoReturnsHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.yHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.inBranches} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual inBranchesJvp(double[] x, double y, double[] xDot, double yDot) {
    return inBranchesJvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inBranchesJvp(double[], double, double[], double)
   */
  static Dual inBranchesJvp(double[] x, double y, double[] xDot, double yDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double sum;
      double sumDot;
      if (y > 1.0) {
        double t = halvesJvp(x, 0, x.length, xDot, tape);
        double t1 = tape.doubleResult(1);
        sum = y * t;
        sumDot = yDot * t + y * t1;
      } else {
        double t = hornerJvp(x, 0, y, xDot, yDot, tape);
        double t1 = tape.doubleResult(1);
        sum = y - t;
        sumDot = yDot - t1;
      }
      return new Dual(3.0 * sum, 3.0 * sumDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.inBranches}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record InBranchesGradient(double value, double[] x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.inBranches}: filled by a
   * derivative and reused by its caller.
   */
  static final class InBranchesAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public InBranchesAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.inBranches} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InBranchesGradient inBranchesGradient(double[] x, double y) {
    return inBranchesGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inBranchesGradient(double[], double)
   */
  static InBranchesGradient inBranchesGradient(double[] x, double y, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    InBranchesAdjoint adjoint = new InBranchesAdjoint();
    double value = inBranchesGradient(x, y, xBar, adjoint, tape);
    return new InBranchesGradient(value, xBar, adjoint.y);
  }

  /**
   * Reverse mode: {@code FusedCalls.inBranches} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static double inBranchesGradient(double[] x, double y, double[] xBar, InBranchesAdjoint adjoint) {
    return inBranchesGradient(x, y, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inBranchesGradient(double[], double, double[], InBranchesAdjoint)
   */
  static double inBranchesGradient(double[] x, double y, double[] xBar, InBranchesAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      boolean t = y > 1.0;
      double t1;
      double sum;
      double yBar;
      if (t) {
        t1 = halvesVjp(x, 0, x.length, y * 3.0, xBar);
        sum = y * t1;
        yBar = 0.0;
      } else {
        double t2 = hornerVjp(x, 0, y, -3.0, xBar, tape);
        yBar = tape.doubleResult(1);
        sum = y - t2;
        t1 = 0.0;
      }

      // reverse sweep
      if (t) {
        yBar = 3.0 * t1;
      } else {
        yBar = 3.0 + yBar;
      }
      adjoint.y = yBar;
      return 3.0 * sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.inBranches}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record InBranchesHvp(double value, double[] x, double y, double[] xHvp, double yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.inBranches}: filled by a derivative and reused by its caller.
   */
  static final class InBranchesHvpAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** The Hessian-vector product for {@code y}. */
    public double yHvp;

    /** A holder of zeros. */
    public InBranchesHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.inBranches}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static InBranchesHvp inBranchesHvp(double[] x, double y, double[] xDot, double yDot) {
    return inBranchesHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inBranchesHvp(double[], double, double[], double)
   */
  static InBranchesHvp inBranchesHvp(double[] x, double y, double[] xDot, double yDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    InBranchesHvpAdjoint adjoint = new InBranchesHvpAdjoint();
    double value = inBranchesHvp(x, y, xDot, yDot, xBar, xHvp, adjoint, tape);
    return new InBranchesHvp(value, xBar, adjoint.y, xHvp, adjoint.yHvp);
  }

  /**
   * Second order: {@code FusedCalls.inBranches}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code y}
   * @return the value
   */
  static double inBranchesHvp(double[] x, double y, double[] xDot, double yDot, double[] xBar,
      double[] xHvp, InBranchesHvpAdjoint adjoint) {
    return inBranchesHvp(x, y, xDot, yDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inBranchesHvp(double[], double, double[], double, double[], double[],
   *     InBranchesHvpAdjoint)
   */
  static double inBranchesHvp(double[] x, double y, double[] xDot, double yDot, double[] xBar,
      double[] xHvp, InBranchesHvpAdjoint adjoint, Tape tape) {
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
      boolean t = y > 1.0;
      double t1;
      double t2;
      double sum;
      double yBar;
      double yBarDot;
      if (t) {
        t1 = halvesVjpJvp(x, 0, x.length, y * 3.0, xBar, xDot, yDot * 3.0, xHvp, tape);
        t2 = tape.doubleResult(1);
        sum = y * t1;
        yBar = 0.0;
        yBarDot = 0.0;
      } else {
        double t3 = hornerVjpJvp(x, 0, y, -3.0, xBar, xDot, yDot, xHvp, tape);
        yBar = tape.doubleResult(1);
        yBarDot = tape.doubleResult(2);
        sum = y - t3;
        t1 = 0.0;
        t2 = 0.0;
      }

      // reverse sweep
      if (t) {
        yBar = 3.0 * t1;
        yBarDot = 3.0 * t2;
      } else {
        yBar = 3.0 + yBar;
      }
      adjoint.y = yBar;
      adjoint.yHvp = yBarDot;
      return 3.0 * sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code FusedCalls.inBranches} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction inBranchesFunction() {
    return new InBranchesFunction();
  }

  private static final class InBranchesFunction implements ScalarFunction {

    InBranchesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      return FusedCalls.inBranches(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      InBranchesAdjoint adjoint = new InBranchesAdjoint();
      double value = inBranchesGradient(x, y, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      return inBranchesJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      InBranchesHvpAdjoint adjoint = new InBranchesHvpAdjoint();
      double value = inBranchesHvp(x, y, xDot, yDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.yHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code FusedCalls.floats} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual floatsJvp(float[] x, float y, float[] xDot, float yDot) {
    return floatsJvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsJvp(float[], float, float[], float)
   */
  static Dual floatsJvp(float[] x, float y, float[] xDot, float yDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      float t = narrowJvp(x, 0, xDot, tape);
      float t1 = tape.floatResult(1);
      return new Dual(y * t, yDot * t + y * t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.floats}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record FloatsGradient(float value, float[] x, float y) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.floats}: filled by a derivative
   * and reused by its caller.
   */
  static final class FloatsAdjoint {

    /** The adjoint of {@code y}. */
    public float y;

    /** A holder of zeros. */
    public FloatsAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.floats} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FloatsGradient floatsGradient(float[] x, float y) {
    float[] xBar = Arguments.zerosLike(x);
    FloatsAdjoint adjoint = new FloatsAdjoint();
    float value = floatsGradient(x, y, xBar, adjoint);
    return new FloatsGradient(value, xBar, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsGradient(float[], float)
   */
  static FloatsGradient floatsGradient(float[] x, float y, Tape tape) {
    return floatsGradient(x, y);
  }

  /**
   * Reverse mode: {@code FusedCalls.floats} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code y}
   * @return the value
   */
  static float floatsGradient(float[] x, float y, float[] xBar, FloatsAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    float t = narrowVjp(x, 0, y, xBar);
    adjoint.y = t;
    return y * t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #floatsGradient(float[], float, float[], FloatsAdjoint)
   */
  static float floatsGradient(float[] x, float y, float[] xBar, FloatsAdjoint adjoint, Tape tape) {
    return floatsGradient(x, y, xBar, adjoint);
  }

  /**
   * {@code FusedCalls.floats} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction floatsFunction() {
    return new FloatsFunction();
  }

  private static final class FloatsFunction implements ScalarFunction {

    FloatsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float y = (float) packed[packed.length - 1];
      return FusedCalls.floats(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float y = (float) packed[packed.length - 1];
      float[] xBar = Arguments.zerosLike(x);
      FloatsAdjoint adjoint = new FloatsAdjoint();
      double value = floatsGradient(x, y, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      float[] x = Arguments.floats(packed, 0, packed.length - 1);
      float y = (float) packed[packed.length - 1];
      float[] xDot = Arguments.floats(direction, 0, direction.length - 1);
      float yDot = (float) direction[direction.length - 1];
      return floatsJvp(x, y, xDot, yDot).tangent();
    }
  }

  /**
   * Forward mode: {@code FusedCalls.throughLayer} and its derivative in the direction of the
   * tangents.
   *
   * @param layer as the method takes it
   * @param x as the method takes it
   * @param layerDot tangent of {@code layer}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual throughLayerJvp(FusedCalls.Layer layer, double x, FusedCalls_LayerTangent layerDot,
      double xDot) {
    return throughLayerJvp(layer, x, layerDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughLayerJvp(corpus.FusedCalls.Layer, double, corpus.FusedCalls_LayerTangent,
   *     double)
   */
  static Dual throughLayerJvp(FusedCalls.Layer layer, double x, FusedCalls_LayerTangent layerDot,
      double xDot, Tape tape) {
    Sharing.begin().object("layerDot", layerDot, "layer", layer,
        FusedCalls_LayerTangent::parts).end();
    int mark = tape.mark();
    try {
      double t = throughJvp(layer, x, layer.bias.length, layerDot, xDot, tape);
      double t1 = tape.doubleResult(1);
      double weight1 = layer.weight;
      double weightDot = layerDot.weight;
      return new Dual(2.0 * t + weight1, 2.0 * t1 + weightDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.throughLayer}.
   *
   * @param value what the method returns
   * @param layer the derivative with respect to {@code layer}
   * @param x the derivative with respect to {@code x}
   */
  record ThroughLayerGradient(double value, FusedCalls_LayerTangent layer, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.throughLayer}: filled by a
   * derivative and reused by its caller.
   */
  static final class ThroughLayerAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ThroughLayerAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.throughLayer} and its gradient.
   *
   * @param layer as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ThroughLayerGradient throughLayerGradient(FusedCalls.Layer layer, double x) {
    return throughLayerGradient(layer, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughLayerGradient(corpus.FusedCalls.Layer, double)
   */
  static ThroughLayerGradient throughLayerGradient(FusedCalls.Layer layer, double x, Tape tape) {
    NewShadows layerBarShadows = new NewShadows();
    FusedCalls_LayerTangent layerBar = FusedCalls_LayerTangent.zerosLike(layer, layerBarShadows);
    ThroughLayerAdjoint adjoint = new ThroughLayerAdjoint();
    double value = throughLayerGradient(layer, x, layerBar, adjoint, tape);
    return new ThroughLayerGradient(value, layerBar, adjoint.x);
  }

  /**
   * Reverse mode: {@code FusedCalls.throughLayer} and its gradient, written into the
   * caller's memory.
   *
   * @param layer as the method takes it
   * @param x as the method takes it
   * @param layerBar overwritten with the gradient with respect to {@code layer}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double throughLayerGradient(FusedCalls.Layer layer, double x,
      FusedCalls_LayerTangent layerBar, ThroughLayerAdjoint adjoint) {
    return throughLayerGradient(layer, x, layerBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughLayerGradient(corpus.FusedCalls.Layer, double,
   *     corpus.FusedCalls_LayerTangent, ThroughLayerAdjoint)
   */
  static double throughLayerGradient(FusedCalls.Layer layer, double x,
      FusedCalls_LayerTangent layerBar, ThroughLayerAdjoint adjoint, Tape tape) {
    Sharing.begin().object("layerBar", layerBar, "layer", layer,
        FusedCalls_LayerTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    FusedCalls_LayerTangent.zero(layerBar);
    int mark = tape.mark();
    try {
      double t = throughVjp(layer, x, layer.bias.length, 2.0, layerBar, tape);
      double xBar = tape.doubleResult(1);

      // reverse sweep
      double t1 = 2.0 * t + layer.weight;
      layerBar.weight += 1.0;
      adjoint.x = xBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.throughLayer}.
   *
   * @param value what the method returns
   * @param layer the derivative with respect to {@code layer}
   * @param x the derivative with respect to {@code x}
   * @param layerHvp the Hessian-vector product for {@code layer}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ThroughLayerHvp(double value, FusedCalls_LayerTangent layer, double x,
      FusedCalls_LayerTangent layerHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.throughLayer}: filled by a derivative and reused by its caller.
   */
  static final class ThroughLayerHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public ThroughLayerHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.throughLayer}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param layer as the method takes it
   * @param x as the method takes it
   * @param layerDot tangent of {@code layer}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ThroughLayerHvp throughLayerHvp(FusedCalls.Layer layer, double x,
      FusedCalls_LayerTangent layerDot, double xDot) {
    return throughLayerHvp(layer, x, layerDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughLayerHvp(corpus.FusedCalls.Layer, double, corpus.FusedCalls_LayerTangent,
   *     double)
   */
  static ThroughLayerHvp throughLayerHvp(FusedCalls.Layer layer, double x,
      FusedCalls_LayerTangent layerDot, double xDot, Tape tape) {
    NewShadows layerBarShadows = new NewShadows();
    FusedCalls_LayerTangent layerBar = FusedCalls_LayerTangent.zerosLike(layer, layerBarShadows);
    NewShadows layerHvpShadows = new NewShadows();
    FusedCalls_LayerTangent layerHvp = FusedCalls_LayerTangent.zerosLike(layer, layerHvpShadows);
    ThroughLayerHvpAdjoint adjoint = new ThroughLayerHvpAdjoint();
    double value = throughLayerHvp(layer, x, layerDot, xDot, layerBar, layerHvp, adjoint, tape);
    return new ThroughLayerHvp(value, layerBar, adjoint.x, layerHvp, adjoint.xHvp);
  }

  /**
   * Second order: {@code FusedCalls.throughLayer}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param layer as the method takes it
   * @param x as the method takes it
   * @param layerDot tangent of {@code layer}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param layerBar overwritten with the gradient with respect to {@code layer}; of the same
   *     shape
   * @param layerHvp overwritten with the Hessian-vector product for {@code layer}; of the
   *     same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double throughLayerHvp(FusedCalls.Layer layer, double x, FusedCalls_LayerTangent layerDot,
      double xDot, FusedCalls_LayerTangent layerBar, FusedCalls_LayerTangent layerHvp,
      ThroughLayerHvpAdjoint adjoint) {
    return throughLayerHvp(layer, x, layerDot, xDot, layerBar, layerHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughLayerHvp(corpus.FusedCalls.Layer, double, corpus.FusedCalls_LayerTangent,
   *     double, corpus.FusedCalls_LayerTangent, corpus.FusedCalls_LayerTangent,
   *     ThroughLayerHvpAdjoint)
   */
  static double throughLayerHvp(FusedCalls.Layer layer, double x, FusedCalls_LayerTangent layerDot,
      double xDot, FusedCalls_LayerTangent layerBar, FusedCalls_LayerTangent layerHvp,
      ThroughLayerHvpAdjoint adjoint, Tape tape) {
    Sharing.begin().object("layerDot", layerDot, "layer", layer,
        FusedCalls_LayerTangent::parts).end();
    Sharing.begin().object("layerBar", layerBar, "layer", layer,
        FusedCalls_LayerTangent::parts).end();
    Sharing.begin().object("layerHvp", layerHvp, "layer", layer,
        FusedCalls_LayerTangent::parts).end();
    ObjectArguments.distinct("layerDot", layerDot, "layerBar", layerBar);
    ObjectArguments.distinct("layerDot", layerDot, "layerHvp", layerHvp);
    ObjectArguments.distinct("layerBar", layerBar, "layerHvp", layerHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    FusedCalls_LayerTangent.zero(layerBar);
    FusedCalls_LayerTangent.zero(layerHvp);
    int mark = tape.mark();
    try {
      double t =
          throughVjpJvp(layer, x, layer.bias.length, 2.0, layerBar, layerDot, xDot, layerHvp, tape);
      double xBar = tape.doubleResult(1);
      double xBarDot = tape.doubleResult(2);

      // reverse sweep
      double t1 = 2.0 * t + layer.weight;
      layerBar.weight += 1.0;
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code FusedCalls.changedLayer} and its derivative in the direction of the
   * tangents.
   *
   * @param layer as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param layerDot tangent of {@code layer}, of the same shape; receives that of what the
   *     array then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual changedLayerJvp(FusedCalls.Layer layer, double x, FusedCalls_LayerTangent layerDot,
      double xDot) {
    return changedLayerJvp(layer, x, layerDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedLayerJvp(corpus.FusedCalls.Layer, double, corpus.FusedCalls_LayerTangent,
   *     double)
   */
  static Dual changedLayerJvp(FusedCalls.Layer layer, double x, FusedCalls_LayerTangent layerDot,
      double xDot, Tape tape) {
    Sharing.begin().object("layerDot", layerDot, "layer", layer,
        FusedCalls_LayerTangent::parts).end();
    int mark = tape.mark();
    try {
      double first = throughJvp(layer, x, 2, layerDot, xDot, tape);
      double firstDot = tape.doubleResult(1);
      double t = first * x;
      double t1 = firstDot * x + first * xDot;
      layer.weight = t;
      layerDot.weight = t1;
      double[] bias1 = layer.bias;
      double[] biasDot = layerDot.bias;
      double t2 = bias1[0];
      return new Dual(first + t * t2, firstDot + (t1 * t2 + t * biasDot[0]));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code FusedCalls.changedLayer}.
   *
   * @param value what the method returns
   * @param layer the derivative with respect to {@code layer}
   * @param x the derivative with respect to {@code x}
   */
  record ChangedLayerGradient(double value, FusedCalls_LayerTangent layer, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code FusedCalls.changedLayer}: filled by a
   * derivative and reused by its caller.
   */
  static final class ChangedLayerAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ChangedLayerAdjoint() {}
  }

  /**
   * Reverse mode: {@code FusedCalls.changedLayer} and its gradient.
   *
   * @param layer as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ChangedLayerGradient changedLayerGradient(FusedCalls.Layer layer, double x) {
    return changedLayerGradient(layer, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedLayerGradient(corpus.FusedCalls.Layer, double)
   */
  static ChangedLayerGradient changedLayerGradient(FusedCalls.Layer layer, double x, Tape tape) {
    NewShadows layerBarShadows = new NewShadows();
    FusedCalls_LayerTangent layerBar = FusedCalls_LayerTangent.zerosLike(layer, layerBarShadows);
    ChangedLayerAdjoint adjoint = new ChangedLayerAdjoint();
    double value = changedLayerGradient(layer, x, layerBar, adjoint, tape);
    return new ChangedLayerGradient(value, layerBar, adjoint.x);
  }

  /**
   * Reverse mode: {@code FusedCalls.changedLayer} and its gradient, written into the
   * caller's memory.
   *
   * @param layer as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param layerBar overwritten with the gradient with respect to {@code layer}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double changedLayerGradient(FusedCalls.Layer layer, double x,
      FusedCalls_LayerTangent layerBar, ChangedLayerAdjoint adjoint) {
    return changedLayerGradient(layer, x, layerBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedLayerGradient(corpus.FusedCalls.Layer, double,
   *     corpus.FusedCalls_LayerTangent, ChangedLayerAdjoint)
   */
  static double changedLayerGradient(FusedCalls.Layer layer, double x,
      FusedCalls_LayerTangent layerBar, ChangedLayerAdjoint adjoint, Tape tape) {
    Sharing.begin().object("layerBar", layerBar, "layer", layer,
        FusedCalls_LayerTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    FusedCalls_LayerTangent.zero(layerBar);
    int mark = tape.mark();
    try {
      double first = throughForward(layer, x, 2, layerBar, tape);
      double t = first * x;
      layer.weight = t;
      double[] bias1 = layer.bias;
      double[] biasBar = layerBar.bias;
      double t1 = bias1[0];

      // reverse sweep
      biasBar[0] += t;
      double t2 = layerBar.weight;
      layerBar.weight = 0.0;
      double t3 = t1 + t2;
      double firstBar = 1.0 + t3 * x;
      double xBar = first * t3;
      xBar += throughReverse(firstBar, tape);
      adjoint.x = xBar;
      return first + t * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code FusedCalls.changedLayer}.
   *
   * @param value what the method returns
   * @param layer the derivative with respect to {@code layer}
   * @param x the derivative with respect to {@code x}
   * @param layerHvp the Hessian-vector product for {@code layer}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChangedLayerHvp(double value, FusedCalls_LayerTangent layer, double x,
      FusedCalls_LayerTangent layerHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * FusedCalls.changedLayer}: filled by a derivative and reused by its caller.
   */
  static final class ChangedLayerHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public ChangedLayerHvpAdjoint() {}
  }

  /**
   * Second order: {@code FusedCalls.changedLayer}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param layer as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param layerDot tangent of {@code layer}, of the same shape; receives that of what the
   *     array then holds
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ChangedLayerHvp changedLayerHvp(FusedCalls.Layer layer, double x,
      FusedCalls_LayerTangent layerDot, double xDot) {
    return changedLayerHvp(layer, x, layerDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedLayerHvp(corpus.FusedCalls.Layer, double, corpus.FusedCalls_LayerTangent,
   *     double)
   */
  static ChangedLayerHvp changedLayerHvp(FusedCalls.Layer layer, double x,
      FusedCalls_LayerTangent layerDot, double xDot, Tape tape) {
    NewShadows layerBarShadows = new NewShadows();
    FusedCalls_LayerTangent layerBar = FusedCalls_LayerTangent.zerosLike(layer, layerBarShadows);
    NewShadows layerHvpShadows = new NewShadows();
    FusedCalls_LayerTangent layerHvp = FusedCalls_LayerTangent.zerosLike(layer, layerHvpShadows);
    ChangedLayerHvpAdjoint adjoint = new ChangedLayerHvpAdjoint();
    double value = changedLayerHvp(layer, x, layerDot, xDot, layerBar, layerHvp, adjoint, tape);
    return new ChangedLayerHvp(value, layerBar, adjoint.x, layerHvp, adjoint.xHvp);
  }

  /**
   * Second order: {@code FusedCalls.changedLayer}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param layer as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param layerDot tangent of {@code layer}, of the same shape; receives that of what the
   *     array then holds
   * @param xDot tangent of {@code x}
   * @param layerBar overwritten with the gradient with respect to {@code layer}; of the same
   *     shape
   * @param layerHvp overwritten with the Hessian-vector product for {@code layer}; of the
   *     same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double changedLayerHvp(FusedCalls.Layer layer, double x, FusedCalls_LayerTangent layerDot,
      double xDot, FusedCalls_LayerTangent layerBar, FusedCalls_LayerTangent layerHvp,
      ChangedLayerHvpAdjoint adjoint) {
    return changedLayerHvp(layer, x, layerDot, xDot, layerBar, layerHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedLayerHvp(corpus.FusedCalls.Layer, double, corpus.FusedCalls_LayerTangent,
   *     double, corpus.FusedCalls_LayerTangent, corpus.FusedCalls_LayerTangent,
   *     ChangedLayerHvpAdjoint)
   */
  static double changedLayerHvp(FusedCalls.Layer layer, double x, FusedCalls_LayerTangent layerDot,
      double xDot, FusedCalls_LayerTangent layerBar, FusedCalls_LayerTangent layerHvp,
      ChangedLayerHvpAdjoint adjoint, Tape tape) {
    Sharing.begin().object("layerDot", layerDot, "layer", layer,
        FusedCalls_LayerTangent::parts).end();
    Sharing.begin().object("layerBar", layerBar, "layer", layer,
        FusedCalls_LayerTangent::parts).end();
    Sharing.begin().object("layerHvp", layerHvp, "layer", layer,
        FusedCalls_LayerTangent::parts).end();
    ObjectArguments.distinct("layerDot", layerDot, "layerBar", layerBar);
    ObjectArguments.distinct("layerDot", layerDot, "layerHvp", layerHvp);
    ObjectArguments.distinct("layerBar", layerBar, "layerHvp", layerHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    FusedCalls_LayerTangent.zero(layerBar);
    FusedCalls_LayerTangent.zero(layerHvp);
    int mark = tape.mark();
    try {
      double first = throughForwardJvp(layer, x, 2, layerBar, layerDot, xDot, layerHvp, tape);
      double firstDot = tape.doubleResult(1);
      double t = first * x;
      double t1 = firstDot * x + first * xDot;
      layer.weight = t;
      layerDot.weight = t1;
      double[] bias1 = layer.bias;
      double[] biasDot = layerDot.bias;
      double[] biasBar = layerBar.bias;
      double[] biasBarDot = layerHvp.bias;
      double t2 = bias1[0];

      // reverse sweep
      double t3 = biasDot[0];
      biasBar[0] += t;
      biasBarDot[0] += t1;
      double t4 = layerBar.weight;
      double t5 = layerHvp.weight;
      layerBar.weight = 0.0;
      layerHvp.weight = 0.0;
      double t6 = t2 + t4;
      double t7 = t3 + t5;
      double firstBar = 1.0 + t6 * x;
      double xBar = first * t6;
      double xBarDot = firstDot * t6 + first * t7;
      double t8 = throughReverseJvp(firstBar, t7 * x + t6 * xDot, tape);
      double t9 = tape.doubleResult(1);
      xBar += t8;
      xBarDot += t9;
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return first + t * t2;
    } finally {
      tape.release(mark);
    }
  }

  private static double minorJvp(double[] a, int size, int row, int used, double[] aDot,
      Tape tape) {
    if (row == size) {
      tape.result(1, 0.0);
      return 1.0;
    }
    double sum = 0.0;
    double sign = 1.0;
    double sumDot = 0.0;
    for (int column = 0; column < size; column++) {
      int bit = 1 << column;
      if ((used & bit) == 0) {
        int t = row * size + column;
        double t1 = sign * a[t];
        double t2 = sign * aDot[t];
        double t3 = minorJvp(a, size, row + 1, used | bit, aDot, tape);
        double t4 = tape.doubleResult(1);
        sum += t1 * t3;
        sumDot += t2 * t3 + t1 * t4;
        sign = -sign;
      }
    }
    tape.result(1, sumDot);
    return sum;
  }

  private static double minorVjp(double[] a, int size, int row, int used, double resultBar,
      double[] aBar) {
    double result;
    if (row == size) {
      result = 1.0;
    } else {
      double sum = 0.0;
      double sign = 1.0;
      for (int column = 0; column < size; column++) {
        int bit = 1 << column;
        double sign1;
        if ((used & bit) == 0) {
          double t = sign * a[row * size + column];
          double t1 = minorVjp(a, size, row + 1, used | bit, t * resultBar, aBar);
          sum += t * t1;
          sign1 = -sign;
          aBar[row * size + column] += sign * (resultBar * t1);
        } else {
          sign1 = sign;
        }
        sign = sign1;
      }
      result = sum;
    }
    return result;
  }

  private static double minorVjpJvp(double[] a, int size, int row, int used, double resultBar,
      double[] aBar, double[] aDot, double[] aBarDot, Tape tape) {
    double result;
    if (row == size) {
      result = 1.0;
    } else {
      double sum = 0.0;
      double sign = 1.0;
      for (int column = 0; column < size; column++) {
        int bit = 1 << column;
        double sign1;
        if ((used & bit) == 0) {
          int t = row * size + column;
          double t1 = sign * a[t];
          double t2 =
              minorVjpJvp2(a, size, row + 1, used | bit, t1 * resultBar, aBar, aDot,
              sign * aDot[t] * resultBar, aBarDot, tape);
          double t3 = tape.doubleResult(1);
          sum += t1 * t2;
          sign1 = -sign;
          aBar[t] += sign * (resultBar * t2);
          aBarDot[t] += sign * (resultBar * t3);
        } else {
          sign1 = sign;
        }
        sign = sign1;
      }
      result = sum;
    }
    return result;
  }

  private static double minorVjpJvp2(double[] a, int size, int row, int used, double resultBar,
      double[] aBar, double[] aDot, double resultBarDot, double[] aBarDot, Tape tape) {
    double result;
    double resultDot;
    if (row == size) {
      result = 1.0;
      resultDot = 0.0;
    } else {
      double sum = 0.0;
      double sign = 1.0;
      double sumDot = 0.0;
      for (int column = 0; column < size; column++) {
        int bit = 1 << column;
        double sign1;
        if ((used & bit) == 0) {
          int t = row * size + column;
          double t1 = sign * a[t];
          double t2 = sign * aDot[t];
          double t3 =
              minorVjpJvp2(a, size, row + 1, used | bit, t1 * resultBar, aBar, aDot,
              t2 * resultBar + t1 * resultBarDot, aBarDot, tape);
          double t4 = tape.doubleResult(1);
          sum += t1 * t3;
          sumDot += t2 * t3 + t1 * t4;
          sign1 = -sign;
          aBar[t] += sign * (resultBar * t3);
          aBarDot[t] += sign * (resultBarDot * t3 + resultBar * t4);
        } else {
          sign1 = sign;
        }
        sign = sign1;
      }
      result = sum;
      resultDot = sumDot;
    }
    tape.result(1, resultDot);
    return result;
  }

  private static double powerJvp(double x, int n, double xDot, Tape tape) {
    double t;
    double t1;
    if (n == 0) {
      t = 1.0;
      t1 = 0.0;
    } else {
      double t2 = powerJvp(x, n - 1, xDot, tape);
      double t3 = tape.doubleResult(1);
      t = x * t2;
      t1 = xDot * t2 + x * t3;
    }
    tape.result(1, t1);
    return t;
  }

  private static double powerVjp(double x, int n, double resultBar, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double xBar;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      xBar = 0.0;
    } else {
      t2 = powerVjp(x, n - 1, x * resultBar, tape);
      xBar = tape.doubleResult(1);
      t1 = x * t2;
    }

    // reverse sweep
    if (t) {
      xBar = 0.0;
    } else {
      xBar = resultBar * t2 + xBar;
    }
    tape.result(1, xBar);
    return t1;
  }

  private static double powerVjpJvp(double x, int n, double resultBar, double xDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double xBar;
    double t3;
    double xBarDot;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      xBar = 0.0;
      t3 = 0.0;
      xBarDot = 0.0;
    } else {
      t2 = powerVjpJvp2(x, n - 1, x * resultBar, xDot, xDot * resultBar, tape);
      xBar = tape.doubleResult(1);
      t3 = tape.doubleResult(2);
      xBarDot = tape.doubleResult(3);
      t1 = x * t2;
    }

    // reverse sweep
    if (t) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      xBar = resultBar * t2 + xBar;
      xBarDot = resultBar * t3 + xBarDot;
    }
    tape.result(1, xBar);
    tape.result(2, xBarDot);
    return t1;
  }

  private static double powerVjpJvp2(double x, int n, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double xBar;
    double t3;
    double t4;
    double xBarDot;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      xBar = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      xBarDot = 0.0;
    } else {
      t2 = powerVjpJvp2(x, n - 1, x * resultBar, xDot, xDot * resultBar + x * resultBarDot, tape);
      xBar = tape.doubleResult(1);
      t4 = tape.doubleResult(2);
      xBarDot = tape.doubleResult(3);
      t1 = x * t2;
      t3 = xDot * t2 + x * t4;
    }

    // reverse sweep
    if (t) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      xBar = resultBar * t2 + xBar;
      xBarDot = resultBarDot * t2 + resultBar * t4 + xBarDot;
    }
    tape.result(1, xBar);
    tape.result(2, t3);
    tape.result(3, xBarDot);
    return t1;
  }

  private static double hornerJvp(double[] c, int from, double x, double[] cDot, double xDot,
      Tape tape) {
    double t;
    double t1;
    if (from == c.length) {
      t = 0.0;
      t1 = 0.0;
    } else {
      double c1 = c[from];
      double cDot1 = cDot[from];
      double t2 = hornerJvp(c, from + 1, x, cDot, xDot, tape);
      double t3 = tape.doubleResult(1);
      t = c1 + x * t2;
      t1 = cDot1 + (xDot * t2 + x * t3);
    }
    tape.result(1, t1);
    return t;
  }

  private static double hornerVjp(double[] c, int from, double x, double resultBar, double[] cBar,
      Tape tape) {
    boolean t = from == c.length;
    double t1;
    double t2;
    double xBar;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
      xBar = 0.0;
    } else {
      double c1 = c[from];
      t2 = hornerVjp(c, from + 1, x, x * resultBar, cBar, tape);
      xBar = tape.doubleResult(1);
      t1 = c1 + x * t2;
    }

    // reverse sweep
    if (t) {
      xBar = 0.0;
    } else {
      xBar = resultBar * t2 + xBar;
      cBar[from] += resultBar;
    }
    tape.result(1, xBar);
    return t1;
  }

  private static double hornerVjpJvp(double[] c, int from, double x, double resultBar,
      double[] cBar, double[] cDot, double xDot, double[] cBarDot, Tape tape) {
    boolean t = from == c.length;
    double t1;
    double t2;
    double xBar;
    double t3;
    double xBarDot;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
      xBar = 0.0;
      t3 = 0.0;
      xBarDot = 0.0;
    } else {
      double c1 = c[from];
      t2 = hornerVjpJvp2(c, from + 1, x, x * resultBar, cBar, cDot, xDot, xDot * resultBar,
          cBarDot, tape);
      xBar = tape.doubleResult(1);
      t3 = tape.doubleResult(2);
      xBarDot = tape.doubleResult(3);
      t1 = c1 + x * t2;
    }

    // reverse sweep
    if (t) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      xBar = resultBar * t2 + xBar;
      xBarDot = resultBar * t3 + xBarDot;
      cBar[from] += resultBar;
    }
    tape.result(1, xBar);
    tape.result(2, xBarDot);
    return t1;
  }

  private static double hornerVjpJvp2(double[] c, int from, double x, double resultBar,
      double[] cBar, double[] cDot, double xDot, double resultBarDot, double[] cBarDot, Tape tape) {
    boolean t = from == c.length;
    double t1;
    double t2;
    double xBar;
    double t3;
    double t4;
    double xBarDot;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
      xBar = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      xBarDot = 0.0;
    } else {
      double c1 = c[from];
      double cDot1 = cDot[from];
      t2 = hornerVjpJvp2(c, from + 1, x, x * resultBar, cBar, cDot, xDot,
          xDot * resultBar + x * resultBarDot, cBarDot, tape);
      xBar = tape.doubleResult(1);
      t4 = tape.doubleResult(2);
      xBarDot = tape.doubleResult(3);
      t1 = c1 + x * t2;
      t3 = cDot1 + (xDot * t2 + x * t4);
    }

    // reverse sweep
    if (t) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      xBar = resultBar * t2 + xBar;
      xBarDot = resultBarDot * t2 + resultBar * t4 + xBarDot;
      cBar[from] += resultBar;
      cBarDot[from] += resultBarDot;
    }
    tape.result(1, xBar);
    tape.result(2, t3);
    tape.result(3, xBarDot);
    return t1;
  }

  private static double hornerForward(double[] c, int from, double x, double[] cBar, Tape tape) {
    boolean t = from == c.length;
    double t1;
    double t2;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
    } else {
      double c1 = c[from];
      t2 = hornerForward(c, from + 1, x, cBar, tape);
      t1 = c1 + x * t2;
    }
    tape.push(t);
    tape.push(t2);
    tape.push(x);
    tape.push(cBar);
    tape.push(from);
    return t1;
  }

  private static double hornerReverse(double resultBar, Tape tape) {
    int from = tape.popInt();
    double[] cBar = tape.popReference();
    double x = tape.popDouble();
    double t = tape.popDouble();
    boolean t1 = tape.popBoolean();
    double xBar;
    if (t1) {
      xBar = 0.0;
    } else {
      double xBar1 = resultBar * t;
      xBar = xBar1 + hornerReverse(x * resultBar, tape);
      cBar[from] += resultBar;
    }
    return xBar;
  }

  private static double hornerForwardJvp(double[] c, int from, double x, double[] cBar,
      double[] cDot, double xDot, double[] cBarDot, Tape tape) {
    boolean t = from == c.length;
    double t1;
    double t2;
    double t3;
    double t4;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    } else {
      double c1 = c[from];
      double cDot1 = cDot[from];
      t2 = hornerForwardJvp(c, from + 1, x, cBar, cDot, xDot, cBarDot, tape);
      t4 = tape.doubleResult(1);
      t1 = c1 + x * t2;
      t3 = cDot1 + (xDot * t2 + x * t4);
    }
    tape.push(t);
    tape.push(t2);
    tape.push(x);
    tape.push(cBar);
    tape.push(from);
    tape.push(t4);
    tape.push(xDot);
    tape.push(cBarDot);
    tape.result(1, t3);
    return t1;
  }

  private static double hornerReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double[] cBarDot = tape.popReference();
    double xDot = tape.popDouble();
    double t = tape.popDouble();
    int from = tape.popInt();
    double[] cBar = tape.popReference();
    double x = tape.popDouble();
    double t1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double xBar;
    double xBarDot;
    if (t2) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      double xBar1 = resultBar * t1;
      double xBarDot1 = resultBarDot * t1 + resultBar * t;
      double t3 = hornerReverseJvp(x * resultBar, xDot * resultBar + x * resultBarDot, tape);
      double t4 = tape.doubleResult(1);
      xBar = xBar1 + t3;
      xBarDot = xBarDot1 + t4;
      cBar[from] += resultBar;
      cBarDot[from] += resultBarDot;
    }
    tape.result(1, xBarDot);
    return xBar;
  }

  private static double halvesJvp(double[] x, int from, int to, double[] xDot, Tape tape) {
    if (to - from == 1) {
      double t = Math.exp(x[from]);
      double t1 = xDot[from] * t;
      tape.result(1, t1);
      return t;
    }
    int middle = from + to >>> 1;
    double t = halvesJvp(x, from, middle, xDot, tape);
    double t1 = tape.doubleResult(1);
    double t2 = halvesJvp(x, middle, to, xDot, tape);
    double t3 = tape.doubleResult(1);
    tape.result(1, t1 + 0.5 * t3);
    return t + 0.5 * t2;
  }

  private static double halvesVjp(double[] x, int from, int to, double resultBar, double[] xBar) {
    boolean t = to - from == 1;
    double t1;
    double result;
    if (t) {
      t1 = Math.exp(x[from]);
      result = t1;
    } else {
      int middle = from + to >>> 1;
      result = halvesVjp(x, from, middle, resultBar, xBar)
          + 0.5 * halvesVjp(x, middle, to, 0.5 * resultBar, xBar);
      t1 = 0.0;
    }

    // reverse sweep
    if (t) {
      xBar[from] += resultBar * t1;
    }
    return result;
  }

  private static double halvesVjpJvp(double[] x, int from, int to, double resultBar, double[] xBar,
      double[] xDot, double resultBarDot, double[] xBarDot, Tape tape) {
    boolean t = to - from == 1;
    double t1;
    double t2;
    double result;
    double resultDot;
    if (t) {
      t1 = Math.exp(x[from]);
      t2 = xDot[from] * t1;
      result = t1;
      resultDot = t2;
    } else {
      int middle = from + to >>> 1;
      double t3 = halvesVjpJvp(x, from, middle, resultBar, xBar, xDot, resultBarDot, xBarDot, tape);
      double t4 = tape.doubleResult(1);
      double t5 =
          halvesVjpJvp(x, middle, to, 0.5 * resultBar, xBar, xDot, 0.5 * resultBarDot, xBarDot,
          tape);
      double t6 = tape.doubleResult(1);
      result = t3 + 0.5 * t5;
      t1 = 0.0;
      resultDot = t4 + 0.5 * t6;
      t2 = 0.0;
    }

    // reverse sweep
    if (t) {
      xBar[from] += resultBar * t1;
      xBarDot[from] += resultBarDot * t1 + resultBar * t2;
    }
    tape.result(1, resultDot);
    return result;
  }

  private static double momentsJvp(double[] x, int from, double scale, double[] xDot,
      double scaleDot, Tape tape) {
    if (from == x.length) {
      tape.result(1, 0.0);
      tape.result(2, 0.0);
      tape.result(3, 0.0);
      return 0.0;
    }
    double restSum = momentsJvp(x, from + 1, scale, xDot, scaleDot, tape);
    double restSquares = tape.doubleResult(1);
    double restSumDot = tape.doubleResult(2);
    double restSquaresDot = tape.doubleResult(3);
    double x1 = x[from];
    double value = scale * x1;
    double valueDot = scaleDot * x1 + scale * xDot[from];
    tape.result(1, value * value + restSquares);
    tape.result(2, valueDot + restSumDot);
    tape.result(3, 2.0 * (valueDot * value) + restSquaresDot);
    return value + restSum;
  }

  private static double momentsVjp(double[] x, int from, double scale, double result0Bar,
      double result1Bar, double[] xBar, Tape tape) {
    boolean t = from == x.length;
    double result;
    double result1;
    double scaleBar;
    if (t) {
      result = 0.0;
      result1 = 0.0;
      scaleBar = 0.0;
    } else {
      double restSum = momentsVjp(x, from + 1, scale, result0Bar, result1Bar, xBar, tape);
      double restSquares = tape.doubleResult(1);
      scaleBar = tape.doubleResult(2);
      double value = scale * x[from];
      result = value + restSum;
      result1 = value * value + restSquares;
    }

    // reverse sweep
    if (t) {
      scaleBar = 0.0;
    } else {
      double x1 = x[from];
      double value = scale * x1;
      double valueBar = 2.0 * (result1Bar * value) + result0Bar;
      double scaleBar1 = valueBar * x1;
      xBar[from] += scale * valueBar;
      scaleBar = scaleBar1 + scaleBar;
    }
    tape.result(1, result1);
    tape.result(2, scaleBar);
    return result;
  }

  private static double momentsVjpJvp(double[] x, int from, double scale, double result0Bar,
      double result1Bar, double[] xBar, double[] xDot, double scaleDot, double[] xBarDot,
      Tape tape) {
    boolean t = from == x.length;
    double result;
    double result1;
    double scaleBar;
    double scaleBarDot;
    if (t) {
      result = 0.0;
      result1 = 0.0;
      scaleBar = 0.0;
      scaleBarDot = 0.0;
    } else {
      double restSum =
          momentsVjpJvp(x, from + 1, scale, result0Bar, result1Bar, xBar, xDot, scaleDot, xBarDot,
          tape);
      double restSquares = tape.doubleResult(1);
      scaleBar = tape.doubleResult(2);
      scaleBarDot = tape.doubleResult(3);
      double value = scale * x[from];
      result = value + restSum;
      result1 = value * value + restSquares;
    }

    // reverse sweep
    if (t) {
      scaleBar = 0.0;
      scaleBarDot = 0.0;
    } else {
      double x1 = x[from];
      double xDot1 = xDot[from];
      double value = scale * x1;
      double valueDot = scaleDot * x1 + scale * xDot1;
      double valueBarDot = 2.0 * (result1Bar * valueDot);
      double valueBar = 2.0 * (result1Bar * value) + result0Bar;
      double scaleBar1 = valueBar * x1;
      double scaleBarDot1 = valueBarDot * x1 + valueBar * xDot1;
      xBar[from] += scale * valueBar;
      xBarDot[from] += scaleDot * valueBar + scale * valueBarDot;
      scaleBar = scaleBar1 + scaleBar;
      scaleBarDot = scaleBarDot1 + scaleBarDot;
    }
    tape.result(1, result1);
    tape.result(2, scaleBar);
    tape.result(3, scaleBarDot);
    return result;
  }

  private static double momentsJvp2(double[] x, int from, double scale, double[] xDot,
      double scaleDot, Tape tape) {
    if (from == x.length) {
      tape.result(1, 0.0);
      tape.result(2, 0.0);
      return 0.0;
    }
    double restSum = momentsJvp2(x, from + 1, scale, xDot, scaleDot, tape);
    double restSquares = tape.doubleResult(1);
    double restSquaresDot = tape.doubleResult(2);
    double x1 = x[from];
    double value = scale * x1;
    double valueDot = scaleDot * x1 + scale * xDot[from];
    tape.result(1, value * value + restSquares);
    tape.result(2, 2.0 * (valueDot * value) + restSquaresDot);
    return value + restSum;
  }

  private static double momentsVjp2(double[] x, int from, double scale, double result1Bar,
      double[] xBar, Tape tape) {
    boolean t = from == x.length;
    double result;
    double result1;
    double scaleBar;
    if (t) {
      result = 0.0;
      result1 = 0.0;
      scaleBar = 0.0;
    } else {
      double restSum = momentsVjp2(x, from + 1, scale, result1Bar, xBar, tape);
      double restSquares = tape.doubleResult(1);
      scaleBar = tape.doubleResult(2);
      double value = scale * x[from];
      result = value + restSum;
      result1 = value * value + restSquares;
    }

    // reverse sweep
    if (t) {
      scaleBar = 0.0;
    } else {
      double x1 = x[from];
      double value = scale * x1;
      double valueBar = 2.0 * (result1Bar * value);
      double scaleBar1 = valueBar * x1;
      xBar[from] += scale * valueBar;
      scaleBar = scaleBar1 + scaleBar;
    }
    tape.result(1, result1);
    tape.result(2, scaleBar);
    return result;
  }

  private static double momentsVjpJvp2(double[] x, int from, double scale, double result1Bar,
      double[] xBar, double[] xDot, double scaleDot, double result1BarDot, double[] xBarDot,
      Tape tape) {
    boolean t = from == x.length;
    double result;
    double result1;
    double scaleBar;
    double resultDot;
    double scaleBarDot;
    if (t) {
      result = 0.0;
      result1 = 0.0;
      scaleBar = 0.0;
      resultDot = 0.0;
      scaleBarDot = 0.0;
    } else {
      double restSum =
          momentsVjpJvp2(x, from + 1, scale, result1Bar, xBar, xDot, scaleDot, result1BarDot,
          xBarDot, tape);
      double restSquares = tape.doubleResult(1);
      scaleBar = tape.doubleResult(2);
      double restSquaresDot = tape.doubleResult(3);
      scaleBarDot = tape.doubleResult(4);
      double x1 = x[from];
      double value = scale * x1;
      double valueDot = scaleDot * x1 + scale * xDot[from];
      result = value + restSum;
      result1 = value * value + restSquares;
      resultDot = 2.0 * (valueDot * value) + restSquaresDot;
    }

    // reverse sweep
    if (t) {
      scaleBar = 0.0;
      scaleBarDot = 0.0;
    } else {
      double x1 = x[from];
      double xDot1 = xDot[from];
      double value = scale * x1;
      double valueDot = scaleDot * x1 + scale * xDot1;
      double valueBar = 2.0 * (result1Bar * value);
      double valueBarDot = 2.0 * (result1BarDot * value + result1Bar * valueDot);
      double scaleBar1 = valueBar * x1;
      double scaleBarDot1 = valueBarDot * x1 + valueBar * xDot1;
      xBar[from] += scale * valueBar;
      xBarDot[from] += scaleDot * valueBar + scale * valueBarDot;
      scaleBar = scaleBar1 + scaleBar;
      scaleBarDot = scaleBarDot1 + scaleBarDot;
    }
    tape.result(1, result1);
    tape.result(2, scaleBar);
    tape.result(3, resultDot);
    tape.result(4, scaleBarDot);
    return result;
  }

  private static double halvesJvp2(double[] x, int from, int to, double[] xDot) {
    if (to - from == 1) {
      return Math.exp(x[from]);
    }
    int middle = from + to >>> 1;
    return halvesJvp2(x, from, middle, xDot) + 0.5 * halvesJvp2(x, middle, to, xDot);
  }

  private static double halves(double[] x, int from, int to) {
    if (to - from == 1) {
      return Math.exp(x[from]);
    }
    int middle = from + to >>> 1;
    return halves(x, from, middle) + 0.5 * halves(x, middle, to);
  }

  private static double halvesForward(double[] x, int from, int to, double[] xBar, Tape tape) {
    boolean t = to - from == 1;
    double t1;
    double result;
    if (t) {
      t1 = Math.exp(x[from]);
      result = t1;
    } else {
      int middle = from + to >>> 1;
      result = halvesForward(x, from, middle, xBar, tape)
          + 0.5 * halvesForward(x, middle, to, xBar, tape);
      t1 = 0.0;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(xBar);
    tape.push(from);
    return result;
  }

  private static void halvesReverse(double resultBar, Tape tape) {
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    double t = tape.popDouble();
    boolean t1 = tape.popBoolean();
    if (t1) {
      xBar[from] += resultBar * t;
    } else {
      halvesReverse(0.5 * resultBar, tape);
      halvesReverse(resultBar, tape);
    }
  }

  private static double halvesForwardJvp(double[] x, int from, int to, double[] xBar,
      double[] xDot, double[] xBarDot, Tape tape) {
    boolean t = to - from == 1;
    double t1;
    double t2;
    double result;
    double resultDot;
    if (t) {
      t1 = Math.exp(x[from]);
      t2 = xDot[from] * t1;
      result = t1;
      resultDot = t2;
    } else {
      int middle = from + to >>> 1;
      double t3 = halvesForwardJvp(x, from, middle, xBar, xDot, xBarDot, tape);
      double t4 = tape.doubleResult(1);
      double t5 = halvesForwardJvp(x, middle, to, xBar, xDot, xBarDot, tape);
      double t6 = tape.doubleResult(1);
      result = t3 + 0.5 * t5;
      t1 = 0.0;
      resultDot = t4 + 0.5 * t6;
      t2 = 0.0;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(xBar);
    tape.push(from);
    tape.push(t2);
    tape.push(xBarDot);
    tape.result(1, resultDot);
    return result;
  }

  private static void halvesReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double[] xBarDot = tape.popReference();
    double t = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    double t1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    if (t2) {
      xBar[from] += resultBar * t1;
      xBarDot[from] += resultBarDot * t1 + resultBar * t;
    } else {
      halvesReverseJvp(0.5 * resultBar, 0.5 * resultBarDot, tape);
      halvesReverseJvp(resultBar, resultBarDot, tape);
    }
  }

  private static double drainJvp(double[] x, int from, double[] xDot, Tape tape) {
    if (from == x.length) {
      tape.result(1, 0.0);
      return 0.0;
    }
    double value = x[from];
    double valueDot = xDot[from];
    x[from] = 0.5 * value * value;
    xDot[from] = valueDot * value;
    double t = drainJvp(x, from + 1, xDot, tape);
    double t1 = tape.doubleResult(1);
    tape.result(1, valueDot + t1);
    return value + t;
  }

  private static double drainForward(double[] x, int from, double[] xBar, Tape tape) {
    boolean t = from == x.length;
    double result;
    double value;
    if (t) {
      result = 0.0;
      value = 0.0;
    } else {
      value = x[from];
      x[from] = 0.5 * value * value;
      result = value + drainForward(x, from + 1, xBar, tape);
    }
    tape.push(t);
    tape.push(xBar);
    tape.push(from);
    tape.push(value);
    return result;
  }

  private static void drainReverse(double resultBar, Tape tape) {
    double value = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    boolean t = tape.popBoolean();
    if (!t) {
      drainReverse(resultBar, tape);
      double t1 = xBar[from];
      xBar[from] = resultBar + 0.5 * value * t1 + 0.5 * (t1 * value);
    }
  }

  private static double drainForwardJvp(double[] x, int from, double[] xBar, double[] xDot,
      double[] xBarDot, Tape tape) {
    boolean t = from == x.length;
    double result;
    double value;
    double valueDot;
    if (t) {
      result = 0.0;
      value = 0.0;
      valueDot = 0.0;
    } else {
      value = x[from];
      valueDot = xDot[from];
      x[from] = 0.5 * value * value;
      xDot[from] = valueDot * value;
      result = value + drainForwardJvp(x, from + 1, xBar, xDot, xBarDot, tape);
    }
    tape.push(t);
    tape.push(xBar);
    tape.push(from);
    tape.push(value);
    tape.push(xBarDot);
    tape.push(valueDot);
    return result;
  }

  private static void drainReverseJvp(double resultBar, Tape tape) {
    double valueDot = tape.popDouble();
    double[] xBarDot = tape.popReference();
    double value = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    boolean t = tape.popBoolean();
    if (!t) {
      drainReverseJvp(resultBar, tape);
      double t1 = xBar[from];
      double t2 = xBarDot[from];
      double t3 = 0.5 * value;
      xBar[from] = resultBar + t3 * t1 + 0.5 * (t1 * value);
      xBarDot[from] = 0.5 * valueDot * t1 + t3 * t2 + 0.5 * (t2 * value + t1 * valueDot);
    }
  }

  private static double productJvp(double[] x, double[] y, int from, double[] xDot, double[] yDot,
      Tape tape) {
    double t;
    double t1;
    if (from == x.length) {
      t = 0.0;
      t1 = 0.0;
    } else {
      double x1 = x[from];
      double y1 = y[from];
      double t2 = xDot[from] * y1 + x1 * yDot[from];
      double t3 = productJvp(x, y, from + 1, xDot, yDot, tape);
      double t4 = tape.doubleResult(1);
      t = x1 * y1 + t3;
      t1 = t2 + t4;
    }
    tape.result(1, t1);
    return t;
  }

  private static double productForward(double[] x, double[] y, int from, double[] xBar,
      double[] yBar, Tape tape) {
    boolean t = from == x.length;
    double t1;
    double y1;
    double x1;
    if (t) {
      t1 = 0.0;
      y1 = 0.0;
      x1 = 0.0;
    } else {
      x1 = x[from];
      y1 = y[from];
      t1 = x1 * y1 + productForward(x, y, from + 1, xBar, yBar, tape);
    }
    tape.push(t);
    tape.push(y1);
    tape.push(x1);
    tape.push(yBar);
    tape.push(from);
    tape.push(xBar);
    return t1;
  }

  private static void productReverse(double resultBar, Tape tape) {
    double[] xBar = tape.popReference();
    int from = tape.popInt();
    double[] yBar = tape.popReference();
    double x = tape.popDouble();
    double y = tape.popDouble();
    boolean t = tape.popBoolean();
    if (!t) {
      productReverse(resultBar, tape);
      yBar[from] += x * resultBar;
      xBar[from] += resultBar * y;
    }
  }

  private static double productForwardJvp(double[] x, double[] y, int from, double[] xBar,
      double[] yBar, double[] xDot, double[] yDot, double[] xBarDot, double[] yBarDot, Tape tape) {
    boolean t = from == x.length;
    double t1;
    double y1;
    double x1;
    double t2;
    double yDot1;
    double xDot1;
    if (t) {
      t1 = 0.0;
      y1 = 0.0;
      x1 = 0.0;
      t2 = 0.0;
      yDot1 = 0.0;
      xDot1 = 0.0;
    } else {
      x1 = x[from];
      xDot1 = xDot[from];
      y1 = y[from];
      yDot1 = yDot[from];
      double t3 = productForwardJvp(x, y, from + 1, xBar, yBar, xDot, yDot, xBarDot, yBarDot, tape);
      double t4 = tape.doubleResult(1);
      t1 = x1 * y1 + t3;
      t2 = xDot1 * y1 + x1 * yDot1 + t4;
    }
    tape.push(t);
    tape.push(y1);
    tape.push(x1);
    tape.push(yBar);
    tape.push(from);
    tape.push(xBar);
    tape.push(yDot1);
    tape.push(xDot1);
    tape.push(yBarDot);
    tape.push(xBarDot);
    tape.result(1, t2);
    return t1;
  }

  private static void productReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double[] xBarDot = tape.popReference();
    double[] yBarDot = tape.popReference();
    double xDot = tape.popDouble();
    double yDot = tape.popDouble();
    double[] xBar = tape.popReference();
    int from = tape.popInt();
    double[] yBar = tape.popReference();
    double x = tape.popDouble();
    double y = tape.popDouble();
    boolean t = tape.popBoolean();
    if (!t) {
      productReverseJvp(resultBar, resultBarDot, tape);
      yBar[from] += x * resultBar;
      yBarDot[from] += xDot * resultBar + x * resultBarDot;
      xBar[from] += resultBar * y;
      xBarDot[from] += resultBarDot * y + resultBar * yDot;
    }
  }

  private static double productVjp(double[] x, double[] y, int from, double resultBar,
      double[] xBar, double[] yBar) {
    boolean t = from == x.length;

    // reverse sweep
    double t1 = t ? 0.0 : x[from] * y[from] + productVjp(x, y, from + 1, resultBar, xBar, yBar);
    if (!t) {
      double xBar1 = resultBar * y[from];
      yBar[from] += x[from] * resultBar;
      xBar[from] += xBar1;
    }
    return t1;
  }

  private static double productVjpJvp(double[] x, double[] y, int from, double resultBar,
      double[] xBar, double[] yBar, double[] xDot, double[] yDot, double[] xBarDot,
      double[] yBarDot) {
    boolean t = from == x.length;

    // reverse sweep
    double t1 = t
        ? 0.0 : x[from] * y[from]
        + productVjpJvp(x, y, from + 1, resultBar, xBar, yBar, xDot, yDot, xBarDot, yBarDot);
    if (!t) {
      double xBar1 = resultBar * y[from];
      double xBarDot1 = resultBar * yDot[from];
      double yBarDot1 = xDot[from] * resultBar;
      yBar[from] += x[from] * resultBar;
      yBarDot[from] += yBarDot1;
      xBar[from] += xBar1;
      xBarDot[from] += xBarDot1;
    }
    return t1;
  }

  private static double halvesVjpJvp2(double[] x, int from, int to, double resultBar,
      double[] xBar, double[] xDot, double[] xBarDot) {
    boolean t = to - from == 1;
    double t1;
    double result;
    double t2;
    if (t) {
      t1 = Math.exp(x[from]);
      result = t1;
      t2 = xDot[from] * t1;
    } else {
      int middle = from + to >>> 1;
      result = halvesVjpJvp2(x, from, middle, resultBar, xBar, xDot, xBarDot)
          + 0.5 * halvesVjpJvp2(x, middle, to, 0.5 * resultBar, xBar, xDot, xBarDot);
      t1 = 0.0;
      t2 = 0.0;
    }

    // reverse sweep
    if (t) {
      xBar[from] += resultBar * t1;
      xBarDot[from] += resultBar * t2;
    }
    return result;
  }

  private static double hornerReverseJvp2(double resultBar, Tape tape) {
    tape.popReference();
    double xDot = tape.popDouble();
    double t = tape.popDouble();
    int from = tape.popInt();
    double[] cBar = tape.popReference();
    double x = tape.popDouble();
    double t1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double xBar;
    double xBarDot;
    if (t2) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      double xBar1 = resultBar * t1;
      double xBarDot1 = resultBar * t;
      double t3 = hornerReverseJvp(x * resultBar, xDot * resultBar, tape);
      double t4 = tape.doubleResult(1);
      xBar = xBar1 + t3;
      xBarDot = xBarDot1 + t4;
      cBar[from] += resultBar;
    }
    tape.result(1, xBarDot);
    return xBar;
  }

  private static double hornerJvp2(double[] c, int from, double x, double[] cDot, double xDot) {
    return from == c.length ? 0.0 : c[from] + x * hornerJvp2(c, from + 1, x, cDot, xDot);
  }

  private static double hornerForward2(double[] c, int from, double x, double[] cBar, Tape tape) {
    boolean t = from == c.length;
    double t1 = t ? 0.0 : c[from] + x * hornerForward2(c, from + 1, x, cBar, tape);
    tape.push(t);
    return t1;
  }

  private static double hornerReverse2(Tape tape) {
    boolean t = tape.popBoolean();
    double xBar = t ? 0.0 : hornerReverse2(tape);
    return xBar;
  }

  private static double hornerForwardJvp2(double[] c, int from, double x, double[] cBar,
      double[] cDot, double xDot, double[] cBarDot, Tape tape) {
    boolean t = from == c.length;
    double t1 =
        t ? 0.0 : c[from] + x * hornerForwardJvp2(c, from + 1, x, cBar, cDot, xDot, cBarDot, tape);
    tape.push(t);
    return t1;
  }

  private static double hornerForwardJvp3(double[] c, int from, double x, double[] cBar,
      double[] cDot, double xDot, double[] cBarDot, Tape tape) {
    boolean t = from == c.length;
    double t1;
    double t2;
    double t3;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      double c1 = c[from];
      t2 = hornerForwardJvp(c, from + 1, x, cBar, cDot, xDot, cBarDot, tape);
      t3 = tape.doubleResult(1);
      t1 = c1 + x * t2;
    }
    tape.push(t);
    tape.push(t2);
    tape.push(x);
    tape.push(cBar);
    tape.push(from);
    tape.push(t3);
    tape.push(xDot);
    tape.push(cBarDot);
    return t1;
  }

  private static double hornerReverseJvp3(Tape tape) {
    boolean t = tape.popBoolean();
    double xBar = t ? 0.0 : hornerReverseJvp3(tape);
    return xBar;
  }

  private static double halvesForward2(double[] x, int from, int to, double[] xBar, Tape tape) {
    boolean t = to - from == 1;
    double t1;
    double result;
    if (t) {
      t1 = Math.exp(x[from]);
      result = t1;
    } else {
      int middle = from + to >>> 1;
      result = halvesForward2(x, from, middle, xBar, tape)
          + 0.5 * halvesForward2(x, middle, to, xBar, tape);
      t1 = 0.0;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(xBar);
    tape.push(from);
    return result;
  }

  private static void halvesReverse2(double resultBar, Tape tape) {
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    double t = tape.popDouble();
    boolean t1 = tape.popBoolean();
    if (t1) {
      xBar[from] += resultBar * t;
    } else {
      halvesReverse2(0.5 * resultBar, tape);
      halvesReverse2(resultBar, tape);
    }
  }

  private static double halvesForwardJvp2(double[] x, int from, int to, double[] xBar,
      double[] xDot, double[] xBarDot, Tape tape) {
    boolean t = to - from == 1;
    double t1;
    double result;
    double t2;
    if (t) {
      t1 = Math.exp(x[from]);
      result = t1;
      t2 = xDot[from] * t1;
    } else {
      int middle = from + to >>> 1;
      result = halvesForwardJvp2(x, from, middle, xBar, xDot, xBarDot, tape)
          + 0.5 * halvesForwardJvp2(x, middle, to, xBar, xDot, xBarDot, tape);
      t1 = 0.0;
      t2 = 0.0;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(xBar);
    tape.push(from);
    tape.push(t2);
    tape.push(xBarDot);
    return result;
  }

  private static void halvesReverseJvp2(double resultBar, Tape tape) {
    double[] xBarDot = tape.popReference();
    double t = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    double t1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    if (t2) {
      xBar[from] += resultBar * t1;
      xBarDot[from] += resultBar * t;
    } else {
      halvesReverseJvp2(0.5 * resultBar, tape);
      halvesReverseJvp2(resultBar, tape);
    }
  }

  private static double evenJvp(double[] x, int from, double[] xDot, Tape tape) {
    double t;
    double t1;
    if (from == x.length) {
      t = 1.0;
      t1 = 0.0;
    } else {
      double x1 = x[from];
      double xDot1 = xDot[from];
      double t2 = oddJvp(x, from + 1, xDot, tape);
      double t3 = tape.doubleResult(1);
      t = x1 * t2;
      t1 = xDot1 * t2 + x1 * t3;
    }
    tape.result(1, t1);
    return t;
  }

  private static double oddJvp(double[] x, int from, double[] xDot, Tape tape) {
    double t;
    double t1;
    if (from == x.length) {
      t = 2.0;
      t1 = 0.0;
    } else {
      double x1 = x[from];
      double t2 = xDot[from] * Math.cos(x1);
      double t3 = evenJvp(x, from + 1, xDot, tape);
      double t4 = tape.doubleResult(1);
      t = Math.sin(x1) - t3;
      t1 = t2 - t4;
    }
    tape.result(1, t1);
    return t;
  }

  private static double evenVjp(double[] x, int from, double resultBar, double[] xBar) {
    boolean t = from == x.length;
    double t1;
    double t2;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
    } else {
      double x1 = x[from];
      t2 = oddVjp(x, from + 1, x1 * resultBar, xBar);
      t1 = x1 * t2;
    }

    // reverse sweep
    if (!t) {
      xBar[from] += resultBar * t2;
    }
    return t1;
  }

  private static double oddVjp(double[] x, int from, double resultBar, double[] xBar) {
    boolean t = from == x.length;

    // reverse sweep
    double t1 = t ? 2.0 : Math.sin(x[from]) - evenVjp(x, from + 1, -resultBar, xBar);
    if (!t) {
      xBar[from] += resultBar * Math.cos(x[from]);
    }
    return t1;
  }

  private static double evenVjpJvp(double[] x, int from, double resultBar, double[] xBar,
      double[] xDot, double[] xBarDot, Tape tape) {
    boolean t = from == x.length;
    double t1;
    double t2;
    double t3;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      double x1 = x[from];
      t2 = oddVjpJvp(x, from + 1, x1 * resultBar, xBar, xDot, xDot[from] * resultBar, xBarDot,
          tape);
      t3 = tape.doubleResult(1);
      t1 = x1 * t2;
    }

    // reverse sweep
    if (!t) {
      xBar[from] += resultBar * t2;
      xBarDot[from] += resultBar * t3;
    }
    return t1;
  }

  private static double oddVjpJvp(double[] x, int from, double resultBar, double[] xBar,
      double[] xDot, double resultBarDot, double[] xBarDot, Tape tape) {
    boolean t = from == x.length;
    double t1;
    double t2;
    if (t) {
      t1 = 2.0;
      t2 = 0.0;
    } else {
      double x1 = x[from];
      double t3 = xDot[from] * Math.cos(x1);
      double t4 = evenVjpJvp2(x, from + 1, -resultBar, xBar, xDot, -resultBarDot, xBarDot, tape);
      double t5 = tape.doubleResult(1);
      t1 = Math.sin(x1) - t4;
      t2 = t3 - t5;
    }

    // reverse sweep
    if (!t) {
      double x1 = x[from];
      double t3 = Math.cos(x1);
      double xBarDot1 = resultBarDot * t3 - resultBar * (xDot[from] * Math.sin(x1));
      xBar[from] += resultBar * t3;
      xBarDot[from] += xBarDot1;
    }
    tape.result(1, t2);
    return t1;
  }

  private static double evenVjpJvp2(double[] x, int from, double resultBar, double[] xBar,
      double[] xDot, double resultBarDot, double[] xBarDot, Tape tape) {
    boolean t = from == x.length;
    double t1;
    double t2;
    double t3;
    double t4;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    } else {
      double x1 = x[from];
      double xDot1 = xDot[from];
      t2 = oddVjpJvp(x, from + 1, x1 * resultBar, xBar, xDot,
          xDot1 * resultBar + x1 * resultBarDot, xBarDot, tape);
      t4 = tape.doubleResult(1);
      t1 = x1 * t2;
      t3 = xDot1 * t2 + x1 * t4;
    }

    // reverse sweep
    if (!t) {
      xBar[from] += resultBar * t2;
      xBarDot[from] += resultBarDot * t2 + resultBar * t4;
    }
    tape.result(1, t3);
    return t1;
  }

  private static double oddVjpJvp2(double[] x, int from, double resultBar, double[] xBar,
      double[] xDot, double[] xBarDot, Tape tape) {
    boolean t = from == x.length;

    // reverse sweep
    double t1 = t
        ? 2.0 : Math.sin(x[from]) - evenVjpJvp(x, from + 1, -resultBar, xBar, xDot, xBarDot, tape);
    if (!t) {
      double x1 = x[from];
      double xBarDot1 = -(resultBar * (xDot[from] * Math.sin(x1)));
      xBar[from] += resultBar * Math.cos(x1);
      xBarDot[from] += xBarDot1;
    }
    return t1;
  }

  private static double dampedJvp(double x, int n, double xDot, Tape tape) {
    if (n != 0) {
      double t = dampedJvp(x, n - 1, xDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = 0.9 * t;
      x = Math.sin(t2) + x;
      xDot = 0.9 * t1 * Math.cos(t2) + xDot;
    }
    tape.result(1, xDot);
    return x;
  }

  private static double dampedVjp(double x, int n, double resultBar, Tape tape) {
    boolean t = n == 0;
    double t1;
    if (t) {
      t1 = 0.0;
    } else {
      t1 = 0.9 * dampedForward(x, n - 1, tape);
      x = Math.sin(t1) + x;
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = resultBar;
    } else {
      xBar = resultBar + dampedReverse(0.9 * (resultBar * Math.cos(t1)), tape);
    }
    tape.result(1, xBar);
    return x;
  }

  private static double dampedForward(double x, int n, Tape tape) {
    boolean t = n == 0;
    double t1;
    if (t) {
      t1 = 0.0;
    } else {
      t1 = 0.9 * dampedForward(x, n - 1, tape);
      x = Math.sin(t1) + x;
    }
    tape.push(t);
    tape.push(t1);
    return x;
  }

  private static double dampedReverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    boolean t1 = tape.popBoolean();
    double xBar;
    if (t1) {
      xBar = resultBar;
    } else {
      xBar = resultBar + dampedReverse(0.9 * (resultBar * Math.cos(t)), tape);
    }
    return xBar;
  }

  private static double dampedVjpJvp(double x, int n, double resultBar, double xDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
    } else {
      double t3 = dampedForwardJvp(x, n - 1, xDot, tape);
      double t4 = tape.doubleResult(1);
      t1 = 0.9 * t3;
      t2 = 0.9 * t4;
      x = Math.sin(t1) + x;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar;
      xBarDot = 0.0;
    } else {
      double t3 =
          dampedReverseJvp(0.9 * (resultBar * Math.cos(t1)),
          -(0.9 * (resultBar * (t2 * Math.sin(t1)))), tape);
      xBarDot = tape.doubleResult(1);
      xBar = resultBar + t3;
    }
    tape.result(1, xBar);
    tape.result(2, xBarDot);
    return x;
  }

  private static double dampedForwardJvp(double x, int n, double xDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
    } else {
      double t3 = dampedForwardJvp(x, n - 1, xDot, tape);
      double t4 = tape.doubleResult(1);
      t1 = 0.9 * t3;
      t2 = 0.9 * t4;
      x = Math.sin(t1) + x;
      xDot = t2 * Math.cos(t1) + xDot;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(t2);
    tape.result(1, xDot);
    return x;
  }

  private static double dampedReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double xBar;
    double xBarDot;
    if (t2) {
      xBar = resultBar;
      xBarDot = resultBarDot;
    } else {
      double t3 = Math.cos(t1);
      double t4 =
          dampedReverseJvp(0.9 * (resultBar * t3),
          0.9 * (resultBarDot * t3 - resultBar * (t * Math.sin(t1))), tape);
      double t5 = tape.doubleResult(1);
      xBar = resultBar + t4;
      xBarDot = resultBarDot + t5;
    }
    tape.result(1, xBarDot);
    return xBar;
  }

  private static double dampedVjpJvp2(double x, int n, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
    } else {
      double t3 = dampedForwardJvp(x, n - 1, xDot, tape);
      double t4 = tape.doubleResult(1);
      t1 = 0.9 * t3;
      t2 = 0.9 * t4;
      x = Math.sin(t1) + x;
      xDot = t2 * Math.cos(t1) + xDot;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar;
      xBarDot = resultBarDot;
    } else {
      double t3 = Math.cos(t1);
      double t4 =
          dampedReverseJvp(0.9 * (resultBar * t3),
          0.9 * (resultBarDot * t3 - resultBar * (t2 * Math.sin(t1))), tape);
      double t5 = tape.doubleResult(1);
      xBar = resultBar + t4;
      xBarDot = resultBarDot + t5;
    }
    tape.result(1, xBar);
    tape.result(2, xDot);
    tape.result(3, xBarDot);
    return x;
  }

  private static float narrowJvp(float[] x, int from, float[] xDot, Tape tape) {
    float t;
    float t1;
    if (from == x.length) {
      t = 0.0f;
      t1 = 0.0f;
    } else {
      float t2 = x[from] * 2.0f;
      float t3 = xDot[from] * 2.0f;
      float t4 = narrowJvp(x, from + 1, xDot, tape);
      float t5 = tape.floatResult(1);
      t = t2 - t4;
      t1 = t3 - t5;
    }
    tape.result(1, t1);
    return t;
  }

  private static float narrowVjp(float[] x, int from, float resultBar, float[] xBar) {
    boolean t = from == x.length;

    // reverse sweep
    float t1 = t ? 0.0f : x[from] * 2.0f - narrowVjp(x, from + 1, -resultBar, xBar);
    if (!t) {
      xBar[from] += resultBar * 2.0f;
    }
    return t1;
  }

  private static double throughJvp(FusedCalls.Layer layer, double x, int times,
      FusedCalls_LayerTangent layerDot, double xDot, Tape tape) {
    if (times != 0) {
      double weight1 = layer.weight;
      double weightDot = layerDot.weight;
      double t = throughJvp(layer, 0.5 * x, times - 1, layerDot, 0.5 * xDot, tape);
      double t1 = tape.doubleResult(1);
      double[] bias1 = layer.bias;
      double[] biasDot = layerDot.bias;
      x = weight1 * t + bias1[times - 1];
      xDot = weightDot * t + weight1 * t1 + biasDot[times - 1];
    }
    tape.result(1, xDot);
    return x;
  }

  private static double throughVjp(FusedCalls.Layer layer, double x, int times, double resultBar,
      FusedCalls_LayerTangent layerBar, Tape tape) {
    boolean t = times == 0;
    double t1;
    double t2;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
    } else {
      double weight1 = layer.weight;
      t1 = throughVjp(layer, 0.5 * x, times - 1, weight1 * resultBar, layerBar, tape);
      t2 = tape.doubleResult(1);
      x = weight1 * t1 + layer.bias[times - 1];
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = resultBar;
    } else {
      double[] biasBar = layerBar.bias;
      biasBar[times - 1] += resultBar;
      xBar = 0.5 * t2;
      layerBar.weight += resultBar * t1;
    }
    tape.result(1, xBar);
    return x;
  }

  private static double throughVjpJvp(FusedCalls.Layer layer, double x, int times,
      double resultBar, FusedCalls_LayerTangent layerBar, FusedCalls_LayerTangent layerDot,
      double xDot, FusedCalls_LayerTangent layerBarDot, Tape tape) {
    boolean t = times == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    } else {
      double weight1 = layer.weight;
      double weightDot = layerDot.weight;
      t1 = throughVjpJvp2(layer, 0.5 * x, times - 1, weight1 * resultBar, layerBar, layerDot,
          0.5 * xDot, weightDot * resultBar, layerBarDot, tape);
      t2 = tape.doubleResult(1);
      t3 = tape.doubleResult(2);
      t4 = tape.doubleResult(3);
      x = weight1 * t1 + layer.bias[times - 1];
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar;
      xBarDot = 0.0;
    } else {
      double[] biasBar = layerBar.bias;
      biasBar[times - 1] += resultBar;
      xBar = 0.5 * t2;
      xBarDot = 0.5 * t4;
      layerBar.weight += resultBar * t1;
      layerBarDot.weight += resultBar * t3;
    }
    tape.result(1, xBar);
    tape.result(2, xBarDot);
    return x;
  }

  private static double throughVjpJvp2(FusedCalls.Layer layer, double x, int times,
      double resultBar, FusedCalls_LayerTangent layerBar, FusedCalls_LayerTangent layerDot,
      double xDot, double resultBarDot, FusedCalls_LayerTangent layerBarDot, Tape tape) {
    boolean t = times == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    } else {
      double weight1 = layer.weight;
      double weightDot = layerDot.weight;
      t1 = throughVjpJvp2(layer, 0.5 * x, times - 1, weight1 * resultBar, layerBar, layerDot,
          0.5 * xDot, weightDot * resultBar + weight1 * resultBarDot, layerBarDot, tape);
      t2 = tape.doubleResult(1);
      t3 = tape.doubleResult(2);
      t4 = tape.doubleResult(3);
      double[] bias1 = layer.bias;
      double[] biasDot = layerDot.bias;
      x = weight1 * t1 + bias1[times - 1];
      xDot = weightDot * t1 + weight1 * t3 + biasDot[times - 1];
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar;
      xBarDot = resultBarDot;
    } else {
      double[] biasBar = layerBar.bias;
      double[] biasBarDot = layerBarDot.bias;
      biasBar[times - 1] += resultBar;
      biasBarDot[times - 1] += resultBarDot;
      xBar = 0.5 * t2;
      xBarDot = 0.5 * t4;
      layerBar.weight += resultBar * t1;
      layerBarDot.weight += resultBarDot * t1 + resultBar * t3;
    }
    tape.result(1, xBar);
    tape.result(2, xDot);
    tape.result(3, xBarDot);
    return x;
  }

  private static double throughForward(FusedCalls.Layer layer, double x, int times,
      FusedCalls_LayerTangent layerBar, Tape tape) {
    double[] biasBar;
    double t;
    double weight1;
    if (times == 0) {
      biasBar = null;
      t = 0.0;
      weight1 = 0.0;
    } else {
      weight1 = layer.weight;
      t = throughForward(layer, 0.5 * x, times - 1, layerBar, tape);
      double[] bias1 = layer.bias;
      biasBar = layerBar.bias;
      x = weight1 * t + bias1[times - 1];
    }
    tape.push(times);
    tape.push(biasBar);
    tape.push(t);
    tape.push(weight1);
    tape.push(layerBar);
    return x;
  }

  private static double throughReverse(double resultBar, Tape tape) {
    FusedCalls_LayerTangent layerBar = tape.popReference();
    double weight1 = tape.popDouble();
    double t = tape.popDouble();
    double[] biasBar = tape.popReference();
    int times = tape.popInt();
    double xBar;
    if (times == 0) {
      xBar = resultBar;
    } else {
      biasBar[times - 1] += resultBar;
      xBar = 0.5 * throughReverse(weight1 * resultBar, tape);
      layerBar.weight += resultBar * t;
    }
    return xBar;
  }

  private static double throughForwardJvp(FusedCalls.Layer layer, double x, int times,
      FusedCalls_LayerTangent layerBar, FusedCalls_LayerTangent layerDot, double xDot,
      FusedCalls_LayerTangent layerBarDot, Tape tape) {
    double[] biasBar;
    double t;
    double weight1;
    double[] biasBarDot;
    double t1;
    double weightDot;
    if (times == 0) {
      biasBar = null;
      t = 0.0;
      weight1 = 0.0;
      biasBarDot = null;
      t1 = 0.0;
      weightDot = 0.0;
    } else {
      weight1 = layer.weight;
      weightDot = layerDot.weight;
      t = throughForwardJvp(layer, 0.5 * x, times - 1, layerBar, layerDot, 0.5 * xDot, layerBarDot,
          tape);
      t1 = tape.doubleResult(1);
      double[] bias1 = layer.bias;
      double[] biasDot = layerDot.bias;
      biasBar = layerBar.bias;
      biasBarDot = layerBarDot.bias;
      x = weight1 * t + bias1[times - 1];
      xDot = weightDot * t + weight1 * t1 + biasDot[times - 1];
    }
    tape.push(times);
    tape.push(biasBar);
    tape.push(t);
    tape.push(weight1);
    tape.push(layerBar);
    tape.push(biasBarDot);
    tape.push(t1);
    tape.push(weightDot);
    tape.push(layerBarDot);
    tape.result(1, xDot);
    return x;
  }

  private static double throughReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    FusedCalls_LayerTangent layerBarDot = tape.popReference();
    double weightDot = tape.popDouble();
    double t = tape.popDouble();
    double[] biasBarDot = tape.popReference();
    FusedCalls_LayerTangent layerBar = tape.popReference();
    double weight1 = tape.popDouble();
    double t1 = tape.popDouble();
    double[] biasBar = tape.popReference();
    int times = tape.popInt();
    double xBar;
    double xBarDot;
    if (times == 0) {
      xBar = resultBar;
      xBarDot = resultBarDot;
    } else {
      biasBar[times - 1] += resultBar;
      biasBarDot[times - 1] += resultBarDot;
      double t2 =
          throughReverseJvp(weight1 * resultBar, weightDot * resultBar + weight1 * resultBarDot,
          tape);
      double t3 = tape.doubleResult(1);
      xBar = 0.5 * t2;
      xBarDot = 0.5 * t3;
      layerBar.weight += resultBar * t1;
      layerBarDot.weight += resultBarDot * t1 + resultBar * t;
    }
    tape.result(1, xBarDot);
    return xBar;
  }
}
