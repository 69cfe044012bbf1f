package corpus;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code UnknownTrips}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class UnknownTripsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.UnknownTripsDerivatives");
  }

  private UnknownTripsDerivatives() {}

  /**
   * Forward mode: {@code UnknownTrips.nested} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual nestedJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double tDot = xDot[i];
      while (t < 3.0) {
        tDot = 2.0 * (tDot * t);
        t = t * t + 0.5;
        s = s * 0.5 + t;
        sDot = sDot * 0.5 + tDot;
      }
      int k = 0;
      do {
        double x1 = x[i];
        s += t * x1;
        sDot += tDot * x1 + t * xDot[i];
        k++;
      } while (s < 20.0 && k < 4);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedJvp(double[], double[])
   */
  static Dual nestedJvp(double[] x, double[] xDot, Tape tape) {
    return nestedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code UnknownTrips.nested}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NestedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code UnknownTrips.nested} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NestedGradient nestedGradient(double[] x) {
    return nestedGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(double[])
   */
  static NestedGradient nestedGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = nestedGradient(x, xBar, tape);
    return new NestedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code UnknownTrips.nested} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double nestedGradient(double[] x, double[] xBar) {
    return nestedGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(double[], double[])
   */
  static double nestedGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(x.length);
      double[] tKept = tape.doubles(x.length);
      int[] tripsKept = tape.ints(x.length);
      int[] tripsKept1 = tape.ints(x.length);
      double[][] tKeptKept = tape.references(double[].class, x.length);
      double s = 1.0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        double[] tKept1 = tape.doubles(64);
        int trips = 0;
        while (t < 3.0) {
          tKept1[trips] = t;
          t = t * t + 0.5;
          s = s * 0.5 + t;
          trips++;
          tKept1 = tape.grow(tKept1, trips);
        }
        tKept[i] = t;
        tripsKept1[i] = trips;
        tKeptKept[i] = tKept1;
        int k = 0;
        trips = 0;
        int exit;
        while (true) {
          s += t * x[i];
          k++;
          if (s < 20.0 && k < 4) {
            trips++;
          } else {
            exit = 1;
            break;
          }
        }
        exitKept[i] = exit;
        tripsKept[i] = trips;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        int exit = exitKept[i];
        double t = tKept[i];
        double tBar;
        switch (exit) {
          case 0 -> {
            sBar = 0.0;
            tBar = 0.0;
          }
          default -> {
            tBar = sBar * x[i];
            xBar[i] += t * sBar;
          }
        }
        int trips = tripsKept[i];
        for (int k = trips - 1; k >= 0; k--) {
          tBar += sBar * x[i];
          xBar[i] += t * sBar;
        }
        trips = tripsKept1[i];
        double[] tKept1 = tKeptKept[i];
        for (int k = trips - 1; k >= 0; k--) {
          tBar += sBar;
          sBar *= 0.5;
          t = tKept1[k];
          tBar = 2.0 * (tBar * t);
        }
        xBar[i] += tBar;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code UnknownTrips.nested}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NestedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code UnknownTrips.nested}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NestedHvp nestedHvp(double[] x, double[] xDot) {
    return nestedHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedHvp(double[], double[])
   */
  static NestedHvp nestedHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = nestedHvp(x, xDot, xBar, xHvp, tape);
    return new NestedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code UnknownTrips.nested}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double nestedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return nestedHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedHvp(double[], double[], double[], double[])
   */
  static double nestedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] tKept = tape.doubles(x.length);
      double[] tKeptDot = tape.doubles(x.length);
      int[] tripsKept = tape.ints(x.length);
      int[] tripsKept1 = tape.ints(x.length);
      double[][] tKeptKept = tape.references(double[].class, x.length);
      double[][] tKeptKeptDot = tape.references(double[].class, x.length);
      double s = 1.0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        double tDot = xDot[i];
        double[] tKept1 = tape.doubles(64);
        double[] tKeptDot1 = tape.doubles(64);
        int trips = 0;
        while (t < 3.0) {
          tKept1[trips] = t;
          tKeptDot1[trips] = tDot;
          double t1 = 2.0 * (tDot * t);
          t = t * t + 0.5;
          s = s * 0.5 + t;
          trips++;
          tKept1 = tape.grow(tKept1, trips);
          tKeptDot1 = tape.grow(tKeptDot1, trips);
          tDot = t1;
        }
        tKept[i] = t;
        tKeptDot[i] = tDot;
        tripsKept1[i] = trips;
        tKeptKept[i] = tKept1;
        tKeptKeptDot[i] = tKeptDot1;
        int k = 0;
        trips = 0;
        int exit;
        while (true) {
          s += t * x[i];
          k++;
          if (s < 20.0 && k < 4) {
            trips++;
          } else {
            exit = 1;
            break;
          }
        }
        exitKept[i] = exit;
        tripsKept[i] = trips;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        int exit = exitKept[i];
        double t = tKept[i];
        double tDot = tKeptDot[i];
        double tBar;
        double tBarDot;
        switch (exit) {
          case 0 -> {
            sBar = 0.0;
            tBar = 0.0;
            tBarDot = 0.0;
          }
          default -> {
            tBar = sBar * x[i];
            tBarDot = sBar * xDot[i];
            xBar[i] += t * sBar;
            xHvp[i] += tDot * sBar;
          }
        }
        int trips = tripsKept[i];
        for (int k = trips - 1; k >= 0; k--) {
          tBar += sBar * x[i];
          tBarDot += sBar * xDot[i];
          xBar[i] += t * sBar;
          xHvp[i] += tDot * sBar;
        }
        trips = tripsKept1[i];
        double[] tKept1 = tKeptKept[i];
        double[] tKeptDot1 = tKeptKeptDot[i];
        for (int k = trips - 1; k >= 0; k--) {
          tBar += sBar;
          sBar *= 0.5;
          t = tKept1[k];
          tDot = tKeptDot1[k];
          double t1 = tBarDot * t + tBar * tDot;
          tBar = 2.0 * (tBar * t);
          tBarDot = 2.0 * t1;
        }
        xBar[i] += tBar;
        xHvp[i] += tBarDot;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code UnknownTrips.nested} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
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
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return UnknownTrips.nested(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = nestedGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return nestedJvp(x, xDot).tangent();
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
      double value = nestedHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code UnknownTrips.inCallee} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual inCalleeJvp(double x, int n, double xDot) {
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 1; i <= n; i++) {
      double t = x + s * 0.125;
      double t1 = xDot + sDot * 0.125;
      double s1 = t;
      double sDot1 = t1;
      int n1 = i;
      while (n1 != 1) {
        if (n1 % 2 == 0) {
          n1 /= 2;
          double t2 = sDot1 * t + s1 * t1;
          s1 = s1 * t + n1;
          sDot1 = t2;
        } else {
          n1 = 3 * n1 + 1;
          s1 = s1 * 0.25 - t;
          sDot1 = sDot1 * 0.25 - t1;
        }
      }
      double t2 = i;
      s += s1 * t2;
      sDot += sDot1 * t2;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeJvp(double, int, double)
   */
  static Dual inCalleeJvp(double x, int n, double xDot, Tape tape) {
    return inCalleeJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code UnknownTrips.inCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InCalleeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code UnknownTrips.inCallee}: filled by a
   * derivative and reused by its caller.
   */
  static final class InCalleeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InCalleeAdjoint() {}
  }

  /**
   * Reverse mode: {@code UnknownTrips.inCallee} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static InCalleeGradient inCalleeGradient(double x, int n) {
    return inCalleeGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeGradient(double, int)
   */
  static InCalleeGradient inCalleeGradient(double x, int n, Tape tape) {
    InCalleeAdjoint adjoint = new InCalleeAdjoint();
    double value = inCalleeGradient(x, n, adjoint, tape);
    return new InCalleeGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code UnknownTrips.inCallee} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double inCalleeGradient(double x, int n, InCalleeAdjoint adjoint) {
    return inCalleeGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeGradient(double, int, InCalleeAdjoint)
   */
  static double inCalleeGradient(double x, int n, InCalleeAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int[] tripsKept = tape.ints(n + 1);
      boolean[][] keptKept = tape.references(boolean[].class, n + 1);
      double[] kept = tape.doubles(n + 1);
      double[][] sKeptKept = tape.references(double[].class, n + 1);
      double s = 0.0;
      for (int i = 1; i <= n; i++) {
        double t = x + s * 0.125;
        kept[i] = t;
        boolean[] kept1 = tape.booleans(64);
        double[] sKept = tape.doubles(64);
        double s1 = t;
        int trips = 0;
        int n1 = i;
        while (n1 != 1) {
          sKept[trips] = s1;
          boolean t1 = n1 % 2 == 0;
          kept1[trips] = t1;
          if (t1) {
            n1 /= 2;
            s1 = s1 * t + n1;
          } else {
            n1 = 3 * n1 + 1;
            s1 = s1 * 0.25 - t;
          }
          trips++;
          kept1 = tape.grow(kept1, trips);
          sKept = tape.grow(sKept, trips);
        }
        tripsKept[i] = trips;
        keptKept[i] = kept1;
        sKeptKept[i] = sKept;
        s += s1 * i;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = n; i >= 1; i--) {
        int trips = tripsKept[i];
        boolean[] kept1 = keptKept[i];
        double t = kept[i];
        double[] sKept = sKeptKept[i];
        double sBar1 = sBar * i;
        double t1 = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
          double s1 = sKept[k];
          double sBar2;
          if (kept1[k]) {
            sBar2 = sBar1 * t;
            t1 += s1 * sBar1;
          } else {
            sBar2 = sBar1 * 0.25;
            t1 -= sBar1;
          }
          sBar1 = sBar2;
        }
        double t2 = t1 + sBar1;
        xBar += t2;
        sBar += t2 * 0.125;
      }
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code UnknownTrips.inCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InCalleeHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code UnknownTrips.inCallee}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InCalleeHvp inCalleeHvp(double x, int n, double xDot) {
    return inCalleeHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeHvp(double, int, double)
   */
  static InCalleeHvp inCalleeHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int[] tripsKept = tape.ints(n + 1);
      boolean[][] keptKept = tape.references(boolean[].class, n + 1);
      double[] kept = tape.doubles(n + 1);
      double[] keptDot = tape.doubles(n + 1);
      double[][] sKeptKept = tape.references(double[].class, n + 1);
      double[][] sKeptKeptDot = tape.references(double[].class, n + 1);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 1; i <= n; i++) {
        double t = x + s * 0.125;
        double t1 = xDot + sDot * 0.125;
        kept[i] = t;
        keptDot[i] = t1;
        boolean[] kept1 = tape.booleans(64);
        double[] sKept = tape.doubles(64);
        double[] sKeptDot = tape.doubles(64);
        double s1 = t;
        int trips = 0;
        double sDot1 = t1;
        int n1 = i;
        while (n1 != 1) {
          sKept[trips] = s1;
          sKeptDot[trips] = sDot1;
          boolean t2 = n1 % 2 == 0;
          kept1[trips] = t2;
          if (t2) {
            n1 /= 2;
            double t3 = sDot1 * t + s1 * t1;
            s1 = s1 * t + n1;
            sDot1 = t3;
          } else {
            n1 = 3 * n1 + 1;
            s1 = s1 * 0.25 - t;
            sDot1 = sDot1 * 0.25 - t1;
          }
          trips++;
          kept1 = tape.grow(kept1, trips);
          sKept = tape.grow(sKept, trips);
          sKeptDot = tape.grow(sKeptDot, trips);
        }
        tripsKept[i] = trips;
        keptKept[i] = kept1;
        sKeptKept[i] = sKept;
        sKeptKeptDot[i] = sKeptDot;
        double t2 = i;
        s += s1 * t2;
        sDot += sDot1 * t2;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = n; i >= 1; i--) {
        double t = i;
        int trips = tripsKept[i];
        boolean[] kept1 = keptKept[i];
        double t1 = kept[i];
        double t2 = keptDot[i];
        double[] sKept = sKeptKept[i];
        double[] sKeptDot = sKeptKeptDot[i];
        double sBar1 = sBar * t;
        double t3 = 0.0;
        double sBarDot1 = sBarDot * t;
        double t4 = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
          double s1 = sKept[k];
          double sDot1 = sKeptDot[k];
          double sBar2;
          double sBarDot2;
          if (kept1[k]) {
            sBar2 = sBar1 * t1;
            sBarDot2 = sBarDot1 * t1 + sBar1 * t2;
            t3 += s1 * sBar1;
            t4 += sDot1 * sBar1 + s1 * sBarDot1;
          } else {
            sBar2 = sBar1 * 0.25;
            sBarDot2 = sBarDot1 * 0.25;
            t3 -= sBar1;
            t4 -= sBarDot1;
          }
          sBar1 = sBar2;
          sBarDot1 = sBarDot2;
        }
        double t5 = t3 + sBar1;
        double t6 = t4 + sBarDot1;
        xBar += t5;
        xBarDot += t6;
        sBar += t5 * 0.125;
        sBarDot += t6 * 0.125;
      }
      return new InCalleeHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code UnknownTrips.inCallee} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction inCalleeFunction(int n) {
    return new InCalleeFunction(n);
  }

  private static final class InCalleeFunction implements ScalarFunction {

    private final int n;

    InCalleeFunction(int n) {
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
      return UnknownTrips.inCallee(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InCalleeAdjoint adjoint = new InCalleeAdjoint();
      double value = inCalleeGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return inCalleeJvp(x, this.n, xDot).tangent();
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
      InCalleeHvp hvp = inCalleeHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code UnknownTrips.recursive} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual recursiveJvp(double x, int depth, double xDot) {
    return recursiveJvp(x, depth, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveJvp(double, int, double)
   */
  static Dual recursiveJvp(double x, int depth, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double s = descendJvp(x, depth, xDot, tape);
      double sDot = tape.doubleResult(1);
      double t = descendJvp(x, depth - 1, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(s * t, sDot * t + s * t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code UnknownTrips.recursive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RecursiveGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code UnknownTrips.recursive}: filled by a
   * derivative and reused by its caller.
   */
  static final class RecursiveAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RecursiveAdjoint() {}
  }

  /**
   * Reverse mode: {@code UnknownTrips.recursive} and its gradient.
   *
   * @param x as the method takes it
   * @param depth constant
   * @return the value and the gradient, in new arrays
   */
  static RecursiveGradient recursiveGradient(double x, int depth) {
    return recursiveGradient(x, depth, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(double, int)
   */
  static RecursiveGradient recursiveGradient(double x, int depth, Tape tape) {
    RecursiveAdjoint adjoint = new RecursiveAdjoint();
    double value = recursiveGradient(x, depth, adjoint, tape);
    return new RecursiveGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code UnknownTrips.recursive} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double recursiveGradient(double x, int depth, RecursiveAdjoint adjoint) {
    return recursiveGradient(x, depth, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(double, int, RecursiveAdjoint)
   */
  static double recursiveGradient(double x, int depth, RecursiveAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double s = descendForward(x, depth, tape);
      int frame = tape.mark();
      double t = descendVjp(x, depth - 1, s, tape);
      double xBar = tape.doubleResult(1);
      tape.release(frame);

      // reverse sweep
      xBar += descendReverse(t, tape);
      adjoint.x = xBar;
      return s * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code UnknownTrips.recursive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RecursiveHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code UnknownTrips.recursive}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static RecursiveHvp recursiveHvp(double x, int depth, double xDot) {
    return recursiveHvp(x, depth, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHvp(double, int, double)
   */
  static RecursiveHvp recursiveHvp(double x, int depth, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double s = descendForwardJvp(x, depth, xDot, tape);
      double sDot = tape.doubleResult(1);
      int frame = tape.mark();
      double t = descendVjpJvp(x, depth - 1, s, xDot, sDot, tape);
      double xBar = tape.doubleResult(1);
      double t1 = tape.doubleResult(2);
      double xBarDot = tape.doubleResult(3);
      tape.release(frame);

      // reverse sweep
      double t2 = descendReverseJvp(t, t1, tape);
      double t3 = tape.doubleResult(1);
      xBar += t2;
      xBarDot += t3;
      return new RecursiveHvp(s * t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code UnknownTrips.recursive} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param depth captured
   * @return the view
   */
  static ScalarFunction recursiveFunction(int depth) {
    return new RecursiveFunction(depth);
  }

  private static final class RecursiveFunction implements ScalarFunction {

    private final int depth;

    RecursiveFunction(int depth) {
      this.depth = depth;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return UnknownTrips.recursive(x, this.depth);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      RecursiveAdjoint adjoint = new RecursiveAdjoint();
      double value = recursiveGradient(x, this.depth, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return recursiveJvp(x, this.depth, xDot).tangent();
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
      RecursiveHvp hvp = recursiveHvp(x, this.depth, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code UnknownTrips.inPlace} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param limit constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual inPlaceJvp(double[] a, double limit, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    int i = 0;
    while (a[0] < limit) {
      int t = i % a.length;
      double t1 = aDot[t] * 1.5;
      a[t] *= 1.5;
      aDot[t] = t1;
      double a1 = a[0];
      double aDot1 = aDot[0];
      int t2 = (i + 1) % a.length;
      double a2 = a[t2];
      double t3 = aDot1 + (aDot[t2] * a1 + a2 * aDot1);
      a[0] = a1 + a2 * a1;
      aDot[0] = t3;
      i++;
      if (i == 7) {
        break;
      }
    }
    double a1 = a[0];
    double a2 = a[1];
    return new Dual(a1 * a2, aDot[0] * a2 + a1 * aDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inPlaceJvp(double[], double, double[])
   */
  static Dual inPlaceJvp(double[] a, double limit, double[] aDot, Tape tape) {
    return inPlaceJvp(a, limit, aDot);
  }

  /**
   * Value and gradient of {@code UnknownTrips.inPlace}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record InPlaceGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code UnknownTrips.inPlace} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param limit constant
   * @return the value and the gradient, in new arrays
   */
  static InPlaceGradient inPlaceGradient(double[] a, double limit) {
    return inPlaceGradient(a, limit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inPlaceGradient(double[], double)
   */
  static InPlaceGradient inPlaceGradient(double[] a, double limit, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double value = inPlaceGradient(a, limit, aBar, tape);
    return new InPlaceGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code UnknownTrips.inPlace} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param limit constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double inPlaceGradient(double[] a, double limit, double[] aBar) {
    return inPlaceGradient(a, limit, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inPlaceGradient(double[], double, double[])
   */
  static double inPlaceGradient(double[] a, double limit, double[] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] aKept = tape.doubles(64);
      double[] aKept1 = tape.doubles(64);
      int[] kept = tape.ints(64);
      int[] kept1 = tape.ints(64);
      int i = 0;
      int trips = 0;
      int exit;
      double a1;
      double a2;
      int t;
      int t1;
      while (true) {
        if (!(a[0] < limit)) {
          exit = 0;
          a1 = 0.0;
          a2 = 0.0;
          t = 0;
          t1 = 0;
          break;
        }
        t1 = i % a.length;
        kept1[trips] = t1;
        a[t1] *= 1.5;
        a1 = a[0];
        aKept[trips] = a1;
        t = (i + 1) % a.length;
        kept[trips] = t;
        a2 = a[t];
        aKept1[trips] = a2;
        a[0] = a1 + a2 * a1;
        i++;
        if (i == 7) {
          exit = 1;
          break;
        }
        trips++;
        aKept = tape.grow(aKept, trips);
        aKept1 = tape.grow(aKept1, trips);
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
      }
      double a3 = a[0];
      double a4 = a[1];

      // reverse sweep
      aBar[1] += a3;
      aBar[0] += a4;
      switch (exit) {
        case 0 -> {}
        default -> {
          double t2 = aBar[0];
          aBar[0] = 0.0;
          aBar[t] += t2 * a1;
          aBar[0] += t2 + a2 * t2;
          aBar[t1] *= 1.5;
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        double t2 = aBar[0];
        aBar[0] = 0.0;
        double aBar1 = t2 + aKept1[k] * t2;
        aBar[kept[k]] += t2 * aKept[k];
        aBar[0] += aBar1;
        aBar[kept1[k]] *= 1.5;
      }
      return a3 * a4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code UnknownTrips.inPlace}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record InPlaceHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code UnknownTrips.inPlace}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param limit constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static InPlaceHvp inPlaceHvp(double[] a, double limit, double[] aDot) {
    return inPlaceHvp(a, limit, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inPlaceHvp(double[], double, double[])
   */
  static InPlaceHvp inPlaceHvp(double[] a, double limit, double[] aDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = inPlaceHvp(a, limit, aDot, aBar, aHvp, tape);
    return new InPlaceHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code UnknownTrips.inPlace}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param limit constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double inPlaceHvp(double[] a, double limit, double[] aDot, double[] aBar, double[] aHvp) {
    return inPlaceHvp(a, limit, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inPlaceHvp(double[], double, double[], double[], double[])
   */
  static double inPlaceHvp(double[] a, double limit, double[] aDot, double[] aBar, double[] aHvp,
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
      double[] aKept = tape.doubles(64);
      double[] aKeptDot = tape.doubles(64);
      double[] aKept1 = tape.doubles(64);
      double[] aKeptDot1 = tape.doubles(64);
      int[] kept = tape.ints(64);
      int[] kept1 = tape.ints(64);
      int i = 0;
      int trips = 0;
      int exit;
      double a1;
      double a2;
      int t;
      int t1;
      double aDot1;
      double aDot2;
      while (true) {
        if (!(a[0] < limit)) {
          exit = 0;
          a1 = 0.0;
          a2 = 0.0;
          t = 0;
          t1 = 0;
          aDot1 = 0.0;
          aDot2 = 0.0;
          break;
        }
        t1 = i % a.length;
        kept1[trips] = t1;
        double t2 = aDot[t1] * 1.5;
        a[t1] *= 1.5;
        aDot[t1] = t2;
        a1 = a[0];
        aDot1 = aDot[0];
        aKept[trips] = a1;
        aKeptDot[trips] = aDot1;
        t = (i + 1) % a.length;
        kept[trips] = t;
        a2 = a[t];
        aDot2 = aDot[t];
        aKept1[trips] = a2;
        aKeptDot1[trips] = aDot2;
        a[0] = a1 + a2 * a1;
        aDot[0] = aDot1 + (aDot2 * a1 + a2 * aDot1);
        i++;
        if (i == 7) {
          exit = 1;
          break;
        }
        trips++;
        aKept = tape.grow(aKept, trips);
        aKeptDot = tape.grow(aKeptDot, trips);
        aKept1 = tape.grow(aKept1, trips);
        aKeptDot1 = tape.grow(aKeptDot1, trips);
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
      }
      double a3 = a[0];
      double a4 = a[1];

      // reverse sweep
      double aDot3 = aDot[0];
      double aDot4 = aDot[1];
      aBar[1] += a3;
      aHvp[1] += aDot3;
      aBar[0] += a4;
      aHvp[0] += aDot4;
      switch (exit) {
        case 0 -> {}
        default -> {
          double t2 = aBar[0];
          double t3 = aHvp[0];
          aBar[0] = 0.0;
          aHvp[0] = 0.0;
          aBar[t] += t2 * a1;
          aHvp[t] += t3 * a1 + t2 * aDot1;
          aBar[0] += t2 + a2 * t2;
          aHvp[0] += t3 + (aDot2 * t2 + a2 * t3);
          double aBarDot = aHvp[t1] * 1.5;
          aBar[t1] *= 1.5;
          aHvp[t1] = aBarDot;
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        double t2 = aBar[0];
        double t3 = aHvp[0];
        aBar[0] = 0.0;
        aHvp[0] = 0.0;
        double a5 = aKept[k];
        double a6 = aKept1[k];
        int t4 = kept[k];
        double aBarDot = t3 * a5 + t2 * aKeptDot[k];
        double aBarDot1 = t3 + (aKeptDot1[k] * t2 + a6 * t3);
        aBar[t4] += t2 * a5;
        aHvp[t4] += aBarDot;
        aBar[0] += t2 + a6 * t2;
        aHvp[0] += aBarDot1;
        int t5 = kept1[k];
        double aBarDot2 = aHvp[t5] * 1.5;
        aBar[t5] *= 1.5;
        aHvp[t5] = aBarDot2;
      }
      return a3 * a4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code UnknownTrips.inPlace} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param limit captured
   * @return the view
   */
  static ScalarFunction inPlaceFunction(double limit) {
    return new InPlaceFunction(limit);
  }

  private static final class InPlaceFunction implements ScalarFunction {

    private final double limit;

    InPlaceFunction(double limit) {
      this.limit = limit;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return UnknownTrips.inPlace(a, this.limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = inPlaceGradient(a, this.limit, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return inPlaceJvp(a, this.limit, aDot).tangent();
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
      double value = inPlaceHvp(a, this.limit, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code UnknownTrips.switchInWhile} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param program constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual switchInWhileJvp(double x, int[] program, double xDot) {
    double s = x;
    int pc = 0;
    double sDot = xDot;
    while (true) {
      int pc1;
      block1: {
        pc1 = pc + 1;
        double s1;
        switch (program[pc]) {
          case 0 -> {
            s1 = s * x;
            sDot = sDot * x + s * xDot;
          }
          case 1 -> {
            s += x;
            sDot += xDot;
            break block1;
          }
          case 2 -> {
            s1 = s;
            for (int i = 0; i < pc1; i++) {
              s1 = s1 * 0.5 + x;
              sDot = sDot * 0.5 + xDot;
              if (s1 < 0.0) {
                break;
              }
            }
          }
          case 3 -> {
            if (s < 1.2) {
              pc1 = 0;
            }
            s1 = s;
          }
          default -> {
            return new Dual(s, sDot);
          }
        }
        s = s1 + 0.25;
      }
      pc = pc1;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchInWhileJvp(double, int[], double)
   */
  static Dual switchInWhileJvp(double x, int[] program, double xDot, Tape tape) {
    return switchInWhileJvp(x, program, xDot);
  }

  /**
   * Value and gradient of {@code UnknownTrips.switchInWhile}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SwitchInWhileGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code UnknownTrips.switchInWhile}: filled by a
   * derivative and reused by its caller.
   */
  static final class SwitchInWhileAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SwitchInWhileAdjoint() {}
  }

  /**
   * Reverse mode: {@code UnknownTrips.switchInWhile} and its gradient.
   *
   * @param x as the method takes it
   * @param program constant
   * @return the value and the gradient, in new arrays
   */
  static SwitchInWhileGradient switchInWhileGradient(double x, int[] program) {
    return switchInWhileGradient(x, program, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchInWhileGradient(double, int[])
   */
  static SwitchInWhileGradient switchInWhileGradient(double x, int[] program, Tape tape) {
    SwitchInWhileAdjoint adjoint = new SwitchInWhileAdjoint();
    double value = switchInWhileGradient(x, program, adjoint, tape);
    return new SwitchInWhileGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code UnknownTrips.switchInWhile} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param program constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double switchInWhileGradient(double x, int[] program, SwitchInWhileAdjoint adjoint) {
    return switchInWhileGradient(x, program, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchInWhileGradient(double, int[], SwitchInWhileAdjoint)
   */
  static double switchInWhileGradient(double x, int[] program, SwitchInWhileAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(64);
      int[] exitKept1 = tape.ints(64);
      double[] sKept = tape.doubles(64);
      int[] exitKept2 = tape.ints(64);
      int[] iKept = tape.ints(64);
      double s = x;
      int pc = 0;
      int trips = 0;
      while (true) {
        sKept[trips] = s;
        int pc1;
        int exit;
        block1: {
          pc1 = pc + 1;
          int exit1;
          switch (program[pc]) {
            case 0 -> {
              s *= x;
              exit1 = 0;
            }
            case 1 -> {
              s += x;
              exit = 0;
              break block1;
            }
            case 2 -> {
              int i = 0;
              int exit2;
              while (true) {
                if (i >= pc1) {
                  exit2 = 0;
                  break;
                }
                s = s * 0.5 + x;
                if (s < 0.0) {
                  exit2 = 1;
                  break;
                }
                i++;
              }
              exitKept2[trips] = exit2;
              iKept[trips] = i;
              exit1 = 1;
            }
            case 3 -> {
              if (s < 1.2) {
                pc1 = 0;
              }
              exit1 = 2;
            }
            default -> {
              // reverse sweep
              double sBar = 1.0;
              double xBar = 0.0;
              for (int k = trips - 1; k >= 0; k--) {
                int exit2 = exitKept[k];
                double s1 = sKept[k];
                switch (exit2) {
                  case 0 -> xBar += sBar;
                  default -> {
                    exit2 = exitKept1[k];
                    double sBar1;
                    switch (exit2) {
                      case 0 -> {
                        sBar1 = sBar * x;
                        xBar += s1 * sBar;
                      }
                      case 1 -> {
                        exit2 = exitKept2[k];
                        switch (exit2) {
                          case 0 -> {}
                          default -> {
                            xBar += sBar;
                            sBar *= 0.5;
                          }
                        }
                        int i = iKept[k];
                        sBar1 = sBar;
                        for (int j = i - 1; j >= 0; j--) {
                          xBar += sBar1;
                          sBar1 *= 0.5;
                        }
                      }
                      default -> sBar1 = sBar;
                    }
                    sBar = sBar1;
                  }
                }
              }
              xBar += sBar;
              adjoint.x = xBar;
              return s;
            }
          }
          exitKept1[trips] = exit1;
          s += 0.25;
          exit = 1;
        }
        exitKept[trips] = exit;
        trips++;
        exitKept = tape.grow(exitKept, trips);
        exitKept1 = tape.grow(exitKept1, trips);
        sKept = tape.grow(sKept, trips);
        exitKept2 = tape.grow(exitKept2, trips);
        iKept = tape.grow(iKept, trips);
        pc = pc1;
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code UnknownTrips.switchInWhile}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SwitchInWhileHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code UnknownTrips.switchInWhile}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param program constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SwitchInWhileHvp switchInWhileHvp(double x, int[] program, double xDot) {
    return switchInWhileHvp(x, program, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #switchInWhileHvp(double, int[], double)
   */
  static SwitchInWhileHvp switchInWhileHvp(double x, int[] program, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(64);
      int[] exitKept1 = tape.ints(64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      int[] exitKept2 = tape.ints(64);
      int[] iKept = tape.ints(64);
      double s = x;
      int pc = 0;
      int trips = 0;
      double sDot = xDot;
      while (true) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        int pc1;
        int exit;
        block1: {
          pc1 = pc + 1;
          double s1;
          int exit1;
          switch (program[pc]) {
            case 0 -> {
              s1 = s * x;
              sDot = sDot * x + s * xDot;
              exit1 = 0;
            }
            case 1 -> {
              s += x;
              sDot += xDot;
              exit = 0;
              break block1;
            }
            case 2 -> {
              s1 = s;
              int i = 0;
              int exit2;
              while (true) {
                if (i >= pc1) {
                  exit2 = 0;
                  break;
                }
                s1 = s1 * 0.5 + x;
                sDot = sDot * 0.5 + xDot;
                if (s1 < 0.0) {
                  exit2 = 1;
                  break;
                }
                i++;
              }
              exitKept2[trips] = exit2;
              iKept[trips] = i;
              exit1 = 1;
            }
            case 3 -> {
              if (s < 1.2) {
                pc1 = 0;
              }
              s1 = s;
              exit1 = 2;
            }
            default -> {
              // reverse sweep
              double sBar = 1.0;
              double xBar = 0.0;
              double sBarDot = 0.0;
              double xBarDot = 0.0;
              for (int k = trips - 1; k >= 0; k--) {
                int exit2 = exitKept[k];
                s1 = sKept[k];
                sDot = sKeptDot[k];
                switch (exit2) {
                  case 0 -> {
                    xBar += sBar;
                    xBarDot += sBarDot;
                  }
                  default -> {
                    exit2 = exitKept1[k];
                    double sBar1;
                    double sBarDot1;
                    switch (exit2) {
                      case 0 -> {
                        sBar1 = sBar * x;
                        sBarDot1 = sBarDot * x + sBar * xDot;
                        xBar += s1 * sBar;
                        xBarDot += sDot * sBar + s1 * sBarDot;
                      }
                      case 1 -> {
                        exit2 = exitKept2[k];
                        switch (exit2) {
                          case 0 -> {}
                          default -> {
                            xBar += sBar;
                            xBarDot += sBarDot;
                            sBar *= 0.5;
                            sBarDot *= 0.5;
                          }
                        }
                        int i = iKept[k];
                        sBar1 = sBar;
                        sBarDot1 = sBarDot;
                        for (int j = i - 1; j >= 0; j--) {
                          xBar += sBar1;
                          xBarDot += sBarDot1;
                          sBar1 *= 0.5;
                          sBarDot1 *= 0.5;
                        }
                      }
                      default -> {
                        sBar1 = sBar;
                        sBarDot1 = sBarDot;
                      }
                    }
                    sBar = sBar1;
                    sBarDot = sBarDot1;
                  }
                }
              }
              xBar += sBar;
              xBarDot += sBarDot;
              return new SwitchInWhileHvp(s, xBar, xBarDot);
            }
          }
          exitKept1[trips] = exit1;
          s = s1 + 0.25;
          exit = 1;
        }
        exitKept[trips] = exit;
        trips++;
        exitKept = tape.grow(exitKept, trips);
        exitKept1 = tape.grow(exitKept1, trips);
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        exitKept2 = tape.grow(exitKept2, trips);
        iKept = tape.grow(iKept, trips);
        pc = pc1;
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code UnknownTrips.switchInWhile} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param program captured
   * @return the view
   */
  static ScalarFunction switchInWhileFunction(int[] program) {
    return new SwitchInWhileFunction(program);
  }

  private static final class SwitchInWhileFunction implements ScalarFunction {

    private final int[] program;

    SwitchInWhileFunction(int[] program) {
      this.program = program;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return UnknownTrips.switchInWhile(x, this.program);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SwitchInWhileAdjoint adjoint = new SwitchInWhileAdjoint();
      double value = switchInWhileGradient(x, this.program, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return switchInWhileJvp(x, this.program, xDot).tangent();
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
      SwitchInWhileHvp hvp = switchInWhileHvp(x, this.program, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code UnknownTrips.exitsOfCallee} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual exitsOfCalleeJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sDot = 0.0;
    double s = 0.5;
    while (s < 30.0) {
      double t;
      double tDot;
      find: {
        double s1 = 0.0;
        int i = 0;
        double sDot1 = 0.0;
        while (true) {
          if (i >= x.length) {
            t = -s1;
            tDot = -sDot1;
            break find;
          }
          double x1 = x[i];
          s1 = s1 * 0.5 + x1 * x1;
          sDot1 = sDot1 * 0.5 + 2.0 * (xDot[i] * x1);
          if (s1 > s) {
            break;
          }
          i++;
        }
        double x1 = x[i];
        t = s1 * x1;
        tDot = sDot1 * x1 + s1 * xDot[i];
      }
      s += t * t + 1.0;
      sDot += 2.0 * (tDot * t);
      if (t < 0.0) {
        return new Dual(s * t, sDot * t + s * tDot);
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsOfCalleeJvp(double[], double[])
   */
  static Dual exitsOfCalleeJvp(double[] x, double[] xDot, Tape tape) {
    return exitsOfCalleeJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code UnknownTrips.exitsOfCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ExitsOfCalleeGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code UnknownTrips.exitsOfCallee} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ExitsOfCalleeGradient exitsOfCalleeGradient(double[] x) {
    return exitsOfCalleeGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsOfCalleeGradient(double[])
   */
  static ExitsOfCalleeGradient exitsOfCalleeGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = exitsOfCalleeGradient(x, xBar, tape);
    return new ExitsOfCalleeGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code UnknownTrips.exitsOfCallee} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double exitsOfCalleeGradient(double[] x, double[] xBar) {
    return exitsOfCalleeGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsOfCalleeGradient(double[], double[])
   */
  static double exitsOfCalleeGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] tKept = tape.doubles(64);
      int[] exitKept = tape.ints(64);
      int[] tripsKept = tape.ints(64);
      int[][] iKeptKept = tape.references(int[].class, 64);
      int[] iKept = tape.ints(64);
      double[] sKept = tape.doubles(64);
      int[] exitKept1 = tape.ints(64);
      int[] iKept1 = tape.ints(64);
      int[] tripsKept1 = tape.ints(64);
      int[][] iKeptKept1 = tape.references(int[].class, 64);
      int trips = 0;
      double s = 0.5;
      while (s < 30.0) {
        int[] iKept2;
        double s1;
        int i;
        int trips1;
        double t;
        int exit;
        int j;
        int exit1;
        int trips2;
        int[] iKept3;
        find: {
          iKept2 = tape.ints(64);
          s1 = 0.0;
          i = 0;
          trips1 = 0;
          while (true) {
            iKept2[trips1] = i;
            if (i >= x.length) {
              t = -s1;
              exit = 0;
              j = 0;
              s1 = 0.0;
              exit1 = 0;
              i = 0;
              trips2 = 0;
              iKept3 = null;
              break find;
            }
            double x1 = x[i];
            s1 = s1 * 0.5 + x1 * x1;
            if (s1 > s) {
              j = i;
              exit1 = 1;
              break;
            }
            i++;
            trips1++;
            iKept2 = tape.grow(iKept2, trips1);
          }
          sKept[trips] = s1;
          iKept[trips] = j;
          exitKept1[trips] = exit1;
          iKept1[trips] = i;
          tripsKept1[trips] = trips1;
          iKeptKept1[trips] = iKept2;
          t = s1 * x[j];
          exit = 1;
          trips2 = trips1;
          trips1 = 0;
          iKept3 = iKept2;
          iKept2 = null;
        }
        tKept[trips] = t;
        exitKept[trips] = exit;
        tripsKept[trips] = trips1;
        iKeptKept[trips] = iKept2;
        double t1 = t * t;
        s += t1 + 1.0;
        if (t < 0.0) {
          // reverse sweep
          double tBar = s + 2.0 * t1;
          switch (exit) {
            case 0 -> {
              double sBar = -tBar;
              for (int k = trips1 - 1; k >= 0; k--) {
                i = iKept2[k];
                xBar[i] += 2.0 * (sBar * x[i]);
                sBar *= 0.5;
              }
            }
            default -> {
              double sBar = tBar * x[j];
              xBar[j] += s1 * tBar;
              switch (exit1) {
                case 0 -> sBar = 0.0;
                default -> {
                  xBar[i] += 2.0 * (sBar * x[i]);
                  sBar *= 0.5;
                }
              }
              for (int k = trips2 - 1; k >= 0; k--) {
                i = iKept3[k];
                xBar[i] += 2.0 * (sBar * x[i]);
                sBar *= 0.5;
              }
            }
          }
          double t2 = s * t;
          for (int k = trips - 1; k >= 0; k--) {
            double t3 = tKept[k];
            tBar = 2.0 * (t * t3);
            exit1 = exitKept[k];
            trips = tripsKept[k];
            int[] iKept4 = iKeptKept[k];
            switch (exit1) {
              case 0 -> {
                double sBar = -tBar;
                for (int k1 = trips - 1; k1 >= 0; k1--) {
                  i = iKept4[k1];
                  xBar[i] += 2.0 * (sBar * x[i]);
                  sBar *= 0.5;
                }
              }
              default -> {
                i = iKept[k];
                double sBar = tBar * x[i];
                s = sKept[k];
                xBar[i] += s * tBar;
                exit1 = exitKept1[k];
                i = iKept1[k];
                switch (exit1) {
                  case 0 -> sBar = 0.0;
                  default -> {
                    xBar[i] += 2.0 * (sBar * x[i]);
                    sBar *= 0.5;
                  }
                }
                trips = tripsKept1[k];
                int[] iKept5 = iKeptKept1[k];
                for (int k1 = trips - 1; k1 >= 0; k1--) {
                  i = iKept5[k1];
                  xBar[i] += 2.0 * (sBar * x[i]);
                  sBar *= 0.5;
                }
              }
            }
          }
          return t2;
        }
        trips++;
        tKept = tape.grow(tKept, trips);
        exitKept = tape.grow(exitKept, trips);
        tripsKept = tape.grow(tripsKept, trips);
        iKeptKept = tape.grow(iKeptKept, trips);
        iKept = tape.grow(iKept, trips);
        sKept = tape.grow(sKept, trips);
        exitKept1 = tape.grow(exitKept1, trips);
        iKept1 = tape.grow(iKept1, trips);
        tripsKept1 = tape.grow(tripsKept1, trips);
        iKeptKept1 = tape.grow(iKeptKept1, trips);
      }

      // reverse sweep
      for (int k = trips - 1; k >= 0; k--) {
        double t = tKept[k];
        double tBar = 2.0 * t;
        int exit = exitKept[k];
        trips = tripsKept[k];
        int[] iKept2 = iKeptKept[k];
        switch (exit) {
          case 0 -> {
            double sBar = -tBar;
            for (int k1 = trips - 1; k1 >= 0; k1--) {
              int i = iKept2[k1];
              xBar[i] += 2.0 * (sBar * x[i]);
              sBar *= 0.5;
            }
          }
          default -> {
            int i = iKept[k];
            double sBar = tBar * x[i];
            double s1 = sKept[k];
            xBar[i] += s1 * tBar;
            exit = exitKept1[k];
            i = iKept1[k];
            switch (exit) {
              case 0 -> sBar = 0.0;
              default -> {
                xBar[i] += 2.0 * (sBar * x[i]);
                sBar *= 0.5;
              }
            }
            trips = tripsKept1[k];
            int[] iKept3 = iKeptKept1[k];
            for (int k1 = trips - 1; k1 >= 0; k1--) {
              i = iKept3[k1];
              xBar[i] += 2.0 * (sBar * x[i]);
              sBar *= 0.5;
            }
          }
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code UnknownTrips.exitsOfCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ExitsOfCalleeHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code UnknownTrips.exitsOfCallee}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ExitsOfCalleeHvp exitsOfCalleeHvp(double[] x, double[] xDot) {
    return exitsOfCalleeHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsOfCalleeHvp(double[], double[])
   */
  static ExitsOfCalleeHvp exitsOfCalleeHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = exitsOfCalleeHvp(x, xDot, xBar, xHvp, tape);
    return new ExitsOfCalleeHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code UnknownTrips.exitsOfCallee}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double exitsOfCalleeHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return exitsOfCalleeHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exitsOfCalleeHvp(double[], double[], double[], double[])
   */
  static double exitsOfCalleeHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] tKept = tape.doubles(64);
      double[] tKeptDot = tape.doubles(64);
      int[] exitKept = tape.ints(64);
      int[] tripsKept = tape.ints(64);
      int[][] iKeptKept = tape.references(int[].class, 64);
      int[] iKept = tape.ints(64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      int[] exitKept1 = tape.ints(64);
      int[] iKept1 = tape.ints(64);
      int[] tripsKept1 = tape.ints(64);
      int[][] iKeptKept1 = tape.references(int[].class, 64);
      int trips = 0;
      double sDot = 0.0;
      double s = 0.5;
      while (s < 30.0) {
        int[] iKept2;
        double s1;
        int i;
        int trips1;
        double sDot1;
        double t;
        int exit;
        int j;
        int exit1;
        int trips2;
        int[] iKept3;
        double tDot;
        find: {
          iKept2 = tape.ints(64);
          s1 = 0.0;
          i = 0;
          trips1 = 0;
          sDot1 = 0.0;
          while (true) {
            iKept2[trips1] = i;
            if (i >= x.length) {
              t = -s1;
              exit = 0;
              j = 0;
              s1 = 0.0;
              exit1 = 0;
              i = 0;
              trips2 = 0;
              iKept3 = null;
              tDot = -sDot1;
              sDot1 = 0.0;
              break find;
            }
            double x1 = x[i];
            s1 = s1 * 0.5 + x1 * x1;
            sDot1 = sDot1 * 0.5 + 2.0 * (xDot[i] * x1);
            if (s1 > s) {
              j = i;
              exit1 = 1;
              break;
            }
            i++;
            trips1++;
            iKept2 = tape.grow(iKept2, trips1);
          }
          sKept[trips] = s1;
          sKeptDot[trips] = sDot1;
          iKept[trips] = j;
          exitKept1[trips] = exit1;
          iKept1[trips] = i;
          tripsKept1[trips] = trips1;
          iKeptKept1[trips] = iKept2;
          double x1 = x[j];
          t = s1 * x1;
          exit = 1;
          trips2 = trips1;
          trips1 = 0;
          iKept3 = iKept2;
          iKept2 = null;
          tDot = sDot1 * x1 + s1 * xDot[j];
        }
        tKept[trips] = t;
        tKeptDot[trips] = tDot;
        exitKept[trips] = exit;
        tripsKept[trips] = trips1;
        iKeptKept[trips] = iKept2;
        double t1 = t * t;
        double t2 = 2.0 * (tDot * t);
        s += t1 + 1.0;
        sDot += t2;
        if (t < 0.0) {
          // reverse sweep
          double tBar = s + 2.0 * t1;
          double tBarDot = sDot + 2.0 * t2;
          switch (exit) {
            case 0 -> {
              double sBar = -tBar;
              double sBarDot = -tBarDot;
              for (int k = trips1 - 1; k >= 0; k--) {
                i = iKept2[k];
                double x1 = x[i];
                double xBarDot = 2.0 * (sBarDot * x1 + sBar * xDot[i]);
                xBar[i] += 2.0 * (sBar * x1);
                xHvp[i] += xBarDot;
                sBar *= 0.5;
                sBarDot *= 0.5;
              }
            }
            default -> {
              double x1 = x[j];
              double sBar = tBar * x1;
              double sBarDot = tBarDot * x1 + tBar * xDot[j];
              xBar[j] += s1 * tBar;
              xHvp[j] += sDot1 * tBar + s1 * tBarDot;
              switch (exit1) {
                case 0 -> {
                  sBar = 0.0;
                  sBarDot = 0.0;
                }
                default -> {
                  double x2 = x[i];
                  double xBarDot = 2.0 * (sBarDot * x2 + sBar * xDot[i]);
                  xBar[i] += 2.0 * (sBar * x2);
                  xHvp[i] += xBarDot;
                  sBar *= 0.5;
                  sBarDot *= 0.5;
                }
              }
              for (int k = trips2 - 1; k >= 0; k--) {
                i = iKept3[k];
                double x2 = x[i];
                double xBarDot = 2.0 * (sBarDot * x2 + sBar * xDot[i]);
                xBar[i] += 2.0 * (sBar * x2);
                xHvp[i] += xBarDot;
                sBar *= 0.5;
                sBarDot *= 0.5;
              }
            }
          }
          double t3 = s * t;
          for (int k = trips - 1; k >= 0; k--) {
            double t4 = tKept[k];
            double tDot1 = tKeptDot[k];
            tBar = 2.0 * (t * t4);
            tBarDot = 2.0 * (tDot * t4 + t * tDot1);
            exit1 = exitKept[k];
            trips = tripsKept[k];
            int[] iKept4 = iKeptKept[k];
            switch (exit1) {
              case 0 -> {
                double sBar = -tBar;
                double sBarDot = -tBarDot;
                for (int k1 = trips - 1; k1 >= 0; k1--) {
                  i = iKept4[k1];
                  double x1 = x[i];
                  double xBarDot = 2.0 * (sBarDot * x1 + sBar * xDot[i]);
                  xBar[i] += 2.0 * (sBar * x1);
                  xHvp[i] += xBarDot;
                  sBar *= 0.5;
                  sBarDot *= 0.5;
                }
              }
              default -> {
                i = iKept[k];
                double x1 = x[i];
                double sBar = tBar * x1;
                double sBarDot = tBarDot * x1 + tBar * xDot[i];
                s = sKept[k];
                sDot = sKeptDot[k];
                xBar[i] += s * tBar;
                xHvp[i] += sDot * tBar + s * tBarDot;
                exit1 = exitKept1[k];
                i = iKept1[k];
                switch (exit1) {
                  case 0 -> {
                    sBar = 0.0;
                    sBarDot = 0.0;
                  }
                  default -> {
                    double x2 = x[i];
                    double xBarDot = 2.0 * (sBarDot * x2 + sBar * xDot[i]);
                    xBar[i] += 2.0 * (sBar * x2);
                    xHvp[i] += xBarDot;
                    sBar *= 0.5;
                    sBarDot *= 0.5;
                  }
                }
                trips = tripsKept1[k];
                int[] iKept5 = iKeptKept1[k];
                for (int k1 = trips - 1; k1 >= 0; k1--) {
                  i = iKept5[k1];
                  double x2 = x[i];
                  double xBarDot = 2.0 * (sBarDot * x2 + sBar * xDot[i]);
                  xBar[i] += 2.0 * (sBar * x2);
                  xHvp[i] += xBarDot;
                  sBar *= 0.5;
                  sBarDot *= 0.5;
                }
              }
            }
          }
          return t3;
        }
        trips++;
        tKept = tape.grow(tKept, trips);
        tKeptDot = tape.grow(tKeptDot, trips);
        exitKept = tape.grow(exitKept, trips);
        tripsKept = tape.grow(tripsKept, trips);
        iKeptKept = tape.grow(iKeptKept, trips);
        iKept = tape.grow(iKept, trips);
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        exitKept1 = tape.grow(exitKept1, trips);
        iKept1 = tape.grow(iKept1, trips);
        tripsKept1 = tape.grow(tripsKept1, trips);
        iKeptKept1 = tape.grow(iKeptKept1, trips);
      }

      // reverse sweep
      for (int k = trips - 1; k >= 0; k--) {
        double t = tKept[k];
        double tDot = tKeptDot[k];
        double tBar = 2.0 * t;
        double tBarDot = 2.0 * tDot;
        int exit = exitKept[k];
        trips = tripsKept[k];
        int[] iKept2 = iKeptKept[k];
        switch (exit) {
          case 0 -> {
            double sBar = -tBar;
            double sBarDot = -tBarDot;
            for (int k1 = trips - 1; k1 >= 0; k1--) {
              int i = iKept2[k1];
              double x1 = x[i];
              double xBarDot = 2.0 * (sBarDot * x1 + sBar * xDot[i]);
              xBar[i] += 2.0 * (sBar * x1);
              xHvp[i] += xBarDot;
              sBar *= 0.5;
              sBarDot *= 0.5;
            }
          }
          default -> {
            int i = iKept[k];
            double x1 = x[i];
            double sBar = tBar * x1;
            double sBarDot = tBarDot * x1 + tBar * xDot[i];
            double s1 = sKept[k];
            double sDot1 = sKeptDot[k];
            xBar[i] += s1 * tBar;
            xHvp[i] += sDot1 * tBar + s1 * tBarDot;
            exit = exitKept1[k];
            i = iKept1[k];
            switch (exit) {
              case 0 -> {
                sBar = 0.0;
                sBarDot = 0.0;
              }
              default -> {
                double x2 = x[i];
                double xBarDot = 2.0 * (sBarDot * x2 + sBar * xDot[i]);
                xBar[i] += 2.0 * (sBar * x2);
                xHvp[i] += xBarDot;
                sBar *= 0.5;
                sBarDot *= 0.5;
              }
            }
            trips = tripsKept1[k];
            int[] iKept3 = iKeptKept1[k];
            for (int k1 = trips - 1; k1 >= 0; k1--) {
              i = iKept3[k1];
              double x2 = x[i];
              double xBarDot = 2.0 * (sBarDot * x2 + sBar * xDot[i]);
              xBar[i] += 2.0 * (sBar * x2);
              xHvp[i] += xBarDot;
              sBar *= 0.5;
              sBarDot *= 0.5;
            }
          }
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code UnknownTrips.exitsOfCallee} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction exitsOfCalleeFunction() {
    return new ExitsOfCalleeFunction();
  }

  private static final class ExitsOfCalleeFunction implements ScalarFunction {

    ExitsOfCalleeFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return UnknownTrips.exitsOfCallee(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = exitsOfCalleeGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return exitsOfCalleeJvp(x, xDot).tangent();
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
      double value = exitsOfCalleeHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code UnknownTrips.allocatedInside} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual allocatedInsideJvp(double x, double xDot) {
    double sDot = xDot;
    double s = x;
    while (s < 40.0) {
      double[] t = new double[2];
      double[] tDot = new double[2];
      double t1 = s * x;
      double t2 = sDot * x + s * xDot;
      t[0] = t1;
      tDot[0] = t2;
      double t3 = t1 + s;
      double t4 = t2 + sDot;
      t[1] = t3;
      tDot[1] = t4;
      double[] u;
      double[] uDot;
      if (t[0] > 5.0) {
        u = t;
        uDot = tDot;
      } else {
        u = new double[2];
        uDot = new double[2];
        u[0] = t3;
        uDot[0] = t4;
        u[1] = x;
        uDot[1] = xDot;
      }
      double u1 = u[0];
      double u2 = u[1];
      double t5 = u1 * u2;
      double t6 = uDot[0] * u2 + u1 * uDot[1];
      u[0] = t5;
      uDot[0] = t6;
      s += t5 + t[0];
      sDot += t6 + tDot[0];
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #allocatedInsideJvp(double, double)
   */
  static Dual allocatedInsideJvp(double x, double xDot, Tape tape) {
    return allocatedInsideJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code UnknownTrips.allocatedInside}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AllocatedInsideGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code UnknownTrips.allocatedInside}: filled by a
   * derivative and reused by its caller.
   */
  static final class AllocatedInsideAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public AllocatedInsideAdjoint() {}
  }

  /**
   * Reverse mode: {@code UnknownTrips.allocatedInside} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AllocatedInsideGradient allocatedInsideGradient(double x) {
    return allocatedInsideGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #allocatedInsideGradient(double)
   */
  static AllocatedInsideGradient allocatedInsideGradient(double x, Tape tape) {
    AllocatedInsideAdjoint adjoint = new AllocatedInsideAdjoint();
    double value = allocatedInsideGradient(x, adjoint, tape);
    return new AllocatedInsideGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code UnknownTrips.allocatedInside} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double allocatedInsideGradient(double x, AllocatedInsideAdjoint adjoint) {
    return allocatedInsideGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #allocatedInsideGradient(double, AllocatedInsideAdjoint)
   */
  static double allocatedInsideGradient(double x, AllocatedInsideAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[][] tBarKept = tape.references(double[].class, 64);
      double[][] uBarKept = tape.references(double[].class, 64);
      double[] uKept = tape.doubles(64);
      double[] uKept1 = tape.doubles(64);
      boolean[] kept = tape.booleans(64);
      double[][] kept1 = tape.references(double[].class, 64);
      double[] sKept = tape.doubles(64);
      int trips = 0;
      double s = x;
      while (s < 40.0) {
        sKept[trips] = s;
        double[] t = new double[2];
        double[] tBar = tape.zeroDoubles(2);
        tBarKept[trips] = tBar;
        double t1 = s * x;
        t[0] = t1;
        double t2 = t1 + s;
        t[1] = t2;
        boolean t3 = t[0] > 5.0;
        kept[trips] = t3;
        double[] u;
        double[] uBar;
        if (t3) {
          u = t;
          uBar = tBar;
        } else {
          u = new double[2];
          uBar = tape.zeroDoubles(2);
          kept1[trips] = uBar;
          u[0] = t2;
          u[1] = x;
        }
        uBarKept[trips] = uBar;
        double u1 = u[0];
        uKept1[trips] = u1;
        double u2 = u[1];
        uKept[trips] = u2;
        double t4 = u1 * u2;
        u[0] = t4;
        s += t4 + t[0];
        trips++;
        tBarKept = tape.grow(tBarKept, trips);
        uBarKept = tape.grow(uBarKept, trips);
        uKept = tape.grow(uKept, trips);
        uKept1 = tape.grow(uKept1, trips);
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
        sKept = tape.grow(sKept, trips);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double[] tBar = tBarKept[k];
        tBar[0] += sBar;
        double[] uBar = uBarKept[k];
        double t = uBar[0];
        uBar[0] = 0.0;
        double t1 = sBar + t;
        double uBar1 = t1 * uKept[k];
        uBar[1] += uKept1[k] * t1;
        uBar[0] += uBar1;
        double t2;
        if (kept[k]) {
          t2 = 0.0;
        } else {
          double[] t3 = kept1[k];
          double t4 = t3[1];
          t3[1] = 0.0;
          xBar += t4;
          t2 = t3[0];
          t3[0] = 0.0;
        }
        double t3 = tBar[1];
        tBar[1] = 0.0;
        double t4 = t2 + t3;
        sBar += t4;
        double t5 = tBar[0];
        tBar[0] = 0.0;
        double t6 = t4 + t5;
        sBar += t6 * x;
        double s1 = sKept[k];
        xBar += s1 * t6;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code UnknownTrips.allocatedInside}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AllocatedInsideHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code UnknownTrips.allocatedInside}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static AllocatedInsideHvp allocatedInsideHvp(double x, double xDot) {
    return allocatedInsideHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #allocatedInsideHvp(double, double)
   */
  static AllocatedInsideHvp allocatedInsideHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[][] tBarKept = tape.references(double[].class, 64);
      double[][] tBarKeptDot = tape.references(double[].class, 64);
      double[][] uBarKept = tape.references(double[].class, 64);
      double[][] uBarKeptDot = tape.references(double[].class, 64);
      double[] uKept = tape.doubles(64);
      double[] uKeptDot = tape.doubles(64);
      double[] uKept1 = tape.doubles(64);
      double[] uKeptDot1 = tape.doubles(64);
      boolean[] kept = tape.booleans(64);
      double[][] kept1 = tape.references(double[].class, 64);
      double[][] keptDot = tape.references(double[].class, 64);
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      int trips = 0;
      double sDot = xDot;
      double s = x;
      while (s < 40.0) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double[] t = new double[2];
        double[] tDot = new double[2];
        double[] tBar = tape.zeroDoubles(2);
        double[] tBarDot = tape.zeroDoubles(2);
        tBarKept[trips] = tBar;
        tBarKeptDot[trips] = tBarDot;
        double t1 = s * x;
        double t2 = sDot * x + s * xDot;
        t[0] = t1;
        tDot[0] = t2;
        double t3 = t1 + s;
        double t4 = t2 + sDot;
        t[1] = t3;
        tDot[1] = t4;
        boolean t5 = t[0] > 5.0;
        kept[trips] = t5;
        double[] u;
        double[] uBar;
        double[] uDot;
        double[] uBarDot;
        if (t5) {
          u = t;
          uBar = tBar;
          uDot = tDot;
          uBarDot = tBarDot;
        } else {
          u = new double[2];
          uDot = new double[2];
          uBar = tape.zeroDoubles(2);
          uBarDot = tape.zeroDoubles(2);
          kept1[trips] = uBar;
          keptDot[trips] = uBarDot;
          u[0] = t3;
          uDot[0] = t4;
          u[1] = x;
          uDot[1] = xDot;
        }
        uBarKept[trips] = uBar;
        uBarKeptDot[trips] = uBarDot;
        double u1 = u[0];
        double uDot1 = uDot[0];
        uKept1[trips] = u1;
        uKeptDot1[trips] = uDot1;
        double u2 = u[1];
        double uDot2 = uDot[1];
        uKept[trips] = u2;
        uKeptDot[trips] = uDot2;
        double t6 = u1 * u2;
        double t7 = uDot1 * u2 + u1 * uDot2;
        u[0] = t6;
        uDot[0] = t7;
        s += t6 + t[0];
        sDot += t7 + tDot[0];
        trips++;
        tBarKept = tape.grow(tBarKept, trips);
        tBarKeptDot = tape.grow(tBarKeptDot, trips);
        uBarKept = tape.grow(uBarKept, trips);
        uBarKeptDot = tape.grow(uBarKeptDot, trips);
        uKept = tape.grow(uKept, trips);
        uKeptDot = tape.grow(uKeptDot, trips);
        uKept1 = tape.grow(uKept1, trips);
        uKeptDot1 = tape.grow(uKeptDot1, trips);
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
        keptDot = tape.grow(keptDot, trips);
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double[] tBar = tBarKept[k];
        double[] tBarDot = tBarKeptDot[k];
        tBar[0] += sBar;
        tBarDot[0] += sBarDot;
        double[] uBar = uBarKept[k];
        double[] uBarDot = uBarKeptDot[k];
        double t = uBar[0];
        double t1 = uBarDot[0];
        uBar[0] = 0.0;
        uBarDot[0] = 0.0;
        double t2 = sBar + t;
        double t3 = sBarDot + t1;
        double u = uKept[k];
        double u1 = uKept1[k];
        double uBarDot1 = t3 * u + t2 * uKeptDot[k];
        double uBarDot2 = uKeptDot1[k] * t2 + u1 * t3;
        uBar[1] += u1 * t2;
        uBarDot[1] += uBarDot2;
        uBar[0] += t2 * u;
        uBarDot[0] += uBarDot1;
        double t4;
        double t5;
        if (kept[k]) {
          t4 = 0.0;
          t5 = 0.0;
        } else {
          double[] t6 = kept1[k];
          double[] t7 = keptDot[k];
          double t8 = t6[1];
          double t9 = t7[1];
          t6[1] = 0.0;
          t7[1] = 0.0;
          xBar += t8;
          xBarDot += t9;
          t4 = t6[0];
          t5 = t7[0];
          t6[0] = 0.0;
          t7[0] = 0.0;
        }
        double t6 = tBar[1];
        double t7 = tBarDot[1];
        tBar[1] = 0.0;
        tBarDot[1] = 0.0;
        double t8 = t4 + t6;
        double t9 = t5 + t7;
        sBar += t8;
        sBarDot += t9;
        double t10 = tBar[0];
        double t11 = tBarDot[0];
        tBar[0] = 0.0;
        tBarDot[0] = 0.0;
        double t12 = t8 + t10;
        double t13 = t9 + t11;
        sBar += t12 * x;
        sBarDot += t13 * x + t12 * xDot;
        double s1 = sKept[k];
        double sDot1 = sKeptDot[k];
        xBar += s1 * t12;
        xBarDot += sDot1 * t12 + s1 * t13;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new AllocatedInsideHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code UnknownTrips.allocatedInside} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction allocatedInsideFunction() {
    return new AllocatedInsideFunction();
  }

  private static final class AllocatedInsideFunction implements ScalarFunction {

    AllocatedInsideFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return UnknownTrips.allocatedInside(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      AllocatedInsideAdjoint adjoint = new AllocatedInsideAdjoint();
      double value = allocatedInsideGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return allocatedInsideJvp(x, xDot).tangent();
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
      AllocatedInsideHvp hvp = allocatedInsideHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code UnknownTrips.references} and its derivative in the direction of the
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
  static Dual referencesJvp(double[] a, double[] b, double[] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double[] p = a;
    double[] q = b;
    int i = 0;
    double[] pDot = aDot;
    double[] qDot = bDot;
    while (p[0] < 10.0) {
      double t = q[0] * 1.5 + p[1];
      double t1 = qDot[0] * 1.5 + pDot[1];
      q[0] = t;
      qDot[0] = t1;
      double q1 = p[1];
      double t2 = t * 0.25;
      double t3 = pDot[1] * t2 + q1 * (t1 * 0.25);
      p[1] = q1 * t2;
      pDot[1] = t3;
      if (i > 20) {
        return new Dual(q[0], qDot[0]);
      }
      double[] t4 = q;
      q = p;
      p = t4;
      double[] t5 = qDot;
      qDot = pDot;
      pDot = t5;
      i++;
    }
    double p1 = p[0];
    double q1 = q[1];
    return new Dual(p1 * q1, pDot[0] * q1 + p1 * qDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesJvp(double[], double[], double[], double[])
   */
  static Dual referencesJvp(double[] a, double[] b, double[] aDot, double[] bDot, Tape tape) {
    return referencesJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code UnknownTrips.references}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ReferencesGradient(double value, double[] a, double[] b) {}

  /**
   * Reverse mode: {@code UnknownTrips.references} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ReferencesGradient referencesGradient(double[] a, double[] b) {
    return referencesGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesGradient(double[], double[])
   */
  static ReferencesGradient referencesGradient(double[] a, double[] b, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double value = referencesGradient(a, b, aBar, bBar, tape);
    return new ReferencesGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code UnknownTrips.references} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double referencesGradient(double[] a, double[] b, double[] aBar, double[] bBar) {
    return referencesGradient(a, b, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesGradient(double[], double[], double[], double[])
   */
  static double referencesGradient(double[] a, double[] b, double[] aBar, double[] bBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[][] pBarKept = tape.references(double[].class, 64);
      double[] kept = tape.doubles(64);
      double[] qKept = tape.doubles(64);
      double[][] qBarKept = tape.references(double[].class, 64);
      double[] p = a;
      double[] q = b;
      int i = 0;
      double[] pBar = aBar;
      double[] qBar = bBar;
      int trips = 0;
      while (p[0] < 10.0) {
        pBarKept[trips] = pBar;
        qBarKept[trips] = qBar;
        double t = q[0] * 1.5 + p[1];
        q[0] = t;
        double q1 = p[1];
        qKept[trips] = q1;
        double t1 = t * 0.25;
        kept[trips] = t1;
        p[1] = q1 * t1;
        if (i > 20) {
          // reverse sweep
          double p1 = q[0];
          qBar[0] += 1.0;
          double t2 = pBar[1];
          pBar[1] = t2 * t1;
          double t3 = qBar[0];
          qBar[0] = 0.0;
          double t4 = q1 * t2 * 0.25 + t3;
          pBar[1] += t4;
          qBar[0] += t4 * 1.5;
          for (int k = trips - 1; k >= 0; k--) {
            double[] pBar1 = pBarKept[k];
            double t5 = pBar1[1];
            pBar1[1] = 0.0;
            double t6 = qKept[k] * t5 * 0.25;
            pBar1[1] += t5 * kept[k];
            double[] qBar1 = qBarKept[k];
            double t7 = qBar1[0];
            qBar1[0] = 0.0;
            double t8 = t6 + t7;
            pBar1[1] += t8;
            qBar1[0] += t8 * 1.5;
          }
          return p1;
        }
        trips++;
        pBarKept = tape.grow(pBarKept, trips);
        kept = tape.grow(kept, trips);
        qKept = tape.grow(qKept, trips);
        qBarKept = tape.grow(qBarKept, trips);
        double[] t2 = q;
        q = p;
        p = t2;
        double[] t3 = qBar;
        qBar = pBar;
        pBar = t3;
        i++;
      }
      double p1 = p[0];
      double q1 = q[1];

      // reverse sweep
      qBar[1] += p1;
      pBar[0] += q1;
      for (int k = trips - 1; k >= 0; k--) {
        double[] pBar1 = pBarKept[k];
        double t = pBar1[1];
        pBar1[1] = 0.0;
        double t1 = qKept[k] * t * 0.25;
        pBar1[1] += t * kept[k];
        double[] qBar1 = qBarKept[k];
        double t2 = qBar1[0];
        qBar1[0] = 0.0;
        double t3 = t1 + t2;
        pBar1[1] += t3;
        qBar1[0] += t3 * 1.5;
      }
      return p1 * q1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code UnknownTrips.references}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ReferencesHvp(double value, double[] a, double[] b, double[] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code UnknownTrips.references}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ReferencesHvp referencesHvp(double[] a, double[] b, double[] aDot, double[] bDot) {
    return referencesHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesHvp(double[], double[], double[], double[])
   */
  static ReferencesHvp referencesHvp(double[] a, double[] b, double[] aDot, double[] bDot,
      Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double value = referencesHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, tape);
    return new ReferencesHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Second order: {@code UnknownTrips.references}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
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
  static double referencesHvp(double[] a, double[] b, double[] aDot, double[] bDot, double[] aBar,
      double[] bBar, double[] aHvp, double[] bHvp) {
    return referencesHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesHvp(double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double referencesHvp(double[] a, double[] b, double[] aDot, double[] bDot, double[] aBar,
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
      double[][] pBarKept = tape.references(double[].class, 64);
      double[][] pBarKeptDot = tape.references(double[].class, 64);
      double[] kept = tape.doubles(64);
      double[] keptDot = tape.doubles(64);
      double[] qKept = tape.doubles(64);
      double[] qKeptDot = tape.doubles(64);
      double[][] qBarKept = tape.references(double[].class, 64);
      double[][] qBarKeptDot = tape.references(double[].class, 64);
      double[] p = a;
      double[] q = b;
      int i = 0;
      double[] pBar = aBar;
      double[] qBar = bBar;
      int trips = 0;
      double[] pDot = aDot;
      double[] qDot = bDot;
      double[] pBarDot = aHvp;
      double[] qBarDot = bHvp;
      while (p[0] < 10.0) {
        pBarKept[trips] = pBar;
        pBarKeptDot[trips] = pBarDot;
        qBarKept[trips] = qBar;
        qBarKeptDot[trips] = qBarDot;
        double t = q[0] * 1.5 + p[1];
        double t1 = qDot[0] * 1.5 + pDot[1];
        q[0] = t;
        qDot[0] = t1;
        double q1 = p[1];
        double qDot1 = pDot[1];
        qKept[trips] = q1;
        qKeptDot[trips] = qDot1;
        double t2 = t * 0.25;
        double t3 = t1 * 0.25;
        kept[trips] = t2;
        keptDot[trips] = t3;
        p[1] = q1 * t2;
        pDot[1] = qDot1 * t2 + q1 * t3;
        if (i > 20) {
          // reverse sweep
          double p1 = q[0];
          qBar[0] += 1.0;
          double t4 = pBar[1];
          double t5 = pBarDot[1];
          pBar[1] = t4 * t2;
          pBarDot[1] = t5 * t2 + t4 * t3;
          double t6 = qBar[0];
          double t7 = qBarDot[0];
          qBar[0] = 0.0;
          qBarDot[0] = 0.0;
          double t8 = q1 * t4 * 0.25 + t6;
          double t9 = (qDot1 * t4 + q1 * t5) * 0.25 + t7;
          pBar[1] += t8;
          pBarDot[1] += t9;
          qBar[0] += t8 * 1.5;
          qBarDot[0] += t9 * 1.5;
          for (int k = trips - 1; k >= 0; k--) {
            double[] pBar1 = pBarKept[k];
            double[] pBarDot1 = pBarKeptDot[k];
            double t10 = pBar1[1];
            double t11 = pBarDot1[1];
            pBar1[1] = 0.0;
            pBarDot1[1] = 0.0;
            double t12 = kept[k];
            double q2 = qKept[k];
            double qBarDot1 = t11 * t12 + t10 * keptDot[k];
            double t13 = (qKeptDot[k] * t10 + q2 * t11) * 0.25;
            pBar1[1] += t10 * t12;
            pBarDot1[1] += qBarDot1;
            double[] qBar1 = qBarKept[k];
            double[] qBarDot2 = qBarKeptDot[k];
            double t14 = qBar1[0];
            double t15 = qBarDot2[0];
            qBar1[0] = 0.0;
            qBarDot2[0] = 0.0;
            double t16 = q2 * t10 * 0.25 + t14;
            double t17 = t13 + t15;
            pBar1[1] += t16;
            pBarDot1[1] += t17;
            qBar1[0] += t16 * 1.5;
            qBarDot2[0] += t17 * 1.5;
          }
          return p1;
        }
        trips++;
        pBarKept = tape.grow(pBarKept, trips);
        pBarKeptDot = tape.grow(pBarKeptDot, trips);
        kept = tape.grow(kept, trips);
        keptDot = tape.grow(keptDot, trips);
        qKept = tape.grow(qKept, trips);
        qKeptDot = tape.grow(qKeptDot, trips);
        qBarKept = tape.grow(qBarKept, trips);
        qBarKeptDot = tape.grow(qBarKeptDot, trips);
        double[] t4 = q;
        q = p;
        p = t4;
        double[] t5 = qBar;
        qBar = pBar;
        pBar = t5;
        double[] t6 = qDot;
        qDot = pDot;
        pDot = t6;
        double[] t7 = qBarDot;
        qBarDot = pBarDot;
        pBarDot = t7;
        i++;
      }
      double p1 = p[0];
      double q1 = q[1];

      // reverse sweep
      double pDot1 = pDot[0];
      double qDot1 = qDot[1];
      qBar[1] += p1;
      qBarDot[1] += pDot1;
      pBar[0] += q1;
      pBarDot[0] += qDot1;
      for (int k = trips - 1; k >= 0; k--) {
        double[] pBar1 = pBarKept[k];
        double[] pBarDot1 = pBarKeptDot[k];
        double t = pBar1[1];
        double t1 = pBarDot1[1];
        pBar1[1] = 0.0;
        pBarDot1[1] = 0.0;
        double t2 = kept[k];
        double q2 = qKept[k];
        double qBarDot1 = t1 * t2 + t * keptDot[k];
        double t3 = (qKeptDot[k] * t + q2 * t1) * 0.25;
        pBar1[1] += t * t2;
        pBarDot1[1] += qBarDot1;
        double[] qBar1 = qBarKept[k];
        double[] qBarDot2 = qBarKeptDot[k];
        double t4 = qBar1[0];
        double t5 = qBarDot2[0];
        qBar1[0] = 0.0;
        qBarDot2[0] = 0.0;
        double t6 = q2 * t * 0.25 + t4;
        double t7 = t3 + t5;
        pBar1[1] += t6;
        pBarDot1[1] += t7;
        qBar1[0] += t6 * 1.5;
        qBarDot2[0] += t7 * 1.5;
      }
      return p1 * q1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code UnknownTrips.references} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction referencesFunction(double[] a, double[] b) {
    return new ReferencesFunction(a, b);
  }

  private static final class ReferencesFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    ReferencesFunction(double[] a, double[] b) {
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
      return UnknownTrips.references(a, b);
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
      double value = referencesGradient(a, b, aBar, bBar);
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
      return referencesJvp(a, b, aDot, bDot).tangent();
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
      double value = referencesHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code UnknownTrips.twoInARow} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual twoInARowJvp(double x, double xDot) {
    double sDot = xDot;
    double s = x;
    while (s < 5.0) {
      double t = sDot * s;
      s = s * s * 0.5 + x;
      sDot = t + xDot;
    }
    double tDot = sDot;
    double t = s;
    while (t > 0.5) {
      t *= 0.5;
      tDot *= 0.5;
      double t1 = tDot * s + t * sDot;
      s += t * s;
      sDot += t1;
    }
    int n = 0;
    while (s > 1.0) {
      double t1 = Math.sqrt(s);
      s = t1 * 0.75 + 0.1 * x;
      sDot = StrongZero.over(0.5 * sDot, t1) * 0.75 + 0.1 * xDot;
      n++;
    }
    double t1 = n;
    return new Dual(s * t * t1, (sDot * t + s * tDot) * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoInARowJvp(double, double)
   */
  static Dual twoInARowJvp(double x, double xDot, Tape tape) {
    return twoInARowJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code UnknownTrips.twoInARow}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TwoInARowGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code UnknownTrips.twoInARow}: filled by a
   * derivative and reused by its caller.
   */
  static final class TwoInARowAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TwoInARowAdjoint() {}
  }

  /**
   * Reverse mode: {@code UnknownTrips.twoInARow} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TwoInARowGradient twoInARowGradient(double x) {
    return twoInARowGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoInARowGradient(double)
   */
  static TwoInARowGradient twoInARowGradient(double x, Tape tape) {
    TwoInARowAdjoint adjoint = new TwoInARowAdjoint();
    double value = twoInARowGradient(x, adjoint, tape);
    return new TwoInARowGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code UnknownTrips.twoInARow} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double twoInARowGradient(double x, TwoInARowAdjoint adjoint) {
    return twoInARowGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoInARowGradient(double, TwoInARowAdjoint)
   */
  static double twoInARowGradient(double x, TwoInARowAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      int trips = 0;
      double s = x;
      while (s < 5.0) {
        sKept[trips] = s;
        s = s * s * 0.5 + x;
        trips++;
        sKept = tape.grow(sKept, trips);
      }
      double[] sKept1 = tape.doubles(64);
      double[] tKept = tape.doubles(64);
      int trips1 = 0;
      double t = s;
      while (t > 0.5) {
        sKept1[trips1] = s;
        t *= 0.5;
        tKept[trips1] = t;
        s += t * s;
        trips1++;
        sKept1 = tape.grow(sKept1, trips1);
        tKept = tape.grow(tKept, trips1);
      }
      double[] kept = tape.doubles(64);
      int n = 0;
      int trips2 = 0;
      while (s > 1.0) {
        double t1 = Math.sqrt(s);
        kept[trips2] = t1;
        s = t1 * 0.75 + 0.1 * x;
        n++;
        trips2++;
        kept = tape.grow(kept, trips2);
      }
      double t1 = n;

      // reverse sweep
      double sBar = t1 * t;
      double xBar = 0.0;
      for (int k = trips2 - 1; k >= 0; k--) {
        xBar += 0.1 * sBar;
        sBar = StrongZero.over(0.5 * (sBar * 0.75), kept[k]);
      }
      double tBar = s * t1;
      double t2 = s * t * t1;
      for (int k = trips1 - 1; k >= 0; k--) {
        s = sKept1[k];
        tBar += sBar * s;
        t = tKept[k];
        sBar += t * sBar;
        tBar *= 0.5;
      }
      sBar = tBar + sBar;
      for (int k = trips - 1; k >= 0; k--) {
        xBar += sBar;
        s = sKept[k];
        sBar *= s;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code UnknownTrips.twoInARow}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TwoInARowHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code UnknownTrips.twoInARow}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static TwoInARowHvp twoInARowHvp(double x, double xDot) {
    return twoInARowHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoInARowHvp(double, double)
   */
  static TwoInARowHvp twoInARowHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      int trips = 0;
      double sDot = xDot;
      double s = x;
      while (s < 5.0) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double t = sDot * s;
        s = s * s * 0.5 + x;
        sDot = t + xDot;
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
      }
      double[] sKept1 = tape.doubles(64);
      double[] sKeptDot1 = tape.doubles(64);
      double[] tKept = tape.doubles(64);
      double[] tKeptDot = tape.doubles(64);
      int trips1 = 0;
      double tDot = sDot;
      double t = s;
      while (t > 0.5) {
        sKept1[trips1] = s;
        sKeptDot1[trips1] = sDot;
        t *= 0.5;
        tDot *= 0.5;
        tKept[trips1] = t;
        tKeptDot[trips1] = tDot;
        double t1 = tDot * s + t * sDot;
        s += t * s;
        sDot += t1;
        trips1++;
        sKept1 = tape.grow(sKept1, trips1);
        sKeptDot1 = tape.grow(sKeptDot1, trips1);
        tKept = tape.grow(tKept, trips1);
        tKeptDot = tape.grow(tKeptDot, trips1);
      }
      double[] kept = tape.doubles(64);
      double[] keptDot = tape.doubles(64);
      int n = 0;
      int trips2 = 0;
      while (s > 1.0) {
        double t1 = Math.sqrt(s);
        double t2 = StrongZero.over(0.5 * sDot, t1);
        kept[trips2] = t1;
        keptDot[trips2] = t2;
        s = t1 * 0.75 + 0.1 * x;
        sDot = t2 * 0.75 + 0.1 * xDot;
        n++;
        trips2++;
        kept = tape.grow(kept, trips2);
        keptDot = tape.grow(keptDot, trips2);
      }
      double t1 = n;

      // reverse sweep
      double sBar = t1 * t;
      double xBar = 0.0;
      double sBarDot = t1 * tDot;
      double xBarDot = 0.0;
      for (int k = trips2 - 1; k >= 0; k--) {
        xBar += 0.1 * sBar;
        xBarDot += 0.1 * sBarDot;
        double t2 = sBar * 0.75;
        double t3 = kept[k];
        double t4 = 0.5 / t3;
        sBar = StrongZero.times(t2, t4);
        sBarDot = StrongZero.times(sBarDot * 0.75, t4) - StrongZero.times(t2, keptDot[k] / t3 * t4);
      }
      double tBar = s * t1;
      double tBarDot = sDot * t1;
      double t2 = s * t * t1;
      for (int k = trips1 - 1; k >= 0; k--) {
        s = sKept1[k];
        sDot = sKeptDot1[k];
        tBar += sBar * s;
        tBarDot += sBarDot * s + sBar * sDot;
        t = tKept[k];
        tDot = tKeptDot[k];
        double t3 = tDot * sBar + t * sBarDot;
        sBar += t * sBar;
        sBarDot += t3;
        tBar *= 0.5;
        tBarDot *= 0.5;
      }
      sBar = tBar + sBar;
      sBarDot = tBarDot + sBarDot;
      for (int k = trips - 1; k >= 0; k--) {
        xBar += sBar;
        xBarDot += sBarDot;
        s = sKept[k];
        sDot = sKeptDot[k];
        sBarDot = sBarDot * s + sBar * sDot;
        sBar *= s;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new TwoInARowHvp(t2, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code UnknownTrips.twoInARow} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction twoInARowFunction() {
    return new TwoInARowFunction();
  }

  private static final class TwoInARowFunction implements ScalarFunction {

    TwoInARowFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return UnknownTrips.twoInARow(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TwoInARowAdjoint adjoint = new TwoInARowAdjoint();
      double value = twoInARowGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return twoInARowJvp(x, xDot).tangent();
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
      TwoInARowHvp hvp = twoInARowHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code UnknownTrips.growing} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual growingJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] stack = new double[1];
    double[] stackDot = new double[1];
    int n = 0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      if (n == stack.length) {
        int t = 2 * n;
        stack = Arrays.copyOf(stack, t);
        stackDot = Arrays.copyOf(stackDot, t);
      }
      stack[n] = v * v;
      stackDot[n] = 2.0 * (vDot * v);
      n++;
      while (n > 1 && stack[n - 1] > stack[n - 2]) {
        double stack1 = stack[n - 2];
        double stack2 = stack[n - 1];
        double t = stackDot[n - 2] * stack2 + stack1 * stackDot[n - 1];
        stack[n - 2] = stack1 * stack2;
        stackDot[n - 2] = t;
        n--;
      }
    }
    double s = 0.0;
    double sDot = 0.0;
    while (n > 0) {
      n--;
      s = s * 0.5 + stack[n];
      sDot = sDot * 0.5 + stackDot[n];
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #growingJvp(double[], double[])
   */
  static Dual growingJvp(double[] x, double[] xDot, Tape tape) {
    return growingJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code UnknownTrips.growing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GrowingGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code UnknownTrips.growing} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GrowingGradient growingGradient(double[] x) {
    return growingGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #growingGradient(double[])
   */
  static GrowingGradient growingGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = growingGradient(x, xBar, tape);
    return new GrowingGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code UnknownTrips.growing} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double growingGradient(double[] x, double[] xBar) {
    return growingGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #growingGradient(double[], double[])
   */
  static double growingGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] stack = new double[1];
      double[] stackBar = tape.zeroDoubles(1);
      int[] tripsKept = tape.ints(x.length);
      double[][] stackBarKept = tape.references(double[].class, x.length);
      int[][] nKeptKept = tape.references(int[].class, x.length);
      double[][] stackKeptKept = tape.references(double[].class, x.length);
      double[][] stackKeptKept1 = tape.references(double[].class, x.length);
      int[] nKept = tape.ints(x.length);
      double[][] stackKept = tape.references(double[].class, x.length);
      double[][] stackBarKept1 = tape.references(double[].class, x.length);
      double[][] stackBarKept2 = tape.references(double[].class, x.length);
      int n = 0;
      for (int i = 0; i < x.length; i++) {
        stackKept[i] = stack;
        nKept[i] = n;
        stackBarKept1[i] = stackBar;
        double v = x[i];
        if (n == stack.length) {
          stack = Arrays.copyOf(stack, 2 * n);
          stackBar = tape.zeroDoubles(stack.length);
          stackBarKept2[i] = stackBar;
        }
        stackBarKept[i] = stackBar;
        stack[n] = v * v;
        int[] nKept1 = tape.ints(64);
        double[] stackKept1 = tape.doubles(64);
        double[] stackKept2 = tape.doubles(64);
        int trips = 0;
        n++;
        while (n > 1 && stack[n - 1] > stack[n - 2]) {
          nKept1[trips] = n;
          double stack1 = stack[n - 2];
          stackKept2[trips] = stack1;
          double stack2 = stack[n - 1];
          stackKept1[trips] = stack2;
          stack[n - 2] = stack1 * stack2;
          n--;
          trips++;
          nKept1 = tape.grow(nKept1, trips);
          stackKept1 = tape.grow(stackKept1, trips);
          stackKept2 = tape.grow(stackKept2, trips);
        }
        tripsKept[i] = trips;
        nKeptKept[i] = nKept1;
        stackKeptKept[i] = stackKept1;
        stackKeptKept1[i] = stackKept2;
      }
      double s = 0.0;
      int n1 = n;
      while (n1 > 0) {
        n1--;
        s = s * 0.5 + stack[n1];
      }

      // reverse sweep
      double sBar = 1.0;
      for (int n2 = 1; n2 <= n; n2++) {
        int n3 = n2 - 1;
        stackBar[n3] += sBar;
        sBar *= 0.5;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        int trips = tripsKept[i];
        double[] stackBar1 = stackBarKept[i];
        int[] nKept1 = nKeptKept[i];
        double[] stackKept1 = stackKeptKept[i];
        double[] stackKept2 = stackKeptKept1[i];
        for (int k = trips - 1; k >= 0; k--) {
          n = nKept1[k];
          double t = stackBar1[n - 2];
          stackBar1[n - 2] = 0.0;
          double stackBar2 = t * stackKept1[k];
          stackBar1[n - 1] += stackKept2[k] * t;
          stackBar1[n - 2] += stackBar2;
        }
        n = nKept[i];
        double t = stackBar1[n];
        stackBar1[n] = 0.0;
        double v = x[i];
        int t1 = stackKept[i].length;
        double[] stackBar2 = stackBarKept1[i];
        if (n == t1) {
          double[] stackBar3 = stackBarKept2[i];
          int t2 = Math.min(t1, 2 * n);
          for (int j = 0; j < t2; j++) {
            stackBar2[j] += stackBar3[j];
          }
        }
        xBar[i] += 2.0 * (t * v);
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code UnknownTrips.growing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GrowingHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code UnknownTrips.growing}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static GrowingHvp growingHvp(double[] x, double[] xDot) {
    return growingHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #growingHvp(double[], double[])
   */
  static GrowingHvp growingHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = growingHvp(x, xDot, xBar, xHvp, tape);
    return new GrowingHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code UnknownTrips.growing}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double growingHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return growingHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #growingHvp(double[], double[], double[], double[])
   */
  static double growingHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] stack = new double[1];
      double[] stackDot = new double[1];
      double[] stackBar = tape.zeroDoubles(1);
      double[] stackBarDot = tape.zeroDoubles(1);
      int[] tripsKept = tape.ints(x.length);
      double[][] stackBarKept = tape.references(double[].class, x.length);
      double[][] stackBarKeptDot = tape.references(double[].class, x.length);
      int[][] nKeptKept = tape.references(int[].class, x.length);
      double[][] stackKeptKept = tape.references(double[].class, x.length);
      double[][] stackKeptKeptDot = tape.references(double[].class, x.length);
      double[][] stackKeptKept1 = tape.references(double[].class, x.length);
      double[][] stackKeptKeptDot1 = tape.references(double[].class, x.length);
      int[] nKept = tape.ints(x.length);
      double[][] stackKept = tape.references(double[].class, x.length);
      double[][] stackBarKept1 = tape.references(double[].class, x.length);
      double[][] stackBarKeptDot1 = tape.references(double[].class, x.length);
      double[][] stackBarKept2 = tape.references(double[].class, x.length);
      double[][] stackBarKeptDot2 = tape.references(double[].class, x.length);
      int n = 0;
      for (int i = 0; i < x.length; i++) {
        stackKept[i] = stack;
        nKept[i] = n;
        stackBarKept1[i] = stackBar;
        stackBarKeptDot1[i] = stackBarDot;
        double v = x[i];
        double vDot = xDot[i];
        if (n == stack.length) {
          int t = 2 * n;
          stack = Arrays.copyOf(stack, t);
          stackDot = Arrays.copyOf(stackDot, t);
          stackBar = tape.zeroDoubles(stack.length);
          stackBarDot = tape.zeroDoubles(stack.length);
          stackBarKept2[i] = stackBar;
          stackBarKeptDot2[i] = stackBarDot;
        }
        stackBarKept[i] = stackBar;
        stackBarKeptDot[i] = stackBarDot;
        stack[n] = v * v;
        stackDot[n] = 2.0 * (vDot * v);
        int[] nKept1 = tape.ints(64);
        double[] stackKept1 = tape.doubles(64);
        double[] stackKeptDot = tape.doubles(64);
        double[] stackKept2 = tape.doubles(64);
        double[] stackKeptDot1 = tape.doubles(64);
        int trips = 0;
        n++;
        while (n > 1 && stack[n - 1] > stack[n - 2]) {
          nKept1[trips] = n;
          double stack1 = stack[n - 2];
          double stackDot1 = stackDot[n - 2];
          stackKept2[trips] = stack1;
          stackKeptDot1[trips] = stackDot1;
          double stack2 = stack[n - 1];
          double stackDot2 = stackDot[n - 1];
          stackKept1[trips] = stack2;
          stackKeptDot[trips] = stackDot2;
          stack[n - 2] = stack1 * stack2;
          stackDot[n - 2] = stackDot1 * stack2 + stack1 * stackDot2;
          n--;
          trips++;
          nKept1 = tape.grow(nKept1, trips);
          stackKept1 = tape.grow(stackKept1, trips);
          stackKeptDot = tape.grow(stackKeptDot, trips);
          stackKept2 = tape.grow(stackKept2, trips);
          stackKeptDot1 = tape.grow(stackKeptDot1, trips);
        }
        tripsKept[i] = trips;
        nKeptKept[i] = nKept1;
        stackKeptKept[i] = stackKept1;
        stackKeptKeptDot[i] = stackKeptDot;
        stackKeptKept1[i] = stackKept2;
        stackKeptKeptDot1[i] = stackKeptDot1;
      }
      double s = 0.0;
      int n1 = n;
      while (n1 > 0) {
        n1--;
        s = s * 0.5 + stack[n1];
      }

      // reverse sweep
      double sBar = 1.0;
      for (int n2 = 1; n2 <= n; n2++) {
        int n3 = n2 - 1;
        stackBar[n3] += sBar;
        sBar *= 0.5;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        int trips = tripsKept[i];
        double[] stackBar1 = stackBarKept[i];
        double[] stackBarDot1 = stackBarKeptDot[i];
        int[] nKept1 = nKeptKept[i];
        double[] stackKept1 = stackKeptKept[i];
        double[] stackKeptDot = stackKeptKeptDot[i];
        double[] stackKept2 = stackKeptKept1[i];
        double[] stackKeptDot1 = stackKeptKeptDot1[i];
        for (int k = trips - 1; k >= 0; k--) {
          n = nKept1[k];
          double t = stackBar1[n - 2];
          double t1 = stackBarDot1[n - 2];
          stackBar1[n - 2] = 0.0;
          stackBarDot1[n - 2] = 0.0;
          double stack1 = stackKept1[k];
          double stack2 = stackKept2[k];
          double stackBarDot2 = t1 * stack1 + t * stackKeptDot[k];
          double stackBarDot3 = stackKeptDot1[k] * t + stack2 * t1;
          stackBar1[n - 1] += stack2 * t;
          stackBarDot1[n - 1] += stackBarDot3;
          stackBar1[n - 2] += t * stack1;
          stackBarDot1[n - 2] += stackBarDot2;
        }
        n = nKept[i];
        double t = stackBar1[n];
        double t1 = stackBarDot1[n];
        stackBar1[n] = 0.0;
        stackBarDot1[n] = 0.0;
        double v = x[i];
        double vDot = xDot[i];
        int t2 = stackKept[i].length;
        double[] stackBar2 = stackBarKept1[i];
        double[] stackBarDot2 = stackBarKeptDot1[i];
        if (n == t2) {
          double[] stackBar3 = stackBarKept2[i];
          double[] stackBarDot3 = stackBarKeptDot2[i];
          int t3 = Math.min(t2, 2 * n);
          for (int j = 0; j < t3; j++) {
            double t4 = stackBarDot3[j];
            stackBar2[j] += stackBar3[j];
            stackBarDot2[j] += t4;
          }
        }
        xBar[i] += 2.0 * (t * v);
        xHvp[i] += 2.0 * (t1 * v + t * vDot);
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code UnknownTrips.growing} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction growingFunction() {
    return new GrowingFunction();
  }

  private static final class GrowingFunction implements ScalarFunction {

    GrowingFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return UnknownTrips.growing(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = growingGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return growingJvp(x, xDot).tangent();
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
      double value = growingHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  private static double descendJvp(double x, int depth, double xDot, Tape tape) {
    double s = x;
    double sDot = xDot;
    int i = depth;
    while (true) {
      int j = i - 1;
      if (i <= 0) {
        break;
      }
      sDot = sDot * x + s * xDot;
      s = s * x + 1.0;
      if (s > 6.0) {
        double t = descendJvp(x * 0.5, depth - 2, xDot * 0.5, tape);
        double t1 = tape.doubleResult(1);
        tape.result(1, sDot * t + s * t1);
        return s * t;
      }
      i = j;
    }
    if (depth > 0) {
      double t = descendJvp(x * 0.75, depth - 1, xDot * 0.75, tape);
      double t1 = tape.doubleResult(1);
      s += t * x;
      sDot += t1 * x + t * xDot;
    }
    tape.result(1, sDot);
    return s;
  }

  private static double descendForward(double x, int depth, Tape tape) {
    double[] sKept;
    double s;
    int i;
    double t;
    double result;
    int exit;
    double t1;
    body: {
      sKept = tape.doubles(depth + 1);
      s = x;
      i = depth;
      while (i > 0) {
        sKept[i] = s;
        double s1 = s * x + 1.0;
        if (s1 > 6.0) {
          t = descendForward(x * 0.5, depth - 2, tape);
          result = s1 * t;
          exit = 0;
          t1 = 0.0;
          break body;
        }
        s = s1;
        i--;
      }
      if (depth > 0) {
        t1 = descendForward(x * 0.75, depth - 1, tape);
        s += t1 * x;
      } else {
        t1 = 0.0;
      }
      result = s;
      exit = 1;
      t = 0.0;
      s = 0.0;
      i = 0;
    }
    tape.push(exit);
    tape.push(t);
    tape.push(s);
    tape.push(x);
    tape.push(depth);
    tape.push(i);
    tape.push(sKept);
    tape.push(t1);
    return result;
  }

  private static double descendVjp(double x, int depth, double resultBar, Tape tape) {
    double[] sKept;
    double s;
    int i;
    double t;
    double result;
    int exit;
    double t1;
    double t2;
    body: {
      sKept = tape.doubles(depth + 1);
      s = x;
      i = depth;
      while (i > 0) {
        sKept[i] = s;
        double s1 = s * x + 1.0;
        if (s1 > 6.0) {
          t = descendForward(x * 0.5, depth - 2, tape);
          result = s1 * t;
          exit = 0;
          t1 = 0.0;
          t2 = 0.0;
          break body;
        }
        s = s1;
        i--;
      }
      if (depth > 0) {
        int frame = tape.mark();
        t1 = descendVjp(x * 0.75, depth - 1, resultBar * x, tape);
        t2 = tape.doubleResult(1);
        tape.release(frame);
        s += t1 * x;
      } else {
        t1 = 0.0;
        t2 = 0.0;
      }
      result = s;
      exit = 1;
      t = 0.0;
      s = 0.0;
      i = 0;
    }

    // reverse sweep
    double xBar;
    switch (exit) {
      case 0 -> {
        double sBar = resultBar * t;
        double s1 = s * x + 1.0;
        double xBar1 = descendReverse(s1 * resultBar, tape) * 0.5 + s * sBar;
        sBar *= x;
        for (int j = i + 1; j <= depth; j++) {
          s = sKept[j];
          xBar1 += s * sBar;
          sBar *= x;
        }
        xBar = xBar1 + sBar;
      }
      default -> {
        if (depth > 0) {
          xBar = t1 * resultBar + t2 * 0.75;
        } else {
          xBar = 0.0;
        }
        double sBar = resultBar;
        for (int j = 1; j <= depth; j++) {
          s = sKept[j];
          xBar += s * sBar;
          sBar *= x;
        }
        xBar += sBar;
      }
    }
    tape.result(1, xBar);
    return result;
  }

  private static double descendReverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double[] sKept = tape.popReference();
    int i = tape.popInt();
    int depth = tape.popInt();
    double x = tape.popDouble();
    double s = tape.popDouble();
    double t1 = tape.popDouble();
    int exit = tape.popInt();
    double xBar;
    switch (exit) {
      case 0 -> {
        double sBar = resultBar * t1;
        double s1 = s * x + 1.0;
        double xBar1 = descendReverse(s1 * resultBar, tape) * 0.5 + s * sBar;
        sBar *= x;
        for (int j = i + 1; j <= depth; j++) {
          s = sKept[j];
          xBar1 += s * sBar;
          sBar *= x;
        }
        xBar = xBar1 + sBar;
      }
      default -> {
        if (depth > 0) {
          xBar = t * resultBar;
          xBar += descendReverse(resultBar * x, tape) * 0.75;
        } else {
          xBar = 0.0;
        }
        double sBar = resultBar;
        for (int j = 1; j <= depth; j++) {
          s = sKept[j];
          xBar += s * sBar;
          sBar *= x;
        }
        xBar += sBar;
      }
    }
    return xBar;
  }

  private static double descendForwardJvp(double x, int depth, double xDot, Tape tape) {
    double[] sKept;
    double[] sKeptDot;
    double s;
    double sDot;
    int i;
    double t;
    double t1;
    double result;
    int exit;
    double t2;
    double resultDot;
    double t3;
    body: {
      sKept = tape.doubles(depth + 1);
      sKeptDot = tape.doubles(depth + 1);
      s = x;
      sDot = xDot;
      i = depth;
      while (i > 0) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double t4 = sDot * x + s * xDot;
        double s1 = s * x + 1.0;
        if (s1 > 6.0) {
          t = descendForwardJvp(x * 0.5, depth - 2, xDot * 0.5, tape);
          t1 = tape.doubleResult(1);
          result = s1 * t;
          exit = 0;
          t2 = 0.0;
          resultDot = t4 * t + s1 * t1;
          t3 = 0.0;
          break body;
        }
        s = s1;
        sDot = t4;
        i--;
      }
      if (depth > 0) {
        t2 = descendForwardJvp(x * 0.75, depth - 1, xDot * 0.75, tape);
        t3 = tape.doubleResult(1);
        s += t2 * x;
        sDot += t3 * x + t2 * xDot;
      } else {
        t2 = 0.0;
        t3 = 0.0;
      }
      result = s;
      exit = 1;
      t = 0.0;
      s = 0.0;
      i = 0;
      resultDot = sDot;
      t1 = 0.0;
      sDot = 0.0;
    }
    tape.push(exit);
    tape.push(t);
    tape.push(s);
    tape.push(x);
    tape.push(depth);
    tape.push(i);
    tape.push(sKept);
    tape.push(t2);
    tape.push(t1);
    tape.push(sDot);
    tape.push(xDot);
    tape.push(sKeptDot);
    tape.push(t3);
    tape.result(1, resultDot);
    return result;
  }

  private static double descendVjpJvp(double x, int depth, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    double[] sKept;
    double[] sKeptDot;
    double s;
    double sDot;
    int i;
    double t;
    double t1;
    double result;
    int exit;
    double t2;
    double t3;
    double resultDot;
    double t4;
    double t5;
    body: {
      sKept = tape.doubles(depth + 1);
      sKeptDot = tape.doubles(depth + 1);
      s = x;
      sDot = xDot;
      i = depth;
      while (i > 0) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double t6 = sDot * x + s * xDot;
        double s1 = s * x + 1.0;
        if (s1 > 6.0) {
          t = descendForwardJvp(x * 0.5, depth - 2, xDot * 0.5, tape);
          t1 = tape.doubleResult(1);
          result = s1 * t;
          exit = 0;
          t2 = 0.0;
          t3 = 0.0;
          resultDot = t6 * t + s1 * t1;
          t4 = 0.0;
          t5 = 0.0;
          break body;
        }
        s = s1;
        sDot = t6;
        i--;
      }
      if (depth > 0) {
        int frame = tape.mark();
        t2 = descendVjpJvp(x * 0.75, depth - 1, resultBar * x, xDot * 0.75,
            resultBarDot * x + resultBar * xDot, tape);
        t3 = tape.doubleResult(1);
        t4 = tape.doubleResult(2);
        t5 = tape.doubleResult(3);
        tape.release(frame);
        s += t2 * x;
        sDot += t4 * x + t2 * xDot;
      } else {
        t2 = 0.0;
        t3 = 0.0;
        t4 = 0.0;
        t5 = 0.0;
      }
      result = s;
      exit = 1;
      t = 0.0;
      s = 0.0;
      i = 0;
      resultDot = sDot;
      t1 = 0.0;
      sDot = 0.0;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    switch (exit) {
      case 0 -> {
        double sBar = resultBar * t;
        double sBarDot = resultBarDot * t + resultBar * t1;
        double s1 = s * x + 1.0;
        double t6 =
            descendReverseJvp(s1 * resultBar,
            (sDot * x + s * xDot) * resultBar + s1 * resultBarDot, tape);
        double t7 = tape.doubleResult(1);
        double xBar1 = t6 * 0.5 + s * sBar;
        double xBarDot1 = t7 * 0.5 + (sDot * sBar + s * sBarDot);
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
        for (int j = i + 1; j <= depth; j++) {
          s = sKept[j];
          sDot = sKeptDot[j];
          xBar1 += s * sBar;
          xBarDot1 += sDot * sBar + s * sBarDot;
          sBarDot = sBarDot * x + sBar * xDot;
          sBar *= x;
        }
        xBar = xBar1 + sBar;
        xBarDot = xBarDot1 + sBarDot;
      }
      default -> {
        if (depth > 0) {
          xBar = t2 * resultBar + t3 * 0.75;
          xBarDot = t4 * resultBar + t2 * resultBarDot + t5 * 0.75;
        } else {
          xBar = 0.0;
          xBarDot = 0.0;
        }
        double sBar = resultBar;
        double sBarDot = resultBarDot;
        for (int j = 1; j <= depth; j++) {
          s = sKept[j];
          sDot = sKeptDot[j];
          xBar += s * sBar;
          xBarDot += sDot * sBar + s * sBarDot;
          sBarDot = sBarDot * x + sBar * xDot;
          sBar *= x;
        }
        xBar += sBar;
        xBarDot += sBarDot;
      }
    }
    tape.result(1, xBar);
    tape.result(2, resultDot);
    tape.result(3, xBarDot);
    return result;
  }

  private static double descendReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double t = tape.popDouble();
    double[] sKeptDot = tape.popReference();
    double xDot = tape.popDouble();
    double sDot = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double[] sKept = tape.popReference();
    int i = tape.popInt();
    int depth = tape.popInt();
    double x = tape.popDouble();
    double s = tape.popDouble();
    double t3 = tape.popDouble();
    int exit = tape.popInt();
    double xBar;
    double xBarDot;
    switch (exit) {
      case 0 -> {
        double sBar = resultBar * t3;
        double sBarDot = resultBarDot * t3 + resultBar * t1;
        double s1 = s * x + 1.0;
        double t4 =
            descendReverseJvp(s1 * resultBar,
            (sDot * x + s * xDot) * resultBar + s1 * resultBarDot, tape);
        double t5 = tape.doubleResult(1);
        double xBar1 = t4 * 0.5 + s * sBar;
        double xBarDot1 = t5 * 0.5 + (sDot * sBar + s * sBarDot);
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
        for (int j = i + 1; j <= depth; j++) {
          s = sKept[j];
          sDot = sKeptDot[j];
          xBar1 += s * sBar;
          xBarDot1 += sDot * sBar + s * sBarDot;
          sBarDot = sBarDot * x + sBar * xDot;
          sBar *= x;
        }
        xBar = xBar1 + sBar;
        xBarDot = xBarDot1 + sBarDot;
      }
      default -> {
        if (depth > 0) {
          xBar = t2 * resultBar;
          xBarDot = t * resultBar + t2 * resultBarDot;
          double t4 = descendReverseJvp(resultBar * x, resultBarDot * x + resultBar * xDot, tape);
          double t5 = tape.doubleResult(1);
          xBar += t4 * 0.75;
          xBarDot += t5 * 0.75;
        } else {
          xBar = 0.0;
          xBarDot = 0.0;
        }
        double sBar = resultBar;
        double sBarDot = resultBarDot;
        for (int j = 1; j <= depth; j++) {
          s = sKept[j];
          sDot = sKeptDot[j];
          xBar += s * sBar;
          xBarDot += sDot * sBar + s * sBarDot;
          sBarDot = sBarDot * x + sBar * xDot;
          sBar *= x;
        }
        xBar += sBar;
        xBarDot += sBarDot;
      }
    }
    tape.result(1, xBarDot);
    return xBar;
  }
}
