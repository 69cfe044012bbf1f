package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code LoopForms}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class LoopFormsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.LoopFormsDerivatives");
  }

  private LoopFormsDerivatives() {}

  /**
   * Forward mode: {@code LoopForms.descending} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual descendingJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int i = x.length - 1; i >= 0; i--) {
      double x1 = x[i];
      double t = sDot * x1 + s * xDot[i];
      s = s * x1 + i;
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descendingJvp(double[], double[])
   */
  static Dual descendingJvp(double[] x, double[] xDot, Tape tape) {
    return descendingJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.descending}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DescendingGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.descending} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static DescendingGradient descendingGradient(double[] x) {
    return descendingGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descendingGradient(double[])
   */
  static DescendingGradient descendingGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = descendingGradient(x, xBar, tape);
    return new DescendingGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LoopForms.descending} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double descendingGradient(double[] x, double[] xBar) {
    return descendingGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descendingGradient(double[], double[])
   */
  static double descendingGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(x.length);
      double s = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        sKept[i] = s;
        s = s * x[i] + i;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = 0; i <= x.length - 1; i++) {
        double s1 = sKept[i];
        double sBar1 = sBar * x[i];
        xBar[i] += s1 * sBar;
        sBar = sBar1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.descending}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DescendingHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.descending}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static DescendingHvp descendingHvp(double[] x, double[] xDot) {
    return descendingHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descendingHvp(double[], double[])
   */
  static DescendingHvp descendingHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = descendingHvp(x, xDot, xBar, xHvp, tape);
    return new DescendingHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LoopForms.descending}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double descendingHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return descendingHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descendingHvp(double[], double[], double[], double[])
   */
  static double descendingHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] sKept = tape.doubles(x.length);
      double[] sKeptDot = tape.doubles(x.length);
      double s = 1.0;
      double sDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double x1 = x[i];
        double t = sDot * x1 + s * xDot[i];
        s = s * x1 + i;
        sDot = t;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = 0; i <= x.length - 1; i++) {
        double x1 = x[i];
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        double sBarDot1 = sBarDot * x1 + sBar * xDot[i];
        xBar[i] += s1 * sBar;
        xHvp[i] += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot1;
        sBar *= x1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.descending} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction descendingFunction() {
    return new DescendingFunction();
  }

  private static final class DescendingFunction implements ScalarFunction {

    DescendingFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LoopForms.descending(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = descendingGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return descendingJvp(x, xDot).tangent();
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
      double value = descendingHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.strided} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param step constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual stridedJvp(double[] x, int step, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 1; i < x.length; i += step) {
      double x1 = x[i];
      double t = sDot * x1 + s * xDot[i];
      s = s * x1 + i;
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridedJvp(double[], int, double[])
   */
  static Dual stridedJvp(double[] x, int step, double[] xDot, Tape tape) {
    return stridedJvp(x, step, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.strided}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record StridedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.strided} and its gradient.
   *
   * @param x as the method takes it
   * @param step constant
   * @return the value and the gradient, in new arrays
   */
  static StridedGradient stridedGradient(double[] x, int step) {
    return stridedGradient(x, step, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridedGradient(double[], int)
   */
  static StridedGradient stridedGradient(double[] x, int step, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = stridedGradient(x, step, xBar, tape);
    return new StridedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LoopForms.strided} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param step constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double stridedGradient(double[] x, int step, double[] xBar) {
    return stridedGradient(x, step, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridedGradient(double[], int, double[])
   */
  static double stridedGradient(double[] x, int step, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] iKept = tape.ints(64);
      double[] sKept = tape.doubles(64);
      double s = 1.0;
      int trips = 0;
      for (int i = 1; i < x.length; i += step) {
        iKept[trips] = i;
        sKept[trips] = s;
        s = s * x[i] + i;
        trips++;
        iKept = tape.grow(iKept, trips);
        sKept = tape.grow(sKept, trips);
      }

      // reverse sweep
      double sBar = 1.0;
      for (int k = trips - 1; k >= 0; k--) {
        int i = iKept[k];
        double s1 = sKept[k];
        double sBar1 = sBar * x[i];
        xBar[i] += s1 * sBar;
        sBar = sBar1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.strided}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record StridedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.strided}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param step constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static StridedHvp stridedHvp(double[] x, int step, double[] xDot) {
    return stridedHvp(x, step, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridedHvp(double[], int, double[])
   */
  static StridedHvp stridedHvp(double[] x, int step, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = stridedHvp(x, step, xDot, xBar, xHvp, tape);
    return new StridedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LoopForms.strided}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param step constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double stridedHvp(double[] x, int step, double[] xDot, double[] xBar, double[] xHvp) {
    return stridedHvp(x, step, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridedHvp(double[], int, double[], double[], double[])
   */
  static double stridedHvp(double[] x, int step, double[] xDot, double[] xBar, double[] xHvp,
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
      int[] iKept = tape.ints(64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = 1.0;
      int trips = 0;
      double sDot = 0.0;
      for (int i = 1; i < x.length; i += step) {
        iKept[trips] = i;
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double x1 = x[i];
        double t = sDot * x1 + s * xDot[i];
        s = s * x1 + i;
        trips++;
        iKept = tape.grow(iKept, trips);
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        sDot = t;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        int i = iKept[k];
        double x1 = x[i];
        double s1 = sKept[k];
        double sDot1 = sKeptDot[k];
        double sBarDot1 = sBarDot * x1 + sBar * xDot[i];
        xBar[i] += s1 * sBar;
        xHvp[i] += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot1;
        sBar *= x1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.strided} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param step captured
   * @return the view
   */
  static ScalarFunction stridedFunction(int step) {
    return new StridedFunction(step);
  }

  private static final class StridedFunction implements ScalarFunction {

    private final int step;

    StridedFunction(int step) {
      this.step = step;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LoopForms.strided(x, this.step);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = stridedGradient(x, this.step, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return stridedJvp(x, this.step, xDot).tangent();
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
      double value = stridedHvp(x, this.step, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.stridedDown} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual stridedDownJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int i = x.length - 1; i > 0; i -= 2) {
      double x1 = x[i];
      double t = sDot * x1 + s * xDot[i];
      s = s * x1 + i;
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridedDownJvp(double[], double[])
   */
  static Dual stridedDownJvp(double[] x, double[] xDot, Tape tape) {
    return stridedDownJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.stridedDown}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record StridedDownGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.stridedDown} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static StridedDownGradient stridedDownGradient(double[] x) {
    return stridedDownGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridedDownGradient(double[])
   */
  static StridedDownGradient stridedDownGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = stridedDownGradient(x, xBar, tape);
    return new StridedDownGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LoopForms.stridedDown} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double stridedDownGradient(double[] x, double[] xBar) {
    return stridedDownGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridedDownGradient(double[], double[])
   */
  static double stridedDownGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(x.length / 2);
      double s = 1.0;
      for (int i = x.length - 1; i > 0; i -= 2) {
        sKept[(x.length - 1 - i) / 2] = s;
        s = s * x[i] + i;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = x.length - 1 - Math.floorDiv(x.length - 2, 2) * 2; i <= x.length - 1; i += 2) {
        double s1 = sKept[(x.length - 1 - i) / 2];
        double sBar1 = sBar * x[i];
        xBar[i] += s1 * sBar;
        sBar = sBar1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.stridedDown}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record StridedDownHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.stridedDown}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static StridedDownHvp stridedDownHvp(double[] x, double[] xDot) {
    return stridedDownHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridedDownHvp(double[], double[])
   */
  static StridedDownHvp stridedDownHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = stridedDownHvp(x, xDot, xBar, xHvp, tape);
    return new StridedDownHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LoopForms.stridedDown}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double stridedDownHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return stridedDownHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stridedDownHvp(double[], double[], double[], double[])
   */
  static double stridedDownHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      int t = x.length / 2;
      double[] sKept = tape.doubles(t);
      double[] sKeptDot = tape.doubles(t);
      double s = 1.0;
      double sDot = 0.0;
      for (int i = x.length - 1; i > 0; i -= 2) {
        int t1 = (x.length - 1 - i) / 2;
        sKept[t1] = s;
        sKeptDot[t1] = sDot;
        double x1 = x[i];
        double t2 = sDot * x1 + s * xDot[i];
        s = s * x1 + i;
        sDot = t2;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = x.length - 1 - Math.floorDiv(x.length - 2, 2) * 2; i <= x.length - 1; i += 2) {
        int t1 = (x.length - 1 - i) / 2;
        double x1 = x[i];
        double s1 = sKept[t1];
        double sDot1 = sKeptDot[t1];
        double sBarDot1 = sBarDot * x1 + sBar * xDot[i];
        xBar[i] += s1 * sBar;
        xHvp[i] += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot1;
        sBar *= x1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.stridedDown} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction stridedDownFunction() {
    return new StridedDownFunction();
  }

  private static final class StridedDownFunction implements ScalarFunction {

    StridedDownFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LoopForms.stridedDown(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = stridedDownGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return stridedDownJvp(x, xDot).tangent();
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
      double value = stridedDownHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.geometric} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual geometricJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 1; i <= n; i *= 2) {
      double t = sDot * x + s * xDot;
      s = s * x + i;
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #geometricJvp(double, int, double)
   */
  static Dual geometricJvp(double x, int n, double xDot, Tape tape) {
    return geometricJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.geometric}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GeometricGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.geometric}: filled by a derivative
   * and reused by its caller.
   */
  static final class GeometricAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public GeometricAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.geometric} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static GeometricGradient geometricGradient(double x, int n) {
    return geometricGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #geometricGradient(double, int)
   */
  static GeometricGradient geometricGradient(double x, int n, Tape tape) {
    GeometricAdjoint adjoint = new GeometricAdjoint();
    double value = geometricGradient(x, n, adjoint, tape);
    return new GeometricGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LoopForms.geometric} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double geometricGradient(double x, int n, GeometricAdjoint adjoint) {
    return geometricGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #geometricGradient(double, int, GeometricAdjoint)
   */
  static double geometricGradient(double x, int n, GeometricAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double s = x;
      int trips = 0;
      for (int i = 1; i <= n; i *= 2) {
        sKept[trips] = s;
        s = s * x + i;
        trips++;
        sKept = tape.grow(sKept, trips);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double s1 = sKept[k];
        xBar += s1 * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.geometric}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GeometricHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LoopForms.geometric}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static GeometricHvp geometricHvp(double x, int n, double xDot) {
    return geometricHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #geometricHvp(double, int, double)
   */
  static GeometricHvp geometricHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = x;
      int trips = 0;
      double sDot = xDot;
      for (int i = 1; i <= n; i *= 2) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double t = sDot * x + s * xDot;
        s = s * x + i;
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        sDot = t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double s1 = sKept[k];
        double sDot1 = sKeptDot[k];
        xBar += s1 * sBar;
        xBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new GeometricHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.geometric} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction geometricFunction(int n) {
    return new GeometricFunction(n);
  }

  private static final class GeometricFunction implements ScalarFunction {

    private final int n;

    GeometricFunction(int n) {
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
      return LoopForms.geometric(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      GeometricAdjoint adjoint = new GeometricAdjoint();
      double value = geometricGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return geometricJvp(x, this.n, xDot).tangent();
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
      GeometricHvp hvp = geometricHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.twoVariables} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual twoVariablesJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    int i = 0;
    for (int j = x.length - 1; i < j; j--) {
      double x1 = x[i];
      double x2 = x[j];
      double xDot1 = xDot[j];
      double t = x1 * x2;
      s += t * x2;
      sDot += (xDot[i] * x2 + x1 * xDot1) * x2 + t * xDot1;
      i++;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoVariablesJvp(double[], double[])
   */
  static Dual twoVariablesJvp(double[] x, double[] xDot, Tape tape) {
    return twoVariablesJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.twoVariables}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TwoVariablesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.twoVariables} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TwoVariablesGradient twoVariablesGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = twoVariablesGradient(x, xBar);
    return new TwoVariablesGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoVariablesGradient(double[])
   */
  static TwoVariablesGradient twoVariablesGradient(double[] x, Tape tape) {
    return twoVariablesGradient(x);
  }

  /**
   * Reverse mode: {@code LoopForms.twoVariables} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double twoVariablesGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double s = 0.0;
    int i = 0;
    for (int j = x.length - 1; i < j; j--) {
      double x1 = x[i];
      double x2 = x[j];
      double t = x1 * x2;
      s += t * x2;
      xBar[j] += 2.0 * t;
      xBar[i] += x2 * x2;
      i++;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoVariablesGradient(double[], double[])
   */
  static double twoVariablesGradient(double[] x, double[] xBar, Tape tape) {
    return twoVariablesGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.twoVariables}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TwoVariablesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.twoVariables}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TwoVariablesHvp twoVariablesHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = twoVariablesHvp(x, xDot, xBar, xHvp);
    return new TwoVariablesHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoVariablesHvp(double[], double[])
   */
  static TwoVariablesHvp twoVariablesHvp(double[] x, double[] xDot, Tape tape) {
    return twoVariablesHvp(x, xDot);
  }

  /**
   * Second order: {@code LoopForms.twoVariables}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double twoVariablesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = 0.0;
    int i = 0;
    for (int j = x.length - 1; i < j; j--) {
      double x1 = x[i];
      double x2 = x[j];
      double xDot1 = xDot[j];
      double t = x1 * x2;
      s += t * x2;
      double xBarDot = 2.0 * (xDot[i] * x2 + x1 * xDot1);
      xBar[j] += 2.0 * t;
      xHvp[j] += xBarDot;
      xBar[i] += x2 * x2;
      xHvp[i] += 2.0 * (xDot1 * x2);
      i++;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoVariablesHvp(double[], double[], double[], double[])
   */
  static double twoVariablesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return twoVariablesHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code LoopForms.twoVariables} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction twoVariablesFunction() {
    return new TwoVariablesFunction();
  }

  private static final class TwoVariablesFunction implements ScalarFunction {

    TwoVariablesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LoopForms.twoVariables(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = twoVariablesGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return twoVariablesJvp(x, xDot).tangent();
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
      double value = twoVariablesHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.changedBound} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual changedBoundJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      double t = sDot * x + s * xDot;
      s = s * x + n;
      if (i % 2 == 0) {
        n--;
      }
      sDot = t;
    }
    return new Dual(s + n, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedBoundJvp(double, int, double)
   */
  static Dual changedBoundJvp(double x, int n, double xDot, Tape tape) {
    return changedBoundJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.changedBound}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChangedBoundGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.changedBound}: filled by a
   * derivative and reused by its caller.
   */
  static final class ChangedBoundAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ChangedBoundAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.changedBound} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ChangedBoundGradient changedBoundGradient(double x, int n) {
    return changedBoundGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedBoundGradient(double, int)
   */
  static ChangedBoundGradient changedBoundGradient(double x, int n, Tape tape) {
    ChangedBoundAdjoint adjoint = new ChangedBoundAdjoint();
    double value = changedBoundGradient(x, n, adjoint, tape);
    return new ChangedBoundGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LoopForms.changedBound} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double changedBoundGradient(double x, int n, ChangedBoundAdjoint adjoint) {
    return changedBoundGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedBoundGradient(double, int, ChangedBoundAdjoint)
   */
  static double changedBoundGradient(double x, int n, ChangedBoundAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double s = x;
      int trips = 0;
      for (int i = 0; i < n; i++) {
        sKept[trips] = s;
        s = s * x + n;
        if (i % 2 == 0) {
          n--;
        }
        trips++;
        sKept = tape.grow(sKept, trips);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double t = s + n;
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        xBar += s * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.changedBound}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChangedBoundHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LoopForms.changedBound}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ChangedBoundHvp changedBoundHvp(double x, int n, double xDot) {
    return changedBoundHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedBoundHvp(double, int, double)
   */
  static ChangedBoundHvp changedBoundHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = x;
      int trips = 0;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double t = sDot * x + s * xDot;
        s = s * x + n;
        if (i % 2 == 0) {
          n--;
        }
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        sDot = t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      double t = s + n;
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        double sDot1 = sKeptDot[k];
        xBar += s * sBar;
        xBarDot += sDot1 * sBar + s * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new ChangedBoundHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.changedBound} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction changedBoundFunction(int n) {
    return new ChangedBoundFunction(n);
  }

  private static final class ChangedBoundFunction implements ScalarFunction {

    private final int n;

    ChangedBoundFunction(int n) {
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
      return LoopForms.changedBound(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ChangedBoundAdjoint adjoint = new ChangedBoundAdjoint();
      double value = changedBoundGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return changedBoundJvp(x, this.n, xDot).tangent();
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
      ChangedBoundHvp hvp = changedBoundHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.changedVariable} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual changedVariableJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      double t = sDot * x + s * xDot;
      s = s * x + i;
      if (i == 2) {
        i += 3;
      }
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedVariableJvp(double, int, double)
   */
  static Dual changedVariableJvp(double x, int n, double xDot, Tape tape) {
    return changedVariableJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.changedVariable}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChangedVariableGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.changedVariable}: filled by a
   * derivative and reused by its caller.
   */
  static final class ChangedVariableAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ChangedVariableAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.changedVariable} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ChangedVariableGradient changedVariableGradient(double x, int n) {
    return changedVariableGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedVariableGradient(double, int)
   */
  static ChangedVariableGradient changedVariableGradient(double x, int n, Tape tape) {
    ChangedVariableAdjoint adjoint = new ChangedVariableAdjoint();
    double value = changedVariableGradient(x, n, adjoint, tape);
    return new ChangedVariableGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LoopForms.changedVariable} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double changedVariableGradient(double x, int n, ChangedVariableAdjoint adjoint) {
    return changedVariableGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedVariableGradient(double, int, ChangedVariableAdjoint)
   */
  static double changedVariableGradient(double x, int n, ChangedVariableAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double s = x;
      int trips = 0;
      for (int i = 0; i < n; i++) {
        sKept[trips] = s;
        s = s * x + i;
        if (i == 2) {
          i += 3;
        }
        trips++;
        sKept = tape.grow(sKept, trips);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double s1 = sKept[k];
        xBar += s1 * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.changedVariable}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChangedVariableHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LoopForms.changedVariable}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ChangedVariableHvp changedVariableHvp(double x, int n, double xDot) {
    return changedVariableHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedVariableHvp(double, int, double)
   */
  static ChangedVariableHvp changedVariableHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = x;
      int trips = 0;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double t = sDot * x + s * xDot;
        s = s * x + i;
        if (i == 2) {
          i += 3;
        }
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        sDot = t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double s1 = sKept[k];
        double sDot1 = sKeptDot[k];
        xBar += s1 * sBar;
        xBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new ChangedVariableHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.changedVariable} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction changedVariableFunction(int n) {
    return new ChangedVariableFunction(n);
  }

  private static final class ChangedVariableFunction implements ScalarFunction {

    private final int n;

    ChangedVariableFunction(int n) {
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
      return LoopForms.changedVariable(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ChangedVariableAdjoint adjoint = new ChangedVariableAdjoint();
      double value = changedVariableGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return changedVariableJvp(x, this.n, xDot).tangent();
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
      ChangedVariableHvp hvp = changedVariableHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.dataBound} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param counts constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual dataBoundJvp(double[] x, int[] counts, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      int counts1 = counts[i];
      for (int j = 0; j < counts1; j++) {
        double x1 = x[i];
        double t = sDot * x1 + s * xDot[i];
        s = s * x1 + j;
        sDot = t;
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dataBoundJvp(double[], int[], double[])
   */
  static Dual dataBoundJvp(double[] x, int[] counts, double[] xDot, Tape tape) {
    return dataBoundJvp(x, counts, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.dataBound}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DataBoundGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.dataBound} and its gradient.
   *
   * @param x as the method takes it
   * @param counts constant
   * @return the value and the gradient, in new arrays
   */
  static DataBoundGradient dataBoundGradient(double[] x, int[] counts) {
    return dataBoundGradient(x, counts, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dataBoundGradient(double[], int[])
   */
  static DataBoundGradient dataBoundGradient(double[] x, int[] counts, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = dataBoundGradient(x, counts, xBar, tape);
    return new DataBoundGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LoopForms.dataBound} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param counts constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double dataBoundGradient(double[] x, int[] counts, double[] xBar) {
    return dataBoundGradient(x, counts, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dataBoundGradient(double[], int[], double[])
   */
  static double dataBoundGradient(double[] x, int[] counts, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] sKeptKept = tape.table(double[].class, x.length);
      double s = 1.0;
      for (int i = 0; i < x.length; i++) {
        int counts1 = counts[i];
        double[] sKept = tape.row(sKeptKept, i, counts1);
        for (int j = 0; j < counts1; j++) {
          sKept[j] = s;
          s = s * x[i] + j;
        }
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double[] sKept = sKeptKept[i];
        for (int j = Math.max(counts[i], 0) - 1; j >= 0; j--) {
          double s1 = sKept[j];
          double sBar1 = sBar * x[i];
          xBar[i] += s1 * sBar;
          sBar = sBar1;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.dataBound}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DataBoundHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.dataBound}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param counts constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static DataBoundHvp dataBoundHvp(double[] x, int[] counts, double[] xDot) {
    return dataBoundHvp(x, counts, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dataBoundHvp(double[], int[], double[])
   */
  static DataBoundHvp dataBoundHvp(double[] x, int[] counts, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = dataBoundHvp(x, counts, xDot, xBar, xHvp, tape);
    return new DataBoundHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LoopForms.dataBound}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param counts constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double dataBoundHvp(double[] x, int[] counts, double[] xDot, double[] xBar,
      double[] xHvp) {
    return dataBoundHvp(x, counts, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dataBoundHvp(double[], int[], double[], double[], double[])
   */
  static double dataBoundHvp(double[] x, int[] counts, double[] xDot, double[] xBar, double[] xHvp,
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
      double[][] sKeptKept = tape.table(double[].class, x.length);
      double[][] sKeptKeptDot = tape.table(double[].class, x.length);
      double s = 1.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        int counts1 = counts[i];
        double[] sKept = tape.row(sKeptKept, i, counts1);
        double[] sKeptDot = tape.row(sKeptKeptDot, i, counts1);
        for (int j = 0; j < counts1; j++) {
          sKept[j] = s;
          sKeptDot[j] = sDot;
          double x1 = x[i];
          double t = sDot * x1 + s * xDot[i];
          s = s * x1 + j;
          sDot = t;
        }
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double[] sKept = sKeptKept[i];
        double[] sKeptDot = sKeptKeptDot[i];
        for (int j = Math.max(counts[i], 0) - 1; j >= 0; j--) {
          double x1 = x[i];
          double s1 = sKept[j];
          double sDot1 = sKeptDot[j];
          double sBarDot1 = sBarDot * x1 + sBar * xDot[i];
          xBar[i] += s1 * sBar;
          xHvp[i] += sDot1 * sBar + s1 * sBarDot;
          sBarDot = sBarDot1;
          sBar *= x1;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.dataBound} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param counts captured
   * @return the view
   */
  static ScalarFunction dataBoundFunction(int[] counts) {
    return new DataBoundFunction(counts);
  }

  private static final class DataBoundFunction implements ScalarFunction {

    private final int[] counts;

    DataBoundFunction(int[] counts) {
      this.counts = counts;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LoopForms.dataBound(x, this.counts);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = dataBoundGradient(x, this.counts, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return dataBoundJvp(x, this.counts, xDot).tangent();
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
      double value = dataBoundHvp(x, this.counts, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.countUp} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual countUpJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    int i = 0;
    int j;
    while (true) {
      j = i + 1;
      if (i >= n) {
        break;
      }
      double t = sDot * x + s * xDot;
      s = s * x + j;
      i = j;
      sDot = t;
    }
    return new Dual(s + j, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countUpJvp(double, int, double)
   */
  static Dual countUpJvp(double x, int n, double xDot, Tape tape) {
    return countUpJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.countUp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CountUpGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.countUp}: filled by a derivative
   * and reused by its caller.
   */
  static final class CountUpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CountUpAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.countUp} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CountUpGradient countUpGradient(double x, int n) {
    return countUpGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countUpGradient(double, int)
   */
  static CountUpGradient countUpGradient(double x, int n, Tape tape) {
    CountUpAdjoint adjoint = new CountUpAdjoint();
    double value = countUpGradient(x, n, adjoint, tape);
    return new CountUpGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LoopForms.countUp} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double countUpGradient(double x, int n, CountUpAdjoint adjoint) {
    return countUpGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countUpGradient(double, int, CountUpAdjoint)
   */
  static double countUpGradient(double x, int n, CountUpAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double s = x;
      int i = 0;
      int trips = 0;
      int j;
      while (true) {
        sKept[trips] = s;
        j = i + 1;
        if (i >= n) {
          break;
        }
        s = s * x + j;
        trips++;
        sKept = tape.grow(sKept, trips);
        i = j;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double t = s + j;
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        xBar += s * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.countUp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CountUpHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LoopForms.countUp}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CountUpHvp countUpHvp(double x, int n, double xDot) {
    return countUpHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countUpHvp(double, int, double)
   */
  static CountUpHvp countUpHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = x;
      int i = 0;
      int trips = 0;
      double sDot = xDot;
      int j;
      while (true) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        j = i + 1;
        if (i >= n) {
          break;
        }
        double t = sDot * x + s * xDot;
        s = s * x + j;
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        i = j;
        sDot = t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      double t = s + j;
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        double sDot1 = sKeptDot[k];
        xBar += s * sBar;
        xBarDot += sDot1 * sBar + s * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new CountUpHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.countUp} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction countUpFunction(int n) {
    return new CountUpFunction(n);
  }

  private static final class CountUpFunction implements ScalarFunction {

    private final int n;

    CountUpFunction(int n) {
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
      return LoopForms.countUp(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CountUpAdjoint adjoint = new CountUpAdjoint();
      double value = countUpGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return countUpJvp(x, this.n, xDot).tangent();
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
      CountUpHvp hvp = countUpHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.countDown} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual countDownJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    int n1;
    while (true) {
      n1 = n - 1;
      if (n <= 0) {
        break;
      }
      double t = sDot * x + s * xDot;
      s = s * x + n1;
      n = n1;
      sDot = t;
    }
    double t = n1;
    return new Dual(s * t, sDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countDownJvp(double, int, double)
   */
  static Dual countDownJvp(double x, int n, double xDot, Tape tape) {
    return countDownJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.countDown}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CountDownGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.countDown}: filled by a derivative
   * and reused by its caller.
   */
  static final class CountDownAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CountDownAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.countDown} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CountDownGradient countDownGradient(double x, int n) {
    return countDownGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countDownGradient(double, int)
   */
  static CountDownGradient countDownGradient(double x, int n, Tape tape) {
    CountDownAdjoint adjoint = new CountDownAdjoint();
    double value = countDownGradient(x, n, adjoint, tape);
    return new CountDownGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LoopForms.countDown} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double countDownGradient(double x, int n, CountDownAdjoint adjoint) {
    return countDownGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countDownGradient(double, int, CountDownAdjoint)
   */
  static double countDownGradient(double x, int n, CountDownAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double s = x;
      int trips = 0;
      int n1;
      while (true) {
        sKept[trips] = s;
        n1 = n - 1;
        if (n <= 0) {
          break;
        }
        s = s * x + n1;
        trips++;
        sKept = tape.grow(sKept, trips);
        n = n1;
      }
      double sBar = n1;

      // reverse sweep
      double xBar = 0.0;
      double t = s * sBar;
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        xBar += s * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.countDown}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CountDownHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LoopForms.countDown}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CountDownHvp countDownHvp(double x, int n, double xDot) {
    return countDownHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countDownHvp(double, int, double)
   */
  static CountDownHvp countDownHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = x;
      int trips = 0;
      double sDot = xDot;
      int n1;
      while (true) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        n1 = n - 1;
        if (n <= 0) {
          break;
        }
        double t = sDot * x + s * xDot;
        s = s * x + n1;
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        n = n1;
        sDot = t;
      }
      double sBar = n1;

      // reverse sweep
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      double t = s * sBar;
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        double sDot1 = sKeptDot[k];
        xBar += s * sBar;
        xBarDot += sDot1 * sBar + s * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new CountDownHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.countDown} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction countDownFunction(int n) {
    return new CountDownFunction(n);
  }

  private static final class CountDownFunction implements ScalarFunction {

    private final int n;

    CountDownFunction(int n) {
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
      return LoopForms.countDown(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CountDownAdjoint adjoint = new CountDownAdjoint();
      double value = countDownGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return countDownJvp(x, this.n, xDot).tangent();
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
      CountDownHvp hvp = countDownHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.activeVariable} and its derivative in the direction of
   * the tangents.
   *
   * @param lo as the method takes it
   * @param hi constant
   * @param h as the method takes it
   * @param loDot tangent of {@code lo}
   * @param hDot tangent of {@code h}
   * @return the value and its tangent
   */
  static Dual activeVariableJvp(double lo, double hi, double h, double loDot, double hDot) {
    double s = 0.0;
    double tDot = loDot;
    double sDot = 0.0;
    for (double t = lo; t < hi; t += h) {
      double t1 = t * t;
      s += t1 * h;
      sDot += 2.0 * (tDot * t) * h + t1 * hDot;
      tDot += hDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeVariableJvp(double, double, double, double, double)
   */
  static Dual activeVariableJvp(double lo, double hi, double h, double loDot, double hDot,
      Tape tape) {
    return activeVariableJvp(lo, hi, h, loDot, hDot);
  }

  /**
   * Value and gradient of {@code LoopForms.activeVariable}.
   *
   * @param value what the method returns
   * @param lo the derivative with respect to {@code lo}
   * @param h the derivative with respect to {@code h}
   */
  record ActiveVariableGradient(double value, double lo, double h) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.activeVariable}: filled by a
   * derivative and reused by its caller.
   */
  static final class ActiveVariableAdjoint {

    /** The adjoint of {@code lo}. */
    public double lo;

    /** The adjoint of {@code h}. */
    public double h;

    /** A holder of zeros. */
    public ActiveVariableAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.activeVariable} and its gradient.
   *
   * @param lo as the method takes it
   * @param hi constant
   * @param h as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ActiveVariableGradient activeVariableGradient(double lo, double hi, double h) {
    return activeVariableGradient(lo, hi, h, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeVariableGradient(double, double, double)
   */
  static ActiveVariableGradient activeVariableGradient(double lo, double hi, double h, Tape tape) {
    ActiveVariableAdjoint adjoint = new ActiveVariableAdjoint();
    double value = activeVariableGradient(lo, hi, h, adjoint, tape);
    return new ActiveVariableGradient(value, adjoint.lo, adjoint.h);
  }

  /**
   * Reverse mode: {@code LoopForms.activeVariable} and its gradient, written into the
   * caller's memory.
   *
   * @param lo as the method takes it
   * @param hi constant
   * @param h as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code lo}, {@code h}
   * @return the value
   */
  static double activeVariableGradient(double lo, double hi, double h,
      ActiveVariableAdjoint adjoint) {
    return activeVariableGradient(lo, hi, h, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeVariableGradient(double, double, double, ActiveVariableAdjoint)
   */
  static double activeVariableGradient(double lo, double hi, double h,
      ActiveVariableAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] tKept = tape.doubles(64);
      double s = 0.0;
      int trips = 0;
      for (double t = lo; t < hi; t += h) {
        tKept[trips] = t;
        s += t * t * h;
        trips++;
        tKept = tape.grow(tKept, trips);
      }

      // reverse sweep
      double tBar = 0.0;
      double hBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        hBar += tBar;
        double t = tKept[k];
        hBar += t * t;
        tBar += 2.0 * (h * t);
      }
      adjoint.lo = tBar;
      adjoint.h = hBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.activeVariable}.
   *
   * @param value what the method returns
   * @param lo the derivative with respect to {@code lo}
   * @param h the derivative with respect to {@code h}
   * @param loHvp the Hessian-vector product for {@code lo}
   * @param hHvp the Hessian-vector product for {@code h}
   */
  record ActiveVariableHvp(double value, double lo, double h, double loHvp, double hHvp) {}

  /**
   * Second order: {@code LoopForms.activeVariable}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param lo as the method takes it
   * @param hi constant
   * @param h as the method takes it
   * @param loDot tangent of {@code lo}
   * @param hDot tangent of {@code h}
   * @return value, gradient and product, in new arrays
   */
  static ActiveVariableHvp activeVariableHvp(double lo, double hi, double h, double loDot,
      double hDot) {
    return activeVariableHvp(lo, hi, h, loDot, hDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeVariableHvp(double, double, double, double, double)
   */
  static ActiveVariableHvp activeVariableHvp(double lo, double hi, double h, double loDot,
      double hDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] tKept = tape.doubles(64);
      double[] tKeptDot = tape.doubles(64);
      double s = 0.0;
      int trips = 0;
      double tDot = loDot;
      for (double t = lo; t < hi; t += h) {
        tKept[trips] = t;
        tKeptDot[trips] = tDot;
        s += t * t * h;
        tDot += hDot;
        trips++;
        tKept = tape.grow(tKept, trips);
        tKeptDot = tape.grow(tKeptDot, trips);
      }

      // reverse sweep
      double tBar = 0.0;
      double hBar = 0.0;
      double tBarDot = 0.0;
      double hBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        hBar += tBar;
        hBarDot += tBarDot;
        double t = tKept[k];
        double tDot1 = tKeptDot[k];
        hBar += t * t;
        hBarDot += 2.0 * (tDot1 * t);
        tBar += 2.0 * (h * t);
        tBarDot += 2.0 * (hDot * t + h * tDot1);
      }
      return new ActiveVariableHvp(s, tBar, hBar, tBarDot, hBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.activeVariable} as a function of the vector that packs {@code lo},
   * {@code h}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param hi captured
   * @return the view
   */
  static ScalarFunction activeVariableFunction(double hi) {
    return new ActiveVariableFunction(hi);
  }

  private static final class ActiveVariableFunction implements ScalarFunction {

    private final double hi;

    ActiveVariableFunction(double hi) {
      this.hi = hi;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double lo = packed[0];
      double h = packed[1];
      return LoopForms.activeVariable(lo, this.hi, h);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double lo = packed[0];
      double h = packed[1];
      ActiveVariableAdjoint adjoint = new ActiveVariableAdjoint();
      double value = activeVariableGradient(lo, this.hi, h, adjoint);
      gradient[0] = adjoint.lo;
      gradient[1] = adjoint.h;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double lo = packed[0];
      double h = packed[1];
      double loDot = direction[0];
      double hDot = direction[1];
      return activeVariableJvp(lo, this.hi, h, loDot, hDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double lo = packed[0];
      double h = packed[1];
      double loDot = direction[0];
      double hDot = direction[1];
      ActiveVariableHvp hvp = activeVariableHvp(lo, this.hi, h, loDot, hDot);
      double value = hvp.value();
      gradient[0] = hvp.lo();
      gradient[1] = hvp.h();
      product[0] = hvp.loHvp();
      product[1] = hvp.hHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.kepler} and its derivative in the direction of the
   * tangents.
   *
   * @param m as the method takes it
   * @param e as the method takes it
   * @param mDot tangent of {@code m}
   * @param eDot tangent of {@code e}
   * @return the value and its tangent
   */
  static Dual keplerJvp(double m, double e, double mDot, double eDot) {
    double x = m;
    double xDot = mDot;
    double dx;
    do {
      double t = Math.sin(x);
      double t1 = Math.cos(x);
      double t2 = 1.0 - e * t1;
      dx = (x - e * t - m) / t2;
      double t3 = (xDot - (eDot * t + e * (xDot * Math.cos(x))) - mDot) / t2;
      x -= dx;
      xDot += (e * (xDot * t) - eDot * t1) / t2 * dx - t3;
    } while (Math.abs(dx) > 1e-3);
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keplerJvp(double, double, double, double)
   */
  static Dual keplerJvp(double m, double e, double mDot, double eDot, Tape tape) {
    return keplerJvp(m, e, mDot, eDot);
  }

  /**
   * Value and gradient of {@code LoopForms.kepler}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param e the derivative with respect to {@code e}
   */
  record KeplerGradient(double value, double m, double e) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.kepler}: filled by a derivative
   * and reused by its caller.
   */
  static final class KeplerAdjoint {

    /** The adjoint of {@code m}. */
    public double m;

    /** The adjoint of {@code e}. */
    public double e;

    /** A holder of zeros. */
    public KeplerAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.kepler} and its gradient.
   *
   * @param m as the method takes it
   * @param e as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static KeplerGradient keplerGradient(double m, double e) {
    return keplerGradient(m, e, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keplerGradient(double, double)
   */
  static KeplerGradient keplerGradient(double m, double e, Tape tape) {
    KeplerAdjoint adjoint = new KeplerAdjoint();
    double value = keplerGradient(m, e, adjoint, tape);
    return new KeplerGradient(value, adjoint.m, adjoint.e);
  }

  /**
   * Reverse mode: {@code LoopForms.kepler} and its gradient, written into the caller's
   * memory.
   *
   * @param m as the method takes it
   * @param e as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code m}, {@code e}
   * @return the value
   */
  static double keplerGradient(double m, double e, KeplerAdjoint adjoint) {
    return keplerGradient(m, e, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keplerGradient(double, double, KeplerAdjoint)
   */
  static double keplerGradient(double m, double e, KeplerAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(64);
      double[] dxKept = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      double x = m;
      int trips = 0;
      double t;
      double t1;
      double dx;
      int exit;
      while (true) {
        t = Math.sin(x);
        kept1[trips] = t;
        t1 = Math.cos(x);
        kept[trips] = t1;
        dx = (x - e * t - m) / (1.0 - e * t1);
        dxKept[trips] = dx;
        x -= dx;
        if (Math.abs(dx) > 1e-3) {
          trips++;
          kept = tape.grow(kept, trips);
          dxKept = tape.grow(dxKept, trips);
          kept1 = tape.grow(kept1, trips);
        } else {
          exit = 1;
          break;
        }
      }

      // reverse sweep
      double xBar;
      double eBar;
      double mBar;
      switch (exit) {
        case 0 -> {
          xBar = 0.0;
          eBar = 0.0;
          mBar = 0.0;
        }
        default -> {
          mBar = 1.0 / (1.0 - e * t1);
          double t2 = -(mBar * dx);
          eBar = t2 * t1 + mBar * t;
          xBar = 1.0 - e * t2 * t - mBar + e * mBar * t1;
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        double t2 = kept[k];
        double t3 = xBar / (1.0 - e * t2);
        dx = dxKept[k];
        double t4 = -(t3 * dx);
        eBar += t4 * t2;
        double t5 = kept1[k];
        xBar -= e * t4 * t5;
        mBar += t3;
        xBar -= t3;
        eBar += t3 * t5;
        xBar += e * t3 * t2;
      }
      mBar += xBar;
      adjoint.m = mBar;
      adjoint.e = eBar;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.kepler}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param e the derivative with respect to {@code e}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param eHvp the Hessian-vector product for {@code e}
   */
  record KeplerHvp(double value, double m, double e, double mHvp, double eHvp) {}

  /**
   * Second order: {@code LoopForms.kepler}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param m as the method takes it
   * @param e as the method takes it
   * @param mDot tangent of {@code m}
   * @param eDot tangent of {@code e}
   * @return value, gradient and product, in new arrays
   */
  static KeplerHvp keplerHvp(double m, double e, double mDot, double eDot) {
    return keplerHvp(m, e, mDot, eDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keplerHvp(double, double, double, double)
   */
  static KeplerHvp keplerHvp(double m, double e, double mDot, double eDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(64);
      double[] keptDot = tape.doubles(64);
      double[] dxKept = tape.doubles(64);
      double[] dxKeptDot = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      double[] keptDot1 = tape.doubles(64);
      double x = m;
      int trips = 0;
      double xDot = mDot;
      double t;
      double t1;
      double t2;
      double t3;
      double dx;
      double dxDot;
      int exit;
      while (true) {
        t = Math.sin(x);
        t1 = xDot * Math.cos(x);
        kept1[trips] = t;
        keptDot1[trips] = t1;
        t2 = Math.cos(x);
        t3 = -(xDot * t);
        kept[trips] = t2;
        keptDot[trips] = t3;
        double t4 = 1.0 - e * t2;
        dx = (x - e * t - m) / t4;
        dxDot = (xDot - (eDot * t + e * t1) - mDot) / t4 + (eDot * t2 + e * t3) / t4 * dx;
        dxKept[trips] = dx;
        dxKeptDot[trips] = dxDot;
        x -= dx;
        xDot -= dxDot;
        if (Math.abs(dx) > 1e-3) {
          trips++;
          kept = tape.grow(kept, trips);
          keptDot = tape.grow(keptDot, trips);
          dxKept = tape.grow(dxKept, trips);
          dxKeptDot = tape.grow(dxKeptDot, trips);
          kept1 = tape.grow(kept1, trips);
          keptDot1 = tape.grow(keptDot1, trips);
        } else {
          exit = 1;
          break;
        }
      }

      // reverse sweep
      double xBar;
      double eBar;
      double mBar;
      double xBarDot;
      double eBarDot;
      double mBarDot;
      switch (exit) {
        case 0 -> {
          xBar = 0.0;
          eBar = 0.0;
          mBar = 0.0;
          xBarDot = 0.0;
          eBarDot = 0.0;
          mBarDot = 0.0;
        }
        default -> {
          mBar = 1.0 / (1.0 - e * t2);
          mBarDot = (eDot * t2 + e * t3) * mBar * mBar;
          double t4 = -(mBar * dx);
          double t5 = -(mBarDot * dx + mBar * dxDot);
          double t6 = e * t4;
          eBar = t4 * t2 + mBar * t;
          eBarDot = t5 * t2 + t4 * t3 + (mBarDot * t + mBar * t1);
          double t7 = e * mBar;
          xBar = 1.0 - t6 * t - mBar + t7 * t2;
          xBarDot = (eDot * mBar + e * mBarDot) * t2
              + t7 * t3 - ((eDot * t4 + e * t5) * t + t6 * t1 + mBarDot);
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        double t4 = kept[k];
        double t5 = keptDot[k];
        double t6 = 1.0 - e * t4;
        double t7 = xBar / t6;
        double t8 = xBarDot / t6 + (eDot * t4 + e * t5) / t6 * t7;
        dx = dxKept[k];
        dxDot = dxKeptDot[k];
        double t9 = -(t7 * dx);
        double t10 = -(t8 * dx + t7 * dxDot);
        eBar += t9 * t4;
        eBarDot += t10 * t4 + t9 * t5;
        double t11 = e * t9;
        double t12 = kept1[k];
        double t13 = keptDot1[k];
        xBar -= t11 * t12;
        xBarDot -= (eDot * t9 + e * t10) * t12 + t11 * t13;
        mBar += t7;
        mBarDot += t8;
        xBar -= t7;
        xBarDot -= t8;
        eBar += t7 * t12;
        eBarDot += t8 * t12 + t7 * t13;
        double t14 = e * t7;
        xBar += t14 * t4;
        xBarDot += (eDot * t7 + e * t8) * t4 + t14 * t5;
      }
      mBar += xBar;
      mBarDot += xBarDot;
      return new KeplerHvp(x, mBar, eBar, mBarDot, eBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.kepler} as a function of the vector that packs {@code m}, {@code e}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction keplerFunction() {
    return new KeplerFunction();
  }

  private static final class KeplerFunction implements ScalarFunction {

    KeplerFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double m = packed[0];
      double e = packed[1];
      return LoopForms.kepler(m, e);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double m = packed[0];
      double e = packed[1];
      KeplerAdjoint adjoint = new KeplerAdjoint();
      double value = keplerGradient(m, e, adjoint);
      gradient[0] = adjoint.m;
      gradient[1] = adjoint.e;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double m = packed[0];
      double e = packed[1];
      double mDot = direction[0];
      double eDot = direction[1];
      return keplerJvp(m, e, mDot, eDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double m = packed[0];
      double e = packed[1];
      double mDot = direction[0];
      double eDot = direction[1];
      KeplerHvp hvp = keplerHvp(m, e, mDot, eDot);
      double value = hvp.value();
      gradient[0] = hvp.m();
      gradient[1] = hvp.e();
      product[0] = hvp.mHvp();
      product[1] = hvp.eHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.halving} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param tol constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual halvingJvp(double x, double tol, double xDot) {
    int n = 0;
    double wDot = 2.0 * (xDot * x);
    double w = x * x;
    while (w > tol) {
      w *= 0.5;
      wDot *= 0.5;
      n++;
    }
    double t = n;
    return new Dual(w * t, wDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvingJvp(double, double, double)
   */
  static Dual halvingJvp(double x, double tol, double xDot, Tape tape) {
    return halvingJvp(x, tol, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.halving}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record HalvingGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.halving}: filled by a derivative
   * and reused by its caller.
   */
  static final class HalvingAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public HalvingAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.halving} and its gradient.
   *
   * @param x as the method takes it
   * @param tol constant
   * @return the value and the gradient, in new arrays
   */
  static HalvingGradient halvingGradient(double x, double tol) {
    HalvingAdjoint adjoint = new HalvingAdjoint();
    double value = halvingGradient(x, tol, adjoint);
    return new HalvingGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvingGradient(double, double)
   */
  static HalvingGradient halvingGradient(double x, double tol, Tape tape) {
    return halvingGradient(x, tol);
  }

  /**
   * Reverse mode: {@code LoopForms.halving} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param tol constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double halvingGradient(double x, double tol, HalvingAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int n = 0;
    int trips = 0;
    double w = x * x;
    while (w > tol) {
      w *= 0.5;
      n++;
      trips++;
    }
    double wBar = n;

    // reverse sweep
    double t = w * wBar;
    for (int k = trips - 1; k >= 0; k--) {
      wBar *= 0.5;
    }
    double xBar = 2.0 * (wBar * x);
    adjoint.x = xBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvingGradient(double, double, HalvingAdjoint)
   */
  static double halvingGradient(double x, double tol, HalvingAdjoint adjoint, Tape tape) {
    return halvingGradient(x, tol, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.halving}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record HalvingHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LoopForms.halving}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param tol constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static HalvingHvp halvingHvp(double x, double tol, double xDot) {
    int n = 0;
    int trips = 0;
    double w = x * x;
    while (w > tol) {
      w *= 0.5;
      n++;
      trips++;
    }
    double wBar = n;

    // reverse sweep
    double t = w * wBar;
    for (int k = trips - 1; k >= 0; k--) {
      wBar *= 0.5;
    }
    double xBar = 2.0 * (wBar * x);
    double xBarDot = 2.0 * (wBar * xDot);
    return new HalvingHvp(t, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #halvingHvp(double, double, double)
   */
  static HalvingHvp halvingHvp(double x, double tol, double xDot, Tape tape) {
    return halvingHvp(x, tol, xDot);
  }

  /**
   * {@code LoopForms.halving} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param tol captured
   * @return the view
   */
  static ScalarFunction halvingFunction(double tol) {
    return new HalvingFunction(tol);
  }

  private static final class HalvingFunction implements ScalarFunction {

    private final double tol;

    HalvingFunction(double tol) {
      this.tol = tol;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return LoopForms.halving(x, this.tol);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      HalvingAdjoint adjoint = new HalvingAdjoint();
      double value = halvingGradient(x, this.tol, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return halvingJvp(x, this.tol, xDot).tangent();
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
      HalvingHvp hvp = halvingHvp(x, this.tol, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.longCounter} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual longCounterJvp(double x, long n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (long i = 0L; i < n; i++) {
      double t = sDot * x + s * xDot;
      s = s * x + i;
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #longCounterJvp(double, long, double)
   */
  static Dual longCounterJvp(double x, long n, double xDot, Tape tape) {
    return longCounterJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.longCounter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LongCounterGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.longCounter}: filled by a
   * derivative and reused by its caller.
   */
  static final class LongCounterAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LongCounterAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.longCounter} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static LongCounterGradient longCounterGradient(double x, long n) {
    return longCounterGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #longCounterGradient(double, long)
   */
  static LongCounterGradient longCounterGradient(double x, long n, Tape tape) {
    LongCounterAdjoint adjoint = new LongCounterAdjoint();
    double value = longCounterGradient(x, n, adjoint, tape);
    return new LongCounterGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LoopForms.longCounter} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double longCounterGradient(double x, long n, LongCounterAdjoint adjoint) {
    return longCounterGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #longCounterGradient(double, long, LongCounterAdjoint)
   */
  static double longCounterGradient(double x, long n, LongCounterAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double s = x;
      int trips = 0;
      for (long i = 0L; i < n; i++) {
        sKept[trips] = s;
        s = s * x + i;
        trips++;
        sKept = tape.grow(sKept, trips);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double s1 = sKept[k];
        xBar += s1 * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.longCounter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LongCounterHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LoopForms.longCounter}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LongCounterHvp longCounterHvp(double x, long n, double xDot) {
    return longCounterHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #longCounterHvp(double, long, double)
   */
  static LongCounterHvp longCounterHvp(double x, long n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = x;
      int trips = 0;
      double sDot = xDot;
      for (long i = 0L; i < n; i++) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double t = sDot * x + s * xDot;
        s = s * x + i;
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        sDot = t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double s1 = sKept[k];
        double sDot1 = sKeptDot[k];
        xBar += s1 * sBar;
        xBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new LongCounterHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.longCounter} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction longCounterFunction(long n) {
    return new LongCounterFunction(n);
  }

  private static final class LongCounterFunction implements ScalarFunction {

    private final long n;

    LongCounterFunction(long n) {
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
      return LoopForms.longCounter(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LongCounterAdjoint adjoint = new LongCounterAdjoint();
      double value = longCounterGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return longCounterJvp(x, this.n, xDot).tangent();
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
      LongCounterHvp hvp = longCounterHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.smallCounters} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual smallCountersJvp(double x, byte n, double xDot) {
    int t = n;
    byte i = 0;
    double s = x;
    double sDot = xDot;
    while (true) {
      int t1 = i;
      if (t1 >= t) {
        break;
      }
      double t2 = sDot * x + s * xDot;
      s = s * x + i;
      i = (byte) (t1 + 1);
      sDot = t2;
    }
    short j = 3;
    while (true) {
      int t1 = j;
      if (t1 <= 0) {
        break;
      }
      double t2 = j;
      s += x * t2;
      sDot += xDot * t2;
      j = (short) (t1 - 2);
    }
    char c = 'a';
    while (true) {
      int t1 = c;
      if (t1 > 99) {
        break;
      }
      double t2 = sDot * x + s * xDot;
      s = s * x + (t1 - 97);
      c = (char) (t1 + 1);
      sDot = t2;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smallCountersJvp(double, byte, double)
   */
  static Dual smallCountersJvp(double x, byte n, double xDot, Tape tape) {
    return smallCountersJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.smallCounters}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SmallCountersGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.smallCounters}: filled by a
   * derivative and reused by its caller.
   */
  static final class SmallCountersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SmallCountersAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.smallCounters} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SmallCountersGradient smallCountersGradient(double x, byte n) {
    return smallCountersGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smallCountersGradient(double, byte)
   */
  static SmallCountersGradient smallCountersGradient(double x, byte n, Tape tape) {
    SmallCountersAdjoint adjoint = new SmallCountersAdjoint();
    double value = smallCountersGradient(x, n, adjoint, tape);
    return new SmallCountersGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LoopForms.smallCounters} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double smallCountersGradient(double x, byte n, SmallCountersAdjoint adjoint) {
    return smallCountersGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smallCountersGradient(double, byte, SmallCountersAdjoint)
   */
  static double smallCountersGradient(double x, byte n, SmallCountersAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int t = n;
      double[] sKept = tape.doubles(64);
      byte i = 0;
      double s = x;
      int trips = 0;
      while (i < t) {
        sKept[trips] = s;
        s = s * x + i;
        i++;
        trips++;
        sKept = tape.grow(sKept, trips);
      }
      short j = 3;
      double xBar = 0.0;
      while (j > 0) {
        double t1 = j;
        s += x * t1;
        j = (short) (j - 2);
        xBar += t1;
      }
      double[] sKept1 = tape.doubles(64);
      char c = 'a';
      int trips1 = 0;
      while (c <= 99) {
        sKept1[trips1] = s;
        int t1 = c;
        s = s * x + (t1 - 97);
        c = (char) (t1 + 1);
        trips1++;
        sKept1 = tape.grow(sKept1, trips1);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar1 = 0.0;
      for (int k = trips1 - 1; k >= 0; k--) {
        double s1 = sKept1[k];
        xBar1 += s1 * sBar;
        sBar *= x;
      }
      int k = trips - 1;
      xBar = xBar1 + StrongZero.product(sBar, xBar);
      while (k >= 0) {
        double s1 = sKept[k];
        xBar += s1 * sBar;
        k--;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.smallCounters}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SmallCountersHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LoopForms.smallCounters}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SmallCountersHvp smallCountersHvp(double x, byte n, double xDot) {
    return smallCountersHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #smallCountersHvp(double, byte, double)
   */
  static SmallCountersHvp smallCountersHvp(double x, byte n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int t = n;
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      byte i = 0;
      double s = x;
      int trips = 0;
      double sDot = xDot;
      while (i < t) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double t1 = sDot * x + s * xDot;
        s = s * x + i;
        i++;
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        sDot = t1;
      }
      short j = 3;
      double xBar = 0.0;
      while (j > 0) {
        double t1 = j;
        s += x * t1;
        sDot += xDot * t1;
        j = (short) (j - 2);
        xBar += t1;
      }
      double[] sKept1 = tape.doubles(64);
      double[] sKeptDot1 = tape.doubles(64);
      char c = 'a';
      int trips1 = 0;
      while (c <= 99) {
        sKept1[trips1] = s;
        sKeptDot1[trips1] = sDot;
        int t1 = c;
        double t2 = sDot * x + s * xDot;
        s = s * x + (t1 - 97);
        c = (char) (t1 + 1);
        trips1++;
        sKept1 = tape.grow(sKept1, trips1);
        sKeptDot1 = tape.grow(sKeptDot1, trips1);
        sDot = t2;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar1 = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips1 - 1; k >= 0; k--) {
        double s1 = sKept1[k];
        sDot = sKeptDot1[k];
        xBar1 += s1 * sBar;
        xBarDot += sDot * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      int k = trips - 1;
      xBarDot += StrongZero.product(sBarDot, xBar);
      xBar = xBar1 + StrongZero.product(sBar, xBar);
      while (k >= 0) {
        double s1 = sKept[k];
        sDot = sKeptDot[k];
        xBar += s1 * sBar;
        xBarDot += sDot * sBar + s1 * sBarDot;
        k--;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new SmallCountersHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.smallCounters} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction smallCountersFunction(byte n) {
    return new SmallCountersFunction(n);
  }

  private static final class SmallCountersFunction implements ScalarFunction {

    private final byte n;

    SmallCountersFunction(byte n) {
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
      return LoopForms.smallCounters(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SmallCountersAdjoint adjoint = new SmallCountersAdjoint();
      double value = smallCountersGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return smallCountersJvp(x, this.n, xDot).tangent();
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
      SmallCountersHvp hvp = smallCountersHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.changedElement} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual changedElementJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double v1 = v * v;
      vDot = 2.0 * (vDot * v);
      s += v1;
      sDot += vDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedElementJvp(double[], double[])
   */
  static Dual changedElementJvp(double[] x, double[] xDot, Tape tape) {
    return changedElementJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.changedElement}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChangedElementGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.changedElement} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ChangedElementGradient changedElementGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = changedElementGradient(x, xBar);
    return new ChangedElementGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedElementGradient(double[])
   */
  static ChangedElementGradient changedElementGradient(double[] x, Tape tape) {
    return changedElementGradient(x);
  }

  /**
   * Reverse mode: {@code LoopForms.changedElement} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double changedElementGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double v1 = v * v;
      s += v1;
      xBar[i] += 2.0 * v;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedElementGradient(double[], double[])
   */
  static double changedElementGradient(double[] x, double[] xBar, Tape tape) {
    return changedElementGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.changedElement}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChangedElementHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.changedElement}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ChangedElementHvp changedElementHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = changedElementHvp(x, xDot, xBar, xHvp);
    return new ChangedElementHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedElementHvp(double[], double[])
   */
  static ChangedElementHvp changedElementHvp(double[] x, double[] xDot, Tape tape) {
    return changedElementHvp(x, xDot);
  }

  /**
   * Second order: {@code LoopForms.changedElement}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double changedElementHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double v1 = v * v;
      s += v1;
      xBar[i] += 2.0 * v;
      xHvp[i] += 2.0 * vDot;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #changedElementHvp(double[], double[], double[], double[])
   */
  static double changedElementHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return changedElementHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code LoopForms.changedElement} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction changedElementFunction() {
    return new ChangedElementFunction();
  }

  private static final class ChangedElementFunction implements ScalarFunction {

    ChangedElementFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LoopForms.changedElement(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = changedElementGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return changedElementJvp(x, xDot).tangent();
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
      double value = changedElementHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.writesWhileIterating} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual writesWhileIteratingJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    int i = 0;
    double sDot = 0.0;
    for (int j = 0; j < x.length; j++) {
      double v = x[j];
      double vDot = xDot[j];
      s += v * v;
      sDot += 2.0 * (vDot * v);
      int t = x.length - 1 - i;
      x[t] = s;
      xDot[t] = sDot;
      i++;
    }
    return new Dual(s + x[0], sDot + xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesWhileIteratingJvp(double[], double[])
   */
  static Dual writesWhileIteratingJvp(double[] x, double[] xDot, Tape tape) {
    return writesWhileIteratingJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.writesWhileIterating}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WritesWhileIteratingGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.writesWhileIterating} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static WritesWhileIteratingGradient writesWhileIteratingGradient(double[] x) {
    return writesWhileIteratingGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesWhileIteratingGradient(double[])
   */
  static WritesWhileIteratingGradient writesWhileIteratingGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = writesWhileIteratingGradient(x, xBar, tape);
    return new WritesWhileIteratingGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LoopForms.writesWhileIterating} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double writesWhileIteratingGradient(double[] x, double[] xBar) {
    return writesWhileIteratingGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesWhileIteratingGradient(double[], double[])
   */
  static double writesWhileIteratingGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] kept = tape.ints(x.length);
      double[] vKept = tape.doubles(x.length);
      double s = 0.0;
      int i = 0;
      for (int j = 0; j < x.length; j++) {
        double v = x[j];
        vKept[j] = v;
        s += v * v;
        int t = x.length - 1 - i;
        kept[j] = t;
        x[t] = s;
        i++;
      }

      // reverse sweep
      double t = s + x[0];
      xBar[0] += 1.0;
      double sBar = 1.0;
      for (int j = x.length - 1; j >= 0; j--) {
        int t1 = kept[j];
        double t2 = xBar[t1];
        xBar[t1] = 0.0;
        sBar += t2;
        double v = vKept[j];
        xBar[j] += 2.0 * (sBar * v);
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.writesWhileIterating}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WritesWhileIteratingHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.writesWhileIterating}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static WritesWhileIteratingHvp writesWhileIteratingHvp(double[] x, double[] xDot) {
    return writesWhileIteratingHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesWhileIteratingHvp(double[], double[])
   */
  static WritesWhileIteratingHvp writesWhileIteratingHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = writesWhileIteratingHvp(x, xDot, xBar, xHvp, tape);
    return new WritesWhileIteratingHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LoopForms.writesWhileIterating}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double writesWhileIteratingHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return writesWhileIteratingHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesWhileIteratingHvp(double[], double[], double[], double[])
   */
  static double writesWhileIteratingHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      int[] kept = tape.ints(x.length);
      double[] vKept = tape.doubles(x.length);
      double[] vKeptDot = tape.doubles(x.length);
      double s = 0.0;
      int i = 0;
      double sDot = 0.0;
      for (int j = 0; j < x.length; j++) {
        double v = x[j];
        double vDot = xDot[j];
        vKept[j] = v;
        vKeptDot[j] = vDot;
        s += v * v;
        sDot += 2.0 * (vDot * v);
        int t = x.length - 1 - i;
        kept[j] = t;
        x[t] = s;
        xDot[t] = sDot;
        i++;
      }

      // reverse sweep
      double t = s + x[0];
      xBar[0] += 1.0;
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int j = x.length - 1; j >= 0; j--) {
        int t1 = kept[j];
        double t2 = xBar[t1];
        double t3 = xHvp[t1];
        xBar[t1] = 0.0;
        xHvp[t1] = 0.0;
        sBar += t2;
        sBarDot += t3;
        double v = vKept[j];
        double vDot = vKeptDot[j];
        xBar[j] += 2.0 * (sBar * v);
        xHvp[j] += 2.0 * (sBarDot * v + sBar * vDot);
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.writesWhileIterating} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction writesWhileIteratingFunction() {
    return new WritesWhileIteratingFunction();
  }

  private static final class WritesWhileIteratingFunction implements ScalarFunction {

    WritesWhileIteratingFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LoopForms.writesWhileIterating(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = writesWhileIteratingGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return writesWhileIteratingJvp(x, xDot).tangent();
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
      double value = writesWhileIteratingHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.replacedWhileIterating} and its derivative in the
   * direction of the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual replacedWhileIteratingJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double[] x1 = x;
    double sDot = 0.0;
    double[] xDot1 = xDot;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      sDot = sDot * v + s * vDot;
      s = s * v + x1.length;
      x1 = new double[3];
      xDot1 = new double[3];
      x1[0] = v;
      xDot1[0] = vDot;
      x1[1] = s;
      xDot1[1] = sDot;
      x1[2] = v * s;
      xDot1[2] = vDot * s + v * sDot;
    }
    double x2 = x1[1];
    return new Dual(s * x2, sDot * x2 + s * xDot1[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #replacedWhileIteratingJvp(double[], double[])
   */
  static Dual replacedWhileIteratingJvp(double[] x, double[] xDot, Tape tape) {
    return replacedWhileIteratingJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.replacedWhileIterating}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReplacedWhileIteratingGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.replacedWhileIterating} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ReplacedWhileIteratingGradient replacedWhileIteratingGradient(double[] x) {
    return replacedWhileIteratingGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #replacedWhileIteratingGradient(double[])
   */
  static ReplacedWhileIteratingGradient replacedWhileIteratingGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = replacedWhileIteratingGradient(x, xBar, tape);
    return new ReplacedWhileIteratingGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LoopForms.replacedWhileIterating} and its gradient, written into
   * the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double replacedWhileIteratingGradient(double[] x, double[] xBar) {
    return replacedWhileIteratingGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #replacedWhileIteratingGradient(double[], double[])
   */
  static double replacedWhileIteratingGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] xBarKept = tape.references(double[].class, x.length);
      double[] sKept = tape.doubles(x.length);
      double[] vKept = tape.doubles(x.length);
      double[] sKept1 = tape.doubles(x.length);
      double s = 1.0;
      double[] x1 = x;
      double[] xBar1 = xBar;
      for (int i = 0; i < x.length; i++) {
        sKept1[i] = s;
        double v = x[i];
        vKept[i] = v;
        s = s * v + x1.length;
        sKept[i] = s;
        x1 = new double[3];
        xBar1 = tape.zeroDoubles(3);
        xBarKept[i] = xBar1;
        x1[0] = v;
        x1[1] = s;
        x1[2] = v * s;
      }
      double sBar = x1[1];

      // reverse sweep
      xBar1[1] += s;
      double t = s * sBar;
      for (int i = x.length - 1; i >= 0; i--) {
        double[] xBar2 = xBarKept[i];
        double t1 = xBar2[2];
        xBar2[2] = 0.0;
        s = sKept[i];
        double vBar = t1 * s;
        double v = vKept[i];
        sBar += v * t1;
        double t2 = xBar2[1];
        xBar2[1] = 0.0;
        double sBar1 = sBar + t2;
        double t3 = xBar2[0];
        xBar2[0] = 0.0;
        vBar += t3;
        sBar = sBar1 * v;
        s = sKept1[i];
        xBar[i] += vBar + s * sBar1;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.replacedWhileIterating}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReplacedWhileIteratingHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.replacedWhileIterating}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ReplacedWhileIteratingHvp replacedWhileIteratingHvp(double[] x, double[] xDot) {
    return replacedWhileIteratingHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #replacedWhileIteratingHvp(double[], double[])
   */
  static ReplacedWhileIteratingHvp replacedWhileIteratingHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = replacedWhileIteratingHvp(x, xDot, xBar, xHvp, tape);
    return new ReplacedWhileIteratingHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LoopForms.replacedWhileIterating}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double replacedWhileIteratingHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return replacedWhileIteratingHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #replacedWhileIteratingHvp(double[], double[], double[], double[])
   */
  static double replacedWhileIteratingHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double[][] xBarKept = tape.references(double[].class, x.length);
      double[][] xBarKeptDot = tape.references(double[].class, x.length);
      double[] sKept = tape.doubles(x.length);
      double[] sKeptDot = tape.doubles(x.length);
      double[] vKept = tape.doubles(x.length);
      double[] vKeptDot = tape.doubles(x.length);
      double[] sKept1 = tape.doubles(x.length);
      double[] sKeptDot1 = tape.doubles(x.length);
      double s = 1.0;
      double[] x1 = x;
      double[] xBar1 = xBar;
      double sDot = 0.0;
      double[] xDot1 = xDot;
      double[] xBarDot = xHvp;
      for (int i = 0; i < x.length; i++) {
        sKept1[i] = s;
        sKeptDot1[i] = sDot;
        double v = x[i];
        double vDot = xDot[i];
        vKept[i] = v;
        vKeptDot[i] = vDot;
        sDot = sDot * v + s * vDot;
        s = s * v + x1.length;
        sKept[i] = s;
        sKeptDot[i] = sDot;
        x1 = new double[3];
        xDot1 = new double[3];
        xBar1 = tape.zeroDoubles(3);
        xBarDot = tape.zeroDoubles(3);
        xBarKept[i] = xBar1;
        xBarKeptDot[i] = xBarDot;
        x1[0] = v;
        xDot1[0] = vDot;
        x1[1] = s;
        xDot1[1] = sDot;
        x1[2] = v * s;
        xDot1[2] = vDot * s + v * sDot;
      }
      double sBar = x1[1];

      // reverse sweep
      double sBarDot = xDot1[1];
      xBar1[1] += s;
      xBarDot[1] += sDot;
      double t = s * sBar;
      for (int i = x.length - 1; i >= 0; i--) {
        double[] xBar2 = xBarKept[i];
        double[] xBarDot1 = xBarKeptDot[i];
        double t1 = xBar2[2];
        double t2 = xBarDot1[2];
        xBar2[2] = 0.0;
        xBarDot1[2] = 0.0;
        s = sKept[i];
        sDot = sKeptDot[i];
        double vBar = t1 * s;
        double vBarDot = t2 * s + t1 * sDot;
        double v = vKept[i];
        double vDot = vKeptDot[i];
        sBar += v * t1;
        sBarDot += vDot * t1 + v * t2;
        double t3 = xBar2[1];
        double t4 = xBarDot1[1];
        xBar2[1] = 0.0;
        xBarDot1[1] = 0.0;
        double sBar1 = sBar + t3;
        double sBarDot1 = sBarDot + t4;
        double t5 = xBar2[0];
        double t6 = xBarDot1[0];
        xBar2[0] = 0.0;
        xBarDot1[0] = 0.0;
        vBar += t5;
        vBarDot += t6;
        sBar = sBar1 * v;
        sBarDot = sBarDot1 * v + sBar1 * vDot;
        s = sKept1[i];
        sDot = sKeptDot1[i];
        xBar[i] += vBar + s * sBar1;
        xHvp[i] += vBarDot + (sDot * sBar1 + s * sBarDot1);
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.replacedWhileIterating} as a function of the vector that packs {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction replacedWhileIteratingFunction() {
    return new ReplacedWhileIteratingFunction();
  }

  private static final class ReplacedWhileIteratingFunction implements ScalarFunction {

    ReplacedWhileIteratingFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LoopForms.replacedWhileIterating(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = replacedWhileIteratingGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return replacedWhileIteratingJvp(x, xDot).tangent();
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
      double value = replacedWhileIteratingHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.overInts} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual overIntsJvp(double x, int[] n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int k : n) {
      double t = sDot * x + s * xDot;
      s = s * x + k;
      sDot = t;
    }
    for (int k : n) {
      double t = k;
      s += t * x;
      sDot += t * xDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overIntsJvp(double, int[], double)
   */
  static Dual overIntsJvp(double x, int[] n, double xDot, Tape tape) {
    return overIntsJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.overInts}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OverIntsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.overInts}: filled by a derivative
   * and reused by its caller.
   */
  static final class OverIntsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OverIntsAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.overInts} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static OverIntsGradient overIntsGradient(double x, int[] n) {
    return overIntsGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overIntsGradient(double, int[])
   */
  static OverIntsGradient overIntsGradient(double x, int[] n, Tape tape) {
    OverIntsAdjoint adjoint = new OverIntsAdjoint();
    double value = overIntsGradient(x, n, adjoint, tape);
    return new OverIntsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LoopForms.overInts} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double overIntsGradient(double x, int[] n, OverIntsAdjoint adjoint) {
    return overIntsGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overIntsGradient(double, int[], OverIntsAdjoint)
   */
  static double overIntsGradient(double x, int[] n, OverIntsAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n.length);
      double s = x;
      for (int i = 0; i < n.length; i++) {
        sKept[i] = s;
        int k = n[i];
        s = s * x + k;
      }
      double xBar = 0.0;
      for (int k : n) {
        double t = k;
        s += t * x;
        xBar += t;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = n.length - 1; i >= 0; i--) {
        double s1 = sKept[i];
        xBar += s1 * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.overInts}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OverIntsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LoopForms.overInts}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OverIntsHvp overIntsHvp(double x, int[] n, double xDot) {
    return overIntsHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overIntsHvp(double, int[], double)
   */
  static OverIntsHvp overIntsHvp(double x, int[] n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n.length);
      double[] sKeptDot = tape.doubles(n.length);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        int k = n[i];
        double t = sDot * x + s * xDot;
        s = s * x + k;
        sDot = t;
      }
      double xBar = 0.0;
      for (int k : n) {
        double t = k;
        s += t * x;
        xBar += t;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = n.length - 1; i >= 0; i--) {
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        xBar += s1 * sBar;
        xBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new OverIntsHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.overInts} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction overIntsFunction(int[] n) {
    return new OverIntsFunction(n);
  }

  private static final class OverIntsFunction implements ScalarFunction {

    private final int[] n;

    OverIntsFunction(int[] n) {
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
      return LoopForms.overInts(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      OverIntsAdjoint adjoint = new OverIntsAdjoint();
      double value = overIntsGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return overIntsJvp(x, this.n, xDot).tangent();
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
      OverIntsHvp hvp = overIntsHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.fibonacci} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual fibonacciJvp(double a, double b, int n, double aDot, double bDot) {
    for (int i = 0; i < n; i++) {
      double t = a + b * a;
      double tDot = aDot + (bDot * a + b * aDot);
      a = b;
      b = t;
      aDot = bDot;
      bDot = tDot;
    }
    return new Dual(a * b, aDot * b + a * bDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fibonacciJvp(double, double, int, double, double)
   */
  static Dual fibonacciJvp(double a, double b, int n, double aDot, double bDot, Tape tape) {
    return fibonacciJvp(a, b, n, aDot, bDot);
  }

  /**
   * Value and gradient of {@code LoopForms.fibonacci}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record FibonacciGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.fibonacci}: filled by a derivative
   * and reused by its caller.
   */
  static final class FibonacciAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public FibonacciAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.fibonacci} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static FibonacciGradient fibonacciGradient(double a, double b, int n) {
    return fibonacciGradient(a, b, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fibonacciGradient(double, double, int)
   */
  static FibonacciGradient fibonacciGradient(double a, double b, int n, Tape tape) {
    FibonacciAdjoint adjoint = new FibonacciAdjoint();
    double value = fibonacciGradient(a, b, n, adjoint, tape);
    return new FibonacciGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code LoopForms.fibonacci} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double fibonacciGradient(double a, double b, int n, FibonacciAdjoint adjoint) {
    return fibonacciGradient(a, b, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fibonacciGradient(double, double, int, FibonacciAdjoint)
   */
  static double fibonacciGradient(double a, double b, int n, FibonacciAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] aKept = tape.doubles(n);
      double[] bKept = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        aKept[i] = a;
        bKept[i] = b;
        double t = a + b * a;
        a = b;
        b = t;
      }

      // reverse sweep
      double aBar = b;
      double bBar = a;
      int i = Math.max(n, 0) - 1;
      double t = a * b;
      while (i >= 0) {
        a = aKept[i];
        b = bKept[i];
        double bBar1 = aBar + bBar * a;
        aBar = bBar + b * bBar;
        i--;
        bBar = bBar1;
      }
      adjoint.a = aBar;
      adjoint.b = bBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.fibonacci}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record FibonacciHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code LoopForms.fibonacci}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static FibonacciHvp fibonacciHvp(double a, double b, int n, double aDot, double bDot) {
    return fibonacciHvp(a, b, n, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fibonacciHvp(double, double, int, double, double)
   */
  static FibonacciHvp fibonacciHvp(double a, double b, int n, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] aKept = tape.doubles(n);
      double[] aKeptDot = tape.doubles(n);
      double[] bKept = tape.doubles(n);
      double[] bKeptDot = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        aKept[i] = a;
        aKeptDot[i] = aDot;
        bKept[i] = b;
        bKeptDot[i] = bDot;
        double t = a + b * a;
        double tDot = aDot + (bDot * a + b * aDot);
        a = b;
        b = t;
        aDot = bDot;
        bDot = tDot;
      }

      // reverse sweep
      double aBar = b;
      double bBar = a;
      double aBarDot = bDot;
      double bBarDot = aDot;
      int i = Math.max(n, 0) - 1;
      double t = a * b;
      while (i >= 0) {
        a = aKept[i];
        aDot = aKeptDot[i];
        b = bKept[i];
        bDot = bKeptDot[i];
        double bBar1 = aBar + bBar * a;
        aBar = bBar + b * bBar;
        double bBarDot1 = aBarDot + (bBarDot * a + bBar * aDot);
        aBarDot = bBarDot + (bDot * bBar + b * bBarDot);
        i--;
        bBar = bBar1;
        bBarDot = bBarDot1;
      }
      return new FibonacciHvp(t, aBar, bBar, aBarDot, bBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.fibonacci} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction fibonacciFunction(int n) {
    return new FibonacciFunction(n);
  }

  private static final class FibonacciFunction implements ScalarFunction {

    private final int n;

    FibonacciFunction(int n) {
      this.n = n;
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
      return LoopForms.fibonacci(a, b, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      FibonacciAdjoint adjoint = new FibonacciAdjoint();
      double value = fibonacciGradient(a, b, this.n, adjoint);
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
      return fibonacciJvp(a, b, this.n, aDot, bDot).tangent();
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
      FibonacciHvp hvp = fibonacciHvp(a, b, this.n, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.emptyBody} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual emptyBodyJvp(double x, int n, double xDot) {
    int i = 0;
    while (i * i < n) {
      i++;
    }
    double t = i;
    return new Dual(x * x * t, 2.0 * (xDot * x) * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #emptyBodyJvp(double, int, double)
   */
  static Dual emptyBodyJvp(double x, int n, double xDot, Tape tape) {
    return emptyBodyJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.emptyBody}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record EmptyBodyGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.emptyBody}: filled by a derivative
   * and reused by its caller.
   */
  static final class EmptyBodyAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public EmptyBodyAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.emptyBody} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static EmptyBodyGradient emptyBodyGradient(double x, int n) {
    EmptyBodyAdjoint adjoint = new EmptyBodyAdjoint();
    double value = emptyBodyGradient(x, n, adjoint);
    return new EmptyBodyGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #emptyBodyGradient(double, int)
   */
  static EmptyBodyGradient emptyBodyGradient(double x, int n, Tape tape) {
    return emptyBodyGradient(x, n);
  }

  /**
   * Reverse mode: {@code LoopForms.emptyBody} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double emptyBodyGradient(double x, int n, EmptyBodyAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int i = 0;
    while (i * i < n) {
      i++;
    }
    double t = i;

    // reverse sweep
    double xBar = 2.0 * (t * x);
    adjoint.x = xBar;
    return x * x * t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #emptyBodyGradient(double, int, EmptyBodyAdjoint)
   */
  static double emptyBodyGradient(double x, int n, EmptyBodyAdjoint adjoint, Tape tape) {
    return emptyBodyGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.emptyBody}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record EmptyBodyHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LoopForms.emptyBody}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static EmptyBodyHvp emptyBodyHvp(double x, int n, double xDot) {
    int i = 0;
    while (i * i < n) {
      i++;
    }
    double t = i;

    // reverse sweep
    double xBar = 2.0 * (t * x);
    double xBarDot = 2.0 * (t * xDot);
    return new EmptyBodyHvp(x * x * t, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #emptyBodyHvp(double, int, double)
   */
  static EmptyBodyHvp emptyBodyHvp(double x, int n, double xDot, Tape tape) {
    return emptyBodyHvp(x, n, xDot);
  }

  /**
   * {@code LoopForms.emptyBody} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction emptyBodyFunction(int n) {
    return new EmptyBodyFunction(n);
  }

  private static final class EmptyBodyFunction implements ScalarFunction {

    private final int n;

    EmptyBodyFunction(int n) {
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
      return LoopForms.emptyBody(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      EmptyBodyAdjoint adjoint = new EmptyBodyAdjoint();
      double value = emptyBodyGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return emptyBodyJvp(x, this.n, xDot).tangent();
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
      EmptyBodyHvp hvp = emptyBodyHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.threeDeep} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual threeDeepJvp(double[][][] a, double[][][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      int t = a[i].length;
      for (int j = 0; j < t; j++) {
        int t1 = a[i][j].length;
        for (int k = 0; k < t1; k++) {
          double a1 = a[i][j][k];
          double a2 = a[0][0][0];
          s = s * 0.5 + a1 * a2;
          sDot = sDot * 0.5 + (aDot[i][j][k] * a2 + a1 * aDot[0][0][0]);
        }
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #threeDeepJvp(double[][][], double[][][])
   */
  static Dual threeDeepJvp(double[][][] a, double[][][] aDot, Tape tape) {
    return threeDeepJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code LoopForms.threeDeep}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record ThreeDeepGradient(double value, double[][][] a) {}

  /**
   * Reverse mode: {@code LoopForms.threeDeep} and its gradient.
   *
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ThreeDeepGradient threeDeepGradient(double[][][] a) {
    double[][][] aBar = Arguments.zerosLike(a);
    double value = threeDeepGradient(a, aBar);
    return new ThreeDeepGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #threeDeepGradient(double[][][])
   */
  static ThreeDeepGradient threeDeepGradient(double[][][] a, Tape tape) {
    return threeDeepGradient(a);
  }

  /**
   * Reverse mode: {@code LoopForms.threeDeep} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double threeDeepGradient(double[][][] a, double[][][] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    double s = 1.0;
    for (int i = 0; i < a.length; i++) {
      int t = a[i].length;
      for (int j = 0; j < t; j++) {
        int t1 = a[i][j].length;
        for (int k = 0; k < t1; k++) {
          s = s * 0.5 + a[i][j][k] * a[0][0][0];
        }
      }
    }

    // reverse sweep
    double sBar = 1.0;
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = a[i].length - 1; j >= 0; j--) {
        for (int k = a[i][j].length - 1; k >= 0; k--) {
          double aBar1 = sBar * a[0][0][0];
          aBar[0][0][0] += a[i][j][k] * sBar;
          aBar[i][j][k] += aBar1;
          sBar *= 0.5;
        }
      }
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #threeDeepGradient(double[][][], double[][][])
   */
  static double threeDeepGradient(double[][][] a, double[][][] aBar, Tape tape) {
    return threeDeepGradient(a, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.threeDeep}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record ThreeDeepHvp(double value, double[][][] a, double[][][] aHvp) {}

  /**
   * Second order: {@code LoopForms.threeDeep}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ThreeDeepHvp threeDeepHvp(double[][][] a, double[][][] aDot) {
    double[][][] aBar = Arguments.zerosLike(a);
    double[][][] aHvp = Arguments.zerosLike(a);
    double value = threeDeepHvp(a, aDot, aBar, aHvp);
    return new ThreeDeepHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #threeDeepHvp(double[][][], double[][][])
   */
  static ThreeDeepHvp threeDeepHvp(double[][][] a, double[][][] aDot, Tape tape) {
    return threeDeepHvp(a, aDot);
  }

  /**
   * Second order: {@code LoopForms.threeDeep}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double threeDeepHvp(double[][][] a, double[][][] aDot, double[][][] aBar,
      double[][][] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double s = 1.0;
    for (int i = 0; i < a.length; i++) {
      int t = a[i].length;
      for (int j = 0; j < t; j++) {
        int t1 = a[i][j].length;
        for (int k = 0; k < t1; k++) {
          s = s * 0.5 + a[i][j][k] * a[0][0][0];
        }
      }
    }

    // reverse sweep
    double sBar = 1.0;
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = a[i].length - 1; j >= 0; j--) {
        for (int k = a[i][j].length - 1; k >= 0; k--) {
          double aBar1 = sBar * a[0][0][0];
          double aBarDot = sBar * aDot[0][0][0];
          double aBarDot1 = aDot[i][j][k] * sBar;
          double[] aBarDot2 = aHvp[0][0];
          aBar[0][0][0] += a[i][j][k] * sBar;
          aBarDot2[0] += aBarDot1;
          double[] aBarDot3 = aHvp[i][j];
          aBar[i][j][k] += aBar1;
          aBarDot3[k] += aBarDot;
          sBar *= 0.5;
        }
      }
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #threeDeepHvp(double[][][], double[][][], double[][][], double[][][])
   */
  static double threeDeepHvp(double[][][] a, double[][][] aDot, double[][][] aBar,
      double[][][] aHvp, Tape tape) {
    return threeDeepHvp(a, aDot, aBar, aHvp);
  }

  /**
   * {@code LoopForms.threeDeep} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction threeDeepFunction(double[][][] a) {
    return new ThreeDeepFunction(a);
  }

  private static final class ThreeDeepFunction implements ScalarFunction {

    private final double[][][] a;

    private final int aSize;

    ThreeDeepFunction(double[][][] a) {
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
      return LoopForms.threeDeep(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][][] aBar = Arguments.zerosLike(a);
      double value = threeDeepGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return threeDeepJvp(a, aDot).tangent();
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
      double value = threeDeepHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.sequence} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual sequenceJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      double t = sDot * x + s * xDot;
      s = s * x + 1.0;
      sDot = t;
    }
    double t = s;
    double tDot = sDot;
    for (int i = 0; i < n; i++) {
      double t1 = tDot * s + t * sDot;
      t = t * s - x;
      tDot = t1 - xDot;
    }
    for (int j = n; j > 0; j--) {
      s += t * x;
      sDot += tDot * x + t * xDot;
      t -= s;
      tDot -= sDot;
    }
    return new Dual(s * t, sDot * t + s * tDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sequenceJvp(double, int, double)
   */
  static Dual sequenceJvp(double x, int n, double xDot, Tape tape) {
    return sequenceJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.sequence}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SequenceGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.sequence}: filled by a derivative
   * and reused by its caller.
   */
  static final class SequenceAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SequenceAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.sequence} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SequenceGradient sequenceGradient(double x, int n) {
    return sequenceGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sequenceGradient(double, int)
   */
  static SequenceGradient sequenceGradient(double x, int n, Tape tape) {
    SequenceAdjoint adjoint = new SequenceAdjoint();
    double value = sequenceGradient(x, n, adjoint, tape);
    return new SequenceGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LoopForms.sequence} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sequenceGradient(double x, int n, SequenceAdjoint adjoint) {
    return sequenceGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sequenceGradient(double, int, SequenceAdjoint)
   */
  static double sequenceGradient(double x, int n, SequenceAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        s = s * x + 1.0;
      }
      double[] tKept = tape.doubles(n);
      double t = s;
      for (int i = 0; i < n; i++) {
        tKept[i] = t;
        t = t * s - x;
      }
      double[] tKept1 = tape.doubles(n + 1);
      double s1 = s;
      for (int j = n; j > 0; j--) {
        tKept1[j] = t;
        s1 += t * x;
        t -= s1;
      }

      // reverse sweep
      double sBar = t;
      double tBar = s1;
      double xBar = 0.0;
      double t1 = s1 * t;
      for (int j = 1; j <= n; j++) {
        sBar -= tBar;
        tBar += sBar * x;
        t = tKept1[j];
        xBar += t * sBar;
      }
      int t2 = Math.max(n, 0) - 1;
      for (int i = t2; i >= 0; i--) {
        xBar -= tBar;
        t = tKept[i];
        sBar += t * tBar;
        tBar *= s;
      }
      sBar += tBar;
      for (int i = t2; i >= 0; i--) {
        s = sKept[i];
        xBar += s * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.sequence}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SequenceHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LoopForms.sequence}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SequenceHvp sequenceHvp(double x, int n, double xDot) {
    return sequenceHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sequenceHvp(double, int, double)
   */
  static SequenceHvp sequenceHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double t = sDot * x + s * xDot;
        s = s * x + 1.0;
        sDot = t;
      }
      double[] tKept = tape.doubles(n);
      double[] tKeptDot = tape.doubles(n);
      double t = s;
      double tDot = sDot;
      for (int i = 0; i < n; i++) {
        tKept[i] = t;
        tKeptDot[i] = tDot;
        double t1 = tDot * s + t * sDot;
        t = t * s - x;
        tDot = t1 - xDot;
      }
      double[] tKept1 = tape.doubles(n + 1);
      double[] tKeptDot1 = tape.doubles(n + 1);
      double s1 = s;
      double sDot1 = sDot;
      for (int j = n; j > 0; j--) {
        tKept1[j] = t;
        tKeptDot1[j] = tDot;
        s1 += t * x;
        sDot1 += tDot * x + t * xDot;
        t -= s1;
        tDot -= sDot1;
      }

      // reverse sweep
      double sBar = t;
      double tBar = s1;
      double xBar = 0.0;
      double sBarDot = tDot;
      double tBarDot = sDot1;
      double xBarDot = 0.0;
      double t1 = s1 * t;
      for (int j = 1; j <= n; j++) {
        sBar -= tBar;
        sBarDot -= tBarDot;
        tBar += sBar * x;
        tBarDot += sBarDot * x + sBar * xDot;
        t = tKept1[j];
        tDot = tKeptDot1[j];
        xBar += t * sBar;
        xBarDot += tDot * sBar + t * sBarDot;
      }
      int t2 = Math.max(n, 0) - 1;
      for (int i = t2; i >= 0; i--) {
        xBar -= tBar;
        xBarDot -= tBarDot;
        t = tKept[i];
        tDot = tKeptDot[i];
        sBar += t * tBar;
        sBarDot += tDot * tBar + t * tBarDot;
        tBarDot = tBarDot * s + tBar * sDot;
        tBar *= s;
      }
      sBar += tBar;
      sBarDot += tBarDot;
      for (int i = t2; i >= 0; i--) {
        s = sKept[i];
        sDot = sKeptDot[i];
        xBar += s * sBar;
        xBarDot += sDot * sBar + s * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new SequenceHvp(t1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.sequence} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction sequenceFunction(int n) {
    return new SequenceFunction(n);
  }

  private static final class SequenceFunction implements ScalarFunction {

    private final int n;

    SequenceFunction(int n) {
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
      return LoopForms.sequence(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SequenceAdjoint adjoint = new SequenceAdjoint();
      double value = sequenceGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return sequenceJvp(x, this.n, xDot).tangent();
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
      SequenceHvp hvp = sequenceHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.invariant} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual invariantJvp(double x, double y, int n, double xDot, double yDot) {
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = Math.exp(x * y);
      double t1 = i;
      s += t * t1;
      sDot += (xDot * y + x * yDot) * t * t1;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #invariantJvp(double, double, int, double, double)
   */
  static Dual invariantJvp(double x, double y, int n, double xDot, double yDot, Tape tape) {
    return invariantJvp(x, y, n, xDot, yDot);
  }

  /**
   * Value and gradient of {@code LoopForms.invariant}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record InvariantGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.invariant}: filled by a derivative
   * and reused by its caller.
   */
  static final class InvariantAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public InvariantAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.invariant} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static InvariantGradient invariantGradient(double x, double y, int n) {
    InvariantAdjoint adjoint = new InvariantAdjoint();
    double value = invariantGradient(x, y, n, adjoint);
    return new InvariantGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #invariantGradient(double, double, int)
   */
  static InvariantGradient invariantGradient(double x, double y, int n, Tape tape) {
    return invariantGradient(x, y, n);
  }

  /**
   * Reverse mode: {@code LoopForms.invariant} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double invariantGradient(double x, double y, int n, InvariantAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double s = 0.0;
    double xBar = 0.0;
    double yBar = 0.0;
    for (int i = 0; i < n; i++) {
      double t = Math.exp(x * y) * i;
      s += t;
      xBar += t * y;
      yBar += x * t;
    }
    adjoint.x = xBar;
    adjoint.y = yBar;
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #invariantGradient(double, double, int, InvariantAdjoint)
   */
  static double invariantGradient(double x, double y, int n, InvariantAdjoint adjoint, Tape tape) {
    return invariantGradient(x, y, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.invariant}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record InvariantHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code LoopForms.invariant}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static InvariantHvp invariantHvp(double x, double y, int n, double xDot, double yDot) {
    double s = 0.0;
    double xBar = 0.0;
    double yBar = 0.0;
    double xBarDot = 0.0;
    double yBarDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = Math.exp(x * y);
      double t1 = i;
      double t2 = t * t1;
      double t3 = (xDot * y + x * yDot) * t * t1;
      s += t2;
      xBar += t2 * y;
      xBarDot += t3 * y + t2 * yDot;
      yBar += x * t2;
      yBarDot += xDot * t2 + x * t3;
    }
    return new InvariantHvp(s, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #invariantHvp(double, double, int, double, double)
   */
  static InvariantHvp invariantHvp(double x, double y, int n, double xDot, double yDot, Tape tape) {
    return invariantHvp(x, y, n, xDot, yDot);
  }

  /**
   * {@code LoopForms.invariant} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction invariantFunction(int n) {
    return new InvariantFunction(n);
  }

  private static final class InvariantFunction implements ScalarFunction {

    private final int n;

    InvariantFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return LoopForms.invariant(x, y, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      InvariantAdjoint adjoint = new InvariantAdjoint();
      double value = invariantGradient(x, y, this.n, adjoint);
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
      return invariantJvp(x, y, this.n, xDot, yDot).tangent();
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
      InvariantHvp hvp = invariantHvp(x, y, this.n, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.conditionWithSideEffect} and its derivative in the
   * direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual conditionWithSideEffectJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    int i = 0;
    double sDot = 0.0;
    int j;
    while (true) {
      double v;
      double vDot;
      boolean t;
      if (i < x.length) {
        j = i + 1;
        v = x[i];
        vDot = xDot[i];
        t = v > 0.0;
      } else {
        t = false;
        j = i;
        v = 0.0;
        vDot = 0.0;
      }
      if (!t) {
        break;
      }
      double t1 = sDot * v + s * vDot;
      s = s * v + 1.0;
      i = j;
      sDot = t1;
    }
    double t = j;
    return new Dual(s * t, sDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conditionWithSideEffectJvp(double[], double[])
   */
  static Dual conditionWithSideEffectJvp(double[] x, double[] xDot, Tape tape) {
    return conditionWithSideEffectJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.conditionWithSideEffect}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ConditionWithSideEffectGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.conditionWithSideEffect} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ConditionWithSideEffectGradient conditionWithSideEffectGradient(double[] x) {
    return conditionWithSideEffectGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conditionWithSideEffectGradient(double[])
   */
  static ConditionWithSideEffectGradient conditionWithSideEffectGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = conditionWithSideEffectGradient(x, xBar, tape);
    return new ConditionWithSideEffectGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LoopForms.conditionWithSideEffect} and its gradient, written into
   * the caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double conditionWithSideEffectGradient(double[] x, double[] xBar) {
    return conditionWithSideEffectGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conditionWithSideEffectGradient(double[], double[])
   */
  static double conditionWithSideEffectGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int t = x.length;
      double[] vKept = tape.doubles(64);
      double[] sKept = tape.doubles(64);
      int[] iKept = tape.ints(64);
      double s = 1.0;
      int i = 0;
      int trips = 0;
      int j;
      while (true) {
        sKept[trips] = s;
        iKept[trips] = i;
        double v;
        boolean t1;
        if (i < t) {
          j = i + 1;
          v = x[i];
          t1 = v > 0.0;
        } else {
          t1 = false;
          j = i;
          v = 0.0;
        }
        vKept[trips] = v;
        if (!t1) {
          break;
        }
        s = s * v + 1.0;
        trips++;
        vKept = tape.grow(vKept, trips);
        sKept = tape.grow(sKept, trips);
        iKept = tape.grow(iKept, trips);
        i = j;
      }
      double sBar = j;

      // reverse sweep
      double t1 = s * sBar;
      for (int k = trips - 1; k >= 0; k--) {
        double v = vKept[k];
        s = sKept[k];
        j = iKept[k];
        if (j < t) {
          xBar[j] += s * sBar;
        }
        sBar *= v;
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.conditionWithSideEffect}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ConditionWithSideEffectHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.conditionWithSideEffect}, its gradient, and the product
   * of its Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ConditionWithSideEffectHvp conditionWithSideEffectHvp(double[] x, double[] xDot) {
    return conditionWithSideEffectHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conditionWithSideEffectHvp(double[], double[])
   */
  static ConditionWithSideEffectHvp conditionWithSideEffectHvp(double[] x, double[] xDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = conditionWithSideEffectHvp(x, xDot, xBar, xHvp, tape);
    return new ConditionWithSideEffectHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LoopForms.conditionWithSideEffect}, its gradient, and the product
   * of its Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double conditionWithSideEffectHvp(double[] x, double[] xDot, double[] xBar,
      double[] xHvp) {
    return conditionWithSideEffectHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #conditionWithSideEffectHvp(double[], double[], double[], double[])
   */
  static double conditionWithSideEffectHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      int t = x.length;
      double[] vKept = tape.doubles(64);
      double[] vKeptDot = tape.doubles(64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      int[] iKept = tape.ints(64);
      double s = 1.0;
      int i = 0;
      int trips = 0;
      double sDot = 0.0;
      int j;
      while (true) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        iKept[trips] = i;
        double v;
        double vDot;
        boolean t1;
        if (i < t) {
          j = i + 1;
          v = x[i];
          vDot = xDot[i];
          t1 = v > 0.0;
        } else {
          t1 = false;
          j = i;
          v = 0.0;
          vDot = 0.0;
        }
        vKept[trips] = v;
        vKeptDot[trips] = vDot;
        if (!t1) {
          break;
        }
        double t2 = sDot * v + s * vDot;
        s = s * v + 1.0;
        trips++;
        vKept = tape.grow(vKept, trips);
        vKeptDot = tape.grow(vKeptDot, trips);
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        iKept = tape.grow(iKept, trips);
        i = j;
        sDot = t2;
      }
      double sBar = j;

      // reverse sweep
      double sBarDot = 0.0;
      double t1 = s * sBar;
      for (int k = trips - 1; k >= 0; k--) {
        double v = vKept[k];
        double vDot = vKeptDot[k];
        s = sKept[k];
        double sDot1 = sKeptDot[k];
        j = iKept[k];
        if (j < t) {
          xBar[j] += s * sBar;
          xHvp[j] += sDot1 * sBar + s * sBarDot;
        }
        sBarDot = sBarDot * v + sBar * vDot;
        sBar *= v;
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.conditionWithSideEffect} as a function of the vector that packs {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction conditionWithSideEffectFunction() {
    return new ConditionWithSideEffectFunction();
  }

  private static final class ConditionWithSideEffectFunction implements ScalarFunction {

    ConditionWithSideEffectFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LoopForms.conditionWithSideEffect(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = conditionWithSideEffectGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return conditionWithSideEffectJvp(x, xDot).tangent();
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
      double value = conditionWithSideEffectHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.carriedInts} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual carriedIntsJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int best = 0;
    for (int i = 1; i < x.length; i++) {
      if (x[i] > x[best]) {
        best = i;
      }
    }
    double s = 0.0;
    int k = best;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[k];
      double x2 = x[i];
      s += x1 * x2;
      sDot += xDot[k] * x2 + x1 * xDot[i];
      k = (k * 3 + 1) % x.length;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #carriedIntsJvp(double[], double[])
   */
  static Dual carriedIntsJvp(double[] x, double[] xDot, Tape tape) {
    return carriedIntsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.carriedInts}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CarriedIntsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.carriedInts} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CarriedIntsGradient carriedIntsGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = carriedIntsGradient(x, xBar);
    return new CarriedIntsGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #carriedIntsGradient(double[])
   */
  static CarriedIntsGradient carriedIntsGradient(double[] x, Tape tape) {
    return carriedIntsGradient(x);
  }

  /**
   * Reverse mode: {@code LoopForms.carriedInts} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double carriedIntsGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int best = 0;
    for (int i = 1; i < x.length; i++) {
      if (x[i] > x[best]) {
        best = i;
      }
    }
    double s = 0.0;
    int k = best;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[k];
      double x2 = x[i];
      s += x1 * x2;
      int k1 = (k * 3 + 1) % x.length;
      xBar[i] += x1;
      xBar[k] += x2;
      k = k1;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #carriedIntsGradient(double[], double[])
   */
  static double carriedIntsGradient(double[] x, double[] xBar, Tape tape) {
    return carriedIntsGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.carriedInts}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CarriedIntsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.carriedInts}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CarriedIntsHvp carriedIntsHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = carriedIntsHvp(x, xDot, xBar, xHvp);
    return new CarriedIntsHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #carriedIntsHvp(double[], double[])
   */
  static CarriedIntsHvp carriedIntsHvp(double[] x, double[] xDot, Tape tape) {
    return carriedIntsHvp(x, xDot);
  }

  /**
   * Second order: {@code LoopForms.carriedInts}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double carriedIntsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int best = 0;
    for (int i = 1; i < x.length; i++) {
      if (x[i] > x[best]) {
        best = i;
      }
    }
    double s = 0.0;
    int k = best;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[k];
      double x2 = x[i];
      s += x1 * x2;
      double xDot1 = xDot[k];
      double xDot2 = xDot[i];
      int k1 = (k * 3 + 1) % x.length;
      xBar[i] += x1;
      xHvp[i] += xDot1;
      xBar[k] += x2;
      xHvp[k] += xDot2;
      k = k1;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #carriedIntsHvp(double[], double[], double[], double[])
   */
  static double carriedIntsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return carriedIntsHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code LoopForms.carriedInts} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction carriedIntsFunction() {
    return new CarriedIntsFunction();
  }

  private static final class CarriedIntsFunction implements ScalarFunction {

    CarriedIntsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LoopForms.carriedInts(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = carriedIntsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return carriedIntsJvp(x, xDot).tangent();
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
      double value = carriedIntsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.maximumFirst} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual maximumFirstJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double m = Double.NEGATIVE_INFINITY;
    double mDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      if (v > m) {
        m = v;
        mDot = vDot;
      }
    }
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double t = Math.exp(v - m);
      s += t;
      sDot += (vDot - mDot) * t;
    }
    return new Dual(m + Math.log(s), mDot + StrongZero.over(sDot, s));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maximumFirstJvp(double[], double[])
   */
  static Dual maximumFirstJvp(double[] x, double[] xDot, Tape tape) {
    return maximumFirstJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.maximumFirst}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record MaximumFirstGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.maximumFirst} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MaximumFirstGradient maximumFirstGradient(double[] x) {
    return maximumFirstGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maximumFirstGradient(double[])
   */
  static MaximumFirstGradient maximumFirstGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = maximumFirstGradient(x, xBar, tape);
    return new MaximumFirstGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LoopForms.maximumFirst} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double maximumFirstGradient(double[] x, double[] xBar) {
    return maximumFirstGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maximumFirstGradient(double[], double[])
   */
  static double maximumFirstGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double m = Double.NEGATIVE_INFINITY;
      for (double v : x) {
        if (v > m) {
          m = v;
        }
      }
      double[] kept = tape.doubles(x.length);
      double s = 0.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double t = Math.exp(v - m);
        kept[i] = t;
        s += t;
      }

      // reverse sweep
      double t = 1.0 / s;
      for (int i = 0; i < x.length; i++) {
        xBar[i] += t * kept[i];
      }
      double t1 = m + Math.log(s);
      if (s == 0.0 | !Double.isFinite(s)) {
        m = Double.NEGATIVE_INFINITY;
        int chosen = Integer.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
          double v = x[i];
          if (v > m) {
            m = v;
            chosen = i;
          }
        }
        // one by one: their sum is 0, infinite or NaN
        double mBar = 1.0;
        for (int i = 0; i < x.length; i++) {
          mBar -= t * kept[i];
        }
        if (chosen != Integer.MAX_VALUE) {
          xBar[chosen] += mBar;
        }
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.maximumFirst}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record MaximumFirstHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.maximumFirst}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MaximumFirstHvp maximumFirstHvp(double[] x, double[] xDot) {
    return maximumFirstHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maximumFirstHvp(double[], double[])
   */
  static MaximumFirstHvp maximumFirstHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = maximumFirstHvp(x, xDot, xBar, xHvp, tape);
    return new MaximumFirstHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LoopForms.maximumFirst}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double maximumFirstHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return maximumFirstHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maximumFirstHvp(double[], double[], double[], double[])
   */
  static double maximumFirstHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double m = Double.NEGATIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      double mDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double vDot = xDot[i];
        if (v > m) {
          m = v;
          chosen = i;
          mDot = vDot;
        }
      }
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double vDot = xDot[i];
        double t = Math.exp(v - m);
        double t1 = (vDot - mDot) * t;
        kept[i] = t;
        keptDot[i] = t1;
        s += t;
        sDot += t1;
      }

      // reverse sweep
      double t = 1.0 / s;
      double t1 = sDot * t * t;
      double mBar = 1.0;
      double mBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t2 = kept[i];
        double t3 = t * t2;
        double t4 = t * keptDot[i] - t1 * t2;
        mBar -= t3;
        mBarDot -= t4;
        xBar[i] += t3;
        xHvp[i] += t4;
      }
      if (chosen != Integer.MAX_VALUE) {
        xBar[chosen] += mBar;
        xHvp[chosen] += mBarDot;
      }
      return m + Math.log(s);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.maximumFirst} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction maximumFirstFunction() {
    return new MaximumFirstFunction();
  }

  private static final class MaximumFirstFunction implements ScalarFunction {

    MaximumFirstFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LoopForms.maximumFirst(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = maximumFirstGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return maximumFirstJvp(x, xDot).tangent();
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
      double value = maximumFirstHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.neighbours} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual neighboursJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = a;
    double sDot = aDot;
    for (int i = 0; i + 1 < x.length; i++) {
      double t = x[i + 1] - x[i];
      double t1 = s * t;
      double t2 = sDot * t + s * (xDot[i + 1] - xDot[i]);
      s = Math.sin(t1);
      sDot = t2 * Math.cos(t1);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursJvp(double[], double, double[], double)
   */
  static Dual neighboursJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return neighboursJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code LoopForms.neighbours}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record NeighboursGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.neighbours}: filled by a
   * derivative and reused by its caller.
   */
  static final class NeighboursAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public NeighboursAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.neighbours} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NeighboursGradient neighboursGradient(double[] x, double a) {
    return neighboursGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursGradient(double[], double)
   */
  static NeighboursGradient neighboursGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    NeighboursAdjoint adjoint = new NeighboursAdjoint();
    double value = neighboursGradient(x, a, xBar, adjoint, tape);
    return new NeighboursGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code LoopForms.neighbours} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double neighboursGradient(double[] x, double a, double[] xBar, NeighboursAdjoint adjoint) {
    return neighboursGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursGradient(double[], double, double[], NeighboursAdjoint)
   */
  static double neighboursGradient(double[] x, double a, double[] xBar, NeighboursAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(x.length - 1);
      double s = a;
      for (int i = 0; i < x.length - 1; i++) {
        sKept[i] = s;
        s = Math.sin(s * (x[i + 1] - x[i]));
      }

      // reverse sweep
      double sBar = 1.0;
      double xBarCarried = 0.0;
      double x1 = x.length - 2 >= 0 ? x[x.length - 1] : 0.0;
      for (int i = x.length - 2; i >= 0; i--) {
        double s1 = sKept[i];
        double t = x[i];
        double t1 = x1 - t;
        double t2 = sBar * Math.cos(s1 * t1);
        sBar = t2 * t1;
        double t3 = s1 * t2;
        xBar[i + 1] = xBarCarried + t3;
        xBarCarried = -t3;
        x1 = t;
      }
      if (x.length - 2 >= 0) {
        xBar[0] = xBarCarried;
      }
      adjoint.a = sBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.neighbours}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record NeighboursHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * LoopForms.neighbours}: filled by a derivative and reused by its caller.
   */
  static final class NeighboursHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public NeighboursHvpAdjoint() {}
  }

  /**
   * Second order: {@code LoopForms.neighbours}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static NeighboursHvp neighboursHvp(double[] x, double a, double[] xDot, double aDot) {
    return neighboursHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursHvp(double[], double, double[], double)
   */
  static NeighboursHvp neighboursHvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    NeighboursHvpAdjoint adjoint = new NeighboursHvpAdjoint();
    double value = neighboursHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new NeighboursHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code LoopForms.neighbours}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double neighboursHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, NeighboursHvpAdjoint adjoint) {
    return neighboursHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #neighboursHvp(double[], double, double[], double, double[], double[],
   *     NeighboursHvpAdjoint)
   */
  static double neighboursHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, NeighboursHvpAdjoint adjoint, Tape tape) {
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
      double[] sKept = tape.doubles(x.length - 1);
      double[] sKeptDot = tape.doubles(x.length - 1);
      double s = a;
      double sDot = aDot;
      for (int i = 0; i < x.length - 1; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double t = x[i + 1] - x[i];
        double t1 = s * t;
        double t2 = sDot * t + s * (xDot[i + 1] - xDot[i]);
        s = Math.sin(t1);
        sDot = t2 * Math.cos(t1);
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      double xBarCarried = 0.0;
      double xBarDotCarried = 0.0;
      double x1 = x.length - 2 >= 0 ? x[x.length - 1] : 0.0;
      double xDot1 = x.length - 2 >= 0 ? xDot[x.length - 1] : 0.0;
      for (int i = x.length - 2; i >= 0; i--) {
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        double t = x[i];
        double t1 = xDot[i];
        double t2 = x1 - t;
        double t3 = xDot1 - t1;
        double t4 = s1 * t2;
        double t5 = Math.cos(t4);
        double t6 = sBar * t5;
        double t7 = sBarDot * t5 - sBar * ((sDot1 * t2 + s1 * t3) * Math.sin(t4));
        sBar = t6 * t2;
        sBarDot = t7 * t2 + t6 * t3;
        double t8 = s1 * t6;
        double t9 = sDot1 * t6 + s1 * t7;
        xBar[i + 1] = xBarCarried + t8;
        xHvp[i + 1] = xBarDotCarried + t9;
        xBarCarried = -t8;
        xBarDotCarried = -t9;
        x1 = t;
        xDot1 = t1;
      }
      if (x.length - 2 >= 0) {
        xBar[0] = xBarCarried;
        xHvp[0] = xBarDotCarried;
      }
      adjoint.a = sBar;
      adjoint.aHvp = sBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.neighbours} as a function of the vector that packs {@code x}, {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction neighboursFunction() {
    return new NeighboursFunction();
  }

  private static final class NeighboursFunction implements ScalarFunction {

    NeighboursFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return LoopForms.neighbours(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      NeighboursAdjoint adjoint = new NeighboursAdjoint();
      double value = neighboursGradient(x, a, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return neighboursJvp(x, a, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      NeighboursHvpAdjoint adjoint = new NeighboursHvpAdjoint();
      double value = neighboursHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.testedSums} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual testedSumsJvp(double[] x, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 1; n >= i + 2; i++) {
      int t = i % x.length;
      double x1 = x[t];
      int t1 = (i + 2) % x.length;
      double t2 = x1 + x[t1];
      sDot = sDot * t2 + s * (xDot[t] + xDot[t1]);
      s *= t2;
    }
    for (int i = 0; i + 3 <= n; i++) {
      int t = i % x.length;
      double t1 = s + x[t];
      s = Math.cos(t1);
      sDot = -((sDot + xDot[t]) * Math.sin(t1));
    }
    for (int i = 0; n > i + 1; i += 2) {
      int t = i % x.length;
      double x1 = x[t];
      sDot = sDot * x1 + s * xDot[t];
      s *= x1;
    }
    int k = 2;
    while (k + 1 < n) {
      int t = k % x.length;
      double x1 = x[t];
      double t1 = sDot * x1 + s * xDot[t];
      s += s * x1;
      sDot += t1;
      if (s > 100.0) {
        k++;
        continue;
      }
      k++;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testedSumsJvp(double[], int, double[])
   */
  static Dual testedSumsJvp(double[] x, int n, double[] xDot, Tape tape) {
    return testedSumsJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.testedSums}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TestedSumsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.testedSums} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static TestedSumsGradient testedSumsGradient(double[] x, int n) {
    return testedSumsGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testedSumsGradient(double[], int)
   */
  static TestedSumsGradient testedSumsGradient(double[] x, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = testedSumsGradient(x, n, xBar, tape);
    return new TestedSumsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LoopForms.testedSums} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double testedSumsGradient(double[] x, int n, double[] xBar) {
    return testedSumsGradient(x, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testedSumsGradient(double[], int, double[])
   */
  static double testedSumsGradient(double[] x, int n, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] kept = tape.ints(64);
      int[] kept1 = tape.ints(64);
      double[] sKept = tape.doubles(64);
      double s = 1.0;
      int trips = 0;
      for (int i = 1; n >= i + 2; i++) {
        sKept[trips] = s;
        int t = i % x.length;
        kept[trips] = t;
        double x1 = x[t];
        int t1 = (i + 2) % x.length;
        kept1[trips] = t1;
        s *= x1 + x[t1];
        trips++;
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
        sKept = tape.grow(sKept, trips);
      }
      double[] kept2 = tape.doubles(64);
      int[] kept3 = tape.ints(64);
      int trips1 = 0;
      for (int i = 0; i + 3 <= n; i++) {
        int t = i % x.length;
        kept3[trips1] = t;
        double t1 = s + x[t];
        kept2[trips1] = t1;
        s = Math.cos(t1);
        trips1++;
        kept2 = tape.grow(kept2, trips1);
        kept3 = tape.grow(kept3, trips1);
      }
      int[] kept4 = tape.ints(64);
      double[] sKept1 = tape.doubles(64);
      int trips2 = 0;
      for (int i = 0; n > i + 1; i += 2) {
        sKept1[trips2] = s;
        int t = i % x.length;
        kept4[trips2] = t;
        s *= x[t];
        trips2++;
        kept4 = tape.grow(kept4, trips2);
        sKept1 = tape.grow(sKept1, trips2);
      }
      double[] sKept2 = tape.doubles(64);
      int[] kept5 = tape.ints(64);
      int k = 2;
      int trips3 = 0;
      while (k + 1 < n) {
        sKept2[trips3] = s;
        int t = k % x.length;
        kept5[trips3] = t;
        s += s * x[t];
        if (s > 100.0) {
          k++;
        } else {
          k++;
        }
        trips3++;
        sKept2 = tape.grow(sKept2, trips3);
        kept5 = tape.grow(kept5, trips3);
      }

      // reverse sweep
      double sBar = 1.0;
      for (int k1 = trips3 - 1; k1 >= 0; k1--) {
        double s1 = sKept2[k1];
        int t = kept5[k1];
        double sBar1 = sBar + sBar * x[t];
        xBar[t] += s1 * sBar;
        sBar = sBar1;
      }
      for (int k1 = trips2 - 1; k1 >= 0; k1--) {
        int t = kept4[k1];
        double s1 = sKept1[k1];
        double sBar1 = sBar * x[t];
        xBar[t] += s1 * sBar;
        sBar = sBar1;
      }
      for (int k1 = trips1 - 1; k1 >= 0; k1--) {
        sBar = -(sBar * Math.sin(kept2[k1]));
        xBar[kept3[k1]] += sBar;
      }
      for (int k1 = trips - 1; k1 >= 0; k1--) {
        int t = kept[k1];
        int t1 = kept1[k1];
        double s1 = sKept[k1];
        double t2 = s1 * sBar;
        double sBar1 = sBar * (x[t] + x[t1]);
        xBar[t1] += t2;
        xBar[t] += t2;
        sBar = sBar1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.testedSums}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TestedSumsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.testedSums}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TestedSumsHvp testedSumsHvp(double[] x, int n, double[] xDot) {
    return testedSumsHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testedSumsHvp(double[], int, double[])
   */
  static TestedSumsHvp testedSumsHvp(double[] x, int n, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = testedSumsHvp(x, n, xDot, xBar, xHvp, tape);
    return new TestedSumsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LoopForms.testedSums}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double testedSumsHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp) {
    return testedSumsHvp(x, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testedSumsHvp(double[], int, double[], double[], double[])
   */
  static double testedSumsHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp,
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
      int[] kept = tape.ints(64);
      int[] kept1 = tape.ints(64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = 1.0;
      int trips = 0;
      double sDot = 0.0;
      for (int i = 1; n >= i + 2; i++) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        int t = i % x.length;
        kept[trips] = t;
        double x1 = x[t];
        int t1 = (i + 2) % x.length;
        double xDot1 = xDot[t];
        kept1[trips] = t1;
        double t2 = x1 + x[t1];
        sDot = sDot * t2 + s * (xDot1 + xDot[t1]);
        trips++;
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        s *= t2;
      }
      double[] kept2 = tape.doubles(64);
      double[] keptDot = tape.doubles(64);
      int[] kept3 = tape.ints(64);
      int trips1 = 0;
      for (int i = 0; i + 3 <= n; i++) {
        int t = i % x.length;
        kept3[trips1] = t;
        double t1 = s + x[t];
        double t2 = sDot + xDot[t];
        kept2[trips1] = t1;
        keptDot[trips1] = t2;
        s = Math.cos(t1);
        sDot = -(t2 * Math.sin(t1));
        trips1++;
        kept2 = tape.grow(kept2, trips1);
        keptDot = tape.grow(keptDot, trips1);
        kept3 = tape.grow(kept3, trips1);
      }
      int[] kept4 = tape.ints(64);
      double[] sKept1 = tape.doubles(64);
      double[] sKeptDot1 = tape.doubles(64);
      int trips2 = 0;
      for (int i = 0; n > i + 1; i += 2) {
        sKept1[trips2] = s;
        sKeptDot1[trips2] = sDot;
        int t = i % x.length;
        kept4[trips2] = t;
        double x1 = x[t];
        sDot = sDot * x1 + s * xDot[t];
        trips2++;
        kept4 = tape.grow(kept4, trips2);
        sKept1 = tape.grow(sKept1, trips2);
        sKeptDot1 = tape.grow(sKeptDot1, trips2);
        s *= x1;
      }
      double[] sKept2 = tape.doubles(64);
      double[] sKeptDot2 = tape.doubles(64);
      int[] kept5 = tape.ints(64);
      int k = 2;
      int trips3 = 0;
      while (k + 1 < n) {
        sKept2[trips3] = s;
        sKeptDot2[trips3] = sDot;
        int t = k % x.length;
        kept5[trips3] = t;
        double x1 = x[t];
        double t1 = sDot * x1 + s * xDot[t];
        s += s * x1;
        sDot += t1;
        if (s > 100.0) {
          k++;
        } else {
          k++;
        }
        trips3++;
        sKept2 = tape.grow(sKept2, trips3);
        sKeptDot2 = tape.grow(sKeptDot2, trips3);
        kept5 = tape.grow(kept5, trips3);
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int k1 = trips3 - 1; k1 >= 0; k1--) {
        double s1 = sKept2[k1];
        sDot = sKeptDot2[k1];
        int t = kept5[k1];
        double x1 = x[t];
        double sBarDot1 = sBarDot + (sBarDot * x1 + sBar * xDot[t]);
        xBar[t] += s1 * sBar;
        xHvp[t] += sDot * sBar + s1 * sBarDot;
        sBarDot = sBarDot1;
        sBar += sBar * x1;
      }
      for (int k1 = trips2 - 1; k1 >= 0; k1--) {
        int t = kept4[k1];
        double x1 = x[t];
        double s1 = sKept1[k1];
        sDot = sKeptDot1[k1];
        double sBarDot1 = sBarDot * x1 + sBar * xDot[t];
        xBar[t] += s1 * sBar;
        xHvp[t] += sDot * sBar + s1 * sBarDot;
        sBarDot = sBarDot1;
        sBar *= x1;
      }
      for (int k1 = trips1 - 1; k1 >= 0; k1--) {
        double t = kept2[k1];
        double t1 = Math.sin(t);
        double t2 = sBarDot * t1 + sBar * (keptDot[k1] * Math.cos(t));
        sBar = -(sBar * t1);
        sBarDot = -t2;
        int t3 = kept3[k1];
        xBar[t3] += sBar;
        xHvp[t3] += sBarDot;
      }
      for (int k1 = trips - 1; k1 >= 0; k1--) {
        int t = kept[k1];
        int t1 = kept1[k1];
        double t2 = x[t] + x[t1];
        double s1 = sKept[k1];
        sDot = sKeptDot[k1];
        double t3 = s1 * sBar;
        double t4 = sDot * sBar + s1 * sBarDot;
        double sBarDot1 = sBarDot * t2 + sBar * (xDot[t] + xDot[t1]);
        xBar[t1] += t3;
        xHvp[t1] += t4;
        xBar[t] += t3;
        xHvp[t] += t4;
        sBarDot = sBarDot1;
        sBar *= t2;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.testedSums} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction testedSumsFunction(int n) {
    return new TestedSumsFunction(n);
  }

  private static final class TestedSumsFunction implements ScalarFunction {

    private final int n;

    TestedSumsFunction(int n) {
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
      return LoopForms.testedSums(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = testedSumsGradient(x, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return testedSumsJvp(x, this.n, xDot).tangent();
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
      double value = testedSumsHvp(x, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.testedSumOverflows} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual testedSumOverflowsJvp(double x, int n, double xDot) {
    double s = 1.0;
    int k = 0;
    double sDot = 0.0;
    for (int i = Integer.MAX_VALUE; i + 1 < 3; i++) {
      double t = sDot * x + s * xDot;
      s += s * x;
      sDot += t;
      k++;
      if (k > 2) {
        break;
      }
    }
    int k1 = 0;
    for (int i = 2147483645; i + 1 <= n; i++) {
      double s1 = s * x;
      sDot = sDot * x + s * xDot;
      k1++;
      if (k1 > 4) {
        s = s1;
        break;
      }
      s = s1;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testedSumOverflowsJvp(double, int, double)
   */
  static Dual testedSumOverflowsJvp(double x, int n, double xDot, Tape tape) {
    return testedSumOverflowsJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.testedSumOverflows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TestedSumOverflowsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LoopForms.testedSumOverflows}: filled by a
   * derivative and reused by its caller.
   */
  static final class TestedSumOverflowsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TestedSumOverflowsAdjoint() {}
  }

  /**
   * Reverse mode: {@code LoopForms.testedSumOverflows} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static TestedSumOverflowsGradient testedSumOverflowsGradient(double x, int n) {
    return testedSumOverflowsGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testedSumOverflowsGradient(double, int)
   */
  static TestedSumOverflowsGradient testedSumOverflowsGradient(double x, int n, Tape tape) {
    TestedSumOverflowsAdjoint adjoint = new TestedSumOverflowsAdjoint();
    double value = testedSumOverflowsGradient(x, n, adjoint, tape);
    return new TestedSumOverflowsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LoopForms.testedSumOverflows} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double testedSumOverflowsGradient(double x, int n, TestedSumOverflowsAdjoint adjoint) {
    return testedSumOverflowsGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testedSumOverflowsGradient(double, int, TestedSumOverflowsAdjoint)
   */
  static double testedSumOverflowsGradient(double x, int n, TestedSumOverflowsAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      int i = Integer.MAX_VALUE;
      double s = 1.0;
      int k = 0;
      int trips = 0;
      int exit;
      double s1;
      while (true) {
        if (i + 1 >= 3) {
          exit = 0;
          s1 = s;
          break;
        }
        sKept[trips] = s;
        double s2 = s + s * x;
        k++;
        if (k > 2) {
          exit = 1;
          s1 = s;
          s = s2;
          break;
        }
        i++;
        trips++;
        sKept = tape.grow(sKept, trips);
        s = s2;
      }
      double[] sKept1 = tape.doubles(64);
      int j = 2147483645;
      int k1 = 0;
      int trips1 = 0;
      int exit1;
      double s2;
      while (true) {
        if (j + 1 > n) {
          exit1 = 0;
          s2 = s;
          break;
        }
        sKept1[trips1] = s;
        double s3 = s * x;
        k1++;
        if (k1 > 4) {
          exit1 = 1;
          s2 = s;
          s = s3;
          break;
        }
        j++;
        trips1++;
        sKept1 = tape.grow(sKept1, trips1);
        s = s3;
      }

      // reverse sweep
      double sBar;
      double xBar;
      switch (exit1) {
        case 0 -> {
          sBar = 1.0;
          xBar = 0.0;
        }
        default -> {
          sBar = x;
          xBar = s2;
        }
      }
      for (int k2 = trips1 - 1; k2 >= 0; k2--) {
        s2 = sKept1[k2];
        xBar += s2 * sBar;
        sBar *= x;
      }
      switch (exit) {
        case 0 -> {}
        default -> {
          xBar += s1 * sBar;
          sBar += sBar * x;
        }
      }
      for (int k2 = trips - 1; k2 >= 0; k2--) {
        s1 = sKept[k2];
        xBar += s1 * sBar;
        sBar += sBar * x;
      }
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.testedSumOverflows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TestedSumOverflowsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LoopForms.testedSumOverflows}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static TestedSumOverflowsHvp testedSumOverflowsHvp(double x, int n, double xDot) {
    return testedSumOverflowsHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testedSumOverflowsHvp(double, int, double)
   */
  static TestedSumOverflowsHvp testedSumOverflowsHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      int i = Integer.MAX_VALUE;
      double s = 1.0;
      int k = 0;
      int trips = 0;
      double sDot = 0.0;
      int exit;
      double s1;
      double sDot1;
      while (true) {
        if (i + 1 >= 3) {
          exit = 0;
          s1 = s;
          sDot1 = sDot;
          break;
        }
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double s2 = s + s * x;
        double sDot2 = sDot + (sDot * x + s * xDot);
        k++;
        if (k > 2) {
          exit = 1;
          s1 = s;
          s = s2;
          sDot1 = sDot;
          sDot = sDot2;
          break;
        }
        i++;
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        s = s2;
        sDot = sDot2;
      }
      double[] sKept1 = tape.doubles(64);
      double[] sKeptDot1 = tape.doubles(64);
      int j = 2147483645;
      int k1 = 0;
      int trips1 = 0;
      int exit1;
      double s2;
      while (true) {
        if (j + 1 > n) {
          exit1 = 0;
          s2 = s;
          break;
        }
        sKept1[trips1] = s;
        sKeptDot1[trips1] = sDot;
        double s3 = s * x;
        k1++;
        if (k1 > 4) {
          exit1 = 1;
          s2 = s;
          s = s3;
          break;
        }
        j++;
        trips1++;
        sKept1 = tape.grow(sKept1, trips1);
        sKeptDot1 = tape.grow(sKeptDot1, trips1);
        double t = sDot * x + s * xDot;
        s = s3;
        sDot = t;
      }

      // reverse sweep
      double sBar;
      double xBar;
      double sBarDot;
      double xBarDot;
      switch (exit1) {
        case 0 -> {
          sBar = 1.0;
          xBar = 0.0;
          sBarDot = 0.0;
          xBarDot = 0.0;
        }
        default -> {
          sBar = x;
          xBar = s2;
          sBarDot = xDot;
          xBarDot = sDot;
        }
      }
      for (int k2 = trips1 - 1; k2 >= 0; k2--) {
        s2 = sKept1[k2];
        sDot = sKeptDot1[k2];
        xBar += s2 * sBar;
        xBarDot += sDot * sBar + s2 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      switch (exit) {
        case 0 -> {}
        default -> {
          xBar += s1 * sBar;
          xBarDot += sDot1 * sBar + s1 * sBarDot;
          sBarDot += sBarDot * x + sBar * xDot;
          sBar += sBar * x;
        }
      }
      for (int k2 = trips - 1; k2 >= 0; k2--) {
        s1 = sKept[k2];
        sDot = sKeptDot[k2];
        xBar += s1 * sBar;
        xBarDot += sDot * sBar + s1 * sBarDot;
        sBarDot += sBarDot * x + sBar * xDot;
        sBar += sBar * x;
      }
      return new TestedSumOverflowsHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.testedSumOverflows} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction testedSumOverflowsFunction(int n) {
    return new TestedSumOverflowsFunction(n);
  }

  private static final class TestedSumOverflowsFunction implements ScalarFunction {

    private final int n;

    TestedSumOverflowsFunction(int n) {
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
      return LoopForms.testedSumOverflows(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TestedSumOverflowsAdjoint adjoint = new TestedSumOverflowsAdjoint();
      double value = testedSumOverflowsGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return testedSumOverflowsJvp(x, this.n, xDot).tangent();
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
      TestedSumOverflowsHvp hvp = testedSumOverflowsHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LoopForms.testUsedInside} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual testUsedInsideJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    int i = 0;
    double sDot = 0.0;
    while (x[i] * s > 0.1) {
      double x1 = x[i];
      double t = x1 * s * 0.9;
      sDot = sDot * t + s * ((xDot[i] * s + x1 * sDot) * 0.9);
      i++;
      s *= t;
    }
    while (true) {
      double d = x[i] - 0.5 * s;
      double dDot = xDot[i] - 0.5 * sDot;
      if (!(d < 0.0)) {
        break;
      }
      double x1 = x[i];
      s -= d * x1;
      sDot -= dDot * x1 + d * xDot[i];
      i++;
    }
    double x1 = x[i];
    return new Dual(s * x1, sDot * x1 + s * xDot[i]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testUsedInsideJvp(double[], double[])
   */
  static Dual testUsedInsideJvp(double[] x, double[] xDot, Tape tape) {
    return testUsedInsideJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code LoopForms.testUsedInside}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TestUsedInsideGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code LoopForms.testUsedInside} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TestUsedInsideGradient testUsedInsideGradient(double[] x) {
    return testUsedInsideGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testUsedInsideGradient(double[])
   */
  static TestUsedInsideGradient testUsedInsideGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = testUsedInsideGradient(x, xBar, tape);
    return new TestUsedInsideGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code LoopForms.testUsedInside} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double testUsedInsideGradient(double[] x, double[] xBar) {
    return testUsedInsideGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testUsedInsideGradient(double[], double[])
   */
  static double testUsedInsideGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] iKept = tape.ints(64);
      double[] sKept = tape.doubles(64);
      double s = 1.0;
      int i = 0;
      int trips = 0;
      while (x[i] * s > 0.1) {
        sKept[trips] = s;
        iKept[trips] = i;
        s *= x[i] * s * 0.9;
        i++;
        trips++;
        iKept = tape.grow(iKept, trips);
        sKept = tape.grow(sKept, trips);
      }
      int[] iKept1 = tape.ints(64);
      double[] dKept = tape.doubles(64);
      int trips1 = 0;
      while (true) {
        double d = x[i] - 0.5 * s;
        if (!(d < 0.0)) {
          break;
        }
        iKept1[trips1] = i;
        double d1 = x[i] - 0.5 * s;
        dKept[trips1] = d1;
        s -= d1 * x[i];
        i++;
        trips1++;
        iKept1 = tape.grow(iKept1, trips1);
        dKept = tape.grow(dKept, trips1);
      }
      double sBar = x[i];

      // reverse sweep
      xBar[i] += s;
      double t = s * sBar;
      for (int k = trips1 - 1; k >= 0; k--) {
        double t1 = -sBar;
        i = iKept1[k];
        double dBar = t1 * x[i];
        double d = dKept[k];
        xBar[i] += d * t1;
        sBar -= 0.5 * dBar;
        xBar[i] += dBar;
      }
      for (int k = trips - 1; k >= 0; k--) {
        i = iKept[k];
        double x1 = x[i];
        s = sKept[k];
        double sBar1 = sBar * (x1 * s * 0.9);
        double t1 = s * sBar * 0.9;
        sBar = sBar1 + x1 * t1;
        xBar[i] += t1 * s;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LoopForms.testUsedInside}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TestUsedInsideHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code LoopForms.testUsedInside}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TestUsedInsideHvp testUsedInsideHvp(double[] x, double[] xDot) {
    return testUsedInsideHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testUsedInsideHvp(double[], double[])
   */
  static TestUsedInsideHvp testUsedInsideHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = testUsedInsideHvp(x, xDot, xBar, xHvp, tape);
    return new TestUsedInsideHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code LoopForms.testUsedInside}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double testUsedInsideHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return testUsedInsideHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #testUsedInsideHvp(double[], double[], double[], double[])
   */
  static double testUsedInsideHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      int[] iKept = tape.ints(64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = 1.0;
      int i = 0;
      int trips = 0;
      double sDot = 0.0;
      while (x[i] * s > 0.1) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        iKept[trips] = i;
        double x1 = x[i];
        double t = x1 * s * 0.9;
        sDot = sDot * t + s * ((xDot[i] * s + x1 * sDot) * 0.9);
        i++;
        trips++;
        iKept = tape.grow(iKept, trips);
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        s *= t;
      }
      int[] iKept1 = tape.ints(64);
      double[] dKept = tape.doubles(64);
      double[] dKeptDot = tape.doubles(64);
      int trips1 = 0;
      while (true) {
        double d = x[i] - 0.5 * s;
        if (!(d < 0.0)) {
          break;
        }
        iKept1[trips1] = i;
        double d1 = x[i] - 0.5 * s;
        double dDot = xDot[i] - 0.5 * sDot;
        dKept[trips1] = d1;
        dKeptDot[trips1] = dDot;
        double x1 = x[i];
        s -= d1 * x1;
        sDot -= dDot * x1 + d1 * xDot[i];
        i++;
        trips1++;
        iKept1 = tape.grow(iKept1, trips1);
        dKept = tape.grow(dKept, trips1);
        dKeptDot = tape.grow(dKeptDot, trips1);
      }
      double sBar = x[i];

      // reverse sweep
      double sBarDot = xDot[i];
      xBar[i] += s;
      xHvp[i] += sDot;
      double t = s * sBar;
      for (int k = trips1 - 1; k >= 0; k--) {
        double t1 = -sBar;
        double t2 = -sBarDot;
        i = iKept1[k];
        double x1 = x[i];
        double dBar = t1 * x1;
        double dBarDot = t2 * x1 + t1 * xDot[i];
        double d = dKept[k];
        double dDot = dKeptDot[k];
        xBar[i] += d * t1;
        xHvp[i] += dDot * t1 + d * t2;
        sBar -= 0.5 * dBar;
        sBarDot -= 0.5 * dBarDot;
        xBar[i] += dBar;
        xHvp[i] += dBarDot;
      }
      for (int k = trips - 1; k >= 0; k--) {
        i = iKept[k];
        double x1 = x[i];
        double xDot1 = xDot[i];
        s = sKept[k];
        sDot = sKeptDot[k];
        double t1 = x1 * s * 0.9;
        double sBar1 = sBar * t1;
        double t2 = s * sBar * 0.9;
        double t3 = (sDot * sBar + s * sBarDot) * 0.9;
        double sBarDot1 = sBarDot * t1 + sBar * ((xDot1 * s + x1 * sDot) * 0.9);
        sBar = sBar1 + x1 * t2;
        sBarDot = sBarDot1 + (xDot1 * t2 + x1 * t3);
        xBar[i] += t2 * s;
        xHvp[i] += t3 * s + t2 * sDot;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LoopForms.testUsedInside} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction testUsedInsideFunction() {
    return new TestUsedInsideFunction();
  }

  private static final class TestUsedInsideFunction implements ScalarFunction {

    TestUsedInsideFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return LoopForms.testUsedInside(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = testUsedInsideGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return testUsedInsideJvp(x, xDot).tangent();
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
      double value = testUsedInsideHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }
}
