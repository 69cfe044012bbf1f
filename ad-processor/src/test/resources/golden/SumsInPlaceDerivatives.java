package corpus;

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
 * Derivatives of methods of {@code SumsInPlace}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class SumsInPlaceDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.SumsInPlaceDerivatives");
  }

  private SumsInPlaceDerivatives() {}

  /**
   * Forward mode: {@code SumsInPlace.product} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual productJvp(double[][] a, double[] x, double[][] aDot, double[] xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] y = new double[a.length];
    double[] yDot = new double[a.length];
    for (int j = 0; j < x.length; j++) {
      for (int i = 0; i < a.length; i++) {
        double y1 = y[i];
        double a1 = a[i][j];
        double x1 = x[j];
        double t = yDot[i] + (aDot[i][j] * x1 + a1 * xDot[j]);
        y[i] = y1 + a1 * x1;
        yDot[i] = t;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < y.length; i++) {
      double each = y[i];
      double eachDot = yDot[i];
      sum += each * each;
      sumDot += 2.0 * (eachDot * each);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productJvp(double[][], double[], double[][], double[])
   */
  static Dual productJvp(double[][] a, double[] x, double[][] aDot, double[] xDot, Tape tape) {
    return productJvp(a, x, aDot, xDot);
  }

  /**
   * Value and gradient of {@code SumsInPlace.product}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record ProductGradient(double value, double[][] a, double[] x) {}

  /**
   * Reverse mode: {@code SumsInPlace.product} and its gradient.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ProductGradient productGradient(double[][] a, double[] x) {
    return productGradient(a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(double[][], double[])
   */
  static ProductGradient productGradient(double[][] a, double[] x, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] xBar = Arguments.zerosLike(x);
    double value = productGradient(a, x, aBar, xBar, tape);
    return new ProductGradient(value, aBar, xBar);
  }

  /**
   * Reverse mode: {@code SumsInPlace.product} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double productGradient(double[][] a, double[] x, double[][] aBar, double[] xBar) {
    return productGradient(a, x, aBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(double[][], double[], double[][], double[])
   */
  static double productGradient(double[][] a, double[] x, double[][] aBar, double[] xBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(aBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] y = tape.exactDoubles(a.length);
      double[] yBar = tape.doubles(a.length);
      for (int j = 0; j < x.length; j++) {
        for (int i = 0; i < a.length; i++) {
          y[i] += a[i][j] * x[j];
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double each = y[i];
        sum += each * each;
        yBar[i] = 2.0 * each;
      }

      // reverse sweep
      for (int j = x.length - 1; j >= 0; j--) {
        for (int i = 0; i < a.length; i++) {
          double t = yBar[i];
          double aBar1 = t * x[j];
          xBar[j] += a[i][j] * t;
          aBar[i][j] += aBar1;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SumsInPlace.product}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ProductHvp(double value, double[][] a, double[] x, double[][] aHvp, double[] xHvp) {}

  /**
   * Second order: {@code SumsInPlace.product}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ProductHvp productHvp(double[][] a, double[] x, double[][] aDot, double[] xDot) {
    return productHvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productHvp(double[][], double[], double[][], double[])
   */
  static ProductHvp productHvp(double[][] a, double[] x, double[][] aDot, double[] xDot,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] xBar = Arguments.zerosLike(x);
    double[][] aHvp = Arguments.zerosLike(a);
    double[] xHvp = Arguments.zerosLike(x);
    double value = productHvp(a, x, aDot, xDot, aBar, xBar, aHvp, xHvp, tape);
    return new ProductHvp(value, aBar, xBar, aHvp, xHvp);
  }

  /**
   * Second order: {@code SumsInPlace.product}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double productHvp(double[][] a, double[] x, double[][] aDot, double[] xDot,
      double[][] aBar, double[] xBar, double[][] aHvp, double[] xHvp) {
    return productHvp(a, x, aDot, xDot, aBar, xBar, aHvp, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productHvp(double[][], double[], double[][], double[], double[][], double[],
   *     double[][], double[])
   */
  static double productHvp(double[][] a, double[] x, double[][] aDot, double[] xDot,
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
      double[] y = tape.exactDoubles(a.length);
      double[] yDot = tape.exactDoubles(a.length);
      double[] yBar = tape.doubles(a.length);
      double[] yBarDot = tape.doubles(a.length);
      for (int j = 0; j < x.length; j++) {
        for (int i = 0; i < a.length; i++) {
          double y1 = y[i];
          double a1 = a[i][j];
          double x1 = x[j];
          double t = yDot[i] + (aDot[i][j] * x1 + a1 * xDot[j]);
          y[i] = y1 + a1 * x1;
          yDot[i] = t;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < y.length; i++) {
        double each = y[i];
        double eachDot = yDot[i];
        sum += each * each;
        yBar[i] = 2.0 * each;
        yBarDot[i] = 2.0 * eachDot;
      }

      // reverse sweep
      for (int j = x.length - 1; j >= 0; j--) {
        for (int i = 0; i < a.length; i++) {
          double t = yBar[i];
          double t1 = yBarDot[i];
          double x1 = x[j];
          double a1 = a[i][j];
          double aBarDot = t1 * x1 + t * xDot[j];
          double xBarDot = aDot[i][j] * t + a1 * t1;
          xBar[j] += a1 * t;
          xHvp[j] += xBarDot;
          double[] aBarDot1 = aHvp[i];
          aBar[i][j] += t * x1;
          aBarDot1[j] += aBarDot;
        }
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SumsInPlace.product} as a function of the vector that packs {@code a}, {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction productFunction(double[][] a, double[] x) {
    return new ProductFunction(a, x);
  }

  private static final class ProductFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] x;

    private final int aSize;

    private final int xSize;

    ProductFunction(double[][] a, double[] x) {
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
      return SumsInPlace.product(a, x);
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
      double value = productGradient(a, x, aBar, xBar);
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
      return productJvp(a, x, aDot, xDot).tangent();
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
      double value = productHvp(a, x, aDot, xDot, aBar, xBar, aHvp, xHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(xHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code SumsInPlace.through} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param index constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}
   * @return the value and its tangent
   */
  static Dual throughJvp(double[] a, double v, int[] index, double[] aDot, double vDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    for (int i = 0; i < index.length; i++) {
      int j = index[i];
      double before = a[i];
      double beforeDot = aDot[i];
      double a1 = a[j];
      double t = vDot * a1 + v * aDot[j];
      a[j] = v * a1;
      aDot[j] = t;
      double t1 = before + v;
      double t2 = beforeDot + vDot;
      a[i] = t1;
      aDot[i] = t2;
      double t3 = a[j] + t1 * v;
      double t4 = aDot[j] + (t2 * v + t1 * vDot);
      a[j] = t3;
      aDot[j] = t4;
      double t5 = aDot[i] + (vDot - t4);
      a[i] -= t3 - v;
      aDot[i] = t5;
    }
    double a1 = a[0];
    double a2 = a[1];
    return new Dual(a1 * a2 + a[2], aDot[0] * a2 + a1 * aDot[1] + aDot[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughJvp(double[], double, int[], double[], double)
   */
  static Dual throughJvp(double[] a, double v, int[] index, double[] aDot, double vDot, Tape tape) {
    return throughJvp(a, v, index, aDot, vDot);
  }

  /**
   * Value and gradient of {@code SumsInPlace.through}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param v the derivative with respect to {@code v}
   */
  record ThroughGradient(double value, double[] a, double v) {}

  /**
   * Adjoints of the scalar parameters of {@code SumsInPlace.through}: filled by a derivative
   * and reused by its caller.
   */
  static final class ThroughAdjoint {

    /** The adjoint of {@code v}. */
    public double v;

    /** A holder of zeros. */
    public ThroughAdjoint() {}
  }

  /**
   * Reverse mode: {@code SumsInPlace.through} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param index constant
   * @return the value and the gradient, in new arrays
   */
  static ThroughGradient throughGradient(double[] a, double v, int[] index) {
    return throughGradient(a, v, index, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughGradient(double[], double, int[])
   */
  static ThroughGradient throughGradient(double[] a, double v, int[] index, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    ThroughAdjoint adjoint = new ThroughAdjoint();
    double value = throughGradient(a, v, index, aBar, adjoint, tape);
    return new ThroughGradient(value, aBar, adjoint.v);
  }

  /**
   * Reverse mode: {@code SumsInPlace.through} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param index constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code v}
   * @return the value
   */
  static double throughGradient(double[] a, double v, int[] index, double[] aBar,
      ThroughAdjoint adjoint) {
    return throughGradient(a, v, index, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughGradient(double[], double, int[], double[], ThroughAdjoint)
   */
  static double throughGradient(double[] a, double v, int[] index, double[] aBar,
      ThroughAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(index.length);
      double[] aKept = tape.doubles(index.length);
      for (int i = 0; i < index.length; i++) {
        int j = index[i];
        double before = a[i];
        double a1 = a[j];
        aKept[i] = a1;
        a[j] = v * a1;
        double t = before + v;
        kept[i] = t;
        a[i] = t;
        double t1 = a[j] + t * v;
        a[j] = t1;
        a[i] -= t1 - v;
      }
      double a1 = a[0];
      double a2 = a[1];

      // reverse sweep
      double t = a1 * a2 + a[2];
      aBar[2] += 1.0;
      aBar[1] += a1;
      aBar[0] += a2;
      double vBar = 0.0;
      for (int i = index.length - 1; i >= 0; i--) {
        double t1 = aBar[i];
        vBar += t1;
        int j = index[i];
        double t2 = aBar[j] - t1;
        vBar += kept[i] * t2;
        aBar[j] = t2;
        double t3 = aBar[i];
        aBar[i] = 0.0;
        double t4 = t2 * v + t3;
        vBar += t4;
        double t5 = aBar[j];
        vBar += t5 * aKept[i];
        aBar[j] = v * t5;
        aBar[i] += t4;
      }
      adjoint.v = vBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SumsInPlace.through}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param v the derivative with respect to {@code v}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param vHvp the Hessian-vector product for {@code v}
   */
  record ThroughHvp(double value, double[] a, double v, double[] aHvp, double vHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * SumsInPlace.through}: filled by a derivative and reused by its caller.
   */
  static final class ThroughHvpAdjoint {

    /** The adjoint of {@code v}. */
    public double v;

    /** The Hessian-vector product for {@code v}. */
    public double vHvp;

    /** A holder of zeros. */
    public ThroughHvpAdjoint() {}
  }

  /**
   * Second order: {@code SumsInPlace.through}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param index constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}
   * @return value, gradient and product, in new arrays
   */
  static ThroughHvp throughHvp(double[] a, double v, int[] index, double[] aDot, double vDot) {
    return throughHvp(a, v, index, aDot, vDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughHvp(double[], double, int[], double[], double)
   */
  static ThroughHvp throughHvp(double[] a, double v, int[] index, double[] aDot, double vDot,
      Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    ThroughHvpAdjoint adjoint = new ThroughHvpAdjoint();
    double value = throughHvp(a, v, index, aDot, vDot, aBar, aHvp, adjoint, tape);
    return new ThroughHvp(value, aBar, adjoint.v, aHvp, adjoint.vHvp);
  }

  /**
   * Second order: {@code SumsInPlace.through}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param index constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code v}
   * @return the value
   */
  static double throughHvp(double[] a, double v, int[] index, double[] aDot, double vDot,
      double[] aBar, double[] aHvp, ThroughHvpAdjoint adjoint) {
    return throughHvp(a, v, index, aDot, vDot, aBar, aHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throughHvp(double[], double, int[], double[], double, double[], double[],
   *     ThroughHvpAdjoint)
   */
  static double throughHvp(double[] a, double v, int[] index, double[] aDot, double vDot,
      double[] aBar, double[] aHvp, ThroughHvpAdjoint adjoint, Tape tape) {
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
      double[] kept = tape.doubles(index.length);
      double[] keptDot = tape.doubles(index.length);
      double[] aKept = tape.doubles(index.length);
      double[] aKeptDot = tape.doubles(index.length);
      for (int i = 0; i < index.length; i++) {
        int j = index[i];
        double before = a[i];
        double beforeDot = aDot[i];
        double a1 = a[j];
        double aDot1 = aDot[j];
        aKept[i] = a1;
        aKeptDot[i] = aDot1;
        a[j] = v * a1;
        aDot[j] = vDot * a1 + v * aDot1;
        double t = before + v;
        double t1 = beforeDot + vDot;
        kept[i] = t;
        keptDot[i] = t1;
        a[i] = t;
        aDot[i] = t1;
        double t2 = a[j] + t * v;
        double t3 = aDot[j] + (t1 * v + t * vDot);
        a[j] = t2;
        aDot[j] = t3;
        double t4 = aDot[i] + (vDot - t3);
        a[i] -= t2 - v;
        aDot[i] = t4;
      }
      double a1 = a[0];
      double a2 = a[1];

      // reverse sweep
      double aDot1 = aDot[0];
      double aDot2 = aDot[1];
      double t = a1 * a2 + a[2];
      aBar[2] += 1.0;
      aBar[1] += a1;
      aHvp[1] += aDot1;
      aBar[0] += a2;
      aHvp[0] += aDot2;
      double vBar = 0.0;
      double vBarDot = 0.0;
      for (int i = index.length - 1; i >= 0; i--) {
        double t1 = aBar[i];
        double t2 = aHvp[i];
        vBar += t1;
        vBarDot += t2;
        int j = index[i];
        double t3 = aBar[j] - t1;
        double t4 = aHvp[j] - t2;
        double t5 = kept[i];
        vBar += t5 * t3;
        vBarDot += keptDot[i] * t3 + t5 * t4;
        aBar[j] = t3;
        aHvp[j] = t4;
        double t6 = aBar[i];
        double t7 = aHvp[i];
        aBar[i] = 0.0;
        aHvp[i] = 0.0;
        double t8 = t3 * v + t6;
        double t9 = t4 * v + t3 * vDot + t7;
        vBar += t8;
        vBarDot += t9;
        double t10 = aBar[j];
        double t11 = aHvp[j];
        double a3 = aKept[i];
        vBar += t10 * a3;
        vBarDot += t11 * a3 + t10 * aKeptDot[i];
        aBar[j] = v * t10;
        aHvp[j] = vDot * t10 + v * t11;
        aBar[i] += t8;
        aHvp[i] += t9;
      }
      adjoint.v = vBar;
      adjoint.vHvp = vBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SumsInPlace.through} as a function of the vector that packs {@code a}, {@code v},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param index captured
   * @return the view
   */
  static ScalarFunction throughFunction(int[] index) {
    return new ThroughFunction(index);
  }

  private static final class ThroughFunction implements ScalarFunction {

    private final int[] index;

    ThroughFunction(int[] index) {
      this.index = index;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double v = packed[packed.length - 1];
      return SumsInPlace.through(a, v, this.index);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double v = packed[packed.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      ThroughAdjoint adjoint = new ThroughAdjoint();
      double value = throughGradient(a, v, this.index, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.v;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double v = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double vDot = direction[direction.length - 1];
      return throughJvp(a, v, this.index, aDot, vDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double v = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double vDot = direction[direction.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      ThroughHvpAdjoint adjoint = new ThroughHvpAdjoint();
      double value = throughHvp(a, v, this.index, aDot, vDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.v;
      Arguments.pack(aHvp, product, 0);
      product[product.length - 1] = adjoint.vHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code SumsInPlace.notSums} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}
   * @return the value and its tangent
   */
  static Dual notSumsJvp(double[] a, double v, double[] aDot, double vDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double before = a[0];
    double beforeDot = aDot[0];
    a[0] = before + v;
    aDot[0] = beforeDot + vDot;
    double a1 = a[1];
    double aDot1 = aDot[1];
    a[1] = a1 + v * a1;
    aDot[1] = aDot1 + (vDot * a1 + v * aDot1);
    double t = vDot - aDot[2];
    a[2] = v - a[2];
    aDot[2] = t;
    double a2 = a[3];
    double t1 = 2.0 * aDot[3];
    a[3] = a2 + a2;
    aDot[3] = t1;
    double kept = a[4];
    double keptDot = aDot[4];
    a[4] = kept + v;
    aDot[4] = keptDot + vDot;
    double t2 = a[5] + v;
    double t3 = aDot[5] + vDot;
    a[5] = t2;
    aDot[5] = t3;
    double t4 = t2 + t2 * v;
    double t5 = t3 + (t3 * v + t2 * vDot);
    a[5] = t4;
    aDot[5] = t5;
    double a3 = a[0];
    double a4 = a[1];
    double t6 = a3 * a4;
    double a5 = a[2];
    double a6 = a[3];
    double t7 = a5 * a6;
    double a7 = a[4];
    return new Dual(t6 * before + t7 * kept + a7 * t4,
        (aDot[0] * a4 + a3 * aDot[1]) * before + t6 * beforeDot
        + ((aDot[2] * a6 + a5 * aDot[3]) * kept + t7 * keptDot) + (aDot[4] * t4 + a7 * t5));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notSumsJvp(double[], double, double[], double)
   */
  static Dual notSumsJvp(double[] a, double v, double[] aDot, double vDot, Tape tape) {
    return notSumsJvp(a, v, aDot, vDot);
  }

  /**
   * Value and gradient of {@code SumsInPlace.notSums}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param v the derivative with respect to {@code v}
   */
  record NotSumsGradient(double value, double[] a, double v) {}

  /**
   * Adjoints of the scalar parameters of {@code SumsInPlace.notSums}: filled by a derivative
   * and reused by its caller.
   */
  static final class NotSumsAdjoint {

    /** The adjoint of {@code v}. */
    public double v;

    /** A holder of zeros. */
    public NotSumsAdjoint() {}
  }

  /**
   * Reverse mode: {@code SumsInPlace.notSums} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NotSumsGradient notSumsGradient(double[] a, double v) {
    double[] aBar = Arguments.zerosLike(a);
    NotSumsAdjoint adjoint = new NotSumsAdjoint();
    double value = notSumsGradient(a, v, aBar, adjoint);
    return new NotSumsGradient(value, aBar, adjoint.v);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notSumsGradient(double[], double)
   */
  static NotSumsGradient notSumsGradient(double[] a, double v, Tape tape) {
    return notSumsGradient(a, v);
  }

  /**
   * Reverse mode: {@code SumsInPlace.notSums} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code v}
   * @return the value
   */
  static double notSumsGradient(double[] a, double v, double[] aBar, NotSumsAdjoint adjoint) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    double before = a[0];
    a[0] = before + v;
    double a1 = a[1];
    a[1] = a1 + v * a1;
    a[2] = v - a[2];
    double a2 = a[3];
    a[3] = a2 + a2;
    double kept = a[4];
    a[4] = kept + v;
    double t = a[5] + v;
    a[5] = t;
    double t1 = t + t * v;
    a[5] = t1;
    double a3 = a[0];
    double a4 = a[1];
    double t2 = a3 * a4;
    double a5 = a[2];
    double a6 = a[3];
    double t3 = a5 * a6;
    double a7 = a[4];

    // reverse sweep
    aBar[4] += t1;
    aBar[3] += a5 * kept;
    aBar[2] += kept * a6;
    aBar[1] += a3 * before;
    aBar[0] += before * a4;
    double t4 = aBar[5];
    aBar[5] = 0.0;
    double t5 = a7 + t4;
    double t6 = t5 + t5 * v;
    double vBar = t * t5 + t6;
    aBar[5] = t6;
    double t7 = aBar[4];
    vBar += t7;
    aBar[4] = t3 + t7;
    aBar[3] = 2.0 * aBar[3];
    double t8 = aBar[2];
    vBar += t8;
    aBar[2] = -t8;
    double t9 = aBar[1];
    vBar += t9 * a1;
    aBar[1] = t9 + v * t9;
    double t10 = aBar[0];
    vBar += t10;
    aBar[0] = t2 + t10;
    adjoint.v = vBar;
    return t2 * before + t3 * kept + a7 * t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notSumsGradient(double[], double, double[], NotSumsAdjoint)
   */
  static double notSumsGradient(double[] a, double v, double[] aBar, NotSumsAdjoint adjoint,
      Tape tape) {
    return notSumsGradient(a, v, aBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SumsInPlace.notSums}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param v the derivative with respect to {@code v}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param vHvp the Hessian-vector product for {@code v}
   */
  record NotSumsHvp(double value, double[] a, double v, double[] aHvp, double vHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * SumsInPlace.notSums}: filled by a derivative and reused by its caller.
   */
  static final class NotSumsHvpAdjoint {

    /** The adjoint of {@code v}. */
    public double v;

    /** The Hessian-vector product for {@code v}. */
    public double vHvp;

    /** A holder of zeros. */
    public NotSumsHvpAdjoint() {}
  }

  /**
   * Second order: {@code SumsInPlace.notSums}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}
   * @return value, gradient and product, in new arrays
   */
  static NotSumsHvp notSumsHvp(double[] a, double v, double[] aDot, double vDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    NotSumsHvpAdjoint adjoint = new NotSumsHvpAdjoint();
    double value = notSumsHvp(a, v, aDot, vDot, aBar, aHvp, adjoint);
    return new NotSumsHvp(value, aBar, adjoint.v, aHvp, adjoint.vHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notSumsHvp(double[], double, double[], double)
   */
  static NotSumsHvp notSumsHvp(double[] a, double v, double[] aDot, double vDot, Tape tape) {
    return notSumsHvp(a, v, aDot, vDot);
  }

  /**
   * Second order: {@code SumsInPlace.notSums}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code v}
   * @return the value
   */
  static double notSumsHvp(double[] a, double v, double[] aDot, double vDot, double[] aBar,
      double[] aHvp, NotSumsHvpAdjoint adjoint) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double before = a[0];
    double beforeDot = aDot[0];
    a[0] = before + v;
    aDot[0] = beforeDot + vDot;
    double a1 = a[1];
    double aDot1 = aDot[1];
    a[1] = a1 + v * a1;
    aDot[1] = aDot1 + (vDot * a1 + v * aDot1);
    double t = vDot - aDot[2];
    a[2] = v - a[2];
    aDot[2] = t;
    double a2 = a[3];
    double t1 = 2.0 * aDot[3];
    a[3] = a2 + a2;
    aDot[3] = t1;
    double kept = a[4];
    double keptDot = aDot[4];
    a[4] = kept + v;
    aDot[4] = keptDot + vDot;
    double t2 = a[5] + v;
    double t3 = aDot[5] + vDot;
    a[5] = t2;
    aDot[5] = t3;
    double t4 = t2 + t2 * v;
    double t5 = t3 + (t3 * v + t2 * vDot);
    a[5] = t4;
    aDot[5] = t5;
    double a3 = a[0];
    double aDot2 = aDot[0];
    double a4 = a[1];
    double aDot3 = aDot[1];
    double t6 = a3 * a4;
    double a5 = a[2];
    double aDot4 = aDot[2];
    double a6 = a[3];
    double aDot5 = aDot[3];
    double t7 = a5 * a6;
    double a7 = a[4];

    // reverse sweep
    double aDot6 = aDot[4];
    aBar[4] += t4;
    aHvp[4] += t5;
    aBar[3] += a5 * kept;
    aHvp[3] += aDot4 * kept + a5 * keptDot;
    aBar[2] += kept * a6;
    aHvp[2] += keptDot * a6 + kept * aDot5;
    aBar[1] += a3 * before;
    aHvp[1] += aDot2 * before + a3 * beforeDot;
    aBar[0] += before * a4;
    aHvp[0] += beforeDot * a4 + before * aDot3;
    double t8 = aBar[5];
    double t9 = aHvp[5];
    aBar[5] = 0.0;
    aHvp[5] = 0.0;
    double t10 = a7 + t8;
    double t11 = aDot6 + t9;
    double t12 = t10 + t10 * v;
    double t13 = t11 + (t11 * v + t10 * vDot);
    double vBar = t2 * t10 + t12;
    double vBarDot = t3 * t10 + t2 * t11 + t13;
    aBar[5] = t12;
    aHvp[5] = t13;
    double t14 = aBar[4];
    double t15 = aHvp[4];
    vBar += t14;
    vBarDot += t15;
    aBar[4] = t7 + t14;
    aHvp[4] = aDot4 * a6 + a5 * aDot5 + t15;
    double aBarDot = 2.0 * aHvp[3];
    aBar[3] = 2.0 * aBar[3];
    aHvp[3] = aBarDot;
    double t16 = aBar[2];
    double t17 = aHvp[2];
    vBar += t16;
    vBarDot += t17;
    aBar[2] = -t16;
    aHvp[2] = -t17;
    double t18 = aBar[1];
    double t19 = aHvp[1];
    vBar += t18 * a1;
    vBarDot += t19 * a1 + t18 * aDot1;
    aBar[1] = t18 + v * t18;
    aHvp[1] = t19 + (vDot * t18 + v * t19);
    double t20 = aBar[0];
    double t21 = aHvp[0];
    vBar += t20;
    vBarDot += t21;
    aBar[0] = t6 + t20;
    aHvp[0] = aDot2 * a4 + a3 * aDot3 + t21;
    adjoint.v = vBar;
    adjoint.vHvp = vBarDot;
    return t6 * before + t7 * kept + a7 * t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notSumsHvp(double[], double, double[], double, double[], double[],
   *     NotSumsHvpAdjoint)
   */
  static double notSumsHvp(double[] a, double v, double[] aDot, double vDot, double[] aBar,
      double[] aHvp, NotSumsHvpAdjoint adjoint, Tape tape) {
    return notSumsHvp(a, v, aDot, vDot, aBar, aHvp, adjoint);
  }

  /**
   * {@code SumsInPlace.notSums} as a function of the vector that packs {@code a}, {@code v},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction notSumsFunction() {
    return new NotSumsFunction();
  }

  private static final class NotSumsFunction implements ScalarFunction {

    NotSumsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double v = packed[packed.length - 1];
      return SumsInPlace.notSums(a, v);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double v = packed[packed.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      NotSumsAdjoint adjoint = new NotSumsAdjoint();
      double value = notSumsGradient(a, v, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.v;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double v = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double vDot = direction[direction.length - 1];
      return notSumsJvp(a, v, aDot, vDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double v = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double vDot = direction[direction.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      NotSumsHvpAdjoint adjoint = new NotSumsHvpAdjoint();
      double value = notSumsHvp(a, v, aDot, vDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.v;
      Arguments.pack(aHvp, product, 0);
      product[product.length - 1] = adjoint.vHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code SumsInPlace.other} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual otherJvp(double[] a, double[] b, double[] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    for (int i = 0; i < a.length - 1; i++) {
      double before = a[i];
      double beforeDot = aDot[i];
      double b1 = b[i];
      double t = b1 * before;
      double t1 = bDot[i] * before + b1 * beforeDot;
      b[i + 1] = t;
      bDot[i + 1] = t1;
      a[i] = before + t;
      aDot[i] = beforeDot + t1;
      double here = a[i + 1];
      double hereDot = aDot[i + 1];
      double bDot1 = bDot[i + 1];
      b[i + 1] += 0.5;
      bDot[i + 1] = bDot1;
      double t2 = hereDot + bDot[i];
      a[i + 1] = here + b[i];
      aDot[i + 1] = t2;
    }
    double a1 = a[0];
    double b1 = b[1];
    return new Dual(a1 * b1 + a[1], aDot[0] * b1 + a1 * bDot[1] + aDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherJvp(double[], double[], double[], double[])
   */
  static Dual otherJvp(double[] a, double[] b, double[] aDot, double[] bDot, Tape tape) {
    return otherJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code SumsInPlace.other}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record OtherGradient(double value, double[] a, double[] b) {}

  /**
   * Reverse mode: {@code SumsInPlace.other} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static OtherGradient otherGradient(double[] a, double[] b) {
    return otherGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherGradient(double[], double[])
   */
  static OtherGradient otherGradient(double[] a, double[] b, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double value = otherGradient(a, b, aBar, bBar, tape);
    return new OtherGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code SumsInPlace.other} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double otherGradient(double[] a, double[] b, double[] aBar, double[] bBar) {
    return otherGradient(a, b, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherGradient(double[], double[], double[], double[])
   */
  static double otherGradient(double[] a, double[] b, double[] aBar, double[] bBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[] beforeKept = tape.doubles(a.length - 1);
      double[] bKept = tape.doubles(a.length - 1);
      for (int i = 0; i < a.length - 1; i++) {
        double before = a[i];
        beforeKept[i] = before;
        double b1 = b[i];
        bKept[i] = b1;
        double t = b1 * before;
        b[i + 1] = t;
        a[i] = before + t;
        double here = a[i + 1];
        b[i + 1] += 0.5;
        a[i + 1] = here + b[i];
      }
      double a1 = a[0];
      double b1 = b[1];

      // reverse sweep
      double t = a1 * b1 + a[1];
      aBar[1] += 1.0;
      bBar[1] += a1;
      aBar[0] += b1;
      for (int i = a.length - 2; i >= 0; i--) {
        double t1 = aBar[i + 1];
        aBar[i + 1] = 0.0;
        bBar[i] += t1;
        aBar[i + 1] += t1;
        double t2 = aBar[i];
        aBar[i] = 0.0;
        double t3 = bBar[i + 1];
        bBar[i + 1] = 0.0;
        double t4 = t2 + t3;
        double before = beforeKept[i];
        double beforeBar = t2 + bKept[i] * t4;
        bBar[i] += t4 * before;
        aBar[i] += beforeBar;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SumsInPlace.other}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record OtherHvp(double value, double[] a, double[] b, double[] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code SumsInPlace.other}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static OtherHvp otherHvp(double[] a, double[] b, double[] aDot, double[] bDot) {
    return otherHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherHvp(double[], double[], double[], double[])
   */
  static OtherHvp otherHvp(double[] a, double[] b, double[] aDot, double[] bDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double value = otherHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, tape);
    return new OtherHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Second order: {@code SumsInPlace.other}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
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
  static double otherHvp(double[] a, double[] b, double[] aDot, double[] bDot, double[] aBar,
      double[] bBar, double[] aHvp, double[] bHvp) {
    return otherHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double otherHvp(double[] a, double[] b, double[] aDot, double[] bDot, double[] aBar,
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
      double[] beforeKept = tape.doubles(a.length - 1);
      double[] beforeKeptDot = tape.doubles(a.length - 1);
      double[] bKept = tape.doubles(a.length - 1);
      double[] bKeptDot = tape.doubles(a.length - 1);
      for (int i = 0; i < a.length - 1; i++) {
        double before = a[i];
        double beforeDot = aDot[i];
        beforeKept[i] = before;
        beforeKeptDot[i] = beforeDot;
        double b1 = b[i];
        double bDot1 = bDot[i];
        bKept[i] = b1;
        bKeptDot[i] = bDot1;
        double t = b1 * before;
        double t1 = bDot1 * before + b1 * beforeDot;
        b[i + 1] = t;
        bDot[i + 1] = t1;
        a[i] = before + t;
        aDot[i] = beforeDot + t1;
        double here = a[i + 1];
        double hereDot = aDot[i + 1];
        double bDot2 = bDot[i + 1];
        b[i + 1] += 0.5;
        bDot[i + 1] = bDot2;
        double t2 = hereDot + bDot[i];
        a[i + 1] = here + b[i];
        aDot[i + 1] = t2;
      }
      double a1 = a[0];
      double b1 = b[1];

      // reverse sweep
      double aDot1 = aDot[0];
      double bDot1 = bDot[1];
      double t = a1 * b1 + a[1];
      aBar[1] += 1.0;
      bBar[1] += a1;
      bHvp[1] += aDot1;
      aBar[0] += b1;
      aHvp[0] += bDot1;
      for (int i = a.length - 2; i >= 0; i--) {
        double t1 = aBar[i + 1];
        double t2 = aHvp[i + 1];
        aBar[i + 1] = 0.0;
        aHvp[i + 1] = 0.0;
        bBar[i] += t1;
        bHvp[i] += t2;
        aBar[i + 1] += t1;
        aHvp[i + 1] += t2;
        double t3 = aBar[i];
        double t4 = aHvp[i];
        aBar[i] = 0.0;
        aHvp[i] = 0.0;
        double t5 = bBar[i + 1];
        double t6 = bHvp[i + 1];
        bBar[i + 1] = 0.0;
        bHvp[i + 1] = 0.0;
        double t7 = t3 + t5;
        double t8 = t4 + t6;
        double before = beforeKept[i];
        double beforeDot = beforeKeptDot[i];
        double b2 = bKept[i];
        double beforeBarDot = t4 + (bKeptDot[i] * t7 + b2 * t8);
        bBar[i] += t7 * before;
        bHvp[i] += t8 * before + t7 * beforeDot;
        aBar[i] += t3 + b2 * t7;
        aHvp[i] += beforeBarDot;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SumsInPlace.other} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction otherFunction(double[] a, double[] b) {
    return new OtherFunction(a, b);
  }

  private static final class OtherFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    OtherFunction(double[] a, double[] b) {
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
      return SumsInPlace.other(a, b);
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
      double value = otherGradient(a, b, aBar, bBar);
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
      return otherJvp(a, b, aDot, bDot).tangent();
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
      double value = otherHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code SumsInPlace.branches} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual branchesJvp(double[] a, double[] x, double[] aDot, double[] xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("a", a, aDot, "x", x, xDot);
    for (int i = 0; i < x.length; i++) {
      int place = i % a.length;
      double x1 = x[i];
      double xDot1 = xDot[i];
      if (x1 > 0.0) {
        double t = aDot[place] + (2.0 * (xDot1 * x1) + aDot[0]);
        a[place] += x1 * x1 + a[0];
        aDot[place] = t;
      } else if (x1 < -1.0) {
        a[place] = x1;
        aDot[place] = xDot1;
      } else {
        double t = aDot[place] - xDot1 + xDot1 * Math.cos(x1);
        a[place] = 1.0 + a[place] - x1 + Math.sin(x1);
        aDot[place] = t;
      }
      double x2 = x[i];
      double xDot2 = xDot[i];
      double t;
      double t1;
      if (x2 > 0.5) {
        t = a[place] + x2;
        t1 = aDot[place] + xDot2;
      } else {
        double a1 = a[place];
        t = a1 * x2;
        t1 = aDot[place] * x2 + a1 * xDot2;
      }
      a[place] = t;
      aDot[place] = t1;
    }
    double a1 = a[0];
    double a2 = a[1];
    return new Dual(a1 * a2, aDot[0] * a2 + a1 * aDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesJvp(double[], double[], double[], double[])
   */
  static Dual branchesJvp(double[] a, double[] x, double[] aDot, double[] xDot, Tape tape) {
    return branchesJvp(a, x, aDot, xDot);
  }

  /**
   * Value and gradient of {@code SumsInPlace.branches}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record BranchesGradient(double value, double[] a, double[] x) {}

  /**
   * Reverse mode: {@code SumsInPlace.branches} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BranchesGradient branchesGradient(double[] a, double[] x) {
    return branchesGradient(a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesGradient(double[], double[])
   */
  static BranchesGradient branchesGradient(double[] a, double[] x, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] xBar = x == a ? aBar : Arguments.zerosLike(x);
    double value = branchesGradient(a, x, aBar, xBar, tape);
    return new BranchesGradient(value, aBar, xBar);
  }

  /**
   * Reverse mode: {@code SumsInPlace.branches} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double branchesGradient(double[] a, double[] x, double[] aBar, double[] xBar) {
    return branchesGradient(a, x, aBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesGradient(double[], double[], double[], double[])
   */
  static double branchesGradient(double[] a, double[] x, double[] aBar, double[] xBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("a", a, aBar, "x", x, xBar);
    Arguments.zero(aBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      double[] aKept = tape.doubles(x.length);
      double[] xKept1 = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        int place = i % a.length;
        double x1 = x[i];
        xKept1[i] = x1;
        if (x1 > 0.0) {
          a[place] += x1 * x1 + a[0];
        } else if (x1 < -1.0) {
          a[place] = x1;
        } else {
          a[place] = 1.0 + a[place] - x1 + Math.sin(x1);
        }
        double x2 = x[i];
        xKept[i] = x2;
        double t;
        if (x2 > 0.5) {
          t = a[place] + x2;
        } else {
          double a1 = a[place];
          aKept[i] = a1;
          t = a1 * x2;
        }
        a[place] = t;
      }
      double a1 = a[0];
      double a2 = a[1];

      // reverse sweep
      aBar[1] += a1;
      aBar[0] += a2;
      for (int i = x.length - 1; i >= 0; i--) {
        int place = i % a.length;
        double xBar1 = aBar[place];
        aBar[place] = 0.0;
        double x1 = xKept[i];
        if (x1 > 0.5) {
          aBar[place] += xBar1;
        } else {
          double aBar1 = xBar1 * x1;
          xBar1 = aKept[i] * xBar1;
          aBar[place] += aBar1;
        }
        xBar[i] += xBar1;
        double x2 = xKept1[i];
        if (x2 > 0.0) {
          double t = aBar[place];
          aBar[0] += t;
          xBar1 = 2.0 * (t * x2);
        } else if (x2 < -1.0) {
          xBar1 = aBar[place];
          aBar[place] = 0.0;
        } else {
          double t = aBar[place];
          xBar1 = t * Math.cos(x2) - t;
        }
        xBar[i] += xBar1;
      }
      return a1 * a2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SumsInPlace.branches}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BranchesHvp(double value, double[] a, double[] x, double[] aHvp, double[] xHvp) {}

  /**
   * Second order: {@code SumsInPlace.branches}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static BranchesHvp branchesHvp(double[] a, double[] x, double[] aDot, double[] xDot) {
    return branchesHvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesHvp(double[], double[], double[], double[])
   */
  static BranchesHvp branchesHvp(double[] a, double[] x, double[] aDot, double[] xDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] xBar = x == a ? aBar : Arguments.zerosLike(x);
    double[] aHvp = Arguments.zerosLike(a);
    double[] xHvp = x == a ? aHvp : Arguments.zerosLike(x);
    double value = branchesHvp(a, x, aDot, xDot, aBar, xBar, aHvp, xHvp, tape);
    return new BranchesHvp(value, aBar, xBar, aHvp, xHvp);
  }

  /**
   * Second order: {@code SumsInPlace.branches}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
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
  static double branchesHvp(double[] a, double[] x, double[] aDot, double[] xDot, double[] aBar,
      double[] xBar, double[] aHvp, double[] xHvp) {
    return branchesHvp(a, x, aDot, xDot, aBar, xBar, aHvp, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double branchesHvp(double[] a, double[] x, double[] aDot, double[] xDot, double[] aBar,
      double[] xBar, double[] aHvp, double[] xHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("a", a, aDot, "x", x, xDot);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("a", a, aBar, "x", x, xBar);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameSharing("a", a, aHvp, "x", x, xHvp);
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
      double[] xKept = tape.doubles(x.length);
      double[] xKeptDot = tape.doubles(x.length);
      double[] aKept = tape.doubles(x.length);
      double[] aKeptDot = tape.doubles(x.length);
      double[] xKept1 = tape.doubles(x.length);
      double[] xKeptDot1 = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        int place = i % a.length;
        double x1 = x[i];
        double xDot1 = xDot[i];
        xKept1[i] = x1;
        xKeptDot1[i] = xDot1;
        if (x1 > 0.0) {
          double t = aDot[place] + (2.0 * (xDot1 * x1) + aDot[0]);
          a[place] += x1 * x1 + a[0];
          aDot[place] = t;
        } else if (x1 < -1.0) {
          a[place] = x1;
          aDot[place] = xDot1;
        } else {
          double t = aDot[place] - xDot1 + xDot1 * Math.cos(x1);
          a[place] = 1.0 + a[place] - x1 + Math.sin(x1);
          aDot[place] = t;
        }
        double x2 = x[i];
        double xDot2 = xDot[i];
        xKept[i] = x2;
        xKeptDot[i] = xDot2;
        double t;
        double t1;
        if (x2 > 0.5) {
          t = a[place] + x2;
          t1 = aDot[place] + xDot2;
        } else {
          double a1 = a[place];
          double aDot1 = aDot[place];
          aKept[i] = a1;
          aKeptDot[i] = aDot1;
          t = a1 * x2;
          t1 = aDot1 * x2 + a1 * xDot2;
        }
        a[place] = t;
        aDot[place] = t1;
      }
      double a1 = a[0];
      double a2 = a[1];

      // reverse sweep
      double aDot1 = aDot[0];
      double aDot2 = aDot[1];
      aBar[1] += a1;
      aHvp[1] += aDot1;
      aBar[0] += a2;
      aHvp[0] += aDot2;
      for (int i = x.length - 1; i >= 0; i--) {
        int place = i % a.length;
        double t = aBar[place];
        double xBarDot = aHvp[place];
        aBar[place] = 0.0;
        aHvp[place] = 0.0;
        double x1 = xKept[i];
        double xDot1 = xKeptDot[i];
        double xBar1;
        if (x1 > 0.5) {
          aBar[place] += t;
          aHvp[place] += xBarDot;
          xBar1 = t;
        } else {
          double a3 = aKept[i];
          xBar1 = a3 * t;
          double aBarDot = xBarDot * x1 + t * xDot1;
          xBarDot = aKeptDot[i] * t + a3 * xBarDot;
          aBar[place] += t * x1;
          aHvp[place] += aBarDot;
        }
        xBar[i] += xBar1;
        xHvp[i] += xBarDot;
        double x2 = xKept1[i];
        double xDot2 = xKeptDot1[i];
        if (x2 > 0.0) {
          double t1 = aBar[place];
          double t2 = aHvp[place];
          aBar[0] += t1;
          aHvp[0] += t2;
          xBar1 = 2.0 * (t1 * x2);
          xBarDot = 2.0 * (t2 * x2 + t1 * xDot2);
        } else if (x2 < -1.0) {
          xBar1 = aBar[place];
          xBarDot = aHvp[place];
          aBar[place] = 0.0;
          aHvp[place] = 0.0;
        } else {
          double t1 = aBar[place];
          double t2 = aHvp[place];
          double t3 = Math.cos(x2);
          xBar1 = t1 * t3 - t1;
          xBarDot = t2 * t3 - t1 * (xDot2 * Math.sin(x2)) - t2;
        }
        xBar[i] += xBar1;
        xHvp[i] += xBarDot;
      }
      return a1 * a2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SumsInPlace.branches} as a function of the vector that packs {@code a}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction branchesFunction(double[] a, double[] x) {
    return new BranchesFunction(a, x);
  }

  private static final class BranchesFunction implements ScalarFunction {

    private final double[] a;

    private final double[] x;

    private final int aSize;

    private final int xSize;

    BranchesFunction(double[] a, double[] x) {
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
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      return SumsInPlace.branches(a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] xBar = Arguments.zerosLike(x);
      double value = branchesGradient(a, x, aBar, xBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, aSize);
      return branchesJvp(a, x, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] xBar = Arguments.zerosLike(x);
      double[] aHvp = Arguments.zerosLike(a);
      double[] xHvp = Arguments.zerosLike(x);
      double value = branchesHvp(a, x, aDot, xDot, aBar, xBar, aHvp, xHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(xHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code SumsInPlace.left} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual leftJvp(double[] a, double[] x, double[] aDot, double[] xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("a", a, aDot, "x", x, xDot);
    for (int i = 0; i < x.length; i++) {
      double before = a[i];
      double beforeDot = aDot[i];
      double x1 = x[i];
      if (x1 > 1.0) {
        double a1 = a[0];
        return new Dual(before * a1, beforeDot * a1 + before * aDot[0]);
      }
      double more = x1 * x1;
      double moreDot = 2.0 * (xDot[i] * x1);
      a[i] = before + more;
      aDot[i] = beforeDot + moreDot;
    }
    return new Dual(a[0], aDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftJvp(double[], double[], double[], double[])
   */
  static Dual leftJvp(double[] a, double[] x, double[] aDot, double[] xDot, Tape tape) {
    return leftJvp(a, x, aDot, xDot);
  }

  /**
   * Value and gradient of {@code SumsInPlace.left}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record LeftGradient(double value, double[] a, double[] x) {}

  /**
   * Reverse mode: {@code SumsInPlace.left} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LeftGradient leftGradient(double[] a, double[] x) {
    return leftGradient(a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftGradient(double[], double[])
   */
  static LeftGradient leftGradient(double[] a, double[] x, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] xBar = x == a ? aBar : Arguments.zerosLike(x);
    double value = leftGradient(a, x, aBar, xBar, tape);
    return new LeftGradient(value, aBar, xBar);
  }

  /**
   * Reverse mode: {@code SumsInPlace.left} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double leftGradient(double[] a, double[] x, double[] aBar, double[] xBar) {
    return leftGradient(a, x, aBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftGradient(double[], double[], double[], double[])
   */
  static double leftGradient(double[] a, double[] x, double[] aBar, double[] xBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("a", a, aBar, "x", x, xBar);
    Arguments.zero(aBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double before = a[i];
        double x1 = x[i];
        xKept[i] = x1;
        if (x1 > 1.0) {
          double a1 = a[0];
          // reverse sweep
          aBar[0] += before;
          aBar[i] += a1;
          for (int j = i - 1; j >= 0; j--) {
            double t = aBar[j];
            aBar[j] = 0.0;
            xBar[j] += 2.0 * (t * xKept[j]);
            aBar[j] += t;
          }
          return before * a1;
        }
        double more = x1 * x1;
        a[i] = before + more;
      }

      // reverse sweep
      double a1 = a[0];
      aBar[0] += 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = aBar[i];
        aBar[i] = 0.0;
        xBar[i] += 2.0 * (t * xKept[i]);
        aBar[i] += t;
      }
      return a1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SumsInPlace.left}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LeftHvp(double value, double[] a, double[] x, double[] aHvp, double[] xHvp) {}

  /**
   * Second order: {@code SumsInPlace.left}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LeftHvp leftHvp(double[] a, double[] x, double[] aDot, double[] xDot) {
    return leftHvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftHvp(double[], double[], double[], double[])
   */
  static LeftHvp leftHvp(double[] a, double[] x, double[] aDot, double[] xDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] xBar = x == a ? aBar : Arguments.zerosLike(x);
    double[] aHvp = Arguments.zerosLike(a);
    double[] xHvp = x == a ? aHvp : Arguments.zerosLike(x);
    double value = leftHvp(a, x, aDot, xDot, aBar, xBar, aHvp, xHvp, tape);
    return new LeftHvp(value, aBar, xBar, aHvp, xHvp);
  }

  /**
   * Second order: {@code SumsInPlace.left}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
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
  static double leftHvp(double[] a, double[] x, double[] aDot, double[] xDot, double[] aBar,
      double[] xBar, double[] aHvp, double[] xHvp) {
    return leftHvp(a, x, aDot, xDot, aBar, xBar, aHvp, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double leftHvp(double[] a, double[] x, double[] aDot, double[] xDot, double[] aBar,
      double[] xBar, double[] aHvp, double[] xHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("a", a, aDot, "x", x, xDot);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("a", a, aBar, "x", x, xBar);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameSharing("a", a, aHvp, "x", x, xHvp);
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
      double[] xKept = tape.doubles(x.length);
      double[] xKeptDot = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double before = a[i];
        double beforeDot = aDot[i];
        double x1 = x[i];
        double xDot1 = xDot[i];
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        if (x1 > 1.0) {
          double a1 = a[0];
          // reverse sweep
          double aDot1 = aDot[0];
          aBar[0] += before;
          aHvp[0] += beforeDot;
          aBar[i] += a1;
          aHvp[i] += aDot1;
          for (int j = i - 1; j >= 0; j--) {
            double t = aBar[j];
            double t1 = aHvp[j];
            aBar[j] = 0.0;
            aHvp[j] = 0.0;
            double x2 = xKept[j];
            double xBarDot = 2.0 * (t1 * x2 + t * xKeptDot[j]);
            xBar[j] += 2.0 * (t * x2);
            xHvp[j] += xBarDot;
            aBar[j] += t;
            aHvp[j] += t1;
          }
          return before * a1;
        }
        double more = x1 * x1;
        double moreDot = 2.0 * (xDot1 * x1);
        a[i] = before + more;
        aDot[i] = beforeDot + moreDot;
      }

      // reverse sweep
      double a1 = a[0];
      aBar[0] += 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = aBar[i];
        double t1 = aHvp[i];
        aBar[i] = 0.0;
        aHvp[i] = 0.0;
        double x1 = xKept[i];
        double xBarDot = 2.0 * (t1 * x1 + t * xKeptDot[i]);
        xBar[i] += 2.0 * (t * x1);
        xHvp[i] += xBarDot;
        aBar[i] += t;
        aHvp[i] += t1;
      }
      return a1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code SumsInPlace.left} as a function of the vector that packs {@code a}, {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction leftFunction(double[] a, double[] x) {
    return new LeftFunction(a, x);
  }

  private static final class LeftFunction implements ScalarFunction {

    private final double[] a;

    private final double[] x;

    private final int aSize;

    private final int xSize;

    LeftFunction(double[] a, double[] x) {
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
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      return SumsInPlace.left(a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] xBar = Arguments.zerosLike(x);
      double value = leftGradient(a, x, aBar, xBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, aSize);
      return leftJvp(a, x, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] xBar = Arguments.zerosLike(x);
      double[] aHvp = Arguments.zerosLike(a);
      double[] xHvp = Arguments.zerosLike(x);
      double value = leftHvp(a, x, aDot, xDot, aBar, xBar, aHvp, xHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(xHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code SumsInPlace.kick} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param h as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param hDot tangent of {@code h}
   * @return the value and its tangent
   */
  static Dual kickJvp(SumsInPlace.Body a, SumsInPlace.Body b, double h,
      SumsInPlace_BodyTangent aDot, SumsInPlace_BodyTangent bDot, double hDot) {
    Sharing.begin().object("aDot", aDot, "a", a, SumsInPlace_BodyTangent::parts).object("bDot",
        bDot, "b", b, SumsInPlace_BodyTangent::parts).end();
    for (int i = 0; i < 3; i++) {
      double x1 = a.x;
      double xDot = aDot.x;
      double x2 = b.x;
      double xDot1 = bDot.x;
      double t = x1 - 2.0 * x2;
      double force = Math.sin(t);
      double forceDot = (xDot - 2.0 * xDot1) * Math.cos(t);
      double v1 = a.v;
      double vDot = aDot.v;
      double t1 = h * force;
      double t2 = hDot * force + h * forceDot;
      a.v = v1 + t1;
      aDot.v = vDot + t2;
      double v2 = b.v;
      vDot = bDot.v;
      double t3 = v2 - t1;
      double t4 = vDot - t2;
      b.v = t3;
      bDot.v = t4;
      double v3 = a.v;
      vDot = aDot.v;
      a.x = x1 + h * v3;
      aDot.x = xDot + (hDot * v3 + h * vDot);
      double x3 = b.x;
      xDot = bDot.x;
      double t5 = x3 + h * t3;
      double t6 = xDot + (hDot * t3 + h * t4);
      b.x = t5;
      bDot.x = t6;
      double[] trail1 = a.trail;
      double[] trailDot = aDot.trail;
      double t7 = trail1[i] + t5;
      double t8 = trailDot[i] + t6;
      trail1[i] = t7;
      trailDot[i] = t8;
      double[] trail2 = b.trail;
      trailDot = bDot.trail;
      double t9 = trailDot[0] + (vDot * t7 + v3 * t8);
      trail2[0] += v3 * t7;
      trailDot[0] = t9;
    }
    double x1 = a.x;
    double xDot = aDot.x;
    double v1 = b.v;
    double vDot = bDot.v;
    double[] trail1 = a.trail;
    double[] trailDot = aDot.trail;
    return new Dual(x1 * v1 + trail1[0], xDot * v1 + x1 * vDot + trailDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kickJvp(corpus.SumsInPlace.Body, corpus.SumsInPlace.Body, double,
   *     corpus.SumsInPlace_BodyTangent, corpus.SumsInPlace_BodyTangent, double)
   */
  static Dual kickJvp(SumsInPlace.Body a, SumsInPlace.Body b, double h,
      SumsInPlace_BodyTangent aDot, SumsInPlace_BodyTangent bDot, double hDot, Tape tape) {
    return kickJvp(a, b, h, aDot, bDot, hDot);
  }

  /**
   * Value and gradient of {@code SumsInPlace.kick}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param h the derivative with respect to {@code h}
   */
  record KickGradient(double value, SumsInPlace_BodyTangent a, SumsInPlace_BodyTangent b,
      double h) {}

  /**
   * Adjoints of the scalar parameters of {@code SumsInPlace.kick}: filled by a derivative
   * and reused by its caller.
   */
  static final class KickAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** A holder of zeros. */
    public KickAdjoint() {}
  }

  /**
   * Reverse mode: {@code SumsInPlace.kick} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param h as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static KickGradient kickGradient(SumsInPlace.Body a, SumsInPlace.Body b, double h) {
    return kickGradient(a, b, h, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kickGradient(corpus.SumsInPlace.Body, corpus.SumsInPlace.Body, double)
   */
  static KickGradient kickGradient(SumsInPlace.Body a, SumsInPlace.Body b, double h, Tape tape) {
    NewShadows aBarShadows = new NewShadows();
    SumsInPlace_BodyTangent aBar = SumsInPlace_BodyTangent.zerosLike(a, aBarShadows);
    SumsInPlace_BodyTangent bBar = SumsInPlace_BodyTangent.zerosLike(b, aBarShadows);
    KickAdjoint adjoint = new KickAdjoint();
    double value = kickGradient(a, b, h, aBar, bBar, adjoint, tape);
    return new KickGradient(value, aBar, bBar, adjoint.h);
  }

  /**
   * Reverse mode: {@code SumsInPlace.kick} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param h as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code h}
   * @return the value
   */
  static double kickGradient(SumsInPlace.Body a, SumsInPlace.Body b, double h,
      SumsInPlace_BodyTangent aBar, SumsInPlace_BodyTangent bBar, KickAdjoint adjoint) {
    return kickGradient(a, b, h, aBar, bBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kickGradient(corpus.SumsInPlace.Body, corpus.SumsInPlace.Body, double,
   *     corpus.SumsInPlace_BodyTangent, corpus.SumsInPlace_BodyTangent, KickAdjoint)
   */
  static double kickGradient(SumsInPlace.Body a, SumsInPlace.Body b, double h,
      SumsInPlace_BodyTangent aBar, SumsInPlace_BodyTangent bBar, KickAdjoint adjoint, Tape tape) {
    Sharing.begin().object("aBar", aBar, "a", a, SumsInPlace_BodyTangent::parts).object("bBar",
        bBar, "b", b, SumsInPlace_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    SumsInPlace_BodyTangent.zero(aBar);
    SumsInPlace_BodyTangent.zero(bBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(3);
      double[] vKept = tape.doubles(3);
      double[] kept1 = tape.doubles(3);
      double[] forceKept = tape.doubles(3);
      double[] kept2 = tape.doubles(3);
      for (int i = 0; i < 3; i++) {
        double x1 = a.x;
        double t = x1 - 2.0 * b.x;
        kept2[i] = t;
        double force = Math.sin(t);
        forceKept[i] = force;
        double t1 = h * force;
        a.v = a.v + t1;
        double t2 = b.v - t1;
        kept1[i] = t2;
        b.v = t2;
        double v1 = a.v;
        vKept[i] = v1;
        a.x = x1 + h * v1;
        double t3 = b.x + h * t2;
        b.x = t3;
        double[] trail1 = a.trail;
        double t4 = trail1[i] + t3;
        kept[i] = t4;
        trail1[i] = t4;
        b.trail[0] += v1 * t4;
      }
      double x1 = a.x;
      double v1 = b.v;
      double[] trail1 = a.trail;
      double[] trailBar = aBar.trail;

      // reverse sweep
      double t = x1 * v1 + trail1[0];
      trailBar[0] += 1.0;
      bBar.v += x1;
      aBar.x += v1;
      double hBar = 0.0;
      for (int i = 2; i >= 0; i--) {
        trailBar = bBar.trail;
        double t1 = trailBar[0];
        double vBar = t1 * kept[i];
        double v2 = vKept[i];
        trailBar = aBar.trail;
        double t2 = v2 * t1 + trailBar[i];
        trailBar[i] = t2;
        double t3 = bBar.x;
        bBar.x = 0.0;
        double t4 = t2 + t3;
        hBar += t4 * kept1[i];
        bBar.x += t4;
        double t5 = aBar.x;
        aBar.x = 0.0;
        hBar += t5 * v2;
        aBar.v += vBar + h * t5;
        double t6 = h * t4 + bBar.v;
        bBar.v = t6;
        double t7 = aBar.v - t6;
        double force = forceKept[i];
        hBar += t7 * force;
        double forceBar = h * t7;
        double t8 = forceBar * Math.cos(kept2[i]);
        bBar.x -= 2.0 * t8;
        aBar.x += t5 + t8;
      }
      adjoint.h = hBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code SumsInPlace.kick}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param h the derivative with respect to {@code h}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   * @param hHvp the Hessian-vector product for {@code h}
   */
  record KickHvp(double value, SumsInPlace_BodyTangent a, SumsInPlace_BodyTangent b, double h,
      SumsInPlace_BodyTangent aHvp, SumsInPlace_BodyTangent bHvp, double hHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * SumsInPlace.kick}: filled by a derivative and reused by its caller.
   */
  static final class KickHvpAdjoint {

    /** The adjoint of {@code h}. */
    public double h;

    /** The Hessian-vector product for {@code h}. */
    public double hHvp;

    /** A holder of zeros. */
    public KickHvpAdjoint() {}
  }

  /**
   * Second order: {@code SumsInPlace.kick}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param h as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param hDot tangent of {@code h}
   * @return value, gradient and product, in new arrays
   */
  static KickHvp kickHvp(SumsInPlace.Body a, SumsInPlace.Body b, double h,
      SumsInPlace_BodyTangent aDot, SumsInPlace_BodyTangent bDot, double hDot) {
    return kickHvp(a, b, h, aDot, bDot, hDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kickHvp(corpus.SumsInPlace.Body, corpus.SumsInPlace.Body, double,
   *     corpus.SumsInPlace_BodyTangent, corpus.SumsInPlace_BodyTangent, double)
   */
  static KickHvp kickHvp(SumsInPlace.Body a, SumsInPlace.Body b, double h,
      SumsInPlace_BodyTangent aDot, SumsInPlace_BodyTangent bDot, double hDot, Tape tape) {
    NewShadows aBarShadows = new NewShadows();
    SumsInPlace_BodyTangent aBar = SumsInPlace_BodyTangent.zerosLike(a, aBarShadows);
    SumsInPlace_BodyTangent bBar = SumsInPlace_BodyTangent.zerosLike(b, aBarShadows);
    NewShadows aHvpShadows = new NewShadows();
    SumsInPlace_BodyTangent aHvp = SumsInPlace_BodyTangent.zerosLike(a, aHvpShadows);
    SumsInPlace_BodyTangent bHvp = SumsInPlace_BodyTangent.zerosLike(b, aHvpShadows);
    KickHvpAdjoint adjoint = new KickHvpAdjoint();
    double value = kickHvp(a, b, h, aDot, bDot, hDot, aBar, bBar, aHvp, bHvp, adjoint, tape);
    return new KickHvp(value, aBar, bBar, adjoint.h, aHvp, bHvp, adjoint.hHvp);
  }

  /**
   * Second order: {@code SumsInPlace.kick}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param h as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param hDot tangent of {@code h}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code h}
   * @return the value
   */
  static double kickHvp(SumsInPlace.Body a, SumsInPlace.Body b, double h,
      SumsInPlace_BodyTangent aDot, SumsInPlace_BodyTangent bDot, double hDot,
      SumsInPlace_BodyTangent aBar, SumsInPlace_BodyTangent bBar, SumsInPlace_BodyTangent aHvp,
      SumsInPlace_BodyTangent bHvp, KickHvpAdjoint adjoint) {
    return kickHvp(a, b, h, aDot, bDot, hDot, aBar, bBar, aHvp, bHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kickHvp(corpus.SumsInPlace.Body, corpus.SumsInPlace.Body, double,
   *     corpus.SumsInPlace_BodyTangent, corpus.SumsInPlace_BodyTangent, double,
   *     corpus.SumsInPlace_BodyTangent, corpus.SumsInPlace_BodyTangent,
   *     corpus.SumsInPlace_BodyTangent, corpus.SumsInPlace_BodyTangent, KickHvpAdjoint)
   */
  static double kickHvp(SumsInPlace.Body a, SumsInPlace.Body b, double h,
      SumsInPlace_BodyTangent aDot, SumsInPlace_BodyTangent bDot, double hDot,
      SumsInPlace_BodyTangent aBar, SumsInPlace_BodyTangent bBar, SumsInPlace_BodyTangent aHvp,
      SumsInPlace_BodyTangent bHvp, KickHvpAdjoint adjoint, Tape tape) {
    Sharing.begin().object("aDot", aDot, "a", a, SumsInPlace_BodyTangent::parts).object("bDot",
        bDot, "b", b, SumsInPlace_BodyTangent::parts).end();
    Sharing.begin().object("aBar", aBar, "a", a, SumsInPlace_BodyTangent::parts).object("bBar",
        bBar, "b", b, SumsInPlace_BodyTangent::parts).end();
    Sharing.begin().object("aHvp", aHvp, "a", a, SumsInPlace_BodyTangent::parts).object("bHvp",
        bHvp, "b", b, SumsInPlace_BodyTangent::parts).end();
    ObjectArguments.distinct("aDot", aDot, "aBar", aBar);
    ObjectArguments.distinct("aDot", aDot, "aHvp", aHvp);
    ObjectArguments.distinct("aBar", aBar, "aHvp", aHvp);
    ObjectArguments.distinct("bDot", bDot, "bBar", bBar);
    ObjectArguments.distinct("bDot", bDot, "bHvp", bHvp);
    ObjectArguments.distinct("bBar", bBar, "bHvp", bHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    SumsInPlace_BodyTangent.zero(aBar);
    SumsInPlace_BodyTangent.zero(bBar);
    SumsInPlace_BodyTangent.zero(aHvp);
    SumsInPlace_BodyTangent.zero(bHvp);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(3);
      double[] keptDot = tape.doubles(3);
      double[] vKept = tape.doubles(3);
      double[] vKeptDot = tape.doubles(3);
      double[] kept1 = tape.doubles(3);
      double[] keptDot1 = tape.doubles(3);
      double[] forceKept = tape.doubles(3);
      double[] forceKeptDot = tape.doubles(3);
      double[] kept2 = tape.doubles(3);
      double[] keptDot2 = tape.doubles(3);
      for (int i = 0; i < 3; i++) {
        double x1 = a.x;
        double xDot = aDot.x;
        double x2 = b.x;
        double xDot1 = bDot.x;
        double t = x1 - 2.0 * x2;
        double t1 = xDot - 2.0 * xDot1;
        kept2[i] = t;
        keptDot2[i] = t1;
        double force = Math.sin(t);
        double forceDot = t1 * Math.cos(t);
        forceKept[i] = force;
        forceKeptDot[i] = forceDot;
        double v1 = a.v;
        double vDot = aDot.v;
        double t2 = h * force;
        double t3 = hDot * force + h * forceDot;
        a.v = v1 + t2;
        aDot.v = vDot + t3;
        double v2 = b.v;
        vDot = bDot.v;
        double t4 = v2 - t2;
        double t5 = vDot - t3;
        kept1[i] = t4;
        keptDot1[i] = t5;
        b.v = t4;
        bDot.v = t5;
        double v3 = a.v;
        vDot = aDot.v;
        vKept[i] = v3;
        vKeptDot[i] = vDot;
        a.x = x1 + h * v3;
        aDot.x = xDot + (hDot * v3 + h * vDot);
        double x3 = b.x;
        xDot = bDot.x;
        double t6 = x3 + h * t4;
        double t7 = xDot + (hDot * t4 + h * t5);
        b.x = t6;
        bDot.x = t7;
        double[] trail1 = a.trail;
        double[] trailDot = aDot.trail;
        double t8 = trail1[i] + t6;
        double t9 = trailDot[i] + t7;
        kept[i] = t8;
        keptDot[i] = t9;
        trail1[i] = t8;
        trailDot[i] = t9;
        double[] trail2 = b.trail;
        trailDot = bDot.trail;
        double t10 = trailDot[0] + (vDot * t8 + v3 * t9);
        trail2[0] += v3 * t8;
        trailDot[0] = t10;
      }
      double x1 = a.x;
      double xDot = aDot.x;
      double v1 = b.v;
      double vDot = bDot.v;
      double[] trail1 = a.trail;
      double[] trailBar = aBar.trail;

      // reverse sweep
      double t = x1 * v1 + trail1[0];
      trailBar[0] += 1.0;
      bBar.v += x1;
      bHvp.v += xDot;
      aBar.x += v1;
      aHvp.x += vDot;
      double hBar = 0.0;
      double hBarDot = 0.0;
      for (int i = 2; i >= 0; i--) {
        trailBar = bBar.trail;
        double[] trailBarDot = bHvp.trail;
        double t1 = trailBar[0];
        double t2 = trailBarDot[0];
        double t3 = kept[i];
        double vBar = t1 * t3;
        double vBarDot = t2 * t3 + t1 * keptDot[i];
        double v2 = vKept[i];
        vDot = vKeptDot[i];
        trailBar = aBar.trail;
        trailBarDot = aHvp.trail;
        double t4 = v2 * t1 + trailBar[i];
        double t5 = vDot * t1 + v2 * t2 + trailBarDot[i];
        trailBar[i] = t4;
        trailBarDot[i] = t5;
        double t6 = bBar.x;
        double t7 = bHvp.x;
        bBar.x = 0.0;
        bHvp.x = 0.0;
        double t8 = t4 + t6;
        double t9 = t5 + t7;
        double t10 = kept1[i];
        hBar += t8 * t10;
        hBarDot += t9 * t10 + t8 * keptDot1[i];
        bBar.x += t8;
        bHvp.x += t9;
        double t11 = aBar.x;
        double t12 = aHvp.x;
        aBar.x = 0.0;
        aHvp.x = 0.0;
        hBar += t11 * v2;
        hBarDot += t12 * v2 + t11 * vDot;
        aBar.v += vBar + h * t11;
        aHvp.v += vBarDot + (hDot * t11 + h * t12);
        double t13 = h * t8 + bBar.v;
        double t14 = hDot * t8 + h * t9 + bHvp.v;
        bBar.v = t13;
        bHvp.v = t14;
        double t15 = aBar.v - t13;
        double t16 = aHvp.v - t14;
        double force = forceKept[i];
        double forceDot = forceKeptDot[i];
        hBar += t15 * force;
        hBarDot += t16 * force + t15 * forceDot;
        double forceBar = h * t15;
        double forceBarDot = hDot * t15 + h * t16;
        double t17 = kept2[i];
        double t18 = Math.cos(t17);
        double t19 = forceBar * t18;
        double t20 = forceBarDot * t18 - forceBar * (keptDot2[i] * Math.sin(t17));
        bBar.x -= 2.0 * t19;
        bHvp.x -= 2.0 * t20;
        aBar.x += t11 + t19;
        aHvp.x += t12 + t20;
      }
      adjoint.h = hBar;
      adjoint.hHvp = hBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }
}
