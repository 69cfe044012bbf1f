package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code InPlace}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class InPlaceDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.InPlaceDerivatives");
  }

  private InPlaceDerivatives() {}

  /**
   * Forward mode: {@code InPlace.squareOnce} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual squareOnceJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double x1 = x[0];
    double t = x1 * x1;
    double t1 = 2.0 * (xDot[0] * x1);
    x[0] = t;
    xDot[0] = t1;
    double x2 = x[1];
    return new Dual(t * x2, t1 * x2 + t * xDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareOnceJvp(double[], double[])
   */
  static Dual squareOnceJvp(double[] x, double[] xDot, Tape tape) {
    return squareOnceJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code InPlace.squareOnce}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SquareOnceGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code InPlace.squareOnce} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static SquareOnceGradient squareOnceGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = squareOnceGradient(x, xBar);
    return new SquareOnceGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareOnceGradient(double[])
   */
  static SquareOnceGradient squareOnceGradient(double[] x, Tape tape) {
    return squareOnceGradient(x);
  }

  /**
   * Reverse mode: {@code InPlace.squareOnce} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double squareOnceGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double x1 = x[0];
    double t = x1 * x1;
    x[0] = t;
    double x2 = x[1];

    // reverse sweep
    xBar[1] += t;
    xBar[0] = 2.0 * ((x2 + xBar[0]) * x1);
    return t * x2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareOnceGradient(double[], double[])
   */
  static double squareOnceGradient(double[] x, double[] xBar, Tape tape) {
    return squareOnceGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code InPlace.squareOnce}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SquareOnceHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code InPlace.squareOnce}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static SquareOnceHvp squareOnceHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = squareOnceHvp(x, xDot, xBar, xHvp);
    return new SquareOnceHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareOnceHvp(double[], double[])
   */
  static SquareOnceHvp squareOnceHvp(double[] x, double[] xDot, Tape tape) {
    return squareOnceHvp(x, xDot);
  }

  /**
   * Second order: {@code InPlace.squareOnce}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double squareOnceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double x1 = x[0];
    double xDot1 = xDot[0];
    double t = x1 * x1;
    double t1 = 2.0 * (xDot1 * x1);
    x[0] = t;
    xDot[0] = t1;
    double x2 = x[1];

    // reverse sweep
    double xDot2 = xDot[1];
    xBar[1] += t;
    xHvp[1] += t1;
    double t2 = x2 + xBar[0];
    double xBarDot = 2.0 * ((xDot2 + xHvp[0]) * x1 + t2 * xDot1);
    xBar[0] = 2.0 * (t2 * x1);
    xHvp[0] = xBarDot;
    return t * x2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareOnceHvp(double[], double[], double[], double[])
   */
  static double squareOnceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return squareOnceHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code InPlace.squareOnce} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction squareOnceFunction() {
    return new SquareOnceFunction();
  }

  private static final class SquareOnceFunction implements ScalarFunction {

    SquareOnceFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return InPlace.squareOnce(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = squareOnceGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return squareOnceJvp(x, xDot).tangent();
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
      double value = squareOnceHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code InPlace.squareMany} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual squareManyJvp(double[] x, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    for (int k = 0; k < n; k++) {
      double x1 = x[0];
      double t = 2.0 * (xDot[0] * x1);
      x[0] = x1 * x1;
      xDot[0] = t;
    }
    return new Dual(x[0], xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareManyJvp(double[], int, double[])
   */
  static Dual squareManyJvp(double[] x, int n, double[] xDot, Tape tape) {
    return squareManyJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code InPlace.squareMany}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SquareManyGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code InPlace.squareMany} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SquareManyGradient squareManyGradient(double[] x, int n) {
    return squareManyGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareManyGradient(double[], int)
   */
  static SquareManyGradient squareManyGradient(double[] x, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = squareManyGradient(x, n, xBar, tape);
    return new SquareManyGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code InPlace.squareMany} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double squareManyGradient(double[] x, int n, double[] xBar) {
    return squareManyGradient(x, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareManyGradient(double[], int, double[])
   */
  static double squareManyGradient(double[] x, int n, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(n);
      for (int k = 0; k < n; k++) {
        double x1 = x[0];
        xKept[k] = x1;
        x[0] = x1 * x1;
      }

      // reverse sweep
      double x1 = x[0];
      xBar[0] += 1.0;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        double t = xBar[0];
        xBar[0] = 0.0;
        xBar[0] += 2.0 * (t * xKept[k]);
      }
      return x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code InPlace.squareMany}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SquareManyHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code InPlace.squareMany}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static SquareManyHvp squareManyHvp(double[] x, int n, double[] xDot) {
    return squareManyHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareManyHvp(double[], int, double[])
   */
  static SquareManyHvp squareManyHvp(double[] x, int n, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = squareManyHvp(x, n, xDot, xBar, xHvp, tape);
    return new SquareManyHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code InPlace.squareMany}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double squareManyHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp) {
    return squareManyHvp(x, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #squareManyHvp(double[], int, double[], double[], double[])
   */
  static double squareManyHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] xKept = tape.doubles(n);
      double[] xKeptDot = tape.doubles(n);
      for (int k = 0; k < n; k++) {
        double x1 = x[0];
        double xDot1 = xDot[0];
        xKept[k] = x1;
        xKeptDot[k] = xDot1;
        x[0] = x1 * x1;
        xDot[0] = 2.0 * (xDot1 * x1);
      }

      // reverse sweep
      double x1 = x[0];
      xBar[0] += 1.0;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        double t = xBar[0];
        double t1 = xHvp[0];
        xBar[0] = 0.0;
        xHvp[0] = 0.0;
        double x2 = xKept[k];
        double xBarDot = 2.0 * (t1 * x2 + t * xKeptDot[k]);
        xBar[0] += 2.0 * (t * x2);
        xHvp[0] += xBarDot;
      }
      return x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code InPlace.squareMany} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction squareManyFunction(int n) {
    return new SquareManyFunction(n);
  }

  private static final class SquareManyFunction implements ScalarFunction {

    private final int n;

    SquareManyFunction(int n) {
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
      return InPlace.squareMany(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = squareManyGradient(x, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return squareManyJvp(x, this.n, xDot).tangent();
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
      double value = squareManyHvp(x, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code InPlace.clearedAfterUse} and its derivative in the direction of the
   * tangents.
   *
   * @param arr as the method takes it; written as the method writes it
   * @param arrDot tangent of {@code arr}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual clearedAfterUseJvp(double[] arr, double[] arrDot) {
    Arguments.sameShape("arrDot", arrDot, "arr", arr);
    double res = 1.0;
    double resDot = 0.0;
    for (int i = 0; i < arr.length; i++) {
      double arr1 = arr[i];
      resDot = resDot * arr1 + res * arrDot[i];
      arr[0] = 0.0;
      arrDot[0] = 0.0;
      res *= arr1;
    }
    return new Dual(res, resDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedAfterUseJvp(double[], double[])
   */
  static Dual clearedAfterUseJvp(double[] arr, double[] arrDot, Tape tape) {
    return clearedAfterUseJvp(arr, arrDot);
  }

  /**
   * Value and gradient of {@code InPlace.clearedAfterUse}.
   *
   * @param value what the method returns
   * @param arr the derivative with respect to {@code arr}
   */
  record ClearedAfterUseGradient(double value, double[] arr) {}

  /**
   * Reverse mode: {@code InPlace.clearedAfterUse} and its gradient.
   *
   * @param arr as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ClearedAfterUseGradient clearedAfterUseGradient(double[] arr) {
    return clearedAfterUseGradient(arr, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedAfterUseGradient(double[])
   */
  static ClearedAfterUseGradient clearedAfterUseGradient(double[] arr, Tape tape) {
    double[] arrBar = Arguments.zerosLike(arr);
    double value = clearedAfterUseGradient(arr, arrBar, tape);
    return new ClearedAfterUseGradient(value, arrBar);
  }

  /**
   * Reverse mode: {@code InPlace.clearedAfterUse} and its gradient, written into the
   * caller's memory.
   *
   * @param arr as the method takes it; written as the method writes it
   * @param arrBar overwritten with the gradient with respect to {@code arr}; of the same
   *     shape
   * @return the value
   */
  static double clearedAfterUseGradient(double[] arr, double[] arrBar) {
    return clearedAfterUseGradient(arr, arrBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedAfterUseGradient(double[], double[])
   */
  static double clearedAfterUseGradient(double[] arr, double[] arrBar, Tape tape) {
    Arguments.sameShape("arrBar", arrBar, "arr", arr);
    Arguments.zero(arrBar);
    int mark = tape.mark();
    try {
      double[] arrKept = tape.doubles(arr.length);
      double[] resKept = tape.doubles(arr.length);
      double res = 1.0;
      for (int i = 0; i < arr.length; i++) {
        resKept[i] = res;
        double arr1 = arr[i];
        arrKept[i] = arr1;
        res *= arr1;
        arr[0] = 0.0;
      }

      // reverse sweep
      double resBar = 1.0;
      for (int i = arr.length - 1; i >= 0; i--) {
        arrBar[0] = 0.0;
        double res1 = resKept[i];
        double resBar1 = resBar * arrKept[i];
        arrBar[i] += res1 * resBar;
        resBar = resBar1;
      }
      return res;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code InPlace.clearedAfterUse}.
   *
   * @param value what the method returns
   * @param arr the derivative with respect to {@code arr}
   * @param arrHvp the Hessian-vector product for {@code arr}
   */
  record ClearedAfterUseHvp(double value, double[] arr, double[] arrHvp) {}

  /**
   * Second order: {@code InPlace.clearedAfterUse}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param arr as the method takes it; written as the method writes it
   * @param arrDot tangent of {@code arr}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ClearedAfterUseHvp clearedAfterUseHvp(double[] arr, double[] arrDot) {
    return clearedAfterUseHvp(arr, arrDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedAfterUseHvp(double[], double[])
   */
  static ClearedAfterUseHvp clearedAfterUseHvp(double[] arr, double[] arrDot, Tape tape) {
    double[] arrBar = Arguments.zerosLike(arr);
    double[] arrHvp = Arguments.zerosLike(arr);
    double value = clearedAfterUseHvp(arr, arrDot, arrBar, arrHvp, tape);
    return new ClearedAfterUseHvp(value, arrBar, arrHvp);
  }

  /**
   * Second order: {@code InPlace.clearedAfterUse}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param arr as the method takes it; written as the method writes it
   * @param arrDot tangent of {@code arr}, of the same shape; receives that of what the array
   *     then holds
   * @param arrBar overwritten with the gradient with respect to {@code arr}; of the same
   *     shape
   * @param arrHvp overwritten with the Hessian-vector product for {@code arr}; of the same
   *     shape
   * @return the value
   */
  static double clearedAfterUseHvp(double[] arr, double[] arrDot, double[] arrBar,
      double[] arrHvp) {
    return clearedAfterUseHvp(arr, arrDot, arrBar, arrHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clearedAfterUseHvp(double[], double[], double[], double[])
   */
  static double clearedAfterUseHvp(double[] arr, double[] arrDot, double[] arrBar, double[] arrHvp,
      Tape tape) {
    Arguments.sameShape("arrDot", arrDot, "arr", arr);
    Arguments.sameShape("arrBar", arrBar, "arr", arr);
    Arguments.sameShape("arrHvp", arrHvp, "arr", arr);
    Arguments.distinct("arrDot", arrDot, "arrBar", arrBar);
    Arguments.distinct("arrDot", arrDot, "arrHvp", arrHvp);
    Arguments.distinct("arrBar", arrBar, "arrHvp", arrHvp);
    Arguments.zero(arrBar);
    Arguments.zero(arrHvp);
    int mark = tape.mark();
    try {
      double[] arrKept = tape.doubles(arr.length);
      double[] arrKeptDot = tape.doubles(arr.length);
      double[] resKept = tape.doubles(arr.length);
      double[] resKeptDot = tape.doubles(arr.length);
      double res = 1.0;
      double resDot = 0.0;
      for (int i = 0; i < arr.length; i++) {
        resKept[i] = res;
        resKeptDot[i] = resDot;
        double arr1 = arr[i];
        double arrDot1 = arrDot[i];
        arrKept[i] = arr1;
        arrKeptDot[i] = arrDot1;
        resDot = resDot * arr1 + res * arrDot1;
        arr[0] = 0.0;
        arrDot[0] = 0.0;
        res *= arr1;
      }

      // reverse sweep
      double resBar = 1.0;
      double resBarDot = 0.0;
      for (int i = arr.length - 1; i >= 0; i--) {
        arrBar[0] = 0.0;
        arrHvp[0] = 0.0;
        double arr1 = arrKept[i];
        double res1 = resKept[i];
        double resDot1 = resKeptDot[i];
        double resBarDot1 = resBarDot * arr1 + resBar * arrKeptDot[i];
        arrBar[i] += res1 * resBar;
        arrHvp[i] += resDot1 * resBar + res1 * resBarDot;
        resBarDot = resBarDot1;
        resBar *= arr1;
      }
      return res;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code InPlace.clearedAfterUse} as a function of the vector that packs {@code arr}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction clearedAfterUseFunction() {
    return new ClearedAfterUseFunction();
  }

  private static final class ClearedAfterUseFunction implements ScalarFunction {

    ClearedAfterUseFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] arr = Arguments.doubles(packed, 0, packed.length);
      return InPlace.clearedAfterUse(arr);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] arr = Arguments.doubles(packed, 0, packed.length);
      double[] arrBar = Arguments.zerosLike(arr);
      double value = clearedAfterUseGradient(arr, arrBar);
      Arguments.pack(arrBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] arr = Arguments.doubles(packed, 0, packed.length);
      double[] arrDot = Arguments.doubles(direction, 0, direction.length);
      return clearedAfterUseJvp(arr, arrDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] arr = Arguments.doubles(packed, 0, packed.length);
      double[] arrDot = Arguments.doubles(direction, 0, direction.length);
      double[] arrBar = Arguments.zerosLike(arr);
      double[] arrHvp = Arguments.zerosLike(arr);
      double value = clearedAfterUseHvp(arr, arrDot, arrBar, arrHvp);
      Arguments.pack(arrBar, gradient, 0);
      Arguments.pack(arrHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code InPlace.variableAfterConstantIndex} and its derivative in the
   * direction of the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual variableAfterConstantIndexJvp(double[] a, int i, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double first = a[0];
    double firstDot = aDot[0];
    double a1 = a[1];
    double t = first * a1;
    double t1 = firstDot * a1 + first * aDot[1];
    a[i] = t;
    aDot[i] = t1;
    double a2 = a[0];
    return new Dual(first * a2 + t, firstDot * a2 + first * aDot[0] + t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableAfterConstantIndexJvp(double[], int, double[])
   */
  static Dual variableAfterConstantIndexJvp(double[] a, int i, double[] aDot, Tape tape) {
    return variableAfterConstantIndexJvp(a, i, aDot);
  }

  /**
   * Value and gradient of {@code InPlace.variableAfterConstantIndex}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record VariableAfterConstantIndexGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code InPlace.variableAfterConstantIndex} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @return the value and the gradient, in new arrays
   */
  static VariableAfterConstantIndexGradient variableAfterConstantIndexGradient(double[] a, int i) {
    double[] aBar = Arguments.zerosLike(a);
    double value = variableAfterConstantIndexGradient(a, i, aBar);
    return new VariableAfterConstantIndexGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableAfterConstantIndexGradient(double[], int)
   */
  static VariableAfterConstantIndexGradient variableAfterConstantIndexGradient(double[] a, int i,
      Tape tape) {
    return variableAfterConstantIndexGradient(a, i);
  }

  /**
   * Reverse mode: {@code InPlace.variableAfterConstantIndex} and its gradient, written into
   * the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double variableAfterConstantIndexGradient(double[] a, int i, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    double first = a[0];
    double a1 = a[1];
    double t = first * a1;
    a[i] = t;
    double a2 = a[0];

    // reverse sweep
    aBar[0] += first;
    double t1 = aBar[i];
    aBar[i] = 0.0;
    double t2 = 1.0 + t1;
    aBar[1] += first * t2;
    aBar[0] += a2 + t2 * a1;
    return first * a2 + t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableAfterConstantIndexGradient(double[], int, double[])
   */
  static double variableAfterConstantIndexGradient(double[] a, int i, double[] aBar, Tape tape) {
    return variableAfterConstantIndexGradient(a, i, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code
   * InPlace.variableAfterConstantIndex}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record VariableAfterConstantIndexHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code InPlace.variableAfterConstantIndex}, its gradient, and the product
   * of its Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static VariableAfterConstantIndexHvp variableAfterConstantIndexHvp(double[] a, int i,
      double[] aDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = variableAfterConstantIndexHvp(a, i, aDot, aBar, aHvp);
    return new VariableAfterConstantIndexHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableAfterConstantIndexHvp(double[], int, double[])
   */
  static VariableAfterConstantIndexHvp variableAfterConstantIndexHvp(double[] a, int i,
      double[] aDot, Tape tape) {
    return variableAfterConstantIndexHvp(a, i, aDot);
  }

  /**
   * Second order: {@code InPlace.variableAfterConstantIndex}, its gradient, and the product
   * of its Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double variableAfterConstantIndexHvp(double[] a, int i, double[] aDot, double[] aBar,
      double[] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double first = a[0];
    double firstDot = aDot[0];
    double a1 = a[1];
    double aDot1 = aDot[1];
    double t = first * a1;
    a[i] = t;
    aDot[i] = firstDot * a1 + first * aDot1;
    double a2 = a[0];

    // reverse sweep
    double aDot2 = aDot[0];
    aBar[0] += first;
    aHvp[0] += firstDot;
    double t1 = aHvp[i];
    double t2 = aBar[i];
    aBar[i] = 0.0;
    aHvp[i] = 0.0;
    double t3 = 1.0 + t2;
    aBar[1] += first * t3;
    aHvp[1] += firstDot * t3 + first * t1;
    aBar[0] += a2 + t3 * a1;
    aHvp[0] += aDot2 + (t1 * a1 + t3 * aDot1);
    return first * a2 + t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #variableAfterConstantIndexHvp(double[], int, double[], double[], double[])
   */
  static double variableAfterConstantIndexHvp(double[] a, int i, double[] aDot, double[] aBar,
      double[] aHvp, Tape tape) {
    return variableAfterConstantIndexHvp(a, i, aDot, aBar, aHvp);
  }

  /**
   * {@code InPlace.variableAfterConstantIndex} as a function of the vector that packs {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param i captured
   * @return the view
   */
  static ScalarFunction variableAfterConstantIndexFunction(int i) {
    return new VariableAfterConstantIndexFunction(i);
  }

  private static final class VariableAfterConstantIndexFunction implements ScalarFunction {

    private final int i;

    VariableAfterConstantIndexFunction(int i) {
      this.i = i;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return InPlace.variableAfterConstantIndex(a, this.i);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = variableAfterConstantIndexGradient(a, this.i, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return variableAfterConstantIndexJvp(a, this.i, aDot).tangent();
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
      double value = variableAfterConstantIndexHvp(a, this.i, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code InPlace.scale} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param factor as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param factorDot tangent of {@code factor}
   */
  static void scaleJvp(double[] x, double factor, double[] xDot, double factorDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = xDot[i] * factor + x1 * factorDot;
      x[i] = x1 * factor;
      xDot[i] = t;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaleJvp(double[], double, double[], double)
   */
  static void scaleJvp(double[] x, double factor, double[] xDot, double factorDot, Tape tape) {
    scaleJvp(x, factor, xDot, factorDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code InPlace.scale}: filled by a derivative and
   * reused by its caller.
   */
  static final class ScaleAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public ScaleAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code InPlace.scale} for those of what
   * it writes.
   *
   * @param x as the method takes it; written as the method writes it
   * @param factor as the method takes it
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code factor} are added
   */
  static void scaleVjp(double[] x, double factor, double[] xBar, ScaleAdjoint adjoint) {
    scaleVjp(x, factor, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaleVjp(double[], double, double[], ScaleAdjoint)
   */
  static void scaleVjp(double[] x, double factor, double[] xBar, ScaleAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        xKept[i] = x1;
        x[i] = x1 * factor;
      }

      // reverse sweep
      double factorBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = xBar[i];
        factorBar += xKept[i] * t;
        xBar[i] = t * factor;
      }
      adjoint.factor += factorBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code InPlace.scale} as a function of the vector that packs {@code x}, {@code factor},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction scaleFunction() {
    return new ScaleFunction();
  }

  private static final class ScaleFunction implements VectorFunction {

    ScaleFunction() {}

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
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      InPlace.scale(x, factor);
      Arguments.pack(x, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double factorDot = direction[direction.length - 1];
      scaleJvp(x, factor, xDot, factorDot);
      Arguments.pack(x, values, 0);
      Arguments.pack(xDot, tangents, 0);
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
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double factor = packed[packed.length - 1];
      double[] xBar = Arguments.doubles(weights, 0, weights.length);
      ScaleAdjoint adjoint = new ScaleAdjoint();
      scaleVjp(x, factor, xBar, adjoint);
      Arguments.pack(x, values, 0);
      Arguments.pack(xBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.factor;
    }
  }

  /**
   * Forward mode: {@code InPlace.axpy} and its derivative in the direction of the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   */
  static void axpyJvp(double a, double[] x, double[] y, double aDot, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    for (int i = 0; i < x.length; i++) {
      double y1 = y[i];
      double x1 = x[i];
      double t = yDot[i] + (aDot * x1 + a * xDot[i]);
      y[i] = y1 + a * x1;
      yDot[i] = t;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #axpyJvp(double, double[], double[], double, double[], double[])
   */
  static void axpyJvp(double a, double[] x, double[] y, double aDot, double[] xDot, double[] yDot,
      Tape tape) {
    axpyJvp(a, x, y, aDot, xDot, yDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code InPlace.axpy}: filled by a derivative and
   * reused by its caller.
   */
  static final class AxpyAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public AxpyAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code InPlace.axpy} for those of what
   * it writes.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code a} are added
   */
  static void axpyVjp(double a, double[] x, double[] y, double[] xBar, double[] yBar,
      AxpyAdjoint adjoint) {
    axpyVjp(a, x, y, xBar, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #axpyVjp(double, double[], double[], double[], double[], AxpyAdjoint)
   */
  static void axpyVjp(double a, double[] x, double[] y, double[] xBar, double[] yBar,
      AxpyAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double y1 = y[i];
        double x1 = x[i];
        xKept[i] = x1;
        y[i] = y1 + a * x1;
      }

      // reverse sweep
      double aBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = yBar[i];
        aBar += t * xKept[i];
        xBar[i] += a * t;
      }
      adjoint.a += aBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code InPlace.axpy} as a function of the vector that packs {@code a}, {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction axpyFunction(double[] x, double[] y) {
    return new AxpyFunction(x, y);
  }

  private static final class AxpyFunction implements VectorFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    AxpyFunction(double[] x, double[] y) {
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
    public int outputs() {
      return ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double a = packed[0];
      double[] x = Arguments.unpackLike(this.x, packed, 1);
      double[] y = Arguments.unpackLike(this.y, packed, 1 + xSize);
      InPlace.axpy(a, x, y);
      Arguments.pack(y, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double a = packed[0];
      double[] x = Arguments.unpackLike(this.x, packed, 1);
      double[] y = Arguments.unpackLike(this.y, packed, 1 + xSize);
      double aDot = direction[0];
      double[] xDot = Arguments.unpackLike(this.x, direction, 1);
      double[] yDot = Arguments.unpackLike(this.y, direction, 1 + xSize);
      axpyJvp(a, x, y, aDot, xDot, yDot);
      Arguments.pack(y, values, 0);
      Arguments.pack(yDot, tangents, 0);
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
      double a = packed[0];
      double[] x = Arguments.unpackLike(this.x, packed, 1);
      double[] y = Arguments.unpackLike(this.y, packed, 1 + xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.unpackLike(this.y, weights, 0);
      AxpyAdjoint adjoint = new AxpyAdjoint();
      axpyVjp(a, x, y, xBar, yBar, adjoint);
      Arguments.pack(y, values, 0);
      adjoints[0] = adjoint.a;
      Arguments.pack(xBar, adjoints, 1);
      Arguments.pack(yBar, adjoints, 1 + xSize);
    }
  }

  /**
   * Value and tangent of {@code InPlace.cumulative}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record CumulativeJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code InPlace.cumulative} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static CumulativeJvp cumulativeJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] out = new double[x.length];
    double[] outDot = new double[x.length];
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      sDot = sDot * x1 + s * xDot[i];
      s = s * x1 + i;
      out[i] = s * s;
      outDot[i] = 2.0 * (sDot * s);
    }
    return new CumulativeJvp(out, outDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cumulativeJvp(double[], double[])
   */
  static CumulativeJvp cumulativeJvp(double[] x, double[] xDot, Tape tape) {
    return cumulativeJvp(x, xDot);
  }

  /**
   * Value of {@code InPlace.cumulative} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CumulativeVjp(double[] value, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code InPlace.cumulative} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static CumulativeVjp cumulativeVjp(double[] x, double[] resultBar) {
    return cumulativeVjp(x, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cumulativeVjp(double[], double[])
   */
  static CumulativeVjp cumulativeVjp(double[] x, double[] resultBar, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] value = cumulativeVjp(x, resultBar, xBar, tape);
    return new CumulativeVjp(value, xBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code InPlace.cumulative} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @return what the method returns
   */
  static double[] cumulativeVjp(double[] x, double[] resultBar, double[] xBar) {
    return cumulativeVjp(x, resultBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cumulativeVjp(double[], double[], double[])
   */
  static double[] cumulativeVjp(double[] x, double[] resultBar, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "xBar", xBar);
    int mark = tape.mark();
    try {
      double[] out = new double[x.length];
      double[] outBar = tape.doubles(x.length);
      double[] sKept = tape.doubles(x.length);
      double s = 1.0;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        s = s * x[i] + i;
        out[i] = s * s;
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, out.length);
      for (int i = 0; i < out.length; i++) {
        outBar[i] = resultBar[i];
      }
      double sBar = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double s1 = sKept[i];
        double x1 = x[i];
        double s2 = s1 * x1 + i;
        double sBar1 = sBar + 2.0 * (outBar[i] * s2);
        sBar = sBar1 * x1;
        xBar[i] += s1 * sBar1;
      }
      return out;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code InPlace.cumulative} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction cumulativeFunction() {
    return new CumulativeFunction();
  }

  private static final class CumulativeFunction implements VectorFunction {

    CumulativeFunction() {}

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
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] value = InPlace.cumulative(x);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] value = InPlace.cumulative(x);
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
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      CumulativeJvp value = cumulativeJvp(x, xDot);
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
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] value = cumulativeVjp(x, resultBar, xBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Value and tangent of {@code InPlace.polar}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record PolarJvp(InPlace.Polar value, InPlace.Polar tangent) {}

  /**
   * Forward mode: {@code InPlace.polar} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static PolarJvp polarJvp(double x, double y, double xDot, double yDot) {
    double t = Math.sqrt(x * x + y * y);
    double t1 = Math.hypot(y, x);
    double t2;
    double t3;
    if (t1 == 0.0) {
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t2 = StrongZero.times(yDot, x / t1 / t1);
      t3 = StrongZero.times(xDot, y / t1 / t1);
    }
    return new PolarJvp(new InPlace.Polar(t, Math.atan2(y, x)),
        new InPlace.Polar(StrongZero.over(0.5 * (2.0 * (xDot * x + yDot * y)), t), t2 - t3));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polarJvp(double, double, double, double)
   */
  static PolarJvp polarJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return polarJvp(x, y, xDot, yDot);
  }

  /**
   * Value of {@code InPlace.polar} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record PolarVjp(InPlace.Polar value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code InPlace.polar}: filled by a derivative and
   * reused by its caller.
   */
  static final class PolarAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public PolarAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code InPlace.polar} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static PolarVjp polarVjp(double x, double y, InPlace.Polar resultBar) {
    PolarAdjoint adjoint = new PolarAdjoint();
    InPlace.Polar value = polarVjp(x, y, resultBar, adjoint);
    return new PolarVjp(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polarVjp(double, double, corpus.InPlace.Polar)
   */
  static PolarVjp polarVjp(double x, double y, InPlace.Polar resultBar, Tape tape) {
    return polarVjp(x, y, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code InPlace.polar} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x}, {@code y} are added
   * @return what the method returns
   */
  static InPlace.Polar polarVjp(double x, double y, InPlace.Polar resultBar, PolarAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return polarVjpSweeps(x, y, resultBar.radius(), resultBar.angle(), adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polarVjp(double, double, corpus.InPlace.Polar, PolarAdjoint)
   */
  static InPlace.Polar polarVjp(double x, double y, InPlace.Polar resultBar, PolarAdjoint adjoint,
      Tape tape) {
    return polarVjp(x, y, resultBar, adjoint);
  }

  private static InPlace.Polar polarVjpSweeps(double x, double y, double resultBar0,
      double resultBar1, PolarAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.sqrt(x * x + y * y);

    // reverse sweep
    double t1 = Math.hypot(y, x);
    double yBar;
    double t2;
    if (t1 == 0.0) {
      yBar = 0.0;
      t2 = 0.0;
    } else {
      yBar = StrongZero.times(resultBar1, x / t1 / t1);
      t2 = StrongZero.times(resultBar1, y / t1 / t1);
    }
    double t3 = StrongZero.over(0.5 * resultBar0, t);
    yBar += 2.0 * (t3 * y);
    double xBar = 2.0 * (t3 * x) - t2;
    adjoint.x += xBar;
    adjoint.y += yBar;
    return new InPlace.Polar(t, Math.atan2(y, x));
  }

  /**
   * Reverse mode: {@code InPlace.polar} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code radius}, {@code angle}, with columns for {@code x},
   * {@code y}, arrays element by element.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static InPlace.Polar polarJacobian(double x, double y, double[] jacobian, int offset) {
    Arguments.block("jacobian", jacobian, offset, 2, 2);
    double t = Math.sqrt(x * x + y * y);

    // reverse sweeps, one for each row
    double t1 = 0.5 / t;
    jacobian[offset] = 2.0 * (t1 * x);
    jacobian[offset + 1] = 2.0 * (t1 * y);
    double t2 = Math.hypot(y, x);
    double yBar;
    double t3;
    if (t2 == 0.0) {
      yBar = 0.0;
      t3 = 0.0;
    } else {
      yBar = x / t2 / t2;
      t3 = y / t2 / t2;
    }
    jacobian[offset + 2] = -t3;
    jacobian[offset + 3] = yBar;
    return new InPlace.Polar(t, Math.atan2(y, x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polarJacobian(double, double, double[], int)
   */
  static InPlace.Polar polarJacobian(double x, double y, double[] jacobian, int offset, Tape tape) {
    return polarJacobian(x, y, jacobian, offset);
  }

  /**
   * {@code InPlace.polar} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction polarFunction() {
    return new PolarFunction();
  }

  private static final class PolarFunction implements VectorFunction {

    PolarFunction() {}

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
      InPlace.Polar value = InPlace.polar(x, y);
      values[0] = value.radius();
      values[1] = value.angle();
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
      PolarJvp value = polarJvp(x, y, xDot, yDot);
      values[0] = value.value().radius();
      values[1] = value.value().angle();
      tangents[0] = value.tangent().radius();
      tangents[1] = value.tangent().angle();
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
      InPlace.Polar resultBar = new InPlace.Polar(weights[0], weights[1]);
      PolarAdjoint adjoint = new PolarAdjoint();
      InPlace.Polar value = polarVjp(x, y, resultBar, adjoint);
      values[0] = value.radius();
      values[1] = value.angle();
      adjoints[0] = adjoint.x;
      adjoints[1] = adjoint.y;
    }
  }
}
