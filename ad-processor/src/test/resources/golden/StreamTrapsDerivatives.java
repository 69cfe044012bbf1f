package corpus;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Sharing;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code StreamTraps}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class StreamTrapsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.StreamTrapsDerivatives");
  }

  private StreamTrapsDerivatives() {}

  /**
   * Forward mode: {@code StreamTraps.lazy} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual lazyJvp(double[] x, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    if (n < 0) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    double[] terms = new double[Math.max(n, 0)];
    int term = 0;
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      if (i > 0) {
        term += 1 / (n - 1 - term);
      }
      double x1 = x[term];
      double t = 2.0 * (xDot[term] * x1);
      terms[i] = x1 * x1;
      sumDot += t;
    }
    double sum = Arrays.stream(terms).sum();
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lazyJvp(double[], int, double[])
   */
  static Dual lazyJvp(double[] x, int n, double[] xDot, Tape tape) {
    return lazyJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.lazy}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LazyGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StreamTraps.lazy} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static LazyGradient lazyGradient(double[] x, int n) {
    double[] xBar = Arguments.zerosLike(x);
    double value = lazyGradient(x, n, xBar);
    return new LazyGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lazyGradient(double[], int)
   */
  static LazyGradient lazyGradient(double[] x, int n, Tape tape) {
    return lazyGradient(x, n);
  }

  /**
   * Reverse mode: {@code StreamTraps.lazy} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double lazyGradient(double[] x, int n, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    if (n < 0) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    double[] terms = new double[Math.max(n, 0)];
    int term = 0;
    for (int i = 0; i < n; i++) {
      if (i > 0) {
        term += 1 / (n - 1 - term);
      }
      double x1 = x[term];
      terms[i] = x1 * x1;
      xBar[term] += 2.0 * x1;
    }
    double sum = Arrays.stream(terms).sum();
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lazyGradient(double[], int, double[])
   */
  static double lazyGradient(double[] x, int n, double[] xBar, Tape tape) {
    return lazyGradient(x, n, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.lazy}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LazyHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StreamTraps.lazy}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LazyHvp lazyHvp(double[] x, int n, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = lazyHvp(x, n, xDot, xBar, xHvp);
    return new LazyHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lazyHvp(double[], int, double[])
   */
  static LazyHvp lazyHvp(double[] x, int n, double[] xDot, Tape tape) {
    return lazyHvp(x, n, xDot);
  }

  /**
   * Second order: {@code StreamTraps.lazy}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double lazyHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    if (n < 0) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    double[] terms = new double[Math.max(n, 0)];
    int term = 0;
    for (int i = 0; i < n; i++) {
      if (i > 0) {
        term += 1 / (n - 1 - term);
      }
      double x1 = x[term];
      double xDot1 = xDot[term];
      terms[i] = x1 * x1;
      xBar[term] += 2.0 * x1;
      xHvp[term] += 2.0 * xDot1;
    }
    double sum = Arrays.stream(terms).sum();
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lazyHvp(double[], int, double[], double[], double[])
   */
  static double lazyHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return lazyHvp(x, n, xDot, xBar, xHvp);
  }

  /**
   * {@code StreamTraps.lazy} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction lazyFunction(int n) {
    return new LazyFunction(n);
  }

  private static final class LazyFunction implements ScalarFunction {

    private final int n;

    LazyFunction(int n) {
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
      return StreamTraps.lazy(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = lazyGradient(x, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return lazyJvp(x, this.n, xDot).tangent();
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
      double value = lazyHvp(x, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamTraps.endless} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual endlessJvp(double x, int n, double xDot) {
    if (n < 0) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    DoubleStream.Builder terms = DoubleStream.builder();
    double term = x;
    boolean started = false;
    double sumDot = 0.0;
    int passed = 0;
    while (passed < n) {
      if (started) {
        term += 0.5;
      }
      if (Math.sin(2.0 * term) > 0.0) {
        passed++;
        double t = term * term;
        terms.accept(t * x);
        sumDot += 2.0 * (xDot * term) * x + t * xDot;
      }
      started = true;
    }
    double sum = terms.build().sum();
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endlessJvp(double, int, double)
   */
  static Dual endlessJvp(double x, int n, double xDot, Tape tape) {
    return endlessJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.endless}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record EndlessGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.endless}: filled by a derivative
   * and reused by its caller.
   */
  static final class EndlessAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public EndlessAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.endless} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static EndlessGradient endlessGradient(double x, int n) {
    return endlessGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endlessGradient(double, int)
   */
  static EndlessGradient endlessGradient(double x, int n, Tape tape) {
    EndlessAdjoint adjoint = new EndlessAdjoint();
    double value = endlessGradient(x, n, adjoint, tape);
    return new EndlessGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code StreamTraps.endless} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double endlessGradient(double x, int n, EndlessAdjoint adjoint) {
    return endlessGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endlessGradient(double, int, EndlessAdjoint)
   */
  static double endlessGradient(double x, int n, EndlessAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      if (n < 0) {
        throw new IllegalArgumentException(Long.toString(n));
      }
      DoubleStream.Builder terms = DoubleStream.builder();
      boolean[] kept = tape.booleans(64);
      double[] termKept = tape.doubles(64);
      double term = x;
      boolean started = false;
      int trips = 0;
      int passed = 0;
      while (passed < n) {
        if (started) {
          term += 0.5;
        }
        termKept[trips] = term;
        boolean t = Math.sin(2.0 * term) > 0.0;
        kept[trips] = t;
        if (t) {
          passed++;
          terms.accept(term * term * x);
        }
        trips++;
        kept = tape.grow(kept, trips);
        termKept = tape.grow(termKept, trips);
        started = true;
      }
      double sum = terms.build().sum();

      // reverse sweep
      double termBar = 0.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double term1 = termKept[k];
        if (kept[k]) {
          xBar += term1 * term1;
          termBar += 2.0 * (x * term1);
        }
      }
      xBar += termBar;
      adjoint.x = xBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.endless}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record EndlessHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StreamTraps.endless}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static EndlessHvp endlessHvp(double x, int n, double xDot) {
    return endlessHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #endlessHvp(double, int, double)
   */
  static EndlessHvp endlessHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      if (n < 0) {
        throw new IllegalArgumentException(Long.toString(n));
      }
      DoubleStream.Builder terms = DoubleStream.builder();
      boolean[] kept = tape.booleans(64);
      double[] termKept = tape.doubles(64);
      double[] termKeptDot = tape.doubles(64);
      double term = x;
      boolean started = false;
      int trips = 0;
      int passed = 0;
      while (passed < n) {
        if (started) {
          term += 0.5;
        }
        termKept[trips] = term;
        termKeptDot[trips] = xDot;
        boolean t = Math.sin(2.0 * term) > 0.0;
        kept[trips] = t;
        if (t) {
          passed++;
          terms.accept(term * term * x);
        }
        trips++;
        kept = tape.grow(kept, trips);
        termKept = tape.grow(termKept, trips);
        termKeptDot = tape.grow(termKeptDot, trips);
        started = true;
      }
      double sum = terms.build().sum();

      // reverse sweep
      double termBar = 0.0;
      double xBar = 0.0;
      double termBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double term1 = termKept[k];
        double termDot = termKeptDot[k];
        if (kept[k]) {
          xBar += term1 * term1;
          xBarDot += 2.0 * (termDot * term1);
          termBar += 2.0 * (x * term1);
          termBarDot += 2.0 * (xDot * term1 + x * termDot);
        }
      }
      xBar += termBar;
      xBarDot += termBarDot;
      return new EndlessHvp(sum, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamTraps.endless} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction endlessFunction(int n) {
    return new EndlessFunction(n);
  }

  private static final class EndlessFunction implements ScalarFunction {

    private final int n;

    EndlessFunction(int n) {
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
      return StreamTraps.endless(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      EndlessAdjoint adjoint = new EndlessAdjoint();
      double value = endlessGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return endlessJvp(x, this.n, xDot).tangent();
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
      EndlessHvp hvp = endlessHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamTraps.nested} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param t as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @return the value and its tangent
   */
  static Dual nestedJvp(double[][] a, double t, double[][] aDot, double tDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double result = 1.0;
    double resultDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double[] t1 = a[i];
      double[] t2 = aDot[i];
      int t3 = t1.length;
      double[] terms = new double[t3];
      double sumDot = 0.0;
      for (int j = 0; j < t3; j++) {
        double t4 = t1[j];
        double t5 = t4 * t4;
        double t6 = 2.0 * (t2[j] * t4) * t + t5 * tDot;
        terms[j] = t5 * t;
        sumDot += t6;
      }
      double sum = Arrays.stream(terms).sum();
      double t4 = Math.sqrt(sum);
      double[] a1 = a[0];
      int t5 = a1.length;
      double max = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < t5; j++) {
        double t6 = Math.max(max, a1[j] * t4);
        max = t6;
      }
      double t6 = StrongZero.over(0.5 * sumDot, t4);
      if ((t5 > 0 ? max : 0.0) > 0.0) {
        terms = new double[a.length];
        sumDot = 0.0;
        for (int j = 0; j < a.length; j++) {
          double a2 = a[j][0];
          double t7 = aDot[j][0] * result + a2 * resultDot;
          terms[j] = a2 * result;
          sumDot += t7;
        }
        sum = Arrays.stream(terms).sum();
        resultDot = resultDot * t4 + result * t6 + sumDot;
        result = result * t4 + sum;
      }
    }
    return new Dual(result, resultDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedJvp(double[][], double, double[][], double)
   */
  static Dual nestedJvp(double[][] a, double t, double[][] aDot, double tDot, Tape tape) {
    return nestedJvp(a, t, aDot, tDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.nested}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param t the derivative with respect to {@code t}
   */
  record NestedGradient(double value, double[][] a, double t) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.nested}: filled by a derivative
   * and reused by its caller.
   */
  static final class NestedAdjoint {

    /** The adjoint of {@code t}. */
    public double t;

    /** A holder of zeros. */
    public NestedAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.nested} and its gradient.
   *
   * @param a as the method takes it
   * @param t as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NestedGradient nestedGradient(double[][] a, double t) {
    return nestedGradient(a, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(double[][], double)
   */
  static NestedGradient nestedGradient(double[][] a, double t, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    NestedAdjoint adjoint = new NestedAdjoint();
    double value = nestedGradient(a, t, aBar, adjoint, tape);
    return new NestedGradient(value, aBar, adjoint.t);
  }

  /**
   * Reverse mode: {@code StreamTraps.nested} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param t as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code t}
   * @return the value
   */
  static double nestedGradient(double[][] a, double t, double[][] aBar, NestedAdjoint adjoint) {
    return nestedGradient(a, t, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(double[][], double, double[][], NestedAdjoint)
   */
  static double nestedGradient(double[][] a, double t, double[][] aBar, NestedAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(a.length);
      double[] resultKept = tape.doubles(a.length);
      double[] kept1 = tape.doubles(a.length);
      double result = 1.0;
      for (int i = 0; i < a.length; i++) {
        resultKept[i] = result;
        double[] t1 = a[i];
        int t2 = t1.length;
        double[] terms = new double[t2];
        for (int j = 0; j < t2; j++) {
          double t3 = t1[j];
          terms[j] = t3 * t3 * t;
        }
        double sum = Arrays.stream(terms).sum();
        double t3 = Math.sqrt(sum);
        kept1[i] = t3;
        double[] a1 = a[0];
        int t4 = a1.length;
        double max = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < t4; j++) {
          double t5 = Math.max(max, a1[j] * t3);
          max = t5;
        }
        boolean t5 = (t4 > 0 ? max : 0.0) > 0.0;
        kept[i] = t5;
        if (t5) {
          terms = new double[a.length];
          for (int j = 0; j < a.length; j++) {
            terms[j] = a[j][0] * result;
          }
          sum = Arrays.stream(terms).sum();
          result = result * t3 + sum;
        }
      }

      // reverse sweep
      double resultBar = 1.0;
      double tBar = 0.0;
      for (int i = a.length - 1; i >= 0; i--) {
        double result1 = resultKept[i];
        double t1 = kept1[i];
        double resultBar1;
        double t2;
        if (kept[i]) {
          double resultBar2 = 0.0;
          for (int j = 0; j < a.length; j++) {
            resultBar2 += a[j][0] * resultBar;
            aBar[j][0] += resultBar * result1;
          }
          resultBar1 = resultBar2 + resultBar * t1;
          t2 = result1 * resultBar;
        } else {
          resultBar1 = resultBar;
          t2 = 0.0;
        }
        double t3 = StrongZero.over(0.5 * t2, t1);
        double[] t4 = a[i];
        double[] t5 = aBar[i];
        for (int j = 0; j < t4.length; j++) {
          double t6 = t4[j];
          tBar += t6 * t6 * t3;
          t5[j] += 2.0 * (t3 * t * t6);
        }
        resultBar = resultBar1;
      }
      adjoint.t = tBar;
      return result;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.nested}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param t the derivative with respect to {@code t}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param tHvp the Hessian-vector product for {@code t}
   */
  record NestedHvp(double value, double[][] a, double t, double[][] aHvp, double tHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamTraps.nested}: filled by a derivative and reused by its caller.
   */
  static final class NestedHvpAdjoint {

    /** The adjoint of {@code t}. */
    public double t;

    /** The Hessian-vector product for {@code t}. */
    public double tHvp;

    /** A holder of zeros. */
    public NestedHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamTraps.nested}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param t as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @return value, gradient and product, in new arrays
   */
  static NestedHvp nestedHvp(double[][] a, double t, double[][] aDot, double tDot) {
    return nestedHvp(a, t, aDot, tDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedHvp(double[][], double, double[][], double)
   */
  static NestedHvp nestedHvp(double[][] a, double t, double[][] aDot, double tDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    NestedHvpAdjoint adjoint = new NestedHvpAdjoint();
    double value = nestedHvp(a, t, aDot, tDot, aBar, aHvp, adjoint, tape);
    return new NestedHvp(value, aBar, adjoint.t, aHvp, adjoint.tHvp);
  }

  /**
   * Second order: {@code StreamTraps.nested}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param t as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code t}
   * @return the value
   */
  static double nestedHvp(double[][] a, double t, double[][] aDot, double tDot, double[][] aBar,
      double[][] aHvp, NestedHvpAdjoint adjoint) {
    return nestedHvp(a, t, aDot, tDot, aBar, aHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedHvp(double[][], double, double[][], double, double[][], double[][],
   *     NestedHvpAdjoint)
   */
  static double nestedHvp(double[][] a, double t, double[][] aDot, double tDot, double[][] aBar,
      double[][] aHvp, NestedHvpAdjoint adjoint, Tape tape) {
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
      boolean[] kept = tape.booleans(a.length);
      double[] resultKept = tape.doubles(a.length);
      double[] resultKeptDot = tape.doubles(a.length);
      double[] kept1 = tape.doubles(a.length);
      double[] keptDot = tape.doubles(a.length);
      double result = 1.0;
      double resultDot = 0.0;
      for (int i = 0; i < a.length; i++) {
        resultKept[i] = result;
        resultKeptDot[i] = resultDot;
        double[] t1 = a[i];
        double[] t2 = aDot[i];
        int t3 = t1.length;
        double[] terms = new double[t3];
        double sumDot = 0.0;
        for (int j = 0; j < t3; j++) {
          double t4 = t1[j];
          double t5 = t4 * t4;
          double t6 = 2.0 * (t2[j] * t4) * t + t5 * tDot;
          terms[j] = t5 * t;
          sumDot += t6;
        }
        double sum = Arrays.stream(terms).sum();
        double t4 = Math.sqrt(sum);
        double t5 = StrongZero.over(0.5 * sumDot, t4);
        kept1[i] = t4;
        keptDot[i] = t5;
        double[] a1 = a[0];
        int t6 = a1.length;
        double max = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < t6; j++) {
          double t7 = Math.max(max, a1[j] * t4);
          max = t7;
        }
        boolean t7 = (t6 > 0 ? max : 0.0) > 0.0;
        kept[i] = t7;
        if (t7) {
          terms = new double[a.length];
          sumDot = 0.0;
          for (int j = 0; j < a.length; j++) {
            double a2 = a[j][0];
            double t8 = aDot[j][0] * result + a2 * resultDot;
            terms[j] = a2 * result;
            sumDot += t8;
          }
          sum = Arrays.stream(terms).sum();
          resultDot = resultDot * t4 + result * t5 + sumDot;
          result = result * t4 + sum;
        }
      }

      // reverse sweep
      double resultBar = 1.0;
      double tBar = 0.0;
      double resultBarDot = 0.0;
      double tBarDot = 0.0;
      for (int i = a.length - 1; i >= 0; i--) {
        double result1 = resultKept[i];
        double resultDot1 = resultKeptDot[i];
        double t1 = kept1[i];
        double t2 = keptDot[i];
        double resultBar1;
        double resultBarDot1;
        double t3;
        double t4;
        if (kept[i]) {
          double resultBar2 = 0.0;
          double resultBarDot2 = 0.0;
          for (int j = 0; j < a.length; j++) {
            double a1 = a[j][0];
            resultBar2 += a1 * resultBar;
            resultBarDot2 += aDot[j][0] * resultBar + a1 * resultBarDot;
            double[] aBarDot = aHvp[j];
            aBar[j][0] += resultBar * result1;
            aBarDot[0] += resultBarDot * result1 + resultBar * resultDot1;
          }
          resultBar1 = resultBar2 + resultBar * t1;
          resultBarDot1 = resultBarDot2 + (resultBarDot * t1 + resultBar * t2);
          t3 = result1 * resultBar;
          t4 = resultDot1 * resultBar + result1 * resultBarDot;
        } else {
          resultBar1 = resultBar;
          t3 = 0.0;
          resultBarDot1 = resultBarDot;
          t4 = 0.0;
        }
        double t5 = 0.5 / t1;
        double t6 = StrongZero.times(t3, t5);
        double t7 = StrongZero.times(t4, t5) - StrongZero.times(t3, t2 / t1 * t5);
        double[] t8 = a[i];
        double[] t9 = aDot[i];
        double[] t10 = aBar[i];
        double[] t11 = aHvp[i];
        for (int j = 0; j < t8.length; j++) {
          double t12 = t6 * t;
          double t13 = t8[j];
          double t14 = t9[j];
          double t15 = t13 * t13;
          tBar += t15 * t6;
          tBarDot += 2.0 * (t14 * t13) * t6 + t15 * t7;
          t10[j] += 2.0 * (t12 * t13);
          t11[j] += 2.0 * ((t7 * t + t6 * tDot) * t13 + t12 * t14);
        }
        resultBar = resultBar1;
        resultBarDot = resultBarDot1;
      }
      adjoint.t = tBar;
      adjoint.tHvp = tBarDot;
      return result;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamTraps.nested} as a function of the vector that packs {@code a}, {@code t},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction nestedFunction(double[][] a) {
    return new NestedFunction(a);
  }

  private static final class NestedFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    NestedFunction(double[][] a) {
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
      double t = packed[aSize];
      return StreamTraps.nested(a, t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double t = packed[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      NestedAdjoint adjoint = new NestedAdjoint();
      double value = nestedGradient(a, t, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.t;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double t = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double tDot = direction[aSize];
      return nestedJvp(a, t, aDot, tDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double t = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double tDot = direction[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      NestedHvpAdjoint adjoint = new NestedHvpAdjoint();
      double value = nestedHvp(a, t, aDot, tDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.t;
      Arguments.pack(aHvp, product, 0);
      product[aSize] = adjoint.tHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamTraps.jumps} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual jumpsJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double total = a;
    double totalDot = aDot;
    for (int i = 0; i < x.length; i++) {
      Arrays.stream(x, 0, i + 1);
      double[] terms = new double[Math.max(i + 1, 0)];
      double nextDot = 0.0;
      for (int j = 0; j < i + 1; j++) {
        double t = x[j];
        double t1 = xDot[j] * a + t * aDot;
        terms[j] = t * a + i;
        nextDot += t1;
      }
      double next = Arrays.stream(terms).sum();
      if (next > 6.0) {
        return new Dual(total * next, totalDot * next + total * nextDot);
      }
      if (i < 0) {
        throw new IllegalArgumentException(Long.toString(i));
      }
      int t = Math.min(x.length, i);
      int j = 0;
      boolean matches;
      while (true) {
        if (j >= t) {
          matches = false;
          break;
        }
        if (x[j] > 1.0) {
          matches = true;
          break;
        }
        j++;
      }
      if (matches) {
        break;
      }
      total += next * next;
      totalDot += 2.0 * (nextDot * next);
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jumpsJvp(double[], double, double[], double)
   */
  static Dual jumpsJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return jumpsJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.jumps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record JumpsGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.jumps}: filled by a derivative
   * and reused by its caller.
   */
  static final class JumpsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public JumpsAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.jumps} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static JumpsGradient jumpsGradient(double[] x, double a) {
    return jumpsGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jumpsGradient(double[], double)
   */
  static JumpsGradient jumpsGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    JumpsAdjoint adjoint = new JumpsAdjoint();
    double value = jumpsGradient(x, a, xBar, adjoint, tape);
    return new JumpsGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code StreamTraps.jumps} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double jumpsGradient(double[] x, double a, double[] xBar, JumpsAdjoint adjoint) {
    return jumpsGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jumpsGradient(double[], double, double[], JumpsAdjoint)
   */
  static double jumpsGradient(double[] x, double a, double[] xBar, JumpsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double total = a;
      int i = 0;
      while (i < x.length) {
        Arrays.stream(x, 0, i + 1);
        double[] terms = new double[Math.max(i + 1, 0)];
        for (int j = 0; j < i + 1; j++) {
          terms[j] = x[j] * a + i;
        }
        double next = Arrays.stream(terms).sum();
        kept[i] = next;
        if (next > 6.0) {
          // reverse sweep
          double aBar = 0.0;
          for (int j = 0; j < i + 1; j++) {
            aBar += x[j] * total;
            xBar[j] += total * a;
          }
          for (int j = i - 1; j >= 0; j--) {
            double t = 2.0 * (next * kept[j]);
            int t1 = j + 1;
            for (int k = 0; k < t1; k++) {
              aBar += x[k] * t;
              xBar[k] += t * a;
            }
          }
          aBar += next;
          adjoint.a = aBar;
          return total * next;
        }
        if (i < 0) {
          throw new IllegalArgumentException(Long.toString(i));
        }
        int t = Math.min(x.length, i);
        int j = 0;
        boolean matches;
        while (true) {
          if (j >= t) {
            matches = false;
            break;
          }
          if (x[j] > 1.0) {
            matches = true;
            break;
          }
          j++;
        }
        if (matches) {
          break;
        }
        total += next * next;
        i++;
      }

      // reverse sweep
      double aBar = 0.0;
      for (int j = i - 1; j >= 0; j--) {
        double t = 2.0 * kept[j];
        int t1 = j + 1;
        for (int k = 0; k < t1; k++) {
          aBar += x[k] * t;
          xBar[k] += t * a;
        }
      }
      aBar += 1.0;
      adjoint.a = aBar;
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.jumps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record JumpsHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamTraps.jumps}: filled by a derivative and reused by its caller.
   */
  static final class JumpsHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public JumpsHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamTraps.jumps}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static JumpsHvp jumpsHvp(double[] x, double a, double[] xDot, double aDot) {
    return jumpsHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jumpsHvp(double[], double, double[], double)
   */
  static JumpsHvp jumpsHvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    JumpsHvpAdjoint adjoint = new JumpsHvpAdjoint();
    double value = jumpsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new JumpsHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code StreamTraps.jumps}, its gradient, and the product of its Hessian
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
  static double jumpsHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, JumpsHvpAdjoint adjoint) {
    return jumpsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jumpsHvp(double[], double, double[], double, double[], double[], JumpsHvpAdjoint)
   */
  static double jumpsHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, JumpsHvpAdjoint adjoint, Tape tape) {
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
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double total = a;
      double totalDot = aDot;
      int i = 0;
      while (i < x.length) {
        Arrays.stream(x, 0, i + 1);
        double[] terms = new double[Math.max(i + 1, 0)];
        double nextDot = 0.0;
        for (int j = 0; j < i + 1; j++) {
          double t = x[j];
          double t1 = xDot[j] * a + t * aDot;
          terms[j] = t * a + i;
          nextDot += t1;
        }
        double next = Arrays.stream(terms).sum();
        kept[i] = next;
        keptDot[i] = nextDot;
        if (next > 6.0) {
          // reverse sweep
          double aBar = 0.0;
          double aBarDot = 0.0;
          for (int j = 0; j < i + 1; j++) {
            double t = x[j];
            aBar += t * total;
            aBarDot += xDot[j] * total + t * totalDot;
            xBar[j] += total * a;
            xHvp[j] += totalDot * a + total * aDot;
          }
          for (int j = i - 1; j >= 0; j--) {
            double t = kept[j];
            double t1 = 2.0 * (next * t);
            double t2 = 2.0 * (nextDot * t + next * keptDot[j]);
            int t3 = j + 1;
            for (int k = 0; k < t3; k++) {
              double t4 = x[k];
              aBar += t4 * t1;
              aBarDot += xDot[k] * t1 + t4 * t2;
              xBar[k] += t1 * a;
              xHvp[k] += t2 * a + t1 * aDot;
            }
          }
          aBar += next;
          aBarDot += nextDot;
          adjoint.a = aBar;
          adjoint.aHvp = aBarDot;
          return total * next;
        }
        if (i < 0) {
          throw new IllegalArgumentException(Long.toString(i));
        }
        int t = Math.min(x.length, i);
        int j = 0;
        boolean matches;
        while (true) {
          if (j >= t) {
            matches = false;
            break;
          }
          if (x[j] > 1.0) {
            matches = true;
            break;
          }
          j++;
        }
        if (matches) {
          break;
        }
        total += next * next;
        totalDot += 2.0 * (nextDot * next);
        i++;
      }

      // reverse sweep
      double aBar = 0.0;
      double aBarDot = 0.0;
      for (int j = i - 1; j >= 0; j--) {
        double t = 2.0 * kept[j];
        double t1 = 2.0 * keptDot[j];
        int t2 = j + 1;
        for (int k = 0; k < t2; k++) {
          double t3 = x[k];
          aBar += t3 * t;
          aBarDot += xDot[k] * t + t3 * t1;
          xBar[k] += t * a;
          xHvp[k] += t1 * a + t * aDot;
        }
      }
      aBar += 1.0;
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamTraps.jumps} as a function of the vector that packs {@code x}, {@code a},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction jumpsFunction() {
    return new JumpsFunction();
  }

  private static final class JumpsFunction implements ScalarFunction {

    JumpsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return StreamTraps.jumps(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      JumpsAdjoint adjoint = new JumpsAdjoint();
      double value = jumpsGradient(x, a, xBar, adjoint);
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
      return jumpsJvp(x, a, xDot, aDot).tangent();
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
      JumpsHvpAdjoint adjoint = new JumpsHvpAdjoint();
      double value = jumpsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamTraps.stateful} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual statefulJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] last = new double[1];
    double[] lastDot = new double[1];
    last[0] = a;
    lastDot[0] = aDot;
    double[] terms = new double[x.length];
    int count = 0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      double before = last[0];
      double beforeDot = lastDot[0];
      double t2 = t * a;
      last[0] = t2;
      lastDot[0] = t1 * a + t * aDot;
      if (t2 > 0.3) {
        terms[count] = before * t;
        count++;
        sumDot += beforeDot * t + before * t1;
      }
    }
    double sum = Arrays.stream(terms, 0, count).sum();
    double last1 = last[0];
    return new Dual(sum * last1, sumDot * last1 + sum * lastDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #statefulJvp(double[], double, double[], double)
   */
  static Dual statefulJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return statefulJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.stateful}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record StatefulGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.stateful}: filled by a
   * derivative and reused by its caller.
   */
  static final class StatefulAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public StatefulAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.stateful} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static StatefulGradient statefulGradient(double[] x, double a) {
    return statefulGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #statefulGradient(double[], double)
   */
  static StatefulGradient statefulGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    StatefulAdjoint adjoint = new StatefulAdjoint();
    double value = statefulGradient(x, a, xBar, adjoint, tape);
    return new StatefulGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code StreamTraps.stateful} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double statefulGradient(double[] x, double a, double[] xBar, StatefulAdjoint adjoint) {
    return statefulGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #statefulGradient(double[], double, double[], StatefulAdjoint)
   */
  static double statefulGradient(double[] x, double a, double[] xBar, StatefulAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] last = new double[1];
      double[] lastBar = tape.zeroDoubles(1);
      last[0] = a;
      double[] terms = new double[x.length];
      double[] beforeKept = tape.doubles(x.length);
      int count = 0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        double before = last[0];
        beforeKept[i] = before;
        double t1 = t * a;
        last[0] = t1;
        if (t1 > 0.3) {
          terms[count] = before * t;
          count++;
        }
      }
      double sum = Arrays.stream(terms, 0, count).sum();
      double last1 = last[0];

      // reverse sweep
      lastBar[0] += sum;
      double aBar = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = x[i];
        double before = beforeKept[i];
        double beforeBar;
        double t1;
        if (t * a > 0.3) {
          beforeBar = last1 * t;
          t1 = before * last1;
        } else {
          beforeBar = 0.0;
          t1 = 0.0;
        }
        double t2 = lastBar[0];
        aBar += t * t2;
        lastBar[0] = beforeBar;
        xBar[i] += t1 + t2 * a;
      }
      aBar += lastBar[0];
      adjoint.a = aBar;
      return sum * last1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.stateful}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record StatefulHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamTraps.stateful}: filled by a derivative and reused by its caller.
   */
  static final class StatefulHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public StatefulHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamTraps.stateful}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static StatefulHvp statefulHvp(double[] x, double a, double[] xDot, double aDot) {
    return statefulHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #statefulHvp(double[], double, double[], double)
   */
  static StatefulHvp statefulHvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    StatefulHvpAdjoint adjoint = new StatefulHvpAdjoint();
    double value = statefulHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new StatefulHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code StreamTraps.stateful}, its gradient, and the product of its Hessian
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
  static double statefulHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, StatefulHvpAdjoint adjoint) {
    return statefulHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #statefulHvp(double[], double, double[], double, double[], double[],
   *     StatefulHvpAdjoint)
   */
  static double statefulHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, StatefulHvpAdjoint adjoint, Tape tape) {
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
      double[] last = new double[1];
      double[] lastDot = new double[1];
      double[] lastBar = tape.zeroDoubles(1);
      double[] lastBarDot = tape.zeroDoubles(1);
      last[0] = a;
      lastDot[0] = aDot;
      double[] terms = new double[x.length];
      double[] beforeKept = tape.doubles(x.length);
      double[] beforeKeptDot = tape.doubles(x.length);
      int count = 0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        double t1 = xDot[i];
        double before = last[0];
        double beforeDot = lastDot[0];
        beforeKept[i] = before;
        beforeKeptDot[i] = beforeDot;
        double t2 = t * a;
        last[0] = t2;
        lastDot[0] = t1 * a + t * aDot;
        if (t2 > 0.3) {
          terms[count] = before * t;
          count++;
          sumDot += beforeDot * t + before * t1;
        }
      }
      double sum = Arrays.stream(terms, 0, count).sum();
      double last1 = last[0];
      double lastDot1 = lastDot[0];

      // reverse sweep
      lastBar[0] += sum;
      lastBarDot[0] += sumDot;
      double aBar = 0.0;
      double aBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = x[i];
        double t1 = xDot[i];
        double before = beforeKept[i];
        double beforeDot = beforeKeptDot[i];
        double beforeBar;
        double beforeBarDot;
        double t2;
        double t3;
        if (t * a > 0.3) {
          beforeBar = last1 * t;
          beforeBarDot = lastDot1 * t + last1 * t1;
          t2 = before * last1;
          t3 = beforeDot * last1 + before * lastDot1;
        } else {
          beforeBar = 0.0;
          t2 = 0.0;
          beforeBarDot = 0.0;
          t3 = 0.0;
        }
        double t4 = lastBar[0];
        double t5 = lastBarDot[0];
        aBar += t * t4;
        aBarDot += t1 * t4 + t * t5;
        lastBar[0] = beforeBar;
        lastBarDot[0] = beforeBarDot;
        xBar[i] += t2 + t4 * a;
        xHvp[i] += t3 + (t5 * a + t4 * aDot);
      }
      aBar += lastBar[0];
      aBarDot += lastBarDot[0];
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return sum * last1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamTraps.stateful} as a function of the vector that packs {@code x}, {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction statefulFunction() {
    return new StatefulFunction();
  }

  private static final class StatefulFunction implements ScalarFunction {

    StatefulFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return StreamTraps.stateful(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      StatefulAdjoint adjoint = new StatefulAdjoint();
      double value = statefulGradient(x, a, xBar, adjoint);
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
      return statefulJvp(x, a, xDot, aDot).tangent();
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
      StatefulHvpAdjoint adjoint = new StatefulHvpAdjoint();
      double value = statefulHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamTraps.counted} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual countedJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] terms = new double[x.length];
    int count = 0;
    int passed = 0;
    double total = 0.0;
    int calls = 0;
    double sumDot = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < x.length & passed < 2; i++) {
      double t = x[i];
      double t1 = xDot[i];
      if (t > 0.0) {
        calls++;
        total += t;
        totalDot += t1;
        passed++;
        terms[count] = total;
        count++;
        sumDot += totalDot;
      }
    }
    double sum = Arrays.stream(terms, 0, count).sum();
    double t = calls;
    return new Dual(sum * total + t * x[0], sumDot * total + sum * totalDot + t * xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedJvp(double[], double[])
   */
  static Dual countedJvp(double[] x, double[] xDot, Tape tape) {
    return countedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.counted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CountedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StreamTraps.counted} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CountedGradient countedGradient(double[] x) {
    return countedGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedGradient(double[])
   */
  static CountedGradient countedGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = countedGradient(x, xBar, tape);
    return new CountedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code StreamTraps.counted} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double countedGradient(double[] x, double[] xBar) {
    return countedGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedGradient(double[], double[])
   */
  static double countedGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] terms = new double[x.length];
      int[] iKept = tape.ints(64);
      int count = 0;
      int passed = 0;
      double total = 0.0;
      int calls = 0;
      int trips = 0;
      for (int i = 0; i < x.length & passed < 2; i++) {
        iKept[trips] = i;
        double t = x[i];
        if (t > 0.0) {
          calls++;
          total += t;
          passed++;
          terms[count] = total;
          count++;
        }
        trips++;
        iKept = tape.grow(iKept, trips);
      }
      double sum = Arrays.stream(terms, 0, count).sum();
      double t = calls;

      // reverse sweep
      double t1 = sum * total + t * x[0];
      xBar[0] += t;
      double totalBar = sum;
      for (int k = trips - 1; k >= 0; k--) {
        int i = iKept[k];
        double t2;
        if (x[i] > 0.0) {
          totalBar += total;
          t2 = totalBar;
        } else {
          t2 = 0.0;
        }
        xBar[i] += t2;
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.counted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CountedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StreamTraps.counted}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CountedHvp countedHvp(double[] x, double[] xDot) {
    return countedHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedHvp(double[], double[])
   */
  static CountedHvp countedHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = countedHvp(x, xDot, xBar, xHvp, tape);
    return new CountedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code StreamTraps.counted}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double countedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return countedHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedHvp(double[], double[], double[], double[])
   */
  static double countedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] terms = new double[x.length];
      int[] iKept = tape.ints(64);
      int count = 0;
      int passed = 0;
      double total = 0.0;
      int calls = 0;
      int trips = 0;
      double sumDot = 0.0;
      double totalDot = 0.0;
      for (int i = 0; i < x.length & passed < 2; i++) {
        iKept[trips] = i;
        double t = x[i];
        double t1 = xDot[i];
        if (t > 0.0) {
          calls++;
          total += t;
          totalDot += t1;
          passed++;
          terms[count] = total;
          count++;
          sumDot += totalDot;
        }
        trips++;
        iKept = tape.grow(iKept, trips);
      }
      double sum = Arrays.stream(terms, 0, count).sum();
      double t = calls;

      // reverse sweep
      double t1 = sum * total + t * x[0];
      xBar[0] += t;
      double totalBar = sum;
      double totalBarDot = sumDot;
      for (int k = trips - 1; k >= 0; k--) {
        int i = iKept[k];
        double t2;
        double t3;
        if (x[i] > 0.0) {
          totalBar += total;
          totalBarDot += totalDot;
          t2 = totalBar;
          t3 = totalBarDot;
        } else {
          t2 = 0.0;
          t3 = 0.0;
        }
        xBar[i] += t2;
        xHvp[i] += t3;
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamTraps.counted} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction countedFunction() {
    return new CountedFunction();
  }

  private static final class CountedFunction implements ScalarFunction {

    CountedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StreamTraps.counted(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = countedGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return countedJvp(x, xDot).tangent();
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
      double value = countedHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamTraps.masses} and its derivative in the direction of the
   * tangents.
   *
   * @param masses as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param massesDot tangent of {@code masses}, of the same shape; receives that of what the
   *     array then holds
   * @param dtDot tangent of {@code dt}
   * @return the value and its tangent
   */
  static Dual massesJvp(StreamTraps.Mass[] masses, double dt, StreamTraps_MassTangent[] massesDot,
      double dtDot) {
    Sharing.begin().objects("massesDot", massesDot, "masses", masses,
        StreamTraps_MassTangent::parts).end();
    for (int i = 0; i < masses.length; i++) {
      StreamTraps.Mass t = masses[i];
      StreamTraps_MassTangent t1 = massesDot[i];
      double x1 = t.x;
      double xDot = t1.x;
      double weight1 = t.weight;
      double weightDot = t1.weight;
      double fixed1 = t.fixed;
      t.x = x1 + dt * weight1 * fixed1;
      t1.x = xDot + (dtDot * weight1 + dt * weightDot) * fixed1;
    }
    double[] terms = new double[masses.length];
    double totalDot = 0.0;
    for (int i = 0; i < masses.length; i++) {
      double weight1 = masses[i].weight;
      double weightDot = massesDot[i].weight;
      terms[i] = weight1;
      totalDot += weightDot;
    }
    double total = Arrays.stream(terms).sum();
    terms = new double[masses.length];
    double sumDot = 0.0;
    for (int i = 0; i < masses.length; i++) {
      StreamTraps.Mass masses1 = masses[i];
      StreamTraps_MassTangent massesDot1 = massesDot[i];
      double weight1 = masses1.weight;
      double weightDot = massesDot1.weight;
      double x1 = masses1.x;
      double xDot = massesDot1.x;
      terms[i] = weight1 * x1;
      sumDot += weightDot * x1 + weight1 * xDot;
    }
    double sum = Arrays.stream(terms).sum();
    double t = sum / total;
    return new Dual(t, sumDot / total - totalDot / total * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #massesJvp(corpus.StreamTraps.Mass[], double, corpus.StreamTraps_MassTangent[],
   *     double)
   */
  static Dual massesJvp(StreamTraps.Mass[] masses, double dt, StreamTraps_MassTangent[] massesDot,
      double dtDot, Tape tape) {
    return massesJvp(masses, dt, massesDot, dtDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.masses}.
   *
   * @param value what the method returns
   * @param masses the derivative with respect to {@code masses}
   * @param dt the derivative with respect to {@code dt}
   */
  record MassesGradient(double value, StreamTraps_MassTangent[] masses, double dt) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.masses}: filled by a derivative
   * and reused by its caller.
   */
  static final class MassesAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public MassesAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.masses} and its gradient.
   *
   * @param masses as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MassesGradient massesGradient(StreamTraps.Mass[] masses, double dt) {
    NewShadows massesBarShadows = new NewShadows();
    StreamTraps_MassTangent[] massesBar =
        StreamTraps_MassTangent.zerosLike(masses, massesBarShadows);
    MassesAdjoint adjoint = new MassesAdjoint();
    double value = massesGradient(masses, dt, massesBar, adjoint);
    return new MassesGradient(value, massesBar, adjoint.dt);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #massesGradient(corpus.StreamTraps.Mass[], double)
   */
  static MassesGradient massesGradient(StreamTraps.Mass[] masses, double dt, Tape tape) {
    return massesGradient(masses, dt);
  }

  /**
   * Reverse mode: {@code StreamTraps.masses} and its gradient, written into the caller's
   * memory.
   *
   * @param masses as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param massesBar overwritten with the gradient with respect to {@code masses}; of the
   *     same shape
   * @param adjoint overwritten with the derivatives with respect to {@code dt}
   * @return the value
   */
  static double massesGradient(StreamTraps.Mass[] masses, double dt,
      StreamTraps_MassTangent[] massesBar, MassesAdjoint adjoint) {
    Sharing.begin().objects("massesBar", massesBar, "masses", masses,
        StreamTraps_MassTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    StreamTraps_MassTangent.zero(massesBar);
    for (StreamTraps.Mass t : masses) {
      t.x = t.x + dt * t.weight * t.fixed;
    }
    double[] terms = new double[masses.length];
    for (int i = 0; i < masses.length; i++) {
      terms[i] = masses[i].weight;
    }
    double total = Arrays.stream(terms).sum();
    terms = new double[masses.length];
    double t = 1.0 / total;
    for (int i = 0; i < masses.length; i++) {
      StreamTraps.Mass masses1 = masses[i];
      StreamTraps_MassTangent massesBar1 = massesBar[i];
      double weight1 = masses1.weight;
      double x1 = masses1.x;
      terms[i] = weight1 * x1;
      massesBar1.x += weight1 * t;
      massesBar1.weight += t * x1;
    }
    double sum = Arrays.stream(terms).sum();
    double t1 = sum / total;

    // reverse sweep
    double t2 = -(t * t1);
    for (int i = 0; i < masses.length; i++) {
      massesBar[i].weight += t2;
    }
    double dtBar = 0.0;
    for (int i = masses.length - 1; i >= 0; i--) {
      StreamTraps_MassTangent t3 = massesBar[i];
      StreamTraps.Mass t4 = masses[i];
      double t5 = t3.x * t4.fixed;
      dtBar += t5 * t4.weight;
      t3.weight += dt * t5;
    }
    adjoint.dt = dtBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #massesGradient(corpus.StreamTraps.Mass[], double,
   *     corpus.StreamTraps_MassTangent[], MassesAdjoint)
   */
  static double massesGradient(StreamTraps.Mass[] masses, double dt,
      StreamTraps_MassTangent[] massesBar, MassesAdjoint adjoint, Tape tape) {
    return massesGradient(masses, dt, massesBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.masses}.
   *
   * @param value what the method returns
   * @param masses the derivative with respect to {@code masses}
   * @param dt the derivative with respect to {@code dt}
   * @param massesHvp the Hessian-vector product for {@code masses}
   * @param dtHvp the Hessian-vector product for {@code dt}
   */
  record MassesHvp(double value, StreamTraps_MassTangent[] masses, double dt,
      StreamTraps_MassTangent[] massesHvp, double dtHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamTraps.masses}: filled by a derivative and reused by its caller.
   */
  static final class MassesHvpAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** The Hessian-vector product for {@code dt}. */
    public double dtHvp;

    /** A holder of zeros. */
    public MassesHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamTraps.masses}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param masses as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param massesDot tangent of {@code masses}, of the same shape; receives that of what the
   *     array then holds
   * @param dtDot tangent of {@code dt}
   * @return value, gradient and product, in new arrays
   */
  static MassesHvp massesHvp(StreamTraps.Mass[] masses, double dt,
      StreamTraps_MassTangent[] massesDot, double dtDot) {
    NewShadows massesBarShadows = new NewShadows();
    StreamTraps_MassTangent[] massesBar =
        StreamTraps_MassTangent.zerosLike(masses, massesBarShadows);
    NewShadows massesHvpShadows = new NewShadows();
    StreamTraps_MassTangent[] massesHvp =
        StreamTraps_MassTangent.zerosLike(masses, massesHvpShadows);
    MassesHvpAdjoint adjoint = new MassesHvpAdjoint();
    double value = massesHvp(masses, dt, massesDot, dtDot, massesBar, massesHvp, adjoint);
    return new MassesHvp(value, massesBar, adjoint.dt, massesHvp, adjoint.dtHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #massesHvp(corpus.StreamTraps.Mass[], double, corpus.StreamTraps_MassTangent[],
   *     double)
   */
  static MassesHvp massesHvp(StreamTraps.Mass[] masses, double dt,
      StreamTraps_MassTangent[] massesDot, double dtDot, Tape tape) {
    return massesHvp(masses, dt, massesDot, dtDot);
  }

  /**
   * Second order: {@code StreamTraps.masses}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param masses as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param massesDot tangent of {@code masses}, of the same shape; receives that of what the
   *     array then holds
   * @param dtDot tangent of {@code dt}
   * @param massesBar overwritten with the gradient with respect to {@code masses}; of the
   *     same shape
   * @param massesHvp overwritten with the Hessian-vector product for {@code masses}; of the
   *     same shape
   * @param adjoint overwritten with gradient and product for {@code dt}
   * @return the value
   */
  static double massesHvp(StreamTraps.Mass[] masses, double dt,
      StreamTraps_MassTangent[] massesDot, double dtDot, StreamTraps_MassTangent[] massesBar,
      StreamTraps_MassTangent[] massesHvp, MassesHvpAdjoint adjoint) {
    Sharing.begin().objects("massesDot", massesDot, "masses", masses,
        StreamTraps_MassTangent::parts).end();
    Sharing.begin().objects("massesBar", massesBar, "masses", masses,
        StreamTraps_MassTangent::parts).end();
    Sharing.begin().objects("massesHvp", massesHvp, "masses", masses,
        StreamTraps_MassTangent::parts).end();
    ObjectArguments.distinct("massesDot", massesDot, "massesBar", massesBar);
    ObjectArguments.distinct("massesDot", massesDot, "massesHvp", massesHvp);
    ObjectArguments.distinct("massesBar", massesBar, "massesHvp", massesHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    StreamTraps_MassTangent.zero(massesBar);
    StreamTraps_MassTangent.zero(massesHvp);
    for (int i = 0; i < masses.length; i++) {
      StreamTraps.Mass t = masses[i];
      StreamTraps_MassTangent t1 = massesDot[i];
      double x1 = t.x;
      double xDot = t1.x;
      double weight1 = t.weight;
      double weightDot = t1.weight;
      double fixed1 = t.fixed;
      t.x = x1 + dt * weight1 * fixed1;
      t1.x = xDot + (dtDot * weight1 + dt * weightDot) * fixed1;
    }
    double[] terms = new double[masses.length];
    double totalDot = 0.0;
    for (int i = 0; i < masses.length; i++) {
      double weight1 = masses[i].weight;
      double weightDot = massesDot[i].weight;
      terms[i] = weight1;
      totalDot += weightDot;
    }
    double total = Arrays.stream(terms).sum();
    terms = new double[masses.length];
    double t = 1.0 / total;
    double t1 = -(totalDot * t * t);
    double sumDot = 0.0;
    for (int i = 0; i < masses.length; i++) {
      StreamTraps.Mass masses1 = masses[i];
      StreamTraps_MassTangent massesDot1 = massesDot[i];
      StreamTraps_MassTangent massesBar1 = massesBar[i];
      StreamTraps_MassTangent massesBarDot = massesHvp[i];
      double weight1 = masses1.weight;
      double weightDot = massesDot1.weight;
      double x1 = masses1.x;
      double xDot = massesDot1.x;
      terms[i] = weight1 * x1;
      massesBar1.x += weight1 * t;
      massesBarDot.x += weightDot * t + weight1 * t1;
      massesBar1.weight += t * x1;
      massesBarDot.weight += t1 * x1 + t * xDot;
      sumDot += weightDot * x1 + weight1 * xDot;
    }
    double sum = Arrays.stream(terms).sum();
    double t2 = sum / total;

    // reverse sweep
    double t3 = -(t * t2);
    double t4 = -(t1 * t2 + t * (sumDot / total - totalDot / total * t2));
    for (int i = 0; i < masses.length; i++) {
      StreamTraps_MassTangent t5 = massesHvp[i];
      massesBar[i].weight += t3;
      t5.weight += t4;
    }
    double dtBar = 0.0;
    double dtBarDot = 0.0;
    for (int i = masses.length - 1; i >= 0; i--) {
      StreamTraps_MassTangent t5 = massesBar[i];
      StreamTraps_MassTangent t6 = massesHvp[i];
      StreamTraps.Mass t7 = masses[i];
      double t8 = t5.x;
      double t9 = t6.x;
      double fixed1 = t7.fixed;
      double t10 = t8 * fixed1;
      double t11 = t9 * fixed1;
      double weight1 = t7.weight;
      double weightDot = massesDot[i].weight;
      dtBar += t10 * weight1;
      dtBarDot += t11 * weight1 + t10 * weightDot;
      t5.weight += dt * t10;
      t6.weight += dtDot * t10 + dt * t11;
    }
    adjoint.dt = dtBar;
    adjoint.dtHvp = dtBarDot;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #massesHvp(corpus.StreamTraps.Mass[], double, corpus.StreamTraps_MassTangent[],
   *     double, corpus.StreamTraps_MassTangent[], corpus.StreamTraps_MassTangent[],
   *     MassesHvpAdjoint)
   */
  static double massesHvp(StreamTraps.Mass[] masses, double dt,
      StreamTraps_MassTangent[] massesDot, double dtDot, StreamTraps_MassTangent[] massesBar,
      StreamTraps_MassTangent[] massesHvp, MassesHvpAdjoint adjoint, Tape tape) {
    return massesHvp(masses, dt, massesDot, dtDot, massesBar, massesHvp, adjoint);
  }

  /**
   * Forward mode: {@code StreamTraps.values} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual valuesJvp(double a, double b, double aDot, double bDot) {
    double[] terms = new double[4];
    double termA = a;
    double termB = b;
    double sumDot = 0.0;
    double termADot = aDot;
    double termBDot = bDot;
    for (int i = 0; i < 4; i++) {
      if (i > 0) {
        double t = termA * termB;
        double t1 = termA - termB;
        double t2 = termADot * termB + termA * termBDot;
        termA = t;
        termB = t1;
        termBDot = termADot - termBDot;
        termADot = t2;
      }
      terms[i] = termB;
      sumDot += termBDot;
    }
    double sum = Arrays.stream(terms).sum();
    double[] a1 = new double[2];
    double[] aDot1 = new double[2];
    double[] b1 = new double[2];
    a1[0] = a;
    aDot1[0] = aDot;
    b1[0] = 1.0;
    a1[1] = b;
    aDot1[1] = bDot;
    b1[1] = 2.0;
    int i = 0;
    double firstA;
    boolean seen;
    double firstADot;
    while (true) {
      if (i >= a1.length) {
        firstA = 0.0;
        seen = false;
        firstADot = 0.0;
        break;
      }
      firstA = a1[i];
      double b2 = b1[i];
      firstADot = aDot1[i];
      if (firstA > 0.5) {
        seen = true;
        break;
      }
      i++;
    }
    if (!seen) {
      firstA = b;
      firstADot = bDot;
    }
    double resultA = 0.0;
    double resultB = 0.0;
    double resultADot = 0.0;
    double resultBDot = 0.0;
    for (int j = 0; j < 3; j++) {
      double t = j;
      double t1 = a * t;
      double t2 = aDot * t;
      double t3 = b + t;
      if (j > 0) {
        resultA += t3;
        resultADot += bDot;
        resultBDot = resultBDot * t1 + resultB * t2;
        resultB *= t1;
      } else {
        resultA = t1;
        resultB = t3;
        resultADot = t2;
        resultBDot = bDot;
      }
    }
    return new Dual(sum * firstA + resultA * resultB,
        sumDot * firstA + sum * firstADot + (resultADot * resultB + resultA * resultBDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #valuesJvp(double, double, double, double)
   */
  static Dual valuesJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return valuesJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.values}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ValuesGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.values}: filled by a derivative
   * and reused by its caller.
   */
  static final class ValuesAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public ValuesAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.values} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ValuesGradient valuesGradient(double a, double b) {
    return valuesGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #valuesGradient(double, double)
   */
  static ValuesGradient valuesGradient(double a, double b, Tape tape) {
    ValuesAdjoint adjoint = new ValuesAdjoint();
    double value = valuesGradient(a, b, adjoint, tape);
    return new ValuesGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code StreamTraps.values} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double valuesGradient(double a, double b, ValuesAdjoint adjoint) {
    return valuesGradient(a, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #valuesGradient(double, double, ValuesAdjoint)
   */
  static double valuesGradient(double a, double b, ValuesAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] terms = new double[4];
      double[] termBKept = tape.doubles(4);
      double[] termAKept = tape.doubles(4);
      double termA = a;
      double termB = b;
      for (int i = 0; i < 4; i++) {
        termAKept[i] = termA;
        termBKept[i] = termB;
        if (i > 0) {
          double t = termA * termB;
          termB = termA - termB;
          termA = t;
        }
        terms[i] = termB;
      }
      double sum = Arrays.stream(terms).sum();
      double[] a1 = new double[2];
      double[] aBar = tape.zeroDoubles(2);
      double[] b1 = new double[2];
      a1[0] = a;
      b1[0] = 1.0;
      a1[1] = b;
      b1[1] = 2.0;
      int i = 0;
      double firstA;
      boolean seen;
      int exit;
      while (true) {
        if (i >= a1.length) {
          firstA = 0.0;
          seen = false;
          exit = 0;
          break;
        }
        firstA = a1[i];
        double b2 = b1[i];
        if (firstA > 0.5) {
          seen = true;
          exit = 1;
          break;
        }
        i++;
      }
      double t = seen ? firstA : b;
      double[] resultBKept = tape.doubles(3);
      double resultA = 0.0;
      double resultB = 0.0;
      for (int j = 0; j < 3; j++) {
        resultBKept[j] = resultB;
        double t1 = j;
        double t2 = a * t1;
        double t3 = b + t1;
        if (j > 0) {
          resultA += t3;
          resultB *= t2;
        } else {
          resultA = t2;
          resultB = t3;
        }
      }

      // reverse sweep
      double resultABar = resultB;
      double resultBBar = resultA;
      double aBar1 = 0.0;
      double bBar = 0.0;
      double t1 = sum * t + resultA * resultB;
      for (int j = 2; j >= 0; j--) {
        double t2 = j;
        resultB = resultBKept[j];
        double resultBBar1;
        double t3;
        if (j > 0) {
          resultBBar1 = resultBBar * (a * t2);
          t3 = resultB * resultBBar;
          resultBBar = resultABar;
        } else {
          resultBBar1 = 0.0;
          t3 = resultABar;
          resultABar = 0.0;
        }
        bBar += resultBBar;
        aBar1 += t3 * t2;
        resultBBar = resultBBar1;
      }
      double firstABar;
      if (seen) {
        firstABar = sum;
      } else {
        bBar += sum;
        firstABar = 0.0;
      }
      switch (exit) {
        case 0 -> {}
        default -> aBar[i] += firstABar;
      }
      bBar += aBar[1];
      aBar1 += aBar[0];
      double termABar = 0.0;
      double termBBar = 0.0;
      for (int j = 3; j >= 0; j--) {
        termBBar += t;
        double termB1 = termBKept[j];
        double termA1 = termAKept[j];
        double termABar1;
        if (j > 0) {
          termABar1 = termBBar + termABar * termB1;
          termBBar = termA1 * termABar - termBBar;
        } else {
          termABar1 = termABar;
        }
        termABar = termABar1;
      }
      aBar1 += termABar;
      bBar += termBBar;
      adjoint.a = aBar1;
      adjoint.b = bBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.values}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ValuesHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code StreamTraps.values}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static ValuesHvp valuesHvp(double a, double b, double aDot, double bDot) {
    return valuesHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #valuesHvp(double, double, double, double)
   */
  static ValuesHvp valuesHvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] terms = new double[4];
      double[] termBKept = tape.doubles(4);
      double[] termBKeptDot = tape.doubles(4);
      double[] termAKept = tape.doubles(4);
      double[] termAKeptDot = tape.doubles(4);
      double termA = a;
      double termB = b;
      double sumDot = 0.0;
      double termADot = aDot;
      double termBDot = bDot;
      for (int i = 0; i < 4; i++) {
        termAKept[i] = termA;
        termAKeptDot[i] = termADot;
        termBKept[i] = termB;
        termBKeptDot[i] = termBDot;
        if (i > 0) {
          double t = termA * termB;
          double t1 = termA - termB;
          double t2 = termADot * termB + termA * termBDot;
          termA = t;
          termB = t1;
          termBDot = termADot - termBDot;
          termADot = t2;
        }
        terms[i] = termB;
        sumDot += termBDot;
      }
      double sum = Arrays.stream(terms).sum();
      double[] a1 = new double[2];
      double[] aDot1 = new double[2];
      double[] aBar = tape.zeroDoubles(2);
      double[] aBarDot = tape.zeroDoubles(2);
      double[] b1 = new double[2];
      a1[0] = a;
      aDot1[0] = aDot;
      b1[0] = 1.0;
      a1[1] = b;
      aDot1[1] = bDot;
      b1[1] = 2.0;
      int i = 0;
      double firstA;
      boolean seen;
      int exit;
      double firstADot;
      while (true) {
        if (i >= a1.length) {
          firstA = 0.0;
          seen = false;
          exit = 0;
          firstADot = 0.0;
          break;
        }
        firstA = a1[i];
        double b2 = b1[i];
        firstADot = aDot1[i];
        if (firstA > 0.5) {
          seen = true;
          exit = 1;
          break;
        }
        i++;
      }
      if (!seen) {
        firstA = b;
        firstADot = bDot;
      }
      double[] resultBKept = tape.doubles(3);
      double[] resultBKeptDot = tape.doubles(3);
      double resultA = 0.0;
      double resultB = 0.0;
      double resultADot = 0.0;
      double resultBDot = 0.0;
      for (int j = 0; j < 3; j++) {
        resultBKept[j] = resultB;
        resultBKeptDot[j] = resultBDot;
        double t = j;
        double t1 = a * t;
        double t2 = aDot * t;
        double t3 = b + t;
        if (j > 0) {
          resultA += t3;
          resultADot += bDot;
          resultBDot = resultBDot * t1 + resultB * t2;
          resultB *= t1;
        } else {
          resultA = t1;
          resultB = t3;
          resultADot = t2;
          resultBDot = bDot;
        }
      }

      // reverse sweep
      double resultABar = resultB;
      double resultBBar = resultA;
      double aBar1 = 0.0;
      double bBar = 0.0;
      double resultABarDot = resultBDot;
      double resultBBarDot = resultADot;
      double aBarDot1 = 0.0;
      double bBarDot = 0.0;
      double t = sum * firstA + resultA * resultB;
      for (int j = 2; j >= 0; j--) {
        double t1 = j;
        double t2 = a * t1;
        resultB = resultBKept[j];
        resultBDot = resultBKeptDot[j];
        double resultBBar1;
        double resultBBarDot1;
        double t3;
        double t4;
        if (j > 0) {
          resultBBar1 = resultBBar * t2;
          resultBBarDot1 = resultBBarDot * t2 + resultBBar * (aDot * t1);
          t3 = resultB * resultBBar;
          t4 = resultBDot * resultBBar + resultB * resultBBarDot;
          resultBBar = resultABar;
          resultBBarDot = resultABarDot;
        } else {
          resultBBar1 = 0.0;
          t3 = resultABar;
          resultABar = 0.0;
          resultBBarDot1 = 0.0;
          t4 = resultABarDot;
          resultABarDot = 0.0;
        }
        bBar += resultBBar;
        bBarDot += resultBBarDot;
        aBar1 += t3 * t1;
        aBarDot1 += t4 * t1;
        resultBBar = resultBBar1;
        resultBBarDot = resultBBarDot1;
      }
      double firstABar;
      double firstABarDot;
      if (seen) {
        firstABar = sum;
        firstABarDot = sumDot;
      } else {
        bBar += sum;
        bBarDot += sumDot;
        firstABar = 0.0;
        firstABarDot = 0.0;
      }
      switch (exit) {
        case 0 -> {}
        default -> {
          aBar[i] += firstABar;
          aBarDot[i] += firstABarDot;
        }
      }
      bBar += aBar[1];
      bBarDot += aBarDot[1];
      aBar1 += aBar[0];
      aBarDot1 += aBarDot[0];
      double termABar = 0.0;
      double termBBar = 0.0;
      double termABarDot = 0.0;
      double termBBarDot = 0.0;
      for (int j = 3; j >= 0; j--) {
        termBBar += firstA;
        termBBarDot += firstADot;
        double termB1 = termBKept[j];
        double termBDot1 = termBKeptDot[j];
        double termA1 = termAKept[j];
        double termADot1 = termAKeptDot[j];
        double termABar1;
        double termABarDot1;
        if (j > 0) {
          termABar1 = termBBar + termABar * termB1;
          termABarDot1 = termBBarDot + (termABarDot * termB1 + termABar * termBDot1);
          termBBar = termA1 * termABar - termBBar;
          termBBarDot = termADot1 * termABar + termA1 * termABarDot - termBBarDot;
        } else {
          termABar1 = termABar;
          termABarDot1 = termABarDot;
        }
        termABar = termABar1;
        termABarDot = termABarDot1;
      }
      aBar1 += termABar;
      aBarDot1 += termABarDot;
      bBar += termBBar;
      bBarDot += termBBarDot;
      return new ValuesHvp(t, aBar1, bBar, aBarDot1, bBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamTraps.values} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction valuesFunction() {
    return new ValuesFunction();
  }

  private static final class ValuesFunction implements ScalarFunction {

    ValuesFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return StreamTraps.values(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      ValuesAdjoint adjoint = new ValuesAdjoint();
      double value = valuesGradient(a, b, adjoint);
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
      return valuesJvp(a, b, aDot, bDot).tangent();
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
      ValuesHvp hvp = valuesHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamTraps.functions} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param given constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual functionsJvp(double x, double[] c, IntToDoubleFunction given, double xDot) {
    double[] terms = new double[c.length];
    double aDot = 0.0;
    for (int i = 0; i < c.length; i++) {
      double t = c[i];
      double t1 = t * t;
      terms[i] = t1 * x;
      aDot += t1 * xDot;
    }
    double a = Arrays.stream(terms).sum();
    terms = new double[3];
    double bDot = 0.0;
    for (int i = 0; i < 3; i++) {
      terms[i] = x * x + i;
      bDot += 2.0 * (xDot * x);
    }
    double b = Arrays.stream(terms).sum();
    terms = new double[3];
    double dDot = 0.0;
    for (int i = 0; i < 3; i++) {
      double t = given.applyAsDouble(i);
      double t1 = t * x;
      terms[i] = t1 * x;
      dDot += t * xDot * x + t1 * xDot;
    }
    double d = Arrays.stream(terms).sum();
    terms = new double[c.length];
    double boxedDot = 0.0;
    for (int i = 0; i < c.length; i++) {
      double t = c[i];
      terms[i] = t * x;
      boxedDot += t * xDot;
    }
    double boxed = Arrays.stream(terms).sum();
    return new Dual(a * b + d * boxed, aDot * b + a * bDot + (dDot * boxed + d * boxedDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #functionsJvp(double, double[], java.util.function.IntToDoubleFunction, double)
   */
  static Dual functionsJvp(double x, double[] c, IntToDoubleFunction given, double xDot,
      Tape tape) {
    return functionsJvp(x, c, given, xDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.functions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FunctionsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.functions}: filled by a
   * derivative and reused by its caller.
   */
  static final class FunctionsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public FunctionsAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.functions} and its gradient.
   *
   * @param x as the method takes it
   * @param c constant
   * @param given constant
   * @return the value and the gradient, in new arrays
   */
  static FunctionsGradient functionsGradient(double x, double[] c, IntToDoubleFunction given) {
    FunctionsAdjoint adjoint = new FunctionsAdjoint();
    double value = functionsGradient(x, c, given, adjoint);
    return new FunctionsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #functionsGradient(double, double[], java.util.function.IntToDoubleFunction)
   */
  static FunctionsGradient functionsGradient(double x, double[] c, IntToDoubleFunction given,
      Tape tape) {
    return functionsGradient(x, c, given);
  }

  /**
   * Reverse mode: {@code StreamTraps.functions} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c constant
   * @param given constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double functionsGradient(double x, double[] c, IntToDoubleFunction given,
      FunctionsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double[] terms = new double[c.length];
    double xBar = 0.0;
    for (int i = 0; i < c.length; i++) {
      double t = c[i];
      double t1 = t * t;
      terms[i] = t1 * x;
      xBar += t1;
    }
    double a = Arrays.stream(terms).sum();
    terms = new double[3];
    double xBar1 = 0.0;
    for (int i = 0; i < 3; i++) {
      terms[i] = x * x + i;
      xBar1 += 2.0 * (a * x);
    }
    double b = Arrays.stream(terms).sum();
    terms = new double[3];
    double xBar2 = 0.0;
    for (int i = 0; i < 3; i++) {
      double t = given.applyAsDouble(i) * x;
      terms[i] = t * x;
      xBar2 += t;
      xBar2 += t;
    }
    double d = Arrays.stream(terms).sum();
    terms = new double[c.length];
    double xBar3 = 0.0;
    for (int i = 0; i < c.length; i++) {
      double t = c[i];
      terms[i] = t * x;
      xBar3 += t * d;
    }
    double boxed = Arrays.stream(terms).sum();

    // reverse sweep
    xBar2 = xBar3 + StrongZero.product(boxed, xBar2);
    xBar1 = xBar2 + xBar1;
    xBar = xBar1 + StrongZero.product(b, xBar);
    adjoint.x = xBar;
    return a * b + d * boxed;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #functionsGradient(double, double[], java.util.function.IntToDoubleFunction,
   *     FunctionsAdjoint)
   */
  static double functionsGradient(double x, double[] c, IntToDoubleFunction given,
      FunctionsAdjoint adjoint, Tape tape) {
    return functionsGradient(x, c, given, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.functions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FunctionsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StreamTraps.functions}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param given constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static FunctionsHvp functionsHvp(double x, double[] c, IntToDoubleFunction given, double xDot) {
    double[] terms = new double[c.length];
    double xBar = 0.0;
    double aDot = 0.0;
    for (int i = 0; i < c.length; i++) {
      double t = c[i];
      double t1 = t * t;
      terms[i] = t1 * x;
      xBar += t1;
      aDot += t1 * xDot;
    }
    double a = Arrays.stream(terms).sum();
    terms = new double[3];
    double xBar1 = 0.0;
    double bDot = 0.0;
    double xBarDot = 0.0;
    for (int i = 0; i < 3; i++) {
      terms[i] = x * x + i;
      xBar1 += 2.0 * (a * x);
      xBarDot += 2.0 * (aDot * x + a * xDot);
      bDot += 2.0 * (xDot * x);
    }
    double b = Arrays.stream(terms).sum();
    terms = new double[3];
    double xBar2 = 0.0;
    double dDot = 0.0;
    double xBarDot1 = 0.0;
    for (int i = 0; i < 3; i++) {
      double t = given.applyAsDouble(i);
      double t1 = t * x;
      double t2 = t * xDot;
      terms[i] = t1 * x;
      xBar2 += t1;
      xBarDot1 += t2;
      xBar2 += t1;
      xBarDot1 += t2;
      dDot += t2 * x + t1 * xDot;
    }
    double d = Arrays.stream(terms).sum();
    terms = new double[c.length];
    double xBar3 = 0.0;
    double boxedDot = 0.0;
    double xBarDot2 = 0.0;
    for (int i = 0; i < c.length; i++) {
      double t = c[i];
      terms[i] = t * x;
      xBar3 += t * d;
      xBarDot2 += t * dDot;
      boxedDot += t * xDot;
    }
    double boxed = Arrays.stream(terms).sum();

    // reverse sweep
    double t = StrongZero.product(boxedDot, xBar2) + StrongZero.product(boxed, xBarDot1);
    xBar2 = xBar3 + StrongZero.product(boxed, xBar2);
    xBarDot1 = xBarDot2 + t;
    xBar1 = xBar2 + xBar1;
    xBarDot = xBarDot1 + xBarDot;
    double t1 = StrongZero.product(bDot, xBar);
    xBar = xBar1 + StrongZero.product(b, xBar);
    xBarDot += t1;
    return new FunctionsHvp(a * b + d * boxed, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #functionsHvp(double, double[], java.util.function.IntToDoubleFunction, double)
   */
  static FunctionsHvp functionsHvp(double x, double[] c, IntToDoubleFunction given, double xDot,
      Tape tape) {
    return functionsHvp(x, c, given, xDot);
  }

  /**
   * {@code StreamTraps.functions} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param c captured
   * @param given captured
   * @return the view
   */
  static ScalarFunction functionsFunction(double[] c, IntToDoubleFunction given) {
    return new FunctionsFunction(c, given);
  }

  private static final class FunctionsFunction implements ScalarFunction {

    private final double[] c;

    private final IntToDoubleFunction given;

    FunctionsFunction(double[] c, IntToDoubleFunction given) {
      this.c = c;
      this.given = given;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StreamTraps.functions(x, this.c, this.given);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      FunctionsAdjoint adjoint = new FunctionsAdjoint();
      double value = functionsGradient(x, this.c, this.given, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return functionsJvp(x, this.c, this.given, xDot).tangent();
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
      FunctionsHvp hvp = functionsHvp(x, this.c, this.given, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamTraps.perhaps} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual perhapsJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    boolean seen = false;
    double least = Double.POSITIVE_INFINITY;
    double leastDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      if (t > a) {
        double t2 = Math.min(least, t);
        seen = true;
        double t3 = (least <= t ? leastDot : least > t ? 0.0 : leastDot * t2)
            + (t < least ? t1 : t >= least ? 0.0 : t1 * t2);
        least = t2;
        leastDot = t3;
      }
    }
    double[] sink = new double[1];
    double[] sinkDot = new double[1];
    sink[0] = a;
    sinkDot[0] = aDot;
    if (seen) {
      sink[0] = least * least;
      sinkDot[0] = 2.0 * (leastDot * least);
      double sink1 = sink[0];
      double t = sinkDot[0] * least + sink1 * leastDot;
      sink[0] = sink1 * least;
      sinkDot[0] = t;
    } else {
      double t = sinkDot[0] + 2.0 * aDot;
      sink[0] += 2.0 * a;
      sinkDot[0] = t;
    }
    boolean t = !seen;
    if (t) {
      double sink1 = sink[0];
      return new Dual(sink1 * a, sinkDot[0] * a + sink1 * aDot);
    }
    double sink1 = sink[0];
    if (t) {
      throw new NoSuchElementException("No value present");
    }
    return new Dual(sink1 + least, sinkDot[0] + leastDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsJvp(double[], double, double[], double)
   */
  static Dual perhapsJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return perhapsJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.perhaps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record PerhapsGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.perhaps}: filled by a derivative
   * and reused by its caller.
   */
  static final class PerhapsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public PerhapsAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.perhaps} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PerhapsGradient perhapsGradient(double[] x, double a) {
    return perhapsGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsGradient(double[], double)
   */
  static PerhapsGradient perhapsGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    PerhapsAdjoint adjoint = new PerhapsAdjoint();
    double value = perhapsGradient(x, a, xBar, adjoint, tape);
    return new PerhapsGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code StreamTraps.perhaps} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double perhapsGradient(double[] x, double a, double[] xBar, PerhapsAdjoint adjoint) {
    return perhapsGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsGradient(double[], double, double[], PerhapsAdjoint)
   */
  static double perhapsGradient(double[] x, double a, double[] xBar, PerhapsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] leastKept = tape.doubles(x.length);
      boolean seen = false;
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < x.length; i++) {
        leastKept[i] = least;
        double t = x[i];
        if (t > a) {
          seen = true;
          least = Math.min(least, t);
        }
      }
      double[] sink = new double[1];
      double[] sinkBar = tape.zeroDoubles(1);
      sink[0] = a;
      double sink1;
      if (seen) {
        sink[0] = least * least;
        sink1 = sink[0];
        sink[0] = sink1 * least;
      } else {
        sink[0] += 2.0 * a;
        sink1 = 0.0;
      }
      boolean t = !seen;
      if (t) {
        double aBar = sink[0];
        // reverse sweep
        sinkBar[0] += a;
        double t1 = aBar * a;
        double leastBar;
        if (seen) {
          double t2 = sinkBar[0];
          double sinkBar1 = t2 * least;
          double leastBar1 = sink1 * t2;
          sinkBar[0] = sinkBar1;
          sinkBar[0] = 0.0;
          leastBar = leastBar1 + 2.0 * (sinkBar1 * least);
        } else {
          aBar += 2.0 * sinkBar[0];
          leastBar = 0.0;
        }
        double t2 = sinkBar[0];
        sinkBar[0] = 0.0;
        aBar += t2;
        for (int i = x.length - 1; i >= 0; i--) {
          double t3 = x[i];
          least = leastKept[i];
          double leastBar1;
          double t4;
          if (t3 > a) {
            double t5 = Math.min(least, t3);
            leastBar1 = least <= t3 ? leastBar : least > t3 ? 0.0 : leastBar * t5;
            t4 = t3 < least ? leastBar : t3 >= least ? 0.0 : leastBar * t5;
          } else {
            leastBar1 = leastBar;
            t4 = 0.0;
          }
          xBar[i] += t4;
          leastBar = leastBar1;
        }
        adjoint.a = aBar;
        return t1;
      }
      double sink2 = sink[0];
      if (t) {
        throw new NoSuchElementException("No value present");
      }

      // reverse sweep
      sinkBar[0] += 1.0;
      double leastBar;
      double aBar;
      if (seen) {
        double t1 = sinkBar[0];
        double sinkBar1 = t1 * least;
        double leastBar1 = 1.0 + sink1 * t1;
        sinkBar[0] = sinkBar1;
        sinkBar[0] = 0.0;
        leastBar = leastBar1 + 2.0 * (sinkBar1 * least);
        aBar = 0.0;
      } else {
        aBar = 2.0 * sinkBar[0];
        leastBar = 1.0;
      }
      aBar += sinkBar[0];
      double t1 = sink2 + least;
      for (int i = x.length - 1; i >= 0; i--) {
        double t2 = x[i];
        least = leastKept[i];
        double leastBar1;
        double t3;
        if (t2 > a) {
          double t4 = Math.min(least, t2);
          leastBar1 = least <= t2 ? leastBar : least > t2 ? 0.0 : leastBar * t4;
          t3 = t2 < least ? leastBar : t2 >= least ? 0.0 : leastBar * t4;
        } else {
          leastBar1 = leastBar;
          t3 = 0.0;
        }
        xBar[i] += t3;
        leastBar = leastBar1;
      }
      adjoint.a = aBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamTraps.perhaps} as a function of the vector that packs {@code x}, {@code a},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction perhapsFunction() {
    return new PerhapsFunction();
  }

  private static final class PerhapsFunction implements ScalarFunction {

    PerhapsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return StreamTraps.perhaps(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      PerhapsAdjoint adjoint = new PerhapsAdjoint();
      double value = perhapsGradient(x, a, xBar, adjoint);
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
      return perhapsJvp(x, a, xDot, aDot).tangent();
    }
  }

  /**
   * Forward mode: {@code StreamTraps.joined} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param t as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @return the value and its tangent
   */
  static Dual joinedJvp(double[][] a, double t, int n, double[][] aDot, double tDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    DoubleStream.Builder terms = DoubleStream.builder();
    double allDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double[] t1 = a[i];
      double[] t2 = aDot[i];
      int t3 = t1.length;
      for (int j = 0; j < t3; j++) {
        double t4 = t1[j];
        double t5 = t4 * t4;
        double t6 = 2.0 * (t2[j] * t4) * t + t5 * tDot;
        terms.accept(t5 * t);
        allDot += t6;
      }
    }
    double all = terms.build().sum();
    boolean t1 = n < 0;
    if (t1) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    terms = DoubleStream.builder();
    long count = 0L;
    int skipped = 0;
    int passed = 0;
    double meanDot = 0.0;
    for (int i = 0; i < a.length & passed < n; i++) {
      double[] t2 = a[i];
      double[] t3 = aDot[i];
      int t4 = Math.min(t2.length, 2);
      for (int j = 0; j < t4 & passed < n; j++) {
        double t5 = t2[j];
        double t6 = t3[j] * t + t5 * tDot;
        if (skipped < 1) {
          skipped++;
        } else {
          passed++;
          terms.accept(t5 * t);
          count++;
          meanDot += t6;
        }
      }
    }
    double mean = terms.build().average().orElse(Double.NaN);
    double t2;
    if (count > 0L) {
      t2 = meanDot / count;
    } else {
      mean = t * t;
      t2 = 2.0 * (tDot * t);
    }
    double[] a1 = a[0];
    double[] aDot1 = aDot[0];
    int t3 = a1.length;
    if (t1) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    terms = DoubleStream.builder();
    int passed1 = 0;
    double bothDot = 0.0;
    for (int i = 0; i < t3 & passed1 < 3; i++) {
      double t4 = a1[i];
      double t5 = t4 * t;
      double t6 = aDot1[i] * t + t4 * tDot;
      if (t5 != 0.25) {
        passed1++;
        terms.accept(t5 * t5);
        bothDot += 2.0 * (t6 * t5);
      }
    }
    double term = t;
    double termDot = tDot;
    for (int i = 0; i < n & passed1 < 3; i++) {
      if (i > 0) {
        termDot *= term;
        term = term * term / 2.0;
      }
      if (term != 0.25) {
        passed1++;
        terms.accept(term * term);
        bothDot += 2.0 * (termDot * term);
      }
    }
    double both = terms.build().sum();
    terms = DoubleStream.builder();
    double untilDot;
    block1: {
      untilDot = 0.0;
      for (int i = 0; i < 2; i++) {
        int t4 = i % a.length;
        double[] a2 = a[t4];
        double[] aDot2 = aDot[t4];
        double[] t5 = new double[1];
        double[] t6 = new double[1];
        t5[0] = t;
        t6[0] = tDot;
        int t7 = a2.length;
        for (int j = 0; j < t5.length; j++) {
          double t8 = t5[j];
          if (!(t8 < 1.0)) {
            break block1;
          }
          double t9 = t6[j];
          terms.accept(t8);
          untilDot += t9;
        }
        for (int j = 0; j < t7; j++) {
          double t8 = a2[j];
          if (!(t8 < 1.0)) {
            break block1;
          }
          double t9 = aDot2[j];
          terms.accept(t8);
          untilDot += t9;
        }
      }
      for (int i = 0; i < 5; i++) {
        int t4 = i % a.length;
        double[] a2 = a[t4];
        double[] aDot2 = aDot[t4];
        double[] t5 = new double[1];
        double[] t6 = new double[1];
        t5[0] = t;
        t6[0] = tDot;
        int t7 = a2.length;
        for (int j = 0; j < t5.length; j++) {
          double t8 = t5[j];
          if (!(t8 < 1.0)) {
            break block1;
          }
          double t9 = t6[j];
          terms.accept(t8);
          untilDot += t9;
        }
        for (int j = 0; j < t7; j++) {
          double t8 = a2[j];
          if (!(t8 < 1.0)) {
            break block1;
          }
          double t9 = aDot2[j];
          terms.accept(t8);
          untilDot += t9;
        }
      }
    }
    double until = terms.build().sum();
    int i = 0;
    boolean any;
    loop1: while (true) {
      if (i >= a.length) {
        any = false;
        break;
      }
      double[] t4 = a[i];
      int t5 = t4.length;
      for (int j = 0; j < t5; j++) {
        if (t4[j] > 1.5) {
          any = true;
          break loop1;
        }
      }
      i++;
    }
    double t4;
    double t5;
    if (any) {
      t4 = all * mean;
      t5 = allDot * mean + all * t2;
    } else {
      t4 = all + mean;
      t5 = allDot + t2;
    }
    double t6 = t4 * both;
    return new Dual(t6 * until, (t5 * both + t4 * bothDot) * until + t6 * untilDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #joinedJvp(double[][], double, int, double[][], double)
   */
  static Dual joinedJvp(double[][] a, double t, int n, double[][] aDot, double tDot, Tape tape) {
    return joinedJvp(a, t, n, aDot, tDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.joined}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param t the derivative with respect to {@code t}
   */
  record JoinedGradient(double value, double[][] a, double t) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.joined}: filled by a derivative
   * and reused by its caller.
   */
  static final class JoinedAdjoint {

    /** The adjoint of {@code t}. */
    public double t;

    /** A holder of zeros. */
    public JoinedAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.joined} and its gradient.
   *
   * @param a as the method takes it
   * @param t as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static JoinedGradient joinedGradient(double[][] a, double t, int n) {
    return joinedGradient(a, t, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #joinedGradient(double[][], double, int)
   */
  static JoinedGradient joinedGradient(double[][] a, double t, int n, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    JoinedAdjoint adjoint = new JoinedAdjoint();
    double value = joinedGradient(a, t, n, aBar, adjoint, tape);
    return new JoinedGradient(value, aBar, adjoint.t);
  }

  /**
   * Reverse mode: {@code StreamTraps.joined} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param t as the method takes it
   * @param n constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code t}
   * @return the value
   */
  static double joinedGradient(double[][] a, double t, int n, double[][] aBar,
      JoinedAdjoint adjoint) {
    return joinedGradient(a, t, n, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #joinedGradient(double[][], double, int, double[][], JoinedAdjoint)
   */
  static double joinedGradient(double[][] a, double t, int n, double[][] aBar,
      JoinedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      int[] keptInts = tape.ints(4);
      double[] kept = tape.doubles(3);
      long[] keptLongs = tape.longs(1);
      int[][] keptIntArrays = tape.references(int[].class, 3);
      boolean[][][] keptBooleanArrayArrays = tape.references(boolean[][].class, 1);
      int[][][] keptIntArrayArrays = tape.references(int[][].class, 1);
      boolean[] keptBooleans = tape.booleans(1);
      double[][] keptDoubleArrays = tape.references(double[].class, 4);
      boolean[][] keptBooleanArrays = tape.references(boolean[].class, 1);
      DoubleStream.Builder terms =
          joinedGradientPart3(a, t, n, aBar, keptInts, kept, keptLongs, keptIntArrays,
          keptBooleanArrayArrays, keptIntArrayArrays, keptBooleans, keptDoubleArrays,
          keptBooleanArrays, tape);
      double t1 = joinedGradientPart4(keptInts, a, t, terms, kept, aBar, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      double tBar = tape.doubleResult(4);
      tBar = joinedGradientPart5(keptInts, keptDoubleArrays, keptBooleanArrays, t2, tBar,
          keptIntArrays, t, keptBooleans, keptLongs, t4, keptBooleanArrayArrays,
          keptIntArrayArrays, a, aBar, t3);
      adjoint.t = tBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.joined}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param t the derivative with respect to {@code t}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param tHvp the Hessian-vector product for {@code t}
   */
  record JoinedHvp(double value, double[][] a, double t, double[][] aHvp, double tHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamTraps.joined}: filled by a derivative and reused by its caller.
   */
  static final class JoinedHvpAdjoint {

    /** The adjoint of {@code t}. */
    public double t;

    /** The Hessian-vector product for {@code t}. */
    public double tHvp;

    /** A holder of zeros. */
    public JoinedHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamTraps.joined}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param t as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @return value, gradient and product, in new arrays
   */
  static JoinedHvp joinedHvp(double[][] a, double t, int n, double[][] aDot, double tDot) {
    return joinedHvp(a, t, n, aDot, tDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #joinedHvp(double[][], double, int, double[][], double)
   */
  static JoinedHvp joinedHvp(double[][] a, double t, int n, double[][] aDot, double tDot,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    JoinedHvpAdjoint adjoint = new JoinedHvpAdjoint();
    double value = joinedHvp(a, t, n, aDot, tDot, aBar, aHvp, adjoint, tape);
    return new JoinedHvp(value, aBar, adjoint.t, aHvp, adjoint.tHvp);
  }

  /**
   * Second order: {@code StreamTraps.joined}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param t as the method takes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code t}
   * @return the value
   */
  static double joinedHvp(double[][] a, double t, int n, double[][] aDot, double tDot,
      double[][] aBar, double[][] aHvp, JoinedHvpAdjoint adjoint) {
    return joinedHvp(a, t, n, aDot, tDot, aBar, aHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #joinedHvp(double[][], double, int, double[][], double, double[][], double[][],
   *     JoinedHvpAdjoint)
   */
  static double joinedHvp(double[][] a, double t, int n, double[][] aDot, double tDot,
      double[][] aBar, double[][] aHvp, JoinedHvpAdjoint adjoint, Tape tape) {
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
      int[] keptInts = tape.ints(11);
      double[] kept = tape.doubles(15);
      long[] keptLongs = tape.longs(1);
      int[][] keptIntArrays = tape.references(int[].class, 3);
      boolean[][][] keptBooleanArrayArrays = tape.references(boolean[][].class, 1);
      int[][][] keptIntArrayArrays = tape.references(int[][].class, 1);
      boolean[] keptBooleans = tape.booleans(1);
      double[][] keptDoubleArrays = tape.references(double[].class, 14);
      boolean[][] keptBooleanArrays = tape.references(boolean[].class, 1);
      double[][][] keptDoubleArrayArrays = tape.references(double[][].class, 6);
      joinedHvpPart3(a, aDot, t, tDot, n, aBar, aHvp, keptInts, kept, keptLongs, keptIntArrays,
          keptBooleanArrayArrays, keptIntArrayArrays, keptBooleans, keptDoubleArrays,
          keptBooleanArrays, tape);
      joinedHvpPart4(keptInts, a, aDot, t, tDot, kept, keptDoubleArrays, keptDoubleArrayArrays,
          tape);
      double tBar =
          joinedHvpPart5(keptInts, keptDoubleArrays, kept, keptDoubleArrayArrays, a, aBar, aHvp,
          keptBooleanArrays, keptIntArrays, t, tDot, tape);
      double tBarDot = tape.doubleResult(1);
      tBar = joinedHvpPart6(keptBooleans, keptLongs, kept, tBar, tBarDot, t, tDot, keptInts,
          keptIntArrays, keptBooleanArrayArrays, keptIntArrayArrays, a, aDot, aBar, aHvp, tape);
      tBarDot = tape.doubleResult(1);
      double t1 = kept[8];
      adjoint.t = tBar;
      adjoint.tHvp = tBarDot;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamTraps.joined} as a function of the vector that packs {@code a}, {@code t},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction joinedFunction(double[][] a, int n) {
    return new JoinedFunction(a, n);
  }

  private static final class JoinedFunction implements ScalarFunction {

    private final double[][] a;

    private final int n;

    private final int aSize;

    JoinedFunction(double[][] a, int n) {
      this.a = a;
      this.n = n;
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
      double t = packed[aSize];
      return StreamTraps.joined(a, t, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double t = packed[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      JoinedAdjoint adjoint = new JoinedAdjoint();
      double value = joinedGradient(a, t, this.n, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.t;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double t = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double tDot = direction[aSize];
      return joinedJvp(a, t, this.n, aDot, tDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double t = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double tDot = direction[aSize];
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      JoinedHvpAdjoint adjoint = new JoinedHvpAdjoint();
      double value = joinedHvp(a, t, this.n, aDot, tDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[aSize] = adjoint.t;
      Arguments.pack(aHvp, product, 0);
      product[aSize] = adjoint.tHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamTraps.collections} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param times constant
   * @param names constant
   * @param rows constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual collectionsJvp(double x, List<Double> times, Set<String> names, List<double[]> rows,
      double xDot) {
    DoubleStream.Builder terms = DoubleStream.builder();
    Iterator<Double> t = times.iterator();
    double sumDot = 0.0;
    while (t.hasNext()) {
      double t1 = t.next().doubleValue();
      double t2 = Math.exp(-x * t1);
      terms.accept(t2);
      sumDot -= xDot * t1 * t2;
    }
    double sum = terms.build().sum();
    terms = DoubleStream.builder();
    Iterator<Double> t1 = times.iterator();
    int passed = 0;
    double someDot = 0.0;
    while (passed < 1 & t1.hasNext()) {
      Double t2 = t1.next();
      if (t2.doubleValue() > 1.0) {
        double t3 = t2.doubleValue();
        passed++;
        terms.accept(x / t3);
        someDot += xDot / t3;
      }
    }
    double some = terms.build().sum();
    Iterator<String> t2 = names.iterator();
    boolean seen = false;
    int max = Integer.MIN_VALUE;
    while (t2.hasNext()) {
      seen = true;
      max = Math.max(max, t2.next().length());
    }
    double longest = seen ? max : 0;
    terms = DoubleStream.builder();
    Iterator<double[]> t3 = rows.iterator();
    double allDot = 0.0;
    while (t3.hasNext()) {
      double[] t4 = t3.next();
      for (double t5 : t4) {
        double t6 = t5 * x;
        terms.accept(t6 * x);
        allDot += t5 * xDot * x + t6 * xDot;
      }
    }
    double all = terms.build().sum();
    Iterator<Double> t4 = times.iterator();
    long count = 0L;
    while (t4.hasNext()) {
      t4.next();
      count++;
    }
    double t5 = count;
    return new Dual(sum * some + longest * all * t5,
        sumDot * some + sum * someDot + longest * allDot * t5);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #collectionsJvp(double, java.util.List<java.lang.Double>,
   *     java.util.Set<java.lang.String>, java.util.List<double[]>, double)
   */
  static Dual collectionsJvp(double x, List<Double> times, Set<String> names, List<double[]> rows,
      double xDot, Tape tape) {
    return collectionsJvp(x, times, names, rows, xDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.collections}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CollectionsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.collections}: filled by a
   * derivative and reused by its caller.
   */
  static final class CollectionsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CollectionsAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.collections} and its gradient.
   *
   * @param x as the method takes it
   * @param times constant
   * @param names constant
   * @param rows constant
   * @return the value and the gradient, in new arrays
   */
  static CollectionsGradient collectionsGradient(double x, List<Double> times, Set<String> names,
      List<double[]> rows) {
    return collectionsGradient(x, times, names, rows, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #collectionsGradient(double, java.util.List<java.lang.Double>,
   *     java.util.Set<java.lang.String>, java.util.List<double[]>)
   */
  static CollectionsGradient collectionsGradient(double x, List<Double> times, Set<String> names,
      List<double[]> rows, Tape tape) {
    CollectionsAdjoint adjoint = new CollectionsAdjoint();
    double value = collectionsGradient(x, times, names, rows, adjoint, tape);
    return new CollectionsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code StreamTraps.collections} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param times constant
   * @param names constant
   * @param rows constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double collectionsGradient(double x, List<Double> times, Set<String> names,
      List<double[]> rows, CollectionsAdjoint adjoint) {
    return collectionsGradient(x, times, names, rows, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #collectionsGradient(double, java.util.List<java.lang.Double>,
   *     java.util.Set<java.lang.String>, java.util.List<double[]>, CollectionsAdjoint)
   */
  static double collectionsGradient(double x, List<Double> times, Set<String> names,
      List<double[]> rows, CollectionsAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      DoubleStream.Builder terms = DoubleStream.builder();
      Iterator<Double> t = times.iterator();
      double[] kept = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      int trips = 0;
      while (true) {
        if (!t.hasNext()) {
          break;
        }
        double t1 = t.next().doubleValue();
        kept1[trips] = t1;
        double t2 = Math.exp(-x * t1);
        kept[trips] = t2;
        terms.accept(t2);
        trips++;
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
      }
      double sum = terms.build().sum();
      terms = DoubleStream.builder();
      Iterator<Double> t1 = times.iterator();
      boolean[] kept2 = tape.booleans(64);
      double[] kept3 = tape.doubles(64);
      int passed = 0;
      int trips1 = 0;
      while (true) {
        if (!(passed < 1 & t1.hasNext())) {
          break;
        }
        Double t2 = t1.next();
        boolean t3 = t2.doubleValue() > 1.0;
        kept2[trips1] = t3;
        if (t3) {
          double t4 = t2.doubleValue();
          kept3[trips1] = t4;
          passed++;
          terms.accept(x / t4);
        }
        trips1++;
        kept2 = tape.grow(kept2, trips1);
        kept3 = tape.grow(kept3, trips1);
      }
      double some = terms.build().sum();
      Iterator<String> t2 = names.iterator();
      boolean seen = false;
      int max = Integer.MIN_VALUE;
      while (true) {
        if (!t2.hasNext()) {
          break;
        }
        seen = true;
        max = Math.max(max, t2.next().length());
      }
      double longest = seen ? max : 0;
      terms = DoubleStream.builder();
      Iterator<double[]> t3 = rows.iterator();
      double[][] kept4 = tape.references(double[].class, 64);
      double[][] keptKept = tape.references(double[].class, 64);
      int trips2 = 0;
      while (true) {
        if (!t3.hasNext()) {
          break;
        }
        double[] t4 = t3.next();
        kept4[trips2] = t4;
        double[] kept5 = tape.doubles(t4.length);
        keptKept[trips2] = kept5;
        for (int i = 0; i < t4.length; i++) {
          double t5 = t4[i];
          kept5[i] = t5;
          terms.accept(t5 * x * x);
        }
        trips2++;
        kept4 = tape.grow(kept4, trips2);
        keptKept = tape.grow(keptKept, trips2);
      }
      double all = terms.build().sum();
      Iterator<Double> t4 = times.iterator();
      long count = 0L;
      while (true) {
        if (!t4.hasNext()) {
          break;
        }
        t4.next();
        count++;
      }
      double t5 = count;

      // reverse sweep
      double t6 = longest * t5;
      double xBar = 0.0;
      for (int k = trips2 - 1; k >= 0; k--) {
        int t7 = kept4[k].length;
        double[] kept5 = keptKept[k];
        for (int i = 0; i < t7; i++) {
          double t8 = kept5[i];
          xBar += t8 * x * t6;
          xBar += t8 * (t6 * x);
        }
      }
      for (int k = trips1 - 1; k >= 0; k--) {
        if (kept2[k]) {
          xBar += sum / kept3[k];
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        xBar -= some * kept[k] * kept1[k];
      }
      adjoint.x = xBar;
      return sum * some + longest * all * t5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.collections}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CollectionsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StreamTraps.collections}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param times constant
   * @param names constant
   * @param rows constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CollectionsHvp collectionsHvp(double x, List<Double> times, Set<String> names,
      List<double[]> rows, double xDot) {
    return collectionsHvp(x, times, names, rows, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #collectionsHvp(double, java.util.List<java.lang.Double>,
   *     java.util.Set<java.lang.String>, java.util.List<double[]>, double)
   */
  static CollectionsHvp collectionsHvp(double x, List<Double> times, Set<String> names,
      List<double[]> rows, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      DoubleStream.Builder terms = DoubleStream.builder();
      Iterator<Double> t = times.iterator();
      double[] kept = tape.doubles(64);
      double[] keptDot = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      int trips = 0;
      double sumDot = 0.0;
      while (true) {
        if (!t.hasNext()) {
          break;
        }
        double t1 = t.next().doubleValue();
        kept1[trips] = t1;
        double t2 = Math.exp(-x * t1);
        double t3 = xDot * t1 * t2;
        kept[trips] = t2;
        keptDot[trips] = -t3;
        terms.accept(t2);
        trips++;
        kept = tape.grow(kept, trips);
        keptDot = tape.grow(keptDot, trips);
        kept1 = tape.grow(kept1, trips);
        sumDot -= t3;
      }
      double sum = terms.build().sum();
      terms = DoubleStream.builder();
      Iterator<Double> t1 = times.iterator();
      boolean[] kept2 = tape.booleans(64);
      double[] kept3 = tape.doubles(64);
      int passed = 0;
      int trips1 = 0;
      double someDot = 0.0;
      while (true) {
        if (!(passed < 1 & t1.hasNext())) {
          break;
        }
        Double t2 = t1.next();
        boolean t3 = t2.doubleValue() > 1.0;
        kept2[trips1] = t3;
        if (t3) {
          double t4 = t2.doubleValue();
          kept3[trips1] = t4;
          passed++;
          terms.accept(x / t4);
          someDot += xDot / t4;
        }
        trips1++;
        kept2 = tape.grow(kept2, trips1);
        kept3 = tape.grow(kept3, trips1);
      }
      double some = terms.build().sum();
      Iterator<String> t2 = names.iterator();
      boolean seen = false;
      int max = Integer.MIN_VALUE;
      while (true) {
        if (!t2.hasNext()) {
          break;
        }
        seen = true;
        max = Math.max(max, t2.next().length());
      }
      double longest = seen ? max : 0;
      terms = DoubleStream.builder();
      Iterator<double[]> t3 = rows.iterator();
      double[][] kept4 = tape.references(double[].class, 64);
      double[][] keptKept = tape.references(double[].class, 64);
      int trips2 = 0;
      while (true) {
        if (!t3.hasNext()) {
          break;
        }
        double[] t4 = t3.next();
        kept4[trips2] = t4;
        double[] kept5 = tape.doubles(t4.length);
        keptKept[trips2] = kept5;
        for (int i = 0; i < t4.length; i++) {
          double t5 = t4[i];
          kept5[i] = t5;
          terms.accept(t5 * x * x);
        }
        trips2++;
        kept4 = tape.grow(kept4, trips2);
        keptKept = tape.grow(keptKept, trips2);
      }
      double all = terms.build().sum();
      Iterator<Double> t4 = times.iterator();
      long count = 0L;
      while (true) {
        if (!t4.hasNext()) {
          break;
        }
        t4.next();
        count++;
      }
      double t5 = count;

      // reverse sweep
      double t6 = longest * t5;
      double xBar = 0.0;
      double xBarDot = 0.0;
      for (int k = trips2 - 1; k >= 0; k--) {
        int t7 = kept4[k].length;
        double[] kept5 = keptKept[k];
        for (int i = 0; i < t7; i++) {
          double t8 = kept5[i];
          xBar += t8 * x * t6;
          xBarDot += t8 * xDot * t6;
          xBar += t8 * (t6 * x);
          xBarDot += t8 * (t6 * xDot);
        }
      }
      for (int k = trips1 - 1; k >= 0; k--) {
        if (kept2[k]) {
          double t7 = kept3[k];
          xBar += sum / t7;
          xBarDot += sumDot / t7;
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        double t7 = kept[k];
        double t8 = kept1[k];
        xBar -= some * t7 * t8;
        xBarDot -= (someDot * t7 + some * keptDot[k]) * t8;
      }
      return new CollectionsHvp(sum * some + longest * all * t5, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamTraps.collections} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param times captured
   * @param names captured
   * @param rows captured
   * @return the view
   */
  static ScalarFunction collectionsFunction(List<Double> times, Set<String> names,
      List<double[]> rows) {
    return new CollectionsFunction(times, names, rows);
  }

  private static final class CollectionsFunction implements ScalarFunction {

    private final List<Double> times;

    private final Set<String> names;

    private final List<double[]> rows;

    CollectionsFunction(List<Double> times, Set<String> names, List<double[]> rows) {
      this.times = times;
      this.names = names;
      this.rows = rows;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StreamTraps.collections(x, this.times, this.names, this.rows);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CollectionsAdjoint adjoint = new CollectionsAdjoint();
      double value = collectionsGradient(x, this.times, this.names, this.rows, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return collectionsJvp(x, this.times, this.names, this.rows, xDot).tangent();
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
      CollectionsHvp hvp = collectionsHvp(x, this.times, this.names, this.rows, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamTraps.bounds} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param m constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual boundsJvp(double x, int n, long m, double xDot) {
    int t = Math.addExact(Math.subtractExact(Integer.MAX_VALUE, n), 1);
    double[] terms = new double[Math.max(t, 0)];
    double aDot = 0.0;
    for (int i = 0; i < t; i++) {
      double t1 = n + i;
      terms[i] = x * t1;
      aDot += xDot * t1;
    }
    double a = Arrays.stream(terms).sum();
    long t1 = Math.min(Math.subtractExact(m + 3L, m), 2L);
    DoubleStream.Builder terms1 = DoubleStream.builder();
    double bDot = 0.0;
    for (long i = 0L; i < t1; i++) {
      double t2 = m + i;
      terms1.accept(x * x * t2);
      bDot += 2.0 * (xDot * x) * t2;
    }
    double b = terms1.build().sum();
    int t2 = Math.subtractExact(2, 5);
    double max = Double.NEGATIVE_INFINITY;
    double maxDot = 0.0;
    for (int i = 0; i < t2; i++) {
      double t3 = 5 + i;
      double t4 = x * t3;
      double t5 = xDot * t3;
      double t6 = Math.max(max, t4);
      double t7 = (max >= t4 ? maxDot : max < t4 ? 0.0 : maxDot * t6)
          + (t4 > max ? t5 : t4 <= max ? 0.0 : t5 * t6);
      max = t6;
      maxDot = t7;
    }
    if (t2 <= 0) {
      max = x;
      maxDot = xDot;
    }
    if (m < 0L) {
      throw new IllegalArgumentException(Long.toString(m));
    }
    int t3 = (int) Math.min(4L, m);
    terms = new double[Math.max(t3, 0)];
    double dDot = 0.0;
    for (int i = 0; i < t3; i++) {
      double t4 = i;
      terms[i] = x * t4;
      dDot += xDot * t4;
    }
    double d = Arrays.stream(terms).sum();
    return new Dual(a * 1e-9 + b * 1e-9 + max + d, aDot * 1e-9 + bDot * 1e-9 + maxDot + dDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boundsJvp(double, int, long, double)
   */
  static Dual boundsJvp(double x, int n, long m, double xDot, Tape tape) {
    return boundsJvp(x, n, m, xDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.bounds}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BoundsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.bounds}: filled by a derivative
   * and reused by its caller.
   */
  static final class BoundsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BoundsAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.bounds} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @param m constant
   * @return the value and the gradient, in new arrays
   */
  static BoundsGradient boundsGradient(double x, int n, long m) {
    BoundsAdjoint adjoint = new BoundsAdjoint();
    double value = boundsGradient(x, n, m, adjoint);
    return new BoundsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boundsGradient(double, int, long)
   */
  static BoundsGradient boundsGradient(double x, int n, long m, Tape tape) {
    return boundsGradient(x, n, m);
  }

  /**
   * Reverse mode: {@code StreamTraps.bounds} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param m constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double boundsGradient(double x, int n, long m, BoundsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int t = Math.addExact(Math.subtractExact(Integer.MAX_VALUE, n), 1);
    double[] terms = new double[Math.max(t, 0)];
    double xBar = 0.0;
    for (int i = 0; i < t; i++) {
      double t1 = n + i;
      terms[i] = x * t1;
      xBar += 1.0E-9 * t1;
    }
    double a = Arrays.stream(terms).sum();
    long t1 = Math.min(Math.subtractExact(m + 3L, m), 2L);
    DoubleStream.Builder terms1 = DoubleStream.builder();
    double xBar1 = 0.0;
    for (long i = 0L; i < t1; i++) {
      double t2 = m + i;
      terms1.accept(x * x * t2);
      xBar1 += 2.0 * (1.0E-9 * t2 * x);
    }
    double b = terms1.build().sum();
    int t2 = Math.subtractExact(2, 5);
    double max = Double.NEGATIVE_INFINITY;
    int chosen = Integer.MAX_VALUE;
    for (int i = 0; i < t2; i++) {
      double t3 = x * (5 + i);
      if (t3 > max | t3 != t3) {
        chosen = i;
      }
      max = Math.max(max, t3);
    }
    boolean t3 = t2 > 0;
    if (m < 0L) {
      throw new IllegalArgumentException(Long.toString(m));
    }
    int t4 = (int) Math.min(4L, m);
    terms = new double[Math.max(t4, 0)];
    double xBar2 = 0.0;
    for (int i = 0; i < t4; i++) {
      double t5 = i;
      terms[i] = x * t5;
      xBar2 += t5;
    }
    double d = Arrays.stream(terms).sum();

    // reverse sweep
    double maxBar;
    if (t3) {
      maxBar = 1.0;
    } else {
      xBar2 += 1.0;
      maxBar = 0.0;
    }
    if (chosen != Integer.MAX_VALUE) {
      xBar2 += (max != max ? max : maxBar) * (5 + chosen);
    }
    xBar1 = xBar2 + xBar1;
    xBar = xBar1 + xBar;
    adjoint.x = xBar;
    return a * 1e-9 + b * 1e-9 + (t3 ? max : x) + d;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boundsGradient(double, int, long, BoundsAdjoint)
   */
  static double boundsGradient(double x, int n, long m, BoundsAdjoint adjoint, Tape tape) {
    return boundsGradient(x, n, m, adjoint);
  }

  /**
   * {@code StreamTraps.bounds} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @param m captured
   * @return the view
   */
  static ScalarFunction boundsFunction(int n, long m) {
    return new BoundsFunction(n, m);
  }

  private static final class BoundsFunction implements ScalarFunction {

    private final int n;

    private final long m;

    BoundsFunction(int n, long m) {
      this.n = n;
      this.m = m;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StreamTraps.bounds(x, this.n, this.m);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BoundsAdjoint adjoint = new BoundsAdjoint();
      double value = boundsGradient(x, this.n, this.m, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return boundsJvp(x, this.n, this.m, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code StreamTraps.chosen} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param kind constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual chosenJvp(double[] x, int kind, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double y;
    double yDot;
    switch (kind) {
      case 0 -> {
        double sumDot = 0.0;
        for (int i = 0; i < x.length; i++) {
          double t = x[i];
          double t1 = sumDot + xDot[i];
          sumDot = t1;
        }
        double sum = Arrays.stream(x).sum();
        y = sum;
        yDot = sumDot;
      }
      case 1 -> {
        double[] terms = new double[x.length];
        int count = 0;
        double meanDot = 0.0;
        for (int i = 0; i < x.length; i++) {
          double t = x[i];
          double t1 = 2.0 * (xDot[i] * t);
          terms[i] = t * t;
          count++;
          meanDot += t1;
        }
        double mean = Arrays.stream(terms).average().orElse(Double.NaN);
        if (count > 0) {
          yDot = meanDot / count;
        } else {
          mean = 0.0;
          yDot = 0.0;
        }
        y = mean;
      }
      default -> {
        double sumDot;
        double sum;
        if (x.length > 1) {
          double[] terms = new double[x.length];
          sumDot = 0.0;
          for (int i = 0; i < x.length; i++) {
            double t = x[i];
            double t1 = xDot[i] * Math.cos(t);
            terms[i] = Math.sin(t);
            sumDot += t1;
          }
          sum = Arrays.stream(terms).sum();
        } else {
          sum = x[0];
          sumDot = xDot[0];
        }
        y = sum;
        yDot = sumDot;
      }
    }
    double sumDot;
    double sum;
    if (y > 1.0) {
      double[] terms = new double[x.length];
      sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        double t1 = xDot[i] * y + t * yDot;
        terms[i] = t * y;
        sumDot += t1;
      }
      sum = Arrays.stream(terms).sum();
    } else {
      double min = Double.POSITIVE_INFINITY;
      double minDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i] / y;
        double t1 = xDot[i] / y - yDot / y * t;
        double t2 = Math.min(min, t);
        double t3 = (min <= t ? minDot : min > t ? 0.0 : minDot * t2)
            + (t < min ? t1 : t >= min ? 0.0 : t1 * t2);
        min = t2;
        minDot = t3;
      }
      if (x.length <= 0) {
        throw new NoSuchElementException("No value present");
      }
      sum = min;
      sumDot = minDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenJvp(double[], int, double[])
   */
  static Dual chosenJvp(double[] x, int kind, double[] xDot, Tape tape) {
    return chosenJvp(x, kind, xDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.chosen}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChosenGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StreamTraps.chosen} and its gradient.
   *
   * @param x as the method takes it
   * @param kind constant
   * @return the value and the gradient, in new arrays
   */
  static ChosenGradient chosenGradient(double[] x, int kind) {
    double[] xBar = Arguments.zerosLike(x);
    double value = chosenGradient(x, kind, xBar);
    return new ChosenGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenGradient(double[], int)
   */
  static ChosenGradient chosenGradient(double[] x, int kind, Tape tape) {
    return chosenGradient(x, kind);
  }

  /**
   * Reverse mode: {@code StreamTraps.chosen} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param kind constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double chosenGradient(double[] x, int kind, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double y;
    int count;
    switch (kind) {
      case 0 -> {
        for (double t : x) {}
        double sum = Arrays.stream(x).sum();
        y = sum;
        count = 0;
      }
      case 1 -> {
        double[] terms = new double[x.length];
        count = 0;
        for (int i = 0; i < x.length; i++) {
          double t = x[i];
          terms[i] = t * t;
          count++;
        }
        double mean = Arrays.stream(terms).average().orElse(Double.NaN);
        y = count > 0 ? mean : 0.0;
      }
      default -> {
        double sum;
        if (x.length > 1) {
          double[] terms = new double[x.length];
          for (int i = 0; i < x.length; i++) {
            terms[i] = Math.sin(x[i]);
          }
          sum = Arrays.stream(terms).sum();
        } else {
          sum = x[0];
        }
        y = sum;
        count = 0;
      }
    }
    boolean t = y > 1.0;
    double yBar;
    double sum;
    double min;
    int chosen;
    if (t) {
      double[] terms = new double[x.length];
      yBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t1 = x[i];
        terms[i] = t1 * y;
        yBar += t1;
        xBar[i] += y;
      }
      sum = Arrays.stream(terms).sum();
      min = 0.0;
      chosen = 0;
    } else {
      min = Double.POSITIVE_INFINITY;
      chosen = Integer.MAX_VALUE;
      for (int i = 0; i < x.length; i++) {
        double t1 = x[i] / y;
        if (t1 < min | t1 != t1) {
          chosen = i;
        }
        min = Math.min(min, t1);
      }
      if (x.length <= 0) {
        throw new NoSuchElementException("No value present");
      }
      sum = min;
      yBar = 0.0;
    }

    // reverse sweep
    if (!t) {
      if (chosen != Integer.MAX_VALUE) {
        double t1 = (min != min ? min : 1.0) / y;
        yBar = -(t1 * (x[chosen] / y));
        xBar[chosen] += t1;
      } else {
        yBar = 0.0;
      }
    }
    switch (kind) {
      case 0 -> {
        for (int i = 0; i < x.length; i++) {
          xBar[i] += yBar;
        }
      }
      case 1 -> {
        double meanBar;
        if (count > 0) {
          meanBar = yBar / count;
        } else {
          meanBar = 0.0;
        }
        for (int i = 0; i < x.length; i++) {
          xBar[i] += 2.0 * (meanBar * x[i]);
        }
      }
      default -> {
        if (x.length > 1) {
          for (int i = 0; i < x.length; i++) {
            xBar[i] += yBar * Math.cos(x[i]);
          }
        } else {
          xBar[0] += yBar;
        }
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenGradient(double[], int, double[])
   */
  static double chosenGradient(double[] x, int kind, double[] xBar, Tape tape) {
    return chosenGradient(x, kind, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.chosen}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChosenHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StreamTraps.chosen}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param kind constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ChosenHvp chosenHvp(double[] x, int kind, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = chosenHvp(x, kind, xDot, xBar, xHvp);
    return new ChosenHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenHvp(double[], int, double[])
   */
  static ChosenHvp chosenHvp(double[] x, int kind, double[] xDot, Tape tape) {
    return chosenHvp(x, kind, xDot);
  }

  /**
   * Second order: {@code StreamTraps.chosen}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param kind constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double chosenHvp(double[] x, int kind, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double y;
    int count;
    double yDot;
    switch (kind) {
      case 0 -> {
        double sumDot = 0.0;
        for (int i = 0; i < x.length; i++) {
          double t = x[i];
          double t1 = sumDot + xDot[i];
          sumDot = t1;
        }
        double sum = Arrays.stream(x).sum();
        y = sum;
        count = 0;
        yDot = sumDot;
      }
      case 1 -> {
        double[] terms = new double[x.length];
        count = 0;
        double meanDot = 0.0;
        for (int i = 0; i < x.length; i++) {
          double t = x[i];
          double t1 = 2.0 * (xDot[i] * t);
          terms[i] = t * t;
          count++;
          meanDot += t1;
        }
        double mean = Arrays.stream(terms).average().orElse(Double.NaN);
        if (count > 0) {
          yDot = meanDot / count;
        } else {
          mean = 0.0;
          yDot = 0.0;
        }
        y = mean;
      }
      default -> {
        double sumDot;
        double sum;
        if (x.length > 1) {
          double[] terms = new double[x.length];
          sumDot = 0.0;
          for (int i = 0; i < x.length; i++) {
            double t = x[i];
            double t1 = xDot[i] * Math.cos(t);
            terms[i] = Math.sin(t);
            sumDot += t1;
          }
          sum = Arrays.stream(terms).sum();
        } else {
          sum = x[0];
          sumDot = xDot[0];
        }
        y = sum;
        count = 0;
        yDot = sumDot;
      }
    }
    boolean t = y > 1.0;
    double yBar;
    double yBarDot;
    double sum;
    double min;
    int chosen;
    double minDot;
    if (t) {
      double[] terms = new double[x.length];
      yBar = 0.0;
      yBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t1 = x[i];
        double t2 = xDot[i];
        terms[i] = t1 * y;
        yBar += t1;
        yBarDot += t2;
        xBar[i] += y;
        xHvp[i] += yDot;
      }
      sum = Arrays.stream(terms).sum();
      min = 0.0;
      chosen = 0;
      minDot = 0.0;
    } else {
      min = Double.POSITIVE_INFINITY;
      chosen = Integer.MAX_VALUE;
      minDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t1 = x[i] / y;
        double t2 = xDot[i] / y - yDot / y * t1;
        double t3 = Math.min(min, t1);
        boolean t4 = t1 < min;
        if (t4 | t1 != t1) {
          chosen = i;
        }
        double t5 = (min <= t1 ? minDot : min > t1 ? 0.0 : minDot * t3)
            + (t4 ? t2 : t1 >= min ? 0.0 : t2 * t3);
        min = t3;
        minDot = t5;
      }
      if (x.length <= 0) {
        throw new NoSuchElementException("No value present");
      }
      sum = min;
      yBar = 0.0;
      yBarDot = 0.0;
    }

    // reverse sweep
    if (!t) {
      if (min == min) {
        min = 1.0;
        minDot = 0.0;
      }
      if (chosen != Integer.MAX_VALUE) {
        double t1 = min / y;
        double t2 = yDot / y;
        double t3 = minDot / y - t2 * t1;
        double t4 = x[chosen] / y;
        yBar = -(t1 * t4);
        yBarDot = -(t3 * t4 + t1 * (xDot[chosen] / y - t2 * t4));
        xBar[chosen] += t1;
        xHvp[chosen] += t3;
      } else {
        yBar = 0.0;
        yBarDot = 0.0;
      }
    }
    switch (kind) {
      case 0 -> {
        for (int i = 0; i < x.length; i++) {
          xBar[i] += yBar;
          xHvp[i] += yBarDot;
        }
      }
      case 1 -> {
        double meanBar;
        double meanBarDot;
        if (count > 0) {
          double t1 = count;
          meanBar = yBar / t1;
          meanBarDot = yBarDot / t1;
        } else {
          meanBar = 0.0;
          meanBarDot = 0.0;
        }
        for (int i = 0; i < x.length; i++) {
          double t1 = x[i];
          double t2 = 2.0 * (meanBarDot * t1 + meanBar * xDot[i]);
          xBar[i] += 2.0 * (meanBar * t1);
          xHvp[i] += t2;
        }
      }
      default -> {
        if (x.length > 1) {
          for (int i = 0; i < x.length; i++) {
            double t1 = x[i];
            double t2 = Math.cos(t1);
            double t3 = yBarDot * t2 - yBar * (xDot[i] * Math.sin(t1));
            xBar[i] += yBar * t2;
            xHvp[i] += t3;
          }
        } else {
          xBar[0] += yBar;
          xHvp[0] += yBarDot;
        }
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenHvp(double[], int, double[], double[], double[])
   */
  static double chosenHvp(double[] x, int kind, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return chosenHvp(x, kind, xDot, xBar, xHvp);
  }

  /**
   * {@code StreamTraps.chosen} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param kind captured
   * @return the view
   */
  static ScalarFunction chosenFunction(int kind) {
    return new ChosenFunction(kind);
  }

  private static final class ChosenFunction implements ScalarFunction {

    private final int kind;

    ChosenFunction(int kind) {
      this.kind = kind;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StreamTraps.chosen(x, this.kind);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = chosenGradient(x, this.kind, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return chosenJvp(x, this.kind, xDot).tangent();
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
      double value = chosenHvp(x, this.kind, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamTraps.guarded} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param index constant
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual guardedJvp(double[] x, int[] index, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double yDot;
    double y;
    try {
      double[] terms = new double[index.length];
      yDot = 0.0;
      for (int i = 0; i < index.length; i++) {
        int t = index[i];
        double x1 = x[t];
        double t1 = xDot[t] * a + x1 * aDot;
        terms[i] = x1 * a;
        yDot += t1;
      }
      y = Arrays.stream(terms).sum();
    } catch (ArrayIndexOutOfBoundsException e) {
      double[] terms = new double[x.length];
      yDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        double t1 = 2.0 * (xDot[i] * t);
        terms[i] = t * t;
        yDot += t1;
      }
      y = Arrays.stream(terms).sum();
    }
    return new Dual(y * a, yDot * a + y * aDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedJvp(double[], int[], double, double[], double)
   */
  static Dual guardedJvp(double[] x, int[] index, double a, double[] xDot, double aDot, Tape tape) {
    return guardedJvp(x, index, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.guarded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record GuardedGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.guarded}: filled by a derivative
   * and reused by its caller.
   */
  static final class GuardedAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public GuardedAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.guarded} and its gradient.
   *
   * @param x as the method takes it
   * @param index constant
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GuardedGradient guardedGradient(double[] x, int[] index, double a) {
    double[] xBar = Arguments.zerosLike(x);
    GuardedAdjoint adjoint = new GuardedAdjoint();
    double value = guardedGradient(x, index, a, xBar, adjoint);
    return new GuardedGradient(value, xBar, adjoint.a);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(double[], int[], double)
   */
  static GuardedGradient guardedGradient(double[] x, int[] index, double a, Tape tape) {
    return guardedGradient(x, index, a);
  }

  /**
   * Reverse mode: {@code StreamTraps.guarded} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param index constant
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double guardedGradient(double[] x, int[] index, double a, double[] xBar,
      GuardedAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double y;
    int exit;
    try {
      double[] terms = new double[index.length];
      for (int i = 0; i < index.length; i++) {
        terms[i] = x[index[i]] * a;
      }
      y = Arrays.stream(terms).sum();
      exit = 0;
    } catch (ArrayIndexOutOfBoundsException e) {
      double[] terms = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        terms[i] = t * t;
      }
      y = Arrays.stream(terms).sum();
      exit = 1;
    }

    // reverse sweep
    double aBar;
    switch (exit) {
      case 0 -> {
        aBar = y;
        for (int t : index) {
          aBar += x[t] * a;
          xBar[t] += a * a;
        }
      }
      default -> {
        for (int i = 0; i < x.length; i++) {
          xBar[i] += 2.0 * (a * x[i]);
        }
        aBar = y;
      }
    }
    adjoint.a = aBar;
    return y * a;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(double[], int[], double, double[], GuardedAdjoint)
   */
  static double guardedGradient(double[] x, int[] index, double a, double[] xBar,
      GuardedAdjoint adjoint, Tape tape) {
    return guardedGradient(x, index, a, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.guarded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record GuardedHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamTraps.guarded}: filled by a derivative and reused by its caller.
   */
  static final class GuardedHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public GuardedHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamTraps.guarded}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param index constant
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static GuardedHvp guardedHvp(double[] x, int[] index, double a, double[] xDot, double aDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    GuardedHvpAdjoint adjoint = new GuardedHvpAdjoint();
    double value = guardedHvp(x, index, a, xDot, aDot, xBar, xHvp, adjoint);
    return new GuardedHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedHvp(double[], int[], double, double[], double)
   */
  static GuardedHvp guardedHvp(double[] x, int[] index, double a, double[] xDot, double aDot,
      Tape tape) {
    return guardedHvp(x, index, a, xDot, aDot);
  }

  /**
   * Second order: {@code StreamTraps.guarded}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param index constant
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double guardedHvp(double[] x, int[] index, double a, double[] xDot, double aDot,
      double[] xBar, double[] xHvp, GuardedHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double yDot;
    double y;
    int exit;
    try {
      double[] terms = new double[index.length];
      yDot = 0.0;
      for (int i = 0; i < index.length; i++) {
        int t = index[i];
        double x1 = x[t];
        double t1 = xDot[t] * a + x1 * aDot;
        terms[i] = x1 * a;
        yDot += t1;
      }
      y = Arrays.stream(terms).sum();
      exit = 0;
    } catch (ArrayIndexOutOfBoundsException e) {
      double[] terms = new double[x.length];
      yDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        double t1 = 2.0 * (xDot[i] * t);
        terms[i] = t * t;
        yDot += t1;
      }
      y = Arrays.stream(terms).sum();
      exit = 1;
    }

    // reverse sweep
    double aBar;
    double aBarDot;
    switch (exit) {
      case 0 -> {
        aBar = y;
        aBarDot = yDot;
        for (int t : index) {
          double x1 = x[t];
          aBar += x1 * a;
          aBarDot += xDot[t] * a + x1 * aDot;
          xBar[t] += a * a;
          xHvp[t] += 2.0 * (aDot * a);
        }
      }
      default -> {
        for (int i = 0; i < x.length; i++) {
          double t = x[i];
          double t1 = 2.0 * (aDot * t + a * xDot[i]);
          xBar[i] += 2.0 * (a * t);
          xHvp[i] += t1;
        }
        aBar = y;
        aBarDot = yDot;
      }
    }
    adjoint.a = aBar;
    adjoint.aHvp = aBarDot;
    return y * a;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedHvp(double[], int[], double, double[], double, double[], double[],
   *     GuardedHvpAdjoint)
   */
  static double guardedHvp(double[] x, int[] index, double a, double[] xDot, double aDot,
      double[] xBar, double[] xHvp, GuardedHvpAdjoint adjoint, Tape tape) {
    return guardedHvp(x, index, a, xDot, aDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code StreamTraps.guarded} as a function of the vector that packs {@code x}, {@code a},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param index captured
   * @return the view
   */
  static ScalarFunction guardedFunction(int[] index) {
    return new GuardedFunction(index);
  }

  private static final class GuardedFunction implements ScalarFunction {

    private final int[] index;

    GuardedFunction(int[] index) {
      this.index = index;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return StreamTraps.guarded(x, this.index, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      GuardedAdjoint adjoint = new GuardedAdjoint();
      double value = guardedGradient(x, this.index, a, xBar, adjoint);
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
      return guardedJvp(x, this.index, a, xDot, aDot).tangent();
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
      GuardedHvpAdjoint adjoint = new GuardedHvpAdjoint();
      double value = guardedHvp(x, this.index, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamTraps.withoutNull} and its derivative in the direction of the
   * tangents.
   *
   * @param trades constant
   * @param named constant
   * @param a as the method takes it
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual withoutNullJvp(List<StreamTraps.Trade> trades, Map<String, StreamTraps.Trade> named,
      double a, double aDot) {
    DoubleStream.Builder terms = DoubleStream.builder();
    Iterator<StreamTraps.Trade> t = trades.iterator();
    double sumDot = 0.0;
    while (t.hasNext()) {
      StreamTraps.Trade t1 = t.next();
      if (Objects.nonNull(t1)) {
        double size = t1.size();
        t1.price();
        terms.accept(a * size);
        sumDot += aDot * size;
      }
    }
    double sum = terms.build().sum();
    Iterator<StreamTraps.Trade> t1 = trades.iterator();
    double result = 1.0;
    double resultDot = 0.0;
    while (t1.hasNext()) {
      StreamTraps.Trade t2 = t1.next();
      if (Objects.nonNull(t2)) {
        t2.size();
        double price = t2.price();
        double t3 = price * a;
        result += t3 * a;
        resultDot += price * aDot * a + t3 * aDot;
      }
    }
    double sum1 = sum * result;
    sumDot = sumDot * result + sum * resultDot;
    if (Objects.nonNull(named.get("one"))) {
      double t2 = named.get("one").price();
      sum1 += t2 * a;
      sumDot += t2 * aDot;
    }
    if (Objects.isNull(named.get("two"))) {
      return new Dual(sum1 * a, sumDot * a + sum1 * aDot);
    }
    StreamTraps.Trade two = named.get("two");
    Objects.requireNonNull(two);
    double size = two.size();
    two.price();
    return new Dual(sum1 * size, sumDot * size);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withoutNullJvp(java.util.List<corpus.StreamTraps.Trade>,
   *     java.util.Map<java.lang.String, corpus.StreamTraps.Trade>, double, double)
   */
  static Dual withoutNullJvp(List<StreamTraps.Trade> trades, Map<String, StreamTraps.Trade> named,
      double a, double aDot, Tape tape) {
    return withoutNullJvp(trades, named, a, aDot);
  }

  /**
   * Value and gradient of {@code StreamTraps.withoutNull}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record WithoutNullGradient(double value, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamTraps.withoutNull}: filled by a
   * derivative and reused by its caller.
   */
  static final class WithoutNullAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public WithoutNullAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamTraps.withoutNull} and its gradient.
   *
   * @param trades constant
   * @param named constant
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WithoutNullGradient withoutNullGradient(List<StreamTraps.Trade> trades, Map<String,
      StreamTraps.Trade> named, double a) {
    return withoutNullGradient(trades, named, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withoutNullGradient(java.util.List<corpus.StreamTraps.Trade>,
   *     java.util.Map<java.lang.String, corpus.StreamTraps.Trade>, double)
   */
  static WithoutNullGradient withoutNullGradient(List<StreamTraps.Trade> trades, Map<String,
      StreamTraps.Trade> named, double a, Tape tape) {
    WithoutNullAdjoint adjoint = new WithoutNullAdjoint();
    double value = withoutNullGradient(trades, named, a, adjoint, tape);
    return new WithoutNullGradient(value, adjoint.a);
  }

  /**
   * Reverse mode: {@code StreamTraps.withoutNull} and its gradient, written into the
   * caller's memory.
   *
   * @param trades constant
   * @param named constant
   * @param a as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double withoutNullGradient(List<StreamTraps.Trade> trades, Map<String,
      StreamTraps.Trade> named, double a, WithoutNullAdjoint adjoint) {
    return withoutNullGradient(trades, named, a, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withoutNullGradient(java.util.List<corpus.StreamTraps.Trade>,
   *     java.util.Map<java.lang.String, corpus.StreamTraps.Trade>, double,
   *     WithoutNullAdjoint)
   */
  static double withoutNullGradient(List<StreamTraps.Trade> trades, Map<String,
      StreamTraps.Trade> named, double a, WithoutNullAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      DoubleStream.Builder terms = DoubleStream.builder();
      Iterator<StreamTraps.Trade> t = trades.iterator();
      boolean[] kept = tape.booleans(64);
      double[] sizeKept = tape.doubles(64);
      int trips = 0;
      while (true) {
        if (!t.hasNext()) {
          break;
        }
        StreamTraps.Trade t1 = t.next();
        boolean t2 = Objects.nonNull(t1);
        kept[trips] = t2;
        if (t2) {
          double size = t1.size();
          sizeKept[trips] = size;
          t1.price();
          terms.accept(a * size);
        }
        trips++;
        kept = tape.grow(kept, trips);
        sizeKept = tape.grow(sizeKept, trips);
      }
      double sum = terms.build().sum();
      Iterator<StreamTraps.Trade> t1 = trades.iterator();
      boolean[] kept1 = tape.booleans(64);
      double[] priceKept = tape.doubles(64);
      double result = 1.0;
      int trips1 = 0;
      while (true) {
        if (!t1.hasNext()) {
          break;
        }
        StreamTraps.Trade t2 = t1.next();
        boolean t3 = Objects.nonNull(t2);
        kept1[trips1] = t3;
        if (t3) {
          t2.size();
          double price = t2.price();
          priceKept[trips1] = price;
          result += price * a * a;
        }
        trips1++;
        kept1 = tape.grow(kept1, trips1);
        priceKept = tape.grow(priceKept, trips1);
      }
      double sum1 = sum * result;
      boolean t2 = Objects.nonNull(named.get("one"));
      double t3;
      if (t2) {
        t3 = named.get("one").price();
        sum1 += t3 * a;
      } else {
        t3 = 0.0;
      }
      if (Objects.isNull(named.get("two"))) {
        // reverse sweep
        double aBar;
        if (t2) {
          aBar = sum1 + t3 * a;
        } else {
          aBar = sum1;
        }
        double t4 = a * result;
        double resultBar = sum * a;
        for (int k = trips1 - 1; k >= 0; k--) {
          if (kept1[k]) {
            double price = priceKept[k];
            aBar += price * a * resultBar;
            aBar += price * (resultBar * a);
          }
        }
        for (int k = trips - 1; k >= 0; k--) {
          if (kept[k]) {
            double size = sizeKept[k];
            aBar += t4 * size;
          }
        }
        adjoint.a = aBar;
        return sum1 * a;
      }
      StreamTraps.Trade two = named.get("two");
      Objects.requireNonNull(two);
      double size = two.size();
      two.price();

      // reverse sweep
      double aBar;
      if (t2) {
        aBar = t3 * size;
      } else {
        aBar = 0.0;
      }
      double t4 = size * result;
      double resultBar = sum * size;
      for (int k = trips1 - 1; k >= 0; k--) {
        if (kept1[k]) {
          double price = priceKept[k];
          aBar += price * a * resultBar;
          aBar += price * (resultBar * a);
        }
      }
      double t5 = sum1 * size;
      for (int k = trips - 1; k >= 0; k--) {
        if (kept[k]) {
          size = sizeKept[k];
          aBar += t4 * size;
        }
      }
      adjoint.a = aBar;
      return t5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamTraps.withoutNull}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record WithoutNullHvp(double value, double a, double aHvp) {}

  /**
   * Second order: {@code StreamTraps.withoutNull}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param trades constant
   * @param named constant
   * @param a as the method takes it
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static WithoutNullHvp withoutNullHvp(List<StreamTraps.Trade> trades, Map<String,
      StreamTraps.Trade> named, double a, double aDot) {
    return withoutNullHvp(trades, named, a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withoutNullHvp(java.util.List<corpus.StreamTraps.Trade>,
   *     java.util.Map<java.lang.String, corpus.StreamTraps.Trade>, double, double)
   */
  static WithoutNullHvp withoutNullHvp(List<StreamTraps.Trade> trades, Map<String,
      StreamTraps.Trade> named, double a, double aDot, Tape tape) {
    int mark = tape.mark();
    try {
      DoubleStream.Builder terms = DoubleStream.builder();
      Iterator<StreamTraps.Trade> t = trades.iterator();
      boolean[] kept = tape.booleans(64);
      double[] sizeKept = tape.doubles(64);
      int trips = 0;
      double sumDot = 0.0;
      while (true) {
        if (!t.hasNext()) {
          break;
        }
        StreamTraps.Trade t1 = t.next();
        boolean t2 = Objects.nonNull(t1);
        kept[trips] = t2;
        if (t2) {
          double size = t1.size();
          sizeKept[trips] = size;
          t1.price();
          terms.accept(a * size);
          sumDot += aDot * size;
        }
        trips++;
        kept = tape.grow(kept, trips);
        sizeKept = tape.grow(sizeKept, trips);
      }
      double sum = terms.build().sum();
      Iterator<StreamTraps.Trade> t1 = trades.iterator();
      boolean[] kept1 = tape.booleans(64);
      double[] priceKept = tape.doubles(64);
      double result = 1.0;
      int trips1 = 0;
      double resultDot = 0.0;
      while (true) {
        if (!t1.hasNext()) {
          break;
        }
        StreamTraps.Trade t2 = t1.next();
        boolean t3 = Objects.nonNull(t2);
        kept1[trips1] = t3;
        if (t3) {
          t2.size();
          double price = t2.price();
          priceKept[trips1] = price;
          double t4 = price * a;
          result += t4 * a;
          resultDot += price * aDot * a + t4 * aDot;
        }
        trips1++;
        kept1 = tape.grow(kept1, trips1);
        priceKept = tape.grow(priceKept, trips1);
      }
      double sum1 = sum * result;
      double sumDot1 = sumDot * result + sum * resultDot;
      boolean t2 = Objects.nonNull(named.get("one"));
      double t3;
      if (t2) {
        t3 = named.get("one").price();
        sum1 += t3 * a;
        sumDot1 += t3 * aDot;
      } else {
        t3 = 0.0;
      }
      if (Objects.isNull(named.get("two"))) {
        // reverse sweep
        double aBar;
        double aBarDot;
        if (t2) {
          aBar = sum1 + t3 * a;
          aBarDot = sumDot1 + t3 * aDot;
        } else {
          aBar = sum1;
          aBarDot = sumDot1;
        }
        double t4 = a * result;
        double t5 = aDot * result + a * resultDot;
        double resultBar = sum * a;
        double resultBarDot = sumDot * a + sum * aDot;
        for (int k = trips1 - 1; k >= 0; k--) {
          if (kept1[k]) {
            double price = priceKept[k];
            double t6 = price * a;
            aBar += t6 * resultBar;
            aBarDot += price * aDot * resultBar + t6 * resultBarDot;
            aBar += price * (resultBar * a);
            aBarDot += price * (resultBarDot * a + resultBar * aDot);
          }
        }
        for (int k = trips - 1; k >= 0; k--) {
          if (kept[k]) {
            double size = sizeKept[k];
            aBar += t4 * size;
            aBarDot += t5 * size;
          }
        }
        return new WithoutNullHvp(sum1 * a, aBar, aBarDot);
      }
      StreamTraps.Trade two = named.get("two");
      Objects.requireNonNull(two);
      double size = two.size();
      two.price();

      // reverse sweep
      double aBar;
      if (t2) {
        aBar = t3 * size;
      } else {
        aBar = 0.0;
      }
      double t4 = size * result;
      double t5 = size * resultDot;
      double resultBar = sum * size;
      double resultBarDot = sumDot * size;
      double aBarDot = 0.0;
      for (int k = trips1 - 1; k >= 0; k--) {
        if (kept1[k]) {
          double price = priceKept[k];
          double t6 = price * a;
          aBar += t6 * resultBar;
          aBarDot += price * aDot * resultBar + t6 * resultBarDot;
          aBar += price * (resultBar * a);
          aBarDot += price * (resultBarDot * a + resultBar * aDot);
        }
      }
      double t6 = sum1 * size;
      for (int k = trips - 1; k >= 0; k--) {
        if (kept[k]) {
          size = sizeKept[k];
          aBar += t4 * size;
          aBarDot += t5 * size;
        }
      }
      return new WithoutNullHvp(t6, aBar, aBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamTraps.withoutNull} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param trades captured
   * @param named captured
   * @return the view
   */
  static ScalarFunction withoutNullFunction(List<StreamTraps.Trade> trades, Map<String,
      StreamTraps.Trade> named) {
    return new WithoutNullFunction(trades, named);
  }

  private static final class WithoutNullFunction implements ScalarFunction {

    private final List<StreamTraps.Trade> trades;

    private final Map<String, StreamTraps.Trade> named;

    WithoutNullFunction(List<StreamTraps.Trade> trades, Map<String, StreamTraps.Trade> named) {
      this.trades = trades;
      this.named = named;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      return StreamTraps.withoutNull(this.trades, this.named, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      WithoutNullAdjoint adjoint = new WithoutNullAdjoint();
      double value = withoutNullGradient(this.trades, this.named, a, adjoint);
      gradient[0] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double aDot = direction[0];
      return withoutNullJvp(this.trades, this.named, a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double aDot = direction[0];
      WithoutNullHvp hvp = withoutNullHvp(this.trades, this.named, a, aDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      product[0] = hvp.aHvp();
      return value;
    }
  }

  private static DoubleStream.Builder joinedGradientPart3(double[][] a, double t, int n,
      double[][] aBar, int[] keptInts, double[] kept, long[] keptLongs, int[][] keptIntArrays,
      boolean[][][] keptBooleanArrayArrays, int[][][] keptIntArrayArrays, boolean[] keptBooleans,
      double[][] keptDoubleArrays, boolean[][] keptBooleanArrays, Tape tape) {
    keptInts[0] = a.length;
    DoubleStream.Builder terms = DoubleStream.builder();
    for (double[] t1 : a) {
      int t2 = t1.length;
      for (int i = 0; i < t2; i++) {
        double t3 = t1[i];
        terms.accept(t3 * t3 * t);
      }
    }
    double all = terms.build().sum();
    kept[0] = all;
    boolean t1 = n < 0;
    if (t1) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    terms = DoubleStream.builder();
    int[] tripsKept = tape.ints(64);
    boolean[][] keptKept = tape.references(boolean[].class, 64);
    int[] iKept = tape.ints(64);
    int[][] iKeptKept = tape.references(int[].class, 64);
    long count = 0L;
    int skipped = 0;
    int passed = 0;
    int trips = 0;
    for (int i = 0; i < a.length & passed < n; i++) {
      iKept[trips] = i;
      double[] t2 = a[i];
      int t3 = Math.min(t2.length, 2);
      boolean[] kept1 = tape.booleans(64);
      int[] iKept1 = tape.ints(64);
      int trips1 = 0;
      for (int j = 0; j < t3 & passed < n; j++) {
        iKept1[trips1] = j;
        boolean t4 = skipped < 1;
        double t5 = t2[j];
        kept1[trips1] = t4;
        if (t4) {
          skipped++;
        } else {
          passed++;
          terms.accept(t5 * t);
          count++;
        }
        trips1++;
        kept1 = tape.grow(kept1, trips1);
        iKept1 = tape.grow(iKept1, trips1);
      }
      tripsKept[trips] = trips1;
      keptKept[trips] = kept1;
      iKeptKept[trips] = iKept1;
      trips++;
      tripsKept = tape.grow(tripsKept, trips);
      keptKept = tape.grow(keptKept, trips);
      iKept = tape.grow(iKept, trips);
      iKeptKept = tape.grow(iKeptKept, trips);
    }
    keptLongs[0] = count;
    keptInts[1] = trips;
    keptIntArrays[0] = tripsKept;
    keptBooleanArrayArrays[0] = keptKept;
    keptIntArrays[1] = iKept;
    keptIntArrayArrays[0] = iKeptKept;
    double mean = terms.build().average().orElse(Double.NaN);
    boolean t2 = count > 0L;
    keptBooleans[0] = t2;
    kept[1] = t2 ? mean : t * t;
    double[] a1 = a[0];
    keptDoubleArrays[0] = a1;
    keptDoubleArrays[1] = aBar[0];
    int t3 = a1.length;
    if (t1) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    terms = DoubleStream.builder();
    iKept = tape.ints(64);
    int passed1 = 0;
    trips = 0;
    for (int i = 0; i < t3 & passed1 < 3; i++) {
      iKept[trips] = i;
      double t4 = a1[i] * t;
      if (t4 != 0.25) {
        passed1++;
        terms.accept(t4 * t4);
      }
      trips++;
      iKept = tape.grow(iKept, trips);
    }
    keptInts[2] = trips;
    keptIntArrays[2] = iKept;
    double[] termKept = tape.doubles(64);
    boolean[] kept1 = tape.booleans(64);
    double[] termKept1 = tape.doubles(64);
    double term = t;
    trips = 0;
    for (int i = 0; i < n & passed1 < 3; i++) {
      termKept1[trips] = term;
      boolean t4 = i > 0;
      kept1[trips] = t4;
      if (t4) {
        term = term * term / 2.0;
      }
      termKept[trips] = term;
      if (term != 0.25) {
        passed1++;
        terms.accept(term * term);
      }
      trips++;
      termKept = tape.grow(termKept, trips);
      kept1 = tape.grow(kept1, trips);
      termKept1 = tape.grow(termKept1, trips);
    }
    keptInts[3] = trips;
    keptDoubleArrays[2] = termKept;
    keptBooleanArrays[0] = kept1;
    keptDoubleArrays[3] = termKept1;
    double both = terms.build().sum();
    kept[2] = both;
    terms = DoubleStream.builder();
    return terms;
  }

  private static double joinedGradientPart4(int[] keptInts, double[][] a, double t,
      DoubleStream.Builder terms, double[] kept, double[][] aBar, Tape tape) {
    int t1 = keptInts[0];
    double[][] kept1;
    double[][] kept2;
    int i;
    double[] t2;
    double[] t3;
    int j;
    int exit;
    int k;
    int i1;
    double[] t4;
    int i2;
    double[][] kept3;
    double[][] kept4;
    int i3;
    double[] t5;
    block1: {
      kept1 = tape.references(double[].class, 2);
      kept2 = tape.references(double[].class, 2);
      i = 0;
      while (i < 2) {
        double[] a1 = a[i % t1];
        t2 = new double[1];
        kept1[i] = t2;
        t3 = tape.zeroDoubles(1);
        kept2[i] = t3;
        t2[0] = t;
        int t6 = a1.length;
        j = 0;
        while (j < t2.length) {
          double t7 = t2[j];
          if (!(t7 < 1.0)) {
            exit = 0;
            k = 0;
            i1 = 0;
            t4 = null;
            i2 = 0;
            kept3 = null;
            kept4 = null;
            i3 = 0;
            t5 = null;
            break block1;
          }
          terms.accept(t7);
          j++;
        }
        k = 0;
        while (k < t6) {
          double t7 = a1[k];
          if (!(t7 < 1.0)) {
            exit = 1;
            j = 0;
            i1 = 0;
            t4 = null;
            i2 = 0;
            kept3 = null;
            kept4 = null;
            i3 = 0;
            t5 = null;
            break block1;
          }
          terms.accept(t7);
          k++;
        }
        i++;
      }
      kept3 = tape.references(double[].class, 5);
      kept4 = tape.references(double[].class, 5);
      i2 = 0;
      while (i2 < 5) {
        double[] a1 = a[i2 % t1];
        t5 = new double[1];
        kept3[i2] = t5;
        t4 = tape.zeroDoubles(1);
        kept4[i2] = t4;
        t5[0] = t;
        int t6 = a1.length;
        i1 = 0;
        while (i1 < t5.length) {
          double t7 = t5[i1];
          if (!(t7 < 1.0)) {
            exit = 2;
            j = 0;
            t3 = null;
            i = 0;
            k = 0;
            t2 = null;
            i3 = 0;
            break block1;
          }
          terms.accept(t7);
          i1++;
        }
        i3 = 0;
        while (i3 < t6) {
          double t7 = a1[i3];
          if (!(t7 < 1.0)) {
            exit = 3;
            j = 0;
            t3 = null;
            i = 0;
            k = 0;
            t2 = null;
            i1 = 0;
            break block1;
          }
          terms.accept(t7);
          i3++;
        }
        i2++;
      }
      exit = 4;
      j = 0;
      t3 = null;
      i = 0;
      k = 0;
      t2 = null;
      i1 = 0;
      t4 = null;
      i2 = 0;
      i3 = 0;
      t5 = null;
    }
    double until = terms.build().sum();
    int i4 = 0;
    boolean any;
    loop1: while (true) {
      if (i4 >= t1) {
        any = false;
        break;
      }
      double[] t6 = a[i4];
      int t7 = t6.length;
      for (int i5 = 0; i5 < t7; i5++) {
        if (t6[i5] > 1.5) {
          any = true;
          break loop1;
        }
      }
      i4++;
    }
    double all = kept[0];
    double t6 = kept[1];
    double t7 = any ? all * t6 : all + t6;
    double both = kept[2];
    double t8 = t7 * both;

    // reverse sweep
    double t9 = until * both;
    double t10;
    if (any) {
      t10 = all * t9;
      t9 *= t6;
    } else {
      t10 = t9;
    }
    double tBar;
    switch (exit) {
      case 0 -> {
        for (int i5 = j - 1; i5 >= 0; i5--) {
          t3[i5] += t8;
        }
        tBar = t3[0];
        t3[0] = 0.0;
        for (int i5 = i - 1; i5 >= 0; i5--) {
          int t11 = i5 % t1;
          double[] aBar1 = aBar[t11];
          for (int i6 = a[t11].length - 1; i6 >= 0; i6--) {
            aBar1[i6] += t8;
          }
          double[] t12 = kept2[i5];
          for (int i6 = kept1[i5].length - 1; i6 >= 0; i6--) {
            t12[i6] += t8;
          }
          double t13 = t12[0];
          t12[0] = 0.0;
          tBar += t13;
        }
      }
      case 1 -> {
        double[] aBar1 = aBar[i % t1];
        for (int i5 = k - 1; i5 >= 0; i5--) {
          aBar1[i5] += t8;
        }
        for (int i5 = t2.length - 1; i5 >= 0; i5--) {
          t3[i5] += t8;
        }
        tBar = t3[0];
        t3[0] = 0.0;
        for (int i5 = i - 1; i5 >= 0; i5--) {
          int t11 = i5 % t1;
          double[] aBar2 = aBar[t11];
          for (int i6 = a[t11].length - 1; i6 >= 0; i6--) {
            aBar2[i6] += t8;
          }
          double[] t12 = kept2[i5];
          for (int i6 = kept1[i5].length - 1; i6 >= 0; i6--) {
            t12[i6] += t8;
          }
          double t13 = t12[0];
          t12[0] = 0.0;
          tBar += t13;
        }
      }
      case 2 -> tBar = joinedGradientPart2(i1, t4, t8, i2, t1, a, aBar, kept3, kept4, kept1, kept2);
      case 3 -> tBar =
          joinedGradientPart1(i3, i2, t1, aBar, t8, t5, t4, a, kept3, kept4, kept1, kept2);
      default -> {
        tBar = 0.0;
        for (int i5 = 4; i5 >= 0; i5--) {
          int t11 = i5 % t1;
          double[] aBar1 = aBar[t11];
          for (int i6 = a[t11].length - 1; i6 >= 0; i6--) {
            aBar1[i6] += t8;
          }
          double[] t12 = kept4[i5];
          for (int i6 = kept3[i5].length - 1; i6 >= 0; i6--) {
            t12[i6] += t8;
          }
          double t13 = t12[0];
          t12[0] = 0.0;
          tBar += t13;
        }
        for (int i5 = 1; i5 >= 0; i5--) {
          int t11 = i5 % t1;
          double[] aBar1 = aBar[t11];
          for (int i6 = a[t11].length - 1; i6 >= 0; i6--) {
            aBar1[i6] += t8;
          }
          double[] t12 = kept2[i5];
          for (int i6 = kept1[i5].length - 1; i6 >= 0; i6--) {
            t12[i6] += t8;
          }
          double t13 = t12[0];
          t12[0] = 0.0;
          tBar += t13;
        }
      }
    }
    tape.result(1, t7 * until);
    tape.result(2, t9);
    tape.result(3, t10);
    tape.result(4, tBar);
    return t8 * until;
  }

  private static double joinedGradientPart2(int i, double[] p1, double p2, int i_, int p4,
      double[][] a, double[][] aBar, double[][] kept, double[][] kept_, double[][] kept__,
      double[][] kept___) {
    for (int j = i - 1; j >= 0; j--) {
      p1[j] += p2;
    }
    double tBar = p1[0];
    p1[0] = 0.0;
    for (int j = i_ - 1; j >= 0; j--) {
      int t = j % p4;
      double[] aBar1 = aBar[t];
      for (int k = a[t].length - 1; k >= 0; k--) {
        aBar1[k] += p2;
      }
      double[] t1 = kept_[j];
      for (int k = kept[j].length - 1; k >= 0; k--) {
        t1[k] += p2;
      }
      double t2 = t1[0];
      t1[0] = 0.0;
      tBar += t2;
    }
    for (int j = 1; j >= 0; j--) {
      int t = j % p4;
      double[] aBar1 = aBar[t];
      for (int k = a[t].length - 1; k >= 0; k--) {
        aBar1[k] += p2;
      }
      double[] t1 = kept___[j];
      for (int k = kept__[j].length - 1; k >= 0; k--) {
        t1[k] += p2;
      }
      double t2 = t1[0];
      t1[0] = 0.0;
      tBar += t2;
    }
    return tBar;
  }

  private static double joinedGradientPart1(int i, int i_, int p2, double[][] aBar, double p4,
      double[] p5, double[] p6, double[][] a, double[][] kept, double[][] kept_, double[][] kept__,
      double[][] kept___) {
    double[] aBar1 = aBar[i_ % p2];
    for (int j = i - 1; j >= 0; j--) {
      aBar1[j] += p4;
    }
    for (int j = p5.length - 1; j >= 0; j--) {
      p6[j] += p4;
    }
    double tBar = p6[0];
    p6[0] = 0.0;
    for (int j = i_ - 1; j >= 0; j--) {
      int t = j % p2;
      double[] aBar2 = aBar[t];
      for (int k = a[t].length - 1; k >= 0; k--) {
        aBar2[k] += p4;
      }
      double[] t1 = kept_[j];
      for (int k = kept[j].length - 1; k >= 0; k--) {
        t1[k] += p4;
      }
      double t2 = t1[0];
      t1[0] = 0.0;
      tBar += t2;
    }
    for (int j = 1; j >= 0; j--) {
      int t = j % p2;
      double[] aBar2 = aBar[t];
      for (int k = a[t].length - 1; k >= 0; k--) {
        aBar2[k] += p4;
      }
      double[] t1 = kept___[j];
      for (int k = kept__[j].length - 1; k >= 0; k--) {
        t1[k] += p4;
      }
      double t2 = t1[0];
      t1[0] = 0.0;
      tBar += t2;
    }
    return tBar;
  }

  private static double joinedGradientPart5(int[] keptInts, double[][] keptDoubleArrays,
      boolean[][] keptBooleanArrays, double p3, double tBar, int[][] keptIntArrays, double t,
      boolean[] keptBooleans, long[] keptLongs, double p9, boolean[][][] keptBooleanArrayArrays,
      int[][][] keptIntArrayArrays, double[][] a, double[][] aBar, double p14) {
    int trips = keptInts[3];
    double[] termKept = keptDoubleArrays[2];
    boolean[] kept = keptBooleanArrays[0];
    double[] termKept1 = keptDoubleArrays[3];
    double termBar = 0.0;
    for (int k = trips - 1; k >= 0; k--) {
      double term = termKept[k];
      if (term != 0.25) {
        termBar += 2.0 * (p3 * term);
      }
      term = termKept1[k];
      if (kept[k]) {
        termBar = 2.0 * (termBar / 2.0 * term);
      }
    }
    trips = keptInts[2];
    int[] iKept = keptIntArrays[2];
    double[] a1 = keptDoubleArrays[0];
    double[] aBar1 = keptDoubleArrays[1];
    tBar += termBar;
    for (int k = trips - 1; k >= 0; k--) {
      int i = iKept[k];
      double t1 = a1[i];
      double t2 = t1 * t;
      double t3 = t2 != 0.25 ? 2.0 * (p3 * t2) : 0.0;
      tBar += t1 * t3;
      aBar1[i] += t3 * t;
    }
    long count = keptLongs[0];
    double meanBar;
    if (keptBooleans[0]) {
      meanBar = p9 / count;
    } else {
      tBar += 2.0 * (p9 * t);
      meanBar = 0.0;
    }
    trips = keptInts[1];
    int[] tripsKept = keptIntArrays[0];
    boolean[][] keptKept = keptBooleanArrayArrays[0];
    iKept = keptIntArrays[1];
    int[][] iKeptKept = keptIntArrayArrays[0];
    for (int k = trips - 1; k >= 0; k--) {
      trips = tripsKept[k];
      kept = keptKept[k];
      int i = iKept[k];
      double[] t1 = a[i];
      int[] iKept1 = iKeptKept[k];
      double[] t2 = aBar[i];
      for (int k1 = trips - 1; k1 >= 0; k1--) {
        i = iKept1[k1];
        double t3 = t1[i];
        double t4;
        if (kept[k1]) {
          t4 = 0.0;
        } else {
          tBar += t3 * meanBar;
          t4 = meanBar * t;
        }
        t2[i] += t4;
      }
    }
    int t1 = keptInts[0];
    for (int i = 0; i < t1; i++) {
      double[] t2 = a[i];
      double[] t3 = aBar[i];
      for (int j = 0; j < t2.length; j++) {
        double t4 = t2[j];
        tBar += t4 * t4 * p14;
        t3[j] += 2.0 * (p14 * t * t4);
      }
    }
    return tBar;
  }

  private static void joinedHvpPart3(double[][] a, double[][] aDot, double t, double tDot, int n,
      double[][] aBar, double[][] aBarDot, int[] keptInts, double[] kept, long[] keptLongs,
      int[][] keptIntArrays, boolean[][][] keptBooleanArrayArrays, int[][][] keptIntArrayArrays,
      boolean[] keptBooleans, double[][] keptDoubleArrays, boolean[][] keptBooleanArrays,
      Tape tape) {
    keptInts[0] = a.length;
    DoubleStream.Builder terms = DoubleStream.builder();
    double allDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double[] t1 = a[i];
      double[] t2 = aDot[i];
      int t3 = t1.length;
      for (int j = 0; j < t3; j++) {
        double t4 = t1[j];
        double t5 = t4 * t4;
        double t6 = 2.0 * (t2[j] * t4) * t + t5 * tDot;
        terms.accept(t5 * t);
        allDot += t6;
      }
    }
    kept[0] = allDot;
    double all = terms.build().sum();
    kept[1] = all;
    boolean t1 = n < 0;
    if (t1) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    terms = DoubleStream.builder();
    int[] tripsKept = tape.ints(64);
    boolean[][] keptKept = tape.references(boolean[].class, 64);
    int[] iKept = tape.ints(64);
    int[][] iKeptKept = tape.references(int[].class, 64);
    long count = 0L;
    int skipped = 0;
    int passed = 0;
    int trips = 0;
    double meanDot = 0.0;
    for (int i = 0; i < a.length & passed < n; i++) {
      iKept[trips] = i;
      double[] t2 = a[i];
      double[] t3 = aDot[i];
      int t4 = Math.min(t2.length, 2);
      boolean[] kept1 = tape.booleans(64);
      int[] iKept1 = tape.ints(64);
      int trips1 = 0;
      for (int j = 0; j < t4 & passed < n; j++) {
        iKept1[trips1] = j;
        double t5 = t2[j];
        boolean t6 = skipped < 1;
        double t7 = t3[j];
        kept1[trips1] = t6;
        if (t6) {
          skipped++;
        } else {
          passed++;
          terms.accept(t5 * t);
          count++;
          meanDot += t7 * t + t5 * tDot;
        }
        trips1++;
        kept1 = tape.grow(kept1, trips1);
        iKept1 = tape.grow(iKept1, trips1);
      }
      tripsKept[trips] = trips1;
      keptKept[trips] = kept1;
      iKeptKept[trips] = iKept1;
      trips++;
      tripsKept = tape.grow(tripsKept, trips);
      keptKept = tape.grow(keptKept, trips);
      iKept = tape.grow(iKept, trips);
      iKeptKept = tape.grow(iKeptKept, trips);
    }
    keptLongs[0] = count;
    keptInts[1] = trips;
    keptIntArrays[0] = tripsKept;
    keptBooleanArrayArrays[0] = keptKept;
    keptIntArrays[1] = iKept;
    keptIntArrayArrays[0] = iKeptKept;
    double mean = terms.build().average().orElse(Double.NaN);
    boolean t2 = count > 0L;
    keptBooleans[0] = t2;
    double t3;
    if (t2) {
      t3 = meanDot / count;
    } else {
      mean = t * t;
      t3 = 2.0 * (tDot * t);
    }
    kept[2] = mean;
    kept[3] = t3;
    double[] a1 = a[0];
    keptDoubleArrays[0] = a1;
    double[] aDot1 = aDot[0];
    keptDoubleArrays[1] = aDot1;
    keptDoubleArrays[2] = aBar[0];
    keptDoubleArrays[3] = aBarDot[0];
    int t4 = a1.length;
    if (t1) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    terms = DoubleStream.builder();
    iKept = tape.ints(64);
    int passed1 = 0;
    trips = 0;
    double bothDot = 0.0;
    for (int i = 0; i < t4 & passed1 < 3; i++) {
      iKept[trips] = i;
      double t5 = a1[i];
      double t6 = t5 * t;
      double t7 = aDot1[i] * t + t5 * tDot;
      if (t6 != 0.25) {
        passed1++;
        terms.accept(t6 * t6);
        bothDot += 2.0 * (t7 * t6);
      }
      trips++;
      iKept = tape.grow(iKept, trips);
    }
    keptInts[2] = trips;
    keptIntArrays[2] = iKept;
    double[] termKept = tape.doubles(64);
    double[] termKeptDot = tape.doubles(64);
    boolean[] kept1 = tape.booleans(64);
    double[] termKept1 = tape.doubles(64);
    double[] termKeptDot1 = tape.doubles(64);
    double term = t;
    trips = 0;
    double termDot = tDot;
    for (int i = 0; i < n & passed1 < 3; i++) {
      termKept1[trips] = term;
      termKeptDot1[trips] = termDot;
      boolean t5 = i > 0;
      kept1[trips] = t5;
      if (t5) {
        termDot *= term;
        term = term * term / 2.0;
      }
      termKept[trips] = term;
      termKeptDot[trips] = termDot;
      if (term != 0.25) {
        passed1++;
        terms.accept(term * term);
        bothDot += 2.0 * (termDot * term);
      }
      trips++;
      termKept = tape.grow(termKept, trips);
      termKeptDot = tape.grow(termKeptDot, trips);
      kept1 = tape.grow(kept1, trips);
      termKept1 = tape.grow(termKept1, trips);
      termKeptDot1 = tape.grow(termKeptDot1, trips);
    }
    keptInts[3] = trips;
    keptDoubleArrays[4] = termKept;
    keptBooleanArrays[0] = kept1;
    keptDoubleArrays[5] = termKept1;
    kept[4] = bothDot;
    keptDoubleArrays[6] = termKeptDot;
    keptDoubleArrays[7] = termKeptDot1;
    double both = terms.build().sum();
    kept[5] = both;
  }

  private static void joinedHvpPart4(int[] keptInts, double[][] a, double[][] aDot, double t,
      double tDot, double[] kept, double[][] keptDoubleArrays, double[][][] keptDoubleArrayArrays,
      Tape tape) {
    DoubleStream.Builder terms = DoubleStream.builder();
    int t1 = keptInts[0];
    double[][] kept1;
    double[][] kept2;
    double[][] keptDot;
    double untilDot;
    int i;
    double[] t2;
    double[] t3;
    double[] t4;
    int j;
    int exit;
    int k;
    int i1;
    double[] t5;
    int i2;
    double[][] kept3;
    double[][] kept4;
    int i3;
    double[] t6;
    double[] t7;
    double[][] keptDot1;
    block1: {
      kept1 = tape.references(double[].class, 2);
      kept2 = tape.references(double[].class, 2);
      keptDot = tape.references(double[].class, 2);
      untilDot = 0.0;
      i = 0;
      while (i < 2) {
        int t8 = i % t1;
        double[] a1 = a[t8];
        double[] aDot1 = aDot[t8];
        t2 = new double[1];
        double[] t9 = new double[1];
        kept1[i] = t2;
        t3 = tape.zeroDoubles(1);
        t4 = tape.zeroDoubles(1);
        kept2[i] = t3;
        keptDot[i] = t4;
        t2[0] = t;
        t9[0] = tDot;
        int t10 = a1.length;
        j = 0;
        while (j < t2.length) {
          double t11 = t2[j];
          if (!(t11 < 1.0)) {
            exit = 0;
            k = 0;
            i1 = 0;
            t5 = null;
            i2 = 0;
            kept3 = null;
            kept4 = null;
            i3 = 0;
            t6 = null;
            t7 = null;
            keptDot1 = null;
            break block1;
          }
          double t12 = t9[j];
          terms.accept(t11);
          j++;
          untilDot += t12;
        }
        k = 0;
        while (k < t10) {
          double t11 = a1[k];
          if (!(t11 < 1.0)) {
            exit = 1;
            j = 0;
            i1 = 0;
            t5 = null;
            i2 = 0;
            kept3 = null;
            kept4 = null;
            i3 = 0;
            t6 = null;
            t7 = null;
            keptDot1 = null;
            break block1;
          }
          double t12 = aDot1[k];
          terms.accept(t11);
          k++;
          untilDot += t12;
        }
        i++;
      }
      kept3 = tape.references(double[].class, 5);
      double[][] keptDot2 = tape.references(double[].class, 5);
      kept4 = tape.references(double[].class, 5);
      keptDot1 = tape.references(double[].class, 5);
      i2 = 0;
      while (i2 < 5) {
        int t8 = i2 % t1;
        double[] a1 = a[t8];
        double[] aDot1 = aDot[t8];
        t6 = new double[1];
        double[] t9 = new double[1];
        kept3[i2] = t6;
        keptDot2[i2] = t9;
        t5 = tape.zeroDoubles(1);
        t7 = tape.zeroDoubles(1);
        kept4[i2] = t5;
        keptDot1[i2] = t7;
        t6[0] = t;
        t9[0] = tDot;
        int t10 = a1.length;
        i1 = 0;
        while (i1 < t6.length) {
          double t11 = t6[i1];
          if (!(t11 < 1.0)) {
            exit = 2;
            j = 0;
            t3 = null;
            i = 0;
            k = 0;
            t2 = null;
            i3 = 0;
            t4 = null;
            break block1;
          }
          double t12 = t9[i1];
          terms.accept(t11);
          i1++;
          untilDot += t12;
        }
        i3 = 0;
        while (i3 < t10) {
          double t11 = a1[i3];
          if (!(t11 < 1.0)) {
            exit = 3;
            j = 0;
            t3 = null;
            i = 0;
            k = 0;
            t2 = null;
            i1 = 0;
            t4 = null;
            break block1;
          }
          double t12 = aDot1[i3];
          terms.accept(t11);
          i3++;
          untilDot += t12;
        }
        i2++;
      }
      exit = 4;
      j = 0;
      t3 = null;
      i = 0;
      k = 0;
      t2 = null;
      i1 = 0;
      t5 = null;
      i2 = 0;
      i3 = 0;
      t6 = null;
      t4 = null;
      t7 = null;
    }
    keptInts[4] = exit;
    keptInts[5] = j;
    keptDoubleArrays[8] = t3;
    keptInts[6] = i;
    keptDoubleArrayArrays[0] = kept1;
    keptDoubleArrayArrays[1] = kept2;
    keptInts[7] = k;
    keptDoubleArrays[9] = t2;
    keptInts[8] = i1;
    keptDoubleArrays[10] = t5;
    keptInts[9] = i2;
    keptDoubleArrayArrays[2] = kept3;
    keptDoubleArrayArrays[3] = kept4;
    keptInts[10] = i3;
    keptDoubleArrays[11] = t6;
    keptDoubleArrays[12] = t4;
    keptDoubleArrayArrays[4] = keptDot;
    keptDoubleArrays[13] = t7;
    keptDoubleArrayArrays[5] = keptDot1;
    double until = terms.build().sum();
    int i4 = 0;
    boolean any;
    loop1: while (true) {
      if (i4 >= t1) {
        any = false;
        break;
      }
      double[] t8 = a[i4];
      int t9 = t8.length;
      for (int i5 = 0; i5 < t9; i5++) {
        if (t8[i5] > 1.5) {
          any = true;
          break loop1;
        }
      }
      i4++;
    }
    double all = kept[1];
    double t8 = kept[2];
    double allDot = kept[0];
    double t9 = kept[3];
    double t10;
    double t11;
    if (any) {
      t10 = all * t8;
      t11 = allDot * t8 + all * t9;
    } else {
      t10 = all + t8;
      t11 = allDot + t9;
    }
    double both = kept[5];
    double t12 = t10 * both;
    kept[6] = t12;
    double bothDot = kept[4];
    kept[7] = t11 * both + t10 * bothDot;
    kept[8] = t12 * until;

    // reverse sweep
    double t13 = until * both;
    double t14 = untilDot * both + until * bothDot;
    kept[9] = t10 * until;
    kept[10] = t11 * until + t10 * untilDot;
    double t15;
    double t16;
    if (any) {
      t15 = all * t13;
      t16 = allDot * t13 + all * t14;
      t14 = t14 * t8 + t13 * t9;
      t13 *= t8;
    } else {
      t15 = t13;
      t16 = t14;
    }
    kept[11] = t13;
    kept[12] = t15;
    kept[13] = t14;
    kept[14] = t16;
  }

  private static double joinedHvpPart5(int[] keptInts, double[][] keptDoubleArrays, double[] kept,
      double[][][] keptDoubleArrayArrays, double[][] a, double[][] aBar, double[][] aBarDot,
      boolean[][] keptBooleanArrays, int[][] keptIntArrays, double t, double tDot, Tape tape) {
    int exit = keptInts[4];
    int i = keptInts[5];
    double[] t1 = keptDoubleArrays[8];
    double t2 = kept[6];
    double[] t3 = keptDoubleArrays[12];
    double t4 = kept[7];
    int j = keptInts[6];
    int t5 = keptInts[0];
    double[][] kept1 = keptDoubleArrayArrays[0];
    double[][] kept2 = keptDoubleArrayArrays[1];
    double[][] keptDot = keptDoubleArrayArrays[4];
    int i1 = keptInts[7];
    int i2 = keptInts[8];
    double[] t6 = keptDoubleArrays[10];
    double[] t7 = keptDoubleArrays[13];
    int i3 = keptInts[9];
    double[][] kept3 = keptDoubleArrayArrays[2];
    double[][] kept4 = keptDoubleArrayArrays[3];
    double[][] keptDot1 = keptDoubleArrayArrays[5];
    int i4 = keptInts[10];
    double[] t8 = keptDoubleArrays[9];
    double[] t9 = keptDoubleArrays[11];
    double tBar;
    double tBarDot;
    switch (exit) {
      case 0 -> {
        for (int i5 = i - 1; i5 >= 0; i5--) {
          t1[i5] += t2;
          t3[i5] += t4;
        }
        tBar = t1[0];
        tBarDot = t3[0];
        t1[0] = 0.0;
        t3[0] = 0.0;
        for (int i5 = j - 1; i5 >= 0; i5--) {
          int t10 = i5 % t5;
          double[] aBar1 = aBar[t10];
          double[] aBarDot1 = aBarDot[t10];
          for (int i6 = a[t10].length - 1; i6 >= 0; i6--) {
            aBar1[i6] += t2;
            aBarDot1[i6] += t4;
          }
          double[] t11 = kept2[i5];
          double[] t12 = keptDot[i5];
          for (int i6 = kept1[i5].length - 1; i6 >= 0; i6--) {
            t11[i6] += t2;
            t12[i6] += t4;
          }
          double t13 = t11[0];
          double t14 = t12[0];
          t11[0] = 0.0;
          t12[0] = 0.0;
          tBar += t13;
          tBarDot += t14;
        }
      }
      case 1 -> {
        int t10 = j % t5;
        double[] aBar1 = aBar[t10];
        double[] aBarDot1 = aBarDot[t10];
        for (int i5 = i1 - 1; i5 >= 0; i5--) {
          aBar1[i5] += t2;
          aBarDot1[i5] += t4;
        }
        for (int i5 = t8.length - 1; i5 >= 0; i5--) {
          t1[i5] += t2;
          t3[i5] += t4;
        }
        tBar = t1[0];
        tBarDot = t3[0];
        t1[0] = 0.0;
        t3[0] = 0.0;
        for (int i5 = j - 1; i5 >= 0; i5--) {
          int t11 = i5 % t5;
          double[] aBar2 = aBar[t11];
          double[] aBarDot2 = aBarDot[t11];
          for (int i6 = a[t11].length - 1; i6 >= 0; i6--) {
            aBar2[i6] += t2;
            aBarDot2[i6] += t4;
          }
          double[] t12 = kept2[i5];
          double[] t13 = keptDot[i5];
          for (int i6 = kept1[i5].length - 1; i6 >= 0; i6--) {
            t12[i6] += t2;
            t13[i6] += t4;
          }
          double t14 = t12[0];
          double t15 = t13[0];
          t12[0] = 0.0;
          t13[0] = 0.0;
          tBar += t14;
          tBarDot += t15;
        }
      }
      case 2 -> {
        tBar = joinedHvpPart2(i2, t6, t2, t7, t4, i3, t5, a, aBar, aBarDot, kept3, kept4, keptDot1,
            kept1, kept2, keptDot, tape);
        tBarDot = tape.doubleResult(1);
      }
      case 3 -> {
        tBar = joinedHvpPart1(i4, i3, t5, aBar, aBarDot, t2, t4, t9, t6, t7, a, kept3, kept4,
            keptDot1, kept1, kept2, keptDot, tape);
        tBarDot = tape.doubleResult(1);
      }
      default -> {
        tBar = 0.0;
        tBarDot = 0.0;
        for (int i5 = 4; i5 >= 0; i5--) {
          int t10 = i5 % t5;
          double[] aBar1 = aBar[t10];
          double[] aBarDot1 = aBarDot[t10];
          for (int i6 = a[t10].length - 1; i6 >= 0; i6--) {
            aBar1[i6] += t2;
            aBarDot1[i6] += t4;
          }
          double[] t11 = kept4[i5];
          double[] t12 = keptDot1[i5];
          for (int i6 = kept3[i5].length - 1; i6 >= 0; i6--) {
            t11[i6] += t2;
            t12[i6] += t4;
          }
          double t13 = t11[0];
          double t14 = t12[0];
          t11[0] = 0.0;
          t12[0] = 0.0;
          tBar += t13;
          tBarDot += t14;
        }
        for (int i5 = 1; i5 >= 0; i5--) {
          int t10 = i5 % t5;
          double[] aBar1 = aBar[t10];
          double[] aBarDot1 = aBarDot[t10];
          for (int i6 = a[t10].length - 1; i6 >= 0; i6--) {
            aBar1[i6] += t2;
            aBarDot1[i6] += t4;
          }
          double[] t11 = kept2[i5];
          double[] t12 = keptDot[i5];
          for (int i6 = kept1[i5].length - 1; i6 >= 0; i6--) {
            t11[i6] += t2;
            t12[i6] += t4;
          }
          double t13 = t11[0];
          double t14 = t12[0];
          t11[0] = 0.0;
          t12[0] = 0.0;
          tBar += t13;
          tBarDot += t14;
        }
      }
    }
    int trips = keptInts[3];
    double[] termKept = keptDoubleArrays[4];
    double[] termKeptDot = keptDoubleArrays[6];
    double t10 = kept[9];
    double t11 = kept[10];
    boolean[] kept5 = keptBooleanArrays[0];
    double[] termKept1 = keptDoubleArrays[5];
    double[] termKeptDot1 = keptDoubleArrays[7];
    double termBar = 0.0;
    double termBarDot = 0.0;
    for (int k = trips - 1; k >= 0; k--) {
      double term = termKept[k];
      double termDot = termKeptDot[k];
      if (term != 0.25) {
        termBar += 2.0 * (t10 * term);
        termBarDot += 2.0 * (t11 * term + t10 * termDot);
      }
      term = termKept1[k];
      termDot = termKeptDot1[k];
      if (kept5[k]) {
        double t12 = termBar / 2.0;
        termBar = 2.0 * (t12 * term);
        termBarDot = 2.0 * (termBarDot / 2.0 * term + t12 * termDot);
      }
    }
    trips = keptInts[2];
    int[] iKept = keptIntArrays[2];
    double[] a1 = keptDoubleArrays[0];
    double[] aDot = keptDoubleArrays[1];
    double[] aBar1 = keptDoubleArrays[2];
    double[] aBarDot1 = keptDoubleArrays[3];
    tBar += termBar;
    tBarDot += termBarDot;
    for (int k = trips - 1; k >= 0; k--) {
      i = iKept[k];
      double t12 = a1[i];
      double t13 = aDot[i];
      double t14 = t12 * t;
      double t15;
      double t16;
      if (t14 != 0.25) {
        t15 = 2.0 * (t10 * t14);
        t16 = 2.0 * (t11 * t14 + t10 * (t13 * t + t12 * tDot));
      } else {
        t15 = 0.0;
        t16 = 0.0;
      }
      tBar += t12 * t15;
      tBarDot += t13 * t15 + t12 * t16;
      aBar1[i] += t15 * t;
      aBarDot1[i] += t16 * t + t15 * tDot;
    }
    tape.result(1, tBarDot);
    return tBar;
  }

  private static double joinedHvpPart2(int i, double[] p1, double p2, double[] p3, double p4,
      int i_, int p6, double[][] a, double[][] aBar, double[][] aBarDot, double[][] kept,
      double[][] kept_, double[][] keptDot, double[][] kept__, double[][] kept___,
      double[][] keptDot_, Tape tape) {
    for (int j = i - 1; j >= 0; j--) {
      p1[j] += p2;
      p3[j] += p4;
    }
    double tBar = p1[0];
    double tBarDot = p3[0];
    p1[0] = 0.0;
    p3[0] = 0.0;
    for (int j = i_ - 1; j >= 0; j--) {
      int t = j % p6;
      double[] aBar1 = aBar[t];
      double[] aBarDot1 = aBarDot[t];
      for (int k = a[t].length - 1; k >= 0; k--) {
        aBar1[k] += p2;
        aBarDot1[k] += p4;
      }
      double[] t1 = kept_[j];
      double[] t2 = keptDot[j];
      for (int k = kept[j].length - 1; k >= 0; k--) {
        t1[k] += p2;
        t2[k] += p4;
      }
      double t3 = t1[0];
      double t4 = t2[0];
      t1[0] = 0.0;
      t2[0] = 0.0;
      tBar += t3;
      tBarDot += t4;
    }
    for (int j = 1; j >= 0; j--) {
      int t = j % p6;
      double[] aBar1 = aBar[t];
      double[] aBarDot1 = aBarDot[t];
      for (int k = a[t].length - 1; k >= 0; k--) {
        aBar1[k] += p2;
        aBarDot1[k] += p4;
      }
      double[] t1 = kept___[j];
      double[] t2 = keptDot_[j];
      for (int k = kept__[j].length - 1; k >= 0; k--) {
        t1[k] += p2;
        t2[k] += p4;
      }
      double t3 = t1[0];
      double t4 = t2[0];
      t1[0] = 0.0;
      t2[0] = 0.0;
      tBar += t3;
      tBarDot += t4;
    }
    tape.result(1, tBarDot);
    return tBar;
  }

  private static double joinedHvpPart1(int i, int i_, int p2, double[][] aBar, double[][] aBarDot,
      double p5, double p6, double[] p7, double[] p8, double[] p9, double[][] a, double[][] kept,
      double[][] kept_, double[][] keptDot, double[][] kept__, double[][] kept___,
      double[][] keptDot_, Tape tape) {
    int t = i_ % p2;
    double[] aBar1 = aBar[t];
    double[] aBarDot1 = aBarDot[t];
    for (int j = i - 1; j >= 0; j--) {
      aBar1[j] += p5;
      aBarDot1[j] += p6;
    }
    for (int j = p7.length - 1; j >= 0; j--) {
      p8[j] += p5;
      p9[j] += p6;
    }
    double tBar = p8[0];
    double tBarDot = p9[0];
    p8[0] = 0.0;
    p9[0] = 0.0;
    for (int j = i_ - 1; j >= 0; j--) {
      int t1 = j % p2;
      double[] aBar2 = aBar[t1];
      double[] aBarDot2 = aBarDot[t1];
      for (int k = a[t1].length - 1; k >= 0; k--) {
        aBar2[k] += p5;
        aBarDot2[k] += p6;
      }
      double[] t2 = kept_[j];
      double[] t3 = keptDot[j];
      for (int k = kept[j].length - 1; k >= 0; k--) {
        t2[k] += p5;
        t3[k] += p6;
      }
      double t4 = t2[0];
      double t5 = t3[0];
      t2[0] = 0.0;
      t3[0] = 0.0;
      tBar += t4;
      tBarDot += t5;
    }
    for (int j = 1; j >= 0; j--) {
      int t1 = j % p2;
      double[] aBar2 = aBar[t1];
      double[] aBarDot2 = aBarDot[t1];
      for (int k = a[t1].length - 1; k >= 0; k--) {
        aBar2[k] += p5;
        aBarDot2[k] += p6;
      }
      double[] t2 = kept___[j];
      double[] t3 = keptDot_[j];
      for (int k = kept__[j].length - 1; k >= 0; k--) {
        t2[k] += p5;
        t3[k] += p6;
      }
      double t4 = t2[0];
      double t5 = t3[0];
      t2[0] = 0.0;
      t3[0] = 0.0;
      tBar += t4;
      tBarDot += t5;
    }
    tape.result(1, tBarDot);
    return tBar;
  }

  private static double joinedHvpPart6(boolean[] keptBooleans, long[] keptLongs, double[] kept,
      double tBar, double tBarDot, double t, double tDot, int[] keptInts, int[][] keptIntArrays,
      boolean[][][] keptBooleanArrayArrays, int[][][] keptIntArrayArrays, double[][] a,
      double[][] aDot, double[][] aBar, double[][] aBarDot, Tape tape) {
    long count = keptLongs[0];
    double t1 = kept[12];
    double t2 = kept[14];
    double meanBar;
    double meanBarDot;
    if (keptBooleans[0]) {
      double t3 = count;
      meanBar = t1 / t3;
      meanBarDot = t2 / t3;
    } else {
      tBar += 2.0 * (t1 * t);
      tBarDot += 2.0 * (t2 * t + t1 * tDot);
      meanBar = 0.0;
      meanBarDot = 0.0;
    }
    int trips = keptInts[1];
    int[] tripsKept = keptIntArrays[0];
    boolean[][] keptKept = keptBooleanArrayArrays[0];
    int[] iKept = keptIntArrays[1];
    int[][] iKeptKept = keptIntArrayArrays[0];
    for (int k = trips - 1; k >= 0; k--) {
      trips = tripsKept[k];
      boolean[] kept1 = keptKept[k];
      int i = iKept[k];
      double[] t3 = a[i];
      double[] t4 = aDot[i];
      int[] iKept1 = iKeptKept[k];
      double[] t5 = aBar[i];
      double[] t6 = aBarDot[i];
      for (int k1 = trips - 1; k1 >= 0; k1--) {
        i = iKept1[k1];
        double t7 = t3[i];
        double t8 = t4[i];
        double t9;
        double t10;
        if (kept1[k1]) {
          t9 = 0.0;
          t10 = 0.0;
        } else {
          tBar += t7 * meanBar;
          tBarDot += t8 * meanBar + t7 * meanBarDot;
          t9 = meanBar * t;
          t10 = meanBarDot * t + meanBar * tDot;
        }
        t5[i] += t9;
        t6[i] += t10;
      }
    }
    int t3 = keptInts[0];
    double t4 = kept[11];
    double t5 = kept[13];
    for (int i = 0; i < t3; i++) {
      double[] t6 = a[i];
      double[] t7 = aDot[i];
      double[] t8 = aBar[i];
      double[] t9 = aBarDot[i];
      for (int j = 0; j < t6.length; j++) {
        double t10 = t4 * t;
        double t11 = t6[j];
        double t12 = t7[j];
        double t13 = t11 * t11;
        tBar += t13 * t4;
        tBarDot += 2.0 * (t12 * t11) * t4 + t13 * t5;
        t8[j] += 2.0 * (t10 * t11);
        t9[j] += 2.0 * ((t5 * t + t4 * tDot) * t11 + t10 * t12);
      }
    }
    tape.result(1, tBarDot);
    return tBar;
  }
}
