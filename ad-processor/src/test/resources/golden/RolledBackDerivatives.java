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
 * Derivatives of methods of {@code RolledBack}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class RolledBackDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.RolledBackDerivatives");
  }

  private RolledBackDerivatives() {}

  /**
   * Forward mode: {@code RolledBack.advection} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual advectionJvp(double[] u, double c, int steps, double[] uDot, double cDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int t = 0; t < steps; t++) {
      double u1 = 1 < u.length - 1 ? u[1] : 0.0;
      double u2 = 1 < u.length - 1 ? u[0] : 0.0;
      double uDot1 = 1 < u.length - 1 ? uDot[0] : 0.0;
      double uDot2 = 1 < u.length - 1 ? uDot[1] : 0.0;
      for (int i = 1; i < u.length - 1; i++) {
        double t1 = c * u1;
        double t2 = u[i + 1];
        double t3 = uDot[i + 1];
        double t4 = u2 - t2;
        u2 = u1 + t1 * t4;
        uDot1 = uDot2 + ((cDot * u1 + c * uDot2) * t4 + t1 * (uDot1 - t3));
        u[i] = u2;
        uDot[i] = uDot1;
        u1 = t2;
        uDot2 = t3;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < u.length; i++) {
      double u1 = u[i];
      sum += u1 * u1;
      sumDot += 2.0 * (uDot[i] * u1);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #advectionJvp(double[], double, int, double[], double)
   */
  static Dual advectionJvp(double[] u, double c, int steps, double[] uDot, double cDot, Tape tape) {
    return advectionJvp(u, c, steps, uDot, cDot);
  }

  /**
   * Value and gradient of {@code RolledBack.advection}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param c the derivative with respect to {@code c}
   */
  record AdvectionGradient(double value, double[] u, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RolledBack.advection}: filled by a
   * derivative and reused by its caller.
   */
  static final class AdvectionAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public AdvectionAdjoint() {}
  }

  /**
   * Reverse mode: {@code RolledBack.advection} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static AdvectionGradient advectionGradient(double[] u, double c, int steps) {
    return advectionGradient(u, c, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #advectionGradient(double[], double, int)
   */
  static AdvectionGradient advectionGradient(double[] u, double c, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    AdvectionAdjoint adjoint = new AdvectionAdjoint();
    double value = advectionGradient(u, c, steps, uBar, adjoint, tape);
    return new AdvectionGradient(value, uBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code RolledBack.advection} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double advectionGradient(double[] u, double c, int steps, double[] uBar,
      AdvectionAdjoint adjoint) {
    return advectionGradient(u, c, steps, uBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #advectionGradient(double[], double, int, double[], AdvectionAdjoint)
   */
  static double advectionGradient(double[] u, double c, int steps, double[] uBar,
      AdvectionAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[][] uKeptKept = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length - 1);
        double u1 = 1 < u.length - 1 ? u[1] : 0.0;
        double u2 = 1 < u.length - 1 ? u[0] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          uKept[i] = u1;
          double t1 = u[i + 1];
          u2 = u1 + c * u1 * (u2 - t1);
          u[i] = u2;
          u1 = t1;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < u.length; i++) {
        double u1 = u[i];
        sum += u1 * u1;
        uBar[i] += 2.0 * u1;
      }

      // reverse sweep
      double[] uLeft = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      double cBar = 0.0;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] uKept = uKeptKept[t];
        double u1 = u.length - 2 >= 1 ? u[u.length - 1] : 0.0;
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0;
        for (int i = u.length - 2; i >= 1; i--) {
          double t1 = uKept[i];
          u[i] = t1;
          double t2 = uBarCarried1 * (u[i - 1] - u1);
          double t3 = c * t1 * uBarCarried1;
          uBar[i + 1] = uBarCarried - t3;
          cBar += t2 * t1;
          double t4 = uBar[i - 1] + t3;
          u1 = t1;
          uBarCarried = uBarCarried1 + c * t2;
          uBarCarried1 = t4;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      adjoint.c = cBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.advection}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param c the derivative with respect to {@code c}
   * @param uHvp the Hessian-vector product for {@code u}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record AdvectionHvp(double value, double[] u, double c, double[] uHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RolledBack.advection}: filled by a derivative and reused by its caller.
   */
  static final class AdvectionHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public AdvectionHvpAdjoint() {}
  }

  /**
   * Second order: {@code RolledBack.advection}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static AdvectionHvp advectionHvp(double[] u, double c, int steps, double[] uDot, double cDot) {
    return advectionHvp(u, c, steps, uDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #advectionHvp(double[], double, int, double[], double)
   */
  static AdvectionHvp advectionHvp(double[] u, double c, int steps, double[] uDot, double cDot,
      Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    AdvectionHvpAdjoint adjoint = new AdvectionHvpAdjoint();
    double value = advectionHvp(u, c, steps, uDot, cDot, uBar, uHvp, adjoint, tape);
    return new AdvectionHvp(value, uBar, adjoint.c, uHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code RolledBack.advection}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double advectionHvp(double[] u, double c, int steps, double[] uDot, double cDot,
      double[] uBar, double[] uHvp, AdvectionHvpAdjoint adjoint) {
    return advectionHvp(u, c, steps, uDot, cDot, uBar, uHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #advectionHvp(double[], double, int, double[], double, double[], double[],
   *     AdvectionHvpAdjoint)
   */
  static double advectionHvp(double[] u, double c, int steps, double[] uDot, double cDot,
      double[] uBar, double[] uHvp, AdvectionHvpAdjoint adjoint, Tape tape) {
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
      double[][] uKeptKept = tape.table(double[].class, steps);
      double[][] uKeptKeptDot = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length - 1);
        double[] uKeptDot = tape.row(uKeptKeptDot, t, u.length - 1);
        double u1 = 1 < u.length - 1 ? u[1] : 0.0;
        double u2 = 1 < u.length - 1 ? u[0] : 0.0;
        double uDot1 = 1 < u.length - 1 ? uDot[0] : 0.0;
        double uDot2 = 1 < u.length - 1 ? uDot[1] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          uKept[i] = u1;
          uKeptDot[i] = uDot2;
          double t1 = c * u1;
          double t2 = u[i + 1];
          double t3 = uDot[i + 1];
          double t4 = u2 - t2;
          u2 = u1 + t1 * t4;
          uDot1 = uDot2 + ((cDot * u1 + c * uDot2) * t4 + t1 * (uDot1 - t3));
          u[i] = u2;
          uDot[i] = uDot1;
          u1 = t2;
          uDot2 = t3;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < u.length; i++) {
        double u1 = u[i];
        sum += u1 * u1;
        double uBarDot = 2.0 * uDot[i];
        uBar[i] += 2.0 * u1;
        uHvp[i] += uBarDot;
      }

      // reverse sweep
      double[] uLeft = tape.doubles(u.length);
      double[] uLeftDot = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      System.arraycopy(uDot, 0, uLeftDot, 0, u.length);
      double cBar = 0.0;
      double cBarDot = 0.0;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] uKept = uKeptKept[t];
        double[] uKeptDot = uKeptKeptDot[t];
        double u1 = u.length - 2 >= 1 ? u[u.length - 1] : 0.0;
        double uDot1 = u.length - 2 >= 1 ? uDot[u.length - 1] : 0.0;
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0;
        double uBarDotCarried = u.length - 2 >= 1 ? uHvp[u.length - 1] : 0.0;
        double uBarDotCarried1 = u.length - 2 >= 1 ? uHvp[u.length - 2] : 0.0;
        for (int i = u.length - 2; i >= 1; i--) {
          double t1 = uKept[i];
          double t2 = uKeptDot[i];
          u[i] = t1;
          uDot[i] = t2;
          double t3 = u[i - 1] - u1;
          double t4 = uBarCarried1 * t3;
          double t5 = uBarDotCarried1 * t3 + uBarCarried1 * (uDot[i - 1] - uDot1);
          double t6 = c * t1;
          double t7 = t6 * uBarCarried1;
          double t8 = (cDot * t1 + c * t2) * uBarCarried1 + t6 * uBarDotCarried1;
          uBar[i + 1] = uBarCarried - t7;
          uHvp[i + 1] = uBarDotCarried - t8;
          cBar += t4 * t1;
          cBarDot += t5 * t1 + t4 * t2;
          double t9 = uBar[i - 1] + t7;
          double t10 = uHvp[i - 1] + t8;
          u1 = t1;
          uDot1 = t2;
          uBarCarried = uBarCarried1 + c * t4;
          uBarCarried1 = t9;
          uBarDotCarried = uBarDotCarried1 + (cDot * t4 + c * t5);
          uBarDotCarried1 = t10;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
          uHvp[1] = uBarDotCarried;
          uHvp[0] = uBarDotCarried1;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      System.arraycopy(uLeftDot, 0, uDot, 0, u.length);
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.advection} as a function of the vector that packs {@code u}, {@code
   * c}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction advectionFunction(int steps) {
    return new AdvectionFunction(steps);
  }

  private static final class AdvectionFunction implements ScalarFunction {

    private final int steps;

    AdvectionFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RolledBack.advection(u, c, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      AdvectionAdjoint adjoint = new AdvectionAdjoint();
      double value = advectionGradient(u, c, this.steps, uBar, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return advectionJvp(u, c, this.steps, uDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      AdvectionHvpAdjoint adjoint = new AdvectionHvpAdjoint();
      double value = advectionHvp(u, c, this.steps, uDot, cDot, uBar, uHvp, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(uHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.localCopy} and its derivative in the direction of the
   * tangents.
   *
   * @param u0 as the method takes it
   * @param c as the method takes it
   * @param steps constant
   * @param u0Dot tangent of {@code u0}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual localCopyJvp(double[] u0, double c, int steps, double[] u0Dot, double cDot) {
    Arguments.sameShape("u0Dot", u0Dot, "u0", u0);
    double[] u = u0.clone();
    double[] uDot = u0Dot.clone();
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        double u1 = u[i + 1];
        double uDot1 = uDot[i + 1];
        double slope = u1 - u[i - 1];
        double slopeDot = uDot1 - uDot[i - 1];
        double u2 = u[i];
        double uDot2 = uDot[i];
        double t1 = c * slope;
        double t2 = Math.abs(slope);
        double t3 = t1 * t2;
        double t4 = t3 * u2;
        u[i] = u2 - t4 * u1;
        uDot[i] = uDot2
            - ((((cDot * slope + c * slopeDot) * t2
            + t1 * StrongZero.times(Math.signum(slope), slopeDot)) * u2 + t3 * uDot2) * u1
            + t4 * uDot1);
      }
    }
    double u1 = u[1];
    double u2 = u[2];
    return new Dual(u1 * u2 + u[3], uDot[1] * u2 + u1 * uDot[2] + uDot[3]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localCopyJvp(double[], double, int, double[], double)
   */
  static Dual localCopyJvp(double[] u0, double c, int steps, double[] u0Dot, double cDot,
      Tape tape) {
    return localCopyJvp(u0, c, steps, u0Dot, cDot);
  }

  /**
   * Value and gradient of {@code RolledBack.localCopy}.
   *
   * @param value what the method returns
   * @param u0 the derivative with respect to {@code u0}
   * @param c the derivative with respect to {@code c}
   */
  record LocalCopyGradient(double value, double[] u0, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RolledBack.localCopy}: filled by a
   * derivative and reused by its caller.
   */
  static final class LocalCopyAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public LocalCopyAdjoint() {}
  }

  /**
   * Reverse mode: {@code RolledBack.localCopy} and its gradient.
   *
   * @param u0 as the method takes it
   * @param c as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static LocalCopyGradient localCopyGradient(double[] u0, double c, int steps) {
    return localCopyGradient(u0, c, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localCopyGradient(double[], double, int)
   */
  static LocalCopyGradient localCopyGradient(double[] u0, double c, int steps, Tape tape) {
    double[] u0Bar = Arguments.zerosLike(u0);
    LocalCopyAdjoint adjoint = new LocalCopyAdjoint();
    double value = localCopyGradient(u0, c, steps, u0Bar, adjoint, tape);
    return new LocalCopyGradient(value, u0Bar, adjoint.c);
  }

  /**
   * Reverse mode: {@code RolledBack.localCopy} and its gradient, written into the caller's
   * memory.
   *
   * @param u0 as the method takes it
   * @param c as the method takes it
   * @param steps constant
   * @param u0Bar overwritten with the gradient with respect to {@code u0}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double localCopyGradient(double[] u0, double c, int steps, double[] u0Bar,
      LocalCopyAdjoint adjoint) {
    return localCopyGradient(u0, c, steps, u0Bar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localCopyGradient(double[], double, int, double[], LocalCopyAdjoint)
   */
  static double localCopyGradient(double[] u0, double c, int steps, double[] u0Bar,
      LocalCopyAdjoint adjoint, Tape tape) {
    Arguments.sameShape("u0Bar", u0Bar, "u0", u0);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(u0Bar);
    int mark = tape.mark();
    try {
      double[] u = u0.clone();
      double[] uBar = tape.zeroDoubles(u.length);
      double[][] uKeptKept = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length - 1);
        for (int i = 1; i < u.length - 1; i++) {
          double u1 = u[i + 1];
          double slope = u1 - u[i - 1];
          double u2 = u[i];
          uKept[i] = u2;
          u[i] = u2 - c * slope * Math.abs(slope) * u2 * u1;
        }
      }
      double u1 = u[1];
      double u2 = u[2];

      // reverse sweep
      double t = u1 * u2 + u[3];
      uBar[3] += 1.0;
      uBar[2] += u1;
      uBar[1] += u2;
      double cBar = 0.0;
      for (int t1 = Math.max(steps, 0) - 1; t1 >= 0; t1--) {
        double[] uKept = uKeptKept[t1];
        double u3 = u.length - 2 >= 1 ? u[u.length - 1] : 0.0;
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0;
        for (int i = u.length - 2; i >= 1; i--) {
          double t2 = uKept[i];
          u[i] = t2;
          double t3 = -uBarCarried1;
          double t4 = t3 * u3;
          double slope = u3 - u[i - 1];
          double t5 = c * slope;
          double t6 = Math.abs(slope);
          double t7 = t5 * t6;
          double t8 = t4 * t2;
          double t9 = t8 * t6;
          cBar += t9 * slope;
          double slopeBar = StrongZero.times(Math.signum(slope), t5 * t8) + c * t9;
          double t10 = uBar[i - 1] - slopeBar;
          uBar[i + 1] = uBarCarried + (t7 * t2 * t3 + slopeBar);
          u3 = t2;
          uBarCarried = uBarCarried1 + t7 * t4;
          uBarCarried1 = t10;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
        }
      }
      for (int i = 0; i < u0.length; i++) {
        u0Bar[i] += uBar[i];
      }
      adjoint.c = cBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.localCopy}.
   *
   * @param value what the method returns
   * @param u0 the derivative with respect to {@code u0}
   * @param c the derivative with respect to {@code c}
   * @param u0Hvp the Hessian-vector product for {@code u0}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record LocalCopyHvp(double value, double[] u0, double c, double[] u0Hvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RolledBack.localCopy}: filled by a derivative and reused by its caller.
   */
  static final class LocalCopyHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public LocalCopyHvpAdjoint() {}
  }

  /**
   * Second order: {@code RolledBack.localCopy}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param u0 as the method takes it
   * @param c as the method takes it
   * @param steps constant
   * @param u0Dot tangent of {@code u0}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static LocalCopyHvp localCopyHvp(double[] u0, double c, int steps, double[] u0Dot, double cDot) {
    return localCopyHvp(u0, c, steps, u0Dot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localCopyHvp(double[], double, int, double[], double)
   */
  static LocalCopyHvp localCopyHvp(double[] u0, double c, int steps, double[] u0Dot, double cDot,
      Tape tape) {
    double[] u0Bar = Arguments.zerosLike(u0);
    double[] u0Hvp = Arguments.zerosLike(u0);
    LocalCopyHvpAdjoint adjoint = new LocalCopyHvpAdjoint();
    double value = localCopyHvp(u0, c, steps, u0Dot, cDot, u0Bar, u0Hvp, adjoint, tape);
    return new LocalCopyHvp(value, u0Bar, adjoint.c, u0Hvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code RolledBack.localCopy}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param u0 as the method takes it
   * @param c as the method takes it
   * @param steps constant
   * @param u0Dot tangent of {@code u0}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param u0Bar overwritten with the gradient with respect to {@code u0}; of the same shape
   * @param u0Hvp overwritten with the Hessian-vector product for {@code u0}; of the same
   *     shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double localCopyHvp(double[] u0, double c, int steps, double[] u0Dot, double cDot,
      double[] u0Bar, double[] u0Hvp, LocalCopyHvpAdjoint adjoint) {
    return localCopyHvp(u0, c, steps, u0Dot, cDot, u0Bar, u0Hvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localCopyHvp(double[], double, int, double[], double, double[], double[],
   *     LocalCopyHvpAdjoint)
   */
  static double localCopyHvp(double[] u0, double c, int steps, double[] u0Dot, double cDot,
      double[] u0Bar, double[] u0Hvp, LocalCopyHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("u0Dot", u0Dot, "u0", u0);
    Arguments.sameShape("u0Bar", u0Bar, "u0", u0);
    Arguments.sameShape("u0Hvp", u0Hvp, "u0", u0);
    Arguments.distinct("u0Dot", u0Dot, "u0Bar", u0Bar);
    Arguments.distinct("u0Dot", u0Dot, "u0Hvp", u0Hvp);
    Arguments.distinct("u0Bar", u0Bar, "u0Hvp", u0Hvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(u0Bar);
    Arguments.zero(u0Hvp);
    int mark = tape.mark();
    try {
      double[] u = u0.clone();
      double[] uDot = u0Dot.clone();
      double[] uBar = tape.zeroDoubles(u.length);
      double[] uBarDot = tape.zeroDoubles(u.length);
      double[][] uKeptKept = tape.table(double[].class, steps);
      double[][] uKeptKeptDot = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length - 1);
        double[] uKeptDot = tape.row(uKeptKeptDot, t, u.length - 1);
        for (int i = 1; i < u.length - 1; i++) {
          double u1 = u[i + 1];
          double uDot1 = uDot[i + 1];
          double slope = u1 - u[i - 1];
          double slopeDot = uDot1 - uDot[i - 1];
          double u2 = u[i];
          double uDot2 = uDot[i];
          uKept[i] = u2;
          uKeptDot[i] = uDot2;
          double t1 = c * slope;
          double t2 = Math.abs(slope);
          double t3 = t1 * t2;
          double t4 = t3 * u2;
          u[i] = u2 - t4 * u1;
          uDot[i] = uDot2
              - ((((cDot * slope + c * slopeDot) * t2
              + t1 * StrongZero.times(Math.signum(slope), slopeDot)) * u2 + t3 * uDot2) * u1
              + t4 * uDot1);
        }
      }
      double u1 = u[1];
      double u2 = u[2];

      // reverse sweep
      double uDot1 = uDot[1];
      double uDot2 = uDot[2];
      double t = u1 * u2 + u[3];
      uBar[3] += 1.0;
      uBar[2] += u1;
      uBarDot[2] += uDot1;
      uBar[1] += u2;
      uBarDot[1] += uDot2;
      double cBar = 0.0;
      double cBarDot = 0.0;
      for (int t1 = Math.max(steps, 0) - 1; t1 >= 0; t1--) {
        double[] uKept = uKeptKept[t1];
        double[] uKeptDot = uKeptKeptDot[t1];
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0;
        double uBarDotCarried = u.length - 2 >= 1 ? uBarDot[u.length - 1] : 0.0;
        double uBarDotCarried1 = u.length - 2 >= 1 ? uBarDot[u.length - 2] : 0.0;
        for (int i = u.length - 2; i >= 1; i--) {
          double u3 = uKept[i];
          double uDot3 = uKeptDot[i];
          u[i] = u3;
          uDot[i] = uDot3;
          double t2 = -uBarCarried1;
          double t3 = -uBarDotCarried1;
          double u4 = u[i + 1];
          double uDot4 = uDot[i + 1];
          double t4 = t2 * u4;
          double t5 = t3 * u4 + t2 * uDot4;
          double slope = u4 - u[i - 1];
          double slopeDot = uDot4 - uDot[i - 1];
          double t6 = c * slope;
          double t7 = cDot * slope + c * slopeDot;
          double t8 = Math.abs(slope);
          double t9 = Math.signum(slope);
          double t10 = StrongZero.times(t9, slopeDot);
          double t11 = t6 * t8;
          double t12 = t7 * t8 + t6 * t10;
          double t13 = t11 * u3;
          double t14 = t4 * u3;
          double t15 = t5 * u3 + t4 * uDot3;
          double t16 = t14 * t8;
          double t17 = t15 * t8 + t14 * t10;
          cBar += t16 * slope;
          cBarDot += t17 * slope + t16 * slopeDot;
          double slopeBar = StrongZero.times(t9, t6 * t14) + c * t16;
          double slopeBarDot = StrongZero.times(t9, t7 * t14 + t6 * t15) + (cDot * t16 + c * t17);
          double t18 = uBar[i - 1] - slopeBar;
          double t19 = uBarDot[i - 1] - slopeBarDot;
          uBar[i + 1] = uBarCarried + (t13 * t2 + slopeBar);
          uBarDot[i + 1] =
              uBarDotCarried + ((t12 * u3 + t11 * uDot3) * t2 + t13 * t3 + slopeBarDot);
          uBarCarried = uBarCarried1 + t11 * t4;
          uBarCarried1 = t18;
          uBarDotCarried = uBarDotCarried1 + (t12 * t4 + t11 * t5);
          uBarDotCarried1 = t19;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
          uBarDot[1] = uBarDotCarried;
          uBarDot[0] = uBarDotCarried1;
        }
      }
      for (int i = 0; i < u0.length; i++) {
        double t1 = uBarDot[i];
        u0Bar[i] += uBar[i];
        u0Hvp[i] += t1;
      }
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.localCopy} as a function of the vector that packs {@code u0}, {@code
   * c}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction localCopyFunction(int steps) {
    return new LocalCopyFunction(steps);
  }

  private static final class LocalCopyFunction implements ScalarFunction {

    private final int steps;

    LocalCopyFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] u0 = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RolledBack.localCopy(u0, c, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u0 = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] u0Bar = Arguments.zerosLike(u0);
      LocalCopyAdjoint adjoint = new LocalCopyAdjoint();
      double value = localCopyGradient(u0, c, this.steps, u0Bar, adjoint);
      Arguments.pack(u0Bar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] u0 = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] u0Dot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return localCopyJvp(u0, c, this.steps, u0Dot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u0 = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] u0Dot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      double[] u0Bar = Arguments.zerosLike(u0);
      double[] u0Hvp = Arguments.zerosLike(u0);
      LocalCopyHvpAdjoint adjoint = new LocalCopyHvpAdjoint();
      double value = localCopyHvp(u0, c, this.steps, u0Dot, cDot, u0Bar, u0Hvp, adjoint);
      Arguments.pack(u0Bar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(u0Hvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.gaussSeidelUp} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param k as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param kDot tangent of {@code k}
   * @return the value and its tangent
   */
  static Dual gaussSeidelUpJvp(double[] x, double[] b, double k, double[] xDot, double[] bDot,
      double kDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("x", x, xDot, "b", b, bDot);
    for (int i = 1; i < x.length - 1; i++) {
      double b1 = b[i];
      double x1 = x[i - 1];
      double xDot1 = xDot[i - 1];
      double x2 = x[i + 1];
      double xDot2 = xDot[i + 1];
      double x3 = x[i];
      double t = x1 * x3;
      double t1 = b1 + x1 * x1 + x2 * x2 + t * x2;
      double t2 =
          (bDot[i] + 2.0 * (xDot1 * x1) + 2.0 * (xDot2 * x2)
          + ((xDot1 * x3 + x1 * xDot[i]) * x2 + t * xDot2)) * k + t1 * kDot;
      x[i] = t1 * k;
      xDot[i] = t2;
    }
    return new Dual(x[1] + x[x.length - 2], xDot[1] + xDot[x.length - 2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussSeidelUpJvp(double[], double[], double, double[], double[], double)
   */
  static Dual gaussSeidelUpJvp(double[] x, double[] b, double k, double[] xDot, double[] bDot,
      double kDot, Tape tape) {
    return gaussSeidelUpJvp(x, b, k, xDot, bDot, kDot);
  }

  /**
   * Value and gradient of {@code RolledBack.gaussSeidelUp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param b the derivative with respect to {@code b}
   * @param k the derivative with respect to {@code k}
   */
  record GaussSeidelUpGradient(double value, double[] x, double[] b, double k) {}

  /**
   * Adjoints of the scalar parameters of {@code RolledBack.gaussSeidelUp}: filled by a
   * derivative and reused by its caller.
   */
  static final class GaussSeidelUpAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public GaussSeidelUpAdjoint() {}
  }

  /**
   * Reverse mode: {@code RolledBack.gaussSeidelUp} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param k as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GaussSeidelUpGradient gaussSeidelUpGradient(double[] x, double[] b, double k) {
    return gaussSeidelUpGradient(x, b, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussSeidelUpGradient(double[], double[], double)
   */
  static GaussSeidelUpGradient gaussSeidelUpGradient(double[] x, double[] b, double k, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] bBar = b == x ? xBar : Arguments.zerosLike(b);
    GaussSeidelUpAdjoint adjoint = new GaussSeidelUpAdjoint();
    double value = gaussSeidelUpGradient(x, b, k, xBar, bBar, adjoint, tape);
    return new GaussSeidelUpGradient(value, xBar, bBar, adjoint.k);
  }

  /**
   * Reverse mode: {@code RolledBack.gaussSeidelUp} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param k as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code k}
   * @return the value
   */
  static double gaussSeidelUpGradient(double[] x, double[] b, double k, double[] xBar,
      double[] bBar, GaussSeidelUpAdjoint adjoint) {
    return gaussSeidelUpGradient(x, b, k, xBar, bBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussSeidelUpGradient(double[], double[], double, double[], double[],
   *     GaussSeidelUpAdjoint)
   */
  static double gaussSeidelUpGradient(double[] x, double[] b, double k, double[] xBar,
      double[] bBar, GaussSeidelUpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("x", x, xBar, "b", b, bBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length - 1);
      for (int i = 1; i < x.length - 1; i++) {
        double b1 = b[i];
        double x1 = x[i - 1];
        double x2 = x[i + 1];
        double x3 = x[i];
        xKept[i] = x3;
        x[i] = (b1 + x1 * x1 + x2 * x2 + x1 * x3 * x2) * k;
      }

      // reverse sweep
      double t = x[1] + x[x.length - 2];
      double[] xLeft = tape.doubles(x.length);
      System.arraycopy(x, 0, xLeft, 0, x.length);
      xBar[x.length - 2] += 1.0;
      xBar[1] += 1.0;
      double kBar = 0.0;
      double x1 = x.length - 2 >= 1 ? x[x.length - 1] : 0.0;
      for (int i = x.length - 2; i >= 1; i--) {
        double t1 = xKept[i];
        x[i] = t1;
        double t2 = xBar[i];
        xBar[i] = 0.0;
        double t3 = t2 * k;
        double x2 = x[i - 1];
        double t4 = x2 * t1;
        kBar += (b[i] + x2 * x2 + x1 * x1 + t4 * x1) * t2;
        double t5 = t3 * x1;
        double xBar1 = t4 * t3;
        double xBar2 = t5 * t1;
        xBar[i] += x2 * t5;
        xBar[i + 1] += xBar1 + 2.0 * t5;
        xBar[i - 1] += xBar2 + 2.0 * (t3 * x2);
        bBar[i] += t3;
        x1 = t1;
      }
      System.arraycopy(xLeft, 0, x, 0, x.length);
      adjoint.k = kBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.gaussSeidelUp}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param b the derivative with respect to {@code b}
   * @param k the derivative with respect to {@code k}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param bHvp the Hessian-vector product for {@code b}
   * @param kHvp the Hessian-vector product for {@code k}
   */
  record GaussSeidelUpHvp(double value, double[] x, double[] b, double k, double[] xHvp,
      double[] bHvp, double kHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RolledBack.gaussSeidelUp}: filled by a derivative and reused by its caller.
   */
  static final class GaussSeidelUpHvpAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** The Hessian-vector product for {@code k}. */
    public double kHvp;

    /** A holder of zeros. */
    public GaussSeidelUpHvpAdjoint() {}
  }

  /**
   * Second order: {@code RolledBack.gaussSeidelUp}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param k as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param kDot tangent of {@code k}
   * @return value, gradient and product, in new arrays
   */
  static GaussSeidelUpHvp gaussSeidelUpHvp(double[] x, double[] b, double k, double[] xDot,
      double[] bDot, double kDot) {
    return gaussSeidelUpHvp(x, b, k, xDot, bDot, kDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussSeidelUpHvp(double[], double[], double, double[], double[], double)
   */
  static GaussSeidelUpHvp gaussSeidelUpHvp(double[] x, double[] b, double k, double[] xDot,
      double[] bDot, double kDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] bBar = b == x ? xBar : Arguments.zerosLike(b);
    double[] xHvp = Arguments.zerosLike(x);
    double[] bHvp = b == x ? xHvp : Arguments.zerosLike(b);
    GaussSeidelUpHvpAdjoint adjoint = new GaussSeidelUpHvpAdjoint();
    double value =
        gaussSeidelUpHvp(x, b, k, xDot, bDot, kDot, xBar, bBar, xHvp, bHvp, adjoint, tape);
    return new GaussSeidelUpHvp(value, xBar, bBar, adjoint.k, xHvp, bHvp, adjoint.kHvp);
  }

  /**
   * Second order: {@code RolledBack.gaussSeidelUp}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param k as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param kDot tangent of {@code k}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code k}
   * @return the value
   */
  static double gaussSeidelUpHvp(double[] x, double[] b, double k, double[] xDot, double[] bDot,
      double kDot, double[] xBar, double[] bBar, double[] xHvp, double[] bHvp,
      GaussSeidelUpHvpAdjoint adjoint) {
    return gaussSeidelUpHvp(x, b, k, xDot, bDot, kDot, xBar, bBar, xHvp, bHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussSeidelUpHvp(double[], double[], double, double[], double[], double, double[],
   *     double[], double[], double[], GaussSeidelUpHvpAdjoint)
   */
  static double gaussSeidelUpHvp(double[] x, double[] b, double k, double[] xDot, double[] bDot,
      double kDot, double[] xBar, double[] bBar, double[] xHvp, double[] bHvp,
      GaussSeidelUpHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("x", x, xDot, "b", b, bDot);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("x", x, xBar, "b", b, bBar);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.sameSharing("x", x, xHvp, "b", b, bHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(bBar);
    Arguments.zero(xHvp);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length - 1);
      double[] xKeptDot = tape.doubles(x.length - 1);
      for (int i = 1; i < x.length - 1; i++) {
        double b1 = b[i];
        double x1 = x[i - 1];
        double xDot1 = xDot[i - 1];
        double x2 = x[i + 1];
        double xDot2 = xDot[i + 1];
        double x3 = x[i];
        double xDot3 = xDot[i];
        double t = bDot[i] + 2.0 * (xDot1 * x1) + 2.0 * (xDot2 * x2);
        xKept[i] = x3;
        xKeptDot[i] = xDot3;
        double t1 = x1 * x3;
        double t2 = b1 + x1 * x1 + x2 * x2 + t1 * x2;
        x[i] = t2 * k;
        xDot[i] = (t + ((xDot1 * x3 + x1 * xDot3) * x2 + t1 * xDot2)) * k + t2 * kDot;
      }

      // reverse sweep
      double t = x[1] + x[x.length - 2];
      double[] xLeft = tape.doubles(x.length);
      double[] xLeftDot = tape.doubles(x.length);
      System.arraycopy(x, 0, xLeft, 0, x.length);
      System.arraycopy(xDot, 0, xLeftDot, 0, x.length);
      xBar[x.length - 2] += 1.0;
      xBar[1] += 1.0;
      double kBar = 0.0;
      double kBarDot = 0.0;
      double x1 = x.length - 2 >= 1 ? x[x.length - 1] : 0.0;
      double xDot1 = x.length - 2 >= 1 ? xDot[x.length - 1] : 0.0;
      for (int i = x.length - 2; i >= 1; i--) {
        double t1 = xKept[i];
        double t2 = xKeptDot[i];
        x[i] = t1;
        xDot[i] = t2;
        double t3 = xBar[i];
        double t4 = xHvp[i];
        xBar[i] = 0.0;
        xHvp[i] = 0.0;
        double t5 = t3 * k;
        double t6 = t4 * k + t3 * kDot;
        double x2 = x[i - 1];
        double xDot2 = xDot[i - 1];
        double t7 = x2 * t1;
        double t8 = xDot2 * t1 + x2 * t2;
        double t9 = b[i] + x2 * x2 + x1 * x1 + t7 * x1;
        kBar += t9 * t3;
        kBarDot += (bDot[i] + 2.0 * (xDot2 * x2) + 2.0 * (xDot1 * x1) + (t8 * x1 + t7 * xDot1))
            * t3 + t9 * t4;
        double t10 = t5 * x1;
        double t11 = t6 * x1 + t5 * xDot1;
        double xBar1 = t7 * t5;
        double xBarDot = t8 * t5 + t7 * t6;
        double xBar2 = t10 * t1;
        double xBarDot1 = t11 * t1 + t10 * t2;
        xBar[i] += x2 * t10;
        xHvp[i] += xDot2 * t10 + x2 * t11;
        xBar[i + 1] += xBar1 + 2.0 * t10;
        xHvp[i + 1] += xBarDot + 2.0 * t11;
        xBar[i - 1] += xBar2 + 2.0 * (t5 * x2);
        xHvp[i - 1] += xBarDot1 + 2.0 * (t6 * x2 + t5 * xDot2);
        bBar[i] += t5;
        bHvp[i] += t6;
        x1 = t1;
        xDot1 = t2;
      }
      System.arraycopy(xLeft, 0, x, 0, x.length);
      System.arraycopy(xLeftDot, 0, xDot, 0, x.length);
      adjoint.k = kBar;
      adjoint.kHvp = kBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.gaussSeidelUp} as a function of the vector that packs {@code x},
   * {@code b}, {@code k}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction gaussSeidelUpFunction(double[] x, double[] b) {
    return new GaussSeidelUpFunction(x, b);
  }

  private static final class GaussSeidelUpFunction implements ScalarFunction {

    private final double[] x;

    private final double[] b;

    private final int xSize;

    private final int bSize;

    GaussSeidelUpFunction(double[] x, double[] b) {
      this.x = x;
      this.b = b;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return 1 + xSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, xSize);
      double k = packed[xSize + bSize];
      return RolledBack.gaussSeidelUp(x, b, k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, xSize);
      double k = packed[xSize + bSize];
      double[] xBar = Arguments.zerosLike(x);
      double[] bBar = Arguments.zerosLike(b);
      GaussSeidelUpAdjoint adjoint = new GaussSeidelUpAdjoint();
      double value = gaussSeidelUpGradient(x, b, k, xBar, bBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(bBar, gradient, xSize);
      gradient[xSize + bSize] = adjoint.k;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, xSize);
      double k = packed[xSize + bSize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, xSize);
      double kDot = direction[xSize + bSize];
      return gaussSeidelUpJvp(x, b, k, xDot, bDot, kDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, xSize);
      double k = packed[xSize + bSize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, xSize);
      double kDot = direction[xSize + bSize];
      double[] xBar = Arguments.zerosLike(x);
      double[] bBar = Arguments.zerosLike(b);
      double[] xHvp = Arguments.zerosLike(x);
      double[] bHvp = Arguments.zerosLike(b);
      GaussSeidelUpHvpAdjoint adjoint = new GaussSeidelUpHvpAdjoint();
      double value = gaussSeidelUpHvp(x, b, k, xDot, bDot, kDot, xBar, bBar, xHvp, bHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(bBar, gradient, xSize);
      gradient[xSize + bSize] = adjoint.k;
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(bHvp, product, xSize);
      product[xSize + bSize] = adjoint.kHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.gaussSeidelDown} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param sweeps constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}
   */
  static void gaussSeidelDownJvp(double[] x, double k, int sweeps, double[] xDot, double kDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    for (int s = 0; s < sweeps; s++) {
      for (int i = x.length - 2; i > 0; i--) {
        double x1 = x[i - 1];
        double xDot1 = xDot[i - 1];
        double x2 = x[i + 1];
        double t = x1 * x2;
        double x3 = x[i];
        double t1 = x3 * x3;
        double t2 = (xDot1 * x2 + x1 * xDot[i + 1]) * k + t * kDot
            + (2.0 * (xDot[i] * x3) * x1 + t1 * xDot1);
        x[i] = t * k + t1 * x1;
        xDot[i] = t2;
      }
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussSeidelDownJvp(double[], double, int, double[], double)
   */
  static void gaussSeidelDownJvp(double[] x, double k, int sweeps, double[] xDot, double kDot,
      Tape tape) {
    gaussSeidelDownJvp(x, k, sweeps, xDot, kDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code RolledBack.gaussSeidelDown}: filled by a
   * derivative and reused by its caller.
   */
  static final class GaussSeidelDownAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public GaussSeidelDownAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RolledBack.gaussSeidelDown} for
   * those of what it writes.
   *
   * @param x as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param sweeps constant
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code k} are added
   */
  static void gaussSeidelDownVjp(double[] x, double k, int sweeps, double[] xBar,
      GaussSeidelDownAdjoint adjoint) {
    gaussSeidelDownVjp(x, k, sweeps, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gaussSeidelDownVjp(double[], double, int, double[], GaussSeidelDownAdjoint)
   */
  static void gaussSeidelDownVjp(double[] x, double k, int sweeps, double[] xBar,
      GaussSeidelDownAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[][] xKeptKept = tape.table(double[].class, sweeps);
      for (int s = 0; s < sweeps; s++) {
        double[] xKept = tape.row(xKeptKept, s, x.length - 1);
        for (int i = x.length - 2; i > 0; i--) {
          double x1 = x[i - 1];
          double t = x1 * x[i + 1] * k;
          double x2 = x[i];
          xKept[i] = x2;
          x[i] = t + x2 * x2 * x1;
        }
      }

      // reverse sweep
      double[] xLeft = tape.doubles(x.length);
      System.arraycopy(x, 0, xLeft, 0, x.length);
      double kBar = 0.0;
      for (int s = Math.max(sweeps, 0) - 1; s >= 0; s--) {
        int i = x.length - 2;
        double[] xKept = xKeptKept[s];
        double x1 = 1 <= i ? x[0] : 0.0;
        double xBarCarried = 1 <= i ? xBar[0] : 0.0;
        double xBarCarried1 = 1 <= i ? xBar[1] : 0.0;
        for (int j = 1; j <= i; j++) {
          double t = xKept[j];
          x[j] = t;
          double xBar1 = t * t * xBarCarried1;
          double t1 = xBarCarried1 * k;
          double x2 = x[j + 1];
          kBar += x1 * x2 * xBarCarried1;
          double t2 = xBar[j + 1] + x1 * t1;
          xBar[j - 1] = xBarCarried + (xBar1 + t1 * x2);
          xBarCarried = 2.0 * (xBarCarried1 * x1 * t);
          x1 = t;
          xBarCarried1 = t2;
        }
        if (1 <= i) {
          xBar[i] = xBarCarried;
          xBar[x.length - 1] = xBarCarried1;
        }
      }
      System.arraycopy(xLeft, 0, x, 0, x.length);
      adjoint.k += kBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.gaussSeidelDown} as a function of the vector that packs {@code x},
   * {@code k}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param sweeps captured
   * @return the view
   */
  static VectorFunction gaussSeidelDownFunction(int sweeps) {
    return new GaussSeidelDownFunction(sweeps);
  }

  private static final class GaussSeidelDownFunction implements VectorFunction {

    private final int sweeps;

    GaussSeidelDownFunction(int sweeps) {
      this.sweeps = sweeps;
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
      Arguments.lengthAtLeast("x", packed, 1);
      return packed.length - 1;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double k = packed[packed.length - 1];
      RolledBack.gaussSeidelDown(x, k, this.sweeps);
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
      double k = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double kDot = direction[direction.length - 1];
      gaussSeidelDownJvp(x, k, this.sweeps, xDot, kDot);
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
      double k = packed[packed.length - 1];
      double[] xBar = Arguments.doubles(weights, 0, weights.length);
      GaussSeidelDownAdjoint adjoint = new GaussSeidelDownAdjoint();
      gaussSeidelDownVjp(x, k, this.sweeps, xBar, adjoint);
      Arguments.pack(x, values, 0);
      Arguments.pack(xBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.k;
    }
  }

  /**
   * Forward mode: {@code RolledBack.perhapsOneArray} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param steps constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual perhapsOneArrayJvp(double[] a, double[] b, int steps, double[] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < a.length; i++) {
        double a1 = a[i];
        double aDot1 = aDot[i];
        double t1 = 0.1 * a1;
        double b1 = b[i - 1];
        double t2 = t1 * b1;
        double b2 = b[i];
        double t3 = aDot1 + ((0.1 * aDot1 * b1 + t1 * bDot[i - 1]) * b2 + t2 * bDot[i]);
        a[i] = a1 + t2 * b2;
        aDot[i] = t3;
        double b3 = b[i - 1];
        double t4 = 0.1 * a[i - 1];
        double b4 = b[i];
        double t5 = 1.0 + t4 * b4;
        double t6 = bDot[i - 1] * t5 + b3 * (0.1 * aDot[i - 1] * b4 + t4 * bDot[i]);
        b[i - 1] = b3 * t5;
        bDot[i - 1] = t6;
      }
    }
    double a1 = a[1];
    double b1 = b[0];
    return new Dual(a1 * b1, aDot[1] * b1 + a1 * bDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsOneArrayJvp(double[], double[], int, double[], double[])
   */
  static Dual perhapsOneArrayJvp(double[] a, double[] b, int steps, double[] aDot, double[] bDot,
      Tape tape) {
    return perhapsOneArrayJvp(a, b, steps, aDot, bDot);
  }

  /**
   * Value and gradient of {@code RolledBack.perhapsOneArray}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record PerhapsOneArrayGradient(double value, double[] a, double[] b) {}

  /**
   * Reverse mode: {@code RolledBack.perhapsOneArray} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static PerhapsOneArrayGradient perhapsOneArrayGradient(double[] a, double[] b, int steps) {
    return perhapsOneArrayGradient(a, b, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsOneArrayGradient(double[], double[], int)
   */
  static PerhapsOneArrayGradient perhapsOneArrayGradient(double[] a, double[] b, int steps,
      Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double value = perhapsOneArrayGradient(a, b, steps, aBar, bBar, tape);
    return new PerhapsOneArrayGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code RolledBack.perhapsOneArray} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param steps constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double perhapsOneArrayGradient(double[] a, double[] b, int steps, double[] aBar,
      double[] bBar) {
    return perhapsOneArrayGradient(a, b, steps, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsOneArrayGradient(double[], double[], int, double[], double[])
   */
  static double perhapsOneArrayGradient(double[] a, double[] b, int steps, double[] aBar,
      double[] bBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[][] bKeptKept = tape.table(double[].class, steps);
      double[][] aKeptKept = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] bKept = tape.row(bKeptKept, t, a.length);
        double[] aKept = tape.row(aKeptKept, t, a.length);
        for (int i = 1; i < a.length; i++) {
          double a1 = a[i];
          aKept[i] = a1;
          a[i] = a1 + 0.1 * a1 * b[i - 1] * b[i];
          double b1 = b[i - 1];
          bKept[i] = b1;
          b[i - 1] = b1 * (1.0 + 0.1 * a[i - 1] * b[i]);
        }
      }
      double a1 = a[1];
      double b1 = b[0];

      // reverse sweep
      double[] aLeft = tape.doubles(a.length);
      System.arraycopy(a, 0, aLeft, 0, a.length);
      double[] bLeft = tape.doubles(b.length);
      System.arraycopy(b, 0, bLeft, 0, b.length);
      bBar[0] += a1;
      aBar[1] += b1;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] bKept = bKeptKept[t];
        double[] aKept = aKeptKept[t];
        for (int i = a.length - 1; i >= 1; i--) {
          double b2 = bKept[i];
          b[i - 1] = b2;
          double t1 = bBar[i - 1];
          bBar[i - 1] = 0.0;
          double t2 = 0.1 * a[i - 1];
          double b3 = b[i];
          double t3 = b2 * t1;
          bBar[i] += t2 * t3;
          aBar[i - 1] += 0.1 * (t3 * b3);
          bBar[i - 1] += t1 * (1.0 + t2 * b3);
          double a2 = aKept[i];
          a[i] = a2;
          double t4 = aBar[i];
          aBar[i] = 0.0;
          double t5 = t4 * b[i];
          double t6 = 0.1 * a2;
          double b4 = b[i - 1];
          bBar[i] += t6 * b4 * t4;
          bBar[i - 1] += t6 * t5;
          aBar[i] += t4 + 0.1 * (t5 * b4);
        }
      }
      System.arraycopy(aLeft, 0, a, 0, a.length);
      System.arraycopy(bLeft, 0, b, 0, b.length);
      return a1 * b1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.perhapsOneArray}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record PerhapsOneArrayHvp(double value, double[] a, double[] b, double[] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code RolledBack.perhapsOneArray}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param steps constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static PerhapsOneArrayHvp perhapsOneArrayHvp(double[] a, double[] b, int steps, double[] aDot,
      double[] bDot) {
    return perhapsOneArrayHvp(a, b, steps, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsOneArrayHvp(double[], double[], int, double[], double[])
   */
  static PerhapsOneArrayHvp perhapsOneArrayHvp(double[] a, double[] b, int steps, double[] aDot,
      double[] bDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double value = perhapsOneArrayHvp(a, b, steps, aDot, bDot, aBar, bBar, aHvp, bHvp, tape);
    return new PerhapsOneArrayHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Second order: {@code RolledBack.perhapsOneArray}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param steps constant
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
  static double perhapsOneArrayHvp(double[] a, double[] b, int steps, double[] aDot, double[] bDot,
      double[] aBar, double[] bBar, double[] aHvp, double[] bHvp) {
    return perhapsOneArrayHvp(a, b, steps, aDot, bDot, aBar, bBar, aHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #perhapsOneArrayHvp(double[], double[], int, double[], double[], double[],
   *     double[], double[], double[])
   */
  static double perhapsOneArrayHvp(double[] a, double[] b, int steps, double[] aDot, double[] bDot,
      double[] aBar, double[] bBar, double[] aHvp, double[] bHvp, Tape tape) {
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
      double[][] bKeptKept = tape.table(double[].class, steps);
      double[][] bKeptKeptDot = tape.table(double[].class, steps);
      double[][] aKeptKept = tape.table(double[].class, steps);
      double[][] aKeptKeptDot = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] bKept = tape.row(bKeptKept, t, a.length);
        double[] bKeptDot = tape.row(bKeptKeptDot, t, a.length);
        double[] aKept = tape.row(aKeptKept, t, a.length);
        double[] aKeptDot = tape.row(aKeptKeptDot, t, a.length);
        for (int i = 1; i < a.length; i++) {
          double a1 = a[i];
          double aDot1 = aDot[i];
          aKept[i] = a1;
          aKeptDot[i] = aDot1;
          double t1 = 0.1 * a1;
          double b1 = b[i - 1];
          double t2 = t1 * b1;
          double b2 = b[i];
          double t3 = aDot1 + ((0.1 * aDot1 * b1 + t1 * bDot[i - 1]) * b2 + t2 * bDot[i]);
          a[i] = a1 + t2 * b2;
          aDot[i] = t3;
          double b3 = b[i - 1];
          double bDot1 = bDot[i - 1];
          bKept[i] = b3;
          bKeptDot[i] = bDot1;
          double t4 = 0.1 * a[i - 1];
          double b4 = b[i];
          double t5 = 1.0 + t4 * b4;
          double t6 = bDot1 * t5 + b3 * (0.1 * aDot[i - 1] * b4 + t4 * bDot[i]);
          b[i - 1] = b3 * t5;
          bDot[i - 1] = t6;
        }
      }
      double a1 = a[1];
      double b1 = b[0];

      // reverse sweep
      double aDot1 = aDot[1];
      double bDot1 = bDot[0];
      double[] aLeft = tape.doubles(a.length);
      double[] aLeftDot = tape.doubles(a.length);
      System.arraycopy(a, 0, aLeft, 0, a.length);
      System.arraycopy(aDot, 0, aLeftDot, 0, a.length);
      double[] bLeft = tape.doubles(b.length);
      double[] bLeftDot = tape.doubles(b.length);
      System.arraycopy(b, 0, bLeft, 0, b.length);
      System.arraycopy(bDot, 0, bLeftDot, 0, b.length);
      bBar[0] += a1;
      bHvp[0] += aDot1;
      aBar[1] += b1;
      aHvp[1] += bDot1;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] bKept = bKeptKept[t];
        double[] bKeptDot = bKeptKeptDot[t];
        double[] aKept = aKeptKept[t];
        double[] aKeptDot = aKeptKeptDot[t];
        for (int i = a.length - 1; i >= 1; i--) {
          double b2 = bKept[i];
          double bDot2 = bKeptDot[i];
          b[i - 1] = b2;
          bDot[i - 1] = bDot2;
          double t1 = bBar[i - 1];
          double t2 = bHvp[i - 1];
          bBar[i - 1] = 0.0;
          bHvp[i - 1] = 0.0;
          double t3 = 0.1 * a[i - 1];
          double t4 = 0.1 * aDot[i - 1];
          double b3 = b[i];
          double bDot3 = bDot[i];
          double t5 = 1.0 + t3 * b3;
          double t6 = b2 * t1;
          double t7 = bDot2 * t1 + b2 * t2;
          bBar[i] += t3 * t6;
          bHvp[i] += t4 * t6 + t3 * t7;
          aBar[i - 1] += 0.1 * (t6 * b3);
          aHvp[i - 1] += 0.1 * (t7 * b3 + t6 * bDot3);
          bBar[i - 1] += t1 * t5;
          bHvp[i - 1] += t2 * t5 + t1 * (t4 * b3 + t3 * bDot3);
          double a2 = aKept[i];
          double aDot2 = aKeptDot[i];
          a[i] = a2;
          aDot[i] = aDot2;
          double t8 = aBar[i];
          double t9 = aHvp[i];
          aBar[i] = 0.0;
          aHvp[i] = 0.0;
          double b4 = b[i];
          double t10 = t8 * b4;
          double t11 = t9 * b4 + t8 * bDot[i];
          double t12 = 0.1 * a2;
          double t13 = 0.1 * aDot2;
          double b5 = b[i - 1];
          double bDot4 = bDot[i - 1];
          double t14 = t12 * b5;
          bBar[i] += t14 * t8;
          bHvp[i] += (t13 * b5 + t12 * bDot4) * t8 + t14 * t9;
          bBar[i - 1] += t12 * t10;
          bHvp[i - 1] += t13 * t10 + t12 * t11;
          aBar[i] += t8 + 0.1 * (t10 * b5);
          aHvp[i] += t9 + 0.1 * (t11 * b5 + t10 * bDot4);
        }
      }
      System.arraycopy(aLeft, 0, a, 0, a.length);
      System.arraycopy(aLeftDot, 0, aDot, 0, a.length);
      System.arraycopy(bLeft, 0, b, 0, b.length);
      System.arraycopy(bLeftDot, 0, bDot, 0, b.length);
      return a1 * b1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.perhapsOneArray} as a function of the vector that packs {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @param steps captured
   * @return the view
   */
  static ScalarFunction perhapsOneArrayFunction(double[] a, double[] b, int steps) {
    return new PerhapsOneArrayFunction(a, b, steps);
  }

  private static final class PerhapsOneArrayFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final int steps;

    private final int aSize;

    private final int bSize;

    PerhapsOneArrayFunction(double[] a, double[] b, int steps) {
      this.a = a;
      this.b = b;
      this.steps = steps;
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
      return RolledBack.perhapsOneArray(a, b, this.steps);
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
      double value = perhapsOneArrayGradient(a, b, this.steps, aBar, bBar);
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
      return perhapsOneArrayJvp(a, b, this.steps, aDot, bDot).tangent();
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
      double value = perhapsOneArrayHvp(a, b, this.steps, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.storedAfterwards} and its derivative in the direction of
   * the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual storedAfterwardsJvp(double[] u, int steps, double[] uDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int t = 0; t < steps; t++) {
      double u1 = 1 < u.length - 1 ? u[1] : 0.0;
      double u2 = 1 < u.length - 1 ? u[0] : 0.0;
      double uDot1 = 1 < u.length - 1 ? uDot[0] : 0.0;
      double uDot2 = 1 < u.length - 1 ? uDot[1] : 0.0;
      for (int i = 1; i < u.length - 1; i++) {
        double t1 = u[i + 1];
        double t2 = uDot[i + 1];
        double t3 = u2 + u1 * t1;
        u2 = u1 * t3 * 0.5;
        uDot1 = (uDot2 * t3 + u1 * (uDot1 + (uDot2 * t1 + u1 * t2))) * 0.5;
        u[i] = u2;
        uDot[i] = uDot1;
        u1 = t1;
        uDot2 = t2;
      }
    }
    double u1 = u[0];
    double u2 = u[1];
    double uDot1 = uDot[1];
    double first = u1 * u2;
    double firstDot = uDot[0] * u2 + u1 * uDot1;
    double u3 = u[2];
    double t = uDot1 * u3 + u2 * uDot[2];
    u[0] = u2 * u3;
    uDot[0] = t;
    u[1] = 0.0;
    uDot[1] = 0.0;
    double u4 = u[0];
    double u5 = u[2];
    return new Dual(first + u4 * u5, firstDot + (uDot[0] * u5 + u4 * uDot[2]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedAfterwardsJvp(double[], int, double[])
   */
  static Dual storedAfterwardsJvp(double[] u, int steps, double[] uDot, Tape tape) {
    return storedAfterwardsJvp(u, steps, uDot);
  }

  /**
   * Value and gradient of {@code RolledBack.storedAfterwards}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   */
  record StoredAfterwardsGradient(double value, double[] u) {}

  /**
   * Reverse mode: {@code RolledBack.storedAfterwards} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static StoredAfterwardsGradient storedAfterwardsGradient(double[] u, int steps) {
    return storedAfterwardsGradient(u, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedAfterwardsGradient(double[], int)
   */
  static StoredAfterwardsGradient storedAfterwardsGradient(double[] u, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double value = storedAfterwardsGradient(u, steps, uBar, tape);
    return new StoredAfterwardsGradient(value, uBar);
  }

  /**
   * Reverse mode: {@code RolledBack.storedAfterwards} and its gradient, written into the
   * caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @return the value
   */
  static double storedAfterwardsGradient(double[] u, int steps, double[] uBar) {
    return storedAfterwardsGradient(u, steps, uBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedAfterwardsGradient(double[], int, double[])
   */
  static double storedAfterwardsGradient(double[] u, int steps, double[] uBar, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[][] uKeptKept = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length - 1);
        double u1 = 1 < u.length - 1 ? u[1] : 0.0;
        double u2 = 1 < u.length - 1 ? u[0] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          uKept[i] = u1;
          double t1 = u[i + 1];
          u2 = u1 * (u2 + u1 * t1) * 0.5;
          u[i] = u2;
          u1 = t1;
        }
      }
      double u1 = u[0];
      double u2 = u[1];
      double first = u1 * u2;
      double u3 = u[2];
      double uOld = u[0];
      u[0] = u2 * u3;
      double uOld1 = u[1];
      u[1] = 0.0;
      double u4 = u[0];
      double u5 = u[2];

      // reverse sweep
      double[] uLeft = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      uBar[2] += u4;
      uBar[0] += u5;
      u[1] = uOld1;
      uBar[1] = 0.0;
      u[0] = uOld;
      double t = uBar[0];
      uBar[0] = 0.0;
      double uBar1 = t * u3;
      uBar[2] += u2 * t;
      uBar[1] += uBar1 + u1;
      uBar[0] += u2;
      for (int t1 = Math.max(steps, 0) - 1; t1 >= 0; t1--) {
        double[] uKept = uKeptKept[t1];
        double u6 = u.length - 2 >= 1 ? u[u.length - 1] : 0.0;
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0;
        for (int i = u.length - 2; i >= 1; i--) {
          double t2 = uKept[i];
          u[i] = t2;
          double t3 = uBarCarried1 * 0.5;
          double t4 = t2 * t3;
          double uBar2 = t3 * (u[i - 1] + t2 * u6) + t4 * u6;
          uBar[i + 1] = uBarCarried + t2 * t4;
          double t5 = uBar[i - 1] + t4;
          u6 = t2;
          uBarCarried = uBar2;
          uBarCarried1 = t5;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      return first + u4 * u5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.storedAfterwards}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param uHvp the Hessian-vector product for {@code u}
   */
  record StoredAfterwardsHvp(double value, double[] u, double[] uHvp) {}

  /**
   * Second order: {@code RolledBack.storedAfterwards}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static StoredAfterwardsHvp storedAfterwardsHvp(double[] u, int steps, double[] uDot) {
    return storedAfterwardsHvp(u, steps, uDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedAfterwardsHvp(double[], int, double[])
   */
  static StoredAfterwardsHvp storedAfterwardsHvp(double[] u, int steps, double[] uDot, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    double value = storedAfterwardsHvp(u, steps, uDot, uBar, uHvp, tape);
    return new StoredAfterwardsHvp(value, uBar, uHvp);
  }

  /**
   * Second order: {@code RolledBack.storedAfterwards}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @return the value
   */
  static double storedAfterwardsHvp(double[] u, int steps, double[] uDot, double[] uBar,
      double[] uHvp) {
    return storedAfterwardsHvp(u, steps, uDot, uBar, uHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedAfterwardsHvp(double[], int, double[], double[], double[])
   */
  static double storedAfterwardsHvp(double[] u, int steps, double[] uDot, double[] uBar,
      double[] uHvp, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      double[][] uKeptKept = tape.table(double[].class, steps);
      double[][] uKeptKeptDot = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length - 1);
        double[] uKeptDot = tape.row(uKeptKeptDot, t, u.length - 1);
        double u1 = 1 < u.length - 1 ? u[1] : 0.0;
        double u2 = 1 < u.length - 1 ? u[0] : 0.0;
        double uDot1 = 1 < u.length - 1 ? uDot[0] : 0.0;
        double uDot2 = 1 < u.length - 1 ? uDot[1] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          uKept[i] = u1;
          uKeptDot[i] = uDot2;
          double t1 = u[i + 1];
          double t2 = uDot[i + 1];
          double t3 = u2 + u1 * t1;
          u2 = u1 * t3 * 0.5;
          uDot1 = (uDot2 * t3 + u1 * (uDot1 + (uDot2 * t1 + u1 * t2))) * 0.5;
          u[i] = u2;
          uDot[i] = uDot1;
          u1 = t1;
          uDot2 = t2;
        }
      }
      double u1 = u[0];
      double uDot1 = uDot[0];
      double u2 = u[1];
      double uDot2 = uDot[1];
      double first = u1 * u2;
      double u3 = u[2];
      double uDot3 = uDot[2];
      double uOld = u[0];
      u[0] = u2 * u3;
      uDot[0] = uDot2 * u3 + u2 * uDot3;
      double uOld1 = u[1];
      double uOldDot = uDot[1];
      u[1] = 0.0;
      uDot[1] = 0.0;
      double u4 = u[0];
      double u5 = u[2];

      // reverse sweep
      double uDot4 = uDot[0];
      double uDot5 = uDot[2];
      double[] uLeft = tape.doubles(u.length);
      double[] uLeftDot = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      System.arraycopy(uDot, 0, uLeftDot, 0, u.length);
      uBar[2] += u4;
      uHvp[2] += uDot4;
      uBar[0] += u5;
      uHvp[0] += uDot5;
      u[1] = uOld1;
      uDot[1] = uOldDot;
      uBar[1] = 0.0;
      uHvp[1] = 0.0;
      u[0] = uOld;
      uDot[0] = uDot1;
      double t = uBar[0];
      double t1 = uHvp[0];
      uBar[0] = 0.0;
      uHvp[0] = 0.0;
      double uBar1 = t * u3;
      double uBarDot = t1 * u3 + t * uDot3;
      uBar[2] += u2 * t;
      uHvp[2] += uDot2 * t + u2 * t1;
      uBar[1] += uBar1 + u1;
      uHvp[1] += uBarDot + uDot1;
      uBar[0] += u2;
      uHvp[0] += uDot2;
      for (int t2 = Math.max(steps, 0) - 1; t2 >= 0; t2--) {
        double[] uKept = uKeptKept[t2];
        double[] uKeptDot = uKeptKeptDot[t2];
        double u6 = u.length - 2 >= 1 ? u[u.length - 1] : 0.0;
        double uDot6 = u.length - 2 >= 1 ? uDot[u.length - 1] : 0.0;
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0;
        double uBarDotCarried = u.length - 2 >= 1 ? uHvp[u.length - 1] : 0.0;
        double uBarDotCarried1 = u.length - 2 >= 1 ? uHvp[u.length - 2] : 0.0;
        for (int i = u.length - 2; i >= 1; i--) {
          double t3 = uKept[i];
          double t4 = uKeptDot[i];
          u[i] = t3;
          uDot[i] = t4;
          double t5 = uBarCarried1 * 0.5;
          double t6 = uBarDotCarried1 * 0.5;
          double t7 = u[i - 1] + t3 * u6;
          double t8 = t3 * t5;
          double t9 = t4 * t5 + t3 * t6;
          double uBarDot1 =
              t6 * t7 + t5 * (uDot[i - 1] + (t4 * u6 + t3 * uDot6)) + (t9 * u6 + t8 * uDot6);
          uBar[i + 1] = uBarCarried + t3 * t8;
          uHvp[i + 1] = uBarDotCarried + (t4 * t8 + t3 * t9);
          double t10 = uBar[i - 1] + t8;
          double t11 = uHvp[i - 1] + t9;
          uDot6 = t4;
          uBarCarried = t5 * t7 + t8 * u6;
          u6 = t3;
          uBarCarried1 = t10;
          uBarDotCarried = uBarDot1;
          uBarDotCarried1 = t11;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
          uHvp[1] = uBarDotCarried;
          uHvp[0] = uBarDotCarried1;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      System.arraycopy(uLeftDot, 0, uDot, 0, u.length);
      return first + u4 * u5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.storedAfterwards} as a function of the vector that packs {@code u}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction storedAfterwardsFunction(int steps) {
    return new StoredAfterwardsFunction(steps);
  }

  private static final class StoredAfterwardsFunction implements ScalarFunction {

    private final int steps;

    StoredAfterwardsFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] u = Arguments.doubles(packed, 0, packed.length);
      return RolledBack.storedAfterwards(u, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uBar = Arguments.zerosLike(u);
      double value = storedAfterwardsGradient(u, this.steps, uBar);
      Arguments.pack(uBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      return storedAfterwardsJvp(u, this.steps, uDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      double value = storedAfterwardsHvp(u, this.steps, uDot, uBar, uHvp);
      Arguments.pack(uBar, gradient, 0);
      Arguments.pack(uHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.usedAfterTheStore} and its derivative in the direction
   * of the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual usedAfterTheStoreJvp(double[] u, int steps, double[] uDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int t = 0; t < steps; t++) {
      double before = 1 < u.length - 1 ? u[1] : 0.0;
      double left = 1 < u.length - 1 ? u[0] : 0.0;
      double leftDot = 1 < u.length - 1 ? uDot[0] : 0.0;
      double beforeDot = 1 < u.length - 1 ? uDot[1] : 0.0;
      for (int i = 1; i < u.length - 1; i++) {
        double right = u[i + 1];
        double rightDot = uDot[i + 1];
        double t1 = before * right;
        double t2 = 0.5 * before;
        double t3 = left + t2 * right;
        double t4 = t1 * t3 + left * left;
        double t5 = (beforeDot * right + before * rightDot) * t3
            + t1 * (leftDot + (0.5 * beforeDot * right + t2 * rightDot)) + 2.0 * (leftDot * left);
        u[i] = t4;
        uDot[i] = t5;
        sum += before * left;
        sumDot += beforeDot * left + before * leftDot;
        left = t4;
        before = right;
        leftDot = t5;
        beforeDot = rightDot;
      }
    }
    return new Dual(sum + u[1], sumDot + uDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedAfterTheStoreJvp(double[], int, double[])
   */
  static Dual usedAfterTheStoreJvp(double[] u, int steps, double[] uDot, Tape tape) {
    return usedAfterTheStoreJvp(u, steps, uDot);
  }

  /**
   * Value and gradient of {@code RolledBack.usedAfterTheStore}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   */
  record UsedAfterTheStoreGradient(double value, double[] u) {}

  /**
   * Reverse mode: {@code RolledBack.usedAfterTheStore} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static UsedAfterTheStoreGradient usedAfterTheStoreGradient(double[] u, int steps) {
    return usedAfterTheStoreGradient(u, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedAfterTheStoreGradient(double[], int)
   */
  static UsedAfterTheStoreGradient usedAfterTheStoreGradient(double[] u, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double value = usedAfterTheStoreGradient(u, steps, uBar, tape);
    return new UsedAfterTheStoreGradient(value, uBar);
  }

  /**
   * Reverse mode: {@code RolledBack.usedAfterTheStore} and its gradient, written into the
   * caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @return the value
   */
  static double usedAfterTheStoreGradient(double[] u, int steps, double[] uBar) {
    return usedAfterTheStoreGradient(u, steps, uBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedAfterTheStoreGradient(double[], int, double[])
   */
  static double usedAfterTheStoreGradient(double[] u, int steps, double[] uBar, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[][] leftKeptKept = tape.table(double[].class, steps);
      double[][] beforeKeptKept = tape.table(double[].class, steps);
      double sum = 0.0;
      for (int t = 0; t < steps; t++) {
        double[] leftKept = tape.row(leftKeptKept, t, u.length - 1);
        double[] beforeKept = tape.row(beforeKeptKept, t, u.length - 1);
        double before = 1 < u.length - 1 ? u[1] : 0.0;
        double left = 1 < u.length - 1 ? u[0] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          beforeKept[i] = before;
          leftKept[i] = left;
          double right = u[i + 1];
          double t1 = before * right * (left + 0.5 * before * right) + left * left;
          u[i] = t1;
          sum += before * left;
          left = t1;
          before = right;
        }
      }

      // reverse sweep
      double t = sum + u[1];
      double[] uLeft = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      uBar[1] += 1.0;
      for (int t1 = Math.max(steps, 0) - 1; t1 >= 0; t1--) {
        double[] leftKept = leftKeptKept[t1];
        double[] beforeKept = beforeKeptKept[t1];
        double right = u.length - 2 >= 1 ? u[u.length - 1] : 0.0;
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0;
        for (int i = u.length - 2; i >= 1; i--) {
          double left = leftKept[i];
          double before = beforeKept[i];
          u[i] = before;
          double t2 = 0.5 * before;
          double t3 = uBarCarried1 * (left + t2 * right);
          double t4 = before * right * uBarCarried1;
          double leftBar = before + 2.0 * (uBarCarried1 * left) + t4;
          double beforeBar = left + 0.5 * (t4 * right) + t3 * right;
          double rightBar = t2 * t4 + before * t3;
          uBar[i + 1] = uBarCarried + rightBar;
          double t5 = uBar[i - 1] + leftBar;
          right = before;
          uBarCarried = beforeBar;
          uBarCarried1 = t5;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.usedAfterTheStore}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param uHvp the Hessian-vector product for {@code u}
   */
  record UsedAfterTheStoreHvp(double value, double[] u, double[] uHvp) {}

  /**
   * Second order: {@code RolledBack.usedAfterTheStore}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static UsedAfterTheStoreHvp usedAfterTheStoreHvp(double[] u, int steps, double[] uDot) {
    return usedAfterTheStoreHvp(u, steps, uDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedAfterTheStoreHvp(double[], int, double[])
   */
  static UsedAfterTheStoreHvp usedAfterTheStoreHvp(double[] u, int steps, double[] uDot,
      Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    double value = usedAfterTheStoreHvp(u, steps, uDot, uBar, uHvp, tape);
    return new UsedAfterTheStoreHvp(value, uBar, uHvp);
  }

  /**
   * Second order: {@code RolledBack.usedAfterTheStore}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @return the value
   */
  static double usedAfterTheStoreHvp(double[] u, int steps, double[] uDot, double[] uBar,
      double[] uHvp) {
    return usedAfterTheStoreHvp(u, steps, uDot, uBar, uHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #usedAfterTheStoreHvp(double[], int, double[], double[], double[])
   */
  static double usedAfterTheStoreHvp(double[] u, int steps, double[] uDot, double[] uBar,
      double[] uHvp, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      double[][] leftKeptKept = tape.table(double[].class, steps);
      double[][] leftKeptKeptDot = tape.table(double[].class, steps);
      double[][] beforeKeptKept = tape.table(double[].class, steps);
      double[][] beforeKeptKeptDot = tape.table(double[].class, steps);
      double sum = 0.0;
      for (int t = 0; t < steps; t++) {
        double[] leftKept = tape.row(leftKeptKept, t, u.length - 1);
        double[] leftKeptDot = tape.row(leftKeptKeptDot, t, u.length - 1);
        double[] beforeKept = tape.row(beforeKeptKept, t, u.length - 1);
        double[] beforeKeptDot = tape.row(beforeKeptKeptDot, t, u.length - 1);
        double before = 1 < u.length - 1 ? u[1] : 0.0;
        double left = 1 < u.length - 1 ? u[0] : 0.0;
        double leftDot = 1 < u.length - 1 ? uDot[0] : 0.0;
        double beforeDot = 1 < u.length - 1 ? uDot[1] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          beforeKept[i] = before;
          beforeKeptDot[i] = beforeDot;
          leftKept[i] = left;
          leftKeptDot[i] = leftDot;
          double right = u[i + 1];
          double rightDot = uDot[i + 1];
          double t1 = before * right;
          double t2 = 0.5 * before;
          double t3 = left + t2 * right;
          double t4 = t1 * t3 + left * left;
          leftDot = (beforeDot * right + before * rightDot) * t3
              + t1 * (leftDot + (0.5 * beforeDot * right + t2 * rightDot)) + 2.0 * (leftDot * left);
          u[i] = t4;
          uDot[i] = leftDot;
          sum += before * left;
          left = t4;
          before = right;
          beforeDot = rightDot;
        }
      }

      // reverse sweep
      double t = sum + u[1];
      double[] uLeft = tape.doubles(u.length);
      double[] uLeftDot = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      System.arraycopy(uDot, 0, uLeftDot, 0, u.length);
      uBar[1] += 1.0;
      for (int t1 = Math.max(steps, 0) - 1; t1 >= 0; t1--) {
        double[] leftKept = leftKeptKept[t1];
        double[] leftKeptDot = leftKeptKeptDot[t1];
        double[] beforeKept = beforeKeptKept[t1];
        double[] beforeKeptDot = beforeKeptKeptDot[t1];
        double right = u.length - 2 >= 1 ? u[u.length - 1] : 0.0;
        double rightDot = u.length - 2 >= 1 ? uDot[u.length - 1] : 0.0;
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0;
        double uBarDotCarried = u.length - 2 >= 1 ? uHvp[u.length - 1] : 0.0;
        double uBarDotCarried1 = u.length - 2 >= 1 ? uHvp[u.length - 2] : 0.0;
        for (int i = u.length - 2; i >= 1; i--) {
          double left = leftKept[i];
          double leftDot = leftKeptDot[i];
          double before = beforeKept[i];
          double beforeDot = beforeKeptDot[i];
          u[i] = before;
          uDot[i] = beforeDot;
          double t2 = 0.5 * before;
          double t3 = 0.5 * beforeDot;
          double t4 = left + t2 * right;
          double t5 = uBarCarried1 * t4;
          double t6 =
              uBarDotCarried1 * t4 + uBarCarried1 * (leftDot + (t3 * right + t2 * rightDot));
          double t7 = before * right;
          double t8 = t7 * uBarCarried1;
          double t9 = (beforeDot * right + before * rightDot) * uBarCarried1 + t7 * uBarDotCarried1;
          double leftBar = before + 2.0 * (uBarCarried1 * left) + t8;
          double leftBarDot =
              beforeDot + 2.0 * (uBarDotCarried1 * left + uBarCarried1 * leftDot) + t9;
          double beforeBar = left + 0.5 * (t8 * right) + t5 * right;
          double beforeBarDot =
              leftDot + 0.5 * (t9 * right + t8 * rightDot) + (t6 * right + t5 * rightDot);
          double rightBar = t2 * t8 + before * t5;
          double rightBarDot = t3 * t8 + t2 * t9 + (beforeDot * t5 + before * t6);
          uBar[i + 1] = uBarCarried + rightBar;
          uHvp[i + 1] = uBarDotCarried + rightBarDot;
          double t10 = uBar[i - 1] + leftBar;
          double t11 = uHvp[i - 1] + leftBarDot;
          right = before;
          rightDot = beforeDot;
          uBarCarried = beforeBar;
          uBarCarried1 = t10;
          uBarDotCarried = beforeBarDot;
          uBarDotCarried1 = t11;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
          uHvp[1] = uBarDotCarried;
          uHvp[0] = uBarDotCarried1;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      System.arraycopy(uLeftDot, 0, uDot, 0, u.length);
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.usedAfterTheStore} as a function of the vector that packs {@code u},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction usedAfterTheStoreFunction(int steps) {
    return new UsedAfterTheStoreFunction(steps);
  }

  private static final class UsedAfterTheStoreFunction implements ScalarFunction {

    private final int steps;

    UsedAfterTheStoreFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] u = Arguments.doubles(packed, 0, packed.length);
      return RolledBack.usedAfterTheStore(u, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uBar = Arguments.zerosLike(u);
      double value = usedAfterTheStoreGradient(u, this.steps, uBar);
      Arguments.pack(uBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      return usedAfterTheStoreJvp(u, this.steps, uDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      double value = usedAfterTheStoreHvp(u, this.steps, uDot, uBar, uHvp);
      Arguments.pack(uBar, gradient, 0);
      Arguments.pack(uHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.onConditions} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param limit constant
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual onConditionsJvp(double[] u, double limit, int steps, double[] uDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        double u1 = u[i];
        double uDot1 = uDot[i];
        double u2 = u[i - 1];
        double t1 = u1 * u2;
        double t2 = uDot1 * u2 + u1 * uDot[i - 1];
        double u3 = u[i + 1];
        double uDot2 = uDot[i + 1];
        double t3 = u3 + t1;
        double next = t1 * t3;
        if (next < limit) {
          u[i] = next;
          uDot[i] = t2 * t3 + t1 * (uDot2 + t2);
        } else if (u2 > 0.0) {
          double t4 = u3 * u1;
          double t5 = u1 + u3;
          u[i + 1] = t4 * t5;
          uDot[i + 1] = (uDot2 * u1 + u3 * uDot1) * t5 + t4 * (uDot1 + uDot2);
        }
      }
    }
    double u1 = u[1];
    double u2 = u[2];
    double u3 = u[3];
    return new Dual(u1 + u2 * u3, uDot[1] + (uDot[2] * u3 + u2 * uDot[3]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onConditionsJvp(double[], double, int, double[])
   */
  static Dual onConditionsJvp(double[] u, double limit, int steps, double[] uDot, Tape tape) {
    return onConditionsJvp(u, limit, steps, uDot);
  }

  /**
   * Value and gradient of {@code RolledBack.onConditions}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   */
  record OnConditionsGradient(double value, double[] u) {}

  /**
   * Reverse mode: {@code RolledBack.onConditions} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param limit constant
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static OnConditionsGradient onConditionsGradient(double[] u, double limit, int steps) {
    return onConditionsGradient(u, limit, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onConditionsGradient(double[], double, int)
   */
  static OnConditionsGradient onConditionsGradient(double[] u, double limit, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double value = onConditionsGradient(u, limit, steps, uBar, tape);
    return new OnConditionsGradient(value, uBar);
  }

  /**
   * Reverse mode: {@code RolledBack.onConditions} and its gradient, written into the
   * caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param limit constant
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @return the value
   */
  static double onConditionsGradient(double[] u, double limit, int steps, double[] uBar) {
    return onConditionsGradient(u, limit, steps, uBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onConditionsGradient(double[], double, int, double[])
   */
  static double onConditionsGradient(double[] u, double limit, int steps, double[] uBar,
      Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[][] uKeptKept = tape.table(double[].class, steps);
      double[][] uKeptKept1 = tape.table(double[].class, steps);
      double[][] uKeptKept2 = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length - 1);
        double[] uKept1 = tape.row(uKeptKept1, t, u.length - 1);
        double[] uKept2 = tape.row(uKeptKept2, t, u.length - 1);
        for (int i = 1; i < u.length - 1; i++) {
          double u1 = u[i];
          uKept[i] = u1;
          double u2 = u[i - 1];
          uKept1[i] = u2;
          double t1 = u1 * u2;
          double u3 = u[i + 1];
          uKept2[i] = u3;
          double next = t1 * (u3 + t1);
          if (next < limit) {
            u[i] = next;
          } else if (u2 > 0.0) {
            u[i + 1] = u3 * u1 * (u1 + u3);
          }
        }
      }
      double u1 = u[1];
      double u2 = u[2];
      double u3 = u[3];

      // reverse sweep
      uBar[3] += u2;
      uBar[2] += u3;
      uBar[1] += 1.0;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] uKept = uKeptKept[t];
        double[] uKept1 = uKeptKept1[t];
        double[] uKept2 = uKeptKept2[t];
        for (int i = u.length - 2; i >= 1; i--) {
          double u4 = uKept[i];
          double u5 = uKept1[i];
          double t1 = u4 * u5;
          double u6 = uKept2[i];
          double t2 = u6 + t1;
          double next = t1 * t2;
          double nextBar;
          double uBar1;
          double uBar2;
          if (next < limit) {
            nextBar = uBar[i];
            uBar[i] = 0.0;
            uBar1 = 0.0;
            uBar2 = 0.0;
          } else {
            if (u5 > 0.0) {
              double t3 = uBar[i + 1];
              uBar[i + 1] = 0.0;
              double t4 = t3 * (u4 + u6);
              double t5 = u6 * u4 * t3;
              uBar2 = t5 + t4 * u4;
              uBar1 = t5 + u6 * t4;
            } else {
              uBar1 = 0.0;
              uBar2 = 0.0;
            }
            nextBar = 0.0;
          }
          double t3 = t1 * nextBar;
          double t4 = nextBar * t2 + t3;
          uBar[i + 1] += uBar2 + t3;
          uBar[i - 1] += u4 * t4;
          uBar[i] += uBar1 + t4 * u5;
        }
      }
      return u1 + u2 * u3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.onConditions}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param uHvp the Hessian-vector product for {@code u}
   */
  record OnConditionsHvp(double value, double[] u, double[] uHvp) {}

  /**
   * Second order: {@code RolledBack.onConditions}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param limit constant
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static OnConditionsHvp onConditionsHvp(double[] u, double limit, int steps, double[] uDot) {
    return onConditionsHvp(u, limit, steps, uDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onConditionsHvp(double[], double, int, double[])
   */
  static OnConditionsHvp onConditionsHvp(double[] u, double limit, int steps, double[] uDot,
      Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    double value = onConditionsHvp(u, limit, steps, uDot, uBar, uHvp, tape);
    return new OnConditionsHvp(value, uBar, uHvp);
  }

  /**
   * Second order: {@code RolledBack.onConditions}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param limit constant
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @return the value
   */
  static double onConditionsHvp(double[] u, double limit, int steps, double[] uDot, double[] uBar,
      double[] uHvp) {
    return onConditionsHvp(u, limit, steps, uDot, uBar, uHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onConditionsHvp(double[], double, int, double[], double[], double[])
   */
  static double onConditionsHvp(double[] u, double limit, int steps, double[] uDot, double[] uBar,
      double[] uHvp, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      double[][] uKeptKept = tape.table(double[].class, steps);
      double[][] uKeptKeptDot = tape.table(double[].class, steps);
      double[][] uKeptKept1 = tape.table(double[].class, steps);
      double[][] uKeptKeptDot1 = tape.table(double[].class, steps);
      double[][] uKeptKept2 = tape.table(double[].class, steps);
      double[][] uKeptKeptDot2 = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length - 1);
        double[] uKeptDot = tape.row(uKeptKeptDot, t, u.length - 1);
        double[] uKept1 = tape.row(uKeptKept1, t, u.length - 1);
        double[] uKeptDot1 = tape.row(uKeptKeptDot1, t, u.length - 1);
        double[] uKept2 = tape.row(uKeptKept2, t, u.length - 1);
        double[] uKeptDot2 = tape.row(uKeptKeptDot2, t, u.length - 1);
        for (int i = 1; i < u.length - 1; i++) {
          double u1 = u[i];
          double uDot1 = uDot[i];
          uKept[i] = u1;
          uKeptDot[i] = uDot1;
          double u2 = u[i - 1];
          double uDot2 = uDot[i - 1];
          uKept1[i] = u2;
          uKeptDot1[i] = uDot2;
          double t1 = u1 * u2;
          double t2 = uDot1 * u2 + u1 * uDot2;
          double u3 = u[i + 1];
          double uDot3 = uDot[i + 1];
          uKept2[i] = u3;
          uKeptDot2[i] = uDot3;
          double t3 = u3 + t1;
          double next = t1 * t3;
          if (next < limit) {
            u[i] = next;
            uDot[i] = t2 * t3 + t1 * (uDot3 + t2);
          } else if (u2 > 0.0) {
            double t4 = u3 * u1;
            double t5 = u1 + u3;
            u[i + 1] = t4 * t5;
            uDot[i + 1] = (uDot3 * u1 + u3 * uDot1) * t5 + t4 * (uDot1 + uDot3);
          }
        }
      }
      double u1 = u[1];
      double u2 = u[2];
      double u3 = u[3];

      // reverse sweep
      double uDot1 = uDot[2];
      double uDot2 = uDot[3];
      uBar[3] += u2;
      uHvp[3] += uDot1;
      uBar[2] += u3;
      uHvp[2] += uDot2;
      uBar[1] += 1.0;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] uKept = uKeptKept[t];
        double[] uKeptDot = uKeptKeptDot[t];
        double[] uKept1 = uKeptKept1[t];
        double[] uKeptDot1 = uKeptKeptDot1[t];
        double[] uKept2 = uKeptKept2[t];
        double[] uKeptDot2 = uKeptKeptDot2[t];
        for (int i = u.length - 2; i >= 1; i--) {
          double u4 = uKept[i];
          double uDot3 = uKeptDot[i];
          double u5 = uKept1[i];
          double uDot4 = uKeptDot1[i];
          double t1 = u4 * u5;
          double t2 = uDot3 * u5 + u4 * uDot4;
          double u6 = uKept2[i];
          double uDot5 = uKeptDot2[i];
          double t3 = u6 + t1;
          double next = t1 * t3;
          double nextBar;
          double nextBarDot;
          double uBar1;
          double uBar2;
          double uBarDot;
          double uBarDot1;
          if (next < limit) {
            nextBar = uBar[i];
            nextBarDot = uHvp[i];
            uBar[i] = 0.0;
            uHvp[i] = 0.0;
            uBar1 = 0.0;
            uBar2 = 0.0;
            uBarDot = 0.0;
            uBarDot1 = 0.0;
          } else {
            if (u5 > 0.0) {
              double t4 = uBar[i + 1];
              double t5 = uHvp[i + 1];
              uBar[i + 1] = 0.0;
              uHvp[i + 1] = 0.0;
              double t6 = u4 + u6;
              double t7 = t4 * t6;
              double t8 = t5 * t6 + t4 * (uDot3 + uDot5);
              double t9 = u6 * u4;
              double t10 = t9 * t4;
              double t11 = (uDot5 * u4 + u6 * uDot3) * t4 + t9 * t5;
              uBar2 = t10 + t7 * u4;
              uBarDot1 = t11 + (t8 * u4 + t7 * uDot3);
              uBar1 = t10 + u6 * t7;
              uBarDot = t11 + (uDot5 * t7 + u6 * t8);
            } else {
              uBar1 = 0.0;
              uBar2 = 0.0;
              uBarDot = 0.0;
              uBarDot1 = 0.0;
            }
            nextBar = 0.0;
            nextBarDot = 0.0;
          }
          double t4 = t1 * nextBar;
          double t5 = t2 * nextBar + t1 * nextBarDot;
          double t6 = nextBar * t3 + t4;
          double t7 = nextBarDot * t3 + nextBar * (uDot5 + t2) + t5;
          uBar[i + 1] += uBar2 + t4;
          uHvp[i + 1] += uBarDot1 + t5;
          uBar[i - 1] += u4 * t6;
          uHvp[i - 1] += uDot3 * t6 + u4 * t7;
          uBar[i] += uBar1 + t6 * u5;
          uHvp[i] += uBarDot + (t7 * u5 + t6 * uDot4);
        }
      }
      return u1 + u2 * u3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.onConditions} as a function of the vector that packs {@code u}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param limit captured
   * @param steps captured
   * @return the view
   */
  static ScalarFunction onConditionsFunction(double limit, int steps) {
    return new OnConditionsFunction(limit, steps);
  }

  private static final class OnConditionsFunction implements ScalarFunction {

    private final double limit;

    private final int steps;

    OnConditionsFunction(double limit, int steps) {
      this.limit = limit;
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] u = Arguments.doubles(packed, 0, packed.length);
      return RolledBack.onConditions(u, this.limit, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uBar = Arguments.zerosLike(u);
      double value = onConditionsGradient(u, this.limit, this.steps, uBar);
      Arguments.pack(uBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      return onConditionsJvp(u, this.limit, this.steps, uDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      double value = onConditionsHvp(u, this.limit, this.steps, uDot, uBar, uHvp);
      Arguments.pack(uBar, gradient, 0);
      Arguments.pack(uHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.onMask} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param mask constant
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual onMaskJvp(double[] u, boolean[] mask, int steps, double[] uDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        if (mask[i]) {
          double u1 = u[i];
          double u2 = u[i - 1];
          double t1 = u1 * u2;
          double t2 = uDot[i] * u2 + u1 * uDot[i - 1];
          double t3 = u[i + 1] + t1;
          double t4 = t2 * t3 + t1 * (uDot[i + 1] + t2);
          u[i] = t1 * t3;
          uDot[i] = t4;
        } else if (i > 1) {
          double u1 = u[i + 1];
          double uDot1 = uDot[i + 1];
          double u2 = u[i];
          double t1 = u[i - 2] + u1;
          double t2 = u2 * t1;
          double t3 = uDot1 * t2 + u1 * (uDot[i] * t1 + u2 * (uDot[i - 2] + uDot1));
          u[i + 1] = u1 * t2;
          uDot[i + 1] = t3;
        }
      }
    }
    double u1 = u[1];
    double u2 = u[2];
    double u3 = u[3];
    return new Dual(u1 + u2 * u3, uDot[1] + (uDot[2] * u3 + u2 * uDot[3]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onMaskJvp(double[], boolean[], int, double[])
   */
  static Dual onMaskJvp(double[] u, boolean[] mask, int steps, double[] uDot, Tape tape) {
    return onMaskJvp(u, mask, steps, uDot);
  }

  /**
   * Value and gradient of {@code RolledBack.onMask}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   */
  record OnMaskGradient(double value, double[] u) {}

  /**
   * Reverse mode: {@code RolledBack.onMask} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param mask constant
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static OnMaskGradient onMaskGradient(double[] u, boolean[] mask, int steps) {
    return onMaskGradient(u, mask, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onMaskGradient(double[], boolean[], int)
   */
  static OnMaskGradient onMaskGradient(double[] u, boolean[] mask, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double value = onMaskGradient(u, mask, steps, uBar, tape);
    return new OnMaskGradient(value, uBar);
  }

  /**
   * Reverse mode: {@code RolledBack.onMask} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param mask constant
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @return the value
   */
  static double onMaskGradient(double[] u, boolean[] mask, int steps, double[] uBar) {
    return onMaskGradient(u, mask, steps, uBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onMaskGradient(double[], boolean[], int, double[])
   */
  static double onMaskGradient(double[] u, boolean[] mask, int steps, double[] uBar, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[][] uKeptKept = tape.table(double[].class, steps);
      double[][] uKeptKept1 = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length - 1);
        double[] uKept1 = tape.row(uKeptKept1, t, u.length - 1);
        for (int i = 1; i < u.length - 1; i++) {
          if (mask[i]) {
            double u1 = u[i];
            uKept[i] = u1;
            double t1 = u1 * u[i - 1];
            u[i] = t1 * (u[i + 1] + t1);
          } else if (i > 1) {
            double u1 = u[i + 1];
            uKept1[i] = u1;
            u[i + 1] = u1 * (u[i] * (u[i - 2] + u1));
          }
        }
      }
      double u1 = u[1];
      double u2 = u[2];
      double u3 = u[3];

      // reverse sweep
      double[] uLeft = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      uBar[3] += u2;
      uBar[2] += u3;
      uBar[1] += 1.0;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] uKept = uKeptKept[t];
        double[] uKept1 = uKeptKept1[t];
        for (int i = u.length - 2; i >= 1; i--) {
          if (mask[i]) {
            double u4 = uKept[i];
            u[i] = u4;
            double t1 = uBar[i];
            uBar[i] = 0.0;
            double u5 = u[i - 1];
            double t2 = u4 * u5;
            double t3 = t2 * t1;
            double t4 = t1 * (u[i + 1] + t2) + t3;
            uBar[i + 1] += t3;
            uBar[i - 1] += u4 * t4;
            uBar[i] += t4 * u5;
          } else if (i > 1) {
            double u4 = uKept1[i];
            u[i + 1] = u4;
            double t1 = uBar[i + 1];
            uBar[i + 1] = 0.0;
            double u5 = u[i];
            double t2 = u[i - 2] + u4;
            double t3 = u4 * t1;
            double t4 = u5 * t3;
            uBar[i - 2] += t4;
            uBar[i] += t3 * t2;
            uBar[i + 1] += t1 * (u5 * t2) + t4;
          }
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      return u1 + u2 * u3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.onMask}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param uHvp the Hessian-vector product for {@code u}
   */
  record OnMaskHvp(double value, double[] u, double[] uHvp) {}

  /**
   * Second order: {@code RolledBack.onMask}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param mask constant
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static OnMaskHvp onMaskHvp(double[] u, boolean[] mask, int steps, double[] uDot) {
    return onMaskHvp(u, mask, steps, uDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onMaskHvp(double[], boolean[], int, double[])
   */
  static OnMaskHvp onMaskHvp(double[] u, boolean[] mask, int steps, double[] uDot, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    double value = onMaskHvp(u, mask, steps, uDot, uBar, uHvp, tape);
    return new OnMaskHvp(value, uBar, uHvp);
  }

  /**
   * Second order: {@code RolledBack.onMask}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param mask constant
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @return the value
   */
  static double onMaskHvp(double[] u, boolean[] mask, int steps, double[] uDot, double[] uBar,
      double[] uHvp) {
    return onMaskHvp(u, mask, steps, uDot, uBar, uHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #onMaskHvp(double[], boolean[], int, double[], double[], double[])
   */
  static double onMaskHvp(double[] u, boolean[] mask, int steps, double[] uDot, double[] uBar,
      double[] uHvp, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      double[][] uKeptKept = tape.table(double[].class, steps);
      double[][] uKeptKeptDot = tape.table(double[].class, steps);
      double[][] uKeptKept1 = tape.table(double[].class, steps);
      double[][] uKeptKeptDot1 = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length - 1);
        double[] uKeptDot = tape.row(uKeptKeptDot, t, u.length - 1);
        double[] uKept1 = tape.row(uKeptKept1, t, u.length - 1);
        double[] uKeptDot1 = tape.row(uKeptKeptDot1, t, u.length - 1);
        for (int i = 1; i < u.length - 1; i++) {
          if (mask[i]) {
            double u1 = u[i];
            double uDot1 = uDot[i];
            uKept[i] = u1;
            uKeptDot[i] = uDot1;
            double u2 = u[i - 1];
            double t1 = u1 * u2;
            double t2 = uDot1 * u2 + u1 * uDot[i - 1];
            double t3 = u[i + 1] + t1;
            double t4 = t2 * t3 + t1 * (uDot[i + 1] + t2);
            u[i] = t1 * t3;
            uDot[i] = t4;
          } else if (i > 1) {
            double u1 = u[i + 1];
            double uDot1 = uDot[i + 1];
            uKept1[i] = u1;
            uKeptDot1[i] = uDot1;
            double u2 = u[i];
            double t1 = u[i - 2] + u1;
            double t2 = u2 * t1;
            double t3 = uDot1 * t2 + u1 * (uDot[i] * t1 + u2 * (uDot[i - 2] + uDot1));
            u[i + 1] = u1 * t2;
            uDot[i + 1] = t3;
          }
        }
      }
      double u1 = u[1];
      double u2 = u[2];
      double u3 = u[3];

      // reverse sweep
      double uDot1 = uDot[2];
      double uDot2 = uDot[3];
      double[] uLeft = tape.doubles(u.length);
      double[] uLeftDot = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      System.arraycopy(uDot, 0, uLeftDot, 0, u.length);
      uBar[3] += u2;
      uHvp[3] += uDot1;
      uBar[2] += u3;
      uHvp[2] += uDot2;
      uBar[1] += 1.0;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] uKept = uKeptKept[t];
        double[] uKeptDot = uKeptKeptDot[t];
        double[] uKept1 = uKeptKept1[t];
        double[] uKeptDot1 = uKeptKeptDot1[t];
        for (int i = u.length - 2; i >= 1; i--) {
          if (mask[i]) {
            double u4 = uKept[i];
            double uDot3 = uKeptDot[i];
            u[i] = u4;
            uDot[i] = uDot3;
            double t1 = uBar[i];
            double t2 = uHvp[i];
            uBar[i] = 0.0;
            uHvp[i] = 0.0;
            double u5 = u[i - 1];
            double uDot4 = uDot[i - 1];
            double t3 = u4 * u5;
            double t4 = uDot3 * u5 + u4 * uDot4;
            double t5 = u[i + 1] + t3;
            double t6 = t3 * t1;
            double t7 = t4 * t1 + t3 * t2;
            double t8 = t1 * t5 + t6;
            double t9 = t2 * t5 + t1 * (uDot[i + 1] + t4) + t7;
            uBar[i + 1] += t6;
            uHvp[i + 1] += t7;
            uBar[i - 1] += u4 * t8;
            uHvp[i - 1] += uDot3 * t8 + u4 * t9;
            uBar[i] += t8 * u5;
            uHvp[i] += t9 * u5 + t8 * uDot4;
          } else if (i > 1) {
            double u4 = uKept1[i];
            double uDot3 = uKeptDot1[i];
            u[i + 1] = u4;
            uDot[i + 1] = uDot3;
            double t1 = uBar[i + 1];
            double t2 = uHvp[i + 1];
            uBar[i + 1] = 0.0;
            uHvp[i + 1] = 0.0;
            double u5 = u[i];
            double uDot4 = uDot[i];
            double t3 = u[i - 2] + u4;
            double t4 = uDot[i - 2] + uDot3;
            double t5 = u5 * t3;
            double t6 = u4 * t1;
            double t7 = uDot3 * t1 + u4 * t2;
            double t8 = u5 * t6;
            double t9 = uDot4 * t6 + u5 * t7;
            uBar[i - 2] += t8;
            uHvp[i - 2] += t9;
            uBar[i] += t6 * t3;
            uHvp[i] += t7 * t3 + t6 * t4;
            uBar[i + 1] += t1 * t5 + t8;
            uHvp[i + 1] += t2 * t5 + t1 * (uDot4 * t3 + u5 * t4) + t9;
          }
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      System.arraycopy(uLeftDot, 0, uDot, 0, u.length);
      return u1 + u2 * u3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.onMask} as a function of the vector that packs {@code u}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param mask captured
   * @param steps captured
   * @return the view
   */
  static ScalarFunction onMaskFunction(boolean[] mask, int steps) {
    return new OnMaskFunction(mask, steps);
  }

  private static final class OnMaskFunction implements ScalarFunction {

    private final boolean[] mask;

    private final int steps;

    OnMaskFunction(boolean[] mask, int steps) {
      this.mask = mask;
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] u = Arguments.doubles(packed, 0, packed.length);
      return RolledBack.onMask(u, this.mask, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uBar = Arguments.zerosLike(u);
      double value = onMaskGradient(u, this.mask, this.steps, uBar);
      Arguments.pack(uBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      return onMaskJvp(u, this.mask, this.steps, uDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      double value = onMaskHvp(u, this.mask, this.steps, uDot, uBar, uHvp);
      Arguments.pack(uBar, gradient, 0);
      Arguments.pack(uHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.powers} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param steps constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual powersJvp(double[][] a, double[] x, int steps, double[][] aDot, double[] xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] product = new double[x.length];
    double[] productDot = new double[x.length];
    for (int t = 0; t < steps; t++) {
      for (int i = 0; i < x.length; i++) {
        product[i] = 0.0;
        productDot[i] = 0.0;
        for (int k = 0; k < x.length; k++) {
          double product1 = product[i];
          double a1 = a[i][k];
          double x1 = x[k];
          double t1 = productDot[i] + (aDot[i][k] * x1 + a1 * xDot[k]);
          product[i] = product1 + a1 * x1;
          productDot[i] = t1;
        }
      }
      for (int i = 0; i < x.length; i++) {
        double t1 = Math.tanh(product[i]);
        double t2 = productDot[i] * ((1.0 - t1) * (1.0 + t1));
        x[i] = t1;
        xDot[i] = t2;
      }
    }
    return new Dual(x[0], xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersJvp(double[][], double[], int, double[][], double[])
   */
  static Dual powersJvp(double[][] a, double[] x, int steps, double[][] aDot, double[] xDot,
      Tape tape) {
    return powersJvp(a, x, steps, aDot, xDot);
  }

  /**
   * Value and gradient of {@code RolledBack.powers}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record PowersGradient(double value, double[][] a, double[] x) {}

  /**
   * Reverse mode: {@code RolledBack.powers} and its gradient.
   *
   * @param a as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static PowersGradient powersGradient(double[][] a, double[] x, int steps) {
    return powersGradient(a, x, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersGradient(double[][], double[], int)
   */
  static PowersGradient powersGradient(double[][] a, double[] x, int steps, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] xBar = Arguments.zerosLike(x);
    double value = powersGradient(a, x, steps, aBar, xBar, tape);
    return new PowersGradient(value, aBar, xBar);
  }

  /**
   * Reverse mode: {@code RolledBack.powers} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param steps constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double powersGradient(double[][] a, double[] x, int steps, double[][] aBar,
      double[] xBar) {
    return powersGradient(a, x, steps, aBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersGradient(double[][], double[], int, double[][], double[])
   */
  static double powersGradient(double[][] a, double[] x, int steps, double[][] aBar, double[] xBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(aBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] product = tape.exactDoubles(x.length);
      double[] productBar = tape.zeroDoubles(x.length);
      double[][] xOldKeptKept = tape.table(double[].class, steps);
      double[][] keptKept = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        for (int i = 0; i < x.length; i++) {
          product[i] = 0.0;
          for (int k = 0; k < x.length; k++) {
            product[i] += a[i][k] * x[k];
          }
        }
        double[] xOldKept = tape.row(xOldKeptKept, t, x.length);
        double[] kept = tape.row(keptKept, t, x.length);
        for (int i = 0; i < x.length; i++) {
          double t1 = Math.tanh(product[i]);
          kept[i] = t1;
          double xOld = x[i];
          xOldKept[i] = xOld;
          x[i] = t1;
        }
      }

      // reverse sweep
      double x1 = x[0];
      double[] xLeft = tape.doubles(x.length);
      System.arraycopy(x, 0, xLeft, 0, x.length);
      xBar[0] += 1.0;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] xOldKept = xOldKeptKept[t];
        double[] kept = keptKept[t];
        for (int i = 0; i < x.length; i++) {
          double xOld = xOldKept[i];
          x[i] = xOld;
          double t1 = xBar[i];
          xBar[i] = 0.0;
          double t2 = kept[i];
          productBar[i] += t1 * ((1.0 - t2) * (1.0 + t2));
        }
        for (int i = 0; i < x.length; i++) {
          for (int k = x.length - 1; k >= 0; k--) {
            double t1 = productBar[i];
            double aBar1 = t1 * x[k];
            xBar[k] += a[i][k] * t1;
            aBar[i][k] += aBar1;
          }
          productBar[i] = 0.0;
        }
      }
      System.arraycopy(xLeft, 0, x, 0, x.length);
      return x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.powers}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record PowersHvp(double value, double[][] a, double[] x, double[][] aHvp, double[] xHvp) {}

  /**
   * Second order: {@code RolledBack.powers}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param steps constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static PowersHvp powersHvp(double[][] a, double[] x, int steps, double[][] aDot, double[] xDot) {
    return powersHvp(a, x, steps, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersHvp(double[][], double[], int, double[][], double[])
   */
  static PowersHvp powersHvp(double[][] a, double[] x, int steps, double[][] aDot, double[] xDot,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[] xBar = Arguments.zerosLike(x);
    double[][] aHvp = Arguments.zerosLike(a);
    double[] xHvp = Arguments.zerosLike(x);
    double value = powersHvp(a, x, steps, aDot, xDot, aBar, xBar, aHvp, xHvp, tape);
    return new PowersHvp(value, aBar, xBar, aHvp, xHvp);
  }

  /**
   * Second order: {@code RolledBack.powers}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param steps constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double powersHvp(double[][] a, double[] x, int steps, double[][] aDot, double[] xDot,
      double[][] aBar, double[] xBar, double[][] aHvp, double[] xHvp) {
    return powersHvp(a, x, steps, aDot, xDot, aBar, xBar, aHvp, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersHvp(double[][], double[], int, double[][], double[], double[][], double[],
   *     double[][], double[])
   */
  static double powersHvp(double[][] a, double[] x, int steps, double[][] aDot, double[] xDot,
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
      double[] product = tape.exactDoubles(x.length);
      double[] productDot = tape.exactDoubles(x.length);
      double[] productBar = tape.zeroDoubles(x.length);
      double[] productBarDot = tape.zeroDoubles(x.length);
      double[][] xOldKeptKept = tape.table(double[].class, steps);
      double[][] xOldKeptKeptDot = tape.table(double[].class, steps);
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKeptDot = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        for (int i = 0; i < x.length; i++) {
          product[i] = 0.0;
          productDot[i] = 0.0;
          for (int k = 0; k < x.length; k++) {
            double product1 = product[i];
            double a1 = a[i][k];
            double x1 = x[k];
            double t1 = productDot[i] + (aDot[i][k] * x1 + a1 * xDot[k]);
            product[i] = product1 + a1 * x1;
            productDot[i] = t1;
          }
        }
        double[] xOldKept = tape.row(xOldKeptKept, t, x.length);
        double[] xOldKeptDot = tape.row(xOldKeptKeptDot, t, x.length);
        double[] kept = tape.row(keptKept, t, x.length);
        double[] keptDot = tape.row(keptKeptDot, t, x.length);
        for (int i = 0; i < x.length; i++) {
          double t1 = Math.tanh(product[i]);
          double t2 = productDot[i] * ((1.0 - t1) * (1.0 + t1));
          kept[i] = t1;
          keptDot[i] = t2;
          double xOld = x[i];
          double xOldDot = xDot[i];
          xOldKept[i] = xOld;
          xOldKeptDot[i] = xOldDot;
          x[i] = t1;
          xDot[i] = t2;
        }
      }

      // reverse sweep
      double x1 = x[0];
      double[] xLeft = tape.doubles(x.length);
      double[] xLeftDot = tape.doubles(x.length);
      System.arraycopy(x, 0, xLeft, 0, x.length);
      System.arraycopy(xDot, 0, xLeftDot, 0, x.length);
      xBar[0] += 1.0;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] xOldKept = xOldKeptKept[t];
        double[] xOldKeptDot = xOldKeptKeptDot[t];
        double[] kept = keptKept[t];
        double[] keptDot = keptKeptDot[t];
        for (int i = 0; i < x.length; i++) {
          double xOld = xOldKept[i];
          double xOldDot = xOldKeptDot[i];
          x[i] = xOld;
          xDot[i] = xOldDot;
          double t1 = xBar[i];
          double t2 = xHvp[i];
          xBar[i] = 0.0;
          xHvp[i] = 0.0;
          double t3 = kept[i];
          double t4 = keptDot[i];
          double t5 = 1.0 - t3;
          double t6 = 1.0 + t3;
          double t7 = t5 * t6;
          productBar[i] += t1 * t7;
          productBarDot[i] += t2 * t7 + t1 * (t5 * t4 - t4 * t6);
        }
        for (int i = 0; i < x.length; i++) {
          for (int k = x.length - 1; k >= 0; k--) {
            double t1 = productBar[i];
            double t2 = productBarDot[i];
            double x2 = x[k];
            double a1 = a[i][k];
            double aBarDot = t2 * x2 + t1 * xDot[k];
            double xBarDot = aDot[i][k] * t1 + a1 * t2;
            xBar[k] += a1 * t1;
            xHvp[k] += xBarDot;
            double[] aBarDot1 = aHvp[i];
            aBar[i][k] += t1 * x2;
            aBarDot1[k] += aBarDot;
          }
          productBar[i] = 0.0;
          productBarDot[i] = 0.0;
        }
      }
      System.arraycopy(xLeft, 0, x, 0, x.length);
      System.arraycopy(xLeftDot, 0, xDot, 0, x.length);
      return x1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.powers} as a function of the vector that packs {@code a}, {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @param steps captured
   * @return the view
   */
  static ScalarFunction powersFunction(double[][] a, double[] x, int steps) {
    return new PowersFunction(a, x, steps);
  }

  private static final class PowersFunction implements ScalarFunction {

    private final double[][] a;

    private final double[] x;

    private final int steps;

    private final int aSize;

    private final int xSize;

    PowersFunction(double[][] a, double[] x, int steps) {
      this.a = a;
      this.x = x;
      this.steps = steps;
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
      return RolledBack.powers(a, x, this.steps);
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
      double value = powersGradient(a, x, this.steps, aBar, xBar);
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
      return powersJvp(a, x, this.steps, aDot, xDot).tangent();
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
      double value = powersHvp(a, x, this.steps, aDot, xDot, aBar, xBar, aHvp, xHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(xBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(xHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.nothingStored} and its derivative in the direction of
   * the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual nothingStoredJvp(double[] u, double[] v, int steps, double[] uDot, double[] vDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameSharing("u", u, uDot, "v", v, vDot);
    if (steps < 0) {
      double u1 = u[0];
      double v1 = v[0];
      return new Dual(u1 * v1, uDot[0] * v1 + u1 * vDot[0]);
    }
    for (int t = 0; t < steps; t++) {
      double u1 = 1 < u.length - 1 ? u[1] : 0.0;
      double u2 = 1 < u.length - 1 ? u[0] : 0.0;
      double uDot1 = 1 < u.length - 1 ? uDot[0] : 0.0;
      double uDot2 = 1 < u.length - 1 ? uDot[1] : 0.0;
      for (int i = 1; i < u.length - 1; i++) {
        double t1 = u[i + 1];
        double t2 = uDot[i + 1];
        double t3 = u1 * t1;
        double v1 = v[i - 1];
        double t4 = u2 + t3 * v1;
        double t5 = u1 * t4;
        double v2 = v[i];
        u2 = t5 * v2;
        uDot1 = (uDot2 * t4 + u1 * (uDot1 + ((uDot2 * t1 + u1 * t2) * v1 + t3 * vDot[i - 1]))) * v2
            + t5 * vDot[i];
        u[i] = u2;
        uDot[i] = uDot1;
        u1 = t1;
        uDot2 = t2;
      }
    }
    double u1 = u[2];
    double v1 = v[0];
    return new Dual(u1 * v1, uDot[2] * v1 + u1 * vDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nothingStoredJvp(double[], double[], int, double[], double[])
   */
  static Dual nothingStoredJvp(double[] u, double[] v, int steps, double[] uDot, double[] vDot,
      Tape tape) {
    return nothingStoredJvp(u, v, steps, uDot, vDot);
  }

  /**
   * Value and gradient of {@code RolledBack.nothingStored}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param v the derivative with respect to {@code v}
   */
  record NothingStoredGradient(double value, double[] u, double[] v) {}

  /**
   * Reverse mode: {@code RolledBack.nothingStored} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static NothingStoredGradient nothingStoredGradient(double[] u, double[] v, int steps) {
    return nothingStoredGradient(u, v, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nothingStoredGradient(double[], double[], int)
   */
  static NothingStoredGradient nothingStoredGradient(double[] u, double[] v, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] vBar = v == u ? uBar : Arguments.zerosLike(v);
    double value = nothingStoredGradient(u, v, steps, uBar, vBar, tape);
    return new NothingStoredGradient(value, uBar, vBar);
  }

  /**
   * Reverse mode: {@code RolledBack.nothingStored} and its gradient, written into the
   * caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param v as the method takes it
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @return the value
   */
  static double nothingStoredGradient(double[] u, double[] v, int steps, double[] uBar,
      double[] vBar) {
    return nothingStoredGradient(u, v, steps, uBar, vBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nothingStoredGradient(double[], double[], int, double[], double[])
   */
  static double nothingStoredGradient(double[] u, double[] v, int steps, double[] uBar,
      double[] vBar, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameSharing("u", u, uBar, "v", v, vBar);
    Arguments.zero(uBar);
    Arguments.zero(vBar);
    int mark = tape.mark();
    try {
      if (steps < 0) {
        double u1 = u[0];
        double v1 = v[0];
        // reverse sweep
        vBar[0] += u1;
        uBar[0] += v1;
        return u1 * v1;
      }
      double[][] uKeptKept = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length - 1);
        double u1 = 1 < u.length - 1 ? u[1] : 0.0;
        double u2 = 1 < u.length - 1 ? u[0] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          uKept[i] = u1;
          double t1 = u[i + 1];
          u2 = u1 * (u2 + u1 * t1 * v[i - 1]) * v[i];
          u[i] = u2;
          u1 = t1;
        }
      }
      double u1 = u[2];
      double v1 = v[0];

      // reverse sweep
      double[] uLeft = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      vBar[0] += u1;
      uBar[2] += v1;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] uKept = uKeptKept[t];
        double u2 = u.length - 2 >= 1 ? u[u.length - 1] : 0.0;
        for (int i = u.length - 2; i >= 1; i--) {
          double t1 = uKept[i];
          u[i] = t1;
          double t2 = uBar[i];
          uBar[i] = 0.0;
          double t3 = t2 * v[i];
          double t4 = t1 * u2;
          double v2 = v[i - 1];
          double t5 = u[i - 1] + t4 * v2;
          vBar[i] += t1 * t5 * t2;
          double uBar1 = t3 * t5;
          double t6 = t1 * t3;
          double t7 = t6 * v2;
          vBar[i - 1] += t4 * t6;
          uBar[i + 1] += t1 * t7;
          uBar[i - 1] += t6;
          uBar[i] += uBar1 + t7 * u2;
          u2 = t1;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      return u1 * v1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.nothingStored} as a function of the vector that packs {@code u},
   * {@code v}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param u of the shape that the parameter is to have
   * @param v of the shape that the parameter is to have
   * @param steps captured
   * @return the view
   */
  static ScalarFunction nothingStoredFunction(double[] u, double[] v, int steps) {
    return new NothingStoredFunction(u, v, steps);
  }

  private static final class NothingStoredFunction implements ScalarFunction {

    private final double[] u;

    private final double[] v;

    private final int steps;

    private final int uSize;

    private final int vSize;

    NothingStoredFunction(double[] u, double[] v, int steps) {
      this.u = u;
      this.v = v;
      this.steps = steps;
      Objects.requireNonNull(u, "u");
      this.uSize = Arguments.size(u);
      Objects.requireNonNull(v, "v");
      this.vSize = Arguments.size(v);
    }

    @Override
    public int inputs() {
      return uSize + vSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] u = Arguments.unpackLike(this.u, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, uSize);
      return RolledBack.nothingStored(u, v, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.unpackLike(this.u, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, uSize);
      double[] uBar = Arguments.zerosLike(u);
      double[] vBar = Arguments.zerosLike(v);
      double value = nothingStoredGradient(u, v, this.steps, uBar, vBar);
      Arguments.pack(uBar, gradient, 0);
      Arguments.pack(vBar, gradient, uSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.unpackLike(this.u, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, uSize);
      double[] uDot = Arguments.unpackLike(this.u, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, uSize);
      return nothingStoredJvp(u, v, this.steps, uDot, vDot).tangent();
    }
  }

  /**
   * Forward mode: {@code RolledBack.storedTwice} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual storedTwiceJvp(double[] u, int steps, double[] uDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length; i++) {
        double u1 = u[i];
        double uDot1 = uDot[i];
        double u2 = u[i - 1];
        double uDot2 = uDot[i - 1];
        double t1 = u1 * u2;
        double t2 = u1 + u2;
        double t3 = t1 * t2;
        double t4 = (uDot1 * u2 + u1 * uDot2) * t2 + t1 * (uDot1 + uDot2);
        u[i] = t3;
        uDot[i] = t4;
        double t5 = t3 * t3;
        double u3 = u[i - 1];
        double t6 = 2.0 * (t4 * t3) * u3 + t5 * uDot[i - 1] + t4;
        u[i] = t5 * u3 + t3;
        uDot[i] = t6;
      }
    }
    double u1 = u[1];
    double u2 = u[2];
    return new Dual(u1 * u2, uDot[1] * u2 + u1 * uDot[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedTwiceJvp(double[], int, double[])
   */
  static Dual storedTwiceJvp(double[] u, int steps, double[] uDot, Tape tape) {
    return storedTwiceJvp(u, steps, uDot);
  }

  /**
   * Value and gradient of {@code RolledBack.storedTwice}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   */
  record StoredTwiceGradient(double value, double[] u) {}

  /**
   * Reverse mode: {@code RolledBack.storedTwice} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static StoredTwiceGradient storedTwiceGradient(double[] u, int steps) {
    return storedTwiceGradient(u, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedTwiceGradient(double[], int)
   */
  static StoredTwiceGradient storedTwiceGradient(double[] u, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double value = storedTwiceGradient(u, steps, uBar, tape);
    return new StoredTwiceGradient(value, uBar);
  }

  /**
   * Reverse mode: {@code RolledBack.storedTwice} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @return the value
   */
  static double storedTwiceGradient(double[] u, int steps, double[] uBar) {
    return storedTwiceGradient(u, steps, uBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedTwiceGradient(double[], int, double[])
   */
  static double storedTwiceGradient(double[] u, int steps, double[] uBar, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[][] uKeptKept = tape.table(double[].class, steps);
      double[][] uKeptKept1 = tape.table(double[].class, steps);
      double[][] uKeptKept2 = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length);
        double[] uKept1 = tape.row(uKeptKept1, t, u.length);
        double[] uKept2 = tape.row(uKeptKept2, t, u.length);
        for (int i = 1; i < u.length; i++) {
          double u1 = u[i];
          uKept1[i] = u1;
          double u2 = u[i - 1];
          uKept2[i] = u2;
          double t1 = u1 * u2 * (u1 + u2);
          u[i] = t1;
          double u3 = u[i - 1];
          uKept[i] = u3;
          u[i] = t1 * t1 * u3 + t1;
        }
      }
      double u1 = u[1];
      double u2 = u[2];

      // reverse sweep
      uBar[2] += u1;
      uBar[1] += u2;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] uKept = uKeptKept[t];
        double[] uKept1 = uKeptKept1[t];
        double[] uKept2 = uKeptKept2[t];
        double uBarCarried = u.length - 1 >= 1 ? uBar[u.length - 1] : 0.0;
        for (int i = u.length - 1; i >= 1; i--) {
          double u3 = uKept1[i];
          double u4 = uKept2[i];
          double t1 = u3 * u4;
          double t2 = u3 + u4;
          double t3 = t1 * t2;
          double t4 = uBarCarried + 2.0 * (uBarCarried * uKept[i] * t3);
          double t5 = t4 * t2;
          double t6 = t1 * t4;
          double t7 = uBar[i - 1] + t3 * t3 * uBarCarried + (t6 + u3 * t5);
          uBar[i] = t6 + t5 * u4;
          uBarCarried = t7;
        }
        if (u.length - 1 >= 1) {
          uBar[0] = uBarCarried;
        }
      }
      return u1 * u2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.storedTwice}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param uHvp the Hessian-vector product for {@code u}
   */
  record StoredTwiceHvp(double value, double[] u, double[] uHvp) {}

  /**
   * Second order: {@code RolledBack.storedTwice}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static StoredTwiceHvp storedTwiceHvp(double[] u, int steps, double[] uDot) {
    return storedTwiceHvp(u, steps, uDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedTwiceHvp(double[], int, double[])
   */
  static StoredTwiceHvp storedTwiceHvp(double[] u, int steps, double[] uDot, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    double value = storedTwiceHvp(u, steps, uDot, uBar, uHvp, tape);
    return new StoredTwiceHvp(value, uBar, uHvp);
  }

  /**
   * Second order: {@code RolledBack.storedTwice}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @return the value
   */
  static double storedTwiceHvp(double[] u, int steps, double[] uDot, double[] uBar, double[] uHvp) {
    return storedTwiceHvp(u, steps, uDot, uBar, uHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedTwiceHvp(double[], int, double[], double[], double[])
   */
  static double storedTwiceHvp(double[] u, int steps, double[] uDot, double[] uBar, double[] uHvp,
      Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      double[][] uKeptKept = tape.table(double[].class, steps);
      double[][] uKeptKeptDot = tape.table(double[].class, steps);
      double[][] uKeptKept1 = tape.table(double[].class, steps);
      double[][] uKeptKeptDot1 = tape.table(double[].class, steps);
      double[][] uKeptKept2 = tape.table(double[].class, steps);
      double[][] uKeptKeptDot2 = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length);
        double[] uKeptDot = tape.row(uKeptKeptDot, t, u.length);
        double[] uKept1 = tape.row(uKeptKept1, t, u.length);
        double[] uKeptDot1 = tape.row(uKeptKeptDot1, t, u.length);
        double[] uKept2 = tape.row(uKeptKept2, t, u.length);
        double[] uKeptDot2 = tape.row(uKeptKeptDot2, t, u.length);
        for (int i = 1; i < u.length; i++) {
          double u1 = u[i];
          double uDot1 = uDot[i];
          uKept1[i] = u1;
          uKeptDot1[i] = uDot1;
          double u2 = u[i - 1];
          double uDot2 = uDot[i - 1];
          uKept2[i] = u2;
          uKeptDot2[i] = uDot2;
          double t1 = u1 * u2;
          double t2 = u1 + u2;
          double t3 = t1 * t2;
          double t4 = (uDot1 * u2 + u1 * uDot2) * t2 + t1 * (uDot1 + uDot2);
          u[i] = t3;
          uDot[i] = t4;
          double t5 = t3 * t3;
          double u3 = u[i - 1];
          double uDot3 = uDot[i - 1];
          uKept[i] = u3;
          uKeptDot[i] = uDot3;
          u[i] = t5 * u3 + t3;
          uDot[i] = 2.0 * (t4 * t3) * u3 + t5 * uDot3 + t4;
        }
      }
      double u1 = u[1];
      double u2 = u[2];

      // reverse sweep
      double uDot1 = uDot[1];
      double uDot2 = uDot[2];
      uBar[2] += u1;
      uHvp[2] += uDot1;
      uBar[1] += u2;
      uHvp[1] += uDot2;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] uKept = uKeptKept[t];
        double[] uKeptDot = uKeptKeptDot[t];
        double[] uKept1 = uKeptKept1[t];
        double[] uKeptDot1 = uKeptKeptDot1[t];
        double[] uKept2 = uKeptKept2[t];
        double[] uKeptDot2 = uKeptKeptDot2[t];
        double uBarCarried = u.length - 1 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarDotCarried = u.length - 1 >= 1 ? uHvp[u.length - 1] : 0.0;
        for (int i = u.length - 1; i >= 1; i--) {
          double u3 = uKept[i];
          double t1 = uBarCarried * u3;
          double u4 = uKept1[i];
          double uDot3 = uKeptDot1[i];
          double u5 = uKept2[i];
          double uDot4 = uKeptDot2[i];
          double t2 = u4 * u5;
          double t3 = uDot3 * u5 + u4 * uDot4;
          double t4 = u4 + u5;
          double t5 = uDot3 + uDot4;
          double t6 = t2 * t4;
          double t7 = t3 * t4 + t2 * t5;
          double t8 = t6 * t6;
          double t9 = uBarCarried + 2.0 * (t1 * t6);
          double t10 = uBarDotCarried
              + 2.0 * ((uBarDotCarried * u3 + uBarCarried * uKeptDot[i]) * t6 + t1 * t7);
          double t11 = t9 * t4;
          double t12 = t10 * t4 + t9 * t5;
          double t13 = t2 * t9;
          double t14 = t3 * t9 + t2 * t10;
          double t15 = uBar[i - 1] + t8 * uBarCarried + (t13 + u4 * t11);
          double t16 = uHvp[i - 1] + (2.0 * (t7 * t6) * uBarCarried + t8 * uBarDotCarried)
              + (t14 + (uDot3 * t11 + u4 * t12));
          uBar[i] = t13 + t11 * u5;
          uHvp[i] = t14 + (t12 * u5 + t11 * uDot4);
          uBarCarried = t15;
          uBarDotCarried = t16;
        }
        if (u.length - 1 >= 1) {
          uBar[0] = uBarCarried;
          uHvp[0] = uBarDotCarried;
        }
      }
      return u1 * u2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.storedTwice} as a function of the vector that packs {@code u}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction storedTwiceFunction(int steps) {
    return new StoredTwiceFunction(steps);
  }

  private static final class StoredTwiceFunction implements ScalarFunction {

    private final int steps;

    StoredTwiceFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] u = Arguments.doubles(packed, 0, packed.length);
      return RolledBack.storedTwice(u, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uBar = Arguments.zerosLike(u);
      double value = storedTwiceGradient(u, this.steps, uBar);
      Arguments.pack(uBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      return storedTwiceJvp(u, this.steps, uDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      double value = storedTwiceHvp(u, this.steps, uDot, uBar, uHvp);
      Arguments.pack(uBar, gradient, 0);
      Arguments.pack(uHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.storedWhereDataSays} and its derivative in the direction
   * of the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param to constant
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual storedWhereDataSaysJvp(double[] u, int[] to, int steps, double[] uDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int t = 0; t < steps; t++) {
      for (int i = 0; i < to.length; i++) {
        double u1 = u[i];
        double uDot1 = uDot[i];
        int k = Math.min((int) Math.abs(u1), 2);
        int to1 = to[i];
        double u2 = u[k];
        double uDot2 = uDot[k];
        double t1 = u2 * u1;
        double t2 = 0.1 * u2;
        double t3 = 1.0 + t2 * u1;
        u[to1] = t1 * t3;
        uDot[to1] = (uDot2 * u1 + u2 * uDot1) * t3 + t1 * (0.1 * uDot2 * u1 + t2 * uDot1);
      }
    }
    double u1 = u[0];
    double u2 = u[1];
    return new Dual(u1 * u2 + u[2], uDot[0] * u2 + u1 * uDot[1] + uDot[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedWhereDataSaysJvp(double[], int[], int, double[])
   */
  static Dual storedWhereDataSaysJvp(double[] u, int[] to, int steps, double[] uDot, Tape tape) {
    return storedWhereDataSaysJvp(u, to, steps, uDot);
  }

  /**
   * Value and gradient of {@code RolledBack.storedWhereDataSays}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   */
  record StoredWhereDataSaysGradient(double value, double[] u) {}

  /**
   * Reverse mode: {@code RolledBack.storedWhereDataSays} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param to constant
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static StoredWhereDataSaysGradient storedWhereDataSaysGradient(double[] u, int[] to, int steps) {
    return storedWhereDataSaysGradient(u, to, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedWhereDataSaysGradient(double[], int[], int)
   */
  static StoredWhereDataSaysGradient storedWhereDataSaysGradient(double[] u, int[] to, int steps,
      Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double value = storedWhereDataSaysGradient(u, to, steps, uBar, tape);
    return new StoredWhereDataSaysGradient(value, uBar);
  }

  /**
   * Reverse mode: {@code RolledBack.storedWhereDataSays} and its gradient, written into the
   * caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param to constant
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @return the value
   */
  static double storedWhereDataSaysGradient(double[] u, int[] to, int steps, double[] uBar) {
    return storedWhereDataSaysGradient(u, to, steps, uBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedWhereDataSaysGradient(double[], int[], int, double[])
   */
  static double storedWhereDataSaysGradient(double[] u, int[] to, int steps, double[] uBar,
      Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[][] uOldKeptKept = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uOldKept = tape.row(uOldKeptKept, t, to.length);
        for (int i = 0; i < to.length; i++) {
          double u1 = u[i];
          int k = Math.min((int) Math.abs(u1), 2);
          int to1 = to[i];
          double u2 = u[k];
          double uOld = u[to1];
          uOldKept[i] = uOld;
          u[to1] = u2 * u1 * (1.0 + 0.1 * u2 * u1);
        }
      }
      double u1 = u[0];
      double u2 = u[1];

      // reverse sweep
      double t = u1 * u2 + u[2];
      double[] uLeft = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      uBar[2] += 1.0;
      uBar[1] += u1;
      uBar[0] += u2;
      for (int t1 = Math.max(steps, 0) - 1; t1 >= 0; t1--) {
        double[] uOldKept = uOldKeptKept[t1];
        for (int i = to.length - 1; i >= 0; i--) {
          double uOld = uOldKept[i];
          int to1 = to[i];
          u[to1] = uOld;
          double t2 = uBar[to1];
          uBar[to1] = 0.0;
          double u3 = u[i];
          int k = Math.min((int) Math.abs(u3), 2);
          double u4 = u[k];
          double t3 = 0.1 * u4;
          double t4 = t2 * (1.0 + t3 * u3);
          double t5 = u4 * u3 * t2;
          uBar[k] += 0.1 * (t5 * u3) + t4 * u3;
          uBar[i] += t3 * t5 + u4 * t4;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.storedWhereDataSays}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param uHvp the Hessian-vector product for {@code u}
   */
  record StoredWhereDataSaysHvp(double value, double[] u, double[] uHvp) {}

  /**
   * Second order: {@code RolledBack.storedWhereDataSays}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param to constant
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static StoredWhereDataSaysHvp storedWhereDataSaysHvp(double[] u, int[] to, int steps,
      double[] uDot) {
    return storedWhereDataSaysHvp(u, to, steps, uDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedWhereDataSaysHvp(double[], int[], int, double[])
   */
  static StoredWhereDataSaysHvp storedWhereDataSaysHvp(double[] u, int[] to, int steps,
      double[] uDot, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    double value = storedWhereDataSaysHvp(u, to, steps, uDot, uBar, uHvp, tape);
    return new StoredWhereDataSaysHvp(value, uBar, uHvp);
  }

  /**
   * Second order: {@code RolledBack.storedWhereDataSays}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param to constant
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @return the value
   */
  static double storedWhereDataSaysHvp(double[] u, int[] to, int steps, double[] uDot,
      double[] uBar, double[] uHvp) {
    return storedWhereDataSaysHvp(u, to, steps, uDot, uBar, uHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #storedWhereDataSaysHvp(double[], int[], int, double[], double[], double[])
   */
  static double storedWhereDataSaysHvp(double[] u, int[] to, int steps, double[] uDot,
      double[] uBar, double[] uHvp, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      double[][] uOldKeptKept = tape.table(double[].class, steps);
      double[][] uOldKeptKeptDot = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uOldKept = tape.row(uOldKeptKept, t, to.length);
        double[] uOldKeptDot = tape.row(uOldKeptKeptDot, t, to.length);
        for (int i = 0; i < to.length; i++) {
          double u1 = u[i];
          double uDot1 = uDot[i];
          int k = Math.min((int) Math.abs(u1), 2);
          int to1 = to[i];
          double u2 = u[k];
          double uDot2 = uDot[k];
          double t1 = u2 * u1;
          double t2 = 0.1 * u2;
          double t3 = 1.0 + t2 * u1;
          double uOld = u[to1];
          double uOldDot = uDot[to1];
          uOldKept[i] = uOld;
          uOldKeptDot[i] = uOldDot;
          u[to1] = t1 * t3;
          uDot[to1] = (uDot2 * u1 + u2 * uDot1) * t3 + t1 * (0.1 * uDot2 * u1 + t2 * uDot1);
        }
      }
      double u1 = u[0];
      double u2 = u[1];

      // reverse sweep
      double uDot1 = uDot[0];
      double uDot2 = uDot[1];
      double t = u1 * u2 + u[2];
      double[] uLeft = tape.doubles(u.length);
      double[] uLeftDot = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      System.arraycopy(uDot, 0, uLeftDot, 0, u.length);
      uBar[2] += 1.0;
      uBar[1] += u1;
      uHvp[1] += uDot1;
      uBar[0] += u2;
      uHvp[0] += uDot2;
      for (int t1 = Math.max(steps, 0) - 1; t1 >= 0; t1--) {
        double[] uOldKept = uOldKeptKept[t1];
        double[] uOldKeptDot = uOldKeptKeptDot[t1];
        for (int i = to.length - 1; i >= 0; i--) {
          double uOld = uOldKept[i];
          double uOldDot = uOldKeptDot[i];
          int to1 = to[i];
          u[to1] = uOld;
          uDot[to1] = uOldDot;
          double t2 = uBar[to1];
          double t3 = uHvp[to1];
          uBar[to1] = 0.0;
          uHvp[to1] = 0.0;
          double u3 = u[i];
          double uDot3 = uDot[i];
          int k = Math.min((int) Math.abs(u3), 2);
          double u4 = u[k];
          double uDot4 = uDot[k];
          double t4 = 0.1 * u4;
          double t5 = 0.1 * uDot4;
          double t6 = 1.0 + t4 * u3;
          double t7 = t2 * t6;
          double t8 = t3 * t6 + t2 * (t5 * u3 + t4 * uDot3);
          double t9 = u4 * u3;
          double t10 = t9 * t2;
          double t11 = (uDot4 * u3 + u4 * uDot3) * t2 + t9 * t3;
          uBar[k] += 0.1 * (t10 * u3) + t7 * u3;
          uHvp[k] += 0.1 * (t11 * u3 + t10 * uDot3) + (t8 * u3 + t7 * uDot3);
          uBar[i] += t4 * t10 + u4 * t7;
          uHvp[i] += t5 * t10 + t4 * t11 + (uDot4 * t7 + u4 * t8);
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      System.arraycopy(uLeftDot, 0, uDot, 0, u.length);
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.storedWhereDataSays} as a function of the vector that packs {@code u},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param to captured
   * @param steps captured
   * @return the view
   */
  static ScalarFunction storedWhereDataSaysFunction(int[] to, int steps) {
    return new StoredWhereDataSaysFunction(to, steps);
  }

  private static final class StoredWhereDataSaysFunction implements ScalarFunction {

    private final int[] to;

    private final int steps;

    StoredWhereDataSaysFunction(int[] to, int steps) {
      this.to = to;
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] u = Arguments.doubles(packed, 0, packed.length);
      return RolledBack.storedWhereDataSays(u, this.to, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uBar = Arguments.zerosLike(u);
      double value = storedWhereDataSaysGradient(u, this.to, this.steps, uBar);
      Arguments.pack(uBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      return storedWhereDataSaysJvp(u, this.to, this.steps, uDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      double value = storedWhereDataSaysHvp(u, this.to, this.steps, uDot, uBar, uHvp);
      Arguments.pack(uBar, gradient, 0);
      Arguments.pack(uHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.singles} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual singlesJvp(float[] u, float c, int steps, float[] uDot, float cDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int t = 0; t < steps; t++) {
      float u1 = 1 < u.length - 1 ? u[1] : 0.0f;
      float u2 = 1 < u.length - 1 ? u[0] : 0.0f;
      float uDot1 = 1 < u.length - 1 ? uDot[0] : 0.0f;
      float uDot2 = 1 < u.length - 1 ? uDot[1] : 0.0f;
      for (int i = 1; i < u.length - 1; i++) {
        float t1 = c * u1;
        float t2 = u[i + 1];
        float t3 = uDot[i + 1];
        float t4 = u2 - t2 * u1;
        u2 = u1 + t1 * t4;
        uDot1 = uDot2 + ((cDot * u1 + c * uDot2) * t4 + t1 * (uDot1 - (t3 * u1 + t2 * uDot2)));
        u[i] = u2;
        uDot[i] = uDot1;
        u1 = t2;
        uDot2 = t3;
      }
    }
    float u1 = u[1];
    float u2 = u[2];
    return new Dual(u1 * u2, uDot[1] * u2 + u1 * uDot[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesJvp(float[], float, int, float[], float)
   */
  static Dual singlesJvp(float[] u, float c, int steps, float[] uDot, float cDot, Tape tape) {
    return singlesJvp(u, c, steps, uDot, cDot);
  }

  /**
   * Value and gradient of {@code RolledBack.singles}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param c the derivative with respect to {@code c}
   */
  record SinglesGradient(float value, float[] u, float c) {}

  /**
   * Adjoints of the scalar parameters of {@code RolledBack.singles}: filled by a derivative
   * and reused by its caller.
   */
  static final class SinglesAdjoint {

    /** The adjoint of {@code c}. */
    public float c;

    /** A holder of zeros. */
    public SinglesAdjoint() {}
  }

  /**
   * Reverse mode: {@code RolledBack.singles} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static SinglesGradient singlesGradient(float[] u, float c, int steps) {
    return singlesGradient(u, c, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesGradient(float[], float, int)
   */
  static SinglesGradient singlesGradient(float[] u, float c, int steps, Tape tape) {
    float[] uBar = Arguments.zerosLike(u);
    SinglesAdjoint adjoint = new SinglesAdjoint();
    float value = singlesGradient(u, c, steps, uBar, adjoint, tape);
    return new SinglesGradient(value, uBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code RolledBack.singles} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static float singlesGradient(float[] u, float c, int steps, float[] uBar,
      SinglesAdjoint adjoint) {
    return singlesGradient(u, c, steps, uBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesGradient(float[], float, int, float[], SinglesAdjoint)
   */
  static float singlesGradient(float[] u, float c, int steps, float[] uBar, SinglesAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      float[][] uKeptKept = tape.table(float[].class, steps);
      for (int t = 0; t < steps; t++) {
        float[] uKept = tape.row(uKeptKept, t, u.length - 1);
        float u1 = 1 < u.length - 1 ? u[1] : 0.0f;
        float u2 = 1 < u.length - 1 ? u[0] : 0.0f;
        for (int i = 1; i < u.length - 1; i++) {
          uKept[i] = u1;
          float t1 = u[i + 1];
          u2 = u1 + c * u1 * (u2 - t1 * u1);
          u[i] = u2;
          u1 = t1;
        }
      }
      float u1 = u[1];
      float u2 = u[2];

      // reverse sweep
      float[] uLeft = tape.floats(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      uBar[2] += u1;
      uBar[1] += u2;
      float cBar = 0.0f;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        float[] uKept = uKeptKept[t];
        float u3 = u.length - 2 >= 1 ? u[u.length - 1] : 0.0f;
        float uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0f;
        float uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0f;
        for (int i = u.length - 2; i >= 1; i--) {
          float t1 = uKept[i];
          u[i] = t1;
          float t2 = uBarCarried1 * (u[i - 1] - u3 * t1);
          float t3 = c * t1 * uBarCarried1;
          float t4 = -t3;
          float uBar1 = uBarCarried1 + u3 * t4;
          uBar[i + 1] = uBarCarried + t4 * t1;
          cBar += t2 * t1;
          float t5 = uBar[i - 1] + t3;
          u3 = t1;
          uBarCarried = uBar1 + c * t2;
          uBarCarried1 = t5;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      adjoint.c = cBar;
      return u1 * u2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.singles}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param c the derivative with respect to {@code c}
   * @param uHvp the Hessian-vector product for {@code u}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record SinglesHvp(float value, float[] u, float c, float[] uHvp, float cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RolledBack.singles}: filled by a derivative and reused by its caller.
   */
  static final class SinglesHvpAdjoint {

    /** The adjoint of {@code c}. */
    public float c;

    /** The Hessian-vector product for {@code c}. */
    public float cHvp;

    /** A holder of zeros. */
    public SinglesHvpAdjoint() {}
  }

  /**
   * Second order: {@code RolledBack.singles}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static SinglesHvp singlesHvp(float[] u, float c, int steps, float[] uDot, float cDot) {
    return singlesHvp(u, c, steps, uDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesHvp(float[], float, int, float[], float)
   */
  static SinglesHvp singlesHvp(float[] u, float c, int steps, float[] uDot, float cDot, Tape tape) {
    float[] uBar = Arguments.zerosLike(u);
    float[] uHvp = Arguments.zerosLike(u);
    SinglesHvpAdjoint adjoint = new SinglesHvpAdjoint();
    float value = singlesHvp(u, c, steps, uDot, cDot, uBar, uHvp, adjoint, tape);
    return new SinglesHvp(value, uBar, adjoint.c, uHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code RolledBack.singles}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static float singlesHvp(float[] u, float c, int steps, float[] uDot, float cDot, float[] uBar,
      float[] uHvp, SinglesHvpAdjoint adjoint) {
    return singlesHvp(u, c, steps, uDot, cDot, uBar, uHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesHvp(float[], float, int, float[], float, float[], float[],
   *     SinglesHvpAdjoint)
   */
  static float singlesHvp(float[] u, float c, int steps, float[] uDot, float cDot, float[] uBar,
      float[] uHvp, SinglesHvpAdjoint adjoint, Tape tape) {
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
      float[][] uKeptKept = tape.table(float[].class, steps);
      float[][] uKeptKeptDot = tape.table(float[].class, steps);
      for (int t = 0; t < steps; t++) {
        float[] uKept = tape.row(uKeptKept, t, u.length - 1);
        float[] uKeptDot = tape.row(uKeptKeptDot, t, u.length - 1);
        float u1 = 1 < u.length - 1 ? u[1] : 0.0f;
        float u2 = 1 < u.length - 1 ? u[0] : 0.0f;
        float uDot1 = 1 < u.length - 1 ? uDot[0] : 0.0f;
        float uDot2 = 1 < u.length - 1 ? uDot[1] : 0.0f;
        for (int i = 1; i < u.length - 1; i++) {
          uKept[i] = u1;
          uKeptDot[i] = uDot2;
          float t1 = c * u1;
          float t2 = u[i + 1];
          float t3 = uDot[i + 1];
          float t4 = u2 - t2 * u1;
          u2 = u1 + t1 * t4;
          uDot1 = uDot2 + ((cDot * u1 + c * uDot2) * t4 + t1 * (uDot1 - (t3 * u1 + t2 * uDot2)));
          u[i] = u2;
          uDot[i] = uDot1;
          u1 = t2;
          uDot2 = t3;
        }
      }
      float u1 = u[1];
      float u2 = u[2];

      // reverse sweep
      float uDot1 = uDot[1];
      float uDot2 = uDot[2];
      float[] uLeft = tape.floats(u.length);
      float[] uLeftDot = tape.floats(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      System.arraycopy(uDot, 0, uLeftDot, 0, u.length);
      uBar[2] += u1;
      uHvp[2] += uDot1;
      uBar[1] += u2;
      uHvp[1] += uDot2;
      float cBar = 0.0f;
      float cBarDot = 0.0f;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        float[] uKept = uKeptKept[t];
        float[] uKeptDot = uKeptKeptDot[t];
        float u3 = u.length - 2 >= 1 ? u[u.length - 1] : 0.0f;
        float uDot3 = u.length - 2 >= 1 ? uDot[u.length - 1] : 0.0f;
        float uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0f;
        float uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0f;
        float uBarDotCarried = u.length - 2 >= 1 ? uHvp[u.length - 1] : 0.0f;
        float uBarDotCarried1 = u.length - 2 >= 1 ? uHvp[u.length - 2] : 0.0f;
        for (int i = u.length - 2; i >= 1; i--) {
          float t1 = uKept[i];
          float t2 = uKeptDot[i];
          u[i] = t1;
          uDot[i] = t2;
          float t3 = u[i - 1] - u3 * t1;
          float t4 = uBarCarried1 * t3;
          float t5 = uBarDotCarried1 * t3 + uBarCarried1 * (uDot[i - 1] - (uDot3 * t1 + u3 * t2));
          float t6 = c * t1;
          float t7 = t6 * uBarCarried1;
          float t8 = (cDot * t1 + c * t2) * uBarCarried1 + t6 * uBarDotCarried1;
          float t9 = -t7;
          float t10 = -t8;
          float uBar1 = uBarCarried1 + u3 * t9;
          float uBarDot = uBarDotCarried1 + (uDot3 * t9 + u3 * t10);
          uBar[i + 1] = uBarCarried + t9 * t1;
          uHvp[i + 1] = uBarDotCarried + (t10 * t1 + t9 * t2);
          cBar += t4 * t1;
          cBarDot += t5 * t1 + t4 * t2;
          float t11 = uBar[i - 1] + t7;
          float t12 = uHvp[i - 1] + t8;
          u3 = t1;
          uDot3 = t2;
          uBarCarried = uBar1 + c * t4;
          uBarCarried1 = t11;
          uBarDotCarried = uBarDot + (cDot * t4 + c * t5);
          uBarDotCarried1 = t12;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
          uHvp[1] = uBarDotCarried;
          uHvp[0] = uBarDotCarried1;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      System.arraycopy(uLeftDot, 0, uDot, 0, u.length);
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return u1 * u2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.singles} as a function of the vector that packs {@code u}, {@code c},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction singlesFunction(int steps) {
    return new SinglesFunction(steps);
  }

  private static final class SinglesFunction implements ScalarFunction {

    private final int steps;

    SinglesFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      float[] u = Arguments.floats(packed, 0, packed.length - 1);
      float c = (float) packed[packed.length - 1];
      return RolledBack.singles(u, c, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      float[] u = Arguments.floats(packed, 0, packed.length - 1);
      float c = (float) packed[packed.length - 1];
      float[] uBar = Arguments.zerosLike(u);
      SinglesAdjoint adjoint = new SinglesAdjoint();
      double value = singlesGradient(u, c, this.steps, uBar, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      float[] u = Arguments.floats(packed, 0, packed.length - 1);
      float c = (float) packed[packed.length - 1];
      float[] uDot = Arguments.floats(direction, 0, direction.length - 1);
      float cDot = (float) direction[direction.length - 1];
      return singlesJvp(u, c, this.steps, uDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      float[] u = Arguments.floats(packed, 0, packed.length - 1);
      float c = (float) packed[packed.length - 1];
      float[] uDot = Arguments.floats(direction, 0, direction.length - 1);
      float cDot = (float) direction[direction.length - 1];
      float[] uBar = Arguments.zerosLike(u);
      float[] uHvp = Arguments.zerosLike(u);
      SinglesHvpAdjoint adjoint = new SinglesHvpAdjoint();
      double value = singlesHvp(u, c, this.steps, uDot, cDot, uBar, uHvp, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(uHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.leftEarly} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param limit constant
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual leftEarlyJvp(double[] u, double limit, int steps, double[] uDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        double u1 = u[i];
        double uDot1 = uDot[i];
        double u2 = u[i - 1];
        double uDot2 = uDot[i - 1];
        double u3 = u[i + 1];
        double t1 = u2 + u1 * u3;
        double t2 = u1 * t1;
        double t3 = u1 * u2;
        double u4 = u[0];
        double u5 = u[u.length - 1];
        double t4 = u4 + t3 * u5;
        double t5 = (uDot1 * t1 + u1 * (uDot2 + (uDot1 * u3 + u1 * uDot[i + 1]))) * t4
            + t2 * (uDot[0] + ((uDot1 * u2 + u1 * uDot2) * u5 + t3 * uDot[u.length - 1]));
        u[i] = t2 * t4;
        uDot[i] = t5;
        if (t > 0 && u[i - 1] > limit) {
          break;
        }
      }
      double u1 = u[1];
      double uDot1 = uDot[1];
      if (u1 > 4.0 * limit) {
        double u2 = u[0];
        return new Dual(u1 * u2, uDot1 * u2 + u1 * uDot[0]);
      }
    }
    double u1 = u[1];
    double u2 = u[2];
    return new Dual(u1 * u2, uDot[1] * u2 + u1 * uDot[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftEarlyJvp(double[], double, int, double[])
   */
  static Dual leftEarlyJvp(double[] u, double limit, int steps, double[] uDot, Tape tape) {
    return leftEarlyJvp(u, limit, steps, uDot);
  }

  /**
   * Value and gradient of {@code RolledBack.leftEarly}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   */
  record LeftEarlyGradient(double value, double[] u) {}

  /**
   * Reverse mode: {@code RolledBack.leftEarly} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param limit constant
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static LeftEarlyGradient leftEarlyGradient(double[] u, double limit, int steps) {
    return leftEarlyGradient(u, limit, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftEarlyGradient(double[], double, int)
   */
  static LeftEarlyGradient leftEarlyGradient(double[] u, double limit, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double value = leftEarlyGradient(u, limit, steps, uBar, tape);
    return new LeftEarlyGradient(value, uBar);
  }

  /**
   * Reverse mode: {@code RolledBack.leftEarly} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param limit constant
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @return the value
   */
  static double leftEarlyGradient(double[] u, double limit, int steps, double[] uBar) {
    return leftEarlyGradient(u, limit, steps, uBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftEarlyGradient(double[], double, int, double[])
   */
  static double leftEarlyGradient(double[] u, double limit, int steps, double[] uBar, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      int[] exitKept = tape.ints(steps);
      double[] uKept = tape.doubles(steps);
      int[] iKept = tape.ints(steps);
      double[][] uKeptKept = tape.references(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept1 = tape.doubles(u.length - 1);
        uKeptKept[t] = uKept1;
        int i = 1;
        int exit;
        double u1;
        while (true) {
          if (i >= u.length - 1) {
            exit = 0;
            u1 = 0.0;
            break;
          }
          u1 = u[i];
          uKept1[i] = u1;
          double u2 = u[i - 1];
          u[i] = u1 * (u2 + u1 * u[i + 1]) * (u[0] + u1 * u2 * u[u.length - 1]);
          if (t > 0 && u[i - 1] > limit) {
            exit = 1;
            break;
          }
          i++;
        }
        exitKept[t] = exit;
        uKept[t] = u1;
        iKept[t] = i;
        double u2 = u[1];
        if (u2 > 4.0 * limit) {
          double u3 = u[0];
          // reverse sweep
          double[] uLeft = tape.doubles(u.length);
          System.arraycopy(u, 0, uLeft, 0, u.length);
          uBar[0] += u2;
          uBar[1] += u3;
          switch (exit) {
            case 0 -> {}
            default -> {
              u[i] = u1;
              double t1 = uBar[i];
              uBar[i] = 0.0;
              double u4 = u[i - 1];
              double t2 = u1 * u4;
              double u5 = u[u.length - 1];
              double t3 = t1 * (u[0] + t2 * u5);
              double u6 = u[i + 1];
              double t4 = u4 + u1 * u6;
              double t5 = u1 * t4 * t1;
              double t6 = t5 * u5;
              uBar[u.length - 1] += t2 * t5;
              double uBar1 = t6 * u4;
              double uBar2 = u1 * t6;
              uBar[0] += t5;
              uBar1 += t3 * t4;
              double t7 = u1 * t3;
              uBar[i + 1] += u1 * t7;
              uBar[i - 1] += uBar2 + t7;
              uBar[i] += uBar1 + t7 * u6;
            }
          }
          for (int j = i - 1; j >= 1; j--) {
            double u4 = uKept1[j];
            u[j] = u4;
            double t1 = uBar[j];
            uBar[j] = 0.0;
            double u5 = u[j - 1];
            double t2 = u4 * u5;
            double u6 = u[u.length - 1];
            double t3 = t1 * (u[0] + t2 * u6);
            double u7 = u[j + 1];
            double t4 = u5 + u4 * u7;
            double t5 = u4 * t4 * t1;
            double t6 = t5 * u6;
            uBar[u.length - 1] += t2 * t5;
            double uBar1 = t6 * u5;
            double uBar2 = u4 * t6;
            uBar[0] += t5;
            uBar1 += t3 * t4;
            double t7 = u4 * t3;
            uBar[j + 1] += u4 * t7;
            uBar[j - 1] += uBar2 + t7;
            uBar[j] += uBar1 + t7 * u7;
          }
          for (int t1 = t - 1; t1 >= 0; t1--) {
            exit = exitKept[t1];
            double u4 = uKept[t1];
            i = iKept[t1];
            switch (exit) {
              case 0 -> {}
              default -> {
                u[i] = u4;
                double t2 = uBar[i];
                uBar[i] = 0.0;
                double u5 = u[i - 1];
                double t3 = u4 * u5;
                double u6 = u[u.length - 1];
                double t4 = t2 * (u[0] + t3 * u6);
                double u7 = u[i + 1];
                double t5 = u5 + u4 * u7;
                double t6 = u4 * t5 * t2;
                double t7 = t6 * u6;
                uBar[u.length - 1] += t3 * t6;
                double uBar1 = t7 * u5;
                double uBar2 = u4 * t7;
                uBar[0] += t6;
                uBar1 += t4 * t5;
                double t8 = u4 * t4;
                uBar[i + 1] += u4 * t8;
                uBar[i - 1] += uBar2 + t8;
                uBar[i] += uBar1 + t8 * u7;
              }
            }
            double[] uKept2 = uKeptKept[t1];
            for (int j = i - 1; j >= 1; j--) {
              double u5 = uKept2[j];
              u[j] = u5;
              double t2 = uBar[j];
              uBar[j] = 0.0;
              double u6 = u[j - 1];
              double t3 = u5 * u6;
              double u7 = u[u.length - 1];
              double t4 = t2 * (u[0] + t3 * u7);
              double u8 = u[j + 1];
              double t5 = u6 + u5 * u8;
              double t6 = u5 * t5 * t2;
              double t7 = t6 * u7;
              uBar[u.length - 1] += t3 * t6;
              double uBar1 = t7 * u6;
              double uBar2 = u5 * t7;
              uBar[0] += t6;
              uBar1 += t4 * t5;
              double t8 = u5 * t4;
              uBar[j + 1] += u5 * t8;
              uBar[j - 1] += uBar2 + t8;
              uBar[j] += uBar1 + t8 * u8;
            }
          }
          System.arraycopy(uLeft, 0, u, 0, u.length);
          return u2 * u3;
        }
      }
      double u1 = u[1];
      double u2 = u[2];

      // reverse sweep
      double[] uLeft = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      uBar[2] += u1;
      uBar[1] += u2;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        int exit = exitKept[t];
        double u3 = uKept[t];
        int i = iKept[t];
        switch (exit) {
          case 0 -> {}
          default -> {
            u[i] = u3;
            double t1 = uBar[i];
            uBar[i] = 0.0;
            double u4 = u[i - 1];
            double t2 = u3 * u4;
            double u5 = u[u.length - 1];
            double t3 = t1 * (u[0] + t2 * u5);
            double u6 = u[i + 1];
            double t4 = u4 + u3 * u6;
            double t5 = u3 * t4 * t1;
            double t6 = t5 * u5;
            uBar[u.length - 1] += t2 * t5;
            double uBar1 = t6 * u4;
            double uBar2 = u3 * t6;
            uBar[0] += t5;
            uBar1 += t3 * t4;
            double t7 = u3 * t3;
            uBar[i + 1] += u3 * t7;
            uBar[i - 1] += uBar2 + t7;
            uBar[i] += uBar1 + t7 * u6;
          }
        }
        double[] uKept1 = uKeptKept[t];
        for (int j = i - 1; j >= 1; j--) {
          double u4 = uKept1[j];
          u[j] = u4;
          double t1 = uBar[j];
          uBar[j] = 0.0;
          double u5 = u[j - 1];
          double t2 = u4 * u5;
          double u6 = u[u.length - 1];
          double t3 = t1 * (u[0] + t2 * u6);
          double u7 = u[j + 1];
          double t4 = u5 + u4 * u7;
          double t5 = u4 * t4 * t1;
          double t6 = t5 * u6;
          uBar[u.length - 1] += t2 * t5;
          double uBar1 = t6 * u5;
          double uBar2 = u4 * t6;
          uBar[0] += t5;
          uBar1 += t3 * t4;
          double t7 = u4 * t3;
          uBar[j + 1] += u4 * t7;
          uBar[j - 1] += uBar2 + t7;
          uBar[j] += uBar1 + t7 * u7;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      return u1 * u2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.leftEarly}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param uHvp the Hessian-vector product for {@code u}
   */
  record LeftEarlyHvp(double value, double[] u, double[] uHvp) {}

  /**
   * Second order: {@code RolledBack.leftEarly}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param limit constant
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static LeftEarlyHvp leftEarlyHvp(double[] u, double limit, int steps, double[] uDot) {
    return leftEarlyHvp(u, limit, steps, uDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftEarlyHvp(double[], double, int, double[])
   */
  static LeftEarlyHvp leftEarlyHvp(double[] u, double limit, int steps, double[] uDot, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    double value = leftEarlyHvp(u, limit, steps, uDot, uBar, uHvp, tape);
    return new LeftEarlyHvp(value, uBar, uHvp);
  }

  /**
   * Second order: {@code RolledBack.leftEarly}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param limit constant
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @return the value
   */
  static double leftEarlyHvp(double[] u, double limit, int steps, double[] uDot, double[] uBar,
      double[] uHvp) {
    return leftEarlyHvp(u, limit, steps, uDot, uBar, uHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #leftEarlyHvp(double[], double, int, double[], double[], double[])
   */
  static double leftEarlyHvp(double[] u, double limit, int steps, double[] uDot, double[] uBar,
      double[] uHvp, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      int[] exitKept = leftEarlyHvpPart1(steps, tape);
      double[] uKept = tape.referenceResult(1);
      double[] uKeptDot = tape.referenceResult(2);
      int[] iKept = tape.referenceResult(3);
      double[][] uKeptKept = tape.referenceResult(4);
      double[][] uKeptKeptDot = tape.referenceResult(5);
      for (int t = 0; t < steps; t++) {
        double[] uKept1 = tape.doubles(u.length - 1);
        double[] uKeptDot1 = tape.doubles(u.length - 1);
        uKeptKept[t] = uKept1;
        uKeptKeptDot[t] = uKeptDot1;
        int i = 1;
        int exit;
        double u1;
        double uDot1;
        while (true) {
          if (i >= u.length - 1) {
            exit = 0;
            u1 = 0.0;
            uDot1 = 0.0;
            break;
          }
          u1 = u[i];
          uDot1 = uDot[i];
          uKept1[i] = u1;
          uKeptDot1[i] = uDot1;
          double u2 = u[i - 1];
          double uDot2 = uDot[i - 1];
          double u3 = u[i + 1];
          double t1 = u2 + u1 * u3;
          double t2 = u1 * t1;
          double t3 = u1 * u2;
          double u4 = u[0];
          double u5 = u[u.length - 1];
          double t4 = u4 + t3 * u5;
          double t5 = (uDot1 * t1 + u1 * (uDot2 + (uDot1 * u3 + u1 * uDot[i + 1]))) * t4
              + t2 * (uDot[0] + ((uDot1 * u2 + u1 * uDot2) * u5 + t3 * uDot[u.length - 1]));
          u[i] = t2 * t4;
          uDot[i] = t5;
          if (t > 0 && u[i - 1] > limit) {
            exit = 1;
            break;
          }
          i++;
        }
        exitKept[t] = exit;
        uKept[t] = u1;
        uKeptDot[t] = uDot1;
        iKept[t] = i;
        double u2 = u[1];
        double uDot2 = uDot[1];
        if (u2 > 4.0 * limit) {
          double u3 = u[0];
          // reverse sweep
          double uDot3 = uDot[0];
          double[] uLeft = tape.doubles(u.length);
          double[] uLeftDot = tape.doubles(u.length);
          System.arraycopy(u, 0, uLeft, 0, u.length);
          System.arraycopy(uDot, 0, uLeftDot, 0, u.length);
          uBar[0] += u2;
          uHvp[0] += uDot2;
          uBar[1] += u3;
          uHvp[1] += uDot3;
          switch (exit) {
            case 0 -> {}
            default -> {
              u[i] = u1;
              uDot[i] = uDot1;
              double t1 = uBar[i];
              double t2 = uHvp[i];
              uBar[i] = 0.0;
              uHvp[i] = 0.0;
              double u4 = u[i - 1];
              double uDot4 = uDot[i - 1];
              double t3 = u1 * u4;
              double t4 = uDot1 * u4 + u1 * uDot4;
              double u5 = u[u.length - 1];
              double uDot5 = uDot[u.length - 1];
              double t5 = u[0] + t3 * u5;
              double t6 = t1 * t5;
              double t7 = t2 * t5 + t1 * (uDot[0] + (t4 * u5 + t3 * uDot5));
              double u6 = u[i + 1];
              double uDot6 = uDot[i + 1];
              double t8 = u4 + u1 * u6;
              double t9 = uDot4 + (uDot1 * u6 + u1 * uDot6);
              double t10 = u1 * t8;
              double t11 = t10 * t1;
              double t12 = (uDot1 * t8 + u1 * t9) * t1 + t10 * t2;
              double t13 = t11 * u5;
              double t14 = t12 * u5 + t11 * uDot5;
              uBar[u.length - 1] += t3 * t11;
              uHvp[u.length - 1] += t4 * t11 + t3 * t12;
              double uBar1 = t13 * u4;
              double uBarDot = t14 * u4 + t13 * uDot4;
              double uBar2 = u1 * t13;
              double uBarDot1 = uDot1 * t13 + u1 * t14;
              uBar[0] += t11;
              uHvp[0] += t12;
              uBar1 += t6 * t8;
              uBarDot += t7 * t8 + t6 * t9;
              double t15 = u1 * t6;
              double t16 = uDot1 * t6 + u1 * t7;
              uBar[i + 1] += u1 * t15;
              uHvp[i + 1] += uDot1 * t15 + u1 * t16;
              uBar[i - 1] += uBar2 + t15;
              uHvp[i - 1] += uBarDot1 + t16;
              uBar[i] += uBar1 + t15 * u6;
              uHvp[i] += uBarDot + (t16 * u6 + t15 * uDot6);
            }
          }
          for (int j = i - 1; j >= 1; j--) {
            double u4 = uKept1[j];
            double uDot4 = uKeptDot1[j];
            u[j] = u4;
            uDot[j] = uDot4;
            double t1 = uBar[j];
            double t2 = uHvp[j];
            uBar[j] = 0.0;
            uHvp[j] = 0.0;
            double u5 = u[j - 1];
            double uDot5 = uDot[j - 1];
            double t3 = u4 * u5;
            double t4 = uDot4 * u5 + u4 * uDot5;
            double u6 = u[u.length - 1];
            double uDot6 = uDot[u.length - 1];
            double t5 = u[0] + t3 * u6;
            double t6 = t1 * t5;
            double t7 = t2 * t5 + t1 * (uDot[0] + (t4 * u6 + t3 * uDot6));
            double u7 = u[j + 1];
            double uDot7 = uDot[j + 1];
            double t8 = u5 + u4 * u7;
            double t9 = uDot5 + (uDot4 * u7 + u4 * uDot7);
            double t10 = u4 * t8;
            double t11 = t10 * t1;
            double t12 = (uDot4 * t8 + u4 * t9) * t1 + t10 * t2;
            double t13 = t11 * u6;
            double t14 = t12 * u6 + t11 * uDot6;
            uBar[u.length - 1] += t3 * t11;
            uHvp[u.length - 1] += t4 * t11 + t3 * t12;
            double uBar1 = t13 * u5;
            double uBarDot = t14 * u5 + t13 * uDot5;
            double uBar2 = u4 * t13;
            double uBarDot1 = uDot4 * t13 + u4 * t14;
            uBar[0] += t11;
            uHvp[0] += t12;
            uBar1 += t6 * t8;
            uBarDot += t7 * t8 + t6 * t9;
            double t15 = u4 * t6;
            double t16 = uDot4 * t6 + u4 * t7;
            uBar[j + 1] += u4 * t15;
            uHvp[j + 1] += uDot4 * t15 + u4 * t16;
            uBar[j - 1] += uBar2 + t15;
            uHvp[j - 1] += uBarDot1 + t16;
            uBar[j] += uBar1 + t15 * u7;
            uHvp[j] += uBarDot + (t16 * u7 + t15 * uDot7);
          }
          for (int t1 = t - 1; t1 >= 0; t1--) {
            exit = exitKept[t1];
            double u4 = uKept[t1];
            double uDot4 = uKeptDot[t1];
            i = iKept[t1];
            switch (exit) {
              case 0 -> {}
              default -> {
                u[i] = u4;
                uDot[i] = uDot4;
                double t2 = uBar[i];
                double t3 = uHvp[i];
                uBar[i] = 0.0;
                uHvp[i] = 0.0;
                double u5 = u[i - 1];
                double uDot5 = uDot[i - 1];
                double t4 = u4 * u5;
                double t5 = uDot4 * u5 + u4 * uDot5;
                double u6 = u[u.length - 1];
                double uDot6 = uDot[u.length - 1];
                double t6 = u[0] + t4 * u6;
                double t7 = t2 * t6;
                double t8 = t3 * t6 + t2 * (uDot[0] + (t5 * u6 + t4 * uDot6));
                double u7 = u[i + 1];
                double uDot7 = uDot[i + 1];
                double t9 = u5 + u4 * u7;
                double t10 = uDot5 + (uDot4 * u7 + u4 * uDot7);
                double t11 = u4 * t9;
                double t12 = t11 * t2;
                double t13 = (uDot4 * t9 + u4 * t10) * t2 + t11 * t3;
                double t14 = t12 * u6;
                double t15 = t13 * u6 + t12 * uDot6;
                uBar[u.length - 1] += t4 * t12;
                uHvp[u.length - 1] += t5 * t12 + t4 * t13;
                double uBar1 = t14 * u5;
                double uBarDot = t15 * u5 + t14 * uDot5;
                double uBar2 = u4 * t14;
                double uBarDot1 = uDot4 * t14 + u4 * t15;
                uBar[0] += t12;
                uHvp[0] += t13;
                uBar1 += t7 * t9;
                uBarDot += t8 * t9 + t7 * t10;
                double t16 = u4 * t7;
                double t17 = uDot4 * t7 + u4 * t8;
                uBar[i + 1] += u4 * t16;
                uHvp[i + 1] += uDot4 * t16 + u4 * t17;
                uBar[i - 1] += uBar2 + t16;
                uHvp[i - 1] += uBarDot1 + t17;
                uBar[i] += uBar1 + t16 * u7;
                uHvp[i] += uBarDot + (t17 * u7 + t16 * uDot7);
              }
            }
            double[] uKept2 = uKeptKept[t1];
            double[] uKeptDot2 = uKeptKeptDot[t1];
            for (int j = i - 1; j >= 1; j--) {
              double u5 = uKept2[j];
              double uDot5 = uKeptDot2[j];
              u[j] = u5;
              uDot[j] = uDot5;
              double t2 = uBar[j];
              double t3 = uHvp[j];
              uBar[j] = 0.0;
              uHvp[j] = 0.0;
              double u6 = u[j - 1];
              double uDot6 = uDot[j - 1];
              double t4 = u5 * u6;
              double t5 = uDot5 * u6 + u5 * uDot6;
              double u7 = u[u.length - 1];
              double uDot7 = uDot[u.length - 1];
              double t6 = u[0] + t4 * u7;
              double t7 = t2 * t6;
              double t8 = t3 * t6 + t2 * (uDot[0] + (t5 * u7 + t4 * uDot7));
              double u8 = u[j + 1];
              double uDot8 = uDot[j + 1];
              double t9 = u6 + u5 * u8;
              double t10 = uDot6 + (uDot5 * u8 + u5 * uDot8);
              double t11 = u5 * t9;
              double t12 = t11 * t2;
              double t13 = (uDot5 * t9 + u5 * t10) * t2 + t11 * t3;
              double t14 = t12 * u7;
              double t15 = t13 * u7 + t12 * uDot7;
              uBar[u.length - 1] += t4 * t12;
              uHvp[u.length - 1] += t5 * t12 + t4 * t13;
              double uBar1 = t14 * u6;
              double uBarDot = t15 * u6 + t14 * uDot6;
              double uBar2 = u5 * t14;
              double uBarDot1 = uDot5 * t14 + u5 * t15;
              uBar[0] += t12;
              uHvp[0] += t13;
              uBar1 += t7 * t9;
              uBarDot += t8 * t9 + t7 * t10;
              double t16 = u5 * t7;
              double t17 = uDot5 * t7 + u5 * t8;
              uBar[j + 1] += u5 * t16;
              uHvp[j + 1] += uDot5 * t16 + u5 * t17;
              uBar[j - 1] += uBar2 + t16;
              uHvp[j - 1] += uBarDot1 + t17;
              uBar[j] += uBar1 + t16 * u8;
              uHvp[j] += uBarDot + (t17 * u8 + t16 * uDot8);
            }
          }
          System.arraycopy(uLeft, 0, u, 0, u.length);
          System.arraycopy(uLeftDot, 0, uDot, 0, u.length);
          return u2 * u3;
        }
      }
      return leftEarlyHvpPart2(u, uDot, uBar, uHvp, steps, exitKept, uKept, uKeptDot, iKept,
          uKeptKept, uKeptKeptDot, tape);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.leftEarly} as a function of the vector that packs {@code u}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param limit captured
   * @param steps captured
   * @return the view
   */
  static ScalarFunction leftEarlyFunction(double limit, int steps) {
    return new LeftEarlyFunction(limit, steps);
  }

  private static final class LeftEarlyFunction implements ScalarFunction {

    private final double limit;

    private final int steps;

    LeftEarlyFunction(double limit, int steps) {
      this.limit = limit;
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] u = Arguments.doubles(packed, 0, packed.length);
      return RolledBack.leftEarly(u, this.limit, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uBar = Arguments.zerosLike(u);
      double value = leftEarlyGradient(u, this.limit, this.steps, uBar);
      Arguments.pack(uBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      return leftEarlyJvp(u, this.limit, this.steps, uDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      double value = leftEarlyHvp(u, this.limit, this.steps, uDot, uBar, uHvp);
      Arguments.pack(uBar, gradient, 0);
      Arguments.pack(uHvp, product, 0);
      return value;
    }
  }

  /**
   * Value and tangent of {@code RolledBack.returned}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record ReturnedJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code RolledBack.returned} and its derivative in the direction of the
   * tangents.
   *
   * @param u0 as the method takes it
   * @param c as the method takes it
   * @param steps constant
   * @param u0Dot tangent of {@code u0}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static ReturnedJvp returnedJvp(double[] u0, double c, int steps, double[] u0Dot, double cDot) {
    Arguments.sameShape("u0Dot", u0Dot, "u0", u0);
    double[] u = new double[u0.length];
    double[] uDot = new double[u0.length];
    for (int i = 0; i < u0.length; i++) {
      double u01 = u0[i];
      double t = 2.0 * (u0Dot[i] * u01);
      u[i] = u01 * u01;
      uDot[i] = t;
    }
    for (int t = 0; t < steps; t++) {
      double u1 = 1 < u.length - 1 ? u[1] : 0.0;
      double u2 = 1 < u.length - 1 ? u[0] : 0.0;
      for (int i = 1; i < u.length - 1; i++) {
        double uDot1 = uDot[i];
        double t1 = c * u1;
        double t2 = u[i + 1];
        double t3 = u2 - t2 * u1;
        u2 = u1 + t1 * t3;
        double t4 = uDot1
            + ((cDot * u1 + c * uDot1) * t3 + t1 * (uDot[i - 1] - (uDot[i + 1] * u1 + t2 * uDot1)));
        u[i] = u2;
        uDot[i] = t4;
        u1 = t2;
      }
    }
    return new ReturnedJvp(u, uDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnedJvp(double[], double, int, double[], double)
   */
  static ReturnedJvp returnedJvp(double[] u0, double c, int steps, double[] u0Dot, double cDot,
      Tape tape) {
    return returnedJvp(u0, c, steps, u0Dot, cDot);
  }

  /**
   * Value of {@code RolledBack.returned} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param u0 the derivative with respect to {@code u0}
   * @param c the derivative with respect to {@code c}
   */
  record ReturnedVjp(double[] value, double[] u0, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RolledBack.returned}: filled by a derivative
   * and reused by its caller.
   */
  static final class ReturnedAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public ReturnedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RolledBack.returned} for an
   * adjoint of its result.
   *
   * @param u0 as the method takes it
   * @param c as the method takes it
   * @param steps constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static ReturnedVjp returnedVjp(double[] u0, double c, int steps, double[] resultBar) {
    return returnedVjp(u0, c, steps, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnedVjp(double[], double, int, double[])
   */
  static ReturnedVjp returnedVjp(double[] u0, double c, int steps, double[] resultBar, Tape tape) {
    double[] u0Bar = Arguments.zerosLike(u0);
    ReturnedAdjoint adjoint = new ReturnedAdjoint();
    double[] value = returnedVjp(u0, c, steps, resultBar, u0Bar, adjoint, tape);
    return new ReturnedVjp(value, u0Bar, adjoint.c);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RolledBack.returned} for an
   * adjoint of its result.
   *
   * @param u0 as the method takes it
   * @param c as the method takes it
   * @param steps constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param u0Bar to which the adjoint of {@code u0} is added; of the same shape
   * @param adjoint to which the adjoints of {@code c} are added
   * @return what the method returns
   */
  static double[] returnedVjp(double[] u0, double c, int steps, double[] resultBar, double[] u0Bar,
      ReturnedAdjoint adjoint) {
    return returnedVjp(u0, c, steps, resultBar, u0Bar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnedVjp(double[], double, int, double[], double[], ReturnedAdjoint)
   */
  static double[] returnedVjp(double[] u0, double c, int steps, double[] resultBar, double[] u0Bar,
      ReturnedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("u0Bar", u0Bar, "u0", u0);
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "u0Bar", u0Bar);
    int mark = tape.mark();
    try {
      double[] u = new double[u0.length];
      double[] uBar = tape.doubles(u0.length);
      for (int i = 0; i < u0.length; i++) {
        double u01 = u0[i];
        u[i] = u01 * u01;
      }
      double[][] uKeptKept = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept, t, u.length - 1);
        double u1 = 1 < u.length - 1 ? u[1] : 0.0;
        double u2 = 1 < u.length - 1 ? u[0] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          uKept[i] = u1;
          double t1 = u[i + 1];
          u2 = u1 + c * u1 * (u2 - t1 * u1);
          u[i] = u2;
          u1 = t1;
        }
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, u.length);
      for (int i = 0; i < u.length; i++) {
        uBar[i] = resultBar[i];
      }
      double[] uLeft = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      double cBar = 0.0;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        double[] uKept = uKeptKept[t];
        double u1 = u.length - 2 >= 1 ? u[u.length - 1] : 0.0;
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0;
        for (int i = u.length - 2; i >= 1; i--) {
          double t1 = uKept[i];
          u[i] = t1;
          double t2 = uBarCarried1 * (u[i - 1] - u1 * t1);
          double t3 = c * t1 * uBarCarried1;
          double t4 = -t3;
          double uBar1 = uBarCarried1 + u1 * t4;
          uBar[i + 1] = uBarCarried + t4 * t1;
          cBar += t2 * t1;
          double t5 = uBar[i - 1] + t3;
          u1 = t1;
          uBarCarried = uBar1 + c * t2;
          uBarCarried1 = t5;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
        }
      }
      for (int i = 0; i < u0.length; i++) {
        u0Bar[i] += 2.0 * (uBar[i] * u0[i]);
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      adjoint.c += cBar;
      return u;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.returned} as a function of the vector that packs {@code u0}, {@code
   * c}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static VectorFunction returnedFunction(int steps) {
    return new ReturnedFunction(steps);
  }

  private static final class ReturnedFunction implements VectorFunction {

    private final int steps;

    ReturnedFunction(int steps) {
      this.steps = steps;
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
      Arguments.lengthAtLeast("x", packed, 1);
      double[] u0 = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] value = RolledBack.returned(u0, c, this.steps);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] u0 = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] value = RolledBack.returned(u0, c, this.steps);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] u0 = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] u0Dot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      ReturnedJvp value = returnedJvp(u0, c, this.steps, u0Dot, cDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] u0 = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      double[] u0Bar = Arguments.zerosLike(u0);
      ReturnedAdjoint adjoint = new ReturnedAdjoint();
      double[] value = returnedVjp(u0, c, this.steps, resultBar, u0Bar, adjoint);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(u0Bar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.c;
    }
  }

  /**
   * Forward mode: {@code RolledBack.severalLoops} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual severalLoopsJvp(double[] u, double c, int steps, double[] uDot, double cDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    for (int t = 0; t < steps; t++) {
      double u1 = 1 < u.length - 1 ? u[1] : 0.0;
      double u2 = 1 < u.length - 1 ? u[0] : 0.0;
      double uDot1 = 1 < u.length - 1 ? uDot[0] : 0.0;
      double uDot2 = 1 < u.length - 1 ? uDot[1] : 0.0;
      for (int i = 1; i < u.length - 1; i++) {
        double t1 = c * u1;
        double t2 = u[i + 1];
        double t3 = uDot[i + 1];
        double t4 = u2 - t2 * u1;
        u2 = u1 + t1 * t4;
        uDot1 = uDot2 + ((cDot * u1 + c * uDot2) * t4 + t1 * (uDot1 - (t3 * u1 + t2 * uDot2)));
        u[i] = u2;
        uDot[i] = uDot1;
        u1 = t2;
        uDot2 = t3;
      }
      for (int i = 0; i < u.length; i++) {
        double u3 = u[i];
        double uDot3 = uDot[i];
        double t1;
        double t2;
        if (u3 > 2.0) {
          double t3 = u3 - 2.0;
          t1 = 2.0 + Math.sin(t3);
          t2 = uDot3 * Math.cos(t3);
        } else {
          t1 = u3 * u3 * 0.75;
          t2 = 1.5 * (uDot3 * u3);
        }
        u[i] = t1;
        uDot[i] = t2;
      }
      for (int i = u.length - 1; i > 0; i--) {
        for (int k = 0; k < i; k++) {
          double u3 = u[i];
          double uDot3 = uDot[i];
          double u4 = u[k];
          double uDot4 = uDot[k];
          double t1 = c * u4;
          double t2 = t1 * u4;
          u[i] = u3 + t2 * u3;
          uDot[i] = uDot3 + (((cDot * u4 + c * uDot4) * u4 + t1 * uDot4) * u3 + t2 * uDot3);
        }
      }
    }
    double u1 = u[1];
    double u2 = u[2];
    return new Dual(u1 * u2, uDot[1] * u2 + u1 * uDot[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalLoopsJvp(double[], double, int, double[], double)
   */
  static Dual severalLoopsJvp(double[] u, double c, int steps, double[] uDot, double cDot,
      Tape tape) {
    return severalLoopsJvp(u, c, steps, uDot, cDot);
  }

  /**
   * Value and gradient of {@code RolledBack.severalLoops}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param c the derivative with respect to {@code c}
   */
  record SeveralLoopsGradient(double value, double[] u, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code RolledBack.severalLoops}: filled by a
   * derivative and reused by its caller.
   */
  static final class SeveralLoopsAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public SeveralLoopsAdjoint() {}
  }

  /**
   * Reverse mode: {@code RolledBack.severalLoops} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static SeveralLoopsGradient severalLoopsGradient(double[] u, double c, int steps) {
    return severalLoopsGradient(u, c, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalLoopsGradient(double[], double, int)
   */
  static SeveralLoopsGradient severalLoopsGradient(double[] u, double c, int steps, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    SeveralLoopsAdjoint adjoint = new SeveralLoopsAdjoint();
    double value = severalLoopsGradient(u, c, steps, uBar, adjoint, tape);
    return new SeveralLoopsGradient(value, uBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code RolledBack.severalLoops} and its gradient, written into the
   * caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double severalLoopsGradient(double[] u, double c, int steps, double[] uBar,
      SeveralLoopsAdjoint adjoint) {
    return severalLoopsGradient(u, c, steps, uBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalLoopsGradient(double[], double, int, double[], SeveralLoopsAdjoint)
   */
  static double severalLoopsGradient(double[] u, double c, int steps, double[] uBar,
      SeveralLoopsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[][][] uKeptKeptKept = tape.table(double[][].class, steps);
      double[][] uKeptKept = tape.table(double[].class, steps);
      double[][] uKeptKept1 = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept1, t, u.length - 1);
        double u1 = 1 < u.length - 1 ? u[1] : 0.0;
        double u2 = 1 < u.length - 1 ? u[0] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          uKept[i] = u1;
          double t1 = u[i + 1];
          u2 = u1 + c * u1 * (u2 - t1 * u1);
          u[i] = u2;
          u1 = t1;
        }
        uKept = tape.row(uKeptKept, t, u.length);
        for (int i = 0; i < u.length; i++) {
          double u3 = u[i];
          uKept[i] = u3;
          u[i] = u3 > 2.0 ? 2.0 + Math.sin(u3 - 2.0) : u3 * u3 * 0.75;
        }
        double[][] uKeptKept2 = tape.row(uKeptKeptKept, t, u.length);
        for (int i = u.length - 1; i > 0; i--) {
          uKept = tape.row(uKeptKept2, i, i);
          for (int k = 0; k < i; k++) {
            double u3 = u[i];
            uKept[k] = u3;
            double u4 = u[k];
            u[i] = u3 + c * u4 * u4 * u3;
          }
        }
      }
      double u1 = u[1];
      double u2 = u[2];

      // reverse sweep
      double[] uLeft = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      uBar[2] += u1;
      uBar[1] += u2;
      double cBar = 0.0;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        int i = u.length - 1;
        double[][] uKeptKept2 = uKeptKeptKept[t];
        for (int j = 1; j <= i; j++) {
          double[] uKept = uKeptKept2[j];
          for (int k = Math.max(j, 0) - 1; k >= 0; k--) {
            double u3 = uKept[k];
            u[j] = u3;
            double t1 = uBar[j];
            uBar[j] = 0.0;
            double t2 = t1 * u3;
            double u4 = u[k];
            double t3 = c * u4;
            double t4 = t2 * u4;
            cBar += t4 * u4;
            uBar[k] += t3 * t2 + c * t4;
            uBar[j] += t1 + t3 * u4 * t1;
          }
        }
        double[] uKept = uKeptKept[t];
        for (int j = 0; j < u.length; j++) {
          double u3 = uKept[j];
          u[j] = u3;
          double t1 = uBar[j];
          double uBar1;
          if (u3 > 2.0) {
            uBar1 = t1 * Math.cos(u3 - 2.0);
          } else {
            uBar1 = 1.5 * (t1 * u3);
          }
          uBar[j] = uBar1;
        }
        double[] uKept1 = uKeptKept1[t];
        double u3 = u.length - 2 >= 1 ? u[u.length - 1] : 0.0;
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0;
        for (int j = u.length - 2; j >= 1; j--) {
          double t1 = uKept1[j];
          u[j] = t1;
          double t2 = uBarCarried1 * (u[j - 1] - u3 * t1);
          double t3 = c * t1 * uBarCarried1;
          double t4 = -t3;
          double uBar1 = uBarCarried1 + u3 * t4;
          uBar[j + 1] = uBarCarried + t4 * t1;
          cBar += t2 * t1;
          double t5 = uBar[j - 1] + t3;
          u3 = t1;
          uBarCarried = uBar1 + c * t2;
          uBarCarried1 = t5;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      adjoint.c = cBar;
      return u1 * u2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.severalLoops}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param c the derivative with respect to {@code c}
   * @param uHvp the Hessian-vector product for {@code u}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record SeveralLoopsHvp(double value, double[] u, double c, double[] uHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RolledBack.severalLoops}: filled by a derivative and reused by its caller.
   */
  static final class SeveralLoopsHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public SeveralLoopsHvpAdjoint() {}
  }

  /**
   * Second order: {@code RolledBack.severalLoops}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static SeveralLoopsHvp severalLoopsHvp(double[] u, double c, int steps, double[] uDot,
      double cDot) {
    return severalLoopsHvp(u, c, steps, uDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalLoopsHvp(double[], double, int, double[], double)
   */
  static SeveralLoopsHvp severalLoopsHvp(double[] u, double c, int steps, double[] uDot,
      double cDot, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    SeveralLoopsHvpAdjoint adjoint = new SeveralLoopsHvpAdjoint();
    double value = severalLoopsHvp(u, c, steps, uDot, cDot, uBar, uHvp, adjoint, tape);
    return new SeveralLoopsHvp(value, uBar, adjoint.c, uHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code RolledBack.severalLoops}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param c as the method takes it
   * @param steps constant
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param cDot tangent of {@code c}
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double severalLoopsHvp(double[] u, double c, int steps, double[] uDot, double cDot,
      double[] uBar, double[] uHvp, SeveralLoopsHvpAdjoint adjoint) {
    return severalLoopsHvp(u, c, steps, uDot, cDot, uBar, uHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalLoopsHvp(double[], double, int, double[], double, double[], double[],
   *     SeveralLoopsHvpAdjoint)
   */
  static double severalLoopsHvp(double[] u, double c, int steps, double[] uDot, double cDot,
      double[] uBar, double[] uHvp, SeveralLoopsHvpAdjoint adjoint, Tape tape) {
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
      double[][][] uKeptKeptKept = tape.table(double[][].class, steps);
      double[][][] uKeptKeptKeptDot = tape.table(double[][].class, steps);
      double[][] uKeptKept = tape.table(double[].class, steps);
      double[][] uKeptKeptDot = tape.table(double[].class, steps);
      double[][] uKeptKept1 = tape.table(double[].class, steps);
      double[][] uKeptKeptDot1 = tape.table(double[].class, steps);
      for (int t = 0; t < steps; t++) {
        double[] uKept = tape.row(uKeptKept1, t, u.length - 1);
        double[] uKeptDot = tape.row(uKeptKeptDot1, t, u.length - 1);
        double u1 = 1 < u.length - 1 ? u[1] : 0.0;
        double u2 = 1 < u.length - 1 ? u[0] : 0.0;
        double uDot1 = 1 < u.length - 1 ? uDot[0] : 0.0;
        double uDot2 = 1 < u.length - 1 ? uDot[1] : 0.0;
        for (int i = 1; i < u.length - 1; i++) {
          uKept[i] = u1;
          uKeptDot[i] = uDot2;
          double t1 = c * u1;
          double t2 = u[i + 1];
          double t3 = uDot[i + 1];
          double t4 = u2 - t2 * u1;
          u2 = u1 + t1 * t4;
          uDot1 = uDot2 + ((cDot * u1 + c * uDot2) * t4 + t1 * (uDot1 - (t3 * u1 + t2 * uDot2)));
          u[i] = u2;
          uDot[i] = uDot1;
          u1 = t2;
          uDot2 = t3;
        }
        uKept = tape.row(uKeptKept, t, u.length);
        uKeptDot = tape.row(uKeptKeptDot, t, u.length);
        for (int i = 0; i < u.length; i++) {
          double u3 = u[i];
          double uDot3 = uDot[i];
          uKept[i] = u3;
          uKeptDot[i] = uDot3;
          double t1;
          double t2;
          if (u3 > 2.0) {
            double t3 = u3 - 2.0;
            t1 = 2.0 + Math.sin(t3);
            t2 = uDot3 * Math.cos(t3);
          } else {
            t1 = u3 * u3 * 0.75;
            t2 = 1.5 * (uDot3 * u3);
          }
          u[i] = t1;
          uDot[i] = t2;
        }
        double[][] uKeptKept2 = tape.row(uKeptKeptKept, t, u.length);
        double[][] uKeptKeptDot2 = tape.row(uKeptKeptKeptDot, t, u.length);
        for (int i = u.length - 1; i > 0; i--) {
          uKept = tape.row(uKeptKept2, i, i);
          uKeptDot = tape.row(uKeptKeptDot2, i, i);
          for (int k = 0; k < i; k++) {
            double u3 = u[i];
            double uDot3 = uDot[i];
            uKept[k] = u3;
            uKeptDot[k] = uDot3;
            double u4 = u[k];
            double uDot4 = uDot[k];
            double t1 = c * u4;
            double t2 = t1 * u4;
            u[i] = u3 + t2 * u3;
            uDot[i] = uDot3 + (((cDot * u4 + c * uDot4) * u4 + t1 * uDot4) * u3 + t2 * uDot3);
          }
        }
      }
      double u1 = u[1];
      double u2 = u[2];

      // reverse sweep
      double uDot1 = uDot[1];
      double uDot2 = uDot[2];
      double[] uLeft = tape.doubles(u.length);
      double[] uLeftDot = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      System.arraycopy(uDot, 0, uLeftDot, 0, u.length);
      uBar[2] += u1;
      uHvp[2] += uDot1;
      uBar[1] += u2;
      uHvp[1] += uDot2;
      double cBar = 0.0;
      double cBarDot = 0.0;
      for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
        int i = u.length - 1;
        double[][] uKeptKept2 = uKeptKeptKept[t];
        double[][] uKeptKeptDot2 = uKeptKeptKeptDot[t];
        for (int j = 1; j <= i; j++) {
          double[] uKept = uKeptKept2[j];
          double[] uKeptDot = uKeptKeptDot2[j];
          for (int k = Math.max(j, 0) - 1; k >= 0; k--) {
            double u3 = uKept[k];
            double uDot3 = uKeptDot[k];
            u[j] = u3;
            uDot[j] = uDot3;
            double t1 = uBar[j];
            double t2 = uHvp[j];
            uBar[j] = 0.0;
            uHvp[j] = 0.0;
            double t3 = t1 * u3;
            double t4 = t2 * u3 + t1 * uDot3;
            double u4 = u[k];
            double uDot4 = uDot[k];
            double t5 = c * u4;
            double t6 = cDot * u4 + c * uDot4;
            double t7 = t5 * u4;
            double t8 = t3 * u4;
            double t9 = t4 * u4 + t3 * uDot4;
            cBar += t8 * u4;
            cBarDot += t9 * u4 + t8 * uDot4;
            uBar[k] += t5 * t3 + c * t8;
            uHvp[k] += t6 * t3 + t5 * t4 + (cDot * t8 + c * t9);
            uBar[j] += t1 + t7 * t1;
            uHvp[j] += t2 + ((t6 * u4 + t5 * uDot4) * t1 + t7 * t2);
          }
        }
        double[] uKept = uKeptKept[t];
        double[] uKeptDot = uKeptKeptDot[t];
        for (int j = 0; j < u.length; j++) {
          double u3 = uKept[j];
          double uDot3 = uKeptDot[j];
          u[j] = u3;
          uDot[j] = uDot3;
          double t1 = uBar[j];
          double t2 = uHvp[j];
          double uBar1;
          double uBarDot;
          if (u3 > 2.0) {
            double t3 = u3 - 2.0;
            double t4 = Math.cos(t3);
            uBar1 = t1 * t4;
            uBarDot = t2 * t4 - t1 * (uDot3 * Math.sin(t3));
          } else {
            uBar1 = 1.5 * (t1 * u3);
            uBarDot = 1.5 * (t2 * u3 + t1 * uDot3);
          }
          uBar[j] = uBar1;
          uHvp[j] = uBarDot;
        }
        double[] uKept1 = uKeptKept1[t];
        double[] uKeptDot1 = uKeptKeptDot1[t];
        double u3 = u.length - 2 >= 1 ? u[u.length - 1] : 0.0;
        double uDot3 = u.length - 2 >= 1 ? uDot[u.length - 1] : 0.0;
        double uBarCarried = u.length - 2 >= 1 ? uBar[u.length - 1] : 0.0;
        double uBarCarried1 = u.length - 2 >= 1 ? uBar[u.length - 2] : 0.0;
        double uBarDotCarried = u.length - 2 >= 1 ? uHvp[u.length - 1] : 0.0;
        double uBarDotCarried1 = u.length - 2 >= 1 ? uHvp[u.length - 2] : 0.0;
        for (int j = u.length - 2; j >= 1; j--) {
          double t1 = uKept1[j];
          double t2 = uKeptDot1[j];
          u[j] = t1;
          uDot[j] = t2;
          double t3 = u[j - 1] - u3 * t1;
          double t4 = uBarCarried1 * t3;
          double t5 = uBarDotCarried1 * t3 + uBarCarried1 * (uDot[j - 1] - (uDot3 * t1 + u3 * t2));
          double t6 = c * t1;
          double t7 = t6 * uBarCarried1;
          double t8 = (cDot * t1 + c * t2) * uBarCarried1 + t6 * uBarDotCarried1;
          double t9 = -t7;
          double t10 = -t8;
          double uBar1 = uBarCarried1 + u3 * t9;
          double uBarDot = uBarDotCarried1 + (uDot3 * t9 + u3 * t10);
          uBar[j + 1] = uBarCarried + t9 * t1;
          uHvp[j + 1] = uBarDotCarried + (t10 * t1 + t9 * t2);
          cBar += t4 * t1;
          cBarDot += t5 * t1 + t4 * t2;
          double t11 = uBar[j - 1] + t7;
          double t12 = uHvp[j - 1] + t8;
          u3 = t1;
          uDot3 = t2;
          uBarCarried = uBar1 + c * t4;
          uBarCarried1 = t11;
          uBarDotCarried = uBarDot + (cDot * t4 + c * t5);
          uBarDotCarried1 = t12;
        }
        if (u.length - 2 >= 1) {
          uBar[1] = uBarCarried;
          uBar[0] = uBarCarried1;
          uHvp[1] = uBarDotCarried;
          uHvp[0] = uBarDotCarried1;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      System.arraycopy(uLeftDot, 0, uDot, 0, u.length);
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return u1 * u2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.severalLoops} as a function of the vector that packs {@code u}, {@code
   * c}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static ScalarFunction severalLoopsFunction(int steps) {
    return new SeveralLoopsFunction(steps);
  }

  private static final class SeveralLoopsFunction implements ScalarFunction {

    private final int steps;

    SeveralLoopsFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return RolledBack.severalLoops(u, c, this.steps);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      SeveralLoopsAdjoint adjoint = new SeveralLoopsAdjoint();
      double value = severalLoopsGradient(u, c, this.steps, uBar, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return severalLoopsJvp(u, c, this.steps, uDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] uDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      SeveralLoopsHvpAdjoint adjoint = new SeveralLoopsHvpAdjoint();
      double value = severalLoopsHvp(u, c, this.steps, uDot, cDot, uBar, uHvp, adjoint);
      Arguments.pack(uBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(uHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code RolledBack.untilSmall} and its derivative in the direction of the
   * tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual untilSmallJvp(double[] u, double[] uDot) {
    Arguments.sameShape("uDot", uDot, "u", u);
    while (u[1] > 0.25) {
      int i = 1;
      do {
        double u1 = u[i];
        double uDot1 = uDot[i];
        double u2 = u[i - 1];
        double uDot2 = uDot[i - 1];
        double t = u1 * u2;
        double t1 = 0.125 * u1;
        double t2 = t1 * u2;
        double u3 = u[i + 1];
        double t3 = 0.5 + t2 * u3;
        double t4 = (uDot1 * u2 + u1 * uDot2) * t3
            + t * ((0.125 * uDot1 * u2 + t1 * uDot2) * u3 + t2 * uDot[i + 1]);
        u[i] = t * t3;
        uDot[i] = t4;
        i++;
      } while (i < u.length - 1);
    }
    return new Dual(u[1] + u[2], uDot[1] + uDot[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallJvp(double[], double[])
   */
  static Dual untilSmallJvp(double[] u, double[] uDot, Tape tape) {
    return untilSmallJvp(u, uDot);
  }

  /**
   * Value and gradient of {@code RolledBack.untilSmall}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   */
  record UntilSmallGradient(double value, double[] u) {}

  /**
   * Reverse mode: {@code RolledBack.untilSmall} and its gradient.
   *
   * @param u as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static UntilSmallGradient untilSmallGradient(double[] u) {
    return untilSmallGradient(u, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallGradient(double[])
   */
  static UntilSmallGradient untilSmallGradient(double[] u, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double value = untilSmallGradient(u, uBar, tape);
    return new UntilSmallGradient(value, uBar);
  }

  /**
   * Reverse mode: {@code RolledBack.untilSmall} and its gradient, written into the caller's
   * memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @return the value
   */
  static double untilSmallGradient(double[] u, double[] uBar) {
    return untilSmallGradient(u, uBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallGradient(double[], double[])
   */
  static double untilSmallGradient(double[] u, double[] uBar, Tape tape) {
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.zero(uBar);
    int mark = tape.mark();
    try {
      double[] uKept = tape.doubles(64);
      int[] iKept = tape.ints(64);
      int[] tripsKept = tape.ints(64);
      double[][] uKeptKept = tape.references(double[].class, 64);
      int[][] iKeptKept = tape.references(int[].class, 64);
      int trips = 0;
      while (u[1] > 0.25) {
        double[] uKept1 = tape.doubles(64);
        int[] iKept1 = tape.ints(64);
        int i = 1;
        int trips1 = 0;
        double u1;
        while (true) {
          iKept1[trips1] = i;
          u1 = u[i];
          uKept1[trips1] = u1;
          double u2 = u[i - 1];
          u[i] = u1 * u2 * (0.5 + 0.125 * u1 * u2 * u[i + 1]);
          int j = i + 1;
          if (j < u.length - 1) {
            trips1++;
            uKept1 = tape.grow(uKept1, trips1);
            iKept1 = tape.grow(iKept1, trips1);
            i = j;
          } else {
            break;
          }
        }
        uKept[trips] = u1;
        iKept[trips] = i;
        tripsKept[trips] = trips1;
        uKeptKept[trips] = uKept1;
        iKeptKept[trips] = iKept1;
        trips++;
        uKept = tape.grow(uKept, trips);
        iKept = tape.grow(iKept, trips);
        tripsKept = tape.grow(tripsKept, trips);
        uKeptKept = tape.grow(uKeptKept, trips);
        iKeptKept = tape.grow(iKeptKept, trips);
      }

      // reverse sweep
      double t = u[1] + u[2];
      double[] uLeft = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      uBar[2] += 1.0;
      uBar[1] += 1.0;
      for (int k = trips - 1; k >= 0; k--) {
        double u1 = uKept[k];
        int i = iKept[k];
        u[i] = u1;
        double t1 = uBar[i];
        uBar[i] = 0.0;
        double t2 = 0.125 * u1;
        double u2 = u[i - 1];
        double t3 = t2 * u2;
        double u3 = u[i + 1];
        double t4 = t1 * (0.5 + t3 * u3);
        double t5 = u1 * u2 * t1;
        double t6 = t5 * u3;
        uBar[i + 1] += t3 * t5;
        uBar[i - 1] += t2 * t6 + u1 * t4;
        uBar[i] += 0.125 * (t6 * u2) + t4 * u2;
        trips = tripsKept[k];
        double[] uKept1 = uKeptKept[k];
        int[] iKept1 = iKeptKept[k];
        for (int k1 = trips - 1; k1 >= 0; k1--) {
          double u4 = uKept1[k1];
          i = iKept1[k1];
          u[i] = u4;
          double t7 = uBar[i];
          uBar[i] = 0.0;
          double t8 = 0.125 * u4;
          double u5 = u[i - 1];
          double t9 = t8 * u5;
          double u6 = u[i + 1];
          double t10 = t7 * (0.5 + t9 * u6);
          double t11 = u4 * u5 * t7;
          double t12 = t11 * u6;
          uBar[i + 1] += t9 * t11;
          uBar[i - 1] += t8 * t12 + u4 * t10;
          uBar[i] += 0.125 * (t12 * u5) + t10 * u5;
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RolledBack.untilSmall}.
   *
   * @param value what the method returns
   * @param u the derivative with respect to {@code u}
   * @param uHvp the Hessian-vector product for {@code u}
   */
  record UntilSmallHvp(double value, double[] u, double[] uHvp) {}

  /**
   * Second order: {@code RolledBack.untilSmall}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param u as the method takes it; written as the method writes it
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static UntilSmallHvp untilSmallHvp(double[] u, double[] uDot) {
    return untilSmallHvp(u, uDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallHvp(double[], double[])
   */
  static UntilSmallHvp untilSmallHvp(double[] u, double[] uDot, Tape tape) {
    double[] uBar = Arguments.zerosLike(u);
    double[] uHvp = Arguments.zerosLike(u);
    double value = untilSmallHvp(u, uDot, uBar, uHvp, tape);
    return new UntilSmallHvp(value, uBar, uHvp);
  }

  /**
   * Second order: {@code RolledBack.untilSmall}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param u as the method takes it; written as the method writes it
   * @param uDot tangent of {@code u}, of the same shape; receives that of what the array
   *     then holds
   * @param uBar overwritten with the gradient with respect to {@code u}; of the same shape
   * @param uHvp overwritten with the Hessian-vector product for {@code u}; of the same shape
   * @return the value
   */
  static double untilSmallHvp(double[] u, double[] uDot, double[] uBar, double[] uHvp) {
    return untilSmallHvp(u, uDot, uBar, uHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #untilSmallHvp(double[], double[], double[], double[])
   */
  static double untilSmallHvp(double[] u, double[] uDot, double[] uBar, double[] uHvp, Tape tape) {
    Arguments.sameShape("uDot", uDot, "u", u);
    Arguments.sameShape("uBar", uBar, "u", u);
    Arguments.sameShape("uHvp", uHvp, "u", u);
    Arguments.distinct("uDot", uDot, "uBar", uBar);
    Arguments.distinct("uDot", uDot, "uHvp", uHvp);
    Arguments.distinct("uBar", uBar, "uHvp", uHvp);
    Arguments.zero(uBar);
    Arguments.zero(uHvp);
    int mark = tape.mark();
    try {
      double[] uKept = tape.doubles(64);
      double[] uKeptDot = tape.doubles(64);
      int[] iKept = tape.ints(64);
      int[] tripsKept = tape.ints(64);
      double[][] uKeptKept = tape.references(double[].class, 64);
      double[][] uKeptKeptDot = tape.references(double[].class, 64);
      int[][] iKeptKept = tape.references(int[].class, 64);
      int trips = 0;
      while (u[1] > 0.25) {
        double[] uKept1 = tape.doubles(64);
        double[] uKeptDot1 = tape.doubles(64);
        int[] iKept1 = tape.ints(64);
        int i = 1;
        int trips1 = 0;
        double u1;
        double uDot1;
        while (true) {
          iKept1[trips1] = i;
          u1 = u[i];
          uDot1 = uDot[i];
          uKept1[trips1] = u1;
          uKeptDot1[trips1] = uDot1;
          double u2 = u[i - 1];
          double uDot2 = uDot[i - 1];
          double t = u1 * u2;
          double t1 = 0.125 * u1;
          double t2 = t1 * u2;
          double u3 = u[i + 1];
          double t3 = 0.5 + t2 * u3;
          double t4 = (uDot1 * u2 + u1 * uDot2) * t3
              + t * ((0.125 * uDot1 * u2 + t1 * uDot2) * u3 + t2 * uDot[i + 1]);
          u[i] = t * t3;
          uDot[i] = t4;
          int j = i + 1;
          if (j < u.length - 1) {
            trips1++;
            uKept1 = tape.grow(uKept1, trips1);
            uKeptDot1 = tape.grow(uKeptDot1, trips1);
            iKept1 = tape.grow(iKept1, trips1);
            i = j;
          } else {
            break;
          }
        }
        uKept[trips] = u1;
        uKeptDot[trips] = uDot1;
        iKept[trips] = i;
        tripsKept[trips] = trips1;
        uKeptKept[trips] = uKept1;
        uKeptKeptDot[trips] = uKeptDot1;
        iKeptKept[trips] = iKept1;
        trips++;
        uKept = tape.grow(uKept, trips);
        uKeptDot = tape.grow(uKeptDot, trips);
        iKept = tape.grow(iKept, trips);
        tripsKept = tape.grow(tripsKept, trips);
        uKeptKept = tape.grow(uKeptKept, trips);
        uKeptKeptDot = tape.grow(uKeptKeptDot, trips);
        iKeptKept = tape.grow(iKeptKept, trips);
      }

      // reverse sweep
      double t = u[1] + u[2];
      double[] uLeft = tape.doubles(u.length);
      double[] uLeftDot = tape.doubles(u.length);
      System.arraycopy(u, 0, uLeft, 0, u.length);
      System.arraycopy(uDot, 0, uLeftDot, 0, u.length);
      uBar[2] += 1.0;
      uBar[1] += 1.0;
      for (int k = trips - 1; k >= 0; k--) {
        double u1 = uKept[k];
        double uDot1 = uKeptDot[k];
        int i = iKept[k];
        u[i] = u1;
        uDot[i] = uDot1;
        double t1 = uBar[i];
        double t2 = uHvp[i];
        uBar[i] = 0.0;
        uHvp[i] = 0.0;
        double t3 = 0.125 * u1;
        double t4 = 0.125 * uDot1;
        double u2 = u[i - 1];
        double uDot2 = uDot[i - 1];
        double t5 = t3 * u2;
        double t6 = t4 * u2 + t3 * uDot2;
        double u3 = u[i + 1];
        double uDot3 = uDot[i + 1];
        double t7 = 0.5 + t5 * u3;
        double t8 = t1 * t7;
        double t9 = t2 * t7 + t1 * (t6 * u3 + t5 * uDot3);
        double t10 = u1 * u2;
        double t11 = t10 * t1;
        double t12 = (uDot1 * u2 + u1 * uDot2) * t1 + t10 * t2;
        double t13 = t11 * u3;
        double t14 = t12 * u3 + t11 * uDot3;
        uBar[i + 1] += t5 * t11;
        uHvp[i + 1] += t6 * t11 + t5 * t12;
        uBar[i - 1] += t3 * t13 + u1 * t8;
        uHvp[i - 1] += t4 * t13 + t3 * t14 + (uDot1 * t8 + u1 * t9);
        uBar[i] += 0.125 * (t13 * u2) + t8 * u2;
        uHvp[i] += 0.125 * (t14 * u2 + t13 * uDot2) + (t9 * u2 + t8 * uDot2);
        trips = tripsKept[k];
        double[] uKept1 = uKeptKept[k];
        double[] uKeptDot1 = uKeptKeptDot[k];
        int[] iKept1 = iKeptKept[k];
        for (int k1 = trips - 1; k1 >= 0; k1--) {
          double u4 = uKept1[k1];
          double uDot4 = uKeptDot1[k1];
          i = iKept1[k1];
          u[i] = u4;
          uDot[i] = uDot4;
          double t15 = uBar[i];
          double t16 = uHvp[i];
          uBar[i] = 0.0;
          uHvp[i] = 0.0;
          double t17 = 0.125 * u4;
          double t18 = 0.125 * uDot4;
          double u5 = u[i - 1];
          double uDot5 = uDot[i - 1];
          double t19 = t17 * u5;
          double t20 = t18 * u5 + t17 * uDot5;
          double u6 = u[i + 1];
          double uDot6 = uDot[i + 1];
          double t21 = 0.5 + t19 * u6;
          double t22 = t15 * t21;
          double t23 = t16 * t21 + t15 * (t20 * u6 + t19 * uDot6);
          double t24 = u4 * u5;
          double t25 = t24 * t15;
          double t26 = (uDot4 * u5 + u4 * uDot5) * t15 + t24 * t16;
          double t27 = t25 * u6;
          double t28 = t26 * u6 + t25 * uDot6;
          uBar[i + 1] += t19 * t25;
          uHvp[i + 1] += t20 * t25 + t19 * t26;
          uBar[i - 1] += t17 * t27 + u4 * t22;
          uHvp[i - 1] += t18 * t27 + t17 * t28 + (uDot4 * t22 + u4 * t23);
          uBar[i] += 0.125 * (t27 * u5) + t22 * u5;
          uHvp[i] += 0.125 * (t28 * u5 + t27 * uDot5) + (t23 * u5 + t22 * uDot5);
        }
      }
      System.arraycopy(uLeft, 0, u, 0, u.length);
      System.arraycopy(uLeftDot, 0, uDot, 0, u.length);
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RolledBack.untilSmall} as a function of the vector that packs {@code u}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction untilSmallFunction() {
    return new UntilSmallFunction();
  }

  private static final class UntilSmallFunction implements ScalarFunction {

    UntilSmallFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] u = Arguments.doubles(packed, 0, packed.length);
      return RolledBack.untilSmall(u);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uBar = Arguments.zerosLike(u);
      double value = untilSmallGradient(u, uBar);
      Arguments.pack(uBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      return untilSmallJvp(u, uDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] u = Arguments.doubles(packed, 0, packed.length);
      double[] uDot = Arguments.doubles(direction, 0, direction.length);
      double[] uBar = Arguments.zerosLike(u);
      double[] uHvp = Arguments.zerosLike(u);
      double value = untilSmallHvp(u, uDot, uBar, uHvp);
      Arguments.pack(uBar, gradient, 0);
      Arguments.pack(uHvp, product, 0);
      return value;
    }
  }

  private static int[] leftEarlyHvpPart1(int steps, Tape tape) {
    int[] exitKept = tape.ints(steps);
    double[] uKept = tape.doubles(steps);
    double[] uKeptDot = tape.doubles(steps);
    int[] iKept = tape.ints(steps);
    double[][] uKeptKept = tape.references(double[].class, steps);
    double[][] uKeptKeptDot = tape.references(double[].class, steps);
    tape.result(1, uKept);
    tape.result(2, uKeptDot);
    tape.result(3, iKept);
    tape.result(4, uKeptKept);
    tape.result(5, uKeptKeptDot);
    return exitKept;
  }

  private static double leftEarlyHvpPart2(double[] u, double[] uDot, double[] uBar,
      double[] uBarDot, int steps, int[] exitKept, double[] uKept, double[] uKeptDot, int[] iKept,
      double[][] uKeptKept, double[][] uKeptKeptDot, Tape tape) {
    double u1 = u[1];
    double u2 = u[2];

    // reverse sweep
    double uDot1 = uDot[1];
    double uDot2 = uDot[2];
    double[] uLeft = tape.doubles(u.length);
    double[] uLeftDot = tape.doubles(u.length);
    System.arraycopy(u, 0, uLeft, 0, u.length);
    System.arraycopy(uDot, 0, uLeftDot, 0, u.length);
    uBar[2] += u1;
    uBarDot[2] += uDot1;
    uBar[1] += u2;
    uBarDot[1] += uDot2;
    for (int t = Math.max(steps, 0) - 1; t >= 0; t--) {
      int exit = exitKept[t];
      double u3 = uKept[t];
      double uDot3 = uKeptDot[t];
      int i = iKept[t];
      switch (exit) {
        case 0 -> {}
        default -> {
          u[i] = u3;
          uDot[i] = uDot3;
          double t1 = uBar[i];
          double t2 = uBarDot[i];
          uBar[i] = 0.0;
          uBarDot[i] = 0.0;
          double u4 = u[i - 1];
          double uDot4 = uDot[i - 1];
          double t3 = u3 * u4;
          double t4 = uDot3 * u4 + u3 * uDot4;
          double u5 = u[u.length - 1];
          double uDot5 = uDot[u.length - 1];
          double t5 = u[0] + t3 * u5;
          double t6 = t1 * t5;
          double t7 = t2 * t5 + t1 * (uDot[0] + (t4 * u5 + t3 * uDot5));
          double u6 = u[i + 1];
          double uDot6 = uDot[i + 1];
          double t8 = u4 + u3 * u6;
          double t9 = uDot4 + (uDot3 * u6 + u3 * uDot6);
          double t10 = u3 * t8;
          double t11 = t10 * t1;
          double t12 = (uDot3 * t8 + u3 * t9) * t1 + t10 * t2;
          double t13 = t11 * u5;
          double t14 = t12 * u5 + t11 * uDot5;
          uBar[u.length - 1] += t3 * t11;
          uBarDot[u.length - 1] += t4 * t11 + t3 * t12;
          double uBar1 = t13 * u4;
          double uBarDot1 = t14 * u4 + t13 * uDot4;
          double uBar2 = u3 * t13;
          double uBarDot2 = uDot3 * t13 + u3 * t14;
          uBar[0] += t11;
          uBarDot[0] += t12;
          uBar1 += t6 * t8;
          uBarDot1 += t7 * t8 + t6 * t9;
          double t15 = u3 * t6;
          double t16 = uDot3 * t6 + u3 * t7;
          uBar[i + 1] += u3 * t15;
          uBarDot[i + 1] += uDot3 * t15 + u3 * t16;
          uBar[i - 1] += uBar2 + t15;
          uBarDot[i - 1] += uBarDot2 + t16;
          uBar[i] += uBar1 + t15 * u6;
          uBarDot[i] += uBarDot1 + (t16 * u6 + t15 * uDot6);
        }
      }
      double[] uKept1 = uKeptKept[t];
      double[] uKeptDot1 = uKeptKeptDot[t];
      for (int j = i - 1; j >= 1; j--) {
        double u4 = uKept1[j];
        double uDot4 = uKeptDot1[j];
        u[j] = u4;
        uDot[j] = uDot4;
        double t1 = uBar[j];
        double t2 = uBarDot[j];
        uBar[j] = 0.0;
        uBarDot[j] = 0.0;
        double u5 = u[j - 1];
        double uDot5 = uDot[j - 1];
        double t3 = u4 * u5;
        double t4 = uDot4 * u5 + u4 * uDot5;
        double u6 = u[u.length - 1];
        double uDot6 = uDot[u.length - 1];
        double t5 = u[0] + t3 * u6;
        double t6 = t1 * t5;
        double t7 = t2 * t5 + t1 * (uDot[0] + (t4 * u6 + t3 * uDot6));
        double u7 = u[j + 1];
        double uDot7 = uDot[j + 1];
        double t8 = u5 + u4 * u7;
        double t9 = uDot5 + (uDot4 * u7 + u4 * uDot7);
        double t10 = u4 * t8;
        double t11 = t10 * t1;
        double t12 = (uDot4 * t8 + u4 * t9) * t1 + t10 * t2;
        double t13 = t11 * u6;
        double t14 = t12 * u6 + t11 * uDot6;
        uBar[u.length - 1] += t3 * t11;
        uBarDot[u.length - 1] += t4 * t11 + t3 * t12;
        double uBar1 = t13 * u5;
        double uBarDot1 = t14 * u5 + t13 * uDot5;
        double uBar2 = u4 * t13;
        double uBarDot2 = uDot4 * t13 + u4 * t14;
        uBar[0] += t11;
        uBarDot[0] += t12;
        uBar1 += t6 * t8;
        uBarDot1 += t7 * t8 + t6 * t9;
        double t15 = u4 * t6;
        double t16 = uDot4 * t6 + u4 * t7;
        uBar[j + 1] += u4 * t15;
        uBarDot[j + 1] += uDot4 * t15 + u4 * t16;
        uBar[j - 1] += uBar2 + t15;
        uBarDot[j - 1] += uBarDot2 + t16;
        uBar[j] += uBar1 + t15 * u7;
        uBarDot[j] += uBarDot1 + (t16 * u7 + t15 * uDot7);
      }
    }
    System.arraycopy(uLeft, 0, u, 0, u.length);
    System.arraycopy(uLeftDot, 0, uDot, 0, u.length);
    return u1 * u2;
  }
}
