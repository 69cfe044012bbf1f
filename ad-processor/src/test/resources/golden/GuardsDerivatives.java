package corpus;

import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import javax.annotation.processing.Generated;
import org.covector.ad.processor.testing.Recorder;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.Resources;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code Guards}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class GuardsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.GuardsDerivatives");
  }

  private GuardsDerivatives() {}

  /**
   * Forward mode: {@code Guards.translated} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual translatedJvp(double[] x, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s;
    double sDot;
    try {
      s = 1.0;
      sDot = 0.0;
      for (int i = 0; i < n; i++) {
        double x1 = x[i];
        double t = x1 * s;
        sDot = sDot * t + s * (xDot[i] * s + x1 * sDot);
        s *= t;
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("too short: " + x.length, e);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #translatedJvp(double[], int, double[])
   */
  static Dual translatedJvp(double[] x, int n, double[] xDot, Tape tape) {
    return translatedJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Guards.translated}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TranslatedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Guards.translated} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static TranslatedGradient translatedGradient(double[] x, int n) {
    return translatedGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #translatedGradient(double[], int)
   */
  static TranslatedGradient translatedGradient(double[] x, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = translatedGradient(x, n, xBar, tape);
    return new TranslatedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Guards.translated} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double translatedGradient(double[] x, int n, double[] xBar) {
    return translatedGradient(x, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #translatedGradient(double[], int, double[])
   */
  static double translatedGradient(double[] x, int n, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] sKept;
      double s;
      try {
        sKept = tape.doubles(n);
        s = 1.0;
        for (int i = 0; i < n; i++) {
          sKept[i] = s;
          s *= x[i] * s;
        }
      } catch (ArrayIndexOutOfBoundsException e) {
        throw new IllegalArgumentException("too short: " + x.length, e);
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double x1 = x[i];
        double s1 = sKept[i];
        double sBar1 = sBar * (x1 * s1);
        double t = s1 * sBar;
        sBar = sBar1 + x1 * t;
        xBar[i] += t * s1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.translated}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TranslatedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Guards.translated}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TranslatedHvp translatedHvp(double[] x, int n, double[] xDot) {
    return translatedHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #translatedHvp(double[], int, double[])
   */
  static TranslatedHvp translatedHvp(double[] x, int n, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = translatedHvp(x, n, xDot, xBar, xHvp, tape);
    return new TranslatedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Guards.translated}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double translatedHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp) {
    return translatedHvp(x, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #translatedHvp(double[], int, double[], double[], double[])
   */
  static double translatedHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] sKept;
      double[] sKeptDot;
      double s;
      try {
        sKept = tape.doubles(n);
        sKeptDot = tape.doubles(n);
        s = 1.0;
        double sDot = 0.0;
        for (int i = 0; i < n; i++) {
          sKept[i] = s;
          sKeptDot[i] = sDot;
          double x1 = x[i];
          double t = x1 * s;
          sDot = sDot * t + s * (xDot[i] * s + x1 * sDot);
          s *= t;
        }
      } catch (ArrayIndexOutOfBoundsException e) {
        throw new IllegalArgumentException("too short: " + x.length, e);
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double s1 = sKept[i];
        double sDot = sKeptDot[i];
        double t = x1 * s1;
        double sBar1 = sBar * t;
        double t1 = s1 * sBar;
        double t2 = sDot * sBar + s1 * sBarDot;
        double sBarDot1 = sBarDot * t + sBar * (xDot1 * s1 + x1 * sDot);
        sBar = sBar1 + x1 * t1;
        sBarDot = sBarDot1 + (xDot1 * t1 + x1 * t2);
        xBar[i] += t1 * s1;
        xHvp[i] += t2 * s1 + t1 * sDot;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.translated} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction translatedFunction(int n) {
    return new TranslatedFunction(n);
  }

  private static final class TranslatedFunction implements ScalarFunction {

    private final int n;

    TranslatedFunction(int n) {
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
      return Guards.translated(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = translatedGradient(x, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return translatedJvp(x, this.n, xDot).tangent();
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
      double value = translatedHvp(x, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.rethrown} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual rethrownJvp(double[] x, int k, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double e;
    double e1;
    try {
      double x1 = x[k];
      double x2 = x[0];
      double xDot1 = xDot[0];
      double t = x1 * x2;
      double t1 = Math.sin(x2);
      e = t * t1;
      e1 = (xDot[k] * x2 + x1 * xDot1) * t1 + t * (xDot1 * Math.cos(x2));
    } catch (Exception e2) {
      Recorder.log("failed " + e2.getClass().getSimpleName());
      throw e2;
    }
    return new Dual(e, e1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rethrownJvp(double[], int, double[])
   */
  static Dual rethrownJvp(double[] x, int k, double[] xDot, Tape tape) {
    return rethrownJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Guards.rethrown}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RethrownGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Guards.rethrown} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static RethrownGradient rethrownGradient(double[] x, int k) {
    double[] xBar = Arguments.zerosLike(x);
    double value = rethrownGradient(x, k, xBar);
    return new RethrownGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rethrownGradient(double[], int)
   */
  static RethrownGradient rethrownGradient(double[] x, int k, Tape tape) {
    return rethrownGradient(x, k);
  }

  /**
   * Reverse mode: {@code Guards.rethrown} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double rethrownGradient(double[] x, int k, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double e;
    double e1;
    try {
      double x1 = x[k];
      double x2 = x[0];
      e = Math.sin(x2);
      e1 = x1 * x2 * e;
    } catch (Exception e2) {
      Recorder.log("failed " + e2.getClass().getSimpleName());
      throw e2;
    }

    // reverse sweep
    double x1 = x[k];
    double x2 = x[0];
    xBar[0] += x1 * x2 * Math.cos(x2) + x1 * e;
    xBar[k] += e * x2;
    return e1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rethrownGradient(double[], int, double[])
   */
  static double rethrownGradient(double[] x, int k, double[] xBar, Tape tape) {
    return rethrownGradient(x, k, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.rethrown}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RethrownHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Guards.rethrown}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RethrownHvp rethrownHvp(double[] x, int k, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = rethrownHvp(x, k, xDot, xBar, xHvp);
    return new RethrownHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rethrownHvp(double[], int, double[])
   */
  static RethrownHvp rethrownHvp(double[] x, int k, double[] xDot, Tape tape) {
    return rethrownHvp(x, k, xDot);
  }

  /**
   * Second order: {@code Guards.rethrown}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double rethrownHvp(double[] x, int k, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double e;
    double e1;
    double e2;
    try {
      double x1 = x[k];
      double x2 = x[0];
      e = Math.sin(x2);
      e1 = x1 * x2 * e;
      e2 = xDot[0] * Math.cos(x2);
    } catch (Exception e3) {
      Recorder.log("failed " + e3.getClass().getSimpleName());
      throw e3;
    }

    // reverse sweep
    double x1 = x[k];
    double xDot1 = xDot[k];
    double x2 = x[0];
    double xDot2 = xDot[0];
    double t = x1 * x2;
    double t1 = Math.cos(x2);
    xBar[0] += t * t1 + x1 * e;
    xHvp[0] += (xDot1 * x2 + x1 * xDot2) * t1 - t * (xDot2 * Math.sin(x2)) + (xDot1 * e + x1 * e2);
    xBar[k] += e * x2;
    xHvp[k] += e2 * x2 + e * xDot2;
    return e1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rethrownHvp(double[], int, double[], double[], double[])
   */
  static double rethrownHvp(double[] x, int k, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return rethrownHvp(x, k, xDot, xBar, xHvp);
  }

  /**
   * {@code Guards.rethrown} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction rethrownFunction(int k) {
    return new RethrownFunction(k);
  }

  private static final class RethrownFunction implements ScalarFunction {

    private final int k;

    RethrownFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Guards.rethrown(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = rethrownGradient(x, this.k, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return rethrownJvp(x, this.k, xDot).tangent();
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
      double value = rethrownHvp(x, this.k, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.cleanedUp} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual cleanedUpJvp(double x, int n, double xDot) {
    Recorder.log("open");
    double s;
    double sDot;
    block2: {
      double t;
      double t1;
      block1: {
        try {
          s = x;
          sDot = xDot;
          for (int i = 0; i < n; i++) {
            if (s > 10.0) {
              Recorder.log("early");
              t = s * x;
              t1 = sDot * x + s * xDot;
              break block1;
            }
            if (i == 7) {
              throw new IllegalStateException("seven");
            }
            double t2 = sDot * x + s * xDot;
            s = s * x + 1.0;
            sDot = t2;
          }
        } catch (Throwable e) {
          Recorder.log("close");
          throw e;
        }
        Recorder.log("close");
        break block2;
      }
      Recorder.log("close");
      return new Dual(t, t1);
    }
    Recorder.log("after");
    return new Dual(s * s, 2.0 * (sDot * s));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cleanedUpJvp(double, int, double)
   */
  static Dual cleanedUpJvp(double x, int n, double xDot, Tape tape) {
    return cleanedUpJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Guards.cleanedUp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CleanedUpGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.cleanedUp}: filled by a derivative
   * and reused by its caller.
   */
  static final class CleanedUpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CleanedUpAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.cleanedUp} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CleanedUpGradient cleanedUpGradient(double x, int n) {
    return cleanedUpGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cleanedUpGradient(double, int)
   */
  static CleanedUpGradient cleanedUpGradient(double x, int n, Tape tape) {
    CleanedUpAdjoint adjoint = new CleanedUpAdjoint();
    double value = cleanedUpGradient(x, n, adjoint, tape);
    return new CleanedUpGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Guards.cleanedUp} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double cleanedUpGradient(double x, int n, CleanedUpAdjoint adjoint) {
    return cleanedUpGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cleanedUpGradient(double, int, CleanedUpAdjoint)
   */
  static double cleanedUpGradient(double x, int n, CleanedUpAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      Recorder.log("open");
      double[] sKept;
      double s;
      block2: {
        int i;
        double t;
        block1: {
          try {
            sKept = tape.doubles(n);
            s = x;
            i = 0;
            while (i < n) {
              sKept[i] = s;
              if (s > 10.0) {
                Recorder.log("early");
                t = s * x;
                break block1;
              }
              if (i == 7) {
                throw new IllegalStateException("seven");
              }
              s = s * x + 1.0;
              i++;
            }
          } catch (Throwable e) {
            Recorder.log("close");
            throw e;
          }
          Recorder.log("close");
          break block2;
        }
        Recorder.log("close");
        // reverse sweep
        double sBar = x;
        double xBar = s;
        for (int j = i - 1; j >= 0; j--) {
          s = sKept[j];
          xBar += s * sBar;
          sBar *= x;
        }
        xBar += sBar;
        adjoint.x = xBar;
        return t;
      }
      Recorder.log("after");

      // reverse sweep
      double sBar = 2.0 * s;
      double xBar = 0.0;
      int i = Math.max(n, 0) - 1;
      double t = s * s;
      while (i >= 0) {
        s = sKept[i];
        xBar += s * sBar;
        i--;
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
   * Value, gradient and Hessian-vector product of {@code Guards.cleanedUp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CleanedUpHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Guards.cleanedUp}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CleanedUpHvp cleanedUpHvp(double x, int n, double xDot) {
    return cleanedUpHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cleanedUpHvp(double, int, double)
   */
  static CleanedUpHvp cleanedUpHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      Recorder.log("open");
      double[] sKept;
      double[] sKeptDot;
      double s;
      double sDot;
      block2: {
        int i;
        double t;
        block1: {
          try {
            sKept = tape.doubles(n);
            sKeptDot = tape.doubles(n);
            s = x;
            sDot = xDot;
            i = 0;
            while (i < n) {
              sKept[i] = s;
              sKeptDot[i] = sDot;
              if (s > 10.0) {
                Recorder.log("early");
                t = s * x;
                break block1;
              }
              if (i == 7) {
                throw new IllegalStateException("seven");
              }
              double t1 = sDot * x + s * xDot;
              s = s * x + 1.0;
              i++;
              sDot = t1;
            }
          } catch (Throwable e) {
            Recorder.log("close");
            throw e;
          }
          Recorder.log("close");
          break block2;
        }
        Recorder.log("close");
        // reverse sweep
        double sBar = x;
        double xBar = s;
        double sBarDot = xDot;
        double xBarDot = sDot;
        for (int j = i - 1; j >= 0; j--) {
          s = sKept[j];
          sDot = sKeptDot[j];
          xBar += s * sBar;
          xBarDot += sDot * sBar + s * sBarDot;
          sBarDot = sBarDot * x + sBar * xDot;
          sBar *= x;
        }
        xBar += sBar;
        xBarDot += sBarDot;
        return new CleanedUpHvp(t, xBar, xBarDot);
      }
      Recorder.log("after");

      // reverse sweep
      double sBar = 2.0 * s;
      double xBar = 0.0;
      double sBarDot = 2.0 * sDot;
      double xBarDot = 0.0;
      int i = Math.max(n, 0) - 1;
      double t = s * s;
      while (i >= 0) {
        s = sKept[i];
        sDot = sKeptDot[i];
        xBar += s * sBar;
        xBarDot += sDot * sBar + s * sBarDot;
        i--;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new CleanedUpHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.cleanedUp} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction cleanedUpFunction(int n) {
    return new CleanedUpFunction(n);
  }

  private static final class CleanedUpFunction implements ScalarFunction {

    private final int n;

    CleanedUpFunction(int n) {
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
      return Guards.cleanedUp(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CleanedUpAdjoint adjoint = new CleanedUpAdjoint();
      double value = cleanedUpGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return cleanedUpJvp(x, this.n, xDot).tangent();
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
      CleanedUpHvp hvp = cleanedUpHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.jumps} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual jumpsJvp(double x, int n, double xDot) {
    double s = x;
    int runs = 0;
    double sDot = xDot;
    outer: for (int i = 0; i < n; i++) {
      for (int j = 0; j < 3; j++) {
        block6: {
          block5: {
            double t;
            double t1;
            block4: {
              block3: {
                block2: {
                  block1: {
                    try {
                      sDot = sDot * x + s * xDot;
                      s = s * x + j;
                      if (i == 1 && j == 1) {
                        break block1;
                      }
                      if (j == 2) {
                        break block2;
                      }
                      if (s > 50.0) {
                        break block3;
                      }
                      if (s < -50.0) {
                        double t2 = runs;
                        t = s * t2;
                        t1 = sDot * t2;
                        break block4;
                      }
                      if (i == 2) {
                        break block5;
                      }
                      s += x;
                      sDot += xDot;
                    } catch (Throwable e) {
                      Recorder.log("run " + i + " " + j);
                      throw e;
                    }
                    runs++;
                    Recorder.log("run " + i + " " + j);
                    break block6;
                  }
                  runs++;
                  Recorder.log("run " + i + " " + j);
                  continue outer;
                }
                runs++;
                Recorder.log("run " + i + " " + j);
                continue;
              }
              runs++;
              Recorder.log("run " + i + " " + j);
              break outer;
            }
            Recorder.log("run " + i + " " + j);
            return new Dual(t, t1);
          }
          runs++;
          Recorder.log("run " + i + " " + j);
          break;
        }
        s *= 0.5;
        sDot *= 0.5;
      }
      s -= x;
      sDot -= xDot;
    }
    double t = runs;
    return new Dual(s * t, sDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jumpsJvp(double, int, double)
   */
  static Dual jumpsJvp(double x, int n, double xDot, Tape tape) {
    return jumpsJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Guards.jumps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record JumpsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.jumps}: filled by a derivative and
   * reused by its caller.
   */
  static final class JumpsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public JumpsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.jumps} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static JumpsGradient jumpsGradient(double x, int n) {
    return jumpsGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jumpsGradient(double, int)
   */
  static JumpsGradient jumpsGradient(double x, int n, Tape tape) {
    JumpsAdjoint adjoint = new JumpsAdjoint();
    double value = jumpsGradient(x, n, adjoint, tape);
    return new JumpsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Guards.jumps} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double jumpsGradient(double x, int n, JumpsAdjoint adjoint) {
    return jumpsGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jumpsGradient(double, int, JumpsAdjoint)
   */
  static double jumpsGradient(double x, int n, JumpsAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(n);
      double[] sKept = tape.doubles(n);
      int[] jKept = tape.ints(n);
      int[][] exitKeptKept = tape.references(int[].class, n);
      double[][] sKeptKept = tape.references(double[].class, n);
      int[] exitKept1 = tape.ints(n);
      double[] sKept1 = tape.doubles(n);
      int[] jKept1 = tape.ints(n);
      double s = x;
      int runs = 0;
      int i = 0;
      int exit;
      double s1;
      int j;
      int[] exitKept2;
      double[] sKept2;
      outer: while (true) {
        if (i >= n) {
          exit = 0;
          s1 = 0.0;
          j = 0;
          exitKept2 = null;
          sKept2 = null;
          break;
        }
        int exit1;
        block7: {
          exitKept2 = tape.ints(3);
          exitKeptKept[i] = exitKept2;
          sKept2 = tape.doubles(3);
          sKeptKept[i] = sKept2;
          s1 = s;
          j = 0;
          int exit2;
          while (true) {
            if (j >= 3) {
              exit2 = 0;
              s = s1;
              break;
            }
            sKept2[j] = s1;
            int exit3;
            block8: {
              block6: {
                block5: {
                  double t;
                  block4: {
                    block3: {
                      block2: {
                        block1: {
                          try {
                            s = s1 * x + j;
                            if (i == 1 && j == 1) {
                              break block1;
                            }
                            if (j == 2) {
                              break block2;
                            }
                            if (s > 50.0) {
                              break block3;
                            }
                            if (s < -50.0) {
                              t = s * runs;
                              break block4;
                            }
                            if (i == 2) {
                              break block5;
                            }
                            s += x;
                          } catch (Throwable e) {
                            Recorder.log("run " + i + " " + j);
                            throw e;
                          }
                          runs++;
                          Recorder.log("run " + i + " " + j);
                          break block6;
                        }
                        runs++;
                        Recorder.log("run " + i + " " + j);
                        exit1 = 0;
                        break block7;
                      }
                      runs++;
                      Recorder.log("run " + i + " " + j);
                      exit3 = 0;
                      break block8;
                    }
                    runs++;
                    Recorder.log("run " + i + " " + j);
                    exit = 1;
                    break outer;
                  }
                  Recorder.log("run " + i + " " + j);
                  // reverse sweep
                  double t1 = runs;
                  double sBar = t1 * x;
                  double xBar = s1 * t1;
                  for (int j1 = j - 1; j1 >= 0; j1--) {
                    int exit4 = exitKept2[j1];
                    s = sKept2[j1];
                    double sBar1;
                    switch (exit4) {
                      case 0 -> {
                        sBar1 = sBar * x;
                        xBar += s * sBar;
                      }
                      default -> {
                        sBar *= 0.5;
                        xBar += sBar;
                        sBar1 = sBar * x;
                        xBar += s * sBar;
                      }
                    }
                    sBar = sBar1;
                  }
                  for (int k = i - 1; k >= 0; k--) {
                    int exit4 = exitKept[k];
                    s = sKept[k];
                    j = jKept[k];
                    switch (exit4) {
                      case 0 -> {
                        int[] exitKept3 = exitKeptKept[k];
                        double[] sKept3 = sKeptKept[k];
                        xBar += s * sBar;
                        sBar *= x;
                        for (int j1 = j - 1; j1 >= 0; j1--) {
                          exit4 = exitKept3[j1];
                          s = sKept3[j1];
                          double sBar1;
                          switch (exit4) {
                            case 0 -> {
                              sBar1 = sBar * x;
                              xBar += s * sBar;
                            }
                            default -> {
                              sBar *= 0.5;
                              xBar += sBar;
                              sBar1 = sBar * x;
                              xBar += s * sBar;
                            }
                          }
                          sBar = sBar1;
                        }
                      }
                      default -> {
                        xBar -= sBar;
                        exit4 = exitKept1[k];
                        s = sKept1[k];
                        switch (exit4) {
                          case 0 -> {}
                          default -> {
                            xBar += s * sBar;
                            sBar *= x;
                          }
                        }
                        j = jKept1[k];
                        int[] exitKept3 = exitKeptKept[k];
                        double[] sKept3 = sKeptKept[k];
                        for (int j1 = j - 1; j1 >= 0; j1--) {
                          exit4 = exitKept3[j1];
                          s = sKept3[j1];
                          double sBar1;
                          switch (exit4) {
                            case 0 -> {
                              sBar1 = sBar * x;
                              xBar += s * sBar;
                            }
                            default -> {
                              sBar *= 0.5;
                              xBar += sBar;
                              sBar1 = sBar * x;
                              xBar += s * sBar;
                            }
                          }
                          sBar = sBar1;
                        }
                      }
                    }
                  }
                  xBar += sBar;
                  adjoint.x = xBar;
                  return t;
                }
                runs++;
                Recorder.log("run " + i + " " + j);
                exit2 = 1;
                double t = s;
                s = s1;
                s1 = t;
                break;
              }
              s *= 0.5;
              exit3 = 1;
            }
            exitKept2[j] = exit3;
            j++;
            s1 = s;
          }
          exitKept1[i] = exit2;
          sKept1[i] = s;
          jKept1[i] = j;
          s = s1 - x;
          exit1 = 1;
          s1 = 0.0;
          j = 0;
        }
        exitKept[i] = exit1;
        sKept[i] = s1;
        jKept[i] = j;
        i++;
      }
      double sBar = runs;

      // reverse sweep
      double t = s * sBar;
      double xBar;
      switch (exit) {
        case 0 -> xBar = 0.0;
        default -> {
          xBar = s1 * sBar;
          sBar *= x;
          for (int j1 = j - 1; j1 >= 0; j1--) {
            exit = exitKept2[j1];
            s = sKept2[j1];
            double sBar1;
            switch (exit) {
              case 0 -> {
                sBar1 = sBar * x;
                xBar += s * sBar;
              }
              default -> {
                sBar *= 0.5;
                xBar += sBar;
                sBar1 = sBar * x;
                xBar += s * sBar;
              }
            }
            sBar = sBar1;
          }
        }
      }
      for (int k = i - 1; k >= 0; k--) {
        exit = exitKept[k];
        s = sKept[k];
        j = jKept[k];
        switch (exit) {
          case 0 -> {
            int[] exitKept3 = exitKeptKept[k];
            double[] sKept3 = sKeptKept[k];
            xBar += s * sBar;
            sBar *= x;
            for (int j1 = j - 1; j1 >= 0; j1--) {
              exit = exitKept3[j1];
              s = sKept3[j1];
              double sBar1;
              switch (exit) {
                case 0 -> {
                  sBar1 = sBar * x;
                  xBar += s * sBar;
                }
                default -> {
                  sBar *= 0.5;
                  xBar += sBar;
                  sBar1 = sBar * x;
                  xBar += s * sBar;
                }
              }
              sBar = sBar1;
            }
          }
          default -> {
            xBar -= sBar;
            exit = exitKept1[k];
            s = sKept1[k];
            switch (exit) {
              case 0 -> {}
              default -> {
                xBar += s * sBar;
                sBar *= x;
              }
            }
            j = jKept1[k];
            int[] exitKept3 = exitKeptKept[k];
            double[] sKept3 = sKeptKept[k];
            for (int j1 = j - 1; j1 >= 0; j1--) {
              exit = exitKept3[j1];
              s = sKept3[j1];
              double sBar1;
              switch (exit) {
                case 0 -> {
                  sBar1 = sBar * x;
                  xBar += s * sBar;
                }
                default -> {
                  sBar *= 0.5;
                  xBar += sBar;
                  sBar1 = sBar * x;
                  xBar += s * sBar;
                }
              }
              sBar = sBar1;
            }
          }
        }
      }
      xBar += sBar;
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.jumps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record JumpsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Guards.jumps}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static JumpsHvp jumpsHvp(double x, int n, double xDot) {
    return jumpsHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #jumpsHvp(double, int, double)
   */
  static JumpsHvp jumpsHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int[][] keptIntArrays = tape.references(int[].class, 4);
      double[][] keptDoubleArrays = tape.references(double[].class, 4);
      int[][][] keptIntArrayArrays = tape.references(int[][].class, 1);
      double[][][] keptDoubleArrayArrays = tape.references(double[][].class, 2);
      jumpsHvpPart1(n, keptIntArrays, keptDoubleArrays, keptIntArrayArrays, keptDoubleArrayArrays,
          tape);
      int[][] exitKeptKept = keptIntArrayArrays[0];
      double[][] sKeptKept = keptDoubleArrayArrays[0];
      double[][] sKeptKeptDot = keptDoubleArrayArrays[1];
      int[] exitKept = keptIntArrays[0];
      double[] sKept = keptDoubleArrays[0];
      double[] sKeptDot = keptDoubleArrays[1];
      int[] jKept = keptIntArrays[1];
      int[] exitKept1 = keptIntArrays[2];
      double[] sKept1 = keptDoubleArrays[2];
      double[] sKeptDot1 = keptDoubleArrays[3];
      int[] jKept1 = keptIntArrays[3];
      double s = x;
      int runs = 0;
      double sDot = xDot;
      int i = 0;
      int exit;
      double s1;
      int j;
      int[] exitKept2;
      double[] sKept2;
      double sDot1;
      double[] sKeptDot2;
      outer: while (true) {
        if (i >= n) {
          exit = 0;
          s1 = 0.0;
          j = 0;
          exitKept2 = null;
          sKept2 = null;
          sDot1 = 0.0;
          sKeptDot2 = null;
          break;
        }
        int exit1;
        block7: {
          exitKept2 = tape.ints(3);
          exitKeptKept[i] = exitKept2;
          sKept2 = tape.doubles(3);
          sKeptDot2 = tape.doubles(3);
          sKeptKept[i] = sKept2;
          sKeptKeptDot[i] = sKeptDot2;
          s1 = s;
          sDot1 = sDot;
          j = 0;
          int exit2;
          while (true) {
            if (j >= 3) {
              exit2 = 0;
              s = s1;
              sDot = sDot1;
              break;
            }
            sKept2[j] = s1;
            sKeptDot2[j] = sDot1;
            int exit3;
            block8: {
              block6: {
                block5: {
                  double t;
                  block4: {
                    block3: {
                      block2: {
                        block1: {
                          try {
                            sDot = sDot1 * x + s1 * xDot;
                            s = s1 * x + j;
                            if (i == 1 && j == 1) {
                              break block1;
                            }
                            if (j == 2) {
                              sDot1 = sDot;
                              break block2;
                            }
                            if (s > 50.0) {
                              break block3;
                            }
                            if (s < -50.0) {
                              t = s * runs;
                              break block4;
                            }
                            if (i == 2) {
                              break block5;
                            }
                            s += x;
                            sDot += xDot;
                          } catch (Throwable e) {
                            Recorder.log("run " + i + " " + j);
                            throw e;
                          }
                          runs++;
                          Recorder.log("run " + i + " " + j);
                          break block6;
                        }
                        runs++;
                        Recorder.log("run " + i + " " + j);
                        exit1 = 0;
                        break block7;
                      }
                      runs++;
                      Recorder.log("run " + i + " " + j);
                      exit3 = 0;
                      break block8;
                    }
                    runs++;
                    Recorder.log("run " + i + " " + j);
                    exit = 1;
                    break outer;
                  }
                  Recorder.log("run " + i + " " + j);
                  // reverse sweep
                  double t1 = runs;
                  double sBar = t1 * x;
                  double xBar = s1 * t1;
                  double sBarDot = t1 * xDot;
                  double xBarDot = sDot1 * t1;
                  for (int j1 = j - 1; j1 >= 0; j1--) {
                    int exit4 = exitKept2[j1];
                    s = sKept2[j1];
                    sDot = sKeptDot2[j1];
                    double sBar1;
                    double sBarDot1;
                    switch (exit4) {
                      case 0 -> {
                        sBar1 = sBar * x;
                        sBarDot1 = sBarDot * x + sBar * xDot;
                        xBar += s * sBar;
                        xBarDot += sDot * sBar + s * sBarDot;
                      }
                      default -> {
                        sBar *= 0.5;
                        sBarDot *= 0.5;
                        xBar += sBar;
                        xBarDot += sBarDot;
                        sBar1 = sBar * x;
                        sBarDot1 = sBarDot * x + sBar * xDot;
                        xBar += s * sBar;
                        xBarDot += sDot * sBar + s * sBarDot;
                      }
                    }
                    sBar = sBar1;
                    sBarDot = sBarDot1;
                  }
                  for (int k = i - 1; k >= 0; k--) {
                    int exit4 = exitKept[k];
                    s = sKept[k];
                    sDot = sKeptDot[k];
                    j = jKept[k];
                    switch (exit4) {
                      case 0 -> {
                        int[] exitKept3 = exitKeptKept[k];
                        double[] sKept3 = sKeptKept[k];
                        double[] sKeptDot3 = sKeptKeptDot[k];
                        xBar += s * sBar;
                        xBarDot += sDot * sBar + s * sBarDot;
                        sBarDot = sBarDot * x + sBar * xDot;
                        sBar *= x;
                        for (int j1 = j - 1; j1 >= 0; j1--) {
                          exit4 = exitKept3[j1];
                          s = sKept3[j1];
                          sDot = sKeptDot3[j1];
                          double sBar1;
                          double sBarDot1;
                          switch (exit4) {
                            case 0 -> {
                              sBar1 = sBar * x;
                              sBarDot1 = sBarDot * x + sBar * xDot;
                              xBar += s * sBar;
                              xBarDot += sDot * sBar + s * sBarDot;
                            }
                            default -> {
                              sBar *= 0.5;
                              sBarDot *= 0.5;
                              xBar += sBar;
                              xBarDot += sBarDot;
                              sBar1 = sBar * x;
                              sBarDot1 = sBarDot * x + sBar * xDot;
                              xBar += s * sBar;
                              xBarDot += sDot * sBar + s * sBarDot;
                            }
                          }
                          sBar = sBar1;
                          sBarDot = sBarDot1;
                        }
                      }
                      default -> {
                        xBar -= sBar;
                        xBarDot -= sBarDot;
                        exit4 = exitKept1[k];
                        s = sKept1[k];
                        sDot = sKeptDot1[k];
                        switch (exit4) {
                          case 0 -> {}
                          default -> {
                            xBar += s * sBar;
                            xBarDot += sDot * sBar + s * sBarDot;
                            sBarDot = sBarDot * x + sBar * xDot;
                            sBar *= x;
                          }
                        }
                        j = jKept1[k];
                        int[] exitKept3 = exitKeptKept[k];
                        double[] sKept3 = sKeptKept[k];
                        double[] sKeptDot3 = sKeptKeptDot[k];
                        for (int j1 = j - 1; j1 >= 0; j1--) {
                          exit4 = exitKept3[j1];
                          s = sKept3[j1];
                          sDot = sKeptDot3[j1];
                          double sBar1;
                          double sBarDot1;
                          switch (exit4) {
                            case 0 -> {
                              sBar1 = sBar * x;
                              sBarDot1 = sBarDot * x + sBar * xDot;
                              xBar += s * sBar;
                              xBarDot += sDot * sBar + s * sBarDot;
                            }
                            default -> {
                              sBar *= 0.5;
                              sBarDot *= 0.5;
                              xBar += sBar;
                              xBarDot += sBarDot;
                              sBar1 = sBar * x;
                              sBarDot1 = sBarDot * x + sBar * xDot;
                              xBar += s * sBar;
                              xBarDot += sDot * sBar + s * sBarDot;
                            }
                          }
                          sBar = sBar1;
                          sBarDot = sBarDot1;
                        }
                      }
                    }
                  }
                  xBar += sBar;
                  xBarDot += sBarDot;
                  return new JumpsHvp(t, xBar, xBarDot);
                }
                runs++;
                Recorder.log("run " + i + " " + j);
                exit2 = 1;
                double t = s;
                s = s1;
                s1 = t;
                double t1 = sDot;
                sDot = sDot1;
                sDot1 = t1;
                break;
              }
              s *= 0.5;
              sDot1 = sDot * 0.5;
              exit3 = 1;
            }
            exitKept2[j] = exit3;
            j++;
            s1 = s;
          }
          exitKept1[i] = exit2;
          sKept1[i] = s;
          sKeptDot1[i] = sDot;
          jKept1[i] = j;
          s = s1 - x;
          sDot = sDot1 - xDot;
          exit1 = 1;
          s1 = 0.0;
          j = 0;
          sDot1 = 0.0;
        }
        exitKept[i] = exit1;
        sKept[i] = s1;
        sKeptDot[i] = sDot1;
        jKept[i] = j;
        i++;
      }
      double t =
          jumpsHvpPart2(runs, s, exit, x, xDot, s1, sDot1, j, exitKept2, sKept2, sKeptDot2, i,
          keptIntArrays, keptDoubleArrays, keptIntArrayArrays, keptDoubleArrayArrays, tape);
      double xBar = tape.doubleResult(1);
      double xBarDot = tape.doubleResult(2);
      return new JumpsHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.jumps} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction jumpsFunction(int n) {
    return new JumpsFunction(n);
  }

  private static final class JumpsFunction implements ScalarFunction {

    private final int n;

    JumpsFunction(int n) {
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
      return Guards.jumps(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      JumpsAdjoint adjoint = new JumpsAdjoint();
      double value = jumpsGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return jumpsJvp(x, this.n, xDot).tangent();
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
      JumpsHvp hvp = jumpsHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.activeFinally} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param early constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual activeFinallyJvp(double x, double[] y, boolean early, double xDot, double[] yDot) {
    Arguments.sameShape("yDot", yDot, "y", y);
    double s = x * x;
    double sDot = 2.0 * (xDot * x);
    double[] t = new double[2];
    double[] tDot = new double[2];
    t[0] = x;
    tDot[0] = xDot;
    double y1 = y[0];
    double t1 = xDot * y1 + x * yDot[0];
    t[1] = x * y1;
    tDot[1] = t1;
    double s1;
    block2: {
      double t2;
      double t3;
      block1: {
        try {
          if (early) {
            double t4 = t[0];
            t2 = t4 * s + t[1];
            t3 = tDot[0] * s + t4 * sDot + tDot[1];
            break block1;
          }
          double y2 = y[1];
          s1 = s * y2;
          sDot = sDot * y2 + s * yDot[1];
        } catch (Throwable e) {
          double t4 = t[0];
          double t5 = t[1];
          double t6 = t4 * t5;
          double t7 = tDot[0] * t5 + t4 * tDot[1];
          t[0] = t6;
          tDot[0] = t7;
          y[0] = t6;
          yDot[0] = t7;
          throw e;
        }
        double t4 = t[0];
        double t5 = t[1];
        double t6 = t4 * t5;
        double t7 = tDot[0] * t5 + t4 * tDot[1];
        t[0] = t6;
        tDot[0] = t7;
        y[0] = t6;
        yDot[0] = t7;
        break block2;
      }
      double t4 = t[0];
      double t5 = t[1];
      double t6 = t4 * t5;
      double t7 = tDot[0] * t5 + t4 * tDot[1];
      t[0] = t6;
      tDot[0] = t7;
      y[0] = t6;
      yDot[0] = t7;
      return new Dual(t2, t3);
    }
    double t2 = t[0];
    return new Dual(s1 * t2 + y[0], sDot * t2 + s1 * tDot[0] + yDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeFinallyJvp(double, double[], boolean, double, double[])
   */
  static Dual activeFinallyJvp(double x, double[] y, boolean early, double xDot, double[] yDot,
      Tape tape) {
    return activeFinallyJvp(x, y, early, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Guards.activeFinally}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ActiveFinallyGradient(double value, double x, double[] y) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.activeFinally}: filled by a
   * derivative and reused by its caller.
   */
  static final class ActiveFinallyAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ActiveFinallyAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.activeFinally} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param early constant
   * @return the value and the gradient, in new arrays
   */
  static ActiveFinallyGradient activeFinallyGradient(double x, double[] y, boolean early) {
    return activeFinallyGradient(x, y, early, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeFinallyGradient(double, double[], boolean)
   */
  static ActiveFinallyGradient activeFinallyGradient(double x, double[] y, boolean early,
      Tape tape) {
    double[] yBar = Arguments.zerosLike(y);
    ActiveFinallyAdjoint adjoint = new ActiveFinallyAdjoint();
    double value = activeFinallyGradient(x, y, early, yBar, adjoint, tape);
    return new ActiveFinallyGradient(value, adjoint.x, yBar);
  }

  /**
   * Reverse mode: {@code Guards.activeFinally} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param early constant
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double activeFinallyGradient(double x, double[] y, boolean early, double[] yBar,
      ActiveFinallyAdjoint adjoint) {
    return activeFinallyGradient(x, y, early, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeFinallyGradient(double, double[], boolean, double[], ActiveFinallyAdjoint)
   */
  static double activeFinallyGradient(double x, double[] y, boolean early, double[] yBar,
      ActiveFinallyAdjoint adjoint, Tape tape) {
    Arguments.sameShape("yBar", yBar, "y", y);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double s = x * x;
      double[] t = new double[2];
      double[] tBar = tape.zeroDoubles(2);
      t[0] = x;
      double y1 = y[0];
      t[1] = x * y1;
      double y2;
      double s1;
      double t1;
      double t2;
      block2: {
        double t3;
        double t4;
        block1: {
          try {
            if (early) {
              t3 = t[0];
              t4 = t3 * s + t[1];
              break block1;
            }
            y2 = y[1];
            s1 = s * y2;
          } catch (Throwable e) {
            double t5 = t[0] * t[1];
            t[0] = t5;
            y[0] = t5;
            throw e;
          }
          t1 = t[0];
          t2 = t[1];
          double t5 = t1 * t2;
          t[0] = t5;
          y[0] = t5;
          break block2;
        }
        double t5 = t[0];
        double t6 = t[1];
        double t7 = t5 * t6;
        t[0] = t7;
        y[0] = t7;
        // reverse sweep
        double t8 = yBar[0];
        yBar[0] = 0.0;
        double t9 = tBar[0];
        tBar[0] = 0.0;
        double t10 = t8 + t9;
        tBar[1] += t5 * t10;
        tBar[0] += t10 * t6;
        tBar[1] += 1.0;
        tBar[0] += s;
        double t11 = tBar[1];
        tBar[1] = 0.0;
        double xBar = t11 * y1;
        yBar[0] += x * t11;
        double t12 = tBar[0];
        tBar[0] = 0.0;
        xBar += t12;
        xBar += 2.0 * (t3 * x);
        adjoint.x = xBar;
        return t4;
      }
      double t3 = t[0];

      // reverse sweep
      double t4 = s1 * t3 + y[0];
      yBar[0] += 1.0;
      tBar[0] += s1;
      double t5 = yBar[0];
      yBar[0] = 0.0;
      double t6 = tBar[0];
      tBar[0] = 0.0;
      double t7 = t5 + t6;
      tBar[1] += t1 * t7;
      tBar[0] += t7 * t2;
      double sBar = t3 * y2;
      yBar[1] += s * t3;
      double t8 = tBar[1];
      tBar[1] = 0.0;
      double xBar = t8 * y1;
      yBar[0] += x * t8;
      double t9 = tBar[0];
      tBar[0] = 0.0;
      xBar += t9;
      xBar += 2.0 * (sBar * x);
      adjoint.x = xBar;
      return t4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.activeFinally}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ActiveFinallyHvp(double value, double x, double[] y, double xHvp, double[] yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Guards.activeFinally}: filled by a derivative and reused by its caller.
   */
  static final class ActiveFinallyHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public ActiveFinallyHvpAdjoint() {}
  }

  /**
   * Second order: {@code Guards.activeFinally}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param early constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ActiveFinallyHvp activeFinallyHvp(double x, double[] y, boolean early, double xDot,
      double[] yDot) {
    return activeFinallyHvp(x, y, early, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeFinallyHvp(double, double[], boolean, double, double[])
   */
  static ActiveFinallyHvp activeFinallyHvp(double x, double[] y, boolean early, double xDot,
      double[] yDot, Tape tape) {
    double[] yBar = Arguments.zerosLike(y);
    double[] yHvp = Arguments.zerosLike(y);
    ActiveFinallyHvpAdjoint adjoint = new ActiveFinallyHvpAdjoint();
    double value = activeFinallyHvp(x, y, early, xDot, yDot, yBar, yHvp, adjoint, tape);
    return new ActiveFinallyHvp(value, adjoint.x, yBar, adjoint.xHvp, yHvp);
  }

  /**
   * Second order: {@code Guards.activeFinally}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param early constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double activeFinallyHvp(double x, double[] y, boolean early, double xDot, double[] yDot,
      double[] yBar, double[] yHvp, ActiveFinallyHvpAdjoint adjoint) {
    return activeFinallyHvp(x, y, early, xDot, yDot, yBar, yHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeFinallyHvp(double, double[], boolean, double, double[], double[], double[],
   *     ActiveFinallyHvpAdjoint)
   */
  static double activeFinallyHvp(double x, double[] y, boolean early, double xDot, double[] yDot,
      double[] yBar, double[] yHvp, ActiveFinallyHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar);
    Arguments.zero(yHvp);
    int mark = tape.mark();
    try {
      double s = x * x;
      double sDot = 2.0 * (xDot * x);
      double[] t = new double[2];
      double[] tDot = new double[2];
      double[] tBar = tape.zeroDoubles(2);
      double[] tBarDot = tape.zeroDoubles(2);
      t[0] = x;
      tDot[0] = xDot;
      double y1 = y[0];
      double yDot1 = yDot[0];
      t[1] = x * y1;
      tDot[1] = xDot * y1 + x * yDot1;
      double y2;
      double yDot2;
      double s1;
      double sDot1;
      double t1;
      double tDot1;
      double t2;
      double tDot2;
      block2: {
        double t3;
        double t4;
        double tDot3;
        block1: {
          try {
            if (early) {
              t3 = t[0];
              t4 = t3 * s + t[1];
              tDot3 = tDot[0];
              break block1;
            }
            y2 = y[1];
            yDot2 = yDot[1];
            s1 = s * y2;
            sDot1 = sDot * y2 + s * yDot2;
          } catch (Throwable e) {
            double t5 = t[0];
            double t6 = t[1];
            double t7 = t5 * t6;
            double t8 = tDot[0] * t6 + t5 * tDot[1];
            t[0] = t7;
            tDot[0] = t8;
            y[0] = t7;
            yDot[0] = t8;
            throw e;
          }
          t1 = t[0];
          tDot1 = tDot[0];
          t2 = t[1];
          tDot2 = tDot[1];
          double t5 = t1 * t2;
          double t6 = tDot1 * t2 + t1 * tDot2;
          t[0] = t5;
          tDot[0] = t6;
          y[0] = t5;
          yDot[0] = t6;
          break block2;
        }
        double t5 = t[0];
        double tDot4 = tDot[0];
        double t6 = t[1];
        double tDot5 = tDot[1];
        double t7 = t5 * t6;
        double t8 = tDot4 * t6 + t5 * tDot5;
        t[0] = t7;
        tDot[0] = t8;
        y[0] = t7;
        yDot[0] = t8;
        // reverse sweep
        double t9 = yBar[0];
        double t10 = yHvp[0];
        yBar[0] = 0.0;
        yHvp[0] = 0.0;
        double t11 = tBar[0];
        double t12 = tBarDot[0];
        tBar[0] = 0.0;
        tBarDot[0] = 0.0;
        double t13 = t9 + t11;
        double t14 = t10 + t12;
        tBar[1] += t5 * t13;
        tBarDot[1] += tDot4 * t13 + t5 * t14;
        tBar[0] += t13 * t6;
        tBarDot[0] += t14 * t6 + t13 * tDot5;
        tBar[1] += 1.0;
        tBar[0] += s;
        tBarDot[0] += sDot;
        double t15 = tBar[1];
        double t16 = tBarDot[1];
        tBar[1] = 0.0;
        tBarDot[1] = 0.0;
        double xBar = t15 * y1;
        double xBarDot = t16 * y1 + t15 * yDot1;
        yBar[0] += x * t15;
        yHvp[0] += xDot * t15 + x * t16;
        double t17 = tBar[0];
        double t18 = tBarDot[0];
        tBar[0] = 0.0;
        tBarDot[0] = 0.0;
        xBar += t17;
        xBarDot += t18;
        xBar += 2.0 * (t3 * x);
        xBarDot += 2.0 * (tDot3 * x + t3 * xDot);
        adjoint.x = xBar;
        adjoint.xHvp = xBarDot;
        return t4;
      }
      double t3 = t[0];
      double tDot3 = tDot[0];

      // reverse sweep
      double t4 = s1 * t3 + y[0];
      yBar[0] += 1.0;
      tBar[0] += s1;
      tBarDot[0] += sDot1;
      double t5 = yBar[0];
      double t6 = yHvp[0];
      yBar[0] = 0.0;
      yHvp[0] = 0.0;
      double t7 = tBar[0];
      double t8 = tBarDot[0];
      tBar[0] = 0.0;
      tBarDot[0] = 0.0;
      double t9 = t5 + t7;
      double t10 = t6 + t8;
      tBar[1] += t1 * t9;
      tBarDot[1] += tDot1 * t9 + t1 * t10;
      tBar[0] += t9 * t2;
      tBarDot[0] += t10 * t2 + t9 * tDot2;
      double sBar = t3 * y2;
      double sBarDot = tDot3 * y2 + t3 * yDot2;
      yBar[1] += s * t3;
      yHvp[1] += sDot * t3 + s * tDot3;
      double t11 = tBar[1];
      double t12 = tBarDot[1];
      tBar[1] = 0.0;
      tBarDot[1] = 0.0;
      double xBar = t11 * y1;
      double xBarDot = t12 * y1 + t11 * yDot1;
      yBar[0] += x * t11;
      yHvp[0] += xDot * t11 + x * t12;
      double t13 = tBar[0];
      double t14 = tBarDot[0];
      tBar[0] = 0.0;
      tBarDot[0] = 0.0;
      xBar += t13;
      xBarDot += t14;
      xBar += 2.0 * (sBar * x);
      xBarDot += 2.0 * (sBarDot * x + sBar * xDot);
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return t4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.activeFinally} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param early captured
   * @return the view
   */
  static ScalarFunction activeFinallyFunction(boolean early) {
    return new ActiveFinallyFunction(early);
  }

  private static final class ActiveFinallyFunction implements ScalarFunction {

    private final boolean early;

    ActiveFinallyFunction(boolean early) {
      this.early = early;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      return Guards.activeFinally(x, y, this.early);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double[] yBar = Arguments.zerosLike(y);
      ActiveFinallyAdjoint adjoint = new ActiveFinallyAdjoint();
      double value = activeFinallyGradient(x, y, this.early, yBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(yBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] yDot = Arguments.doubles(direction, 1, direction.length - 1);
      return activeFinallyJvp(x, y, this.early, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] yDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] yBar = Arguments.zerosLike(y);
      double[] yHvp = Arguments.zerosLike(y);
      ActiveFinallyHvpAdjoint adjoint = new ActiveFinallyHvpAdjoint();
      double value = activeFinallyHvp(x, y, this.early, xDot, yDot, yBar, yHvp, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(yBar, gradient, 1);
      product[0] = adjoint.xHvp;
      Arguments.pack(yHvp, product, 1);
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.nested} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual nestedJvp(double[] x, int k, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s;
    double sDot;
    try {
      try {
        double s1;
        double sDot1;
        try {
          try {
            double x1 = x[k];
            s1 = x1 * x1;
            sDot1 = 2.0 * (xDot[k] * x1);
          } catch (ArrayIndexOutOfBoundsException e) {
            Recorder.log("inner " + k);
            throw new IllegalArgumentException("inner", e);
          }
        } catch (Throwable e) {
          Recorder.log("inner finally");
          throw e;
        }
        Recorder.log("inner finally");
        double t = Math.exp(x[0]);
        s = s1 + t;
        sDot = sDot1 + xDot[0] * t;
        if (s > 100.0) {
          throw new ArithmeticException("large");
        }
      } catch (IllegalArgumentException | ArithmeticException e) {
        throw new IllegalStateException(e.getMessage() + ", outer", e);
      }
    } catch (Throwable e) {
      Recorder.log("outer finally");
      throw e;
    }
    Recorder.log("outer finally");
    double x1 = x[0];
    return new Dual(s * x1, sDot * x1 + s * xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedJvp(double[], int, double[])
   */
  static Dual nestedJvp(double[] x, int k, double[] xDot, Tape tape) {
    return nestedJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Guards.nested}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NestedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Guards.nested} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static NestedGradient nestedGradient(double[] x, int k) {
    double[] xBar = Arguments.zerosLike(x);
    double value = nestedGradient(x, k, xBar);
    return new NestedGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(double[], int)
   */
  static NestedGradient nestedGradient(double[] x, int k, Tape tape) {
    return nestedGradient(x, k);
  }

  /**
   * Reverse mode: {@code Guards.nested} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double nestedGradient(double[] x, int k, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double e;
    double s;
    try {
      try {
        double s1;
        try {
          try {
            double x1 = x[k];
            s1 = x1 * x1;
          } catch (ArrayIndexOutOfBoundsException e1) {
            Recorder.log("inner " + k);
            throw new IllegalArgumentException("inner", e1);
          }
        } catch (Throwable e1) {
          Recorder.log("inner finally");
          throw e1;
        }
        Recorder.log("inner finally");
        e = Math.exp(x[0]);
        s = s1 + e;
        if (s > 100.0) {
          throw new ArithmeticException("large");
        }
      } catch (IllegalArgumentException | ArithmeticException e1) {
        throw new IllegalStateException(e1.getMessage() + ", outer", e1);
      }
    } catch (Throwable e1) {
      Recorder.log("outer finally");
      throw e1;
    }
    Recorder.log("outer finally");
    double x1 = x[0];

    // reverse sweep
    xBar[0] += s;
    xBar[0] += x1 * e;
    xBar[k] += 2.0 * (x1 * x[k]);
    return s * x1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(double[], int, double[])
   */
  static double nestedGradient(double[] x, int k, double[] xBar, Tape tape) {
    return nestedGradient(x, k, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.nested}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NestedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Guards.nested}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NestedHvp nestedHvp(double[] x, int k, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = nestedHvp(x, k, xDot, xBar, xHvp);
    return new NestedHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedHvp(double[], int, double[])
   */
  static NestedHvp nestedHvp(double[] x, int k, double[] xDot, Tape tape) {
    return nestedHvp(x, k, xDot);
  }

  /**
   * Second order: {@code Guards.nested}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double nestedHvp(double[] x, int k, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double e;
    double e1;
    double s;
    double sDot;
    try {
      try {
        double s1;
        double sDot1;
        try {
          try {
            double x1 = x[k];
            s1 = x1 * x1;
            sDot1 = 2.0 * (xDot[k] * x1);
          } catch (ArrayIndexOutOfBoundsException e2) {
            Recorder.log("inner " + k);
            throw new IllegalArgumentException("inner", e2);
          }
        } catch (Throwable e2) {
          Recorder.log("inner finally");
          throw e2;
        }
        Recorder.log("inner finally");
        e = Math.exp(x[0]);
        e1 = xDot[0] * e;
        s = s1 + e;
        sDot = sDot1 + e1;
        if (s > 100.0) {
          throw new ArithmeticException("large");
        }
      } catch (IllegalArgumentException | ArithmeticException e2) {
        throw new IllegalStateException(e2.getMessage() + ", outer", e2);
      }
    } catch (Throwable e2) {
      Recorder.log("outer finally");
      throw e2;
    }
    Recorder.log("outer finally");
    double x1 = x[0];
    double xDot1 = xDot[0];

    // reverse sweep
    xBar[0] += s;
    xHvp[0] += sDot;
    xBar[0] += x1 * e;
    xHvp[0] += xDot1 * e + x1 * e1;
    double x2 = x[k];
    double xBarDot = 2.0 * (xDot1 * x2 + x1 * xDot[k]);
    xBar[k] += 2.0 * (x1 * x2);
    xHvp[k] += xBarDot;
    return s * x1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedHvp(double[], int, double[], double[], double[])
   */
  static double nestedHvp(double[] x, int k, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return nestedHvp(x, k, xDot, xBar, xHvp);
  }

  /**
   * {@code Guards.nested} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction nestedFunction(int k) {
    return new NestedFunction(k);
  }

  private static final class NestedFunction implements ScalarFunction {

    private final int k;

    NestedFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Guards.nested(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = nestedGradient(x, this.k, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return nestedJvp(x, this.k, xDot).tangent();
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
      double value = nestedHvp(x, this.k, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.resumed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual resumedJvp(double[] x, int k, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = x[0];
    double sDot = xDot[0];
    double s1;
    double sDot1;
    try {
      double x1 = x[k];
      s1 = s * x1;
      sDot1 = sDot * x1 + s * xDot[k];
    } catch (ArrayIndexOutOfBoundsException e) {
      double t = Math.sin(s);
      s1 = s * t;
      sDot1 = sDot * t + s * (sDot * Math.cos(s));
    }
    double x1 = x[0];
    return new Dual(s1 * x1, sDot1 * x1 + s1 * xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedJvp(double[], int, double[])
   */
  static Dual resumedJvp(double[] x, int k, double[] xDot, Tape tape) {
    return resumedJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Guards.resumed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ResumedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Guards.resumed} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ResumedGradient resumedGradient(double[] x, int k) {
    double[] xBar = Arguments.zerosLike(x);
    double value = resumedGradient(x, k, xBar);
    return new ResumedGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedGradient(double[], int)
   */
  static ResumedGradient resumedGradient(double[] x, int k, Tape tape) {
    return resumedGradient(x, k);
  }

  /**
   * Reverse mode: {@code Guards.resumed} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double resumedGradient(double[] x, int k, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double s = x[0];
    double s1;
    int exit;
    double e;
    try {
      s1 = s * x[k];
      exit = 0;
      e = 0.0;
    } catch (ArrayIndexOutOfBoundsException e1) {
      e = Math.sin(s);
      s1 = s * e;
      exit = 1;
    }
    double x1 = x[0];

    // reverse sweep
    xBar[0] += s1;
    double sBar;
    switch (exit) {
      case 0 -> {
        sBar = x1 * x[k];
        xBar[k] += s * x1;
      }
      default -> sBar = x1 * e + s * x1 * Math.cos(s);
    }
    xBar[0] += sBar;
    return s1 * x1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedGradient(double[], int, double[])
   */
  static double resumedGradient(double[] x, int k, double[] xBar, Tape tape) {
    return resumedGradient(x, k, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.resumed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ResumedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Guards.resumed}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ResumedHvp resumedHvp(double[] x, int k, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = resumedHvp(x, k, xDot, xBar, xHvp);
    return new ResumedHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedHvp(double[], int, double[])
   */
  static ResumedHvp resumedHvp(double[] x, int k, double[] xDot, Tape tape) {
    return resumedHvp(x, k, xDot);
  }

  /**
   * Second order: {@code Guards.resumed}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double resumedHvp(double[] x, int k, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = x[0];
    double sDot = xDot[0];
    double s1;
    double sDot1;
    int exit;
    double e;
    double e1;
    try {
      double x1 = x[k];
      s1 = s * x1;
      sDot1 = sDot * x1 + s * xDot[k];
      exit = 0;
      e = 0.0;
      e1 = 0.0;
    } catch (ArrayIndexOutOfBoundsException e2) {
      e = Math.sin(s);
      e1 = sDot * Math.cos(s);
      s1 = s * e;
      sDot1 = sDot * e + s * e1;
      exit = 1;
    }
    double x1 = x[0];
    double xDot1 = xDot[0];

    // reverse sweep
    xBar[0] += s1;
    xHvp[0] += sDot1;
    double sBar;
    double sBarDot;
    switch (exit) {
      case 0 -> {
        double x2 = x[k];
        sBar = x1 * x2;
        sBarDot = xDot1 * x2 + x1 * xDot[k];
        xBar[k] += s * x1;
        xHvp[k] += sDot * x1 + s * xDot1;
      }
      default -> {
        double t = s * x1;
        double t1 = Math.cos(s);
        sBar = x1 * e + t * t1;
        sBarDot = xDot1 * e + x1 * e1 + ((sDot * x1 + s * xDot1) * t1 - t * (sDot * Math.sin(s)));
      }
    }
    xBar[0] += sBar;
    xHvp[0] += sBarDot;
    return s1 * x1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resumedHvp(double[], int, double[], double[], double[])
   */
  static double resumedHvp(double[] x, int k, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return resumedHvp(x, k, xDot, xBar, xHvp);
  }

  /**
   * {@code Guards.resumed} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction resumedFunction(int k) {
    return new ResumedFunction(k);
  }

  private static final class ResumedFunction implements ScalarFunction {

    private final int k;

    ResumedFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Guards.resumed(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = resumedGradient(x, this.k, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return resumedJvp(x, this.k, xDot).tangent();
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
      double value = resumedHvp(x, this.k, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.fallbacks} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @return the value and its tangent
   */
  static Dual fallbacksJvp(double[] x, double limit, double[] xDot, double limitDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double y;
      double yDot;
      try {
        double x1 = x[i];
        double xDot1 = xDot[i];
        if (x1 > limit) {
          throw new ArithmeticException("over " + limit);
        }
        double s = 0.0;
        double sDot = 0.0;
        for (int j = 0; j < 4; j++) {
          double t = sDot * x1 + s * xDot1;
          s = s * x1 + Math.cos(x1);
          sDot = t - xDot1 * Math.sin(x1);
        }
        y = s;
        yDot = sDot;
      } catch (ArithmeticException e) {
        Recorder.log(e.getMessage());
        double x1 = x[i];
        y = x1 * x1;
        yDot = 2.0 * (xDot[i] * x1);
      }
      double t = sumDot * y + sum * yDot;
      sum = sum * y + y;
      sumDot = t + yDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fallbacksJvp(double[], double, double[], double)
   */
  static Dual fallbacksJvp(double[] x, double limit, double[] xDot, double limitDot, Tape tape) {
    return fallbacksJvp(x, limit, xDot, limitDot);
  }

  /**
   * Value and gradient of {@code Guards.fallbacks}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param limit the derivative with respect to {@code limit}
   */
  record FallbacksGradient(double value, double[] x, double limit) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.fallbacks}: filled by a derivative
   * and reused by its caller.
   */
  static final class FallbacksAdjoint {

    /** The adjoint of {@code limit}. */
    public double limit;

    /** A holder of zeros. */
    public FallbacksAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.fallbacks} and its gradient.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FallbacksGradient fallbacksGradient(double[] x, double limit) {
    return fallbacksGradient(x, limit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fallbacksGradient(double[], double)
   */
  static FallbacksGradient fallbacksGradient(double[] x, double limit, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    FallbacksAdjoint adjoint = new FallbacksAdjoint();
    double value = fallbacksGradient(x, limit, xBar, adjoint, tape);
    return new FallbacksGradient(value, xBar, adjoint.limit);
  }

  /**
   * Reverse mode: {@code Guards.fallbacks} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code limit}
   * @return the value
   */
  static double fallbacksGradient(double[] x, double limit, double[] xBar,
      FallbacksAdjoint adjoint) {
    return fallbacksGradient(x, limit, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fallbacksGradient(double[], double, double[], FallbacksAdjoint)
   */
  static double fallbacksGradient(double[] x, double limit, double[] xBar,
      FallbacksAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(x.length);
      double[] sumKept = tape.doubles(x.length);
      int[] exitKept = tape.ints(x.length);
      double[][] sKeptKept = tape.table(double[].class, x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        sumKept[i] = sum;
        int mark1 = tape.mark();
        double y;
        int exit;
        try {
          double x1 = x[i];
          if (x1 > limit) {
            throw new ArithmeticException("over " + limit);
          }
          double[] sKept = tape.row(sKeptKept, i, 4);
          double s = 0.0;
          for (int j = 0; j < 4; j++) {
            sKept[j] = s;
            s = s * x1 + Math.cos(x1);
          }
          y = s;
          exit = 0;
        } catch (ArithmeticException e) {
          tape.release(mark1);
          Recorder.log(e.getMessage());
          double x1 = x[i];
          y = x1 * x1;
          exit = 1;
        }
        yKept[i] = y;
        exitKept[i] = exit;
        sum = sum * y + y;
      }

      // reverse sweep
      double sumBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double y = yKept[i];
        double sum1 = sumKept[i];
        double yBar = sumBar + sum1 * sumBar;
        int exit = exitKept[i];
        switch (exit) {
          case 0 -> {
            double x1 = x[i];
            double[] sKept = sKeptKept[i];
            double sBar = yBar;
            double xBar1 = 0.0;
            for (int j = 3; j >= 0; j--) {
              xBar1 -= sBar * Math.sin(x1);
              double s = sKept[j];
              xBar1 += s * sBar;
              sBar *= x1;
            }
            xBar[i] += xBar1;
          }
          default -> xBar[i] += 2.0 * (yBar * x[i]);
        }
        sumBar *= y;
      }
      adjoint.limit = 0.0;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.fallbacks}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param limit the derivative with respect to {@code limit}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param limitHvp the Hessian-vector product for {@code limit}
   */
  record FallbacksHvp(double value, double[] x, double limit, double[] xHvp, double limitHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Guards.fallbacks}: filled by a derivative and reused by its caller.
   */
  static final class FallbacksHvpAdjoint {

    /** The adjoint of {@code limit}. */
    public double limit;

    /** The Hessian-vector product for {@code limit}. */
    public double limitHvp;

    /** A holder of zeros. */
    public FallbacksHvpAdjoint() {}
  }

  /**
   * Second order: {@code Guards.fallbacks}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @return value, gradient and product, in new arrays
   */
  static FallbacksHvp fallbacksHvp(double[] x, double limit, double[] xDot, double limitDot) {
    return fallbacksHvp(x, limit, xDot, limitDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fallbacksHvp(double[], double, double[], double)
   */
  static FallbacksHvp fallbacksHvp(double[] x, double limit, double[] xDot, double limitDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    FallbacksHvpAdjoint adjoint = new FallbacksHvpAdjoint();
    double value = fallbacksHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint, tape);
    return new FallbacksHvp(value, xBar, adjoint.limit, xHvp, adjoint.limitHvp);
  }

  /**
   * Second order: {@code Guards.fallbacks}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code limit}
   * @return the value
   */
  static double fallbacksHvp(double[] x, double limit, double[] xDot, double limitDot,
      double[] xBar, double[] xHvp, FallbacksHvpAdjoint adjoint) {
    return fallbacksHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fallbacksHvp(double[], double, double[], double, double[], double[],
   *     FallbacksHvpAdjoint)
   */
  static double fallbacksHvp(double[] x, double limit, double[] xDot, double limitDot,
      double[] xBar, double[] xHvp, FallbacksHvpAdjoint adjoint, Tape tape) {
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
      double[] yKept = tape.doubles(x.length);
      double[] yKeptDot = tape.doubles(x.length);
      double[] sumKept = tape.doubles(x.length);
      double[] sumKeptDot = tape.doubles(x.length);
      int[] exitKept = tape.ints(x.length);
      double[][] sKeptKept = tape.table(double[].class, x.length);
      double[][] sKeptKeptDot = tape.table(double[].class, x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        sumKept[i] = sum;
        sumKeptDot[i] = sumDot;
        int mark1 = tape.mark();
        double y;
        int exit;
        double yDot;
        try {
          double x1 = x[i];
          double xDot1 = xDot[i];
          if (x1 > limit) {
            throw new ArithmeticException("over " + limit);
          }
          double[] sKept = tape.row(sKeptKept, i, 4);
          double[] sKeptDot = tape.row(sKeptKeptDot, i, 4);
          double s = 0.0;
          double sDot = 0.0;
          for (int j = 0; j < 4; j++) {
            sKept[j] = s;
            sKeptDot[j] = sDot;
            double t = sDot * x1 + s * xDot1;
            s = s * x1 + Math.cos(x1);
            sDot = t - xDot1 * Math.sin(x1);
          }
          y = s;
          exit = 0;
          yDot = sDot;
        } catch (ArithmeticException e) {
          tape.release(mark1);
          Recorder.log(e.getMessage());
          double x1 = x[i];
          y = x1 * x1;
          yDot = 2.0 * (xDot[i] * x1);
          exit = 1;
        }
        yKept[i] = y;
        yKeptDot[i] = yDot;
        exitKept[i] = exit;
        double t = sumDot * y + sum * yDot;
        sum = sum * y + y;
        sumDot = t + yDot;
      }

      // reverse sweep
      double sumBar = 1.0;
      double sumBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double y = yKept[i];
        double yDot = yKeptDot[i];
        double sum1 = sumKept[i];
        double sumDot1 = sumKeptDot[i];
        double yBar = sumBar + sum1 * sumBar;
        double yBarDot = sumBarDot + (sumDot1 * sumBar + sum1 * sumBarDot);
        int exit = exitKept[i];
        switch (exit) {
          case 0 -> {
            double x1 = x[i];
            double xDot1 = xDot[i];
            double[] sKept = sKeptKept[i];
            double[] sKeptDot = sKeptKeptDot[i];
            double sBar = yBar;
            double xBar1 = 0.0;
            double sBarDot = yBarDot;
            double xBarDot = 0.0;
            for (int j = 3; j >= 0; j--) {
              double t = Math.sin(x1);
              xBar1 -= sBar * t;
              xBarDot -= sBarDot * t + sBar * (xDot1 * Math.cos(x1));
              double s = sKept[j];
              double sDot = sKeptDot[j];
              xBar1 += s * sBar;
              xBarDot += sDot * sBar + s * sBarDot;
              sBarDot = sBarDot * x1 + sBar * xDot1;
              sBar *= x1;
            }
            xBar[i] += xBar1;
            xHvp[i] += xBarDot;
          }
          default -> {
            double x1 = x[i];
            double xBarDot = 2.0 * (yBarDot * x1 + yBar * xDot[i]);
            xBar[i] += 2.0 * (yBar * x1);
            xHvp[i] += xBarDot;
          }
        }
        sumBarDot = sumBarDot * y + sumBar * yDot;
        sumBar *= y;
      }
      adjoint.limit = 0.0;
      adjoint.limitHvp = 0.0;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.fallbacks} as a function of the vector that packs {@code x}, {@code
   * limit}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction fallbacksFunction() {
    return new FallbacksFunction();
  }

  private static final class FallbacksFunction implements ScalarFunction {

    FallbacksFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      return Guards.fallbacks(x, limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      FallbacksAdjoint adjoint = new FallbacksAdjoint();
      double value = fallbacksGradient(x, limit, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.limit;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double limitDot = direction[direction.length - 1];
      return fallbacksJvp(x, limit, xDot, limitDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double limitDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      FallbacksHvpAdjoint adjoint = new FallbacksHvpAdjoint();
      double value = fallbacksHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.limit;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.limitHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.recursion} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual recursionJvp(double[] x, int depth, double[] xDot) {
    return recursionJvp(x, depth, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionJvp(double[], int, double[])
   */
  static Dual recursionJvp(double[] x, int depth, double[] xDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double sum = 1.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double sum1;
        block1: {
          double t = deepJvp(x[i] / 4.0, 2, xDot[i] / 4.0, tape);
          double t1 = tape.doubleResult(1);
          double before = t * sum;
          double beforeDot = t1 * sum + t * sumDot;
          int mark1 = tape.mark();
          double sum2;
          double sumDot1;
          try {
            double t2 = deepJvp(x[i], depth, xDot[i], tape);
            double t3 = tape.doubleResult(1);
            sum2 = sum + t2;
            sumDot1 = sumDot + t3;
          } catch (ArithmeticException e) {
            tape.release(mark1);
            double x1 = x[i];
            sum1 = sum * x1;
            sumDot = sumDot * x1 + sum * xDot[i];
            break block1;
          }
          sum1 = sum2 * before;
          sumDot = sumDot1 * before + sum2 * beforeDot;
        }
        sum = sum1;
      }
      return new Dual(sum, sumDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Guards.recursion}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RecursionGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Guards.recursion} and its gradient.
   *
   * @param x as the method takes it
   * @param depth constant
   * @return the value and the gradient, in new arrays
   */
  static RecursionGradient recursionGradient(double[] x, int depth) {
    return recursionGradient(x, depth, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionGradient(double[], int)
   */
  static RecursionGradient recursionGradient(double[] x, int depth, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = recursionGradient(x, depth, xBar, tape);
    return new RecursionGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Guards.recursion} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double recursionGradient(double[] x, int depth, double[] xBar) {
    return recursionGradient(x, depth, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionGradient(double[], int, double[])
   */
  static double recursionGradient(double[] x, int depth, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(x.length);
      double[] sumKept = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] sumKept1 = tape.doubles(x.length);
      double sum = 1.0;
      for (int i = 0; i < x.length; i++) {
        sumKept[i] = sum;
        int exit;
        block1: {
          double t = deepForward(x[i] / 4.0, 2, tape);
          kept[i] = t;
          double before = t * sum;
          int mark1 = tape.mark();
          double sum1;
          try {
            sum1 = sum + deepForward(x[i], depth, tape);
          } catch (ArithmeticException e) {
            tape.release(mark1);
            sum *= x[i];
            exit = 0;
            break block1;
          }
          sumKept1[i] = sum1;
          sum = sum1 * before;
          exit = 1;
        }
        exitKept[i] = exit;
      }

      // reverse sweep
      double sumBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        int exit = exitKept[i];
        double sum1 = sumKept[i];
        double sumBar1;
        switch (exit) {
          case 0 -> {
            sumBar1 = sumBar * x[i];
            xBar[i] += sum1 * sumBar;
            double xBar1 = deepReverse(0.0, tape) / 4.0;
            xBar[i] += xBar1;
          }
          default -> {
            double t = kept[i];
            double before = t * sum1;
            sumBar1 = sumBar * before;
            double sum2 = sumKept1[i];
            double beforeBar = sum2 * sumBar;
            double t1 = deepReverse(sumBar1, tape);
            xBar[i] += t1;
            sumBar1 += t * beforeBar;
            double xBar1 = deepReverse(beforeBar * sum1, tape) / 4.0;
            xBar[i] += xBar1;
          }
        }
        sumBar = sumBar1;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.recursion}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RecursionHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Guards.recursion}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RecursionHvp recursionHvp(double[] x, int depth, double[] xDot) {
    return recursionHvp(x, depth, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionHvp(double[], int, double[])
   */
  static RecursionHvp recursionHvp(double[] x, int depth, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = recursionHvp(x, depth, xDot, xBar, xHvp, tape);
    return new RecursionHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Guards.recursion}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double recursionHvp(double[] x, int depth, double[] xDot, double[] xBar, double[] xHvp) {
    return recursionHvp(x, depth, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionHvp(double[], int, double[], double[], double[])
   */
  static double recursionHvp(double[] x, int depth, double[] xDot, double[] xBar, double[] xHvp,
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
      int[] exitKept = tape.ints(x.length);
      double[] sumKept = tape.doubles(x.length);
      double[] sumKeptDot = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double[] sumKept1 = tape.doubles(x.length);
      double[] sumKeptDot1 = tape.doubles(x.length);
      double sum = 1.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        sumKept[i] = sum;
        sumKeptDot[i] = sumDot;
        double sum1;
        int exit;
        block1: {
          double t = deepForwardJvp(x[i] / 4.0, 2, xDot[i] / 4.0, tape);
          double t1 = tape.doubleResult(1);
          kept[i] = t;
          keptDot[i] = t1;
          double before = t * sum;
          double beforeDot = t1 * sum + t * sumDot;
          int mark1 = tape.mark();
          double sum2;
          double sumDot1;
          try {
            double t2 = deepForwardJvp(x[i], depth, xDot[i], tape);
            double t3 = tape.doubleResult(1);
            sum2 = sum + t2;
            sumDot1 = sumDot + t3;
          } catch (ArithmeticException e) {
            tape.release(mark1);
            double x1 = x[i];
            sum1 = sum * x1;
            sumDot = sumDot * x1 + sum * xDot[i];
            exit = 0;
            break block1;
          }
          sumKept1[i] = sum2;
          sumKeptDot1[i] = sumDot1;
          sum1 = sum2 * before;
          sumDot = sumDot1 * before + sum2 * beforeDot;
          exit = 1;
        }
        exitKept[i] = exit;
        sum = sum1;
      }

      // reverse sweep
      double sumBar = 1.0;
      double sumBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        int exit = exitKept[i];
        double sum1 = sumKept[i];
        double sumDot1 = sumKeptDot[i];
        double sumBar1;
        double sumBarDot1;
        switch (exit) {
          case 0 -> {
            double x1 = x[i];
            sumBar1 = sumBar * x1;
            sumBarDot1 = sumBarDot * x1 + sumBar * xDot[i];
            xBar[i] += sum1 * sumBar;
            xHvp[i] += sumDot1 * sumBar + sum1 * sumBarDot;
            double t = deepReverseJvp(0.0, tape);
            double t1 = tape.doubleResult(1);
            xBar[i] += t / 4.0;
            xHvp[i] += t1 / 4.0;
          }
          default -> {
            double t = kept[i];
            double t1 = keptDot[i];
            double before = t * sum1;
            double beforeDot = t1 * sum1 + t * sumDot1;
            sumBar1 = sumBar * before;
            sumBarDot1 = sumBarDot * before + sumBar * beforeDot;
            double sum2 = sumKept1[i];
            double sumDot2 = sumKeptDot1[i];
            double beforeBar = sum2 * sumBar;
            double beforeBarDot = sumDot2 * sumBar + sum2 * sumBarDot;
            double t2 = deepReverseJvp2(sumBar1, sumBarDot1, tape);
            double t3 = tape.doubleResult(1);
            xBar[i] += t2;
            xHvp[i] += t3;
            sumBar1 += t * beforeBar;
            sumBarDot1 += t1 * beforeBar + t * beforeBarDot;
            double t4 =
                deepReverseJvp2(beforeBar * sum1, beforeBarDot * sum1 + beforeBar * sumDot1, tape);
            double t5 = tape.doubleResult(1);
            xBar[i] += t4 / 4.0;
            xHvp[i] += t5 / 4.0;
          }
        }
        sumBar = sumBar1;
        sumBarDot = sumBarDot1;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.recursion} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param depth captured
   * @return the view
   */
  static ScalarFunction recursionFunction(int depth) {
    return new RecursionFunction(depth);
  }

  private static final class RecursionFunction implements ScalarFunction {

    private final int depth;

    RecursionFunction(int depth) {
      this.depth = depth;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Guards.recursion(x, this.depth);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = recursionGradient(x, this.depth, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return recursionJvp(x, this.depth, xDot).tangent();
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
      double value = recursionHvp(x, this.depth, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.returnsFromHandler} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual returnsFromHandlerJvp(double x, int k, double xDot) {
    double e;
    double e1;
    try {
      try {
        double t = 12 / k;
        double t1 = x * t;
        e = t1 * x;
        e1 = xDot * t * x + t1 * xDot;
      } catch (ArithmeticException e2) {
        double t = x * x;
        e = t * x;
        e1 = 2.0 * (xDot * x) * x + t * xDot;
      }
    } catch (Throwable e2) {
      Recorder.log("k = " + k);
      throw e2;
    }
    Recorder.log("k = " + k);
    return new Dual(e, e1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsFromHandlerJvp(double, int, double)
   */
  static Dual returnsFromHandlerJvp(double x, int k, double xDot, Tape tape) {
    return returnsFromHandlerJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Guards.returnsFromHandler}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReturnsFromHandlerGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.returnsFromHandler}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReturnsFromHandlerAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ReturnsFromHandlerAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.returnsFromHandler} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ReturnsFromHandlerGradient returnsFromHandlerGradient(double x, int k) {
    ReturnsFromHandlerAdjoint adjoint = new ReturnsFromHandlerAdjoint();
    double value = returnsFromHandlerGradient(x, k, adjoint);
    return new ReturnsFromHandlerGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsFromHandlerGradient(double, int)
   */
  static ReturnsFromHandlerGradient returnsFromHandlerGradient(double x, int k, Tape tape) {
    return returnsFromHandlerGradient(x, k);
  }

  /**
   * Reverse mode: {@code Guards.returnsFromHandler} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double returnsFromHandlerGradient(double x, int k, ReturnsFromHandlerAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double e;
    double e1;
    int exit;
    try {
      try {
        e = 12 / k;
        e1 = x * e * x;
        exit = 0;
      } catch (ArithmeticException e2) {
        e1 = x * x * x;
        exit = 1;
        e = 0.0;
      }
    } catch (Throwable e2) {
      Recorder.log("k = " + k);
      throw e2;
    }
    Recorder.log("k = " + k);

    // reverse sweep
    double xBar;
    switch (exit) {
      case 0 -> xBar = 2.0 * (x * e);
      default -> xBar = 3.0 * (x * x);
    }
    adjoint.x = xBar;
    return e1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsFromHandlerGradient(double, int, ReturnsFromHandlerAdjoint)
   */
  static double returnsFromHandlerGradient(double x, int k, ReturnsFromHandlerAdjoint adjoint,
      Tape tape) {
    return returnsFromHandlerGradient(x, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.returnsFromHandler}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReturnsFromHandlerHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Guards.returnsFromHandler}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ReturnsFromHandlerHvp returnsFromHandlerHvp(double x, int k, double xDot) {
    double e;
    double e1;
    int exit;
    try {
      try {
        e = 12 / k;
        e1 = x * e * x;
        exit = 0;
      } catch (ArithmeticException e2) {
        e1 = x * x * x;
        exit = 1;
        e = 0.0;
      }
    } catch (Throwable e2) {
      Recorder.log("k = " + k);
      throw e2;
    }
    Recorder.log("k = " + k);

    // reverse sweep
    double xBar;
    double xBarDot;
    switch (exit) {
      case 0 -> {
        xBar = 2.0 * (x * e);
        xBarDot = 2.0 * (xDot * e);
      }
      default -> {
        xBar = 3.0 * (x * x);
        xBarDot = 6.0 * (xDot * x);
      }
    }
    return new ReturnsFromHandlerHvp(e1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsFromHandlerHvp(double, int, double)
   */
  static ReturnsFromHandlerHvp returnsFromHandlerHvp(double x, int k, double xDot, Tape tape) {
    return returnsFromHandlerHvp(x, k, xDot);
  }

  /**
   * {@code Guards.returnsFromHandler} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction returnsFromHandlerFunction(int k) {
    return new ReturnsFromHandlerFunction(k);
  }

  private static final class ReturnsFromHandlerFunction implements ScalarFunction {

    private final int k;

    ReturnsFromHandlerFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Guards.returnsFromHandler(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ReturnsFromHandlerAdjoint adjoint = new ReturnsFromHandlerAdjoint();
      double value = returnsFromHandlerGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return returnsFromHandlerJvp(x, this.k, xDot).tangent();
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
      ReturnsFromHandlerHvp hvp = returnsFromHandlerHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.attempts} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param divisors constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual attemptsJvp(double x, int[] divisors, double xDot) {
    double s = x;
    double sDot = xDot;
    int i = 0;
    double s1;
    double sDot1;
    while (true) {
      if (i >= divisors.length) {
        s1 = s;
        sDot1 = sDot;
        break;
      }
      int d = divisors[i];
      try {
        double t = x + 12 / d;
        s1 = s * t;
        sDot1 = sDot * t + s * xDot;
        break;
      } catch (ArithmeticException e) {
        s1 = s * x;
        sDot1 = sDot * x + s * xDot;
      }
      i++;
      s = s1;
      sDot = sDot1;
    }
    return new Dual(s1, sDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #attemptsJvp(double, int[], double)
   */
  static Dual attemptsJvp(double x, int[] divisors, double xDot, Tape tape) {
    return attemptsJvp(x, divisors, xDot);
  }

  /**
   * Value and gradient of {@code Guards.attempts}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AttemptsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.attempts}: filled by a derivative and
   * reused by its caller.
   */
  static final class AttemptsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public AttemptsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.attempts} and its gradient.
   *
   * @param x as the method takes it
   * @param divisors constant
   * @return the value and the gradient, in new arrays
   */
  static AttemptsGradient attemptsGradient(double x, int[] divisors) {
    return attemptsGradient(x, divisors, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #attemptsGradient(double, int[])
   */
  static AttemptsGradient attemptsGradient(double x, int[] divisors, Tape tape) {
    AttemptsAdjoint adjoint = new AttemptsAdjoint();
    double value = attemptsGradient(x, divisors, adjoint, tape);
    return new AttemptsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Guards.attempts} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param divisors constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double attemptsGradient(double x, int[] divisors, AttemptsAdjoint adjoint) {
    return attemptsGradient(x, divisors, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #attemptsGradient(double, int[], AttemptsAdjoint)
   */
  static double attemptsGradient(double x, int[] divisors, AttemptsAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(divisors.length);
      double s = x;
      int i = 0;
      double s1;
      int exit;
      double sBar;
      double s2;
      int j;
      while (true) {
        if (i >= divisors.length) {
          s1 = s;
          exit = 0;
          sBar = 0.0;
          s2 = s;
          j = i;
          break;
        }
        sKept[i] = s;
        int d = divisors[i];
        try {
          sBar = x + 12 / d;
          s1 = s * sBar;
          exit = 1;
          s2 = s;
          j = i;
          break;
        } catch (ArithmeticException e) {
          s1 = s * x;
        }
        i++;
        s = s1;
      }

      // reverse sweep
      double xBar;
      switch (exit) {
        case 0 -> {
          sBar = 1.0;
          xBar = 0.0;
        }
        default -> xBar = s2;
      }
      for (int k = j - 1; k >= 0; k--) {
        s2 = sKept[k];
        xBar += s2 * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.attempts}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AttemptsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Guards.attempts}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param divisors constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static AttemptsHvp attemptsHvp(double x, int[] divisors, double xDot) {
    return attemptsHvp(x, divisors, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #attemptsHvp(double, int[], double)
   */
  static AttemptsHvp attemptsHvp(double x, int[] divisors, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(divisors.length);
      double[] sKeptDot = tape.doubles(divisors.length);
      double s = x;
      double sDot = xDot;
      int i = 0;
      double s1;
      int exit;
      double sBar;
      double s2;
      int j;
      double sBarDot;
      double sDot1;
      while (true) {
        if (i >= divisors.length) {
          s1 = s;
          exit = 0;
          sBar = 0.0;
          s2 = s;
          j = i;
          sBarDot = 0.0;
          sDot1 = sDot;
          break;
        }
        sKept[i] = s;
        sKeptDot[i] = sDot;
        int d = divisors[i];
        double sDot2;
        try {
          sBar = x + 12 / d;
          s1 = s * sBar;
          exit = 1;
          s2 = s;
          j = i;
          sBarDot = xDot;
          sDot1 = sDot;
          break;
        } catch (ArithmeticException e) {
          s1 = s * x;
          sDot2 = sDot * x + s * xDot;
        }
        i++;
        s = s1;
        sDot = sDot2;
      }

      // reverse sweep
      double xBar;
      double xBarDot;
      switch (exit) {
        case 0 -> {
          sBar = 1.0;
          xBar = 0.0;
          sBarDot = 0.0;
          xBarDot = 0.0;
        }
        default -> {
          xBar = s2;
          xBarDot = sDot1;
        }
      }
      for (int k = j - 1; k >= 0; k--) {
        s2 = sKept[k];
        sDot1 = sKeptDot[k];
        xBar += s2 * sBar;
        xBarDot += sDot1 * sBar + s2 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new AttemptsHvp(s1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.attempts} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param divisors captured
   * @return the view
   */
  static ScalarFunction attemptsFunction(int[] divisors) {
    return new AttemptsFunction(divisors);
  }

  private static final class AttemptsFunction implements ScalarFunction {

    private final int[] divisors;

    AttemptsFunction(int[] divisors) {
      this.divisors = divisors;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Guards.attempts(x, this.divisors);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      AttemptsAdjoint adjoint = new AttemptsAdjoint();
      double value = attemptsGradient(x, this.divisors, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return attemptsJvp(x, this.divisors, xDot).tangent();
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
      AttemptsHvp hvp = attemptsHvp(x, this.divisors, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Value and tangent of {@code Guards.ownArray}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record OwnArrayJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code Guards.ownArray} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static OwnArrayJvp ownArrayJvp(double[] x, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] out = new double[2];
    double[] outDot = new double[2];
    double xDot1 = xDot[0];
    out[0] = x[0];
    outDot[0] = xDot1;
    double x1 = x[0];
    double t = 2.0 * (xDot[0] * x1);
    out[1] = x1 * x1;
    outDot[1] = t;
    double first;
    double firstDot;
    try {
      double[] t1 = new double[n];
      double[] tDot = new double[n];
      for (int i = 0; i < n; i++) {
        double x2 = x[i];
        double x3 = x[0];
        double t2 = xDot[i] * x3 + x2 * xDot[0];
        t1[i] = x2 * x3;
        tDot[i] = t2;
      }
      first = t1[n - 1];
      firstDot = tDot[n - 1];
    } catch (ArrayIndexOutOfBoundsException e) {
      first = x[0];
      firstDot = xDot[0];
    }
    double out1 = out[1];
    double t1 = outDot[1] * first + out1 * firstDot;
    out[1] = out1 * first;
    outDot[1] = t1;
    return new OwnArrayJvp(out, outDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownArrayJvp(double[], int, double[])
   */
  static OwnArrayJvp ownArrayJvp(double[] x, int n, double[] xDot, Tape tape) {
    return ownArrayJvp(x, n, xDot);
  }

  /**
   * Value of {@code Guards.ownArray} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OwnArrayVjp(double[] value, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code Guards.ownArray} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param n constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static OwnArrayVjp ownArrayVjp(double[] x, int n, double[] resultBar) {
    return ownArrayVjp(x, n, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownArrayVjp(double[], int, double[])
   */
  static OwnArrayVjp ownArrayVjp(double[] x, int n, double[] resultBar, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] value = ownArrayVjp(x, n, resultBar, xBar, tape);
    return new OwnArrayVjp(value, xBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Guards.ownArray} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param n constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @return what the method returns
   */
  static double[] ownArrayVjp(double[] x, int n, double[] resultBar, double[] xBar) {
    return ownArrayVjp(x, n, resultBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownArrayVjp(double[], int, double[], double[])
   */
  static double[] ownArrayVjp(double[] x, int n, double[] resultBar, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "xBar", xBar);
    int mark = tape.mark();
    try {
      double[] out = new double[2];
      double[] outBar = tape.zeroDoubles(2);
      out[0] = x[0];
      double x1 = x[0];
      out[1] = x1 * x1;
      int mark1 = tape.mark();
      double[] tBar;
      double first;
      int exit;
      try {
        double[] t = tape.exactDoubles(n);
        tBar = tape.zeroDoubles(n);
        for (int i = 0; i < n; i++) {
          t[i] = x[i] * x[0];
        }
        first = t[n - 1];
        exit = 0;
      } catch (ArrayIndexOutOfBoundsException e) {
        tape.release(mark1);
        first = x[0];
        exit = 1;
        tBar = null;
      }
      double out1 = out[1];
      out[1] = out1 * first;

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, out.length);
      for (int i = 0; i < out.length; i++) {
        outBar[i] += resultBar[i];
      }
      double t = outBar[1];
      double firstBar = out1 * t;
      outBar[1] = t * first;
      switch (exit) {
        case 0 -> {
          tBar[n - 1] += firstBar;
          for (int i = 0; i < n; i++) {
            double t1 = tBar[i];
            tBar[i] = 0.0;
            double xBar1 = t1 * x[0];
            xBar[0] += x[i] * t1;
            xBar[i] += xBar1;
          }
        }
        default -> xBar[0] += firstBar;
      }
      double t1 = outBar[1];
      outBar[1] = 0.0;
      xBar[0] += 2.0 * (t1 * x1);
      double t2 = outBar[0];
      outBar[0] = 0.0;
      xBar[0] += t2;
      return out;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.ownArray} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static VectorFunction ownArrayFunction(int n) {
    return new OwnArrayFunction(n);
  }

  private static final class OwnArrayFunction implements VectorFunction {

    private final int n;

    OwnArrayFunction(int n) {
      this.n = n;
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
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] value = Guards.ownArray(x, this.n);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] value = Guards.ownArray(x, this.n);
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
      OwnArrayJvp value = ownArrayJvp(x, this.n, xDot);
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
      double[] value = ownArrayVjp(x, this.n, resultBar, xBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Forward mode: {@code Guards.locked} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param shared constant
   * @param lock constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual lockedJvp(double[] x, double[] shared, Object lock, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t;
      double t1;
      block1: {
        synchronized (lock) {
          double x1 = x[i];
          double shared1 = shared[i];
          s += x1 * x1 * shared1;
          sDot += 2.0 * (xDot[i] * x1) * shared1;
          if (s > 20.0) {
            double shared2 = shared[0];
            t = s * shared2;
            t1 = sDot * shared2;
            break block1;
          }
        }
        continue;
      }
      return new Dual(t, t1);
    }
    return new Dual(s * s, 2.0 * (sDot * s));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedJvp(double[], double[], java.lang.Object, double[])
   */
  static Dual lockedJvp(double[] x, double[] shared, Object lock, double[] xDot, Tape tape) {
    return lockedJvp(x, shared, lock, xDot);
  }

  /**
   * Value and gradient of {@code Guards.locked}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LockedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Guards.locked} and its gradient.
   *
   * @param x as the method takes it
   * @param shared constant
   * @param lock constant
   * @return the value and the gradient, in new arrays
   */
  static LockedGradient lockedGradient(double[] x, double[] shared, Object lock) {
    return lockedGradient(x, shared, lock, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedGradient(double[], double[], java.lang.Object)
   */
  static LockedGradient lockedGradient(double[] x, double[] shared, Object lock, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = lockedGradient(x, shared, lock, xBar, tape);
    return new LockedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Guards.locked} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param shared constant
   * @param lock constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double lockedGradient(double[] x, double[] shared, Object lock, double[] xBar) {
    return lockedGradient(x, shared, lock, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedGradient(double[], double[], java.lang.Object, double[])
   */
  static double lockedGradient(double[] x, double[] shared, Object lock, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] sharedKept = tape.doubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double s = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1;
        double shared1;
        double shared2;
        double t;
        block1: {
          synchronized (lock) {
            x1 = x[i];
            xKept[i] = x1;
            shared1 = shared[i];
            sharedKept[i] = shared1;
            s += x1 * x1 * shared1;
            if (s > 20.0) {
              shared2 = shared[0];
              t = s * shared2;
              break block1;
            }
          }
          continue;
        }
        // reverse sweep
        xBar[i] += 2.0 * (shared2 * shared1 * x1);
        for (int j = i - 1; j >= 0; j--) {
          xBar[j] += 2.0 * (shared2 * sharedKept[j] * xKept[j]);
        }
        return t;
      }

      // reverse sweep
      double sBar = 2.0 * s;
      for (int i = x.length - 1; i >= 0; i--) {
        xBar[i] += 2.0 * (sBar * sharedKept[i] * xKept[i]);
      }
      return s * s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.locked}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LockedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Guards.locked}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param shared constant
   * @param lock constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static LockedHvp lockedHvp(double[] x, double[] shared, Object lock, double[] xDot) {
    return lockedHvp(x, shared, lock, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedHvp(double[], double[], java.lang.Object, double[])
   */
  static LockedHvp lockedHvp(double[] x, double[] shared, Object lock, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = lockedHvp(x, shared, lock, xDot, xBar, xHvp, tape);
    return new LockedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Guards.locked}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param shared constant
   * @param lock constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double lockedHvp(double[] x, double[] shared, Object lock, double[] xDot, double[] xBar,
      double[] xHvp) {
    return lockedHvp(x, shared, lock, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedHvp(double[], double[], java.lang.Object, double[], double[], double[])
   */
  static double lockedHvp(double[] x, double[] shared, Object lock, double[] xDot, double[] xBar,
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
      double[] sharedKept = tape.doubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double[] xKeptDot = tape.doubles(x.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1;
        double xDot1;
        double shared1;
        double shared2;
        double t;
        block1: {
          synchronized (lock) {
            x1 = x[i];
            xDot1 = xDot[i];
            xKept[i] = x1;
            xKeptDot[i] = xDot1;
            shared1 = shared[i];
            sharedKept[i] = shared1;
            s += x1 * x1 * shared1;
            sDot += 2.0 * (xDot1 * x1) * shared1;
            if (s > 20.0) {
              shared2 = shared[0];
              t = s * shared2;
              break block1;
            }
          }
          continue;
        }
        // reverse sweep
        double t1 = shared2 * shared1;
        xBar[i] += 2.0 * (t1 * x1);
        xHvp[i] += 2.0 * (t1 * xDot1);
        for (int j = i - 1; j >= 0; j--) {
          double t2 = shared2 * sharedKept[j];
          double xBarDot = 2.0 * (t2 * xKeptDot[j]);
          xBar[j] += 2.0 * (t2 * xKept[j]);
          xHvp[j] += xBarDot;
        }
        return t;
      }

      // reverse sweep
      double sBar = 2.0 * s;
      double sBarDot = 2.0 * sDot;
      for (int i = x.length - 1; i >= 0; i--) {
        double shared1 = sharedKept[i];
        double t = sBar * shared1;
        double x1 = xKept[i];
        double xBarDot = 2.0 * (sBarDot * shared1 * x1 + t * xKeptDot[i]);
        xBar[i] += 2.0 * (t * x1);
        xHvp[i] += xBarDot;
      }
      return s * s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.locked} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param shared captured
   * @param lock captured
   * @return the view
   */
  static ScalarFunction lockedFunction(double[] shared, Object lock) {
    return new LockedFunction(shared, lock);
  }

  private static final class LockedFunction implements ScalarFunction {

    private final double[] shared;

    private final Object lock;

    LockedFunction(double[] shared, Object lock) {
      this.shared = shared;
      this.lock = lock;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Guards.locked(x, this.shared, this.lock);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = lockedGradient(x, this.shared, this.lock, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return lockedJvp(x, this.shared, this.lock, xDot).tangent();
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
      double value = lockedHvp(x, this.shared, this.lock, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.lockedCallee} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual lockedCalleeJvp(double x, double y, double xDot, double yDot) {
    double e;
    double e1;
    synchronized (Guards.LOCK) {
      double t = Math.exp(y);
      e = x * t;
      e1 = xDot * t + x * (yDot * t);
    }
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double e2;
    double e3;
    synchronized (Guards.LOCK) {
      double t2 = Math.exp(t);
      e2 = y * t2;
      e3 = yDot * t2 + y * (t1 * t2);
    }
    return new Dual(e * e2, e1 * e2 + e * e3);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedCalleeJvp(double, double, double, double)
   */
  static Dual lockedCalleeJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return lockedCalleeJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Guards.lockedCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record LockedCalleeGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.lockedCallee}: filled by a derivative
   * and reused by its caller.
   */
  static final class LockedCalleeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public LockedCalleeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.lockedCallee} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LockedCalleeGradient lockedCalleeGradient(double x, double y) {
    LockedCalleeAdjoint adjoint = new LockedCalleeAdjoint();
    double value = lockedCalleeGradient(x, y, adjoint);
    return new LockedCalleeGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedCalleeGradient(double, double)
   */
  static LockedCalleeGradient lockedCalleeGradient(double x, double y, Tape tape) {
    return lockedCalleeGradient(x, y);
  }

  /**
   * Reverse mode: {@code Guards.lockedCallee} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double lockedCalleeGradient(double x, double y, LockedCalleeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double e;
    double e1;
    synchronized (Guards.LOCK) {
      e = Math.exp(y);
      e1 = x * e;
    }
    double t = x * y;
    double e2;
    double e3;
    synchronized (Guards.LOCK) {
      e2 = Math.exp(t);
      e3 = y * e2;
    }

    // reverse sweep
    double t1 = y * e1 * e2;
    double xBar = t1 * y + e3 * e;
    double yBar = e1 * e2 + x * t1 + x * e3 * e;
    adjoint.x = xBar;
    adjoint.y = yBar;
    return e1 * e3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedCalleeGradient(double, double, LockedCalleeAdjoint)
   */
  static double lockedCalleeGradient(double x, double y, LockedCalleeAdjoint adjoint, Tape tape) {
    return lockedCalleeGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.lockedCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record LockedCalleeHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Guards.lockedCallee}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static LockedCalleeHvp lockedCalleeHvp(double x, double y, double xDot, double yDot) {
    double e;
    double e1;
    double e2;
    double e3;
    synchronized (Guards.LOCK) {
      e = Math.exp(y);
      e1 = yDot * e;
      e2 = x * e;
      e3 = xDot * e + x * e1;
    }
    double t = x * y;
    double t1 = xDot * y + x * yDot;
    double e4;
    double e5;
    double e6;
    double e7;
    synchronized (Guards.LOCK) {
      e4 = Math.exp(t);
      e5 = t1 * e4;
      e6 = y * e4;
      e7 = yDot * e4 + y * e5;
    }

    // reverse sweep
    double t2 = y * e2;
    double t3 = t2 * e4;
    double t4 = (yDot * e2 + y * e3) * e4 + t2 * e5;
    double xBar = t3 * y + e6 * e;
    double xBarDot = t4 * y + t3 * yDot + (e7 * e + e6 * e1);
    double t5 = x * e6;
    double yBar = e2 * e4 + x * t3 + t5 * e;
    double yBarDot =
        e3 * e4 + e2 * e5 + (xDot * t3 + x * t4) + ((xDot * e6 + x * e7) * e + t5 * e1);
    return new LockedCalleeHvp(e2 * e6, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedCalleeHvp(double, double, double, double)
   */
  static LockedCalleeHvp lockedCalleeHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return lockedCalleeHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Guards.lockedCallee} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction lockedCalleeFunction() {
    return new LockedCalleeFunction();
  }

  private static final class LockedCalleeFunction implements ScalarFunction {

    LockedCalleeFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Guards.lockedCallee(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      LockedCalleeAdjoint adjoint = new LockedCalleeAdjoint();
      double value = lockedCalleeGradient(x, y, adjoint);
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
      return lockedCalleeJvp(x, y, xDot, yDot).tangent();
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
      LockedCalleeHvp hvp = lockedCalleeHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.explicitLock} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual explicitLockJvp(double x, int n, double xDot) {
    ReentrantLock lock = new ReentrantLock();
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      lock.lock();
      double s1;
      try {
        double t = x + i;
        s1 = s * t;
        sDot = sDot * t + s * xDot;
      } catch (Throwable e) {
        lock.unlock();
        throw e;
      }
      lock.unlock();
      s = s1;
    }
    if (lock.isLocked()) {
      throw new IllegalStateException("locked");
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #explicitLockJvp(double, int, double)
   */
  static Dual explicitLockJvp(double x, int n, double xDot, Tape tape) {
    return explicitLockJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Guards.explicitLock}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ExplicitLockGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.explicitLock}: filled by a derivative
   * and reused by its caller.
   */
  static final class ExplicitLockAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ExplicitLockAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.explicitLock} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ExplicitLockGradient explicitLockGradient(double x, int n) {
    return explicitLockGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #explicitLockGradient(double, int)
   */
  static ExplicitLockGradient explicitLockGradient(double x, int n, Tape tape) {
    ExplicitLockAdjoint adjoint = new ExplicitLockAdjoint();
    double value = explicitLockGradient(x, n, adjoint, tape);
    return new ExplicitLockGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Guards.explicitLock} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double explicitLockGradient(double x, int n, ExplicitLockAdjoint adjoint) {
    return explicitLockGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #explicitLockGradient(double, int, ExplicitLockAdjoint)
   */
  static double explicitLockGradient(double x, int n, ExplicitLockAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      ReentrantLock lock = new ReentrantLock();
      double[] sKept = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        lock.lock();
        try {
          s *= x + i;
        } catch (Throwable e) {
          lock.unlock();
          throw e;
        }
        lock.unlock();
      }
      if (lock.isLocked()) {
        throw new IllegalStateException("locked");
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double s1 = sKept[i];
        xBar += s1 * sBar;
        double sBar1 = sBar * (x + i);
        sBar = sBar1;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.explicitLock}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ExplicitLockHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Guards.explicitLock}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ExplicitLockHvp explicitLockHvp(double x, int n, double xDot) {
    return explicitLockHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #explicitLockHvp(double, int, double)
   */
  static ExplicitLockHvp explicitLockHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      ReentrantLock lock = new ReentrantLock();
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        lock.lock();
        double s1;
        try {
          double t = x + i;
          s1 = s * t;
          sDot = sDot * t + s * xDot;
        } catch (Throwable e) {
          lock.unlock();
          throw e;
        }
        lock.unlock();
        s = s1;
      }
      if (lock.isLocked()) {
        throw new IllegalStateException("locked");
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double t = x + i;
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        xBar += s1 * sBar;
        xBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * t + sBar * xDot;
        sBar *= t;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new ExplicitLockHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.explicitLock} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction explicitLockFunction(int n) {
    return new ExplicitLockFunction(n);
  }

  private static final class ExplicitLockFunction implements ScalarFunction {

    private final int n;

    ExplicitLockFunction(int n) {
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
      return Guards.explicitLock(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ExplicitLockAdjoint adjoint = new ExplicitLockAdjoint();
      double value = explicitLockGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return explicitLockJvp(x, this.n, xDot).tangent();
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
      ExplicitLockHvp hvp = explicitLockHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.fills} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param out as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param outDot tangent of {@code out}, of the same shape; receives that of what the array
   *     then holds
   */
  static void fillsJvp(double[] x, double[] out, double[] xDot, double[] outDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("outDot", outDot, "out", out);
    Arguments.sameSharing("x", x, xDot, "out", out, outDot);
    try {
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double out1 = out[i];
        double t = xDot[i] * out1 + x1 * outDot[i];
        out[i] = x1 * out1;
        outDot[i] = t;
      }
    } catch (Throwable e) {
      Recorder.log("filled");
      throw e;
    }
    Recorder.log("filled");
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fillsJvp(double[], double[], double[], double[])
   */
  static void fillsJvp(double[] x, double[] out, double[] xDot, double[] outDot, Tape tape) {
    fillsJvp(x, out, xDot, outDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Guards.fills} for those of what
   * it writes.
   *
   * @param x as the method takes it
   * @param out as the method takes it; written as the method writes it
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param outBar on entry the adjoint of what {@code out} holds afterwards, on return of
   *     what it held before; of the same shape
   */
  static void fillsVjp(double[] x, double[] out, double[] xBar, double[] outBar) {
    fillsVjp(x, out, xBar, outBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fillsVjp(double[], double[], double[], double[])
   */
  static void fillsVjp(double[] x, double[] out, double[] xBar, double[] outBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("outBar", outBar, "out", out);
    Arguments.sameSharing("x", x, xBar, "out", out, outBar);
    int mark = tape.mark();
    try {
      double[] outKept;
      double[] xKept;
      try {
        outKept = tape.doubles(x.length);
        xKept = tape.doubles(x.length);
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          xKept[i] = x1;
          double out1 = out[i];
          outKept[i] = out1;
          out[i] = x1 * out1;
        }
      } catch (Throwable e) {
        Recorder.log("filled");
        throw e;
      }
      Recorder.log("filled");

      // reverse sweep
      for (int i = 0; i < x.length; i++) {
        double t = outBar[i];
        outBar[i] = 0.0;
        double xBar1 = t * outKept[i];
        outBar[i] += xKept[i] * t;
        xBar[i] += xBar1;
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.fills} as a function of the vector that packs {@code x}, {@code out}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param out of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction fillsFunction(double[] x, double[] out) {
    return new FillsFunction(x, out);
  }

  private static final class FillsFunction implements VectorFunction {

    private final double[] x;

    private final double[] out;

    private final int xSize;

    private final int outSize;

    FillsFunction(double[] x, double[] out) {
      this.x = x;
      this.out = out;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(out, "out");
      this.outSize = Arguments.size(out);
    }

    @Override
    public int inputs() {
      return xSize + outSize;
    }

    @Override
    public int outputs() {
      return outSize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] out = Arguments.unpackLike(this.out, packed, xSize);
      Guards.fills(x, out);
      Arguments.pack(out, values, 0);
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
      double[] out = Arguments.unpackLike(this.out, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] outDot = Arguments.unpackLike(this.out, direction, xSize);
      fillsJvp(x, out, xDot, outDot);
      Arguments.pack(out, values, 0);
      Arguments.pack(outDot, tangents, 0);
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
      double[] out = Arguments.unpackLike(this.out, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] outBar = Arguments.unpackLike(this.out, weights, 0);
      fillsVjp(x, out, xBar, outBar);
      Arguments.pack(out, values, 0);
      Arguments.pack(xBar, adjoints, 0);
      Arguments.pack(outBar, adjoints, xSize);
    }
  }

  /**
   * Forward mode: {@code Guards.names} and its derivative in the direction of the tangents.
   *
   * @param e as the method takes it
   * @param mark constant
   * @param eDot tangent of {@code e}
   * @return the value and its tangent
   */
  static Dual namesJvp(double e, int mark, double eDot) {
    double t = e * e;
    double tDot = 2.0 * (eDot * e);
    try {
      try {
        double t1 = 6 / mark;
        t *= t1;
        tDot *= t1;
      } catch (ArithmeticException caught) {
        if (mark == 0) {
          try {
            double t1 = 7 % mark;
            t = e * t1;
            tDot = eDot * t1;
          } catch (ArithmeticException again) {
            double t1 = caught.getMessage().length();
            double t2 = again.getMessage().length();
            t = e + e * t1 * t2;
            tDot = eDot + eDot * t1 * t2;
          }
        } else {
          t = e;
          tDot = eDot;
        }
      }
    } catch (RuntimeException unused) {
      t = 0.0;
      tDot = 0.0;
    }
    return new Dual(t * e, tDot * e + t * eDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namesJvp(double, int, double)
   */
  static Dual namesJvp(double e, int mark, double eDot, Tape tape) {
    return namesJvp(e, mark, eDot);
  }

  /**
   * Value and gradient of {@code Guards.names}.
   *
   * @param value what the method returns
   * @param e the derivative with respect to {@code e}
   */
  record NamesGradient(double value, double e) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.names}: filled by a derivative and
   * reused by its caller.
   */
  static final class NamesAdjoint {

    /** The adjoint of {@code e}. */
    public double e;

    /** A holder of zeros. */
    public NamesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.names} and its gradient.
   *
   * @param e as the method takes it
   * @param mark constant
   * @return the value and the gradient, in new arrays
   */
  static NamesGradient namesGradient(double e, int mark) {
    NamesAdjoint adjoint = new NamesAdjoint();
    double value = namesGradient(e, mark, adjoint);
    return new NamesGradient(value, adjoint.e);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namesGradient(double, int)
   */
  static NamesGradient namesGradient(double e, int mark, Tape tape) {
    return namesGradient(e, mark);
  }

  /**
   * Reverse mode: {@code Guards.names} and its gradient, written into the caller's memory.
   *
   * @param e as the method takes it
   * @param mark constant
   * @param adjoint overwritten with the derivatives with respect to {@code e}
   * @return the value
   */
  static double namesGradient(double e, int mark, NamesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = e * e;
    double e1;
    int exit;
    int exit1;
    double e2;
    double e3;
    double e4;
    int exit2;
    try {
      try {
        e1 = 6 / mark;
        t *= e1;
        exit = 0;
        exit1 = 0;
        e2 = 0.0;
        e3 = 0.0;
        e4 = 0.0;
      } catch (ArithmeticException caught) {
        if (mark == 0) {
          try {
            e2 = 7 % mark;
            t = e * e2;
            exit1 = 0;
            e3 = 0.0;
            e4 = 0.0;
          } catch (ArithmeticException again) {
            e4 = caught.getMessage().length();
            e3 = again.getMessage().length();
            t = e + e * e4 * e3;
            exit1 = 1;
            e2 = 0.0;
          }
        } else {
          t = e;
          exit1 = 0;
          e2 = 0.0;
          e3 = 0.0;
          e4 = 0.0;
        }
        exit = 1;
        e1 = 0.0;
      }
      exit2 = 0;
    } catch (RuntimeException unused) {
      t = 0.0;
      exit2 = 1;
      exit = 0;
      e1 = 0.0;
      exit1 = 0;
      e2 = 0.0;
      e3 = 0.0;
      e4 = 0.0;
    }

    // reverse sweep
    double tBar;
    double eBar;
    switch (exit2) {
      case 0 -> {
        switch (exit) {
          case 0 -> {
            tBar = e * e1;
            eBar = t;
          }
          default -> {
            if (mark == 0) {
              switch (exit1) {
                case 0 -> eBar = t + e * e2;
                default -> eBar = t + e + e * e3 * e4;
              }
            } else {
              eBar = t + e;
            }
            tBar = 0.0;
          }
        }
      }
      default -> {
        tBar = 0.0;
        eBar = t;
      }
    }
    eBar += 2.0 * (tBar * e);
    adjoint.e = eBar;
    return t * e;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namesGradient(double, int, NamesAdjoint)
   */
  static double namesGradient(double e, int mark, NamesAdjoint adjoint, Tape tape) {
    return namesGradient(e, mark, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.names}.
   *
   * @param value what the method returns
   * @param e the derivative with respect to {@code e}
   * @param eHvp the Hessian-vector product for {@code e}
   */
  record NamesHvp(double value, double e, double eHvp) {}

  /**
   * Second order: {@code Guards.names}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param e as the method takes it
   * @param mark constant
   * @param eDot tangent of {@code e}
   * @return value, gradient and product, in new arrays
   */
  static NamesHvp namesHvp(double e, int mark, double eDot) {
    double t = e * e;
    double tDot = 2.0 * (eDot * e);
    double e1;
    int exit;
    int exit1;
    double e2;
    double e3;
    double e4;
    int exit2;
    try {
      try {
        e1 = 6 / mark;
        t *= e1;
        tDot *= e1;
        exit = 0;
        exit1 = 0;
        e2 = 0.0;
        e3 = 0.0;
        e4 = 0.0;
      } catch (ArithmeticException caught) {
        if (mark == 0) {
          try {
            e2 = 7 % mark;
            t = e * e2;
            tDot = eDot * e2;
            exit1 = 0;
            e3 = 0.0;
            e4 = 0.0;
          } catch (ArithmeticException again) {
            e4 = caught.getMessage().length();
            e3 = again.getMessage().length();
            t = e + e * e4 * e3;
            tDot = eDot + eDot * e4 * e3;
            exit1 = 1;
            e2 = 0.0;
          }
        } else {
          t = e;
          exit1 = 0;
          e2 = 0.0;
          e3 = 0.0;
          e4 = 0.0;
          tDot = eDot;
        }
        exit = 1;
        e1 = 0.0;
      }
      exit2 = 0;
    } catch (RuntimeException unused) {
      t = 0.0;
      exit2 = 1;
      exit = 0;
      e1 = 0.0;
      exit1 = 0;
      e2 = 0.0;
      e3 = 0.0;
      e4 = 0.0;
      tDot = 0.0;
    }

    // reverse sweep
    double tBar;
    double tBarDot;
    double eBar;
    double eBarDot;
    switch (exit2) {
      case 0 -> {
        switch (exit) {
          case 0 -> {
            tBar = e * e1;
            tBarDot = eDot * e1;
            eBar = t;
            eBarDot = tDot;
          }
          default -> {
            if (mark == 0) {
              switch (exit1) {
                case 0 -> {
                  eBar = t + e * e2;
                  eBarDot = tDot + eDot * e2;
                }
                default -> {
                  eBar = t + e + e * e3 * e4;
                  eBarDot = tDot + eDot + eDot * e3 * e4;
                }
              }
            } else {
              eBar = t + e;
              eBarDot = tDot + eDot;
            }
            tBar = 0.0;
            tBarDot = 0.0;
          }
        }
      }
      default -> {
        tBar = 0.0;
        eBar = t;
        tBarDot = 0.0;
        eBarDot = tDot;
      }
    }
    eBar += 2.0 * (tBar * e);
    eBarDot += 2.0 * (tBarDot * e + tBar * eDot);
    return new NamesHvp(t * e, eBar, eBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namesHvp(double, int, double)
   */
  static NamesHvp namesHvp(double e, int mark, double eDot, Tape tape) {
    return namesHvp(e, mark, eDot);
  }

  /**
   * {@code Guards.names} as a function of the vector that packs {@code e}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param mark captured
   * @return the view
   */
  static ScalarFunction namesFunction(int mark) {
    return new NamesFunction(mark);
  }

  private static final class NamesFunction implements ScalarFunction {

    private final int mark;

    NamesFunction(int mark) {
      this.mark = mark;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double e = packed[0];
      return Guards.names(e, this.mark);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double e = packed[0];
      NamesAdjoint adjoint = new NamesAdjoint();
      double value = namesGradient(e, this.mark, adjoint);
      gradient[0] = adjoint.e;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double e = packed[0];
      double eDot = direction[0];
      return namesJvp(e, this.mark, eDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double e = packed[0];
      double eDot = direction[0];
      NamesHvp hvp = namesHvp(e, this.mark, eDot);
      double value = hvp.value();
      gradient[0] = hvp.e();
      product[0] = hvp.eHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.mixed} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual mixedJvp(double x, int k, double xDot) {
    double s;
    double sDot;
    switch (k) {
      case 0 -> {
        double s1;
        double sDot1;
        try {
          s1 = x * x;
          sDot1 = 2.0 * (xDot * x);
        } catch (Throwable e) {
          throw e;
        }
        s = s1 + x;
        sDot = sDot1 + xDot;
      }
      case 1 -> {
        double s1;
        double sDot1;
        synchronized (Guards.LOCK) {
          s1 = x * x;
          sDot1 = 2.0 * (xDot * x);
        }
        try {
          double t;
          double t1;
          switch (k) {
            case 1 -> {
              t = x;
              t1 = xDot;
            }
            case 2 -> throw new IllegalStateException("two");
            default -> {
              t = x * x;
              t1 = 2.0 * (xDot * x);
            }
          }
          s = s1 * t;
          sDot = sDot1 * t + s1 * t1;
        } catch (IllegalStateException e) {
          s = s1 - x * x;
          sDot = sDot1 - 2.0 * (xDot * x);
        }
      }
      default -> {
        try {
          double t;
          double t1;
          switch (k) {
            case 1 -> {
              t = x;
              t1 = xDot;
            }
            case 2 -> throw new IllegalStateException("two");
            default -> {
              t = x * x;
              t1 = 2.0 * (xDot * x);
            }
          }
          s = x * t;
          sDot = xDot * t + x * t1;
        } catch (IllegalStateException e) {
          s = x - x * x;
          sDot = xDot - 2.0 * (xDot * x);
        }
      }
    }
    return new Dual(s * x, sDot * x + s * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedJvp(double, int, double)
   */
  static Dual mixedJvp(double x, int k, double xDot, Tape tape) {
    return mixedJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Guards.mixed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record MixedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.mixed}: filled by a derivative and
   * reused by its caller.
   */
  static final class MixedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public MixedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.mixed} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static MixedGradient mixedGradient(double x, int k) {
    MixedAdjoint adjoint = new MixedAdjoint();
    double value = mixedGradient(x, k, adjoint);
    return new MixedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedGradient(double, int)
   */
  static MixedGradient mixedGradient(double x, int k, Tape tape) {
    return mixedGradient(x, k);
  }

  /**
   * Reverse mode: {@code Guards.mixed} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double mixedGradient(double x, int k, MixedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double s;
    int exit;
    int exit1;
    int exit2;
    double t;
    double s1;
    int exit3;
    int exit4;
    double t1;
    int exit5;
    block1: {
      switch (k) {
        case 0 -> {
          double s2;
          try {
            s2 = x * x;
          } catch (Throwable e) {
            throw e;
          }
          s = s2 + x;
          exit = 0;
          exit1 = 0;
          exit2 = 0;
          t = 0.0;
          s1 = 0.0;
          exit3 = 0;
          exit4 = 0;
          t1 = 0.0;
          exit5 = 0;
          break block1;
        }
        case 1 -> {
          synchronized (Guards.LOCK) {
            s1 = x * x;
          }
          try {
            switch (k) {
              case 1 -> {
                t = x;
                exit3 = 0;
              }
              case 2 -> throw new IllegalStateException("two");
              default -> {
                t = x * x;
                exit3 = 1;
              }
            }
            s = s1 * t;
            exit2 = 0;
          } catch (IllegalStateException e) {
            s = s1 - x * x;
            exit2 = 1;
            t = 0.0;
            exit3 = 0;
          }
          exit1 = 0;
          exit4 = 0;
          t1 = 0.0;
          exit5 = 0;
        }
        default -> {
          try {
            switch (k) {
              case 1 -> {
                t1 = x;
                exit5 = 0;
              }
              case 2 -> throw new IllegalStateException("two");
              default -> {
                t1 = x * x;
                exit5 = 1;
              }
            }
            s = x * t1;
            exit4 = 0;
          } catch (IllegalStateException e) {
            s = x - x * x;
            exit4 = 1;
            t1 = 0.0;
            exit5 = 0;
          }
          exit1 = 1;
          exit2 = 0;
          t = 0.0;
          s1 = 0.0;
          exit3 = 0;
        }
      }
      exit = 1;
    }

    // reverse sweep
    double xBar;
    switch (exit) {
      case 0 -> xBar = s + x + 2.0 * (x * x);
      default -> {
        switch (exit1) {
          case 0 -> {
            double sBar;
            switch (exit2) {
              case 0 -> {
                sBar = x * t;
                double t2 = s1 * x;
                switch (exit3) {
                  case 0 -> xBar = s + t2;
                  default -> xBar = s + 2.0 * (t2 * x);
                }
              }
              default -> {
                xBar = s - 2.0 * (x * x);
                sBar = x;
              }
            }
            xBar += 2.0 * (sBar * x);
          }
          default -> {
            switch (exit4) {
              case 0 -> {
                xBar = s + x * t1;
                double t2 = x * x;
                switch (exit5) {
                  case 0 -> xBar += t2;
                  default -> xBar += 2.0 * (t2 * x);
                }
              }
              default -> xBar = s + x - 2.0 * (x * x);
            }
          }
        }
      }
    }
    adjoint.x = xBar;
    return s * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedGradient(double, int, MixedAdjoint)
   */
  static double mixedGradient(double x, int k, MixedAdjoint adjoint, Tape tape) {
    return mixedGradient(x, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.mixed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record MixedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Guards.mixed}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static MixedHvp mixedHvp(double x, int k, double xDot) {
    double s;
    double sDot;
    int exit;
    int exit1;
    int exit2;
    double t;
    double s1;
    int exit3;
    int exit4;
    double t1;
    int exit5;
    double t2;
    double sDot1;
    double t3;
    block1: {
      switch (k) {
        case 0 -> {
          double s2;
          double sDot2;
          try {
            s2 = x * x;
            sDot2 = 2.0 * (xDot * x);
          } catch (Throwable e) {
            throw e;
          }
          s = s2 + x;
          sDot = sDot2 + xDot;
          exit = 0;
          exit1 = 0;
          exit2 = 0;
          t = 0.0;
          s1 = 0.0;
          exit3 = 0;
          exit4 = 0;
          t1 = 0.0;
          exit5 = 0;
          t2 = 0.0;
          sDot1 = 0.0;
          t3 = 0.0;
          break block1;
        }
        case 1 -> {
          synchronized (Guards.LOCK) {
            s1 = x * x;
            sDot1 = 2.0 * (xDot * x);
          }
          try {
            switch (k) {
              case 1 -> {
                t = x;
                exit3 = 0;
                t2 = xDot;
              }
              case 2 -> throw new IllegalStateException("two");
              default -> {
                t = x * x;
                exit3 = 1;
                t2 = 2.0 * (xDot * x);
              }
            }
            s = s1 * t;
            sDot = sDot1 * t + s1 * t2;
            exit2 = 0;
          } catch (IllegalStateException e) {
            s = s1 - x * x;
            sDot = sDot1 - 2.0 * (xDot * x);
            exit2 = 1;
            t = 0.0;
            exit3 = 0;
            t2 = 0.0;
          }
          exit1 = 0;
          exit4 = 0;
          t1 = 0.0;
          exit5 = 0;
          t3 = 0.0;
        }
        default -> {
          try {
            switch (k) {
              case 1 -> {
                t1 = x;
                exit5 = 0;
                t3 = xDot;
              }
              case 2 -> throw new IllegalStateException("two");
              default -> {
                t1 = x * x;
                exit5 = 1;
                t3 = 2.0 * (xDot * x);
              }
            }
            s = x * t1;
            sDot = xDot * t1 + x * t3;
            exit4 = 0;
          } catch (IllegalStateException e) {
            s = x - x * x;
            sDot = xDot - 2.0 * (xDot * x);
            exit4 = 1;
            t1 = 0.0;
            exit5 = 0;
            t3 = 0.0;
          }
          exit1 = 1;
          exit2 = 0;
          t = 0.0;
          s1 = 0.0;
          exit3 = 0;
          t2 = 0.0;
          sDot1 = 0.0;
        }
      }
      exit = 1;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    switch (exit) {
      case 0 -> {
        xBar = s + x + 2.0 * (x * x);
        xBarDot = sDot + xDot + 4.0 * (xDot * x);
      }
      default -> {
        switch (exit1) {
          case 0 -> {
            double sBar;
            double sBarDot;
            switch (exit2) {
              case 0 -> {
                sBar = x * t;
                sBarDot = xDot * t + x * t2;
                double t4 = s1 * x;
                double t5 = sDot1 * x + s1 * xDot;
                switch (exit3) {
                  case 0 -> {
                    xBar = s + t4;
                    xBarDot = sDot + t5;
                  }
                  default -> {
                    xBar = s + 2.0 * (t4 * x);
                    xBarDot = sDot + 2.0 * (t5 * x + t4 * xDot);
                  }
                }
              }
              default -> {
                xBar = s - 2.0 * (x * x);
                xBarDot = sDot - 4.0 * (xDot * x);
                sBar = x;
                sBarDot = xDot;
              }
            }
            xBar += 2.0 * (sBar * x);
            xBarDot += 2.0 * (sBarDot * x + sBar * xDot);
          }
          default -> {
            switch (exit4) {
              case 0 -> {
                xBar = s + x * t1;
                xBarDot = sDot + (xDot * t1 + x * t3);
                double t4 = x * x;
                double t5 = 2.0 * (xDot * x);
                switch (exit5) {
                  case 0 -> {
                    xBar += t4;
                    xBarDot += t5;
                  }
                  default -> {
                    xBar += 2.0 * (t4 * x);
                    xBarDot += 2.0 * (t5 * x + t4 * xDot);
                  }
                }
              }
              default -> {
                xBar = s + x - 2.0 * (x * x);
                xBarDot = sDot + xDot - 4.0 * (xDot * x);
              }
            }
          }
        }
      }
    }
    return new MixedHvp(s * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedHvp(double, int, double)
   */
  static MixedHvp mixedHvp(double x, int k, double xDot, Tape tape) {
    return mixedHvp(x, k, xDot);
  }

  /**
   * {@code Guards.mixed} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction mixedFunction(int k) {
    return new MixedFunction(k);
  }

  private static final class MixedFunction implements ScalarFunction {

    private final int k;

    MixedFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Guards.mixed(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      MixedAdjoint adjoint = new MixedAdjoint();
      double value = mixedGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return mixedJvp(x, this.k, xDot).tangent();
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
      MixedHvp hvp = mixedHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.throwsAtJump} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual throwsAtJumpJvp(double[] x, int[] n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = x[0];
    double sDot = xDot[0];
    double r = s * s;
    double rDot = 2.0 * (sDot * s);
    int k = 1;
    double s1;
    double r1;
    int k1;
    double sDot1;
    double rDot1;
    while (true) {
      if (k >= 5) {
        s1 = s;
        r1 = r;
        k1 = k;
        sDot1 = sDot;
        rDot1 = rDot;
        break;
      }
      double sDot2;
      try {
        s1 = s + 1.0;
        double x1 = x[k];
        r1 = r * x1;
        rDot1 = rDot * x1 + r * xDot[k];
        k1 = k + 6 / n[k];
        sDot1 = sDot;
        break;
      } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
        s1 = s * r;
        sDot2 = sDot * r + s * rDot;
        r1 = r + s;
        rDot1 = rDot + sDot;
        k1 = k + 1;
      }
      s = s1;
      r = r1;
      k = k1;
      sDot = sDot2;
      rDot = rDot1;
    }
    double t = k1;
    return new Dual(s1 * r1 * t, (sDot1 * r1 + s1 * rDot1) * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsAtJumpJvp(double[], int[], double[])
   */
  static Dual throwsAtJumpJvp(double[] x, int[] n, double[] xDot, Tape tape) {
    return throwsAtJumpJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Guards.throwsAtJump}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ThrowsAtJumpGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Guards.throwsAtJump} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ThrowsAtJumpGradient throwsAtJumpGradient(double[] x, int[] n) {
    return throwsAtJumpGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsAtJumpGradient(double[], int[])
   */
  static ThrowsAtJumpGradient throwsAtJumpGradient(double[] x, int[] n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = throwsAtJumpGradient(x, n, xBar, tape);
    return new ThrowsAtJumpGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Guards.throwsAtJump} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double throwsAtJumpGradient(double[] x, int[] n, double[] xBar) {
    return throwsAtJumpGradient(x, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsAtJumpGradient(double[], int[], double[])
   */
  static double throwsAtJumpGradient(double[] x, int[] n, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double s = x[0];
      double[] rKept = tape.doubles(64);
      double[] sKept = tape.doubles(64);
      double s1 = s;
      double r = s * s;
      int trips = 0;
      int k = 1;
      double s2;
      double r1;
      int k1;
      int exit;
      int k2;
      double r2;
      int trips1;
      double[] rKept1;
      double[] sKept1;
      while (true) {
        if (k >= 5) {
          s2 = s1;
          r1 = r;
          k1 = k;
          exit = 0;
          k2 = k;
          r2 = r;
          trips1 = trips;
          rKept1 = rKept;
          sKept1 = sKept;
          break;
        }
        sKept[trips] = s1;
        rKept[trips] = r;
        try {
          s2 = s1 + 1.0;
          r1 = r * x[k];
          k1 = k + 6 / n[k];
          exit = 1;
          k2 = k;
          r2 = r;
          trips1 = trips;
          rKept1 = rKept;
          sKept1 = sKept;
          break;
        } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
          s2 = s1 * r;
          r1 = r + s1;
          k1 = k + 1;
        }
        trips++;
        rKept = tape.grow(rKept, trips);
        sKept = tape.grow(sKept, trips);
        s1 = s2;
        r = r1;
        k = k1;
      }
      double t = k1;

      // reverse sweep
      double rBar = s2 * t;
      switch (exit) {
        case 0 -> {}
        default -> {
          double rBar1 = rBar * x[k2];
          xBar[k2] += r2 * rBar;
          rBar = rBar1;
        }
      }
      double sBar = t * r1;
      double t1 = s2 * r1 * t;
      for (int k3 = trips1 - 1; k3 >= 0; k3--) {
        r1 = rKept1[k3];
        s2 = sKept1[k3];
        double sBar1 = rBar + sBar * r1;
        rBar += s2 * sBar;
        sBar = sBar1;
      }
      xBar[0] += sBar + 2.0 * (rBar * s);
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.throwsAtJump}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ThrowsAtJumpHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Guards.throwsAtJump}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ThrowsAtJumpHvp throwsAtJumpHvp(double[] x, int[] n, double[] xDot) {
    return throwsAtJumpHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsAtJumpHvp(double[], int[], double[])
   */
  static ThrowsAtJumpHvp throwsAtJumpHvp(double[] x, int[] n, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = throwsAtJumpHvp(x, n, xDot, xBar, xHvp, tape);
    return new ThrowsAtJumpHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Guards.throwsAtJump}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double throwsAtJumpHvp(double[] x, int[] n, double[] xDot, double[] xBar, double[] xHvp) {
    return throwsAtJumpHvp(x, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsAtJumpHvp(double[], int[], double[], double[], double[])
   */
  static double throwsAtJumpHvp(double[] x, int[] n, double[] xDot, double[] xBar, double[] xHvp,
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
      double s = x[0];
      double sDot = xDot[0];
      double[] rKept = tape.doubles(64);
      double[] rKeptDot = tape.doubles(64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s1 = s;
      double r = s * s;
      int trips = 0;
      double sDot1 = sDot;
      double rDot = 2.0 * (sDot * s);
      int k = 1;
      double s2;
      double r1;
      int k1;
      int exit;
      int k2;
      double r2;
      int trips1;
      double[] rKept1;
      double[] sKept1;
      double sDot2;
      double rDot1;
      double rDot2;
      double[] rKeptDot1;
      double[] sKeptDot1;
      while (true) {
        if (k >= 5) {
          s2 = s1;
          r1 = r;
          k1 = k;
          exit = 0;
          k2 = k;
          r2 = r;
          trips1 = trips;
          rKept1 = rKept;
          sKept1 = sKept;
          sDot2 = sDot1;
          rDot1 = rDot;
          rDot2 = rDot;
          rKeptDot1 = rKeptDot;
          sKeptDot1 = sKeptDot;
          break;
        }
        sKept[trips] = s1;
        sKeptDot[trips] = sDot1;
        rKept[trips] = r;
        rKeptDot[trips] = rDot;
        double sDot3;
        try {
          s2 = s1 + 1.0;
          double x1 = x[k];
          r1 = r * x1;
          rDot1 = rDot * x1 + r * xDot[k];
          k1 = k + 6 / n[k];
          exit = 1;
          k2 = k;
          r2 = r;
          trips1 = trips;
          rKept1 = rKept;
          sKept1 = sKept;
          sDot2 = sDot1;
          rDot2 = rDot;
          rKeptDot1 = rKeptDot;
          sKeptDot1 = sKeptDot;
          break;
        } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
          s2 = s1 * r;
          sDot3 = sDot1 * r + s1 * rDot;
          r1 = r + s1;
          rDot1 = rDot + sDot1;
          k1 = k + 1;
        }
        trips++;
        rKept = tape.grow(rKept, trips);
        rKeptDot = tape.grow(rKeptDot, trips);
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        s1 = s2;
        r = r1;
        k = k1;
        sDot1 = sDot3;
        rDot = rDot1;
      }
      double t = k1;

      // reverse sweep
      double rBar = s2 * t;
      double rBarDot = sDot2 * t;
      switch (exit) {
        case 0 -> {}
        default -> {
          double x1 = x[k2];
          double rBarDot1 = rBarDot * x1 + rBar * xDot[k2];
          xBar[k2] += r2 * rBar;
          xHvp[k2] += rDot2 * rBar + r2 * rBarDot;
          rBarDot = rBarDot1;
          rBar *= x1;
        }
      }
      double sBar = t * r1;
      double sBarDot = t * rDot1;
      double t1 = s2 * r1 * t;
      for (int k3 = trips1 - 1; k3 >= 0; k3--) {
        r1 = rKept1[k3];
        rDot1 = rKeptDot1[k3];
        s2 = sKept1[k3];
        sDot2 = sKeptDot1[k3];
        double sBar1 = rBar + sBar * r1;
        rBar += s2 * sBar;
        double sBarDot1 = rBarDot + (sBarDot * r1 + sBar * rDot1);
        rBarDot += sDot2 * sBar + s2 * sBarDot;
        sBar = sBar1;
        sBarDot = sBarDot1;
      }
      xBar[0] += sBar + 2.0 * (rBar * s);
      xHvp[0] += sBarDot + 2.0 * (rBarDot * s + rBar * sDot);
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.throwsAtJump} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction throwsAtJumpFunction(int[] n) {
    return new ThrowsAtJumpFunction(n);
  }

  private static final class ThrowsAtJumpFunction implements ScalarFunction {

    private final int[] n;

    ThrowsAtJumpFunction(int[] n) {
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
      return Guards.throwsAtJump(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = throwsAtJumpGradient(x, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return throwsAtJumpJvp(x, this.n, xDot).tangent();
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
      double value = throwsAtJumpHvp(x, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.resources} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param name constant
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual resourcesJvp(double[] x, String name, int k, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = x[0];
    double sDot = xDot[0];
    Guards.Resource given = k < 0 ? null : new Guards.Resource("given");
    block10: {
      double t;
      double t1;
      block9: {
        try {
          block8: {
            block7: {
              try {
                Guards.Resource a = new Guards.Resource("a");
                block6: {
                  block5: {
                    try {
                      block4: {
                        block3: {
                          try {
                            Guards.Resource b = new Guards.Resource(name);
                            block2: {
                              block1: {
                                try {
                                  for (int i = 0; i < 4; i++) {
                                    double x1 = x[i];
                                    double t2 = s * x1 + k;
                                    double t3 = sDot * x1 + s * xDot[i];
                                    if (t2 > 8.0) {
                                      double x2 = x[0];
                                      t = t2 * x2;
                                      t1 = t3 * x2 + t2 * xDot[0];
                                      break block1;
                                    }
                                    Recorder.log(a.name + b.name + i);
                                  }
                                } catch (Throwable e) {
                                  Resources.closeAfter(b, e);
                                  throw e;
                                }
                                if (b != null) {
                                  b.close();
                                }
                                break block2;
                              }
                              if (b != null) {
                                b.close();
                              }
                              break block3;
                            }
                          } catch (Throwable e) {
                            Resources.closeAfter(given, e);
                            throw e;
                          }
                          if (given != null) {
                            given.close();
                          }
                          break block4;
                        }
                        if (given != null) {
                          given.close();
                        }
                        break block5;
                      }
                    } catch (Throwable e) {
                      Resources.closeAfter(a, e);
                      throw e;
                    }
                    if (a != null) {
                      a.close();
                    }
                    break block6;
                  }
                  if (a != null) {
                    a.close();
                  }
                  break block7;
                }
              } catch (ArrayIndexOutOfBoundsException e) {
                Recorder.log("caught " + e.getSuppressed().length);
                t = s * s;
                t1 = 2.0 * (sDot * s);
                break block7;
              }
              break block8;
            }
            break block9;
          }
        } catch (Throwable e) {
          Recorder.log("finally");
          throw e;
        }
        Recorder.log("finally");
        break block10;
      }
      Recorder.log("finally");
      return new Dual(t, t1);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resourcesJvp(double[], java.lang.String, int, double[])
   */
  static Dual resourcesJvp(double[] x, String name, int k, double[] xDot, Tape tape) {
    return resourcesJvp(x, name, k, xDot);
  }

  /**
   * Value and gradient of {@code Guards.resources}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ResourcesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Guards.resources} and its gradient.
   *
   * @param x as the method takes it
   * @param name constant
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ResourcesGradient resourcesGradient(double[] x, String name, int k) {
    double[] xBar = Arguments.zerosLike(x);
    double value = resourcesGradient(x, name, k, xBar);
    return new ResourcesGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resourcesGradient(double[], java.lang.String, int)
   */
  static ResourcesGradient resourcesGradient(double[] x, String name, int k, Tape tape) {
    return resourcesGradient(x, name, k);
  }

  /**
   * Reverse mode: {@code Guards.resources} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param name constant
   * @param k constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double resourcesGradient(double[] x, String name, int k, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double s = x[0];
    Guards.Resource given = k < 0 ? null : new Guards.Resource("given");
    block10: {
      int i;
      double t;
      int exit;
      block9: {
        try {
          block8: {
            block7: {
              try {
                Guards.Resource a = new Guards.Resource("a");
                block6: {
                  block5: {
                    try {
                      block4: {
                        block3: {
                          try {
                            Guards.Resource b = new Guards.Resource(name);
                            block2: {
                              block1: {
                                try {
                                  i = 0;
                                  while (i < 4) {
                                    double t1 = s * x[i] + k;
                                    if (t1 > 8.0) {
                                      t = t1 * x[0];
                                      break block1;
                                    }
                                    Recorder.log(a.name + b.name + i);
                                    i++;
                                  }
                                } catch (Throwable e) {
                                  Resources.closeAfter(b, e);
                                  throw e;
                                }
                                if (b != null) {
                                  b.close();
                                }
                                break block2;
                              }
                              if (b != null) {
                                b.close();
                              }
                              break block3;
                            }
                          } catch (Throwable e) {
                            Resources.closeAfter(given, e);
                            throw e;
                          }
                          if (given != null) {
                            given.close();
                          }
                          break block4;
                        }
                        if (given != null) {
                          given.close();
                        }
                        break block5;
                      }
                    } catch (Throwable e) {
                      Resources.closeAfter(a, e);
                      throw e;
                    }
                    if (a != null) {
                      a.close();
                    }
                    break block6;
                  }
                  if (a != null) {
                    a.close();
                  }
                  exit = 0;
                  break block7;
                }
              } catch (ArrayIndexOutOfBoundsException e) {
                Recorder.log("caught " + e.getSuppressed().length);
                t = s * s;
                exit = 1;
                i = 0;
                break block7;
              }
              break block8;
            }
            break block9;
          }
        } catch (Throwable e) {
          Recorder.log("finally");
          throw e;
        }
        Recorder.log("finally");
        break block10;
      }
      Recorder.log("finally");
      // reverse sweep
      double sBar;
      switch (exit) {
        case 0 -> {
          double x1 = x[0];
          double x2 = x[i];
          xBar[0] += s * x2 + k;
          sBar = x1 * x2;
          xBar[i] += s * x1;
        }
        default -> sBar = 2.0 * s;
      }
      xBar[0] += sBar;
      return t;
    }

    // reverse sweep
    xBar[0] += 1.0;
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resourcesGradient(double[], java.lang.String, int, double[])
   */
  static double resourcesGradient(double[] x, String name, int k, double[] xBar, Tape tape) {
    return resourcesGradient(x, name, k, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.resources}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ResourcesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Guards.resources}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param name constant
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ResourcesHvp resourcesHvp(double[] x, String name, int k, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = resourcesHvp(x, name, k, xDot, xBar, xHvp);
    return new ResourcesHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resourcesHvp(double[], java.lang.String, int, double[])
   */
  static ResourcesHvp resourcesHvp(double[] x, String name, int k, double[] xDot, Tape tape) {
    return resourcesHvp(x, name, k, xDot);
  }

  /**
   * Second order: {@code Guards.resources}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param name constant
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double resourcesHvp(double[] x, String name, int k, double[] xDot, double[] xBar,
      double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = x[0];
    double sDot = xDot[0];
    Guards.Resource given = k < 0 ? null : new Guards.Resource("given");
    block10: {
      int i;
      double t;
      int exit;
      block9: {
        try {
          block8: {
            block7: {
              try {
                Guards.Resource a = new Guards.Resource("a");
                block6: {
                  block5: {
                    try {
                      block4: {
                        block3: {
                          try {
                            Guards.Resource b = new Guards.Resource(name);
                            block2: {
                              block1: {
                                try {
                                  i = 0;
                                  while (i < 4) {
                                    double t1 = s * x[i] + k;
                                    if (t1 > 8.0) {
                                      t = t1 * x[0];
                                      break block1;
                                    }
                                    Recorder.log(a.name + b.name + i);
                                    i++;
                                  }
                                } catch (Throwable e) {
                                  Resources.closeAfter(b, e);
                                  throw e;
                                }
                                if (b != null) {
                                  b.close();
                                }
                                break block2;
                              }
                              if (b != null) {
                                b.close();
                              }
                              break block3;
                            }
                          } catch (Throwable e) {
                            Resources.closeAfter(given, e);
                            throw e;
                          }
                          if (given != null) {
                            given.close();
                          }
                          break block4;
                        }
                        if (given != null) {
                          given.close();
                        }
                        break block5;
                      }
                    } catch (Throwable e) {
                      Resources.closeAfter(a, e);
                      throw e;
                    }
                    if (a != null) {
                      a.close();
                    }
                    break block6;
                  }
                  if (a != null) {
                    a.close();
                  }
                  exit = 0;
                  break block7;
                }
              } catch (ArrayIndexOutOfBoundsException e) {
                Recorder.log("caught " + e.getSuppressed().length);
                t = s * s;
                exit = 1;
                i = 0;
                break block7;
              }
              break block8;
            }
            break block9;
          }
        } catch (Throwable e) {
          Recorder.log("finally");
          throw e;
        }
        Recorder.log("finally");
        break block10;
      }
      Recorder.log("finally");
      // reverse sweep
      double sBar;
      double sBarDot;
      switch (exit) {
        case 0 -> {
          double x1 = x[0];
          double xDot1 = xDot[0];
          double x2 = x[i];
          double xDot2 = xDot[i];
          xBar[0] += s * x2 + k;
          xHvp[0] += sDot * x2 + s * xDot2;
          sBar = x1 * x2;
          sBarDot = xDot1 * x2 + x1 * xDot2;
          xBar[i] += s * x1;
          xHvp[i] += sDot * x1 + s * xDot1;
        }
        default -> {
          sBar = 2.0 * s;
          sBarDot = 2.0 * sDot;
        }
      }
      xBar[0] += sBar;
      xHvp[0] += sBarDot;
      return t;
    }

    // reverse sweep
    xBar[0] += 1.0;
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resourcesHvp(double[], java.lang.String, int, double[], double[], double[])
   */
  static double resourcesHvp(double[] x, String name, int k, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
    return resourcesHvp(x, name, k, xDot, xBar, xHvp);
  }

  /**
   * {@code Guards.resources} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param name captured
   * @param k captured
   * @return the view
   */
  static ScalarFunction resourcesFunction(String name, int k) {
    return new ResourcesFunction(name, k);
  }

  private static final class ResourcesFunction implements ScalarFunction {

    private final String name;

    private final int k;

    ResourcesFunction(String name, int k) {
      this.name = name;
      this.k = k;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Guards.resources(x, this.name, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = resourcesGradient(x, this.name, this.k, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return resourcesJvp(x, this.name, this.k, xDot).tangent();
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
      double value = resourcesHvp(x, this.name, this.k, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.recursiveHandlers} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual recursiveHandlersJvp(double x, int n, double xDot) {
    return recursiveHandlersJvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHandlersJvp(double, int, double)
   */
  static Dual recursiveHandlersJvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = halvingJvp(x, n, xDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = halvingJvp(x * x, n + 1, 2.0 * (xDot * x), tape);
      double t3 = tape.doubleResult(1);
      return new Dual(t * t2, t1 * t2 + t * t3);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Guards.recursiveHandlers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RecursiveHandlersGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.recursiveHandlers}: filled by a
   * derivative and reused by its caller.
   */
  static final class RecursiveHandlersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RecursiveHandlersAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.recursiveHandlers} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RecursiveHandlersGradient recursiveHandlersGradient(double x, int n) {
    return recursiveHandlersGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHandlersGradient(double, int)
   */
  static RecursiveHandlersGradient recursiveHandlersGradient(double x, int n, Tape tape) {
    RecursiveHandlersAdjoint adjoint = new RecursiveHandlersAdjoint();
    double value = recursiveHandlersGradient(x, n, adjoint, tape);
    return new RecursiveHandlersGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Guards.recursiveHandlers} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double recursiveHandlersGradient(double x, int n, RecursiveHandlersAdjoint adjoint) {
    return recursiveHandlersGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHandlersGradient(double, int, RecursiveHandlersAdjoint)
   */
  static double recursiveHandlersGradient(double x, int n, RecursiveHandlersAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = halvingForward(x, n, tape);
      int frame = tape.mark();
      double t1 = halvingVjp(x * x, n + 1, t, tape);
      double t2 = tape.doubleResult(1);
      tape.release(frame);

      // reverse sweep
      double xBar = 2.0 * (t2 * x);
      xBar += halvingReverse(t1, tape);
      adjoint.x = xBar;
      return t * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.recursiveHandlers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RecursiveHandlersHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Guards.recursiveHandlers}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static RecursiveHandlersHvp recursiveHandlersHvp(double x, int n, double xDot) {
    return recursiveHandlersHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHandlersHvp(double, int, double)
   */
  static RecursiveHandlersHvp recursiveHandlersHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = halvingForwardJvp(x, n, xDot, tape);
      double t1 = tape.doubleResult(1);
      int frame = tape.mark();
      double t2 = halvingVjpJvp(x * x, n + 1, t, 2.0 * (xDot * x), t1, tape);
      double t3 = tape.doubleResult(1);
      double t4 = tape.doubleResult(2);
      double t5 = tape.doubleResult(3);
      tape.release(frame);

      // reverse sweep
      double xBar = 2.0 * (t3 * x);
      double xBarDot = 2.0 * (t5 * x + t3 * xDot);
      double t6 = halvingReverseJvp(t2, t4, tape);
      double t7 = tape.doubleResult(1);
      xBar += t6;
      xBarDot += t7;
      return new RecursiveHandlersHvp(t * t2, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.recursiveHandlers} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction recursiveHandlersFunction(int n) {
    return new RecursiveHandlersFunction(n);
  }

  private static final class RecursiveHandlersFunction implements ScalarFunction {

    private final int n;

    RecursiveHandlersFunction(int n) {
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
      return Guards.recursiveHandlers(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      RecursiveHandlersAdjoint adjoint = new RecursiveHandlersAdjoint();
      double value = recursiveHandlersGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return recursiveHandlersJvp(x, this.n, xDot).tangent();
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
      RecursiveHandlersHvp hvp = recursiveHandlersHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.unknownTrips} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param t as the method takes it
   * @param xDot tangent of {@code x}
   * @param tDot tangent of {@code t}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual unknownTripsJvp(double x, double[] t, double xDot, double[] tDot) {
    Arguments.sameShape("tDot", tDot, "t", t);
    double last = 1.0;
    int i = 0;
    double lastDot = 0.0;
    double sDot = xDot;
    double s = x;
    while (s < 40.0) {
      double last1;
      double lastDot1;
      block7: {
        double y;
        double yDot;
        block6: {
          double t1;
          double t2;
          block5: {
            block3: {
              block1: {
                try {
                  block4: {
                    block2: {
                      try {
                        double t3 = t[i];
                        y = s * t3;
                        yDot = sDot * t3 + s * tDot[i];
                        if (y > 9.0) {
                          if (y > 30.0) {
                            throw new IllegalStateException("y = " + y);
                          }
                          i++;
                          last1 = y;
                          lastDot1 = yDot;
                          break block1;
                        }
                      } catch (ArrayIndexOutOfBoundsException e) {
                        y = s * s;
                        yDot = 2.0 * (sDot * s);
                        if (y > 500.0) {
                          t1 = last * y;
                          t2 = lastDot * y + last * yDot;
                          break block2;
                        }
                        i = 0;
                      } catch (IllegalStateException e) {
                        break block3;
                      }
                      break block4;
                    }
                    break block5;
                  }
                } catch (Throwable e) {
                  throw e;
                }
                s += x * x;
                sDot += 2.0 * (xDot * x);
                break block6;
              }
              s += x * x;
              sDot += 2.0 * (xDot * x);
              break block7;
            }
            s += x * x;
            sDot += 2.0 * (xDot * x);
            break;
          }
          return new Dual(t1, t2);
        }
        i++;
        s += y * last * 0.125;
        sDot += (yDot * last + y * lastDot) * 0.125;
        last1 = last;
        lastDot1 = lastDot;
      }
      last = last1;
      lastDot = lastDot1;
    }
    return new Dual(s * last, sDot * last + s * lastDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsJvp(double, double[], double, double[])
   */
  static Dual unknownTripsJvp(double x, double[] t, double xDot, double[] tDot, Tape tape) {
    return unknownTripsJvp(x, t, xDot, tDot);
  }

  /**
   * Value and gradient of {@code Guards.unknownTrips}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param t the derivative with respect to {@code t}
   */
  record UnknownTripsGradient(double value, double x, double[] t) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.unknownTrips}: filled by a derivative
   * and reused by its caller.
   */
  static final class UnknownTripsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public UnknownTripsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.unknownTrips} and its gradient.
   *
   * @param x as the method takes it
   * @param t as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static UnknownTripsGradient unknownTripsGradient(double x, double[] t) {
    return unknownTripsGradient(x, t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsGradient(double, double[])
   */
  static UnknownTripsGradient unknownTripsGradient(double x, double[] t, Tape tape) {
    double[] tBar = Arguments.zerosLike(t);
    UnknownTripsAdjoint adjoint = new UnknownTripsAdjoint();
    double value = unknownTripsGradient(x, t, tBar, adjoint, tape);
    return new UnknownTripsGradient(value, adjoint.x, tBar);
  }

  /**
   * Reverse mode: {@code Guards.unknownTrips} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param t as the method takes it
   * @param tBar overwritten with the gradient with respect to {@code t}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double unknownTripsGradient(double x, double[] t, double[] tBar,
      UnknownTripsAdjoint adjoint) {
    return unknownTripsGradient(x, t, tBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsGradient(double, double[], double[], UnknownTripsAdjoint)
   */
  static double unknownTripsGradient(double x, double[] t, double[] tBar,
      UnknownTripsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("tBar", tBar, "t", t);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(tBar);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(64);
      int[] iKept = tape.ints(64);
      double[] sKept = tape.doubles(64);
      double[] lastKept = tape.doubles(64);
      double[] yKept = tape.doubles(64);
      int[] exitKept1 = tape.ints(64);
      double last = 1.0;
      int i = 0;
      int trips = 0;
      double s = x;
      int exit;
      while (true) {
        if (!(s < 40.0)) {
          exit = 0;
          break;
        }
        lastKept[trips] = last;
        iKept[trips] = i;
        sKept[trips] = s;
        double last1;
        int exit1;
        block7: {
          double y;
          block6: {
            double t1;
            block5: {
              block3: {
                block1: {
                  try {
                    block4: {
                      block2: {
                        int exit2;
                        try {
                          y = s * t[i];
                          if (y > 9.0) {
                            if (y > 30.0) {
                              throw new IllegalStateException("y = " + y);
                            }
                            i++;
                            last1 = y;
                            break block1;
                          }
                          exit2 = 0;
                        } catch (ArrayIndexOutOfBoundsException e) {
                          y = s * s;
                          if (y > 500.0) {
                            t1 = last * y;
                            break block2;
                          }
                          i = 0;
                          exit2 = 1;
                        } catch (IllegalStateException e) {
                          break block3;
                        }
                        exitKept1[trips] = exit2;
                        break block4;
                      }
                      break block5;
                    }
                  } catch (Throwable e) {
                    throw e;
                  }
                  s += x * x;
                  break block6;
                }
                s += x * x;
                exit1 = 0;
                break block7;
              }
              s += x * x;
              exit = 1;
              break;
            }
            // reverse sweep
            y = s * s;
            double lastBar = y;
            double sBar = 2.0 * (last * s);
            double xBar = 0.0;
            for (int k = trips - 1; k >= 0; k--) {
              int exit2 = exitKept[k];
              i = iKept[k];
              s = sKept[k];
              last = lastKept[k];
              switch (exit2) {
                case 0 -> {
                  xBar += 2.0 * (sBar * x);
                  sBar += lastBar * t[i];
                  tBar[i] += s * lastBar;
                  lastBar = 0.0;
                }
                default -> {
                  double t2 = sBar * 0.125;
                  double yBar = t2 * last;
                  y = yKept[k];
                  lastBar += y * t2;
                  xBar += 2.0 * (sBar * x);
                  exit2 = exitKept1[k];
                  switch (exit2) {
                    case 0 -> {
                      sBar += yBar * t[i];
                      tBar[i] += s * yBar;
                    }
                    default -> sBar += 2.0 * (yBar * s);
                  }
                }
              }
            }
            xBar += sBar;
            adjoint.x = xBar;
            return t1;
          }
          yKept[trips] = y;
          i++;
          s += y * last * 0.125;
          last1 = last;
          exit1 = 1;
        }
        exitKept[trips] = exit1;
        trips++;
        exitKept = tape.grow(exitKept, trips);
        iKept = tape.grow(iKept, trips);
        sKept = tape.grow(sKept, trips);
        lastKept = tape.grow(lastKept, trips);
        yKept = tape.grow(yKept, trips);
        exitKept1 = tape.grow(exitKept1, trips);
        last = last1;
      }

      // reverse sweep
      double xBar;
      switch (exit) {
        case 0 -> xBar = 0.0;
        default -> xBar = 2.0 * (last * x);
      }
      double lastBar = s;
      double sBar = last;
      double t1 = s * last;
      for (int k = trips - 1; k >= 0; k--) {
        exit = exitKept[k];
        int j = iKept[k];
        s = sKept[k];
        last = lastKept[k];
        switch (exit) {
          case 0 -> {
            xBar += 2.0 * (sBar * x);
            sBar += lastBar * t[j];
            tBar[j] += s * lastBar;
            lastBar = 0.0;
          }
          default -> {
            double t2 = sBar * 0.125;
            double yBar = t2 * last;
            double y = yKept[k];
            lastBar += y * t2;
            xBar += 2.0 * (sBar * x);
            exit = exitKept1[k];
            switch (exit) {
              case 0 -> {
                sBar += yBar * t[j];
                tBar[j] += s * yBar;
              }
              default -> sBar += 2.0 * (yBar * s);
            }
          }
        }
      }
      xBar += sBar;
      adjoint.x = xBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.unknownTrips}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param t the derivative with respect to {@code t}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param tHvp the Hessian-vector product for {@code t}
   */
  record UnknownTripsHvp(double value, double x, double[] t, double xHvp, double[] tHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Guards.unknownTrips}: filled by a derivative and reused by its caller.
   */
  static final class UnknownTripsHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public UnknownTripsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Guards.unknownTrips}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param t as the method takes it
   * @param xDot tangent of {@code x}
   * @param tDot tangent of {@code t}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static UnknownTripsHvp unknownTripsHvp(double x, double[] t, double xDot, double[] tDot) {
    return unknownTripsHvp(x, t, xDot, tDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsHvp(double, double[], double, double[])
   */
  static UnknownTripsHvp unknownTripsHvp(double x, double[] t, double xDot, double[] tDot,
      Tape tape) {
    double[] tBar = Arguments.zerosLike(t);
    double[] tHvp = Arguments.zerosLike(t);
    UnknownTripsHvpAdjoint adjoint = new UnknownTripsHvpAdjoint();
    double value = unknownTripsHvp(x, t, xDot, tDot, tBar, tHvp, adjoint, tape);
    return new UnknownTripsHvp(value, adjoint.x, tBar, adjoint.xHvp, tHvp);
  }

  /**
   * Second order: {@code Guards.unknownTrips}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param t as the method takes it
   * @param xDot tangent of {@code x}
   * @param tDot tangent of {@code t}, of the same shape; not modified
   * @param tBar overwritten with the gradient with respect to {@code t}; of the same shape
   * @param tHvp overwritten with the Hessian-vector product for {@code t}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double unknownTripsHvp(double x, double[] t, double xDot, double[] tDot, double[] tBar,
      double[] tHvp, UnknownTripsHvpAdjoint adjoint) {
    return unknownTripsHvp(x, t, xDot, tDot, tBar, tHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsHvp(double, double[], double, double[], double[], double[],
   *     UnknownTripsHvpAdjoint)
   */
  static double unknownTripsHvp(double x, double[] t, double xDot, double[] tDot, double[] tBar,
      double[] tHvp, UnknownTripsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("tDot", tDot, "t", t);
    Arguments.sameShape("tBar", tBar, "t", t);
    Arguments.sameShape("tHvp", tHvp, "t", t);
    Arguments.distinct("tDot", tDot, "tBar", tBar);
    Arguments.distinct("tDot", tDot, "tHvp", tHvp);
    Arguments.distinct("tBar", tBar, "tHvp", tHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(tBar);
    Arguments.zero(tHvp);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(64);
      int[] iKept = tape.ints(64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double[] lastKept = tape.doubles(64);
      double[] lastKeptDot = tape.doubles(64);
      double[] yKept = tape.doubles(64);
      double[] yKeptDot = tape.doubles(64);
      int[] exitKept1 = tape.ints(64);
      double last = 1.0;
      int i = 0;
      int trips = 0;
      double lastDot = 0.0;
      double sDot = xDot;
      double s = x;
      int exit;
      while (true) {
        if (!(s < 40.0)) {
          exit = 0;
          break;
        }
        lastKept[trips] = last;
        lastKeptDot[trips] = lastDot;
        iKept[trips] = i;
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double last1;
        double lastDot1;
        int exit1;
        block7: {
          double y;
          double yDot;
          block6: {
            double t1;
            block5: {
              block3: {
                block1: {
                  try {
                    block4: {
                      block2: {
                        int exit2;
                        try {
                          double t2 = t[i];
                          y = s * t2;
                          yDot = sDot * t2 + s * tDot[i];
                          if (y > 9.0) {
                            if (y > 30.0) {
                              throw new IllegalStateException("y = " + y);
                            }
                            i++;
                            last1 = y;
                            lastDot1 = yDot;
                            break block1;
                          }
                          exit2 = 0;
                        } catch (ArrayIndexOutOfBoundsException e) {
                          y = s * s;
                          yDot = 2.0 * (sDot * s);
                          if (y > 500.0) {
                            t1 = last * y;
                            break block2;
                          }
                          i = 0;
                          exit2 = 1;
                        } catch (IllegalStateException e) {
                          break block3;
                        }
                        exitKept1[trips] = exit2;
                        break block4;
                      }
                      break block5;
                    }
                  } catch (Throwable e) {
                    throw e;
                  }
                  s += x * x;
                  sDot += 2.0 * (xDot * x);
                  break block6;
                }
                s += x * x;
                sDot += 2.0 * (xDot * x);
                exit1 = 0;
                break block7;
              }
              s += x * x;
              sDot += 2.0 * (xDot * x);
              exit = 1;
              break;
            }
            // reverse sweep
            y = s * s;
            yDot = 2.0 * (sDot * s);
            double lastBar = y;
            double sBar = 2.0 * (last * s);
            double xBar = 0.0;
            double lastBarDot = yDot;
            double sBarDot = 2.0 * (lastDot * s + last * sDot);
            double xBarDot = 0.0;
            for (int k = trips - 1; k >= 0; k--) {
              int exit2 = exitKept[k];
              i = iKept[k];
              s = sKept[k];
              sDot = sKeptDot[k];
              last = lastKept[k];
              lastDot = lastKeptDot[k];
              switch (exit2) {
                case 0 -> {
                  xBar += 2.0 * (sBar * x);
                  xBarDot += 2.0 * (sBarDot * x + sBar * xDot);
                  double t2 = t[i];
                  sBar += lastBar * t2;
                  sBarDot += lastBarDot * t2 + lastBar * tDot[i];
                  tBar[i] += s * lastBar;
                  tHvp[i] += sDot * lastBar + s * lastBarDot;
                  lastBar = 0.0;
                  lastBarDot = 0.0;
                }
                default -> {
                  double t2 = sBar * 0.125;
                  double t3 = sBarDot * 0.125;
                  double yBar = t2 * last;
                  double yBarDot = t3 * last + t2 * lastDot;
                  y = yKept[k];
                  yDot = yKeptDot[k];
                  lastBar += y * t2;
                  lastBarDot += yDot * t2 + y * t3;
                  xBar += 2.0 * (sBar * x);
                  xBarDot += 2.0 * (sBarDot * x + sBar * xDot);
                  exit2 = exitKept1[k];
                  switch (exit2) {
                    case 0 -> {
                      double t4 = t[i];
                      sBar += yBar * t4;
                      sBarDot += yBarDot * t4 + yBar * tDot[i];
                      tBar[i] += s * yBar;
                      tHvp[i] += sDot * yBar + s * yBarDot;
                    }
                    default -> {
                      sBar += 2.0 * (yBar * s);
                      sBarDot += 2.0 * (yBarDot * s + yBar * sDot);
                    }
                  }
                }
              }
            }
            xBar += sBar;
            xBarDot += sBarDot;
            adjoint.x = xBar;
            adjoint.xHvp = xBarDot;
            return t1;
          }
          yKept[trips] = y;
          yKeptDot[trips] = yDot;
          i++;
          s += y * last * 0.125;
          sDot += (yDot * last + y * lastDot) * 0.125;
          last1 = last;
          exit1 = 1;
          lastDot1 = lastDot;
        }
        exitKept[trips] = exit1;
        trips++;
        exitKept = tape.grow(exitKept, trips);
        iKept = tape.grow(iKept, trips);
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        lastKept = tape.grow(lastKept, trips);
        lastKeptDot = tape.grow(lastKeptDot, trips);
        yKept = tape.grow(yKept, trips);
        yKeptDot = tape.grow(yKeptDot, trips);
        exitKept1 = tape.grow(exitKept1, trips);
        last = last1;
        lastDot = lastDot1;
      }

      // reverse sweep
      double xBar;
      double xBarDot;
      switch (exit) {
        case 0 -> {
          xBar = 0.0;
          xBarDot = 0.0;
        }
        default -> {
          xBar = 2.0 * (last * x);
          xBarDot = 2.0 * (lastDot * x + last * xDot);
        }
      }
      double lastBar = s;
      double sBar = last;
      double lastBarDot = sDot;
      double sBarDot = lastDot;
      double t1 = s * last;
      for (int k = trips - 1; k >= 0; k--) {
        exit = exitKept[k];
        int j = iKept[k];
        s = sKept[k];
        sDot = sKeptDot[k];
        last = lastKept[k];
        lastDot = lastKeptDot[k];
        switch (exit) {
          case 0 -> {
            xBar += 2.0 * (sBar * x);
            xBarDot += 2.0 * (sBarDot * x + sBar * xDot);
            double t2 = t[j];
            sBar += lastBar * t2;
            sBarDot += lastBarDot * t2 + lastBar * tDot[j];
            tBar[j] += s * lastBar;
            tHvp[j] += sDot * lastBar + s * lastBarDot;
            lastBar = 0.0;
            lastBarDot = 0.0;
          }
          default -> {
            double t2 = sBar * 0.125;
            double t3 = sBarDot * 0.125;
            double yBar = t2 * last;
            double yBarDot = t3 * last + t2 * lastDot;
            double y = yKept[k];
            double yDot = yKeptDot[k];
            lastBar += y * t2;
            lastBarDot += yDot * t2 + y * t3;
            xBar += 2.0 * (sBar * x);
            xBarDot += 2.0 * (sBarDot * x + sBar * xDot);
            exit = exitKept1[k];
            switch (exit) {
              case 0 -> {
                double t4 = t[j];
                sBar += yBar * t4;
                sBarDot += yBarDot * t4 + yBar * tDot[j];
                tBar[j] += s * yBar;
                tHvp[j] += sDot * yBar + s * yBarDot;
              }
              default -> {
                sBar += 2.0 * (yBar * s);
                sBarDot += 2.0 * (yBarDot * s + yBar * sDot);
              }
            }
          }
        }
      }
      xBar += sBar;
      xBarDot += sBarDot;
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.unknownTrips} as a function of the vector that packs {@code x}, {@code t},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
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
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] t = Arguments.doubles(packed, 1, packed.length - 1);
      return Guards.unknownTrips(x, t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] t = Arguments.doubles(packed, 1, packed.length - 1);
      double[] tBar = Arguments.zerosLike(t);
      UnknownTripsAdjoint adjoint = new UnknownTripsAdjoint();
      double value = unknownTripsGradient(x, t, tBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(tBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double[] t = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] tDot = Arguments.doubles(direction, 1, direction.length - 1);
      return unknownTripsJvp(x, t, xDot, tDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double[] t = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] tDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] tBar = Arguments.zerosLike(t);
      double[] tHvp = Arguments.zerosLike(t);
      UnknownTripsHvpAdjoint adjoint = new UnknownTripsHvpAdjoint();
      double value = unknownTripsHvp(x, t, xDot, tDot, tBar, tHvp, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(tBar, gradient, 1);
      product[0] = adjoint.xHvp;
      Arguments.pack(tHvp, product, 1);
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.assigned} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual assignedJvp(double[] x, int[] k, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sum = 1.0;
    double sumDot = 0.0;
    for (int i = 0; i < k.length; i++) {
      double x1 = x[0];
      double b = sum * x1;
      double bDot = sumDot * x1 + sum * xDot[0];
      double a;
      double aDot;
      try {
        int k1 = k[i];
        double x2 = x[k1];
        double a1 = x2 * b;
        double aDot1 = xDot[k1] * b + x2 * bDot;
        int n = 6 / k1;
        double t = n;
        double b1 = a1 * t;
        double bDot1 = aDot1 * t;
        a = a1 * b1;
        aDot = aDot1 * b1 + a1 * bDot1;
      } catch (ArithmeticException e) {
        double t = i;
        a = b * t;
        aDot = bDot * t;
      } catch (IndexOutOfBoundsException e) {
        a = b + i;
        e.getMessage().length();
        aDot = bDot;
      }
      sum += a + 0.5 * sum;
      sumDot += aDot + 0.5 * sumDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assignedJvp(double[], int[], double[])
   */
  static Dual assignedJvp(double[] x, int[] k, double[] xDot, Tape tape) {
    return assignedJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Guards.assigned}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AssignedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Guards.assigned} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static AssignedGradient assignedGradient(double[] x, int[] k) {
    return assignedGradient(x, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assignedGradient(double[], int[])
   */
  static AssignedGradient assignedGradient(double[] x, int[] k, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = assignedGradient(x, k, xBar, tape);
    return new AssignedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Guards.assigned} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double assignedGradient(double[] x, int[] k, double[] xBar) {
    return assignedGradient(x, k, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assignedGradient(double[], int[], double[])
   */
  static double assignedGradient(double[] x, int[] k, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(k.length);
      double[] sumKept = tape.doubles(k.length);
      double sum = 1.0;
      for (int i = 0; i < k.length; i++) {
        sumKept[i] = sum;
        double b = sum * x[0];
        double a;
        int exit;
        try {
          int k1 = k[i];
          double a1 = x[k1] * b;
          int n = 6 / k1;
          double b1 = a1 * n;
          a = a1 * b1;
          exit = 0;
        } catch (ArithmeticException e) {
          a = b * i;
          exit = 1;
        } catch (IndexOutOfBoundsException e) {
          a = b + i;
          e.getMessage().length();
          exit = 2;
        }
        exitKept[i] = exit;
        sum += a + 0.5 * sum;
      }

      // reverse sweep
      double sumBar = 1.0;
      for (int i = k.length - 1; i >= 0; i--) {
        double sumBar1 = 1.5 * sumBar;
        int exit = exitKept[i];
        double sum1 = sumKept[i];
        double x1 = x[0];
        double b = sum1 * x1;
        double bBar;
        switch (exit) {
          case 0 -> {
            int k1 = k[i];
            double x2 = x[k1];
            double a = x2 * b;
            int n = 6 / k1;
            double t = n;
            double b1 = a * t;
            double bBar1 = a * sumBar;
            double aBar = sumBar * b1 + bBar1 * t;
            bBar = x2 * aBar;
            xBar[k1] += aBar * b;
          }
          case 1 -> bBar = sumBar * i;
          default -> bBar = sumBar;
        }
        sumBar = sumBar1 + bBar * x1;
        xBar[0] += sum1 * bBar;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.assigned}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AssignedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Guards.assigned}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static AssignedHvp assignedHvp(double[] x, int[] k, double[] xDot) {
    return assignedHvp(x, k, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assignedHvp(double[], int[], double[])
   */
  static AssignedHvp assignedHvp(double[] x, int[] k, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = assignedHvp(x, k, xDot, xBar, xHvp, tape);
    return new AssignedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Guards.assigned}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double assignedHvp(double[] x, int[] k, double[] xDot, double[] xBar, double[] xHvp) {
    return assignedHvp(x, k, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assignedHvp(double[], int[], double[], double[], double[])
   */
  static double assignedHvp(double[] x, int[] k, double[] xDot, double[] xBar, double[] xHvp,
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
      int[] exitKept = tape.ints(k.length);
      double[] sumKept = tape.doubles(k.length);
      double[] sumKeptDot = tape.doubles(k.length);
      double sum = 1.0;
      double sumDot = 0.0;
      for (int i = 0; i < k.length; i++) {
        sumKept[i] = sum;
        sumKeptDot[i] = sumDot;
        double x1 = x[0];
        double b = sum * x1;
        double bDot = sumDot * x1 + sum * xDot[0];
        double a;
        double aDot;
        int exit;
        try {
          int k1 = k[i];
          double x2 = x[k1];
          double a1 = x2 * b;
          double aDot1 = xDot[k1] * b + x2 * bDot;
          int n = 6 / k1;
          double t = n;
          double b1 = a1 * t;
          double bDot1 = aDot1 * t;
          a = a1 * b1;
          aDot = aDot1 * b1 + a1 * bDot1;
          exit = 0;
        } catch (ArithmeticException e) {
          double t = i;
          a = b * t;
          aDot = bDot * t;
          exit = 1;
        } catch (IndexOutOfBoundsException e) {
          a = b + i;
          e.getMessage().length();
          exit = 2;
          aDot = bDot;
        }
        exitKept[i] = exit;
        sum += a + 0.5 * sum;
        sumDot += aDot + 0.5 * sumDot;
      }

      // reverse sweep
      double sumBar = 1.0;
      double sumBarDot = 0.0;
      for (int i = k.length - 1; i >= 0; i--) {
        double sumBar1 = 1.5 * sumBar;
        double sumBarDot1 = 1.5 * sumBarDot;
        int exit = exitKept[i];
        double sum1 = sumKept[i];
        double sumDot1 = sumKeptDot[i];
        double x1 = x[0];
        double xDot1 = xDot[0];
        double b = sum1 * x1;
        double bDot = sumDot1 * x1 + sum1 * xDot1;
        double bBar;
        double bBarDot;
        switch (exit) {
          case 0 -> {
            int k1 = k[i];
            double x2 = x[k1];
            double xDot2 = xDot[k1];
            double a = x2 * b;
            double aDot = xDot2 * b + x2 * bDot;
            int n = 6 / k1;
            double t = n;
            double b1 = a * t;
            double bDot1 = aDot * t;
            double bBar1 = a * sumBar;
            double bBarDot1 = aDot * sumBar + a * sumBarDot;
            double aBar = sumBar * b1 + bBar1 * t;
            double aBarDot = sumBarDot * b1 + sumBar * bDot1 + bBarDot1 * t;
            bBar = x2 * aBar;
            bBarDot = xDot2 * aBar + x2 * aBarDot;
            xBar[k1] += aBar * b;
            xHvp[k1] += aBarDot * b + aBar * bDot;
          }
          case 1 -> {
            double t = i;
            bBar = sumBar * t;
            bBarDot = sumBarDot * t;
          }
          default -> {
            bBar = sumBar;
            bBarDot = sumBarDot;
          }
        }
        sumBar = sumBar1 + bBar * x1;
        sumBarDot = sumBarDot1 + (bBarDot * x1 + bBar * xDot1);
        xBar[0] += sum1 * bBar;
        xHvp[0] += sumDot1 * bBar + sum1 * bBarDot;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Guards.assigned} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction assignedFunction(int[] k) {
    return new AssignedFunction(k);
  }

  private static final class AssignedFunction implements ScalarFunction {

    private final int[] k;

    AssignedFunction(int[] k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Guards.assigned(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = assignedGradient(x, this.k, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return assignedJvp(x, this.k, xDot).tangent();
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
      double value = assignedHvp(x, this.k, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Guards.passedOn} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual passedOnJvp(double x, double y, double xDot, double yDot) {
    double s;
    double sDot;
    RuntimeException first;
    try {
      if (x < 0.0) {
        throw new IllegalArgumentException("root of " + x);
      }
      s = Math.sqrt(x);
      sDot = StrongZero.over(0.5 * xDot, s);
      first = null;
    } catch (IllegalArgumentException e) {
      first = e;
      s = 0.0;
      sDot = 0.0;
    }
    double r;
    double rDot;
    try {
      if (y < 0.0) {
        throw new IllegalArgumentException("root of " + y);
      }
      double t = Math.sqrt(y);
      r = t * s;
      rDot = StrongZero.over(0.5 * yDot, t) * s + t * sDot;
    } catch (RuntimeException e) {
      RuntimeException e1 = first == null ? e : first;
      if (s == 0.0) {
        throw e1;
      }
      r = s * y;
      rDot = sDot * y + s * yDot;
    }
    return new Dual(r * x + y, rDot * x + r * xDot + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedOnJvp(double, double, double, double)
   */
  static Dual passedOnJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return passedOnJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Guards.passedOn}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record PassedOnGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Guards.passedOn}: filled by a derivative and
   * reused by its caller.
   */
  static final class PassedOnAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public PassedOnAdjoint() {}
  }

  /**
   * Reverse mode: {@code Guards.passedOn} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PassedOnGradient passedOnGradient(double x, double y) {
    PassedOnAdjoint adjoint = new PassedOnAdjoint();
    double value = passedOnGradient(x, y, adjoint);
    return new PassedOnGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedOnGradient(double, double)
   */
  static PassedOnGradient passedOnGradient(double x, double y, Tape tape) {
    return passedOnGradient(x, y);
  }

  /**
   * Reverse mode: {@code Guards.passedOn} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double passedOnGradient(double x, double y, PassedOnAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double s;
    RuntimeException first;
    int exit;
    double s1;
    try {
      if (x < 0.0) {
        throw new IllegalArgumentException("root of " + x);
      }
      s = Math.sqrt(x);
      first = null;
      exit = 0;
      s1 = s;
    } catch (IllegalArgumentException e) {
      first = e;
      s = 0.0;
      exit = 1;
      s1 = 0.0;
    }
    double e;
    double r;
    int exit1;
    try {
      if (y < 0.0) {
        throw new IllegalArgumentException("root of " + y);
      }
      e = Math.sqrt(y);
      r = e * s;
      exit1 = 0;
    } catch (RuntimeException e1) {
      RuntimeException e2 = first == null ? e1 : first;
      if (s == 0.0) {
        throw e2;
      }
      r = s * y;
      exit1 = 1;
      e = 0.0;
    }

    // reverse sweep
    double sBar;
    double yBar;
    switch (exit1) {
      case 0 -> {
        sBar = e * x;
        yBar = 1.0 + StrongZero.over(0.5 * (x * s), e);
      }
      default -> {
        sBar = x * y;
        yBar = 1.0 + s * x;
      }
    }
    double xBar;
    switch (exit) {
      case 0 -> xBar = r + StrongZero.over(0.5 * sBar, s1);
      default -> xBar = r;
    }
    adjoint.x = xBar;
    adjoint.y = yBar;
    return r * x + y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedOnGradient(double, double, PassedOnAdjoint)
   */
  static double passedOnGradient(double x, double y, PassedOnAdjoint adjoint, Tape tape) {
    return passedOnGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Guards.passedOn}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record PassedOnHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Guards.passedOn}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static PassedOnHvp passedOnHvp(double x, double y, double xDot, double yDot) {
    double s;
    double sDot;
    RuntimeException first;
    int exit;
    double s1;
    double sDot1;
    try {
      if (x < 0.0) {
        throw new IllegalArgumentException("root of " + x);
      }
      s = Math.sqrt(x);
      sDot = StrongZero.over(0.5 * xDot, s);
      first = null;
      exit = 0;
      s1 = s;
      sDot1 = sDot;
    } catch (IllegalArgumentException e) {
      first = e;
      s = 0.0;
      exit = 1;
      s1 = 0.0;
      sDot = 0.0;
      sDot1 = 0.0;
    }
    double e;
    double e1;
    double r;
    double rDot;
    int exit1;
    try {
      if (y < 0.0) {
        throw new IllegalArgumentException("root of " + y);
      }
      e = Math.sqrt(y);
      e1 = StrongZero.over(0.5 * yDot, e);
      r = e * s;
      rDot = e1 * s + e * sDot;
      exit1 = 0;
    } catch (RuntimeException e2) {
      RuntimeException e3 = first == null ? e2 : first;
      if (s == 0.0) {
        throw e3;
      }
      r = s * y;
      rDot = sDot * y + s * yDot;
      exit1 = 1;
      e = 0.0;
      e1 = 0.0;
    }

    // reverse sweep
    double sBar;
    double sBarDot;
    double yBar;
    double yBarDot;
    switch (exit1) {
      case 0 -> {
        double t = x * s;
        sBar = e * x;
        sBarDot = e1 * x + e * xDot;
        double t1 = 0.5 / e;
        yBar = 1.0 + StrongZero.times(t, t1);
        yBarDot = StrongZero.times(xDot * s + x * sDot, t1) - StrongZero.times(t, e1 / e * t1);
      }
      default -> {
        sBar = x * y;
        sBarDot = xDot * y + x * yDot;
        yBar = 1.0 + s * x;
        yBarDot = sDot * x + s * xDot;
      }
    }
    double xBar;
    double xBarDot;
    switch (exit) {
      case 0 -> {
        double t = 0.5 / s1;
        xBar = r + StrongZero.times(sBar, t);
        xBarDot = rDot + (StrongZero.times(sBarDot, t) - StrongZero.times(sBar, sDot1 / s1 * t));
      }
      default -> {
        xBar = r;
        xBarDot = rDot;
      }
    }
    return new PassedOnHvp(r * x + y, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedOnHvp(double, double, double, double)
   */
  static PassedOnHvp passedOnHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return passedOnHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Guards.passedOn} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction passedOnFunction() {
    return new PassedOnFunction();
  }

  private static final class PassedOnFunction implements ScalarFunction {

    PassedOnFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Guards.passedOn(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      PassedOnAdjoint adjoint = new PassedOnAdjoint();
      double value = passedOnGradient(x, y, adjoint);
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
      return passedOnJvp(x, y, xDot, yDot).tangent();
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
      PassedOnHvp hvp = passedOnHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  private static void jumpsHvpPart1(int n, int[][] keptIntArrays, double[][] keptDoubleArrays,
      int[][][] keptIntArrayArrays, double[][][] keptDoubleArrayArrays, Tape tape) {
    int[] exitKept = tape.ints(n);
    keptIntArrays[0] = exitKept;
    double[] sKept = tape.doubles(n);
    keptDoubleArrays[0] = sKept;
    double[] sKeptDot = tape.doubles(n);
    keptDoubleArrays[1] = sKeptDot;
    int[] jKept = tape.ints(n);
    keptIntArrays[1] = jKept;
    int[][] exitKeptKept = tape.references(int[].class, n);
    keptIntArrayArrays[0] = exitKeptKept;
    double[][] sKeptKept = tape.references(double[].class, n);
    keptDoubleArrayArrays[0] = sKeptKept;
    double[][] sKeptKeptDot = tape.references(double[].class, n);
    keptDoubleArrayArrays[1] = sKeptKeptDot;
    exitKept = tape.ints(n);
    keptIntArrays[2] = exitKept;
    sKept = tape.doubles(n);
    keptDoubleArrays[2] = sKept;
    sKeptDot = tape.doubles(n);
    keptDoubleArrays[3] = sKeptDot;
    jKept = tape.ints(n);
    keptIntArrays[3] = jKept;
  }

  private static double jumpsHvpPart2(int runs, double s, int exit, double x, double xDot,
      double s_, double sDot, int j, int[] exitKept, double[] sKept, double[] sKeptDot, int i,
      int[][] keptIntArrays, double[][] keptDoubleArrays, int[][][] keptIntArrayArrays,
      double[][][] keptDoubleArrayArrays, Tape tape) {
    double sBar = runs;

    // reverse sweep
    double t = s * sBar;
    double xBar;
    double sBarDot;
    double xBarDot;
    switch (exit) {
      case 0 -> {
        xBar = 0.0;
        sBarDot = 0.0;
        xBarDot = 0.0;
      }
      default -> {
        xBar = s_ * sBar;
        sBarDot = sBar * xDot;
        xBarDot = sDot * sBar;
        sBar *= x;
        for (int j1 = j - 1; j1 >= 0; j1--) {
          exit = exitKept[j1];
          s = sKept[j1];
          sDot = sKeptDot[j1];
          double sBar1;
          double sBarDot1;
          switch (exit) {
            case 0 -> {
              sBar1 = sBar * x;
              sBarDot1 = sBarDot * x + sBar * xDot;
              xBar += s * sBar;
              xBarDot += sDot * sBar + s * sBarDot;
            }
            default -> {
              sBar *= 0.5;
              sBarDot *= 0.5;
              xBar += sBar;
              xBarDot += sBarDot;
              sBar1 = sBar * x;
              sBarDot1 = sBarDot * x + sBar * xDot;
              xBar += s * sBar;
              xBarDot += sDot * sBar + s * sBarDot;
            }
          }
          sBar = sBar1;
          sBarDot = sBarDot1;
        }
      }
    }
    int[] exitKept1 = keptIntArrays[0];
    double[] sKept1 = keptDoubleArrays[0];
    double[] sKeptDot1 = keptDoubleArrays[1];
    int[] jKept = keptIntArrays[1];
    int[][] exitKeptKept = keptIntArrayArrays[0];
    double[][] sKeptKept = keptDoubleArrayArrays[0];
    double[][] sKeptKeptDot = keptDoubleArrayArrays[1];
    int[] exitKept2 = keptIntArrays[2];
    double[] sKept2 = keptDoubleArrays[2];
    double[] sKeptDot2 = keptDoubleArrays[3];
    int[] jKept1 = keptIntArrays[3];
    for (int k = i - 1; k >= 0; k--) {
      exit = exitKept1[k];
      s = sKept1[k];
      sDot = sKeptDot1[k];
      j = jKept[k];
      switch (exit) {
        case 0 -> {
          int[] exitKept3 = exitKeptKept[k];
          double[] sKept3 = sKeptKept[k];
          double[] sKeptDot3 = sKeptKeptDot[k];
          xBar += s * sBar;
          xBarDot += sDot * sBar + s * sBarDot;
          sBarDot = sBarDot * x + sBar * xDot;
          sBar *= x;
          for (int j1 = j - 1; j1 >= 0; j1--) {
            exit = exitKept3[j1];
            s = sKept3[j1];
            sDot = sKeptDot3[j1];
            double sBar1;
            double sBarDot1;
            switch (exit) {
              case 0 -> {
                sBar1 = sBar * x;
                sBarDot1 = sBarDot * x + sBar * xDot;
                xBar += s * sBar;
                xBarDot += sDot * sBar + s * sBarDot;
              }
              default -> {
                sBar *= 0.5;
                sBarDot *= 0.5;
                xBar += sBar;
                xBarDot += sBarDot;
                sBar1 = sBar * x;
                sBarDot1 = sBarDot * x + sBar * xDot;
                xBar += s * sBar;
                xBarDot += sDot * sBar + s * sBarDot;
              }
            }
            sBar = sBar1;
            sBarDot = sBarDot1;
          }
        }
        default -> {
          xBar -= sBar;
          xBarDot -= sBarDot;
          exit = exitKept2[k];
          s = sKept2[k];
          sDot = sKeptDot2[k];
          switch (exit) {
            case 0 -> {}
            default -> {
              xBar += s * sBar;
              xBarDot += sDot * sBar + s * sBarDot;
              sBarDot = sBarDot * x + sBar * xDot;
              sBar *= x;
            }
          }
          j = jKept1[k];
          int[] exitKept3 = exitKeptKept[k];
          double[] sKept3 = sKeptKept[k];
          double[] sKeptDot3 = sKeptKeptDot[k];
          for (int j1 = j - 1; j1 >= 0; j1--) {
            exit = exitKept3[j1];
            s = sKept3[j1];
            sDot = sKeptDot3[j1];
            double sBar1;
            double sBarDot1;
            switch (exit) {
              case 0 -> {
                sBar1 = sBar * x;
                sBarDot1 = sBarDot * x + sBar * xDot;
                xBar += s * sBar;
                xBarDot += sDot * sBar + s * sBarDot;
              }
              default -> {
                sBar *= 0.5;
                sBarDot *= 0.5;
                xBar += sBar;
                xBarDot += sBarDot;
                sBar1 = sBar * x;
                sBarDot1 = sBarDot * x + sBar * xDot;
                xBar += s * sBar;
                xBarDot += sDot * sBar + s * sBarDot;
              }
            }
            sBar = sBar1;
            sBarDot = sBarDot1;
          }
        }
      }
    }
    xBar += sBar;
    xBarDot += sBarDot;
    tape.result(1, xBar);
    tape.result(2, xBarDot);
    return t;
  }

  private static double deepJvp(double x, int depth, double xDot, Tape tape) {
    if (depth == 0) {
      if (x > 1.2) {
        throw new ArithmeticException("deep");
      }
      tape.result(1, xDot * Math.cos(x));
      return Math.sin(x);
    }
    double t = deepJvp(x * 1.1, depth - 1, xDot * 1.1, tape);
    double t1 = tape.doubleResult(1);
    double t2 = deepJvp(x * 0.9, depth - 1, xDot * 0.9, tape);
    double t3 = tape.doubleResult(1);
    tape.result(1, t1 * x + t * xDot + t3);
    return t * x + t2;
  }

  private static double deepForward(double x, int depth, Tape tape) {
    boolean t = depth == 0;
    double result;
    double t1;
    if (t) {
      if (x > 1.2) {
        throw new ArithmeticException("deep");
      }
      result = Math.sin(x);
      t1 = 0.0;
    } else {
      t1 = deepForward(x * 1.1, depth - 1, tape);
      result = t1 * x + deepForward(x * 0.9, depth - 1, tape);
    }
    tape.push(t);
    tape.push(x);
    tape.push(t1);
    return result;
  }

  private static double deepReverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double x = tape.popDouble();
    boolean t1 = tape.popBoolean();
    double xBar;
    if (t1) {
      xBar = resultBar * Math.cos(x);
    } else {
      xBar = deepReverse(resultBar, tape) * 0.9 + t * resultBar;
      xBar += deepReverse(resultBar * x, tape) * 1.1;
    }
    return xBar;
  }

  private static double deepForwardJvp(double x, int depth, double xDot, Tape tape) {
    boolean t = depth == 0;
    double result;
    double t1;
    double resultDot;
    double t2;
    if (t) {
      if (x > 1.2) {
        throw new ArithmeticException("deep");
      }
      result = Math.sin(x);
      t1 = 0.0;
      resultDot = xDot * Math.cos(x);
      t2 = 0.0;
    } else {
      t1 = deepForwardJvp(x * 1.1, depth - 1, xDot * 1.1, tape);
      t2 = tape.doubleResult(1);
      double t3 = deepForwardJvp(x * 0.9, depth - 1, xDot * 0.9, tape);
      double t4 = tape.doubleResult(1);
      result = t1 * x + t3;
      resultDot = t2 * x + t1 * xDot + t4;
    }
    tape.push(t);
    tape.push(x);
    tape.push(t1);
    tape.push(xDot);
    tape.push(t2);
    tape.result(1, resultDot);
    return result;
  }

  private static double deepReverseJvp(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double xDot = tape.popDouble();
    double t1 = tape.popDouble();
    double x = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double xBar;
    double xBarDot;
    if (t2) {
      xBar = resultBar * Math.cos(x);
      xBarDot = -(resultBar * (xDot * Math.sin(x)));
    } else {
      double t3 = deepReverseJvp(resultBar, tape);
      double t4 = tape.doubleResult(1);
      xBar = t3 * 0.9 + t1 * resultBar;
      xBarDot = t4 * 0.9 + t * resultBar;
      double t5 = deepReverseJvp2(resultBar * x, resultBar * xDot, tape);
      double t6 = tape.doubleResult(1);
      xBar += t5 * 1.1;
      xBarDot += t6 * 1.1;
    }
    tape.result(1, xBarDot);
    return xBar;
  }

  private static double deepReverseJvp2(double resultBar, double resultBarDot, Tape tape) {
    double t = tape.popDouble();
    double xDot = tape.popDouble();
    double t1 = tape.popDouble();
    double x = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double xBar;
    double xBarDot;
    if (t2) {
      double t3 = Math.cos(x);
      xBar = resultBar * t3;
      xBarDot = resultBarDot * t3 - resultBar * (xDot * Math.sin(x));
    } else {
      double t3 = deepReverseJvp2(resultBar, resultBarDot, tape);
      double t4 = tape.doubleResult(1);
      xBar = t3 * 0.9 + t1 * resultBar;
      xBarDot = t4 * 0.9 + (t * resultBar + t1 * resultBarDot);
      double t5 = deepReverseJvp2(resultBar * x, resultBarDot * x + resultBar * xDot, tape);
      double t6 = tape.doubleResult(1);
      xBar += t5 * 1.1;
      xBarDot += t6 * 1.1;
    }
    tape.result(1, xBarDot);
    return xBar;
  }

  private static double halvingJvp(double x, int n, double xDot, Tape tape) {
    int mark1 = tape.mark();
    double e;
    double e1;
    try {
      if (n == 0) {
        throw new ArithmeticException("at " + x);
      }
      double y = halvingJvp(x * 0.9, n - 1, xDot * 0.9, tape);
      double yDot = tape.doubleResult(1);
      if (n % 2 == 0) {
        e = y * x;
        e1 = yDot * x + y * xDot;
      } else {
        double t = 12 / (n - 1);
        e = y + t * x;
        e1 = yDot + t * xDot;
      }
    } catch (ArithmeticException e2) {
      tape.release(mark1);
      Recorder.log("caught");
      double t = Math.sin(x);
      e = t * x;
      e1 = xDot * Math.cos(x) * x + t * xDot;
    }
    tape.result(1, e1);
    return e;
  }

  private static double halvingForward(double x, int n, Tape tape) {
    int mark1 = tape.mark();
    double y;
    boolean e;
    double e1;
    double e2;
    int exit;
    double e3;
    try {
      if (n == 0) {
        throw new ArithmeticException("at " + x);
      }
      y = halvingForward(x * 0.9, n - 1, tape);
      e = n % 2 == 0;
      if (e) {
        e1 = y * x;
        e2 = 0.0;
      } else {
        e2 = 12 / (n - 1);
        e1 = y + e2 * x;
      }
      exit = 0;
      e3 = 0.0;
    } catch (ArithmeticException e4) {
      tape.release(mark1);
      Recorder.log("caught");
      e3 = Math.sin(x);
      e1 = e3 * x;
      exit = 1;
      e = false;
      y = 0.0;
      e2 = 0.0;
    }
    tape.push(exit);
    tape.push(e);
    tape.push(x);
    tape.push(y);
    tape.push(e2);
    tape.push(e3);
    return e1;
  }

  private static double halvingVjp(double x, int n, double resultBar, Tape tape) {
    int mark1 = tape.mark();
    double y;
    boolean e;
    double e1;
    double e2;
    int exit;
    double e3;
    try {
      if (n == 0) {
        throw new ArithmeticException("at " + x);
      }
      y = halvingForward(x * 0.9, n - 1, tape);
      e = n % 2 == 0;
      if (e) {
        e1 = y * x;
        e2 = 0.0;
      } else {
        e2 = 12 / (n - 1);
        e1 = y + e2 * x;
      }
      exit = 0;
      e3 = 0.0;
    } catch (ArithmeticException e4) {
      tape.release(mark1);
      Recorder.log("caught");
      e3 = Math.sin(x);
      e1 = e3 * x;
      exit = 1;
      e = false;
      y = 0.0;
      e2 = 0.0;
    }

    // reverse sweep
    double xBar;
    switch (exit) {
      case 0 -> {
        double yBar;
        double xBar1;
        if (e) {
          yBar = resultBar * x;
          xBar1 = y * resultBar;
        } else {
          xBar1 = e2 * resultBar;
          yBar = resultBar;
        }
        xBar = xBar1 + halvingReverse(yBar, tape) * 0.9;
      }
      default -> xBar = e3 * resultBar + resultBar * x * Math.cos(x);
    }
    tape.result(1, xBar);
    return e1;
  }

  private static double halvingReverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double y = tape.popDouble();
    double x = tape.popDouble();
    boolean t2 = tape.popBoolean();
    int exit = tape.popInt();
    double xBar;
    switch (exit) {
      case 0 -> {
        double yBar;
        double xBar1;
        if (t2) {
          yBar = resultBar * x;
          xBar1 = y * resultBar;
        } else {
          xBar1 = t1 * resultBar;
          yBar = resultBar;
        }
        xBar = xBar1 + halvingReverse(yBar, tape) * 0.9;
      }
      default -> xBar = t * resultBar + resultBar * x * Math.cos(x);
    }
    return xBar;
  }

  private static double halvingForwardJvp(double x, int n, double xDot, Tape tape) {
    int mark1 = tape.mark();
    double y;
    double yDot;
    boolean e;
    double e1;
    double e2;
    double e3;
    int exit;
    double e4;
    double e5;
    try {
      if (n == 0) {
        throw new ArithmeticException("at " + x);
      }
      y = halvingForwardJvp(x * 0.9, n - 1, xDot * 0.9, tape);
      yDot = tape.doubleResult(1);
      e = n % 2 == 0;
      if (e) {
        e1 = y * x;
        e2 = 0.0;
        e3 = yDot * x + y * xDot;
      } else {
        e2 = 12 / (n - 1);
        e1 = y + e2 * x;
        e3 = yDot + e2 * xDot;
      }
      exit = 0;
      e4 = 0.0;
      e5 = 0.0;
    } catch (ArithmeticException e6) {
      tape.release(mark1);
      Recorder.log("caught");
      e4 = Math.sin(x);
      e5 = xDot * Math.cos(x);
      e1 = e4 * x;
      exit = 1;
      e = false;
      y = 0.0;
      e2 = 0.0;
      e3 = e5 * x + e4 * xDot;
      yDot = 0.0;
    }
    tape.push(exit);
    tape.push(e);
    tape.push(x);
    tape.push(y);
    tape.push(e2);
    tape.push(e4);
    tape.push(xDot);
    tape.push(yDot);
    tape.push(0.0);
    tape.push(e5);
    tape.result(1, e3);
    return e1;
  }

  private static double halvingVjpJvp(double x, int n, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    int mark1 = tape.mark();
    double y;
    double yDot;
    boolean e;
    double e1;
    double e2;
    double e3;
    int exit;
    double e4;
    double e5;
    try {
      if (n == 0) {
        throw new ArithmeticException("at " + x);
      }
      y = halvingForwardJvp(x * 0.9, n - 1, xDot * 0.9, tape);
      yDot = tape.doubleResult(1);
      e = n % 2 == 0;
      if (e) {
        e1 = y * x;
        e2 = 0.0;
        e3 = yDot * x + y * xDot;
      } else {
        e2 = 12 / (n - 1);
        e1 = y + e2 * x;
        e3 = yDot + e2 * xDot;
      }
      exit = 0;
      e4 = 0.0;
      e5 = 0.0;
    } catch (ArithmeticException e6) {
      tape.release(mark1);
      Recorder.log("caught");
      e4 = Math.sin(x);
      e5 = xDot * Math.cos(x);
      e1 = e4 * x;
      exit = 1;
      e = false;
      y = 0.0;
      e2 = 0.0;
      e3 = e5 * x + e4 * xDot;
      yDot = 0.0;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    switch (exit) {
      case 0 -> {
        double yBar;
        double yBarDot;
        double xBar1;
        double xBarDot1;
        if (e) {
          yBar = resultBar * x;
          yBarDot = resultBarDot * x + resultBar * xDot;
          xBar1 = y * resultBar;
          xBarDot1 = yDot * resultBar + y * resultBarDot;
        } else {
          xBar1 = e2 * resultBar;
          xBarDot1 = e2 * resultBarDot;
          yBar = resultBar;
          yBarDot = resultBarDot;
        }
        double t = halvingReverseJvp(yBar, yBarDot, tape);
        double t1 = tape.doubleResult(1);
        xBar = xBar1 + t * 0.9;
        xBarDot = xBarDot1 + t1 * 0.9;
      }
      default -> {
        double t = resultBar * x;
        double t1 = Math.cos(x);
        xBar = e4 * resultBar + t * t1;
        xBarDot = e5 * resultBar + e4 * resultBarDot
            + ((resultBarDot * x + resultBar * xDot) * t1 - t * (xDot * Math.sin(x)));
      }
    }
    tape.result(1, xBar);
    tape.result(2, e3);
    tape.result(3, xBarDot);
    return e1;
  }

  private static double halvingReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double yDot = tape.popDouble();
    double xDot = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double y = tape.popDouble();
    double x = tape.popDouble();
    boolean t4 = tape.popBoolean();
    int exit = tape.popInt();
    double xBar;
    double xBarDot;
    switch (exit) {
      case 0 -> {
        double yBar;
        double yBarDot;
        double xBar1;
        double xBarDot1;
        if (t4) {
          yBar = resultBar * x;
          yBarDot = resultBarDot * x + resultBar * xDot;
          xBar1 = y * resultBar;
          xBarDot1 = yDot * resultBar + y * resultBarDot;
        } else {
          xBar1 = t3 * resultBar;
          xBarDot1 = t1 * resultBar + t3 * resultBarDot;
          yBar = resultBar;
          yBarDot = resultBarDot;
        }
        double t5 = halvingReverseJvp(yBar, yBarDot, tape);
        double t6 = tape.doubleResult(1);
        xBar = xBar1 + t5 * 0.9;
        xBarDot = xBarDot1 + t6 * 0.9;
      }
      default -> {
        double t5 = resultBar * x;
        double t6 = Math.cos(x);
        xBar = t2 * resultBar + t5 * t6;
        xBarDot = t * resultBar + t2 * resultBarDot
            + ((resultBarDot * x + resultBar * xDot) * t6 - t5 * (xDot * Math.sin(x)));
      }
    }
    tape.result(1, xBarDot);
    return xBar;
  }
}
