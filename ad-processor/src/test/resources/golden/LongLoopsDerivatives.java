package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code LongLoops}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class LongLoopsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.LongLoopsDerivatives");
  }

  private LongLoopsDerivatives() {}

  /**
   * Forward mode: {@code LongLoops.counted} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual countedJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      double t = 1 + i;
      double t1 = sDot * s;
      s = 0.5 * s * s + x / t;
      sDot = t1 + xDot / t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedJvp(double, int, double)
   */
  static Dual countedJvp(double x, int n, double xDot, Tape tape) {
    return countedJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LongLoops.counted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CountedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LongLoops.counted}: filled by a derivative
   * and reused by its caller.
   */
  static final class CountedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CountedAdjoint() {}
  }

  /**
   * Reverse mode: {@code LongLoops.counted} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CountedGradient countedGradient(double x, int n) {
    return countedGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedGradient(double, int)
   */
  static CountedGradient countedGradient(double x, int n, Tape tape) {
    CountedAdjoint adjoint = new CountedAdjoint();
    double value = countedGradient(x, n, adjoint, tape);
    return new CountedGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LongLoops.counted} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double countedGradient(double x, int n, CountedAdjoint adjoint) {
    return countedGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedGradient(double, int, CountedAdjoint)
   */
  static double countedGradient(double x, int n, CountedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        s = 0.5 * s * s + x / (1 + i);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        xBar += sBar / (1 + i);
        double s1 = sKept[i];
        sBar *= s1;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LongLoops.counted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CountedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LongLoops.counted}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CountedHvp countedHvp(double x, int n, double xDot) {
    return countedHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedHvp(double, int, double)
   */
  static CountedHvp countedHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double t = 1 + i;
        double t1 = sDot * s;
        s = 0.5 * s * s + x / t;
        sDot = t1 + xDot / t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double t = 1 + i;
        xBar += sBar / t;
        xBarDot += sBarDot / t;
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        sBarDot = sBarDot * s1 + sBar * sDot1;
        sBar *= s1;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new CountedHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LongLoops.counted} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction countedFunction(int n) {
    return new CountedFunction(n);
  }

  private static final class CountedFunction implements ScalarFunction {

    private final int n;

    CountedFunction(int n) {
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
      return LongLoops.counted(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CountedAdjoint adjoint = new CountedAdjoint();
      double value = countedGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return countedJvp(x, this.n, xDot).tangent();
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
      CountedHvp hvp = countedHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LongLoops.unknownTrips} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param h constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual unknownTripsJvp(double x, double h, double xDot) {
    double y = x;
    double yDot = xDot;
    for (double t = 0.0; t < 1.0; t += h) {
      double t1 = h * y;
      double t2 = h * yDot * y + t1 * yDot;
      y -= t1 * y;
      yDot -= t2;
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsJvp(double, double, double)
   */
  static Dual unknownTripsJvp(double x, double h, double xDot, Tape tape) {
    return unknownTripsJvp(x, h, xDot);
  }

  /**
   * Value and gradient of {@code LongLoops.unknownTrips}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UnknownTripsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LongLoops.unknownTrips}: filled by a
   * derivative and reused by its caller.
   */
  static final class UnknownTripsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public UnknownTripsAdjoint() {}
  }

  /**
   * Reverse mode: {@code LongLoops.unknownTrips} and its gradient.
   *
   * @param x as the method takes it
   * @param h constant
   * @return the value and the gradient, in new arrays
   */
  static UnknownTripsGradient unknownTripsGradient(double x, double h) {
    return unknownTripsGradient(x, h, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsGradient(double, double)
   */
  static UnknownTripsGradient unknownTripsGradient(double x, double h, Tape tape) {
    UnknownTripsAdjoint adjoint = new UnknownTripsAdjoint();
    double value = unknownTripsGradient(x, h, adjoint, tape);
    return new UnknownTripsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LongLoops.unknownTrips} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param h constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double unknownTripsGradient(double x, double h, UnknownTripsAdjoint adjoint) {
    return unknownTripsGradient(x, h, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsGradient(double, double, UnknownTripsAdjoint)
   */
  static double unknownTripsGradient(double x, double h, UnknownTripsAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(64);
      double y = x;
      int trips = 0;
      for (double t = 0.0; t < 1.0; t += h) {
        yKept[trips] = y;
        y -= h * y * y;
        trips++;
        yKept = tape.grow(yKept, trips);
      }

      // reverse sweep
      double yBar = 1.0;
      for (int k = trips - 1; k >= 0; k--) {
        double t = -yBar;
        double y1 = yKept[k];
        yBar += h * y1 * t;
        yBar += h * (t * y1);
      }
      adjoint.x = yBar;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LongLoops.unknownTrips}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record UnknownTripsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LongLoops.unknownTrips}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param h constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static UnknownTripsHvp unknownTripsHvp(double x, double h, double xDot) {
    return unknownTripsHvp(x, h, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsHvp(double, double, double)
   */
  static UnknownTripsHvp unknownTripsHvp(double x, double h, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(64);
      double[] yKeptDot = tape.doubles(64);
      double y = x;
      int trips = 0;
      double yDot = xDot;
      for (double t = 0.0; t < 1.0; t += h) {
        yKept[trips] = y;
        yKeptDot[trips] = yDot;
        double t1 = h * y;
        double t2 = h * yDot * y + t1 * yDot;
        y -= t1 * y;
        yDot -= t2;
        trips++;
        yKept = tape.grow(yKept, trips);
        yKeptDot = tape.grow(yKeptDot, trips);
      }

      // reverse sweep
      double yBar = 1.0;
      double yBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double t = -yBar;
        double t1 = -yBarDot;
        double y1 = yKept[k];
        double yDot1 = yKeptDot[k];
        double t2 = h * y1;
        yBar += t2 * t;
        yBarDot += h * yDot1 * t + t2 * t1;
        yBar += h * (t * y1);
        yBarDot += h * (t1 * y1 + t * yDot1);
      }
      return new UnknownTripsHvp(y, yBar, yBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LongLoops.unknownTrips} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param h captured
   * @return the view
   */
  static ScalarFunction unknownTripsFunction(double h) {
    return new UnknownTripsFunction(h);
  }

  private static final class UnknownTripsFunction implements ScalarFunction {

    private final double h;

    UnknownTripsFunction(double h) {
      this.h = h;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return LongLoops.unknownTrips(x, this.h);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      UnknownTripsAdjoint adjoint = new UnknownTripsAdjoint();
      double value = unknownTripsGradient(x, this.h, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return unknownTripsJvp(x, this.h, xDot).tangent();
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
      UnknownTripsHvp hvp = unknownTripsHvp(x, this.h, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LongLoops.inPlace} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual inPlaceJvp(double[] u, double x, int n, double[] uDot, double xDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int t = 0; t < n; t++) {
      int i = t % u.length;
      double u1 = u[i];
      double uDot1 = uDot[i];
      int t1 = (i + 1) % u.length;
      double t2 = 0.25 * u[t1];
      double t3 = 0.5 * uDot1 + (0.25 * uDot[t1] * u1 + t2 * uDot1) + xDot;
      u[i] = 0.5 * u1 + t2 * u1 + x;
      uDot[i] = t3;
    }
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < u.length; i++) {
      double v = u[i];
      double vDot = uDot[i];
      s += v;
      sDot += vDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inPlaceJvp(double[], double, int, double[], double)
   */
  static Dual inPlaceJvp(double[] u, double x, int n, double[] uDot, double xDot, Tape tape) {
    return inPlaceJvp(u, x, n, uDot, xDot);
  }

  /**
   * Value and gradient of {@code LongLoops.inPlace}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param x the derivative with respect to {@code x}
   */
  record InPlaceGradient(double value, double[] u, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LongLoops.inPlace}: filled by a derivative
   * and reused by its caller.
   */
  static final class InPlaceAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InPlaceAdjoint() {}
  }

  /**
   * Reverse mode: {@code LongLoops.inPlace} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static InPlaceGradient inPlaceGradient(double[] u, double x, int n) {
    return inPlaceGradient(u, x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inPlaceGradient(double[], double, int)
   */
  static InPlaceGradient inPlaceGradient(double[] u, double x, int n, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    InPlaceAdjoint adjoint = new InPlaceAdjoint();
    double value = inPlaceGradient(u, x, n, uBar, adjoint, tape);
    return new InPlaceGradient(value, uBar, adjoint.x);
  }

  /**
   * Reverse mode: {@code LongLoops.inPlace} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double inPlaceGradient(double[] u, double x, int n, double[] uBar,
      InPlaceAdjoint adjoint) {
    return inPlaceGradient(u, x, n, uBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inPlaceGradient(double[], double, int, double[], InPlaceAdjoint)
   */
  static double inPlaceGradient(double[] u, double x, int n, double[] uBar, InPlaceAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[] uKept = tape.doubles(n);
      double[] kept = tape.doubles(n);
      for (int t = 0; t < n; t++) {
        int i = t % u.length;
        double u1 = u[i];
        uKept[t] = u1;
        double t1 = 0.25 * u[(i + 1) % u.length];
        kept[t] = t1;
        u[i] = 0.5 * u1 + t1 * u1 + x;
      }
      double s = 0.0;
      for (int i = 0; i < u.length; i++) {
        double v = u[i];
        s += v;
        uBar[i] += 1.0;
      }

      // reverse sweep
      double xBar = 0.0;
      for (int t = Math.max(n, 0) - 1; t >= 0; t--) {
        int i = t % u.length;
        double t1 = uBar[i];
        uBar[i] = 0.0;
        xBar += t1;
        double uBar1 = kept[t] * t1;
        uBar[(i + 1) % u.length] += 0.25 * (t1 * uKept[t]);
        uBar[i] += uBar1 + 0.5 * t1;
      }
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LongLoops.inPlace}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param x the derivative with respect to {@code x}
   * @param uHvp the Hessian-vector product for {@code u}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InPlaceHvp(double value, double[] u, double x, double[] uHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * LongLoops.inPlace}: filled by a derivative and reused by its caller.
   */
  static final class InPlaceHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public InPlaceHvpAdjoint() {}
  }

  /**
   * Second order: {@code LongLoops.inPlace}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InPlaceHvp inPlaceHvp(double[] u, double x, int n, double[] uDot, double xDot) {
    return inPlaceHvp(u, x, n, uDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inPlaceHvp(double[], double, int, double[], double)
   */
  static InPlaceHvp inPlaceHvp(double[] u, double x, int n, double[] uDot, double xDot, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    InPlaceHvpAdjoint adjoint = new InPlaceHvpAdjoint();
    double value = inPlaceHvp(u, x, n, uDot, xDot, uBar, uHvp, adjoint, tape);
    return new InPlaceHvp(value, uBar, adjoint.x, uHvp, adjoint.xHvp);
  }

  /**
   * Second order: {@code LongLoops.inPlace}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param n constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double inPlaceHvp(double[] u, double x, int n, double[] uDot, double xDot, double[] uBar,
      double[] uHvp, InPlaceHvpAdjoint adjoint) {
    return inPlaceHvp(u, x, n, uDot, xDot, uBar, uHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inPlaceHvp(double[], double, int, double[], double, double[], double[],
   *     InPlaceHvpAdjoint)
   */
  static double inPlaceHvp(double[] u, double x, int n, double[] uDot, double xDot, double[] uBar,
      double[] uHvp, InPlaceHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      double[] uKept = tape.doubles(n);
      double[] uKeptDot = tape.doubles(n);
      double[] kept = tape.doubles(n);
      double[] keptDot = tape.doubles(n);
      for (int t = 0; t < n; t++) {
        int i = t % u.length;
        double u1 = u[i];
        double uDot1 = uDot[i];
        uKept[t] = u1;
        uKeptDot[t] = uDot1;
        int t1 = (i + 1) % u.length;
        double t2 = 0.25 * u[t1];
        double t3 = 0.25 * uDot[t1];
        kept[t] = t2;
        keptDot[t] = t3;
        u[i] = 0.5 * u1 + t2 * u1 + x;
        uDot[i] = 0.5 * uDot1 + (t3 * u1 + t2 * uDot1) + xDot;
      }
      double s = 0.0;
      for (int i = 0; i < u.length; i++) {
        double v = u[i];
        s += v;
        uBar[i] += 1.0;
      }

      // reverse sweep
      double xBar = 0.0;
      double xBarDot = 0.0;
      for (int t = Math.max(n, 0) - 1; t >= 0; t--) {
        int i = t % u.length;
        double t1 = uBar[i];
        double t2 = uHvp[i];
        uBar[i] = 0.0;
        uHvp[i] = 0.0;
        xBar += t1;
        xBarDot += t2;
        double u1 = uKept[t];
        double t3 = kept[t];
        double uBar1 = t3 * t1;
        double uBarDot = keptDot[t] * t1 + t3 * t2;
        int t4 = (i + 1) % u.length;
        double uBarDot1 = 0.25 * (t2 * u1 + t1 * uKeptDot[t]);
        uBar[t4] += 0.25 * (t1 * u1);
        uHvp[t4] += uBarDot1;
        uBar[i] += uBar1 + 0.5 * t1;
        uHvp[i] += uBarDot + 0.5 * t2;
      }
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LongLoops.inPlace} as a function of the vector that packs {@code u}, {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction inPlaceFunction(int n) {
    return new InPlaceFunction(n);
  }

  private static final class InPlaceFunction implements ScalarFunction {

    private final int n;

    InPlaceFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      return LongLoops.inPlace(u, x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      InPlaceAdjoint adjoint = new InPlaceAdjoint();
      double value = inPlaceGradient(u, x, this.n, uBar, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      return inPlaceJvp(u, x, this.n, uDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      InPlaceHvpAdjoint adjoint = new InPlaceHvpAdjoint();
      double value = inPlaceHvp(u, x, this.n, uDot, xDot, uBar, uHvp, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      Arguments.pack(uHvp, product, 0);
      product[product.length - 1] = adjoint.xHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code LongLoops.returnsLate} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual returnsLateJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      double t = 0.25 * x;
      double t1 = 0.5 * sDot + (0.25 * xDot * s + t * sDot);
      s = 0.5 * s + t * s + x;
      sDot = t1 + xDot;
      if (i == 900_000) {
        return new Dual(s + x * x, sDot + 2.0 * (xDot * x));
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsLateJvp(double, int, double)
   */
  static Dual returnsLateJvp(double x, int n, double xDot, Tape tape) {
    return returnsLateJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code LongLoops.returnsLate}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReturnsLateGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LongLoops.returnsLate}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReturnsLateAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ReturnsLateAdjoint() {}
  }

  /**
   * Reverse mode: {@code LongLoops.returnsLate} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ReturnsLateGradient returnsLateGradient(double x, int n) {
    return returnsLateGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsLateGradient(double, int)
   */
  static ReturnsLateGradient returnsLateGradient(double x, int n, Tape tape) {
    ReturnsLateAdjoint adjoint = new ReturnsLateAdjoint();
    double value = returnsLateGradient(x, n, adjoint, tape);
    return new ReturnsLateGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LongLoops.returnsLate} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double returnsLateGradient(double x, int n, ReturnsLateAdjoint adjoint) {
    return returnsLateGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsLateGradient(double, int, ReturnsLateAdjoint)
   */
  static double returnsLateGradient(double x, int n, ReturnsLateAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        double t = 0.25 * x;
        double s1 = 0.5 * s + t * s + x;
        if (i == 900_000) {
          // reverse sweep
          double sBar = t + 0.5;
          double xBar = 2.0 * x + 1.0 + 0.25 * s;
          for (int j = i - 1; j >= 0; j--) {
            xBar += sBar;
            s = sKept[j];
            double sBar1 = t * sBar;
            xBar += 0.25 * (sBar * s);
            sBar = sBar1 + 0.5 * sBar;
          }
          xBar += sBar;
          adjoint.x = xBar;
          return s1 + x * x;
        }
        s = s1;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        xBar += sBar;
        double s1 = sKept[i];
        double sBar1 = 0.25 * x * sBar;
        xBar += 0.25 * (sBar * s1);
        sBar = sBar1 + 0.5 * sBar;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LongLoops.returnsLate}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReturnsLateHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LongLoops.returnsLate}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ReturnsLateHvp returnsLateHvp(double x, int n, double xDot) {
    return returnsLateHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsLateHvp(double, int, double)
   */
  static ReturnsLateHvp returnsLateHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double t = 0.25 * x;
        double t1 = 0.25 * xDot;
        double s1 = 0.5 * s + t * s + x;
        double sDot1 = 0.5 * sDot + (t1 * s + t * sDot) + xDot;
        if (i == 900_000) {
          // reverse sweep
          double sBar = t + 0.5;
          double xBar = 2.0 * x + 1.0 + 0.25 * s;
          double sBarDot = t1;
          double xBarDot = 2.0 * xDot + 0.25 * sDot;
          for (int j = i - 1; j >= 0; j--) {
            xBar += sBar;
            xBarDot += sBarDot;
            s = sKept[j];
            sDot = sKeptDot[j];
            double sBar1 = t * sBar;
            xBar += 0.25 * (sBar * s);
            xBarDot += 0.25 * (sBarDot * s + sBar * sDot);
            double sBarDot1 = t1 * sBar + t * sBarDot;
            sBar = sBar1 + 0.5 * sBar;
            sBarDot = sBarDot1 + 0.5 * sBarDot;
          }
          xBar += sBar;
          xBarDot += sBarDot;
          return new ReturnsLateHvp(s1 + x * x, xBar, xBarDot);
        }
        s = s1;
        sDot = sDot1;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        xBar += sBar;
        xBarDot += sBarDot;
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        double t = 0.25 * x;
        double sBar1 = t * sBar;
        xBar += 0.25 * (sBar * s1);
        xBarDot += 0.25 * (sBarDot * s1 + sBar * sDot1);
        double sBarDot1 = 0.25 * xDot * sBar + t * sBarDot;
        sBar = sBar1 + 0.5 * sBar;
        sBarDot = sBarDot1 + 0.5 * sBarDot;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new ReturnsLateHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LongLoops.returnsLate} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction returnsLateFunction(int n) {
    return new ReturnsLateFunction(n);
  }

  private static final class ReturnsLateFunction implements ScalarFunction {

    private final int n;

    ReturnsLateFunction(int n) {
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
      return LongLoops.returnsLate(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ReturnsLateAdjoint adjoint = new ReturnsLateAdjoint();
      double value = returnsLateGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return returnsLateJvp(x, this.n, xDot).tangent();
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
      ReturnsLateHvp hvp = returnsLateHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code LongLoops.recursion} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual recursionJvp(double x, int depth, double xDot) {
    return recursionJvp(x, depth, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionJvp(double, int, double)
   */
  static Dual recursionJvp(double x, int depth, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      if (depth != 0) {
        double t = recursionJvp_(x, depth - 1, xDot, tape);
        double t1 = tape.doubleResult(1);
        xDot = 0.5 * t1 + 2.0 * (0.25 * xDot * x);
        x = 0.5 * t + 0.25 * x * x;
      }
      return new Dual(x, xDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code LongLoops.recursion}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RecursionGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code LongLoops.recursion}: filled by a derivative
   * and reused by its caller.
   */
  static final class RecursionAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RecursionAdjoint() {}
  }

  /**
   * Reverse mode: {@code LongLoops.recursion} and its gradient.
   *
   * @param x as the method takes it
   * @param depth constant
   * @return the value and the gradient, in new arrays
   */
  static RecursionGradient recursionGradient(double x, int depth) {
    return recursionGradient(x, depth, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionGradient(double, int)
   */
  static RecursionGradient recursionGradient(double x, int depth, Tape tape) {
    RecursionAdjoint adjoint = new RecursionAdjoint();
    double value = recursionGradient(x, depth, adjoint, tape);
    return new RecursionGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code LongLoops.recursion} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double recursionGradient(double x, int depth, RecursionAdjoint adjoint) {
    return recursionGradient(x, depth, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionGradient(double, int, RecursionAdjoint)
   */
  static double recursionGradient(double x, int depth, RecursionAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean t = depth == 0;
      double t1;
      double xBar;
      if (t) {
        t1 = x;
        xBar = 0.0;
      } else {
        double t2 = recursionVjp_(x, depth - 1, 0.5, tape);
        xBar = tape.doubleResult(1);
        t1 = 0.5 * t2 + 0.25 * x * x;
      }

      // reverse sweep
      if (t) {
        xBar = 1.0;
      } else {
        xBar = 2.0 * (0.25 * x) + xBar;
      }
      adjoint.x = xBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code LongLoops.recursion}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RecursionHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code LongLoops.recursion}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param depth constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static RecursionHvp recursionHvp(double x, int depth, double xDot) {
    return recursionHvp(x, depth, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionHvp(double, int, double)
   */
  static RecursionHvp recursionHvp(double x, int depth, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      boolean t = depth == 0;
      double t1;
      double xBar;
      double xBarDot;
      if (t) {
        t1 = x;
        xBar = 0.0;
        xBarDot = 0.0;
      } else {
        double t2 = recursionVjpJvp(x, depth - 1, 0.5, xDot, tape);
        xBar = tape.doubleResult(1);
        xBarDot = tape.doubleResult(2);
        t1 = 0.5 * t2 + 0.25 * x * x;
      }

      // reverse sweep
      if (t) {
        xBar = 1.0;
        xBarDot = 0.0;
      } else {
        xBar = 2.0 * (0.25 * x) + xBar;
        xBarDot = 0.5 * xDot + xBarDot;
      }
      return new RecursionHvp(t1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code LongLoops.recursion} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
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
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return LongLoops.recursion(x, this.depth);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      RecursionAdjoint adjoint = new RecursionAdjoint();
      double value = recursionGradient(x, this.depth, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return recursionJvp(x, this.depth, xDot).tangent();
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
      RecursionHvp hvp = recursionHvp(x, this.depth, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  private static double recursionJvp_(double x, int depth, double xDot, Tape tape) {
    if (depth != 0) {
      double t = recursionJvp_(x, depth - 1, xDot, tape);
      double t1 = tape.doubleResult(1);
      xDot = 0.5 * t1 + 2.0 * (0.25 * xDot * x);
      x = 0.5 * t + 0.25 * x * x;
    }
    tape.result(1, xDot);
    return x;
  }

  private static double recursionVjp_(double x, int depth, double resultBar, Tape tape) {
    boolean t = depth == 0;
    double t1;
    double xBar;
    if (t) {
      t1 = x;
      xBar = 0.0;
    } else {
      double t2 = recursionVjp_(x, depth - 1, 0.5 * resultBar, tape);
      xBar = tape.doubleResult(1);
      t1 = 0.5 * t2 + 0.25 * x * x;
    }

    // reverse sweep
    if (t) {
      xBar = resultBar;
    } else {
      xBar = 2.0 * (0.25 * x * resultBar) + xBar;
    }
    tape.result(1, xBar);
    return t1;
  }

  private static double recursionVjpJvp(double x, int depth, double resultBar, double xDot,
      Tape tape) {
    boolean t = depth == 0;
    double t1;
    double xBar;
    double xBarDot;
    if (t) {
      t1 = x;
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      double t2 = recursionVjpJvp(x, depth - 1, 0.5 * resultBar, xDot, tape);
      xBar = tape.doubleResult(1);
      xBarDot = tape.doubleResult(2);
      t1 = 0.5 * t2 + 0.25 * x * x;
    }

    // reverse sweep
    if (t) {
      xBar = resultBar;
      xBarDot = 0.0;
    } else {
      xBar = 2.0 * (0.25 * x * resultBar) + xBar;
      xBarDot = 2.0 * (0.25 * xDot * resultBar) + xBarDot;
    }
    tape.result(1, xBar);
    tape.result(2, xBarDot);
    return t1;
  }
}
